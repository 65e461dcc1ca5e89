import * as Schema from "effect/Schema"
import { describe, expect, it } from "vitest"
import * as Municipality from "../src/Municipality.ts"

const isMunicipality = Schema.is(Municipality.Municipality)

describe("A municipality", () => {
  it("has the code that Statistics Netherlands gives: GM and four digits", () => {
    expect(isMunicipality({ code: "GM0505", name: "Dordrecht" })).toBe(true)
    const wrong = ["0505", "GM505", "GM05050", "gm0505", " GM0505", "GM0505\n", "GM٠٥٠٥"]
    expect(wrong.filter((code) => isMunicipality({ code, name: "Dordrecht" }))).toEqual([])
  })

  it("has a name", () => {
    expect(isMunicipality({ code: "GM0505", name: "" })).toBe(false)
  })
})
