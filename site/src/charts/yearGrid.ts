/** One year of a municipality. */
export interface YearOf {
  /** What it gets; left out where that is not known. */
  readonly places?: number
  /** Whether it did not do them. */
  readonly isMissed?: boolean
  /** Whether it chose them itself, before the key counted. */
  readonly isEarly?: boolean
  /** How many of them it took over from another; below zero it handed over. */
  readonly swapped?: number
}

/** What a municipality gets, a year each. */
export interface YearMeasure {
  readonly municipality: string
  /** What it gets in each year, in order. */
  readonly years: ReadonlyArray<YearOf>
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
  /** Beside a year before the key counted. */
  readonly early: string
  /** Beside a year of which nothing is known. */
  readonly unknown: string
  /** Beside a year with places that were swapped. */
  readonly swapped: string
}

export type CellKind = "usual" | "more" | "missed" | "early" | "unknown"

/** What the key of the grid can explain. */
export type YearKeyKind = Exclude<CellKind, "usual"> | "swapped"

/** One year of one municipality, as it is drawn. */
export interface YearCell {
  readonly kind: CellKind
  /** The number, or that it is not known. */
  readonly text: string
  /** Whether there are more places than the fewest of the row, missed or not; swaps aside. */
  readonly isMore: boolean
  /** "+2" or "−2" where places were swapped. */
  readonly swapped?: string
}

export interface YearRow extends YearMeasure {
  readonly cells: ReadonlyArray<YearCell>
}

/** What the key gave: a swap moves places, but is no turn in the rotation. */
const given = ({ places = 0, swapped = 0 }: YearOf): number => places - swapped

const cellOf = (year: YearOf, fewest: number): YearCell => {
  const { isEarly = false, isMissed = false, places, swapped = 0 } = year
  if (places === undefined) return { kind: "unknown", text: "?", isMore: false }
  if (isEarly) return { kind: "early", text: String(places), isMore: false }
  const isMore = given(year) > fewest
  return {
    kind: isMissed ? "missed" : isMore ? "more" : "usual",
    text: String(places),
    isMore,
    ...(swapped === 0 ? {} : { swapped: `${swapped > 0 ? "+" : "−"}${Math.abs(swapped)}` })
  }
}

/** A row for each municipality, in which the years with more than its own fewest stand out. */
export const yearRows = (measures: ReadonlyArray<YearMeasure>): ReadonlyArray<YearRow> =>
  measures.map((measure) => {
    const divided = measure.years.filter(({ isEarly = false, places }) => !isEarly && places !== undefined)
    const fewest = Math.min(...divided.map(given))
    return { ...measure, cells: measure.years.map((year) => cellOf(year, fewest)) }
  })

/** What needs words, as far as some row has it. */
export const explainedCells = (rows: ReadonlyArray<YearRow>): ReadonlyArray<YearKeyKind> =>
  (["more", "missed", "early", "unknown", "swapped"] as const).filter((kind) =>
    rows.some(({ cells }) => cells.some((cell) => cell.kind === kind || (kind === "swapped" && cell.swapped)))
  )

/** Of how many columns one has its label, so that labels of this width do not touch. */
export const labelStep = (label: number, column: number): number => Math.max(1, Math.ceil(label / column))
