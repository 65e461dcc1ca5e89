/**
 * How far local bids go towards a need: sums by how sure the bids are, and what is still missing.
 *
 * @since 0.1.0
 */
import * as Result from "effect/Result"
import type * as LocalBid from "./LocalBid.js"
import * as Quantity from "./Quantity.js"
import * as Rational from "./Rational.js"

/**
 * The bids for one product, by how sure they are; each is a sum in the unit of the row.
 *
 * **Details**
 *
 * `certain` belongs to a municipality for certain, without a condition; `conditional` for certain, under one.
 * `supposed` has a municipality only by the reading; `unattributed` has a number but no municipality;
 * `withoutNumber` only words. No reading changes what is certain or conditional, nor `numbered`, the first four
 * together: a supposition never makes a bid firmer.
 *
 * @category models
 * @since 0.1.0
 */
export interface Sums {
  readonly product: string
  readonly certain: Quantity.Quantity<Quantity.Unit, "once">
  readonly conditional: Quantity.Quantity<Quantity.Unit, "once">
  readonly supposed: Quantity.Quantity<Quantity.Unit, "once">
  readonly unattributed: Quantity.Quantity<Quantity.Unit, "once">
  readonly withoutNumber: Quantity.Quantity<Quantity.Unit, "once">
  readonly numbered: Quantity.Quantity<Quantity.Unit, "once">
}

/**
 * How sure a part of a bid is.
 *
 * @category models
 * @since 0.1.0
 */
export type Standing = "certain" | "conditional" | "supposed" | "unattributed" | "withoutNumber"

/**
 * How sure a part of a cell is.
 *
 * **Example**
 *
 * ```ts
 * import * as Coverage from "woonzorg/Coverage"
 * import * as Quantity from "woonzorg/Quantity"
 *
 * const words = { value: "30", passport: { _tag: "Cited", citations: [{ _tag: "Entry", document: "agenda", place: "table" }] } } as const
 * const part = { commitment: "number", quantity: Quantity.exactly(30, "place", "once"), conditions: [] } as const
 * const token = { id: "a", words, parts: [part], candidates: [{ municipality: "Dordrecht", likelihood: "certain" }] } as const
 * Coverage.standing({ token, municipality: "Dordrecht" }, part, []) // => "certain"
 * ```
 *
 * @category getters
 * @since 0.1.0
 */
export const standing = (
  cell: LocalBid.Cell,
  part: LocalBid.Part,
  conditions: ReadonlyArray<LocalBid.Condition>
): Standing => {
  if (part.quantity.unknowns.length > 0) return "withoutNumber"
  if (cell.municipality === undefined) return "unattributed"
  if (!cell.token.candidates.some(({ likelihood }) => likelihood === "certain")) return "supposed"
  const isTentative = part.commitment === "research" || part.commitment === "tailored" || part.conditions.length > 0
  return isTentative || conditions.some(({ municipality }) => municipality === cell.municipality)
    ? "conditional"
    : "certain"
}

const inUnit = (quantity: Quantity.Quantity, row: LocalBid.Row, years: number) => {
  const conversion = row.conversions.find(({ from, to }) => from === quantity.unit && to === row.unit)
  const converted =
    quantity.unit === row.unit || conversion === undefined
      ? Result.succeed(quantity)
      : Quantity.convert(quantity, conversion)
  return Result.flatMap(converted, (so) => Quantity.overYears(so, years))
}

/**
 * The bids of a row, added up over a number of years.
 *
 * **Details**
 *
 * Cells in another unit than the row are converted by the row's named conversions; yearly numbers count for
 * `years` years. Both are named in the sums. A joint bid counts once, unless the reading says otherwise.
 *
 * **Fails with** `UnitsDiffer` when a cell has a unit that no conversion of the row covers, or `CountInvalid`.
 *
 * **Example**
 *
 * ```ts
 * import * as Result from "effect/Result"
 * import * as Coverage from "woonzorg/Coverage"
 *
 * const row = { product: "housing-first", unit: "dwelling", conversions: [], variants: [{ id: "only", name: { nl: "enige", en: "only" }, tokens: [] }] } as const
 * Result.map(Coverage.sums({ row, cells: [], joint: "once" }, [], { years: 1 }), ({ numbered }) => numbered.low) // => Result.succeed(0)
 * ```
 *
 * @category calculations
 * @since 0.1.0
 */
