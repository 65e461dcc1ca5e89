import { greatestCommonDivisor } from "./digits.js"
import { network, type Arc, type Flow, type Network } from "./minimumCostFlow.js"
import {
  alikeOf,
  isOutside,
  orderOf,
  valueAbove,
  valueBelow,
  type Cell,
  type Column,
  type Fraction,
  type Model,
  type Row
} from "./placementModel.js"

/** The network of a model: first an arc for each cell, then one for each row, then one for what each column lacks. */
export interface Priced {
  readonly network: Network
  readonly start: () => Flow
  /** What a municipality more with a facility beyond its offer costs, over `outsideParts`. */
  readonly outsideCost: bigint
  readonly outsideParts: bigint
  /** How many cells of a row could hold a facility beyond its offer. */
  readonly outsideCells: ReadonlyArray<number>
  /** Columns in which not all numbers are possible, and then the others. */
  readonly order: ReadonlyArray<number>
  /** Each row after the last one before it that has the same bounds, target and cells. */
  readonly alike: ReadonlyArray<readonly [earlier: number, later: number]>
}

const canBeOutside = (cell: Cell): boolean => isOutside(cell, cell.upper)

const leastCommonMultiple = (a: bigint, b: bigint): bigint => (a / greatestCommonDivisor(a, b)) * b

const commonDenominator = (fractions: ReadonlyArray<Fraction>): bigint =>
  fractions.reduce((common, { denominator }) => leastCommonMultiple(common, denominator), 1n)

const timesCommon = ({ denominator, numerator }: Fraction, common: bigint): bigint => numerator * (common / denominator)

const magnitude = (value: bigint): bigint => (value < 0n ? -value : value)

const floorOf = ({ denominator, numerator }: Fraction): number =>
  Number(numerator < 0n ? -((-numerator + denominator - 1n) / denominator) : numerator / denominator)

const gapsOf = ({ values }: Cell): ReadonlyArray<number> =>
  values === undefined ? [1] : values.slice(1).map((value, index) => value - (values[index] ?? 0))

/** The weight of each step, so large that one unit of it outweighs all that later steps can differ. */
interface Weights {
  readonly priority: bigint
  readonly missing: bigint
  readonly beyond: bigint
  readonly deviation: bigint
  readonly square: bigint
  readonly outside: bigint
}

const total = (numbers: ReadonlyArray<bigint>): bigint => numbers.reduce((sum, number) => sum + number, 0n)

interface Scales {
  readonly target: bigint
  readonly share: bigint
  readonly outside: bigint
}

const weightsOf = ({ cells, columns, rows }: Model, scales: Scales): Weights => {
  const all = total(columns.map(({ load, need }) => BigInt(load * need)))
  const furthest = total(rows.map(({ target }) => magnitude(timesCommon(target, scales.target)) + all * scales.target))
  const widest = total(
    cells.map(({ share, upper }) => {
      const most = BigInt(upper)
      return most * most * scales.share + 2n * most * timesCommon(share, scales.share)
    })
  )
  const outside = 2n * all + 1n
  const square = outside * (2n * scales.outside * BigInt(rows.length) + 1n)
  const deviation = square * (2n * widest + 1n)
  const beyond = deviation * (2n * furthest + 1n)
  const missing = beyond * (2n * all + 1n)
  return { outside, square, deviation, beyond, missing, priority: missing * (2n * all + 1n) }
}

const noLaterSteps = ({ columns }: Model): Weights => {
  const all = total(columns.map(({ load, need }) => BigInt(load * need)))
  const missing = 2n * all + 1n
  return { outside: 0n, square: 0n, deviation: 0n, beyond: 0n, missing, priority: missing * missing }
}

/** An arc whose cost is given at its breaks, which a cell has at each number of places that it can be. */
const cellArc = (cell: Cell, { load }: Column, to: number, costAt: (places: number) => bigint): Arc => {
  const known = new Map<number, bigint>()
  const cost = (places: number): bigint => {
    const found = known.get(places) ?? costAt(places)
    known.set(places, found)
    return found
  }
  const above = (units: number): number => load * valueAbove(cell, (Math.floor(units) + 1) / load)
  const below = (units: number): number => load * valueBelow(cell, (Math.ceil(units) - 1) / load)
  const slope = (from: number, until: number): bigint => (cost(until / load) - cost(from / load)) / BigInt(until - from)
  const lastBreak = (units: number): number => load * valueBelow(cell, units / load)
  const nextBreak = (units: number): number => load * valueAbove(cell, units / load)
  return {
    from: cell.column,
    to,
    cost: (units) => {
      const from = lastBreak(units)
      return from === units
        ? cost(from / load)
        : cost(from / load) + slope(from, nextBreak(units)) * BigInt(units - from)
    },
    slopeAbove: (units) => slope(lastBreak(units), above(units)),
    slopeBelow: (units) => slope(below(units), nextBreak(units)),
    breakAbove: above,
    breakBelow: below
  }
}

