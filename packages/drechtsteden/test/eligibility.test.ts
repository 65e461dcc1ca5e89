import { ambiguities } from "@woonzorg/drechtsteden/ambiguities"
import { eligibilities, eligibility } from "@woonzorg/drechtsteden/eligibility"
import { applicant, personas, type PersonaId } from "@woonzorg/drechtsteden/personas"
import { product, products, type ProductId } from "@woonzorg/drechtsteden/products"
import { municipalities } from "@woonzorg/drechtsteden/region"
import * as Result from "effect/Result"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import * as Applicant from "woonzorg/Applicant"
import * as Criterion from "woonzorg/Criterion"
import * as Eligibility from "woonzorg/Eligibility"
import * as Input from "woonzorg/Input"
import * as Truth from "woonzorg/Truth"
import { numbersOfOurOwn, quotes, sentences, texts } from "./citedLines.ts"
import { knownPerson, person, shipped, withLess } from "./people.ts"

const outcome = (id: ProductId, one: Applicant.Applicant) => Eligibility.judge(eligibility(id), one).outcome

const wide = Result.getOrThrow(Eligibility.readAs(eligibility("housing-first"), "A-HFDOEL", "wide"))

/** The attributes that a smallest set of answers asks for, on the way to fitting. */
const neededToFit = (one: Eligibility.Eligibility, who: Applicant.Applicant) => {
  const { criterion } = one
  const needed = criterion === undefined ? {} : Result.getOrThrow(Criterion.needed(criterion, who))
  return needed.yes === undefined ? undefined : Applicant.known(needed.yes)
}

type Cell = readonly [outcome: Eligibility.Outcome, needed?: ReadonlyArray<Applicant.AttributeId>]

const unknown = (...needed: ReadonlyArray<Applicant.AttributeId>): Cell => ["unknown", needed]
const fits: Cell = ["fits", []]
const doesNotFit: Cell = ["doesNotFit"]

// A cell that is unknown names the fewest answers with which the person would fit.
const table: Readonly<Record<PersonaId, Readonly<Record<string, Cell>>>> = {
  mo: {
    "housing-first": unknown("severalProblems", "acceptsSupport", "agreesOnTenancy"),
    "housing-first, wide": unknown("acceptsSupport", "agreesOnTenancy"),
    "tijdelijk-wonen": unknown("inCareGroup", "supportNeed"),
    "woontraining-voor-jongeren": fits,
    "skaeve-huse": unknown("canRentOrdinaryHome", "suitsShelteredHousing", "suitsSupportedHousing", "providerAccepts"),
    "intramurale-woonvoorziening": doesNotFit,
    tussenvoorzieningen: unknown("canMoveOnNow"),
    "time-out": doesNotFit,
    "wonen-eerst": unknown("otherwiseInShelter", "assignedOn")
  },
  gerda: {
    "housing-first": doesNotFit,
    "housing-first, wide": doesNotFit,
    "tijdelijk-wonen": unknown("inCareGroup", "supportNeed"),
    "woontraining-voor-jongeren": unknown("age"),
    "skaeve-huse": unknown("canRentOrdinaryHome", "suitsShelteredHousing", "suitsSupportedHousing", "providerAccepts"),
    "intramurale-woonvoorziening": unknown("addictedForYears", "age"),
    tussenvoorzieningen: unknown("onWaitingList", "intermediateIsEnough"),
    "time-out": unknown("cannotCopeAtHome"),
    "wonen-eerst": unknown("nearlyHomeless", "otherwiseInShelter", "assignedOn")
  },
  lydia: {
    "housing-first": doesNotFit,
    "housing-first, wide": doesNotFit,
    "tijdelijk-wonen": unknown("supportNeed"),
    "woontraining-voor-jongeren": unknown("age"),
    "skaeve-huse": unknown("canRentOrdinaryHome", "suitsShelteredHousing", "suitsSupportedHousing", "providerAccepts"),
    "intramurale-woonvoorziening": unknown("addictedForYears", "age"),
    tussenvoorzieningen: unknown("canMoveOnNow"),
    "time-out": doesNotFit,
    "wonen-eerst": unknown("nearlyHomeless", "otherwiseInShelter", "assignedOn")
  }
}

