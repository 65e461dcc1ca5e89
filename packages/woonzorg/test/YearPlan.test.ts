import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import * as Apportionment from "../src/Apportionment.ts"
import * as Booking from "../src/Booking.ts"
import * as Rational from "../src/Rational.ts"
import * as YearPlan from "../src/YearPlan.ts"
import { fraction, memberNames } from "./arbitraries.ts"

const nine = memberNames.slice(0, 9)
const claimsOf = (all: Readonly<Record<string, number>>) => Result.getOrThrow(Apportionment.claims(all))
const equal = claimsOf(Object.fromEntries(nine.map((member) => [member, 1])))
const plan: YearPlan.YearPlan = {
  first: 2027,
  years: 9,
  survives: Rational.one,
  catchUp: Rational.one,
  ties: { _tag: "lot", seed: 1 },
  absences: []
}
const asked = { task: "homes", unit: "dwelling", places: 25, claims: equal, method: "largestRemainder" } as const
const accountsOf = (
  part: Partial<YearPlan.YearPlan> = {},
  more: Partial<Parameters<typeof YearPlan.accounts>[1]> = {}
) => Result.getOrThrow(YearPlan.accounts({ ...plan, ...part }, { ...asked, ...more }))
const totals = ({ periods }: ReturnType<typeof accountsOf>) =>
  nine.map((_, index) => periods.reduce((sum, { lines }) => sum + (lines[index]?.allocated ?? 0), 0))
const placesOf = ({ periods }: ReturnType<typeof accountsOf>) =>
  periods.map(({ lines }) => lines.map(({ allocated }) => allocated))
const [first = "", second = "", third = ""] = nine
const swap = (year: number, from: string, to: string, places: number): YearPlan.AgreedSwap => ({
  year,
  from,
  to,
  places
})
const failureOf = (part: Partial<YearPlan.YearPlan>) =>
  Result.getOrThrow(Result.flip(YearPlan.accounts({ ...plan, ...part }, asked)))

describe("A plan over the years", () => {
  it("gives each of nine the same 25 dwellings in nine years, with every balance at zero, whatever the lot", () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const accounts = accountsOf({ ties: { _tag: "lot", seed } })
        expect(totals(accounts)).toEqual(nine.map(() => 25))
        expect(accounts.balances.map(({ balance }) => Rational.toText(balance))).toEqual(nine.map(() => "0"))
        for (const { lines } of accounts.periods) {
          expect(lines.reduce((sum, { allocated }) => sum + allocated, 0)).toBe(25)
        }
      }),
      { numRuns: 20 }
    )
  })

  it("lets who does nothing at first catch up; what nobody did stays, spread over all", () => {
    const [late = ""] = nine
    const accounts = accountsOf({ absences: [{ member: late, years: 2, places: "lost" }], years: 18 })
    const balance = (year: number) =>
      accounts.periods[year]?.lines.flatMap((line) =>
        "closing" in line && line.member === late ? [line.closing] : []
      )[0] ?? Rational.zero
    expect(Rational.compare(balance(1), fraction(5n))).toBeGreaterThan(0)
    expect(Rational.compare(balance(17), Rational.one)).toBeLessThanOrEqual(0)
    const missed = accounts.periods.slice(0, 2).reduce((sum, { lines }) => sum + (lines[0]?.allocated ?? 0), 0)
    expect(Rational.sum(accounts.balances.map((one) => one.balance))).toEqual(fraction(BigInt(missed)))
    expect(accounts.periods[0]?.lines[0]).toMatchObject({ realised: 0 })
    expect(accounts.periods[2]?.lines[0]?.realised).toBe(accounts.periods[2]?.lines[0]?.allocated)
  })

  it("gives the places of who is absent to the others where they are taken over, and settles that in money", () => {
    const [late = ""] = nine
    const absences = [{ member: late, years: 2, places: "takenOver" as const }]
    const first = accountsOf({ absences }).periods[0]
    expect(first?.lines[0]?.allocated).toBe(0)
    expect(first?.lines.reduce((sum, { allocated }) => sum + allocated, 0)).toBe(25)
    const compensation = { _tag: "Money", band: Rational.zero, centsPerPlace: fraction(900_000n) } as const
    const accounts = accountsOf({ absences, years: 1, compensation })
    const settled = accounts.periods.flatMap((one) => ("settlement" in one && one.settlement ? [one.settlement] : []))
    const paid = settled.flatMap(({ members }) => members.map((one) => [one.member, one.paid.numerator] as const))
    expect(paid[0]).toEqual([late, 2_500_000n])
    expect(paid.reduce((sum, [, cents]) => sum + cents, 0n)).toBe(0n)
  })

  it("forgets a backlog that does not survive", () => {
    const [late = ""] = nine
    const lines = (survives: Rational.Rational) =>
      accountsOf({ absences: [{ member: late, years: 1, places: "lost" }], years: 2, survives }).periods[1]?.lines[0]
    expect(lines(Rational.zero)?.opening).toEqual(Rational.zero)
    expect(Rational.compare(lines(Rational.one)?.opening ?? Rational.zero, Rational.one)).toBeGreaterThan(0)
  })

  it("is written in a file and read back", () => {
    const whole: YearPlan.YearPlan = {
      ...plan,
      cap: fraction(1n, 2n),
      absences: [{ member: "Aardstad", years: 2, places: "takenOver" }],
      compensation: { _tag: "Money", band: Rational.one, centsPerPlace: fraction(500n) },
      swaps: [swap(2028, "Aardstad", "Beekdam", 1)],
      voluntary: { years: 1, done: [{ year: 2027, member: "Aardstad", places: 0 }], difference: "dropped" }
    }
    const json = JSON.parse(JSON.stringify(Schema.encodeSync(YearPlan.YearPlan)(whole))) as unknown
    expect(Schema.decodeUnknownSync(YearPlan.YearPlan)(json)).toEqual(whole)
  })
})

