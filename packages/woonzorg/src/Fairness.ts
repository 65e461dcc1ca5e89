/**
 * How fair a division is: how far whole places lie from exact shares, in the measures of the literature.
 *
 * @since 0.1.0
 */
import * as Data from "effect/Data"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import type * as AllocationKey from "./AllocationKey.js"
import * as Rational from "./Rational.js"

/**
 * What each member got beside its exact share, such as the `outcomes` of an apportionment.
 *
 * **Units** `places` are whole places; `share` is the exact part of the places.
 *
 * @category models
 * @since 0.1.0
 */
export type Division = ReadonlyArray<{
  readonly member: string
  readonly places: number
  readonly share: Rational.Rational
}>

/**
 * A figure that does not exist for this division, and why.
 *
 * **Details**
 *
 * `nothingDivided`: there are no places. `shareZero`: the `members` have a share of zero, and to divide by it has no
 * meaning.
 *
 * @category models
 * @since 0.1.0
 */
export interface Undefined {
  readonly _tag: "Undefined"
  readonly reason: "nothingDivided" | "shareZero"
  readonly members: ReadonlyArray<string>
}

/**
 * A figure, or the reason why there is none.
 *
 * @category models
 * @since 0.1.0
 */
export type Measured<A = Rational.Rational> = { readonly _tag: "Known"; readonly value: A } | Undefined

/**
 * One point of a Lorenz curve: the `members` with the fewest places for their share, up to and with these, have this
 * part of all shares and this part of all places.
 *
 * **Details**
 *
 * Members with the same number of places per share are one point.
 *
 * @category models
 * @since 0.1.0
 */
export interface LorenzPoint {
  readonly members: ReadonlyArray<string>
  readonly shares: Rational.Rational
  readonly places: Rational.Rational
}

/**
 * How one member came off.
 *
 * **Units** `deviation` is places above (or, below zero, under) the exact share; `placesPerShare` is 1 when the
 * places are the share.
 *
 * @category models
 * @since 0.1.0
 */
export interface MemberFairness {
  readonly member: string
  readonly deviation: Rational.Rational
  readonly placesPerShare: Measured
}

/**
 * A member with fewer places than its share rounded down, or more than its share rounded up.
 *
 * @category models
 * @since 0.1.0
 */
export interface QuotaViolation {
  readonly member: string
  readonly places: number
  readonly share: Rational.Rational
  readonly side: "below" | "above"
}

/**
 * The figures of one division.
 *
 * **Details**
 *
 * With the parts of all places `s` and of all shares `v` of each member:
 *
 * - `loosemoreHanby` is ½ Σ |s − v|: the part of the places that would have to move.
 * - `gallagherSquared` is ½ Σ (s − v)²; its root, the least squares index, is {@link gallagher}.
 * - `sainteLagueIndex` is Σ (s − v)² / v. It can be above one.
 * - `lorenz` sets the parts of all places against the parts of all shares, from the member with the fewest places
 *   for its share on; `gini` is twice the area between that curve and the diagonal. Both are undefined where a share
 *   is zero.
 *
 * All but the Sainte-Laguë index lie from 0 to 1. All are zero when each member has its share.
 *
 * **Units** `largestDeviation` and `totalDeviation` are places; half the total would have to move.
 *
 * @source Loosemore and Hanby, The Theoretical Limits of Maximum Distortion, British Journal of Political Science, 1971;
 *   Gallagher, Proportionality, Disproportionality and Electoral Systems, Electoral Studies 10(1), 1991, pages 33-51
 * @category models
 * @since 0.1.0
 */
export interface Fairness {
  readonly members: ReadonlyArray<MemberFairness>
  readonly quotaViolations: ReadonlyArray<QuotaViolation>
  readonly largestDeviation: Rational.Rational
  readonly totalDeviation: Rational.Rational
  readonly loosemoreHanby: Measured
  readonly gallagherSquared: Measured
  readonly sainteLagueIndex: Measured
  readonly gini: Measured
  readonly lorenz: Measured<ReadonlyArray<LorenzPoint>>
}

/**
 * The schema of fairness figures, for a file or a worker.
 *
 * **Example**
 *
 * ```ts
 * import * as Result from "effect/Result"
 * import * as Schema from "effect/Schema"
 * import * as Fairness from "woonzorg/Fairness"
 *
 * Result.isFailure(Schema.decodeUnknownResult(Fairness.Fairness)({ gini: "0.3" })) // => true
 * ```
 *
 * @category schemas
 * @since 0.1.0
 */
