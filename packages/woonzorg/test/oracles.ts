/** What the methods should give, found the slow way with plain whole numbers. */

export interface Instance {
  /** Whole and not negative, at least one above zero. */
  readonly weights: ReadonlyArray<bigint>
  readonly minimum: ReadonlyArray<number>
  readonly maximum: ReadonlyArray<number>
  readonly places: number
}

/** An exact number as [numerator, denominator], the denominator above zero. */
export type Exact = readonly [numerator: bigint, denominator: bigint]

const less = ([a, b]: Exact, [c, d]: Exact): boolean => a * d < c * b

/** How many places the bounds leave room for: a member without claim gets its minimum and no more. */
export const room = ({ maximum, minimum, weights }: Instance): number =>
  weights.reduce((sum, weight, i) => sum + (weight > 0n ? (maximum[i] ?? Infinity) : (minimum[i] ?? 0)), 0)

/**
 * The shares under bounds. The total as a function of the level is a rising line with a kink wherever somebody
 * reaches a bound; it is linear between two kinks, so the level follows from one division.
 */
export const waterFilled = (instance: Instance): ReadonlyArray<Exact> => {
  const { maximum, minimum, weights } = instance
  const places = BigInt(Math.min(instance.places, room(instance)))
  const at = (level: Exact, i: number): Exact => {
    const share: Exact = [(weights[i] ?? 0n) * level[0], level[1]]
    const least: Exact = [BigInt(minimum[i] ?? 0), 1n]
    const most = maximum[i] ?? Infinity
    if (less(share, least)) return least
    return most !== Infinity && less([BigInt(most), 1n], share) ? [BigInt(most), 1n] : share
  }
  const total = (level: Exact): Exact =>
    weights.reduce<Exact>(
      ([a, b], _, i) => {
        const [c, d] = at(level, i)
        return [a * d + c * b, b * d]
      },
      [0n, 1n]
    )
  const kinks = weights
    .flatMap((weight, i): ReadonlyArray<Exact> =>
      weight === 0n
        ? []
        : [minimum[i] ?? 0, maximum[i] ?? Infinity]
            .filter((end) => end !== Infinity)
            .map((end) => [BigInt(end), weight])
    )
    .sort((a, b) => (less(a, b) ? -1 : less(b, a) ? 1 : 0))
  const low = kinks.findLast((kink) => !less([places, 1n], total(kink))) ?? [0n, 1n]
  const [a, b] = total(low)
  const rising = weights.reduce((sum, weight, i) => {
    const share: Exact = [weight * low[0], low[1]]
    const most = maximum[i] ?? Infinity
    const isFree = !less(share, [BigInt(minimum[i] ?? 0), 1n]) && (most === Infinity || less(share, [BigInt(most), 1n]))
    return isFree ? sum + weight : sum
  }, 0n)
  const level: Exact = rising === 0n ? low : [low[0] * b * rising + (places * b - a) * low[1], low[1] * b * rising]
  return weights.map((_, i) => at(level, i))
}

/** Every way to divide the places within the bounds. */
const allDivisions = (instance: Instance): ReadonlyArray<ReadonlyArray<number>> => {
  const { maximum, minimum, weights } = instance
  const extend = (i: number, left: number): ReadonlyArray<ReadonlyArray<number>> => {
    if (i === weights.length) return left === 0 ? [[]] : []
    const least = minimum[i] ?? 0
    const most = Math.min(left, weights[i] === 0n ? least : (maximum[i] ?? Infinity))
    const found: Array<ReadonlyArray<number>> = []
    for (let places = least; places <= most; places++) {
      for (const rest of extend(i + 1, left - places)) found.push([places, ...rest])
    }
    return found
  }
  return extend(0, Math.min(instance.places, room(instance)))
}

const cheapest = (
  instance: Instance,
  cost: (division: ReadonlyArray<number>) => bigint
): ReadonlyArray<ReadonlyArray<number>> => {
  const priced = allDivisions(instance).map((division) => ({ division, price: cost(division) }))
  const least = priced.reduce<bigint | undefined>(
    (best, { price }) => (best === undefined || price < best ? price : best),
    undefined
  )
  return priced.filter(({ price }) => price === least).map(({ division }) => division)
}

