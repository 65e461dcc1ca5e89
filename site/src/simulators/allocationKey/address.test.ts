import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { addressedQuestion } from "../../../test/allocationQuestions.js"
import { mostKept, type Asked } from "../asked.js"
import { read, write } from "./address.js"
import { facts } from "./facts.js"
import { start, type Question } from "./question.js"

const name = fc.constantFrom("", "Naar inwoners", "50 & 50", "é=ü#?", "<b>vet</b>")
const asked: fc.Arbitrary<Asked<Question>> = fc.record({
  question: addressedQuestion,
  kept: fc.array(fc.record({ name, question: addressedQuestion }), { maxLength: mostKept })
})

const only = (part: Partial<Question>): Asked<Question> => ({ question: { ...start, ...part }, kept: [] })

describe("the address of the allocation key", () => {
  it("is empty at the start", () => {
    expect(write(only({}))).toBe("")
    expect(read("")).toEqual({ _tag: "Answer", value: only({}) })
    expect(read("#")).toEqual({ _tag: "Answer", value: only({}) })
  })

  it("holds only what differs", () => {
    expect(write(only({ key: "equal", ties: "lot" }))).toBe("#version=1&key=equal&ties=lot")
  })

  it("holds bounds and setbacks so that a reader can see what they are", () => {
    const bounds = [
      { member: "Gorinchem", minimum: 3 },
      { member: "Zwijndrecht", maximum: 8 }
    ]
    expect(decodeURIComponent(write(only({ bounds, setbacks: ["sliedrecht-pace"] })))).toBe(
      "#version=1&bounds=Gorinchem:3-,Zwijndrecht:-8&setbacks=sliedrecht-pace"
    )
  })

  it("holds what is compared, with its name", () => {
    const compared = { ...only({ key: "equal" }), kept: [{ name: "Naar inwoners", question: start }] }
    expect(write(compared)).toBe("#version=1&key=equal&compare=name%3DNaar%2Binwoners")
  })

  it("has no room for figures of the reader: they travel in a file", () => {
    expect(write(only({ figures: { name: "Sociale huur", counts: "other", values: { Dordrecht: 3 } } }))).toBe("")
  })

  it("comes back as the question that was written, with everything that was kept", () => {
    fc.assert(
      fc.property(asked, (one) => {
        expect(read(write(one))).toEqual({ _tag: "Answer", value: one })
      })
    )
  })

  it("is never too long to be read, whatever is compared", () => {
    const longest: Question = {
      ...start,
      subject: "temporaryLiving",
      own: 1000,
      key: "stockCorrection",
      weight: 100,
      epsilon: 100,
      method: "huntingtonHill",
      ties: "largerClaim",
      seed: 999,
      bounds: facts.municipalities.map(({ name }) => ({ member: name, minimum: 999, maximum: 1000 })),
      bids: "certainOnly",
      unnumbered: "share",
      setbacks: ["zwijndrecht-room", "sliedrecht-pace", "hg-needs-survey", "gorinchem-families"],
      area: "surveyed",
      rent: "highest",
      unknownRent: 100,
      twenty: "Alblasserdam"
    }
    const kept = Array.from({ length: mostKept }, () => ({ name: "é".repeat(40), question: longest }))
    expect(read(write({ question: longest, kept }))._tag).toBe("Answer")
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

  it("refuses an address that is far too long, and says how long it is", () => {
    expect(read(`#version=1&key=${"x".repeat(9_000)}`)).toEqual({
      _tag: "Refusal",
      error: { _tag: "AddressTooLong", length: 9_014, longest: 8_000 }
    })
  })

  it.each([
    ["#key=equal", "version", ""],
    ["#version=one", "version", "one"],
    ["#version=1&version=1", "version", "1"],
    ["#version=1&key=wealth", "key", "wealth"],
    ["#version=1&own=-3&subject=own", "own", "-3"],
    ["#version=1&own=2.5", "own", "2.5"],
    ["#version=1&own=1e9", "own", "1e9"],
    ["#version=1&weight=NaN", "weight", "NaN"],
    ["#version=1&seed=", "seed", ""],
    ["#version=1&epsilon=0", "epsilon", "0"],
    ["#version=1&bounds=Breda:3-", "bounds", "Breda:3-"],
    ["#version=1&bounds=Gorinchem:1001-", "bounds", "Gorinchem:1001-"],
    ["#version=1&bounds=Gorinchem:0-", "bounds", "Gorinchem:0-"],
    ["#version=1&bounds=Gorinchem:03-", "bounds", "Gorinchem:03-"],
    ["#version=1&bounds=Gorinchem:3-,Gorinchem:-8", "bounds", "Gorinchem:3-,Gorinchem:-8"],
    ["#version=1&bounds=Zwijndrecht:-8,Gorinchem:3-", "bounds", "Zwijndrecht:-8,Gorinchem:3-"],
    ["#version=1&setbacks=sliedrecht-pace,zwijndrecht-room", "setbacks", "sliedrecht-pace,zwijndrecht-room"],
    ["#version=1&setbacks=sliedrecht-pace,sliedrecht-pace", "setbacks", "sliedrecht-pace,sliedrecht-pace"],
    ["#version=1&key=equal&key=both", "key", "equal"],
    ["#version=1&key=%3Cscript%3Ealert(1)%3C/script%3E", "key", "<script>alert(1)</script>"],
    ["#version=1&compare=key%3Dwealth", "key", "wealth"],
    ["#version=1&compare=&compare=&compare=&compare=key%3Dequal", "compare", "key=equal"],
    [`#version=1&compare=name%3D${"n".repeat(41)}`, "name", "n".repeat(41)],
    ["#version=1&compare=name%3D%250A", "name", "\n"]
  ])("refuses %s and names the field and the value", (hash, field, value) => {
    expect(read(hash)).toEqual({ _tag: "Refusal", error: { _tag: "AddressInvalid", field, value } })
  })

  it("answers or refuses whatever it is given, and never half", () => {
    const given = fc.oneof(
      fc.string().map((text) => `#version=1&${text}`),
      fc.string({ unit: "binary" }).map((text) => `#${text}`),
      fc.tuple(asked, fc.nat(), fc.nat({ max: 5 }), fc.string({ maxLength: 5 })).map(([one, at, cut, put]) => {
        const text = write(one)
        const place = text.length === 0 ? 0 : at % text.length
        return text.slice(0, place) + put + text.slice(place + cut)
      })
    )
    fc.assert(
      fc.property(given, (hash) => {
        const result = read(hash)
        if (result._tag === "Answer") {
          const questions = [result.value.question, ...result.value.kept.map(({ question }) => question)]
          for (const one of questions) expect(Object.keys(one).sort()).toEqual(Object.keys(start).sort())
          expect(read(write(result.value))).toEqual(result)
        } else {
          expect(["AddressInvalid", "AddressUnknownField", "AddressNewer", "AddressTooLong"]).toContain(
            result.error._tag
          )
        }
      })
    )
  })
})
