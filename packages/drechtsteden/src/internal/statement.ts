/** A text in both languages with what it rests on; the facts that are words are written with it. */
import * as Citation from "woonzorg/Citation"
import type * as Vocabulary from "woonzorg/Vocabulary"

export const statement = (
  nl: string,
  en: string,
  citations: readonly [Citation.Citation, ...ReadonlyArray<Citation.Citation>],
  remark?: Vocabulary.Text
): Citation.Sourced<Vocabulary.Text> => Citation.cited({ nl, en }, citations, remark)

export const mentioned = (citation: Citation.Citation, remark?: Vocabulary.Text): Citation.Passport =>
  Citation.cited(undefined, [citation], remark).passport
