import * as Rational from "woonzorg/Rational"
import type { Lang } from "../../i18n/routes.js"
import { written } from "../../i18n/texts.js"
import { both } from "../../i18n/wording.js"
import type { Cell, Column, Table } from "../../report/table.js"
import type { Answer, Row } from "./answer.js"
import { atLeast, catchUp, closing, signed, size, sum, toDo, unitOf, unknownYears } from "./sentences.js"
import type { Texts } from "./words.js"

const count = (value: number, lang: Lang): Cell => ({ text: written(value, lang), value })

const exact = (value: Rational.Rational, lang: Lang): Cell => ({
  text: signed(value, lang),
  value: Rational.toNumber(value)
})

const unknown = (lang: Lang): Cell => ({ text: both(lang, "onbekend", "not known") })

const known = (value: number | undefined, lang: Lang): Cell =>
  value === undefined ? unknown(lang) : count(value, lang)

/** A count with its sign, as the reader writes it. */
const move = (value: number, lang: Lang): Cell => ({
  text: value === 0 ? "0" : `${value > 0 ? "+" : "−"}${written(Math.abs(value), lang)}`,
  value
})

const payment = ({ paidIn }: Answer, paid: number, lang: Lang): Cell => {
  if (paidIn !== "eurocent") return move(paid, lang)
  const { text } = move(Math.round(paid / 100), lang)
  return { text: text.replace(/^([+−]?)/, "$1€ ").replace(/^€ 0$/, "€ 0"), value: paid / 100 }
}

/** One column: what it says of a municipality and of all together. */
interface Told {
  readonly column: Column
  readonly of: (row: Row) => Cell
  readonly all: Cell
}

/** Sums over all municipalities; of which a part may not be known. */
const partial = (value: number, isUnknown: boolean, lang: Lang): Cell =>
  isUnknown ? { text: atLeast(value, true, lang) } : count(value, lang)

const toldOf = (answer: Answer, lang: Lang, words: Texts["words"]): ReadonlyArray<Told> => {
  const { difference, paidIn, rows, years } = answer
  const number = (id: string, title: string, decimals = 0): Column => ({ id, title, kind: "number", decimals })
  const before = rows[0]?.early.length ?? 0
  const isUnknown = rows.some((row) => unknownYears(row) > 0)
  const owing = rows.map(catchUp)
  const yearly = years.map((year, index): Told => {
    const at = index - before
    const cell = ({ early, places }: Row): number | undefined => (at < 0 ? early[index]?.done : places[at])
    const cells = rows.map(cell)
    return {
      column: number(`year-${year}`, String(year)),
      of: (row) => known(cell(row), lang),
      all: cells.every((one) => one === undefined)
        ? unknown(lang)
        : partial(sum(cells.map((one = 0) => one)), cells.includes(undefined), lang)
    }
  })
  const optional: ReadonlyArray<readonly [isThere: boolean, told: Told]> = [
    [
      rows.some(({ swapped }) => swapped.some((places) => places !== 0)),
      {
        column: number("swapped", words.swapped),
        of: ({ swapped }) => move(sum(swapped), lang),
        all: move(sum(rows.flatMap(({ swapped }) => swapped)), lang)
      }
    ],
    [
      difference === "booked",
      {
        column: number("catchUp", words.catchUpBalance, 2),
        of: (row) => {
          const balance = catchUp(row)
          return balance === undefined ? unknown(lang) : exact(balance, lang)
        },
        all: owing.includes(undefined)
          ? unknown(lang)
          : exact(Rational.sum(owing.map((balance = Rational.zero) => balance)), lang)
      }
    ]
  ]
  const paid: Told = {
    column: number("paid", paidIn === "eurocent" ? words.paid : words.built),
    of: (row) => payment(answer, row.paid ?? 0, lang),
    all: payment(answer, 0, lang)
  }
  const share = Rational.sum(rows.map((row) => row.share))
  return [
    {
      column: number("total", words.total),
      of: (row) => partial(toDo(row), unknownYears(row) > 0, lang),
      all: partial(sum(rows.map(toDo)), isUnknown, lang)
    },
    ...yearly,
    ...optional.flatMap(([isThere, told]) => (isThere ? [told] : [])),
    {
      column: number("share", words.share, 2),
      of: (row) => ({ text: size(row.share, lang), value: Rational.toNumber(row.share) }),
      all: { text: size(share, lang), value: Rational.toNumber(share) }
    },
    {
      column: number("closing", words.closing, 2),
      of: (row) => exact(closing(row), lang),
      all: exact(Rational.sum(rows.map(closing)), lang)
    },
    ...(paidIn === undefined ? [] : [paid])
  ]
}

/** All figures of the answer, a row for each municipality and a column for each year. */
export const yearTable = (answer: Answer, lang: Lang, { words }: Pick<Texts, "words">): Table => {
  const units = unitOf(answer, 2, lang)
  const told = toldOf(answer, lang, words)
  return {
    id: "years",
    title: `${units.charAt(0).toUpperCase()}${units.slice(1)}`,
    columns: [{ id: "municipality", title: words.municipality, kind: "words" }, ...told.map(({ column }) => column)],
    rows: answer.rows.map((row) => ({
      id: row.municipality,
      cells: [{ text: row.municipality }, ...told.map(({ of }) => of(row))]
    })),
    total: { id: "total", cells: [{ text: words.all }, ...told.map(({ all }) => all)] }
  }
}
