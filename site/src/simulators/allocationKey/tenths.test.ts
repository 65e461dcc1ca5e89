import * as Result from "effect/Result"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import * as Sensitivity from "woonzorg/Sensitivity"
import { divisions, weighed } from "./allocation.js"
import { answer } from "./answer.js"
import { methods } from "./choices.js"
import { facts } from "./facts.js"
import { start, type Question } from "./question.js"
import { tenths } from "./tenths.js"
import { textsOf } from "./words.js"

const shown = (part: Partial<Question>) => {
  const question: Question = { ...start, ...part }
  const answered = answer(question, facts)
  if (answered._tag === "Refusal") return undefined
  return tenths(question, answered.value, facts, "nl", textsOf("nl"))
}

describe("A part of the key that weighs a tenth more or less", () => {
  it("moves one dwelling where inhabitants weigh 55% in place of 50%, and it says whose", () => {
    const found = shown({ key: "both" })
    expect(found?.line).toMatch(
      /^Als inwoners 10% zwaarder wegen \(55% in plaats van 50%\), verhuist er 1 woning\. Als gelijk verdelen/
    )
    expect(found?.table?.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
      ["Inwoners: 10% zwaarder", "55%", "1", "Dordrecht", "Papendrecht"],
      ["Inwoners: 10% lichter", "45%", "0", "–", "–"],
      ["Gelijk verdelen: 10% zwaarder", "55%", "0", "–", "–"],
      ["Gelijk verdelen: 10% lichter", "45%", "1", "Dordrecht", "Papendrecht"]
    ])
  })

  it("changes nothing where it has all weight already, whatever is divided and however it is rounded", () => {
    for (const method of methods) {
      for (const weight of [0, 100]) {
        const found = shown({ key: "both", method, weight })
        if (found === undefined) continue
        expect(found.line).toContain("heeft alle gewicht. Een ander gewicht verandert dan niets.")
        expect(found.table).toBeUndefined()
      }
    }
    expect(shown({ key: "both", weight: 100 })).toBeDefined()
  })

  it("moves as many as the division with that weight says, which is what the page would show", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 1, max: 200 }),
        fc.constantFrom("largestRemainder", "sainteLague", "dHondt"),
        (tens, own, method) => {
          // A tenth of these weights is a whole per cent, so that the reader can set it.
          const question: Question = { ...start, subject: "own", own, key: "both", method, weight: 10 * tens }
          const placesAt = (weight: number) => {
            const asked = { ...question, weight }
            const options = Result.getOrThrow(divisions(asked, facts)).totals[0]?.options
            if (options === undefined) throw new Error("nothing to divide")
            const { formula, indicators } = weighed(asked, facts)
            return Result.getOrThrow(Sensitivity.placesOf(formula, indicators, options))
          }
          const rows = shown(question)?.table?.rows ?? []
          const moved = ["inhabitants higher", "inhabitants lower"].map(
            (row) => rows.find(({ id }) => id === row)?.cells[2]?.value
          )
          const now = placesAt(10 * tens)
          const all = [now, placesAt(11 * tens), placesAt(9 * tens)].flat()
          fc.pre(all.every(({ least, most }) => least === most))
          expect(moved).toEqual([
            Sensitivity.movedBetween(now, placesAt(11 * tens)),
            Sensitivity.movedBetween(now, placesAt(9 * tens))
          ])
        }
      ),
      { numRuns: 30 }
    )
  })

  it("says whom a tie is opened for: figures by which two are level at 55%, and nobody is at 50%", () => {
    const people = Object.fromEntries(facts.inhabitants.values.map(({ member, value }) => [member, value.value]))
    const [molenlanden = 0, zwijndrecht = 0] = [people["Molenlanden"], people["Zwijndrecht"]]
    const all = Object.values(people).reduce((sum, count) => sum + count, 0)
    // Nine times as much as all inhabitants in all, so that 55% of inhabitants and 45% of this weigh 11 to 1.
    const more = 11 * (molenlanden - zwijndrecht)
    const values = Object.fromEntries(facts.municipalities.map(({ name }) => [name, 0]))
    Object.assign(values, { Molenlanden: 4 * all, Zwijndrecht: 4 * all + more, Papendrecht: all - more })
    const figures = { name: "", counts: "other" as const, values }
    const found = shown({ key: "mix", weight: 50, subject: "own", own: 1, figures })
    const tied = found?.table?.columns.findIndex(({ id }) => id === "tied") ?? -1
    expect(found?.table?.rows[0]?.cells[tied]?.text).toBe("Molenlanden, Zwijndrecht")
    expect(found?.table?.rows[1]?.cells[tied]?.text).toBe("–")
    expect(found?.line).toMatch(
      /^Als inwoners 10% zwaarder wegen \(55% in plaats van 50%\), verandert wie gelijk staat\./
    )
    expect(found?.table?.rows[0]?.cells.slice(2, 5).map(({ text }) => text)).toEqual(["0", "–", "–"])
  })
})
