import * as Rational from "woonzorg/Rational"
import type { Lang } from "../../i18n/routes.js"
import { written } from "../../i18n/texts.js"
import type { Cell, Column, Row, Table } from "../../report/table.js"
import type { Passport } from "../../components/passport.js"
import type { Answer } from "./answer.js"
import { decimal, isEven, shortName, sum } from "./sentences.js"
import type { Texts } from "./words.js"

const count = (value: number, lang: Lang): Cell => ({ text: written(value, lang), value })

const exact = (value: Rational.Rational, lang: Lang): Cell => ({
  text: decimal(value, 2, lang),
  value: Rational.toNumber(value)
})

const signed = (value: Rational.Rational, lang: Lang): Cell => {
  const { text, ...cell } = exact(value, lang)
  return { ...cell, text: value.numerator > 0n && /[1-9]/.test(text) ? `+${text}` : text }
}

const none: Cell = { text: "–" }

/** The products as columns: short, so that they fit beside each other. */
const productColumns = ({ columns }: Answer, texts: Pick<Texts, "short">, decimals: number): ReadonlyArray<Column> =>
  columns.map(({ product }) => ({ id: product, title: shortName(product, texts), kind: "number", decimals }))

/** What every municipality gets of every product, with both totals. */
export const placementTable = (
  answer: Answer,
  lang: Lang,
  texts: Pick<Texts, "short" | "words">,
  needs: Readonly<Record<string, Passport>>
): Table => {
  const { words } = texts
  const { columns, rows } = answer
  const even = isEven(answer)
  const loads = Rational.sum(rows.map(({ load }) => load))
  const foot = (id: "need" | "left", cells: ReadonlyArray<Cell>): Row => ({
    id,
    cells: [{ text: words[id] }, ...cells, none, none, ...(even ? [] : [none])],
    ...(id === "need" ? { startsGroup: true } : {})
  })
  const needed = columns.map(({ need, product }): Cell => {
    const passport = needs[product]
    return { ...count(need, lang), ...(passport === undefined ? {} : { passport }) }
  })
  const left = columns.map(({ shortfall }) => shortfall)
  return {
    id: "placements",
    title: words.chart,
    columns: [
      { id: "municipality", title: words.municipality, kind: "words" },
      ...productColumns(answer, texts, 0),
      { id: "total", title: words.total, kind: "number" },
      ...(even ? [] : [{ id: "weighed", title: words.weighed, kind: "number" } as const]),
      { id: "fair", title: words.fair, kind: "number", decimals: 2 },
      { id: "difference", title: words.difference, kind: "number", decimals: 2 }
    ],
    rows: [
      ...rows.map(({ cells, fair, load, municipality, places }) => ({
        id: municipality,
        cells: [
          { text: municipality },
          ...cells.map((cell) => count(cell.places, lang)),
          count(places, lang),
          ...(even ? [] : [exact(load, lang)]),
          exact(fair, lang),
          signed(Rational.subtract(load, fair), lang)
        ]
      })),
      foot("need", [...needed, count(sum(columns.map(({ need }) => need)), lang)]),
      foot("left", [...left.map((one) => count(one, lang)), count(sum(left), lang)])
    ],
    total: {
      id: "placed",
      cells: [
        { text: words.placed },
        ...columns.map(({ placed }) => count(placed, lang)),
        count(sum(columns.map(({ placed }) => placed)), lang),
        ...(even ? [] : [exact(loads, lang)]),
        exact(Rational.sum(rows.map(({ fair }) => fair)), lang),
        signed(Rational.zero, lang)
      ]
    }
  }
}

/** The exact part of every product, each by itself. */
export const shareTable = (answer: Answer, lang: Lang, texts: Pick<Texts, "short" | "words">): Table => ({
  id: "shares",
  title: texts.words.shares,
  columns: [
    { id: "municipality", title: texts.words.municipality, kind: "words" },
    ...productColumns(answer, texts, 2)
  ],
  rows: answer.rows.map(({ cells, municipality }) => ({
    id: municipality,
    cells: [{ text: municipality }, ...cells.map(({ share }) => exact(share, lang))]
  }))
})

/** What bids and suppositions allow: who is not here is not bounded, save by the part of the key where that is chosen. */
export const boundsTable = (answer: Answer, lang: Lang, texts: Pick<Texts, "short" | "words">): Table => ({
  id: "bounds",
  title: texts.words.bounds,
  columns: [
    { id: "municipality", title: texts.words.municipality, kind: "words" },
    { id: "product", title: texts.words.product, kind: "words" },
    { id: "minimum", title: texts.words.minimum, kind: "number" },
    { id: "maximum", title: texts.words.maximum, kind: "number" },
    { id: "because", title: texts.words.because, kind: "words" }
  ],
  rows: answer.rows.flatMap(({ cells, municipality }) =>
    cells.flatMap(({ held }, at) => {
      const product = answer.columns[at]?.product
      if (held === undefined || held.because === "keyPart" || product === undefined) return []
      const [least, most] = [held.minimum, held.maximum].map((one) => (one === undefined ? none : count(one, lang)))
      return [
        {
          id: `${municipality}-${product}`,
          cells: [
            { text: municipality },
            { text: shortName(product, texts) },
            least ?? none,
            most ?? none,
            { text: texts.words[held.because] }
          ]
        }
      ]
    })
  )
})
