/**
 * Where a number comes from. Every number has a passport: a citation that can be looked up, or a named
 * assumption that can be disputed.
 *
 * @since 0.1.0
 */
import * as Data from "effect/Data"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as Period from "./Period.js"
import * as Vocabulary from "./Vocabulary.js"

/**
 * A record of a source: never its text.
 *
 * **Units** `lines` counts the lines of the text that was read; `sha256` is the hash of that text, in
 * hexadecimal. A source that was not read as a text of its own, such as a public data set, has neither.
 *
 * @category models
 * @since 0.1.0
 */
export interface Document {
  readonly id: string
  readonly title: string
  readonly kind: Vocabulary.Text
  readonly date?: Period.Period
  readonly publisher: string
  readonly address?: string
  readonly sha256?: string
  readonly lines?: number
}

/**
 * The schema of a document record.
 *
 * **Example**
 *
 * ```ts
 * import * as Schema from "effect/Schema"
 * import * as Citation from "woonzorg/Citation"
 *
 * Schema.is(Citation.Document)({ id: "agenda", title: "Agenda" }) // => false
 * ```
 *
 * @category schemas
 * @since 0.1.0
 */
export const Document: Schema.Codec<Document> = /* @__PURE__ */ (() =>
  Schema.Struct({
    id: Schema.NonEmptyString,
    title: Schema.NonEmptyString,
    kind: Vocabulary.Text,
    date: Schema.optionalKey(Period.Period),
    publisher: Schema.NonEmptyString,
    address: Schema.optionalKey(Schema.NonEmptyString),
    sha256: Schema.optionalKey(
      Schema.String.check(Schema.isPattern(/^[0-9a-f]{64}$/, { expected: "a SHA-256 hash in hexadecimal" }))
    ),
    lines: Schema.optionalKey(Schema.Int.check(Schema.isGreaterThan(0)).annotate({ unit: "lines of text" }))
  }).annotate({
    term: {
      nl: "document",
      en: "document",
      definition: {
        nl: "Een bron waar cijfers of afspraken uit komen. Wij bewaren de gegevens over de bron, niet de tekst.",
        en: "A source of figures or agreements. We keep the particulars of the source, not its text."
      }
    }
  }))()

/**
 * Literal words of a document, at given lines.
 *
 * **Units** `lines` are the first and last line, counted from 1.
 *
 * @category models
 * @since 0.1.0
 */
export interface Quote {
  readonly _tag: "Quote"
  readonly document: string
  readonly lines: readonly [first: number, last: number]
  readonly quote: string
}

/**
 * A place in a source that has no lines of text, such as a field of a data set.
 *
 * @category models
 * @since 0.1.0
 */
export interface Entry {
  readonly _tag: "Entry"
  readonly document: string
  readonly place: string
}

/**
 * A place in a source that a reader can look up.
 *
 * @category models
 * @since 0.1.0
 */
export type Citation = Quote | Entry

const line = () => Schema.Int.check(Schema.isGreaterThan(0)).annotate({ unit: "line number, counted from 1" })

/**
 * The schema of a citation.
 *
 * **Example**
 *
 * ```ts
 * import * as Schema from "effect/Schema"
 * import * as Citation from "woonzorg/Citation"
 *
 * Schema.is(Citation.Citation)({ _tag: "Quote", document: "agenda", lines: [14, 12], quote: "25 woningen" }) // => false
 * ```
 *
 * @category schemas
 * @since 0.1.0
 */
export const Citation: Schema.Codec<Citation> = /* @__PURE__ */ (() =>
  Schema.Union([
    Schema.Struct({
      _tag: Schema.tag("Quote"),
      document: Schema.NonEmptyString,
      lines: Schema.Tuple([line(), line()]).check(
        Schema.makeFilter(([first, last]) => first <= last, { expected: "a last line that is not before the first" })
      ),
      quote: Schema.NonEmptyString
    }),
    Schema.Struct({ _tag: Schema.tag("Entry"), document: Schema.NonEmptyString, place: Schema.NonEmptyString })
  ]).annotate({
    term: {
      nl: "bronvermelding",
      en: "citation",
      definition: {
        nl: "De plaats in een document waar een cijfer staat, zodat u het kunt nakijken.",
        en: "The place in a document where a figure stands, so that you can check it."
      }
    }
  }))()

