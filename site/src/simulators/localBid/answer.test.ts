import { lingehuusjes } from "@woonzorg/drechtsteden/lingehuusjes"
import { localBid } from "@woonzorg/drechtsteden/localBids2020"
import { needs } from "@woonzorg/drechtsteden/agenda2021"
import * as Result from "effect/Result"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import * as Quantity from "woonzorg/Quantity"
import { answer, changedBy, type Answer, type Row } from "./answer.js"
import { readyMade, ranges, start, type Question } from "./question.js"
import { cautions, changes } from "./cautions.js"
import { candidates, finding, measures, span } from "./sentences.js"

const answered = (part: Partial<Question> = {}): Answer => {
  const result = answer({ ...start, ...part })
  if (result._tag === "Refusal") throw new Error(result.error.message)
  return result.value
}

const row = (product: string, part: Partial<Question> = {}): Row => {
  const found = answered(part).rows.find((one) => one.product === product)
  if (found === undefined) throw new Error(`No row for ${product}.`)
  return found
}

const numbered = (product: string, part: Partial<Question> = {}): string => span(row(product, part).sums.numbered, "en")

const question: fc.Arbitrary<Question> = fc.record({
  attribution: fc.constantFrom("certainOnly", "mostLikely"),
  four: fc.constantFrom("footnote", "bid"),
  joint: fc.constantFrom("once", "each"),
  lingehuusjes: fc.constantFrom("within", "extra"),
  years: fc.integer(ranges.years)
})

describe("the answer of the bids", () => {
  it("has a row for every need of the agenda", () => {
    expect(answered().rows.map(({ product }) => product)).toEqual(needs.map(({ product }) => product))
    expect(localBid.rows.map(({ product }) => product)).toEqual(needs.map(({ product }) => product))
  })

  it("counts the bids for temporary housing as the table gives them", () => {
    const { sums } = row("tijdelijk-wonen")
    expect(span(sums.certain, "en")).toBe("31")
    expect(span(sums.conditional, "en")).toBe("10–11")
    expect(span(sums.unattributed, "en")).toBe("20")
  })

  it("adds four dwellings to Housing First when the 4 is a bid, and changes nothing else", () => {
    expect([numbered("housing-first"), numbered("housing-first", { four: "bid" })]).toEqual(["7–17", "11–21"])
    const changed = changedBy({ ...start, four: "bid" }, "four")
    expect(changed.map(([before]) => before.product)).toEqual(["housing-first"])
  })

  it("counts Skaeve Huse of two municipalities once, or once for each", () => {
    expect([numbered("skaeve-huse"), numbered("skaeve-huse", { joint: "each" })]).toEqual(["6", "12"])
  })

  it("counts the units of the Lingehuusjes within the bid for Skaeve Huse, or on top of it under a condition", () => {
    const [within, extra] = [row("skaeve-huse"), row("skaeve-huse", { lingehuusjes: "extra" })]
    expect([span(within.sums.numbered, "en"), span(extra.sums.numbered, "en")]).toEqual(["6", "13–14"])
    expect([within.coverage.reaches, extra.coverage.reaches]).toEqual(["cannot be known", "met"])
    fc.assert(
      fc.property(question, (asked) => {
        const changed = changedBy({ ...asked, lingehuusjes: "extra" }, "lingehuusjes")
        expect(changed.map(([before]) => before.product)).toEqual(["skaeve-huse"])
        for (const [before, after] of changed) {
          const { units } = lingehuusjes
          for (const name of ["conditional", "numbered"] as const) {
            expect(Quantity.add(before.sums[name], units.value)).toEqual(Result.succeed(after.sums[name]))
          }
          const { conditional: _, numbered: __, ...others } = after.sums
          expect(before.sums).toMatchObject(others)
          expect(after.bids).toEqual(before.bids)
        }
      })
    )
  })

  it("counts what is yearly for every year and what is offered once only once", () => {
    expect(row("housing-first", { years: 2 }).coverage.need.low).toBe(50)
    expect(numbered("housing-first", { years: 2 })).toBe("11–31")
    expect(row("skaeve-huse", { years: 2 }).sums).toEqual(row("skaeve-huse").sums)
  })

  it("sets no bid to a municipality unless that is certain", () => {
    fc.assert(
      fc.property(question, (asked) => {
        const named = answered({ ...asked, attribution: "certainOnly" }).rows.flatMap(({ bids }) =>
          bids.filter(({ municipality }) => municipality !== undefined)
        )
        expect(named.every((bid) => bid.candidates[0]?.likelihood === "certain")).toBe(true)
      })
    )
  })

  it("carries the line of the supposition under every reading but the certain one", () => {
    fc.assert(
      fc.property(question, (asked) => {
        expect(answered(asked).supposition !== undefined).toBe(asked.attribution !== "certainOnly")
      })
    )
  })

  it("calls nothing certain that a reading only supposes", () => {
    const [certain, likely] = [row("housing-first"), row("housing-first", { attribution: "mostLikely" })]
    expect(likely.sums.certain).toEqual(certain.sums.certain)
    expect([span(certain.sums.supposed, "en"), span(likely.sums.supposed, "en")]).toEqual(["0", "7–17"])
  })

  it("offers as much together whatever is attributed to whom", () => {
    fc.assert(
      fc.property(question, (asked) => {
        const sums = (attribution: Question["attribution"]) =>
          answered({ ...asked, attribution }).rows.map((one) => [one.sums.numbered.low, one.sums.numbered.high])
        expect(sums("mostLikely")).toEqual(sums("certainOnly"))
      })
    )
  })

  it("says that nothing is known where bids without a number could fill the gap", () => {
    for (const { coverage, sums } of answered().rows) {
      if (sums.withoutNumber.unknowns.length > 0 && coverage.reaches !== "met") {
        expect(coverage.reaches).toBe("cannot be known")
      }
    }
  })
})

