import * as fc from "fast-check"
import * as Rational from "woonzorg/Rational"
import { describe, expect, it } from "vitest"
import { evenQuestion, placementFrom, placementQuestion } from "../../../test/placementQuestions.js"
import { answer, type Answer, type Row } from "./answer.js"
import { cautions } from "./cautions.js"
import { products } from "./choices.js"
import { compared, figures, refusal } from "./comparedSentences.js"
import { boundsOf } from "./division.js"
import { facts } from "./facts.js"
import type { ProductId, Question } from "./question.js"
import { readyMade } from "./readyMade.js"
import { reasons, whyTitle } from "./reasons.js"
import { finding, measures, sum } from "./sentences.js"
import { boundsTable, placementTable } from "./tables.js"
import { textsOf } from "./words.js"

const nl = textsOf("nl")

const answered = (part: Partial<Question>): Answer => {
  const result = answer(placementFrom(part), facts)
  if (result._tag === "Refusal") throw new Error(result.error.message)
  return result.value
}

const rowOf = (value: Answer, name: string): Row => {
  const row = value.rows.find(({ municipality }) => municipality === name)
  if (row === undefined) throw new Error(`no row for ${name}`)
  return row
}

const column = (value: Answer, product: ProductId): ReadonlyArray<number> => {
  const at = value.columns.findIndex((one) => one.product === product)
  return value.rows.map(({ cells }) => cells[at]?.places ?? NaN)
}

const placesOf = (value: Answer, name: string, product: ProductId): number =>
  column(value, product)[value.rows.findIndex(({ municipality }) => municipality === name)] ?? NaN

const distance = ({ rows }: Answer): number =>
  sum(rows.map(({ fair, load }) => Math.abs(Rational.toNumber(Rational.subtract(load, fair)))))

const shortfalls = ({ columns }: Answer): number => sum(columns.map(({ shortfall }) => shortfall))

const refused = (part: Partial<Question>): string => {
  const result = answer(placementFrom(part), facts)
  return result._tag === "Answer" ? "" : refusal(result.error, "nl", nl.short)
}

const expectWhole = (value: Answer, question: Question): void => {
  const heldIn = boundsOf(question, facts)
  for (const [at, { facility, need, placed, product, shortfall }] of value.columns.entries()) {
    const given = value.rows.map(({ cells }) => cells[at]?.places ?? NaN)
    expect(sum(given)).toBe(placed)
    expect(placed + shortfall).toBe(need)
    if (facility !== undefined) expect(given.every((places) => places % facility === 0)).toBe(true)
    for (const { maximum = Infinity, member, minimum = 0 } of heldIn(product)) {
      const own = placesOf(value, member, product)
      expect(own).toBeLessThanOrEqual(maximum)
      expect(own).toBeGreaterThanOrEqual(minimum)
    }
  }
  for (const { cells, load, places } of value.rows) {
    expect(sum(cells.map((cell) => cell.places))).toBe(places)
    expect(Rational.toNumber(load)).toBe(sum(cells.map((cell, at) => cell.places * (value.columns[at]?.load ?? NaN))))
  }
  expect(Rational.sum(value.rows.map(({ fair }) => fair))).toEqual(Rational.sum(value.rows.map(({ load }) => load)))
}

describe("the table of products and municipalities", () => {
  it("places all that the agenda needs, with every total less than a place from fair", () => {
    const value = answered({})
    expect(value.columns.map(({ need }) => need)).toEqual([25, 80, 30, 12, 6, 20, 24])
    expect(shortfalls(value)).toBe(0)
    for (const { fair, load } of value.rows) {
      expect(Math.abs(Rational.toNumber(Rational.subtract(load, fair)))).toBeLessThan(1)
    }
    expect(finding(value, "nl", nl)).toBe(
      "Dordrecht krijgt 63 van de 197 plekken, Alblasserdam 10. Alle plekken zijn geplaatst. Elk totaal ligt minder dan één plek van het eerlijke deel."
    )
  })

  it("adds up, for every question whose places all weigh the same", () => {
    fc.assert(
      fc.property(evenQuestion, (question) => {
        const result = answer(question, facts)
        if (result._tag === "Answer") expectWhole(result.value, question)
        else expect(["ProblemInvalid", "TotalsInfeasible"]).toContain(result.error._tag)
      }),
      { numRuns: 40 }
    )
  })

  it("adds up for any loads too, and says so where it could not try everything", () => {
    fc.assert(
      fc.property(placementQuestion, (question) => {
        const result = answer({ ...question, facilities: "split" }, facts)
        if (result._tag === "Refusal") {
          expect(["LoadsDiffer", "ProblemInvalid", "TotalsInfeasible"]).toContain(result.error._tag)
          return
        }
        const { unproved } = result.value
        expectWhole(result.value, { ...question, facilities: "split" })
        if (unproved !== undefined) {
          expect(Rational.compare(unproved.atLeast, unproved.deviation)).toBeLessThanOrEqual(0)
        }
      }),
      { numRuns: 10 }
    )
  })
})

