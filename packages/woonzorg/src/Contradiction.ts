/**
 * Places where sources, or two passages of one source, say different things. Both are kept.
 *
 * @since 0.1.0
 */
import * as Schema from "effect/Schema"
import * as Citation from "./Citation.js"
import * as Vocabulary from "./Vocabulary.js"

/**
 * Two or more statements that cannot all hold, each with the place where it stands.
 *
 * @category models
 * @since 0.1.0
 */
export interface Contradiction {
  readonly id: string
  readonly subject: Vocabulary.Text
  readonly statements: ReadonlyArray<{ readonly says: Vocabulary.Text; readonly citation: Citation.Citation }>
  readonly treatment: Vocabulary.Text
}

/**
 * The schema of a contradiction: at least two statements.
 *
 * **Example**
 *
 * ```ts
 * import * as Schema from "effect/Schema"
 * import * as Contradiction from "woonzorg/Contradiction"
 *
 * Schema.is(Contradiction.Contradiction)({ id: "routes", statements: [] }) // => false
 * ```
 *
 * @category schemas
 * @since 0.1.0
 */
export const Contradiction: Schema.Codec<Contradiction> = /* @__PURE__ */ (() =>
  Schema.Struct({
    id: Schema.NonEmptyString,
    subject: Vocabulary.Text,
    statements: Schema.Array(Schema.Struct({ says: Vocabulary.Text, citation: Citation.Citation })).check(
      Schema.isMinLength(2)
    ),
    treatment: Vocabulary.Text
  }).annotate({
    term: {
      nl: "tegenspraak",
      en: "contradiction",
      definition: {
        nl: "Twee plekken in de bronnen die elkaar tegenspreken. Wij bewaren ze allebei en zeggen wat wij ermee doen.",
        en: "Two places in the sources that contradict each other. We keep both and say what we do with them."
      }
    }
  }))()
