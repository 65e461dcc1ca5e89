/**
 * Dividing the places of several products over municipalities at once: within what each can take, as near as can be
 * to fair totals, and with the reasons of what is left over.
 *
 * @since 0.2.0
 */
import * as Data from "effect/Data"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import type * as AllocationKey from "./AllocationKey.js"
import type * as Apportionment from "./Apportionment.js"
import * as kernel from "./internal/apportionment.js"
import { greatestCommonDivisor } from "./internal/digits.js"
import { exactWeights } from "./internal/exactWeights.js"
import { reachable, solve, type Cut } from "./internal/minimumCostFlow.js"
import { isOutside, type Cell, type Column, type Model, type Row } from "./internal/placementModel.js"
import { priced, type Priced } from "./internal/placementNetwork.js"
import * as placementSearch from "./internal/placementSearch.js"
import * as placementTies from "./internal/placementTies.js"
import { reach } from "./internal/reach.js"
import * as PlacementProblem from "./PlacementProblem.js"
import * as Quantity from "./Quantity.js"
import * as Rational from "./Rational.js"

/**
 * How to plan.
 *
 * **Details**
 *
 * `ties` is what happens when several plans are equally good. `refuse`, unless stated, gives {@link TiedPlans}.
 * `statedOrder` takes of those plans the one that gives most of the first product to the first member, then to the
 * second, and so on by product, products with `sizes` or `facilities` before the others; that favours the same members
 * each time. `effort` is how many flows may be solved, 5000 unless stated: a plan without sizes, facilities and loads
 * needs one, and up to three for each number of places that is tied.
 *
 * @category models
 * @since 0.2.0
 */
export interface Options {
  readonly ties?: "refuse" | "statedOrder"
  readonly effort?: number
}

/**
 * What leaves places over: these needs together ask for more than there is room for.
 *
 * **Details**
 *
 * `maxima`: what the municipalities take of this product at most. `totals`: the bounds on all that some municipalities
 * take together, after what they must have of other products (`reserved`), and the maxima elsewhere; it then holds for
 * all `products` together, and priorities decide which of them is left with how much. `sizes`: no sizes and number of
 * facilities come nearer to the need. `together`: totals and sizes or loads; it is proved by trying all plans, without
 * one sum that shows it.
 *
 * **Units** `asked` and `room` are places of the product for `maxima` and `sizes`, and load for the others. A maximum of
 * a total is load, of a product places.
 *
 * @category models
 * @since 0.2.0
 */
export interface Block {
  readonly reason: "maxima" | "totals" | "sizes" | "together"
  readonly products: ReadonlyArray<string>
  readonly asked: Rational.Rational
  readonly room: Rational.Rational
  readonly maxima: ReadonlyArray<{
    readonly member: string
    readonly product: string
    readonly maximum: number
    readonly because: "bound" | "noClaim"
  }>
  readonly totals: ReadonlyArray<{
    readonly member: string
    readonly maximum: number
    readonly reserved: Rational.Rational
  }>
  readonly sizes: ReadonlyArray<number>
}

/**
 * What became of one product. `placed` and `shortfall` together are the need.
 *
 * **Units** whole places in `unit`.
 *
 * @category models
 * @since 0.2.0
 */
export interface ProductOutcome {
  readonly product: string
  readonly unit: Quantity.Unit
  readonly need: number
  readonly placed: number
  readonly shortfall: number
  readonly block?: Block
}

/**
 * What one municipality gets of one product.
 *
 * **Details**
 *
 * `share` is its exact part of this product alone, within what each can take of it. `bound` is the bound that holds
 * the places, or `noClaim` for who has no claim and gets no more than it must. `beyondOffer` counts the places beyond
 * what it offered.
 *
 * **Units** places of the product.
 *
 * @category models
 * @since 0.2.0
 */
export interface Placement {
  readonly product: string
  readonly places: number
  readonly share: Rational.Rational
  readonly bound: "none" | "minimum" | "maximum" | "noClaim"
  readonly beyondOffer: number
}

/**
 * What one municipality gets of all products.
 *
 * **Units** `load`, `fair` and `target` are places in `unit`, or load where that is `load`.
 *
 * @category models
 * @since 0.2.0
 */
export interface MemberOutcome {
  readonly member: string
  readonly unit: Quantity.Unit | "load"
  readonly load: Rational.Rational
  readonly fair: Rational.Rational
  readonly target: Rational.Rational
  readonly placements: ReadonlyArray<Placement>
}

/**
 * How good a plan is: the earlier value decides before the later ones, and each is as small as it can be.
 *
 * **Details**
 *
 * `shortfall` is the sum of places left over times their priority, `missing` the load left over. `beyondOffers` is the
 * load beyond offers. `deviation` is the sum of the distances between load and target, `squares` that of the squared
 * distances between places and share. `outside` counts the municipalities with a facility (a number from `sizes`) beyond
 * their offer.
 *
 * @category models
 * @since 0.2.0
 */
export interface Objective {
  readonly shortfall: Rational.Rational
  readonly missing: Rational.Rational
  readonly beyondOffers: Rational.Rational
  readonly deviation: Rational.Rational
  readonly squares: Rational.Rational
  readonly outside: number
}

/**
 * A number of places that differs between plans that are equally good.
 *
 * **Units** whole places.
 *
 * @category models
 * @since 0.2.0
 */
export interface TiedPlacement {
  readonly member: string
  readonly product: string
  readonly least: number
  readonly most: number
}

