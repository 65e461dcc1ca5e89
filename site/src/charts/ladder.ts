/** What one municipality has in a division: what is rounded, and what comes of it. */
export interface Rung {
  readonly municipality: string
  /** The number that the method rounds. */
  readonly compared: number
  readonly places: number
  /** The exact share, where it is not the number that is rounded. */
  readonly share?: number
}

/** Where a rung is drawn, as parts of the full width, from 0 to 100. */
export interface DrawnRung extends Rung {
  readonly comparedAt: number
  readonly placesAt: number
  readonly shareAt?: number
}

export interface Ladder {
  /** The whole numbers, each with its place. */
  readonly steps: ReadonlyArray<{ readonly value: number; readonly at: number }>
  /** Where numbers are rounded up: from a height to the next whole number. */
  readonly bands: ReadonlyArray<{ readonly from: number; readonly to: number }>
  readonly rungs: ReadonlyArray<DrawnRung>
}

/**
 * All rungs on one scale from zero to a whole number, with the heights at which numbers are rounded up. Where no
 * height decides, `heightAbove` gives none and there are no bands.
 */
export const ladder = (rungs: ReadonlyArray<Rung>, heightAbove: (whole: number) => number | undefined): Ladder => {
  const top = Math.max(
    1,
    ...rungs.flatMap(({ compared, places, share = 0 }) => [Math.ceil(compared), places, Math.ceil(share)])
  )
  const at = (value: number): number => (value / top) * 100
  const wholes = Array.from({ length: top }, (_, value) => value)
  return {
    steps: [...wholes, top].map((value) => ({ value, at: at(value) })),
    bands: wholes.flatMap((whole) => {
      const height = heightAbove(whole)
      return height === undefined || height >= whole + 1 ? [] : [{ from: at(height), to: at(whole + 1) }]
    }),
    rungs: rungs.map((rung) => ({
      ...rung,
      comparedAt: at(rung.compared),
      placesAt: at(rung.places),
      ...(rung.share === undefined ? {} : { shareAt: at(rung.share) })
    }))
  }
}
