import * as Result from "effect/Result"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import * as AllocationKey from "../src/AllocationKey.ts"
import * as Rational from "../src/Rational.ts"
import { fraction, indicatorFor, memberNames, positiveRational } from "./arbitraries.ts"

const members = ["Dordrecht", "Gorinchem", "Zwijndrecht"]
const passport = AllocationKey.equal(["anyone"]).values[0]?.value.passport
if (passport === undefined) throw new Error("no passport")

const indicator = (id: string, values: Readonly<Record<string, number>>): AllocationKey.Indicator => ({
  id,
  name: { nl: id, en: id },
  unit: { nl: "personen", en: "persons" },
  values: Object.entries(values).map(([member, value]) => ({ member, value: { value, passport } }))
})
const keyOf = (weights: Readonly<Record<string, number>>) =>
  Result.getOrThrow(AllocationKey.make("places", members, weights))
const claimsOf = (weights: Readonly<Record<string, number>>, ...indicators: ReadonlyArray<AllocationKey.Indicator>) =>
  AllocationKey.claims(keyOf(weights), indicators)
const texts = (claims: ReturnType<typeof AllocationKey.claims>) =>
  Result.getOrThrow(claims).map(({ claim, member }) => [member, Rational.toText(claim)])
const fieldsOf = <E extends object>(result: Result.Result<unknown, E>) => {
  const error = Result.getOrThrow(Result.flip(result))
  return { ...error }
}
const messageOf = <E extends { readonly message: string }>(result: Result.Result<unknown, E>) =>
  Result.getOrThrow(Result.flip(result)).message

const inhabitants = indicator("inhabitants", { Dordrecht: 121434, Gorinchem: 38461, Zwijndrecht: 45018 })

describe("Claims worked out by hand", () => {
  it("by inhabitants are each one's part of all", () => {
    expect(texts(claimsOf({ inhabitants: 1 }, inhabitants))).toEqual([
      ["Dordrecht", Rational.toText(fraction(121434n, 204913n))],
      ["Gorinchem", Rational.toText(fraction(38461n, 204913n))],
      ["Zwijndrecht", Rational.toText(fraction(45018n, 204913n))]
    ])
  })

  it("by two indicators are their parts, each as heavy as its weight: ¾ · ½ + ¼ · ⅓", () => {
    const rooms = indicator("rooms", { Dordrecht: 2, Gorinchem: 1, Zwijndrecht: 1 })
    expect(texts(claimsOf({ rooms: 0.75, equal: 0.25 }, rooms, AllocationKey.equal(members)))).toEqual([
      ["Dordrecht", "11/24"],
      ["Gorinchem", "13/48"],
      ["Zwijndrecht", "13/48"]
    ])
  })

  it("leave an indicator with weight zero out, even one that was not supplied", () => {
    expect(texts(claimsOf({ equal: 1, elsewhere: 0 }, AllocationKey.equal(members)))).toEqual(
      members.map((member) => [member, "1/3"])
    )
  })

  it("follow the stated order of the key, not that of the figures", () => {
    const turned = { ...inhabitants, values: inhabitants.values.toReversed() }
    expect(claimsOf({ inhabitants: 1 }, turned)).toEqual(claimsOf({ inhabitants: 1 }, inhabitants))
  })
})

