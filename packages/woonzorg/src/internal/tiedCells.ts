import type { Rounded } from "./cellMatrix.js"
import { isGift, type Component } from "./exactCycles.js"

/** A cell that may have a place more; rows and columns are numbered through as nodes. */
export interface TiedCell {
  readonly cell: number
  readonly row: number
  readonly column: number
}

/**
 * Cells that have what they have in any case or one place more. Which of them have more is open, but not how many in each
 * row and column: one has it in place of another only round a cycle of cells that are given and taken it in turn.
 */
export interface CellTie {
  readonly cells: ReadonlyArray<TiedCell>
  /** One for each cell that has the place more at the moment. */
  readonly given: Uint8Array
}

/** The tie of a component, its cells in the order given. */
export const tieOf = (state: Rounded, { steps }: Component, order: (cell: number) => number): CellTie => {
  const sorted = steps.toSorted((one, other) => order(one.cell) - order(other.cell))
  return {
    cells: sorted.map((step) => {
      const { cell, from, to } = step
      return isGift(state, step) ? { cell, row: from, column: to } : { cell, row: to, column: from }
    }),
    given: Uint8Array.from(sorted, (step) => (isGift(state, step) ? 0 : 1))
  }
}

/** The cells at each row and column; those of one that nothing is tied in are none. */
const cellsAt = ({ cells }: CellTie): ReadonlyArray<ReadonlyArray<number>> => {
  const found: Array<Array<number>> = []
  cells.forEach(({ column, row }, k) => {
    for (const node of [row, column]) (found[node] ??= []).push(k)
  })
  return Array.from(found, (at) => at ?? [])
}

/**
 * Finds a shortest cycle through a cell of cells that are given and taken the place more in turn, the fixed ones left
 * alone; the cell itself stands first.
 */
const searchOf = (tie: CellTie) => {
  const { cells, given } = tie
  const at = cellsAt(tie)
  const rows = Int32Array.from(cells, ({ row }) => row)
  const columns = Int32Array.from(cells, ({ column }) => column)
  const cameBy = new Int32Array(at.length)
  const queue = new Int32Array(at.length)
  return (k: number, fixed: Uint8Array): ReadonlyArray<number> | undefined => {
    if (fixed[k] === 1) return undefined
    const [row = 0, column = 0] = [rows[k], columns[k]]
    const [start, goal] = given[k] === 1 ? [row, column] : [column, row]
    cameBy.fill(-1)
    cameBy[start] = k
    let count = 1
    queue[0] = start
    for (let head = 0; head < count && cameBy[goal] === -1; head++) {
      const node = queue[head] ?? 0
      for (const cell of at[node] ?? []) {
        const isRow = rows[cell] === node
        // From a row on to a column where one can be given, from a column back to a row where one can be taken.
        if (isRow === (given[cell] === 1) || fixed[cell] === 1 || cell === k) continue
        const next = (isRow ? columns[cell] : rows[cell]) ?? 0
        if (cameBy[next] !== -1) continue
        cameBy[next] = cell
        queue[count++] = next
      }
    }
    if (cameBy[goal] === -1) return undefined
    const path = [k]
    for (let node = goal; node !== start;) {
      const cell = cameBy[node] ?? 0
      path.push(cell)
      node = (rows[cell] === node ? columns[cell] : rows[cell]) ?? start
    }
    return path
  }
}

/**
 * Gives the places more to the cells that stand first, group after group: each cell gets one when that takes none from
 * a cell before it. Says whether the order within a group decided, that is, whether the groups leave it open.
 */
export const decide = (tie: CellTie, groups: ReadonlyArray<ReadonlyArray<number>>): { readonly isOpen: boolean } => {
  const { given } = tie
  const search = searchOf(tie)
  const fixed = new Uint8Array(given.length)
  let isOpen = false
  for (const group of groups) {
    for (const k of group) {
      if (given[k] === 0) for (const cell of search(k, fixed) ?? []) given[cell] = 1 - (given[cell] ?? 0)
      fixed[k] = 1
    }
    if (group.length < 2 || isOpen) continue
    for (const k of group) fixed[k] = 0
    isOpen = group.some((k) => given[k] === 0 && search(k, fixed) !== undefined)
    for (const k of group) fixed[k] = 1
  }
  return { isOpen }
}

/** Cycles of cells that could be exchanged, so that each tied cell is on one; the first of each would get a place. */
export const cyclesOf = (tie: CellTie): ReadonlyArray<ReadonlyArray<number>> => {
  const search = searchOf(tie)
  const fixed = new Uint8Array(tie.given.length)
  const covered = new Set<number>()
  const cycles: Array<ReadonlyArray<number>> = []
  tie.cells.forEach((_, k) => {
    const cycle = covered.has(k) ? [] : (search(k, fixed) ?? [])
    for (const cell of cycle) covered.add(cell)
    if (cycle.length > 0) cycles.push(tie.given[k] === 1 ? [...cycle.slice(1), k] : cycle)
  })
  return cycles
}
