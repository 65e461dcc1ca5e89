import * as Rational from "woonzorg/Rational"
import type { Lang } from "../../i18n/routes.js"
import { written } from "../../i18n/texts.js"
import type { Cell, Column, Table } from "../../report/table.js"
import type { Answer, Row } from "./answer.js"
import { euros, signed, size, sum, unitOf } from "./sentences.js"
import type { Texts } from "./words.js"

const count = (value: number, lang: Lang): Cell => ({ text: written(value, lang), value })

/** All figures of the answer, a row for each municipality and a column for each year. */
export const yearTable = (answer: Answer, lang: Lang, { words }: Pick<Texts, "words">): Table => {
  const { rows, years } = answer
  const isPaid = rows.some(({ paid }) => paid !== undefined)
  const units = unitOf(answer, 2, lang)
  const number = (id: string, title: string, decimals = 0): Column => ({ id, title, kind: "number", decimals })
  const cells = ({ balances, municipality, paid = 0, places, share }: Row): ReadonlyArray<Cell> => {
    const closing = balances.at(-1) ?? Rational.zero
    return [
      { text: municipality },
      count(sum(places), lang),
      ...places.map((one) => count(one, lang)),
      { text: size(share, lang), value: Rational.toNumber(share) },
      { text: signed(closing, lang), value: Rational.toNumber(closing) },
      ...(isPaid ? [{ text: euros(paid, lang), value: paid / 100 }] : [])
    ]
  }
  const each = years.map((_, index) => sum(rows.map(({ places }) => places[index] ?? 0)))
  const share = Rational.sum(rows.map((row) => row.share))
  const behind = Rational.sum(rows.map(({ balances }) => balances.at(-1) ?? Rational.zero))
  return {
    id: "years",
    title: `${units.charAt(0).toUpperCase()}${units.slice(1)}`,
    columns: [
      { id: "municipality", title: words.municipality, kind: "words" },
      number("total", words.total),
      ...years.map((year) => number(`year-${year}`, String(year))),
      number("share", words.share, 2),
      number("closing", words.closing, 2),
      ...(isPaid ? [number("paid", words.paid)] : [])
    ],
    rows: rows.map((row) => ({ id: row.municipality, cells: cells(row) })),
    total: {
      id: "total",
      cells: [
        { text: words.all },
        count(sum(each), lang),
        ...each.map((one) => count(one, lang)),
        { text: size(share, lang), value: Rational.toNumber(share) },
        { text: signed(behind, lang), value: Rational.toNumber(behind) },
        ...(isPaid ? [{ text: euros(0, lang), value: 0 }] : [])
      ]
    }
  }
}
