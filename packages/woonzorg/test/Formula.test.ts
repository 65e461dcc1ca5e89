import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import * as AllocationKey from "../src/AllocationKey.ts"
import * as Formula from "../src/Formula.ts"
import * as Quantity from "../src/Quantity.ts"
import * as Rational from "../src/Rational.ts"
import { fraction, indicatorFor, memberNames, passport, positiveRational } from "./arbitraries.ts"

const members = ["Dordrecht", "Gorinchem", "Zwijndrecht"]
const assumed = AllocationKey.equal(["anyone"]).values[0]?.value.passport
if (assumed === undefined) throw new Error("no passport")
const known = assumed

const indicator = (id: string, ...values: ReadonlyArray<number>): AllocationKey.Indicator => ({
  id,
  name: { nl: id, en: id },
  unit: { nl: "personen", en: "persons" },
  values: values.map((value, index) => ({ member: members[index] ?? "", value: { value, passport: known } }))
})
const term = (
  id: string,
  direction: Formula.Direction = { _tag: "more" },
  more: Partial<Formula.Term> = {}
): Formula.Term => ({ id, indicator: id, weight: Rational.one, direction, ...more })
const formulaOf = (...terms: ReadonlyArray<Formula.Term>): Formula.Formula => ({ subject: "people", members, terms })
const textsOf = (result: ReturnType<typeof Formula.claims>) =>
  Result.getOrThrow(result).map(({ claim }) => Rational.toText(claim))
const failureOf = <E extends Error>(result: Result.Result<unknown, E>) => Result.getOrThrow(Result.flip(result))
const less = (epsilon: Rational.Rational = Formula.usualEpsilon): Formula.Direction => ({ _tag: "less", epsilon })
const reciprocal: Formula.Direction = { _tag: "reciprocal" }

describe("Claims worked out by hand", () => {
  // (M − x + εM) over its sum: 10ε against twice 5 + 10ε.
  it.each([
    [fraction(1n, 100n), "1/103"],
    [fraction(1n, 10n), "1/13"],
    [fraction(1n, 2n), "1/5"]
  ])("a burden of 10, 5 and 5 leaves the first 1.0, 7.7 or 20 per cent: epsilon decides", (epsilon, first) => {
    const formula = Formula.withEpsilon(formulaOf(term("burden", less())), epsilon)
    expect(textsOf(Formula.claims(formula, [indicator("burden", 10, 5, 5)]))[0]).toBe(first)
    expect(Formula.epsilonsShown).toContainEqual(epsilon)
  })

  it("one over 1, 2 and 4 is as 4, 2 and 1", () => {
    const claims = Formula.claims(formulaOf(term("rate", reciprocal)), [indicator("rate", 1, 2, 4)])
    expect(textsOf(claims)).toEqual(["4/7", "2/7", "1/7"])
  })

  it("30, 10 and 20 shelters on 300, 50 and 50 dwellings are as 1, 2 and 4 per dwelling", () => {
    const indicators = [indicator("shelters", 30, 10, 20), indicator("dwellings", 300, 50, 50)]
    const per = (direction: Formula.Direction) => formulaOf(term("shelters", direction, { per: "dwellings" }))
    expect(textsOf(Formula.claims(per({ _tag: "more" }), indicators))).toEqual(["1/7", "2/7", "4/7"])
    // 0.4 · 1.1 less 0.1, 0.2 and 0.4: 34, 24 and 4 of 62.
    expect(textsOf(Formula.claims(per(less()), indicators))).toEqual(["17/31", "12/31", "2/31"])
  })

  it("a factor of 1 + score counts 100, 100 and 200 inhabitants as 120, 90 and 0", () => {
    const factor = { score: "score", base: Rational.one, slope: Rational.one }
    const indicators = [indicator("inhabitants", 100, 100, 200), indicator("score", 0.2, -0.1, -1.5)]
    const claims = Formula.claims(formulaOf(term("inhabitants", { _tag: "more" }, { factor })), indicators)
    expect(textsOf(claims)).toEqual(["4/7", "3/7", "0"])
  })

  // Size 8/10, 1/10, 1/10. One over the rate: 1/9, 4/9, 4/9, held at 30 per cent of size: 1/9, 3/100, 3/100.
  // Half of each: 41/90, 13/200, 13/200, together 1054/1800.
  it("a cap holds a term to a part of others, and what it cuts off is shared by all", () => {
    const cap = { multiple: fraction(3n, 10n), of: ["size"] }
    const formula = formulaOf(term("size"), term("rate", reciprocal, { cap }))
    const indicators = [indicator("size", 8, 1, 1), indicator("rate", 4, 1, 1)]
    const [, rate] = Result.getOrThrow(Formula.parts(formula, indicators))
    expect(rate?.capped).toEqual(["Gorinchem", "Zwijndrecht"])
    expect(rate?.parts.map(({ claim }) => Rational.toText(claim))).toEqual(["1/9", "3/100", "3/100"])
    expect(textsOf(Formula.claims(formula, indicators))).toEqual(["410/527", "117/1054", "117/1054"])
  })

  it("a cap may refer to a term that has no weight itself", () => {
    const cap = { multiple: Rational.one, of: ["size"] }
    const formula = formulaOf(
      term("size", { _tag: "more" }, { weight: Rational.zero }),
      term("equal", { _tag: "more" }, { cap })
    )
    const claims = Formula.claims(formula, [indicator("size", 8, 1, 1), AllocationKey.equal(members)])
    expect(textsOf(claims)).toEqual(["5/8", "3/16", "3/16"])
  })

  it("leaves a term without weight out, even one whose indicator was not supplied", () => {
    const formula = formulaOf(term("equal"), term("elsewhere", { _tag: "more" }, { weight: Rational.zero }))
    expect(textsOf(Formula.claims(formula, [AllocationKey.equal(members)]))).toEqual(["1/3", "1/3", "1/3"])
  })

  it("count money in eurocents, people in persons and places in places", () => {
    const isUnit = Schema.is(Quantity.Unit)
    expect(AllocationKey.units).toEqual({ money: "eurocent", people: "person", places: "place" })
    expect(Object.values(AllocationKey.units).every(isUnit)).toBe(true)
  })
})

