/** Where a number comes from: a document, an assumption, the reader, or nowhere. */
export interface Passport {
  readonly kind: "source" | "assumption" | "own" | "unknown"
  /** What the passport is of, such as "Inwoners van Gorinchem". */
  readonly title: string
  /** The citation or the reason, a paragraph each. */
  readonly lines: ReadonlyArray<string>
  /** Where the page of sources shows it. */
  readonly href?: string
}
