import { lengthOn, lengthsOf, type Lengths, type Measure } from "./measure.js"

/** One bar, as parts of the full width. */
export interface ShareBar extends Measure, Lengths {}

/** Bars from zero on one scale, each with its exact share, from 0 to 100. */
export const shareBars = (measures: ReadonlyArray<Measure>): ReadonlyArray<ShareBar> => {
  const length = lengthOn(measures, 100)
  return measures.map((measure) => ({ ...measure, ...lengthsOf(measure, length) }))
}
