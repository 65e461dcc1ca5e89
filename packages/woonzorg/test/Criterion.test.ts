import * as Result from "effect/Result"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import * as Applicant from "../src/Applicant.ts"
import * as Criterion from "../src/Criterion.ts"
import * as Truth from "../src/Truth.ts"
import { applicant, criterion, knownApplicant } from "./arbitraries.ts"

const passport = { _tag: "Cited", citations: [{ _tag: "Entry", document: "letter", place: "page 1" }] } as const

const holds = (attribute: Applicant.YesNoId): Criterion.Clause => ({ _tag: "Holds", attribute, passport })
const age = (comparison: Criterion.Comparison, number: number): Criterion.Clause => ({
  _tag: "Compares",
  attribute: "age",
  comparison,
  number,
  passport
})
const within = (from: string, until: string): Criterion.Clause => ({
  _tag: "Within",
  attribute: "assignedOn",
  from,
  until,
  passport
})
const inDordrecht: Criterion.Clause = {
  _tag: "InPlace",
  attribute: "municipality",
  places: [{ code: "GM0505", name: "Dordrecht" }],
  passport
}
const all = (...parts: ReadonlyArray<Criterion.Criterion>): Criterion.Criterion => ({ _tag: "All", parts })
const any = (...parts: ReadonlyArray<Criterion.Criterion>): Criterion.Criterion => ({ _tag: "Any", parts })
const not = (part: Criterion.Criterion): Criterion.Criterion => ({ _tag: "Not", part })

const truth = (tree: Criterion.Criterion, person: Applicant.Applicant) => Criterion.evaluate(tree, person).truth

const failureOf = (input: unknown) => {
  const read = Criterion.decode(input)
  return Result.isFailure(read) ? read.failure : undefined
}
const problemsOf = (input: unknown) => {
  const failure = failureOf(input)
  return failure?._tag === "InputRefused" ? failure.problems : []
}

describe("A clause", () => {
  it.each([
    ["moreThan", "no", "no", "yes"],
    ["atLeast", "no", "yes", "yes"],
    ["exactly", "no", "yes", "no"],
    ["atMost", "yes", "yes", "no"],
    ["lessThan", "yes", "no", "no"]
  ] as const)("on an age of %s 45 gives %s at 44, %s at 45 and %s at 46", (comparison, below, at, above) => {
    expect([44, 45, 46].map((years) => truth(age(comparison, 45), { age: years }))).toEqual([below, at, above])
  })

  it("on a period counts its first and its last day, and not the days around it", () => {
    const days = ["2025-12-31", "2026-01-01", "2027-12-31", "2028-01-01"]
    expect(days.map((assignedOn) => truth(within("2026-01-01", "2027-12-31"), { assignedOn }))).toEqual([
      "no",
      "yes",
      "yes",
      "no"
    ])
  })

  it("on a place looks at the code of the municipality", () => {
    expect(truth(inDordrecht, { municipality: "GM0505" })).toBe("yes")
    expect(truth(inDordrecht, { municipality: "GM0512" })).toBe("no")
  })

  it("takes no answer for unknown, and an answer of no or zero for an answer", () => {
    expect(truth(holds("homeless"), {})).toBe("unknown")
    expect(truth(holds("homeless"), { homeless: false })).toBe("no")
    expect(truth(age("atMost", 0), { age: 0 })).toBe("yes")
  })
})

