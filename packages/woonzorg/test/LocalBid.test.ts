import * as Result from "effect/Result"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import * as Input from "../src/Input.ts"
import * as LocalBid from "../src/LocalBid.ts"
import * as Quantity from "../src/Quantity.ts"
import { attributionFor, localBid, memberNames, placements, tableOf } from "./arbitraries.ts"

const text = (words: string) => ({ nl: words, en: words })
const passport = { _tag: "Cited", citations: [{ _tag: "Entry", document: "agenda", place: "table" }] } as const

const token = (id: string, candidates: ReadonlyArray<LocalBid.Candidate>): LocalBid.Token => ({
  id,
  words: { value: id, passport },
  parts: [{ commitment: "number", quantity: Quantity.exactly(2, "place", "once"), conditions: [] }],
  candidates
})
const among = (...municipalities: ReadonlyArray<string>): ReadonlyArray<LocalBid.Candidate> =>
  municipalities.map((municipality) => ({ municipality, likelihood: "possible" }))
const certain = (municipality: string): ReadonlyArray<LocalBid.Candidate> => [{ municipality, likelihood: "certain" }]

const table = (columns: ReadonlyArray<string>, ...tokens: ReadonlyArray<LocalBid.Token>): LocalBid.LocalBid => ({
  id: "bids",
  columns,
  rows: [
    {
      product: "temporary",
      unit: "place",
      conversions: [],
      variants: [{ id: "only", name: text("only"), tokens }]
    }
  ],
  conditions: []
})

const [akkerdam, beekhoven, cirkelwijk] = memberNames
const three = [akkerdam, beekhoven, cirkelwijk]
const own = (attribution: Readonly<Record<string, string>>): LocalBid.Reading => ({ attribution })
const cellsOf = (bid: LocalBid.LocalBid, reading: LocalBid.Reading) =>
  Result.getOrThrow(LocalBid.read(bid, reading)).rows.flatMap(({ cells }) => cells)
const namesOf = (bid: LocalBid.LocalBid, reading: LocalBid.Reading) =>
  cellsOf(bid, reading).map(({ municipality }) => municipality)
const failure = (bid: LocalBid.LocalBid, reading: LocalBid.Reading) =>
  Result.getOrThrow(Result.flip(LocalBid.read(bid, reading)))
const fieldsOf = (bid: LocalBid.LocalBid, reading: LocalBid.Reading) => ({ ...failure(bid, reading) })
const columnsFor = (bid: LocalBid.LocalBid, id: string) =>
  bid.columns.flatMap((column, index) => (Result.isSuccess(LocalBid.read(bid, own({ [id]: column }))) ? [index] : []))

// The table of the agenda of 2021, shapes only; the columns have made-up names.
describe("The table of nine columns whose blanks were lost", () => {
  it("leaves each of eight bids two columns", () => {
    const ids = ["a", "b", "c", "d", "e", "f", "g", "h"]
    const bid = table(memberNames, ...ids.map((id) => token(id, among(...memberNames))))
    expect(ids.map((id) => columnsFor(bid, id))).toEqual(ids.map((_, index) => [index, index + 1]))
  })

  it("leaves the one bid of temporary housing that is not forced three columns", () => {
    const any = among(...memberNames)
    const bid = table(
      memberNames,
      token("30", any),
      token("research", any),
      token("7-8", certain(memberNames[2])),
      token("1", certain(memberNames[3])),
      token("20", any),
      token("3", certain(memberNames[7]))
    )
    expect(["30", "research", "20"].map((id) => columnsFor(bid, id))).toEqual([[0], [1], [4, 5, 6]])
  })

  it("leaves the bid after two joint ones any of the last six columns", () => {
    const bid = table(
      memberNames,
      token("6 with the next", certain(memberNames[1])),
      token("6 with the one before", certain(memberNames[2])),
      token("some", among(...memberNames))
    )
    expect(columnsFor(bid, "some")).toEqual([3, 4, 5, 6, 7, 8])
  })
})

