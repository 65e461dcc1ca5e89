import { product } from "@woonzorg/drechtsteden/products"
import { ruleSets } from "@woonzorg/drechtsteden/rules"
import { agenda2021 } from "@woonzorg/drechtsteden/rules/agenda2021"
import { separate, tied } from "@woonzorg/drechtsteden/rules/tiedHomes"
import { leavingAnInstitution, olderPages, urgentiewijzer } from "@woonzorg/drechtsteden/rules/urgency"
import { documents } from "@woonzorg/drechtsteden/sources"
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import type * as Applicant from "woonzorg/Applicant"
import * as Eligibility from "woonzorg/Eligibility"
import * as RuleEffect from "woonzorg/RuleEffect"
import * as RuleSet from "woonzorg/RuleSet"
import { quotes, sentences, texts } from "./citedLines.ts"

const chosen = (date: string) => Result.map(RuleSet.asOf(ruleSets, date), ({ id }) => id)
const refusal = (versions: ReadonlyArray<RuleSet.RuleSet>, date: string) =>
  Result.getOrThrow(Result.flip(RuleSet.asOf(versions, date))).message

const changes = (before: RuleSet.RuleSet, after: RuleSet.RuleSet) =>
  Result.getOrThrow(RuleEffect.between(before, after)).flatMap(({ grid }) =>
    grid.filter((one) => one.before !== one.after)
  )

/** What a version makes of somebody. */
const under = ({ provisions }: RuleSet.RuleSet, person: Applicant.Applicant) =>
  provisions.flatMap((one) => (one._tag === "Rule" ? [Eligibility.judge(one.eligibility, person).outcome] : []))

describe("The version in force", () => {
  it.each(["2021-01-01", "2022-12-31"])("on %s is the agenda of 2021-2022", (date) => {
    expect(chosen(date)).toEqual(Result.succeed("agenda-2021-2022"))
  })

  it.each(["2020-12-31", "2023-01-01", "2026-11-24"])("on %s is none that we have", (date) => {
    expect(Result.isFailure(chosen(date))).toBe(true)
  })

  it("is none today, and the agenda ended on 31 December 2022", () => {
    expect(refusal(ruleSets, "2026-11-24")).toContain(
      '"Agenda on Housing Vulnerable Groups 2021-2022" ended on 31 December 2022.'
    )
  })

  it.each([
    ["claim", tied],
    ["proposal", separate],
    ["older page", olderPages],
    ["undated copy", urgentiewijzer],
    ["undated copy on leaving an institution", leavingAnInstitution]
  ])("is never a %s, on whatever day", (_, version) => {
    for (const date of ["2019-01-01", "2021-06-01", "2025-10-01", "2026-11-24"]) {
      expect(Result.isFailure(RuleSet.asOf([version], date))).toBe(true)
    }
  })

  it("is asked of those who know it: an undated copy says where to look", () => {
    expect(refusal([urgentiewijzer], "2026-11-24")).toContain("look at Woonkeus Drechtsteden or the Urgentiewijzer.")
  })
})

describe("The agenda as a version", () => {
  it("has the seven products of its need, the route and the families, each in the words on its residents", () => {
    const rules = agenda2021.provisions.filter(({ _tag }) => _tag === "Rule")
    expect(rules.map(({ id }) => id)).toEqual([
      "housing-first",
      "tijdelijk-wonen",
      "woontraining-voor-jongeren",
      "skaeve-huse",
      "time-out",
      "intramurale-woonvoorziening",
      "tussenvoorzieningen",
      "route-thuis-in-de-wijk",
      "tijdelijke-opvang-van-gezinnen"
    ])
    expect(rules.find(({ id }) => id === "time-out")?.says).toBe(product("time-out").attributes.residents)
  })

  it("has sentences that no criterion can hold, each with why not", () => {
    expect(RuleSet.unencoded(agenda2021).map(({ id }) => id)).toEqual([
      "for-all-in-the-region",
      "what-a-neighbourhood-can-bear",
      "care-is-arranged",
      "way-back-to-more-care",
      "priority-is-not-for-all"
    ])
  })
})

describe("Separating housing and care, as an advocacy group proposes", () => {
  it("changes who fits for those alone who need an adapted home and have no contract", () => {
    expect(changes(tied, separate)).toEqual([
      {
        before: "doesNotFit",
        after: "fits",
        count: 1,
        first: { needsAdaptedHome: true, assistanceContract: false }
      }
    ])
  })

  it("is a change of one provision; what the claim says about losing a home is not in the proposal", () => {
    const { added, changed, removed, unencoded } = RuleSet.diff(tied, separate)
    expect(changed.map(({ before, differs }) => [before.id, differs])).toEqual([
      ["who-can-live-there", ["words", "criterion", "sources", "other"]]
    ])
    expect(removed.map(({ id }) => id)).toEqual(["changing-care", "conflict-over-care"])
    expect(added.map(({ id }) => id)).toEqual(["separate-contracts"])
    expect([unencoded.before.length, unencoded.after.length]).toEqual([2, 1])
  })

  it("is marked a claim on the one side and an advice on the other, with every sentence, and names no provider", () => {
    expect([tied.standing, separate.standing]).toEqual(["claimed", "advised"])
    const remarks = (version: RuleSet.RuleSet) =>
      version.provisions.map(({ says: { passport } }) => (passport._tag === "Cited" ? passport.remark?.nl : undefined))
    expect(new Set(remarks(tied))).toEqual(new Set(["Volgens een belangenorganisatie; niet nagegaan."]))
    expect(new Set(remarks(separate))).toEqual(
      new Set(["Dit is een voorstel van een belangenorganisatie, geen regel."])
    )
    expect(JSON.stringify(ruleSets)).not.toMatch(/fokus/i)
  })
})

