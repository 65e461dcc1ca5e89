import type { Lang } from "../../i18n/routes.js"
import { both, list, signedSpan } from "../../i18n/wording.js"
import { balance, changesBetween } from "../comparison.js"
import type { Change, Comparison, Refusal } from "../simulator.js"
import type { Answer } from "./answer.js"
import { totalOf, who } from "./sentences.js"

/** What changes for each municipality; nothing where the two divide different things. */
const changes = (before: Answer, after: Answer): ReadonlyArray<Change> | undefined => {
  if (before.unit !== after.unit || before.rhythm !== after.rhythm) return undefined
  const membersIn = ({ members }: Answer) => members.map(({ municipality, spans }) => ({ name: municipality, spans }))
  const isPaired = before.from === after.from && before.until === after.until
  return changesBetween(membersIn(before), membersIn(after), isPaired)
}

/** What could not be divided, and what to do. */
export const refusal = ({ _tag, members = [], message, needed = 0, places = 0 }: Refusal, lang: Lang): string => {
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
        `Er is nog geen eigen cijfer voor ${who(members, lang)}. Een ontbrekend cijfer is geen nul. Vul het in bij ‘Eigen cijfers’, of kies iets anders bij ‘Waarnaar verdelen we?’.`,
        `There is no own figure yet for ${who(members, lang)}. A missing figure is not zero. Enter it under ‘Your own figures’, or choose something else under ‘What do we divide by?’.`
      )
    case "IndicatorEmpty":
      return both(
        lang,
        "Al uw eigen cijfers zijn nul. Daar is niet naar te verdelen. Vul voor minstens één gemeente een getal boven nul in.",
        "All your own figures are zero. Nothing can be divided by them. Enter a number above zero for at least one municipality."
      )
    case "ClaimsEmpty":
      return both(
        lang,
        "Met deze cijfers heeft niemand nog ergens recht op. Verander een cijfer of kies een andere sleutel.",
        "With these figures nobody has a right to anything. Change a figure or choose another key."
      )
    case "TooFewPlaces":
      return both(
        lang,
        `Bij deze manier van afronden krijgt elke gemeente er eerst één. Daarvoor zijn er ${needed} nodig, en er zijn er ${places}. Kies een andere manier, zoals Sainte-Laguë, of verdeel er meer.`,
        `With this way of rounding every municipality first gets one. That takes ${needed}, and there are ${places}. Choose another way, such as Sainte-Laguë, or divide more.`
      )
    case "DroopNeedsCounts":
      return both(
        lang,
        "De kiesdeler van Droop telt in hele mensen. Deze sleutel geeft delen, of te kleine aantallen. Kies bij ‘Waarnaar verdelen we?’ voor inwoners, of kies een andere manier van afronden.",
        "The Droop quota counts whole people. This key gives parts, or numbers that are too small. Choose inhabitants under ‘What do we divide by?’, or another way of rounding."
      )
    case "BoundsNotDefined":
      return both(
        lang,
        `Voor deze manier van afronden is geen rekenregel met zo’n grens bekend (nu bij ${list(members, lang)}). Wij verzinnen er geen. Haal de grens weg, of kies grootste rest of Sainte-Laguë.`,
        `For this way of rounding no rule with such a bound is known (now for ${list(members, lang)}). We make none up. Remove the bound, or choose largest remainder or Sainte-Laguë.`
      )
    case "BoundsInfeasible":
      return members.length === 1
        ? both(
            lang,
            `De grenzen van ${list(members, lang)} spreken elkaar tegen: ten minste ${needed}, en ten hoogste ${places}. Pas er een aan bij ‘Grenzen en voorwaarden’.`,
            `The bounds of ${list(members, lang)} contradict each other: at least ${needed}, and at most ${places}. Change one under ‘Bounds and conditions’.`
          )
        : both(
            lang,
            `De minima van ${who(members, lang)} tellen op tot ${needed}, en er zijn er ${places}. Dat is ${needed - places} te veel. Verlaag ze bij ‘Grenzen en voorwaarden’, of verdeel er meer.`,
            `The minima of ${who(members, lang)} add up to ${needed}, and there are ${places}. That is ${needed - places} too many. Lower them under ‘Bounds and conditions’, or divide more.`
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
