import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import * as AllocationKey from "../src/AllocationKey.ts"
import * as Formula from "../src/Formula.ts"
import * as OwnFigure from "../src/OwnFigure.ts"
import * as Rational from "../src/Rational.ts"
import * as Sensitivity from "../src/Sensitivity.ts"
import * as arbitraries from "./arbitraries.ts"

const { fraction } = arbitraries
const members = ["Amstelland", "Boschland"]
const figure = (id: string, ...values: ReadonlyArray<number>) =>
  OwnFigure.toIndicator({
    id,
    name: id,
    counts: "other",
    values: values.map((value, i) => ({ member: arbitraries.memberNames[i] ?? "", value }))
  })
const named = (id: string, ...values: ReadonlyArray<number>) =>
  OwnFigure.toIndicator({
    id,
    name: id,
    counts: "other",
    values: values.map((value, i) => ({ member: members[i] ?? "", value }))
  })
const keyOf = (weights: Readonly<Record<string, number>>, of: ReadonlyArray<string> = members) =>
  Result.getOrThrow(AllocationKey.make("places", of, weights))
const indicators = [named("inhabitants", 80, 20), named("dwellings", 50, 50)]
const sainteLague = { places: 100, method: "sainteLague" } as const

const there = <A>(value: A | undefined): A => {
  if (value === undefined) throw new Error("nothing was found")
  return value
}

const fieldsOf = (result: Result.Result<unknown, Error>): Readonly<Record<string, unknown>> => ({
  ...Result.getOrThrow(Result.flip(result))
})

describe("Cases worked out by hand", () => {
  it("a weight of half becomes 45% and 55%, and the other keeps the rest", () => {
    // 65 and 35 places now; 0.45 · 80 + 0.55 · 50 = 63.5 ties, so look at 1,000 places.
    const found = Result.getOrThrow(
      Sensitivity.byWeight(keyOf({ inhabitants: 0.5, dwellings: 0.5 }), indicators, { ...sainteLague, places: 1000 })
    )
    expect(found.map(({ from, higher, lower, term }) => [term, from, lower.weight, higher.weight])).toEqual([
      ["inhabitants", fraction(1n, 2n), fraction(9n, 20n), fraction(11n, 20n)],
      ["dwellings", fraction(1n, 2n), fraction(9n, 20n), fraction(11n, 20n)]
    ])
    const [first, second] = found
    expect(first?.lower.changes.map(({ after, before, member }) => [member, before, after])).toEqual([
      ["Amstelland", 650, 635],
      ["Boschland", 350, 365]
    ])
    expect([first?.lower.moved, first?.higher.moved]).toEqual([15, 15])
    // With two terms the one higher is the other lower.
    expect(second?.higher.changes).toEqual(first?.lower.changes)
  })

  it("an open tie is no place of anyone: 63.5 and 36.5 leave one place open", () => {
    const [first] = Result.getOrThrow(
      Sensitivity.byWeight(keyOf({ inhabitants: 0.5, dwellings: 0.5 }), indicators, sainteLague)
    )
    expect(first?.lower.changes).toEqual([
      { member: "Amstelland", before: 65, after: 63, isOpenBefore: false, isOpenAfter: true },
      { member: "Boschland", before: 35, after: 36, isOpenBefore: false, isOpenAfter: true }
    ])
    expect(first?.lower.moved).toBe(2)
    expect(Sensitivity.text(there(first), { nl: "inwoners", en: "inhabitants" }, "nl")).toContain(
      "verandert voor Amstelland en Boschland of er gelijk recht op een plek is."
    )
    // A policy that decides leaves nothing open.
    const [decided] = Result.getOrThrow(
      Sensitivity.byWeight(keyOf({ inhabitants: 0.5, dwellings: 0.5 }), indicators, {
        ...sainteLague,
        ties: "statedOrder"
      })
    )
    expect(decided?.lower.changes.map(({ after }) => after)).toEqual([64, 36])
  })

  it("a weight that would pass the whole is the whole, and a key with one weight has no other value", () => {
    const key = keyOf({ inhabitants: 19, dwellings: 1 })
    const [first] = Result.getOrThrow(Sensitivity.byWeight(key, indicators, sainteLague))
    expect(first?.higher.weight).toEqual(Rational.one)
    expect(first?.higher.changes.map(({ after }) => after)).toEqual([80, 20])
    const [alone, ...none] = Result.getOrThrow(
      Sensitivity.byWeight(keyOf({ inhabitants: 3, dwellings: 0 }), indicators, sainteLague)
    )
    expect(none).toEqual([])
    expect([alone?.lower, alone?.higher]).toEqual([0, 1].map(() => ({ weight: Rational.one, changes: [], moved: 0 })))
    expect(Sensitivity.text(there(alone), { nl: "inwoners", en: "inhabitants" }, "en")).toBe(
      "‘inhabitants’ has all weight, so another weight changes nothing."
    )
  })

  it("moved is the larger of gains and losses, as places can also be left over", () => {
    const range = (member: string, least: number) => ({ member, least, most: least })
    expect(Sensitivity.movedBetween([range("A", 5), range("B", 5)], [range("A", 2), range("B", 6)])).toBe(3)
    expect(Sensitivity.movedBetween([range("A", 2), range("B", 6)], [range("A", 5), range("B", 5)])).toBe(3)
  })

  it("says in both languages who gets more and who fewer", () => {
    const key = keyOf({ inhabitants: 0.5, dwellings: 0.5 })
    const [first] = Result.getOrThrow(Sensitivity.byWeight(key, indicators, { ...sainteLague, places: 1000 }))
    expect(Sensitivity.text(there(first), { nl: "inwoners", en: "inhabitants" }, "en")).toBe(
      "With a lower weight for ‘inhabitants’ (45% instead of 50%), Boschland gets 15 more and Amstelland gets 15 fewer. With a higher weight for ‘inhabitants’ (55% instead of 50%), Amstelland gets 15 more and Boschland gets 15 fewer."
    )
  })
})

