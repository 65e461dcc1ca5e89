import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import type * as Apportionment from "../src/Apportionment.ts"
import * as Biproportional from "../src/Biproportional.ts"
import * as Rational from "../src/Rational.ts"
import { fraction } from "./arbitraries.ts"
import { uri2020, zurich2014, zurich2018, type Election } from "./biproportionalElections.ts"
import { bestMatrices, chosen, type MatrixInstance } from "./matrixOracle.ts"
import type { Exact, Signpost } from "./oracles.ts"

type Table = ReadonlyArray<ReadonlyArray<number>>

const rowNames = "ABCDEFGH"
const columnNames = "XYZUVWST"
const totalsOf = (names: string, totals: ReadonlyArray<number>): ReadonlyArray<Biproportional.Total> =>
  totals.map((places, k) => ({ member: names[k] ?? "", places }))
const claimsOf = (table: Table): Biproportional.Claims =>
  table.flatMap((ofRow, i) =>
    ofRow.map((claim, j) => ({
      row: rowNames[i] ?? "",
      column: columnNames[j] ?? "",
      claim: Result.getOrThrow(Rational.fromNumber(claim))
    }))
  )
const optionsOf = (
  rows: ReadonlyArray<number>,
  columns: ReadonlyArray<number>,
  rest: Partial<Biproportional.Options> = {}
): Biproportional.Options => ({
  method: "sainteLague",
  ...rest,
  rows: totalsOf(rowNames, rows),
  columns: totalsOf(columnNames, columns)
})
const divide = (
  table: Table,
  rows: ReadonlyArray<number>,
  columns: ReadonlyArray<number>,
  rest: Partial<Biproportional.Options> = {}
) => Biproportional.apportion(claimsOf(table), optionsOf(rows, columns, rest))
const countsOf = ({ places }: Pick<Biproportional.Outcome, "places">) => places.map(({ places: count }) => count)
const placesOf = (divided: ReturnType<typeof divide>) => countsOf(Result.getOrThrow(divided))
const failureOf = <A, E>(result: Result.Result<A, E>): E => Result.getOrThrow(Result.flip(result))
const cellNames = (cells: ReadonlyArray<Biproportional.Cell>) => cells.map(({ column, row }) => row + column)

const electionOf = ({ districts, districtSeats, lists }: Election) => ({
  claims: lists.flatMap(({ name, votes }) =>
    votes.map((count, k) => ({ row: name, column: districts[k] ?? "", claim: Rational.fromBigInt(BigInt(count)) }))
  ),
  options: {
    rows: lists.map(({ name, seats }) => ({ member: name, places: seats })),
    columns: districts.map((member, k) => ({ member, places: districtSeats[k] ?? 0 })),
    method: "sainteLague"
  } as const
})

describe("Published answers", () => {
  const elections = { zurich2014, zurich2018, uri2020 }
  it.each(Object.entries(elections))("%s: every list gets its official seats in every district", (_, election) => {
    const { claims, options } = electionOf(election)
    const outcome = Result.getOrThrow(Biproportional.apportion(claims, options))
    expect(countsOf(outcome)).toEqual(election.lists.flatMap(({ seatsByDistrict }) => seatsByDistrict))
    expect(outcome.ties).toEqual([])
    expect(Biproportional.isCertified(claims, options, outcome)).toBe(true)
  })

  it("zurich2018: the divisors that the city published prove our places too", () => {
    const { claims, options } = electionOf(zurich2018)
    const outcome = Result.getOrThrow(Biproportional.apportion(claims, options))
    const divisor = (member: string, number: number | undefined) => ({
      member,
      divisor: Result.getOrThrow(Rational.fromNumber(number ?? NaN))
    })
    const official = {
      ...outcome,
      rowDivisors: zurich2018.lists.map((list) => divisor(list.name, list.divisor)),
      columnDivisors: zurich2018.districts.map((name, k) => divisor(name, zurich2018.districtDivisors?.[k]))
    }
    expect(Biproportional.isCertified(claims, options, official)).toBe(true)
  })

  // The tests of the software that counts votes in Swiss cantons (VOTING Ausmittlung, TieAndTransferMethodTest.cs, "one seat
  // and two lists in lot decision"): 2, 3, 3 and 2, 1, 1 is its answer, with ties in all cells.
  it("VOTING Ausmittlung: equal votes of three lists leave open which of them has fewer in the first district", () => {
    const table = [
      [1000, 1000, 1000],
      [500, 500, 500]
    ]
    const refused = failureOf(divide(table, [8, 4], [4, 4, 4]))
    if (refused._tag !== "TiedCells") return expect.unreachable(refused.message)
    expect(countsOf({ places: refused.decided })).toEqual([2, 2, 2, 1, 1, 1])
    expect(refused.ties.map(({ cells, places }) => [cells.length, places])).toEqual([[6, 3]])
    const fromTheLast = [3, 4, 5, 0, 1, 2].toReversed().map((k) => claimsOf(table)[k])
    const claims = fromTheLast.flatMap((claim) => (claim === undefined ? [] : [claim]))
    const outcome = Biproportional.apportion(claims, optionsOf([8, 4], [4, 4, 4], { ties: "statedOrder" }))
    expect(placesOf(outcome)).toEqual([3, 3, 2, 1, 1, 2])
  })
})

