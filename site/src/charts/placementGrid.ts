/** What one municipality gets of one product. */
export interface PlacementCell {
  readonly places: number
  /** The exact part of this product alone. */
  readonly share: number
  /** Whether no more is possible here, and whether the places are a facility that stays whole. */
  readonly marks: ReadonlyArray<PlacementMark>
}

export type PlacementMark = "held" | "whole"

/** What one municipality gets, product by product and all together. */
export interface PlacementMeasure {
  readonly municipality: string
  /** In the order of the columns. */
  readonly cells: ReadonlyArray<PlacementCell>
  readonly total: number
  readonly fair: number
  /** Both as the reader sees them. */
  readonly label: string
  readonly fairLabel: string
  /** How much more or less than in the answer that this one is compared with, such as "+2". */
  readonly difference?: string
  /** One sentence with the same numbers, for whoever does not see the chart. */
  readonly sentence: string
}

/** One product, above and below the municipalities. */
export interface PlacementColumn {
  readonly product: string
  /** The name in full, and short; a soft hyphen is where the short one may be cut. */
  readonly name: string
  readonly short: string
  readonly placed: number
  readonly need: number
  readonly left: number
}

/** The words of the table. */
export interface PlacementLabels extends Readonly<Record<PlacementMark, string>> {
  readonly municipality: string
  readonly total: string
  readonly fair: string
  readonly placed: string
  readonly need: string
  readonly left: string
  readonly share: string
}

/** How long a bar is and where its tick stands, as parts of the longest of its column. */
export interface Lengths {
  readonly bar: number
  readonly tick: number
}

export interface PlacementRow extends Omit<PlacementMeasure, "cells"> {
  readonly cells: ReadonlyArray<PlacementCell & Lengths>
  readonly all: Lengths
}

const longest = (numbers: ReadonlyArray<number>): number => Math.max(0, ...numbers)

const lengths = (value: number, exact: number, scale: number): Lengths =>
  scale === 0 ? { bar: 0, tick: 0 } : { bar: value / scale, tick: exact / scale }

/** A row for each municipality; every product has a scale of its own, and so have the totals. */
export const placementRows = (measures: ReadonlyArray<PlacementMeasure>): ReadonlyArray<PlacementRow> => {
  const scaleOf = (column: number): number =>
    longest(measures.flatMap(({ cells }) => [cells[column]?.places ?? 0, cells[column]?.share ?? 0]))
  const scales = (measures[0]?.cells ?? []).map((_, column) => scaleOf(column))
  const whole = longest(measures.flatMap(({ fair, total }) => [total, fair]))
  return measures.map((measure) => ({
    ...measure,
    cells: measure.cells.map((cell, column) => ({
      ...cell,
      ...lengths(cell.places, cell.share, scales[column] ?? 0)
    })),
    all: lengths(measure.total, measure.fair, whole)
  }))
}

/** The marks that need words, as far as some cell has them. */
export const explainedMarks = (measures: ReadonlyArray<PlacementMeasure>): ReadonlyArray<PlacementMark> =>
  (["held", "whole"] as const).filter((mark) =>
    measures.some(({ cells }) => cells.some(({ marks }) => marks.includes(mark)))
  )

/** A name in the lines that it may be cut into. */
export const nameLines = (name: string): ReadonlyArray<string> =>
  name.split(/ |(?<=\u00ad)/).map((part) => part.replace("\u00ad", "-"))

/** The last lines of the table: what is placed, what is needed, and what is left over if anything is. */
export const footLines = (columns: ReadonlyArray<PlacementColumn>): ReadonlyArray<"placed" | "need" | "left"> =>
  columns.some(({ left }) => left > 0) ? ["placed", "need", "left"] : ["placed", "need"]
