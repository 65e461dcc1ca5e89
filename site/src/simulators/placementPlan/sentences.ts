import * as Quantity from "woonzorg/Quantity"
import * as Rational from "woonzorg/Rational"
import type { PlacementColumn, PlacementLabels, PlacementMeasure } from "../../charts/placementGrid.js"
import type { Lang } from "../../i18n/routes.js"
import { written } from "../../i18n/texts.js"
import { both, list, signedSpan } from "../../i18n/wording.js"
import type { Comparison } from "../simulator.js"
import type { Answer, Cell, Column, Row } from "./answer.js"
import type { Texts } from "./words.js"

export const sum = (numbers: ReadonlyArray<number>): number => numbers.reduce((all, one) => all + one, 0)

/** A fraction with this many decimals, as the reader writes it; its sign is a real minus. */
export const decimal = (value: Rational.Rational, decimals: number, lang: Lang): string => {
  const [before = "0", after] = Rational.toFixed(value, decimals).replace("-", "").split(".")
  const sign = value.numerator < 0n && /[1-9]/.test(`${before}${after ?? ""}`) ? "−" : ""
  return `${sign}${written(Number(before), lang)}${after === undefined ? "" : `${lang === "nl" ? "," : "."}${after}`}`
}

/** "5 plekken", "1 plek". */
export const places = (count: number, lang: Lang): string =>
  both(
    lang,
    count === 1 ? "1 plek" : `${written(count, lang)} plekken`,
    count === 1 ? "1 place" : `${written(count, lang)} places`
  )

/** "80 woonplekken", "1 unit". */
export const inUnit = (count: number, unit: Quantity.Unit, lang: Lang): string =>
  `${written(count, lang)} ${Quantity.unitTerms[unit][lang][count === 1 ? "one" : "other"]}`

/** Whether every place weighs the same, so that a total is a number of places. */
export const isEven = ({ columns }: Answer): boolean => columns.every(({ load }) => load === 1)

/** The short name of a product, without the places where it may be cut. */
export const shortName = (product: Column["product"], { short }: Pick<Texts, "short">): string =>
  short[product].replaceAll("\u00ad", "")

/** The same as in the middle of a sentence. */
export const plainName = (product: Column["product"], texts: Pick<Texts, "short">): string => {
  const name = shortName(product, texts)
  return /^(Housing First|Skaeve Huse)$/.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1)
}

const apart = ({ fair, load }: Row): Rational.Rational => {
  const difference = Rational.subtract(load, fair)
  return difference.numerator < 0n ? Rational.subtract(Rational.zero, difference) : difference
}

/** Whose total is furthest from fair, and by how much. */
export const furthest = ({ rows }: Answer): { readonly municipality: string; readonly distance: Rational.Rational } =>
  rows
    .map((row) => ({ municipality: row.municipality, distance: apart(row) }))
    .reduce((most, one) => (Rational.compare(one.distance, most.distance) > 0 ? one : most), {
      municipality: "",
      distance: Rational.zero
    })

const shortfallSentence = ({ columns }: Answer, lang: Lang, texts: Pick<Texts, "short">): string => {
  const short = columns.filter(({ shortfall }) => shortfall > 0)
  const left = sum(short.map(({ shortfall }) => shortfall))
  if (left === 0) return both(lang, "Alle plekken zijn geplaatst.", "All places are placed.")
  const named = [...short]
    .sort((one, other) => other.shortfall - one.shortfall)
    .map(({ product, shortfall }) => `${plainName(product, texts)} (${written(shortfall, lang)})`)
  const shown = named.length > 3 ? [...named.slice(0, 2), both(lang, "andere producten", "other products")] : named
  return both(
    lang,
    left === 1
      ? `Er blijft 1 plek over: ${list(shown, lang)}.`
      : `Er blijven ${written(left, lang)} plekken over: ${list(shown, lang)}.`,
    left === 1
      ? `1 place is left over: ${list(shown, lang)}.`
      : `${written(left, lang)} places are left over: ${list(shown, lang)}.`
  )
}

