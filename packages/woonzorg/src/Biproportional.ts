/**
 * Dividing whole places over cells so that every row and every column gets exactly its total: products by municipality,
 * for one. Exact, with ties as values and divisors that prove the answer.
 *
 * @since 0.2.0
 */
import * as Data from "effect/Data"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as Apportionment from "./Apportionment.js"
import { alternateScaling } from "./internal/alternateScaling.js"
import { place, type CellMatrix, type Rounded } from "./internal/cellMatrix.js"
import { heightOf, signpostsOf, type Signposts } from "./internal/signposts.js"
import { listed } from "./internal/enumeration.js"
import { settle } from "./internal/exactCycles.js"
import { divisorsOf } from "./internal/matrixDivisors.js"
import { splitMix64 } from "./internal/splitMix64.js"
import { cyclesOf, decide, tieOf, type CellTie as TieOfKernel } from "./internal/tiedCells.js"
import { transfer, type Cut } from "./internal/tieAndTransfer.js"
import * as Rational from "./Rational.js"

/**
 * A row and a column together.
 *
 * @category models
 * @since 0.2.0
 */
export interface Cell {
  readonly row: string
  readonly column: string
}

/**
 * What a row can claim in a column. A pair without a claim is a claim of zero: it gets no places.
 *
 * **Units** all claims in one unit; only their proportions count.
 *
 * @category models
 * @since 0.2.0
 */
export interface CellClaim extends Cell {
  readonly claim: Rational.Rational
}

/**
 * The claims of all cells. Their order is the stated order for ties.
 *
 * @category models
 * @since 0.2.0
 */
export type Claims = ReadonlyArray<CellClaim>

/**
 * The places that a row or a column gets in all.
 *
 * **Units** whole places.
 *
 * @category models
 * @since 0.2.0
 */
export interface Total {
  readonly member: string
  readonly places: number
}

/**
 * The fewest or most places of a cell.
 *
 * **Units** whole places.
 *
 * @category models
 * @since 0.2.0
 */
export interface CellBound extends Cell {
  readonly minimum?: number
  readonly maximum?: number
}

/**
 * What happens when more than one division is right.
 *
 * **Details**
 *
 * `refuse` gives the error {@link TiedCells}. The others go through the tied cells and give each the place that is at
 * stake when that takes none from a cell before it: `statedOrder` in the order of the claims, `largerClaim` from the
 * largest claim down, and `lot` from the highest number down, each cell having drawn the next number of the stream of
 * the seed. The numbers are in the outcome, so it can be replayed. What `largerClaim` leaves equal is refused. In a
 * tie of more than one cycle a lot does not make every division equally likely.
 *
 * @category models
 * @since 0.2.0
 */
export type TiePolicy = "refuse" | "statedOrder" | "largerClaim" | { readonly _tag: "lot"; readonly seed: number }

/**
 * What to divide and how. `ties` is `refuse` unless stated.
 *
 * **Units** the totals are whole places, of one unit and rhythm: dwellings a year do not add up to dwellings for once.
 *
 * @category models
 * @since 0.2.0
 */
export interface Options {
  readonly rows: ReadonlyArray<Total>
  readonly columns: ReadonlyArray<Total>
  readonly method: Apportionment.Method
  readonly bounds?: ReadonlyArray<CellBound>
  readonly ties?: TiePolicy
}

/**
 * What a cell gets.
 *
 * **Units** whole places.
 *
 * @category models
 * @since 0.2.0
 */
export interface CellPlaces extends Cell {
  readonly places: number
}

/**
 * Cells of which more than one choice is right.
 *
 * **Details**
 *
 * Each of the `cells` has its `least` or one place more, `places` of them one more; how many in each row and column is sure.
 * A cycle of `cycles` holds cells that could be exchanged: the first would get a place more, the second one less and so on,
 * and no total changes. Every cell is on one of them.
 *
 * **Units** `least` and `places` are whole places.
 *
 * @category models
 * @since 0.2.0
 */
export interface CellTie {
  readonly cells: ReadonlyArray<Cell & { readonly least: number }>
  readonly places: number
  readonly cycles: ReadonlyArray<ReadonlyArray<Cell>>
}

/**
 * A tie and how it was decided: the `winners` have one place more than their least.
 *
 * @category models
 * @since 0.2.0
 */
export interface DecidedCellTie extends CellTie {
  readonly winners: ReadonlyArray<Cell>
  readonly policy: "statedOrder" | "largerClaim" | "lot"
  readonly lots?: ReadonlyArray<Cell & { readonly number: string }>
}

/**
 * The divisor of a row or a column.
 *
 * **Units** the divisor of a row times that of a column is what one place costs there, in the unit of the claims; with
 * `huntingtonHill`, which rounds at roots, in its square.
 *
 * @category models
 * @since 0.2.0
 */
export interface Divisor {
  readonly member: string
  readonly divisor: Rational.Rational
}

