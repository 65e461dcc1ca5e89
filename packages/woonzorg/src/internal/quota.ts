import { minimumOf, type Bounds, type Division, type Tie } from "./apportionment.js"
import type { ExactWeights } from "./exactWeights.js"

interface OpenTie {
  readonly members: Array<number>
  readonly served: Set<number>
  readonly stages: Array<{ members: number; places: number }>
}

/**
 * The number of places at which i, holding `count`, has a share above `count`: where the level of the water stands at
 * `count / wᵢ`, and one more. `sum` is that of all weights.
 */
const opening = (weights: ExactWeights, bounds: Bounds, sum: bigint, i: number, count: number): number => {
  const weight = weights.integer(i)
  let filled = 0n
  if (bounds.minimum.length === 0) filled = BigInt(count) * sum
  else {
    for (let j = 0; j < weights.length; j++) {
      const [least, level] = [BigInt(minimumOf(bounds, j)) * weight, BigInt(count) * weights.integer(j)]
      filled += least > level ? least : level
    }
  }
  return Number(filled / weight) + 1
}

/**
 * The quota method: from the minima on, each next place goes to the largest `w / (a + 1)` among those who then stay
 * below their share rounded up (Balinski and Young, 1975). Members of equal right to a place stay tied until all of
 * them have it; the others of a tie come before any second place of one of them.
 */
export const quotaMethod = (weights: ExactWeights, total: number, bounds: Bounds): Division => {
  const places: Array<number> = []
  const opens: Array<number> = []
  const near: Array<number> = []
  let [sum, number, given] = [0n, 0, 0]
  for (let i = 0; i < weights.length; i++) {
    sum += weights.integer(i)
    number += weights.numbers[i] ?? 0
    places.push(minimumOf(bounds, i))
    given += minimumOf(bounds, i)
  }
  const at = (i: number): number => places[i] ?? 0
  const isSmall = bounds.minimum.length === 0 && number * (total + 1) < Number.MAX_SAFE_INTEGER
  const settle = (i: number): void => {
    const weight = weights.numbers[i] ?? 0
    near[i] = weight / (at(i) + 1)
    opens[i] = isSmall ? Math.floor((at(i) * number) / weight) + 1 : opening(weights, bounds, sum, i, at(i))
  }
  for (let i = 0; i < weights.length; i++) {
    if (weights.isZero(i)) opens[i] = Infinity
    else settle(i)
  }
  const compare = (i: number, j: number): number => {
    const [mine = 0, other = 0] = [near[i], near[j]]
    if (mine - other > mine * 2 ** -40) return 1
    if (other - mine > other * 2 ** -40) return -1
    const difference = weights.integer(i) * BigInt(at(j) + 1) - weights.integer(j) * BigInt(at(i) + 1)
    return difference < 0n ? -1 : difference > 0n ? 1 : 0
  }
  let open: Array<OpenTie> = []
  const serve = (tied: ReadonlyArray<number>): void => {
    const [first] = tied
    if (first === undefined) return
    let tie =
      open.length === 0
        ? undefined
        : open.find(({ members, served }) => tied.some((i) => members.includes(i) && !served.has(i)))
    if (tie === undefined && tied.length > 1) open.push((tie = { members: [], served: new Set(), stages: [] }))
    if (tie !== undefined) {
      for (const i of tied) if (!tie.members.includes(i)) tie.members.push(i)
      tie.served.add(first)
      const stage = tie.stages.at(-1)
      if (stage !== undefined && stage.members === tie.members.length) stage.places++
      else tie.stages.push({ members: tie.members.length, places: tie.served.size })
      if (tie.served.size === tie.members.length) open = open.filter((one) => one !== tie)
    }
    places[first] = at(first) + 1
    settle(first)
  }
  // Usually one stands out by far more than doubles can be wrong; only the others are compared exactly.
  const strongest = (house: number): ReadonlyArray<number> => {
    let best = -1
    for (let i = 0; i < weights.length; i++) {
      if ((opens[i] ?? Infinity) <= house && (best < 0 || (near[i] ?? 0) > (near[best] ?? 0))) best = i
    }
    const top = near[best] ?? 0
    let tied: Array<number> = []
    for (let i = 0; i < weights.length; i++) {
      if ((opens[i] ?? Infinity) > house || top - (near[i] ?? 0) > top * 2 ** -40) continue
      const order = tied[0] === undefined ? 1 : compare(i, tied[0])
      if (order > 0) tied = [i]
      else if (order === 0) tied.push(i)
    }
    return tied
  }
  for (let house = given + 1; house <= total; house++) serve(strongest(house))
  const ties = open.map(({ members, served, stages }): Tie => {
    for (const i of served) places[i] = at(i) - 1
    return stages.length === 1
      ? { members: [...members].sort((i, j) => i - j), places: served.size }
      : { members, places: served.size, stages }
  })
  return { places, ties }
}
