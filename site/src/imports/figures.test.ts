import * as fc from "fast-check"
import Papa from "papaparse"
import { describe, expect, it } from "vitest"
import { encoded } from "../../test/fileBytes.js"
import { readCsv, separators, type CsvTable } from "./csvTable.js"
import type { Encoding } from "./encoding.js"
import { largest, readFigures, type Figures } from "./figures.js"
import { decimalNote, endNote, refusal, rowProblem } from "./sentences.js"

const members = [
  { name: "Alblasserdam", code: "GM0482" },
  { name: "Dordrecht", code: "GM0505" },
  { name: "Gorinchem", code: "GM0512" },
  { name: "Hendrik-Ido-Ambacht", code: "GM0531" },
  { name: "Molenlanden", code: "GM1978" },
  { name: "Súdwest-Fryslân", code: "GM1900" }
]

const tableOf = (text: string): CsvTable => {
  const read = readCsv(encoded(text, "utf-8"))
  if (read._tag === "Refusal") throw new Error(refusal(read.error, "en"))
  return read.value
}

const figures = (text: string, lang: "nl" | "en" = "nl", column?: number): Figures =>
  readFigures(tableOf(text), { members, lang, ...(column === undefined ? {} : { column }) })

const valuesOf = ({ values }: Figures): Readonly<Record<string, number>> =>
  Object.fromEntries(values.map(({ member, value }) => [member, value]))

const spoken = ({ problems }: Figures): ReadonlyArray<string> => problems.map((problem) => rowProblem(problem, "nl"))

describe("figures by municipality", () => {
  it("are read under a heading, with who is not named", () => {
    const read = figures("Gemeente;Bod\nDordrecht;8\nGorinchem;3\n")
    expect(valuesOf(read)).toEqual({ Dordrecht: 8, Gorinchem: 3 })
    expect(read.missing).toEqual(["Alblasserdam", "Hendrik-Ido-Ambacht", "Molenlanden", "Súdwest-Fryslân"])
    expect(read.columns).toEqual([{ index: 1, title: "Bod" }])
    expect(read.problems).toEqual([])
  })

  it("are read without a heading, and below titles", () => {
    expect(valuesOf(figures("Dordrecht;8\nGorinchem;3\n"))).toEqual({ Dordrecht: 8, Gorinchem: 3 })
    const titled = figures("Biedingen;\nversie 2\n\nGemeente;2024;2025\nDordrecht;8;9\n")
    expect(valuesOf(titled)).toEqual({ Dordrecht: 8 })
    expect(titled.columns.map(({ title }) => title)).toEqual(["2024", "2025"])
    expect(titled.problems).toEqual([])
  })

  it.each([
    ["dordrecht", "Dordrecht"],
    ["  DORDRECHT ", "Dordrecht"],
    ["Gemeente Dordrecht", "Dordrecht"],
    ["Dordrecht (gemeente)", "Dordrecht"],
    ["Hendrik Ido Ambacht", "Hendrik-Ido-Ambacht"],
    ["Sudwest Fryslan", "Súdwest-Fryslân"],
    ["GM0505", "Dordrecht"],
    ["gm505", "Dordrecht"],
    ["0505", "Dordrecht"],
    ["505", "Dordrecht"],
    ["1978", "Molenlanden"]
  ])("know %j as %s", (text, member) => {
    expect(valuesOf(figures(`${text};7\n`))).toEqual({ [member]: 7 })
  })

  it("are taken from the column that is asked for, and never from one with codes", () => {
    const text = "Code;Gemeente;Inwoners;Bod\n0505;Dordrecht;121434;8\n0512;Gorinchem;38000;3\n"
    const first = figures(text)
    expect(first.columns).toEqual([
      { index: 2, title: "Inwoners" },
      { index: 3, title: "Bod" }
    ])
    expect(valuesOf(first)).toEqual({ Dordrecht: 121434, Gorinchem: 38000 })
    expect(valuesOf(figures(text, "nl", 3))).toEqual({ Dordrecht: 8, Gorinchem: 3 })
  })

  it("end where the file goes on about something else, which is said", () => {
    const read = figures("Gemeente;Bod\nDordrecht;8\nGorinchem;3\n\nInvoer\nGroep;Waarde\nDordrecht;1\n")
    expect(valuesOf(read)).toEqual({ Dordrecht: 8, Gorinchem: 3 })
    expect(read.problems).toEqual([])
    expect(endNote(read.endsBefore, "nl")).toBe(
      "Vanaf regel 5 gaat het bestand over iets anders. Die regels lezen wij niet."
    )
    expect(endNote(figures("Dordrecht;8\n").endsBefore, "nl")).toBeUndefined()
  })

  it("go on past an empty line, and past a row that lacks its figure", () => {
    const read = figures("Dordrecht;8\n\nGorinchem\n\nMolenlanden;4\n\nAlblaserdam\n")
    expect(valuesOf(read)).toEqual({ Dordrecht: 8, Molenlanden: 4 })
    expect(read.problems.map(({ _tag, line }) => [_tag, line])).toEqual([
      ["FieldMissing", 3],
      ["MemberUnknown", 7]
    ])
  })

  it("are not mistaken for a code", () => {
    expect(valuesOf(figures("Gorinchem;505\nMolenlanden;482\n"))).toEqual({ Gorinchem: 505, Molenlanden: 482 })
  })

  it.each(["", "-", "–", "n.b.", "N.B.", "onbekend", "unknown", "?", "."])(
    "are unknown, never zero, where the file says %j",
    (text) => {
      const read = figures(`Dordrecht;${text}\nGorinchem;3\n`)
      expect(read.unknown).toEqual(["Dordrecht"])
      expect(valuesOf(read)).toEqual({ Gorinchem: 3 })
      expect(read.problems).toEqual([])
      expect(read.missing).not.toContain("Dordrecht")
    }
  )

  it("are zero where the file says zero", () => {
    expect(valuesOf(figures("Dordrecht;0\nGorinchem;-0\n"))).toEqual({ Dordrecht: 0, Gorinchem: 0 })
  })
})

