/**
 * The key that lies nearest to what was bid, and how far it still lies from it.
 *
 * @since 0.2.0
 */
import * as Data from "effect/Data"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as AllocationKey from "./AllocationKey.js"
import * as Coverage from "./Coverage.js"
import { greatestCommonDivisor, spoken } from "./internal/digits.js"
import { listed } from "./internal/enumeration.js"
import { areIndependent, gradientAt, nonNegativeLeastSquares } from "./internal/nonNegativeLeastSquares.js"
import type * as LocalBid from "./LocalBid.js"
import type * as Quantity from "./Quantity.js"
import * as Rational from "./Rational.js"
import type * as Vocabulary from "./Vocabulary.js"

/**
 * What a municipality bid, as a number.
 *
 * **Units** any, the same for all bids.
 *
 * @category models
 * @since 0.2.0
 */
export interface Bid {
  readonly member: string
  readonly bid: Rational.Rational
}

/**
 * A bid that does not count for the fit, and why.
 *
 * **Details**
 *
 * `unattributed`: whose it is, is not known under the reading. `withoutNumber`: it has words where the number
 * should be, or no upper end. `besideUnknown`: another bid of the same municipality is so.
 *
 * @category models
 * @since 0.2.0
 */
export interface LeftAside {
  readonly token: string
  readonly municipality?: string
  readonly reason: "unattributed" | "withoutNumber" | "besideUnknown"
}

/**
 * The bids that can be compared with a key, and those that cannot.
 *
 * @category models
 * @since 0.2.0
 */
export interface Counted {
  readonly bids: ReadonlyArray<Bid>
  readonly leftAside: ReadonlyArray<LeftAside>
  readonly supposition?: Vocabulary.Text
}

/**
 * The bids for a product that have a number and a municipality, with the others listed.
 *
 * **Details**
 *
 * A bid between two numbers counts for the middle of them, and a joint bid for its part. A municipality without a
 * bid is not said to offer nothing, so it is no bid of zero.
 *
 * **Fails with** `UnitsDiffer` or `CountInvalid`, as {@link Coverage.offers} does.
 *
 * **Example**
 *
 * ```ts
 * import * as Result from "effect/Result"
 * import * as KeyFit from "woonzorg/KeyFit"
 *
 * KeyFit.counted({ rows: [], conditions: [] }, "housing-first", { years: 1 }) // => Result.succeed({ bids: [], leftAside: [] })
 * ```
 *
 * @category conversions
 * @since 0.2.0
 */
export const counted = (
  { rows, supposition }: LocalBid.ReadBid,
  product: string,
  { years }: { readonly years: number }
): Result.Result<Counted, Quantity.UnitsDiffer | Quantity.CountInvalid> => {
  const row = rows.find((one) => one.row.product === product)
  const carried = supposition === undefined ? {} : { supposition }
  if (row === undefined) return Result.succeed({ bids: [], leftAside: [], ...carried })
  return Result.map(Coverage.offers(row, { years }), (offers) => {
    const isUnknown = ({ high, unknowns }: Coverage.Offer): boolean => high === undefined || unknowns.length > 0
    const unknown = new Set(offers.filter(isUnknown).map(({ municipality }) => municipality))
    const middles = new Map<string, Rational.Rational>()
    for (const { high, low, municipality } of offers) {
      if (unknown.has(municipality)) continue
      const middle = Rational.multiply(Rational.add(low, high ?? low), { numerator: 1n, denominator: 2n })
      middles.set(municipality, Rational.add(middles.get(municipality) ?? Rational.zero, middle))
    }
    let position = 0
    const leftAside = row.cells.flatMap(({ municipality, token }): ReadonlyArray<LeftAside> => {
      if (municipality === undefined) return [{ token: token.id, reason: "unattributed" }]
      const offer = offers[position++]
      if (offer === undefined || !unknown.has(municipality)) return []
      return [{ token: token.id, municipality, reason: isUnknown(offer) ? "withoutNumber" : "besideUnknown" }]
    })
    return { bids: [...middles].map(([member, bid]) => ({ member, bid })), leftAside, ...carried }
  })
}

/**
 * The key nearest to the bids.
 *
 * **Details**
 *
 * `weights` are parts of all weights together. Of each member `bid` is its part of all bids that count, `fitted` what
 * the key gives it and `gap` how much more it bid than that. `squares` is the sum of the squared gaps,
 * `squaresOfEqual` the same for equal parts, to set it beside. `furthest` are the members with the largest gap either way.
 * Where `isUnique` is false, other weights may lie as near.
 *
 * **Units** parts of the whole.
 *
 * @category models
 * @since 0.2.0
 */
