import * as Result from "effect/Result"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import type * as Criterion from "../src/Criterion.ts"
import * as Period from "../src/Period.ts"
import * as RuleSet from "../src/RuleSet.ts"
import { calendarDate, ruleSet } from "./arbitraries.ts"

const passport = { _tag: "Cited", citations: [{ _tag: "Entry", document: "letter", place: "page 1" }] } as const
const elsewhere = { _tag: "Cited", citations: [{ _tag: "Entry", document: "minutes", place: "page 2" }] } as const
const text = (words: string) => ({ nl: `${words} (nl)`, en: words })

const from = (number: number, at: typeof passport | typeof elsewhere = passport): Criterion.Criterion => ({
  _tag: "Compares",
  attribute: "age",
  comparison: "atLeast",
  number,
  passport: at
})

const rule = (id: string, criterion: Criterion.Criterion, words = "from some age"): RuleSet.Provision => ({
  _tag: "Rule",
  id,
  says: { value: text(words), passport },
  eligibility: { product: id, isComplete: false, criterion, otherReadings: [], describes: [], notEncoded: [] }
})

const sentence = (id: string): RuleSet.Provision => ({
  _tag: "Unencoded",
  id,
  says: { value: text("with care for the neighbourhood"), passport },
  why: text("nobody says when it is enough")
})

const version = (
  id: string,
  period: Period.Period | undefined,
  provisions: ReadonlyArray<RuleSet.Provision> = [],
  standing: RuleSet.Standing = "agreed"
): RuleSet.RuleSet => ({
  id,
  name: text(`Version ${id}`),
  standing,
  validity:
    period === undefined
      ? { _tag: "Unknown", why: text("no date"), instead: text("ask the municipality.") }
      : { _tag: "Dated", period: { value: period, passport } },
  provisions
})

const first = version("first", { from: "2021-01-01", until: "2022-12-31" })
const second = version("second", { from: "2024-01-01", until: "2025-12-31" })

const chosen = (versions: ReadonlyArray<RuleSet.RuleSet>, date: string) =>
  Result.map(RuleSet.asOf(versions, date), ({ id }) => id)
const refusal = (versions: ReadonlyArray<RuleSet.RuleSet>, date: string) =>
  Result.getOrThrow(Result.flip(RuleSet.asOf(versions, date)))

describe("The version that is in force", () => {
  it.each([
    ["2021-01-01", "first"],
    ["2022-12-31", "first"],
    ["2024-01-01", "second"],
    ["2025-12-31", "second"]
  ])("on %s, a first or last day, is the %s", (date, id) => {
    expect(chosen([first, second], date)).toEqual(Result.succeed(id))
  })

  it("is none on a day between, before or after, and says what ended and what begins, and when", () => {
    expect(refusal([first, second], "2023-06-15").message).toBe(
      'No version that we have is in force on 15 June 2023. "Version first" ended on 31 December 2022. "Version second" begins on 1 January 2024. Ask for another day, or add the version that holds.'
    )
    expect(refusal([first, second], "2020-12-31")).toMatchObject({ ended: [], notBegun: [{}, {}] })
    expect(refusal([first, second], "2026-01-01")).toMatchObject({
      ended: [{ on: "2022-12-31" }, { on: "2025-12-31" }],
      notBegun: []
    })
  })

  it("is never one of unknown validity, and the refusal says where to look", () => {
    const undated = version("undated", undefined, [], "published")
    expect(refusal([undated], "2026-11-24").message).toBe(
      'No version that we have is in force on 24 November 2026. "Version undated" is never chosen: ask the municipality. Ask for another day, or add the version that holds.'
    )
    expect(chosen([undated, first], "2021-06-01")).toEqual(Result.succeed("first"))
  })

  it.each(["claimed", "advised"] as const)("is never what is only %s, even with a date", (standing) => {
    const only = version("only", { from: "2021-01-01", until: "2022-12-31" }, [], standing)
    expect(refusal([only], "2021-06-01")).toMatchObject({ _tag: "NoneInForce", undated: [{ name: only.name }] })
  })

  it("is not chosen among two that hold on the same day", () => {
    const overlapping = version("third", { from: "2022-12-31", until: "2023-01-31" })
    expect(refusal([first, overlapping], "2022-12-31").message).toBe(
      'On 31 December 2022 several versions are in force: "Version first", "Version third". Ask among versions of one set of rules.'
    )
    expect(chosen([first, overlapping], "2023-01-01")).toEqual(Result.succeed("third"))
  })
})

