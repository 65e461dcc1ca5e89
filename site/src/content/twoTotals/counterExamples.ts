import * as Result from "effect/Result"
import * as Biproportional from "woonzorg/Biproportional"
import type { Lang, Text } from "../../i18n/routes.js"
import { rules } from "../../i18n/rules.js"
import { fill, written } from "../../i18n/texts.js"
import { twoTotals as words } from "../../i18n/twoTotals.js"
import type { Table } from "../../report/table.js"
import { invented } from "../invented.js"
import { asked, matrixTable, placesBy, product, type Matrix } from "./matrix.js"

type Numbers = ReadonlyArray<ReadonlyArray<number>>

const divided = (matrix: Matrix, lang: Lang): Numbers => {
  const { claims, options } = asked(matrix, lang)
  return placesBy(Result.getOrThrow(Biproportional.apportion(claims, options)), matrix)
}

/** The first cell of which something holds, by its place. */
const cellWhere = (numbers: Numbers, holds: (count: number, i: number, j: number) => boolean) => {
  for (const [i, row] of numbers.entries()) {
    for (const [j, count] of row.entries()) if (holds(count, i, j)) return { i, j, count }
  }
  throw new Error("A counter-example of two totals shows nothing any more. Choose other numbers.")
}

/** In every cell what it was and what came of it. */
const pairs = (text: Text, from: Numbers, to: Numbers, lang: Lang): ReadonlyArray<ReadonlyArray<string>> =>
  from.map((row, i) =>
    row.map((count, j) => fill(text[lang], { from: written(count, lang), to: written(to[i]?.[j] ?? 0, lang) }))
  )

const edge = (lang: Lang) => [rules.total[lang], rules.total[lang]] as const

// Claims that are exact shares already, in tenths: they add up to all totals.
const shares: Matrix = {
  claims: [
    [6, 1, 7, 19, 7, 30],
    [4, 19, 23, 1, 3, 30]
  ],
  rows: [7, 8],
  columns: [1, 2, 3, 2, 1, 6]
}

const farFromShare = (lang: Lang): Table => {
  const places = divided(shares, lang)
  const exact = shares.claims.map((row) => row.map((claim) => claim / 10))
  const { count, i, j } = cellWhere(places, (given, row, column) => Math.abs(given - (exact[row]?.[column] ?? 0)) >= 1)
  const title = fill(words.brokenShare[lang], {
    name: invented(i, lang),
    product: product(j, lang),
    share: written(exact[i]?.[j] ?? 0, lang),
    places: count
  })
  return matrixTable(
    shares,
    { id: "share", title, cells: pairs(words.becomes, exact, places, lang), edge: edge(lang) },
    lang
  )
}

const smaller: Matrix = {
  claims: [
    [1, 6, 2],
    [3, 7, 3]
  ],
  rows: [8, 5],
  columns: [2, 5, 6]
}
const larger: Matrix = { ...smaller, rows: [9, 5], columns: [3, 5, 6] }

const onePlaceMore = (lang: Lang): Table => {
  const [before, after] = [divided(smaller, lang), divided(larger, lang)]
  const grownAt = (totals: ReadonlyArray<number>, then: ReadonlyArray<number>): number =>
    then.findIndex((places, index) => places > (totals[index] ?? 0))
  const row = grownAt(smaller.rows, larger.rows)
  const { count, i, j } = cellWhere(after, (given, at, column) => at !== row && given < (before[at]?.[column] ?? 0))
  const title = fill(words.brokenMore[lang], {
    row: invented(row, lang),
    column: product(grownAt(smaller.columns, larger.columns), lang),
    more: (larger.rows[row] ?? 0) - (smaller.rows[row] ?? 0),
    name: invented(i, lang),
    product: product(j, lang),
    before: before[i]?.[j] ?? 0,
    after: count
  })
  return matrixTable(
    larger,
    { id: "more", title, cells: pairs(words.becomes, before, after, lang), edge: edge(lang) },
    lang
  )
}

const unordered: Matrix = {
  claims: [
    [8, 3],
    [8, 2]
  ],
  rows: [2, 2],
  columns: [1, 3]
}

const smallerGetsMore = (lang: Lang): Table => {
  const places = divided(unordered, lang)
  const claimAt = (i: number, j: number): number => unordered.claims[i]?.[j] ?? 0
  const { count, i, j } = cellWhere(
    places,
    (given, row, column) => claimAt(row, column) > claimAt(row, column + 1) && given < (places[row]?.[column + 1] ?? 0)
  )
  const title = fill(words.brokenOrder[lang], {
    name: invented(i, lang),
    product: product(j, lang),
    claim: claimAt(i, j),
    other: product(j + 1, lang),
    less: claimAt(i, j + 1),
    places: count,
    more: places[i]?.[j + 1] ?? 0
  })
  const cells = pairs(words.gives, unordered.claims, places, lang)
  return matrixTable(unordered, { id: "order", title, cells, edge: edge(lang) }, lang)
}

/** What dividing by two totals does not keep, each on numbers that the tests of the package have too. */
export const counterExamples = (lang: Lang): ReadonlyArray<Table> => [
  farFromShare(lang),
  onePlaceMore(lang),
  smallerGetsMore(lang)
]