export const sums = (
  { cells, joint, row }: LocalBid.ReadRow,
  conditions: ReadonlyArray<LocalBid.Condition>,
  { years }: { readonly years: number }
): Result.Result<Sums, Quantity.UnitsDiffer | Quantity.CountInvalid> => {
  const counted = new Set<string>()
  const parts = cells.flatMap((cell) => {
    const shared = cell.token.joint
    if (joint === "once" && shared !== undefined && counted.has(shared)) return []
    if (shared !== undefined) counted.add(shared)
    return cell.token.parts.map((part) => ({ quantity: part.quantity, standing: standing(cell, part, conditions) }))
  })
  const sumOf = (...standings: ReadonlyArray<Standing>) =>
    Result.flatMap(
      Result.all(
        parts.filter((part) => standings.includes(part.standing)).map(({ quantity }) => inUnit(quantity, row, years))
      ),
      (quantities) => Quantity.sum(quantities, row.unit, "once")
    )
  return Result.all({
    product: Result.succeed(row.product),
    certain: sumOf("certain"),
    conditional: sumOf("conditional"),
    supposed: sumOf("supposed"),
    unattributed: sumOf("unattributed"),
    withoutNumber: sumOf("withoutNumber"),
    numbered: sumOf("certain", "conditional", "supposed", "unattributed")
  })
}

/**
 * The sums of a row with more on top of its bids, such as a project that may not be among them.
 *
 * **Details**
 *
 * The sum of the stated standing grows, and `numbered` with it. A quantity with unknown words counts with the bids
 * without a number, whatever its standing. It is the same as one more cell in the row, in the unit of the row and
 * once: convert another unit, or a number per year, first.
 *
 * **Fails with** `UnitsDiffer` when the quantity is in another unit than the sums or counts per year, or
 * `CountInvalid`.
 *
 * **Example**
 *
 * ```ts
 * import * as Result from "effect/Result"
 * import * as Coverage from "woonzorg/Coverage"
 * import * as Quantity from "woonzorg/Quantity"
 *
 * const none = Quantity.exactly(0, "unit", "once")
 * const six = Quantity.exactly(6, "unit", "once")
 * const sums = { product: "skaeve-huse", certain: none, conditional: six, supposed: none, unattributed: none, withoutNumber: none, numbered: six }
 * const more = Coverage.withMore(sums, Quantity.between(7, 8, "unit", "once"), "conditional")
 * Result.map(more, ({ numbered }) => Quantity.text(numbered, "en")) // => Result.succeed("13 to 14 units")
 * ```
 *
 * @category calculations
 * @since 0.1.0
 */
export const withMore = (
  sums: Sums,
  quantity: Quantity.Quantity,
  standing: Exclude<Standing, "withoutNumber">
): Result.Result<Sums, Quantity.UnitsDiffer | Quantity.CountInvalid> =>
  Result.gen(function* () {
    const grown = quantity.unknowns.length > 0 ? ["withoutNumber" as const] : [standing, "numbered" as const]
    let more = sums
    for (const name of grown)
      more = { ...more, [name]: yield* Quantity.sum([sums[name], quantity], sums[name].unit, "once") }
    return more
  })

/**
 * How far the bids for a product go towards the need.
 *
 * **Units** all in the unit of the row, over the same years.
 *
 * @category models
 * @since 0.1.0
 */
export interface Coverage {
  readonly need: Quantity.Quantity<Quantity.Unit, "once">
  readonly shortfallOfCertain: Quantity.Quantity<Quantity.Unit, "once">
  readonly shortfallOfNumbered: Quantity.Quantity<Quantity.Unit, "once">
  readonly reaches: "met" | "not met" | "cannot be known"
}

