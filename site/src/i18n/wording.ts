import type { Lang } from "./routes.js"

/** The text in the language of the page. */
export const both = (lang: Lang, nl: string, en: string): string => (lang === "nl" ? nl : en)

/** Names in a row, as a sentence has them: "Sliedrecht, Gorinchem en Dordrecht". */
export const list = (names: ReadonlyArray<string>, lang: Lang): string =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} ${both(lang, "en", "and")} ${names.at(-1)}`
