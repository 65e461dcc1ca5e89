import { personas, applicant, type Persona } from "@woonzorg/drechtsteden/personas"
import { products } from "@woonzorg/drechtsteden/products"
import { ruleSets } from "@woonzorg/drechtsteden/rules"
import { documents } from "@woonzorg/drechtsteden/sources"
import * as Result from "effect/Result"
import type * as Applicant from "woonzorg/Applicant"
import * as Eligibility from "woonzorg/Eligibility"
import * as RuleEffect from "woonzorg/RuleEffect"
import * as RuleSet from "woonzorg/RuleSet"
import type { Text } from "../../i18n/routes.js"

export type Rule = Extract<RuleSet.Provision, { readonly _tag: "Rule" }>

export const isRule = (provision: RuleSet.Provision): provision is Rule => provision._tag === "Rule"

export const ruleFor = ({ provisions }: RuleSet.RuleSet, product: string): Rule | undefined =>
  provisions.filter(isRule).find(({ eligibility }) => eligibility.product === product)

/** The versions that say for whom a product is. */
export const versionsAbout = (product: string): ReadonlyArray<RuleSet.RuleSet> =>
  ruleSets.filter((version) => ruleFor(version, product) !== undefined)

// Places in a queue for any home: no product of the documents.
const queues: Readonly<Record<string, Text>> = {
  urgentie: { nl: "Urgentie", en: "Urgency" },
  "voorrang-bij-uitstroom": {
    nl: "Voorrang bij vertrek uit een instelling",
    en: "Priority when leaving an institution"
  }
}

/** What a rule is about, in words. */
export const subjectOf = (product: string): Text => {
  const name = products.find(({ id }) => id === product)?.name ?? queues[product]
  if (name === undefined) throw new Error(`A rule is about "${product}", which has no name. Add it to versions.ts.`)
  return name
}

/** The last day that a document gives as its own: the site has no clock, and never says more than its sources. */
export const newestDay = documents.reduce((newest, { date }) => (date && newest < date.until ? date.until : newest), "")

/** Whether a version was in force on the day of the newest document, or why it never is. */
export type Status = "inForce" | "ended" | "notBegun" | "claimed" | "advised" | "unknown"

export const statusOf = (version: RuleSet.RuleSet): Status => {
  if (version.standing === "claimed" || version.standing === "advised") return version.standing
  if (version.validity._tag === "Unknown") return "unknown"
  const { from, until } = version.validity.period.value
  return newestDay < from ? "notBegun" : until < newestDay ? "ended" : "inForce"
}

/** What an example person of the agenda gets under two versions. */
export interface Told {
  readonly persona: Persona
  readonly before: RuleEffect.Outcome
  readonly after: RuleEffect.Outcome
}

/** What another version does for a product that both versions have a rule for. */
export interface Effect extends Pick<RuleEffect.RuleEffect, "product" | "grid"> {
  readonly told: ReadonlyArray<Told>
}

/** Two versions beside each other. */
export interface Pair {
  readonly before: RuleSet.RuleSet
  readonly after: RuleSet.RuleSet
  /** The last part of the address. */
  readonly part: Text
  readonly difference: RuleSet.Difference
  /** For the products that both have a rule for. */
  readonly effects: ReadonlyArray<Effect>
}

const effectsOf = (before: RuleSet.RuleSet, after: RuleSet.RuleSet): ReadonlyArray<Effect> => {
  const between = (given: ReadonlyArray<Applicant.Applicant>) =>
    Result.getOrThrow(RuleEffect.between(before, after, given)).filter(
      ({ product }) => ruleFor(before, product) !== undefined && ruleFor(after, product) !== undefined
    )
  const byPersona = personas.map((persona) => ({ persona, effects: between([applicant(persona.id)]) }))
  return between([]).map(({ grid, product }) => ({
    product,
    grid,
    told: byPersona.flatMap(({ effects, persona }) =>
      effects
        .filter((effect) => effect.product === product)
        .flatMap(({ given }) => given.map(({ after, before }) => ({ persona, before, after })))
    )
  }))
}

/** Every two versions, in the order in which the package has them. */
export const pairs: ReadonlyArray<Pair> = ruleSets.flatMap((before, index) =>
  ruleSets.slice(index + 1).map((after) => ({
    before,
    after,
    part: { nl: `${before.id}-naast-${after.id}`, en: `${before.id}-beside-${after.id}` },
    difference: RuleSet.diff(before, after),
    effects: effectsOf(before, after)
  }))
)

/** An outcome in words, also where a version has no rule for a product. */
export const outcomeInWords = (outcome: RuleEffect.Outcome, rule: Rule | undefined, noRule: Text): Text =>
  outcome === "noRule"
    ? noRule
    : {
        nl: Eligibility.outcomeText({ outcome, isComplete: rule?.eligibility.isComplete === true }, "nl"),
        en: Eligibility.outcomeText({ outcome, isComplete: rule?.eligibility.isComplete === true }, "en")
      }
