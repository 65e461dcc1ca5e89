import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import * as AllocationKey from "../src/AllocationKey.ts"
import * as Apportionment from "../src/Apportionment.ts"
import * as Explanation from "../src/Explanation.ts"
import * as Formula from "../src/Formula.ts"
import * as LocalBid from "../src/LocalBid.ts"
import type * as OwnFigure from "../src/OwnFigure.ts"
import * as ProductDivision from "../src/ProductDivision.ts"
import * as Quantity from "../src/Quantity.ts"
import * as Rational from "../src/Rational.ts"
import * as Scenario from "../src/Scenario.ts"
import * as arbitraries from "./arbitraries.ts"
import { mutatedText } from "./scenarioMutations.ts"
import { samples, textOf, versions } from "./scenarioSamples.ts"

const failureOf = <E>(result: Result.Result<unknown, E>): E => Result.getOrThrow(Result.flip(result))
const fieldsOf = (error: object): Readonly<Record<string, unknown>> => ({ ...error })
const problemsOf = (result: ReturnType<typeof Scenario.fromText> | ReturnType<typeof Scenario.decode>) => {
  const error = failureOf(result)
  return error._tag === "InputRefused" ? error.problems : error.message
}

const sampleOf = (name: string): Scenario.Scenario => {
  const sample = samples[name]
  if (sample === undefined) throw new Error(`no sample ${name}`)
  return sample
}

const never = (): never => {
  throw new Error("the sample does not have the part")
}

const base = sampleOf("1-base")
const jsonOf = (name: string) => JSON.parse(textOf(name)) as Readonly<Record<string, unknown>>

describe("The sample file", () => {
  it.each(Object.keys(samples))("%s means what it meant when it was written, and its seal is intact", (name) => {
    expect(Scenario.fromText(textOf(name))).toEqual(
      Result.succeed({ scenario: sampleOf(name), seal: "intact", form: Number(name[0]) })
    )
    expect(Scenario.decode(jsonOf(name))).toEqual(Result.succeed(sampleOf(name)))
  })

  const newest = Object.keys(samples).filter((name) => Number(name[0]) === Scenario.schemaVersion)

  it("is there for the newest form", () => {
    expect(newest.length).toBeGreaterThanOrEqual(3)
  })

  it.each(newest)("%s is written the same to the last byte", (name) => {
    expect(Scenario.toText(sampleOf(name))).toBe(textOf(name))
  })
})

