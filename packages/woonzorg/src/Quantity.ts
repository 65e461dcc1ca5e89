/**
 * Quantities as policy people write them: "25 per jaar", "minimaal 80", "6-12", "ntb". Every sum carries
 * the interval and the unknown words through; unknown is never zero.
 *
 * @since 0.1.0
 */
import * as Data from "effect/Data"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { compareText, grouped } from "./internal/digits.js"
import * as Vocabulary from "./Vocabulary.js"

const unitNames = [
  "dwelling",
  "livingPlace",
  "unit",
  "place",
  "bed",
  "person",
  "family",
  "facility",
  "contact",
  "dossier",
  "eurocent"
] as const

/**
 * What is counted. Different units do not add up without a named {@link Conversion}.
 *
 * @category models
 * @since 0.1.0
 */
export type Unit = (typeof unitNames)[number]

/**
 * The schema of a unit.
 *
 * **Example**
 *
 * ```ts
 * import * as Schema from "effect/Schema"
 * import * as Quantity from "woonzorg/Quantity"
 *
 * Schema.is(Quantity.Unit)("house") // => false
 * ```
 *
 * @category schemas
 * @since 0.1.0
 */
export const Unit: Schema.Codec<Unit> = /* @__PURE__ */ (() =>
  Schema.Literals(unitNames).annotate({
    term: {
      nl: "eenheid",
      en: "unit",
      definition: {
        nl: "Wat er geteld wordt. Een woning is iets anders dan een woonplek of een bed, dus die tellen wij niet zomaar op.",
        en: "What is counted. A dwelling is not a living place or a bed, so we do not simply add them up."
      }
    }
  }))()

/**
 * Whether a quantity is asked for once or again every year. The two do not add up.
 *
 * @category models
 * @since 0.1.0
 */
export type Rhythm = "once" | "perYear"

/**
 * The schema of a rhythm.
 *
 * **Example**
 *
 * ```ts
 * import * as Schema from "effect/Schema"
 * import * as Quantity from "woonzorg/Quantity"
 *
 * Schema.is(Quantity.Rhythm)("perYear") // => true
 * ```
 *
 * @category schemas
 * @since 0.1.0
 */
export const Rhythm: Schema.Codec<Rhythm> = /* @__PURE__ */ (() =>
  Schema.Literals(["once", "perYear"]).annotate({
    term: {
      nl: "eenmalig of per jaar",
      en: "once or per year",
      definition: {
        nl: "Of een aantal één keer nodig is, of elk jaar opnieuw.",
        en: "Whether a number is needed once or again every year."
      }
    }
  }))()

/**
 * A quantity of one unit and rhythm: an interval of whole numbers, with the words that stand for what is
 * not known.
 *
 * **Details**
 *
 * `form` says how the source put it; `total` is the form of every sum and difference. `high` is absent where
 * there is no upper bound. `unknowns` holds, sorted and once each, the literal words ("ntb", "onderzoek")
 * that went in. `conversions` names, sorted and once each, the conversions that were used on the way.
 *
 * **Units** `low` and `high` count whole units; euro amounts are whole cents.
 *
 * @category models
 * @since 0.1.0
 */
export interface Quantity<out U extends Unit = Unit, out R extends Rhythm = Rhythm> {
  readonly form: "exactly" | "atLeast" | "atMost" | "between" | "about" | "undetermined" | "total"
  readonly unit: U
  readonly rhythm: R
  readonly low: number
  readonly high?: number
  readonly unknowns: ReadonlyArray<string>
  readonly conversions: ReadonlyArray<Vocabulary.Text>
}

const isSortedOnce = (words: ReadonlyArray<string>): boolean =>
  words.every((word, index) => index === 0 || compareText(words[index - 1] ?? "", word) < 0)

const conversionKey = ({ en, nl }: Vocabulary.Text): string => `${en}\n${nl}`

const matchesForm = ({ form, high, low, unknowns }: Quantity): boolean => {
  switch (form) {
    case "exactly":
      return high === low && unknowns.length === 0
    case "atLeast":
      return high === undefined && unknowns.length === 0
    case "atMost":
      return low === 0 && high !== undefined && unknowns.length === 0
    case "between":
    case "about":
      return high !== undefined && unknowns.length === 0
    case "undetermined":
      return low === 0 && high === undefined && unknowns.length === 1
    case "total":
      return true
  }
}

