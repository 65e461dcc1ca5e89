import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import * as Apportionment from "../src/Apportionment.ts"
import * as BidBound from "../src/BidBound.ts"
import * as BidInfluence from "../src/BidInfluence.ts"
import * as LocalBid from "../src/LocalBid.ts"
import * as Quantity from "../src/Quantity.ts"
import * as arbitraries from "./arbitraries.ts"

const text = (words: string) => ({ nl: words, en: words })
const passport = { _tag: "Cited", citations: [{ _tag: "Entry", document: "agenda", place: "table" }] } as const
const places = (low: number, high = low) => Quantity.between(low, high, "place", "once")
const token = (
  id: string,
  quantity: Quantity.Quantity,
  candidates: ReadonlyArray<readonly [string, LocalBid.Likelihood]>,
  more: Pick<LocalBid.Token, "joint"> = {}
): LocalBid.Token => ({
  id,
  words: { value: id, passport },
  parts: [{ commitment: "number", quantity, conditions: [] }],
  candidates: candidates.map(([municipality, likelihood]) => ({ municipality, likelihood })),
  ...more
})
const columns = ["Amstelland", "Boschland", "Crommenoord", "Duinrade"]
const tableOf = (...tokens: ReadonlyArray<LocalBid.Token>): LocalBid.LocalBid => ({
  id: "test",
  columns,
  rows: [
    { product: "shelter", unit: "place", conversions: [], variants: [{ id: "only", name: text("only"), tokens }] }
  ],
  conditions: [{ id: "room", municipality: "Crommenoord", text: { value: text("depends on room"), passport } }]
})
const table = tableOf(
  token("4", places(4), [
    ["Amstelland", "likely"],
    ["Boschland", "possible"]
  ]),
  token("7-9", places(7, 9), [["Boschland", "certain"]]),
  token("6", places(6), [
    ["Crommenoord", "plausible"],
    ["Duinrade", "possible"]
  ])
)
const claims = Result.getOrThrow(Apportionment.claims({ Amstelland: 10, Boschland: 10, Crommenoord: 10, Duinrade: 10 }))
const division = {
  _tag: "Division",
  product: "shelter",
  claims,
  options: { places: 40, method: "sainteLague" }
} as const
const shortfall = { _tag: "Shortfall", product: "shelter", need: places(30), years: 1 } as const
const fieldsOf = (result: Result.Result<unknown, Error>): Readonly<Record<string, unknown>> => ({
  ...Result.getOrThrow(Result.flip(result))
})

