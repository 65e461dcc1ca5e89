import type { Written } from "./scenarioText.js"

/** A place of the browser that keeps texts, such as `localStorage`. */
export type Store = Pick<Storage, "getItem" | "key" | "length" | "removeItem" | "setItem">

/** The text of a scenario that the reader saved on this device. */
export interface SavedText {
  readonly key: string
  readonly text: string
}

// Each stands on its own, so that one that breaks takes no other along.
const prefixOf = (simulator: string): string => `woonzorg.saved.${simulator}.`

/** What was saved of a simulator on this device. */
export const savedTexts = (store: Store, simulator: string): ReadonlyArray<SavedText> =>
  Array.from({ length: store.length }, (_, index) => store.key(index))
    .filter((key) => key !== null)
    .filter((key) => key.startsWith(prefixOf(simulator)))
    .map((key) => ({ key, text: store.getItem(key) ?? "" }))
    .toSorted((one, other) => (one.key < other.key ? -1 : 1))

/** Saves a scenario; the same choices under another name take the place of what was there. */
export const save = (
  store: Store,
  simulator: string,
  { hash, text }: Pick<Written, "hash" | "text">
): "saved" | "full" | "blocked" => {
  try {
    store.setItem(prefixOf(simulator) + hash.slice(0, 16), text)
    return "saved"
  } catch (cause) {
    return cause instanceof DOMException && cause.name === "QuotaExceededError" ? "full" : "blocked"
  }
}
