/**
 * Scenarios: all that is needed to get the same answer again, as plain data and as the text of a file.
 *
 * @since 0.1.0
 */
import * as Data from "effect/Data"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as AllocationKey from "./AllocationKey.js"
import * as Apportionment from "./Apportionment.js"
import * as Formula from "./Formula.js"
import * as Input from "./Input.js"
import { canonical } from "./internal/canonical.js"
import { grouped } from "./internal/digits.js"
import { sha256 } from "./internal/sha256.js"
import { utf8 } from "./internal/utf8.js"
import * as OwnFigure from "./OwnFigure.js"
import * as Period from "./Period.js"
import * as ProductDivision from "./ProductDivision.js"
import * as Quantity from "./Quantity.js"
import type * as TaskAccounts from "./TaskAccounts.js"
import * as YearPlan from "./YearPlan.js"

/**
 * The version of the form of a scenario. It goes up with every part or field that is added.
 *
 * **Example**
 *
 * ```ts
 * import * as Scenario from "woonzorg/Scenario"
 *
 * Scenario.schemaVersion // => 3
 * ```
 *
 * @category constants
 * @since 0.1.0
 */
export const schemaVersion = 3 as const

const tiePolicies = ["refuse", "statedOrder", "largerClaim", "lot"] as const

/**
 * What is divided, by which formula and how.
 *
 * **Details**
 *
 * An interval is divided at every total in it, each within the `bounds`. A lot is drawn with the seed of the scenario.
 * `figures` are the user's own: the formula can weigh them beside the published ones. A simple key is a formula too:
 * `Formula.fromKey`.
 *
 * @category models
 * @since 0.1.0
 */
export interface Allocation {
  readonly quantity: Quantity.Quantity
  readonly formula: Formula.Formula
  readonly method: Apportionment.Method
  readonly ties: (typeof tiePolicies)[number]
  readonly bounds?: ReadonlyArray<Apportionment.Bound>
  readonly figures?: ReadonlyArray<OwnFigure.OwnFigure>
}

// Every form so far divides with these.
const dividing = () => ({
  quantity: Quantity.Quantity,
  method: Apportionment.Method,
  ties: Schema.Literals(tiePolicies)
})

const figures = () => Schema.optionalKey(OwnFigure.OwnFigures)

/**
 * The schema of the part that divides.
 *
 * **Example**
 *
 * ```ts
 * import * as Result from "effect/Result"
 * import * as Quantity from "woonzorg/Quantity"
 * import * as Scenario from "woonzorg/Scenario"
 * import * as Schema from "effect/Schema"
 *
 * const term = { id: "equal", indicator: "equal", weight: "1/2", direction: { _tag: "more" } }
 * const formula = { subject: "places", members: ["Dordrecht"], terms: [term] }
 * const json = { quantity: Quantity.exactly(25, "dwelling", "perYear"), formula, method: "sainteLague", ties: "lot" }
 * Result.isSuccess(Schema.decodeUnknownResult(Scenario.Allocation)(json)) // => true
 * ```
 *
 * @category schemas
 * @since 0.1.0
 */
export const Allocation = /* @__PURE__ */ (() =>
  Schema.Struct({
    ...dividing(),
    formula: Formula.Formula,
    bounds: Schema.optionalKey(Schema.Array(Apportionment.Bound)),
    figures: figures()
  }).annotate({
    term: {
      nl: "verdeelopdracht",
      en: "allocation",
      definition: {
        nl: "Wat er verdeeld wordt, met welke verdeelsleutel, en hoe er wordt afgerond.",
        en: "What is divided, by which allocation key, and how it is rounded."
      }
    }
  }))()

/**
 * How the table of local bids is read, and over how many years.
 *
 * **Details**
 *
 * The first three fields are a `LocalBid.Reading`; `variants` says by product how its row is cut. `onTop` counts
 * beside the bids of a product, in their unit, as under a condition: see `Coverage.withMore`.
 *
 * **Units** `years` is a whole number of years from 1.
 *
 * @category models
 * @since 0.1.0
 */
export interface BidReading {
  readonly attribution: "certainOnly" | "mostLikely"
  readonly joint: "once" | "each"
  readonly variants: Readonly<Record<string, string>>
  readonly years: number
  readonly onTop?: ReadonlyArray<{ readonly product: string; readonly quantity: Quantity.Quantity }>
}

