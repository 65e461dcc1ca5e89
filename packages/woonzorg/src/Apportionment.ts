/**
 * Dividing whole places by claims. Exact, with ties as values and the reasons of every outcome.
 *
 * @since 0.1.0
 */
import * as Data from "effect/Data"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import type * as AllocationKey from "./AllocationKey.js"
import * as kernel from "./internal/apportionment.js"
import { divideBySignposts } from "./internal/divisors.js"
import { exactWeights, type ExactWeights } from "./internal/exactWeights.js"
import { quotaMethod } from "./internal/quota.js"
import * as signposts from "./internal/signposts.js"
import { splitMix64 } from "./internal/splitMix64.js"
import * as Rational from "./Rational.js"

const methodNames = [
  "largestRemainder",
  "droop",
  "adams",
  "dean",
  "huntingtonHill",
  "sainteLague",
  "dHondt",
  "quotaMethod",
  "statutoryCeiling",
  "ceilShare"
] as const

/**
 * The methods that have a name of their own.
 *
 * @category models
 * @since 0.2.0
 */
export type MethodName = (typeof methodNames)[number]

/**
 * The divisor method that rounds up from `stationary` above a whole number, for every whole number alike. 0 is Adams,
 * 1/2 is Sainte-Laguë and 1 is D'Hondt.
 *
 * **Units** `stationary` is a part of a place, from 0 to 1.
 *
 * @category models
 * @since 0.2.0
 */
export interface Stationary {
  readonly stationary: Rational.Rational
}

/**
 * How claims become whole places.
 *
 * **Details**
 *
 * `largestRemainder` (Hare, Hamilton) gives everyone the whole part of its share and the places that are left
 * to the largest remainders. Each member ends within one place of its share, but one place more to divide
 * can cost a member one. `droop` does the same with the Droop quota, the smallest whole number of persons that
 * fits into all of them less than one time more than there are places. It needs whole counts and is not scale-free: ten times all
 * claims can lead to other places.
 *
 * The divisor methods divide all claims by one number and round. They differ in where they round up: `adams` always,
 * `dean` at the harmonic and `huntingtonHill` at the geometric mean of the two whole numbers, `sainteLague` (Webster)
 * at one half, `dHondt` (Jefferson) never, and {@link Stationary} at the height given. One place more never costs a
 * member one, but a large member can end a place or more from its share. The first three give every claim a place
 * before any claim gets a second, so they need as many places as there are claims.
 *
 * `quotaMethod` (Balinski and Young) hands out places one by one as `dHondt` does, but to nobody beyond its share
 * rounded up. Everyone stays within one place of its share and one place more costs nobody one; a higher claim can.
 *
 * `statutoryCeiling` is the Dutch Huisvestingswet 2014, article 29: the places of the whole country times the part
 * of its inhabitants, rounded up. It needs `national`. `ceilShare` is its form for a region on its own, which no
 * law prescribes. As both round up for everyone, they give more than there is: the outcome states the `excess`.
 *
 * @category models
 * @since 0.1.0
 */
export type Method = MethodName | Stationary

/**
 * The schema of a method name.
 *
 * **Example**
 *
 * ```ts
 * import * as Schema from "effect/Schema"
 * import * as Apportionment from "woonzorg/Apportionment"
 *
 * Schema.is(Apportionment.Method)("sainteLague") // => true
 * ```
 *
 * @category schemas
 * @since 0.1.0
 */
export const Method: Schema.Codec<Method, MethodName | { readonly stationary: string }> = /* @__PURE__ */ (() =>
  Schema.Union([
    Schema.Literals(methodNames),
    Schema.Struct({
      stationary: Rational.Rational.check(
        Schema.makeFilter((signpost) => isSignpost(signpost), { expected: "a fraction from 0 to 1" })
      )
    })
  ]).annotate({
    term: {
      nl: "verdeelmethode",
      en: "apportionment method",
      definition: {
        nl: "De manier waarop precieze aandelen worden afgerond tot hele plekken.",
        en: "The way in which exact shares are rounded to whole places."
      }
    }
  }))()

const isSignpost = ({ denominator, numerator }: Rational.Rational): boolean =>
  numerator >= 0n && numerator <= denominator

/**
 * What happens when more members have the same right to the last places than there are places.
 *
 * **Details**
 *
 * `refuse` gives the error {@link TiedClaims}. `statedOrder` favours members that stand first in the claims,
 * each time anew. `largerClaim` favours the larger claim. `largestBacklog` favours the member that is owed
 * most, by the balances given; a member without a balance is owed nothing. `lot` draws: each tied member gets the next number of the stream of the
 * seed, in stated order, and the highest numbers win; the numbers are in the outcome, so it can be replayed.
 * What `largerClaim` or `largestBacklog` leave equal is refused.
 *
 * @category models
 * @since 0.1.0
 */
export type TiePolicy =
  | "refuse"
  | "statedOrder"
  | "largerClaim"
  | { readonly _tag: "largestBacklog"; readonly balances: Readonly<Record<string, Rational.Rational>> }
  | { readonly _tag: "lot"; readonly seed: number }

/**
 * The fewest or most places that a member may get.
 *
 * @category models
 * @since 0.1.0
 */
export interface Bound {
  readonly member: string
  readonly minimum?: number
  readonly maximum?: number
}

/**
 * The schema of a bound.
 *
 * **Example**
 *
 * ```ts
 * import * as Schema from "effect/Schema"
 * import * as Apportionment from "woonzorg/Apportionment"
 *
 * Schema.is(Apportionment.Bound)({ member: "Gorinchem", minimum: 3 }) // => true
 * ```
 *
 * @category schemas
 * @since 0.2.0
 */
