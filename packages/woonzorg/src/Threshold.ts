/**
 * The exact threshold for the next place: by how much a figure or a weight has to change for a member to get more
 * places than now.
 *
 * @since 0.2.0
 */
import * as Data from "effect/Data"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as AllocationKey from "./AllocationKey.js"
import * as Apportionment from "./Apportionment.js"
import * as Formula from "./Formula.js"
import { grouped } from "./internal/digits.js"
import { listed } from "./internal/enumeration.js"
import * as Quantity from "./Quantity.js"
import * as Rational from "./Rational.js"
import type * as Vocabulary from "./Vocabulary.js"

/**
 * What is changed: a claim itself, the value of an indicator, or the weight of a term.
 *
 * @category models
 * @since 0.2.0
 */
export type Lever =
  | { readonly _tag: "Claim" }
  | { readonly _tag: "Indicator"; readonly indicator: string }
  | { readonly _tag: "Weight"; readonly term: string }

/**
 * Another member whose places change along.
 *
 * **Details**
 *
 * `before` and `after` are the places that it has in any case; `isOpenBefore` and `isOpenAfter` say whether an open tie
 * can bring it one more.
 *
 * **Units** whole places.
 *
 * @category models
 * @since 0.2.0
 */
export interface Change {
  readonly member: string
  readonly before: number
  readonly after: number
  readonly isOpenBefore: boolean
  readonly isOpenAfter: boolean
}

/**
 * The nearest value with which the member gets more places than now.
 *
 * **Details**
 *
 * Places count where the member has them in any case: one that an open tie could bring does not count, neither now
 * (`isOpen` says that there is one) nor then. A tie that the policy decides for the member does count, and `tie` names
 * that policy. `others` are all whose places change along. `isLasting` says whether every value beyond `to`
 * is certain to give more places than now as well.
 *
 * **Units** `before` and `after` are whole places. `from` and `to` are in the unit of the figure; of a weight they are
 * parts of all weights together.
 *
 * @category models
 * @since 0.2.0
 */
export interface Found {
  readonly _tag: "Found"
  readonly member: string
  readonly lever: Lever
  readonly from: Rational.Rational
  readonly to: Rational.Rational
  readonly before: number
  readonly after: number
  readonly isOpen: boolean
  readonly tie?: Apportionment.DecidedTie["policy"]
  readonly others: ReadonlyArray<Change>
  readonly isLasting: boolean
}

/**
 * The member has all places that can go to it: the others have only what they get in any case.
 *
 * **Units** whole places.
 *
 * @category models
 * @since 0.2.0
 */
export interface AlreadyAll {
  readonly _tag: "AlreadyAll"
  readonly member: string
  readonly lever: Lever
  readonly from: Rational.Rational
  readonly places: number
}

const reasons = ["atMaximum", "noEffect", "boundary", "range"] as const

/**
 * No value was found with which the member gets more places than now.
 *
 * **Details**
 *
 * Looked at were all values from `from` until `until`, step by step. `atMaximum`: the agreed maximum is reached, so
 * nothing was looked at. `noEffect`: the claims at the first and at the last value are those of now. `boundary`: beyond `until` there is no
 * value, such as below zero. `range`: beyond it nobody looked.
 *
 * **Units** `places` are whole places. `from` and `until` are in the unit of the figure; of a weight they are parts of
 * all weights together.
 *
 * @category models
 * @since 0.2.0
 */
export interface NoneFound {
  readonly _tag: "NoneFound"
  readonly member: string
  readonly lever: Lever
  readonly direction: "more" | "less"
  readonly from: Rational.Rational
  readonly until: Rational.Rational
  readonly places: number
  readonly reason: (typeof reasons)[number]
}

/**
 * What separates a member from its next place.
 *
 * @category models
 * @since 0.2.0
 */
export type Threshold = Found | AlreadyAll | NoneFound

/**
 * The schema of a threshold, for a file or a worker.
 *
 * **Example**
 *
 * ```ts
 * import * as Result from "effect/Result"
 * import * as Schema from "effect/Schema"
 * import * as Threshold from "woonzorg/Threshold"
 *
 * const json = { _tag: "AlreadyAll", member: "Dordrecht", lever: { _tag: "Claim" }, from: "3", places: 5 }
 * Result.isSuccess(Schema.decodeUnknownResult(Threshold.Threshold)(json)) // => true
 * ```
 *
 * @category schemas
 * @since 0.2.0
 */
export const Threshold = /* @__PURE__ */ (() => {
  const member = Schema.NonEmptyString
  const places = Schema.Int.check(Schema.isGreaterThanOrEqualTo(0)).annotate({ unit: "places" })
  const lever = Schema.Union([
    Schema.TaggedStruct("Claim", {}),
    Schema.TaggedStruct("Indicator", { indicator: Schema.NonEmptyString }),
    Schema.TaggedStruct("Weight", { term: Schema.NonEmptyString })
  ])
  return Schema.Union([
    Schema.TaggedStruct("Found", {
      member,
      lever,
      from: Rational.Rational,
      to: Rational.Rational,
      before: places,
      after: places,
      isOpen: Schema.Boolean,
      tie: Schema.optionalKey(Schema.Literals(["statedOrder", "largerClaim", "largestBacklog", "lot"])),
      others: Schema.Array(
        Schema.Struct({
          member,
          before: places,
          after: places,
          isOpenBefore: Schema.Boolean,
          isOpenAfter: Schema.Boolean
        })
      ),
      isLasting: Schema.Boolean
    }),
    Schema.TaggedStruct("AlreadyAll", { member, lever, from: Rational.Rational, places }),
    Schema.TaggedStruct("NoneFound", {
      member,
      lever,
      direction: Schema.Literals(["more", "less"]),
      from: Rational.Rational,
      until: Rational.Rational,
      places,
      reason: Schema.Literals(reasons)
    })
  ]).annotate({
    term: {
      nl: "drempel voor de volgende plek",
      en: "threshold for the next place",
      definition: {
        nl: "Hoeveel een cijfer of een gewicht moet veranderen voordat een gemeente er een plek bij krijgt.",
        en: "How much a figure or a weight has to change before a municipality gets one place more."
      }
    }
  })
})()

