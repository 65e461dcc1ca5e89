import type { Option } from "../../components/choice.js"
import type { Passport } from "../../components/passport.js"
import type { Lang } from "../../i18n/routes.js"
import { groups, written } from "../../i18n/texts.js"
import type { Report, ReportInput } from "../../report/report.js"
import type { Cell } from "../../report/table.js"
import { isSame } from "../asked.js"
import type { Picture } from "../simulator.js"
import type { Answer, Facts } from "./answer.js"
import type { Passports } from "./passports.js"
import { hasBids, start, weighsFigures, weighsInhabitants, type Question } from "./question.js"
import { cautions } from "./cautions.js"
import { compared } from "./comparedSentences.js"
import { fairnessTable } from "./fairness.js"
import { hiddenIn } from "./hidden.js"
import { stepsOf, whyAndMore } from "./reasons.js"
import { bidKey, finding, measures, measureTitle, scope } from "./sentences.js"
import type { Hidden } from "./hiddenNames.js"
import { outcomeTable } from "./tables.js"

/** How one field is said: in which group, under which label, and when it has an effect. */
interface Said {
  readonly field: keyof Question & string
  readonly group: keyof typeof groups
  readonly label: string
  readonly value: (question: Question) => Cell
  readonly counts?: (question: Question) => boolean
  readonly passport?: (question: Question) => Passport
}

const said = (lang: Lang, passports: Passports): ReadonlyArray<Said> => {
  const { areas, bids, keys, methods, owners, rents, setbacks, tiePolicies, unnumbered, words } = passports.texts
  const boundText = ({ maximum, member, minimum }: Question["bounds"][number]): string => {
    const least = minimum === undefined ? [] : [`${words.minimum.toLowerCase()} ${minimum}`]
    const most = maximum === undefined ? [] : [`${words.maximum.toLowerCase()} ${maximum}`]
    return `${member} ${[...least, ...most].join(", ")}`
  }
  const chosen =
    <Value extends string>(options: ReadonlyArray<Option<Value>>, value: (question: Question) => Value) =>
    (question: Question): Cell => ({
      text: options.find((option) => option.value === value(question))?.label ?? value(question)
    })
  const number =
    (value: (question: Question) => number, unit = "") =>
    (question: Question): Cell => ({ text: `${written(value(question), lang)}${unit}`, value: value(question) })
  return [
    {
      field: "subject",
      group: "policy",
      label: words.subject,
      value: chosen(passports.subjectOptions, ({ subject }) => subject),
      passport: ({ subject }) => passports.subjects[subject]
    },
    {
      field: "key",
      group: "policy",
      label: words.key,
      value: chosen(keys, ({ key }) => key),
      passport: () => passports.key
    },
    {
      field: "weight",
      group: "policy",
      label: words.weight,
      value: number(({ weight }) => weight, "%"),
      counts: weighsInhabitants,
      passport: () => passports.weight
    },
    {
      field: "epsilon",
      group: "policy",
      label: words.epsilon,
      value: number(({ epsilon }) => epsilon, "%"),
      counts: ({ key }) => key === "less",
      passport: () => passports.epsilon
    },
    {
      field: "method",
      group: "policy",
      label: words.method,
      value: chosen(methods, ({ method }) => method),
      passport: () => passports.method
    },
    {
      field: "ties",
      group: "policy",
      label: words.ties,
      value: chosen(tiePolicies, ({ ties }) => ties),
      passport: () => passports.ties
    },
    {
      field: "seed",
      group: "policy",
      label: words.seed,
      value: number(({ seed }) => seed),
      counts: ({ ties }) => ties === "lot"
    },
    {
      field: "bids",
      group: "policy",
      label: words.bids,
      value: chosen(bids, (question) => question.bids),
      counts: hasBids,
      passport: () => passports.bids
    },
    {
      field: "unnumbered",
      group: "policy",
      label: words.unnumbered,
      value: chosen(unnumbered, (question) => question.unnumbered),
      counts: (question) => hasBids(question) && question.bids !== "shown"
    },
    {
      field: "setbacks",
      group: "policy",
      label: words.setbacks,
      value: (question) => ({
        text:
          setbacks
            .filter(({ value }) => question.setbacks.includes(value))
            .map(({ label }) => label)
            .join("; ") || "–"
      }),
      counts: ({ subject }) => subject !== "people"
    },
    {
      field: "bounds",
      group: "policy",
      label: words.boundsEach,
      value: ({ bounds }) => ({ text: bounds.map(boundText).join("; ") || "–" }),
      passport: () => passports.bounds
    },
    {
      field: "area",
      group: "reading",
      label: words.area,
      value: chosen(areas, ({ area }) => area),
      passport: () => passports.area
    },
    {
      field: "rent",
      group: "reading",
      label: words.rent,
      value: chosen(rents, ({ rent }) => rent),
      counts: ({ key }) => key === "stockCorrection",
      passport: () => passports.rent
    },
    {
      field: "unknownRent",
      group: "reading",
      label: words.unknownRent,
      value: number(({ unknownRent }) => unknownRent, "%"),
      counts: ({ key }) => key === "stockCorrection",
      passport: () => passports.unknownRent
    },
    {
      field: "twenty",
      group: "reading",
      label: words.twenty,
      value: chosen(owners, ({ twenty }) => twenty),
      counts: ({ bids, subject }) => subject === "temporaryLiving" && bids !== "shown",
      passport: () => passports.twenty
    },
    {
      field: "own",
      group: "own",
      label: words.own,
      value: number(({ own }) => own),
      counts: ({ subject }) => subject === "own",
      passport: () => passports.subjects.own
    },
    {
      field: "figures",
      group: "own",
      label: words.ownFigures,
      value: ({ figures }) => ({ text: figures.name || "–" }),
      counts: weighsFigures,
      passport: () => passports.ownFigure
    }
  ]
}