// Every form so far reads the table with these.
const reading = () => ({
  attribution: Schema.Literals(["certainOnly", "mostLikely"]),
  joint: Schema.Literals(["once", "each"]),
  variants: Schema.Record(Schema.String, Schema.NonEmptyString),
  years: Schema.Int.check(Schema.isGreaterThan(0)).annotate({ unit: "years" })
})

/**
 * The schema of the part that reads the local bids.
 *
 * **Example**
 *
 * ```ts
 * import * as Schema from "effect/Schema"
 * import * as Scenario from "woonzorg/Scenario"
 *
 * Schema.is(Scenario.BidReading)({ attribution: "certainOnly", joint: "once", variants: {}, years: 1 }) // => true
 * ```
 *
 * @category schemas
 * @since 0.1.0
 */
export const BidReading: Schema.Codec<BidReading> = /* @__PURE__ */ (() =>
  Schema.Struct({
    ...reading(),
    onTop: Schema.optionalKey(
      Schema.Array(Schema.Struct({ product: Schema.NonEmptyString, quantity: Quantity.Quantity }))
    )
  }).annotate({
    term: {
      nl: "leeswijze van de biedingen",
      en: "reading of the bids",
      definition: {
        nl: "Hoe wij de tabel met lokale biedingen lezen, waar die op meer manieren te lezen is.",
        en: "How we read the table of local bids where it can be read in more ways."
      }
    }
  }))()

/**
 * Everything that is needed to get the same answer again.
 *
 * **Details**
 *
 * Each part stands for something that can be computed, and is there only if it is asked for. `versions` says
 * with which model and which facts the answer was made; `asOf` for which day it holds.
 *
 * @category models
 * @since 0.1.0
 */
export interface Scenario {
  readonly schemaVersion: typeof schemaVersion
  readonly name: string
  readonly seed: number
  readonly asOf: Period.CalendarDate
  readonly versions: {
    readonly woonzorg: string
    readonly facts: { readonly package: string; readonly version: string }
  }
  readonly allocation?: Allocation
  readonly coverage?: BidReading
  readonly years?: YearPlan.YearPlan
  readonly placement?: ProductDivision.ProductDivision
}

const shared = () => ({
  name: Schema.NonEmptyString,
  seed: Schema.Int.annotate({ unit: "number of the series of lots" }),
  asOf: Period.CalendarDate,
  versions: Schema.Struct({
    woonzorg: Schema.NonEmptyString,
    facts: Schema.Struct({ package: Schema.NonEmptyString, version: Schema.NonEmptyString })
  })
})

/**
 * The schema of a scenario of the newest version. For files, which may be older, there is {@link decode}.
 *
 * **Example**
 *
 * ```ts
 * import * as Schema from "effect/Schema"
 * import * as Scenario from "woonzorg/Scenario"
 *
 * Schema.is(Scenario.Scenario)({ schemaVersion: Scenario.schemaVersion, name: "Try" }) // => false
 * ```
 *
 * @category schemas
 * @since 0.1.0
 */
export const Scenario = /* @__PURE__ */ (() =>
  Schema.Struct({
    schemaVersion: Schema.Literal(schemaVersion),
    ...shared(),
    coverage: Schema.optionalKey(BidReading),
    allocation: Schema.optionalKey(Allocation),
    years: Schema.optionalKey(YearPlan.YearPlan),
    placement: Schema.optionalKey(ProductDivision.ProductDivision)
  }).annotate({
    term: {
      nl: "scenario",
      en: "scenario",
      definition: {
        nl: "Alle keuzes bij een berekening bij elkaar. Met hetzelfde scenario krijgt u later hetzelfde antwoord.",
        en: "All choices of a calculation together. With the same scenario you get the same answer later on."
      }
    }
  }))()

/**
 * A scenario of a form that this version of the package does not know yet.
 *
 * @category errors
 * @since 0.1.0
 */
export class ScenarioNewer
  extends /* @__PURE__ */ Data.TaggedError("ScenarioNewer")<{
    readonly schemaVersion: number
    readonly newest: number
  }>
{
  override get message(): string {
    return `This scenario has form ${this.schemaVersion}, and forms 1 to ${this.newest} can be read here. Open it with a newer version of the site or the package; nothing of it was used.`
  }
}

