import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { balance, changesBetween } from "./comparison.js"

const member = (name: string, ...spans: ReadonlyArray<readonly [number, number]>) => ({ name, spans })

const spans = fc.array(
  fc.tuple(fc.nat({ max: 50 }), fc.nat({ max: 3 })).map(([low, more]) => [low, low + more] as const),
  { minLength: 1, maxLength: 4 }
)

describe("What changes between two answers", () => {
  it("is signed, and certain where both are", () => {
    expect(changesBetween([member("Dordrecht", [8, 8])], [member("Dordrecht", [3, 3])], true)).toEqual([
      { name: "Dordrecht", before: [8, 8], after: [3, 3], difference: [-5, -5] }
    ])
  })

  it("compares each total with itself, so that an uncertain total is no difference", () => {
    const [before, after] = [[member("Dordrecht", [43, 43], [46, 46])], [member("Dordrecht", [44, 44], [47, 47])]]
    expect(changesBetween(before, after, true)[0]?.difference).toEqual([1, 1])
    expect(changesBetween(before, after, false)[0]?.difference).toEqual([-2, 4])
  })

  it("says nothing about the difference of a row that takes no part in one of them", () => {
    expect(changesBetween([member("Gorinchem", [3, 3])], [member("Dordrecht", [8, 8])], true)).toEqual([
      { name: "Gorinchem", before: [3, 3] },
      { name: "Dordrecht", after: [8, 8] }
    ])
  })

  it("is turned around when the answers are, and holds every difference that can be", () => {
    fc.assert(
      fc.property(spans, spans, (one, other) => {
        const isPaired = one.length === other.length
        const [forth] = changesBetween([member("A", ...one)], [member("A", ...other)], isPaired)
        const [back] = changesBetween([member("A", ...other)], [member("A", ...one)], isPaired)
        const [low = NaN, high = NaN] = forth?.difference ?? []
        expect([0 - high, 0 - low]).toEqual(back?.difference?.map((value) => value + 0))
        if (isPaired) {
          one.forEach(([before], index) => {
            const difference = (other[index]?.[1] ?? NaN) - before
            expect(difference).toBeLessThanOrEqual(high)
          })
        }
        expect(balance(forth === undefined ? [] : [forth])).toEqual({
          more: low > 0 ? 1 : 0,
          less: high < 0 ? 1 : 0,
          alike: low === 0 && high === 0 ? 1 : 0,
          open: low <= 0 && high >= 0 && low !== high ? 1 : 0
        })
      })
    )
  })
})