describe("A scenario file is refused by name", () => {
  it("when it is from a newer version", () => {
    for (const schemaVersion of [Scenario.schemaVersion + 1, 1e9]) {
      const error = failureOf(Scenario.decode({ ...jsonOf("1-base"), schemaVersion, parts: [] }))
      expect(fieldsOf(error)).toEqual({ _tag: "ScenarioNewer", schemaVersion, newest: Scenario.schemaVersion })
      expect(error.message).toBe(
        `This scenario has form ${schemaVersion}, and forms 1 to ${Scenario.schemaVersion} can be read here. Open it with a newer version of the site or the package; nothing of it was used.`
      )
    }
  })

  it.each([
    ["two", '"two"'],
    [1.5, "1.5"],
    [0, "0"],
    [-1, "-1"],
    [null, "null"],
    [1e300, "1e+300"],
    [["1"], '["1"]']
  ])("when it states the form %j", (schemaVersion, shown) => {
    expect(problemsOf(Scenario.decode({ ...jsonOf("1-base"), schemaVersion }))).toEqual([
      { path: "schemaVersion", problem: `Expected a whole number from 1 to ${Scenario.schemaVersion}, got ${shown}` }
    ])
  })

  it("when it states no form, or inherits one", () => {
    const { schemaVersion: _, ...rest } = jsonOf("1-base")
    const missing = [{ path: "schemaVersion", problem: "Missing key" }]
    expect(problemsOf(Scenario.decode(rest))).toEqual(missing)
    expect(problemsOf(Scenario.fromText('{"__proto__": {"schemaVersion": 1}}'))).toEqual(missing)
  })

  it.each([[null], [[]], ["scenario"], [1], [undefined]])("when it is %j and not an object", (json) => {
    expect(problemsOf(Scenario.decode(json))).toMatchObject([{ path: "the whole input" }])
  })

  it("when it is not JSON, with the place", () => {
    const text = textOf("1-base").replace(',\n  "name"', '\n  "name"')
    expect(fieldsOf(failureOf(Scenario.fromText(text)))).toEqual({
      _tag: "TextNotJson",
      line: 4,
      column: 3,
      problem: 'expected "," or "}", got "\\""'
    })
  })

  it("when it is far too long", () => {
    expect(fieldsOf(failureOf(Scenario.fromText(" ".repeat(1_000_001))))).toEqual({
      _tag: "TextTooLong",
      length: 1_000_001,
      longest: 1_000_000
    })
  })

  it("with every problem at once, keys that its form does not know among them", () => {
    const [allocation, versioned] = [jsonOf("1-allocation")["allocation"] as object, jsonOf("1-base")["versions"]]
    const json = {
      ...jsonOf("1-base"),
      seed: 0.5,
      asOf: "2026-02-30",
      hash: 3,
      versions: { ...(versioned as object), site: "0.1.0" },
      allocation: { ...allocation, ties: "coin", colour: "blue" },
      waitingList: {}
    }
    expect(problemsOf(Scenario.decode(json))).toEqual([
      { path: "waitingList", problem: "Unexpected key with value {}" },
      { path: "seed", problem: "Expected an integer, got 0.5" },
      { path: "asOf", problem: 'Expected an existing day written as "2020-07-01", got "2026-02-30"' },
      { path: "versions.site", problem: 'Unexpected key with value "0.1.0"' },
      { path: "allocation.colour", problem: 'Unexpected key with value "blue"' },
      { path: "allocation.ties", problem: 'Expected "refuse" | "statedOrder" | "largerClaim" | "lot", got "coin"' },
      { path: "hash", problem: "Expected string, got 3" }
    ])
  })
})

