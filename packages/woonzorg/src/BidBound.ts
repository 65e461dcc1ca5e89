/**
 * What local bids let a municipality take: a guarantee as a minimum, a number as a maximum.
 *
 * @since 0.2.0
 */
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import type * as Apportionment from "./Apportionment.js"
import * as Coverage from "./Coverage.js"
import type * as LocalBid from "./LocalBid.js"
import type * as Quantity from "./Quantity.js"
import * as Rational from "./Rational.js"

/**
 * What the bid of one municipality for a product allows.
 *
 * **Details**
 *
 * `minimum` is there where the bid is a guarantee, and `maximum` where all of it has a number. Words without a number,
 * such as "to be determined", set no maximum: unknown is not zero. `conditions` are those that the bid depends on.
 *
 * **Units** whole places or dwellings, in the unit of the row; a guarantee holds once, in the first year.
 *
 * @category models
 * @since 0.2.0
 */
export interface BidBound {
  readonly member: string
  readonly minimum?: number
  readonly maximum?: number
  readonly conditions: ReadonlyArray<string>
}

/**
 * The schema of what a bid allows.
 *
 * **Example**
 *
 * ```ts
 * import * as Schema from "effect/Schema"
 * import * as BidBound from "woonzorg/BidBound"
 *
 * Schema.is(BidBound.BidBound)({ member: "Dordrecht", maximum: 30, conditions: [] }) // => true
 * ```
 *
 * @category schemas
 * @since 0.2.0
 */
export const BidBound: Schema.Codec<BidBound> = /* @__PURE__ */ (() => {
  const places = () => Schema.Int.check(Schema.isGreaterThanOrEqualTo(0)).annotate({ unit: "places" })
  return Schema.Struct({
    member: Schema.NonEmptyString,
    minimum: Schema.optionalKey(places()),
    maximum: Schema.optionalKey(places()),
    conditions: Schema.Array(Schema.NonEmptyString)
  }).annotate({
    term: {
      nl: "grens uit een bod",
      en: "bound from a bid",
      definition: {
        nl: "Hoeveel plekken een gemeente volgens haar bod ten minste of ten hoogste neemt.",
        en: "How many places a municipality takes at least or at most according to its bid."
      }
    }
  })
})()

const guaranteed = ({ parts }: LocalBid.Token): number =>
  parts.reduce((sum, { commitment, quantity }) => sum + (commitment === "guarantee" ? quantity.low : 0), 0)

/**
 * What the bids for a product allow, in the order of the cells, and then who has only a condition.
 *
 * **Details**
 *
 * A municipality without words here is not said to offer nothing, so it has no maximum. A joint bid that counts once
 * is split evenly, rounded down. A condition of a municipality holds for all that it takes, with or without a bid.
 * What is offered each year counts for as many `years` as the places are divided over, one unless stated.
 *
 * **Fails with** `UnitsDiffer` when a cell has a unit that no conversion of the row covers, or `CountInvalid`.
 *
 * **Example**
 *
 * ```ts
 * import * as Result from "effect/Result"
 * import * as BidBound from "woonzorg/BidBound"
 *
 * BidBound.fromBids({ rows: [], conditions: [] }, "housing-first") // => Result.succeed([])
 * ```
 *
 * @category conversions
 * @since 0.2.0
 */
export const fromBids = (
  { conditions, rows }: LocalBid.ReadBid,
  product: string,
  { years = 1 }: { readonly years?: number } = {}
): Result.Result<ReadonlyArray<BidBound>, Quantity.UnitsDiffer | Quantity.CountInvalid> => {
  const found = rows.find(({ row }) => row.product === product)
  if (found === undefined) return Result.succeed([])
  const attributed = found.cells.flatMap(({ municipality, token }) =>
    municipality === undefined ? [] : [{ municipality, token }]
  )
  const conditionsOf = (name: string): ReadonlyArray<string> =>
    conditions.filter(({ municipality }) => municipality === name).map(({ id }) => id)
  const withoutBid = new Set(
    conditions.flatMap(({ municipality }) =>
      municipality === undefined || attributed.some((one) => one.municipality === municipality) ? [] : [municipality]
    )
  )
  return Result.map(Coverage.offers(found, { years }), (offers) => [
    ...attributed.map(({ municipality, token }, index): BidBound => {
      const minimum = guaranteed(token)
      const high = offers[index]?.high
      return {
        member: municipality,
        ...(minimum === 0 ? {} : { minimum }),
        ...(high === undefined ? {} : { maximum: Number(Rational.floor(high)) }),
        conditions: [...new Set([...token.parts.flatMap((part) => part.conditions), ...conditionsOf(municipality)])]
      }
    }),
    ...[...withoutBid].map((member): BidBound => ({ member, conditions: conditionsOf(member) }))
  ])
}

/**
 * The bounds with which places can be divided.
 *
 * **Details**
 *
 * Of the `unmet` conditions the bids lapse: who has one gets nothing, neither its minimum nor more. That is a
 * supposition of the user; no source says that a bid lapses. Two bids of one municipality are added up, and without
 * a maximum for one of them there is none.
 *
 * **Example**
 *
 * ```ts
 * import * as BidBound from "woonzorg/BidBound"
 *
 * const bids = [{ member: "Zwijndrecht", maximum: 20, conditions: ["room"] }]
 * BidBound.toBounds(bids, { unmet: [] }) // => [{ member: "Zwijndrecht", maximum: 20 }]
 * BidBound.toBounds(bids, { unmet: ["room"] }) // => [{ member: "Zwijndrecht", maximum: 0 }]
 * ```
 *
 * @category conversions
 * @since 0.2.0
 */
export const toBounds = (
  bids: ReadonlyArray<BidBound>,
  { unmet }: { readonly unmet: ReadonlyArray<string> }
): ReadonlyArray<Apportionment.Bound> => {
  const members = [...new Set(bids.map(({ member }) => member))]
  return members.flatMap((member): ReadonlyArray<Apportionment.Bound> => {
    const standing = bids.filter(
      (bid) => bid.member === member && !bid.conditions.some((condition) => unmet.includes(condition))
    )
    const minimum = standing.reduce((sum, bid) => sum + (bid.minimum ?? 0), 0)
    const isOpen = standing.some(({ maximum }) => maximum === undefined)
    if (isOpen && minimum === 0) return []
    const maximum = standing.reduce((sum, bid) => sum + (bid.maximum ?? 0), 0)
    return [{ member, ...(minimum === 0 ? {} : { minimum }), ...(isOpen ? {} : { maximum }) }]
  })
}
