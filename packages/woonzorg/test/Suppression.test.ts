import * as Result from "effect/Result"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import * as Suppression from "../src/Suppression.ts"
import { memberNames } from "./arbitraries.ts"

const named = (numbers: ReadonlyArray<number>): ReadonlyArray<Suppression.Count> =>
  numbers.map((count, index) => ({ member: memberNames[index] ?? `member ${index}`, count }))

const suppressed = (numbers: ReadonlyArray<number>, threshold?: number) =>
  Result.getOrThrow(Suppression.suppress(named(numbers), threshold === undefined ? {} : { threshold }))

/** As a row to read: the shown counts with an x for each that is hidden, and the total. */
const rowOf = (numbers: ReadonlyArray<number>, threshold?: number): string => {
  const { hidden, shown, total } = suppressed(numbers, threshold)
  const cells = named(numbers).map(({ member }) =>
    hidden.includes(member) ? "x" : String(shown.find((one) => one.member === member)?.count)
  )
  return `${cells.join(" ")} = ${total ?? "x"}`
}

const errorOf = (counts: ReadonlyArray<Suppression.Count>, threshold?: number) => {
  const result = Suppression.suppress(counts, threshold === undefined ? {} : { threshold })
  return Result.getOrThrow(Result.flip(result))
}

const sum = (numbers: ReadonlyArray<number>): number => numbers.reduce((total, one) => total + one, 0)

describe("Results worked out by hand, threshold 5", () => {
  it.each([
    ["nothing is small", [12, 0, 5], "12 0 5 = 17"],
    ["one small count is covered by the smallest other", [41, 3, 12, 0], "41 x x 0 = 56"],
    ["of equal covers the first in stated order", [2, 9, 9], "x x 9 = 20"],
    ["small counts that cover for each other need no more", [1, 4, 30], "x x 30 = 35"],
    ["small counts that add up to too little need a cover", [2, 2, 30, 40], "x x x 40 = 74"],
    ["a cover at the threshold itself is enough", [1, 5, 9], "x x 9 = 15"],
    ["a zero is shown", [0, 4, 4], "0 x x = 8"],
    ["a zero covers nothing: all is hidden, the total too", [4, 0, 0], "x x x = x"],
    ["few persons in all", [1, 1, 1, 0], "x x x x = x"],
    ["one member", [3], "x = x"],
    ["nobody anywhere", [0, 0], "0 0 = 0"],
    ["no members", [], " = 0"]
  ])("hold where %s", (_, counts, row) => {
    expect(rowOf(counts)).toBe(row)
  })

  it("hold for other thresholds: 1 hides nothing, 2 hides only ones", () => {
    expect(rowOf([1, 2, 3], 1)).toBe("1 2 3 = 6")
    expect(rowOf([1, 2, 3], 2)).toBe("x x 3 = 6")
    expect(rowOf([1, 1, 3], 2)).toBe("x x 3 = 5")
    expect(rowOf([9, 10, 30], 10)).toBe("x x 30 = 49")
  })
})

describe("Counts are refused by name", () => {
  it.each([
    [[{ member: "Delft", count: -1 }], { reason: "negative", member: "Delft", count: -1 }],
    [[{ member: "Delft", count: 2.5 }], { reason: "notWhole", member: "Delft", count: 2.5 }],
    [[{ member: "Delft", count: NaN }], { reason: "notWhole", member: "Delft", count: NaN }],
    [[{ member: "Delft", count: Infinity }], { reason: "notWhole", member: "Delft", count: Infinity }],
    [[{ member: "Delft", count: 2 ** 60 }], { reason: "tooLarge", member: "Delft", count: 2 ** 60 }],
    [
      [
        { member: "Delft", count: 7 },
        { member: "Delft", count: 7 }
      ],
      { reason: "repeated", member: "Delft", count: 7 }
    ]
  ])("%#", (counts, fields) => {
    expect({ ...errorOf(counts) }).toEqual({ _tag: "CountsInvalid", ...fields })
  })

  it("with words that say what to do", () => {
    const delft = { member: "Delft", count: 0.5 }
    expect(errorOf([delft]).message).toBe(
      'The count of "Delft" is 0.5. Persons are counted in whole numbers from 0; leave the member out if it is not known.'
    )
    expect(errorOf([{ ...delft, count: 2 ** 60 }]).message).toBe(
      'With 1152921504606847000 for "Delft" the counts are too large to add up exactly. Correct it.'
    )
    const twice = named([1]).flatMap((one) => [one, one])
    expect(errorOf(twice).message).toBe('"Akkerdam" is counted twice. Keep it once.')
  })

  it.each([0, -5, 2.5, NaN, Infinity])("and a threshold of %s as well", (threshold) => {
    const error = errorOf([], threshold)
    expect({ ...error }).toEqual({ _tag: "ThresholdInvalid", threshold })
    expect(error.message).toBe(
      `${threshold} cannot be a threshold. Give a whole number from 1: counts from 1 up to it are hidden, itself not.`
    )
  })
})

