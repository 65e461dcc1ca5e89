import * as Result from "effect/Result"
import * as Booking from "woonzorg/Booking"
import * as Rational from "woonzorg/Rational"
import * as Swap from "woonzorg/Swap"
import { overYears as words } from "../../i18n/overYears.js"
import type { Lang } from "../../i18n/routes.js"
import { rules } from "../../i18n/rules.js"
import { fill, written } from "../../i18n/texts.js"
import { signedSpan } from "../../i18n/wording.js"
import { numberColumn, textRow, wordColumn, type Table } from "../../report/table.js"
import { invented } from "../invented.js"
import { closedPeriods, fullMemory, half, yearOf } from "./ledger.js"
import { standingText } from "./standing.js"

const tasks = [10, 6, 4]
const taken = 3

const signed = (count: number, lang: Lang): string => signedSpan([count, count], lang)

/** Places of a given task that one municipality takes over from another. */
export const swapTable = (lang: Lang): Table => {
  const [from, to] = [invented(0, lang), invented(1, lang)]
  const [closed] = closedPeriods({
    terms: fullMemory,
    periods: [
      {
        period: yearOf(0),
        task: { _tag: "Given", places: tasks.map((places, index) => ({ member: invented(index, lang), places })) },
        swaps: [{ from, to, places: taken }]
      }
    ]
  })
  const lines = closed?.lines ?? []
  const sum = (of: (line: (typeof lines)[number]) => number): number => lines.reduce((all, line) => all + of(line), 0)
  const total = sum(({ allocated }) => allocated)
  return {
    id: "swap",
    title: fill(words.swapTable[lang], { from, to, places: taken, total }),
    columns: [
      wordColumn("municipality", rules.municipality[lang]),
      numberColumn("before", words.taskBefore[lang]),
      numberColumn("swapped", words.swapped[lang]),
      numberColumn("after", words.taskAfter[lang]),
      wordColumn("standing", words.afterwards[lang])
    ],
    rows: lines.map(({ allocated, closing, member, swapped }) =>
      textRow(member, [
        member,
        written(allocated - swapped, lang),
        signed(swapped, lang),
        written(allocated, lang),
        standingText(closing, lang)
      ])
    ),
    total: textRow("total", [
      rules.total[lang],
      written(
        sum(({ allocated, swapped }) => allocated - swapped),
        lang
      ),
      signed(
        sum(({ swapped }) => swapped),
        lang
      ),
      written(total, lang),
      ""
    ])
  }
}

const shelterPlaces = 20

/** An exchange across two tasks: the bookings in each, which add up to nothing. */
export const exchangeTable = (lang: Lang): Table => {
  const [taker, giver] = [invented(0, lang), invented(1, lang)]
  const named = { first: words.shelter[lang], second: words.homes[lang] }
  const agreed = { taker, giver, ...named, places: shelterPlaces, rate: half }
  const { first, second } = Result.getOrThrow(Swap.exchange(agreed))
  const sides = [
    { task: named.first, unit: "place", swap: first } as const,
    { task: named.second, unit: "dwelling", swap: second } as const
  ].flatMap(({ swap, task, unit }) =>
    Booking.balanced({ task, what: "exchange", period: yearOf(0), unit }, [
      { member: swap.to, amount: Rational.fromBigInt(BigInt(swap.places)) },
      { member: swap.from, amount: Rational.fromBigInt(BigInt(-swap.places)) }
    ])
  )
  return {
    id: "exchange",
    title: fill(words.exchangeTable[lang], { taker, places: first.places, returned: second.places }),
    columns: [
      wordColumn("task", words.task[lang]),
      wordColumn("who", words.who[lang]),
      numberColumn("booked", words.booked[lang])
    ],
    rows: sides.map(({ account, amount, task }, index) => ({
      ...textRow(String(index), [
        task,
        account._tag === "Member" ? account.member : "",
        signed(Rational.toNumber(amount), lang)
      ]),
      startsGroup: index > 0 && sides[index - 1]?.task !== task
    }))
  }
}
