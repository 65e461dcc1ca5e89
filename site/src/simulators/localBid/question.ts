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
  /** Whether the Lingehuusjes are within the bids for their product, or extra: on top of them. */
  readonly lingehuusjes: "within" | "extra"
  /** For how many years yearly needs count. */
  readonly years: number
}

export const start: Question = {
  attribution: "certainOnly",
  four: "footnote",
  joint: "once",
  lingehuusjes: "within",
  years: 1
}

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
    title: {
      nl: "Welke biedingen voor tijdelijk wonen zijn hard genoeg?",
      en: "Which bids for temporary housing are firm enough?"
    },
    look: {
      nl: "Kijk bij tijdelijk wonen. Het volle deel is zeker, het lichtere deel heeft een voorwaarde. Van het gearceerde deel is de gemeente niet zeker, ook niet als wij elk bod bij de meest waarschijnlijke gemeente zetten. Onder aan de pagina leest u hoe zeker elk bod is.",
      en: "Look at temporary housing. The solid part is certain, the lighter part has a condition. Of the hatched part the municipality is not certain, not even when we set each bid to the most likely municipality. At the foot of the page you read how sure each bid is."
    },
    question: { attribution: "mostLikely" },
    against: {}
  },
  {
    title: {
      nl: "Skaeve Huse: samen of elk, en tellen de Lingehuusjes mee?",
      en: "Skaeve Huse: together or each, and do the Lingehuusjes count?"
    },
    look: {
      nl: "Kijk bij Skaeve Huse. Alleen de lezing van de bronnen is anders, en dan lijkt er genoeg geboden. Geen bron zegt welke lezing klopt.",
      en: "Look at Skaeve Huse. Only the reading of the sources differs, and then enough seems to be on offer. No source says which reading is right."
    },
    question: { joint: "each", lingehuusjes: "extra" },
    against: {}
  },
  {
    title: { nl: "Welk bod maakt het meeste verschil?", en: "Which bid makes most difference?" },
    look: {
      nl: "Open onder ‘Kijk verder’ de vraag met dezelfde naam: dan ziet u welk bod u het eerst kunt navragen. Zet een voorwaarde aan, en het maakt ook uit van wie een bod is. In deze lezing is voor Housing First ook te zeggen welke sleutel het dichtst bij de biedingen ligt.",
      en: "Under ‘Look further’ open the question with the same name: it shows which bid to ask about first. Switch on a condition, and it also matters whose a bid is. With this reading it can also be told for Housing First which key lies nearest to the bids."
    },
    question: { attribution: "mostLikely", four: "bid" }
  }
]
