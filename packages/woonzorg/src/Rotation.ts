/**
 * Who gets the odd places in which period, when places do not divide evenly.
 *
 * @since 0.2.0
 */
import * as Schema from "effect/Schema"
import { grouped } from "./internal/digits.js"
import { listed } from "./internal/enumeration.js"
import * as Period from "./Period.js"
import type * as TaskAccounts from "./TaskAccounts.js"
import type * as Vocabulary from "./Vocabulary.js"

/**
 * Members that get the same number of places.
 *
 * **Units** whole places for each of them.
 *
 * @category models
 * @since 0.2.0
 */
export interface Group {
  readonly places: number
  readonly members: ReadonlyArray<string>
}

/**
 * What every member gets in every period.
 *
 * **Details**
 *
 * `groups` and `totals` have the most places first. `pattern` is there when every period has groups of the same sizes
 * with the same places, and says how many `members` get how many `places`.
 *
 * **Units** whole places, allocated; swaps included.
 *
 * @category models
 * @since 0.2.0
 */
export interface Rotation {
  readonly periods: ReadonlyArray<{ readonly period: Period.Period; readonly groups: ReadonlyArray<Group> }>
  readonly members: ReadonlyArray<{
    readonly member: string
    readonly places: ReadonlyArray<number>
    readonly total: number
  }>
  readonly totals: ReadonlyArray<Group>
  readonly pattern?: ReadonlyArray<{ readonly places: number; readonly members: number }>
}

/**
 * The schema of a rotation, for a file or a worker.
 *
 * **Example**
 *
 * ```ts
 * import * as Schema from "effect/Schema"
 * import * as Rotation from "woonzorg/Rotation"
 *
 * Schema.is(Rotation.Rotation)({ periods: [], members: [], totals: [] }) // => true
 * ```
 *
 * @category schemas
 * @since 0.2.0
 */
export const Rotation: Schema.Codec<Rotation> = /* @__PURE__ */ (() => {
  const places = Schema.Int.check(Schema.isGreaterThanOrEqualTo(0)).annotate({ unit: "places" })
  const member = Schema.NonEmptyString
  const groups = Schema.Array(Schema.Struct({ places, members: Schema.Array(member) }))
  return Schema.Struct({
    periods: Schema.Array(Schema.Struct({ period: Period.Period, groups })),
    members: Schema.Array(Schema.Struct({ member, places: Schema.Array(places), total: places })),
    totals: groups,
    pattern: Schema.optionalKey(
      Schema.Array(
        Schema.Struct({
          places,
          members: Schema.Int.check(Schema.isGreaterThanOrEqualTo(1)).annotate({ unit: "members" })
        })
      )
    )
  }).annotate({
    term: {
      nl: "wisseling",
      en: "rotation",
      definition: {
        nl: "Wie in welke periode een plek meer of minder krijgt, omdat de plekken niet gelijk opgaan.",
        en: "Who gets a place more or less in which period, because the places do not divide evenly."
      }
    }
  })
})()

const groupsOf = (all: ReadonlyArray<{ readonly member: string; readonly places: number }>): ReadonlyArray<Group> => {
  const groups = new Map<number, Array<string>>()
  for (const { member, places } of all) groups.set(places, [...(groups.get(places) ?? []), member])
  return [...groups].map(([places, members]) => ({ places, members })).sort((a, b) => b.places - a.places)
}

const sizesOf = (groups: ReadonlyArray<Group>): string =>
  groups.map(({ members, places }) => `${members.length} × ${places}`).join()

/**
 * The rotation of the periods that a task was divided in.
 *
 * **Details**
 *
 * Describes what is; it does not say that the rotation goes on or comes back to its start.
 *
 * **Units** whole places.
 *
 * **Example**
 *
 * ```ts
 * import * as Rational from "woonzorg/Rational"
 * import * as Rotation from "woonzorg/Rotation"
 *
 * const line = { opening: Rational.zero, share: Rational.one, target: Rational.one, swapped: 0 }
 * const lines = [
 *   { ...line, member: "Aardstad", allocated: 3 },
 *   { ...line, member: "Beekdam", allocated: 2 }
 * ]
 * const period = { from: "2026-01-01", until: "2026-12-31" }
 * Rotation.describe({ periods: [{ period, lines }] }).totals // => [{ places: 3, members: ["Aardstad"] }, { places: 2, members: ["Beekdam"] }]
 * ```
 *
 * @category calculations
 * @since 0.2.0
 */
