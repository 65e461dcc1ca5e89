import * as Result from "effect/Result"
import * as fc from "fast-check"
import { localBid } from "@woonzorg/drechtsteden/localBids2020"
import { describe, expect, it } from "vitest"
import * as Coverage from "woonzorg/Coverage"
import * as LocalBid from "woonzorg/LocalBid"
import * as Quantity from "woonzorg/Quantity"
import { sensitivity } from "../sensitivity.js"
import { answer, variantsOf, type Answer } from "./answer.js"
import { bidsAsked, productShown, summary, summaryTable, weighedIn, type Weighed } from "./heaviestBids.js"
import { ranges, start, type Question } from "./question.js"

const answered = (question: Question): Answer => {
  const found = answer(question)
  if (found._tag === "Refusal") throw new Error(found.error.message)
  return found.value
}

const weighed = (question: Question, unmet: ReadonlyArray<string> = []): ReadonlyArray<Weighed> => {
  const { rows } = answered(question)
  const found = sensitivity(bidsAsked(rows, question, unmet))
  if (found._tag === "Refusal" || found.value._tag !== "Bids") throw new Error("nothing found")
  return weighedIn(rows, found.value.influences)
}

const of = (product: string, question: Question, unmet: ReadonlyArray<string> = []): Weighed => {
  const found = weighed(question, unmet).find(({ row }) => row.product === product)
  if (found === undefined) throw new Error(`nothing found for ${product}`)
  return found
}

const question: fc.Arbitrary<Question> = fc.record({
  attribution: fc.constantFrom("certainOnly", "mostLikely"),
  four: fc.constantFrom("footnote", "bid"),
  joint: fc.constantFrom("once", "each"),
  lingehuusjes: fc.constantFrom("within", "extra"),
  years: fc.integer(ranges.years)
})

const room = "zwijndrecht-room"

describe("Which bid makes most difference to what is missing", () => {
  it("starts from the shortfall that the page shows, for every product and under every reading", () => {
    fc.assert(
      fc.property(question, (asked) => {
        const all = weighed(asked)
        expect(all).toHaveLength(localBid.rows.length)
        for (const { influence, row } of all) {
          if (influence.now._tag !== "Shortfall") throw new Error("no shortfall")
          const { high, low } = row.coverage.shortfallOfNumbered
          expect([influence.now.missing.low, influence.now.missing.high]).toEqual([low, high])
        }
      }),
      { numRuns: 40 }
    )
  })

  it("is the most that changes when each number is set to its ends, and each condition lapses, by hand", () => {
    fc.assert(
      fc.property(question, fc.subarray(localBid.conditions.map(({ id }) => id)), (part, unmet) => {
        const asked: Question = { ...part, lingehuusjes: "within" }
        const asking = bidsAsked(answered(asked).rows, asked, unmet)
        const read = Result.getOrThrow(LocalBid.read(localBid, asking.reading))
        for (const [index, { influence }] of weighed(asked, unmet).entries()) {
          const row = read.rows[index]
          const needed = asking.questions[index]
          if (row === undefined || needed?._tag !== "Shortfall") throw new Error("no row")
          const missing = (cells: LocalBid.ReadRow["cells"]): number => {
            const left = cells.filter(({ municipality, token }) => {
              const own = localBid.conditions.filter(
                (one) => one.municipality === municipality && municipality !== undefined
              )
              const named = [...token.parts.flatMap(({ conditions }) => conditions), ...own.map(({ id }) => id)]
              return named.every((id) => !unmet.includes(id))
            })
            const sums = Result.getOrThrow(Coverage.sums({ ...row, cells: left }, localBid.conditions, asked))
            return Result.getOrThrow(Coverage.against(needed.need, sums, asked)).shortfallOfNumbered.low
          }
          const now = missing(row.cells)
          for (const { token, variations } of influence.cells) {
            for (const { moved, supposed } of variations) {
              const cells = row.cells.map((cell) => {
                const { id, joint } = cell.token
                if (supposed._tag === "Municipality") {
                  return id === token ? { ...cell, municipality: supposed.municipality } : cell
                }
                const same = row.cells.find((one) => one.token.id === token)?.token.joint
                if (id !== token && (joint === undefined || joint !== same)) return cell
                const parts = cell.token.parts.map((part) => {
                  const { high = part.quantity.low, low, rhythm, unit } = part.quantity
                  return { ...part, quantity: Quantity.exactly(supposed.end === "low" ? low : high, unit, rhythm) }
                })
                return { ...cell, token: { ...cell.token, parts } }
              })
              expect(moved).toBe(Math.abs(missing(cells) - now))
            }
          }
          for (const { most, variations } of influence.cells) {
            expect(most).toBe(Math.max(0, ...variations.map(({ moved }) => moved)))
          }
        }
      }),
      { numRuns: 15 }
    )
  })

  it("is the 10 for young people at Housing First, and five bids cannot be said", () => {
    const found = of("housing-first", start)
    const { line, table } = productShown(found, variantsOf(start), "nl")
    expect(line).toMatch(/^Het bod ‘Jongeren, max 10’ maakt het meeste verschil: 10 woningen\. Van 5 biedingen/)
    expect(line).toContain(LocalBid.supposition.nl)
    expect(table.rows[0]?.cells.map(({ text }) => text)).toEqual([
      "“Jongeren, max 10”",
      "10 woningen",
      "als het laagste getal geldt: zeker tekort 18 in plaats van 8",
      "waarschijnlijk Zwijndrecht; kan Alblasserdam"
    ])
    expect(table.rows.slice(1, 6).map(({ cells }) => cells[1]?.text)).toEqual(Array(5).fill("niet te zeggen"))
    expect(table.rows.slice(6).map(({ cells }) => cells[1]?.text)).toEqual(["niets", "niets"])
  })

  it("is whose the 20 is, once the room of Zwijndrecht is supposed to be lacking", () => {
    expect(of("tijdelijk-wonen", start).influence.cells[0]?.token).toBe("tw-3")
    const found = of("tijdelijk-wonen", start, [room])
    expect(found.influence.cells[0]).toMatchObject({ token: "tw-5", most: 20 })
    expect(productShown(found, {}, "nl").table.rows[0]?.cells.map(({ text }) => text)).toEqual([
      "“20”",
      "20 woonplekken",
      "als het van Zwijndrecht is: zeker tekort 38 in plaats van 18",
      "kan Alblasserdam, Zwijndrecht en Sliedrecht"
    ])
  })

  it("has words for all products together, and names the candidates of the cut that is read", () => {
    const all = weighed(start)
    expect(summary(all, "nl")).toMatch(/^Bij 3 van de 7 producten .+ Bij 6 producten /)
    const rows = summaryTable(all, {}, "nl").rows.map(({ cells }) => cells.map(({ text }) => text))
    expect(rows[0]).toEqual(["Housing First", "“Jongeren, max 10”", "10 woningen", "5"])
    expect(rows.map(([, bid]) => bid)).toContain("–")
    const four: Question = { ...start, four: "bid" }
    const table = productShown(of("housing-first", four), variantsOf(four), "nl").table
    expect(table.rows[0]?.cells.at(-1)?.text).toBe("zeer waarschijnlijk Zwijndrecht")
  })
})
