/** A file that holds no CSV, by what it is. */
export type ForeignKind = "excel" | "openDocument" | "zip" | "pdf" | "image" | "json" | "webPage" | "binary"

const signatures: ReadonlyArray<readonly [kind: ForeignKind, start: string]> = [
  ["excel", "\xd0\xcf\x11\xe0"],
  ["pdf", "%PDF-"],
  ["image", "\x89PNG"],
  ["image", "\xff\xd8\xff"],
  ["image", "GIF8"],
  ["image", "BM"],
  ["image", "II*\0"],
  ["image", "MM\0*"],
  ["binary", "\x1f\x8b"],
  ["binary", "7z\xbc\xaf"],
  ["binary", "Rar!"],
  ["binary", "{\\rtf"]
]

const head = 4_096

const latin = (bytes: Uint8Array): string => String.fromCharCode(...bytes.subarray(0, head))

const zipKind = (start: string): ForeignKind => {
  if (start.includes("application/vnd.oasis.opendocument")) return "openDocument"
  return /xl\/|\[Content_Types\]\.xml|workbook/.test(start) ? "excel" : "zip"
}

const isBitmap = (bytes: Uint8Array): boolean => bytes.length > 14 && bytes.subarray(6, 10).every((byte) => byte === 0)

/** What a file is by its first bytes, if it is something else than text. */
export const foreignBytes = (bytes: Uint8Array): ForeignKind | undefined => {
  const start = latin(bytes)
  if (start.startsWith("PK\x03\x04")) return zipKind(start)
  if (start.startsWith("RIFF") && start.slice(8, 12) === "WEBP") return "image"
  const found = signatures.find(([, signature]) => start.startsWith(signature))
  // Two letters can also be the start of a name.
  return found?.[1] === "BM" && !isBitmap(bytes) ? undefined : found?.[0]
}

// Characters that no table has: a file with them was never text.
const unprintable = /(?![\s\u007f-\u009f])\p{Cc}/u

/** What a file is by its text, if it is something else than a table. */
export const foreignText = (text: string): ForeignKind | undefined => {
  const start = text.slice(0, head).trimStart()
  if (/^<(?:!doctype|html|\?xml|svg|table)\b/i.test(start)) return "webPage"
  if (/^(?:\{\s*(?:"|\}|$)|\[\s*[[{])/.test(start)) return "json"
  return unprintable.test(text) ? "binary" : undefined
}
