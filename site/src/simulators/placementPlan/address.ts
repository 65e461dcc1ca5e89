import * as Schema from "effect/Schema"
import * as SchemaTransformation from "effect/SchemaTransformation"
import type { Lang, Text } from "../../i18n/routes.js"
import * as Codec from "../addressCodec.js"
import { addressProblem, oneOf, wholeFrom } from "../addressSentences.js"
import type { Exchange } from "../simulator.js"
import type { Answer } from "./answer.js"
import { cautions } from "./cautions.js"
import {
  attributions,
  bids,
  facilities,
  fours,
  joints,
  keys,
  methods,
  orders,
  products,
  setbacks,
  timeOuts,
  unnumbered,
  ways
} from "./choices.js"
import { code } from "./code.js"
import { compared, figures, refusal } from "./comparedSentences.js"
import type { Facts } from "./division.js"
import type { Passports } from "./passports.js"
import { ranges, start, type Question } from "./question.js"
import { inputs, pictures, report } from "./report.js"
import { partOf, questionOf } from "./scenario.js"

/** "1,1,2,1,1,1,1": one digit for each product, in the order of the table of need. */
const loads: Schema.Codec<Question["loads"], string> = /* @__PURE__ */ (() => {
  const { max, min } = ranges.load
  const isRight = (text: string): boolean => {
    const all = text.split(",")
    const fits = (one: string): boolean => /^\d$/.test(one) && Number(one) >= min && Number(one) <= max
    return all.length === products.length && all.every(fits)
  }
  return Schema.String.check(Schema.makeFilter(isRight)).pipe(
    Schema.decodeTo(
      Schema.Array(Schema.Int),
      SchemaTransformation.transform<ReadonlyArray<number>, string>({
        decode: (text) => text.split(",").map(Number),
        encode: (all) => all.join(",")
      })
    )
  )
})()

export const { fields, read, write } = Codec.addressCodec<Question>({
  version: 1,
  start,
  fields: {
    key: Schema.Literals(keys),
    weight: Codec.whole(ranges.weight),
    way: Schema.Literals(ways),
    method: Schema.Literals(methods),
    order: Schema.Literals(orders),
    products: Codec.some(products),
    facilities: Schema.Literals(facilities),
    years: Codec.whole(ranges.years),
    loads,
    bids: Schema.Literals(bids),
    unnumbered: Schema.Literals(unnumbered),
    setbacks: Codec.some(setbacks),
    attribution: Schema.Literals(attributions),
    four: Schema.Literals(fours),
    joint: Schema.Literals(joints),
    timeOut: Schema.Literals(timeOuts)
  }
})

const some = (all: ReadonlyArray<string>): Text => ({
  nl: `een of meer van ${all.join(", ")}, in die volgorde, met komma’s ertussen`,
  en: `one or more of ${all.join(", ")}, in that order, with commas between`
})

/** What each field of the address expects. */
const expectations: Readonly<Record<keyof Question, Text>> = {
  key: oneOf(...keys),
  weight: wholeFrom(ranges.weight),
  way: oneOf(...ways),
  method: oneOf(...methods),
  order: oneOf(...orders),
  products: some(products),
  facilities: oneOf(...facilities),
  years: wholeFrom(ranges.years),
  loads: {
    nl: `${products.length} hele getallen van ${ranges.load.min} tot en met ${ranges.load.max}, met komma’s ertussen`,
    en: `${products.length} whole numbers from ${ranges.load.min} to ${ranges.load.max}, with commas between`
  },
  bids: oneOf(...bids),
  unnumbered: oneOf(...unnumbered),
  setbacks: some(setbacks),
  attribution: oneOf(...attributions),
  four: oneOf(...fours),
  joint: oneOf(...joints),
  timeOut: oneOf(...timeOuts)
}

/** Everything of this simulator that is loaded on use, in one language. */
export const exchange = (lang: Lang, facts: Facts, passports: Passports): Exchange<Question, Answer> => {
  const { names, texts } = passports
  return {
    fields,
    read,
    write,
    problem: (found) => addressProblem(found, expectations, lang),
    cautions: (question, answer) => cautions(question, answer, lang, texts),
    compare: (before, after) => compared(before, after, lang),
    refusal: (error) => refusal(error, lang, names),
    figures: (_, answer) => figures(answer, lang, texts),
    inputs: (question) => inputs(question, lang, passports),
    report: (question, answer) => report(question, answer, lang, passports),
    pictures: (_, answer, baseline) => pictures(answer, baseline, lang, passports),
    partOf: (question) => ({ seed: 0, ...partOf(question, facts) }),
    questionOf: (scenario) => questionOf(scenario, facts, lang),
    code
  }
}
