import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import * as AllocationKey from "../src/AllocationKey.ts"
import * as Apportionment from "../src/Apportionment.ts"
import * as Formula from "../src/Formula.ts"
import * as Rational from "../src/Rational.ts"
import * as Threshold from "../src/Threshold.ts"
import * as arbitraries from "./arbitraries.ts"

const { fraction } = arbitraries

const claimsOf = (record: Readonly<Record<string, number>>) => Result.getOrThrow(Apportionment.claims(record))

const foundOf = (threshold: Result.Result<Threshold.Threshold, Threshold.Refusal>): Threshold.Found => {
  const found = Result.getOrThrow(threshold)
  if (found._tag !== "Found") throw new Error(`expected a threshold, got ${found._tag}`)
  return found
}

const changeOf = ({ from, to }: Threshold.Found): string => Rational.toText(Rational.subtract(to, from))

/** As a plain object, for a tagged error compares by its message alone. */
const fieldsOf = (result: Result.Result<unknown, Error>): Readonly<Record<string, unknown>> => ({
  ...Result.getOrThrow(Result.flip(result))
})
const messageOf = (result: Result.Result<unknown, Error>): string => Result.getOrThrow(Result.flip(result)).message

const assumed = AllocationKey.equal(["anyone"]).values[0]?.value.passport
if (assumed === undefined) throw new Error("no passport")
const passport = assumed

const indicatorOf = (
  id: string,
  members: ReadonlyArray<string>,
  values: ReadonlyArray<number | undefined>
): AllocationKey.Indicator => ({
  id,
  name: { nl: id, en: id },
  unit: { nl: id, en: id },
  values: members.flatMap((member, index) => {
    const value = values[index]
    return value === undefined ? [] : [{ member, value: { value, passport } }]
  })
})

/** Inhabitants of the nine municipalities in 2023, Statistics Netherlands. */
const inhabitants = {
  Dordrecht: 121434,
  Gorinchem: 38461,
  "Hoeksche Waard": 88903,
  Zwijndrecht: 45158,
  Papendrecht: 32183,
  Sliedrecht: 26184,
  "Hendrik-Ido-Ambacht": 32277,
  Alblasserdam: 20356,
  "Hardinxveld-Giessendam": 18681
}

const pair = { Dordrecht: 121434, Gorinchem: 38461 }
const pairOf = (options: Omit<Apportionment.Options, "places" | "method"> = {}) =>
  Threshold.inClaim(
    claimsOf(pair),
    { places: 10, method: "sainteLague", ...options },
    {
      member: "Gorinchem"
    }
  )

describe("Published answers", () => {
  it.each([
    [
      "U.S. Census Bureau (26 April 2021): New York was 89 persons short of the seat that Minnesota kept",
      { "New York": 20215751, Minnesota: 5709752 },
      34,
      "89"
    ],
    [
      "Pew Research Center (2011): North Carolina fell nearly 15,800 persons short of the seat of Minnesota",
      { "North Carolina": 9565781, Minnesota: 5314879 },
      21,
      "15754"
    ],
    [
      "Associated Press (29 December 2000): Utah was 856 persons short of the seat of North Carolina",
      { Utah: 2236714, "North Carolina": 8067673 },
      16,
      "856"
    ]
  ])("%s", (_, states, places, short) => {
    const [member = "", other = ""] = Object.keys(states)
    const found = foundOf(Threshold.inClaim(claimsOf(states), { places, method: "huntingtonHill" }, { member }))
    expect(changeOf(found)).toBe(short)
    expect(found.after).toBe(found.before + 1)
    expect(found.others.map((one) => [one.member, one.after - one.before])).toEqual([[other, -1]])
    expect(found.isLasting).toBe(true)
  })
})

