import * as Period from "woonzorg/Period"
import type { Lang } from "../../i18n/routes.js"
import { both, list } from "../../i18n/wording.js"
import type { Answer } from "./answer.js"
import type { Question } from "./question.js"
import { unknownYears } from "./sentences.js"

const earlyCaution = ({ difference, rows }: Answer, lang: Lang): ReadonlyArray<string> => {
  if (difference === undefined) return []
  const names = rows.filter((row) => unknownYears(row) > 0).map(({ municipality }) => municipality)
  const supposed = both(
    lang,
    "Wat elke gemeente vóór de sleutel doet, vult u zelf in. Dat staat in geen bron.",
    "What each municipality does before the key you enter yourself. No source says so."
  )
  if (names.length === 0 || difference === "dropped") return [supposed]
  if (names.length === rows.length) {
    return [
      both(
        lang,
        "Van geen enkele gemeente is bekend wat zij vóór de sleutel doet. Wij boeken niets, alsof elk precies haar aandeel deed.",
        "It is not known of any municipality what it does before the key. We book nothing, as if each did exactly its share."
      )
    ]
  }
  const whom = list(names, lang)
  return [
    supposed,
    both(
      lang,
      `Van ${whom} is niet bekend wat zij vóór de sleutel doet. Voor haar boeken wij niets, alsof zij precies haar aandeel deed.`,
      `It is not known what ${whom} does before the key. For it we book nothing, as if it did exactly its share.`
    )
  ]
}

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
  if (question.settle === "stock") {
    all.push(
      both(
        lang,
        "Het aantal sociale woningen voor een plek is verzonnen. Geen bron noemt er een.",
        "The number of social dwellings for a place is made up. No source names one."
      )
    )
  }
  if (question.swaps.length > 0) {
    all.push(
      both(lang, "De ruil veronderstelt u. Zij staat in geen bron.", "The swap is your supposition. No source says so.")
    )
  }
  return [...all, ...earlyCaution(answer, lang)]
}
