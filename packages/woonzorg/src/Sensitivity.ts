/**
 * How much a division hangs on the weights of its key: each weight a little lower and higher, and all weightings that
 * there could be.
 *
 * @since 0.2.0
 */
import * as Data from "effect/Data"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import type * as AllocationKey from "./AllocationKey.js"
import * as Apportionment from "./Apportionment.js"
import * as Formula from "./Formula.js"
import { grouped, spoken } from "./internal/digits.js"
import { listed } from "./internal/enumeration.js"
import { splitMix64 } from "./internal/splitMix64.js"
import * as Quantity from "./Quantity.js"
import * as Rational from "./Rational.js"
import type * as Threshold from "./Threshold.js"
import type * as Vocabulary from "./Vocabulary.js"

/**
 * What changes when one weight is another.
 *
 * **Details**
 *
 * `changes` are all members whose places change. `moved` is the larger of what members gain together and lose
 * together, of the places that they have in any case: a place in an open tie is nobody's.
 *
 * **Units** `weight` is a part of all weights together; `moved` counts whole places.
 *
 * @category models
 * @since 0.2.0
 */
export interface Shift {
  readonly weight: Rational.Rational
  readonly changes: ReadonlyArray<Threshold.Change>
  readonly moved: number
}

/**
 * What changes when one weight is a step lower, and when it is a step higher.
 *
 * **Units** `from` is a part of all weights together, `step` a part of the weight itself.
 *
 * @category models
 * @since 0.2.0
 */
export interface Sensitivity {
  readonly term: string
  readonly step: Rational.Rational
  readonly from: Rational.Rational
  readonly lower: Shift
  readonly higher: Shift
}

/**
 * The schema of a sensitivity, for a file or a worker.
 *
 * **Example**
 *
 * ```ts
 * import * as Result from "effect/Result"
 * import * as Schema from "effect/Schema"
 * import * as Sensitivity from "woonzorg/Sensitivity"
 *
 * const shift = { weight: "1", changes: [], moved: 0 }
 * const json = { term: "equal", step: "1/10", from: "1", lower: shift, higher: shift }
 * Result.isSuccess(Schema.decodeUnknownResult(Sensitivity.Sensitivity)(json)) // => true
 * ```
 *
 * @category schemas
 * @since 0.2.0
 */
export const Sensitivity = /* @__PURE__ */ (() => {
  const places = Schema.Int.check(Schema.isGreaterThanOrEqualTo(0)).annotate({ unit: "places" })
  const shift = Schema.Struct({
    weight: Rational.Rational,
    changes: Schema.Array(
      Schema.Struct({
        member: Schema.NonEmptyString,
        before: places,
        after: places,
        isOpenBefore: Schema.Boolean,
        isOpenAfter: Schema.Boolean
      })
    ),
    moved: places
  })
  return Schema.Struct({
    term: Schema.NonEmptyString,
    step: Rational.Rational,
    from: Rational.Rational,
    lower: shift,
    higher: shift
  }).annotate({
    term: {
      nl: "gevoeligheid",
      en: "sensitivity",
      definition: {
        nl: "Hoeveel er aan de uitkomst verandert als iets wat u invult een beetje anders is.",
        en: "How much the outcome changes when something that you fill in is a little different."
      }
    }
  })
})()

/**
 * A relative step that leaves no weight: not above zero and below one.
 *
 * @category errors
 * @since 0.2.0
 */
export class StepOutside extends /* @__PURE__ */ Data.TaggedError("StepOutside")<{ readonly step: string }> {
  override get message(): string {
    return `A weight cannot be ${this.step} of itself lower and higher. Give a part above 0 and below 1, such as 1/10.`
  }
}

/**
 * A sample that cannot be drawn.
 *
 * @category errors
 * @since 0.2.0
 */
export class SampleInvalid
  extends /* @__PURE__ */ Data.TaggedError("SampleInvalid")<{
    readonly reason: "size" | "seed"
    readonly value: number
  }>
{
  override get message(): string {
    return this.reason === "seed"
      ? `${this.value} cannot be a seed. Give a whole number, so that the same sample can be drawn again.`
      : `A sample of ${this.value} cannot be drawn. Give a whole number from 1 to ${grouped(largestSample, ",")}.`
  }
}

