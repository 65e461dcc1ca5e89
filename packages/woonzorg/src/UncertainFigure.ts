/**
 * Figures of which only a lowest and a highest value are known, and what they leave open of a division.
 *
 * @since 0.2.0
 */
import * as Data from "effect/Data"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import type * as AllocationKey from "./AllocationKey.js"
import * as Apportionment from "./Apportionment.js"
import * as Formula from "./Formula.js"
import { grouped } from "./internal/digits.js"
import { splitMix64 } from "./internal/splitMix64.js"
import * as OwnFigure from "./OwnFigure.js"
import * as Quantity from "./Quantity.js"
import * as Sensitivity from "./Sensitivity.js"
import * as Threshold from "./Threshold.js"
import type * as Vocabulary from "./Vocabulary.js"

/**
 * Members whose value of an indicator lies somewhere between two numbers.
 *
 * **Details**
 *
 * Both ends can be the value. Whoever is not named has the value of the indicator itself. A figure of which nothing is
 * known needs two ends as well: unknown is never zero, and without an end nothing can be said.
 *
 * **Units** `low` and `high` are in the unit of the indicator.
 *
 * @category models
 * @since 0.2.0
 */
export interface UncertainFigure {
  readonly indicator: string
  readonly values: ReadonlyArray<{ readonly member: string; readonly low: number; readonly high: number }>
}

/**
 * The schema of an uncertain figure.
 *
 * **Example**
 *
 * ```ts
 * import * as Schema from "effect/Schema"
 * import * as UncertainFigure from "woonzorg/UncertainFigure"
 *
 * const rent = { indicator: "social-rent", values: [{ member: "Dordrecht", low: 0, high: 23 }] }
 * Schema.is(UncertainFigure.UncertainFigure)(rent) // => true
 * ```
 *
 * @category schemas
 * @since 0.2.0
 */
export const UncertainFigure: Schema.Codec<UncertainFigure> = /* @__PURE__ */ (() => {
  const end = Schema.Finite.annotate({ unit: "see the indicator's `unit`" })
  return Schema.Struct({
    indicator: Schema.NonEmptyString,
    values: Schema.Array(
      Schema.Struct({ member: Schema.NonEmptyString, low: end, high: end }).check(
        Schema.makeFilter(({ high, low }) => low <= high, { expected: "a low end that is not above the high end" })
      )
    )
  }).annotate({
    term: {
      nl: "onzeker cijfer",
      en: "uncertain figure",
      definition: {
        nl: "Een cijfer waarvan wij alleen de laagste en de hoogste waarde weten.",
        en: "A figure of which only the lowest and the highest value are known."
      }
    }
  })
})()

/**
 * An uncertain value that cannot be used.
 *
 * @category errors
 * @since 0.2.0
 */
export class IntervalInvalid
  extends /* @__PURE__ */ Data.TaggedError("IntervalInvalid")<{
    readonly reason: "lowAboveHigh" | "notFinite" | "unknownMember" | "repeated"
    readonly indicator: string
    readonly member: string
    readonly low: number
    readonly high: number
  }>
{
  override get message(): string {
    const what = `"${this.indicator}" of ${this.member}`
    switch (this.reason) {
      case "lowAboveHigh":
        return `${what} would lie between ${this.low} and ${this.high}. Give the lower number first.`
      case "notFinite":
        return `${what} would lie between ${this.low} and ${this.high}. Give two finite numbers: without an end nothing can be said.`
      case "unknownMember":
        return `${what} is uncertain, but ${this.member} does not take part. Correct the name or leave it out.`
      case "repeated":
        return `${what} has two ranges. Keep one.`
    }
  }
}

/**
 * A value of an uncertain figure.
 *
 * **Units** `value` is in the unit of the indicator.
 *
 * @category models
 * @since 0.2.0
 */
export interface Value {
  readonly indicator: string
  readonly member: string
  readonly value: number
}

