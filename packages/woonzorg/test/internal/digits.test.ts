import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { compareText, greatestCommonDivisor, grouped } from "../../src/internal/digits.ts"

describe("Digits", () => {
  it("stand in groups of three, the sign in front", () => {
    const shown = [0, 999, 1000, -1234567, 10n ** 12n].map((integer) => grouped(integer, "."))
    expect(shown).toEqual(["0", "999", "1.000", "-1.234.567", "1.000.000.000.000"])
  })

  it("are the same digits without the separators", () => {
    fc.assert(fc.property(fc.bigInt(), (integer) => grouped(integer, " ").replaceAll(" ", "") === String(integer)))
  })
})

describe("The greatest common divisor", () => {
  it("divides both, and what is left has nothing in common", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n }), fc.bigInt({ min: 1n }), (a, b) => {
        const divisor = greatestCommonDivisor(a, b)
        return a % divisor === 0n && b % divisor === 0n && greatestCommonDivisor(a / divisor, b / divisor) === 1n
      })
    )
  })
})

describe("The order of texts", () => {
  it("is the one that sorting without a rule uses, on every machine", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary" })), (texts) => {
        expect(texts.toSorted(compareText)).toEqual(texts.toSorted())
      })
    )
  })
})
