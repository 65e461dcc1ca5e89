import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import * as Agenda from "../src/Agenda.ts"
import * as AllocationKey from "../src/AllocationKey.ts"
import * as Ambiguity from "../src/Ambiguity.ts"
import * as Apportionment from "../src/Apportionment.ts"
import * as Citation from "../src/Citation.ts"
import * as Contradiction from "../src/Contradiction.ts"
import * as LocalBid from "../src/LocalBid.ts"
import * as Municipality from "../src/Municipality.ts"
import * as OwnFigure from "../src/OwnFigure.ts"
import * as Partner from "../src/Partner.ts"
import * as Period from "../src/Period.ts"
import * as Product from "../src/Product.ts"
import * as Quantity from "../src/Quantity.ts"
import * as Rational from "../src/Rational.ts"
import * as Region from "../src/Region.ts"
import * as Scenario from "../src/Scenario.ts"
import * as TargetGroup from "../src/TargetGroup.ts"
import * as Vocabulary from "../src/Vocabulary.ts"
import * as arbitraries from "./arbitraries.ts"
import { divideBy } from "./laws.ts"

const outcome: fc.Arbitrary<Apportionment.Outcome> = fc
  .tuple(arbitraries.problem, fc.constantFrom("largestRemainder", "sainteLague"), fc.integer())
  .map(([problem, method, seed]) => divideBy(method)({ ...problem, ties: { _tag: "lot", seed } }))
  .map((divided) => {
    if (divided._tag === "Failure") throw divided.failure
    return divided.success
  })

interface Row<A, I> {
  readonly schema: Schema.Codec<A, I>
  readonly values: fc.Arbitrary<A>
}

const row = <A, I>(schema: Schema.Codec<A, I>, values: fc.Arbitrary<A>) => ({ schema, values }) as Row<unknown, unknown>

const rows: Readonly<Record<string, Row<unknown, unknown>>> = {
  Rational: row(Rational.Rational, arbitraries.rational),
  "a calendar day": row(Period.CalendarDate, arbitraries.calendarDate),
  Period: row(Period.Period, arbitraries.period),
  Language: row(Vocabulary.Language, arbitraries.language),
  Text: row(Vocabulary.Text, arbitraries.bilingual),
  Term: row(Vocabulary.Term, arbitraries.term),
  Document: row(Citation.Document, arbitraries.document),
  Citation: row(Citation.Citation, arbitraries.citation),
  Assumption: row(Citation.Assumption, arbitraries.assumption),
  Passport: row(Citation.Passport, arbitraries.passport),
  Sourced: row(Citation.Sourced(Quantity.Quantity), arbitraries.sourced(arbitraries.quantity)),
  Unit: row(Quantity.Unit, arbitraries.unit),
  Rhythm: row(Quantity.Rhythm, arbitraries.rhythm),
  Quantity: row(Quantity.Quantity, arbitraries.quantity),
  Conversion: row(Quantity.Conversion, arbitraries.conversion),
  Municipality: row(Municipality.Municipality, arbitraries.municipality),
  Region: row(Region.Region, arbitraries.region),
  Ambiguity: row(Ambiguity.Ambiguity, arbitraries.ambiguity),
  Contradiction: row(Contradiction.Contradiction, arbitraries.contradiction),
  Partner: row(Partner.Partner, arbitraries.partner),
  TargetGroup: row(TargetGroup.TargetGroup, arbitraries.targetGroup),
  Product: row(Product.Product, arbitraries.product),
  Agenda: row(Agenda.Agenda, arbitraries.agenda),
  LocalBid: row(LocalBid.LocalBid, arbitraries.localBid),
  Indicator: row(AllocationKey.Indicator, arbitraries.indicator),
  AllocationKey: row(AllocationKey.AllocationKey, arbitraries.allocationKey),
  Claims: row(AllocationKey.Claims, arbitraries.claims),
  Outcome: row(Apportionment.Outcome, outcome),
  OwnFigure: row(OwnFigure.OwnFigure, arbitraries.ownFigure),
  "own figures": row(OwnFigure.OwnFigures, arbitraries.ownFigures),
  "an allocation": row(Scenario.Allocation, arbitraries.allocation),
  "a reading of the bids": row(Scenario.BidReading, arbitraries.bidReading),
  Scenario: row(Scenario.Scenario, arbitraries.scenario)
}

describe.each(Object.entries(rows))("Every generated value of %s", (_, { schema, values }) => {
  it("satisfies its schema", () => {
    fc.assert(fc.property(values, Schema.is(schema)))
  })

  it("is the same after encoding and decoding, and after a file", () => {
    const encode = Schema.encodeSync(schema)
    const decode = Schema.decodeUnknownSync(schema)
    fc.assert(
      fc.property(values, (value) => {
        const encoded = encode(value)
        expect(decode(encoded)).toEqual(value)
        expect(decode(JSON.parse(JSON.stringify(encoded)))).toEqual(value)
        expect(encode(decode(encoded))).toEqual(encoded)
      })
    )
  })

  it("passes to a worker unchanged", () => {
    fc.assert(
      fc.property(values, (value) => {
        expect(structuredClone(value)).toEqual(value)
      })
    )
  })
})

