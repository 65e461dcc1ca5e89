/**
 * Which uncertain bid matters most: what the outcome would be if a bid were another municipality's, or another number.
 *
 * @since 0.2.0
 */
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import type * as AllocationKey from "./AllocationKey.js"
import * as Apportionment from "./Apportionment.js"
import * as BidBound from "./BidBound.js"
import * as Coverage from "./Coverage.js"
import { grouped } from "./internal/digits.js"
import * as LocalBid from "./LocalBid.js"
import * as Quantity from "./Quantity.js"
import * as Sensitivity from "./Sensitivity.js"
import * as Vocabulary from "./Vocabulary.js"

/**
 * What is asked of the bids for a product: what is missing of a need, or how places are divided with the bids as bounds.
 *
 * **Details**
 *
 * Of the `unmet` conditions the bids lapse, as {@link BidBound.toBounds} says; none unless stated. That is a
 * supposition of the user.
 *
 * **Units** `years` is how long numbers per year count, as in {@link Coverage.sums}.
 *
 * @category models
 * @since 0.2.0
 */
export type Question =
  | {
      readonly _tag: "Shortfall"
      readonly product: string
      readonly need: Quantity.Quantity
      readonly years: number
      readonly unmet?: ReadonlyArray<string>
    }
  | {
      readonly _tag: "Division"
      readonly product: string
      readonly claims: AllocationKey.Claims
      readonly options: Omit<Apportionment.Options, "bounds">
      readonly unmet?: ReadonlyArray<string>
    }

/**
 * The outcome that is asked for.
 *
 * **Units** `missing` is in the unit of the row, when all numbers count that do not lapse; `undivided` counts whole places
 * that the bids leave over.
 *
 * @category models
 * @since 0.2.0
 */
export type Answer =
  | { readonly _tag: "Shortfall"; readonly missing: Quantity.Quantity<Quantity.Unit, "once"> }
  | {
      readonly _tag: "Division"
      readonly members: ReadonlyArray<Apportionment.MemberRange>
      readonly undivided: number
    }

/**
 * What is supposed of one bid: that it is of another municipality, or that its number is at one of its ends.
 *
 * @category models
 * @since 0.2.0
 */
export type Supposed =
  | { readonly _tag: "Municipality"; readonly municipality: string }
  | { readonly _tag: "Number"; readonly end: "low" | "high" }

/**
 * The outcome under one supposition, and how much it moves.
 *
 * **Units** `moved` is in the unit of the row. Of a shortfall it is the change of its low end: what is missing for certain
 * when every number that is not sure turns out high. Of a division it is the number of places that move, as
 * {@link Sensitivity.movedBetween} counts them.
 *
 * @category models
 * @since 0.2.0
 */
export interface Variation {
  readonly supposed: Supposed
  readonly answer: Answer
  readonly moved: number
}

/**
 * One bid of which something is uncertain, with every variation.
 *
 * **Details**
 *
 * `excluded` are candidates that the order of the columns does not allow beside the other bids. `most` is the
 * largest `moved`.
 *
 * @category models
 * @since 0.2.0
 */
export interface Cell {
  readonly token: string
  readonly municipality?: string
  readonly variations: ReadonlyArray<Variation>
  readonly excluded: ReadonlyArray<string>
  readonly most: number
}

/**
 * How much hangs on each uncertain bid, the one that matters most first.
 *
 * **Details**
 *
 * `now` is the outcome under the reading. `open` are bids without a number or without an upper end: they
 * can fill any gap, so that their number is not varied. `supposition` goes with everything that is shown of it.
 *
 * @category models
 * @since 0.2.0
 */
export interface BidInfluence {
  readonly product: string
  readonly now: Answer
  readonly cells: ReadonlyArray<Cell>
  readonly open: ReadonlyArray<string>
  readonly supposition: Vocabulary.Text
}

/**
 * The schema of the influence of bids, for a file or a worker.
 *
 * **Example**
 *
 * ```ts
 * import * as Schema from "effect/Schema"
 * import * as BidInfluence from "woonzorg/BidInfluence"
 * import * as LocalBid from "woonzorg/LocalBid"
 *
 * const now = { _tag: "Division", members: [], undivided: 0 }
 * const influence = { product: "housing-first", now, cells: [], open: [], supposition: LocalBid.supposition }
 * Schema.is(BidInfluence.BidInfluence)(influence) // => true
 * ```
 *
 * @category schemas
 * @since 0.2.0
 */
