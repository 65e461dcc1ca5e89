import * as Balance from "woonzorg/Balance"
import type * as Rational from "woonzorg/Rational"
import type { Lang } from "../../i18n/routes.js"
import { overYears as words } from "../../i18n/overYears.js"
import { fill } from "../../i18n/texts.js"
import { numeral } from "../decimal.js"

const noBreak = "\u00a0"

/** A balance as the reader sees it: "0,78 achter", "0,22 voor" or "gelijk"; it stays on one line. */
export const standingText = (balance: Rational.Rational, lang: Lang, decimals = 2): string => {
  const standing = Balance.standing({ member: "", balance })
  if (standing === undefined) return words.even[lang]
  const text = standing._tag === "Lead" ? words.ahead : words.behind
  return fill(text[lang], { places: numeral(standing.places, lang, decimals) }).replace(" ", noBreak)
}