export const Fairness = /* @__PURE__ */ (() => {
  const member = Schema.NonEmptyString
  const places = Schema.Int.check(Schema.isGreaterThanOrEqualTo(0)).annotate({ unit: "places" })
  const none = Schema.TaggedStruct("Undefined", {
    reason: Schema.Literals(["nothingDivided", "shareZero"]),
    members: Schema.Array(member)
  })
  const number = Schema.Union([Schema.TaggedStruct("Known", { value: Rational.Rational }), none])
  const point = Schema.Struct({
    members: Schema.Array(member),
    shares: Rational.Rational,
    places: Rational.Rational
  })
  return Schema.Struct({
    members: Schema.Array(Schema.Struct({ member, deviation: Rational.Rational, placesPerShare: number })),
    quotaViolations: Schema.Array(
      Schema.Struct({ member, places, share: Rational.Rational, side: Schema.Literals(["below", "above"]) })
    ),
    largestDeviation: Rational.Rational,
    totalDeviation: Rational.Rational,
    loosemoreHanby: number,
    gallagherSquared: number,
    sainteLagueIndex: number,
    gini: number,
    lorenz: Schema.Union([Schema.TaggedStruct("Known", { value: Schema.Array(point) }), none])
  }).annotate({
    term: {
      nl: "eerlijkheid van een verdeling",
      en: "fairness of an apportionment",
      definition: {
        nl: "Cijfers die laten zien hoe ver de plekken van elke gemeente van haar precieze aandeel liggen.",
        en: "Figures that show how far the places of each municipality lie from its exact share."
      }
    }
  })
})()

/**
 * A division that cannot be measured: without members, with one twice, or with numbers that count nothing.
 *
 * @category errors
 * @since 0.1.0
 */
export class DivisionInvalid
  extends /* @__PURE__ */ Data.TaggedError("DivisionInvalid")<{
    readonly reason: "empty" | "repeated" | "placesNotWhole" | "shareNegative"
    readonly member?: string
    readonly value?: string
  }>
{
  override get message(): string {
    switch (this.reason) {
      case "empty":
        return "The division has no members. Divide the places over at least one member first."
      case "repeated":
        return `"${this.member}" stands in the division twice. Keep it once.`
      case "placesNotWhole":
        return `"${this.member}" has ${this.value} places. Give a whole number of zero or more.`
      case "shareNegative":
        return `The share of "${this.member}" is ${this.value}. Give a share of zero or more.`
    }
  }
}

/**
 * There is no division to compare.
 *
 * @category errors
 * @since 0.1.0
 */
export class DivisionsMissing extends /* @__PURE__ */ Data.TaggedError("DivisionsMissing")<Record<never, never>> {
  override get message(): string {
    return "There is no division to compare. Give at least one."
  }
}

/**
 * Two lists that should have the same members do not.
 *
 * **Details**
 *
 * `position` counts the divisions from one; in {@link besideClaims} it is 1.
 *
 * @category errors
 * @since 0.1.0
 */
export class MembersDiffer
  extends /* @__PURE__ */ Data.TaggedError("MembersDiffer")<{
    readonly position: number
    readonly missing: ReadonlyArray<string>
    readonly unexpected: ReadonlyArray<string>
  }>
{
  override get message(): string {
    const parts = [
      this.missing.length > 0 ? `lacks ${this.missing.join(", ")}` : undefined,
      this.unexpected.length > 0 ? `has ${this.unexpected.join(", ")} besides` : undefined
    ].filter((part) => part !== undefined)
    return `Division ${this.position} ${parts.join(" and ")}. Divide over the same members to compare.`
  }
}

const whole = (count: number): Rational.Rational => Rational.fromBigInt(BigInt(count))

const square = (value: Rational.Rational): Rational.Rational => Rational.multiply(value, value)

const magnitude = (value: Rational.Rational): Rational.Rational =>
  value.numerator < 0n ? Rational.subtract(Rational.zero, value) : value

const half: Rational.Rational = { numerator: 1n, denominator: 2n }

/** For a divisor that is known to be above zero. */
const over = (value: Rational.Rational, divisor: Rational.Rational): Rational.Rational =>
  Rational.multiply(value, { numerator: divisor.denominator, denominator: divisor.numerator })

const known = <A>(value: A): Measured<A> => ({ _tag: "Known", value })

