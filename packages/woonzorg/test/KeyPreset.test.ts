import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import * as AllocationKey from "../src/AllocationKey.ts"
import * as Apportionment from "../src/Apportionment.ts"
import * as Formula from "../src/Formula.ts"
import * as KeyPreset from "../src/KeyPreset.ts"
import * as Rational from "../src/Rational.ts"
import * as arbitraries from "./arbitraries.ts"

const assumed = AllocationKey.equal(["anyone"]).values[0]?.value.passport
if (assumed === undefined) throw new Error("no passport")
const known = assumed

type Numbers = Readonly<Record<string, number>>
const indicator = (id: string, values: Numbers): AllocationKey.Indicator => ({
  id,
  name: { nl: id, en: id },
  unit: { nl: "personen", en: "persons" },
  values: Object.entries(values).map(([member, value]) => ({ member, value: { value, passport: known } }))
})
const preset = (id: string) => KeyPreset.find(id) ?? expect.unreachable(`no preset "${id}"`)
const formulaOf = (id: string, members: ReadonlyArray<string>) =>
  KeyPreset.formula(preset(id), members) ?? expect.unreachable(`"${id}" has no formula`)
const claimsOf = (id: string, figures: Readonly<Record<string, Numbers>>) => {
  const indicators = Object.entries(figures).map(([name, values]) => indicator(name, values))
  const members = Object.keys(Object.values(figures)[0] ?? {})
  return Result.getOrThrow(Formula.claims(formulaOf(id, members), indicators))
}
const textsOf = (...given: Parameters<typeof claimsOf>) => claimsOf(...given).map(({ claim }) => Rational.toText(claim))
const failureOf = <E extends Error>(result: Result.Result<unknown, E>) => Result.getOrThrow(Result.flip(result))

// Energietransitiemodel (2023), the inhabitants of nine municipalities.
const inhabitants2023 = {
  Dordrecht: 121434,
  Alblasserdam: 20356,
  Gorinchem: 38461,
  "Hardinxveld-Giessendam": 18681,
  "Hendrik-Ido-Ambacht": 32183,
  Molenlanden: 45158,
  Papendrecht: 32277,
  Sliedrecht: 26184,
  Zwijndrecht: 45018
}