export interface KeyFit {
  readonly weights: ReadonlyArray<{ readonly indicator: string; readonly weight: Rational.Rational }>
  readonly members: ReadonlyArray<{
    readonly member: string
    readonly bid: Rational.Rational
    readonly fitted: Rational.Rational
    readonly gap: Rational.Rational
  }>
  readonly squares: Rational.Rational
  readonly squaresOfEqual: Rational.Rational
  readonly furthest: ReadonlyArray<string>
  readonly isUnique: boolean
}

/**
 * The schema of a fit, for a file or a worker.
 *
 * **Example**
 *
 * ```ts
 * import * as Result from "effect/Result"
 * import * as Schema from "effect/Schema"
 * import * as KeyFit from "woonzorg/KeyFit"
 *
 * const json = { weights: [], members: [], squares: "0", squaresOfEqual: "1/100", furthest: [], isUnique: true }
 * Result.isSuccess(Schema.decodeUnknownResult(KeyFit.KeyFit)(json)) // => true
 * ```
 *
 * @category schemas
 * @since 0.2.0
 */
export const KeyFit = /* @__PURE__ */ (() =>
  Schema.Struct({
    weights: Schema.Array(Schema.Struct({ indicator: Schema.NonEmptyString, weight: Rational.Rational })),
    members: Schema.Array(
      Schema.Struct({
        member: Schema.NonEmptyString,
        bid: Rational.Rational,
        fitted: Rational.Rational,
        gap: Rational.Rational
      })
    ),
    squares: Rational.Rational,
    squaresOfEqual: Rational.Rational,
    furthest: Schema.Array(Schema.NonEmptyString),
    isUnique: Schema.Boolean
  }).annotate({
    term: {
      nl: "sleutel die het dichtst bij de biedingen ligt",
      en: "key nearest to the bids",
      definition: {
        nl: "De gewichten waarmee een verdeelsleutel het minst van de biedingen afwijkt. Dat zegt niets over waarom iemand zo bood.",
        en: "The weights with which an allocation key differs least from the bids. That says nothing about why anyone bid so."
      }
    }
  }))()

/**
 * Too few bids to compare a key with: with so many figures nearly any bids are met.
 *
 * @category errors
 * @since 0.2.0
 */
export class TooFewBids
  extends /* @__PURE__ */ Data.TaggedError("TooFewBids")<{
    readonly counted: number
    readonly needed: number
    readonly indicators: number
  }>
{
  override get message(): string {
    const figures = this.indicators === 1 ? "one indicator" : `${this.indicators} indicators`
    const bids = this.counted === 1 ? "One bid has" : `${this.counted} bids have`
    return `${bids} a number and a municipality; with ${figures} at least ${this.needed} are needed, two more than there are indicators. Leave out indicators, or supply more bids.`
  }
}

/**
 * Bids that are no parts of a whole.
 *
 * @category errors
 * @since 0.2.0
 */
export class BidsInvalid
  extends /* @__PURE__ */ Data.TaggedError("BidsInvalid")<{
    readonly reason: "negative" | "repeated" | "allZero"
    readonly member?: string
  }>
{
  override get message(): string {
    switch (this.reason) {
      case "negative":
        return `The bid of "${this.member}" is below zero. Give zero or more, or leave it out if it is not known.`
      case "repeated":
        return `"${this.member}" has two bids. Add them up.`
      case "allZero":
        return "All bids are zero, so nobody has a part of them. Give at least one bid above zero."
    }
  }
}

/**
 * No indicators to make a key of.
 *
 * @category errors
 * @since 0.2.0
 */
export class IndicatorsNone extends /* @__PURE__ */ Data.TaggedError("IndicatorsNone") {
  override get message(): string {
    return "There are no indicators to make a key of. Give at least one."
  }
}

/**
 * What a fit can refuse.
 *
 * @category errors
 * @since 0.2.0
 */
export type Refusal =
  | TooFewBids
  | BidsInvalid
  | IndicatorsNone
  | AllocationKey.IndicatorMissing
  | AllocationKey.IndicatorRepeated
  | AllocationKey.IndicatorIncomplete
  | AllocationKey.IndicatorInvalid
  | AllocationKey.IndicatorEmpty

const bidsProblem = (bids: ReadonlyArray<Bid>, indicators: number): Refusal | undefined => {
  if (indicators === 0) return new IndicatorsNone()
  const seen = new Set<string>()
  for (const { bid, member } of bids) {
    if (bid.numerator < 0n) return new BidsInvalid({ reason: "negative", member })
    if (seen.has(member)) return new BidsInvalid({ reason: "repeated", member })
    seen.add(member)
  }
  const needed = indicators + 2
  if (bids.length < needed) return new TooFewBids({ counted: bids.length, needed, indicators })
  return bids.some(({ bid }) => bid.numerator > 0n) ? undefined : new BidsInvalid({ reason: "allZero" })
}

