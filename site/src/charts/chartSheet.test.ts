import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { report } from "../../test/report.js"
import { chartAlone, chartSheet, contentWidth, placedBids, sheetWidth, type Drawing } from "./chartSheet.js"
import type { Measure } from "./measure.js"

const measure = (municipality: string, low: number, more: Partial<Measure> = {}): Measure => ({
  municipality,
  low,
  high: low,
  label: String(low),
  sentence: `${municipality}: ${low}.`,
  ...more
})

const labels = { share: "precies aandeel", possible: "nog niet zeker", bid: "lokaal bod", baseline: "uitgangspunt" }

const bars = (...measures: ReadonlyArray<Measure>): Drawing => ({ kind: "shareBars", measures, labels })

const keyOf = (drawing: Drawing): ReadonlyArray<string> =>
  chartSheet(report, drawing, "Woningen.").key.map(({ kind }) => kind)

describe("the sheet of a chart", () => {
  it("has the finding as its title, then what is counted and of whom", () => {
    const [title, subtitle] = chartSheet(report, bars(measure("Dordrecht", 8)), "Woningen.").paragraphs
    expect(title?.lines.join(" ").replaceAll("\u00a0", " ")).toBe(report.finding)
    expect(subtitle?.lines.join(" ")).toBe(`Woningen. ${report.scope}`)
  })

  it("explains what is drawn, and nothing else", () => {
    expect(keyOf(bars(measure("Dordrecht", 8)))).toEqual([])
    expect(keyOf(bars(measure("Dordrecht", 8, { high: 9, bid: 3 })))).toEqual(["possible", "bid"])
    expect(keyOf(bars(measure("Dordrecht", 8, { shareLow: 8.2, shareHigh: 8.2, baseline: [7, 7] })))).toEqual([
      "share",
      "baseline"
    ])
  })

  it("names the inputs that differ and count, the cautions and every particular", () => {
    const changed = report.inputs.map((input) => ({ ...input, counts: true }))
    const { paragraphs } = chartSheet({ ...report, inputs: changed }, bars(measure("Dordrecht", 8)), "Woningen.")
    const words = paragraphs.map(({ lines }) => lines.join(" ")).join("\n")
    expect(words).toContain("Gewicht: 0,5 (begint op 1)")
    expect(words).not.toContain("Hoeveel is er te verdelen?")
    expect(words).toContain(report.cautions[0])
    for (const { name } of report.particulars) expect(words).toContain(`${name}: `)
  })

  it("leaves out an input that does not count", () => {
    const { paragraphs } = chartSheet(report, bars(measure("Dordrecht", 8)), "Woningen.")
    expect(paragraphs.flatMap(({ lines }) => lines).join(" ")).not.toContain("Gewicht")
  })

  it("puts everything under each other, inside the sheet, however long the words are", () => {
    const words = fc.string({ unit: fc.constantFrom(..."aeimnw 0"), maxLength: 600 })
    fc.assert(
      fc.property(words, words, fc.array(words, { maxLength: 3 }), (finding, address, cautions) => {
        const given = { ...report, finding, cautions, particulars: [{ name: "Adres", value: address }] }
        const sheet = chartSheet(
          given,
          bars(measure("Dordrecht", 8, { high: 9 }), measure("Gorinchem", 3)),
          "Woningen."
        )
        const feet = sheet.paragraphs.map(({ lines, y }) => y + (lines.length - 1) * 18)
        expect(sheet.paragraphs.map(({ y }) => y)).toEqual(sheet.paragraphs.map(({ y }) => y).toSorted((a, b) => a - b))
        expect(Math.max(...feet)).toBeLessThan(sheet.height)
        expect(sheet.chart.y + sheet.chart.height).toBeLessThan(sheet.rule)
        for (const { x, y } of sheet.key) {
          expect(y).toBeGreaterThanOrEqual(sheet.chart.y + sheet.chart.height)
          expect(x).toBeLessThan(contentWidth)
        }
      })
    )
  })
})

describe("the bids on a sheet", () => {
  const none = { low: 0, high: 0 }
  const bid = (name: string, ...said: ReadonlyArray<string>) => ({
    product: name,
    name,
    parts: { certain: { low: 3, high: 3 }, supposed: none, conditional: none, unattributed: none },
    target: { low: 6, high: 6 },
    targetLabel: "nodig: 6",
    labels: said
  })

  it("stand in two columns, a row as high as its longest words", () => {
    const long = "Intramurale woonvoorziening voor mensen met zeer complexe problemen"
    const { bids, height } = placedBids([bid("Housing First", "zeker: 3"), bid(long, "zeker: 3"), bid("Omklap")])
    const [first, second, third] = bids
    expect(second?.name.length).toBe(2)
    expect(first?.barY).toBe(second?.barY)
    expect(second?.x).toBeLessThan(sheetWidth)
    expect(third?.x).toBe(0)
    expect(third?.y).toBeGreaterThan((first?.y ?? 0) + (first?.barY ?? 0) + 46)
    expect(height).toBeGreaterThan((third?.y ?? 0) + 46)
  })
})

describe("the years on a sheet", () => {
  const labels = {
    municipality: "Gemeente",
    total: "Samen",
    more: "meer dan anders",
    missed: "niet gehaald",
    early: "vooraf",
    unknown: "onbekend",
    swapped: "ruil"
  }
  const grid = (...years: ReadonlyArray<{ places: number; isMissed?: boolean }>): Drawing => ({
    kind: "yearGrid",
    measures: [{ municipality: "Gorinchem", years, label: "5", sentence: "Gorinchem: 5." }],
    years: years.map((_, year) => String(2026 + year)),
    labels
  })

  it("explain what stands out and what was missed, where there is any", () => {
    expect(keyOf(grid({ places: 2 }, { places: 2 }))).toEqual([])
    expect(keyOf(grid({ places: 2 }, { places: 3 }))).toEqual(["more"])
    expect(keyOf(grid({ places: 2 }, { places: 2, isMissed: true }))).toEqual(["missed"])
    expect(keyOf(grid({ places: 2 }, { places: 3, isMissed: true }, { places: 3 }))).toEqual(["more", "missed"])
  })

  it("have the key below them, on a sheet and beside another chart", () => {
    for (const width of [430, contentWidth]) {
      const { chart, height, key } = chartAlone(grid({ places: 2 }, { places: 3 }), width)
      expect(key[0]?.y).toBeGreaterThanOrEqual(chart.y + chart.height)
      expect(height).toBeGreaterThan(key[0]?.y ?? 0)
    }
  })
})

describe("the balances on a sheet", () => {
  const labels = { behind: "achter", ahead: "voor" }
  const measures = ["Gorinchem", "Hardinxveld-Giessendam"].map((municipality) => ({
    municipality,
    balances: [-1, 0, 1.6],
    label: "+1,6",
    sentence: `${municipality}: 1,6 achter.`
  }))

  it("need no key, and are a row each, with room for the years below", () => {
    const drawing: Drawing = { kind: "balanceRows", measures, labels }
    expect(keyOf(drawing)).toEqual([])
    const heightOf = (one: Drawing): number => chartSheet(report, one, "Woningen.").chart.height
    expect(heightOf({ ...drawing, measures: measures.slice(1) })).toBe(heightOf(drawing) / 2)
    expect(heightOf({ ...drawing, years: ["2026", "2027", "2028"] })).toBeGreaterThan(heightOf(drawing))
  })
})