/**
 * A member that does not take part in the division.
 *
 * @category errors
 * @since 0.2.0
 */
export class MemberUnknown
  extends /* @__PURE__ */ Data.TaggedError("MemberUnknown")<{
    readonly member: string
    readonly members: ReadonlyArray<string>
  }>
{
  override get message(): string {
    return `"${this.member}" does not take part. Name one of: ${this.members.join(", ")}.`
  }
}

/**
 * An indicator that the key does not use, or a term that it does not have.
 *
 * @category errors
 * @since 0.2.0
 */
export class NotWeighed
  extends /* @__PURE__ */ Data.TaggedError("NotWeighed")<{
    readonly name: string
    readonly weighed: ReadonlyArray<string>
  }>
{
  override get message(): string {
    return `The key does not weigh "${this.name}", so it cannot bring anyone a place. Name one of: ${this.weighed.join(", ")}.`
  }
}

/**
 * An indicator of which more helps by one term and harms by another.
 *
 * @category errors
 * @since 0.2.0
 */
export class DirectionOpen extends /* @__PURE__ */ Data.TaggedError("DirectionOpen")<{ readonly indicator: string }> {
  override get message(): string {
    return `More of "${this.indicator}" helps by one term and harms by another. State the direction: "more" or "less".`
  }
}

/**
 * A step that cannot be taken: not above zero, or for a weight not a part from 1/10,000 to 1.
 *
 * @category errors
 * @since 0.2.0
 */
export class StepInvalid
  extends /* @__PURE__ */ Data.TaggedError("StepInvalid")<{
    readonly step: string
    readonly lever: Lever["_tag"]
  }>
{
  override get message(): string {
    return this.lever === "Weight"
      ? `A weight cannot be changed in steps of ${this.step}. Give a part of all weights, from 1/10000 to 1.`
      : `A figure cannot be changed in steps of ${this.step}. Give a number above zero.`
  }
}

/**
 * A number of steps to look ahead that is not a whole number from 1 to a billion.
 *
 * @category errors
 * @since 0.2.0
 */
export class MostInvalid extends /* @__PURE__ */ Data.TaggedError("MostInvalid")<{ readonly most: number }> {
  override get message(): string {
    return `Nobody can look ${this.most} steps ahead. Give a whole number from 1 to ${farthest}.`
  }
}

/**
 * A figure that a number in the indicator cannot hold exactly.
 *
 * @category errors
 * @since 0.2.0
 */
export class FigureInexact
  extends /* @__PURE__ */ Data.TaggedError("FigureInexact")<{
    readonly indicator: string
    readonly member: string
    readonly value: string
  }>
{
  override get message(): string {
    return `"${this.indicator}" of ${this.member} would become ${this.value}, which a number cannot hold exactly. Give a figure with fewer digits, another step, or look less far.`
  }
}

/**
 * What a search for a threshold can refuse. An open tie is no refusal: it is in the answer.
 *
 * @category errors
 * @since 0.2.0
 */
export type Refusal =
  | MemberUnknown
  | NotWeighed
  | DirectionOpen
  | StepInvalid
  | MostInvalid
  | FigureInexact
  | Formula.Refusal
  | Exclude<Apportionment.Refusal, Apportionment.TiedClaims>

/**
 * How many steps ahead is looked unless stated, where a larger change never gives fewer places: a million.
 *
 * @category constants
 * @since 0.2.0
 */
export const usualMost = 1_000_000

/**
 * How many steps ahead is looked unless stated, where each step has to be tried: ten thousand.
 *
 * @category constants
 * @since 0.2.0
 */
export const usualScan = 10_000

/**
 * The step of a weight unless stated: one hundredth of all weights together.
 *
 * @category constants
 * @since 0.2.0
 */
export const usualWeightStep: Rational.Rational = { numerator: 1n, denominator: 100n }

const farthest = 1_000_000_000

interface Division {
  readonly claims: AllocationKey.Claims
  readonly national?: Apportionment.Options["national"]
}

interface Search {
  readonly member: string
  readonly lever: Lever
  readonly direction: "more" | "less"
  /** The value after so many steps; none is the value now. */
  readonly valueAt: (steps: number) => Rational.Rational
  readonly divisionAt: (steps: number) => Result.Result<Division, Refusal>
  /** How many steps there are to look at, and what lies beyond. */
  readonly steps: number
  readonly beyond: "boundary" | "range"
  /** Whether a step further never gives the member fewer places. */
  readonly isMonotone: boolean
}

type Divided = Result.Result<Apportionment.Outcome, Apportionment.Refusal>

const dividedBy = ({ claims, national }: Division, options: Apportionment.Options): Divided =>
  Apportionment.apportion(claims, national === undefined ? options : { ...options, national })

const leastOf = (member: string, ranges: ReadonlyArray<Apportionment.MemberRange>): number =>
  ranges.find((range) => range.member === member)?.least ?? 0

// A formula that divides by a figure ends where that is zero; a weight is no figure.
const isEnd = (refusal: Refusal, lever: Lever): boolean =>
  refusal._tag === "ClaimsEmpty" ||
  (lever._tag === "Indicator" && (refusal._tag === "DivisorZero" || refusal._tag === "IndicatorEmpty"))

interface Looked {
  readonly found?: number
  readonly until: number
  readonly isEnded: boolean
}

/** Whether there is more with so many steps; undefined where no value exists any more. */
type IsMore = (steps: number) => Result.Result<boolean | undefined, Refusal>

const stepByStep = (steps: number, isMore: IsMore): Result.Result<Looked, Refusal> =>
  Result.gen(function* () {
    for (let at = 1; at <= steps; at++) {
      const more = yield* isMore(at)
      if (more === undefined) return { until: at - 1, isEnded: true }
      if (more) return { found: at, until: at, isEnded: false }
    }
    return { until: steps, isEnded: false }
  })

