import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import * as Rotation from "../src/Rotation.ts"
import * as arbitraries from "./arbitraries.ts"

const year = (number: number) => ({ from: `${2026 + number}-01-01`, until: `${2026 + number}-12-31` })

const rotationOf = (...years: ReadonlyArray<ReadonlyArray<number>>): Rotation.Rotation =>
  Rotation.describe({
    periods: years.map((places, i) => ({
      period: year(i),
      lines: places.map((allocated, at) => ({ member: String.fromCharCode(65 + at), allocated }))
    }))
  })

describe("Cases worked out by hand", () => {
  it("says who gets how many in which year", () => {
    expect(rotationOf([3, 2, 2], [2, 3, 2])).toEqual({
      periods: [
        {
          period: year(0),
          groups: [
            { places: 3, members: ["A"] },
            { places: 2, members: ["B", "C"] }
          ]
        },
        {
          period: year(1),
          groups: [
            { places: 3, members: ["B"] },
            { places: 2, members: ["A", "C"] }
          ]
        }
      ],
      members: [
        { member: "A", places: [3, 2], total: 5 },
        { member: "B", places: [2, 3], total: 5 },
        { member: "C", places: [2, 2], total: 4 }
      ],
      totals: [
        { places: 5, members: ["A", "B"] },
        { places: 4, members: ["C"] }
      ],
      pattern: [
        { places: 3, members: 1 },
        { places: 2, members: 2 }
      ]
    })
  })

  it("has no pattern when the groups are not of the same sizes each year", () => {
    expect(rotationOf([3, 2, 2], [3, 3, 1]).pattern).toBeUndefined()
    expect(rotationOf([3, 2, 2], [4, 2, 2]).pattern).toBeUndefined()
  })

  it.each([
    [
      [
        [3, 2, 2],
        [2, 3, 2],
        [2, 2, 3]
      ],
      "In drie jaar krijgt elke gemeente precies 7. Elk jaar krijgt 1 gemeente er 3 en krijgen 2 gemeenten er 2; die ene wisselt.",
      "In three years every municipality gets exactly 7. Every year 1 municipality gets 3 and 2 municipalities get 2; which one changes."
    ],
    [
      [
        [1, 0],
        [0, 1]
      ],
      "In twee jaar krijgt elke gemeente precies 1. Elk jaar krijgt 1 gemeente er 1 en 1 gemeente er geen; dat wisselt.",
      "In two years every municipality gets exactly 1. Every year 1 municipality gets 1 and 1 municipality gets none; who gets which changes."
    ],
    [
      [
        [3, 2, 2],
        [3, 2, 2]
      ],
      "In twee jaar krijgt 1 gemeente er 6 en krijgen 2 gemeenten er 4. Elk jaar krijgt 1 gemeente er 3 en krijgen 2 gemeenten er 2; die ene is steeds A.",
      "In two years 1 municipality gets 6 and 2 municipalities get 4. Every year 1 municipality gets 3 and 2 municipalities get 2; that one is always A."
    ],
    [
      [
        [3, 2],
        [3, 2]
      ],
      "In twee jaar krijgt 1 gemeente er 6 en 1 gemeente er 4. Elk jaar krijgt 1 gemeente er 3 en 1 gemeente er 2; dat zijn steeds dezelfde.",
      "In two years 1 municipality gets 6 and 1 municipality gets 4. Every year 1 municipality gets 3 and 1 municipality gets 2; those are always the same."
    ],
    [
      [
        [2, 2],
        [2, 2]
      ],
      "In twee jaar krijgt elke gemeente precies 4. Elk jaar krijgt elke gemeente er 2.",
      "In two years every municipality gets exactly 4. Every year every municipality gets 2."
    ],
    [
      [
        [3, 2],
        [1, 4]
      ],
      "In twee jaar krijgt 1 gemeente er 6 en 1 gemeente er 4. Elk jaar krijgt een gemeente er 1 tot en met 4; dat wisselt.",
      "In two years 1 municipality gets 6 and 1 municipality gets 4. Every year a municipality gets 1 to 4; that changes."
    ],
    [[[2, 2]], "In één jaar krijgt elke gemeente precies 2.", "In one year every municipality gets exactly 2."]
  ])("the text of %o", (years, nl, en) => {
    expect(Rotation.text(rotationOf(...years), "nl")).toBe(nl)
    expect(Rotation.text(rotationOf(...years), "en")).toBe(en)
  })

  it("speaks of periods when they are not all years, and counts above twelve in digits", () => {
    const halves = Rotation.describe({
      periods: [
        {
          period: { from: "2026-01-01", until: "2026-06-30" },
          lines: [
            { member: "A", allocated: 1 },
            { member: "B", allocated: 1 }
          ]
        },
        {
          period: { from: "2026-07-01", until: "2026-12-31" },
          lines: [
            { member: "A", allocated: 1 },
            { member: "B", allocated: 1 }
          ]
        }
      ]
    })
    expect(Rotation.text(halves, "nl")).toBe(
      "In twee perioden krijgt elke gemeente precies 2. Elke periode krijgt elke gemeente er 1."
    )
    expect(Rotation.text(rotationOf(...Array.from({ length: 13 }, () => [1, 1])), "en")).toContain("In 13 years")
  })
})

describe("Every rotation", () => {
  it("adds up, and says that members change only when they do", () => {
    const rows = fc.integer({ min: 1, max: 5 }).chain((members) =>
      fc.array(fc.array(fc.nat({ max: 3 }), { minLength: members, maxLength: members }), {
        minLength: 1,
        maxLength: 4
      })
    )
    fc.assert(
      fc.property(rows, arbitraries.language, (years, language) => {
        const rotation = rotationOf(...years)
        for (const { places, total } of rotation.members) expect(places.reduce((sum, one) => sum + one, 0)).toBe(total)
        for (const [i, { groups }] of rotation.periods.entries()) {
          for (const { members, places } of groups) {
            for (const member of members) expect(years[i]?.[member.charCodeAt(0) - 65]).toBe(places)
          }
          expect(groups.flatMap(({ members }) => members).length).toBe(years[i]?.length)
        }
        const text = Rotation.text(rotation, language)
        const isConstant = years.every((places) => places.join() === years[0]?.join())
        if (isConstant) expect(text).not.toMatch(/wissel|change/)
        expect(text).toMatch(/^In .*\.$/)
        expect(text).not.toMatch(/undefined|NaN| {2}/)
      })
    )
  })
})