describe("A file of an earlier form", () => {
  const allocationOf = (name: string) => jsonOf(name)["allocation"] as Readonly<Record<string, unknown>>

  it("knows no figures of the user: what its form did not have is refused, not guessed", () => {
    const json = { ...jsonOf("1-allocation"), allocation: { ...allocationOf("1-allocation"), figures: [] } }
    expect(problemsOf(Scenario.decode(json))).toEqual([
      { path: "allocation.figures", problem: "Unexpected key with value []" }
    ])
    expect(problemsOf(Scenario.decode({ ...jsonOf("2-allocation"), schemaVersion: 1 }))).toMatchObject([
      { path: "allocation.figures" }
    ])
  })

  it.each(["1-coverage", "2-coverage"])("knows nothing on top of the bids (%s)", (name) => {
    const coverage = { ...(jsonOf(name)["coverage"] as object), onTop: [] }
    expect(problemsOf(Scenario.decode({ ...jsonOf(name), coverage }))).toEqual([
      { path: "coverage.onTop", problem: "Unexpected key with value []" }
    ])
    expect(problemsOf(Scenario.decode({ ...jsonOf("3-coverage"), schemaVersion: Number(name[0]) }))).toMatchObject([
      { path: "coverage.onTop" }
    ])
  })

  it("has a seal of its own time: as it was written, before it is brought to the newest form", () => {
    const text = textOf("1-allocation")
    expect(Result.getOrThrow(Scenario.fromText(text))).toMatchObject({ seal: "intact", form: 1 })
    const altered = Scenario.fromText(text.replace('"high": 15', '"high": 14'))
    expect(Result.getOrThrow(altered)).toMatchObject({ seal: "altered", form: 1 })
    expect(Scenario.hash(sampleOf("1-allocation"))).not.toBe(jsonOf("1-allocation")["hash"])
  })

  it("divides as it did, now that it is of the newest form", () => {
    const inhabitants: AllocationKey.Indicator = {
      ...AllocationKey.equal(["Dordrecht", "Gorinchem", "Zwijndrecht"]),
      id: "inhabitants"
    }
    const equally = AllocationKey.equal(["Dordrecht", "Gorinchem", "Zwijndrecht"])
    const { scenario } = Result.getOrThrow(Scenario.fromText(textOf("1-allocation")))
    const { totals } = Result.getOrThrow(Scenario.divide(scenario, [inhabitants, equally]))
    expect(totals.map(({ total }) => total)).toEqual([10, 11, 12, 13, 14, 15])
  })

  it("means the same when it is saved and read again, and again", () => {
    fc.assert(
      fc.property(arbitraries.scenario, arbitraries.allocationKey, fc.constantFrom(1, 2), (scenario, key, form) => {
        const { allocation, coverage, placement: _____, years: ____, ...rest } = scenario
        const { onTop: ___, ...reading } = coverage ?? sampleOf("1-coverage").coverage ?? never()
        const { bounds: _, figures, ...divided } = allocation ?? sampleOf("1-allocation").allocation ?? never()
        const kept = form === 2 && figures !== undefined ? { figures } : {}
        const first: Scenario.Scenario = {
          ...rest,
          coverage: reading,
          allocation: { ...divided, ...kept, formula: Formula.fromKey(key) }
        }
        const { allocation: written, ...others } = JSON.parse(Scenario.toText(first)) as Record<string, unknown>
        const { formula: __, ...parts } = written as Record<string, unknown>
        const old = { ...parts, key: Schema.encodeSync(AllocationKey.AllocationKey)(key) }
        const once = Result.getOrThrow(Scenario.decode({ ...others, allocation: old, schemaVersion: form }))
        expect(once).toEqual(first)
        const again = Result.getOrThrow(Scenario.fromText(Scenario.toText(once)))
        expect(again).toEqual({ scenario: once, seal: "intact", form: Scenario.schemaVersion })
      })
    )
  })
})

describe("Own figures in a file are refused by name and path", () => {
  const problemsWith = (figures: unknown) =>
    problemsOf(
      Scenario.decode({
        ...jsonOf("2-allocation"),
        allocation: { ...(jsonOf("2-allocation")["allocation"] as object), figures }
      })
    )
  const figure = { id: "own", name: "Eigen", counts: "other", values: [{ member: "Dordrecht", value: 1 }] }

  it("when a member stands in one twice", () => {
    expect(problemsWith([{ ...figure, values: [...figure.values, { member: "Dordrecht", value: 2 }] }])).toEqual([
      {
        path: "allocation.figures.0.values.1.member",
        problem: '"Dordrecht" stands here twice. Keep it once, or give one another name'
      }
    ])
  })

  it("when two have one id", () => {
    expect(problemsWith([figure, { ...figure, id: "other" }, figure])).toEqual([
      { path: "allocation.figures.2.id", problem: '"own" stands here twice. Keep it once, or give one another name' }
    ])
  })

  it.each([
    [-1, "Expected a value greater than or equal to 0, got -1"],
    [null, "Expected number, got null"],
    ["12", 'Expected number, got "12"']
  ])("when a value is %j", (value, problem) => {
    expect(problemsWith([{ ...figure, values: [{ member: "Dordrecht", value }] }])).toEqual([
      { path: "allocation.figures.0.values.0.value", problem }
    ])
  })
})

