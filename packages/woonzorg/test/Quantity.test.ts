import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import * as Quantity from "../src/Quantity.ts"
import { conversionBetween, language, quantity, quantityOf } from "./arbitraries.ts"

const { about, atLeast, atMost, between, exactly, undetermined } = Quantity
const max = Number.MAX_SAFE_INTEGER

const familyCountsAsOne = {
  name: { nl: "een gezin telt als één", en: "a family counts as one" },
  from: "family",
  to: "person",
  factor: 1
} as const

const sumOf = (...quantities: ReadonlyArray<Quantity.Quantity>): Quantity.Quantity => {
  const [first] = quantities
  if (first === undefined) throw new Error("nothing to add")
  return Result.getOrThrow(Quantity.sum(quantities, first.unit, first.rhythm))
}
const fieldsOf = <E extends object>(result: Result.Result<unknown, E>) => {
  const error = Result.getOrThrow(Result.flip(result))
  return { ...error }
}

describe("A quantity in words", () => {
  it.each<readonly [Quantity.Quantity, string, string]>([
    [exactly(25, "dwelling", "perYear"), "25 woningen per jaar", "25 dwellings per year"],
    [exactly(1, "dwelling", "once"), "1 woning", "1 dwelling"],
    [exactly(0, "person", "once"), "0 personen", "0 people"],
    [exactly(1, "person", "perYear"), "1 persoon per jaar", "1 person per year"],
    [atLeast(80, "livingPlace", "once"), "minimaal 80 woonplekken", "at least 80 living places"],
    [atLeast(1, "unit", "once"), "minimaal 1 unit", "at least 1 unit"],
    [atMost(10, "unit", "once"), "hoogstens 10 units", "at most 10 units"],
    [atMost(0, "bed", "once"), "hoogstens 0 bedden", "at most 0 beds"],
    [between(6, 12, "place", "once"), "6 tot 12 plekken", "6 to 12 places"],
    [between(7, 7, "place", "once"), "7 plekken", "7 places"],
    [between(0, 1, "bed", "once"), "0 tot 1 bed", "0 to 1 bed"],
    [
      about(135, 145, "person", "perYear"),
      "ongeveer 135 tot 145 personen per jaar",
      "about 135 to 145 people per year"
    ],
    [about(2, 2, "facility", "once"), "ongeveer 2 voorzieningen", "about 2 facilities"],
    [
      undetermined("Nntb", "person", "perYear"),
      'onbekend aantal personen per jaar ("Nntb")',
      'an unknown number of people per year ("Nntb")'
    ],
    [exactly(1234567, "contact", "once"), "1.234.567 contacten", "1,234,567 contacts"],
    [between(999, 1000, "dossier", "once"), "999 tot 1.000 dossiers", "999 to 1,000 dossiers"],
    [exactly(1, "family", "once"), "1 gezin", "1 family"],
    [exactly(3, "family", "once"), "3 gezinnen", "3 families"],
    [exactly(400, "eurocent", "once"), "4,00 euro", "4.00 euros"],
    [exactly(100, "eurocent", "once"), "1,00 euro", "1.00 euro"],
    [exactly(5, "eurocent", "once"), "0,05 euro", "0.05 euros"],
    [
      between(123456789, 223456701, "eurocent", "perYear"),
      "1.234.567,89 tot 2.234.567,01 euro per jaar",
      "1,234,567.89 to 2,234,567.01 euros per year"
    ],
    [
      sumOf(exactly(80, "person", "perYear"), between(10, 15, "person", "perYear")),
      "90 tot 95 personen per jaar",
      "90 to 95 people per year"
    ],
    [sumOf(atLeast(30, "place", "once"), exactly(2, "place", "once")), "minimaal 32 plekken", "at least 32 places"],
    [
      sumOf(
        exactly(80, "person", "perYear"),
        undetermined("Nntb", "person", "perYear"),
        undetermined("?", "person", "perYear")
      ),
      'minimaal 80 personen per jaar, plus een onbekend aantal ("?", "Nntb")',
      'at least 80 people per year, plus an unknown number ("?", "Nntb")'
    ],
    [
      Result.getOrThrow(Quantity.convert(between(10, 15, "family", "perYear"), familyCountsAsOne)),
      "10 tot 15 personen per jaar (een gezin telt als één)",
      "10 to 15 people per year (a family counts as one)"
    ],
    [
      Result.getOrThrow(Quantity.convert(undetermined("ntb", "family", "once"), familyCountsAsOne)),
      'onbekend aantal personen ("ntb"; een gezin telt als één)',
      'an unknown number of people ("ntb"; a family counts as one)'
    ]
  ])("%o", (value, nl, en) => {
    expect([Quantity.text(value, "nl"), Quantity.text(value, "en")]).toEqual([nl, en])
  })

  it("of what is missing does not add the unknown supply to the shortfall that it may lessen", () => {
    const need = exactly(80, "place", "once")
    const missing = Result.getOrThrow(Quantity.shortfall(need, undetermined("onderzoek", "place", "once")))
    expect(Quantity.text(missing, "nl")).toBe('0 tot 80 plekken, afhankelijk van een onbekend aantal ("onderzoek")')
    expect(Quantity.text(missing, "en")).toBe('0 to 80 places, depending on an unknown number ("onderzoek")')
  })

  it("names every unit for one and for more in both languages", () => {
    for (const [unit, terms] of Object.entries(Quantity.unitTerms) as ReadonlyArray<
      [Quantity.Unit, typeof Quantity.unitTerms.bed]
    >) {
      const one = unit === "eurocent" ? 100 : 1
      for (const tongue of ["nl", "en"] as const) {
        expect(Quantity.text(exactly(one, unit, "once"), tongue)).toMatch(new RegExp(` ${terms[tongue].one}$`))
        expect(Quantity.text(exactly(7 * one, unit, "once"), tongue)).toMatch(new RegExp(` ${terms[tongue].other}$`))
      }
    }
  })
})

