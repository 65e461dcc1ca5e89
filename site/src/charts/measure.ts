/** From a lowest to a highest number. */
export type Range = readonly [low: number, high: number]

/** What a municipality gets: at least `low`, at most `high`, before rounding `shareLow` to `shareHigh`. */
export interface Measure {
  readonly municipality: string
  readonly low: number
  readonly high: number
  /** Both are left out where the exact share is not shown. */
  readonly shareLow?: number
  readonly shareHigh?: number
  /** What the municipality offered itself, where that is certain. */
  readonly bid?: number
  /** What the municipality gets in the answer that this one is compared with. */
  readonly baseline?: Range
  /** The number in words, such as "8" or "43–46". */
  readonly label: string
  /** One sentence with the same numbers, for whoever does not see the chart. */
  readonly sentence: string
}

/** The lengths of what is drawn of one measure, on the scale of its chart. */
export interface Lengths {
  readonly sure: number
  readonly possible: number
  readonly share?: { readonly from: number; readonly to: number }
  readonly bidAt?: number
  readonly outline?: { readonly sure: number; readonly possible: number }
}

/** The length of a number on a common scale from zero, so that bars of one chart can be compared. */
export const lengthOn = (measures: ReadonlyArray<Measure>, length: number): ((value: number) => number) => {
  const largest = Math.max(
    1,
    ...measures.flatMap(({ baseline, bid = 0, high, shareHigh = 0 }) => [bid, high, shareHigh, baseline?.[1] ?? 0])
  )
  return (value) => (value / largest) * length
}

/** What is drawn of a measure, in lengths; what it does not have is not there. */
export const lengthsOf = (measure: Measure, length: (value: number) => number): Lengths => {
  const { baseline, bid, shareHigh, shareLow } = measure
  return {
    sure: length(measure.low),
    possible: length(measure.high),
    ...(shareLow === undefined || shareHigh === undefined
      ? {}
      : { share: { from: length(shareLow), to: length(shareHigh) } }),
    ...(bid === undefined ? {} : { bidAt: length(bid) }),
    ...(baseline === undefined ? {} : { outline: { sure: length(baseline[0]), possible: length(baseline[1]) } })
  }
}
