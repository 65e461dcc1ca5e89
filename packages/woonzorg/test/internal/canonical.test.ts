import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { canonical } from "../../src/internal/canonical.ts"

const json = fc.jsonValue({ maxDepth: 4, stringUnit: "binary" })

/** The same value with the keys of every object the other way round. */
const turned = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(turned)
  if (typeof value !== "object" || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, item]) => [key, turned(item)])
  )
}

describe("Published answers of RFC 8785, JSON Canonicalization Scheme", () => {
  it("hold for the sample of section 3.2.2", () => {
    const sample = JSON.parse(
      String.raw`{"numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
        "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/", "literals": [null, true, false]}`
    ) as unknown
    expect(canonical(sample)).toBe(
      String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`
    )
  })

  it("hold for the order of keys of section 3.2.3: by UTF-16 code unit", () => {
    const keys = ["\u20ac", "\r", "\ufb33", "1", "\u{1f600}", "\u0080", "\u00f6"]
    const text = canonical(Object.fromEntries(keys.map((key) => [key, 0])))
    expect(Object.keys(JSON.parse(text) as object).filter((key) => key !== "1")).toEqual([
      "\r",
      "\u0080",
      "\u00f6",
      "\u20ac",
      "\u{1f600}",
      "\ufb33"
    ])
    expect(text.indexOf('"1"')).toBeGreaterThan(text.indexOf(String.raw`"\r"`))
  })
})

describe("The canonical text of a value", () => {
  it("stands for the same value", () => {
    fc.assert(
      fc.property(json, (value) => {
        const written: unknown = JSON.parse(JSON.stringify(value))
        expect(JSON.parse(canonical(value))).toEqual(written)
        expect(JSON.parse(canonical(value, "  "))).toEqual(written)
      })
    )
  })

  it("does not depend on the order of keys", () => {
    fc.assert(fc.property(json, (value) => canonical(turned(value)) === canonical(value)))
  })

  it("has on lines of its own the same content, indented as JSON.stringify does it", () => {
    const sorted = { a: [], b: [1, { c: null }], d: {} }
    expect(canonical(sorted, "  ")).toBe(JSON.stringify(sorted, undefined, 2))
    expect(canonical({ 2: 0, 10: 0 }, "  ")).toBe('{\n  "10": 0,\n  "2": 0\n}')
  })
})
