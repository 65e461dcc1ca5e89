import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import * as Apportionment from "../src/Apportionment.ts"
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
      compensation: { _tag: "Money", band: Rational.one, centsPerPlace: fraction(500n) }
    }
    const json = JSON.parse(JSON.stringify(Schema.encodeSync(YearPlan.YearPlan)(whole))) as unknown
    expect(Schema.decodeUnknownSync(YearPlan.YearPlan)(json)).toEqual(whole)
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
      { reason: "absentUnknown", member: "Elders" }
    ],
    [
      "an absence twice",
      { absences: [1, 2].map((years) => ({ member: nine[0] ?? "", years, places: "lost" as const })) },
      { reason: "absentRepeated", member: nine[0] }
    ],
    [
      "an absence of half a year",
      { absences: [{ member: nine[0] ?? "", years: 0.5, places: "lost" }] },
      { reason: "absentYears", value: 0.5 }
    ]
  ] satisfies ReadonlyArray<readonly [string, Partial<YearPlan.YearPlan>, object]>)("for %s", (_, part, fields) => {
    const error = failureOf(part)
    expect({ ...error }).toMatchObject({ _tag: "PlanInvalid", ...fields })
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
