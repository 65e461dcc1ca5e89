import { flaws, place, withinReach, type Rounded } from "./cellMatrix.js"

/** Rows and columns that no way leads out of, though they lack places together. */
export interface Cut {
  readonly rows: ReadonlyArray<number>
  readonly columns: ReadonlyArray<number>
}

/** Whom a node can pass its lack on to, itself included; columns are numbered after the rows. */
const reachedFrom = ({ last, matrix: { columns, rows }, next }: Rounded, start: number): ReadonlySet<number> => {
  const reached = new Set([start])
  for (const node of reached) {
    if (node < rows) {
      for (let j = 0; j < columns; j++) if (next[node * columns + j] !== Infinity) reached.add(rows + j)
    } else {
      for (let i = 0; i < rows; i++) if (last[i * columns + node - rows] !== 0) reached.add(i)
    }
  }
  return reached
}

/** The smallest such set, when nobody who lacks a place can reach whom has one to spare. */
const cutOf = (state: Rounded, excess: Float64Array): Cut => {
  const { rows } = state.matrix
  const sources = [...excess.keys()].filter((node) => (excess[node] ?? 0) > 0)
  const sets = sources.map((source) => reachedFrom(state, source))
  const [first = new Set<number>()] = sets
  const reached = [...sets.reduce((least, set) => (set.size < least.size ? set : least), first)].sort((a, b) => a - b)
  return {
    rows: reached.filter((node) => node < rows),
    columns: reached.filter((node) => node >= rows).map((node) => node - rows)
  }
}

// Rounding of doubles may bring a step a hair below one; a product may go beyond what a double holds.
const stepOf = (ratio: number): number => Math.min(1e300, Math.max(1, ratio))

/**
 * Transfers places along shortest paths until every total holds (Balinski and Demange, 1989; a path is a sequence of
 * cells that are given and taken a place in turn, its length the product of how far each divisor must move to tie them).
 * Every transfer brings the totals one place nearer, so it ends. Reports the cut when no path is left.
 */
export const transfer = (state: Rounded): Cut | undefined => {
  const { columnDivisors, last, matrix, next, places, rowDivisors } = state
  const { columns, rows } = matrix
  const nodes = rows + columns
  const excess = flaws(state)
  const lengths = new Float64Array(nodes)
  const parents = new Int32Array(nodes)
  const settled = new Uint8Array(nodes)
  // What lies open beyond what is settled; the order does not matter.
  const open = new Int32Array(nodes)

  for (;;) {
    let openCount = 0
    lengths.fill(Infinity)
    settled.fill(0)
    const reach = (node: number, length: number, parent: number): void => {
      if (length >= (lengths[node] ?? 0)) return
      if (lengths[node] === Infinity) open[openCount++] = node
      lengths[node] = length
      parents[node] = parent
    }
    for (let node = 0; node < nodes; node++) if ((excess[node] ?? 0) > 0) reach(node, 1, -1)
    if (openCount === 0) return undefined

    let target = -1
    while (openCount > 0) {
      let nearest = 0
      for (let k = 1; k < openCount; k++) {
        if ((lengths[open[k] ?? 0] ?? 0) < (lengths[open[nearest] ?? 0] ?? 0)) nearest = k
      }
      const node = open[nearest] ?? 0
      open[nearest] = open[--openCount] ?? 0
      settled[node] = 1
      if ((excess[node] ?? 0) < 0) {
        target = node
        break
      }
      const length = lengths[node] ?? 0
      if (node < rows) {
        const scale = rowDivisors[node] ?? 0
        for (let j = 0, cell = node * columns; j < columns; j++, cell++) {
          if (settled[rows + j] === 1 || next[cell] === Infinity) continue
          reach(rows + j, stepOf(length * stepOf((next[cell] ?? 0) * scale * (columnDivisors[j] ?? 0))), node)
        }
      } else {
        const scale = columnDivisors[node - rows] ?? 0
        for (let i = 0, cell = node - rows; i < rows; i++, cell += columns) {
          if (settled[i] === 1 || last[cell] === 0) continue
          reach(i, stepOf(length * stepOf(1 / ((last[cell] ?? 0) * scale * (rowDivisors[i] ?? 0)))), node)
        }
      }
    }

    if (target < 0) return cutOf(state, excess)
    const whole = lengths[target] ?? 1
    for (let node = 0; node < nodes; node++) {
      if (settled[node] === 0) continue
      const factor = (lengths[node] ?? 1) / whole
      if (node < rows) rowDivisors[node] = withinReach((rowDivisors[node] ?? 1) * factor)
      else columnDivisors[node - rows] = withinReach((columnDivisors[node - rows] ?? 1) / factor)
    }
    excess[target] = (excess[target] ?? 0) + 1
    let node = target
    for (let parent = parents[node] ?? -1; parent >= 0; parent = parents[node] ?? -1) {
      const isGiven = parent < rows
      const cell = isGiven ? parent * columns + node - rows : node * columns + parent - rows
      place(state, cell, (places[cell] ?? 0) + (isGiven ? 1 : -1))
      node = parent
    }
    excess[node] = (excess[node] ?? 0) - 1
  }
}
