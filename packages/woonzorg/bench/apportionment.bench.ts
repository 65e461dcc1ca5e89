// How long a division takes, beside the npm packages `apportionment` and `sainte-lague` in the same run. They divide
// in doubles, without bounds or names of ties, so they are the floor of what the arithmetic costs.
import * as Result from "effect/Result"
import sainteLague from "sainte-lague"
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

const methods: ReadonlyArray<readonly [name: string, options: Pick<Apportionment.Options, "method" | "national">]> = [
  ["largest remainder", { method: "largestRemainder" }],
  ["Droop", { method: "droop" }],
  ["Adams", { method: "adams" }],
  ["Dean", { method: "dean" }],
  ["Huntington-Hill", { method: "huntingtonHill" }],
  ["Sainte-Laguë", { method: "sainteLague" }],
  ["D'Hondt", { method: "dHondt" }],
  ["stationary 0.4", { method: { stationary: 0.4 } }],
  ["quota method", { method: "quotaMethod" }],
  ["statutory ceiling", { method: "statutoryCeiling", national: 17_811_291 }],
  ["ceilings of shares", { method: "ceilShare" }]
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

type Division = readonly [name: string, run: () => unknown, budget?: Row["budget"]]

/** Everything of one size, beside the fastest of the packages at that size. */
const rowsOf = (size: string, others: ReadonlyArray<Division>, ours: ReadonlyArray<Division>) => {
  const named = [...others, ...ours].map(([name, run, budget]) => ({ name: `${name}, ${size}`, run, budget }))
  return {
    runs: named.map(({ run }) => run),
    rows: (times: ReadonlyArray<number>): ReadonlyArray<Row> => {
      const fastest = times.indexOf(Math.min(...times.slice(0, others.length)))
      const reference = named[fastest]?.name ?? ""
      return named.map(({ budget, name }, i) => ({
        name,
        timeNanoseconds: times[i] ?? NaN,
        ...(i < others.length ? {} : { reference }),
        ...(budget === undefined ? {} : { budget })
      }))
    }
  }
}

const bench = async (): Promise<ReadonlyArray<Row>> => {
  const other = await reference()
  const [many, most] = [populationsOf(342), populationsOf(10_000)]
  const [small, large, largest] = [claimsOf(nine), claimsOf(many), claimsOf(most)]
  const divide = (claims: typeof small, places: number, options: Omit<Apportionment.Options, "places">) =>
    Apportionment.apportion(claims, { ties: "statedOrder", ...options, places })
  const read = (divided: ReturnType<typeof divide>) => Result.getOrThrow(divided).outcomes.length
  const [minimum, maximum] = [
    { member: "municipality 1", minimum: 30 },
    { member: "municipality 3", maximum: 8 }
  ]
  const method = "sainteLague"
  const votes = (populations: ReadonlyArray<number>) =>
    Object.fromEntries(populations.map((number, i) => [`municipality ${i}`, number]))
  const [votesOfNine, votesOfMany] = [votes(nine), votes(many)]
  const outcome = Result.getOrThrow(Apportionment.apportion(small, { places: 145, method }))
  const three = { times: 3 }
  const sizes = [
    rowsOf(
      "9 × 145",
      [
        ["npm apportionment, hamilton", () => other.hamilton(nine, 145)],
        ["npm apportionment, webster", () => other.webster(nine, 145)],
        ["npm apportionment, jefferson", () => other.jefferson(nine, 145)],
        ["npm apportionment, adams", () => other.adams(nine, 145)],
        ["npm apportionment, huntingtonHill", () => other.huntingtonHill(nine, 145)],
        ["npm sainte-lague", () => sainteLague(votesOfNine, 145, { draw: true })]
      ],
      [
        ...methods.map(([name, options]): Division => [name, () => divide(small, 145, options), three]),
        ...methods.slice(0, 8).flatMap(([name, options]): ReadonlyArray<Division> => {
          const bounds = [minimum, maximum]
          return name === "Droop"
            ? []
            : [[`${name} with bounds`, () => divide(small, 145, { ...options, bounds }), three]]
        }),
        ["quota method with a minimum", () => divide(small, 145, { method: "quotaMethod", bounds: [minimum] }), three],
        ["Sainte-Laguë, each member read", () => read(divide(small, 145, { method }))],
        ["explanation of Sainte-Laguë", () => Explanation.explain(small, { places: 145, method }, outcome)]
      ]
    ),
    rowsOf(
      "342 × 10,000",
      [
        ["npm apportionment, webster", () => other.webster([...many], 10_000)],
        ["npm sainte-lague", () => sainteLague(votesOfMany, 10_000, { draw: true })]
      ],
      [
        ["Sainte-Laguë", () => divide(large, 10_000, { method }), { nanoseconds: 30_000 }],
        ["Sainte-Laguë, each member read", () => read(divide(large, 10_000, { method }))],
        ["largest remainder", () => divide(large, 10_000, { method: "largestRemainder" })],
        ["quota method", () => divide(large, 10_000, { method: "quotaMethod" })]
      ]
    ),
    rowsOf(
      "10,000 × 1,000,000",
      [["npm apportionment, webster", () => other.webster([...most], 1_000_000)]],
      [["Sainte-Laguë", () => divide(largest, 1_000_000, { method })]]
    )
  ]
  const times = medianTimes(sizes.flatMap(({ runs }) => runs))
  let from = 0
  return sizes.flatMap(({ rows, runs }) => rows(times.slice(from, (from += runs.length))))
}

export default bench
