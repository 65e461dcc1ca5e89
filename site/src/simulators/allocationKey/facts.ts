import { need } from "@woonzorg/drechtsteden/agenda2021"
import { figures as rents } from "@woonzorg/drechtsteden/socialRent"
import { localBid } from "@woonzorg/drechtsteden/localBids2020"
import { inhabitants } from "@woonzorg/drechtsteden/inhabitants2023"
import { municipalities, region } from "@woonzorg/drechtsteden/region"
import { statedTotal } from "@woonzorg/drechtsteden/targetGroups2020"
import * as Result from "effect/Result"
import * as BidBound from "woonzorg/BidBound"
import type * as Citation from "woonzorg/Citation"
import * as LocalBid from "woonzorg/LocalBid"
import type * as Quantity from "woonzorg/Quantity"
import type { BidReading, Facts, Quantities } from "./allocation.js"
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

const bidBounds = (product: string, attribution: LocalBid.Reading["attribution"]): ReadonlyArray<BidBound.BidBound> =>
  Result.getOrThrow(
    Result.flatMap(LocalBid.read(localBid, { attribution }), (read) => BidBound.fromBids(read, product))
  )

const attributions = ["certainOnly", "mostLikely"] as const

/** The bids that have a municipality under a reading, with the reader's own attribution of the "20" on top. */
const chosen = (
  attribution: (typeof attributions)[number],
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

/** The families of Gorinchem come only if it chooses them over housing training. */
const withFamilies = (bounds: ReadonlyArray<BidBound.BidBound>): ReadonlyArray<BidBound.BidBound> =>
  bounds.map((bound) =>
    bound.member === "Gorinchem" ? { ...bound, conditions: [...bound.conditions, "gorinchem-families"] } : bound
  )

/** What bids allow, by what is divided and how the table is read. */
const readings: Facts["bids"] = Object.fromEntries(
  attributions.flatMap((attribution) => [
    ...owners.map((twenty) => [
      `temporaryLiving ${attribution} ${twenty}` satisfies BidReading,
      withFamilies(bidBounds(products.temporaryLiving, chosen(attribution, twenty)))
    ]),
    [`housingFirst ${attribution}` satisfies BidReading, bidBounds(products.housingFirst, attribution)]
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
