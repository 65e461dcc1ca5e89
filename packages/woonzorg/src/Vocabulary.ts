/**
 * Words of the field: every concept has one Dutch and one English term, a definition and, where it is a
 * number, a unit. They are annotations on the schemas, so the words travel with the thing they name.
 *
 * @since 0.1.0
 */
import * as Schema from "effect/Schema"

/**
 * A language that terms and texts exist in.
 *
 * @category models
 * @since 0.1.0
 */
export type Language = "nl" | "en"

/**
 * The schema of a language.
 *
 * **Example**
 *
 * ```ts
 * import * as Schema from "effect/Schema"
 * import * as Vocabulary from "woonzorg/Vocabulary"
 *
 * Schema.is(Vocabulary.Language)("fr") // => false
 * ```
 *
 * @category schemas
 * @since 0.1.0
 */
export const Language: Schema.Codec<Language> = /* @__PURE__ */ (() =>
  Schema.Literals(["nl", "en"]).annotate({
    term: {
      nl: "taal",
      en: "language",
      definition: {
        nl: "De taal van een tekst: Nederlands of Engels.",
        en: "The language of a text: Dutch or English."
      }
    }
  }))()

/**
 * The same text in both languages.
 *
 * @category models
 * @since 0.1.0
 */
export interface Text {
  readonly nl: string
  readonly en: string
}

/**
 * The schema of a text in both languages.
 *
 * **Example**
 *
 * ```ts
 * import * as Schema from "effect/Schema"
 * import * as Vocabulary from "woonzorg/Vocabulary"
 *
 * Schema.is(Vocabulary.Text)({ nl: "woning" }) // => false
 * ```
 *
 * @category schemas
 * @since 0.1.0
 */
export const Text: Schema.Codec<Text> = /* @__PURE__ */ (() =>
  Schema.Struct({ nl: Schema.NonEmptyString, en: Schema.NonEmptyString }).annotate({
    term: {
      nl: "tekst",
      en: "text",
      definition: {
        nl: "Dezelfde woorden in het Nederlands en het Engels.",
        en: "The same words in Dutch and English."
      }
    }
  }))()

/**
 * A term of the field: its Dutch and English name and what it means, in plain words.
 *
 * @category models
 * @since 0.1.0
 */
export interface Term extends Text {
  readonly definition: Text
}

/**
 * The schema of a term.
 *
 * **Example**
 *
 * ```ts
 * import * as Schema from "effect/Schema"
 * import * as Vocabulary from "woonzorg/Vocabulary"
 *
 * Schema.is(Vocabulary.Term)({ nl: "woning", en: "dwelling" }) // => false
 * ```
 *
 * @category schemas
 * @since 0.1.0
 */
export const Term: Schema.Codec<Term> = /* @__PURE__ */ (() =>
  Schema.Struct({ nl: Schema.NonEmptyString, en: Schema.NonEmptyString, definition: Text }).annotate({
    term: {
      nl: "begrip",
      en: "term",
      definition: { nl: "Een woord met een afgesproken betekenis.", en: "A word with an agreed meaning." }
    }
  }))()

declare module "effect/Schema" {
  namespace Annotations {
    interface Annotations {
      /** The Dutch and English name of what the schema describes, with its definition. */
      readonly term?: Term | undefined
      /** What a number counts or measures. */
      readonly unit?: string | undefined
    }
  }
}

/**
 * The term that a schema carries, if any.
 *
 * **Example**
 *
 * ```ts
 * import * as Municipality from "woonzorg/Municipality"
 * import * as Vocabulary from "woonzorg/Vocabulary"
 *
 * Vocabulary.term(Municipality.Municipality)?.nl // => "gemeente"
 * ```
 *
 * @category getters
 * @since 0.1.0
 */
export const term = (schema: Schema.Top): Term | undefined =>
  Schema.resolveAnnotations(schema)?.["term"] as Term | undefined

/**
 * What the number that a schema describes counts or measures, if the schema says so.
 *
 * **Example**
 *
 * ```ts
 * import * as Schema from "effect/Schema"
 * import * as Vocabulary from "woonzorg/Vocabulary"
 *
 * Vocabulary.unit(Schema.Number.annotate({ unit: "persons" })) // => "persons"
 * ```
 *
 * @category getters
 * @since 0.1.0
 */
export const unit = (schema: Schema.Top): string | undefined =>
  Schema.resolveAnnotations(schema)?.["unit"] as string | undefined
