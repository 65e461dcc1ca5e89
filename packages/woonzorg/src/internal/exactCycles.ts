import { place, type CellMatrix, type Rounded } from "./cellMatrix.js"
import { greatestCommonDivisor } from "./digits.js"

/** An exact ratio as [numerator, denominator], both above zero. */
export type Ratio = readonly [numerator: bigint, denominator: bigint]

export const one: Ratio = [1n, 1n]

export const times = ([a, b]: Ratio, [c, d]: Ratio): Ratio => {
  const [numerator, denominator] = [a * c, b * d]
  const divisor = greatestCommonDivisor(numerator, denominator)
  return [numerator / divisor, denominator / divisor]
}

export const over = (ratio: Ratio, [c, d]: Ratio): Ratio => times(ratio, [d, c])

export const isLess = ([a, b]: Ratio, [c, d]: Ratio): boolean => a * d < c * b

/** A step from a row to a column gives the cell a place, one from a column to a row takes one. */
export interface Step {
  readonly from: number
  readonly to: number
  readonly cell: number
}

export const isGift = ({ matrix }: Rounded, { from }: Step): boolean => from < matrix.rows

/** The signpost after so many places over the claim of the cell, to the power of the signposts. */
const exactSignpost = ({ exactClaim, signposts }: CellMatrix, cell: number, places: number): Ratio => {
  const [numerator, denominator] = exactClaim(cell)
  const power = BigInt(signposts.power)
  const after = BigInt(places)
  return [
    signposts.denominator.exact(after) * denominator ** power,
    signposts.numerator.exact(after) * numerator ** power
  ]
}

/** How far the divisors of an exact step must move for it to be tied: one over what its signpost is on the way back. */
export const lengthOf = (state: Rounded, step: Step): Ratio => {
  const count = state.places[step.cell] ?? 0
  if (isGift(state, step)) return exactSignpost(state.matrix, step.cell, count)
  const [numerator, denominator] = exactSignpost(state.matrix, step.cell, count - 1)
  return [denominator, numerator]
}

/** All steps that the bounds allow and whose length, by the divisors, is at most `most`. */
export const stepsWithin = (state: Rounded, most: number): ReadonlyArray<Step> => {
  const { columnDivisors, last, matrix, next, rowDivisors } = state
  const { columns, rows } = matrix
  const steps: Array<Step> = []
  for (let i = 0, cell = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++, cell++) {
      const product = (rowDivisors[i] ?? 0) * (columnDivisors[j] ?? 0)
      const [above = 0, below = 0] = [next[cell], last[cell]]
      if (above !== Infinity && above * product <= most) steps.push({ from: i, to: rows + j, cell })
      if (below !== 0 && below * product * most >= 1) steps.push({ from: rows + j, to: i, cell })
    }
  }
  return steps
}

/**
 * The steps that could lie on a cycle of length one or less. When no step is shorter than 1 − 2⁻³⁹, such a cycle has only
 * steps that exceed one by as little as all others together can make up for; doubles, wrong by 2⁻⁴⁸ at most, are enough
 * to find those. When some are, all steps could.
 */
const suspects = (state: Rounded): ReadonlyArray<Step> => {
  const { columns, isNear, rows } = state.matrix
  const isSound = isNear && stepsWithin(state, 1 - 2 ** -40).length === 0
  return stepsWithin(state, isSound ? 1 + 2 ** -37 * Math.min(rows, columns) : Infinity)
}

/** Leaves steps away that lie on no cycle, because nothing leads to them or nothing leads on. */
const onCycles = (nodes: number, steps: ReadonlyArray<Step>): ReadonlyArray<Step> => {
  let kept = steps
  for (;;) {
    const [starts, ends] = [new Uint8Array(nodes), new Uint8Array(nodes)]
    for (const { from, to } of kept) {
      starts[from] = 1
      ends[to] = 1
    }
    const fewer = kept.filter(({ from, to }) => ends[from] === 1 && starts[to] === 1)
    if (fewer.length === kept.length) return kept
    kept = fewer
  }
}

export const grouped = (nodes: number, steps: ReadonlyArray<Step>, end: "from" | "to"): Array<Array<Step>> => {
  const groups: Array<Array<Step>> = Array.from({ length: nodes }, () => [])
  for (const step of steps) groups[step[end]]?.push(step)
  return groups
}

