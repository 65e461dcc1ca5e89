import { describe, expect, it } from "vitest"
import { termsIn } from "./termsIn.js"

const slugs = (text: string): ReadonlyArray<string> => termsIn(text, "nl").map(({ slug }) => slug)

describe("the terms in a text", () => {
  it("are found as words of their own, whatever their capitals", () => {
    expect(slugs("Een Tussenvoorziening, betaald uit de Wlz.")).toEqual(["tussenvoorziening", "wlz"])
  })

  it("are not found inside other words", () => {
    expect(slugs("De uitstroomtafel over Wlz-plekken.")).toEqual([])
  })
})
