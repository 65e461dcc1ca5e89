import { need } from "@woonzorg/drechtsteden/agenda2021"
import { statedTotal } from "@woonzorg/drechtsteden/targetGroups2020"
import type * as Citation from "woonzorg/Citation"
import * as Quantity from "woonzorg/Quantity"
import type { Question, Subject } from "./question.js"

/** The quantities of the agenda that the reader can divide. */
export const sourced: Readonly<Record<Exclude<Subject, "own">, Citation.Sourced<Quantity.Quantity>>> = {
  housingFirst: need("housing-first").need,
  temporaryLiving: need("tijdelijk-wonen").need,
  people: statedTotal
}

/** What a question divides. */
export const quantityOf = ({ own, subject }: Question): Quantity.Quantity =>
  subject === "own" ? Quantity.exactly(own, "place", "once") : sourced[subject].value
