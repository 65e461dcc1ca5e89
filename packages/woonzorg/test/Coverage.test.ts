import * as Result from "effect/Result"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import * as Coverage from "../src/Coverage.ts"
import * as LocalBid from "../src/LocalBid.ts"
import * as Quantity from "../src/Quantity.ts"
import { attributionFor, localBid, memberNames, quantityOf, tableOf, words } from "./arbitraries.ts"

const { about, atLeast, atMost, between, exactly, undetermined } = Quantity
const text = (words: string) => ({ nl: words, en: words })
const passport = { _tag: "Cited", citations: [{ _tag: "Entry", document: "agenda", place: "table" }] } as const
const countsAsOne = <From extends Quantity.Unit>(from: From): Quantity.Conversion<From, "livingPlace"> => ({
  name: text(`a ${from} counts as one`),
  from,
  to: "livingPlace",
  factor: 1
})

const part = (
  quantity: Quantity.Quantity,
  commitment: LocalBid.Commitment = "number",
  ...conditions: ReadonlyArray<string>
): LocalBid.Part => ({ commitment, quantity, conditions })
const token = (id: string, ...parts: ReadonlyArray<LocalBid.Part>): LocalBid.Token => ({
  id,
  words: { value: id, passport },
  parts,
  candidates: memberNames.map((municipality) => ({ municipality, likelihood: "possible" }))
})
/** A cell whose municipality the table leaves no doubt about. */
const known = (one: LocalBid.Token, municipality: string): LocalBid.Cell => ({
  token: { ...one, candidates: [{ municipality, likelihood: "certain" }] },
  municipality
})
const rowOf = (
  unit: Quantity.Unit,
  conversions: ReadonlyArray<Quantity.Conversion>,
  ...tokens: ReadonlyArray<LocalBid.Token>
): LocalBid.Row => ({
  product: "product",
  unit,
  conversions,
  variants: [{ id: "only", name: text("only"), tokens }]
})
const unattributed = (row: LocalBid.Row, joint: "once" | "each" = "once"): LocalBid.ReadRow => ({
  row,
  cells: row.variants[0].tokens.map((one) => ({ token: one })),
  joint
})
const sumsOf = (read: LocalBid.ReadRow, years = 1, conditions: ReadonlyArray<LocalBid.Condition> = []) =>
  Result.getOrThrow(Coverage.sums(read, conditions, { years }))
const against = (need: Quantity.Quantity, sums: Coverage.Sums, years = 1) =>
  Result.getOrThrow(Coverage.against(need, sums, { years }))
const endsOf = ({ high, low }: Quantity.Quantity) => [low, high]
const fieldsOf = <E extends object>(result: Result.Result<unknown, E>) => ({
  ...Result.getOrThrow(Result.flip(result))
})

