/**
 * Allocation keys: from figures about municipalities to the claim that each has on what is divided.
 *
 * @since 0.1.0
 */
import * as Data from "effect/Data"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as Citation from "./Citation.js"
import * as Period from "./Period.js"
import type * as Quantity from "./Quantity.js"
import * as Rational from "./Rational.js"
import * as Vocabulary from "./Vocabulary.js"

/**
 * What a key divides. Three keys stand beside each other: for money, for people and for places.
 *
 * @category models
 * @since 0.1.0
 */
export type Subject = "money" | "people" | "places"

/**
 * What is counted when a key divides money, people or places.
 *
 * **Units** eurocents, persons and places: all whole, so that nothing is lost by rounding.
 *
 * @category constants
 * @since 0.1.0
 */
export const units: Readonly<Record<Subject, Quantity.Unit>> = { money: "eurocent", people: "person", places: "place" }

/**
 * A figure about each member, such as inhabitants: more of it gives a larger claim.
 *
 * **Units** the values are in the unit that `unit` names, of the period that `period` names.
 *
 * @category models
 * @since 0.1.0
 */
export interface Indicator {
  readonly id: string
  readonly name: Vocabulary.Text
  readonly unit: Vocabulary.Text
  readonly period?: Period.Period
  readonly values: ReadonlyArray<{ readonly member: string; readonly value: Citation.Sourced<number> }>
}

const indicatorOf = (value: Schema.Codec<number>) =>
  Schema.Struct({
    id: Schema.NonEmptyString,
    name: Vocabulary.Text,
    unit: Vocabulary.Text,
    period: Schema.optionalKey(Period.Period),
    values: Schema.Array(
      Schema.Struct({
        member: Schema.NonEmptyString,
        value: Citation.Sourced(value.annotate({ unit: "see the indicator's `unit`" }))
      })
    )
  })

/**
 * The schema of an indicator: values are finite and not negative. A value that is not known is left out,
 * never zero.
 *
 * **Example**
 *
 * ```ts
 * import * as Schema from "effect/Schema"
 * import * as AllocationKey from "woonzorg/AllocationKey"
 *
 * Schema.is(AllocationKey.Indicator)(AllocationKey.equal(["Dordrecht", "Gorinchem"])) // => true
 * ```
 *
 * @category schemas
 * @since 0.1.0
 */
export const Indicator: Schema.Codec<Indicator> = /* @__PURE__ */ (() =>
  indicatorOf(Schema.Finite.check(Schema.isGreaterThanOrEqualTo(0))).annotate({
    term: {
      nl: "indicator",
      en: "indicator",
      definition: {
        nl: "Een cijfer over elke gemeente waarmee de verdeelsleutel rekent, zoals het aantal inwoners.",
        en: "A figure about each municipality that the allocation key works with, such as inhabitants."
      }
    }
  }))()

/**
 * The schema of a score: an indicator whose values may be below zero, such as a score of prosperity. It cannot be
 * divided by itself; a formula can raise or lower another figure by it.
 *
 * **Example**
 *
 * ```ts
 * import * as Schema from "effect/Schema"
 * import * as AllocationKey from "woonzorg/AllocationKey"
 *
 * Schema.is(AllocationKey.Score)(AllocationKey.equal(["Dordrecht", "Gorinchem"])) // => true
 * ```
 *
 * @category schemas
 * @since 0.1.0
 */
export const Score: Schema.Codec<Indicator> = /* @__PURE__ */ (() =>
  indicatorOf(Schema.Finite).annotate({
    term: {
      nl: "score",
      en: "score",
      definition: {
        nl: "Een cijfer over elke gemeente dat ook onder nul kan liggen, zoals een score voor welvaart.",
        en: "A figure about each municipality that can also be below zero, such as a score of prosperity."
      }
    }
  }))()

/**
 * A rule that gives every member a share: indicators with weights.
 *
 * **Details**
 *
 * `members` take part in their stated order. Weights count in proportion to each other: 1 and 1 is the same
 * as 1/2 and 1/2.
 *
 * @category models
 * @since 0.1.0
 */
