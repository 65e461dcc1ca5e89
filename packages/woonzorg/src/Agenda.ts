/**
 * What a region agreed to bring about in a period: which products, and how much of each.
 *
 * @since 0.1.0
 */
import * as Data from "effect/Data"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as Citation from "./Citation.js"
import * as Period from "./Period.js"
import * as Quantity from "./Quantity.js"
import * as Vocabulary from "./Vocabulary.js"

/**
 * The facilities that a need is made of: how many, and how many places in each.
 *
 * @category models
 * @since 0.1.0
 */
export interface Facilities {
  readonly count: Citation.Sourced<Quantity.Quantity>
  readonly placesEach: Citation.Sourced<Quantity.Quantity>
}

/**
 * How much of a product the region needs.
 *
 * @category models
 * @since 0.1.0
 */
export interface Need {
  readonly product: string
  readonly name: Vocabulary.Text
  readonly need: Citation.Sourced<Quantity.Quantity>
  readonly facilities?: Facilities
}

/**
 * The needs of a region over a period, at most one for each product.
 *
 * @category models
 * @since 0.1.0
 */
export interface Agenda {
  readonly id: string
  readonly period: Citation.Sourced<Period.Period>
  readonly needs: ReadonlyArray<Need>
}

/**
 * The schema of an agenda; two needs for one product do not decode.
 *
 * **Example**
 *
 * ```ts
 * import * as Schema from "effect/Schema"
 * import * as Agenda from "woonzorg/Agenda"
 *
 * Schema.is(Agenda.Agenda)({ id: "agenda", needs: [] }) // => false
 * ```
 *
 * @category schemas
 * @since 0.1.0
 */
export const Agenda: Schema.Codec<Agenda> = /* @__PURE__ */ (() => {
  const quantity = Citation.Sourced(Quantity.Quantity)
  return Schema.Struct({
    id: Schema.NonEmptyString,
    period: Citation.Sourced(Period.Period),
    needs: Schema.Array(
      Schema.Struct({
        product: Schema.NonEmptyString,
        name: Vocabulary.Text,
        need: quantity,
        facilities: Schema.optionalKey(Schema.Struct({ count: quantity, placesEach: quantity }))
      })
    ).check(
      Schema.makeFilter((needs) => new Set(needs.map(({ product }) => product)).size === needs.length, {
        expected: "at most one need for each product"
      })
    )
  }).annotate({
    term: {
      nl: "agenda",
      en: "agenda",
      definition: {
        nl: "Een afspraak van de regio over wat er in een periode moet komen: welke plekken, en hoeveel.",
        en: "An agreement of the region on what has to come about in a period: which places, and how many."
      }
    }
  })
})()

/**
 * A product that the agenda has no need for.
 *
 * @category errors
 * @since 0.1.0
 */
export class NeedUnknown
  extends /* @__PURE__ */ Data.TaggedError("NeedUnknown")<{
    readonly product: string
    readonly known: ReadonlyArray<string>
  }>
{
  override get message(): string {
    const known =
      this.known.length === 0 ? "no needs at all" : `needs for: ${this.known.join(", ")}. Ask for one of these`
    return `The agenda states no need for "${this.product}". It has ${known}.`
  }
}

/**
 * The need for a product.
 *
 * **Fails with** {@link NeedUnknown}, which lists the products that exist.
 *
 * **Example**
 *
 * ```ts
 * import * as Result from "effect/Result"
 * import * as Agenda from "woonzorg/Agenda"
 *
 * const period = { value: { from: "2021-01-01", until: "2022-12-31" }, passport: { _tag: "Cited", citations: [{ _tag: "Entry", document: "agenda", place: "title" }] } } as const
 * Result.isFailure(Agenda.need({ id: "empty", period, needs: [] }, "housing-first")) // => true
 * ```
 *
 * @category getters
 * @since 0.1.0
 */
export const need = (agenda: Agenda, product: string): Result.Result<Need, NeedUnknown> => {
  const found = agenda.needs.find((one) => one.product === product)
  return found === undefined
    ? Result.fail(new NeedUnknown({ product, known: agenda.needs.map((one) => one.product) }))
    : Result.succeed(found)
}
