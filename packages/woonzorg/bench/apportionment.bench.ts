// How long a division takes, beside the npm package `apportionment` in the same run: it divides without ties,
// bounds or exactness, so it is the floor of what the arithmetic costs.
import * as Result from "effect/Result"
import * as Apportionment from "woonzorg/Apportionment"
import * as Explanation from "woonzorg/Explanation"
import { medianTimes, type Row } from "./timing.ts"

/** Inhabitants of nine municipalities in 2023. */
const nine = [121434, 38461, 45018, 45158, 32183, 32277, 26184, 20356, 18681]

/** Many small and few large, by a multiplicative generator with a fixed start. */
const populationsOf = (length: number): ReadonlyArray<number> => {
  let state = 20261124
  return Array.from({ length }, () => {
    state = (state * 48271) % 2147483647
    return Math.floor(1000 * 900 ** ((state / 2147483647) ** 2))
  })
}

const methods: ReadonlyArray<readonly [name: string, method: Apportionment.Options["method"]]> = [
  ["largest remainder", "largestRemainder"],
  ["Droop", "droop"],
  ["Adams", "adams"],
  ["Dean", "dean"],
  ["Huntington-Hill", "huntingtonHill"],
  ["Sainte-Laguë", "sainteLague"],
  ["D'Hondt", "dHondt"],
  ["stationary 0.4", { stationary: 0.4 }],
  ["quota method", "quotaMethod"],
  ["ceilings of shares", "ceilShare"]
]

const claimsOf = (populations: ReadonlyArray<number>) =>
  Result.getOrThrow(
    Apportionment.claims(Object.fromEntries(populations.map((number, i) => [`municipality ${i}`, number])))
  )

/** Without what it prints on import. */
const reference = async () => {
  const { log } = console
  console.log = () => undefined
  try {
    return (await import("apportionment")).default
  } finally {
    console.log = log
  }
}

const bench = async (): Promise<ReadonlyArray<Row>> => {
  const other = await reference()
  const [many, most] = [populationsOf(342), populationsOf(10_000)]
  const [small, large, largest] = [claimsOf(nine), claimsOf(many), claimsOf(most)]
  const divide = (claims: typeof small, places: number, method: Apportionment.Options["method"]) =>
    Apportionment.apportion(claims, { places, method, ties: "statedOrder" })
  const read = (divided: ReturnType<typeof divide>) => Result.getOrThrow(divided).outcomes.length
  const bounds = [
    { member: "municipality 1", minimum: 30 },
    { member: "municipality 3", maximum: 8 }
  ]
  const options = { places: 145, method: "sainteLague" } as const
  const outcome = Result.getOrThrow(Apportionment.apportion(small, options))
  const named: Readonly<Record<string, () => unknown>> = {
    "npm apportionment, hamilton, 9 × 145": () => other.hamilton(nine, 145),
    "npm apportionment, webster, 9 × 145": () => other.webster(nine, 145),
    "npm apportionment, jefferson, 9 × 145": () => other.jefferson(nine, 145),
    "npm apportionment, adams, 9 × 145": () => other.adams(nine, 145),
    "npm apportionment, huntingtonHill, 9 × 145": () => other.huntingtonHill(nine, 145),
    ...Object.fromEntries(methods.map(([name, method]) => [`${name}, 9 × 145`, () => divide(small, 145, method)])),
    "Sainte-Laguë, each member read, 9 × 145": () => read(divide(small, 145, "sainteLague")),
    "Sainte-Laguë with bounds, 9 × 145": () => Apportionment.apportion(small, { ...options, bounds }),
    "explanation of Sainte-Laguë, 9 × 145": () => Explanation.explain(small, options, outcome),
    "largest remainder, 342 × 10,000": () => divide(large, 10_000, "largestRemainder"),
    "Sainte-Laguë, 342 × 10,000": () => divide(large, 10_000, "sainteLague"),
    "Sainte-Laguë, each member read, 342 × 10,000": () => read(divide(large, 10_000, "sainteLague")),
    "npm apportionment, webster, 342 × 10,000": () => other.webster([...many], 10_000),
    "Sainte-Laguë, 10,000 × 1,000,000": () => divide(largest, 1_000_000, "sainteLague")
  }
  const names = Object.keys(named)
  const times = medianTimes(Object.values(named))
  const ofOther = names.filter((name) => name.startsWith("npm"))
  const ofNine = ofOther.filter((name) => name.endsWith("9 × 145"))
  const timeOf = (name: string) => times[names.indexOf(name)] ?? NaN
  const fastest = ofNine.reduce((best, name) => (timeOf(name) < timeOf(best) ? name : best))
  return names.map((name) =>
    ofOther.includes(name)
      ? { name, timeNanoseconds: timeOf(name) }
      : { name, timeNanoseconds: timeOf(name), reference: fastest }
  )
}

export default bench
