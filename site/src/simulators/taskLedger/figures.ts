import * as Rational from "woonzorg/Rational"
import type { Lang } from "../../i18n/routes.js"
import { written } from "../../i18n/texts.js"
import { both } from "../../i18n/wording.js"
import type { Figure } from "../simulator.js"
import type { Answer, Row } from "./answer.js"
import { amount, closing, known, size, sum, unitOf, unknownYears } from "./sentences.js"

const positive = (value: Rational.Rational): Rational.Rational =>
  value.numerator < 0n ? { ...value, numerator: -value.numerator } : value

/** The furthest from zero, on either side. */
const furthest = (values: ReadonlyArray<Rational.Rational>): Rational.Rational | undefined =>
  values.map(positive).toSorted((one, other) => Rational.compare(other, one))[0]

/** What a municipality has to do over all years, swaps included. */
const taskOf = ({ share, swapped }: Row): Rational.Rational =>
  Rational.add(share, Rational.fromBigInt(BigInt(sum(swapped))))

/** By what part of it a municipality does more or less than it has to do; its task is above zero. */
const deviation = (row: Row): Rational.Rational => {
  const task = taskOf(row)
  const more = Rational.subtract(Rational.fromBigInt(BigInt(known(row))), task)
  return Rational.multiply(more, { numerator: task.denominator, denominator: task.numerator })
}

const deviationText = ({ rows }: Answer, lang: Lang): string => {
  const counted = rows.filter((row) => unknownYears(row) === 0 && taskOf(row).numerator > 0n)
  const most = furthest(counted.map(deviation))
  if (most === undefined) return both(lang, "onbekend", "not known")
  const percentage = Rational.toFixed(Rational.multiply(most, Rational.fromBigInt(100n)), 1)
  return `${both(lang, percentage.replace(".", ","), percentage)}%`
}

const settledText = (answer: Answer, lang: Lang): string => {
  const { paidIn, rows } = answer
  if (paidIn === undefined) return both(lang, "niets", "nothing")
  return amount(answer, sum(rows.map(({ paid = 0 }) => Math.max(0, paid))), lang)
}

const openText = ({ rows }: Answer, lang: Lang): string => {
  const most = furthest(rows.map(closing)) ?? Rational.zero
  const much = size(most, lang)
  return much === "0" && most.numerator !== 0n ? both(lang, "bijna 0", "nearly 0") : much
}

/** How many of the task nobody did before the key, or nothing where that is not known. */
const missedEarly = ({ places, rows }: Answer): number | undefined =>
  rows.some((row) => unknownYears(row) > 0)
    ? undefined
    : sum(
        (rows[0]?.early ?? []).map((_, index) =>
          Math.max(0, places - sum(rows.map(({ early }) => early[index]?.done ?? 0)))
        )
      )

const missedText = (answer: Answer, lang: Lang): string => {
  const early = missedEarly(answer)
  if (early === undefined) return both(lang, "onbekend", "not known")
  const missed = early + sum(answer.rows.map(({ done, places }) => sum(places) - sum(done)))
  return `${written(missed, lang)} ${unitOf(answer, missed, lang)}`
}

/** What an answer comes to as a whole, to lay beside that of another. */
export const figures = (answer: Answer, lang: Lang): ReadonlyArray<Figure> => [
  {
    name: both(lang, "Grootste afwijking van haar deel", "Largest deviation from its part"),
    text: deviationText(answer, lang)
  },
  { name: both(lang, "Samen verrekend", "Settled together"), text: settledText(answer, lang) },
  {
    name: both(lang, "Verst voor of achter aan het eind", "Furthest ahead or behind in the end"),
    text: openText(answer, lang)
  },
  { name: both(lang, "Niet gedaan", "Not done"), text: missedText(answer, lang) }
]
