import * as drechtsteden from "@woonzorg/drechtsteden"
import { documents } from "@woonzorg/drechtsteden/sources"
import * as Citation from "woonzorg/Citation"
import { describe, expect, it } from "vitest"
import { anchorOf, assumptions, facts } from "./facts.js"
import { fieldWords, moduleWords } from "./factWords.js"
import { held } from "./passportWalk.js"

const everySourced = (): ReadonlySet<object> => {
  const seen = new Set<unknown>()
  const sourced = new Set<object>()
  const visit = (node: unknown): void => {
    if (typeof node !== "object" || node === null || seen.has(node)) return
    seen.add(node)
    if ("value" in node && "passport" in node) sourced.add(node)
    Object.values(node).forEach(visit)
  }
  visit(drechtsteden)
  return sourced
}

describe("the walk over passports", () => {
  const passport = { _tag: "Cited", citations: [{ _tag: "Entry", document: "table", place: "row" }] } as const
  const rooms = { value: 25, passport }

  it("finds a value once, by its shortest way, whatever leads to it", () => {
    const found = held({ agenda: { all: { needs: [{ id: "rooms", need: rooms }] }, need: rooms } })
    expect(found.map(({ path }) => path.join("/"))).toEqual(["agenda/need"])
  })

  it("names the items of a list by what they are, or by their place", () => {
    const found = held({ list: { items: [{ id: "one", size: { ...rooms } }, { size: { ...rooms } }] } })
    expect(found.map(({ path }) => path.join("/"))).toEqual(["list/items/one/size", "list/items/2/size"])
  })

  it("finds a passport that belongs to a thing rather than a value, and keeps the thing", () => {
    const thing = { name: "Timohuis", mentioned: passport }
    expect(held({ products: { thing } })).toMatchObject([{ isSourced: false, value: thing, passport }])
  })

  it("counts two things that rest on one passport as two", () => {
    expect(held({ products: { one: { mentioned: passport }, two: { size: { value: 2, passport } } } })).toHaveLength(2)
  })

  it("does not look into functions and stands still before circles", () => {
    const circle: Record<string, unknown> = { size: rooms, make: () => rooms }
    circle["itself"] = circle
    expect(held({ circle })).toHaveLength(1)
  })
})

describe("the facts of the site", () => {
  it("hold every value with a passport in the package, each once", () => {
    const values = held(drechtsteden).filter(({ isSourced }) => isSourced)
    expect(values).toHaveLength(everySourced().size)
    expect(facts).toHaveLength(held(drechtsteden).length)
  })

  it("have an anchor of their own, fit for an address", () => {
    const ids = [...facts, ...assumptions].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.filter((id) => !/^[a-z][a-z0-9-]*$/.test(id))).toEqual([])
  })

  it("say in words, in both languages, what they are about and what their value is", () => {
    const wordless = facts.filter(({ about, value }) =>
      [about, value].some(({ en, nl }) => nl === "" || en === "" || /undefined|\[object/.test(nl + en))
    )
    expect(wordless.map(({ id }) => id)).toEqual([])
  })

  it("show a clause as a question, so that what must not hold is not told as if it did", () => {
    const skaeveHuse = facts.filter(
      ({ about, what }) => about.nl === "Skaeve Huse" && what.nl === "vraag in de voorwaarden"
    )
    expect(skaeveHuse.map(({ value }) => value.nl)).toContain("Kan de persoon in een gewone sociale huurwoning wonen?")
    const clauses = facts.filter(({ what }) => what.nl === "vraag in de voorwaarden")
    expect(clauses.length).toBeGreaterThan(30)
    expect(clauses.filter(({ value }) => !value.nl.endsWith("?") || !value.en.endsWith("?"))).toEqual([])
  })

  it("have words for every module and every field", () => {
    expect(facts.map(({ module }) => module).filter((module) => !(module in moduleWords))).toEqual([])
    const fields = held(drechtsteden).map(({ path }) => path.findLast((step) => !/^\d+$/.test(step)) ?? "")
    const unnamed = fields.filter((field) => !(field in fieldWords) && !["value", "passport"].includes(field))
    expect([...new Set(unnamed)]).toEqual([])
  })

  it("cite documents that are in the register", () => {
    const citations = facts.flatMap(({ passport }) => (passport._tag === "Cited" ? passport.citations : []))
    const lost = citations.filter((citation) => Citation.resolve(citation, documents)._tag === "Failure")
    expect(lost).toEqual([])
  })

  it("can be found back from their passport, with the same words", () => {
    const wrong = facts.filter(
      ({ passport }) => facts.find(({ id }) => id === anchorOf(passport))?.passport !== passport
    )
    expect(wrong).toEqual([])
  })

  it("hold the assumptions of the simulators", () => {
    expect(assumptions.map(({ assumption }) => assumption.id)).toEqual(
      expect.arrayContaining(["family-counts-as-one", "starts-with-inhabitants", "reads-four-as-footnote"])
    )
  })
})
