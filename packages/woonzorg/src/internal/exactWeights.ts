import { greatestCommonDivisor } from "./digits.js"

/**
 * Weights as exact integers, and the questions that apportionment asks of them. Each question is one
 * comparison or division of products, answered without rounding.
 */
export interface ExactWeights {
  readonly length: number
  /** The weights as the nearest doubles, or infinity; zero only where the weight is. */
  readonly numbers: ReadonlyArray<number>
  /** Whether the numbers are exact, and every product of their sum with places, signposts and bounds too. */
  readonly isSmall: boolean
  readonly isZero: (i: number) => boolean
  readonly integer: (i: number) => bigint
  /** Makes the sum of these weights the divisor of the shares below. */
  readonly shareOver: (members: ReadonlyArray<number>) => void
  /** Makes their Droop quota for so many places the divisor: `⌊sum / (places + 1)⌋ + 1`. */
  readonly quotaOver: (members: ReadonlyArray<number>, places: number) => void
  /** The sign of `wᵢ·places / sum − bound`. */
  readonly compareShare: (i: number, places: number, bound: number) => number
  /** `⌊wᵢ·places / sum⌋`. */
  readonly floorShare: (i: number, places: number) => number
  /** What `floorShare` leaves, times the sum: comparable with that of another. */
  readonly remainder: (i: number, places: number) => number | bigint
  /** `wᵢ·places / sum` in lowest terms. */
  readonly share: (i: number, places: number) => readonly [numerator: bigint, denominator: bigint]
}

// Exact below 2⁵³, where the floor of the double quotient is the floor of the true one, and faster than `%`.
const remainderOf = (a: number, b: number): number => a - Math.floor(a / b) * b

const divisorOf = (a: number, b: number): number => {
  while (a > 0x7fffffff || b > 0x7fffffff) {
    if (b === 0) return a
    ;[a, b] = [b, remainderOf(a, b)]
  }
  let [c, d] = [a | 0, b | 0]
  while (d !== 0) [c, d] = [d, c % d]
  return c
}

/** Weights small enough for every product below to be an exact double. */
class SmallWeights implements ExactWeights {
  readonly isSmall = true
  readonly length: number
  readonly numbers: ReadonlyArray<number>
  #sum = 0
  // What places and sum have in common is the same for every weight; without it smaller numbers remain.
  #common = { places: NaN, factor: 1, sum: 1, denominator: 1n }

  constructor(numbers: ReadonlyArray<number>) {
    this.numbers = numbers
    this.length = numbers.length
  }

  isZero(i: number): boolean {
    return this.numbers[i] === 0
  }

  integer(i: number): bigint {
    return BigInt(this.numbers[i] ?? 0)
  }

  shareOver(members: ReadonlyArray<number>): void {
    let sum = 0
    for (const i of members) sum += this.numbers[i] ?? 0
    this.#sum = sum
    this.#common.places = NaN
  }

  quotaOver(members: ReadonlyArray<number>, places: number): void {
    this.shareOver(members)
    this.#sum = Math.floor(this.#sum / (places + 1)) + 1
  }

  compareShare(i: number, places: number, bound: number): number {
    return (this.numbers[i] ?? 0) * places - bound * this.#sum
  }

  floorShare(i: number, places: number): number {
    return Math.floor(((this.numbers[i] ?? 0) * places) / this.#sum)
  }

  remainder(i: number, places: number): number {
    return remainderOf((this.numbers[i] ?? 0) * places, this.#sum)
  }

  share(i: number, places: number): readonly [bigint, bigint] {
    if (this.#common.places !== places) {
      const divisor = divisorOf(this.#sum, places)
      const sum = this.#sum / divisor
      this.#common = { places, factor: places / divisor, sum, denominator: BigInt(sum) }
    }
    const { denominator, factor, sum } = this.#common
    const weight = this.numbers[i] ?? 0
    const divisor = divisorOf(sum, weight)
    return divisor === 1
      ? [BigInt(weight * factor), denominator]
      : [BigInt((weight / divisor) * factor), BigInt(sum / divisor)]
  }
}

const sign = (value: bigint): number => (value < 0n ? -1 : value > 0n ? 1 : 0)

/** Weights of any size. */
class LargeWeights implements ExactWeights {
  readonly isSmall = false
  readonly length: number
  readonly numbers: ReadonlyArray<number>
  readonly #integers: ReadonlyArray<bigint>
  #sum = 0n

  constructor(integers: ReadonlyArray<bigint>) {
    this.#integers = integers
    this.numbers = integers.map(Number)
    this.length = integers.length
  }

  isZero(i: number): boolean {
    return this.numbers[i] === 0
  }

  integer(i: number): bigint {
    return this.#integers[i] ?? 0n
  }

  shareOver(members: ReadonlyArray<number>): void {
    this.#sum = 0n
    for (const i of members) this.#sum += this.integer(i)
  }

  quotaOver(members: ReadonlyArray<number>, places: number): void {
    this.shareOver(members)
    this.#sum = this.#sum / BigInt(places + 1) + 1n
  }

  compareShare(i: number, places: number, bound: number): number {
    return sign(this.integer(i) * BigInt(places) - BigInt(bound) * this.#sum)
  }

  floorShare(i: number, places: number): number {
    return Number((this.integer(i) * BigInt(places)) / this.#sum)
  }

  remainder(i: number, places: number): bigint {
    return (this.integer(i) * BigInt(places)) % this.#sum
  }

  share(i: number, places: number): readonly [bigint, bigint] {
    const product = this.integer(i) * BigInt(places)
    const divisor = greatestCommonDivisor(this.#sum, product)
    return [product / divisor, this.#sum / divisor]
  }
}

interface Claim {
  readonly claim: { readonly numerator: bigint; readonly denominator: bigint }
}

/** Over one denominator, as integers. */
const integersOf = (claims: ReadonlyArray<Claim>): ReadonlyArray<bigint> => {
  let common = 1n
  for (const { claim } of claims) {
    const { denominator } = claim
    if (denominator !== 1n) common *= denominator / greatestCommonDivisor(common, denominator)
  }
  return claims.map(({ claim }) => claim.numerator * (common / claim.denominator))
}

const isExact = (sum: number, places: number): boolean => sum * (2 * places + 3) < Number.MAX_SAFE_INTEGER

/** The claims as integers in the same proportion. */
export const exactWeights = (claims: ReadonlyArray<Claim>, places: number): ExactWeights => {
  const numbers = new Array<number>(claims.length)
  let sum = 0
  let areWhole = true
  let i = 0
  for (const { claim } of claims) {
    if (claim.denominator !== 1n) areWhole = false
    const number = Number(claim.numerator)
    numbers[i++] = number
    sum += number
  }
  if (areWhole && isExact(sum, places)) return new SmallWeights(numbers)
  const large = new LargeWeights(integersOf(claims))
  return isExact(
    large.numbers.reduce((all, number) => all + number, 0),
    places
  )
    ? new SmallWeights(large.numbers)
    : large
}