/** All lists of so many numbers from `least` to `most`. */
const lists = (length: number, least: number, most: number): ReadonlyArray<ReadonlyArray<number>> =>
  length === 0
    ? [[]]
    : lists(length - 1, least, most).flatMap((rest) =>
        Array.from({ length: most - least + 1 }, (_, step) => [...rest, least + step])
      )

/** All ways to divide a sum over so many members, each at least 1. */
const divisions = (length: number, total: number): ReadonlyArray<ReadonlyArray<number>> =>
  length === 0
    ? total === 0
      ? [[]]
      : []
    : Array.from({ length: Math.max(0, total - length + 1) }, (_, step) => step + 1).flatMap((first) =>
        divisions(length - 1, total - first).map((rest) => [first, ...rest])
      )

const upTo = (threshold: number): ReadonlyArray<number> => Array.from({ length: threshold - 1 }, (_, step) => step + 1)

/** What a reader of the result must allow for at each hidden member, or any number where the total is hidden. */
const allowed = ({ hidden, shown, total }: Suppression.Suppression): ReadonlyArray<ReadonlySet<number>> | "any" => {
  if (total === undefined) return "any"
  const fitting = divisions(hidden.length, total - sum(shown.map(({ count }) => count)))
  return hidden.map((_, index) => new Set(fitting.map((one) => one[index] ?? NaN)))
}

const smallCases = [2, 3, 4, 5].flatMap((threshold) => [
  ...[1, 2, 3].flatMap((length) => lists(length, 0, 12).map((counts) => ({ counts, threshold }))),
  ...lists(4, 0, 6).map((counts) => ({ counts, threshold }))
])

describe("Who knows the total, what is shown, the threshold and that hidden counts are whole numbers from 1", () => {
  it("must allow for every small number at every hidden member: all small cases, all lists that fit", () => {
    const broken = smallCases.filter(({ counts, threshold }) => {
      const found = allowed(suppressed(counts, threshold))
      return found !== "any" && !found.every((numbers) => upTo(threshold).every((number) => numbers.has(number)))
    })
    expect(smallCases.length).toBeGreaterThan(10_000)
    expect(broken).toEqual([])
  })

  it("finds that exactly where the hidden counts are two or more and add up to threshold + h − 2", () => {
    for (const threshold of [2, 3, 4, 5]) {
      for (const hidden of [2, 3, 4].flatMap((length) => lists(length, 1, 5))) {
        const found = hidden.map((_, index) => new Set(divisions(hidden.length, sum(hidden)).map((one) => one[index])))
        const isAllowed = found.every((numbers) => upTo(threshold).every((number) => numbers.has(number)))
        expect(isAllowed).toBe(sum(hidden) >= threshold + hidden.length - 2)
      }
    }
  })

  it("would find more out if any cover were shown: no count is hidden without need", () => {
    for (const { counts, threshold } of smallCases) {
      const { hidden, total } = suppressed(counts, threshold)
      const small = counts.filter((count) => count > 0 && count < threshold)
      const isCovered = small.length >= 2 && sum(small) >= threshold + small.length - 2
      const covers = hidden.length - small.length
      if (total !== undefined) expect(covers).toBe(small.length === 0 || isCovered ? 0 : 1)
      else expect(small.length > 0 && !isCovered && counts.every((count) => count < threshold)).toBe(true)
    }
  })
})