/** A potential for each node that a step reaches, equal along a tree of steps. */
const treePotentials = (state: Rounded, nodes: number, steps: ReadonlyArray<Step>): Array<Ratio | undefined> => {
  const [out, into] = [grouped(nodes, steps, "from"), grouped(nodes, steps, "to")]
  const potentials: Array<Ratio | undefined> = Array.from({ length: nodes }, () => undefined)
  for (const { from: root } of steps) {
    if (potentials[root] !== undefined) continue
    potentials[root] = one
    const queue = [root]
    for (const node of queue) {
      const own = potentials[node] ?? one
      for (const step of out[node] ?? []) {
        if (potentials[step.to] !== undefined) continue
        potentials[step.to] = times(own, lengthOf(state, step))
        queue.push(step.to)
      }
      for (const step of into[node] ?? []) {
        if (potentials[step.from] !== undefined) continue
        potentials[step.from] = over(own, lengthOf(state, step))
        queue.push(step.from)
      }
    }
  }
  return potentials
}

/** A cycle of steps by which potentials were lowered last, if there is one. */
const cycleOf = (parents: ReadonlyArray<Step | undefined>, nodes: number): ReadonlyArray<Step> | undefined => {
  const visits = new Int32Array(nodes)
  for (let start = 0; start < nodes; start++) {
    let at = start
    while (visits[at] === 0 && parents[at] !== undefined) {
      visits[at] = start + 1
      at = parents[at]?.from ?? at
    }
    if (visits[at] !== start + 1) continue
    const cycle: Array<Step> = []
    for (let step = parents[at]; step !== undefined; step = step.from === at ? undefined : parents[step.from]) {
      cycle.push(step)
    }
    return cycle
  }
  return undefined
}

/** Exact potentials by which no step is shorter than one, or a cycle that is (Bellman, 1958; Ford, 1956). */
export const settledPotentials = (
  state: Rounded,
  nodes: number,
  steps: ReadonlyArray<Step>
): { readonly cycle: ReadonlyArray<Step> } | { readonly potentials: ReadonlyArray<Ratio | undefined> } => {
  const potentials = treePotentials(state, nodes, steps)
  const lengths = steps.map((step) => lengthOf(state, step))
  const parents: Array<Step | undefined> = Array.from({ length: nodes }, () => undefined)
  for (;;) {
    let isChanged = false
    steps.forEach((step, k) => {
      const reached = times(potentials[step.from] ?? one, lengths[k] ?? one)
      if (!isLess(reached, potentials[step.to] ?? one)) return
      potentials[step.to] = reached
      parents[step.to] = step
      isChanged = true
    })
    if (!isChanged) return { potentials }
    const cycle = cycleOf(parents, nodes)
    if (cycle !== undefined) return { cycle }
  }
}

/** Nodes and steps that lie on cycles of length one together. */
export interface Component {
  readonly nodes: ReadonlySet<number>
  readonly steps: ReadonlyArray<Step>
}

/** What is settled exactly: the ties, and potentials by which their steps have no length. */
export interface Settled {
  readonly components: ReadonlyArray<Component>
  readonly potentials: ReadonlyArray<Ratio | undefined>
}

/**
 * Decides exactly. The doubles come near a best division; here every cycle that could still make it better is measured
 * with integers of any size, and gone round when it does. What is then left are cycles that change nothing: the ties.
 */
export const settle = (state: Rounded): Settled => {
  const nodes = state.matrix.rows + state.matrix.columns
  for (;;) {
    const steps = onCycles(nodes, suspects(state))
    if (steps.length === 0) return { components: [], potentials: [] }
    const settled = settledPotentials(state, nodes, steps)
    if ("potentials" in settled) {
      const { potentials } = settled
      const tight = steps.filter((step) => {
        const [a, b] = times(potentials[step.from] ?? one, lengthOf(state, step))
        const [c, d] = potentials[step.to] ?? one
        return a === c && b === d
      })
      return { components: componentsOf(nodes, tight), potentials }
    }
    const cycle = settled.cycle.map((step) => ({ cell: step.cell, by: isGift(state, step) ? 1 : -1 }))
    for (const { by, cell } of cycle) place(state, cell, (state.places[cell] ?? 0) + by)
  }
}

/** Whom a node can reach, itself included. */
const reachedFrom = (node: number, steps: ReadonlyArray<ReadonlyArray<Step>>, end: "from" | "to"): Set<number> => {
  const reached = new Set([node])
  for (const at of reached) for (const step of steps[at] ?? []) reached.add(step[end])
  return reached
}

const componentsOf = (nodes: number, all: ReadonlyArray<Step>): ReadonlyArray<Component> => {
  const steps = onCycles(nodes, all)
  const [out, into] = [grouped(nodes, steps, "from"), grouped(nodes, steps, "to")]
  const done = new Set<number>()
  const found: Array<Component> = []
  for (const { from } of steps) {
    if (done.has(from)) continue
    const before = reachedFrom(from, into, "from")
    const together = new Set([...reachedFrom(from, out, "to")].filter((node) => before.has(node)))
    for (const node of together) done.add(node)
    if (together.size < 2) continue
    found.push({ nodes: together, steps: steps.filter((step) => together.has(step.from) && together.has(step.to)) })
  }
  return found
}
