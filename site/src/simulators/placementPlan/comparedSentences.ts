import type { Lang } from "../../i18n/routes.js"
import { both, list, signedSpan } from "../../i18n/wording.js"
import { balance, changesBetween } from "../comparison.js"
import type { Comparison, Figure, Refusal } from "../simulator.js"
import { written } from "../../i18n/texts.js"
import type { Answer } from "./answer.js"
import { decimal, furthest, sum } from "./sentences.js"
import type { Texts } from "./words.js"

const spansOf = ({ rows }: Answer) =>
  rows.map(({ municipality, places }) => ({ name: municipality, spans: [[places, places]] as const }))

const left = ({ columns }: Answer): number => sum(columns.map(({ shortfall }) => shortfall))

/** Figures about an answer as a whole. */
export const figures = (answer: Answer, lang: Lang, { words }: Pick<Texts, "words">): ReadonlyArray<Figure> => {
  const placed = sum(answer.columns.map((column) => column.placed))
  const { distance, municipality } = furthest(answer)
  return [
    { name: words.placed, text: written(placed, lang) },
    { name: words.left, text: written(left(answer), lang) },
    {
      name: both(lang, "Verst van het eerlijke deel", "Furthest from the fair part"),
      text: municipality === "" ? "–" : `${decimal(distance, 1, lang)} (${municipality})`
    }
  ]
}

const counted = (count: number, verb: readonly [one: string, more: string], lang: Lang): string =>
  both(
    lang,
    count === 1 ? `1 gemeente ${verb[0]}` : `${count} gemeenten ${verb[1]}`,
    count === 1 ? `1 municipality ${verb[0]}` : `${count} municipalities ${verb[1]}`
  )

/** What each municipality gets, compared with another table. */
export const compared = (before: Answer, after: Answer, lang: Lang): Comparison => {
  const loadsOf = ({ columns }: Answer) => new Map(columns.map(({ load, product }) => [product, load]))
  const [was, is] = [loadsOf(before), loadsOf(after)]
  if ([...is].some(([product, load]) => (was.get(product) ?? load) !== load)) {
    return {
      _tag: "Incomparable",
      sentence: both(
        lang,
        "Dit is niet te vergelijken: een plek weegt in de ene tabel anders dan in de andere.",
        "These cannot be compared: a place weighs otherwise in one table than in the other."
      )
    }
  }
  const changes = changesBetween(spansOf(before), spansOf(after), true)
  const { alike, less, more } = balance(changes)
  const get = (words: readonly [nl: string, en: string]) =>
    lang === "nl"
      ? ([`krijgt ${words[0]}`, `krijgen ${words[0]}`] as const)
      : ([`gets ${words[1]}`, `get ${words[1]}`] as const)
  const parts = [
    ...(more > 0 ? [counted(more, get(["meer", "more"]), lang)] : []),
    ...(less > 0 ? [counted(less, get(["minder", "less"]), lang)] : []),
    ...(alike > 0 ? [counted(alike, get(["evenveel", "the same"]), lang)] : [])
  ]
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
  const [over, was0] = [left(after), left(before)]
  const change = over - was0
  const rest =
    change === 0
      ? ""
      : both(
          lang,
          ` Er blijven ${written(Math.abs(change), lang)} plekken ${change > 0 ? "meer" : "minder"} over.`,
          ` ${written(Math.abs(change), lang)} ${change > 0 ? "more" : "fewer"} places are left over.`
        )
          .replace("blijven 1 plekken", "blijft 1 plek")
          .replace(/^( 1 (more|fewer)) places are/, "$1 place is")
  return {
    _tag: "Changes",
    changes,
    sentence: both(
      lang,
      `Vergeleken met het uitgangspunt: ${list(parts, lang)}.${extreme}${rest}`,
      `Compared with the baseline: ${list(parts, lang)}.${extreme}${rest}`
    )
  }
}

/** Why there is no table, and what to do. */
export const refusal = (
  { _tag, members = [], message, needed }: Refusal,
  lang: Lang,
  names: Readonly<Record<string, string>>
): string => {
  const named = list(
    members.map((member) => names[member] ?? member),
    lang
  )
  switch (_tag) {
    case "ProblemInvalid":
      return both(
        lang,
        "Er doet geen product mee. Kies ten minste één product.",
        "No product takes part. Choose at least one product."
      )
    case "WeightsInvalid":
      return both(
        lang,
        "Met dit gewicht telt niets meer mee. Kies een ander gewicht.",
        "With this weight nothing counts any more. Choose another weight."
      )
    case "LoadsDiffer":
      return both(
        lang,
        "Met beide totalen vast moet elke plek even zwaar wegen. Zet de gewichten op 1, of kies een andere manier van verdelen.",
        "With both totals fixed every place has to weigh the same. Set the weights to 1, or choose another way to divide."
      )
    case "MinimaInfeasible":
    case "BoundsInfeasible":
      return both(
        lang,
        "De garanties vragen meer plekken dan er zijn. Tel de biedingen niet mee, of laat Housing First voor meer jaren tellen.",
        "The guarantees ask for more places than there are. Leave the bids out, or count Housing First for more years."
      )
    case "SizesInfeasible":
      return both(
        lang,
        "Er is geen tabel waarin de voorzieningen heel blijven. Laat voorzieningen splitsen.",
        "There is no table in which facilities stay whole. Let facilities be split."
      )
    case "TotalsInfeasible":
      return both(
        lang,
        `Met deze grenzen bestaat er geen tabel waarin beide totalen kloppen: voor de ${needed ?? 0} plekken van ${named} is er niet genoeg ruimte. Kies ‘Samen, zo eerlijk mogelijk’, of tel de biedingen niet mee.`,
        `With these bounds there is no table in which both totals are right: there is not enough room for the ${needed ?? 0} places of ${named}. Choose ‘Together, as fair as can be’, or leave the bids out.`
      )
    case "EffortSpent":
      return both(
        lang,
        "Er is in de tijd die wij nemen geen tabel gevonden. Laat voorzieningen splitsen, of geef elke plek hetzelfde gewicht.",
        "No table was found in the time that we take. Let facilities be split, or give every place the same weight."
      )
    default:
      return message
  }
}