describe("Is refused by name", () => {
  it.each([fraction(0n), fraction(-1n, 10n), fraction(1n), fraction(2n)])("a step of %o", (step) => {
    const refused = Sensitivity.byWeight(keyOf({ inhabitants: 1 }), indicators, sainteLague, { step })
    expect(fieldsOf(refused)).toEqual({ _tag: "StepOutside", step: Rational.toText(step) })
    expect(Result.getOrThrow(Result.flip(refused)).message).toContain("above 0 and below 1")
  })

  it("a value that is missing: it is not taken for zero", () => {
    const lacking = [named("inhabitants", 80), named("dwellings", 50, 50)]
    const key = keyOf({ inhabitants: 0.5, dwellings: 0.5 })
    expect(fieldsOf(Sensitivity.byWeight(key, lacking, sainteLague))).toEqual({
      _tag: "IndicatorIncomplete",
      indicator: "inhabitants",
      missing: ["Boschland"]
    })
  })

  it.each([
    [{ seed: 0.5, size: 10 }, "seed"],
    [{ seed: 1, size: 0 }, "size"],
    [{ seed: 1, size: 2.5 }, "size"],
    [{ seed: 1, size: 100_001 }, "size"]
  ] as const)("the sample %o", (sample, reason) => {
    expect(Sensitivity.sampleProblem(sample)).toMatchObject({ _tag: "SampleInvalid", reason })
    expect(Sensitivity.sampleProblem(sample)?.message).toMatch(/^[\d.]+ cannot be a seed|^A sample of /)
  })

  it("what the division refuses", () => {
    const bounds = [{ member: "Amstelland", minimum: 200 }]
    const refused = Sensitivity.byWeight(keyOf({ inhabitants: 1 }), indicators, { ...sainteLague, bounds })
    expect(fieldsOf(refused)).toMatchObject({ _tag: "BoundsInfeasible" })
  })
})

