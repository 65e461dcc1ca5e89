import { need } from "@woonzorg/drechtsteden/agenda2021"
import { inhabitants } from "@woonzorg/drechtsteden/inhabitants2023"
import { municipalities, region } from "@woonzorg/drechtsteden/region"
import { statedTotal } from "@woonzorg/drechtsteden/targetGroups2020"
import type * as Citation from "woonzorg/Citation"
import type * as Quantity from "woonzorg/Quantity"
import type { Facts, Quantities } from "./answer.js"

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

export const facts: Facts = {
  quantities: {
    housingFirst: sourced.housingFirst.value,
    temporaryLiving: sourced.temporaryLiving.value,
    people: sourced.people.value
  },
  inhabitants,
  municipalities,
  surveyed: surveyed.municipalities
}