describe("A reading that the table does not allow", () => {
  const bid = table(three, token("a", among(akkerdam, beekhoven)), token("b", among(beekhoven, cirkelwijk)))

  it("names a bid that is not in the table", () => {
    expect(fieldsOf(bid, own({ c: akkerdam }))).toEqual({
      _tag: "ReadingInvalid",
      reason: "tokenUnknown",
      what: "c",
      known: ["a", "b"]
    })
    expect(failure(bid, own({ c: akkerdam })).message).toBe('There is no bid "c". Known bids: a, b. Correct the id.')
  })

  it("names a row or a way to cut it that is not in the table", () => {
    const row = failure(bid, { attribution: "certainOnly", variants: { castle: "only" } })
    expect({ ...row }).toEqual({ _tag: "ReadingInvalid", reason: "rowUnknown", what: "castle", known: ["temporary"] })
    expect(row.message).toBe('There is no row for "castle". Known rows: temporary. Correct the product.')
    const cut = failure(bid, { attribution: "certainOnly", variants: { temporary: "other" } })
    expect({ ...cut }).toEqual({ _tag: "ReadingInvalid", reason: "variantUnknown", what: "other", known: ["only"] })
    expect(cut.message).toBe('There is no way "other" to cut this row. Known ways: only. Choose one of them.')
  })

  it("names a municipality that the bid cannot belong to, also one that is no column", () => {
    const error = failure(bid, own({ a: cirkelwijk }))
    expect({ ...error }).toEqual({
      _tag: "ReadingInvalid",
      reason: "notACandidate",
      what: "a",
      municipality: cirkelwijk,
      known: [akkerdam, beekhoven]
    })
    expect(error.message).toBe(
      'The bid "a" cannot belong to Cirkelwijk. It can belong to: Akkerdam, Beekhoven. Choose one of them.'
    )
    expect(fieldsOf(bid, own({ b: "Delft" }))).toMatchObject({
      reason: "notACandidate",
      what: "b",
      municipality: "Delft"
    })
  })

  const anywhere = (...ids: ReadonlyArray<string>) => table(three, ...ids.map((id) => token(id, among(...three))))

  it.each<readonly [string, LocalBid.LocalBid, Readonly<Record<string, string>>, string, string]>([
    ["puts two bids in one column", bid, { a: beekhoven, b: beekhoven }, "b", beekhoven],
    ["swaps two bids", anywhere("a", "b"), { a: beekhoven, b: akkerdam }, "b", akkerdam],
    ["leaves no column for the bid before", anywhere("a", "b"), { b: akkerdam }, "b", akkerdam],
    ["leaves no column for the bid after", anywhere("a", "b"), { a: cirkelwijk }, "a", cirkelwijk],
    ["leaves no column for the bid between", anywhere("a", "b", "c"), { a: akkerdam, c: beekhoven }, "c", beekhoven],
    [
      "runs into a certain bid",
      table(three, token("a", among(...three)), token("b", certain(beekhoven))),
      { a: beekhoven },
      "b",
      beekhoven
    ]
  ])("names the bid and the order of the columns when it %s", (_, of, attribution, what, municipality) => {
    const error = failure(of, own(attribution))
    expect({ ...error }).toEqual({ _tag: "ReadingInvalid", reason: "orderBroken", what, municipality, known: three })
    expect(error.message).toBe(
      `The bid "${what}" cannot belong to ${municipality}, because the cells of a row stand in the order of the columns, each in its own: Akkerdam, Beekhoven, Cirkelwijk. Move this bid or the ones beside it.`
    )
  })

  it("may be the most likely one: what is likely of each bid need not be possible of all", () => {
    const likely: ReadonlyArray<LocalBid.Candidate> = [{ municipality: beekhoven, likelihood: "likely" }]
    const both = table(three, token("a", likely), token("b", likely))
    expect(fieldsOf(both, { attribution: "mostLikely" })).toMatchObject({ reason: "orderBroken", what: "b" })
  })
})