/**
 * The schema of a quantity of any unit and rhythm.
 *
 * **Details**
 *
 * Refuses an interval whose low end is above its high end, a form that its numbers contradict (such as
 * "exactly" with two ends), and words that are not sorted or stand there twice.
 *
 * **Example**
 *
 * ```ts
 * import * as Schema from "effect/Schema"
 * import * as Quantity from "woonzorg/Quantity"
 *
 * Schema.is(Quantity.Quantity)(Quantity.atLeast(80, "livingPlace", "once")) // => true
 * ```
 *
 * @category schemas
 * @since 0.1.0
 */
export const Quantity: Schema.Codec<Quantity> = /* @__PURE__ */ (() => {
  const count = () => Schema.Int.check(Schema.isGreaterThanOrEqualTo(0)).annotate({ unit: "whole units, see `unit`" })
  return Schema.Struct({
    form: Schema.Literals(["exactly", "atLeast", "atMost", "between", "about", "undetermined", "total"]),
    unit: Unit,
    rhythm: Rhythm,
    low: count(),
    high: Schema.optionalKey(count()),
    unknowns: Schema.Array(Schema.NonEmptyString),
    conversions: Schema.Array(Vocabulary.Text)
  })
    .check(
      Schema.makeFilter(({ high, low }) => high === undefined || low <= high, {
        expected: "a low end that is not above the high end"
      }),
      Schema.makeFilter(matchesForm, { expected: "numbers and words that agree with the form" }),
      Schema.makeFilter(({ unknowns }) => isSortedOnce(unknowns), { expected: "unknown words sorted, once each" }),
      Schema.makeFilter(({ conversions }) => isSortedOnce(conversions.map(conversionKey)), {
        expected: "conversions sorted by their English name, once each"
      })
    )
    .annotate({
      term: {
        nl: "hoeveelheid",
        en: "quantity",
        definition: {
          nl: "Een aantal zoals het in een stuk staat: precies, minimaal, hoogstens, tussen twee getallen, of nog onbekend.",
          en: "A number as a document puts it: exact, at least, at most, between two numbers, or not known yet."
        }
      }
    })
})()

/**
 * Two quantities of different unit or rhythm were put together.
 *
 * @category errors
 * @since 0.1.0
 */
export class UnitsDiffer
  extends /* @__PURE__ */ Data.TaggedError("UnitsDiffer")<{
    readonly units: ReadonlyArray<Unit>
    readonly rhythms: ReadonlyArray<Rhythm>
  }>
{
  override get message(): string {
    return `Quantities of ${this.units.join(" and ")} (${this.rhythms.join(" and ")}) do not add up. Convert them first with a named conversion, or keep them apart.`
  }
}

/**
 * A number that a quantity cannot hold.
 *
 * @category errors
 * @since 0.1.0
 */
export class CountInvalid
  extends /* @__PURE__ */ Data.TaggedError("CountInvalid")<{
    readonly value: number
    readonly expected: string
  }>
{
  override get message(): string {
    return `${this.value} does not fit here: expected ${this.expected}. Correct the number, or use "undetermined" if it is not known.`
  }
}

/**
 * An unknown number without the words that stand in its place.
 *
 * @category errors
 * @since 0.1.0
 */
export class WordsMissing extends /* @__PURE__ */ Data.TaggedError("WordsMissing")<{ readonly unit: Unit }> {
  override get message(): string {
    return `An unknown number (${this.unit}) needs the words that stand where the number should, such as "ntb". Give them as they are in the source.`
  }
}

type Ends = { readonly low: number; readonly high?: number | undefined }

const countProblem = ({ high, low }: Ends): CountInvalid | undefined => {
  for (const value of [low, high ?? low]) {
    if (!Number.isSafeInteger(value) || value < 0) {
      return new CountInvalid({ value, expected: `a whole number from 0 to ${Number.MAX_SAFE_INTEGER}` })
    }
  }
  return high !== undefined && high < low
    ? new CountInvalid({ value: high, expected: `a high end of ${low} or more, the low end` })
    : undefined
}

