import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import * as Citation from "../src/Citation.js"
import * as Input from "../src/Input.js"
import * as Municipality from "../src/Municipality.js"
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

describe("Keys that the schema does not know", () => {
  const own = JSON.parse(
    '{ "code": "GM0505", "name": "Dordrecht", "": 1, "__proto__": { "code": "GM0001" } }'
  ) as unknown

  it("are left aside", () => {
    expect(Input.decode(Municipality.Municipality)(own)).toEqual(Result.succeed({ code: "GM0505", name: "Dordrecht" }))
  })

  it("are each a problem when they are to be refused", () => {
    expect(refusal(Input.decode(Municipality.Municipality, { unknownKeys: "refuse" })(own)).problems).toEqual([
      { path: '""', problem: "Unexpected key with value 1" },
      { path: "__proto__", problem: 'Unexpected key with value {"code":"GM0001"}' }
    ])
  })
})

describe("What is found in an input", () => {
  it("is shown as far as needed to recognise it", () => {
    const long = { [`${"k".repeat(299)}😀`]: 1, code: "x".repeat(100_000), name: "Dordrecht" }
    const { problems } = refusal(Input.decode(Municipality.Municipality, { unknownKeys: "refuse" })(long))
    expect(problems).toEqual([
      { path: `${"k".repeat(299)}…`, problem: "Unexpected key with value 1" },
      { path: "code", problem: `Expected a code such as "GM0505", got "${"x".repeat(261)}…` }
    ])
  })
})

describe("A text", () => {
  const failure = (result: ReturnType<typeof Input.fromJson>) => Result.getOrThrow(Result.flip(result))

  it("that is JSON becomes the value that it stands for", () => {
    expect(Input.fromJson('\uFEFF{ "places": [25, -0] }\r\n')).toEqual(Result.succeed({ places: [25, 0] }))
  })

  it("that is not JSON is refused with the line and the column", () => {
    const error = failure(Input.fromJson('{\n  "name": "Try",\n}'))
    expect({ ...error }).toEqual({
      _tag: "TextNotJson",
      line: 3,
      column: 1,
      problem: 'expected a key between quotes, got "}"'
    })
    expect(error.message).toBe(
      'The text is not JSON. Line 3, column 1: expected a key between quotes, got "}". Correct this, or choose another file.'
    )
  })

  it("that is too long is refused unread", () => {
    const error = failure(Input.fromJson(`"${"a".repeat(1_000_000)}"`))
    expect({ ...error }).toEqual({ _tag: "TextTooLong", length: 1_000_002, longest: 1_000_000 })
    expect(error.message).toBe(
      "The text has 1,000,002 characters; at most 1,000,000 are read. Choose another file, or leave out what is not needed."
    )
    expect(Result.isSuccess(Input.fromJson(`"${"a".repeat(999_998)}"`))).toBe(true)
    expect(failure(Input.fromJson("[1]", { longest: 2 }))).toMatchObject({ longest: 2 })
  })
})

describe("An input that fits", () => {
  it("becomes the value that it stands for", () => {
    expect(Input.decode(Rational.Rational)("90/14")).toEqual(Result.succeed({ numerator: 45n, denominator: 7n }))
  })
})