describe("Named failures", () => {
  const square = [
    [1, 1],
    [1, 1]
  ]

  it("totals that differ are refused with both sums", () => {
    const refused = failureOf(divide(square, [2, 3], [2, 2]))
    expect(refused).toMatchObject({ _tag: "TotalsDiffer", rows: 5, columns: 4 })
    expect(refused.message).toBe(
      "The rows add up to 5 places and the columns to 4. Both divide the same places: make the totals equal."
    )
  })

  it("rows that ask for more than their columns have are named with these columns", () => {
    const table = [
      [4, 2, 0, 0],
      [3, 5, 0, 0],
      [1, 1, 6, 5],
      [1, 1, 2, 4]
    ]
    const refused = failureOf(divide(table, [7, 5, 1, 2], [4, 5, 3, 3]))
    expect(refused).toMatchObject({
      _tag: "TotalsInfeasible",
      side: "rows",
      members: ["A", "B"],
      needed: 12,
      others: ["X", "Y"],
      available: 9,
      minima: 0,
      elsewhere: 0
    })
    expect(refused.message).toBe(
      "Rows A and B must get 12 together, but columns X and Y have 9: they can get none elsewhere. Change a total, add a claim or widen a bound."
    )
  })

  it("a column is named where that says it in fewer words", () => {
    const table = [
      [4, 0, 2],
      [3, 0, 2],
      [1, 6, 2]
    ]
    expect(failureOf(divide(table, [3, 3, 4], [3, 5, 2])).message).toBe(
      "Column Y must get 5, but row C has 4: it can get none elsewhere. Change a total, add a claim or widen a bound."
    )
  })

  it("a row without any claim is named", () => {
    const table = [
      [0, 0],
      [1, 1]
    ]
    expect(failureOf(divide(table, [1, 3], [2, 2])).message).toBe(
      "Row A must get 1, but there is no claim to get them by. Change a total, add a claim or widen a bound."
    )
  })

  it("minima and maxima are counted in the shortage", () => {
    const least = failureOf(divide(square, [2, 2], [2, 2], { bounds: [{ row: "A", column: "X", minimum: 3 }] }))
    expect(least.message).toContain("Minima ask for 3 of column X, but column X has 2.")
    const most = failureOf(
      divide(square, [3, 3], [3, 3], {
        bounds: [
          { row: "A", column: "X", maximum: 1 },
          { row: "A", column: "Y", maximum: 1 }
        ]
      })
    )
    expect(most).toMatchObject({ side: "rows", members: ["A"], needed: 3, others: [], available: 0, elsewhere: 2 })
    expect(most.message).toContain("Row A must get 3, but maxima allow 2.")
    const both = failureOf(
      divide(square, [3, 3], [4, 2], {
        bounds: [
          { row: "A", column: "X", minimum: 2 },
          { row: "B", column: "Y", maximum: 0 }
        ]
      })
    )
    expect(both.message).toContain("Row B must get 3, and minima ask for 2 more of column X, but column X has 4")
  })

  it("methods that give every claim a place are refused where that cannot be", () => {
    for (const method of ["adams", "dean", "huntingtonHill", { stationary: Rational.zero }] as const) {
      const refused = failureOf(divide(square, [1, 5], [3, 3], { method }))
      expect(refused).toMatchObject({ _tag: "TooFewPlacesForCells", method, members: [], minima: 2, others: ["A"] })
    }
    const refused = failureOf(divide(square, [1, 5], [3, 3], { method: "adams" }))
    expect(refused.message).toBe(
      "adams gives every claim a place before any gets a second, and that cannot be: Minima ask for 2 of row A, but row A has 1. Raise the totals or choose another method, such as sainteLague."
    )
    const hopeless = [
      [1, 0],
      [1, 1]
    ]
    expect(failureOf(divide(hopeless, [3, 1], [2, 2], { method: "adams" }))._tag).toBe("TotalsInfeasible")
  })

  it("ties are refused with the cycle of cells that could be exchanged", () => {
    const refused = failureOf(divide(square, [1, 1], [1, 1]))
    if (refused._tag !== "TiedCells") return expect.unreachable(refused.message)
    expect(refused.ties).toEqual([
      {
        cells: ["A", "B"].flatMap((row) => ["X", "Y"].map((column) => ({ row, column, least: 0 }))),
        places: 2,
        cycles: [["BX", "BY", "AY", "AX"].map(([row = "", column = ""]) => ({ row, column }))]
      }
    ])
    expect(refused.message).toBe(
      "B in X and A in Y have the same right to a place more as B in Y and A in X. Choose how ties are decided: statedOrder, largerClaim or lot."
    )
    expect(failureOf(divide(square, [1, 1], [1, 1], { ties: "largerClaim" }))._tag).toBe("TiedCells")
  })

  it("methods without divisors are refused by name", () => {
    const refused = failureOf(divide(square, [1, 1], [1, 1], { method: "largestRemainder" }))
    expect(refused).toMatchObject({ _tag: "MethodNotDefined", method: "largestRemainder" })
    const outside = failureOf(divide(square, [1, 1], [1, 1], { method: { stationary: fraction(3n, 2n) } }))
    expect(outside).toMatchObject({ _tag: "SignpostInvalid", stationary: "3/2" })
  })
})

