/** What a municipality gets, a year each. */
export interface YearMeasure {
  readonly municipality: string
  /** What it gets in each year, in order: places, and whether it did not do them (left out: it did). */
  readonly years: ReadonlyArray<{ readonly places: number; readonly isMissed?: boolean }>
  /** Over all years, as the reader sees it. */
  readonly label: string
  /** One sentence with the same numbers, for whoever does not see the chart. */
  readonly sentence: string
}

/** The words of the grid. */
export interface YearLabels {
  /** Above the names. */
  readonly municipality: string
  /** Above what is said over all years. */
  readonly total: string
  /** Beside a year with more places than the fewest of its row. */
  readonly more: string
  /** Beside a year whose places were not done. */
  readonly missed: string
}

export type CellKind = "usual" | "more" | "missed"

/** One year of one municipality. */
export interface YearCell {
  readonly kind: CellKind
  readonly places: number
  /** Whether there are more places than the fewest of the row, missed or not. */
  readonly isMore: boolean
}

export interface YearRow extends YearMeasure {
  readonly cells: ReadonlyArray<YearCell>
}

/** A row for each municipality, in which the years with more than its own fewest stand out. */
export const yearRows = (measures: ReadonlyArray<YearMeasure>): ReadonlyArray<YearRow> =>
  measures.map((measure) => {
    const fewest = Math.min(...measure.years.map(({ places }) => places))
    return {
      ...measure,
      cells: measure.years.map(({ isMissed = false, places }) => {
        const isMore = places > fewest
        return { kind: isMissed ? "missed" : isMore ? "more" : "usual", places, isMore }
      })
    }
  })

/** The kinds of cells that need words, as far as some row has them. */
export const explainedCells = (rows: ReadonlyArray<YearRow>): ReadonlyArray<Exclude<CellKind, "usual">> =>
  (["more", "missed"] as const).filter((kind) => rows.some(({ cells }) => cells.some((cell) => cell.kind === kind)))

/** Of how many columns one has its label, so that labels of this width do not touch. */
export const labelStep = (label: number, column: number): number => Math.max(1, Math.ceil(label / column))
