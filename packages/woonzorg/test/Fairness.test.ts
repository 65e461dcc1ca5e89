import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import type * as AllocationKey from "../src/AllocationKey.ts"
import * as Apportionment from "../src/Apportionment.ts"
import * as Fairness from "../src/Fairness.ts"
import * as Rational from "../src/Rational.ts"
import * as arbitraries from "./arbitraries.ts"
import { fraction, memberNames } from "./arbitraries.ts"

type Numbers = Readonly<Record<string, number>>

const claimsOf = (votes: Numbers) => Result.getOrThrow(Apportionment.claims(votes))
const besides = (votes: Numbers, seats: Numbers) =>
  Fairness.besideClaims(
    claimsOf(votes),
    Object.entries(seats).map(([member, places]) => ({ member, places }))
  )
const figuresOf = (votes: Numbers, seats: Numbers) =>
  Result.getOrThrow(Result.flatMap(besides(votes, seats), Fairness.measure))
const measured = (division: Fairness.Division) => Result.getOrThrow(Fairness.measure(division))
const numberOf = (figure: Fairness.Measured) =>
  figure._tag === "Known" ? Rational.toNumber(figure.value) : expect.unreachable(`undefined: ${figure.reason}`)
const valueOf = <A>(figure: Fairness.Measured<A>): A =>
  figure._tag === "Known" ? figure.value : expect.unreachable(`undefined: ${figure.reason}`)
const failureOf = <E extends Error>(result: Result.Result<unknown, E>) => Result.getOrThrow(Result.flip(result))
const record = (values: ReadonlyArray<number>): Numbers =>
  Object.fromEntries(values.map((value, index) => [memberNames[index], value]))

