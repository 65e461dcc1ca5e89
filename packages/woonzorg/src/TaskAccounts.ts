/**
 * The accounts of a task: for each period what each member had to do, has done, and is ahead or behind.
 *
 * @since 0.2.0
 */
import * as Schema from "effect/Schema"
import * as Balance from "./Balance.js"
import * as Booking from "./Booking.js"
import * as Compensation from "./Compensation.js"
import { grouped } from "./internal/digits.js"
import { listed } from "./internal/enumeration.js"
import * as Period from "./Period.js"
import * as Quantity from "./Quantity.js"
import * as Rational from "./Rational.js"
import * as TaskTerms from "./TaskTerms.js"
import type * as Vocabulary from "./Vocabulary.js"

const placesSchema = () => Schema.Int.check(Schema.isGreaterThanOrEqualTo(0)).annotate({ unit: "places" })

/**
 * A member in a period.
 *
 * **Units** places. `opening` is the balance that survived into the period; `share` the exact share of the task;
 * `target` the share with what is to be caught up, before rounding; `allocated` the whole places, swaps included;
 * `swapped` how many of those were taken over (below zero: handed over); `realised` what was done, if known.
 *
 * @category models
 * @since 0.2.0
 */
export interface Line {
  readonly member: string
  readonly opening: Rational.Rational
  readonly share: Rational.Rational
  readonly target: Rational.Rational
  readonly allocated: number
  readonly swapped: number
  readonly realised?: number
}

/**
 * A member in a closed period.
 *
 * **Units** places, exact. `settled` is what compensation took out of the balance; `closing` is the balance after it.
 *
 * @category models
 * @since 0.2.0
 */
export interface ClosedLine extends Line {
  readonly settled: Rational.Rational
  readonly closing: Rational.Rational
}

/**
 * A tie in a period and how it was decided.
 *
 * @category models
 * @since 0.2.0
 */
export interface PeriodTie {
  readonly members: ReadonlyArray<string>
  readonly places: number
  readonly winners: ReadonlyArray<string>
  readonly rule: TaskTerms.TieRule
  readonly lots?: ReadonlyArray<{ readonly member: string; readonly number: string }>
}

/**
 * What a closed and an open period have in common.
 *
 * **Units** `shortfall` is the whole places that the maxima left undivided.
 *
 * @category models
 * @since 0.2.0
 */
export interface Divided {
  readonly period: Period.Period
  readonly shortfall: number
  readonly ties: ReadonlyArray<PeriodTie>
}

/**
 * A period of which everything is known.
 *
 * @category models
 * @since 0.2.0
 */
export interface Closed extends Divided {
  readonly _tag: "Closed"
  readonly lines: ReadonlyArray<ClosedLine>
  readonly settlement?: Compensation.Settlement
}

/**
 * A period that is divided but cannot be closed yet: it is not known what the `missing` members realised.
 *
 * @category models
 * @since 0.2.0
 */
export interface Open extends Divided {
  readonly _tag: "Open"
  readonly lines: ReadonlyArray<Line>
  readonly missing: ReadonlyArray<string>
}

/**
 * The accounts of a task: every period, the balances after the last that is closed, and all bookings.
 *
 * **Details**
 *
 * Only the last period can be open; it has no bookings yet.
 *
 * @category models
 * @since 0.2.0
 */
export interface TaskAccounts {
  readonly task: string
  readonly unit: Quantity.Unit
  readonly periods: ReadonlyArray<Closed | Open>
  readonly balances: ReadonlyArray<Balance.Balance>
  readonly bookings: ReadonlyArray<Booking.Booking>
}

/**
 * The schema of the accounts of a task, for a file or a worker.
 *
 * **Example**
 *
 * ```ts
 * import * as Result from "effect/Result"
 * import * as Schema from "effect/Schema"
 * import * as TaskAccounts from "woonzorg/TaskAccounts"
 *
 * Result.isFailure(Schema.decodeUnknownResult(TaskAccounts.TaskAccounts)({ task: "homes" })) // => true
 * ```
 *
 * @category schemas
 * @since 0.2.0
 */