export const Bound: Schema.Codec<Bound> = /* @__PURE__ */ (() => {
  const places = () => Schema.Int.check(Schema.isGreaterThanOrEqualTo(0)).annotate({ unit: "places" })
  return Schema.Struct({
    member: Schema.NonEmptyString,
    minimum: Schema.optionalKey(places()),
    maximum: Schema.optionalKey(places())
  }).annotate({
    term: {
      nl: "grens",
      en: "bound",
      definition: {
        nl: "Het laagste of hoogste aantal plekken dat een gemeente kan krijgen.",
        en: "The lowest or highest number of places that a municipality can get."
      }
    }
  })
})()

/**
 * What to divide and how. `ties` is `refuse` unless stated.
 *
 * **Units** `national` is the sum of the claims of the whole country, in the unit of the claims: with
 * `statutoryCeiling` the `places` are those of the whole country too.
 *
 * @category models
 * @since 0.1.0
 */
export interface Options {
  readonly places: number
  readonly method: Method | { readonly stationary: number }
  readonly bounds?: ReadonlyArray<Bound>
  readonly ties?: TiePolicy
  readonly national?: Rational.Rational | number
}

/**
 * What one member gets.
 *
 * **Units** `places` are whole places; `share` is the exact part of the places before rounding, bounds
 * taken into account, and `bound` the bound that holds the share. A divisor method may still give a member more than
 * a minimum that holds its share.
 *
 * @category models
 * @since 0.1.0
 */
export interface MemberOutcome {
  readonly member: string
  readonly places: number
  readonly share: Rational.Rational
  readonly bound: "none" | "minimum" | "maximum"
}

/**
 * A tie and how it was decided.
 *
 * @category models
 * @since 0.1.0
 */
export interface DecidedTie {
  readonly members: ReadonlyArray<string>
  readonly places: number
  readonly winners: ReadonlyArray<string>
  readonly policy: "statedOrder" | "largerClaim" | "largestBacklog" | "lot"
  readonly lots?: ReadonlyArray<{ readonly member: string; readonly number: string }>
}

/**
 * The outcome for all members, in the order of the claims.
 *
 * **Units** `shortfall` is the number of places that the maxima left undivided. `excess` is what rounding up for
 * everyone gives beyond the shares, in places; only the methods that do so have it.
 *
 * @category models
 * @since 0.1.0
 */
export interface Outcome {
  readonly method: Method
  readonly outcomes: ReadonlyArray<MemberOutcome>
  readonly shortfall: number
  readonly excess?: Rational.Rational
  readonly ties: ReadonlyArray<DecidedTie>
}

/**
 * The schema of an outcome, for a file or an address.
 *
 * **Example**
 *
 * ```ts
 * import * as Result from "effect/Result"
 * import * as Schema from "effect/Schema"
 * import * as Apportionment from "woonzorg/Apportionment"
 *
 * Result.isFailure(Schema.decodeUnknownResult(Apportionment.Outcome)({ method: "lottery" })) // => true
 * ```
 *
 * @category schemas
 * @since 0.1.0
 */
export const Outcome = /* @__PURE__ */ (() => {
  const places = () => Schema.Int.check(Schema.isGreaterThanOrEqualTo(0)).annotate({ unit: "places" })
  return Schema.Struct({
    method: Method,
    outcomes: Schema.Array(
      Schema.Struct({
        member: Schema.NonEmptyString,
        places: places(),
        share: Rational.Rational,
        bound: Schema.Literals(["none", "minimum", "maximum"])
      })
    ),
    shortfall: places(),
    excess: Schema.optionalKey(Rational.Rational),
    ties: Schema.Array(
      Schema.Struct({
        members: Schema.Array(Schema.NonEmptyString),
        places: places(),
        winners: Schema.Array(Schema.NonEmptyString),
        policy: Schema.Literals(["statedOrder", "largerClaim", "largestBacklog", "lot"]),
        lots: Schema.optionalKey(
          Schema.Array(Schema.Struct({ member: Schema.NonEmptyString, number: Schema.NonEmptyString }))
        )
      })
    )
  }).annotate({
    term: {
      nl: "verdeling",
      en: "apportionment",
      definition: {
        nl: "De uitkomst: hoeveel hele plekken elke gemeente krijgt, met het precieze aandeel erbij.",
        en: "The outcome: how many whole places each municipality gets, with its exact share beside it."
      }
    }
  })
})()

/**
 * Claims that cannot be divided by.
 *
 * @category errors
 * @since 0.1.0
 */
export class ClaimsInvalid
  extends /* @__PURE__ */ Data.TaggedError("ClaimsInvalid")<{
    readonly reason: "empty" | "negative" | "notFinite" | "repeated" | "allZero"
    readonly member?: string
    readonly claim?: string
  }>
{
  override get message(): string {
    switch (this.reason) {
      case "empty":
        return "There are no claims. Give at least one member."
      case "allZero":
        return "All claims are zero, so nobody has a right to the places. Give at least one claim above zero."
      case "repeated":
        return `"${this.member}" stands in the claims twice. Keep it once.`
      case "negative":
      case "notFinite":
        return `The claim of "${this.member}" is ${this.claim}. Give a finite number of zero or more.`
    }
  }
}

/**
 * A number of places that cannot be divided.
 *
 * @category errors
 * @since 0.1.0
 */