describe("Published figures", () => {
  // 1.13: Gallagher, "Election indices", Trinity College Dublin,
  // tcd.ie/Political_Science/staff/michael_gallagher/ElSystems/Docts/ElectionIndices.pdf, as the data set
  // github.com/christophergandrud/Disproportionality_Data (Disproportionality.csv) has taken it over. Party votes in per
  // cent and 121 seats: the table of the encyclopaedia article "Gallagher index", which itself prints 2.4711 and so 1.11,
  // but the squares of its rows add up to 2.53, and the root of half of that is 1.13.
  it("Gallagher, Election indices: his index of the New Zealand election of 2005 is 1.13 per cent", () => {
    const votes = {
      Labour: 41.1,
      National: 39.1,
      "NZ First": 5.72,
      Greens: 5.3,
      Māori: 2.12,
      "United Future": 2.67,
      ACT: 1.51,
      Progressives: 1.16,
      Destiny: 0.62,
      "Legalise Cannabis": 0.25,
      "Christian Heritage": 0.12,
      Alliance: 0.07,
      "Family Rights": 0.05,
      Democrats: 0.05,
      Libertarianz: 0.04,
      "Direct Democracy": 0.03,
      "99MP": 0.03,
      OneNZ: 0.02,
      Republicans: 0.02
    }
    const seats = {
      ...Object.fromEntries(Object.keys(votes).map((party) => [party, 0])),
      Labour: 50,
      National: 48,
      "NZ First": 7,
      Greens: 6,
      Māori: 4,
      "United Future": 3,
      ACT: 2,
      Progressives: 1
    }
    expect((100 * (Fairness.gallagher(figuresOf(votes, seats)) ?? NaN)).toFixed(2)).toBe("1.13")
  })

  // The tests of the R package SciencesPo (github.com/dmarcelinobr/SciencesPo, tests/testthat/test-Proportionality.R),
  // with seats in tenths of a per cent.
  it("the tests of SciencesPo: Loosemore and Hanby's index is 0.147 and Gallagher's 0.107", () => {
    const votes = {
      Cons: 26.7,
      Lab: 22.6,
      Ind: 16.1,
      Lib: 14.9,
      Green: 6.3,
      Scottish: 1.4,
      Plaid: 1,
      Others: 11
    }
    const seats = {
      Cons: 360,
      Lab: 253,
      Ind: 160,
      Lib: 160,
      Green: 27,
      Scottish: 27,
      Plaid: 13,
      Others: 0
    }
    const figures = figuresOf(votes, seats)
    expect(numberOf(figures.loosemoreHanby)).toBeCloseTo(0.147, 3)
    expect(Fairness.gallagher(figures)).toBeCloseTo(0.107, 3)
  })

  // github.com/dmarcelinobr/SciencesPo, tests/testthat/test-gallagher.R: votes and seats in per cent, which add up to 99.97
  // and 100.01. The package takes them as they are, ours make them parts of one: hence the same to a twentieth.
  it("the tests of SciencesPo: Gallagher's index of the Queensland election of 2012 is 31.16 per cent", () => {
    const figures = figuresOf(record([49.65, 26.66, 11.5, 7.53, 3.16, 1.47]), record([8764, 787, 225, 0, 225, 0]))
    expect(100 * (Fairness.gallagher(figures) ?? NaN)).toBeCloseTo(31.16, 1)
  })

  // github.com/simberaj/votelib, tests/test_measure.py, which names iscanadafair.ca: 12 per cent.
  it("the tests of votelib: Gallagher's index of the Canadian election of 2015 is 12 per cent", () => {
    const votes = record([6943276, 5613614, 3470350, 821144, 602944, 91837])
    const figures = figuresOf(votes, record([184, 99, 44, 10, 1, 0]))
    expect((100 * (Fairness.gallagher(figures) ?? NaN)).toFixed(0)).toBe("12")
  })

  // A textbook table: fifths of the households with 8.1, 11.5, 20, 22.8 and 37.6 per cent of all income; answer 0.2812.
  // wizedu.com/questions/80265/the-following-table-shows-income-distribution.
  it("Gini's coefficient of five fifths of the households is 0.2812", () => {
    const figures = figuresOf(record([1, 1, 1, 1, 1]), record([376, 81, 228, 115, 200]))
    expect(valueOf(figures.gini)).toEqual(fraction(2812n, 10_000n))
    expect(valueOf(figures.lorenz).map(({ places, shares }) => [shares, places].map(Rational.toNumber))).toEqual([
      [0.2, 0.081],
      [0.4, 0.196],
      [0.6, 0.396],
      [0.8, 0.624],
      [1, 1]
    ])
  })

  // github.com/dmarcelinobr/SciencesPo, tests/testthat/test-Gini.R.
  it("the tests of SciencesPo: Gini's coefficient of 1,000 to 5,000 by thousands is 0.2667", () => {
    const equal = record([1, 1, 1, 1, 1])
    const incomes = record([1000, 2000, 3000, 4000, 5000])
    expect(numberOf(figuresOf(equal, incomes).gini).toFixed(4)).toBe("0.2667")
  })
})

