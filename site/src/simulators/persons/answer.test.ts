import { eligibilities } from "@woonzorg/drechtsteden/eligibility"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import * as Applicant from "woonzorg/Applicant"
import * as Criterion from "woonzorg/Criterion"
import * as Eligibility from "woonzorg/Eligibility"
import { languages } from "../../i18n/routes.js"
import { answer, clauseOf, type Judged } from "./answer.js"
import { facts as factsIn, silentPlaces } from "./facts.js"
import { startFrom, withAnswer, type From, type Question } from "./question.js"
import { branchOf, finding, isSupposed, outcomeOf, reasons, stillNeeded, whyNext, type Branch } from "./sentences.js"
import { topics, words } from "./words.js"

const facts = factsIn("nl")
const asked = topics.flatMap(({ ids }) => ids)
const criteria = facts.places.flatMap(({ ways }) => ways.map(({ criterion }) => criterion))

const records = Object.fromEntries(
  Criterion.boundaries(criteria).map(({ answers, attribute }) => [attribute, fc.constantFrom(...answers)])
)
const people = fc.record(records, { requiredKeys: [] }) as fc.Arbitrary<Applicant.Applicant>
const readings = fc.record(
  Object.fromEntries(
    facts.unclear.map(({ id, options }) => [id, fc.constantFrom(...options.map(({ value }) => value))])
  ),
  { requiredKeys: [] }
) as fc.Arbitrary<Question["readings"]>
const questions: fc.Arbitrary<Question> = fc.record({
  from: fc.constant("nobody" as const),
  answers: people,
  unsure: fc.subarray([...asked]),
  readings
})

const judgedOf = (question: Question, id: string): Judged => {
  const found = answer(question, facts).judged.find(({ place }) => place.id === id)
  if (found === undefined) throw new Error(`The page has no place "${id}".`)
  return found
}

describe("The people of the agenda, on the page", () => {
  const fits = "Past bij de bekende beschrijving"
  const not = "Past niet bij de beschrijving in de bron"
  const unknown = "Onbekend"
  const ids = [
    "housing-first",
    "tijdelijk-wonen",
    "woontraining-voor-jongeren",
    "skaeve-huse",
    "intramurale-woonvoorziening",
    "tussenvoorzieningen",
    "time-out",
    "wonen-eerst"
  ]
  const table: ReadonlyArray<readonly [From, ReadonlyArray<string>]> = [
    ["mo", [unknown, unknown, fits, unknown, not, unknown, not, unknown]],
    ["gerda", [not, unknown, unknown, unknown, unknown, unknown, unknown, unknown]],
    ["lydia", [not, unknown, unknown, unknown, unknown, unknown, not, unknown]],
    ["nobody", ids.map(() => unknown)]
  ]

  it.each(table)("%s: cell by cell in these words", (from, expected) => {
    const question = startFrom(from, facts)
    const said = ids.map((id) => {
      const { outcome, place } = judgedOf(question, id)
      return outcomeOf(outcome, place.isComplete, "nl")
    })
    expect(said).toEqual(expected)
  })

  it("read Housing First in another way only where the reader asks for it", () => {
    const mo = { ...startFrom("mo", facts), answers: { homeless: true, acceptsSupport: true, agreesOnTenancy: true } }
    const ours = judgedOf(mo, "housing-first")
    expect(ours.outcome).toBe("unknown")
    expect(ours.differing.map(({ outcome }) => outcome)).toEqual(["fits"])
    const wide = judgedOf({ ...mo, readings: { "A-HFDOEL": "wide" } }, "housing-first")
    expect(wide.outcome).toBe("fits")
    expect(wide.differing.map(({ outcome }) => outcome)).toEqual(["unknown"])
  })

  it("say why Mo does not fit the residential facility, and what he still needs for an intermediate facility", () => {
    const mo = startFrom("mo", facts)
    expect(reasons(judgedOf(mo, "intramurale-woonvoorziening"), "nl")).toEqual([
      "De leeftijd is meer dan 45 jaar: nee (18 jaar)"
    ])
    expect(stillNeeded(judgedOf(mo, "tussenvoorzieningen"), "nl")[0]?.items).toEqual([
      "Kan de persoon nu direct zelfstandig gaan wonen? (nee)"
    ])
  })
})