describe("Published formulas worked out by hand", () => {
  // KommunalWiki, "Königsteiner Schlüssel": two thirds by tax revenue, one third by population.
  // 2/3 · 1/2 + 1/3 · 1/4, 2/3 · 1/4 + 1/3 · 1/4, 2/3 · 1/4 + 1/3 · 1/2.
  it("Königstein: two thirds of the tax revenue and one third of the population", () => {
    const figures = { taxRevenue: { A: 6, B: 3, C: 3 }, inhabitants: { A: 5, B: 5, C: 10 } }
    expect(textsOf("konigstein", figures)).toEqual(["5/12", "1/4", "1/3"])
  })

  // DIW Wochenbericht 18/2023: with tax revenue that is the same per head the key is the population.
  it("Königstein is the population where tax revenue is the same per head", () => {
    const figures = { taxRevenue: { A: 50, B: 30 }, inhabitants: { A: 5, B: 3 } }
    expect(textsOf("konigstein", figures)).toEqual(["5/8", "3/8"])
  })

  // Regulation (EU) 2024/1351, article 66 and annex I: share = 50% population effect + 50% GDP effect.
  it("Regulation 2024/1351: half of the population and half of the product", () => {
    const figures = { inhabitants: { A: 3, B: 1 }, grossDomesticProduct: { A: 1, B: 1 } }
    expect(textsOf("european2024", figures)).toEqual(["5/8", "3/8"])
  })

  // COM(2015) 286, annex I: 40, 40, 10 and 10 per cent. COM(2015) 451, annex I: each correction capped at 30% of the
  // effect of population and product; github.com/georgeblck/refugee-distribution, calc.key, reads that as here. What is cut
  // off it divides half by each, and we enlarge all parts alike: this checks our reading and no published outcome.
  // Population 1/2, 1/4, 1/4, product 3/4, 1/8, 1/8: the caps are 0.3 · 5/4 = 3/8 and twice 0.3 · 3/8 = 9/80.
  // One over 2, 1 and 1: 1/5, 2/5, 2/5, so B and C are held at 9/80; one over 4, 4 and 2: 1/4, 1/4, 1/2 the same.
  // A: 1/5 + 3/10 + 1/50 + 1/40 = 109/200. B and C: 1/10 + 1/20 + 9/800 + 9/800 = 69/400. Together 89/100.
  it("the European key of 2015: two shares, and two corrections under a cap", () => {
    const figures = {
      inhabitants: { A: 2, B: 1, C: 1 },
      grossDomesticProduct: { A: 6, B: 1, C: 1 },
      asylumApplicationsPerMillion: { A: 2, B: 1, C: 1 },
      unemploymentRate: { A: 4, B: 4, C: 2 }
    }
    expect(textsOf("european2015", figures)).toEqual(["109/178", "69/356", "69/356"])
    const indicators = Object.entries(figures).map(([name, values]) => indicator(name, values))
    const parts = Result.getOrThrow(Formula.parts(formulaOf("european2015", ["A", "B", "C"]), indicators))
    expect(parts.map(({ capped }) => capped)).toEqual([[], [], ["B", "C"], ["B", "C"]])
  })

  it("the European corrections refuse a rate of zero: one over zero is no number", () => {
    const figures = {
      inhabitants: { A: 1 },
      grossDomesticProduct: { A: 1 },
      asylumApplicationsPerMillion: { A: 0 },
      unemploymentRate: { A: 1 }
    }
    const indicators = Object.entries(figures).map(([name, values]) => indicator(name, values))
    // All zero is told first; with two members it is the zero of one.
    const alone = Formula.claims(formulaOf("european2015", ["A"]), indicators)
    expect(failureOf(alone)._tag).toBe("IndicatorEmpty")
    const two = indicators.map((one) => ({ ...one, values: [...one.values, ...indicator("", { B: 1 }).values] }))
    expect({ ...failureOf(Formula.claims(formulaOf("european2015", ["A", "B"]), two)) }).toMatchObject({
      _tag: "DivisorZero",
      indicator: "asylumApplicationsPerMillion",
      members: ["A"]
    })
  })

  // Huisvestingswet 2014, article 29, first paragraph: inhabitants over those of the Netherlands (17,811,291 in 2023), times the national
  // number, rounded up. With 21,800: 45,158 · 21,800 / 17,811,291 = 55.27, so 56.
  it("the Housing Act: a part of the national number, rounded up", () => {
    const rest = 17_811_291 - 45_158
    const [claim] = claimsOf("housingAct2014", { inhabitants: { Molenlanden: 45_158, elsewhere: rest } })
    const exact = Rational.multiply(claim?.claim ?? Rational.zero, Rational.fromBigInt(21_800n))
    expect(Rational.toFixed(exact, 2)).toBe("55.27")
    expect(Rational.floor(exact) + 1n).toBe(56n)
  })

  // 1000 · 0.8, 1000 · 1.2 and 2000 · 1.
  it("the act on asylum places, as inferred: less prosperity gives fewer places", () => {
    const figures = { inhabitants: { A: 1000, B: 1000, C: 2000 }, prosperityScore: { A: -0.2, B: 0.2, C: 0 } }
    expect(textsOf("asylumPlacesAct", figures)).toEqual(["1/5", "3/10", "1/2"])
  })

  // 1000 · (1 + 0), 1000 · (1 + 15/30) and 1000 · (1 − 30/30).
  it("social rent: 30 per cent counts as it is, 15 for half as much again, 60 or more not at all", () => {
    const figures = {
      inhabitants: { A: 1000, B: 1000, C: 1000, D: 1000 },
      socialRentShare: { A: 30, B: 15, C: 60, D: 75 }
    }
    expect(textsOf("stockCorrection", figures)).toEqual(["2/5", "3/5", "0", "0"])
  })

  // Shares of social rent as news articles gave them, 30 for Alblasserdam assumed; the places checked in a spreadsheet.
  it("social rent: 80 places over nine municipalities", () => {
    const socialRentShare = {
      Dordrecht: 27.4,
      Alblasserdam: 30,
      Gorinchem: 40,
      "Hardinxveld-Giessendam": 28,
      "Hendrik-Ido-Ambacht": 23,
      Molenlanden: 25.4,
      Papendrecht: 28,
      Sliedrecht: 33.1,
      Zwijndrecht: 36
    }
    const claims = claimsOf("stockCorrection", { inhabitants: inhabitants2023, socialRentShare })
    const outcome = Result.getOrThrow(Apportionment.apportion(claims, { places: 80, method: "largestRemainder" }))
    expect(outcome.outcomes.map(({ places }) => places)).toEqual([28, 4, 5, 4, 8, 11, 7, 5, 8])
  })

  it("inhabitants and equal parts: the places of nine municipalities, checked before in a spreadsheet", () => {
    const members = Object.keys(inhabitants2023)
    const divide = (claims: AllocationKey.Claims, places: number) =>
      Result.getOrThrow(Apportionment.apportion(claims, { places, method: "largestRemainder" })).outcomes.map(
        (one) => one.places
      )
    const claims = claimsOf("inhabitants", { inhabitants: inhabitants2023 })
    expect(divide(claims, 25)).toEqual([8, 1, 3, 1, 2, 3, 2, 2, 3])
    expect(divide(claims, 80)).toEqual([26, 4, 8, 4, 7, 9, 7, 6, 9])
    expect(divide(claims, 140)).toEqual([45, 7, 14, 7, 12, 17, 12, 10, 16])
    const equal = Formula.claims(formulaOf("equal", members), [AllocationKey.equal(members)])
    expect(divide(Result.getOrThrow(equal), 27)).toEqual(members.map(() => 3))
  })
})

