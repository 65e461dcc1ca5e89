import * as Result from "effect/Result"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import * as Region from "../src/Region.ts"
import { passport, region } from "./arbitraries.ts"

const [anyPassport] = fc.sample(passport, { numRuns: 1, seed: 1 })
if (anyPassport === undefined) throw new Error("no passport")

const text = (words: string) => ({ nl: words, en: words })
const division = (...parts: ReadonlyArray<ReadonlyArray<string>>): Region.Division => ({
  id: "care",
  name: text("care"),
  parts: parts.map((municipalities, index) => ({ id: `part ${index}`, name: text("part"), municipalities })),
  passport: anyPassport
})
const base: Region.Region = {
  id: "delta",
  name: text("delta"),
  municipalities: [
    { code: "GM0001", name: "Akkerdam" },
    { code: "GM0002", name: "Beekhoven" },
    { code: "GM0003", name: "Cirkelwijk" }
  ],
  centre: "Beekhoven",
  divisions: [division(["Akkerdam", "Beekhoven"], ["Cirkelwijk"])]
}
const problemOf = (changed: Partial<Region.Region>) =>
  Result.getOrThrow(Result.flip(Region.make({ ...base, ...changed })))

describe("A region is refused by name", () => {
  it("without municipalities", () => {
    const error = problemOf({ municipalities: [] })
    expect({ ...error }).toEqual({ _tag: "RegionEmpty", region: "delta" })
    expect(error.message).toBe('The region "delta" has no municipalities. Give at least one.')
  })

  it("with a municipality twice, by name or by code", () => {
    const twice = (extra: Region.Region["municipalities"][number]) =>
      problemOf({ municipalities: [...base.municipalities, extra] })
    expect({ ...twice({ code: "GM0009", name: "Akkerdam" }) }).toEqual({
      _tag: "MunicipalityRepeated",
      municipality: "Akkerdam",
      where: 'region "delta"'
    })
    expect(twice({ code: "GM0001", name: "Duinoord" }).message).toBe(
      '"GM0001" stands twice in region "delta". Keep it once.'
    )
  })

  it("with a centre from elsewhere", () => {
    expect({ ...problemOf({ centre: "Delft" }) }).toEqual({
      _tag: "MunicipalityUnknown",
      municipality: "Delft",
      where: "the field `centre`",
      known: ["Akkerdam", "Beekhoven", "Cirkelwijk"]
    })
  })

  it("with a division that names a municipality from elsewhere", () => {
    const error = problemOf({ divisions: [division(["Akkerdam", "Beekhoven", "Cirkelwijk", "Delft"])] })
    expect(error.message).toBe(
      '"Delft" in division "care" is not a municipality of the region. Use one of: Akkerdam, Beekhoven, Cirkelwijk.'
    )
  })

  it("with a division that has a municipality in two parts", () => {
    expect({ ...problemOf({ divisions: [division(["Akkerdam", "Beekhoven"], ["Beekhoven", "Cirkelwijk"])] }) }).toEqual(
      {
        _tag: "MunicipalityRepeated",
        municipality: "Beekhoven",
        where: 'division "care"'
      }
    )
  })

  it("with a division that leaves municipalities out", () => {
    const error = problemOf({ divisions: [...base.divisions, division(["Beekhoven"], [])] })
    expect({ ...error }).toEqual({ _tag: "DivisionIncomplete", division: "care", missing: ["Akkerdam", "Cirkelwijk"] })
    expect(error.message).toBe(
      'The division "care" has no part for Akkerdam, Cirkelwijk. Put each municipality in exactly one part.'
    )
  })
})

describe("A municipality of the region", () => {
  it("is found by its name, not by its code", () => {
    expect(Region.municipality(base, "Beekhoven")).toEqual(Result.succeed({ code: "GM0002", name: "Beekhoven" }))
    const error = Result.getOrThrow(Result.flip(Region.municipality(base, "GM0002")))
    expect({ ...error }).toEqual({
      _tag: "MunicipalityUnknown",
      municipality: "GM0002",
      where: 'region "delta"',
      known: Region.names(base)
    })
  })
})

describe("Every region that hangs together", () => {
  it("is accepted as it is, and each of its divisions has every municipality once", () => {
    fc.assert(
      fc.property(region, (one) => {
        expect(Region.make(one)).toEqual(Result.succeed(one))
        for (const { parts } of one.divisions) {
          expect(parts.flatMap(({ municipalities }) => municipalities).toSorted()).toEqual(Region.names(one).toSorted())
        }
      })
    )
  })

  it("is refused as soon as one municipality leaves its part, or stands in another part as well", () => {
    fc.assert(
      fc.property(region, fc.nat(), fc.boolean(), (one, choice, leaves) => {
        const [first, ...rest] = one.divisions
        fc.pre(first !== undefined)
        const names = Region.names(one)
        const chosen = names[choice % names.length] ?? ""
        const parts = leaves
          ? first.parts.map((part) => ({
              ...part,
              municipalities: part.municipalities.filter((name) => name !== chosen)
            }))
          : [...first.parts, { id: "extra", name: one.name, municipalities: [chosen] }]
        const error = Result.getOrThrow(Result.flip(Region.make({ ...one, divisions: [...rest, { ...first, parts }] })))
        expect(error._tag).toBe(leaves ? "DivisionIncomplete" : "MunicipalityRepeated")
      })
    )
  })

  it("lists its municipalities in stated order, and finds each", () => {
    fc.assert(
      fc.property(region, (one) => {
        expect(Region.names(one)).toEqual(one.municipalities.map(({ name }) => name))
        for (const place of one.municipalities)
          expect(Region.municipality(one, place.name)).toEqual(Result.succeed(place))
      })
    )
  })
})