export const TaskAccounts = /* @__PURE__ */ (() => {
  const member = Schema.NonEmptyString
  const exact = Rational.Rational.annotate({ unit: "places" })
  const line = {
    member,
    opening: exact,
    share: exact,
    target: exact,
    allocated: placesSchema(),
    swapped: Schema.Int.annotate({ unit: "places" }),
    realised: Schema.optionalKey(placesSchema())
  }
  const common = {
    period: Period.Period,
    shortfall: placesSchema(),
    ties: Schema.Array(
      Schema.Struct({
        members: Schema.Array(member),
        places: placesSchema(),
        winners: Schema.Array(member),
        rule: TaskTerms.TieRule,
        lots: Schema.optionalKey(Schema.Array(Schema.Struct({ member, number: Schema.NonEmptyString })))
      })
    )
  }
  return Schema.Struct({
    task: Schema.NonEmptyString,
    unit: Quantity.Unit,
    periods: Schema.Array(
      Schema.Union([
        Schema.TaggedStruct("Closed", {
          ...common,
          lines: Schema.Array(Schema.Struct({ ...line, settled: exact, closing: exact })),
          settlement: Schema.optionalKey(Compensation.Settlement)
        }),
        Schema.TaggedStruct("Open", {
          ...common,
          lines: Schema.Array(Schema.Struct(line)),
          missing: Schema.Array(member)
        })
      ])
    ),
    balances: Schema.Array(Balance.Balance),
    bookings: Schema.Array(Booking.Booking)
  }).annotate({
    term: {
      nl: "boekhouding van een taakstelling",
      en: "accounts of a task",
      definition: {
        nl: "Per periode wat elke gemeente moest doen, heeft gedaan en voor- of achterloopt, met alle boekingen.",
        en: "For each period what each municipality had to do, has done and is ahead or behind, with all bookings."
      }
    }
  })
})()

const byPlaces = <A>(
  all: ReadonlyArray<A>,
  key: (one: A) => string
): ReadonlyArray<readonly [string, ReadonlyArray<A>]> => {
  const groups = new Map<string, Array<A>>()
  for (const one of all) groups.set(key(one), [...(groups.get(key(one)) ?? []), one])
  return [...groups]
}

const isMany = (all: ReadonlyArray<unknown>): boolean => all.length > 1

const namesOf = (lines: ReadonlyArray<Line>, language: Vocabulary.Language): string =>
  listed(
    lines.map(({ member }) => member),
    language
  )

const decimals = (value: Rational.Rational, language: Vocabulary.Language): string => {
  const nl = language === "nl"
  const size = value.numerator < 0n ? Rational.subtract(Rational.zero, value) : value
  if (size.denominator === 1n) return grouped(size.numerator, nl ? "." : ",")
  const [whole = "0", part = ""] = Rational.toFixed(size, 2).split(".")
  const text = `${grouped(BigInt(whole), nl ? "." : ",")}${nl ? "," : "."}${part}`
  if (whole === "0" && part === "00") return nl ? "minder dan 0,01" : "less than 0.01"
  return text
}

const standingText = (lines: ReadonlyArray<ClosedLine>, language: Vocabulary.Language): string => {
  const nl = language === "nl"
  const uneven = lines.filter(({ closing }) => closing.numerator !== 0n)
  if (uneven.length === 0) return nl ? "Niemand ligt voor of achter." : "Nobody is ahead or behind."
  const groups = byPlaces(uneven, ({ closing }) => Rational.toText(closing))
  const parts = groups.map(([, all]) => {
    const closing = all[0]?.closing ?? Rational.zero
    const isBehind = closing.numerator > 0n
    const verb = nl ? (isMany(all) ? "liggen" : "ligt") : isMany(all) ? "are" : "is"
    const each = isMany(all) ? (nl ? "elk " : " each") : ""
    const size = decimals(closing, language)
    return nl
      ? `${namesOf(all, language)} ${verb} ${each}${size} ${isBehind ? "achter" : "voor"}`
      : `${namesOf(all, language)} ${verb}${each} ${size} ${isBehind ? "behind" : "ahead"}`
  })
  return `${nl ? "Daarna geldt" : "After it"}: ${parts.join("; ")}.`
}

const swapText = (lines: ReadonlyArray<Line>, language: Vocabulary.Language): string => {
  const swapped = lines.filter(({ swapped: places }) => places !== 0)
  if (swapped.length === 0) return ""
  const nl = language === "nl"
  const parts = swapped.map(({ member, swapped: places }) => {
    const size = grouped(Math.abs(places), nl ? "." : ",")
    return nl
      ? `doet ${member} er ${size} ${places > 0 ? "meer" : "minder"}`
      : `${member} does ${size} ${places > 0 ? "more" : "fewer"}`
  })
  return nl
    ? `Door ruil ${listed(parts, language)}; dat is al meegeteld.`
    : `By swaps ${listed(parts, language)}; that is already counted.`
}

