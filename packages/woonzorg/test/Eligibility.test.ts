import * as Result from "effect/Result"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import type * as Applicant from "../src/Applicant.ts"
import * as Criterion from "../src/Criterion.ts"
import * as Eligibility from "../src/Eligibility.ts"
import * as Input from "../src/Input.ts"
import { applicant, eligibility, language } from "./arbitraries.ts"

const passport = { _tag: "Cited", citations: [{ _tag: "Entry", document: "letter", place: "page 1" }] } as const
const older = { _tag: "Compares", attribute: "age", comparison: "moreThan", number: 45, passport } as const
const homeless = { _tag: "Holds", attribute: "homeless", passport } as const

const place: Eligibility.Eligibility = {
  product: "place",
  isComplete: false,
  criterion: older,
  otherReadings: [{ ambiguity: "A-AGE", reading: "anybody", criterion: homeless }],
  describes: [{ value: { nl: "Meestal mannen.", en: "Usually men." }, passport }],
  notEncoded: []
}
const bare: Eligibility.Eligibility = {
  product: "bare",
  isComplete: false,
  otherReadings: [],
  describes: place.describes,
  notEncoded: []
}

/** Words by which a text would promise or refuse somebody something. */
const promise = /aanmerking|heeft recht|recht op|eligib|entitle|qualif|right to/i

const wordsFor = (one: Eligibility.Eligibility, person: Applicant.Applicant) =>
  (["nl", "en"] as const).map((language) => Eligibility.text(Eligibility.judge(one, person), language))

describe("A product and a person", () => {
  it("fit, do not fit or cannot be told, in words that are about the description in the source", () => {
    expect([46, 45].map((age) => wordsFor(place, { age }))).toEqual([
      [
        "Past bij de bekende beschrijving. De bron noemt niet alle voorwaarden; de rest is onbekend.\nDe leeftijd is meer dan 45 jaar: ja (46 jaar).",
        "Fits the known description. The source does not name all conditions; the rest is unknown.\nThe age is more than 45 years: yes (46 years)."
      ],
      [
        "Past niet bij de beschrijving in de bron.\nDe leeftijd is meer dan 45 jaar: nee (45 jaar).",
        "Does not fit the description in the source.\nThe age is more than 45 years: no (45 years)."
      ]
    ])
    expect(wordsFor(place, {})[0]).toBe("Onbekend.\nDe leeftijd is meer dan 45 jaar: onbekend.")
  })

  it("are not in the source when it gives nothing to decide by, whatever it describes", () => {
    expect(Eligibility.judge(bare, { age: 46, sex: "man" })).toEqual({
      product: "bare",
      isComplete: false,
      outcome: "notInSource"
    })
    expect(wordsFor(bare, { sex: "man" })).toEqual(["Niet in de bron.", "Not in the source."])
  })

  it("have other words only where the source states all its conditions", () => {
    expect(wordsFor({ ...place, isComplete: true }, { age: 46 })[0]).toBe(
      "Past bij alle voorwaarden in de bron.\nDe leeftijd is meer dan 45 jaar: ja (46 jaar)."
    )
    expect(wordsFor({ ...place, isComplete: true }, { age: 45 })[0]).toMatch(
      /^Past niet bij de voorwaarden in de bron\./
    )
  })

  it("are judged by what decides, and never by what only describes", () => {
    for (const sex of ["man", "woman", "other"] as const) {
      expect(Eligibility.judge(place, { age: 46, sex }).outcome).toBe("fits")
    }
    expect(Eligibility.judge({ ...place, describes: [] }, { age: 46 })).toEqual(Eligibility.judge(place, { age: 46 }))
  })
})

describe("Another reading of the source", () => {
  it("decides by its own criterion, and leaves the rest", () => {
    const read = Result.getOrThrow(Eligibility.readAs(place, "A-AGE", "anybody"))
    expect(read).toEqual({ ...place, criterion: homeless })
    expect(Eligibility.judge(read, { homeless: true }).outcome).toBe("fits")
  })

  it("is refused when the sources do not leave it open, with those that they do", () => {
    const message = (one: Eligibility.Eligibility, reading: string) =>
      Result.getOrThrow(Result.flip(Eligibility.readAs(one, "A-AGE", reading))).message
    expect(message(place, "nobody")).toBe(
      '"place" cannot be read as "nobody" of A-AGE. Other readings: anybody of A-AGE. Leave the reading out to start from ours.'
    )
    expect(message(bare, "nobody")).toContain("There is only one way.")
  })
})

describe("For whom a product is, is refused", () => {
  it("without saying whether the source is complete, or with a description that nobody can look up", () => {
    const { isComplete: _, ...silent } = place
    const wrong = { ...silent, describes: [{ value: { nl: "Meestal mannen.", en: "Usually men." } }] }
    const { problems } = Result.getOrThrow(Result.flip(Input.decode(Eligibility.Eligibility)(wrong)))
    expect(problems.map(({ path }) => path).toSorted()).toEqual(["describes.0.passport", "isComplete"])
  })
})

describe("Every product with every person", () => {
  it("is decided as it is judged, and as its criterion comes out", () => {
    fc.assert(
      fc.property(eligibility, applicant, (one, person) => {
        const { outcome, trace } = Eligibility.judge(one, person)
        expect(Eligibility.decide(one)(person)).toBe(outcome)
        expect(trace?.truth).toBe(one.criterion && Criterion.decide(one.criterion)(person))
        expect(trace === undefined).toBe(outcome === "notInSource")
      })
    )
  })

  it("is never told as a promise or a refusal", () => {
    fc.assert(
      fc.property(eligibility, applicant, language, (one, person, language) => {
        const [first = ""] = Eligibility.text(Eligibility.judge(one, person), language).split("\n")
        expect(first).not.toMatch(promise)
        expect(first).toMatch(/^\p{Lu}.*\.$/u)
      })
    )
  })

  it("survives a file and is read back as it was", () => {
    fc.assert(
      fc.property(eligibility, (one) => {
        expect(Input.decode(Eligibility.Eligibility)(JSON.parse(JSON.stringify(one)))).toEqual(Result.succeed(one))
      })
    )
  })
})
