import * as Result from "effect/Result"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import * as Input from "../src/Input.ts"
import * as Product from "../src/Product.ts"
import { attributeNames, bilingual, passport, product } from "./arbitraries.ts"

const decode = Input.decode(Product.Product)
const mentioned = { _tag: "Cited", citations: [{ _tag: "Entry", document: "agenda", place: "page 1" }] } as const
const bare: Product.Product = {
  id: "bare",
  name: { nl: "kaal", en: "bare" },
  otherNames: [],
  kind: "project",
  mentioned,
  attributes: {}
}
const given = { value: { nl: "24 uur", en: "day and night" }, passport: mentioned }
const problemsOf = (input: unknown) => Result.getOrThrow(Result.flip(decode(input))).problems

describe("A product is refused", () => {
  it("with a kind that we do not know", () => {
    expect(problemsOf({ ...bare, kind: "castle" })).toEqual([
      { path: "kind", problem: expect.stringMatching(/^Expected "housingProduct" \| "approach" \| .*, got "castle"$/) }
    ])
  })

  it("with a particular or a size that nobody can look up", () => {
    const problems = problemsOf({ ...bare, size: { value: 12 }, attributes: { support: { value: given.value } } })
    expect(problems.map(({ path }) => path)).toEqual(
      expect.arrayContaining(["size.passport", "attributes.support.passport"])
    )
  })

  it("with a particular that is there without being anything", () => {
    expect(problemsOf({ ...bare, attributes: { support: undefined } })[0]?.path).toBe("attributes.support")
  })
})

describe("What the sources do not give of a product", () => {
  it("is everything when they give nothing, in the order in which particulars are shown", () => {
    expect(Product.notInSource(bare)).toEqual(Object.keys(Product.attributeTerms))
    expect(Product.notInSource(bare)).toHaveLength(14)
  })

  it("is the rest when they give some, and does not depend on its size or names", () => {
    const some = { ...bare, otherNames: ["naked"], attributes: { status: given, age: given } }
    expect(Product.notInSource(some)).toEqual(
      Object.keys(Product.attributeTerms).filter((name) => name !== "status" && name !== "age")
    )
  })
})

describe("Every product", () => {
  it("has each particular either with a source or not in the source", () => {
    fc.assert(
      fc.property(product, (one) => {
        const missing = Product.notInSource(one)
        const there = Object.keys(one.attributes)
        expect([...missing, ...there].toSorted()).toEqual(attributeNames.toSorted())
        expect(missing).toEqual(attributeNames.filter((name) => !there.includes(name)))
      })
    )
  })

  it("that gains a particular lacks that one no longer, and nothing else", () => {
    fc.assert(
      fc.property(product, fc.constantFrom(...attributeNames), bilingual, passport, (one, name, value, from) => {
        const more = { ...one, attributes: { ...one.attributes, [name]: { value, passport: from } } }
        expect(Product.notInSource(more)).toEqual(Product.notInSource(one).filter((lacking) => lacking !== name))
        expect(decode(more)).toEqual(Result.succeed(more))
      })
    )
  })
})

describe("Every kind and every particular", () => {
  it.each([
    ["kind", Product.kindTerms],
    ["particular", Product.attributeTerms]
  ])("has words of its own in both languages: %s", (_, terms) => {
    const all = Object.values(terms)
    for (const language of ["nl", "en"] as const) {
      expect(new Set(all.map((term) => term[language])).size).toBe(all.length)
    }
  })

  it("that has words can be read", () => {
    for (const kind of Object.keys(Product.kindTerms)) expect(Result.isSuccess(decode({ ...bare, kind }))).toBe(true)
    for (const name of attributeNames) {
      const one = { ...bare, attributes: { [name]: given } }
      expect(decode(one)).toEqual(Result.succeed(one))
    }
  })
})