describe("Cases worked out by hand", () => {
  // 121,434 / 7.5 = 16,191.2 is the last quotient given; the third of Gorinchem is a 2.5th of its inhabitants.
  it("two municipalities and ten places: at 40,478 inhabitants Gorinchem is level with Dordrecht, one more is enough", () => {
    const found = foundOf(pairOf())
    expect(found).toMatchObject({ before: 2, after: 3, isOpen: false, isLasting: true })
    expect(found.to).toEqual(Rational.fromBigInt(40479n))
    expect(found.others).toEqual([
      { member: "Dordrecht", before: 8, after: 7, isOpenBefore: false, isOpenAfter: false }
    ])
  })

  it.each<readonly [name: string, ties: Apportionment.TiePolicy, to: bigint, tie: string | undefined]>([
    ["refuse", "refuse", 40479n, undefined],
    ["the larger claim, which is that of Dordrecht", "largerClaim", 40479n, undefined],
    ["stated order, in which Dordrecht stands first", "statedOrder", 40479n, undefined],
    [
      "the largest backlog, which Gorinchem has",
      { _tag: "largestBacklog", balances: { Gorinchem: Rational.one } },
      40478n,
      "largestBacklog"
    ],
    [
      "the largest backlog, which Dordrecht has",
      { _tag: "largestBacklog", balances: { Dordrecht: Rational.one } },
      40479n,
      undefined
    ]
  ])("a place that is level counts only if the policy gives it: %s", (_, ties, to, tie) => {
    const found = foundOf(pairOf({ ties }))
    expect(found.to).toEqual(Rational.fromBigInt(to))
    expect(found.tie).toBe(tie)
  })

  it("a lot gives the level place under some seeds and not under others; one inhabitant more is always enough", () => {
    const ends = Array.from({ length: 20 }, (_, seed) => foundOf(pairOf({ ties: { _tag: "lot", seed } })))
    expect(new Set(ends.map(({ tie, to }) => `${Rational.toText(to)} ${tie ?? "none"}`))).toEqual(
      new Set(["40478 lot", "40479 none"])
    )
  })

  it("who is tied now has the place with one inhabitant more", () => {
    const claims = claimsOf({ Dordrecht: 3000, Gorinchem: 1000 })
    const options = { places: 2, method: "largestRemainder" } as const
    const found = foundOf(Threshold.inClaim(claims, options, { member: "Gorinchem" }))
    expect(changeOf(found)).toBe("1")
    expect(found).toMatchObject({ before: 0, after: 1, isOpen: true })
    expect(found.others).toEqual([{ member: "Dordrecht", before: 1, after: 1, isOpenBefore: true, isOpenAfter: false }])
  })

  // Shares 10 · 0.3 = 3 of the whole; its rounded-up share becomes 4 beyond 3/10.
  it("rounding up for everyone gives the next place beyond a whole share", () => {
    const found = foundOf(
      Threshold.inClaim(claimsOf({ A: 30, B: 70 }), { places: 10, method: "ceilShare" }, { member: "A" })
    )
    expect(changeOf(found)).toBe("1")
    expect(found.others).toEqual([])
  })

  // ⌈10 (30 + n) / (100 + n)⌉ = 4 from n = 1 on, but with another 900 persons elsewhere 10 (30 + n) > 1000 + n.
  it("the statutory ceiling lets the country grow along", () => {
    const options = { places: 10, method: "statutoryCeiling", national: 1000 } as const
    const found = foundOf(Threshold.inClaim(claimsOf({ A: 30, B: 70 }), options, { member: "A" }))
    // 9n > 700.
    expect(changeOf(found)).toBe("78")
    expect(found).toMatchObject({ before: 1, after: 2 })
  })

  it("a key with two weights: the totals of the region move along with the figure", () => {
    const members = ["Dordrecht", "Gorinchem"]
    const key = Result.getOrThrow(AllocationKey.make("places", members, { inhabitants: 0.5, equal: 0.5 }))
    const indicators = [indicatorOf("inhabitants", members, [75, 25]), AllocationKey.equal(members)]
    // ½ · (25 + n) / (100 + n) + ¼ > 0.45 is 0.6 (25 + n) > ... : 25 + n > 0.4 (100 + n), so n > 25.
    const options = { places: 10, method: "sainteLague" } as const
    const found = foundOf(
      Threshold.inIndicator(key, indicators, options, { member: "Gorinchem", indicator: "inhabitants" })
    )
    expect(changeOf(found)).toBe("26")
    expect(found).toMatchObject({ before: 4, after: 5, isLasting: true })
  })

  it("a figure by which more gives less has to fall", () => {
    const members = ["A", "B"]
    const formula: Formula.Formula = {
      subject: "places",
      members,
      terms: [{ id: "rent", indicator: "rent", weight: Rational.one, direction: { _tag: "reciprocal" } }]
    }
    const options = { places: 10, method: "sainteLague" } as const
    const asked = { member: "A", indicator: "rent", step: fraction(1n, 10n) }
    // A is 20 / (20 + rent) of the whole; 0.55 lies at 16.36.
    const found = foundOf(Threshold.inIndicator(formula, [indicatorOf("rent", members, [20, 20])], options, asked))
    expect(Rational.toText(found.to)).toBe("163/10")
    expect(found).toMatchObject({ before: 5, after: 6, isLasting: true })
  })

  it("the weight that is nearest, in whole per cents, with the others in proportion", () => {
    const members = ["A", "B"]
    const key = Result.getOrThrow(AllocationKey.make("places", members, { x: 42, equal: 58 }))
    const indicators = [indicatorOf("x", members, [9, 1]), AllocationKey.equal(members)]
    const options = { places: 10, method: "sainteLague" } as const
    // A has ½ + 0.4 w: 0.668 at 42%, and 0.75 from w = 0.625 on.
    const { higher, lower } = Result.getOrThrow(
      Threshold.inWeight(key, indicators, options, { member: "A", term: "x" })
    )
    expect(higher).toMatchObject({ _tag: "Found", to: fraction(63n, 100n), before: 7, after: 8, isLasting: false })
    expect(lower).toMatchObject({ _tag: "NoneFound", reason: "boundary", until: Rational.zero })
    const ofB = Result.getOrThrow(Threshold.inWeight(key, indicators, options, { member: "B", term: "x" }))
    expect(ofB.higher).toMatchObject({ _tag: "NoneFound", until: Rational.one })
    // B has ½ − 0.4 w: more than 0.35 below w = 0.375.
    expect(ofB.lower).toMatchObject({ _tag: "Found", to: fraction(37n, 100n), before: 3, after: 4 })
    const all = Result.getOrThrow(Threshold.inWeights(key, indicators, options, { member: "A" }))
    expect(all.map(({ term }) => term)).toEqual(["x", "equal"])
    expect(all[0]).toEqual({ term: "x", higher, lower })
    // More for x is less for the other: 37% of equal is 63% of x.
    expect(all[1]?.lower).toMatchObject({ _tag: "Found", from: fraction(29n, 50n), to: fraction(37n, 100n) })
  })

  it("a weight of one third is followed by whole per cents: 34, 35 and on, and 33, 32 and on", () => {
    const members = ["A", "B"]
    const key = Result.getOrThrow(AllocationKey.make("places", members, { x: 1, equal: 2 }))
    const indicators = [indicatorOf("x", members, [1, 0]), AllocationKey.equal(members)]
    // A has ½ + ½ w, 2/3 at one third: exactly 2 of 3 places, with none more before 100%.
    const { higher, lower } = Result.getOrThrow(
      Threshold.inWeight(key, indicators, { places: 300, method: "sainteLague" }, { member: "A", term: "x" })
    )
    expect(higher).toMatchObject({ from: fraction(1n, 3n), to: fraction(17n, 50n), before: 200, after: 201 })
    expect(lower).toMatchObject({ _tag: "NoneFound", until: Rational.zero })
    const ofB = Result.getOrThrow(
      Threshold.inWeight(key, indicators, { places: 300, method: "sainteLague" }, { member: "B", term: "x" })
    )
    expect(ofB.lower).toMatchObject({ to: fraction(8n, 25n), before: 100, after: 102 })
  })
})

