import { inOrder, minimumOf, waterLevel, type Bounds, type Division, type Tie } from "./apportionment.js"
import type { ExactWeights } from "./exactWeights.js"

interface OpenTie {
  readonly members: Array<number>
  readonly served: Set<number>
  readonly stages: Array<{ members: number; places: number }>
}

/**
 * The house, a number of places to divide, at which i has a share above `count`: where the level of the water stands
 * at `count / wᵢ`, and one more.
 */
const opening = (weights: ExactWeights, bounds: Bounds, i: number, count: number): number => {
  const { numbers } = weights
  if (weights.isSmall) {
    const weight = numbers[i] ?? 0
    let filled = 0
    for (let j = 0; j < numbers.length; j++) {
      filled += Math.max(minimumOf(bounds, j) * weight, count * (numbers[j] ?? 0))
    }
    return Math.floor(filled / weight) + 1
  }
  const weight = weights.integer(i)
  let filled = 0n
  for (let j = 0; j < weights.length; j++) {
    const [least, level] = [BigInt(minimumOf(bounds, j)) * weight, BigInt(count) * weights.integer(j)]
    filled += least > level ? least : level
  }
  return Number(filled / weight) + 1
}

/** Without bounds the water stands at `count / wᵢ` when all together have `count · sum / wᵢ`. */
const openings = (weights: ExactWeights, bounds: Bounds): ((i: number, count: number) => number) => {
  const { numbers } = weights
  if (bounds.minimum.length > 0 || !weights.isSmall) return (i, count) => opening(weights, bounds, i, count)
  let sum = 0
  for (const number of numbers) sum += number
  return (i, count) => Math.floor((count * sum) / (numbers[i] ?? 0)) + 1
}

/**
 * The places at a house, where they can be told without handing them out: everyone the whole part of its share, and
 * the places left to the largest `w / (a + 1)`. It is so when the last of these stands out from the next, and when of the places
 * given no more open from any house on than there are houses from there. For suppose that somebody else is served, at
 * house h. What opened until then of the places given comes before it, so all of that is served already, in h − 1 houses
 * at most; the other places given are more than the houses after h.
 */
const certainAt = (
  weights: ExactWeights,
  bounds: Bounds,
  house: number,
  opens: (i: number, count: number) => number
): Array<number> | undefined => {
  const { free, freePlaces, heldAt } = waterLevel(weights, house, bounds)
  const places = heldAt.map((held) => held ?? 0)
  const near: Array<number> = []
  const candidates: Array<number> = []
  weights.shareOver(free)
  let left = free.length === 0 ? 0 : freePlaces
  for (const i of free) {
    const whole = weights.floorShare(i, freePlaces)
    places[i] = whole
    left -= whole
    if (weights.compareShare(i, freePlaces, whole) > 0) {
      candidates.push(i)
      near.push((weights.numbers[i] ?? 0) / (whole + 1))
    }
  }
  if (left === 0) return places
  const last = Number(inOrder(near, left - 1))
  let earliest = Infinity
  let refused = 0
  for (let at = 0; at < candidates.length; at++) {
    const [i = 0, quotient = 0] = [candidates[at], near[at]]
    if (quotient >= last) places[i] = (places[i] ?? 0) + 1
    else {
      if (!(last - quotient > last * 2 ** -40)) return undefined
      refused++
      earliest = Math.min(earliest, opens(i, places[i] ?? 0))
    }
  }
  if (candidates.length - refused !== left) return undefined
  const opened: Array<number> = []
  for (let from = earliest; from <= house; from++) opened.push(0)
  for (const i of free) {
    for (let count = (places[i] ?? 0) - 1; count >= minimumOf(bounds, i); count--) {
      const from = opens(i, count)
      if (from <= earliest) break
      opened[from - earliest] = (opened[from - earliest] ?? 0) + 1
    }
  }
  let later = 0
  for (let from = house; from > earliest; from--) {
    later += opened[from - earliest] ?? 0
    if (later > house - from + 1) return undefined
  }
  return places
}

