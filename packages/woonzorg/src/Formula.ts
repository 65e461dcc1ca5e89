/**
 * Formulas of allocation keys: terms that give more or give less, per inhabitant or per dwelling, raised by a factor,
 * and held by a cap.
 *
 * @since 0.1.0
 */
import * as Data from "effect/Data"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as AllocationKey from "./AllocationKey.js"
import * as Rational from "./Rational.js"

/**
 * Whether more of a figure gives a larger claim or a smaller one.
 *
 * **Details**
 *
 * - `more`: in proportion to the figure.
 * - `less`: in proportion to how far the figure lies below the highest, plus `epsilon` times the highest. Epsilon is
 *   a policy choice and decides the answer: near zero the member with most gets next to nothing, at one the
 *   differences fade. It lies from 1/100 to 1.
 * - `reciprocal`: in proportion to one divided by the figure, as in the European keys of 2015.
 *
 * @category models
 * @since 0.1.0
 */
export type Direction =
  | { readonly _tag: "more" }
  | { readonly _tag: "less"; readonly epsilon: Rational.Rational }
  | { readonly _tag: "reciprocal" }

/**
 * Raises or lowers a figure by a score: the figure times `base` + `slope` · score, and zero where that is below zero.
 *
 * **Units** `base` is a pure number; `slope` is per unit of the score.
 *
 * @category models
 * @since 0.1.0
 */
export interface Factor {
  readonly score: string
  readonly base: Rational.Rational
  readonly slope: Rational.Rational
}

/**
 * The most that a term can give: `multiple` times what the terms `of` give this member together, each as a part of
 * the whole and before weights.
 *
 * @category models
 * @since 0.1.0
 */
export interface Cap {
  readonly multiple: Rational.Rational
  readonly of: ReadonlyArray<string>
}

/**
 * One term: an indicator with its weight, and what is done to it first.
 *
 * **Details**
 *
 * In this order: the figure times its `factor`, divided by the indicator `per` (inhabitants, dwellings), turned by
 * its `direction`, taken as a part of the members' total, and held by its `cap`.
 *
 * @category models
 * @since 0.1.0
 */
export interface Term {
  readonly id: string
  readonly indicator: string
  readonly weight: Rational.Rational
  readonly direction: Direction
  readonly factor?: Factor
  readonly per?: string
  readonly cap?: Cap
}

/**
 * A key with terms. The simple case, in which more always gives more, is an {@link AllocationKey.AllocationKey}.
 *
 * @category models
 * @since 0.1.0
 */
export interface Formula {
  readonly subject: AllocationKey.Subject
  readonly members: ReadonlyArray<string>
  readonly terms: ReadonlyArray<Term>
}

/**
 * The schema of a term; numbers are fractions as text in JSON.
 *
 * **Example**
 *
 * ```ts
 * import * as Result from "effect/Result"
 * import * as Schema from "effect/Schema"
 * import * as Formula from "woonzorg/Formula"
 *
 * const json = { id: "unemployment", indicator: "unemployed", weight: "1/10", direction: { _tag: "less", epsilon: "1/10" } }
 * Result.isSuccess(Schema.decodeUnknownResult(Formula.Term)(json)) // => true
 * ```
 *
 * @category schemas
 * @since 0.1.0
 */
export const Term = /* @__PURE__ */ (() =>
  Schema.Struct({
    id: Schema.NonEmptyString,
    indicator: Schema.NonEmptyString,
    weight: Rational.Rational,
    direction: Schema.Union([
      Schema.TaggedStruct("more", {}),
      Schema.TaggedStruct("less", { epsilon: Rational.Rational }),
      Schema.TaggedStruct("reciprocal", {})
    ]),
    factor: Schema.optionalKey(
      Schema.Struct({ score: Schema.NonEmptyString, base: Rational.Rational, slope: Rational.Rational })
    ),
    per: Schema.optionalKey(Schema.NonEmptyString),
    cap: Schema.optionalKey(Schema.Struct({ multiple: Rational.Rational, of: Schema.Array(Schema.NonEmptyString) }))
  }).annotate({
    term: {
      nl: "term van een verdeelsleutel",
      en: "term of an allocation key",
      definition: {
        nl: "Een cijfer met zijn gewicht, en of meer daarvan een groter of juist een kleiner deel geeft.",
        en: "A figure with its weight, and whether more of it gives a larger or a smaller part."
      }
    }
  }))()