const ruleWords: Readonly<Record<string, Vocabulary.Text>> = {
  statedOrder: { nl: "wie eerder in de lijst staat", en: "who stands earlier in the list" },
  largerClaim: { nl: "wie de grootste aanspraak heeft", en: "who has the larger claim" },
  largestBacklog: { nl: "wie het meest achterligt", en: "who is furthest behind" },
  largestBacklogThenStatedOrder: {
    nl: "wie het meest achterligt, en daarna wie eerder in de lijst staat",
    en: "who is furthest behind, and then who stands earlier in the list"
  },
  lot: { nl: "wie het lot aanwijst", en: "whom the lot chooses" }
}

const tieText = ({ members, places, rule }: PeriodTie, unit: Quantity.Unit, language: Vocabulary.Language): string => {
  const nl = language === "nl"
  const names = listed(members, language)
  const words = ruleWords[typeof rule === "string" ? rule : rule._tag]?.[language] ?? ""
  const { one, other } = Quantity.unitTerms[unit][language]
  const last = places === 1 ? one : `${grouped(places, nl ? "." : ",")} ${other}`
  return nl
    ? `${names} hadden evenveel recht op de laatste ${last}: dan gaat voor ${words}.`
    : `${names} had the same right to the last ${last}: then ${words} goes first.`
}

const receivesText = (lines: ReadonlyArray<Line>, places: number, language: Vocabulary.Language): string => {
  const nl = language === "nl"
  const names = namesOf(lines, language)
  const verb = nl ? (isMany(lines) ? "krijgen" : "krijgt") : isMany(lines) ? "get" : "gets"
  if (places === 0) return `${names} ${verb} ${nl ? "niets" : "nothing"}.`
  const count = grouped(places, nl ? "." : ",")
  if (nl) return `${names} ${verb} er ${isMany(lines) ? "elk " : ""}${count}.`
  return `${names} ${verb} ${count}${isMany(lines) ? " each" : ""}.`
}

/**
 * A period in plain sentences: what each member gets, and what it is ahead or behind after it.
 *
 * **Details**
 *
 * Leads and backlogs are rounded to two decimals; the exact ones are in the lines.
 *
 * **Example**
 *
 * ```ts
 * import * as Rational from "woonzorg/Rational"
 * import * as TaskAccounts from "woonzorg/TaskAccounts"
 *
 * const line = { opening: Rational.zero, share: { numerator: 5n, denominator: 2n }, swapped: 0 }
 * const period = {
 *   _tag: "Open",
 *   period: { from: "2026-01-01", until: "2026-12-31" },
 *   shortfall: 0,
 *   ties: [],
 *   lines: [
 *     { ...line, member: "Aardstad", target: line.share, allocated: 3, realised: 3 },
 *     { ...line, member: "Beekdam", target: line.share, allocated: 2 }
 *   ],
 *   missing: ["Beekdam"]
 * } as const
 * TaskAccounts.text(period, "dwelling", "nl") // => "De taak voor 2026 is 5 woningen. Aardstad krijgt er 3. Beekdam krijgt er 2. Van Beekdam is nog niet bekend wat er is gedaan. Daarom kan deze periode nog niet worden afgesloten."
 * ```
 *
 * @category texts
 * @since 0.2.0
 */
export const text = (of: Closed | Open, unit: Quantity.Unit, language: Vocabulary.Language): string => {
  const nl = language === "nl"
  const { one, other } = Quantity.unitTerms[unit][language]
  const counted = (places: number): string => `${grouped(places, nl ? "." : ",")} ${places === 1 ? one : other}`
  const total = of.lines.reduce((sum, { allocated }) => sum + allocated, of.shortfall)
  const label = Period.text(of.period, language)
  const groups = byPlaces(of.lines, ({ allocated }) => String(allocated)).map(([places, all]) =>
    receivesText(all, Number(places), language)
  )
  const short =
    of.shortfall === 0
      ? ""
      : nl
        ? `${counted(of.shortfall)} ${of.shortfall === 1 ? "blijft" : "blijven"} onverdeeld: alle maxima zijn bereikt.`
        : `${counted(of.shortfall)} ${of.shortfall === 1 ? "stays" : "stay"} undivided: all maxima are reached.`
  const end =
    of._tag === "Closed"
      ? [standingText(of.lines, language)]
      : nl
        ? [
            `Van ${listed(of.missing, language)} is nog niet bekend wat er is gedaan.`,
            "Daarom kan deze periode nog niet worden afgesloten."
          ]
        : [`It is not yet known what ${listed(of.missing, language)} did.`, "So this period cannot be closed yet."]
  return [
    nl ? `De taak voor ${label} is ${counted(total)}.` : `The task for ${label} is ${counted(total)}.`,
    ...groups,
    ...of.ties.map((tie) => tieText(tie, unit, language)),
    short,
    swapText(of.lines, language),
    ...end
  ]
    .filter((sentence) => sentence !== "")
    .join(" ")
}
