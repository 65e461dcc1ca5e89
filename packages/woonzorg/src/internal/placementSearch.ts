import { copy, costOf, solve, type Bias, type Flow } from "./minimumCostFlow.js"
import { isOutside, valueAbove, valueBelow, type Cell, type Model, type Priced } from "./placement.js"

/** A part of all plans: those within the bounds of the flow. No plan among them costs less than `bound`. */
export interface Branch {
  readonly flow: Flow
  readonly bound: bigint
}

export interface Best {
  readonly cost: bigint
  readonly places: ReadonlyArray<number>
}

/** How many flows may still be solved; what remains is shared by all searches for one plan. */
export interface Effort {
  left: number
}

export interface Found {
  readonly best: Best | undefined
  /** Parts that together hold every plan as good as the best, if `isComplete`. */
  readonly parts: ReadonlyArray<Branch>
  readonly isComplete: boolean
}

/** The cell to split, and where: at most `below`, or at least `above`. */
interface Split {
  readonly cell: number
  readonly below: number
  readonly above: number
}

const boundsOf = (model: Model, { lower, upper }: Flow, cell: number): readonly [lower: number, upper: number] => {
  const load = model.columns[model.cells[cell]?.column ?? 0]?.load ?? 1
  return [(lower[cell] ?? 0) / load, (upper[cell] ?? 0) / load]
}

const placesOf = ({ cells, columns }: Model, { units }: Flow): ReadonlyArray<number> =>
  cells.map(({ column }, index) => (units[index] ?? 0) / (columns[column]?.load ?? 1))

const betweenValues = ({ cells, columns }: Model, places: ReadonlyArray<number>): Split | undefined => {
  let widest = 0
  let found: Split | undefined
  cells.forEach((cell, index) => {
    const own = places[index] ?? 0
    const [below, above] = [valueBelow(cell, own), valueAbove(cell, own)]
    const distance = Math.min(own - below, above - own) * (columns[cell.column]?.load ?? 1)
    if (distance > widest) [widest, found] = [distance, { cell: index, below, above }]
  })
  return found
}

const smallest = (cell: Cell): number => valueAbove(cell, 1)

const wrongFacilities = (model: Model, flow: Flow, places: ReadonlyArray<number>): Split | undefined => {
  for (const [column, { facilities }] of model.columns.entries()) {
    const own = [...model.cells.keys()].filter((index) => model.cells[index]?.column === column)
    const count = own.filter((index) => (places[index] ?? 0) > 0).length
    if (count >= facilities[0] && count <= facilities[1]) continue
    const undecided = own.find((index) => {
      const [lower, upper] = boundsOf(model, flow, index)
      return lower === 0 && upper > 0 && (places[index] ?? 0) > 0 === count > facilities[1]
    })
    return {
      cell: undecided ?? -1,
      below: 0,
      above: undecided === undefined ? 1 : smallest(model.cells[undecided] as Cell)
    }
  }
  return undefined
}

const outsideIn = (model: Model, places: ReadonlyArray<number>, row: number): number =>
  model.cells.filter((cell, index) => cell.row === row && isOutside(cell, places[index] ?? 0)).length

/** Where a row holds some facilities beyond its offers and could hold more or fewer, which the flow counts by parts. */
const countedByParts = (model: Model, priced: Priced, flow: Flow, places: ReadonlyArray<number>): Split | undefined => {
  const cell = model.cells.findIndex((cell, index) => {
    const outside = outsideIn(model, places, cell.row)
    const [lower, upper] = boundsOf(model, flow, index)
    const isPartly = outside > 0 && outside < (priced.outsideCells[cell.row] ?? 0)
    return isPartly && isOutside(cell, upper) && !isOutside(cell, lower)
  })
  const found = model.cells[cell]
  if (found === undefined) return undefined
  const offered = found.offered ?? 0
  return { cell, below: valueBelow(found, offered), above: valueAbove(found, offered + 1) }
}

