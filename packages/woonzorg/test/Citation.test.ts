import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import * as Citation from "../src/Citation.ts"
import { citation, document, sourced } from "./arbitraries.ts"

const agenda: Citation.Document = {
  id: "agenda",
  title: "Agenda",
  kind: { nl: "agenda", en: "agenda" },
  publisher: "de regio",
  lines: 120
}
const table: Citation.Document = {
  id: "table",
  title: "Table",
  kind: { nl: "tabel", en: "table" },
  publisher: "the office"
}
const quote = (document: string, first: number, last: number): Citation.Citation => ({
  _tag: "Quote",
  document,
  lines: [first, last],
  quote: "25 woningen per jaar"
})

describe("A citation that cannot be looked up", () => {
  it("names a document that is not in the register", () => {
    const error = Result.getOrThrow(Result.flip(Citation.resolve(quote("letter", 1, 2), [agenda, table])))
    expect({ ...error }).toEqual({ _tag: "DocumentUnknown", document: "letter", known: ["agenda", "table"] })
    expect(error.message).toBe(
      'There is no document "letter". Known documents: agenda, table. Correct the id or add the document.'
    )
  })

  it("points past the last line", () => {
    const error = Result.getOrThrow(Result.flip(Citation.resolve(quote("agenda", 120, 121), [agenda])))
    expect({ ...error }).toEqual({ _tag: "LinesOutside", document: "agenda", lines: [120, 121], available: 120 })
    expect(error.message).toBe('Lines 120 to 121 are not in "agenda", which has 120 lines. Correct the lines.')
  })

  it("gives lines of a source that has none", () => {
    const error = Result.getOrThrow(Result.flip(Citation.resolve(quote("table", 1, 1), [table])))
    expect({ ...error }).toMatchObject({ _tag: "LinesOutside", available: 0 })
  })
})

describe("A citation that can be looked up", () => {
  it("may point at the very last line", () => {
    expect(Citation.resolve(quote("agenda", 1, 120), [table, agenda])).toEqual(Result.succeed(agenda))
  })

  it("may point at a field of a source without lines", () => {
    const entry = { _tag: "Entry", document: "table", place: "row 3" } as const
    expect(Citation.resolve(entry, [agenda, table])).toEqual(Result.succeed(table))
  })

  it("is found exactly when its document has the lines", () => {
    fc.assert(
      fc.property(citation, fc.array(document, { maxLength: 3 }), fc.boolean(), (one, documents, isNamed) => {
        const [first, ...rest] = documents
        const register = first === undefined || !isNamed ? documents : [{ ...first, id: one.document }, ...rest]
        const found = register.find(({ id }) => id === one.document)
        const isThere = found !== undefined && (one._tag === "Entry" || one.lines[1] <= (found.lines ?? 0))
        return Result.isSuccess(Citation.resolve(one, register)) === isThere
      })
    )
  })
})

describe("A sourced value", () => {
  it("keeps its passport when its form changes", () => {
    fc.assert(
      fc.property(sourced(fc.integer()), (given) => {
        const mapped = Citation.map(given, (value) => `${value} woningen`)
        expect(mapped).toEqual({ value: `${given.value} woningen`, passport: given.passport })
      })
    )
  })

  it("that is cited rests on the citations given, in their order", () => {
    fc.assert(
      fc.property(fc.integer(), citation, citation, (value, one, other) => {
        const given = Citation.cited(value, [one, other])
        expect(given).toEqual({ value, passport: { _tag: "Cited", citations: [one, other] } })
        expect(Schema.is(Citation.Sourced(Schema.Int))(given)).toBe(true)
      })
    )
  })

  it("without a passport, or with an empty one, is no sourced value", () => {
    const is = Schema.is(Citation.Sourced(Schema.Int))
    expect([is({ value: 1 }), is({ value: 1, passport: { _tag: "Cited", citations: [] } })]).toEqual([false, false])
  })
})
