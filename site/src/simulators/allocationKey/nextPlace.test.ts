import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { answer, type Answer } from "./answer.js"
import { facts } from "./facts.js"
import { nextPlace } from "./nextPlace.js"
import { start, type Question } from "./question.js"

const answered = (question: Question, known = facts): Answer => {
  const result = answer(question, known)
  if (result._tag === "Refusal") throw new Error(result.error.message)
  return result.value
}

const sentences = (part: Partial<Question>, municipality: string) => {
  const question = { ...start, ...part }
  return nextPlace(question, answered(question), facts, municipality, "nl")
}

const withInhabitants = (municipality: string, more: number): typeof facts => ({
  ...facts,
  inhabitants: {
    ...facts.inhabitants,
    values: facts.inhabitants.values.map((one) =>
      one.member === municipality ? { ...one, value: { ...one.value, value: one.value.value + more } } : one
    )
  }
})

const placesOf = ({ members }: Answer, municipality: string): number | undefined =>
  members.find((one) => one.municipality === municipality)?.low

describe("What it takes for one more", () => {
  it("is said in inhabitants, and in whole sentences", () => {
    expect(sentences({}, "Sliedrecht")).toEqual([
      expect.stringMatching(
        /^Met [\d.]+ inwoners meer krijgt Sliedrecht er één woning bij\. Dan krijgt .+ er één minder\.$/
      )
    ])
  })

  it("holds to the inhabitant: with so many more the place moves, with one less it stays", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...facts.municipalities.map(({ name }) => name)),
        fc.constantFrom<Question["method"]>("largestRemainder", "sainteLague", "dHondt", "adams", "huntingtonHill"),
        fc.constantFrom<Question["subject"]>("housingFirst", "temporaryLiving"),
        (municipality, method, subject) => {
          const question: Question = { ...start, method, subject }
          const [sentence = ""] = nextPlace(question, answered(question), facts, municipality, "nl")
          const [, number = ""] = /^Met ([\d.]+) inwoners? meer krijgt/.exec(sentence) ?? []
          const more = Number(number.replaceAll(".", ""))
          expect(more).toBeGreaterThan(0)
          const now = placesOf(answered(question), municipality) ?? Number.NaN
          expect(placesOf(answered(question, withInhabitants(municipality, more)), municipality)).toBeGreaterThan(now)
          expect(placesOf(answered(question, withInhabitants(municipality, more - 1)), municipality)).toBe(now)
        }
      ),
      { numRuns: 40 }
    )
  })

  it("is said in weights where inhabitants have one, and holds to the per cent", () => {
    const mix = { key: "both", weight: 60 } as const
    const said = sentences(mix, "Dordrecht")
    const weights = said.flatMap((sentence) => /gewicht van (\d+)%/.exec(sentence)?.[1] ?? []).map(Number)
    expect(weights.length).toBeGreaterThan(0)
    for (const weight of weights) {
      const at = (percent: number) => placesOf(answered({ ...start, ...mix, weight: percent }), "Dordrecht") ?? 0
      expect(at(weight)).toBeGreaterThan(at(60))
      expect(at(weight + (weight > 60 ? -1 : 1))).toBeLessThanOrEqual(at(60))
    }
  })

  it("is said in the reader's own figure, and says less where less is what helps", () => {
    const values = Object.fromEntries(facts.municipalities.map(({ name }, index) => [name, 10 + 3 * index]))
    const figures = { name: "Plekken nu", counts: "other", values } as const
    expect(sentences({ key: "own", figures }, "Gorinchem")[0]).toMatch(/‘Plekken nu’ meer krijgt Gorinchem/)
    expect(sentences({ key: "less", weight: 0, figures }, "Papendrecht")[0]).toMatch(/‘Plekken nu’ minder/)
  })

  it("is silent where more totals are divided, and for whoever is in an open tie", () => {
    expect(sentences({ subject: "people" }, "Dordrecht")).toEqual([])
    expect(sentences({ key: "equal" }, "Dordrecht")).toEqual([])
  })
})
