import type { Option } from "../../components/choice.js"
import type { Passport } from "../../components/passport.js"
import type { Lang } from "../../i18n/routes.js"
import { groups, written } from "../../i18n/texts.js"
import { both } from "../../i18n/wording.js"
import type { Report, ReportInput } from "../../report/report.js"
import type { Cell } from "../../report/table.js"
import { isSame } from "../asked.js"
import type { Picture } from "../simulator.js"
import type { Answer } from "./answer.js"
import { cautions } from "./cautions.js"
import { earlyTold } from "./earlyTold.js"
import { gridLabels } from "./gridLabels.js"
import type { Passports } from "./passports.js"
import { earlyOf, nobody, start, type Question } from "./question.js"
import { balanceMeasures, balancesNote, finding, scope, swapText, yearMeasures, yearNames } from "./sentences.js"
import { yearTable } from "./tables.js"
import type { Texts } from "./words.js"

interface Said {
  readonly field: keyof Question
  readonly value: (question: Question) => Cell
  readonly counts?: (question: Question) => boolean
  readonly passport?: (question: Question) => Passport
}

const said = (lang: Lang, passports: Passports): ReadonlyArray<Said> => {
  const { options, words } = passports.texts
  const chosen =
    <Field extends keyof Texts["options"]>(field: Field) =>
    (question: Question): Cell => {
      const all: ReadonlyArray<Option> = options[field]
      return { text: all.find(({ value }) => value === question[field])?.label ?? String(question[field]) }
    }
  const number =
    (value: (question: Question) => number, unit = "") =>
    (question: Question): Cell => ({ text: `${written(value(question), lang)}${unit}`, value: value(question) })
  const isLate = ({ late }: Question): boolean => late !== nobody
  const isEarly = ({ before }: Question): boolean => before > 0
  const isSettled = ({ settle, survives }: Question): boolean =>
    settle !== "carry" && (settle !== "places" || survives < 100)
  const early = (question: Question): string =>
    question.early
      .filter(({ member }) => earlyOf(question, member).some((count) => count !== undefined))
      .map(({ member }) => {
        const years = earlyOf(question, member).map((count) => (count === undefined ? "?" : written(count, lang)))
        return `${member} ${years.join("-")}`
      })
      .join(", ")
  return [
    {
      field: "subject",
      value: chosen("subject"),
      passport: ({ subject }) => (subject === "own" ? passports.own : passports.quantity)
    },
    { field: "own", value: number(({ own }) => own), counts: ({ subject }) => subject === "own" },
    { field: "key", value: chosen("key") },
    { field: "weight", value: number(({ weight }) => weight, "%"), counts: ({ key }) => key === "both" },
    // A year is a name, not a count: no mark between its digits.
    { field: "first", value: ({ first }) => ({ text: String(first), value: first }) },
    { field: "years", value: number(({ years }) => years), passport: () => passports.plan },
    { field: "method", value: chosen("method") },
    { field: "ties", value: chosen("ties"), passport: () => passports.ties },
    { field: "seed", value: number(({ seed }) => seed), counts: ({ ties }) => ties === "lot" },
    { field: "survives", value: number(({ survives }) => survives, "%"), passport: () => passports.carry },
    { field: "catchUp", value: number(({ catchUp }) => catchUp, "%"), passport: () => passports.carry },
    {
      field: "late",
      value: ({ late }) => ({ text: late === nobody ? words.nobody : late }),
      passport: () => passports.late
    },
    { field: "lateYears", value: number(({ lateYears }) => lateYears), counts: isLate },
    { field: "absent", value: chosen("absent"), counts: isLate },
    { field: "settle", value: chosen("settle"), passport: () => passports.settle },
    { field: "band", value: number(({ band }) => band), counts: isSettled },
    {
      field: "price",
      value: number(({ price }) => price, " euro"),
      counts: ({ settle }) => settle === "money",
      passport: () => passports.price
    },
    {
      field: "dwellings",
      value: number(({ dwellings }) => dwellings),
      counts: ({ settle }) => settle === "stock",
      passport: () => passports.dwellings
    },
    {
      field: "swaps",
      value: ({ swaps }) => ({
        text: swaps.map((one) => swapText(one, lang)).join("; ") || both(lang, "geen", "none")
      }),
      passport: () => passports.swaps
    },
    { field: "before", value: number(({ before }) => before), passport: () => passports.before },
    { field: "difference", value: chosen("difference"), counts: isEarly },
    {
      field: "early",
      value: (question) => ({ text: early(question) || both(lang, "onbekend", "not known") }),
      counts: isEarly,
      passport: () => passports.early
    }
  ]
}

/** Every choice of the reader in words. */
export const inputs = (question: Question, lang: Lang, passports: Passports): ReadonlyArray<ReportInput> =>
  said(lang, passports).map(({ counts = () => true, field, passport, value }) => ({
    group: groups[["own", "price", "dwellings", "early"].includes(field) ? "own" : "policy"][lang],
    label: passports.texts.words[field],
    value: value(question),
    start: value(start).text,
    differs: !isSame(question[field], start[field]),
    counts: counts(question),
    ...(passport === undefined ? {} : { passport: passport(question) })
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
  scope: scope(answer, lang),
  cautions: cautions(question, answer, lang),
  inputs: inputs(question, lang, passports),
  tables: [yearTable(answer, lang, passports.texts)],
  reasons: [...earlyTold(answer, lang), ...answer.told.map((text) => text[lang])]
})

/** The charts of the page, each as a picture of its own. */
export const pictures = (answer: Answer, lang: Lang, { texts: { words } }: Passports): ReadonlyArray<Picture> => [
  {
    id: "grid",
    name: words.grid,
    measure: words.gridNote,
    drawing: {
      kind: "yearGrid",
      measures: yearMeasures(answer, lang),
      years: yearNames(answer),
      labels: gridLabels(words)
    }
  },
  {
    id: "balances",
    name: words.balances,
    measure: balancesNote(answer, words),
    drawing: {
      kind: "balanceRows",
      measures: balanceMeasures(answer, lang),
      years: yearNames(answer),
      labels: { behind: words.behind, ahead: words.ahead }
    }
  }
]