/**
 * A choice that no source settles: why it was made, who could settle it and how much hangs on it.
 *
 * @category models
 * @since 0.1.0
 */
export interface Assumption {
  readonly id: string
  readonly statement: Vocabulary.Text
  readonly why: Vocabulary.Text
  readonly decidedBy: Vocabulary.Text
  readonly sensitivity: "low" | "medium" | "high"
}

/**
 * The schema of an assumption.
 *
 * **Example**
 *
 * ```ts
 * import * as Schema from "effect/Schema"
 * import * as Citation from "woonzorg/Citation"
 *
 * Schema.is(Citation.Assumption)({ id: "family-counts-as-one" }) // => false
 * ```
 *
 * @category schemas
 * @since 0.1.0
 */
export const Assumption: Schema.Codec<Assumption> = /* @__PURE__ */ (() =>
  Schema.Struct({
    id: Schema.NonEmptyString,
    statement: Vocabulary.Text,
    why: Vocabulary.Text,
    decidedBy: Vocabulary.Text,
    sensitivity: Schema.Literals(["low", "medium", "high"])
  }).annotate({
    term: {
      nl: "aanname",
      en: "assumption",
      definition: {
        nl: "Een keuze die wij maken omdat geen bron het antwoord geeft. U kunt er anders over denken.",
        en: "A choice that we make because no source gives the answer. You may think otherwise."
      }
    }
  }))()

/**
 * What a number rests on: sources, with a remark on their quality where there is reason for one, or an assumption.
 *
 * @category models
 * @since 0.1.0
 */
export type Passport =
  | {
      readonly _tag: "Cited"
      readonly citations: readonly [Citation, ...ReadonlyArray<Citation>]
      readonly remark?: Vocabulary.Text
    }
  | { readonly _tag: "Assumed"; readonly assumption: Assumption }

/**
 * The schema of a passport; a passport without any citation does not decode.
 *
 * **Example**
 *
 * ```ts
 * import * as Schema from "effect/Schema"
 * import * as Citation from "woonzorg/Citation"
 *
 * Schema.is(Citation.Passport)({ _tag: "Cited", citations: [] }) // => false
 * ```
 *
 * @category schemas
 * @since 0.1.0
 */
export const Passport: Schema.Codec<Passport> = /* @__PURE__ */ (() =>
  Schema.Union([
    Schema.Struct({
      _tag: Schema.tag("Cited"),
      citations: Schema.NonEmptyArray(Citation),
      remark: Schema.optionalKey(Vocabulary.Text)
    }),
    Schema.Struct({ _tag: Schema.tag("Assumed"), assumption: Assumption })
  ]).annotate({
    term: {
      nl: "paspoort van een getal",
      en: "passport of a number",
      definition: {
        nl: "Waar een getal vandaan komt: een bron die u kunt nakijken, of een aanname die u kunt veranderen.",
        en: "Where a number comes from: a source that you can check, or an assumption that you can change."
      }
    }
  }))()

/**
 * A value together with its passport.
 *
 * @category models
 * @since 0.1.0
 */
export interface Sourced<out A> {
  readonly value: A
  readonly passport: Passport
}

/**
 * The schema of a sourced value, given the schema of the value.
 *
 * **Example**
 *
 * ```ts
 * import * as Schema from "effect/Schema"
 * import * as Citation from "woonzorg/Citation"
 *
 * const Inhabitants = Citation.Sourced(Schema.Int.annotate({ unit: "persons" }))
 * Schema.is(Inhabitants)({ value: 121434 }) // => false
 * ```
 *
 * @category schemas
 * @since 0.1.0
 */
