import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import * as Apportionment from "../src/Apportionment.ts"
import * as HousePath from "../src/HousePath.ts"
import * as arbitraries from "./arbitraries.ts"

const claimsOf = (record: Readonly<Record<string, number>>) => Result.getOrThrow(Apportionment.claims(record))

const fieldsOf = (result: Result.Result<unknown, Error>): Readonly<Record<string, unknown>> => ({
  ...Result.getOrThrow(Result.flip(result))
})

const lossesOf = (...given: Parameters<typeof HousePath.walk>) => Result.getOrThrow(HousePath.walk(...given)).losses

describe("Published answers", () => {
  it("Wikipedia, Apportionment paradox: an eleventh seat costs the smallest of three states one of its two", () => {
    const claims = claimsOf({ A: 6, B: 6, C: 2 })
    const path = HousePath.walk(claims, { method: "largestRemainder" }, { from: 10, until: 11 })
    expect(Result.getOrThrow(path)).toEqual({
      from: 10,
      until: 11,
      losses: [{ places: 11, losers: ["C"], winners: ["A", "B"] }],
      open: []
    })
  })
})

describe("Cases worked out by hand", () => {
  it("of the same three states nobody loses anything by a divisor method, nor by the quota method", () => {
    const claims = claimsOf({ A: 6, B: 6, C: 2 })
    for (const method of ["sainteLague", "dHondt", "quotaMethod", { stationary: 0.3 }] as const) {
      expect(lossesOf(claims, { method }, { from: 0, until: 200 })).toEqual([])
    }
  })

  it("names the totals at which a tie is open, and counts no loss that hangs on it", () => {
    const claims = claimsOf({ A: 1, B: 1 })
    const path = HousePath.walk(claims, { method: "largestRemainder" }, { from: 1, until: 4 })
    expect(Result.getOrThrow(path)).toEqual({ from: 1, until: 4, losses: [], open: [1, 3] })
    // Decided by stated order, a tie is closed.
    const decided = HousePath.walk(claims, { method: "largestRemainder", ties: "statedOrder" }, { from: 1, until: 4 })
    expect(Result.getOrThrow(decided).open).toEqual([])
  })

  it("droop can lose a place as well", () => {
    // The quota falls from 8 to 7 and the remainders change place.
    const found = Array.from({ length: 40 }, (_, last) => claimsOf({ A: 40, B: 31, C: last + 1 })).flatMap((claims) => {
      const path = HousePath.walk(claims, { method: "droop", ties: "statedOrder" }, { from: 1, until: 12 })
      return Result.isSuccess(path) ? path.success.losses : []
    })
    expect(found.length).toBeGreaterThan(0)
  })
})

describe("Is refused by name", () => {
  const claims = claimsOf({ A: 6, B: 6, C: 2 })

  it.each([
    [11, 10],
    [-1, 10],
    [0.5, 10],
    [0, Infinity],
    [0, 100_001]
  ])("a range from %d until %d", (from, until) => {
    const refused = HousePath.walk(claims, { method: "largestRemainder" }, { from, until })
    expect(fieldsOf(refused)).toEqual({ _tag: "RangeInvalid", from, until })
    expect(Result.getOrThrow(Result.flip(refused)).message).toContain("at most 100000 apart")
  })

  it("what the division refuses at one of the totals", () => {
    const few = HousePath.walk(claims, { method: "adams" }, { from: 2, until: 5 })
    expect(fieldsOf(few)).toMatchObject({ _tag: "TooFewPlaces", places: 2, needed: 3 })
    const bounds = [{ member: "A", minimum: 3 }]
    const infeasible = HousePath.walk(claims, { method: "largestRemainder", bounds }, { from: 2, until: 5 })
    expect(fieldsOf(infeasible)).toMatchObject({ _tag: "BoundsInfeasible" })
  })
})

const third: Apportionment.Options["method"] = { stationary: arbitraries.fraction(1n, 3n) }

const kept = Object.entries(Apportionment.properties).flatMap(([name, { house }]) =>
  house.holds === "always" && name !== "statutoryCeiling"
    ? [name === "stationary" ? third : (name as Apportionment.MethodName)]
    : []
)

describe("Every house path", () => {
  it("has no loss by a method that keeps `house`, whether ties are refused or decided by stated order", () => {
    expect(kept.length).toBeGreaterThan(7)
    fc.assert(
      fc.property(
        arbitraries.problem,
        fc.constantFrom(...kept),
        fc.constantFrom("refuse" as const, "statedOrder" as const),
        (problem, method, ties) => {
          const bounds = method === "ceilShare" || method === "quotaMethod" ? [] : problem.bounds
          const from = method === "quotaMethod" ? problem.places % 400 : problem.places
          const path = HousePath.walk(problem.claims, { method, ties, bounds }, { from, until: from + 12 })
          fc.pre(Result.isSuccess(path) || path.failure._tag !== "TooFewPlaces")
          expect(Result.getOrThrow(path).losses).toEqual([])
        }
      )
    )
  })

  it("by largest remainder lists all totals at which someone has fewer than with one place less, and no other", () => {
    fc.assert(
      fc.property(arbitraries.problem, ({ bounds, claims, places }) => {
        const options = { method: "largestRemainder", ties: "statedOrder", bounds } as const
        const until = places + 12
        const at = (total: number) =>
          Result.getOrThrow(Apportionment.apportion(claims, { ...options, places: total })).outcomes
        const expected = []
        for (let total = places + 1; total <= until; total++) {
          const [was, is] = [at(total - 1), at(total)]
          const losers = was.filter((one, i) => (is[i]?.places ?? NaN) < one.places).map(({ member }) => member)
          const winners = was.filter((one, i) => (is[i]?.places ?? NaN) > one.places).map(({ member }) => member)
          if (losers.length > 0) expected.push({ places: total, losers, winners })
        }
        expect(lossesOf(claims, options, { from: places, until })).toEqual(expected)
      })
    )
  })

  it("survives a file, and its losses are whole sentences", () => {
    const counts = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 3, maxLength: 9 })
    fc.assert(
      fc.property(counts, arbitraries.language, arbitraries.unit, (given, language, unit) => {
        const claims = claimsOf(Object.fromEntries(given.map((one, i) => [arbitraries.memberNames[i] ?? "", one])))
        const walked = HousePath.walk(claims, { method: "largestRemainder" }, { from: 0, until: 60 })
        const path = Result.getOrThrow(walked)
        const json: unknown = JSON.parse(JSON.stringify(Schema.encodeSync(HousePath.HousePath)(path)))
        expect(Schema.decodeUnknownSync(HousePath.HousePath)(json)).toEqual(path)
        for (const loss of path.losses) {
          const text = HousePath.text(loss, unit, language)
          expect(text).toMatch(/^[A-Z].*\.$/)
          expect(text).not.toMatch(/undefined|NaN| {2}|-\d/)
          for (const member of [...loss.losers, ...loss.winners]) expect(text).toContain(member)
        }
      })
    )
  })
})

describe("The text of a loss", () => {
  it("names one or several who lose, and who gains", () => {
    const loss: HousePath.Loss = { places: 1001, losers: ["A", "B"], winners: [] }
    expect(HousePath.text(loss, "dwelling", "nl")).toBe(
      "Met 1.001 in plaats van 1.000 woningen krijgen A en B er minder."
    )
    expect(HousePath.text({ ...loss, losers: ["A"], winners: ["C"] }, "dwelling", "en")).toBe(
      "With 1,001 dwellings instead of 1,000, A gets fewer. C then gets more."
    )
  })
})
