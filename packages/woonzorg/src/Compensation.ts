/**
 * Settling between members that did less and members that did more than their share: in money, in dwellings, or by
 * carrying it over.
 *
 * @since 0.2.0
 */
import * as Data from "effect/Data"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as Apportionment from "./Apportionment.js"
import type * as Balance from "./Balance.js"
import * as Booking from "./Booking.js"
import type * as Period from "./Period.js"
import type * as Quantity from "./Quantity.js"
import * as Rational from "./Rational.js"

/**
 * Who pays or gets the last cent or dwelling when members have the same right to it.
 *
 * **Details**
 *
 * `refuse`, the default, gives the error `TiedClaims`. `largerClaim` lets the member with the most to settle go first
 * and refuses what that leaves equal; `statedOrder` the member that stands first.
 *
 * @category models
 * @since 0.2.0
 */
export type Ties = "refuse" | "statedOrder" | "largerClaim"

/**
 * What members agreed about settling.
 *
 * **Details**
 *
 * Inside the `band` nothing is settled. What lies outside is:
 *
 * - `Money`: paid for, at a price for each place. It then leaves the balances.
 * - `SocialStock`: made good with extra social dwellings, so many for each place. It then leaves the balances.
 * - `CarryOver`: caught up later. It stays in the balances, and no part of it lapses.
 * - `None`: not settled.
 *
 * **Units** `band` is places, on both sides of zero; `centsPerPlace` is eurocents and `dwellingsPerPlace` dwellings for
 * one place.
 *
 * @category models
 * @since 0.2.0
 */
export type Compensation =
  | {
      readonly _tag: "Money"
      readonly band: Rational.Rational
      readonly centsPerPlace: Rational.Rational
      readonly ties?: Ties
    }
  | {
      readonly _tag: "SocialStock"
      readonly band: Rational.Rational
      readonly dwellingsPerPlace: Rational.Rational
      readonly ties?: Ties
    }
  | { readonly _tag: "CarryOver"; readonly band: Rational.Rational }
  | { readonly _tag: "None"; readonly band: Rational.Rational }

/**
 * The schema of what members agreed about settling, for a file.
 *
 * **Example**
 *
 * ```ts
 * import * as Schema from "effect/Schema"
 * import * as Compensation from "woonzorg/Compensation"
 *
 * Schema.decodeUnknownSync(Compensation.Compensation)({ _tag: "CarryOver", band: "1/2" }) // => { _tag: "CarryOver", band: { numerator: 1n, denominator: 2n } }
 * ```
 *
 * @category schemas
 * @since 0.2.0
 */
export const Compensation = /* @__PURE__ */ (() => {
  const band = Rational.Rational.annotate({ unit: "places" })
  const ties = Schema.optionalKey(Schema.Literals(["refuse", "statedOrder", "largerClaim"]))
  return Schema.Union([
    Schema.TaggedStruct("Money", {
      band,
      centsPerPlace: Rational.Rational.annotate({ unit: "eurocents for one place" }),
      ties
    }),
    Schema.TaggedStruct("SocialStock", {
      band,
      dwellingsPerPlace: Rational.Rational.annotate({ unit: "dwellings for one place" }),
      ties
    }),
    Schema.TaggedStruct("CarryOver", { band }),
    Schema.TaggedStruct("None", { band })
  ]).annotate({
    term: {
      nl: "regionale compensatie",
      en: "regional compensation",
      definition: {
        nl: "De afspraak hoe gemeenten verrekenen wat de een minder en de ander meer heeft gedaan dan haar aandeel.",
        en: "The agreement how municipalities settle what one did less and another more than its share."
      }
    }
  })
})()

/**
 * What one member settles.
 *
 * **Units** `balance`, `owed`, `due`, `settled` and `after` are places, exact. `owed` is how far a backlog and `due` how
 * far a lead lies outside the band. `settled` is the part of it that is settled: above zero of a backlog, below zero of
 * a lead. `after` is the balance that is left. `paid` is in the unit of the settlement, whole; below zero is received.
 *
 * @category models
 * @since 0.2.0
 */
