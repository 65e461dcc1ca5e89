import { widthOf } from "./lines.js"
import {
  footLines,
  nameLines,
  placementRows,
  type Lengths,
  type PlacementColumn,
  type PlacementLabels,
  type PlacementMark,
  type PlacementMeasure
} from "./placementGrid.js"

/** A number with its bar, in its place. */
export interface PlacedNumber {
  /** The middle of its column. */
  readonly x: number
  readonly text: string
  readonly bar: number
  readonly tick: number
  readonly marks: ReadonlyArray<PlacementMark>
}

/** A table of municipalities and products on a sheet, with everything in its place. */
export interface PlacedPlacements {
  readonly heads: ReadonlyArray<{ readonly x: number; readonly lines: ReadonlyArray<string> }>
  readonly rows: ReadonlyArray<{
    readonly municipality: string
    readonly y: number
    readonly cells: ReadonlyArray<PlacedNumber>
    readonly all: PlacedNumber & { readonly fair: string; readonly difference?: string }
  }>
  readonly foot: ReadonlyArray<{
    readonly kind: "placed" | "need" | "left"
    readonly name: string
    readonly y: number
    readonly numbers: ReadonlyArray<{ readonly x: number; readonly text: string; readonly isSome: boolean }>
  }>
  readonly headSize: number
  /** How long the longest bar is, of a product and of the totals. */
  readonly barWidth: number
  readonly totalWidth: number
  /** Where the lines above and below the municipalities are, and how wide the table is. */
  readonly rules: readonly [above: number, below: number]
  readonly width: number
  readonly height: number
}

export const nameSize = 16
export const numberSize = 16
export const headLeading = 17
const largestHead = 14
const headGap = 8
const rowHeight = 42
const footHeight = 26
const between = 16
const columnGap = 10
// The totals have more to say: how many columns of a product theirs is wide.
const totalColumns = 1.45

const widest = (texts: ReadonlyArray<string>, size: number): number =>
  Math.ceil(Math.max(0, ...texts.map((text) => widthOf(text, { size, isStrong: true }))))

/** Names, a column for each product and one for the totals, and under them what is placed, needed and left over. */
export const placedPlacements = (
  measures: ReadonlyArray<PlacementMeasure>,
  columns: ReadonlyArray<PlacementColumn>,
  labels: PlacementLabels,
  width: number
): PlacedPlacements => {
  const kinds = footLines(columns)
  const names = [...measures.map(({ municipality }) => municipality), ...kinds.map((kind) => labels[kind])]
  const start = widest(names, nameSize) + between
  const column = (width - start) / (columns.length + totalColumns)
  const middle = (index: number): number => start + (index + (index < columns.length ? 0.5 : totalColumns / 2)) * column
  const heads = [...columns.map(({ short }) => nameLines(short)), [labels.total, `(${labels.fair})`]]
  const headSize = Math.min(largestHead, (largestHead * (column - 4)) / widest(heads.flat(), largestHead))
  const most = Math.max(...heads.map(({ length }) => length))
  const above = most * headLeading + headGap
  const [barWidth, totalWidth] = [column - columnGap, totalColumns * column - columnGap]
  const numberAt = (
    x: number,
    text: string,
    { bar, tick }: Lengths,
    longest: number,
    marks: ReadonlyArray<PlacementMark> = []
  ): PlacedNumber => ({ x, text, bar: bar * longest, tick: tick * longest, marks })
  const below = above + measures.length * rowHeight
  const last = middle(columns.length)
  return {
    heads: heads.map((lines, index) => ({ x: middle(index), lines })),
    rows: placementRows(measures).map(({ all, cells, difference, fairLabel, label, municipality }, index) => ({
      municipality,
      y: above + index * rowHeight,
      cells: cells.map((cell, at) => numberAt(middle(at), String(cell.places), cell, barWidth, cell.marks)),
      all: {
        ...numberAt(last, label, all, totalWidth),
        fair: fairLabel,
        ...(difference === undefined ? {} : { difference })
      }
    })),
    foot: kinds.map((kind, index) => {
      const numbers = columns.map((one) => one[kind])
      const sum = numbers.reduce((whole, number) => whole + number, 0)
      return {
        kind,
        name: labels[kind],
        y: below + 6 + index * footHeight,
        numbers: [...numbers, sum].map((number, at) => ({ x: middle(at), text: String(number), isSome: number > 0 }))
      }
    }),
    headSize,
    barWidth,
    totalWidth,
    rules: [above, below],
    width,
    height: below + 6 + kinds.length * footHeight
  }
}