describe("The seal of a file", () => {
  const sealOf = (text: string) => Result.map(Scenario.fromText(text), ({ seal }) => seal)

  it("is intact after a new name and in another layout, for the answer stays the same", () => {
    const text = textOf("1-allocation")
    expect(sealOf(text.replace('"name": "Tien', '"name": "Elf'))).toEqual(Result.succeed("intact"))
    expect(sealOf(JSON.stringify(JSON.parse(text)))).toEqual(Result.succeed("intact"))
    expect(sealOf(`\uFEFF${text.replaceAll("\n", "\r\n")}`)).toEqual(Result.succeed("intact"))
  })

  it("is altered after any other change, and after a change of the hash itself; the file is read all the same", () => {
    const text = textOf("1-allocation")
    for (const [from, to] of [
      ["15", "16"],
      ['"sainteLague"', '"largestRemainder"'],
      ['"3/4"', '"6/8"'],
      ['"hash": "', '"hash": "0']
    ] as const) {
      expect(text.split(from)).toHaveLength(2)
      expect(sealOf(text.replace(from, to))).toEqual(Result.succeed("altered"))
    }
  })

  it("is absent where there is no hash", () => {
    const { hash: _, ...rest } = jsonOf("1-base")
    expect(sealOf(JSON.stringify(rest))).toEqual(Result.succeed("absent"))
  })
})

describe("Every scenario", () => {
  it("comes back from its file whole, and is written the same again", () => {
    fc.assert(
      fc.property(arbitraries.scenario, (scenario) => {
        const text = Scenario.toText(scenario)
        expect(Scenario.fromText(text)).toEqual(
          Result.succeed({ scenario, seal: "intact", form: Scenario.schemaVersion })
        )
        expect(Scenario.toText(Result.getOrThrow(Scenario.fromText(text)).scenario)).toBe(text)
      })
    )
  })

  it("is written the same in whatever order its keys stand", () => {
    const turned = (value: unknown): unknown =>
      typeof value !== "object" || value === null || Array.isArray(value)
        ? value
        : Object.fromEntries(
            Object.entries(value)
              .toReversed()
              .map(([key, item]) => [key, turned(item)])
          )
    fc.assert(
      fc.property(arbitraries.scenario, (scenario) => {
        const other = turned(scenario) as Scenario.Scenario
        expect(Scenario.toText(other)).toBe(Scenario.toText(scenario))
        expect(Scenario.hash(other)).toBe(Scenario.hash(scenario))
      })
    )
  })

  it("keeps its hash under another name", () => {
    fc.assert(
      fc.property(
        arbitraries.scenario,
        arbitraries.words,
        (scenario, name) => Scenario.hash({ ...scenario, name }) === Scenario.hash(scenario)
      )
    )
  })

  it("has the hash that stands in its file", () => {
    fc.assert(
      fc.property(arbitraries.scenario, (scenario) => {
        expect(JSON.parse(Scenario.toText(scenario))).toMatchObject({ hash: Scenario.hash(scenario) })
      })
    )
  })

  it("has another hash when anything else in it is another: two with one hash differ by name at most", () => {
    fc.assert(
      fc.property(arbitraries.scenario, arbitraries.scenario, (one, other) => {
        const isSame = Scenario.toText({ ...one, name: "a" }) === Scenario.toText({ ...other, name: "a" })
        expect(Scenario.hash(one) === Scenario.hash(other)).toBe(isSame)
      })
    )
  })

  it("has a seal that breaks when any one value in its file, its name apart, becomes another", () => {
    fc.assert(
      fc.property(arbitraries.scenario, fc.nat(), (scenario, choice) => {
        const written = JSON.parse(Scenario.toText(scenario)) as Readonly<Record<string, unknown>>
        const leaves = leavesOf(written).filter(([first]) => first !== "name" && first !== "hash")
        const path = leaves[choice % leaves.length] ?? []
        const read = Scenario.fromText(JSON.stringify(changedAt(written, path)))
        if (Result.isSuccess(read)) expect(read.success.seal).toBe("altered")
        else expect(read.failure.message).not.toBe("")
      })
    )
  })
})

type Path = ReadonlyArray<string>

const leavesOf = (value: unknown): ReadonlyArray<Path> =>
  typeof value === "object" && value !== null && Object.keys(value).length > 0
    ? Object.entries(value).flatMap(([key, item]) => leavesOf(item).map((path): Path => [key, ...path]))
    : [[]]