/**
 * The step of a weight unless stated: a tenth of it.
 *
 * @category constants
 * @since 0.2.0
 */
export const usualStep: Rational.Rational = { numerator: 1n, denominator: 10n }

const largestSample = 100_000

/**
 * What can be refused. An open tie is no refusal: it is in the answer.
 *
 * @category errors
 * @since 0.2.0
 */
export type Refusal =
  | StepOutside
  | SampleInvalid
  | Formula.Refusal
  | Exclude<Apportionment.Refusal, Apportionment.TiedClaims>

const formulaOf = (rule: Threshold.Rule): Formula.Formula => ("terms" in rule ? rule : Formula.fromKey(rule))

/**
 * The places of each member by a key or formula, over the ways in which an open tie can be decided.
 *
 * **Details**
 *
 * With the method `droop` the claims are counts where the formula is one figure as it stands ({@link Formula.counts}).
 *
 * **Fails with** the errors of {@link Refusal}, but not for a step or a sample.
 *
 * **Example**
 *
 * ```ts
 * import * as Result from "effect/Result"
 * import * as AllocationKey from "woonzorg/AllocationKey"
 * import * as Sensitivity from "woonzorg/Sensitivity"
 *
 * const members = ["Dordrecht", "Gorinchem"]
 * const key = Result.getOrThrow(AllocationKey.make("places", members, { equal: 1 }))
 * const places = Sensitivity.placesOf(key, [AllocationKey.equal(members)], { places: 3, method: "sainteLague" })
 * Result.map(places, (all) => all.map(({ least, most }) => [least, most])) // => Result.succeed([[1, 2], [1, 2]])
 * ```
 *
 * @category calculations
 * @since 0.2.0
 */
export const placesOf = (
  rule: Threshold.Rule,
  indicators: ReadonlyArray<AllocationKey.Indicator>,
  options: Apportionment.Options
): Result.Result<
  ReadonlyArray<Apportionment.MemberRange>,
  Formula.Refusal | Exclude<Apportionment.Refusal, Apportionment.TiedClaims>
> => {
  const formula = formulaOf(rule)
  const claims = options.method === "droop" ? Formula.counts(formula, indicators) : Formula.claims(formula, indicators)
  return Result.flatMap(claims, (all) => Apportionment.ranges(Apportionment.apportion(all, options)))
}

/**
 * How many places another division moves: the larger of what members gain together and lose together.
 *
 * **Details**
 *
 * Of the places that members have in any case. Both divisions name the same members in the same order.
 *
 * **Units** whole places.
 *
 * **Example**
 *
 * ```ts
 * import * as Sensitivity from "woonzorg/Sensitivity"
 *
 * const before = [{ member: "A", least: 3, most: 3 }, { member: "B", least: 1, most: 1 }]
 * const after = [{ member: "A", least: 1, most: 1 }, { member: "B", least: 3, most: 3 }]
 * Sensitivity.movedBetween(before, after) // => 2
 * ```
 *
 * @category calculations
 * @since 0.2.0
 */
export const movedBetween = (
  before: ReadonlyArray<Apportionment.MemberRange>,
  after: ReadonlyArray<Apportionment.MemberRange>
): number => {
  let [gained, lost] = [0, 0]
  for (const [i, { least }] of before.entries()) {
    const difference = (after[i]?.least ?? 0) - least
    if (difference > 0) gained += difference
    else lost -= difference
  }
  return Math.max(gained, lost)
}

const changesBetween = (
  before: ReadonlyArray<Apportionment.MemberRange>,
  after: ReadonlyArray<Apportionment.MemberRange>
): ReadonlyArray<Threshold.Change> =>
  before.flatMap(({ least, member, most }, i) => {
    const then = after[i] ?? { least, most }
    if (then.least === least && then.most === most) return []
    const [isOpenBefore, isOpenAfter] = [most > least, then.most > then.least]
    return [{ member, before: least, after: then.least, isOpenBefore, isOpenAfter }]
  })

/** For a divisor that is known to be above zero. */
const over = (value: Rational.Rational, { denominator, numerator }: Rational.Rational): Rational.Rational =>
  Rational.multiply(value, { numerator: denominator, denominator: numerator })