describe("A table of bids is refused", () => {
  const decode = Input.decode(LocalBid.LocalBid)
  const bid = table(three, token("a", among(akkerdam, beekhoven)), token("b", certain(cirkelwijk)))
  const problemOf = (input: unknown) => {
    const { problems } = Result.getOrThrow(Result.flip(decode(input)))
    expect(problems).toHaveLength(1)
    return problems[0]
  }
  const withTokens = (...tokens: ReadonlyArray<LocalBid.Token>) => table(three, ...tokens)
  const [row] = bid.rows

  it("by nothing when it hangs together", () => {
    expect(decode(bid)).toEqual(Result.succeed(bid))
  })

  const columnsAndIds = "Expected columns, products and ids that stand there once, got "
  const names = "Expected municipalities that are columns and conditions that are in the table, got "
  const order = "Expected candidates that stand most likely first, or one that is certain, got "
  const room = "Expected at most as many bids in a row as there are columns, got "

  it.each<readonly [string, unknown, string, string]>([
    ["with a column twice", { ...bid, columns: [...three, akkerdam] }, "the whole input", columnsAndIds],
    [
      "with two rows for one product",
      { ...bid, rows: [row, { ...row, variants: [{ ...row?.variants[0], tokens: [] }] }] },
      "the whole input",
      columnsAndIds
    ],
    [
      "with one id for two bids of a row",
      withTokens(token("a", among(akkerdam)), token("a", among(beekhoven))),
      "the whole input",
      columnsAndIds
    ],
    [
      "with one id for bids of two rows",
      { ...bid, rows: [row, { ...row, product: "other" }] },
      "the whole input",
      columnsAndIds
    ],
    [
      "with one id for two ways to cut a row",
      { ...bid, rows: [{ ...row, variants: [row?.variants[0], row?.variants[0]] }] },
      "the whole input",
      columnsAndIds
    ],
    [
      "with one id for two conditions",
      {
        ...bid,
        conditions: [akkerdam, beekhoven].map((municipality) => ({
          id: "room",
          text: { value: text("room"), passport },
          municipality
        }))
      },
      "the whole input",
      columnsAndIds
    ],
    [
      "with more bids in a row than columns",
      table([akkerdam], token("a", among(akkerdam)), token("b", among(akkerdam))),
      "the whole input",
      room
    ],
    ["with a candidate that is no column", withTokens(token("a", among("Delft"))), "the whole input", names],
    [
      "with a condition on a municipality that is no column",
      { ...bid, conditions: [{ id: "room", text: { value: text("room"), passport }, municipality: "Delft" }] },
      "the whole input",
      names
    ],
    [
      "with a part under a condition that is not there",
      withTokens({
        ...token("a", among(akkerdam)),
        parts: [{ commitment: "number", quantity: Quantity.exactly(1, "place", "once"), conditions: ["room"] }]
      }),
      "the whole input",
      names
    ],
    [
      "with a less likely candidate first",
      withTokens(token("a", [...among(akkerdam), { municipality: beekhoven, likelihood: "likely" }])),
      "rows.0.variants.0.tokens.0.candidates",
      order
    ],
    [
      "with a candidate beside a certain one",
      withTokens(token("a", [...certain(akkerdam), ...among(beekhoven)])),
      "rows.0.variants.0.tokens.0.candidates",
      order
    ],
    [
      "with a bid that can belong to nobody",
      withTokens(token("a", [])),
      "rows.0.variants.0.tokens.0.candidates",
      "Expected a value with a length of at least 1, got []"
    ],
    [
      "with a bid that says nothing",
      withTokens({ ...token("a", among(akkerdam)), parts: [] }),
      "rows.0.variants.0.tokens.0.parts",
      "Expected a value with a length of at least 1, got []"
    ],
    [
      "with a likelihood as a percentage",
      withTokens(token("a", [{ municipality: akkerdam, likelihood: 0.68 as never }])),
      "rows.0.variants.0.tokens.0.candidates.0.likelihood",
      'Expected "certain" | "veryLikely" | "likely" | "plausible" | "possible", got 0.68'
    ],
    [
      "with a row that is cut in no way",
      { ...bid, rows: [{ ...row, variants: [] }] },
      "rows.0.variants.0",
      "Missing key"
    ]
  ])("%s", (_, input, path, problem) => {
    const found = problemOf(input)
    expect(found?.path).toBe(path)
    expect(found?.problem.startsWith(problem), found?.problem).toBe(true)
  })

  it("not when two ways to cut a row share a bid", () => {
    const [first] = row?.variants ?? []
    const shared = { ...bid, rows: [{ ...row, variants: [first, { ...first, id: "other" }] }] }
    expect(Result.isSuccess(decode(shared))).toBe(true)
  })
})