export interface MemberSettlement {
  readonly member: string
  readonly balance: Rational.Rational
  readonly owed: Rational.Rational
  readonly due: Rational.Rational
  readonly settled: Rational.Rational
  readonly paid: Rational.Rational
  readonly after: Rational.Rational
}

/**
 * What all members settle.
 *
 * **Details**
 *
 * `unit` is what is paid in, if anything is paid.
 *
 * **Units** `volume` is what is settled on each side; `unsettledOwed` and `unsettledDue` are what lies outside the band
 * and is not settled: places, exact.
 *
 * @category models
 * @since 0.2.0
 */
export interface Settlement {
  readonly kind: Compensation["_tag"]
  readonly unit?: Quantity.Unit
  readonly members: ReadonlyArray<MemberSettlement>
  readonly volume: Rational.Rational
  readonly unsettledOwed: Rational.Rational
  readonly unsettledDue: Rational.Rational
  readonly bookings: ReadonlyArray<Booking.Booking>
}

/**
 * The schema of a settlement, for a file.
 *
 * **Example**
 *
 * ```ts
 * import * as Schema from "effect/Schema"
 * import * as Compensation from "woonzorg/Compensation"
 *
 * Schema.is(Compensation.Settlement)({ kind: "Money" }) // => false
 * ```
 *
 * @category schemas
 * @since 0.2.0
 */
export const Settlement = /* @__PURE__ */ (() => {
  const places = Rational.Rational.annotate({ unit: "places" })
  return Schema.Struct({
    kind: Schema.Literals(["Money", "SocialStock", "CarryOver", "None"]),
    unit: Schema.optionalKey(Booking.Booking.fields.unit),
    members: Schema.Array(
      Schema.Struct({
        member: Schema.NonEmptyString,
        balance: places,
        owed: places,
        due: places,
        settled: places,
        paid: Rational.Rational.annotate({ unit: "see `unit`" }),
        after: places
      })
    ),
    volume: places,
    unsettledOwed: places,
    unsettledDue: places,
    bookings: Schema.Array(Booking.Booking)
  }).annotate({
    term: {
      nl: "verrekening",
      en: "settlement",
      definition: {
        nl: "Wat gemeenten met elkaar afrekenen, en wat er daarna nog open staat.",
        en: "What municipalities settle with each other, and what is then still open."
      }
    }
  })
})()

/**
 * An agreement that cannot be carried out: a band below zero, or a price that is not above zero.
 *
 * @category errors
 * @since 0.2.0
 */
export class CompensationInvalid
  extends /* @__PURE__ */ Data.TaggedError("CompensationInvalid")<{
    readonly reason: "bandNegative" | "priceNotPositive"
    readonly value: string
  }>
{
  override get message(): string {
    return this.reason === "bandNegative"
      ? `The band is ${this.value} places. Give zero or more.`
      : `The price of a place is ${this.value}. Give a price above zero, or choose CarryOver or None.`
  }
}

/**
 * Balances in which a member stands twice.
 *
 * @category errors
 * @since 0.2.0
 */
export class BalancesInvalid extends /* @__PURE__ */ Data.TaggedError("BalancesInvalid")<{ readonly member: string }> {
  override get message(): string {
    return `"${this.member}" has two balances. Keep one.`
  }
}

const isPositive = ({ numerator }: Rational.Rational): boolean => numerator > 0n

const negative = (value: Rational.Rational): Rational.Rational => Rational.subtract(Rational.zero, value)

const aboveZero = (value: Rational.Rational): Rational.Rational => (isPositive(value) ? value : Rational.zero)

/** For a divisor that is known to be above zero. */
const over = (value: Rational.Rational, divisor: Rational.Rational): Rational.Rational =>
  Rational.multiply(value, { numerator: divisor.denominator, denominator: divisor.numerator })

