import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import * as AllocationKey from "../src/AllocationKey.ts"
import type * as Apportionment from "../src/Apportionment.ts"
import type * as Formula from "../src/Formula.ts"
import * as OwnFigure from "../src/OwnFigure.ts"
import * as Rational from "../src/Rational.ts"
import * as Sensitivity from "../src/Sensitivity.ts"
import * as UncertainFigure from "../src/UncertainFigure.ts"
import { fraction } from "./arbitraries.ts"

const members = ["Amstelland", "Boschland", "Crommenoord"]
const figure = (id: string, ...values: ReadonlyArray<number | undefined>) =>
  OwnFigure.toIndicator({
    id,
    name: id,
    counts: "other",
    values: values.flatMap((value, i) => (value === undefined ? [] : [{ member: members[i] ?? "", value }]))
  })
const keyOf = (weights: Readonly<Record<string, number>>) =>
  Result.getOrThrow(AllocationKey.make("places", members, weights))
const between = (indicator: string, ...values: ReadonlyArray<readonly [low: number, high: number] | undefined>) => ({
  indicator,
  values: values.flatMap((ends, i) =>
    ends === undefined ? [] : [{ member: members[i] ?? "", low: ends[0], high: ends[1] }]
  )
})
const sample = { seed: 1, size: 20 }
const sainteLague = { places: 10, method: "sainteLague" } as const
const there = <A>(value: A | undefined): A => {
  if (value === undefined) throw new Error("nothing was found")
  return value
}

const fieldsOf = (result: Result.Result<unknown, Error>): Readonly<Record<string, unknown>> => ({
  ...Result.getOrThrow(Result.flip(result))
})

const endsOf = ({ members: all }: UncertainFigure.Ranges) => all.map(({ least, most }) => [least, most])

describe("Cases worked out by hand", () => {
  it("a figure below 23 that is not known leaves open what all get", () => {
    // 30 : 30 : 0 gives 5, 5, 0; 30 : 30 : 23 gives shares 3.61, 3.61, 2.77.
    const found = UncertainFigure.ranges(
      keyOf({ rent: 1 }),
      [figure("rent", 30, 30)],
      [between("rent", undefined, undefined, [0, 23])],
      sainteLague,
      sample
    )
    expect(Result.getOrThrow(found)).toEqual({
      basis: "exact",
      members: [
        {
          member: "Amstelland",
          least: 3,
          most: 5,
          leastAt: [{ indicator: "rent", member: "Crommenoord", value: 23 }],
          mostAt: [{ indicator: "rent", member: "Crommenoord", value: 0 }]
        },
        {
          member: "Boschland",
          least: 3,
          most: 5,
          leastAt: [{ indicator: "rent", member: "Crommenoord", value: 23 }],
          mostAt: [{ indicator: "rent", member: "Crommenoord", value: 0 }]
        },
        {
          member: "Crommenoord",
          least: 0,
          most: 3,
          leastAt: [{ indicator: "rent", member: "Crommenoord", value: 0 }],
          mostAt: [{ indicator: "rent", member: "Crommenoord", value: 23 }]
        }
      ]
    })
  })

  it("the range is over the ways to decide a tie, whatever the policy says", () => {
    const key = keyOf({ x: 1 })
    const indicators = [figure("x", 1, 1, 1)]
    const found = UncertainFigure.ranges(
      key,
      indicators,
      [between("x", [1, 1])],
      { ...sainteLague, ties: "statedOrder" },
      sample
    )
    expect(endsOf(Result.getOrThrow(found))).toEqual([0, 1, 2].map(() => [3, 4]))
  })

  it("with no room between the ends it is exact, by any method and formula", () => {
    const key = keyOf({ x: 1, y: 1 })
    const indicators = [figure("x", 1, 2, 3), figure("y", 5, 1, 1)]
    const options = { places: 10, method: "largestRemainder" } as const
    const found = Result.getOrThrow(UncertainFigure.ranges(key, indicators, [between("x", [1, 1])], options, sample))
    const now = Result.getOrThrow(Sensitivity.placesOf(key, indicators, options))
    expect(found.basis).toBe("exact")
    expect(endsOf(found)).toEqual(now.map(({ least, most }) => [least, most]))
    expect(Result.getOrThrow(UncertainFigure.ranges(key, indicators, [], options, sample))).toMatchObject({
      basis: "exact",
      members: [{ leastAt: [] }, {}, {}]
    })
  })

  it("says so when it is a sample, with what was tried", () => {
    const key = keyOf({ x: 1 })
    const uncertain = [between("x", [1, 3], [2, 4])]
    const options = { places: 7, method: "largestRemainder" } as const
    const found = Result.getOrThrow(UncertainFigure.ranges(key, [figure("x", 2, 3, 4)], uncertain, options, sample))
    expect(found).toMatchObject({ basis: "sample", seed: 1, size: 20, corners: 4 })
    const [first] = found.members
    expect(UncertainFigure.text(found, there(first), "place", "nl")).toContain(
      "in een steekproef van 20 mogelijke cijfers"
    )
    expect(UncertainFigure.text(found, there(first), "place", "en")).toContain(
      "in a sample of 20 possible sets of figures"
    )
    // With more than ten uncertain values not every corner is tried.
    const names = Array.from({ length: 12 }, (_, i) => `member ${i}`)
    const many = Result.getOrThrow(AllocationKey.make("places", names, { x: 1 }))
    const values = names.map((member) => ({ member, low: 1, high: 9 }))
    const wide = UncertainFigure.ranges(
      many,
      [{ ...figure("x"), values: [] }],
      [{ indicator: "x", values }],
      options,
      sample
    )
    expect(Result.getOrThrow(wide)).toMatchObject({ basis: "sample", corners: 26 })
  })

  it("says in both languages that it cannot be more or fewer", () => {
    const one = { member: "Amstelland", least: 1, most: 1, leastAt: [], mostAt: [] }
    const exact = { basis: "exact", members: [one] } as const
    expect(UncertainFigure.text(exact, one, "place", "nl")).toBe(
      "Amstelland krijgt 1 plek. Meer of minder kan niet, zolang de cijfers binnen hun grenzen liggen."
    )
    expect(UncertainFigure.text(exact, { ...one, most: 2 }, "place", "en")).toBe(
      "Amstelland gets 1 to 2 places. It cannot be more or fewer while the figures lie within their ends."
    )
  })
})

