import { copy, staysBest } from "./minimumCostFlow.js"
import type { Cell, Model } from "./placementModel.js"
import type { Priced } from "./placementNetwork.js"
import { search, solved, type Best, type Effort, type Found } from "./placementSearch.js"

/** The plan among the best that has the most places in a cell, or the fewest. */
const extreme = (
  model: Model,
  priced: Priced,
  { best, parts }: Found,
  cell: number,
  sign: 1n | -1n,
  effort: Effort
): { readonly places: number; readonly isComplete: boolean } | undefined => {
  if (best === undefined) return undefined
  const load = model.columns[model.cells[cell]?.column ?? 0]?.load ?? 1
  const bias = { arc: cell, slope: sign }
  const from = parts.flatMap(({ bound, flow }) => {
    if (staysBest(priced.network, flow, bias)) return { flow, bound: bound + sign * BigInt(flow.units[cell] ?? 0) }
    effort.left -= 1
    return solved(priced, copy(flow), bias) ?? []
  })
  const known = { cost: best.cost + sign * BigInt((best.places[cell] ?? 0) * load), places: best.places }
  const found = search(model, priced, from, effort, known, bias)
  return { places: found.best?.places[cell] ?? 0, isComplete: found.isComplete }
}

export interface Range {
  readonly cell: number
  readonly least: number
  readonly most: number
}

/** The cells that differ between plans that are equally good, or nothing when there was too much to search. */
export const ranges = (
  model: Model,
  priced: Priced,
  found: Found,
  effort: Effort
): ReadonlyArray<Range> | undefined => {
  const own: Array<Range> = []
  for (const [cell, { lower, upper }] of model.cells.entries()) {
    if (lower === upper) {
      own.push({ cell, least: lower, most: upper })
      continue
    }
    const least = extreme(model, priced, found, cell, 1n, effort)
    const most = extreme(model, priced, found, cell, -1n, effort)
    if (least?.isComplete !== true || most?.isComplete !== true || effort.left <= 0) return undefined
    own.push({ cell, least: least.places, most: most.places })
  }
  // What one member can have, all that are like it can.
  const kinds = kindsOf(model, priced)
  return own.flatMap(({ cell }) => {
    const { column, row } = model.cells[cell] as Cell
    const same = own.filter((_, other) => {
      const like = model.cells[other] as Cell
      return like.column === column && kinds[like.row] === kinds[row]
    })
    const [least, most] = [Math.min(...same.map((one) => one.least)), Math.max(...same.map((one) => one.most))]
    return least < most ? [{ cell, least, most }] : []
  })
}

const kindsOf = ({ rows }: Model, { alike }: Priced): ReadonlyArray<number> => {
  const kinds = [...rows.keys()]
  for (const [earlier, later] of alike) kinds[later] = kinds[earlier] ?? earlier
  return kinds
}

/**
 * Of all best plans the one with the most places in the first of these cells, of those in the second, and so on,
 * column by column in the order of the search.
 */
export const inOrder = (
  model: Model,
  priced: Priced,
  found: Found,
  cells: ReadonlyArray<number>,
  effort: Effort
): Best | undefined => {
  let left = found
  const byOrder = priced.order.flatMap((column) => cells.filter((cell) => model.cells[cell]?.column === column))
  for (const cell of byOrder) {
    const most = extreme(model, priced, left, cell, -1n, effort)
    const cost = left.best?.cost
    if (most?.isComplete !== true || cost === undefined) return undefined
    const load = model.columns[model.cells[cell]?.column ?? 0]?.load ?? 1
    const fixed = left.parts.flatMap(({ flow }) => {
      const own = copy(flow)
      own.lower[cell] = own.upper[cell] = most.places * load
      const part = solved(priced, own, undefined)
      return part === undefined || part.bound > cost ? [] : [part]
    })
    effort.left -= fixed.length
    left = search(model, priced, fixed, effort)
    if (!left.isComplete) return undefined
  }
  return left.best
}
