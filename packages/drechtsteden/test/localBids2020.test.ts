import { need, needs, totalOnce, type NeedId } from "@woonzorg/drechtsteden/agenda2021"
import { bidInRowUnit, columnOrder, localBid } from "@woonzorg/drechtsteden/localBids2020"
import { municipalities } from "@woonzorg/drechtsteden/region"
import * as Result from "effect/Result"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import * as Coverage from "woonzorg/Coverage"
import * as LocalBid from "woonzorg/LocalBid"
import * as Quantity from "woonzorg/Quantity"
import * as Rational from "woonzorg/Rational"

const unwrap = <A, E>(result: Result.Result<A, E>): A => Result.getOrThrow(result)

const ends = ({ high, low }: Quantity.Quantity) => [low, high]

const certainOnly: LocalBid.Reading = { attribution: "certainOnly" }

const read = (reading: LocalBid.Reading): LocalBid.ReadBid => unwrap(LocalBid.read(localBid, reading))

const rowOf = (product: NeedId, reading: LocalBid.Reading = certainOnly): LocalBid.ReadRow => {
  const found = read(reading).rows.find(({ row }) => row.product === product)
  if (found === undefined) throw new Error(`no row ${product}`)
  return found
}

const sumsOf = (product: NeedId, reading: LocalBid.Reading = certainOnly, years = 1): Coverage.Sums =>
  unwrap(Coverage.sums(rowOf(product, reading), localBid.conditions, { years }))

const coverageOf = (product: NeedId): Coverage.Coverage =>
  unwrap(Coverage.against(need(product).need.value, sumsOf(product), { years: 1 }))

/** The sum of a row when some parts of the bids are left out. */
const sumWithout = (product: NeedId, isLeftOut: (part: LocalBid.Part) => boolean): Quantity.Quantity => {
  const { cells, joint, row } = rowOf(product)
  const kept = cells.map(({ token, ...cell }) => ({
    ...cell,
    token: { ...token, parts: token.parts.filter((part) => !isLeftOut(part)) }
  }))
  return unwrap(Coverage.sums({ row, joint, cells: kept }, localBid.conditions, { years: 1 })).numbered
}

const attributions = ({ cells }: LocalBid.ReadRow) =>
  cells.map(({ municipality, token }) => [token.words.value, municipality])

const named = ({ rows }: LocalBid.ReadBid) =>
  rows.flatMap(({ cells }) => cells.flatMap(({ municipality }) => (municipality === undefined ? [] : [municipality])))

const four: LocalBid.Reading = { attribution: "certainOnly", variants: { "housing-first": "bid" } }

describe("The numbers in the bids", () => {
  it.each([
    ["housing-first", [7, 17]],
    ["tijdelijk-wonen", [61, 62]],
    ["woontraining-voor-jongeren", [15, 15]],
    ["skaeve-huse", [6, 6]],
    ["time-out", [0, 0]],
    ["intramurale-woonvoorziening", [2, 2]],
    ["tussenvoorzieningen", [2, 5]]
  ] as const)("add up, for %s, to %j in the first year", (product, expected) => {
    expect(ends(sumsOf(product).numbered)).toEqual(expected)
  })

  it("for temporary housing are 51 without what is being investigated", () => {
    expect(ends(sumWithout("tijdelijk-wonen", ({ commitment }) => commitment === "research"))).toEqual([51, 51])
  })

  it("for Skaeve Huse are twelve when the joint bid counts for each", () => {
    expect(ends(sumsOf("skaeve-huse", { ...certainOnly, joint: "each" }).numbered)).toEqual([12, 12])
  })

  it("for Housing First are 11 to 21 when the 4 is a bid", () => {
    expect(ends(sumsOf("housing-first", four).numbered)).toEqual([11, 21])
  })

  it("count the guarantee once and the rest every year, and say over how many years", () => {
    const over = sumsOf("housing-first", certainOnly, 2).numbered
    expect(ends(over)).toEqual([3 + 2 * 4, 3 + 2 * 14])
    expect(over.conversions.map(({ nl }) => nl)).toEqual(["over 2 jaar"])
  })

  it("for temporary housing are living places only by the named agreement", () => {
    const { numbered } = sumsOf("tijdelijk-wonen")
    expect(numbered.unit).toBe("livingPlace")
    expect(numbered.conversions).toEqual([bidInRowUnit.family.value.name])
  })

  it("are certain, conditional or unattributed as far as the table forces it", () => {
    const parts = needs.map(({ product }) => {
      const { certain, conditional, unattributed } = sumsOf(product)
      return [product, ends(certain), ends(conditional), ends(unattributed)]
    })
    expect(parts).toEqual([
      ["housing-first", [0, 0], [0, 0], [7, 17]],
      ["tijdelijk-wonen", [31, 31], [10, 11], [20, 20]],
      ["woontraining-voor-jongeren", [0, 0], [0, 0], [15, 15]],
      ["skaeve-huse", [0, 0], [6, 6], [0, 0]],
      ["time-out", [0, 0], [0, 0], [0, 0]],
      ["intramurale-woonvoorziening", [0, 0], [0, 0], [2, 2]],
      ["tussenvoorzieningen", [0, 0], [0, 0], [2, 5]]
    ])
  })
})

