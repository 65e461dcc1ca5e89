import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import * as Swap from "../src/Swap.ts"
import * as arbitraries from "./arbitraries.ts"

const tasks = [
  { member: "Aardstad", places: 10 },
  { member: "Beekdam", places: 4 },
  { member: "Cederloo", places: 0 }
]

const swap = (from: string, to: string, places: number): Swap.Swap => ({ from, to, places })

const placesAfter = (...swaps: ReadonlyArray<Swap.Swap>) =>
  Result.getOrThrow(Swap.apply(tasks, swaps)).map(({ places }) => places)

const failure = <A, E>(result: Result.Result<A, E>): E => Result.getOrThrow(Result.flip(result))

describe("Cases worked out by hand", () => {
  it("what was taken over can be handed on, in the order of the swaps", () => {
    const there = swap("Aardstad", "Cederloo", 3)
    const on = swap("Cederloo", "Beekdam", 2)
    expect(placesAfter(there, on)).toEqual([7, 6, 1])
    expect(failure(Swap.apply(tasks, [on, there]))).toMatchObject({ reason: "moreThanHas", member: "Cederloo", has: 0 })
  })

  it("a whole task can be handed over", () => {
    expect(placesAfter(swap("Beekdam", "Aardstad", 4))).toEqual([14, 0, 0])
  })

  it("an exchange is two swaps the other way round, each naming the other task", () => {
    const agreed = { taker: "Aardstad", giver: "Beekdam", first: "shelter", second: "homes", places: 3 }
    expect(Result.getOrThrow(Swap.exchange({ ...agreed, rate: arbitraries.fraction(2n, 3n) }))).toEqual({
      first: { from: "Beekdam", to: "Aardstad", places: 3, exchangedFor: "homes" },
      second: { from: "Aardstad", to: "Beekdam", places: 2, exchangedFor: "shelter" }
    })
  })
})

describe("Is refused by name", () => {
  it.each([
    [swap("Aardstad", "Aardstad", 1), "sameMember", "Name another member"],
    [swap("Elders", "Aardstad", 1), "unknownMember", '"Elders" has no task'],
    [swap("Aardstad", "Elders", 1), "unknownMember", '"Elders" has no task'],
    [swap("Aardstad", "Beekdam", 11), "moreThanHas", "its task is 10"],
    [swap("Aardstad", "Beekdam", 0), "notWhole", "above zero"],
    [swap("Aardstad", "Beekdam", -1), "notWhole", "above zero"],
    [swap("Aardstad", "Beekdam", 0.5), "notWhole", "above zero"],
    [swap("Aardstad", "Beekdam", NaN), "notWhole", "above zero"]
  ])("the swap %o: %s", (wrong, reason, words) => {
    const error = failure(Swap.apply(tasks, [wrong]))
    expect(error).toMatchObject({ _tag: "SwapInvalid", reason })
    expect(error.message).toContain(words)
  })

  it.each([
    [[...tasks, { member: "Aardstad", places: 1 }], "repeated", "Keep one"],
    [[{ member: "Aardstad", places: -1 }], "notWhole", "zero or more"],
    [[{ member: "Aardstad", places: NaN }], "notWhole", "zero or more"]
  ])("the tasks %o: %s", (wrong, reason, words) => {
    const error = failure(Swap.apply(wrong, []))
    expect(error).toMatchObject({ _tag: "TasksInvalid", reason })
    expect(error.message).toContain(words)
  })

  const agreed: Swap.Exchange = {
    taker: "Aardstad",
    giver: "Beekdam",
    first: "shelter",
    second: "homes",
    places: 3,
    rate: arbitraries.fraction(1n)
  }

  it.each([
    [{ second: "shelter" }, "ExchangeInvalid", "sameTask"],
    [{ rate: arbitraries.fraction(0n) }, "ExchangeInvalid", "rateNotPositive"],
    [{ rate: arbitraries.fraction(-1n, 3n) }, "ExchangeInvalid", "rateNotPositive"],
    [{ rate: arbitraries.fraction(1n, 2n) }, "ExchangeInvalid", "notWhole"],
    [{ rate: arbitraries.fraction(2n ** 53n) }, "ExchangeInvalid", "tooMany"],
    [{ giver: "Aardstad" }, "SwapInvalid", "sameMember"],
    [{ places: 0 }, "SwapInvalid", "notWhole"],
    [{ places: Infinity }, "SwapInvalid", "notWhole"]
  ])("the exchange with %o: %s %s", (change, tag, reason) => {
    const error = failure(Swap.exchange({ ...agreed, ...change }))
    expect(error).toMatchObject({ _tag: tag, reason })
    expect(error.message).toMatch(/\. (Give|Name|Inside|Choose)|Choose/)
  })
})

describe("Every series of swaps", () => {
  const members = fc.constantFrom("Aardstad", "Beekdam", "Cederloo")
  const swaps = fc.array(fc.record({ from: members, to: members, places: fc.integer({ min: 1, max: 6 }) }), {
    maxLength: 5
  })

  it("leaves the sum as it was and nobody below zero, or is refused", () => {
    fc.assert(
      fc.property(swaps, (all) => {
        const after = Swap.apply(tasks, all)
        if (Result.isFailure(after)) {
          expect(["sameMember", "moreThanHas"]).toContain(after.failure.reason)
          return
        }
        expect(after.success.reduce((sum, { places }) => sum + places, 0)).toBe(14)
        expect(after.success.every(({ places }) => places >= 0)).toBe(true)
        expect(after.success.map(({ member }) => member)).toEqual(tasks.map(({ member }) => member))
      })
    )
  })

  it("is undone by its mirror image", () => {
    fc.assert(
      fc.property(swaps, (all) => {
        const mirror = all.toReversed().map(({ from, places, to }) => swap(to, from, places))
        fc.pre(Result.isSuccess(Swap.apply(tasks, all)))
        expect(Result.getOrThrow(Swap.apply(tasks, [...all, ...mirror]))).toEqual(tasks)
      })
    )
  })

  it("survives a file, as does an exchange", () => {
    fc.assert(
      fc.property(swaps, arbitraries.positiveRational, (all, rate) => {
        for (const one of all)
          expect(Schema.decodeUnknownSync(Swap.Swap)(Schema.encodeSync(Swap.Swap)(one))).toEqual(one)
        const agreed = { taker: "A", giver: "B", first: "shelter", second: "homes", places: 3, rate }
        const json: unknown = JSON.parse(JSON.stringify(Schema.encodeSync(Swap.Exchange)(agreed)))
        expect(Schema.decodeUnknownSync(Swap.Exchange)(json)).toEqual(agreed)
      })
    )
  })
})