const isForm = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) > 0

const Form = () =>
  Schema.Struct({
    schemaVersion: Schema.Unknown.check(
      Schema.makeFilter(isForm, { expected: `a whole number from 1 to ${schemaVersion}` })
    )
  })

const hashed = () => ({ hash: Schema.optionalKey(Schema.String) })

const withoutHash = <File extends { readonly hash?: string }>(file: File) => {
  const { hash: _, ...scenario } = file
  return scenario
}

interface KeyAllocation extends Omit<Allocation, "formula"> {
  readonly key: AllocationKey.AllocationKey
}

/** An allocation of the first two forms: its key becomes the formula with the same claims. */
const withFormula = <File extends { readonly allocation?: KeyAllocation }>({ allocation, ...file }: File) => {
  if (allocation === undefined) return file
  const { key, ...rest } = allocation
  return { ...file, allocation: { ...rest, formula: Formula.fromKey(key) } }
}

const keyed = () => ({ ...dividing(), key: AllocationKey.AllocationKey })

const plainReading = () => Schema.optionalKey(Schema.Struct(reading()))

/** The first form: an allocation had a key, and no figures of the user; nothing came on top of the bids. */
const readForm1 = (json: unknown): Result.Result<Scenario, Input.InputRefused> => {
  const allocation = Schema.optionalKey(Schema.Struct(keyed()))
  const coverage = plainReading()
  const File = Schema.Struct({ schemaVersion: Schema.Literal(1), ...shared(), coverage, allocation, ...hashed() })
  const read = Input.decode(File, { unknownKeys: "refuse" })
  return Result.map(read(json), (file) => ({ ...withFormula(withoutHash(file)), schemaVersion }))
}

/** The second form: an allocation had a key, and no bounds; nothing came on top of the bids. */
const readForm2 = (json: unknown): Result.Result<Scenario, Input.InputRefused> => {
  const allocation = Schema.optionalKey(Schema.Struct({ ...keyed(), figures: figures() }))
  const coverage = plainReading()
  const File = Schema.Struct({ schemaVersion: Schema.Literal(2), ...shared(), coverage, allocation, ...hashed() })
  const read = Input.decode(File, { unknownKeys: "refuse" })
  return Result.map(read(json), (file) => ({ ...withFormula(withoutHash(file)), schemaVersion }))
}

const readForm3 = (json: unknown): Result.Result<Scenario, Input.InputRefused> => {
  const allocation = Schema.optionalKey(Allocation)
  const coverage = Schema.optionalKey(BidReading)
  const years = Schema.optionalKey(YearPlan.YearPlan)
  const placement = Schema.optionalKey(ProductDivision.ProductDivision)
  const File = Schema.Struct({
    schemaVersion: Schema.Literal(3),
    ...shared(),
    coverage,
    allocation,
    years,
    placement,
    ...hashed()
  })
  const read = Input.decode(File, { unknownKeys: "refuse" })
  return Result.map(read(json), withoutHash)
}

/** A reader for every form so far, which also brings it to the newest one. */
const readers = [readForm1, readForm2, readForm3]

/**
 * The scenario that a parsed file holds, of any version so far.
 *
 * **Details**
 *
 * A file is checked against the form of its own version and then brought to the newest one. Keys that its
 * version does not know are refused, so that nothing in it is dropped without a word. Whether a `hash` in it
 * fits is not looked at here: {@link fromText} does that.
 *
 * **Fails with** {@link ScenarioNewer}, or `InputRefused` with the path of every problem.
 *
 * **Example**
 *
 * ```ts
 * import * as Result from "effect/Result"
 * import * as Scenario from "woonzorg/Scenario"
 *
 * const versions = { woonzorg: "0.1.0", facts: { package: "@woonzorg/drechtsteden", version: "0.1.0" } }
 * const file = { schemaVersion: 1, name: "Try", seed: 1, asOf: "2026-07-01", versions }
 * Result.map(Scenario.decode(file), ({ name }) => name) // => Result.succeed("Try")
 * Result.isFailure(Scenario.decode({ ...file, colour: "blue" })) // => true
 * ```
 *
 * @category decoding
 * @since 0.1.0
 */