describe("The need", () => {
  it("is met by no row of bids for certain; only the residential facility is certainly missed", () => {
    expect(needs.map(({ product }) => [product, coverageOf(product).reaches])).toEqual([
      ["housing-first", "cannot be known"],
      ["tijdelijk-wonen", "cannot be known"],
      ["woontraining-voor-jongeren", "cannot be known"],
      ["skaeve-huse", "cannot be known"],
      ["time-out", "cannot be known"],
      ["intramurale-woonvoorziening", "not met"],
      ["tussenvoorzieningen", "cannot be known"]
    ])
  })

  it.each([
    ["housing-first", [8, 18]],
    ["tijdelijk-wonen", [18, undefined]],
    ["woontraining-voor-jongeren", [15, 15]],
    ["skaeve-huse", [6, 6]],
    ["time-out", [6, 12]],
    ["intramurale-woonvoorziening", [18, 18]],
    ["tussenvoorzieningen", [19, undefined]]
  ] as const)("lacks, for %s, %j beyond all numbers", (product, expected) => {
    expect(ends(coverageOf(product).shortfallOfNumbered)).toEqual(expected)
  })

  it("of everything but Housing First is 172 to 178 places, by agreements that stand with the sum", () => {
    const { open, stated } = unwrap(totalOnce())
    expect(ends(stated)).toEqual([172, 178])
    expect(stated.conversions.map(({ en }) => en)).toEqual([
      "a unit and a place count as a living place",
      "at least counts as the number itself"
    ])
    expect(ends(open)).toEqual([172, undefined])
    expect(open.conversions.map(({ en }) => en)).toEqual(["a unit and a place count as a living place"])
  })
})

describe("What does not add up", () => {
  it("is the row of temporary housing without its agreement: families and dwellings are no living places", () => {
    const readRow = rowOf("tijdelijk-wonen")
    const bare = { ...readRow, row: { ...readRow.row, conversions: [] } }
    const sums = Coverage.sums(bare, localBid.conditions, { years: 1 })
    expect(Result.isFailure(sums) && sums.failure).toMatchObject({
      _tag: "UnitsDiffer",
      units: expect.arrayContaining(["dwelling", "livingPlace"])
    })
  })

  it("is the need for everything but Housing First without its agreements: living places, units and places", () => {
    const once = needs.map((row) => row.need.value).filter(({ rhythm }) => rhythm === "once")
    const sum = Quantity.sum(once, "livingPlace", "once")
    expect(Result.isFailure(sum) && sum.failure).toMatchObject({
      _tag: "UnitsDiffer",
      units: ["livingPlace", "place", "unit"]
    })
  })
})

describe("Only what is certain", () => {
  it("is attributed to a municipality: five bids for temporary housing and the joint one for Skaeve Huse", () => {
    expect(attributions(rowOf("tijdelijk-wonen"))).toEqual([
      ["30", "Dordrecht"],
      ["Onderzoek doorstromers", "Molenlanden"],
      ["7-8 gezinnen", "Gorinchem"],
      ["1", "Hendrik-Ido-Ambacht"],
      ["20", undefined],
      ["3 / Onderzoek / maatwerk", "Hardinxveld-Giessendam"]
    ])
    expect(attributions(rowOf("skaeve-huse"))).toEqual([
      ["Ja, 6 ism Gorinchem, in onderzoek", "Molenlanden"],
      ["Ja 6 ism Molenlanden, in onderzoek", "Gorinchem"],
      ["Ja, enkele", undefined]
    ])
    expect(named(read(certainOnly))).toHaveLength(7)
  })

  it.each([certainOnly, four])("names nobody whose column is not certain, however the row is cut: %j", (reading) => {
    const cells = read(reading).rows.flatMap((row) => row.cells)
    const wrong = cells.filter(
      ({ municipality, token }) => municipality !== undefined && token.candidates[0]?.likelihood !== "certain"
    )
    expect(wrong).toEqual([])
    expect(read(reading).supposition).toBeUndefined()
  })

  it("leaves every municipality unnamed in the row of Housing First, as bidder and as blank", () => {
    for (const reading of [certainOnly, four]) {
      expect(rowOf("housing-first", reading).cells.map(({ municipality }) => municipality)).not.toContainEqual(
        expect.any(String)
      )
    }
  })
})