/** The fewest steps with which there is more, where more steps never bring less: by doubling, then by halving. */
const byHalving = (steps: number, isMore: IsMore): Result.Result<Looked, Refusal> =>
  Result.gen(function* () {
    let [without, limit, at] = [0, steps, Math.min(1, steps)]
    let isEnded = false
    let found: number | undefined
    while (without < limit) {
      const more = yield* isMore(at)
      if (more === undefined) isEnded = true
      if (more === false) without = at
      else limit = at - 1
      if (more === true) found = at
      const isBounded = isEnded || found !== undefined
      at = isBounded ? without + Math.ceil((limit - without) / 2) : Math.min(2 * at, limit)
    }
    return found === undefined ? { until: limit, isEnded } : { found, until: found, isEnded: false }
  })

const givesFirst = (method: Apportionment.Options["method"]): boolean => {
  if (typeof method === "string") return method === "adams" || method === "dean" || method === "huntingtonHill"
  const { stationary } = method
  return typeof stationary === "number" ? stationary === 0 : stationary.numerator === 0n
}

/** All places but those that the others get in any case. */
const roomOf = (member: string, { claims }: Division, { bounds, method, places }: Apportionment.Options): number => {
  const isFirst = givesFirst(method)
  return claims.reduce((room, other) => {
    if (other.member === member) return room
    const { maximum = Infinity, minimum = 0 } = bounds?.find((bound) => bound.member === other.member) ?? {}
    return room - Math.max(minimum, isFirst && other.claim.numerator > 0n ? Math.min(1, maximum) : 0)
  }, places)
}

const isSameDivision = (one: Division, other: Division): boolean =>
  one.claims.every(({ claim }, i) => {
    const against = other.claims[i]?.claim
    return against !== undefined && Rational.compare(claim, against) === 0
  })

const changesOf = (
  member: string,
  before: ReadonlyArray<Apportionment.MemberRange>,
  after: ReadonlyArray<Apportionment.MemberRange>
): ReadonlyArray<Change> =>
  before.flatMap((was, i) => {
    const is = after[i] ?? was
    const isChanged = was.least !== is.least || was.most !== is.most
    return was.member === member || !isChanged
      ? []
      : [
          {
            member: was.member,
            before: was.least,
            after: is.least,
            isOpenBefore: was.most > was.least,
            isOpenAfter: is.most > is.least
          }
        ]
  })

/** The policy by which the member wins the place in a tie, if it would have no more than before without it. */
const tieOf = (member: string, divided: Divided, gained: number): Found["tie"] | undefined =>
  gained > 1 || Result.isFailure(divided)
    ? undefined
    : divided.success.ties.find(({ winners }) => winners.includes(member))?.policy

const search = (
  { beyond, direction, divisionAt, isMonotone, lever, member, steps, valueAt }: Search,
  options: Apportionment.Options
): Result.Result<Threshold, Refusal> =>
  Result.gen(function* () {
    const now = yield* divisionAt(0)
    const ranges = yield* Apportionment.ranges(dividedBy(now, options))
    const range = ranges.find((one) => one.member === member)
    if (range === undefined) {
      return yield* Result.fail(new MemberUnknown({ member, members: ranges.map((one) => one.member) }))
    }
    const before = range.least
    const from = valueAt(0)
    const none = (reason: NoneFound["reason"], looked: number): NoneFound => ({
      _tag: "NoneFound",
      member,
      lever,
      direction,
      from,
      until: valueAt(looked),
      places: before,
      reason
    })
    const maximum = options.bounds?.find((bound) => bound.member === member)?.maximum ?? Infinity
    if (before >= maximum) return none("atMaximum", 0)
    if (before >= roomOf(member, now, options)) return { _tag: "AlreadyAll", member, lever, from, places: before }
    const isMore: IsMore = (at) => {
      const division = divisionAt(at)
      if (Result.isFailure(division)) {
        return isEnd(division.failure, lever) ? Result.succeed(undefined) : Result.fail(division.failure)
      }
      const after = Apportionment.ranges(dividedBy(division.success, options))
      return Result.map(after, (all) => leastOf(member, all) > before)
    }
    const { found, isEnded, until } = yield* isMonotone ? byHalving(steps, isMore) : stepByStep(steps, isMore)
    if (found === undefined) {
      const isIdle =
        until > 0 && isSameDivision(now, yield* divisionAt(1)) && isSameDivision(now, yield* divisionAt(until))
      return none(isIdle ? "noEffect" : isEnded ? "boundary" : beyond, until)
    }
    const divided = dividedBy(yield* divisionAt(found), options)
    const then = yield* Apportionment.ranges(divided)
    const after = leastOf(member, then)
    const tie = tieOf(member, divided, after - before)
    return {
      _tag: "Found",
      member,
      lever,
      from,
      to: valueAt(found),
      before,
      after,
      isOpen: range.most > range.least,
      ...(tie === undefined ? {} : { tie }),
      others: changesOf(member, ranges, then),
      isLasting: isMonotone
    }
  })

const keepsOwnClaim = ({ method }: Apportionment.Options): boolean =>
  Apportionment.properties[typeof method === "string" ? method : "stationary"].ownClaim.holds === "always"

const mostOf = (most: number | undefined, isMonotone: boolean): Result.Result<number, MostInvalid> => {
  const asked = most ?? (isMonotone ? usualMost : usualScan)
  return Number.isSafeInteger(asked) && asked >= 1 && asked <= farthest
    ? Result.succeed(asked)
    : Result.fail(new MostInvalid({ most: asked }))
}

const times = (step: Rational.Rational, count: number): Rational.Rational =>
  Rational.multiply(step, Rational.fromBigInt(BigInt(count)))

/** How many whole steps fit into a value that is not below zero. */
const stepsIn = (value: Rational.Rational, step: Rational.Rational): number =>
  Number((value.numerator * step.denominator) / (value.denominator * step.numerator))