describe("A formula is refused by name", () => {
  const rate = indicator("rate", 1, 2, 4)
  const capped = (of: ReadonlyArray<string>, multiple = Rational.one) =>
    term("rate", { _tag: "more" }, { cap: { of, multiple } })

  it.each([
    ["a term twice", formulaOf(term("rate"), term("rate")), { reason: "repeated" }, "Give one of them another id."],
    [
      "an epsilon of nearly zero",
      formulaOf(term("rate", less(fraction(1n, 101n)))),
      { reason: "epsilonOutside", value: "1/101" },
      "Give a number from 0.01 to 1."
    ],
    [
      "an epsilon above one",
      formulaOf(term("rate", less(fraction(101n, 100n)))),
      { reason: "epsilonOutside", value: "101/100" },
      "from 0.01 to 1"
    ],
    [
      "a cap of nothing",
      formulaOf(term("equal"), capped(["equal"], Rational.zero)),
      { reason: "capNotPositive", value: "0" },
      "above zero"
    ],
    ["a cap by no term", formulaOf(capped([])), { reason: "capUnknown" }, "refers to no term"],
    [
      "a cap by an unknown term",
      formulaOf(capped(["size"])),
      { reason: "capUnknown", value: '"size"' },
      'refers to "size"'
    ],
    [
      "a cap by a term that has a cap",
      formulaOf(capped(["rate"])),
      { reason: "capOfCapped", value: "rate" },
      "has a cap itself"
    ]
  ])("with %s", (_, formula, fields, message) => {
    const failure = failureOf(Formula.claims(formula, [rate, AllocationKey.equal(members)]))
    expect({ ...failure }).toEqual({ _tag: "TermInvalid", term: "rate", ...fields })
    expect(failure.message).toContain(message)
  })

  it("without weights or members, as a key is", () => {
    expect({ ...failureOf(Formula.claims(formulaOf(), [])) }).toMatchObject({ _tag: "WeightsInvalid", reason: "none" })
    const none = { ...formulaOf(term("rate")), members: [] }
    expect({ ...failureOf(Formula.claims(none, [rate])) }).toMatchObject({ _tag: "MembersInvalid", reason: "empty" })
  })

  it("when it divides by a figure of zero", () => {
    const perNothing = formulaOf(term("rate", { _tag: "more" }, { per: "dwellings" }))
    const failure = failureOf(Formula.claims(perNothing, [rate, indicator("dwellings", 1, 0, 0)]))
    expect({ ...failure }).toEqual({
      _tag: "DivisorZero",
      term: "rate",
      indicator: "dwellings",
      members: ["Gorinchem", "Zwijndrecht"]
    })
    expect(failure.message).toContain('"dwellings", which is zero for Gorinchem, Zwijndrecht')
    const turned = Formula.claims(formulaOf(term("size", reciprocal)), [indicator("size", 1, 0, 2)])
    expect({ ...failureOf(turned) }).toMatchObject({ indicator: "size", members: ["Gorinchem"] })
  })

  it("when its factor or its caps leave nobody anything", () => {
    const factor = { score: "score", base: Rational.zero, slope: fraction(-1n) }
    const none = Formula.claims(formulaOf(term("rate", { _tag: "more" }, { factor })), [
      rate,
      indicator("score", 1, 2, 3)
    ])
    expect({ ...failureOf(none) }).toEqual({ _tag: "ClaimsEmpty", term: "rate" })
    expect(failureOf(none).message).toContain("Change its base or slope")
    const apart = formulaOf(term("size", { _tag: "more" }, { weight: Rational.zero }), capped(["size"]))
    const held = Formula.claims(apart, [indicator("size", 1, 0, 0), indicator("rate", 0, 1, 1)])
    expect({ ...failureOf(held) }).toEqual({ _tag: "ClaimsEmpty" })
    expect(failureOf(held).message).toContain("Raise a cap")
  })

  it("when a figure is missing, in the term, what it is divided by or its score: missing is never zero", () => {
    const factor = { score: "score", base: Rational.one, slope: Rational.one }
    const formula = formulaOf(term("rate", { _tag: "more" }, { per: "dwellings", factor }))
    const whole = [rate, indicator("dwellings", 1, 1, 1), indicator("score", 1, 1, 1)]
    expect(Result.isSuccess(Formula.claims(formula, whole))).toBe(true)
    for (const { id } of whole) {
      const holed = whole.map((one) => (one.id === id ? { ...one, values: one.values.slice(1) } : one))
      expect({ ...failureOf(Formula.claims(formula, holed)) }).toEqual({
        _tag: "IndicatorIncomplete",
        indicator: id,
        missing: ["Dordrecht"]
      })
      const without = whole.filter((one) => one.id !== id)
      expect({ ...failureOf(Formula.claims(formula, without)) }).toMatchObject({
        _tag: "IndicatorMissing",
        indicator: id
      })
    }
  })

  it("when a figure other than a score is below zero, or all are zero", () => {
    const below = Formula.claims(formulaOf(term("rate")), [indicator("rate", 1, -2, 3)])
    expect({ ...failureOf(below) }).toMatchObject({ _tag: "IndicatorInvalid", reason: "negative" })
    const zero = Formula.claims(formulaOf(term("rate", less())), [indicator("rate", 0, 0, 0)])
    expect({ ...failureOf(zero) }).toEqual({ _tag: "IndicatorEmpty", indicator: "rate" })
  })
})

