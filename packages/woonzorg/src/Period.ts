/**
 * Calendar days and stretches of them. The only module that knows how months and years run.
 *
 * @since 0.1.0
 */
import * as Schema from "effect/Schema"

/**
 * A day of the Gregorian calendar as text: "2020-07-01".
 *
 * **Details**
 *
 * Text of this form sorts in calendar order, so `<` compares days.
 *
 * @category models
 * @since 0.1.0
 */
export type CalendarDate = string

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

const monthLength = (year: number, month: number): number =>
  month === 2 && isLeapYear(year) ? 29 : (monthLengths[month - 1] ?? 0)

const parts = (date: CalendarDate): readonly [year: number, month: number, day: number] => [
  Number(date.slice(0, 4)),
  Number(date.slice(5, 7)),
  Number(date.slice(8, 10))
]

/**
 * Whether a text is an existing day of the form "2020-07-01".
 *
 * **Example**
 *
 * ```ts
 * import * as Period from "woonzorg/Period"
 *
 * Period.isCalendarDate("2023-02-29") // => false
 * ```
 *
 * @category predicates
 * @since 0.1.0
 */
export const isCalendarDate = (text: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const [year, month, day] = parts(text)
  return day >= 1 && day <= monthLength(year, month)
}

/**
 * The schema of a calendar day.
 *
 * **Example**
 *
 * ```ts
 * import * as Schema from "effect/Schema"
 * import * as Period from "woonzorg/Period"
 *
 * Schema.is(Period.CalendarDate)("2020-07-01") // => true
 * ```
 *
 * @category schemas
 * @since 0.1.0
 */
export const CalendarDate: Schema.Codec<CalendarDate> = /* @__PURE__ */ (() =>
  Schema.String.check(
    Schema.makeFilter(isCalendarDate, { expected: 'an existing day written as "2020-07-01"' })
  ).annotate({
    term: {
      nl: "datum",
      en: "calendar day",
      definition: { nl: "Een dag op de kalender.", en: "A day of the calendar." }
    }
  }))()

/**
 * A stretch of whole days, first and last day included.
 *
 * @category models
 * @since 0.1.0
 */
export interface Period {
  readonly from: CalendarDate
  readonly until: CalendarDate
}

/**
 * The schema of a period: the last day is not before the first.
 *
 * **Example**
 *
 * ```ts
 * import * as Schema from "effect/Schema"
 * import * as Period from "woonzorg/Period"
 *
 * Schema.is(Period.Period)({ from: "2021-01-01", until: "2020-12-31" }) // => false
 * ```
 *
 * @category schemas
 * @since 0.1.0
 */
export const Period: Schema.Codec<Period> = /* @__PURE__ */ (() =>
  Schema.Struct({ from: CalendarDate, until: CalendarDate })
    .check(
      Schema.makeFilter((period) => period.from <= period.until, {
        expected: "a last day that is not before the first"
      })
    )
    .annotate({
      term: {
        nl: "periode",
        en: "period",
        definition: {
          nl: "Een aaneengesloten reeks dagen, met de eerste en de laatste dag erbij.",
          en: "An unbroken run of days, the first and the last included."
        }
      }
    }))()

/**
 * Whether a day falls inside a period.
 *
 * **Example**
 *
 * ```ts
 * import * as Period from "woonzorg/Period"
 *
 * Period.contains({ from: "2026-01-01", until: "2027-12-31" }, "2027-12-31") // => true
 * ```
 *
 * @category predicates
 * @since 0.1.0
 */
export const contains = (period: Period, date: CalendarDate): boolean => period.from <= date && date <= period.until

// Days since 0000-03-01, counting years from March so that the leap day comes last (H. Hinnant, days_from_civil).
const dayNumber = (date: CalendarDate): number => {
  const [year, month, day] = parts(date)
  const marchYear = month <= 2 ? year - 1 : year
  const era = Math.floor(marchYear / 400)
  const yearOfEra = marchYear - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
}

const padded = (value: number, length: number): string => String(value).padStart(length, "0")

const dateOf = (year: number, month: number, day: number): CalendarDate =>
  `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`

