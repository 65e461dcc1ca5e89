import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import * as Booking from "../src/Booking.ts"
import * as Rational from "../src/Rational.ts"
import * as arbitraries from "./arbitraries.ts"

const period = { from: "2026-01-01", until: "2026-12-31" }

const common = { task: "homes", what: "share", period, unit: "dwelling" } as const

const whole = (count: number): Rational.Rational => Rational.fromBigInt(BigInt(count))

describe("Cases worked out by hand", () => {
  it("members that balance among themselves need no region, and nothing is booked for who has nothing", () => {
    const sides = Booking.balanced({ ...common, what: "swap" }, [
      { member: "A", amount: whole(2) },
      { member: "B", amount: whole(-2) },
      { member: "C", amount: Rational.zero }
    ])
    expect(sides.map(({ account }) => account)).toEqual([
      { _tag: "Member", member: "A" },
      { _tag: "Member", member: "B" }
    ])
  })

  it("a balance leaves out other tasks, other members and what is paid", () => {
    const amounts = [{ member: "A", amount: whole(3) }]
    const all = [
      ...Booking.balanced(common, amounts),
      ...Booking.balanced({ ...common, task: "shelter" }, amounts),
      ...Booking.balanced({ ...common, what: "paid" }, amounts),
      ...Booking.balanced(common, [{ member: "Region", amount: whole(1) }])
    ]
    expect(Booking.balance(all, { task: "homes", member: "A" })).toEqual(whole(3))
    // A member that is called Region is not the region.
    expect(Booking.balance(all, { task: "homes", member: "Region" })).toEqual(whole(1))
  })

  it("books that were tampered with do not add up to zero", () => {
    const [first] = Booking.balanced(common, [{ member: "A", amount: whole(3) }])
    expect(Booking.totals(first === undefined ? [] : [first])).toEqual([{ unit: "dwelling", amount: whole(3) }])
  })
})

describe("Every booking", () => {
  const amounts = fc.uniqueArray(fc.record({ member: arbitraries.words, amount: arbitraries.rational }), {
    selector: ({ member }) => member,
    maxLength: 6
  })

  it("has its other side: together they are zero, of one unit and period", () => {
    fc.assert(
      fc.property(amounts, arbitraries.unit, (all, unit) => {
        const sides = Booking.balanced({ ...common, unit }, all)
        for (const total of Booking.totals(sides)) expect(total).toEqual({ unit, amount: Rational.zero })
        for (const { amount, member } of all) {
          expect(Booking.balance(sides, { task: "homes", member })).toEqual(amount)
        }
        expect(sides.some(({ amount }) => amount.numerator === 0n)).toBe(false)
      })
    )
  })

  it("survives a file", () => {
    fc.assert(
      fc.property(amounts, (all) => {
        for (const side of Booking.balanced(common, all)) {
          const json: unknown = JSON.parse(JSON.stringify(Schema.encodeSync(Booking.Booking)(side)))
          expect(Schema.decodeUnknownSync(Booking.Booking)(json)).toEqual(side)
        }
      })
    )
  })
})
