import type { Lang } from "../../i18n/routes.js"
import { both, list, signedSpan } from "../../i18n/wording.js"
import { balance, changesBetween } from "../comparison.js"
import type { Comparison, Refusal } from "../simulator.js"
import type { Answer } from "./answer.js"
import { sum } from "./sentences.js"

const spansOf = ({ rows }: Answer) =>
  rows.map(({ done, municipality }) => ({ name: municipality, spans: [[sum(done), sum(done)]] as const }))

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
  const { alike, less, more } = balance(changes)
  const parts = [
    ...(more > 0 ? [both(lang, `${counted(more, lang)} doen meer`, `${counted(more, lang)} do more`)] : []),
    ...(less > 0 ? [both(lang, `${counted(less, lang)} doen minder`, `${counted(less, lang)} do less`)] : []),
    ...(alike > 0 ? [both(lang, `${counted(alike, lang)} evenveel`, `${counted(alike, lang)} the same`)] : [])
  ].map((part) =>
    part.replace(/^1 gemeente doen/, "1 gemeente doet").replace(/^1 municipality do /, "1 municipality does ")
  )
  const [largest] = changes
    .flatMap(({ difference, name }) => (difference === undefined ? [] : [{ name, difference }]))
    .filter(({ difference: [low] }) => low !== 0)
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
export const refusal = ({ _tag, message }: Refusal, lang: Lang): string => {
  switch (_tag) {
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
