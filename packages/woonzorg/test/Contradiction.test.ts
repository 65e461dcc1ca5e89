import * as Result from "effect/Result"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import * as Contradiction from "../src/Contradiction.ts"
import * as Input from "../src/Input.ts"
import { contradiction } from "./arbitraries.ts"

const decode = Input.decode(Contradiction.Contradiction)
const text = (words: string) => ({ nl: words, en: words })
const says = (words: string, place: string) => ({
  says: text(words),
  citation: { _tag: "Entry", document: "letter", place } as const
})

describe("A contradiction", () => {
  it("is no contradiction with one statement", () => {
    const one = { id: "routes", subject: text("routes"), statements: [says("two", "page 1")], treatment: text("both") }
    expect(Result.getOrThrow(Result.flip(decode(one))).problems).toEqual([
      { path: "statements", problem: expect.stringMatching(/^Expected a value with a length of at least 2, got /) }
    ])
    expect(Result.isSuccess(decode({ ...one, statements: [...one.statements, says("three", "page 9")] }))).toBe(true)
  })

  it("may stand on one page of one document", () => {
    const statements = [says("two", "page 1"), says("three", "page 1")]
    const both = { id: "routes", subject: text("routes"), statements, treatment: text("both") }
    expect(decode(both)).toEqual(Result.succeed(both))
  })

  it("is refused when a statement does not say where it stands, or when nobody says what we do with it", () => {
    const statements = [says("two", "page 1"), { says: text("three") }]
    const { problems } = Result.getOrThrow(Result.flip(decode({ id: "routes", subject: text("routes"), statements })))
    expect(problems).toEqual([
      { path: "statements.1.citation", problem: "Missing key" },
      { path: "treatment", problem: "Missing key" }
    ])
  })
})

describe("Every contradiction", () => {
  it("keeps all its statements in stated order, and needs two of them", () => {
    fc.assert(
      fc.property(contradiction, fc.nat({ max: 4 }), (one, kept) => {
        const statements = one.statements.slice(0, kept)
        const decoded = decode({ ...one, statements })
        if (statements.length >= 2) expect(decoded).toEqual(Result.succeed({ ...one, statements }))
        else expect(Result.isFailure(decoded)).toBe(true)
      })
    )
  })
})