const tokensOf = ({ rows }: LocalBid.LocalBid) =>
  rows.flatMap(({ variants }) => variants.flatMap(({ tokens }) => tokens))

/** Any reading of a table, also one that it does not allow. */
const readingOf = (bid: LocalBid.LocalBid): fc.Arbitrary<LocalBid.Reading> =>
  fc.record(
    {
      attribution: fc.oneof(
        fc.constantFrom("certainOnly" as const, "mostLikely" as const),
        attributionFor(tokensOf(bid), bid.columns)
      ),
      variants: fc
        .tuple(...bid.rows.map(({ product, variants }) => fc.constantFrom(...variants).map(({ id }) => [product, id])))
        .map((chosen): Readonly<Record<string, string>> => Object.fromEntries(chosen)),
      joint: fc.constantFrom("once", "each")
    },
    { requiredKeys: ["attribution"] }
  )
const withReading = (tables: fc.Arbitrary<LocalBid.LocalBid>) =>
  tables.chain((bid) => fc.tuple(fc.constant(bid), readingOf(bid)))

const chosenCut = (row: LocalBid.Row, { variants }: LocalBid.Reading) => {
  const wanted = Object.entries(variants ?? {}).find(([product]) => product === row.product)?.[1]
  return row.variants.find(({ id }) => id === wanted) ?? row.variants[0]
}

/** What reading a row must give, by trying every way to put its cells in the columns. */
const expectedOf = (
  tokens: ReadonlyArray<LocalBid.Token>,
  columns: ReadonlyArray<string>,
  names: ReadonlyArray<string | undefined>
) => {
  const stray = tokens.findIndex(
    ({ candidates }, index) =>
      names[index] !== undefined && !candidates.some(({ municipality }) => municipality === names[index])
  )
  if (stray >= 0) return { reason: "notACandidate", what: tokens[stray]?.id, municipality: names[stray] }
  const all = placements(tokens.length, columns.length)
  const fits = (until: number) =>
    all.some((placement) =>
      placement.every(
        (column, index) => index > until || names[index] === undefined || columns[column] === names[index]
      )
    )
  const broken = names.findIndex((name, index) => name !== undefined && !fits(index))
  return broken < 0 ? names : { reason: "orderBroken", what: tokens[broken]?.id, municipality: names[broken] }
}

const certainOf = ({ candidates: [first] }: LocalBid.Token) =>
  first?.likelihood === "certain" ? first.municipality : undefined

const oneRow = (most: number) => tableOf(most, ["temporary"])
const firstCut = (bid: LocalBid.LocalBid) => bid.rows[0]?.variants[0].tokens ?? []

