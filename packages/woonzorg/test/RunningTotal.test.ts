import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import type * as AllocationKey from "../src/AllocationKey.ts"
import * as Apportionment from "../src/Apportionment.ts"
import * as RunningTotal from "../src/RunningTotal.ts"

const lettered = (...counts: ReadonlyArray<number>): AllocationKey.Claims =>
  Result.getOrThrow(
    Apportionment.claims(Object.fromEntries(counts.map((count, i) => [String.fromCharCode(65 + i), count])))
  )

const addition = (number: number, places: number, claims: AllocationKey.Claims): RunningTotal.Addition => ({
  period: { from: `${2026 + number}-01-01`, until: `${2026 + number}-12-31` },
  places,
  claims
})

const failure = <A, E>(result: Result.Result<A, E>): E => Result.getOrThrow(Result.flip(result))

describe("Published answers", () => {
  it("Wikipedia, Apportionment paradox, over time: the eleventh seat asks the smallest of three for one back", () => {
    const claims = lettered(6, 6, 2)
    const all = [addition(0, 10, claims), addition(1, 1, claims)]
    const [, second] = Result.getOrThrow(RunningTotal.divide(all, { method: "largestRemainder" }))
    expect(second).toEqual({
      period: { from: "2027-01-01", until: "2027-12-31" },
      total: 11,
      members: [
        { member: "A", places: 5, added: 1 },
        { member: "B", places: 5, added: 1 },
        { member: "C", places: 1, added: -1 }
      ],
      askedBack: [{ member: "C", places: 1 }]
    })
    const quota = RunningTotal.divide(all, { method: "quotaMethod", ties: "statedOrder" })
    expect(Result.getOrThrow(quota)[1]?.askedBack).toEqual([])
  })
})

describe("Counter-examples", () => {
  it("the quota method asks places back when claims change: the second claims more, the fourth gives one back", () => {
    const all = [addition(0, 11, lettered(39, 6, 33, 13)), addition(1, 1, lettered(39, 8, 33, 13))]
    const [first, second] = Result.getOrThrow(RunningTotal.divide(all, { method: "quotaMethod" }))
    expect(first?.members.map(({ places }) => places)).toEqual([5, 0, 4, 2])
    expect(second?.members.map(({ places }) => places)).toEqual([5, 1, 5, 1])
    expect(second?.askedBack).toEqual([{ member: "D", places: 1 }])
  })

  it("so does a divisor method, when a claim falls", () => {
    const all = [addition(0, 10, lettered(5, 5)), addition(1, 1, lettered(8, 2))]
    const [, second] = Result.getOrThrow(RunningTotal.divide(all, { method: "sainteLague" }))
    expect(second?.askedBack).toEqual([{ member: "B", places: 3 }])
  })
})

describe("Is refused by name", () => {
  it.each([[-1], [0.5], [NaN], [Infinity]])("an addition of %d places", (places) => {
    const error = failure(RunningTotal.divide([addition(0, places, lettered(1))], { method: "quotaMethod" }))
    expect(error).toMatchObject({ _tag: "TotalNotDivided", refusal: { _tag: "PlacesInvalid" } })
    expect(error.message).toContain("up to and including 2026")
  })

  it("a tie, with its period", () => {
    const error = failure(RunningTotal.divide([addition(0, 1, lettered(1, 1))], { method: "quotaMethod" }))
    expect(error).toMatchObject({ _tag: "TotalNotDivided", refusal: { _tag: "TiedClaims" } })
  })

  it.each([
    [lettered(1, 1), lettered(1), ["B"], []],
    [lettered(1), lettered(1, 1), [], ["B"]]
  ])("other members than before", (before, after, missing, unexpected) => {
    const all = [addition(0, 2, before), addition(1, 2, after)]
    const error = failure(RunningTotal.divide(all, { method: "quotaMethod" }))
    expect({ ...error }).toEqual({ _tag: "MembersChanged", period: all[1]?.period, missing, unexpected })
    expect(error.message).toContain("Give the same members")
  })
})

describe("Every running total at fixed claims", () => {
  const plans = fc.record({
    claims: fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 7 }).map((all) => lettered(...all)),
    places: fc.array(fc.nat({ max: 9 }), { minLength: 1, maxLength: 8 })
  })

  const totals = (
    { claims, places }: { readonly claims: AllocationKey.Claims; readonly places: ReadonlyArray<number> },
    method: Apportionment.Method
  ) => {
    const all = places.map((each, i) => addition(i, each, claims))
    return Result.getOrThrow(RunningTotal.divide(all, { method, ties: "statedOrder" }))
  }

  it("asks nobody for places back by the quota method or a divisor method", () => {
    fc.assert(
      fc.property(
        plans,
        fc.constantFrom<Apportionment.Method>("quotaMethod", "sainteLague", "dHondt"),
        (plan, method) => {
          for (const { askedBack } of totals(plan, method)) expect(askedBack).toEqual([])
        }
      )
    )
  })

  it("keeps everyone within one place of its share of all so far by the quota method", () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const claimed = plan.claims.reduce((sum, { claim }) => sum + Number(claim.numerator), 0)
        for (const { members, total } of totals(plan, "quotaMethod")) {
          for (const [i, { places }] of members.entries()) {
            const share = Number(plan.claims[i]?.claim.numerator) * total
            expect(Math.abs(places * claimed - share)).toBeLessThan(claimed)
          }
        }
      })
    )
  })

  it("adds up, survives a file, and its additions are its differences", () => {
    fc.assert(
      fc.property(plans, (plan) => {
        let before: ReadonlyArray<number> = plan.claims.map(() => 0)
        for (const one of totals(plan, "largestRemainder")) {
          expect(one.members.reduce((sum, { places }) => sum + places, 0)).toBe(one.total)
          expect(one.members.map(({ added, places }) => places - added)).toEqual(before)
          expect(Schema.decodeUnknownSync(RunningTotal.RunningTotal)(structuredClone(one))).toEqual(one)
          before = one.members.map(({ places }) => places)
        }
      })
    )
  })
})