export interface AllocationKey {
  readonly subject: Subject
  readonly members: ReadonlyArray<string>
  readonly weights: ReadonlyArray<{ readonly indicator: string; readonly weight: Rational.Rational }>
}

/**
 * The schema of an allocation key; weights are fractions as text in JSON.
 *
 * **Example**
 *
 * ```ts
 * import * as Result from "effect/Result"
 * import * as Schema from "effect/Schema"
 * import * as AllocationKey from "woonzorg/AllocationKey"
 *
 * const json = { subject: "places", members: ["Dordrecht"], weights: [{ indicator: "inhabitants", weight: "2/3" }] }
 * Result.isSuccess(Schema.decodeUnknownResult(AllocationKey.AllocationKey)(json)) // => true
 * ```
 *
 * @category schemas
 * @since 0.1.0
 */
export const AllocationKey = /* @__PURE__ */ (() =>
  Schema.Struct({
    subject: Schema.Literals(["money", "people", "places"]),
    members: Schema.Array(Schema.NonEmptyString),
    weights: Schema.Array(
      Schema.Struct({
        indicator: Schema.NonEmptyString,
        weight: Rational.Rational
      })
    )
  }).annotate({
    term: {
      nl: "verdeelsleutel",
      en: "allocation key",
      definition: {
        nl: "Een rekenregel die zegt welk deel elke gemeente krijgt van iets wat verdeeld wordt.",
        en: "A rule that says which part of what is divided each municipality gets."
      }
    }
  }))()

/**
 * What a member can claim, in proportion to the others.
 *
 * @category models
 * @since 0.1.0
 */
export interface Claim {
  readonly member: string
  readonly claim: Rational.Rational
}

/**
 * The claims of all members. Their order is the stated order, which a tie may be decided by.
 *
 * @category models
 * @since 0.1.0
 */
export type Claims = ReadonlyArray<Claim>

/**
 * The schema of a list of claims.
 *
 * **Example**
 *
 * ```ts
 * import * as Result from "effect/Result"
 * import * as Schema from "effect/Schema"
 * import * as AllocationKey from "woonzorg/AllocationKey"
 *
 * Result.isSuccess(Schema.decodeUnknownResult(AllocationKey.Claims)([{ member: "Dordrecht", claim: "1/3" }])) // => true
 * ```
 *
 * @category schemas
 * @since 0.1.0
 */
export const Claims = /* @__PURE__ */ (() =>
  Schema.Array(Schema.Struct({ member: Schema.NonEmptyString, claim: Rational.Rational })).annotate({
    term: {
      nl: "aanspraken",
      en: "claims",
      definition: {
        nl: "Het gewicht waarmee elke gemeente meetelt in de verdeling.",
        en: "The weight with which each municipality counts in the division."
      }
    }
  }))()

/**
 * Weights that cannot be used: negative, not a number, or all zero.
 *
 * @category errors
 * @since 0.1.0
 */
export class WeightsInvalid
  extends /* @__PURE__ */ Data.TaggedError("WeightsInvalid")<{
    readonly reason: "negative" | "notFinite" | "allZero" | "none"
    readonly indicator?: string
    readonly weight?: string
  }>
{
  override get message(): string {
    switch (this.reason) {
      case "none":
        return "The key has no weights. Give at least one indicator a weight above zero."
      case "allZero":
        return "All weights are zero, so nobody would get anything. Give at least one indicator a weight above zero."
      default:
        return `The weight of "${this.indicator}" is ${this.weight}. Give a number of zero or more.`
    }
  }
}

/**
 * The key weighs an indicator that was not supplied.
 *
 * @category errors
 * @since 0.1.0
 */
export class IndicatorMissing
  extends /* @__PURE__ */ Data.TaggedError("IndicatorMissing")<{
    readonly indicator: string
    readonly supplied: ReadonlyArray<string>
  }>
{
  override get message(): string {
    return `The key weighs "${this.indicator}", which was not supplied. Supplied: ${this.supplied.join(", ") || "none"}.`
  }
}

