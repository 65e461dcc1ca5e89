/** How the bytes of a file stand for letters. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252"

/** The text of a file, and how it was written. */
export interface Decoded {
  readonly encoding: Encoding
  readonly text: string
}

const startsWith = (bytes: Uint8Array, ...start: ReadonlyArray<number>): boolean =>
  start.every((byte, index) => bytes[index] === byte)

const sample = 4_096

// Nearly every letter of a European language is a byte and a zero in UTF-16.
const zeroPattern = (bytes: Uint8Array): Encoding | undefined => {
  const length = Math.min(bytes.length, sample) & ~1
  const zeros = [0, 0]
  for (let at = 0; at < length; at++) if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  const most = length / 2
  if (length < 4) return undefined
  if (odd > most * 0.6 && even === 0) return "utf-16le"
  return even > most * 0.6 && odd === 0 ? "utf-16be" : undefined
}

const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

const encodingOf = (bytes: Uint8Array): Encoding => {
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) return "utf-8"
  if (startsWith(bytes, 0xff, 0xfe)) return "utf-16le"
  if (startsWith(bytes, 0xfe, 0xff)) return "utf-16be"
  return zeroPattern(bytes) ?? (isUtf8(bytes) ? "utf-8" : "windows-1252")
}

/** Reads bytes as text: by their mark of byte order, by the zeros of UTF-16, or else as what they can be. */
export const decode = (bytes: Uint8Array): Decoded => {
  const encoding = encodingOf(bytes)
  return { encoding, text: new TextDecoder(encoding).decode(bytes) }
}