describe("What does not decode", () => {
  const quantity = { form: "exactly", unit: "bed", rhythm: "once", low: 1, high: 1, unknowns: [], conversions: [] }
  const outcomeJson = { method: "sainteLague", shortfall: 0, ties: [] }

  it.each<readonly [string, Schema.Codec<never, unknown>, unknown, ReadonlyArray<string>]>([
    ["a fraction over zero", Rational.Rational, "1/0", ['a fraction written as "45/7" or a whole number']],
    ["a fraction as a number", Rational.Rational, 0.5, ["Expected string"]],
    [
      "a day that does not exist",
      Period.Period,
      { from: "2023-02-29", until: "2023-03-01" },
      ['an existing day written as "2020-07-01"', '["from"]']
    ],
    [
      "a period that runs backwards",
      Period.Period,
      { from: "2023-02-28", until: "2023-02-01" },
      ["a last day that is not before the first"]
    ],
    ["another language", Vocabulary.Language, "fr", ['"nl" | "en"']],
    ["a text in one language", Vocabulary.Text, { nl: "woning" }, ["Missing key", '["en"]']],
    ["an empty text", Vocabulary.Text, { nl: "woning", en: "" }, ["a length of at least 1", '["en"]']],
    [
      "a document with a hash of another kind",
      Citation.Document,
      { id: "a", title: "a", kind: { nl: "a", en: "a" }, publisher: "a", sha256: "ABC" },
      ["a SHA-256 hash in hexadecimal", '["sha256"]']
    ],
    [
      "lines that run backwards",
      Citation.Citation,
      { _tag: "Quote", document: "a", lines: [3, 2], quote: "x" },
      ["a last line that is not before the first", '["lines"]']
    ],
    [
      "line zero",
      Citation.Citation,
      { _tag: "Quote", document: "a", lines: [0, 2], quote: "x" },
      ["greater than 0", '["lines"][0]']
    ],
    ["a citation of another kind", Citation.Citation, { _tag: "Rumour" }, ['"Quote"', '"Entry"']],
    [
      "a passport without any citation",
      Citation.Passport,
      { _tag: "Cited", citations: [] },
      ["Missing key", '["citations"][0]']
    ],
    [
      "an assumption with another sensitivity",
      Citation.Assumption,
      {
        id: "a",
        statement: { nl: "a", en: "a" },
        why: { nl: "a", en: "a" },
        decidedBy: { nl: "a", en: "a" },
        sensitivity: "huge"
      },
      ['"low" | "medium" | "high"', '["sensitivity"]']
    ],
    ["a unit of another kind", Quantity.Quantity, { ...quantity, unit: "house" }, ['"dwelling"', '["unit"]']],
    [
      "a negative number of beds",
      Quantity.Quantity,
      { ...quantity, low: -1 },
      ["greater than or equal to 0", '["low"]']
    ],
    ["half a bed", Quantity.Quantity, { ...quantity, low: 0.5 }, ["an integer", '["low"]']],
    [
      "an interval that runs backwards",
      Quantity.Quantity,
      { ...quantity, form: "between", low: 3 },
      ["a low end that is not above the high end"]
    ],
    [
      "an exact number with two ends",
      Quantity.Quantity,
      { ...quantity, low: 0 },
      ["numbers and words that agree with the form"]
    ],
    [
      "unknown words twice",
      Quantity.Quantity,
      { ...quantity, form: "total", unknowns: ["ntb", "ntb"] },
      ["unknown words sorted, once each"]
    ],
    [
      "a conversion by nothing",
      Quantity.Conversion,
      { name: { nl: "a", en: "a" }, from: "bed", to: "unit", factor: 0 },
      ["greater than 0", '["factor"]']
    ],
    [
      "a municipality without the letters of its code",
      Municipality.Municipality,
      { code: "0505", name: "Dordrecht" },
      ['a code such as "GM0505"', '["code"]']
    ],
    [
      "a region without a centre",
      Region.Region,
      { id: "a", name: { nl: "a", en: "a" }, municipalities: [], divisions: [] },
      ["Missing key", '["centre"]']
    ],
    [
      "an indicator that is not finite",
      AllocationKey.Indicator,
      { ...AllocationKey.equal([]), values: [{ member: "A", value: { value: Infinity, passport: {} } }] },
      ["a finite number", '["values"][0]["value"]["value"]']
    ],
    [
      "a key for another subject",
      AllocationKey.AllocationKey,
      { subject: "pets", members: [], weights: [] },
      ['"money" | "people" | "places"', '["subject"]']
    ],
    ["a claim as a number", AllocationKey.Claims, [{ member: "A", claim: 3 }], ["Expected string", '[0]["claim"]']],
    [
      "half a place",
      Apportionment.Outcome,
      { ...outcomeJson, outcomes: [{ member: "A", places: 1.5, share: "1/2", bound: "none" }] },
      ["an integer", '["outcomes"][0]["places"]']
    ],
    ["another method", Apportionment.Method, "lottery", ['"largestRemainder" | "droop" | "adams"']]
  ] as never)("is refused with what was expected and where: %s", (_, schema, input, parts) => {
    const result = Schema.decodeUnknownResult(schema)(input)
    const message = result._tag === "Failure" ? String(result.failure) : "it decodes"
    for (const part of parts) expect(message).toContain(part)
  })
})