describe("Every ready-made key", () => {
  it("has its own id, and the ten that were asked for are there", () => {
    expect(KeyPreset.all.map(({ id }) => id)).toEqual([
      "inhabitants",
      "equal",
      "stockCorrection",
      "housingAct2014",
      "asylumPlacesAct",
      "konigstein",
      "european2015",
      "european2024",
      "originFirst",
      "cappedQuota"
    ])
    expect(KeyPreset.find("lottery")).toBeUndefined()
  })

  it.each(KeyPreset.all)("$id is whole by its schema, and comes back from JSON as it was", (one) => {
    const json: unknown = JSON.parse(JSON.stringify(Schema.encodeSync(KeyPreset.KeyPreset)(one)))
    expect(Schema.decodeUnknownSync(KeyPreset.KeyPreset)(json)).toEqual(one)
  })

  it.each(KeyPreset.all)("$id needs exactly the figures that its terms use, and weights that add up to one", (one) => {
    const formula = KeyPreset.formula(one, ["A"])
    if (formula === undefined) {
      expect(["originFirst", "cappedQuota"]).toContain(one.rule._tag)
      return
    }
    const used = formula.terms.flatMap(({ factor, indicator: id, per }) => [id, factor?.score, per])
    expect(new Set(used.filter((id) => id !== undefined))).toEqual(new Set(one.needs.map(({ indicator: id }) => id)))
    expect(formula.terms.reduce((sum, { weight }) => Rational.add(sum, weight), Rational.zero)).toEqual(Rational.one)
  })

  it("has a source unless it is our own, and says what is missing where it is not the plain text of a law", () => {
    const own = KeyPreset.all.filter(({ sources }) => sources.length === 0)
    expect(own.map(({ id, status }) => [id, status])).toEqual([
      ["inhabitants", "suggestion"],
      ["equal", "suggestion"]
    ])
    const rest = KeyPreset.all.filter((one) => !own.includes(one))
    expect(rest.filter(({ gaps }) => gaps.length === 0)).toEqual([])
  })

  it("names what is not in the source, by figure and member, and refuses to calculate without", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...KeyPreset.all),
        fc.array(fc.boolean(), { minLength: 16, maxLength: 16 }),
        (one, present) => {
          const members = ["A", "B", "C", "D"]
          const figures = one.needs.map(({ indicator: id }, row) =>
            indicator(
              id,
              Object.fromEntries(
                members.flatMap((member, column) => (present[4 * row + column] ? [[member, 1 + row + column]] : []))
              )
            )
          )
          const lacking = KeyPreset.lacking(one, members, figures)
          const holes = one.needs.flatMap(({ indicator: id }, row) =>
            members.flatMap((member, column) => (present[4 * row + column] ? [] : [[id, member]]))
          )
          expect(lacking.flatMap(({ missing, need }) => missing.map((member) => [need.indicator, member]))).toEqual(
            holes
          )
          const formula = KeyPreset.formula(one, members)
          fc.pre(formula !== undefined && !(one.id === "stockCorrection" && holes.length === 0))
          const claims = Formula.claims(formula, figures)
          expect(Result.isSuccess(claims)).toBe(holes.length === 0)
          if (Result.isFailure(claims)) expect(claims.failure._tag).toBe("IndicatorIncomplete")
        }
      )
    )
  })
})

