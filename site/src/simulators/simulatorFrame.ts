import type { Lang, SimulatorRoute } from "../i18n/routes.js"
import { shellTexts } from "../i18n/shell.js"
import type { Asked } from "./asked.js"
import type { Caution, ReadyMade, SimulatorFrame } from "./simulator.js"

/** The links of ready-made questions, made when the site is built. */
export const readyMadeLinks = <Question extends object>(
  all: ReadonlyArray<ReadyMade<Question>>,
  start: Question,
  write: (asked: Asked<Question>) => string,
  lang: Lang
) =>
  all.map(({ against, beside = [], question, title }) => ({
    title: title[lang],
    href: write({
      question: { ...start, ...question },
      kept: [
        ...(against === undefined ? [] : [{ name: "", question: { ...start, ...against } }]),
        ...beside.map((one) => ({ name: one.name[lang], question: { ...start, ...one.question } }))
      ]
    })
  }))

/** What the script of a simulator need not carry, because the page does. */
export const frameOf = <Question extends object>(
  { id, title }: SimulatorRoute,
  readyMade: ReadonlyArray<ReadyMade<Question>>,
  firstCautions: ReadonlyArray<Caution>,
  lang: Lang
): SimulatorFrame<Question> => ({
  id,
  texts: shellTexts(lang),
  title: title[lang],
  readyMade: readyMade.map(({ look, question }) => ({ look: look[lang], question })),
  firstCautions
})