/**
 * How much larger a claim has to be.
 *
 * **Details**
 *
 * All other claims stay as they are and everything is divided anew. The answer is exact: with one `step` less the
 * member gets no more places than now. Where a larger claim never gives fewer places (`ownClaim` in
 * {@link Apportionment.properties}) that is found by halving, with some twenty to forty divisions, by every tie
 * policy: a claim that is at all larger has at least every place that it could win in a tie before. With `droop` and
 * `quotaMethod` each step is tried, so that `most` decides what it costs; a larger claim than the one found can have fewer
 * places again. With `statutoryCeiling` the country grows along.
 *
 * **Units** `step` is in the unit of the claims and one unless stated; `most` is a number of steps.
 *
 * **Fails with** {@link MemberUnknown}, {@link StepInvalid}, {@link MostInvalid}, or what the division fails with.
 *
 * **Example**
 *
 * ```ts
 * import * as Result from "effect/Result"
 * import * as Apportionment from "woonzorg/Apportionment"
 * import * as Threshold from "woonzorg/Threshold"
 *
 * const claims = Result.getOrThrow(Apportionment.claims({ "New York": 20215751, Minnesota: 5709752 }))
 * const threshold = Threshold.inClaim(claims, { places: 34, method: "huntingtonHill" }, { member: "New York" })
 * Result.map(threshold, (one) => one._tag === "Found" && one.to.numerator - one.from.numerator) // => Result.succeed(89n)
 * ```
 *
 * @category calculations
 * @since 0.2.0
 */
export const inClaim = (
  claims: AllocationKey.Claims,
  options: Apportionment.Options,
  {
    member,
    most,
    step = Rational.one
  }: {
    readonly member: string
    readonly step?: Rational.Rational
    readonly most?: number
  }
): Result.Result<Threshold, Refusal> =>
  Result.gen(function* () {
    if (step.numerator <= 0n) {
      return yield* Result.fail(new StepInvalid({ step: Rational.toText(step), lever: "Claim" }))
    }
    const own = claims.find((claim) => claim.member === member)
    if (own === undefined) {
      return yield* Result.fail(new MemberUnknown({ member, members: claims.map((claim) => claim.member) }))
    }
    const { national } = options
    const country = typeof national === "number" ? Rational.fromNumber(national) : Result.succeed(national)
    const isMonotone = keepsOwnClaim(options)
    return yield* search(
      {
        member,
        lever: { _tag: "Claim" },
        direction: "more",
        valueAt: (steps) => Rational.add(own.claim, times(step, steps)),
        divisionAt: (steps) => {
          const more = times(step, steps)
          const raised = claims.map((one) => (one === own ? { member, claim: Rational.add(own.claim, more) } : one))
          return Result.succeed(
            Result.isFailure(country) || country.success === undefined
              ? { claims: raised }
              : { claims: raised, national: Rational.add(country.success, more) }
          )
        },
        steps: yield* mostOf(most, isMonotone),
        beyond: "range",
        isMonotone
      },
      options
    )
  })

/**
 * What gives the claims: a key, or a formula where terms can also give less.
 *
 * @category models
 * @since 0.2.0
 */
export type Rule = AllocationKey.AllocationKey | Formula.Formula

const formulaOf = (rule: Rule): Formula.Formula => ("terms" in rule ? rule : Formula.fromKey(rule))

const claimsOf = (
  rule: Rule,
  indicators: ReadonlyArray<AllocationKey.Indicator>
): Result.Result<AllocationKey.Claims, Formula.Refusal> =>
  "terms" in rule ? Formula.claims(rule, indicators) : AllocationKey.claims(rule, indicators)

/** The terms that count: with a weight, or named by the cap of one that has it. */
const countingTerms = ({ terms }: Formula.Formula): ReadonlyArray<Formula.Term> => {
  const weighed = terms.filter(({ weight }) => weight.numerator > 0n)
  const named = new Set(weighed.flatMap(({ cap }) => cap?.of ?? []))
  return terms.filter((term) => weighed.includes(term) || named.has(term.id))
}

/** Whether more of the indicator raises (1) or lowers (−1) what the term gives; 0 is neither, none is both. */
const senseOf = ({ direction, factor, indicator, per }: Formula.Term, id: string): number | undefined => {
  const slope = factor === undefined || factor.score !== id ? 0n : factor.slope.numerator
  const senses = [indicator === id ? 1 : 0, per === id ? -1 : 0, slope > 0n ? 1 : slope < 0n ? -1 : 0]
  const isUp = senses.includes(1)
  const isDown = senses.includes(-1)
  if (isUp && isDown) return undefined
  const sense = isUp ? 1 : isDown ? -1 : 0
  return direction._tag === "more" ? sense : 0 - sense
}

const usesOf = ({ factor, indicator, per }: Formula.Term): ReadonlyArray<string> => [
  indicator,
  ...(per === undefined ? [] : [per]),
  ...(factor === undefined ? [] : [factor.score])
]

/** Whether another member has as much as this one, so that the highest figure stays where it is when this one falls. */
const isReached = (
  { factor, id, indicator, per }: Formula.Term,
  member: string,
  members: ReadonlyArray<string>,
  indicators: ReadonlyArray<AllocationKey.Indicator>
): boolean => {
  const alone: Formula.Term = {
    id,
    indicator,
    weight: Rational.one,
    direction: { _tag: "more" },
    ...(factor === undefined ? {} : { factor }),
    ...(per === undefined ? {} : { per })
  }
  const parts = Formula.claims({ subject: "places", members, terms: [alone] }, indicators)
  if (Result.isFailure(parts)) return false
  const own = parts.success.find((part) => part.member === member)?.claim ?? Rational.zero
  return parts.success.some((part) => part.member !== member && Rational.compare(part.claim, own) >= 0)
}

/**
 * Whether each step in the direction that helps leaves the member no fewer places. That is sure where each term gives
 * it more and the others less, in proportion to what they had. A cap holds parts apart: then only the order of claims
 * per place is sure to move its way.
 */
