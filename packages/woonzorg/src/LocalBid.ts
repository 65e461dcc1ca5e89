/**
 * What each municipality offers towards the need, as it stands in a table whose cells are not all certain.
 *
 * @since 0.1.0
 */
import * as Data from "effect/Data"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as Citation from "./Citation.js"
import * as Quantity from "./Quantity.js"
import * as Vocabulary from "./Vocabulary.js"

const likelihoods = ["certain", "veryLikely", "likely", "plausible", "possible"] as const

/**
 * How sure it is that a token belongs to a municipality, in words; never a percentage.
 *
 * @category models
 * @since 0.1.0
 */
export type Likelihood = (typeof likelihoods)[number]

const commitments = ["number", "guarantee", "withoutNumber", "research", "tailored", "pilot"] as const

/**
 * How firm the words of a bid are. None of them is binding: a bid is a wish to explore.
 *
 * @category models
 * @since 0.1.0
 */
export type Commitment = (typeof commitments)[number]

/**
 * A condition under which a bid or a part of it counts.
 *
 * **Details**
 *
 * With a `municipality`, it holds for everything that is attributed to that municipality.
 *
 * @category models
 * @since 0.1.0
 */
export interface Condition {
  readonly id: string
  readonly text: Citation.Sourced<Vocabulary.Text>
  readonly municipality?: string
}

/**
 * A part of a token: a quantity with its own firmness, such as "2, at success up to 5" has two.
 *
 * @category models
 * @since 0.1.0
 */
export interface Part {
  readonly commitment: Commitment
  readonly quantity: Quantity.Quantity
  readonly conditions: ReadonlyArray<string>
}

/**
 * A municipality that a token may belong to.
 *
 * @category models
 * @since 0.1.0
 */
export interface Candidate {
  readonly municipality: string
  readonly likelihood: Likelihood
}

/**
 * The literal words of one cell, with the municipalities that they may belong to, most likely first.
 *
 * **Details**
 *
 * Tokens with the same `joint` offer the same places together. `footnote` is the mark in the table.
 *
 * @category models
 * @since 0.1.0
 */
export interface Token {
  readonly id: string
  readonly words: Citation.Sourced<string>
  readonly parts: ReadonlyArray<Part>
  readonly candidates: ReadonlyArray<Candidate>
  readonly joint?: string
  readonly footnote?: string
  readonly restriction?: Vocabulary.Text
}

/**
 * A way to cut a row into tokens.
 *
 * @category models
 * @since 0.1.0
 */
export interface Variant {
  readonly id: string
  readonly name: Vocabulary.Text
  readonly tokens: ReadonlyArray<Token>
}

/**
 * The row of one product. The first variant is the one to start from; `conversions` bring every cell to `unit`.
 *
 * @category models
 * @since 0.1.0
 */
export interface Row {
  readonly product: string
  readonly unit: Quantity.Unit
  readonly conversions: ReadonlyArray<Quantity.Conversion>
  readonly variants: readonly [Variant, ...ReadonlyArray<Variant>]
}

/**
 * A table of bids: municipalities in the order of the columns, a row for each product, and conditions.
 *
 * @category models
 * @since 0.1.0
 */
export interface LocalBid {
  readonly id: string
  readonly columns: ReadonlyArray<string>
  readonly rows: ReadonlyArray<Row>
  readonly conditions: ReadonlyArray<Condition>
}

const isOnce = (names: ReadonlyArray<string>): boolean => new Set(names).size === names.length

const isMostLikelyFirst = (candidates: ReadonlyArray<Candidate>): boolean =>
  candidates.every(({ likelihood }, index) => {
    const before = candidates[index - 1]?.likelihood
    return (
      before === undefined || (before !== "certain" && likelihoods.indexOf(before) <= likelihoods.indexOf(likelihood))
    )
  })

const hasRoom = ({ columns, rows }: LocalBid): boolean =>
  rows.every(({ variants }) => variants.every(({ tokens }) => tokens.length <= columns.length))