const problemOf = (division: Division): DivisionInvalid | undefined => {
  if (division.length === 0) return new DivisionInvalid({ reason: "empty" })
  const seen = new Set<string>()
  for (const { member, places, share } of division) {
    if (seen.has(member)) return new DivisionInvalid({ reason: "repeated", member })
    seen.add(member)
    if (!Number.isSafeInteger(places) || places < 0) {
      return new DivisionInvalid({ reason: "placesNotWhole", member, value: String(places) })
    }
    if (share.numerator < 0n) {
      return new DivisionInvalid({ reason: "shareNegative", member, value: Rational.toText(share) })
    }
  }
  return undefined
}

const violationOf = ({ member, places, share }: Division[number]): ReadonlyArray<QuotaViolation> => {
  const low = Rational.floor(share)
  const high = share.denominator === 1n ? low : low + 1n
  const side = BigInt(places) < low ? "below" : BigInt(places) > high ? "above" : undefined
  return side === undefined ? [] : [{ member, places, share, side }]
}

/** Each member's part of all places and of all shares. */
interface Part {
  readonly member: string
  readonly places: Rational.Rational
  readonly share: Rational.Rational
}

const partsOf = (division: Division): Measured<ReadonlyArray<Part>> => {
  const places = Rational.sum(division.map((one) => whole(one.places)))
  const shares = Rational.sum(division.map(({ share }) => share))
  if (places.numerator === 0n) return { _tag: "Undefined", reason: "nothingDivided", members: [] }
  if (shares.numerator === 0n) {
    return { _tag: "Undefined", reason: "shareZero", members: division.map(({ member }) => member) }
  }
  return known(
    division.map((one) => ({
      member: one.member,
      places: over(whole(one.places), places),
      share: over(one.share, shares)
    }))
  )
}

const from = <A, B>(measured: Measured<A>, f: (value: A) => Measured<B>): Measured<B> =>
  measured._tag === "Known" ? f(measured.value) : measured

const gap = ({ places, share }: Part): Rational.Rational => Rational.subtract(places, share)

/** Undefined when one of these members, which would be divided by, has a share of zero. */
const withShares = <A>(members: ReadonlyArray<Part>, f: () => A): Measured<A> => {
  const zero = members.filter(({ share }) => share.numerator === 0n).map(({ member }) => member)
  return zero.length > 0 ? { _tag: "Undefined", reason: "shareZero", members: zero } : known(f())
}

const sainteLagueOf = (parts: ReadonlyArray<Part>): Measured => {
  // Who has neither share nor places adds nothing: that is the limit as the share goes to zero.
  const counting = parts.filter(({ places, share }) => share.numerator > 0n || places.numerator > 0n)
  return withShares(counting, () => Rational.sum(counting.map((part) => over(square(gap(part)), part.share))))
}

const lorenzOf = (parts: ReadonlyArray<Part>): Measured<ReadonlyArray<LorenzPoint>> =>
  withShares(parts, () => {
    const rising = parts
      .map((part) => ({ ...part, ratio: over(part.places, part.share) }))
      .sort((one, other) => Rational.compare(one.ratio, other.ratio))
    const points: Array<LorenzPoint> = []
    let shares = Rational.zero
    let places = Rational.zero
    rising.forEach((part, index) => {
      shares = Rational.add(shares, part.share)
      places = Rational.add(places, part.places)
      const before = rising[index - 1]
      const isSameRatio = before !== undefined && Rational.compare(before.ratio, part.ratio) === 0
      const members = isSameRatio ? [...(points.pop()?.members ?? []), part.member] : [part.member]
      points.push({ members, shares, places })
    })
    return points
  })

const giniOf = (points: ReadonlyArray<LorenzPoint>): Rational.Rational => {
  const twiceArea = points.map((point, index) => {
    const before = points[index - 1] ?? { shares: Rational.zero, places: Rational.zero }
    return Rational.multiply(Rational.subtract(point.shares, before.shares), Rational.add(point.places, before.places))
  })
  return Rational.subtract(Rational.one, Rational.sum(twiceArea))
}

const deviationOf = ({ places, share }: Division[number]): Rational.Rational => Rational.subtract(whole(places), share)

const memberOf = (line: Division[number]): MemberFairness => ({
  member: line.member,
  deviation: deviationOf(line),
  placesPerShare:
    line.share.numerator === 0n
      ? { _tag: "Undefined", reason: "shareZero", members: [line.member] }
      : known(over(whole(line.places), line.share))
})