describe("Every reading of a table", () => {
  it("keeps the order of the columns and gives a bid only to a municipality that it may belong to", () => {
    fc.assert(
      fc.property(withReading(localBid), ([bid, reading]) => {
        const read = LocalBid.read(bid, reading)
        fc.pre(Result.isSuccess(read))
        for (const { cells } of read.success.rows) {
          const names = cells.flatMap(({ municipality }) => (municipality === undefined ? [] : [municipality]))
          const positions = names.map((name) => bid.columns.indexOf(name))
          expect(positions).toEqual([...new Set(positions)].toSorted((a, b) => a - b))
          for (const { municipality, token } of cells) {
            const candidates = token.candidates.map((candidate) => candidate.municipality)
            expect([...candidates, undefined]).toContain(municipality)
          }
        }
      })
    )
  })

  it("keeps every row and every cell as it stands, in the cut that it asks for or else the first", () => {
    fc.assert(
      fc.property(withReading(localBid), ([bid, reading]) => {
        const read = LocalBid.read(bid, reading)
        fc.pre(Result.isSuccess(read))
        expect(read.success.rows.map(({ row }) => row)).toEqual(bid.rows)
        expect(read.success.rows.map(({ cells }) => cells.map(({ token }) => token))).toEqual(
          bid.rows.map((row) => chosenCut(row, reading).tokens)
        )
        expect(read.success.conditions).toEqual(bid.conditions)
        expect(read.success.rows.map(({ joint }) => joint)).toEqual(bid.rows.map(() => reading.joint ?? "once"))
      })
    )
  })

  it("carries the supposition, unless it takes only what is certain", () => {
    fc.assert(
      fc.property(withReading(localBid), ([bid, reading]) => {
        const read = LocalBid.read(bid, reading)
        fc.pre(Result.isSuccess(read))
        const isCertain = reading.attribution === "certainOnly"
        expect("supposition" in read.success).toBe(!isCertain)
        expect(read.success.supposition).toEqual(isCertain ? undefined : LocalBid.supposition)
      })
    )
  })

  it("is plain data that passes to a file and a worker unchanged", () => {
    fc.assert(
      fc.property(withReading(localBid), ([bid, reading]) => {
        const read = LocalBid.read(bid, reading)
        fc.pre(Result.isSuccess(read))
        expect(structuredClone(read.success)).toEqual(read.success)
        expect(JSON.parse(JSON.stringify(read.success))).toEqual(read.success)
      })
    )
  })
})

describe("Every reading that takes only what is certain", () => {
  it("attributes all that is certain and nothing else, and is always allowed", () => {
    fc.assert(
      fc.property(localBid, (bid) => {
        const tokens = bid.rows.flatMap(({ variants }) => variants[0].tokens)
        expect(namesOf(bid, { attribution: "certainOnly" })).toEqual(tokens.map(certainOf))
      })
    )
  })

  it("gives what an own reading without any choice gives, but for the supposition", () => {
    fc.assert(
      fc.property(localBid, (bid) => {
        const { supposition, ...rest } = Result.getOrThrow(LocalBid.read(bid, own({})))
        expect(Result.getOrThrow(LocalBid.read(bid, { attribution: "certainOnly" }))).toEqual(rest)
        expect(supposition).toEqual(LocalBid.supposition)
      })
    )
  })
})

describe("Every most likely reading", () => {
  it("is the own reading that gives each bid to its first candidate, unless that is no more than possible", () => {
    fc.assert(
      fc.property(localBid, (bid) => {
        const chosen = tokensOf(bid).flatMap(({ candidates: [first], id }) =>
          first === undefined || first.likelihood === "possible" ? [] : [[id, first.municipality] as const]
        )
        const mostLikely = LocalBid.read(bid, { attribution: "mostLikely" })
        expect(mostLikely).toEqual(LocalBid.read(bid, own(Object.fromEntries(chosen))))
        if (Result.isFailure(mostLikely)) expect(mostLikely.failure.reason).toBe("orderBroken")
      })
    )
  })
})