describe("A division worked out by hand", () => {
  // The Sainte-Laguë index is Pearson's χ² over the number of places. Sixty throws of a die, 5, 8, 9, 8, 10 and 20 times
  // each face where ten are expected: χ² = (25 + 4 + 1 + 4 + 0 + 100) / 10 = 13.4.
  it("the Sainte-Laguë index of sixty throws of a die is χ² = 13.4 over 60", () => {
    const equal = record([1, 1, 1, 1, 1, 1])
    expect(valueOf(figuresOf(equal, record([5, 8, 9, 8, 10, 20])).sainteLagueIndex)).toEqual(fraction(134n, 600n))
  })

  // Σ (2i − n − 1) x_i / (n Σ x) = (−3 − 2 + 3 + 12) / 40.
  it("Gini's coefficient of 1, 2, 3 and 4 is a quarter", () => {
    expect(valueOf(figuresOf(record([1, 1, 1, 1]), record([1, 2, 3, 4])).gini)).toEqual(fraction(1n, 4n))
  })

  it("names who is below the share rounded down: Sainte-Laguë gives 13 where the share is 14 and 2/27", () => {
    const claims = claimsOf(record([1, 1, 1, 20, 1, 3]))
    const { outcomes } = Result.getOrThrow(Apportionment.apportion(claims, { places: 19, method: "sainteLague" }))
    expect(measured(outcomes).quotaViolations).toEqual([
      { member: memberNames[3], places: 13, share: fraction(380n, 27n), side: "below" }
    ])
  })

  it("names who is above the share rounded up, and lets whole shares be neither", () => {
    const { quotaViolations } = measured([
      { member: "Dordrecht", places: 4, share: fraction(5n, 2n) },
      { member: "Gorinchem", places: 2, share: fraction(2n) },
      { member: "Sliedrecht", places: 0, share: fraction(3n, 2n) }
    ])
    expect(quotaViolations.map(({ member, side }) => [member, side])).toEqual([
      ["Dordrecht", "above"],
      ["Sliedrecht", "below"]
    ])
  })

  it("gives deviations in places: the largest, all together, and each member's own", () => {
    const figures = figuresOf(
      { Dordrecht: 3, Gorinchem: 1, Sliedrecht: 1 },
      { Dordrecht: 2, Gorinchem: 2, Sliedrecht: 1 }
    )
    expect(figures.largestDeviation).toEqual(Rational.one)
    expect(figures.totalDeviation).toEqual(fraction(2n))
    expect(figures.members.map(({ deviation }) => deviation)).toEqual([fraction(-1n), Rational.one, Rational.zero])
    expect(figures.members.map(({ placesPerShare }) => valueOf(placesPerShare))).toEqual([
      fraction(2n, 3n),
      fraction(2n),
      Rational.one
    ])
  })

  it("makes members with as many places per share one point of the curve", () => {
    const figures = figuresOf(
      { Dordrecht: 2, Gorinchem: 1, Sliedrecht: 1 },
      { Dordrecht: 2, Gorinchem: 2, Sliedrecht: 1 }
    )
    expect(valueOf(figures.lorenz).map(({ members }) => members)).toEqual([["Dordrecht", "Sliedrecht"], ["Gorinchem"]])
  })

  it("counts a guarantee as fair within the bounds and as a gain beside the claims", () => {
    const claims = claimsOf({ Dordrecht: 3, Gorinchem: 1 })
    const bounds = [{ member: "Gorinchem", minimum: 2 }]
    const { outcomes } = Result.getOrThrow(
      Apportionment.apportion(claims, { places: 4, method: "largestRemainder", bounds })
    )
    expect(measured(outcomes).totalDeviation).toEqual(Rational.zero)
    const beside = Result.getOrThrow(Fairness.besideClaims(claims, outcomes))
    expect(measured(beside).totalDeviation).toEqual(fraction(2n))
  })
})

describe("A figure that does not exist says so", () => {
  it("where nothing was divided: no index, but deviations of zero", () => {
    const figures = figuresOf({ Dordrecht: 3, Gorinchem: 1 }, { Dordrecht: 0, Gorinchem: 0 })
    const nothing = { _tag: "Undefined", reason: "nothingDivided", members: [] }
    const { gallagherSquared, gini, lorenz, loosemoreHanby, sainteLagueIndex, totalDeviation } = figures
    for (const figure of [gallagherSquared, gini, lorenz, loosemoreHanby, sainteLagueIndex]) {
      expect(figure).toEqual(nothing)
    }
    expect(Fairness.gallagher(figures)).toBeUndefined()
    expect(totalDeviation).toEqual(Rational.zero)
  })

  it("where a share is zero: places per share have no Gini, the other indices stay", () => {
    const figures = figuresOf({ Dordrecht: 3, Gorinchem: 1, Delft: 0 }, { Dordrecht: 3, Gorinchem: 1, Delft: 0 })
    const without = { _tag: "Undefined", reason: "shareZero", members: ["Delft"] }
    expect(figures.gini).toEqual(without)
    expect(figures.lorenz).toEqual(without)
    expect(figures.members[2]?.placesPerShare).toEqual(without)
    expect(valueOf(figures.sainteLagueIndex)).toEqual(Rational.zero)
    expect(valueOf(figures.loosemoreHanby)).toEqual(Rational.zero)
  })

  it("where places went to a share of zero: the Sainte-Laguë index would be infinite", () => {
    const figures = figuresOf({ Dordrecht: 1, Delft: 0 }, { Dordrecht: 1, Delft: 1 })
    expect(figures.sainteLagueIndex).toEqual({ _tag: "Undefined", reason: "shareZero", members: ["Delft"] })
    expect(valueOf(figures.loosemoreHanby)).toEqual(fraction(1n, 2n))
  })

  it("where all shares are zero", () => {
    const { loosemoreHanby } = measured([{ member: "Delft", places: 1, share: Rational.zero }])
    expect(loosemoreHanby).toEqual({ _tag: "Undefined", reason: "shareZero", members: ["Delft"] })
  })
})

