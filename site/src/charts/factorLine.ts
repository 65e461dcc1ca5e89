/** How a score raises or lowers a figure: `base` + `slope` · score, and never below zero. */
export interface LinearFactor {
  readonly base: number
  readonly slope: number
}

/** A place in a drawing of 100 by 100, with zero at the top left. */
export interface Point {
  readonly score: number
  readonly factor: number
  readonly x: number
  readonly y: number
}

export interface FactorLine {
  /** Both ends of the line, the lower score first. */
  readonly ends: readonly [Point, Point]
  /** Where the figure counts as it is. */
  readonly neutral: Point
}

/**
 * The line of a factor, from where it is zero: to a score of zero where that lies above it or below it, and further to
 * the other side where it lies on the far side of zero, so that the score that changes nothing is in sight.
 */
export const factorLine = ({ base, slope }: LinearFactor): FactorLine => {
  if (slope === 0) throw new Error("A factor without slope has no line: every score counts the same.")
  const zero = -base / slope
  const low = zero > 0 ? 0 : zero
  const high = zero > 0 ? zero : -zero
  const factorAt = (score: number): number => Math.max(0, base + slope * score)
  const top = Math.max(factorAt(low), factorAt(high))
  const pointAt = (score: number): Point => {
    const factor = factorAt(score)
    return { score, factor, x: ((score - low) / (high - low)) * 100, y: 100 - (factor / top) * 100 }
  }
  return { ends: [pointAt(low), pointAt(high)], neutral: pointAt((1 - base) / slope) }
}
