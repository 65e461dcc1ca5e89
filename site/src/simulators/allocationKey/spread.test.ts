import * as Result from "effect/Result"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import * as UncertainFigure from "woonzorg/UncertainFigure"
import * as Weighting from "woonzorg/Weighting"
import { sensitivity } from "../sensitivity.js"
import { divisions, weighed } from "./allocation.js"
import { answer, type Answer } from "./answer.js"
import { facts } from "./facts.js"
import { start, type Question } from "./question.js"
import { inhabitantsWithin, spreadAsked, startSupposed, type Spread, type Supposed, type Unsettled } from "./spread.js"
import { figuresShown } from "./uncertainInhabitants.js"
import { weightingsShown } from "./weightings.js"
import { textsOf } from "./words.js"

interface Shown {
  readonly value: Answer
  readonly spread: Spread
}

const shown = (kind: Unsettled, part: Partial<Question>, supposed: Partial<Supposed> = {}): Shown | undefined => {
  const question: Question = { ...start, ...part }
  const all = { ...startSupposed, size: 100, ...supposed }
  const answered = answer(question, facts)
  const asking = spreadAsked(kind, question, facts, all)
  if (answered._tag === "Refusal" || asking === undefined) return undefined
  const found = sensitivity(asking)
  if (found._tag === "Refusal" || found.value._tag === "Bids") return undefined
  const { value } = answered
  const spread =
    found.value._tag === "Weightings"
      ? weightingsShown(found.value.ranges, value, "Dordrecht", "nl", textsOf("nl"))
      : figuresShown(found.value.ranges, value, facts, all, "Dordrecht", "nl", textsOf("nl"))
  return { value, spread }
}

const column = ({ table }: Spread, id: string): ReadonlyArray<string> => {
  const at = table.columns.findIndex((one) => one.id === id)
  return table.rows.map(({ cells }) => cells[at]?.text ?? "")
}

const asked: fc.Arbitrary<Partial<Question>> = fc.record({
  key: fc.constantFrom("both", "stockCorrection", "inhabitants"),
  weight: fc.integer({ min: 0, max: 20 }).map((steps) => 5 * steps),
  method: fc.constantFrom("largestRemainder", "sainteLague", "dHondt", "huntingtonHill"),
  subject: fc.constantFrom("housingFirst", "temporaryLiving", "people", "own"),
  own: fc.integer({ min: 9, max: 300 })
})

describe("What each municipality can get with other weights", () => {
  it("is what the package finds, and says how often", () => {
    const found = shown("weightings", { key: "both", weight: 60 })
    const question: Question = { ...start, key: "both", weight: 60 }
    const { formula, indicators } = weighed(question, facts)
    const options = Result.getOrThrow(divisions(question, facts)).totals[0]?.options
    if (found === undefined || options === undefined) throw new Error("nothing found")
    const { members } = Result.getOrThrow(Weighting.ranges(formula, indicators, options, { seed: 1, size: 100 }))
    expect(column(found.spread, "least")).toEqual(members.map(({ least }) => String(least)))
    expect(column(found.spread, "most")).toEqual(members.map(({ most }) => String(most)))
    expect([column(found.spread, "leastAt")[0], column(found.spread, "mostAt")[0]]).toEqual(["0%", "100%"])
    const [dordrecht] = members
    const more = (dordrecht?.frequencies ?? []).filter(({ places }) => places > (found.value.members[0]?.low ?? 0))
    const drawn = more.reduce((sum, { sure }) => sum + sure, 0)
    expect(column(found.spread, "more")[0]).toBe(`${drawn}%`)
    expect(found.spread.line).toMatch(/^Dordrecht kreeg 2 tot en met 8 woningen in een steekproef van 100 wegingen/)
  })

  it("always holds what there is now, also where the sample does not", () => {
    const few: Partial<Supposed> = { size: 1 }
    fc.assert(
      fc.property(asked, fc.constantFrom<Unsettled>("weightings", "figures"), (part, kind) => {
        const found = shown(kind, part, few)
        if (found === undefined) return
        for (const { high, low, municipality, shareHigh = 0, shareLow = 0 } of found.spread.measures) {
          const now = found.value.members.find((one) => one.municipality === municipality)?.spans[0]
          expect([shareLow, shareHigh]).toEqual(now)
          expect(low).toBeLessThanOrEqual(shareLow)
          expect(high).toBeGreaterThanOrEqual(shareHigh)
        }
      }),
      { numRuns: 60 }
    )
  })

  it("can hold less than what there is now in the sample alone: 63 places with 85% for inhabitants and one draw", () => {
    const part: Partial<Question> = { key: "both", subject: "own", own: 63, weight: 85 }
    const asking = spreadAsked("weightings", { ...start, ...part }, facts, { ...startSupposed, size: 1 })
    const found = asking === undefined ? undefined : sensitivity(asking)
    if (found?._tag !== "Answer" || found.value._tag !== "Weightings") throw new Error("nothing found")
    const drawn = found.value.ranges.members.find(({ member }) => member === "Gorinchem")
    const whole = shown("weightings", part, { size: 1 })?.spread.measures.find(
      ({ municipality }) => municipality === "Gorinchem"
    )
    const { high = 0, low = 0, shareLow = 0 } = whole ?? {}
    expect(shareLow < (drawn?.least ?? 0) || shareLow > (drawn?.most ?? 0)).toBe(true)
    expect(low <= shareLow && shareLow <= high).toBe(true)
  })

  it("is the same for the same number of the sample, and another for another", () => {
    const often = (seed: number) => {
      const found = shown("weightings", { key: "both" }, { seed })
      return found === undefined ? [] : column(found.spread, "same")
    }
    expect(often(7)).toEqual(often(7))
    expect(often(7)).not.toEqual(often(8))
  })
})

