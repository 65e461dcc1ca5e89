/**
 * Dividing the places of all products over municipalities by one key, in one of three ways.
 *
 * @since 0.2.0
 */
import * as Data from "effect/Data"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import type * as AllocationKey from "./AllocationKey.js"
import * as Apportionment from "./Apportionment.js"
import * as Biproportional from "./Biproportional.js"
import * as Formula from "./Formula.js"
import * as PlacementPlan from "./PlacementPlan.js"
import * as PlacementProblem from "./PlacementProblem.js"
import * as Quantity from "./Quantity.js"
import * as Rational from "./Rational.js"

/**
 * What is needed of one product, and what each municipality can take of it.
 *
 * **Details**
 *
 * `load` is how much a place weighs beside places of other products, with the name of that choice: without it their
 * places cannot be added up. `facility` is how many places stand together; then a municipality takes whole facilities.
 * Who has no bound is not bounded.
 *
 * **Units** `need`, `facility` and bounds are whole places in `unit`, all counted over the same period.
 *
 * @category models
 * @since 0.2.0
 */
export interface SharedProduct {
  readonly product: string
  readonly need: number
  readonly unit: Quantity.Unit
  readonly load: PlacementProblem.Load
  readonly facility?: number
  readonly bounds?: ReadonlyArray<Apportionment.Bound>
}

const ways = ["nearFair", "bothTotals", "eachAlone"] as const

/**
 * How the products are divided.
 *
 * **Details**
 *
 * `nearFair`: together, with the total of each municipality as near as can be to its fair total; `PlacementPlan` does
 * it. `bothTotals`: the total of each municipality is divided first, and then every row and column gets exactly its
 * total; `Biproportional` does it, and facilities are split. `eachAlone`: every product by itself, whatever that makes
 * of the totals.
 *
 * @category models
 * @since 0.2.0
 */
export type Way = (typeof ways)[number]

/**
 * Which products are divided, by which key and how.
 *
 * **Details**
 *
 * `method` rounds in the ways that round; `nearFair` does not use it. Ties go in the order of the members of the
 * formula, and are reported. `effort` is that of `PlacementPlan.plan`.
 *
 * @category models
 * @since 0.2.0
 */
export interface ProductDivision {
  readonly formula: Formula.Formula
  readonly products: ReadonlyArray<SharedProduct>
  readonly way: Way
  readonly method: Apportionment.Method
  readonly effort?: number
}

/**
 * The schema of a division of products, for a file.
 *
 * **Example**
 *
 * ```ts
 * import * as Result from "effect/Result"
 * import * as Schema from "effect/Schema"
 * import * as ProductDivision from "woonzorg/ProductDivision"
 *
 * const formula = { subject: "places", members: ["Dordrecht"], terms: [] }
 * const json = { formula, products: [], way: "together", method: "sainteLague" }
 * Result.isFailure(Schema.decodeUnknownResult(ProductDivision.ProductDivision)(json)) // => true
 * ```
 *
 * @category schemas
 * @since 0.2.0
 */
export const ProductDivision = /* @__PURE__ */ (() => {
  const from = (minimum: number) => Schema.Int.check(Schema.isGreaterThanOrEqualTo(minimum))
  return Schema.Struct({
    formula: Formula.Formula,
    products: Schema.Array(
      Schema.Struct({
        product: Schema.NonEmptyString,
        need: from(0).annotate({ unit: "places" }),
        unit: Quantity.Unit,
        load: Schema.Struct({ name: Schema.NonEmptyString, perPlace: Rational.Rational.annotate({ unit: "load" }) }),
        facility: Schema.optionalKey(from(1).annotate({ unit: "places" })),
        bounds: Schema.optionalKey(Schema.Array(Apportionment.Bound))
      })
    ),
    way: Schema.Literals(ways),
    method: Apportionment.Method,
    effort: Schema.optionalKey(from(1).annotate({ unit: "flows that are solved" }))
  }).annotate({
    term: {
      nl: "productverdeling",
      en: "product division",
      definition: {
        nl: "Welke producten over de gemeenten worden verdeeld, naar welke sleutel en op welke manier.",
        en: "Which products are divided over the municipalities, by which key and in which way."
      }
    }
  })
})()

