import * as fc from "fast-check"
import * as Rational from "woonzorg/Rational"
import { describe, expect, it } from "vitest"
import { yearQuestion, yearsFrom } from "../../../test/yearQuestions.js"
import { answer, type Answer, type Row } from "./answer.js"
import { cautions } from "./cautions.js"
import { compared, refusal } from "./comparedSentences.js"
import { earlyTold } from "./earlyTold.js"
import { facts } from "./facts.js"
import { figures } from "./figures.js"
import { nobody, type Question } from "./question.js"
import { readyMade } from "./readyMade.js"
import { balancesNote, catchUp, finding, sum, yearMeasures } from "./sentences.js"
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

const refused = (part: Partial<Question>): string => {
  const result = answer(yearsFrom(part), facts)
  return result._tag === "Refusal" ? refusal(result.error, "nl") : ""
}

const swap = (year: number, from: string, to: string, places: number) => ({ year, from, to, places })

/** What each does before the key: the same for all, but for those named. */
const each = (
  places: ReadonlyArray<number | undefined>,
  others: Readonly<Record<string, ReadonlyArray<number>>> = {}
) =>
  facts.members.flatMap((member) => {
    const own = others[member] ?? places
    return own.length === 0 ? [] : [{ member, places: own }]
  })

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
    expect(finding(none, "nl")).toMatch(/ Zij betaalt niets\.$/)
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
          const isSwap = question.swaps.length > 0
          const names = ["PeriodRefused", "PlanInvalid.keyNever", ...(isSwap ? ["SwapInvalid", "PlanInvalid"] : [])]
          expect(names.some((name) => result.error._tag.startsWith(name))).toBe(true)
          return
        }
        const { places, rows, years } = result.value
        expect(years).toHaveLength(question.years)
        for (const [index] of years.slice(question.before).entries()) {
          expect(sum(rows.map((row) => row.places[index] ?? 0))).toBe(places)
          expect(sum(rows.map((row) => row.swapped[index] ?? 0))).toBe(0)
        }
        const isAllDone = question.late === nobody || question.absent === "takenOver"
        if (isAllDone && (question.before === 0 || question.difference === "dropped")) {
          expect(Rational.sum(rows.map(({ balances }) => balances.at(-1) ?? Rational.zero))).toEqual(Rational.zero)
        }
        if (["money", "stock"].includes(question.settle)) expect(sum(rows.map(({ paid = 0 }) => paid))).toBe(0)
      }),
      { numRuns: 80 }
    )
  })

  it("moves places by a swap, in its year alone, and nobody is behind or ahead by it", () => {
    const [plain, swapped] = [answered({}), answered({ swaps: [swap(2028, "Dordrecht", "Gorinchem", 2)] })]
    for (const row of swapped.rows) {
      const before = rowOf(plain, row.municipality)
      const moved = row.municipality === "Dordrecht" ? -2 : row.municipality === "Gorinchem" ? 2 : 0
      expect(row.places.map((places, at) => places - (before.places[at] ?? 0))).toEqual(
        row.places.map((_, at) => (at === 1 ? moved : 0))
      )
      expect(row.balances).toEqual(before.balances)
    }
    expect(finding(swapped, "nl")).toMatch(/ Door ruil doet Dordrecht er 2 minder en Gorinchem er 2 meer\.$/)
    const { words } = textsOf("nl")
    expect(balancesNote(plain, words)).not.toContain("ruil")
    expect(balancesNote(swapped, words)).toMatch(/Een ruil verandert hier niets: de taak schuift mee/)
    expect(swapped.told[1]?.nl).toContain("Door ruil doet Dordrecht er 2 minder")
    const cells = yearMeasures(swapped, "nl").map(({ years }) => years.map((year) => year.swapped ?? 0))
    expect(cells.flat().filter((places) => places !== 0)).toEqual([-2, 2])
    const { columns, rows, total } = yearTable(swapped, "nl", textsOf("nl"))
    const at = columns.findIndex(({ id }) => id === "swapped")
    expect(rows.map(({ cells: all }) => all[at]?.text).filter((text) => text !== "0")).toEqual(["−2", "+2"])
    expect(total?.cells[at]?.value).toBe(0)
  })

  it("says that swaps which cancel out do, and changes nothing", () => {
    const there = swap(2028, "Dordrecht", "Gorinchem", 1)
    const both = answered({ swaps: [there, { ...there, year: 2029, from: "Gorinchem", to: "Dordrecht" }] })
    expect(finding(both, "nl")).toMatch(/ De ruilen heffen elkaar op\.$/)
    const nothing = answered({ swaps: [there, { ...there, from: "Gorinchem", to: "Dordrecht" }] })
    expect(finding(nothing, "nl")).toBe(finding(answered({}), "nl"))
  })

  it("refuses a swap in words that say what to do, and carries out no other", () => {
    expect(
      refused({ swaps: [swap(2028, "Dordrecht", "Gorinchem", 1), swap(2029, "Sliedrecht", "Gorinchem", 50)] })
    ).toMatch(
      /^Sliedrecht kan in 2029 geen 50 afstaan: het zijn er dan \d\. .+ Maak deze ruil kleiner, of haal hem weg\.$/
    )
    expect(refused({ swaps: [swap(2028, "Dordrecht", "Dordrecht", 1)] })).toMatch(
      /^In 2028 ruilt Dordrecht met zichzelf\./
    )
    expect(refused({ swaps: [swap(2050, "Dordrecht", "Gorinchem", 1)] })).toMatch(
      /^Dordrecht staat plekken af in 2050, maar in dat jaar wordt er met deze keuzes niets verdeeld\./
    )
    expect(refused({ before: 2, swaps: [swap(2028, "Dordrecht", "Gorinchem", 1)] })).toMatch(/in 2028, maar/)
  })

  it("begins the key later, with what each did less than its share to be caught up", () => {
    const value = answered({ before: 2, early: each([2, 2]) })
    const row = rowOf(value, "Dordrecht")
    expect(row.places).toHaveLength(7)
    // Its share in nine years is what it is of two years, four and a half times.
    const owed = (Rational.toNumber(row.share) * 2) / 9 - 4
    expect(Rational.toNumber(catchUp(row) ?? Rational.zero)).toBeCloseTo(owed, 9)
    const plain = rowOf(answered({}), "Dordrecht")
    expect(row.places[0]).toBeGreaterThan(plain.places[2] ?? 0)
    const missing = value.rows.reduce((all, one) => all + last(one), 0)
    expect(missing).toBeCloseTo(2 * (25 - 18), 9)
    expect(finding(value, "nl")).toMatch(
      /^De sleutel gaat in 2029 in\. Dordrecht loopt dan [\d,]+ achter en [A-Z].+ [\d,]+ voor\. In 7 jaar krijgt Dordrecht/
    )
    expect(earlyTold(value, "nl")).toEqual([
      "In 2027 geldt de sleutel nog niet. Elke gemeente doet er 2.",
      "In 2028 geldt de sleutel nog niet. Elke gemeente doet er 2."
    ])
  })

  it("forgets what was done before the key where that was agreed", () => {
    const early = each([2, 2], { Dordrecht: [0, 0] })
    const value = answered({ before: 2, early, difference: "dropped", ties: "statedOrder" })
    const later = answered({ first: 2029, years: 7, ties: "statedOrder" })
    expect(value.rows.map(({ places }) => places)).toEqual(later.rows.map(({ places }) => places))
    expect(finding(value, "nl")).toMatch(/^De sleutel gaat in 2029 in\. Wat ervoor is gedaan, telt niet mee\. /)
  })

  it("never takes what is not known for zero: it says so, books nothing, and compares from nothing to everything", () => {
    const early = each([2, 2], { Dordrecht: [3], Gorinchem: [] })
    const value = answered({ before: 2, early })
    const [half, none] = [rowOf(value, "Dordrecht"), rowOf(value, "Gorinchem")]
    for (const row of [half, none]) expect(catchUp(row)).toBeUndefined()
    const zero = rowOf(
      answered({ before: 2, early: each([2, 2], { Dordrecht: [3, 0], Gorinchem: [0, 0] }) }),
      "Dordrecht"
    )
    expect(zero.places[0]).toBeGreaterThan(half.places[0] ?? 0)
    const { columns, rows } = yearTable(value, "nl", textsOf("nl"))
    const texts = rows.find(({ id }) => id === "Gorinchem")?.cells.map(({ text }) => text)
    const named = Object.fromEntries(columns.map(({ id }, at) => [id, texts?.[at]]))
    expect(named).toMatchObject({ "year-2027": "onbekend", "year-2028": "onbekend", catchUp: "onbekend" })
    expect(named["total"]).toMatch(/^minstens \d+$/)
    expect(earlyTold(value, "nl")[0]).toMatch(/ Van Gorinchem is het niet bekend\.$/)
    expect(yearMeasures(value, "nl").find(({ municipality }) => municipality === "Gorinchem")?.years[0]).toEqual({
      isEarly: true
    })
    expect(cautions(yearsFrom({ before: 2, early }), value, "nl").at(-1)).toMatch(
      /^Van Gorinchem en Dordrecht is niet bekend|^Van Dordrecht en Gorinchem is niet bekend/
    )
    const comparison = compared(answered({}), value, "nl")
    const change = comparison._tag === "Changes" && comparison.changes.find(({ name }) => name === "Gorinchem")
    expect(change && change.after).toEqual([sum(none.done), sum(none.done) + 50])
  })

  it("begins at nothing known without a guess, and refuses a key that never counts", () => {
    const value = answered({ before: 3 })
    expect(finding(value, "nl")).toMatch(
      /^De sleutel gaat in 2030 in\. Van geen gemeente is bekend wat zij ervoor deed\./
    )
    expect(value.rows.every((row) => catchUp(row) === undefined)).toBe(true)
    expect(refused({ years: 3, before: 3 })).toMatch(/^De sleutel zou pas na 3 jaar ingaan, .+ laat de sleutel eerder/)
  })

  it("keeps what is settled in places from lapsing, outside the band alone", () => {
    const part: Partial<Question> = { late: "Sliedrecht", survives: 0, years: 4 }
    const after = (more: Partial<Question>) => sum(rowOf(answered({ ...part, ...more }), "Sliedrecht").places)
    expect(after({ settle: "places" })).toBeGreaterThan(after({}))
    expect(after({ settle: "places", band: 10 })).toBe(after({}))
    expect(answered({ ...part, settle: "places" }).paidIn).toBeUndefined()
  })

  it("settles in whole social dwellings, to zero, and in as many as one place is worth", () => {
    const part: Partial<Question> = { late: "Zwijndrecht", lateYears: 3, settle: "stock" }
    const built = (dwellings: number) => answered({ ...part, dwellings }).rows.map(({ paid = 0 }) => paid)
    expect(sum(built(2))).toBe(0)
    expect(built(2).every(Number.isInteger)).toBe(true)
    const zwijndrecht = (dwellings: number) => rowOf(answered({ ...part, dwellings }), "Zwijndrecht").paid ?? 0
    expect(Math.abs(zwijndrecht(4) - 2 * zwijndrecht(2))).toBeLessThanOrEqual(answered(part).years.length)
    expect(finding(answered(part), "nl")).toMatch(/ Samen bouwt zij \d+ sociale woningen meer\.$/)
    expect(yearTable(answered(part), "nl", textsOf("nl")).columns.at(-1)?.title).toBe("Bouwt meer (+) of minder (−)")
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
      for (const { question } of one.beside ?? []) expect(answered(question).years.length).toBe(after.years.length)
      const baseline = one.against ?? one.beside?.[0]?.question
      if (baseline === undefined) return
      const comparison = compared(answered(baseline), after, "nl")
      expect(comparison._tag).toBe("Changes")
      expect(comparison.sentence).toMatch(/^Over alle jaren, vergeleken met het uitgangspunt: .+\.$/)
    }
  )

  const deviations = (title: RegExp) => {
    const one = readyMade.find(({ title: { nl } }) => title.test(nl))
    const all = [...(one?.beside ?? []).map(({ question }) => question), one?.question ?? {}]
    return all.map((question) => figures(answered(question), "nl").map(({ text }) => text))
  }

  it("on the form of compensation is answered by its figures: only places make the dwellings good", () => {
    const all = deviations(/welke vorm verkleint de afwijking/)
    const [nothing, places, stock, money] = all.map(([text = ""]) =>
      Number(/^[\d,]+/.exec(text)?.[0].replace(",", "."))
    )
    expect(places).toBeLessThan(nothing ?? 0)
    expect([stock, money]).toEqual([nothing, nothing])
    expect(all.map(([, settled]) => settled)).toEqual([
      "niets",
      "niets",
      expect.stringMatching(/^\d+ sociale woningen$/) as string,
      expect.stringMatching(/^€ [\d.]+$/) as string
    ])
  })

  it("on a swap measures what each does against the task as it was swapped", () => {
    const [plain, swapped] = [{}, { swaps: [swap(2028, "Dordrecht", "Gorinchem", 2)] }].map((part) =>
      figures(answered(part), "nl").map(({ text }) => text)
    )
    expect(swapped).toEqual(plain)
  })

  it("on a key that begins later counts what nobody did before it, where that is known", () => {
    expect(deviations(/sleutel pas na 2 jaar/).map((texts) => texts.at(-1))).toEqual([
      "0 woningen",
      "14 woningen",
      "14 woningen"
    ])
    const unknown = figures(answered({ before: 2, early: each([2]) }), "nl")
    expect(unknown.map(({ text }) => text)).toEqual(["onbekend", "niets", expect.any(String) as string, "onbekend"])
  })

  it("on Zwijndrecht shows what is not done where nobody takes over", () => {
    const missed = deviations(/Zwijndrecht hangt af van ruimte/).map((texts) => texts.at(-1))
    expect(missed).toEqual([
      "0 woningen",
      "0 woningen",
      expect.stringMatching(/^[1-9]\d* woningen$/) as string,
      "0 woningen"
    ])
  })
})