/**
 * The day after a day; after 31 December 9999 there is none that can be written, and it stays that day.
 *
 * **Example**
 *
 * ```ts
 * import * as Period from "woonzorg/Period"
 *
 * Period.dayAfter("2024-02-28") // => "2024-02-29"
 * ```
 *
 * @category calculations
 * @since 0.2.0
 */
export const dayAfter = (date: CalendarDate): CalendarDate => {
  const [year, month, day] = parts(date)
  if (day < monthLength(year, month)) return dateOf(year, month, day + 1)
  if (month < 12) return dateOf(year, month + 1, 1)
  return year < 9999 ? dateOf(year + 1, 1, 1) : date
}

/**
 * The day before a day; before 1 January 0000 there is none that can be written, and it stays that day.
 *
 * **Example**
 *
 * ```ts
 * import * as Period from "woonzorg/Period"
 *
 * Period.dayBefore("2026-01-01") // => "2025-12-31"
 * ```
 *
 * @category calculations
 * @since 0.2.0
 */
export const dayBefore = (date: CalendarDate): CalendarDate => {
  const [year, month, day] = parts(date)
  if (day > 1) return dateOf(year, month, day - 1)
  if (month > 1) return dateOf(year, month - 1, monthLength(year, month - 1))
  return year > 0 ? dateOf(year - 1, 12, 31) : date
}

/**
 * The number of days in a period, both ends counted.
 *
 * **Units** days.
 *
 * **Example**
 *
 * ```ts
 * import * as Period from "woonzorg/Period"
 *
 * Period.days({ from: "2024-02-01", until: "2024-03-01" }) // => 30
 * ```
 *
 * @source Hinnant, chrono-Compatible Low-Level Date Algorithms, 2014
 * @category measures
 * @since 0.1.0
 */
export const days = (period: Period): number => dayNumber(period.until) - dayNumber(period.from) + 1

/**
 * Whole years between the last day of a period and a later day; 0 when the day is not later.
 *
 * **Details**
 *
 * The caller says which day it is: this package has no clock. A figure of 2023 is two years old on
 * 24 November 2026, because the third year after 31 December 2023 is not yet full.
 *
 * **Units** years.
 *
 * **Example**
 *
 * ```ts
 * import * as Period from "woonzorg/Period"
 *
 * Period.yearsSince({ from: "2023-01-01", until: "2023-12-31" }, "2026-11-24") // => 2
 * ```
 *
 * @category measures
 * @since 0.1.0
 */
export const yearsSince = (period: Period, asOf: CalendarDate): number => {
  const years = Number(asOf.slice(0, 4)) - Number(period.until.slice(0, 4))
  return Math.max(0, asOf.slice(5) < period.until.slice(5) ? years - 1 : years)
}

const monthNames = {
  nl: [
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december"
  ],
  en: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December"
  ]
} as const

const dayText = (date: CalendarDate, language: "nl" | "en"): string => {
  const [year, month, day] = parts(date)
  return `${day} ${monthNames[language][month - 1]} ${year}`
}

/**
 * A period in words: a whole year as "2023", a whole month as "juli 2020", one day as "15 oktober 2020".
 *
 * **Example**
 *
 * ```ts
 * import * as Period from "woonzorg/Period"
 *
 * Period.text({ from: "2020-07-01", until: "2020-07-31" }, "nl") // => "juli 2020"
 * ```
 *
 * @category texts
 * @since 0.1.0
 */
export const text = (period: Period, language: "nl" | "en"): string => {
  const [fromYear, fromMonth, fromDay] = parts(period.from)
  const [untilYear, untilMonth, untilDay] = parts(period.until)
  if (period.from === period.until) return dayText(period.from, language)
  const wholeMonths = fromDay === 1 && untilDay === monthLength(untilYear, untilMonth)
  const between = language === "nl" ? " tot en met " : " to "
  if (wholeMonths && fromMonth === 1 && untilMonth === 12) {
    return fromYear === untilYear ? String(fromYear) : `${fromYear}${between}${untilYear}`
  }
  const month = (year: number, number: number): string => `${monthNames[language][number - 1]} ${year}`
  if (wholeMonths && fromYear === untilYear && fromMonth === untilMonth) return month(fromYear, fromMonth)
  if (wholeMonths) return `${month(fromYear, fromMonth)}${between}${month(untilYear, untilMonth)}`
  return `${dayText(period.from, language)}${between}${dayText(period.until, language)}`
}
