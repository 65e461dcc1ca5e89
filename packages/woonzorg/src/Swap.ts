/**
 * Members that take over places of each other's task: inside one task, or across two tasks at an agreed rate.
 *
 * @since 0.2.0
 */
import * as Data from "effect/Data"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as Rational from "./Rational.js"

/**
 * The whole places that a member has to do.
 *
 * **Units** whole places.
 *
 * @category models
 * @since 0.2.0
 */
export interface Task {
  readonly member: string
  readonly places: number
}

/**
 * Places of one task that `to` takes over from `from`.
 *
 * **Details**
 *
 * `exchangedFor` names the other task when it is one half of an {@link Exchange}.
 *
 * **Units** whole places of the task, above zero.
 *
 * @category models
 * @since 0.2.0
 */
export interface Swap {
  readonly from: string
  readonly to: string
  readonly places: number
  readonly exchangedFor?: string
}

const positive = () => Schema.Int.check(Schema.isGreaterThanOrEqualTo(1)).annotate({ unit: "places" })

/**
 * The schema of a swap, for a file.
 *
 * **Example**
 *
 * ```ts
 * import * as Schema from "effect/Schema"
 * import * as Swap from "woonzorg/Swap"
 *
 * Schema.is(Swap.Swap)({ from: "Aardstad", to: "Beekdam", places: 0 }) // => false
 * ```
 *
 * @category schemas
 * @since 0.2.0
 */
export const Swap: Schema.Codec<Swap> = /* @__PURE__ */ (() =>
  Schema.Struct({
    from: Schema.NonEmptyString,
    to: Schema.NonEmptyString,
    places: positive(),
    exchangedFor: Schema.optionalKey(Schema.NonEmptyString)
  }).annotate({
    term: {
      nl: "ruil",
      en: "swap",
      definition: {
        nl: "Een gemeente neemt een deel van de taak van een andere over. Samen blijven de taken even groot.",
        en: "One municipality takes over part of the task of another. Together the tasks stay the same."
      }
    }
  }))()

/**
 * A swap that cannot be made.
 *
 * **Details**
 *
 * `moreThanHas` gives what the member `has` at that moment, the swaps that stand before it included.
 *
 * @category errors
 * @since 0.2.0
 */
export class SwapInvalid
  extends /* @__PURE__ */ Data.TaggedError("SwapInvalid")<{
    readonly reason: "sameMember" | "unknownMember" | "moreThanHas" | "notWhole"
    readonly member: string
    readonly places: number
    readonly has?: number
  }>
{
  override get message(): string {
    switch (this.reason) {
      case "sameMember":
        return `"${this.member}" cannot swap ${this.places} places with itself. Name another member.`
      case "unknownMember":
        return `"${this.member}" has no task in this period. Correct the name.`
      case "moreThanHas":
        return `"${this.member}" cannot hand over ${this.places} places: its task is ${this.has}. Hand over at most that many.`
      case "notWhole":
        return `"${this.member}" cannot hand over ${this.places} places. Give a whole number above zero.`
    }
  }
}

/**
 * Tasks that cannot be swapped: a member twice, or a task that is not a whole number of zero or more.
 *
 * @category errors
 * @since 0.2.0
 */
export class TasksInvalid
  extends /* @__PURE__ */ Data.TaggedError("TasksInvalid")<{
    readonly reason: "repeated" | "notWhole"
    readonly member: string
    readonly places: number
  }>
{
  override get message(): string {
    return this.reason === "repeated"
      ? `"${this.member}" has two tasks in this period. Keep one.`
      : `The task of "${this.member}" is ${this.places}. Give a whole number of zero or more.`
  }
}

/**
 * The tasks after the swaps, in the same order.
 *
 * **Details**
 *
 * The sum of the tasks stays the same, as article 29, second paragraph, of the Huisvestingswet 2014 demands of the
 * municipalities that swap. No task falls below zero, not even between two swaps: they are made in the order in which
 * they stand. Not guaranteed: that a swap brings anyone closer to its share.
 *
 * **Units** whole places.
 *
 * **Fails with** {@link SwapInvalid} and {@link TasksInvalid}.
 *
 * **Example**
 *
 * ```ts
 * import * as Result from "effect/Result"
 * import * as Swap from "woonzorg/Swap"
 *
 * const tasks = [
 *   { member: "Aardstad", places: 10 },
 *   { member: "Beekdam", places: 4 }
 * ]
 * const after = Swap.apply(tasks, [{ from: "Aardstad", to: "Beekdam", places: 3 }])
 * Result.map(after, (all) => all.map(({ places }) => places)) // => Result.succeed([7, 7])
 * ```
 *
 * @source Huisvestingswet 2014, article 29, second paragraph
 * @category calculations
 * @since 0.2.0
 */
export const apply = (
  tasks: ReadonlyArray<Task>,
  swaps: ReadonlyArray<Swap>
): Result.Result<ReadonlyArray<Task>, SwapInvalid | TasksInvalid> => {
  const has = new Map<string, number>()
  for (const { member, places } of tasks) {
    if (has.has(member)) return Result.fail(new TasksInvalid({ reason: "repeated", member, places }))
    if (!isCount(places)) return Result.fail(new TasksInvalid({ reason: "notWhole", member, places }))
    has.set(member, places)
  }
  for (const { from, places, to } of swaps) {
    if (from === to) return Result.fail(new SwapInvalid({ reason: "sameMember", member: from, places }))
    const given = has.get(from)
    const taken = has.get(to)
    if (given === undefined) return Result.fail(new SwapInvalid({ reason: "unknownMember", member: from, places }))
    if (taken === undefined) return Result.fail(new SwapInvalid({ reason: "unknownMember", member: to, places }))
    if (!isCount(places) || places === 0) {
      return Result.fail(new SwapInvalid({ reason: "notWhole", member: from, places }))
    }
    if (places > given) {
      return Result.fail(new SwapInvalid({ reason: "moreThanHas", member: from, places, has: given }))
    }
    has.set(from, given - places)
    has.set(to, taken + places)
  }
  return Result.succeed(tasks.map(({ member }) => ({ member, places: has.get(member) ?? 0 })))
}

