import { needs } from "@woonzorg/drechtsteden/agenda2021"
import { lingehuusjes } from "@woonzorg/drechtsteden/lingehuusjes"
import { product, products } from "@woonzorg/drechtsteden/products"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { describe, expect, it } from "vitest"
import type * as Citation from "woonzorg/Citation"
import * as Product from "woonzorg/Product"
import * as Quantity from "woonzorg/Quantity"
import { heldLines, numbersOfOurOwn, quotes, sentences, texts } from "./citedLines.ts"

/** Each thing that is said about a product, with where it stands. */
const statements = products.flatMap(({ attributes, id, mentioned, size }) =>
  [
    [`${id} mentioned`, { value: undefined, passport: mentioned }] as const,
    ...(size === undefined ? [] : [[`${id} size`, size] as const]),
    ...Object.entries(attributes).map(([name, one]) => [`${id} ${name}`, one] as const)
  ].map(([path, fact]): readonly [string, Citation.Sourced<unknown>] => [path, fact])
)

const remark = ({ passport }: Citation.Sourced<unknown>): string =>
  passport._tag === "Cited" ? (passport.remark?.nl ?? "") : ""

const documents = (fact: unknown): ReadonlyArray<string> => [...new Set(quotes(fact).map(({ document }) => document))]

describe("What the documents offer", () => {
  it("is thirty-three products, facilities, projects and measures", () => {
    expect(products).toHaveLength(33)
    expect(new Set(products.map(({ id }) => id)).size).toBe(33)
  })

  it("begins with the seven products that the agenda needs, in its order and under its names", () => {
    expect(products.slice(0, 7).map(({ id, name }) => [id, name])).toEqual(
      needs.map(({ name, product }) => [product, name])
    )
  })

  it("is stated to be so many, outside the need of the agenda", () => {
    expect(
      products.flatMap(({ id, size }) => (size === undefined ? [] : [[id, Quantity.text(size.value, "nl")]]))
    ).toEqual([
      ["parentshouse", "1 woning"],
      ["timohuis", "2 plekken"],
      ["tijdelijke-opvang-van-gezinnen", "7 tot 8 gezinnen"],
      ["zorgzame-wijk-trivire", "ongeveer 24 tot 28 woningen"],
      ["wonen-eerst", "50 woningen per jaar"]
    ])
  })

  it("has particulars that are not in the documents, and does not fill them in", () => {
    expect(Product.notInSource(product("woontraining-voor-jongeren"))).toHaveLength(12)
    expect(product("time-out").attributes.coupling).toBeUndefined()
    expect(product("housing-first").attributes.permanence).toBeUndefined()
  })
})

describe("Where the documents contradict themselves", () => {
  it.each([
    ["housing-first", "residents", /meer problemen.*ruimer/],
    ["tijdelijk-wonen", "permanence", /Tijdelijk.*structureel/],
    ["skaeve-huse", "clustering", /verspreid.*Meestal geclusterd/],
    ["zorgzame-wijk-trivire", "clustering", /verspreid.*geclusterd/]
  ] as const)("both stand, with %s on %s", (id, name, both) => {
    const fact = product(id).attributes[name]
    expect(fact?.value.nl).toMatch(both)
    expect(fact && remark(fact)).toContain("Beide staan hier.")
  })
})

describe("Every product", () => {
  it.each(products)("decodes, and can be asked for by its id: $id", (one) => {
    const decoded = Schema.decodeUnknownResult(Product.Product)(one)
    expect(Result.isFailure(decoded) ? String(decoded.failure) : "").toBe("")
    expect(products.filter(({ id }) => id === one.id)).toEqual([one])
    expect(one.id).toMatch(/^[a-z]+(-[a-z]+)*$/)
  })

  it.each(products)("says something: $id", ({ attributes }) => {
    expect(Object.keys(attributes)).not.toEqual([])
  })
})

