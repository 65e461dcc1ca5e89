/**
 * All weightings that a key could have: how many places they give each member, at least and at most.
 *
 * @since 0.2.0
 */
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import type * as AllocationKey from "./AllocationKey.js"
import * as Apportionment from "./Apportionment.js"
import * as Formula from "./Formula.js"
import { greatestCommonDivisor, grouped } from "./internal/digits.js"
import { splitMix64 } from "./internal/splitMix64.js"
import * as Quantity from "./Quantity.js"
import * as Rational from "./Rational.js"
import * as Sensitivity from "./Sensitivity.js"
import type * as Threshold from "./Threshold.js"
import type * as Vocabulary from "./Vocabulary.js"

/**
 * A weight for each term, as a part of the whole; together they are one.
 *
 * @category models
 * @since 0.2.0
 */
export type Weighting = ReadonlyArray<{ readonly term: string; readonly weight: Rational.Rational }>

/**
 * The schema of a weighting; weights are fractions as text in JSON.
 *
 * **Example**
 *
 * ```ts
 * import * as Result from "effect/Result"
 * import * as Schema from "effect/Schema"
 * import * as Weighting from "woonzorg/Weighting"
 *
 * Result.isSuccess(Schema.decodeUnknownResult(Weighting.Weighting)([{ term: "equal", weight: "1" }])) // => true
 * ```
 *
 * @category schemas
 * @since 0.2.0
 */
