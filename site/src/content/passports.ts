import { documents } from "@woonzorg/drechtsteden/sources"
import type * as Citation from "woonzorg/Citation"
import * as Period from "woonzorg/Period"
import type { Passport } from "../components/passport.js"
import { pathOf, type Lang } from "../i18n/routes.js"
import { anchorOf } from "./facts.js"

/** Where a citation stands: the document with its publisher and date, and the lines or the entry. */
export const placeOf = (citation: Citation.Citation, lang: Lang): string => {
  const document = documents.find(({ id }) => id === citation.document)
  if (document === undefined)
    throw new Error(`No document has the id "${citation.document}". Add it to the facts package.`)
  const date = document.date === undefined ? "" : `, ${Period.text(document.date, lang)}`
  return `${document.title} (${document.publisher}${date}), ${linesOf(citation, lang)}.`
}

/** The lines of a quote, or the place of an entry. */
export const linesOf = (citation: Citation.Citation, lang: Lang): string => {
  if (citation._tag === "Entry") return citation.place
  const [first, last] = citation.lines
  if (first === last) return `${lang === "nl" ? "regel" : "line"} ${first}`
  return `${lang === "nl" ? "regels" : "lines"} ${first}–${last}`
}

const cited = (citation: Citation.Citation, lang: Lang): ReadonlyArray<string> => [
  ...(citation._tag === "Quote" ? [`“${citation.quote}”`] : []),
  placeOf(citation, lang)
]

const linked = (known: Citation.Passport | Citation.Assumption, lang: Lang): Pick<Passport, "href"> => {
  const anchor = anchorOf(known)
  return anchor === undefined ? {} : { href: `${pathOf("sources", lang)}#${anchor}` }
}

/** How much hangs on a choice. */
export const sensitivity = {
  low: { nl: "Weinig invloed op de uitkomst.", en: "Little effect on the outcome." },
  medium: { nl: "Enige invloed op de uitkomst.", en: "Some effect on the outcome." },
  high: { nl: "Veel invloed op de uitkomst.", en: "Much effect on the outcome." }
} as const

/** An assumption as the reader sees it. */
export const assumed = (title: string, assumption: Citation.Assumption, lang: Lang): Passport => ({
  kind: "assumption",
  title,
  lines: [
    assumption.statement[lang],
    assumption.why[lang],
    `${lang === "nl" ? "Wie dit kan beslissen" : "Who can decide this"}: ${assumption.decidedBy[lang]}.`,
    sensitivity[assumption.sensitivity][lang]
  ],
  ...linked(assumption, lang)
})

/** The passport of a value as the reader sees it. */
export const passportOf = (title: string, passport: Citation.Passport, lang: Lang): Passport =>
  passport._tag === "Assumed"
    ? { ...assumed(title, passport.assumption, lang), ...linked(passport, lang) }
    : {
        kind: "source",
        title,
        lines: [
          ...passport.citations.flatMap((citation) => cited(citation, lang)),
          ...(passport.remark === undefined ? [] : [passport.remark[lang]])
        ],
        ...linked(passport, lang)
      }
