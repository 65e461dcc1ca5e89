import { createHash } from "node:crypto"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { sha256 } from "../../src/internal/sha256.ts"
import { utf8 } from "../../src/internal/utf8.ts"

describe("Published answers of SHA-256 (NIST, FIPS 180-4 and the examples with it)", () => {
  it.each([
    ["nothing", "", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
    ["abc", "abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"],
    [
      "448 bits",
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ],
    [
      "896 bits",
      "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
      "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
    ],
    ["a million times a", "a".repeat(1_000_000), "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"]
  ])("hold for %s", (_, text, hash) => {
    expect(sha256(utf8(text))).toBe(hash)
  })
})

describe("The hash of any bytes", () => {
  const byNode = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex")

  it("is the one that Node gives, for every length around the edge of a block", () => {
    for (const length of [0, 1, 54, 55, 56, 57, 62, 63, 64, 65, 119, 120, 127, 128, 129]) {
      const bytes = Uint8Array.from({ length }, (_, index) => (index * 37 + length) % 256)
      expect(sha256(bytes), String(length)).toBe(byNode(bytes))
    }
  })

  it("is the one that Node gives, whatever they are", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => sha256(bytes) === byNode(bytes)))
  })
})

describe("The bytes of any text", () => {
  it("are those of UTF-8, also for emoji and half of a pair", () => {
    const byNode = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "utf8"))
    for (const text of ["é", "\u07FF\u0800\uFFFF", "\u{10000}\u{10FFFF}", "a\uD800", "\uDC00\uD800"]) {
      expect(utf8(text)).toEqual(byNode(text))
    }
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(utf8(text)).toEqual(byNode(text))
      })
    )
  })
})