describe("Why the ends do not always suffice", () => {
  const places = (key: AllocationKey.AllocationKey, x: ReadonlyArray<number>, options: Apportionment.Options) =>
    Result.getOrThrow(Sensitivity.placesOf(key, [figure("x", ...x), figure("y", 4, 5, 4)], options)).map(
      ({ least }) => least
    )

  it("with two terms, more of Crommenoord's own figure can bring Amstelland a place that Boschland loses", () => {
    const [key, options] = [keyOf({ x: 1, y: 1 }), { places: 3, method: "sainteLague" } as const]
    expect(places(key, [0, 8, 6], options)).toEqual([0, 2, 1])
    expect(places(key, [0, 8, 8], options)).toEqual([1, 1, 1])
  })

  it("by largest remainder, with one term too", () => {
    const [key, options] = [keyOf({ x: 1 }), { places: 7, method: "largestRemainder" } as const]
    expect(places(key, [1, 9, 6], options)).toEqual([0, 4, 3])
    expect(places(key, [1, 9, 9], options)).toEqual([1, 3, 3])
  })

  it.each<[string, Formula.Formula["terms"][number]]>([
    [
      "less",
      {
        id: "x",
        indicator: "x",
        weight: Rational.one,
        direction: { _tag: "less", epsilon: fraction(1n, 10n) }
      }
    ],
    [
      "an indicator per itself",
      { id: "x", indicator: "x", per: "x", weight: Rational.one, direction: { _tag: "more" } }
    ]
  ])("so a term by which more gives %s is a sample", (_, term) => {
    const formula: Formula.Formula = { subject: "places", members, terms: [term] }
    const uncertain = [between("x", [1, 2])]
    const found = UncertainFigure.ranges(formula, [figure("x", 2, 3, 4)], uncertain, sainteLague, sample)
    expect(Result.getOrThrow(found).basis).toBe("sample")
  })
})

