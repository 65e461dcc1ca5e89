import { municipalities } from "@woonzorg/drechtsteden/region"
import * as Schema from "effect/Schema"
import * as SchemaTransformation from "effect/SchemaTransformation"
import * as Apportionment from "woonzorg/Apportionment"
import type { Lang, Text } from "../../i18n/routes.js"
import * as Codec from "../addressCodec.js"
import { addressProblem, oneOf, wholeFrom } from "../addressSentences.js"
import type { Exchange } from "../simulator.js"
import type { Facts } from "./allocation.js"
import type { Answer } from "./answer.js"
import { cautions } from "./cautions.js"
import { code } from "./code.js"
import { compared, refusal } from "./comparedSentences.js"
import { fairnessLines } from "./fairness.js"
import type { Passports } from "./passports.js"
import { areas, bids, keys, methods, owners, rents, setbacks, subjects, tiePolicies, unnumbered } from "./choices.js"
import { ranges, start, type Question } from "./question.js"
import { whyAndMore } from "./reasons.js"
import { inputs, pictures, report } from "./report.js"
import { partOf, questionOf } from "./scenario.js"

type Bound = Question["bounds"][number]

/** "Gorinchem:3-,Zwijndrecht:-8": the fewest and the most of each, in the order of the agenda. */
const bounds: Schema.Codec<Question["bounds"], string> = /* @__PURE__ */ (() => {
  const names = municipalities.map(({ name }) => name)
  const written = (all: ReadonlyArray<Bound>): string =>
    all.map(({ maximum = "", member, minimum = "" }) => `${member}:${minimum}-${maximum}`).join(",")
  const readBound = (text: string): ReadonlyArray<Bound> => {
    const [, member = "", least = "", most = ""] = /^([^:]+):(\d{0,4})-(\d{0,4})$/.exec(text) ?? []
    const [minimum, maximum] = [Number(least), Number(most)]
    if (!names.includes(member) || minimum > ranges.bound.max || maximum > ranges.bound.max) return []
    return [{ member, ...(minimum === 0 ? {} : { minimum }), ...(most === "" ? {} : { maximum }) }]
  }
  const readAll = (text: string): ReadonlyArray<Bound> => {
    const all = text.split(",").flatMap(readBound)
    return names.flatMap((name) => all.filter(({ member }) => member === name))
  }
  const isRight = (text: string): boolean =>
    text === "" ||
    (written(readAll(text)) === text &&
      new Set(readAll(text).map(({ member }) => member)).size === text.split(",").length)
  return Schema.String.check(Schema.makeFilter(isRight)).pipe(
    Schema.decodeTo(
      Schema.Array(Apportionment.Bound),
      SchemaTransformation.transform({ decode: readAll, encode: written })
    )
  )
})()

export const { fields, read, write } = Codec.addressCodec<Question>({
  version: 1,
  start,
  fields: {
    subject: Schema.Literals(subjects),
    own: Codec.whole(ranges.own),
    key: Schema.Literals(keys),
    weight: Codec.whole(ranges.weight),
    epsilon: Codec.whole(ranges.epsilon),
    method: Schema.Literals(methods),
    ties: Schema.Literals(tiePolicies),
    seed: Codec.whole(ranges.seed),
    bounds,
    bids: Schema.Literals(bids),
    unnumbered: Schema.Literals(unnumbered),
    setbacks: Codec.some(setbacks),
    area: Schema.Literals(areas),
    rent: Schema.Literals(rents),
    unknownRent: Codec.whole(ranges.unknownRent),
    twenty: Schema.Literals(owners)
  }
})

/** What each field of the address expects. */
const expectations: Readonly<Record<Exclude<keyof Question, "figures">, Text>> = {
  subject: oneOf(...subjects),
  own: wholeFrom(ranges.own),
  key: oneOf(...keys),
  weight: wholeFrom(ranges.weight),
  epsilon: wholeFrom(ranges.epsilon),
  method: oneOf(...methods),
  ties: oneOf(...tiePolicies),
  seed: wholeFrom(ranges.seed),
  bounds: {
    nl: "gemeenten met een minimum en een maximum, zoals Gorinchem:3-,Zwijndrecht:-8, in de volgorde van de agenda",
    en: "municipalities with a minimum and a maximum, such as Gorinchem:3-,Zwijndrecht:-8, in the order of the agenda"
  },
  bids: oneOf(...bids),
  unnumbered: oneOf(...unnumbered),
  setbacks: {
    nl: `een of meer van ${setbacks.join(", ")}, in deze volgorde met komma’s ertussen`,
    en: `one or more of ${setbacks.join(", ")}, in this order with commas between them`
  },
  area: oneOf(...areas),
  rent: oneOf(...rents),
  unknownRent: wholeFrom(ranges.unknownRent),
  twenty: oneOf(...owners)
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
  figures: (question) =>
    fairnessLines(question, facts, lang).map(({ brief, short }) => ({ name: brief, text: short.text })),
  why: (question, answer, member) => whyAndMore(question, answer, facts, member, lang),
  inputs: (question) => inputs(question, lang, passports),
  report: (question, answer) => report(question, answer, facts, lang, passports),
  pictures: (question, answer, baseline) => pictures(question, answer, baseline, lang, passports),
  partOf: (question) => ({ seed: question.seed, ...partOf(question, facts) }),
  questionOf: (scenario) => questionOf(scenario, facts, lang),
  code: (question) => code(question, partOf(question, facts).allocation)
})
