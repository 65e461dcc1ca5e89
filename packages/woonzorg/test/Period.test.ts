import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import * as Period from "../src/Period.ts"
import { calendarDate, period } from "./arbitraries.ts"

const day = (date: string): number => {
  const [year = 0, month = 1, number = 1] = date.split("-").map(Number)
  return new Date(0).setUTCFullYear(year, month - 1, number) / 86_400_000
}

describe("A calendar day", () => {
  it("of 29 February exists in leap years alone", () => {
    const years = ["2023", "2024", "1900", "2000", "2100", "2400"]
    expect(years.filter((year) => Period.isCalendarDate(`${year}-02-29`))).toEqual(["2024", "2000", "2400"])
  })

  it("ends each month where the calendar does", () => {
    const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    lengths.forEach((length, index) => {
      const month = String(index + 1).padStart(2, "0")
      expect(Period.isCalendarDate(`2023-${month}-${length}`)).toBe(true)
      expect(Period.isCalendarDate(`2023-${month}-${length + 1}`)).toBe(false)
    })
  })

  it.each([
    "2023-00-10",
    "2023-13-01",
    "2023-01-00",
    "2023-1-1",
    "23-01-01",
    "2023-01-01T00:00",
    " 2023-01-01",
    "2023/01/01",
    "",
    "٢٠٢٣-٠١-٠١",
    "2023-01-01\n"
  ])("is not %j", (text) => {
    expect(Period.isCalendarDate(text)).toBe(false)
  })
})

describe("The day after and the day before", () => {
  it.each([
    ["2024-02-28", "2024-02-29"],
    ["2023-02-28", "2023-03-01"],
    ["2025-12-31", "2026-01-01"],
    ["2026-04-30", "2026-05-01"]
  ])("%s is %s", (one, next) => {
    expect([Period.dayAfter(one), Period.dayBefore(next)]).toEqual([next, one])
  })

  it("stop at the ends of what can be written, and undo each other everywhere else", () => {
    expect([Period.dayAfter("9999-12-31"), Period.dayBefore("0000-01-01")]).toEqual(["9999-12-31", "0000-01-01"])
    fc.assert(
      fc.property(calendarDate, (date) => {
        if (date < "9999-12-31") {
          expect(day(Period.dayAfter(date)) - day(date)).toBe(1)
          expect(Period.dayBefore(Period.dayAfter(date))).toBe(date)
        }
      })
    )
  })
})

describe("A period in words", () => {
  it.each([
    [{ from: "2023-01-01", until: "2023-12-31" }, "2023", "2023"],
    [{ from: "2021-01-01", until: "2023-12-31" }, "2021 tot en met 2023", "2021 to 2023"],
    [{ from: "2020-07-01", until: "2020-07-31" }, "juli 2020", "July 2020"],
    [{ from: "2024-02-01", until: "2024-02-29" }, "februari 2024", "February 2024"],
    [
      { from: "2024-02-01", until: "2024-02-28" },
      "1 februari 2024 tot en met 28 februari 2024",
      "1 February 2024 to 28 February 2024"
    ],
    [{ from: "2020-07-01", until: "2021-03-31" }, "juli 2020 tot en met maart 2021", "July 2020 to March 2021"],
    [{ from: "2020-10-15", until: "2020-10-15" }, "15 oktober 2020", "15 October 2020"],
    [{ from: "2020-01-01", until: "2020-01-01" }, "1 januari 2020", "1 January 2020"],
    [
      { from: "2020-10-15", until: "2020-12-31" },
      "15 oktober 2020 tot en met 31 december 2020",
      "15 October 2020 to 31 December 2020"
    ]
  ])("%o", (value, nl, en) => {
    expect([Period.text(value, "nl"), Period.text(value, "en")]).toEqual([nl, en])
  })

  it("always starts with a year or a name, and has no gap", () => {
    fc.assert(
      fc.property(period, fc.constantFrom("nl", "en"), (value, language) => {
        expect(Period.text(value, language)).not.toMatch(/undefined|NaN| {2}|^$/)
      })
    )
  })
})

describe("The years since a period", () => {
  const year2023 = { from: "2023-01-01", until: "2023-12-31" }
  const leapDay = { from: "2024-02-29", until: "2024-02-29" }

  it.each([
    [year2023, "2026-11-24", 2],
    [year2023, "2026-12-31", 3],
    [year2023, "2024-12-30", 0],
    [year2023, "2023-12-31", 0],
    [year2023, "2020-01-01", 0],
    [leapDay, "2025-02-28", 0],
    [leapDay, "2025-03-01", 1],
    [leapDay, "2028-02-28", 3],
    [leapDay, "2028-02-29", 4]
  ])("%o on %s: %i", (value, asOf, years) => {
    expect(Period.yearsSince(value, asOf)).toBe(years)
  })
})

describe("Every period", () => {
  it("counts its days as an independent calendar does, first and last included", () => {
    fc.assert(
      fc.property(period, (value) => {
        expect(Period.days(value)).toBe(day(value.until) - day(value.from) + 1)
      })
    )
  })

  it("contains its first and last day, and no day outside", () => {
    fc.assert(
      fc.property(period, calendarDate, (value, date) => {
        expect(Period.contains(value, value.from) && Period.contains(value, value.until)).toBe(true)
        expect(Period.contains(value, date)).toBe(day(value.from) <= day(date) && day(date) <= day(value.until))
      })
    )
  })

  it("grows older by at most one year in a year, and never younger", () => {
    fc.assert(
      fc.property(period, calendarDate, calendarDate, (value, one, other) => {
        const [early = "", late = ""] = [one, other].sort()
        const [before, after] = [Period.yearsSince(value, early), Period.yearsSince(value, late)]
        expect(before).toBeLessThanOrEqual(after)
        expect(after - before).toBeLessThanOrEqual(Math.floor((day(late) - day(early)) / 365) + 1)
      })
    )
  })
})
