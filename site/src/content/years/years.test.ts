import { describe, expect, it } from "vitest"
import * as Booking from "woonzorg/Booking"
import * as Rational from "woonzorg/Rational"
import { flawsOf, textsOf } from "../../../test/tables.js"
import { languages } from "../../i18n/routes.js"
import { measured, shortfall } from "./bases.js"
import { carried } from "./carried.js"
import { conditions, strayed } from "./counterExamples.js"
import { rotation } from "./rotation.js"
import { runningTotals } from "./runningTotals.js"
import { settled } from "./settled.js"
import { standingText } from "./standing.js"
import { exchangeTable, swapTable } from "./swaps.js"

const numberIn = (text: string): number => Number(text.replace("−", "-").replace(",", "."))

const plain = (text: string): string => text.replaceAll("\u00a0", " ")

describe("25 dwellings a year over nine equal municipalities", () => {
  const { balances, firstYear, grid, other, sentence, years } = rotation("nl")

  it("give each 25 in nine years, and the rotation is one sentence of the package", () => {
    expect(sentence).toBe(
      "In negen jaar krijgt elke gemeente precies 25. Elk jaar krijgen 7 gemeenten er 3 en 2 gemeenten er 2; die twee wisselen."
    )
    expect(grid.map(({ label }) => label)).toEqual(Array(9).fill("25"))
    expect(other).toContain("1 tot en met 4")
  })

  it("add up every year", () => {
    for (const [index] of years.entries()) {
      expect(grid.reduce((sum, row) => sum + (row.years[index]?.places ?? NaN), 0)).toBe(25)
      expect(balances.reduce((sum, row) => sum + (row.balances[index] ?? NaN), 0)).toBeCloseTo(0, 12)
    }
  })

  it("leave nobody ahead or behind", () => {
    expect(balances.map(({ balances: all }) => all.at(-1))).toEqual(Array(9).fill(0))
    expect(balances.map(({ label }) => label)).toEqual(Array(9).fill("gelijk"))
    expect(firstYear.map(plain)).toEqual([
      "In het eerste jaar krijgt Gemeente A er 3, waar 2,78 haar aandeel is. Daarna ligt zij 0,22 voor.",
      "In het eerste jaar krijgt Gemeente I er 2, waar 2,78 haar aandeel is. Daarna ligt zij 0,78 achter."
    ])
  })
})

it("a balance is behind above zero and ahead below it", () => {
  expect(plain(standingText({ numerator: 7n, denominator: 9n }, "nl"))).toBe("0,78 achter")
  expect(plain(standingText({ numerator: -2n, denominator: 9n }, "en"))).toBe("0.22 ahead")
  expect(standingText(Rational.zero, "nl")).toBe("gelijk")
})

it("what stays and what is caught up decides how long a backlog lasts", () => {
  expect(textsOf(carried("nl").table).map(([, ...numbers]) => numbers)).toEqual([
    ["18", "10", "10", "gelijk"],
    ["14", "12", "11", "1 achter"],
    ["12", "12", "12", "2 achter"],
    ["14", "10", "10", "gelijk"],
    ["10", "10", "10", "gelijk"]
  ])
})

describe("Swaps", () => {
  it("inside a task leave the sum and the balances alone", () => {
    const table = swapTable("nl")
    expect(table.total?.cells.map(({ text }) => text)).toEqual(["Samen", "20", "0", "20", ""])
    expect(textsOf(table).map((row) => row.at(-1))).toEqual(["gelijk", "gelijk", "gelijk"])
    expect(textsOf(table).map((row) => numberIn(row[2] ?? ""))).toEqual([-3, 3, 0])
  })

  it("across two tasks add up to nothing in each", () => {
    const byTask = Map.groupBy(textsOf(exchangeTable("nl")), ([task]) => task)
    expect(byTask.size).toBe(2)
    for (const rows of byTask.values()) {
      expect(rows.reduce((sum, row) => sum + numberIn(row[2] ?? ""), 0)).toBe(0)
      expect(rows.some((row) => numberIn(row[2] ?? "") > 0)).toBe(true)
    }
  })
})

it("a settlement is paid for what lies outside the band on both sides, in double entry", () => {
  const { bookings, entries, inPlaces, rest, table } = settled("nl")
  expect(textsOf(table)).toEqual([
    ["Gemeente A", "4 achter", "3", "€ 10.000", "2 achter"],
    ["Gemeente B", "3 voor", "2", "−€ 10.000", "1 voor"],
    ["Gemeente C", "1 voor", "0", "€ 0", "1 voor"]
  ])
  expect(Booking.totals(bookings).map(({ amount }) => amount)).toEqual([Rational.zero, Rational.zero])
  expect(entries.rows).toHaveLength(bookings.length)
  expect(rest).toContain("1 buiten de band")
  expect(inPlaces).toContain("Van Gemeente A is 2 verrekend")
  expect(settled("en").table.title).toContain("€5,000")
})

it("what counts as done decides who catches up, and who carries a shortfall", () => {
  expect(textsOf(measured("nl").table)).toEqual([
    ["Toegedeeld", "gelijk", "gelijk", "5", "5"],
    ["Gedaan", "4 achter", "gelijk", "7", "3"]
  ])
  expect(measured("nl").rest).toContain("samen nog 4 plekken open")
  expect(textsOf(shortfall("nl").table).map(([, ...cells]) => cells)).toEqual([
    ["4", "1 achter", "1 voor", "gelijk"],
    ["5", "2 achter", "gelijk", "2 achter"]
  ])
})

describe("What is not proved", () => {
  it("is shown by two balances of more than a place, with the exact fraction", () => {
    const all = strayed("nl")
    expect(all.map(({ furthest }) => Rational.toText(furthest))).toEqual(["983/981", "-8/7"])
    expect(all.map(({ table }) => table.title)).toEqual([
      expect.stringContaining("983/981"),
      expect.stringContaining("8/7")
    ])
    expect(plain(all[0]?.table.title ?? "")).toContain("na jaar 19 ligt Gemeente I 1,002 achter")
    expect(conditions).toHaveLength(5)
  })

  it("is that a running total asks nothing back: largest remainder does, the quota method only when claims change", () => {
    expect(runningTotals("nl").map(({ askedBack, id }) => [id, askedBack])).toEqual([
      ["fixedRemainder", 1],
      ["fixedQuota", 0],
      ["changedQuota", 1]
    ])
    for (const { table } of runningTotals("nl")) {
      const changes = textsOf(table).map((row) => numberIn(row.at(-1) ?? ""))
      expect(changes.reduce((sum, change) => sum + change, 0)).toBe(1)
    }
  })
})

it.each(languages)("every table can be read in %s", (lang) => {
  const tables = [
    carried(lang).table,
    swapTable(lang),
    exchangeTable(lang),
    settled(lang).table,
    settled(lang).entries,
    measured(lang).table,
    shortfall(lang).table,
    ...strayed(lang).map(({ table }) => table),
    ...runningTotals(lang).map(({ table }) => table)
  ]
  expect(tables.flatMap(flawsOf)).toEqual([])
})
