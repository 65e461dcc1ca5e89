const continuation = (code: number, shift: number): number => 0x80 | ((code >> shift) & 0x3f)

/** The bytes of a text in UTF-8. Half of a surrogate pair becomes U+FFFD, as the Encoding Standard has it. */
export const utf8 = (text: string): Uint8Array => {
  const bytes: Array<number> = []
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0
    const code = point >= 0xd800 && point <= 0xdfff ? 0xfffd : point
    if (code < 0x80) bytes.push(code)
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), continuation(code, 0))
    else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), continuation(code, 6), continuation(code, 0))
    else bytes.push(0xf0 | (code >> 18), continuation(code, 12), continuation(code, 6), continuation(code, 0))
  }
  return Uint8Array.from(bytes)
}
