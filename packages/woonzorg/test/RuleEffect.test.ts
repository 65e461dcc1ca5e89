import * as Result from "effect/Result"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import * as Applicant from "../src/Applicant.ts"
import type * as Criterion from "../src/Criterion.ts"
import * as Eligibility from "../src/Eligibility.ts"
import * as RuleEffect from "../src/RuleEffect.ts"
import type * as RuleSet from "../src/RuleSet.ts"
import { applicant, knownApplicant, ruleSet } from "./arbitraries.ts"

const passport = { _tag: "Cited", citations: [{ _tag: "Entry", document: "letter", place: "page 1" }] } as const
const text = (words: string) => ({ nl: words, en: words })
const holds = (attribute: Applicant.YesNoId): Criterion.Clause => ({ _tag: "Holds", attribute, passport })

const version = (rules: Readonly<Record<string, Criterion.Criterion>>): RuleSet.RuleSet => ({
  id: "version",
  name: text("version"),
  standing: "advised",
  validity: { _tag: "Unknown", why: text("no date") },
  provisions: Object.entries(rules).map(([product, criterion]) => ({
    _tag: "Rule",
    id: product,
    says: { value: text(product), passport },
    eligibility: { product, isComplete: false, criterion, otherReadings: [], describes: [], notEncoded: [] }
  }))
})

const between = (...sides: Parameters<typeof RuleEffect.between>) => Result.getOrThrow(RuleEffect.between(...sides))

describe("The effect of opening a home to people without a contract", () => {
  const tied = version({ home: { _tag: "All", parts: [holds("needsAdaptedHome"), holds("assistanceContract")] } })
  const open = version({ home: holds("needsAdaptedHome") })

  it("is that those who need it and have no contract fit, and nobody else changes", () => {
    const [home] = between(tied, open)
    expect(home?.grid).toEqual([
      { before: "fits", after: "fits", count: 1, first: { needsAdaptedHome: true, assistanceContract: true } },
      { before: "doesNotFit", after: "fits", count: 1, first: { needsAdaptedHome: true, assistanceContract: false } },
      {
        before: "doesNotFit",
        after: "doesNotFit",
        count: 2,
        first: { needsAdaptedHome: false, assistanceContract: true }
      }
    ])
  })

  it("is shown for given persons as well, of whom things may be unknown", () => {
    const [home] = between(tied, open, [{ needsAdaptedHome: true }, {}])
    expect(home?.given.map(({ after, before, count }) => [before, after, count])).toEqual([
      ["unknown", "fits", 1],
      ["unknown", "unknown", 1]
    ])
  })
})

describe("A product that one version has no rule for", () => {
  it("goes from no rule to an outcome, or the other way round", () => {
    const [none, some] = [version({}), version({ home: holds("family") })]
    expect(between(none, some)[0]?.grid.map(({ after, before }) => [before, after])).toEqual([
      ["noRule", "fits"],
      ["noRule", "doesNotFit"]
    ])
    expect(between(some, none)[0]?.grid.map(({ after, before }) => [before, after])).toEqual([
      ["fits", "noRule"],
      ["doesNotFit", "noRule"]
    ])
  })
})

describe("Versions that ask too much to go through all answers", () => {
  it("are refused with the product and what they ask about it", () => {
    const asked = Applicant.attributes.flatMap((one) => (one.kind === "yesNo" ? [one.id] : [])).slice(0, 18)
    const wide = version({ home: { _tag: "All", parts: asked.map(holds) } })
    const failure = Result.getOrThrow(Result.flip(RuleEffect.between(wide, wide)))
    expect(failure).toMatchObject({ product: "home", attributes: asked, most: 200_000 })
    expect(failure.message).toMatch(/^The versions ask about 18 attributes for "home" \(homeless, .*more than 200000/)
  })
})

const total = (all: ReadonlyArray<RuleEffect.Transition>) => all.reduce((sum, { count }) => sum + count, 0)

const eligibilityFor = ({ provisions }: RuleSet.RuleSet, product: string) =>
  provisions.flatMap((one) => (one._tag === "Rule" && one.eligibility.product === product ? [one.eligibility] : []))[0]

describe("Every two versions", () => {
  it("change nobody when they are the same", () => {
    fc.assert(
      fc.property(ruleSet, fc.array(applicant, { maxLength: 3 }), (one, persons) => {
        for (const { given, grid } of between(one, one, persons)) {
          expect([...grid, ...given].filter(({ after, before }) => before !== after)).toEqual([])
          expect(total(given)).toBe(persons.length)
        }
      })
    )
  })

  it("count everybody once, on each side as that version decides", () => {
    fc.assert(
      fc.property(ruleSet, ruleSet, fc.array(applicant, { maxLength: 5 }), (one, other, persons) => {
        for (const { given, product } of between(one, other, persons)) {
          const rule = eligibilityFor(one, product)
          const outcomes = persons.map((person) =>
            rule === undefined ? "noRule" : Eligibility.judge(rule, person).outcome
          )
          for (const outcome of new Set(outcomes)) {
            expect(total(given.filter(({ before }) => before === outcome))).toBe(
              outcomes.filter((same) => same === outcome).length
            )
          }
        }
      })
    )
  })

  it("show on the grid every change that a person can undergo of whom all is known", () => {
    fc.assert(
      fc.property(ruleSet, ruleSet, knownApplicant, (one, other, person) => {
        for (const { given, grid } of between(one, other, [person])) {
          const kinds = grid.map(({ after, before }) => `${before} ${after}`)
          for (const { after, before } of given) expect(kinds).toContain(`${before} ${after}`)
        }
      })
    )
  })
})
