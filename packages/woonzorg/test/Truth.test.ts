import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import * as Truth from "../src/Truth.ts"

const all: ReadonlyArray<Truth.Truth> = ["yes", "no", "unknown"]
const truth = fc.constantFrom(...all)
const truths = fc.array(truth, { maxLength: 6 })

describe("The published tables of strong Kleene logic", () => {
  // Kleene 1952, § 64, with t, f and u as yes, no and unknown.
  it.each([
    ["yes", "yes", "yes", "yes"],
    ["yes", "no", "no", "yes"],
    ["yes", "unknown", "unknown", "yes"],
    ["no", "yes", "no", "yes"],
    ["no", "no", "no", "no"],
    ["no", "unknown", "no", "unknown"],
    ["unknown", "yes", "unknown", "yes"],
    ["unknown", "no", "no", "unknown"],
    ["unknown", "unknown", "unknown", "unknown"]
  ] as const)("give for %s with %s: and %s, or %s", (one, other, both, either) => {
    expect(Truth.and([one, other])).toBe(both)
    expect(Truth.or([one, other])).toBe(either)
  })

  it("turn yes into no, no into yes, and leave unknown", () => {
    expect(all.map(Truth.not)).toEqual(["no", "yes", "unknown"])
  })

  it("do not hold the law of the excluded middle: what is unknown or its opposite is unknown", () => {
    expect(Truth.or(["unknown", Truth.not("unknown")])).toBe("unknown")
  })
})

describe("A truth", () => {
  it("is one of three words, and nothing that looks like one", () => {
    for (const value of ["maybe", true, false, null, undefined, "ja"]) {
      expect(Schema.is(Truth.Truth)(value), String(value)).toBe(false)
    }
    expect(all.filter(Schema.is(Truth.Truth))).toEqual(all)
  })

  it("has a word of its own in both languages", () => {
    expect(all.map((one) => [Truth.text(one, "nl"), Truth.text(one, "en")])).toEqual([
      ["ja", "yes"],
      ["nee", "no"],
      ["onbekend", "unknown"]
    ])
  })
})

describe("Every list of truths", () => {
  it("obeys De Morgan: not all is one that is not, and not one is all that are not", () => {
    fc.assert(
      fc.property(truths, (list) => {
        expect(Truth.not(Truth.and(list))).toBe(Truth.or(list.map(Truth.not)))
        expect(Truth.not(Truth.or(list))).toBe(Truth.and(list.map(Truth.not)))
      })
    )
  })

  it("gives the same in any order, taken together or in pieces", () => {
    fc.assert(
      fc.property(truths, truths, (left, right) => {
        for (const combine of [Truth.and, Truth.or]) {
          const together = combine([...left, ...right])
          expect(combine([...right, ...left])).toBe(together)
          expect(combine([combine(left), combine(right)])).toBe(together)
        }
      })
    )
  })

  it("never changes its mind when more becomes known: only unknown can become something else", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(truth, truth), { maxLength: 6 }), (pairs) => {
        const before = pairs.map(([one]) => one)
        const after = pairs.map(([one, learnt]) => (one === "unknown" ? learnt : one))
        for (const combine of [Truth.and, Truth.or]) {
          expect(Truth.canBecome(combine(before), combine(after))).toBe(true)
        }
      })
    )
  })

  it("without a member is yes for all of it, and no for one or more of it", () => {
    expect([Truth.and([]), Truth.or([])]).toEqual(["yes", "no"])
  })
})

describe("Becoming known", () => {
  it("is an order: each can stay, unknown can become all, and yes and no stay", () => {
    const pairs = all.flatMap((one) => all.filter((other) => Truth.canBecome(one, other)).map((other) => [one, other]))
    expect(pairs).toEqual([
      ["yes", "yes"],
      ["no", "no"],
      ["unknown", "yes"],
      ["unknown", "no"],
      ["unknown", "unknown"]
    ])
  })

  it("keeps its way under not", () => {
    fc.assert(
      fc.property(truth, truth, (one, other) => {
        expect(Truth.canBecome(Truth.not(one), Truth.not(other))).toBe(Truth.canBecome(one, other))
      })
    )
  })
})