describe("A division is refused by name", () => {
  const line = (member: string, places: number, share = Rational.one) => ({ member, places, share })

  it.each([
    ["without members", [], { reason: "empty" }, "has no members"],
    ["with a member twice", [line("Delft", 1), line("Delft", 1)], { reason: "repeated", member: "Delft" }, "twice"],
    [
      "with half a place",
      [line("Delft", 0.5)],
      { reason: "placesNotWhole", member: "Delft", value: "0.5" },
      '"Delft" has 0.5 places.'
    ],
    [
      "with fewer places than none",
      [line("Delft", -1)],
      { reason: "placesNotWhole", member: "Delft", value: "-1" },
      "Give a whole number"
    ],
    [
      "with a share below zero",
      [line("Delft", 1, fraction(-1n, 2n))],
      { reason: "shareNegative", member: "Delft", value: "-1/2" },
      'The share of "Delft" is -1/2.'
    ]
  ])("%s", (_, division, fields, message) => {
    const failure = failureOf(Fairness.measure(division))
    expect({ ...failure }).toEqual({ _tag: "DivisionInvalid", ...fields })
    expect(failure.message).toContain(message)
    expect({ ...failureOf(Fairness.compare([division])) }).toEqual({ ...failure })
  })

  it("when there is nothing to compare", () => {
    const failure = failureOf(Fairness.compare([]))
    expect(failure._tag).toBe("DivisionsMissing")
    expect(failure.message).toContain("Give at least one.")
  })

  it("when its members are not those of the first", () => {
    const failure = failureOf(
      Fairness.compare([
        [line("Dordrecht", 1), line("Gorinchem", 1)],
        [line("Gorinchem", 1), line("Delft", 1)]
      ])
    )
    expect({ ...failure }).toEqual({
      _tag: "MembersDiffer",
      position: 2,
      missing: ["Dordrecht"],
      unexpected: ["Delft"]
    })
    expect(failure.message).toBe(
      "Division 2 lacks Dordrecht and has Delft besides. Divide over the same members to compare."
    )
  })

  it("when places and claims are not of the same members, or a claim is negative", () => {
    expect({ ...failureOf(besides({ Dordrecht: 1 }, { Gorinchem: 1 })) }).toMatchObject({
      _tag: "MembersDiffer",
      missing: ["Dordrecht"],
      unexpected: ["Gorinchem"]
    })
    const negative: AllocationKey.Claims = [{ member: "Delft", claim: fraction(-1n) }]
    expect({ ...failureOf(Fairness.besideClaims(negative, [{ member: "Delft", places: 1 }])) }).toMatchObject({
      reason: "shareNegative"
    })
    expect({ ...failureOf(besides({ Delft: 1 }, { Delft: 0.5 })) }).toMatchObject({ reason: "placesNotWhole" })
  })
})

describe("A comparison", () => {
  it("gives gains and losses against the first, in its order, whatever the order of the others", () => {
    const line = (member: string, places: number) => ({ member, places, share: Rational.one })
    const compared = Result.getOrThrow(
      Fairness.compare([
        [line("Dordrecht", 3), line("Gorinchem", 1)],
        [line("Gorinchem", 2), line("Dordrecht", 2)]
      ])
    )
    expect(compared.map(({ changes }) => changes.map(({ member, places }) => [member, places]))).toEqual([
      [
        ["Dordrecht", 0],
        ["Gorinchem", 0]
      ],
      [
        ["Dordrecht", -1],
        ["Gorinchem", 1]
      ]
    ])
  })
})