/**
 * A plan.
 *
 * **Details**
 *
 * `isExact` says that no other plan is better; otherwise the effort ran out, and `deviationAtLeast` is what no plan
 * with the same shortfall and places beyond offers can go under. `uniqueness` is `unique` when no other plan is as good,
 * `statedOrder` when others are and the stated order decided, with in `ties` each number of places that was at stake, and
 * `unknown` when the effort ran out before that was settled.
 *
 * @category models
 * @since 0.2.0
 */
export interface PlacementPlan {
  readonly products: ReadonlyArray<ProductOutcome>
  readonly members: ReadonlyArray<MemberOutcome>
  readonly objective: Objective
  readonly isExact: boolean
  readonly deviationAtLeast: Rational.Rational
  readonly uniqueness: "unique" | "statedOrder" | "unknown"
  readonly ties: ReadonlyArray<TiedPlacement>
}

const places = () => Schema.Int.check(Schema.isGreaterThanOrEqualTo(0)).annotate({ unit: "places" })

/**
 * The schema of a plan, for a file or a worker.
 *
 * **Example**
 *
 * ```ts
 * import * as Result from "effect/Result"
 * import * as Schema from "effect/Schema"
 * import * as PlacementPlan from "woonzorg/PlacementPlan"
 *
 * Result.isFailure(Schema.decodeUnknownResult(PlacementPlan.PlacementPlan)({ isExact: true })) // => true
 * ```
 *
 * @category schemas
 * @since 0.2.0
 */
export const PlacementPlan = /* @__PURE__ */ (() => {
  const name = Schema.NonEmptyString
  const block = Schema.Struct({
    reason: Schema.Literals(["maxima", "totals", "sizes", "together"]),
    products: Schema.Array(name),
    asked: Rational.Rational,
    room: Rational.Rational,
    maxima: Schema.Array(
      Schema.Struct({
        member: name,
        product: name,
        maximum: places(),
        because: Schema.Literals(["bound", "noClaim"])
      })
    ),
    totals: Schema.Array(Schema.Struct({ member: name, maximum: places(), reserved: Rational.Rational })),
    sizes: Schema.Array(places())
  })
  return Schema.Struct({
    products: Schema.Array(
      Schema.Struct({
        product: name,
        unit: Quantity.Unit,
        need: places(),
        placed: places(),
        shortfall: places(),
        block: Schema.optionalKey(block)
      })
    ),
    members: Schema.Array(
      Schema.Struct({
        member: name,
        unit: Schema.Union([Quantity.Unit, Schema.Literal("load")]),
        load: Rational.Rational,
        fair: Rational.Rational,
        target: Rational.Rational,
        placements: Schema.Array(
          Schema.Struct({
            product: name,
            places: places(),
            share: Rational.Rational,
            bound: Schema.Literals(["none", "minimum", "maximum", "noClaim"]),
            beyondOffer: places()
          })
        )
      })
    ),
    objective: Schema.Struct({
      shortfall: Rational.Rational,
      missing: Rational.Rational,
      beyondOffers: Rational.Rational,
      deviation: Rational.Rational,
      squares: Rational.Rational,
      outside: Schema.Int.annotate({ unit: "municipalities" })
    }),
    isExact: Schema.Boolean,
    deviationAtLeast: Rational.Rational,
    uniqueness: Schema.Literals(["unique", "statedOrder", "unknown"]),
    ties: Schema.Array(Schema.Struct({ member: name, product: name, least: places(), most: places() }))
  }).annotate({
    term: {
      nl: "plaatsingsplan",
      en: "placement plan",
      definition: {
        nl: "Hoeveel plekken van elk product elke gemeente krijgt, wat er overblijft en waardoor.",
        en: "How many places of each product each municipality gets, what is left over and why."
      }
    }
  })
})()

/**
 * Bounds that ask for more places than there are: minima above a need, or a total that its products cannot fill or keep.
 *
 * **Details**
 *
 * Together the `products` and `members` must have `asked` where `available` is the most that there can be.
 *
 * **Units** `asked` and `available` are load, which is places as long as no product has a load of its own.
 *
 * @category errors
 * @since 0.2.0
 */
export class MinimaInfeasible
  extends /* @__PURE__ */ Data.TaggedError("MinimaInfeasible")<{
    readonly products: ReadonlyArray<string>
    readonly members: ReadonlyArray<string>
    readonly minima: ReadonlyArray<{ readonly member: string; readonly product?: string; readonly minimum: number }>
    readonly asked: Rational.Rational
    readonly available: Rational.Rational
  }>
{
  override get message(): string {
    const named = this.minima
      .map(
        ({ member, minimum, product }) =>
          `${member} ${minimum}${product === undefined ? " in total" : ` of ${product}`}`
      )
      .join(", ")
    return `The minima (${named}) ask for ${Rational.toText(this.asked)}, but at most ${Rational.toText(this.available)} can be given. Lower a minimum, or raise a need or a maximum.`
  }
}

/**
 * No plan has the sizes and the number of facilities that are asked: for one product, or for all together with the totals.
 *
 * @category errors
 * @since 0.2.0
 */
export class SizesInfeasible
  extends /* @__PURE__ */ Data.TaggedError("SizesInfeasible")<{ readonly product?: string }>
{
  override get message(): string {
    return this.product === undefined
      ? "No plan has the sizes, the number of facilities and the totals all at once. Widen one of them."
      : `For ${this.product} no plan has the sizes and the number of facilities within its need. Add a size, or change the number of facilities, a minimum or the need.`
  }
}

