import * as Rational from "woonzorg/Rational"
import type { Lang, Text } from "../../i18n/routes.js"
import { both } from "../../i18n/wording.js"
import type { Cell, Table } from "../../report/table.js"
import type { Answer } from "./answer.js"
import type { Question } from "./question.js"
import type { Steps } from "./reasons.js"
import { decimal } from "./sentences.js"
import { countCell, rowOf } from "./tables.js"
import type { Texts } from "./words.js"

/** How the method goes about it, in a sentence or two. */
export const stepsLine = (
  { explanation: { threshold }, total }: Steps,
  method: Question["method"],
  lang: Lang
): string => {
  const least = decimal(threshold, lang)
  const lines: Readonly<Record<Question["method"], Text>> = {
    largestRemainder: {
      nl: `Eerst krijgt iedereen het hele deel. Wat overblijft gaat naar de grootste resten. De kleinste rest die nog iets krijgt, is ${least}.`,
      en: `First everyone gets the whole part. What is left goes to the largest remainders. The smallest remainder that still gets one is ${least}.`
    },
    droop: {
      nl: `Iedereen wordt gedeeld door de kiesdeler van Droop. Eerst krijgt iedereen het hele deel, daarna krijgen de grootste resten er één. De kleinste rest die nog iets krijgt, is ${least}.`,
      en: `Everyone is divided by the Droop quota. First everyone gets the whole part, then the largest remainders get one. The smallest remainder that still gets one is ${least}.`
    },
    adams: {
      nl: "Iedereen wordt gedeeld door dezelfde deler. Elke rest gaat naar boven.",
      en: "Everyone is divided by the same divisor. Every rest is rounded up."
    },
    dean: {
      nl: "Iedereen wordt gedeeld door dezelfde deler. Naar boven gaat wie boven het harmonisch gemiddelde van de twee hele getallen ligt. Dat is iets minder dan een half.",
      en: "Everyone is divided by the same divisor. Rounded up is who lies above the harmonic mean of the two whole numbers. That is a little less than one half."
    },
    huntingtonHill: {
      nl: "Iedereen wordt gedeeld door dezelfde deler. Naar boven gaat wie boven het meetkundig gemiddelde van de twee hele getallen ligt. Dat is iets minder dan een half.",
      en: "Everyone is divided by the same divisor. Rounded up is who lies above the geometric mean of the two whole numbers. That is a little less than one half."
    },
    sainteLague: {
      nl: "Iedereen wordt gedeeld door dezelfde deler. Vanaf een half ronden we naar boven af.",
      en: "Everyone is divided by the same divisor. From one half we round up."
    },
    dHondt: {
      nl: "Iedereen wordt gedeeld door dezelfde deler. Elke rest valt weg.",
      en: "Everyone is divided by the same divisor. Every rest is dropped."
    },
    quotaMethod: {
      nl: "De plekken gaan één voor één naar wie per plek het meeste recht heeft. Niemand komt boven zijn naar boven afgeronde deel.",
      en: "Places go one by one to who has most right per place. Nobody gets beyond its share rounded up."
    },
    ceilShare: {
      nl: "Elk precies aandeel gaat naar boven.",
      en: "Every exact share is rounded up."
    }
  }
  return `${both(lang, "Bij", "At")} ${total}: ${lines[method][lang].charAt(0).toLowerCase()}${lines[method][lang].slice(1)}`
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