/**
 * The fairness figures of one division, exact.
 *
 * **Details**
 *
 * The share is the one that the division carries. That of an apportionment is the exact share within the bounds: a
 * guarantee is then no unfairness. To measure against the claims alone, use {@link besideClaims} first. Shares may
 * add up to something else than the places, as where each member rounds up; the indices compare parts of each total.
 *
 * Cost: sorting the members, and for the Sainte-Laguë index a fraction that grows with their number; 2,000 members take
 * some tenths of a second.
 *
 * **Fails with** {@link DivisionInvalid}.
 *
 * **Example**
 *
 * ```ts
 * import * as Result from "effect/Result"
 * import * as Apportionment from "woonzorg/Apportionment"
 * import * as Fairness from "woonzorg/Fairness"
 *
 * const claims = Result.getOrThrow(Apportionment.claims({ Dordrecht: 3, Gorinchem: 1 }))
 * const { outcomes } = Result.getOrThrow(Apportionment.apportion(claims, { places: 5, method: "largestRemainder" }))
 * const { gini, totalDeviation } = Result.getOrThrow(Fairness.measure(outcomes))
 * gini // => { _tag: "Known", value: { numerator: 1n, denominator: 20n } }
 * totalDeviation // => { numerator: 1n, denominator: 2n }
 * ```
 *
 * @category calculations
 * @since 0.1.0
 */
export const measure = (division: Division): Result.Result<Fairness, DivisionInvalid> => {
  const problem = problemOf(division)
  if (problem !== undefined) return Result.fail(problem)
  const distances = division.map((line) => magnitude(deviationOf(line)))
  const parts = partsOf(division)
  const lorenz = from(parts, lorenzOf)
  return Result.succeed({
    members: division.map(memberOf),
    quotaViolations: division.flatMap(violationOf),
    largestDeviation: distances.reduce((most, one) => (Rational.compare(one, most) > 0 ? one : most), Rational.zero),
    totalDeviation: Rational.sum(distances),
    loosemoreHanby: from(parts, (all) =>
      known(Rational.multiply(half, Rational.sum(all.map((part) => magnitude(gap(part))))))
    ),
    gallagherSquared: from(parts, (all) =>
      known(Rational.multiply(half, Rational.sum(all.map((part) => square(gap(part))))))
    ),
    sainteLagueIndex: from(parts, sainteLagueOf),
    gini: from(lorenz, (points) => known(giniOf(points))),
    lorenz
  })
}

/**
 * The least squares index of Gallagher, from 0 to 1; in the literature it is often a hundred times this.
 *
 * **Details**
 *
 * A root is not exact: compare divisions by `gallagherSquared`. Absent where that is undefined.
 *
 * **Example**
 *
 * ```ts
 * import * as Result from "effect/Result"
 * import * as Fairness from "woonzorg/Fairness"
 * import * as Rational from "woonzorg/Rational"
 *
 * const fairness = Fairness.measure([
 *   { member: "Dordrecht", places: 4, share: Rational.fromBigInt(3n) },
 *   { member: "Gorinchem", places: 0, share: Rational.fromBigInt(1n) }
 * ])
 * Result.map(fairness, Fairness.gallagher) // => Result.succeed(0.25)
 * ```
 *
 * @category getters
 * @since 0.1.0
 */
export const gallagher = ({ gallagherSquared }: Fairness): number | undefined =>
  gallagherSquared._tag === "Known" ? Math.sqrt(Rational.toNumber(gallagherSquared.value)) : undefined

const differenceOf = (
  expected: ReadonlyArray<string>,
  given: ReadonlyArray<string>,
  position: number
): MembersDiffer | undefined => {
  const inExpected = new Set(expected)
  const inGiven = new Set(given)
  const missing = expected.filter((member) => !inGiven.has(member))
  const unexpected = given.filter((member) => !inExpected.has(member))
  return missing.length + unexpected.length > 0 ? new MembersDiffer({ position, missing, unexpected }) : undefined
}

/**
 * A division beside the first one.
 *
 * **Units** `changes` are places more (or, below zero, fewer) than in the first division, in its order.
 *
 * @category models
 * @since 0.1.0
 */
export interface Comparison {
  readonly fairness: Fairness
  readonly changes: ReadonlyArray<{ readonly member: string; readonly places: number }>
}

