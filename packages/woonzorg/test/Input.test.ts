import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import * as Citation from "../src/Citation.js"
import * as Input from "../src/Input.js"
import * as Quantity from "../src/Quantity.js"
import * as Rational from "../src/Rational.js"

const refusal = <A>(result: Result.Result<A, Input.InputRefused>): Input.InputRefused => {
  if (Result.isSuccess(result)) throw new Error("expected a refusal")
  return result.failure
}

describe("An input that does not fit", () => {
  it("is refused with the path, what was expected and the value found, for every problem at once", () => {
    const input = { id: "agenda", title: 3, kind: { nl: "agenda" }, publisher: "", lines: -3 }
    const { message, problems } = refusal(Input.decode(Citation.Document)(input))
    expect(problems).toEqual([
      { path: "title", problem: "Expected string, got 3" },
      { path: "kind.en", problem: "Missing key" },
      { path: "publisher", problem: 'Expected a value with a length of at least 1, got ""' },
      { path: "lines", problem: "Expected a value greater than 0, got -3" }
    ])
    expect(message).toMatch(/^The input was refused, and nothing of it was used\.\ntitle: Expected string, got 3\n/)
    expect(message).toMatch(/Correct this and try again\.$/)
  })

  it("is named as a whole when nothing of it has the right form", () => {
    expect(refusal(Input.decode(Quantity.Quantity)("twenty")).problems).toEqual([
      { path: "the whole input", problem: 'Expected object, got "twenty"' }
    ])
  })

  it("says which fraction could not be read", () => {
    const [problem] = refusal(Input.decode(Rational.Rational)("one half")).problems
    expect(problem?.problem).toBe('Expected a fraction written as "45/7" or a whole number, got "one half"')
  })
})

describe("An input that fits", () => {
  it("becomes the value that it stands for", () => {
    expect(Input.decode(Rational.Rational)("90/14")).toEqual(Result.succeed({ numerator: 45n, denominator: 7n }))
  })
})