/**
 * The places of all cells with a claim, in the order of the claims, and the divisors that prove them.
 *
 * **Details**
 *
 * Each claim, divided by the divisor of its row and that of its column and rounded by the method within its bounds, gives
 * exactly its places. Only claims of tied cells lie where both ways of rounding are right. The divisors are made when
 * first read. Any others between the same limits would do: the places are what counts.
 *
 * @category models
 * @since 0.2.0
 */
export interface Outcome {
  readonly method: Apportionment.Method
  readonly places: ReadonlyArray<CellPlaces>
  readonly rowDivisors: ReadonlyArray<Divisor>
  readonly columnDivisors: ReadonlyArray<Divisor>
  readonly ties: ReadonlyArray<DecidedCellTie>
}

/**
 * The schema of an outcome, for a file or a worker.
 *
 * **Example**
 *
 * ```ts
 * import * as Schema from "effect/Schema"
 * import * as Biproportional from "woonzorg/Biproportional"
 *
 * const places = [{ row: "Dordrecht", column: "Skaeve Huse", places: 3 }]
 * const outcome = { method: "sainteLague", places, rowDivisors: [], columnDivisors: [], ties: [] } as const
 * Schema.is(Biproportional.Outcome)(outcome) // => true
 * ```
 *
 * @category schemas
 * @since 0.2.0
 */
export const Outcome = /* @__PURE__ */ (() => {
  const places = () => Schema.Int.check(Schema.isGreaterThanOrEqualTo(0)).annotate({ unit: "places" })
  const cell = { row: Schema.NonEmptyString, column: Schema.NonEmptyString }
  const divisors = Schema.Array(Schema.Struct({ member: Schema.NonEmptyString, divisor: Rational.Rational }))
  return Schema.Struct({
    method: Apportionment.Method,
    places: Schema.Array(Schema.Struct({ ...cell, places: places() })),
    rowDivisors: divisors,
    columnDivisors: divisors,
    ties: Schema.Array(
      Schema.Struct({
        cells: Schema.Array(Schema.Struct({ ...cell, least: places() })),
        places: places(),
        cycles: Schema.Array(Schema.Array(Schema.Struct(cell))),
        winners: Schema.Array(Schema.Struct(cell)),
        policy: Schema.Literals(["statedOrder", "largerClaim", "lot"]),
        lots: Schema.optionalKey(Schema.Array(Schema.Struct({ ...cell, number: Schema.NonEmptyString })))
      })
    )
  }).annotate({
    term: {
      nl: "dubbel evenredige verdeling",
      en: "biproportional apportionment",
      definition: {
        nl: "Een verdeling van hele plekken over een tabel waarbij elke rij en elke kolom precies op haar totaal uitkomt.",
        en: "A division of whole places over a table in which every row and every column gets exactly its total."
      }
    }
  })
})()

/**
 * Totals of rows or columns that cannot be used.
 *
 * @category errors
 * @since 0.2.0
 */
export class TotalsInvalid
  extends /* @__PURE__ */ Data.TaggedError("TotalsInvalid")<{
    readonly side: Side
    readonly reason: "empty" | "repeated" | "notWhole" | "tooMany"
    readonly member?: string
    readonly places?: number
  }>
{
  override get message(): string {
    switch (this.reason) {
      case "empty":
        return `There are no ${this.side}. Give at least one with its total.`
      case "repeated":
        return `"${this.member}" stands in the ${this.side} twice. Keep it once.`
      case "notWhole":
        return `The total of "${this.member}" in the ${this.side} is ${this.places}. Give a whole number of zero or more.`
      case "tooMany":
        return `The ${this.side} ask for ${this.places} places together. Give at most ${maximumPlaces}.`
    }
  }
}

/**
 * Rows and columns that do not add up to the same number of places.
 *
 * @category errors
 * @since 0.2.0
 */
export class TotalsDiffer
  extends /* @__PURE__ */ Data.TaggedError("TotalsDiffer")<{ readonly rows: number; readonly columns: number }>
{
  override get message(): string {
    return `The rows add up to ${this.rows} places and the columns to ${this.columns}. Both divide the same places: make the totals equal.`
  }
}

/**
 * A claim that cannot be used.
 *
 * @category errors
 * @since 0.2.0
 */
export class CellClaimInvalid
  extends /* @__PURE__ */ Data.TaggedError("CellClaimInvalid")<{
    readonly row: string
    readonly column: string
    readonly reason: "unknownRow" | "unknownColumn" | "repeated" | "negative" | "notFinite"
    readonly claim: string
  }>
{
  override get message(): string {
    switch (this.reason) {
      case "unknownRow":
        return `There is a claim of row "${this.row}", which has no total. Correct the name or add the total.`
      case "unknownColumn":
        return `There is a claim in column "${this.column}", which has no total. Correct the name or add the total.`
      case "repeated":
        return `Row "${this.row}" has two claims in column "${this.column}". Keep one.`
      case "negative":
      case "notFinite":
        return `The claim of row "${this.row}" in column "${this.column}" is ${this.claim}. Give a finite number of zero or more.`
    }
  }
}

