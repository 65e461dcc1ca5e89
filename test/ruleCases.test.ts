import { eligibility } from "@woonzorg/drechtsteden/eligibility"
import { product, products, type ProductId } from "@woonzorg/drechtsteden/products"
import { ruleSets } from "@woonzorg/drechtsteden/rules"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { describe, expect, it } from "vitest"
import * as Applicant from "woonzorg/Applicant"
import type * as Citation from "woonzorg/Citation"
import * as Criterion from "woonzorg/Criterion"
import * as Eligibility from "woonzorg/Eligibility"
import * as Input from "woonzorg/Input"
import * as Period from "woonzorg/Period"
import * as RuleSet from "woonzorg/RuleSet"
import { parse } from "yaml"
import { read } from "./repository.ts"

const outcomes = (["fits", "doesNotFit", "unknown", "notInSource"] as const).map((outcome) =>
  Eligibility.outcomeText({ outcome, isComplete: false }, "nl")
)

const ProductCase = Schema.Struct({
  sentence: Schema.NonEmptyString,
  product: Schema.Literals(products.map(({ id }) => id as ProductId)),
  reading: Schema.optionalKey(Schema.String.check(Schema.isPattern(/^A-[A-Z]+ [a-z]+$/i))),
  given: Applicant.Applicant,
  outcome: Schema.Literals(outcomes),
  source: Schema.String.check(Schema.isPattern(/^(aanname [a-z0-9-]+|[a-z0-9-]+, regel \d+(-\d+)?)$/))
})

const VersionCase = Schema.Struct({
  sentence: Schema.NonEmptyString,
  day: Period.CalendarDate,
  inForce: Schema.NullOr(Schema.NonEmptyString)
})

const Cases = Schema.Struct({ products: Schema.Array(ProductCase), versions: Schema.Array(VersionCase) })

const cases = Result.getOrThrow(Input.decode(Cases, { unknownKeys: "refuse" })(parse(read("test/cases/rules.yaml"))))

type One = (typeof cases.products)[number]

const readingOf = ({ product, reading }: Pick<One, "product" | "reading">): Eligibility.Eligibility => {
  const [ambiguity = "", name = ""] = reading?.split(" ") ?? []
  const ours = eligibility(product)
  return reading === undefined ? ours : Result.getOrThrow(Eligibility.readAs(ours, ambiguity, name))
}

/** What a passport rests on, as a case writes it. */
const grounds = (passport: Citation.Passport): ReadonlyArray<string> =>
  passport._tag === "Assumed"
    ? [`aanname ${passport.assumption.id}`]
    : passport.citations.flatMap((one) => {
        if (one._tag === "Entry") return []
        const [first, last] = one.lines
        return [`${one.document}, regel ${first === last ? first : `${first}-${last}`}`]
      })

describe("The cases in plain Dutch", () => {
  it("are at least forty about products, and name each once in a sentence", () => {
    expect(cases.products.length).toBeGreaterThanOrEqual(40)
    for (const { sentence } of [...cases.products, ...cases.versions]) expect(sentence).toMatch(/^\p{Lu}.*\.$/u)
    const asked = cases.products.map((one) => JSON.stringify([one.product, one.reading, one.given]))
    expect(new Set(asked).size).toBe(asked.length)
  })

  it("reach every product that has something to decide by with a fit, and every outcome", () => {
    const decidable = products.filter(({ id }) => eligibility(id as ProductId).criterion !== undefined)
    const fitting = cases.products.filter(({ outcome }) => outcome === outcomes[0]).map(({ product }) => product)
    expect(decidable.map(({ id }) => id).filter((id) => !fitting.includes(id as ProductId))).toEqual([])
    expect(cases.products.map(({ outcome }) => outcome)).toEqual(expect.arrayContaining(outcomes))
  })

  it.each(cases.products)("$product: $sentence", (one) => {
    const judgement = Eligibility.judge(readingOf(one), one.given)
    expect(Eligibility.outcomeText(judgement, "nl")).toBe(one.outcome)
  })

  it.each(cases.products)("rest on what they say, $source, for $product: $sentence", (one) => {
    const { criterion } = readingOf(one)
    const passports =
      criterion === undefined
        ? [product(one.product).mentioned]
        : Criterion.clauses(criterion).map(({ passport }) => passport)
    expect(passports.flatMap(grounds)).toContain(one.source)
  })

  it.each(cases.versions)("$day: $sentence", ({ day, inForce }) => {
    const found = RuleSet.asOf(ruleSets, day)
    expect(Result.isSuccess(found) ? found.success.id : null).toBe(inForce)
  })
})

describe("A version that somebody wrote by hand, with twelve kinds of mistakes", () => {
  const written = Result.getOrThrow(Input.fromJson(read("test/cases/ruleSetWithMistakes.json")))
  const refused = Result.getOrThrow(Result.flip(RuleSet.decode(written)))
  const criterion = "provisions.0.eligibility.criterion"

  it("is refused with each of them at its place, with what was found there and what was expected", () => {
    expect(refused._tag === "InputRefused" ? refused.problems : []).toEqual([
      { path: "name.en", problem: "Missing key" },
      { path: "standing", problem: 'Expected agreed, published, claimed or advised, got "decided"' },
      {
        path: "validity.period.value.from",
        problem: 'Expected an existing day written as "2020-07-01", got "2026-02-30"'
      },
      {
        path: "provisions.0.says.passport.citations.0.lines",
        problem: "Expected a last line that is not before the first, got [14,12]"
      },
      { path: "provisions.0.eligibility.usually", problem: 'Unexpected key with value "men over 40"' },
      {
        path: `${criterion}.parts.0.comparison`,
        problem: 'Expected "moreThan" | "atLeast" | "exactly" | "atMost" | "lessThan", got "olderThan"'
      },
      { path: `${criterion}.parts.1.number`, problem: 'Expected a number from 0 to 120 for "age"; got 450' },
      {
        path: `${criterion}.parts.2.options.1`,
        problem: expect.stringMatching(/^Expected an option of "home": ownHome, shelter, .*; got "hotel"$/)
      },
      {
        path: `${criterion}.parts.3.passport`,
        problem: "Say what this rests on: citations of a source, or a named assumption"
      },
      {
        path: `${criterion}.parts.4.attribute`,
        problem: 'Expected an attribute that is asked with yes or no, such as "homeless", got "isPoor"'
      },
      { path: `${criterion}.parts.5.parts`, problem: "Expected one part or more, got []" },
      {
        path: `${criterion}.parts.6`,
        problem: expect.stringMatching(/^Expected a criterion, whose "_tag" is All, .*, got \{"_tag":"Unless"/)
      }
    ])
  })

  it("is told whole: what is wrong, that nothing of it was used, and what to do", () => {
    expect(refused.message).toMatch(/^The input was refused, and nothing of it was used\.\n/)
    expect(refused.message).toMatch(/\nCorrect this and try again\.$/)
  })
})