describe("Every statement about a product", () => {
  it.each(statements)("rests on words of a document: %s", (_, fact) => {
    expect(fact.passport._tag).toBe("Cited")
    expect(quotes(fact)).not.toEqual([])
  })

  it.each(statements)("has no number that does not stand on its cited lines: %s", (_, fact) => {
    expect(numbersOfOurOwn(fact)).toEqual([])
  })

  it.each(statements)("is in whole and short sentences: %s", (_, fact) => {
    for (const { en, nl } of texts(fact)) for (const text of [nl, en]) expect(text).toMatch(/^[\p{Lu}\d‘].*\.$/su)
    for (const sentence of sentences(fact)) expect(sentence.split(" ").length, sentence).toBeLessThan(26)
  })

  it.each(statements)("promises nobody a place: %s", (_, fact) => {
    for (const { en, nl } of texts(fact)) {
      expect(nl).not.toMatch(/aanmerking|heeft recht|recht op|verplicht|moet .* zijn om/i)
      expect(en).not.toMatch(/eligib|entitle|qualif|right to/i)
    }
  })

  it.each(statements)("names no amount of money: %s", (_, fact) => {
    for (const { en, nl } of texts(fact)) expect(`${nl} ${en}`).not.toMatch(/€|\beuros?\b/i)
  })
})

describe("A description of residents", () => {
  it("that says who mostly live there, says that this is no requirement", () => {
    const mostly = statements.filter(
      ([path, fact]) => path.endsWith("residents") && /[Mm]eestal/.test(texts(fact)[0]?.nl ?? "")
    )
    expect(mostly.map(([path, fact]) => [path, remark(fact)])).toEqual([
      ["skaeve-huse residents", "‘Meestal’ beschrijft wie er wonen. Het is geen eis."]
    ])
  })
})

describe("A claim of one party", () => {
  const claims = statements.filter(([, fact]) => documents(fact).includes("red-mijn-zorg"))

  it("is found, for the two forms of housing that only an advocacy group speaks of", () => {
    expect([...new Set(claims.map(([path]) => path.split(" ")[0]))]).toEqual(["miva-woning", "adl-woning"])
  })

  it.each(claims)("says that it is one, and was not checked: %s", (_, fact) => {
    expect(documents(fact)).toEqual(["red-mijn-zorg"])
    expect(remark(fact)).toContain("Volgens een belangenorganisatie; niet nagegaan.")
  })

  it("does not name the provider that it is about", () => {
    expect(JSON.stringify(products)).not.toMatch(/fokus/i)
  })

  it("is marked as well when De Hoop speaks about its own house", () => {
    for (const [name, fact] of Object.entries(product("inloophuis-de-hoop").attributes)) {
      expect(remark(fact), name).toContain("Dit zegt De Hoop zelf; niet nagegaan.")
    }
  })

  it("is marked as an advice when only the advisory board asks for it", () => {
    for (const [path, fact] of statements.filter(([path]) => /^(generatiehuis|magic-mix) /.test(path))) {
      expect(remark(fact), path).toContain("Dit is een advies")
    }
  })
})

describe("The place of the project Lingehuusjes", () => {
  const describing =
    /bebouwde kom|doorgaande weg|drukkere|200 meter|toegangsweg|perceel|buitengebied|hogere segment|in de omgeving|scholen/i

  it("is in no text and no quote, for it is not public", () => {
    expect(JSON.stringify([products, lingehuusjes])).not.toMatch(describing)
  })

  it("is not in the lines that are kept of the minutes: of line 103 only the units", () => {
    const held = heldLines("overlegtafel-2025-09-18")
    expect(held["103"]).toBe("7 à 8 units")
    expect(Object.values(held).filter((line) => describing.test(line))).toEqual([])
  })

  it("is not what is said of Skaeve Huse in general, which comes from the agenda alone", () => {
    const { location } = product("skaeve-huse").attributes
    expect(documents(location)).toEqual(["agenda-2021-2022"])
    expect(JSON.stringify(location)).not.toMatch(/linge|gorinchem/i)
  })

  it("leaves its units, permanence and lifetime, which are stated", () => {
    const { facilitySize, lifetime, permanence } = product("skaeve-huse").attributes
    for (const fact of [facilitySize, lifetime, permanence]) expect(fact?.value.nl).toContain("Lingehuusjes")
  })

  it("leaves the number of its units, on the lines that the words about Skaeve Huse rest on", () => {
    const { product: of, units } = lingehuusjes
    expect([of, Quantity.text(units.value, "nl")]).toEqual(["skaeve-huse", "7 tot 8 units"])
    expect(quotes(units)).toEqual(quotes(product("skaeve-huse").attributes.facilitySize))
    expect(heldLines("overlegtafel-2025-09-18")["103"]).toBe("7 à 8 units")
  })
})