describe("Every list of counts", () => {
  const counts = fc.array(fc.oneof(fc.nat({ max: 6 }), fc.nat({ max: 60 }), fc.nat({ max: 200_000 }), fc.constant(0)), {
    maxLength: 9
  })
  const threshold = fc.integer({ min: 1, max: 12 })

  it("never shows a small count, shows every other as it is, and keeps the stated order", () => {
    fc.assert(
      fc.property(counts, threshold, (numbers, from) => {
        const { hidden, shown, total } = suppressed(numbers, from)
        const all = named(numbers)
        expect(shown).toEqual(all.filter(({ member }) => !hidden.includes(member)))
        expect(hidden).toEqual(all.map(({ member }) => member).filter((member) => hidden.includes(member)))
        expect(shown.every(({ count }) => count === 0 || count >= from)).toBe(true)
        expect([undefined, sum(numbers)]).toContain(total)
        if (total === undefined) expect(shown).toEqual([])
      })
    )
  })

  it("hides at least two counts, which are covered, or everything", () => {
    fc.assert(
      fc.property(counts, threshold, (numbers, from) => {
        const { hidden, shown, total } = suppressed(numbers, from)
        if (total === undefined || hidden.length === 0) return
        expect(hidden.length).toBeGreaterThanOrEqual(2)
        expect(total - sum(shown.map(({ count }) => count))).toBeGreaterThanOrEqual(from + hidden.length - 2)
      })
    )
  })

  it("is hidden alike whoever the members are: another order hides the same counts", () => {
    fc.assert(
      fc.property(counts, threshold, (numbers, from) => {
        const hiddenCounts = (of: ReadonlyArray<number>) => {
          const { hidden, total } = suppressed(of, from)
          return [
            total,
            named(of)
              .flatMap(({ count, member }) => (hidden.includes(member) ? [count] : []))
              .sort()
          ]
        }
        expect(hiddenCounts(numbers.toReversed())).toEqual(hiddenCounts(numbers))
      })
    )
  })
})

describe("What is not guaranteed", () => {
  const fitting = (row: string, length: number, most: number, threshold: number) =>
    lists(length, 0, most).filter((counts) => rowOf(counts, threshold) === row)

  it("against whoever knows the rules too: 5, 4 and 4 is the only list that is published as it is", () => {
    const row = rowOf([5, 4, 4])
    expect(row).toBe("5 x x = 13")
    expect(fitting(row, 3, 13, 5)).toEqual([[5, 4, 4]])
  })

  it("against whoever lays two results beside each other, of the same persons without one member", () => {
    const [before, after] = [suppressed([3, 7, 20, 30]), suppressed([3, 20, 30])]
    expect([before.hidden.length, after.hidden.length]).toEqual([2, 2])
    expect((before.total ?? NaN) - (after.total ?? NaN)).toBe(7)
    const hiddenBefore = (before.total ?? NaN) - sum(before.shown.map(({ count }) => count))
    expect(hiddenBefore - 7).toBe(3)
  })

  it("but most of it holds for whoever knows the rules: of all lists of three up to 24 persons, four in five", () => {
    const threshold = 5
    const all = lists(3, 0, 24).filter((counts) => sum(counts) <= 24)
    const byRow = Map.groupBy(all, (counts) => rowOf(counts, threshold))
    const cells = [...byRow].flatMap(([row, same]) =>
      [0, 1, 2].flatMap((index) => {
        const numbers = new Set(same.map((counts) => counts[index] ?? NaN))
        const isWide = row.endsWith("x") || upTo(threshold).every((number) => numbers.has(number))
        return same.flatMap((counts) => {
          const count = counts[index] ?? 0
          return count > 0 && count < threshold ? [{ isWide, isKnown: numbers.size === 1 }] : []
        })
      })
    )
    expect(cells.filter(({ isWide }) => isWide).length / cells.length).toBeGreaterThan(0.75)
    expect(cells.filter(({ isKnown }) => isKnown).length / cells.length).toBeLessThan(0.01)
  })
})