describe("A key is refused by name", () => {
  it.each([
    ["no weights", {}, { reason: "none" }, "The key has no weights. Give at least one indicator a weight above zero."],
    [
      "only zeros",
      { equal: 0 },
      { reason: "allZero" },
      "All weights are zero, so nobody would get anything. Give at least one indicator a weight above zero."
    ],
    [
      "a negative weight",
      { equal: 1, rooms: -0.5 },
      { reason: "negative", indicator: "rooms", weight: "-1/2" },
      'The weight of "rooms" is -1/2. Give a number of zero or more.'
    ],
    [
      "a weight that is no number",
      { equal: NaN },
      { reason: "notFinite", indicator: "equal", weight: "NaN" },
      'The weight of "equal" is NaN. Give a number of zero or more.'
    ],
    [
      "an infinite weight",
      { equal: Infinity },
      { reason: "notFinite", indicator: "equal", weight: "Infinity" },
      'The weight of "equal" is Infinity. Give a number of zero or more.'
    ]
  ])("with %s", (_, weights, fields, message) => {
    const made = AllocationKey.make("places", members, weights)
    expect(fieldsOf(made)).toEqual({ _tag: "WeightsInvalid", ...fields })
    expect(messageOf(made)).toBe(message)
  })

  it("with weights from elsewhere that are no good", () => {
    const weighing = (weight: Rational.Rational) =>
      AllocationKey.claims({ subject: "money", members, weights: [{ indicator: "equal", weight }] }, [
        AllocationKey.equal(members)
      ])
    expect(fieldsOf(weighing(Rational.fromBigInt(-1n)))).toMatchObject({ _tag: "WeightsInvalid", reason: "negative" })
    expect(fieldsOf(weighing(Rational.zero))).toMatchObject({ _tag: "WeightsInvalid", reason: "allZero" })
    expect(fieldsOf(AllocationKey.claims({ subject: "money", members, weights: [] }, []))).toMatchObject({
      reason: "none"
    })
  })

  it("without members", () => {
    const claims = AllocationKey.claims({ ...keyOf({ equal: 1 }), members: [] }, [AllocationKey.equal([])])
    expect(fieldsOf(claims)).toEqual({ _tag: "MembersInvalid", reason: "empty" })
    expect(messageOf(claims)).toBe("The key has no members. Name at least one municipality.")
  })

  it("with a member twice", () => {
    const [first = ""] = members
    const claims = AllocationKey.claims({ ...keyOf({ equal: 1 }), members: [...members, first] }, [
      AllocationKey.equal(members)
    ])
    expect(fieldsOf(claims)).toEqual({ _tag: "MembersInvalid", reason: "repeated", member: first })
    expect(messageOf(claims)).toBe(`"${first}" stands in the members twice. Keep it once.`)
  })
})

describe("An indicator is refused by name", () => {
  it("when another has the same id", () => {
    const claims = claimsOf({ equal: 1 }, AllocationKey.equal(members), AllocationKey.equal(members))
    expect(fieldsOf(claims)).toEqual({ _tag: "IndicatorRepeated", indicator: "equal" })
    expect(messageOf(claims)).toMatch(/^Two indicators have the id "equal"\./)
  })

  it("when it was not supplied", () => {
    const claims = claimsOf({ rooms: 1 }, inhabitants)
    expect(fieldsOf(claims)).toEqual({ _tag: "IndicatorMissing", indicator: "rooms", supplied: ["inhabitants"] })
    expect(messageOf(claims)).toBe('The key weighs "rooms", which was not supplied. Supplied: inhabitants.')
    expect(messageOf(claimsOf({ rooms: 1 }))).toMatch(/Supplied: none\.$/)
  })

  it("when it lacks a value: a missing value is never zero", () => {
    const claims = claimsOf({ rooms: 1 }, indicator("rooms", { Gorinchem: 3 }))
    expect(fieldsOf(claims)).toEqual({
      _tag: "IndicatorIncomplete",
      indicator: "rooms",
      missing: ["Dordrecht", "Zwijndrecht"]
    })
    expect(messageOf(claims)).toBe(
      '"rooms" has no value for Dordrecht, Zwijndrecht. Supply it, or leave the indicator out of the key.'
    )
  })

  it("when it is zero for every member, whatever it is elsewhere", () => {
    const claims = claimsOf({ rooms: 1 }, indicator("rooms", { Dordrecht: 0, Gorinchem: 0, Zwijndrecht: 0, Delft: 9 }))
    expect(fieldsOf(claims)).toEqual({ _tag: "IndicatorEmpty", indicator: "rooms" })
    expect(messageOf(claims)).toContain("zero for every member")
  })

  it.each([
    [-1, "negative"],
    [NaN, "notFinite"],
    [Infinity, "notFinite"]
  ])("when a value is %s", (value, reason) => {
    const claims = claimsOf({ rooms: 1 }, indicator("rooms", { Dordrecht: 1, Gorinchem: value, Zwijndrecht: 1 }))
    expect(fieldsOf(claims)).toEqual({
      _tag: "IndicatorInvalid",
      indicator: "rooms",
      member: "Gorinchem",
      value,
      reason
    })
    expect(messageOf(claims)).toContain("Give a finite number of zero or more")
  })

  it("when a member has two values, even equal ones", () => {
    const twice = { ...inhabitants, values: [...inhabitants.values, ...inhabitants.values.slice(1, 2)] }
    const claims = claimsOf({ inhabitants: 1 }, twice)
    expect(fieldsOf(claims)).toMatchObject({ _tag: "IndicatorInvalid", member: "Gorinchem", reason: "repeated" })
    expect(messageOf(claims)).toBe('"inhabitants" has two values for Gorinchem. Keep one.')
  })
})

