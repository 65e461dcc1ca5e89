import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import * as AllocationKey from "../src/AllocationKey.ts"
import * as KeyFit from "../src/KeyFit.ts"
import * as LocalBid from "../src/LocalBid.ts"
import * as OwnFigure from "../src/OwnFigure.ts"
import * as Quantity from "../src/Quantity.ts"
import * as Rational from "../src/Rational.ts"
import { fraction, memberNames } from "./arbitraries.ts"

const figure = (id: string, ...values: ReadonlyArray<number>) =>
  OwnFigure.toIndicator({
    id,
    name: id,
    counts: "other",
    values: values.map((value, i) => ({ member: memberNames[i] ?? "", value }))
  })
const bidsOf = (...counts: ReadonlyArray<number>): ReadonlyArray<KeyFit.Bid> =>
  counts.map((count, i) => ({ member: memberNames[i] ?? "", bid: fraction(BigInt(count)) }))
const weightsOf = (fit: KeyFit.KeyFit) => fit.weights.map(({ weight }) => Rational.toText(weight))
const fieldsOf = (result: Result.Result<unknown, Error>): Readonly<Record<string, unknown>> => ({
  ...Result.getOrThrow(Result.flip(result))
})

describe("Cases worked out by hand", () => {
  it("bids by three quarters of one figure and a quarter of another show just that", () => {
    // Parts 1/10 … 4/10 and 1/4 each: (3·1/10 + 1/4) / 4 = 55/400, and so on.
    const fit = Result.getOrThrow(
      KeyFit.fit(bidsOf(55, 85, 115, 145), [figure("x", 1, 2, 3, 4), figure("y", 1, 1, 1, 1)])
    )
    expect(weightsOf(fit)).toEqual(["3/4", "1/4"])
    expect(fit).toMatchObject({ squares: Rational.zero, furthest: [], isUnique: true })
    expect(KeyFit.text(fit, (id) => ({ nl: id, en: id }), "en")).toBe(
      "Of all keys with these figures this one lies nearest to the bids: x 75% and y 25%. The bids follow this key exactly. This says nothing about why municipalities bid so."
    )
  })

  it("with one figure its weight is all there is, and the gaps say how badly it fits", () => {
    // Bids 1/2, 1/4, 1/4 beside equal parts: gaps 1/6, −1/12, −1/12.
    const fit = Result.getOrThrow(KeyFit.fit(bidsOf(2, 1, 1), [figure("equal", 1, 1, 1)]))
    expect(weightsOf(fit)).toEqual(["1"])
    expect(fit.members.map(({ gap }) => Rational.toText(gap))).toEqual(["1/6", "-1/12", "-1/12"])
    expect(fit).toMatchObject({ squares: fraction(1n, 24n), squaresOfEqual: fraction(1n, 24n), furthest: ["Akkerdam"] })
    expect(KeyFit.text(fit, () => ({ nl: "gelijk", en: "equal" }), "nl")).toBe(
      "Van alle sleutels met deze cijfers ligt deze het dichtst bij de biedingen: gelijk 100%. Het verschil is het grootst bij Akkerdam: 16,7 procentpunt. Dit zegt niets over waarom gemeenten dit hebben geboden."
    )
  })

  it("a figure that goes against the bids gets no weight, never one below zero", () => {
    const fit = Result.getOrThrow(KeyFit.fit(bidsOf(1, 2, 3, 10), [figure("x", 1, 2, 3, 4), figure("y", 4, 3, 2, 1)]))
    expect(weightsOf(fit)).toEqual(["1", "0"])
    expect(fit.furthest).toEqual(["Duinoord"])
  })

  it("two figures in the same proportions cannot be told apart, and it says so", () => {
    const fit = Result.getOrThrow(
      KeyFit.fit(bidsOf(1, 2, 3, 5), [figure("x", 1, 2, 3, 4), figure("twice", 2, 4, 6, 8)])
    )
    expect(fit.isUnique).toBe(false)
    expect(KeyFit.text(fit, (id) => ({ nl: id, en: id }), "nl")).toContain(
      "Andere gewichten liggen misschien even dichtbij."
    )
    expect(KeyFit.text(fit, (id) => ({ nl: id, en: id }), "en")).toContain("Other weights may lie as near.")
  })
})

