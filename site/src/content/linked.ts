import type { Lang } from "../i18n/routes.js"
import { terms } from "./terms.js"

/** A piece of a text, with the term that it is where it is one. */
export interface Piece {
  readonly text: string
  readonly slug?: string
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)

/** Forms of a term that are not its name with an ending. */
const forms: Readonly<Partial<Record<string, ReadonlyArray<string>>>> = {
  "precies-aandeel": ["precieze aandeel", "precieze aandelen"]
}

/** A text in pieces: the first time that one of these terms occurs, in singular or plural, it is a piece of its own. */
export const linked = (text: string, slugs: ReadonlyArray<string>, lang: Lang): ReadonlyArray<Piece> => {
  const wanted = terms().filter(({ slug }) => slugs.includes(slug))
  const first = wanted
    .flatMap((term) => {
      const names = [term[lang], ...(forms[term.slug] ?? [])].map(escaped).join("|")
      const name = new RegExp(String.raw`(?<![\p{L}\p{N}-])(${names})(s|n|en)?(?![\p{L}\p{N}-])`, "iu")
      const found = name.exec(text)
      return found === null ? [] : [{ at: found.index, word: found[0], slug: term.slug }]
    })
    .toSorted((one, other) => one.at - other.at || other.word.length - one.word.length)
    .at(0)
  if (first === undefined) return text === "" ? [] : [{ text }]
  const before = text.slice(0, first.at)
  const rest = slugs.filter((slug) => slug !== first.slug)
  return [
    ...(before === "" ? [] : [{ text: before }]),
    { text: first.word, slug: first.slug },
    ...linked(text.slice(first.at + first.word.length), rest, lang)
  ]
}
