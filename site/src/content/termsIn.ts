import type { Lang } from "../i18n/routes.js"
import { terms, type TermEntry } from "./terms.js"

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)

/** The terms that occur in a text as words of their own, in the order of the list of terms. */
export const termsIn = (text: string, lang: Lang): ReadonlyArray<TermEntry> =>
  terms().filter((term) => {
    const name = new RegExp(String.raw`(?<![\p{L}\p{N}-])${escaped(term[lang])}(?![\p{L}\p{N}-])`, "iu")
    return name.test(text)
  })
