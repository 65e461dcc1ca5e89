import * as Result from "effect/Result"
import * as Rational from "woonzorg/Rational"
import * as Sensitivity from "woonzorg/Sensitivity"
import * as Weighting from "woonzorg/Weighting"
import type { Lang } from "../../i18n/routes.js"
import { written } from "../../i18n/texts.js"
import { both } from "../../i18n/wording.js"
import type { Cell } from "../../report/table.js"
import { divisions, weighed, type Facts } from "./allocation.js"
import type { Answer } from "./answer.js"
import type { Further } from "./further.js"
import type { Question } from "./question.js"
import { decimal } from "./sentences.js"
import type { Texts } from "./words.js"

/** How many weightings are drawn: enough to find what each can get, and over before the reader notices. */
const size = 300

const inhabitants = { nl: "inwoners", en: "inhabitants" }

const percentageIn = (weighting: Weighting.Weighting, lang: Lang): Cell => {
  const weight = weighting.find(({ term }) => term === "inhabitants")?.weight ?? Rational.zero
  const percent = Rational.multiply(weight, Rational.fromBigInt(100n))
  return { text: `${decimal(percent, lang, 0)}%`, value: Rational.toNumber(percent) }
}

/** What another weight would change: a tenth lower or higher, and over all weights from 0% to 100%. */
export const weightings = (
  question: Question,
  value: Answer,
  facts: Facts,
  lang: Lang,
  { words }: Texts
): Further | undefined => {
  const { formula, indicators } = weighed(question, facts)
  const divided = divisions(question, facts)
  const options = Result.isSuccess(divided) ? divided.success.totals[0]?.options : undefined
  if (options === undefined) return undefined
  const near = Sensitivity.byWeight(formula, indicators, options)
  const far = Weighting.ranges(formula, indicators, options, { seed: question.seed, size })
  if (Result.isFailure(near) || Result.isFailure(far)) return undefined
  const tenth = near.success
    .filter(({ term }) => term === "inhabitants")
    .map((one) => Sensitivity.text(one, inhabitants, lang))
  const number = (count: number): Cell => ({ text: written(count, lang), value: count })
  return {
    line: [
      ...tenth,
      both(
        lang,
        `De tabel toont wat elke gemeente ten minste en ten hoogste krijgt over ${size} gewichten die zijn geloot, en de twee uitersten. Een gewicht dat niet is geloot, kan iets anders geven.`,
        `The table shows what each municipality gets at least and at most over ${size} weights that were drawn, and both extremes. A weight that was not drawn can give something else.`
      )
    ].join(" "),
    table: {
      id: "weightings",
      title: both(lang, "Over alle gewichten", "Over all weights"),
      columns: [
        { id: "municipality", title: words.municipality, kind: "words" },
        { id: "now", title: both(lang, "Nu", "Now"), kind: "number" },
        { id: "least", title: words.minimum, kind: "number" },
        { id: "leastAt", title: both(lang, "bij inwoners", "at inhabitants"), kind: "number" },
        { id: "most", title: words.maximum, kind: "number" },
        { id: "mostAt", title: both(lang, "bij inwoners", "at inhabitants"), kind: "number" }
      ],
      rows: far.success.members.map(({ least, leastAt, member, most, mostAt }) => ({
        id: member,
        cells: [
          { text: member },
          number(value.members.find(({ municipality }) => municipality === member)?.low ?? 0),
          number(least),
          percentageIn(leastAt, lang),
          number(most),
          percentageIn(mostAt, lang)
        ]
      }))
    }
  }
}