export const Weighting = /* @__PURE__ */ (() =>
  Schema.Array(Schema.Struct({ term: Schema.NonEmptyString, weight: Rational.Rational })).annotate({
    term: {
      nl: "weging",
      en: "weighting",
      definition: {
        nl: "Hoe zwaar elk deel van een verdeelsleutel meetelt. Samen zijn de gewichten één.",
        en: "How much each part of an allocation key counts. Together the weights are one."
      }
    }
  }))()

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
export interface Ranges {
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
 * import * as Weighting from "woonzorg/Weighting"
 *
 * const json = { basis: "sample", seed: 1, size: 100, corners: 2, withoutClaims: 0, members: [] }
 * Result.isSuccess(Schema.decodeUnknownResult(Weighting.Ranges)(json)) // => true
 * ```
 *
 * @category schemas
 * @since 0.2.0
 */
export const Ranges = /* @__PURE__ */ (() => {
  const count = (unit: string) => Schema.Int.check(Schema.isGreaterThanOrEqualTo(0)).annotate({ unit })
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
        leastAt: Weighting,
        mostAt: Weighting,
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
 * import * as Weighting from "woonzorg/Weighting"
 *
 * const drawn = Weighting.draw(["inhabitants", "equal"], { seed: 1, index: 0 })
 * Rational.toText(Rational.sum(drawn.map(({ weight }) => weight))) // => "1"
 * ```
 *
 * @category constructors
 * @since 0.2.0
 */
export const draw = (
  terms: ReadonlyArray<string>,
  { index, seed }: { readonly seed: number; readonly index: number }
): Weighting => {
  const cuts = Math.max(0, terms.length - 1)
  const drawn = Array.from({ length: cuts }, (_, i) => splitMix64(seed, index * cuts + i) >> 32n)
  const ends = [...drawn.sort((one, other) => (one < other ? -1 : one > other ? 1 : 0)), whole]
  return terms.map((term, i) => ({ term, weight: partOf((ends[i] ?? whole) - (ends[i - 1] ?? 0n)) }))
}

const withWeighting = (formula: Formula.Formula, weights: Weighting): Formula.Formula => ({
  ...formula,
  terms: formula.terms.map((term, i) => ({ ...term, weight: weights[i]?.weight ?? Rational.zero }))
})

type Divide = (weights: Weighting) => ReturnType<typeof Sensitivity.placesOf>

/** Divides by weightings of the formula. Where only proportions count, the parts of each term are made once. */
const divisionOf = (
  formula: Formula.Formula,
  indicators: ReadonlyArray<AllocationKey.Indicator>,
  options: Apportionment.Options
): Result.Result<Divide, Formula.Refusal> => {
  if (options.method === "droop" || options.method === "statutoryCeiling") {
    return Result.succeed((weights) => Sensitivity.placesOf(withWeighting(formula, weights), indicators, options))
  }
  const even = { ...formula, terms: formula.terms.map((term) => ({ ...term, weight: Rational.one })) }
  return Result.map(Formula.parts(even, indicators), (all): Divide => {
    let common = 1n
    for (const { parts } of all) {
      for (const { claim } of parts) common *= claim.denominator / greatestCommonDivisor(common, claim.denominator)
    }
    const rows = all.map(({ parts }) => parts.map(({ claim }) => claim.numerator * (common / claim.denominator)))
    return (weights) => {
      const wholes = weights.map(({ weight }) => weight.numerator * (whole / weight.denominator))
      const claims = formula.members.map((member, i) => {
        const sum = rows.reduce((so, row, k) => so + (wholes[k] ?? 0n) * (row[i] ?? 0n), 0n)
        return { member, claim: Rational.fromBigInt(sum) }
      })
      return claims.every(({ claim }) => claim.numerator === 0n)
        ? Result.fail(new Formula.ClaimsEmpty({}))
        : Apportionment.ranges(Apportionment.apportion(claims, options))
    }
  })
}

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
 * What can be refused. An open tie is no refusal: it is in the answer.
 *
 * @category errors
 * @since 0.2.0
 */
export type Refusal =
  | Sensitivity.SampleInvalid
  | Formula.Refusal
  | Exclude<Apportionment.Refusal, Apportionment.TiedClaims>

/**
 * The fewest and the most places of each member over all weightings of the terms of a formula.
 *
 * **Details**
 *
 * Not exact but a sample: `size` draws by {@link draw}, and the corners, in which one term has all weight. The
 * weights of the formula itself do not matter; terms without a weight take part. The same seed gives the
 * same bytes, and a larger sample holds the smaller one. A weighting by which nobody has a claim, which only caps can
 * bring about, is counted and passed over. Costs one division for each draw and
 * term: a thousand draws for nine members and three terms take some two tenths of a second.
 *
 * **Fails with** the errors of {@link Refusal}; with `ClaimsEmpty` when no weighting gives anybody a claim.
 *
 * **Example**
 *
 * ```ts
 * import * as Result from "effect/Result"
 * import * as AllocationKey from "woonzorg/AllocationKey"
 * import * as OwnFigure from "woonzorg/OwnFigure"
 * import * as Weighting from "woonzorg/Weighting"
 *
 * const members = ["Dordrecht", "Gorinchem"]
 * const values = [{ member: "Dordrecht", value: 80 }, { member: "Gorinchem", value: 20 }]
 * const inhabitants = OwnFigure.toIndicator({ id: "inhabitants", name: "inhabitants", counts: "persons", values })
 * const key = Result.getOrThrow(AllocationKey.make("places", members, { inhabitants: 0.5, equal: 0.5 }))
 * const indicators = [inhabitants, AllocationKey.equal(members)]
 * const options = { places: 10, method: "sainteLague" } as const
 * const found = Weighting.ranges(key, indicators, options, { seed: 1, size: 100 })
 * Result.map(found, (all) => all.members.map(({ least, member, most }) => `${member} ${least}–${most}`)) // => Result.succeed(["Dordrecht 5–8", "Gorinchem 2–5"])
 * ```
 *
 * @category calculations
 * @since 0.2.0
 */
export const ranges = (
  rule: Threshold.Rule,
  indicators: ReadonlyArray<AllocationKey.Indicator>,
  options: Apportionment.Options,
  { seed, size }: Sensitivity.Sample
): Result.Result<Ranges, Refusal> =>
  Result.gen(function* () {
    const problem = Sensitivity.sampleProblem({ seed, size })
    if (problem !== undefined) return yield* Result.fail(problem)
    const formula = "terms" in rule ? rule : Formula.fromKey(rule)
    const terms = formula.terms.map(({ id }) => id)
    const divide = yield* divisionOf(formula, indicators, options)
    const cornerAt = (at: number): Weighting =>
      terms.map((term, i) => ({ term, weight: i === at ? Rational.one : Rational.zero }))
    const tallies = new Map<string, Tally>()
    let withoutClaims = 0
    let empty: Formula.ClaimsEmpty | undefined
    for (let at = 0; at < terms.length + size; at++) {
      const isDraw = at >= terms.length
      const weights = isDraw ? draw(terms, { seed, index: at - terms.length }) : cornerAt(at)
      const divided = divide(weights)
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

/**
 * What one member got over all weightings, in plain sentences that say that it is a sample.
 *
 * **Example**
 *
 * ```ts
 * import * as Weighting from "woonzorg/Weighting"
 *
 * const spread = { member: "Gorinchem", least: 2, most: 5, leastAt: [], mostAt: [], frequencies: [] }
 * const found = { basis: "sample", seed: 1, size: 1000, corners: 2, withoutClaims: 0, members: [spread] } as const
 * Weighting.text(found, spread, "place", "nl") // => "Gorinchem kreeg 2 tot en met 5 plekken in een steekproef van 1.000 wegingen met de uiterste wegingen (2) erbij. Een weging die niet is geprobeerd, kan meer of minder geven."
 * ```
 *
 * @category texts
 * @since 0.2.0
 */
export const text = (
  { corners, size }: Ranges,
  { least, member, most }: Spread,
  unit: Quantity.Unit,
  language: Vocabulary.Language
): string => {
  const nl = language === "nl"
  const { one, other } = Quantity.unitTerms[unit][language]
  const number = (of: number) => grouped(of, nl ? "." : ",")
  const words = most === 1 && least === 1 ? one : other
  if (nl) {
    const range =
      least === most ? `steeds ${number(least)} ${words}` : `${number(least)} tot en met ${number(most)} ${words}`
    return `${member} kreeg ${range} in een steekproef van ${number(size)} wegingen met de uiterste wegingen (${number(corners)}) erbij. Een weging die niet is geprobeerd, kan meer of minder geven.`
  }
  const range = least === most ? `${number(least)} ${words} every time` : `${number(least)} to ${number(most)} ${words}`
  return `${member} got ${range} in a sample of ${number(size)} weightings, with the extreme ones (${number(corners)}) beside them. A weighting that was not tried can give more or fewer.`
}