interface Payment {
  readonly unit: Quantity.Unit
  readonly price: Rational.Rational
  readonly ties: Ties
}

const paymentOf = (scheme: Compensation): Payment | undefined => {
  switch (scheme._tag) {
    case "Money":
      return { unit: "eurocent", price: scheme.centsPerPlace, ties: scheme.ties ?? "refuse" }
    case "SocialStock":
      return { unit: "dwelling", price: scheme.dwellingsPerPlace, ties: scheme.ties ?? "refuse" }
    default:
      return undefined
  }
}

type Amounts = ReadonlyArray<{ readonly member: string; readonly amount: Rational.Rational }>

// Largest remainder, of which only the remainders are divided by the kernel: there are fewer of those than members,
// while there can be more cents than it takes.
const inWholes = (
  exact: Amounts,
  total: bigint,
  ties: Ties
): Result.Result<ReadonlyMap<string, bigint>, Apportionment.Refusal> => {
  const floors = exact.map(({ amount }) => Rational.floor(amount))
  const whole = new Map(exact.map(({ member }, i) => [member, floors[i] ?? 0n]))
  const places = Number(total - floors.reduce((sum, one) => sum + one, 0n))
  if (places === 0) return Result.succeed(whole)
  const remainders = exact.map(({ amount, member }, i) => ({
    member,
    claim: Rational.subtract(amount, Rational.fromBigInt(floors[i] ?? 0n))
  }))
  const policy: Apportionment.TiePolicy =
    ties === "largerClaim"
      ? { _tag: "largestBacklog", balances: Object.fromEntries(exact.map(({ amount, member }) => [member, amount])) }
      : ties
  const divided = Apportionment.apportion(remainders, { places, method: "largestRemainder", ties: policy })
  return Result.map(divided, ({ outcomes }) => {
    for (const one of outcomes) whole.set(one.member, (whole.get(one.member) ?? 0n) + BigInt(one.places))
    return whole
  })
}

/**
 * Settles balances by an agreement.
 *
 * **Details**
 *
 * What is settled is the smaller of all that is owed and all that is due outside the band, so that nobody is paid by
 * nobody; both sides are scaled to it in proportion. What is paid is whole: with a price it is the most whole cents (or
 * dwellings) that the volume comes to, and the volume is what these pay for. They are divided over each side by largest
 * remainder, so that nobody pays or receives a whole cent more or less than its exact part.
 *
 * Guaranteed: what is settled adds up to zero in places and in what is paid, exactly; nobody settles more than it owes
 * or is due; nobody inside the band settles anything; what is not settled is in `unsettledOwed` and `unsettledDue` and
 * stays in the balances. With `CarryOver` what is settled stays in the balances as well, and nothing is booked. Not
 * guaranteed: that everyone is inside the band afterwards.
 *
 * **Units** balances are places, above zero behind and below zero ahead.
 *
 * **Fails with** {@link CompensationInvalid}, {@link BalancesInvalid}, and `TiedClaims` when members have the same right
 * to the last cent and the agreement does not decide.
 *
 * **Example**
 *
 * ```ts
 * import * as Result from "effect/Result"
 * import * as Compensation from "woonzorg/Compensation"
 * import * as Rational from "woonzorg/Rational"
 *
 * const balances = [
 *   { member: "Aardstad", balance: Rational.fromBigInt(3n) },
 *   { member: "Beekdam", balance: Rational.fromBigInt(-2n) }
 * ]
 * const agreed = { _tag: "Money", band: Rational.one, centsPerPlace: Rational.fromBigInt(500000n) } as const
 * const period = { from: "2026-01-01", until: "2026-12-31" }
 * const settled = Compensation.settle(balances, agreed, { task: "homes", unit: "dwelling", period })
 * Result.map(settled, ({ members }) => members.map(({ after, paid }) => [paid, after].map(Rational.toText))) // => Result.succeed([["500000", "2"], ["-500000", "-1"]])
 * ```
 *
 * @category calculations
 * @since 0.2.0
 */