const isFavourable = (
  formula: Formula.Formula,
  terms: ReadonlyArray<Formula.Term>,
  indicators: ReadonlyArray<AllocationKey.Indicator>,
  { indicator, member, sense }: { readonly indicator: string; readonly member: string; readonly sense: 1 | -1 },
  options: Apportionment.Options
): boolean => {
  if (!keepsOwnClaim(options)) return false
  const { method, ties = "refuse" } = options
  const isPerPlace = method !== "largestRemainder" && (ties === "refuse" || ties === "statedOrder")
  return terms.every((term) => {
    if (term.cap !== undefined && !isPerPlace) return false
    const own = senseOf(term, indicator)
    if (own === 0) return true
    if (own !== sense) return false
    return term.direction._tag !== "less" || isReached(term, member, formula.members, indicators)
  })
}

const withValue = (
  indicators: ReadonlyArray<AllocationKey.Indicator>,
  id: string,
  member: string,
  value: number
): ReadonlyArray<AllocationKey.Indicator> =>
  indicators.map((indicator) =>
    indicator.id !== id
      ? indicator
      : {
          ...indicator,
          values: indicator.values.map((one) =>
            one.member === member ? { member, value: { ...one.value, value } } : one
          )
        }
  )

const directionOf = (
  terms: ReadonlyArray<Formula.Term>,
  indicator: string
): Result.Result<"more" | "less", DirectionOpen> => {
  const senses = new Set(terms.map((term) => senseOf(term, indicator)))
  return senses.has(undefined) || (senses.has(1) && senses.has(-1))
    ? Result.fail(new DirectionOpen({ indicator }))
    : Result.succeed(senses.has(-1) ? "less" : "more")
}

/**
 * How much higher, or lower, the member's value of one indicator has to be.
 *
 * **Details**
 *
 * All other figures stay as they are; claims and places are calculated anew, so that totals move along. The
 * direction is the one that helps, unless stated: lower where a term gives less for more. The answer is exact:
 * with one `step` less the member gets no more places than now. That is found by halving, with some twenty
 * to forty divisions (some two milliseconds for nine members and three weights), where no step can cost the member a
 * place: by every method that keeps `ownClaim` in {@link Apportionment.properties}, under every tie policy.
 * Otherwise each step is tried, which takes some tenth of a millisecond, so that
 * ten thousand take a second: with `droop` and `quotaMethod`; for the member
 * with the highest figure in a term by which more gives less; for an indicator that helps by one term and harms by another; and
 * with caps, unless the method goes by claims per place and ties are refused or go by stated order. With
 * `statutoryCeiling` the part of the region in the country is held.
 *
 * **Units** `step` is in the unit of the indicator and one unless stated; `most` is a number of steps.
 *
 * **Fails with** the errors of {@link Refusal}: a missing value stays `IndicatorIncomplete`.
 *
 * **Example**
 *
 * ```ts
 * import * as Result from "effect/Result"
 * import * as AllocationKey from "woonzorg/AllocationKey"
 * import * as OwnFigure from "woonzorg/OwnFigure"
 * import * as Threshold from "woonzorg/Threshold"
 *
 * const values = [{ member: "Dordrecht", value: 121434 }, { member: "Gorinchem", value: 38461 }]
 * const inhabitants = OwnFigure.toIndicator({ id: "inhabitants", name: "inhabitants", counts: "persons", values })
 * const key = Result.getOrThrow(AllocationKey.make("places", ["Dordrecht", "Gorinchem"], { inhabitants: 1 }))
 * const options = { places: 10, method: "sainteLague" } as const
 * const threshold = Threshold.inIndicator(key, [inhabitants], options, { member: "Gorinchem", indicator: "inhabitants" })
 * Result.map(threshold, (one) => one._tag === "Found" && one.to.numerator - one.from.numerator) // => Result.succeed(2018n)
 * ```
 *
 * @category calculations
 * @since 0.2.0
 */
export const inIndicator = (
  rule: Rule,
  indicators: ReadonlyArray<AllocationKey.Indicator>,
  options: Apportionment.Options,
  asked: {
    readonly member: string
    readonly indicator: string
    readonly direction?: "more" | "less"
    readonly step?: Rational.Rational
    readonly most?: number
  }
): Result.Result<Threshold, Refusal> =>
  Result.gen(function* () {
    const { indicator, member, step = Rational.one } = asked
    const formula = formulaOf(rule)
    if (step.numerator <= 0n) {
      return yield* Result.fail(new StepInvalid({ step: Rational.toText(step), lever: "Indicator" }))
    }
    if (!formula.members.includes(member)) {
      return yield* Result.fail(new MemberUnknown({ member, members: formula.members }))
    }
    const terms = countingTerms(formula)
    const weighed = [...new Set(terms.flatMap(usesOf))]
    yield* claimsOf(rule, indicators)
    if (!weighed.includes(indicator)) return yield* Result.fail(new NotWeighed({ name: indicator, weighed }))
    const [from = Rational.zero] = yield* AllocationKey.figures(indicator, [member], indicators, { sign: "any" })
    const direction = asked.direction ?? (yield* directionOf(terms, indicator))
    const sense = direction === "more" ? 1 : -1
    const isMonotone = isFavourable(formula, terms, indicators, { indicator, member, sense }, options)
    const most = yield* mostOf(asked.most, isMonotone)
    const valueAt = (steps: number) => Rational.add(from, times(step, sense * steps))
    const divisionAt = (steps: number): Result.Result<Division, Refusal> => {
      const value = valueAt(steps)
      const number = Rational.toNumber(value)
      const held = Rational.fromNumber(number)
      return Result.isFailure(held) || Rational.compare(held.success, value) !== 0
        ? Result.fail(new FigureInexact({ indicator, member, value: Rational.toText(value) }))
        : Result.map(claimsOf(rule, withValue(indicators, indicator, member, number)), (claims) => ({ claims }))
    }
    const isScore = terms.every((term) => term.indicator !== indicator && term.per !== indicator)
    const isEnding = direction === "less" && !isScore && stepsIn(from, step) <= most
    return yield* search(
      {
        member,
        lever: { _tag: "Indicator", indicator },
        direction,
        valueAt,
        divisionAt,
        steps: isEnding ? stepsIn(from, step) : most,
        beyond: isEnding ? "boundary" : "range",
        isMonotone
      },
      options
    )
  })