describe("Cases worked out by hand", () => {
  it("of a shortfall only the number matters, not whose the bid is", () => {
    const found = Result.getOrThrow(BidInfluence.ofBids(table, { attribution: "certainOnly" }, shortfall))
    // 4 + 9 + 6 = 19 of 30; with 7 two more are missing.
    expect(found.now).toMatchObject({ missing: { low: 11, high: 13 } })
    expect(found.cells.map(({ most, token: id }) => [id, most])).toEqual([
      ["7-9", 2],
      ["4", 0],
      ["6", 0]
    ])
    expect(found.cells[0]?.variations.map(({ moved, supposed }) => [supposed, moved])).toEqual([
      [{ _tag: "Number", end: "low" }, 2],
      [{ _tag: "Number", end: "high" }, 0]
    ])
  })

  it("unless the bids of a municipality lapse with its condition", () => {
    const found = Result.getOrThrow(
      BidInfluence.ofBids(table, { attribution: "certainOnly" }, { ...shortfall, unmet: ["room"] })
    )
    expect(found.cells.map(({ most, token: id }) => [id, most])).toEqual([
      ["6", 6],
      ["7-9", 2],
      ["4", 0]
    ])
  })

  it("of a division it matters whom a bid holds", () => {
    const found = Result.getOrThrow(BidInfluence.ofBids(table, { attribution: "mostLikely" }, division))
    // Bounds 4, 9 and 6: 40 places give 4, 9, 6 and 21.
    expect(found.now).toMatchObject({
      members: [{ least: 4 }, { least: 9 }, { least: 6 }, { least: 21 }],
      undivided: 0
    })
    const last = found.cells.find(({ token: id }) => id === "6")
    expect(last?.municipality).toBe("Crommenoord")
    // With Duinrade held to 6 instead, Crommenoord takes the 21.
    expect(last?.variations).toMatchObject([
      {
        supposed: { _tag: "Municipality", municipality: "Duinrade" },
        answer: { members: [{ least: 4 }, { least: 9 }, { least: 21 }, { least: 6 }] },
        moved: 15
      }
    ])
    expect(found.cells[0]?.token).toBe("6")
  })

  it("names candidates that the order of the columns does not allow beside the others", () => {
    const found = Result.getOrThrow(BidInfluence.ofBids(table, { attribution: "mostLikely" }, division))
    expect(found.cells.find(({ token: id }) => id === "4")).toMatchObject({ excluded: ["Boschland"], variations: [] })
  })

  it("varies a joint bid in every cell, for it is the same places", () => {
    const joint = tableOf(
      token("a", places(6, 8), [["Amstelland", "certain"]], { joint: "together" }),
      token("b", places(6, 8), [["Boschland", "certain"]], { joint: "together" })
    )
    const found = Result.getOrThrow(BidInfluence.ofBids(joint, { attribution: "certainOnly" }, shortfall))
    expect(found.cells.map(({ most, token: id }) => [id, most])).toEqual([
      ["a", 2],
      ["b", 2]
    ])
  })

  it("does not guess a number that is not there", () => {
    const open = tableOf(
      token("ntb", Quantity.undetermined("ntb", "place", "once"), [["Amstelland", "certain"]]),
      token("2+", Quantity.atLeast(2, "place", "once"), [["Boschland", "certain"]])
    )
    const found = Result.getOrThrow(BidInfluence.ofBids(open, { attribution: "certainOnly" }, shortfall))
    expect(found).toMatchObject({ cells: [], open: ["ntb", "2+"] })
    expect(BidInfluence.text(found, { words: (id) => id, unit: "place" }, "nl")).toBe(
      `Geen van de onzekere biedingen verandert deze uitkomst als u er één tegelijk anders leest. Van 2 biedingen staat niet vast hoeveel het er ten hoogste zijn. Wat die uitmaken, is niet te zeggen. ${LocalBid.supposition.nl}`
    )
  })

  it("says in both languages which bid matters most, with the line that goes with it", () => {
    const found = Result.getOrThrow(BidInfluence.ofBids(table, { attribution: "certainOnly" }, shortfall))
    expect(BidInfluence.text(found, { words: (id) => id, unit: "place" }, "nl")).toBe(
      `Het bod ‘7-9’ maakt het meeste verschil: 2 plekken. ${LocalBid.supposition.nl}`
    )
    expect(BidInfluence.text(found, { words: (id) => id, unit: "place" }, "en")).toBe(
      `The bid ‘7-9’ makes most difference: 2 places. ${LocalBid.supposition.en}`
    )
  })
})

describe("Is refused by name", () => {
  it("a product without a row, a reading that is not allowed, and what the division refuses", () => {
    expect(
      fieldsOf(BidInfluence.ofBids(table, { attribution: "certainOnly" }, { ...shortfall, product: "elsewhere" }))
    ).toMatchObject({ _tag: "ReadingInvalid", reason: "rowUnknown", what: "elsewhere", known: ["shelter"] })
    expect(fieldsOf(BidInfluence.ofBids(table, { attribution: { "4": "Duinrade" } }, shortfall))).toMatchObject({
      _tag: "ReadingInvalid",
      reason: "notACandidate"
    })
    const few = claims.slice(0, 1)
    expect(
      fieldsOf(BidInfluence.ofBids(table, { attribution: "certainOnly" }, { ...division, claims: few }))
    ).toMatchObject({ _tag: "BoundsInvalid", reason: "unknownMember", member: "Boschland" })
    const need = Quantity.exactly(3, "dwelling", "once")
    expect(fieldsOf(BidInfluence.ofBids(table, { attribution: "certainOnly" }, { ...shortfall, need }))).toMatchObject({
      _tag: "UnitsDiffer"
    })
  })
})