/**
 * A number of places that could as well have been another. Without a `product` it is the total of the member.
 *
 * **Units** whole places.
 *
 * @category models
 * @since 0.2.0
 */
export interface Tied {
  readonly member: string
  readonly product?: string
  readonly least: number
  readonly most: number
}

/**
 * The places of every product and every municipality, and what is left over.
 *
 * **Details**
 *
 * `ties` were decided by the stated order. `unproved` is there when the effort of `nearFair` ran out: the totals lie
 * `deviation` from the fair ones together, and no division with the same shortfall lies nearer than `atLeast`.
 *
 * **Units** totals of municipalities and `unproved` are load.
 *
 * @category models
 * @since 0.2.0
 */
export interface Outcome {
  readonly products: ReadonlyArray<PlacementPlan.ProductOutcome>
  readonly members: ReadonlyArray<PlacementPlan.MemberOutcome>
  readonly ties: ReadonlyArray<Tied>
  readonly unproved?: { readonly deviation: Rational.Rational; readonly atLeast: Rational.Rational }
}

/**
 * Places that do not weigh the same cannot be added up to fixed totals of whole places.
 *
 * @category errors
 * @since 0.2.0
 */
export class LoadsDiffer
  extends /* @__PURE__ */ Data.TaggedError("LoadsDiffer")<{ readonly products: ReadonlyArray<string> }>
{
  override get message(): string {
    return `With both totals fixed every place counts once, but those of ${this.products.join(", ")} weigh more or less. Let them weigh one, or choose another way.`
  }
}

/**
 * What {@link divide} can refuse.
 *
 * @category errors
 * @since 0.2.0
 */
export type Refusal =
  | Formula.Refusal
  | PlacementPlan.Refusal
  | Biproportional.Refusal
  | Apportionment.Refusal
  | LoadsDiffer

type Divided = Result.Result<Outcome, Refusal>

const whole = (count: number): Rational.Rational => Rational.fromBigInt(BigInt(count))

const sum = (counts: ReadonlyArray<number>): number => counts.reduce((all, count) => all + count, 0)

const boundOf = ({ bounds }: SharedProduct, member: string): Apportionment.Bound | undefined =>
  bounds?.find((bound) => bound.member === member)

const nearFair = ({ effort, products }: ProductDivision, claims: AllocationKey.Claims): Divided => {
  const problem = {
    claims,
    products: products.map(({ facility, ...one }) => ({
      ...one,
      rhythm: "once" as const,
      ...(facility === undefined
        ? {}
        : { sizes: Array.from({ length: Math.max(1, Math.floor(one.need / facility)) }, (_, k) => (k + 1) * facility) })
    }))
  }
  const options = { ties: "statedOrder", ...(effort === undefined ? {} : { effort }) } as const
  return Result.map(PlacementPlan.plan(problem, options), (plan) => ({
    products: plan.products,
    members: plan.members,
    ties: plan.ties,
    ...(plan.isExact ? {} : { unproved: { deviation: plan.objective.deviation, atLeast: plan.deviationAtLeast } })
  }))
}

/** The places of one product, a number for each claim in order. */
interface Column {
  readonly places: ReadonlyArray<number>
  readonly shares: ReadonlyArray<Rational.Rational>
  readonly ties: ReadonlyArray<Tied>
}

const tiesOf = (
  { outcomes, ties }: Pick<Apportionment.Outcome, "outcomes" | "ties">,
  size: number,
  product?: string
): ReadonlyArray<Tied> =>
  ties.flatMap(({ members, winners }) =>
    members.map((member) => {
      const places = outcomes.find((one) => one.member === member)?.places ?? 0
      const least = (winners.includes(member) ? places - 1 : places) * size
      return { member, ...(product === undefined ? {} : { product }), least, most: least + size }
    })
  )

const alone = (
  one: SharedProduct,
  claims: AllocationKey.Claims,
  method: Apportionment.Method
): Result.Result<Column, Apportionment.Refusal> => {
  const { bounds = [], facility: size = 1, need, product } = one
  const inFacilities = bounds.map(({ maximum, member, minimum }) => ({
    member,
    ...(minimum === undefined ? {} : { minimum: Math.ceil(minimum / size) }),
    ...(maximum === undefined ? {} : { maximum: Math.floor(maximum / size) })
  }))
  const options = { places: Math.floor(need / size), method, bounds: inFacilities, ties: "statedOrder" } as const
  return Result.map(Apportionment.apportion(claims, options), ({ outcomes, ties }) => ({
    places: outcomes.map(({ places }) => places * size),
    shares: outcomes.map(({ share }) => Rational.multiply(share, whole(size))),
    ties: tiesOf({ outcomes, ties }, size, product)
  }))
}