describe("A criterion is refused", () => {
  it.each([
    ["without parts", all(), "parts", /^Expected one part or more/],
    [
      "with an attribute that nobody knows",
      { ...holds("homeless"), attribute: "poor" },
      "attribute",
      /^Expected an attribute that is asked with yes or no, such as "homeless", got "poor"$/
    ],
    [
      "with an option of another question",
      { _tag: "OneOf", attribute: "home", options: ["shelter", "castle"], passport },
      "options.1",
      /^Expected an option of "home": ownHome, shelter, .*; got "castle"$/
    ],
    [
      "with an age that nobody has",
      age("moreThan", 400),
      "number",
      /^Expected a number from 0 to 120 for "age"; got 400$/
    ],
    ["with half a year", age("moreThan", 45.5), "number", /integer/],
    [
      "with a last day before the first",
      within("2027-12-31", "2026-01-01"),
      "until",
      /^Expected a last day that is not before the first, 2027-12-31; got 2026-01-01$/
    ],
    [
      "with a period without days",
      { _tag: "Within", attribute: "assignedOn", passport },
      "the whole input",
      /first day/
    ],
    ["without a source or assumption", { _tag: "Holds", attribute: "homeless" }, "passport", /^Say what this rests on/],
    [
      "with a name for its kind that we do not have",
      { _tag: "Unless", parts: [] },
      "the whole input",
      /^Expected a criterion, whose "_tag" is All, .*, got \{"_tag":"Unless"/
    ],
    ["with a key that it does not have", { ...holds("homeless"), usually: true }, "usually", /./]
  ])("%s", (_, input, path, problem) => {
    expect(problemsOf(input)).toEqual([{ path, problem: expect.stringMatching(problem) }])
  })

  it("with each of its mistakes named, and where it stands", () => {
    const wrong = all(
      any(holds("homeless"), age("moreThan", 400)),
      not({ ...holds("family"), attribute: "poor" } as never)
    )
    expect(problemsOf(wrong).map(({ path }) => path)).toEqual(["parts.0.parts.1.number", "parts.1.part.attribute"])
  })

  it("when it has more levels than people can read, however deep, and in time", () => {
    const deep = (levels: number) => {
      let tree: Criterion.Criterion = holds("homeless")
      for (let level = 1; level < levels; level++) tree = not(tree)
      return tree
    }
    expect(failureOf(deep(Criterion.limits.levels))).toBeUndefined()
    expect(failureOf(deep(Criterion.limits.levels + 1))).toMatchObject({ reason: "levels", most: 12 })
    expect(failureOf(deep(100_000))?.message).toBe(
      "The criterion has more than 12 levels within each other. Write it with fewer, or split it into provisions of their own."
    )
  })

  it("when it has more parts than people can read", () => {
    const wide = (parts: number): Criterion.Criterion => ({
      _tag: "All",
      parts: Array.from({ length: parts - 1 }, () => holds("homeless"))
    })
    expect(failureOf(wide(Criterion.limits.parts))).toBeUndefined()
    expect(failureOf(wide(Criterion.limits.parts + 1))).toMatchObject({ reason: "parts", most: 400 })
    expect(failureOf(wide(1_000_000))?._tag).toBe("CriterionTooLarge")
  })

  it("when it is deep where no part should be, or goes round in a circle", () => {
    let deep: unknown = "page 1"
    for (let level = 0; level < 100_000; level++) deep = [deep]
    expect(failureOf({ ...holds("homeless"), passport: deep })?._tag).toBe("CriterionTooLarge")
    const circle: Record<string, unknown> = { _tag: "Not" }
    circle["part"] = circle
    expect(failureOf(circle)?._tag).toBe("CriterionTooLarge")
  })
})

describe("A criterion in words", () => {
  const tree = all(
    any(holds("homeless"), not(holds("family"))),
    not(age("atMost", 45)),
    { _tag: "OneOf", attribute: "home", options: ["shelter", "shelteredHousing", "prison"], passport },
    within("2026-01-01", "2027-12-31"),
    not(any(inDordrecht))
  )

  it("is a list in Dutch and in English, each level indented", () => {
    expect(Criterion.text(tree, "nl")).toBe(
      [
        "Dit klopt allemaal:",
        "- Minstens één hiervan klopt:",
        "  - De persoon is dak- of thuisloos.",
        "  - Het gaat niet om een gezin.",
        "- Niet het volgende:",
        "  - De leeftijd is hoogstens 45 jaar.",
        "- De woonplek van nu is de maatschappelijke opvang, beschermd wonen in een instelling of een penitentiaire instelling.",
        "- De dag van toewijzing is niet vóór 1 januari 2026 en niet na 31 december 2027.",
        "- Niet het volgende:",
        "  - Minstens één hiervan klopt:",
        "    - De gemeente is Dordrecht."
      ].join("\n")
    )
    expect(Criterion.text(tree, "en").split("\n").slice(0, 4)).toEqual([
      "All of this is true:",
      "- At least one of these is true:",
      "  - The person is homeless.",
      "  - It is not about a family."
    ])
  })

  it("says of a person what each line comes to, with the answer, and unknown where there is none", () => {
    const trace = Criterion.evaluate(tree, { homeless: true, age: 45, municipality: "GM0505" })
    expect(Criterion.traceText(trace, "nl")).toBe(
      [
        "Dit klopt allemaal: nee.",
        "- Minstens één hiervan klopt: ja.",
        "  - De persoon is dak- of thuisloos: ja.",
        "  - Het gaat niet om een gezin: onbekend.",
        "- Niet het volgende: nee.",
        "  - De leeftijd is hoogstens 45 jaar: ja (45 jaar).",
        "- De woonplek van nu is de maatschappelijke opvang, beschermd wonen in een instelling of een penitentiaire instelling: onbekend.",
        "- De dag van toewijzing is niet vóór 1 januari 2026 en niet na 31 december 2027: onbekend.",
        "- Niet het volgende: nee.",
        "  - Minstens één hiervan klopt: ja.",
        "    - De gemeente is Dordrecht: ja (Dordrecht)."
      ].join("\n")
    )
  })
})

describe("Every criterion", () => {
  it("survives a file and is read back as it was", () => {
    fc.assert(
      fc.property(criterion, (tree) => {
        expect(Criterion.decode(JSON.parse(JSON.stringify(tree)))).toEqual(Result.succeed(tree))
      })
    )
  })

  it("is decided as it is evaluated", () => {
    fc.assert(
      fc.property(criterion, applicant, (tree, person) => {
        expect(Criterion.decide(tree)(person)).toBe(truth(tree, person))
      })
    )
  })

  it("is yes or no when everything is known, as ordinary logic has it", () => {
    const ordinary = (tree: Criterion.Criterion, person: Applicant.Applicant): boolean => {
      switch (tree._tag) {
        case "All":
          return tree.parts.every((part) => ordinary(part, person))
        case "Any":
          return tree.parts.some((part) => ordinary(part, person))
        case "Not":
          return !ordinary(tree.part, person)
        default:
          return truth(tree, person) === "yes"
      }
    }
    fc.assert(
      fc.property(criterion, knownApplicant, (tree, person) => {
        expect(truth(tree, person)).toBe(ordinary(tree, person) ? "yes" : "no")
      })
    )
  })

  it("never flips when something more is learnt (INV-04)", () => {
    fc.assert(
      fc.property(criterion, knownApplicant, fc.infiniteStream(fc.boolean()), (tree, person, isKnown) => {
        const ids = Applicant.known(person)
        const kept = ids.filter(() => isKnown.next().value === true)
        const less = Object.fromEntries(kept.map((id) => [id, person[id]])) as Applicant.Applicant
        expect(Truth.canBecome(truth(tree, less), truth(tree, person))).toBe(true)
      })
    )
  })

  it("has a trace whose leaves are its clauses, each with a source or a named assumption", () => {
    fc.assert(
      fc.property(criterion, applicant, (tree, person) => {
        const leaves = (trace: Criterion.Trace): ReadonlyArray<Criterion.Trace> =>
          trace.parts.length === 0 ? [trace] : trace.parts.flatMap(leaves)
        const found = leaves(Criterion.evaluate(tree, person))
        expect(found.map((leaf) => leaf.criterion)).toEqual(Criterion.clauses(tree))
        for (const { answer, criterion: leaf, truth } of found) {
          expect("passport" in leaf && ["Cited", "Assumed"].includes(leaf.passport._tag)).toBe(true)
          expect(truth === "unknown").toBe(answer === undefined)
        }
      })
    )
  })

  it("is explained by as many lines as it is read in, and the first line says what it comes to", () => {
    fc.assert(
      fc.property(criterion, applicant, fc.constantFrom("nl", "en"), (tree, person, language) => {
        const trace = Criterion.evaluate(tree, person)
        const [explained, read] = [Criterion.traceText(trace, language), Criterion.text(tree, language)]
        expect(explained.split("\n")).toHaveLength(read.split("\n").length)
        const first = explained.split("\n")[0] ?? ""
        expect(first.match(/: (ja|nee|onbekend|yes|no|unknown)( \(.*\))?\.$/)?.[1]).toBe(
          Truth.text(trace.truth, language)
        )
      })
    )
  })
})

describe("The boundaries of a criterion", () => {
  it("are, of numbers and days, each value with its neighbours that exist", () => {
    expect(Criterion.boundaries([age("moreThan", 45), age("atLeast", 0), within("2026-01-01", "2026-02-28")])).toEqual([
      { attribute: "age", answers: [0, 1, 44, 45, 46] },
      { attribute: "assignedOn", answers: ["2025-12-31", "2026-01-01", "2026-02-28", "2026-03-01"] }
    ])
  })

  it("are, of a place, the municipalities that are named and one that is not", () => {
    expect(Criterion.boundaries([inDordrecht])).toEqual([{ attribute: "municipality", answers: ["GM0000", "GM0505"] }])
  })

  it("stand for every answer: the criterion treats each as it treats one of them", () => {
    fc.assert(
      fc.property(criterion, knownApplicant, (tree, person) => {
        for (const { answers, attribute } of Criterion.boundaries([tree])) {
          const about = Criterion.clauses(tree).filter((clause) => clause.attribute === attribute)
          const treatment = (answer: unknown) => about.map((clause) => truth(clause, { [attribute]: answer }))
          expect(answers.map(treatment)).toContainEqual(treatment(person[attribute]))
        }
      })
    )
  })
})

/** The size of a smallest set of answers that decides, found by trying all sets of answers on the boundaries. */
const bruteForce = (
  tree: Criterion.Criterion,
  person: Applicant.Applicant,
  wanted: Truth.Truth
): number | undefined => {
  const open = Criterion.boundaries([tree]).filter(({ attribute }) => person[attribute] === undefined)
  const extend = (from: number, chosen: Applicant.Applicant): ReadonlyArray<number> => {
    const size = Applicant.known(chosen).length - Applicant.known(person).length
    if (truth(tree, chosen) === wanted) return [size]
    return open
      .slice(from)
      .flatMap(({ answers, attribute }, index) =>
        answers.flatMap((answer) => extend(from + index + 1, { ...chosen, [attribute]: answer }))
      )
  }
  const sizes = extend(0, person)
  return sizes.length === 0 ? undefined : Math.min(...sizes)
}

describe("What is still needed", () => {
  it("is nothing when it is decided, and the other side can no longer be reached", () => {
    const tree = any(holds("homeless"), age("moreThan", 45))
    expect(Criterion.needed(tree, { homeless: true })).toEqual(Result.succeed({ yes: {} }))
    expect(Criterion.needed(tree, { homeless: false, age: 18 })).toEqual(Result.succeed({ no: {} }))
  })

  it("is one set for yes and another for no, with answers that do it", () => {
    const tree = any(all(holds("homeless"), holds("family")), age("moreThan", 45))
    expect(Criterion.needed(tree, {})).toEqual(Result.succeed({ yes: { age: 46 }, no: { homeless: false, age: 44 } }))
  })

  it("counts an attribute that is asked twice once, and gives it one answer that suits both", () => {
    const tree = all(age("atLeast", 18), age("atMost", 22))
    expect(Criterion.needed(tree, {})).toEqual(Result.succeed({ yes: { age: 18 }, no: { age: 17 } }))
  })

  it("is not there for a side that no answers lead to", () => {
    expect(Criterion.needed(all(holds("homeless"), not(holds("homeless"))), {})).toEqual(
      Result.succeed({ no: { homeless: false } })
    )
  })

  it("can go one way only, and still be unknown until it is asked", () => {
    const older = age("moreThan", 45)
    const tree = any(all(older, holds("livesAlone")), all(older, not(holds("livesAlone"))))
    expect(truth(tree, { age: 46 })).toBe("unknown")
    expect(Criterion.needed(tree, { age: 46 })).toEqual(Result.succeed({ yes: { livesAlone: true } }))
  })

  it("is refused when there are too many ways, with what to do", () => {
    const yesNo = Applicant.attributes.flatMap((one) => (one.kind === "yesNo" ? [holds(one.id)] : []))
    // Each of these asks for one of three, all in different company: which few serve all of them has to be tried.
    let state = 20261124
    const next = () => {
      state = (state * 48271) % 2147483647
      return yesNo[state % yesNo.length] ?? holds("homeless")
    }
    const triples = Array.from({ length: 90 }, () => any(next(), next(), next()))
    const failure = Result.getOrThrow(Result.flip(Criterion.needed(all(...triples), {})))
    expect(failure.message).toMatch(/did not settle which answers are the fewest\. Give more answers first, or split/)
  })
})

describe("Every set of answers that is still needed", () => {
  it("decides as promised, asks only what is unknown, and is as small as the smallest of all sets", () => {
    fc.assert(
      fc.property(criterion, applicant, (tree, person) => {
        const needed = Result.getOrThrow(Criterion.needed(tree, person))
        for (const side of ["yes", "no"] as const) {
          const answers = needed[side]
          expect(answers && Applicant.known(answers).length).toBe(bruteForce(tree, person, side))
          if (answers === undefined) continue
          expect(Applicant.known(answers).filter((id) => person[id] !== undefined)).toEqual([])
          expect(truth(tree, { ...person, ...answers })).toBe(side)
        }
      })
    )
  })
})