describe("Is refused by name", () => {
  const key = keyOf({ x: 1 })
  const indicators = [figure("x", 1, 2, 3)]
  const refused = (...uncertain: ReadonlyArray<UncertainFigure.UncertainFigure>) =>
    UncertainFigure.ranges(key, indicators, uncertain, sainteLague, sample)

  it.each([
    ["lowAboveHigh", { member: "Amstelland", low: 3, high: 2 }],
    ["notFinite", { member: "Amstelland", low: 0, high: Infinity }],
    ["notFinite", { member: "Amstelland", low: NaN, high: 2 }],
    ["unknownMember", { member: "Elders", low: 0, high: 2 }]
  ] as const)("%s: %o", (reason, value) => {
    const result = refused({ indicator: "x", values: [value] })
    expect(fieldsOf(result)).toEqual({ _tag: "IntervalInvalid", reason, indicator: "x", ...value })
    expect(Result.getOrThrow(Result.flip(result)).message).toContain(`"x" of ${value.member}`)
  })

  it("two ranges of one value, an indicator that does not count, and a sample that cannot be drawn", () => {
    expect(fieldsOf(refused(between("x", [1, 2]), between("x", [1, 3])))).toMatchObject({ reason: "repeated" })
    expect(fieldsOf(refused(between("y", [1, 2])))).toEqual({ _tag: "NotWeighed", name: "y", weighed: ["x"] })
    expect(
      fieldsOf(UncertainFigure.ranges(key, indicators, [between("x", [1, 2])], sainteLague, { seed: 1, size: 0 }))
    ).toMatchObject({ _tag: "SampleInvalid" })
  })

  it("a member with neither a value nor ends: unknown is not zero", () => {
    const found = UncertainFigure.ranges(key, [figure("x", 1, 2)], [between("x", [1, 2])], sainteLague, sample)
    expect(fieldsOf(found)).toEqual({ _tag: "IndicatorIncomplete", indicator: "x", missing: ["Crommenoord"] })
  })

  it("ends at which nobody has a claim, or one that is below zero", () => {
    const zero = UncertainFigure.ranges(
      key,
      [figure("x", 0, 0)],
      [between("x", undefined, undefined, [0, 5])],
      sainteLague,
      sample
    )
    expect(fieldsOf(zero)).toMatchObject({ _tag: "IndicatorEmpty" })
    expect(fieldsOf(refused(between("x", [-1, 2])))).toMatchObject({ _tag: "IndicatorInvalid", reason: "negative" })
  })

  it("by the schema, a low end above the high one", () => {
    expect(Schema.is(UncertainFigure.UncertainFigure)(between("x", [3, 2]))).toBe(false)
    expect(Schema.is(UncertainFigure.UncertainFigure)(between("x", [2, 2]))).toBe(true)
  })
})

const method = fc.constantFrom<Apportionment.Options["method"]>(
  "adams",
  "dean",
  "huntingtonHill",
  "sainteLague",
  "dHondt",
  { stationary: 0.3 },
  "ceilShare"
)

const ends = fc
  .tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 3 }))
  .map(([low, more]) => [low, low + more] as const)

const term = fc.constantFrom<Omit<Formula.Term, "id" | "weight">>(
  { indicator: "x", direction: { _tag: "more" } },
  { indicator: "fixed", per: "x", direction: { _tag: "more" } },
  { indicator: "x", direction: { _tag: "reciprocal" } },
  { indicator: "x", per: "fixed", direction: { _tag: "reciprocal" } },
  {
    indicator: "fixed",
    factor: { score: "x", base: fraction(1n), slope: fraction(1n, 2n) },
    direction: { _tag: "more" }
  },
  {
    indicator: "fixed",
    factor: { score: "x", base: fraction(14n), slope: fraction(-1n) },
    direction: { _tag: "more" }
  }
)

const bounds = fc.constantFrom<ReadonlyArray<Apportionment.Bound>>(
  [],
  [{ member: "Amstelland", minimum: 2 }],
  [{ member: "Boschland", maximum: 1 }],
  [
    { member: "Amstelland", maximum: 2 },
    { member: "Crommenoord", minimum: 1, maximum: 2 }
  ]
)

const product = (all: ReadonlyArray<readonly [number, number]>): ReadonlyArray<ReadonlyArray<number>> =>
  all.reduce<ReadonlyArray<ReadonlyArray<number>>>(
    (so, [low, high]) =>
      so.flatMap((values) => Array.from({ length: high - low + 1 }, (_, more) => [...values, low + more])),
    [[]]
  )

