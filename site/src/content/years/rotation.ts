import * as Result from "effect/Result"
import * as Apportionment from "woonzorg/Apportionment"
import * as Rational from "woonzorg/Rational"
import * as Rotation from "woonzorg/Rotation"
import type * as TaskAccounts from "woonzorg/TaskAccounts"
import type * as TaskTerms from "woonzorg/TaskTerms"
import * as YearPlan from "woonzorg/YearPlan"
import type { BalanceMeasure } from "../../charts/balanceRows.js"
import type { YearMeasure } from "../../charts/yearGrid.js"
import { overYears as words } from "../../i18n/overYears.js"
import type { Lang } from "../../i18n/routes.js"
import { fill, written } from "../../i18n/texts.js"
import { numeral } from "../decimal.js"
import { inventedCounts } from "../invented.js"
import { standingText } from "./standing.js"

/** What the example divides: these dwellings every year, by equal shares. */
const asked = { first: 2027, years: 9, dwellings: 25, municipalities: 9 } as const

const accountsBy = (ties: TaskTerms.TieRule, lang: Lang): TaskAccounts.TaskAccounts => {
  const counts = Array.from({ length: asked.municipalities }, () => 1)
  const claims = Result.getOrThrow(Apportionment.claims(inventedCounts(counts, lang)))
  const plan = { ...asked, survives: Rational.one, catchUp: Rational.one, ties, absences: [] }
  const task = { task: "example", unit: "dwelling", places: asked.dwellings, claims } as const
  return Result.getOrThrow(YearPlan.accounts(plan, { ...task, method: "largestRemainder" }))
}

/** The dwellings of nine equal municipalities over nine years, as the page shows them. */
export const rotation = (lang: Lang) => {
  const accounts = accountsBy("statedOrder", lang)
  const described = Rotation.describe(accounts)
  const [first] = accounts.periods
  const lines = first?._tag === "Closed" ? first.lines : []
  const balancesOf = (member: string): ReadonlyArray<Rational.Rational> =>
    accounts.periods.flatMap((period) =>
      period._tag === "Closed"
        ? period.lines.filter((line) => line.member === member).map(({ closing }) => closing)
        : []
    )
  return {
    numbers: {
      dwellings: asked.dwellings,
      municipalities: asked.municipalities,
      years: asked.years,
      share: numeral(lines[0]?.share ?? Rational.zero, lang)
    },
    years: accounts.periods.map(({ period }) => period.from.slice(0, 4)),
    sentence: Rotation.text(described, lang),
    other: Rotation.text(Rotation.describe(accountsBy("largestBacklogThenStatedOrder", lang)), lang),
    /** What the first and the last of the list get in the first year. */
    firstYear: [lines.at(0), lines.at(-1)].flatMap((line) =>
      line === undefined
        ? []
        : [
            fill(words.balanceSentence[lang], {
              name: line.member,
              places: written(line.allocated, lang),
              share: numeral(line.share, lang),
              standing: standingText(line.closing, lang)
            })
          ]
    ),
    grid: described.members.map(({ member, places, total }): YearMeasure => ({
      municipality: member,
      years: places.map((count) => ({ places: count })),
      label: written(total, lang),
      sentence: fill(words.rowSentence[lang], { municipality: member, total: written(total, lang) })
    })),
    balances: accounts.balances.map(({ balance, member }): BalanceMeasure => {
      const label = standingText(balance, lang)
      return {
        municipality: member,
        balances: balancesOf(member).map(Rational.toNumber),
        label,
        sentence: fill(words.balanceRow[lang], { name: member, standing: label })
      }
    })
  }
}