/**
 * Several plans are equally good, and no policy says which to take.
 *
 * **Details**
 *
 * `ties` has each number of places that differs between them, with the least and the most over all of them; what is not
 * there is the same in each. They cannot all have their most at once.
 *
 * @category errors
 * @since 0.2.0
 */
export class TiedPlans
  extends /* @__PURE__ */ Data.TaggedError("TiedPlans")<{
    readonly ties: ReadonlyArray<TiedPlacement>
    readonly objective: Objective
  }>
{
  override get message(): string {
    const named = this.ties.map(({ least, member, most, product }) => `${member} ${least} to ${most} of ${product}`)
    return `Several plans are equally good: they differ in ${named.join(", ")}. Choose how ties are decided: statedOrder.`
  }
}

/**
 * The effort ran out before any plan was found.
 *
 * @category errors
 * @since 0.2.0
 */
export class EffortSpent extends /* @__PURE__ */ Data.TaggedError("EffortSpent")<{ readonly effort: number }> {
  override get message(): string {
    return `No plan was found with an effort of ${this.effort}. Raise it, or give fewer sizes or totals.`
  }
}

/**
 * What {@link plan} can refuse.
 *
 * @category errors
 * @since 0.2.0
 */
export type Refusal =
  | PlacementProblem.ProblemInvalid
  | Quantity.UnitsDiffer
  | MinimaInfeasible
  | SizesInfeasible
  | TiedPlans
  | EffortSpent

const largestLoad = 1_000_000_000
const usualEffort = 5000

const whole = (count: number): Rational.Rational => Rational.fromBigInt(BigInt(count))

const over = (value: Rational.Rational, divisor: Rational.Rational): Rational.Rational =>
  Rational.multiply(value, { numerator: divisor.denominator, denominator: divisor.numerator })

const magnitude = (value: Rational.Rational): Rational.Rational =>
  value.numerator < 0n ? Rational.subtract(Rational.zero, value) : value

const isCount = (value: number): boolean => Number.isSafeInteger(value) && value >= 0

/** What a member can take of a product, as it was given and as it comes out. */
interface Takes {
  readonly lower: number
  readonly upper: number
  readonly values?: ReadonlyArray<number>
  readonly offered?: number
  readonly given?: number
  readonly hasClaim: boolean
}

const takesOf = (
  { need, sizes: usual }: PlacementProblem.ProductNeed,
  bound: PlacementProblem.PlacementBound | undefined,
  hasClaim: boolean
): Takes => {
  const { maximum, minimum = 0, offered, sizes = usual } = bound ?? {}
  // Beyond the need there is nothing to take, but a minimum must show that it is too high.
  const most = Math.max(minimum, Math.min(maximum ?? need, need))
  const given = { ...(offered === undefined ? {} : { offered }), ...(maximum === undefined ? {} : { given: maximum }) }
  if (sizes === undefined) return { lower: minimum, upper: hasClaim ? most : minimum, ...given, hasClaim }
  const fitting = [...new Set([0, ...sizes])].sort((a, b) => a - b).filter((size) => size >= minimum)
  const [lower = 0] = fitting
  const values = hasClaim ? fitting.filter((size) => size <= Math.max(lower, most)) : [lower]
  return { lower, upper: values.at(-1) ?? lower, values, ...given, hasClaim }
}

interface Prepared {
  readonly problem: PlacementProblem.PlacementProblem
  readonly members: ReadonlyArray<string>
  readonly shares: ReadonlyArray<Rational.Rational>
  readonly loads: ReadonlyArray<Rational.Rational>
  readonly takes: ReadonlyArray<ReadonlyArray<Takes>>
  readonly facilities: ReadonlyArray<readonly [least: number, most: number]>
  readonly reached: ReadonlyArray<number>
  /** By product, the exact part of each member of that product alone. */
  readonly alone: ReadonlyArray<ReadonlyArray<Rational.Rational>>
  readonly totals: ReadonlyArray<Apportionment.Bound>
}

const facilitiesOf = ({ facilities }: PlacementProblem.ProductNeed): readonly [least: number, most: number] => [
  facilities?.minimum ?? 0,
  facilities?.maximum ?? Infinity
]

const aloneOf = (
  claims: AllocationKey.Claims,
  takes: ReadonlyArray<Takes>,
  need: number
): ReadonlyArray<Rational.Rational> => {
  const placed = Math.min(
    need,
    takes.reduce((sum, { upper }) => sum + upper, 0)
  )
  const weights = exactWeights(claims, placed)
  const bounds = { minimum: takes.map(({ lower }) => lower), maximum: takes.map(({ upper }) => upper) }
  const { free, freePlaces, heldAt } = kernel.waterLevel(weights, placed, bounds)
  weights.shareOver(free)
  return heldAt.map((held, i) => {
    if (held !== undefined) return whole(held)
    const [numerator, denominator] = weights.share(i, freePlaces)
    return { numerator, denominator }
  })
}

const tooHigh = (
  { product }: PlacementProblem.ProductNeed,
  load: Rational.Rational,
  need: number,
  members: ReadonlyArray<string>,
  takes: ReadonlyArray<Takes>
) => {
  const asked = takes.reduce((sum, { lower }) => sum + lower, 0)
  return new MinimaInfeasible({
    products: [product],
    members: [],
    minima: takes.flatMap(({ lower }, i) => (lower > 0 ? [{ member: members[i] ?? "", product, minimum: lower }] : [])),
    asked: Rational.multiply(load, whole(asked)),
    available: Rational.multiply(load, whole(need))
  })
}

