/**
 * Exact fractions. A share such as 45/7 of a dwelling stays 45/7 until somebody asks for decimals.
 *
 * @since 0.1.0
 */
import * as Data from "effect/Data"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as SchemaGetter from "effect/SchemaGetter"
import { greatestCommonDivisor } from "./internal/digits.js"

/**
 * An exact fraction: whole numerator over a whole denominator.
 *
 * **Details**
 *
 * Always in lowest terms with a denominator above zero, so two equal fractions have equal fields. In JSON
 * it is the text "45/7", or "3" when the denominator is 1.
 *
 * **Example**
 *
 * ```ts
 * import * as Schema from "effect/Schema"
 * import * as Rational from "woonzorg/Rational"
 *
 * Schema.decodeUnknownSync(Rational.Rational)("90/14") // => { numerator: 45n, denominator: 7n }
 * ```
 *
 * @category models
 * @since 0.1.0
 */
export interface Rational {
  readonly numerator: bigint
  readonly denominator: bigint
}

/**
 * The schema of a fraction, written as text in JSON.
 *
 * **Example**
 *
 * ```ts
 * import * as Schema from "effect/Schema"
 * import * as Rational from "woonzorg/Rational"
 *
 * Schema.encodeSync(Rational.Rational)({ numerator: 45n, denominator: 7n }) // => "45/7"
 * ```
 *
 * @category schemas
 * @since 0.1.0
 */
export const Rational: Schema.Codec<Rational, string> = /* @__PURE__ */ (() =>
  Schema.String.check(
    Schema.isPattern(/^-?\d+(\/0*[1-9]\d*)?$/, { expected: 'a fraction written as "45/7" or a whole number' })
  )
    .pipe(
      Schema.decodeTo(
        Schema.Struct({
          numerator: Schema.BigInt.annotate({ unit: "parts" }),
          denominator: Schema.BigInt.annotate({ unit: "parts in one whole" })
        }).check(
          Schema.makeFilter((rational) => isLowestTerms(rational), {
            expected: "a fraction in lowest terms with a denominator above zero"
          })
        ),
        {
          decode: SchemaGetter.transform((text: string) => {
            const [numerator = "0", denominator = "1"] = text.split("/")
            return reduced(BigInt(numerator), BigInt(denominator))
          }),
          encode: SchemaGetter.transform((rational: Rational) => toText(rational))
        }
      )
    )
    .annotate({
      term: {
        nl: "breuk",
        en: "fraction",
        definition: {
          nl: "Een precies getal, geschreven als deling van twee hele getallen. Zo gaat bij het rekenen niets verloren.",
          en: "An exact number, written as one whole number divided by another. Nothing is lost in the sums."
        }
      },
      unit: "as stated where it is used"
    }))()

/**
 * A fraction was asked for with a denominator of zero.
 *
 * @category errors
 * @since 0.1.0
 */
export class DenominatorZero
  extends /* @__PURE__ */ Data.TaggedError("DenominatorZero")<{
    readonly numerator: bigint
  }>
{
  override get message(): string {
    return `${this.numerator}/0 is not a number. Give a denominator other than zero.`
  }
}

/**
 * A number or text does not stand for an exact value.
 *
 * @category errors
 * @since 0.1.0
 */
export class NotRational
  extends /* @__PURE__ */ Data.TaggedError("NotRational")<{
    readonly value: number | string
  }>
{
  override get message(): string {
    const value = typeof this.value === "string" ? JSON.stringify(this.value) : String(this.value)
    return `${value} is not an exact number. Give a finite number, a decimal such as "0.45" or a fraction such as "45/7".`
  }
}

/**
 * Zero.
 *
 * **Example**
 *
 * ```ts
 * import * as Rational from "woonzorg/Rational"
 *
 * Rational.toText(Rational.zero) // => "0"
 * ```
 *
 * @category constants
 * @since 0.1.0
 */
export const zero: Rational = { numerator: 0n, denominator: 1n }

