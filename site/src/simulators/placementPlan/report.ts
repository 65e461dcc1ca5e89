import type { Option } from "../../components/choice.js"
import type { Passport } from "../../components/passport.js"
import type { Lang } from "../../i18n/routes.js"
import { groups, written } from "../../i18n/texts.js"
import type { Report, ReportInput } from "../../report/report.js"
import type { Cell } from "../../report/table.js"
import type { Picture } from "../simulator.js"
import type { Answer } from "./answer.js"
import { products } from "./choices.js"
import { cautions } from "./cautions.js"
import { compared } from "./comparedSentences.js"
import type { Passports } from "./passports.js"
import { isEven, loadOf, start, type Question } from "./question.js"
import { reasons } from "./reasons.js"
import { columnsOf, finding, gridLabels, measures, scope, shortName } from "./sentences.js"
import { boundsTable, placementTable, shareTable } from "./tables.js"
import type { Texts } from "./words.js"

type Group = "policy" | "reading" | "uncertainty"

interface Said {
  readonly field: keyof Question
  readonly group: Group
  readonly value: (question: Question) => Cell
  readonly counts?: (question: Question) => boolean
  readonly passport?: Passport
}

const isMaximum = ({ bids }: Question): boolean => bids === "maxima"

const said = (lang: Lang, passports: Passports): ReadonlyArray<Said> => {
  const { texts } = passports
  const { options, setbacks } = texts
  const chosen =
    <Field extends keyof Texts["options"]>(field: Field) =>
    (question: Question): Cell => {
      const all: ReadonlyArray<Option> = options[field]
      return { text: all.find(({ value }) => value === question[field])?.label ?? String(question[field]) }
    }
  const none = lang === "nl" ? "geen" : "none"
  return [
    { field: "key", group: "policy", value: chosen("key") },
    {
      field: "weight",
      group: "policy",
      value: ({ weight }) => ({ text: `${weight}%`, value: weight }),
      counts: ({ key }) => key === "both"
    },
    { field: "way", group: "policy", value: chosen("way"), passport: passports.way },
    { field: "method", group: "policy", value: chosen("method"), counts: ({ way }) => way !== "nearFair" },
    { field: "order", group: "policy", value: chosen("order"), passport: passports.order },
    {
      field: "products",
      group: "policy",
      value: (question) => ({
        text:
          question.products.length === products.length
            ? lang === "nl"
              ? "alle"
              : "all"
            : question.products.map((product) => shortName(product, texts)).join(", ") || none
      })
    },
    {
      field: "facilities",
      group: "policy",
      value: chosen("facilities"),
      counts: ({ way }) => way !== "bothTotals",
      passport: passports.facilities
    },
    {
      field: "years",
      group: "policy",
      value: ({ years }) => ({ text: written(years, lang), value: years }),
      counts: (question) => question.products.includes("housing-first"),
      passport: passports.years
    },
    {
      field: "loads",
      group: "policy",
      value: (question) => ({
        text: isEven(question)
          ? texts.words.loadsEven.replace(/[()]/g, "")
          : question.products.map((product) => `${shortName(product, texts)} ${loadOf(question, product)}`).join(", ")
      }),
      passport: passports.loads
    },
    { field: "bids", group: "policy", value: chosen("bids"), passport: passports.bids },
    { field: "unnumbered", group: "policy", value: chosen("unnumbered"), counts: isMaximum },
    {
      field: "setbacks",
      group: "uncertainty",
      value: (question) => ({
        text:
          setbacks
            .filter(({ value }) => question.setbacks.includes(value))
            .map(({ label }) => label)
            .join("; ") || none
      })
    },
    {
      field: "attribution",
      group: "reading",
      value: chosen("attribution"),
      counts: isMaximum,
      passport: passports.attribution
    },
    { field: "four", group: "reading", value: chosen("four"), counts: isMaximum, passport: passports.four },
    { field: "joint", group: "reading", value: chosen("joint"), counts: isMaximum, passport: passports.joint },
    {
      field: "timeOut",
      group: "reading",
      value: chosen("timeOut"),
      counts: (question) => question.products.includes("time-out"),
      passport: passports.timeOut
    }
  ]
}

/** Every choice of the reader in words. */
export const inputs = (question: Question, lang: Lang, passports: Passports): ReadonlyArray<ReportInput> =>
  said(lang, passports).map(({ counts = () => true, field, group, passport, value }) => ({
    group: groups[group][lang],
    label: passports.texts.words[field],
    value: value(question),
    start: value(start).text,
    differs: value(question).text !== value(start).text,
    counts: counts(question),
    ...(passport === undefined ? {} : { passport })
  }))

/** Everything that a file says about the answer. */
export const report = (
  question: Question,
  answer: Answer,
  lang: Lang,
  passports: Passports
): Omit<Report, "name" | "particulars" | "question"> => {
  const { needs, texts } = passports
  const bounds = boundsTable(answer, lang, texts)
  return {
    lang,
    finding: finding(answer, lang, texts),
    scope: scope(answer, lang),
    cautions: cautions(question, answer, lang, texts).map(({ text }) => text),
    inputs: inputs(question, lang, passports),
    tables: [
      placementTable(answer, lang, texts, needs),
      shareTable(answer, lang, texts),
      ...(bounds.rows.length === 0 ? [] : [bounds])
    ],
    reasons: [
      ...answer.columns.map(({ product }) => product),
      ...answer.rows.map(({ municipality }) => municipality)
    ].map((chosen) => reasons(answer, chosen, texts, lang).join(" "))
  }
}

/** The table of the page as a picture of its own. */
export const pictures = (
  answer: Answer,
  baseline: Answer | undefined,
  lang: Lang,
  { names, texts }: Passports
): ReadonlyArray<Picture> => [
  {
    id: "grid",
    name: texts.words.chart,
    measure: texts.words.chartNote.split(". ")[0] + ".",
    drawing: {
      kind: "placementGrid",
      measures: measures(answer, lang, texts, baseline === undefined ? undefined : compared(baseline, answer, lang)),
      columns: columnsOf(answer, names, texts),
      labels: gridLabels(texts.words)
    }
  }
]
