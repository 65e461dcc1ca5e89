/**
 * For whom a product is meant, as far as a source says so: what decides, what only describes, and what is missing.
 *
 * @since 0.2.0
 */
import * as Data from "effect/Data"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import type * as Applicant from "./Applicant.js"
import * as Citation from "./Citation.js"
import * as Criterion from "./Criterion.js"
import type * as Truth from "./Truth.js"
import * as Vocabulary from "./Vocabulary.js"

/**
 * Another way to read what a source says about for whom a product is: a reading of an ambiguity, by their ids.
 *
 * @category models
 * @since 0.2.0
 */
export interface Reading {
  readonly ambiguity: string
  readonly reading: string
  readonly criterion: Criterion.Criterion
}

/**
 * For whom a product is, as the sources have it.
 *
 * **Details**
 *
 * `criterion` is what decides; without one, the sources give nothing to decide by. `isComplete` says whether the
 * source states all its conditions: a description of a group never does. `describes` holds what is said of most
 * people, and decides nothing. `notEncoded` holds what is said about for whom it is, and cannot be put in a criterion.
 *
 * @category models
 * @since 0.2.0
 */
export interface Eligibility {
  readonly product: string
  readonly isComplete: boolean
  readonly criterion?: Criterion.Criterion
  readonly otherReadings: ReadonlyArray<Reading>
  readonly describes: ReadonlyArray<Citation.Sourced<Vocabulary.Text>>
  readonly notEncoded: ReadonlyArray<Citation.Sourced<Vocabulary.Text>>
}

/**
 * The schema of for whom a product is.
 *
 * **Example**
 *
 * ```ts
 * import * as Schema from "effect/Schema"
 * import * as Eligibility from "woonzorg/Eligibility"
 *
 * Schema.is(Eligibility.Eligibility)({ product: "safe-house" }) // => false
 * ```
 *
 * @category schemas
 * @since 0.2.0
 */
export const Eligibility: Schema.Codec<Eligibility> = /* @__PURE__ */ (() =>
  Schema.Struct({
    product: Schema.NonEmptyString,
    isComplete: Schema.Boolean,
    criterion: Schema.optionalKey(Criterion.Criterion),
    otherReadings: Schema.Array(
      Schema.Struct({
        ambiguity: Schema.NonEmptyString,
        reading: Schema.NonEmptyString,
        criterion: Criterion.Criterion
      })
    ),
    describes: Schema.Array(Citation.Sourced(Vocabulary.Text)),
    notEncoded: Schema.Array(Citation.Sourced(Vocabulary.Text))
  }).annotate({
    term: {
      nl: "voor wie het bedoeld is",
      en: "for whom it is meant",
      definition: {
        nl: "Wat een bron zegt over voor wie een plek bedoeld is. Meestal beschrijft de bron een groep en noemt zij niet alle voorwaarden.",
        en: "What a source says about for whom a place is meant. Mostly the source describes a group and does not name all conditions."
      }
    }
  }))()

/**
 * How a product and an invented person go together.
 *
 * @category models
 * @since 0.2.0
 */
export type Outcome = "fits" | "doesNotFit" | "unknown" | "notInSource"

/**
 * An outcome with how it came about; without a trace the sources give nothing to decide by.
 *
 * @category models
 * @since 0.2.0
 */
export interface Judgement {
  readonly product: string
  readonly isComplete: boolean
  readonly outcome: Outcome
  readonly trace?: Criterion.Trace
}

const outcomeOf: Readonly<Record<Truth.Truth, Outcome>> = { yes: "fits", no: "doesNotFit", unknown: "unknown" }

/**
 * How a product and an invented person go together, and why. It is no decision about anybody.
 *
 * **Details**
 *
 * Who decides in practice, such as a municipality, a housing association or a care office, may know of conditions
 * that no source holds; see {@link text}. Learning more never turns "fits" into "does not fit" or the other way round.
 *
 * **Example**
 *
 * ```ts
 * import * as Eligibility from "woonzorg/Eligibility"
 *
 * const passport = { _tag: "Cited", citations: [{ _tag: "Entry", document: "letter", place: "page 1" }] } as const
 * const older = { _tag: "Compares", attribute: "age", comparison: "moreThan", number: 45, passport } as const
 * const place = { product: "place", isComplete: false, criterion: older, otherReadings: [], describes: [], notEncoded: [] }
 * Eligibility.judge(place, { age: 46 }).outcome // => "fits"
 * ```
 *
 * @category evaluating
 * @since 0.2.0
 */
export const judge = (eligibility: Eligibility, applicant: Applicant.Applicant): Judgement => {
  const { criterion, isComplete, product } = eligibility
  if (criterion === undefined) return { product, isComplete, outcome: "notInSource" }
  const trace = Criterion.evaluate(criterion, applicant)
  return { product, isComplete, outcome: outcomeOf[trace.truth], trace }
}

