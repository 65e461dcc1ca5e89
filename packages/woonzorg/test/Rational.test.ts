import * as Result from "effect/Result"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import * as Rational from "../src/Rational.ts"
import { fraction, rational } from "./arbitraries.ts"

const read = (text: string) => Result.getOrThrow(Rational.fromText(text))
const ofNumber = (value: number) => Result.getOrThrow(Rational.fromNumber(value))
const isOne = (value: Rational.Rational) => Rational.compare(value, Rational.one) === 0

describe("A number is read as the decimal that is printed", () => {
  it.each([
    [0.1, "1/10"],
    [0.45, "9/20"],
    [-2.5, "-5/2"],
    [1e21, "1000000000000000000000"],
    [1e-7, "1/10000000"],
    [Number.MAX_SAFE_INTEGER, "9007199254740991"],
    [2 ** 53, "9007199254740992"],
    [-0, "0"]
  ])("%s is %s", (value, text) => {
    expect(Rational.toText(ofNumber(value))).toBe(text)
  })

  it("the least double is 5 over 10 to the power 324", () => {
    expect(ofNumber(5e-324)).toEqual(fraction(5n, 10n ** 324n))
  })

  it("the greatest double is a whole number of 309 digits", () => {
    expect(String(ofNumber(Number.MAX_VALUE).numerator)).toHaveLength(309)
  })
})

describe("What is not an exact number", () => {
  it.each([NaN, Infinity, -Infinity])("is refused: %s", (value) => {
    const error = Result.getOrThrow(Result.flip(Rational.fromNumber(value)))
    expect(error._tag).toBe("NotRational")
    expect(error.message).toBe(
      `${value} is not an exact number. Give a finite number, a decimal such as "0.45" or a fraction such as "45/7".`
    )
  })

  it.each([
    "",
    " ",
    "-",
    "+",
    ".",
    "-.",
    "one half",
    "1/0",
    "1/0.0",
    "1/2/3",
    "1/",
    "/2",
    "1 / 2",
    "1,5",
    "0x10",
    "--1",
    "1e",
    "e5",
    "1e99999",
    "Infinity",
    "NaN",
    "½",
    "1_000"
  ])("is refused as text: %j", (text) => {
    const error = Result.getOrThrow(Result.flip(Rational.fromText(text)))
    expect({ ...error }).toEqual({ _tag: "NotRational", value: text })
    expect(error.message.startsWith(JSON.stringify(text))).toBe(true)
  })

  it("is anything over zero", () => {
    for (const result of [Rational.make(3n, 0n), Rational.divide(Rational.fromBigInt(3n), Rational.zero)]) {
      const error = Result.getOrThrow(Result.flip(result))
      expect({ ...error }).toEqual({ _tag: "DenominatorZero", numerator: 3n })
      expect(error.message).toBe("3/0 is not a number. Give a denominator other than zero.")
    }
  })
})

describe("What is an exact number", () => {
  it.each([
    ["45/7", "45/7"],
    ["90/14", "45/7"],
    ["-45/7", "-45/7"],
    ["45/-7", "-45/7"],
    [" 12 ", "12"],
    ["0.45", "9/20"],
    [".5", "1/2"],
    ["5.", "5"],
    ["1.5e3", "1500"],
    ["+0.5/0.25", "2"],
    ["-0", "0"]
  ])("is read from text: %j is %s", (text, expected) => {
    expect(Rational.toText(read(text))).toBe(expected)
  })
})

