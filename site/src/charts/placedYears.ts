import { widthOf } from "./lines.js"
import { labelStep, yearRows, type YearCell, type YearLabels, type YearMeasure } from "./yearGrid.js"

/** A grid of years on a sheet, with everything in its place. */
export interface PlacedYears {
  /** The labels of the years that have room for one; `x` is the middle. */
  readonly heads: ReadonlyArray<{ readonly year: string; readonly x: number }>
  readonly rows: ReadonlyArray<{
    readonly municipality: string
    readonly label: string
    readonly y: number
    readonly cells: ReadonlyArray<YearCell & { readonly x: number }>
  }>
  readonly cell: { readonly width: number; readonly height: number }
  /** Where the cells are, below the top of their row. */
  readonly cellsY: number
  /** The size of the numbers in the cells. */
  readonly numberSize: number
  /** Where the numbers over all years end. */
  readonly totals: number
  readonly height: number
}

export const headSize = 14
export const nameSize = 16
const cellHeight = 32
const nameHeight = 24
const headHeight = 26
const gap = 3
const between = 16
const widestColumn = 48
// Narrower than this, the names go above the cells.
const narrowestColumn = 20

const widest = (texts: ReadonlyArray<string>, size: number, isStrong = false): number =>
  Math.ceil(Math.max(0, ...texts.map((text) => widthOf(text, { size, isStrong }))))

/** Names, a column for each year as far as there is room, and the numbers over all years at the end. */
export const placedYears = (
  measures: ReadonlyArray<YearMeasure>,
  years: ReadonlyArray<string>,
  labels: YearLabels,
  width: number
): PlacedYears => {
  const count = Math.max(1, years.length)
  const names = measures.map(({ municipality }) => municipality)
  const totalTexts = measures.map(({ label }) => label)
  const all = yearRows(measures)
  const numbers = all.flatMap(({ cells }) => cells.map(({ text }) => text))
  const totals = between + Math.max(widest(totalTexts, nameSize, true), widest([labels.total], headSize))
  const columnFrom = (x: number): number => Math.min(widestColumn, (width - x - totals) / count)
  const beside = widest(names, nameSize) + between
  const isBeside = columnFrom(beside) >= narrowestColumn
  const start = isBeside ? beside : 0
  const column = columnFrom(start)
  const cellsY = isBeside ? 0 : nameHeight
  const row = cellsY + cellHeight + gap + (isBeside ? 0 : between / 2)
  const head = widest(years, headSize)
  const step = labelStep(head + 6, column)
  return {
    heads: years.flatMap((year, index) =>
      index % step === 0 ? [{ year, x: Math.max(head / 2, start + (index + 0.5) * column) }] : []
    ),
    rows: all.map(({ cells, label, municipality }, index) => ({
      municipality,
      label,
      y: headHeight + index * row,
      cells: cells.map((cell, year) => ({ ...cell, x: start + year * column + gap / 2 }))
    })),
    cell: { width: column - gap, height: cellHeight },
    cellsY,
    numberSize: nameSize * Math.min(1, (column - gap - 4) / Math.max(1, widest(numbers, nameSize, true))),
    totals: start + column * years.length + totals,
    height: headHeight + measures.length * row
  }
}
