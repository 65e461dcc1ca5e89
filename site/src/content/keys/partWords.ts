import type * as AllocationKey from "woonzorg/AllocationKey"
import type * as KeyPreset from "woonzorg/KeyPreset"
import * as Rational from "woonzorg/Rational"
import type { StackedRow } from "../../charts/stacked.js"
import { keys as words } from "../../i18n/keys.js"
import type { Lang } from "../../i18n/routes.js"
import { rules } from "../../i18n/rules.js"
import { fill, written } from "../../i18n/texts.js"
import { percentage } from "./keyWords.js"

/** Who gets most and who gets least, as the title of a picture; or that all get the same. */
export const partsTitle = (parts: AllocationKey.Claims, lang: Lang): string => {
  const falling = parts.toSorted((one, other) => Rational.compare(other.claim, one.claim))
  const [most, least] = [falling.at(0), falling.at(-1)]
  if (most === undefined || least === undefined) throw new Error("A key without members has no parts.")
  return Rational.compare(most.claim, least.claim) === 0
    ? fill(words.partsSame[lang], { part: percentage(most.claim, lang) })
    : fill(words.partsTitle[lang], {
        most: most.member,
        largest: percentage(most.claim, lang),
        least: least.member,
        smallest: percentage(least.claim, lang)
      })
}

/** A picture of invented counts: its title, its note, its rows with their numbers in words, and what the parts are. */
export const schemeWords = ({ rule }: KeyPreset.KeyPreset, rows: ReadonlyArray<StackedRow>, lang: Lang) => {
  const named = rows.map((row) => ({ ...row, name: fill(rules.inventedMunicipality[lang], { letter: row.name }) }))
  const part = ({ parts }: StackedRow, index: number): number => parts[index] ?? 0
  const sum = (index: number): number => rows.reduce((total, row) => total + part(row, index), 0)
  if (rule._tag === "originFirst") {
    return {
      title: fill(words.originTitle[lang], { known: sum(0), rest: sum(1) }),
      note: words.originNote[lang],
      rows: named.map((row) => ({ ...row, label: row.parts.map((one) => written(one, lang)).join(" + ") })),
      key: { first: words.originFirst[lang], second: words.originRest[lang] }
    }
  }
  const numbers = (row: StackedRow) => ({ name: row.name, gets: part(row, 0), asked: part(row, 0) + part(row, 1) })
  const refused = named.find((row) => part(row, 1) > 0)
  return {
    title: refused === undefined ? "" : fill(words.quotaTitle[lang], numbers(refused)),
    note: words.quotaNote[lang],
    rows: named.map((row) => ({ ...row, label: fill(words.quotaLabel[lang], numbers(row)) })),
    key: { first: words.quotaFirst[lang], second: words.quotaRest[lang], mark: words.quotaMark[lang] }
  }
}