// The bids of the agenda of 2021 as it prints them, with nobody's name on them.
describe("The bids of 2021, row by row", () => {
  const place = (quantity: Quantity.Quantity) => part(quantity)
  const temporary = [
    token("30", place(exactly(30, "livingPlace", "once"))),
    token("onderzoek doorstromers", part(undetermined("onderzoek doorstromers", "livingPlace", "once"), "research")),
    token("7-8 gezinnen", part(between(7, 8, "family", "once"), "research")),
    token("1", place(exactly(1, "dwelling", "once"))),
    token("20", place(exactly(20, "livingPlace", "once"))),
    token("3", part(exactly(3, "dwelling", "once"), "research"))
  ]
  const steps = [countsAsOne("family"), countsAsOne("dwelling")]
  const yes = (id: string) => token(id, part(undetermined("Ja", "place", "once"), "withoutNumber"))
  const joint = (id: string): LocalBid.Token => ({
    ...token(id, part(exactly(6, "unit", "once"), "research")),
    joint: "six"
  })
  const some = token("some", part(undetermined("Ja, enkele", "unit", "once"), "withoutNumber"))
  const skaeve = rowOf("unit", [], joint("one"), joint("other"), some)
  const first = [
    token("a", part(exactly(3, "dwelling", "once"), "guarantee")),
    token("b", place(exactly(2, "dwelling", "once"))),
    token("c", place(exactly(2, "dwelling", "once")))
  ]
  const young = token("d", place(atMost(10, "dwelling", "once")))

  it.each<readonly [string, LocalBid.ReadRow, Quantity.Quantity, ReadonlyArray<number | undefined>, string]>([
    [
      "temporary: 61 to 62 of at least 80, the research may fill the rest",
      unattributed(rowOf("livingPlace", steps, ...temporary)),
      atLeast(80, "livingPlace", "once"),
      [61, 62, 18, undefined],
      "cannot be known"
    ],
    [
      "temporary without the research: not 80",
      unattributed(rowOf("livingPlace", steps, ...temporary.filter(({ id }) => !id.startsWith("onder")))),
      atLeast(80, "livingPlace", "once"),
      [61, 62, 18, undefined],
      "not met"
    ],
    [
      "training: 15 of two times 15, and four times yes",
      unattributed(
        rowOf("place", [], token("15", place(exactly(15, "place", "once"))), yes("e"), yes("f"), yes("g"), yes("h"))
      ),
      exactly(30, "place", "once"),
      [15, 15, 15, 15],
      "cannot be known"
    ],
    [
      "Skaeve Huse: 6 of 12 when the joint bid counts once",
      unattributed(skaeve),
      exactly(12, "unit", "once"),
      [6, 6, 6, 6],
      "cannot be known"
    ],
    [
      "Skaeve Huse: 12 of 12 when it counts for each",
      unattributed(skaeve, "each"),
      exactly(12, "unit", "once"),
      [12, 12, 0, 0],
      "met"
    ],
    [
      "time-out: nothing in numbers of 6 to 12",
      unattributed(rowOf("place", [], yes("e"), yes("f"), yes("g"))),
      between(6, 12, "place", "once"),
      [0, 0, 6, 12],
      "cannot be known"
    ],
    [
      "intramural: 2 of 20",
      unattributed(rowOf("place", [], token("2", place(exactly(2, "place", "once"))))),
      exactly(20, "place", "once"),
      [2, 2, 18, 18],
      "not met"
    ],
    [
      "Housing First: 7 of 25 in the first year",
      unattributed(rowOf("dwelling", [], ...first)),
      exactly(25, "dwelling", "perYear"),
      [7, 7, 18, 18],
      "not met"
    ],
    [
      "Housing First with the young: 7 to 17 of 25",
      unattributed(rowOf("dwelling", [], ...first, young)),
      exactly(25, "dwelling", "perYear"),
      [7, 17, 8, 18],
      "not met"
    ]
  ])("%s", (_, read, need, [low, high, missingLow, missingHigh], reaches) => {
    const sums = sumsOf(read)
    const coverage = against(need, sums)
    expect(endsOf(sums.numbered)).toEqual([low, high])
    expect(endsOf(coverage.shortfallOfNumbered)).toEqual([missingLow, missingHigh])
    expect(coverage.reaches).toBe(reaches)
  })

  it("are 51 of temporary housing without what is under research", () => {
    const row = rowOf("livingPlace", steps, ...temporary)
    const read = (twenty: LocalBid.Cell) =>
      temporary.map((one, index) => (one.id === "20" ? twenty : known(one, memberNames[index] ?? "")))
    const partsOf = (cells: ReadonlyArray<LocalBid.Cell>) => {
      const { certain, conditional, supposed, unattributed: rest } = sumsOf({ row, cells, joint: "once" })
      return [certain, conditional, supposed, rest].map(endsOf)
    }
    const twenty = token("20", place(exactly(20, "livingPlace", "once")))
    expect(partsOf(read({ token: twenty }))).toEqual([
      [31, 31],
      [10, 11],
      [0, 0],
      [20, 20]
    ])
    expect(partsOf(read({ token: twenty, municipality: memberNames[4] ?? "" }))).toEqual([
      [31, 31],
      [10, 11],
      [20, 20],
      [0, 0]
    ])
  })

  it("do not add up without the named conversions, and name them when they do", () => {
    expect(fieldsOf(Coverage.sums(unattributed(rowOf("livingPlace", [], ...temporary)), [], { years: 1 }))).toEqual({
      _tag: "UnitsDiffer",
      units: ["dwelling", "family", "livingPlace"],
      rhythms: ["once"]
    })
    expect(sumsOf(unattributed(rowOf("livingPlace", steps, ...temporary))).numbered.conversions).toEqual(
      steps.map(({ name }) => name).toSorted((a, b) => (a.en < b.en ? -1 : 1))
    )
  })

  it("keep the words of those that have no number, and count them as nothing", () => {
    const { numbered, withoutNumber } = sumsOf(unattributed(rowOf("livingPlace", steps, ...temporary)))
    expect(numbered.unknowns).toEqual([])
    expect(withoutNumber).toMatchObject({ low: 0, unknowns: ["onderzoek doorstromers"] })
    expect(Quantity.text(withoutNumber, "nl")).toBe(
      'minimaal 0 woonplekken, plus een onbekend aantal ("onderzoek doorstromers")'
    )
  })
})

