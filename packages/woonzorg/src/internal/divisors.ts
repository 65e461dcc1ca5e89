import type * as Apportionment from "../Apportionment.js"
import { maximumOf, minimumOf, type Bounds, type Division, type WaterLevel } from "./apportionment.js"
import type { ExactWeights } from "./exactWeights.js"

/**
 * Where a divisor method rounds: its signpost after a places is `denominator(a) / numerator(a)` over the `unit`, or the
 * root of that where `power` is 2. The place after a goes to the largest `w^power · numerator(a) / denominator(a)`. Both parts
 * are whole, as doubles and as integers of any size.
 */
export interface Signposts {
  readonly power: 1 | 2
  /** The places that each claim gets before any comparison: one where the first signpost is zero. */
  readonly first: 0 | 1
  /** How far above a whole number it rounds up, about; only the start of the search depends on it. */
  readonly about: number
  /** What all signposts have been multiplied by to be whole; no comparison of quotients depends on it. */
  readonly unit: bigint
  readonly numerator: (a: number) => number
  readonly denominator: (a: number) => number
  readonly exactNumerator: (a: bigint) => bigint
  readonly exactDenominator: (a: bigint) => bigint
}

/** The signposts a + numerator / denominator, the fraction in [0, 1]. */
export const stationary = (numerator: bigint, denominator: bigint): Signposts => {
  const [x, y] = [Number(numerator), Number(denominator)]
  return {
    power: 1,
    first: numerator === 0n ? 1 : 0,
    about: Number((numerator * 1_000_000n) / denominator) / 1_000_000,
    unit: denominator,
    numerator: () => 1,
    denominator: (a) => a * y + x,
    exactNumerator: () => 1n,
    exactDenominator: (a) => a * denominator + numerator
  }
}

/** The harmonic mean of a and a + 1: 2a(a + 1) / (2a + 1). */
export const harmonic: Signposts = {
  power: 1,
  first: 1,
  about: 0.5,
  unit: 1n,
  numerator: (a) => 2 * a + 1,
  denominator: (a) => 2 * a * (a + 1),
  exactNumerator: (a) => 2n * a + 1n,
  exactDenominator: (a) => 2n * a * (a + 1n)
}

/** The geometric mean of a and a + 1, compared by squares. */
export const geometric: Signposts = {
  power: 2,
  first: 1,
  about: 0.5,
  unit: 1n,
  numerator: () => 1,
  denominator: (a) => a * (a + 1),
  exactNumerator: () => 1n,
  exactDenominator: (a) => a * (a + 1n)
}

/** The signposts of a divisor method; other methods have none. */
export const signpostsOf = (method: Apportionment.Method): Signposts | undefined => {
  switch (method) {
    case "adams":
      return stationary(0n, 1n)
    case "dean":
      return harmonic
    case "huntingtonHill":
      return geometric
    case "sainteLague":
      return stationary(1n, 2n)
    case "dHondt":
      return stationary(1n, 1n)
    default:
      return typeof method === "string"
        ? undefined
        : stationary(method.stationary.numerator, method.stationary.denominator)
  }
}

/** The fewest places of a member with a claim, given where the signposts start. */
export const fewest = ({ first }: Signposts, bounds: Bounds, i: number): number =>
  Math.min(maximumOf(bounds, i), Math.max(minimumOf(bounds, i), first))

interface Quotients {
  /** The quotient for the place after a, as a double within 2⁻⁴⁸ of itself. */
  readonly near: (i: number, a: number) => number
  /** The exact order of the quotient of i after a and of j after b. */
  readonly compare: (i: number, a: number, j: number, b: number) => number
}

const quotientsOf = (weights: ExactWeights, signposts: Signposts): Quotients => {
  const { denominator, exactDenominator, exactNumerator, numerator, power } = signposts
  const value = (i: number): number => (power === 1 ? weights.number(i) : weights.number(i) * weights.number(i))
  const exact = (i: number, a: number, b: number): bigint =>
    weights.integer(i) ** BigInt(power) * exactNumerator(BigInt(a)) * exactDenominator(BigInt(b))
  return {
    near: (i, a) => (value(i) * numerator(a)) / denominator(a),
    compare: (i, a, j, b) => {
      const mine = value(i) * numerator(a) * denominator(b)
      const other = value(j) * numerator(b) * denominator(a)
      // Whole numbers up to 2⁵³ are exact; so are the factors that they are made of.
      if (mine <= Number.MAX_SAFE_INTEGER && other <= Number.MAX_SAFE_INTEGER) return mine - other
      const difference = exact(i, a, b) - exact(j, b, a)
      return difference < 0n ? -1 : difference > 0n ? 1 : 0
    }
  }
}

// Doubles decide where they differ by far more than they can be wrong; below 10⁻²⁰⁰ they could be.
const isClearlyLess = (a: number, b: number): boolean => a > 1e-200 && b - a > b * 2 ** -40

