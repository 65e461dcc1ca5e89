import * as Result from "effect/Result"
import * as Apportionment from "woonzorg/Apportionment"
import * as BidInfluence from "woonzorg/BidInfluence"
import type * as Citation from "woonzorg/Citation"
import * as KeyFit from "woonzorg/KeyFit"
import type * as LocalBid from "woonzorg/LocalBid"
import * as Quantity from "woonzorg/Quantity"
import * as Rational from "woonzorg/Rational"
import type { Lang } from "../../i18n/routes.js"
import { rules } from "../../i18n/rules.js"
import { sensitivity as words } from "../../i18n/sensitivity.js"
import { fill, written } from "../../i18n/texts.js"
import { numberColumn, textRow, wordColumn, type Table } from "../../report/table.js"
import { decimal } from "../decimal.js"
import { invented, inventedCounts } from "../invented.js"
import { percentage } from "../keys/keyWords.js"
import { indicators, nameOf } from "./example.js"

const product = "example"
const places = 40
const municipalities = 4

/** What was written as a bid, and whose it may be, by place in the list of municipalities: the likeliest first. */
const tokens = [
  { low: 4, high: 4, whose: [0, 1] },
  { low: 7, high: 9, whose: [1] },
  { low: 6, high: 6, whose: [2, 3] }
] as const

const passport: Citation.Passport = {
  _tag: "Assumed",
  assumption: {
    id: "invented",
    statement: rules.inventedNote,
    why: rules.inventedNote,
    decidedBy: rules.inventedNote,
    sensitivity: "low"
  }
}

const numberText = ({ high, low }: (typeof tokens)[number]): string => (low === high ? `${low}` : `${low}-${high}`)

const tableOf = (lang: Lang): LocalBid.LocalBid => ({
  id: product,
  columns: Array.from({ length: municipalities }, (_, index) => invented(index, lang)),
  rows: [
    {
      product,
      unit: "place",
      conversions: [],
      variants: [
        {
          id: "only",
          name: { nl: product, en: product },
          tokens: tokens.map((token) => ({
            id: numberText(token),
            words: { value: numberText(token), passport },
            parts: [
              {
                commitment: "number",
                quantity: Quantity.between(token.low, token.high, "place", "once"),
                conditions: []
              }
            ],
            candidates: token.whose.map((index, at) => ({
              municipality: invented(index, lang),
              likelihood: token.whose.length === 1 ? "certain" : at === 0 ? "likely" : "possible"
            }))
          }))
        }
      ]
    }
  ],
  conditions: []
})

const openText = ({ high, low, whose }: (typeof tokens)[number], lang: Lang): string =>
  low === high
    ? fill(words.whose[lang], {
        names: whose.map((index) => invented(index, lang)).join(` ${words.or[lang]} `)
      })
    : fill(words.howMany[lang], { low, high })

/** How many places move when one bid at a time is read in another way. */
export const influence = (lang: Lang) => {
  const counts = Array.from({ length: municipalities }, () => 1)
  const claims = Result.getOrThrow(Apportionment.claims(inventedCounts(counts, lang)))
  const found = Result.getOrThrow(
    BidInfluence.ofBids(
      tableOf(lang),
      { attribution: "mostLikely" },
      { _tag: "Division", product, claims, options: { places, method: "sainteLague", ties: "statedOrder" } }
    )
  )
  const table: Table = {
    id: "influence",
    title: words.bidsTable[lang],
    columns: [
      wordColumn("bid", words.bid[lang]),
      wordColumn("open", words.open[lang]),
      numberColumn("most", words.most[lang])
    ],
    rows: found.cells.map(({ most, token }) => {
      const own = tokens.find((one) => numberText(one) === token)
      return textRow(token, [token, own === undefined ? "" : openText(own, lang), written(most, lang)])
    })
  }
  return {
    found,
    lead: fill(words.bidsLead[lang], { places }),
    table,
    sentence: BidInfluence.text(found, { words: (token) => token, unit: "place" }, lang)
  }
}

/** Bids with a number of the municipalities of the figures, in their order. */
const offered = [11, 4, 6, 3, 4]

const hundred = Rational.fromBigInt(100n)

const signed = (part: Rational.Rational, lang: Lang): string => {
  const points = decimal(Rational.multiply(part, hundred), lang, 1)
  return points.startsWith("-") ? points.replace("-", "−") : `+${points}`
}

/** The key nearest to bids, with how far it lies from each. */
export const nearest = (lang: Lang) => {
  const bids = offered.map((bid, index) => ({ member: invented(index, lang), bid: Rational.fromBigInt(BigInt(bid)) }))
  const figures = indicators(lang)
  const fit = Result.getOrThrow(KeyFit.fit(bids, figures))
  const tooFew = Result.getOrThrow(Result.flip(KeyFit.fit(bids.slice(0, 1), figures)))
  if (tooFew._tag !== "TooFewBids") throw tooFew
  const table: Table = {
    id: "fit",
    title: words.nearestTable[lang],
    columns: [
      wordColumn("municipality", rules.municipality[lang]),
      numberColumn("offered", words.bid[lang]),
      numberColumn("bid", words.bidPart[lang]),
      numberColumn("fitted", words.keyPart[lang]),
      numberColumn("gap", words.gap[lang])
    ],
    rows: fit.members.map(({ bid, fitted, gap, member }, index) =>
      textRow(member, [
        member,
        written(offered[index] ?? 0, lang),
        percentage(bid, lang),
        percentage(fitted, lang),
        signed(gap, lang)
      ])
    )
  }
  return {
    fit,
    table,
    sentence: KeyFit.text(fit, nameOf, lang),
    squares: fill(words.nearestFit[lang], {
      squares: decimal(fit.squares, lang, 3),
      equal: decimal(fit.squaresOfEqual, lang, 3)
    }),
    care: fill(words.nearestCare[lang], { more: tooFew.needed - tooFew.indicators })
  }
}
