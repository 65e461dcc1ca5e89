/** The clauses of a criterion, each with its passport first, so that a reader of the facts sees what it rests on. */
import type * as Applicant from "woonzorg/Applicant"
import type * as Citation from "woonzorg/Citation"
import type * as Criterion from "woonzorg/Criterion"
import type * as Vocabulary from "woonzorg/Vocabulary"

export const cited = (
  citations: readonly [Citation.Citation, ...ReadonlyArray<Citation.Citation>],
  remark?: Vocabulary.Text
): Citation.Passport => ({ _tag: "Cited", citations, ...(remark === undefined ? {} : { remark }) })

export const assumed = (assumption: Citation.Assumption): Citation.Passport => ({ _tag: "Assumed", assumption })

export const all = (...parts: ReadonlyArray<Criterion.Criterion>): Criterion.Criterion => ({ _tag: "All", parts })

export const any = (...parts: ReadonlyArray<Criterion.Criterion>): Criterion.Criterion => ({ _tag: "Any", parts })

export const not = (part: Criterion.Criterion): Criterion.Criterion => ({ _tag: "Not", part })

export const holds = (passport: Citation.Passport, attribute: Applicant.YesNoId): Criterion.Clause => ({
  _tag: "Holds",
  attribute,
  passport
})

export const livesIn = (
  passport: Citation.Passport,
  ...options: ReadonlyArray<NonNullable<Applicant.Applicant["home"]>>
): Criterion.Clause => ({ _tag: "OneOf", attribute: "home", options, passport })

export const compares = (
  passport: Citation.Passport,
  attribute: Applicant.NumberId,
  comparison: Criterion.Comparison,
  number: number
): Criterion.Clause => ({ _tag: "Compares", attribute, comparison, number, passport })
