import * as Result from "effect/Result"
import * as AllocationKey from "woonzorg/AllocationKey"
import type * as Apportionment from "woonzorg/Apportionment"
import * as OwnFigure from "woonzorg/OwnFigure"
import * as Sensitivity from "woonzorg/Sensitivity"
import type { Lang, Text } from "../../i18n/routes.js"
import { rules } from "../../i18n/rules.js"
import { sensitivity as words } from "../../i18n/sensitivity.js"
import { fill, written } from "../../i18n/texts.js"
import { numberColumn, textRow, wordColumn, type Table } from "../../report/table.js"
import { methodName } from "../apportionment/methods.js"
import { invented } from "../invented.js"
import { percentage } from "../keys/keyWords.js"

/** Figures of invented municipalities, in their order. */
const figures = {
  inhabitants: [52_000, 31_000, 21_000, 14_000, 9_000],
  socialRent: [9_500, 3_400, 3_900, 2_600, 900]
} as const

const weights = { inhabitants: 0.5, socialRent: 0.3, equal: 0.2 } as const

export const places = 40

export const options: Apportionment.Options = { places, method: "sainteLague" }

export const members = (lang: Lang): ReadonlyArray<string> =>
  figures.inhabitants.map((_, index) => invented(index, lang))

/** A figure of invented municipalities as an indicator. */
export const figureOf = (id: string, values: ReadonlyArray<number>, lang: Lang): AllocationKey.Indicator =>
  OwnFigure.toIndicator({
    id,
    name: id,
    counts: "other",
    values: values.map((value, index) => ({ member: invented(index, lang), value }))
  })

export const indicators = (lang: Lang): ReadonlyArray<AllocationKey.Indicator> => [
  ...Object.entries(figures).map(([id, values]) => figureOf(id, values, lang)),
  AllocationKey.equal(members(lang))
]

export const keyBy = (
  weighed: Readonly<Record<string, number>>,
  names: ReadonlyArray<string>
): AllocationKey.AllocationKey => Result.getOrThrow(AllocationKey.make("places", names, weighed))

export const key = (lang: Lang): AllocationKey.AllocationKey => keyBy(weights, members(lang))

/** The name of a figure in words. */
export const nameOf = (id: string): Text => {
  const names: Readonly<Record<string, Text>> = {
    inhabitants: words.inhabitants,
    socialRent: words.socialRent,
    equal: words.equal
  }
  const name = names[id]
  if (name === undefined) throw new Error(`The figure "${id}" of the example has no name.`)
  return name
}

/** What the examples divide, and how. */
export const exampleLead = (lang: Lang): string =>
  fill(words.exampleLead[lang], {
    places,
    municipalities: figures.inhabitants.length,
    method: methodName("sainteLague", lang)
  })

/** The figures of the example with what the key gives everyone. */
export const figuresTable = (lang: Lang): Table => {
  const given = Result.getOrThrow(Sensitivity.placesOf(key(lang), indicators(lang), options))
  const parts = Result.getOrThrow(Sensitivity.byWeight(key(lang), indicators(lang), options))
  const headed = (id: string): string =>
    fill(words.weighed[lang], {
      name: nameOf(id)[lang],
      weight: parts.flatMap(({ from, term }) => (term === id ? [percentage(from, lang)] : [])).join("")
    })
  return {
    id: "figures",
    title: words.figuresTable[lang],
    columns: [
      wordColumn("municipality", rules.municipality[lang]),
      numberColumn("inhabitants", headed("inhabitants")),
      numberColumn("socialRent", headed("socialRent")),
      numberColumn("equal", headed("equal")),
      numberColumn("gets", words.gets[lang])
    ],
    rows: given.map(({ least, member }, index) =>
      textRow(member, [
        member,
        written(figures.inhabitants[index] ?? 0, lang),
        written(figures.socialRent[index] ?? 0, lang),
        written(1, lang),
        written(least, lang)
      ])
    )
  }
}

/** The figure that decides alone where figures are uncertain. */
export const socialRent = figures.socialRent