/** As parts of their sum, which is above zero. */
const partsOf = (values: ReadonlyArray<Rational.Rational>): ReadonlyArray<Rational.Rational> => {
  const { denominator, numerator } = Rational.sum(values)
  return values.map((value) => Rational.multiply(value, { numerator: denominator, denominator: numerator }))
}

const squaresOf = (gaps: ReadonlyArray<Rational.Rational>): Rational.Rational =>
  Rational.sum(gaps.map((gap) => Rational.multiply(gap, gap)))

const at = (all: ReadonlyArray<Rational.Rational> | undefined, index: number): Rational.Rational =>
  all?.[index] ?? Rational.zero

/** The inner products as whole numbers in the same proportion, with the factor. */
const inWholes = (products: ReadonlyArray<ReadonlyArray<Rational.Rational>>) => {
  let factor = 1n
  for (const { denominator } of products.flat()) {
    factor *= denominator / greatestCommonDivisor(factor, denominator)
  }
  return {
    factor,
    gram: products.map((row) => row.map(({ denominator, numerator }) => numerator * (factor / denominator)))
  }
}

/**
 * The weights with which a key of these indicators lies nearest to the bids.
 *
 * **Details**
 *
 * Of all keys that weigh the indicators, with weights of zero or more that add up to one, the one with the smallest sum of
 * squared gaps between its parts and those of the bids. Only members with a bid count, in the bids and in the figures alike.
 * It explains nothing: bids and figures can go together by chance, and why anyone bid what it bid is not in the numbers.
 *
 * Exact, in fractions, by non-negative least squares with the active set of Lawson and Hanson. Weights that add up to one are had
 * by one equation more: with d the gaps of each indicator alone, minimise |Dq|² + (1 − Σq)² over q ≥ 0. For
 * q = t·p with Σp = 1 that is least at t = 1 / (1 + |Dp|²), where it is |Dp|² / (1 + |Dp|²); so p is the nearest key.
 * Counting an indicator or the bids in another unit changes nothing. Costs some n² products for each
 * member, n the number of indicators, and a few systems of n equations.
 *
 * **Fails with** {@link TooFewBids} with fewer than two bids more than indicators, and the other errors of
 * {@link Refusal}: a missing figure stays `IndicatorIncomplete`.
 *
 * **Example**
 *
 * ```ts
 * import * as Result from "effect/Result"
 * import * as AllocationKey from "woonzorg/AllocationKey"
 * import * as KeyFit from "woonzorg/KeyFit"
 * import * as OwnFigure from "woonzorg/OwnFigure"
 * import * as Rational from "woonzorg/Rational"
 *
 * const values = [{ member: "A", value: 10 }, { member: "B", value: 20 }, { member: "C", value: 30 }, { member: "D", value: 40 }]
 * const inhabitants = OwnFigure.toIndicator({ id: "inhabitants", name: "inhabitants", counts: "persons", values })
 * const bids = [7n, 9n, 11n, 13n].map((count, i) => ({ member: values[i]?.member ?? "", bid: Rational.fromBigInt(count) }))
 * const fit = KeyFit.fit(bids, [inhabitants, AllocationKey.equal(["A", "B", "C", "D"])])
 * Result.map(fit, ({ weights }) => weights.map(({ weight }) => Rational.toText(weight))) // => Result.succeed(["1/2", "1/2"])
 * ```
 *
 * @source Lawson and Hanson, Solving Least Squares Problems, 1974, named after what others cite from it; the tests
 *   check the conditions of an optimum
 * @category calculations
 * @since 0.2.0
 */
