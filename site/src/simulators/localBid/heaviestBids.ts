import { need } from "@woonzorg/drechtsteden/agenda2021"
import { localBid } from "@woonzorg/drechtsteden/localBids2020"
import * as BidInfluence from "woonzorg/BidInfluence"
import type * as Quantity from "woonzorg/Quantity"
import type { Lang } from "../../i18n/routes.js"
import { both } from "../../i18n/wording.js"
import type { Cell, Table } from "../../report/table.js"
import type { Asking } from "../sensitivity.js"
import { onTopOf, variantsOf, type Row } from "./answer.js"
import { furtherWords } from "./furtherWords.js"
import { counted, influenceTable, notTried, wordsOf, type Cuts } from "./influence.js"
import type { Question } from "./question.js"
import { words } from "./words.js"

/** The need for a product that the bids have to meet, after what counts on top of them. */
const needBesides = (product: Row["product"], question: Question): Quantity.Quantity => {
  const { need: needed } = need(product)
  return onTopOf(question)
    .filter((more) => more.product === product)
    .reduce<Quantity.Quantity>(({ high, ...left }, { quantity: more }) => {
      const low = Math.max(0, left.low - (more.high ?? left.low))
      return { ...left, low, ...(high === undefined ? {} : { high: Math.max(low, high - more.low) }) }
    }, needed.value)
}

/** What to ask of the model: what is missing of each need, under the reading and with the conditions that lapse. */
export const bidsAsked = (
  rows: ReadonlyArray<Row>,
  question: Question,
  unmet: ReadonlyArray<string>
): Extract<Asking, { readonly _tag: "Bids" }> => ({
  _tag: "Bids",
  bid: localBid,
  reading: { attribution: question.attribution, joint: question.joint, variants: variantsOf(question) },
  questions: rows.map(({ product }) => ({
    _tag: "Shortfall",
    product,
    need: needBesides(product, question),
    years: question.years,
    unmet
  }))
})

/** One product: which of its bids matters most. */
export interface Weighed {
  readonly row: Row
  readonly influence: BidInfluence.BidInfluence
}

/** The products with what was found of each. */
export const weighedIn = (
  rows: ReadonlyArray<Row>,
  influences: ReadonlyArray<BidInfluence.BidInfluence>
): ReadonlyArray<Weighed> =>
  rows.flatMap((row) => {
    const influence = influences.find(({ product }) => product === row.product)
    return influence === undefined ? [] : [{ row, influence }]
  })

const mostOf = ({ cells }: BidInfluence.BidInfluence): number => Math.max(0, ...cells.map(({ most }) => most))

/** For how many products one bid changes what is missing, and for how many that cannot be said of every bid. */
export const summary = (all: ReadonlyArray<Weighed>, lang: Lang): string => {
  const moving = all.filter(({ influence }) => mostOf(influence) > 0).length
  const open = all.filter(({ influence }) => influence.open.length > 0).length
  return both(
    lang,
    `Bij ${moving} van de ${all.length} producten verandert het zekere tekort als één bod anders wordt gelezen. Bij ${open} producten is van ten minste één bod niet te zeggen hoeveel het uitmaakt.`,
    `For ${moving} of the ${all.length} products the certain shortfall changes when one bid is read in another way. For ${open} products nobody can say of at least one bid what difference it makes.`
  )
}

const heaviest = ({ influence, row }: Weighed, cuts: Cuts, lang: Lang): readonly [bid: Cell, difference: Cell] => {
  const most = mostOf(influence)
  if (most === 0) return [{ text: "–" }, { text: furtherWords.nothing[lang], value: 0 }]
  const level = influence.cells.filter((cell) => cell.most === most)
  return [
    { text: level.map(({ token }) => `“${wordsOf(cuts)(token)}”`).join(", ") },
    { text: counted(most, row.sums.numbered.unit, lang), value: most }
  ]
}

/** The bid of each product that matters most. */
export const summaryTable = (all: ReadonlyArray<Weighed>, cuts: Cuts, lang: Lang): Table => ({
  id: "heaviest",
  title: words.influence[lang],
  columns: [
    { id: "product", title: words.product[lang], kind: "words" },
    { id: "bid", title: words.bidWords[lang], kind: "words" },
    { id: "difference", title: furtherWords.difference[lang], kind: "words" },
    { id: "open", title: furtherWords.openBids[lang], kind: "number" }
  ],
  rows: all.map((one) => ({
    id: one.row.product,
    cells: [
      { text: one.row.name[lang] },
      ...heaviest(one, cuts, lang),
      { text: String(one.influence.open.length), value: one.influence.open.length }
    ]
  }))
})

/** Every uncertain bid for one product, in sentences and as a table. */
export const productShown = (
  { influence, row: { name, sums } }: Weighed,
  cuts: Cuts,
  lang: Lang
): { readonly line: string; readonly table: Table } => {
  const { unit } = sums.numbered
  return {
    line: [BidInfluence.text(influence, { words: wordsOf(cuts), unit }, lang), ...notTried(influence, lang)].join(" "),
    table: influenceTable(influence, { cuts, unit, title: name[lang] }, lang)
  }
}
