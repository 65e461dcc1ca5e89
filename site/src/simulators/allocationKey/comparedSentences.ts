import type { Lang } from "../../i18n/routes.js"
import { both, list, signedSpan } from "../../i18n/wording.js"
import { balance, changesBetween } from "../comparison.js"
import type { Change, Comparison, Refusal } from "../simulator.js"
import type { Answer } from "./answer.js"
import { totalOf } from "./sentences.js"

/** What changes for each municipality; nothing where the two divide different things. */
const changes = (before: Answer, after: Answer): ReadonlyArray<Change> | undefined => {
  if (before.unit !== after.unit || before.rhythm !== after.rhythm) return undefined
  const membersIn = ({ members }: Answer) => members.map(({ municipality, spans }) => ({ name: municipality, spans }))
  const isPaired = before.from === after.from && before.until === after.until
  return changesBetween(membersIn(before), membersIn(after), isPaired)
}

/** What could not be divided, and what to do. */
export const refusal = ({ _tag, members = [], message }: Refusal, lang: Lang): string => {
  switch (_tag) {
    case "WeightsInvalid":
      return both(
        lang,
        "Met dit gewicht telt niets meer mee. Kies een ander gewicht.",
        "With this weight nothing counts any more. Choose another weight."
      )
    case "PlacesInvalid":
      return both(
        lang,
        "Dit aantal is niet te verdelen. Vul een geheel getal in.",
        "This number cannot be divided. Enter a whole number."
      )
    case "IndicatorIncomplete":
      return both(
        lang,
        `Er is nog geen eigen cijfer voor ${list(members, lang)}. Een ontbrekend cijfer is geen nul. Vul het in bij ‘Eigen cijfers’, of kies iets anders bij ‘Waarnaar verdelen we?’.`,
        `There is no own figure yet for ${list(members, lang)}. A missing figure is not zero. Enter it under ‘Your own figures’, or choose something else under ‘What do we divide by?’.`
      )
    case "IndicatorEmpty":
      return both(
        lang,
        "Al uw eigen cijfers zijn nul. Daar is niet naar te verdelen. Vul voor minstens één gemeente een getal boven nul in.",
        "All your own figures are zero. Nothing can be divided by them. Enter a number above zero for at least one municipality."
      )
    default:
      return message
  }
}

const counted = (count: number, lang: Lang): string =>
  both(
    lang,
    count === 1 ? "1 gemeente" : `${count} gemeenten`,
    count === 1 ? "1 municipality" : `${count} municipalities`
  )

/** What changes between two answers, in a sentence. */
export const compared = (before: Answer, after: Answer, lang: Lang): Comparison => {
  const all = changes(before, after)
  if (all === undefined) {
    return {
      _tag: "Incomparable",
      sentence: both(
        lang,
        `Dit is niet te vergelijken: eerst ging het om ${totalOf(before, lang)}, nu om ${totalOf(after, lang)}.`,
        `These cannot be compared: first it was about ${totalOf(before, lang)}, now about ${totalOf(after, lang)}.`
      )
    }
  }
  const { alike, less, more, open } = balance(all)
  const parts = [
    ...(more > 0 ? [both(lang, `${counted(more, lang)} meer`, `${counted(more, lang)} more`)] : []),
    ...(less > 0 ? [both(lang, `${counted(less, lang)} minder`, `${counted(less, lang)} less`)] : []),
    ...(alike > 0 ? [both(lang, `${counted(alike, lang)} evenveel`, `${counted(alike, lang)} the same`)] : []),
    ...(open > 0
      ? [both(lang, `bij ${counted(open, lang)} is het niet zeker`, `for ${counted(open, lang)} it is not certain`)]
      : [])
  ]
  const [largest] = all
    .flatMap(({ difference, name }) => (difference === undefined ? [] : [{ name, difference }]))
    .filter(({ difference: [low, high] }) => low > 0 || high < 0)
    .toSorted((a, b) => Math.abs(b.difference[0]) - Math.abs(a.difference[0]))
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
    changes: all,
    sentence: both(
      lang,
      `Vergeleken met het uitgangspunt: ${list(parts, lang)}.${extreme}`,
      `Compared with the baseline: ${list(parts, lang)}.${extreme}`
    )
  }
}
