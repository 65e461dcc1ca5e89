import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import type * as Balance from "../src/Balance.ts"
import * as Booking from "../src/Booking.ts"
import * as Compensation from "../src/Compensation.ts"
import * as Rational from "../src/Rational.ts"
import * as arbitraries from "./arbitraries.ts"

const part = arbitraries.fraction

const whole = (count: number | bigint): Rational.Rational => Rational.fromBigInt(BigInt(count))

const of = { task: "homes", unit: "dwelling", period: { from: "2026-01-01", until: "2026-12-31" } } as const

const balancesOf = (...all: ReadonlyArray<Rational.Rational>): ReadonlyArray<Balance.Balance> =>
  all.map((balance, i) => ({ member: arbitraries.memberNames[i] ?? "", balance }))

const settled = (balances: ReadonlyArray<Balance.Balance>, agreed: Compensation.Compensation) =>
  Result.getOrThrow(Compensation.settle(balances, agreed, of))

const refusal = (balances: ReadonlyArray<Balance.Balance>, agreed: Compensation.Compensation) =>
  Result.getOrThrow(Result.flip(Compensation.settle(balances, agreed, of)))

const texts = (
  { members }: Compensation.Settlement,
  field: "owed" | "due" | "settled" | "paid" | "after"
): ReadonlyArray<string> => members.map((one) => Rational.toText(one[field]))

const money = (cents: bigint, band = Rational.zero, ties?: Compensation.Ties): Compensation.Compensation => ({
  _tag: "Money",
  band,
  centsPerPlace: whole(cents),
  ...(ties === undefined ? {} : { ties })
})

describe("Cases worked out by hand", () => {
  it("settles the smaller side and scales the larger: 6 owed, 3 due, so half of what each owes", () => {
    const result = settled(balancesOf(whole(4), whole(2), whole(-3)), money(100n))
    expect(texts(result, "settled")).toEqual(["2", "1", "-3"])
    expect(texts(result, "after")).toEqual(["2", "1", "0"])
    expect(texts(result, "paid")).toEqual(["200", "100", "-300"])
    expect([result.volume, result.unsettledOwed, result.unsettledDue].map(Rational.toText)).toEqual(["3", "3", "0"])
  })

  it("settles nothing inside the band, and outside it only what lies outside", () => {
    const result = settled(balancesOf(whole(3), whole(1), whole(-1), whole(-3)), money(100n, whole(1)))
    expect(texts(result, "owed")).toEqual(["2", "0", "0", "0"])
    expect(texts(result, "due")).toEqual(["0", "0", "0", "2"])
    expect(texts(result, "after")).toEqual(["1", "1", "-1", "-1"])
  })

  it("divides cents by largest remainder, and refuses the cent that two have the same right to", () => {
    // A cent for each place: three cents over 3/2 and 3/2.
    const balances = balancesOf(part(3n, 2n), part(3n, 2n), whole(-3))
    expect(refusal(balances, money(1n))).toMatchObject({ _tag: "TiedClaims", atStake: 1 })
    expect(refusal(balances, money(1n, Rational.zero, "largerClaim"))).toMatchObject({ _tag: "TiedClaims" })
    expect(texts(settled(balances, money(1n, Rational.zero, "statedOrder")), "paid")).toEqual(["2", "1", "-3"])
    // 1/2 and 5/2: the same remainder, but the second has more to settle.
    const uneven = balancesOf(part(1n, 2n), part(5n, 2n), whole(-3))
    expect(texts(settled(uneven, money(1n, Rational.zero, "largerClaim")), "paid")).toEqual(["0", "3", "-3"])
  })

  it("settles whole cents only: what they do not pay for stays in the balances", () => {
    // Two cents for five places: 2/5 of a cent a place. Volume 6 would be 2.4 cents.
    const agreed = { _tag: "Money", band: Rational.zero, centsPerPlace: part(2n, 5n) } as const
    const result = settled(balancesOf(whole(6), whole(-6)), agreed)
    expect(texts(result, "paid")).toEqual(["2", "-2"])
    expect(texts(result, "after")).toEqual(["1", "-1"])
  })

  it("is not stopped by large amounts of money", () => {
    const result = settled(balancesOf(whole(1), whole(1), whole(1), whole(-3)), money(10n ** 15n + 1n))
    expect(texts(result, "paid")).toEqual([...Array<string>(3).fill("1000000000000001"), "-3000000000000003"])
  })

  it("extra social dwellings count for places at the rate agreed, booked apart from the places of the task", () => {
    const agreed = { _tag: "SocialStock", band: Rational.zero, dwellingsPerPlace: whole(2) } as const
    const result = settled(balancesOf(whole(3), whole(-3)), agreed)
    expect(texts(result, "paid")).toEqual(["6", "-6"])
    expect(result.bookings.map(({ amount, what }) => `${what} ${Rational.toText(amount)}`)).toEqual([
      "settled -3",
      "settled 3",
      "paid 6",
      "paid -6"
    ])
  })

  it("carrying over says what is settled and leaves it in the balances; no agreement settles nothing", () => {
    const balances = balancesOf(whole(4), whole(-3))
    const carried = settled(balances, { _tag: "CarryOver", band: whole(1) })
    expect(texts(carried, "settled")).toEqual(["2", "-2"])
    expect(texts(carried, "after")).toEqual(["4", "-3"])
    expect(carried.bookings).toEqual([])
    const none = settled(balances, { _tag: "None", band: whole(1) })
    expect(texts(none, "settled")).toEqual(["0", "0"])
    expect([none.volume, none.unsettledOwed, none.unsettledDue].map(Rational.toText)).toEqual(["0", "3", "2"])
  })

  it("settles nothing where nobody is due, or there is nobody", () => {
    expect(texts(settled(balancesOf(whole(4), whole(2)), money(100n)), "paid")).toEqual(["0", "0"])
    expect(settled([], money(100n))).toMatchObject({ members: [], bookings: [] })
  })
})

