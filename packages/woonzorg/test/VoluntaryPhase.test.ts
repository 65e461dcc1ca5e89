import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import * as Apportionment from "../src/Apportionment.ts"
import * as Rational from "../src/Rational.ts"
import * as VoluntaryPhase from "../src/VoluntaryPhase.ts"
import { fraction } from "./arbitraries.ts"

const claims = Result.getOrThrow(Apportionment.claims({ Aardstad: 3, Beekdam: 2, Cederloo: 1 }))
const task = { first: 2027, places: 12, claims, survives: Rational.one }
const did = (year: number, member: string, places: number): VoluntaryPhase.Done => ({ year, member, places })
const phaseOf = (done: ReadonlyArray<VoluntaryPhase.Done>, years = 2): VoluntaryPhase.VoluntaryPhase => ({
  years,
  done,
  difference: "booked"
})
const balances = (phase: VoluntaryPhase.VoluntaryPhase, survives = Rational.one) =>
  Result.getOrThrow(VoluntaryPhase.catchUps(phase, { ...task, survives })).map(
    ({ balance }) => balance && Rational.toText(balance)
  )

const everything = [
  did(2027, "Aardstad", 4),
  did(2027, "Beekdam", 4),
  did(2027, "Cederloo", 5),
  did(2028, "Aardstad", 0),
  did(2028, "Beekdam", 6),
  did(2028, "Cederloo", 2)
]

describe("What is to be caught up after the years before the key", () => {
  it("is the share of the whole task less what was done: shares of 6, 4 and 2 in two years", () => {
    expect(balances(phaseOf(everything))).toEqual(["8", "-2", "-3"])
  })

  it("lapses like any balance: of what was behind or ahead after the first year a half stays", () => {
    expect(balances(phaseOf(everything), fraction(1n, 2n))).toEqual(["7", "-2", "-3/2"])
  })

  it("is not known of a member of which one year is not known, and never zero", () => {
    const [first, ...others] = everything
    expect(first).toEqual(did(2027, "Aardstad", 4))
    expect(balances(phaseOf(others))).toEqual([undefined, "-2", "-3"])
    expect(balances(phaseOf(everything.slice(0, 3)))).toEqual([undefined, undefined, undefined])
    expect(balances(phaseOf([]))).toEqual([undefined, undefined, undefined])
    const [unknown] = Result.getOrThrow(VoluntaryPhase.catchUps(phaseOf(others), task))
    expect(unknown?.years).toEqual([
      { year: 2027, share: fraction(6n) },
      { year: 2028, share: fraction(6n), done: 0 }
    ])
  })

  it("is nothing where nobody claims anything and nothing was done", () => {
    const none = claims.map(({ member }) => ({ member, claim: Rational.zero }))
    const done = none.map(({ member }) => did(2027, member, 0))
    const all = Result.getOrThrow(VoluntaryPhase.catchUps(phaseOf(done, 1), { ...task, claims: none }))
    expect(all.map(({ balance }) => balance)).toEqual(none.map(() => Rational.zero))
  })

  it("adds up, when all is known and nothing lapses, to what all together did less than the task", () => {
    const counts = fc.array(fc.nat({ max: 30 }), { minLength: 6, maxLength: 6 })
    fc.assert(
      fc.property(counts, fc.nat({ max: 40 }), (all, places) => {
        const done = everything.map((one, at) => ({ ...one, places: all[at] ?? 0 }))
        const found = Result.getOrThrow(VoluntaryPhase.catchUps(phaseOf(done), { ...task, places }))
        const sum = Rational.sum(found.map(({ balance = fraction(1_000n) }) => balance))
        expect(sum).toEqual(fraction(BigInt(2 * places - all.reduce((one, other) => one + other, 0))))
      })
    )
  })
})

describe("Years before the key are refused by name", () => {
  it.each([
    ["that are none", phaseOf([], 0), { reason: "years", value: 0 }],
    ["that are not whole", phaseOf([], 1.5), { reason: "years", value: 1.5 }],
    ["with somebody without a claim", phaseOf([did(2027, "Elders", 1)]), { reason: "unknownMember", member: "Elders" }],
    ["with a year before them", phaseOf([did(2026, "Aardstad", 1)]), { reason: "outside", value: 2026 }],
    ["with a year after them", phaseOf([did(2029, "Aardstad", 1)]), { reason: "outside", value: 2029 }],
    ["with a member twice", phaseOf([did(2027, "Aardstad", 1), did(2027, "Aardstad", 2)]), { reason: "repeated" }],
    ["with half a place", phaseOf([did(2027, "Aardstad", 0.5)]), { reason: "notWhole", value: 0.5 }],
    ["with less than nothing", phaseOf([did(2027, "Aardstad", -1)]), { reason: "notWhole", value: -1 }]
  ])("%s", (_, phase, fields) => {
    const error = Result.getOrThrow(Result.flip(VoluntaryPhase.catchUps(phase, task)))
    expect({ ...error }).toMatchObject({ _tag: "PhaseInvalid", ...fields })
    expect(error.message).toMatch(/(Give|Correct|Keep) .+\.$/)
  })

  it("in a file too, where it can be seen there", () => {
    const is = Schema.is(VoluntaryPhase.VoluntaryPhase)
    expect(is(phaseOf(everything))).toBe(true)
    expect(is(phaseOf([], 0))).toBe(false)
    expect(is(phaseOf([did(2027, "Aardstad", -1)]))).toBe(false)
  })
})
