import type * as Vocabulary from "../Vocabulary.js"

/** "A, B en C", as a sentence names them. */
export const listed = (names: ReadonlyArray<string>, language: Vocabulary.Language): string => {
  const last = names.at(-1) ?? ""
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} ${language === "nl" ? "en" : "and"} ${last}`
}