describe("What it does not keep", () => {
  // The claims are exact shares already, in tenths: they add up to all totals.
  it("a cell can end a whole place from its exact share, and more would be possible", () => {
    const table = [
      [6, 1, 7, 19, 7, 30],
      [4, 19, 23, 1, 3, 30]
    ]
    expect(placesOf(divide(table, [7, 8], [1, 2, 3, 2, 1, 6]))).toEqual([1, 0, 1, 2, 1, 2, 0, 2, 2, 0, 0, 4])
  })

  it("one place more for a row and a column can cost a cell of another row one", () => {
    const table = [
      [1, 6, 2],
      [3, 7, 3]
    ]
    expect(placesOf(divide(table, [8, 5], [2, 5, 6]))).toEqual([1, 3, 4, 1, 2, 2])
    expect(placesOf(divide(table, [9, 5], [3, 5, 6]))).toEqual([1, 4, 4, 2, 1, 2])
  })

  it("of two shortages another one can be named when the claims of a column all shrink alike", () => {
    const namedWith = (claim: Rational.Rational) => {
      const cell = (row: string, column: string, own: Rational.Rational) => ({ row, column, claim: own })
      const large = Rational.fromBigInt(10n ** 70n)
      const part = (own: Rational.Rational) => Rational.multiply(claim, own)
      const claims = [
        cell("C", "Y", fraction(1n)),
        cell("D", "Y", large),
        cell("B", "Y", fraction(1n)),
        cell("A", "Y", fraction(1n)),
        cell("D", "X", part(large)),
        cell("C", "X", part(fraction(2n))),
        cell("B", "X", part(fraction(1n))),
        cell("A", "X", part(fraction(3n)))
      ]
      const refused = failureOf(Biproportional.apportion(claims, optionsOf([4, 0, 4, 3], [6, 5], { method: "dean" })))
      return refused._tag === "TooFewPlacesForCells" ? [refused.others, refused.minima, refused.available] : refused
    }
    expect(namedWith(fraction(1n))).toEqual([["B", "D"], 4, 3])
    expect(namedWith(fraction(1n, 62n))).toEqual([["B"], 2, 0])
  })

  it("in one row the smaller claim can get more than the larger", () => {
    const table = [
      [8, 3],
      [8, 2]
    ]
    expect(placesOf(divide(table, [2, 2], [1, 3]))).toEqual([0, 2, 1, 1])
  })
})

interface Problem {
  readonly claims: Biproportional.Claims
  readonly options: Biproportional.Options
  readonly instance: MatrixInstance
}

const half: Exact = [1n, 2n]
const above =
  ([numerator, denominator]: Exact): Signpost["after"] =>
  (places) => [places * denominator + numerator, denominator]
const methods: ReadonlyArray<readonly [Apportionment.Method, Signpost, first: 0 | 1]> = [
  ["sainteLague", { power: 1, after: above(half) }, 0],
  ["dHondt", { power: 1, after: above([1n, 1n]) }, 0],
  ["adams", { power: 1, after: above([0n, 1n]) }, 1],
  ["dean", { power: 1, after: (places) => [2n * places * (places + 1n), 2n * places + 1n] }, 1],
  ["huntingtonHill", { power: 2, after: (places) => [places * (places + 1n), 1n] }, 1],
  [{ stationary: fraction(2n, 7n) }, { power: 1, after: above([2n, 7n]) }, 0]
]

const claim = fc.oneof(
  { weight: 2, arbitrary: fc.constant(0n) },
  { weight: 6, arbitrary: fc.bigInt(1n, 4n) },
  { weight: 3, arbitrary: fc.bigInt(1n, 60n) },
  { weight: 1, arbitrary: fc.constantFrom(10n ** 70n, 10n ** 70n + 1n, 3n * 10n ** 90n) }
)
const exactClaim = fc
  .tuple(claim, fc.constantFrom(1n, 1n, 1n, 1n, 2n, 6n, 10n ** 80n))
  .map(([numerator, denominator]) => fraction(numerator, denominator))