/** The answer in two or three sentences. */
export const finding = (answer: Answer, lang: Lang, texts: Pick<Texts, "short">): string => {
  const { rows } = answer
  const [top] = rows.toSorted((one, other) => other.places - one.places)
  const last = rows.toSorted((one, other) => one.places - other.places)[0]
  if (top === undefined || last === undefined) return ""
  const all = written(sum(rows.map((row) => row.places)), lang)
  const [most, least] = [written(top.places, lang), written(last.places, lang)]
  const first =
    top.places === last.places
      ? both(
          lang,
          `Elke gemeente krijgt ${most} van de ${all} plekken.`,
          `Each municipality gets ${most} of the ${all} places.`
        )
      : both(
          lang,
          `${top.municipality} krijgt ${most} van de ${all} plekken, ${last.municipality} ${least}.`,
          `${top.municipality} gets ${most} of the ${all} places, ${last.municipality} ${least}.`
        )
  const { distance, municipality } = furthest(answer)
  const far = decimal(distance, 1, lang)
  const fairness =
    Rational.compare(distance, Rational.one) < 0
      ? both(
          lang,
          "Elk totaal ligt minder dan één plek van het eerlijke deel.",
          "Every total is less than one place from the fair part."
        )
      : both(
          lang,
          `Het verst van zijn eerlijke deel is ${municipality}: ${far}.`,
          `Furthest from its fair part is ${municipality}: ${far}.`
        )
  return `${first} ${shortfallSentence(answer, lang, texts)} ${isEven(answer) ? fairness : fairness.replace("één plek", "1").replace("one place", "1")}`
}

/** Whom and what the answer is about. */
export const scope = ({ columns, rows, years }: Answer, lang: Lang): string => {
  const yearly = columns.some(({ isYearly }) => isYearly)
  const products = both(
    lang,
    columns.length === 1 ? "1 product" : `${columns.length} producten`,
    columns.length === 1 ? "1 product" : `${columns.length} products`
  )
  const span = !yearly
    ? ""
    : both(
        lang,
        `, Housing First voor ${years} jaar`,
        `, Housing First for ${years === 1 ? "1 year" : `${years} years`}`
      )
  return both(
    lang,
    `De ${rows.length} gemeenten en ${products} van de agenda van 2021${span}.`,
    `The ${rows.length} municipalities and ${products} of the agenda of 2021${span}.`
  )
}

const marksOf = ({ bound, places: count }: Cell, { facility }: Column): PlacementMeasure["cells"][number]["marks"] => [
  ...(bound === "maximum" || bound === "noClaim" ? ["held" as const] : []),
  ...(facility !== undefined && count > 0 ? ["whole" as const] : [])
]

const differenceOf = ({ municipality }: Row, comparison: Comparison | undefined, lang: Lang) => {
  const change =
    comparison?._tag === "Changes" ? comparison.changes.find(({ name }) => name === municipality) : undefined
  return change?.difference === undefined ? {} : { difference: signedSpan(change.difference, lang) }
}

/** What each municipality gets, as the table draws it. */
export const measures = (
  answer: Answer,
  lang: Lang,
  texts: Pick<Texts, "short">,
  comparison?: Comparison
): ReadonlyArray<PlacementMeasure> =>
  answer.rows.map((row) => {
    const { cells, fair, load, municipality } = row
    const some = cells.flatMap((cell, at) => {
      const column = answer.columns[at]
      return column === undefined || cell.places === 0
        ? []
        : [`${plainName(column.product, texts)} ${written(cell.places, lang)}`]
    })
    const [total, exact] = [decimal(load, 0, lang), decimal(fair, 1, lang)]
    return {
      municipality,
      cells: cells.map((cell, at) => {
        const column = answer.columns[at]
        const marks = column === undefined ? [] : marksOf(cell, column)
        return { places: cell.places, share: Rational.toNumber(cell.share), marks }
      }),
      total: Rational.toNumber(load),
      fair: Rational.toNumber(fair),
      label: total,
      fairLabel: exact,
      ...differenceOf(row, comparison, lang),
      sentence: both(
        lang,
        `${municipality}: ${total}, eerlijk ${exact}. ${list(some, lang)}.`,
        `${municipality}: ${total}, fair ${exact}. ${list(some, lang)}.`
      )
    }
  })

/** The products, as the table draws them. */
export const columnsOf = (
  { columns }: Answer,
  names: Readonly<Record<string, string>>,
  texts: Pick<Texts, "short">
): ReadonlyArray<PlacementColumn> =>
  columns.map(({ need, placed, product, shortfall }) => ({
    product,
    name: names[product] ?? product,
    short: texts.short[product],
    placed,
    need,
    left: shortfall
  }))

/** The words of the table as a chart. */
export const gridLabels = (texts: Texts["words"]): PlacementLabels => ({
  municipality: texts.municipality,
  total: texts.total,
  fair: texts.fairShort,
  placed: texts.placed,
  need: texts.need,
  left: texts.left,
  share: texts.share,
  held: texts.held,
  whole: texts.whole
})