describe("How sure a bid is", () => {
  const number = exactly(3, "place", "once")
  const words = undetermined("ntb", "place", "once")
  const one = token("a", part(number))
  const nobody = { token: one }
  const cell = known(one, "Akkerdam")
  const guess = { token: one, municipality: "Akkerdam" }
  const general = { id: "general", text: { value: text("general"), passport } }
  const room = { id: "room", text: { value: text("room"), passport }, municipality: "Akkerdam" }
  const elsewhere = { ...room, id: "elsewhere", municipality: "Beekhoven" }

  it.each<readonly [string, LocalBid.Cell, LocalBid.Part, ReadonlyArray<LocalBid.Condition>, Coverage.Standing]>([
    ["a number of a known municipality", cell, part(number), [general, elsewhere], "certain"],
    ["a guarantee of a known municipality", cell, part(number, "guarantee"), [], "certain"],
    ["a pilot of a known municipality", cell, part(number, "pilot"), [], "certain"],
    ["a number under research", cell, part(number, "research"), [], "conditional"],
    ["a number that is tailored", cell, part(number, "tailored"), [], "conditional"],
    ["a number under a condition of its own", cell, part(number, "number", "general"), [general], "conditional"],
    [
      "a guarantee under the condition of its municipality",
      cell,
      part(number, "guarantee"),
      [elsewhere, room],
      "conditional"
    ],
    ["a number of a supposed municipality", guess, part(number), [], "supposed"],
    ["a number under research, of a supposed municipality", guess, part(number, "research"), [room], "supposed"],
    ["a number of nobody", nobody, part(number, "guarantee"), [room], "unattributed"],
    [
      "a number of nobody, under research and a condition",
      nobody,
      part(number, "research", "general"),
      [general],
      "unattributed"
    ],
    ["words of a known municipality", cell, part(words), [], "withoutNumber"],
    [
      "words of a known municipality under a condition",
      cell,
      part(words, "guarantee", "general"),
      [room],
      "withoutNumber"
    ],
    ["words of nobody", nobody, part(words, "withoutNumber"), [], "withoutNumber"]
  ])("%s", (_, of, quantity, conditions, standing) => {
    expect(Coverage.standing(of, quantity, conditions)).toBe(standing)
  })
})

describe("A cell in another unit than its row", () => {
  it("is converted by the conversion to the unit of the row, whichever stands first", () => {
    const toPlace = { name: text("a family takes two places"), from: "family", to: "place", factor: 2 } as const
    const seven = token("a", part(exactly(7, "family", "once")))
    for (const conversions of [
      [countsAsOne("family"), toPlace],
      [toPlace, countsAsOne("family")]
    ]) {
      const { numbered } = sumsOf(unattributed(rowOf("place", conversions, seven)))
      expect([numbered.low, numbered.conversions]).toEqual([14, [toPlace.name]])
    }
  })

  it("leaves the cells in the unit of the row as they are", () => {
    const double = { name: text("a place counts double"), from: "place", to: "place", factor: 2 } as const
    const { numbered } = sumsOf(unattributed(rowOf("place", [double], token("a", part(exactly(7, "place", "once"))))))
    expect([numbered.low, numbered.conversions]).toEqual([7, []])
  })
})

