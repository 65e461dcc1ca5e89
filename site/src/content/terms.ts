import * as facts from "@woonzorg/drechtsteden/terms"
import * as Schema from "effect/Schema"
import * as woonzorg from "woonzorg"
import * as Vocabulary from "woonzorg/Vocabulary"
import type { Text } from "../i18n/routes.js"
import { slugOf } from "./slug.js"

/** One word of housing-and-care policy, as this site uses it. */
export interface TermEntry {
  readonly slug: string
  readonly nl: string
  readonly en: string
  readonly definition: Text
  /** The module of the package `woonzorg` that holds it. */
  readonly module?: string
}

// Words for programmers only: they stand in the documentation of the package, not among the words of policy.
const technical = new Set(["Language", "Text", "Term", "Rational"])

const ofPackage = (): ReadonlyArray<TermEntry> =>
  Object.entries(woonzorg).flatMap(([module, exports]) =>
    Object.entries(exports as Readonly<Record<string, unknown>>).flatMap(([name, value]) => {
      if (technical.has(name) || !Schema.isSchema(value)) return []
      const term = Vocabulary.term(value)
      return term === undefined ? [] : [{ ...term, slug: slugOf(term.nl), module }]
    })
  )

const entries: ReadonlyArray<TermEntry> = [
  ...ofPackage(),
  ...facts.terms.map(({ definition, en, id, nl }) => ({ slug: id, nl, en, definition }))
]

/** All terms that the site explains. */
export const terms = (): ReadonlyArray<TermEntry> => entries
