import * as fc from "fast-check"
import * as Rational from "woonzorg/Rational"
import { describe, expect, it } from "vitest"
import { yearQuestion, yearsFrom } from "../../../test/yearQuestions.js"
import { answer, type Answer, type Row } from "./answer.js"
import { compared } from "./comparedSentences.js"
import { facts } from "./facts.js"
import { nobody, type Question } from "./question.js"
import { readyMade } from "./readyMade.js"
import { finding, sum } from "./sentences.js"
import { yearTable } from "./tables.js"
import { textsOf } from "./words.js"

const answered = (part: Partial<Question>): Answer => {
  const result = answer(yearsFrom(part), facts)
  if (result._tag === "Refusal") throw new Error(result.error.message)
  return result.value
}

const rowOf = (value: Answer, name: string): Row => {
  const row = value.rows.find(({ municipality }) => municipality === name)
  if (row === undefined) throw new Error(`no row for ${name}`)
  return row
}

const last = ({ balances }: Row): number => Rational.toNumber(balances.at(-1) ?? Rational.zero)

describe("the answer over the years", () => {
  it("gives each of nine the same in nine years when all count the same, and says how they take turns", () => {
    const value = answered({ key: "equal", ties: "statedOrder" })
    expect(value.rows.map(({ places }) => sum(places))).toEqual(value.rows.map(() => 25))
    expect(value.rows.map(last)).toEqual(value.rows.map(() => 0))
    expect(finding(value, "nl")).toBe(
      "In negen jaar krijgt elke gemeente precies 25. Elk jaar krijgen 7 gemeenten er 3 en 2 gemeenten er 2; die twee wisselen."
    )
  })

  it("brings each within one dwelling of its share over nine years by inhabitants", () => {
    for (const row of answered({}).rows) {
      expect(Math.abs(sum(row.places) - Rational.toNumber(row.share))).toBeLessThan(1)
    }
  })

  it("starts afresh every year when nothing survives", () => {
    const { rows } = answered({ survives: 0 })
    for (const { places } of rows) expect(new Set(places).size).toBe(1)
  })

  it("lets who starts later fall behind and catch up, and others do more meanwhile", () => {
    const value = answered({ late: "Sliedrecht", years: 12 })
    const row = rowOf(value, "Sliedrecht")
    expect(row.places.slice(0, 2)).toEqual([0, 0])
    expect(Rational.toNumber(row.balances[1] ?? Rational.zero)).toBeGreaterThan(3)
    expect(Math.abs(last(row))).toBeLessThan(1)
    expect(finding(value, "nl")).toMatch(/Sliedrecht begint 2 jaar later en loopt 3,4\d achter\. Aan het eind loopt/)
  })

  it("catches up more slowly where less of it is caught up in a year", () => {
    const after = (catchUp: number) => last(rowOf(answered({ late: "Sliedrecht", years: 4, catchUp }), "Sliedrecht"))
    expect(after(10)).toBeGreaterThan(after(100))
  })

  it("leaves what nobody did behind with all, where places are lost", () => {
    const value = answered({ late: "Sliedrecht", absent: "lost" })
    const row = rowOf(value, "Sliedrecht")
    expect(row.done.slice(0, 2)).toEqual([0, 0])
    const missed = sum(row.places) - sum(row.done)
    expect(value.rows.reduce((all, one) => all + last(one), 0)).toBeCloseTo(missed, 9)
  })

  it("settles in money what is behind and ahead, to the cent and to zero", () => {
    const value = answered({ late: "Zwijndrecht", lateYears: 3, settle: "money" })
    const paid = value.rows.map((row) => row.paid ?? 0)
    expect(sum(paid)).toBe(0)
    expect(rowOf(value, "Zwijndrecht").paid).toBeGreaterThan(0)
    const twice = answered({ late: "Zwijndrecht", lateYears: 3, settle: "money", price: 20_000 })
    // Each year is rounded to the cent by itself.
    expect(
      Math.abs((rowOf(twice, "Zwijndrecht").paid ?? 0) - 2 * (rowOf(value, "Zwijndrecht").paid ?? 0))
    ).toBeLessThan(100)
    expect(finding(value, "nl")).toMatch(
      /Zwijndrecht begint 3 jaar later en loopt bijna gelijk\. .+ Samen betaalt zij € [\d.]+\.$/
    )
    const none = answered({ late: "Zwijndrecht", lateYears: 3, settle: "money", band: 10 })
    expect(none.rows.every((row) => row.paid === 0)).toBe(true)
  })

  it("refuses by name what cannot be divided in one of the years", () => {
    const refused = answer(yearsFrom({ late: "Zwijndrecht", method: "quotaMethod" }), facts)
    expect(refused).toMatchObject({ _tag: "Refusal", error: { _tag: "PeriodRefused" } })
    expect(answer(yearsFrom({ key: "both", weight: 0 }), facts)._tag).toBe("Answer")
  })

  it("divides all of it every year, for every question, and keeps leads and backlogs at zero together", () => {
    fc.assert(
      fc.property(yearQuestion, (question) => {
        const result = answer(question, facts)
        if (result._tag === "Refusal") {
          expect(result.error._tag).toBe("PeriodRefused")
          return
        }
        const { places, rows, years } = result.value
        expect(years).toHaveLength(question.years)
        for (const [index] of years.entries()) expect(sum(rows.map((row) => row.places[index] ?? 0))).toBe(places)
        if (question.late === nobody || question.absent === "takenOver") {
          expect(Rational.sum(rows.map(({ balances }) => balances.at(-1) ?? Rational.zero))).toEqual(Rational.zero)
        }
        if (question.settle === "money") expect(sum(rows.map(({ paid = 0 }) => paid))).toBe(0)
      }),
      { numRuns: 40 }
    )
  })

  it("has a table that adds up", () => {
    const value = answered({ late: "Zwijndrecht", settle: "money" })
    const { columns, rows, total } = yearTable(value, "nl", textsOf("nl"))
    expect(columns.map(({ id }) => id)).toEqual([
      "municipality",
      "total",
      ...value.years.map((year) => `year-${year}`),
      "share",
      "closing",
      "paid"
    ])
    const at = columns.findIndex(({ id }) => id === "total")
    expect(total?.cells[at]?.value).toBe(225)
    expect(sum(rows.map(({ cells }) => Number(cells[at]?.value)))).toBe(225)
  })
})

describe("a ready-made question over the years", () => {
  it.each(readyMade.map((one) => [one.title.nl, one] as const))(
    "has an answer, and so has its baseline: %s",
    (_, one) => {
      const after = answered(one.question)
      if (one.against === undefined) return
      const comparison = compared(answered(one.against), after, "nl")
      expect(comparison._tag).toBe("Changes")
      expect(comparison.sentence).toMatch(/^Over alle jaren, vergeleken met het uitgangspunt: .+\.$/)
    }
  )
})