const prepare = (
  problem: PlacementProblem.PlacementProblem
): Result.Result<
  Prepared,
  PlacementProblem.ProblemInvalid | Quantity.UnitsDiffer | MinimaInfeasible | SizesInfeasible
> => {
  const checked = PlacementProblem.check(problem)
  if (Result.isFailure(checked)) return Result.fail(checked.failure)
  const { claims, products } = problem
  const members = claims.map(({ member }) => member)
  const sum = Rational.sum(claims.map(({ claim }) => claim))
  const loads = products.map(({ load }) => load?.perPlace ?? Rational.one)
  const takes: Array<ReadonlyArray<Takes>> = []
  const reached: Array<number> = []
  for (const [index, one] of products.entries()) {
    const own = claims.map(({ claim, member }) =>
      takesOf(
        one,
        one.bounds?.find((bound) => bound.member === member),
        claim.numerator > 0n
      )
    )
    if (own.reduce((total, { lower }) => total + lower, 0) > one.need) {
      return Result.fail(tooHigh(one, loads[index] ?? Rational.one, one.need, members, own))
    }
    const most = isPlain(one)
      ? Math.min(
          one.need,
          own.reduce((total, { upper }) => total + upper, 0)
        )
      : reach(own, one.need, facilitiesOf(one))
    if (most === undefined) return Result.fail(new SizesInfeasible({ product: one.product }))
    takes.push(own)
    reached.push(most)
  }
  return Result.succeed({
    problem,
    members,
    shares: claims.map(({ claim }) => over(claim, sum)),
    loads,
    takes,
    facilities: products.map(facilitiesOf),
    reached,
    alone: takes.map((own, index) => aloneOf(claims, own, products[index]?.need ?? 0)),
    totals: problem.totals ?? []
  })
}

const isPlain = ({ bounds, facilities, sizes }: PlacementProblem.ProductNeed): boolean =>
  facilities === undefined && sizes === undefined && bounds?.some((bound) => bound.sizes !== undefined) !== true

interface Targets {
  readonly fair: ReadonlyArray<Rational.Rational>
  readonly target: ReadonlyArray<Rational.Rational>
}

const targetsOf = ({ loads, members, problem, shares }: Prepared, missing: Rational.Rational): Targets => {
  const needed = Rational.sum(
    problem.products.map(({ need }, p) => Rational.multiply(loads[p] ?? Rational.one, whole(need)))
  )
  const divided = problem.base === "needed" ? needed : Rational.subtract(needed, missing)
  const fair = shares.map((share) => Rational.multiply(share, divided))
  const target = fair.map((own, g) => {
    const balance = problem.balances?.[members[g] ?? ""] ?? Rational.zero
    const cap = problem.cap === undefined ? undefined : Rational.multiply(problem.cap, own)
    const isCapped = cap !== undefined && Rational.compare(magnitude(balance), cap) > 0
    const most = isCapped ? (balance.numerator < 0n ? Rational.subtract(Rational.zero, cap) : cap) : balance
    return Rational.add(own, Rational.multiply(problem.carry ?? Rational.one, most))
  })
  return { fair, target }
}

const leastMissing = ({ loads, problem, reached }: Prepared): Rational.Rational =>
  Rational.sum(
    problem.products.map(({ need }, p) => Rational.multiply(loads[p] ?? Rational.one, whole(need - (reached[p] ?? 0))))
  )

const commonDenominator = (values: ReadonlyArray<Rational.Rational>): bigint =>
  values.reduce((common, { denominator }) => (common / greatestCommonDivisor(common, denominator)) * denominator, 1n)

interface Scaled {
  readonly model: Model
  /** How many units of the network are one unit of load. */
  readonly scale: bigint
}

const scaled = (
  { alone, facilities, loads, members, problem, reached, takes, totals }: Prepared,
  target: ReadonlyArray<Rational.Rational>
): Result.Result<Scaled, PlacementProblem.ProblemInvalid> => {
  const { products } = problem
  const scale = commonDenominator(loads)
  const priorities = products.map(({ priority }) => priority ?? Rational.one)
  const byPriority = commonDenominator(priorities)
  const timesScale = (value: Rational.Rational): bigint => (value.numerator * scale) / value.denominator
  const units = loads.map(timesScale)
  const heaviest = units.findIndex((load) => load > BigInt(largestLoad))
  if (heaviest >= 0 || scale > BigInt(largestLoad)) {
    const product = products[Math.max(0, heaviest)]?.product ?? ""
    return Result.fail(
      new PlacementProblem.ProblemInvalid({
        reason: "load",
        product,
        value: Rational.toText(loads[Math.max(0, heaviest)] ?? Rational.one)
      })
    )
  }
  const columns = products.map(({ need }, p): Column => ({
    need,
    load: Number(units[p]),
    priority: ((priorities[p]?.numerator ?? 1n) * byPriority) / (priorities[p]?.denominator ?? 1n),
    fewestMissing: need - (reached[p] ?? 0),
    facilities: facilities[p] ?? [0, Infinity]
  }))
  const all = columns.reduce((sum, { load, need }) => sum + load * need, 0)
  const rows = members.map((member, g): Row => {
    const bound = totals.find((one) => one.member === member)
    const lower = (bound?.minimum ?? 0) * Number(scale)
    const aim = target[g] ?? Rational.zero
    return {
      lower,
      upper: Math.max(lower, Math.min(all, (bound?.maximum ?? Infinity) * Number(scale))),
      target: Rational.multiply(aim, Rational.fromBigInt(scale))
    }
  })
  const cells = takes.flatMap((own, column) =>
    own.map(({ lower, offered, upper, values }, row): Cell => ({
      row,
      column,
      lower,
      upper,
      ...(values === undefined ? {} : { values }),
      ...(offered === undefined ? {} : { offered }),
      share: alone[column]?.[row] ?? Rational.zero
    }))
  )
  return Result.succeed({ model: { rows, columns, cells }, scale })
}

