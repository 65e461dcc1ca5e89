import * as KeyPreset from "woonzorg/KeyPreset"
import type { Text } from "../../i18n/routes.js"
import { slugOf } from "../slug.js"

/** A ready-made key with the last part of the address of its page. */
export interface Key {
  readonly preset: KeyPreset.KeyPreset
  readonly slug: Text
}

/** Every ready-made key of the package, in its order. */
export const keys: ReadonlyArray<Key> = KeyPreset.all.map((preset) => ({
  preset,
  slug: { nl: slugOf(preset.name.nl), en: slugOf(preset.name.en) }
}))