/** The value with the leaf at a path another one of its kind. */
const changedAt = (value: unknown, [key, ...rest]: Path): unknown => {
  if (key === undefined)
    return typeof value === "number" ? (value === 0 ? 1 : value * 2) : typeof value === "string" ? `${value}1` : null
  const entries = Object.entries(value as object).map(([name, item]): [string, unknown] => [
    name,
    name === key ? changedAt(item, rest) : item
  ])
  return Array.isArray(value) ? entries.map(([, item]) => item) : Object.fromEntries(entries)
}

describe("Every text", () => {
  it("that was a scenario file before something was done to it is read whole, or refused with all that is wrong", () => {
    fc.assert(
      fc.property(mutatedText, (text) => {
        const read = Scenario.fromText(text)
        if (Result.isSuccess(read)) {
          const { scenario } = read.success
          expect(Scenario.fromText(Scenario.toText(scenario))).toEqual(
            Result.succeed({ scenario, seal: "intact", form: Scenario.schemaVersion })
          )
          return
        }
        const error = read.failure
        expect(error.message.length).toBeGreaterThan(40)
        if (error._tag !== "InputRefused") return
        expect(error.problems.length).toBeGreaterThan(0)
        expect(error.problems.every(({ path, problem }) => path !== "" && problem !== "")).toBe(true)
      })
    )
  })

  it("is tried in ways that end in each answer", () => {
    const answers = fc.sample(mutatedText, { numRuns: 500, seed: 7 }).map((text) => {
      const read = Scenario.fromText(text)
      return Result.isSuccess(read) ? read.success.seal : read.failure._tag
    })
    expect(new Set(answers)).toEqual(
      new Set(["intact", "altered", "absent", "TextNotJson", "InputRefused", "ScenarioNewer"])
    )
  })

  it("of any characters is refused, never thrown at", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => Result.isFailure(Scenario.fromText(text))))
    fc.assert(fc.property(fc.json(), (text) => Result.isFailure(Scenario.fromText(text))))
  })
})

describe("The reading of the bids in a scenario", () => {
  it("is one that a table can be read by", () => {
    const bid: LocalBid.LocalBid = { id: "bids", columns: [], rows: [], conditions: [] }
    const { coverage } = sampleOf("1-coverage")
    expect(coverage).toBeDefined()
    if (coverage === undefined) return
    expect(fieldsOf(failureOf(LocalBid.read(bid, coverage)))).toMatchObject({
      reason: "rowUnknown",
      what: "housing-first"
    })
    expect(Result.isSuccess(LocalBid.read(bid, { ...coverage, variants: {} }))).toBe(true)
  })
})

const members = ["Dordrecht", "Gorinchem"]
const equal = AllocationKey.equal(members)

const dividing = (
  quantity: Quantity.Quantity,
  ties: Scenario.Allocation["ties"] = "refuse"
): Pick<Scenario.Scenario, "allocation" | "seed"> => ({
  seed: 7,
  allocation: {
    quantity,
    formula: Formula.fromKey(Result.getOrThrow(AllocationKey.make("places", members, { equal: 1 }))),
    method: "largestRemainder",
    ties
  }
})

