import * as Rational from "woonzorg/Rational"
import type { Lang } from "../../i18n/routes.js"
import { both } from "../../i18n/wording.js"
import type { Cell, Table } from "../../report/table.js"
import type { Answer } from "./answer.js"
import type { Steps } from "./reasons.js"
import { decimal } from "./sentences.js"
import { countCell, rowOf } from "./tables.js"
import type { Texts } from "./words.js"

/** How the method goes about it, in a sentence. */
export const stepsLine = ({ explanation: { divisor, threshold }, total }: Steps, lang: Lang): string => {
  if (divisor !== undefined) {
    return both(
      lang,
      `Bij ${total}: iedereen wordt gedeeld door dezelfde deler. Vanaf een half ronden we naar boven af.`,
      `At ${total}: everyone is divided by the same divisor. From one half we round up.`
    )
  }
  const least = decimal(threshold, lang)
  return both(
    lang,
    `Bij ${total}: eerst krijgt iedereen het hele deel. Wat overblijft gaat naar de grootste resten. De kleinste rest die nog iets krijgt, is ${least}.`,
    `At ${total}: first everyone gets the whole part. What is left goes to the largest remainders. The smallest remainder that still gets one is ${least}.`
  )
}

/** The steps of the calculation at the lowest total, a row for each municipality. */
export const stepsTable = ({ openTies }: Answer, steps: Steps, lang: Lang, words: Texts["words"]): Table => {
  const isOpen = (member: string): boolean =>
    openTies.some(({ members, total }) => total === steps.total && members.includes(member))
  const fraction = (value: Rational.Rational): Cell => ({
    text: decimal(value, lang, 3),
    value: Rational.toNumber(value)
  })
  return {
    id: "steps",
    title: words.allSteps,
    columns: [
      { id: "municipality", title: words.municipality, kind: "words" },
      { id: "compared", title: words.compared, kind: "number", decimals: 3 },
      { id: "whole", title: words.wholePart, kind: "number" },
      { id: "gets", title: words.gets, kind: "number" },
      { id: "missedBy", title: words.missedBy, kind: "number", decimals: 3 }
    ],
    rows: steps.explanation.reasons.map(({ compared, member, missedBy, places, whole }) =>
      rowOf(member, member, [
        fraction(compared),
        countCell(whole, lang),
        isOpen(member) ? { text: "?" } : countCell(places, lang),
        isOpen(member) || missedBy === undefined ? { text: "–" } : fraction(missedBy)
      ])
    )
  }
}