const cells = Object.entries(table).flatMap(([who, row]) =>
  Object.entries(row).map(([what, cell]) => [who as PersonaId, what, cell] as const)
)

describe("The people of the agenda", () => {
  it.each(cells)("%s and %s: as the documents leave it", (who, what, [expected, needed]) => {
    const one = what === "housing-first, wide" ? wide : eligibility(what as ProductId)
    expect(Eligibility.judge(one, applicant(who)).outcome).toBe(expected)
    expect(neededToFit(one, applicant(who))).toEqual(needed)
  })

  it("keep Gerda from Skaeve Huse no more as a woman than they would as a man", () => {
    expect(applicant("gerda").sex).toBe("woman")
    expect(outcome("skaeve-huse", { ...applicant("gerda"), sex: "man" })).toBe(
      outcome("skaeve-huse", applicant("gerda"))
    )
  })

  it("do not fit Skaeve Huse once sheltered housing suits them, as it does Lydia if she lives there", () => {
    expect(outcome("skaeve-huse", { ...applicant("lydia"), suitsShelteredHousing: true })).toBe("doesNotFit")
  })

  it("let Mo fall through the cracks as well as have several problems, for Housing First", () => {
    const agreed = { ...applicant("mo"), acceptsSupport: true, agreesOnTenancy: true }
    expect(outcome("housing-first", { ...agreed, fallsBetweenServices: true })).toBe("fits")
    expect(outcome("housing-first", { ...agreed, age: 23, fallsBetweenServices: true })).toBe("unknown")
    expect(outcome("housing-first", { ...agreed, severalProblems: true, fallsBetweenServices: false })).toBe("fits")
  })

  it("are read as answers that the model accepts, each with words of the agenda or an assumption", () => {
    for (const { answers, id, told } of personas) {
      expect(Result.isSuccess(Applicant.decode(applicant(id))), id).toBe(true)
      for (const one of [told, ...Object.values(answers)]) {
        if (one.passport._tag === "Cited") expect(quotes(one), id).not.toEqual([])
        else expect(one.passport.assumption.id).toBe("sofa-is-homeless")
      }
      expect(numbersOfOurOwn(told), id).toEqual([])
    }
  })
})

describe("The boundaries that the documents draw", () => {
  const addicted = { addictedForYears: true, psychiatricProblems: true }

  it.each([
    [45, "doesNotFit"],
    [46, "fits"]
  ] as const)("lie, for the residential facility, above 45: %d %s", (age, expected) => {
    expect(outcome("intramurale-woonvoorziening", { ...addicted, age })).toBe(expected)
  })

  it.each([
    ["2025-12-31", "doesNotFit"],
    ["2026-01-01", "fits"],
    ["2027-12-31", "fits"],
    ["2028-01-01", "doesNotFit"]
  ] as const)("lie, for Wonen Eerst, at the first day of 2026 and the last of 2027: %s %s", (assignedOn, expected) => {
    expect(outcome("wonen-eerst", { homeless: true, otherwiseInShelter: true, assignedOn })).toBe(expected)
  })

  it.each([
    [17, "doesNotFit"],
    [18, "fits"],
    [22, "fits"],
    [23, "doesNotFit"]
  ] as const)("lie, for young people, where we assume: %d %s", (age, expected) => {
    expect(outcome("woontraining-voor-jongeren", { age })).toBe(expected)
    const { criterion } = eligibility("woontraining-voor-jongeren")
    const passports = criterion === undefined ? [] : Criterion.clauses(criterion).map(({ passport }) => passport._tag)
    expect(passports).toEqual(["Assumed", "Assumed"])
  })
})

