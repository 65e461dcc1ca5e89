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

  it.each(divisorMethods)("%s gives the same where doubles would round", (_, method, signpost) => {
    const divide = laws.divideBy(method)
    fc.assert(
      fc.property(arbitraries.hardProblem, (problem) => {
        const { atStake, places, tied } = laws.undecided(divide(problem))
        const expected = oracles.bySignposts(laws.instanceOf(problem), signpost)
        expect(problem.claims.map(({ member }) => places.get(member))).toEqual(expected.places)
        expect(tied).toEqual(expected.tied.map((i) => problem.claims[i]?.member ?? "").toSorted())
        expect(atStake).toBe(expected.atStake)
      })
    )
  })

  it.each(["largestRemainder", "droop"] as const)("%s gives the same as the list of all remainders", (method) => {
    fc.assert(
      fc.property(fc.oneof(arbitraries.hardProblem, arbitraries.problem), (given) => {
        const problem = method === "droop" ? { ...given, bounds: [] } : given
        const { maximum, minimum, places: total, weights } = laws.instanceOf(problem)
        const quota = weights.reduce((sum, weight) => sum + weight, 0n) / BigInt(total + 1) + 1n
        const divided = Apportionment.apportion(problem.claims, { ...problem, method })
        fc.pre(Result.isSuccess(divided) || divided.failure._tag !== "DroopNeedsCounts")
        const { atStake, places, tied } = laws.undecided(divided)
        const expected = oracles.byRemainders(
          method === "droop"
            ? weights.map((weight) => [weight, quota])
            : oracles.waterFilled({ maximum, minimum, places: total, weights }),
          Math.min(total, oracles.room({ maximum, minimum, places: total, weights }))
        )
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
        const fractions = instance.weights.map((numerator) => ({ claim: { numerator, denominator: 1n } }))
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

describe("However it is found, a division by the quota method", () => {
  const someClaims = fc.record({
    claims: arbitraries.claims,
    bounds: fc.constant([]),
    places: fc.nat({ max: 300 })
  })

  it("is not that of D'Hondt cut off at the shares rounded up: who may have a place late is passed by in the meantime", () => {
    // The share of 28, 3, 21 and 5 in nine places is 4.42, 0.47, 3.32 and 0.79. By quotients alone 28 and 21 win.
    expect(placesBy("quotaMethod", [28, 3, 21, 5], 9)).toEqual([5, 0, 3, 1])
    expect(placesBy("quotaMethod", [7, 3, 30, 20], 13)).toEqual([2, 0, 7, 4])
    expect(placesBy("quotaMethod", [15, 4, 21, 26, 3], 14)).toEqual([3, 1, 4, 6, 0])
  })

  it("gives who is not tied what they get place by place, and the tied ones no more than is at stake", () => {
    fc.assert(
      fc.property(fc.oneof(someClaims, arbitraries.hardProblem, arbitraries.smallProblem), (given) => {
        const bounds = given.bounds.map(({ member, minimum = 0 }) => ({ member, minimum }))
        const problem = { ...given, bounds }
        const divided = Apportionment.apportion(problem.claims, { ...problem, method: "quotaMethod" })
        const byHand = oracles.quotaOutcome(laws.instanceOf(problem))
        const { places } = laws.undecided(divided)
        const tied = Result.isSuccess(divided) || divided.failure._tag !== "TiedClaims" ? [] : ties(divided.failure)
        problem.claims.forEach(({ member }, i) => {
          const more = (byHand[i] ?? NaN) - (places.get(member) ?? NaN)
          expect(more).toBeGreaterThanOrEqual(0)
          expect(more).toBeLessThanOrEqual(tied.filter(({ members }) => members.includes(member)).length)
        })
        const atStake = tied.reduce((sum, one) => sum + one.atStake, 0)
        expect([...places.values()].reduce((sum, count) => sum + count, atStake)).toBe(problem.places)
      })
    )
  })
})

const ties = ({ atStake, members, others = [] }: Apportionment.TiedClaims) => [{ atStake, members }, ...others]

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
    fc.assert(law(divide) as fc.IProperty<unknown>)
  })
})

describe("Every division by the quota method", () => {
  const divide: laws.Divide = ({ bounds, ...question }) => {
    const minima = bounds.map(({ member, minimum = 0 }) => ({ member, minimum }))
    return laws.divideBy("quotaMethod")({ ...question, places: Math.min(question.places, 400), bounds: minima })
  }

  it.each([
    ["does not depend on the order of the claims", laws.anonymity(divide)],
    ["does not change when all claims are multiplied by the same number", laws.scaleInvariance(divide)],
    ["keeps every minimum, and gives a member without a claim no more", laws.zeroClaimGetsMinimum(divide)],
    ["gives everyone its share rounded down or up, the share within the minima", laws.quotaIsExact(divide)],
    ["costs nobody a place when there is more to divide", laws.houseIsMonotone(divide)],
    ["leaves shares that are whole as they are", laws.exactSharesStay(laws.divideBy("quotaMethod"))]
  ])("%s", (_, law) => {
    fc.assert(law as fc.IPropertyWithHooks<unknown>)
  })

  it("is refused above a million places, which it would hand out one by one", () => {
    expect(refused("quotaMethod", [1, 2], 1_000_001)).toEqual({
      fields: { _tag: "PlacesInvalid", places: 1_000_001, most: 1_000_000 },
      message: "1000001 places cannot be divided. Give a whole number from 0 to 1000000."
    })
  })

  it("can be tied twice at once: two claims of 3 for one place, and two of 11 for another", () => {
    const [a, b, c, d] = arbitraries.memberNames
    const { fields } = refused("quotaMethod", [11, 11, 3, 3], 6)
    expect(fields).toMatchObject({ members: [c, d], atStake: 1, others: [{ members: [a, b], atStake: 1 }] })
    const outcome = Result.getOrThrow(divided("quotaMethod", [11, 11, 3, 3], 6, { ties: "statedOrder" }))
    expect(outcome.outcomes.map(({ places }) => places)).toEqual([3, 2, 1, 0])
    expect(outcome.ties.map(({ winners }) => winners)).toEqual([[c], [a]])
  })

  it("keeps a tie open while another joins it: of 5, 5 and 20 two get the last places, decided by any policy", () => {
    const outcome = (ties: Apportionment.TiePolicy) => divided("quotaMethod", [20, 5, 5], 29, { ties })
    expect(laws.placesOf(outcome("statedOrder"))).toEqual([20, 5, 4])
    expect(Result.isFailure(outcome("largerClaim"))).toBe(true)
    for (let seed = 0; seed < 20; seed++) {
      const [tie] = Result.getOrThrow(outcome({ _tag: "lot", seed })).ties
      expect(tie?.winners).toHaveLength(2)
    }
  })
})

describe("Every division by the Droop quota", () => {
  const counts = fc.array(fc.nat({ max: 100_000 }), { minLength: 1, maxLength: 9 }).filter((all) => all.some(Boolean))

  it("adds up, gives everyone its whole quotas and at most one more, and those to the largest remainders", () => {
    fc.assert(
      fc.property(counts, fc.nat({ max: 200 }), (weights, places) => {
        const outcome = divided("droop", weights, places, { ties: "statedOrder" })
        const total = weights.reduce((sum, weight) => sum + weight, 0)
        const quota = Math.floor(total / (places + 1)) + 1
        const left = weights.reduce((rest, weight) => rest - Math.floor(weight / quota), places)
        if (Result.isFailure(outcome)) {
          expect(left).toBeGreaterThan(weights.filter((weight) => weight > 0).length)
          expect({ ...outcome.failure }).toMatchObject({ _tag: "DroopNeedsCounts", reason: "tooSmall", left })
          return
        }
        const extra = outcome.success.outcomes.map((one, i) => one.places - Math.floor((weights[i] ?? 0) / quota))
        expect(extra.every((one) => one === 0 || one === 1)).toBe(true)
        expect(extra.reduce((sum, one) => sum + one, 0)).toBe(left)
        const rest = (chosen: number) =>
          weights.filter((one, i) => one > 0 && extra[i] === chosen).map((one) => one % quota)
        expect(Math.min(...rest(1))).toBeGreaterThanOrEqual(Math.max(...rest(0)))
      })
    )
  })

  it("does not depend on the order of the claims", () => {
    fc.assert(
      fc.property(counts, fc.nat({ max: 50 }), (weights, places) => {
        const of = (all: ReadonlyArray<number>) => {
          const one = divided("droop", all, places)
          return Result.isSuccess(one) ? one.success.outcomes.map((member) => member.places) : one.failure._tag
        }
        const [before, after] = [of(weights), of(weights.toReversed())]
        expect(typeof after === "string" ? after : after.toReversed()).toEqual(before)
      })
    )
  })

  it("needs whole counts, and says so of the claim that is none", () => {
    expect(refused("droop", [3, 0.5], 2)).toEqual({
      fields: { _tag: "DroopNeedsCounts", reason: "notWhole", member: arbitraries.memberNames[1], claim: "1/2" },
      message: `The claim of "${arbitraries.memberNames[1]}" is 1/2, but the Droop quota is a whole number of persons or votes. Give whole counts, not shares, or choose largestRemainder.`
    })
  })

  it("needs more persons than places: of 101 persons a quota of two leaves fifty of a hundred places", () => {
    expect(refused("droop", [100, 1], 100)).toEqual({
      fields: { _tag: "DroopNeedsCounts", reason: "tooSmall", counted: "101", left: 50 },
      message:
        "The counts add up to 101, too few for the Droop quota: 50 places would be left for the remainders. Give counts well above the number of places, or choose largestRemainder."
    })
  })

  it("names who is tied", () => {
    expect(refused("droop", [5, 5, 1], 1).fields).toMatchObject({
      members: arbitraries.memberNames.slice(0, 2),
      atStake: 1
    })
  })
})

describe("Rounding up for everyone", () => {
  it("gives every share rounded up, from the total of the country or of the region", () => {
    fc.assert(
      fc.property(arbitraries.freeProblem, fc.nat({ max: 1_000_000 }), ({ claims, places }, beyond) => {
        const sum = claims.reduce((total, { claim }) => Rational.add(total, claim), Rational.zero)
        const national = Rational.add(sum, Rational.fromBigInt(BigInt(beyond)))
        for (const [options, total] of [
          [{ places, method: "ceilShare" }, sum],
          [{ places, method: "statutoryCeiling", national }, national]
        ] as const) {
          const {
            excess = Rational.zero,
            outcomes,
            shortfall
          } = Result.getOrThrow(Apportionment.apportion(claims, options))
          let beyondShares = Rational.zero
          outcomes.forEach(({ places: given, share }, i) => {
            const claim = claims[i]?.claim ?? Rational.zero
            // share · total = claim · places, and 0 ≤ places − share < 1.
            expect(Rational.multiply(share, total)).toEqual(
              Rational.multiply(claim, Rational.fromBigInt(BigInt(places)))
            )
            const up = Rational.subtract(Rational.fromBigInt(BigInt(given)), share)
            expect(Rational.compare(up, Rational.zero) >= 0 && Rational.compare(up, Rational.one) < 0).toBe(true)
            beyondShares = Rational.add(beyondShares, up)
          })
          expect([excess, shortfall]).toEqual([beyondShares, 0])
        }
      })
    )
  })

  it("by the law is refused without the total of the country, with one below the claims, or with one that is no number", () => {
    expect(refused("statutoryCeiling", [1, 2], 5)).toEqual({
      fields: { _tag: "NationalInvalid", reason: "missing" },
      message:
        "statutoryCeiling divides the places of the whole country. Give its inhabitants as `national`, or choose ceilShare for a region on its own."
    })
    expect(refused("statutoryCeiling", [1, 2], 5, { national: 2 }).message).toBe(
      "The whole country (2) is less than the claims together (3). Give the total of the country in the same unit and of the same day."
    )
    expect(refused("statutoryCeiling", [1, 2], 5, { national: NaN }).fields).toMatchObject({ national: "NaN" })
  })

  it("alone looks at the total of the country: other methods refuse it", () => {
    for (const method of ["ceilShare", "sainteLague"] as const) {
      expect(refused(method, [1, 2], 5, { national: 10 })).toEqual({
        fields: { _tag: "NationalInvalid", reason: "notUsed" },
        message: "Only statutoryCeiling looks at `national`. Leave it out."
      })
    }
  })
})

describe("What a method cannot do is refused by name", () => {
  it.each(["adams", "dean", "huntingtonHill", { stationary: 0 }] as const)(
    "three places over four claims, of which one may get none: %s",
    (method) => {
      const bounds = [{ member: arbitraries.memberNames[3] ?? "", maximum: 0 }]
      expect(refused(method, [9, 8, 7, 6], 3).fields).toMatchObject({ _tag: "TooFewPlaces", places: 3, needed: 4 })
      expect(placesBy(method, [9, 8, 7, 6], 3, { bounds })).toEqual([1, 1, 1, 0])
      expect(placesBy(method, [9, 8, 7, 0], 3)).toEqual([1, 1, 1, 0])
    }
  )

  it("too few places, with what to do about it", () => {
    expect(refused("adams", [1, 1], 1).message).toBe(
      "adams gives every claim a place before any gets a second, for which 2 places are needed; there are 1. Raise the places or choose another method, such as sainteLague."
    )
    expect(refused({ stationary: 0 }, [1, 1], 1).message).toMatch(/^the divisor method that rounds up from 0 gives/)
  })

  it.each([-0.1, 1.5, NaN, Infinity])("rounding up from %s", (stationary) => {
    expect(refused({ stationary }, [1, 2], 3)).toEqual({
      fields: { _tag: "SignpostInvalid", stationary: String(stationary) },
      message: `${stationary} cannot be where a method rounds up. Give a fraction from 0 (Adams) to 1 (D'Hondt).`
    })
  })

  it.each([
    ["droop", "minimum"],
    ["droop", "maximum"],
    ["ceilShare", "minimum"],
    ["statutoryCeiling", "maximum"],
    ["quotaMethod", "maximum"]
  ] as const)("%s with a %s", (method, bound) => {
    const [member = ""] = arbitraries.memberNames
    const { fields, message } = refused(method, [4, 2], 5, { bounds: [{ member, [bound]: 1 }] })
    expect(fields).toEqual({ _tag: "BoundsNotDefined", method, member, bound, value: 1 })
    expect(message).toBe(
      `For ${method} there is no published definition with a ${bound}, and "${member}" has one of 1. Leave it out, or choose largestRemainder or a divisor method such as sainteLague.`
    )
  })
})

describe("The heights at which methods round up", () => {
  it.each([
    [0, "adams"],
    [0.5, "sainteLague"],
    [1, "dHondt"]
  ] as const)("%s is %s", (stationary, name) => {
    fc.assert(
      fc.property(arbitraries.problem, (problem) => {
        const by = (method: Apportionment.Options["method"]) => {
          const { claims, ...options } = problem
          const one = Apportionment.apportion(claims, { ...options, method, ties: "statedOrder" })
          return Result.isSuccess(one) ? one.success.outcomes : one.failure._tag
        }
        expect(by({ stationary })).toEqual(by(name))
      })
    )
  })

  it("are kept as fractions in the outcome: 0.45 is 9/20", () => {
    const { method } = Result.getOrThrow(divided({ stationary: 0.45 }, [1, 2], 3))
    expect(method).toEqual({ stationary: arbitraries.fraction(9n, 20n) })
  })

  it.each([1e-300, 0.3333333333333333, 1 - 2 ** -53])("may be as fine as %s", (stationary) => {
    expect(placesBy({ stationary }, [700000, 200000, 1], 9)).toHaveLength(3)
    expect(placesBy({ stationary }, [2, 1], 3)).toEqual([2, 1])
  })
})

describe("Claims of any size", () => {
  it("are divided from near the answer when the share of a large one is held at its minimum", () => {
    // The quotient of the large one for its next place, 474, is above that of the small ones for their first, 400.
    const small = Array.from({ length: 1000 }, () => 400)
    const bounds = [{ member: arbitraries.memberNames[0] ?? "", minimum: 950_000_000 }]
    const places = placesBy("sainteLague", [900_000_000_000, ...small], 950_000_400, { bounds })
    expect(places).toEqual([950_000_400, ...small.map(() => 0)])
  })

  it("stand beside small ones, also where a maximum holds what no double can", () => {
    const claims = [10n ** 400n, 10n, 3n].map((number, i) => ({
      member: `member ${i}`,
      claim: Rational.fromBigInt(number)
    }))
    const bounds = [{ member: "member 0", maximum: 1 }]
    for (const [method, places] of [
      ["adams", [1, 4, 1]],
      ["dHondt", [1, 4, 1]],
      ["quotaMethod", [6, 0, 0]],
      ["largestRemainder", [1, 4, 1]]
    ] as const) {
      const held = method === "quotaMethod" ? {} : { bounds }
      expect(laws.placesOf(Apportionment.apportion(claims, { method, places: 6, ...held }))).toEqual(places)
    }
  })

  it.each(divisorMethods)("lead to the same places when they are 10³⁰⁰ times as large: %s", (_, method) => {
    fc.assert(
      fc.property(arbitraries.problem, (problem) => {
        const divide = laws.divideBy(method)
        const huge = problem.claims.map(({ claim, member }) => ({
          member,
          claim: Rational.multiply(claim, Rational.fromBigInt(10n ** 300n))
        }))
        const { places } = laws.undecided(divide(problem))
        expect(laws.undecided(divide({ ...problem, claims: huge })).places).toEqual(places)
      })
    )
  })

  it.each([
    ["dean", 10n ** 20n],
    ["huntingtonHill", 10n ** 20n],
    ["dHondt", 10n ** 20n]
  ] as const)("differ by one in 10²⁰ and that decides, where doubles see a tie: %s", (method, claim) => {
    const claims = [
      { member: "Dordrecht", claim: Rational.fromBigInt(claim) },
      { member: "Gorinchem", claim: Rational.fromBigInt(claim + 1n) }
    ]
    expect(laws.placesOf(Apportionment.apportion(claims, { places: 1001, method }))).toEqual([500, 501])
  })

  it("may be of ten thousand members and a million places", () => {
    const claims = Array.from({ length: 10_000 }, (_, i) => ({
      member: `member ${i}`,
      claim: Rational.fromBigInt(BigInt(1 + ((i * 48271) % 90001)))
    }))
    for (const [, method] of divisorMethods) {
      const { outcomes } = Result.getOrThrow(
        Apportionment.apportion(claims, { places: 1_000_000, method, ties: "statedOrder" })
      )
      expect(outcomes.reduce((sum, { places }) => sum + places, 0)).toBe(1_000_000)
    }
  })
})

type Broken = readonly [
  method: Apportionment.MethodName,
  weights: ReadonlyArray<number>,
  places: number,
  given: ReadonlyArray<number>
]

const key = (method: Apportionment.Options["method"]) => (typeof method === "string" ? method : "stationary")
const quarter = { stationary: 0.25 } as const

describe("The promises that a method does not keep in every case", () => {
  const outside: ReadonlyArray<
    readonly [Apportionment.Options["method"], ...(Broken extends readonly [unknown, ...infer R] ? R : never)]
  > = [
    ["droop", [2, 30, 3], 14, [1, 11, 2]],
    ["adams", [2, 3, 10], 3, [1, 1, 1]],
    ["dean", [9, 1, 30], 4, [1, 1, 2]],
    ["huntingtonHill", [20, 1, 9], 6, [3, 1, 2]],
    ["sainteLague", [4, 3, 25, 14, 9], 11, [1, 1, 4, 3, 2]],
    ["dHondt", [24, 7, 5], 3, [3, 0, 0]],
    [quarter, [5, 21, 1], 9, [2, 6, 1]]
  ]

  it.each(outside)("quota: %j over %j, %d places", (method, weights, places, given) => {
    const { outcomes } = Result.getOrThrow(divided(method, weights, places))
    expect(outcomes.map((one) => one.places)).toEqual(given)
    const isOutside = outcomes.some(({ places: count, share }) => {
      const floor = Rational.floor(share)
      return BigInt(count) < floor || BigInt(count) > (share.denominator === 1n ? floor : floor + 1n)
    })
    expect(isOutside).toBe(true)
    expect(Apportionment.properties[key(method)].quota.holds).toBe("not always")
  })

  it("house: one place more takes one away", () => {
    expect([5, 6].map((places) => placesBy("largestRemainder", [27, 5, 28], places))).toEqual([
      [2, 1, 2],
      [3, 0, 3]
    ])
    expect([8, 9].map((places) => placesBy("droop", [4, 23], places))).toEqual([
      [2, 6],
      [1, 8]
    ])
  })

  it("own claim: who claims more gets less", () => {
    expect([placesBy("droop", [24, 3], 6), placesBy("droop", [25, 3], 6)]).toEqual([
      [6, 0],
      [5, 1]
    ])
    expect(placesBy("quotaMethod", [3, 16, 52, 55, 11], 6)).toEqual([0, 0, 3, 3, 0])
    expect(placesBy("quotaMethod", [3, 16, 54, 55, 11], 6)).toEqual([0, 1, 2, 3, 0])
  })

  it("own claim, on a running total: the fourth is asked for a place back", () => {
    expect(placesBy("quotaMethod", [39, 6, 33, 13], 11)).toEqual([5, 0, 4, 2])
    expect(placesBy("quotaMethod", [39, 8, 33, 13], 12)).toEqual([5, 1, 5, 1])
  })

  it("population pair: who grows faster loses a place to who grows less", () => {
    // The third grows by 1/16 and loses one; the second by 1/4 — the first, which does not grow, gains it.
    expect([placesBy("largestRemainder", [1, 4, 16], 10), placesBy("largestRemainder", [1, 5, 17], 10)]).toEqual([
      [0, 2, 8],
      [1, 2, 7]
    ])
    expect([placesBy("droop", [27, 2], 7), placesBy("droop", [31, 2], 7)]).toEqual([
      [7, 0],
      [6, 1]
    ])
    // The quota method: its example of the own claim is one of a pair too, the third against the second.
    expect(placesBy("quotaMethod", [3, 16, 54, 55, 11], 6)[1]).toBe(1)
  })

  it("coherent: two of three divide their places otherwise than all three did", () => {
    const parts: ReadonlyArray<Broken> = [
      ["largestRemainder", [3, 18, 2], 3, [1, 2, 0]],
      ["droop", [6, 28, 4], 4, [1, 3, 0]],
      ["quotaMethod", [7, 29, 6], 4, [1, 3, 0]],
      ["ceilShare", [1, 4, 7], 1, [1, 1, 1]]
    ]
    for (const [method, weights, places, given] of parts) {
      expect(placesBy(method, weights, places)).toEqual(given)
      const two = given.slice(0, 2)
      expect(placesBy(method, weights.slice(0, 2), (two[0] ?? 0) + (two[1] ?? 0))).not.toEqual(two)
    }
  })

  it("scale: a thousand times the same votes, and other places by the Droop quota", () => {
    expect(placesBy("droop", [1, 8, 4], 7)).toEqual([1, 4, 2])
    expect(placesBy("droop", [1000, 8000, 4000], 7)).toEqual([0, 5, 2])
  })
})

describe("The table of promises", () => {
  const nation = Rational.fromBigInt(10n ** 60n)
  const divisions: Readonly<Record<Apportionment.MethodName | "stationary", laws.Divide>> = {
    largestRemainder: laws.divideBy("largestRemainder"),
    droop: laws.divideBy("droop"),
    adams: laws.divideBy("adams"),
    dean: laws.divideBy("dean"),
    huntingtonHill: laws.divideBy("huntingtonHill"),
    sainteLague: laws.divideBy("sainteLague"),
    dHondt: laws.divideBy("dHondt"),
    stationary: laws.divideBy(third),
    quotaMethod: ({ places, ...question }) =>
      laws.unbounded(laws.divideBy("quotaMethod"))({ ...question, places: places > 400 ? 400 + (places % 7) : places }),
    statutoryCeiling: ({ claims, places }) =>
      Apportionment.apportion(claims, { places, method: "statutoryCeiling", national: nation }),
    ceilShare: laws.unbounded(laws.divideBy("ceilShare"))
  }
  const promises = {
    quota: laws.quotaIsExact,
    house: laws.houseIsMonotone,
    ownClaim: laws.ownClaimIsMonotone,
    populationPair: laws.populationPair,
    coherent: laws.partsDivideAlike,
    scaleFree: laws.scaleInvariance
  }
  const names = Object.keys(divisions) as ReadonlyArray<keyof typeof divisions>
  const kept = names.flatMap((method) =>
    (Object.keys(promises) as ReadonlyArray<keyof typeof promises>)
      .filter((promise) => Apportionment.properties[method][promise].holds === "always")
      // Its total is that of the country, so that claims alone are no scale, and a part has no total of its own.
      .filter((promise) => method !== "statutoryCeiling" || (promise !== "scaleFree" && promise !== "coherent"))
      .map((promise) => [method, promise] as const)
  )

  it.each(kept)("%s keeps %s in every case tried", (method, promise) => {
    const division = divisions[method]
    const isQuotaMethod = method === "quotaMethod" && promise === "house"
    const divide: laws.Divide = isQuotaMethod
      ? ({ places, ...question }) =>
          laws.unbounded(laws.divideBy("quotaMethod"))({ ...question, places: Math.min(places, 400) })
      : division
    fc.assert(promises[promise](divide) as fc.IPropertyWithHooks<unknown>)
  })

  it("says of rounding up by the law that only proportions count, the country among them, and that nobody depends on another", () => {
    fc.assert(
      fc.property(arbitraries.freeProblem, arbitraries.positiveRational, ({ claims, places }, factor) => {
        const by = (all: typeof claims, national: Rational.Rational) =>
          laws.placesOf(Apportionment.apportion(all, { places, method: "statutoryCeiling", national }))
        const scaled = claims.map(({ claim, member }) => ({ member, claim: Rational.multiply(claim, factor) }))
        const all = by(claims, nation)
        expect(by(scaled, Rational.multiply(nation, factor))).toEqual(all)
        claims.forEach((one, i) => {
          if (one.claim.numerator > 0n) expect(by([one], nation)).toEqual([all[i]])
        })
      })
    )
  })

  it("names the source of every entry", () => {
    for (const method of names) {
      for (const { source } of Object.values(Apportionment.properties[method])) expect(source).toMatch(/\w{4}/)
    }
  })

  it.each(names)(
    "says whom %s favours: what the largest of three gets above its part, over many divisions",
    (method) => {
      let state = 20261124
      const random = () => (state = (state * 48271) % 2147483647) / 2147483647
      let above = 0
      const times = 4000
      for (let time = 0; time < times; time++) {
        const cuts = [random(), random()].sort((a, b) => a - b)
        const [low = 0, high = 0] = cuts
        const parts = [low, high - low, 1 - high].map((part) => 1 + Math.floor(part * 1_000_000)).sort((a, b) => b - a)
        const claims = claimsOf(parts)
        const options = { claims, places: 15 + (time % 10), bounds: [], ties: "statedOrder" } as const
        const national = Rational.fromBigInt(BigInt(parts.reduce((sum, part) => sum + part, 0)))
        const outcome = Result.getOrThrow(
          method === "statutoryCeiling"
            ? Apportionment.apportion(claims, { places: options.places, method, national })
            : divisions[method](options)
        )
        const given = outcome.outcomes.reduce((sum, { places }) => sum + places, 0)
        above += ((outcome.outcomes[0]?.places ?? 0) - (given * (parts[0] ?? 0)) / Rational.toNumber(national)) / times
      }
      const { towards } = Apportionment.properties[method].bias
      const found = above > 0.02 ? "large" : above < -0.02 ? "small" : "neither"
      expect(found).toBe(towards === "byHeight" ? "small" : towards)
    }
  )
})
