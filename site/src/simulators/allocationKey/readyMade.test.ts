import { describe, expect, it } from "vitest"
import { answer } from "./answer.js"
import { facts } from "./facts.js"
import { start } from "./question.js"
import { readyMade } from "./readyMade.js"

const places = (part: (typeof readyMade)[number]["question"]): ReadonlyArray<number> => {
  const answered = answer({ ...start, ...part }, facts)
  return answered._tag === "Answer" ? answered.value.members.map(({ low }) => low) : []
}

const named = (title: string): (typeof readyMade)[number] => {
  const found = readyMade.find((one) => one.title.nl.startsWith(title))
  if (found === undefined) throw new Error(`no question “${title}”`)
  return found
}

describe("A ready-made question", () => {
  it.each(readyMade.map((one) => [one.title.nl, one] as const))(
    "has an answer, or says what is lacking: %s",
    (_, one) => {
      const answered = answer({ ...start, ...one.question }, facts)
      if (answered._tag === "Refusal") {
        expect(["BoundsInfeasible", "IndicatorIncomplete"]).toContain(answered.error._tag)
      }
      if (one.against !== undefined) expect(answer({ ...start, ...one.against }, facts)._tag).toBe("Answer")
    }
  )

  it("about one place more shows that it can cost a municipality one, and that Sainte-Laguë cannot", () => {
    const { against = {}, question } = named("Kan een plek erbij")
    const losers = (more: object) =>
      places({ ...question, ...more }).filter((count, index) => count < (places({ ...against, ...more })[index] ?? 0))
    expect(losers({}).length).toBeGreaterThan(0)
    expect(losers({ method: "sainteLague" })).toEqual([])
  })

  it("about nine municipalities gives each of the six fewer people", () => {
    const { against = {}, question } = named("Wat als de mensen over negen")
    const answered = [question, against].map((part) => answer({ ...start, ...part }, facts))
    const [nine, six] = answered.map((one) => (one._tag === "Answer" ? one.value.members : []))
    expect([nine?.length, six?.length]).toEqual([9, 6])
    for (const { high, municipality } of six ?? []) {
      expect(nine?.find((one) => one.municipality === municipality)?.high).toBeLessThan(high)
    }
  })

  it("about Gorinchem gives its places to others", () => {
    const { against = {}, question } = named("Wat als Gorinchem kiest")
    const [before, after] = [places(against), places(question)]
    const gorinchem = facts.municipalities.findIndex(({ name }) => name === "Gorinchem")
    expect([before[gorinchem], after[gorinchem]]).toEqual([8, 0])
    expect(after.reduce((sum, count) => sum + count, 0)).toBe(before.reduce((sum, count) => sum + count, 0))
  })
})