/** The formula in which one weight is this part of all, and the others keep their proportions. */
const withPart = (formula: Formula.Formula, term: string, from: Rational.Rational, to: Rational.Rational) => {
  const rest = Rational.subtract(Rational.one, from)
  if (rest.numerator === 0n) return formula
  const left = Rational.subtract(Rational.one, to)
  return {
    ...formula,
    terms: formula.terms.map((one) => {
      const times = one.id === term ? Rational.multiply(to, rest) : Rational.multiply(from, left)
      return { ...one, weight: Rational.multiply(one.weight, times) }
    })
  }
}

/**
 * What changes when each weight in turn is a tenth lower, and a tenth higher.
 *
 * **Details**
 *
 * The weight is a part of all weights: 50% becomes 45% and 55%. The other weights keep their proportions, and all together
 * stay what they are; a weight that would pass the whole becomes the whole. A key with one weight has no other value, so
 * nothing changes. Terms without a weight are left out. Exact: each answer is the division with that weight.
 * Costs two divisions for each term.
 *
 * **Units** `step` is a part of each weight, above 0 and below 1; {@link usualStep} unless stated.
 *
 * **Fails with** the errors of {@link Refusal}: a missing value stays `IndicatorIncomplete`.
 *
 * **Example**
 *
 * ```ts
 * import * as Result from "effect/Result"
 * import * as AllocationKey from "woonzorg/AllocationKey"
 * import * as OwnFigure from "woonzorg/OwnFigure"
 * import * as Sensitivity from "woonzorg/Sensitivity"
 *
 * const members = ["Dordrecht", "Gorinchem"]
 * const values = [{ member: "Dordrecht", value: 80 }, { member: "Gorinchem", value: 20 }]
 * const inhabitants = OwnFigure.toIndicator({ id: "inhabitants", name: "inhabitants", counts: "persons", values })
 * const key = Result.getOrThrow(AllocationKey.make("places", members, { inhabitants: 0.5, equal: 0.5 }))
 * const options = { places: 100, method: "sainteLague" } as const
 * const all = Sensitivity.byWeight(key, [inhabitants, AllocationKey.equal(members)], options)
 * Result.map(all, ([first]) => [first?.lower.moved, first?.higher.changes.map(({ after, member }) => `${member} ${after}`)]) // => Result.succeed([1, ["Dordrecht 67", "Gorinchem 33"]])
 * ```
 *
 * @category calculations
 * @since 0.2.0
 */
export const byWeight = (
  rule: Threshold.Rule,
  indicators: ReadonlyArray<AllocationKey.Indicator>,
  options: Apportionment.Options,
  { step = usualStep }: { readonly step?: Rational.Rational } = {}
): Result.Result<ReadonlyArray<Sensitivity>, Refusal> =>
  Result.gen(function* () {
    if (step.numerator <= 0n || step.numerator >= step.denominator) {
      return yield* Result.fail(new StepOutside({ step: Rational.toText(step) }))
    }
    const formula = formulaOf(rule)
    const now = yield* placesOf(formula, indicators, options)
    const total = Rational.sum(formula.terms.map(({ weight }) => weight))
    const all: Array<Sensitivity> = []
    for (const { id, weight } of formula.terms) {
      if (weight.numerator === 0n) continue
      const from = over(weight, total)
      const shiftTo = (factor: Rational.Rational): Result.Result<Shift, Refusal> => {
        const asked = Rational.multiply(from, factor)
        const isWhole = from.numerator === from.denominator || Rational.compare(asked, Rational.one) > 0
        const to = isWhole ? Rational.one : asked
        return Result.map(placesOf(withPart(formula, id, from, to), indicators, options), (then) => ({
          weight: to,
          changes: changesBetween(now, then),
          moved: movedBetween(now, then)
        }))
      }
      const lower = yield* shiftTo(Rational.subtract(Rational.one, step))
      const higher = yield* shiftTo(Rational.add(Rational.one, step))
      all.push({ term: id, step, from, lower, higher })
    }
    return all
  })

/**
 * A weight for each term, as a part of the whole; together they are one.
 *
 * @category models
 * @since 0.2.0
 */
export type Weighting = ReadonlyArray<{ readonly term: string; readonly weight: Rational.Rational }>

/**
 * What to draw: how many times, and from which seed.
 *
 * @category models
 * @since 0.2.0
 */