export const decode = (json: unknown): Result.Result<Scenario, Input.InputRefused | ScenarioNewer> => {
  const form = Input.decode(Form())(json)
  if (Result.isFailure(form)) return Result.fail(form.failure)
  const stated = Number(form.success.schemaVersion)
  if (stated > schemaVersion) return Result.fail(new ScenarioNewer({ schemaVersion: stated, newest: schemaVersion }))
  return (readers[stated - 1] ?? readForm3)(json)
}

type Json = Readonly<Record<string, unknown>>

const hashOf = (json: Json): string => {
  const { hash: _, name: __, ...content } = json
  return sha256(utf8(canonical(content)))
}

/**
 * The SHA-256 hash, in hexadecimal, of everything in a scenario but its name.
 *
 * **Details**
 *
 * Two scenarios with the same hash give the same answer under the versions that they name. The hash is of the
 * JSON text with the keys in order (RFC 8785). It shows that something was changed, not by whom: whoever changes
 * a file can write a new hash in it.
 *
 * **Throws** for a value that is no scenario, such as one with a date that does not exist.
 *
 * **Example**
 *
 * ```ts
 * import * as Scenario from "woonzorg/Scenario"
 *
 * const versions = { woonzorg: "0.1.0", facts: { package: "@woonzorg/drechtsteden", version: "0.1.0" } }
 * const scenario = { schemaVersion: Scenario.schemaVersion, name: "Try", seed: 1, asOf: "2026-07-01", versions }
 * Scenario.hash({ ...scenario, name: "Other" }) === Scenario.hash(scenario) // => true
 * Scenario.hash({ ...scenario, seed: 2 }) === Scenario.hash(scenario) // => false
 * ```
 *
 * @source NIST, FIPS 180-4, 2015
 * @category conversions
 * @since 0.1.0
 */
export const hash = (scenario: Scenario): string => hashOf(Schema.encodeSync(Scenario)(scenario))

/**
 * The text of the file of a scenario: JSON with the keys in order, two spaces for each level and the hash in it.
 *
 * **Details**
 *
 * The same scenario is always the same text, and {@link fromText} gives the same scenario back, as long as the
 * text has at most 1,000,000 characters: some 9,000 own values.
 *
 * **Throws** for a value that is no scenario, as {@link hash} does.
 *
 * **Example**
 *
 * ```ts
 * import * as Scenario from "woonzorg/Scenario"
 *
 * const versions = { woonzorg: "0.1.0", facts: { package: "@woonzorg/drechtsteden", version: "0.1.0" } }
 * const scenario = { schemaVersion: Scenario.schemaVersion, name: "Try", seed: 1, asOf: "2026-07-01", versions }
 * Scenario.toText(scenario).startsWith('{\n  "asOf": "2026-07-01",\n  "hash": "') // => true
 * ```
 *
 * @category conversions
 * @since 0.1.0
 */
export const toText = (scenario: Scenario): string => {
  const json = Schema.encodeSync(Scenario)(scenario)
  return `${canonical({ ...json, hash: hashOf(json) }, "  ")}\n`
}

/**
 * A scenario from a file.
 *
 * **Details**
 *
 * `seal` says whether the content is as it was saved: `intact`, `altered` since, or `absent` where the file has
 * no hash. A new name leaves it intact. `form` is the version of the form that the file was written in.
 *
 * @category models
 * @since 0.1.0
 */
export interface Opened {
  readonly scenario: Scenario
  readonly seal: "intact" | "altered" | "absent"
  readonly form: number
}

/**
 * Reads the text of a scenario file, of any version so far.
 *
 * **Details**
 *
 * An altered file is read like any other: people may change a file by hand. The hash is checked against the file
 * as it was written, before it is brought to the newest form. Never throws, whatever the text.
 *
 * **Fails with** `TextNotJson`, `TextTooLong` (over 1,000,000 characters), `InputRefused` or {@link ScenarioNewer}.
 *
 * **Example**
 *
 * ```ts
 * import * as Result from "effect/Result"
 * import * as Scenario from "woonzorg/Scenario"
 *
 * const versions = { woonzorg: "0.1.0", facts: { package: "@woonzorg/drechtsteden", version: "0.1.0" } }
 * const text = Scenario.toText({ schemaVersion: Scenario.schemaVersion, name: "Try", seed: 1, asOf: "2026-07-01", versions })
 * Result.map(Scenario.fromText(text), ({ seal }) => seal) // => Result.succeed("intact")
 * Result.map(Scenario.fromText(text.replace('"seed": 1', '"seed": 2')), ({ seal }) => seal) // => Result.succeed("altered")
 * ```
 *
 * @category decoding
 * @since 0.1.0
 */
