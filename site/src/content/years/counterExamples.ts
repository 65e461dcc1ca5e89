import * as Rational from "woonzorg/Rational"
import type * as TaskAccounts from "woonzorg/TaskAccounts"
import { overYears as words } from "../../i18n/overYears.js"
import type { Lang } from "../../i18n/routes.js"
import { rules } from "../../i18n/rules.js"
import { fill, written } from "../../i18n/texts.js"
import { numberColumn, textRow, wordColumn, type Table } from "../../report/table.js"
import { methodName } from "../apportionment/methods.js"
import { numeral } from "../decimal.js"
import { claimsOf, closedPeriods, fullMemory, yearOf } from "./ledger.js"
import { standingText } from "./standing.js"

/** Numbers that the tests of the package have too: claims and places a year by which someone strays a place or more. */
const numbers = [
  {
    method: "largestRemainder",
    counts: [19, 155, 158, 158, 157, 158, 1, 20, 155],
    places: 1,
    years: 19
  },
  { method: "sainteLague", counts: [3, 52, 3, 8, 6, 56, 48, 52, 38], places: 2, years: 3 }
] as const

// With fewer, someone who is just over a place behind would be shown as a place behind.
const decimals = 3

/** What has to hold for nobody to be a place ahead or behind after a year, by largest remainder. */
export const conditions = [
  words.conditionCaughtUp,
  words.conditionAllocated,
  words.conditionSum,
  words.conditionBounds,
  words.conditionTargets
]

const size = ({ closing }: TaskAccounts.ClosedLine): Rational.Rational =>
  closing.numerator < 0n ? Rational.subtract(Rational.zero, closing) : closing

/** A year after which someone is a place or more ahead or behind, for each of the numbers. */
export const strayed = (lang: Lang): ReadonlyArray<{ readonly furthest: Rational.Rational; readonly table: Table }> =>
  numbers.map(({ counts, method, places, years }) => {
    const claims = claimsOf(counts, lang)
    const closed = closedPeriods({
      terms: { ...fullMemory, method },
      periods: Array.from({ length: years }, (_, index) => ({
        period: yearOf(index),
        task: { _tag: "Divided", places, claims }
      }))
    })
    const lines = closed.at(-1)?.lines ?? []
    const furthest = lines.reduce((one, other) => (Rational.compare(size(one), size(other)) < 0 ? other : one))
    return {
      furthest: furthest.closing,
      table: {
        id: `strayed-${method}`,
        title: fill(words.counterTable[lang], {
          method: methodName(method, lang),
          year: years,
          name: furthest.member,
          standing: standingText(furthest.closing, lang, decimals),
          exact: Rational.toText(size(furthest))
        }),
        columns: [
          wordColumn("municipality", rules.municipality[lang]),
          numberColumn("claim", words.claim[lang]),
          wordColumn("before", fill(words.beforeYear[lang], { year: years })),
          numberColumn("target", words.target[lang]),
          numberColumn("gets", words.gets[lang]),
          wordColumn("after", words.afterwards[lang])
        ],
        rows: lines.map((line, index) =>
          textRow(line.member, [
            line.member,
            written(counts[index] ?? 0, lang),
            standingText(line.opening, lang, decimals),
            numeral(line.target, lang, decimals),
            written(line.allocated, lang),
            standingText(line.closing, lang, decimals)
          ])
        )
      }
    }
  })
