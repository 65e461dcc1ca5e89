import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import * as AllocationKey from "../src/AllocationKey.ts"
import * as Formula from "../src/Formula.ts"
import * as OwnFigure from "../src/OwnFigure.ts"
import * as Rational from "../src/Rational.ts"
import * as Sensitivity from "../src/Sensitivity.ts"
import * as Weighting from "../src/Weighting.ts"

const members = ["Amstelland", "Boschland", "Crommenoord"]
const figure = (id: string, ...values: ReadonlyArray<number>) =>
  OwnFigure.toIndicator({
    id,
    name: id,
    counts: "other",
    values: values.map((value, i) => ({ member: members[i] ?? "", value }))
  })
const indicators = [figure("a", 8, 1, 1), figure("b", 1, 8, 1), figure("c", 2, 2, 6)]
const key = Result.getOrThrow(AllocationKey.make("places", members, { a: 1, b: 1, c: 1 }))
const options = { places: 10, method: "sainteLague" } as const
const there = <A>(value: A | undefined): A => {
  if (value === undefined) throw new Error("nothing was found")
  return value
}

const fieldsOf = (result: Result.Result<unknown, Error>): Readonly<Record<string, unknown>> => ({
  ...Result.getOrThrow(Result.flip(result))
})

describe("Cases worked out by hand", () => {
  it("the corners are the divisions by one figure alone", () => {
    const { corners, members: found } = Result.getOrThrow(
      Weighting.ranges(key, indicators, options, { seed: 7, size: 200 })
    )
    expect(corners).toBe(3)
    expect(found.map(({ least, member, most }) => [member, least, most])).toEqual([
      ["Amstelland", 1, 8],
      ["Boschland", 1, 8],
      ["Crommenoord", 1, 6]
    ])
    expect(found[0]?.mostAt.map(({ weight }) => Rational.toText(weight))).toEqual(["1", "0", "0"])
    expect(found[2]?.mostAt.map(({ weight }) => Rational.toText(weight))).toEqual(["0", "0", "1"])
  })

  it("with one term every weighting is the same", () => {
    const one = Result.getOrThrow(AllocationKey.make("places", members, { a: 1 }))
    const { members: found } = Result.getOrThrow(Weighting.ranges(one, indicators, options, { seed: 1, size: 5 }))
    expect(found[0]).toMatchObject({ least: 8, most: 8, frequencies: [{ places: 8, sure: 5, open: 0 }] })
    const [spread] = found
    expect(
      Weighting.text(
        { basis: "sample", seed: 1, size: 5, corners: 1, withoutClaims: 0, members: found },
        there(spread),
        "place",
        "en"
      )
    ).toBe(
      "Amstelland got 8 places every time in a sample of 5 weightings, with the extreme ones (1) beside them. A weighting that was not tried can give more or fewer."
    )
  })

  it("a tie that is open in a draw counts for both numbers as open", () => {
    const equal = Result.getOrThrow(AllocationKey.make("places", ["A", "B"], { equal: 1 }))
    const found = Weighting.ranges(
      equal,
      [AllocationKey.equal(["A", "B"])],
      { places: 3, method: "sainteLague" },
      { seed: 1, size: 4 }
    )
    expect(Result.getOrThrow(found).members[0]).toMatchObject({
      least: 1,
      most: 2,
      frequencies: [
        { places: 1, sure: 0, open: 4 },
        { places: 2, sure: 0, open: 4 }
      ]
    })
  })

  it("a weighting by which caps leave nobody a claim is counted and passed over", () => {
    // The cap on b is nothing where a is zero, and b is only there.
    const formula: Formula.Formula = {
      subject: "places",
      members: ["Amstelland", "Boschland"],
      terms: [
        { id: "a", indicator: "onlyFirst", weight: Rational.one, direction: { _tag: "more" } },
        {
          id: "b",
          indicator: "onlySecond",
          weight: Rational.one,
          direction: { _tag: "more" },
          cap: { multiple: Rational.one, of: ["a"] }
        }
      ]
    }
    const only = [figure("onlyFirst", 1, 0), figure("onlySecond", 0, 1)]
    const found = Result.getOrThrow(Weighting.ranges(formula, only, options, { seed: 1, size: 3 }))
    expect(found).toMatchObject({ corners: 2, withoutClaims: 1 })
    expect(found.members.map(({ least }) => least)).toEqual([10, 0])
  })
})