/**
 * One.
 *
 * **Example**
 *
 * ```ts
 * import * as Rational from "woonzorg/Rational"
 *
 * Rational.toText(Rational.one) // => "1"
 * ```
 *
 * @category constants
 * @since 0.1.0
 */
export const one: Rational = { numerator: 1n, denominator: 1n }

const isLowestTerms = ({ denominator, numerator }: Rational): boolean =>
  denominator > 0n && greatestCommonDivisor(numerator < 0n ? -numerator : numerator, denominator) === 1n

const reduced = (numerator: bigint, denominator: bigint): Rational => {
  const sign = denominator < 0n ? -1n : 1n
  const divisor = greatestCommonDivisor(numerator < 0n ? -numerator : numerator, sign * denominator)
  return { numerator: (sign * numerator) / divisor, denominator: (sign * denominator) / divisor }
}

/**
 * The fraction `numerator / denominator` in lowest terms.
 *
 * **Fails with** {@link DenominatorZero}.
 *
 * **Example**
 *
 * ```ts
 * import * as Result from "effect/Result"
 * import * as Rational from "woonzorg/Rational"
 *
 * Result.map(Rational.make(90n, -14n), Rational.toText) // => Result.succeed("-45/7")
 * ```
 *
 * @category constructors
 * @since 0.1.0
 */
export const make = (numerator: bigint, denominator: bigint): Result.Result<Rational, DenominatorZero> =>
  denominator === 0n ? Result.fail(new DenominatorZero({ numerator })) : Result.succeed(reduced(numerator, denominator))

/**
 * A whole number as a fraction.
 *
 * **Example**
 *
 * ```ts
 * import * as Rational from "woonzorg/Rational"
 *
 * Rational.fromBigInt(7n) // => { numerator: 7n, denominator: 1n }
 * ```
 *
 * @category constructors
 * @since 0.1.0
 */
export const fromBigInt = (whole: bigint): Rational => ({ numerator: whole, denominator: 1n })

const decimal = /^([+-]?)(\d*)(?:\.(\d*))?(?:e([+-]?\d{1,4}))?$/i

const fromDecimal = (text: string): Rational | undefined => {
  const match = decimal.exec(text)
  if (match === null) return undefined
  const [, sign, whole = "", fraction = "", exponent = "0"] = match
  if (whole === "" && fraction === "") return undefined
  const power = Number(exponent) - fraction.length
  const digits = BigInt(`${sign === "-" ? "-" : ""}${whole}${fraction}`)
  return power >= 0 ? fromBigInt(digits * 10n ** BigInt(power)) : reduced(digits, 10n ** BigInt(-power))
}

/**
 * The number as the decimal that JavaScript prints: 0.45 is 9/20, not the nearest binary double.
 *
 * **Fails with** {@link NotRational} for NaN and infinity.
 *
 * **Example**
 *
 * ```ts
 * import * as Result from "effect/Result"
 * import * as Rational from "woonzorg/Rational"
 *
 * Result.map(Rational.fromNumber(0.45), Rational.toText) // => Result.succeed("9/20")
 * ```
 *
 * @category constructors
 * @since 0.1.0
 */
export const fromNumber = (value: number): Result.Result<Rational, NotRational> => {
  const rational = Number.isSafeInteger(value) ? fromBigInt(BigInt(value)) : fromDecimal(String(value))
  return rational === undefined ? Result.fail(new NotRational({ value })) : Result.succeed(rational)
}

/**
 * Reads "45/7", "0.45" or "12".
 *
 * **Fails with** {@link NotRational} for anything else, a denominator of zero included.
 *
 * **Example**
 *
 * ```ts
 * import * as Result from "effect/Result"
 * import * as Rational from "woonzorg/Rational"
 *
 * Result.isFailure(Rational.fromText("one half")) // => true
 * ```
 *
 * @category constructors
 * @since 0.1.0
 */