describe("Two versions", () => {
  const before = version("before", undefined, [rule("a", from(18)), rule("b", from(18)), sentence("c")])

  it("differ in what was added, removed and changed, each with its source", () => {
    const after = version("after", undefined, [rule("b", from(21)), sentence("c"), rule("d", from(30))])
    const { added, changed, removed } = RuleSet.diff(before, after)
    expect([added.map(({ id }) => id), removed.map(({ id }) => id)]).toEqual([["d"], ["a"]])
    expect(changed).toEqual([{ before: rule("b", from(18)), after: rule("b", from(21)), differs: ["criterion"] }])
    expect([...added, ...removed].every(({ says }) => says.passport === passport)).toBe(true)
  })

  it.each([
    ["words", rule("a", from(18), "from another age")],
    ["sources", rule("a", from(18, elsewhere))],
    ["criterion", rule("a", from(19))]
  ] as const)("can differ in their %s alone", (aspect, provision) => {
    expect(
      RuleSet.diff(before, version("after", undefined, [provision])).changed.map(({ differs }) => differs)
    ).toEqual([[aspect]])
  })

  it("can differ in whether all conditions are stated, or whether it can be decided at all", () => {
    const one = rule("a", from(18))
    const complete =
      one._tag === "Rule" ? { ...one, eligibility: { ...one.eligibility, isComplete: true } } : sentence("a")
    expect(RuleSet.diff(before, version("after", undefined, [complete])).changed[0]?.differs).toEqual(["other"])
    expect(RuleSet.diff(before, version("after", undefined, [sentence("a")])).changed[0]?.differs).toEqual([
      "words",
      "criterion",
      "sources",
      "other"
    ])
  })

  it("list the sentences that cannot be decided, with why", () => {
    const { unencoded } = RuleSet.diff(before, version("after", undefined))
    expect(unencoded).toEqual({ before: [sentence("c")], after: [] })
  })
})

describe("A version from outside is refused", () => {
  const problemsOf = (input: unknown) => {
    const read = RuleSet.decode(input)
    return Result.isFailure(read) && read.failure._tag === "InputRefused" ? read.failure.problems : []
  }

  it("with an id that stands twice, or two rules for one product", () => {
    const [one, other] = [rule("a", from(18)), { ...rule("a", from(21)), id: "b" }]
    expect(problemsOf(version("twice", undefined, [one, sentence("a")]))).toEqual([
      { path: "provisions.1.id", problem: 'Expected an id that no other provision has, got "a"' }
    ])
    expect(problemsOf(version("twice", undefined, [one, other]))).toEqual([
      { path: "provisions.1.eligibility.product", problem: expect.stringMatching(/^Expected one rule for a product/) }
    ])
  })

  it("with criteria that are too deep, anywhere in it, however deep", () => {
    let deep: Criterion.Criterion = from(18)
    for (let level = 0; level < 100_000; level++) deep = { _tag: "Not", part: deep }
    const read = RuleSet.decode(version("deep", undefined, [rule("a", deep)]))
    expect(Result.getOrThrow(Result.flip(read)).message).toBe(
      "Something in the version lies deeper than 12 levels of parts. Write its criteria with fewer levels."
    )
    expect(Result.isFailure(RuleSet.decode({ ...first, name: deep }))).toBe(true)
  })

  it("with more parts than anybody reads", () => {
    const many = Array.from({ length: 30 }, (_, index) =>
      rule(`rule ${index}`, { _tag: "All", parts: Array.from({ length: 1000 }, () => from(18)) })
    )
    expect(Result.getOrThrow(Result.flip(RuleSet.decode(version("wide", undefined, many))))).toMatchObject({
      _tag: "RuleSetTooLarge",
      reason: "parts"
    })
  })
})

describe("Every version", () => {
  it("survives a file and is read back as it was", () => {
    fc.assert(
      fc.property(ruleSet, (one) => {
        expect(RuleSet.decode(JSON.parse(JSON.stringify(one)))).toEqual(Result.succeed(one))
      })
    )
  })

  it("does not differ from itself, nor from itself with its keys in another order", () => {
    const turned = (value: unknown): unknown =>
      typeof value !== "object" || value === null
        ? value
        : Array.isArray(value)
          ? value.map(turned)
          : Object.fromEntries(
              Object.entries(value)
                .map(([key, item]) => [key, turned(item)] as const)
                .toReversed()
            )
    fc.assert(
      fc.property(ruleSet, (one) => {
        for (const same of [one, turned(one) as RuleSet.RuleSet]) {
          expect(RuleSet.diff(one, same)).toMatchObject({ added: [], removed: [], changed: [] })
        }
      })
    )
  })

  it("differs from another by provisions that are each added, removed, changed or the same; the other way round turns it round", () => {
    fc.assert(
      fc.property(ruleSet, ruleSet, (one, other) => {
        const [there, back] = [RuleSet.diff(one, other), RuleSet.diff(other, one)]
        expect(there.added).toEqual(back.removed)
        expect(there.removed).toEqual(back.added)
        expect(there.changed.map(({ before, differs }) => [before.id, differs]).toSorted()).toEqual(
          back.changed.map(({ before, differs }) => [before.id, differs]).toSorted()
        )
        const touched = [...there.removed, ...there.changed.map(({ before }) => before)].map(({ id }) => id)
        const same = one.provisions.filter(({ id }) => !touched.includes(id))
        for (const provision of same) expect(other.provisions).toContainEqual(provision)
      })
    )
  })

  it("cites its sources, each once", () => {
    fc.assert(
      fc.property(ruleSet, (one) => {
        const found = RuleSet.sources(one)
        const cited = [...JSON.stringify(one).matchAll(/"document":("(?:[^"\\]|\\.)*")/g)].map(
          ([, name = '""']) => JSON.parse(name) as string
        )
        expect(found.toSorted()).toEqual([...new Set(cited)].toSorted())
      })
    )
  })

  it("is in force on the days of its period and on no other, and only when it was agreed or published", () => {
    fc.assert(
      fc.property(ruleSet, calendarDate, (one, date) => {
        const isIn =
          one.validity._tag === "Dated" &&
          ["agreed", "published"].includes(one.standing) &&
          Period.contains(one.validity.period.value, date)
        expect(Result.isSuccess(RuleSet.asOf([one], date))).toBe(isIn)
      })
    )
  })
})
