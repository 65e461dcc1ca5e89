import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import * as AllocationKey from "../src/AllocationKey.ts"
import * as Input from "../src/Input.ts"
import * as OwnFigure from "../src/OwnFigure.ts"
import { ownFigure } from "./arbitraries.ts"

const registrations: OwnFigure.OwnFigure = {
  id: "own-registrations",
  name: "Aanmeldingen in 2025",
  counts: "persons",
  values: [
    { member: "Dordrecht", value: 41 },
    { member: "Gorinchem", value: 0 }
  ]
}

describe("An own figure", () => {
  it("says of each value that the user entered it, in both languages", () => {
    const [first] = OwnFigure.toIndicator(registrations).values
    expect(first?.value.passport).toMatchObject({
      _tag: "Assumed",
      assumption: {
        statement: {
          nl: "Dit cijfer is ingevuld door wie de berekening maakte.",
          en: "This figure was entered by whoever made the calculation."
        }
      }
    })
  })

  it("counts persons, or is in a unit of its own", () => {
    expect(OwnFigure.toIndicator(registrations).unit).toEqual({ nl: "personen", en: "people" })
    expect(OwnFigure.toIndicator({ ...registrations, counts: "other" }).unit).toEqual({
      nl: "eigen eenheid",
      en: "own unit"
    })
  })

  it("that lacks a member is refused by a key over that member: a missing value is never zero", () => {
    const members = ["Dordrecht", "Gorinchem", "Zwijndrecht"]
    const key = Result.getOrThrow(AllocationKey.make("places", members, { "own-registrations": 1 }))
    const claims = AllocationKey.claims(key, [OwnFigure.toIndicator(registrations)])
    expect({ ...Result.getOrThrow(Result.flip(claims)) }).toEqual({
      _tag: "IndicatorIncomplete",
      indicator: "own-registrations",
      missing: ["Zwijndrecht"]
    })
  })

  it.each([
    [{ ...registrations, id: "" }, "id"],
    [{ ...registrations, name: "" }, "name"],
    [{ ...registrations, counts: "households" }, "counts"],
    [{ ...registrations, values: [{ member: "", value: 1 }] }, "values.0.member"],
    [{ ...registrations, values: [{ member: "Dordrecht", value: Infinity }] }, "values.0.value"],
    [{ ...registrations, values: [{ member: "Dordrecht" }] }, "values.0.value"],
    [{ ...registrations, values: [...registrations.values, ...registrations.values] }, "values.2.member"]
  ])("is refused with the path of what is wrong: %#", (figure, path) => {
    const { problems } = Result.getOrThrow(Result.flip(Input.decode(OwnFigure.OwnFigure)(figure)))
    expect(problems[0]?.path).toBe(path)
  })
})

describe("Every own figure", () => {
  it("is an indicator with the same values for the same members, that a file can hold", () => {
    fc.assert(
      fc.property(ownFigure, (figure) => {
        const indicator = OwnFigure.toIndicator(figure)
        expect(Schema.is(AllocationKey.Indicator)(indicator)).toBe(true)
        expect(indicator.values.map(({ member, value }) => ({ member, value: value.value }))).toEqual(figure.values)
      })
    )
  })
})
