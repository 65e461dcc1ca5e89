import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { areIndependent, gradientAt, nonNegativeLeastSquares } from "../../src/internal/nonNegativeLeastSquares.ts"

type Row = ReadonlyArray<bigint>

const gramOf = (rows: ReadonlyArray<Row>, columns: number) =>
  Array.from({ length: columns }, (_, i) =>
    Array.from({ length: columns }, (_unused, j) =>
      rows.reduce((sum, row) => sum + (row[i] ?? 0n) * (row[j] ?? 0n), 0n)
    )
  )

const rightOf = (rows: ReadonlyArray<Row>, target: Row, columns: number) =>
  Array.from({ length: columns }, (_, i) =>
    rows.reduce((sum, row, at) => sum + (row[i] ?? 0n) * (target[at] ?? 0n), 0n)
  )

const solve = (rows: ReadonlyArray<Row>, target: Row, columns: number) =>
  nonNegativeLeastSquares(gramOf(rows, columns), rightOf(rows, target, columns))

describe("Cases worked out by hand", () => {
  it("finds an answer that is met exactly", () => {
    const rows = [
      [1n, 0n],
      [0n, 2n],
      [1n, 1n]
    ]
    expect(solve(rows, [3n, 8n, 7n], 2)).toEqual({ numerators: [3n, 4n], denominator: 1n })
  })

  it("leaves out what would have to be negative, and fits the rest anew", () => {
    // Without the sign: x = (2, -1). With x₂ = 0 the best x₁ is (1·2 + 1·1) / 2.
    const rows = [
      [1n, 0n],
      [1n, 1n]
    ]
    expect(solve(rows, [2n, 1n], 2)).toEqual({ numerators: [3n, 0n], denominator: 2n })
  })

  it("takes one of two equal columns, and says that they hang together", () => {
    const rows = [
      [1n, 1n],
      [2n, 2n]
    ]
    expect(solve(rows, [1n, 2n], 2)).toEqual({ numerators: [1n, 0n], denominator: 1n })
    expect(areIndependent(gramOf(rows, 2), [0, 1])).toBe(false)
    expect(areIndependent(gramOf(rows, 2), [1])).toBe(true)
  })

  it("is zero where every column points away", () => {
    expect(solve([[1n], [1n]], [-1n, -2n], 1)).toEqual({ numerators: [0n], denominator: 1n })
  })
})

const instance = fc
  .record({ columns: fc.integer({ min: 1, max: 5 }), size: fc.integer({ min: 1, max: 6 }) })
  .chain(({ columns, size }) =>
    fc.record({
      columns: fc.constant(columns),
      rows: fc.array(fc.array(fc.bigInt({ min: -4n, max: 4n }), { minLength: columns, maxLength: columns }), {
        minLength: size,
        maxLength: size
      }),
      target: fc.array(fc.bigInt({ min: -9n, max: 9n }), { minLength: size, maxLength: size })
    })
  )

describe("Every answer", () => {
  it("keeps the conditions of Karush, Kuhn and Tucker exactly, also with columns that hang together", () => {
    fc.assert(
      fc.property(instance, ({ columns, rows, target }) => {
        const [gram, right] = [gramOf(rows, columns), rightOf(rows, target, columns)]
        const answer = nonNegativeLeastSquares(gram, right)
        const steepness = gradientAt(gram, right, answer)
        expect(answer.denominator > 0n).toBe(true)
        for (const [j, x] of answer.numerators.entries()) {
          expect(x >= 0n).toBe(true)
          // No weight can better the fit by growing, and one above zero neither by shrinking.
          expect(x > 0n ? steepness[j] === 0n : (steepness[j] ?? 1n) <= 0n).toBe(true)
        }
      }),
      { numRuns: 500 }
    )
  })
})