export interface Sample {
  readonly seed: number
  readonly size: number
}

/**
 * How often a member has a number of places in the sample.
 *
 * **Units** `sure` and `open` count draws: in `sure` it has exactly these places, in `open` a tie decides whether it has.
 *
 * @category models
 * @since 0.2.0
 */
export interface Frequency {
  readonly places: number
  readonly sure: number
  readonly open: number
}

/**
 * The fewest and the most places of a member in all weightings that were tried.
 *
 * **Details**
 *
 * `leastAt` and `mostAt` are the first weightings with them: the corners in the order of the terms, then the draws.
 * `frequencies` are of the draws alone, by number of places.
 *
 * @category models
 * @since 0.2.0
 */
export interface Spread {
  readonly member: string
  readonly least: number
  readonly most: number
  readonly leastAt: Weighting
  readonly mostAt: Weighting
  readonly frequencies: ReadonlyArray<Frequency>
}

/**
 * What was found over all weightings: a sample, and the corners.
 *
 * **Details**
 *
 * `basis` says that it is a sample: a weighting that was not tried can give a member fewer or more. In
 * `corners` one term has all weight. `withoutClaims` counts the weightings by which caps leave nobody a claim.
 *
 * **Units** `size`, `corners` and `withoutClaims` count weightings.
 *
 * @category models
 * @since 0.2.0
 */
export interface OverWeightings {
  readonly basis: "sample"
  readonly seed: number
  readonly size: number
  readonly corners: number
  readonly withoutClaims: number
  readonly members: ReadonlyArray<Spread>
}

/**
 * The schema of what was found over all weightings, for a file or a worker.
 *
 * **Example**
 *
 * ```ts
 * import * as Result from "effect/Result"
 * import * as Schema from "effect/Schema"
 * import * as Sensitivity from "woonzorg/Sensitivity"
 *
 * const json = { basis: "sample", seed: 1, size: 100, corners: 2, withoutClaims: 0, members: [] }
 * Result.isSuccess(Schema.decodeUnknownResult(Sensitivity.OverWeightings)(json)) // => true
 * ```
 *
 * @category schemas
 * @since 0.2.0
 */
export const OverWeightings = /* @__PURE__ */ (() => {
  const count = (unit: string) => Schema.Int.check(Schema.isGreaterThanOrEqualTo(0)).annotate({ unit })
  const weighting = Schema.Array(Schema.Struct({ term: Schema.NonEmptyString, weight: Rational.Rational }))
  return Schema.Struct({
    basis: Schema.Literal("sample"),
    seed: Schema.Int.annotate({ unit: "none: it starts the draws" }),
    size: count("weightings"),
    corners: count("weightings"),
    withoutClaims: count("weightings"),
    members: Schema.Array(
      Schema.Struct({
        member: Schema.NonEmptyString,
        least: count("places"),
        most: count("places"),
        leastAt: weighting,
        mostAt: weighting,
        frequencies: Schema.Array(
          Schema.Struct({ places: count("places"), sure: count("draws"), open: count("draws") })
        )
      })
    )
  }).annotate({
    term: {
      nl: "spreiding over alle wegingen",
      en: "spread over all weightings",
      definition: {
        nl: "Hoeveel plekken een gemeente ten minste en ten hoogste kreeg bij alle gewichten die zijn geprobeerd.",
        en: "How many places a municipality got at least and at most with all weights that were tried."
      }
    }
  })
})()

/**
 * What is wrong with a sample that is asked for; absent when nothing is.
 *
 * **Example**
 *
 * ```ts
 * import * as Sensitivity from "woonzorg/Sensitivity"
 *
 * Sensitivity.sampleProblem({ seed: 1, size: 0 })?.reason // => "size"
 * ```
 *
 * @category validation
 * @since 0.2.0
 */
export const sampleProblem = ({ seed, size }: Sample): SampleInvalid | undefined => {
  if (!Number.isSafeInteger(seed)) return new SampleInvalid({ reason: "seed", value: seed })
  return Number.isSafeInteger(size) && size >= 1 && size <= largestSample
    ? undefined
    : new SampleInvalid({ reason: "size", value: size })
}

const whole = 1n << 32n

const partOf = (count: bigint): Rational.Rational => Result.getOrThrow(Rational.make(count, whole))