const of = <U extends Unit, R extends Rhythm>(
  form: Quantity["form"],
  unit: U,
  rhythm: R,
  ends: Ends,
  unknowns: ReadonlyArray<string> = []
): Quantity<U, R> => {
  const problem = countProblem(ends)
  if (problem !== undefined) throw problem
  return {
    form,
    unit,
    rhythm,
    low: ends.low,
    ...(ends.high === undefined ? {} : { high: ends.high }),
    unknowns,
    conversions: []
  }
}

/**
 * A known number: "25 woningen per jaar".
 *
 * **Throws** {@link CountInvalid} for anything but a whole number from 0, as all constructors here do: they
 * are for numbers in code. Numbers from outside are decoded with the schema {@link Quantity}.
 *
 * **Example**
 *
 * ```ts
 * import * as Quantity from "woonzorg/Quantity"
 *
 * Quantity.text(Quantity.exactly(25, "dwelling", "perYear"), "nl") // => "25 woningen per jaar"
 * ```
 *
 * @category constructors
 * @since 0.1.0
 */
export const exactly = <U extends Unit, R extends Rhythm>(count: number, unit: U, rhythm: R): Quantity<U, R> =>
  of("exactly", unit, rhythm, { low: count, high: count })

/**
 * A lower bound without an upper bound: "minimaal 80 woonplekken".
 *
 * **Example**
 *
 * ```ts
 * import * as Quantity from "woonzorg/Quantity"
 *
 * Quantity.text(Quantity.atLeast(80, "livingPlace", "once"), "nl") // => "minimaal 80 woonplekken"
 * ```
 *
 * @category constructors
 * @since 0.1.0
 */
export const atLeast = <U extends Unit, R extends Rhythm>(low: number, unit: U, rhythm: R): Quantity<U, R> =>
  of("atLeast", unit, rhythm, { low })

/**
 * An upper bound: "hoogstens 10 personen".
 *
 * **Example**
 *
 * ```ts
 * import * as Quantity from "woonzorg/Quantity"
 *
 * Quantity.text(Quantity.atMost(10, "person", "once"), "nl") // => "hoogstens 10 personen"
 * ```
 *
 * @category constructors
 * @since 0.1.0
 */
export const atMost = <U extends Unit, R extends Rhythm>(high: number, unit: U, rhythm: R): Quantity<U, R> =>
  of("atMost", unit, rhythm, { low: 0, high })

/**
 * Two ends: "6-12 plekken".
 *
 * **Example**
 *
 * ```ts
 * import * as Quantity from "woonzorg/Quantity"
 *
 * Quantity.text(Quantity.between(6, 12, "place", "once"), "nl") // => "6 tot 12 plekken"
 * ```
 *
 * @category constructors
 * @since 0.1.0
 */
export const between = <U extends Unit, R extends Rhythm>(
  low: number,
  high: number,
  unit: U,
  rhythm: R
): Quantity<U, R> => of("between", unit, rhythm, { low, high })

/**
 * An estimate: the source says "about" or "some", and these are the ends that the reader gives it.
 *
 * **Example**
 *
 * ```ts
 * import * as Quantity from "woonzorg/Quantity"
 *
 * Quantity.text(Quantity.about(135, 145, "person", "perYear"), "nl") // => "ongeveer 135 tot 145 personen per jaar"
 * ```
 *
 * @category constructors
 * @since 0.1.0
 */
export const about = <U extends Unit, R extends Rhythm>(
  low: number,
  high: number,
  unit: U,
  rhythm: R
): Quantity<U, R> => of("about", unit, rhythm, { low, high })

/**
 * Not known: the literal words that stand where a number should. It may be anything from zero up.
 *
 * **Throws** {@link WordsMissing} for empty words.
 *
 * **Example**
 *
 * ```ts
 * import * as Quantity from "woonzorg/Quantity"
 *
 * Quantity.text(Quantity.undetermined("Nntb", "person", "perYear"), "nl") // => "onbekend aantal personen per jaar (\"Nntb\")"
 * ```
 *
 * @category constructors
 * @since 0.1.0
 */
export const undetermined = <U extends Unit, R extends Rhythm>(words: string, unit: U, rhythm: R): Quantity<U, R> => {
  if (words === "") throw new WordsMissing({ unit })
  return of("undetermined", unit, rhythm, { low: 0 }, [words])
}