// Two ways to cut one row may share a bid, so a bid counts once for each row.
const isNamedOnce = ({ columns, conditions, rows }: LocalBid): boolean =>
  [
    columns,
    rows.map(({ product }) => product),
    conditions.map(({ id }) => id),
    rows.flatMap(({ variants }) => [...new Set(variants.flatMap(({ tokens }) => tokens.map(({ id }) => id)))]),
    ...rows.map(({ variants }) => variants.map(({ id }) => id)),
    ...rows.flatMap(({ variants }) => variants.map(({ tokens }) => tokens.map(({ id }) => id)))
  ].every(isOnce)

const isWhole = ({ columns, conditions, rows }: LocalBid): boolean => {
  const tokens = rows.flatMap(({ variants }) => variants.flatMap((variant) => variant.tokens))
  const used = tokens.flatMap(({ parts }) => parts.flatMap((part) => part.conditions))
  const named = [...tokens.flatMap(({ candidates }) => candidates), ...conditions].map((one) => one.municipality)
  return (
    used.every((id) => conditions.some((condition) => condition.id === id)) &&
    named.every((name) => name === undefined || columns.includes(name))
  )
}

/**
 * The schema of a table of bids.
 *
 * **Details**
 *
 * Refuses candidates that do not stand most likely first, or stand beside a certain one; more tokens in a row
 * than columns; names and ids that stand twice; and a municipality or condition that is not in the table.
 *
 * **Example**
 *
 * ```ts
 * import * as Schema from "effect/Schema"
 * import * as LocalBid from "woonzorg/LocalBid"
 *
 * Schema.is(LocalBid.LocalBid)({ id: "bids", columns: [], rows: [], conditions: [] }) // => true
 * ```
 *
 * @category schemas
 * @since 0.1.0
 */
export const LocalBid: Schema.Codec<LocalBid> = /* @__PURE__ */ (() => {
  const Part = Schema.Struct({
    commitment: Schema.Literals(commitments),
    quantity: Quantity.Quantity,
    conditions: Schema.Array(Schema.NonEmptyString)
  })
  const Token = Schema.Struct({
    id: Schema.NonEmptyString,
    words: Citation.Sourced(Schema.NonEmptyString),
    parts: Schema.Array(Part).check(Schema.isMinLength(1)),
    candidates: Schema.Array(
      Schema.Struct({ municipality: Schema.NonEmptyString, likelihood: Schema.Literals(likelihoods) })
    ).check(
      Schema.isMinLength(1),
      Schema.makeFilter(isMostLikelyFirst, {
        expected: "candidates that stand most likely first, or one that is certain"
      })
    ),
    joint: Schema.optionalKey(Schema.NonEmptyString),
    footnote: Schema.optionalKey(Schema.NonEmptyString),
    restriction: Schema.optionalKey(Vocabulary.Text)
  })
  const Variant = Schema.Struct({ id: Schema.NonEmptyString, name: Vocabulary.Text, tokens: Schema.Array(Token) })
  return Schema.Struct({
    id: Schema.NonEmptyString,
    columns: Schema.Array(Schema.NonEmptyString),
    rows: Schema.Array(
      Schema.Struct({
        product: Schema.NonEmptyString,
        unit: Quantity.Unit,
        conversions: Schema.Array(Quantity.Conversion),
        variants: Schema.NonEmptyArray(Variant)
      })
    ),
    conditions: Schema.Array(
      Schema.Struct({
        id: Schema.NonEmptyString,
        text: Citation.Sourced(Vocabulary.Text),
        municipality: Schema.optionalKey(Schema.NonEmptyString)
      })
    )
  })
    .check(
      Schema.makeFilter(hasRoom, { expected: "at most as many bids in a row as there are columns" }),
      Schema.makeFilter(isNamedOnce, { expected: "columns, products and ids that stand there once" }),
      Schema.makeFilter(isWhole, { expected: "municipalities that are columns and conditions that are in the table" })
    )
    .annotate({
      term: {
        nl: "lokaal bod",
        en: "local bid",
        definition: {
          nl: "Wat een gemeente wil onderzoeken en kansrijk vindt als bijdrage aan de opgave van de regio. Het is geen toezegging.",
          en: "What a municipality wants to explore and thinks promising as its part in the task of the region. It is no promise."
        }
      }
    })
})()