/**
 * A bound for a cell without a claim, given twice, not a whole number of zero or more, or a minimum above the maximum.
 *
 * @category errors
 * @since 0.2.0
 */
export class CellBoundInvalid
  extends /* @__PURE__ */ Data.TaggedError("CellBoundInvalid")<{
    readonly row: string
    readonly column: string
    readonly reason: "noClaim" | "repeated" | "notWhole" | "crossed"
    readonly minimum?: number
    readonly maximum?: number
  }>
{
  override get message(): string {
    const cell = `row "${this.row}" in column "${this.column}"`
    switch (this.reason) {
      case "noClaim":
        return `There is a bound for ${cell}, which has no claim there. Correct the names or add the claim.`
      case "repeated":
        return `There are two bounds for ${cell}. Give the minimum and maximum together, once.`
      case "notWhole":
        return `The bound for ${cell} is ${this.minimum ?? this.maximum}. Give a whole number of zero or more.`
      case "crossed":
        return `The minimum for ${cell} is ${this.minimum}, above the maximum of ${this.maximum}. Lower the one or raise the other.`
    }
  }
}

/**
 * The rows or the columns.
 *
 * @category models
 * @since 0.2.0
 */
export type Side = "rows" | "columns"

/**
 * Who must get more places than there are for them.
 *
 * **Details**
 *
 * The `members` of one `side` must get `needed` places together. All but `elsewhere` of them, what their maxima allow in other
 * places, have to come from the `others` of the other side. Those have `available` places together, and minima of
 * other members ask for `minima` of these. So `needed` and `minima` are more than `available` and `elsewhere`.
 *
 * **Units** whole places.
 *
 * @category models
 * @since 0.2.0
 */
export interface Shortage {
  readonly side: Side
  readonly members: ReadonlyArray<string>
  readonly needed: number
  readonly minima: number
  readonly others: ReadonlyArray<string>
  readonly available: number
  readonly elsewhere: number
}

const named = (side: Side, members: ReadonlyArray<string>): string => {
  const shown = members.length > 8 ? [...members.slice(0, 7), `${members.length - 7} more`] : members
  return `${members.length === 1 ? side.slice(0, -1) : side} ${listed(shown, "en")}`
}

