/** What one member can take: all whole numbers between the bounds, or only some of them. */
export interface Takes {
  readonly lower: number
  readonly upper: number
  readonly values?: ReadonlyArray<number>
}

/** Adds a member: from each sum so far to each sum with what it can take, positive numbers or zero alone. */
const extended = (sums: Uint8Array, { lower, upper, values }: Takes, isPositive: boolean): Uint8Array => {
  const next = new Uint8Array(sums.length)
  const add = (amount: number): void => {
    for (let sum = amount; sum < next.length; sum++) if (sums[sum - amount] === 1) next[sum] = 1
  }
  if (!isPositive) {
    if (lower === 0) next.set(sums)
    return next
  }
  if (values !== undefined) {
    for (const value of values) if (value > 0) add(value)
    return next
  }
  const least = Math.max(1, lower)
  // How many sums so far lie at a distance that the member can bridge.
  let within = 0
  for (let sum = least; sum < next.length; sum++) {
    within += sums[sum - least] ?? 0
    if (sum - upper - 1 >= 0) within -= sums[sum - upper - 1] ?? 0
    if (within > 0) next[sum] = 1
  }
  return next
}

/**
 * The most places up to the need that the members can take together, with at least and at most so many of them taking
 * any; nothing when there is no way. Tries all sums, in need × members × facilities steps.
 */
export const reach = (
  members: ReadonlyArray<Takes>,
  need: number,
  [least, most]: readonly [least: number, most: number]
): number | undefined => {
  const first = new Uint8Array(need + 1)
  first[0] = 1
  const isCounted = least > 0 || most < members.length
  let byCount: Array<Uint8Array> = [first]
  for (const member of members) {
    const next: Array<Uint8Array> = []
    const join = (count: number, sums: Uint8Array): void => {
      const known = next[count]
      if (known === undefined) next[count] = sums
      else sums.forEach((one, sum) => (known[sum] = (known[sum] ?? 0) | one))
    }
    byCount.forEach((sums, count) => {
      join(count, extended(sums, member, false))
      join(isCounted ? count + 1 : count, extended(sums, member, true))
    })
    byCount = next.slice(0, most + 1)
  }
  const best = byCount.slice(isCounted ? least : 0).map((sums) => sums.lastIndexOf(1))
  const found = Math.max(-1, ...best)
  return found < 0 ? undefined : found
}
