import * as Quantity from "woonzorg/Quantity"
import { standings, type Span } from "../../charts/bidBars.js"
import type { Lang } from "../../i18n/routes.js"
import type { Cell, Column, Table } from "../../report/table.js"
import type { Answer, Row } from "./answer.js"
import type { Passports } from "./passports.js"
import { span, wordless } from "./sentences.js"
import { reaches, words } from "./words.js"

type Sums = Omit<Row["sums"], "product">

// Without an upper bound there is no highest number, and the words say so.
const spanCell = (one: Span, lang: Lang): Cell => ({
  text: span(one, lang),
  ...(one.high === undefined ? {} : { value: one.low === one.high ? one.low : [one.low, one.high] })
})

const needCell = ({ coverage, product }: Row, lang: Lang, passports: Passports): Cell => {
  const passport = passports.needs[product]
  return { text: Quantity.text(coverage.need, lang), ...(passport === undefined ? {} : { passport }) }
}

const sumCell = ({ onTop, sums }: Row, name: keyof Sums, lang: Lang, passports: Passports): Cell => {
  const [more] = name === "conditional" ? onTop : []
  const passport = more === undefined ? undefined : passports.onTop[more.name]
  return { ...spanCell(sums[name], lang), ...(passport === undefined ? {} : { passport }) }
}

/** The bids for each product against the need. */
export const coverageTable = (answer: Answer, lang: Lang, passports: Passports): Table => {
  const numbers = [
    ...standings.filter((one) => one !== "supposed" || answer.supposition !== undefined),
    "numbered"
  ] as const
  const column = (id: keyof typeof words, kind: Column["kind"] = "words"): Column => ({
    id,
    title: words[id][lang],
    kind
  })
  return {
    id: "coverage",
    title: words.chart[lang],
    columns: [
      column("product"),
      column("needed"),
      ...numbers.map((name) => column(name, "number")),
      column("withoutNumber"),
      column("enough")
    ],
    rows: answer.rows.map((row) => ({
      id: row.product,
      cells: [
        { text: row.name[lang] },
        needCell(row, lang, passports),
        ...numbers.map((name) => sumCell(row, name, lang, passports)),
        { text: wordless(row).join(", ") || words.none[lang] },
        { text: reaches[row.coverage.reaches][lang] }
      ]
    }))
  }
}

/** The words of each bid, as they stand in the table of the agenda. */
export const bidsTable = (answer: Answer, lang: Lang, passports: Passports): Table => ({
  id: "bids",
  title: words.bids[lang],
  columns: [
    { id: "product", title: words.product[lang], kind: "words" },
    { id: "words", title: words.bidWords[lang], kind: "words" }
  ],
  rows: answer.rows.flatMap(({ bids, name }) =>
    bids.map((bid) => {
      const passport = passports.bids[bid.id]
      return {
        id: bid.id,
        cells: [{ text: name[lang] }, { text: bid.words, ...(passport === undefined ? {} : { passport }) }]
      }
    })
  )
})
