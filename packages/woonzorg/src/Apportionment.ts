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
import { exactWeights, type ExactWeights } from "./internal/exactWeights.js"
import { splitMix64 } from "./internal/splitMix64.js"
import * as Rational from "./Rational.js"

const methodNames = ["largestRemainder", "sainteLague"] as const

/**
 * How claims become whole places.
 *
 * **Details**
 *
 * `largestRemainder` (Hare, Hamilton) gives everyone the whole part of its share and the places that are left
 * to the largest remainders. Each member ends within one place of its share, but one place more to divide
 * can cost a member one. `sainteLague` (Webster) rounds at one half with a common divisor. One place more
 * never costs a member one, but a large member can end a place or more from its share.
 *
 * @category models
 * @since 0.1.0
 */
export type Method = (typeof methodNames)[number]

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
export const Method: Schema.Codec<Method> = /* @__PURE__ */ (() =>
  Schema.Literals(methodNames).annotate({
    term: {
      nl: "verdeelmethode",
      en: "apportionment method",
      definition: {
        nl: "De manier waarop precieze aandelen worden afgerond tot hele plekken.",
        en: "The way in which exact shares are rounded to whole places."
      }
    }
  }))()

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
 * What to divide and how. `ties` is `refuse` unless stated.
 *
 * @category models
 * @since 0.1.0
 */
export interface Options {
  readonly places: number
  readonly method: Method
  readonly bounds?: ReadonlyArray<Bound>
  readonly ties?: TiePolicy
}

/**
 * What one member gets.
 *
 * **Units** `places` are whole places; `share` is the exact part of the places before rounding, bounds
 * taken into account, and `bound` the bound that holds the share. Sainte-Laguë may still give a member more than
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
 * **Units** `shortfall` is the number of places that the maxima left undivided.
 *
 * @category models
 * @since 0.1.0
 */