describe("A method by which a larger claim can cost a place", () => {
  it("quota method: with 52 the third has three places, with 54 two, so that each step is tried", () => {
    const members = arbitraries.memberNames
    const claims = (third: number) =>
      claimsOf(Object.fromEntries([3, 16, third, 55, 11].map((claim, i) => [members[i] ?? "", claim])))
    const asked = { member: members[2] }
    const options = { places: 6, method: "quotaMethod", ties: "statedOrder" } as const
    const placesAt = (third: number) =>
      Result.getOrThrow(Apportionment.apportion(claims(third), options)).outcomes[2]?.places
    expect([placesAt(52), placesAt(54)]).toEqual([3, 2])
    const from50 = foundOf(Threshold.inClaim(claims(40), options, asked))
    const gained = Array.from({ length: 200 }, (_, more) => (placesAt(40 + more) ?? 0) > from50.before)
    expect(changeOf(from50)).toBe(String(gained.indexOf(true)))
    expect(gained.lastIndexOf(false)).toBeGreaterThan(gained.indexOf(true))
    expect(from50.isLasting).toBe(false)
    // From 54 on it has its third place back where it had it before.
    const from54 = foundOf(Threshold.inClaim(claims(54), options, asked))
    expect(from54).toMatchObject({ before: 2, isLasting: false })
  })

  it("is not looked at further than asked, and says how far that was", () => {
    const options = { places: 6, method: "quotaMethod" } as const
    const claims = claimsOf({ Dordrecht: 1000, Gorinchem: 100 })
    const none = Result.getOrThrow(Threshold.inClaim(claims, options, { member: "Gorinchem", most: 5 }))
    expect(none).toEqual({
      _tag: "NoneFound",
      member: "Gorinchem",
      lever: { _tag: "Claim" },
      direction: "more",
      from: Rational.fromBigInt(100n),
      until: Rational.fromBigInt(105n),
      places: 0,
      reason: "range"
    })
  })

  it("droop: whole counts only, by claim; a key gives parts of a whole, which it refuses", () => {
    const options = { places: 10, method: "droop" } as const
    const votes = { Yellows: 47000, Whites: 16000, Reds: 15800, Greens: 12000, Blues: 6100, Pinks: 3100 }
    // A quota of 9,091; the remainder of Blues passes that of Reds, 6,709 less what the quota grows.
    const found = foundOf(Threshold.inClaim(claimsOf(votes), options, { member: "Blues" }))
    expect(found.others).toEqual([{ member: "Reds", before: 2, after: 1, isOpenBefore: false, isOpenAfter: false }])
    expect(found.isLasting).toBe(false)
    const members = Object.keys(votes)
    const key = Result.getOrThrow(AllocationKey.make("places", members, { votes: 1 }))
    const refused = Threshold.inIndicator(key, [indicatorOf("votes", members, Object.values(votes))], options, {
      member: "Blues",
      indicator: "votes"
    })
    expect(fieldsOf(refused)).toMatchObject({ _tag: "DroopNeedsCounts", reason: "notWhole" })
  })
})

describe("Where there is no next place", () => {
  const claims = claimsOf(pair)
  const asked = { member: "Gorinchem" }

  it("for who has everything that the others do not have in any case", () => {
    const options = { places: 3, method: "sainteLague" } as const
    const lonely = Threshold.inClaim(claimsOf({ Dordrecht: 1, Gorinchem: 0 }), options, { member: "Dordrecht" })
    expect(Result.getOrThrow(lonely)).toEqual({
      _tag: "AlreadyAll",
      member: "Dordrecht",
      lever: { _tag: "Claim" },
      from: Rational.one,
      places: 3
    })
    const bounds = [{ member: "Dordrecht", minimum: 2 }]
    expect(Result.getOrThrow(Threshold.inClaim(claims, { ...options, bounds }, asked))).toMatchObject({
      _tag: "AlreadyAll"
    })
    // By Adams the other has a first place in any case, unless its maximum is none.
    const adams = { places: 2, method: "adams" } as const
    expect(Result.getOrThrow(Threshold.inClaim(claims, adams, asked))).toMatchObject({ _tag: "AlreadyAll", places: 1 })
  })

  it("for who is at the agreed maximum", () => {
    const bounds = [{ member: "Gorinchem", maximum: 2 }]
    const none = Threshold.inClaim(claims, { places: 10, method: "sainteLague", bounds }, asked)
    expect(Result.getOrThrow(none)).toMatchObject({ _tag: "NoneFound", reason: "atMaximum", places: 2 })
  })

  it("for a figure that changes no claim: that of the only one who has any of it", () => {
    const members = ["A", "B"]
    const key = Result.getOrThrow(AllocationKey.make("places", members, { x: 0.5, equal: 0.5 }))
    const indicators = [indicatorOf("x", members, [5, 0]), AllocationKey.equal(members)]
    const options = { places: 4, method: "sainteLague" } as const
    const none = Threshold.inIndicator(key, indicators, options, { member: "A", indicator: "x" })
    expect(Result.getOrThrow(none)).toMatchObject({ _tag: "NoneFound", reason: "noEffect" })
  })

  it("below zero, and at zero where the formula divides by the figure", () => {
    const members = ["A", "B"]
    const formula = (direction: Formula.Direction): Formula.Formula => ({
      subject: "places",
      members,
      terms: [
        { id: "x", indicator: "x", weight: Rational.one, direction },
        { id: "equal", indicator: "equal", weight: fraction(99n), direction: { _tag: "more" } }
      ]
    })
    const indicators = [indicatorOf("x", members, [5, 5]), AllocationKey.equal(members)]
    const options = { places: 5, method: "sainteLague", ties: "statedOrder" } as const
    const untilOf = (direction: Formula.Direction) =>
      Result.getOrThrow(Threshold.inIndicator(formula(direction), indicators, options, { member: "A", indicator: "x" }))
    expect(untilOf({ _tag: "reciprocal" })).toMatchObject({
      _tag: "NoneFound",
      reason: "boundary",
      direction: "less",
      until: Rational.one
    })
    expect(untilOf({ _tag: "less", epsilon: Formula.usualEpsilon })).toMatchObject({
      reason: "boundary",
      until: Rational.zero
    })
  })

  it("for the only weight of a key", () => {
    const key = Result.getOrThrow(AllocationKey.make("places", ["A", "B"], { x: 3 }))
    const { higher, lower } = Result.getOrThrow(
      Threshold.inWeight(
        key,
        [indicatorOf("x", ["A", "B"], [2, 1])],
        { places: 10, method: "sainteLague" },
        {
          member: "A",
          term: "x"
        }
      )
    )
    for (const one of [higher, lower]) {
      expect(one).toMatchObject({ _tag: "NoneFound", reason: "boundary", from: Rational.one, until: Rational.one })
    }
  })
})

