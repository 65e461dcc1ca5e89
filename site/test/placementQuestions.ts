import * as fc from "fast-check"
import {
  attributions,
  bids,
  facilities,
  fours,
  joints,
  keys,
  methods,
  orders,
  products,
  setbacks,
  timeOuts,
  unnumbered,
  ways
} from "../src/simulators/placementPlan/choices.js"
import { ranges, start, type Question } from "../src/simulators/placementPlan/question.js"

/** Any question about products and municipalities, with the loads that are given. */
const questionWith = (loads: fc.Arbitrary<Question["loads"]>): fc.Arbitrary<Question> =>
  fc.record({
    key: fc.constantFrom(...keys),
    weight: fc.integer({ min: 0, max: 100 }),
    way: fc.constantFrom(...ways),
    method: fc.constantFrom(...methods),
    order: fc.constantFrom(...orders),
    products: fc.subarray([...products]),
    facilities: fc.constantFrom(...facilities),
    years: fc.integer(ranges.years),
    loads,
    bids: fc.constantFrom(...bids),
    unnumbered: fc.constantFrom(...unnumbered),
    setbacks: fc.subarray([...setbacks]),
    attribution: fc.constantFrom(...attributions),
    four: fc.constantFrom(...fours),
    joint: fc.constantFrom(...joints),
    timeOut: fc.constantFrom(...timeOuts)
  })

export const placementQuestion = questionWith(
  fc.tuple(...products.map(() => fc.integer({ min: ranges.load.min, max: ranges.load.max })))
)

/** Every place weighs the same: what is searched ends soon. */
export const evenQuestion = questionWith(fc.constant(start.loads))

export const placementFrom = (part: Partial<Question>): Question => ({ ...start, ...part })
