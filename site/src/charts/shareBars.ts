import { lengthOn, type Measure } from "./measure.js"

/** One bar, as parts of the full width. */
export interface ShareBar extends Measure {
  readonly sure: number
  readonly possible: number
  readonly shareFrom: number
  readonly shareTo: number
  readonly bidAt?: number
}

/** Bars from zero on one scale, each with its exact share, from 0 to 100. */
export const shareBars = (measures: ReadonlyArray<Measure>): ReadonlyArray<ShareBar> => {
  const length = lengthOn(measures, 100)
  return measures.map((measure) => ({
    ...measure,
    sure: length(measure.low),
    possible: length(measure.high),
    shareFrom: length(measure.shareLow),
    shareTo: length(measure.shareHigh),
    ...(measure.bid === undefined ? {} : { bidAt: length(measure.bid) })
  }))
}
