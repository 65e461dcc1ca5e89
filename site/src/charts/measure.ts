/** What a municipality gets: at least `low`, at most `high`, before rounding `shareLow` to `shareHigh`. */
export interface Measure {
  readonly municipality: string
  readonly low: number
  readonly high: number
  readonly shareLow: number
  readonly shareHigh: number
  /** What the municipality offered itself, where that is certain. */
  readonly bid?: number
  /** The number in words, such as "8" or "43–46". */
  readonly label: string
  /** One sentence with the same numbers, for whoever does not see the chart. */
  readonly sentence: string
}

/** The length of a number on a common scale from zero, so that bars of one chart can be compared. */
export const lengthOn = (measures: ReadonlyArray<Measure>, length: number): ((value: number) => number) => {
  const largest = Math.max(1, ...measures.flatMap(({ bid = 0, high, shareHigh }) => [bid, high, shareHigh]))
  return (value) => (value / largest) * length
}
