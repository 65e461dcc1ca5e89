import { localBid } from "@woonzorg/drechtsteden/localBids2020"
import * as Result from "effect/Result"
import * as LocalBid from "woonzorg/LocalBid"
import type { Question, Subject } from "./question.js"

/** How the bids are attributed: by a reading, with the reader's own attribution of the "20" on top. */
export const attributionOf = (
  attribution: Exclude<Question["bids"], "shown">,
  twenty: Question["twenty"]
): LocalBid.Reading["attribution"] => {
  if (twenty === "open") return attribution
  const read = Result.getOrThrow(LocalBid.read(localBid, { attribution }))
  const cells = read.rows.flatMap(({ cells }) => cells)
  return Object.fromEntries([
    ...cells.flatMap(({ municipality, token }) => (municipality === undefined ? [] : [[token.id, municipality]])),
    ["tw-5", twenty]
  ])
}

/** The table for what is divided: the families of Gorinchem come only if it chooses them over housing training. */
export const bidsFor = (subject: Subject): LocalBid.LocalBid =>
  subject === "temporaryLiving"
    ? {
        ...localBid,
        conditions: localBid.conditions.map((condition) =>
          condition.id === "gorinchem-training-lapses"
            ? { ...condition, id: "gorinchem-families", municipality: "Gorinchem" }
            : condition
        )
      }
    : localBid
