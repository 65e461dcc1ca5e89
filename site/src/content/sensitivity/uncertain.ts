import * as Result from "effect/Result"
import * as Sensitivity from "woonzorg/Sensitivity"
import * as UncertainFigure from "woonzorg/UncertainFigure"
import type { Lang } from "../../i18n/routes.js"
import { rules } from "../../i18n/rules.js"
import { sensitivity as words } from "../../i18n/sensitivity.js"
import { fill, written } from "../../i18n/texts.js"
import { list } from "../../i18n/wording.js"
import { numberColumn, textRow, wordColumn, type Table } from "../../report/table.js"
import { methodName } from "../apportionment/methods.js"
import { invented } from "../invented.js"
import { figureOf, keyBy, members, nameOf, places, socialRent } from "./example.js"
import { rangeRow, sample } from "./weights.js"

/** Whose figure is uncertain, by place in the list, and between which ends. */
const ranges = [
  { index: 1, low: 2900, high: 3900 },
  { index: 3, low: 2200, high: 3000 }
] as const

const id = "socialRent"

const rangesBy = (method: "sainteLague" | "largestRemainder", lang: Lang): UncertainFigure.Ranges => {
  const values = ranges.map(({ high, index, low }) => ({ member: invented(index, lang), low, high }))
  const by = keyBy({ [id]: 1 }, members(lang))
  const figure = figureOf(id, socialRent, lang)
  return Result.getOrThrow(
    UncertainFigure.ranges(by, [figure], [{ indicator: id, values }], { places, method }, sample)
  )
}

/** What uncertain figures leave open: exactly by a divisor method, and as a sample by another. */
export const uncertain = (lang: Lang) => {
  const exact = rangesBy("sainteLague", lang)
  const drawn = rangesBy("largestRemainder", lang)
  if (exact.basis !== "exact" || drawn.basis !== "sample") {
    throw new Error("The page says which of both is exact and which a sample.")
  }
  const own = ranges.map(({ index }) => exact.members[index]).filter((one) => one !== undefined)
  const drawnOwn = drawn.members[ranges[0].index]
  return {
    exact,
    lead: fill(words.uncertainLead[lang], {
      places,
      figure: nameOf(id)[lang],
      ranges: list(
        ranges.map(({ high, index, low }) =>
          fill(words.range[lang], { name: invented(index, lang), low: written(low, lang), high: written(high, lang) })
        ),
        lang
      )
    }),
    note: fill(words.uncertainNote[lang], { method: methodName("sainteLague", lang) }),
    rows: exact.members.map((member) => rangeRow(member, lang)),
    sentences: own.map((range) => UncertainFigure.text(exact, range, "place", lang)),
    sample: fill(words.uncertainSample[lang], {
      method: methodName("largestRemainder", lang).toLowerCase(),
      sentence: drawnOwn === undefined ? "" : UncertainFigure.text(drawn, drawnOwn, "place", lang)
    })
  }
}

/** Two figures of which one rises, with what that does to others: the tests of the package have the numbers too. */
const counter = { first: [0, 8, 6], afterwards: [0, 8, 8], second: [4, 5, 4], places: 3 } as const

/** Why the ends of a figure do not always suffice. */
export const counterTable = (lang: Lang): Table => {
  const names = counter.first.map((_, index) => invented(index, lang))
  const by = keyBy({ first: 1, second: 1 }, names)
  const [before = [], after = []] = [counter.first, counter.afterwards].map((values) =>
    Result.getOrThrow(
      Sensitivity.placesOf(by, [figureOf("first", values, lang), figureOf("second", counter.second, lang)], {
        places: counter.places,
        method: "sainteLague"
      })
    ).map(({ least }) => least)
  )
  const where = (holds: (index: number) => boolean): string => names.find((_, index) => holds(index)) ?? ""
  const change = (index: number): number => (after[index] ?? 0) - (before[index] ?? 0)
  return {
    id: "ends",
    title: fill(words.uncertainCounter[lang], {
      grown: where((index) => (counter.afterwards[index] ?? 0) > (counter.first[index] ?? 0)),
      gainer: where((index) => change(index) > 0),
      loser: where((index) => change(index) < 0)
    }),
    columns: [
      wordColumn("municipality", rules.municipality[lang]),
      numberColumn("first", words.firstFigure[lang]),
      numberColumn("then", words.firstFigureThen[lang]),
      numberColumn("second", words.secondFigure[lang]),
      numberColumn("gets", words.gets[lang]),
      numberColumn("getsThen", words.getsThen[lang])
    ],
    rows: names.map((name, index) =>
      textRow(name, [
        name,
        ...[counter.first, counter.afterwards, counter.second].map((values) => written(values[index] ?? 0, lang)),
        written(before[index] ?? 0, lang),
        written(after[index] ?? 0, lang)
      ])
    )
  }
}