describe("Skaeve Huse", () => {
  const unsuited = {
    canRentOrdinaryHome: false,
    suitsShelteredHousing: false,
    suitsSupportedHousing: false,
    providerAccepts: true
  }

  it("fits whoever fits nowhere else and whom the provider accepts, man or woman, alone or not", () => {
    for (const sex of ["man", "woman", "other"] as const) {
      for (const livesAlone of [true, false]) {
        expect(outcome("skaeve-huse", { ...unsuited, sex, livesAlone })).toBe("fits")
      }
    }
  })

  it("has the words on single men over 40 as a description, and in no clause", () => {
    const { criterion, describes } = eligibility("skaeve-huse")
    expect(describes.map(({ value }) => value.nl).join(" ")).toContain("alleenstaande mannen boven de 40")
    const asked = criterion === undefined ? [] : Criterion.clauses(criterion).map(({ attribute }) => attribute)
    expect(asked.filter((id) => ["age", "sex", "livesAlone"].includes(id))).toEqual([])
  })

  it("never changes with sex, nor with the age of an adult (INV-32)", () => {
    fc.assert(
      fc.property(
        person,
        fc.constantFrom("man", "woman", "other"),
        fc.integer({ min: 18, max: 120 }),
        (one, sex, age) => {
          expect(outcome("skaeve-huse", { ...one, sex, age })).toBe(outcome("skaeve-huse", { ...one, age: 18 }))
        }
      )
    )
  })
})

describe("Every product", () => {
  it("has one, in the order of the products, and none claims to have all conditions", () => {
    expect(eligibilities.map(({ product }) => product)).toEqual(products.map(({ id }) => id))
    expect(eligibilities.filter(({ isComplete }) => isComplete)).toEqual([])
  })

  it.each(eligibilities)("decodes: $product", (one) => {
    expect(Input.decode(Eligibility.Eligibility, { unknownKeys: "refuse" })(one)).toEqual(Result.succeed(one))
    if (one.criterion !== undefined) expect(Criterion.decode(one.criterion)).toEqual(Result.succeed(one.criterion))
  })

  it.each(["safe-house", "beschermd-thuis", "gesubsidieerde-opvang"] as const)(
    "of which the minutes give no criteria is not in the source: %s",
    (id) => {
      fc.assert(
        fc.property(person, (one) => {
          expect(outcome(id, one)).toBe("notInSource")
        })
      )
    }
  )

  it("of which only is said who mostly wait for it, or whom without an age, decides nothing and keeps the sentence", () => {
    for (const id of ["zorgzame-wijk-trivire", "crisisopvang-jongeren", "seniorenwoning", "parentshouse"] as const) {
      expect(eligibility(id).criterion, id).toBeUndefined()
      expect(eligibility(id).notEncoded, id).toEqual([product(id).attributes.residents])
    }
  })

  it("that can be read in another way names an ambiguity that we know, and a reading of it", () => {
    for (const { otherReadings } of eligibilities) {
      for (const { ambiguity, reading } of otherReadings) {
        const known = ambiguities.find(({ id }) => id === ambiguity)
        expect(known?.readings.map(({ id }) => id)).toContain(reading)
        expect(known?.start).not.toBe(reading)
      }
    }
    expect(eligibilities.flatMap(({ otherReadings }) => otherReadings.map(({ ambiguity }) => ambiguity))).toEqual([
      "A-HFDOEL",
      "A-TUSSENJONG"
    ])
  })

  it("never asks in which municipality somebody lives (INV-06)", () => {
    const places = [...municipalities.map(({ code }) => code), "GM0344"]
    fc.assert(
      fc.property(person, fc.constantFrom(...places), (one, municipality) => {
        for (const each of eligibilities) {
          const { municipality: _, ...nowhere } = one
          expect(Eligibility.judge(each, { ...one, municipality }).outcome).toBe(
            Eligibility.judge(each, nowhere).outcome
          )
        }
      })
    )
  })

  it("asks for no sex, place, income or household, for no source about these products does", () => {
    const asked = new Set(
      eligibilities.flatMap(({ criterion }) =>
        criterion === undefined ? [] : Criterion.clauses(criterion).map(({ attribute }) => attribute)
      )
    )
    expect([...asked].filter((id) => ["sex", "municipality", "income", "livesAlone"].includes(id))).toEqual([])
  })
})

