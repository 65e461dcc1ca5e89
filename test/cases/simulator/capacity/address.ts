import * as Result from "effect/Result"
import type { Lang } from "../../i18n/routes.js"
import { groups, written } from "../../i18n/texts.js"
import { both } from "../../i18n/wording.js"
import * as Codec from "../addressCodec.js"
import { addressProblem, wholeFrom } from "../addressSentences.js"
import { changesBetween } from "../comparison.js"
import type { Exchange } from "../simulator.js"
import { finding, table, type Answer } from "./answer.js"
import { ranges, start, type Question } from "./question.js"

export const { fields, read, write } = Codec.addressCodec<Question>({
  version: 1,
  start,
  fields: { dwellings: Codec.whole(ranges.dwellings), persons: Codec.whole(ranges.persons) }
})

const names = { dwellings: { nl: "Woningen", en: "Dwellings" }, persons: { nl: "Mensen", en: "People" } } as const

/** Everything of this simulator that is loaded on use, in one language. */
export const exchange = (lang: Lang): Exchange<Question, Answer> => {
  const inputs = (question: Question) =>
    (["dwellings", "persons"] as const).map((field) => ({
      group: groups.policy[lang],
      label: names[field][lang],
      value: { text: written(question[field], lang), value: question[field] },
      start: written(start[field], lang),
      differs: question[field] !== start[field],
      counts: true
    }))
  return {
    fields,
    read,
    write,
    inputs,
    problem: (found) =>
      addressProblem(found, { dwellings: wholeFrom(ranges.dwellings), persons: wholeFrom(ranges.persons) }, lang),
    cautions: () => [],
    compare: (before, after) => {
      const member = ({ persons }: Answer) => [{ name: names.persons[lang], spans: [[persons, persons]] as const }]
      const changes = changesBetween(member(before), member(after), true)
      return { _tag: "Changes", changes, sentence: both(lang, "Naast het uitgangspunt.", "Beside the baseline.") }
    },
    refusal: ({ message }) => message,
    report: (question, answer) => ({
      lang,
      finding: finding(answer, lang),
      scope: "",
      cautions: [],
      inputs: inputs(question),
      tables: [table(answer, lang)],
      reasons: []
    }),
    pictures: () => [],
    partOf: () => ({ seed: 0 }),
    questionOf: () => Result.succeed(start),
    code: ({ dwellings, persons }) => `console.log(${dwellings} * ${persons})\n`
  }
}