const toLoad = (units: number, scale: bigint): Rational.Rational => over(whole(units), Rational.fromBigInt(scale))

const sumUnits = (amounts: ReadonlyArray<number>): number => amounts.reduce((sum, amount) => sum + amount, 0)

/** The bounds that cannot be kept together, as the side of the cut that must have more than there is. */
const infeasible = ({ members, problem }: Prepared, { model, scale }: Scaled, { nodes }: Cut): MinimaInfeasible => {
  const { cells, columns, rows } = model
  const isShort = nodes.at(-1) === true
  const isIn = (node: number): boolean => nodes[node] !== isShort
  const [column, row] = [isIn, (g: number) => isIn(columns.length + g)]
  const loadOf = (cell: Cell, count: number): number => count * (columns[cell.column]?.load ?? 1)
  const must = cells.filter((cell) => (isShort ? column(cell.column) && !row(cell.row) : row(cell.row)))
  const into = cells.filter((cell) => !column(cell.column) && row(cell.row))
  const inside = <A>(all: ReadonlyArray<A>, isInside: (index: number) => boolean) => all.filter((_, i) => isInside(i))
  const totals = isShort ? inside(rows, row).map(({ lower }) => lower) : []
  const asked = sumUnits([...totals, ...must.map((cell) => loadOf(cell, cell.lower))])
  const available = isShort
    ? sumUnits([
        ...inside(columns, column).map(({ fewestMissing, load, need }) => load * (need - fewestMissing)),
        ...into.map((cell) => loadOf(cell, cell.upper))
      ])
    : sumUnits(inside(rows, row).map(({ upper }) => upper))
  return new MinimaInfeasible({
    products: problem.products.flatMap(({ product }, p) => (column(p) ? [product] : [])),
    members: members.filter((_, g) => row(g)),
    minima: [
      ...rows.flatMap(({ lower }, g) =>
        isShort && row(g) && lower > 0 ? [{ member: members[g] ?? "", minimum: lower / Number(scale) }] : []
      ),
      ...must.flatMap((cell) =>
        cell.lower > 0
          ? [
              {
                member: members[cell.row] ?? "",
                product: problem.products[cell.column]?.product ?? "",
                minimum: cell.lower
              }
            ]
          : []
      )
    ],
    asked: toLoad(asked, scale),
    available: toLoad(available, scale)
  })
}

/** A value that is known at the numbers of places that a cell can be, on the straight line in between. */
const interpolated = ({ values }: Cell, at: Rational.Rational, valueOf: (places: number) => Rational.Rational) => {
  const floor = Number(Rational.floor(at))
  const below = values?.findLast((value) => value <= floor) ?? floor
  if (Rational.compare(whole(below), at) === 0) return valueOf(below)
  const above = values?.find((value) => value > below) ?? below + 1
  const part = over(Rational.subtract(at, whole(below)), whole(above - below))
  const [low, high] = [valueOf(below), valueOf(above)]
  return Rational.add(low, Rational.multiply(part, Rational.subtract(high, low)))
}

/** The steps of the objective, of a plan or of a flow with parts of places. */
const objectiveOf = (
  { loads, problem }: Prepared,
  { model }: Scaled,
  target: ReadonlyArray<Rational.Rational>,
  placed: ReadonlyArray<Rational.Rational>
): Objective => {
  const { cells } = model
  const at = (index: number): Rational.Rational => placed[index] ?? Rational.zero
  const loadOf = (p: number): Rational.Rational => loads[p] ?? Rational.one
  const left = problem.products.map(({ need }, p) =>
    Rational.subtract(whole(need), Rational.sum(cells.flatMap(({ column }, i) => (column === p ? [at(i)] : []))))
  )
  const totalOf = (g: number) =>
    Rational.sum(cells.flatMap(({ column, row }, i) => (row === g ? [Rational.multiply(loadOf(column), at(i))] : [])))
  const outside = target.filter((_, g) =>
    cells.some((cell, i) => cell.row === g && isOutside(cell, Number(Rational.floor(at(i)))))
  )
  return {
    shortfall: Rational.sum(
      left.map((own, p) => Rational.multiply(problem.products[p]?.priority ?? Rational.one, own))
    ),
    missing: Rational.sum(left.map((own, p) => Rational.multiply(loadOf(p), own))),
    beyondOffers: Rational.sum(
      cells.map((cell, i) =>
        Rational.multiply(
          loadOf(cell.column),
          interpolated(cell, at(i), (count) => whole(Math.max(0, count - (cell.offered ?? count))))
        )
      )
    ),
    deviation: Rational.sum(target.map((own, g) => magnitude(Rational.subtract(totalOf(g), own)))),
    squares: Rational.sum(
      cells.map(({ share }, i) => {
        const distance = Rational.subtract(at(i), { ...share })
        return Rational.multiply(distance, distance)
      })
    ),
    outside: outside.length
  }
}

