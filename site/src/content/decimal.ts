import * as Rational from "woonzorg/Rational"
import type { Lang } from "../i18n/routes.js"
import { written } from "../i18n/texts.js"

/** A fraction with so many decimals, as the reader writes it: "15.190,08" in Dutch, "15,190.08" in English. */
export const decimal = (value: Rational.Rational, lang: Lang, decimals = 2): string => {
  const [whole = "", part] = Rational.toFixed(value, decimals).split(".")
  const grouped = written(Number(whole), lang)
  return part === undefined ? grouped : `${grouped}${lang === "nl" ? "," : "."}${part}`
}

/** A fraction with so many decimals, or without where it is a whole number: "3", "2,78". */
export const numeral = (value: Rational.Rational, lang: Lang, decimals = 2): string =>
  decimal(value, lang, value.denominator === 1n ? 0 : decimals)
