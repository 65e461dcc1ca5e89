import * as Applicant from "woonzorg/Applicant"
import * as Criterion from "woonzorg/Criterion"
import type { Lang } from "../../i18n/routes.js"

/** The line of a criterion itself, without its parts, as the package writes it. */
export const lineOf = (criterion: Criterion.Criterion, lang: Lang): string =>
  Criterion.text(criterion, lang).split("\n", 1).join("")

/** The clause that a line is, also where it is denied; a line above others is none. */
export const clauseOf = (criterion: Criterion.Criterion): Criterion.Clause | undefined => {
  if ("attribute" in criterion) return criterion
  return criterion._tag === "Not" && criterion.part._tag === "Holds" ? criterion.part : undefined
}

/** The parts that stand under the line of a criterion. */
export const partsOf = (criterion: Criterion.Criterion): ReadonlyArray<Criterion.Criterion> => {
  if (clauseOf(criterion) !== undefined) return []
  return "parts" in criterion ? criterion.parts : "part" in criterion ? [criterion.part] : []
}

/** The lines of all clauses of a criterion. */
export const clauseLines = (criterion: Criterion.Criterion, lang: Lang): ReadonlyArray<string> =>
  clauseOf(criterion) === undefined
    ? partsOf(criterion).flatMap((part) => clauseLines(part, lang))
    : [lineOf(criterion, lang)]

/** What is known of an invented person, a sentence each. */
export const answersInWords = (person: Applicant.Applicant, lang: Lang): ReadonlyArray<string> =>
  Applicant.known(person).map((id) => {
    const asked = Applicant.attribute(id)
    const answer = person[id] as Applicant.Answer
    if (asked.kind === "yesNo") return `${(answer === true ? asked.holds : asked.fails)[lang]}.`
    const name = asked.name[lang]
    return `${name.charAt(0).toUpperCase()}${name.slice(1)} is ${Applicant.answerText(id, answer, lang)}.`
  })