/**
 * Prepares a product once, for many invented persons: the outcome of {@link judge} without why.
 *
 * **Example**
 *
 * ```ts
 * import * as Eligibility from "woonzorg/Eligibility"
 *
 * const bare = { product: "safe-house", isComplete: false, otherReadings: [], describes: [], notEncoded: [] }
 * Eligibility.decide(bare)({ age: 18 }) // => "notInSource"
 * ```
 *
 * @category evaluating
 * @since 0.2.0
 */
export const decide = ({ criterion }: Eligibility): ((applicant: Applicant.Applicant) => Outcome) => {
  if (criterion === undefined) return () => "notInSource"
  const truth = Criterion.decide(criterion)
  return (applicant) => outcomeOf[truth(applicant)]
}

/**
 * A reading that the sources do not leave open for this product.
 *
 * @category errors
 * @since 0.2.0
 */
export class ReadingUnknown
  extends /* @__PURE__ */ Data.TaggedError("ReadingUnknown")<{
    readonly product: string
    readonly ambiguity: string
    readonly reading: string
    readonly known: ReadonlyArray<string>
  }>
{
  override get message(): string {
    const known = this.known.length === 0 ? "There is only one way." : `Other readings: ${this.known.join(", ")}.`
    return `"${this.product}" cannot be read as "${this.reading}" of ${this.ambiguity}. ${known} Leave the reading out to start from ours.`
  }
}

/**
 * The same product read in another way.
 *
 * **Fails with** {@link ReadingUnknown}.
 *
 * **Example**
 *
 * ```ts
 * import * as Result from "effect/Result"
 * import * as Eligibility from "woonzorg/Eligibility"
 *
 * const bare = { product: "safe-house", isComplete: false, otherReadings: [], describes: [], notEncoded: [] }
 * Result.isFailure(Eligibility.readAs(bare, "A-HFDOEL", "wide")) // => true
 * ```
 *
 * @category evaluating
 * @since 0.2.0
 */
export const readAs = (
  eligibility: Eligibility,
  ambiguity: string,
  reading: string
): Result.Result<Eligibility, ReadingUnknown> => {
  const { otherReadings, product } = eligibility
  const found = otherReadings.find((other) => other.ambiguity === ambiguity && other.reading === reading)
  if (found !== undefined) return Result.succeed({ ...eligibility, criterion: found.criterion })
  const known = otherReadings.map((other) => `${other.reading} of ${other.ambiguity}`)
  return Result.fail(new ReadingUnknown({ product, ambiguity, reading, known }))
}

const incompleteWords: Readonly<Record<Outcome, Vocabulary.Text>> = {
  fits: { nl: "past bij de bekende beschrijving", en: "fits the known description" },
  doesNotFit: {
    nl: "past niet bij de beschrijving in de bron",
    en: "does not fit the description in the source"
  },
  unknown: { nl: "onbekend", en: "unknown" },
  notInSource: { nl: "niet in de bron", en: "not in the source" }
}

const completeWords: Readonly<Record<Outcome, Vocabulary.Text>> = {
  ...incompleteWords,
  fits: { nl: "past bij alle voorwaarden in de bron", en: "meets every condition in the source" },
  doesNotFit: { nl: "past niet bij de voorwaarden in de bron", en: "does not meet the conditions in the source" }
}

/**
 * An outcome in words. Where the source does not state all its conditions, it is about a description only.
 *
 * **Example**
 *
 * ```ts
 * import * as Eligibility from "woonzorg/Eligibility"
 *
 * Eligibility.outcomeText({ outcome: "fits", isComplete: false }, "nl") // => "past bij de bekende beschrijving"
 * ```
 *
 * @category texts
 * @since 0.2.0
 */
export const outcomeText = (
  { isComplete, outcome }: Pick<Judgement, "outcome" | "isComplete">,
  language: Vocabulary.Language
): string => (isComplete ? completeWords : incompleteWords)[outcome][language]

const rest: Vocabulary.Text = {
  nl: "De bron noemt niet alle voorwaarden; de rest is onbekend.",
  en: "The source does not name all conditions; the rest is unknown."
}

/**
 * A judgement in words: the outcome, what is missing, and line by line how it came about.
 *
 * **Example**
 *
 * ```ts
 * import * as Eligibility from "woonzorg/Eligibility"
 *
 * Eligibility.text({ product: "safe-house", isComplete: false, outcome: "notInSource" }, "en") // => "Not in the source."
 * ```
 *
 * @category texts
 * @since 0.2.0
 */
export const text = (judgement: Judgement, language: Vocabulary.Language): string => {
  const outcome = outcomeText(judgement, language)
  const first = `${outcome.charAt(0).toUpperCase()}${outcome.slice(1)}.`
  if (judgement.trace === undefined) return first
  const known = judgement.isComplete || judgement.outcome !== "fits" ? first : `${first} ${rest[language]}`
  return `${known}\n${Criterion.traceText(judgement.trace, language)}`
}