describe("Units and rhythms that differ", () => {
  it("do not compile", () => {
    const beds = exactly(3, "bed", "once")
    const differing = [
      // @ts-expect-error beds and dwellings do not add up
      Quantity.add(beds, exactly(3, "dwelling", "once")),
      // @ts-expect-error once and every year do not add up
      Quantity.add(beds, exactly(3, "bed", "perYear")),
      // @ts-expect-error persons are not short of beds
      Quantity.shortfall(beds, exactly(3, "person", "once")),
      // @ts-expect-error a target in persons says nothing about beds
      Quantity.compareWithTarget(beds, atLeast(3, "person", "once")),
      // @ts-expect-error a conversion of families does not apply to beds
      Quantity.convert(beds, familyCountsAsOne)
    ]
    expect(differing.map((result) => fieldsOf(result)["_tag"])).toEqual(differing.map(() => "UnitsDiffer"))
  })

  it("are named when they turn out to differ as the program runs", () => {
    const rows: ReadonlyArray<Quantity.Quantity> = [
      exactly(3, "person", "once"),
      exactly(2, "bed", "perYear"),
      atLeast(1, "person", "once")
    ]
    const error = Result.getOrThrow(Result.flip(Quantity.sum(rows, "person", "once")))
    expect({ ...error }).toEqual({ _tag: "UnitsDiffer", units: ["bed", "person"], rhythms: ["once", "perYear"] })
    expect(error.message).toBe(
      "Quantities of bed and person (once and perYear) do not add up. Convert them first with a named conversion, or keep them apart."
    )
  })

  it("add up after a named conversion, which the sum keeps naming", () => {
    const people = Result.getOrThrow(Quantity.convert(between(10, 15, "family", "perYear"), familyCountsAsOne))
    const all = Result.getOrThrow(Quantity.add(exactly(80, "person", "perYear"), people))
    expect([all.low, all.high, all.conversions]).toEqual([90, 95, [familyCountsAsOne.name]])
  })
})

describe("Numbers that a quantity cannot hold", () => {
  it.each([-1, 0.5, NaN, Infinity, 2 ** 53])("are thrown back at whoever writes them: %s", (value) => {
    for (const make of [exactly, atLeast, atMost]) {
      expect(() => make(value, "bed", "once")).toThrow(
        `${value} does not fit here: expected a whole number from 0 to ${max}`
      )
    }
    expect(() => between(0, value, "bed", "once")).toThrow(Quantity.CountInvalid)
  })

  it("are ends in the wrong order", () => {
    for (const make of [between, about]) {
      expect(() => make(12, 6, "bed", "once")).toThrow(
        '6 does not fit here: expected a high end of 12 or more, the low end. Correct the number, or use "undetermined" if it is not known.'
      )
    }
  })

  it("are sums and products too large to be exact", () => {
    const most = exactly(max, "family", "once")
    const one = exactly(1, "family", "once")
    const two = { ...familyCountsAsOne, factor: 2 } as const
    const results = [Quantity.add(most, one), Quantity.sum([one, most], "family", "once"), Quantity.convert(most, two)]
    expect(results.map((result) => fieldsOf(result)["_tag"])).toEqual(["CountInvalid", "CountInvalid", "CountInvalid"])
    expect(Result.getOrThrow(Quantity.add(exactly(max - 1, "family", "once"), one)).high).toBe(max)
  })
})