describe("Every exact range", () => {
  it("is what trying all whole values finds: nothing beyond it, and both ends reached", () => {
    let tried = 0
    fc.assert(
      fc.property(
        fc.tuple(ends, ends, ends),
        fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 })),
        term,
        method,
        bounds,
        fc.integer({ min: 3, max: 12 }),
        (figures, fixed, one, how, within, places) => {
          const formula: Formula.Formula = {
            subject: "places",
            members,
            terms: [{ id: "only", weight: Rational.one, ...one }]
          }
          const options = { places, method: how, bounds: how === "ceilShare" ? [] : within }
          const known = figure("fixed", ...fixed)
          const found = UncertainFigure.ranges(
            formula,
            [{ ...figure("x"), values: [] }, known],
            [between("x", ...figures)],
            options,
            sample
          )
          // Division by zero, nobody with a claim and too few places have tests of their own.
          fc.pre(Result.isSuccess(found))
          tried += 1
          expect(found.success.basis).toBe("exact")
          const all = product(figures).flatMap((values) => {
            const one = Sensitivity.placesOf(formula, [figure("x", ...values), known], options)
            return Result.isSuccess(one) ? [one.success] : []
          })
          for (const [i, { least, most }] of found.success.members.entries()) {
            expect(Math.min(...all.map((ranges) => ranges[i]?.least ?? NaN))).toBe(least)
            expect(Math.max(...all.map((ranges) => ranges[i]?.most ?? NaN))).toBe(most)
          }
        }
      ),
      { numRuns: 60 }
    )
    expect(tried).toBeGreaterThan(30)
  })

  it("holds with ends in two indicators at once, and for values between whole numbers", () => {
    fc.assert(
      fc.property(fc.nat(), fc.tuple(ends, ends, ends), fc.tuple(ends, ends, ends), (seed, x, people) => {
        const formula: Formula.Formula = {
          subject: "places",
          members,
          terms: [{ id: "only", indicator: "x", per: "people", weight: Rational.one, direction: { _tag: "more" } }]
        }
        const above = (all: typeof x) => all.map(([low, high]) => [low + 1, high + 1.5] as const)
        const uncertain = [between("x", ...above(x)), between("people", ...above(people))]
        const indicators = [
          { ...figure("x"), values: [] },
          { ...figure("people"), values: [] }
        ]
        const exact = Result.getOrThrow(
          UncertainFigure.ranges(formula, indicators, uncertain, sainteLague, { seed, size: 1 })
        )
        expect(exact.basis).toBe("exact")
        // A cap that never holds makes it a sample of the same claims.
        const [only] = formula.terms
        const held = { ...there(only), cap: { multiple: fraction(1000n), of: ["even"] } }
        const even: Formula.Term = { id: "even", indicator: "even", weight: Rational.zero, direction: { _tag: "more" } }
        const sampled = Result.getOrThrow(
          UncertainFigure.ranges(
            { ...formula, terms: [held, even] },
            [...indicators, figure("even", 1, 1, 1)],
            uncertain,
            sainteLague,
            { seed, size: 20 }
          )
        )
        expect(sampled).toMatchObject({ basis: "sample", corners: 64 })
        // The sample has all corners, so it reaches the exact ends, and none of its draws passes them.
        expect(endsOf(sampled)).toEqual(endsOf(exact))
      }),
      { numRuns: 10 }
    )
  })
})

describe("Every range", () => {
  it("is reached at the values that it names, within the ends, and comes back whole from JSON", () => {
    const codec = Schema.toCodecJson(UncertainFigure.Ranges)
    fc.assert(
      fc.property(
        fc.nat(),
        fc.tuple(ends, ends, ends),
        fc.constantFrom("largestRemainder" as const, "dHondt" as const),
        (seed, figures, how) => {
          const options = { places: 9, method: how }
          const key = keyOf({ x: 1, even: 1 })
          const indicators = [{ ...figure("x"), values: [] }, figure("even", 1, 1, 1)]
          const uncertain = [between("x", ...figures.map(([low, high]) => [low + 1, high + 1.25] as const))]
          const ask = () => UncertainFigure.ranges(key, indicators, uncertain, options, { seed, size: 8 })
          const found = Result.getOrThrow(ask())
          for (const [i, { least, leastAt, most, mostAt }] of found.members.entries()) {
            const at = (values: ReadonlyArray<UncertainFigure.Value>) => {
              for (const { member, value } of values) {
                const own = uncertain[0]?.values.find((one) => one.member === member)
                expect(own !== undefined && own.low <= value && value <= own.high).toBe(true)
              }
              const known = [figure("x", ...values.map(({ value }) => value)), figure("even", 1, 1, 1)]
              return Result.getOrThrow(Sensitivity.placesOf(key, known, options))[i]
            }
            expect([at(leastAt)?.least, at(mostAt)?.most]).toEqual([least, most])
          }
          const json = JSON.stringify(Schema.encodeSync(codec)(found))
          expect(JSON.stringify(Schema.encodeSync(codec)(Result.getOrThrow(ask())))).toBe(json)
          expect(Schema.decodeUnknownSync(codec)(JSON.parse(json))).toEqual(found)
        }
      ),
      { numRuns: 25 }
    )
  })

  it("draws whole numbers where both ends are whole, so that counts of persons stay counts", () => {
    const key = keyOf({ x: 1 })
    const uncertain = [between("x", [1000, 2000], [1000, 2000], [1000, 2000])]
    const options = { places: 9, method: "droop" } as const
    const found = Result.getOrThrow(
      UncertainFigure.ranges(key, [figure("x", 1, 1, 1)], uncertain, options, { seed: 5, size: 30 })
    )
    expect(found.basis).toBe("sample")
  })
})
