import type { Lang } from "../../i18n/routes.js"
import { both, list, signedSpan } from "../../i18n/wording.js"
import { balance, changesBetween } from "../comparison.js"
import type { Comparison, Refusal } from "../simulator.js"
import type { Answer } from "./answer.js"
import { known, unknownYears } from "./sentences.js"

/** What each does; in a year of which nothing is known, from nothing to all that there is to do. */
const spansOf = ({ places, rows }: Answer) =>
  rows.map((row) => ({
    name: row.municipality,
    spans: [[known(row), known(row) + places * unknownYears(row)]] as const
  }))

const counted = (count: number, lang: Lang): string =>
  both(
    lang,
    count === 1 ? "1 gemeente" : `${count} gemeenten`,
    count === 1 ? "1 municipality" : `${count} municipalities`
  )

/** What each does over all years, compared with another plan. */
export const compared = (before: Answer, after: Answer, lang: Lang): Comparison => {
  if (before.unit !== after.unit || before.years.length !== after.years.length) {
    return {
      _tag: "Incomparable",
      sentence: both(
        lang,
        "Dit is niet te vergelijken: het gaat over iets anders, of over een ander aantal jaren.",
        "These cannot be compared: they are about something else, or about another number of years."
      )
    }
  }
  const changes = changesBetween(spansOf(before), spansOf(after), true)
  const { alike, less, more, open } = balance(changes)
  const parts = [
    ...(more > 0 ? [both(lang, `${counted(more, lang)} doen meer`, `${counted(more, lang)} do more`)] : []),
    ...(less > 0 ? [both(lang, `${counted(less, lang)} doen minder`, `${counted(less, lang)} do less`)] : []),
    ...(alike > 0 ? [both(lang, `${counted(alike, lang)} evenveel`, `${counted(alike, lang)} the same`)] : []),
    ...(open > 0
      ? [both(lang, `van ${counted(open, lang)} is het onzeker`, `of ${counted(open, lang)} it is not certain`)]
      : [])
  ].map((part) =>
    part.replace(/^1 gemeente doen/, "1 gemeente doet").replace(/^1 municipality do /, "1 municipality does ")
  )
  const [largest] = changes
    .flatMap(({ difference, name }) => (difference === undefined ? [] : [{ name, difference }]))
    .filter(({ difference: [low, high] }) => low === high && low !== 0)
    .toSorted((one, other) => Math.abs(other.difference[0]) - Math.abs(one.difference[0]))
  const extreme =
    largest === undefined
      ? ""
      : both(
          lang,
          ` Het grootste verschil is voor ${largest.name}: ${signedSpan(largest.difference, lang)}.`,
          ` The largest difference is for ${largest.name}: ${signedSpan(largest.difference, lang)}.`
        )
  return {
    _tag: "Changes",
    changes,
    sentence: both(
      lang,
      `Over alle jaren, vergeleken met het uitgangspunt: ${list(parts, lang)}.${extreme}`,
      `Over all years, compared with the baseline: ${list(parts, lang)}.${extreme}`
    )
  }
}

/** What could not be worked out, and what to do. */
export const refusal = (error: Refusal, lang: Lang): string => {
  const { _tag, members: [name = ""] = [], message, needed = 0, places = 0, year = 0 } = error
  switch (_tag) {
    case "SwapInvalid.sameMember":
      return both(
        lang,
        `In ${year} ruilt ${name} met zichzelf. Haal die ruil weg, of kies twee verschillende gemeenten.`,
        `In ${year} ${name} swaps with itself. Take that swap out, or choose two different municipalities.`
      )
    case "SwapInvalid.moreThanHas":
      return both(
        lang,
        `${name} kan in ${year} geen ${needed} afstaan: het zijn er dan ${places}. Ruilen gaan in de volgorde van de lijst. Maak deze ruil kleiner, of haal hem weg.`,
        `${name} cannot hand over ${needed} in ${year}: it then has ${places}. Swaps are made in the order of the list. Make this swap smaller, or take it out.`
      )
    case "PlanInvalid.swapYear":
      return both(
        lang,
        `${name} staat plekken af in ${year}, maar in dat jaar wordt er met deze keuzes niets verdeeld. Haal die ruil weg, of kies een ander jaar.`,
        `${name} hands over places in ${year}, but with these choices nothing is divided in that year. Take that swap out, or choose another year.`
      )
    case "PlanInvalid.keyNever":
      return both(
        lang,
        `De sleutel zou pas na ${year} jaar ingaan, en dan is het plan voorbij. Kies meer jaren, of laat de sleutel eerder ingaan.`,
        `The key would count only after ${year} years, and then the plan is over. Choose more years, or let the key count earlier.`
      )
    case "WeightsInvalid":
      return both(
        lang,
        "Met dit gewicht telt niets meer mee. Kies een ander gewicht.",
        "With this weight nothing counts any more. Choose another weight."
      )
    case "PeriodRefused":
      return both(
        lang,
        "In een van de jaren is dit niet te verdelen: deze manier van afronden kan niet overweg met een gemeente die niets doet, of de regel bij gelijk recht beslist niet. Kies een andere manier van afronden of een andere regel.",
        "In one of the years this cannot be divided: this way of rounding cannot deal with a municipality that does nothing, or the rule for the same right does not decide. Choose another way of rounding or another rule."
      )
    default:
      return message
  }
}
