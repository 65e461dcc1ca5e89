import * as Result from "effect/Result"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import * as Apportionment from "../src/Apportionment.ts"
import { exactWeights } from "../src/internal/exactWeights.ts"
import { quotaMethod } from "../src/internal/quota.ts"
import * as Rational from "../src/Rational.ts"
import * as arbitraries from "./arbitraries.ts"
import * as laws from "./laws.ts"
import * as oracles from "./oracles.ts"

const third: Apportionment.Method = { stationary: arbitraries.fraction(1n, 3n) }

/** Signposts as their books define them; Huntington-Hill by squares. */
const divisorMethods: ReadonlyArray<readonly [name: string, Apportionment.Method, oracles.Signpost]> = [
  ["adams", "adams", { power: 1, after: (a) => [a, 1n] }],
  ["dean", "dean", { power: 1, after: (a) => [2n * a * (a + 1n), 2n * a + 1n] }],
  ["huntingtonHill", "huntingtonHill", { power: 2, after: (a) => [a * (a + 1n), 1n] }],
  ["sainteLague", "sainteLague", { power: 1, after: (a) => [2n * a + 1n, 2n] }],
  ["dHondt", "dHondt", { power: 1, after: (a) => [a + 1n, 1n] }],
  ["stationary 1/3", third, { power: 1, after: (a) => [3n * a + 1n, 3n] }],
  ["stationary 0", { stationary: Rational.zero }, { power: 1, after: (a) => [a, 1n] }]
]

const claimsOf = (weights: ReadonlyArray<number>) =>
  Result.getOrThrow(
    Apportionment.claims(
      Object.fromEntries(weights.map((weight, i) => [arbitraries.memberNames[i] ?? `member ${i}`, weight]))
    )
  )

const divided = (
  method: Apportionment.Options["method"],
  weights: ReadonlyArray<number>,
  places: number,
  more: Omit<Apportionment.Options, "places" | "method"> = {}
) => Apportionment.apportion(claimsOf(weights), { places, method, ...more })

const placesBy = (...question: Parameters<typeof divided>) => laws.placesOf(divided(...question))

const refused = (...question: Parameters<typeof divided>) => {
  const error = Result.getOrThrow(Result.flip(divided(...question)))
  return { fields: { ...(error as object) }, message: error.message }
}

/** Apportionment populations of the first census of the United States (1790), from Virginia to Delaware. */
const census1790 = [
  630560, 475327, 432879, 353523, 331589, 278514, 236841, 206236, 179570, 141822, 85533, 70835, 68705, 68446, 55540
]

/** Inhabitants of the nine municipalities in 2023, Statistics Netherlands. */
const inhabitants = [121434, 38461, 45018, 45158, 32183, 32277, 26184, 20356, 18681]

describe("Published answers", () => {
  it("Balinski and Young, Fair Representation (1982): five claims and 26 seats, five divisor methods, five answers", () => {
    const population = [9061, 7179, 5259, 3319, 1182]
    expect(placesBy("adams", population, 26)).toEqual([9, 7, 5, 3, 2])
    expect(placesBy("dean", population, 26)).toEqual([9, 7, 5, 4, 1])
    expect(placesBy("huntingtonHill", population, 26)).toEqual([9, 7, 6, 3, 1])
    expect(placesBy("sainteLague", population, 26)).toEqual([9, 8, 5, 3, 1])
    expect(placesBy("dHondt", population, 26)).toEqual([10, 7, 5, 3, 1])
  })

  it("Balinski and Young (1982): neither Jefferson nor Hill gives a share of exactly 44", () => {
    const votes = [5117, 4400, 162, 161, 160]
    expect(placesBy("dHondt", votes, 100)).toEqual([52, 45, 1, 1, 1])
    expect(placesBy("huntingtonHill", votes, 100)).toEqual([51, 43, 2, 2, 2])
  })

  it("the House of 1792: Jefferson's 105 seats, and the 120 of Hamilton's vetoed bill", () => {
    expect(placesBy("dHondt", census1790, 105)).toEqual([19, 14, 13, 10, 10, 8, 7, 6, 5, 4, 2, 2, 2, 2, 1])
    expect(placesBy("largestRemainder", census1790, 120)).toEqual([21, 16, 14, 12, 11, 9, 8, 7, 6, 5, 3, 2, 2, 2, 2])
  })

  it("Department of Commerce v. Montana, 503 U.S. 442 (1992): ten seats for Montana and Washington, by Hill and by Dean", () => {
    expect(placesBy("huntingtonHill", [803655, 4887941], 10)).toEqual([1, 9])
    expect(placesBy("dean", [803655, 4887941], 10)).toEqual([2, 8])
  })

  it("For All Practical Purposes, 10th edition, example 22: North Carolina or Rhode Island gets the 435th seat of 2010", () => {
    expect(placesBy("huntingtonHill", [9565781, 1055247], 15)).toEqual([13, 2])
    expect(placesBy("sainteLague", [9565781, 1055247], 15)).toEqual([14, 1])
  })

  it("Edelman, Election Law list (2010): by Dean Montana would gain a seat at the expense of California", () => {
    expect(placesBy("huntingtonHill", [37341989, 994416], 54)).toEqual([53, 1])
    expect(placesBy("dean", [37341989, 994416], 54)).toEqual([52, 2])
  })

  it("U.S. Census Bureau (26 April 2021): with 89 persons more New York, and not Minnesota, would have had the 435th seat", () => {
    const [newYork, minnesota] = [20215751, 5709752]
    expect(placesBy("huntingtonHill", [newYork, minnesota], 34)).toEqual([26, 8])
    expect(placesBy("huntingtonHill", [newYork + 88, minnesota], 34)).toEqual([26, 8])
    expect(placesBy("huntingtonHill", [newYork + 89, minnesota], 34)).toEqual([27, 7])
  })

  it("Wikipedia, D'Hondt method: 230,000 votes and eight seats", () => {
    expect(placesBy("dHondt", [100000, 80000, 30000, 20000], 8)).toEqual([4, 3, 1, 0])
  })

  it("Wikipedia, Largest remainders method: 100,000 votes and ten seats by the Droop quota", () => {
    expect(placesBy("droop", [47000, 16000, 15800, 12000, 6100, 3100], 10)).toEqual([5, 2, 2, 1, 0, 0])
  })

  it("Wikipedia, Sainte-Laguë method: 53, 24 and 23 thousand votes and seven seats, where D'Hondt gives the largest four", () => {
    expect(placesBy("sainteLague", [53000, 24000, 23000], 7)).toEqual([3, 2, 2])
    expect(placesBy("dHondt", [53000, 24000, 23000], 7)).toEqual([4, 2, 1])
  })

  it("Huisvestingswet 2014, article 28: the places of the country times the part of its inhabitants, rounded up", () => {
    const country = { national: 17_811_291 }
    const outcome = Result.getOrThrow(divided("statutoryCeiling", inhabitants, 10_000, country))
    // 121,434 × 10,000 / 17,811,291 = 68.18; Hardinxveld-Giessendam has 10.49.
    expect(outcome.outcomes.map(({ places }) => places)).toEqual([69, 22, 26, 26, 19, 19, 15, 12, 11])
    expect(outcome.shortfall).toBe(0)
  })

  it("rounded up for each of nine, 25, 80 and 140 places become 29, 84 and 143", () => {
    for (const [places, given] of [
      [25, 29],
      [80, 84],
      [140, 143]
    ] as const) {
      const { excess, outcomes } = Result.getOrThrow(divided("ceilShare", inhabitants, places))
      expect(outcomes.reduce((sum, one) => sum + one.places, 0)).toBe(given)
      expect(excess).toEqual(Rational.fromBigInt(BigInt(given - places)))
    }
  })
})

