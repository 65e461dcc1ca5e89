export interface Levelled {
  readonly values: ReadonlyArray<bigint>
  /** Every value is over this. */
  readonly denominator: bigint
}

/**
 * All targets raised or lowered by the same amount and held within bounds, so that they add up to the total.
 *
 * The values are unique where the minima hold at most, and the maxima at least, the total; the caller sees to that.
 */
export const levelled = (
  targets: ReadonlyArray<bigint>,
  minimum: ReadonlyArray<bigint>,
  maximum: ReadonlyArray<bigint | undefined>,
  total: bigint
): Levelled => {
  // Where each member starts (1) or stops (-1) to move, as the common amount rises from far below.
  const turns: Array<{ readonly at: bigint; readonly slope: 1n | -1n }> = []
  targets.forEach((target, i) => {
    turns.push({ at: (minimum[i] ?? 0n) - target, slope: 1n })
    const most = maximum[i]
    if (most !== undefined) turns.push({ at: most - target, slope: -1n })
  })
  turns.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
  let sum = minimum.reduce((all, one) => all + one, 0n)
  let slope = 0n
  let level = turns[0]?.at ?? 0n
  for (const turn of turns) {
    const reached = sum + slope * (turn.at - level)
    if (reached >= total) break
    sum = reached
    level = turn.at
    slope += turn.slope
  }
  const denominator = slope === 0n ? 1n : slope
  const raise = level * denominator + (slope === 0n ? 0n : total - sum)
  const values = targets.map((target, i) => {
    const raised = target * denominator + raise
    const least = (minimum[i] ?? 0n) * denominator
    const most = maximum[i]
    if (raised < least) return least
    return most !== undefined && raised > most * denominator ? most * denominator : raised
  })
  return { values, denominator }
}