describe("the decimal mark", () => {
  it.each([
    ["1.234,5", ",", 1234.5],
    ["1,234.5", ".", 1234.5],
    ["0,125", ",", 0.125],
    ["0.125", ".", 0.125],
    ["1.234.567", ",", 1234567],
    ["1,234,567", ".", 1234567],
    ["1 234,5", ",", 1234.5],
    ["1\u202f234,5", ",", 1234.5],
    ["1\u00a0234", undefined, 1234],
    ["1'234.5", ".", 1234.5],
    ["1’234,5", ",", 1234.5],
    ["1234,500", ",", 1234.5],
    [",5", ",", 0.5],
    ["+8", undefined, 8]
  ])("of %j leaves no doubt", (text, mark, value) => {
    for (const lang of ["nl", "en"] as const) {
      const read = figures(`Gemeente\tBod\nDordrecht\t${text}\nGorinchem\t3\n`, lang)
      expect(valuesOf(read)["Dordrecht"]).toBe(value)
      expect(read.decimal).toEqual({ mark: mark ?? (lang === "nl" ? "," : "."), isCertain: true })
      expect(decimalNote(read.decimal, lang)).toBeUndefined()
    }
  })

  it("of a column that can be read in two ways is that of the language, and is said to be in doubt", () => {
    const [dutch, english] = (["nl", "en"] as const).map((lang) =>
      figures("Dordrecht\t1.234\nGorinchem\t3.000\n", lang)
    )
    expect(dutch?.values[0]?.value).toBe(1234)
    expect(english?.values[0]?.value).toBe(1.234)
    expect(dutch?.decimal).toEqual({ mark: ",", isCertain: false })
    expect(decimalNote({ mark: ",", isCertain: false }, "nl")).toBe(
      "Na een komma lezen wij decimalen; 1.234 is dan 1234. Het bestand maakt dat niet duidelijk. Kijk de getallen na."
    )
  })

  it("is settled for the whole column by one number that leaves no doubt", () => {
    expect(valuesOf(figures("Dordrecht\t1.234\nGorinchem\t0.5\n", "nl"))).toEqual({ Dordrecht: 1.234, Gorinchem: 0.5 })
    expect(valuesOf(figures("Dordrecht\t1.234\nGorinchem\t0,5\n", "en"))).toEqual({ Dordrecht: 1234, Gorinchem: 0.5 })
  })

  it("of a column that contradicts itself is that of most numbers; the others are named", () => {
    const read = figures("Dordrecht\t1,5\nGorinchem\t2,5\nMolenlanden\t3.5\n", "en")
    expect(read.decimal).toEqual({ mark: ",", isCertain: false })
    expect(valuesOf(read)).toEqual({ Dordrecht: 1.5, Gorinchem: 2.5 })
    expect(read.problems).toEqual([{ _tag: "NotANumber", line: 3, text: "3.5", member: "Molenlanden" }])
  })
})

