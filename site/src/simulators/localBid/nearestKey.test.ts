import { placesAreAlike } from "@woonzorg/drechtsteden/agenda2021"
import { inhabitants } from "@woonzorg/drechtsteden/inhabitants2023"
import { localBid } from "@woonzorg/drechtsteden/localBids2020"
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import * as AllocationKey from "woonzorg/AllocationKey"
import * as KeyFit from "woonzorg/KeyFit"
import * as LocalBid from "woonzorg/LocalBid"
import * as Rational from "woonzorg/Rational"
import { answer, variantsOf } from "./answer.js"
import { fitShown, misplaced, nearestKeys, nearestLine, nearestTable } from "./nearestKey.js"
import { start, type Question } from "./question.js"

const agreed = [placesAreAlike.unit.value, placesAreAlike.place.value]

const nearest = (part: Partial<Question> = {}) => {
  const question: Question = { ...start, ...part }
  const answered = answer(question)
  if (answered._tag === "Refusal") throw new Error(answered.error.message)
  return nearestKeys(answered.value.rows, question, agreed)
}

const texts = (part: Partial<Question>, id: string): ReadonlyArray<string> =>
  nearestTable(nearest(part), "nl")
    .rows.find((row) => row.id === id)
    ?.cells.map(({ text }) => text) ?? []

describe("The key nearest to the bids", () => {
  it("cannot be told for any product of the real table, and it says why for each", () => {
    const all = nearest()
    expect(all.map(({ id }) => id)).toEqual([...localBid.rows.map(({ product }) => product), "together"])
    expect(all.every(({ fit }) => Result.isFailure(fit) && fit.failure._tag === "TooFewBids")).toBe(true)
    expect(nearestLine(all, "nl")).toMatch(/^Bij geen van de 7 producten zijn er genoeg biedingen/)
    expect(texts({}, "tijdelijk-wonen")).toEqual(["Tijdelijk wonen", "3", "2", "1", "te weinig: ten minste 4 nodig"])
    expect(texts({}, "housing-first").slice(1)).toEqual(["0", "0", "8", "te weinig: ten minste 4 nodig"])
  })

  it("is told for Housing First once the 4 is a bid and bids go to the most likely municipality", () => {
    const part: Partial<Question> = { attribution: "mostLikely", four: "bid" }
    const all = nearest(part)
    const [first] = all
    if (first === undefined || Result.isFailure(first.fit)) throw new Error("no fit")
    const question: Question = { ...start, ...part }
    const read = LocalBid.read(localBid, { attribution: "mostLikely", joint: "once", variants: variantsOf(question) })
    const counted = Result.getOrThrow(
      Result.flatMap(read, (bids) => KeyFit.counted(bids, "housing-first", { years: 1 }))
    )
    const fit = Result.getOrThrow(KeyFit.fit(counted.bids, [inhabitants, AllocationKey.equal(localBid.columns)]))
    expect(first.fit.success).toEqual(fit)
    expect(texts(part, "housing-first").slice(1)).toEqual(["4", "5", "0", "inwoners 100,0% en gelijk 0,0%"])
    const line = nearestLine(all, "nl")
    expect(line).toMatch(/^Alleen bij Housing First zijn er genoeg biedingen/)
    expect(line).toContain(LocalBid.supposition.nl)
    const shown = fitShown(fit, first.name, "nl")
    expect(shown.line).toMatch(/Het verschil is het grootst bij Sliedrecht: 5,8 procentpunt\./)
    const gaps = shown.table.rows.map(({ cells }) => Number(cells[3]?.value))
    expect(gaps.reduce((sum, gap) => sum + gap, 0)).toBeCloseTo(0, 9)
    expect(Rational.toNumber(misplaced(fit)) * 100).toBeCloseTo(
      gaps.filter((gap) => gap > 0).reduce((sum, gap) => sum + gap, 0),
      9
    )
  })

  it("takes all one-off bids together in living places only by the named agreement, without dwellings per year", () => {
    const [together] = nearest().filter(({ id }) => id === "together")
    expect(together?.counted.bids.map(({ bid, member }) => [member, Rational.toText(bid)])).toEqual([
      ["Dordrecht", "30"],
      ["Gorinchem", "21/2"],
      ["Hendrik-Ido-Ambacht", "1"]
    ])
    expect(together?.counted.leftAside.map(({ reason }) => reason)).toContain("besideUnknown")
    const question: Question = start
    const answered = answer(question)
    if (answered._tag === "Refusal") throw new Error(answered.error.message)
    const without = nearestKeys(answered.value.rows, question, [])
    expect(without.map(({ id }) => id)).not.toContain("together")
  })
})
