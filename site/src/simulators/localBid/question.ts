/** How the reader reads the table of bids; the answer follows from it. */
export interface Question {
  /** Which bids are set to the name of a municipality. */
  readonly attribution: "certainOnly" | "mostLikely"
  /** What the "4" in the row of Housing First is: the mark of a footnote, or a bid of four. */
  readonly four: "footnote" | "bid"
  /** Whether places that two municipalities offer together count once, or once for each. */
  readonly joint: "once" | "each"
  /** For how many years yearly needs count. */
  readonly years: number
}

export const start: Question = { attribution: "certainOnly", four: "footnote", joint: "once", years: 1 }

/** The numbers that the fields accept. */
export const ranges = { years: { min: 1, max: 10, step: 1 } } as const
