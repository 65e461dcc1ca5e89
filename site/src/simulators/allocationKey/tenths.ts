import * as Result from "effect/Result"
import type * as Rational from "woonzorg/Rational"
import * as Sensitivity from "woonzorg/Sensitivity"
import type * as Threshold from "woonzorg/Threshold"
import type { Lang, Text } from "../../i18n/routes.js"
import { both, list } from "../../i18n/wording.js"
import { divisions, weighed, type Facts } from "./allocation.js"
import type { Answer } from "./answer.js"
import type { Further } from "./further.js"
import type { Question } from "./question.js"
import { percentage } from "./percentage.js"
import { atLowest, unitOf } from "./sentences.js"
import type { Texts } from "./words.js"

interface Part {
  readonly name: Text
  /** The part as the subject of a sentence, with its verb. */
  readonly weighs: Text
}

/** The parts of the key that have a weight of the reader. */
const parts: Readonly<Record<string, Part>> = {
  inhabitants: {
    name: { nl: "Inwoners", en: "Inhabitants" },
    weighs: { nl: "inwoners {more} wegen", en: "inhabitants weigh {more}" }
  },
  equal: {
    name: { nl: "Gelijk verdelen", en: "Equal parts" },
    weighs: { nl: "gelijk verdelen {more} weegt", en: "equal parts weigh {more}" }
  },
  own: {
    name: { nl: "Eigen cijfer", en: "Own figure" },
    weighs: { nl: "het eigen cijfer {more} weegt", en: "the own figure weighs {more}" }
  }
}

const sides = {
  higher: { nl: "10% zwaarder", en: "10% more" },
  lower: { nl: "10% lichter", en: "10% less" }
} as const satisfies Readonly<Record<"higher" | "lower", Text>>

interface Shifted {
  readonly term: string
  readonly side: keyof typeof sides
  readonly from: Rational.Rational
  readonly shift: Sensitivity.Shift
}

type Changes = ReadonlyArray<Threshold.Change>

const isOpen = ({ isOpenAfter, isOpenBefore }: Threshold.Change): boolean => isOpenAfter || isOpenBefore

/** Who wins (1) or loses (-1) places for certain: a place in a tie is nobody's yet. */
const settled = (changes: Changes, sign: 1 | -1) =>
  changes
    .filter((change) => !isOpen(change))
    .map(({ after, before, member }) => ({ member, places: (after - before) * sign }))
    .filter(({ places }) => places > 0)

const movedIn = (changes: Changes): number => {
  const sum = (sign: 1 | -1): number => settled(changes, sign).reduce((all, { places }) => all + places, 0)
  return Math.max(sum(1), sum(-1))
}

const tiedIn = (changes: Changes): ReadonlyArray<string> => changes.filter(isOpen).map(({ member }) => member)

const movedText = (changes: Changes, value: Answer, lang: Lang): string => {
  const moved = movedIn(changes)
  const verb = both(lang, moved === 1 ? "verhuist" : "verhuizen", moved === 1 ? "moves" : "move")
  const counted = `${moved} ${unitOf(value, moved, lang)}`
  const said = [
    ...(moved === 0 ? [] : [both(lang, `${verb} er ${counted}`, `${counted} ${verb}`)]),
    ...(tiedIn(changes).length === 0 ? [] : [both(lang, "verandert wie gelijk staat", "the tie changes")])
  ]
  return list(said, lang) || both(lang, "verandert er niets", "nothing changes")
}

const sentence = ({ from, shift, side, term }: Shifted, value: Answer, lang: Lang): string => {
  const weighs = (parts[term]?.weighs[lang] ?? term).replace("{more}", sides[side][lang])
  const [then, now] = [percentage(shift.weight, lang), percentage(from, lang)]
  const instead = both(lang, `${then} in plaats van ${now}`, `${then} instead of ${now}`)
  return (
    both(lang, `Als ${weighs} (${instead}), `, `If ${weighs} (${instead}), `) +
    `${movedText(shift.changes, value, lang)}.`
  )
}

const named = (changes: Changes, sign: 1 | -1): string =>
  settled(changes, sign)
    .map(({ member, places }) => (places === 1 ? member : `${member} (${places})`))
    .join(", ") || "–"

/** What changes when each weight of the key is a tenth higher, and a tenth lower. */
export const tenths = (
  question: Question,
  value: Answer,
  facts: Facts,
  lang: Lang,
  _texts: Texts
): Further | undefined => {
  const { formula, indicators } = weighed(question, facts)
  const divided = divisions(question, facts)
  const options = Result.isSuccess(divided) ? divided.success.totals[0]?.options : undefined
  const found = options === undefined ? undefined : Sensitivity.byWeight(formula, indicators, options)
  if (found === undefined || Result.isFailure(found)) return undefined
  const [sole] = found.success.filter(({ from }) => from.numerator === from.denominator)
  const shifted = found.success.flatMap(({ from, term, ...shifts }): ReadonlyArray<Shifted> =>
    (["higher", "lower"] as const).map((side) => ({ term, side, from, shift: shifts[side] }))
  )
  const hasTies = shifted.some(({ shift }) => tiedIn(shift.changes).length > 0)
  const line =
    sole === undefined
      ? shifted
          .filter(({ side }) => side === "higher")
          .map((one) => sentence(one, value, lang))
          .join(" ")
      : Sensitivity.text(sole, parts[sole.term]?.name ?? { nl: sole.term, en: sole.term }, lang)
  return {
    line: [
      line,
      both(lang, "De andere delen houden hun verhouding.", "The other parts keep their proportions."),
      ...atLowest(value, lang)
    ].join(" "),
    ...(sole === undefined
      ? {
          table: {
            id: "tenths",
            title: both(lang, "Per deel van de sleutel", "For each part of the key"),
            columns: [
              { id: "part", title: both(lang, "Deel van de sleutel", "Part of the key"), kind: "words" },
              { id: "weight", title: both(lang, "Gewicht dan", "Weight then"), kind: "number" },
              { id: "moved", title: both(lang, "Verhuist", "Moves"), kind: "number" },
              { id: "more", title: both(lang, "Krijgt meer", "Gets more"), kind: "words" },
              { id: "fewer", title: both(lang, "Krijgt minder", "Gets fewer"), kind: "words" },
              ...(hasTies
                ? [{ id: "tied", title: both(lang, "Gelijke stand anders", "Tie changes"), kind: "words" as const }]
                : [])
            ],
            rows: shifted.map(({ shift: { changes, weight }, side, term }) => ({
              id: `${term} ${side}`,
              cells: [
                { text: `${parts[term]?.name[lang] ?? term}: ${sides[side][lang]}` },
                { text: `${percentage(weight, lang)}` },
                { text: String(movedIn(changes)), value: movedIn(changes) },
                { text: named(changes, 1) },
                { text: named(changes, -1) },
                ...(hasTies ? [{ text: tiedIn(changes).join(", ") || "–" }] : [])
              ]
            }))
          }
        }
      : {})
  }
}