/** Few different claims, for ties. */
const evenClaim = fc.constantFrom(0n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 3n).map((whole) => fraction(whole))

/** Totals of a table of places within the bounds, so that there is an answer; those of one row are shifted now and then. */
const problemOf = (
  most: number,
  largest: number,
  isTied: fc.Arbitrary<boolean> = fc.boolean()
): fc.Arbitrary<Problem & { readonly signpost: Signpost }> =>
  fc
    .tuple(
      fc.oneof({ weight: 1, arbitrary: fc.constant(1) }, { weight: 5, arbitrary: fc.integer({ min: 2, max: most }) }),
      fc.oneof({ weight: 1, arbitrary: fc.constant(1) }, { weight: 5, arbitrary: fc.integer({ min: 2, max: most }) }),
      fc.nat(methods.length - 1),
      isTied
    )
    .chain(([rows, columns, method, isEven]) => {
      const cells = rows * columns
      const ofCells = <A>(each: fc.Arbitrary<A>) => fc.array(each, { minLength: cells, maxLength: cells })
      const bound = fc.oneof(
        { weight: 12, arbitrary: fc.constant(null) },
        { weight: 1, arbitrary: fc.tuple(fc.nat(2), fc.nat(3)) }
      )
      return fc.record({
        rows: fc.constant(rows),
        columns: fc.constant(columns),
        method: fc.constant(method),
        claims: ofCells(isEven ? evenClaim : exactClaim),
        places: ofCells(
          fc.nat(isEven ? 1 : largest).map((count) => count + (isEven ? (methods[method]?.[2] ?? 0) : 0))
        ),
        bounds: ofCells(bound),
        shift: fc.oneof(
          { weight: 4, arbitrary: fc.constant(0) },
          { weight: 1, arbitrary: fc.integer({ min: 1, max: 2 }) }
        ),
        order: fc.shuffledSubarray([...Array(cells).keys()], { minLength: cells })
      })
    })
    .map(({ bounds, claims, columns, method: chosenMethod, order, places, rows, shift }) => {
      const [method, signpost, first] = methods[chosenMethod] ?? ["sainteLague", { power: 1, after: above(half) }, 0]
      const at = (cell: number) => claims[cell] ?? Rational.zero
      const cellOf = (cell: number) => ({
        row: rowNames[Math.floor(cell / columns)] ?? "",
        column: columnNames[cell % columns] ?? ""
      })
      const minimum = bounds.map((bound, cell) => {
        const least = bound?.[0] ?? 0
        const room = bound === null || bound === undefined ? Infinity : bound[0] + bound[1]
        return at(cell).numerator === 0n ? least : Math.min(room, Math.max(least, first))
      })
      const maximum = bounds.map((bound) => (bound === null ? Infinity : bound[0] + bound[1]))
      const counts = places.map((count, cell) =>
        at(cell).numerator === 0n
          ? (minimum[cell] ?? 0)
          : Math.min(maximum[cell] ?? 0, Math.max(minimum[cell] ?? 0, count))
      )
      const sum = (of: (cell: number) => boolean) =>
        counts.reduce((total, count, cell) => (of(cell) ? total + count : total), 0)
      const options: Biproportional.Options = {
        ...optionsOf(
          Array.from({ length: rows }, (_, i) => {
            const total = sum((cell) => Math.floor(cell / columns) === i)
            const shifted =
              rows < 2
                ? 0
                : Math.min(
                    shift,
                    sum((cell) => Math.floor(cell / columns) === 1)
                  )
            return total + (i === 0 ? shifted : i === 1 ? -shifted : 0)
          }),
          Array.from({ length: columns }, (_, j) => sum((cell) => cell % columns === j))
        ),
        method,
        bounds: bounds.flatMap((bound, cell) =>
          bound === null ? [] : [{ ...cellOf(cell), minimum: bound[0], maximum: bound[0] + bound[1] }]
        )
      }
      return {
        claims: order.map((cell) => ({ ...cellOf(cell), claim: at(cell) })),
        options,
        instance: {
          rows: options.rows.map((total) => total.places),
          columns: options.columns.map((total) => total.places),
          claims: claims.map(({ denominator, numerator }) => [numerator, denominator] as const),
          minimum,
          maximum
        },
        signpost
      }
    })

/** The places in the order of the cells of the instance. */
const matrixOf = ({ claims, instance }: Problem, places: ReadonlyArray<number>): ReadonlyArray<number> => {
  const matrix = instance.claims.map(() => 0)
  claims.forEach(({ column, row }, k) => {
    matrix[rowNames.indexOf(row) * instance.columns.length + columnNames.indexOf(column)] = places[k] ?? 0
  })
  return matrix
}
const cellsInOrder = ({ claims, instance }: Problem): ReadonlyArray<number> =>
  claims.map(({ column, row }) => rowNames.indexOf(row) * instance.columns.length + columnNames.indexOf(column))

