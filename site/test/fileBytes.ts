import type { Encoding } from "../src/imports/encoding.js"

export const bytes = (...values: ReadonlyArray<number>): Uint8Array => Uint8Array.from(values)

/** Bytes as a program of the wild writes a text, with or without a mark of byte order. */
export const encoded = (text: string, encoding: Encoding, hasMark = false): Uint8Array => {
  const whole = hasMark ? `\ufeff${text}` : text
  switch (encoding) {
    case "utf-8":
      return new TextEncoder().encode(whole)
    case "utf-16le":
      return Uint8Array.from([...whole].flatMap((letter) => units(letter).flatMap((unit) => [unit & 255, unit >> 8])))
    case "utf-16be":
      return Uint8Array.from([...whole].flatMap((letter) => units(letter).flatMap((unit) => [unit >> 8, unit & 255])))
    case "windows-1252":
      return Uint8Array.from([...text].map((letter) => windows.get(letter) ?? letter.charCodeAt(0)))
  }
}

const units = (letter: string): ReadonlyArray<number> =>
  Array.from({ length: letter.length }, (_, index) => letter.charCodeAt(index))

const windows = new Map([
  ["€", 0x80],
  ["‘", 0x91],
  ["’", 0x92],
  ["–", 0x96]
])