describe("A score", () => {
  it("may be below zero, which an indicator may not", () => {
    const below = indicator("score", -0.5, 0.1, 0)
    expect([AllocationKey.Score, AllocationKey.Indicator].map((schema) => Schema.is(schema)(below))).toEqual([
      true,
      false
    ])
  })
})

const four = memberNames.slice(0, 4)
const positive = (id: string) =>
  indicatorFor(four, id).map((one) => ({
    ...one,
    values: one.values.map(({ member, value }) => ({
      member,
      value: { ...value, value: Math.ceil(value.value) + 1 }
    }))
  }))
const direction: fc.Arbitrary<Formula.Direction> = fc.oneof(
  fc.constant({ _tag: "more" as const }),
  fc.integer({ min: 1, max: 100 }).map((hundredths) => less(fraction(BigInt(hundredths), 100n))),
  fc.constant(reciprocal)
)
const score = fc
  .tuple(...four.map((member) => fc.tuple(fc.constant(member), fc.integer({ min: -30, max: 30 }), passport)))
  .map((all): AllocationKey.Indicator => ({
    ...indicator("score"),
    values: all.map(([member, hundredths, given]) => ({
      member,
      value: { value: hundredths / 100, passport: given }
    }))
  }))
const factor: Formula.Factor = { score: "score", base: Rational.one, slope: Rational.one }

const asked = fc
  .record({
    first: positive("first"),
    second: positive("second"),
    dwellings: positive("dwellings"),
    score,
    directions: fc.tuple(direction, direction),
    weights: fc.tuple(positiveRational, positiveRational),
    per: fc.boolean(),
    scored: fc.boolean(),
    multiple: fc.option(positiveRational, { nil: undefined })
  })
  .map((given) => {
    const [one, other] = given.directions
    const [weight, otherWeight] = given.weights
    const { dwellings, first, multiple, per, scored, second } = given
    const terms: ReadonlyArray<Formula.Term> = [
      { id: "first", indicator: "first", weight, direction: one, ...(per && { per: "dwellings" }) },
      {
        id: "second",
        indicator: "second",
        weight: otherWeight,
        direction: other,
        ...(scored && { factor }),
        ...(multiple && { cap: { multiple, of: ["first"] } })
      }
    ]
    const formula: Formula.Formula = { subject: "places", members: four, terms }
    return { formula, indicators: [first, second, dwellings, given.score] as const }
  })

const claimsOf = (...given: Parameters<typeof Formula.claims>) => Result.getOrThrow(Formula.claims(...given))

