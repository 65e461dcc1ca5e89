import * as Rational from "woonzorg/Rational"
import type { Lang } from "../../i18n/routes.js"
import { decimal } from "./sentences.js"

/** A part of the whole in per cent, with a decimal only where there is something to tell. */
export const percentage = (part: Rational.Rational, lang: Lang): string =>
  `${decimal(Rational.multiply(part, Rational.fromBigInt(100n)), lang, 1).replace(/[.,]0$/, "")}%`