describe("Sums that cannot be made", () => {
  it("say how to bring units together that differ", () => {
    const row = rowOf("place", [countsAsOne("family")], token("a", part(exactly(7, "family", "once"))))
    const error = Result.getOrThrow(Result.flip(Coverage.sums(unattributed(row), [], { years: 1 })))
    expect({ ...error }).toEqual({ _tag: "UnitsDiffer", units: ["family", "place"], rhythms: ["once"] })
    expect(error.message).toBe(
      "Quantities of family and place (once) do not add up. Convert them first with a named conversion, or keep them apart."
    )
  })

  it.each([0, -1, 0.5, NaN, Infinity])("are over %s years", (years) => {
    const row = rowOf("place", [], token("a", part(exactly(7, "place", "once"))))
    const error = Result.getOrThrow(Result.flip(Coverage.sums(unattributed(row), [], { years })))
    expect({ ...error }).toEqual({ _tag: "CountInvalid", value: years, expected: "a whole number of years from 1" })
    const need = exactly(7, "place", "perYear")
    expect(fieldsOf(Coverage.against(need, sumsOf(unattributed(row)), { years }))).toEqual({ ...error })
  })

  it("are too large to be exact", () => {
    const most = token("a", part(exactly(Number.MAX_SAFE_INTEGER, "place", "once")))
    const one = token("b", part(exactly(1, "place", "once")))
    const read = unattributed(rowOf("place", [], most, one))
    expect(fieldsOf(Coverage.sums(read, [], { years: 1 }))).toMatchObject({ _tag: "CountInvalid" })
  })

  it("get more on top in another unit, per year, or more than is exact", () => {
    const sums = sumsOf(
      unattributed(rowOf("place", [countsAsOne("family")], token("a", part(exactly(1, "place", "once")))))
    )
    const more = (quantity: Quantity.Quantity) => fieldsOf(Coverage.withMore(sums, quantity, "conditional"))
    expect(more(exactly(7, "family", "once"))).toEqual({
      _tag: "UnitsDiffer",
      units: ["family", "place"],
      rhythms: ["once"]
    })
    expect(more(exactly(7, "place", "perYear"))).toEqual({
      _tag: "UnitsDiffer",
      units: ["place"],
      rhythms: ["once", "perYear"]
    })
    expect(more(undetermined("ntb", "bed", "once"))).toMatchObject({ _tag: "UnitsDiffer" })
    expect(more(exactly(Number.MAX_SAFE_INTEGER, "place", "once"))).toMatchObject({ _tag: "CountInvalid" })
  })

  it("stand beside a need in another unit", () => {
    const sums = sumsOf(unattributed(rowOf("place", [], token("a", part(exactly(7, "place", "once"))))))
    expect(fieldsOf(Coverage.against(exactly(7, "dwelling", "once"), sums, { years: 1 }))).toEqual({
      _tag: "UnitsDiffer",
      units: ["dwelling", "place"],
      rhythms: ["once"]
    })
  })
})

const parts = ["certain", "conditional", "supposed", "unattributed", "withoutNumber", "numbered"] as const
const years = fc.integer({ min: 1, max: 10 })

/** A row of a table under a reading that the table allows, and the same row when only the certain counts. */
interface Case {
  readonly read: LocalBid.ReadRow
  readonly certainOnly: LocalBid.ReadRow
  readonly conditions: ReadonlyArray<LocalBid.Condition>
}

const caseOf = (tables: fc.Arbitrary<LocalBid.LocalBid>): fc.Arbitrary<Case> =>
  tables
    .chain((bid) =>
      fc.tuple(
        fc.constant(bid),
        fc.oneof(
          fc.constantFrom("certainOnly" as const, "mostLikely" as const),
          attributionFor(bid.rows[0]?.variants[0].tokens ?? [], bid.columns),
          attributionFor(bid.rows[0]?.variants[0].tokens.slice(0, 1) ?? [], bid.columns)
        ),
        fc.constantFrom("once" as const, "each" as const)
      )
    )
    .map(
      ([bid, attribution, joint]) =>
        [
          bid.conditions,
          LocalBid.read(bid, { attribution, joint }),
          LocalBid.read(bid, { attribution: "certainOnly", joint })
        ] as const
    )
    .filter(([, read]) => Result.isSuccess(read))
    .map(([conditions, ...reads]) => {
      const [read, certainOnly] = reads.map((one) => Result.getOrThrow(one).rows[0])
      if (read === undefined || certainOnly === undefined) throw new Error("a table without a row")
      return { read, certainOnly, conditions }
    })

const anyCase = caseOf(tableOf(6, ["temporary"]))

/** Sums of plain numbers, one cell after the other; without a high end the sum is infinite. */
const expectedOf = (
  { cells, joint, row }: LocalBid.ReadRow,
  conditions: ReadonlyArray<LocalBid.Condition>,
  over: number
) => {
  const ends: Record<string, [number, number]> = {
    certain: [0, 0],
    conditional: [0, 0],
    supposed: [0, 0],
    unattributed: [0, 0],
    withoutNumber: [0, 0]
  }
  const literal = new Set<string>()
  const seen: Array<string> = []
  for (const {
    municipality,
    token: { candidates, joint: shared, parts }
  } of cells) {
    if (shared !== undefined && joint === "once" && seen.includes(shared)) continue
    if (shared !== undefined) seen.push(shared)
    for (const { commitment, conditions: own, quantity } of parts) {
      const { high = Infinity, low, rhythm, unit, unknowns } = quantity
      const step = unit === row.unit ? 1 : (row.conversions.find(({ from }) => from === unit)?.factor ?? NaN)
      const times = step * (rhythm === "perYear" ? over : 1)
      const isFirm = own.length === 0 && ["number", "guarantee", "pilot", "withoutNumber"].includes(commitment)
      const isFree = !conditions.some((condition) => condition.municipality === municipality)
      const name =
        quantity.form === "undetermined"
          ? "withoutNumber"
          : municipality === undefined
            ? "unattributed"
            : candidates[0]?.likelihood !== "certain"
              ? "supposed"
              : isFirm && isFree
                ? "certain"
                : "conditional"
      const sum = ends[name] ?? [NaN, NaN]
      ends[name] = [sum[0] + low * times, sum[1] + (high === 0 ? 0 : high * times)]
      for (const unknown of unknowns) literal.add(unknown)
    }
  }
  return { ends, literal: [...literal].toSorted() }
}