describe("Is refused by name", () => {
  const members = ["Dordrecht", "Gorinchem"]
  const key = Result.getOrThrow(AllocationKey.make("places", members, { inhabitants: 0.5, equal: 0.5 }))
  const indicators = [indicatorOf("inhabitants", members, [75, 25]), AllocationKey.equal(members)]
  const options = { places: 10, method: "sainteLague" } as const
  const asked = { member: "Gorinchem", indicator: "inhabitants" }

  it("a member that does not take part", () => {
    const elsewhere = { member: "Rotterdam", indicator: "inhabitants", term: "equal" }
    for (const refused of [
      Threshold.inClaim(claimsOf(pair), options, elsewhere),
      Threshold.inIndicator(key, indicators, options, elsewhere),
      Threshold.inWeight(key, indicators, options, elsewhere)
    ]) {
      expect(fieldsOf(refused)).toEqual({ _tag: "MemberUnknown", member: "Rotterdam", members })
      expect(messageOf(refused)).toBe('"Rotterdam" does not take part. Name one of: Dordrecht, Gorinchem.')
    }
  })

  it("an indicator that the key does not use, and a term that it does not have", () => {
    const refused = Threshold.inIndicator(key, indicators, options, { ...asked, indicator: "rent" })
    expect(fieldsOf(refused)).toEqual({ _tag: "NotWeighed", name: "rent", weighed: ["inhabitants", "equal"] })
    expect(messageOf(refused)).toContain("Name one of: inhabitants, equal.")
    expect(fieldsOf(Threshold.inWeight(key, indicators, options, { member: "Dordrecht", term: "rent" }))).toEqual({
      _tag: "NotWeighed",
      name: "rent",
      weighed: ["inhabitants", "equal"]
    })
  })

  it("a missing value: it stays missing, and is never zero", () => {
    const holed = [indicatorOf("inhabitants", members, [75, undefined]), AllocationKey.equal(members)]
    const expected = { _tag: "IndicatorIncomplete", indicator: "inhabitants", missing: ["Gorinchem"] }
    expect(fieldsOf(Threshold.inIndicator(key, holed, options, asked))).toEqual(expected)
    expect(fieldsOf(Threshold.inIndicator(key, holed, options, { ...asked, member: "Dordrecht" }))).toEqual(expected)
    expect(fieldsOf(Threshold.inWeights(key, holed, options, { member: "Dordrecht" }))).toEqual(expected)
    // A weight that is raised from zero needs the figures as well.
    const other = Result.getOrThrow(AllocationKey.make("places", members, { inhabitants: 0, equal: 1 }))
    const raised = Threshold.inWeight(other, holed, options, { member: "Dordrecht", term: "inhabitants" })
    expect(fieldsOf(raised)).toEqual(expected)
  })

  it("a weight raised from zero for an indicator that is zero for everyone", () => {
    const other = Result.getOrThrow(AllocationKey.make("places", members, { inhabitants: 0, equal: 1 }))
    const empty = [indicatorOf("inhabitants", members, [0, 0]), AllocationKey.equal(members)]
    const raised = Threshold.inWeight(other, empty, options, { member: "Dordrecht", term: "inhabitants" })
    expect(fieldsOf(raised)).toEqual({ _tag: "IndicatorEmpty", indicator: "inhabitants" })
  })

  it("a step that is none, and a step of a weight that is too small or too large", () => {
    const refused = Threshold.inIndicator(key, indicators, options, { ...asked, step: Rational.zero })
    expect(fieldsOf(refused)).toEqual({ _tag: "StepInvalid", step: "0", lever: "Indicator" })
    expect(messageOf(refused)).toBe("A figure cannot be changed in steps of 0. Give a number above zero.")
    expect(fieldsOf(Threshold.inClaim(claimsOf(pair), options, { member: "Dordrecht", step: fraction(-1n) }))).toEqual({
      _tag: "StepInvalid",
      step: "-1",
      lever: "Claim"
    })
    for (const step of [Rational.zero, fraction(1n, 10_001n), fraction(3n, 2n)]) {
      const ofWeight = Threshold.inWeight(key, indicators, options, { member: "Dordrecht", term: "equal", step })
      expect(fieldsOf(ofWeight)).toMatchObject({ _tag: "StepInvalid", lever: "Weight" })
      expect(messageOf(ofWeight)).toContain("from 1/10000 to 1")
    }
  })

  it.each([0, -1, 1.5, NaN, 2_000_000_000])("a look ahead of %d steps", (most) => {
    const refused = Threshold.inIndicator(key, indicators, options, { ...asked, most })
    expect(fieldsOf(refused)).toEqual({ _tag: "MostInvalid", most })
    expect(messageOf(refused)).toContain("Give a whole number from 1 to 1000000000.")
    expect(fieldsOf(Threshold.inClaim(claimsOf(pair), options, { member: "Dordrecht", most }))).toMatchObject({
      _tag: "MostInvalid"
    })
  })

  it("an indicator that helps by one term and harms by another, unless the direction is stated", () => {
    const formula: Formula.Formula = {
      subject: "places",
      members,
      terms: [
        { id: "size", indicator: "inhabitants", weight: Rational.one, direction: { _tag: "more" } },
        { id: "per", indicator: "equal", weight: fraction(9n), direction: { _tag: "more" }, per: "inhabitants" }
      ]
    }
    const refused = Threshold.inIndicator(formula, indicators, options, asked)
    expect(fieldsOf(refused)).toEqual({ _tag: "DirectionOpen", indicator: "inhabitants" })
    expect(messageOf(refused)).toContain('State the direction: "more" or "less".')
    const stated = foundOf(Threshold.inIndicator(formula, indicators, options, { ...asked, direction: "less" }))
    expect(stated.isLasting).toBe(false)
    expect(stated.to.numerator).toBeLessThan(25n)
  })

  it("a figure that a number cannot hold exactly", () => {
    const odd = [indicatorOf("inhabitants", members, [75, 0.1234567890123456]), AllocationKey.equal(members)]
    const refused = Threshold.inIndicator(key, odd, options, asked)
    expect(fieldsOf(refused)).toMatchObject({ _tag: "FigureInexact", indicator: "inhabitants", member: "Gorinchem" })
    expect(messageOf(refused)).toContain("which a number cannot hold exactly")
  })

  it("what the key, the formula and the division refuse", () => {
    const none = { ...key, weights: [] }
    expect(fieldsOf(Threshold.inIndicator(none, indicators, options, asked))).toMatchObject({ _tag: "WeightsInvalid" })
    expect(fieldsOf(Threshold.inWeights(none, indicators, options, asked))).toMatchObject({ _tag: "WeightsInvalid" })
    const wrong = { ...options, places: -1 }
    expect(fieldsOf(Threshold.inIndicator(key, indicators, wrong, asked))).toMatchObject({ _tag: "PlacesInvalid" })
    expect(fieldsOf(Threshold.inClaim(claimsOf(pair), { places: 1, method: "dean" }, asked))).toMatchObject({
      _tag: "TooFewPlaces"
    })
    const national = { places: 10, method: "statutoryCeiling", national: NaN } as const
    expect(fieldsOf(Threshold.inClaim(claimsOf(pair), national, asked))).toMatchObject({ _tag: "NationalInvalid" })
  })
})

