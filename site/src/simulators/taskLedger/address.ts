import { municipalities } from "@woonzorg/drechtsteden/region"
import * as Schema from "effect/Schema"
import type { Lang, Text } from "../../i18n/routes.js"
import * as Codec from "../addressCodec.js"
import { addressProblem, oneOf, wholeFrom } from "../addressSentences.js"
import type { Exchange } from "../simulator.js"
import { early, swaps } from "./addressFields.js"
import type { Answer } from "./answer.js"
import type { Facts } from "./plan.js"
import { cautions } from "./cautions.js"
import { absences, differences, keys, methods, settlements, subjects, tieRules } from "./choices.js"
import { code } from "./code.js"
import { compared, refusal } from "./comparedSentences.js"
import { figures } from "./figures.js"
import type { Passports } from "./passports.js"
import { nobody, ranges, start, type Question } from "./question.js"
import { inputs, pictures, report } from "./report.js"
import { partOf, questionOf } from "./scenario.js"

const names = [nobody, ...municipalities.map(({ name }) => name)]

export const { fields, read, write } = Codec.addressCodec<Question>({
  version: 1,
  start,
  fields: {
    subject: Schema.Literals(subjects),
    own: Codec.whole(ranges.own),
    key: Schema.Literals(keys),
    weight: Codec.whole(ranges.weight),
    first: Codec.whole(ranges.first),
    years: Codec.whole(ranges.years),
    method: Schema.Literals(methods),
    ties: Schema.Literals(tieRules),
    seed: Codec.whole(ranges.seed),
    survives: Codec.whole(ranges.survives),
    catchUp: Codec.whole(ranges.catchUp),
    late: Schema.Literals(names),
    lateYears: Codec.whole(ranges.lateYears),
    absent: Schema.Literals(absences),
    settle: Schema.Literals(settlements),
    band: Codec.whole(ranges.band),
    price: Codec.whole(ranges.price),
    dwellings: Codec.whole(ranges.dwellings),
    swaps,
    before: Codec.whole(ranges.before),
    early,
    difference: Schema.Literals(differences)
  }
})

/** What each field of the address expects. */
const expectations: Readonly<Record<keyof Question, Text>> = {
  subject: oneOf(...subjects),
  own: wholeFrom(ranges.own),
  key: oneOf(...keys),
  weight: wholeFrom(ranges.weight),
  first: wholeFrom(ranges.first),
  years: wholeFrom(ranges.years),
  method: oneOf(...methods),
  ties: oneOf(...tieRules),
  seed: wholeFrom(ranges.seed),
  survives: wholeFrom(ranges.survives),
  catchUp: wholeFrom(ranges.catchUp),
  late: oneOf(...names),
  lateYears: wholeFrom(ranges.lateYears),
  absent: oneOf(...absences),
  settle: oneOf(...settlements),
  band: wholeFrom(ranges.band),
  price: wholeFrom(ranges.price),
  dwellings: wholeFrom(ranges.dwellings),
  swaps: {
    nl: `hoogstens ${ranges.swaps.max} ruilen, zoals 2028.Dordrecht.Gorinchem.2: het jaar, wie afstaat, wie overneemt en hoeveel, met _ ertussen`,
    en: `at most ${ranges.swaps.max} swaps, such as 2028.Dordrecht.Gorinchem.2: the year, who hands over, who takes over and how many, with _ between them`
  },
  before: wholeFrom(ranges.before),
  early: {
    nl: "gemeenten met een getal voor elk jaar, zoals Dordrecht.8.8_Gorinchem..2, in de volgorde van de agenda",
    en: "municipalities with a number for each year, such as Dordrecht.8.8_Gorinchem..2, in the order of the agenda"
  },
  difference: oneOf(...differences)
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
  figures: (_, answer) => figures(answer, lang),
  inputs: (question) => inputs(question, lang, passports),
  report: (question, answer) => report(question, answer, lang, passports),
  pictures: (_, answer) => pictures(answer, lang, passports),
  partOf: (question) => ({ seed: question.seed, ...partOf(question, facts) }),
  questionOf: (scenario) => questionOf(scenario, facts, lang),
  code
})