export class PlacesInvalid
  extends /* @__PURE__ */ Data.TaggedError("PlacesInvalid")<{ readonly places: number; readonly most?: number }>
{
  override get message(): string {
    return `${this.places} places cannot be divided. Give a whole number from 0 to ${this.most ?? maximumPlaces}.`
  }
}

/**
 * Fewer places than claims, with a method that gives every claim a place first.
 *
 * @category errors
 * @since 0.2.0
 */
export class TooFewPlaces
  extends /* @__PURE__ */ Data.TaggedError("TooFewPlaces")<{
    readonly method: Method
    readonly places: number
    readonly needed: number
  }>
{
  override get message(): string {
    return `${methodText(this.method)} gives every claim a place before any gets a second, for which ${this.needed} places are needed; there are ${this.places}. Raise the places or choose another method, such as sainteLague.`
  }
}

/**
 * Claims that the Droop quota cannot be taken of.
 *
 * **Details**
 *
 * `notWhole` names the member whose claim is a fraction. `tooSmall` says that so many places would be `left` after
 * the whole quotas that the remainders of all members do not suffice.
 *
 * @category errors
 * @since 0.2.0
 */
export class DroopNeedsCounts
  extends /* @__PURE__ */ Data.TaggedError("DroopNeedsCounts")<{
    readonly reason: "notWhole" | "tooSmall"
    readonly member?: string
    readonly claim?: string
    readonly counted?: string
    readonly left?: number
  }>
{
  override get message(): string {
    return this.reason === "notWhole"
      ? `The claim of "${this.member}" is ${this.claim}, but the Droop quota is a whole number of persons or votes. Give whole counts, not shares, or choose largestRemainder.`
      : `The counts add up to ${this.counted}, too few for the Droop quota: ${this.left} places would be left for the remainders. Give counts well above the number of places, or choose largestRemainder.`
  }
}

/**
 * A height to round at that is not from 0 to 1.
 *
 * @category errors
 * @since 0.2.0
 */
export class SignpostInvalid
  extends /* @__PURE__ */ Data.TaggedError("SignpostInvalid")<{ readonly stationary: string }>
{
  override get message(): string {
    return `${this.stationary} cannot be where a method rounds up. Give a fraction from 0 (Adams) to 1 (D'Hondt).`
  }
}

/**
 * A total of the whole country that is missing, below the claims, or given to a method that does not use it.
 *
 * @category errors
 * @since 0.2.0
 */
export class NationalInvalid
  extends /* @__PURE__ */ Data.TaggedError("NationalInvalid")<{
    readonly reason: "missing" | "belowClaims" | "notUsed"
    readonly national?: string
    readonly claimed?: string
  }>
{
  override get message(): string {
    switch (this.reason) {
      case "missing":
        return "statutoryCeiling divides the places of the whole country. Give its inhabitants as `national`, or choose ceilShare for a region on its own."
      case "belowClaims":
        return `The whole country (${this.national}) is less than the claims together (${this.claimed}). Give the total of the country in the same unit and of the same day.`
      case "notUsed":
        return "Only statutoryCeiling looks at `national`. Leave it out."
    }
  }
}

/**
 * A bound with a method for which no published definition of bounds is known.
 *
 * @category errors
 * @since 0.2.0
 */
export class BoundsNotDefined
  extends /* @__PURE__ */ Data.TaggedError("BoundsNotDefined")<{
    readonly method: Method
    readonly member: string
    readonly bound: "minimum" | "maximum"
    readonly value: number
  }>
{
  override get message(): string {
    return `For ${methodText(this.method)} there is no published definition with a ${this.bound}, and "${this.member}" has one of ${this.value}. Leave it out, or choose largestRemainder or a divisor method such as sainteLague.`
  }
}

/**
 * A bound for an unknown member, given twice, or not a whole number of zero or more.
 *
 * @category errors
 * @since 0.1.0
 */
export class BoundsInvalid
  extends /* @__PURE__ */ Data.TaggedError("BoundsInvalid")<{
    readonly member: string
    readonly reason: "unknownMember" | "repeated" | "notWhole"
    readonly value?: number
  }>
{
  override get message(): string {
    switch (this.reason) {
      case "unknownMember":
        return `There is a bound for "${this.member}", who has no claim. Correct the name or add the claim.`
      case "repeated":
        return `"${this.member}" has two bounds. Give its minimum and maximum together, once.`
      case "notWhole":
        return `The bound of "${this.member}" is ${this.value}. Give a whole number of zero or more.`
    }
  }
}

/**
 * Bounds that no division can keep: minima that add up to more than there is, or a minimum above a maximum.
 *
 * @category errors
 * @since 0.1.0
 */
export class BoundsInfeasible
  extends /* @__PURE__ */ Data.TaggedError("BoundsInfeasible")<{
    readonly minima: ReadonlyArray<{ readonly member: string; readonly minimum: number }>
    readonly available: number
  }>
{
  override get message(): string {
    const sum = this.minima.reduce((total, { minimum }) => total + minimum, 0)
    const named = this.minima.map(({ member, minimum }) => `${member} ${minimum}`).join(", ")
    return `The minima (${named}) ask for ${sum} places, but at most ${this.available} can be given. Lower a minimum or raise what is available.`
  }
}

/**
 * More members have the same right to the last places than there are places, and the policy does not decide.
 *
 * **Details**
 *
 * `decided` is what every member gets in any case; `atStake` places remain for the tied `members`. With the quota
 * method there can be more ties at once: `others` are those.
 *
 * @category errors
 * @since 0.1.0
 */
