import type * as Scenario from "woonzorg/Scenario"
import type { Lang } from "../i18n/routes.js"
import { particulars as words } from "../i18n/exchanging.js"
import type { Particular } from "../report/report.js"

/** What a file says about the calculation itself: when, with what, and where it can be done again. */
export const particularsOf = (
  scenario: Scenario.Scenario,
  hash: string,
  address: string,
  lang: Lang
): ReadonlyArray<Particular> => {
  const { asOf, name, schemaVersion, seed, versions } = scenario
  const { facts, woonzorg } = versions
  return [
    { name: words.date[lang], value: asOf },
    { name: words.name[lang], value: name },
    { name: words.seed[lang], value: String(seed) },
    { name: words.model[lang], value: `woonzorg ${woonzorg}` },
    { name: words.facts[lang], value: `${facts.package} ${facts.version}` },
    { name: words.form[lang], value: String(schemaVersion) },
    { name: words.hash[lang], value: hash },
    { name: words.address[lang], value: address }
  ]
}

/** A day as the calendar of the reader has it: "2026-11-24". */
export const dayOf = (date: Date): string =>
  [String(date.getFullYear()).padStart(4, "0"), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, "0"))
    .join("-")