export const fromText = (text: string): Result.Result<Rational, NotRational> => {
  const parts = text.trim().split("/")
  const [numerator, denominator] = parts.map(fromDecimal)
  if (parts.length > 2 || numerator === undefined) return Result.fail(new NotRational({ value: text }))
  if (parts.length === 1) return Result.succeed(numerator)
  if (denominator === undefined || denominator.numerator === 0n) return Result.fail(new NotRational({ value: text }))
  return Result.succeed(
    reduced(numerator.numerator * denominator.denominator, numerator.denominator * denominator.numerator)
  )
}

/**
 * The sum of two fractions.
 *
 * **Example**
 *
 * ```ts
 * import * as Rational from "woonzorg/Rational"
 *
 * const third = { numerator: 1n, denominator: 3n }
 * Rational.toText(Rational.add(third, third)) // => "2/3"
 * ```
 *
 * @category arithmetic
 * @since 0.1.0
 */
export const add = (self: Rational, that: Rational): Rational =>
  self.denominator === 1n && that.denominator === 1n
    ? fromBigInt(self.numerator + that.numerator)
    : reduced(
        self.numerator * that.denominator + that.numerator * self.denominator,
        self.denominator * that.denominator
      )

/**
 * The sum of all fractions; zero when there are none.
 *
 * **Details**
 *
 * Halves are added first, so that large denominators meet late: with many different ones this is far faster than
 * adding one by one.
 *
 * **Example**
 *
 * ```ts
 * import * as Rational from "woonzorg/Rational"
 *
 * const third = { numerator: 1n, denominator: 3n }
 * Rational.toText(Rational.sum([third, third, third])) // => "1"
 * ```
 *
 * @category arithmetic
 * @since 0.1.0
 */
export const sum = (all: ReadonlyArray<Rational>): Rational => {
  const sumOf = (from: number, until: number): Rational => {
    if (until - from < 2) return all[from] ?? zero
    const middle = from + Math.floor((until - from) / 2)
    return add(sumOf(from, middle), sumOf(middle, until))
  }
  return sumOf(0, all.length)
}

/**
 * The first fraction less the second.
 *
 * **Example**
 *
 * ```ts
 * import * as Rational from "woonzorg/Rational"
 *
 * Rational.toText(Rational.subtract(Rational.one, { numerator: 1n, denominator: 3n })) // => "2/3"
 * ```
 *
 * @category arithmetic
 * @since 0.1.0
 */
export const subtract = (self: Rational, that: Rational): Rational =>
  self.denominator === 1n && that.denominator === 1n
    ? fromBigInt(self.numerator - that.numerator)
    : reduced(
        self.numerator * that.denominator - that.numerator * self.denominator,
        self.denominator * that.denominator
      )

/**
 * The product of two fractions.
 *
 * **Example**
 *
 * ```ts
 * import * as Rational from "woonzorg/Rational"
 *
 * const share = { numerator: 1n, denominator: 9n }
 * Rational.toText(Rational.multiply(share, Rational.fromBigInt(25n))) // => "25/9"
 * ```
 *
 * @category arithmetic
 * @since 0.1.0
 */
export const multiply = (self: Rational, that: Rational): Rational =>
  reduced(self.numerator * that.numerator, self.denominator * that.denominator)

/**
 * The first fraction divided by the second.
 *
 * **Fails with** {@link DenominatorZero} when the second is zero.
 *
 * **Example**
 *
 * ```ts
 * import * as Result from "effect/Result"
 * import * as Rational from "woonzorg/Rational"
 *
 * Result.map(Rational.divide(Rational.fromBigInt(25n), Rational.fromBigInt(9n)), Rational.toText) // => Result.succeed("25/9")
 * ```
 *
 * @category arithmetic
 * @since 0.1.0
 */
export const divide = (self: Rational, that: Rational): Result.Result<Rational, DenominatorZero> =>
  make(self.numerator * that.denominator, self.denominator * that.numerator)

