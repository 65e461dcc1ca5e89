import * as drechtsteden from "@woonzorg/drechtsteden"
import type * as Citation from "woonzorg/Citation"
import type { Text } from "../i18n/routes.js"
import {
  clauseWords,
  detailsOf,
  everywhere,
  fieldWords,
  inWords,
  isClause,
  mentionInWords,
  moduleWords,
  nameOf
} from "./factWords.js"
import { held, type Held } from "./passportWalk.js"
import { slugOf } from "./slug.js"

/** Whether a fact stands on a source, on an assumption, or is known to be unknown. */
export type Status = "source" | "assumption" | "unknown"

/** One value of the facts package, as the page of sources shows it. */
export interface Fact {
  /** The anchor on the page of sources. */
  readonly id: string
  readonly module: string
  /** The thing that it is a fact of. */
  readonly about: Text
  /** What it says of that thing. */
  readonly what: Text
  /** The value in words. */
  readonly value: Text
  readonly passport: Citation.Passport
  readonly status: Status
}

/** An assumption, with the anchor on the page of sources. */
export interface Assumed {
  readonly id: string
  readonly assumption: Citation.Assumption
}

const isUnknown = (value: unknown): boolean =>
  typeof value === "object" && value !== null && "form" in value && value.form === "undetermined"

const statusOf = ({ isSourced, passport, value }: Held): Status =>
  passport._tag === "Assumed" ? "assumption" : isSourced && isUnknown(value) ? "unknown" : "source"

const joined = (...parts: ReadonlyArray<Text | undefined>): Text => {
  const present = parts.filter((part) => part !== undefined)
  return { nl: present.map(({ nl }) => nl).join(", "), en: present.map(({ en }) => en).join(", ") }
}

const isNumber = (step: string | undefined): step is string => step !== undefined && /^\d+$/.test(step)

// Steps that tell a reader nothing: they hold one thing, or repeat the one before.
const silent = new Set(["value", "values", "attributes", "localBid", "rows", "variants", "only", "tokens"])

const stepsOf = (path: Held["path"]): ReadonlyArray<string> =>
  path.filter((step, index) => !silent.has(step) && step !== path[index - 1])

const factOf = (one: Held): Fact => {
  const [module = "", ...rest] = one.path
  const names = one.owners.flatMap((owner) => nameOf(owner) ?? [])
  const details = one.owners.flatMap((owner) => detailsOf(owner))
  const field = rest.findLast((step) => !isNumber(step)) ?? ""
  const fields = names.length === 0 ? rest : [field]
  const place = isNumber(rest.at(-2)) ? everywhere(rest.at(-2) ?? "") : undefined
  const [about = moduleWords[module] ?? everywhere(module), ...inner] = names
  return {
    id: slugOf(stepsOf(one.path).join("-")),
    module,
    about,
    what: isClause(one.value)
      ? clauseWords
      : joined(...inner, place, ...fields.map((one) => fieldWords[one]), ...details),
    value: one.isSourced ? inWords(one.value) : mentionInWords(field, one.value),
    passport: one.passport,
    status: statusOf(one)
  }
}

// What stands in several modules is a fact of the first: those with words come before those that only supply them.
const modules = Object.fromEntries(
  [...new Set([...Object.keys(moduleWords), ...Object.keys(drechtsteden)])].flatMap((name) => {
    const found: unknown = (drechtsteden as Readonly<Record<string, unknown>>)[name]
    return found === undefined ? [] : [[name, found]]
  })
)

/** Every value with a passport in the facts package, each once. */
export const facts: ReadonlyArray<Fact> = held(modules).map(factOf)

const simulators = import.meta.glob<{ readonly assumptions: Readonly<Record<string, Citation.Assumption>> }>(
  "../simulators/*/assumptions.ts",
  { eager: true }
)

const chosen = [
  ...facts.flatMap(({ passport }) => (passport._tag === "Assumed" ? [passport.assumption] : [])),
  ...Object.values(simulators).flatMap(({ assumptions }) => Object.values(assumptions))
]

/** Every assumption of the facts and the simulators, each once. */
export const assumptions: ReadonlyArray<Assumed> = [...new Map(chosen.map((one) => [one.id, one])).values()].map(
  (assumption) => ({ id: slugOf(`assumption-${assumption.id}`), assumption })
)

const anchors = new Map([
  ...assumptions.map(({ assumption, id }) => [assumption, id] as const),
  ...facts.toReversed().map(({ id, passport }) => [passport, id] as const)
] as ReadonlyArray<readonly [object, string]>)

/** Where the page of sources shows a passport or an assumption, if it does. */
export const anchorOf = (known: Citation.Passport | Citation.Assumption): string | undefined =>
  anchors.get(known) ?? ("assumption" in known ? anchors.get(known.assumption) : undefined)
