import * as Result from "effect/Result"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import * as Apportionment from "woonzorg/Apportionment"
import * as BidBound from "woonzorg/BidBound"
import type * as BidInfluence from "woonzorg/BidInfluence"
import * as LocalBid from "woonzorg/LocalBid"
import * as Sensitivity from "woonzorg/Sensitivity"
import { sensitivity } from "../sensitivity.js"
import { answer } from "./answer.js"
import { setbacks } from "./choices.js"
import { facts } from "./facts.js"
import { bidsAsked, bidsShown } from "./heaviestBid.js"
import { start, type Question } from "./question.js"

const influenceOf = (question: Question): BidInfluence.BidInfluence => {
  const asking = bidsAsked(question, facts)
  const found = asking === undefined ? undefined : sensitivity(asking)
  if (found?._tag !== "Answer" || found.value._tag !== "Bids") throw new Error("nothing found")
  const [influence] = found.value.influences
  if (influence === undefined) throw new Error("nothing found")
  return influence
}

const asked: fc.Arbitrary<Question> = fc
  .record({
    subject: fc.constantFrom("housingFirst" as const, "temporaryLiving" as const),
    bids: fc.constantFrom("certainOnly" as const, "mostLikely" as const),
    twenty: fc.constantFrom("open" as const, "Alblasserdam" as const, "Zwijndrecht" as const),
    setbacks: fc.subarray([...setbacks]),
    key: fc.constantFrom("inhabitants" as const, "equal" as const, "both" as const),
    ties: fc.constantFrom("refuse" as const, "statedOrder" as const)
  })
  .map((part) => ({ ...start, ...part }))

describe("Which bid makes most difference to a division", () => {
  it("starts from the division that the page shows", () => {
    fc.assert(
      fc.property(asked, (question) => {
        const answered = answer(question, facts)
        const { now } = influenceOf(question)
        if (answered._tag === "Refusal" || now._tag !== "Division") throw new Error("no division")
        expect(now.members.map(({ least, most }) => [least, most])).toEqual(
          answered.value.members.map(({ high, low }) => [low, high])
        )
      }),
      { numRuns: 60 }
    )
  })

  it("is the most that moves when whose a bid is, is tried by hand", () => {
    fc.assert(
      fc.property(asked, (question) => {
        const asking = bidsAsked(question, facts)
        if (asking?._tag !== "Bids" || asking.questions[0]?._tag !== "Division") throw new Error("nothing asked")
        const [{ claims, options, product, unmet = [] }] = asking.questions
        const attributed = Result.getOrThrow(LocalBid.read(asking.bid, asking.reading)).rows.flatMap(
          ({ cells }) => cells
        )
        const so = Object.fromEntries(
          attributed.flatMap(({ municipality, token }) =>
            municipality === undefined ? [] : [[token.id, municipality]]
          )
        )
        const divided = (attribution: LocalBid.Reading["attribution"]) => {
          const read = LocalBid.read(asking.bid, { attribution })
          if (Result.isFailure(read)) return undefined
          const bounds = BidBound.toBounds(Result.getOrThrow(BidBound.fromBids(read.success, product)), { unmet })
          return Result.getOrThrow(Apportionment.ranges(Apportionment.apportion(claims, { ...options, bounds })))
        }
        const now = divided(asking.reading.attribution) ?? []
        for (const { most, token, variations } of influenceOf(question).cells) {
          const candidates = attributed.find((cell) => cell.token.id === token)?.token.candidates ?? []
          const byHand = candidates.flatMap(({ likelihood, municipality }) => {
            const then = likelihood === "certain" ? undefined : divided({ ...so, [token]: municipality })
            return then === undefined ? [] : [Sensitivity.movedBetween(now, then)]
          })
          const byNumber = variations.flatMap(({ moved, supposed }) => (supposed._tag === "Number" ? [moved] : []))
          expect(most).toBe(Math.max(0, ...byHand, ...byNumber))
        }
      }),
      { numRuns: 30 }
    )
  })

  it("names the bid, how many places move, in words whose it can be, and that it is a supposition", () => {
    const question: Question = { ...start, bids: "mostLikely" }
    const answered = answer(question, facts)
    if (answered._tag === "Refusal") throw new Error(answered.error.message)
    const influence = influenceOf(question)
    const { line, table } = bidsShown(influence, answered.value, "nl")
    expect(line).toMatch(/^Het bod ‘Jongeren, max 10’ maakt het meeste verschil: \d+ woning/)
    expect(line).toContain(LocalBid.supposition.nl)
    expect(line).toMatch(/niet geprobeerd waar de volgorde van de tabel dan niet klopt\.$/)
    const [first] = table?.rows ?? []
    expect(first?.cells.map(({ text }) => text)).toEqual([
      "“Jongeren, max 10”",
      `${influence.cells[0]?.most} woningen`,
      "als het laagste getal geldt; niet geprobeerd: Alblasserdam",
      "waarschijnlijk Zwijndrecht; kan Alblasserdam"
    ])
    const values = table?.rows.map(({ cells }) => cells[1]?.value ?? -1) ?? []
    const known = values.filter((value) => value !== -1)
    expect(known).toEqual(known.toSorted((one, other) => Number(other) - Number(one)))
    expect(table?.rows.filter(({ cells }) => cells[1]?.text === "niet te zeggen")).toHaveLength(influence.open.length)
  })

  it("is not worked out where other bounds stand beside the bids, or the bids are only shown", () => {
    expect(bidsAsked(start, facts)).toBeUndefined()
    expect(bidsAsked({ ...start, bids: "mostLikely", unnumbered: "share" }, facts)).toBeUndefined()
    const bounds = [{ member: "Sliedrecht", minimum: 1 }]
    expect(bidsAsked({ ...start, bids: "mostLikely", bounds }, facts)).toBeUndefined()
    expect(bidsAsked({ ...start, bids: "mostLikely", subject: "people" }, facts)).toBeUndefined()
  })
})