/** Keeps the members with the strongest quotient on top while one place after the other is given or taken. */
const moveInOrder = (
  members: Array<number>,
  isBefore: (i: number, j: number) => boolean,
  move: (i: number) => boolean,
  times: number
): number => {
  const sink = (start: number): void => {
    const moved = members[start]
    if (moved === undefined) return
    let at = start
    for (;;) {
      let child = 2 * at + 1
      const [left, right] = [members[child], members[child + 1]]
      if (left === undefined) break
      if (right !== undefined && isBefore(right, left)) child++
      const best = members[child]
      if (best === undefined || !isBefore(best, moved)) break
      members[at] = best
      at = child
    }
    members[at] = moved
  }
  for (let at = (members.length >> 1) - 1; at >= 0; at--) sink(at)
  let done = 0
  for (; done < times; done++) {
    const [top] = members
    if (top === undefined) break
    if (!move(top)) {
      const last = members.pop()
      if (last !== undefined && members.length > 0) members[0] = last
    }
    sink(0)
  }
  return done
}

// Near the answer for every method: shares rounded at about the right height. Where it is wrong, places move later.
const start = (weights: ExactWeights, signposts: Signposts, level: WaterLevel, bounds: Bounds): Array<number> => {
  const { free, freePlaces, heldAt } = level
  const places: Array<number> = []
  let sum = 0
  for (const i of free) sum += weights.number(i)
  const isBounded = bounds.minimum.length > 0
  const lifted = isBounded ? freePlaces : freePlaces + free.length * (signposts.about - 0.5)
  const scale = Math.max(0, lifted) / sum
  if (!(scale > 0 && scale < Infinity)) weights.shareOver(free)
  for (let i = 0; i < heldAt.length; i++) {
    const held = heldAt[i]
    const rounded =
      held ??
      (scale > 0 && scale < Infinity
        ? Math.floor(weights.number(i) * scale + 1 - signposts.about)
        : weights.floorShare(i, freePlaces))
    places.push(
      weights.isZero(i) ? rounded : Math.max(fewest(signposts, bounds, i), Math.min(maximumOf(bounds, i), rounded))
    )
  }
  return places
}

/**
 * Divides by signposts, each clamped to the bounds: from a start near the answer, places are given to the largest next
 * quotient or taken from the smallest last one until the total is right, and exchanged until no next quotient is
 * larger than a last one. That condition makes the division right, whatever the start was.
 */
export const divideBySignposts = (
  weights: ExactWeights,
  signposts: Signposts,
  level: WaterLevel,
  total: number,
  bounds: Bounds
): Division => {
  const { compare, near } = quotientsOf(weights, signposts)
  const places = start(weights, signposts, level, bounds)
  const at = (i: number): number => places[i] ?? 0
  const next = new Float64Array(places.length)
  const last = new Float64Array(places.length)
  const settle = (i: number): void => {
    const count = at(i)
    const isClaim = !weights.isZero(i)
    next[i] = isClaim && count < maximumOf(bounds, i) ? near(i, count) : -1
    last[i] = isClaim && count > fewest(signposts, bounds, i) ? near(i, count - 1) : -1
  }
  let given = 0
  for (let i = 0; i < places.length; i++) {
    settle(i)
    given += at(i)
  }
  const canGain = (i: number): boolean => (next[i] ?? -1) >= 0
  const canLose = (i: number): boolean => (last[i] ?? -1) >= 0
  const isNextBefore = (i: number, j: number): boolean => {
    const [mine = -1, other = -1] = [next[i], next[j]]
    if (isClearlyLess(mine, other)) return false
    return isClearlyLess(other, mine) || compare(i, at(i), j, at(j)) > 0
  }
  const isLastBefore = (i: number, j: number): boolean => {
    const [mine = -1, other = -1] = [last[i], last[j]]
    if (isClearlyLess(mine, other)) return true
    return !isClearlyLess(other, mine) && compare(i, at(i) - 1, j, at(j) - 1) < 0
  }
  const shift = (i: number, by: 1 | -1): void => {
    places[i] = at(i) + by
    settle(i)
  }
  const members = (can: (i: number) => boolean): Array<number> => {
    const able: Array<number> = []
    for (let i = 0; i < places.length; i++) if (can(i)) able.push(i)
    return able
  }
  const first = (can: (i: number) => boolean, isBefore: (i: number, j: number) => boolean): number | undefined => {
    let best: number | undefined
    for (let i = 0; i < places.length; i++) if (can(i) && (best === undefined || isBefore(i, best))) best = i
    return best
  }
  if (given < total) {
    moveInOrder(members(canGain), isNextBefore, (i) => (shift(i, 1), canGain(i)), total - given)
  } else if (given > total) {
    moveInOrder(members(canLose), isLastBefore, (i) => (shift(i, -1), canLose(i)), given - total)
  }
  for (;;) {
    const strongest = first(canGain, isNextBefore)
    const weakest = first(canLose, isLastBefore)
    if (strongest === undefined || weakest === undefined) return { places, ties: [] }
    const order = compare(strongest, at(strongest), weakest, at(weakest) - 1)
    if (order < 0) return { places, ties: [] }
    if (order === 0) {
      const waiting = members((i) => canGain(i) && !isNextBefore(strongest, i))
      const holders = members((i) => canLose(i) && !isLastBefore(weakest, i))
      for (const i of holders) places[i] = at(i) - 1
      return { places, ties: [{ members: [...holders, ...waiting].sort((i, j) => i - j), places: holders.length }] }
    }
    shift(weakest, -1)
    shift(strongest, 1)
  }
}
