import { describe, expect, it, test } from "vitest"
import * as Apportionment from "woonzorg/Apportionment"
import * as Rational from "woonzorg/Rational"
import { languages } from "../../i18n/routes.js"
import { boundsOf } from "./bounds.js"
import { worked } from "./divided.js"
import { exampleTable, rungsOf, sentencesOf } from "./exampleWords.js"
import { history } from "./history.js"
import { methods } from "./methods.js"
import { promises } from "./promises.js"
import { proofText } from "./proofs.js"
import { heightsOf } from "./signposts.js"

describe("Every method of the package", () => {
  it("is told, once, and no other", () => {
    const ids = methods.map(({ id }) => id)
    expect(ids.toSorted()).toEqual(Object.keys(Apportionment.properties).toSorted())
    expect(new Set(ids).size).toBe(ids.length)
  })

  it.each(languages)("has an address of its own in %s", (lang) => {
    const slugs = methods.map(({ slug }) => slug[lang])
    expect(new Set(slugs).size).toBe(slugs.length)
    for (const slug of slugs) expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  })

  it.each(methods)("$id is told in two to four short sentences, as many in both languages", ({ does }) => {
    expect(does.en.length).toBe(does.nl.length)
    expect(does.nl.length).toBeGreaterThanOrEqual(2)
    expect(does.nl.length).toBeLessThanOrEqual(4)
    for (const sentence of [...does.nl, ...does.en]) {
      expect(sentence).toMatch(/^\p{Lu}.*\.$/u)
      expect(sentence.split(" ").length, sentence).toBeLessThan(26)
    }
  })

  it.each(methods)("$id has a history with a source that can be opened, or none", ({ id }) => {
    for (const { source, text } of history[id]) {
      expect(URL.canParse(source.address)).toBe(true)
      for (const lang of languages) expect(text[lang]).toMatch(/^\p{Lu}.*\.$/su)
    }
  })

  it("has every promise explained, and no other", () => {
    const told = [...promises.map(({ id }) => id), "bias"].toSorted()
    for (const properties of Object.values(Apportionment.properties)) {
      expect(Object.keys(properties).toSorted()).toEqual(told)
    }
  })

  it("has its proofs in the language of the reader, but for the titles of books and articles", () => {
    const sources = Object.values(Apportionment.properties).flatMap((properties) =>
      Object.values(properties).map(({ source }) => source)
    )
    const same = [...new Set(sources)].filter((source) => proofText(source, "nl") === source)
    for (const source of same)
      expect(source).toMatch(/^(Balinski and Young|Birkhoff|Marshall, Olkin and Pukelsheim|Pukelsheim), .*\d{4}/)
    expect(same.length).toBeGreaterThan(1)
  })
})

describe("The worked example", () => {
  it.each(methods)("of $id gives out all that there is, and more only where everyone is rounded up", ({ id }) => {
    const { outcome, places, isInvented } = worked(id, "nl")
    const given = outcome.outcomes.reduce((sum, one) => sum + one.places, 0)
    if (outcome.excess === undefined) expect(given).toBe(places)
    else expect(outcome.excess.numerator > 0n).toBe(true)
    expect(isInvented).toBe(id === "statutoryCeiling")
  })

  it.each(methods)("of $id rounds every number as the picture shows it", ({ id }) => {
    const division = worked(id, "nl")
    const above = heightsOf(division.explanation)
    for (const { compared, places } of rungsOf(division)) {
      const height = above(Math.floor(compared))
      if (height === undefined) expect(Math.abs(places - compared)).toBeLessThan(1)
      else
        expect(places).toBe(
          compared > height || (compared === height && id !== "adams") ? Math.ceil(compared) : Math.floor(compared)
        )
    }
  })

  it.each(["dean", "huntingtonHill"] as const)("of %s rounds up at the heights that the package states", (id) => {
    const { explanation } = worked(id, "nl")
    const above = heightsOf(explanation)
    for (const { signpost, whole } of explanation.reasons) {
      expect(above(whole)).toBeCloseTo(Rational.toNumber(signpost ?? Rational.zero), 8)
    }
  })

  it("by largest remainder and by Adams is that of the nine municipalities", () => {
    const places = (id: "largestRemainder" | "adams") => worked(id, "nl").outcome.outcomes.map((one) => one.places)
    expect(places("largestRemainder")).toEqual([8, 1, 3, 1, 2, 3, 2, 2, 3])
    expect(places("adams")).toEqual([7, 2, 3, 1, 2, 3, 2, 2, 3])
  })

  it.each(methods)(
    "of $id has a row for each municipality, a source for each number of the facts, and a sentence",
    ({ id }) => {
      const division = worked(id, "nl")
      const { columns, rows } = exampleTable(division, "", "nl")
      expect(rows).toHaveLength(division.claims.length)
      for (const { cells } of rows) {
        expect(cells).toHaveLength(columns.length)
        expect(cells[1]?.passport === undefined).toBe(division.isInvented)
      }
      for (const lang of languages) {
        const said = sentencesOf(worked(id, lang), lang)
        expect(said.length).toBeGreaterThan(0)
        for (const sentence of said) expect(sentence).not.toMatch(/[{}]/)
      }
    }
  )

  it("says how the outcome differs from that of the largest remainder", () => {
    expect(sentencesOf(worked("adams", "nl"), "nl")).toContain(
      "Vergeleken met de grootste rest: Dordrecht −1 en Alblasserdam +1."
    )
    expect(sentencesOf(worked("ceilShare", "en"), "en")).toContain(
      "Together they get 29. That is 4 more than their shares together."
    )
  })
})

test("the bounds that a method takes are those of the package", () => {
  const taken = Object.fromEntries(methods.map(({ id }) => [id, boundsOf(id)]))
  const both = { minimum: true, maximum: true }
  const none = { minimum: false, maximum: false }
  expect(taken).toEqual({
    largestRemainder: both,
    droop: none,
    adams: both,
    dean: both,
    huntingtonHill: both,
    sainteLague: both,
    dHondt: both,
    stationary: both,
    quotaMethod: { minimum: true, maximum: false },
    statutoryCeiling: none,
    ceilShare: none
  })
})