describe("Every criterion that is shipped", () => {
  it.each(shipped)("rests on citations and named assumptions: %s", (_, criterion) => {
    for (const { passport } of Criterion.clauses(criterion)) {
      if (passport._tag === "Cited") expect(passport.citations.length).toBeGreaterThan(0)
      else expect(passport.assumption.why.nl).toMatch(/\.$/)
    }
  })

  it.each(shipped)(
    "never flips when something is learnt (INV-04), and is explained as it is decided: %s",
    (_, criterion) => {
      const decide = Criterion.decide(criterion)
      fc.assert(
        fc.property(knownPerson, fc.array(fc.boolean(), { minLength: 1, maxLength: 9 }), (all, kept) => {
          const less = withLess(all, kept)
          expect(Truth.canBecome(decide(less), decide(all))).toBe(true)
          const { truth } = Criterion.evaluate(criterion, less)
          expect(truth).toBe(decide(less))
          const [first = ""] = Criterion.traceText(Criterion.evaluate(criterion, less), "nl").split("\n")
          expect(first).toMatch(new RegExp(`: ${Truth.text(truth, "nl")}( \\(.*\\))?\\.$`))
        })
      )
    }
  )

  it.each(shipped)("says which answers are still needed, and they do it: %s", (_, criterion) => {
    fc.assert(
      fc.property(person, knownPerson, (one, rest) => {
        const needed = Result.getOrThrow(Criterion.needed(criterion, one))
        const truth = Criterion.decide(criterion)
        for (const side of ["yes", "no"] as const) {
          const answers = needed[side]
          if (answers !== undefined) expect(truth({ ...one, ...answers })).toBe(side)
          else expect(truth({ ...rest, ...one })).not.toBe(side)
        }
      })
    )
  })

  it.each(shipped)("reads in sentences of its own, without a gap: %s", (_, criterion) => {
    for (const language of ["nl", "en"] as const) {
      for (const line of Criterion.text(criterion, language).split("\n")) {
        expect(line).toMatch(/^( *- )?\p{Lu}.*[.:]$/u)
        expect(line).not.toMatch(/undefined|\bnaN\b|GM\d/)
        expect(line.split(" ").length, line).toBeLessThan(40)
      }
    }
  })
})

describe("What is written about for whom something is", () => {
  const promise = /aanmerking|heeft recht|recht op|eligib|entitle|qualif|right to/i

  it("never promises or refuses anybody a place, in any text", () => {
    const written = [
      ...texts(eligibilities).flatMap(({ en, nl }) => [nl, en]),
      ...Applicant.attributes.flatMap((attribute) => texts(attribute).flatMap(({ en, nl }) => [nl, en]))
    ]
    expect(written.length).toBeGreaterThan(100)
    expect(written.filter((text) => promise.test(text))).toEqual([])
    fc.assert(
      fc.property(person, fc.constantFrom(...eligibilities), fc.constantFrom("nl", "en"), (one, each, language) => {
        expect(Eligibility.text(Eligibility.judge(each, one), language)).not.toMatch(promise)
      })
    )
  })

  it("has no number that stands on none of its cited lines", () => {
    for (const { describes, notEncoded, product } of eligibilities) {
      for (const fact of [...describes, ...notEncoded]) expect(numbersOfOurOwn(fact), product).toEqual([])
    }
  })

  it("is in whole and short sentences", () => {
    for (const sentence of [...sentences(eligibilities), ...sentences(personas.map(({ told }) => told))]) {
      expect(sentence.split(" ").length, sentence).toBeLessThan(26)
    }
  })

  it("says of a claim that it is one, and names no provider", () => {
    for (const id of ["miva-woning", "adl-woning"] as const) {
      const { criterion } = eligibility(id)
      for (const { passport } of criterion === undefined ? [] : Criterion.clauses(criterion)) {
        expect(passport._tag === "Cited" && passport.remark?.nl).toBe("Volgens een belangenorganisatie; niet nagegaan.")
      }
    }
    expect(JSON.stringify(eligibilities)).not.toMatch(/fokus/i)
  })
})
