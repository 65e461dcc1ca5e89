import * as Result from "effect/Result"
import * as BidInfluence from "woonzorg/BidInfluence"
import type { Lang } from "../../i18n/routes.js"
import { both } from "../../i18n/wording.js"
import { influenceTable, notTried, wordsOf } from "../localBid/influence.js"
import type { Asking } from "../sensitivity.js"
import { divisions, type Facts } from "./allocation.js"
import type { Answer } from "./answer.js"
import { attributionOf, bidsFor } from "./bidReading.js"
import { products } from "./bids.js"
import type { Further } from "./further.js"
import type { Question } from "./question.js"

/**
 * What to ask of the model about the bids; nothing where the division has bounds beside them. Bounds of the reader, and
 * the part of the key for bids without a number, do not follow from the table of bids.
 */
export const bidsAsked = (question: Question, facts: Facts): Asking | undefined => {
  const { bids, bounds, setbacks, subject, twenty, unnumbered } = question
  if (bids === "shown" || bounds.length > 0 || unnumbered !== "free") return undefined
  if (subject !== "housingFirst" && subject !== "temporaryLiving") return undefined
  const divided = divisions(question, facts)
  if (Result.isFailure(divided)) return undefined
  const [first] = divided.success.totals
  if (first === undefined) return undefined
  const { bounds: _, ...options } = first.options
  return {
    _tag: "Bids",
    bid: bidsFor(subject),
    reading: { attribution: attributionOf(bids, twenty) },
    questions: [
      { _tag: "Division", product: products[subject], claims: divided.success.claims, options, unmet: setbacks }
    ]
  }
}

/** Which bid moves most places, with every other. */
export const bidsShown = (influence: BidInfluence.BidInfluence, { unit }: Answer, lang: Lang): Further => ({
  line: [BidInfluence.text(influence, { words: wordsOf({}), unit }, lang), ...notTried(influence, lang)].join(" "),
  table: influenceTable(
    influence,
    {
      cuts: {},
      unit,
      title: both(
        lang,
        "Hoeveel er verhuizen als één bod anders wordt gelezen",
        "How many move when one bid is read in another way"
      )
    },
    lang
  )
})
