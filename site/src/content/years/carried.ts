import * as Rational from "woonzorg/Rational"
import type * as TaskTerms from "woonzorg/TaskTerms"
import type { BalanceMeasure } from "../../charts/balanceRows.js"
import { overYears as words } from "../../i18n/overYears.js"
import type { Lang, Text } from "../../i18n/routes.js"
import { fill, written } from "../../i18n/texts.js"
import { numberColumn, textRow, wordColumn, type Table } from "../../report/table.js"
import { numeral } from "../decimal.js"
import { invented } from "../invented.js"
import { percentage } from "../keys/keyWords.js"
import { claimsOf, closedPeriods, fullMemory, half, whole, yearOf } from "./ledger.js"
import { standingText } from "./standing.js"

const places = 20
const years = 3
const opening = 8

interface Agreement {
  readonly id: string
  readonly name: Text
  readonly terms: Partial<TaskTerms.TaskTerms>
  /** The part that the name mentions. */
  readonly part: Rational.Rational
}

const fifth: Rational.Rational = { numerator: 1n, denominator: 5n }

const agreements: ReadonlyArray<Agreement> = [
  { id: "all", name: words.carryAll, terms: {}, part: Rational.one },
  { id: "part", name: words.carryPart, terms: { catchUp: half }, part: half },
  { id: "cap", name: words.carryCap, terms: { cap: fifth }, part: fifth },
  { id: "half", name: words.carryHalf, terms: { survives: half }, part: half },
  { id: "none", name: words.carryNone, terms: { survives: Rational.zero }, part: Rational.zero }
]

/** One backlog under each agreement: what the first of two equal municipalities gets, and its balance. */
export const carried = (lang: Lang) => {
  const [name, other] = [invented(0, lang), invented(1, lang)]
  const claims = claimsOf([1, 1], lang)
  const all = agreements.map(({ id, name: title, part, terms }) => {
    const closed = closedPeriods({
      terms: { ...fullMemory, ...terms },
      opening: [
        { member: name, balance: whole(opening) },
        { member: other, balance: whole(-opening) }
      ],
      periods: Array.from({ length: years }, (_, index) => ({
        period: yearOf(index),
        task: { _tag: "Divided", places, claims }
      }))
    })
    const own = closed.flatMap(({ lines }) => lines.slice(0, 1))
    return { id, title: fill(title[lang], { part: percentage(part, lang) }), own }
  })
  const share = numeral(all[0]?.own[0]?.share ?? Rational.zero, lang)
  const last = (own: (typeof all)[number]["own"]): string => standingText(own.at(-1)?.closing ?? Rational.zero, lang)
  const table: Table = {
    id: "carried",
    title: fill(words.carryTable[lang], { name, share }),
    columns: [
      wordColumn("agreement", words.agreement[lang]),
      ...Array.from({ length: years }, (_, index) =>
        numberColumn(`year${index + 1}`, fill(words.year[lang], { year: index + 1 }))
      ),
      wordColumn("after", words.afterwards[lang])
    ],
    rows: all.map(({ id, own, title }) =>
      textRow(id, [title, ...own.map(({ allocated }) => written(allocated, lang)), last(own)])
    )
  }
  const measures = all.map(({ own, title }): BalanceMeasure => {
    const label = last(own)
    return {
      municipality: title,
      balances: [opening, ...own.map(({ closing }) => Rational.toNumber(closing))],
      label,
      sentence: `${title}: ${label}.`
    }
  })
  return {
    lead: fill(words.carryExample[lang], { name, other, places, opening }),
    picture: {
      title: fill(words.carryPicture[lang], { count: agreements.length }),
      note: fill(words.carryNote[lang], { name }),
      measures,
      years: [words.start[lang], fill(words.year[lang], { year: years })]
    },
    table
  }
}
