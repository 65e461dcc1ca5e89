import * as Result from "effect/Result"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import * as Input from "../src/Input.ts"
import * as Partner from "../src/Partner.ts"
import { partner, role } from "./arbitraries.ts"

const decode = Input.decode(Partner.Partner)
const office = {
  id: "office",
  name: "Zorgkantoor",
  role: "careOffice",
  does: {
    value: { nl: "koopt zorg in", en: "buys care" },
    passport: { _tag: "Cited", citations: [{ _tag: "Entry", document: "list", place: "row 3" }] }
  }
}

describe("A partner", () => {
  it("is an organisation with one of the known roles, never a person or the post of one", () => {
    for (const person of ["official", "director", "person", "Municipality", ""]) {
      expect(Result.getOrThrow(Result.flip(decode({ ...office, role: person }))).problems).toEqual([
        { path: "role", problem: expect.stringMatching(/^Expected "municipality" \| "housingAssociation" \| .* got "/) }
      ])
    }
  })

  it("does not take in an address or a name of somebody who works there", () => {
    const decoded = Result.getOrThrow(decode({ ...office, email: "a@example.org", contact: "A. Person" }))
    expect(Object.keys(decoded).toSorted()).toEqual(["does", "id", "name", "role"])
  })

  it("is refused when nothing says where we know it from", () => {
    const { problems } = Result.getOrThrow(Result.flip(decode({ ...office, does: { value: office.does.value } })))
    expect(problems).toEqual([{ path: "does.passport", problem: "Missing key" }])
  })
})

describe("Every role", () => {
  it("has words of its own in both languages", () => {
    const terms = Object.values(Partner.roleTerms)
    for (const language of ["nl", "en"] as const) {
      expect(new Set(terms.map((term) => term[language])).size).toBe(terms.length)
      expect(terms.filter((term) => term[language].trim() === "")).toEqual([])
    }
  })

  it("that has words is a role that a partner can have, and the other way round", () => {
    for (const known of Object.keys(Partner.roleTerms)) {
      expect(Result.isSuccess(decode({ ...office, role: known }))).toBe(true)
    }
    fc.assert(fc.property(role, (one) => Object.hasOwn(Partner.roleTerms, one)))
  })
})

describe("Every partner", () => {
  it("is refused with any role that has no words", () => {
    fc.assert(
      fc.property(partner, fc.string(), (one, other) => {
        expect(Result.isSuccess(decode({ ...one, role: other }))).toBe(Object.hasOwn(Partner.roleTerms, other))
      })
    )
  })
})