export interface Outcome {
  readonly method: Method
  readonly outcomes: ReadonlyArray<MemberOutcome>
  readonly shortfall: number
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
export class PlacesInvalid extends /* @__PURE__ */ Data.TaggedError("PlacesInvalid")<{ readonly places: number }> {
  override get message(): string {
    return `${this.places} places cannot be divided. Give a whole number from 0 to ${maximumPlaces}.`
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
 * `decided` is what every member gets in any case; `atStake` places remain for the tied `members`.
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
  for (const [member, number] of Object.entries(record)) {
    const claim = Rational.fromNumber(number)
    if (Result.isFailure(claim)) {
      return Result.fail(new ClaimsInvalid({ reason: "notFinite", member, claim: String(number) }))
    }
    exact.push({ member, claim: claim.success })
  }
  const problem = claimsProblem(exact)
  return problem === undefined ? Result.succeed(exact) : Result.fail(problem)
}

const claimsProblem = (all: AllocationKey.Claims): ClaimsInvalid | undefined => {
  if (all.length === 0) return new ClaimsInvalid({ reason: "empty" })
  const seen = new Set<string>()
  let isAllZero = true
  for (const { claim, member } of all) {
    if (claim.numerator < 0n) return new ClaimsInvalid({ reason: "negative", member, claim: Rational.toText(claim) })
    if (seen.has(member)) return new ClaimsInvalid({ reason: "repeated", member })
    seen.add(member)
    if (claim.numerator > 0n) isAllZero = false
  }
  return isAllZero ? new ClaimsInvalid({ reason: "allZero" }) : undefined
}

const noBounds: kernel.Bounds = { minimum: [], maximum: [] }

const boundsOf = (
  all: AllocationKey.Claims,
  places: number,
  bounds: ReadonlyArray<Bound>
): Result.Result<kernel.Bounds, BoundsInvalid | BoundsInfeasible> => {
  if (bounds.length === 0) return Result.succeed(noBounds)
  const position = new Map(all.map(({ member }, index) => [member, index]))
  const minimum = all.map(() => 0)
  const maximum = all.map(() => Infinity)
  const seen = new Set<string>()
  for (const bound of bounds) {
    const { member } = bound
    const index = position.get(member)
    if (index === undefined) return Result.fail(new BoundsInvalid({ member, reason: "unknownMember" }))
    if (seen.has(member)) return Result.fail(new BoundsInvalid({ member, reason: "repeated" }))
    seen.add(member)
    for (const value of [bound.minimum, bound.maximum]) {
      if (value !== undefined && !(Number.isSafeInteger(value) && value >= 0)) {
        return Result.fail(new BoundsInvalid({ member, reason: "notWhole", value }))
      }
    }
    minimum[index] = bound.minimum ?? 0
    maximum[index] = bound.maximum ?? Infinity
    if (minimum[index] > maximum[index]) {
      const minima = [{ member, minimum: minimum[index] }]
      return Result.fail(new BoundsInfeasible({ minima, available: maximum[index] }))
    }
  }
  if (minimum.reduce((sum, value) => sum + value, 0) > places) {
    const minima = all.flatMap(({ member }, i) => ((minimum[i] ?? 0) > 0 ? [{ member, minimum: minimum[i] ?? 0 }] : []))
    return Result.fail(new BoundsInfeasible({ minima, available: places }))
  }
  return Result.succeed({ minimum, maximum })
}

interface Prepared {
  readonly weights: ExactWeights
  readonly bounds: kernel.Bounds
  readonly level: kernel.WaterLevel
}

const prepare = (
  all: AllocationKey.Claims,
  { bounds, places }: Options
): Result.Result<Prepared, ClaimsInvalid | PlacesInvalid | BoundsInvalid | BoundsInfeasible> => {
  if (!Number.isSafeInteger(places) || places < 0 || places > maximumPlaces) {
    return Result.fail(new PlacesInvalid({ places }))
  }
  const problem = claimsProblem(all)
  if (problem !== undefined) return Result.fail(problem)
  const checked = boundsOf(all, places, bounds ?? [])
  if (Result.isFailure(checked)) return Result.fail(checked.failure)
  const weights = exactWeights(
    all.map(({ claim }) => claim),
    places
  )
  const level = kernel.waterLevel(weights, places, checked.success)
  return Result.succeed({ weights, bounds: checked.success, level })
}

const divide = ({ bounds, level, weights }: Prepared, { method, places }: Options): kernel.Division =>
  method === "largestRemainder"
    ? kernel.largestRemainder(weights, level)
    : kernel.sainteLague(weights, level, places, bounds)

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

const winnersOf = (
  all: AllocationKey.Claims,
  tie: kernel.Tie,
  policy: TiePolicy
): { readonly winners: ReadonlyArray<number>; readonly lots?: ReadonlyArray<bigint> } | undefined => {
  if (policy === "refuse") return undefined
  if (policy === "statedOrder") return { winners: tie.members.slice(0, tie.places) }
  if (policy !== "largerClaim" && policy._tag === "lot") {
    const lots = tie.members.map((_, position) => splitMix64(policy.seed, position))
    const positions = lots.map((_, position) => position)
    positions.sort((a, b) => ((lots[a] ?? 0n) < (lots[b] ?? 0n) ? 1 : -1))
    const won = new Set(positions.slice(0, tie.places))
    return { winners: tie.members.filter((_, position) => won.has(position)), lots }
  }
  const right = (i: number): Rational.Rational => {
    const claim = all[i]
    if (claim === undefined) return Rational.zero
    if (policy === "largerClaim") return claim.claim
    const balance = Object.hasOwn(policy.balances, claim.member) ? policy.balances[claim.member] : undefined
    return balance ?? Rational.zero
  }
  const ranked = [...tie.members].sort((i, j) => Rational.compare(right(j), right(i)))
  const last = ranked[tie.places - 1]
  const next = ranked[tie.places]
  if (last === undefined || next === undefined || Rational.compare(right(last), right(next)) === 0) return undefined
  const won = new Set(ranked.slice(0, tie.places))
  return { winners: tie.members.filter((i) => won.has(i)) }
}

/**
 * Divides whole places over the claims.
 *
 * **Details**
 *
 * Decisions are made on exact numbers for claims of any size. Without bounds, largest remainder leaves
 * everyone less than one place from its share; it is not house-monotone. Sainte-Laguë is house-monotone; it
 * can leave a member a place or more from its share. Both counter-examples are in the tests. Maxima that hold
 * fewer than `places` give a `shortfall`. A member without a claim gets its minimum and no more. Time grows
 * with n log n for largest remainder and with n² at worst for Sainte-Laguë, n the number of members.
 *
 * **Fails with** {@link TiedClaims} when the tie policy does not decide, {@link ClaimsInvalid},
 * {@link PlacesInvalid}, {@link SeedInvalid}, {@link BoundsInvalid} or {@link BoundsInfeasible}.
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
export const apportion = (
  all: AllocationKey.Claims,
  options: Options
): Result.Result<
  Outcome,
  TiedClaims | ClaimsInvalid | PlacesInvalid | SeedInvalid | BoundsInvalid | BoundsInfeasible
> => {
  const policy = options.ties ?? "refuse"
  if (typeof policy === "object" && policy._tag === "lot" && !Number.isSafeInteger(policy.seed)) {
    return Result.fail(new SeedInvalid({ seed: policy.seed }))
  }
  const prepared = prepare(all, options)
  if (Result.isFailure(prepared)) return Result.fail(prepared.failure)
  const { places, tie } = divide(prepared.success, options)
  const member = (i: number): string => all[i]?.member ?? ""
  const ties: Array<DecidedTie> = []
  if (tie !== undefined) {
    const decision = winnersOf(all, tie, policy)
    const members = tie.members.map(member)
    if (decision === undefined || policy === "refuse") {
      const decided = outcomesOf(all, places, prepared.success)
      return Result.fail(new TiedClaims({ method: options.method, members, atStake: tie.places, decided }))
    }
    for (const i of decision.winners) places[i] = (places[i] ?? 0) + 1
    ties.push({
      members,
      places: tie.places,
      winners: decision.winners.map(member),
      policy: typeof policy === "string" ? policy : policy._tag,
      ...(decision.lots === undefined
        ? {}
        : { lots: decision.lots.map((lot, position) => ({ member: members[position] ?? "", number: String(lot) })) })
    })
  }
  const given = places.reduce((sum, count) => sum + count, 0)
  return Result.succeed({
    method: options.method,
    outcomes: outcomesOf(all, places, prepared.success),
    shortfall: options.places - given,
    ties
  })
}
