import { flaws, place, withinReach, type CellMatrix, type Rounded } from "./cellMatrix.js"

const continuousSweeps = 12
const discreteSweeps = 6
const jumps = 50

/**
 * Divisors near those that are looked for: rows and columns are scaled to their totals in turn without rounding
 * (iterative proportional fitting, Deming and Stephan, 1940). Totals are lifted by what the method cuts off.
 */
const fitted = (matrix: CellMatrix): { readonly rowScales: Float64Array; readonly columnScales: Float64Array } => {
  const { claims, columns, columnTotals, height, rows, rowTotals, signposts } = matrix
  const weights = signposts.power === 1 ? claims : claims.map(Math.sqrt)
  const rowTargets = new Float64Array(rows)
  const columnTargets = new Float64Array(columns)
  const lift = height - 0.5
  for (let i = 0, cell = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++, cell++) {
      if (weights[cell] === 0) continue
      rowTargets[i] = (rowTargets[i] ?? 0) + lift
      columnTargets[j] = (columnTargets[j] ?? 0) + lift
    }
  }
  const lifted = (targets: Float64Array, totals: ReadonlyArray<number>) =>
    totals.forEach((total, k) => (targets[k] = Math.max((targets[k] ?? 0) + total, total / 4, 0.25)))
  lifted(rowTargets, rowTotals)
  lifted(columnTargets, columnTotals)
  const rowScales = new Float64Array(rows).fill(1)
  const columnScales = new Float64Array(columns).fill(1)
  const sums = new Float64Array(columns)
  for (let sweep = 0; sweep < continuousSweeps; sweep++) {
    sums.fill(0)
    for (let i = 0, cell = 0; i < rows; i++) {
      const from = cell
      let sum = 0
      for (let j = 0; j < columns; j++, cell++) sum += (weights[cell] ?? 0) * (columnScales[j] ?? 0)
      const scale = withinReach(sum === 0 ? 1 : (rowTargets[i] ?? 0) / sum)
      rowScales[i] = scale
      for (let j = 0; j < columns; j++) sums[j] = (sums[j] ?? 0) + (weights[from + j] ?? 0) * scale
    }
    for (let j = 0; j < columns; j++) {
      columnScales[j] = withinReach(sums[j] === 0 ? 1 : (columnTargets[j] ?? 0) / (sums[j] ?? 1))
    }
  }
  return { rowScales, columnScales }
}

const mostPlaces = 1e10

/** Rounds the claim of a cell by the product of its divisors. */
const round = (state: Rounded, cell: number, product: number): void => {
  const { claims, height, maximum, minimum, signposts } = state.matrix
  const quotient = (claims[cell] ?? 0) / product
  const scaled = Math.min(signposts.power === 1 ? quotient : Math.sqrt(quotient), mostPlaces)
  const count = Math.floor(scaled + 1 - height)
  place(state, cell, Math.min(maximum[cell] ?? 0, Math.max(minimum[cell] ?? 0, count)))
  // Signposts do not all lie at the same height above a whole number.
  if ((state.next[cell] ?? 0) * product < 1) place(state, cell, (state.places[cell] ?? 0) + 1)
  else if ((state.last[cell] ?? 0) * product > 1) place(state, cell, (state.places[cell] ?? 0) - 1)
}

/** Every cell rounded by the divisors that are fitted. */
const rounded = (matrix: CellMatrix): Rounded => {
  const { columns, rows, signposts } = matrix
  const { columnScales, rowScales } = fitted(matrix)
  const size = rows * columns
  const divisor = (scale: number) => withinReach(1 / (signposts.power === 1 ? scale : scale * scale))
  const state: Rounded = {
    matrix,
    places: new Float64Array(size),
    next: new Float64Array(size),
    last: new Float64Array(size),
    rowDivisors: rowScales.map(divisor),
    columnDivisors: columnScales.map(divisor)
  }
  for (let i = 0, cell = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++, cell++) {
      round(state, cell, (state.rowDivisors[i] ?? 0) * (state.columnDivisors[j] ?? 0))
    }
  }
  return state
}