describe("Is refused by name", () => {
  it.each([
    [{ _tag: "None", band: part(-1n, 2n) }, "bandNegative"],
    [{ _tag: "CarryOver", band: part(-1n, 2n) }, "bandNegative"],
    [money(0n), "priceNotPositive"],
    [{ _tag: "Money", band: Rational.zero, centsPerPlace: whole(-5) }, "priceNotPositive"],
    [{ _tag: "SocialStock", band: Rational.zero, dwellingsPerPlace: Rational.zero }, "priceNotPositive"]
  ] as const)("the agreement %o: %s", (agreed, reason) => {
    const error = refusal(balancesOf(whole(1)), agreed)
    expect(error).toMatchObject({ _tag: "CompensationInvalid", reason })
    expect(error.message).toContain("Give")
  })

  it("a member with two balances", () => {
    const twice = [...balancesOf(whole(1)), ...balancesOf(whole(2))]
    const error = refusal(twice, money(1n))
    expect({ ...error }).toEqual({ _tag: "BalancesInvalid", member: twice[0]?.member })
    expect(error.message).toContain("Keep one")
  })
})

const agreements: fc.Arbitrary<Compensation.Compensation> = fc
  .tuple(
    fc.constantFrom(Rational.zero, part(1n, 2n), whole(2)),
    fc.constantFrom(whole(500_000), part(1n, 3n), part(7n, 2n), whole(1))
  )
  .chain(([band, price]) =>
    fc.constantFrom<Compensation.Compensation>(
      { _tag: "Money", band, centsPerPlace: price, ties: "statedOrder" },
      { _tag: "SocialStock", band, dwellingsPerPlace: price, ties: "statedOrder" },
      { _tag: "CarryOver", band },
      { _tag: "None", band }
    )
  )

const balances = fc
  .array(fc.tuple(fc.integer({ min: -40, max: 40 }), fc.integer({ min: 1, max: 7 })), { minLength: 1, maxLength: 9 })
  .map((all) => balancesOf(...all.map(([numerator, denominator]) => part(BigInt(numerator), BigInt(denominator)))))