export const describe = (accounts: {
  readonly periods: ReadonlyArray<{
    readonly period: Period.Period
    readonly lines: ReadonlyArray<Pick<TaskAccounts.Line, "member" | "allocated">>
  }>
}): Rotation => {
  const periods = accounts.periods.map(({ lines, period }) => ({
    period,
    groups: groupsOf(lines.map(({ allocated, member }) => ({ member, places: allocated })))
  }))
  const places = new Map<string, Array<number>>()
  for (const { lines } of accounts.periods) {
    for (const { allocated, member } of lines) places.set(member, [...(places.get(member) ?? []), allocated])
  }
  const members = [...places].map(([member, all]) => ({
    member,
    places: all,
    total: all.reduce((sum, one) => sum + one, 0)
  }))
  const totals = groupsOf(members.map(({ member, total }) => ({ member, places: total })))
  const first = periods[0]?.groups ?? []
  const isPattern = periods.length > 0 && periods.every(({ groups }) => sizesOf(groups) === sizesOf(first))
  const pattern = first.map((group) => ({ places: group.places, members: group.members.length }))
  return { periods, members, totals, ...(isPattern ? { pattern } : {}) }
}

const numerals = {
  nl: ["nul", "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf"],
  en: ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
} as const

const inWords = (count: number, language: Vocabulary.Language): string =>
  numerals[language][count] ?? grouped(count, language === "nl" ? "." : ",")

const isYear = ({ from, until }: Period.Period): boolean =>
  from.slice(0, 4) === until.slice(0, 4) && from.endsWith("-01-01") && until.endsWith("-12-31")

/** "krijgen 7 gemeenten er 3" */
const groupText = (members: number, places: number, isFirst: boolean, language: Vocabulary.Language): string => {
  const nl = language === "nl"
  const count = grouped(members, nl ? "." : ",")
  const number = places === 0 ? (nl ? "geen" : "none") : grouped(places, nl ? "." : ",")
  if (nl) {
    const verb = isFirst ? (members === 1 ? "krijgt " : "krijgen ") : ""
    return `${verb}${count} ${members === 1 ? "gemeente" : "gemeenten"} er ${number}`
  }
  return `${count} ${members === 1 ? "municipality gets" : "municipalities get"} ${number}`
}

const groupTexts = (
  groups: ReadonlyArray<{ readonly members: number; readonly places: number }>,
  language: Vocabulary.Language
): string => {
  // In Dutch one verb serves all that follow, unless one of them is of one municipality.
  const isMixed = new Set(groups.map(({ members }) => members === 1)).size > 1
  return listed(
    groups.map(({ members, places }, i) => groupText(members, places, isMixed || i === 0, language)),
    language
  )
}

const totalText = ({ members, periods, totals }: Rotation, language: Vocabulary.Language): string => {
  const nl = language === "nl"
  const isYears = periods.every(({ period }) => isYear(period))
  const count = inWords(periods.length, language)
  const plural = periods.length === 1 ? "" : nl ? "n" : "s"
  const span = isYears
    ? nl
      ? `${count} jaar`
      : `${count} year${plural}`
    : `${count} ${nl ? "periode" : "period"}${plural}`
  const [first] = totals
  if (first === undefined) return ""
  if (totals.length === 1 && members.length > 1) {
    const number = grouped(first.places, nl ? "." : ",")
    return nl
      ? `In ${span} krijgt elke gemeente precies ${number}.`
      : `In ${span} every municipality gets exactly ${number}.`
  }
  const sizes = totals.map(({ members: names, places }) => ({ members: names.length, places }))
  return `In ${span} ${groupTexts(sizes, language)}.`
}

