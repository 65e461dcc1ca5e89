/** Figures of the reader about municipalities. One without a value is not known: it is never zero. */
export interface OwnFigures {
  /** What they count, in the words of the reader. */
  readonly name: string
  /** Small counts of persons are left out of what is printed and published. */
  readonly counts: "persons" | "other"
  readonly values: Readonly<Record<string, number>>
}

export const noFigures: OwnFigures = { name: "", counts: "persons", values: {} }

export const longestFigureName = 60
