import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import * as Scenario from "woonzorg/Scenario"
import type { Unreadable } from "../scenarioText.js"
import { versions } from "../versions.js"
import { notices, refusalOf } from "./openedSentences.js"

const scenario: Scenario.Scenario = {
  schemaVersion: Scenario.schemaVersion,
  name: "Proef",
  seed: 1,
  asOf: "2026-11-24",
  versions
}
const text = Scenario.toText(scenario)

const said = (changed: string): ReadonlyArray<string> => {
  const read = Scenario.fromText(changed)
  if (Result.isSuccess(read)) throw new Error("The file was read.")
  return refusalOf({ ...read.failure } as Unreadable, "nl")
}

describe("What is said of a file that is not opened", () => {
  it("names the place, what stands there and what was expected, in Dutch", () => {
    expect(said(text.replace('"seed": 1', '"seed": "een"'))).toEqual([
      "In dit bestand klopt iets niet:",
      'Bij “seed”: daar staat "een", en verwacht is: number.'
    ])
    expect(said(text.replace('"seed": 1', '"kleur": 1'))).toEqual(
      expect.arrayContaining(["Bij “seed”: dit ontbreekt.", "Bij “kleur”: dit kennen wij niet."])
    )
  })

  it("names the line and the character where it breaks off", () => {
    expect(said(text.slice(0, 30)).join(" ")).toMatch(
      /^Dit is geen bestand van deze site, of het is beschadigd\. Op regel 3, teken \d+/
    )
  })

  it("says what to do about a file that is newer than the page", () => {
    expect(said('{"schemaVersion": 99}')).toEqual([
      `Dit bestand is gemaakt met een nieuwere versie van de site (vorm 99; wij lezen vorm 1 tot en met ${Scenario.schemaVersion}). Laad de pagina opnieuw om de nieuwste versie te krijgen.`
    ])
  })

  it("tells of a few problems, and how many more there are", () => {
    const problems = Array.from({ length: 11 }, (_, index) => ({ path: `veld${index}`, problem: "Missing key" }))
    const lines = refusalOf({ _tag: "InputRefused", problems }, "nl")
    expect(lines).toHaveLength(10)
    expect(lines.at(-1)).toBe("En op nog 3 plekken.")
  })
})

describe("What is said of a file that is opened", () => {
  it("is nothing where it is as it was saved, with the versions of this site", () => {
    expect(notices({ scenario, seal: "intact", form: 2 }, "nl")).toEqual([])
  })

  it("is that it was changed, or that nobody can tell", () => {
    expect(notices({ scenario, seal: "altered", form: 2 }, "nl").join()).toMatch(/na het bewaren veranderd/)
    expect(notices({ scenario, seal: "absent", form: 2 }, "nl").join()).toMatch(/is aan dit bestand|aan dit bestand/)
  })

  it("is with which versions it was made, where those are others", () => {
    const older = { ...scenario, versions: { ...versions, woonzorg: "0.0.0-oud" } }
    expect(notices({ scenario: older, seal: "intact", form: 1 }, "nl").join()).toMatch(
      /gemaakt met woonzorg 0\.0\.0-oud.*De uitkomst kan anders zijn/
    )
  })
})