export const BidInfluence = /* @__PURE__ */ (() => {
  const count = (unit: string) => Schema.Int.check(Schema.isGreaterThanOrEqualTo(0)).annotate({ unit })
  const name = Schema.NonEmptyString
  const answer = Schema.Union([
    Schema.TaggedStruct("Shortfall", { missing: Quantity.Quantity }),
    Schema.TaggedStruct("Division", {
      members: Schema.Array(Schema.Struct({ member: name, least: count("places"), most: count("places") })),
      undivided: count("places")
    })
  ])
  return Schema.Struct({
    product: name,
    now: answer,
    cells: Schema.Array(
      Schema.Struct({
        token: name,
        municipality: Schema.optionalKey(name),
        variations: Schema.Array(
          Schema.Struct({
            supposed: Schema.Union([
              Schema.TaggedStruct("Municipality", { municipality: name }),
              Schema.TaggedStruct("Number", { end: Schema.Literals(["low", "high"]) })
            ]),
            answer,
            moved: count("the unit of the row")
          })
        ),
        excluded: Schema.Array(name),
        most: count("the unit of the row")
      })
    ),
    open: Schema.Array(name),
    supposition: Vocabulary.Text
  }).annotate({
    term: {
      nl: "invloed van een bod",
      en: "influence of a bid",
      definition: {
        nl: "Hoeveel er aan de uitkomst verandert als een onzeker bod van een andere gemeente is, of een ander aantal heeft.",
        en: "How much the outcome changes if an uncertain bid is another municipality's, or has another number."
      }
    }
  })
})()

/**
 * What can be refused. An open tie is no refusal: it is in the answer.
 *
 * @category errors
 * @since 0.2.0
 */
export type Refusal =
  | LocalBid.ReadingInvalid
  | Quantity.UnitsDiffer
  | Quantity.CountInvalid
  | Exclude<Apportionment.Refusal, Apportionment.TiedClaims>

const standing = (
  { cells, ...row }: LocalBid.ReadRow,
  conditions: ReadonlyArray<LocalBid.Condition>,
  unmet: ReadonlyArray<string>
): LocalBid.ReadRow => ({
  ...row,
  cells: cells.filter(({ municipality, token }) => {
    const own = conditions.filter((one) => one.municipality !== undefined && one.municipality === municipality)
    const named = [...token.parts.flatMap((part) => part.conditions), ...own.map(({ id }) => id)]
    return !named.some((condition) => unmet.includes(condition))
  })
})

const answerOf = (read: LocalBid.ReadBid, row: LocalBid.ReadRow, question: Question): Result.Result<Answer, Refusal> =>
  Result.gen(function* () {
    const unmet = question.unmet ?? []
    if (question._tag === "Shortfall") {
      const { need, years } = question
      const sums = yield* Coverage.sums(standing(row, read.conditions, unmet), read.conditions, { years })
      const { shortfallOfNumbered } = yield* Coverage.against(need, sums, { years })
      return { _tag: "Shortfall", missing: shortfallOfNumbered }
    }
    const bounds = BidBound.toBounds(yield* BidBound.fromBids(read, question.product), { unmet })
    const divided = Apportionment.apportion(question.claims, { ...question.options, bounds })
    const members = yield* Apportionment.ranges(divided)
    return { _tag: "Division", members, undivided: Result.isSuccess(divided) ? divided.success.shortfall : 0 }
  })

const movedBetween = (now: Answer, then: Answer): number => {
  if (now._tag === "Division" && then._tag === "Division") return Sensitivity.movedBetween(now.members, then.members)
  return now._tag === "Shortfall" && then._tag === "Shortfall" ? Math.abs(then.missing.low - now.missing.low) : 0
}

const isOpen = ({ parts }: LocalBid.Token): boolean =>
  parts.some(({ quantity }) => quantity.unknowns.length > 0 || quantity.high === undefined)

const atEnd = (token: LocalBid.Token, end: "low" | "high"): LocalBid.Token => ({
  ...token,
  parts: token.parts.map((part) => {
    const { high, low, rhythm, unit } = part.quantity
    const count = end === "low" ? low : (high ?? low)
    return { ...part, quantity: Quantity.exactly(count, unit, rhythm) }
  })
})

