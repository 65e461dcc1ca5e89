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
    ["price", "1,5"]
  ])("refuses %s=%s and names both", (field, value) => {
    expect(read(`#version=1&${field}=${value}`)).toEqual({
      _tag: "Refusal",
      error: { _tag: "AddressInvalid", field, value }
    })
  })
})
