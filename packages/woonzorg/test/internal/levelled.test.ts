import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { levelled } from "../../src/internal/levelled.ts"

const problem = fc
  .array(
    fc.record({
      target: fc.bigInt({ min: -30n, max: 30n }),
      least: fc.bigInt({ min: 0n, max: 5n }),
      room: fc.option(fc.bigInt({ min: 0n, max: 9n }), { nil: undefined })
    }),
    { minLength: 1, maxLength: 7 }
  )
  .chain((members) => {
    const least = members.reduce((sum, one) => sum + one.least, 0n)
    const room = members.reduce((sum, one) => sum + (one.room ?? 20n), 0n)
    return fc.record({ members: fc.constant(members), total: fc.bigInt({ min: least, max: least + room }) })
  })

describe("Levelled targets", () => {
  it("add up to the total, keep the bounds, and move all that are free by the same amount", () => {
    fc.assert(
      fc.property(problem, ({ members, total }) => {
        const minimum = members.map(({ least }) => least)
        const maximum = members.map(({ least, room }) => (room === undefined ? undefined : least + room))
        const { denominator, values } = levelled(
          members.map(({ target }) => target),
          minimum,
          maximum,
          total
        )
        expect(denominator > 0n).toBe(true)
        expect(values.reduce((sum, one) => sum + one, 0n)).toBe(total * denominator)
        const moved = values.map((value, i) => value - (members[i]?.target ?? 0n) * denominator)
        const isAtLeast = (i: number) => values[i] === (minimum[i] ?? 0n) * denominator
        const isAtMost = (i: number) => maximum[i] !== undefined && values[i] === maximum[i] * denominator
        values.forEach((value, i) => {
          expect(value >= (minimum[i] ?? 0n) * denominator).toBe(true)
          const most = maximum[i]
          if (most !== undefined) expect(value <= most * denominator).toBe(true)
          // Who was raised more than another is held up by its minimum, or the other held down by its maximum.
          values.forEach((_, j) => {
            if ((moved[i] ?? 0n) > (moved[j] ?? 0n)) expect(isAtLeast(i) || isAtMost(j)).toBe(true)
          })
        })
      })
    )
  })

  it("stay as they are when they add up already", () => {
    expect(levelled([3n, 4n], [0n, 0n], [undefined, undefined], 7n)).toEqual({ values: [6n, 8n], denominator: 2n })
  })
})
