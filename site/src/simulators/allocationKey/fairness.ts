import * as Result from "effect/Result"
import * as Fairness from "woonzorg/Fairness"
import * as Rational from "woonzorg/Rational"
import type { Lang, Text } from "../../i18n/routes.js"
import { both, list } from "../../i18n/wording.js"
import type { Cell, Table } from "../../report/table.js"
import { divisions, type Facts } from "./answer.js"
import type { Question } from "./question.js"
import { decimal } from "./sentences.js"
import type { Texts } from "./words.js"

/** One figure that says how far a division is from the exact shares. */
export interface FairnessLine {
  readonly id: string
  readonly name: string
  /** The name where there is little room. */
  readonly brief: string
  /** What it says, in a sentence. */
  readonly meaning: string
  readonly cell: Cell
  /** The same without names. */
  readonly short: Cell
}

type Measured = Fairness.Fairness

const exact = (value: Rational.Rational, lang: Lang, decimals = 2): Cell => ({
  text: decimal(value, lang, decimals),
  value: Rational.toNumber(value)
})

const known = (measured: Measured["gini"], lang: Lang, decimals = 3): Cell =>
  measured._tag === "Known" ? exact(measured.value, lang, decimals) : { text: "–" }

const percentage = (measured: Measured["loosemoreHanby"], lang: Lang): Cell => {
  if (measured._tag !== "Known") return { text: "–" }
  const hundred = Rational.multiply(measured.value, Rational.fromBigInt(100n))
  return { text: `${decimal(hundred, lang, 1)}%`, value: Rational.toNumber(hundred) }
}

const rooted = (fairness: Measured, lang: Lang): Cell => {
  const value = Fairness.gallagher(fairness)
  if (value === undefined) return { text: "–" }
  const text = (100 * value).toFixed(2)
  return { text: lang === "nl" ? text.replace(".", ",") : text, value: 100 * value }
}

const violations = ({ quotaViolations }: Measured, lang: Lang): Cell =>
  quotaViolations.length === 0
    ? { text: "0", value: 0 }
    : {
        text: `${quotaViolations.length}: ${list(
          quotaViolations.map(({ member }) => member),
          lang
        )}`,
        value: quotaViolations.length
      }

const measures: ReadonlyArray<{
  readonly id: string
  readonly brief: Text
  readonly name: Text
  readonly meaning: Text
  readonly cell: (fairness: Measured, lang: Lang) => Cell
}> = [
  {
    id: "largest",
    brief: { nl: "Grootste verschil", en: "Largest distance" },
    name: { nl: "Grootste verschil met het precieze aandeel", en: "Largest distance from the exact share" },
    meaning: { nl: "in plekken, van de gemeente waar het het meest scheelt", en: "in places, where it differs most" },
    cell: ({ largestDeviation }, lang) => exact(largestDeviation, lang)
  },
  {
    id: "total",
    brief: { nl: "Verschillen samen", en: "All distances" },
    name: { nl: "Alle verschillen samen", en: "All distances together" },
    meaning: { nl: "in plekken, te veel en te weinig opgeteld", en: "in places, too many and too few added up" },
    cell: ({ totalDeviation }, lang) => exact(totalDeviation, lang)
  },
  {
    id: "quota",
    brief: { nl: "Een plek of meer ernaast", en: "A place or more off" },
    name: { nl: "Een hele plek of meer ernaast", en: "A whole place or more off" },
    meaning: {
      nl: "gemeenten die niet hun deel krijgen, naar boven of naar beneden afgerond",
      en: "municipalities that do not get their share rounded up or down"
    },
    cell: violations
  },
  {
    id: "loosemoreHanby",
    brief: { nl: "Loosemore-Hanby", en: "Loosemore–Hanby" },
    name: { nl: "Plekken bij een ander (Loosemore-Hanby)", en: "Places elsewhere (Loosemore–Hanby)" },
    meaning: {
      nl: "deel van alle plekken dat bij een andere gemeente terechtkomt",
      en: "part of all places that ends up with another municipality"
    },
    cell: ({ loosemoreHanby }, lang) => percentage(loosemoreHanby, lang)
  },
  {
    id: "gallagher",
    brief: { nl: "Gallagher", en: "Gallagher" },
    name: { nl: "Kleinste kwadraten (Gallagher)", en: "Least squares (Gallagher)" },
    meaning: {
      nl: "van 0 tot 100; een groot verschil telt zwaarder dan veel kleine",
      en: "from 0 to 100; one large distance counts for more than many small ones"
    },
    cell: rooted
  },
  {
    id: "sainteLague",
    brief: { nl: "Sainte-Laguë", en: "Sainte-Laguë" },
    name: { nl: "Index van Sainte-Laguë", en: "Sainte-Laguë index" },
    meaning: {
      nl: "een verschil telt zwaarder bij een kleine gemeente; 0 is precies eerlijk",
      en: "a distance counts for more in a small municipality; 0 is exactly fair"
    },
    cell: ({ sainteLagueIndex }, lang) => known(sainteLagueIndex, lang)
  },
  {
    id: "gini",
    brief: { nl: "Gini", en: "Gini" },
    name: { nl: "Ongelijkheid (Gini)", en: "Inequality (Gini)" },
    meaning: {
      nl: "van plekken per deel van de sleutel: 0 is gelijk, 1 is alles bij één",
      en: "of places per part of the key: 0 is equal, 1 is all with one"
    },
    cell: ({ gini }, lang) => known(gini, lang)
  }
]

/** How far the places are from what the key alone would give, at the lowest total; nothing while a tie is open. */
const fairnessOf = (question: Question, facts: Facts): Measured | undefined => {
  const divided = divisions(question, facts)
  if (Result.isFailure(divided)) return undefined
  const { claims, totals } = divided.success
  const [first] = totals
  if (first?._tag !== "Divided") return undefined
  const beside = Result.flatMap(Fairness.besideClaims(claims, first.outcome.outcomes), Fairness.measure)
  return Result.getOrUndefined(beside)
}

/** The figures of fairness, each with what it says. */
export const fairnessLines = (question: Question, facts: Facts, lang: Lang): ReadonlyArray<FairnessLine> => {
  const fairness = fairnessOf(question, facts)
  return measures.map(({ brief, cell: cellOf, id, meaning, name }) => {
    const cell = fairness === undefined ? { text: "–" } : cellOf(fairness, lang)
    const short = id === "quota" && typeof cell.value === "number" ? { ...cell, text: String(cell.value) } : cell
    return { id, name: name[lang], brief: brief[lang], meaning: meaning[lang], cell, short }
  })
}

/** The figures of fairness as a table. */
export const fairnessTable = (question: Question, facts: Facts, lang: Lang, words: Texts["words"]): Table => ({
  id: "fairness",
  title: both(lang, "Eerlijkheid", "Fairness"),
  columns: [
    { id: "measure", title: words.measure, kind: "words" },
    { id: "outcome", title: words.outcome, kind: "number", decimals: 3 },
    { id: "meaning", title: words.meaning, kind: "words" }
  ],
  rows: fairnessLines(question, facts, lang).map(({ cell, id, meaning, name }) => ({
    id,
    cells: [{ text: name }, cell, { text: meaning }]
  }))
})
