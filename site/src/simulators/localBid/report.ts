import type { Lang } from "../../i18n/routes.js"
import { groups } from "../../i18n/texts.js"
import type { Report, ReportInput } from "../../report/report.js"
import type { Cell } from "../../report/table.js"
import type { Picture } from "../simulator.js"
import type { Answer } from "./answer.js"
import { cautions } from "./cautions.js"
import type { Passports } from "./passports.js"
import { start, type Question } from "./question.js"
import { candidates, finding, measures, onTop, scope, standing } from "./sentences.js"
import { bidsTable, coverageTable } from "./tables.js"
import { firmness, optionsOf, partNames, words } from "./words.js"

const cellOf = (field: keyof Question, question: Question, lang: Lang): Cell => {
  if (field === "years") return { text: String(question.years), value: question.years }
  const label = optionsOf(field, lang).find(({ value }) => value === question[field])?.label
  return { text: label ?? question[field] }
}

/** Every choice of the reader in words. */
export const inputs = (question: Question, lang: Lang, passports: Passports): ReadonlyArray<ReportInput> =>
  (Object.keys(start) as Array<keyof Question>).map((field) => ({
    group: groups.reading[lang],
    label: words[field][lang],
    value: cellOf(field, question, lang),
    start: cellOf(field, start, lang).text,
    differs: question[field] !== start[field],
    counts: true,
    passport: passports[field]
  }))

/** Everything that a file says about the answer. */
export const report = (
  question: Question,
  answer: Answer,
  lang: Lang,
  passports: Passports
): Omit<Report, "name" | "particulars" | "question"> => ({
  lang,
  finding: finding(answer, lang),
  scope: scope(lang),
  cautions: cautions(question, answer, lang).map(({ text }) => text),
  inputs: inputs(question, lang, passports),
  tables: [coverageTable(answer, lang, passports), bidsTable(answer, lang, passports)],
  reasons: answer.rows.flatMap((row) => [
    ...row.bids.map(
      (bid) =>
        `${row.name[lang]}, “${bid.words}”: ${candidates(bid, passports.municipalities, lang)}; ${standing(bid, lang)}.`
    ),
    ...row.onTop.map(
      (more) => `${row.name[lang]}, ${onTop(more, lang)}; ${words.onTop[lang]}; ${firmness.conditional[lang]}.`
    )
  ])
})

/** The chart of the page as a picture of its own. */
export const pictures = (answer: Answer, lang: Lang): ReadonlyArray<Picture> => [
  {
    id: "bids",
    name: words.chart[lang],
    measure: words.chartNote[lang],
    drawing: { kind: "bidBars", measures: measures(answer, lang), names: partNames(lang) }
  }
]