const beds = quantityOf("bed", "once")
const added = (self: Quantity.Quantity, that: Quantity.Quantity) => Result.getOrThrow(Quantity.add(self, that))

describe("An unknown number", () => {
  it("needs the words that stand in its place", () => {
    expect(() => undetermined("", "person", "once")).toThrow(Quantity.WordsMissing)
  })
})

describe("A sum without an upper bound, as a target", () => {
  it("asks for its low end, as the quantities that went in do", () => {
    const target = Result.getOrThrow(Quantity.sum([atLeast(80, "bed", "once")], "bed", "once"))
    expect(Quantity.compareWithTarget(exactly(80, "bed", "once"), target)).toEqual(Result.succeed("met"))
    expect(Quantity.compareWithTarget(exactly(79, "bed", "once"), target)).toEqual(Result.succeed("not met"))
  })

  it("cannot be met for certain while unknown words are in it", () => {
    const rows = [atLeast(80, "bed", "once"), undetermined("ntb", "bed", "once")]
    const target = Result.getOrThrow(Quantity.sum(rows, "bed", "once"))
    expect(Quantity.compareWithTarget(exactly(500, "bed", "once"), target)).toEqual(Result.succeed("cannot be known"))
  })
})

describe("Every sum", () => {
  it("is the same in any order", () => {
    fc.assert(
      fc.property(beds, beds, (a, b) => {
        expect(Quantity.add(a, b)).toEqual(Quantity.add(b, a))
      })
    )
  })

  it("is the same in any grouping: form, words and conversions included", () => {
    fc.assert(
      fc.property(beds, beds, beds, (a, b, c) => {
        expect(added(added(a, b), c)).toEqual(added(a, added(b, c)))
      })
    )
  })

  it("of a list is what adding one by one from nothing gives, in whatever order the list stands", () => {
    fc.assert(
      fc.property(fc.array(beds, { maxLength: 5 }), (all) => {
        const nothing = Result.getOrThrow(Quantity.sum([], "bed", "once"))
        const oneByOne = all.reduce<Quantity.Quantity>(added, nothing)
        expect(Result.getOrThrow(Quantity.sum(all, "bed", "once"))).toEqual(oneByOne)
        expect(Result.getOrThrow(Quantity.sum(all.toReversed(), "bed", "once"))).toEqual(oneByOne)
      })
    )
  })

  it("keeps all that is unknown and every conversion: nothing unknown becomes zero", () => {
    fc.assert(
      fc.property(beds, beds, (a, b) => {
        const sum = added(a, b)
        expect(sum.unknowns).toEqual([...new Set([...a.unknowns, ...b.unknowns])].sort())
        expect(sum.conversions.length).toBeGreaterThanOrEqual(Math.max(a.conversions.length, b.conversions.length))
        expect(sum.high === undefined).toBe(a.high === undefined || b.high === undefined)
      })
    )
  })

  it("holds the sum of any two numbers that its parts hold", () => {
    fc.assert(
      fc.property(beds, beds, fc.nat({ max: 100 }), fc.nat({ max: 100 }), (a, b, x, y) => {
        const point = (of: Quantity.Quantity, more: number) => Math.min(of.low + more, of.high ?? Infinity)
        const sum = added(a, b)
        const total = point(a, x) + point(b, y)
        return sum.low <= total && total <= (sum.high ?? Infinity) && sum.low === a.low + b.low
      })
    )
  })

  it("of two units or rhythms is refused", () => {
    fc.assert(
      fc.property(quantity, quantity, (a, b) => {
        const isSame = a.unit === b.unit && a.rhythm === b.rhythm
        return (
          Result.isSuccess(Quantity.add(a, b)) === isSame &&
          Result.isSuccess(Quantity.compareWithTarget(a, b)) === isSame
        )
      })
    )
  })
})

/** Few enough numbers to try them all; without a high end, forty stands for "any number more". */
const small: fc.Arbitrary<Quantity.Quantity<"bed", "once">> = fc
  .tuple(
    fc.nat({ max: 9 }),
    fc.nat({ max: 9 }),
    fc.constantFrom("exactly", "atLeast", "atMost", "between", "about", "undetermined", "total")
  )
  .map(([one, other, form]) => {
    const [low, high] = [Math.min(one, other), Math.max(one, other)]
    switch (form) {
      case "exactly":
        return exactly(low, "bed", "once")
      case "atLeast":
        return atLeast(low, "bed", "once")
      case "atMost":
        return atMost(high, "bed", "once")
      case "between":
        return between(low, high, "bed", "once")
      case "about":
        return about(low, high, "bed", "once")
      case "undetermined":
        return undetermined("ntb", "bed", "once")
      default: {
        const rest = one % 2 === 0 ? undetermined("?", "bed", "once") : exactly(other, "bed", "once")
        return Result.getOrThrow(Quantity.sum([between(low, high, "bed", "once"), rest], "bed", "once"))
      }
    }
  })
