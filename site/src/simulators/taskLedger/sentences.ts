import * as Quantity from "woonzorg/Quantity"
import * as Rational from "woonzorg/Rational"
import type { BalanceMeasure } from "../../charts/balanceRows.js"
import type { YearMeasure } from "../../charts/yearGrid.js"
import type { Lang } from "../../i18n/routes.js"
import { written } from "../../i18n/texts.js"
import { both, list } from "../../i18n/wording.js"
import type { Answer, Row } from "./answer.js"
import type { Question } from "./question.js"
import type { Texts } from "./words.js"

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

export const closing = ({ balances }: Row): Rational.Rational => balances.at(-1) ?? Rational.zero

/** What a municipality has to catch up when the key begins; nothing where that is not known or does not count. */
export const catchUp = ({ early }: Row): Rational.Rational | undefined => early.at(-1)?.balance

/** In how many years it is not known what a municipality did. */
export const unknownYears = ({ early }: Row): number => early.filter(({ done }) => done === undefined).length

/** What it has to do over all years, and what it is known to do. */
export const toDo = ({ early, places }: Row): number => sum([...early.map(({ done = 0 }) => done), ...places])
export const known = ({ done, early }: Row): number => sum([...early.map((year) => year.done ?? 0), ...done])

/** A count of which a part may not be known: "12", or "minstens 12". */
export const atLeast = (count: number, isUnknown: boolean, lang: Lang): string =>
  isUnknown ? both(lang, `minstens ${written(count, lang)}`, `at least ${written(count, lang)}`) : written(count, lang)

/** "1,6 achter", "0,4 voor" or "gelijk". */
const position = (balance: Rational.Rational, lang: Lang): string => {
  if (balance.numerator === 0n) return both(lang, "gelijk", "even")
  const much = size(balance, lang)
  if (much === "0") return both(lang, "bijna gelijk", "nearly even")
  return balance.numerator > 0n
    ? both(lang, `${much} achter`, `${much} behind`)
    : both(lang, `${much} voor`, `${much} ahead`)
}

/** "loopt 1,6 achter", "loopt 0,4 voor" or "loopt gelijk". */
const standing = (balance: Rational.Rational, lang: Lang): string =>
  `${both(lang, "loopt", "is")} ${position(balance, lang)}`

/** "2028: Dordrecht staat 2 af aan Gorinchem" */
export const swapText = ({ from, places, to, year }: Question["swaps"][number], lang: Lang): string =>
  both(lang, `${year}: ${from} staat ${places} af aan ${to}`, `${year}: ${from} hands ${places} over to ${to}`)

const furthest = (rows: ReadonlyArray<Row>): Rational.Rational =>
  rows
    .map((row) => closing(row))
    .map((value) => (value.numerator < 0n ? { ...value, numerator: -value.numerator } : value))
    .reduce((most, one) => (Rational.compare(one, most) > 0 ? one : most), Rational.zero)

/** An amount of what is paid in, without its sign. */
export const amount = ({ paidIn }: Pick<Answer, "paidIn">, paid: number, lang: Lang): string => {
  const size = Math.abs(paid)
  if (paidIn === "eurocent") return `€ ${written(Math.round(size / 100), lang)}`
  const homes = both(
    lang,
    size === 1 ? "sociale woning" : "sociale woningen",
    size === 1 ? "social dwelling" : "social dwellings"
  )
  return `${written(size, lang)} ${homes}`
}

/** What a municipality pays or receives over all years, in a sentence. */
const settling = (answer: Answer, { paid }: Row, lang: Lang): string => {
  if (paid === undefined) return ""
  const much = amount(answer, paid, lang)
  const isOwing = paid > 0
  if (answer.paidIn === "eurocent") {
    if (paid === 0) return both(lang, " Zij betaalt niets.", " It pays nothing.")
    return both(
      lang,
      ` Samen ${isOwing ? "betaalt" : "krijgt"} zij ${much}.`,
      ` Together it ${isOwing ? "pays" : "receives"} ${much}.`
    )
  }
  if (paid === 0) return both(lang, " Zij bouwt er niets voor.", " It builds nothing for it.")
  return both(
    lang,
    ` Samen bouwt zij ${much} ${isOwing ? "meer" : "minder"}.`,
    ` Together it builds ${much} ${isOwing ? "more" : "fewer"}.`
  )
}

const lateSentence = (answer: Answer, lang: Lang): string => {
  const { late, rows } = answer
  const row = rows.find(({ municipality }) => municipality === late?.municipality)
  if (late === undefined || row === undefined) return ""
  const gone = Math.min(late.years, row.balances.length)
  const then = row.balances[gone - 1] ?? Rational.zero
  const span = both(lang, `${gone} jaar`, gone === 1 ? "1 year" : `${gone} years`)
  const end =
    gone < row.balances.length ? ` ${both(lang, "Aan het eind", "In the end it")} ${standing(closing(row), lang)}.` : ""
  return both(
    lang,
    ` ${row.municipality} begint ${span} later en ${standing(then, lang)}.${end.replace(/^( Aan het eind) (loopt) (.+)$/, "$1 $2 zij $3")}${settling(answer, row, lang)}`,
    ` ${row.municipality} starts ${span} later and ${standing(then, lang)}.${end}${settling(answer, row, lang)}`
  )
}

