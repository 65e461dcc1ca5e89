import { describe, expect, it } from "vitest"
import * as KeyPreset from "woonzorg/KeyPreset"
import * as Rational from "woonzorg/Rational"
import { statuses, subjects } from "../../i18n/keys.js"
import { languages } from "../../i18n/routes.js"
import { keys } from "./keys.js"
import { lackingText, percentage, weightsOf } from "./keyWords.js"
import { needsOf, partsOf, socialRentKnown } from "./known.js"
import { partsTitle, schemeWords } from "./partWords.js"
import { schemeOf } from "./schemes.js"

const preset = (id: string): KeyPreset.KeyPreset => {
  const found = KeyPreset.find(id)
  if (found === undefined) throw new Error(`No key ${id}.`)
  return found
}

describe("Every ready-made key", () => {
  it.each(languages)("has an address of its own in %s", (lang) => {
    const slugs = keys.map(({ slug }) => slug[lang])
    expect(slugs).toHaveLength(KeyPreset.all.length)
    expect(new Set(slugs).size).toBe(slugs.length)
    for (const slug of slugs) expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  })

  it.each(keys)("$preset.id has a status and a subject in words", ({ preset: one }) => {
    expect(statuses[one.status].meaning.nl).toMatch(/\.$/)
    expect(subjects[one.subject].nl).not.toBe("")
  })

  it.each(keys)("$preset.id is worked out only where the facts have all that it needs", ({ preset: one }) => {
    const isKnown = needsOf(one).every(({ known }) => known === "known" || known === "agreed")
    const parts = partsOf(one)
    if (parts === undefined) expect(isKnown && one.rule._tag === "shares").toBe(false)
    else {
      expect(isKnown).toBe(true)
      expect(Rational.sum(parts.map(({ claim }) => claim))).toEqual(Rational.one)
    }
  })

  it.each(keys)("$preset.id has weights that are the whole, or a rule that divides by counts", ({ preset: one }) => {
    const weights = weightsOf(one, "nl")
    if (weights.length === 0) expect(schemeOf(one)).toBeDefined()
    else expect(weights.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1)
  })

  it("names what is lacking, and makes up nothing", () => {
    expect(keys.filter(({ preset: one }) => partsOf(one) !== undefined).map(({ preset: one }) => one.id)).toEqual([
      "inhabitants",
      "equal"
    ])
    expect(lackingText(preset("konigstein"), "nl")).toBe("Dit staat niet in onze bronnen: belastingopbrengst.")
    expect(lackingText(preset("stockCorrection"), "en")).toBe(
      "Our sources do not have as one figure for each municipality: share of social rent."
    )
  })
})

describe("What is drawn of a key", () => {
  it("has the weights of the European key, with the cap on both reversed parts", () => {
    const weights = weightsOf(preset("european2015"), "nl")
    expect(weights.map(({ label }) => label)).toEqual(["40%", "40%", "10%", "10%"])
    expect(weights.map(({ isCapped }) => isCapped)).toEqual([false, false, true, true])
    expect(weights[3]?.remark).toBe(
      "omgekeerd: meer hiervan geeft een kleiner deel; ten hoogste 30% van inwoners en bruto binnenlands product samen"
    )
  })

  it("says who gets most and least, or that all get the same", () => {
    const parts = partsOf(preset("inhabitants")) ?? []
    expect(partsTitle(parts, "nl")).toBe("Dordrecht krijgt 32,0%, Hardinxveld-Giessendam 4,9%")
    expect(partsTitle(partsOf(preset("equal")) ?? [], "en")).toBe("Each municipality gets 11.1%")
  })

  it("is what the rule of the package gives invented counts", () => {
    const titleOf = (id: string): string => schemeWords(preset(id), schemeOf(preset(id)) ?? [], "nl").title
    expect(schemeOf(preset("originFirst"))?.map(({ parts }) => parts)).toEqual([
      [7, 6],
      [2, 3],
      [1, 1]
    ])
    expect(titleOf("originFirst")).toBe("10 mensen gaan terug, 10 worden verdeeld")
    expect(titleOf("cappedQuota")).toBe("Gemeente A vraagt 9 plekken en krijgt er 6")
    expect(schemeOf(preset("inhabitants"))).toBeUndefined()
  })
})

it("a percentage has a decimal only where it needs one", () => {
  expect(percentage({ numerator: 2n, denominator: 5n }, "nl")).toBe("40%")
  expect(percentage({ numerator: 1n, denominator: 9n }, "nl")).toBe("11,1%")
})

it("of social rent every municipality has one figure, more than one or none", () => {
  const { more, none, one } = socialRentKnown()
  expect([...more, ...none, ...one]).toHaveLength(9)
  expect(more).toContain("Dordrecht")
  expect(none).toContain("Alblasserdam")
})
