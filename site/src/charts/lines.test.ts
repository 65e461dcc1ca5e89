import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { linesOf, packed, widthOf } from "./lines.js"

const text = fc.array(fc.string({ unit: "grapheme", maxLength: 30 }), { maxLength: 20 }).map((words) => words.join(" "))
const room = fc.integer({ min: 120, max: 880 })

describe("a text in lines", () => {
  it("breaks between words", () => {
    expect(linesOf("Dordrecht krijgt 8 van de 25 woningen.", 200, { size: 16 })).toEqual([
      "Dordrecht krijgt 8 van de",
      "25 woningen."
    ])
  })

  it("stays on one line where it fits, and has none where there is nothing to say", () => {
    expect(linesOf("Dordrecht", 200, { size: 16 })).toEqual(["Dordrecht"])
    expect(linesOf("  ", 200, { size: 16 })).toEqual([])
  })

  it("keeps together what a hard blank joins", () => {
    expect(linesOf("Dordrecht krijgt er 8\u00a0woningen", 190, { size: 16 })).toEqual([
      "Dordrecht krijgt er",
      "8\u00a0woningen"
    ])
  })

  it("breaks an address that fits on no line", () => {
    const address = `https://example.org/#${"key=equal&".repeat(20)}`
    const lines = linesOf(address, 300, { size: 13 })
    expect(lines.length).toBeGreaterThan(2)
    expect(lines.join("")).toBe(address)
    for (const line of lines) expect(line).toMatch(/[&=]$/)
  })

  it("starts an address behind its name, where the line has room for it", () => {
    const [first] = linesOf(`Adres: https://example.org/#${"key=equal&".repeat(20)}`, 300, { size: 13 })
    expect(first).toMatch(/^Adres: https:/)
  })

  it("keeps parts whole where they fit on a line", () => {
    expect(packed(["Datum: 2026-11-24", "Model: 0.1.0", "Lootgetal: 12345"], "  ·  ", 260, { size: 13 })).toEqual([
      "Datum: 2026-11-24  ·  Model: 0.1.0",
      "Lootgetal: 12345"
    ])
  })

  it("never leaves a line wider than the room, and loses no letter", () => {
    fc.assert(
      fc.property(text, room, fc.boolean(), (given, width, isStrong) => {
        const lines = linesOf(given, width, { size: 16, isStrong })
        for (const line of lines) expect(widthOf(line, { size: 16, isStrong })).toBeLessThanOrEqual(width)
        expect(lines.join("").replace(/\s/g, "")).toBe(given.replace(/\s/g, ""))
      })
    )
  })
})
