import * as Schema from "effect/Schema"
import type { Lang, Text } from "../../i18n/routes.js"
import * as Codec from "../addressCodec.js"
import { addressProblem, oneOf, wholeFrom } from "../addressSentences.js"
import type { Exchange } from "../simulator.js"
import type { Answer } from "./answer.js"
import { cautions } from "./cautions.js"
import { code } from "./code.js"
import { compared } from "./comparedSentences.js"
import type { Passports } from "./passports.js"
import { ranges, start, type Question } from "./question.js"
import { inputs, pictures, report } from "./report.js"
import { partOf, questionOf } from "./scenario.js"

export const { fields, read, write } = Codec.addressCodec<Question>({
  version: 1,
  start,
  fields: {
    attribution: Schema.Literals(["certainOnly", "mostLikely"]),
    four: Schema.Literals(["footnote", "bid"]),
    joint: Schema.Literals(["once", "each"]),
    lingehuusjes: Schema.Literals(["within", "extra"]),
    years: Codec.whole(ranges.years)
  }
})

/** What each field of the address expects. */
const expectations: Readonly<Record<keyof Question, Text>> = {
  attribution: oneOf("certainOnly", "mostLikely"),
  four: oneOf("footnote", "bid"),
  joint: oneOf("once", "each"),
  lingehuusjes: oneOf("within", "extra"),
  years: wholeFrom(ranges.years)
}

/** Everything of this simulator that is loaded on use, in one language. */
export const exchange = (lang: Lang, passports: Passports): Exchange<Question, Answer> => ({
  fields,
  read,
  write,
  problem: (found) => addressProblem(found, expectations, lang),
  cautions: (question, answer) => cautions(question, answer, lang),
  compare: (before, after) => compared(before, after, lang),
  refusal: ({ message }) => message,
  inputs: (question) => inputs(question, lang, passports),
  report: (question, answer) => report(question, answer, lang, passports),
  pictures: (_, answer) => pictures(answer, lang),
  partOf: (question) => ({ seed: 0, ...partOf(question) }),
  questionOf: (scenario) => questionOf(scenario, lang),
  code
})