export class TiedClaims
  extends /* @__PURE__ */ Data.TaggedError("TiedClaims")<{
    readonly method: Method
    readonly members: ReadonlyArray<string>
    readonly atStake: number
    readonly decided: ReadonlyArray<MemberOutcome>
    readonly others?: ReadonlyArray<{ readonly members: ReadonlyArray<string>; readonly atStake: number }>
  }>
{
  override get message(): string {
    return `${this.members.join(", ")} have the same right to ${this.atStake === 1 ? "the last place" : `the last ${this.atStake} places`}. Choose how ties are decided: statedOrder, largerClaim, largestBacklog or lot.`
  }
}

/**
 * A seed from which no lots can be drawn.
 *
 * @category errors
 * @since 0.1.0
 */
export class SeedInvalid extends /* @__PURE__ */ Data.TaggedError("SeedInvalid")<{ readonly seed: number }> {
  override get message(): string {
    return `${this.seed} cannot be a seed. Give a whole number, so that the same lots can be drawn again.`
  }
}

const maximumPlaces = 1_000_000_000

// It hands out places one by one.
const maximumOfQuotaMethod = 1_000_000

const methodText = (method: Method): string =>
  typeof method === "string" ? method : `the divisor method that rounds up from ${Rational.toText(method.stationary)}`

/**
 * Claims from a plain record of numbers, in the order of the record (which puts names that are whole numbers first).
 *
 * **Fails with** {@link ClaimsInvalid} for NaN, infinity, a negative number, an empty record or all zeros.
 *
 * **Example**
 *
 * ```ts
 * import * as Result from "effect/Result"
 * import * as Apportionment from "woonzorg/Apportionment"
 *
 * Result.isFailure(Apportionment.claims({ Dordrecht: 121434, Gorinchem: -1 })) // => true
 * ```
 *
 * @category constructors
 * @since 0.1.0
 */
export const claims = (
  record: Readonly<Record<string, number>>
): Result.Result<AllocationKey.Claims, ClaimsInvalid> => {
  const exact: Array<AllocationKey.Claim> = []
  const numbers = Object.values(record)
  for (const [member, number] of Object.entries(record)) {
    const claim = Rational.fromNumber(number)
    if (Result.isFailure(claim)) {
      return Result.fail(new ClaimsInvalid({ reason: "notFinite", member, claim: String(number) }))
    }
    exact.push({ member, claim: claim.success })
  }
  const problem = claimsProblem(exact, numbers)
  return problem === undefined ? Result.succeed(exact) : Result.fail(problem)
}

const standsBefore = (all: AllocationKey.Claims, position: number, member: string): boolean => {
  for (let i = 0; i < position; i++) if (all[i]?.member === member) return true
  return false
}

/** `numbers` have the signs of the claims. */
const claimsProblem = (all: AllocationKey.Claims, numbers: ReadonlyArray<number>): ClaimsInvalid | undefined => {
  if (all.length === 0) return new ClaimsInvalid({ reason: "empty" })
  // For few members looking back is faster than a set.
  const seen = all.length > 12 ? new Set<string>() : undefined
  let isAllZero = true
  for (let i = 0; i < all.length; i++) {
    const [one, number = 0] = [all[i], numbers[i]]
    if (one === undefined) continue
    const { claim, member } = one
    if (number < 0) return new ClaimsInvalid({ reason: "negative", member, claim: Rational.toText(claim) })
    const isRepeated = seen === undefined ? standsBefore(all, i, member) : seen.add(member).size === i
    if (isRepeated) return new ClaimsInvalid({ reason: "repeated", member })
    if (number > 0) isAllZero = false
  }
  return isAllZero ? new ClaimsInvalid({ reason: "allZero" }) : undefined
}

const noBounds: kernel.Bounds = { minimum: [], maximum: [] }

const isWhole = (value: number): boolean => Number.isSafeInteger(value) && value >= 0

/** Where each member stands; for few members searching is faster than a map. */
const positionsIn = (all: AllocationKey.Claims): ((member: string) => number | undefined) => {
  if (all.length > 12) {
    const position = new Map(all.map(({ member }, index) => [member, index]))
    return (member) => position.get(member)
  }
  return (member) => {
    for (let i = 0; i < all.length; i++) if (all[i]?.member === member) return i
    return undefined
  }
}

const boundsOf = (
  all: AllocationKey.Claims,
  places: number,
  bounds: ReadonlyArray<Bound>
): Result.Result<kernel.Bounds, BoundsInvalid | BoundsInfeasible> => {
  if (bounds.length === 0) return Result.succeed(noBounds)
  const positionOf = positionsIn(all)
  const [minimum, maximum]: [Array<number>, Array<number>] = [[], []]
  const seen: Array<boolean> = []
  for (let i = 0; i < all.length; i++) {
    minimum.push(0)
    maximum.push(Infinity)
    seen.push(false)
  }
  let together = 0
  for (const bound of bounds) {
    const { member } = bound
    const index = positionOf(member)
    if (index === undefined) return Result.fail(new BoundsInvalid({ member, reason: "unknownMember" }))
    if (seen[index] === true) return Result.fail(new BoundsInvalid({ member, reason: "repeated" }))
    seen[index] = true
    const { maximum: most = Infinity, minimum: least = 0 } = bound
    if (!isWhole(least)) return Result.fail(new BoundsInvalid({ member, reason: "notWhole", value: least }))
    if (bound.maximum !== undefined && !isWhole(most)) {
      return Result.fail(new BoundsInvalid({ member, reason: "notWhole", value: most }))
    }
    if (least > most) {
      return Result.fail(new BoundsInfeasible({ minima: [{ member, minimum: least }], available: most }))
    }
    minimum[index] = least
    maximum[index] = most
    together += least
  }
  if (together > places) {
    const minima = all.flatMap(({ member }, i) => ((minimum[i] ?? 0) > 0 ? [{ member, minimum: minimum[i] ?? 0 }] : []))
    return Result.fail(new BoundsInfeasible({ minima, available: places }))
  }
  return Result.succeed({ minimum, maximum })
}

