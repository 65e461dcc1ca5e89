import * as UncertainFigure from "woonzorg/UncertainFigure"
import type { Lang } from "../../i18n/routes.js"
import { both } from "../../i18n/wording.js"
import type { Facts } from "./allocation.js"
import type { Answer } from "./answer.js"
import { atLowest, span } from "./sentences.js"
import { inhabitantsWithin, measureOf, nowCell, numberCell, ranged, type Spread, type Supposed } from "./spread.js"
import type { Texts } from "./words.js"

/** What each can get while numbers of inhabitants are some per cent off. */
export const figuresShown = (
  ranges: UncertainFigure.Ranges,
  value: Answer,
  facts: Facts,
  { percent }: Supposed,
  chosen: string,
  lang: Lang,
  { words }: Texts
): Spread => {
  const all = ranged(ranges.members, value)
  const same = all.filter(({ range }) => range.least === range.most).length
  const within = inhabitantsWithin(
    percent,
    ranges.members.map(({ member }) => member),
    facts
  ).values
  const own = all.find(({ member }) => member.municipality === chosen)
  const isExact = ranges.basis === "exact"
  return {
    line: [
      both(
        lang,
        `Stel dat elk inwonertal tot ${percent}% lager of hoger is. Dan ${isExact ? "blijft" : "bleef"} de uitkomst voor ${same} van de ${all.length} gemeenten gelijk.`,
        `Suppose that each number of inhabitants is up to ${percent}% lower or higher. Then the outcome ${isExact ? "stays" : "stayed"} the same for ${same} of the ${all.length} municipalities.`
      ),
      ...(own === undefined ? [] : [UncertainFigure.text(ranges, own.range, value.unit, lang)]),
      ...(isExact
        ? []
        : [both(lang, "Ook de cijfers van nu zijn geprobeerd.", "The figures of now were tried as well.")]),
      ...atLowest(value, lang)
    ].join(" "),
    measures: all.map(({ member, range }) => measureOf(member, range, value, lang)),
    table: {
      id: "figures",
      title: isExact
        ? both(lang, "Ten minste en ten hoogste, precies berekend", "At least and at most, calculated exactly")
        : both(lang, "Ten minste en ten hoogste, in een steekproef", "At least and at most, in a sample"),
      columns: [
        { id: "municipality", title: words.municipality, kind: "words" },
        { id: "now", title: both(lang, "Nu", "Now"), kind: "number" },
        { id: "least", title: words.minimum, kind: "number" },
        { id: "most", title: words.maximum, kind: "number" },
        { id: "inhabitants", title: both(lang, "Inwoners, van–tot", "Inhabitants, from–to"), kind: "number" }
      ],
      rows: all.map(({ member, range }) => {
        const ends = within.find((one) => one.member === member.municipality)
        return {
          id: member.municipality,
          cells: [
            { text: member.municipality },
            nowCell(member, lang),
            numberCell(range.least, lang),
            numberCell(range.most, lang),
            ends === undefined
              ? { text: "–" }
              : { text: span(ends.low, ends.high, lang), value: [ends.low, ends.high] as const }
          ]
        }
      })
    }
  }
}
