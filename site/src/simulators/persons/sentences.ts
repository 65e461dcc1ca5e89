import * as Applicant from "woonzorg/Applicant"
import * as Criterion from "woonzorg/Criterion"
import * as Eligibility from "woonzorg/Eligibility"
import type * as Truth from "woonzorg/Truth"
import type { Passport } from "../../components/passport.js"
import { both, list } from "../../i18n/wording.js"
import type { Lang } from "../../i18n/routes.js"
import { fill } from "../../i18n/texts.js"
import { clauseOf, type Answer, type Judged, type Next } from "./answer.js"
import type { Facts, Way } from "./facts.js"
import { startFrom, type Question } from "./question.js"
import { words } from "./words.js"

/** Whether the reader has changed anything of whom they started from. */
export const isChanged = (question: Question, facts: Facts): boolean => {
  const { answers } = startFrom(question.from, facts)
  return Applicant.attributes.some(({ id }) => question.answers[id] !== answers[id])
}

/** Whom it is about, as a sentence begins. */
const who = (question: Question, facts: Facts, lang: Lang): string => {
  const name = facts.personas.find(({ id }) => id === question.from)?.name
  if (name === undefined) return words.someone[lang]
  return isChanged(question, facts) ? fill(words.changed[lang], { name }) : name
}

const count = (answer: Answer, outcome: Judged["outcome"]): number =>
  answer.judged.filter((one) => one.outcome === outcome).length

/** What it all comes to, in one sentence and a half. */
export const finding = (question: Question, answer: Answer, facts: Facts, lang: Lang): string =>
  fill(words.finding[lang], {
    who: who(question, facts, lang),
    fits: count(answer, "fits"),
    all: answer.judged.length,
    doesNotFit: count(answer, "doesNotFit"),
    unknown: count(answer, "unknown")
  })

/** An outcome, as a line begins. */
export const outcomeOf = (outcome: Judged["outcome"], isComplete: boolean, lang: Lang): string => {
  const text = Eligibility.outcomeText({ outcome, isComplete }, lang)
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`
}

/** The first line of a trace: a condition, what it comes to, and the answer that it looked at. */
const said = (trace: Criterion.Trace, lang: Lang): string =>
  (Criterion.traceText(trace, lang).split("\n")[0] ?? "").replace(/\.$/, "")

/** The conditions by which it came about; none where it is unknown, for then the reader is told what is needed. */
export const reasons = ({ deciding, outcome }: Judged, lang: Lang): ReadonlyArray<string> =>
  outcome === "unknown" ? [] : deciding.map((trace) => said(trace, lang))

/** Whether a condition that decided, or what is told of the person for it, is supposed by us and stands in no source. */
export const isSupposed = ({ deciding, outcome }: Judged, { answers, from }: Question, facts: Facts): boolean => {
  const persona = facts.personas.find(({ id }) => id === from)
  const isToldSo = (id: Applicant.AttributeId): boolean =>
    persona?.passports[id]?.kind === "assumption" && persona.answers[id] === answers[id]
  const clauses = deciding.flatMap((trace) => clauseOf(trace) ?? [])
  return (
    outcome !== "unknown" &&
    clauses.some(({ attribute, passport }) => passport._tag === "Assumed" || isToldSo(attribute))
  )
}

/** Questions, each with an answer that would do it. */
const questions = (answers: Applicant.Applicant, lang: Lang): ReadonlyArray<string> =>
  Applicant.known(answers).map((id) => {
    const asked = Applicant.attribute(id)
    const text = Applicant.answerText(id, answers[id] as Applicant.Answer, lang)
    const isExample = asked.kind !== "yesNo"
    return `${asked.question[lang]} (${isExample ? `${both(lang, "bijvoorbeeld", "for example")} ${text}` : text})`
  })

/** What is still needed, for one side and for the other. */
export const stillNeeded = ({ needed, outcome }: Judged, lang: Lang) => {
  if (outcome !== "unknown") return []
  if (needed === undefined) return [{ lead: words.notWorkedOut[lang], items: [] }]
  return (["yes", "no"] as const).flatMap((side) => {
    const answers = needed[side]
    return answers === undefined ? [] : [{ lead: words[side][lang], items: questions(answers, lang) }]
  })
}

/** Why this question comes next. */
export const whyNext = ({ places, settles }: Next, lang: Lang): string => {
  const text = settles
    ? places.length === 1
      ? words.settlesOne
      : words.settlesMore
    : places.length === 1
      ? words.closerOne
      : words.closerMore
  return fill(text[lang], {
    count: places.length,
    names: list(
      places.map(({ name }) => name),
      lang
    )
  })
}

/** A part of the tree with its truth, and below it the parts that it is made of. */
export interface Branch {
  readonly said: string
  readonly truth: Truth.Truth
  readonly passport?: Passport
  /** What is to be known of the source before its words are believed. */
  readonly remark?: string
  readonly parts: ReadonlyArray<Branch>
}

/** A trace as a tree in words, each clause with its passport. */
export const branchOf = (trace: Criterion.Trace, way: Way, lang: Lang): Branch => {
  const clause = clauseOf(trace)
  const line = { said: said(trace, lang), truth: trace.truth }
  if (clause === undefined) return { ...line, parts: trace.parts.map((part) => branchOf(part, way, lang)) }
  const passport = way.passports[Criterion.clauses(way.criterion).indexOf(clause)]
  const remark = clause.passport._tag === "Cited" ? clause.passport.remark?.[lang] : undefined
  return {
    ...line,
    ...(passport === undefined ? {} : { passport }),
    ...(remark === undefined ? {} : { remark }),
    parts: []
  }
}

/** The name of a reading of the sources. */
export const readingOf = (way: Way, { places, unclear }: Facts): string => {
  const place = places.find(({ ways }) => ways.includes(way))
  const ambiguity = way.ambiguity ?? place?.ways.find((other) => other.ambiguity !== undefined)?.ambiguity
  const found = unclear.find(({ id }) => id === ambiguity)
  return found?.options.find(({ value }) => value === (way.reading ?? found.start))?.label ?? ""
}