/** The members that get so many places, when they are the same in every period. */
const constantOf = ({ periods }: Rotation, places: number): ReadonlyArray<string> | undefined => {
  const each = periods.map(({ groups }) => groups.find((group) => group.places === places)?.members ?? [])
  const [first = []] = each
  const names = [...first].sort().join("\n")
  return each.every((members) => [...members].sort().join("\n") === names) ? first : undefined
}

const turnsText = (rotation: Rotation, language: Vocabulary.Language): string => {
  const { pattern = [], periods } = rotation
  const nl = language === "nl"
  if (periods.length < 2 || pattern.length < 2) return ""
  const constant = pattern.map(({ places }) => constantOf(rotation, places))
  const smallest = pattern.reduce((least, one) => (one.members < least.members ? one : least))
  const names = constantOf(rotation, smallest.places)
  const number = inWords(smallest.members, language)
  const isPair = pattern.length === 2 && pattern.some(({ members }) => members !== smallest.members)
  if (constant.every((members) => members !== undefined)) {
    if (!isPair) return nl ? "; dat zijn steeds dezelfde" : "; those are always the same"
    const who = listed(names ?? [], language)
    const isOne = smallest.members === 1
    if (nl) return isOne ? `; die ene is steeds ${who}` : `; die ${number} zijn steeds ${who}`
    return isOne ? `; that one is always ${who}` : `; those ${number} are always ${who}`
  }
  if (!isPair) return nl ? "; dat wisselt" : "; who gets which changes"
  if (smallest.members === 1) return nl ? "; die ene wisselt" : "; which one changes"
  return nl ? `; die ${number} wisselen` : `; which ${number} changes`
}

/**
 * A rotation in two plain sentences.
 *
 * **Details**
 *
 * Says that members take turns only where they do; where the sizes of the groups differ from one period to the next it
 * says between which numbers a member moves.
 *
 * **Example**
 *
 * ```ts
 * import * as Rational from "woonzorg/Rational"
 * import * as Rotation from "woonzorg/Rotation"
 *
 * const year = (of: string, places: ReadonlyArray<number>) => ({
 *   period: { from: `${of}-01-01`, until: `${of}-12-31` },
 *   lines: places.map((allocated, i) => ({ member: `Member ${i}`, allocated }))
 * })
 * const years = [year("2026", [3, 3, 2]), year("2027", [3, 2, 3]), year("2028", [2, 3, 3])]
 * Rotation.text(Rotation.describe({ periods: years }), "nl") // => "In drie jaar krijgt elke gemeente precies 8. Elk jaar krijgen 2 gemeenten er 3 en krijgt 1 gemeente er 2; die ene wisselt."
 * ```
 *
 * @category texts
 * @since 0.2.0
 */
export const text = (rotation: Rotation, language: Vocabulary.Language): string => {
  const { members, pattern, periods } = rotation
  const nl = language === "nl"
  const total = totalText(rotation, language)
  if (periods.length < 2) return total
  const isYears = periods.every(({ period }) => isYear(period))
  const every = nl ? (isYears ? "Elk jaar" : "Elke periode") : isYears ? "Every year" : "Every period"
  if (pattern === undefined) {
    const all = [...new Set(members.flatMap(({ places }) => places))].sort((a, b) => a - b)
    const [least = 0, most = 0] = [all[0], all.at(-1)].map((number) => number ?? 0)
    const [low, high] = [least, most].map((number) => grouped(number, nl ? "." : ","))
    return nl
      ? `${total} ${every} krijgt een gemeente er ${low} tot en met ${high}; dat wisselt.`
      : `${total} ${every} a municipality gets ${low} to ${high}; that changes.`
  }
  const [first] = pattern
  if (pattern.length === 1 && first !== undefined && members.length > 1) {
    const number = grouped(first.places, nl ? "." : ",")
    return nl
      ? `${total} ${every} krijgt elke gemeente er ${number}.`
      : `${total} ${every} every municipality gets ${number}.`
  }
  return `${total} ${every} ${groupTexts(pattern, language)}${turnsText(rotation, language)}.`
}
