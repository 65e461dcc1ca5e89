/** What a division over rows and columns should be, found by trying all of them with plain whole numbers. */
import type { Exact, Signpost } from "./oracles.ts"

export interface MatrixInstance {
  readonly rows: ReadonlyArray<number>
  readonly columns: ReadonlyArray<number>
  /** Row by row; zero where there is no claim. */
  readonly claims: ReadonlyArray<Exact>
  readonly minimum: ReadonlyArray<number>
  readonly maximum: ReadonlyArray<number>
}

type Matrix = ReadonlyArray<number>

/** Every matrix with these totals within the bounds. */
const allMatrices = ({ claims, columns, maximum, minimum, rows }: MatrixInstance): ReadonlyArray<Matrix> => {
  const found: Array<Matrix> = []
  const left = { rows: [...rows], columns: [...columns] }
  const places: Array<number> = []
  const extend = (cell: number): void => {
    if (cell === claims.length) {
      if (left.columns.every((count) => count === 0)) found.push([...places])
      return
    }
    const [i, j] = [Math.floor(cell / columns.length), cell % columns.length]
    const [inRow = 0, inColumn = 0] = [left.rows[i], left.columns[j]]
    const least = minimum[cell] ?? 0
    const most = Math.min(inRow, inColumn, claims[cell]?.[0] === 0n ? least : (maximum[cell] ?? Infinity))
    // The last of a row takes what is left of it.
    for (let count = j === columns.length - 1 ? Math.max(least, inRow) : least; count <= most; count++) {
      left.rows[i] = inRow - count
      left.columns[j] = inColumn - count
      places.push(count)
      extend(cell + 1)
      places.pop()
    }
    left.rows[i] = inRow
    left.columns[j] = inColumn
  }
  extend(0)
  return found
}

/**
 * The matrices with the least product of `signpost / claim` over all places of all cells (Gaffke and Pukelsheim, 2008). Places
 * up to the minimum are in every matrix, so a signpost of zero never counts.
 */
export const bestMatrices = (instance: MatrixInstance, { after, power }: Signpost): ReadonlyArray<Matrix> => {
  const price = (matrix: Matrix): Exact =>
    matrix.reduce<Exact>(
      (product, count, cell) => {
        let [a, b] = product
        const [numerator, denominator] = instance.claims[cell] ?? [0n, 1n]
        for (let step = instance.minimum[cell] ?? 0; step < count; step++) {
          const [c, d] = after(BigInt(step))
          a *= c * denominator ** BigInt(power)
          b *= d * numerator ** BigInt(power)
        }
        return [a, b]
      },
      [1n, 1n]
    )
  let best: Array<Matrix> = []
  let least: Exact | undefined
  for (const matrix of allMatrices(instance)) {
    const [a, b] = price(matrix)
    const difference = least === undefined ? -1n : a * least[1] - least[0] * b
    if (difference > 0n) continue
    if (difference < 0n) best = []
    best.push(matrix)
    least = [a, b]
  }
  return best
}

/**
 * What is left of the matrices when cells choose in order, group after group: those where the cell has most. Within a group any
 * order is tried; when all lead to one matrix, the groups decide.
 */
export const chosen = (
  matrices: ReadonlyArray<Matrix>,
  [group, ...groups]: ReadonlyArray<ReadonlyArray<number>>
): ReadonlySet<string> => {
  if (matrices.length < 2 || group === undefined) return new Set(matrices.map((matrix) => matrix.join()))
  const found = new Set<string>()
  // A cell that has the same in all matrices changes nothing by coming first.
  const open = group.filter((cell) => new Set(matrices.map((matrix) => matrix[cell])).size > 1)
  for (const cell of open.length === 0 ? [undefined] : open) {
    const most = Math.max(...matrices.map((matrix) => (cell === undefined ? 0 : (matrix[cell] ?? 0))))
    const kept = cell === undefined ? matrices : matrices.filter((matrix) => matrix[cell] === most)
    const rest = open.filter((other) => other !== cell)
    for (const one of chosen(kept, rest.length === 0 ? groups : [rest, ...groups])) found.add(one)
  }
  return found
}