export const fit = (
  bids: ReadonlyArray<Bid>,
  indicators: ReadonlyArray<AllocationKey.Indicator>
): Result.Result<KeyFit, Refusal> =>
  Result.gen(function* () {
    const problem = bidsProblem(bids, indicators.length)
    if (problem !== undefined) return yield* Result.fail(problem)
    const members = bids.map(({ member }) => member)
    const offered = partsOf(bids.map(({ bid }) => bid))
    const columns: Array<ReadonlyArray<Rational.Rational>> = []
    for (const { id } of indicators) {
      const figures = yield* AllocationKey.figures(id, members, indicators)
      if (figures.every(({ numerator }) => numerator === 0n)) {
        return yield* Result.fail(new AllocationKey.IndicatorEmpty({ indicator: id }))
      }
      columns.push(partsOf(figures))
    }
    const alone = columns.map((column) => column.map((part, i) => Rational.subtract(part, at(offered, i))))
    const products = alone.map((one) =>
      alone.map((other) =>
        Rational.add(Rational.one, Rational.sum(one.map((gap, i) => Rational.multiply(gap, at(other, i)))))
      )
    )
    const { factor, gram } = inWholes(products)
    const right = columns.map(() => factor)
    const solution = nonNegativeLeastSquares(gram, right)
    const weights = partsOf(solution.numerators.map(Rational.fromBigInt))
    const level = gradientAt(gram, right, solution).flatMap((steep, j) => (steep === 0n ? [j] : []))
    const fitted = members.map((_, i) =>
      Rational.sum(columns.map((column, k) => Rational.multiply(at(weights, k), at(column, i))))
    )
    const gaps = offered.map((part, i) => Rational.subtract(part, at(fitted, i)))
    const sizes = gaps.map((gap) => (gap.numerator < 0n ? { ...gap, numerator: -gap.numerator } : gap))
    const largest = sizes.reduce((one, other) => (Rational.compare(one, other) < 0 ? other : one), Rational.zero)
    const equal: Rational.Rational = { numerator: 1n, denominator: BigInt(members.length) }
    return {
      weights: indicators.map(({ id }, k) => ({ indicator: id, weight: at(weights, k) })),
      members: members.map((member, i) => ({ member, bid: at(offered, i), fitted: at(fitted, i), gap: at(gaps, i) })),
      squares: squaresOf(gaps),
      squaresOfEqual: squaresOf(offered.map((part) => Rational.subtract(part, equal))),
      furthest: largest.numerator === 0n ? [] : members.filter((_, i) => Rational.compare(at(sizes, i), largest) === 0),
      isUnique: areIndependent(gram, level)
    }
  })

const percentage = (part: Rational.Rational, language: Vocabulary.Language): string =>
  spoken(Rational.toFixed(Rational.multiply(part, Rational.fromBigInt(100n)), 1), language)

/**
 * A fit in plain sentences, that also say what it does not show.
 *
 * **Details**
 *
 * `names` says how an indicator is called. Beside it goes the `supposition` of the reading, where there is one.
 *
 * **Example**
 *
 * ```ts
 * import * as KeyFit from "woonzorg/KeyFit"
 * import * as Rational from "woonzorg/Rational"
 *
 * const fit = { weights: [{ indicator: "equal", weight: Rational.one }], members: [], squares: Rational.zero, squaresOfEqual: Rational.zero, furthest: [], isUnique: true }
 * KeyFit.text(fit, () => ({ nl: "gelijk", en: "equal" }), "nl") // => "Van alle sleutels met deze cijfers ligt deze het dichtst bij de biedingen: gelijk 100%. De biedingen zijn precies volgens deze sleutel. Dit zegt niets over waarom gemeenten dit hebben geboden."
 * ```
 *
 * @category texts
 * @since 0.2.0
 */
export const text = (
  { furthest, isUnique, members, weights }: KeyFit,
  names: (indicator: string) => Vocabulary.Text,
  language: Vocabulary.Language
): string => {
  const nl = language === "nl"
  const used = weights.filter(({ weight }) => weight.numerator > 0n)
  const key = listed(
    used.map(({ indicator, weight }) => `${names(indicator)[language]} ${percentage(weight, language)}%`),
    language
  )
  const gap = members.find(({ member }) => furthest.includes(member))?.gap ?? Rational.zero
  const size = percentage(gap.numerator < 0n ? { ...gap, numerator: -gap.numerator } : gap, language)
  const who = listed(furthest, language)
  if (nl) {
    return [
      `Van alle sleutels met deze cijfers ligt deze het dichtst bij de biedingen: ${key}.`,
      furthest.length === 0
        ? "De biedingen zijn precies volgens deze sleutel."
        : `Het verschil is het grootst bij ${who}: ${size} procentpunt.`,
      ...(isUnique ? [] : ["Andere gewichten liggen misschien even dichtbij."]),
      "Dit zegt niets over waarom gemeenten dit hebben geboden."
    ].join(" ")
  }
  return [
    `Of all keys with these figures this one lies nearest to the bids: ${key}.`,
    furthest.length === 0
      ? "The bids follow this key exactly."
      : `The difference is largest for ${who}: ${size} percentage points.`,
    ...(isUnique ? [] : ["Other weights may lie as near."]),
    "This says nothing about why municipalities bid so."
  ].join(" ")
}
