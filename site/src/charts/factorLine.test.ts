import { describe, expect, it } from "vitest"
import { factorLine } from "./factorLine.js"

describe("the line of a factor", () => {
  it("falls where a higher score gives less, from a score of zero to where nothing is left", () => {
    const { ends, neutral } = factorLine({ base: 2, slope: -1 / 30 })
    expect(ends.map(({ score }) => score)).toEqual([0, 60])
    expect(ends.map(({ factor }) => factor)).toEqual([2, 0])
    expect(ends.map(({ x, y }) => [x, y])).toEqual([
      [0, 0],
      [100, 100]
    ])
    expect(neutral.score).toBeCloseTo(30)
    expect([neutral.x, neutral.y]).toEqual([expect.closeTo(50), expect.closeTo(50)])
  })

  it("rises where a higher score gives more, on both sides of zero", () => {
    const { ends, neutral } = factorLine({ base: 1, slope: 1 })
    expect(ends.map(({ score }) => score)).toEqual([-1, 1])
    expect(ends.map(({ y }) => y)).toEqual([100, 0])
    expect(neutral).toMatchObject({ score: 0, factor: 1, x: 50, y: 50 })
  })

  it("refuses a factor that no score changes", () => {
    expect(() => factorLine({ base: 1, slope: 0 })).toThrow("has no line")
  })
})
