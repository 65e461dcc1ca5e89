import * as fc from "fast-check"
import { facts } from "../src/simulators/allocationKey/facts.js"
import { ranges, start, type Question } from "../src/simulators/allocationKey/question.js"
import type { OwnFigures } from "../src/simulators/ownFigures.js"

/** Any question about the allocation key, with the figures of the reader that are given. */
export const questionWith = (figures: fc.Arbitrary<OwnFigures>): fc.Arbitrary<Question> =>
  fc.record({
    subject: fc.constantFrom("housingFirst", "temporaryLiving", "people", "own"),
    own: fc.integer(ranges.own),
    key: fc.constantFrom("inhabitants", "equal", "both", "own"),
    weight: fc.integer({ min: 0, max: 100 }),
    method: fc.constantFrom("largestRemainder", "sainteLague"),
    ties: fc.constantFrom("refuse", "statedOrder", "largerClaim", "lot"),
    seed: fc.integer(ranges.seed),
    area: fc.constantFrom("all", "surveyed"),
    figures
  })

/** What an address has room for: no figures of the reader. */
export const addressedQuestion = questionWith(fc.constant(start.figures))

const names = facts.municipalities.map(({ name }) => name)

/** Figures with gaps. */
export const someFigures: fc.Arbitrary<OwnFigures> = fc.record({
  name: fc.constantFrom("Sociale huur", "eigen cijfer"),
  counts: fc.constantFrom("persons", "other"),
  values: fc
    .array(fc.tuple(fc.constantFrom(...names), fc.nat({ max: 5_000 })), { maxLength: 9 })
    .map((all) => Object.fromEntries(all))
})

/** Figures of everyone, none of them zero. */
export const allFigures: fc.Arbitrary<OwnFigures> = fc
  .array(fc.integer({ min: 1, max: 100_000 }), { minLength: names.length, maxLength: names.length })
  .map((values) => ({
    name: "",
    counts: "other",
    values: Object.fromEntries(names.map((name, index) => [name, values[index] ?? 1]))
  }))