export const fromText = (
  text: string
): Result.Result<Opened, Input.TextNotJson | Input.TextTooLong | Input.InputRefused | ScenarioNewer> =>
  Result.flatMap(Input.fromJson(text), (json) =>
    Result.map(decode(json), (scenario): Opened => {
      const written = json as Json
      const seal = !Object.hasOwn(written, "hash")
        ? "absent"
        : written["hash"] === hashOf(written)
          ? "intact"
          : "altered"
      return { scenario, seal, form: Number(written["schemaVersion"]) }
    })
  )

/**
 * What is asked for needs a part that the scenario does not have.
 *
 * @category errors
 * @since 0.1.0
 */
export class PartMissing
  extends /* @__PURE__ */ Data.TaggedError("PartMissing")<{
    readonly part: "allocation" | "coverage" | "placement" | "years"
  }>
{
  override get message(): string {
    return `The scenario has no part "${this.part}", which this needs. Add it, or choose a scenario that has it.`
  }
}

/**
 * An own figure with the id of a figure that was supplied: it would not be clear which one the key weighs.
 *
 * @category errors
 * @since 0.1.0
 */
export class FigureTaken extends /* @__PURE__ */ Data.TaggedError("FigureTaken")<{ readonly figure: string }> {
  override get message(): string {
    return `Your own figure "${this.figure}" has the id of a figure that is there already. An own figure replaces none: give it another id.`
  }
}

/**
 * A quantity of which nothing is known cannot be divided: unknown is not zero.
 *
 * @category errors
 * @since 0.1.0
 */
export class QuantityUnknown
  extends /* @__PURE__ */ Data.TaggedError("QuantityUnknown")<{ readonly unknowns: ReadonlyArray<string> }>
{
  override get message(): string {
    const words = this.unknowns.map((unknown) => `"${unknown}"`).join(", ")
    return `It is not known how much there is to divide (${words}). Give a number, or a lowest number.`
  }
}

/**
 * An interval with more totals in it than are divided one by one.
 *
 * @category errors
 * @since 0.1.0
 */
export class TotalsTooMany
  extends /* @__PURE__ */ Data.TaggedError("TotalsTooMany")<{
    readonly low: number
    readonly high: number
    readonly most: number
  }>
{
  override get message(): string {
    const [low, high, most] = [this.low, this.high, this.most].map((count) => grouped(count, ","))
    return `From ${low} to ${high} there are more than ${most} totals to divide one by one. Narrow the interval.`
  }
}

/**
 * A total that is divided, with the options that led to the outcome; `Explanation.explain` asks for them.
 *
 * @category models
 * @since 0.1.0
 */
export interface Divided {
  readonly _tag: "Divided"
  readonly total: number
  readonly options: Apportionment.Options
  readonly outcome: Apportionment.Outcome
}

/**
 * A total at which a tie stays open: `decided` is what every member gets in any case, and `atStake` places
 * remain for the tied `members`. `others` are further ties at this total, which only the quota method can have.
 *
 * @category models
 * @since 0.1.0
 */
export interface Tied {
  readonly _tag: "Tied"
  readonly total: number
  readonly options: Apportionment.Options
  readonly decided: ReadonlyArray<Apportionment.MemberOutcome>
  readonly members: ReadonlyArray<string>
  readonly atStake: number
  readonly others?: ReadonlyArray<{ readonly members: ReadonlyArray<string>; readonly atStake: number }>
}

/**
 * The claims of all members, and each total from low to high.
 *
 * @category models
 * @since 0.1.0
 */
export interface Divisions {
  readonly claims: AllocationKey.Claims
  readonly totals: ReadonlyArray<Divided | Tied>
}

/**
 * Why nothing was divided.
 *
 * @category errors
 * @since 0.1.0
 */
export type Undivided =
  | PartMissing
  | FigureTaken
  | QuantityUnknown
  | TotalsTooMany
  | Formula.Refusal
  | Exclude<Apportionment.Refusal, Apportionment.TiedClaims>