describe("What was once published about urgency", () => {
  const registered = { registeredAsSeeker: true, hadAdviceCall: true, yearsInRegion: 3 }

  it.each([
    [true, 47_698, "fits"],
    [true, 47_699, "doesNotFit"],
    [false, 52_670, "fits"],
    [false, 52_671, "doesNotFit"]
  ] as const)("had, living alone %s and with %d euros a year: %s", (livesAlone, income, expected) => {
    expect(under(urgentiewijzer, { ...registered, livesAlone, income })).toEqual([expected])
  })

  it.each([
    [2, 5, "doesNotFit"],
    [3, 3, "fits"],
    [0, 6, "fits"]
  ] as const)(
    "had, after %d years in the region and %d of the last ten: %s",
    (yearsInRegion, yearsInRegionOfTen, expected) => {
      const one = { ...registered, livesAlone: true, income: 20_000, yearsInRegion, yearsInRegionOfTen }
      expect(under(urgentiewijzer, one)).toEqual([expected])
    }
  )

  it("asked for 2 years on older pages and for 3 later, so who lived there for 2 no longer fits", () => {
    const two = {
      ...registered,
      livesAlone: true,
      income: 20_000,
      yearsInRegion: 2,
      yearsInRegionOfTen: 2,
      causedItThemselves: false,
      couldForeseeIt: false
    }
    const [effect] = Result.getOrThrow(RuleEffect.between(olderPages, urgentiewijzer, [two]))
    expect(effect?.given.map(({ after, before }) => [before, after])).toEqual([["fits", "doesNotFit"]])
  })

  it("turned down, when leaving an institution, who caused the need, but not who could not foresee that", () => {
    const ready = {
      home: "shelteredHousing",
      canMoveOnNow: true,
      registeredAsSeeker: true,
      canSolveItThemselves: false,
      askedBefore: false,
      causedItThemselves: true
    } as const
    expect(under(leavingAnInstitution, { ...ready, couldForeseeIt: true })).toEqual(["doesNotFit"])
    expect(under(leavingAnInstitution, { ...ready, couldForeseeIt: false })).toEqual(["fits"])
    expect(under(leavingAnInstitution, ready)).toEqual(["unknown"])
  })

  it("is of unknown validity, says why, and carries in each sentence that it is old or undated", () => {
    for (const version of [olderPages, urgentiewijzer, leavingAnInstitution]) {
      expect(version.validity._tag).toBe("Unknown")
      for (const { says } of version.provisions) {
        expect(says.passport._tag === "Cited" && says.passport.remark?.nl).toMatch(/zonder datum|oudere pagina/)
      }
    }
  })
})

describe("Every version", () => {
  it.each(ruleSets)("can be written to a file and read back: $id", (version) => {
    expect(RuleSet.decode(JSON.parse(JSON.stringify(version)))).toEqual(Result.succeed(version))
  })

  it.each(ruleSets)("rests on documents of the register: $id", (version) => {
    const known = documents.map(({ id }): string => id)
    expect(RuleSet.sources(version)).not.toEqual([])
    expect(RuleSet.sources(version).filter((id) => !known.includes(id))).toEqual([])
    for (const { says } of version.provisions) {
      expect(says.passport._tag === "Cited" && says.passport.citations.length > 0).toBe(true)
    }
  })

  it.each(ruleSets)("claims nowhere to be complete, and promises nobody anything: $id", (version) => {
    for (const one of version.provisions) if (one._tag === "Rule") expect(one.eligibility.isComplete).toBe(false)
    for (const { en, nl } of texts(version)) {
      expect(nl).not.toMatch(/aanmerking|heeft recht|recht op/i)
      expect(en).not.toMatch(/eligib|entitle|qualif|right to/i)
    }
  })

  it.each(ruleSets)("speaks in whole and short sentences: $id", ({ provisions }) => {
    for (const sentence of sentences(provisions)) expect(sentence.split(" ").length, sentence).toBeLessThan(26)
  })

  it("has an id of its own, and a quote where its document has lines", () => {
    expect(new Set(ruleSets.map(({ id }) => id)).size).toBe(ruleSets.length)
    for (const version of [agenda2021, tied, separate]) {
      for (const { id, says } of version.provisions) expect(quotes(says), id).not.toEqual([])
    }
  })
})
