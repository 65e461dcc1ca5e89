import * as Result from "effect/Result"
import type * as Booking from "woonzorg/Booking"
import * as Compensation from "woonzorg/Compensation"
import * as Rational from "woonzorg/Rational"
import { overYears as words } from "../../i18n/overYears.js"
import type { Lang } from "../../i18n/routes.js"
import { rules } from "../../i18n/rules.js"
import { fill, written } from "../../i18n/texts.js"
import { both } from "../../i18n/wording.js"
import { numberColumn, textRow, wordColumn, type Table } from "../../report/table.js"
import { numeral } from "../decimal.js"
import { invented } from "../invented.js"
import { whole, yearOf } from "./ledger.js"
import { standingText } from "./standing.js"

const balances = [4, -3, -1]
const band = Rational.one
const centsPerPlace = whole(500_000)

const magnitude = ({ denominator, numerator }: Rational.Rational): Rational.Rational => ({
  numerator: numerator < 0n ? -numerator : numerator,
  denominator
})

const euros = (cents: Rational.Rational, lang: Lang): string => {
  const amount = written(Rational.toNumber(magnitude(cents)) / 100, lang)
  return `${cents.numerator < 0n ? "−" : ""}${both(lang, "€ ", "€")}${amount}`
}

const amountText = ({ amount, unit }: Booking.Booking, lang: Lang): string => {
  if (unit === "eurocent") return euros(amount, lang)
  return `${amount.numerator < 0n ? "−" : "+"}${numeral(magnitude(amount), lang)}`
}

/** Balances that are settled outside a band: in money with its bookings, and in places. */
export const settled = (lang: Lang) => {
  const opened = balances.map((balance, index) => ({ member: invented(index, lang), balance: whole(balance) }))
  const of = { task: "example", unit: "place", period: yearOf(0) } as const
  const settle = (agreed: Compensation.Compensation) => Result.getOrThrow(Compensation.settle(opened, agreed, of))
  const money = settle({ _tag: "Money", band, centsPerPlace })
  const places = settle({ _tag: "CarryOver", band })
  const [payer] = money.members
  const [carrier] = places.members
  const table: Table = {
    id: "settled",
    title: fill(words.compensationTable[lang], {
      band: numeral(band, lang),
      price: euros(centsPerPlace, lang),
      name: payer?.member ?? "",
      paid: euros(payer?.paid ?? Rational.zero, lang)
    }),
    columns: [
      wordColumn("municipality", rules.municipality[lang]),
      wordColumn("before", words.before[lang]),
      numberColumn("outside", words.outside[lang]),
      numberColumn("pays", words.pays[lang]),
      wordColumn("after", words.afterwards[lang])
    ],
    rows: money.members.map(({ after, balance, due, member, owed, paid }) =>
      textRow(member, [
        member,
        standingText(balance, lang),
        numeral(Rational.add(owed, due), lang),
        euros(paid, lang),
        standingText(after, lang)
      ])
    )
  }
  const entries: Table = {
    id: "entries",
    title: words.doubleEntry[lang],
    columns: [
      wordColumn("what", words.what[lang]),
      wordColumn("who", words.who[lang]),
      numberColumn("amount", words.amount[lang])
    ],
    rows: money.bookings.map((booking, index) => ({
      ...textRow(String(index), [
        booking.what === "paid" ? words.paid[lang] : words.settled[lang],
        booking.account._tag === "Member" ? booking.account.member : "",
        amountText(booking, lang)
      ]),
      startsGroup: index > 0 && money.bookings[index - 1]?.what !== booking.what
    }))
  }
  return {
    table,
    entries,
    rest: fill(words.compensationRest[lang], { rest: numeral(money.unsettledOwed, lang) }),
    inPlaces: fill(words.compensationPlaces[lang], {
      name: carrier?.member ?? "",
      settled: numeral(carrier?.settled ?? Rational.zero, lang)
    }),
    bookings: money.bookings
  }
}
