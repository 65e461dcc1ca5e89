import { eligibilities } from "@woonzorg/drechtsteden/eligibility"
import { ruleSets } from "@woonzorg/drechtsteden/rules"
import * as fc from "fast-check"
import * as Applicant from "woonzorg/Applicant"
import * as Criterion from "woonzorg/Criterion"

/** Every criterion that is shipped, with where it stands: those of products, of other readings and of rules. */
export const shipped: ReadonlyArray<readonly [where: string, criterion: Criterion.Criterion]> = [
  ...eligibilities.map((one) => ["products", one] as const),
  ...ruleSets.flatMap(({ id, provisions }) =>
    provisions.flatMap((one) => (one._tag === "Rule" ? [[id, one.eligibility] as const] : []))
  )
].flatMap(([where, { criterion, otherReadings, product }]) => [
  ...(criterion === undefined ? [] : [[`${where}, ${product}`, criterion] as const]),
  ...otherReadings.map(({ criterion, reading }) => [`${where}, ${product} (${reading})`, criterion] as const)
])

const boundaries = Criterion.boundaries(shipped.map(([, criterion]) => criterion))

/** Everybody who could make a difference: each answer lies at a boundary of some criterion, or is of sex or place. */
const answers: Readonly<Record<string, fc.Arbitrary<Applicant.Answer>>> = {
  sex: fc.constantFrom("man", "woman", "other"),
  municipality: fc.constantFrom("GM0505", "GM0512", "GM0344"),
  ...Object.fromEntries(boundaries.map(({ answers, attribute }) => [attribute, fc.constantFrom(...answers)]))
}

/** An invented person of whom everything is known. */
export const knownPerson = fc.record(answers) as fc.Arbitrary<Applicant.Applicant>

/** An invented person of whom some things are known. */
export const person = fc.record(answers, { requiredKeys: [] }) as fc.Arbitrary<Applicant.Applicant>

/** The same person with less known: the answers for which the list says so. */
export const withLess = (one: Applicant.Applicant, kept: ReadonlyArray<boolean>): Applicant.Applicant =>
  Object.fromEntries(
    Applicant.known(one)
      .filter((_, index) => kept[index % kept.length] ?? false)
      .map((id) => [id, one[id]])
  )
