import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { placementFrom, placementQuestion } from "../../../test/placementQuestions.js"
import { read, write } from "./address.js"
import { start } from "./question.js"

describe("the address of products and municipalities", () => {
  it("is empty at the start, and holds only what differs", () => {
    expect(write({ question: start, kept: [] })).toBe("")
    const asked = placementFrom({
      products: ["time-out"],
      loads: [1, 2, 1, 1, 1, 1, 1],
      setbacks: ["zwijndrecht-room"]
    })
    expect(write({ question: asked, kept: [] })).toBe(
      "#version=1&products=time-out&loads=1%2C2%2C1%2C1%2C1%2C1%2C1&setbacks=zwijndrecht-room"
    )
  })

  it("comes back as the question that was written", () => {
    fc.assert(
      fc.property(placementQuestion, placementQuestion, (question, other) => {
        const asked = { question, kept: [{ name: "Eerst", question: other }] }
        expect(read(write(asked))).toEqual({ _tag: "Answer", value: asked })
      })
    )
  })

  it.each([
    ["years", "6"],
    ["loads", "1,1"],
    ["loads", "0,1,1,1,1,1,1"],
    ["products", "huis"],
    ["products", "time-out,housing-first"],
    ["way", "together"],
    ["setbacks", "timohuis-success"]
  ])("refuses %s=%s and names both", (field, value) => {
    expect(read(`#version=1&${field}=${value}`)).toEqual({
      _tag: "Refusal",
      error: { _tag: "AddressInvalid", field, value }
    })
  })
})
