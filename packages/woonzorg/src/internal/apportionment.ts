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
}

/** A division as far as the weights decide it: tied places are in `tie`, not in `places`. */
export interface Division {
  readonly places: Array<number>
  readonly tie: Tie | undefined
}

const maximumOf = (bounds: Bounds, i: number): number => bounds.maximum[i] ?? Infinity
const minimumOf = (bounds: Bounds, i: number): number => bounds.minimum[i] ?? 0

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
  if (free.length === 0) return { places, tie: undefined }
  weights.shareOver(free)
  let left = freePlaces
  for (const i of free) {
    const whole = weights.floorShare(i, freePlaces)
    places[i] = whole
    left -= whole
  }
  if (left === 0) return { places, tie: undefined }
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
    ? { places, tie: undefined }
    : { places, tie: { members: free.filter(isTied), places: winners.length - certain.length } }
}

/**
 * Divides by the signposts ½, 1½, 2½ …: each next place goes to the largest quotient w / (2a + 1). Starts from
 * rounded shares, which is right for some number of places, and steps to the number asked for.
 */
export const sainteLague = (weights: ExactWeights, level: WaterLevel, total: number, bounds: Bounds): Division => {
  const places = level.heldAt.map((bound) => bound ?? 0)
  let given = 0
  if (level.free.length > 0) weights.shareOver(level.free)
  for (const i of level.free) {
    const rounded = weights.roundShare(i, level.freePlaces)
    places[i] = Math.min(maximumOf(bounds, i), Math.max(minimumOf(bounds, i), rounded))
  }
  for (const count of places) given += count
  const at = (i: number): number => places[i] ?? 0
  const canGain = (i: number): boolean => !weights.isZero(i) && at(i) < maximumOf(bounds, i)
  const canLose = (i: number): boolean => !weights.isZero(i) && at(i) > minimumOf(bounds, i)
  const nextClaim = (i: number, j: number): number => weights.compareQuotients(i, 2 * at(i) + 1, j, 2 * at(j) + 1)
  const lastClaim = (i: number, j: number): number => weights.compareQuotients(i, 2 * at(i) - 1, j, 2 * at(j) - 1)
  const members = [...places.keys()]
  const strongest = (): number | undefined => {
    let best: number | undefined
    for (const i of members) if (canGain(i) && (best === undefined || nextClaim(i, best) > 0)) best = i
    return best
  }
  const weakest = (): number | undefined => {
    let best: number | undefined
    for (const i of members) if (canLose(i) && (best === undefined || lastClaim(i, best) < 0)) best = i
    return best
  }
  for (; given < total; given++) {
    const winner = strongest()
    if (winner === undefined) break
    places[winner] = at(winner) + 1
  }
  for (; given > total; given--) {
    const loser = weakest()
    if (loser === undefined) break
    places[loser] = at(loser) - 1
  }
  const last = weakest()
  const next = strongest()
  if (last === undefined || next === undefined) return { places, tie: undefined }
  if (weights.compareQuotients(last, 2 * at(last) - 1, next, 2 * at(next) + 1) !== 0) return { places, tie: undefined }
  const holders = members.filter((i) => canLose(i) && lastClaim(i, last) === 0)
  const waiting = members.filter((i) => canGain(i) && nextClaim(i, next) === 0)
  for (const i of holders) places[i] = at(i) - 1
  return { places, tie: { members: [...holders, ...waiting].sort((i, j) => i - j), places: holders.length } }
}
