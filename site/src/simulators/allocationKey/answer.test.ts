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

  it("never divides more than there is, unless it rounds all up, nor leaves out what is certain", () => {
    fc.assert(
      fc.property(questionWith(allFigures), (asked) => {
        const result = answer(asked, facts)
        if (result._tag === "Refusal") {
          const named = ["TooFewPlaces", "DroopNeedsCounts", "BoundsNotDefined", "BoundsInfeasible", "PlacesInvalid"]
          expect(named).toContain(result.error._tag)
          return
        }
        const { from, given, members, openTies, until } = result.value
        const low = members.reduce((sum, member) => sum + member.low, 0)
        const high = members.reduce((sum, member) => sum + member.high, 0)
        expect(low).toBeLessThanOrEqual(given[0])
        expect(high).toBeGreaterThanOrEqual(given[1])
        if (from === until && openTies.length === 0) expect([low, high]).toEqual(given)
        if (asked.method === "ceilShare") expect(given[0]).toBeGreaterThanOrEqual(from)
        else expect(given[1]).toBeLessThanOrEqual(until)
        for (const { bound: { maximum = Infinity, minimum = 0 } = {}, ...member } of members) {
          expect(member.low).toBeGreaterThanOrEqual(minimum)
          expect(member.high).toBeLessThanOrEqual(maximum)
        }
      })
    )
  })

  it("divides by every method that it offers, and the ones that favour the large give Dordrecht more", () => {
    const dordrecht = (method: Question["method"]): number => {
      const [first] = answered({ method }).members
      return first?.municipality === "Dordrecht" ? first.low : Number.NaN
    }
    // From the method that favours the small most to the one that favours the large most.
    const all = (["adams", "dean", "huntingtonHill", "sainteLague", "dHondt"] as const).map(dordrecht)
    expect(all).toEqual(all.toSorted((one, other) => one - other))
    expect([all.at(0), all.at(-1)]).toEqual([7, 9])
    expect([dordrecht("droop"), dordrecht("quotaMethod")]).toEqual([8, 8])
  })

  it("gives four more than there are when every part is rounded up", () => {
    expect(answered({ method: "ceilShare" }).given).toEqual([29, 29])
  })

  it("counts who has less social rent than the aim for more, and says with which percentage", () => {
    const divided = answered({ subject: "temporaryLiving", key: "stockCorrection" })
    const of = (name: string) => divided.members.find(({ municipality }) => municipality === name)
    expect(of("Dordrecht")).toMatchObject({ rent: 27.4, low: 28 })
    expect(of("Gorinchem")).toMatchObject({ rent: 44, low: 4 })
    expect(of("Alblasserdam")).toMatchObject({ rent: 30 })
    const highest = answered({ subject: "temporaryLiving", key: "stockCorrection", rent: "highest" })
    expect(highest.members[0]).toMatchObject({ rent: 34, low: 24 })
  })

  it("gives whoever has most of the reader's figure less, and less still for a smaller rest", () => {
    const values = Object.fromEntries(facts.municipalities.map(({ name }) => [name, name === "Dordrecht" ? 900 : 50]))
    const less = (part: Partial<Question>): number => {
      const [first] = answered({
        key: "less",
        weight: 0,
        figures: { name: "", counts: "other", values },
        ...part
      }).members
      return first === undefined ? Number.NaN : Rational.toNumber(first.shareLow)
    }
    expect(less({ epsilon: 1 })).toBeLessThan(less({ epsilon: 10 }))
    expect(less({ epsilon: 10 })).toBeLessThan(less({ epsilon: 50 }))
    expect(less({ weight: 100 })).toBeCloseTo(7.994, 3)
  })

  it("counts persons per inhabitant where more gives less, and anything else as it stands", () => {
    const values = Object.fromEntries(facts.inhabitants.values.map(({ member, value }) => [member, value.value]))
    const shares = (counts: "persons" | "other") =>
      answered({ key: "less", weight: 0, figures: { name: "", counts, values } }).members.map(({ shareLow }) =>
        Rational.toText(shareLow)
      )
    expect(new Set(shares("persons"))).toEqual(new Set(["25/9"]))
    expect(new Set(shares("other")).size).toBe(9)
  })

  it("keeps the bounds of the reader, and says by how much the guarantees are too many", () => {
    expect(places({ bounds: [{ member: "Sliedrecht", minimum: 6 }] })).toMatchObject({ Sliedrecht: 6, Dordrecht: 7 })
    const bounds = facts.municipalities.map(({ name }) => ({ member: name, minimum: 3 }))
    const refused = answer({ ...start, bounds }, facts)
    expect(refused).toMatchObject({ _tag: "Refusal", error: { _tag: "BoundsInfeasible", places: 25, needed: 27 } })
  })

  it("takes bids as the most only when asked, and only the certain ones unless asked", () => {
    const temporary = { subject: "temporaryLiving" } as const
    const ofGorinchem = (part: Partial<Question>) =>
      answered({ ...temporary, ...part }).members.find(({ municipality }) => municipality === "Gorinchem")
    expect(ofGorinchem({})).not.toHaveProperty("bound")
    expect(ofGorinchem({ bids: "certainOnly" })).toMatchObject({ bound: { maximum: 8 } })
    const bounded = (part: Partial<Question>) =>
      Object.fromEntries(
        answered(part).members.flatMap(({ bound, municipality }) =>
          bound === undefined ? [] : [[municipality, bound]]
        )
      )
    expect(bounded({ ...temporary, bids: "certainOnly" })).toEqual({
      Dordrecht: { maximum: 30 },
      Gorinchem: { maximum: 8 },
      "Hendrik-Ido-Ambacht": { maximum: 1 }
    })
    expect(bounded({ ...temporary, bids: "certainOnly", twenty: "Zwijndrecht" })).toMatchObject({
      Zwijndrecht: { maximum: 20 }
    })
    expect(bounded({ bids: "certainOnly" })).toEqual({})
    expect(bounded({ bids: "mostLikely" })).toMatchObject({ Gorinchem: { minimum: 3 }, Zwijndrecht: { maximum: 10 } })
    expect(bounded({ subject: "people", bids: "mostLikely" })).toEqual({})
  })

  it("leaves over what nobody offers when bids without a number come to the part of the key", () => {
    const temporary = { subject: "temporaryLiving", bids: "certainOnly" } as const
    expect(answered(temporary).given).toEqual([80, 80])
    expect(answered({ ...temporary, unnumbered: "share" }).given).toEqual([78, 78])
    expect(places({ ...temporary, unnumbered: "share" })).toMatchObject({ Dordrecht: 30, Molenlanden: 9 })
    expect(answered({ bids: "mostLikely", unnumbered: "share" }).given).toEqual([25, 25])
  })

  it("gives nothing to a municipality with a setback, and its places to the others", () => {
    expect(places({ setbacks: ["zwijndrecht-room"] })).toMatchObject({ Zwijndrecht: 0, Dordrecht: 9 })
    expect(places({ setbacks: ["sliedrecht-pace"] })).toMatchObject({ Sliedrecht: 0 })
    const families = { subject: "temporaryLiving", setbacks: ["gorinchem-families", "hg-needs-survey"] } as const
    expect(places(families)).toMatchObject({ Gorinchem: 0, "Hardinxveld-Giessendam": 0 })
    expect(places({ setbacks: ["gorinchem-families", "hg-needs-survey"] })).toEqual(places({}))
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
