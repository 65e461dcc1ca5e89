import * as Rational from "woonzorg/Rational"
import * as Weighting from "woonzorg/Weighting"
import type { Lang } from "../../i18n/routes.js"
import { written } from "../../i18n/texts.js"
import { both } from "../../i18n/wording.js"
import type { Cell } from "../../report/table.js"
import type { Answer, Member } from "./answer.js"
import { percentage } from "./percentage.js"
import { atLowest } from "./sentences.js"
import { measureOf, nowCell, nowOf, numberCell, ranged, type Spread } from "./spread.js"
import type { Texts } from "./words.js"

const percentageCell = (part: Rational.Rational, lang: Lang): Cell => ({
  text: percentage(part, lang),
  value: 100 * Rational.toNumber(part)
})

const weightIn = (weighting: Weighting.Weighting, lang: Lang): Cell =>
  percentageCell(weighting.find(({ term }) => term === "inhabitants")?.weight ?? Rational.zero, lang)

/** In which part of the draws a member has fewer than now, as many, and more. */
const often = ({ frequencies }: Weighting.Spread, member: Member, size: number, lang: Lang): ReadonlyArray<Cell> => {
  const now = nowOf(member)
  const part = (counts: (places: number) => boolean): Cell => {
    const drawn = frequencies.reduce((sum, { places, sure }) => sum + (counts(places) ? sure : 0), 0)
    const each: Rational.Rational = { numerator: 1n, denominator: BigInt(size) }
    return percentageCell(Rational.multiply(Rational.fromBigInt(BigInt(drawn)), each), lang)
  }
  return [
    part((places) => places < now.low),
    part((places) => places >= now.low && places <= now.high),
    part((places) => places > now.high)
  ]
}

/** What each can get over all weights of the key, and how often. */
export const weightingsShown = (
  { members: spreads, ...ranges }: Weighting.Ranges,
  value: Answer,
  chosen: string,
  lang: Lang,
  { words }: Texts
): Spread => {
  const all = ranged(spreads, value)
  const isOpen = spreads.some(({ frequencies }) => frequencies.some(({ open }) => open > 0))
  const own = all.find(({ member }) => member.municipality === chosen)
  const size = written(ranges.size, lang)
  const atNow: Cell = { text: both(lang, "nu", "now") }
  return {
    line: [
      ...(own === undefined ? [] : [Weighting.text({ ...ranges, members: spreads }, own.range, value.unit, lang)]),
      both(
        lang,
        "Ook de gewichten van nu zijn geprobeerd. Elke weging had evenveel kans om geloot te worden. Hoe vaak iets uitkomt, zegt dus niet wat er wordt besloten.",
        "The weights of now were tried as well. Every weighting had the same chance to be drawn. So how often something comes out does not tell what will be decided."
      ),
      ...(isOpen
        ? [
            both(
              lang,
              "Waar het samen geen 100% is, beslist in de andere trekkingen een gelijke stand.",
              "Where it is not 100% together, a tie decides in the other draws."
            )
          ]
        : []),
      ...atLowest(value, lang)
    ].join(" "),
    measures: all.map(({ member, range }) => measureOf(member, range, value, lang)),
    table: {
      id: "weightings",
      title: both(
        lang,
        `Ten minste en ten hoogste, en hoe vaak: van de ${size} gelote wegingen`,
        `At least and at most, and how often: of the ${size} weightings drawn`
      ),
      columns: [
        { id: "municipality", title: words.municipality, kind: "words" },
        { id: "now", title: both(lang, "Nu", "Now"), kind: "number" },
        { id: "least", title: words.minimum, kind: "number" },
        { id: "leastAt", title: both(lang, "bij inwoners", "at inhabitants"), kind: "number" },
        { id: "most", title: words.maximum, kind: "number" },
        { id: "mostAt", title: both(lang, "bij inwoners", "at inhabitants"), kind: "number" },
        { id: "fewer", title: both(lang, "Minder dan nu", "Fewer than now"), kind: "number" },
        { id: "same", title: both(lang, "Evenveel", "As many"), kind: "number" },
        { id: "more", title: both(lang, "Meer dan nu", "More than now"), kind: "number" }
      ],
      rows: all.map(({ found, member, range }) => ({
        id: member.municipality,
        cells: [
          { text: member.municipality },
          nowCell(member, lang),
          numberCell(range.least, lang),
          range.least < found.least ? atNow : weightIn(found.leastAt, lang),
          numberCell(range.most, lang),
          range.most > found.most ? atNow : weightIn(found.mostAt, lang),
          ...often(found, member, ranges.size, lang)
        ]
      }))
    }
  }
}
