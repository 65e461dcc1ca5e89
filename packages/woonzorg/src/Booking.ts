/**
 * Double entry: whatever one party gets more to do, another gets less.
 *
 * @since 0.2.0
 */
import * as Schema from "effect/Schema"
import * as Period from "./Period.js"
import * as Quantity from "./Quantity.js"
import * as Rational from "./Rational.js"

const reasons = ["opening", "lapsed", "share", "swap", "exchange", "done", "settled", "paid"] as const

/**
 * Why something is booked.
 *
 * **Details**
 *
 * `opening`: the balance at the start. `lapsed`: the part of a balance that does not survive into the period. `share`:
 * the exact share of the task. `swap` and `exchange`: places of the task taken over from another member. `done`: what
 * counts as done. `settled`: places that compensation takes out of the balances. `paid`: what is paid for them.
 *
 * @category models
 * @since 0.2.0
 */
export type Reason = (typeof reasons)[number]

/**
 * Whose account it is: a member's or the region's.
 *
 * @category models
 * @since 0.2.0
 */
export type Account = { readonly _tag: "Member"; readonly member: string } | { readonly _tag: "Region" }

/**
 * One side of a booking: what, who, when, how much, of what.
 *
 * **Details**
 *
 * Above zero the account has more to do, or to pay; below zero less. Every booking has another side with the opposite
 * amount on other accounts, of the same task, reason, period and unit.
 *
 * **Units** `amount` is in `unit`, exact.
 *
 * @category models
 * @since 0.2.0
 */
export interface Booking {
  readonly task: string
  readonly what: Reason
  readonly account: Account
  readonly period: Period.Period
  readonly amount: Rational.Rational
  readonly unit: Quantity.Unit
}

/**
 * The schema of a booking, for a file.
 *
 * **Example**
 *
 * ```ts
 * import * as Schema from "effect/Schema"
 * import * as Booking from "woonzorg/Booking"
 *
 * Schema.is(Booking.Booking)({ what: "gift" }) // => false
 * ```
 *
 * @category schemas
 * @since 0.2.0
 */
export const Booking = /* @__PURE__ */ (() =>
  Schema.Struct({
    task: Schema.NonEmptyString,
    what: Schema.Literals(reasons),
    account: Schema.Union([
      Schema.TaggedStruct("Member", { member: Schema.NonEmptyString }),
      Schema.TaggedStruct("Region", {})
    ]),
    period: Period.Period,
    amount: Rational.Rational.annotate({ unit: "see `unit`" }),
    unit: Quantity.Unit
  }).annotate({
    term: {
      nl: "boeking",
      en: "booking",
      definition: {
        nl: "Een regel in de boekhouding: wie krijgt hoeveel meer of minder te doen of te betalen, wanneer en waarom.",
        en: "A line in the accounts: who gets how much more or less to do or to pay, when and why."
      }
    }
  }))()

/**
 * What a booking of each member is, with the region's account on the other side when the members do not add up to
 * zero among themselves.
 *
 * **Details**
 *
 * Amounts of zero are left out. The sides add up to zero, always.
 *
 * **Example**
 *
 * ```ts
 * import * as Booking from "woonzorg/Booking"
 * import * as Rational from "woonzorg/Rational"
 *
 * const period = { from: "2026-01-01", until: "2026-12-31" }
 * const amounts = [{ member: "Aardstad", amount: Rational.one }]
 * const sides = Booking.balanced({ task: "homes", what: "share", period, unit: "dwelling" }, amounts)
 * sides.map(({ account, amount }) => [account._tag, Rational.toText(amount)]) // => [["Member", "1"], ["Region", "-1"]]
 * ```
 *
 * @category constructors
 * @since 0.2.0
 */
export const balanced = (
  common: Pick<Booking, "task" | "what" | "period" | "unit">,
  amounts: ReadonlyArray<{ readonly member: string; readonly amount: Rational.Rational }>
): ReadonlyArray<Booking> => {
  const sides: Array<Booking> = []
  for (const { amount, member } of amounts) {
    if (amount.numerator !== 0n) sides.push({ ...common, account: { _tag: "Member", member }, amount })
  }
  const rest = Rational.sum(sides.map(({ amount }) => amount))
  if (rest.numerator !== 0n) {
    sides.push({ ...common, account: { _tag: "Region" }, amount: Rational.subtract(Rational.zero, rest) })
  }
  return sides
}

/**
 * What all bookings add up to, for each unit: zero for each when the books are right.
 *
 * **Example**
 *
 * ```ts
 * import * as Booking from "woonzorg/Booking"
 * import * as Rational from "woonzorg/Rational"
 *
 * const period = { from: "2026-01-01", until: "2026-12-31" }
 * const amounts = [{ member: "Aardstad", amount: Rational.one }]
 * const sides = Booking.balanced({ task: "homes", what: "share", period, unit: "dwelling" }, amounts)
 * Booking.totals(sides) // => [{ unit: "dwelling", amount: { numerator: 0n, denominator: 1n } }]
 * ```
 *
 * @category calculations
 * @since 0.2.0
 */
export const totals = (
  bookings: ReadonlyArray<Booking>
): ReadonlyArray<{ readonly unit: Quantity.Unit; readonly amount: Rational.Rational }> => {
  const units = [...new Set(bookings.map(({ unit }) => unit))]
  return units.map((unit) => ({
    unit,
    amount: Rational.sum(bookings.filter((one) => one.unit === unit).map(({ amount }) => amount))
  }))
}

/**
 * What the bookings of one member in one task add up to: its balance, when they are all there. What is `paid` is left
 * out.
 *
 * **Units** in the unit of the task, exact.
 *
 * **Example**
 *
 * ```ts
 * import * as Booking from "woonzorg/Booking"
 * import * as Rational from "woonzorg/Rational"
 *
 * const period = { from: "2026-01-01", until: "2026-12-31" }
 * const amounts = [{ member: "Aardstad", amount: Rational.one }]
 * const sides = Booking.balanced({ task: "homes", what: "share", period, unit: "dwelling" }, amounts)
 * Rational.toText(Booking.balance(sides, { task: "homes", member: "Aardstad" })) // => "1"
 * ```
 *
 * @category calculations
 * @since 0.2.0
 */
export const balance = (
  bookings: ReadonlyArray<Booking>,
  of: { readonly task: string; readonly member: string }
): Rational.Rational =>
  Rational.sum(
    bookings
      .filter(({ account, task, what }) => {
        const isMember = account._tag === "Member" && account.member === of.member
        return isMember && task === of.task && what !== "paid"
      })
      .map(({ amount }) => amount)
  )
