import type * as Biproportional from "woonzorg/Biproportional"
import * as Rational from "woonzorg/Rational"
import type { Lang } from "../../i18n/routes.js"
import { rules } from "../../i18n/rules.js"
import { fill, written } from "../../i18n/texts.js"
import { twoTotals as words } from "../../i18n/twoTotals.js"
import { numberColumn, textRow, wordColumn, type Table } from "../../report/table.js"
import { invented } from "../invented.js"

/** Claims of invented municipalities, a row each, with what every row and column has to come to. */
export interface Matrix {
  readonly claims: ReadonlyArray<ReadonlyArray<number>>
  readonly rows: ReadonlyArray<number>
  readonly columns: ReadonlyArray<number>
}

/** The name of an invented product: "Product 1" for the first. */
export const product = (index: number, lang: Lang): string => fill(words.product[lang], { number: index + 1 })

/** What the package is asked: every claim and every total by name. */
export const asked = ({ claims, columns, rows }: Matrix, lang: Lang) => ({
  claims: claims.flatMap((row, i) =>
    row.map((claim, j) => ({
      row: invented(i, lang),
      column: product(j, lang),
      claim: Rational.fromBigInt(BigInt(claim))
    }))
  ),
  options: {
    method: "sainteLague" as const,
    rows: rows.map((places, i) => ({ member: invented(i, lang), places })),
    columns: columns.map((places, j) => ({ member: product(j, lang), places }))
  } satisfies Biproportional.Options
})

/** The places of an outcome, a row for each municipality. */
export const placesBy = (
  { places }: Pick<Biproportional.Outcome, "places">,
  { columns }: Matrix
): ReadonlyArray<ReadonlyArray<number>> =>
  places.reduce<Array<Array<number>>>((all, { places: count }, at) => {
    if (at % columns.length === 0) all.push([])
    all.at(-1)?.push(count)
    return all
  }, [])

/** A matrix in a table: the text of every cell, and the totals on both edges. */
export const matrixTable = (
  { columns, rows }: Pick<Matrix, "columns" | "rows">,
  {
    cells,
    edge,
    id,
    title
  }: {
    readonly id: string
    readonly title: string
    readonly cells: ReadonlyArray<ReadonlyArray<string>>
    /** Above the totals of the rows, and before those of the columns. */
    readonly edge: readonly [rows: string, columns: string]
  },
  lang: Lang
): Table => ({
  id,
  title,
  columns: [
    wordColumn("municipality", rules.municipality[lang]),
    ...columns.map((_, j) => numberColumn(`product${j}`, product(j, lang))),
    numberColumn("total", edge[0])
  ],
  rows: cells.map((texts, i) => textRow(String(i), [invented(i, lang), ...texts, written(rows[i] ?? 0, lang)])),
  total: textRow("total", [
    edge[1],
    ...columns.map((places) => written(places, lang)),
    written(
      rows.reduce((sum, places) => sum + places, 0),
      lang
    )
  ])
})
