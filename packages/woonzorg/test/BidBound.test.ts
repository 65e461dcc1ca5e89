import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import * as Apportionment from "../src/Apportionment.ts"
import * as BidBound from "../src/BidBound.ts"
import * as LocalBid from "../src/LocalBid.ts"
import * as Quantity from "../src/Quantity.ts"

const text = (words: string) => ({ nl: words, en: words })
const passport = { _tag: "Cited", citations: [{ _tag: "Entry", document: "agenda", place: "table" }] } as const
const token = (
  id: string,
  municipality: string,
  parts: LocalBid.Token["parts"],
  more: Pick<LocalBid.Token, "joint"> = {}
): LocalBid.Token => ({
  id,
  words: { value: id, passport },
  parts,
  candidates: [{ municipality, likelihood: "certain" }],
  ...more
})
const part = (
  commitment: LocalBid.Commitment,
  quantity: Quantity.Quantity,
  ...conditions: ReadonlyArray<string>
): LocalBid.Part => ({ commitment, quantity, conditions })
const places = (count: number) => Quantity.exactly(count, "place", "once")
const unknown = Quantity.undetermined("ntb", "place", "once")

const bid: LocalBid.LocalBid = {
  id: "test",
  columns: ["Amstelland", "Boschland", "Crommenoord", "Duinrade", "Eemwold"],
  rows: [
    {
      product: "shelter",
      unit: "place",
      conversions: [{ name: text("a family counts as one"), from: "family", to: "place", factor: 1 }],
      variants: [
        {
          id: "only",
          name: text("only"),
          tokens: [
            token("a", "Amstelland", [part("guarantee", places(3)), part("withoutNumber", unknown)]),
            token("b", "Boschland", [part("research", Quantity.between(7, 8, "family", "once"), "survey")]),
            token("c", "Crommenoord", [part("number", places(6))], { joint: "together" }),
            token("d", "Duinrade", [part("number", places(6))], { joint: "together" })
          ]
        }
      ]
    }
  ],
  conditions: [
    { id: "survey", text: { value: text("depends on a survey"), passport } },
    { id: "room", municipality: "Duinrade", text: { value: text("depends on room"), passport } },
    { id: "pace", municipality: "Eemwold", text: { value: text("starts later"), passport } }
  ]
}
const read = (joint: "once" | "each"): LocalBid.ReadBid =>
  Result.getOrThrow(LocalBid.read(bid, { attribution: "certainOnly", joint }))
const bounds = (unmet: ReadonlyArray<string>, joint: "once" | "each" = "once") =>
  BidBound.toBounds(Result.getOrThrow(BidBound.fromBids(read(joint), "shelter")), { unmet })