const monotoneMethods: ReadonlyArray<Apportionment.Options["method"]> = [
  "largestRemainder",
  "adams",
  "dean",
  "huntingtonHill",
  "sainteLague",
  "dHondt",
  { stationary: fraction(1n, 3n) },
  "ceilShare"
]

const policy: fc.Arbitrary<Apportionment.TiePolicy> = fc.oneof(
  fc.constantFrom<Apportionment.TiePolicy>("refuse", "statedOrder", "largerClaim"),
  fc.array(fc.integer({ min: -2, max: 2 }), { minLength: 9, maxLength: 9 }).map((owed) => ({
    _tag: "largestBacklog" as const,
    balances: Object.fromEntries(
      arbitraries.memberNames.map((member, i) => [member, Rational.fromBigInt(BigInt(owed[i] ?? 0))])
    )
  })),
  fc.nat().map((seed) => ({ _tag: "lot" as const, seed }))
)

/** What the member surely has; nothing where the method asks for more places than there are. */
const sureOf = (member: string, claims: AllocationKey.Claims, options: Apportionment.Options): number | undefined => {
  const divided = Apportionment.apportion(claims, options)
  const all = Result.isSuccess(divided)
    ? divided.success.outcomes
    : divided.failure._tag === "TiedClaims"
      ? divided.failure.decided
      : []
  return all.find((one) => one.member === member)?.places
}

const raisedBy = (claims: AllocationKey.Claims, member: string, more: Rational.Rational): AllocationKey.Claims =>
  claims.map((one) => (one.member === member ? { member, claim: Rational.add(one.claim, more) } : one))

const times = (step: Rational.Rational, count: number) => Rational.multiply(step, Rational.fromBigInt(BigInt(count)))

const stepsOf = ({ from, to }: Threshold.Found, step: Rational.Rational): number => {
  const change = Rational.subtract(to, from)
  const steps = Result.getOrThrow(Rational.divide(change, step))
  expect(steps.denominator).toBe(1n)
  return Math.abs(Number(steps.numerator))
}

describe("Every threshold in a claim", () => {
  it.each(monotoneMethods.map((method) => [typeof method === "string" ? method : "stationary 1/3", method] as const))(
    "moves the place, one step less leaves it, and beyond it the place stays, by every tie policy: %s",
    (_, method) => {
      fc.assert(
        fc.property(
          arbitraries.problem,
          policy,
          fc.nat(),
          fc.oneof(fc.constant(Rational.one), arbitraries.positiveRational),
          fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 4 }),
          (problem, ties, choice, step, elsewhere) => {
            const bounds = method === "ceilShare" ? [] : problem.bounds
            const options = { places: problem.places, method, bounds, ties }
            const { claims } = problem
            const member = claims[choice % claims.length]?.member ?? ""
            const threshold = Threshold.inClaim(claims, options, { member, step })
            // A first claim asks for a first place, which there may not be.
            fc.pre(Result.isSuccess(threshold) || threshold.failure._tag !== "TooFewPlaces")
            const sureAt = (steps: number) => sureOf(member, raisedBy(claims, member, times(step, steps)), options)
            const one = Result.getOrThrow(threshold)
            const before = sureAt(0)
            if (one._tag !== "Found") {
              expect(one.places).toBe(before)
              for (const part of [...elsewhere, 1]) {
                expect(sureAt(Math.round(part * Threshold.usualMost)) ?? 0).toBeLessThanOrEqual(one.places)
              }
              return
            }
            const steps = stepsOf(one, step)
            expect(one.isLasting).toBe(true)
            expect(one.before).toBe(before)
            expect(sureAt(steps)).toBe(one.after)
            expect(one.after).toBeGreaterThan(one.before)
            expect(sureAt(steps - 1)).toBe(before)
            for (const part of elsewhere) {
              expect(sureAt(Math.floor(part * (steps - 1)))).toBe(before)
              expect(sureAt(steps + Math.ceil(part * Threshold.usualMost))).toBeGreaterThan(one.before)
            }
          }
        )
      )
    }
  )

  it("names all whose places change, and by how much; what one gains, others and the open ties lose", () => {
    fc.assert(
      fc.property(arbitraries.problem, policy, fc.nat(), (problem, ties, choice) => {
        const { bounds, claims, places } = problem
        const options = { places, method: "largestRemainder", bounds, ties } as const
        const member = claims[choice % claims.length]?.member ?? ""
        const one = Result.getOrThrow(Threshold.inClaim(claims, options, { member }))
        fc.pre(one._tag === "Found")
        const after = raisedBy(claims, member, Rational.subtract(one.to, one.from))
        for (const other of claims) {
          if (other.member === member) continue
          const change = one.others.find((changed) => changed.member === other.member)
          const [was, is] = [claims, after].map((all) => sureOf(other.member, all, options))
          if (change !== undefined) expect([change.before, change.after]).toEqual([was, is])
          else expect(was).toBe(is)
        }
      })
    )
  })

  it("by stepping: quota method and droop give the first step with which there is more", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 2, maxLength: 5 }).filter((all) => all.some(Boolean)),
        fc.nat({ max: 12 }),
        fc.constantFrom<Apportionment.MethodName>("quotaMethod", "droop"),
        policy,
        fc.nat(),
        (counts, places, method, ties, choice) => {
          const options = { places, method, ties }
          const claims = claimsOf(Object.fromEntries(counts.map((one, i) => [arbitraries.memberNames[i] ?? "", one])))
          const member = claims[choice % claims.length]?.member ?? ""
          const threshold = Threshold.inClaim(claims, options, { member, most: 60 })
          fc.pre(Result.isSuccess(threshold) || threshold.failure._tag !== "DroopNeedsCounts")
          const one = Result.getOrThrow(threshold)
          const before = sureOf(member, claims, options) ?? NaN
          const first = Array.from({ length: 60 }, (_, at) => at + 1).find(
            (at) => (sureOf(member, raisedBy(claims, member, times(Rational.one, at)), options) ?? 0) > before
          )
          expect(one._tag === "Found" ? stepsOf(one, Rational.one) : undefined).toBe(first)
        }
      )
    )
  })
})