const shortageText = ({ available, elsewhere, members, minima, needed, others, side }: Shortage): string => {
  const otherSide = side === "rows" ? "columns" : "rows"
  const asked = [
    members.length === 0 ? "" : `${named(side, members)} must get ${needed}${members.length === 1 ? "" : " together"}`,
    minima === 0 ? "" : `minima ask for ${minima}${members.length === 0 ? "" : " more"} of ${named(otherSide, others)}`
  ].filter((part) => part !== "")
  const offered = [
    others.length === 0 ? "" : `${named(otherSide, others)} ${others.length === 1 ? "has" : "have"} ${available}`,
    elsewhere === 0 ? "" : `maxima allow ${elsewhere}${others.length === 0 ? "" : " elsewhere"}`
  ].filter((part) => part !== "")
  const sentence = asked.join(", and ")
  const limit = offered.length === 0 ? "there is no claim to get them by" : offered.join(", and ")
  const reason =
    members.length > 0 && others.length > 0 && elsewhere === 0
      ? `: ${members.length === 1 ? "it" : "they"} can get none elsewhere`
      : ""
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}, but ${limit}${reason}.`
}

/**
 * Totals that no division over the cells with a claim can have within the bounds: the shortage that makes it impossible.
 *
 * **Details**
 *
 * There can be several shortages. One that is as small as was found is named, and which one can hang on the claims.
 *
 * @category errors
 * @since 0.2.0
 */
export class TotalsInfeasible extends /* @__PURE__ */ Data.TaggedError("TotalsInfeasible")<Shortage> {
  override get message(): string {
    return `${shortageText(this)} Change a total, add a claim or widen a bound.`
  }
}

/**
 * Totals that are too small for a method that gives every claim a place before any gets a second. Without that demand there
 * would be enough; its places are counted under `minima`.
 *
 * @category errors
 * @since 0.2.0
 */
export class TooFewPlacesForCells
  extends /* @__PURE__ */ Data.TaggedError("TooFewPlacesForCells")<Shortage & { readonly method: Apportionment.Method }>
{
  override get message(): string {
    return `${methodText(this.method)} gives every claim a place before any gets a second, and that cannot be: ${shortageText(this)} Raise the totals or choose another method, such as sainteLague.`
  }
}

/**
 * A method that rounds by no divisors.
 *
 * @category errors
 * @since 0.2.0
 */
export class MethodNotDefined
  extends /* @__PURE__ */ Data.TaggedError("MethodNotDefined")<{ readonly method: Apportionment.Method }>
{
  override get message(): string {
    return `For ${methodText(this.method)} there is no published definition with rows and columns. Choose a divisor method, such as sainteLague or dHondt.`
  }
}

/**
 * More than one division is right, and the policy does not decide.
 *
 * **Details**
 *
 * `decided` is what every cell gets in any case.
 *
 * @category errors
 * @since 0.2.0
 */
export class TiedCells
  extends /* @__PURE__ */ Data.TaggedError("TiedCells")<{
    readonly method: Apportionment.Method
    readonly ties: ReadonlyArray<CellTie>
    readonly decided: ReadonlyArray<CellPlaces>
  }>
{
  override get message(): string {
    const cycle = this.ties[0]?.cycles[0] ?? []
    const half = (first: 0 | 1) =>
      listed(
        cycle.filter((_, k) => k % 2 === first).map(({ column, row }) => `${row} in ${column}`),
        "en"
      )
    const count = this.ties.reduce((sum, { cycles }) => sum + cycles.length, 0)
    return `${half(0)} have the same right to a place more as ${half(1)}${count > 1 ? `, and there are ${count - 1} more such cycles` : ""}. Choose how ties are decided: statedOrder, largerClaim or lot.`
  }
}

const maximumPlaces = 1_000_000_000

const methodText = (method: Apportionment.Method): string =>
  typeof method === "string" ? method : `the divisor method that rounds up from ${Rational.toText(method.stationary)}`

/**
 * What {@link apportion} can refuse.
 *
 * @category errors
 * @since 0.2.0
 */
export type Refusal =
  | TotalsInvalid
  | TotalsDiffer
  | CellClaimInvalid
  | CellBoundInvalid
  | TotalsInfeasible
  | TooFewPlacesForCells
  | MethodNotDefined
  | TiedCells
  | Apportionment.SignpostInvalid
  | Apportionment.SeedInvalid

/**
 * Claims from a plain record of records: rows first, then columns, in the order of the records.
 *
 * **Fails with** {@link CellClaimInvalid} for NaN, infinity or a negative number.
 *
 * **Example**
 *
 * ```ts
 * import * as Result from "effect/Result"
 * import * as Biproportional from "woonzorg/Biproportional"
 *
 * const claims = Biproportional.claims({ Dordrecht: { "Skaeve Huse": 5 }, Gorinchem: { "Skaeve Huse": 2 } })
 * Result.map(claims, (all) => all.length) // => Result.succeed(2)
 * ```
 *
 * @category constructors
 * @since 0.2.0
 */
export const claims = (
  record: Readonly<Record<string, Readonly<Record<string, number>>>>
): Result.Result<Claims, CellClaimInvalid> => {
  const all: Array<CellClaim> = []
  for (const [row, ofRow] of Object.entries(record)) {
    for (const [column, number] of Object.entries(ofRow)) {
      const claim = Rational.fromNumber(number)
      if (Result.isFailure(claim) || number < 0) {
        const reason = Result.isFailure(claim) ? "notFinite" : "negative"
        return Result.fail(new CellClaimInvalid({ row, column, reason, claim: String(number) }))
      }
      all.push({ row, column, claim: claim.success })
    }
  }
  return Result.succeed(all)
}

const positionsOf = (side: Side, totals: ReadonlyArray<Total>): Result.Result<Map<string, number>, TotalsInvalid> => {
  if (totals.length === 0) return Result.fail(new TotalsInvalid({ side, reason: "empty" }))
  const positions = new Map<string, number>()
  for (const { member, places } of totals) {
    if (positions.has(member)) return Result.fail(new TotalsInvalid({ side, reason: "repeated", member }))
    if (!Number.isSafeInteger(places) || places < 0) {
      return Result.fail(new TotalsInvalid({ side, reason: "notWhole", member, places }))
    }
    positions.set(member, positions.size)
  }
  const places = totals.reduce((sum, total) => sum + total.places, 0)
  return places > maximumPlaces
    ? Result.fail(new TotalsInvalid({ side, reason: "tooMany", places }))
    : Result.succeed(positions)
}

interface Table {
  readonly rows: ReadonlyMap<string, number>
  readonly columns: ReadonlyMap<string, number>
  /** For each cell the position of its claim; one that has none is -1. */
  readonly positions: Int32Array
  /** The cell of each claim. */
  readonly cells: Int32Array
}

const tableOf = (
  all: Claims,
  { columns: columnTotals, rows: rowTotals }: Options
): Result.Result<Table, TotalsInvalid | TotalsDiffer | CellClaimInvalid> =>
  Result.gen(function* () {
    const rows = yield* positionsOf("rows", rowTotals)
    const columns = yield* positionsOf("columns", columnTotals)
    const sum = (totals: ReadonlyArray<Total>) => totals.reduce((places, total) => places + total.places, 0)
    if (sum(rowTotals) !== sum(columnTotals)) {
      return yield* Result.fail(new TotalsDiffer({ rows: sum(rowTotals), columns: sum(columnTotals) }))
    }
    const positions = new Int32Array(rows.size * columns.size).fill(-1)
    const cells = new Int32Array(all.length)
    for (let position = 0; position < all.length; position++) {
      const claimed = all[position]
      if (claimed === undefined) continue
      const { claim, column, row } = claimed
      const [i, j] = [rows.get(row), columns.get(column)]
      const cell = (i ?? 0) * columns.size + (j ?? 0)
      const reason =
        i === undefined
          ? "unknownRow"
          : j === undefined
            ? "unknownColumn"
            : claim.numerator < 0n
              ? "negative"
              : positions[cell] !== -1
                ? "repeated"
                : undefined
      if (reason !== undefined) {
        return yield* Result.fail(new CellClaimInvalid({ row, column, reason, claim: Rational.toText(claim) }))
      }
      positions[cell] = position
      cells[position] = cell
    }
    return { rows, columns, positions, cells }
  })

interface Limits {
  readonly minimum: Float64Array
  readonly maximum: Float64Array
}

const limitsOf = (
  { columns, positions, rows }: Table,
  bounds: ReadonlyArray<CellBound>
): Result.Result<Limits, CellBoundInvalid> => {
  const minimum = new Float64Array(positions.length)
  const maximum = new Float64Array(positions.length).fill(Infinity)
  const seen = new Set<number>()
  for (const bound of bounds) {
    const cell = (rows.get(bound.row) ?? NaN) * columns.size + (columns.get(bound.column) ?? NaN)
    const isWhole = (value = 0) => Number.isSafeInteger(value) && value >= 0
    const { column, maximum: most = Infinity, minimum: least = 0, row } = bound
    const reason =
      (positions[cell] ?? -1) < 0
        ? "noClaim"
        : seen.has(cell)
          ? "repeated"
          : !isWhole(bound.minimum) || !isWhole(bound.maximum)
            ? "notWhole"
            : least > most
              ? "crossed"
              : undefined
    if (reason !== undefined) {
      const stated = {
        ...(bound.minimum === undefined || (reason === "notWhole" && isWhole(least)) ? {} : { minimum: least }),
        ...(bound.maximum === undefined ? {} : { maximum: most })
      }
      return Result.fail(new CellBoundInvalid({ row, column, reason, ...stated }))
    }
    seen.add(cell)
    minimum[cell] = least
    maximum[cell] = most
  }
  return Result.succeed({ minimum, maximum })
}

// Beyond these, products with divisors could leave what a double holds; whole numbers of any size decide then.
const [leastNear, mostNear] = [1e-60, 1e60]

const matrixOf = (
  all: Claims,
  { cells, columns, positions, rows }: Table,
  limits: Limits,
  totals: Options,
  signposts: Signposts
): CellMatrix => {
  const claimsNear = new Float64Array(positions.length)
  // A cell without a claim has its minimum and no more.
  const minimum = limits.minimum.slice()
  const maximum = limits.minimum.slice()
  let isNear = true
  all.forEach(({ claim }, position) => {
    if (claim.numerator === 0n) return
    const cell = cells[position] ?? 0
    const number = claim.denominator === 1n ? Number(claim.numerator) : Rational.toNumber(claim)
    const near = Math.min(mostNear, Math.max(leastNear, number))
    if (near !== number) isNear = false
    claimsNear[cell] = signposts.power === 1 ? near : near * near
    maximum[cell] = limits.maximum[cell] ?? Infinity
    minimum[cell] = Math.min(maximum[cell] ?? 0, Math.max(minimum[cell] ?? 0, signposts.first))
  })
  return {
    rows: rows.size,
    columns: columns.size,
    rowTotals: totals.rows.map(({ places }) => places),
    columnTotals: totals.columns.map(({ places }) => places),
    exactClaim: (cell) => {
      const { denominator, numerator } = all[positions[cell] ?? -1]?.claim ?? Rational.one
      return [numerator, denominator]
    },
    claims: claimsNear,
    isNear,
    minimum,
    maximum,
    signposts,
    height: heightOf(signposts)
  }
}

const shortageOf = ({ maximum, minimum }: CellMatrix, cut: Cut, { columns, rows }: Options): Shortage => {
  const [inRows, inColumns] = [new Set(cut.rows), new Set(cut.columns)]
  let minima = 0
  let elsewhere = 0
  for (let i = 0, cell = 0; i < rows.length; i++) {
    for (let j = 0; j < columns.length; j++, cell++) {
      if (!inRows.has(i) && inColumns.has(j)) minima += minimum[cell] ?? 0
      if (inRows.has(i) && !inColumns.has(j)) elsewhere += maximum[cell] ?? 0
    }
  }
  const part = (totals: ReadonlyArray<Total>, chosen: ReadonlySet<number>, isIn: boolean) => {
    const found = totals.filter((_, k) => chosen.has(k) === isIn)
    return { members: found.map(({ member }) => member), places: found.reduce((sum, { places }) => sum + places, 0) }
  }
  const byRows = { side: "rows" as const, asking: part(rows, inRows, true), giving: part(columns, inColumns, true) }
  const byColumns = {
    side: "columns" as const,
    asking: part(columns, inColumns, false),
    giving: part(rows, inRows, false)
  }
  const length = ({ asking, giving }: typeof byRows | typeof byColumns) => asking.members.length + giving.members.length
  const { asking, giving, side } = length(byColumns) < length(byRows) ? byColumns : byRows
  return {
    side,
    members: asking.members,
    needed: asking.places,
    minima,
    others: giving.members,
    available: giving.places,
    elsewhere
  }
}

/** Places that keep all totals and are best as far as doubles can tell, or why there are none. */
const totalled = (
  all: Claims,
  table: Table,
  limits: Limits,
  options: Options,
  signposts: Signposts
): Result.Result<Rounded, TotalsInfeasible | TooFewPlacesForCells> => {
  const divided = (by: Signposts) => {
    const state = alternateScaling(matrixOf(all, table, limits, options, by))
    return { state, cut: transfer(state) }
  }
  const { cut, state } = divided(signposts)
  if (cut === undefined) return Result.succeed(state)
  if (signposts.first === 0) return Result.fail(new TotalsInfeasible(shortageOf(state.matrix, cut, options)))
  const without = divided(signpostsOf("sainteLague") ?? signposts)
  return without.cut === undefined
    ? Result.fail(new TooFewPlacesForCells({ method: options.method, ...shortageOf(state.matrix, cut, options) }))
    : Result.fail(new TotalsInfeasible(shortageOf(without.state.matrix, without.cut, options)))
}

const cellOf = (all: Claims, position: number): Cell => {
  const { column = "", row = "" } = all[position] ?? {}
  return { row, column }
}

/** What the policy puts first, in groups that it leaves equal; each number is the place of a cell in the tie. */
const groupsOf = (
  claimOf: (k: number) => Rational.Rational,
  count: number,
  policy: Exclude<TiePolicy, "refuse">,
  lots: ReadonlyArray<bigint>
): ReadonlyArray<ReadonlyArray<number>> => {
  const order = Array.from({ length: count }, (_, k) => k)
  if (policy === "statedOrder") return order.map((k) => [k])
  if (policy !== "largerClaim") {
    const lot = (k: number) => lots[k] ?? 0n
    return order.sort((k, other) => (lot(k) > lot(other) ? -1 : k === other ? 0 : 1)).map((k) => [k])
  }
  const groups: Array<Array<number>> = []
  for (const k of order.sort((one, other) => Rational.compare(claimOf(other), claimOf(one)))) {
    const last = groups.at(-1)
    if (last !== undefined && Rational.compare(claimOf(last[0] ?? k), claimOf(k)) === 0) last.push(k)
    else groups.push([k])
  }
  return groups
}

interface Judged {
  readonly tie: TieOfKernel
  readonly open: CellTie
  readonly decided: DecidedCellTie | undefined
}

const judge = (all: Claims, { positions }: Table, state: Rounded, policy: TiePolicy): ReadonlyArray<Judged> => {
  const order = (cell: number) => positions[cell] ?? 0
  const ties = settle(state).components.map((component) => tieOf(state, component, order))
  const first = ({ cells }: TieOfKernel) => order(cells[0]?.cell ?? 0)
  let drawn = 0
  return ties
    .sort((one, other) => first(one) - first(other))
    .map((tie) => {
      const { cells, given } = tie
      const least = cells.map(({ cell }, k) => (state.places[cell] ?? 0) - (given[k] ?? 0))
      const named = cells.map(({ cell }) => cellOf(all, order(cell)))
      const at = (k: number): Cell => named[k] ?? { row: "", column: "" }
      const claimOf = (k: number) => all[order(cells[k]?.cell ?? 0)]?.claim ?? Rational.zero
      // Started from one choice that does not hang on how the places were found.
      decide(tie, groupsOf(claimOf, cells.length, "statedOrder", []))
      const open: CellTie = {
        cells: named.map((cell, k) => ({ ...cell, least: least[k] ?? 0 })),
        places: given.reduce((sum, one) => sum + one, 0),
        cycles: cyclesOf(tie).map((cycle) => cycle.map(at))
      }
      if (policy === "refuse") return { tie, open, decided: undefined }
      const seed = typeof policy === "object" ? policy.seed : undefined
      const lots = seed === undefined ? [] : cells.map(() => splitMix64(seed, drawn++))
      // The stated order has decided already.
      const isOpen = policy !== "statedOrder" && decide(tie, groupsOf(claimOf, cells.length, policy, lots)).isOpen
      const decided: DecidedCellTie = {
        ...open,
        winners: named.filter((_, k) => given[k] === 1),
        policy: typeof policy === "object" ? policy._tag : policy,
        ...(seed === undefined ? {} : { lots: lots.map((lot, k) => ({ ...at(k), number: String(lot) })) })
      }
      cells.forEach(({ cell }, k) => place(state, cell, (least[k] ?? 0) + (given[k] ?? 0)))
      return { tie, open, decided: isOpen ? undefined : decided }
    })
}

/**
 * Divides whole places over the cells so that every row and every column gets exactly its total.
 *
 * **Details**
 *
 * The places are proportional in both directions: there is one divisor for each row and each column, and each claim, divided
 * by both and rounded as the method does, gives its places. But for ties there is only one such division; it does
 * not hang on how it is found. A cell without a claim gets nothing, or its minimum. Bounds are kept by clamped
 * signposts. `adams`, `dean`, `huntingtonHill` and a stationary 0 give every cell with a claim a place first.
 *
 * Not kept: a cell can end a place or more from what is exactly proportional; one place more for a row and a column can
 * cost a cell one; and within one row a smaller claim can get more than a larger one, because the columns have their
 * own totals. The tests have an example of each. Totals are not checked for sense: whoever
 * chooses them decides most of the answer.
 *
 * Always ends: doubles are scaled to come near, the last places go along shortest paths, and every cycle that could still
 * change the answer is then measured exactly. Time and memory grow with rows times columns. Ties of thousands of cells
 * take seconds; large tables with claims outside 10⁻⁶⁰ to 10⁶⁰ are measured exactly throughout, which takes far longer.
 *
 * Of the papers below we could read the abstracts and what others cite from them, not the whole. The tests carry what
 * is said here.
 *
 * **Units** claims in one unit of your choice; totals, bounds and places in whole places.
 *
 * **Fails with** {@link TiedCells} when the tie policy does not decide, {@link TotalsInfeasible} when the claims and bounds
 * cannot hold the totals, and with the other errors of {@link Refusal}.
 *
 * **Example**
 *
 * ```ts
 * import * as Result from "effect/Result"
 * import * as Biproportional from "woonzorg/Biproportional"
 *
 * const claims = Result.getOrThrow(
 *   Biproportional.claims({ Dordrecht: { dwellings: 12, rooms: 8 }, Gorinchem: { dwellings: 4, rooms: 5 } })
 * )
 * const rows = [{ member: "Dordrecht", places: 5 }, { member: "Gorinchem", places: 2 }]
 * const columns = [{ member: "dwellings", places: 4 }, { member: "rooms", places: 3 }]
 * const outcome = Biproportional.apportion(claims, { rows, columns, method: "sainteLague" })
 * Result.map(outcome, ({ places }) => places.map(({ places }) => places)) // => Result.succeed([3, 2, 1, 1])
 * ```
 *
 * @source Balinski and Demange, Algorithms for proportional matrices in reals and integers, Mathematical Programming 45,
 *   1989; Maier, Zachariassen and Zachariasen, Divisor-Based Biproportional Apportionment in Electoral Systems, Management
 *   Science 56(2), 2010; Oelbermann, Alternate Scaling Algorithm for Biproportional Divisor Methods, 2016; Gaffke and
 *   Pukelsheim, Divisor methods for proportional representation systems, Mathematical Social Sciences 56, 2008
 * @category calculations
 * @since 0.2.0
 */
export const apportion = (all: Claims, options: Options): Result.Result<Outcome, Refusal> =>
  Result.gen(function* () {
    const policy = options.ties ?? "refuse"
    if (typeof policy === "object" && !Number.isSafeInteger(policy.seed)) {
      return yield* Result.fail(new Apportionment.SeedInvalid({ seed: policy.seed }))
    }
    const signposts = yield* signpostsFor(options.method)
    const table = yield* tableOf(all, options)
    const limits = yield* limitsOf(table, options.bounds ?? [])
    const state = yield* totalled(all, table, limits, options, signposts)
    const judged = judge(all, table, state, policy)
    const placesOf = (count: (cell: number) => number) =>
      all.map(({ column, row }, position): CellPlaces => ({ row, column, places: count(table.cells[position] ?? 0) }))
    if (judged.some(({ decided }) => decided === undefined)) {
      const least = new Map(
        judged.flatMap(({ open, tie }) => tie.cells.map(({ cell }, k) => [cell, open.cells[k]?.least]))
      )
      return yield* Result.fail(
        new TiedCells({
          method: options.method,
          ties: judged.map(({ open }) => open),
          decided: placesOf((cell) => least.get(cell) ?? state.places[cell] ?? 0)
        })
      )
    }
    const ties = judged.flatMap(({ decided }) => (decided === undefined ? [] : [decided]))
    return outcomeOf(
      options,
      placesOf((cell) => state.places[cell] ?? 0),
      ties,
      state
    )
  })

const signpostsFor = (
  method: Apportionment.Method
): Result.Result<Signposts, MethodNotDefined | Apportionment.SignpostInvalid> => {
  if (typeof method !== "string") {
    const { stationary } = method
    if (stationary.numerator < 0n || stationary.numerator > stationary.denominator) {
      return Result.fail(new Apportionment.SignpostInvalid({ stationary: Rational.toText(stationary) }))
    }
  }
  const signposts = signpostsOf(method)
  return signposts === undefined ? Result.fail(new MethodNotDefined({ method })) : Result.succeed(signposts)
}

// The divisors cost more than the division. They are made when first read; a copy reads them.
const outcomeOf = (
  { columns, method, rows }: Options,
  places: ReadonlyArray<CellPlaces>,
  ties: ReadonlyArray<DecidedCellTie>,
  state: Rounded
): Outcome => {
  let made: ReturnType<typeof divisorsOf> | undefined
  const divisors = (totals: ReadonlyArray<Total>, side: Side): ReadonlyArray<Divisor> => {
    made ??= divisorsOf(state)
    const found = made[side]
    return totals.map(({ member }, k) => {
      const [numerator, denominator] = found[k] ?? [1n, 1n]
      return { member, divisor: { numerator, denominator } }
    })
  }
  return {
    method,
    places,
    get rowDivisors() {
      return divisors(rows, "rows")
    },
    get columnDivisors() {
      return divisors(columns, "columns")
    },
    ties
  }
}

/**
 * Whether an outcome is right by its own divisors: all totals and bounds are kept, and every claim divided by the divisors of
 * its row and its column lies where its places are what the method rounds it to; on the edge only where cells are tied.
 *
 * **Details**
 *
 * A check of a few lines with exact fractions, that anybody can redo: it knows nothing of how the places were found. What it
 * finds right is right, for such places are unique but for ties.
 *
 * **Example**
 *
 * ```ts
 * import * as Result from "effect/Result"
 * import * as Biproportional from "woonzorg/Biproportional"
 *
 * const claims = Result.getOrThrow(
 *   Biproportional.claims({ Dordrecht: { dwellings: 12, rooms: 8 }, Gorinchem: { dwellings: 4, rooms: 5 } })
 * )
 * const rows = [{ member: "Dordrecht", places: 5 }, { member: "Gorinchem", places: 2 }]
 * const columns = [{ member: "dwellings", places: 4 }, { member: "rooms", places: 3 }]
 * const options = { rows, columns, method: "sainteLague" } as const
 * const outcome = Result.getOrThrow(Biproportional.apportion(claims, options))
 * Biproportional.isCertified(claims, options, outcome) // => true
 * ```
 *
 * @category predicates
 * @since 0.2.0
 */
export const isCertified = (all: Claims, options: Options, outcome: Outcome): boolean => {
  const { places, ties } = outcome
  const signposts = signpostsOf(options.method)
  const name = ({ column, row }: Cell) => JSON.stringify([row, column])
  const tied = new Set(ties.flatMap(({ cells }) => cells.map(name)))
  const bounds = new Map((options.bounds ?? []).map((bound) => [name(bound), bound]))
  const divisorsBy = (divisors: ReadonlyArray<Divisor>) =>
    new Map(divisors.map(({ divisor, member }) => [member, divisor]))
  const [ofRow, ofColumn] = [divisorsBy(outcome.rowDivisors), divisorsBy(outcome.columnDivisors)]
  const isTotalled = (totals: ReadonlyArray<Total>, memberOf: (cell: Cell) => string) => {
    const sums = new Map(totals.map(({ member }) => [member, 0]))
    for (const cell of places) sums.set(memberOf(cell), (sums.get(memberOf(cell)) ?? NaN) + cell.places)
    return totals.every(({ member, places: total }) => sums.get(member) === total) && sums.size === totals.length
  }
  const isRounded = ({ claim, column, row }: CellClaim, count: number): boolean => {
    const { maximum = Infinity, minimum = 0 } = bounds.get(name({ row, column })) ?? {}
    if (signposts === undefined || claim.numerator === 0n) return count === minimum
    const [byRow, byColumn] = [ofRow.get(row), ofColumn.get(column)]
    if (byRow === undefined || byColumn === undefined || byRow.numerator <= 0n || byColumn.numerator <= 0n) return false
    const divisor = Rational.multiply(byRow, byColumn)
    const isWithin = (places: number, sign: 1 | -1): boolean => {
      const after = BigInt(places)
      const post = Rational.make(signposts.denominator.exact(after), signposts.numerator.exact(after))
      const powered = signposts.power === 1 ? claim : Rational.multiply(claim, claim)
      const order = Result.isSuccess(post) ? Rational.compare(Rational.multiply(post.success, divisor), powered) : NaN
      return order === sign || (order === 0 && tied.has(name({ row, column })))
    }
    const least = Math.min(maximum, Math.max(minimum, signposts.first))
    return (
      count >= least &&
      count <= maximum &&
      (count === maximum || isWithin(count, 1)) &&
      (count === least || isWithin(count - 1, -1))
    )
  }
  return (
    places.length === all.length &&
    isTotalled(options.rows, ({ row }) => row) &&
    isTotalled(options.columns, ({ column }) => column) &&
    all.every((claimed, k) => {
      const given = places[k]
      return given?.row === claimed.row && given.column === claimed.column && isRounded(claimed, given.places)
    })
  )
}