/**
 * An indicator without a value for some of the members. A missing value is never zero.
 *
 * @category errors
 * @since 0.1.0
 */
export class IndicatorIncomplete
  extends /* @__PURE__ */ Data.TaggedError("IndicatorIncomplete")<{
    readonly indicator: string
    readonly missing: ReadonlyArray<string>
  }>
{
  override get message(): string {
    return `"${this.indicator}" has no value for ${this.missing.join(", ")}. Supply it, or leave the indicator out of the key.`
  }
}

/**
 * An indicator that is zero for every member, so that it gives nobody a share.
 *
 * @category errors
 * @since 0.1.0
 */
export class IndicatorEmpty extends /* @__PURE__ */ Data.TaggedError("IndicatorEmpty")<{ readonly indicator: string }> {
  override get message(): string {
    return `"${this.indicator}" is zero for every member, so it cannot divide anything. Leave it out or correct the values.`
  }
}

/**
 * An indicator value that is negative, not finite, or given twice for one member.
 *
 * @category errors
 * @since 0.1.0
 */
export class IndicatorInvalid
  extends /* @__PURE__ */ Data.TaggedError("IndicatorInvalid")<{
    readonly indicator: string
    readonly member: string
    readonly value: number
    readonly reason: "negative" | "notFinite" | "repeated"
  }>
{
  override get message(): string {
    return this.reason === "repeated"
      ? `"${this.indicator}" has two values for ${this.member}. Keep one.`
      : `"${this.indicator}" is ${this.value} for ${this.member}. Give a finite number of zero or more, or leave it out if it is not known.`
  }
}

/**
 * A key without members, or with a member that stands in it twice.
 *
 * @category errors
 * @since 0.1.0
 */
export class MembersInvalid
  extends /* @__PURE__ */ Data.TaggedError("MembersInvalid")<{
    readonly reason: "empty" | "repeated"
    readonly member?: string
  }>
{
  override get message(): string {
    return this.reason === "empty"
      ? "The key has no members. Name at least one municipality."
      : `"${this.member}" stands in the members twice. Keep it once.`
  }
}

/**
 * Two indicators with the same id, so that it is not clear which one the key weighs.
 *
 * @category errors
 * @since 0.1.0
 */
export class IndicatorRepeated
  extends /* @__PURE__ */ Data.TaggedError("IndicatorRepeated")<{
    readonly indicator: string
  }>
{
  override get message(): string {
    return `Two indicators have the id "${this.indicator}". Supply it once, or give one of them another id.`
  }
}

/**
 * The indicator by which every member counts the same.
 *
 * **Example**
 *
 * ```ts
 * import * as AllocationKey from "woonzorg/AllocationKey"
 *
 * AllocationKey.equal(["Dordrecht", "Gorinchem"]).values.map(({ value }) => value.value) // => [1, 1]
 * ```
 *
 * @category constructors
 * @since 0.1.0
 */
export const equal = (members: ReadonlyArray<string>): Indicator => ({
  id: "equal",
  name: { nl: "elke gemeente evenveel", en: "the same for every municipality" },
  unit: { nl: "gemeente", en: "municipality" },
  values: members.map((member) => ({
    member,
    value: {
      value: 1,
      passport: {
        _tag: "Assumed",
        assumption: {
          id: "equal-share",
          statement: { nl: "Elke gemeente telt even zwaar.", en: "Every municipality counts the same." },
          why: {
            nl: "Dit is een keuze voor gelijke delen. Er hoort geen meting bij.",
            en: "This is a choice for equal parts. No measurement belongs to it."
          },
          decidedBy: { nl: "de gemeenten samen", en: "the municipalities together" },
          sensitivity: "high"
        }
      }
    }
  }))
})

