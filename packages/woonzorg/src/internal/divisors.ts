import { maximumOf, minimumOf, type Bounds, type Division, type WaterLevel } from "./apportionment.js"
import type { ExactWeights } from "./exactWeights.js"
import { fewest, valueAt, type Signposts } from "./signposts.js"

/** A division on its way. A quotient is -1 where the member can get no further place, or lose none. */
interface Standing {
  readonly weights: ExactWeights
  readonly signposts: Signposts
  readonly bounds: Bounds
  readonly places: Array<number>
  /** The quotients for the next place and for the last one, as doubles within 2⁻⁴⁸ of themselves. */
  readonly next: Array<number>
  readonly last: Array<number>
}

/** The exact order of the quotient of i after a places and of j after b. */
const compare = ({ signposts, weights }: Standing, i: number, a: number, j: number, b: number): number => {
  const { denominator, numerator, power } = signposts
  const v = weights.numbers[i] ?? 0
  const w = weights.numbers[j] ?? 0
  const mine = (power === 1 ? v : v * v) * valueAt(numerator, a) * valueAt(denominator, b)
  const other = (power === 1 ? w : w * w) * valueAt(numerator, b) * valueAt(denominator, a)
  // Whole numbers up to 2⁵³ are exact; so are the factors that they are made of.
  if (mine <= Number.MAX_SAFE_INTEGER && other <= Number.MAX_SAFE_INTEGER) return mine - other
  const exact = (of: number, after: bigint, beside: bigint): bigint =>
    weights.integer(of) ** BigInt(power) * numerator.exact(after) * denominator.exact(beside)
  const difference = exact(i, BigInt(a), BigInt(b)) - exact(j, BigInt(b), BigInt(a))
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

// Doubles decide where they differ by far more than they can be wrong; below 10⁻²⁰⁰ they could be.
const isClearlyLess = (a: number, b: number): boolean => a > 1e-200 && b - a > b * 2 ** -40

const isNextBefore = (standing: Standing, i: number, j: number): boolean => {
  const { next, places } = standing
  const mine = next[i] ?? -1
  const other = next[j] ?? -1
  if (isClearlyLess(mine, other)) return false
  return isClearlyLess(other, mine) || compare(standing, i, places[i] ?? 0, j, places[j] ?? 0) > 0
}

const isLastBefore = (standing: Standing, i: number, j: number): boolean => {
  const { last, places } = standing
  const mine = last[i] ?? -1
  const other = last[j] ?? -1
  if (isClearlyLess(mine, other)) return true
  return !isClearlyLess(other, mine) && compare(standing, i, (places[i] ?? 0) - 1, j, (places[j] ?? 0) - 1) < 0
}

/** Gives i so many places. A quotient that is no number goes where doubles do not decide. */
const settle = (standing: Standing, i: number, count: number): void => {
  const { bounds, last, next, places, signposts, weights } = standing
  const number = weights.numbers[i] ?? 0
  const near = (after: number): number =>
    ((signposts.power === 1 ? number : number * number) * valueAt(signposts.numerator, after)) /
    valueAt(signposts.denominator, after)
  places[i] = count
  next[i] = number > 0 && count < maximumOf(bounds, i) ? near(count) || Infinity : -1
  last[i] = number > 0 && count > fewest(signposts, bounds, i) ? near(count - 1) || 0 : -1
}

/** All quotients at once: what `settle` does, with nothing to look up for each member. */
const settleAll = ({ bounds, last, next, places, signposts, weights }: Standing): void => {
  const { first, power } = signposts
  const { constant: a, linear: b, square: c } = signposts.numerator
  const { constant: p, linear: q, square: r } = signposts.denominator
  const { numbers } = weights
  const isBounded = bounds.minimum.length > 0
  for (let i = 0; i < numbers.length; i++) {
    const number = numbers[i] ?? 0
    const value = power === 1 ? number : number * number
    const count = places[i] ?? 0
    const before = count - 1
    const canGain = number > 0 && (!isBounded || count < maximumOf(bounds, i))
    const canLose = number > 0 && count > (isBounded ? fewest(signposts, bounds, i) : first)
    next[i] = canGain ? (value * ((c * count + b) * count + a)) / ((r * count + q) * count + p) || Infinity : -1
    last[i] = canLose ? (value * ((c * before + b) * before + a)) / ((r * before + q) * before + p) || 0 : -1
  }
}

/** Every member that has a quotient. */
const able = (quotients: ReadonlyArray<number>): Array<number> => {
  const members: Array<number> = []
  for (let i = 0; i < quotients.length; i++) if ((quotients[i] ?? -1) >= 0) members.push(i)
  return members
}

/** Who comes before all others to get a place, or to lose one. */
const first = (standing: Standing, by: 1 | -1): number | undefined => {
  const quotients = by === 1 ? standing.next : standing.last
  const isBefore = by === 1 ? isNextBefore : isLastBefore
  let best: number | undefined
  let strength = -1
  for (let i = 0; i < quotients.length; i++) {
    const quotient = quotients[i] ?? -1
    if (quotient < 0) continue
    if (best !== undefined) {
      if (by === 1 ? isClearlyLess(quotient, strength) : isClearlyLess(strength, quotient)) continue
      if (!isBefore(standing, i, best)) continue
    }
    best = i
    strength = quotient
  }
  return best
}

/** Gives the first in order a place, or takes one, so many times: the members stand in a heap (Williams, 1964). */
const stepByHeap = (standing: Standing, by: 1 | -1, times: number): void => {
  const { last, next, places } = standing
  const quotients = by === 1 ? next : last
  const isBefore = by === 1 ? isNextBefore : isLastBefore
  const heap = able(quotients)
  const sink = (start: number): void => {
    const moved = heap[start]
    if (moved === undefined) return
    let at = start
    for (;;) {
      let child = 2 * at + 1
      const left = heap[child]
      const right = heap[child + 1]
      if (left === undefined) break
      if (right !== undefined && isBefore(standing, right, left)) child++
      const best = heap[child]
      if (best === undefined || !isBefore(standing, best, moved)) break
      heap[at] = best
      at = child
    }
    heap[at] = moved
  }
  for (let at = (heap.length >> 1) - 1; at >= 0; at--) sink(at)
  for (let done = 0; done < times; done++) {
    const top = heap[0]
    if (top === undefined) return
    settle(standing, top, (places[top] ?? 0) + by)
    if ((quotients[top] ?? -1) < 0) {
      const end = heap.pop()
      if (end !== undefined && heap.length > 0) heap[0] = end
    }
    sink(0)
  }
}

const step = (standing: Standing, by: 1 | -1, times: number): void => {
  // A look at everyone for each place costs less than a heap while there are few.
  if (times > 4) return stepByHeap(standing, by, times)
  for (let done = 0; done < times; done++) {
    const i = first(standing, by)
    if (i === undefined) return
    settle(standing, i, (standing.places[i] ?? 0) + by)
  }
}

/** Each weight times the scale, rounded at its signposts and within the bounds; how many places that gives. */
const round = ({ bounds, places, signposts, weights }: Standing, { heldAt }: WaterLevel, scale: number): number => {
  const { first, power } = signposts
  const { numbers } = weights
  const { constant: a, linear: b, square: c } = signposts.numerator
  const { constant: p, linear: q, square: r } = signposts.denominator
  const isBounded = bounds.minimum.length > 0
  let given = 0
  for (let i = 0; i < numbers.length; i++) {
    const number = numbers[i] ?? 0
    let count = 0
    if (number > 0) {
      const share = number * scale
      const whole = Math.floor(share)
      const isUp = (power === 1 ? share : share * share) * ((c * whole + b) * whole + a) >= (r * whole + q) * whole + p
      count = Math.max(first, isUp ? whole + 1 : whole)
      if (isBounded) count = Math.max(minimumOf(bounds, i), Math.min(maximumOf(bounds, i), count))
    } else if (isBounded) count = heldAt[i] ?? 0
    places[i] = count
    given += count
  }
  return given
}

/** The whole parts of the shares, for weights that doubles do not reach. */
const roundDown = ({ bounds, places, signposts, weights }: Standing, level: WaterLevel): number => {
  const { free, freePlaces, heldAt } = level
  let given = 0
  weights.shareOver(free)
  for (let i = 0; i < weights.length; i++) {
    const whole = heldAt[i] ?? weights.floorShare(i, freePlaces)
    const least = weights.isZero(i) ? 0 : fewest(signposts, bounds, i)
    places[i] = Math.max(least, Math.min(maximumOf(bounds, i), whole))
    given += places[i] ?? 0
  }
  return given
}

/** Near the answer for every method: a common scale, moved by what it gives too few or too many. */
const jump = (standing: Standing, level: WaterLevel, total: number): number => {
  const { numbers } = standing.weights
  let sum = 0
  for (const i of level.free) sum += numbers[i] ?? 0
  let scale = level.freePlaces / sum
  if (!(scale > 0 && scale < Infinity)) return roundDown(standing, level)
  let given = round(standing, level, scale)
  for (let jumps = 0; jumps < 8 && Math.abs(given - total) > 2; jumps++) {
    // Never zero, for a weight that is held at its maximum may be infinite.
    const other = Math.max(Number.MIN_VALUE, scale + (total - given) / sum)
    const found = round(standing, level, other)
    // A weight that leaves its bound can carry it far off.
    if (Math.abs(found - total) >= Math.abs(given - total)) return round(standing, level, scale)
    scale = other
    given = found
  }
  return given
}

/** Exchanges places until no next quotient is larger than a last one; equal ones are a tie. */
const exchange = (standing: Standing): Division => {
  const { last, next, places } = standing
  for (;;) {
    const strongest = first(standing, 1)
    const weakest = first(standing, -1)
    if (strongest === undefined || weakest === undefined) return { places, ties: [] }
    const [more, fewer] = [places[strongest] ?? 0, (places[weakest] ?? 0) - 1]
    const order = compare(standing, strongest, more, weakest, fewer)
    if (order < 0) return { places, ties: [] }
    if (order === 0) {
      const waiting = able(next).filter((i) => !isNextBefore(standing, strongest, i))
      const holders = able(last).filter((i) => !isLastBefore(standing, weakest, i))
      for (const i of holders) places[i] = (places[i] ?? 0) - 1
      return { places, ties: [{ members: [...holders, ...waiting].sort((i, j) => i - j), places: holders.length }] }
    }
    settle(standing, weakest, fewer)
    settle(standing, strongest, more + 1)
  }
}

/**
 * Divides by signposts, each clamped to the bounds, by jump and step (Pukelsheim, 2017, chapter 4): from a common scale near
 * the answer, places are given to the largest next quotient or taken from the smallest last one until the total is
 * right, and exchanged until no next quotient is larger than a last one. That condition makes the division right,
 * whatever the start was.
 */
export const divideBySignposts = (
  weights: ExactWeights,
  signposts: Signposts,
  level: WaterLevel,
  total: number,
  bounds: Bounds
): Division => {
  const { length } = weights
  const places = new Array<number>(length)
  const next = new Array<number>(length)
  const last = new Array<number>(length)
  const standing: Standing = { weights, signposts, bounds, places, next, last }
  const given = jump(standing, level, total)
  settleAll(standing)
  if (given < total) step(standing, 1, total - given)
  else if (given > total) step(standing, -1, given - total)
  let strongest = -1
  let weakest = Infinity
  for (let i = 0; i < length; i++) {
    strongest = Math.max(strongest, next[i] ?? -1)
    const quotient = last[i] ?? -1
    if (quotient >= 0 && quotient < weakest) weakest = quotient
  }
  return isClearlyLess(strongest, weakest) && weakest < Infinity ? { places, ties: [] } : exchange(standing)
}
