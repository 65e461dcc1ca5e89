import { localBid } from "@woonzorg/drechtsteden/localBids2020"
import * as Result from "effect/Result"
import * as Coverage from "woonzorg/Coverage"
import * as LocalBid from "woonzorg/LocalBid"
import type * as Vocabulary from "woonzorg/Vocabulary"
import type { Subject } from "./question.js"

/** What a municipality offered for certain, in the unit of what is divided. */
export interface CertainBid {
  readonly municipality: string
  /** The cell of the table that it stands in. */
  readonly token: string
  readonly low: number
  readonly high: number
  /** The agreements by which it was brought to that unit. */
  readonly conversions: ReadonlyArray<Vocabulary.Text>
}

/** The products that municipalities made bids for. */
export const products = { housingFirst: "housing-first", temporaryLiving: "tijdelijk-wonen" } as const

const productOf = (subject: Subject): string | undefined =>
  subject === "housingFirst" || subject === "temporaryLiving" ? products[subject] : undefined

const certainIn = (cell: LocalBid.Cell, row: LocalBid.ReadRow, conditions: ReadonlyArray<LocalBid.Condition>) => {
  const sums = Coverage.sums({ ...row, cells: [cell] }, conditions, { years: 1 })
  if (Result.isFailure(sums) || cell.municipality === undefined) return []
  const { conversions, high, low } = sums.success.certain
  if (high === undefined || high === 0) return []
  return [{ municipality: cell.municipality, token: cell.token.id, low, high, conversions }]
}

/**
 * The bids with a number that certainly belong to one municipality, without a condition.
 *
 * Nothing that the reader chooses changes them, so they are read when the site is built, not in the page.
 */
export const certainBids = (subject: Subject): ReadonlyArray<CertainBid> => {
  const read = LocalBid.read(localBid, { attribution: "certainOnly" })
  if (Result.isFailure(read)) return []
  const { conditions, rows } = read.success
  return rows
    .filter(({ row }) => row.product === productOf(subject))
    .flatMap((row) => row.cells.flatMap((cell) => certainIn(cell, row, conditions)))
}