/**
 * The schema of a formula.
 *
 * **Example**
 *
 * ```ts
 * import * as Result from "effect/Result"
 * import * as Schema from "effect/Schema"
 * import * as Formula from "woonzorg/Formula"
 *
 * const json = { subject: "people", members: ["Dordrecht"], terms: [] }
 * Result.isSuccess(Schema.decodeUnknownResult(Formula.Formula)(json)) // => true
 * ```
 *
 * @category schemas
 * @since 0.1.0
 */
export const Formula = /* @__PURE__ */ (() =>
  Schema.Struct({
    subject: Schema.Literals(["money", "people", "places"]),
    members: Schema.Array(Schema.NonEmptyString),
    terms: Schema.Array(Term)
  }).annotate({
    term: {
      nl: "formule van een verdeelsleutel",
      en: "formula of an allocation key",
      definition: {
        nl: "Een verdeelsleutel die uit meer termen bestaat, elk met een gewicht en een richting.",
        en: "An allocation key made up of terms, each with a weight and a direction."
      }
    }
  }))()

/**
 * A term that cannot be used as it stands.
 *
 * @category errors
 * @since 0.1.0
 */
export class TermInvalid
  extends /* @__PURE__ */ Data.TaggedError("TermInvalid")<{
    readonly term: string
    readonly reason: "repeated" | "epsilonOutside" | "capNotPositive" | "capUnknown" | "capOfCapped"
    readonly value?: string
  }>
{
  override get message(): string {
    switch (this.reason) {
      case "repeated":
        return `Two terms have the id "${this.term}". Give one of them another id.`
      case "epsilonOutside":
        return `The epsilon of the term "${this.term}" is ${this.value}. Give a number from 0.01 to 1.`
      case "capNotPositive":
        return `The cap of the term "${this.term}" is ${this.value} times other terms. Give a number above zero.`
      case "capUnknown":
        return `The cap of the term "${this.term}" refers to ${this.value ?? "no term"}. Name terms of this formula.`
      case "capOfCapped":
        return `The cap of the term "${this.term}" refers to "${this.value}", which has a cap itself. Refer to terms without a cap.`
    }
  }
}

/**
 * A figure of zero that a term divides by.
 *
 * @category errors
 * @since 0.1.0
 */
export class DivisorZero
  extends /* @__PURE__ */ Data.TaggedError("DivisorZero")<{
    readonly term: string
    readonly indicator: string
    readonly members: ReadonlyArray<string>
  }>
{
  override get message(): string {
    return `The term "${this.term}" divides by "${this.indicator}", which is zero for ${this.members.join(", ")}. Correct the figure or choose another direction.`
  }
}

/**
 * A formula by which nobody has a claim, for its caps or factors leave nothing.
 *
 * @category errors
 * @since 0.1.0
 */
export class ClaimsEmpty extends /* @__PURE__ */ Data.TaggedError("ClaimsEmpty")<{ readonly term?: string }> {
  override get message(): string {
    return this.term === undefined
      ? "The caps leave nobody a claim. Raise a cap or add a term."
      : `The factor of the term "${this.term}" is zero for every member, so the term cannot divide anything. Change its base or slope, or leave the term out.`
  }
}

/**
 * The epsilon that is used unless somebody chooses another: 1/10. It is an assumption, not a finding.
 *
 * @category constants
 * @since 0.1.0
 */