describe("Dividing is refused by name", () => {
  it("without a part that says what to divide", () => {
    const error = failureOf(Scenario.divide(base, [equal]))
    expect(fieldsOf(error)).toEqual({ _tag: "PartMissing", part: "allocation" })
    expect(error.message).toBe(
      'The scenario has no part "allocation", which this needs. Add it, or choose a scenario that has it.'
    )
  })

  it("when it is not known how much there is: unknown is not zero", () => {
    const unknown = Quantity.undetermined("ntb", "place", "once")
    const twice = Result.getOrThrow(Quantity.add(unknown, Quantity.undetermined("onderzoek", "place", "once")))
    expect(fieldsOf(failureOf(Scenario.divide(dividing(unknown), [equal])))).toEqual({
      _tag: "QuantityUnknown",
      unknowns: ["ntb"]
    })
    expect(failureOf(Scenario.divide(dividing(twice), [equal])).message).toBe(
      'It is not known how much there is to divide ("ntb", "onderzoek"). Give a number, or a lowest number.'
    )
  })

  it("when there are more totals than can be divided one by one", () => {
    const wide = (high: number) => Scenario.divide(dividing(Quantity.between(1, high, "place", "once")), [equal])
    const error = failureOf(wide(10_001))
    expect(fieldsOf(error)).toEqual({ _tag: "TotalsTooMany", low: 1, high: 10_001, most: 10_000 })
    expect(error.message).toBe(
      "From 1 to 10,001 there are more than 10,000 totals to divide one by one. Narrow the interval."
    )
    expect(Result.map(wide(10_000), ({ totals }) => totals.length)).toEqual(Result.succeed(10_000))
    expect(Result.isFailure(wide(Number.MAX_SAFE_INTEGER))).toBe(true)
  })

  it("when an own figure has the id of one that is there, even one that the key does not weigh", () => {
    const own: OwnFigure.OwnFigure = { id: "equal", name: "Eigen", counts: "other", values: [] }
    const given = (...figures: ReadonlyArray<OwnFigure.OwnFigure>) => {
      const { allocation, seed } = dividing(Quantity.exactly(3, "place", "once"))
      return Scenario.divide(
        { seed, ...(allocation === undefined ? {} : { allocation: { ...allocation, figures } }) },
        [equal]
      )
    }
    const error = failureOf(given(own))
    expect(fieldsOf(error)).toEqual({ _tag: "FigureTaken", figure: "equal" })
    expect(error.message).toBe(
      'Your own figure "equal" has the id of a figure that is there already. An own figure replaces none: give it another id.'
    )
    expect(fieldsOf(failureOf(given({ ...own, id: "a" }, { ...own, id: "a" })))).toMatchObject({ figure: "a" })
  })

  it("when the key, the figures or the total are no good, as these are refused on their own", () => {
    const three = dividing(Quantity.exactly(3, "place", "once"))
    expect(fieldsOf(failureOf(Scenario.divide(three, [])))).toMatchObject({ _tag: "IndicatorMissing" })
    const many = dividing(Quantity.exactly(2 ** 40, "place", "once"))
    expect(fieldsOf(failureOf(Scenario.divide(many, [equal])))).toEqual({ _tag: "PlacesInvalid", places: 2 ** 40 })
  })
})

