import { valueAt, type Signposts } from "./signposts.js"

/**
 * What is to be divided over cells: row by row, a claim above zero or none in each, fewest and most places of each,
 * and a total for each row and column. Claims stand to the power of the signposts, so that no root is taken.
 */
export interface CellMatrix {
  readonly rows: number
  readonly columns: number
  readonly rowTotals: ReadonlyArray<number>
  readonly columnTotals: ReadonlyArray<number>
  /** The claim as [numerator, denominator]. */
  readonly exactClaim: (cell: number) => readonly [numerator: bigint, denominator: bigint]
  /** The claim to the power, near; zero where there is none. */
  readonly claims: Float64Array
  /** Whether every double in `claims` lies within 2⁻⁵⁰ of itself. */
  readonly isNear: boolean
  readonly minimum: Float64Array
  readonly maximum: Float64Array
  readonly signposts: Signposts
  /** About how far above a whole number the method rounds up; only the start of the search depends on it. */
  readonly height: number
}

/**
 * Places with divisors that round every cell to them: `last ≤ 1 / (rowDivisor · columnDivisor) ≤ next`, where `next` is
 * the signpost above the places of the cell over its claim, `last` the one below. At a maximum there is nothing above
 * (infinity), at a minimum nothing below (zero).
 */
export interface Rounded {
  readonly matrix: CellMatrix
  readonly places: Float64Array
  readonly next: Float64Array
  readonly last: Float64Array
  readonly rowDivisors: Float64Array
  readonly columnDivisors: Float64Array
}

const signpost = ({ denominator, numerator }: Signposts, places: number): number =>
  valueAt(denominator, places) / valueAt(numerator, places)

/** Sets the places of a cell. */
export const place = ({ last, matrix, next, places }: Rounded, cell: number, count: number): void => {
  const { claims, maximum, minimum, signposts } = matrix
  places[cell] = count
  next[cell] = count < (maximum[cell] ?? 0) ? signpost(signposts, count) / (claims[cell] ?? 0) : Infinity
  last[cell] = count > (minimum[cell] ?? 0) ? signpost(signposts, count - 1) / (claims[cell] ?? 0) : 0
}

/** Keeps a divisor where products of it with claims are far from what a double can hold. */
export const withinReach = (divisor: number): number => Math.min(1e120, Math.max(1e-120, divisor))

/**
 * The places that each row still lacks and then those that each column has too many. A place more in a cell takes one
 * from the number of its row and adds one to that of its column, so all together are zero.
 */
export const flaws = ({ matrix, places }: Rounded): Float64Array => {
  const { columnTotals, columns, rowTotals, rows } = matrix
  const found = new Float64Array(rows + columns)
  rowTotals.forEach((total, i) => (found[i] = total))
  columnTotals.forEach((total, j) => (found[rows + j] = -total))
  for (let i = 0, cell = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++, cell++) {
      found[i] = (found[i] ?? 0) - (places[cell] ?? 0)
      found[rows + j] = (found[rows + j] ?? 0) + (places[cell] ?? 0)
    }
  }
  return found
}
