import * as fc from "fast-check"
import * as Result from "effect/Result"
import * as Quantity from "woonzorg/Quantity"
import * as Scenario from "woonzorg/Scenario"
import { describe, expect, it } from "vitest"
import { questionWith, someFigures } from "../../../test/allocationQuestions.js"
import { versions } from "../versions.js"
import { answer } from "./answer.js"
import { facts } from "./facts.js"
import { start, type Question } from "./question.js"
import { partOf, questionOf } from "./scenario.js"

const scenarioOf = (question: Question): Scenario.Scenario => ({
  schemaVersion: Scenario.schemaVersion,
  name: "Proef",
  seed: question.seed,
  asOf: "2026-11-24",
  versions,
  ...partOf(question, facts)
})

const refusal = (scenario: Scenario.Scenario): string =>
  Result.match(questionOf(scenario, facts, "nl"), { onSuccess: () => "", onFailure: (words) => words })

describe("The scenario of a division", () => {
  it("comes back from its file as the question that gives the same answer", () => {
    fc.assert(
      fc.property(questionWith(someFigures), (asked) => {
        const { scenario } = Result.getOrThrow(Scenario.fromText(Scenario.toText(scenarioOf(asked))))
        const opened = Result.getOrThrow(questionOf(scenario, facts, "nl"))
        const [before, after] = [answer(asked, facts), answer(opened, facts)]
        // What has no answer has none afterwards; another reason may come first.
        if (before._tag === "Answer") expect(after).toEqual(before)
        else expect(after._tag).toBe("Refusal")
      })
    )
  })

  it("keeps every choice that counts", () => {
    const first: Question = { ...start, subject: "own", own: 77, key: "both", weight: 35, ties: "lot", seed: 12 }
    const bounds = [
      { member: "Gorinchem", minimum: 3 },
      { member: "Zwijndrecht", minimum: 1, maximum: 8 }
    ]
    const second: Question = {
      ...start,
      key: "stockCorrection",
      rent: "highest",
      unknownRent: 25,
      method: "dean",
      bounds
    }
    const values = Object.fromEntries(facts.municipalities.map(({ name }, index) => [name, index]))
    const figures = { name: "Mensen", counts: "persons", values } as const
    const third: Question = { ...start, key: "less", weight: 60, epsilon: 50, figures }
    for (const asked of [first, second, third]) {
      expect(questionOf(scenarioOf(asked), facts, "nl")).toEqual(Result.succeed(asked))
    }
  })

  it("is refused where this page cannot ask it, and says what it can", () => {
    const whole = scenarioOf(start)
    const { allocation, ...bare } = whole
    if (allocation === undefined) throw new Error("the question has no allocation")
    const withPart = (part: Partial<Scenario.Allocation>): Scenario.Scenario => ({
      ...bare,
      allocation: { ...allocation, ...part }
    })
    const withFormula = (part: Partial<Scenario.Allocation["formula"]>) =>
      withPart({ formula: { ...allocation.formula, ...part } })
    const half = { numerator: 1n, denominator: 2n }
    expect(refusal(bare)).toMatch(/^Dit bestand gaat niet over een verdeling/)
    expect(refusal(withPart({ quantity: Quantity.exactly(31, "bed", "once") }))).toMatch(
      /^Er wordt 31 \(bed\) verdeeld/
    )
    expect(refusal(withFormula({ members: ["Breda"] }))).toMatch(/^De verdeling gaat over Breda\./)
    const term = { id: "wealth", indicator: "wealth", weight: half, direction: { _tag: "more" } } as const
    expect(refusal(withFormula({ terms: [term] }))).toMatch(/^De sleutel weegt wealth\./)
    expect(refusal(withPart({ method: "statutoryCeiling" }))).toMatch(/^Dit bestand rondt af op een manier/)
    expect(refusal(withPart({ bounds: [{ member: "Breda", minimum: 1 }] }))).toMatch(
      /^Er staat een grens in voor Breda\./
    )
    expect(refusal(withPart({ bounds: [{ member: "Sliedrecht", maximum: 1001 }] }))).toMatch(
      /^De grens voor Sliedrecht is hoger dan 1000\./
    )
    const rent = {
      id: "socialRentShare",
      name: "x",
      counts: "other",
      values: [{ member: "Dordrecht", value: 1 }]
    } as const
    expect(refusal(withPart({ figures: [rent] }))).toMatch(/^Het bestand rekent met andere cijfers voor sociale huur/)
    expect(refusal({ ...withPart({ ties: "lot" }), seed: 5_000 })).toMatch(/^Het nummer van de loting is 5000\./)
    const figure = { id: "own", name: "Huur", counts: "other", values: [{ member: "Breda", value: 1 }] } as const
    expect(refusal(withPart({ figures: [figure] }))).toMatch(/^Er staan eigen cijfers in van Breda\./)
    expect(refusal(withPart({ figures: [{ ...figure, id: "rent", values: [] }] }))).toMatch(/eigen cijfers rent\./)
  })
})
