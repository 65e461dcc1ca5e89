import { copy, costOf, solve, type Bias, type Flow } from "./minimumCostFlow.js"
import { isOutside, valueAbove, valueBelow, type Cell, type Model } from "./placementModel.js"
import type { Priced } from "./placementNetwork.js"

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

export const solved = (priced: Priced, flow: Flow, bias: Bias | undefined): Branch | undefined =>
  solve(priced.network, flow, bias) === undefined ? { flow, bound: boundOf(priced, flow, bias) } : undefined

/**
 * Of members that are alike, lets an earlier one have no less than a later one of the first column in order, and of the
 * next as long as both are sure to have the same of those before. False when the bounds allow no such plan.
 */
const keepOrder = (model: Model, { alike, order }: Priced, { lower, upper }: Flow): boolean => {
  const count = model.rows.length
  let isChanged = true
  while (isChanged) {
    isChanged = false
    for (const [earlier, later] of alike) {
      for (const column of order) {
        const [a, b] = [column * count + earlier, column * count + later]
        const [least, most] = [lower[b] ?? 0, upper[a] ?? 0]
        if (least > (upper[a] ?? 0) || most < (lower[b] ?? 0)) return false
        if ((lower[a] ?? 0) < least) [lower[a], isChanged] = [least, true]
        if ((upper[b] ?? 0) > most) [upper[b], isChanged] = [most, true]
        if (lower[a] !== upper[a] || lower[b] !== upper[b] || lower[a] !== lower[b]) break
      }
    }
  }
  return true
}

/** The parts of a split, the nearer one first. */
const halves = (model: Model, { flow }: Branch, { above, below, cell }: Split): ReadonlyArray<Flow> => {
  const [lower, upper] = boundsOf(model, flow, cell)
  const load = model.columns[model.cells[cell]?.column ?? 0]?.load ?? 1
  const own = (flow.units[cell] ?? 0) / load
  const [low, high] = [copy(flow), copy(flow)]
  low.upper[cell] = below * load
  high.lower[cell] = above * load
  const [lows, highs] = [below >= lower ? [low] : [], above <= upper ? [high] : []]
  return own - below < above - own ? [...lows, ...highs] : [...highs, ...lows]
}

/** Open parts, the one with the lowest bound last. */
const insert = (open: Array<Branch>, branch: Branch): void => {
  let [low, high] = [0, open.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((open[middle]?.bound ?? 0n) > branch.bound) low = middle + 1
    else high = middle
  }
  open.splice(low, 0, branch)
}

/**
 * Branch and bound: solves the flow in which cells may be between the numbers of places that they can be, and splits
 * a part where one is. It goes on with the nearer half until that leads to a plan, and then with the part of the lowest
 * bound. A part is left as soon as no plan in it can be better than the best so far. Of plans that only exchange members
 * that are alike it sees one.
 */
export const search = (
  model: Model,
  priced: Priced,
  from: ReadonlyArray<Branch>,
  effort: Effort,
  sofar?: Best,
  bias?: Bias
): Found => {
  const open: Array<Branch> = []
  for (const branch of from) insert(open, branch)
  const parts: Array<Branch> = []
  let best = sofar
  for (let branch = open.pop(); branch !== undefined;) {
    if (best !== undefined && branch.bound >= best.cost) {
      if (branch.bound === best.cost) parts.push(branch)
      branch = open.pop()
      continue
    }
    const places = placesOf(model, branch.flow)
    const wrong = betweenValues(model, places) ?? wrongFacilities(model, branch.flow, places)
    const split = wrong ?? countedByParts(model, priced, branch.flow, places)
    if (wrong === undefined) {
      const cost = costOfPlan(model, priced, places, branch.bound)
      if (best === undefined || cost < best.cost) best = { cost, places }
    }
    if (split === undefined) parts.push(branch)
    if (split === undefined || split.cell < 0) {
      branch = open.pop()
      continue
    }
    if (effort.left <= 0) return { best, parts: [], isComplete: false }
    const solvedHalves = halves(model, branch, split).flatMap((flow) => {
      effort.left -= 1
      return keepOrder(model, priced, flow) ? (solved(priced, flow, bias) ?? []) : []
    })
    const [nearer, other] = solvedHalves
    if (other !== undefined) insert(open, other)
    branch = nearer ?? open.pop()
  }
  const cost = best?.cost
  return { best, parts: parts.filter(({ bound }) => cost !== undefined && bound <= cost), isComplete: true }
}

export const root = (priced: Priced): Branch | undefined => solved(priced, priced.start(), undefined)
