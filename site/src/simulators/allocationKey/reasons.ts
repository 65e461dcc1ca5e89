import * as Result from "effect/Result"
import type * as AllocationKey from "woonzorg/AllocationKey"
import * as Apportionment from "woonzorg/Apportionment"
import * as Explanation from "woonzorg/Explanation"
import type * as Scenario from "woonzorg/Scenario"
import type { Lang } from "../../i18n/routes.js"
import { both, list } from "../../i18n/wording.js"
import { divisions, type Answer, type Facts } from "./answer.js"
import { nextPlace } from "./nextPlace.js"
import type { Question } from "./question.js"
import { unitOf } from "./sentences.js"

/** The reasons at one total; in an open tie they hold for the members outside it. */
export interface Steps {
  readonly total: number
  readonly explanation: Explanation.Explanation
}

type Divided = Scenario.Divisions["totals"][number]

/** Where a tie is open the reasons are those of a decided one: they hold for whoever is outside it. */
const stepsAt = (claims: AllocationKey.Claims, one: Divided): ReadonlyArray<Steps> => {
  const options: Apportionment.Options = one._tag === "Tied" ? { ...one.options, ties: "statedOrder" } : one.options
  const decided = one._tag === "Tied" ? Apportionment.apportion(claims, options) : Result.succeed(one.outcome)
  return Result.isSuccess(decided)
    ? [{ total: one.total, explanation: Explanation.explain(claims, options, decided.success) }]
    : []
}

/** The reasons at the lowest and, where it differs, the highest total. */
export const stepsOf = (question: Question, facts: Facts): ReadonlyArray<Steps> => {
  const divided = divisions(question, facts)
  if (Result.isFailure(divided)) return []
  const { claims, totals } = divided.success
  return [...new Set([totals.at(0), totals.at(-1)])].flatMap((one) => (one === undefined ? [] : stepsAt(claims, one)))
}

/** Why a municipality gets what it gets and what it would take for one more, a paragraph each. */
export const whyAndMore = (
  question: Question,
  answer: Answer,
  facts: Facts,
  municipality: string,
  lang: Lang,
  steps: ReadonlyArray<Steps> = stepsOf(question, facts)
): ReadonlyArray<string> => {
  const more = nextPlace(question, answer, facts, municipality, lang)
  return [...why(answer, steps, municipality, lang), ...(more.length === 0 ? [] : [more.join(" ")])]
}

/** Why a municipality gets what it gets, a paragraph each. */
export const why = (
  answer: Answer,
  steps: ReadonlyArray<Steps>,
  municipality: string,
  lang: Lang
): ReadonlyArray<string> => {
  const paragraphs = steps.flatMap(({ explanation, total }) => {
    const open = answer.openTies.find((tie) => tie.total === total && tie.members.includes(municipality))
    const before =
      steps.length > 1
        ? both(lang, `Bij ${total} ${unitOf(answer, total, lang)}: `, `At ${total} ${unitOf(answer, total, lang)}: `)
        : ""
    if (open !== undefined) {
      const others = open.members.filter((name) => name !== municipality)
      return [
        before +
          both(
            lang,
            `${municipality} heeft precies evenveel recht op een extra plek als ${list(others, lang)}. Er is niet genoeg voor allemaal. Kies bij ‘Uw keuzes’ hoe u dit beslist.`,
            `${municipality} has exactly the same right to one more place as ${list(others, lang)}. There is not enough for all. Choose under ‘Your choices’ how to decide.`
          )
      ]
    }
    const reason = explanation.reasons.find(({ member }) => member === municipality)
    if (reason === undefined) return []
    const text = Explanation.text(reason, explanation.method, answer.unit, lang)
    return [before === "" ? text : `${before}${text.charAt(0).toLowerCase()}${text.slice(1)}`]
  })
  return paragraphs
}
