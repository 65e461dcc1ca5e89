import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { read, write } from "./address.js"
import { ranges, start, type Question } from "./question.js"

const question: fc.Arbitrary<Question> = fc.record({
  attribution: fc.constantFrom("certainOnly", "mostLikely"),
  four: fc.constantFrom("footnote", "bid"),
  joint: fc.constantFrom("once", "each"),
  lingehuusjes: fc.constantFrom("within", "extra"),
  years: fc.integer(ranges.years)
})

describe("the address of the bids", () => {
  it("is empty at the start and holds only what differs", () => {
    expect(write({ question: start, kept: [] })).toBe("")
    expect(write({ question: { ...start, four: "bid", years: 2 }, kept: [] })).toBe("#version=1&four=bid&years=2")
    const both: Question = { ...start, joint: "each", lingehuusjes: "extra" }
    expect(write({ question: both, kept: [] })).toBe("#version=1&joint=each&lingehuusjes=extra")
  })

  it("comes back as the question that was written", () => {
    fc.assert(
      fc.property(question, (one) => {
        const asked = { question: one, kept: [] }
        expect(read(write(asked))).toEqual({ _tag: "Answer", value: asked })
      })
    )
  })

  it.each([
    ["#four=bid", { _tag: "AddressInvalid", field: "version", value: "" }],
    ["#version=2", { _tag: "AddressNewer", version: 2 }],
    ["#version=1&five=bid", { _tag: "AddressUnknownField", field: "five" }],
    ["#version=1&years=0", { _tag: "AddressInvalid", field: "years", value: "0" }],
    ["#version=1&four=bid&four=bid", { _tag: "AddressInvalid", field: "four", value: "bid" }],
    ["#version=1&lingehuusjes=8", { _tag: "AddressInvalid", field: "lingehuusjes", value: "8" }],
    ["#version=1&attribution=Zwijndrecht", { _tag: "AddressInvalid", field: "attribution", value: "Zwijndrecht" }]
  ])("refuses %s and says why", (hash, error) => {
    expect(read(hash)).toEqual({ _tag: "Refusal", error })
  })
})
