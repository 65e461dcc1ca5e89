import { written } from "../../i18n/texts.js"
import type { Lang } from "../../i18n/routes.js"
import { both } from "../../i18n/wording.js"
import type { Table } from "../../report/table.js"
import type { Answered } from "../simulator.js"
import type { Question } from "./question.js"

export interface Answer {
  readonly persons: number
}

/** For how many people there is room. */
export const answer = ({ dwellings, persons }: Question): Answered<Answer> => ({
  _tag: "Answer",
  value: { persons: dwellings * persons }
})

export const finding = ({ persons }: Answer, lang: Lang): string => {
  const count = written(persons, lang)
  return both(lang, `Er is plaats voor ${count} mensen.`, `There is room for ${count} people.`)
}

export const table = ({ persons }: Answer, lang: Lang): Table => ({
  id: "capacity",
  title: both(lang, "Mensen", "People"),
  columns: [
    { id: "what", title: both(lang, "Wat", "What"), kind: "words" },
    { id: "persons", title: both(lang, "Mensen", "People"), kind: "number" }
  ],
  rows: [
    { id: "all", cells: [{ text: both(lang, "Samen", "Together") }, { text: written(persons, lang), value: persons }] }
  ]
})