const isUnknown = ({ unknowns }: Quantity): boolean => unknowns.length > 0

const union = <A>(left: ReadonlyArray<A>, right: ReadonlyArray<A>, key: (item: A) => string): ReadonlyArray<A> =>
  [...new Map([...left, ...right].map((item) => [key(item), item])).values()].sort((a, b) =>
    compareText(key(a), key(b))
  )

const total = <U extends Unit, R extends Rhythm>(
  self: Quantity<U, R>,
  that: Quantity,
  ends: Ends
): Result.Result<Quantity<U, R>, UnitsDiffer | CountInvalid> => {
  if (self.unit !== that.unit || self.rhythm !== that.rhythm) return Result.fail(unitsDiffer([self, that]))
  const problem = countProblem(ends)
  if (problem !== undefined) return Result.fail(problem)
  return Result.succeed({
    ...of(
      "total",
      self.unit,
      self.rhythm,
      ends,
      union(self.unknowns, that.unknowns, (words) => words)
    ),
    conversions: union(self.conversions, that.conversions, conversionKey)
  })
}

const unitsDiffer = (quantities: ReadonlyArray<Quantity>): UnitsDiffer =>
  new UnitsDiffer({
    units: [...new Set(quantities.map(({ unit }) => unit))].sort(compareText),
    rhythms: [...new Set(quantities.map(({ rhythm }) => rhythm))].sort(compareText)
  })

/**
 * The sum of two quantities of one unit and rhythm. The ends add up; unknown words are kept.
 *
 * **Details**
 *
 * Commutative and associative. Units that are known to differ do not compile; units that turn out to differ
 * when the program runs are an error value.
 *
 * **Fails with** {@link UnitsDiffer}, or {@link CountInvalid} when the sum is too large to be exact.
 *
 * **Example**
 *
 * ```ts
 * import * as Result from "effect/Result"
 * import * as Quantity from "woonzorg/Quantity"
 *
 * const known = Quantity.between(10, 15, "person", "perYear")
 * const unknown = Quantity.undetermined("Nntb", "person", "perYear")
 * Result.map(Quantity.add(known, unknown), (sum) => Quantity.text(sum, "nl")) // => Result.succeed("minimaal 10 personen per jaar, plus een onbekend aantal (\"Nntb\")")
 * ```
 *
 * @category arithmetic
 * @since 0.1.0
 */
export const add = <U extends Unit, R extends Rhythm>(
  self: Quantity<U, R>,
  that: Quantity<NoInfer<U>, NoInfer<R>>
): Result.Result<Quantity<U, R>, UnitsDiffer | CountInvalid> =>
  total(self, that, {
    low: self.low + that.low,
    high: self.high === undefined || that.high === undefined ? undefined : self.high + that.high
  })

/**
 * The sum of a list of quantities.
 *
 * **Details**
 *
 * The unit and rhythm of an empty list cannot be known, so they are arguments.
 *
 * **Fails with** {@link UnitsDiffer}, naming every unit and rhythm that occurs, or {@link CountInvalid}.
 *
 * **Example**
 *
 * ```ts
 * import * as Result from "effect/Result"
 * import * as Quantity from "woonzorg/Quantity"
 *
 * const rows = [Quantity.exactly(80, "person", "perYear"), Quantity.between(10, 15, "person", "perYear")]
 * Result.map(Quantity.sum(rows, "person", "perYear"), ({ high, low }) => [low, high]) // => Result.succeed([90, 95])
 * ```
 *
 * @category arithmetic
 * @since 0.1.0
 */
export const sum = <U extends Unit, R extends Rhythm>(
  quantities: ReadonlyArray<Quantity>,
  unit: U,
  rhythm: R
): Result.Result<Quantity<U, R>, UnitsDiffer | CountInvalid> => {
  const start: Quantity<U, R> = of("total", unit, rhythm, { low: 0, high: 0 })
  if (quantities.some((quantity) => quantity.unit !== unit || quantity.rhythm !== rhythm)) {
    return Result.fail(unitsDiffer([start, ...quantities]))
  }
  return quantities.reduce<Result.Result<Quantity<U, R>, UnitsDiffer | CountInvalid>>(
    (sum, quantity) => Result.flatMap(sum, (so) => add(so, quantity as Quantity<U, R>)),
    Result.succeed(start)
  )
}