const mostTotals = 10_000

const totalsOf = ({
  high,
  low,
  unknowns
}: Quantity.Quantity): Result.Result<ReadonlyArray<number>, QuantityUnknown | TotalsTooMany> => {
  if (high === undefined && low === 0 && unknowns.length > 0) return Result.fail(new QuantityUnknown({ unknowns }))
  const last = high ?? low
  if (last - low >= mostTotals) return Result.fail(new TotalsTooMany({ low, high: last, most: mostTotals }))
  return Result.succeed(Array.from({ length: last - low + 1 }, (_, step) => low + step))
}

const divideTotal = (
  claims: AllocationKey.Claims,
  options: Apportionment.Options
): Result.Result<Divided | Tied, Undivided> => {
  const total = options.places
  const divided = Apportionment.apportion(claims, options)
  if (Result.isSuccess(divided)) return Result.succeed({ _tag: "Divided", total, options, outcome: divided.success })
  if (divided.failure._tag !== "TiedClaims") return Result.fail(divided.failure)
  const { atStake, decided, members, others } = divided.failure
  const more = others === undefined ? {} : { others }
  return Result.succeed({ _tag: "Tied", total, options, decided, members, atStake, ...more })
}

const withOwn = (
  figures: ReadonlyArray<OwnFigure.OwnFigure>,
  indicators: ReadonlyArray<AllocationKey.Indicator>
): Result.Result<ReadonlyArray<AllocationKey.Indicator>, FigureTaken> => {
  const taken = new Set(indicators.map(({ id }) => id))
  for (const { id } of figures) {
    if (taken.has(id)) return Result.fail(new FigureTaken({ figure: id }))
    taken.add(id)
  }
  return Result.succeed([...indicators, ...figures.map(OwnFigure.toIndicator)])
}

/**
 * Divides what the allocation of a scenario asks for, at every total in its interval.
 *
 * **Details**
 *
 * The formula weighs the indicators given and the user's own figures. Without an upper bound only the lowest total is
 * divided. A tie that the policy leaves open is no error here: it stands at its total, with what is decided all the
 * same. The method `droop` needs counts: it divides by the figures of a formula that is one figure as it stands, and
 * refuses any other. At most 10,000 totals are divided; time grows with their number.
 *
 * **Fails with** {@link Undivided}: the first thing that is wrong.
 *
 * **Example**
 *
 * ```ts
 * import * as Result from "effect/Result"
 * import * as AllocationKey from "woonzorg/AllocationKey"
 * import * as Formula from "woonzorg/Formula"
 * import * as Quantity from "woonzorg/Quantity"
 * import * as Scenario from "woonzorg/Scenario"
 *
 * const members = ["Dordrecht", "Gorinchem"]
 * const formula = Formula.fromKey(Result.getOrThrow(AllocationKey.make("places", members, { equal: 1 })))
 * const quantity = Quantity.between(2, 3, "dwelling", "perYear")
 * const allocation = { quantity, formula, method: "largestRemainder", ties: "refuse" } as const
 * const divisions = Scenario.divide({ seed: 1, allocation }, [AllocationKey.equal(members)])
 * Result.map(divisions, ({ totals }) => totals.map(({ _tag, total }) => `${total} ${_tag}`)) // => Result.succeed(["2 Divided", "3 Tied"])
 * ```
 *
 * @category calculations
 * @since 0.1.0
 */
export const divide = (
  { allocation, seed }: Pick<Scenario, "allocation" | "seed">,
  indicators: ReadonlyArray<AllocationKey.Indicator>
): Result.Result<Divisions, Undivided> => {
  if (allocation === undefined) return Result.fail(new PartMissing({ part: "allocation" }))
  const { bounds, figures, formula, method, quantity, ties } = allocation
  const policy: Apportionment.TiePolicy = ties === "lot" ? { _tag: "lot", seed } : ties
  return Result.gen(function* () {
    const places = yield* totalsOf(quantity)
    const all = yield* withOwn(figures ?? [], indicators)
    const claims = yield* method === "droop" ? Formula.counts(formula, all) : Formula.claims(formula, all)
    const options = { method, ties: policy, ...(bounds === undefined ? {} : { bounds }) }
    const totals: Array<Divided | Tied> = []
    for (const total of places) totals.push(yield* divideTotal(claims, { ...options, places: total }))
    return { claims, totals }
  })
}