const three = arbitraries.memberNames.slice(0, 3)

const figureFor = (id: string, least: number) =>
  fc
    .array(fc.integer({ min: least, max: 24 }), { minLength: 3, maxLength: 3 })
    .filter((values) => values.some((value) => value > 0))
    .map((values) => indicatorOf(id, three, values))

const directionOf: fc.Arbitrary<Formula.Direction> = fc.oneof(
  fc.constantFrom<Formula.Direction>({ _tag: "more" }, { _tag: "reciprocal" }),
  fc.constantFrom(1n, 10n, 50n, 100n).map((part) => ({ _tag: "less" as const, epsilon: fraction(part, 100n) }))
)

const weight = fc.integer({ min: 1, max: 9 }).map((count) => fraction(BigInt(count)))

const termFor = (id: string): fc.Arbitrary<Formula.Term> =>
  fc
    .record({
      indicator: fc.constantFrom("x", "y"),
      weight,
      direction: directionOf,
      per: fc.option(fc.constantFrom("x", "y")),
      slope: fc.option(fc.constantFrom(-1n, 1n))
    })
    .map(({ direction, indicator, per, slope, weight: given }) => ({
      id,
      indicator,
      weight: given,
      direction,
      ...(per === null || per === indicator ? {} : { per }),
      ...(slope === null ? {} : { factor: { score: "score", base: fraction(20n), slope: fraction(slope) } })
    }))

/** A formula with every part that a term can have, figures above zero, and what it divides. */
const asked = fc
  .record({
    x: figureFor("x", 1),
    y: figureFor("y", 1),
    score: figureFor("score", 0),
    one: termFor("one"),
    two: fc.option(termFor("two")),
    cap: fc.option(fc.constantFrom(fraction(1n, 2n), Rational.one, fraction(2n))),
    indicator: fc.constantFrom("x", "y", "score"),
    direction: fc.constantFrom("more" as const, "less" as const, undefined),
    choice: fc.nat({ max: 2 }),
    places: fc.nat({ max: 20 }),
    method: fc.constantFrom<Apportionment.Options["method"]>(...monotoneMethods, "quotaMethod"),
    ties: policy
  })
  .map(({ cap, choice, direction, indicator, method, one, places, score, ties, two, x, y }) => {
    const last = two === null ? [] : [cap === null ? two : { ...two, cap: { multiple: cap, of: ["one"] } }]
    const formula: Formula.Formula = { subject: "places", members: three, terms: [one, ...last] }
    return {
      formula,
      indicators: [x, y, score],
      member: three[choice] ?? "",
      indicator,
      direction,
      options: { places, method, ties }
    }
  })

const within = 24

describe("Every threshold in an indicator", () => {
  it("is the first of all steps with which there is more, by any formula; where it is said to last, it does", () => {
    fc.assert(
      fc.property(asked, ({ direction, formula, indicator, indicators, member, options }) => {
        const threshold = Threshold.inIndicator(formula, indicators, options, {
          member,
          indicator,
          most: within,
          ...(direction === undefined ? {} : { direction })
        })
        const skipped = ["TooFewPlaces", "NotWeighed", "DirectionOpen"]
        fc.pre(Result.isSuccess(Formula.claims(formula, indicators)))
        fc.pre(Result.isSuccess(threshold) || !skipped.includes(threshold.failure._tag))
        const one = Result.getOrThrow(threshold)
        fc.pre(one._tag !== "AlreadyAll")
        const isMore = one._tag === "Found" ? Rational.compare(one.to, one.from) > 0 : one.direction === "more"
        const gains = Array.from({ length: within }, (_, at) => at + 1).map((steps) => {
          const changed = indicators.map((given) =>
            given.id !== indicator
              ? given
              : {
                  ...given,
                  values: given.values.map((value) =>
                    value.member === member
                      ? { member, value: { value: value.value.value + (isMore ? steps : -steps), passport } }
                      : value
                  )
                }
          )
          const claims = Formula.claims(formula, changed)
          return Result.isSuccess(claims)
            ? (sureOf(member, claims.success, options) ?? 0) -
                (sureOf(member, Result.getOrThrow(Formula.claims(formula, indicators)), options) ?? 0)
            : undefined
        })
        const ended = gains.includes(undefined) ? gains.indexOf(undefined) : within
        const first = gains.slice(0, ended).findIndex((gained) => (gained ?? 0) > 0)
        if (one._tag === "NoneFound") {
          expect(first).toBe(-1)
          return
        }
        expect(stepsOf(one, Rational.one)).toBe(first + 1)
        expect(one.after - one.before).toBe(gains[first])
        if (one.isLasting) expect(gains.slice(first, ended).every((gained) => (gained ?? 0) > 0)).toBe(true)
      })
    )
  })

  it("lasts for every key with methods that keep the own claim, and for no other method", () => {
    fc.assert(
      fc.property(asked, ({ indicators, member, options }) => {
        const key = Result.getOrThrow(AllocationKey.make("places", three, { x: 2, y: 1 }))
        const threshold = Threshold.inIndicator(key, indicators, options, { member, indicator: "x", most: within })
        fc.pre(Result.isSuccess(threshold) && threshold.success._tag === "Found")
        expect(threshold.success.isLasting).toBe(options.method !== "quotaMethod")
      })
    )
  })
})

