import type { Lang } from "../i18n/routes.js"
import { rules } from "../i18n/rules.js"
import { fill } from "../i18n/texts.js"

/** The name of an invented municipality: "Gemeente A" for the first. */
export const invented = (index: number, lang: Lang): string =>
  fill(rules.inventedMunicipality[lang], { letter: String.fromCharCode(65 + index) })

/** A count of each of some invented municipalities, by name. */
export const inventedCounts = (counts: ReadonlyArray<number>, lang: Lang): Readonly<Record<string, number>> =>
  Object.fromEntries(counts.map((count, index) => [invented(index, lang), count]))