describe("Every sum of bids", () => {
  it("is what adding cell by cell gives, and says in which unit", () => {
    fc.assert(
      fc.property(anyCase, years, ({ conditions, read }, over) => {
        const sums = sumsOf(read, over, conditions)
        const { ends, literal } = expectedOf(read, conditions, over)
        for (const [name, expected] of Object.entries(ends)) {
          const { high = Infinity, low, rhythm, unit } = sums[name as keyof typeof ends & Coverage.Standing]
          expect([name, low, high]).toEqual([name, ...expected])
          expect([unit, rhythm]).toEqual([read.row.unit, "once"])
        }
        expect(sums.withoutNumber.unknowns).toEqual(literal)
        expect(sums.product).toBe(read.row.product)
      })
    )
  })

  it("of numbers is the certain, the conditional, the supposed and the unattributed together, under any reading", () => {
    fc.assert(
      fc.property(anyCase, years, ({ conditions, read }, over) => {
        const { certain, conditional, numbered, supposed, unattributed: rest } = sumsOf(read, over, conditions)
        const all = Quantity.sum([certain, conditional, supposed, rest], read.row.unit, "once")
        expect(all).toEqual(Result.succeed(numbered))
      })
    )
  })

  it("of numbers, and of what has none, is the same under every reading of the columns", () => {
    fc.assert(
      fc.property(anyCase, years, ({ certainOnly, conditions, read }, over) => {
        const [one, other] = [sumsOf(read, over, conditions), sumsOf(certainOnly, over, conditions)]
        expect(one.numbered).toEqual(other.numbered)
        expect(one.withoutNumber).toEqual(other.withoutNumber)
        // A supposition makes nothing firmer: it only says whose an unattributed number might be.
        expect([one.certain, one.conditional]).toEqual([other.certain, other.conditional])
        expect(other.supposed.high).toBe(0)
        expect(one.unattributed.low).toBeLessThanOrEqual(other.unattributed.low)
        expect(one.unattributed.high ?? Infinity).toBeLessThanOrEqual(other.unattributed.high ?? Infinity)
      })
    )
  })

  it("that is no bid without a number has no unknown words", () => {
    fc.assert(
      fc.property(anyCase, ({ conditions, read }) => {
        const { withoutNumber, ...others } = sumsOf(read, 1, conditions)
        for (const name of ["certain", "conditional", "supposed", "unattributed", "numbered"] as const) {
          expect(others[name].unknowns).toEqual([])
        }
        expect(withoutNumber.high === undefined).toBe(withoutNumber.unknowns.length > 0)
      })
    )
  })

  it("keeps literal words as they stand, whatever they are", () => {
    fc.assert(
      fc.property(fc.uniqueArray(words, { minLength: 1, maxLength: 5 }), (said) => {
        const tokens = said.map((one, index) => token(`${index}`, part(undetermined(one, "place", "once"))))
        expect(sumsOf(unattributed(rowOf("place", [], ...tokens))).withoutNumber.unknowns).toEqual(said.toSorted())
      })
    )
  })
})

describe("What comes on top of the bids", () => {
  const onTop = { certain: "number", conditional: "research", supposed: "number", unattributed: "number" } as const
  type OnTop = keyof typeof onTop
  const standings = Object.keys(onTop) as ReadonlyArray<OnTop>

  /** A cell that stands like that, whatever the table says of its municipality. */
  const cellOf = (quantity: Quantity.Quantity, standing: OnTop): LocalBid.Cell => {
    const one = token("on top", part(quantity, onTop[standing]))
    if (standing === "unattributed") return { token: one }
    return standing === "supposed" ? { token: one, municipality: "Elders" } : known(one, "Elders")
  }

  it("counts as one more cell of that standing does, under any reading", () => {
    const extra = anyCase.chain((one) =>
      fc.tuple(fc.constant(one), quantityOf(one.read.row.unit, "once"), fc.constantFrom(...standings))
    )
    fc.assert(
      fc.property(extra, years, ([{ conditions, read }, quantity, standing], over) => {
        const { cells } = read
        const withCell = sumsOf({ ...read, cells: [...cells, cellOf(quantity, standing)] }, over, conditions)
        const more = Coverage.withMore(sumsOf(read, over, conditions), quantity, standing)
        expect(more).toEqual(Result.succeed(withCell))
      })
    )
  })

  it("can be what the need was short of, and makes nothing certain", () => {
    const six = token("six", part(exactly(6, "unit", "once"), "research"))
    const sums = sumsOf({ row: rowOf("unit", [], six), cells: [known(six, "Akkerdam")], joint: "once" })
    const more = Result.getOrThrow(Coverage.withMore(sums, between(7, 8, "unit", "once"), "conditional"))
    const need = exactly(12, "unit", "once")
    expect([against(need, sums).reaches, against(need, more).reaches]).toEqual(["not met", "met"])
    expect([endsOf(more.conditional), endsOf(more.numbered)]).toEqual([
      [13, 14],
      [13, 14]
    ])
    expect(more.certain).toEqual(sums.certain)
  })
})