describe("Every key", () => {
  const four = memberNames.slice(0, 4)
  const weighed = fc
    .record({
      first: indicatorFor(four, "first"),
      second: indicatorFor(four, "second"),
      weights: fc.tuple(positiveRational, positiveRational)
    })
    .map(({ first, second, weights: [one, other] }) => ({
      key: {
        subject: "places",
        members: four,
        weights: [
          { indicator: "first", weight: one },
          { indicator: "second", weight: other }
        ]
      } satisfies AllocationKey.AllocationKey,
      indicators: [first, second] as const
    }))
  const solved = (...given: Parameters<typeof AllocationKey.claims>) =>
    Result.getOrThrow(AllocationKey.claims(...given))

  it("gives claims that add up to exactly one, none below zero", () => {
    fc.assert(
      fc.property(weighed, ({ indicators, key }) => {
        const claims = solved(key, indicators)
        expect(claims.map(({ member }) => member)).toEqual(four)
        expect(claims.every(({ claim }) => claim.numerator >= 0n)).toBe(true)
        expect(claims.reduce((sum, { claim }) => Rational.add(sum, claim), Rational.zero)).toEqual(Rational.one)
      })
    )
  })

  it("gives the same claims when an indicator is counted in another unit", () => {
    fc.assert(
      fc.property(weighed, fc.integer({ min: 1, max: 1000 }), ({ indicators: [first, second], key }, factor) => {
        const whole = {
          ...first,
          values: first.values.map((one) => ({ ...one, value: { ...one.value, value: Math.ceil(one.value.value) } }))
        }
        const scaled = {
          ...whole,
          values: whole.values.map((one) => ({ ...one, value: { ...one.value, value: one.value.value * factor } }))
        }
        expect(solved(key, [scaled, second])).toEqual(solved(key, [whole, second]))
      })
    )
  })

  it("gives the same claims when all weights are multiplied by the same number", () => {
    fc.assert(
      fc.property(weighed, positiveRational, ({ indicators, key }, factor) => {
        const weights = key.weights.map((one) => ({ ...one, weight: Rational.multiply(one.weight, factor) }))
        expect(solved({ ...key, weights }, indicators)).toEqual(solved(key, indicators))
      })
    )
  })

  it("lies between its indicators: a claim is no more than the larger and no less than the smaller part", () => {
    fc.assert(
      fc.property(weighed, ({ indicators, key }) => {
        const [alone, other] = key.weights.map((weight) => solved({ ...key, weights: [weight] }, indicators))
        return solved(key, indicators).every(({ claim }, index) => {
          const parts = [alone?.[index]?.claim, other?.[index]?.claim].filter((part) => part !== undefined)
          return (
            parts.some((part) => Rational.compare(part, claim) <= 0) &&
            parts.some((part) => Rational.compare(part, claim) >= 0)
          )
        })
      })
    )
  })

  it("leaves figures of others aside", () => {
    fc.assert(
      fc.property(weighed, indicatorFor(["Delft"], "first"), ({ indicators: [first, second], key }, elsewhere) => {
        const national = { ...first, values: [...elsewhere.values, ...first.values] }
        expect(solved(key, [national, second])).toEqual(solved(key, [first, second]))
      })
    )
  })

  it("refuses an indicator from which any one value is taken away, and says whose", () => {
    fc.assert(
      fc.property(weighed, fc.nat({ max: 3 }), ({ indicators: [first, second], key }, choice) => {
        const rest = { ...first, values: first.values.filter((_, index) => index !== choice) }
        expect(fieldsOf(AllocationKey.claims(key, [rest, second]))).toEqual({
          _tag: "IndicatorIncomplete",
          indicator: "first",
          missing: [four[choice]]
        })
      })
    )
  })
})
