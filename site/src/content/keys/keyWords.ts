import type * as Formula from "woonzorg/Formula"
import type * as KeyPreset from "woonzorg/KeyPreset"
import * as Rational from "woonzorg/Rational"
import { keys as words } from "../../i18n/keys.js"
import type { Lang } from "../../i18n/routes.js"
import { fill } from "../../i18n/texts.js"
import { list } from "../../i18n/wording.js"
import { decimal } from "../decimal.js"
import { needsOf } from "./known.js"

const hundred = Rational.fromBigInt(100n)

/** A part as a percentage: without decimals where it has none. */
export const percentage = (part: Rational.Rational, lang: Lang): string => {
  const value = Rational.multiply(part, hundred)
  return `${decimal(value, lang, value.denominator === 1n ? 0 : 1)}%`
}

/** The name of a figure that a key needs. */
export const figureName = ({ needs }: KeyPreset.KeyPreset, indicator: string, lang: Lang): string =>
  needs.find((need) => need.indicator === indicator)?.name[lang] ?? indicator

const remarkOf = (preset: KeyPreset.KeyPreset, term: Formula.Term, lang: Lang): string | undefined => {
  const { cap, direction, factor } = term
  const parts = [
    ...(factor === undefined ? [] : [fill(words.raised[lang], { score: figureName(preset, factor.score, lang) })]),
    ...(direction._tag === "more" ? [] : [words[direction._tag][lang]]),
    ...(cap === undefined
      ? []
      : [
          fill(words.capped[lang], {
            multiple: percentage(cap.multiple, lang),
            names: list(
              cap.of.map((name) => figureName(preset, name, lang)),
              lang
            )
          })
        ])
  ]
  return parts.length === 0 ? undefined : parts.join("; ")
}

/** The terms of a key: none where its rule divides by counts. */
export const termsOf = ({ rule }: KeyPreset.KeyPreset): ReadonlyArray<Formula.Term> =>
  "terms" in rule ? rule.terms : []

/** The weights of a key, as they are drawn. */
export const weightsOf = (preset: KeyPreset.KeyPreset, lang: Lang) =>
  termsOf(preset).map((term) => ({
    name: figureName(preset, term.indicator, lang),
    weight: Rational.toNumber(term.weight),
    label: percentage(term.weight, lang),
    remark: remarkOf(preset, term, lang),
    isCapped: term.cap !== undefined
  }))

/** What is lacking to work a key out, in one sentence. */
export const lackingText = (preset: KeyPreset.KeyPreset, lang: Lang): string => {
  if (preset.rule._tag === "roundedUp") return words.lackingNational[lang]
  const lacking = needsOf(preset).filter(({ known }) => known === "missing" || known === "partly")
  const text = lacking.every(({ known }) => known === "partly") ? words.lackingPartly : words.lacking
  return fill(text[lang], {
    names: list(
      lacking.map(({ need }) => need.name[lang]),
      lang
    )
  })
}