/**
 * Divides what the allocation of a scenario asks for in every year of its plan, with lead and backlog carried over.
 *
 * **Details**
 *
 * Each year the lowest number of the allocation is divided. Its `ties` are for one division; over the years the plan
 * says how a tie is decided.
 *
 * **Fails with** {@link Undivided}, or the errors of `YearPlan.accounts`.
 *
 * **Example**
 *
 * ```ts
 * import * as Result from "effect/Result"
 * import * as AllocationKey from "woonzorg/AllocationKey"
 * import * as Formula from "woonzorg/Formula"
 * import * as Quantity from "woonzorg/Quantity"
 * import * as Rational from "woonzorg/Rational"
 * import * as Scenario from "woonzorg/Scenario"
 *
 * const members = ["Aardstad", "Beekdam"]
 * const formula = Formula.fromKey(Result.getOrThrow(AllocationKey.make("places", members, { equal: 1 })))
 * const quantity = Quantity.exactly(3, "dwelling", "perYear")
 * const allocation = { quantity, formula, method: "largestRemainder", ties: "refuse" } as const
 * const terms = { survives: Rational.one, catchUp: Rational.one, ties: "largestBacklogThenStatedOrder" } as const
 * const years = { ...terms, first: 2027, years: 2, absences: [] }
 * const accounts = Scenario.divideOverYears({ allocation, years }, [AllocationKey.equal(members)])
 * Result.map(accounts, ({ balances }) => balances.map(({ balance }) => Rational.toText(balance))) // => Result.succeed(["0", "0"])
 * ```
 *
 * @category calculations
 * @since 0.2.0
 */
export const divideOverYears = (
  { allocation, years }: Pick<Scenario, "allocation" | "years">,
  indicators: ReadonlyArray<AllocationKey.Indicator>
): Result.Result<TaskAccounts.TaskAccounts, Undivided | YearPlan.Refusal> => {
  if (allocation === undefined) return Result.fail(new PartMissing({ part: "allocation" }))
  if (years === undefined) return Result.fail(new PartMissing({ part: "years" }))
  const { bounds, figures = [], formula, method, quantity } = allocation
  return Result.gen(function* () {
    const [places = 0] = yield* totalsOf(quantity)
    const all = yield* withOwn(figures, indicators)
    const claims = yield* method === "droop" ? Formula.counts(formula, all) : Formula.claims(formula, all)
    const task = { task: formula.subject, unit: quantity.unit, places, claims, method }
    return yield* YearPlan.accounts(years, bounds === undefined ? task : { ...task, bounds })
  })
}

/**
 * Divides the products of a scenario over its municipalities.
 *
 * **Fails with** {@link PartMissing}, or the errors of `ProductDivision.divide`.
 *
 * **Example**
 *
 * ```ts
 * import * as Result from "effect/Result"
 * import * as AllocationKey from "woonzorg/AllocationKey"
 * import * as Formula from "woonzorg/Formula"
 * import * as Rational from "woonzorg/Rational"
 * import * as Scenario from "woonzorg/Scenario"
 *
 * const members = ["Aardstad", "Beekdam"]
 * const formula = Formula.fromKey(Result.getOrThrow(AllocationKey.make("places", members, { equal: 1 })))
 * const load = { name: "every place weighs the same", perPlace: Rational.one }
 * const products = [{ product: "housing", need: 5, unit: "dwelling", load }] as const
 * const placement = { formula, products, way: "eachAlone", method: "sainteLague" } as const
 * const outcome = Scenario.divideProducts({ placement }, [AllocationKey.equal(members)])
 * Result.map(outcome, ({ members }) => members.map(({ load }) => Rational.toText(load))) // => Result.succeed(["3", "2"])
 * ```
 *
 * @category calculations
 * @since 0.2.0
 */
export const divideProducts = (
  { placement }: Pick<Scenario, "placement">,
  indicators: ReadonlyArray<AllocationKey.Indicator>
): Result.Result<ProductDivision.Outcome, PartMissing | ProductDivision.Refusal> =>
  placement === undefined
    ? Result.fail(new PartMissing({ part: "placement" }))
    : ProductDivision.divide(placement, indicators)