describe("What the page says", () => {
  it("is what the package says, for every place and every reading", () => {
    fc.assert(
      fc.property(people, (answers) => {
        for (const { outcome, place } of answer({ ...startFrom("nobody", facts), answers }, facts).judged) {
          const eligibility = eligibilities.find(({ product }) => product === place.id)
          expect(eligibility && Eligibility.judge(eligibility, answers).outcome).toBe(outcome)
        }
      })
    )
    expect(facts.places.length + silentPlaces("nl").length).toBe(eligibilities.length)
  })

  it("never flips when something is learnt (INV-04)", () => {
    fc.assert(
      fc.property(questions, fc.constantFrom(...Criterion.boundaries(criteria)), fc.nat(), (question, edge, pick) => {
        const { answers, attribute } = edge
        if (question.answers[attribute] !== undefined) return
        const more = answer(withAnswer(question, attribute, answers[pick % answers.length]), facts)
        for (const [index, { outcome }] of answer(question, facts).judged.entries()) {
          if (outcome !== "unknown") expect(more.judged[index]?.outcome).toBe(outcome)
        }
      })
    )
  })

  it("names as reasons the conditions that are enough for the outcome", () => {
    fc.assert(
      fc.property(questions, (question) => {
        for (const { deciding, outcome, place } of answer(question, facts).judged) {
          const ids = deciding.map((trace) => clauseOf(trace)?.attribute)
          expect(ids).not.toContain(undefined)
          const isKnown = (id: Applicant.AttributeId): boolean => question.answers[id] !== undefined
          if (outcome === "unknown") {
            expect(ids.filter((id) => id !== undefined && isKnown(id))).toEqual([])
            continue
          }
          const kept = Object.fromEntries(
            Object.entries(question.answers).filter(([id]) => ids.some((one) => one === id))
          )
          expect(judgedOf({ ...question, answers: kept }, place.id).outcome).toBe(outcome)
        }
      })
    )
  })

  it("says where an outcome rests on an assumption: of a condition, or of what is told of the person", () => {
    const mo = startFrom("mo", facts)
    const isOf = (question: Question, id: string) => isSupposed(judgedOf(question, id), question, facts)
    expect(isOf(mo, "woontraining-voor-jongeren")).toBe(true)
    expect(isOf(mo, "open-inloop")).toBe(true)
    expect(isOf({ ...startFrom("nobody", facts), answers: { homeless: true } }, "open-inloop")).toBe(false)
    expect(isOf(mo, "intramurale-woonvoorziening")).toBe(false)
    expect(isOf(mo, "tussenvoorzieningen")).toBe(false)
  })

  it("gives every condition in the tree its passport, and the whole its own truth", () => {
    const leaves = (branch: Branch): ReadonlyArray<Branch> =>
      branch.parts.length === 0 ? [branch] : branch.parts.flatMap(leaves)
    for (const from of ["mo", "gerda", "lydia", "nobody"] as const) {
      for (const { trace, way } of answer(startFrom(from, facts), facts).judged) {
        const branch = branchOf(trace, way, "nl")
        expect(branch.truth).toBe(trace.truth)
        for (const { passport } of leaves(branch)) expect(passport?.lines.length).toBeGreaterThan(0)
      }
    }
  })

  it("never promises or refuses anybody a place", () => {
    const promise = /aanmerking|heeft recht|recht op|eligib|entitle|qualif|right to/i
    for (const lang of languages) {
      const known = factsIn(lang)
      const questions = (["mo", "gerda", "lydia", "nobody"] as const).map((from) => startFrom(from, known))
      const said = questions.flatMap((question) => {
        const answered = answer(question, known)
        return [
          finding(question, answered, known, lang),
          JSON.stringify(answered.judged.map((one) => reasons(one, lang)))
        ]
      })
      // Addresses and what stands behind them are no text.
      const shown = JSON.stringify(known, (key, value: unknown) => (["href", "criterion"].includes(key) ? "" : value))
      const texts = [...Object.values(words).map((text) => text[lang]), shown, ...said]
      expect(texts.filter((text) => promise.test(text))).toEqual([])
    }
  })
})

