import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { jsonText } from "../../src/internal/jsonText.ts"

const valueOf = (text: string): unknown => {
  const read = jsonText(text)
  if (read._tag === "Problem") throw new Error(read.problem)
  return read.value
}

describe("A text that is no JSON", () => {
  it.each([
    ["", 1, 1, "expected a value, got the end of the text"],
    ["  \n x", 2, 2, 'expected a value, got "x"'],
    ['{"a": 1\n "b": 2}', 2, 2, 'expected "," or "}", got "\\""'],
    ["[1 2]", 1, 4, 'expected "," or "]", got "2"'],
    ["[1,]", 1, 4, 'expected a value, got "]"'],
    ["{a: 1}", 1, 2, 'expected a key between quotes, got "a"'],
    ['{"a" 1}', 1, 6, 'expected ":", got "1"'],
    ['{"a": 1,}', 1, 9, 'expected a key between quotes, got "}"'],
    ['["one\n"]', 1, 6, '"\\n" stands in a text as it is; write it as \\n, \\t or \\u0000'],
    ['{"a": "never', 1, 7, 'a text that starts here is not closed with "'],
    ['["\\x"]', 1, 3, 'after \\ comes one of " \\ / b f n r t or u with four digits'],
    ['["\\u12"]', 1, 3, 'after \\ comes one of " \\ / b f n r t or u with four digits'],
    ["01", 1, 2, 'expected the end of the text, got "1"'],
    ["{} 😀", 1, 4, 'expected the end of the text, got "😀"'],
    ["nul", 1, 1, 'expected a value, got "n"'],
    ["NaN", 1, 1, 'expected a value, got "N"']
  ])("is refused with the place and what stands there: %j", (text, line, column, problem) => {
    expect(jsonText(text)).toEqual({ _tag: "Problem", line, column, problem })
    expect(() => JSON.parse(text) as unknown).toThrow(SyntaxError)
  })
})

describe("A text that JSON.parse would change without a word", () => {
  it.each([
    ['{"a": 1,\n "a": 2}', 2, 2, 'the key "a" stands here twice'],
    ['{"a": 1, "\\u0061": 1}', 1, 10, 'the key "a" stands here twice'],
    ["[1e999]", 1, 2, "this number is too large or too small to be read as it is"],
    ["[-1e999]", 1, 2, "this number is too large or too small to be read as it is"],
    ["[0.0001e-999]", 1, 2, "this number is too large or too small to be read as it is"]
  ])("is refused: %j", (text, line, column, problem) => {
    expect(jsonText(text)).toEqual({ _tag: "Problem", line, column, problem })
    expect(JSON.parse(text)).toBeDefined()
  })

  it("is refused when it is so deep that reading on could fail", () => {
    const nested = (depth: number): string => "[".repeat(depth) + "]".repeat(depth)
    expect(jsonText(nested(100))._tag).toBe("Value")
    for (const depth of [101, 400_000]) {
      expect(jsonText(nested(depth))).toEqual({
        _tag: "Problem",
        line: 1,
        column: 101,
        problem: "more than 100 lists and objects stand in each other"
      })
    }
    expect(jsonText('{"a":'.repeat(400_000))).toMatchObject({ column: 501 })
  })
})

describe("A text that is JSON", () => {
  it("may start with the mark that Windows puts there", () => {
    expect(valueOf("\uFEFF{}")).toEqual({})
  })

  it("keeps __proto__ as a key like any other", () => {
    const value = valueOf('{"__proto__": {"a": 1}}') as object
    expect(Object.keys(value)).toEqual(["__proto__"])
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype)
  })

  it("has no negative zero, which would be written as another number", () => {
    expect(Object.is(valueOf("-0"), 0)).toBe(true)
    expect(Object.is(valueOf("-0.0e5"), 0)).toBe(true)
  })

  it("stands for the value that JSON.parse gives", () => {
    fc.assert(
      fc.property(fc.json({ stringUnit: "binary" }), fc.constantFrom(undefined, 1, "\r\n\t"), (text, space) => {
        const spaced = JSON.stringify(JSON.parse(text), undefined, space)
        expect(valueOf(spaced)).toEqual(JSON.parse(spaced))
      })
    )
  })

  it("is told from one that is not as JSON.parse does it, apart from what that would change", () => {
    const piece = fc.constantFrom(...'{}[]:,"\\ 01-+.eEu\n\t', "true", "false", "null", '"a"', "\\u00e9", "1e5")
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join("")
        const read = jsonText(text)
        let parsed: unknown
        try {
          parsed = JSON.parse(text)
        } catch (error) {
          expect(error).toBeInstanceOf(SyntaxError)
          expect(read._tag).toBe("Problem")
          return
        }
        if (read._tag === "Value")
          expect(read.value).toEqual(JSON.parse(text, (_, one: unknown) => (one === 0 ? 0 : one)))
        else expect(read.problem).toMatch(/twice|too large/)
        expect(parsed).toBeDefined()
      })
    )
  })
})
