import * as Quantity from "woonzorg/Quantity"
import * as Rational from "woonzorg/Rational"
import type { BalanceMeasure } from "../../charts/balanceRows.js"
import type { YearMeasure } from "../../charts/yearGrid.js"
import type { Lang } from "../../i18n/routes.js"
import { written } from "../../i18n/texts.js"
import { both } from "../../i18n/wording.js"
import type { Answer, Row } from "./answer.js"

/** A fraction with two decimals at most, as the reader writes it; without a sign. */
export const size = (value: Rational.Rational, lang: Lang): string => {
  const positive = value.numerator < 0n ? { ...value, numerator: -value.numerator } : value
  const fixed = Rational.toFixed(positive, 2)
  const short = fixed.replace(/\.?0+$/, "")
  return lang === "nl" ? short.replace(".", ",") : short
}

/** "+1,6", "−0,4" or "0": behind is above zero. */
export const signed = (value: Rational.Rational, lang: Lang): string => {
  const text = size(value, lang)
  return text === "0" ? text : `${value.numerator > 0n ? "+" : "−"}${text}`
}

export const sum = (numbers: ReadonlyArray<number>): number => numbers.reduce((all, one) => all + one, 0)

export const unitOf = ({ unit }: Answer, count: number, lang: Lang): string =>
  Quantity.unitTerms[unit][lang][count === 1 ? "one" : "other"]

const closing = ({ balances }: Row): Rational.Rational => balances.at(-1) ?? Rational.zero

/** "loopt 1,6 achter", "loopt 0,4 voor" or "loopt gelijk". */
const standing = (balance: Rational.Rational, lang: Lang): string => {
  if (balance.numerator === 0n) return both(lang, "loopt gelijk", "is even")
  const much = size(balance, lang)
  if (much === "0") return both(lang, "loopt bijna gelijk", "is nearly even")
  return balance.numerator > 0n
    ? both(lang, `loopt ${much} achter`, `is ${much} behind`)
    : both(lang, `loopt ${much} voor`, `is ${much} ahead`)
}

const furthest = (rows: ReadonlyArray<Row>): Rational.Rational =>
  rows
    .map((row) => closing(row))
    .map((value) => (value.numerator < 0n ? { ...value, numerator: -value.numerator } : value))
    .reduce((most, one) => (Rational.compare(one, most) > 0 ? one : most), Rational.zero)

const lateSentence = (answer: Answer, lang: Lang): string => {
  const { late, rows, years } = answer
  const row = rows.find(({ municipality }) => municipality === late?.municipality)
  if (late === undefined || row === undefined) return ""
  const gone = Math.min(late.years, years.length)
  const then = row.balances[gone - 1] ?? Rational.zero
  const span = both(lang, `${gone} jaar`, gone === 1 ? "1 year" : `${gone} years`)
  const euro = row.paid === undefined ? "" : euros(Math.abs(row.paid), lang).replace("+", "")
  const pays = euro === "" ? "" : both(lang, ` Samen betaalt zij ${euro}.`, ` Together it pays ${euro}.`)
  const end =
    gone < years.length ? ` ${both(lang, "Aan het eind", "In the end it")} ${standing(closing(row), lang)}.` : ""
  return both(
    lang,
    ` ${row.municipality} begint ${span} later en ${standing(then, lang)}.${end.replace(/^( Aan het eind) (loopt) (.+)$/, "$1 $2 zij $3")}${pays}`,
    ` ${row.municipality} starts ${span} later and ${standing(then, lang)}.${end}${pays}`
  )
}

/** The answer in a few sentences. */
export const finding = (answer: Answer, lang: Lang): string => {
  const { places, rows, years } = answer
  const totals = rows.map((row) => sum(row.places))
  if (answer.late === undefined && new Set(totals).size === 1) return answer.rotation[lang]
  const all = places * years.length
  const [top] = rows.toSorted((one, other) => sum(other.places) - sum(one.places))
  const [last] = rows.toSorted((one, other) => sum(one.places) - sum(other.places))
  if (top === undefined || last === undefined) return ""
  const units = unitOf(answer, all, lang)
  const span = both(lang, `In ${years.length} jaar`, years.length === 1 ? "In 1 year" : `In ${years.length} years`)
  const first = both(
    lang,
    `${span} krijgt ${top.municipality} er ${written(sum(top.places), lang)} van de ${written(all, lang)} ${units}, en ${last.municipality} ${written(sum(last.places), lang)}.`,
    `${span} ${top.municipality} gets ${written(sum(top.places), lang)} of the ${written(all, lang)} ${units}, and ${last.municipality} ${written(sum(last.places), lang)}.`
  )
  if (answer.late !== undefined) return `${first}${lateSentence(answer, lang)}`
  const most = furthest(rows)
  return `${first} ${
    most.numerator === 0n
      ? both(lang, "Niemand loopt dan voor of achter.", "Nobody is then ahead or behind.")
      : both(
          lang,
          `Niemand loopt dan meer dan ${size(most, lang)} voor of achter.`,
          `Nobody is then more than ${size(most, lang)} ahead or behind.`
        )
  }`
}

/** Whom and which years the answer is about. */
export const scope = ({ rows, years }: Answer, lang: Lang): string => {
  const [first, last] = [years.at(0) ?? 0, years.at(-1) ?? 0]
  return first === last
    ? both(lang, `De ${rows.length} gemeenten, in ${first}.`, `The ${rows.length} municipalities, in ${first}.`)
    : both(
        lang,
        `De ${rows.length} gemeenten, van ${first} tot en met ${last}.`,
        `The ${rows.length} municipalities, from ${first} to ${last}.`
      )
}

export const yearNames = ({ years }: Answer): ReadonlyArray<string> => years.map(String)

/** What each municipality gets, as the grid of years draws it. */
export const yearMeasures = (answer: Answer, lang: Lang): ReadonlyArray<YearMeasure> =>
  answer.rows.map(({ done, municipality, places }) => {
    const total = written(sum(places), lang)
    return {
      municipality,
      years: places.map((count, index) =>
        (done[index] ?? count) < count ? { places: count, isMissed: true } : { places: count }
      ),
      label: total,
      sentence: `${municipality}: ${places.join(", ")}; ${both(lang, "samen", "together")} ${total}.`
    }
  })

/** How far each is ahead or behind, as the chart of balances draws it. */
export const balanceMeasures = ({ rows }: Answer, lang: Lang): ReadonlyArray<BalanceMeasure> =>
  rows.map((row) => ({
    municipality: row.municipality,
    balances: row.balances.map(Rational.toNumber),
    label: signed(closing(row), lang),
    sentence: `${row.municipality} ${standing(closing(row), lang)}.`
  }))

/** An amount in whole euros with its sign. */
export const euros = (cents: number, lang: Lang): string => {
  const whole = Math.round(Math.abs(cents) / 100)
  const sign = cents === 0 ? "" : cents > 0 ? "+" : "−"
  return `${sign}€ ${written(whole, lang)}`
}
