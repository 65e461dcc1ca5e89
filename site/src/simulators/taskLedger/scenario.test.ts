import * as fc from "fast-check"
import * as Result from "effect/Result"
import * as Rational from "woonzorg/Rational"
import * as Scenario from "woonzorg/Scenario"
import { describe, expect, it } from "vitest"
import { yearQuestion, yearsFrom } from "../../../test/yearQuestions.js"
import { versions } from "../versions.js"
import { answer } from "./answer.js"
import { facts } from "./facts.js"
import type { Question } from "./question.js"
import { partOf, questionOf } from "./scenario.js"

const scenarioOf = (question: Question): Scenario.Scenario => ({
  schemaVersion: Scenario.schemaVersion,
  name: "Jaren",
  seed: question.seed,
  asOf: "2026-11-24",
  versions,
  ...partOf(question, facts)
})

const refusal = (scenario: Scenario.Scenario): string =>
  Result.match(questionOf(scenario, facts, "nl"), { onSuccess: () => "", onFailure: (words) => words })

describe("The scenario of a plan over the years", () => {
  it("comes back from its file as a question with the same answer", () => {
    fc.assert(
      fc.property(yearQuestion, (question) => {
        const { scenario } = Result.getOrThrow(Scenario.fromText(Scenario.toText(scenarioOf(question))))
        const opened = Result.getOrThrow(questionOf(scenario, facts, "nl"))
        expect(answer(opened, facts)).toEqual(answer(question, facts))
      }),
      { numRuns: 30 }
    )
  })

  it("keeps every choice that counts", () => {
    const asked = yearsFrom({
      subject: "own",
      own: 31,
      key: "both",
      weight: 35,
      years: 4,
      seed: 9,
      survives: 80,
      catchUp: 50,
      late: "Zwijndrecht",
      lateYears: 3,
      absent: "lost",
      settle: "money",
      band: 2,
      price: 7_500
    })
    expect(questionOf(scenarioOf(asked), facts, "nl")).toEqual(Result.succeed(asked))
    const more = yearsFrom({
      settle: "stock",
      band: 1,
      dwellings: 3,
      swaps: [
        { year: 2030, from: "Dordrecht", to: "Papendrecht", places: 2 },
        { year: 2029, from: "Papendrecht", to: "Sliedrecht", places: 1 }
      ],
      before: 2,
      early: [
        { member: "Dordrecht", places: [undefined, 0] },
        { member: "Sliedrecht", places: [4] }
      ],
      difference: "dropped"
    })
    expect(questionOf(scenarioOf(more), facts, "nl")).toEqual(Result.succeed(more))
    const places = yearsFrom({ settle: "places", band: 4 })
    expect(questionOf(scenarioOf(places), facts, "nl")).toEqual(Result.succeed(places))
  })

  it("is refused in words where this page cannot ask it", () => {
    const whole = scenarioOf(yearsFrom({}))
    const { allocation, years, ...bare } = whole
    if (allocation === undefined || years === undefined) throw new Error("the question has no plan")
    expect(refusal({ ...bare, allocation })).toMatch(/^Dit bestand gaat niet over een verdeling over de jaren/)
    expect(refusal({ ...whole, allocation: { ...allocation, method: "adams" } })).toMatch(
      /^Dit bestand rondt af op een manier/
    )
    expect(refusal({ ...whole, years: { ...years, years: 60 } })).toMatch(/^Het plan past niet op deze pagina/)
    expect(refusal({ ...whole, years: { ...years, survives: { numerator: 1n, denominator: 3n } } })).toMatch(
      /^Het plan past niet/
    )
    const swaps = [{ year: 2028, from: "Dordrecht", to: "Breda", places: 1 }]
    expect(refusal({ ...whole, years: { ...years, swaps } })).toMatch(/^Het plan past niet/)
    const voluntary = { years: 6, done: [], difference: "booked" } as const
    expect(refusal({ ...whole, years: { ...years, voluntary } })).toMatch(/5 jaren vóór de sleutel/)
    const formula = { ...allocation.formula, members: ["Breda"] }
    expect(refusal({ ...whole, allocation: { ...allocation, formula } })).toMatch(/^De sleutel verdeelt over Breda/)
    const [term] = allocation.formula.terms
    const wealth = {
      ...allocation.formula,
      terms: term === undefined ? [] : [{ ...term, indicator: "wealth", weight: Rational.one }]
    }
    expect(refusal({ ...whole, allocation: { ...allocation, formula: wealth } })).toMatch(/naar wealth\./)
  })
})
