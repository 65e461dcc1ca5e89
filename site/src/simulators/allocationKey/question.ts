/** What is divided: a number from the agenda, or one of the reader's own. */
export type Subject = "housingFirst" | "temporaryLiving" | "people" | "own"

/** By what it is divided. */
export type Key = "inhabitants" | "equal" | "both"

/** Over which municipalities: all nine, or the six that the estimate of 2020 is about. */
export type Area = "all" | "surveyed"

/** Everything that the reader can choose; the answer follows from it. */
export interface Question {
  readonly subject: Subject
  /** The reader's own number of places, used when `subject` is "own". */
  readonly own: number
  readonly key: Key
  /** Percentage of the weight that goes to inhabitants, used when `key` is "both". */
  readonly weight: number
  readonly method: "largestRemainder" | "sainteLague"
  readonly ties: "refuse" | "statedOrder" | "largerClaim" | "lot"
  /** Number of the lot that is drawn, used when `ties` is "lot". */
  readonly seed: number
  readonly area: Area
}

export const start: Question = {
  subject: "housingFirst",
  own: 100,
  key: "inhabitants",
  weight: 50,
  method: "largestRemainder",
  ties: "refuse",
  seed: 1,
  area: "all"
}

/** The numbers that the fields accept. */
export const ranges = {
  own: { min: 1, max: 1000 },
  weight: { min: 0, max: 100, step: 5 },
  seed: { min: 1, max: 999 }
} as const
