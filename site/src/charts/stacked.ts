/** Parts one after another, and a mark on the same scale. */
export interface StackedRow {
  readonly name: string
  readonly parts: ReadonlyArray<number>
  readonly mark?: number
}

/** A part of a row as a part of the full width, from 0 to 100. */
export interface Segment {
  /** Which of the parts it is, from 0. */
  readonly index: number
  readonly from: number
  readonly to: number
}

export interface DrawnRow extends StackedRow {
  readonly segments: ReadonlyArray<Segment>
  readonly markAt?: number
}

const total = (parts: ReadonlyArray<number>): number => parts.reduce((sum, part) => sum + part, 0)

/** Rows on one scale from zero, in which the longest fills the width; a part of nothing is not drawn. */
export const stacked = (rows: ReadonlyArray<StackedRow>): ReadonlyArray<DrawnRow> => {
  const largest = Math.max(...rows.map(({ mark = 0, parts }) => Math.max(total(parts), mark)))
  const at = (value: number): number => (largest === 0 ? 0 : (value / largest) * 100)
  return rows.map((row) => ({
    ...row,
    segments: row.parts.flatMap((part, index) => {
      const before = total(row.parts.slice(0, index))
      return part > 0 ? [{ index, from: at(before), to: at(before + part) }] : []
    }),
    ...(row.mark === undefined ? {} : { markAt: at(row.mark) })
  }))
}
