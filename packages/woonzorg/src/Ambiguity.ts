/**
 * Places where the sources can be read in more than one way: the readings, the one we start from, and why.
 *
 * @since 0.1.0
 */
import * as Schema from "effect/Schema"
import * as Citation from "./Citation.js"
import * as Vocabulary from "./Vocabulary.js"

/**
 * One way to read an unclear passage.
 *
 * @category models
 * @since 0.1.0
 */
export interface Reading {
  readonly id: string
  readonly name: Vocabulary.Text
}

/**
 * An unclear passage with its readings.
 *
 * **Details**
 *
 * `start` is the id of the reading that we begin with, absent where nothing is assumed. `treatment` says what
 * that means for the numbers. Severity says how much hangs on it.
 *
 * @category models
 * @since 0.1.0
 */
export interface Ambiguity {
  readonly id: string
  readonly question: Vocabulary.Text
  readonly readings: ReadonlyArray<Reading>
  readonly start?: string
  readonly treatment: Vocabulary.Text
  readonly severity: "low" | "medium" | "high"
  readonly citations: ReadonlyArray<Citation.Citation>
}

/**
 * The schema of an ambiguity: at least two readings with ids of their own, the start among them.
 *
 * **Example**
 *
 * ```ts
 * import * as Schema from "effect/Schema"
 * import * as Ambiguity from "woonzorg/Ambiguity"
 *
 * Schema.is(Ambiguity.Ambiguity)({ id: "who-offers-twenty", readings: [] }) // => false
 * ```
 *
 * @category schemas
 * @since 0.1.0
 */
export const Ambiguity: Schema.Codec<Ambiguity> = /* @__PURE__ */ (() =>
  Schema.Struct({
    id: Schema.NonEmptyString,
    question: Vocabulary.Text,
    readings: Schema.Array(Schema.Struct({ id: Schema.NonEmptyString, name: Vocabulary.Text })),
    start: Schema.optionalKey(Schema.NonEmptyString),
    treatment: Vocabulary.Text,
    severity: Schema.Literals(["low", "medium", "high"]),
    citations: Schema.Array(Citation.Citation)
  })
    .check(
      Schema.makeFilter(
        ({ readings }) => readings.length > 1 && new Set(readings.map(({ id }) => id)).size === readings.length,
        {
          expected: "at least two readings, each with an id of its own"
        }
      ),
      Schema.makeFilter(({ readings, start }) => start === undefined || readings.some(({ id }) => id === start), {
        expected: "a start that is one of the readings"
      })
    )
    .annotate({
      term: {
        nl: "onduidelijkheid",
        en: "ambiguity",
        definition: {
          nl: "Een plek in een bron die u op meer dan één manier kunt lezen. Wij zeggen welke lezing we kiezen en waarom.",
          en: "A place in a source that can be read in more than one way. We say which reading we choose and why."
        }
      }
    }))()