describe("each choice", () => {
  it("of the key sets the fair totals", () => {
    const equal = answered({ key: "equal" })
    expect(new Set(equal.rows.map(({ fair }) => Rational.toText(fair)))).toEqual(new Set(["197/9"]))
    const half = answered({ key: "both", weight: 50 })
    const fair = (value: Answer) => Rational.toNumber(rowOf(value, "Dordrecht").fair)
    expect(fair(half)).toBeCloseTo((fair(equal) + fair(answered({}))) / 2, 9)
  })

  it("of the way keeps its promise", () => {
    const both = answered({ way: "bothTotals" })
    for (const { fair, load } of both.rows) {
      expect(Math.abs(Rational.toNumber(Rational.subtract(load, fair)))).toBeLessThan(1)
    }
    expect(both.columns.every(({ facility }) => facility === undefined)).toBe(true)
    const apart = answered({ way: "eachAlone" })
    expect(distance(apart)).toBeGreaterThan(distance(answered({})))
    // Divided alone, a product does not know of the others.
    const alone = answered({ way: "eachAlone", products: ["tijdelijk-wonen"] })
    expect(column(apart, "tijdelijk-wonen")).toEqual(column(alone, "tijdelijk-wonen"))
  })

  it("of the method rounds the ways that round, and no other", () => {
    for (const way of ["eachAlone", "bothTotals"] as const) {
      const gets = (method: Question["method"]) => rowOf(answered({ way, method }), "Dordrecht").places
      expect(gets("dHondt")).toBeGreaterThan(gets("sainteLague"))
    }
    expect(answered({ method: "dHondt" }).rows).toEqual(answered({}).rows)
  })

  it("of the order decides ties, and only those", () => {
    const [one, other] = [answered({ key: "equal" }), answered({ key: "equal", order: "reversed" })]
    expect(one.ties.length).toBeGreaterThan(0)
    expect(one.rows.map(({ places }) => places)).not.toEqual(other.rows.map(({ places }) => places))
    expect(distance(one)).toBeCloseTo(distance(other), 9)
    expect(answered({}).ties).toEqual([])
    expect(answered({ order: "reversed" }).rows).toEqual(answered({}).rows)
  })

  it("of the products leaves the others out", () => {
    const value = answered({ products: ["housing-first", "time-out"] })
    expect(value.columns.map(({ need, product }) => [product, need])).toEqual([
      ["housing-first", 25],
      ["time-out", 6]
    ])
  })

  it("of the facilities keeps them whole, or spreads them", () => {
    expect(
      column(answered({}), "woontraining-voor-jongeren")
        .toSorted((a, b) => b - a)
        .slice(0, 3)
    ).toEqual([15, 15, 0])
    const split = column(answered({ facilities: "split" }), "woontraining-voor-jongeren")
    expect(split.filter((places) => places > 0).length).toBeGreaterThan(2)
  })

  it("of the years multiplies only Housing First", () => {
    expect(answered({ years: 3 }).columns.map(({ need }) => need)).toEqual([75, 80, 30, 12, 6, 20, 24])
    const bid = (years: number) =>
      boundsOf(placementFrom({ years, bids: "maxima", attribution: "mostLikely" }), facts)("housing-first")
    const of = (years: number, name: string) => bid(years).find(({ member }) => member === name)
    expect([of(1, "Alblasserdam")?.maximum, of(3, "Alblasserdam")?.maximum]).toEqual([2, 6])
    expect([of(1, "Gorinchem")?.minimum, of(3, "Gorinchem")?.minimum]).toEqual([3, 3])
  })

  it("of a load moves places of that product to who has few of the others", () => {
    const heavy = answered({ facilities: "split", loads: products.map((one) => (one === "skaeve-huse" ? 5 : 1)) })
    expect(Rational.toNumber(Rational.sum(heavy.rows.map(({ load }) => load)))).toBe(197 + 4 * 12)
    expect(finding(heavy, "nl", nl)).toMatch(/^Dordrecht krijgt \d+ van de 197 plekken/)
  })

  it("of the time-out takes one of the two numbers of the agenda", () => {
    const need = (part: Partial<Question>) => answered(part).columns.find(({ product }) => product === "time-out")?.need
    expect([need({}), need({ timeOut: "highest" })]).toEqual([6, 12])
  })

  it("of the bids holds who has a number, and nobody without", () => {
    const value = answered({ bids: "maxima" })
    expect(placesOf(value, "Hendrik-Ido-Ambacht", "tijdelijk-wonen")).toBeLessThanOrEqual(1)
    expect(placesOf(answered({}), "Hendrik-Ido-Ambacht", "tijdelijk-wonen")).toBeGreaterThan(1)
    const held = boundsTable(value, "nl", nl)
    expect(held.rows.some(({ cells: [name] }) => name?.text === "Papendrecht")).toBe(false)
    expect(shortfalls(value)).toBe(0)
  })

  it("of who has no number leaves over what nobody does more of", () => {
    const value = answered({ bids: "maxima", unnumbered: "keyPart" })
    const left = value.columns.filter(({ shortfall }) => shortfall > 0)
    expect(left.map(({ product }) => product)).toContain("tijdelijk-wonen")
    expect(reasons(value, "tijdelijk-wonen", nl, "nl")[0]).toMatch(
      /^Voor tijdelijk wonen is plaats voor \d+ van de 80 woonplekken; \d+ blijven over\. Dordrecht neemt er hoogstens 30 \(bod\), .*Hendrik-Ido-Ambacht neemt er hoogstens 1 \(bod\)/
    )
    expect(whyTitle(value, "tijdelijk-wonen", nl, "nl")).toBe("Waarom blijft er tijdelijk wonen over?")
  })

  it("of a setback takes places away, also where bids are only shown", () => {
    for (const bids of ["shown", "maxima"] as const) {
      const value = answered({ bids, setbacks: ["zwijndrecht-room"] })
      expect(rowOf(value, "Zwijndrecht").places).toBe(0)
      expect(rowOf(value, "Zwijndrecht").cells.every(({ held }) => held?.because === "setback")).toBe(true)
    }
    const training = answered({ way: "eachAlone", facilities: "split", setbacks: ["gorinchem-training-lapses"] })
    expect(placesOf(training, "Gorinchem", "woontraining-voor-jongeren")).toBe(0)
    expect(placesOf(training, "Gorinchem", "tijdelijk-wonen")).toBeGreaterThan(0)
    const families = answered({ way: "eachAlone", setbacks: ["gorinchem-families"] })
    expect(placesOf(families, "Gorinchem", "tijdelijk-wonen")).toBe(0)
    const flexible = answered({ way: "eachAlone", setbacks: ["hg-needs-survey"] })
    expect(placesOf(flexible, "Hardinxveld-Giessendam", "tijdelijk-wonen")).toBe(0)
    expect(placesOf(flexible, "Hardinxveld-Giessendam", "housing-first")).toBeGreaterThan(0)
    expect(rowOf(answered({ setbacks: ["sliedrecht-pace"] }), "Sliedrecht").places).toBe(0)
  })

  it("of the reading counts in the bounds", () => {
    const maximum = (part: Partial<Question>, product: ProductId, name: string) =>
      boundsOf(placementFrom({ bids: "maxima", ...part }), facts)(product).find(({ member }) => member === name)
        ?.maximum
    expect(maximum({}, "woontraining-voor-jongeren", "Dordrecht")).toBeUndefined()
    expect(maximum({ attribution: "mostLikely" }, "woontraining-voor-jongeren", "Dordrecht")).toBe(15)
    expect(maximum({ attribution: "mostLikely" }, "housing-first", "Hendrik-Ido-Ambacht")).toBe(2)
    expect(maximum({ attribution: "mostLikely", four: "bid" }, "housing-first", "Hendrik-Ido-Ambacht")).toBe(4)
    expect(maximum({}, "skaeve-huse", "Molenlanden")).toBe(3)
    expect(maximum({ joint: "each" }, "skaeve-huse", "Molenlanden")).toBe(6)
  })
})

