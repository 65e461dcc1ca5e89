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

export const maximumOf = (bounds: Bounds, i: number): number => bounds.maximum[i] ?? Infinity
export const minimumOf = (bounds: Bounds, i: number): number => bounds.minimum[i] ?? 0

/**
 * Finds λ with Σ clamp(λ·wᵢ, minimumᵢ, maximumᵢ) = places: each round divides over the free members and
 * holds those on the side where more is cut off or filled up (Bitran and Hax, 1981). At most n rounds.
 */
export const waterLevel = (weights: ExactWeights, places: number, bounds: Bounds): WaterLevel => {
  const heldAt: Array<number | undefined> = []
  let free: Array<number> = []
  let freePlaces = places
  for (let i = 0; i < weights.length; i++) {
    const isFree = !weights.isZero(i)
    heldAt.push(isFree ? undefined : minimumOf(bounds, i))
    if (isFree) free.push(i)
    else freePlaces -= minimumOf(bounds, i)
  }
  while (free.length > 0 && bounds.minimum.length > 0) {
    weights.shareOver(free)
    const below = free.filter((i) => weights.compareShare(i, freePlaces, minimumOf(bounds, i)) < 0)
    const above = free.filter(
      (i) => maximumOf(bounds, i) !== Infinity && weights.compareShare(i, freePlaces, maximumOf(bounds, i)) > 0
    )
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

/** Everyone the whole part of its share; the places left go to the largest remainders. */
export const largestRemainder = (weights: ExactWeights, level: WaterLevel): Division => {
  const { free, freePlaces, heldAt } = level
  const places = heldAt.map((bound) => bound ?? 0)
  if (free.length === 0) return { places, ties: [] }
  weights.shareOver(free)
  let left = freePlaces
  for (const i of free) {
    const whole = weights.floorShare(i, freePlaces)
    places[i] = whole
    left -= whole
  }
  if (left === 0) return { places, ties: [] }
  const ranked = [...free].sort((i, j) => weights.compareRemainders(j, i, freePlaces) || i - j)
  const winners = ranked.slice(0, left)
  const last = ranked[left - 1]
  const next = ranked[left]
  const isTied =
    last !== undefined && next !== undefined && weights.compareRemainders(last, next, freePlaces) === 0
      ? (i: number) => weights.compareRemainders(i, last, freePlaces) === 0
      : () => false
  const certain = winners.filter((i) => !isTied(i))
  for (const i of certain) places[i] = (places[i] ?? 0) + 1
  return certain.length === winners.length
    ? { places, ties: [] }
    : { places, ties: [{ members: free.filter(isTied), places: winners.length - certain.length }] }
}

/**
 * The largest remainders of the Droop quota, ⌊counts / (places + 1)⌋ + 1. With counts so small that each
 * remainder would have to count twice, only how many places that would leave.
 */
export const droop = (counts: ReadonlyArray<bigint>, total: number): Division | { readonly left: number } => {
  const quota = counts.reduce((sum, count) => sum + count, 0n) / BigInt(total + 1) + 1n
  const places = counts.map((count) => Number(count / quota))
  const left = places.reduce((rest, count) => rest - count, total)
  const claiming = [...counts.keys()].filter((i) => (counts[i] ?? 0n) > 0n)
  if (left > claiming.length) return { left }
  const remainder = (i: number): bigint => (counts[i] ?? 0n) % quota
  const ranked = claiming.sort((i, j) => (remainder(i) < remainder(j) ? 1 : remainder(i) > remainder(j) ? -1 : i - j))
  const [last, next] = [ranked[left - 1], ranked[left]]
  const isTied = (i: number): boolean =>
    last !== undefined && next !== undefined && remainder(last) === remainder(next) && remainder(i) === remainder(last)
  const winners = ranked.slice(0, left)
  for (const i of winners) if (!isTied(i)) places[i] = (places[i] ?? 0) + 1
  const tied = ranked.filter(isTied).sort((i, j) => i - j)
  return { places, ties: tied.length === 0 ? [] : [{ members: tied, places: winners.filter(isTied).length }] }
}