describe("A swap in a plan", () => {
  it("moves the task of its year: nobody gets a backlog or a lead by it, and no other year changes", () => {
    const [plain, swapped] = [accountsOf(), accountsOf({ swaps: [swap(2028, first, second, 2)] })]
    const difference = placesOf(swapped).map((year, at) =>
      year.map((places, member) => places - (placesOf(plain)[at]?.[member] ?? 0))
    )
    const none = nine.map(() => 0)
    expect(difference).toEqual(difference.map((_, at) => (at === 1 ? [-2, 2, ...none.slice(2)] : none)))
    expect(swapped.balances).toEqual(plain.balances)
    expect(swapped.periods[1]?.lines.map(({ swapped: places }) => places)).toEqual([-2, 2, ...none.slice(2)])
    expect(swapped.bookings.filter(({ what }) => what === "swap").map(({ amount }) => amount.numerator)).toEqual([
      -2n,
      2n
    ])
  })

  it("leaves a backlog with who takes places over and does not do them", () => {
    const absences = [{ member: second, years: 1, places: "lost" as const }]
    const closing = (swaps: ReadonlyArray<YearPlan.AgreedSwap>) =>
      accountsOf({ years: 1, absences, swaps }).balances[1]?.balance ?? Rational.zero
    expect(Rational.subtract(closing([swap(2027, first, second, 2)]), closing([]))).toEqual(fraction(2n))
  })

  it("cannot always come before another: who has nothing hands nothing over", () => {
    const absences = [{ member: second, years: 1, places: "takenOver" as const }]
    const [there, on] = [swap(2027, first, second, 1), swap(2027, second, third, 1)]
    expect(placesOf(accountsOf({ years: 1, absences, swaps: [there, on] }))[0]?.[1]).toBe(0)
    const error = failureOf({ years: 1, absences, swaps: [on, there] })
    expect(error).toMatchObject({
      _tag: "PeriodRefused",
      period: { from: "2027-01-01" },
      refusal: { _tag: "SwapInvalid", reason: "moreThanHas", member: second, places: 1, has: 0 }
    })
  })

  it("is refused by name", () => {
    expect(failureOf({ swaps: [swap(2026, first, second, 1)] })).toMatchObject({ reason: "swapYear", value: 2026 })
    expect(failureOf({ swaps: [swap(2036, first, second, 1)] })).toMatchObject({ reason: "swapYear", value: 2036 })
    const voluntary = { years: 2, done: [], difference: "booked" } as const
    const early = failureOf({ voluntary, swaps: [swap(2028, first, second, 1)] })
    expect(early).toMatchObject({ _tag: "PlanInvalid", reason: "swapYear", member: first })
    expect(early.message).toMatch(/Choose a year of the plan in which the key counts/)
    for (const wrong of [swap(2027, first, first, 1), swap(2027, first, "Elders", 1), swap(2027, first, second, 99)]) {
      expect(failureOf({ swaps: [wrong] })).toMatchObject({ _tag: "PeriodRefused", refusal: { _tag: "SwapInvalid" } })
    }
  })

  const anySwap = fc.record({
    year: fc.constantFrom(2027, 2028, 2029),
    from: fc.constantFrom(...nine),
    to: fc.constantFrom(...nine),
    places: fc.integer({ min: 1, max: 2 })
  })

  it("and others: every year adds up to the task, the balances to zero, and the books balance", () => {
    fc.assert(
      fc.property(fc.array(anySwap, { maxLength: 6 }), (swaps) => {
        const result = YearPlan.accounts({ ...plan, years: 3, swaps }, asked)
        if (Result.isFailure(result)) return void expect(result.failure._tag).toBe("PeriodRefused")
        const { balances, bookings, periods } = result.success
        for (const { lines } of periods) {
          expect(lines.reduce((sum, { allocated }) => sum + allocated, 0)).toBe(25)
          expect(lines.every(({ allocated }) => allocated >= 0)).toBe(true)
        }
        expect(Rational.sum(balances.map(({ balance }) => balance))).toEqual(Rational.zero)
        expect(balances).toEqual(accountsOf({ years: 3 }).balances)
        for (const { amount } of Booking.totals(bookings)) expect(amount).toEqual(Rational.zero)
        for (const { balance, member } of balances) {
          expect(Booking.balance(bookings, { task: "homes", member })).toEqual(balance)
        }
      }),
      { numRuns: 60 }
    )
  })

  it("and its reverse in the same year are nothing", () => {
    fc.assert(
      fc.property(anySwap, (one) => {
        fc.pre(one.from !== one.to)
        const both = accountsOf({ years: 3, swaps: [one, { ...one, from: one.to, to: one.from }] })
        expect(both.periods).toEqual(accountsOf({ years: 3 }).periods)
      }),
      { numRuns: 30 }
    )
  })

  it("and others of the same year give the same in every order in which they can be made", () => {
    const shuffled = fc.array(anySwap, { maxLength: 4 }).chain((all) =>
      fc.tuple(
        fc.constant(all),
        fc.shuffledSubarray(
          all.map((_, at) => at),
          { minLength: all.length }
        )
      )
    )
    let made = 0
    fc.assert(
      fc.property(shuffled, ([swaps, order]) => {
        const moved = order.flatMap((at) => swaps.slice(at, at + 1))
        const [one, other] = [swaps, moved].map((all) => YearPlan.accounts({ ...plan, years: 3, swaps: all }, asked))
        if (one === undefined || other === undefined || Result.isFailure(one) || Result.isFailure(other)) return
        made += 1
        expect(other.success.periods).toEqual(one.success.periods)
      }),
      { numRuns: 80 }
    )
    expect(made).toBeGreaterThan(5)
  })
})

