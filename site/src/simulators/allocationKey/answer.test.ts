import * as fc from "fast-check"
import * as Rational from "woonzorg/Rational"
import { describe, expect, it } from "vitest"
import { allFigures, questionWith } from "../../../test/allocationQuestions.js"
import { answer, type Answer } from "./answer.js"
import { start, type Question } from "./question.js"
import { stepsOf } from "./reasons.js"
import { finding } from "./sentences.js"
import { facts } from "./facts.js"

const answered = (part: Partial<Question>): Answer => {
  const result = answer({ ...start, ...part }, facts)
  if (result._tag === "Refusal") throw new Error(result.error.message)
  return result.value
}

const places = (part: Partial<Question>): Readonly<Record<string, number | string>> =>
  Object.fromEntries(
    answered(part).members.map(({ high, low, municipality }) => [municipality, low === high ? low : `${low}-${high}`])
  )

describe("the answer of the allocation key", () => {
  it("divides 25 dwellings by inhabitants of 2023 as the region would by hand", () => {
    expect(places({})).toEqual({
      Dordrecht: 8,
      Alblasserdam: 1,
      Gorinchem: 3,
      "Hardinxveld-Giessendam": 1,
      "Hendrik-Ido-Ambacht": 2,
      Molenlanden: 3,
      Papendrecht: 2,
      Sliedrecht: 2,
      Zwijndrecht: 3
    })
  })

  it("divides the 80 temporary places by inhabitants of 2023", () => {
    expect(places({ subject: "temporaryLiving" })).toEqual({
      Dordrecht: 26,
      Alblasserdam: 4,
      Gorinchem: 8,
      "Hardinxveld-Giessendam": 4,
      "Hendrik-Ido-Ambacht": 7,
      Molenlanden: 9,
      Papendrecht: 7,
      Sliedrecht: 6,
      Zwijndrecht: 9
    })
  })

  it("leaves the odd dwellings of equal shares open and names all nine", () => {
    const { members, openTies } = answered({ key: "equal" })
    expect(members.map(({ high, low }) => [low, high])).toEqual(Array.from({ length: 9 }, () => [2, 3]))
    expect(openTies).toEqual([{ total: 25, members: members.map(({ municipality }) => municipality), atStake: 7 }])
  })

  it("divides the estimated people at every total of the estimate", () => {
    const { from, members, until } = answered({ subject: "people" })
    expect([from, until]).toEqual([135, 145])
    expect(stepsOf({ ...start, subject: "people" }, facts).map(({ total }) => total)).toEqual([135, 145])
    for (const { high, low, shareHigh, shareLow } of members) {
      expect(low).toBeGreaterThanOrEqual(Math.floor(Rational.toNumber(shareLow)))
      expect(high).toBeLessThanOrEqual(Math.ceil(Rational.toNumber(shareHigh)))
    }
  })

  it("says of each group only what holds for all in it", () => {
    const sentence = finding(answered({ subject: "people", key: "equal", ties: "lot" }), "nl")
    expect(sentence).toMatch(
      /^Gorinchem krijgt 15 tot 17 van de 135 tot 145 personen per jaar\. 8 gemeenten krijgen er elk 15 of 16\.$/
    )
  })

  it("keeps to the six surveyed municipalities when asked", () => {
    expect(Object.keys(places({ area: "surveyed" })).sort()).toEqual(
      ["Alblasserdam", "Dordrecht", "Hendrik-Ido-Ambacht", "Papendrecht", "Sliedrecht", "Zwijndrecht"].sort()
    )
  })

  it("ignores the own number, the weight and the draw where they do not count", () => {
    expect(answered({ own: 7, weight: 5, seed: 9 })).toEqual(answered({}))
  })

  it("gives the same answer for the same draw", () => {
    const drawn = answered({ key: "equal", ties: "lot", seed: 12 })
    expect(drawn).toEqual(answered({ key: "equal", ties: "lot", seed: 12 }))
    expect(drawn.openTies).toEqual([])
    expect(drawn.drawn[0]?.winners).toHaveLength(7)
  })

  it("gives a fully weighted key the answer of that key alone", () => {
    expect(answered({ key: "both", weight: 100 }).members).toEqual(answered({ key: "inhabitants" }).members)
    expect(places({ key: "both", weight: 0 })).toEqual(places({ key: "equal" }))
  })

  it("moves the exact share of Dordrecht down as equal shares weigh more", () => {
    const shares = [100, 75, 50, 25, 0].map((weight) => {
      const [dordrecht] = answered({ key: "both", weight }).members
      return dordrecht === undefined ? NaN : Rational.toNumber(dordrecht.shareLow)
    })
    expect(shares).toEqual([...shares].sort((a, b) => b - a))
    expect(new Set(shares).size).toBe(5)
  })

  it("never divides more than there is, nor leaves out what is certain", () => {
    fc.assert(
      fc.property(questionWith(allFigures), (asked) => {
        const { from, members, openTies, until } = answered(asked)
        const low = members.reduce((sum, member) => sum + member.low, 0)
        const high = members.reduce((sum, member) => sum + member.high, 0)
        expect(low).toBeLessThanOrEqual(from)
        expect(high).toBeGreaterThanOrEqual(until)
        if (from === until && openTies.length === 0) expect([low, high]).toEqual([from, from])
      })
    )
  })

  it("has one more own place cost nobody a place under Sainte-Laguë", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), (own) => {
        const part = { subject: "own", method: "sainteLague" } as const
        const before = answered({ ...part, own }).members
        const after = answered({ ...part, own: own + 1 }).members
        after.forEach(({ high }, index) => expect(high).toBeGreaterThanOrEqual(before[index]?.low ?? Infinity))
      })
    )
  })
})