describe("What every municipality offers", () => {
  const numberOf = (value: { readonly numerator: bigint; readonly denominator: bigint }) =>
    Number(value.numerator) / Number(value.denominator)

  it("adds up to what is attributed, a joint bid split evenly over who offers it", () => {
    fc.assert(
      fc.property(anyCase, years, ({ read }, over) => {
        fc.pre(read.cells.every(({ token: { parts } }) => parts.every(({ quantity }) => quantity.high !== undefined)))
        const offers = Result.getOrThrow(Coverage.offers(read, { years: over }))
        const sizes = (cells: ReadonlyArray<LocalBid.Cell>) => sumsOf({ ...read, cells, joint: "each" }, over).numbered
        const expected = read.cells
          .filter(({ municipality }) => municipality !== undefined)
          .map((cell) => {
            const { joint } = cell.token
            const sharing = read.cells.filter((one) => joint !== undefined && one.token.joint === joint).length
            return sizes([cell]).low / (read.joint === "each" ? 1 : Math.max(1, sharing))
          })
        expect(offers).toHaveLength(expected.length)
        offers.forEach(({ low }, index) => expect(numberOf(low)).toBeCloseTo(expected[index] ?? NaN))
      })
    )
  })

  it("is three and three of six places that two offer together, and six each where they count for each", () => {
    const six = { ...token("six", part(exactly(6, "unit", "once"), "research")), joint: "six" }
    const cells = [known(six, "Akkerdam"), known({ ...six, id: "other" }, "Beekhoven")]
    const row = rowOf("unit", [], six)
    const lows = (joint: "once" | "each") =>
      Result.getOrThrow(Coverage.offers({ row, cells, joint }, { years: 1 })).map(({ low, municipality }) => [
        municipality,
        numberOf(low)
      ])
    expect(lows("once")).toEqual([
      ["Akkerdam", 3],
      ["Beekhoven", 3]
    ])
    expect(lows("each")).toEqual([
      ["Akkerdam", 6],
      ["Beekhoven", 6]
    ])
  })
})

describe("Every joint bid", () => {
  const isWithin = (one: Quantity.Quantity, other: Quantity.Quantity) =>
    one.low <= other.low && (one.high ?? Infinity) <= (other.high ?? Infinity)

  it("counts no more once than for each, and the same where nobody offers together", () => {
    fc.assert(
      fc.property(anyCase, ({ conditions, read }) => {
        const [once, each] = (["once", "each"] as const).map((joint) => sumsOf({ ...read, joint }, 1, conditions))
        if (once === undefined || each === undefined) throw new Error("no sums")
        for (const name of parts) expect([name, isWithin(once[name], each[name])]).toEqual([name, true])
        const shared = read.cells.flatMap(({ token: { joint } }) => (joint === undefined ? [] : [joint]))
        if (shared.length === new Set(shared).size) expect(once).toEqual(each)
      })
    )
  })

  it("for each is the sum of the cells one by one; once is the sum without those that repeat another", () => {
    fc.assert(
      fc.property(anyCase, ({ conditions, read }) => {
        const alone = (cells: ReadonlyArray<LocalBid.Cell>) =>
          cells.map((cell) => sumsOf({ ...read, cells: [cell] }, 1, conditions))
        const seen = read.cells.map(({ token: { joint } }) => joint)
        const firsts = read.cells.filter(
          ({ token: { joint } }, index) => joint === undefined || seen.indexOf(joint) === index
        )
        const cases = [
          ["each", read.cells],
          ["once", firsts]
        ] as const
        for (const [joint, cells] of cases) {
          const sums = sumsOf({ ...read, joint }, 1, conditions)
          for (const name of parts) {
            const added = Quantity.sum(
              alone(cells).map((one) => one[name]),
              read.row.unit,
              "once"
            )
            expect(added).toEqual(Result.succeed(sums[name]))
          }
        }
      })
    )
  })

  it("that all partners offer in the same numbers counts once whoever of them is named", () => {
    fc.assert(
      fc.property(quantityOf("place", "once"), fc.integer({ min: 2, max: 9 }), (six, partners) => {
        fc.pre(six.unknowns.length === 0)
        const tokens = memberNames.slice(0, partners).map((name) => ({ ...token(name, part(six)), joint: "six" }))
        const row = rowOf("place", [], ...tokens)
        const { numbered } = sumsOf(unattributed(row))
        expect(endsOf(numbered)).toEqual(endsOf(six))
        const each = sumsOf(unattributed(row, "each")).numbered
        expect(each.low).toBe(six.low * partners)
      })
    )
  })
})