const square = (value: bigint): bigint => value * value
const distance = (value: bigint): bigint => (value < 0n ? -value : value)

/** Σ f(a − q) with all shares over one denominator, so that whole numbers decide. */
const deviation = (instance: Instance, f: (difference: bigint) => bigint) => {
  const shares = waterFilled(instance)
  const common = shares.reduce((product, [, denominator]) => product * denominator, 1n)
  return (division: ReadonlyArray<number>): bigint =>
    shares.reduce((sum, [a, b], i) => sum + f(BigInt(division[i] ?? 0) * common - (a * common) / b), 0n)
}

/** The divisions with the least Σ(a − q)²: those of the largest remainders, all of them when there is a tie. */
export const leastSquares = (instance: Instance) => cheapest(instance, deviation(instance, square))

/** The divisions with the least Σ|a − q|. */
export const leastDistance = (instance: Instance) => cheapest(instance, deviation(instance, distance))

/**
 * The divisions with the least Σ(a − q)²/q over the members with a claim: those of Sainte-Laguë (1910). With shares in
 * proportion to weights that is the least Σ a²/w, which also holds within bounds.
 */
export const leastRelativeSquares = (instance: Instance) => {
  const { weights } = instance
  const common = weights.reduce((product, weight) => (weight > 0n ? product * weight : product), 1n)
  return cheapest(instance, (division) =>
    division.reduce((sum, places, i) => {
      const weight = weights[i] ?? 0n
      return weight > 0n ? sum + square(BigInt(places)) * (common / weight) : sum
    }, 0n)
  )
}

/** A signpost, or its square where `power` is 2, as a fraction: where a claim over the divisor earns the place after `places`. */
export interface Signpost {
  readonly power: 1 | 2
  readonly after: (places: bigint) => Exact
}

/** What is sure, and who is tied for how many places. */
export interface Undecided {
  readonly places: ReadonlyArray<number>
  readonly tied: ReadonlyArray<number>
  readonly atStake: number
}

/**
 * A divisor method by the list of all places that could be given, each with its worth `w / signpost`, from
 * the highest down. A signpost of zero is worth more than anything; minima come first of all.
 */
export const bySignposts = (instance: Instance, { after, power }: Signpost): Undecided => {
  const { maximum, minimum, weights } = instance
  const total = Math.min(instance.places, room(instance))
  const places = weights.map((_, i) => minimum[i] ?? 0)
  const list: Array<{ readonly i: number; readonly worth: Exact }> = []
  weights.forEach((weight, i) => {
    const most = weight === 0n ? 0 : Math.min(maximum[i] ?? Infinity, total)
    for (let count = minimum[i] ?? 0; count < most; count++) {
      const [a, b] = after(BigInt(count))
      list.push({ i, worth: [weight ** BigInt(power) * b, a] })
    }
  })
  // A denominator of zero is the largest; two of them are equal.
  list.sort(({ worth: [a, b] }, { worth: [c, d] }) =>
    b === 0n || d === 0n ? (b === d ? 0 : b === 0n ? -1 : 1) : Number(c * b > a * d) - Number(c * b < a * d)
  )
  const left = total - places.reduce((sum, count) => sum + count, 0)
  const same = (one: Exact, other: Exact): boolean =>
    one[1] === 0n || other[1] === 0n ? one[1] === other[1] : one[0] * other[1] === other[0] * one[1]
  const [last, next] = [list[left - 1], list[left]]
  const edge = last !== undefined && next !== undefined && same(last.worth, next.worth) ? last.worth : undefined
  let given = 0
  for (const { i, worth } of list.slice(0, left)) {
    if (edge !== undefined && same(worth, edge)) continue
    places[i] = (places[i] ?? 0) + 1
    given++
  }
  const tied = edge === undefined ? [] : list.filter(({ worth }) => same(worth, edge)).map(({ i }) => i)
  return { places, tied: tied.sort((i, j) => i - j), atStake: left - given }
}

