import * as Quantity from "woonzorg/Quantity"
import type { Lang, Text } from "../../i18n/routes.js"
import { both, list } from "../../i18n/wording.js"
import type { Caution } from "../simulator.js"
import { changedBy, type Answer, type Row } from "./answer.js"
import { start, type Question } from "./question.js"
import { span } from "./sentences.js"
import { words } from "./words.js"

const moved = ([before, after]: readonly [Row, Row], lang: Lang): string => {
  const [was, is] = [span(before.sums.numbered, lang), span(after.sums.numbered, lang)]
  const unit = Quantity.unitTerms[after.sums.numbered.unit][lang].other
  return both(
    lang,
    `${after.name.nl} van ${was} naar ${is} ${unit}`,
    `${after.name.en} goes from ${was} to ${is} ${unit}`
  )
}

const attributionChange = (changed: ReturnType<typeof changedBy>, lang: Lang): string => {
  const named = changed.map(([, row]) => row.name[lang])
  return named.length === 0
    ? both(lang, "De getallen blijven gelijk.", "The numbers stay the same.")
    : both(
        lang,
        `Een getal krijgt nu een gemeente bij ${list(named, lang)}; hoeveel er samen is geboden, verandert daar niet door.`,
        `A number now gets a municipality for ${list(named, lang)}; how much is offered together does not change by it.`
      )
}

const conditions = {
  four: { nl: "Als de 4 een bod is, gaat", en: "If the 4 is a bid," },
  joint: { nl: "Als elke gemeente het aantal zelf biedt, gaat", en: "If each offers the number itself," },
  lingehuusjes: { nl: "Als de Lingehuusjes erbij komen, gaat", en: "If the Lingehuusjes come on top," }
} as const satisfies Readonly<Record<string, Text>>

/** What each choice that differs from the start changes, a sentence each. */
export const changes = (question: Question, lang: Lang): ReadonlyArray<string> => {
  const fields = (["attribution", "four", "joint", "lingehuusjes"] as const).filter(
    (field) => question[field] !== start[field]
  )
  return fields.map((field) => {
    const changed = changedBy(question, field)
    if (field === "attribution") return attributionChange(changed, lang)
    const rows = list(
      changed.map((pair) => moved(pair, lang)),
      lang
    )
    if (rows === "") return both(lang, "Deze lezing verandert geen getal.", "This reading changes no number.")
    return `${conditions[field][lang]} ${rows}.`
  })
}

/** What the reader should know before using the answer. */
export const cautions = (question: Question, answer: Answer, lang: Lang): ReadonlyArray<Caution> => [
  ...(answer.supposition === undefined
    ? []
    : [{ text: `${words.suppositionTitle[lang]}. ${answer.supposition[lang]}`, isStrong: true }]),
  ...(question.lingehuusjes === "within"
    ? []
    : [{ text: `${words.suppositionTitle[lang]}. ${words.notStated[lang]}`, isStrong: true }]),
  ...changes(question, lang).map((text) => ({ text })),
  { text: words.noPromise[lang] }
]