/**
 * The weighting of one draw, all weightings being as likely.
 *
 * **Details**
 *
 * For n terms n − 1 whole numbers below 2³² are drawn and sorted; the weights are the distances between them, with 0
 * and 2³² at the ends, as parts of 2³². Spacings of uniform numbers are uniform over all weightings. The
 * same seed and draw give the same weighting on every machine.
 *
 * **Example**
 *
 * ```ts
 * import * as Rational from "woonzorg/Rational"
 * import * as Sensitivity from "woonzorg/Sensitivity"
 *
 * const drawn = Sensitivity.weighting(["inhabitants", "equal"], { seed: 1, draw: 0 })
 * Rational.toText(Rational.sum(drawn.map(({ weight }) => weight))) // => "1"
 * ```
 *
 * @category constructors
 * @since 0.2.0
 */
export const weighting = (
  terms: ReadonlyArray<string>,
  { draw, seed }: { readonly seed: number; readonly draw: number }
): Weighting => {
  const cuts = Math.max(0, terms.length - 1)
  const drawn = Array.from({ length: cuts }, (_, i) => splitMix64(seed, draw * cuts + i) >> 32n)
  const ends = [...drawn.sort((one, other) => (one < other ? -1 : one > other ? 1 : 0)), whole]
  return terms.map((term, i) => ({ term, weight: partOf((ends[i] ?? whole) - (ends[i - 1] ?? 0n)) }))
}

const withWeighting = (formula: Formula.Formula, weights: Weighting): Formula.Formula => ({
  ...formula,
  terms: formula.terms.map((term, i) => ({ ...term, weight: weights[i]?.weight ?? Rational.zero }))
})

interface Tally {
  least: number
  most: number
  leastAt: Weighting
  mostAt: Weighting
  readonly frequencies: Map<number, { sure: number; open: number }>
}

const count = (tally: Tally, { least, most }: Apportionment.MemberRange): void => {
  for (let places = least; places <= most; places++) {
    const found = tally.frequencies.get(places) ?? { sure: 0, open: 0 }
    found[least === most ? "sure" : "open"] += 1
    tally.frequencies.set(places, found)
  }
}

/**
 * The fewest and the most places of each member over all weightings of the terms of a formula.
 *
 * **Details**
 *
 * Not exact but a sample: `size` draws by {@link weighting}, and the corners, in which one term has all weight. The
 * weights of the formula itself do not matter; terms without a weight take part. The same seed gives the
 * same bytes, and a larger sample holds the smaller one. A weighting by which nobody has a claim, which only caps can
 * bring about, is counted and passed over. Costs one division for each draw and term, some tenth of a millisecond for
 * nine members and three terms.
 *
 * **Fails with** the errors of {@link Refusal}; with `ClaimsEmpty` when no weighting gives anybody a claim.
 *
 * **Example**
 *
 * ```ts
 * import * as Result from "effect/Result"
 * import * as AllocationKey from "woonzorg/AllocationKey"
 * import * as OwnFigure from "woonzorg/OwnFigure"
 * import * as Sensitivity from "woonzorg/Sensitivity"
 *
 * const members = ["Dordrecht", "Gorinchem"]
 * const values = [{ member: "Dordrecht", value: 80 }, { member: "Gorinchem", value: 20 }]
 * const inhabitants = OwnFigure.toIndicator({ id: "inhabitants", name: "inhabitants", counts: "persons", values })
 * const key = Result.getOrThrow(AllocationKey.make("places", members, { inhabitants: 0.5, equal: 0.5 }))
 * const indicators = [inhabitants, AllocationKey.equal(members)]
 * const options = { places: 10, method: "sainteLague" } as const
 * const over = Sensitivity.overWeightings(key, indicators, options, { seed: 1, size: 100 })
 * Result.map(over, (all) => all.members.map(({ least, member, most }) => `${member} ${least}–${most}`)) // => Result.succeed(["Dordrecht 5–8", "Gorinchem 2–5"])
 * ```
 *
 * @category calculations
 * @since 0.2.0
 */
