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
  /** Whether each has the place more at the moment. */
  readonly given: Array<boolean>
}

/** The tie of a component, its cells in the order given. */
export const tieOf = (state: Rounded, { steps }: Component, order: (cell: number) => number): CellTie => {
  const sorted = steps.toSorted((one, other) => order(one.cell) - order(other.cell))
  return {
    cells: sorted.map((step) => {
      const { cell, from, to } = step
      return isGift(state, step) ? { cell, row: from, column: to } : { cell, row: to, column: from }
    }),
    given: sorted.map((step) => !isGift(state, step))
  }
}

type Incidence = ReadonlyMap<number, ReadonlyArray<number>>

const incidenceOf = ({ cells }: CellTie): Incidence => {
  const cellsAt = new Map<number, Array<number>>()
  cells.forEach(({ column, row }, k) => {
    for (const node of [row, column]) {
      const at = cellsAt.get(node)
      if (at === undefined) cellsAt.set(node, [k])
      else at.push(k)
    }
  })
  return cellsAt
}

/**
 * A shortest cycle through cell k of cells that are given and taken the place more in turn, the fixed ones left alone;
 * k stands first.
 */
const cycleThrough = (
  { cells, given }: CellTie,
  incidence: Incidence,
  k: number,
  isFixed: (k: number) => boolean
): ReadonlyArray<number> | undefined => {
  const own = cells[k]
  if (own === undefined || isFixed(k)) return undefined
  const [start, goal] = given[k] === true ? [own.row, own.column] : [own.column, own.row]
  const cameBy = new Map<number, number>()
  const queue = [start]
  for (const node of queue) {
    if (node === goal) break
    for (const at of incidence.get(node) ?? []) {
      const cell = cells[at]
      if (cell === undefined || at === k || isFixed(at)) continue
      // From a row on to a column where one can be given, from a column back to a row where one can be taken.
      if (given[at] === (node === cell.row)) continue
      const next = node === cell.row ? cell.column : cell.row
      if (next === start || cameBy.has(next)) continue
      cameBy.set(next, at)
      queue.push(next)
    }
  }
  const path: Array<number> = []
  for (let node = goal; node !== start;) {
    const at = cameBy.get(node)
    const cell = at === undefined ? undefined : cells[at]
    if (at === undefined || cell === undefined) return undefined
    path.push(at)
    node = node === cell.row ? cell.column : cell.row
  }
  return [k, ...path]
}

/**
 * Gives the places more to the cells that stand first, group after group: each cell gets one when that takes none from
 * a cell before it. Says whether the order within a group decided, that is, whether the groups leave it open.
 */
export const decide = (tie: CellTie, groups: ReadonlyArray<ReadonlyArray<number>>): { readonly isOpen: boolean } => {
  const { given } = tie
  const incidence = incidenceOf(tie)
  const fixed = new Set<number>()
  let isOpen = false
  for (const group of groups) {
    const before = new Set(fixed)
    for (const k of group) {
      if (given[k] === false) {
        const cycle = cycleThrough(tie, incidence, k, (at) => fixed.has(at)) ?? []
        for (const at of cycle) given[at] = given[at] !== true
      }
      fixed.add(k)
    }
    if (group.length < 2) continue
    isOpen ||= group.some(
      (k) => given[k] === false && cycleThrough(tie, incidence, k, (at) => before.has(at)) !== undefined
    )
  }
  return { isOpen }
}

/** Cycles of cells that could be exchanged, so that each tied cell is on one; the first of each would get a place. */
export const cyclesOf = (tie: CellTie): ReadonlyArray<ReadonlyArray<number>> => {
  const incidence = incidenceOf(tie)
  const covered = new Set<number>()
  const cycles: Array<ReadonlyArray<number>> = []
  tie.cells.forEach((_, k) => {
    const cycle = covered.has(k) ? [] : (cycleThrough(tie, incidence, k, () => false) ?? [])
    for (const at of cycle) covered.add(at)
    if (cycle.length > 0) cycles.push(tie.given[k] === true ? [...cycle.slice(1), k] : cycle)
  })
  return cycles
}
