import * as Period from "woonzorg/Period"
import type { Lang } from "../../i18n/routes.js"
import { both } from "../../i18n/wording.js"
import type { Answer } from "./answer.js"
import type { Question } from "./question.js"

/** What the reader should know before using the answer. */
export const cautions = (question: Question, answer: Answer, lang: Lang): ReadonlyArray<string> => {
  const all = [
    both(
      lang,
      "Voor deze jaren is niets afgesproken. Wij verdelen elk jaar hetzelfde: lees de uitkomst als een rekenvoorbeeld.",
      "Nothing was agreed for these years. We divide the same every year: read the outcome as a worked example."
    )
  ]
  if (answer.vintage !== undefined) {
    const year = Period.text(answer.vintage, lang)
    all.push(
      both(
        lang,
        `De inwonertallen zijn van ${year}, komen uit een tweede bron, en blijven hier elk jaar hetzelfde.`,
        `The numbers of inhabitants are of ${year}, come from a secondary source, and stay the same every year here.`
      )
    )
  }
  if (answer.late !== undefined) {
    all.push(
      both(
        lang,
        `Dat ${answer.late.municipality} later begint, veronderstelt u. Dat staat in geen bron.`,
        `That ${answer.late.municipality} starts later is your supposition. No source says so.`
      )
    )
  }
  if (question.settle === "money") {
    all.push(
      both(
        lang,
        "Het bedrag voor een plek is verzonnen. Geen bron noemt er een.",
        "The amount for a place is made up. No source names one."
      )
    )
  }
  return all
}
