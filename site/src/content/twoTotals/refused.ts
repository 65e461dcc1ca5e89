import * as Result from "effect/Result"
import * as Biproportional from "woonzorg/Biproportional"
import type { Lang } from "../../i18n/routes.js"
import { fill, written } from "../../i18n/texts.js"
import { twoTotals as words } from "../../i18n/twoTotals.js"
import { list } from "../../i18n/wording.js"
import type { Table } from "../../report/table.js"
import { asked, matrixTable, type Matrix } from "./matrix.js"

const refusal = (matrix: Matrix, lang: Lang): Biproportional.Refusal => {
  const { claims, options } = asked(matrix, lang)
  return Result.getOrThrow(Result.flip(Biproportional.apportion(claims, options)))
}

/** Two equal municipalities and two products: more than one division is right. */
const equal: Matrix = {
  claims: [
    [1, 1],
    [1, 1]
  ],
  rows: [1, 1],
  columns: [1, 1]
}

/** Cells that have the same right, as the circle that the package names. */
export const tied = (lang: Lang) => {
  const refused = refusal(equal, lang)
  if (refused._tag !== "TiedCells") throw refused
  const cycle = refused.ties[0]?.cycles[0] ?? []
  const nameOf = ({ column, row }: Biproportional.Cell): string => fill(words.at[lang], { name: row, product: column })
  const every = (rest: number): string => list(cycle.filter((_, at) => at % 2 === rest).map(nameOf), lang)
  const { claims, options } = asked(equal, lang)
  const decided = Result.getOrThrow(Biproportional.apportion(claims, { ...options, ties: "statedOrder" }))
  const winners = decided.ties.flatMap((tie) => tie.winners.map(nameOf))
  return {
    lead: fill(words.tiesLead[lang], {
      municipalities: equal.rows.length,
      products: equal.columns.length,
      places: equal.rows[0] ?? 0
    }),
    sentence: fill(words.tiesSentence[lang], { one: every(0), other: every(1) }),
    decided: fill(words.tiesDecided[lang], { winners: list(winners, lang) })
  }
}

/** Totals that no division can have: two municipalities that can only get places of two products. */
const impossible: Matrix = {
  claims: [
    [4, 2, 0, 0],
    [3, 5, 0, 0],
    [1, 1, 6, 5],
    [1, 1, 2, 4]
  ],
  rows: [7, 5, 1, 2],
  columns: [4, 5, 3, 3]
}

/** Who must get more than there is for them, in words, above the numbers. */
export const infeasibleTable = (lang: Lang): Table => {
  const refused = refusal(impossible, lang)
  if (refused._tag !== "TotalsInfeasible") throw refused
  const { available, elsewhere, members, minima, needed, others } = refused
  if (minima !== 0 || elsewhere !== 0) throw new Error("The sentence of the page has no words for bounds.")
  return matrixTable(
    impossible,
    {
      id: "infeasible",
      title: fill(words.infeasibleTable[lang], {
        members: list(members, lang),
        needed,
        others: list(others, lang),
        available
      }),
      cells: impossible.claims.map((row) => row.map((claim) => (claim === 0 ? "–" : written(claim, lang)))),
      edge: [words.mustGet[lang], words.needed[lang]]
    },
    lang
  )
}