/**
 * How to read the table.
 *
 * **Details**
 *
 * `certainOnly` attributes a token only where the table forces it. `mostLikely` also attributes where a
 * municipality is at least plausible. A record is the reader's own attribution, by token id, on top of what is
 * certain. `variants` picks how a row is cut, by product. `joint` counts a joint bid once, or once for each.
 *
 * @category models
 * @since 0.1.0
 */
export interface Reading {
  readonly attribution: "certainOnly" | "mostLikely" | Readonly<Record<string, string>>
  readonly variants?: Readonly<Record<string, string>>
  readonly joint?: "once" | "each"
}

/**
 * A token with the municipality that it is attributed to under a reading, if any.
 *
 * @category models
 * @since 0.1.0
 */
export interface Cell {
  readonly token: Token
  readonly municipality?: string
}

/**
 * A row as read.
 *
 * @category models
 * @since 0.1.0
 */
export interface ReadRow {
  readonly row: Row
  readonly cells: ReadonlyArray<Cell>
  readonly joint: "once" | "each"
}

/**
 * The table as read. `supposition` is the line that every output under this reading has to carry.
 *
 * @category models
 * @since 0.1.0
 */
export interface ReadBid {
  readonly rows: ReadonlyArray<ReadRow>
  readonly conditions: ReadonlyArray<Condition>
  readonly supposition?: Vocabulary.Text
}

/**
 * A reading that the table does not allow.
 *
 * @category errors
 * @since 0.1.0
 */
export class ReadingInvalid
  extends /* @__PURE__ */ Data.TaggedError("ReadingInvalid")<{
    readonly reason: "tokenUnknown" | "rowUnknown" | "variantUnknown" | "notACandidate" | "orderBroken"
    readonly what: string
    readonly municipality?: string
    readonly known: ReadonlyArray<string>
  }>
{
  override get message(): string {
    switch (this.reason) {
      case "tokenUnknown":
        return `There is no bid "${this.what}". Known bids: ${this.known.join(", ")}. Correct the id.`
      case "rowUnknown":
        return `There is no row for "${this.what}". Known rows: ${this.known.join(", ")}. Correct the product.`
      case "variantUnknown":
        return `There is no way "${this.what}" to cut this row. Known ways: ${this.known.join(", ")}. Choose one of them.`
      case "notACandidate":
        return `The bid "${this.what}" cannot belong to ${this.municipality}. It can belong to: ${this.known.join(", ")}. Choose one of them.`
      case "orderBroken":
        return `The bid "${this.what}" cannot belong to ${this.municipality}, because the cells of a row stand in the order of the columns, each in its own: ${this.known.join(", ")}. Move this bid or the ones beside it.`
    }
  }
}

/**
 * The line that goes with every output under a reading that supposes more than is certain.
 *
 * **Example**
 *
 * ```ts
 * import * as LocalBid from "woonzorg/LocalBid"
 *
 * LocalBid.supposition.en.startsWith("Attributing bids") // => true
 * ```
 *
 * @category texts
 * @since 0.1.0
 */
export const supposition: Vocabulary.Text = {
  nl: "Toedeling van biedingen aan gemeenten is een veronderstelling van de gebruiker, niet van de gemeente.",
  en: "Attributing bids to municipalities is a supposition of the reader, not of the municipality."
}

const isPlausible = ({ likelihood }: Candidate): boolean => likelihood !== "possible"

const attributed = (token: Token, attribution: Reading["attribution"]): string | undefined => {
  const [first] = token.candidates
  if (first === undefined) return undefined
  if (typeof attribution === "object" && Object.hasOwn(attribution, token.id)) return attribution[token.id]
  const isEnough = attribution === "mostLikely" ? isPlausible(first) : first.likelihood === "certain"
  return isEnough ? first.municipality : undefined
}

