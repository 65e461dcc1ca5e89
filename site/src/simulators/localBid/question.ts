import type { SimulatorRoute } from "../../i18n/routes.js"
import type { ReadyMade } from "../simulator.js"

export const route: SimulatorRoute = {
  id: "localBid",
  path: { nl: "/biedingen/", en: "/en/bids/" },
  name: { nl: "Biedingen", en: "Bids" },
  title: { nl: "Bieden de gemeenten genoeg?", en: "Do the municipalities offer enough?" },
  description: {
    nl: "De biedingen van de gemeenten naast wat de regio nodig heeft: wat zeker is, wat een voorwaarde heeft, en wat niemand weet.",
    en: "The bids of the municipalities beside what the region needs: what is certain, what has a condition, and what nobody knows."
  },
  place: 2
}

/** How the reader reads the table of bids; the answer follows from it. */
export interface Question {
  /** Which bids are set to the name of a municipality. */
  readonly attribution: "certainOnly" | "mostLikely"
  /** What the "4" in the row of Housing First is: the mark of a footnote, or a bid of four. */
  readonly four: "footnote" | "bid"
  /** Whether places that two municipalities offer together count once, or once for each. */
  readonly joint: "once" | "each"
  /** For how many years yearly needs count. */
  readonly years: number
}

export const start: Question = { attribution: "certainOnly", four: "footnote", joint: "once", years: 1 }

/** The numbers that the fields accept. */
export const ranges = { years: { min: 1, max: 10, step: 1 } } as const

/** Questions that are worth asking first. */
export const readyMade: ReadonlyArray<ReadyMade<Question>> = [
  {
    title: { nl: "Wat als de losse 4 een bod is?", en: "What if the separate 4 is a bid?" },
    look: {
      nl: "Kijk bij Housing First. Eén teken in de tabel verandert hoeveel er is geboden.",
      en: "Look at Housing First. One mark in the table changes how much is offered."
    },
    question: { four: "bid" },
    against: {}
  },
  {
    title: { nl: "Wat als elke gemeente apart biedt?", en: "What if each municipality bids for itself?" },
    look: {
      nl: "Twee gemeenten noemen elkaar. Kijk welk product er meer krijgt als beide het hele aantal bieden.",
      en: "Two municipalities name each other. See which product gets more when both offer the whole number."
    },
    question: { joint: "each" },
    against: {}
  },
  {
    title: { nl: "Van welke gemeente is elk bod?", en: "Which municipality made each bid?" },
    look: {
      nl: "De gestreepte delen zijn een veronderstelling. Onder aan de pagina leest u hoe zeker elk bod is.",
      en: "The striped parts are a supposition. At the foot of the page you read how sure each bid is."
    },
    question: { attribution: "mostLikely" }
  }
]