/** The table with the number of a bid at an end; a joint bid is the same places in every cell. */
const withEnd = (
  bid: LocalBid.LocalBid,
  product: string,
  { id, joint }: LocalBid.Token,
  end: "low" | "high"
): LocalBid.LocalBid => ({
  ...bid,
  rows: bid.rows.map((row) => {
    const [first, ...others] = row.variants
    const replaced = (variant: LocalBid.Variant): LocalBid.Variant => ({
      ...variant,
      tokens: variant.tokens.map((one) =>
        one.id === id || (joint !== undefined && one.joint === joint) ? atEnd(one, end) : one
      )
    })
    return row.product === product ? { ...row, variants: [replaced(first), ...others.map(replaced)] } : row
  })
})

/** Every attribution of the reading that is not certain, by token, so that one of them can be changed. */
const attributionOf = ({ rows }: LocalBid.ReadBid): Readonly<Record<string, string>> =>
  Object.fromEntries(
    rows.flatMap(({ cells }) =>
      cells.flatMap(({ municipality, token }) =>
        municipality === undefined || token.candidates[0]?.likelihood === "certain" ? [] : [[token.id, municipality]]
      )
    )
  )

/**
 * How much the outcome moves when one bid at a time is read in another way.
 *
 * **Details**
 *
 * Varied are the bids of the product in the cut that the reading picks: whom a bid is of, over its candidates,
 * where that is not certain; and its number, at both ends, where it has two. All other bids stay as the reading has them.
 * It is a what-if: nothing here says that an attribution is true, and {@link BidInfluence} carries the
 * line that has to go with it. A change of several bids at once can move more than each of them alone. Whom a bid is of
 * changes no shortfall by itself; it does where conditions of municipalities are `unmet`.
 * Sorted by the largest movement, then in the order of the row. Costs one reading and one answer a variation.
 *
 * **Fails with** `ReadingInvalid` when the reading is not allowed or there is no row for the product; `UnitsDiffer` or
 * `CountInvalid`; or with what the division fails with under any of the variations.
 *
 * **Example**
 *
 * ```ts
 * import * as Result from "effect/Result"
 * import * as BidInfluence from "woonzorg/BidInfluence"
 * import * as Quantity from "woonzorg/Quantity"
 *
 * const passport = { _tag: "Cited", citations: [{ _tag: "Entry", document: "agenda", place: "table" }] } as const
 * const part = { commitment: "number", quantity: Quantity.between(6, 12, "place", "once"), conditions: [] } as const
 * const token = { id: "a", words: { value: "6-12", passport }, parts: [part], candidates: [{ municipality: "Dordrecht", likelihood: "certain" }] } as const
 * const row = { product: "shelter", unit: "place", conversions: [], variants: [{ id: "only", name: { nl: "enige", en: "only" }, tokens: [token] }] } as const
 * const bid = { id: "bids", columns: ["Dordrecht"], rows: [row], conditions: [] }
 * const question = { _tag: "Shortfall", product: "shelter", need: Quantity.exactly(15, "place", "once"), years: 1 } as const
 * const influence = BidInfluence.ofBids(bid, { attribution: "certainOnly" }, question)
 * Result.map(influence, ({ cells }) => cells.map(({ most, token: id }) => [id, most])) // => Result.succeed([["a", 6]])
 * ```
 *
 * @category calculations
 * @since 0.2.0
 */