/**
 * The figures of any number of divisions over the same members, each with its gains and losses against the first.
 *
 * **Details**
 *
 * Divisions may differ in key, method, bounds and number of places; only the members must be the same.
 *
 * **Fails with** {@link DivisionsMissing}, {@link DivisionInvalid} or {@link MembersDiffer}.
 *
 * **Example**
 *
 * ```ts
 * import * as Result from "effect/Result"
 * import * as Apportionment from "woonzorg/Apportionment"
 * import * as Fairness from "woonzorg/Fairness"
 *
 * const claims = Result.getOrThrow(Apportionment.claims({ Dordrecht: 17, Gorinchem: 2, Zwijndrecht: 2 }))
 * const divisions = (["largestRemainder", "sainteLague"] as const).map(
 *   (method) => Result.getOrThrow(Apportionment.apportion(claims, { places: 6, method, ties: "statedOrder" })).outcomes
 * )
 * const [, second] = Result.getOrThrow(Fairness.compare(divisions))
 * second?.changes.map(({ member, places }) => `${member} ${places}`) // => ["Dordrecht -1", "Gorinchem 0", "Zwijndrecht 1"]
 * ```
 *
 * @category calculations
 * @since 0.1.0
 */
export const compare = (
  divisions: ReadonlyArray<Division>
): Result.Result<ReadonlyArray<Comparison>, DivisionsMissing | DivisionInvalid | MembersDiffer> => {
  const [first] = divisions
  if (first === undefined) return Result.fail(new DivisionsMissing())
  const members = first.map(({ member }) => member)
  const compared: Array<Comparison> = []
  for (const [index, division] of divisions.entries()) {
    const fairness = measure(division)
    if (Result.isFailure(fairness)) return Result.fail(fairness.failure)
    const given = new Map(division.map(({ member, places }) => [member, places]))
    const difference = differenceOf(members, [...given.keys()], index + 1)
    if (difference !== undefined) return Result.fail(difference)
    const changes = first.map(({ member, places }) => ({ member, places: (given.get(member) ?? places) - places }))
    compared.push({ fairness: fairness.success, changes })
  }
  return Result.succeed(compared)
}

/**
 * Places beside what the claims alone would give: each member's part of all claims, of the places that were handed
 * out, with bounds left aside.
 *
 * **Fails with** {@link MembersDiffer} when places and claims are not of the same members, and with
 * {@link DivisionInvalid} when a claim is negative or a member stands in the claims or the places twice.
 *
 * **Example**
 *
 * ```ts
 * import * as Result from "effect/Result"
 * import * as Apportionment from "woonzorg/Apportionment"
 * import * as Fairness from "woonzorg/Fairness"
 *
 * const claims = Result.getOrThrow(Apportionment.claims({ Dordrecht: 3, Gorinchem: 1 }))
 * const bounds = [{ member: "Gorinchem", minimum: 2 }]
 * const outcome = Apportionment.apportion(claims, { places: 4, method: "largestRemainder", bounds })
 * const beside = Result.flatMap(outcome, ({ outcomes }) => Fairness.besideClaims(claims, outcomes))
 * const fairness = Result.flatMap(beside, Fairness.measure)
 * Result.map(fairness, ({ quotaViolations }) => quotaViolations.map(({ member, side }) => `${member} ${side}`)) // => Result.succeed(["Dordrecht below", "Gorinchem above"])
 * ```
 *
 * @category constructors
 * @since 0.1.0
 */
export const besideClaims = (
  claims: AllocationKey.Claims,
  outcomes: ReadonlyArray<{ readonly member: string; readonly places: number }>
): Result.Result<Division, DivisionInvalid | MembersDiffer> => {
  const asDivision = claims.map(({ claim, member }) => ({ member, places: 0, share: claim }))
  const unequal = outcomes.map(({ member, places }) => ({ member, places, share: Rational.zero }))
  const problem =
    problemOf(asDivision) ??
    problemOf(unequal) ??
    differenceOf(
      claims.map(({ member }) => member),
      outcomes.map(({ member }) => member),
      1
    )
  if (problem !== undefined) return Result.fail(problem)
  const claimOf = new Map(claims.map(({ claim, member }) => [member, claim]))
  const total = Rational.sum(claims.map(({ claim }) => claim))
  const places = Rational.sum(outcomes.map((one) => whole(one.places)))
  const perClaim = total.numerator === 0n ? Rational.zero : over(places, total)
  return Result.succeed(
    unequal.map((line) => ({ ...line, share: Rational.multiply(claimOf.get(line.member) ?? Rational.zero, perClaim) }))
  )
}
