import type { Lang } from "../../i18n/routes.js"
import { written } from "../../i18n/texts.js"
import { both, list } from "../../i18n/wording.js"
import type { Answer } from "./answer.js"

const doText = (names: ReadonlyArray<string>, count: number, of: number, lang: Lang): string => {
  const number = written(count, lang)
  const who = list(names, lang)
  if (names.length === of) {
    return count === 0
      ? both(lang, "Geen gemeente doet iets.", "No municipality does anything.")
      : both(lang, `Elke gemeente doet er ${number}.`, `Each municipality does ${number}.`)
  }
  const isOne = names.length === 1
  if (count === 0) {
    return both(lang, `${who} ${isOne ? "doet" : "doen"} niets.`, `${who} ${isOne ? "does" : "do"} nothing.`)
  }
  return isOne
    ? both(lang, `${who} doet er ${number}.`, `${who} does ${number}.`)
    : both(lang, `${who} doen er elk ${number}.`, `${who} do ${number} each.`)
}

/** What each did in the years before the key, a few sentences for each year. */
export const earlyTold = ({ rows, years }: Answer, lang: Lang): ReadonlyArray<string> =>
  (rows[0]?.early ?? []).map((_, index) => {
    const namesOf = (done: number | undefined): ReadonlyArray<string> =>
      rows.filter(({ early }) => early[index]?.done === done).map(({ municipality }) => municipality)
    const counts = [...new Set(rows.flatMap(({ early }) => early[index]?.done ?? []))].toSorted((a, b) => b - a)
    const unknown = list(namesOf(undefined), lang)
    return [
      both(lang, `In ${years[index]} geldt de sleutel nog niet.`, `In ${years[index]} the key does not count yet.`),
      ...counts.map((count) => doText(namesOf(count), count, rows.length, lang)),
      ...(unknown === "" ? [] : [both(lang, `Van ${unknown} is het niet bekend.`, `Of ${unknown} it is not known.`)])
    ].join(" ")
  })