describe("Every row with cells in another unit", () => {
  it("adds up exactly when there is a conversion for each of them", () => {
    fc.assert(
      fc.property(anyCase, ({ conditions, read }) => {
        const sums = Coverage.sums({ ...read, row: { ...read.row, conversions: [] } }, conditions, { years: 1 })
        const seen = read.cells.map(({ token: { joint } }) => joint)
        const counted = read.cells.filter(
          ({ token: { joint } }, index) => read.joint === "each" || joint === undefined || seen.indexOf(joint) === index
        )
        const isOne = counted.every(({ token }) => token.parts.every(({ quantity }) => quantity.unit === read.row.unit))
        if (isOne) expect(sums).toEqual(Coverage.sums(read, conditions, { years: 1 }))
        else expect(fieldsOf(sums)).toMatchObject({ _tag: "UnitsDiffer" })
      })
    )
  })
})

describe("Every number of years", () => {
  const only = (read: LocalBid.ReadRow, rhythm: Quantity.Rhythm): LocalBid.ReadRow => ({
    ...read,
    cells: read.cells.map((cell) => ({
      ...cell,
      token: { ...cell.token, parts: cell.token.parts.filter(({ quantity }) => quantity.rhythm === rhythm) }
    }))
  })

  it("leaves what is offered once as it is", () => {
    fc.assert(
      fc.property(anyCase, years, ({ conditions, read }, over) => {
        const once = only(read, "once")
        expect(sumsOf(once, over, conditions)).toEqual(sumsOf(once, 1, conditions))
      })
    )
  })

  it("multiplies what is offered every year, and says so", () => {
    fc.assert(
      fc.property(anyCase, years, ({ conditions, read }, over) => {
        const [yearly, once] = [only(read, "perYear"), only(read, "once")]
        const [all, one, rest] = [
          sumsOf(read, over, conditions),
          sumsOf(yearly, 1, conditions),
          sumsOf(once, 1, conditions)
        ]
        for (const name of parts) {
          expect(all[name].low).toBe(over * one[name].low + rest[name].low)
          const high =
            one[name].high === undefined || rest[name].high === undefined
              ? undefined
              : over * one[name].high + rest[name].high
          expect(all[name].high).toBe(high)
        }
        const isYearly = sumsOf(yearly, over, conditions).numbered.conversions.some(
          ({ nl }) => nl === `over ${over} jaar`
        )
        const hasYearly = yearly.cells.some(
          ({ token: { joint, parts: offered } }, index) =>
            offered.some(({ quantity }) => quantity.form !== "undetermined") &&
            (read.joint === "each" ||
              joint === undefined ||
              yearly.cells.findIndex((cell) => cell.token.joint === joint) === index)
        )
        expect(isYearly).toBe(hasYearly)
      })
    )
  })
})

const place = (low: number, high: number | undefined) =>
  high === undefined ? atLeast(low, "place", "once") : between(low, high, "place", "once")

/** Few enough numbers to try them all; without a high end, sixty stands for "any number more". */
const pointsOf = ({ high = 60, low }: Quantity.Quantity) =>
  Array.from({ length: high - low + 1 }, (_, index) => low + index)

const smallBids = fc.record({
  certain: fc.tuple(fc.nat({ max: 5 }), fc.nat({ max: 3 })),
  conditional: fc.tuple(fc.nat({ max: 5 }), fc.nat({ max: 3 })),
  isOpen: fc.boolean(),
  isUnknown: fc.boolean()
})
const smallNeed = fc.oneof(
  fc.nat({ max: 15 }).map((count) => exactly(count, "place", "once")),
  fc.nat({ max: 15 }).map((count) => atLeast(count, "place", "once")),
  fc.tuple(fc.nat({ max: 15 }), fc.nat({ max: 4 })).map(([low, more]) => between(low, low + more, "place", "once")),
  fc.tuple(fc.nat({ max: 15 }), fc.nat({ max: 4 })).map(([low, more]) => about(low, low + more, "place", "once")),
  fc.constant(undetermined("ntb", "place", "once"))
)