describe("Origin first, the rest shared", () => {
  const claims = Result.getOrThrow(Apportionment.claims({ Dordrecht: 3, Gorinchem: 1 }))
  const options = { places: 10, method: "largestRemainder" } as const

  it.each([
    [{ member: "Delft", people: 1 }, { reason: "unknownMember", member: "Delft", value: 1 }, "who has no claim"],
    [{ member: "Dordrecht", people: 11 }, { reason: "aboveTotal", value: 11, total: 10 }, "only 10 are divided"],
    [{ member: "Dordrecht", people: 0.5 }, { reason: "notWhole", member: "Dordrecht", value: 0.5 }, "a whole number"],
    [{ member: "Dordrecht", people: -1 }, { reason: "notWhole", member: "Dordrecht", value: -1 }, "zero or more"]
  ])("refuses %o", (origin, fields, message) => {
    const failure = failureOf(KeyPreset.originFirst(claims, [origin], options))
    expect({ ...failure }).toEqual({ _tag: "CountInvalid", ...fields })
    expect(failure.message).toContain(message)
  })

  it("refuses a member twice, and a tie over the rest as any division does", () => {
    const twice = [
      { member: "Dordrecht", people: 1 },
      { member: "Dordrecht", people: 2 }
    ]
    expect({ ...failureOf(KeyPreset.originFirst(claims, twice, options)) }).toMatchObject({ reason: "repeated" })
    const tied = KeyPreset.originFirst(claims, [{ member: "Dordrecht", people: 8 }], options)
    expect(failureOf(tied)._tag).toBe("TiedClaims")
  })

  it("gives nobody fewer than come from there, and all people a place", () => {
    fc.assert(
      fc.property(
        arbitraries.freeProblem,
        fc.array(fc.nat({ max: 50 }), { minLength: 9, maxLength: 9 }),
        ({ claims: given, places }, counts) => {
          const origins = given.map(({ member }, index) => ({ member, people: counts[index] ?? 0 }))
          const from = origins.reduce((sum, { people }) => sum + people, 0)
          const rest = { places, method: "sainteLague", ties: "statedOrder" } as const
          const divided = Result.getOrThrow(KeyPreset.originFirst(given, origins, { ...rest, places: places + from }))
          expect(divided.outcomes.map(({ member, origin }) => ({ member, people: origin }))).toEqual(origins)
          expect(divided.rest).toEqual(Result.getOrThrow(Apportionment.apportion(given, rest)))
          expect(divided.outcomes.reduce((sum, { origin, rest: more }) => sum + origin + more, 0)).toBe(places + from)
        }
      )
    )
  })
})

describe("Demand up to a quota", () => {
  it("is all that is asked for where there is no quota, and never more than either", () => {
    const request = fc.record(
      { requested: fc.nat({ max: 500 }), quota: fc.nat({ max: 500 }) },
      { requiredKeys: ["requested"] }
    )
    fc.assert(
      fc.property(fc.array(request, { maxLength: 9 }), (requests) => {
        const named = requests.map((one, index) => ({ ...one, member: arbitraries.memberNames[index] ?? "" }))
        const granted = Result.getOrThrow(KeyPreset.cappedQuota(named))
        granted.forEach((one, index) => {
          const { member, quota, requested } = named[index] ?? expect.unreachable("more outcomes than requests")
          expect(one.member).toBe(member)
          expect(one.granted + one.above).toBe(requested)
          expect(one.granted).toBe(quota !== undefined && quota < requested ? quota : requested)
        })
      })
    )
  })

  it("refuses a member twice, and a request or quota that is no whole number", () => {
    const asked = { member: "Dordrecht", requested: 3 }
    expect({ ...failureOf(KeyPreset.cappedQuota([asked, asked])) }).toMatchObject({ reason: "repeated" })
    expect({ ...failureOf(KeyPreset.cappedQuota([{ ...asked, requested: NaN }])) }).toMatchObject({
      reason: "notWhole",
      value: NaN
    })
    expect({ ...failureOf(KeyPreset.cappedQuota([{ ...asked, quota: 1.5 }])) }).toMatchObject({
      reason: "notWhole",
      value: 1.5
    })
  })
})