const pointsOf = ({ high, low }: Quantity.Quantity) =>
  Array.from({ length: (high ?? 40) - low + 1 }, (_, index) => low + index)

describe("Every shortfall", () => {
  it("runs from the least to the most that can be missing, whatever the true numbers are", () => {
    fc.assert(
      fc.property(small, small, (need, supply) => {
        const missing = pointsOf(need).flatMap((needed) => pointsOf(supply).map((there) => Math.max(0, needed - there)))
        const { high, low, unknowns } = Result.getOrThrow(Quantity.shortfall(need, supply))
        expect(low).toBe(Math.min(...missing))
        expect(high).toBe(need.high === undefined ? undefined : Math.max(...missing))
        expect(unknowns).toEqual([...new Set([...need.unknowns, ...supply.unknowns])].sort())
      })
    )
  })
})

describe("Every comparison with a target", () => {
  it("is certain only if it holds for every number that either may stand for", () => {
    fc.assert(
      fc.property(small, small, (self, target) => {
        const asked =
          target.form === "atMost"
            ? [target.high ?? NaN]
            : target.form === "exactly" || target.form === "atLeast"
              ? [target.low]
              : pointsOf(target)
        const reaches = (there: number, goal: number) => (target.form === "atMost" ? there <= goal : there >= goal)
        const all = asked.flatMap((goal) => pointsOf(self).map((there) => reaches(there, goal)))
        const isOpen = target.form !== "atLeast" && target.high === undefined
        const expected =
          all.every(Boolean) && target.unknowns.length === 0 && !isOpen
            ? "met"
            : all.some(Boolean)
              ? "cannot be known"
              : "not met"
        expect(Quantity.compareWithTarget(self, target)).toEqual(Result.succeed(expected))
      })
    )
  })

  it("with unknown words in a target that has an upper bound is missed for certain, never met for certain", () => {
    const target = Result.getOrThrow(Quantity.shortfall(exactly(8, "bed", "once"), undetermined("ntb", "bed", "once")))
    expect(target).toMatchObject({ low: 0, high: 8, unknowns: ["ntb"] })
    expect(Quantity.compareWithTarget(exactly(8, "bed", "once"), target)).toEqual(Result.succeed("cannot be known"))
    const higher = Result.getOrThrow(Quantity.add(target, exactly(2, "bed", "once")))
    expect(Quantity.compareWithTarget(exactly(1, "bed", "once"), higher)).toEqual(Result.succeed("not met"))
  })

  it("with an unknown target is never met", () => {
    const target = undetermined("ntb", "bed", "once")
    expect(Quantity.compareWithTarget(exactly(max, "bed", "once"), target)).toEqual(Result.succeed("cannot be known"))
  })
})

describe("Every conversion", () => {
  it("multiplies both ends, keeps form, rhythm and unknown words, and is named once", () => {
    fc.assert(
      fc.property(quantityOf("family", "perYear"), conversionBetween("family", "bed"), (families, step) => {
        const converted = Result.getOrThrow(Quantity.convert(families, step))
        expect([converted.form, converted.unit, converted.rhythm]).toEqual([families.form, "bed", "perYear"])
        expect([converted.low, converted.high]).toEqual([
          families.low * step.factor,
          families.high === undefined ? undefined : families.high * step.factor
        ])
        expect(converted.unknowns).toEqual(families.unknowns)
        expect(converted.conversions.filter(({ en, nl }) => en === step.name.en && nl === step.name.nl)).toHaveLength(1)
        expect(Quantity.text(converted, "nl")).toContain(step.name.nl)
      })
    )
  })

  it("before or after adding gives the same", () => {
    fc.assert(
      fc.property(
        quantityOf("family", "once"),
        quantityOf("family", "once"),
        conversionBetween("family", "bed"),
        (a, b, step) => {
          const before = Result.getOrThrow(
            Quantity.add(Result.getOrThrow(Quantity.convert(a, step)), Result.getOrThrow(Quantity.convert(b, step)))
          )
          expect(Result.getOrThrow(Quantity.convert(Result.getOrThrow(Quantity.add(a, b)), step))).toEqual(before)
        }
      )
    )
  })
})

