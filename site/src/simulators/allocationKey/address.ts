import * as Schema from "effect/Schema"
import type { Lang, Text } from "../../i18n/routes.js"
import * as Codec from "../addressCodec.js"
import { addressProblem, oneOf, wholeFrom } from "../addressSentences.js"
import type { Exchange } from "../simulator.js"
import type { Answer, Facts } from "./answer.js"
import { cautions } from "./cautions.js"
import { code } from "./code.js"
import { compared, refusal } from "./comparedSentences.js"
import type { Passports } from "./passports.js"
import { ranges, start, type Question } from "./question.js"
import { stepsOf, why } from "./reasons.js"
import { inputs, pictures, report } from "./report.js"
import { partOf, questionOf } from "./scenario.js"

export const { fields, read, write } = Codec.addressCodec<Question>({
  version: 1,
  start,
  fields: {
    subject: Schema.Literals(["housingFirst", "temporaryLiving", "people", "own"]),
    own: Codec.whole(ranges.own),
    key: Schema.Literals(["inhabitants", "equal", "both", "own"]),
    weight: Codec.whole(ranges.weight),
    method: Schema.Literals(["largestRemainder", "sainteLague"]),
    ties: Schema.Literals(["refuse", "statedOrder", "largerClaim", "lot"]),
    seed: Codec.whole(ranges.seed),
    area: Schema.Literals(["all", "surveyed"])
  }
})

/** What each field of the address expects. */
const expectations: Readonly<Record<Exclude<keyof Question, "figures">, Text>> = {
  subject: oneOf("housingFirst", "temporaryLiving", "people", "own"),
  own: wholeFrom(ranges.own),
  key: oneOf("inhabitants", "equal", "both", "own"),
  weight: wholeFrom(ranges.weight),
  method: oneOf("largestRemainder", "sainteLague"),
  ties: oneOf("refuse", "statedOrder", "largerClaim", "lot"),
  seed: wholeFrom(ranges.seed),
  area: oneOf("all", "surveyed")
}

/** Everything of this simulator that is loaded on use, in one language. */
export const exchange = (lang: Lang, facts: Facts, passports: Passports): Exchange<Question, Answer> => ({
  fields,
  read,
  write,
  problem: (found) => addressProblem(found, expectations, lang),
  cautions: (question, answer) => cautions(question, answer, lang).map((text) => ({ text })),
  compare: (before, after) => compared(before, after, lang),
  refusal: (error) => refusal(error, lang),
  why: (question, answer, member) => why(answer, stepsOf(question, facts), member, lang),
  inputs: (question) => inputs(question, lang, passports),
  report: (question, answer) => report(question, answer, facts, lang, passports),
  pictures: (question, answer, baseline) => pictures(question, answer, baseline, lang, passports),
  partOf: (question) => ({ seed: question.seed, ...partOf(question, facts) }),
  questionOf: (scenario) => questionOf(scenario, facts, lang),
  code
})