const withWeights = (rule: Rule, weightOf: (weight: Rational.Rational, at: number) => Rational.Rational): Rule =>
  "terms" in rule
    ? { ...rule, terms: rule.terms.map((term, at) => ({ ...term, weight: weightOf(term.weight, at) })) }
    : { ...rule, weights: rule.weights.map((one, at) => ({ ...one, weight: weightOf(one.weight, at) })) }

/**
 * The nearest weights of one term, higher and lower, with which a member gets more places.
 *
 * @category models
 * @since 0.2.0
 */
export interface OfWeight {
  readonly term: string
  readonly higher: Threshold
  readonly lower: Threshold
}

/**
 * The nearest weights of one term with which the member gets more places: a higher one and a lower one.
 *
 * **Details**
 *
 * The other weights keep their proportions, and all weights together stay what they are. Looked at are the weights that are a whole number of
 * steps, as a part of all weights together: with the usual step 0%, 1%, 2% and on until 100%. All of them are tried in turn, for a member can gain places at one
 * weight and have fewer at the next; so nothing is said about weights between two steps, nor beyond the one found. A key
 * with one weight has no other value. The term of a key is its indicator, as {@link Formula.fromKey} names it. Nine members and three terms cost
 * some five milliseconds for all hundred weights.
 *
 * **Units** `step` is a part of all weights together, from 1/10,000 to 1.
 *
 * **Fails with** the errors of {@link Refusal}.
 *
 * **Example**
 *
 * ```ts
 * import * as Result from "effect/Result"
 * import * as AllocationKey from "woonzorg/AllocationKey"
 * import * as OwnFigure from "woonzorg/OwnFigure"
 * import * as Rational from "woonzorg/Rational"
 * import * as Threshold from "woonzorg/Threshold"
 *
 * const members = ["Dordrecht", "Gorinchem"]
 * const values = [{ member: "Dordrecht", value: 121434 }, { member: "Gorinchem", value: 38461 }]
 * const inhabitants = OwnFigure.toIndicator({ id: "inhabitants", name: "inhabitants", counts: "persons", values })
 * const key = Result.getOrThrow(AllocationKey.make("places", members, { inhabitants: 0.9, equal: 0.1 }))
 * const options = { places: 10, method: "sainteLague" } as const
 * const asked = { member: "Gorinchem", term: "equal" }
 * const weights = Threshold.inWeight(key, [inhabitants, AllocationKey.equal(members)], options, asked)
 * Result.map(weights, ({ higher }) => higher._tag === "Found" && Rational.toText(higher.to)) // => Result.succeed("43/100")
 * ```
 *
 * @category calculations
 * @since 0.2.0
 */
export const inWeight = (
  rule: Rule,
  indicators: ReadonlyArray<AllocationKey.Indicator>,
  options: Apportionment.Options,
  {
    member,
    step = usualWeightStep,
    term
  }: {
    readonly member: string
    readonly term: string
    readonly step?: Rational.Rational
  }
): Result.Result<OfWeight, Refusal> =>
  Result.gen(function* () {
    const { members, terms } = formulaOf(rule)
    if (step.numerator <= 0n || step.numerator > step.denominator || step.numerator * 10_000n < step.denominator) {
      return yield* Result.fail(new StepInvalid({ step: Rational.toText(step), lever: "Weight" }))
    }
    if (!members.includes(member)) return yield* Result.fail(new MemberUnknown({ member, members }))
    const position = terms.findIndex(({ id }) => id === term)
    if (position < 0) return yield* Result.fail(new NotWeighed({ name: term, weighed: terms.map(({ id }) => id) }))
    yield* claimsOf(rule, indicators)
    const total = Rational.sum(terms.map(({ weight }) => weight))
    const own = terms[position]?.weight ?? Rational.zero
    const from = Result.getOrElse(Rational.divide(own, total), () => Rational.zero)
    const rest = Rational.subtract(Rational.one, from)
    const below = stepsIn(from, step)
    const isOnStep = Rational.compare(times(step, below), from) === 0
    const one = (direction: "more" | "less"): Result.Result<Threshold, Refusal> => {
      const isMore = direction === "more"
      const first = isMore ? below + 1 : isOnStep ? below - 1 : below
      const steps = rest.numerator === 0n ? 0 : isMore ? stepsIn(Rational.one, step) - below : first + 1
      const valueAt = (at: number) => (at === 0 ? from : times(step, isMore ? first + at - 1 : first - at + 1))
      const ruleAt = (at: number): Rule => {
        if (at === 0) return rule
        const weight = Rational.multiply(valueAt(at), total)
        const others = Result.getOrThrow(Rational.divide(Rational.subtract(Rational.one, valueAt(at)), rest))
        return withWeights(rule, (given, index) => (index === position ? weight : Rational.multiply(given, others)))
      }
      return search(
        {
          member,
          lever: { _tag: "Weight", term },
          direction,
          valueAt,
          divisionAt: (at) => Result.map(claimsOf(ruleAt(at), indicators), (claims) => ({ claims })),
          steps,
          beyond: "boundary",
          isMonotone: false
        },
        options
      )
    }
    return { term, higher: yield* one("more"), lower: yield* one("less") }
  })