describe("Every influence", () => {
  const size = fc.integer({ min: 1, max: 12 })
  const asked = fc.record({
    ends: fc.tuple(size, size, size, fc.nat({ max: 4 })),
    attribution: fc.constantFrom<LocalBid.Reading["attribution"]>("certainOnly", "mostLikely", { "6": "Duinrade" }),
    total: fc.integer({ min: 0, max: 60 })
  })
  const varied = ({ ends: [a, b, c, more] }: { ends: readonly [number, number, number, number] }) =>
    tableOf(
      token("4", places(a), [
        ["Amstelland", "likely"],
        ["Boschland", "possible"]
      ]),
      token("7-9", places(b, b + more), [
        ["Boschland", "likely"],
        ["Crommenoord", "possible"]
      ]),
      token("6", places(c), [
        ["Crommenoord", "plausible"],
        ["Duinrade", "possible"]
      ])
    )

  it("is the outcome of that one reading, sorted by how much it moves, with its line", () => {
    fc.assert(
      fc.property(asked, ({ attribution, total, ...given }) => {
        const bids = varied(given)
        const question = { ...division, options: { places: total, method: "largestRemainder" } } as const
        const found = Result.getOrThrow(BidInfluence.ofBids(bids, { attribution }, question))
        expect(found.supposition).toBe(LocalBid.supposition)
        const most = found.cells.map((cell) => cell.most)
        expect(most).toEqual(most.toSorted((one, other) => other - one))
        const base = Result.getOrThrow(LocalBid.read(bids, { attribution }))
        const so = Object.fromEntries(
          base.rows
            .flatMap(({ cells }) => cells)
            .flatMap(({ municipality, token: { id } }) => (municipality === undefined ? [] : [[id, municipality]]))
        )
        for (const { excluded, token: id, variations } of found.cells) {
          for (const { answer, supposed } of variations) {
            if (supposed._tag !== "Municipality" || answer._tag !== "Division") continue
            const read = Result.getOrThrow(LocalBid.read(bids, { attribution: { ...so, [id]: supposed.municipality } }))
            const bounds = BidBound.toBounds(Result.getOrThrow(BidBound.fromBids(read, "shelter")), { unmet: [] })
            const divided = Apportionment.apportion(claims, { ...question.options, bounds })
            expect(answer.members).toEqual(Result.getOrThrow(Apportionment.ranges(divided)))
          }
          for (const municipality of excluded) {
            const read = LocalBid.read(bids, { attribution: { ...so, [id]: municipality } })
            expect(fieldsOf(read)).toMatchObject({ reason: "orderBroken" })
          }
        }
      })
    )
  })

  it("comes back whole from JSON", () => {
    const codec = Schema.toCodecJson(BidInfluence.BidInfluence)
    fc.assert(
      fc.property(asked, fc.boolean(), ({ attribution, total, ...given }, isShortfall) => {
        const question = isShortfall
          ? { ...shortfall, need: places(total) }
          : ({ ...division, options: { places: total, method: "dHondt" } } as const)
        const found = Result.getOrThrow(BidInfluence.ofBids(varied(given), { attribution }, question))
        expect(Schema.decodeUnknownSync(codec)(JSON.parse(JSON.stringify(Schema.encodeSync(codec)(found))))).toEqual(
          found
        )
      }),
      { numRuns: 40 }
    )
  })

  it("of a shortfall never comes from whose a bid is, on any table", () => {
    fc.assert(
      fc.property(arbitraries.localBid, (bid) => {
        for (const { product, unit } of bid.rows) {
          const question = { _tag: "Shortfall", product, need: Quantity.exactly(50, unit, "once"), years: 1 } as const
          const found = BidInfluence.ofBids(bid, { attribution: "certainOnly" }, question)
          if (Result.isFailure(found)) {
            expect(["UnitsDiffer", "CountInvalid"]).toContain(found.failure._tag)
            continue
          }
          for (const { variations } of found.success.cells) {
            for (const { moved, supposed } of variations) {
              if (supposed._tag === "Municipality") expect(moved).toBe(0)
            }
          }
        }
      }),
      { numRuns: 60 }
    )
  })
})