const linearArc = (from: number, to: number, slope: bigint): Arc => ({
  from,
  to,
  cost: (units) => slope * BigInt(units),
  slopeAbove: () => slope,
  slopeBelow: () => slope,
  breakAbove: () => Infinity,
  breakBelow: () => -Infinity
})

const rowArc = ({ target }: Row, from: number, to: number, weight: bigint, scale: bigint): Arc => {
  const aim = timesCommon(target, scale)
  const floor = floorOf(target)
  const breaks = target.denominator === 1n ? [floor] : [floor, floor + 1]
  const cost = (units: number): bigint => weight * magnitude(BigInt(units) * scale - aim)
  return {
    from,
    to,
    cost,
    slopeAbove: (units) => cost(units + 1) - cost(units),
    slopeBelow: (units) => cost(units) - cost(units - 1),
    breakAbove: (units) => breaks.find((one) => one > units) ?? Infinity,
    breakBelow: (units) => breaks.findLast((one) => one < units) ?? -Infinity
  }
}

/**
 * The model as a network whose costs hold all steps in one whole number. Between the numbers of places that a cell can
 * be its cost is a straight line, so that a flow of least cost is never dearer than the best plan.
 */
export const priced = (model: Model, steps: "shortfall" | "all"): Priced => {
  const { cells, columns, rows } = model
  const outsideCells = rows.map((_, row) => cells.filter((cell) => cell.row === row && canBeOutside(cell)).length)
  const scales = {
    target: commonDenominator(rows.map(({ target }) => target)),
    share: commonDenominator(cells.map(({ share }) => share)),
    outside: outsideCells.reduce((common, count) => leastCommonMultiple(common, BigInt(Math.max(1, count))), 1n)
  }
  const weights = steps === "all" ? weightsOf(model, scales) : noLaterSteps(model)
  const line = cells.reduce(
    (common, cell) =>
      gapsOf(cell).reduce(
        (sofar, gap) => leastCommonMultiple(sofar, BigInt(gap * (columns[cell.column]?.load ?? 1))),
        common
      ),
    columns.reduce((common, { load }) => leastCommonMultiple(common, BigInt(load)), 1n)
  )
  const sink = columns.length + rows.length
  const arcs = [
    ...cells.map((cell) => {
      const column = columns[cell.column] as Column
      const share = timesCommon(cell.share, scales.share)
      const part = scales.outside / BigInt(Math.max(1, outsideCells[cell.row] ?? 1))
      return cellArc(cell, column, columns.length + cell.row, (places) => {
        const many = BigInt(places)
        const beyond = BigInt(column.load * Math.max(0, places - (cell.offered ?? places)))
        const square = many * many * scales.share - 2n * many * share
        const outside = isOutside(cell, places) ? part : 0n
        return line * (weights.beyond * beyond + weights.square * square + weights.outside * outside)
      })
    }),
    ...rows.map((row, index) => rowArc(row, columns.length + index, sink, line * weights.deviation, scales.target)),
    ...columns.map(({ load, priority }, index) =>
      linearArc(index, sink, (line / BigInt(load)) * (weights.priority * priority + weights.missing * BigInt(load)))
    )
  ]
  const supply = [...columns.map(({ load, need }) => load * need), ...rows.map(() => 0)]
  supply.push(-supply.reduce((sum, units) => sum + units, 0))
  return {
    network: network(arcs, supply),
    start: () => startOf(model),
    outsideCost: line * weights.outside,
    outsideParts: scales.outside,
    outsideCells,
    order: orderOf(model),
    alike: alikeOf(model)
  }
}

/** Each cell at its share and each row at its target, rounded: mostly near the best flow. */
const startOf = ({ cells, columns, rows }: Model): Flow => {
  const loadOf = ({ column }: Cell): number => columns[column]?.load ?? 1
  return {
    units: [
      ...cells.map((cell) => loadOf(cell) * valueBelow(cell, Math.max(cell.lower, floorOf(cell.share)))),
      ...rows.map(({ target }) => floorOf(target)),
      ...columns.map(({ fewestMissing, load }) => fewestMissing * load)
    ],
    prices: [...columns, ...rows, undefined].map(() => 0n),
    lower: [
      ...cells.map((cell) => loadOf(cell) * cell.lower),
      ...rows.map(({ lower }) => lower),
      ...columns.map(({ fewestMissing, load }) => fewestMissing * load)
    ],
    upper: [
      ...cells.map((cell) => loadOf(cell) * cell.upper),
      ...rows.map(({ upper }) => upper),
      ...columns.map(({ load, need }) => load * need)
    ]
  }
}
