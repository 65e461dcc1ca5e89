import { documents } from "@woonzorg/drechtsteden/sources"
import type * as Citation from "woonzorg/Citation"
import * as Period from "woonzorg/Period"
import type { Passport } from "../components/passport.js"
import type { Lang } from "../i18n/routes.js"

const cited = (citation: Citation.Citation, lang: Lang): ReadonlyArray<string> => {
  const document = documents.find(({ id }) => id === citation.document)
  if (document === undefined)
    throw new Error(`No document has the id "${citation.document}". Add it to the facts package.`)
  const date = document.date === undefined ? "" : `, ${Period.text(document.date, lang)}`
  const title = `${document.title} (${document.publisher}${date})`
  if (citation._tag === "Entry") return [`${title}, ${citation.place}.`]
  const [first, last] = citation.lines
  const line = lang === "nl" ? "regel" : "line"
  const lines = lang === "nl" ? "regels" : "lines"
  const place = first === last ? `${line} ${first}` : `${lines} ${first}–${last}`
  return [`“${citation.quote}”`, `${title}, ${place}.`]
}

const sensitivity = {
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
  ]
})

/** The passport of a value as the reader sees it. */
export const passportOf = (title: string, passport: Citation.Passport, lang: Lang): Passport =>
  passport._tag === "Assumed"
    ? assumed(title, passport.assumption, lang)
    : {
        kind: "source",
        title,
        lines: [
          ...passport.citations.flatMap((citation) => cited(citation, lang)),
          ...(passport.remark === undefined ? [] : [passport.remark[lang]])
        ]
      }