const subsets = (names: ReadonlyArray<number>, size: number): ReadonlyArray<ReadonlyArray<number>> => {
  const [first, ...rest] = names
  if (size === 0) return [[]]
  if (first === undefined) return []
  return [...subsets(rest, size - 1).map((chosen) => [first, ...chosen]), ...subsets(rest, size)]
}

describe("Beside the list of all places with their worth", () => {
  it.each(divisorMethods)("%s gives the same places, with the same ties", (_, method, signpost) => {
    const divide = laws.divideBy(method)
    fc.assert(
      fc.property(fc.oneof(arbitraries.smallProblem, arbitraries.problem), (problem) => {
        fc.pre(problem.places <= 200)
        const { atStake, places, tied } = laws.undecided(divide(problem))
        const expected = oracles.bySignposts(laws.instanceOf(problem), signpost)
        expect(problem.claims.map(({ member }) => places.get(member))).toEqual(expected.places)
        expect(tied).toEqual(expected.tied.map((i) => problem.claims[i]?.member ?? "").toSorted())
        expect(atStake).toBe(expected.atStake)
      })
    )
  })

  it("the quota method reaches exactly the outcomes that its ties allow, place by place", () => {
    fc.assert(
      fc.property(arbitraries.smallProblem, (problem) => {
        const instance = { ...laws.instanceOf(problem), maximum: problem.claims.map(() => Infinity) }
        const fractions = instance.weights.map((numerator) => ({ numerator, denominator: 1n }))
        const { minimum, places: total, weights } = instance
        const { places, ties } = quotaMethod(exactWeights(fractions, total), total, { minimum, maximum: [] })
        let reached: ReadonlyArray<ReadonlyArray<number>> = [places]
        for (const tie of ties) {
          const allowed = subsets(tie.members, tie.places).filter((winners) =>
            (tie.stages ?? []).every(
              (stage) => winners.filter((i) => tie.members.indexOf(i) < stage.members).length >= stage.places
            )
          )
          reached = reached.flatMap((before) =>
            allowed.map((winners) => before.map((count, i) => count + (winners.includes(i) ? 1 : 0)))
          )
        }
        expect(weights.length).toBe(places.length)
        expect(reached.map(String).toSorted()).toEqual([...oracles.quotaOutcomes(instance)].toSorted())
      })
    )
  })
})

describe.each(divisorMethods)("Every division by %s", (_, method) => {
  const divide = laws.divideBy(method)

  it.each([
    ["does not depend on the order of the claims", laws.anonymity],
    ["does not change when all claims are multiplied by the same number", laws.scaleInvariance],
    ["gives a member without a claim its minimum and no more", laws.zeroClaimGetsMinimum],
    ["adds up to the places there are", laws.sumIsKept],
    ["keeps every bound", laws.boundsAreKept],
    ["states shares that are filled up to the same level", laws.sharesAreWaterFilled],
    ["leaves shares that are whole as they are", laws.exactSharesStay],
    ["never costs a member a place for claiming more", laws.ownClaimIsMonotone],
    ["never moves a member against its own bound", laws.ownBoundIsMonotone],
    ["never moves the others along with a bound", laws.othersBoundIsMonotone],
    ["costs nobody a place when there is more to divide", laws.houseIsMonotone],
    ["divides over some of the members as it does over all", laws.partsDivideAlike],
    ["takes no place from who grows compared with who gains one", laws.populationPair]
  ])("%s", (__, law) => {
    fc.assert(law(divide))
  })
})
