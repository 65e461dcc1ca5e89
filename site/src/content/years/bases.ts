import * as Rational from "woonzorg/Rational"
import type * as TaskTerms from "woonzorg/TaskTerms"
import { overYears as words } from "../../i18n/overYears.js"
import type { Lang } from "../../i18n/routes.js"
import { fill, written } from "../../i18n/texts.js"
import { numberColumn, textRow, wordColumn, type Table } from "../../report/table.js"
import { numeral } from "../decimal.js"
import { invented } from "../invented.js"
import { claimsOf, closedPeriods, fullMemory, yearOf } from "./ledger.js"
import { standingText } from "./standing.js"

const places = 10
const done = 1

/** The same two years measured by what was allocated and by what was realised. */
export const measured = (lang: Lang) => {
  const names = [invented(0, lang), invented(1, lang)] as const
  const [name, other] = names
  const claims = claimsOf([1, 1], lang)
  const year = (index: number) => ({ period: yearOf(index), task: { _tag: "Divided", places, claims } as const })
  const yearsBy = (measuredBy: TaskTerms.TaskTerms["measuredBy"]) => {
    const terms = { ...fullMemory, measuredBy }
    const realised = [
      { member: name, places: done },
      { member: other, places: places / 2 }
    ]
    const first = { ...year(0), realised }
    // Both do in the second year what they get, so what they get has to be known first.
    const asked = closedPeriods({
      terms,
      periods: [first, { ...year(1), realised: names.map((member) => ({ member, places: 0 })) }]
    })
    const second = {
      ...year(1),
      realised: (asked[1]?.lines ?? []).map((line) => ({ member: line.member, places: line.allocated }))
    }
    return closedPeriods({ terms, periods: [first, second] })
  }
  const all = (["allocated", "realised"] as const).map((measuredBy) => ({ measuredBy, closed: yearsBy(measuredBy) }))
  const closing = (closed: (typeof all)[number]["closed"], index: number) =>
    closed[index]?.lines.map((line) => line.closing) ?? []
  const table: Table = {
    id: "measured",
    title: fill(words.basisTable[lang], { name }),
    columns: [
      wordColumn("counts", words.counts[lang]),
      ...names.map((who, index) => wordColumn(`first${index}`, fill(words.nameAfter[lang], { name: who, year: 1 }))),
      ...names.map((who, index) => numberColumn(`gets${index}`, fill(words.nameGets[lang], { name: who, year: 2 })))
    ],
    rows: all.map(({ closed, measuredBy }) =>
      textRow(measuredBy, [
        words[measuredBy][lang],
        ...closing(closed, 0).map((balance) => standingText(balance, lang)),
        ...(closed[1]?.lines ?? []).map(({ allocated }) => written(allocated, lang))
      ])
    )
  }
  const allocated = all[0]?.closed[0]?.lines[0]?.allocated ?? 0
  return {
    lead: fill(words.basisLead[lang], { name, other, allocated, places, realised: done }),
    table,
    rest: fill(words.basisRest[lang], { rest: numeral(Rational.sum(closing(all[1]?.closed ?? [], 1)), lang) })
  }
}

const maxima = [3, 5] as const

/** The same shortfall, carried by the region and in the balances. */
export const shortfall = (lang: Lang) => {
  const [name, other] = [invented(0, lang), invented(1, lang)]
  const claims = claimsOf([1, 1], lang)
  const bounds = maxima.map((maximum, index) => ({ member: invented(index, lang), maximum }))
  const all = (["regional", "balances"] as const).map((carrier) => ({
    carrier,
    closed: closedPeriods({
      terms: { ...fullMemory, shortfall: carrier },
      periods: [{ period: yearOf(0), task: { _tag: "Divided", places, claims, bounds } }]
    })
  }))
  const left = all[0]?.closed[0]?.shortfall ?? 0
  const table: Table = {
    id: "shortfall",
    title: words.shortfallTable[lang],
    columns: [
      wordColumn("agreement", words.agreement[lang]),
      numberColumn("share", words.share[lang]),
      ...[name, other].map((who, index) => wordColumn(`of${index}`, fill(words.ofName[lang], { name: who }))),
      wordColumn("together", words.together[lang])
    ],
    rows: all.map(({ carrier, closed }) => {
      const lines = closed[0]?.lines ?? []
      return textRow(carrier, [
        (carrier === "regional" ? words.regional : words.inBalances)[lang],
        numeral(lines[0]?.share ?? Rational.zero, lang),
        ...lines.map((line) => standingText(line.closing, lang)),
        standingText(Rational.sum(lines.map((line) => line.closing)), lang)
      ])
    })
  }
  const [least, most] = maxima
  return { lead: fill(words.shortfallLead[lang], { name, other, places, least, most, shortfall: left }), table }
}
