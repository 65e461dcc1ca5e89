import * as Result from "effect/Result"
import * as Threshold from "woonzorg/Threshold"
import type { Lang } from "../../i18n/routes.js"
import { divisions, weighed, type Answer, type Facts } from "./answer.js"
import { weighsFigures, weighsInhabitants, type Question } from "./question.js"

// Where each step has to be tried, more would keep the reader waiting.
const mostTried = 400

const inhabitants: Threshold.Words = {
  name: { nl: "inwoners", en: "inhabitants" },
  unit: { nl: "inwoners", en: "inhabitants" },
  one: { nl: "inwoner", en: "inhabitant" }
}

const ownWords = ({ figures: { name } }: Question): Threshold.Words => {
  const named = name === "" ? { nl: "eigen cijfer", en: "own figure" } : { nl: name, en: name }
  return { name: named, unit: { nl: `van ‘${named.nl}’`, en: `of ‘${named.en}’` } }
}

type Found = Result.Result<Threshold.Threshold, Threshold.Refusal>

/** The nearest weights with which the municipality gets more; only those that there are. */
const byWeight = (found: Result.Result<Threshold.OfWeight, Threshold.Refusal>): ReadonlyArray<Threshold.Found> =>
  Result.isFailure(found)
    ? []
    : [found.success.lower, found.success.higher].filter((one): one is Threshold.Found => one._tag === "Found")

/**
 * What it would take for one more: with how many more inhabitants, with which own figure, at which weight. Nothing
 * where more totals are divided, or where a tie is open for this municipality.
 */
export const nextPlace = (
  question: Question,
  answer: Answer,
  facts: Facts,
  municipality: string,
  lang: Lang
): ReadonlyArray<string> => {
  const divided = divisions(question, facts)
  if (Result.isFailure(divided)) return []
  const { claims, totals } = divided.success
  const [only, second] = totals
  const isOpen = answer.openTies.some(({ members }) => members.includes(municipality))
  if (only === undefined || second !== undefined || isOpen) return []
  const { options } = only
  const { formula, indicators } = weighed(question, facts)
  const text = (one: Threshold.Threshold, words: Threshold.Words): string =>
    Threshold.text(one, { ...words, divided: answer.unit }, lang)
  const said = (found: Found, words: Threshold.Words): ReadonlyArray<string> =>
    Result.isSuccess(found) ? [text(found.success, words)] : []
  const hasInhabitants = !["equal", "own", "less"].includes(question.key)
  const asked = { member: municipality, indicator: "inhabitants" }
  return [
    ...(hasInhabitants
      ? said(
          question.method === "droop"
            ? Threshold.inClaim(claims, options, { member: municipality, most: 4 * mostTried })
            : Threshold.inIndicator(formula, indicators, options, { ...asked, ...mostOf(question) }),
          inhabitants
        )
      : []),
    ...(weighsFigures(question)
      ? said(
          Threshold.inIndicator(formula, indicators, options, {
            member: municipality,
            indicator: "own",
            ...(question.key === "less" ? { most: mostTried } : mostOf(question))
          }),
          ownWords(question)
        )
      : []),
    ...(weighsInhabitants(question)
      ? byWeight(Threshold.inWeight(formula, indicators, options, { member: municipality, term: "inhabitants" })).map(
          (one) => text(one, { name: { nl: "inwoners", en: "inhabitants" }, unit: { nl: "", en: "" } })
        )
      : [])
  ]
}

/** The quota method has to be tried step by step; the others are found by halving. */
const mostOf = ({ method }: Question): { readonly most?: number } =>
  method === "quotaMethod" ? { most: mostTried } : {}
