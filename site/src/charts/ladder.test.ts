import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { ladder, type Rung } from "./ladder.js"

const rung = (compared: number, places: number): Rung => ({ municipality: "Dordrecht", compared, places })

const any: fc.Arbitrary<Rung> = fc
  .record({
    compared: fc.double({ min: 0, max: 40, noNaN: true }),
    places: fc.nat({ max: 40 }),
    share: fc.option(fc.double({ min: 0, max: 40, noNaN: true }), { nil: undefined })
  })
  .map(({ compared, places, share }) => ({ ...rung(compared, places), ...(share === undefined ? {} : { share }) }))

describe("the ladder of a method", () => {
  it("has a step at every whole number, from zero to the first that nothing lies above", () => {
    const { steps } = ladder([rung(2.4, 3), rung(0.2, 0)], (whole) => whole + 0.5)
    expect(steps.map(({ value }) => value)).toEqual([0, 1, 2, 3])
    expect([steps[0]?.at, steps[3]?.at]).toEqual([0, 100])
  })

  it("marks what is rounded up: from the height to the next whole number", () => {
    const { bands, rungs } = ladder([rung(1.75, 2)], (whole) => whole + 0.5)
    expect(bands).toEqual([
      { from: 25, to: 50 },
      { from: 75, to: 100 }
    ])
    expect(rungs[0]).toMatchObject({ comparedAt: 87.5, placesAt: 100 })
  })

  it("marks everything where every number is rounded up, and nothing where none is", () => {
    expect(ladder([rung(2, 2)], (whole) => whole).bands).toEqual([
      { from: 0, to: 50 },
      { from: 50, to: 100 }
    ])
    expect(ladder([rung(2, 2)], (whole) => whole + 1).bands).toEqual([])
    expect(ladder([rung(2, 2)], () => undefined).bands).toEqual([])
  })

  it("keeps proportion: a number twice as large lies twice as far", () => {
    fc.assert(
      fc.property(fc.array(any, { minLength: 1, maxLength: 9 }), (rungs) => {
        const drawn = ladder(rungs, (whole) => whole + 0.5)
        const perOne = drawn.steps[1]?.at ?? 0
        for (const { compared, comparedAt, places, placesAt, share = 0, shareAt = 0 } of drawn.rungs) {
          expect(comparedAt).toBeCloseTo(compared * perOne)
          expect(placesAt).toBeCloseTo(places * perOne)
          expect(shareAt).toBeCloseTo(share * perOne)
          for (const at of [comparedAt, placesAt, shareAt]) expect(at).toBeLessThanOrEqual(100)
        }
        for (const { from, to } of drawn.bands) expect(to - from).toBeCloseTo(perOne / 2)
      })
    )
  })
})