/**
 * How much the supply falls short of the need: at least the low end, at most the high end.
 *
 * **Details**
 *
 * Without an upper bound on the supply nothing is certainly missing; without an upper bound on the need
 * the shortfall has none either.
 *
 * **Fails with** {@link UnitsDiffer}.
 *
 * **Example**
 *
 * ```ts
 * import * as Result from "effect/Result"
 * import * as Quantity from "woonzorg/Quantity"
 *
 * const need = Quantity.atLeast(80, "livingPlace", "once")
 * const supply = Quantity.exactly(61, "livingPlace", "once")
 * Result.map(Quantity.shortfall(need, supply), ({ low }) => low) // => Result.succeed(19)
 * ```
 *
 * @category arithmetic
 * @since 0.1.0
 */
export const shortfall = <U extends Unit, R extends Rhythm>(
  need: Quantity<U, R>,
  supply: Quantity<NoInfer<U>, NoInfer<R>>
): Result.Result<Quantity<U, R>, UnitsDiffer | CountInvalid> =>
  total(need, supply, {
    low: supply.high === undefined ? 0 : Math.max(0, need.low - supply.high),
    high: need.high === undefined ? undefined : Math.max(0, need.high - supply.low)
  })

/**
 * Whether a quantity reaches a target: certainly, certainly not, or it cannot be known.
 *
 * **Details**
 *
 * "Exactly" and "at least" ask for their number or more. "At most" is a ceiling. Of an interval it is not
 * known where in it the target lies, so only its high end is certain to be enough. A target with unknown
 * words in it can be missed for certain, never met for certain.
 *
 * **Fails with** {@link UnitsDiffer}.
 *
 * **Example**
 *
 * ```ts
 * import * as Result from "effect/Result"
 * import * as Quantity from "woonzorg/Quantity"
 *
 * const target = Quantity.atLeast(24, "livingPlace", "once")
 * Quantity.compareWithTarget(Quantity.between(20, 30, "livingPlace", "once"), target) // => Result.succeed("cannot be known")
 * ```
 *
 * @category comparisons
 * @since 0.1.0
 */
export const compareWithTarget = <U extends Unit, R extends Rhythm>(
  self: Quantity<U, R>,
  target: Quantity<NoInfer<U>, NoInfer<R>>
): Result.Result<"met" | "not met" | "cannot be known", UnitsDiffer> => {
  if (self.unit !== target.unit || self.rhythm !== target.rhythm) return Result.fail(unitsDiffer([self, target]))
  const selfHigh = self.high ?? Infinity
  const isFloor = target.high === undefined && !isUnknown(target)
  const targetHigh = isFloor ? target.low : (target.high ?? Infinity)
  const [met, missed] =
    target.form === "atMost"
      ? [selfHigh <= targetHigh, self.low > targetHigh]
      : [self.low >= targetHigh && !isUnknown(target), selfHigh < target.low]
  return Result.succeed(met ? "met" : missed ? "not met" : "cannot be known")
}

/**
 * A named step from one unit to another: one `from` counts as `factor` times one `to`.
 *
 * **Units** `factor` is a whole number of `to` for each `from`.
 *
 * @category models
 * @since 0.1.0
 */
export interface Conversion<out From extends Unit = Unit, out To extends Unit = Unit> {
  readonly name: Vocabulary.Text
  readonly from: From
  readonly to: To
  readonly factor: number
}

/**
 * The schema of a conversion.
 *
 * **Example**
 *
 * ```ts
 * import * as Schema from "effect/Schema"
 * import * as Quantity from "woonzorg/Quantity"
 *
 * Schema.is(Quantity.Conversion)({ from: "family", to: "person", factor: 1 }) // => false
 * ```
 *
 * @category schemas
 * @since 0.1.0
 */