/** A row or column: its cells are `first`, `first + step` and so on, `length` of them. */
interface Line {
  readonly first: number
  readonly step: number
  readonly length: number
}

/** The divisors of the lines on one side, and of those across them. */
interface Sides {
  readonly own: Float64Array
  readonly across: Float64Array
}

/**
 * Rounds a line that lacks far more than a place in each cell by better divisors; gives what it then lacks. A line that has
 * far too many by any divisor within reach starts again from its minima, so that what is left is never more than its total.
 */
const approach = (state: Rounded, line: Line, lack: number, at: number, { across, own }: Sides): number => {
  const { first, length, step } = line
  let left = lack
  for (let jump = 0; jump < jumps && Math.abs(left) > length; jump++) {
    let given = 0
    for (let k = 0, cell = first; k < length; k++, cell += step) given += state.places[cell] ?? 0
    const total = given + left
    const factor = (given + length / 2) / (total + length / 2)
    own[at] = withinReach((own[at] ?? 1) * (state.matrix.signposts.power === 1 ? factor : factor * factor))
    left = total
    for (let k = 0, cell = first; k < length; k++, cell += step) {
      round(state, cell, (own[at] ?? 1) * (across[k] ?? 1))
      left -= state.places[cell] ?? 0
    }
  }
  if (left >= -length) return left
  for (let k = 0, cell = first; k < length; k++, cell += step) {
    const least = state.matrix.minimum[cell] ?? 0
    left += (state.places[cell] ?? 0) - least
    place(state, cell, least)
  }
  return left
}

/** Gives the line what it lacks by one divisor, each time the place that is nearest to it; less where the line is full. */
const fill = (state: Rounded, line: Line, lack: number, at: number, sides: Sides): void => {
  const { first, length, step } = line
  const { across, own } = sides
  const { last, next, places } = state
  const left = approach(state, line, lack, at, sides)
  for (let moved = 0; moved < Math.abs(left); moved++) {
    let best = -1
    let height = left > 0 ? Infinity : 0
    for (let k = 0, cell = first; k < length; k++, cell += step) {
      const reach = (left > 0 ? (next[cell] ?? 0) : (last[cell] ?? 0)) * (across[k] ?? 0)
      if (left > 0 ? reach < height : reach > height) {
        best = cell
        height = reach
      }
    }
    if (best < 0) break
    place(state, best, (places[best] ?? 0) + Math.sign(left))
  }
  let above = Infinity
  let below = 0
  for (let k = 0, cell = first; k < length; k++, cell += step) {
    above = Math.min(above, (next[cell] ?? 0) * (across[k] ?? 0))
    below = Math.max(below, (last[cell] ?? 0) * (across[k] ?? 0))
  }
  const inverse =
    above === Infinity
      ? below === 0
        ? 1 / (own[at] ?? 1)
        : below * 2
      : below === 0
        ? above / 2
        : Math.sqrt(above * below)
  own[at] = withinReach(1 / inverse)
}

/**
 * Fits, rounds, and gives rows and columns in turn exactly their totals by one divisor for each (Pukelsheim, 2004). That
 * can go on for ever, so it stops after a few sweeps; the transfers do what is left.
 */
export const alternateScaling = (matrix: CellMatrix): Rounded => {
  const { columns, rows } = matrix
  const state = rounded(matrix)
  const { columnDivisors, rowDivisors } = state
  const [ofRows, ofColumns] = [
    { own: rowDivisors, across: columnDivisors },
    { own: columnDivisors, across: rowDivisors }
  ]
  for (let sweep = 0; sweep < discreteSweeps; sweep++) {
    const lacks = flaws(state)
    for (let i = 0; i < rows; i++) {
      const lack = lacks[i] ?? 0
      if (lack !== 0) fill(state, { first: i * columns, step: 1, length: columns }, lack, i, ofRows)
    }
    const excesses = flaws(state)
    let isExact = true
    for (let j = 0; j < columns; j++) {
      const excess = excesses[rows + j] ?? 0
      if (excess === 0) continue
      isExact = false
      fill(state, { first: j, step: columns, length: rows }, -excess, j, ofColumns)
    }
    if (isExact) break
  }
  return state
}