const costOfPlan = (model: Model, priced: Priced, places: ReadonlyArray<number>, byParts: bigint): bigint =>
  model.rows.reduce((cost, _, row) => {
    const outside = BigInt(outsideIn(model, places, row))
    if (outside === 0n) return cost
    const parts = BigInt(priced.outsideCells[row] ?? 1)
    return cost + (priced.outsideCost * priced.outsideParts * (parts - outside)) / parts
  }, byParts)

const boundOf = (priced: Priced, flow: Flow, bias: Bias | undefined): bigint =>
  costOf(priced.network, flow) + (bias === undefined ? 0n : bias.slope * BigInt(flow.units[bias.arc] ?? 0))

const solved = (priced: Priced, flow: Flow, bias: Bias | undefined): Branch | undefined =>
  solve(priced.network, flow, bias) === undefined ? { flow, bound: boundOf(priced, flow, bias) } : undefined

const halves = (model: Model, { flow }: Branch, { above, below, cell }: Split): ReadonlyArray<Flow> => {
  const [lower, upper] = boundsOf(model, flow, cell)
  const load = model.columns[model.cells[cell]?.column ?? 0]?.load ?? 1
  const own = (flow.units[cell] ?? 0) / load
  const [low, high] = [copy(flow), copy(flow)]
  low.upper[cell] = below * load
  high.lower[cell] = above * load
  const both = [...(below >= lower ? [low] : []), ...(above <= upper ? [high] : [])]
  // The nearer half last, which is looked at first.
  return own - below < above - own ? both.reverse() : both
}

/**
 * Branch and bound: solves the flow in which cells may be between the numbers of places that they can be, and splits
 * a part where one is. A part is left as soon as no plan in it can be better than the best so far.
 */
export const search = (
  model: Model,
  priced: Priced,
  from: ReadonlyArray<Branch>,
  effort: Effort,
  sofar?: Best,
  bias?: Bias
): Found => {
  const stack = [...from]
  const parts: Array<Branch> = []
  let best = sofar
  for (let branch = stack.pop(); branch !== undefined; branch = stack.pop()) {
    if (best !== undefined && branch.bound >= best.cost) {
      if (branch.bound === best.cost) parts.push(branch)
      continue
    }
    const places = placesOf(model, branch.flow)
    const wrong = betweenValues(model, places) ?? wrongFacilities(model, branch.flow, places)
    const split = wrong ?? countedByParts(model, priced, branch.flow, places)
    if (wrong === undefined) {
      const cost = costOfPlan(model, priced, places, branch.bound)
      if (best === undefined || cost < best.cost) best = { cost, places }
    }
    if (split === undefined) {
      parts.push(branch)
      continue
    }
    if (split.cell < 0) continue
    if (effort.left <= 0) return { best, parts: [], isComplete: false }
    for (const flow of halves(model, branch, split)) {
      effort.left -= 1
      const half = solved(priced, flow, bias)
      if (half !== undefined) stack.push(half)
    }
  }
  const cost = best?.cost
  return { best, parts: parts.filter(({ bound }) => cost !== undefined && bound <= cost), isComplete: true }
}

export const root = (priced: Priced): Branch | undefined => solved(priced, priced.start(), undefined)

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
  const from = parts.flatMap(({ flow }) => solved(priced, copy(flow), bias) ?? [])
  effort.left -= from.length
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
  const all: Array<Range> = []
  for (const cell of model.cells.keys()) {
    if (model.cells[cell]?.lower === model.cells[cell]?.upper) continue
    const least = extreme(model, priced, found, cell, 1n, effort)
    const most = extreme(model, priced, found, cell, -1n, effort)
    if (least?.isComplete !== true || most?.isComplete !== true || effort.left <= 0) return undefined
    if (least.places < most.places) all.push({ cell, least: least.places, most: most.places })
  }
  return all
}

/** Of all best plans the one with the most places in the first of these cells, of those in the second, and so on. */
export const inOrder = (
  model: Model,
  priced: Priced,
  found: Found,
  cells: ReadonlyArray<number>,
  effort: Effort
): Best | undefined => {
  let left = found
  for (const cell of cells) {
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