/**
 * Order of two fractions: negative, zero or positive, as a sort wants it.
 *
 * **Example**
 *
 * ```ts
 * import * as Rational from "woonzorg/Rational"
 *
 * Rational.compare({ numerator: 1n, denominator: 3n }, { numerator: 1n, denominator: 2n }) // => -1
 * ```
 *
 * @category comparisons
 * @since 0.1.0
 */
export const compare = (self: Rational, that: Rational): -1 | 0 | 1 => {
  const left = self.numerator * that.denominator
  const right = that.numerator * self.denominator
  return left < right ? -1 : left > right ? 1 : 0
}

/**
 * The largest whole number that is not above the fraction.
 *
 * **Example**
 *
 * ```ts
 * import * as Rational from "woonzorg/Rational"
 *
 * Rational.floor({ numerator: -1n, denominator: 2n }) // => -1n
 * ```
 *
 * @category conversions
 * @since 0.1.0
 */
export const floor = ({ denominator, numerator }: Rational): bigint => {
  const quotient = numerator / denominator
  return numerator < 0n && quotient * denominator !== numerator ? quotient - 1n : quotient
}

/**
 * The double nearest to the fraction, for drawing and statistics only.
 *
 * **Details**
 *
 * Not exact: do not compare or add the result where a decision hangs on it.
 *
 * **Example**
 *
 * ```ts
 * import * as Rational from "woonzorg/Rational"
 *
 * Rational.toNumber({ numerator: 1n, denominator: 4n }) // => 0.25
 * ```
 *
 * @category conversions
 * @since 0.1.0
 */
export const toNumber = ({ denominator, numerator }: Rational): number => {
  const direct = Number(numerator) / Number(denominator)
  if (Number.isSafeInteger(Number(numerator)) && Number.isSafeInteger(Number(denominator))) return direct
  const magnitude = numerator < 0n ? -numerator : numerator
  // At least 65 bits, the last of which stands for all that was cut off: these round as the exact value would.
  const shift = Math.max(0, 66 + denominator.toString(2).length - magnitude.toString(2).length)
  const scaled = magnitude << BigInt(shift)
  const quotient = scaled / denominator
  const rounded = Number(scaled % denominator === 0n ? quotient : quotient | 1n)
  // In two steps, for 2 ** shift may be infinite where the fraction is not zero.
  const value = rounded / 2 ** Math.floor(shift / 2) / 2 ** Math.ceil(shift / 2)
  return numerator < 0n ? -value : value
}

/**
 * Decimals, rounded half away from zero from the exact value, with a point; `decimals` is a whole number from 0.
 *
 * **Example**
 *
 * ```ts
 * import * as Rational from "woonzorg/Rational"
 *
 * Rational.toFixed({ numerator: 25n, denominator: 9n }, 2) // => "2.78"
 * ```
 *
 * @category conversions
 * @since 0.1.0
 */
export const toFixed = ({ denominator, numerator }: Rational, decimals: number): string => {
  const scale = 10n ** BigInt(decimals)
  const magnitude = numerator < 0n ? -numerator : numerator
  const rounded = (2n * magnitude * scale + denominator) / (2n * denominator)
  const digits = String(rounded).padStart(decimals + 1, "0")
  const sign = numerator < 0n && rounded !== 0n ? "-" : ""
  const whole = digits.slice(0, digits.length - decimals)
  return decimals === 0 ? `${sign}${digits}` : `${sign}${whole}.${digits.slice(-decimals)}`
}

/**
 * The fraction as text: "45/7", or "3" when it is whole.
 *
 * **Example**
 *
 * ```ts
 * import * as Rational from "woonzorg/Rational"
 *
 * Rational.toText({ numerator: 45n, denominator: 7n }) // => "45/7"
 * ```
 *
 * @category conversions
 * @since 0.1.0
 */
export const toText = ({ denominator, numerator }: Rational): string =>
  denominator === 1n ? String(numerator) : `${numerator}/${denominator}`