/**
 * A key over the members with weights given as numbers: `{ inhabitants: 0.75, equal: 0.25 }`.
 *
 * **Details**
 *
 * A weight of zero leaves its indicator out.
 *
 * **Fails with** {@link WeightsInvalid} for a negative weight, NaN or infinity.
 *
 * **Example**
 *
 * ```ts
 * import * as Result from "effect/Result"
 * import * as AllocationKey from "woonzorg/AllocationKey"
 *
 * Result.isFailure(AllocationKey.make("places", ["Dordrecht"], { inhabitants: -1 })) // => true
 * ```
 *
 * @category constructors
 * @since 0.1.0
 */
export const make = (
  subject: Subject,
  members: ReadonlyArray<string>,
  weights: Readonly<Record<string, number>>
): Result.Result<AllocationKey, WeightsInvalid> => {
  const exact: Array<AllocationKey["weights"][number]> = []
  for (const [indicator, number] of Object.entries(weights)) {
    const weight = Rational.fromNumber(number)
    if (Result.isFailure(weight)) {
      return Result.fail(new WeightsInvalid({ reason: "notFinite", indicator, weight: String(number) }))
    }
    exact.push({ indicator, weight: weight.success })
  }
  const wrong = weightsProblem(exact)
  return wrong === undefined ? Result.succeed({ subject, members, weights: exact }) : Result.fail(wrong)
}

const weightsProblem = (weights: AllocationKey["weights"]): WeightsInvalid | undefined => {
  if (weights.length === 0) return new WeightsInvalid({ reason: "none" })
  const negative = weights.find(({ weight }) => weight.numerator < 0n)
  if (negative !== undefined) {
    const { indicator, weight } = negative
    return new WeightsInvalid({ reason: "negative", indicator, weight: Rational.toText(weight) })
  }
  return weights.every(({ weight }) => weight.numerator === 0n) ? new WeightsInvalid({ reason: "allZero" }) : undefined
}

/**
 * What is wrong with members and weights, before any figure is looked at; absent when nothing is.
 *
 * **Example**
 *
 * ```ts
 * import * as AllocationKey from "woonzorg/AllocationKey"
 *
 * AllocationKey.problem({ members: ["Dordrecht"], weights: [] })?.message // => "The key has no weights. Give at least one indicator a weight above zero."
 * ```
 *
 * @category validation
 * @since 0.1.0
 */
export const problem = (
  key: Pick<AllocationKey, "members" | "weights">
): WeightsInvalid | MembersInvalid | undefined => {
  const weightless = weightsProblem(key.weights)
  if (weightless !== undefined) return weightless
  if (key.members.length === 0) return new MembersInvalid({ reason: "empty" })
  const seen = new Set<string>()
  for (const member of key.members) {
    if (seen.has(member)) return new MembersInvalid({ reason: "repeated", member })
    seen.add(member)
  }
  return undefined
}

/**
 * The exact figures of the members, in their order, from the indicator with this id.
 *
 * **Details**
 *
 * Figures for others than the members are left aside. `sign` is `notNegative` unless stated; `any` is for a score.
 *
 * **Fails with** {@link IndicatorMissing}, {@link IndicatorRepeated}, {@link IndicatorIncomplete} or
 * {@link IndicatorInvalid}.
 *
 * **Example**
 *
 * ```ts
 * import * as Result from "effect/Result"
 * import * as AllocationKey from "woonzorg/AllocationKey"
 * import * as Rational from "woonzorg/Rational"
 *
 * const figures = AllocationKey.figures("equal", ["Gorinchem"], [AllocationKey.equal(["Dordrecht", "Gorinchem"])])
 * Result.map(figures, (all) => all.map(Rational.toText)) // => Result.succeed(["1"])
 * ```
 *
 * @category getters
 * @since 0.1.0
 */
export const figures = (
  id: string,
  members: ReadonlyArray<string>,
  indicators: ReadonlyArray<Indicator>,
  options: { readonly sign?: "notNegative" | "any" } = {}
): Result.Result<
  ReadonlyArray<Rational.Rational>,
  IndicatorMissing | IndicatorRepeated | IndicatorIncomplete | IndicatorInvalid
