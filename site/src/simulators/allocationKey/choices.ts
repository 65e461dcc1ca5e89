import type * as Apportionment from "woonzorg/Apportionment"

/** The choices that the reader has: each list once, for the types, the address and the tests. */

/** What can be divided: a number from the agenda, or one of the reader's own. */
export const subjects = ["housingFirst", "temporaryLiving", "people", "own"] as const

/** By what it can be divided; `own` and what follows weigh a figure of the reader. */
export const keys = ["inhabitants", "equal", "both", "stockCorrection", "own", "mix", "less"] as const

/** The methods that divide what a region has. The one of the law needs the number for the whole country. */
export const methods = [
  "largestRemainder",
  "droop",
  "adams",
  "dean",
  "huntingtonHill",
  "sainteLague",
  "dHondt",
  "quotaMethod",
  "ceilShare"
] as const satisfies ReadonlyArray<Apportionment.MethodName>

/** What can happen in a tie. */
export const tiePolicies = ["refuse", "statedOrder", "largerClaim", "lot"] as const

/** Whether bids are only shown, or are the most that a municipality gets: the certain ones, or the most likely. */
export const bids = ["shown", "certainOnly", "mostLikely"] as const

/** What a bid without a number comes to where bids are the most: anything, or the part of the key. */
export const unnumbered = ["free", "share"] as const

/** What may turn out otherwise than a municipality counts on. */
export const setbacks = ["zwijndrecht-room", "sliedrecht-pace", "hg-needs-survey", "gorinchem-families"] as const

/** Over which municipalities: all nine, or the six that the estimate of 2020 is about. */
export const areas = ["all", "surveyed"] as const

/** Which of the figures on social rent counts where sources differ. */
export const rents = ["lowest", "highest"] as const

/** Whose the "20" in the row of temporary living can be; the table does not say. */
export const owners = ["open", "Alblasserdam", "Zwijndrecht", "Sliedrecht"] as const
