import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { stacked } from "./stacked.js"

describe("parts one after another", () => {
  it("are drawn in proportion, from zero to the longest", () => {
    const [one, other] = stacked([
      { name: "A", parts: [6, 2] },
      { name: "B", parts: [1, 1], mark: 4 }
    ])
    expect(one?.segments).toEqual([
      { index: 0, from: 0, to: 75 },
      { index: 1, from: 75, to: 100 }
    ])
    expect(other?.segments.at(-1)?.to).toBe(25)
    expect(other?.markAt).toBe(50)
  })

  it("leave room for a mark beyond the longest, and draw no part of nothing", () => {
    const [one] = stacked([{ name: "A", parts: [0, 3], mark: 6 }])
    expect(one?.segments).toEqual([{ index: 1, from: 0, to: 50 }])
    expect(one?.markAt).toBe(100)
    expect(stacked([{ name: "A", parts: [0] }])[0]?.segments).toEqual([])
  })

  it("touch without a gap or an overlap, inside the drawing", () => {
    const row = fc.record({
      name: fc.string(),
      parts: fc.array(fc.double({ min: 0, max: 1000, noNaN: true }), { maxLength: 5 })
    })
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 9 }), (rows) => {
        for (const { segments } of stacked(rows)) {
          segments.forEach(({ from, to }, index) => {
            expect(from).toBeCloseTo(segments[index - 1]?.to ?? 0)
            expect(to).toBeGreaterThanOrEqual(from)
            expect(to).toBeLessThanOrEqual(100.000001)
          })
        }
      })
    )
  })
})
