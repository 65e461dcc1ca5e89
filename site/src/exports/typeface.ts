import address from "@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?url"
import type { Typeface } from "./picture.js"

/** The typeface of the site, from the site itself, to go along in a picture; nothing when it cannot be had. */
export const typeface = async (): Promise<Typeface | undefined> => {
  const response = await fetch(address).catch(() => undefined)
  if (response?.ok !== true) return undefined
  return { family: "Atkinson Hyperlegible Next Variable", bytes: new Uint8Array(await response.arrayBuffer()) }
}
