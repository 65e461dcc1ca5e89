import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import * as Municipality from "../src/Municipality.ts"
import * as Vocabulary from "../src/Vocabulary.ts"
import { term } from "./arbitraries.ts"

describe("A schema", () => {
  it("without words has no term and no unit", () => {
    expect(Vocabulary.term(Schema.String)).toBeUndefined()
    expect(Vocabulary.unit(Schema.Number)).toBeUndefined()
    expect(Vocabulary.unit(Municipality.Municipality)).toBeUndefined()
  })

  it("gives back the term and the unit that were put on it, also after a check", () => {
    fc.assert(
      fc.property(term, fc.string({ minLength: 1 }), (words, unit) => {
        const plain = Schema.Number.annotate({ term: words, unit })
        expect([Vocabulary.term(plain), Vocabulary.unit(plain)]).toEqual([words, unit])
        const checked = Schema.Number.check(Schema.isGreaterThan(0)).annotate({ term: words, unit })
        expect([Vocabulary.term(checked), Vocabulary.unit(checked)]).toEqual([words, unit])
      })
    )
  })

  it("of a municipality carries its Dutch and English word", () => {
    expect(Vocabulary.term(Municipality.Municipality)).toMatchObject({ nl: "gemeente", en: "municipality" })
  })
})