describe("Laws", () => {
  it("are tried on tables with one answer, on tied ones, on ones that a policy decides and on ones without an answer", () => {
    const kinds = fc.sample(problemOf(3, 3), { seed: 20_261_124, numRuns: 200 }).flatMap(({ claims, options }) =>
      ([undefined, "statedOrder"] as const).map((ties) => {
        const result = Biproportional.apportion(claims, ties === undefined ? options : { ...options, ties })
        return Result.isFailure(result) ? result.failure._tag : result.success.ties.length > 0 ? "decided" : "solved"
      })
    )
    expect([...new Set(kinds)].sort()).toEqual([
      "TiedCells",
      "TooFewPlacesForCells",
      "TotalsInfeasible",
      "decided",
      "solved"
    ])
  })

  it("the places are those of the least product of signposts over claims, among all tables that there are", () => {
    fc.assert(
      fc.property(problemOf(3, 3), (problem) => {
        const { claims, instance, options, signpost } = problem
        const best = bestMatrices(instance, signpost)
        const result = Biproportional.apportion(claims, options)
        if (Result.isSuccess(result)) {
          expect(best).toEqual([matrixOf(problem, countsOf(result.success))])
          expect(result.success.ties).toEqual([])
          expect(Biproportional.isCertified(claims, options, result.success)).toBe(true)
        } else if (result.failure._tag === "TiedCells") {
          const { decided, ties } = result.failure
          const least = instance.claims.map((_, cell) => Math.min(...best.map((matrix) => matrix[cell] ?? 0)))
          const most = instance.claims.map((_, cell) => Math.max(...best.map((matrix) => matrix[cell] ?? 0)))
          expect(best.length).toBeGreaterThan(1)
          expect(matrixOf(problem, countsOf({ places: decided }))).toEqual(least)
          const varying = claims.filter((_, k) => {
            const cell = cellsInOrder(problem)[k] ?? 0
            return least[cell] !== most[cell]
          })
          expect(cellNames(ties.flatMap(({ cells }) => cells)).sort()).toEqual(cellNames(varying).sort())
          expect(new Set(ties.flatMap(({ cycles }) => cycles.flatMap(cellNames)))).toEqual(new Set(cellNames(varying)))
        } else {
          expect(best).toEqual([])
        }
      })
    )
  })

  it("a tie policy gives one of the best tables: the one that its order leads to, or none when it leaves that open", () => {
    const policies: ReadonlyArray<Biproportional.TiePolicy> = [
      "statedOrder",
      "largerClaim",
      { _tag: "lot", seed: 20_261_124 }
    ]
    fc.assert(
      fc.property(problemOf(3, 3, fc.constant(true)), fc.constantFrom(...policies), (problem, ties) => {
        const { claims, instance, options, signpost } = problem
        const result = Biproportional.apportion(claims, { ...options, ties })
        const inOrder = cellsInOrder(problem)
        const best = bestMatrices(instance, signpost)
        if (Result.isFailure(result) && result.failure._tag !== "TiedCells") return
        const lots = new Map(
          Result.isSuccess(result)
            ? result.success.ties.flatMap(({ lots = [] }) =>
                lots.map(({ column, number, row }) => [row + column, BigInt(number)] as const)
              )
            : []
        )
        const claimAt = (cell: number) => claims[inOrder.indexOf(cell)]
        const groups =
          ties === "statedOrder"
            ? inOrder.map((cell) => [cell])
            : ties === "largerClaim"
              ? [
                  ...Map.groupBy(inOrder, (cell) => Rational.toText(claimAt(cell)?.claim ?? Rational.zero)).values()
                ].sort(([one = 0], [other = 0]) =>
                  Rational.compare(claimAt(other)?.claim ?? Rational.zero, claimAt(one)?.claim ?? Rational.zero)
                )
              : [...lots]
                  .sort(([, one], [, other]) => (one > other ? -1 : 1))
                  .map(([name]) => [inOrder[claims.findIndex(({ column, row }) => row + column === name)] ?? 0])
        const expected = chosen(best, groups)
        if (Result.isFailure(result)) {
          expect(expected.size).toBeGreaterThan(1)
          return
        }
        expect([...expected]).toEqual([matrixOf(problem, countsOf(result.success)).join()])
        expect(Biproportional.isCertified(claims, options, result.success)).toBe(true)
        for (const { cells, places, winners } of result.success.ties) {
          expect(winners).toHaveLength(places)
          const won = new Set(cellNames(winners))
          for (const { column, least, row } of cells) {
            const given = result.success.places.find((cell) => cell.row === row && cell.column === column)
            expect(given?.places).toBe(least + (won.has(row + column) ? 1 : 0))
          }
        }
      })
    )
  })

  it("a shortage is one: what is asked for is more than what there is, by the totals and bounds themselves", () => {
    fc.assert(
      fc.property(problemOf(4, 2), fc.nat(3), fc.nat(3), ({ claims, options }, i, j) => {
        const more = (totals: ReadonlyArray<Biproportional.Total>, k: number) =>
          totals.map((total, at) => (at === k % totals.length ? { ...total, places: total.places + 3 } : total))
        const raised = { ...options, rows: more(options.rows, i), columns: more(options.columns, j) }
        const result = Biproportional.apportion(claims, raised)
        if (Result.isSuccess(result) || result.failure._tag !== "TotalsInfeasible") return
        const { available, elsewhere, members, minima, needed, others, side } = result.failure
        const [own, other] = side === "rows" ? [raised.rows, raised.columns] : [raised.columns, raised.rows]
        const sum = (totals: ReadonlyArray<Biproportional.Total>, chosenMembers: ReadonlyArray<string>) =>
          totals.reduce((all, { member, places }) => (chosenMembers.includes(member) ? all + places : all), 0)
        expect([needed, available]).toEqual([sum(own, members), sum(other, others)])
        expect(needed + minima).toBeGreaterThan(available + elsewhere)
        const memberOf = (cell: Biproportional.Cell) => (side === "rows" ? cell.row : cell.column)
        const otherOf = (cell: Biproportional.Cell) => (side === "rows" ? cell.column : cell.row)
        const boundOf = ({ column, row }: Biproportional.Cell) =>
          options.bounds?.find((bound) => bound.row === row && bound.column === column)
        let [least, most] = [0, 0]
        for (const cell of claims) {
          const { maximum = Infinity, minimum = 0 } = boundOf(cell) ?? {}
          if (!members.includes(memberOf(cell)) && others.includes(otherOf(cell))) least += minimum
          if (members.includes(memberOf(cell)) && !others.includes(otherOf(cell))) {
            most += cell.claim.numerator === 0n ? minimum : maximum
          }
        }
        expect([minima, elsewhere]).toEqual([least, most])
      })
    )
  })

  // A search that gives the places of such a claim back one by one would go 10¹⁰ steps.
  it("claims of 10⁻⁸⁰ beside 10⁷⁰ are divided as any others", () => {
    const cell = (row: string, column: string, claim: Rational.Rational) => ({ row, column, claim })
    const claims = [
      cell("C", "Y", fraction(10n ** 70n + 1n, 2n)),
      cell("A", "X", fraction(29n)),
      cell("B", "X", fraction(38n)),
      cell("B", "Y", fraction(1n, 10n ** 80n))
    ]
    const options = optionsOf([2, 5, 1], [3, 5], { method: "huntingtonHill" })
    const outcome = Result.getOrThrow(Biproportional.apportion(claims, options))
    expect(countsOf(outcome)).toEqual([1, 2, 1, 4])
    expect(Biproportional.isCertified(claims, options, outcome)).toBe(true)
  })

  const anyFactor = fc.tuple(fc.bigInt(1n, 1000n), fc.bigInt(1n, 1000n)).map(([a, b]) => fraction(a, b))

  it("a row or column whose claims all grow alike gets the same in every cell: only proportions within it count", () => {
    fc.assert(
      fc.property(problemOf(4, 3), anyFactor, fc.boolean(), ({ claims, options }, factor, isRow) => {
        const name = isRow ? "A" : "X"
        const scaled = claims.map((cell) =>
          (isRow ? cell.row : cell.column) === name ? { ...cell, claim: Rational.multiply(cell.claim, factor) } : cell
        )
        const [before, after] = [claims, scaled].map((all) =>
          Biproportional.apportion(all, { ...options, ties: "statedOrder" })
        )
        if (before === undefined || after === undefined) return expect.unreachable()
        // Of several shortages that there are, another one may be named.
        const told = (one: typeof before) =>
          Result.isSuccess(one) ? { places: one.success.places, ties: one.success.ties } : one.failure._tag
        expect(told(after)).toEqual(told(before))
      })
    )
  })

  it("rows and columns are alike: turned over, the table gets the same places", () => {
    fc.assert(
      fc.property(problemOf(4, 3), ({ claims, options }) => {
        const turn = <A extends Biproportional.Cell>(cell: A): A => ({ ...cell, row: cell.column, column: cell.row })
        const { bounds = [], columns, rows } = options
        const turned = {
          ...options,
          rows: columns,
          columns: rows,
          bounds: bounds.map(turn),
          ties: "statedOrder"
        } as const
        const before = Biproportional.apportion(claims, { ...options, ties: "statedOrder" })
        const after = Biproportional.apportion(claims.map(turn), turned)
        expect(Result.map(after, countsOf)).toEqual(Result.isSuccess(before) ? Result.map(before, countsOf) : after)
        expect(Result.isSuccess(after)).toBe(Result.isSuccess(before))
      })
    )
  })

  it("the rows that are left divide what is left of the columns as they did: every part agrees with the whole", () => {
    fc.assert(
      fc.property(problemOf(4, 3), ({ claims, options }) => {
        const whole = Biproportional.apportion(claims, options)
        if (Result.isFailure(whole) || options.rows.length < 2) return
        const { places } = whole.success
        const isLeft = ({ row }: { readonly row: string }) => row !== "A"
        const taken = (column: string) =>
          places.reduce((sum, cell) => (cell.column === column && !isLeft(cell) ? sum + cell.places : sum), 0)
        const part = Biproportional.apportion(claims.filter(isLeft), {
          ...options,
          rows: options.rows.filter(({ member }) => member !== "A"),
          columns: options.columns.map(({ member, places: total }) => ({ member, places: total - taken(member) })),
          bounds: (options.bounds ?? []).filter(isLeft)
        })
        expect(Result.map(part, ({ places: left }) => left)).toEqual(Result.succeed(places.filter(isLeft)))
      })
    )
  })

  it("whole shares that fit the totals stay as they are", () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.nat(30), { minLength: 3, maxLength: 3 }), { minLength: 2, maxLength: 5 }),
        (table) => {
          const columns = [0, 1, 2].map((j) => table.reduce((sum, ofRow) => sum + (ofRow[j] ?? 0), 0))
          const rows = table.map((ofRow) => ofRow.reduce((sum, share) => sum + share, 0))
          expect(placesOf(divide(table, rows, columns))).toEqual(table.flat())
        }
      )
    )
  })

  it("large tables too are proved by their own divisors, and an outcome that was changed is not", () => {
    const large = fc.record({
      rows: fc.integer({ min: 5, max: 12 }),
      columns: fc.integer({ min: 5, max: 30 }),
      seed: fc.integer({ min: 1, max: 2 ** 31 - 2 }),
      method: fc.constantFrom("sainteLague", "dHondt")
    })
    fc.assert(
      fc.property(large, ({ columns, method, rows, seed }) => {
        let state = seed
        const next = () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647
        const name = (prefix: string, k: number) => `${prefix}${k}`
        const cells = Array.from({ length: rows * columns }, (_, cell) => ({
          row: name("row ", cell % rows),
          column: name("column ", Math.floor(cell / rows)),
          claim: fraction(BigInt(Math.floor(10_000 * next() ** 3)), 7n),
          places: Math.floor(4 * next())
        })).filter(({ claim: { numerator } }) => numerator > 0n)
        const totals = (prefix: string, count: number, memberOf: (cell: Biproportional.Cell) => string) =>
          Array.from({ length: count }, (_, k) => name(prefix, k)).map((member) => ({
            member,
            places: cells.reduce((sum, cell) => (memberOf(cell) === member ? sum + cell.places : sum), 0)
          }))
        const claims = cells.map(({ claim: ofCell, column, row }) => ({ row, column, claim: ofCell }))
        const options = {
          rows: totals("row ", rows, ({ row }) => row),
          columns: totals("column ", columns, ({ column }) => column),
          method,
          ties: "statedOrder"
        } as Biproportional.Options
        const outcome = Result.getOrThrow(Biproportional.apportion(claims, options))
        const { columnDivisors, places, rowDivisors, ties } = outcome
        expect(Biproportional.isCertified(claims, options, outcome)).toBe(true)
        // A place moved round four cells keeps the totals, but not the proportions.
        const at = (row: string, column: string) => places.find((cell) => cell.row === row && cell.column === column)
        const corners = [
          at("row 0", "column 0"),
          at("row 0", "column 1"),
          at("row 1", "column 1"),
          at("row 1", "column 0")
        ]
        if (corners.some((corner) => corner === undefined)) return
        const moved = places.map((cell) => {
          const corner = corners.indexOf(cell)
          return corner < 0 ? cell : { ...cell, places: cell.places + (corner % 2 === 0 ? 1 : -1) }
        })
        const changed = { method: outcome.method, places: moved, rowDivisors, columnDivisors, ties: [] }
        expect(ties.length > 0 || !Biproportional.isCertified(claims, options, changed)).toBe(true)
      }),
      { numRuns: 30 }
    )
  })

  it("an outcome passes through JSON and to a worker, with its divisors", () => {
    fc.assert(
      fc.property(problemOf(3, 3), ({ claims, options }) => {
        const result = Biproportional.apportion(claims, { ...options, ties: { _tag: "lot", seed: 7 } })
        if (Result.isFailure(result)) return
        const plain = structuredClone(result.success)
        expect(Biproportional.isCertified(claims, options, plain)).toBe(true)
        const text = JSON.stringify(Schema.encodeSync(Biproportional.Outcome)(result.success))
        expect(Schema.decodeUnknownSync(Biproportional.Outcome)(JSON.parse(text))).toEqual(plain)
      }),
      { numRuns: 50 }
    )
  })

  it("a lot can be replayed from its seed, and other seeds decide otherwise", () => {
    const square = [
      [1, 1],
      [1, 1]
    ]
    const outcomes = Array.from({ length: 20 }, (_, seed) => {
      const ties = { _tag: "lot", seed } as const
      const [once, again] = [divide(square, [1, 1], [1, 1], { ties }), divide(square, [1, 1], [1, 1], { ties })]
      expect(Result.map(once, ({ ties: decided }) => decided)).toEqual(
        Result.map(again, ({ ties: decided }) => decided)
      )
      return placesOf(once).join()
    })
    expect(new Set(outcomes)).toEqual(new Set(["1,0,0,1", "0,1,1,0"]))
  })
})

