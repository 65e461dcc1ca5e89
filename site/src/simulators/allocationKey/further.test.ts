import { describe, expect, it } from "vitest"
import { answer, type Answer } from "./answer.js"
import { facts } from "./facts.js"
import { further, type Kind } from "./further.js"
import { start, type Question } from "./question.js"
import { textsOf } from "./words.js"

const shown = (kind: Kind, part: Partial<Question>) => {
  const question: Question = { ...start, ...part }
  const answered = answer(question, facts)
  if (answered._tag === "Refusal") throw new Error(answered.error.message)
  return further(kind, question, answered.value satisfies Answer, facts, "nl", textsOf("nl"))
}

const cell = (found: ReturnType<typeof shown>, row: string, column: string): string | undefined => {
  const at = found?.table?.columns.findIndex(({ id }) => id === column) ?? -1
  return found?.table?.rows.find(({ id }) => id === row)?.cells[at]?.text
}

describe("What can be looked at further", () => {
  it("lays all ways of rounding side by side, each with what it gives more or less than now", () => {
    const found = shown("methodsBeside", {})
    expect(found?.table?.columns).toHaveLength(10)
    expect(cell(found, "Dordrecht", "largestRemainder")).toBe("8")
    expect(cell(found, "Dordrecht", "dHondt")).toBe("9 (+1)")
    expect(cell(found, "Dordrecht", "adams")).toBe("7 (−1)")
    expect(cell(found, "gallagher", "largestRemainder")).toBe("1,99")
  })

  it("leaves out ways that are not possible, and says why", () => {
    const found = shown("methodsBeside", { bounds: [{ member: "Gorinchem", maximum: 2 }] })
    expect(found?.table?.columns.map(({ id }) => id)).not.toContain("quotaMethod")
    expect(found?.line).toMatch(/Niet in de tabel: .+ \(daarvoor is geen rekenregel met deze grenzen bekend\)\./)
  })

  it("names who gives one up when one is added, and that nobody does by Sainte-Laguë", () => {
    expect(shown("oneMore", {})?.line).toMatch(/^Met 30 in plaats van 29 woningen krijgen .+ paradox van Alabama/)
    expect(cell(shown("oneMore", {}), "30", "loses")).toBe("Hendrik-Ido-Ambacht, Papendrecht")
    const sainteLague = shown("oneMore", { method: "sainteLague" })
    expect(sainteLague?.line).toMatch(/^Er verliest niemand iets/)
    expect(sainteLague?.table?.rows.every(({ cells }) => cells[2]?.text === "–")).toBe(true)
  })

  it("shows three strengths at which a figure lowers a part", () => {
    const values = Object.fromEntries(facts.municipalities.map(({ name }, index) => [name, index === 0 ? 900 : 100]))
    const found = shown("epsilons", { key: "less", weight: 0, figures: { name: "", counts: "other", values } })
    expect(found?.table?.columns.map(({ title }) => title).slice(1)).toEqual(["1%", "10%", "50%"])
    const dordrecht = ["1", "10", "50"].map((id) => Number.parseInt(cell(found, "Dordrecht", id) ?? "", 10))
    expect(dordrecht).toEqual(dordrecht.toSorted((one, other) => one - other))
  })

  it("measures fairness against the key itself, and waits while a tie is open", () => {
    expect(cell(shown("fairness", {}), "largest", "outcome")).toBe("0,47")
    expect(cell(shown("fairness", { bounds: [{ member: "Sliedrecht", minimum: 6 }] }), "quota", "outcome")).toMatch(
      /Sliedrecht/
    )
    expect(cell(shown("fairness", { key: "equal" }), "largest", "outcome")).toBe("–")
  })
})
