import { greatestCommonDivisor } from "./digits.js"

/**
 * Weights as exact integers, and the questions that apportionment asks of them. Each question is one
 * comparison or division of products, answered without rounding.
 */
export interface ExactWeights {
  readonly length: number
  readonly isZero: (i: number) => boolean
  /** The weight as the nearest double, or infinity. */
  readonly number: (i: number) => number
  readonly integer: (i: number) => bigint
  /** Makes the sum of these weights the divisor of the shares below. */
  readonly shareOver: (members: ReadonlyArray<number>) => void
  /** The sign of `wᵢ·places / sum − bound`. */
  readonly compareShare: (i: number, places: number, bound: number) => number
  /** `⌊wᵢ·places / sum⌋`. */
  readonly floorShare: (i: number, places: number) => number
  /** The order of what `floorShare` leaves of i and of j. */
  readonly compareRemainders: (i: number, j: number, places: number) => number
  /** `wᵢ·places / sum` in lowest terms. */
  readonly share: (i: number, places: number) => readonly [numerator: bigint, denominator: bigint]
}

// Exact below 2⁵³, where the floor of the double quotient is the floor of the true one, and faster than `%`.
const remainder = (a: number, b: number): number => a - Math.floor(a / b) * b

const divisorOf = (a: number, b: number): number => {
  while (a > 0x7fffffff || b > 0x7fffffff) {
    if (b === 0) return a
    ;[a, b] = [b, remainder(a, b)]
  }
  let [c, d] = [a | 0, b | 0]
  while (d !== 0) [c, d] = [d, c % d]
  return c
}

// What places and sum have in common is the same for every weight; without it smaller numbers remain.
const lowestTerms = () => {
  let of = [NaN, NaN]
  let [places, sum, denominator] = [NaN, NaN, 1n]
  return (weight: number, ofPlaces: number, ofSum: number): readonly [bigint, bigint] => {
    if (of[0] !== ofPlaces || of[1] !== ofSum) {
      of = [ofPlaces, ofSum]
      const common = divisorOf(ofSum, ofPlaces)
      ;[places, sum] = [ofPlaces / common, ofSum / common]
      denominator = BigInt(sum)
    }
    const common = divisorOf(sum, weight)
    return common === 1
      ? [BigInt(weight * places), denominator]
      : [BigInt((weight / common) * places), BigInt(sum / common)]
  }
}

/** Weights small enough for every product below to be an exact double. */
const safeIntegers = (weights: ReadonlyArray<number>): ExactWeights => {
  let sum = 0
  const weight = (i: number): number => weights[i] ?? 0
  const inLowestTerms = lowestTerms()
  return {
    length: weights.length,
    isZero: (i) => weight(i) === 0,
    number: weight,
    integer: (i) => BigInt(weight(i)),
    shareOver: (members) => {
      sum = 0
      for (const i of members) sum += weight(i)
    },
    compareShare: (i, places, bound) => weight(i) * places - bound * sum,
    floorShare: (i, places) => Math.floor((weight(i) * places) / sum),
    compareRemainders: (i, j, places) => remainder(weight(i) * places, sum) - remainder(weight(j) * places, sum),
    share: (i, places) => inLowestTerms(weight(i), places, sum)
  }
}

const sign = (value: bigint): number => (value < 0n ? -1 : value > 0n ? 1 : 0)

const bigIntegers = (weights: ReadonlyArray<bigint>, numbers: ReadonlyArray<number>): ExactWeights => {
  let sum = 0n
  const weight = (i: number): bigint => weights[i] ?? 0n
  return {
    length: weights.length,
    isZero: (i) => weight(i) === 0n,
    number: (i) => numbers[i] ?? 0,
    integer: weight,
    shareOver: (members) => {
      sum = 0n
      for (const i of members) sum += weight(i)
    },
    compareShare: (i, places, bound) => sign(weight(i) * BigInt(places) - BigInt(bound) * sum),
    floorShare: (i, places) => Number((weight(i) * BigInt(places)) / sum),
    compareRemainders: (i, j, places) =>
      sign(((weight(i) * BigInt(places)) % sum) - ((weight(j) * BigInt(places)) % sum)),
    share: (i, places) => {
      const product = weight(i) * BigInt(places)
      const divisor = greatestCommonDivisor(sum, product)
      return [product / divisor, sum / divisor]
    }
  }
}

/** The fractions `numerators / denominators` as integers in the same proportion. */
export const exactWeights = (
  fractions: ReadonlyArray<{ readonly numerator: bigint; readonly denominator: bigint }>,
  places: number
): ExactWeights => {
  let common = 1n
  for (const { denominator } of fractions) {
    if (denominator !== 1n) common *= denominator / greatestCommonDivisor(common, denominator)
  }
  const integers = fractions.map(({ denominator, numerator }) =>
    common === 1n ? numerator : numerator * (common / denominator)
  )
  const numbers = integers.map(Number)
  let sum = 0
  for (const number of numbers) sum += number
  return sum * (2 * places + 3) < Number.MAX_SAFE_INTEGER ? safeIntegers(numbers) : bigIntegers(integers, numbers)
}