describe("the sentences of the bids", () => {
  it("say for how many products there is enough", () => {
    expect(finding(answered(), "nl")).toMatch(/^Voor geen van de 7 producten is zeker dat er genoeg is geboden\./)
  })

  it("say nothing changed at the start, and one sentence for each choice that differs", () => {
    expect(changes(start, "nl")).toEqual([])
    expect(changes({ ...start, four: "bid", joint: "each" }, "nl")).toEqual([
      "Als de 4 een bod is, gaat Housing First van 7–17 naar 11–21 woningen.",
      "Als elke gemeente het aantal zelf biedt, gaat Skaeve Huse van 6 naar 12 units."
    ])
    expect(changes({ ...start, lingehuusjes: "extra" }, "nl")).toEqual([
      "Als de Lingehuusjes erbij komen, gaat Skaeve Huse van 6 naar 13–14 units."
    ])
    expect(changes({ ...start, joint: "each", lingehuusjes: "extra" }, "en")).toEqual([
      "If each offers the number itself, Skaeve Huse goes from 13–14 to 19–20 units.",
      "If the Lingehuusjes come on top, Skaeve Huse goes from 12 to 19–20 units."
    ])
    expect(changes({ ...start, attribution: "mostLikely" }, "nl")).toHaveLength(1)
  })

  it("say strongly that counting the Lingehuusjes on top is a supposition, and name them where they are counted", () => {
    const asked: Question = { ...start, lingehuusjes: "extra" }
    const extra = answered(asked)
    const strong = cautions(asked, extra, "nl").filter(({ isStrong }) => isStrong)
    expect(strong).toMatchObject([{ text: expect.stringContaining("zegt niet of ze bij het bod van 2020 horen") }])
    expect(cautions(start, answered(), "nl").filter(({ isStrong }) => isStrong)).toEqual([])
    expect(finding(extra, "nl")).toMatch(/als alle biedingen doorgaan en de Lingehuusjes erbij komen\./)
    const said = measures(extra, "nl").filter(({ labels }) => labels.includes("waarvan Lingehuusjes: 7–8"))
    expect(said.map(({ product }) => product)).toEqual(["skaeve-huse"])
    expect(JSON.stringify(measures(answered(), "nl"))).not.toContain("Lingehuusjes")
  })

  it("say how sure a municipality is in words, never as a percentage", () => {
    const said = answered().rows.flatMap(({ bids }) => bids.map((bid) => candidates(bid, 9, "nl")))
    expect(said.filter((text) => /%|\d/.test(text))).toEqual([])
    expect(said).toContain("zeker Dordrecht")
  })

  it("give the chart every number of the table", () => {
    for (const part of [{}, { lingehuusjes: "extra" }] satisfies ReadonlyArray<Partial<Question>>) {
      const value = answered(part)
      for (const [index, one] of measures(value, "nl").entries()) {
        const total = Object.values(one.parts).reduce((sum, { low }) => sum + low, 0)
        expect(total).toBe(value.rows[index]?.sums.numbered.low)
      }
    }
  })
})

describe("the ready-made questions about the bids", () => {
  it("each ask something else, and none is the start", () => {
    const asked = readyMade.map(({ question }) => JSON.stringify({ ...start, ...question }))
    expect(new Set([JSON.stringify(start), ...asked]).size).toBe(readyMade.length + 1)
  })

  it("on temporary housing shows a certain, a conditional and an unattributed part, and none that is supposed", () => {
    const { certain, conditional, supposed, unattributed } = row("tijdelijk-wonen", { attribution: "mostLikely" }).sums
    expect([certain, conditional, unattributed].map(({ low }) => low > 0)).toEqual([true, true, true])
    expect(supposed.high).toBe(0)
  })

  it("on Skaeve Huse turns what cannot be known into enough, by the reading alone", () => {
    const reaches = (part: Partial<Question>) => row("skaeve-huse", part).coverage.reaches
    expect([reaches({}), reaches({ joint: "each", lingehuusjes: "extra" })]).toEqual(["cannot be known", "met"])
  })
})