describe("Years before the key", () => {
  const each = (years: ReadonlyArray<number>, places: (member: number) => number | undefined) =>
    nine.flatMap((member, at) =>
      years.flatMap((year) => {
        const done = places(at)
        return done === undefined ? [] : [{ year, member, places: done }]
      })
    )
  const phase = (part: Partial<NonNullable<YearPlan.YearPlan["voluntary"]>> = {}) => ({
    years: 2,
    done: each([2027, 2028], (member) => (member === 0 ? 0 : 3)),
    difference: "booked" as const,
    ...part
  })

  it("are the opening balance of the first year in which it counts, and are caught up", () => {
    const accounts = accountsOf({ voluntary: phase() })
    expect(accounts.periods.map(({ period }) => period.from.slice(0, 4))).toEqual(
      [2029, 2030, 2031, 2032, 2033, 2034, 2035].map(String)
    )
    const opening = accounts.periods[0]?.lines.map(({ opening: balance }) => Rational.toText(balance))
    expect(opening).toEqual(["50/9", ...nine.slice(1).map(() => "-4/9")])
    expect(accounts.periods[0]?.lines[0]?.allocated).toBeGreaterThan(5)
    const last = accounts.balances[0]?.balance ?? Rational.zero
    expect(Rational.compare(last, Rational.one)).toBeLessThan(0)
  })

  it("are what all balances add up to for ever, when nothing lapses: what nobody did is still to do", () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 9 }), { minLength: 9, maxLength: 9 }), (places) => {
        const done = each([2027, 2028], (member) => places[member])
        const { balances } = accountsOf({ voluntary: phase({ done }) })
        const missing = 50 - 2 * places.reduce((one, other) => one + other, 0)
        expect(Rational.sum(balances.map(({ balance }) => balance))).toEqual(fraction(BigInt(missing)))
      }),
      { numRuns: 30 }
    )
  })

  it("change nothing afterwards where the difference is dropped or nothing is known", () => {
    const ties = "statedOrder"
    const later = accountsOf({ ties, first: 2029, years: 7 })
    expect(accountsOf({ ties, voluntary: phase({ difference: "dropped" }) }).periods).toEqual(later.periods)
    expect(accountsOf({ ties, voluntary: phase({ done: [] }) }).periods).toEqual(later.periods)
  })

  it("book nothing for a member of which a year is not known", () => {
    const done = each([2027, 2028], (member) => (member === 0 ? undefined : 3))
    const line = accountsOf({ voluntary: phase({ done: [...done, { year: 2028, member: first, places: 0 }] }) })
    expect(line.periods[0]?.lines[0]?.opening).toEqual(Rational.zero)
    expect(line.periods[0]?.lines[1]?.opening).toEqual(fraction(-4n, 9n))
  })

  it("are refused by name when the key would never count, or with what does not belong in them", () => {
    expect(failureOf({ years: 2, voluntary: phase() })).toMatchObject({ reason: "keyNever", value: 2 })
    expect(failureOf({ voluntary: phase({ years: 1 }) })).toMatchObject({ _tag: "PhaseInvalid", reason: "outside" })
  })
})

