import { partner, partners } from "@woonzorg/drechtsteden/partners"
import { municipalities } from "@woonzorg/drechtsteden/region"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { describe, expect, it } from "vitest"
import * as Partner from "woonzorg/Partner"
import { numbersOfOurOwn, quotes, sentences, texts } from "./citedLines.ts"

describe("The organisations that the documents name", () => {
  it("are these, by role", () => {
    const roles = [...new Set(partners.map(({ role }) => role))]
    expect(
      Object.fromEntries(roles.map((role) => [role, partners.filter((one) => one.role === role).map(({ id }) => id)]))
    ).toEqual({
      municipality: ["gemeente-dordrecht"],
      housingAssociation: ["trivire", "woonkracht-10"],
      careProvider: ["enver", "leger-des-heils", "tom-zorggroep"],
      informalSupport: ["de-hoop", "inzet078"],
      careOffice: ["vgz"],
      interestGroup: ["stichting-red-mijn-zorg"],
      advisoryBoard: ["dordtse-adviesraad-sociaal-domein"],
      other: ["bonkelaarhuis", "gorinchem-beweegt", "vng-commissie-toekomst-beschermd-wonen", "dgj"],
      consultancy: ["cq-procesmanagement"]
    })
  })

  it("include one municipality of the region: the one with a part of its own", () => {
    const names = municipalities.map(({ name }) => `Gemeente ${name}`)
    expect(partners.filter(({ name }) => names.includes(name)).map(({ name }) => name)).toEqual(["Gemeente Dordrecht"])
    expect(partner("gemeente-dordrecht").does.value.nl).toContain("centrumgemeente")
  })

  it("do not include the provider that only an advocacy group speaks about", () => {
    expect(JSON.stringify(partners)).not.toMatch(/fokus/i)
  })
})

describe("Every partner", () => {
  it.each(partners)("decodes, and can be asked for by its id: $id", (one) => {
    const decoded = Schema.decodeUnknownResult(Partner.Partner)(one)
    expect(Result.isFailure(decoded) ? String(decoded.failure) : "").toBe("")
    expect(partners.filter(({ id }) => id === one.id)).toEqual([one])
    expect(one.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  })

  it.each(partners)("does what words of a document say: $id", ({ does }) => {
    expect(does.passport._tag).toBe("Cited")
    expect(quotes(does)).not.toEqual([])
    expect(numbersOfOurOwn(does)).toEqual([])
  })

  it.each(partners)("is described in whole and short sentences: $id", ({ does }) => {
    for (const { en, nl } of texts(does)) for (const text of [nl, en]) expect(text).toMatch(/^\p{Lu}.*\.$/su)
    for (const sentence of sentences(does)) expect(sentence.split(" ").length, sentence).toBeLessThan(26)
  })

  it.each(partners)("is no person and no office that one person holds: $id", ({ does, name }) => {
    const words = `${name} ${texts(does).map(({ nl }) => nl)}`
    expect(words).not.toMatch(/wethouder|voorzitter|programmamanager|projectleider|ketenregisseur|beleidsadviseur/i)
  })
})

describe("A role or a deed that nobody else confirms", () => {
  it.each(["trivire", "woonkracht-10", "cq-procesmanagement"] as const)("is marked as our inference: %s", (id) => {
    const { passport } = partner(id).does
    expect(passport._tag === "Cited" && passport.remark?.nl).toContain("leiden wij af")
  })

  it.each(["de-hoop", "inzet078", "stichting-red-mijn-zorg"] as const)("is marked as not checked: %s", (id) => {
    const { passport } = partner(id).does
    expect(passport._tag === "Cited" && passport.remark?.nl).toContain("niet nagegaan")
  })
})