describe("Every sensitivity", () => {
  const three = arbitraries.memberNames.slice(0, 3)
  const question = fc.record({
    weights: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 3, maxLength: 3 }),
    values: fc.array(fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 3, maxLength: 3 }), {
      minLength: 3,
      maxLength: 3
    }),
    places: fc.integer({ min: 0, max: 40 }),
    method: fc.constantFrom("sainteLague" as const, "largestRemainder" as const)
  })
  const asked = ({
    values,
    weights
  }: {
    weights: ReadonlyArray<number>
    values: ReadonlyArray<ReadonlyArray<number>>
  }) =>
    [
      keyOf({ a: weights[0] ?? 0, b: weights[1] ?? 0, c: weights[2] ?? 0 }, three),
      ["a", "b", "c"].map((id, i) => figure(id, ...(values[i] ?? [])))
    ] as const

  it("is the division with that weight as its part, the others in their proportions", () => {
    fc.assert(
      fc.property(question, ({ method, places, ...given }) => {
        fc.pre(given.weights.some((weight) => weight > 0))
        const [key, figures] = asked(given)
        const total = given.weights.reduce((sum, weight) => sum + weight, 0)
        const found = Result.getOrThrow(Sensitivity.byWeight(key, figures, { places, method }))
        expect(found.map(({ term }) => term)).toEqual(["a", "b", "c"].filter((_, i) => (given.weights[i] ?? 0) > 0))
        const now = Result.getOrThrow(Sensitivity.placesOf(key, figures, { places, method }))
        for (const { higher, lower, term } of found) {
          for (const { changes, weight } of [lower, higher]) {
            // By hand: the parts of the others, from what is left.
            const others = total - (given.weights["abc".indexOf(term)] ?? 0)
            fc.pre(others > 0)
            const left = Rational.subtract(Rational.one, weight)
            const terms = Formula.fromKey(key).terms.map((one, i) => ({
              ...one,
              weight:
                one.id === term
                  ? weight
                  : Rational.multiply(left, fraction(BigInt(given.weights[i] ?? 0), BigInt(others)))
            }))
            const formula: Formula.Formula = { subject: "places", members: three, terms }
            const then = Result.getOrThrow(Sensitivity.placesOf(formula, figures, { places, method }))
            const expected = now.filter(({ least, most }, i) => least !== then[i]?.least || most !== then[i]?.most)
            expect(changes.map(({ member }) => member)).toEqual(expected.map(({ member }) => member))
            for (const { after, member } of changes) {
              expect(after).toBe(then.find((one) => one.member === member)?.least)
            }
          }
        }
      })
    )
  })

  it("is the same when all weights or a figure are counted in another unit", () => {
    fc.assert(
      fc.property(question, fc.integer({ min: 2, max: 50 }), ({ method, places, ...given }, times) => {
        fc.pre(given.weights.some((weight) => weight > 0))
        const scaled = {
          weights: given.weights.map((weight) => weight * times),
          values: given.values.map((row, i) => (i === 0 ? row.map((value) => value * times) : row))
        }
        expect(Sensitivity.byWeight(...asked(scaled), { places, method })).toEqual(
          Sensitivity.byWeight(...asked(given), { places, method })
        )
      })
    )
  })

  it("comes back whole from JSON", () => {
    const codec = Schema.toCodecJson(Schema.Array(Sensitivity.Sensitivity))
    fc.assert(
      fc.property(question, ({ method, places, ...given }) => {
        fc.pre(given.weights.some((weight) => weight > 0))
        const found = Result.getOrThrow(Sensitivity.byWeight(...asked(given), { places, method }))
        const json: unknown = JSON.parse(JSON.stringify(Schema.encodeSync(codec)(found)))
        expect(Schema.decodeUnknownSync(codec)(json)).toEqual(found)
      }),
      { numRuns: 30 }
    )
  })
})
