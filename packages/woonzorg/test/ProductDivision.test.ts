import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import * as AllocationKey from "../src/AllocationKey.ts"
import type * as Apportionment from "../src/Apportionment.ts"
import * as Formula from "../src/Formula.ts"
import * as ProductDivision from "../src/ProductDivision.ts"
import * as Rational from "../src/Rational.ts"
import { memberNames } from "./arbitraries.ts"

const load = { name: "every place weighs the same", perPlace: Rational.one }
const members = ["Aardstad", "Beekdam", "Cromveld"]
const keyOf = (names: ReadonlyArray<string>) =>
  Formula.fromKey(Result.getOrThrow(AllocationKey.make("places", names, { equal: 1 })))
const housing: ProductDivision.SharedProduct = { product: "housing", need: 20, unit: "dwelling", load }
const training: ProductDivision.SharedProduct = { product: "training", need: 30, unit: "place", load, facility: 15 }

const divisionOf = (
  products: ReadonlyArray<ProductDivision.SharedProduct>,
  way: ProductDivision.Way,
  part: Partial<ProductDivision.ProductDivision> = {}
): ProductDivision.ProductDivision => ({ formula: keyOf(members), products, way, method: "sainteLague", ...part })

const divided = (division: ProductDivision.ProductDivision) =>
  ProductDivision.divide(division, [AllocationKey.equal(division.formula.members)])

const tableOf = (division: ProductDivision.ProductDivision) =>
  Result.getOrThrow(divided(division)).members.map(({ placements }) => placements.map(({ places }) => places))

const ways: ReadonlyArray<ProductDivision.Way> = ["nearFair", "bothTotals", "eachAlone"]

describe("the ways to divide products", () => {
  it("together gives who has a facility less of the rest, and apart does not", () => {
    expect(tableOf(divisionOf([training, housing], "nearFair"))).toEqual([
      [15, 2],
      [15, 2],
      [0, 16]
    ])
    expect(tableOf(divisionOf([training, housing], "eachAlone"))).toEqual([
      [15, 7],
      [15, 7],
      [0, 6]
    ])
  })

  it("with both totals fixed splits facilities, and gives each the total of the key", () => {
    const table = tableOf(divisionOf([training, housing], "bothTotals"))
    expect(table.map(([one = 0, other = 0]) => one + other)).toEqual([17, 17, 16])
    expect(table.map(([one]) => one)).toEqual([10, 10, 10])
  })

  it("tell what could as well have been otherwise", () => {
    const { ties } = Result.getOrThrow(divided(divisionOf([{ ...housing, need: 4 }], "eachAlone")))
    expect(ties).toEqual(members.map((member) => ({ member, product: "housing", least: 1, most: 2 })))
    const table = Result.getOrThrow(divided(divisionOf([{ ...housing, need: 4 }], "bothTotals")))
    expect(table.ties).toEqual(members.map((member) => ({ member, least: 1, most: 2 })))
    const near = Result.getOrThrow(divided(divisionOf([{ ...housing, need: 4 }], "nearFair")))
    expect(near.ties.map(({ least, most }) => [least, most])).toEqual(members.map(() => [1, 2]))
  })

  it("leave over what maxima do not hold, and say whose", () => {
    const bounds = [
      { member: "Aardstad", maximum: 4 },
      { member: "Beekdam", maximum: 5 },
      { member: "Cromveld", minimum: 1, maximum: 6 }
    ]
    for (const way of ways) {
      const [product] = Result.getOrThrow(divided(divisionOf([{ ...housing, bounds }], way))).products
      expect(product).toMatchObject({ need: 20, placed: 15, shortfall: 5, block: { reason: "maxima" } })
      expect(product?.block?.maxima.map(({ maximum }) => maximum)).toEqual([4, 5, 6])
    }
  })

  it("leave a facility over where nobody can take a whole one", () => {
    const bounds = members.map((member) => ({ member, maximum: 14 }))
    // The plan has no size left within the maxima; alone, the facility is the size.
    for (const [way, reason] of [
      ["nearFair", "maxima"],
      ["eachAlone", "sizes"]
    ] as const) {
      const [product] = Result.getOrThrow(divided(divisionOf([{ ...training, bounds }], way))).products
      expect(product).toMatchObject({ placed: 0, shortfall: 30, block: { reason } })
    }
  })
})

describe("a division of products is refused", () => {
  const refusal = (division: ProductDivision.ProductDivision) => Result.getOrThrow(Result.flip(divided(division)))

  it("where fixed totals would have to be load", () => {
    const heavy = { ...housing, load: { name: "twice", perPlace: Rational.fromBigInt(2n) } }
    const found = refusal(divisionOf([heavy, training], "bothTotals"))
    expect(found).toMatchObject({ _tag: "LoadsDiffer", products: ["housing"] })
    expect(found.message).toMatch(/^With both totals fixed every place counts once, but those of housing weigh/)
  })

  it("where minima ask for more than the need", () => {
    const bounds = [{ member: "Aardstad", minimum: 21 }]
    expect(ways.map((way) => refusal(divisionOf([{ ...housing, bounds }], way))._tag)).toEqual([
      "MinimaInfeasible",
      "BoundsInfeasible",
      "BoundsInfeasible"
    ])
  })

  it("where maxima leave no table with both totals", () => {
    // Two of three can take housing only, and there is not enough of it for the totals of both.
    const bounds = ["Aardstad", "Beekdam"].map((member) => ({ member, maximum: 0 }))
    const products = [
      { ...housing, need: 4 },
      { ...training, need: 8, bounds }
    ]
    const found = refusal(divisionOf(products, "bothTotals"))
    expect(found._tag).toBe("TotalsInfeasible")
  })

  it("where its key weighs what is not there", () => {
    const { terms, ...formula } = keyOf(members)
    const missing = { ...formula, terms: terms.map((term) => ({ ...term, indicator: "wealth" })) }
    expect(refusal(divisionOf([housing], "nearFair", { formula: missing }))._tag).toBe("IndicatorMissing")
  })

  it("where there are no products", () => {
    for (const way of ways) {
      expect(refusal(divisionOf([], way))).toMatchObject({ _tag: "ProblemInvalid", reason: "noProducts" })
    }
  })
})

