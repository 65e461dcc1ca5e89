/**
 * Yes, no or unknown: logic in which what nobody knows stays unknown, and is never taken for no.
 *
 * @since 0.2.0
 */
import * as Schema from "effect/Schema"
import type * as Vocabulary from "./Vocabulary.js"

const truths = ["yes", "no", "unknown"] as const

/**
 * Whether something is so.
 *
 * @category models
 * @since 0.2.0
 */
export type Truth = (typeof truths)[number]

/**
 * The schema of a truth.
 *
 * **Example**
 *
 * ```ts
 * import * as Schema from "effect/Schema"
 * import * as Truth from "woonzorg/Truth"
 *
 * Schema.is(Truth.Truth)("maybe") // => false
 * ```
 *
 * @category schemas
 * @since 0.2.0
 */
export const Truth: Schema.Codec<Truth> = /* @__PURE__ */ (() =>
  Schema.Literals(truths).annotate({
    term: {
      nl: "waarheid",
      en: "truth",
      definition: {
        nl: "Het antwoord op een vraag: ja, nee of onbekend. Onbekend is geen nee.",
        en: "The answer to a question: yes, no or unknown. Unknown is not no."
      }
    }
  }))()

/**
 * Whether all are so: no as soon as one is not, and otherwise unknown as soon as one is. Of none: yes.
 *
 * **Example**
 *
 * ```ts
 * import * as Truth from "woonzorg/Truth"
 *
 * Truth.and(["yes", "unknown"]) // => "unknown"
 * Truth.and(["no", "unknown"]) // => "no"
 * ```
 *
 * @source Kleene, Introduction to Metamathematics, 1952, § 64
 * @category combining
 * @since 0.2.0
 */
export const and = (all: ReadonlyArray<Truth>): Truth =>
  all.includes("no") ? "no" : all.includes("unknown") ? "unknown" : "yes"

/**
 * Whether one or more are so: yes as soon as one is, and otherwise unknown as soon as one is unknown. Of none: no.
 *
 * **Example**
 *
 * ```ts
 * import * as Truth from "woonzorg/Truth"
 *
 * Truth.or(["no", "unknown"]) // => "unknown"
 * Truth.or(["yes", "unknown"]) // => "yes"
 * ```
 *
 * @source Kleene, Introduction to Metamathematics, 1952, § 64
 * @category combining
 * @since 0.2.0
 */
export const or = (all: ReadonlyArray<Truth>): Truth =>
  all.includes("yes") ? "yes" : all.includes("unknown") ? "unknown" : "no"

/**
 * The opposite; of unknown it is unknown.
 *
 * **Details**
 *
 * So "it is so, or it is not" is unknown where the thing itself is: this logic looks at each answer by itself.
 *
 * **Example**
 *
 * ```ts
 * import * as Truth from "woonzorg/Truth"
 *
 * Truth.not("unknown") // => "unknown"
 * ```
 *
 * @source Kleene, Introduction to Metamathematics, 1952, § 64
 * @category combining
 * @since 0.2.0
 */
export const not = (truth: Truth): Truth => (truth === "yes" ? "no" : truth === "no" ? "yes" : "unknown")

/**
 * Whether the second truth can follow the first when more becomes known: it is the same, or the first was unknown.
 *
 * **Example**
 *
 * ```ts
 * import * as Truth from "woonzorg/Truth"
 *
 * Truth.canBecome("unknown", "no") // => true
 * Truth.canBecome("yes", "unknown") // => false
 * ```
 *
 * @category predicates
 * @since 0.2.0
 */
export const canBecome = (before: Truth, after: Truth): boolean => before === "unknown" || before === after

const words: Readonly<Record<Truth, Vocabulary.Text>> = {
  yes: { nl: "ja", en: "yes" },
  no: { nl: "nee", en: "no" },
  unknown: { nl: "onbekend", en: "unknown" }
}

/**
 * A truth in words.
 *
 * **Example**
 *
 * ```ts
 * import * as Truth from "woonzorg/Truth"
 *
 * Truth.text("unknown", "nl") // => "onbekend"
 * ```
 *
 * @category texts
 * @since 0.2.0
 */
export const text = (truth: Truth, language: Vocabulary.Language): string => words[truth][language]
