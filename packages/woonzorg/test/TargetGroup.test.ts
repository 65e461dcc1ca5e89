import * as Result from "effect/Result"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import * as Input from "../src/Input.ts"
import * as Quantity from "../src/Quantity.ts"
import * as TargetGroup from "../src/TargetGroup.ts"
import { quantity, targetGroup } from "./arbitraries.ts"

const decode = Input.decode(TargetGroup.TargetGroup)
const passport = { _tag: "Cited", citations: [{ _tag: "Entry", document: "estimate", place: "row 1" }] } as const
const sourced = <A>(value: A) => ({ value, passport })
const families: TargetGroup.TargetGroup = {
  id: "families",
  name: { nl: "gezinnen", en: "families" },
  perYear: sourced(Quantity.between(10, 15, "family", "perYear")),
  housing: sourced(["independentDwelling"]),
  clustering: sourced("no")
}
const problemsOf = (input: unknown) => Result.getOrThrow(Result.flip(decode(input))).problems

describe("A target group", () => {
  it("is counted in persons or families a year, known or not", () => {
    const counts = [
      Quantity.exactly(80, "person", "perYear"),
      Quantity.between(10, 15, "family", "perYear"),
      Quantity.undetermined("Nntb", "person", "perYear")
    ]
    for (const count of counts) {
      expect(decode({ ...families, perYear: sourced(count) })).toEqual(
        Result.succeed({ ...families, perYear: sourced(count) })
      )
    }
  })

  it.each([
    ["dwellings a year", Quantity.exactly(25, "dwelling", "perYear")],
    ["persons once", Quantity.exactly(80, "person", "once")],
    ["places once", Quantity.atLeast(80, "livingPlace", "once")]
  ])("is refused with a number of %s", (_, value) => {
    expect(problemsOf({ ...families, perYear: sourced(value) })).toEqual([
      {
        path: "perYear.value",
        problem: expect.stringMatching(/^Expected a number of persons or families per year, got /)
      }
    ])
  })

  it("is refused with a quantity that is itself wrong, also when its unit and rhythm are right", () => {
    const value = { ...Quantity.between(10, 15, "person", "perYear"), low: 20 }
    expect(problemsOf({ ...families, perYear: sourced(value) })[0]?.problem).toContain(
      "a low end that is not above the high end"
    )
  })

  it("is refused with housing or clustering that the source has no word for", () => {
    expect(problemsOf({ ...families, housing: sourced(["castle"]), clustering: sourced("yes") })).toEqual([
      { path: "housing.value.0", problem: 'Expected "independentDwelling" | "intermediateFacility", got "castle"' },
      { path: "clustering.value", problem: 'Expected "no" | "sometimes" | "preferablyNot", got "yes"' }
    ])
  })
})

describe("Every target group", () => {
  it("takes any number of persons or families a year, and no other", () => {
    fc.assert(
      fc.property(targetGroup, quantity, (group, value) => {
        const isPeople = value.unit === "person" || value.unit === "family"
        const decoded = decode({ ...group, perYear: sourced(value) })
        expect(Result.isSuccess(decoded)).toBe(isPeople && value.rhythm === "perYear")
      })
    )
  })

  it("of persons and one of families do not add up without a named conversion", () => {
    fc.assert(
      fc.property(targetGroup, targetGroup, (one, other) => {
        const sum = Quantity.sum([one.perYear.value, other.perYear.value], one.perYear.value.unit, "perYear")
        expect(Result.isSuccess(sum)).toBe(one.perYear.value.unit === other.perYear.value.unit)
      })
    )
  })
})
