import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import * as kernel from "../../src/internal/apportionment.ts"
import { divideBySignposts } from "../../src/internal/divisors.ts"
import { exactWeights } from "../../src/internal/exactWeights.ts"
import { quotaMethod } from "../../src/internal/quota.ts"
import { downwards, halves } from "../../src/internal/signposts.ts"
import { problem } from "../arbitraries.ts"
import { instanceOf } from "../laws.ts"

const far = 10n ** 30n

const fractions = (weights: ReadonlyArray<bigint>, factor: bigint) =>
  weights.map((weight) => ({ claim: { numerator: weight * factor, denominator: 1n } }))

const solved = (factor: bigint, given: Parameters<typeof instanceOf>[0]) => {
  const { maximum, minimum, places, weights } = instanceOf(given)
  const exact = exactWeights(fractions(weights, factor), places)
  const bounds = { minimum, maximum }
  const level = kernel.waterLevel(exact, places, bounds)
  return {
    level,
    shares: level.free.map((i) => exact.share(i, level.freePlaces)),
    largestRemainder: kernel.largestRemainder(exact, level),
    sainteLague: divideBySignposts(exact, halves, level, places, bounds),
    dHondt: divideBySignposts(exact, downwards, level, places, bounds),
    quotaMethod: quotaMethod(exact, places % 1000, { minimum: [], maximum: [] })
  }
}

/** Floors of a double quotient go wrong just below a whole number, if they ever do. */
const nearWhole = fc
  .record({
    places: fc.integer({ min: 1, max: 3000 }),
    sum: fc.integer({ min: 2, max: 2 ** 40 }),
    near: fc.nat(),
    off: fc.integer({ min: -1, max: 1 })
  })
  .map(({ near, off, places, sum }) => {
    const weight = Math.min(sum - 1, Math.max(0, Math.round((sum * (near % (2 * places))) / (2 * places)) + off))
    return { weights: [BigInt(weight), BigInt(sum - weight)], places }
  })

describe("Weights small enough for doubles", () => {
  it("divide exactly as large ones do, ties and bounds included", () => {
    fc.assert(
      fc.property(problem, (given) => {
        expect(solved(1n, given)).toEqual(solved(far, given))
      })
    )
  })

  it("answer each question as whole numbers of any size do, also just beside a whole", () => {
    fc.assert(
      fc.property(nearWhole, fc.nat({ max: 3000 }), ({ places, weights }, bound) => {
        const [small, large] = [1n, far].map((factor) => {
          const exact = exactWeights(fractions(weights, factor), places)
          exact.shareOver([0, 1])
          return [
            exact.floorShare(0, places),
            Math.sign(exact.compareShare(0, places, bound)),
            exact.remainder(0, places) < exact.remainder(1, places),
            exact.remainder(0, places) === exact.remainder(1, places),
            exact.integer(0) / (exact.integer(1) === 0n ? 1n : exact.integer(1)),
            exact.share(0, places)
          ]
        })
        expect(small).toEqual(large)
        const [weight = 0n, other = 0n] = weights
        expect(small?.[0]).toBe(Number((weight * BigInt(places)) / (weight + other)))
      })
    )
  })

  it("give way to large ones just before a product would no longer be exact", () => {
    const edge = BigInt(Number.MAX_SAFE_INTEGER)
    for (const places of [1, 10, 1000, 1_000_000_000]) {
      const most = edge / BigInt(2 * places + 3)
      for (const weight of [most - 1n, most, most + 1n, most * 3n]) {
        const exact = exactWeights(fractions([weight / 3n, weight - weight / 3n], 1n), places)
        exact.shareOver([0, 1])
        expect(BigInt(exact.floorShare(0, places))).toBe(((weight / 3n) * BigInt(places)) / weight)
      }
    }
  })

  it("stand in the proportion of the fractions that they come from", () => {
    const exact = exactWeights(
      [
        { claim: { numerator: 1n, denominator: 6n } },
        { claim: { numerator: 3n, denominator: 4n } },
        { claim: { numerator: 0n, denominator: 1n } }
      ],
      22
    )
    exact.shareOver([0, 1, 2])
    expect([0, 1, 2].map((i) => exact.share(i, 22))).toEqual([
      [4n, 1n],
      [18n, 1n],
      [0n, 1n]
    ])
    expect([0, 1, 2].map((i) => exact.isZero(i))).toEqual([false, false, true])
  })
})
