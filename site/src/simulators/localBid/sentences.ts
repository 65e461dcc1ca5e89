import type * as LocalBid from "woonzorg/LocalBid"
import * as Quantity from "woonzorg/Quantity"
import { standings, type BidMeasure, type Span } from "../../charts/bidBars.js"
import type { Lang } from "../../i18n/routes.js"
import { written } from "../../i18n/texts.js"
import { both, list } from "../../i18n/wording.js"
import type { Answer, Bid, OnTop, Row } from "./answer.js"
import { firmness, likelihoods, words } from "./words.js"

/** One number, two with a dash, or a lower bound. */
export const span = ({ high, low }: Span, lang: Lang): string => {
  if (high === undefined) return `${both(lang, "minimaal", "at least")} ${written(low, lang)}`
  return low === high ? written(low, lang) : `${written(low, lang)}–${written(high, lang)}`
}

const isNone = ({ high, low }: Span): boolean => low === 0 && high === 0

export const products = (count: number, lang: Lang): string =>
  both(lang, count === 1 ? "1 product" : `${count} producten`, count === 1 ? "1 product" : `${count} products`)

/** The answer in two or three sentences. */
export const finding = ({ rows }: Answer, lang: Lang): string => {
  const count = (reaches: Row["coverage"]["reaches"]): number =>
    rows.filter(({ coverage }) => coverage.reaches === reaches).length
  const [met, missed, unknown] = [count("met"), count("not met"), count("cannot be known")]
  const onTop = rows.flatMap(({ coverage, onTop }) => (coverage.reaches === "met" ? onTop.map(({ name }) => name) : []))
  const names = list(onTop, lang)
  const and = names === "" ? "" : both(lang, ` en de ${names} erbij komen`, ` and the ${names} come on top`)
  const first =
    met === 0
      ? both(
          lang,
          `Voor geen van de ${rows.length} producten is zeker dat er genoeg is geboden.`,
          `For none of the ${rows.length} products is it certain that enough is on offer.`
        )
      : both(
          lang,
          `Voor ${met} van de ${rows.length} producten is genoeg geboden, als alle biedingen doorgaan${and}.`,
          `For ${met} of the ${rows.length} products enough is on offer, if every bid goes ahead${and}.`
        )
  const second =
    missed === 0
      ? ""
      : both(
          lang,
          ` Voor ${products(missed, lang)} is het te weinig.`,
          ` For ${products(missed, lang)} it is too little.`
        )
  const third =
    unknown === 0
      ? ""
      : both(
          lang,
          ` Voor ${products(unknown, lang)} is het niet te zeggen.`,
          ` For ${products(unknown, lang)} it cannot be said.`
        )
  return first + second + third
}

const counted = (texts: ReadonlyArray<string>): ReadonlyArray<string> =>
  [...Map.groupBy(texts, (text) => text)].map(([text, all]) =>
    all.length === 1 ? `“${text}”` : `“${text}” (${all.length}×)`
  )

/** The words of the bids of a row that have no number. */
export const wordless = ({ bids }: Row): ReadonlyArray<string> =>
  counted(bids.filter(({ standings }) => standings.includes("withoutNumber")).map((bid) => bid.words))

const parts = (row: Row, lang: Lang): ReadonlyArray<string> => {
  const numbers = standings.flatMap((standing) =>
    isNone(row.sums[standing]) ? [] : [`${words[standing][lang]}: ${span(row.sums[standing], lang)}`]
  )
  const without = wordless(row)
  return [
    ...(numbers.length === 0 ? [both(lang, "geen bod met een getal", "no bid with a number")] : numbers),
    ...row.onTop.map(({ name, quantity }) => `${words.ofWhich[lang]} ${name}: ${span(quantity, lang)}`),
    ...(without.length === 0 ? [] : [`${words.withoutNumber[lang]}: ${without.join(", ")}`])
  ]
}

/** A span on its own, without the rest of the quantity. */
const spanOf = ({ high, low }: Quantity.Quantity): Span => (high === undefined ? { low } : { low, high })

/** The rows as the chart draws them. */
export const measures = ({ rows }: Answer, lang: Lang): ReadonlyArray<BidMeasure> =>
  rows.map((row) => ({
    product: row.product,
    name: row.name[lang],
    parts: {
      certain: spanOf(row.sums.certain),
      supposed: spanOf(row.sums.supposed),
      conditional: spanOf(row.sums.conditional),
      unattributed: spanOf(row.sums.unattributed)
    },
    target: spanOf(row.coverage.need),
    targetLabel: both(lang, "nodig: ", "needed: ") + Quantity.text({ ...row.coverage.need, conversions: [] }, lang),
    labels: parts(row, lang)
  }))

const atLikelihood = (candidates: Bid["candidates"], likelihood: LocalBid.Likelihood, total: number, lang: Lang) => {
  const names = candidates.filter((candidate) => candidate.likelihood === likelihood).map((one) => one.municipality)
  if (names.length === 0) return []
  const who = names.length === total ? both(lang, "elke gemeente", "every municipality") : list(names, lang)
  return [`${likelihoods[likelihood][lang]} ${who}`]
}

/** Which municipalities a bid may belong to, in words. */
export const candidates = (bid: Pick<Bid, "candidates">, total: number, lang: Lang): string =>
  (Object.keys(likelihoods) as ReadonlyArray<LocalBid.Likelihood>)
    .flatMap((likelihood) => atLikelihood(bid.candidates, likelihood, total, lang))
    .join("; ")

/** How sure the parts of a bid are, in words. */
export const standing = (bid: Bid, lang: Lang): string =>
  list(
    bid.standings.map((one) => firmness[one][lang]),
    lang
  )

/** What counts on top of the bids, in words. */
export const onTop = ({ name, quantity }: OnTop, lang: Lang): string => `${name}: ${Quantity.text(quantity, lang)}`

/** Whom and what the answer is about. */
export const scope = (lang: Lang): string => words.scope[lang]