describe("What is most likely", () => {
  const mostLikely: LocalBid.Reading = { attribution: "mostLikely" }

  it("carries the line that it is a supposition", () => {
    expect(read(mostLikely).supposition).toEqual(LocalBid.supposition)
  })

  it("leaves open whose the 20 places are, and all of the time-out", () => {
    expect(attributions(rowOf("tijdelijk-wonen", mostLikely))).toContainEqual(["20", undefined])
    expect(rowOf("time-out", mostLikely).cells.every(({ municipality }) => municipality === undefined)).toBe(true)
  })

  it("fills nine columns of Housing First with nine bids when the 4 is a bid", () => {
    const cells = rowOf("housing-first", { ...four, attribution: "mostLikely" }).cells
    expect(cells.map(({ municipality }) => municipality)).toEqual(columnOrder.value)
    expect(cells[3]?.token.words.value).toBe("4")
  })
})

describe("Every municipality that may be meant", () => {
  const tokens = localBid.rows.flatMap(({ variants }) => variants.flatMap((variant) => variant.tokens))

  it("is one of the nine, all of which have a column", () => {
    expect(columnOrder.value.toSorted()).toEqual(municipalities.map(({ name }) => name).toSorted())
    expect(localBid.columns).toEqual(columnOrder.value)
  })

  it("stands in words only: no number says how likely it is", () => {
    const candidates = tokens.flatMap((token) => token.candidates)
    expect(candidates.length).toBeGreaterThan(50)
    expect(candidates.flatMap((candidate) => Object.keys(candidate))).toEqual(
      candidates.flatMap(() => ["municipality", "likelihood"])
    )
  })

  // Every municipality for which there is a way to fill the row, given the bids that are forced.
  const possible = (bids: ReadonlyArray<LocalBid.Token>): ReadonlyArray<ReadonlySet<string>> => {
    const found = bids.map(() => new Set<string>())
    const fill = (chosen: ReadonlyArray<number>): void => {
      const token = bids[chosen.length]
      if (token === undefined) {
        for (const [index, column] of chosen.entries()) found[index]?.add(localBid.columns[column] ?? "")
        return
      }
      for (let column = (chosen.at(-1) ?? -1) + 1; column < localBid.columns.length; column++) {
        const [first] = token.candidates
        const isForced = first?.likelihood === "certain" && first.municipality !== localBid.columns[column]
        if (!isForced) fill([...chosen, column])
      }
    }
    fill([])
    return found
  }

  it.each(
    localBid.rows.flatMap(({ product, variants }) => variants.map((variant) => [product, variant.id, variant] as const))
  )("is exactly what the order of the columns allows: %s, %s", (_, __, { tokens }) => {
    const allowed = possible(tokens).map((set) => [...set].toSorted())
    const given = tokens.map(({ candidates }) => candidates.map(({ municipality }) => municipality).toSorted())
    expect(given).toEqual(allowed)
  })
})

describe("Every bid", () => {
  const bids = localBid.rows.flatMap(({ variants }) => variants.flatMap(({ tokens }) => tokens))

  it.each(bids)("gives words that stand in its first quote: $id", ({ footnote, words: { passport, value } }) => {
    const citation = passport._tag === "Cited" ? passport.citations[0] : undefined
    const words = citation?._tag === "Quote" ? citation.quote : ""
    expect(footnote === undefined ? words : words.replace(` ${footnote}`, "")).toContain(value)
  })

  it("belongs to a product that the agenda asks for, in the unit of its need", () => {
    expect(localBid.rows.map(({ product, unit }) => [product, unit])).toEqual(
      needs.map(({ need, product }) => [product, need.value.unit])
    )
  })

  it("of two municipalities together names the other in its words", () => {
    const joint = bids.filter((token) => token.joint !== undefined)
    expect(joint.map(({ candidates }) => candidates[0]?.municipality)).toEqual(["Molenlanden", "Gorinchem"])
    expect(joint.map(({ words }) => /ism (\w+)/.exec(words.value)?.[1])).toEqual(["Gorinchem", "Molenlanden"])
    expect(new Set(joint.map((token) => token.joint)).size).toBe(1)
  })

  it("that a reader attributes stays a supposition, whoever gets it", () => {
    for (const municipality of ["Alblasserdam", "Zwijndrecht", "Sliedrecht"]) {
      const sums = sumsOf("tijdelijk-wonen", { attribution: { "tw-5": municipality } })
      expect(ends(sums.supposed), municipality).toEqual([20, 20])
      expect([ends(sums.certain), ends(sums.conditional)], municipality).toEqual([
        [31, 31],
        [10, 11]
      ])
    }
  })

  it("of Zwijndrecht and of Sliedrecht has a condition, whichever bid it is", () => {
    const whole = localBid.conditions.flatMap(({ municipality }) => (municipality === undefined ? [] : [municipality]))
    expect(whole).toEqual(["Zwijndrecht", "Sliedrecht"])
  })

  it("of two municipalities together is split evenly, and the parts add up to what counts once", () => {
    const offers = unwrap(Coverage.offers(rowOf("skaeve-huse"), { years: 1 }))
    const places = offers.map(({ low, municipality }) => [municipality, Rational.toFixed(low, 0)])
    expect(places).toEqual([
      ["Molenlanden", "3"],
      ["Gorinchem", "3"]
    ])
  })
})