export const settle = (
  balances: ReadonlyArray<Balance.Balance>,
  scheme: Compensation,
  of: { readonly task: string; readonly unit: Quantity.Unit; readonly period: Period.Period }
): Result.Result<Settlement, CompensationInvalid | BalancesInvalid | Apportionment.Refusal> =>
  Result.gen(function* () {
    const payment = paymentOf(scheme)
    const problem = schemeProblem(scheme, payment) ?? balancesProblem(balances)
    if (problem !== undefined) return yield* Result.fail(problem)
    const outside = (value: Rational.Rational) => aboveZero(Rational.subtract(value, scheme.band))
    const owed = balances.map(({ balance }) => outside(balance))
    const due = balances.map(({ balance }) => outside(negative(balance)))
    const [allOwed, allDue] = [Rational.sum(owed), Rational.sum(due)]
    const most = Rational.compare(allOwed, allDue) < 0 ? allOwed : allDue
    const wholes = payment === undefined ? 0n : Rational.floor(Rational.multiply(most, payment.price))
    const volume =
      scheme._tag === "None"
        ? Rational.zero
        : payment === undefined
          ? most
          : over(Rational.fromBigInt(wholes), payment.price)
    const scaled = (side: ReadonlyArray<Rational.Rational>, all: Rational.Rational, total: Rational.Rational) =>
      balances.map(({ member }, i) => ({
        member,
        amount: isPositive(all) ? over(Rational.multiply(side[i] ?? Rational.zero, total), all) : Rational.zero
      }))
    const paidBy = (side: ReadonlyArray<Rational.Rational>, all: Rational.Rational) =>
      inWholes(scaled(side, all, Rational.fromBigInt(wholes)), wholes, payment?.ties ?? "refuse")
    const pays = yield* paidBy(owed, allOwed)
    const receives = yield* paidBy(due, allDue)
    const [less, more] = [scaled(owed, allOwed, volume), scaled(due, allDue, volume)]
    const members = balances.map(({ balance, member }, i): MemberSettlement => {
      const settled = Rational.subtract(less[i]?.amount ?? Rational.zero, more[i]?.amount ?? Rational.zero)
      return {
        member,
        balance,
        owed: owed[i] ?? Rational.zero,
        due: due[i] ?? Rational.zero,
        settled,
        paid: Rational.fromBigInt((pays.get(member) ?? 0n) - (receives.get(member) ?? 0n)),
        after: payment === undefined ? balance : Rational.subtract(balance, settled)
      }
    })
    const common = { task: of.task, period: of.period }
    const inPlaces = members.map(({ member, settled }) => ({ member, amount: negative(settled) }))
    const inPayment = members.map(({ member, paid }) => ({ member, amount: paid }))
    return {
      kind: scheme._tag,
      ...(payment === undefined ? {} : { unit: payment.unit }),
      members,
      volume,
      unsettledOwed: Rational.subtract(allOwed, volume),
      unsettledDue: Rational.subtract(allDue, volume),
      bookings:
        payment === undefined
          ? []
          : [
              ...Booking.balanced({ ...common, what: "settled", unit: of.unit }, inPlaces),
              ...Booking.balanced({ ...common, what: "paid", unit: payment.unit }, inPayment)
            ]
    }
  })

const schemeProblem = (scheme: Compensation, payment: Payment | undefined): CompensationInvalid | undefined => {
  if (scheme.band.numerator < 0n) {
    return new CompensationInvalid({ reason: "bandNegative", value: Rational.toText(scheme.band) })
  }
  return payment === undefined || isPositive(payment.price)
    ? undefined
    : new CompensationInvalid({ reason: "priceNotPositive", value: Rational.toText(payment.price) })
}

const balancesProblem = (balances: ReadonlyArray<Balance.Balance>): BalancesInvalid | undefined => {
  const seen = new Set<string>()
  for (const { member } of balances) {
    if (seen.has(member)) return new BalancesInvalid({ member })
    seen.add(member)
  }
  return undefined
}