export const Sourced = <A, I>(value: Schema.Codec<A, I>) =>
  Schema.Struct({ value, passport: Passport }).annotate({
    term: {
      nl: "getal met bron",
      en: "sourced value",
      definition: {
        nl: "Een waarde samen met de bron of aanname waar zij op rust.",
        en: "A value together with the source or assumption that it rests on."
      }
    }
  })

/**
 * A citation names a document that is not in the register.
 *
 * @category errors
 * @since 0.1.0
 */
export class DocumentUnknown
  extends /* @__PURE__ */ Data.TaggedError("DocumentUnknown")<{
    readonly document: string
    readonly known: ReadonlyArray<string>
  }>
{
  override get message(): string {
    return `There is no document "${this.document}". Known documents: ${this.known.join(", ")}. Correct the id or add the document.`
  }
}

/**
 * A citation points past the lines that its document has.
 *
 * @category errors
 * @since 0.1.0
 */
export class LinesOutside
  extends /* @__PURE__ */ Data.TaggedError("LinesOutside")<{
    readonly document: string
    readonly lines: readonly [first: number, last: number]
    readonly available: number
  }>
{
  override get message(): string {
    return `Lines ${this.lines[0]} to ${this.lines[1]} are not in "${this.document}", which has ${this.available} lines. Correct the lines.`
  }
}

/**
 * A value with the citations that it rests on and, where there is reason for one, a remark on their quality.
 *
 * **Example**
 *
 * ```ts
 * import * as Citation from "woonzorg/Citation"
 *
 * const rooms = Citation.cited(25, [{ _tag: "Quote", document: "agenda", lines: [113, 113], quote: "25 woningen per jaar" }])
 * rooms.passport._tag // => "Cited"
 * ```
 *
 * @category constructors
 * @since 0.1.0
 */
export const cited = <A>(
  value: A,
  citations: readonly [Citation, ...ReadonlyArray<Citation>],
  remark?: Vocabulary.Text
): Sourced<A> => ({
  value,
  passport: { _tag: "Cited", citations, ...(remark === undefined ? {} : { remark }) }
})

/**
 * The same passport on another value, for a step that changes the form but not the ground of a number.
 *
 * **Example**
 *
 * ```ts
 * import * as Citation from "woonzorg/Citation"
 *
 * const rooms = Citation.cited(25, [{ _tag: "Entry", document: "table", place: "row 1" }])
 * Citation.map(rooms, (count) => count * 2).value // => 50
 * ```
 *
 * @category mapping
 * @since 0.1.0
 */
export const map = <A, B>(self: Sourced<A>, f: (value: A) => B): Sourced<B> => ({
  value: f(self.value),
  passport: self.passport
})

/**
 * The document that a citation points into.
 *
 * **Details**
 *
 * Checks that the document exists and has the cited lines. It does not check that the words stand there:
 * that needs the text, which this package does not hold.
 *
 * **Fails with** {@link DocumentUnknown} or {@link LinesOutside}.
 *
 * **Example**
 *
 * ```ts
 * import * as Result from "effect/Result"
 * import * as Citation from "woonzorg/Citation"
 *
 * const quote = { _tag: "Quote", document: "agenda", lines: [113, 113], quote: "25 woningen" } as const
 * Result.isFailure(Citation.resolve(quote, [])) // => true
 * ```
 *
 * @category getters
 * @since 0.1.0
 */
export const resolve = (
  citation: Citation,
  documents: ReadonlyArray<Document>
): Result.Result<Document, DocumentUnknown | LinesOutside> => {
  const document = documents.find(({ id }) => id === citation.document)
  if (document === undefined) {
    return Result.fail(new DocumentUnknown({ document: citation.document, known: documents.map(({ id }) => id) }))
  }
  if (citation._tag === "Quote" && citation.lines[1] > (document.lines ?? 0)) {
    return Result.fail(
      new LinesOutside({ document: document.id, lines: citation.lines, available: document.lines ?? 0 })
    )
  }
  return Result.succeed(document)
}
