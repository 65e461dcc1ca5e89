import { strFromU8, unzipSync } from "fflate"
import readExcelFile from "read-excel-file/node"
import { describe, expect, it } from "vitest"
import { hostile, report } from "../../test/report.js"
import type { Report } from "../report/report.js"
import type { Table } from "../report/table.js"
import { cellText, sheetName, WorkbookTooLarge, xlsxOf } from "./xlsx.js"

const bytesOf = async (given: Report): Promise<Uint8Array> => new Uint8Array(await (await xlsxOf(given)).arrayBuffer())

const sheetsOf = async (given: Report) => readExcelFile(Buffer.from(await bytesOf(given)))

const partsOf = async (given: Report): Promise<ReadonlyArray<readonly [name: string, xml: string]>> =>
  Object.entries(unzipSync(await bytesOf(given))).map(([name, bytes]) => [name, strFromU8(bytes)] as const)

const named = (text: string): Report => ({
  ...report,
  name: text,
  question: text,
  finding: text,
  cautions: [text],
  reasons: [text],
  inputs: report.inputs.map((input) => ({ ...input, label: text })),
  tables: report.tables.map((table) => ({ ...table, title: text })),
  particulars: [{ name: text, value: text }]
})

describe("an answer as a workbook", () => {
  it("has a sheet for the outcome, each further table, the inputs, the passports, the reasons and the particulars", async () => {
    const names = (await sheetsOf(report)).map(({ sheet }) => sheet)
    expect(names).toEqual([
      "Uitkomst",
      "Lokale biedingen",
      "Invoer",
      "Bronnen en aannames",
      "Waarom",
      "Over dit bestand"
    ])
    expect((await sheetsOf({ ...report, lang: "en" })).map(({ sheet }) => sheet)).toEqual([
      "Outcome",
      "Lokale biedingen",
      "Inputs",
      "Sources and assumptions",
      "Why",
      "About this file"
    ])
  })

  it("writes numbers as numbers in full, and nothing where nothing is known", async () => {
    const [outcome] = await sheetsOf(report)
    const rows = outcome?.data ?? []
    const dordrecht = rows.find(([name]) => name === "Dordrecht")
    const gorinchem = rows.find(([name]) => name === "Gorinchem")
    expect(dordrecht?.slice(0, 5)).toEqual(["Dordrecht", 8, 8, 25 / 3, 8 - 25 / 3])
    expect(gorinchem?.slice(0, 5)).toEqual(["Gorinchem", 3, 4, null, 0])
    expect(rows[0]?.[0]).toBe(report.question)
    expect(rows[1]?.[0]).toBe(report.finding)
  })

  it("shows as many decimals as the column has", async () => {
    const styles = (await partsOf(report)).find(([name]) => name === "xl/styles.xml")?.[1]
    expect(styles).toContain('formatCode="0.00"')
  })

  it("names each passport once, of inputs and of cells", async () => {
    const doubled: Report = { ...report, inputs: [...report.inputs, ...report.inputs] }
    const passports = (await sheetsOf(doubled)).find(({ sheet }) => sheet === "Bronnen en aannames")
    expect(passports?.data.map(([, of]) => of)).toEqual(["Van", "Housing First", "Gewicht", "Inwoners van Gorinchem"])
  })

  it.each([...hostile, "<f>1</f>", "]]><f>1+1</f>", '"><f>1</f>'])("has no formula for %j", async (text) => {
    const parts = await partsOf(named(text))
    for (const [name, xml] of parts) expect(`${name}: ${xml}`).not.toMatch(/<f[\s>]|DDE|externalLink/)
    const reasons = (await sheetsOf(named(text))).find(({ sheet }) => sheet === "Waarom")
    expect(String(reasons?.data[1]?.[0]).trim()).toBe(text.replace("\r", "\n").trim())
  })

  it.each(["a\u0000b", "a\u0008b", "a\u001fb", "a\ud800b", "a\uffffb"])(
    "shows where a character stood that XML forbids: %j",
    async (text) => {
      const reasons = (await sheetsOf(named(text))).find(({ sheet }) => sheet === "Waarom")
      expect(reasons?.data[1]?.[0]).toBe("a□b")
    }
  )

  it.each(["constructor", "__proto__", "toString", "hasOwnProperty"])("writes %s as any other text", async (text) => {
    const reasons = (await sheetsOf(named(text))).find(({ sheet }) => sheet === "Waarom")
    expect(String(reasons?.data[1]?.[0]).trim()).toBe(text)
  })

  it("cuts a text that no cell can hold, visibly", () => {
    expect(cellText("a".repeat(40_000))).toHaveLength(32_767)
    expect(cellText("a".repeat(40_000)).endsWith("a…")).toBe(true)
  })

  it("gives every sheet a name that a spreadsheet accepts, once", () => {
    expect(sheetName("A/B: [wat] \\ hoe*?", [])).toBe("A B wat hoe")
    expect(sheetName("'Uitkomst'", ["uitkomst"])).toBe("Uitkomst 2")
    expect(sheetName("Een titel die veel langer is dan een blad kan hebben", [])).toHaveLength(31)
    expect(sheetName("Een titel die veel langer is dan een blad kan hebben", ["Een titel die veel langer is da"])).toBe(
      "Een titel die veel langer is 2"
    )
    expect(sheetName("[]", [])).toBe("1")
    expect(sheetName("History", [])).toBe("History 1")
  })

  it("writes titles that are alike as sheets of their own", async () => {
    const [first, second] = report.tables
    if (first === undefined || second === undefined) throw new Error("The report has too few tables.")
    const names = (await sheetsOf({ ...report, tables: [first, second, second, { ...second, title: "Invoer" }] })).map(
      ({ sheet }) => sheet
    )
    expect(names).toContain("Lokale biedingen 2")
    expect(names).toContain("Invoer 2")
  })

  it("refuses by name what is too large to compress without a worker", async () => {
    const [table] = report.tables
    if (table === undefined) throw new Error("The report has no table.")
    const rows: Table["rows"] = Array.from({ length: 2_000 }, (_, index) => ({
      id: String(index),
      cells: [{ text: "x" }, { text: "1", value: 1 }, { text: "1", value: 1 }, { text: "1", value: 1 }]
    }))
    await expect(xlsxOf({ ...report, tables: [{ ...table, rows }] })).rejects.toThrow(WorkbookTooLarge)
  })
})