/** Every choice of the reader in words. */
export const inputs = (question: Question, lang: Lang, passports: Passports): ReadonlyArray<ReportInput> =>
  said(lang, passports).map(({ counts = () => true, field, group, label, passport, value }) => ({
    group: groups[group][lang],
    label,
    value: value(question),
    start: value(start).text,
    differs: !isSame(question[field], start[field]),
    counts: counts(question),
    ...(passport === undefined ? {} : { passport: passport(question) })
  }))

/** Why each municipality gets what it gets; not where that tells how few people are behind it. */
const reasonsOf = (
  question: Question,
  answer: Answer,
  hidden: Hidden,
  facts: Facts,
  lang: Lang,
  passports: Passports
): ReadonlyArray<string> => {
  const steps = stepsOf(question, facts)
  return answer.members.flatMap(({ municipality }) =>
    hidden.members.has(municipality)
      ? [`${municipality}: ${passports.texts.words.hiddenReason}`]
      : whyAndMore(question, answer, facts, municipality, lang, steps)
  )
}

/** Everything that a file says about the answer. */
export const report = (
  question: Question,
  answer: Answer,
  facts: Facts,
  lang: Lang,
  passports: Passports
): Omit<Report, "name" | "particulars" | "question"> => {
  const { words } = passports.texts
  const hidden = hiddenIn(question, answer)
  return {
    lang,
    finding: finding(answer, lang),
    scope: scope(question, answer, lang),
    cautions: [...cautions(question, answer, lang), ...(hidden.members.size > 0 ? [words.hiddenNote] : [])],
    inputs: inputs(question, lang, passports),
    tables: [
      outcomeTable(answer, lang, passports, passports.offers[question.subject], hidden),
      fairnessTable(question, facts, lang, words)
    ],
    reasons: reasonsOf(question, answer, hidden, facts, lang, passports)
  }
}

/** The charts of the page, each as a picture of its own. */
export const pictures = (
  question: Question,
  answer: Answer,
  baseline: Answer | undefined,
  lang: Lang,
  passports: Passports
): ReadonlyArray<Picture> => {
  const { words } = passports.texts
  const bids = passports.offers[question.subject]
  const drawn = measures(
    answer,
    lang,
    bids,
    baseline === undefined ? undefined : compared(baseline, answer, lang),
    hiddenIn(question, answer)
  )
  const labels = {
    share: words.exactShare,
    possible: words.possible,
    bid: bidKey(bids, words, lang),
    baseline: words.baseline
  }
  const measure = `${measureTitle(answer, lang)}.`
  return [
    { id: "map", name: words.map, measure, drawing: { kind: "tileMap", measures: drawn, labels } },
    { id: "bars", name: words.bars, measure, drawing: { kind: "shareBars", measures: drawn, labels } }
  ]
}