/**
 * The fewest and the most places of a member, with values of the uncertain figures that give them.
 *
 * **Units** whole places.
 *
 * @category models
 * @since 0.2.0
 */
export interface MemberRange {
  readonly member: string
  readonly least: number
  readonly most: number
  readonly leastAt: ReadonlyArray<Value>
  readonly mostAt: ReadonlyArray<Value>
}

/**
 * What uncertain figures leave open.
 *
 * **Details**
 *
 * With `basis` "exact" no values within the ends give a member fewer or more, and `leastAt` and `mostAt` reach
 * both. With "sample" they might: then `size` draws from `seed` were tried, and `corners`, at which every value is one of
 * its ends.
 *
 * @category models
 * @since 0.2.0
 */
export type Ranges =
  | { readonly basis: "exact"; readonly members: ReadonlyArray<MemberRange> }
  | {
      readonly basis: "sample"
      readonly seed: number
      readonly size: number
      readonly corners: number
      readonly members: ReadonlyArray<MemberRange>
    }

/**
 * The schema of what uncertain figures leave open, for a file or a worker.
 *
 * **Example**
 *
 * ```ts
 * import * as Schema from "effect/Schema"
 * import * as UncertainFigure from "woonzorg/UncertainFigure"
 *
 * Schema.is(UncertainFigure.Ranges)({ basis: "exact", members: [] }) // => true
 * ```
 *
 * @category schemas
 * @since 0.2.0
 */