/**
 * Every outcome of the quota method: place by place from the minima on, to each of those in turn who have the largest
 * `w / (a + 1)` among those whose share of so many places is above what they have.
 */
export const quotaOutcomes = (instance: Instance): ReadonlySet<string> => {
  const { minimum, weights } = instance
  let reached = new Map([[weights.map((_, i) => minimum[i] ?? 0).join(), weights.map((_, i) => minimum[i] ?? 0)]])
  const start = minimum.reduce((sum, least) => sum + least, 0)
  for (let house = start + 1; house <= instance.places; house++) {
    const shares = waterFilled({ ...instance, places: house })
    const after = new Map<string, Array<number>>()
    for (const places of reached.values()) {
      const able = weights.flatMap((weight, i) =>
        weight > 0n && less([BigInt(places[i] ?? 0), 1n], shares[i] ?? [0n, 1n]) ? [i] : []
      )
      const worth = (i: number): Exact => [weights[i] ?? 0n, BigInt((places[i] ?? 0) + 1)]
      for (const i of able.filter((one) => !able.some((other) => less(worth(one), worth(other))))) {
        const next = places.map((count, j) => (i === j ? count + 1 : count))
        after.set(next.join(), next)
      }
    }
    reached = after
  }
  return new Set(reached.keys())
}

/** One outcome of the quota method, the first of equals always served first; for more places than all outcomes can be listed. */
export const quotaOutcome = ({ minimum, places: total, weights }: Instance): ReadonlyArray<number> => {
  const places = weights.map((_, i) => minimum[i] ?? 0)
  const opensAfter = (i: number, weight: bigint): bigint =>
    weights.reduce((sum, other, j) => {
      const [least, level] = [BigInt(minimum[j] ?? 0) * weight, BigInt(places[i] ?? 0) * other]
      return sum + (least > level ? least : level)
    }, 0n)
  for (let house = places.reduce((sum, least) => sum + least, 0) + 1; house <= total; house++) {
    let best: number | undefined
    weights.forEach((weight, i) => {
      if (weight === 0n || opensAfter(i, weight) >= BigInt(house) * weight) return
      const worth = (of: number): Exact => [weights[of] ?? 0n, BigInt((places[of] ?? 0) + 1)]
      if (best === undefined || less(worth(best), worth(i))) best = i
    })
    if (best !== undefined) places[best] = (places[best] ?? 0) + 1
  }
  return places
}

/**
 * Whole parts first, then the places that are left in order of the remainders. For Droop each share is the claim over
 * the quota; for Hare it is the share within the bounds. Without a claim no place is left over.
 */
export const byRemainders = (shares: ReadonlyArray<Exact>, total: number): Undecided => {
  const places = shares.map(([a, b]) => Number(a / b))
  const left = total - places.reduce((sum, count) => sum + count, 0)
  const remainder = (i: number): Exact => {
    const [a, b] = shares[i] ?? [0n, 1n]
    return [a % b, b]
  }
  const ranked = [...shares.keys()].filter((i) => (shares[i]?.[0] ?? 0n) > 0n)
  ranked.sort((i, j) => Number(less(remainder(i), remainder(j))) - Number(less(remainder(j), remainder(i))))
  const [last, next] = [ranked[left - 1], ranked[left]]
  const isSame = (i: number, j: number): boolean =>
    !less(remainder(i), remainder(j)) && !less(remainder(j), remainder(i))
  const edge = last !== undefined && next !== undefined && isSame(last, next) ? last : undefined
  const tied = edge === undefined ? [] : ranked.filter((i) => isSame(i, edge))
  const sure = ranked.slice(0, Math.max(0, left)).filter((i) => !tied.includes(i))
  for (const i of sure) places[i] = (places[i] ?? 0) + 1
  return { places, tied: tied.sort((i, j) => i - j), atStake: Math.max(0, left) - sure.length }
}
