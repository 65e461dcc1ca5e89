import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import * as Apportionment from "../src/Apportionment.ts"
import * as PlacementProblem from "../src/PlacementProblem.ts"
import { fraction } from "./arbitraries.ts"
import { placementProblem } from "./placementProblems.ts"

const claims = Result.getOrThrow(Apportionment.claims({ A: 2, B: 1 }))

const needOf = (product: string, need: number, more: Partial<PlacementProblem.ProductNeed> = {}) =>
  ({ product, need, unit: "place", rhythm: "once", ...more }) as const

const refusal = (problem: PlacementProblem.PlacementProblem) =>
  Result.getOrThrow(Result.flip(PlacementProblem.check(problem)))

const fieldsOf = (error: Error): Readonly<Record<string, unknown>> => ({ ...error })

describe("Is refused by name, with what to do", () => {
  const products = [needOf("time-out", 3)]
  const withBound = (bound: PlacementProblem.PlacementBound) => ({
    claims,
    products: [needOf("time-out", 3, { bounds: [bound] })]
  })

  it.each<readonly [PlacementProblem.ProblemInvalid["reason"], PlacementProblem.PlacementProblem]>([
    ["noMembers", { claims: [], products }],
    ["repeatedMember", { claims: [...claims, ...claims], products }],
    ["claimNegative", { claims: [{ member: "A", claim: fraction(-1n) }], products }],
    ["claimsZero", { claims: [{ member: "A", claim: fraction(0n) }], products }],
    ["noProducts", { claims, products: [] }],
    ["repeatedProduct", { claims, products: [...products, ...products] }],
    ["need", { claims, products: [needOf("time-out", NaN)] }],
    ["need", { claims, products: [needOf("time-out", 10_001)] }],
    ["priority", { claims, products: [needOf("time-out", 3, { priority: fraction(0n) })] }],
    ["load", { claims, products: [needOf("time-out", 3, { load: { name: " ", perPlace: fraction(1n) } })] }],
    ["unknownMember", withBound({ member: "C", maximum: 1 })],
    ["unknownMember", { claims, products, balances: { C: fraction(1n) } }],
    ["unknownMember", { claims, products, totals: [{ member: "C" }] }],
    ["repeatedBound", { claims, products, totals: [{ member: "A" }, { member: "A", maximum: 1 }] }],
    ["bound", withBound({ member: "A", maximum: 1.5 })],
    ["bound", withBound({ member: "A", minimum: NaN })],
    ["bound", withBound({ member: "A", offered: -1 })],
    ["crossed", withBound({ member: "A", minimum: 3, maximum: 2 })],
    ["sizes", withBound({ member: "A", sizes: [0] })],
    ["sizes", withBound({ member: "A", sizes: [] })],
    ["noSize", withBound({ member: "A", minimum: 1, maximum: 2, sizes: [3] })],
    ["facilities", { claims, products: [needOf("time-out", 3, { facilities: { minimum: 2, maximum: 1 } })] }],
    ["carry", { claims, products, carry: fraction(2n) }],
    ["cap", { claims, products, cap: fraction(-1n) }]
  ])("%s", (reason, problem) => {
    const error = refusal(problem)
    expect(fieldsOf(error)).toMatchObject({ _tag: "ProblemInvalid", reason })
    expect(error.message).toMatch(/\. [A-Z].*\.$/)
    expect(error.message).not.toContain("%")
  })

  it("one-off and yearly places, or dwellings and places, without a load", () => {
    const yearly = [needOf("time-out", 3), needOf("housing-first", 25, { rhythm: "perYear" })]
    expect(fieldsOf(refusal({ claims, products: yearly }))).toMatchObject({
      _tag: "UnitsDiffer",
      units: ["place"],
      rhythms: ["once", "perYear"]
    })
    const dwellings = [needOf("time-out", 3), needOf("housing-first", 25, { unit: "dwelling" })]
    expect(fieldsOf(refusal({ claims, products: dwellings }))).toMatchObject({ units: ["place", "dwelling"] })
  })
})

describe("Laws", () => {
  it("a problem is given back as it is unless no size fits a bound, and passes through JSON", () => {
    fc.assert(
      fc.property(placementProblem({ members: 4, products: 3, places: 8 }), (problem) => {
        const fits = problem.products.every(({ bounds = [], sizes: usual }) =>
          bounds.every(({ maximum = Infinity, minimum = 0, sizes = usual }) =>
            sizes === undefined || minimum === 0 ? true : sizes.some((size) => minimum <= size && size <= maximum)
          )
        )
        const checked = PlacementProblem.check(problem)
        if (fits) expect(checked).toEqual(Result.succeed(problem))
        else expect(Result.flip(checked)).toMatchObject({ success: { reason: "noSize" } })
        const json = JSON.parse(JSON.stringify(Schema.encodeSync(PlacementProblem.PlacementProblem)(problem)))
        expect(Schema.decodeUnknownSync(PlacementProblem.PlacementProblem)(json)).toEqual(problem)
      })
    )
  })
})
