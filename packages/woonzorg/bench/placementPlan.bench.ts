// How long a plan of seven products over nine municipalities takes, beside dividing each product alone.
import * as Result from "effect/Result"
import * as Apportionment from "woonzorg/Apportionment"
import * as PlacementPlan from "woonzorg/PlacementPlan"
import type * as PlacementProblem from "woonzorg/PlacementProblem"
import { medianTimes, type Row } from "./timing.ts"

/** Inhabitants of nine municipalities in 2023. */
const nine = [121434, 38461, 45018, 45158, 32183, 32277, 26184, 20356, 18681]

const claimsOf = (numbers: ReadonlyArray<number>) =>
  Result.getOrThrow(Apportionment.claims(Object.fromEntries(numbers.map((number, i) => [`municipality ${i}`, number]))))

const needOf = (product: string, need: number, more: Partial<PlacementProblem.ProductNeed> = {}) =>
  ({ product, need, unit: "place", rhythm: "once", ...more }) as const

const bounds = [
  { member: "municipality 0", maximum: 30 },
  { member: "municipality 4", maximum: 8 },
  { member: "municipality 5", maximum: 1 }
]

const sized = [
  needOf("temporary", 80, { bounds }),
  needOf("training", 30, { sizes: [15, 30] }),
  needOf("sheltered", 12, { sizes: [6, 12] }),
  needOf("between", 24, { facilities: { minimum: 2 } }),
  needOf("indoor", 20, { sizes: [20] }),
  needOf("first", 25),
  needOf("time-out", 10)
]

const plain = sized.map(({ bounds, need, product }) => needOf(product, need, bounds === undefined ? {} : { bounds }))

const bench = (): Promise<ReadonlyArray<Row>> => {
  const [claims, equal] = [claimsOf(nine), claimsOf(nine.map(() => 1))]
  const divideEach = () =>
    plain.map(({ need }) => Apportionment.apportion(claims, { places: need, method: "largestRemainder" }))
  const planOf = (products: ReadonlyArray<PlacementProblem.ProductNeed>, by = claims) =>
    PlacementPlan.plan({ claims: by, products }, { ties: "statedOrder" })
  const named: Readonly<Record<string, () => unknown>> = {
    "largest remainder of each product alone, 9 × 7": divideEach,
    "plan, 9 × 7": () => planOf(plain),
    "plan, equal claims, every place tied, 9 × 7": () => planOf(plain, equal),
    "plan with sizes and facilities, 9 × 7": () => planOf(sized),
    "plan with sizes and facilities, equal claims, 9 × 7": () => planOf(sized, equal)
  }
  const names = Object.keys(named)
  const times = medianTimes(Object.values(named))
  const [reference = ""] = names
  return Promise.resolve(
    names.map((name, i) => ({ name, timeNanoseconds: times[i] ?? NaN, ...(i === 0 ? {} : { reference }) }))
  )
}

export default bench
