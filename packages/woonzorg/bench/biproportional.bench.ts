// How long both totals at once take, beside Sainte-Laguë on the same cells with one total: that rounds every claim exactly
// and ties them alike, so it is the floor of what so many cells cost.
import * as Result from "effect/Result"
import * as Apportionment from "woonzorg/Apportionment"
import * as Biproportional from "woonzorg/Biproportional"
import { medianTimes, type Row } from "./timing.ts"

/** From 0 to 1, by a multiplicative generator with a fixed start. */
const chance = () => {
  let state = 20261124
  return () => (state = (state * 48271) % 2147483647) / 2147483647
}

/** Few large and many small columns, rows of unlike size, three cells in ten without a claim. */
const problemOf = (rows: number, columns: number, places: number, method: Apportionment.Method) => {
  const next = chance()
  const sizes = (length: number, most: number) => Array.from({ length }, () => most ** (next() ** 2))
  const [ofRows, ofColumns] = [sizes(rows, 20), sizes(columns, 900)]
  const claims = ofRows.flatMap((row, i) =>
    ofColumns.flatMap((column, j) => {
      const claim = BigInt(Math.ceil(1000 * row * column * (0.3 + next())))
      const cell = { row: `row ${i}`, column: `column ${j}`, claim: { numerator: claim, denominator: 1n } }
      return next() < 0.3 ? [] : [cell]
    })
  )
  const totals = (memberOf: (cell: Biproportional.Cell) => string) => {
    const sums = new Map<string, bigint>()
    for (const cell of claims) {
      sums.set(memberOf(cell), (sums.get(memberOf(cell)) ?? 0n) + cell.claim.numerator)
    }
    const all = [...sums].map(([member, numerator]) => ({ member, claim: { numerator, denominator: 1n } }))
    const options = { places, method: "sainteLague", ties: "statedOrder" } as const
    return Result.getOrThrow(Apportionment.apportion(all, options)).outcomes
  }
  const options: Biproportional.Options = {
    rows: totals(({ row }) => row),
    columns: totals(({ column }) => column),
    method,
    ties: "statedOrder"
  }
  return { claims, options, places }
}

const sizes = [
  [9, 12, 145],
  [9, 342, 2000],
  [40, 342, 10_000]
] as const

const bench = (): ReadonlyArray<Row> => {
  const runs = sizes.flatMap(([rows, columns, places]) => {
    const size = `${rows} × ${columns}, ${places} places`
    const { claims, options } = problemOf(rows, columns, places, "sainteLague")
    const cells = claims.map(({ claim, column, row }) => ({ member: `${row}, ${column}`, claim }))
    const reference = `one total, ${size}`
    const read = (divided: ReturnType<typeof Biproportional.apportion>) => Result.getOrThrow(divided).rowDivisors.length
    return [
      {
        name: reference,
        run: () => Apportionment.apportion(cells, { places, method: "sainteLague", ties: "statedOrder" })
      },
      { name: `Sainte-Laguë, ${size}`, reference, run: () => Biproportional.apportion(claims, options) },
      {
        name: `D'Hondt, ${size}`,
        reference,
        run: () => Biproportional.apportion(claims, { ...options, method: "dHondt" })
      },
      {
        name: `Sainte-Laguë with divisors, ${size}`,
        reference,
        run: () => read(Biproportional.apportion(claims, options))
      }
    ]
  })
  const times = medianTimes(runs.map(({ run }) => run))
  return runs.map(({ name, reference }, k) => {
    const row = { name, timeNanoseconds: times[k] ?? NaN }
    return reference === undefined ? row : { ...row, reference }
  })
}

export default bench