describe("A quantity over a number of years", () => {
  it.each<readonly [Quantity.Quantity, number, string, string]>([
    [exactly(25, "dwelling", "perYear"), 2, "50 woningen (over 2 jaar)", "50 dwellings (over 2 years)"],
    [exactly(25, "dwelling", "perYear"), 1, "25 woningen (over 1 jaar)", "25 dwellings (over 1 year)"],
    [atLeast(3, "bed", "perYear"), 4, "minimaal 12 bedden (over 4 jaar)", "at least 12 beds (over 4 years)"],
    [atMost(3, "bed", "perYear"), 4, "hoogstens 12 bedden (over 4 jaar)", "at most 12 beds (over 4 years)"],
    [
      undetermined("Nntb", "person", "perYear"),
      3,
      'onbekend aantal personen ("Nntb"; over 3 jaar)',
      'an unknown number of people ("Nntb"; over 3 years)'
    ],
    [exactly(25, "dwelling", "once"), 2, "25 woningen", "25 dwellings"]
  ])("%o", (value, years, nl, en) => {
    const total = Result.getOrThrow(Quantity.overYears(value, years))
    expect([Quantity.text(total, "nl"), Quantity.text(total, "en")]).toEqual([nl, en])
  })

  it.each([0, -2, 1.5, NaN, Infinity, 2 ** 53])("is refused over %s years, also when it is asked for once", (years) => {
    for (const rhythm of ["once", "perYear"] as const) {
      const error = Result.getOrThrow(Result.flip(Quantity.overYears(exactly(1, "bed", rhythm), years)))
      expect({ ...error }).toEqual({ _tag: "CountInvalid", value: years, expected: "a whole number of years from 1" })
    }
  })

  it("is refused when it is too large to be exact, and only then", () => {
    const most = exactly(max, "bed", "perYear")
    expect(fieldsOf(Quantity.overYears(most, 2))).toMatchObject({ _tag: "CountInvalid", value: 2 * max })
    expect(fieldsOf(Quantity.overYears(between(0, max, "bed", "perYear"), 2))).toMatchObject({ _tag: "CountInvalid" })
    expect(Result.getOrThrow(Quantity.overYears(most, 1)).high).toBe(max)
    expect(Result.getOrThrow(Quantity.overYears(exactly(max, "bed", "once"), 2)).high).toBe(max)
  })
})

describe("Every quantity over a number of years", () => {
  const years = fc.integer({ min: 1, max: 5 })
  const over = (value: Quantity.Quantity, number: number) => Result.getOrThrow(Quantity.overYears(value, number))

  it("multiplies both ends, keeps form, unit and unknown words, and names the horizon once", () => {
    fc.assert(
      fc.property(quantityOf("bed", "perYear"), years, (value, number) => {
        const total = over(value, number)
        expect([total.form, total.unit, total.rhythm]).toEqual([value.form, "bed", "once"])
        expect(total.low).toBe(value.low * number)
        expect(total.high).toBe(value.high === undefined ? undefined : value.high * number)
        expect(total.unknowns).toEqual(value.unknowns)
        expect(total.conversions.filter(({ nl }) => nl === `over ${number} jaar`)).toHaveLength(1)
        expect(total.conversions).toEqual(expect.arrayContaining([...value.conversions]))
        expect(Schema.is(Quantity.Quantity)(total)).toBe(true)
      })
    )
  })

  it("that is asked for once stays as it is, word for word", () => {
    fc.assert(
      fc.property(beds, years, (value, number) => {
        expect(over(value, number)).toEqual(value)
      })
    )
  })

  it("is the same before or after adding, and before or after converting", () => {
    const yearly = quantityOf("family", "perYear")
    fc.assert(
      fc.property(yearly, yearly, conversionBetween("family", "bed"), years, (a, b, step, number) => {
        expect(over(added(a, b), number)).toEqual(added(over(a, number), over(b, number)))
        const converted = Result.getOrThrow(Quantity.convert(a, step))
        const after = Result.getOrThrow(Quantity.overYears(a, number))
        expect(over(converted, number)).toEqual(Result.getOrThrow(Quantity.convert(after, step)))
      })
    )
  })
})

describe("Every text of a quantity", () => {
  it("names the unknown words and the conversions, and has no gap", () => {
    fc.assert(
      fc.property(quantity, language, (value, tongue) => {
        const text = Quantity.text(value, tongue)
        expect(text).not.toMatch(/undefined|NaN|Infinity/)
        for (const unknown of value.unknowns) expect(text).toContain(`"${unknown}"`)
        for (const name of value.conversions) expect(text).toContain(name[tongue])
      })
    )
  })
})
