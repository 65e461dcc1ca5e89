import { describe, expect, it } from "vitest"
import { balanceColumns } from "./columns.js"

describe("the columns of rows of balances", () => {
  const measuresOf = (years: number) =>
    ["Gorinchem", "Hardinxveld-Giessendam"].map((municipality) => ({
      municipality,
      balances: Array.from({ length: years }, (_, year) => year - 1),
      label: "+1,6",
      sentence: ""
    }))
  const columnsOf = (years: number, width: number) =>
    balanceColumns(measuresOf(years), { behind: "achter", ahead: "voor" }, width)

  it("have room for names, words, bars and numbers beside each other", () => {
    for (const width of [430, 880]) {
      for (const years of [1, 9, 20]) {
        const { bars, end, numbers } = columnsOf(years, width)
        expect(bars).toBeGreaterThan(0)
        expect(numbers - bars).toBeGreaterThan(60)
        expect(end).toBeGreaterThan(numbers)
        expect(end).toBeLessThanOrEqual(width)
      }
    }
  })

  it("are narrower with few years, so that the number stands near the bars", () => {
    expect(columnsOf(1, 880).end).toBeLessThan(800)
    expect(columnsOf(20, 880).end).toBe(880)
  })
})