/**
 * The nearest weights of every term that has a weight, in the order of the terms.
 *
 * **Details**
 *
 * See {@link inWeight}, which this calls for each term.
 *
 * **Fails with** the errors of {@link Refusal}.
 *
 * **Example**
 *
 * ```ts
 * import * as Result from "effect/Result"
 * import * as AllocationKey from "woonzorg/AllocationKey"
 * import * as Threshold from "woonzorg/Threshold"
 *
 * const members = ["Dordrecht", "Gorinchem"]
 * const key = Result.getOrThrow(AllocationKey.make("places", members, { equal: 1 }))
 * const options = { places: 3, method: "sainteLague", ties: "statedOrder" } as const
 * const weights = Threshold.inWeights(key, [AllocationKey.equal(members)], options, { member: "Gorinchem" })
 * Result.map(weights, (all) => all.map(({ higher, term }) => [term, higher._tag])) // => Result.succeed([["equal", "NoneFound"]])
 * ```
 *
 * @category calculations
 * @since 0.2.0
 */
export const inWeights = (
  rule: Rule,
  indicators: ReadonlyArray<AllocationKey.Indicator>,
  options: Apportionment.Options,
  asked: { readonly member: string; readonly step?: Rational.Rational }
): Result.Result<ReadonlyArray<OfWeight>, Refusal> =>
  Result.gen(function* () {
    const all: Array<OfWeight> = []
    yield* claimsOf(rule, indicators)
    for (const { id, weight } of formulaOf(rule).terms) {
      if (weight.numerator > 0n) all.push(yield* inWeight(rule, indicators, options, { ...asked, term: id }))
    }
    return all
  })

/**
 * The words that the sentences of a threshold need.
 *
 * **Details**
 *
 * `name` says what the figure or term is called, `unit` in what it is counted, in the plural ("inwoners"), and `one`
 * the same in the singular. `divided` is what is divided: places unless stated.
 *
 * @category models
 * @since 0.2.0
 */
export interface Words {
  readonly name: Vocabulary.Text
  readonly unit: Vocabulary.Text
  readonly one?: Vocabulary.Text
  readonly divided?: Quantity.Unit
}

const absolute = (value: Rational.Rational): Rational.Rational =>
  value.numerator < 0n ? { ...value, numerator: -value.numerator } : value

/** As many decimals as the number has, six at most. */
const number = (value: Rational.Rational, language: Vocabulary.Language, decimals = 6): string => {
  const [before = "", after = ""] = Rational.toFixed(absolute(value), decimals).split(".")
  const rest = after.replace(/0+$/, "")
  const whole = grouped(BigInt(before), language === "nl" ? "." : ",")
  return rest === "" ? whole : `${whole}${language === "nl" ? "," : "."}${rest}`
}

const percentage = (part: Rational.Rational, language: Vocabulary.Language): string =>
  `${number(Rational.multiply(part, Rational.fromBigInt(100n)), language, 2)}%`

const capital = (sentence: string): string => sentence.slice(0, 1).toUpperCase() + sentence.slice(1)

const counted = (count: number, unit: Quantity.Unit, language: Vocabulary.Language): string => {
  const { one, other } = Quantity.unitTerms[unit][language]
  if (count === 1) return `${language === "nl" ? "één" : "one"} ${one}`
  return `${grouped(count, language === "nl" ? "." : ",")} ${other}`
}

const fewer = (count: number, language: Vocabulary.Language): string =>
  count === 1 ? (language === "nl" ? "één" : "one") : grouped(count, language === "nl" ? "." : ",")

/** "412 inwoners meer"; where no singular is known, the name says what one more is of. */
const difference = (
  change: Rational.Rational,
  direction: "more" | "less",
  { name, one, unit }: Words,
  language: Vocabulary.Language
): string => {
  const nl = language === "nl"
  const amount = number(change, language)
  const side = direction === "more" ? (nl ? "meer" : "more") : nl ? "minder" : amount === "1" ? "less" : "fewer"
  if (amount !== "1") return nl ? `${amount} ${unit.nl} ${side}` : `${amount} ${side} ${unit.en}`
  if (one === undefined) return nl ? `1 ${side} bij ‘${name.nl}’` : `1 ${side} for ‘${name.en}’`
  return nl ? `1 ${one.nl} ${side}` : `1 ${side} ${one.en}`
}

const condition = (
  { from, lever, to }: Pick<Found, "from" | "to" | "lever">,
  words: Words,
  language: Vocabulary.Language
): string => {
  const nl = language === "nl"
  if (lever._tag === "Weight") {
    const [then, now] = [percentage(to, language), percentage(from, language)]
    return nl
      ? `Bij een gewicht van ${then} in plaats van ${now} voor ‘${words.name.nl}’`
      : `At a weight of ${then} instead of ${now} for ‘${words.name.en}’`
  }
  const change = Rational.subtract(to, from)
  const direction = change.numerator < 0n ? "less" : "more"
  return `${nl ? "Met" : "With"} ${difference(change, direction, words, language)}`
}

/** The names of those of whom the same can be said, by the number that it says. */
const byCount = (
  changes: ReadonlyArray<Change>
): ReadonlyArray<readonly [count: number, names: ReadonlyArray<string>]> => {
  const groups = new Map<number, Array<string>>()
  for (const { after, before, member } of changes) {
    const count = Math.abs(after - before)
    const names = groups.get(count)
    if (names === undefined) groups.set(count, [member])
    else names.push(member)
  }
  return [...groups]
}

const losersText = (
  [count, names]: readonly [number, ReadonlyArray<string>],
  language: Vocabulary.Language
): string => {
  const who = listed(names, language)
  const many = names.length > 1
  return language === "nl"
    ? `Dan ${many ? "krijgen" : "krijgt"} ${who} er ${many ? "elk " : ""}${fewer(count, language)} minder.`
    : `${capital(who)} then ${many ? "get" : "gets"} ${fewer(count, language)} fewer${many ? " each" : ""}.`
}

const winnersText = (
  [count, names]: readonly [number, ReadonlyArray<string>],
  language: Vocabulary.Language
): string => {
  const who = listed(names, language)
  const many = names.length > 1
  return language === "nl"
    ? `Ook ${who} ${many ? "krijgen" : "krijgt"} er ${many ? "elk " : ""}${fewer(count, language)} bij.`
    : `${capital(who)} also ${many ? "get" : "gets"} ${fewer(count, language)} more${many ? " each" : ""}.`
}