describe("A bid as a bound", () => {
  it("is a minimum where it is a guarantee, and a maximum where all of it has a number", () => {
    expect(bounds([])).toEqual([
      { member: "Amstelland", minimum: 3 },
      { member: "Boschland", maximum: 8 },
      { member: "Crommenoord", maximum: 3 },
      { member: "Duinrade", maximum: 3 }
    ])
  })

  it("counts a joint bid once for each municipality where it is read so", () => {
    expect(bounds([], "each").slice(2)).toEqual([
      { member: "Crommenoord", maximum: 6 },
      { member: "Duinrade", maximum: 6 }
    ])
  })

  it("takes a municipality out when its condition is not met, with or without a bid", () => {
    expect(bounds(["survey", "room", "pace"])).toEqual([
      { member: "Amstelland", minimum: 3 },
      { member: "Boschland", maximum: 0 },
      { member: "Crommenoord", maximum: 3 },
      { member: "Duinrade", maximum: 0 },
      { member: "Eemwold", maximum: 0 }
    ])
  })

  it("adds up two bids of one municipality, and has no maximum if one of them has none", () => {
    const both = (second: Partial<BidBound.BidBound>) =>
      BidBound.toBounds(
        [
          { member: "Amstelland", maximum: 4, conditions: [] },
          { member: "Amstelland", conditions: ["survey"], ...second }
        ],
        { unmet: [] }
      )
    expect(both({ maximum: 2 })).toEqual([{ member: "Amstelland", maximum: 6 }])
    expect(both({ minimum: 1 })).toEqual([{ member: "Amstelland", minimum: 1 }])
    expect(both({})).toEqual([])
  })

  it("counts what is offered each year for every year, and a guarantee once", () => {
    const yearly: LocalBid.LocalBid = {
      ...bid,
      rows: [
        {
          product: "homes",
          unit: "dwelling",
          conversions: [],
          variants: [
            {
              id: "only",
              name: text("only"),
              tokens: [
                token("a", "Amstelland", [part("number", Quantity.exactly(2, "dwelling", "perYear"))]),
                token("b", "Boschland", [part("guarantee", Quantity.exactly(3, "dwelling", "once"))])
              ]
            }
          ]
        }
      ]
    }
    const found = Result.flatMap(LocalBid.read(yearly, { attribution: "certainOnly" }), (read) =>
      BidBound.fromBids(read, "homes", { years: 4 })
    )
    expect(Result.getOrThrow(found).slice(0, 2)).toMatchObject([{ maximum: 8 }, { minimum: 3, maximum: 3 }])
  })

  it("says nothing of a product that nobody made a bid for", () => {
    expect(BidBound.fromBids(read("once"), "time-out")).toEqual(Result.succeed([]))
  })

  it("refuses a cell in a unit that cannot be counted", () => {
    const [row] = bid.rows
    if (row === undefined) throw new Error("The table has no row.")
    const strange = Result.getOrThrow(
      LocalBid.read({ ...bid, rows: [{ ...row, conversions: [] }] }, { attribution: "certainOnly" })
    )
    const refused = Result.getOrThrow(Result.flip(BidBound.fromBids(strange, "shelter")))
    expect(refused._tag).toBe("UnitsDiffer")
  })
})

describe("Bounds from bids", () => {
  const bids = fc.array(
    fc.record(
      {
        member: fc.constantFrom("Amstelland", "Boschland", "Crommenoord"),
        minimum: fc.nat(5),
        maximum: fc.integer({ min: 5, max: 20 }),
        conditions: fc.subarray(["room", "pace"])
      },
      { requiredKeys: ["member", "conditions"] }
    )
  )
  const unmet = fc.subarray(["room", "pace"])
  const claims = Result.getOrThrow(Apportionment.claims({ Amstelland: 5, Boschland: 3, Crommenoord: 2 }))

  it("are never crossed, and divide with any number of places that holds the minima", () => {
    fc.assert(
      fc.property(bids, unmet, fc.nat(60), (all, conditions, extra) => {
        expect(all.every(Schema.is(BidBound.BidBound))).toBe(true)
        const bounds = BidBound.toBounds(all, { unmet: conditions })
        const places = bounds.reduce((sum, { minimum = 0 }) => sum + minimum, extra)
        const divided = Apportionment.apportion(claims, {
          places,
          method: "sainteLague",
          bounds,
          ties: "statedOrder"
        })
        const { outcomes } = Result.getOrThrow(divided)
        for (const { maximum = Infinity, member, minimum = 0 } of bounds) {
          const got = outcomes.find((one) => one.member === member)?.places ?? -1
          expect(got >= minimum && got <= maximum).toBe(true)
        }
      })
    )
  })

  it("give nothing to who has only bids that lapse", () => {
    fc.assert(
      fc.property(bids, (all) => {
        const bounds = BidBound.toBounds(all, { unmet: ["room", "pace"] })
        for (const { member } of all) {
          const lapses = all.every((bid) => bid.member !== member || bid.conditions.length > 0)
          expect(bounds.some((bound) => bound.member === member && bound.maximum === 0)).toBe(
            lapses ||
              all.every(
                (bid) =>
                  bid.member !== member ||
                  bid.conditions.length > 0 ||
                  ((bid.maximum ?? 1) === 0 && bid.minimum === undefined)
              )
          )
        }
      })
    )
  })
})