describe("Dividing", () => {
  const tagsOf = (divisions: ReturnType<typeof Scenario.divide>) =>
    Result.getOrThrow(divisions).totals.map(({ _tag, total }) => [total, _tag])

  it("leaves a tie open that the policy does not decide, with what is decided all the same", () => {
    const divisions = Scenario.divide(dividing(Quantity.between(2, 3, "place", "once")), [equal])
    expect(tagsOf(divisions)).toEqual([
      [2, "Divided"],
      [3, "Tied"]
    ])
    expect(Result.getOrThrow(divisions).totals[1]).toMatchObject({
      members,
      atStake: 1,
      decided: [{ places: 1 }, { places: 1 }]
    })
  })

  it("draws a lot with the seed of the scenario, so that it can be drawn again", () => {
    const drawn = Scenario.divide(dividing(Quantity.exactly(3, "place", "once"), "lot"), [equal])
    const [one] = Result.getOrThrow(drawn).totals
    expect(one?.options.ties).toEqual({ _tag: "lot", seed: 7 })
    expect(one?._tag === "Divided" ? one.outcome.ties[0]?.lots?.length : undefined).toBe(2)
  })

  it("weighs the figures of the user beside those that are given", () => {
    const quantity = Quantity.exactly(10, "place", "once")
    const own: OwnFigure.OwnFigure = {
      id: "own",
      name: "Aanmeldingen",
      counts: "persons",
      values: [
        { member: "Gorinchem", value: 4 },
        { member: "Dordrecht", value: 1 }
      ]
    }
    const placesBy = (weights: Readonly<Record<string, number>>) => {
      const formula = Formula.fromKey(Result.getOrThrow(AllocationKey.make("places", members, weights)))
      const allocation = { quantity, formula, method: "largestRemainder", ties: "refuse", figures: [own] } as const
      const [one] = Result.getOrThrow(Scenario.divide({ seed: 1, allocation }, [equal])).totals
      return one?._tag === "Divided" ? one.outcome.outcomes.map(({ places }) => places) : []
    }
    expect(placesBy({ own: 1 })).toEqual([2, 8])
    expect(placesBy({ own: 2, equal: 1 })).toEqual([3, 7])
    expect(placesBy({ equal: 1 })).toEqual([5, 5])
  })

  it("keeps the bounds at every total, and says by name when no division can", () => {
    const { allocation, seed } = dividing(Quantity.between(5, 6, "place", "once"))
    if (allocation === undefined) return never()
    const within = (minimum: number) =>
      Scenario.divide({ seed, allocation: { ...allocation, bounds: [{ member: "Gorinchem", minimum }] } }, [equal])
    const { totals } = Result.getOrThrow(within(5))
    expect(totals.map((one) => one._tag === "Divided" && one.outcome.outcomes.map(({ places }) => places))).toEqual([
      [0, 5],
      [1, 5]
    ])
    expect(fieldsOf(failureOf(within(6)))).toMatchObject({ _tag: "BoundsInfeasible", available: 5 })
  })

  it("counts in persons for the Droop quota, and only where the formula is one figure as it stands", () => {
    const quantity = Quantity.exactly(3, "place", "once")
    const own: OwnFigure.OwnFigure = {
      id: "own",
      name: "Inwoners",
      counts: "persons",
      values: [
        { member: "Dordrecht", value: 700 },
        { member: "Gorinchem", value: 300 }
      ]
    }
    const term: Formula.Term = {
      id: "own",
      indicator: "own",
      weight: { numerator: 1n, denominator: 2n },
      direction: { _tag: "more" }
    }
    const droop = (terms: ReadonlyArray<Formula.Term>) => {
      const formula: Formula.Formula = { subject: "places", members, terms }
      const allocation = { quantity, formula, method: "droop", ties: "refuse", figures: [own] } as const
      return Scenario.divide({ seed: 1, allocation }, [equal])
    }
    const [one] = Result.getOrThrow(droop([term])).totals
    expect(one?._tag === "Divided" && one.outcome.outcomes.map(({ places }) => places)).toEqual([2, 1])
    const mixed = droop([term, { ...term, id: "equal", indicator: "equal" }])
    expect(fieldsOf(failureOf(mixed))).toMatchObject({ _tag: "DroopNeedsCounts", reason: "notWhole" })
  })

  it("takes the lowest number where there is no highest", () => {
    expect(tagsOf(Scenario.divide(dividing(Quantity.atLeast(80, "place", "once")), [equal]))).toEqual([[80, "Divided"]])
    const more = Result.getOrThrow(
      Quantity.add(Quantity.exactly(10, "place", "once"), Quantity.undetermined("ntb", "place", "once"))
    )
    expect(tagsOf(Scenario.divide(dividing(more), [equal]))).toEqual([[10, "Divided"]])
  })

  it("gives for each total what dividing it alone gives", () => {
    fc.assert(
      fc.property(arbitraries.dividable, ({ indicators, scenario }) => {
        const { formula, method, quantity, ties } = scenario.allocation
        const { claims, totals } = Result.getOrThrow(Scenario.divide(scenario, indicators))
        expect(claims).toEqual(Result.getOrThrow(Formula.claims(formula, indicators)))
        expect(totals.map(({ total }) => total)).toEqual(
          Array.from({ length: (quantity.high ?? 0) - quantity.low + 1 }, (_, step) => quantity.low + step)
        )
        for (const one of totals) {
          const policy = ties === "lot" ? ({ _tag: "lot", seed: scenario.seed } as const) : ties
          const alone = Apportionment.apportion(claims, { places: one.total, method, ties: policy })
          if (one._tag === "Divided") {
            expect(alone).toEqual(Result.succeed(one.outcome))
            const { reasons } = Explanation.explain(claims, one.options, one.outcome)
            expect(reasons.map(({ places }) => places)).toEqual(one.outcome.outcomes.map(({ places }) => places))
          } else {
            const { atStake, decided, members: tied } = one
            expect(fieldsOf(failureOf(alone))).toEqual({ _tag: "TiedClaims", method, atStake, decided, members: tied })
          }
        }
      })
    )
  })

  it("gives plain data, which passes to a worker unchanged", () => {
    fc.assert(
      fc.property(arbitraries.dividable, ({ indicators, scenario }) => {
        const divisions = Result.getOrThrow(Scenario.divide(scenario, indicators))
        expect(structuredClone(divisions)).toEqual(divisions)
      })
    )
  })
})