export const usualEpsilon: Rational.Rational = { numerator: 1n, denominator: 10n }

/**
 * The three values of epsilon at which an answer is shown, for it decides the answer: 1/100, 1/10 and 1/2.
 *
 * @category constants
 * @since 0.1.0
 */
export const epsilonsShown: ReadonlyArray<Rational.Rational> = [
  { numerator: 1n, denominator: 100n },
  usualEpsilon,
  { numerator: 1n, denominator: 2n }
]

const leastEpsilon: Rational.Rational = { numerator: 1n, denominator: 100n }

/** For a divisor that is known to be above zero. */
const over = (value: Rational.Rational, divisor: Rational.Rational): Rational.Rational =>
  divisor.numerator === divisor.denominator
    ? value
    : Rational.multiply(value, { numerator: divisor.denominator, denominator: divisor.numerator })

const at = (all: ReadonlyArray<Rational.Rational>, index: number): Rational.Rational => all[index] ?? Rational.zero

/**
 * The formula that means the same as a key: one term for each weight.
 *
 * **Example**
 *
 * ```ts
 * import * as Result from "effect/Result"
 * import * as AllocationKey from "woonzorg/AllocationKey"
 * import * as Formula from "woonzorg/Formula"
 *
 * const key = AllocationKey.make("places", ["Dordrecht", "Gorinchem"], { inhabitants: 1 })
 * Result.map(key, (one) => Formula.fromKey(one).terms.map(({ direction }) => direction._tag)) // => Result.succeed(["more"])
 * ```
 *
 * @category conversions
 * @since 0.1.0
 */
export const fromKey = ({ members, subject, weights }: AllocationKey.AllocationKey): Formula => {
  const seen = new Map<string, number>()
  const terms = weights.map(({ indicator, weight }): Term => {
    const count = (seen.get(indicator) ?? 0) + 1
    seen.set(indicator, count)
    return { id: count === 1 ? indicator : `${indicator} ${count}`, indicator, weight, direction: { _tag: "more" } }
  })
  return { subject, members, terms }
}

/**
 * The formula with this epsilon in every term by which more gives less.
 *
 * **Example**
 *
 * ```ts
 * import * as Formula from "woonzorg/Formula"
 * import * as Rational from "woonzorg/Rational"
 *
 * const term = { id: "burden", indicator: "burden", weight: Rational.one }
 * const formula: Formula.Formula = {
 *   subject: "places",
 *   members: ["Dordrecht"],
 *   terms: [{ ...term, direction: { _tag: "less", epsilon: Formula.usualEpsilon } }]
 * }
 * Formula.withEpsilon(formula, Rational.one).terms[0]?.direction // => { _tag: "less", epsilon: { numerator: 1n, denominator: 1n } }
 * ```
 *
 * @category conversions
 * @since 0.1.0
 */
export const withEpsilon = (formula: Formula, epsilon: Rational.Rational): Formula => ({
  ...formula,
  terms: formula.terms.map((term) =>
    term.direction._tag === "less" ? { ...term, direction: { _tag: "less", epsilon } } : term
  )
})

/**
 * What one term gives each member, as parts of the whole before the weight, in the order of the members.
 *
 * **Details**
 *
 * Without a cap the parts add up to one. `capped` names the members that the cap held.
 *
 * @category models
 * @since 0.1.0
 */
export interface TermParts {
  readonly term: string
  readonly weight: Rational.Rational
  readonly parts: AllocationKey.Claims
  readonly capped: ReadonlyArray<string>
}

/**
 * Everything that can be wrong with a formula or its figures.
 *
 * @category errors
 * @since 0.1.0
 */
export type Refusal =
  | AllocationKey.WeightsInvalid
  | AllocationKey.MembersInvalid
  | AllocationKey.IndicatorMissing
  | AllocationKey.IndicatorRepeated
  | AllocationKey.IndicatorIncomplete
  | AllocationKey.IndicatorInvalid
  | AllocationKey.IndicatorEmpty
  | TermInvalid
  | DivisorZero
  | ClaimsEmpty

