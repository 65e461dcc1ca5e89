import { describe, expect, it } from "vitest"
import { widthOf } from "./lines.js"
import { nameSize, numberSize, placedPlacements } from "./placedPlacements.js"
import {
  explainedMarks,
  footLines,
  nameLines,
  placementRows,
  type PlacementCell,
  type PlacementColumn,
  type PlacementMeasure
} from "./placementGrid.js"

const cell = (places: number, share: number, marks: PlacementCell["marks"] = []): PlacementCell => ({
  places,
  share,
  marks
})

const measure = (municipality: string, cells: ReadonlyArray<PlacementCell>, fair: number): PlacementMeasure => {
  const total = cells.reduce((all, { places }) => all + places, 0)
  return { municipality, cells, total, fair, label: String(total), fairLabel: String(fair), sentence: "" }
}

const measures = [
  measure("Dordrecht", [cell(20, 10, ["whole"]), cell(1, 4)], 20),
  measure("Gorinchem", [cell(0, 5), cell(3, 2, ["held"])], 5),
  measure("Zwijndrecht", [cell(0, 5), cell(1, 4)], 8)
]

const column = (product: string, left: number): PlacementColumn => ({
  product,
  name: product,
  short: "Tussen\u00advoorziening",
  placed: 20,
  need: 20 + left,
  left
})

const labels = {
  municipality: "Gemeente",
  total: "Samen",
  fair: "eerlijk",
  placed: "Geplaatst",
  need: "Nodig",
  left: "Blijft over",
  share: "precies deel",
  held: "meer kan niet",
  whole: "heel"
}

describe("the table of municipalities and products", () => {
  it("draws every product on a scale of its own, and the totals on theirs", () => {
    const [first, second, third] = placementRows(measures)
    expect(first?.cells.map(({ bar, tick }) => [bar, tick])).toEqual([
      [1, 0.5],
      [0.25, 1]
    ])
    expect(second?.cells.map(({ bar, tick }) => [bar, tick])).toEqual([
      [0, 0.25],
      [0.75, 0.5]
    ])
    expect([first, second, third].map((row) => row?.all.bar)).toEqual([1, 3 / 21, 1 / 21])
    expect(first?.all.tick).toBe(20 / 21)
  })

  it("draws nothing of a product that nobody gets and nobody has a part of", () => {
    const [row] = placementRows([measure("Dordrecht", [cell(0, 0)], 0)])
    expect(row?.cells).toEqual([{ places: 0, share: 0, marks: [], bar: 0, tick: 0 }])
    expect(row?.all).toEqual({ bar: 0, tick: 0 })
  })

  it("explains the marks that it has, and says what is left over only where something is", () => {
    expect(explainedMarks(measures)).toEqual(["held", "whole"])
    expect(explainedMarks(measures.slice(1))).toEqual(["held"])
    expect(footLines([column("a", 0), column("b", 0)])).toEqual(["placed", "need"])
    expect(footLines([column("a", 0), column("b", 2)])).toEqual(["placed", "need", "left"])
  })

  it("cuts names only between words and where they may be cut", () => {
    expect(nameLines("Housing First")).toEqual(["Housing", "First"])
    expect(nameLines("Intra\u00admuraal wonen")).toEqual(["Intra-", "muraal", "wonen"])
    expect(nameLines("Time-out")).toEqual(["Time-out"])
  })
})

describe("the table on a sheet", () => {
  const columns = ["a", "b", "c", "d", "e", "f", "g"].map((product, index) => column(product, index === 3 ? 2 : 0))
  const wide = measures.map(({ cells: [first = cell(0, 0)], ...one }) => ({ ...one, cells: columns.map(() => first) }))

  it.each([880, 640, 520])("keeps everything within a width of %i, and nothing over another", (width) => {
    const grid = placedPlacements(wide, columns, labels, width)
    const xs = grid.heads.map(({ x }) => x)
    const step = (xs[1] ?? 0) - (xs[0] ?? 0)
    expect(xs).toHaveLength(8)
    expect((xs.at(-1) ?? 0) + (grid.totalWidth + step - grid.barWidth) / 2).toBeCloseTo(width, 6)
    expect((xs[0] ?? 0) - step / 2).toBeGreaterThan(widthOf("Zwijndrecht", { size: nameSize, isStrong: true }))
    for (const { lines } of grid.heads) {
      for (const line of lines) expect(widthOf(line, { size: grid.headSize, isStrong: true })).toBeLessThanOrEqual(step)
    }
    for (const { all, cells } of grid.rows) {
      expect(Math.max(all.bar, all.tick)).toBeLessThanOrEqual(grid.totalWidth)
      for (const { bar, text, tick } of cells) {
        expect(Math.max(bar, tick)).toBeLessThanOrEqual(grid.barWidth)
        expect(widthOf(text, { size: numberSize, isStrong: true })).toBeLessThan(step)
      }
    }
    const ys = [...grid.rows, ...grid.foot].map(({ y }) => y)
    expect(ys).toEqual(ys.toSorted((one, other) => one - other))
    expect(grid.height).toBeGreaterThan(ys.at(-1) ?? 0)
  })

  it("adds up what is placed, needed and left over", () => {
    const { foot } = placedPlacements(wide, columns, labels, 880)
    expect(foot.map(({ kind, numbers }) => [kind, numbers.at(-1)?.text])).toEqual([
      ["placed", "140"],
      ["need", "142"],
      ["left", "2"]
    ])
    expect(foot[2]?.numbers.map(({ isSome }) => isSome)).toEqual([false, false, false, true, false, false, false, true])
  })
})