/** When the key begins, and what is then to be caught up. */
const earlySentence = ({ difference, rows, years }: Answer, lang: Lang): string => {
  if (difference === undefined) return ""
  const begins = years[rows[0]?.early.length ?? 0] ?? 0
  const start = both(lang, `De sleutel gaat in ${begins} in.`, `The key counts from ${begins}.`)
  if (difference === "dropped") {
    return `${start} ${both(lang, "Wat ervoor is gedaan, telt niet mee.", "What was done before does not count.")} `
  }
  const owing = rows
    .flatMap((row) => {
      const balance = catchUp(row)
      return balance === undefined ? [] : [{ row, balance }]
    })
    .toSorted((one, other) => Rational.compare(other.balance, one.balance))
  const [most] = owing
  const least = owing.at(-1)
  if (most === undefined || least === undefined) {
    return `${start} ${both(lang, "Van geen gemeente is bekend wat zij ervoor deed.", "It is not known of any municipality what it did before.")} `
  }
  const then = `${most.row.municipality} ${both(lang, "loopt dan", "is then")} ${position(most.balance, lang)}`
  const other =
    least === most ? "" : ` ${both(lang, "en", "and")} ${least.row.municipality} ${position(least.balance, lang)}`
  return `${start} ${then}${other}. `
}

const isSwapped = ({ rows }: Answer): boolean => rows.some(({ swapped }) => swapped.some((places) => places !== 0))

/** What swaps move over all years. */
const swapSentence = (answer: Answer, lang: Lang): string => {
  const { rows } = answer
  if (!isSwapped(answer)) return ""
  const parts = rows.flatMap(({ municipality, swapped }) => {
    const all = sum(swapped)
    const count = written(Math.abs(all), lang)
    if (all === 0) return []
    return [
      both(
        lang,
        `${municipality} er ${count} ${all > 0 ? "meer" : "minder"}`,
        `${municipality} ${count} ${all > 0 ? "more" : "fewer"}`
      )
    ]
  })
  if (parts.length === 0) {
    return both(lang, " De ruilen heffen elkaar op.", " The swaps cancel each other out.")
  }
  return both(lang, ` Door ruil doet ${list(parts, lang)}.`, ` By swaps: ${list(parts, lang)}.`)
}

const dividedSentence = (answer: Answer, lang: Lang): string => {
  const { places, rows } = answer
  const totals = rows.map((row) => sum(row.places))
  if (answer.late === undefined && new Set(totals).size === 1) return answer.rotation[lang]
  const count = rows[0]?.places.length ?? 0
  const all = places * count
  const [top] = rows.toSorted((one, other) => sum(other.places) - sum(one.places))
  const [last] = rows.toSorted((one, other) => sum(one.places) - sum(other.places))
  if (top === undefined || last === undefined) return ""
  const units = unitOf(answer, all, lang)
  const span = both(lang, `In ${count} jaar`, count === 1 ? "In 1 year" : `In ${count} years`)
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

/** The answer in a few sentences. */
export const finding = (answer: Answer, lang: Lang): string =>
  `${earlySentence(answer, lang)}${dividedSentence(answer, lang)}${swapSentence(answer, lang)}`

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

const earlyWords = ({ early }: Row, lang: Lang): ReadonlyArray<string> =>
  early.map(({ done }) => (done === undefined ? both(lang, "onbekend", "not known") : written(done, lang)))

/** What each municipality gets, as the grid of years draws it. */
export const yearMeasures = (answer: Answer, lang: Lang): ReadonlyArray<YearMeasure> =>
  answer.rows.map((row) => {
    const { done, early, municipality, places, swapped } = row
    const isUnknown = unknownYears(row) > 0
    return {
      municipality,
      years: [
        ...early.map((year) => ({ isEarly: true, ...(year.done === undefined ? {} : { places: year.done }) })),
        ...places.map((count, index) => ({
          places: count,
          ...((done[index] ?? count) < count ? { isMissed: true } : {}),
          ...(swapped[index] ? { swapped: swapped[index] } : {})
        }))
      ],
      label: `${isUnknown ? "≥ " : ""}${written(toDo(row), lang)}`,
      sentence: `${municipality}: ${[...earlyWords(row, lang), ...places].join(", ")}; ${both(lang, "samen", "together")} ${atLeast(toDo(row), isUnknown, lang)}.`
    }
  })

/** What the chart of balances shows, and what a swap does to it. */
export const balancesNote = (answer: Answer, words: Texts["words"]): string =>
  isSwapped(answer) ? `${words.balancesNote} ${words.balancesSwap}` : words.balancesNote

/** How far each is ahead or behind, as the chart of balances draws it. */
export const balanceMeasures = ({ rows }: Answer, lang: Lang): ReadonlyArray<BalanceMeasure> =>
  rows.map((row) => ({
    municipality: row.municipality,
    balances: [
      ...row.early.map(({ balance }) => (balance === undefined ? undefined : Rational.toNumber(balance))),
      ...row.balances.map(Rational.toNumber)
    ],
    label: signed(closing(row), lang),
    sentence: `${row.municipality} ${standing(closing(row), lang)}.`
  }))
