import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { describe, expect, it } from "vitest"
import * as Apportionment from "../src/Apportionment.ts"
import * as PeriodTask from "../src/PeriodTask.ts"
import * as Rational from "../src/Rational.ts"
import type * as TaskTerms from "../src/TaskTerms.ts"
import * as arbitraries from "./arbitraries.ts"

const whole = (count: number): Rational.Rational => Rational.fromBigInt(BigInt(count))

const terms: TaskTerms.TaskTerms = {
  method: "largestRemainder",
  survives: Rational.one,
  catchUp: Rational.one,
  measuredBy: "allocated",
  shortfall: "regional"
}

const given = (...places: ReadonlyArray<number>): PeriodTask.PeriodTask => ({
  _tag: "Given",
  places: places.map((each, i) => ({ member: String.fromCharCode(65 + i), places: each }))
})

const targets = (task: PeriodTask.PeriodTask, ...balances: ReadonlyArray<number>): ReadonlyArray<string> => {
  const all = balances.map((balance, i) => ({ member: String.fromCharCode(65 + i), balance: whole(balance) }))
  const allocation = Result.getOrThrow(
    PeriodTask.allocate(task, { terms: { ...terms, ties: "statedOrder" }, balances: all })
  )
  return allocation.lines.map(({ target }) => Rational.toText(target))
}

describe("Cases worked out by hand", () => {
  it("what is caught up of a given task comes on top, and a large lead leaves nothing to do", () => {
    expect(targets(given(10, 10, 10), 4, -4, -12)).toEqual(["14", "6", "0"])
  })

  it("what is caught up of a divided task is done less by others, inside the bounds", () => {
    const claims = Result.getOrThrow(Apportionment.claims({ A: 1, B: 1, C: 1 }))
    const task = { _tag: "Divided", places: 30, claims } as const
    expect(targets(task, 4, -4)).toEqual(["14", "6", "10"])
    expect(targets({ ...task, bounds: [{ member: "A", maximum: 12 }] }, 4, -4)).toEqual(["12", "7", "11"])
    expect(targets({ ...task, bounds: [{ member: "B", minimum: 9 }] }, 4, -4)).toEqual(["25/2", "9", "17/2"])
  })

  it("no places are nothing for everyone, by every method", () => {
    const claims = Result.getOrThrow(Apportionment.claims({ A: 1, B: 2 }))
    for (const method of ["largestRemainder", "adams", "quotaMethod"] as const) {
      const options = { terms: { ...terms, method }, balances: [] }
      const allocation = PeriodTask.allocate({ _tag: "Divided", places: 0, claims }, options)
      expect(Result.getOrThrow(allocation).lines.map(({ allocated }) => allocated)).toEqual([0, 0])
    }
  })
})

describe("Is refused by name", () => {
  const refusal = (task: PeriodTask.PeriodTask, change: Partial<TaskTerms.TaskTerms> = {}) =>
    Result.getOrThrow(Result.flip(PeriodTask.allocate(task, { terms: { ...terms, ...change }, balances: [] })))

  it("a given task that is no number of places, or stands there twice", () => {
    expect(refusal(given(NaN))).toMatchObject({ _tag: "TasksInvalid", reason: "notWhole" })
    const twice = {
      _tag: "Given",
      places: [
        { member: "A", places: 1 },
        { member: "A", places: 1 }
      ]
    } as const
    expect(refusal(twice)).toMatchObject({ _tag: "TasksInvalid", reason: "repeated" })
  })

  it("terms outside what they can be", () => {
    expect(refusal(given(1), { catchUp: arbitraries.fraction(-1n, 2n) })).toMatchObject({
      _tag: "TermsInvalid",
      reason: "catchUp"
    })
  })

  it("a tie, unless it was agreed how to decide", () => {
    const claims = Result.getOrThrow(Apportionment.claims({ A: 1, B: 1 }))
    expect(refusal({ _tag: "Divided", places: 1, claims })).toMatchObject({ _tag: "TiedClaims", members: ["A", "B"] })
  })

  it("a maximum with the quota method, and fewer places than claims with Adams", () => {
    const claims = Result.getOrThrow(Apportionment.claims({ A: 1, B: 2, C: 4 }))
    const task = { _tag: "Divided", places: 2, claims } as const
    expect(refusal({ ...task, bounds: [{ member: "A", maximum: 1 }] }, { method: "quotaMethod" })).toMatchObject({
      _tag: "BoundsNotDefined"
    })
    expect(refusal(task, { method: "adams" })).toMatchObject({ _tag: "TooFewPlaces" })
  })

  it("a file that is no task", () => {
    const isTask = Schema.is(PeriodTask.PeriodTask)
    expect(isTask(given(1))).toBe(true)
    expect(isTask(given(-1))).toBe(false)
    expect(isTask({ _tag: "Divided", places: 0.5, claims: [] })).toBe(false)
  })
})
