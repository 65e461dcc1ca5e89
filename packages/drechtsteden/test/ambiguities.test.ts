import { ambiguities } from "@woonzorg/drechtsteden/ambiguities"
import { contradictions } from "@woonzorg/drechtsteden/contradictions"
import { localBid } from "@woonzorg/drechtsteden/localBids2020"
import { describe, expect, it } from "vitest"
import { numbersOfOurOwn, sentences } from "./citedLines.js"

const ambiguity = (id: string) => {
  const found = ambiguities.find((one) => one.id === id)
  if (found === undefined) throw new Error(`no ambiguity ${id}`)
  return found
}

const readingsOf = (id: string) => ambiguity(id).readings.map((reading) => reading.id)

describe("The register of ambiguities", () => {
  it("has 51 entries, each with an id of its own", () => {
    expect(ambiguities).toHaveLength(51)
    expect(new Set(ambiguities.map(({ id }) => id)).size).toBe(51)
    expect(ambiguities.filter(({ id }) => !/^A-[0-9A-Z]+$/.test(id))).toEqual([])
  })

  it("cites what is unclear, every time", () => {
    expect(ambiguities.filter(({ citations }) => citations.length === 0)).toEqual([])
  })

  it("starts nowhere where a start would name a municipality", () => {
    for (const id of ["A-HFLEEG", "A-TW20", "A-GARANTIE"]) expect(ambiguity(id).start, id).toBeUndefined()
    expect(ambiguity("A-BIDKOLOM").start).toBe("certainOnly")
  })

  it("says of no municipality that it made no bid for Housing First", () => {
    const { question, readings, treatment } = ambiguity("A-HFLEEG")
    const said = [question, treatment, ...readings.map(({ name }) => name)].flatMap(({ en, nl }) => [nl, en]).join(" ")
    expect(localBid.columns.filter((name) => said.includes(name))).toEqual([])
  })

  it("has the readings that the table of bids can be read by", () => {
    expect(readingsOf("A-BIDKOLOM")).toEqual(["certainOnly", "mostLikely", "own"])
    expect(readingsOf("A-HF4")).toEqual(localBid.rows[0]?.variants.map(({ id }) => id))
    expect(ambiguity("A-HF4").start).toBe(localBid.rows[0]?.variants[0].id)
    expect(readingsOf("A-SKAEVE6")).toEqual(["once", "each"])
  })

  it("gives for the 20 places the municipalities that the table allows", () => {
    const token = localBid.rows[1]?.variants[0].tokens.find(({ id }) => id === "tw-5")
    const names = ambiguity("A-TW20").readings.map(({ name }) => name.en.replace(/,.*/, ""))
    expect(names).toEqual(token?.candidates.map(({ municipality }) => municipality))
  })
})

describe("The contradictions", () => {
  it("are twenty, each with an id of its own", () => {
    const ids = Array.from({ length: 20 }, (_, index) => `X${index + 1}`)
    expect(contradictions.map(({ id }) => id).toSorted()).toEqual(ids.toSorted())
  })

  it("are between places that differ", () => {
    const same = contradictions.filter(({ statements }) => {
      const places = statements.map(({ citation }) => JSON.stringify(citation))
      return new Set(places).size < places.length
    })
    expect(same.map(({ id }) => id)).toEqual([])
  })
})

describe("Every unclear or contradictory passage", () => {
  it.each([...ambiguities, ...contradictions])("is explained in sentences of at most 25 words: $id", (entry) => {
    expect(sentences(entry).filter((sentence) => sentence.split(/\s+/).length > 25)).toEqual([])
  })

  // References such as A-NOOT34 hold a number; the boundary above 45 is the subject of A-45.
  const isOurOwn = (number: string): boolean => !["34", "46"].includes(number)

  it.each([...ambiguities, ...contradictions])("has no number that is not in what it cites: $id", (entry) => {
    expect(numbersOfOurOwn(entry).filter(isOurOwn)).toEqual([])
  })

  it("refers to entries that exist", () => {
    const ids: ReadonlyArray<string> = [...ambiguities, ...contradictions].map(({ id }) => id)
    const referred = sentences([...ambiguities, ...contradictions]).flatMap(
      (text) => text.match(/\bA-[0-9A-Z]+\b/g) ?? []
    )
    expect(referred.length).toBeGreaterThan(5)
    expect(referred.filter((id) => !ids.includes(id))).toEqual([])
  })
})
