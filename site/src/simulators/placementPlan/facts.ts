import { needs } from "@woonzorg/drechtsteden/agenda2021"
import { inhabitants } from "@woonzorg/drechtsteden/inhabitants2023"
import { localBid } from "@woonzorg/drechtsteden/localBids2020"
import { municipalities } from "@woonzorg/drechtsteden/region"
import * as Result from "effect/Result"
import * as BidBound from "woonzorg/BidBound"
import * as LocalBid from "woonzorg/LocalBid"
import { variantsOf } from "../localBid/answer.js"
import { start as firstReading } from "../localBid/question.js"
import { attributions, fours, joints, products } from "./choices.js"
import { readingOf, type Facts } from "./division.js"
import { ranges, start, type ProductId, type Question } from "./question.js"

type Bids = ReadonlyArray<BidBound.BidBound>

// What the table says of who does one thing or the other: no cell names it, so the reader may suppose it.
const conditional: Readonly<Partial<Record<ProductId, BidBound.BidBound>>> = {
  "tijdelijk-wonen": { member: "Gorinchem", conditions: ["gorinchem-families"] },
  "woontraining-voor-jongeren": { member: "Gorinchem", conditions: ["gorinchem-training-lapses"] }
}

const withCondition = (bids: Bids, product: ProductId): Bids => {
  const more = conditional[product]
  if (more === undefined) return bids
  return bids.some(({ member }) => member === more.member)
    ? bids.map((bid) =>
        bid.member === more.member ? { ...bid, conditions: [...bid.conditions, ...more.conditions] } : bid
      )
    : [...bids, more]
}

/** What the bids for a product allow, under the reading of a question. */
const bidsFor = (product: ProductId, { attribution, four, joint, years }: Question): Bids =>
  Result.getOrThrow(
    Result.map(
      Result.flatMap(
        LocalBid.read(localBid, { attribution, joint, variants: variantsOf({ ...firstReading, four }) }),
        (read) => BidBound.fromBids(read, product, { years })
      ),
      (bids) => withCondition(bids, product)
    )
  )

const years = Array.from({ length: ranges.years.max }, (_, index) => index + 1)

/** Every reading of the table that the reader can choose, worked out when the site is built. */
const readings: Facts["bids"] = Object.fromEntries(
  attributions.flatMap((attribution) =>
    fours.flatMap((four) =>
      joints.flatMap((joint) =>
        years.flatMap((count) =>
          products.map((product) => {
            const question: Question = { ...start, attribution, four, joint, years: count }
            return [readingOf(product, question), bidsFor(product, question)] as const
          })
        )
      )
    )
  )
)

export const facts: Facts = {
  needs: needs.map(({ facilities, need: { value }, product }) => {
    const facility = facilities?.placesEach.value.low
    return {
      product,
      low: value.low,
      high: value.high ?? value.low,
      isAtLeast: value.form === "atLeast",
      isYearly: value.rhythm === "perYear",
      unit: value.unit,
      ...(facility === undefined ? {} : { facility })
    }
  }),
  inhabitants,
  members: municipalities.map(({ name }) => name),
  bids: readings
}