const someProduct = (index: number, names: ReadonlyArray<string>): fc.Arbitrary<ProductDivision.SharedProduct> =>
  fc
    .record({
      facilities: fc.integer({ min: 1, max: 3 }),
      facility: fc.option(fc.integer({ min: 2, max: 8 }), { nil: undefined }),
      need: fc.nat({ max: 30 }),
      maxima: fc.subarray([...names]).chain((some) =>
        fc.tuple(
          ...some.map((member) =>
            fc.record({
              member: fc.constant(member),
              maximum: fc.nat({ max: 20 })
            })
          )
        )
      )
    })
    .map(({ facilities, facility, maxima, need }) => ({
      product: `product ${index}`,
      unit: "place",
      load,
      need: facility === undefined ? need : facility * facilities,
      ...(facility === undefined ? {} : { facility }),
      bounds: maxima
    }))

const someDivision: fc.Arbitrary<ProductDivision.ProductDivision> = fc
  .record({ count: fc.integer({ min: 1, max: 4 }), products: fc.integer({ min: 1, max: 4 }) })
  .chain(({ count, products }) => {
    const names = memberNames.slice(0, count)
    return fc.record({
      formula: fc.constant(keyOf(names)),
      products: fc.tuple(...Array.from({ length: products }, (_, index) => someProduct(index, names))),
      way: fc.constantFrom(...ways),
      method: fc.constantFrom<Apportionment.Method>("sainteLague", "dHondt")
    })
  })

describe("every division of products", () => {
  it("places or leaves over each need, passes no maximum and keeps facilities whole", () => {
    fc.assert(
      fc.property(someDivision, (division) => {
        const result = divided(division)
        if (Result.isFailure(result)) {
          expect(["TotalsInfeasible"]).toContain(result.failure._tag)
          expect(division.way).toBe("bothTotals")
          return
        }
        const { members: rows, products } = result.success
        for (const [p, { facility, bounds = [], need, product }] of division.products.entries()) {
          const column = rows.map(({ placements }) => placements[p]?.places ?? NaN)
          const placed = column.reduce((all, places) => all + places, 0)
          expect(products[p]).toMatchObject({ product, need, placed, shortfall: need - placed })
          expect(products[p]?.block === undefined).toBe(placed === need)
          for (const { maximum = Infinity, member } of bounds) {
            const own = rows.find((row) => row.member === member)?.placements[p]?.places
            expect(own).toBeLessThanOrEqual(maximum)
          }
          if (facility !== undefined && division.way !== "bothTotals") {
            expect(column.every((places) => places % facility === 0)).toBe(true)
          }
        }
        for (const { load: total, placements } of rows) {
          const places = placements.reduce((all, one) => all + one.places, 0)
          expect(total).toEqual(Rational.fromBigInt(BigInt(places)))
        }
        const [fair, given] = [Rational.sum(rows.map((row) => row.fair)), Rational.sum(rows.map((row) => row.load))]
        expect(fair).toEqual(given)
      })
    )
  })

  it("comes back from its schema", () => {
    fc.assert(
      fc.property(someDivision, (division) => {
        const codec = Schema.toCodecJson(ProductDivision.ProductDivision)
        const json: unknown = JSON.parse(JSON.stringify(Schema.encodeSync(codec)(division)))
        expect(Schema.decodeUnknownSync(codec)(json)).toEqual(division)
      })
    )
  })

  it("that is near the fair totals is never further from them than the other ways, without a shortfall", () => {
    const distance = (division: ProductDivision.ProductDivision) =>
      Result.map(divided(division), ({ members: rows, products }) => ({
        left: products.reduce((all, { shortfall }) => all + shortfall, 0),
        far: rows.reduce((all, row) => all + Math.abs(Rational.toNumber(Rational.subtract(row.load, row.fair))), 0)
      }))
    fc.assert(
      fc.property(someDivision, (division) => {
        const free = { ...division, products: division.products.map((one) => ({ ...one, bounds: [] })) }
        const near = Result.getOrThrow(distance({ ...free, way: "nearFair" }))
        const apart = Result.getOrThrow(distance({ ...free, way: "eachAlone" }))
        expect([near.left, apart.left]).toEqual([0, 0])
        expect(near.far).toBeLessThanOrEqual(apart.far + 1e-9)
      }),
      { numRuns: 50 }
    )
  })
})