export const overWeightings = (
  rule: Threshold.Rule,
  indicators: ReadonlyArray<AllocationKey.Indicator>,
  options: Apportionment.Options,
  { seed, size }: Sample
): Result.Result<OverWeightings, Refusal> =>
  Result.gen(function* () {
    const problem = sampleProblem({ seed, size })
    if (problem !== undefined) return yield* Result.fail(problem)
    const formula = formulaOf(rule)
    const terms = formula.terms.map(({ id }) => id)
    const cornerAt = (at: number): Weighting =>
      terms.map((term, i) => ({ term, weight: i === at ? Rational.one : Rational.zero }))
    const tallies = new Map<string, Tally>()
    let withoutClaims = 0
    let empty: Formula.ClaimsEmpty | undefined
    for (let at = 0; at < terms.length + size; at++) {
      const isDraw = at >= terms.length
      const weights = isDraw ? weighting(terms, { seed, draw: at - terms.length }) : cornerAt(at)
      const divided = placesOf(withWeighting(formula, weights), indicators, options)
      if (Result.isFailure(divided)) {
        const { failure } = divided
        // A factor that is zero for all makes its term useless at every weight; only caps depend on the weights.
        if (failure._tag !== "ClaimsEmpty" || failure.term !== undefined) return yield* Result.fail(failure)
        withoutClaims += 1
        empty = failure
        continue
      }
      for (const range of divided.success) {
        const { least, member, most } = range
        const tally = tallies.get(member) ?? {
          least,
          most,
          leastAt: weights,
          mostAt: weights,
          frequencies: new Map<number, { sure: number; open: number }>()
        }
        tallies.set(member, tally)
        if (least < tally.least) [tally.least, tally.leastAt] = [least, weights]
        if (most > tally.most) [tally.most, tally.mostAt] = [most, weights]
        if (isDraw) count(tally, range)
      }
    }
    if (empty !== undefined && tallies.size === 0) return yield* Result.fail(empty)
    const members = [...tallies].map(([member, { frequencies, ...range }]): Spread => ({
      member,
      ...range,
      frequencies: [...frequencies]
        .map(([places, found]) => ({ places, ...found }))
        .sort((one, other) => one.places - other.places)
    }))
    return { basis: "sample", seed, size, corners: terms.length, withoutClaims, members }
  })

const percentage = (part: Rational.Rational, language: Vocabulary.Language): string =>
  `${spoken(Rational.toFixed(Rational.multiply(part, Rational.fromBigInt(100n)), 2), language)}%`

const byNumber = (
  changes: ReadonlyArray<Threshold.Change>,
  side: "more" | "fewer"
): ReadonlyArray<readonly [number, ReadonlyArray<string>]> => {
  const groups = new Map<number, Array<string>>()
  for (const { after, before, isOpenAfter, isOpenBefore, member } of changes) {
    const number = side === "more" ? after - before : before - after
    if (number <= 0 || isOpenAfter || isOpenBefore) continue
    groups.set(number, [...(groups.get(number) ?? []), member])
  }
  return [...groups]
}

const shiftText = (
  { changes, weight }: Shift,
  { from, name, side }: { readonly from: Rational.Rational; readonly name: Vocabulary.Text; readonly side: string },
  language: Vocabulary.Language
): string => {
  const nl = language === "nl"
  const [then, now] = [percentage(weight, language), percentage(from, language)]
  const start = nl
    ? `Met een ${side} gewicht voor ‘${name.nl}’ (${then} in plaats van ${now})`
    : `With a ${side} weight for ‘${name.en}’ (${then} instead of ${now})`
  if (changes.length === 0) return nl ? `${start} verandert er niets.` : `${start} nothing changes.`
  const phrases = (["more", "fewer"] as const).flatMap((way) =>
    byNumber(changes, way).map(([number, names]) => {
      const many = names.length > 1
      const dutch = `${many ? "krijgen" : "krijgt"} ${listed(names, "nl")} er ${many ? "elk " : ""}${number} ${way === "more" ? "meer" : "minder"}`
      const english = `${listed(names, "en")} ${many ? "get" : "gets"} ${number} ${way}${many ? " each" : ""}`
      return nl ? dutch : english
    })
  )
  const open = changes
    .filter(({ isOpenAfter, isOpenBefore }) => isOpenAfter || isOpenBefore)
    .map(({ member }) => member)
  const sure = phrases.length === 0 ? [] : [`${start}${nl ? "" : ","} ${listed(phrases, language)}.`]
  const tied = nl
    ? `${sure.length === 0 ? `${start} verandert` : "Ook verandert"} voor ${listed(open, "nl")} of er gelijk recht op een plek is.`
    : `${sure.length === 0 ? `${start} it` : "It also"} changes whether ${listed(open, "en")} ${open.length > 1 ? "are" : "is"} tied for a place.`
  return [...sure, ...(open.length === 0 ? [] : [tied])].join(" ")
}