describe("what is said beside the table", () => {
  const texts = (part: Partial<Question>): ReadonlyArray<string> =>
    cautions(placementFrom(part), answered(part), "nl", nl).map(({ text }) => text)

  it("always names a likely attribution as a supposition, and nothing as a promise", () => {
    expect(texts({}).join(" ")).not.toContain("veronderstelling van de gebruiker")
    const likely = cautions(placementFrom({ attribution: "mostLikely" }), answered({}), "nl", nl)
    expect(likely[0]).toMatchObject({ isStrong: true })
    expect(likely[0]?.text).toContain("een veronderstelling van de gebruiker, niet van de gemeente")
    for (const part of [{}, { bids: "maxima" }] as const) {
      expect(texts(part).some((text) => text.startsWith("Dit is een rekenvoorbeeld."))).toBe(true)
    }
  })

  it("tells ties, loads and suppositions where they are", () => {
    expect(texts({ key: "equal" }).join(" ")).toMatch(/Er is een gelijke stand: bij \d+ getallen/)
    expect(texts({ facilities: "split", loads: [2, 1, 1, 1, 1, 1, 1] }).join(" ")).toContain(
      "Hoe zwaar een plek weegt, kiest u."
    )
    expect(texts({ setbacks: ["zwijndrecht-room"] }).join(" ")).toContain("Zwijndrecht doet niet mee")
    expect(texts({ key: "equal" }).join(" ")).not.toContain("inwonertallen")
  })

  it("says why a municipality has what it has", () => {
    const why = reasons(answered({ way: "eachAlone", bids: "maxima" }), "Hendrik-Ido-Ambacht", nl, "nl")
    expect(why.join(" ")).toMatch(
      /Voor tijdelijk wonen kan het hier niet meer zijn dan 1: dat is het bod, zoals u de tabel leest\./
    )
    expect(reasons(answered({}), "Dordrecht", nl, "nl")).toContain(
      "Voor intramuraal wonen komt hier een hele voorziening: 20 plekken, waar het precieze deel 6,4 is."
    )
    expect(reasons(answered({ way: "eachAlone", facilities: "split" }), "Papendrecht", nl, "nl")).toContain(
      "Geen bod of voorwaarde houdt het tegen."
    )
  })

  it("says what to do where there is no table", () => {
    expect(refused({ products: [] })).toBe("Er doet geen product mee. Kies ten minste één product.")
    expect(refused({ way: "bothTotals", loads: [2, 1, 1, 1, 1, 1, 1] })).toMatch(
      /^Met beide totalen vast moet elke plek even zwaar wegen\./
    )
  })

  it("marks what is held and what stays whole", () => {
    const marks = (part: Partial<Question>) =>
      new Set(measures(answered(part), "nl", nl).flatMap(({ cells }) => cells.flatMap((cell) => cell.marks)))
    expect(marks({})).toEqual(new Set(["whole"]))
    expect(marks({ facilities: "split" })).toEqual(new Set())
    expect(marks({ bids: "maxima" })).toEqual(new Set(["whole", "held"]))
  })

  it("has a table with both totals, what is needed and what is left over", () => {
    const value = answered({ bids: "maxima", unnumbered: "keyPart" })
    const { columns, rows, total } = placementTable(value, "nl", nl, {})
    const cells = (id: string) => rows.find((row) => row.id === id)?.cells.map((cell) => cell.value)
    const [needed = [], left = []] = [cells("need"), cells("left")]
    for (const [at, { id, kind }] of columns.entries()) {
      if (kind !== "number" || !products.some((product) => product === id)) continue
      const municipalities = rows.slice(0, 9).map((row) => Number(row.cells[at]?.value))
      expect(sum(municipalities)).toBe(total?.cells[at]?.value)
      expect(Number(total?.cells[at]?.value) + Number(left[at])).toBe(needed[at])
    }
  })
})

describe("a ready-made question", () => {
  it.each(readyMade.map((one) => [one.title.nl, one] as const))("has an answer, and its baseline: %s", (_, one) => {
    const after = answered(one.question)
    if (one.against === undefined) return
    const before = answered(one.against)
    const comparison = compared(before, after, "nl")
    expect(comparison.sentence).toMatch(/^Vergeleken met het uitgangspunt: .+\.$/)
    expect(figures(after, "nl", nl).map(({ name }) => name)).toEqual(figures(before, "nl", nl).map(({ name }) => name))
  })

  it("about Zwijndrecht shows who takes over, and the one about bids what is left over", () => {
    const [zwijndrecht, short] = readyMade
    const after = answered(zwijndrecht?.question ?? {})
    expect(rowOf(after, "Zwijndrecht").places).toBe(0)
    expect(shortfalls(after)).toBe(0)
    expect(shortfalls(answered(short?.question ?? {}))).toBeGreaterThan(0)
  })

  it("is not compared where a place weighs otherwise", () => {
    const heavy = answered({ facilities: "split", loads: [2, 1, 1, 1, 1, 1, 1] })
    expect(compared(answered({}), heavy, "nl")._tag).toBe("Incomparable")
  })
})
