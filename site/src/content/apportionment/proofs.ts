import type { Lang, Text } from "../../i18n/routes.js"
import { methods as words } from "../../i18n/methods.js"

/** Why a promise is said to hold or not, where the package says it in English words and not by the title of a book. */
const said: Readonly<Record<string, Text>> = {
  "a counter-example in the tests of this package": words.proofExample,
  "follows from the formula, each share rounded up by itself": words.proofFormula,
  "largest remainders never rank lower for a larger claim; tested element by element": words.proofOrder,
  "the Alabama paradox, found after the census of 1880": words.proofAlabama,
  "the new-states paradox, Oklahoma, 1907": words.proofOklahoma
}

/** Who proved or refuted a promise, as the reader sees it. The title of a book or article stays as it is. */
export const proofText = (source: string, lang: Lang): string => said[source]?.[lang] ?? source