describe("Every need against the bids", () => {
  const small = fc.tuple(smallNeed, smallBids).map(([need, { certain, conditional, isOpen, isUnknown }]) => {
    const [low, more] = conditional
    const tokens = [
      token("a", part(place(certain[0], certain[0] + certain[1]))),
      token("b", part(place(low, isOpen ? undefined : low + more), "research")),
      ...(isUnknown ? [token("c", part(undetermined("Ja", "place", "once"), "withoutNumber"))] : [])
    ]
    const row = rowOf("place", [], ...tokens)
    const cells = tokens.map((one, index) => ({ token: one, municipality: memberNames[index] ?? "" }))
    return { need, sums: sumsOf({ row, cells, joint: "once" }) }
  })

  it("falls short by the least to the most that can be missing, of the certain bids and of all with a number", () => {
    fc.assert(
      fc.property(small, ({ need, sums }) => {
        const coverage = against(need, sums)
        for (const [supply, shortfall] of [
          [sums.certain, coverage.shortfallOfCertain],
          [sums.numbered, coverage.shortfallOfNumbered]
        ] as const) {
          const missing = pointsOf(need).flatMap((needed) =>
            pointsOf(supply).map((there) => Math.max(0, needed - there))
          )
          expect(shortfall.low).toBe(Math.min(...missing))
          expect(shortfall.high).toBe(need.high === undefined ? undefined : Math.max(...missing))
          expect(shortfall.unknowns).toEqual(need.unknowns)
        }
        expect(coverage.need).toEqual(need)
      })
    )
  })

  it("is reached for certain or missed for certain only if whatever the bids turn out to be it is", () => {
    fc.assert(
      fc.property(small, ({ need, sums }) => {
        const asked = need.form === "exactly" || need.form === "atLeast" ? [need.low] : pointsOf(need)
        const unknown = sums.withoutNumber.unknowns.length > 0 ? pointsOf(sums.withoutNumber) : [0]
        const outcomes = asked.flatMap((goal) =>
          pointsOf(sums.numbered).flatMap((there) => unknown.map((more) => there + more >= goal))
        )
        const expected =
          outcomes.every(Boolean) && need.form !== "undetermined"
            ? "met"
            : outcomes.some(Boolean)
              ? "cannot be known"
              : "not met"
        expect(against(need, sums).reaches).toBe(expected)
      })
    )
  })

  it("is not missed for certain while there is a bid without a number, however far the numbers fall short", () => {
    fc.assert(
      fc.property(smallNeed, fc.nat({ max: 20 }), (need, there) => {
        const tokens = [
          token("a", part(exactly(there, "place", "once"))),
          token("b", part(undetermined("Ja", "place", "once")))
        ]
        const coverage = against(need, sumsOf(unattributed(rowOf("place", [], ...tokens))))
        expect(coverage.reaches).not.toBe("not met")
        const without = against(need, sumsOf(unattributed(rowOf("place", [], ...tokens.slice(0, 1)))))
        expect(coverage.shortfallOfNumbered).toEqual(without.shortfallOfNumbered)
      })
    )
  })

  it("falls no further short of all numbers than of the certain ones, under any reading", () => {
    fc.assert(
      fc.property(localBid, years, (bid, over) => {
        const read = Result.getOrThrow(LocalBid.read(bid, { attribution: "certainOnly" }))
        for (const row of read.rows) {
          const sums = sumsOf(row, over, read.conditions)
          const { shortfallOfCertain: certain, shortfallOfNumbered: numbered } = against(
            exactly(12, row.row.unit, "perYear"),
            sums,
            over
          )
          expect(numbered.low).toBeLessThanOrEqual(certain.low)
          expect(numbered.high).toBeLessThanOrEqual(certain.high ?? NaN)
        }
      })
    )
  })

  it("that comes back every year grows with the years; one that is asked for once does not", () => {
    fc.assert(
      fc.property(fc.nat({ max: 99 }), years, (count, over) => {
        const sums = sumsOf(unattributed(rowOf("place", [])))
        expect(endsOf(against(exactly(count, "place", "perYear"), sums, over).need)).toEqual([
          count * over,
          count * over
        ])
        expect(against(exactly(count, "place", "once"), sums, over).need).toEqual(exactly(count, "place", "once"))
      })
    )
  })
})