const blockOf = (one: SharedProduct, claims: AllocationKey.Claims, placed: number): PlacementPlan.Block => ({
  reason: one.facility === undefined ? "maxima" : "sizes",
  products: [one.product],
  asked: whole(one.need),
  room: whole(placed),
  maxima: claims.flatMap(({ claim, member }) => {
    const bound = boundOf(one, member)
    const maximum = claim.numerator === 0n ? (bound?.minimum ?? 0) : bound?.maximum
    const because = claim.numerator === 0n ? ("noClaim" as const) : ("bound" as const)
    return maximum === undefined ? [] : [{ member, product: one.product, maximum, because }]
  }),
  totals: [],
  sizes: one.facility === undefined ? [] : [one.facility]
})

const heldBy = (one: SharedProduct, { claim, member }: AllocationKey.Claims[number], places: number) => {
  const { maximum, minimum = 0 } = boundOf(one, member) ?? {}
  const size = one.facility ?? 1
  if (claim.numerator === 0n) return "noClaim" as const
  if (maximum !== undefined && places + size > maximum) return "maximum" as const
  return minimum > 0 && places - size < minimum ? ("minimum" as const) : ("none" as const)
}

const told = (
  { products }: ProductDivision,
  claims: AllocationKey.Claims,
  columns: ReadonlyArray<Column>,
  ties: ReadonlyArray<Tied>
): Outcome => {
  const loads = columns.map(({ places }, p) =>
    places.map((count) => Rational.multiply(products[p]?.load.perPlace ?? Rational.one, whole(count)))
  )
  const all = Rational.sum(loads.flat())
  const claimed = Rational.sum(claims.map(({ claim }) => claim))
  const inverse = { numerator: claimed.denominator, denominator: claimed.numerator }
  return {
    products: products.map((one, p) => {
      const { need, product, unit } = one
      const placed = sum(columns[p]?.places ?? [])
      const outcome = { product, unit, need, placed, shortfall: need - placed }
      return placed === need ? outcome : { ...outcome, block: blockOf(one, claims, placed) }
    }),
    members: claims.map((claimant, g) => {
      const fair = Rational.multiply(Rational.multiply(claimant.claim, inverse), all)
      return {
        member: claimant.member,
        unit: "load",
        load: Rational.sum(loads.map((column) => column[g] ?? Rational.zero)),
        fair,
        target: fair,
        placements: products.map((one, p) => {
          const places = columns[p]?.places[g] ?? 0
          const share = columns[p]?.shares[g] ?? Rational.zero
          return { product: one.product, places, share, bound: heldBy(one, claimant, places), beyondOffer: 0 }
        })
      }
    }),
    ties
  }
}

const eachAlone = (division: ProductDivision, claims: AllocationKey.Claims): Divided =>
  Result.map(Result.all(division.products.map((one) => alone(one, claims, division.method))), (columns) =>
    told(
      division,
      claims,
      columns,
      columns.flatMap(({ ties }) => ties)
    )
  )

const inPlaces = (shared: SharedProduct): SharedProduct => {
  const { facility: _, ...one } = shared
  return one
}

