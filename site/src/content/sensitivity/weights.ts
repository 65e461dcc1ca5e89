import * as Result from "effect/Result"
import * as Sensitivity from "woonzorg/Sensitivity"
import * as Weighting from "woonzorg/Weighting"
import type { StackedRow } from "../../charts/stacked.js"
import type { Lang } from "../../i18n/routes.js"
import { sensitivity as words } from "../../i18n/sensitivity.js"
import { fill, written } from "../../i18n/texts.js"
import { numberColumn, textRow, wordColumn, type Table } from "../../report/table.js"
import { percentage } from "../keys/keyWords.js"
import { indicators, key, nameOf, options, places } from "./example.js"

/** The step of each weight, as a part of it. */
export const step = (lang: Lang): string => percentage(Sensitivity.usualStep, lang)

/** What changes when each weight is a step lower and higher. */
export const shifted = (lang: Lang) => {
  const all = Result.getOrThrow(Sensitivity.byWeight(key(lang), indicators(lang), options))
  const cell = ({ moved, weight }: Sensitivity.Shift): string =>
    fill(words.moved[lang], { weight: percentage(weight, lang), moved: written(moved, lang) })
  const table: Table = {
    id: "shifts",
    title: fill(words.weightsTable[lang], { places }),
    columns: [
      wordColumn("term", words.weight[lang]),
      numberColumn("lower", fill(words.lower[lang], { step: step(lang) })),
      numberColumn("higher", fill(words.higher[lang], { step: step(lang) }))
    ],
    rows: all.map(({ from, higher, lower, term }) =>
      textRow(term, [
        fill(words.weighed[lang], { name: nameOf(term)[lang], weight: percentage(from, lang) }),
        cell(lower),
        cell(higher)
      ])
    )
  }
  return { table, sentences: all.map((one) => Sensitivity.text(one, nameOf(one.term), lang)) }
}

/** A range of places as a row of a picture: what is there in any case, and what can come on top. */
export const rangeRow = (
  { least, member, most }: { readonly member: string; readonly least: number; readonly most: number },
  lang: Lang
): StackedRow & { readonly label: string } => ({
  name: member,
  parts: [least, most - least],
  label: least === most ? written(least, lang) : fill(words.span[lang], { least, most })
})

/** The draws of the sample, so that everybody draws the same. */
export const sample: Sensitivity.Sample = { seed: 1, size: 1000 }

/** What every municipality gets over all weightings that were tried. */
export const allWeightings = (lang: Lang) => {
  const found = Result.getOrThrow(Weighting.ranges(key(lang), indicators(lang), options, sample))
  const [first, ...others] = found.members
  if (first === undefined) throw new Error("The example has no municipalities.")
  const widest = others.reduce((one, other) => (other.most - other.least > one.most - one.least ? other : one), first)
  return {
    lead: fill(words.allLead[lang], { size: written(found.size, lang), corners: found.corners, seed: found.seed }),
    title: fill(words.allPicture[lang], { name: widest.member, least: widest.least, most: widest.most }),
    rows: found.members.map((member) => rangeRow(member, lang)),
    sentence: Weighting.text(found, widest, "place", lang)
  }
}
