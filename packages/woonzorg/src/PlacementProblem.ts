/**
 * What a plan of places is asked for: the claims of municipalities, the needs of products, and what bounds them.
 *
 * @since 0.2.0
 */
import * as Data from "effect/Data"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as AllocationKey from "./AllocationKey.js"
import * as Apportionment from "./Apportionment.js"
import * as Quantity from "./Quantity.js"
import * as Rational from "./Rational.js"

/**
 * What one municipality can take of a product.
 *
 * **Details**
 *
 * `minimum` and `maximum` are kept whatever happens. `offered` is a soft bound: what lies beyond it is possible but
 * avoided. `sizes` are the only numbers of places above zero that are possible here, such as 15 and 30. What is not
 * stated is not bounded: a municipality without an offer is not said to offer nothing.
 *
 * **Units** whole places of the product.
 *
 * @category models
 * @since 0.2.0
 */
export interface PlacementBound extends Apportionment.Bound {
  readonly offered?: number
  readonly sizes?: ReadonlyArray<number>
}

/**
 * How much one place weighs beside places of other products, with the name of that choice.
 *
 * @category models
 * @since 0.2.0
 */
export interface Load {
  readonly name: string
  readonly perPlace: Rational.Rational
}

/**
 * How many places of a product are needed, and how they can be spread.
 *
 * **Details**
 *
 * `load` is one for each place unless stated. `priority` is how much a place that is left over weighs, one unless
 * stated. `sizes` hold for every municipality that has none of its own in `bounds`. `facilities` is how many
 * municipalities get any places of this product.
 *
 * **Units** `need`, `sizes` and bounds are whole places in `unit`; `facilities` counts municipalities.
 *
 * @category models
 * @since 0.2.0
 */
export interface ProductNeed {
  readonly product: string
  readonly need: number
  readonly unit: Quantity.Unit
  readonly rhythm: Quantity.Rhythm
  readonly load?: Load
  readonly priority?: Rational.Rational
  readonly sizes?: ReadonlyArray<number>
  readonly facilities?: { readonly minimum?: number; readonly maximum?: number }
  readonly bounds?: ReadonlyArray<PlacementBound>
}

/**
 * What to plan: the claims of the municipalities and the needs of the products.
 *
 * **Details**
 *
 * The fair total of a municipality is its part of all claims times what is placed of all products, or with `base`
 * `needed` times all that is needed. Its target is that total and `carry` times its balance, which is above zero for
 * who is owed places; the balance counts for at most `cap` times the fair total, in either direction. `carry` is one
 * and there is no cap unless stated. `totals` are bounds on all that a municipality takes together; without them the
 * targets alone steer the totals.
 *
 * **Units** `balances` and `totals` are load, which is places as long as no product has a load of its own.
 *
 * @category models
 * @since 0.2.0
 */
export interface PlacementProblem {
  readonly claims: AllocationKey.Claims
  readonly products: ReadonlyArray<ProductNeed>
  readonly totals?: ReadonlyArray<Apportionment.Bound>
  readonly balances?: Readonly<Record<string, Rational.Rational>>
  readonly carry?: Rational.Rational
  readonly cap?: Rational.Rational
  readonly base?: "placed" | "needed"
}

const places = () => Schema.Int.check(Schema.isGreaterThanOrEqualTo(0)).annotate({ unit: "places" })

/**
 * The schema of a problem.
 *
 * **Example**
 *
 * ```ts
 * import * as Result from "effect/Result"
 * import * as Schema from "effect/Schema"
 * import * as PlacementProblem from "woonzorg/PlacementProblem"
 *
 * const json = { claims: [{ member: "Dordrecht", claim: "1" }], products: [{ product: "woontraining", need: -1, unit: "place", rhythm: "once" }] }
 * Result.isFailure(Schema.decodeUnknownResult(PlacementProblem.PlacementProblem)(json)) // => true
 * ```
 *
 * @category schemas
 * @since 0.2.0
 */
export const PlacementProblem = /* @__PURE__ */ (() => {
  const municipalities = Schema.Int.check(Schema.isGreaterThanOrEqualTo(0)).annotate({ unit: "municipalities" })
  const sizes = Schema.optionalKey(Schema.Array(places()))
  const bound = Schema.Struct({
    member: Schema.NonEmptyString,
    minimum: Schema.optionalKey(places()),
    maximum: Schema.optionalKey(places()),
    offered: Schema.optionalKey(places()),
    sizes
  })
  return Schema.Struct({
    claims: AllocationKey.Claims,
    products: Schema.Array(
      Schema.Struct({
        product: Schema.NonEmptyString,
        need: places(),
        unit: Quantity.Unit,
        rhythm: Quantity.Rhythm,
        load: Schema.optionalKey(Schema.Struct({ name: Schema.NonEmptyString, perPlace: Rational.Rational })),
        priority: Schema.optionalKey(Rational.Rational),
        sizes,
        facilities: Schema.optionalKey(
          Schema.Struct({ minimum: Schema.optionalKey(municipalities), maximum: Schema.optionalKey(municipalities) })
        ),
        bounds: Schema.optionalKey(Schema.Array(bound))
      })
    ),
    totals: Schema.optionalKey(Schema.Array(Apportionment.Bound)),
    balances: Schema.optionalKey(Schema.Record(Schema.String, Rational.Rational)),
    carry: Schema.optionalKey(Rational.Rational),
    cap: Schema.optionalKey(Rational.Rational),
    base: Schema.optionalKey(Schema.Literals(["placed", "needed"]))
  }).annotate({
    term: {
      nl: "plaatsingsopgave",
      en: "placement problem",
      definition: {
        nl: "Hoeveel plekken van elk product nodig zijn, wat elke gemeente kan nemen en wat haar eerlijke deel is.",
        en: "How many places of each product are needed, what each municipality can take and what its fair part is."
      }
    }
  })
})()

