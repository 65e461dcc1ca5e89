import * as fc from "fast-check"
import {
  areas,
  bids,
  keys,
  methods,
  owners,
  rents,
  setbacks,
  subjects,
  tiePolicies,
  unnumbered
} from "../src/simulators/allocationKey/choices.js"
import { facts } from "../src/simulators/allocationKey/facts.js"
import { ranges, start, type Question } from "../src/simulators/allocationKey/question.js"
import type { OwnFigures } from "../src/simulators/ownFigures.js"

const bound = (member: string): fc.Arbitrary<Question["bounds"][number]> =>
  fc.oneof(
    fc.record({ member: fc.constant(member), minimum: fc.integer({ min: 1, max: 9 }) }),
    fc.record({ member: fc.constant(member), maximum: fc.integer({ min: 0, max: 99 }) }),
    fc.record({
      member: fc.constant(member),
      minimum: fc.integer({ min: 1, max: 4 }),
      maximum: fc.integer({ min: 4, max: ranges.bound.max })
    })
  )

const names = facts.municipalities.map(({ name }) => name)

/** Bounds of some municipalities, in the order of the agenda. */
const bounds: fc.Arbitrary<Question["bounds"]> = fc.oneof(
  { weight: 2, arbitrary: fc.constant([]) },
  {
    weight: 1,
    arbitrary: fc.subarray(names).chain((chosen): fc.Arbitrary<Question["bounds"]> => fc.tuple(...chosen.map(bound)))
  }
)

/** Any question about the allocation key, with the figures of the reader that are given. */
export const questionWith = (figures: fc.Arbitrary<OwnFigures>): fc.Arbitrary<Question> =>
  fc.record({
    subject: fc.constantFrom(...subjects),
    own: fc.integer(ranges.own),
    key: fc.constantFrom(...keys),
    weight: fc.integer({ min: 0, max: 100 }),
    epsilon: fc.integer(ranges.epsilon),
    method: fc.constantFrom(...methods),
    ties: fc.constantFrom(...tiePolicies),
    seed: fc.integer(ranges.seed),
    bounds,
    bids: fc.constantFrom(...bids),
    unnumbered: fc.constantFrom(...unnumbered),
    setbacks: fc.subarray([...setbacks]),
    area: fc.constantFrom(...areas),
    rent: fc.constantFrom(...rents),
    unknownRent: fc.integer(ranges.unknownRent),
    twenty: fc.constantFrom(...owners),
    figures
  })

/** What an address has room for: no figures of the reader. */
export const addressedQuestion = questionWith(fc.constant(start.figures))

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
