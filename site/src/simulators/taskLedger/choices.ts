/** The choices that the reader has: each list once, for the types, the address and the tests. */

/** By what the places of a year are divided. */
export const keys = ["inhabitants", "equal", "both"] as const

/** How the places of a year are rounded. */
export const methods = ["largestRemainder", "sainteLague", "dHondt", "quotaMethod"] as const

/** What happens in a tie. */
export const tieRules = ["lot", "largestBacklogThenStatedOrder", "statedOrder"] as const

/**
 * What is done about a lead or a backlog: nothing more than what is carried over, or what lies outside a band is kept
 * to be caught up in places, paid for in money, or made good in social dwellings.
 */
export const settlements = ["carry", "places", "money", "stock"] as const

/** What becomes of the difference with the share in the years before the key. */
export const differences = ["booked", "dropped"] as const

/** What is divided each year. */
export const subjects = ["housingFirst", "own"] as const

/** What becomes of the places of a municipality that starts later. */
export const absences = ["takenOver", "lost"] as const