const epsilonProblem = ({ direction, id }: Term): TermInvalid | undefined =>
  direction._tag === "less" &&
  (Rational.compare(direction.epsilon, leastEpsilon) < 0 || Rational.compare(direction.epsilon, Rational.one) > 0)
    ? new TermInvalid({ term: id, reason: "epsilonOutside", value: Rational.toText(direction.epsilon) })
    : undefined

const capProblem = ({ cap, id }: Term, terms: ReadonlyMap<string, Term>): TermInvalid | undefined => {
  if (cap === undefined) return undefined
  if (cap.multiple.numerator <= 0n) {
    return new TermInvalid({ term: id, reason: "capNotPositive", value: Rational.toText(cap.multiple) })
  }
  if (cap.of.length === 0) return new TermInvalid({ term: id, reason: "capUnknown" })
  for (const name of cap.of) {
    const other = terms.get(name)
    if (other === undefined) return new TermInvalid({ term: id, reason: "capUnknown", value: `"${name}"` })
    if (other.cap !== undefined) return new TermInvalid({ term: id, reason: "capOfCapped", value: name })
  }
  return undefined
}

const problemOf = ({
  members,
  terms
}: Formula): AllocationKey.WeightsInvalid | AllocationKey.MembersInvalid | TermInvalid | undefined => {
  const wrong = AllocationKey.problem({
    members,
    weights: terms.map(({ id, weight }) => ({ indicator: id, weight }))
  })
  if (wrong !== undefined) return wrong
  const byId = new Map<string, Term>()
  for (const term of terms) {
    if (byId.has(term.id)) return new TermInvalid({ term: term.id, reason: "repeated" })
    byId.set(term.id, term)
  }
  for (const term of terms) {
    const problem = epsilonProblem(term) ?? capProblem(term, byId)
    if (problem !== undefined) return problem
  }
  return undefined
}

type Figures = ReadonlyArray<Rational.Rational>

const multiplied = (
  values: Figures,
  term: Term,
  members: ReadonlyArray<string>,
  indicators: ReadonlyArray<AllocationKey.Indicator>
): Result.Result<Figures, Refusal> => {
  const { factor } = term
  if (factor === undefined) return Result.succeed(values)
  return Result.flatMap(AllocationKey.figures(factor.score, members, indicators, { sign: "any" }), (scores) => {
    const raised = values.map((value, index) => {
      const by = Rational.add(factor.base, Rational.multiply(factor.slope, at(scores, index)))
      return by.numerator > 0n ? Rational.multiply(value, by) : Rational.zero
    })
    const isEmpty = raised.every(({ numerator }) => numerator === 0n)
    return isEmpty ? Result.fail(new ClaimsEmpty({ term: term.id })) : Result.succeed(raised)
  })
}

const dividedBy = (
  values: Figures,
  divisors: Figures,
  members: ReadonlyArray<string>,
  named: { readonly term: string; readonly indicator: string }
): Result.Result<Figures, DivisorZero> => {
  const zero = members.filter((_, index) => at(divisors, index).numerator === 0n)
  return zero.length > 0
    ? Result.fail(new DivisorZero({ ...named, members: zero }))
    : Result.succeed(values.map((value, index) => over(value, at(divisors, index))))
}

const turned = (
  values: Figures,
  { direction, id, indicator }: Term,
  members: ReadonlyArray<string>
): Result.Result<Figures, DivisorZero> => {
  switch (direction._tag) {
    case "more":
      return Result.succeed(values)
    case "less": {
      const most = values.reduce((one, other) => (Rational.compare(one, other) < 0 ? other : one), Rational.zero)
      const top = Rational.add(most, Rational.multiply(direction.epsilon, most))
      return Result.succeed(values.map((value) => Rational.subtract(top, value)))
    }
    case "reciprocal":
      return dividedBy(
        values.map(() => Rational.one),
        values,
        members,
        { term: id, indicator }
      )
  }
}

