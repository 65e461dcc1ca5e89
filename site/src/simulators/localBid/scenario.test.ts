import * as fc from "fast-check"
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import * as Quantity from "woonzorg/Quantity"
import * as Scenario from "woonzorg/Scenario"
import { versions } from "../versions.js"
import { ranges, start, type Question } from "./question.js"
import { partOf, questionOf } from "./scenario.js"

const scenarioOf = (coverage: Scenario.BidReading | undefined): Scenario.Scenario => ({
  schemaVersion: Scenario.schemaVersion,
  name: "Proef",
  seed: 0,
  asOf: "2026-11-24",
  versions,
  ...(coverage === undefined ? {} : { coverage })
})

const question: fc.Arbitrary<Question> = fc.record({
  attribution: fc.constantFrom("certainOnly", "mostLikely"),
  four: fc.constantFrom("footnote", "bid"),
  joint: fc.constantFrom("once", "each"),
  lingehuusjes: fc.constantFrom("within", "extra"),
  years: fc.integer(ranges.years)
})

const coverage: Scenario.BidReading = { attribution: "certainOnly", joint: "once", variants: {}, years: 1 }

describe("the part of a scenario that is about the bids", () => {
  it("comes back as the question that it was", () => {
    fc.assert(
      fc.property(question, (asked) => {
        expect(questionOf(scenarioOf(partOf(asked).coverage), "nl")).toEqual(Result.succeed(asked))
      })
    )
  })

  it("has nothing on top where the Lingehuusjes are within the bid, and asks the same with an empty list", () => {
    expect(partOf(start)).toEqual({ coverage })
    expect(questionOf(scenarioOf({ ...coverage, onTop: [] }), "nl")).toEqual(Result.succeed(start))
  })

  it("is refused in words where it counts something else on top", () => {
    const other = { product: "skaeve-huse", quantity: Quantity.exactly(9, "unit", "once") }
    const units = partOf({ ...start, lingehuusjes: "extra" }).coverage?.onTop ?? []
    const said = (onTop: Scenario.BidReading["onTop"] & {}) =>
      Result.getOrThrow(Result.flip(questionOf(scenarioOf({ ...coverage, onTop }), "nl")))
    expect(said([other])).toBe("Het bestand telt bij de biedingen op: skaeve-huse (9 units). Dat kan deze pagina niet.")
    expect(said([...units, ...units])).toMatch(/skaeve-huse \(7 tot 8 units\), skaeve-huse/)
  })
})