const bothTotals = (division: ProductDivision, claims: AllocationKey.Claims): Divided =>
  Result.gen(function* () {
    const { method } = division
    const products = division.products.map(inPlaces)
    const heavy = products.filter(({ load }) => Rational.compare(load.perPlace, Rational.one) !== 0)
    if (heavy.length > 0) return yield* Result.fail(new LoadsDiffer({ products: heavy.map(({ product }) => product) }))
    const columns = yield* Result.all(products.map((one) => alone(one, claims, method)))
    const placed = columns.map(({ places }) => sum(places))
    const limits = claims.map(({ member }) => ({
      member,
      minimum: sum(products.map((one) => boundOf(one, member)?.minimum ?? 0)),
      maximum: sum(products.map((one, p) => Math.min(placed[p] ?? 0, boundOf(one, member)?.maximum ?? Infinity)))
    }))
    const options = { places: sum(placed), method, bounds: limits, ties: "statedOrder" } as const
    const rows = yield* Apportionment.apportion(claims, options)
    const table = yield* Biproportional.apportion(
      claims.flatMap(({ claim, member }) =>
        products.map(({ need, product }) => ({
          row: member,
          column: product,
          claim: Rational.multiply(claim, whole(need))
        }))
      ),
      {
        rows: rows.outcomes.map(({ member, places }) => ({ member, places })),
        columns: products.map(({ product }, p) => ({ member: product, places: placed[p] ?? 0 })),
        method,
        bounds: products.flatMap(({ bounds = [], need, product }) =>
          bounds.flatMap(({ member, ...bound }) =>
            need === 0 || claims.some((one) => one.member === member && one.claim.numerator === 0n)
              ? []
              : [{ row: member, column: product, ...bound }]
          )
        ),
        ties: "statedOrder"
      }
    )
    const ties = table.ties.flatMap(({ cells }) =>
      cells.map(({ column, least, row }) => ({ member: row, product: column, least, most: least + 1 }))
    )
    const filled = columns.map((column, p) => ({
      ...column,
      places: claims.map((_, g) => table.places[g * products.length + p]?.places ?? 0)
    }))
    return told({ ...division, products }, claims, filled, [...tiesOf(rows, 1), ...ties])
  })

const divided: Readonly<Record<Way, (division: ProductDivision, claims: AllocationKey.Claims) => Divided>> = {
  nearFair,
  bothTotals,
  eachAlone
}

/**
 * Divides the places of all products by the key.
 *
 * **Details**
 *
 * In every way what is placed and what is left over of a product are its need, and no bound is passed. `nearFair` and
 * `eachAlone` keep facilities whole. `bothTotals` keeps the total of every municipality to what the key alone rounds it
 * to within its bounds; with bounds there may be no table with both totals, which is an error and no shortfall.
 * `nearFair` costs what `PlacementPlan.plan` costs, the others a few milliseconds.
 *
 * **Fails with** {@link Refusal}: the first thing that is wrong.
 *
 * **Example**
 *
 * ```ts
 * import * as Result from "effect/Result"
 * import * as AllocationKey from "woonzorg/AllocationKey"
 * import * as Formula from "woonzorg/Formula"
 * import * as ProductDivision from "woonzorg/ProductDivision"
 * import * as Rational from "woonzorg/Rational"
 *
 * const members = ["Aardstad", "Beekdam"]
 * const formula = Formula.fromKey(Result.getOrThrow(AllocationKey.make("places", members, { equal: 1 })))
 * const load = { name: "every place weighs the same", perPlace: Rational.one }
 * const training = { product: "training", need: 15, unit: "place", load, facility: 15 } as const
 * const housing = { product: "housing", need: 25, unit: "dwelling", load } as const
 * const division = { formula, products: [training, housing], way: "nearFair", method: "sainteLague" } as const
 * const indicators = [AllocationKey.equal(members)]
 * const tableOf = ({ members }: ProductDivision.Outcome) => members.map((one) => one.placements.map(({ places }) => places))
 * Result.map(ProductDivision.divide(division, indicators), tableOf) // => Result.succeed([[15, 5], [0, 20]])
 * Result.map(ProductDivision.divide({ ...division, way: "eachAlone" }, indicators), tableOf) // => Result.succeed([[15, 13], [0, 12]])
 * Result.map(ProductDivision.divide({ ...division, way: "bothTotals" }, indicators), tableOf) // => Result.succeed([[8, 12], [7, 13]])
 * ```
 *
 * @category calculations
 * @since 0.2.0
 */
export const divide = (
  division: ProductDivision,
  indicators: ReadonlyArray<AllocationKey.Indicator>
): Result.Result<Outcome, Refusal> =>
  division.products.length === 0
    ? Result.fail(new PlacementProblem.ProblemInvalid({ reason: "noProducts" }))
    : Result.flatMap(Formula.claims(division.formula, indicators), (claims) => divided[division.way](division, claims))