const openText = (changes: ReadonlyArray<Change>, language: Vocabulary.Language): string => {
  const who = listed(
    changes.map(({ member }) => member),
    language
  )
  return language === "nl"
    ? `Voor ${who} is er dan gelijk recht op een plek. Daarover moet u nog kiezen.`
    : `${capital(who)} then ${changes.length > 1 ? "have" : "has"} the same right to a place as others. That is still to be decided.`
}

const foundText = (found: Found, words: Words, language: Vocabulary.Language): ReadonlyArray<string> => {
  const { after, before, isLasting, isOpen, lever, member, others, tie } = found
  const nl = language === "nl"
  const unit = words.divided ?? "place"
  const start = condition(found, words, language)
  const gained = counted(after - before, unit, language)
  const isSettled = isOpen && after - before === 1
  const first = nl
    ? isSettled
      ? `${start} krijgt ${member} zeker ${gained} waarop nu gelijk recht is.`
      : `${start} krijgt ${member} er ${gained} bij.`
    : isSettled
      ? `${start} ${member} is sure of ${gained} that is now tied.`
      : `${start} ${member} gets ${gained} more.`
  const settled = others.filter(({ isOpenAfter }) => !isOpenAfter)
  const open = others.filter(({ isOpenAfter }) => isOpenAfter)
  const losers = byCount(settled.filter((one) => one.after < one.before))
  const winners = byCount(settled.filter((one) => one.after > one.before))
  return [
    first,
    ...(tie === undefined
      ? []
      : [nl ? "Dat beslist dan de regel voor gelijk recht." : "The rule for ties then decides that."]),
    ...losers.map((group) => losersText(group, language)),
    ...winners.map((group) => winnersText(group, language)),
    ...(open.length === 0 ? [] : [openText(open, language)]),
    ...(isLasting || lever._tag === "Weight"
      ? []
      : [nl ? "Bij een ander getal kan dat weer anders zijn." : "With another number that can be different again."])
  ]
}

const noneText = (
  { direction, from, lever, member, places, reason, until }: NoneFound,
  words: Words,
  language: Vocabulary.Language
): string => {
  const nl = language === "nl"
  const unit = words.divided ?? "place"
  const isWeight = lever._tag === "Weight"
  const isMore = direction === "more"
  const single = Quantity.unitTerms[unit][language].one
  if (reason === "atMaximum") {
    return nl
      ? `${member} heeft het afgesproken maximum al: ${counted(places, unit, "nl")}.`
      : `${member} already has the agreed maximum: ${counted(places, unit, "en")}.`
  }
  if (reason === "noEffect") {
    return nl
      ? `${isWeight ? "Het gewicht van " : ""}‘${words.name.nl}’ heeft geen invloed op wat ${member} krijgt.`
      : `${isWeight ? "The weight of " : ""}‘${words.name.en}’ has no effect on what ${member} gets.`
  }
  if (Rational.compare(from, until) === 0) {
    return nl
      ? `${isWeight ? "Het gewicht van " : ""}‘${words.name.nl}’ kan voor ${member} niet ${isMore ? "hoger" : "lager"}.`
      : `${isWeight ? "The weight of " : ""}‘${words.name.en}’ cannot be ${isMore ? "higher" : "lower"} for ${member}.`
  }
  if (isWeight) {
    return nl
      ? `Bij een ${isMore ? "hoger" : "lager"} gewicht dan ${percentage(from, "nl")} voor ‘${words.name.nl}’ krijgt ${member} er geen ${single} bij.`
      : `At a weight ${isMore ? "above" : "below"} ${percentage(from, "en")} for ‘${words.name.en}’ ${member} does not get one ${single} more.`
  }
  const most = difference(Rational.subtract(until, from), direction, words, language)
  return nl
    ? `Ook met ${most} krijgt ${member} er geen ${single} bij. Met elk kleiner verschil ook niet.`
    : `Even with ${most} ${member} does not get one ${single} more. Nor with any smaller difference.`
}

/**
 * A threshold in plain sentences.
 *
 * **Details**
 *
 * A number shows up to six decimals, a weight up to two. Of the members whose places change along, those that an
 * open tie leaves undecided are named as such.
 *
 * **Example**
 *
 * ```ts
 * import * as Result from "effect/Result"
 * import * as Apportionment from "woonzorg/Apportionment"
 * import * as Threshold from "woonzorg/Threshold"
 *
 * const claims = Result.getOrThrow(Apportionment.claims({ Dordrecht: 121434, Gorinchem: 38461 }))
 * const threshold = Threshold.inClaim(claims, { places: 10, method: "sainteLague" }, { member: "Gorinchem" })
 * const words = { name: { nl: "inwoners", en: "inhabitants" }, unit: { nl: "inwoners", en: "inhabitants" } }
 * Threshold.text(Result.getOrThrow(threshold), words, "nl") // => "Met 2.018 inwoners meer krijgt Gorinchem er één plek bij. Dan krijgt Dordrecht er één minder."
 * ```
 *
 * @category texts
 * @since 0.2.0
 */
export const text = (threshold: Threshold, words: Words, language: Vocabulary.Language): string => {
  switch (threshold._tag) {
    case "Found":
      return foundText(threshold, words, language).join(" ")
    case "AlreadyAll": {
      const { member, places } = threshold
      if (places === 0) {
        return language === "nl"
          ? `Voor ${member} is er niets te verdelen.`
          : `There is nothing to divide for ${member}.`
      }
      const all = counted(places, words.divided ?? "place", language)
      return language === "nl"
        ? `${member} heeft al alles wat er voor deze gemeente te krijgen is: ${all}.`
        : `${member} already has all that there is for it to get: ${all}.`
    }
    case "NoneFound":
      return noneText(threshold, words, language)
  }
}
