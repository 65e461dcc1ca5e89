import type { SimulatorRoute } from "../../i18n/routes.js"
import {
  products,
  type attributions,
  type bids,
  type facilities,
  type fours,
  type joints,
  type keys,
  type methods,
  type orders,
  type setbacks,
  type timeOuts,
  type unnumbered,
  type ways
} from "./choices.js"

export const route: SimulatorRoute = {
  id: "placementPlan",
  path: { nl: "/simulaties/producten/", en: "/en/simulations/products/" },
  name: { nl: "Producten en gemeenten", en: "Products and municipalities" },
  title: { nl: "Wie neemt hoeveel van welk product?", en: "Who takes how much of which product?" },
  description: {
    nl: "Verdeel alle producten van de agenda tegelijk over de gemeenten. Zie wat er geplaatst kan worden, wat overblijft, en welk bod dat tegenhoudt.",
    en: "Divide all products of the agenda over the municipalities at once. See what can be placed, what is left over, and which bid holds it back."
  },
  place: 4
}

export type ProductId = (typeof products)[number]

export type Setback = (typeof setbacks)[number]

/** Everything that the reader can choose; the answer follows from it. */
export interface Question {
  readonly key: (typeof keys)[number]
  /** Percentage of the weight that goes to inhabitants, used when `key` is "both". */
  readonly weight: number
  readonly way: (typeof ways)[number]
  /** Used in the ways that round. */
  readonly method: (typeof methods)[number]
  /** Who goes first where more than one division is as good. */
  readonly order: (typeof orders)[number]
  /** What takes part, in the order of the table of need. */
  readonly products: ReadonlyArray<ProductId>
  readonly facilities: (typeof facilities)[number]
  /** For how many years Housing First counts. */
  readonly years: number
  /** How much one place weighs, for each product in the order of the table of need. */
  readonly loads: ReadonlyArray<number>
  readonly bids: (typeof bids)[number]
  readonly unnumbered: (typeof unnumbered)[number]
  readonly setbacks: ReadonlyArray<Setback>
  readonly attribution: (typeof attributions)[number]
  readonly four: (typeof fours)[number]
  readonly joint: (typeof joints)[number]
  readonly timeOut: (typeof timeOuts)[number]
}

export const start: Question = {
  key: "inhabitants",
  weight: 50,
  way: "nearFair",
  method: "sainteLague",
  order: "agenda",
  products,
  facilities: "whole",
  years: 1,
  loads: products.map(() => 1),
  bids: "shown",
  unnumbered: "free",
  setbacks: [],
  attribution: "certainOnly",
  four: "footnote",
  joint: "once",
  timeOut: "lowest"
}

/** The municipality that the reader looks at first. */
export const firstChosen = "Dordrecht"

/** The numbers that the fields accept. */
export const ranges = {
  weight: { min: 0, max: 100, step: 5 },
  years: { min: 1, max: 5 },
  load: { min: 1, max: 9 }
} as const

/** What one place of a product weighs. */
export const loadOf = ({ loads }: Question, product: ProductId): number => loads[products.indexOf(product)] ?? 1

/** Whether every place of what takes part weighs the same. */
export const isEven = (question: Question): boolean =>
  question.products.every((product) => loadOf(question, product) === 1)