// Between two attributed cells there has to be a column for every token that stands between them.
const orderProblem = (cells: ReadonlyArray<Cell>, columns: ReadonlyArray<string>): ReadingInvalid | undefined => {
  let [position, column] = [-1, -1]
  for (const [index, { municipality, token }] of cells.entries()) {
    if (municipality === undefined) continue
    const next = columns.indexOf(municipality)
    const isLast = columns.length - next >= cells.length - index
    if (next - column < index - position || !isLast) {
      return new ReadingInvalid({ reason: "orderBroken", what: token.id, municipality, known: columns })
    }
    ;[position, column] = [index, next]
  }
  return undefined
}

const readRow = (
  row: Row,
  { attribution, joint, variants }: Reading,
  columns: ReadonlyArray<string>
): Result.Result<ReadRow, ReadingInvalid> => {
  const wanted = Object.hasOwn(variants ?? {}, row.product) ? variants?.[row.product] : undefined
  const variant = wanted === undefined ? row.variants[0] : row.variants.find(({ id }) => id === wanted)
  if (variant === undefined) {
    const known = row.variants.map(({ id }) => id)
    return Result.fail(new ReadingInvalid({ reason: "variantUnknown", what: wanted ?? "", known }))
  }
  const cells = variant.tokens.map((token): Cell => {
    const municipality = attributed(token, attribution)
    return { token, ...(municipality === undefined ? {} : { municipality }) }
  })
  const stray = cells.find(
    ({ municipality, token }) =>
      municipality !== undefined && !token.candidates.some((candidate) => candidate.municipality === municipality)
  )
  if (stray?.municipality !== undefined) {
    const known = stray.token.candidates.map(({ municipality }) => municipality)
    const { municipality, token } = stray
    return Result.fail(new ReadingInvalid({ reason: "notACandidate", what: token.id, municipality, known }))
  }
  const problem = orderProblem(cells, columns)
  return problem === undefined ? Result.succeed({ row, cells, joint: joint ?? "once" }) : Result.fail(problem)
}

/**
 * The table under a reading.
 *
 * **Details**
 *
 * A token goes only to one of its candidates, and the tokens of a row keep the order of the columns, with a
 * column left for each of the others. Whether that column is a candidate of the other is not checked.
 *
 * An own attribution of a bid that stands only in another cut of its row is left aside.
 *
 * **Fails with** {@link ReadingInvalid}.
 *
 * **Example**
 *
 * ```ts
 * import * as Result from "effect/Result"
 * import * as LocalBid from "woonzorg/LocalBid"
 *
 * const bid = { id: "bids", columns: ["Dordrecht"], rows: [], conditions: [] }
 * Result.map(LocalBid.read(bid, { attribution: "mostLikely" }), ({ supposition }) => supposition !== undefined) // => Result.succeed(true)
 * ```
 *
 * @category calculations
 * @since 0.1.0
 */
export const read = (bid: LocalBid, reading: Reading): Result.Result<ReadBid, ReadingInvalid> => {
  const products = bid.rows.map(({ product }) => product)
  const elsewhere = Object.keys(reading.variants ?? {}).find((product) => !products.includes(product))
  if (elsewhere !== undefined) {
    return Result.fail(new ReadingInvalid({ reason: "rowUnknown", what: elsewhere, known: products }))
  }
  if (typeof reading.attribution === "object") {
    const tokens = bid.rows.flatMap(({ variants }) => variants.flatMap((variant) => variant.tokens))
    const known = [...new Set(tokens.map(({ id }) => id))]
    const unknown = Object.keys(reading.attribution).find((id) => !known.includes(id))
    if (unknown !== undefined) return Result.fail(new ReadingInvalid({ reason: "tokenUnknown", what: unknown, known }))
  }
  const rows = Result.all(bid.rows.map((row) => readRow(row, reading, bid.columns)))
  return Result.map(rows, (read) => ({
    rows: read,
    conditions: bid.conditions,
    ...(reading.attribution === "certainOnly" ? {} : { supposition })
  }))
}