/** The part of each member, before any cap; the parts add up to one. */
const uncapped = (
  term: Term,
  members: ReadonlyArray<string>,
  indicators: ReadonlyArray<AllocationKey.Indicator>
): Result.Result<Figures, Refusal> =>
  Result.gen(function* () {
    const values = yield* AllocationKey.figures(term.indicator, members, indicators)
    if (values.every(({ numerator }) => numerator === 0n)) {
      return yield* Result.fail(new AllocationKey.IndicatorEmpty({ indicator: term.indicator }))
    }
    const raised = yield* multiplied(values, term, members, indicators)
    const { per } = term
    const relative =
      per === undefined
        ? raised
        : yield* dividedBy(raised, yield* AllocationKey.figures(per, members, indicators), members, {
            term: term.id,
            indicator: per
          })
    const directed = yield* turned(relative, term, members)
    const total = Rational.sum(directed)
    return directed.map((value) => over(value, total))
  })

/**
 * What each term gives each member, so that it can be shown where a claim comes from.
 *
 * **Details**
 *
 * A term with weight zero is left out, unless a cap refers to it.
 *
 * **Fails with** the errors of {@link Refusal}.
 *
 * **Example**
 *
 * ```ts
 * import * as Result from "effect/Result"
 * import * as AllocationKey from "woonzorg/AllocationKey"
 * import * as Formula from "woonzorg/Formula"
 *
 * const members = ["Dordrecht", "Gorinchem"]
 * const key = Result.getOrThrow(AllocationKey.make("places", members, { equal: 1 }))
 * const parts = Formula.parts(Formula.fromKey(key), [AllocationKey.equal(members)])
 * Result.map(parts, (all) => all.map(({ term }) => term)) // => Result.succeed(["equal"])
 * ```
 *
 * @category calculations
 * @since 0.1.0
 */
export const parts = (
  formula: Formula,
  indicators: ReadonlyArray<AllocationKey.Indicator>
): Result.Result<ReadonlyArray<TermParts>, Refusal> => {
  const problem = problemOf(formula)
  if (problem !== undefined) return Result.fail(problem)
  const { members } = formula
  const weighed = formula.terms.filter(({ weight }) => weight.numerator > 0n)
  const named = new Set(weighed.flatMap(({ cap }) => cap?.of ?? []))
  const counting = formula.terms.filter((term) => weighed.includes(term) || named.has(term.id))
  const before = new Map<string, Figures>()
  for (const term of counting) {
    const shares = uncapped(term, members, indicators)
    if (Result.isFailure(shares)) return Result.fail(shares.failure)
    before.set(term.id, shares.success)
  }
  return Result.succeed(
    counting.map(({ cap, id, weight }): TermParts => {
      const shares = before.get(id) ?? []
      const most = (index: number): Rational.Rational | undefined =>
        cap && Rational.multiply(cap.multiple, Rational.sum(cap.of.map((other) => at(before.get(other) ?? [], index))))
      const isHeld = members.map((_, index) => Rational.compare(at(shares, index), most(index) ?? Rational.one) > 0)
      return {
        term: id,
        weight,
        parts: members.map((member, index) => ({
          member,
          claim: isHeld[index] ? (most(index) ?? Rational.one) : at(shares, index)
        })),
        capped: members.filter((_, index) => isHeld[index])
      }
    })
  )
}

