import * as fc from "fast-check"
import Papa from "papaparse"
import { describe, expect, it } from "vitest"
import { hostile, report } from "../../test/report.js"
import type { Report } from "../report/report.js"
import { csvOf, digits } from "./csv.js"
import { inert } from "./formula.js"

const english: Report = { ...report, lang: "en" }

const textOf = (given: Report): string => new TextDecoder("utf-8", { ignoreBOM: true }).decode(csvOf(given))

const rowsOf = (given: Report): ReadonlyArray<ReadonlyArray<string>> => {
  const { data, errors } = Papa.parse<Array<string>>(textOf(given).slice(1), {
    delimiter: given.lang === "nl" ? ";" : ","
  })
  expect(errors).toEqual([])
  return data
}

const withName = (text: string): Report => ({
  ...report,
  question: text,
  cautions: [text],
  inputs: report.inputs.map((input) => ({ ...input, label: text, start: text }))
})

describe("an answer as CSV", () => {
  it("opens as columns in a Dutch spreadsheet: a mark of UTF-8, semicolons, decimal commas and CRLF", () => {
    const text = textOf(report)
    expect(text.startsWith("\ufeffGemeente;Woningen (laagste);Woningen (hoogste);Aandeel;Verschil\r\n")).toBe(true)
    expect(text).toContain("Dordrecht;8;8;8,3333333333;-0,3333333333\r\n")
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/)
  })

  it("has commas and decimal points in English", () => {
    const [header, dordrecht] = rowsOf(english)
    expect(header).toEqual(["Gemeente", "Woningen (lowest)", "Woningen (highest)", "Aandeel", "Verschil"])
    expect(dordrecht).toEqual(["Dordrecht", "8", "8", "8.3333333333", "-0.3333333333"])
  })

  it("leaves empty what is not known, and writes a zero that is", () => {
    const rows = rowsOf(report)
    expect(rows[2]).toEqual(["Gorinchem", "3", "4", "", "0"])
    expect(rows[3]).toEqual(["Totaal", "11", "12", "", ""])
  })

  it("says after the figures what they rest on, a section each", () => {
    const rows = rowsOf(report)
    const titles = rows.flatMap(([first], index) => (rows[index - 1]?.join("") === "" ? [first] : []))
    expect(titles).toEqual(["Lokale biedingen", "Invoer", "Let op", "Over dit bestand"])
    expect(rows).toContainEqual([
      "Beleidskeuze",
      "Gewicht",
      "0,5",
      "0,5",
      "1",
      "ja",
      "nee",
      "Aanname",
      "Niemand heeft dit besloten."
    ])
    expect(rows).toContainEqual(["De inwonertallen zijn van 2024; kijk ze na."])
    expect(rows).toContainEqual(["Datum", "2026-11-24"])
    expect(rows.some(([name, finding]) => name === "Uitkomst" && finding === report.finding)).toBe(true)
  })

  it.each(hostile)("keeps %j a text, whichever separator a program splits at", (text) => {
    for (const lang of ["nl", "en"] as const) {
      const file = textOf({ ...withName(text), lang }).slice(1)
      for (const delimiter of [";", ",", "\t", "|"]) {
        for (const row of Papa.parse<Array<string>>(file, { delimiter }).data) {
          for (const cell of row) expect(cell).not.toMatch(/^[\s\p{C}]*[=+@＝＋－＠]|^[\s\p{C}]*-(?![\d,.]+$)/u)
        }
      }
    }
  })

  it("keeps every text as it is but for the apostrophe before a formula", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 40 }), (text) => {
        const rows = rowsOf(withName(text.replace(/\p{Cs}/gu, "")))
        expect(rows.some(([, label]) => label === inert(text.replace(/\p{Cs}/gu, "")))).toBe(true)
        expect(inert(text).replaceAll("'", "")).toBe(text.replaceAll("'", ""))
      })
    )
  })

  it("reads back every number, to ten decimals, without an exponent", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, min: -1e15, max: 1e15 }), (value) => {
        expect(digits(value)).toMatch(/^-?\d+(\.\d{1,10})?$/)
        expect(Math.abs(Number(digits(value)) - value)).toBeLessThanOrEqual(Math.max(0.6e-10, Math.abs(value) * 1e-15))
      })
    )
  })

  it("leaves empty a number that is not finite", () => {
    const [table] = report.tables
    if (table === undefined) throw new Error("The report has no table.")
    const row = {
      id: "x",
      cells: [
        { text: "Sliedrecht" },
        { text: "minimaal 3", value: [3, Infinity] as const },
        { text: "", value: NaN },
        { text: "" }
      ]
    }
    expect(rowsOf({ ...report, tables: [{ ...table, rows: [row] }] })[1]).toEqual(["Sliedrecht", "3", "", "", ""])
  })
})