export const Ranges: Schema.Codec<Ranges> = /* @__PURE__ */ (() => {
  const count = (unit: string) => Schema.Int.check(Schema.isGreaterThanOrEqualTo(0)).annotate({ unit })
  const values = Schema.Array(
    Schema.Struct({
      indicator: Schema.NonEmptyString,
      member: Schema.NonEmptyString,
      value: Schema.Finite.annotate({ unit: "see the indicator's `unit`" })
    })
  )
  const members = Schema.Array(
    Schema.Struct({
      member: Schema.NonEmptyString,
      least: count("places"),
      most: count("places"),
      leastAt: values,
      mostAt: values
    })
  )
  return Schema.Union([
    Schema.Struct({ basis: Schema.Literal("exact"), members }),
    Schema.Struct({
      basis: Schema.Literal("sample"),
      seed: Schema.Int.annotate({ unit: "none: it starts the draws" }),
      size: count("draws"),
      corners: count("corners"),
      members
    })
  ]).annotate({
    term: {
      nl: "spreiding door onzekere cijfers",
      en: "spread by uncertain figures",
      definition: {
        nl: "Hoeveel plekken een gemeente ten minste en ten hoogste kan krijgen, omdat cijfers niet precies bekend zijn.",
        en: "How many places a municipality can get at least and at most, because figures are not known precisely."
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
  | IntervalInvalid
  | Threshold.NotWeighed
  | Sensitivity.SampleInvalid
  | Formula.Refusal
  | Exclude<Apportionment.Refusal, Apportionment.TiedClaims>

interface Cell {
  readonly indicator: string
  readonly member: string
  readonly low: number
  readonly high: number
}

/** The terms that count: with a weight, or named by the cap of one that has it. */
const countingTerms = ({ terms }: Formula.Formula): ReadonlyArray<Formula.Term> => {
  const weighed = terms.filter(({ weight }) => weight.numerator !== 0n)
  const named = new Set(weighed.flatMap(({ cap }) => cap?.of ?? []))
  return terms.filter((term) => weighed.includes(term) || named.has(term.id))
}

const problemOf = (
  formula: Formula.Formula,
  uncertain: ReadonlyArray<UncertainFigure>
): IntervalInvalid | Threshold.NotWeighed | undefined => {
  const weighed = new Set(
    countingTerms(formula).flatMap(({ factor, indicator, per }) => [
      indicator,
      ...(per === undefined ? [] : [per]),
      ...(factor === undefined ? [] : [factor.score])
    ])
  )
  const seen = new Map<string, Set<string>>()
  for (const { indicator, values } of uncertain) {
    if (!weighed.has(indicator)) return new Threshold.NotWeighed({ name: indicator, weighed: [...weighed] })
    const members = seen.get(indicator) ?? new Set<string>()
    seen.set(indicator, members)
    for (const value of values) {
      const { high, low, member } = value
      const reason = !formula.members.includes(member)
        ? "unknownMember"
        : members.has(member)
          ? "repeated"
          : !Number.isFinite(low) || !Number.isFinite(high)
            ? "notFinite"
            : low > high
              ? "lowAboveHigh"
              : undefined
      if (reason !== undefined) return new IntervalInvalid({ reason, indicator, ...value })
      members.add(member)
    }
  }
  return undefined
}

const withValues = (
  indicators: ReadonlyArray<AllocationKey.Indicator>,
  values: ReadonlyArray<Value>
): ReadonlyArray<AllocationKey.Indicator> =>
  indicators.map((indicator) => {
    const own = values.filter((value) => value.indicator === indicator.id)
    if (own.length === 0) return indicator
    const named = new Set(own.map(({ member }) => member))
    const supposed = OwnFigure.toIndicator({ id: indicator.id, name: indicator.id, counts: "other", values: own })
    const kept = indicator.values.filter(({ member }) => !named.has(member))
    return { ...indicator, values: [...kept, ...supposed.values] }
  })

/**
 * Whether more of each uncertain indicator gives its own member more (1) or less (−1), where the claim of each
 * member is in proportion to something that only its own figures make up; none where it is not.
 */
const sensesOf = (
  formula: Formula.Formula,
  uncertain: ReadonlyArray<UncertainFigure>
): ReadonlyMap<string, 1 | -1> | undefined => {
  const [term, other] = countingTerms(formula)
  if (term === undefined || other !== undefined || term.cap !== undefined || term.direction._tag === "less") {
    return undefined
  }
  const { direction, factor, indicator, per } = term
  const turned = direction._tag === "more" ? 1 : -1
  const senses = new Map<string, 1 | -1>()
  for (const { indicator: id } of uncertain) {
    const isUp = indicator === id || (factor?.score === id && factor.slope.numerator > 0n)
    const isDown = per === id || (factor?.score === id && factor.slope.numerator < 0n)
    if (isUp && isDown) return undefined
    senses.set(id, (isDown ? -turned : turned) === 1 ? 1 : -1)
  }
  return senses
}

const keepsPairs = ({ method }: Apportionment.Options): boolean =>
  Apportionment.properties[typeof method === "string" ? method : "stationary"].populationPair.holds === "always"

const atEnds = (cells: ReadonlyArray<Cell>, isHigh: (cell: Cell, at: number) => boolean): ReadonlyArray<Value> =>
  cells.map((cell, at) => ({
    indicator: cell.indicator,
    member: cell.member,
    value: isHigh(cell, at) ? cell.high : cell.low
  }))

const manyCorners = 10

/** Every corner where that is at most 1,024; otherwise all low, all high, and each member's own against the others. */
const cornersOf = (cells: ReadonlyArray<Cell>): ReadonlyArray<ReadonlyArray<Value>> => {
  if (cells.length <= manyCorners) {
    return Array.from({ length: 2 ** cells.length }, (_, corner) =>
      atEnds(cells, (_cell, at) => Math.floor(corner / 2 ** at) % 2 === 1)
    )
  }
  const members = [...new Set(cells.map(({ member }) => member))]
  return [
    atEnds(cells, () => false),
    atEnds(cells, () => true),
    ...members.flatMap((own) => [
      atEnds(cells, ({ member }) => member === own),
      atEnds(cells, ({ member }) => member !== own)
    ])
  ]
}

const drawn = (cells: ReadonlyArray<Cell>, seed: number, draw: number): ReadonlyArray<Value> =>
  cells.map(({ high, indicator, low, member }, at) => {
    const part = Number(splitMix64(seed, draw * cells.length + at) >> 11n) / 2 ** 53
    const isWhole = Number.isSafeInteger(low) && Number.isSafeInteger(high)
    const value = isWhole ? low + Math.floor(part * (high - low + 1)) : low + part * (high - low)
    return { indicator, member, value: Math.min(value, high) }
  })

/**
 * The fewest and the most places that each member can have within the ends of the uncertain figures.
 *
 * **Details**
 *
 * Ties stay open: the range is over every way to decide them, whatever `ties` says.
 *
 * It is exact, by two divisions a member, where (1) the method keeps `populationPair` in
 * {@link Apportionment.properties}, as all divisor methods do, and (2) one term has a weight, without a cap, and gives more
 * or `reciprocal`: a figure as it stands, per another, or raised by a score. Why the ends suffice: by (2) each claim is in
 * proportion to something that only the member's own figures make up, and each of them moves one way. A divisor method hands
 * out places in the order of claim divided by signpost, so that a member has its nth place in any case when at most as many places
 * of others as there are left stand before it or level with it, and can have it when at most as many stand before it. More
 * claim of its own brings its places forward and more claim of another brings only that one's forward. So fewest
 * is with its own claim lowest and all others highest, most with its own highest and all others lowest; minima and
 * maxima only fix places at the front or leave them out. Rounding up every share moves in the same way. Two
 * terms do not suffice: a figure of another then also takes from third members, in proportions that differ, and that can
 * bring a member a place; nor do `largestRemainder`, `droop` and `quotaMethod`. There it is a sample: every corner where
 * there are at most 1,024 (otherwise all low, all high and each member against the others) and `size` draws,
 * uniform between the ends, whole where both ends are whole. `basis` says which. Without any room
 * between ends it is exact. A larger sample holds the smaller one; the same seed gives the same bytes. A
 * thousand draws for nine members and three terms take some six tenths of a second.
 *
 * **Fails with** the errors of {@link Refusal}. A member with neither a value nor ends stays `IndicatorIncomplete`; values
 * that are tried and cannot be divided by, such as all zero, are refused and not passed over.
 *
 * **Example**
 *
 * ```ts
 * import * as Result from "effect/Result"
 * import * as AllocationKey from "woonzorg/AllocationKey"
 * import * as OwnFigure from "woonzorg/OwnFigure"
 * import * as UncertainFigure from "woonzorg/UncertainFigure"
 *
 * const members = ["Dordrecht", "Gorinchem", "Papendrecht"]
 * const values = [{ member: "Dordrecht", value: 30 }, { member: "Gorinchem", value: 30 }]
 * const rent = OwnFigure.toIndicator({ id: "rent", name: "social rent", counts: "other", values })
 * const key = Result.getOrThrow(AllocationKey.make("places", members, { rent: 1 }))
 * const uncertain = [{ indicator: "rent", values: [{ member: "Papendrecht", low: 10, high: 23 }] }]
 * const options = { places: 10, method: "sainteLague" } as const
 * const found = UncertainFigure.ranges(key, [rent], uncertain, options, { seed: 1, size: 100 })
 * Result.map(found, ({ basis, members: all }) => [basis, ...all.map(({ least, most }) => `${least}–${most}`)]) // => Result.succeed(["exact", "3–5", "3–5", "1–3"])
 * ```
 *
 * @source Balinski and Young, Fair Representation, 1982, of which we know what others cite; the tests try the claim against
 *   every value in small cases
 * @category calculations
 * @since 0.2.0
 */
export const ranges = (
  rule: Threshold.Rule,
  indicators: ReadonlyArray<AllocationKey.Indicator>,
  uncertain: ReadonlyArray<UncertainFigure>,
  options: Apportionment.Options,
  sample: Sensitivity.Sample
): Result.Result<Ranges, Refusal> =>
  Result.gen(function* () {
    const formula = "terms" in rule ? rule : Formula.fromKey(rule)
    const problem = problemOf(formula, uncertain) ?? Sensitivity.sampleProblem(sample)
    if (problem !== undefined) return yield* Result.fail(problem)
    const cells = uncertain.flatMap(({ indicator, values }) => values.map((value): Cell => ({ indicator, ...value })))
    const placesAt = (values: ReadonlyArray<Value>) =>
      Sensitivity.placesOf(formula, withValues(indicators, values), { ...options, ties: "refuse" })

    const isSettled = cells.every(({ high, low }) => low === high)
    const senses = isSettled
      ? new Map<string, 1 | -1>()
      : keepsPairs(options)
        ? sensesOf(formula, uncertain)
        : undefined
    if (senses !== undefined) {
      const isHelped = ({ indicator }: Cell): boolean => senses.get(indicator) !== -1
      const members: Array<MemberRange> = []
      for (const [position, own] of formula.members.entries()) {
        const leastAt = atEnds(cells, (cell) => (cell.member === own) !== isHelped(cell))
        const mostAt = atEnds(cells, (cell) => (cell.member === own) === isHelped(cell))
        const least = (yield* placesAt(leastAt))[position]?.least ?? 0
        const most = (yield* placesAt(mostAt))[position]?.most ?? 0
        members.push({ member: own, least, most, leastAt, mostAt })
      }
      return { basis: "exact", members }
    }

    const corners = cornersOf(cells)
    let members: ReadonlyArray<MemberRange> = []
    for (let at = 0; at < corners.length + sample.size; at++) {
      const values = corners[at] ?? drawn(cells, sample.seed, at - corners.length)
      const found = yield* placesAt(values)
      members = found.map(({ least, member, most }, position) => {
        const before = members[position] ?? { member, least, most, leastAt: values, mostAt: values }
        return {
          member,
          ...(least < before.least ? { least, leastAt: values } : { least: before.least, leastAt: before.leastAt }),
          ...(most > before.most ? { most, mostAt: values } : { most: before.most, mostAt: before.mostAt })
        }
      })
    }
    return { basis: "sample", seed: sample.seed, size: sample.size, corners: corners.length, members }
  })

/**
 * What uncertain figures leave open for one member, in plain sentences that say whether it is a sample.
 *
 * **Example**
 *
 * ```ts
 * import * as UncertainFigure from "woonzorg/UncertainFigure"
 *
 * const range = { member: "Papendrecht", least: 1, most: 3, leastAt: [], mostAt: [] }
 * UncertainFigure.text({ basis: "exact", members: [range] }, range, "place", "nl") // => "Papendrecht krijgt 1 tot en met 3 plekken. Meer of minder kan niet, zolang de cijfers binnen hun grenzen liggen."
 * ```
 *
 * @category texts
 * @since 0.2.0
 */
export const text = (
  found: Ranges,
  { least, member, most }: MemberRange,
  unit: Quantity.Unit,
  language: Vocabulary.Language
): string => {
  const nl = language === "nl"
  const { one, other } = Quantity.unitTerms[unit][language]
  const number = (of: number) => grouped(of, nl ? "." : ",")
  const words = most === 1 && least === 1 ? one : other
  const range =
    least === most
      ? `${number(least)} ${words}`
      : `${number(least)} ${nl ? "tot en met" : "to"} ${number(most)} ${words}`
  if (found.basis === "exact") {
    return nl
      ? `${member} krijgt ${range}. Meer of minder kan niet, zolang de cijfers binnen hun grenzen liggen.`
      : `${member} gets ${range}. It cannot be more or fewer while the figures lie within their ends.`
  }
  return nl
    ? `${member} kreeg ${range} in een steekproef van ${number(found.size)} mogelijke cijfers, met ${number(found.corners)} uitersten erbij. Met cijfers die niet zijn geprobeerd, kan het meer of minder zijn.`
    : `${member} got ${range} in a sample of ${number(found.size)} possible sets of figures, with ${number(found.corners)} extremes beside them. With figures that were not tried it can be more or fewer.`
}
