import * as fc from "fast-check"
import * as Result from "effect/Result"
import * as Rational from "woonzorg/Rational"
import * as Scenario from "woonzorg/Scenario"
import { describe, expect, it } from "vitest"
import { evenQuestion, placementFrom } from "../../../test/placementQuestions.js"
import { versions } from "../versions.js"
import { answer } from "./answer.js"
import { facts } from "./facts.js"
import type { Question } from "./question.js"
import { partOf, questionOf } from "./scenario.js"

const scenarioOf = (question: Question): Scenario.Scenario => ({
  schemaVersion: Scenario.schemaVersion,
  name: "Producten",
  seed: 0,
  asOf: "2026-11-24",
  versions,
  ...partOf(question, facts)
})

const refusal = (scenario: Scenario.Scenario): string =>
  Result.match(questionOf(scenario, facts, "nl"), { onSuccess: () => "", onFailure: (words) => words })

/** The numbers of an answer, without what holds them: a file has bounds, and not all that led to them. */
const numbersOf = (question: Question) => {
  const result = answer(question, facts)
  return result._tag === "Refusal"
    ? result
    : {
        columns: result.value.columns,
        rows: result.value.rows.map(({ cells, ...row }) => ({
          ...row,
          cells: cells.map(({ bound, places, share }) => ({ bound, places, share }))
        }))
      }
}

const reopened = (question: Question): Question => {
  const { scenario } = Result.getOrThrow(Scenario.fromText(Scenario.toText(scenarioOf(question))))
  return Result.getOrThrow(questionOf(scenario, facts, "nl"))
}

describe("The scenario of products and municipalities", () => {
  it("comes back from its file as a question with the same numbers", () => {
    fc.assert(
      fc.property(evenQuestion, (question) => {
        fc.pre(question.products.length > 0)
        const opened = reopened(question)
        expect(partOf(opened, facts)).toEqual(partOf(question, facts))
        expect(numbersOf(opened)).toEqual(numbersOf(question))
      }),
      { numRuns: 12 }
    )
  })

  it("does not bring back a supposition that changes no bound", () => {
    const asked = placementFrom({
      products: ["woontraining-voor-jongeren"],
      bids: "maxima",
      unnumbered: "keyPart",
      setbacks: ["gorinchem-training-lapses"]
    })
    expect(reopened(asked)).toEqual({ ...asked, setbacks: [] })
  })

  it("keeps every choice that counts", () => {
    const asked = placementFrom({
      key: "both",
      weight: 35,
      way: "eachAlone",
      method: "dHondt",
      order: "reversed",
      products: ["housing-first", "tijdelijk-wonen", "woontraining-voor-jongeren", "time-out"],
      facilities: "split",
      years: 2,
      loads: [3, 1, 1, 1, 2, 1, 1],
      bids: "maxima",
      unnumbered: "keyPart",
      setbacks: ["zwijndrecht-room", "gorinchem-families"],
      attribution: "mostLikely",
      four: "bid",
      joint: "each",
      timeOut: "highest"
    })
    expect(questionOf(scenarioOf(asked), facts, "nl")).toEqual(Result.succeed(asked))
  })

  it("is refused in words where this page cannot ask it", () => {
    const whole = scenarioOf(placementFrom({}))
    const { coverage, placement, ...bare } = whole
    if (placement === undefined || coverage === undefined) throw new Error("the question has no table")
    expect(refusal(bare)).toMatch(/^Dit bestand gaat niet over producten en gemeenten/)
    expect(refusal({ ...bare, placement })).toMatch(/^Het bestand zegt niet hoe de biedingen zijn gelezen/)
    expect(refusal({ ...whole, coverage: { ...coverage, years: 9 } })).toMatch(/Zij telt ten hoogste 5 jaren\.$/)
    const [first, ...rest] = placement.products
    if (first === undefined) throw new Error("the table has no products")
    const other = /^Dit bestand verdeelt iets dat deze pagina niet kan vragen/
    expect(refusal({ ...whole, placement: { ...placement, products: [{ ...first, need: 26 }, ...rest] } })).toMatch(
      other
    )
    const third = { name: "een derde", perPlace: { numerator: 1n, denominator: 3n } }
    expect(refusal({ ...whole, placement: { ...placement, products: [{ ...first, load: third }, ...rest] } })).toMatch(
      other
    )
    expect(refusal({ ...whole, placement: { ...placement, method: "adams" } })).toMatch(other)
    const formula = {
      ...placement.formula,
      terms: placement.formula.terms.map((term) => ({ ...term, weight: Rational.fromBigInt(0n) }))
    }
    expect(refusal({ ...whole, placement: { ...placement, formula } })).toMatch(other)
  })
})