const blockOf = (
  prepared: Prepared,
  { model, scale }: Scaled,
  network: Priced,
  counts: ReadonlyArray<number>,
  p: number
): Block => {
  const { loads, members, problem, reached, takes } = prepared
  const { cells, columns, rows } = model
  const need = problem.products[p]?.need ?? 0
  const short = (q: number): number =>
    (columns[q]?.need ?? 0) - sumUnits(cells.flatMap(({ column }, i) => (column === q ? [counts[i] ?? 0] : [])))
  const maximaOf = (isIn: (cell: Cell) => boolean, isLeaving = false): Block["maxima"] =>
    cells.filter(isIn).flatMap(({ column, row, upper }) => {
      const own = takes[column]?.[row]
      const maximum = isLeaving ? upper : own?.hasClaim === true ? own.given : own?.lower
      return maximum === undefined
        ? []
        : [
            {
              member: members[row] ?? "",
              product: problem.products[column]?.product ?? "",
              maximum,
              because: own?.hasClaim === true ? ("bound" as const) : ("noClaim" as const)
            }
          ]
    })
  const sizes = [...new Set(takes[p]?.flatMap(({ values }) => values ?? []) ?? [])].filter((size) => size > 0)
  const product = problem.products[p]?.product ?? ""
  const own = { products: [product], asked: whole(need), maxima: maximaOf(({ column }) => column === p), totals: [] }
  if (short(p) === need - (reached[p] ?? 0)) {
    const room = Math.min(need, sumUnits(takes[p]?.map(({ upper }) => upper) ?? []))
    const isBySize = room > (reached[p] ?? 0) || sizes.length > 0
    return {
      ...own,
      reason: isBySize ? "sizes" : "maxima",
      room: whole(reached[p] ?? 0),
      sizes: isBySize ? sizes.sort((a, b) => a - b) : []
    }
  }
  const flow = network.start()
  const rowUnits = rows.map((_, g) =>
    sumUnits(cells.map(({ column, row }, i) => (row === g ? (counts[i] ?? 0) * (columns[column]?.load ?? 1) : 0)))
  )
  flow.units.splice(
    0,
    cells.length + rows.length,
    ...cells.map(({ column }, i) => (counts[i] ?? 0) * (columns[column]?.load ?? 1)),
    ...rowUnits
  )
  const nodes = reachable(network.network, flow, p, (arc) => arc < cells.length + rows.length)
  const isRow = (g: number): boolean => nodes[columns.length + g] === true
  const isColumn = (q: number): boolean => nodes[q] === true
  const loadOf = ({ column }: Cell, count: number): number => count * (columns[column]?.load ?? 1)
  const reservedOf = (g: number): number =>
    sumUnits(cells.map((cell) => (cell.row === g && !isColumn(cell.column) ? loadOf(cell, cell.lower) : 0)))
  const leaving = (cell: Cell): boolean => isColumn(cell.column) && !isRow(cell.row)
  const room = sumUnits([
    ...rows.map(({ upper }, g) => (isRow(g) ? upper - reservedOf(g) : 0)),
    ...cells.map((cell) => (leaving(cell) ? loadOf(cell, cell.upper) : 0))
  ])
  const inside = columns.flatMap((_, q) => (isColumn(q) ? [q] : []))
  const asked = Rational.sum(
    inside.map((q) => Rational.multiply(loads[q] ?? Rational.one, whole(columns[q]?.need ?? 0)))
  )
  const lacking = sumUnits(inside.map((q) => short(q) * (columns[q]?.load ?? 1)))
  const isShown =
    nodes.at(-1) !== true &&
    Rational.compare(Rational.subtract(asked, toLoad(room, scale)), toLoad(lacking, scale)) === 0
  return {
    reason: isShown ? "totals" : "together",
    products: inside.map((q) => problem.products[q]?.product ?? ""),
    asked,
    room: isShown ? toLoad(room, scale) : Rational.subtract(asked, toLoad(lacking, scale)),
    maxima: isShown ? maximaOf(leaving, true) : own.maxima,
    totals: rows.flatMap(({ upper }, g) =>
      isShown && isRow(g)
        ? [{ member: members[g] ?? "", maximum: upper / Number(scale), reserved: toLoad(reservedOf(g), scale) }]
        : []
    ),
    sizes: isShown ? [] : sizes
  }
}

const boundOf = ({ given, hasClaim, lower, upper }: Takes, count: number): Placement["bound"] => {
  if (!hasClaim) return "noClaim"
  if (given !== undefined && count === upper) return "maximum"
  return lower > 0 && count === lower ? "minimum" : "none"
}

interface Solved {
  readonly counts: ReadonlyArray<number>
  readonly isExact: boolean
  readonly uniqueness: PlacementPlan["uniqueness"]
  readonly ties: ReadonlyArray<TiedPlacement>
  readonly objective: Objective
  readonly deviationAtLeast: Rational.Rational
}

