/**
 * What members agree about a task over the years: how it is divided, and how lead and backlog are carried over.
 *
 * @since 0.2.0
 */
import * as Data from "effect/Data"
import * as Schema from "effect/Schema"
import * as Apportionment from "./Apportionment.js"
import * as Compensation from "./Compensation.js"
import * as Rational from "./Rational.js"

/**
 * How a ledger decides a tie in a period.
 *
 * **Details**
 *
 * As {@link Apportionment.TiePolicy}, with the balances that survive into the period. `largerClaim` looks at the
 * claims, not at what is still to do. `largestBacklogThenStatedOrder` decides by the order of the claims of the period
 * what equal backlogs leave open. Where all that survives is caught up, who is behind has a larger target already: who
 * is furthest behind then also wins the tie, and can get more in one period than its share rounded up. With
 * `statedOrder` places swing less, and a place early in the list is no gain for long, because the balances remember it.
 * `lot` draws with another seed in each period: `seed` plus the number of the period, from zero; the seed used is in
 * the outcome.
 *
 * @category models
 * @since 0.2.0
 */
export type TieRule =
  | "refuse"
  | "statedOrder"
  | "largerClaim"
  | "largestBacklog"
  | "largestBacklogThenStatedOrder"
  | { readonly _tag: "lot"; readonly seed: number }

/**
 * What members agreed about the years.
 *
 * **Details**
 *
 * `survives` is the part of a balance that survives into the next period. Of what survives, `catchUp` is the part that is
 * caught up in that period; more than `cap` times the member's share does not count for it and waits. What has lapsed
 * is not caught up: otherwise a backlog would turn into a lead. `measuredBy` says what counts as done: what was
 * allocated or what was realised. `shortfall` says who carries places that the maxima leave undivided:
 * nobody (`regional`: shares are of what is divided) or everyone (`balances`: shares are of the whole task). Neither
 * has a default. `ties` is `refuse` unless stated.
 *
 * **Units** `survives` and `catchUp` are parts from 0 to 1; `cap` is times the share, zero or more.
 *
 * @category models
 * @since 0.2.0
 */
export interface TaskTerms {
  readonly method: Apportionment.Method
  readonly ties?: TieRule
  readonly survives: Rational.Rational
  readonly catchUp: Rational.Rational
  readonly cap?: Rational.Rational
  readonly measuredBy: "allocated" | "realised"
  readonly shortfall: "regional" | "balances"
  readonly compensation?: Compensation.Compensation
}

/**
 * The schema of how a ledger decides a tie.
 *
 * **Example**
 *
 * ```ts
 * import * as Schema from "effect/Schema"
 * import * as TaskTerms from "woonzorg/TaskTerms"
 *
 * Schema.is(TaskTerms.TieRule)("largestBacklogThenStatedOrder") // => true
 * ```
 *
 * @category schemas
 * @since 0.2.0
 */
export const TieRule: Schema.Codec<TieRule> = /* @__PURE__ */ (() =>
  Schema.Union([
    Schema.Literals(["refuse", "statedOrder", "largerClaim", "largestBacklog", "largestBacklogThenStatedOrder"]),
    Schema.TaggedStruct("lot", { seed: Schema.Int.annotate({ unit: "none: a seed" }) })
  ]).annotate({
    term: {
      nl: "afspraak bij gelijke aanspraak",
      en: "tie rule",
      definition: {
        nl: "Wie de laatste plek krijgt als gemeenten er evenveel recht op hebben.",
        en: "Who gets the last place when municipalities have the same right to it."
      }
    }
  }))()

const fraction = () =>
  Rational.Rational.check(Schema.makeFilter((part) => isPart(part), { expected: "a fraction from 0 to 1" })).annotate({
    unit: "part of a balance"
  })

const isPart = ({ denominator, numerator }: Rational.Rational): boolean => numerator >= 0n && numerator <= denominator

/**
 * The schema of the terms, for a file.
 *
 * **Example**
 *
 * ```ts
 * import * as Schema from "effect/Schema"
 * import * as TaskTerms from "woonzorg/TaskTerms"
 *
 * Schema.is(TaskTerms.TaskTerms)({ method: "sainteLague" }) // => false
 * ```
 *
 * @category schemas
 * @since 0.2.0
 */
export const TaskTerms = /* @__PURE__ */ (() =>
  Schema.Struct({
    method: Apportionment.Method,
    ties: Schema.optionalKey(TieRule),
    survives: fraction(),
    catchUp: fraction(),
    cap: Schema.optionalKey(
      Rational.Rational.check(
        Schema.makeFilter(({ numerator }) => numerator >= 0n, { expected: "zero or more" })
      ).annotate({ unit: "times the share" })
    ),
    measuredBy: Schema.Literals(["allocated", "realised"]),
    shortfall: Schema.Literals(["regional", "balances"]),
    compensation: Schema.optionalKey(Compensation.Compensation)
  }).annotate({
    term: {
      nl: "afspraak over een taakstelling",
      en: "terms of a task",
      definition: {
        nl: "Hoe de taak wordt verdeeld, en hoeveel van een voorsprong of achterstand meegaat naar de volgende periode.",
        en: "How the task is divided, and how much of a lead or backlog is carried over into the next period."
      }
    }
  }))()

/**
 * Terms that cannot be kept.
 *
 * **Details**
 *
 * `givesMore` is a method that rounds up for everyone: what is divided would not add up to the task.
 *
 * @category errors
 * @since 0.2.0
 */
export class TermsInvalid
  extends /* @__PURE__ */ Data.TaggedError("TermsInvalid")<{
    readonly reason: "survives" | "catchUp" | "capNegative" | "givesMore"
    readonly value: string
  }>
{
  override get message(): string {
    switch (this.reason) {
      case "survives":
      case "catchUp":
        return `\`${this.reason}\` is ${this.value}. Give a part from 0 to 1.`
      case "capNegative":
        return `The cap is ${this.value}. Give zero or more, or leave it out.`
      case "givesMore":
        return `${this.value} rounds up for everyone and gives more places than there are. Choose another method, or book the tasks that it gives as a given task.`
    }
  }
}

/**
 * What is wrong with the terms, or undefined when they can be kept.
 *
 * **Example**
 *
 * ```ts
 * import * as Rational from "woonzorg/Rational"
 * import * as TaskTerms from "woonzorg/TaskTerms"
 *
 * const terms = { survives: Rational.fromBigInt(2n), catchUp: Rational.one } as const
 * TaskTerms.problem({ ...terms, method: "sainteLague", measuredBy: "realised", shortfall: "regional" })?.reason // => "survives"
 * ```
 *
 * @category predicates
 * @since 0.2.0
 */
export const problem = ({ cap, catchUp, method, survives }: TaskTerms): TermsInvalid | undefined => {
  if (!isPart(survives)) return new TermsInvalid({ reason: "survives", value: Rational.toText(survives) })
  if (!isPart(catchUp)) return new TermsInvalid({ reason: "catchUp", value: Rational.toText(catchUp) })
  if (cap !== undefined && cap.numerator < 0n) {
    return new TermsInvalid({ reason: "capNegative", value: Rational.toText(cap) })
  }
  return method === "statutoryCeiling" || method === "ceilShare"
    ? new TermsInvalid({ reason: "givesMore", value: method })
    : undefined
}