/**
 * The need set against the bids: what is missing when only certain bids count, and when all numbers do.
 *
 * **Details**
 *
 * Bids without a number can fill any gap, so they are left out of the shortfalls and decide `reaches`: where
 * there are any, a need that the numbers do not meet "cannot be known".
 *
 * **Fails with** `UnitsDiffer` when the need is in another unit than the sums, or `CountInvalid`.
 *
 * **Example**
 *
 * ```ts
 * import * as Result from "effect/Result"
 * import * as Coverage from "woonzorg/Coverage"
 * import * as Quantity from "woonzorg/Quantity"
 *
 * const none = Quantity.exactly(0, "unit", "once")
 * const six = Quantity.exactly(6, "unit", "once")
 * const sums = { product: "skaeve-huse", certain: none, conditional: six, supposed: none, unattributed: none, withoutNumber: none, numbered: six }
 * Result.map(Coverage.against(Quantity.exactly(12, "unit", "once"), sums, { years: 1 }), ({ reaches }) => reaches) // => Result.succeed("not met")
 * ```
 *
 * @category calculations
 * @since 0.1.0
 */
export const against = (
  need: Quantity.Quantity,
  { certain, numbered, withoutNumber }: Sums,
  { years }: { readonly years: number }
): Result.Result<Coverage, Quantity.UnitsDiffer | Quantity.CountInvalid> =>
  Result.gen(function* () {
    const needed = yield* Quantity.overYears(need, years)
    const all = yield* Quantity.add(numbered, withoutNumber)
    return {
      need: needed,
      shortfallOfCertain: yield* Quantity.shortfall(needed, certain),
      shortfallOfNumbered: yield* Quantity.shortfall(needed, numbered),
      reaches: yield* Quantity.compareWithTarget(all, needed)
    }
  })

/**
 * What a municipality offers of a product under a reading.
 *
 * **Units** the ends are in the unit of the row; a joint bid counts for its part, so they can be fractions.
 *
 * @category models
 * @since 0.1.0
 */
export interface Offer {
  readonly municipality: string
  readonly low: Rational.Rational
  readonly high?: Rational.Rational
  readonly unknowns: ReadonlyArray<string>
}

/**
 * The bids of a row by municipality, in the order of the cells; what has no municipality is left out.
 *
 * **Details**
 *
 * A joint bid that counts once is split evenly over the cells that offer it, so that the offers add up to the
 * sum of the attributed bids.
 *
 * **Fails with** `UnitsDiffer` or `CountInvalid`, as {@link sums} does.
 *
 * **Example**
 *
 * ```ts
 * import * as Result from "effect/Result"
 * import * as Coverage from "woonzorg/Coverage"
 *
 * const row = { product: "housing-first", unit: "dwelling", conversions: [], variants: [{ id: "only", name: { nl: "enige", en: "only" }, tokens: [] }] } as const
 * Coverage.offers({ row, cells: [], joint: "once" }, { years: 1 }) // => Result.succeed([])
 * ```
 *
 * @category calculations
 * @since 0.1.0
 */
export const offers = (
  { cells, joint, row }: LocalBid.ReadRow,
  { years }: { readonly years: number }
): Result.Result<ReadonlyArray<Offer>, Quantity.UnitsDiffer | Quantity.CountInvalid> =>
  Result.all(
    cells.flatMap(({ municipality, token }) => {
      if (municipality === undefined) return []
      const sharing = cells.filter(
        (cell) => joint === "once" && token.joint !== undefined && cell.token.joint === token.joint
      )
      const share: Rational.Rational = { numerator: 1n, denominator: BigInt(Math.max(1, sharing.length)) }
      const part = (count: number): Rational.Rational => Rational.multiply(Rational.fromBigInt(BigInt(count)), share)
      const total = Result.flatMap(
        Result.all(token.parts.map(({ quantity }) => inUnit(quantity, row, years))),
        (parts) => Quantity.sum(parts, row.unit, "once")
      )
      return [
        Result.map(total, ({ high, low, unknowns }): Offer => ({
          municipality,
          low: part(low),
          ...(high === undefined ? {} : { high: part(high) }),
          unknowns
        }))
      ]
    })
  )
