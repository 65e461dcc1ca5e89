import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { yearQuestion, yearsFrom } from "../../../test/yearQuestions.js"
import { read, write } from "./address.js"
import { start } from "./question.js"

describe("the address of the years", () => {
  it("is empty at the start, and holds only what differs", () => {
    expect(write({ question: start, kept: [] })).toBe("")
    expect(write({ question: yearsFrom({ late: "Sliedrecht", survives: 0 }), kept: [] })).toBe(
      "#version=1&survives=0&late=Sliedrecht"
    )
  })

  it("stays short with swaps and with figures of the years before the key", () => {
    const swaps = [
      { year: 2028, from: "Dordrecht", to: "Gorinchem", places: 2 },
      { year: 2029, from: "Hendrik-Ido-Ambacht", to: "Dordrecht", places: 1 }
    ]
    const early = [
      { member: "Dordrecht", places: [8, 8] },
      { member: "Gorinchem", places: [undefined, 2] }
    ]
    expect(write({ question: yearsFrom({ swaps, before: 2, early }), kept: [] })).toBe(
      "#version=1&swaps=2028.Dordrecht.Gorinchem.2_2029.Hendrik-Ido-Ambacht.Dordrecht.1&before=2&early=Dordrecht.8.8_Gorinchem..2"
    )
  })

  it("has room for twelve swaps and no more", () => {
    const text = (count: number) => `#version=1&swaps=${Array(count).fill("2028.Dordrecht.Gorinchem.1").join("_")}`
    expect(read(text(12))._tag).toBe("Answer")
    expect(read(text(13))).toMatchObject({ error: { _tag: "AddressInvalid", field: "swaps" } })
  })

  it("comes back as the question that was written", () => {
    fc.assert(
      fc.property(yearQuestion, yearQuestion, (question, other) => {
        const asked = { question, kept: [{ name: "Eerst", question: other }] }
        expect(read(write(asked))).toEqual({ _tag: "Answer", value: asked })
      })
    )
  })

  it.each([
    ["years", "0"],
    ["years", "21"],
    ["late", "Breda"],
    ["survives", "101"],
    ["method", "adams"],
    ["price", "1,5"],
    ["swaps", "2028.Dordrecht.Breda.2"],
    ["swaps", "2028.Dordrecht.Gorinchem.0"],
    ["swaps", "2028.Dordrecht.Gorinchem.02"],
    ["swaps", "2028.Dordrecht.Gorinchem.2_"],
    ["early", "Breda.1"],
    ["early", "Dordrecht.1."],
    ["early", "Dordrecht.1_Dordrecht.2"],
    ["early", "Gorinchem.1_Dordrecht.2"],
    ["early", "Dordrecht.1.2.3.4.5.6"],
    ["before", "6"]
  ])("refuses %s=%s and names both", (field, value) => {
    expect(read(`#version=1&${field}=${value}`)).toEqual({
      _tag: "Refusal",
      error: { _tag: "AddressInvalid", field, value }
    })
  })
})