const told = (
  prepared: Prepared,
  model: Scaled,
  network: Priced,
  { fair, target }: Targets,
  found: Solved
): PlacementPlan => {
  const { loads, members, problem, takes } = prepared
  const at = (p: number, g: number): number => found.counts[p * members.length + g] ?? 0
  // Without loads all have the same unit.
  const unit = problem.products.every(({ load }) => load === undefined) ? (problem.products[0]?.unit ?? "load") : "load"
  return {
    products: problem.products.map(({ need, product, unit }, p) => {
      const placed = sumUnits(members.map((_, g) => at(p, g)))
      const outcome = { product, unit, need, placed, shortfall: need - placed }
      return placed === need ? outcome : { ...outcome, block: blockOf(prepared, model, network, found.counts, p) }
    }),
    members: members.map((member, g) => ({
      member,
      unit,
      load: Rational.sum(problem.products.map((_, p) => Rational.multiply(loads[p] ?? Rational.one, whole(at(p, g))))),
      fair: fair[g] ?? Rational.zero,
      target: target[g] ?? Rational.zero,
      placements: problem.products.map(({ product }, p) => {
        const own = takes[p]?.[g]
        return {
          product,
          places: at(p, g),
          share: prepared.alone[p]?.[g] ?? Rational.zero,
          bound: own === undefined ? "none" : boundOf(own, at(p, g)),
          beyondOffer: Math.max(0, at(p, g) - (own?.offered ?? Infinity))
        }
      })
    })),
    objective: found.objective,
    isExact: found.isExact,
    deviationAtLeast: found.deviationAtLeast,
    uniqueness: found.uniqueness,
    ties: found.ties
  }
}

/** What the flow with parts of places says of the deviation of every plan that is as good in the steps before. */
const relaxedDeviation = (
  prepared: Prepared,
  scaled: Scaled,
  target: ReadonlyArray<Rational.Rational>,
  root: placementSearch.Branch | undefined,
  objective: Objective
): Rational.Rational => {
  const { cells, columns } = scaled.model
  const parts = cells.map(({ column }, i) => over(whole(root?.flow.units[i] ?? 0), whole(columns[column]?.load ?? 1)))
  const relaxed = objectiveOf(prepared, scaled, target, parts)
  const isAsGood = (["shortfall", "missing", "beyondOffers"] as const).every(
    (step) => Rational.compare(relaxed[step], objective[step]) === 0
  )
  return isAsGood ? relaxed.deviation : Rational.zero
}

/** The least load that the totals leave over, and whether that is proved. */
const missingWithTotals = (
  prepared: Prepared,
  effort: placementSearch.Effort
): Result.Result<{ readonly missing: Rational.Rational; readonly isExact: boolean }, Refusal> => {
  const built = scaled(
    prepared,
    prepared.members.map(() => Rational.zero)
  )
  if (Result.isFailure(built)) return Result.fail(built.failure)
  const { model, scale } = built.success
  const network = priced(model, "shortfall")
  const flow = network.start()
  const cut = solve(network.network, flow)
  if (cut !== undefined) return Result.fail(infeasible(prepared, built.success, cut))
  if (prepared.totals.length === 0) return Result.succeed({ missing: leastMissing(prepared), isExact: true })
  const root = placementSearch.root(network)
  const allowed = effort.left
  const { best, isComplete } = placementSearch.search(model, network, root === undefined ? [] : [root], effort)
  if (best === undefined)
    return Result.fail(isComplete ? new SizesInfeasible({}) : new EffortSpent({ effort: allowed }))
  const units = sumUnits(model.cells.map(({ column }, i) => (best.places[i] ?? 0) * (model.columns[column]?.load ?? 1)))
  const needed = sumUnits(model.columns.map(({ load, need }) => load * need))
  return Result.succeed({ missing: toLoad(needed - units, scale), isExact: isComplete })
}

const settled = (
  { model }: Scaled,
  network: Priced,
  found: placementSearch.Found,
  best: placementSearch.Best,
  effort: placementSearch.Effort,
  policy: "refuse" | "statedOrder"
): { readonly counts: ReadonlyArray<number>; readonly tied: ReadonlyArray<placementTies.Range> | undefined } => {
  const tied = found.isComplete ? placementTies.ranges(model, network, found, effort) : undefined
  if (tied === undefined || tied.length === 0 || policy === "refuse") return { counts: best.places, tied }
  const cells = tied.map(({ cell }) => cell)
  const chosen = placementTies.inOrder(model, network, found, cells, effort)
  return chosen === undefined ? { counts: best.places, tied: undefined } : { counts: chosen.places, tied }
}