/** An own reading of a row: columns in order that the candidates allow, with what is not certain left out at will. */
const ownReading = (tokens: ReadonlyArray<LocalBid.Token>): fc.Arbitrary<Record<string, string>> => {
  const fill = (from: number, index: number): ReadonlyArray<ReadonlyArray<string>> => {
    const token = tokens[index]
    if (token === undefined) return [[]]
    return token.candidates.flatMap(({ municipality }) => {
      const column = localBid.columns.indexOf(municipality)
      return column < from ? [] : fill(column + 1, index + 1).map((rest) => [municipality, ...rest])
    })
  }
  const keep = fc.array(fc.boolean(), { minLength: tokens.length, maxLength: tokens.length })
  return fc
    .tuple(fc.constantFrom(...fill(0, 0)), keep)
    .map(([chosen, kept]) =>
      Object.fromEntries(
        tokens.flatMap(({ id }, index) =>
          kept[index] === true && chosen[index] !== undefined ? [[id, chosen[index]]] : []
        )
      )
    )
}

describe("Whatever the reader supposes about the columns", () => {
  const byVariant = new Map(
    localBid.rows.flatMap((row) => row.variants.map((variant) => [variant, ownReading(variant.tokens)] as const))
  )
  const readings = fc.constantFrom("mark", "bid").chain((cut) => {
    const rows = localBid.rows.map(
      ({ variants }) =>
        byVariant.get(variants.find(({ id }) => id === cut) ?? variants[0]) ?? fc.constant<Record<string, string>>({})
    )
    return fc.tuple(...rows).map((chosen) => ({
      attribution: Object.fromEntries(chosen.flatMap((row) => Object.entries(row))),
      variants: { "housing-first": cut }
    }))
  })
  const totals = (reading: LocalBid.Reading) =>
    needs.map(({ product }) => {
      const { certain, conditional, numbered, supposed, unattributed, withoutNumber } = sumsOf(product, reading)
      const parts = Quantity.sum([certain, conditional, supposed, unattributed], numbered.unit, "once")
      const known = { numbered, certain, conditional, unknowns: withoutNumber.unknowns }
      return { ...known, parts: ends(unwrap(parts)) }
    })

  it("a row adds up to the same, and nothing becomes more certain", () => {
    fc.assert(
      fc.property(readings, ({ attribution, variants }) => {
        const own = totals({ attribution, variants })
        expect(own).toEqual(totals({ attribution: "certainOnly", variants }))
        expect(own).toEqual(totals({ attribution: "mostLikely", variants }))
        for (const { numbered, parts } of own) expect(parts).toEqual(ends(numbered))
      })
    )
  })

  it("what is certain stays where it is", () => {
    fc.assert(
      fc.property(readings, ({ attribution, variants }) => {
        const cells = read({ attribution, variants }).rows.flatMap((row) => row.cells)
        const certain = cells.filter(({ token }) => token.candidates[0]?.likelihood === "certain")
        expect(certain).toHaveLength(7)
        for (const { municipality, token } of certain) expect(municipality).toBe(token.candidates[0]?.municipality)
      })
    )
  })

  it("the cells of a row keep the order of the columns", () => {
    fc.assert(
      fc.property(readings, ({ attribution, variants }) => {
        for (const { cells } of read({ attribution, variants }).rows) {
          const places = cells.flatMap(({ municipality }) =>
            municipality === undefined ? [] : [localBid.columns.indexOf(municipality)]
          )
          expect(places).toEqual([...new Set(places)].toSorted((a, b) => a - b))
        }
      })
    )
  })

  it("a reading that breaks the order is refused: the fourth bid cannot stand before the third", () => {
    const reading = { attribution: { "hf-3": "Hendrik-Ido-Ambacht", "hf-4": "Hendrik-Ido-Ambacht" } }
    const broken = LocalBid.read(localBid, reading)
    expect(Result.isFailure(broken) && broken.failure).toMatchObject({ reason: "orderBroken", what: "hf-4" })
  })

  it("a reading that gives a bid to a municipality that it cannot belong to is refused", () => {
    const stray = LocalBid.read(localBid, { attribution: { "tw-5": "Papendrecht" } })
    expect(Result.isFailure(stray) && stray.failure).toMatchObject({ reason: "notACandidate", what: "tw-5" })
  })
})
