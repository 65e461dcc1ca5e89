import * as fc from "fast-check"
import Papa from "papaparse"
import { describe, expect, it } from "vitest"
import { bytes, encoded } from "../../test/fileBytes.js"
import { mostBytes, mostRows, readCsv, separators, type CsvProblem, type CsvTable } from "./csvTable.js"
import type { Encoding } from "./encoding.js"
import { refusal } from "./sentences.js"

const table = (file: Uint8Array): CsvTable => {
  const read = readCsv(file)
  if (read._tag === "Refusal") throw new Error(refusal(read.error, "en"))
  return read.value
}

const problem = (file: Uint8Array): CsvProblem => {
  const read = readCsv(file)
  if (read._tag === "Answer") throw new Error(`The file was read: ${JSON.stringify(read.value).slice(0, 200)}`)
  return read.error
}

const utf8 = (text: string): Uint8Array => encoded(text, "utf-8")

const fields = ({ rows }: CsvTable): ReadonlyArray<ReadonlyArray<string>> => rows.map((row) => row.fields)

describe("a file from the wild", () => {
  it("is read as a Dutch Excel writes it: windows-1252, semicolons and CRLF", () => {
    const read = table(encoded("Gemeente;Bod\r\nSúdwest-Fryslân;1,5\r\nDordrecht;€ 8\r\n", "windows-1252"))
    expect(read).toMatchObject({ encoding: "windows-1252", separator: ";" })
    expect(fields(read)).toEqual([
      ["Gemeente", "Bod"],
      ["Súdwest-Fryslân", "1,5"],
      ["Dordrecht", "€ 8"]
    ])
  })

  it.each(["utf-16le", "utf-16be"] as const)("is read as Excel writes Unicode text: %s with tabs", (encoding) => {
    for (const hasMark of [true, false]) {
      const read = table(encoded("Gemeente\tBod\r\nSúdwest-Fryslân\t8\r\n", encoding, hasMark))
      expect(read).toMatchObject({ encoding, separator: "\t" })
      expect(fields(read)).toEqual([
        ["Gemeente", "Bod"],
        ["Súdwest-Fryslân", "8"]
      ])
    }
  })

  it("is read as Google Sheets writes it: UTF-8 with commas and quoted fields", () => {
    const read = table(utf8('Municipality,Bid,Note\nDordrecht,"1,234","a; b; c"\nGorinchem,3,"says ""yes"""\n'))
    expect(read).toMatchObject({ encoding: "utf-8", separator: "," })
    expect(fields(read)).toEqual([
      ["Municipality", "Bid", "Note"],
      ["Dordrecht", "1,234", "a; b; c"],
      ["Gorinchem", "3", 'says "yes"']
    ])
  })

  it("is separated as its first line says", () => {
    const read = table(utf8("sep=|\r\nGemeente|Bod\r\nDordrecht|1;2;3\r\n"))
    expect(read.separator).toBe("|")
    expect(read.rows).toEqual([
      { line: 2, fields: ["Gemeente", "Bod"] },
      { line: 3, fields: ["Dordrecht", "1;2;3"] }
    ])
    expect(fields(table(utf8("sep=;\nGemeente;Bod, of niet\n")))).toEqual([["Gemeente", "Bod, of niet"]])
  })

  it("is read with the line ends of an old Mac", () => {
    expect(table(utf8("Gemeente;Bod\rDordrecht;8\rGorinchem;3")).rows).toEqual([
      { line: 1, fields: ["Gemeente", "Bod"] },
      { line: 2, fields: ["Dordrecht", "8"] },
      { line: 3, fields: ["Gorinchem", "3"] }
    ])
  })

  it("is separated by semicolons where the commas are decimals", () => {
    expect(table(utf8("Dordrecht;1,5\nGorinchem;2,5\n")).separator).toBe(";")
  })

  it("is separated as most of its rows are, whatever its title has", () => {
    const read = table(utf8("Biedingen, per gemeente, 2025\n\nGemeente;Bod\nDordrecht;8\nGorinchem;3\nSliedrecht;2\n"))
    expect(read.separator).toBe(";")
    expect(read.rows.map(({ line }) => line)).toEqual([1, 3, 4, 5, 6])
  })

  it("keeps the line of the file for every row, past empty lines and breaks in quotes", () => {
    const read = table(utf8('a;b\n\n"x\ny\nz";1\n;;\n"w";2\n'))
    expect(read.rows).toEqual([
      { line: 1, fields: ["a", "b"] },
      { line: 3, fields: ["x\ny\nz", "1"] },
      { line: 7, fields: ["w", "2"] }
    ])
  })

  it("is read where nothing separates", () => {
    expect(fields(table(utf8("Dordrecht\nGorinchem\n")))).toEqual([["Dordrecht"], ["Gorinchem"]])
  })
})