describe("The question to answer next", () => {
  /** The places that one answer to it settles, by trying every answer on the whole page. */
  const settled = (question: Question, id: Applicant.AttributeId): ReadonlyArray<string> => {
    const before = answer(question, facts).judged
    const edges = Criterion.boundaries(criteria).find(({ attribute }) => attribute === id)?.answers ?? []
    const after = edges.map((one) => answer(withAnswer(question, id, one), facts).judged)
    return before
      .filter(({ outcome }, index) => outcome === "unknown" && after.some((all) => all[index]?.outcome !== "unknown"))
      .map(({ place }) => place.id)
  }

  it("settles the places that it names, and no other question that is left settles more", () => {
    fc.assert(
      fc.property(questions, (question) => {
        const { next } = answer(question, facts)
        const left = asked.filter((id) => question.answers[id] === undefined && !question.unsure.includes(id))
        const most = Math.max(0, ...left.map((id) => settled(question, id).length))
        expect(next?.settles === true ? next.places.length : 0).toBe(most)
        if (next === undefined) return
        expect(left).toContain(next.attribute)
        if (next.settles) expect(settled(question, next.attribute)).toEqual(next.places.map(({ id }) => id))
      }),
      { numRuns: 40 }
    )
  })

  it("brings a place closer where no single answer settles one", () => {
    const question: Question = {
      ...startFrom("nobody", facts),
      unsure: asked.filter((id) => !["onWaitingList", "intermediateIsEnough"].includes(id))
    }
    const { next } = answer(question, facts)
    expect(next).toMatchObject({ attribute: "onWaitingList", settles: false })
    expect(next?.places.map(({ id }) => id)).toEqual(["tussenvoorzieningen"])
    expect(next && whyNext(next, "nl")).toMatch(/dichterbij: Kleinschalige tussenvoorzieningen\.$/)
  })

  it("is asked until all is settled: at most one question for each thing that can be asked", () => {
    let question = startFrom("nobody", facts)
    const order: Array<Applicant.AttributeId> = []
    for (let { next } = answer(question, facts); next !== undefined; { next } = answer(question, facts)) {
      order.push(next.attribute)
      const first = Criterion.boundaries(criteria).find(({ attribute }) => attribute === next?.attribute)?.answers[0]
      question = withAnswer(question, next.attribute, first)
    }
    expect(new Set(order).size).toBe(order.length)
    expect(answer(question, facts).judged.filter(({ outcome }) => outcome === "unknown")).toEqual([])
  })

  it("is not one that the reader does not know either", () => {
    const question = startFrom("mo", facts)
    const first = answer(question, facts).next?.attribute
    expect(first).toBeDefined()
    const second = answer({ ...question, unsure: first === undefined ? [] : [first] }, facts).next?.attribute
    expect(second).not.toBe(first)
    expect(answer({ ...question, unsure: asked }, facts).next).toBeUndefined()
  })

  it("says which places it can settle", () => {
    const next = answer(startFrom("gerda", facts), facts).next
    expect(next && whyNext(next, "nl")).toMatch(/^Het antwoord kan /)
  })
})

describe("What is asked", () => {
  it("is exactly what the criteria look at, each once, and nothing that tells who somebody is", () => {
    const named = new Set(criteria.flatMap(Criterion.clauses).map(({ attribute }) => attribute))
    expect(asked.toSorted()).toEqual([...named].toSorted())
    expect(asked.filter((id) => ["sex", "municipality", "income", "livesAlone"].includes(id))).toEqual([])
  })

  it("can be left open again: what was answered is unknown then, not no", () => {
    fc.assert(
      fc.property(questions, fc.constantFrom(...asked), (question, id) => {
        const open = withAnswer(question, id, undefined)
        expect(Object.hasOwn(open.answers, id)).toBe(false)
        expect(Applicant.known(open.answers)).toEqual(Applicant.known(question.answers).filter((one) => one !== id))
      })
    )
  })
})
