/**
 * What another version of the rules does to invented persons: who fitted and no longer does, and the other way round.
 *
 * @since 0.2.0
 */
import * as Data from "effect/Data"
import * as Result from "effect/Result"
import type * as Applicant from "./Applicant.js"
import * as Criterion from "./Criterion.js"
import * as Eligibility from "./Eligibility.js"
import type * as RuleSet from "./RuleSet.js"

/**
 * The outcome for a product under a version, or that this version has no rule for it.
 *
 * @category models
 * @since 0.2.0
 */
export type Outcome = Eligibility.Outcome | "noRule"

/**
 * How many invented persons go from one outcome to another, with the first of them.
 *
 * **Units** `count` in invented persons. It says nothing about how many real people there are.
 *
 * @category models
 * @since 0.2.0
 */
export interface Transition {
  readonly before: Outcome
  readonly after: Outcome
  readonly count: number
  readonly first: Applicant.Applicant
}

/**
 * What another version does for one product.
 *
 * **Details**
 *
 * `grid` is about all combinations of answers around the boundaries of what both versions ask about this product:
 * every way in which they can differ for a person of whom all is known shows up in it. `given` is about the persons that the caller made, of
 * whom things may be unknown. Transitions stand in the order of their first person; those that stay as they are are
 * among them.
 *
 * @category models
 * @since 0.2.0
 */
export interface RuleEffect {
  readonly product: string
  readonly grid: ReadonlyArray<Transition>
  readonly given: ReadonlyArray<Transition>
}

/**
 * The versions ask so much about one product that not all combinations of answers can be gone through.
 *
 * **Units** `most` in combinations.
 *
 * @category errors
 * @since 0.2.0
 */
export class GridTooLarge
  extends /* @__PURE__ */ Data.TaggedError("GridTooLarge")<{
    readonly product: string
    readonly attributes: ReadonlyArray<Applicant.AttributeId>
    readonly most: number
  }>
{
  override get message(): string {
    return `The versions ask about ${this.attributes.length} attributes for "${this.product}" (${this.attributes.join(", ")}), which gives more than ${this.most} combinations of answers. Compare versions with shorter criteria.`
  }
}

const mostCombinations = 200_000

/** All combinations of one answer for each boundary, the last boundary changing fastest. */
function* combinations(boundaries: ReadonlyArray<Criterion.Boundary>): Generator<Applicant.Applicant> {
  const [first, ...rest] = boundaries
  if (first === undefined) return yield {}
  for (const answer of first.answers) {
    for (const others of combinations(rest)) yield { [first.attribute]: answer, ...others }
  }
}

const transitions = (
  persons: Iterable<Applicant.Applicant>,
  before: (person: Applicant.Applicant) => Outcome,
  after: (person: Applicant.Applicant) => Outcome
): ReadonlyArray<Transition> => {
  const found = new Map<string, Transition>()
  for (const person of persons) {
    const [was, is] = [before(person), after(person)]
    const known = found.get(`${was} ${is}`)
    found.set(`${was} ${is}`, { before: was, after: is, count: (known?.count ?? 0) + 1, first: known?.first ?? person })
  }
  return [...found.values()]
}

const ruleFor = ({ provisions }: RuleSet.RuleSet, product: string): Eligibility.Eligibility | undefined =>
  provisions.flatMap((one) => (one._tag === "Rule" && one.eligibility.product === product ? [one.eligibility] : []))[0]

const decided = (rule: Eligibility.Eligibility | undefined): ((person: Applicant.Applicant) => Outcome) =>
  rule === undefined ? () => "noRule" : Eligibility.decide(rule)

/**
 * What another version does, product by product, to the same invented persons.
 *
 * **Details**
 *
 * Products stand in the order of the versions. Sentences that are not encoded have no effect here: show them beside
 * it, with `RuleSet.unencoded`. Time grows with the number of combinations.
 *
 * **Fails with** {@link GridTooLarge}.
 *
 * **Example**
 *
 * ```ts
 * import * as Result from "effect/Result"
 * import * as RuleEffect from "woonzorg/RuleEffect"
 *
 * const passport = { _tag: "Cited", citations: [{ _tag: "Entry", document: "letter", place: "page 1" }] } as const
 * const validity = { _tag: "Unknown", why: { nl: "geen datum", en: "no date" } } as const
 * const from = (number: number) => {
 *   const criterion = { _tag: "Compares", attribute: "age", comparison: "atLeast", number, passport } as const
 *   const eligibility = { product: "place", isComplete: false, criterion, otherReadings: [], describes: [], notEncoded: [] }
 *   const says = { value: { nl: `vanaf ${number}`, en: `from ${number}` }, passport }
 *   const provisions = [{ _tag: "Rule", id: "age", says, eligibility }] as const
 *   return { id: `from-${number}`, name: says.value, standing: "advised", validity, provisions } as const
 * }
 * const effects = RuleEffect.between(from(18), from(21))
 * Result.map(effects, ([place]) => place?.grid.map(({ before, after, count, first }) => [before, after, count, first.age])) // => Result.succeed([["doesNotFit", "doesNotFit", 1, 17], ["fits", "doesNotFit", 3, 18], ["fits", "fits", 2, 21]])
 * ```
 *
 * @category comparing
 * @since 0.2.0
 */
export const between = (
  before: RuleSet.RuleSet,
  after: RuleSet.RuleSet,
  given: ReadonlyArray<Applicant.Applicant> = []
): Result.Result<ReadonlyArray<RuleEffect>, GridTooLarge> => {
  const rules = [...before.provisions, ...after.provisions].flatMap((one) =>
    one._tag === "Rule" ? [one.eligibility] : []
  )
  const products = [...new Set(rules.map(({ product }) => product))]
  return Result.all(
    products.map((product): Result.Result<RuleEffect, GridTooLarge> => {
      const [old, renewed] = [ruleFor(before, product), ruleFor(after, product)]
      const edges = Criterion.boundaries([old, renewed].flatMap((rule) => rule?.criterion ?? []))
      const size = edges.reduce((product, { answers }) => product * answers.length, 1)
      if (size > mostCombinations) {
        const attributes = edges.map(({ attribute }) => attribute)
        return Result.fail(new GridTooLarge({ product, attributes, most: mostCombinations }))
      }
      const [was, is] = [decided(old), decided(renewed)]
      return Result.succeed({
        product,
        grid: transitions(combinations(edges), was, is),
        given: transitions(given, was, is)
      })
    })
  )
}
