import * as Result from "effect/Result"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import * as Agenda from "../src/Agenda.ts"
import * as Input from "../src/Input.ts"
import * as Quantity from "../src/Quantity.ts"
import { agenda } from "./arbitraries.ts"

const decode = Input.decode(Agenda.Agenda)
const passport = { _tag: "Cited", citations: [{ _tag: "Entry", document: "agenda", place: "table" }] } as const
const sourced = <A>(value: A) => ({ value, passport })
const needFor = (product: string, need: Quantity.Quantity): Agenda.Need => ({
  product,
  name: { nl: product, en: product },
  need: sourced(need)
})
const base: Agenda.Agenda = {
  id: "agenda",
  period: sourced({ from: "2021-01-01", until: "2022-12-31" }),
  needs: [
    needFor("housing-first", Quantity.exactly(25, "dwelling", "perYear")),
    needFor("temporary", Quantity.atLeast(80, "livingPlace", "once"))
  ]
}
const problemsOf = (input: unknown) => Result.getOrThrow(Result.flip(decode(input))).problems
const failure = (of: Agenda.Agenda, product: string) => Result.getOrThrow(Result.flip(Agenda.need(of, product)))

describe("A product without a need", () => {
  it("is named, with the products that have one", () => {
    const error = failure(base, "castle")
    expect({ ...error }).toEqual({ _tag: "NeedUnknown", product: "castle", known: ["housing-first", "temporary"] })
    expect(error.message).toBe(
      'The agenda states no need for "castle". It has needs for: housing-first, temporary. Ask for one of these.'
    )
  })

  it("is not found among what every object inherits", () => {
    expect(failure(base, "constructor")).toBeInstanceOf(Agenda.NeedUnknown)
  })

  it("of an agenda without needs is told so", () => {
    expect(failure({ ...base, needs: [] }, "temporary").message).toBe(
      'The agenda states no need for "temporary". It has no needs at all.'
    )
  })
})

describe("An agenda is refused", () => {
  it("with two needs for one product, even of the same size", () => {
    const [first] = base.needs
    expect(problemsOf({ ...base, needs: [...base.needs, first] })).toEqual([
      { path: "needs", problem: expect.stringMatching(/^Expected at most one need for each product, got /) }
    ])
  })

  it("over a period that runs backwards", () => {
    const period = sourced({ from: "2022-12-31", until: "2021-01-01" })
    expect(problemsOf({ ...base, period })[0]).toMatchObject({
      path: "period.value",
      problem: expect.stringContaining("a last day that is not before the first")
    })
  })

  it("with facilities that have no number of places", () => {
    const facilities = { count: sourced(Quantity.exactly(2, "facility", "once")) }
    const [first] = base.needs
    expect(problemsOf({ ...base, needs: [{ ...first, facilities }] })).toEqual([
      { path: "needs.0.facilities.placesEach", problem: "Missing key" }
    ])
  })
})

describe("Every agenda", () => {
  it("gives the need of each of its products as it stands, and of no other", () => {
    fc.assert(
      fc.property(agenda, fc.string(), (one, other) => {
        for (const need of one.needs) expect(Agenda.need(one, need.product)).toEqual(Result.succeed(need))
        expect(Result.isSuccess(Agenda.need(one, other))).toBe(one.needs.some(({ product }) => product === other))
      })
    )
  })

  it("is refused as soon as a need is repeated", () => {
    fc.assert(
      fc.property(agenda, fc.nat(), (one, choice) => {
        const again = one.needs[choice % Math.max(1, one.needs.length)]
        fc.pre(again !== undefined)
        expect(Result.isFailure(decode({ ...one, needs: [again, ...one.needs] }))).toBe(true)
      })
    )
  })
})