const text = (words: string) => ({ nl: words, en: words })
const passport = { _tag: "Cited", citations: [{ _tag: "Entry", document: "agenda", place: "table" }] } as const
const token = (
  id: string,
  municipality: string,
  quantity: Quantity.Quantity,
  likelihood: LocalBid.Likelihood = "certain"
): LocalBid.Token => ({
  id,
  words: { value: id, passport },
  parts: [{ commitment: "number", quantity, conditions: [] }],
  candidates: [{ municipality, likelihood }]
})
const places = (low: number, high = low) => Quantity.between(low, high, "place", "once")
const bid: LocalBid.LocalBid = {
  id: "test",
  columns: memberNames.slice(0, 6),
  rows: [
    {
      product: "shelter",
      unit: "place",
      conversions: [],
      variants: [
        {
          id: "only",
          name: text("only"),
          tokens: [
            token("six", "Akkerdam", places(6)),
            token("ntb", "Beekhoven", Quantity.undetermined("ntb", "place", "once")),
            token("range", "Cirkelwijk", places(7, 8)),
            token("least", "Duinoord", Quantity.atLeast(2, "place", "once")),
            token("perhaps", "Eikenveld", places(3), "likely")
          ]
        }
      ]
    }
  ],
  conditions: []
}
const read = (attribution: LocalBid.Reading["attribution"]) => Result.getOrThrow(LocalBid.read(bid, { attribution }))

describe("Bids that count", () => {
  it("have a number and a municipality; the others are left aside with the reason", () => {
    expect(Result.getOrThrow(KeyFit.counted(read("certainOnly"), "shelter", { years: 1 }))).toEqual({
      bids: [
        { member: "Akkerdam", bid: fraction(6n) },
        { member: "Cirkelwijk", bid: fraction(15n, 2n) }
      ],
      leftAside: [
        { token: "ntb", municipality: "Beekhoven", reason: "withoutNumber" },
        { token: "least", municipality: "Duinoord", reason: "withoutNumber" },
        { token: "perhaps", reason: "unattributed" }
      ]
    })
  })

  it("carry the line of the reading that attributes more than is certain", () => {
    const counted = Result.getOrThrow(KeyFit.counted(read("mostLikely"), "shelter", { years: 1 }))
    expect(counted.supposition).toBe(LocalBid.supposition)
    expect(counted.bids.map(({ member }) => member)).toEqual(["Akkerdam", "Cirkelwijk", "Eikenveld"])
  })

  it("are too few to say anything with as many figures", () => {
    const { bids } = Result.getOrThrow(KeyFit.counted(read("mostLikely"), "shelter", { years: 1 }))
    const refused = KeyFit.fit(bids, [AllocationKey.equal(memberNames), figure("x", 1, 2, 3, 4, 5, 6, 7, 8, 9)])
    expect(fieldsOf(refused)).toEqual({ _tag: "TooFewBids", counted: 3, needed: 4, indicators: 2 })
    expect(Result.getOrThrow(Result.flip(refused)).message).toContain("at least 4 are needed")
    expect(Result.isSuccess(KeyFit.fit(bids, [AllocationKey.equal(memberNames)]))).toBe(true)
  })
})

describe("Is refused by name", () => {
  const equal = [figure("equal", 1, 1, 1, 1)]

  it.each([
    ["negative", bidsOf(1, -1, 2, 3)],
    ["repeated", [...bidsOf(1, 2, 3), ...bidsOf(1)]],
    ["allZero", bidsOf(0, 0, 0, 0)]
  ] as const)("bids: %s", (reason, bids) => {
    const refused = KeyFit.fit(bids, equal)
    expect(fieldsOf(refused)).toMatchObject({ _tag: "BidsInvalid", reason })
    expect(Result.getOrThrow(Result.flip(refused)).message.length).toBeGreaterThan(20)
  })

  it("no indicators, one that is zero for all who bid, and a figure that is missing", () => {
    expect(fieldsOf(KeyFit.fit(bidsOf(1, 2, 3), []))).toEqual({ _tag: "IndicatorsNone" })
    expect(Result.getOrThrow(Result.flip(KeyFit.fit(bidsOf(1, 2, 3), []))).message).toContain("at least one")
    expect(fieldsOf(KeyFit.fit(bidsOf(1, 2, 3), [figure("x", 0, 0, 0, 9)]))).toMatchObject({ _tag: "IndicatorEmpty" })
    expect(fieldsOf(KeyFit.fit(bidsOf(1, 2, 3, 4), [figure("x", 1, 2, 3)]))).toEqual({
      _tag: "IndicatorIncomplete",
      indicator: "x",
      missing: ["Duinoord"]
    })
  })
})

const question = fc
  .record({ count: fc.integer({ min: 1, max: 3 }), members: fc.integer({ min: 5, max: 7 }) })
  .chain(({ count, members }) =>
    fc.record({
      bids: fc
        .array(fc.nat({ max: 20 }), { minLength: members, maxLength: members })
        .filter((all) => all.some((one) => one > 0)),
      figures: fc.array(
        fc
          .array(fc.nat({ max: 30 }), { minLength: members, maxLength: members })
          .filter((all) => all.some((one) => one > 0)),
        { minLength: count, maxLength: count }
      )
    })
  )