export const Conversion: Schema.Codec<Conversion> = /* @__PURE__ */ (() =>
  Schema.Struct({
    name: Vocabulary.Text,
    from: Unit,
    to: Unit,
    factor: Schema.Int.check(Schema.isGreaterThan(0)).annotate({ unit: "`to` units for each `from` unit" })
  }).annotate({
    term: {
      nl: "omrekening",
      en: "conversion",
      definition: {
        nl: "Een afspraak met een naam om van de ene eenheid naar de andere te gaan. Bijvoorbeeld: een gezin telt als één.",
        en: "A named agreement for going from one unit to another. For example: a family counts as one."
      }
    }
  }))()

/**
 * The quantity in another unit; the result carries the name of the conversion.
 *
 * **Fails with** {@link UnitsDiffer} when the quantity is not in the unit that the conversion starts from, or
 * {@link CountInvalid} when the product is too large to be exact.
 *
 * **Example**
 *
 * ```ts
 * import * as Result from "effect/Result"
 * import * as Quantity from "woonzorg/Quantity"
 *
 * const familyCountsAsOne = {
 *   name: { nl: "een gezin telt als één", en: "a family counts as one" },
 *   from: "family", to: "person", factor: 1
 * } as const
 * const families = Quantity.between(10, 15, "family", "perYear")
 * Result.map(Quantity.convert(families, familyCountsAsOne), (people) => Quantity.text(people, "nl")) // => Result.succeed("10 tot 15 personen per jaar (een gezin telt als één)")
 * ```
 *
 * @category arithmetic
 * @since 0.1.0
 */
export const convert = <From extends Unit, To extends Unit, R extends Rhythm>(
  self: Quantity<From, R>,
  conversion: Conversion<NoInfer<From>, To>
): Result.Result<Quantity<To, R>, UnitsDiffer | CountInvalid> => {
  if (self.unit !== conversion.from) {
    return Result.fail(new UnitsDiffer({ units: [self.unit, conversion.from], rhythms: [self.rhythm] }))
  }
  const ends = {
    low: self.low * conversion.factor,
    high: self.high === undefined ? undefined : self.high * conversion.factor
  }
  const problem = countProblem(ends)
  if (problem !== undefined) return Result.fail(problem)
  return Result.succeed({
    ...of(self.form, conversion.to, self.rhythm, ends, self.unknowns),
    conversions: union(self.conversions, [conversion.name], conversionKey)
  })
}

/**
 * A yearly quantity over a number of years, so that it can stand beside what is asked for once.
 *
 * **Details**
 *
 * The result names the horizon, as it names any conversion. What is asked for once stays as it is.
 *
 * **Fails with** {@link CountInvalid} for anything but a whole number of years from 1, or when the product is
 * too large to be exact.
 *
 * **Example**
 *
 * ```ts
 * import * as Result from "effect/Result"
 * import * as Quantity from "woonzorg/Quantity"
 *
 * const dwellings = Quantity.exactly(25, "dwelling", "perYear")
 * Result.map(Quantity.overYears(dwellings, 2), (total) => Quantity.text(total, "nl")) // => Result.succeed("50 woningen (over 2 jaar)")
 * ```
 *
 * @category arithmetic
 * @since 0.1.0
 */
export const overYears = <U extends Unit>(
  self: Quantity<U>,
  years: number
): Result.Result<Quantity<U, "once">, CountInvalid> => {
  if (!Number.isSafeInteger(years) || years < 1) {
    return Result.fail(new CountInvalid({ value: years, expected: "a whole number of years from 1" }))
  }
  if (self.rhythm === "once") return Result.succeed({ ...self, rhythm: "once" })
  const ends = { low: self.low * years, high: self.high === undefined ? undefined : self.high * years }
  const problem = countProblem(ends)
  if (problem !== undefined) return Result.fail(problem)
  const horizon = { nl: `over ${years} jaar`, en: `over ${years} ${years === 1 ? "year" : "years"}` }
  return Result.succeed({
    ...of(self.form, self.unit, "once", ends, self.unknowns),
    conversions: union(self.conversions, [horizon], conversionKey)
  })
}

/**
 * The words for a unit, for one and for more.
 *
 * **Example**
 *
 * ```ts
 * import * as Quantity from "woonzorg/Quantity"
 *
 * Quantity.unitTerms.livingPlace.nl.other // => "woonplekken"
 * ```
 *
 * @category texts
 * @since 0.1.0
 */
