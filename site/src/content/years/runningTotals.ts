import * as Result from "effect/Result"
import * as RunningTotal from "woonzorg/RunningTotal"
import { overYears as words } from "../../i18n/overYears.js"
import type { Lang, Text } from "../../i18n/routes.js"
import { rules } from "../../i18n/rules.js"
import { fill, written } from "../../i18n/texts.js"
import { signedSpan } from "../../i18n/wording.js"
import { numberColumn, textRow, wordColumn, type Table } from "../../report/table.js"
import { methodName } from "../apportionment/methods.js"
import { invented } from "../invented.js"
import { claimsOf, yearOf } from "./ledger.js"

interface Numbers {
  readonly id: string
  readonly method: "largestRemainder" | "quotaMethod"
  readonly title: Text
  readonly first: ReadonlyArray<number>
  /** The claims of the second period, where they change. */
  readonly afterwards?: ReadonlyArray<number>
  readonly places: readonly [first: number, more: number]
}

/** Numbers that the tests of the package have too. */
const all: ReadonlyArray<Numbers> = [
  { id: "fixedRemainder", method: "largestRemainder", title: words.askedBack, first: [6, 6, 2], places: [10, 1] },
  { id: "fixedQuota", method: "quotaMethod", title: words.askedNone, first: [6, 6, 2], places: [10, 1] },
  {
    id: "changedQuota",
    method: "quotaMethod",
    title: words.askedChanged,
    first: [39, 6, 33, 13],
    afterwards: [39, 8, 33, 13],
    places: [11, 1]
  }
]

/** A running total with what is asked back, for each of the numbers. */
export const runningTotals = (
  lang: Lang
): ReadonlyArray<{ readonly id: string; readonly askedBack: number; readonly table: Table }> =>
  all.map(({ first, id, method, places, afterwards, title }) => {
    const additions = places.map((count, index) => ({
      period: yearOf(index),
      places: count,
      claims: claimsOf(index === 0 ? first : (afterwards ?? first), lang)
    }))
    const totals = Result.getOrThrow(RunningTotal.divide(additions, { method, ties: "statedOrder" }))
    const [before, after] = totals
    const [back] = after?.askedBack ?? []
    const grown = (afterwards ?? first).findIndex((count, index) => count > (first[index] ?? 0))
    return {
      id,
      askedBack: back?.places ?? 0,
      table: {
        id,
        title: fill(title[lang], {
          method: methodName(method, lang),
          places: places[1],
          name: back?.member ?? "",
          back: back?.places ?? 0,
          grown: invented(grown, lang)
        }),
        columns: [
          wordColumn("municipality", rules.municipality[lang]),
          numberColumn("claim", words.claim[lang]),
          ...(afterwards === undefined ? [] : [numberColumn("then", words.claimAfter[lang])]),
          numberColumn("before", fill(words.ofTotal[lang], { total: before?.total ?? 0 })),
          numberColumn("after", fill(words.thenOfTotal[lang], { total: after?.total ?? 0 })),
          numberColumn("change", words.change[lang])
        ],
        rows: (after?.members ?? []).map(({ added, member, places: count }, index) =>
          textRow(member, [
            member,
            written(first[index] ?? 0, lang),
            ...(afterwards === undefined ? [] : [written(afterwards[index] ?? 0, lang)]),
            written(count - added, lang),
            written(count, lang),
            signedSpan([added, added], lang)
          ])
        )
      }
    }
  })
