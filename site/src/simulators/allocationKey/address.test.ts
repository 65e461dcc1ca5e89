import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { read, write } from "./address.js"
import { ranges, start, type Question } from "./question.js"

const question: fc.Arbitrary<Question> = fc.record({
  subject: fc.constantFrom("housingFirst", "temporaryLiving", "people", "own"),
  own: fc.integer(ranges.own),
  key: fc.constantFrom("inhabitants", "equal", "both"),
  weight: fc.integer({ min: 0, max: 100 }),
  method: fc.constantFrom("largestRemainder", "sainteLague"),
  ties: fc.constantFrom("refuse", "statedOrder", "largerClaim", "lot"),
  seed: fc.integer(ranges.seed),
  area: fc.constantFrom("all", "surveyed")
})

describe("the address of the allocation key", () => {
  it("is empty at the start", () => {
    expect(write(start)).toBe("")
    expect(read("")).toEqual({ _tag: "Answer", value: start })
    expect(read("#")).toEqual({ _tag: "Answer", value: start })
  })

  it("holds only what differs", () => {
    expect(write({ ...start, key: "equal", ties: "lot" })).toBe("#version=1&key=equal&ties=lot")
  })

  it("comes back as the question that was written", () => {
    fc.assert(
      fc.property(question, (asked) => {
        expect(read(write(asked))).toEqual({ _tag: "Answer", value: asked })
      })
    )
  })

  it("refuses an address from a newer version", () => {
    expect(read("#version=2&key=equal")).toEqual({ _tag: "Refusal", error: { _tag: "AddressNewer", version: 2 } })
  })

  it("refuses a field that it does not know", () => {
    expect(read("#version=1&colour=red")).toEqual({
      _tag: "Refusal",
      error: { _tag: "AddressUnknownField", field: "colour" }
    })
  })

  it.each([
    ["#key=equal", "version", ""],
    ["#version=one", "version", "one"],
    ["#version=1&key=wealth", "key", "wealth"],
    ["#version=1&own=-3&subject=own", "own", "-3"],
    ["#version=1&own=2.5", "own", "2.5"],
    ["#version=1&own=1e9", "own", "1e9"],
    ["#version=1&weight=NaN", "weight", "NaN"],
    ["#version=1&seed=", "seed", ""],
    ["#version=1&key=equal&key=both", "key", "equal"],
    ["#version=1&key=%3Cscript%3Ealert(1)%3C/script%3E", "key", "<script>alert(1)</script>"]
  ])("refuses %s and names the field and the value", (hash, field, value) => {
    expect(read(hash)).toEqual({ _tag: "Refusal", error: { _tag: "AddressInvalid", field, value } })
  })

  it("answers or refuses whatever it is given, and never half", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const result = read(`#version=1&${text}`)
        if (result._tag === "Answer") expect(Object.keys(result.value).sort()).toEqual(Object.keys(start).sort())
        else expect(["AddressInvalid", "AddressUnknownField", "AddressNewer"]).toContain(result.error._tag)
      })
    )
  })
})
