import { localBid } from "@woonzorg/drechtsteden/localBids2020"
import type * as BidInfluence from "woonzorg/BidInfluence"
import type * as LocalBid from "woonzorg/LocalBid"
import * as Quantity from "woonzorg/Quantity"
import type { Lang } from "../../i18n/routes.js"
import { written } from "../../i18n/texts.js"
import { both } from "../../i18n/wording.js"
import type { Table } from "../../report/table.js"
import { furtherWords } from "./furtherWords.js"
import { candidates } from "./sentences.js"
import { words } from "./words.js"

/** How the rows of the table are cut, by product; the first way where nothing is said. */
export type Cuts = Readonly<Record<string, string>>

/** The bids of the table, by their id: how a row is cut says whose a bid can be. */
const tokensOf = (cuts: Cuts): ReadonlyMap<string, LocalBid.Token> =>
  new Map(
    localBid.rows.flatMap(({ product, variants }) => {
      const { tokens } = variants.find(({ id }) => id === cuts[product]) ?? variants[0]
      return tokens.map((token) => [token.id, token] as const)
    })
  )

/** The literal words of a bid. */
export const wordsOf = (cuts: Cuts): ((token: string) => string) => {
  const tokens = tokensOf(cuts)
  return (token) => tokens.get(token)?.words.value ?? token
}

/** A number with its unit. */
export const counted = (count: number, unit: Quantity.Unit, lang: Lang): string =>
  `${written(count, lang)} ${Quantity.unitTerms[unit][lang][count === 1 ? "one" : "other"]}`

/** What is supposed of a bid, and what is then missing for certain where that is asked. */
const supposed = (
  { answer, supposed: other }: BidInfluence.Variation,
  now: BidInfluence.Answer,
  lang: Lang
): string => {
  const condition =
    other._tag === "Municipality"
      ? both(lang, `als het van ${other.municipality} is`, `if it is of ${other.municipality}`)
      : other.end === "low"
        ? both(lang, "als het laagste getal geldt", "if the lowest number holds")
        : both(lang, "als het hoogste getal geldt", "if the highest number holds")
  if (answer._tag !== "Shortfall" || now._tag !== "Shortfall") return condition
  const [then, before] = [written(answer.missing.low, lang), written(now.missing.low, lang)]
  return `${condition}: ${both(lang, `zeker tekort ${then} in plaats van ${before}`, `certain shortfall ${then} instead of ${before}`)}`
}

interface Shown {
  readonly cuts: Cuts
  readonly unit: Quantity.Unit
  readonly title: string
}

/** Why some candidates are not tried; nothing where all are. */
export const notTried = ({ cells }: BidInfluence.BidInfluence, lang: Lang): ReadonlyArray<string> =>
  cells.some(({ excluded }) => excluded.length > 0)
    ? [
        both(
          lang,
          "Een gemeente is niet geprobeerd waar de volgorde van de tabel dan niet klopt.",
          "A municipality is not tried where that would break the order of the table."
        )
      ]
    : []

/** Each uncertain bid with what it makes of the outcome: the largest first, then what cannot be said, then nothing. */
export const influenceTable = (
  { cells, now, open }: BidInfluence.BidInfluence,
  { cuts, title, unit }: Shown,
  lang: Lang
): Table => {
  const tokens = tokensOf(cuts)
  const bare = open
    .filter((token) => cells.every((cell) => cell.token !== token))
    .map((token): BidInfluence.Cell => ({ token, variations: [], excluded: [], most: 0 }))
  const isOpen = ({ token }: BidInfluence.Cell): boolean => open.includes(token)
  const rank = (cell: BidInfluence.Cell): number => (cell.most > 0 ? 0 : isOpen(cell) ? 1 : 2)
  const sorted = [...cells, ...bare].toSorted((one, other) => rank(one) - rank(other) || other.most - one.most)
  const difference = (cell: BidInfluence.Cell): string => {
    if (cell.most === 0) return isOpen(cell) ? furtherWords.cannotSay[lang] : furtherWords.nothing[lang]
    const moved = counted(cell.most, unit, lang)
    return isOpen(cell) ? both(lang, `${moved}, of meer: niet te zeggen`, `${moved}, or more: cannot be said`) : moved
  }
  return {
    id: "influence",
    title,
    columns: [
      { id: "bid", title: words.bidWords[lang], kind: "words" },
      { id: "difference", title: furtherWords.difference[lang], kind: "words" },
      { id: "supposed", title: furtherWords.supposing[lang], kind: "words" },
      { id: "whose", title: furtherWords.whose[lang], kind: "words" }
    ],
    rows: sorted.map((cell) => {
      const token = tokens.get(cell.token)
      const most = cell.variations.filter(({ moved }) => moved > 0 && moved === cell.most)
      const left = both(lang, `niet geprobeerd: ${cell.excluded.join(", ")}`, `not tried: ${cell.excluded.join(", ")}`)
      const said = [...most.map((one) => supposed(one, now, lang)), ...(cell.excluded.length === 0 ? [] : [left])]
      const whose = token === undefined ? "" : candidates(token, localBid.columns.length, lang)
      return {
        id: cell.token,
        cells: [
          { text: `“${token?.words.value ?? cell.token}”` },
          { text: difference(cell), ...(isOpen(cell) ? {} : { value: cell.most }) },
          { text: said.join("; ") || "–" },
          { text: whose || "–" }
        ]
      }
    })
  }
}
