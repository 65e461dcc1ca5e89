import type * as Apportionment from "woonzorg/Apportionment"
import type {
  areas,
  bids,
  keys,
  methods,
  owners,
  rents,
  setbacks,
  subjects,
  tiePolicies,
  unnumbered
} from "./choices.js"
import type { SimulatorRoute } from "../../i18n/routes.js"
import { noFigures, type OwnFigures } from "../ownFigures.js"

export const route: SimulatorRoute = {
  id: "allocationKey",
  path: { nl: "/simulaties/verdeelsleutel/", en: "/en/simulations/allocation-key/" },
  name: { nl: "Verdeelsleutel", en: "Allocation key" },
  title: { nl: "Hoeveel krijgt elke gemeente?", en: "How much does each municipality get?" },
  description: {
    nl: "Verdeel woningen, plekken of mensen over de gemeenten. U kiest de sleutel en ziet meteen wat elke gemeente krijgt, en waarom.",
    en: "Divide dwellings, places or people over the municipalities. You choose the key and see at once what each gets, and why."
  },
  place: 1
}

/** What is divided: a number from the agenda, or one of the reader's own. */
export type Subject = (typeof subjects)[number]

/** By what it is divided; `own` and what follows weigh a figure of the reader. */
export type Key = (typeof keys)[number]

/** Over which municipalities: all nine, or the six that the estimate of 2020 is about. */
export type Area = (typeof areas)[number]

/** The methods that divide what a region has. The one of the law needs the number for the whole country. */
export type Method = (typeof methods)[number]

/** What may turn out otherwise than a municipality counts on. */
export type Setback = (typeof setbacks)[number]

/** Everything that the reader can choose; the answer follows from it. */
export interface Question {
  readonly subject: Subject
  /** The reader's own number of places, used when `subject` is "own". */
  readonly own: number
  readonly key: Key
  /** Percentage of the weight that goes to inhabitants, used when `key` is "both", "mix" or "less". */
  readonly weight: number
  /** What is left, in per cent, for who has most of the reader's figure; used when `key` is "less". */
  readonly epsilon: number
  readonly method: Method
  readonly ties: (typeof tiePolicies)[number]
  /** Number of the lot that is drawn, used when `ties` is "lot". */
  readonly seed: number
  /** The fewest and most that municipalities get, in the order of the agenda. */
  readonly bounds: ReadonlyArray<Apportionment.Bound>
  /** Whether bids are only shown, or are the most that a municipality gets: the certain ones, or the most likely. */
  readonly bids: (typeof bids)[number]
  /** What a bid without a number comes to where bids are the most: anything, or the part of the key. */
  readonly unnumbered: (typeof unnumbered)[number]
  readonly setbacks: ReadonlyArray<Setback>
  readonly area: Area
  /** Which of the figures on social rent counts where sources differ. */
  readonly rent: (typeof rents)[number]
  /** Percentage of social rent of a municipality without a figure. */
  readonly unknownRent: number
  /** Whose the "20" in the row of temporary living is; the table does not say. */
  readonly twenty: (typeof owners)[number]
  /** Used when `key` is "own", "mix" or "less". They travel in files only: an address has no room for a table. */
  readonly figures: OwnFigures
}

export const start: Question = {
  subject: "housingFirst",
  own: 100,
  key: "inhabitants",
  weight: 50,
  epsilon: 10,
  method: "largestRemainder",
  ties: "refuse",
  seed: 1,
  bounds: [],
  bids: "shown",
  unnumbered: "free",
  setbacks: [],
  area: "all",
  rent: "lowest",
  unknownRent: 30,
  twenty: "open",
  figures: noFigures
}

/** Whether the reader's own figures count. */
export const weighsFigures = ({ key }: Pick<Question, "key">): boolean => ["own", "mix", "less"].includes(key)

/** Whether inhabitants have a weight of the reader. */
export const weighsInhabitants = ({ key }: Pick<Question, "key">): boolean => ["both", "mix", "less"].includes(key)

/** Whether bids were made for what is divided. */
export const hasBids = ({ subject }: Pick<Question, "subject">): boolean =>
  subject === "housingFirst" || subject === "temporaryLiving"

/** Whether bids are the most that a municipality gets. */
export const countsBids = (question: Pick<Question, "bids" | "subject">): boolean =>
  hasBids(question) && question.bids !== "shown"

/** The municipality that the reader looks at first. */
export const firstChosen = "Dordrecht"

/** The numbers that the fields accept. */
export const ranges = {
  own: { min: 1, max: 1000 },
  weight: { min: 0, max: 100, step: 5 },
  epsilon: { min: 1, max: 100 },
  bound: { min: 0, max: 1000 },
  unknownRent: { min: 0, max: 100 },
  seed: { min: 1, max: 999 }
} as const
