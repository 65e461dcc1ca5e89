import type { SimulatorRoute } from "../../i18n/routes.js"
import type { ReadyMade } from "../simulator.js"

export const route: SimulatorRoute = {
  id: "capacity",
  path: { nl: "/simulaties/ruimte/", en: "/en/simulations/capacity/" },
  name: { nl: "Ruimte", en: "Capacity" },
  title: { nl: "Hoeveel mensen kunnen er wonen?", en: "How many people can live there?" },
  description: { nl: "Reken uit voor hoeveel mensen er plaats is.", en: "Work out for how many people there is room." },
  place: 9
}

/** Everything that the reader can choose. */
export interface Question {
  readonly dwellings: number
  readonly persons: number
}

export const start: Question = { dwellings: 10, persons: 2 }

/** The numbers that the fields accept. */
export const ranges = { dwellings: { min: 1, max: 500 }, persons: { min: 1, max: 8 } } as const

/** Questions that are worth asking first. */
export const readyMade: ReadonlyArray<ReadyMade<Question>> = [
  {
    title: { nl: "Wat als iedereen alleen woont?", en: "What if everyone lives alone?" },
    look: { nl: "Er is dan plaats voor minder mensen.", en: "There is room for fewer people then." },
    question: { persons: 1 },
    against: {}
  }
]