export const ofBids = (
  bid: LocalBid.LocalBid,
  reading: LocalBid.Reading,
  question: Question
): Result.Result<BidInfluence, Refusal> =>
  Result.gen(function* () {
    const { product } = question
    const read = yield* LocalBid.read(bid, reading)
    const own = read.rows.find(({ row }) => row.product === product)
    if (own === undefined) {
      const known = bid.rows.map((row) => row.product)
      return yield* Result.fail(new LocalBid.ReadingInvalid({ reason: "rowUnknown", what: product, known }))
    }
    const now = yield* answerOf(read, own, question)
    const attribution = attributionOf(read)
    const vary = (supposed: Supposed, table: LocalBid.LocalBid, so: LocalBid.Reading["attribution"]) =>
      Result.gen(function* () {
        const varied = yield* LocalBid.read(table, { ...reading, attribution: so })
        const row = varied.rows.find((one) => one.row.product === product) ?? own
        const answer = yield* answerOf(varied, row, question)
        return { supposed, answer, moved: movedBetween(now, answer) }
      })
    const cells: Array<Cell> = []
    for (const { municipality, token } of own.cells) {
      const variations: Array<Variation> = []
      const excluded: Array<string> = []
      const isCertain = token.candidates.some(({ likelihood }) => likelihood === "certain")
      for (const { municipality: other } of isCertain ? [] : token.candidates) {
        if (other === municipality) continue
        const varied = vary({ _tag: "Municipality", municipality: other }, bid, { ...attribution, [token.id]: other })
        if (Result.isFailure(varied) && varied.failure._tag === "ReadingInvalid") excluded.push(other)
        else variations.push(yield* varied)
      }
      const isRange = !isOpen(token) && token.parts.some(({ quantity }) => quantity.low !== quantity.high)
      for (const end of isRange ? (["low", "high"] as const) : []) {
        variations.push(yield* vary({ _tag: "Number", end }, withEnd(bid, product, token, end), reading.attribution))
      }
      if (variations.length + excluded.length === 0) continue
      const most = Math.max(0, ...variations.map(({ moved }) => moved))
      const whose = municipality === undefined ? {} : { municipality }
      cells.push({ token: token.id, ...whose, variations, excluded, most })
    }
    return {
      product,
      now,
      cells: cells.sort((one, other) => other.most - one.most),
      open: own.cells.filter(({ token }) => isOpen(token)).map(({ token }) => token.id),
      supposition: LocalBid.supposition
    }
  })

/**
 * Which bid matters most, in plain sentences that say that it is a supposition.
 *
 * **Details**
 *
 * `words` says how a bid is named, such as by its literal words in the table.
 *
 * **Example**
 *
 * ```ts
 * import * as BidInfluence from "woonzorg/BidInfluence"
 * import * as LocalBid from "woonzorg/LocalBid"
 *
 * const now = { _tag: "Division", members: [], undivided: 0 } as const
 * const cells = [{ token: "a", variations: [], excluded: [], most: 3 }]
 * const influence = { product: "shelter", now, cells, open: [], supposition: LocalBid.supposition }
 * BidInfluence.text(influence, { words: () => "6-12", unit: "place" }, "nl") // => "Het bod ‘6-12’ maakt het meeste verschil: 3 plekken. Toedeling van biedingen aan gemeenten is een veronderstelling van de gebruiker, niet van de gemeente."
 * ```
 *
 * @category texts
 * @since 0.2.0
 */
export const text = (
  { cells, open, supposition }: BidInfluence,
  { unit, words }: { readonly words: (token: string) => string; readonly unit: Quantity.Unit },
  language: Vocabulary.Language
): string => {
  const nl = language === "nl"
  const [first] = cells
  const { one, other } = Quantity.unitTerms[unit][language]
  const most = first?.most ?? 0
  const counted = `${grouped(most, nl ? "." : ",")} ${most === 1 ? one : other}`
  const level = cells.filter((cell) => cell.most === most).map(({ token }) => `‘${words(token)}’`)
  const leading =
    most === 0
      ? nl
        ? "Geen van de onzekere biedingen verandert deze uitkomst als u er één tegelijk anders leest."
        : "None of the uncertain bids changes this outcome when one at a time is read in another way."
      : level.length > 1
        ? nl
          ? `De biedingen ${level.join(", ")} maken elk het meeste verschil: ${counted}.`
          : `The bids ${level.join(", ")} each make most difference: ${counted}.`
        : nl
          ? `Het bod ${level.join("")} maakt het meeste verschil: ${counted}.`
          : `The bid ${level.join("")} makes most difference: ${counted}.`
  const many = open.length > 1
  const unknown = nl
    ? `Van ${many ? `${open.length} biedingen` : "één bod"} staat niet vast hoeveel het ${many ? "er " : ""}ten hoogste ${many ? "zijn" : "is"}. Wat ${many ? "die uitmaken" : "dat uitmaakt"}, is niet te zeggen.`
    : `Of ${many ? `${open.length} bids` : "one bid"} it is not settled how much ${many ? "they are" : "it is"} at most, so that nobody can say what difference ${many ? "they make" : "it makes"}.`
  return [leading, ...(open.length === 0 ? [] : [unknown]), supposition[language]].join(" ")
}