const isCeiling = (method: Method): method is "statutoryCeiling" | "ceilShare" =>
  method === "statutoryCeiling" || method === "ceilShare"

const methodOf = ({ method }: Options): Result.Result<Method, SignpostInvalid> => {
  if (typeof method === "string") return Result.succeed(method)
  const { stationary } = method
  const signpost = typeof stationary === "number" ? Rational.fromNumber(stationary) : Result.succeed(stationary)
  return Result.isSuccess(signpost) && isSignpost(signpost.success)
    ? Result.succeed({ stationary: signpost.success })
    : Result.fail(
        new SignpostInvalid({
          stationary: typeof stationary === "number" ? String(stationary) : Rational.toText(stationary)
        })
      )
}

const undefinedBound = (method: Method, bounds: ReadonlyArray<Bound>): BoundsNotDefined | undefined => {
  if (bounds.length === 0 || method === "largestRemainder" || signposts.signpostsOf(method) !== undefined)
    return undefined
  for (const { maximum, member, minimum } of bounds) {
    if (maximum !== undefined) return new BoundsNotDefined({ method, member, bound: "maximum", value: maximum })
    if (method !== "quotaMethod" && minimum !== undefined && minimum > 0) {
      return new BoundsNotDefined({ method, member, bound: "minimum", value: minimum })
    }
  }
  return undefined
}

/**
 * What {@link apportion} can refuse.
 *
 * @category errors
 * @since 0.2.0
 */
export type Refusal =
  | TiedClaims
  | ClaimsInvalid
  | PlacesInvalid
  | SeedInvalid
  | BoundsInvalid
  | BoundsInfeasible
  | BoundsNotDefined
  | TooFewPlaces
  | DroopNeedsCounts
  | SignpostInvalid
  | NationalInvalid

interface Prepared {
  readonly weights: ExactWeights
  readonly bounds: kernel.Bounds
  readonly level: kernel.WaterLevel
}

const preparedOf = (all: AllocationKey.Claims, places: number): Prepared => {
  const weights = exactWeights(all, places)
  return { weights, bounds: noBounds, level: kernel.waterLevel(weights, places, noBounds) }
}

const prepare = (
  all: AllocationKey.Claims,
  method: Method,
  { bounds, national, places }: Options
): Result.Result<Prepared, Refusal> => {
  const most = method === "quotaMethod" ? maximumOfQuotaMethod : maximumPlaces
  if (!Number.isSafeInteger(places) || places < 0 || places > most) {
    return Result.fail(new PlacesInvalid(most === maximumPlaces ? { places } : { places, most }))
  }
  const weights = exactWeights(all, places)
  const problem = claimsProblem(all, weights.numbers)
  if (problem !== undefined) return Result.fail(problem)
  const checked = boundsOf(all, places, bounds ?? [])
  if (Result.isFailure(checked)) return Result.fail(checked.failure)
  const refused = undefinedBound(method, bounds ?? [])
  if (refused !== undefined) return Result.fail(refused)
  if (national !== undefined && method !== "statutoryCeiling") {
    return Result.fail(new NationalInvalid({ reason: "notUsed" }))
  }
  const level = kernel.waterLevel(weights, places, checked.success)
  return Result.succeed({ weights, bounds: checked.success, level })
}

const fewestTogether = ({ bounds, level, weights }: Prepared, posts: signposts.Signposts): number => {
  let needed = 0
  level.heldAt.forEach((held, i) => {
    needed += weights.isZero(i) ? (held ?? 0) : signposts.fewest(posts, bounds, i)
  })
  return needed
}

const divide = (
  all: AllocationKey.Claims,
  prepared: Prepared,
  method: Method,
  places: number
): Result.Result<kernel.Division, TooFewPlaces | DroopNeedsCounts> => {
  const { bounds, level, weights } = prepared
  const posts = signposts.signpostsOf(method)
  if (posts !== undefined) {
    const needed = posts.first === 1 ? fewestTogether(prepared, posts) : 0
    return needed > places
      ? Result.fail(new TooFewPlaces({ method, places, needed }))
      : Result.succeed(divideBySignposts(weights, posts, level, places, bounds))
  }
  if (method === "quotaMethod") return Result.succeed(quotaMethod(weights, places, bounds))
  if (method !== "droop") return Result.succeed(kernel.largestRemainder(weights, level))
  for (const { claim, member } of all) {
    if (claim.denominator !== 1n) {
      return Result.fail(new DroopNeedsCounts({ reason: "notWhole", member, claim: Rational.toText(claim) }))
    }
  }
  const division = kernel.droop(weights, level, places)
  if ("left" in division) {
    const counted = Rational.toText(Rational.sum(all.map(({ claim }) => claim)))
    return Result.fail(new DroopNeedsCounts({ reason: "tooSmall", counted, left: division.left }))
  }
  return Result.succeed(division)
}