describe("Every threshold in a weight", () => {
  it("is the nearest whole step with which there is more, up and down, the other weights in proportion", () => {
    fc.assert(
      fc.property(
        fc.tuple(figureFor("x", 0), figureFor("y", 0), figureFor("z", 0)),
        fc.tuple(weight, weight, weight),
        fc.constantFrom(...three),
        fc.nat({ max: 20 }),
        fc.constantFrom<Apportionment.MethodName>("largestRemainder", "sainteLague", "quotaMethod"),
        policy,
        (indicators, weights, member, places, method, ties) => {
          const options = { places, method, ties }
          const key: AllocationKey.AllocationKey = {
            subject: "places",
            members: three,
            weights: weights.map((one, i) => ({ indicator: ["x", "y", "z"][i] ?? "", weight: one }))
          }
          const [x = 0n, y = 0n, z = 0n] = weights.map(({ numerator }) => numerator)
          const step = fraction(1n, 10n)
          const threshold = Threshold.inWeight(key, indicators, options, { member, term: "x", step })
          const { higher, lower } = Result.getOrThrow(threshold)
          fc.pre(higher._tag !== "AlreadyAll" && lower._tag !== "AlreadyAll")
          // x at k tenths of the whole; y and z share the other tenths as y : z.
          const sureAt = (tenths: bigint) => {
            const moved = [tenths * (y + z), (10n - tenths) * y, (10n - tenths) * z]
            const claims = AllocationKey.claims(
              { ...key, weights: key.weights.map((one, i) => ({ ...one, weight: fraction(moved[i] ?? 0n) })) },
              indicators
            )
            return sureOf(member, Result.getOrThrow(claims), options) ?? 0
          }
          const before = sureOf(member, Result.getOrThrow(AllocationKey.claims(key, indicators)), options) ?? 0
          const gaining = Array.from({ length: 11 }, (_, k) => BigInt(k)).filter((k) => sureAt(k) > before)
          const own = x * 10n
          const total = x + y + z
          const up = gaining.find((k) => k * total > own)
          const down = gaining.findLast((k) => k * total < own)
          expect(higher._tag === "Found" ? higher.to : undefined).toEqual(
            up === undefined ? undefined : fraction(up, 10n)
          )
          expect(lower._tag === "Found" ? lower.to : undefined).toEqual(
            down === undefined ? undefined : fraction(down, 10n)
          )
        }
      )
    )
  })
})

const words: Threshold.Words = {
  name: { nl: "inwoners", en: "inhabitants" },
  unit: { nl: "inwoners", en: "inhabitants" },
  one: { nl: "inwoner", en: "inhabitant" }
}