describe("Every formula", () => {
  it("gives claims that add up to exactly one, none below zero", () => {
    fc.assert(
      fc.property(asked, ({ formula, indicators }) => {
        const claims = claimsOf(formula, indicators)
        expect(claims.map(({ member }) => member)).toEqual(four)
        expect(claims.every(({ claim }) => claim.numerator >= 0n)).toBe(true)
        expect(claims.reduce((sum, { claim }) => Rational.add(sum, claim), Rational.zero)).toEqual(Rational.one)
      })
    )
  })

  it("keeps every part under its cap, and leaves parts alone that the cap does not hold", () => {
    fc.assert(
      fc.property(asked, ({ formula, indicators }) => {
        const beyond = (one: Formula.Term): Formula.Term =>
          one.cap ? { ...one, cap: { ...one.cap, multiple: fraction(10n ** 30n) } } : one
        const free = { ...formula, terms: formula.terms.map(beyond) }
        const [, before] = Result.getOrThrow(Formula.parts(free, indicators))
        const [first, after] = Result.getOrThrow(Formula.parts(formula, indicators))
        const cap = formula.terms[1]?.cap
        const expected = before?.parts.map(({ claim, member }, index) => {
          const most = cap && Rational.multiply(cap.multiple, first?.parts[index]?.claim ?? Rational.zero)
          return { member, claim: most && Rational.compare(most, claim) < 0 ? most : claim }
        })
        expect(after?.parts).toEqual(expected)
      })
    )
  })

  it("gives the same claims when an indicator is counted in another unit or all weights are multiplied", () => {
    fc.assert(
      fc.property(
        asked,
        fc.integer({ min: 1, max: 1000 }),
        positiveRational,
        ({ formula, indicators: [first, ...others] }, factorOfUnit, factorOfWeights) => {
          const scaled = {
            ...first,
            values: first.values.map((one) => ({
              ...one,
              value: { ...one.value, value: one.value.value * factorOfUnit }
            }))
          }
          const terms = formula.terms.map((one) => ({
            ...one,
            weight: Rational.multiply(one.weight, factorOfWeights)
          }))
          expect(claimsOf({ ...formula, terms }, [scaled, ...others])).toEqual(claimsOf(formula, [first, ...others]))
        }
      )
    )
  })

  it("lets more of a figure never lower a claim by `more`, and never raise one by `less` or `reciprocal`", () => {
    fc.assert(
      fc.property(
        positive("first"),
        direction,
        fc.nat({ max: 3 }),
        fc.integer({ min: 1, max: 100_000 }),
        (first, way, choice, extra) => {
          const formula: Formula.Formula = { subject: "places", members: four, terms: [term("first", way)] }
          const raised = {
            ...first,
            values: first.values.map((one, index) =>
              index === choice ? { ...one, value: { ...one.value, value: one.value.value + extra } } : one
            )
          }
          const [before, after] = [first, raised].map((one) => claimsOf(formula, [one])[choice]?.claim)
          const order = Rational.compare(before ?? Rational.zero, after ?? Rational.zero)
          expect(way._tag === "more" ? order <= 0 : order >= 0).toBe(true)
        }
      )
    )
  })

  it("gives the member with the highest figure no less as epsilon grows", () => {
    const hundredths = fc.integer({ min: 1, max: 100 })
    fc.assert(
      fc.property(positive("first"), hundredths, hundredths, (first, one, other) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)].map((count) =>
          claimsOf({ subject: "places", members: four, terms: [term("first", less(fraction(BigInt(count), 100n)))] }, [
            first
          ])
        )
        const values = first.values.map(({ value }) => value.value)
        const top = values.indexOf(Math.max(...values))
        const [before, after] = [low?.[top]?.claim, high?.[top]?.claim]
        expect(Rational.compare(before ?? Rational.one, after ?? Rational.zero)).toBeLessThanOrEqual(0)
      })
    )
  })

  it("made from a key gives the claims of that key, and its refusals", () => {
    fc.assert(
      fc.property(
        indicatorFor(four, "first"),
        indicatorFor(four, "second"),
        fc.tuple(positiveRational, positiveRational),
        fc.constantFrom("first", "second", "third"),
        (first, second, [weight, other], name) => {
          const key: AllocationKey.AllocationKey = {
            subject: "money",
            members: four,
            weights: [
              { indicator: "first", weight },
              { indicator: name, weight: other }
            ]
          }
          expect(Formula.claims(Formula.fromKey(key), [first, second])).toEqual(
            AllocationKey.claims(key, [first, second])
          )
        }
      )
    )
  })

  it("comes back from JSON as it was", () => {
    fc.assert(
      fc.property(asked, ({ formula }) => {
        const json: unknown = JSON.parse(JSON.stringify(Schema.encodeSync(Formula.Formula)(formula)))
        expect(Schema.decodeUnknownSync(Formula.Formula)(json)).toEqual(formula)
      })
    )
  })
})
