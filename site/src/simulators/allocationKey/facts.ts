import { need } from "@woonzorg/drechtsteden/agenda2021"
import { figures as rents } from "@woonzorg/drechtsteden/socialRent"
import { inhabitants } from "@woonzorg/drechtsteden/inhabitants2023"
import { municipalities, region } from "@woonzorg/drechtsteden/region"
import { statedTotal } from "@woonzorg/drechtsteden/targetGroups2020"
import * as Result from "effect/Result"
import * as BidBound from "woonzorg/BidBound"
import type * as Citation from "woonzorg/Citation"
import * as LocalBid from "woonzorg/LocalBid"
import type * as Quantity from "woonzorg/Quantity"
import type { BidReading, Facts, Quantities } from "./allocation.js"
import { attributionOf, bidsFor } from "./bidReading.js"
import { products } from "./bids.js"
import { owners } from "./choices.js"
import type { Question } from "./question.js"

/** The quantities of the agenda that the reader can divide, with their passports: read when the site is built. */
export const sourced: Readonly<Record<keyof Quantities, Citation.Sourced<Quantity.Quantity>>> = {
  housingFirst: need("housing-first").need,
  temporaryLiving: need("tijdelijk-wonen").need,
  people: statedTotal
}

const surveyed = region.divisions
  .find(({ id }) => id === "vraagonderzoek-2020")
  ?.parts.find(({ id }) => id === "onderzocht")
if (surveyed === undefined)
  throw new Error('The region has no division "vraagonderzoek-2020" with a part "onderzocht".')

const bidBounds = (
  subject: keyof typeof products,
  attribution: (typeof attributions)[number],
  twenty: Question["twenty"]
): ReadonlyArray<BidBound.BidBound> => {
  const read = LocalBid.read(bidsFor(subject), { attribution: attributionOf(attribution, twenty) })
  return Result.getOrThrow(Result.flatMap(read, (bids) => BidBound.fromBids(bids, products[subject])))
}

const attributions = ["certainOnly", "mostLikely"] as const

/** What bids allow, by what is divided and how the table is read. */
const readings: Facts["bids"] = Object.fromEntries(
  attributions.flatMap((attribution) => [
    ...owners.map((twenty) => [
      `temporaryLiving ${attribution} ${twenty}` satisfies BidReading,
      bidBounds("temporaryLiving", attribution, twenty)
    ]),
    [`housingFirst ${attribution}` satisfies BidReading, bidBounds("housingFirst", attribution, "open")]
  ])
) as Facts["bids"]

const rentOf = (choose: (...shares: ReadonlyArray<number>) => number): Readonly<Record<string, number>> =>
  Object.fromEntries(
    [...new Set(rents.map(({ municipality }) => municipality))].map((name) => [
      name,
      choose(...rents.filter(({ municipality }) => municipality === name).map(({ share }) => share.value.percent))
    ])
  )

export const facts: Facts = {
  quantities: {
    housingFirst: sourced.housingFirst.value,
    temporaryLiving: sourced.temporaryLiving.value,
    people: sourced.people.value
  },
  inhabitants,
  bids: readings,
  rent: { lowest: rentOf(Math.min), highest: rentOf(Math.max) },
  municipalities,
  surveyed: surveyed.municipalities
}