describe("The text of a threshold", () => {
  const both = (threshold: Threshold.Threshold, more: Partial<Threshold.Words> = {}) =>
    (["nl", "en"] as const).map((language) => Threshold.text(threshold, { ...words, ...more }, language))
  const base = {
    member: "Gorinchem",
    lever: { _tag: "Indicator", indicator: "inhabitants" },
    from: fraction(38461n)
  } as const
  const found: Threshold.Found = {
    ...base,
    _tag: "Found",
    to: fraction(38873n),
    before: 3,
    after: 4,
    isOpen: false,
    others: [{ member: "Dordrecht", before: 8, after: 7, isOpenBefore: false, isOpenAfter: false }],
    isLasting: true
  }
  const none: Threshold.NoneFound = {
    ...base,
    _tag: "NoneFound",
    direction: "more",
    until: fraction(1_038_461n),
    places: 3,
    reason: "range"
  }
  const other = (member: string, after: number, isOpenAfter = false): Threshold.Change => ({
    member,
    before: 2,
    after,
    isOpenBefore: false,
    isOpenAfter
  })

  it("says what has to change, what it brings and who pays", () => {
    expect(both(found)).toEqual([
      "Met 412 inwoners meer krijgt Gorinchem er één plek bij. Dan krijgt Dordrecht er één minder.",
      "With 412 more inhabitants Gorinchem gets one place more. Dordrecht then gets one fewer."
    ])
    expect(both({ ...found, to: fraction(38462n), after: 5 }, { divided: "dwelling" })).toEqual([
      "Met 1 inwoner meer krijgt Gorinchem er 2 woningen bij. Dan krijgt Dordrecht er één minder.",
      "With 1 more inhabitant Gorinchem gets 2 dwellings more. Dordrecht then gets one fewer."
    ])
  })

  it("says it of a lower figure, of parts of a unit, and where the singular is not known", () => {
    const alone = { ...found, others: [] }
    expect(both({ ...alone, to: fraction(77n, 2n), from: fraction(2000n) })).toEqual([
      "Met 1.961,5 inwoners minder krijgt Gorinchem er één plek bij.",
      "With 1,961.5 fewer inhabitants Gorinchem gets one place more."
    ])
    const { one: _, ...plural } = words
    expect(Threshold.text({ ...alone, to: fraction(38462n) }, plural, "nl")).toBe(
      "Met 1 meer bij ‘inwoners’ krijgt Gorinchem er één plek bij."
    )
    expect(Threshold.text({ ...alone, to: fraction(38460n) }, plural, "en")).toBe(
      "With 1 less for ‘inhabitants’ Gorinchem gets one place more."
    )
  })

  it("says it of a weight", () => {
    const weighed: Threshold.Found = {
      ...found,
      lever: { _tag: "Weight", term: "inhabitants" },
      from: fraction(42n, 100n),
      to: fraction(9n, 20n),
      isLasting: false
    }
    expect(both(weighed)).toEqual([
      "Bij een gewicht van 45% in plaats van 42% voor ‘inwoners’ krijgt Gorinchem er één plek bij. Dan krijgt Dordrecht er één minder.",
      "At a weight of 45% instead of 42% for ‘inhabitants’ Gorinchem gets one place more. Dordrecht then gets one fewer."
    ])
    expect(both({ ...weighed, from: fraction(1n, 3n), others: [] })[0]).toContain("45% in plaats van 33,33%")
  })

  it("names several who lose or gain, and who is left undecided", () => {
    const others = [
      other("A", 1),
      other("B", 1),
      other("C", 0),
      other("D", 3),
      other("E", 1, true),
      other("F", 1, true)
    ]
    expect(both({ ...found, others })).toEqual([
      "Met 412 inwoners meer krijgt Gorinchem er één plek bij. Dan krijgen A en B er elk één minder. Dan krijgt C er 2 minder. Ook D krijgt er één bij. Voor E en F is er dan gelijk recht op een plek. Daarover moet u nog kiezen.",
      "With 412 more inhabitants Gorinchem gets one place more. A and B then get one fewer each. C then gets 2 fewer. D also gets one more. E and F then have the same right to a place as others. That is still to be decided."
    ])
  })

  it("says that a place was tied, that the rule for ties decides, and that another number can differ", () => {
    expect(both({ ...found, isOpen: true, others: [] })).toEqual([
      "Met 412 inwoners meer krijgt Gorinchem zeker één plek waarop nu gelijk recht is.",
      "With 412 more inhabitants Gorinchem is sure of one place that is now tied."
    ])
    expect(both({ ...found, tie: "lot", others: [], isLasting: false })).toEqual([
      "Met 412 inwoners meer krijgt Gorinchem er één plek bij. Dat beslist dan de regel voor gelijk recht. Bij een ander getal kan dat weer anders zijn.",
      "With 412 more inhabitants Gorinchem gets one place more. The rule for ties then decides that. With another number that can be different again."
    ])
  })

  it("says why there is none", () => {
    expect(both(none)).toEqual([
      "Ook met 1.000.000 inwoners meer krijgt Gorinchem er geen plek bij. Met elk kleiner verschil ook niet.",
      "Even with 1,000,000 more inhabitants Gorinchem does not get one place more. Nor with any smaller difference."
    ])
    expect(both({ ...none, reason: "atMaximum" })).toEqual([
      "Gorinchem heeft het afgesproken maximum al: 3 plekken.",
      "Gorinchem already has the agreed maximum: 3 places."
    ])
    expect(both({ ...none, reason: "noEffect" })).toEqual([
      "‘inwoners’ heeft geen invloed op wat Gorinchem krijgt.",
      "‘inhabitants’ has no effect on what Gorinchem gets."
    ])
    expect(both({ ...none, reason: "boundary", direction: "less", until: none.from })).toEqual([
      "‘inwoners’ kan voor Gorinchem niet lager.",
      "‘inhabitants’ cannot be lower for Gorinchem."
    ])
    const weighed: Threshold.NoneFound = {
      ...none,
      lever: { _tag: "Weight", term: "inhabitants" },
      from: fraction(42n, 100n),
      until: Rational.one,
      reason: "boundary"
    }
    expect(both(weighed)).toEqual([
      "Bij een hoger gewicht dan 42% voor ‘inwoners’ krijgt Gorinchem er geen plek bij.",
      "At a weight above 42% for ‘inhabitants’ Gorinchem does not get one place more."
    ])
    const all: Threshold.AlreadyAll = { ...base, _tag: "AlreadyAll", places: 3 }
    expect([...both(all), ...both({ ...all, places: 0 })]).toEqual([
      "Gorinchem heeft al alles wat er voor deze gemeente te krijgen is: 3 plekken.",
      "Gorinchem already has all that there is for it to get: 3 places.",
      "Voor Gorinchem is er niets te verdelen.",
      "There is nothing to divide for Gorinchem."
    ])
  })

  it("is whole sentences for everything that is found, and the threshold survives a file", () => {
    fc.assert(
      fc.property(asked, arbitraries.language, arbitraries.unit, (given, language, divided) => {
        const { formula, indicator, indicators, member, options } = given
        const figure = Threshold.inIndicator(formula, indicators, options, {
          member,
          indicator,
          direction: "more",
          most: within
        })
        fc.pre(Result.isSuccess(figure))
        const weights = Threshold.inWeights(formula, indicators, options, { member, step: fraction(1n, 7n) })
        const all = Result.isSuccess(weights) ? weights.success.flatMap(({ higher, lower }) => [higher, lower]) : []
        for (const threshold of [figure.success, ...all]) {
          const text = Threshold.text(threshold, { ...words, divided }, language)
          expect(text).not.toMatch(/undefined|NaN|null|\[object| {2}|-\d/)
          expect(text).toMatch(/^[A-Z‘].*\.$/)
          expect(text).toContain(member)
          const json: unknown = JSON.parse(JSON.stringify(Schema.encodeSync(Threshold.Threshold)(threshold)))
          expect(Schema.decodeUnknownSync(Threshold.Threshold)(json)).toEqual(threshold)
        }
      })
    )
  })
})

describe("For nine municipalities", () => {
  it("every threshold for every municipality at 25, 80 and 145 places is exact", () => {
    const members = Object.keys(inhabitants)
    const key = Result.getOrThrow(AllocationKey.make("places", members, { inhabitants: 0.6, equal: 0.4 }))
    const indicators = [indicatorOf("inhabitants", members, Object.values(inhabitants)), AllocationKey.equal(members)]
    const placesAt = (member: string, more: number, options: Apportionment.Options) => {
      const values = Object.entries(inhabitants).map(([name, count]) => count + (name === member ? more : 0))
      const claims = AllocationKey.claims(key, [
        indicatorOf("inhabitants", members, values),
        AllocationKey.equal(members)
      ])
      return sureOf(member, Result.getOrThrow(claims), options) ?? NaN
    }
    for (const places of [25, 80, 145]) {
      for (const method of ["largestRemainder", "sainteLague"] as const) {
        for (const member of members) {
          const options = { places, method }
          const found = foundOf(Threshold.inIndicator(key, indicators, options, { member, indicator: "inhabitants" }))
          const more = stepsOf(found, Rational.one)
          expect(placesAt(member, more, options)).toBe(found.after)
          expect(placesAt(member, more - 1, options)).toBe(found.before)
          expect(found.before).toBeLessThan(found.after)
        }
      }
    }
  })
})
