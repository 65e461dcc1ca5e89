import * as Result from "effect/Result"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import * as Applicant from "../src/Applicant.ts"
import { applicant } from "./arbitraries.ts"

const problemsOf = (input: unknown) => {
  const read = Applicant.decode(input)
  return Result.isFailure(read) ? read.failure.problems : []
}

describe("What can be asked about an invented person", () => {
  it("is asked once: every attribute has an id and questions of its own", () => {
    for (const each of [
      ({ id }: Applicant.Attribute) => id,
      ({ question }: Applicant.Attribute) => question.nl,
      ({ question }: Applicant.Attribute) => question.en
    ]) {
      expect(new Set(Applicant.attributes.map(each)).size).toBe(Applicant.attributes.length)
    }
  })

  it("is a question in both languages", () => {
    for (const { id, question } of Applicant.attributes) {
      for (const text of [question.nl, question.en]) expect(text, id).toMatch(/^\p{Lu}.*\?$/u)
    }
  })

  it("never asks who somebody is: no name, day of birth, address or free text", () => {
    const asked = Applicant.attributes.map(({ id, question }) => `${id} ${question.nl} ${question.en}`).join("\n")
    expect(asked).not.toMatch(/\b(naam|name|geboren|geboorte|birth|born|postcode|adres|address|bsn|telefoon|e-?mail)/i)
    expect(new Set(Applicant.attributes.map(({ kind }) => kind))).toEqual(
      new Set(["yesNo", "choice", "wholeNumber", "date", "place"])
    )
  })

  it("has a sentence for yes and another for no, without a full stop", () => {
    for (const attribute of Applicant.attributes) {
      if (attribute.kind !== "yesNo") continue
      for (const language of ["nl", "en"] as const) {
        const [holds, fails] = [attribute.holds[language], attribute.fails[language]]
        expect(holds, attribute.id).not.toBe(fails)
        for (const sentence of [holds, fails]) expect(sentence).toMatch(/^\p{Lu}.*[^.?!:]$/u)
      }
    }
  })
})

describe("An invented person is refused", () => {
  it.each([
    ["with a name", { age: 18, name: "Mo" }, "name"],
    ["with a day of birth", { birthDate: "2007-01-01" }, "birthDate"],
    ["with a postcode", { postcode: "3311 AB" }, "postcode"],
    ["with half a year", { age: 45.5 }, "age"],
    ["older than anybody", { age: 121 }, "age"],
    ["with an answer that is no answer yet", { homeless: "maybe" }, "homeless"],
    ["with an answer that is there without being anything", { homeless: undefined }, "homeless"],
    ["with a home that we do not ask about", { home: "castle" }, "home"],
    ["with free text for a place", { municipality: "next to the church in Dordrecht" }, "municipality"],
    ["with a day that does not exist", { assignedOn: "2026-02-29" }, "assignedOn"]
  ])("%s", (_, input, path) => {
    expect(problemsOf(input).map((problem) => problem.path)).toEqual([path])
  })
})

describe("What is known of an invented person", () => {
  it("is nothing when nothing is answered, and an answer of no or zero is known", () => {
    expect(Applicant.known({})).toEqual([])
    expect(Applicant.known({ age: 0, homeless: false })).toEqual(["homeless", "age"])
  })

  it.each([
    ["homeless", true, "ja", "yes"],
    ["homeless", false, "nee", "no"],
    ["home", "prison", "een penitentiaire instelling", "a prison"],
    ["income", 47_699, "47.699 euro per jaar", "47,699 euros a year"],
    ["assignedOn", "2027-12-31", "31 december 2027", "31 December 2027"],
    ["municipality", "GM0505", "GM0505", "GM0505"]
  ] as const)("reads, of %s answered with %s: %s", (id, answer, nl, en) => {
    expect([Applicant.answerText(id, answer, "nl"), Applicant.answerText(id, answer, "en")]).toEqual([nl, en])
  })
})

describe("Every invented person", () => {
  it("survives a file and is read back as it was, with what is unknown still unknown", () => {
    fc.assert(
      fc.property(applicant, (person) => {
        const read = Result.getOrThrow(Applicant.decode(JSON.parse(JSON.stringify(person))))
        expect(read).toEqual(person)
        expect(Applicant.known(read).toSorted()).toEqual(Object.keys(person).toSorted())
      })
    )
  })

  it("has each answer in words", () => {
    fc.assert(
      fc.property(applicant, fc.constantFrom("nl", "en"), (person, language) => {
        for (const id of Applicant.known(person)) {
          expect(Applicant.answerText(id, person[id] as Applicant.Answer, language)).not.toMatch(/undefined|^$/)
        }
      })
    )
  })
})
