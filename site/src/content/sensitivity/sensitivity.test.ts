import { describe, expect, it } from "vitest"
import * as Rational from "woonzorg/Rational"
import { flawsOf, textsOf } from "../../../test/tables.js"
import { languages } from "../../i18n/routes.js"
import { influence, nearest } from "./bids.js"
import { exampleLead, figuresTable, places } from "./example.js"
import { counterTable, uncertain } from "./uncertain.js"
import { allWeightings, shifted, step } from "./weights.js"

const sum = (numbers: ReadonlyArray<number>): number => numbers.reduce((all, one) => all + one, 0)

const numberIn = (text = ""): number => Number(text.replace("−", "-").replace("%", "").replace(",", "."))

describe("Weights", () => {
  it("of the example divide all places, and add up to the whole", () => {
    const table = figuresTable("nl")
    expect(sum(textsOf(table).map((row) => numberIn(row.at(-1))))).toBe(places)
    expect(table.columns.slice(1, 4).map(({ title }) => title)).toEqual([
      "inwoners (50%)",
      "sociale huurwoningen (30%)",
      "gelijke delen (20%)"
    ])
    expect(exampleLead("nl")).toContain(`${places} plekken over 5 gemeenten`)
  })

  it("go a tenth of themselves down and up, and the sentences say who gets more and who fewer", () => {
    expect(step("nl")).toBe("10%")
    const { sentences, table } = shifted("nl")
    expect(textsOf(table).map(([, ...cells]) => cells)).toEqual([
      ["45%: 1", "55%: 1"],
      ["27%: 0", "33%: 1"],
      ["18%: 1", "22%: 0"]
    ])
    expect(sentences[1]).toContain("(27% in plaats van 30%) verandert er niets.")
    expect(sentences[0]).toContain("krijgt Gemeente A er 1 meer en krijgt Gemeente E er 1 minder")
  })

  it("all that could be chosen are a sample that says so, with the seed in the text", () => {
    const { lead, rows, sentence, title } = allWeightings("nl")
    expect(lead).toContain("1.000 wegingen")
    expect(lead).toContain("Het startgetal (1)")
    expect(rows.map(({ label }) => label)).toEqual(["8–18", "7–10", "7–8", "4–8", "2–8"])
    expect(title).toContain("Gemeente A")
    expect(sentence).toContain("steekproef")
    for (const { parts } of rows) expect(parts.every((part) => part >= 0)).toBe(true)
  })
})

describe("Uncertain figures", () => {
  it("leave open exactly so many places by a divisor method, and a sample by another", () => {
    const { exact, rows, sample, sentences } = uncertain("nl")
    expect(exact.basis).toBe("exact")
    expect(rows.map(({ label }) => label)).toEqual(["18–19", "6–8", "7–8", "4–6", "2"])
    for (const sentence of sentences) expect(sentence).toContain("Meer of minder kan niet")
    expect(sample).toMatch(/^Bij andere methoden.*Met de grootste rest: Gemeente B kreeg .*steekproef van 1\.000/)
  })

  it("at their ends do not always suffice: a third municipality loses what another gains", () => {
    const table = counterTable("nl")
    const changes = textsOf(table).map((row) => numberIn(row.at(-1)) - numberIn(row.at(-2)))
    expect(changes).toEqual([1, -1, 0])
    const figures = textsOf(table).map((row) => numberIn(row[2]) - numberIn(row[1]))
    expect(figures).toEqual([0, 0, 2])
    expect(table.title).toContain("het cijfer van Gemeente C stijgt, en toch krijgt Gemeente A een plek die Gemeente B")
  })
})

describe("Bids", () => {
  it("that matter most stand first, with the line that goes with a supposition", () => {
    const { found, sentence, table } = influence("nl")
    expect(textsOf(table)).toEqual([
      ["6", "van Gemeente C of Gemeente D", "15"],
      ["7-9", "7 of 9 plekken", "2"],
      ["4", "van Gemeente A of Gemeente B", "0"]
    ])
    expect(sentence).toContain(found.supposition.nl)
  })

  it("are compared with the nearest key, with how badly it fits and what that does not show", () => {
    const { care, fit, sentence, squares, table } = nearest("nl")
    expect(Rational.sum(fit.weights.map(({ weight }) => weight))).toEqual(Rational.one)
    expect(Rational.compare(fit.squares, fit.squaresOfEqual)).toBe(-1)
    expect(textsOf(table).map((row) => row.at(-1))).toEqual(["+1,2", "−3,5", "+2,0", "−4,4", "+4,8"])
    expect(sentence).toContain("sociale huurwoningen 67,4% en gelijke delen 32,6%")
    expect(sentence).toContain("Dit zegt niets over waarom gemeenten dit hebben geboden.")
    expect(squares).toContain("0,006")
    expect(care).toContain("minder dan 2 biedingen meer dan cijfers")
  })
})

it.each(languages)("every table can be read in %s", (lang) => {
  const tables = [
    figuresTable(lang),
    shifted(lang).table,
    counterTable(lang),
    influence(lang).table,
    nearest(lang).table
  ]
  expect(tables.flatMap(flawsOf)).toEqual([])
})