const divide = (problem: arbitraries.Problem, method: Apportionment.Method) => {
  const { claims, ...options } = problem
  return Result.getOrThrow(Apportionment.apportion(claims, { ...options, method, ties: "statedOrder" })).outcomes
}

/** Any places at all, beside any claims: fairer and less fair than a method would make it. */
const anyDivision: fc.Arbitrary<Fairness.Division> = arbitraries.claims.chain((claims) =>
  fc
    .array(fc.oneof(fc.nat({ max: 6 }), fc.nat({ max: 100_000 })), {
      minLength: claims.length,
      maxLength: claims.length
    })
    .map((counts) =>
      Result.getOrThrow(
        Fairness.besideClaims(
          claims,
          claims.map(({ member }, index) => ({ member, places: counts[index] ?? 0 }))
        )
      )
    )
)

const isAtMost = (one: Rational.Rational, other: Rational.Rational) => Rational.compare(one, other) <= 0
const isPart = (one: Rational.Rational) => isAtMost(Rational.zero, one) && isAtMost(one, Rational.one)
const isKnown = (division: Fairness.Division) => division.some(({ places }) => places > 0)
const isAllClaimed = (division: Fairness.Division) => division.every(({ share }) => share.numerator > 0n)

describe("Every division", () => {
  it("has indices from 0 to 1, in their known order: Gallagher ≤ Loosemore–Hanby, and 4 LH² ≤ Sainte-Laguë", () => {
    fc.assert(
      fc.property(anyDivision, (division) => {
        fc.pre(isKnown(division))
        const figures = measured(division)
        const moved = valueOf(figures.loosemoreHanby)
        const squared = valueOf(figures.gallagherSquared)
        expect([moved, squared].every(isPart)).toBe(true)
        expect(isAtMost(squared, Rational.multiply(moved, moved))).toBe(true)
        if (figures.sainteLagueIndex._tag === "Known") {
          const least = Rational.multiply(fraction(4n), Rational.multiply(moved, moved))
          expect(isAtMost(least, figures.sainteLagueIndex.value)).toBe(true)
        }
      })
    )
  })

  it("has a Gini between Loosemore–Hanby and 2 LH − LH², for LH is the widest gap under the curve", () => {
    fc.assert(
      fc.property(anyDivision, (division) => {
        fc.pre(isKnown(division) && isAllClaimed(division))
        const figures = measured(division)
        const moved = valueOf(figures.loosemoreHanby)
        const gini = valueOf(figures.gini)
        const most = Rational.subtract(Rational.multiply(fraction(2n), moved), Rational.multiply(moved, moved))
        expect(isPart(gini) && isAtMost(moved, gini) && isAtMost(gini, most)).toBe(true)
        const gaps = valueOf(figures.lorenz).map(({ places, shares }) => Rational.subtract(shares, places))
        expect(gaps.reduce((widest, one) => (isAtMost(widest, one) ? one : widest), Rational.zero)).toEqual(moved)
      })
    )
  })

  it("has a Lorenz curve that rises, bends upwards, ends at one and has each member once", () => {
    fc.assert(
      fc.property(anyDivision, (division) => {
        fc.pre(isKnown(division) && isAllClaimed(division))
        const points = valueOf(measured(division).lorenz)
        const steps = points.map((point, index) => {
          const before = points[index - 1] ?? { shares: Rational.zero, places: Rational.zero }
          return {
            shares: Rational.subtract(point.shares, before.shares),
            places: Rational.subtract(point.places, before.places)
          }
        })
        expect(steps.every(({ places, shares }) => shares.numerator > 0n && places.numerator >= 0n)).toBe(true)
        const slopes = steps.map(({ places, shares }) => Result.getOrThrow(Rational.divide(places, shares)))
        expect(
          slopes.every((slope, index) => index === 0 || Rational.compare(slopes[index - 1] ?? slope, slope) < 0)
        ).toBe(true)
        expect(points.at(-1)).toMatchObject({ shares: Rational.one, places: Rational.one })
        expect(points.flatMap(({ members }) => members).toSorted()).toEqual(
          division.map(({ member }) => member).toSorted()
        )
      })
    )
  })

  it("is perfectly fair when each member has its share, and only then", () => {
    fc.assert(
      fc.property(anyDivision, (division) => {
        fc.pre(isKnown(division) && isAllClaimed(division))
        const { gini, loosemoreHanby, quotaViolations, sainteLagueIndex, totalDeviation } = measured(division)
        const isExact = division.every(({ places, share }) => Rational.compare(fraction(BigInt(places)), share) === 0)
        const figures = [valueOf(gini), valueOf(loosemoreHanby), valueOf(sainteLagueIndex), totalDeviation]
        expect(figures.map(({ numerator }) => numerator === 0n)).toEqual(figures.map(() => isExact))
        expect(quotaViolations.length === 0 || !isExact).toBe(true)
        const counts = division.map((line) => ({ ...line, share: fraction(BigInt(line.places)) }))
        expect(valueOf(measured(counts).loosemoreHanby)).toEqual(Rational.zero)
      })
    )
  })

  it("has the same indices when claims are counted in another unit, or places and shares are doubled", () => {
    fc.assert(
      fc.property(anyDivision, arbitraries.positiveRational, (division, factor) => {
        const claims = division.map(({ member, share }) => ({ member, claim: share }))
        fc.pre(isKnown(division))
        const scaled = claims.map(({ claim, member }) => ({ member, claim: Rational.multiply(claim, factor) }))
        expect(Fairness.besideClaims(scaled, division)).toEqual(Fairness.besideClaims(claims, division))
        const twice = division.map(({ member, places, share }) => ({
          member,
          places: 2 * places,
          share: Rational.add(share, share)
        }))
        const { gallagherSquared, gini, loosemoreHanby, lorenz, sainteLagueIndex } = measured(division)
        const indices = { gallagherSquared, gini, loosemoreHanby, lorenz, sainteLagueIndex }
        expect(measured(twice)).toMatchObject(indices)
      })
    )
  })

  it("has the same figures in any order of the members", () => {
    fc.assert(
      fc.property(anyDivision, (division) => {
        const turned = measured(division.toReversed())
        const straight = measured(division)
        expect(turned.members.toReversed()).toEqual(straight.members)
        expect(turned.quotaViolations.toReversed()).toEqual(straight.quotaViolations)
        const indices = ({
          gallagherSquared,
          largestDeviation,
          loosemoreHanby,
          totalDeviation
        }: Fairness.Fairness) => ({
          gallagherSquared,
          largestDeviation,
          loosemoreHanby,
          totalDeviation
        })
        expect(indices(turned)).toEqual(indices(straight))
        if (straight.gini._tag === "Known") expect(turned.gini).toEqual(straight.gini)
        else expect(turned.gini._tag).toBe("Undefined")
      })
    )
  })

  it("comes back from JSON as it was", () => {
    fc.assert(
      fc.property(anyDivision, (division) => {
        const fairness = measured(division)
        const json: unknown = JSON.parse(JSON.stringify(Schema.encodeSync(Fairness.Fairness)(fairness)))
        expect(Schema.decodeUnknownSync(Fairness.Fairness)(json)).toEqual(fairness)
      })
    )
  })
})

describe("The methods by their own measure", () => {
  it("largest remainder breaks no quota, within bounds as well", () => {
    fc.assert(
      fc.property(arbitraries.problem, (problem) => {
        expect(measured(divide(problem, "largestRemainder")).quotaViolations).toEqual([])
      })
    )
  })

  it("largest remainder has the least Gallagher and Loosemore–Hanby, Sainte-Laguë the least of its own index", () => {
    fc.assert(
      fc.property(arbitraries.freeProblem, (problem) => {
        fc.pre(problem.places > 0)
        const hare = measured(divide(problem, "largestRemainder"))
        const webster = measured(divide(problem, "sainteLague"))
        expect(isAtMost(valueOf(hare.gallagherSquared), valueOf(webster.gallagherSquared))).toBe(true)
        expect(isAtMost(valueOf(hare.loosemoreHanby), valueOf(webster.loosemoreHanby))).toBe(true)
        expect(isAtMost(valueOf(webster.sainteLagueIndex), valueOf(hare.sainteLagueIndex))).toBe(true)
      })
    )
  })
})