describe("a row that gives no figure", () => {
  it.each(["ca. 20", "20%", "€ 20", "1E+05", "1.2.3", "12 34", "1,2,3", "twintig", "3-4", "=1+1", "0x10", "(5)", "١٢"])(
    "is named, with its line: %j is not a number",
    (text) => {
      const read = figures(`Gemeente\tBod\nGorinchem\t3\nMolenlanden\t4\nDordrecht\t${text}\n`)
      expect(read.problems).toEqual([{ _tag: "NotANumber", line: 4, text, member: "Dordrecht" }])
      expect(valuesOf(read)).toEqual({ Gorinchem: 3, Molenlanden: 4 })
    }
  )

  it("says what to do", () => {
    const read = figures(
      [
        "Gemeente;Bod",
        "Dordrecht;ca. 20",
        "Gorinchm;3",
        "Totaal;23",
        "Alblasserdam;-2",
        "Molenlanden;9999999999999",
        "Hendrik-Ido-Ambacht",
        "GM0505;4",
        "Súdwest-Fryslân;1"
      ].join("\n")
    )
    expect(spoken(read)).toEqual([
      "Regel 2: ‘ca. 20’ is geen getal. Vul een getal in, of laat de cel leeg als u het niet weet.",
      "Regel 3: ‘Gorinchm’ kennen wij niet. Bedoelt u Gorinchem? Verbeter de naam en kies het bestand opnieuw.",
      "Regel 4: ‘Totaal’ is geen gemeente die hier meedoet. Deze regel telt niet mee.",
      "Regel 5: ‘-2’ is minder dan nul. Vul bij Alblasserdam nul of meer in.",
      "Regel 6: ‘9999999999999’ is te groot. Vul bij Molenlanden een getal in tot en met 1.000.000.000.000.",
      "Regel 7: bij Hendrik-Ido-Ambacht ontbreekt de kolom met het getal. Vul de regel aan.",
      "Regel 8: Dordrecht staat ook op regel 2. Wij gebruiken regel 2. Haal een van de twee weg."
    ])
    expect(valuesOf(read)).toEqual({ "Súdwest-Fryslân": 1 })
    expect(read.missing).toEqual(["Gorinchem"])
  })

  it("is named when it stands first, and is not taken for a heading", () => {
    const read = figures("Dordrech;ca. 20\nGorinchem;3\n")
    expect(read.problems).toEqual([{ _tag: "MemberUnknown", line: 1, text: "Dordrech", near: "Dordrecht" }])
  })

  it("is the whole file when no municipality is known", () => {
    const read = figures("Naam;Bod\nUtrecht;3\n")
    expect(read.problems.map((problem) => rowProblem(problem, "nl"))).toEqual([
      "In dit bestand staat geen gemeente die wij kennen. Het begint met ‘Naam Bod’. Zet in een kolom de namen of de CBS-codes van de gemeenten."
    ])
    expect(read.missing).toHaveLength(members.length)
  })
})

const languages = ["nl", "en"] as const

interface Dialect {
  readonly encoding: Encoding
  readonly hasMark: boolean
  readonly separator: (typeof separators)[number]
  readonly newline: "\n" | "\r\n" | "\r"
  readonly quotes: boolean
  readonly mark: "," | "."
  readonly thousands: string
  readonly heading: boolean
}

const dialects: fc.Arbitrary<Dialect> = fc.record({
  encoding: fc.constantFrom<Encoding>("utf-8", "utf-16le", "utf-16be", "windows-1252"),
  hasMark: fc.boolean(),
  separator: fc.constantFrom(...separators),
  newline: fc.constantFrom("\n", "\r\n", "\r"),
  quotes: fc.boolean(),
  mark: fc.constantFrom(",", "."),
  thousands: fc.constantFrom("", "other", " ", "\u00a0", "'"),
  heading: fc.boolean()
})

const written = (value: number, { mark, thousands }: Dialect): string => {
  const [whole = "", decimals] = value
    .toFixed(10)
    .replace(/\.?0+$/, "")
    .split(".")
  const between = thousands === "other" ? (mark === "," ? "." : ",") : thousands
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, between)
  return decimals === undefined ? grouped : `${grouped}${mark}${decimals}`
}

const amount = fc.oneof(
  fc.nat({ max: 400_000 }),
  fc.tuple(fc.nat({ max: 400_000 }), fc.integer({ min: 0, max: 3 })).map(([whole, power]) => whole / 10 ** power)
)