const fitOf = ({ bids, figures }: { bids: ReadonlyArray<number>; figures: ReadonlyArray<ReadonlyArray<number>> }) =>
  Result.getOrThrow(
    KeyFit.fit(
      bidsOf(...bids),
      figures.map((values, i) => figure(`indicator ${i}`, ...values))
    )
  )
const partsOf = (values: ReadonlyArray<number>) => {
  const total = BigInt(values.reduce((sum, value) => sum + value, 0))
  return values.map((value) => fraction(BigInt(value), total))
}
const squaresAt = (
  { bids, figures }: { bids: ReadonlyArray<number>; figures: ReadonlyArray<ReadonlyArray<number>> },
  weights: ReadonlyArray<Rational.Rational>
) => {
  const columns = figures.map(partsOf)
  return Rational.sum(
    partsOf(bids).map((part, i) => {
      const fitted = Rational.sum(
        columns.map((column, k) => Rational.multiply(weights[k] ?? Rational.zero, column[i] ?? Rational.zero))
      )
      const gap = Rational.subtract(part, fitted)
      return Rational.multiply(gap, gap)
    })
  )
}

describe("Every fit", () => {
  it("is a key, and no key that is tried lies nearer", () => {
    fc.assert(
      fc.property(question, (asked) => {
        const fit = fitOf(asked)
        const weights = fit.weights.map(({ weight }) => weight)
        expect(weights.every(({ numerator }) => numerator >= 0n)).toBe(true)
        expect(Rational.sum(weights)).toEqual(Rational.one)
        expect(squaresAt(asked, weights)).toEqual(fit.squares)
        const count = asked.figures.length
        for (let a = 0; a <= 6; a++) {
          for (let b = 0; b <= 6 - a; b++) {
            const all = [a, b, 6 - a - b].slice(0, count)
            if (all.reduce((sum, one) => sum + one, 0) !== 6) continue
            const other = squaresAt(
              asked,
              all.map((one) => fraction(BigInt(one), 6n))
            )
            expect(Rational.compare(fit.squares, other)).toBeLessThanOrEqual(0)
          }
        }
      }),
      { numRuns: 60 }
    )
  })

  it("keeps the conditions of an optimum among weights that add up to one, exactly", () => {
    fc.assert(
      fc.property(question, (asked) => {
        const { members, weights } = fitOf(asked)
        // Along the gaps every indicator with weight scores the same, and none without it scores higher.
        const scores = asked.figures
          .map(partsOf)
          .map((column) =>
            Rational.sum(column.map((part, i) => Rational.multiply(part, members[i]?.gap ?? Rational.zero)))
          )
        const used = scores.filter((_, k) => (weights[k]?.weight.numerator ?? 0n) > 0n)
        for (const score of scores) expect(Rational.compare(score, used[0] ?? Rational.zero)).toBeLessThanOrEqual(0)
        for (const score of used) expect(score).toEqual(used[0])
      })
    )
  })

  it("is the same with bids and figures in another unit, and comes back whole from JSON", () => {
    const codec = Schema.toCodecJson(KeyFit.KeyFit)
    fc.assert(
      fc.property(question, fc.integer({ min: 2, max: 9 }), ({ bids, figures }, times) => {
        const fit = fitOf({ bids, figures })
        const scaled = fitOf({
          bids: bids.map((one) => one * times),
          figures: figures.map((values, i) => (i === 0 ? values.map((one) => one * times * 3) : values))
        })
        expect(scaled).toEqual(fit)
        expect(Schema.decodeUnknownSync(codec)(JSON.parse(JSON.stringify(Schema.encodeSync(codec)(fit))))).toEqual(fit)
      }),
      { numRuns: 50 }
    )
  })

  it("finds the weights again of bids that follow a key, where they can be told apart", () => {
    fc.assert(
      fc.property(question, fc.tuple(fc.nat({ max: 5 }), fc.nat({ max: 5 }), fc.nat({ max: 5 })), (asked, chosen) => {
        const raw = chosen.slice(0, asked.figures.length)
        const total = raw.reduce((sum, one) => sum + one, 0)
        fc.pre(total > 0)
        const weights = raw.map((one) => fraction(BigInt(one), BigInt(total)))
        const columns = asked.figures.map(partsOf)
        const bids = asked.bids.map((_, i) => ({
          member: memberNames[i] ?? "",
          bid: Rational.sum(
            columns.map((column, k) => Rational.multiply(weights[k] ?? Rational.zero, column[i] ?? Rational.zero))
          )
        }))
        const fit = Result.getOrThrow(
          KeyFit.fit(
            bids,
            asked.figures.map((values, i) => figure(`indicator ${i}`, ...values))
          )
        )
        expect(fit.squares).toEqual(Rational.zero)
        if (fit.isUnique) expect(fit.weights.map(({ weight }) => weight)).toEqual(weights)
      }),
      { numRuns: 60 }
    )
  })
})