describe("Is refused by name", () => {
  it("a sample that cannot be drawn, and a key without terms", () => {
    expect(fieldsOf(Weighting.ranges(key, indicators, options, { seed: NaN, size: 3 }))).toMatchObject({
      _tag: "SampleInvalid",
      reason: "seed"
    })
    const none: Formula.Formula = { subject: "places", members, terms: [] }
    expect(fieldsOf(Weighting.ranges(none, indicators, options, { seed: 1, size: 3 }))).toMatchObject({
      _tag: "WeightsInvalid",
      reason: "none"
    })
  })

  it("a missing value of any term, also of one without a weight", () => {
    const light = Result.getOrThrow(AllocationKey.make("places", members, { a: 1, b: 0 }))
    expect(
      fieldsOf(Weighting.ranges(light, [figure("a", 1, 1, 1), figure("b", 1)], options, { seed: 1, size: 3 }))
    ).toMatchObject({ _tag: "IndicatorIncomplete", indicator: "b" })
  })

  it("counts of persons by the Droop quota, where figures are weighed", () => {
    const refused = Weighting.ranges(key, indicators, { places: 3, method: "droop" }, { seed: 1, size: 3 })
    expect(fieldsOf(refused)).toMatchObject({ _tag: "DroopNeedsCounts" })
  })
})

describe("Every sample", () => {
  it("is the same to the byte from the same seed, and a larger one holds the smaller one", () => {
    const codec = Schema.toCodecJson(Weighting.Ranges)
    const bytes = (seed: number, size: number) =>
      JSON.stringify(
        Schema.encodeSync(codec)(Result.getOrThrow(Weighting.ranges(key, indicators, options, { seed, size })))
      )
    expect(bytes(3, 50)).toBe(bytes(3, 50))
    expect(bytes(3, 50)).not.toBe(bytes(4, 50))
    expect(Schema.decodeUnknownSync(codec)(JSON.parse(bytes(3, 50)))).toEqual(
      Result.getOrThrow(Weighting.ranges(key, indicators, options, { seed: 3, size: 50 }))
    )
    const total = (size: number) =>
      Result.getOrThrow(Weighting.ranges(key, indicators, options, { seed: 3, size })).members[0]?.frequencies ?? []
    for (const { open, places, sure } of total(50)) {
      const more = total(80).find((one) => one.places === places)
      expect([(more?.sure ?? 0) >= sure, (more?.open ?? 0) >= open]).toEqual([true, true])
    }
  })

  it("does not look at the weights of the key, nor at the unit of a figure", () => {
    const sample = { seed: 11, size: 40 }
    const heavy = Result.getOrThrow(AllocationKey.make("places", members, { a: 5, b: 0, c: 1 }))
    const scaled = [figure("a", 800, 100, 100), ...indicators.slice(1)]
    const found = Weighting.ranges(key, indicators, options, sample)
    expect(Weighting.ranges(heavy, indicators, options, sample)).toEqual(found)
    expect(Weighting.ranges(key, scaled, options, sample)).toEqual(found)
  })

  it("reaches its ends at the weightings that it names, and counts every draw", () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1, max: 30 }), fc.integer({ min: 0, max: 15 }), (seed, size, places) => {
        const asked = { places, method: "largestRemainder" } as const
        const { members: found } = Result.getOrThrow(Weighting.ranges(key, indicators, asked, { seed, size }))
        for (const [i, { frequencies, least, leastAt, most, mostAt }] of found.entries()) {
          const at = (weights: Weighting.Weighting) => {
            const terms = Formula.fromKey(key).terms.map((term, k) => ({
              ...term,
              weight: weights[k]?.weight ?? Rational.zero
            }))
            return Result.getOrThrow(Sensitivity.placesOf({ subject: "places", members, terms }, indicators, asked))[i]
          }
          expect([at(leastAt)?.least, at(mostAt)?.most]).toEqual([least, most])
          const open = frequencies.reduce((sum, one) => sum + one.open, 0)
          expect(frequencies.reduce((sum, one) => sum + one.sure, 0) + open / 2).toBe(size)
        }
      }),
      { numRuns: 40 }
    )
  })
})

describe("Theory", () => {
  it("weights are parts of one, and none below zero", () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat({ max: 5000 }), fc.integer({ min: 1, max: 6 }), (seed, index, count) => {
        const terms = Array.from({ length: count }, (_, i) => `term ${i}`)
        const drawn = Weighting.draw(terms, { seed, index })
        expect(drawn.map(({ term }) => term)).toEqual(terms)
        expect(Rational.sum(drawn.map(({ weight }) => weight))).toEqual(Rational.one)
        expect(drawn.every(({ weight }) => weight.numerator >= 0n)).toBe(true)
      })
    )
  })

  it("are uniform: of three weights each is above 1/2 in a quarter of draws, and above 3/4 in a sixteenth", () => {
    // A uniform weight of three exceeds x with probability (1 − x)². Bounds are five standard errors of 4,000 draws.
    const draws = Array.from({ length: 4000 }, (_, index) => Weighting.draw(["a", "b", "c"], { seed: 20, index }))
    for (const at of [0, 1, 2]) {
      const above = (bound: number) =>
        draws.filter((drawn) => Rational.toNumber(drawn[at]?.weight ?? Rational.zero) > bound).length / 4000
      expect(Math.abs(above(0.5) - 0.25)).toBeLessThan(0.035)
      expect(Math.abs(above(0.75) - 0.0625)).toBeLessThan(0.02)
    }
  })
})