/**
 * What a lower and a higher weight change, in plain sentences.
 *
 * **Example**
 *
 * ```ts
 * import * as Rational from "woonzorg/Rational"
 * import * as Sensitivity from "woonzorg/Sensitivity"
 *
 * const half = { numerator: 1n, denominator: 2n }
 * const change = { isOpenBefore: false, isOpenAfter: false }
 * const found = {
 *   term: "equal",
 *   step: Sensitivity.usualStep,
 *   from: half,
 *   lower: { weight: Rational.multiply(half, { numerator: 9n, denominator: 10n }), changes: [], moved: 0 },
 *   higher: {
 *     weight: Rational.multiply(half, { numerator: 11n, denominator: 10n }),
 *     changes: [{ member: "Dordrecht", before: 8, after: 7, ...change }, { member: "Gorinchem", before: 2, after: 3, ...change }],
 *     moved: 1
 *   }
 * }
 * Sensitivity.text(found, { nl: "gelijk", en: "equal" }, "nl") // => "Met een lager gewicht voor ‘gelijk’ (45% in plaats van 50%) verandert er niets. Met een hoger gewicht voor ‘gelijk’ (55% in plaats van 50%) krijgt Gorinchem er 1 meer en krijgt Dordrecht er 1 minder."
 * ```
 *
 * @category texts
 * @since 0.2.0
 */
export const text = (
  { from, higher, lower }: Sensitivity,
  name: Vocabulary.Text,
  language: Vocabulary.Language
): string => {
  const nl = language === "nl"
  if (from.numerator === from.denominator) {
    return nl
      ? `‘${name.nl}’ heeft alle gewicht. Een ander gewicht verandert dan niets.`
      : `‘${name.en}’ has all weight, so another weight changes nothing.`
  }
  const below = shiftText(lower, { from, name, side: nl ? "lager" : "lower" }, language)
  const above = shiftText(higher, { from, name, side: nl ? "hoger" : "higher" }, language)
  return `${below} ${above}`
}

/**
 * What one member got over all weightings, in plain sentences that say that it is a sample.
 *
 * **Example**
 *
 * ```ts
 * import * as Sensitivity from "woonzorg/Sensitivity"
 *
 * const spread = { member: "Gorinchem", least: 2, most: 5, leastAt: [], mostAt: [], frequencies: [] }
 * const over = { basis: "sample", seed: 1, size: 1000, corners: 2, withoutClaims: 0, members: [spread] } as const
 * Sensitivity.spreadText(over, spread, "place", "nl") // => "Gorinchem kreeg 2 tot en met 5 plekken in een steekproef van 1.000 wegingen met de 2 uiterste wegingen erbij. Een weging die niet is geprobeerd, kan meer of minder geven."
 * ```
 *
 * @category texts
 * @since 0.2.0
 */
export const spreadText = (
  { corners, size }: OverWeightings,
  { least, member, most }: Spread,
  unit: Quantity.Unit,
  language: Vocabulary.Language
): string => {
  const nl = language === "nl"
  const { one, other } = Quantity.unitTerms[unit][language]
  const number = (of: number) => grouped(of, nl ? "." : ",")
  const words = most === 1 && least === 1 ? one : other
  if (nl) {
    const range = least === most ? `steeds ${number(least)} ${words}` : `${number(least)} tot en met ${number(most)} ${words}`
    return `${member} kreeg ${range} in een steekproef van ${number(size)} wegingen met de ${number(corners)} uiterste wegingen erbij. Een weging die niet is geprobeerd, kan meer of minder geven.`
  }
  const range = least === most ? `${number(least)} ${words} every time` : `${number(least)} to ${number(most)} ${words}`
  return `${member} got ${range} in a sample of ${number(size)} weightings, with the ${number(corners)} extreme ones beside them. A weighting that was not tried can give more or fewer.`
}