const magnitude = (value: Rational.Rational): Rational.Rational =>
  value.numerator < 0n ? Rational.subtract(Rational.zero, value) : value

describe("Every settlement", () => {
  it("adds up to zero in places and in what is paid, in its figures and in its bookings", () => {
    fc.assert(
      fc.property(balances, agreements, (given, agreed) => {
        const { bookings, members } = settled(given, agreed)
        for (const field of ["settled", "paid"] as const) {
          expect(Rational.toText(Rational.sum(members.map((one) => one[field])))).toBe("0")
        }
        const kinds = [bookings.filter(({ what }) => what === "paid"), bookings.filter(({ what }) => what !== "paid")]
        for (const total of kinds.flatMap(Booking.totals)) expect(total.amount).toEqual(Rational.zero)
        // Members settle among themselves: the region has no part in it.
        expect(bookings.every(({ account }) => account._tag === "Member")).toBe(true)
      })
    )
  })

  it("asks nobody for more than it owes or is due, and nobody inside the band for anything", () => {
    fc.assert(
      fc.property(balances, agreements, (given, agreed) => {
        for (const { after, balance, due, owed, paid, settled: part } of settled(given, agreed).members) {
          const outside = Rational.subtract(owed, due)
          expect(Rational.compare(magnitude(part), magnitude(outside))).toBeLessThanOrEqual(0)
          expect(part.numerator * outside.numerator >= 0n).toBe(true)
          const isInside = Rational.compare(magnitude(balance), agreed.band) <= 0
          if (isInside) expect([part, paid, after]).toEqual([Rational.zero, Rational.zero, balance])
          const price = agreed._tag === "Money" ? agreed.centsPerPlace : Rational.zero
          if (agreed._tag !== "Money") continue
          const rounding = magnitude(Rational.subtract(paid, Rational.multiply(part, price)))
          expect(Rational.compare(rounding, Rational.one)).toBe(-1)
        }
      })
    )
  })

  it("settles the smaller side whole, but for less than one cent or dwelling, and reports the rest", () => {
    fc.assert(
      fc.property(balances, agreements, (given, agreed) => {
        const { members, unsettledDue, unsettledOwed, volume } = settled(given, agreed)
        const [owed, due] = (["owed", "due"] as const).map((field) => Rational.sum(members.map((one) => one[field])))
        expect(Rational.add(volume, unsettledOwed)).toEqual(owed)
        expect(Rational.add(volume, unsettledDue)).toEqual(due)
        expect(unsettledOwed.numerator >= 0n && unsettledDue.numerator >= 0n).toBe(true)
        const price =
          agreed._tag === "Money"
            ? agreed.centsPerPlace
            : agreed._tag === "SocialStock"
              ? agreed.dwellingsPerPlace
              : undefined
        const smaller = Rational.compare(unsettledOwed, unsettledDue) < 0 ? unsettledOwed : unsettledDue
        if (agreed._tag === "CarryOver") expect(smaller).toEqual(Rational.zero)
        if (price !== undefined) expect(Rational.compare(Rational.multiply(smaller, price), Rational.one)).toBe(-1)
      })
    )
  })

  it("survives a file and a worker, as does the agreement", () => {
    fc.assert(
      fc.property(balances, agreements, (given, agreed) => {
        const result = settled(given, agreed)
        expect(structuredClone(result)).toEqual(result)
        const json: unknown = JSON.parse(JSON.stringify(Schema.encodeSync(Compensation.Settlement)(result)))
        expect(Schema.decodeUnknownSync(Compensation.Settlement)(json)).toEqual(result)
        const file: unknown = JSON.parse(JSON.stringify(Schema.encodeSync(Compensation.Compensation)(agreed)))
        expect(Schema.decodeUnknownSync(Compensation.Compensation)(file)).toEqual(agreed)
      })
    )
  })
})
