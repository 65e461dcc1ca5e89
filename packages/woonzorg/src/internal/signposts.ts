import type * as Apportionment from "../Apportionment.js"
import { maximumOf, minimumOf, type Bounds } from "./apportionment.js"

/** `constant + linear·a + square·a²` with whole coefficients, as doubles and as integers of any size. */
interface Polynomial {
  readonly constant: number
  readonly linear: number
  readonly square: number
  readonly exact: (a: bigint) => bigint
}

const polynomial = (constant: bigint, linear = 0n, square = 0n): Polynomial => ({
  constant: Number(constant),
  linear: Number(linear),
  square: Number(square),
  exact: (a) => (square * a + linear) * a + constant
})

export const valueAt = ({ constant, linear, square }: Polynomial, a: number): number =>
  (square * a + linear) * a + constant

/**
 * Where a divisor method rounds: its signpost after a places is `denominator(a) / numerator(a)`, or the root of
 * that where `power` is 2. The place after a goes to the largest `w^power · numerator(a) / denominator(a)`.
 */
export interface Signposts {
  readonly power: 1 | 2
  /** The places that each claim gets before any comparison: one where the first signpost is zero. */
  readonly first: 0 | 1
  readonly numerator: Polynomial
  readonly denominator: Polynomial
}

/** The signposts a + numerator / denominator, the fraction in [0, 1]. */
export const stationary = (numerator: bigint, denominator: bigint): Signposts => ({
  power: 1,
  first: numerator === 0n ? 1 : 0,
  numerator: polynomial(denominator),
  denominator: polynomial(numerator, denominator)
})

/** At every whole number: Adams. */
export const upwards = /* @__PURE__ */ stationary(0n, 1n)

/** Half-way: Sainte-Laguë. */
export const halves = /* @__PURE__ */ stationary(1n, 2n)

/** At the next whole number: D'Hondt. */
export const downwards = /* @__PURE__ */ stationary(1n, 1n)

/** The harmonic mean of a and a + 1: 2a(a + 1) / (2a + 1). */
export const harmonic: Signposts = /* @__PURE__ */ (() => ({
  power: 1,
  first: 1,
  numerator: polynomial(1n, 2n),
  denominator: polynomial(0n, 2n, 2n)
}))()

/** The geometric mean of a and a + 1, compared by squares. */
export const geometric: Signposts = /* @__PURE__ */ (() => ({
  power: 2,
  first: 1,
  numerator: polynomial(1n),
  denominator: polynomial(0n, 1n, 1n)
}))()

/** The signposts of a divisor method; other methods have none. */
export const signpostsOf = (method: Apportionment.Method): Signposts | undefined => {
  switch (method) {
    case "adams":
      return upwards
    case "dean":
      return harmonic
    case "huntingtonHill":
      return geometric
    case "sainteLague":
      return halves
    case "dHondt":
      return downwards
    default:
      return typeof method === "string"
        ? undefined
        : stationary(method.stationary.numerator, method.stationary.denominator)
  }
}

const far = 1_000_000

/** About how far above a whole number they round up, high up. */
export const heightOf = ({ denominator, numerator, power }: Signposts): number => {
  const value = valueAt(denominator, far) / valueAt(numerator, far)
  return (power === 1 ? value : Math.sqrt(value)) - far
}

/** The fewest places of a member with a claim, given where the signposts start. */
export const fewest = ({ first }: Signposts, bounds: Bounds, i: number): number =>
  Math.min(maximumOf(bounds, i), Math.max(minimumOf(bounds, i), first))