describe("Every fraction", () => {
  it("in a list adds up to the same as one by one, in any order, and an empty list to zero", () => {
    fc.assert(
      fc.property(fc.array(rational, { maxLength: 12 }), (all) => {
        expect(Rational.sum(all)).toEqual(all.reduce(Rational.add, Rational.zero))
        expect(Rational.sum(all.toReversed())).toEqual(Rational.sum(all))
      })
    )
    expect(Rational.sum([])).toEqual(Rational.zero)
  })

  it("is in lowest terms with a denominator above zero, however it was made", () => {
    fc.assert(
      fc.property(fc.bigInt(), fc.bigInt({ min: 1n }), fc.constantFrom(1n, -1n), (numerator, denominator, sign) => {
        const made = fraction(numerator, sign * denominator)
        expect(made.denominator).toBeGreaterThan(0n)
        expect(made.numerator * sign * denominator).toBe(numerator * made.denominator)
        expect(fraction(made.numerator * 6n, made.denominator * 6n)).toEqual(made)
      })
    )
  })

  it("adds and multiplies in any order and grouping, and multiplication spreads over a sum", () => {
    fc.assert(
      fc.property(rational, rational, rational, (a, b, c) => {
        const { add, multiply } = Rational
        expect(add(a, b)).toEqual(add(b, a))
        expect(add(add(a, b), c)).toEqual(add(a, add(b, c)))
        expect(multiply(a, b)).toEqual(multiply(b, a))
        expect(multiply(multiply(a, b), c)).toEqual(multiply(a, multiply(b, c)))
        expect(multiply(a, add(b, c))).toEqual(add(multiply(a, b), multiply(a, c)))
      })
    )
  })

  it("is left as it is by zero and one, and undone by its opposite and its inverse", () => {
    fc.assert(
      fc.property(rational, (a) => {
        expect(Rational.add(a, Rational.zero)).toEqual(a)
        expect(Rational.multiply(a, Rational.one)).toEqual(a)
        expect(Rational.subtract(a, a)).toEqual(Rational.zero)
        expect(a.numerator === 0n || isOne(Result.getOrThrow(Rational.divide(a, a)))).toBe(true)
      })
    )
  })

  it("undoes addition by subtraction and multiplication by division", () => {
    fc.assert(
      fc.property(rational, rational, (a, b) => {
        expect(Rational.subtract(Rational.add(a, b), b)).toEqual(a)
        fc.pre(b.numerator !== 0n)
        expect(Result.getOrThrow(Rational.divide(Rational.multiply(a, b), b))).toEqual(a)
      })
    )
  })

  it("stands in one order with all others, which addition does not change", () => {
    fc.assert(
      fc.property(rational, rational, rational, (a, b, c) => {
        const { compare } = Rational
        expect(compare(a, b) + compare(b, a)).toBe(0)
        expect(compare(a, b) === 0).toBe(a.numerator === b.numerator && a.denominator === b.denominator)
        expect(compare(a, b) <= 0 && compare(b, c) <= 0 && compare(a, c) > 0).toBe(false)
        expect(compare(Rational.add(a, c), Rational.add(b, c))).toBe(compare(a, b))
      })
    )
  })

  it("lies at its floor or less than one above", () => {
    fc.assert(
      fc.property(rational, (a) => {
        const low = Rational.floor(a)
        return low * a.denominator <= a.numerator && a.numerator < (low + 1n) * a.denominator
      })
    )
  })

  it("is read back from its own text", () => {
    fc.assert(
      fc.property(rational, (a) => {
        expect(read(Rational.toText(a))).toEqual(a)
      })
    )
  })

  it("has decimals that are the nearest there are, halves away from zero", () => {
    fc.assert(
      fc.property(rational, fc.nat({ max: 12 }), (a, decimals) => {
        const text = Rational.toFixed(a, decimals)
        expect(text).toMatch(decimals === 0 ? /^-?\d+$/ : /^-?\d+\.\d+$/)
        expect(text.split(".")[1]?.length ?? 0).toBe(decimals)
        const shown = BigInt(text.replace(".", "").replace("-", "")) * (text.startsWith("-") ? -1n : 1n)
        const gap = 2n * (shown * a.denominator - a.numerator * 10n ** BigInt(decimals))
        const size = gap < 0n ? -gap : gap
        expect(size <= a.denominator).toBe(true)
        expect(size === a.denominator && gap > 0n !== a.numerator > 0n).toBe(false)
      })
    )
  })

  it.each([
    [fraction(1n, 2n), 0, "1"],
    [fraction(-1n, 2n), 0, "-1"],
    [fraction(-1n, 1000n), 2, "0.00"],
    [fraction(5n, 1000n), 2, "0.01"],
    [fraction(25n, 9n), 2, "2.78"],
    [fraction(10n ** 20n, 3n), 1, "33333333333333333333.3"]
  ])("rounds as people do: %o to %i decimals is %s", (value, decimals, text) => {
    expect(Rational.toFixed(value, decimals)).toBe(text)
  })

  it("is back at the same double when it came from one", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        fc.pre(value === 0 || Math.abs(value) >= 2 ** -1022)
        expect(Rational.toNumber(ofNumber(value))).toBe(value === 0 ? 0 : value)
      })
    )
  })

  it("falls on the right side of the middle between two doubles, however near the middle it lies", () => {
    const middle = 2n ** 53n + 1n
    const tiny = fraction(1n, 10n ** 40n)
    const beside = [Rational.subtract(fraction(middle), tiny), fraction(middle), Rational.add(fraction(middle), tiny)]
    expect(beside.map(Rational.toNumber)).toEqual([2 ** 53, 2 ** 53, 2 ** 53 + 2])
  })

  it("becomes the nearest double: no double lies closer", () => {
    // The double itself, not the decimal that is printed: its bits, as a whole number times a power of two.
    const exactly = (value: number): Rational.Rational => {
      const bits = new BigUint64Array(new Float64Array([value]).buffer)[0] ?? 0n
      const exponent = Number((bits >> 52n) & 0x7ffn)
      const significand = (bits & 0xfffffffffffffn) + (exponent === 0 ? 0n : 1n << 52n)
      const power = BigInt(Math.max(exponent, 1) - 1075)
      const sign = bits >> 63n === 1n ? -1n : 1n
      return power >= 0n ? fraction(sign * significand * 2n ** power) : fraction(sign * significand, 2n ** -power)
    }
    const distance = (a: Rational.Rational, value: number) => {
      const gap = Rational.subtract(a, exactly(value))
      return gap.numerator < 0n ? Rational.subtract(Rational.zero, gap) : gap
    }
    fc.assert(
      fc.property(rational, (a) => {
        const near = Rational.toNumber(a)
        const step = Math.max(Number.MIN_VALUE, Math.abs(near) * 2 ** -52)
        return [near - step, near + step].every((other) => Rational.compare(distance(a, near), distance(a, other)) <= 0)
      })
    )
  })
})