/**
 * A problem that cannot be read as one: `product`, `member` and `value` say where.
 *
 * @category errors
 * @since 0.2.0
 */
export class ProblemInvalid
  extends /* @__PURE__ */ Data.TaggedError("ProblemInvalid")<{
    readonly reason: keyof typeof whatToDo
    readonly product?: string
    readonly member?: string
    readonly value?: string
  }>
{
  override get message(): string {
    const where = [this.product, this.member].filter((one) => one !== undefined).map((one) => `"${one}"`)
    const value = this.value === undefined ? "" : ` (${this.value})`
    return `${where.length > 0 ? `${where.join(", ")}: ` : ""}${whatToDo[this.reason].replace("%", value)}`
  }
}

const whatToDo = {
  noMembers: "There are no claims. Give at least one member.",
  repeatedMember: "This member stands in the claims twice. Keep it once.",
  claimNegative: "The claim is below zero%. Give a claim of zero or more.",
  claimsZero: "All claims are zero, so nobody has a right to the places. Give at least one claim above zero.",
  noProducts: "There are no products. Give at least one.",
  repeatedProduct: "This product stands in the problem twice. Add up its needs and keep it once.",
  need: "The need cannot be divided%. Give a whole number from 0 to 10000.",
  priority: "The priority is not above zero%. Give a priority above zero, or leave the product out.",
  load: "The load of a place cannot be used%. Give a name and a load above zero, as a fraction of small numbers.",
  unknownMember:
    "There is a bound or a balance for a member who has no claim. Correct the name or add the claim, which may be zero.",
  repeatedBound: "There are two bounds for this member. Give them together, once.",
  bound: "The bound cannot be used%. Give a whole number of zero or more.",
  crossed: "The minimum is above the maximum%. Lower the one or raise the other.",
  sizes: "The sizes cannot be used%. Give one or more whole numbers above zero.",
  noSize: "No size lies between the minimum and the maximum%. Change a bound or add a size.",
  facilities: "The number of facilities cannot be used%. Give whole numbers, the lower first.",
  carry: "The part of the balance that counts is not from 0 to 1%. Give a fraction from 0 to 1.",
  cap: "The cap on the balance is below zero%. Give a cap of zero or more.",
  effort: "The effort cannot be used%. Give a whole number of one or more."
} as const

const mostNeeded = 10_000

const isCount = (value: number): boolean => Number.isSafeInteger(value) && value >= 0

const claimsProblem = (claims: AllocationKey.Claims): ProblemInvalid | undefined => {
  if (claims.length === 0) return new ProblemInvalid({ reason: "noMembers" })
  const seen = new Set<string>()
  for (const { claim, member } of claims) {
    if (seen.has(member)) return new ProblemInvalid({ reason: "repeatedMember", member })
    if (claim.numerator < 0n)
      return new ProblemInvalid({ reason: "claimNegative", member, value: Rational.toText(claim) })
    seen.add(member)
  }
  return claims.every(({ claim }) => claim.numerator === 0n) ? new ProblemInvalid({ reason: "claimsZero" }) : undefined
}

const boundsProblem = (
  bounds: ReadonlyArray<PlacementBound>,
  members: ReadonlyArray<string>,
  product: string | undefined
): ProblemInvalid | undefined => {
  const seen = new Set<string>()
  const at = product === undefined ? {} : { product }
  for (const { maximum, member, minimum, offered } of bounds) {
    if (!members.includes(member)) return new ProblemInvalid({ reason: "unknownMember", member, ...at })
    if (seen.has(member)) return new ProblemInvalid({ reason: "repeatedBound", member, ...at })
    seen.add(member)
    const wrong = [minimum, maximum, offered].find((value) => value !== undefined && !isCount(value))
    if (wrong !== undefined) return new ProblemInvalid({ reason: "bound", member, ...at, value: String(wrong) })
    if ((minimum ?? 0) > (maximum ?? Infinity)) {
      return new ProblemInvalid({ reason: "crossed", member, ...at, value: `${minimum} above ${maximum}` })
    }
  }
  return undefined
}

