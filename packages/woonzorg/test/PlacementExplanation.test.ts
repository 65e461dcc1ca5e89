import * as Result from "effect/Result"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import * as Apportionment from "../src/Apportionment.ts"
import * as PlacementExplanation from "../src/PlacementExplanation.ts"
import * as PlacementPlan from "../src/PlacementPlan.ts"
import type * as PlacementProblem from "../src/PlacementProblem.ts"
import { fraction } from "./arbitraries.ts"
import { placementProblem } from "./placementProblems.ts"

const claimsOf = (record: Readonly<Record<string, number>>) => Result.getOrThrow(Apportionment.claims(record))

const needOf = (product: string, need: number, more: Partial<PlacementProblem.ProductNeed> = {}) =>
  ({ product, need, unit: "place", rhythm: "once", ...more }) as const

describe("Sentences", () => {
  const claims = claimsOf({ Dordrecht: 2, Gorinchem: 1 })
  const bounds = [
    { member: "Dordrecht", maximum: 20 },
    { member: "Gorinchem", maximum: 10 }
  ]

  const said = (problem: PlacementProblem.PlacementProblem, language: "nl" | "en") => {
    const { members, products } = Result.getOrThrow(PlacementPlan.plan(problem, { ties: "statedOrder" }))
    return [
      ...products.map((one) => PlacementExplanation.ofProduct(one, language)),
      ...members.map((one) => PlacementExplanation.ofMember(one, language))
    ]
  }

  it("say what is left over of a product with sizes, and which bids block it", () => {
    const problem = { claims, products: [needOf("woontraining", 30, { bounds, sizes: [15, 30] })] }
    expect(said(problem, "nl")).toEqual([
      "Voor woontraining blijven 15 plekken over: Dordrecht neemt ten hoogste 20, Gorinchem neemt ten hoogste 10 en een gemeente kan alleen 15 nemen. Er is ruimte voor 15 van de 30.",
      "Dordrecht krijgt 15 plekken, waar 10 het eerlijke deel is: meer dan 15 van woontraining kan hier niet.",
      "Gorinchem krijgt 0 plekken, waar 5 het eerlijke deel is: meer dan 0 van woontraining kan hier niet."
    ])
  })

  it("say what the totals block, and what a balance and an offer do", () => {
    const problem = {
      claims,
      products: [needOf("time-out", 8, { bounds: [{ member: "Gorinchem", minimum: 1, offered: 1 }] })],
      totals: [
        { member: "Dordrecht", maximum: 4 },
        { member: "Gorinchem", maximum: 3 }
      ],
      balances: { Gorinchem: fraction(1n, 2n) }
    }
    expect(said(problem, "en")).toEqual([
      "For time-out 1 place is left over: Dordrecht takes at most 4 in total and Gorinchem takes at most 3 in total. There is room for 7 of 8.",
      "Dordrecht gets 4 places, where 4.67 is its fair part; no bound holds it.",
      "Gorinchem gets 3 places, where 2.33 is its fair part and 2.83 its target with the balance: 2 of time-out go beyond the offer."
    ])
  })
})

describe("Laws", () => {
  it("whatever the plan, each text is one sentence or more, in both languages", () => {
    fc.assert(
      fc.property(placementProblem({ members: 4, products: 3, places: 8 }), (problem) => {
        const made = PlacementPlan.plan(problem, { ties: "statedOrder" })
        if (Result.isFailure(made)) return
        for (const language of ["nl", "en"] as const) {
          const texts = [
            ...made.success.products.map((one) => PlacementExplanation.ofProduct(one, language)),
            ...made.success.members.map((one) => PlacementExplanation.ofMember(one, language))
          ]
          for (const text of texts) expect(text).toMatch(/^[A-Z].*[^ .:;]\.$/)
        }
      })
    )
  })
})
