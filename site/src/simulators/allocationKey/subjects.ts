import { need } from "@woonzorg/drechtsteden/agenda2021"
import { statedTotal } from "@woonzorg/drechtsteden/targetGroups2020"
import type * as Citation from "woonzorg/Citation"
import type * as Quantity from "woonzorg/Quantity"
import type { Quantities } from "./answer.js"

/** The quantities of the agenda that the reader can divide, with their passports: read when the site is built. */
export const sourced: Readonly<Record<keyof Quantities, Citation.Sourced<Quantity.Quantity>>> = {
  housingFirst: need("housing-first").need,
  temporaryLiving: need("tijdelijk-wonen").need,
  people: statedTotal
}

export const quantities: Quantities = {
  housingFirst: sourced.housingFirst.value,
  temporaryLiving: sourced.temporaryLiving.value,
  people: sourced.people.value
}