const needProblem = (one: ProductNeed): ProblemInvalid | undefined => {
  const { facilities, load, need, priority, product } = one
  if (!isCount(need) || need > mostNeeded) return new ProblemInvalid({ reason: "need", product, value: String(need) })
  if (priority !== undefined && priority.numerator <= 0n) {
    return new ProblemInvalid({ reason: "priority", product, value: Rational.toText(priority) })
  }
  if (load !== undefined && (load.perPlace.numerator <= 0n || load.name.trim() === "")) {
    return new ProblemInvalid({ reason: "load", product, value: `"${load.name}" ${Rational.toText(load.perPlace)}` })
  }
  const given = [facilities?.minimum, facilities?.maximum].filter((value) => value !== undefined)
  const { maximum: most = Infinity, minimum: least = 0 } = facilities ?? {}
  return given.every(isCount) && least <= most
    ? undefined
    : new ProblemInvalid({ reason: "facilities", product, value: given.join(" to ") })
}

const choicesProblem = ({ balances, cap, carry, claims }: PlacementProblem): ProblemInvalid | undefined => {
  const member = Object.keys(balances ?? {}).find((name) => !claims.some((claim) => claim.member === name))
  if (member !== undefined) return new ProblemInvalid({ reason: "unknownMember", member })
  if (carry !== undefined && (carry.numerator < 0n || carry.numerator > carry.denominator)) {
    return new ProblemInvalid({ reason: "carry", value: Rational.toText(carry) })
  }
  return cap !== undefined && cap.numerator < 0n
    ? new ProblemInvalid({ reason: "cap", value: Rational.toText(cap) })
    : undefined
}

const sizesProblem = (
  { bounds = [], product, sizes: usual }: ProductNeed,
  members: ReadonlyArray<string>
): ProblemInvalid | undefined => {
  for (const member of members) {
    const { maximum, minimum = 0, sizes = usual } = bounds.find((bound) => bound.member === member) ?? {}
    if (sizes === undefined) continue
    if (sizes.length === 0 || sizes.some((size) => !(isCount(size) && size > 0))) {
      return new ProblemInvalid({ reason: "sizes", product, member, value: sizes.join(", ") })
    }
    if (minimum > 0 && !sizes.some((size) => size >= minimum && size <= (maximum ?? Infinity))) {
      const value = `${sizes.join(", ")} between ${minimum} and ${maximum ?? "any number"}`
      return new ProblemInvalid({ reason: "noSize", product, member, value })
    }
  }
  return undefined
}

const problemIn = (problem: PlacementProblem): ProblemInvalid | undefined => {
  const members = problem.claims.map(({ member }) => member)
  const { products } = problem
  if (products.length === 0) return new ProblemInvalid({ reason: "noProducts" })
  const repeated = products.find(({ product }, index) => products.findIndex((one) => one.product === product) < index)
  if (repeated !== undefined) return new ProblemInvalid({ reason: "repeatedProduct", product: repeated.product })
  const found =
    claimsProblem(problem.claims) ?? choicesProblem(problem) ?? boundsProblem(problem.totals ?? [], members, undefined)
  if (found !== undefined) return found
  for (const one of products) {
    const wrong =
      needProblem(one) ?? boundsProblem(one.bounds ?? [], members, one.product) ?? sizesProblem(one, members)
    if (wrong !== undefined) return wrong
  }
  return undefined
}

/** Places of different units, or one-off and yearly ones, add up only where each has a load of its own. */
const unitsProblem = ({ products }: PlacementProblem): Quantity.UnitsDiffer | undefined => {
  const units = [...new Set(products.map(({ unit }) => unit))]
  const rhythms = [...new Set(products.map(({ rhythm }) => rhythm))]
  const isOne = units.length === 1 && rhythms.length === 1
  return isOne || products.every(({ load }) => load !== undefined)
    ? undefined
    : new Quantity.UnitsDiffer({ units, rhythms })
}

/**
 * The problem itself when it can be read as one: names that fit together, bounds that do not cross, numbers that count.
 *
 * **Details**
 *
 * Whether the bounds can be kept all at once is not looked at here: planning finds that.
 *
 * **Fails with** {@link ProblemInvalid}, or `UnitsDiffer` when places that differ in unit or rhythm have no loads.
 *
 * **Example**
 *
 * ```ts
 * import * as Result from "effect/Result"
 * import * as PlacementProblem from "woonzorg/PlacementProblem"
 *
 * const problem = { claims: [], products: [{ product: "housing-first", need: 7, unit: "dwelling", rhythm: "once" }] } as const
 * Result.mapError(PlacementProblem.check(problem), ({ message }) => message) // => Result.fail("There are no claims. Give at least one member.")
 * ```
 *
 * @category decoding
 * @since 0.2.0
 */
export const check = (
  problem: PlacementProblem
): Result.Result<PlacementProblem, ProblemInvalid | Quantity.UnitsDiffer> => {
  const wrong = problemIn(problem) ?? unitsProblem(problem)
  return wrong === undefined ? Result.succeed(problem) : Result.fail(wrong)
}
