import { greatestCommonDivisor } from "./digits.js"

/** Whole numbers over one denominator above zero. */
export interface Fractions {
  readonly numerators: ReadonlyArray<bigint>
  readonly denominator: bigint
}

type Matrix = ReadonlyArray<ReadonlyArray<bigint>>

/** What G x = b has as its answer, by elimination without fractions (Bareiss); none where G is singular. */
const solved = (gram: Matrix, right: ReadonlyArray<bigint>): Fractions | undefined => {
  const rows = gram.map((row, i) => [...row, right[i] ?? 0n])
  let before = 1n
  for (const [k, pivotRow] of rows.entries()) {
    const pivot = pivotRow[k] ?? 0n
    if (pivot === 0n) return undefined
    for (const [i, row] of rows.entries()) {
      if (i === k) continue
      const factor = row[k] ?? 0n
      rows[i] = row.map((value, j) => (pivot * value - factor * (pivotRow[j] ?? 0n)) / before)
    }
    before = pivot
  }
  return { numerators: rows.map((row) => row[rows.length] ?? 0n), denominator: before }
}

const part = (gram: Matrix, chosen: ReadonlyArray<number>): Matrix =>
  chosen.map((i) => chosen.map((j) => gram[i]?.[j] ?? 0n))

/** Whether no column among these is a sum of multiples of the others; `gram` is AᵀA. */
export const areIndependent = (gram: Matrix, columns: ReadonlyArray<number>): boolean =>
  solved(
    part(gram, columns),
    columns.map(() => 0n)
  ) !== undefined

/** Aᵀ(b − Ax), times the denominator of x: how much faster the fit gets better as each weight grows. */
export const gradientAt = (
  gram: Matrix,
  right: ReadonlyArray<bigint>,
  { denominator, numerators }: Fractions
): ReadonlyArray<bigint> =>
  right.map((value, j) => numerators.reduce((left, x, i) => left - (gram[j]?.[i] ?? 0n) * x, value * denominator))

const lowest = (numerators: ReadonlyArray<bigint>, denominator: bigint): Fractions => {
  const divisor = numerators.reduce((so, one) => greatestCommonDivisor(so, one < 0n ? -one : one), denominator)
  return { numerators: numerators.map((one) => one / divisor), denominator: denominator / divisor }
}

/** From x towards s until the first of the chosen weights that would fall below zero is zero. */
const towards = (x: Fractions, s: Fractions, chosen: ReadonlyArray<number>): Fractions => {
  let [p, q] = [1n, 1n]
  for (const i of chosen) {
    const target = s.numerators[i] ?? 0n
    if (target > 0n) continue
    const own = (x.numerators[i] ?? 0n) * s.denominator
    const distance = own - target * x.denominator
    if (own * q < p * distance) [p, q] = [own, distance]
  }
  return lowest(
    x.numerators.map((own, i) => (q - p) * own * s.denominator + p * (s.numerators[i] ?? 0n) * x.denominator),
    q * x.denominator * s.denominator
  )
}

/**
 * The x ≥ 0 that makes |Ax − b| smallest, exactly; `gram` is AᵀA and `right` is Aᵀb. By the active set of Lawson and
 * Hanson. A column that the chosen ones already make up has a gradient of exactly zero, so it is never chosen and no
 * system is singular; each round makes the fit strictly better, so it ends.
 */
export const nonNegativeLeastSquares = (gram: Matrix, right: ReadonlyArray<bigint>): Fractions => {
  let x: Fractions = { numerators: right.map(() => 0n), denominator: 1n }
  let chosen: Array<number> = []
  for (;;) {
    let next = -1
    const steepness = gradientAt(gram, right, x)
    for (const [j, steep] of steepness.entries()) {
      if (!chosen.includes(j) && steep > (steepness[next] ?? 0n)) next = j
    }
    if (next < 0) return x
    chosen.push(next)
    for (;;) {
      const free = solved(
        part(gram, chosen),
        chosen.map((j) => right[j] ?? 0n)
      )
      if (free === undefined) return x
      const s = lowest(
        right.map((_, j) => free.numerators[chosen.indexOf(j)] ?? 0n),
        free.denominator
      )
      if (free.numerators.every((one) => one > 0n)) {
        x = s
        break
      }
      x = towards(x, s, chosen)
      chosen = chosen.filter((j) => (x.numerators[j] ?? 0n) > 0n)
    }
  }
}
