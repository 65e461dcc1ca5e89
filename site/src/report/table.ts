import type { Range } from "../charts/measure.js"
import type { Passport } from "../components/passport.js"

/** One cell: words for the reader, and the number behind them where there is one. */
export interface Cell {
  /** As the reader sees it, such as "8", "2–3" or "–". */
  readonly text: string
  /** The number behind the words: one, or the lowest and the highest that it can be. Nothing is known without it. */
  readonly value?: number | Range
  readonly passport?: Passport
}

export interface Column {
  readonly id: string
  readonly title: string
  readonly kind: "words" | "number"
  /** How many decimals a number shows; 0 where it is left out. */
  readonly decimals?: number
}

/** A column of numbers. */
export const numberColumn = (id: string, title: string): Column => ({ id, title, kind: "number" })

/** A column of words. */
export const wordColumn = (id: string, title: string): Column => ({ id, title, kind: "words" })

export interface Row {
  readonly id: string
  /** One for each column. */
  readonly cells: ReadonlyArray<Cell>
  /** Whether rows of another kind start here. */
  readonly startsGroup?: boolean
}

/** A row of which each cell is only text. */
export const textRow = (id: string, texts: ReadonlyArray<string>): Row => ({
  id,
  cells: texts.map((text) => ({ text }))
})

/** The figures of an answer as they stand on the page, in print and in files alike. The first column names the row. */
export interface Table {
  readonly id: string
  readonly title: string
  readonly columns: ReadonlyArray<Column>
  readonly rows: ReadonlyArray<Row>
  readonly total?: Row
}
