import { describe, expect, it } from "vitest"
import { explainedCells, labelStep, yearRows, type YearMeasure } from "./yearGrid.js"

const measure = (years: YearMeasure["years"]): YearMeasure => ({
  municipality: "Gorinchem",
  years,
  label: "",
  sentence: ""
})

const kindsOf = (...years: YearMeasure["years"]): ReadonlyArray<string> =>
  yearRows([measure(years)]).flatMap(({ cells }) => cells.map(({ kind }) => kind))

describe("the rows of a grid of years", () => {
  it("have the years with more than their own fewest stand out", () => {
    expect(kindsOf({ places: 2 }, { places: 3 }, { places: 2 })).toEqual(["usual", "more", "usual"])
    expect(kindsOf({ places: 0 }, { places: 0 }, { places: 1 })).toEqual(["usual", "usual", "more"])
    expect(kindsOf({ places: 3 }, { places: 3 })).toEqual(["usual", "usual"])
    expect(kindsOf({ places: 3 })).toEqual(["usual"])
  })

  it("are not measured against each other", () => {
    const rows = yearRows([measure([{ places: 8 }, { places: 8 }]), measure([{ places: 1 }, { places: 2 }])])
    expect(rows.map(({ cells }) => cells.map(({ isMore }) => isMore))).toEqual([
      [false, false],
      [false, true]
    ])
  })

  it("mark a missed year as missed, and keep that it had more", () => {
    const [row] = yearRows([measure([{ places: 2, isMissed: true }, { places: 3, isMissed: true }, { places: 2 }])])
    expect(row?.cells).toEqual([
      { kind: "missed", text: "2", isMore: false },
      { kind: "missed", text: "3", isMore: true },
      { kind: "usual", text: "2", isMore: false }
    ])
  })

  it("leave the years before the key out of the measuring, and never draw what is not known as a number", () => {
    const [row] = yearRows([measure([{ isEarly: true, places: 1 }, { isEarly: true }, { places: 2 }, { places: 3 }])])
    expect(row?.cells.map(({ kind, text }) => [kind, text])).toEqual([
      ["early", "1"],
      ["unknown", "?"],
      ["usual", "2"],
      ["more", "3"]
    ])
  })

  it("mark a swap with its sign, which is no turn in the rotation", () => {
    const [row] = yearRows([measure([{ places: 0, swapped: -2 }, { places: 5, swapped: 2 }, { places: 3 }])])
    expect(row?.cells).toEqual([
      { kind: "usual", text: "0", isMore: false, swapped: "−2" },
      { kind: "more", text: "5", isMore: true, swapped: "+2" },
      { kind: "more", text: "3", isMore: true }
    ])
    expect(explainedCells(row === undefined ? [] : [row])).toEqual(["more", "swapped"])
  })

  it("explain only the kinds that they have", () => {
    expect(explainedCells(yearRows([measure([{ places: 2 }])]))).toEqual([])
    expect(explainedCells(yearRows([measure([{ places: 2, isMissed: true }, { places: 4 }])]))).toEqual([
      "more",
      "missed"
    ])
  })
})

describe("the labels of the columns", () => {
  it("all have their place where they fit, and otherwise as many as fit", () => {
    expect(labelStep(30, 48)).toBe(1)
    expect(labelStep(48, 48)).toBe(1)
    expect(labelStep(49, 48)).toBe(2)
    expect(labelStep(40, 18)).toBe(3)
  })
})