const fileOf = (amounts: ReadonlyArray<number>, dialect: Dialect): Uint8Array => {
  const rows = amounts.map((value, index) => [members[index]?.name ?? "", written(value, dialect)])
  const all = dialect.heading ? [["Gemeente", "Bod"], ...rows] : rows
  const { newline, quotes, separator } = dialect
  const text = Papa.unparse(all, { delimiter: separator, newline, quotes })
  return encoded(`${text}${newline}`, dialect.encoding, dialect.hasMark && dialect.encoding !== "windows-1252")
}

describe("any figures", () => {
  it("are read back the same, in every dialect and encoding, in the language that writes them so", () => {
    fc.assert(
      fc.property(fc.array(amount, { minLength: 2, maxLength: members.length }), dialects, (amounts, dialect) => {
        const read = readCsv(fileOf(amounts, dialect))
        if (read._tag === "Refusal") throw new Error(refusal(read.error, "en"))
        const found = readFigures(read.value, { members, lang: dialect.mark === "," ? "nl" : "en" })
        expect(found.problems).toEqual([])
        expect(found.values.map(({ value }) => value)).toEqual(amounts)
        expect(found.values.map(({ member }) => member)).toEqual(
          members.slice(0, amounts.length).map(({ name }) => name)
        )
      })
    )
  })

  it("are read back the same in the other language too, where one number leaves no doubt", () => {
    fc.assert(
      fc.property(fc.array(amount, { minLength: 1, maxLength: 5 }), dialects, (amounts, dialect) => {
        const all = [0.5, ...amounts]
        const read = readCsv(fileOf(all, dialect))
        if (read._tag === "Refusal") throw new Error(refusal(read.error, "en"))
        const found = readFigures(read.value, { members, lang: dialect.mark === "," ? "en" : "nl" })
        expect(found.values.map(({ value }) => value)).toEqual(all)
      })
    )
  })
})

type Change =
  | { readonly kind: "flip" | "insert"; readonly at: number; readonly byte: number }
  | { readonly kind: "cut" | "double"; readonly at: number; readonly length: number }

const position = fc.double({ min: 0, max: 1, noNaN: true })

const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ kind: fc.constantFrom("flip", "insert"), at: position, byte: fc.nat({ max: 255 }) }),
  fc.record({
    kind: fc.constantFrom("flip", "insert"),
    at: position,
    byte: fc.constantFrom(10, 13, 34, 44, 59, 46, 45, 0)
  }),
  fc.record({ kind: fc.constantFrom("cut", "double"), at: position, length: fc.nat({ max: 40 }) })
)

const changed = (file: Uint8Array, one: Change): Uint8Array => {
  const at = Math.floor(one.at * file.length)
  const [before, after] = [file.subarray(0, at), file.subarray(at)]
  switch (one.kind) {
    case "flip":
      return Uint8Array.from([...before, one.byte, ...after.subarray(1)])
    case "insert":
      return Uint8Array.from([...before, one.byte, ...after])
    case "cut":
      return Uint8Array.from([...before, ...after.subarray(one.length)])
    case "double":
      return Uint8Array.from([...before, ...after.subarray(0, one.length), ...after])
  }
}

const isSentence = (text: string): boolean =>
  /^[\p{L}].{10,400}[.?]$/u.test(text) && !/undefined|NaN|\p{Cc}/u.test(text)

const soundly = (file: Uint8Array): void => {
  const read = readCsv(file)
  if (read._tag === "Refusal") {
    for (const lang of languages) expect(isSentence(refusal(read.error, lang))).toBe(true)
    return
  }
  const found = readFigures(read.value, { members, lang: "nl" })
  const known = members.map(({ name }) => name)
  const named = [...found.values.map(({ member }) => member), ...found.unknown]
  expect(new Set(named).size).toBe(named.length)
  for (const member of [...named, ...found.missing]) expect(known).toContain(member)
  for (const { value } of found.values) expect(value >= 0 && value <= largest).toBe(true)
  for (const problem of found.problems) {
    expect(problem.line).toBeGreaterThanOrEqual(1)
    for (const lang of languages) expect(isSentence(rowProblem(problem, lang))).toBe(true)
  }
}

describe("a damaged file", () => {
  it("never breaks the reading: known municipalities, finite figures and a sentence for each problem", () => {
    const file = fc
      .tuple(fc.array(amount, { minLength: 1, maxLength: members.length }), dialects)
      .map(([amounts, dialect]) => fileOf(amounts, dialect))
    fc.assert(
      fc.property(file, fc.array(change, { minLength: 1, maxLength: 6 }), (sound, changes) => {
        soundly(changes.reduce(changed, sound))
      })
    )
  })

  it("never breaks the reading when it was never a table", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), soundly))
  })
})