export const unitTerms: Readonly<
  Record<Unit, Readonly<Record<Vocabulary.Language, { readonly one: string; readonly other: string }>>>
> = {
  dwelling: { nl: { one: "woning", other: "woningen" }, en: { one: "dwelling", other: "dwellings" } },
  livingPlace: { nl: { one: "woonplek", other: "woonplekken" }, en: { one: "living place", other: "living places" } },
  unit: { nl: { one: "unit", other: "units" }, en: { one: "unit", other: "units" } },
  place: { nl: { one: "plek", other: "plekken" }, en: { one: "place", other: "places" } },
  bed: { nl: { one: "bed", other: "bedden" }, en: { one: "bed", other: "beds" } },
  person: { nl: { one: "persoon", other: "personen" }, en: { one: "person", other: "people" } },
  family: { nl: { one: "gezin", other: "gezinnen" }, en: { one: "family", other: "families" } },
  facility: { nl: { one: "voorziening", other: "voorzieningen" }, en: { one: "facility", other: "facilities" } },
  contact: { nl: { one: "contact", other: "contacten" }, en: { one: "contact", other: "contacts" } },
  dossier: { nl: { one: "dossier", other: "dossiers" }, en: { one: "dossier", other: "dossiers" } },
  eurocent: { nl: { one: "euro", other: "euro" }, en: { one: "euro", other: "euros" } }
}

const words = {
  nl: {
    perYear: " per jaar",
    to: " tot ",
    atLeast: "minimaal ",
    atMost: "hoogstens ",
    about: "ongeveer ",
    unknown: "onbekend aantal ",
    plus: ", plus een onbekend aantal",
    given: ", afhankelijk van een onbekend aantal",
    thousands: ".",
    decimal: ","
  },
  en: {
    perYear: " per year",
    to: " to ",
    atLeast: "at least ",
    atMost: "at most ",
    about: "about ",
    unknown: "an unknown number of ",
    plus: ", plus an unknown number",
    given: ", depending on an unknown number",
    thousands: ",",
    decimal: "."
  }
} as const

const number = (count: number, unit: Unit, language: Vocabulary.Language): string => {
  const { decimal, thousands } = words[language]
  if (unit !== "eurocent") return grouped(count, thousands)
  const cents = String(count % 100).padStart(2, "0")
  return `${grouped(Math.floor(count / 100), thousands)}${decimal}${cents}`
}

/**
 * The quantity in words, with its unit, the unknown words and the conversions that were used.
 *
 * **Details**
 *
 * A total without an upper bound reads "minimaal"; where unknown words went in, they are named: as what
 * comes on top, or, where there is an upper bound, as what the number depends on.
 *
 * **Example**
 *
 * ```ts
 * import * as Quantity from "woonzorg/Quantity"
 *
 * Quantity.text(Quantity.between(6, 12, "place", "once"), "en") // => "6 to 12 places"
 * ```
 *
 * @category texts
 * @since 0.1.0
 */
export const text = (self: Quantity, language: Vocabulary.Language): string => {
  const say = words[language]
  const { one, other } = unitTerms[self.unit][language]
  const rhythm = self.rhythm === "perYear" ? say.perYear : ""
  const quoted = self.unknowns.map((unknown) => `"${unknown}"`).join(", ")
  const notes = [quoted, ...self.conversions.map((name) => name[language])].filter((note) => note !== "").join("; ")
  const noted = notes === "" ? "" : ` (${notes})`
  if (self.form === "undetermined") return `${say.unknown}${other}${rhythm}${noted}`
  const low = number(self.low, self.unit, language)
  const high = self.high === undefined ? undefined : number(self.high, self.unit, language)
  const last = self.high ?? self.low
  const counted = `${last === 1 || (self.unit === "eurocent" && last === 100) ? one : other}${rhythm}`
  const plus = isUnknown(self) ? (high === undefined ? say.plus : say.given) : ""
  const interval = high === undefined || high === low ? low : `${low}${say.to}${high}`
  const before =
    high === undefined ? say.atLeast : self.form === "atMost" ? say.atMost : self.form === "about" ? say.about : ""
  return `${before}${self.form === "atMost" ? high : interval} ${counted}${plus}${noted}`
}