describe("Bad input", () => {
  const table = [
    [1, 2],
    [3, 4]
  ]
  const apportionWith = (change: Partial<Biproportional.Options>, extra: Biproportional.Claims = []) =>
    failureOf(Biproportional.apportion([...claimsOf(table), ...extra], { ...optionsOf([2, 3], [1, 4]), ...change }))
  const one = Rational.one

  it("totals that are missing, repeated, not whole or too many are refused with the side", () => {
    expect(apportionWith({ rows: [] })).toMatchObject({ _tag: "TotalsInvalid", side: "rows", reason: "empty" })
    expect(apportionWith({ columns: totalsOf("XX", [1, 4]) })).toMatchObject({
      side: "columns",
      reason: "repeated",
      member: "X"
    })
    for (const places of [-1, 1.5, NaN, Infinity]) {
      expect(apportionWith({ rows: totalsOf("AB", [places, 3]) })).toMatchObject({
        reason: "notWhole",
        member: "A",
        places
      })
    }
    expect(apportionWith({ rows: totalsOf("AB", [1_000_000_000, 1]) })).toMatchObject({ reason: "tooMany" })
  })

  it("claims of unknown rows and columns, claims given twice and below zero are refused", () => {
    expect(apportionWith({}, [{ row: "C", column: "X", claim: one }])).toMatchObject({ reason: "unknownRow", row: "C" })
    expect(apportionWith({}, [{ row: "A", column: "Z", claim: one }])).toMatchObject({ reason: "unknownColumn" })
    expect(apportionWith({}, [{ row: "A", column: "X", claim: one }])).toMatchObject({ reason: "repeated" })
    const negative = Biproportional.apportion([{ row: "A", column: "X", claim: fraction(-1n) }], optionsOf([0], [0]))
    expect(failureOf(negative)).toMatchObject({ _tag: "CellClaimInvalid", reason: "negative", claim: "-1" })
    expect(failureOf(Biproportional.claims({ A: { X: NaN } }))).toMatchObject({ reason: "notFinite", claim: "NaN" })
    expect(failureOf(Biproportional.claims({ A: { X: -2 } }))).toMatchObject({ reason: "negative", claim: "-2" })
  })

  it("bounds of cells without a claim, given twice, not whole or crossed are refused", () => {
    const bound = (bounds: ReadonlyArray<Biproportional.CellBound>) => apportionWith({ bounds })
    const cell = { row: "A", column: "X" }
    expect(bound([{ row: "C", column: "X", minimum: 1 }])).toMatchObject({
      _tag: "CellBoundInvalid",
      reason: "noClaim"
    })
    expect(bound([{ ...cell, minimum: 1 }, cell])).toMatchObject({ reason: "repeated" })
    expect(bound([{ ...cell, minimum: 0.5 }])).toMatchObject({ reason: "notWhole", minimum: 0.5 })
    expect(bound([{ ...cell, maximum: -1 }])).toMatchObject({ reason: "notWhole", maximum: -1 })
    expect(bound([{ ...cell, minimum: 2, maximum: 1 }])).toMatchObject({ reason: "crossed", minimum: 2, maximum: 1 })
  })

  it("a seed that is not whole is refused", () => {
    expect(apportionWith({ ties: { _tag: "lot", seed: 0.5 } })).toMatchObject({ _tag: "SeedInvalid", seed: 0.5 })
  })

  it("names that objects inherit are names like others", () => {
    const claims = Result.getOrThrow(Biproportional.claims({ constructor: { toString: 1, hasOwnProperty: 2 } }))
    const outcome = Biproportional.apportion(claims, {
      rows: [{ member: "constructor", places: 3 }],
      columns: ["toString", "hasOwnProperty"].map((member, k) => ({ member, places: k + 1 })),
      method: "dHondt"
    })
    expect(placesOf(outcome)).toEqual([1, 2])
  })

  it("nothing to divide gives everybody nothing", () => {
    expect(placesOf(divide(table, [0, 0], [0, 0]))).toEqual([0, 0, 0, 0])
  })
})