describe("A plan is refused by name", () => {
  it.each([
    ["a year that is none", { first: 2027.5 }, { reason: "first", value: 2027.5 }],
    ["a year long ago", { first: 27 }, { reason: "first", value: 27 }],
    ["no years", { years: 0 }, { reason: "years", value: 0 }],
    ["too many years", { years: 101 }, { reason: "years", value: 101 }],
    [
      "an absence of nobody",
      { absences: [{ member: "Elders", years: 1, places: "lost" }] },
      { _tag: "AbsenceInvalid", reason: "unknownMember", member: "Elders" }
    ],
    [
      "an absence twice",
      { absences: [1, 2].map((years) => ({ member: nine[0] ?? "", years, places: "lost" as const })) },
      { _tag: "AbsenceInvalid", reason: "repeated", member: nine[0] }
    ],
    [
      "an absence of half a year",
      { absences: [{ member: nine[0] ?? "", years: 0.5, places: "lost" }] },
      { _tag: "AbsenceInvalid", reason: "years", value: 0.5 }
    ]
  ] satisfies ReadonlyArray<readonly [string, Partial<YearPlan.YearPlan>, object]>)("for %s", (_, part, fields) => {
    const error = failureOf(part)
    expect(error).toMatchObject(fields)
    expect(error.message).toMatch(/(Give|Correct|Keep) .+\.$/)
  })

  it("for a tie that its rule leaves open, and for parts that are none", () => {
    expect(failureOf({ ties: "refuse" })._tag).toBe("PeriodRefused")
    expect(failureOf({ survives: fraction(2n) })._tag).toBe("TermsInvalid")
  })
})

describe("Over the years", () => {
  const claims = fc.record(Object.fromEntries(nine.map((member) => [member, fc.integer({ min: 1, max: 500 })])))

  it("all places are divided each year, and backlogs and leads cancel out", () => {
    fc.assert(
      fc.property(claims, fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 6 }), (all, places, years) => {
        const { balances, periods } = accountsOf({ years }, { claims: claimsOf(all), places, method: "sainteLague" })
        for (const { lines } of periods) expect(lines.reduce((sum, { allocated }) => sum + allocated, 0)).toBe(places)
        expect(Rational.sum(balances.map(({ balance }) => balance))).toEqual(Rational.zero)
      }),
      { numRuns: 40 }
    )
  })
})
