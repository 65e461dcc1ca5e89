import type { ExactWeights } from "./exactWeights.js"

/** Fewest and most places of each member; no maximum is infinity. Without any bound both are empty. */
export interface Bounds {
  readonly minimum: ReadonlyArray<number>
  readonly maximum: ReadonlyArray<number>
}

/** Shares after water-filling: members held at a bound, and the places that the free members share. */
export interface WaterLevel {
  readonly free: ReadonlyArray<number>
  readonly freePlaces: number
  /** The bound at which a member is held; a free member has none. */
  readonly heldAt: ReadonlyArray<number | undefined>
}

/** Members of equal right to the last places, when there are more members than places. */
export interface Tie {
  readonly members: ReadonlyArray<number>
  readonly places: number
  /**
   * Where members joined the tie while some places were given already: of the first so many `members`, at
   * least so many `places` are among the winners. In the order of joining, `members` too.
   */
  readonly stages?: ReadonlyArray<{ readonly members: number; readonly places: number }>
}

/** A division as far as the weights decide it: tied places are in `ties`, not in `places`. */
export interface Division {
  readonly places: Array<number>
  readonly ties: ReadonlyArray<Tie>
}

export const maximumOf = (bounds: Bounds, i: number): number =>
  bounds.maximum.length === 0 ? Infinity : (bounds.maximum[i] ?? Infinity)
export const minimumOf = (bounds: Bounds, i: number): number =>
  bounds.minimum.length === 0 ? 0 : (bounds.minimum[i] ?? 0)

/**
 * Finds λ with Σ clamp(λ·wᵢ, minimumᵢ, maximumᵢ) = places: each round divides over the free members and
 * holds those on the side where more is cut off or filled up (Bitran and Hax, 1981). At most n rounds.
 */
export const waterLevel = (weights: ExactWeights, places: number, bounds: Bounds): WaterLevel => {
  const heldAt = new Array<number | undefined>(weights.length)
  let free: Array<number> = []
  let freePlaces = places
  for (let i = 0; i < weights.length; i++) {
    const isFree = !weights.isZero(i)
    heldAt[i] = isFree ? undefined : minimumOf(bounds, i)
    if (isFree) free.push(i)
    else freePlaces -= minimumOf(bounds, i)
  }
  while (free.length > 0 && bounds.minimum.length > 0) {
    weights.shareOver(free)
    const [below, above]: [Array<number>, Array<number>] = [[], []]
    for (const i of free) {
      const most = maximumOf(bounds, i)
      if (weights.compareShare(i, freePlaces, minimumOf(bounds, i)) < 0) below.push(i)
      else if (most !== Infinity && weights.compareShare(i, freePlaces, most) > 0) above.push(i)
    }
    if (below.length === 0 && above.length === 0) break
    const side = isMoreAbove(weights, freePlaces, bounds, below, above) ? above : below
    for (const i of side) {
      const bound = side === above ? maximumOf(bounds, i) : minimumOf(bounds, i)
      heldAt[i] = bound
      freePlaces -= bound
    }
    free = free.filter((i) => heldAt[i] === undefined)
  }
  return { free, freePlaces, heldAt }
}

// Σ(share − maximum) over `above` against Σ(minimum − share) over `below`, both exact: the sum of shares over
// a set is the share of the set, so each side is one fraction with the same denominator.
const isMoreAbove = (
  weights: ExactWeights,
  places: number,
  bounds: Bounds,
  below: ReadonlyArray<number>,
  above: ReadonlyArray<number>
): boolean => {
  if (below.length === 0 || above.length === 0) return below.length === 0
  let cut = 0n
  let common = 1n
  const addShare = (i: number, bound: number): void => {
    const [numerator, denominator] = weights.share(i, places)
    cut = (cut + BigInt(-bound) * common) * denominator + numerator * common
    common *= denominator
  }
  for (const i of above) addShare(i, maximumOf(bounds, i))
  for (const i of below) addShare(i, minimumOf(bounds, i))
  return cut > 0n
}

/** The value that stands at the place in order from the largest down, found without a sort (Hoare, FIND, 1961). */
export const inOrder = (values: ReadonlyArray<number | bigint>, place: number): number | bigint => {
  const found = [...values]
  let [low, high] = [0, found.length - 1]
  while (low < high) {
    const pivot = found[place] ?? 0
    let [i, j] = [low, high]
    while (i <= j) {
      while ((found[i] ?? 0) > pivot) i++
      while ((found[j] ?? 0) < pivot) j--
      if (i > j) break
      const [upper = 0, lower = 0] = [found[i], found[j]]
      found[i++] = lower
      found[j--] = upper
    }
    if (j < place) low = i
    if (place < i) high = j
  }
  return found[place] ?? 0
}

/** One place more for each of the largest remainders, as many as are `left`; where the last of them are equal, a tie. */
const toLargest = (
  places: Array<number>,
  members: ReadonlyArray<number>,
  remainders: ReadonlyArray<number | bigint>,
  left: number
): Division => {
  if (left === 0) return { places, ties: [] }
  const last = inOrder(remainders, left - 1)
  const tied: Array<number> = []
  let open = left
  for (let at = 0; at < members.length; at++) {
    const i = members[at] ?? 0
    const remainder = remainders[at] ?? 0
    if (remainder === last) tied.push(i)
    else if (remainder > last) {
      places[i] = (places[i] ?? 0) + 1
      open--
    }
  }
  if (tied.length > open) return { places, ties: [{ members: tied, places: open }] }
  for (const i of tied) places[i] = (places[i] ?? 0) + 1
  return { places, ties: [] }
}

/** Everyone the whole part of its share; how many of the places that leaves, and the remainders of the free members. */
const wholeParts = (weights: ExactWeights, { free, heldAt }: WaterLevel, times: number) => {
  const places = heldAt.map((bound) => bound ?? 0)
  const remainders: Array<number | bigint> = []
  let given = 0
  for (const i of free) {
    const whole = weights.floorShare(i, times)
    remainders.push(weights.remainder(i, times))
    places[i] = whole
    given += whole
  }
  return { places, remainders, given }
}

/** Everyone the whole part of its share; the places that are left go to the largest remainders. */
export const largestRemainder = (weights: ExactWeights, level: WaterLevel): Division => {
  const { free, freePlaces } = level
  weights.shareOver(free)
  const { given, places, remainders } = wholeParts(weights, level, freePlaces)
  return toLargest(places, free, remainders, free.length === 0 ? 0 : freePlaces - given)
}

/**
 * The largest remainders of the Droop quota, ⌊counts / (places + 1)⌋ + 1. With counts so small that each
 * remainder would have to count twice, only how many places that would leave.
 */
export const droop = (counts: ExactWeights, level: WaterLevel, total: number): Division | { readonly left: number } => {
  counts.quotaOver(level.free, total)
  const { given, places, remainders } = wholeParts(counts, level, 1)
  const left = total - given
  return left > level.free.length ? { left } : toLargest(places, level.free, remainders, left)
}

/** The shares of the first so many members, each rounded up, and the places that are left then: usually below zero. */
export const ceilings = (
  weights: ExactWeights,
  { free, freePlaces }: WaterLevel,
  length: number
): { readonly counts: ReadonlyArray<number>; readonly left: number } => {
  const counts: Array<number> = []
  let left = freePlaces
  weights.shareOver(free)
  for (let i = 0; i < length; i++) {
    const whole = weights.floorShare(i, freePlaces)
    const count = weights.compareShare(i, freePlaces, whole) > 0 ? whole + 1 : whole
    counts.push(count)
    left -= count
  }
  return { counts, left }
}