/** What of the whole country is not claimed, or zero where the claims are all there is. */
const unclaimedOf = (
  all: AllocationKey.Claims,
  method: "statutoryCeiling" | "ceilShare",
  national: Options["national"]
): Result.Result<Rational.Rational, NationalInvalid> => {
  if (method === "ceilShare") return Result.succeed(Rational.zero)
  if (national === undefined) return Result.fail(new NationalInvalid({ reason: "missing" }))
  let claimed = Rational.zero
  for (const { claim } of all) claimed = Rational.add(claimed, claim)
  const stated = typeof national === "number" ? Rational.fromNumber(national) : Result.succeed(national)
  if (Result.isFailure(stated) || Rational.compare(stated.success, claimed) < 0) {
    const text = Result.isFailure(stated) ? String(national) : Rational.toText(stated.success)
    return Result.fail(
      new NationalInvalid({ reason: "belowClaims", national: text, claimed: Rational.toText(claimed) })
    )
  }
  return Result.succeed(Rational.subtract(stated.success, claimed))
}

/** Rounds every share up; nothing is compared, so nobody is tied. What is not claimed counts as one more member. */
const roundedUp = (
  all: AllocationKey.Claims,
  method: "statutoryCeiling" | "ceilShare",
  { national, places }: Options,
  prepared: Prepared
): Result.Result<Outcome, NationalInvalid> => {
  const unclaimed = unclaimedOf(all, method, national)
  if (Result.isFailure(unclaimed)) return Result.fail(unclaimed.failure)
  const isPart = unclaimed.success.numerator > 0n
  const country = isPart ? preparedOf([...all, { member: "", claim: unclaimed.success }], places) : prepared
  const { counts, left } = kernel.ceilings(country.weights, country.level, all.length)
  const [numerator, denominator] = isPart ? country.weights.share(all.length, places) : [0n, 1n]
  const excess = { numerator: numerator - BigInt(left) * denominator, denominator }
  return Result.succeed(outcomeOf(method, () => outcomesOf(all, counts, country), 0, [], excess))
}

const outcomesOf = (
  all: AllocationKey.Claims,
  places: ReadonlyArray<number>,
  { bounds, level, weights }: Prepared
): ReadonlyArray<MemberOutcome> => {
  if (level.free.length > 0) weights.shareOver(level.free)
  return all.map(({ member }, i) => {
    const held = level.heldAt[i]
    const count = places[i] ?? 0
    if (held === undefined) {
      const [numerator, denominator] = weights.share(i, level.freePlaces)
      return { member, places: count, share: { numerator, denominator }, bound: "none" }
    }
    const isMinimum = held === (bounds.minimum[i] ?? 0)
    const bound = weights.isZero(i) && held === 0 ? "none" : isMinimum ? "minimum" : "maximum"
    return { member, places: count, share: Rational.fromBigInt(BigInt(held)), bound }
  })
}

type Ranking = (i: number, j: number) => number

interface Decision {
  readonly winners: ReadonlyArray<number>
  readonly lots?: ReadonlyArray<bigint>
}

// A negative order puts i before j; zero leaves them equal.
const rankingOf = (
  all: AllocationKey.Claims,
  { members }: kernel.Tie,
  policy: Exclude<TiePolicy, "refuse">
): { readonly order: Ranking; readonly lots?: ReadonlyArray<bigint> } => {
  if (policy === "statedOrder") return { order: (i, j) => i - j }
  if (policy !== "largerClaim" && policy._tag === "lot") {
    const lots = members.map((_, position) => splitMix64(policy.seed, position))
    const drawn = new Map(members.map((i, position) => [i, lots[position] ?? 0n]))
    return { order: (i, j) => ((drawn.get(i) ?? 0n) > (drawn.get(j) ?? 0n) ? -1 : i === j ? 0 : 1), lots }
  }
  const right = (i: number): Rational.Rational => {
    const claim = all[i]
    if (claim === undefined) return Rational.zero
    if (policy === "largerClaim") return claim.claim
    const balance = Object.hasOwn(policy.balances, claim.member) ? policy.balances[claim.member] : undefined
    return balance ?? Rational.zero
  }
  return { order: (i, j) => Rational.compare(right(j), right(i)) }
}

// Whether the other could have won in the place of the winner: every stage still has its winners.
const canReplace = (
  { members, stages }: kernel.Tie,
  won: ReadonlySet<number>,
  winner: number,
  other: number
): boolean =>
  (stages ?? []).every(({ members: joined, places }) => {
    const early = members.slice(0, joined)
    const kept = early.filter((i) => i === other || (won.has(i) && i !== winner)).length
    return kept >= places
  })

const winnersOf = (all: AllocationKey.Claims, tie: kernel.Tie, policy: TiePolicy): Decision | undefined => {
  if (policy === "refuse") return undefined
  const { lots, order } = rankingOf(all, tie, policy)
  const won = new Set<number>()
  const stages = tie.stages ?? [{ members: tie.members.length, places: tie.places }]
  for (const { members, places } of stages) {
    const waiting = tie.members.slice(0, members).filter((i) => !won.has(i))
    waiting.sort(order)
    for (const i of waiting.slice(0, places - won.size)) won.add(i)
  }
  const lost = tie.members.filter((i) => !won.has(i)).sort(order)
  const winners = tie.members.filter((i) => won.has(i))
  const last = winners.toSorted(order).toReversed()
  const candidates = tie.stages === undefined ? [last.slice(0, 1), lost.slice(0, 1)] : [last, lost]
  const isOpen = (candidates[0] ?? []).some((winner) =>
    (candidates[1] ?? []).some((other) => order(winner, other) === 0 && canReplace(tie, won, winner, other))
  )
  if (isOpen) return undefined
  return lots === undefined ? { winners } : { winners, lots }
}

