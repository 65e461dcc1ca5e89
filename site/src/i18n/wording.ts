import type { Lang } from "./routes.js"

/** The text in the language of the page. */
export const both = (lang: Lang, nl: string, en: string): string => (lang === "nl" ? nl : en)

/** Names in a row, as a sentence has them: "Sliedrecht, Gorinchem en Dordrecht". */
export const list = (names: ReadonlyArray<string>, lang: Lang): string =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} ${both(lang, "en", "and")} ${names.at(-1)}`

/** A signed number, or two with "tot" between them: "+1", "−2 tot +1". */
export const signedSpan = ([low, high]: readonly [low: number, high: number], lang: Lang): string => {
  const signed = (value: number): string => (value > 0 ? `+${value}` : value < 0 ? `−${-value}` : "0")
  return low === high ? signed(low) : `${signed(low)} ${both(lang, "tot", "to")} ${signed(high)}`
}
