import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { bidBar, standings, type BidMeasure, type Span } from "./bidBars.js"

const none: Span = { low: 0, high: 0 }

const measure = (parts: Partial<BidMeasure["parts"]>, target: Span): BidMeasure => ({
  product: "tijdelijk-wonen",
  name: "Tijdelijk wonen",
  parts: { certain: none, supposed: none, conditional: none, unattributed: none, ...parts },
  target,
  targetLabel: "",
  labels: []
})

const span: fc.Arbitrary<Span> = fc
  .tuple(fc.nat({ max: 200 }), fc.nat({ max: 50 }), fc.boolean())
  .map(([low, more, open]) => (open ? { low } : { low, high: low + more }))

const any: fc.Arbitrary<BidMeasure> = fc
  .tuple(span, span, span, span, span)
  .map(([certain, supposed, conditional, unattributed, target]) =>
    measure({ certain, supposed, conditional, unattributed }, target)
  )

describe("the bar of the bids for a product", () => {
  it("draws what is certain from zero, in proportion to the target", () => {
    const bar = bidBar(measure({ certain: { low: 30, high: 30 } }, { low: 80 }))
    expect(bar.segments).toHaveLength(1)
    expect(bar.segments[0]?.from).toBe(0)
    expect((bar.segments[0]?.to ?? 0) / bar.targetFrom).toBeCloseTo(30 / 80)
    expect(bar.spread).toBeUndefined()
  })

  it("shows how far an interval may go, without counting it", () => {
    const bar = bidBar(measure({ certain: { low: 30, high: 30 }, conditional: { low: 7, high: 8 } }, { low: 80 }))
    expect((bar.spread?.to ?? 0) - (bar.spread?.from ?? 0)).toBeCloseTo(bar.targetFrom / 80)
    expect(bar.spread?.from).toBe(bar.segments.at(-1)?.to)
  })

  it("runs to the edge where there is no upper bound", () => {
    expect(bidBar(measure({ certain: { low: 3 } }, { low: 10, high: 10 })).spread?.to).toBe(100)
  })

  it("marks both ends of a target that is an interval", () => {
    const bar = bidBar(measure({}, { low: 6, high: 12 }))
    expect(bar.targetTo / bar.targetFrom).toBeCloseTo(2)
  })

  it("stacks without gap or overlap, in the order of how sure the bids are, inside the drawing", () => {
    fc.assert(
      fc.property(any, (one) => {
        const { segments, spread, targetFrom, targetTo } = bidBar(one)
        const order = segments.map(({ standing }) => standings.indexOf(standing))
        expect(order).toEqual(order.toSorted((a, b) => a - b))
        segments.forEach(({ from }, index) => expect(from).toBe(segments[index - 1]?.to ?? 0))
        for (const at of [spread?.to ?? 0, segments.at(-1)?.to ?? 0, targetFrom, targetTo]) {
          expect(at).toBeLessThanOrEqual(100)
        }
        expect(targetTo).toBeGreaterThanOrEqual(targetFrom)
      })
    )
  })
})