describe("Dividing over the years", () => {
  const years = {
    first: 2027,
    years: 2,
    survives: Rational.one,
    catchUp: Rational.one,
    ties: "largestBacklogThenStatedOrder",
    absences: []
  } as const
  const { allocation } = dividing(Quantity.atLeast(3, "place", "perYear"))

  it("is refused by name without a part that says what, or over which years", () => {
    expect(fieldsOf(failureOf(Scenario.divideOverYears({ years }, [equal])))).toEqual({
      _tag: "PartMissing",
      part: "allocation"
    })
    if (allocation === undefined) return never()
    expect(failureOf(Scenario.divideOverYears({ allocation }, [equal])).message).toBe(
      'The scenario has no part "years", which this needs. Add it, or choose a scenario that has it.'
    )
  })

  it("divides the lowest number each year, within the bounds, and carries what was not even", () => {
    if (allocation === undefined) return never()
    const places = (bounds?: Scenario.Allocation["bounds"]) => {
      const asked = { years, allocation: bounds === undefined ? allocation : { ...allocation, bounds } }
      const accounts = Result.getOrThrow(Scenario.divideOverYears(asked, [equal]))
      return accounts.periods.map(({ lines }) => lines.map(({ allocated }) => allocated))
    }
    expect(places()).toEqual([
      [2, 1],
      [1, 2]
    ])
    expect(places([{ member: "Gorinchem", maximum: 1 }])).toEqual([
      [2, 1],
      [2, 1]
    ])
  })

  it("is known to the third form alone", () => {
    const written = JSON.parse(textOf("3-years")) as Readonly<Record<string, unknown>>
    const json = { ...jsonOf("2-base"), years: written["years"] }
    expect(problemsOf(Scenario.decode(json))).toMatchObject([{ path: "years" }])
  })
})

describe("A value that is no scenario", () => {
  it("is not written to a file", () => {
    const wrong = { ...base, versions, asOf: "2026-02-30" }
    expect(() => Scenario.toText(wrong)).toThrow("an existing day")
    expect(() => Scenario.hash(wrong)).toThrow("an existing day")
    expect(Schema.is(Scenario.Scenario)(wrong)).toBe(false)
  })
})

describe("Dividing products", () => {
  const written = JSON.parse(textOf("3-placement")) as Readonly<Record<string, unknown>>
  const all = AllocationKey.equal(["Dordrecht", "Gorinchem", "Zwijndrecht"])
  const indicators = [all, { ...all, id: "inhabitants" }]

  it("is refused by name without a part that says which products", () => {
    expect(fieldsOf(failureOf(Scenario.divideProducts({}, [equal])))).toEqual({
      _tag: "PartMissing",
      part: "placement"
    })
  })

  it("gives what the part gives by itself", () => {
    const { placement } = Result.getOrThrow(Scenario.decode(written))
    if (placement === undefined) throw new Error("the sample has no products")
    expect(Scenario.divideProducts({ placement }, indicators)).toEqual(ProductDivision.divide(placement, indicators))
  })

  it("is a part of the newest form only", () => {
    const json = { ...jsonOf("2-base"), placement: written["placement"] }
    expect(problemsOf(Scenario.decode(json))).toMatchObject([{ path: "placement" }])
  })
})