describe("Every own reading", () => {
  it("of all bids is allowed exactly when it is one of the C(n, k) ways in order, each bid with a candidate", () => {
    fc.assert(
      fc.property(oneRow(4), (bid) => {
        const tokens = firstCut(bid)
        const inOrder = placements(tokens.length, bid.columns.length)
          .map((placement) => placement.map((column) => bid.columns[column] ?? ""))
          .filter((names) =>
            tokens.every(({ candidates }, index) =>
              candidates.some(({ municipality }) => municipality === names[index])
            )
          )
        const everywhere = tokens.reduce<ReadonlyArray<ReadonlyArray<string>>>(
          (all) => all.flatMap((names) => bid.columns.map((column) => [...names, column])),
          [[]]
        )
        const allowed = everywhere.filter((names) =>
          Result.isSuccess(
            LocalBid.read(bid, own(Object.fromEntries(tokens.map(({ id }, index) => [id, names[index] ?? ""]))))
          )
        )
        expect(allowed.toSorted()).toEqual(inOrder.toSorted())
      })
    )
  })

  it("of some bids is allowed exactly when the rest still fits in the columns, and else names the first that does not", () => {
    fc.assert(
      fc.property(withReading(oneRow(6)), ([bid, { attribution }]) => {
        fc.pre(typeof attribution === "object")
        const tokens = firstCut(bid)
        const names = tokens.map((one) => (attribution[one.id] === undefined ? certainOf(one) : attribution[one.id]))
        const expected = expectedOf(tokens, bid.columns, names)
        const read = LocalBid.read(bid, { attribution })
        if (Result.isSuccess(read)) {
          expect(read.success.rows.flatMap(({ cells }) => cells.map(({ municipality }) => municipality))).toEqual(
            expected
          )
        } else {
          const { _tag, known, ...rest } = { ...read.failure }
          expect(rest).toEqual(expected)
          const stray = tokens.find(({ id }) => id === rest.what)?.candidates.map(({ municipality }) => municipality)
          expect(known).toEqual(rest.reason === "orderBroken" ? bid.columns : stray)
        }
      })
    )
  })

  it("that is allowed stays allowed with one choice less", () => {
    fc.assert(
      fc.property(withReading(oneRow(6)), fc.nat(), ([bid, { attribution }], turn) => {
        fc.pre(typeof attribution === "object" && Result.isSuccess(LocalBid.read(bid, { attribution })))
        const choices = Object.entries(attribution)
        const fewer = choices.filter((_, index) => index !== turn % Math.max(1, choices.length))
        expect(Result.isSuccess(LocalBid.read(bid, own(Object.fromEntries(fewer))))).toBe(true)
      })
    )
  })

  it("leaves every other bid a candidate too, where the candidates are all columns that the certain bids leave", () => {
    fc.assert(
      fc.property(oneRow(5), (bid) => {
        const { columns } = bid
        const tokens = firstCut(bid)
        const ways = placements(tokens.length, columns.length)
          .map((placement) => placement.map((column) => columns[column] ?? ""))
          .filter((names) => tokens.every((one, index) => [undefined, names[index]].includes(certainOf(one))))
        const all = tokens.map((one, index) =>
          certainOf(one) === undefined
            ? { ...one, candidates: among(...new Set(ways.map((names) => names[index] ?? ""))) }
            : one
        )
        const whole = table(columns, ...all)
        for (const [index, { candidates, id }] of all.entries()) {
          for (const { municipality } of candidates) {
            expect(Result.isSuccess(LocalBid.read(whole, own({ [id]: municipality })))).toBe(true)
            expect(ways.some((names) => names[index] === municipality)).toBe(true)
          }
        }
        for (const names of ways) {
          const reading = own(Object.fromEntries(all.map(({ id }, index) => [id, names[index] ?? ""])))
          expect(namesOf(whole, reading)).toEqual(names)
        }
      })
    )
  })

  it("elsewhere may leave another bid without a candidate: a counter-example", () => {
    const bid = table(three, token("a", among(beekhoven, cirkelwijk)), token("b", among(beekhoven, cirkelwijk)))
    expect(namesOf(bid, own({ b: beekhoven }))).toEqual([undefined, beekhoven])
    for (const first of [beekhoven, cirkelwijk]) {
      expect(Result.isFailure(LocalBid.read(bid, own({ a: first, b: beekhoven })))).toBe(true)
    }
  })

  it("may be of bids and rows with names that every object inherits", () => {
    const inherited = table(three, token("constructor", among(...three)), token("toString", among(...three)))
    const row = { ...inherited.rows[0], product: "valueOf" } as LocalBid.Row
    const bid = { ...inherited, rows: [row] }
    expect(namesOf(bid, own({}))).toEqual([undefined, undefined])
    expect(namesOf(bid, { ...own({ constructor: akkerdam } as never), variants: {} })).toEqual([akkerdam, undefined])
  })
})