> => {
  const [indicator, other] = indicators.filter((candidate) => candidate.id === id)
  if (other !== undefined) return Result.fail(new IndicatorRepeated({ indicator: id }))
  if (indicator === undefined) {
    return Result.fail(new IndicatorMissing({ indicator: id, supplied: indicators.map((one) => one.id) }))
  }
  const asked = new Set(members)
  const values = new Map<string, Rational.Rational>()
  for (const { member, value } of indicator.values) {
    if (!asked.has(member)) continue
    const exact = Rational.fromNumber(value.value)
    const reason = Result.isFailure(exact)
      ? "notFinite"
      : value.value < 0 && options.sign !== "any"
        ? "negative"
        : values.has(member)
          ? "repeated"
          : undefined
    if (reason !== undefined || Result.isFailure(exact)) {
      return Result.fail(
        new IndicatorInvalid({ indicator: id, member, value: value.value, reason: reason ?? "notFinite" })
      )
    }
    values.set(member, exact.success)
  }
  const missing = members.filter((member) => !values.has(member))
  return missing.length > 0
    ? Result.fail(new IndicatorIncomplete({ indicator: id, missing }))
    : Result.succeed(members.map((member) => values.get(member) ?? Rational.zero))
}

/**
 * What each member can claim under the key: of every indicator its part of the members' total, times the weight.
 *
 * **Details**
 *
 * Claims are exact and add up to one. Multiplying an indicator or all weights by a number above zero changes
 * nothing. Values for names that are no member of the key are left aside, so that one national table serves
 * every region.
 *
 * **Fails with** {@link WeightsInvalid}, {@link MembersInvalid}, {@link IndicatorMissing}, {@link IndicatorRepeated},
 * {@link IndicatorIncomplete}, {@link IndicatorInvalid} or {@link IndicatorEmpty}.
 *
 * **Example**
 *
 * ```ts
 * import * as Result from "effect/Result"
 * import * as AllocationKey from "woonzorg/AllocationKey"
 * import * as Rational from "woonzorg/Rational"
 *
 * const members = ["Dordrecht", "Gorinchem"]
 * const claims = Result.flatMap(AllocationKey.make("places", members, { equal: 1 }), (key) =>
 *   AllocationKey.claims(key, [AllocationKey.equal(members)])
 * )
 * Result.map(claims, (all) => all.map(({ claim }) => Rational.toText(claim))) // => Result.succeed(["1/2", "1/2"])
 * ```
 *
 * @category calculations
 * @since 0.1.0
 */
export const claims = (
  key: AllocationKey,
  indicators: ReadonlyArray<Indicator>
): Result.Result<
  Claims,
  | WeightsInvalid
  | MembersInvalid
  | IndicatorMissing
  | IndicatorRepeated
  | IndicatorIncomplete
  | IndicatorInvalid
  | IndicatorEmpty
> => {
  const wrong = problem(key)
  if (wrong !== undefined) return Result.fail(wrong)
  const weightTotal = key.weights.reduce((sum, { weight }) => Rational.add(sum, weight), Rational.zero)
  const shares = key.members.map(() => Rational.zero)
  for (const { indicator, weight } of key.weights) {
    if (weight.numerator === 0n) continue
    const values = figures(indicator, key.members, indicators)
    if (Result.isFailure(values)) return Result.fail(values.failure)
    if (values.success.every(({ numerator }) => numerator === 0n)) return Result.fail(new IndicatorEmpty({ indicator }))
    const total = values.success.reduce(Rational.add, Rational.zero)
    const perUnit = Result.getOrThrow(Rational.divide(weight, Rational.multiply(total, weightTotal)))
    values.success.forEach((value, index) => {
      shares[index] = Rational.add(shares[index] ?? Rational.zero, Rational.multiply(value, perUnit))
    })
  }
  return Result.succeed(key.members.map((member, index) => ({ member, claim: shares[index] ?? Rational.zero })))
}