/**
 * What each member can claim under the formula: of every term its part, times the weight.
 *
 * **Details**
 *
 * Claims are exact and add up to one; what a cap cuts off is shared by all in proportion to what they have. Counting
 * an indicator in another unit changes nothing, nor does multiplying all weights. Exact parts of many members whose
 * figures are divided by have long fractions: some hundred members cost about a second, thousands too long.
 *
 * **Fails with** the errors of {@link Refusal}.
 *
 * **Example**
 *
 * ```ts
 * import * as Result from "effect/Result"
 * import * as AllocationKey from "woonzorg/AllocationKey"
 * import * as Formula from "woonzorg/Formula"
 * import * as Rational from "woonzorg/Rational"
 *
 * const members = ["Dordrecht", "Gorinchem"]
 * const formula: Formula.Formula = {
 *   subject: "people",
 *   members,
 *   terms: [{ id: "equal", indicator: "equal", weight: Rational.one, direction: { _tag: "reciprocal" } }]
 * }
 * const claims = Formula.claims(formula, [AllocationKey.equal(members)])
 * Result.map(claims, (all) => all.map(({ claim }) => Rational.toText(claim))) // => Result.succeed(["1/2", "1/2"])
 * ```
 *
 * @category calculations
 * @since 0.1.0
 */
export const claims = (
  formula: Formula,
  indicators: ReadonlyArray<AllocationKey.Indicator>
): Result.Result<AllocationKey.Claims, Refusal> =>
  Result.flatMap(parts(formula, indicators), (all): Result.Result<AllocationKey.Claims, ClaimsEmpty> => {
    const weighed = formula.members.map((_, index) =>
      Rational.sum(all.map((term) => Rational.multiply(term.weight, term.parts[index]?.claim ?? Rational.zero)))
    )
    const total = Rational.sum(
      all.map(({ capped, parts: given, weight }) => {
        // Without a cap that holds, the parts add up to one; to add them anew is slow for many members.
        const whole = capped.length === 0 ? Rational.one : Rational.sum(given.map(({ claim }) => claim))
        return Rational.multiply(weight, whole)
      })
    )
    return total.numerator === 0n
      ? Result.fail(new ClaimsEmpty({}))
      : Result.succeed(formula.members.map((member, index) => ({ member, claim: over(at(weighed, index), total) })))
  })

const isCounting = ({ cap, direction, factor, per }: Term): boolean =>
  direction._tag === "more" && cap === undefined && factor === undefined && per === undefined

/**
 * The claims of {@link claims} as counts, where the formula is one figure as it stands: inhabitants, not their parts.
 *
 * **Details**
 *
 * The proportions are those of {@link claims}, so that only a method that is not scale-free can tell them apart: the
 * Droop quota is a number of persons. Where the formula weighs, corrects or turns figures there are no counts, and
 * the claims are parts all the same.
 *
 * **Fails with** the errors of {@link Refusal}.
 *
 * **Example**
 *
 * ```ts
 * import * as Result from "effect/Result"
 * import * as AllocationKey from "woonzorg/AllocationKey"
 * import * as Formula from "woonzorg/Formula"
 * import * as Rational from "woonzorg/Rational"
 *
 * const members = ["Dordrecht", "Gorinchem"]
 * const formula = Formula.fromKey(Result.getOrThrow(AllocationKey.make("places", members, { equal: 3 })))
 * const counts = Formula.counts(formula, [AllocationKey.equal(members)])
 * Result.map(counts, (all) => all.map(({ claim }) => Rational.toText(claim))) // => Result.succeed(["1", "1"])
 * ```
 *
 * @category calculations
 * @since 0.2.0
 */
export const counts = (
  formula: Formula,
  indicators: ReadonlyArray<AllocationKey.Indicator>
): Result.Result<AllocationKey.Claims, Refusal> =>
  Result.flatMap(claims(formula, indicators), (parts) => {
    const [term, other] = formula.terms.filter(({ weight }) => weight.numerator > 0n)
    if (term === undefined || other !== undefined || !isCounting(term)) return Result.succeed(parts)
    return Result.map(AllocationKey.figures(term.indicator, formula.members, indicators), (figures) =>
      formula.members.map((member, index) => ({ member, claim: at(figures, index) }))
    )
  })
