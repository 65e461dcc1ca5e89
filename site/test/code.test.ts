import { execFileSync } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import * as Scenario from "woonzorg/Scenario"
import { answer, type Answer } from "../src/simulators/allocationKey/answer.js"
import { code } from "../src/simulators/allocationKey/code.js"
import { facts } from "../src/simulators/allocationKey/facts.js"
import { start, type Question } from "../src/simulators/allocationKey/question.js"
import { partOf } from "../src/simulators/allocationKey/scenario.js"
import { answer as bids } from "../src/simulators/localBid/answer.js"
import { code as bidsCode } from "../src/simulators/localBid/code.js"
import { start as bidsStart, type Question as BidsQuestion } from "../src/simulators/localBid/question.js"
import { answer as ofProducts } from "../src/simulators/placementPlan/answer.js"
import { code as productCode } from "../src/simulators/placementPlan/code.js"
import { facts as productFacts } from "../src/simulators/placementPlan/facts.js"
import { partOf as productPart } from "../src/simulators/placementPlan/scenario.js"
import { answer as overYears } from "../src/simulators/taskLedger/answer.js"
import { code as yearCode } from "../src/simulators/taskLedger/code.js"
import { facts as yearFacts } from "../src/simulators/taskLedger/facts.js"
import { start as yearStart, type Question as YearQuestion } from "../src/simulators/taskLedger/question.js"
import { partOf as yearPart } from "../src/simulators/taskLedger/scenario.js"
import { versions } from "../src/simulators/versions.js"
import { placementFrom } from "./placementQuestions.js"

/** Runs the code in the folder of the site, as a reader would in a project that has the packages. */
const run = (text: string): ReadonlyArray<string> =>
  execFileSync(process.execPath, ["--input-type=module-typescript", "--eval", text], {
    cwd: join(import.meta.dirname, ".."),
    encoding: "utf8"
  })
    .trim()
    .split("\n")

