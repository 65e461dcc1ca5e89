import * as Result from "effect/Result"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import * as Ambiguity from "../src/Ambiguity.ts"
import * as Input from "../src/Input.ts"
import { ambiguity } from "./arbitraries.ts"

const text = (words: string) => ({ nl: words, en: words })
const twenty: Ambiguity.Ambiguity = {
  id: "who-offers-twenty",
  question: text("Who offers twenty places?"),
  readings: [
    { id: "first", name: text("Akkerdam") },
    { id: "second", name: text("Beekhoven") }
  ],
  treatment: text("In the sum of the region, with nobody's name on it."),
  severity: "high",
  citations: []
}
const decode = Input.decode(Ambiguity.Ambiguity)
const problemsOf = (input: unknown) => Result.getOrThrow(Result.flip(decode(input))).problems
const readingsProblem = [
  {
    path: "the whole input",
    problem: expect.stringMatching(/^Expected at least two readings, each with an id of its own, got /)
  }
]
const startProblem = [
  { path: "the whole input", problem: expect.stringMatching(/^Expected a start that is one of the readings, got /) }
]

describe("An ambiguity", () => {
  it("may leave open which reading we start from", () => {
    expect(decode(twenty)).toEqual(Result.succeed(twenty))
    expect(Result.getOrThrow(decode(twenty))).not.toHaveProperty("start")
  })

  it("may start from any of its readings", () => {
    expect(decode({ ...twenty, start: "second" })).toEqual(Result.succeed({ ...twenty, start: "second" }))
  })
})

describe("An ambiguity is refused", () => {
  it("with one reading, for then nothing is unclear", () => {
    expect(problemsOf({ ...twenty, readings: twenty.readings.slice(0, 1) })).toEqual(readingsProblem)
    expect(problemsOf({ ...twenty, readings: [] })).toEqual(readingsProblem)
  })

  it("with two readings of one id, for then a choice says nothing", () => {
    const [first] = twenty.readings
    expect(problemsOf({ ...twenty, readings: [...twenty.readings, first] })).toEqual(readingsProblem)
  })

  it("with a start that is no reading", () => {
    expect(problemsOf({ ...twenty, start: "third" })).toEqual(startProblem)
    expect(problemsOf({ ...twenty, start: "constructor" })).toEqual(startProblem)
  })

  it("with a severity of another kind, or without saying how it is treated", () => {
    expect(problemsOf({ ...twenty, severity: "huge" })).toEqual([
      { path: "severity", problem: 'Expected "low" | "medium" | "high", got "huge"' }
    ])
    const { treatment: _, ...rest } = twenty
    expect(problemsOf(rest)).toEqual([{ path: "treatment", problem: "Missing key" }])
  })
})

describe("Every ambiguity", () => {
  it("may start from each of its readings and from no other", () => {
    fc.assert(
      fc.property(ambiguity, fc.string({ minLength: 1 }), (one, other) => {
        for (const { id } of one.readings) expect(Result.isSuccess(decode({ ...one, start: id }))).toBe(true)
        const isReading = one.readings.some(({ id }) => id === other)
        expect(Result.isSuccess(decode({ ...one, start: other }))).toBe(isReading)
      })
    )
  })

  it("needs at least two of its readings, and the one it starts from", () => {
    fc.assert(
      fc.property(ambiguity, fc.nat({ max: 4 }), (one, kept) => {
        const readings = one.readings.slice(0, kept)
        const isStarting = one.start === undefined || readings.some(({ id }) => id === one.start)
        expect(Result.isSuccess(decode({ ...one, readings }))).toBe(readings.length >= 2 && isStarting)
      })
    )
  })
})
