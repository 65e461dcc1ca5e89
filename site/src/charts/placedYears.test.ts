import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { placedYears, type PlacedYears } from "./placedYears.js"

const labels = {
  municipality: "Gemeente",
  total: "Samen",
  more: "meer dan anders",
  missed: "niet gehaald",
  early: "vooraf",
  unknown: "onbekend",
  swapped: "ruil"
}
const names = ["Alblasserdam", "Hardinxveld-Giessendam", "Molenlanden"]

const gridOf = (years: number, width: number, places = 3): PlacedYears =>
  placedYears(
    names.map((municipality) => ({
      municipality,
      years: Array.from({ length: years }, () => ({ places })),
      label: String(years * places),
      sentence: ""
    })),
    Array.from({ length: years }, (_, year) => String(2026 + year)),
    labels,
    width
  )

describe("a grid of years on a sheet", () => {
  it("has the names beside the cells where these stay wide enough, and above them otherwise", () => {
    expect(gridOf(9, 880).cellsY).toBe(0)
    expect(gridOf(20, 880).cellsY).toBe(0)
    expect(gridOf(20, 430).cellsY).toBeGreaterThan(0)
  })

  it("does not stretch a single year", () => {
    const { cell, totals } = gridOf(1, 880)
    expect(cell.width).toBeLessThan(50)
    expect(totals).toBeLessThan(440)
  })

  it("leaves labels out where they would touch", () => {
    expect(gridOf(9, 880).heads).toHaveLength(9)
    const years = gridOf(20, 880).heads.map(({ year }) => year)
    expect(years.slice(0, 2)).toEqual(["2026", "2028"])
  })

  it("has smaller numbers in narrow cells only", () => {
    expect(gridOf(9, 880).numberSize).toBe(16)
    expect(gridOf(20, 430, 12).numberSize).toBeLessThan(16)
  })

  it("stays inside its width, with the cells of every row under each other, in order", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: 400, max: 900 }),
        fc.nat({ max: 99 }),
        (...given) => {
          const { cell, heads, height, numberSize, rows, totals } = gridOf(...given)
          expect(totals).toBeLessThanOrEqual(given[1] + 0.001)
          expect(cell.width).toBeGreaterThan(0)
          expect(numberSize).toBeGreaterThan(0)
          for (const { cells, y } of rows) {
            expect(cells.map(({ x }) => x)).toEqual(rows[0]?.cells.map(({ x }) => x))
            expect(y + cell.height).toBeLessThanOrEqual(height)
            cells.forEach(({ x }, year) => {
              const end = (cells[year - 1]?.x ?? Number.NEGATIVE_INFINITY) + cell.width
              expect(x).toBeGreaterThan(end)
            })
          }
          expect(heads.length).toBeGreaterThan(0)
          expect(heads.every(({ x }) => x >= 0 && x < totals)).toBe(true)
        }
      )
    )
  })
})