/**
 * The best plan: first the least shortfall, then the fewest places beyond offers, then totals as near as can be to the
 * targets, then places as near as can be to the shares of each product, and last the fewest municipalities with a
 * facility beyond their offer.
 *
 * **Details**
 *
 * Kept: what is placed and what is left over of a product is its need; every bound, size, number of facilities and
 * total holds; who has no claim gets no more than it must. The plan is exact, in whole numbers and fractions. Without
 * `sizes`, `facilities` and loads it is one flow of least cost through a network; with them a search by branch and bound
 * over such flows, which proves its answer unless `effort` runs out: then `isExact` is false and the answer is the best
 * plan found, a heuristic with its distance to `deviationAtLeast` stated. Loads that differ make that likely. A plan whose
 * `uniqueness` is `unknown` is given under either policy for ties, for no tie was found.
 *
 * Not kept: the targets are aims, so that a total can lie far from its target where bounds hold it. A new need can move
 * places of another product. One place more to divide can cost a municipality one.
 *
 * The cost of one flow of g municipalities and p products grows with g × p × (g + p), and with how many places have to
 * move from the shares of each product alone. Nine by seven takes about ten milliseconds, and
 * tens to hundreds with sizes and facilities.
 *
 * **Units** those of {@link PlacementProblem.PlacementProblem}; a product counts up to 10,000 places.
 *
 * **Fails with** {@link PlacementProblem.ProblemInvalid}, `UnitsDiffer` when places that differ in unit or rhythm have no loads,
 * {@link MinimaInfeasible}, {@link SizesInfeasible}, {@link TiedPlans}, {@link EffortSpent}.
 *
 * **Example**
 *
 * ```ts
 * import * as Result from "effect/Result"
 * import * as Apportionment from "woonzorg/Apportionment"
 * import * as PlacementPlan from "woonzorg/PlacementPlan"
 *
 * const claims = Result.getOrThrow(Apportionment.claims({ Dordrecht: 2, Gorinchem: 1 }))
 * const bounds = [{ member: "Dordrecht", maximum: 20 }, { member: "Gorinchem", maximum: 10 }]
 * const training = { product: "woontraining", need: 30, unit: "place", rhythm: "once", sizes: [15, 30], bounds } as const
 * const housing = { product: "housing-first", need: 6, unit: "place", rhythm: "once" } as const
 * const plan = PlacementPlan.plan({ claims, products: [training, housing] })
 * Result.map(plan, ({ members }) => members.map(({ placements }) => placements.map(({ places }) => places))) // => Result.succeed([[15, 0], [0, 6]])
 * Result.map(plan, ({ products }) => products.map(({ shortfall }) => shortfall)) // => Result.succeed([15, 0])
 * ```
 *
 * @source Ahuja, Magnanti and Orlin, Network Flows, Prentice Hall, 1993, sections 9.7 and 14.5
 * @category calculations
 * @since 0.2.0
 */
export const plan = (
  problem: PlacementProblem.PlacementProblem,
  { effort: allowed = usualEffort, ties = "refuse" }: Options = {}
): Result.Result<PlacementPlan, Refusal> => {
  if (!isCount(allowed) || allowed === 0) {
    return Result.fail(new PlacementProblem.ProblemInvalid({ reason: "effort", value: String(allowed) }))
  }
  return Result.gen(function* () {
    const prepared = yield* prepare(problem)
    const effort = { left: allowed }
    const { isExact: isMissingExact, missing } = yield* missingWithTotals(prepared, effort)
    const targets = targetsOf(prepared, missing)
    const model = yield* scaled(prepared, targets.target)
    const network = priced(model.model, "all")
    const root = placementSearch.root(network)
    const found = placementSearch.search(model.model, network, root === undefined ? [] : [root], effort)
    const { best } = found
    if (best === undefined) {
      return yield* Result.fail(found.isComplete ? new SizesInfeasible({}) : new EffortSpent({ effort: allowed }))
    }
    const { counts, tied } = settled(model, network, found, best, effort, ties)
    const named = (tied ?? []).map(({ cell, least, most }) => ({
      member: prepared.members[model.model.cells[cell]?.row ?? 0] ?? "",
      product: problem.products[model.model.cells[cell]?.column ?? 0]?.product ?? "",
      least,
      most
    }))
    const objective = objectiveOf(prepared, model, targets.target, counts.map(whole))
    if (named.length > 0 && ties === "refuse") return yield* Result.fail(new TiedPlans({ ties: named, objective }))
    const isExact = isMissingExact && found.isComplete
    return told(prepared, model, network, targets, {
      counts,
      isExact,
      uniqueness: tied === undefined ? "unknown" : tied.length === 0 ? "unique" : "statedOrder",
      ties: named,
      objective,
      deviationAtLeast: isExact
        ? objective.deviation
        : relaxedDeviation(prepared, model, targets.target, root, objective)
    })
  })
}

/**
 * Bounds that hold the total of each municipality to its target, rounded down or up: the fair totals made hard.
 *
 * **Details**
 *
 * The targets are those of the problem without `totals`. As {@link PlacementProblem.PlacementProblem} `totals` they can leave more over than soft
 * targets do, or ask for more than other bounds allow. Without any other bound, balance or load there is always a plan
 * within them that also rounds each share of a product down or up.
 *
 * **Units** load; a target below zero gives a bound of zero.
 *
 * **Fails with** what {@link plan} fails with before it searches.
 *
 * **Example**
 *
 * ```ts
 * import * as Result from "effect/Result"
 * import * as Apportionment from "woonzorg/Apportionment"
 * import * as PlacementPlan from "woonzorg/PlacementPlan"
 *
 * const claims = Result.getOrThrow(Apportionment.claims({ Dordrecht: 2, Gorinchem: 1 }))
 * const products = [{ product: "housing-first", need: 7, unit: "place", rhythm: "once" }] as const
 * PlacementPlan.roundedTotals({ claims, products }) // => Result.succeed([{ member: "Dordrecht", minimum: 4, maximum: 5 }, { member: "Gorinchem", minimum: 2, maximum: 3 }])
 * ```
 *
 * @category calculations
 * @since 0.2.0
 */
export const roundedTotals = (
  problem: PlacementProblem.PlacementProblem
): Result.Result<
  ReadonlyArray<Apportionment.Bound>,
  PlacementProblem.ProblemInvalid | Quantity.UnitsDiffer | MinimaInfeasible | SizesInfeasible
> =>
  Result.map(prepare({ ...problem, totals: [] }), (prepared) =>
    targetsOf(prepared, leastMissing(prepared)).target.map((target, g) => {
      const floor = Math.max(0, Number(Rational.floor(target)))
      const isWhole = Rational.compare(target, whole(floor)) <= 0
      return { member: prepared.members[g] ?? "", minimum: floor, maximum: isWhole ? floor : floor + 1 }
    })
  )
