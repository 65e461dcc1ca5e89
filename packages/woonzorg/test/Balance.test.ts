import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import * as Balance from "../src/Balance.ts"
import * as Rational from "../src/Rational.ts"
import * as arbitraries from "./arbitraries.ts"

describe("Every balance", () => {
  it("is a lead below zero, a backlog above zero, and neither at zero; its size is never negative", () => {
    fc.assert(
      fc.property(arbitraries.rational, arbitraries.words, (balance, member) => {
        const standing = Balance.standing({ member, balance })
        const tag = balance.numerator < 0n ? "Lead" : balance.numerator > 0n ? "Backlog" : undefined
        expect(standing?._tag).toBe(tag)
        if (standing === undefined) return
        expect(standing.places.numerator > 0n).toBe(true)
        const back = standing._tag === "Lead" ? Rational.subtract(Rational.zero, standing.places) : standing.places
        expect({ member: standing.member, balance: back }).toEqual({ member, balance })
        expect(Schema.is(Schema.Union([Balance.Lead, Balance.Backlog]))(standing)).toBe(true)
      })
    )
  })

  it("survives a file", () => {
    fc.assert(
      fc.property(arbitraries.rational, arbitraries.words, (balance, member) => {
        const json: unknown = JSON.parse(JSON.stringify(Schema.encodeSync(Balance.Balance)({ member, balance })))
        expect(Schema.decodeUnknownSync(Balance.Balance)(json)).toEqual({ member, balance })
      })
    )
  })
})
