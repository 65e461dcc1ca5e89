import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { report } from "../../test/report.js"
import { fileName } from "./download.js"

describe("the name of a file", () => {
  it("says what it is about and when it was made", () => {
    expect(fileName(report, "csv")).toBe("hoeveel-krijgt-elke-gemeente-2026-11-24.csv")
  })

  it("does without a date where the report has none", () => {
    expect(fileName({ ...report, particulars: [] }, "xlsx")).toBe("hoeveel-krijgt-elke-gemeente.xlsx")
  })

  it.each([
    ["../../etc/passwd", "etc-passwd-2026-11-24.csv"],
    ["C:\\temp\\x", "c-temp-x-2026-11-24.csv"],
    ["Súdwest-Fryslân", "sudwest-fryslan-2026-11-24.csv"],
    ["   ", "woonzorg-2026-11-24.csv"],
    ["con", "woonzorg-con-2026-11-24.csv"]
  ])("makes %j safe", (name, expected) => {
    expect(fileName({ ...report, name }, "csv")).toBe(expected)
  })

  it("is short and holds nothing but words, hyphens and its extension, for every name", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (name) => {
        const file = fileName({ ...report, name }, "csv")
        expect(file).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*-2026-11-24\.csv$/)
        expect(file.length).toBeLessThanOrEqual(60)
      })
    )
  })

  it("ends at a whole word where it is cut", () => {
    const name = "een heel lange naam van een scenario dat iemand zelf bedacht heeft"
    expect(fileName({ ...report, name }, "csv")).toBe("een-heel-lange-naam-van-een-scenario-dat-2026-11-24.csv")
  })
})