const isCount = (places: number): boolean => Number.isSafeInteger(places) && places >= 0

/**
 * An agreement across two tasks: `taker` takes over `places` of `giver` in the task `first`, and in return hands over
 * places of its own in the task `second`, `rate` of them for each.
 *
 * **Details**
 *
 * A rate is a bargain between two members, not a conversion: the two tasks keep their own units and are never added
 * up.
 *
 * **Units** `places` are whole places of `first`; `rate` is places of `second` for one place of `first`.
 *
 * @category models
 * @since 0.2.0
 */
export interface Exchange {
  readonly taker: string
  readonly giver: string
  readonly first: string
  readonly second: string
  readonly places: number
  readonly rate: Rational.Rational
}

/**
 * The schema of an exchange, for a file.
 *
 * **Example**
 *
 * ```ts
 * import * as Schema from "effect/Schema"
 * import * as Swap from "woonzorg/Swap"
 *
 * Schema.is(Swap.Exchange)({ taker: "Aardstad", giver: "Beekdam" }) // => false
 * ```
 *
 * @category schemas
 * @since 0.2.0
 */
export const Exchange = /* @__PURE__ */ (() =>
  Schema.Struct({
    taker: Schema.NonEmptyString,
    giver: Schema.NonEmptyString,
    first: Schema.NonEmptyString,
    second: Schema.NonEmptyString,
    places: positive(),
    rate: Rational.Rational.annotate({ unit: "places of `second` for one place of `first`" })
  }).annotate({
    term: {
      nl: "uitruil tussen twee taken",
      en: "exchange across two tasks",
      definition: {
        nl: "Een gemeente doet meer van de ene taak, een andere doet daarvoor meer van de andere taak.",
        en: "One municipality does more of one task, and another does more of another task for it."
      }
    }
  }))()

/**
 * An exchange that does not come to two swaps.
 *
 * @category errors
 * @since 0.2.0
 */
export class ExchangeInvalid
  extends /* @__PURE__ */ Data.TaggedError("ExchangeInvalid")<{
    readonly reason: "sameTask" | "rateNotPositive" | "notWhole" | "tooMany"
    readonly task: string
    readonly value: string
  }>
{
  override get message(): string {
    switch (this.reason) {
      case "sameTask":
        return `Both sides are of the task "${this.task}". Inside one task use a swap; for an exchange name two tasks.`
      case "rateNotPositive":
        return `The rate is ${this.value}. Give a rate above zero.`
      case "notWhole":
        return `At this rate ${this.value} places of "${this.task}" would change hands. Choose places and a rate that come to a whole number.`
      case "tooMany":
        return `At this rate ${this.value} places of "${this.task}" would change hands, more than can be counted exactly. Choose fewer places or a lower rate.`
    }
  }
}

/**
 * The two swaps that an exchange consists of, one in each ledger.
 *
 * **Details**
 *
 * Each is zero-sum inside its own task, so neither total changes. It is for the ledgers to check that each has what it
 * hands over. Places that do not come to a whole number at the rate are refused and not rounded.
 *
 * **Units** the places of each swap are those of its own task.
 *
 * **Fails with** {@link ExchangeInvalid} and {@link SwapInvalid}.
 *
 * **Example**
 *
 * ```ts
 * import * as Result from "effect/Result"
 * import * as Swap from "woonzorg/Swap"
 *
 * const agreed = { taker: "Aardstad", giver: "Beekdam", first: "shelter", second: "homes", places: 20 }
 * const pair = Swap.exchange({ ...agreed, rate: { numerator: 1n, denominator: 2n } })
 * Result.map(pair, ({ second }) => second) // => Result.succeed({ from: "Aardstad", to: "Beekdam", places: 10, exchangedFor: "shelter" })
 * ```
 *
 * @category calculations
 * @since 0.2.0
 */
export const exchange = ({
  first,
  giver,
  places,
  rate,
  second,
  taker
}: Exchange): Result.Result<{ readonly first: Swap; readonly second: Swap }, ExchangeInvalid | SwapInvalid> => {
  if (taker === giver) return Result.fail(new SwapInvalid({ reason: "sameMember", member: taker, places }))
  if (first === second) return Result.fail(new ExchangeInvalid({ reason: "sameTask", task: first, value: first }))
  if (!isCount(places) || places === 0) {
    return Result.fail(new SwapInvalid({ reason: "notWhole", member: giver, places }))
  }
  const text = Rational.toText(rate)
  if (rate.numerator <= 0n || rate.denominator <= 0n) {
    return Result.fail(new ExchangeInvalid({ reason: "rateNotPositive", task: second, value: text }))
  }
  const inReturn = Rational.multiply(Rational.fromBigInt(BigInt(places)), rate)
  const value = Rational.toText(inReturn)
  if (inReturn.denominator !== 1n) {
    return Result.fail(new ExchangeInvalid({ reason: "notWhole", task: second, value }))
  }
  const returned = Number(inReturn.numerator)
  if (!isCount(returned)) return Result.fail(new ExchangeInvalid({ reason: "tooMany", task: second, value }))
  return Result.succeed({
    first: { from: giver, to: taker, places, exchangedFor: second },
    second: { from: taker, to: giver, places: returned, exchangedFor: first }
  })
}
