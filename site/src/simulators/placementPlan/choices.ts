import type { NeedId } from "@woonzorg/drechtsteden/agenda2021"

/** The choices that the reader has: each list once, for the types, the address and the tests. */

/** The products of the table of need, in its order. */
export const products = [
  "housing-first",
  "tijdelijk-wonen",
  "woontraining-voor-jongeren",
  "skaeve-huse",
  "time-out",
  "intramurale-woonvoorziening",
  "tussenvoorzieningen"
] as const satisfies ReadonlyArray<NeedId>

/** By what the places are divided. */
export const keys = ["inhabitants", "equal", "both"] as const

/** How the products are divided: together, with both totals fixed, or each by itself. */
export const ways = ["nearFair", "bothTotals", "eachAlone"] as const

/** How the ways that round do so. */
export const methods = ["sainteLague", "dHondt"] as const

/** Whether a facility stays in one municipality. */
export const facilities = ["whole", "split"] as const

/** Who goes first where more than one division is as good. */
export const orders = ["agenda", "reversed"] as const

/** Whether bids leave the division alone, or are the most that a municipality gets. */
export const bids = ["shown", "maxima"] as const

/** What a municipality without a number can take, where bids are the most: anything, or the part of the key. */
export const unnumbered = ["free", "keyPart"] as const

/** What may turn out otherwise than a municipality counts on, by the id of the condition in the table of bids. */
export const setbacks = [
  "zwijndrecht-room",
  "sliedrecht-pace",
  "hg-needs-survey",
  "gorinchem-families",
  "gorinchem-training-lapses"
] as const

export const attributions = ["certainOnly", "mostLikely"] as const

export const fours = ["footnote", "bid"] as const

export const joints = ["once", "each"] as const

/** Which end of "6 to 12" is the need for time-out. */
export const timeOuts = ["lowest", "highest"] as const
