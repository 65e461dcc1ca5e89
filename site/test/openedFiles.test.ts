import * as fc from "fast-check"
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import * as Scenario from "woonzorg/Scenario"
import { answer } from "../src/simulators/allocationKey/answer.js"
import { facts } from "../src/simulators/allocationKey/facts.js"
import { ranges, start, type Question } from "../src/simulators/allocationKey/question.js"
import { partOf, questionOf } from "../src/simulators/allocationKey/scenario.js"
import { partOf as readingOf, questionOf as readingQuestionOf } from "../src/simulators/localBid/scenario.js"
import { start as bidsStart } from "../src/simulators/localBid/question.js"
import { versions } from "../src/simulators/versions.js"

const textOf = (part: Pick<Scenario.Scenario, "allocation" | "coverage">, seed: number): string =>
  Scenario.toText({
    schemaVersion: Scenario.schemaVersion,
    name: "Proef",
    seed,
    asOf: "2026-11-24",
    versions,
    ...part
  })

const values = Object.fromEntries(facts.municipalities.map(({ name }, index) => [name, index + 1]))
const own: Question = { ...start, key: "own", figures: { name: "Huur", counts: "persons", values } }
const texts = [
  textOf(partOf(start, facts), 1),
  textOf(partOf({ ...start, key: "both", weight: 35, ties: "lot" }, facts), 12),
  textOf(partOf({ ...start, subject: "people", area: "surveyed" }, facts), 1),
  textOf(partOf(own, facts), 1),
  textOf(readingOf({ ...bidsStart, four: "bid" }), 0),
  textOf(readingOf({ ...bidsStart, lingehuusjes: "extra" }), 0)
]

/** A value that stands in one of the files, or one that should not. */
const leaf = fc.constantFrom(
  "1e400",
  "-1",
  "2.5",
  "null",
  "[]",
  "{}",
  '""',
  '"own"',
  '"Breda"',
  "999999999",
  '"1/0"',
  '"__proto__"'
)

/** A file to which something was done: its values changed for others, or its characters. */
const mutated = fc
  .tuple(
    fc.constantFrom(...texts),
    fc.array(fc.tuple(fc.nat(), leaf), { maxLength: 3 }),
    fc.nat(),
    fc.nat({ max: 4 }),
    fc.string({ maxLength: 4 })
  )
  .map(([text, changes, at, cut, put]) => {
    const changed = changes.reduce((current, [place, value]) => {
      const found = [...current.matchAll(/(?<=: )("[^"]*"|-?[\d.]+)/g)]
      const one = found[place % Math.max(1, found.length)]
      return one === undefined
        ? current
        : current.slice(0, one.index) + value + current.slice(one.index + one[0].length)
    }, text)
    if (changes.length > 0 && cut < 2) return changed
    const place = at % changed.length
    return changed.slice(0, place) + put + changed.slice(place + cut)
  })

describe("A file with a calculation, whatever was done to it", () => {
  it("is opened whole, as a question that has an answer or says why not, or is refused in words", () => {
    let opened = 0
    fc.assert(
      fc.property(mutated, (text) => {
        const read = Scenario.fromText(text)
        if (Result.isFailure(read)) {
          expect(read.failure.message).not.toBe("")
          return
        }
        const question = questionOf(read.success.scenario, facts, "nl")
        const reading = readingQuestionOf(read.success.scenario, "nl")
        if (Result.isFailure(question)) expect(question.failure).toMatch(/\.$/)
        else {
          opened += 1
          expect(Object.keys(question.success).sort()).toEqual(Object.keys(start).sort())
          expect(question.success.own).toBeGreaterThanOrEqual(ranges.own.min)
          expect(question.success.weight).toBeLessThanOrEqual(ranges.weight.max)
          const answered = answer(question.success, facts)
          if (answered._tag === "Refusal") expect(answered.error.message).not.toBe("")
        }
        if (Result.isFailure(reading)) expect(reading.failure).toMatch(/\.$/)
      }),
      // As they were saved: what these ask is opened.
      { examples: texts.map((text): [string] => [text]) }
    )
    expect(opened).toBeGreaterThanOrEqual(4)
  })
})
