import type { Lang } from "../../i18n/routes.js"
import { both, list } from "../../i18n/wording.js"
import { balance } from "../comparison.js"
import type { Comparison } from "../simulator.js"
import { changes as changesOf, type Answer } from "./answer.js"
import { products } from "./sentences.js"

/** What changes between two readings, in a sentence. */
export const compared = (before: Answer, after: Answer, lang: Lang): Comparison => {
  const all = changesOf(before, after, lang)
  const { alike, less, more, open } = balance(all)
  const parts = [
    ...(more > 0 ? [both(lang, `voor ${products(more, lang)} meer`, `more for ${products(more, lang)}`)] : []),
    ...(less > 0 ? [both(lang, `voor ${products(less, lang)} minder`, `less for ${products(less, lang)}`)] : []),
    ...(alike > 0
      ? [both(lang, `voor ${products(alike, lang)} evenveel`, `the same for ${products(alike, lang)}`)]
      : []),
    ...(open > 0
      ? [both(lang, `voor ${products(open, lang)} is het niet zeker`, `not certain for ${products(open, lang)}`)]
      : [])
  ]
  return {
    _tag: "Changes",
    changes: all,
    sentence: both(
      lang,
      `Geboden met een getal, vergeleken met het uitgangspunt: ${list(parts, lang)}.`,
      `Offered with a number, compared with the baseline: ${list(parts, lang)}.`
    )
  }
}