/**
 * Divides whole places over the claims.
 *
 * **Details**
 *
 * Decisions are made on exact numbers for claims of any size. What each method promises and what not stands in
 * {@link properties}. Every divisor method takes minima and maxima by clamped signposts, `largestRemainder` by
 * shares filled up within them, and `quotaMethod` takes minima; other bounds are refused. Maxima that hold
 * fewer than `places` give a `shortfall`. A member without a claim gets its minimum and no more. Time grows
 * with n log n, n the number of members; for `quotaMethod`, which takes at most a million places, at worst with n
 * times the places.
 *
 * **Fails with** {@link TiedClaims} when the tie policy does not decide, and with the other errors of {@link Refusal}.
 *
 * **Example**
 *
 * ```ts
 * import * as Result from "effect/Result"
 * import * as Apportionment from "woonzorg/Apportionment"
 *
 * const outcome = Result.flatMap(Apportionment.claims({ Dordrecht: 121434, Gorinchem: 38461 }), (claims) =>
 *   Apportionment.apportion(claims, { places: 10, method: "largestRemainder" })
 * )
 * Result.map(outcome, ({ outcomes }) => outcomes.map(({ places }) => places)) // => Result.succeed([8, 2])
 * ```
 *
 * @source Balinski and Young, Fair Representation, 1982
 * @category calculations
 * @since 0.1.0
 */
export const apportion = (all: AllocationKey.Claims, options: Options): Result.Result<Outcome, Refusal> => {
  const policy = options.ties ?? "refuse"
  if (typeof policy === "object" && policy._tag === "lot" && !Number.isSafeInteger(policy.seed)) {
    return Result.fail(new SeedInvalid({ seed: policy.seed }))
  }
  const resolved = methodOf(options)
  if (Result.isFailure(resolved)) return Result.fail(resolved.failure)
  const method = resolved.success
  const prepared = prepare(all, method, options)
  if (Result.isFailure(prepared)) return Result.fail(prepared.failure)
  if (isCeiling(method)) return roundedUp(all, method, options, prepared.success)
  const division = divide(all, prepared.success, method, options.places)
  if (Result.isFailure(division)) return Result.fail(division.failure)
  const { places } = division.success
  const decided = decide(all, division.success, policy)
  if ("open" in decided) {
    const [first, ...rest] = decided.open.map(({ members, places: atStake }) => ({
      members: namesOf(all, members),
      atStake
    }))
    return Result.fail(
      new TiedClaims({
        method,
        members: first?.members ?? [],
        atStake: first?.atStake ?? 0,
        decided: outcomesOf(all, places, prepared.success),
        ...(rest.length === 0 ? {} : { others: rest })
      })
    )
  }
  let given = 0
  for (const count of places) given += count
  const members = () => outcomesOf(all, places, prepared.success)
  return Result.succeed(outcomeOf(method, members, options.places - given, decided.ties))
}

// The shares in lowest terms cost more than the division. They are made when first read; a copy reads them.
const outcomeOf = (
  method: Method,
  members: () => ReadonlyArray<MemberOutcome>,
  shortfall: number,
  ties: ReadonlyArray<DecidedTie>,
  excess?: Rational.Rational
): Outcome => {
  let made: ReadonlyArray<MemberOutcome> | undefined
  return {
    method,
    get outcomes() {
      return (made ??= members())
    },
    shortfall,
    ...(excess === undefined ? {} : { excess }),
    ties
  }
}

const namesOf = (all: AllocationKey.Claims, members: ReadonlyArray<number>): ReadonlyArray<string> =>
  members.map((i) => all[i]?.member ?? "")

/** Gives the tied places as the policy says, when it decides every tie. */
const decide = (
  all: AllocationKey.Claims,
  { places, ties }: kernel.Division,
  policy: TiePolicy
): { readonly open: ReadonlyArray<kernel.Tie> } | { readonly ties: ReadonlyArray<DecidedTie> } => {
  const decisions = ties.map((tie) => winnersOf(all, tie, policy))
  const open = ties.filter((_, position) => decisions[position] === undefined)
  if (open.length > 0) return { open: ties }
  return {
    ties: ties.map((tie, position): DecidedTie => {
      const { lots, winners = [] } = decisions[position] ?? {}
      for (const i of winners) places[i] = (places[i] ?? 0) + 1
      const members = namesOf(all, tie.members)
      return {
        members,
        places: tie.places,
        winners: namesOf(all, winners),
        policy: typeof policy === "string" ? (policy as Exclude<typeof policy, "refuse">) : policy._tag,
        ...(lots === undefined
          ? {}
          : { lots: lots.map((lot, at) => ({ member: members[at] ?? "", number: String(lot) })) })
      }
    })
  }
}

/**
 * The fewest and the most places that a member can have, however an open tie is decided.
 *
 * **Units** whole places.
 *
 * @category models
 * @since 0.2.0
 */
export interface MemberRange {
  readonly member: string
  readonly least: number
  readonly most: number
}

/**
 * What each member has in any case and what it can have at most: the same number where no tie is open.
 *
 * **Details**
 *
 * `divided` is what {@link apportion} gave. Each open tie that a member is in can bring it one place more.
 *
 * **Fails with** what `divided` failed with, but for {@link TiedClaims}.
 *
 * **Example**
 *
 * ```ts
 * import * as Result from "effect/Result"
 * import * as Apportionment from "woonzorg/Apportionment"
 *
 * const claims = Result.getOrThrow(Apportionment.claims({ Dordrecht: 3, Gorinchem: 1 }))
 * const divided = Apportionment.apportion(claims, { places: 2, method: "largestRemainder" })
 * const ranges = Apportionment.ranges(divided)
 * Result.map(ranges, (all) => all.map(({ least, most }) => [least, most])) // => Result.succeed([[1, 2], [0, 1]])
 * ```
 *
 * @category calculations
 * @since 0.2.0
 */
