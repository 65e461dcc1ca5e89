import type * as Applicant from "woonzorg/Applicant"
import type { SimulatorRoute } from "../../i18n/routes.js"
import type { Facts } from "./facts.js"

export const route: SimulatorRoute = {
  id: "persons",
  path: { nl: "/simulaties/wat-past-bij-wie/", en: "/en/simulations/what-fits-whom/" },
  name: { nl: "Wat past bij wie", en: "What fits whom" },
  title: { nl: "Wat past bij wie?", en: "What fits whom?" },
  description: {
    nl: "Verzin een persoon en lees per plek of de beschrijving in de bron past, waarom, en welke vraag nu het meeste duidelijk maakt.",
    en: "Invent a person and read for each place whether the description in the source fits, why, and which question now settles most."
  },
  place: 5
}

/** From whom the reader starts: somebody whom the agenda made up, or nobody, of whom nothing is known. */
export type From = Facts["personas"][number]["id"] | "nobody"

/** What the reader says of an invented person. It has no address: it lives in the page and ends with it. */
export interface Question {
  readonly from: From
  readonly answers: Applicant.Applicant
  /** What the reader does not know either, so that it is not asked again. */
  readonly unsure: ReadonlyArray<Applicant.AttributeId>
  /** How the reader reads a place in the sources that is not clear, where not as we do. */
  readonly readings: Readonly<Record<string, string>>
}

/** The question with what is told of somebody, and nothing else. */
export const startFrom = (from: From, { personas }: Facts): Question => ({
  from,
  answers: personas.find(({ id }) => id === from)?.answers ?? {},
  unsure: [],
  readings: {}
})

/** The same question with one thing known, or not known any more. */
export const withAnswer = (
  question: Question,
  id: Applicant.AttributeId,
  answer: Applicant.Answer | undefined
): Question => {
  const { [id]: _, ...others } = question.answers
  return {
    ...question,
    answers: answer === undefined ? others : { ...others, [id]: answer },
    unsure: question.unsure.filter((one) => one !== id)
  }
}
