import type { SimulatorRoute } from "../../i18n/routes.js"
import { noFigures, type OwnFigures } from "../ownFigures.js"
import type { ReadyMade } from "../simulator.js"

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
export type Subject = "housingFirst" | "temporaryLiving" | "people" | "own"

/** By what it is divided. */
export type Key = "inhabitants" | "equal" | "both" | "own"

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
  /** Used when `key` is "own". They travel in files only: an address has no room for a table. */
  readonly figures: OwnFigures
}

export const start: Question = {
  subject: "housingFirst",
  own: 100,
  key: "inhabitants",
  weight: 50,
  method: "largestRemainder",
  ties: "refuse",
  seed: 1,
  area: "all",
  figures: noFigures
}

/** The municipality that the reader looks at first. */
export const firstChosen = "Dordrecht"

/** The numbers that the fields accept. */
export const ranges = {
  own: { min: 1, max: 1000 },
  weight: { min: 0, max: 100, step: 5 },
  seed: { min: 1, max: 999 }
} as const

/** Questions that are worth asking first. */
export const readyMade: ReadonlyArray<ReadyMade<Question>> = [
  {
    title: { nl: "Wat verandert er als we gelijk verdelen?", en: "What changes when we divide equally?" },
    look: {
      nl: "Kijk naar de grijze randen: zo was de verdeling naar inwoners. Grote gemeenten krijgen minder, kleine meer.",
      en: "Look at the grey outlines: that was the division by inhabitants. Large municipalities get less, small ones more."
    },
    question: { key: "equal", ties: "lot" },
    against: {}
  },
  {
    title: { nl: "Wie krijgt de laatste woning?", en: "Who gets the last dwelling?" },
    look: {
      nl: "Kies een gemeente op de kaart. Onder ‘Waarom’ leest u hoeveel zij tekortkomt voor een woning meer.",
      en: "Choose a municipality on the map. Under ‘Why’ you read how far it is from one dwelling more."
    },
    question: { method: "sainteLague" },
    against: {}
  },
  {
    title: { nl: "Wat als gemeenten precies gelijk staan?", en: "What if municipalities are exactly tied?" },
    look: {
      nl: "De gearceerde delen zijn nog niet beslist. Kies bij ‘Wat als gemeenten evenveel recht hebben?’ hoe u beslist.",
      en: "The hatched parts are not decided yet. Choose how to decide under ‘What if municipalities have the same right?’."
    },
    question: { key: "equal" }
  },
  {
    title: { nl: "Hoe onzeker is de verdeling van de mensen?", en: "How uncertain is the division of people?" },
    look: {
      nl: "De bron noemt een schatting van laag tot hoog. Het gearceerde deel van elke balk is het verschil daartussen.",
      en: "The source gives an estimate from low to high. The hatched part of each bar is the difference between them."
    },
    question: { subject: "people", area: "surveyed" }
  }
]