export const ranges = <E>(
  divided: Result.Result<Outcome, TiedClaims | E>
): Result.Result<ReadonlyArray<MemberRange>, Exclude<E, TiedClaims>> => {
  if (Result.isSuccess(divided)) {
    const { outcomes } = divided.success
    return Result.succeed(outcomes.map(({ member, places }) => ({ member, least: places, most: places })))
  }
  const { failure } = divided
  if (!(failure instanceof TiedClaims)) return Result.fail(failure as Exclude<E, TiedClaims>)
  const open = [failure.members, ...(failure.others ?? []).map(({ members }) => members)]
  return Result.succeed(
    failure.decided.map(({ member, places }) => ({
      member,
      least: places,
      most: places + open.filter((members) => members.includes(member)).length
    }))
  )
}

/**
 * Whether a method keeps a promise in every case, and who proved or refuted it.
 *
 * @category models
 * @since 0.2.0
 */
export interface Kept {
  readonly holds: "always" | "not always"
  readonly source: string
}

/**
 * What a method promises.
 *
 * **Details**
 *
 * `quota`: everyone gets its share rounded down or up, the share within the bounds. `house`: one place more never
 * costs anyone one. `ownClaim`: who alone claims more never gets less. `populationPair`: who grows compared
 * with another never loses a place while that other gains one. `coherent`: every part of the members divides its own places as
 * the whole did. `scaleFree`: only the proportions count, of claims and national total together. `bias`: whom it
 * favours over many divisions; with `byHeight` the small where it rounds up below one half, the large above.
 *
 * @category models
 * @since 0.2.0
 */
export interface Properties {
  readonly quota: Kept
  readonly house: Kept
  readonly ownClaim: Kept
  readonly populationPair: Kept
  readonly coherent: Kept
  readonly scaleFree: Kept
  readonly bias: { readonly towards: "small" | "large" | "neither" | "byHeight"; readonly source: string }
}

/**
 * What each method promises, as data; every entry is proven or refuted by the tests.
 *
 * **Details**
 *
 * The two books are named after what others cite from them; we could not read them. The tests carry every entry.
 *
 * **Example**
 *
 * ```ts
 * import * as Apportionment from "woonzorg/Apportionment"
 *
 * Apportionment.properties.largestRemainder.house.holds // => "not always"
 * ```
 *
 * @source Balinski and Young, Fair Representation, 1982, and The Quota Method of Apportionment, 1975; Pukelsheim,
 *   Proportional Representation, 2017; Marshall, Olkin and Pukelsheim, Social Choice and Welfare 19(4), 2002, pages
 *   885-900; Birkhoff, PNAS 73(3), 1976, pages 684-686
 * @category properties
 * @since 0.2.0
 */
export const properties: Readonly<Record<MethodName | "stationary", Properties>> = /* @__PURE__ */ (() => {
  const book = "Balinski and Young, Fair Representation, 1982"
  const quota = "Balinski and Young, The Quota Method of Apportionment, American Mathematical Monthly 82, 1975"
  const order = "Marshall, Olkin and Pukelsheim, A Majorization Comparison of Apportionment Methods, 2002"
  const biases = "Pukelsheim, Proportional Representation, 2017, chapter 7"
  const example = "a counter-example in the tests of this package"
  const formula = "follows from the formula, each share rounded up by itself"
  const always = (source: string): Kept => ({ holds: "always", source })
  const notAlways = (source: string): Kept => ({ holds: "not always", source })
  const divisor = (towards: Properties["bias"]["towards"], source: string): Properties => ({
    quota: notAlways(book),
    house: always(book),
    ownClaim: always(book),
    populationPair: always(book),
    coherent: always(book),
    scaleFree: always(book),
    bias: { towards, source }
  })
  const ceiling: Properties = {
    quota: always(formula),
    house: always(formula),
    ownClaim: always(formula),
    populationPair: always(formula),
    coherent: always(formula),
    scaleFree: always(formula),
    bias: { towards: "small", source: formula }
  }
  return {
    largestRemainder: {
      quota: always(book),
      house: notAlways("the Alabama paradox, found after the census of 1880"),
      ownClaim: always("largest remainders never rank lower for a larger claim; tested element by element"),
      populationPair: notAlways(book),
      coherent: notAlways("the new-states paradox, Oklahoma, 1907"),
      scaleFree: always(book),
      bias: { towards: "neither", source: biases }
    },
    droop: {
      quota: notAlways(example),
      house: notAlways(example),
      ownClaim: notAlways(example),
      populationPair: notAlways(book),
      coherent: notAlways(example),
      scaleFree: notAlways(example),
      bias: { towards: "large", source: biases }
    },
    adams: divisor("small", order),
    dean: divisor("small", order),
    huntingtonHill: divisor("small", order),
    sainteLague: divisor("neither", biases),
    dHondt: divisor("large", order),
    stationary: divisor("byHeight", biases),
    quotaMethod: {
      quota: always(quota),
      house: always(quota),
      ownClaim: notAlways(example),
      populationPair: notAlways(book),
      coherent: notAlways(example),
      scaleFree: always(book),
      bias: { towards: "large", source: "Birkhoff, House Monotone Apportionment Schemes, PNAS 73, 1976" }
    },
    statutoryCeiling: ceiling,
    ceilShare: { ...ceiling, coherent: notAlways(example) }
  }
})()