/** Runs code that reads the file of a calculation, with a file of these parts. */
const runOnFile = (text: string, parts: Partial<Scenario.Scenario>): ReadonlyArray<string> => {
  const folder = mkdtempSync(join(tmpdir(), "woonzorg-code-"))
  const file = join(folder, "calculation.json")
  try {
    const scenario: Scenario.Scenario = {
      schemaVersion: Scenario.schemaVersion,
      name: "Berekening",
      seed: 1,
      asOf: "2026-11-24",
      versions,
      ...parts
    }
    writeFileSync(file, Scenario.toText(scenario))
    return run(text.replace("calculation.json", file))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const answerTo = (question: Question): Answer => {
  const answered = answer(question, facts)
  if (answered._tag === "Refusal") throw new Error(answered.error.message)
  return answered.value
}

/** What the page says, as the code prints it. */
const printed = (question: Question): ReadonlyArray<string> => {
  const { from, members, openTies, until } = answerTo(question)
  return Array.from({ length: until - from + 1 }, (_, index) => from + index).flatMap((total, index) => [
    `${total} ${members.map(({ municipality, spans }) => `${municipality} ${spans[index]?.[0]}`).join(", ")}`,
    ...openTies.filter((tie) => tie.total === total).map((tie) => `Tied: ${tie.members.join(", ")}`)
  ])
}

const questions: ReadonlyArray<readonly [string, Partial<Question>]> = [
  ["the start", {}],
  ["an open tie", { key: "equal" }],
  ["a lot", { key: "equal", ties: "lot", seed: 7 }],
  ["a mix over six municipalities", { key: "both", weight: 35, area: "surveyed", method: "sainteLague" }],
  ["an interval of people", { subject: "people" }],
  ["a minimum", { subject: "temporaryLiving", ties: "largerClaim" }],
  ["bids as maxima", { subject: "temporaryLiving", bids: "certainOnly", setbacks: ["sliedrecht-pace"] }],
  ["the Droop quota", { method: "droop", ties: "lot" }],
  ["a guarantee", { bounds: [{ member: "Gorinchem", minimum: 5, maximum: 6 }] }],
  ["a number of the reader", { subject: "own", own: 17, method: "sainteLague", ties: "statedOrder" }]
]

describe("The code of a division", () => {
  test.each(questions)("gives the answer of the page to %s", (_, part) => {
    const question: Question = { ...start, ...part }
    expect(run(code(question, partOf(question, facts).allocation))).toEqual(printed(question))
  })

  const values = Object.fromEntries(facts.municipalities.map(({ name }, index) => [name, 100 + index]))
  const figures = { name: "Huur", counts: "other", values } as const
  test.each<Partial<Question>>([
    { key: "own", figures },
    { key: "less", epsilon: 40, figures },
    { key: "stockCorrection", bounds: [{ member: "Gorinchem", minimum: 5 }] }
  ])("with figures beside those of the package reads the file of the calculation (%o)", (part) => {
    const question: Question = { ...start, ...part }
    const parts = partOf(question, facts)
    expect(runOnFile(code(question, parts.allocation), parts)).toEqual(printed(question))
  })
})

const readings: ReadonlyArray<Partial<BidsQuestion>> = [
  {},
  { four: "bid", joint: "each", attribution: "mostLikely", years: 3 },
  { lingehuusjes: "extra" }
]

test.each(readings)("the code of the bids gives the answer of the page (%o)", (part) => {
  const question = { ...bidsStart, ...part }
  const answered = bids(question)
  if (answered._tag === "Refusal") throw new Error(answered.error.message)
  expect(run(bidsCode(question))).toEqual(
    answered.value.rows.map(
      ({ coverage, name, sums: { numbered } }) =>
        `${name.nl} ${numbered.low} ${numbered.high ?? "or more"} ${coverage.reaches}`
    )
  )
})

test("the code of the years gives the answer of the page", () => {
  const question: YearQuestion = { ...yearStart, late: "Sliedrecht", absent: "lost", ties: "statedOrder" }
  const answered = overYears(question, yearFacts)
  if (answered._tag === "Refusal") throw new Error(answered.error.message)
  const folder = mkdtempSync(join(tmpdir(), "woonzorg-code-"))
  const file = join(folder, "calculation.json")
  try {
    const scenario: Scenario.Scenario = {
      schemaVersion: Scenario.schemaVersion,
      name: "Jaren",
      seed: 1,
      asOf: "2026-11-24",
      versions,
      ...yearPart(question, yearFacts)
    }
    writeFileSync(file, Scenario.toText(scenario))
    const { rows, years } = answered.value
    expect(run(yearCode().replace("calculation.json", file))).toEqual(
      years.map((year, index) => `${year} ${rows.map((row) => `${row.municipality} ${row.places[index]}`).join(", ")}`)
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test.each([
  {},
  { bids: "maxima", unnumbered: "keyPart", setbacks: ["zwijndrecht-room"], attribution: "mostLikely" },
  { way: "bothTotals", key: "equal", order: "reversed" },
  { way: "eachAlone", method: "dHondt", years: 2 }
] as const)("the code of products and municipalities gives the answer of the page (%o)", (part) => {
  const question = placementFrom(part)
  const answered = ofProducts(question, productFacts)
  if (answered._tag === "Refusal") throw new Error(answered.error.message)
  const { columns, rows } = answered.value
  const lines = rows.map(
    ({ cells, municipality, places }) => `${municipality} ${places} ${cells.map((cell) => cell.places).join(" ")}`
  )
  expect(runOnFile(productCode(), productPart(question, productFacts))).toEqual([
    ...(question.order === "agenda" ? lines : lines.toReversed()),
    ...columns.flatMap(({ product, shortfall }) => (shortfall > 0 ? [`${product} left over ${shortfall}`] : []))
  ])
})
