import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { balanceRows, type BalanceMeasure } from "./balanceRows.js"

const measure = (...balances: ReadonlyArray<number | undefined>): BalanceMeasure => ({
  municipality: "Gorinchem",
  balances,
  label: "",
  sentence: ""
})

const any = fc
  .array(fc.array(fc.double({ min: -50, max: 50, noNaN: true }), { minLength: 1, maxLength: 20 }), {
    minLength: 1,
    maxLength: 9
  })
  .map((all) => all.map((balances) => measure(...balances)))

describe("rows of who is behind and who is ahead", () => {
  it("have what is behind above the line and what is ahead below it", () => {
    const { rows, zero } = balanceRows([measure(2, -1)])
    const [behind, ahead] = rows[0]?.bars ?? []
    expect(behind?.isBehind).toBe(true)
    expect((behind?.y ?? 0) + (behind?.height ?? 0)).toBeCloseTo(zero)
    expect(behind?.y).toBeCloseTo(0)
    expect(ahead?.isBehind).toBe(false)
    expect(ahead?.y).toBe(zero)
    expect((ahead?.y ?? 0) + (ahead?.height ?? 0)).toBeCloseTo(100)
  })

  it("share one scale", () => {
    const [one, other] = balanceRows([measure(4.8), measure(-0.6)]).rows
    expect((one?.bars[0]?.height ?? 0) / (other?.bars[0]?.height ?? 0)).toBeCloseTo(8)
  })

  it("keep room on both sides of the line, also where everyone is behind or ahead", () => {
    expect(balanceRows([measure(1, 2)]).zero).toBeLessThan(75)
    expect(balanceRows([measure(-1, -2)]).zero).toBeGreaterThan(25)
  })

  it("have no bar for a balance that is not known, and keep its year free", () => {
    const { rows } = balanceRows([measure(undefined, 2)])
    expect(rows[0]?.bars.map(({ year }) => year)).toEqual([1])
  })

  it("have no bar for a balance of zero, and the line in the middle where all are", () => {
    const { rows, zero } = balanceRows([measure(0, 0, 0), measure(0)])
    expect(zero).toBe(50)
    expect(rows.every(({ bars }) => bars.length === 0)).toBe(true)
    expect(balanceRows([measure(1, 0, 1)]).rows[0]?.bars.map(({ year }) => year)).toEqual([0, 2])
  })

  it("run from left to right, and give few years a part of the width", () => {
    expect(balanceRows([measure(1)]).end).toBeLessThan(25)
    expect(balanceRows([measure(...Array.from({ length: 20 }, () => 1))]).end).toBeCloseTo(100)
    expect(balanceRows([]).end).toBe(0)
  })

  it("stay inside the drawing, and no bar touches another", () => {
    fc.assert(
      fc.property(any, (measures) => {
        const { end, rows, zero } = balanceRows(measures)
        expect(zero).toBeGreaterThan(0)
        expect(zero).toBeLessThan(100)
        for (const { bars } of rows) {
          bars.forEach(({ height, width, x, y }, index) => {
            const before = bars[index - 1]
            expect(x).toBeGreaterThan(before === undefined ? 0 : before.x + before.width)
            expect(x + width).toBeLessThan(end)
            expect(y).toBeGreaterThanOrEqual(-0.001)
            expect(height).toBeGreaterThanOrEqual(0)
            expect(y + height).toBeLessThanOrEqual(100.001)
          })
        }
      })
    )
  })
})