describe("a file that cannot be read", () => {
  it.each([
    ["excel", encoded("PK\u0003\u0004\u0014\u0000[Content_Types].xml", "windows-1252")],
    ["excel", bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1)],
    ["openDocument", encoded("PK\u0003\u0004mimetypeapplication/vnd.oasis.opendocument.spreadsheet", "utf-8")],
    ["zip", encoded("PK\u0003\u0004\u0014\u0000photo.jpg", "utf-8")],
    ["pdf", encoded("%PDF-1.7\n", "utf-8")],
    ["image", bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a)],
    ["image", bytes(0xff, 0xd8, 0xff, 0xe0)],
    ["json", encoded('{"schemaVersion": 1}', "utf-8")],
    ["webPage", encoded("<!doctype html><html></html>", "utf-8")],
    ["binary", bytes(0x44, 0x00, 0x01, 0x02, 0x3b, 0x00, 0x00, 0x07)]
  ] as const)("is refused as what it is: %s", (kind, file) => {
    expect(problem(file)).toEqual({ _tag: "FileForeign", kind })
    for (const lang of ["nl", "en"] as const) expect(refusal(problem(file), lang)).toMatch(/\. .*CSV|CSV.*\./)
  })

  it("is not an image because a name starts with two letters that one has", () => {
    expect(fields(table(utf8("BMW;1\nDordrecht;8\n")))[0]).toEqual(["BMW", "1"])
  })

  it("is refused when it holds nothing", () => {
    for (const text of ["", "\n\n", ";;\n;;\n", "\ufeff", "sep=;"]) expect(problem(utf8(text))._tag).toBe("FileEmpty")
  })

  it("is refused when it is too large or too long, with the bound", () => {
    expect(problem(new Uint8Array(mostBytes + 1).fill(65))).toEqual({
      _tag: "FileTooLarge",
      bytes: mostBytes + 1,
      most: mostBytes
    })
    expect(problem(utf8("a;1\n".repeat(mostRows + 1)))).toEqual({ _tag: "FileTooLong", most: mostRows })
    expect(table(utf8("a;1\n".repeat(mostRows))).rows).toHaveLength(mostRows)
  })

  it("is refused at the line where a quote opens that never closes", () => {
    expect(problem(utf8('Gemeente;Bod\nDordrecht;8\n"Gorinchem;3\nSliedrecht;2\n'))).toEqual({
      _tag: "QuoteOpen",
      line: 3
    })
    expect(refusal({ _tag: "QuoteOpen", line: 3 }, "nl")).toMatch(/^Regel 3: hier begint een aanhalingsteken/)
  })

  it("is refused at the line where text follows a closing quote", () => {
    expect(problem(utf8('Gemeente;Bod\n"Oud"-Beijerland;8\nDordrecht;3\n'))).toEqual({
      _tag: "QuoteMisplaced",
      line: 2
    })
  })

  it("says how large a file may be in words a reader knows", () => {
    expect(refusal({ _tag: "FileTooLarge", bytes: 2_345_678, most: mostBytes }, "nl")).toBe(
      "Dit bestand is te groot: 2.346 kB. Er past 1.000 kB. Bewaar alleen de rijen en kolommen die u nodig hebt."
    )
  })
})

describe("any table", () => {
  const cell = fc.string({ unit: fc.constantFrom(..."aé1 ,;|\t\"'\n.-="), maxLength: 8 })
  const grid = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 8 })

  it("is read back from the separator that it names, in every encoding", () => {
    const dialect = fc.record({
      separator: fc.constantFrom(...separators),
      encoding: fc.constantFrom<Encoding>("utf-8", "utf-16le", "utf-16be", "windows-1252"),
      newline: fc.constantFrom("\n", "\r\n")
    })
    fc.assert(
      fc.property(grid, dialect, (rows, { encoding, newline, separator }) => {
        const text = `sep=${separator}${newline}${Papa.unparse(rows, { delimiter: separator, newline, quotes: true })}`
        const written = rows.filter((row) => row.some((one) => one.trim() !== ""))
        const read = readCsv(encoded(text, encoding, encoding !== "windows-1252"))
        if (written.length === 0) expect(read).toEqual({ _tag: "Refusal", error: { _tag: "FileEmpty" } })
        else expect(fields(table(encoded(text, encoding, encoding !== "windows-1252")))).toEqual(written)
      })
    )
  })
})

describe("a file made to keep the reader waiting", () => {
  const half = mostBytes / 2

  // Work that grows with the square of the size would take minutes here, and the test its time limit.
  it.each([
    ["quotes", '"'.repeat(mostBytes), "Answer"],
    ["an odd number of quotes", '"'.repeat(mostBytes - 1), "QuoteOpen"],
    ["separators", ";".repeat(mostBytes), "FileEmpty"],
    ["one field", "a".repeat(mostBytes), "Answer"],
    ["one quoted field", `"${"a".repeat(mostBytes - 2)}"`, "Answer"],
    ["empty lines", "\n".repeat(mostBytes), "FileEmpty"],
    ["quotes amid letters, then blanks", `${'"a'.repeat(half / 2)}${" ".repeat(half - 1)}\n`, "QuoteMisplaced"],
    ["quotes amid letters, then a separator", `${'"a'.repeat(half / 2)}${"\t".repeat(half - 1)};`, "QuoteMisplaced"],
    ["quotes and blanks by turns", `"a"${" ".repeat(97)}`.repeat(mostBytes / 100), "QuoteMisplaced"],
    ["open quotes on every line", '"a\n'.repeat(mostBytes / 4), "QuoteMisplaced"],
    ["digits and points", `Dordrecht;${"1.".repeat(half - 5)}`, "Answer"]
  ])("is answered all the same: %s", (_, text, expected) => {
    const read = readCsv(utf8(text))
    expect(read._tag === "Answer" ? "Answer" : read.error._tag).toBe(expected)
  })
})
