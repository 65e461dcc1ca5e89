import * as fc from "fast-check"
import { absences, keys, methods, settlements, subjects, tieRules } from "../src/simulators/taskLedger/choices.js"
import { facts } from "../src/simulators/taskLedger/facts.js"
import { nobody, ranges, start, type Question } from "../src/simulators/taskLedger/question.js"

const tens = fc.integer({ min: 0, max: 10 }).map((number) => number * 10)

/** Any question about the years. */
export const yearQuestion: fc.Arbitrary<Question> = fc.record({
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
  price: fc.integer(ranges.price)
})

export const yearsFrom = (part: Partial<Question>): Question => ({ ...start, ...part })
