import * as fc from "fast-check"
import {
  absences,
  differences,
  keys,
  methods,
  settlements,
  subjects,
  tieRules
} from "../src/simulators/taskLedger/choices.js"
import { facts } from "../src/simulators/taskLedger/facts.js"
import { nobody, ranges, start, type Question } from "../src/simulators/taskLedger/question.js"

const members = fc.constantFrom(...facts.members)

/** The years count from the first here. */
const swaps: fc.Arbitrary<Question["swaps"]> = fc.array(
  fc.record({
    year: fc.nat({ max: 6 }),
    from: members,
    to: members,
    places: fc.integer({ min: 1, max: 4 })
  }),
  { maxLength: 3 }
)

const early: fc.Arbitrary<Question["early"]> = fc
  .array(fc.array(fc.option(fc.nat({ max: 12 }), { nil: undefined }), { maxLength: ranges.before.max }), {
    minLength: facts.members.length,
    maxLength: facts.members.length
  })
  .map((all) =>
    facts.members.flatMap((member, at) => {
      const given = all[at] ?? []
      const places = given.slice(0, given.findLastIndex((count) => count !== undefined) + 1)
      return places.length === 0 ? [] : [{ member, places }]
    })
  )

const tens = fc.integer({ min: 0, max: 10 }).map((number) => number * 10)

const counted: fc.Arbitrary<Question> = fc.record({
  subject: fc.constantFrom(...subjects),
  own: fc.integer({ min: 1, max: 60 }),
  key: fc.constantFrom(...keys),
  weight: fc.integer({ min: 0, max: 100 }),
  first: fc.integer(ranges.first),
  years: fc.integer({ min: 1, max: 6 }),
  method: fc.constantFrom(...methods),
  ties: fc.constantFrom(...tieRules),
  seed: fc.integer(ranges.seed),
  survives: tens,
  catchUp: tens,
  late: fc.constantFrom(nobody, ...facts.members),
  lateYears: fc.integer(ranges.lateYears),
  absent: fc.constantFrom(...absences),
  settle: fc.constantFrom(...settlements),
  band: fc.integer(ranges.band),
  price: fc.integer(ranges.price),
  dwellings: fc.integer(ranges.dwellings),
  swaps: fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, swaps),
  before: fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, fc.integer(ranges.before)),
  early,
  difference: fc.constantFrom(...differences)
})

/** Any question about the years. */
export const yearQuestion: fc.Arbitrary<Question> = counted.map((question) => ({
  ...question,
  swaps: question.swaps.map((swap) => ({ ...swap, year: question.first + swap.year }))
}))

export const yearsFrom = (part: Partial<Question>): Question => ({ ...start, ...part })
