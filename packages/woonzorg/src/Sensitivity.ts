/**
 * How much a division hangs on the weights of its key: each weight a little lower and higher.
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
export type Refusal = StepOutside | Formula.Refusal | Exclude<Apportionment.Refusal, Apportionment.TiedClaims>

const formulaOf = (rule: Threshold.Rule): Formula.Formula => ("terms" in rule ? rule : Formula.fromKey(rule))

/**
 * The places of each member by a key or formula, over the ways in which an open tie can be decided.
 *
 * **Details**
 *
 * With the method `droop` the claims are counts where the formula is one figure as it stands ({@link Formula.counts}).
 *
 * **Fails with** the errors of {@link Refusal}, but not for a step.
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
 * const options = { places: 1000, method: "sainteLague" } as const
 * const all = Sensitivity.byWeight(key, [inhabitants, AllocationKey.equal(members)], options)
 * Result.map(all, ([first]) => [first?.lower.moved, first?.higher.changes.map(({ after, member }) => `${member} ${after}`)]) // => Result.succeed([15, ["Dordrecht 665", "Gorinchem 335"]])
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