describe("What each municipality can get while inhabitants are some per cent off", () => {
  it("is exact with a divisor method and one figure, and a sample by largest remainder: the page says which", () => {
    const exact = shown("figures", { method: "sainteLague" })
    expect(exact?.spread.table.title).toMatch(/precies berekend$/)
    expect(exact?.spread.line).toMatch(/Meer of minder kan niet/)
    const sample = shown("figures", {})
    expect(sample?.spread.table.title).toMatch(/in een steekproef$/)
    expect(sample?.spread.line).toMatch(/Met cijfers die niet zijn geprobeerd, kan het meer of minder zijn/)
  })

  it("is what the package finds for figures that many per cent lower and higher, in whole people", () => {
    const members = facts.municipalities.map(({ name }) => name)
    const within = inhabitantsWithin(2, members, facts)
    const dordrecht = facts.inhabitants.values.find(({ member }) => member === "Dordrecht")?.value.value ?? 0
    expect(within.values[0]).toEqual({
      member: "Dordrecht",
      low: Math.round(dordrecht * 0.98),
      high: Math.round(dordrecht * 1.02)
    })
    const question: Question = { ...start, method: "sainteLague" }
    const { formula, indicators } = weighed(question, facts)
    const options = Result.getOrThrow(divisions(question, facts)).totals[0]?.options
    if (options === undefined) throw new Error("nothing to divide")
    const sample = { seed: 1, size: 100 }
    const found = Result.getOrThrow(UncertainFigure.ranges(formula, indicators, [within], options, sample))
    const spread = shown("figures", { method: "sainteLague" })?.spread
    expect(spread && column(spread, "least")).toEqual(found.members.map(({ least }) => String(least)))
    expect(spread && column(spread, "most")).toEqual(found.members.map(({ most }) => String(most)))
  })

  it("never narrows when inhabitants can be further off", () => {
    const measures = (percent: number) =>
      shown("figures", { method: "sainteLague" }, { percent })?.spread.measures ?? []
    for (const [narrow, wide] of [
      [1, 2],
      [2, 5],
      [5, 20]
    ] as const) {
      for (const [index, { high, low }] of measures(narrow).entries()) {
        const other = measures(wide)[index]
        expect(other?.low).toBeLessThanOrEqual(low)
        expect(other?.high).toBeGreaterThanOrEqual(high)
      }
    }
  })

  it("cannot be worked out where inhabitants have no weight", () => {
    expect(shown("figures", { key: "both", weight: 0 })).toBeUndefined()
  })
})