/**
 * Hands out places one by one, each to the largest `w / (a + 1)` among those who then stay below their share rounded up.
 * Members of equal right to a place stay tied until all of them have it; the others of a tie come before any second
 * place of one of them.
 */
const handOut = (
  weights: ExactWeights,
  places: Array<number>,
  from: number,
  total: number,
  opens: (i: number, count: number) => number
): Division => {
  const open: Array<number> = []
  const near: Array<number> = []
  const at = (i: number): number => places[i] ?? 0
  const settle = (i: number): void => {
    near[i] = (weights.numbers[i] ?? 0) / (at(i) + 1)
    open[i] = weights.isZero(i) ? Infinity : opens(i, at(i))
  }
  for (let i = 0; i < weights.length; i++) settle(i)
  const compare = (i: number, j: number): number => {
    const [mine = 0, other = 0] = [near[i], near[j]]
    if (mine - other > mine * 2 ** -40) return 1
    if (other - mine > other * 2 ** -40) return -1
    const difference = weights.integer(i) * BigInt(at(j) + 1) - weights.integer(j) * BigInt(at(i) + 1)
    return difference < 0n ? -1 : difference > 0n ? 1 : 0
  }
  // Usually one stands out by far more than doubles can be wrong; only the others are compared exactly.
  const strongest = (house: number): ReadonlyArray<number> => {
    let best = -1
    for (let i = 0; i < weights.length; i++) {
      if ((open[i] ?? Infinity) <= house && (best < 0 || (near[i] ?? 0) > (near[best] ?? 0))) best = i
    }
    const top = near[best] ?? 0
    let tied: Array<number> = []
    for (let i = 0; i < weights.length; i++) {
      if ((open[i] ?? Infinity) > house || top - (near[i] ?? 0) > top * 2 ** -40) continue
      const order = tied[0] === undefined ? 1 : compare(i, tied[0])
      if (order > 0) tied = [i]
      else if (order === 0) tied.push(i)
    }
    return tied
  }
  let openTies: Array<OpenTie> = []
  const serve = (tied: ReadonlyArray<number>): void => {
    const [first] = tied
    if (first === undefined) return
    let tie =
      openTies.length === 0
        ? undefined
        : openTies.find(({ members, served }) => tied.some((i) => members.includes(i) && !served.has(i)))
    if (tie === undefined && tied.length > 1) openTies.push((tie = { members: [], served: new Set(), stages: [] }))
    if (tie !== undefined) {
      for (const i of tied) if (!tie.members.includes(i)) tie.members.push(i)
      tie.served.add(first)
      const stage = tie.stages.at(-1)
      if (stage !== undefined && stage.members === tie.members.length) stage.places++
      else tie.stages.push({ members: tie.members.length, places: tie.served.size })
      if (tie.served.size === tie.members.length) openTies = openTies.filter((one) => one !== tie)
    }
    places[first] = at(first) + 1
    settle(first)
  }
  for (let house = from + 1; house <= total; house++) serve(strongest(house))
  const ties = openTies.map(({ members, served, stages }): Tie => {
    for (const i of served) places[i] = at(i) - 1
    return stages.length === 1
      ? { members: [...members].sort((i, j) => i - j), places: served.size }
      : { members, places: served.size, stages }
  })
  return { places, ties }
}

/**
 * The quota method: from the minima on, each next place goes to the largest `w / (a + 1)` among those who then stay
 * below their share rounded up (Balinski and Young, 1975). Places are handed out one by one only from the last house
 * found at which they are certain without.
 */
export const quotaMethod = (weights: ExactWeights, total: number, bounds: Bounds): Division => {
  const opens = openings(weights, bounds)
  let least = 0
  for (let i = 0; i < bounds.minimum.length; i++) least += minimumOf(bounds, i)
  let house = total
  let places = certainAt(weights, bounds, house, opens)
  for (let back = 1; places === undefined; back *= 2) {
    house = Math.max(least, total - back)
    places = certainAt(weights, bounds, house, opens)
  }
  return house === total ? { places, ties: [] } : handOut(weights, places, house, total, opens)
}
