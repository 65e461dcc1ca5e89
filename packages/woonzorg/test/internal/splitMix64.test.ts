import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { splitMix64 } from "../../src/internal/splitMix64.ts"

describe("The stream of SplitMix64", () => {
  it("of seed 1234567 is the published one (Vigna, splitmix64.c; Rosetta Code, Pseudo-random numbers/Splitmix64)", () => {
    expect([0, 1, 2, 3, 4].map((n) => splitMix64(1234567, n))).toEqual([
      6457827717110365317n,
      3203168211198807973n,
      9817491932198370423n,
      4593380528125082431n,
      16408922859458223821n
    ])
  })

  it("is always 64 bits, and has no number twice near each other", () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.nat({ max: 1_000_000 }), (seed, n) => {
        const [one, next] = [splitMix64(seed, n), splitMix64(seed, n + 1)]
        return one >= 0n && one < 1n << 64n && one !== next
      })
    )
  })
})
