import { describe, expect, it } from "vitest"
import * as Apportionment from "woonzorg/Apportionment"
import { read } from "../src/simulators/allocationKey/address.js"

describe("What the pages of methods and keys link to", () => {
  const offered = Object.keys(Apportionment.properties).filter(
    (name) => !["stationary", "statutoryCeiling"].includes(name)
  )

  it.each(offered)("is a question that the simulator can ask: %s", (method) => {
    expect(read(`#version=1&method=${method}`)).toMatchObject({ _tag: "Answer", value: { question: { method } } })
  })

  it.each(["inhabitants", "equal", "stockCorrection", "own"])("is a key that the simulator has: %s", (key) => {
    expect(read(`#version=1&key=${key}`)).toMatchObject({ _tag: "Answer", value: { question: { key } } })
  })

  it("leaves out the method that needs the number for the whole country, and the one with a height to choose", () => {
    expect(read("#version=1&method=statutoryCeiling")._tag).toBe("Refusal")
    expect(read("#version=1&method=stationary")._tag).toBe("Refusal")
  })
})
