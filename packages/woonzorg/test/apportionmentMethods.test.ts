import * as Result from "effect/Result"
import * as fc from "fast-check"
import { describe, expect, it, vi } from "vitest"
import * as Apportionment from "../src/Apportionment.ts"
import { exactWeights } from "../src/internal/exactWeights.ts"
import { quotaMethod } from "../src/internal/quota.ts"
import * as Rational from "../src/Rational.ts"
import * as arbitraries from "./arbitraries.ts"
import * as laws from "./laws.ts"
import * as oracles from "./oracles.ts"

const third: Apportionment.Method = { stationary: arbitraries.fraction(1n, 3n) }

/** Signposts as their books define them; Huntington-Hill by squares. */
const divisorMethods: ReadonlyArray<readonly [name: string, Apportionment.Method, oracles.Signpost]> = [
  ["adams", "adams", { power: 1, after: (a) => [a, 1n] }],
  ["dean", "dean", { power: 1, after: (a) => [2n * a * (a + 1n), 2n * a + 1n] }],
  ["huntingtonHill", "huntingtonHill", { power: 2, after: (a) => [a * (a + 1n), 1n] }],
  ["sainteLague", "sainteLague", { power: 1, after: (a) => [2n * a + 1n, 2n] }],
  ["dHondt", "dHondt", { power: 1, after: (a) => [a + 1n, 1n] }],
  ["stationary 1/3", third, { power: 1, after: (a) => [3n * a + 1n, 3n] }],
  ["stationary 0", { stationary: Rational.zero }, { power: 1, after: (a) => [a, 1n] }]
]

const claimsOf = (weights: ReadonlyArray<number>) =>
  Result.getOrThrow(
    Apportionment.claims(
      Object.fromEntries(weights.map((weight, i) => [arbitraries.memberNames[i] ?? `member ${i}`, weight]))
    )
  )

const divided = (
  method: Apportionment.Options["method"],
  weights: ReadonlyArray<number>,
  places: number,
  more: Omit<Apportionment.Options, "places" | "method"> = {}
) => Apportionment.apportion(claimsOf(weights), { places, method, ...more })

const placesBy = (...question: Parameters<typeof divided>) => laws.placesOf(divided(...question))

const refused = (...question: Parameters<typeof divided>) => {
  const error = Result.getOrThrow(Result.flip(divided(...question)))
  return { fields: { ...(error as object) }, message: error.message }
}

/**
 * Apportionment populations of the first census of the United States (1790), from Virginia to Delaware:
 * tutorsglobe.com/question/the-first-apportionment-of-the-house-of-representatives---52333663.aspx.
 */
const census1790 = [
  630560, 475327, 432879, 353523, 331589, 278514, 236841, 206236, 179570, 141822, 85533, 70835, 68705, 68446, 55540
]

/** Inhabitants of the nine municipalities in 2023, Statistics Netherlands. */
const inhabitants = [121434, 38461, 45018, 45158, 32183, 32277, 26184, 20356, 18681]

/**
 * The census of the United States of 2020, from Alabama to Wyoming: population, and seats in the House. Census Bureau,
 * census.gov/data/tables/2020/dec/2020-apportionment-data.html, as it stands in the tests of the R package proporz
 * (github.com/polettif/proporz, tests/testthat/test-proporz.R).
 */
const census2020 = [
  [5030053, 7],
  [736081, 1],
  [7158923, 9],
  [3013756, 4],
  [39576757, 52],
  [5782171, 8],
  [3608298, 5],
  [990837, 1],
  [21570527, 28],
  [10725274, 14],
  [1460137, 2],
  [1841377, 2],
  [12822739, 17],
  [6790280, 9],
  [3192406, 4],
  [2940865, 4],
  [4509342, 6],
  [4661468, 6],
  [1363582, 2],
  [6185278, 8],
  [7033469, 9],
  [10084442, 13],
  [5709752, 8],
  [2963914, 4],
  [6160281, 8],
  [1085407, 2],
  [1963333, 3],
  [3108462, 4],
  [1379089, 2],
  [9294493, 12],
  [2120220, 3],
  [20215751, 26],
  [10453948, 14],
  [779702, 1],
  [11808848, 15],
  [3963516, 5],
  [4241500, 6],
  [13011844, 17],
  [1098163, 2],
  [5124712, 7],
  [887770, 1],
  [6916897, 9],
  [29183290, 38],
  [3275252, 4],
  [643503, 1],
  [8654542, 11],
  [7715946, 10],
  [1795045, 2],
  [5897473, 8],
  [577719, 1]
] as const

describe("Published answers", () => {
  // Examples of Balinski and Young, The Quota Method of Apportionment, American Mathematical Monthly 82 (1975), 701-730,
  // as they stand in the tests of the Python package apportionment
  // (github.com/martinlackner/apportionment, tests/test_methods.py), which name the paper.
  it("Balinski and Young, The Quota Method of Apportionment (1975): five claims and 26 seats, five answers of six methods", () => {
    const population = [9061, 7179, 5259, 3319, 1182]
    expect(placesBy("adams", population, 26)).toEqual([9, 7, 5, 3, 2])
    expect(placesBy("dean", population, 26)).toEqual([9, 7, 5, 4, 1])
    expect(placesBy("huntingtonHill", population, 26)).toEqual([9, 7, 6, 3, 1])
    expect(placesBy("sainteLague", population, 26)).toEqual([9, 8, 5, 3, 1])
    expect(placesBy("dHondt", population, 26)).toEqual([10, 7, 5, 3, 1])
    expect(placesBy("quotaMethod", population, 26)).toEqual([10, 7, 5, 3, 1])
  })

  it("Balinski and Young, The Quota Method of Apportionment (1975): the quota method gives a share of exactly 44, and none of five divisor methods does", () => {
    const votes = [5117, 4400, 162, 161, 160]
    expect(placesBy("quotaMethod", votes, 100)).toEqual([52, 44, 2, 1, 1])
    expect(placesBy("dHondt", votes, 100)).toEqual([52, 45, 1, 1, 1])
    for (const method of ["adams", "dean", "huntingtonHill", "sainteLague"] as const) {
      expect(placesBy(method, votes, 100)).toEqual([51, 43, 2, 2, 2])
    }
  })

  // Seats of 105: St. George Tucker, Blackstone's Commentaries (1803), volume 1, note D,
  // constitution.org/1-Constitution/tb/t1d04056.htm; its printed total of 106 is not the sum of its rows. Seats of 120:
  // the apportionment bill of 1792, founders.archives.gov/API/docdata/Adams/99-02-02-1334.
  it("Tucker (1803) and the Adams Papers, the House of 1792: Jefferson's 105 seats, and the 120 of Hamilton's vetoed bill", () => {
    expect(placesBy("dHondt", census1790, 105)).toEqual([19, 14, 13, 10, 10, 8, 7, 6, 5, 4, 2, 2, 2, 2, 1])
    expect(placesBy("largestRemainder", census1790, 120)).toEqual([21, 16, 14, 12, 11, 9, 8, 7, 6, 5, 3, 2, 2, 2, 2])
  })

  // The opinion (law.onecle.com/ussc/503/503us443.html) has the 803,655 of Montana, and says that by Dean Montana would
  // gain a second seat and Washington alone lose one. The 4,887,941 of Washington was not found in a source we could
  // read, so that only what the two get has been checked.
  it("Department of Commerce v. Montana, 503 U.S. 442 (1992): ten seats for Montana and Washington, by Hill and by Dean", () => {
    expect(placesBy("huntingtonHill", [803655, 4887941], 10)).toEqual([1, 9])
    expect(placesBy("dean", [803655, 4887941], 10)).toEqual([2, 8])
  })

  // Paul Edelman's message of 23 December 2010, law.ucla.edu/sites/default/files/election-law-listserv-98-11/2010;
  // populations: thegreenpapers.com/Census10/ApportionMath.phtml, as a copy of its table gives them.
  it("Edelman, Election Law list (2010): by Webster North Carolina would gain a seat and Rhode Island lose one", () => {
    expect(placesBy("huntingtonHill", [9565781, 1055247], 15)).toEqual([13, 2])
    expect(placesBy("sainteLague", [9565781, 1055247], 15)).toEqual([14, 1])
  })

  it("Edelman, Election Law list (2010): by Dean Montana would gain a seat at the expense of California", () => {
    expect(placesBy("huntingtonHill", [37341989, 994416], 54)).toEqual([53, 1])
    expect(placesBy("dean", [37341989, 994416], 54)).toEqual([52, 2])
  })

  it("U.S. Census Bureau (2021): the 435 seats of the House by the census of 2020", () => {
    const populations = census2020.map(([population]) => population)
    expect(placesBy("huntingtonHill", populations, 435)).toEqual(census2020.map(([, seats]) => seats))
  })

  // The press conference of 26 April 2021, as wctrib.com/news/government-and-politics reports it: 89 persons more. That
  // 26 fewer in Minnesota would do the same: wesa.fm, 1 May 2021.
  it("U.S. Census Bureau (26 April 2021): with 89 persons more New York, and not Minnesota, would have had the 435th seat", () => {
    const [newYork, minnesota] = [20215751, 5709752]
    expect(placesBy("huntingtonHill", [newYork, minnesota], 34)).toEqual([26, 8])
    expect(placesBy("huntingtonHill", [newYork + 88, minnesota], 34)).toEqual([26, 8])
    expect(placesBy("huntingtonHill", [newYork + 89, minnesota], 34)).toEqual([27, 7])
    expect(placesBy("huntingtonHill", [newYork, minnesota - 25], 34)).toEqual([26, 8])
    expect(placesBy("huntingtonHill", [newYork, minnesota - 26], 34)).toEqual([27, 7])
  })

  // Votes and seats of the Electoral Council, as the files of github.com/squell/electionchecker give them.
  it("Kiesraad, the Dutch House of Representatives of 22 November 2023: 150 seats by D'Hondt", () => {
    const lists = [
      [2450878, 37],
      [1643073, 25],
      [1589519, 24],
      [1343287, 20],
      [656292, 9],
      [485551, 7],
      [345822, 5],
      [328225, 5],
      [246765, 3],
      [235148, 3],
      [232963, 3],
      [217270, 3],
      [212532, 3],
      [178802, 2],
      [71345, 1],
      ...[52913, 51043, 44253, 12838, 9117, 5487, 5325, 5122, 4152, 3966, 1038].map((votes) => [votes, 0] as const)
    ] as const
    const votes = lists.map(([count]) => count)
    expect(placesBy("dHondt", votes, 150)).toEqual(lists.map(([, seats]) => seats))
  })

  // The encyclopaedia article "D'Hondt method"; the votes and seats are in the tests of the R package proporz too.
  it("the article D'Hondt method: 230,000 votes and eight seats", () => {
    expect(placesBy("dHondt", [100000, 80000, 30000, 20000], 8)).toEqual([4, 3, 1, 0])
  })

  // The encyclopaedia article "Largest remainders method", as it stands in the tests of Apportionment.jl
  // (github.com/fmhahne/Apportionment.jl, test/runtests.jl).
  it("the article Largest remainders method, in the tests of Apportionment.jl: ten seats by the Droop quota", () => {
    expect(placesBy("droop", [47000, 16000, 15800, 12000, 6100, 3100], 10)).toEqual([5, 2, 2, 1, 0, 0])
  })

  // The encyclopaedia article "Highest averages method", as it stands in the tests of the R package sps.
  it("the article Highest averages method, in the tests of sps: 100,000 votes and ten seats by four methods", () => {
    const votes = [47000, 16000, 15900, 12000, 6000, 3100]
    expect(placesBy("dHondt", votes, 10)).toEqual([5, 2, 2, 1, 0, 0])
    expect(placesBy("sainteLague", votes, 10)).toEqual([4, 2, 2, 1, 1, 0])
    expect(placesBy("huntingtonHill", votes, 10)).toEqual([4, 2, 1, 1, 1, 1])
    expect(placesBy("adams", votes, 10)).toEqual([3, 2, 2, 1, 1, 1])
  })

  // github.com/polettif/proporz, tests/testthat/test-divisor.R, which names the pages of wahlrecht.de: verfahren
  // dhondt123, stlague12 and anschaulich.
  it("wahlrecht.de, in the tests of proporz: 10,000 votes and ten seats, and five parties", () => {
    expect(placesBy("dHondt", [4160, 3380, 2460], 10)).toEqual([4, 4, 2])
    expect(placesBy("sainteLague", [4160, 3380, 2460], 10)).toEqual([4, 3, 3])
    const votes = [43, 33, 12, 8, 4]
    expect(placesBy("dHondt", votes, 10)).toEqual([5, 4, 1, 0, 0])
    expect(placesBy("sainteLague", votes, 10)).toEqual([5, 3, 1, 1, 0])
    for (const method of ["adams", "dean", "huntingtonHill"] as const) {
      expect(placesBy(method, votes, 10)).toEqual([4, 3, 1, 1, 1])
    }
  })

  it("the tests of proporz: one vote of a thousand, and a seat by Adams, Dean and Hill", () => {
    for (const method of ["adams", "dean", "huntingtonHill"] as const) {
      expect(placesBy(method, [450, 350, 199, 1], 50)).toEqual([22, 17, 10, 1])
    }
  })

  // github.com/polettif/proporz, tests/testthat/test-divisor.R: a list of divisors that starts with the height.
  it("the tests of proporz: divisors from one half on, and from one on", () => {
    expect(placesBy({ stationary: 0.5 }, [5200, 1700, 3100], 15)).toEqual([8, 2, 5])
    expect(placesBy({ stationary: 1 }, [100, 80, 30, 20], 8)).toEqual([4, 3, 1, 0])
  })

  // github.com/simberaj/votelib, tests/evaluate/test_proportional.py.
  it("the tests of votelib: D'Hondt with at most five seats each", () => {
    const bounds = arbitraries.memberNames.slice(0, 3).map((member) => ({ member, maximum: 5 }))
    expect(placesBy("dHondt", [500, 300, 160], 10, { bounds })).toEqual([5, 3, 2])
  })
})

describe("Beside other packages", () => {
  // Calculated once, with a transcript of the methods of the Python package apportionment
  // (github.com/martinlackner/apportionment, apportionment/methods.py, commit 03673bf), on three thousand draws of claims:
  // all 21,000 divisions were those of this package. Here are ten draws of which the methods divide differently.
  const recorded: ReadonlyArray<
    readonly [weights: ReadonlyArray<number>, places: number, given: Readonly<Record<string, ReadonlyArray<number>>>]
  > = [
    [
      [552774, 6614, 2732, 32872, 362249],
      64,
      {
        largestRemainder: [37, 1, 0, 2, 24],
        adams: [36, 1, 1, 3, 23],
        dean: [36, 1, 1, 2, 24],
        huntingtonHill: [36, 1, 1, 2, 24],
        sainteLague: [37, 0, 0, 2, 25],
        dHondt: [38, 0, 0, 2, 24],
        quotaMethod: [37, 0, 0, 2, 25]
      }
    ],
    [
      [2160, 3840, 974676, 59812, 6913, 16274],
      58,
      {
        largestRemainder: [0, 0, 53, 3, 1, 1],
        adams: [1, 1, 50, 4, 1, 1],
        dean: [1, 1, 51, 3, 1, 1],
        huntingtonHill: [1, 1, 51, 3, 1, 1],
        sainteLague: [0, 0, 54, 3, 0, 1],
        dHondt: [0, 0, 55, 3, 0, 0],
        quotaMethod: [0, 0, 54, 3, 0, 1]
      }
    ],
    [
      [1521, 1237, 13167, 263592, 8863, 48111],
      60,
      {
        largestRemainder: [0, 0, 2, 47, 2, 9],
        adams: [1, 1, 3, 44, 2, 9],
        dean: [1, 1, 2, 46, 2, 8],
        huntingtonHill: [1, 1, 2, 46, 2, 8],
        sainteLague: [0, 0, 2, 47, 2, 9],
        dHondt: [0, 0, 2, 49, 1, 8],
        quotaMethod: [0, 0, 2, 48, 1, 9]
      }
    ],
    [
      [64813, 12960, 93636, 801961, 9843, 143],
      58,
      {
        largestRemainder: [4, 1, 5, 47, 1, 0],
        adams: [4, 1, 6, 45, 1, 1],
        dean: [4, 1, 5, 46, 1, 1],
        huntingtonHill: [4, 1, 5, 46, 1, 1],
        sainteLague: [4, 1, 5, 47, 1, 0],
        dHondt: [4, 0, 5, 49, 0, 0],
        quotaMethod: [4, 0, 6, 48, 0, 0]
      }
    ],
    [
      [166, 119, 3726, 105, 6267, 182],
      41,
      {
        largestRemainder: [1, 1, 14, 0, 24, 1],
        adams: [1, 1, 14, 1, 23, 1],
        dean: [1, 1, 14, 1, 23, 1],
        huntingtonHill: [1, 1, 14, 1, 23, 1],
        sainteLague: [1, 0, 15, 0, 24, 1],
        dHondt: [0, 0, 15, 0, 26, 0],
        quotaMethod: [0, 0, 15, 0, 25, 1]
      }
    ],
    [
      [72796, 3194, 5971, 37080, 216, 16803],
      29,
      {
        largestRemainder: [15, 1, 1, 8, 0, 4],
        adams: [14, 1, 2, 7, 1, 4],
        dean: [15, 1, 1, 8, 1, 3],
        huntingtonHill: [15, 1, 1, 8, 1, 3],
        sainteLague: [15, 1, 1, 8, 0, 4],
        dHondt: [17, 0, 1, 8, 0, 3],
        quotaMethod: [16, 0, 1, 8, 0, 4]
      }
    ],
    [
      [460, 195, 2389, 2529, 2376, 45188],
      59,
      {
        largestRemainder: [0, 0, 3, 3, 3, 50],
        adams: [1, 1, 3, 3, 3, 48],
        dean: [1, 1, 3, 3, 3, 48],
        huntingtonHill: [1, 1, 3, 3, 3, 48],
        sainteLague: [1, 0, 3, 3, 3, 49],
        dHondt: [0, 0, 2, 2, 2, 53],
        quotaMethod: [0, 0, 3, 3, 2, 51]
      }
    ],
    [
      [6826, 2980, 310, 15361, 165592, 136497],
      33,
      {
        largestRemainder: [1, 0, 0, 1, 17, 14],
        adams: [1, 1, 1, 2, 15, 13],
        dean: [1, 1, 1, 2, 15, 13],
        huntingtonHill: [1, 1, 1, 2, 15, 13],
        sainteLague: [1, 0, 0, 2, 16, 14],
        dHondt: [0, 0, 0, 1, 18, 14],
        quotaMethod: [0, 0, 0, 2, 17, 14]
      }
    ],
    [
      [4928, 828, 99291, 7233, 2132, 1710],
      42,
      {
        largestRemainder: [2, 0, 36, 2, 1, 1],
        adams: [2, 1, 34, 3, 1, 1],
        dean: [2, 1, 34, 3, 1, 1],
        huntingtonHill: [2, 1, 34, 3, 1, 1],
        sainteLague: [2, 0, 35, 3, 1, 1],
        dHondt: [1, 0, 39, 2, 0, 0],
        quotaMethod: [2, 0, 36, 3, 1, 0]
      }
    ],
    [
      [49480, 1503, 6427, 251, 620],
      60,
      {
        largestRemainder: [51, 1, 7, 0, 1],
        adams: [49, 2, 7, 1, 1],
        dean: [50, 2, 6, 1, 1],
        huntingtonHill: [50, 2, 6, 1, 1],
        sainteLague: [50, 2, 7, 0, 1],
        dHondt: [53, 1, 6, 0, 0],
        quotaMethod: [51, 2, 7, 0, 0]
      }
    ]
  ]

  it.each(recorded)("the Python package apportionment divides alike by seven methods: %j over %d", (...question) => {
    const [weights, places, given] = question
    const names = Object.keys(given) as ReadonlyArray<Apportionment.MethodName>
    expect(names).toHaveLength(7)
    expect(Object.fromEntries(names.map((method) => [method, placesBy(method, weights, places)]))).toEqual(given)
  })

  // It works in floating point and knows no ties, so that only claims without a tie are set beside it. Where it finds
  // no divisor that fits it gives none.
  it("the npm package apportionment divides alike by five methods, wherever it comes to an answer", async () => {
    const log = vi.spyOn(console, "log").mockImplementation(() => undefined)
    const other = (await import("apportionment")).default
    log.mockRestore()
    const theirs = {
      largestRemainder: (weights: Array<number>, places: number) => other.hamilton(weights, places).apportionment,
      adams: (weights: Array<number>, places: number) => other.adams(weights, places).exact?.apportionment,
      huntingtonHill: (weights: Array<number>, places: number) =>
        other.huntingtonHill(weights, places).exact?.apportionment,
      sainteLague: (weights: Array<number>, places: number) => other.webster(weights, places).exact?.apportionment,
      dHondt: (weights: Array<number>, places: number) => other.jefferson(weights, places).exact?.apportionment
    }
    const weights = fc.array(fc.integer({ min: 1000, max: 1_000_000 }), { minLength: 2, maxLength: 9 })
    for (const [name, their] of Object.entries(theirs)) {
      const method = name as keyof typeof theirs
      let compared = 0
      fc.assert(
        fc.property(weights, fc.integer({ min: 20, max: 300 }), (all, places) => {
          const ours = divided(method, all, places)
          const given = their(all, places)
          if (Result.isFailure(ours) || given === undefined) return
          compared++
          expect([method, ours.success.outcomes.map((one) => one.places)]).toEqual([method, given])
        })
      )
      expect(compared).toBeGreaterThan(50)
    }
  })
})

describe("Rounding up, worked out by hand", () => {
  it("by the Huisvestingswet 2014, article 29: the places of the country times the part of its inhabitants, rounded up", () => {
    const country = { national: 17_811_291 }
    const outcome = Result.getOrThrow(divided("statutoryCeiling", inhabitants, 10_000, country))
    // 121,434 × 10,000 / 17,811,291 = 68.18; Hardinxveld-Giessendam has 10.49.
    expect(outcome.outcomes.map(({ places }) => places)).toEqual([69, 22, 26, 26, 19, 19, 15, 12, 11])
    expect(outcome.shortfall).toBe(0)
  })

  it("for each of nine by itself, 25, 80 and 140 places become 29, 84 and 143", () => {
    for (const [places, given] of [
      [25, 29],
      [80, 84],
      [140, 143]
    ] as const) {
      const { excess, outcomes } = Result.getOrThrow(divided("ceilShare", inhabitants, places))
      expect(outcomes.reduce((sum, one) => sum + one.places, 0)).toBe(given)
      expect(excess).toEqual(Rational.fromBigInt(BigInt(given - places)))
    }
  })
})

const subsets = (names: ReadonlyArray<number>, size: number): ReadonlyArray<ReadonlyArray<number>> => {
  const [first, ...rest] = names
  if (size === 0) return [[]]
  if (first === undefined) return []
  return [...subsets(rest, size - 1).map((chosen) => [first, ...chosen]), ...subsets(rest, size)]
}

describe("Beside the list of all places with their worth", () => {
  it.each(divisorMethods)("%s gives the same places, with the same ties", (_, method, signpost) => {
    const divide = laws.divideBy(method)
    fc.assert(
      fc.property(fc.oneof(arbitraries.smallProblem, arbitraries.problem), (problem) => {
        fc.pre(problem.places <= 200)
        const { atStake, places, tied } = laws.undecided(divide(problem))
        const expected = oracles.bySignposts(laws.instanceOf(problem), signpost)
        expect(problem.claims.map(({ member }) => places.get(member))).toEqual(expected.places)
        expect(tied).toEqual(expected.tied.map((i) => problem.claims[i]?.member ?? "").toSorted())
        expect(atStake).toBe(expected.atStake)
      })
    )
  })

  it.each(divisorMethods)("%s gives the same where doubles would round", (_, method, signpost) => {
    const divide = laws.divideBy(method)
    fc.assert(
      fc.property(arbitraries.hardProblem, (problem) => {
        const { atStake, places, tied } = laws.undecided(divide(problem))
        const expected = oracles.bySignposts(laws.instanceOf(problem), signpost)
        expect(problem.claims.map(({ member }) => places.get(member))).toEqual(expected.places)
        expect(tied).toEqual(expected.tied.map((i) => problem.claims[i]?.member ?? "").toSorted())
        expect(atStake).toBe(expected.atStake)
      })
    )
  })

  it.each(["largestRemainder", "droop"] as const)("%s gives the same as the list of all remainders", (method) => {
    fc.assert(
      fc.property(fc.oneof(arbitraries.hardProblem, arbitraries.problem), (given) => {
        const problem = method === "droop" ? { ...given, bounds: [] } : given
        const { maximum, minimum, places: total, weights } = laws.instanceOf(problem)
        const quota = weights.reduce((sum, weight) => sum + weight, 0n) / BigInt(total + 1) + 1n
        const divided = Apportionment.apportion(problem.claims, { ...problem, method })
        fc.pre(Result.isSuccess(divided) || divided.failure._tag !== "DroopNeedsCounts")
        const { atStake, places, tied } = laws.undecided(divided)
        const expected = oracles.byRemainders(
          method === "droop"
            ? weights.map((weight) => [weight, quota])
            : oracles.waterFilled({ maximum, minimum, places: total, weights }),
          Math.min(total, oracles.room({ maximum, minimum, places: total, weights }))
        )
        expect(problem.claims.map(({ member }) => places.get(member))).toEqual(expected.places)
        expect(tied).toEqual(expected.tied.map((i) => problem.claims[i]?.member ?? "").toSorted())
        expect(atStake).toBe(expected.atStake)
      })
    )
  })

  it("the quota method reaches exactly the outcomes that its ties allow, place by place", () => {
    fc.assert(
      fc.property(arbitraries.smallProblem, (problem) => {
        const instance = { ...laws.instanceOf(problem), maximum: problem.claims.map(() => Infinity) }
        const fractions = instance.weights.map((numerator) => ({ claim: { numerator, denominator: 1n } }))
        const { minimum, places: total, weights } = instance
        const { places, ties } = quotaMethod(exactWeights(fractions, total), total, { minimum, maximum: [] })
        let reached: ReadonlyArray<ReadonlyArray<number>> = [places]
        for (const tie of ties) {
          const allowed = subsets(tie.members, tie.places).filter((winners) =>
            (tie.stages ?? []).every(
              (stage) => winners.filter((i) => tie.members.indexOf(i) < stage.members).length >= stage.places
            )
          )
          reached = reached.flatMap((before) =>
            allowed.map((winners) => before.map((count, i) => count + (winners.includes(i) ? 1 : 0)))
          )
        }
        expect(weights.length).toBe(places.length)
        expect(reached.map(String).toSorted()).toEqual([...oracles.quotaOutcomes(instance)].toSorted())
      })
    )
  })
})

describe("However it is found, a division by the quota method", () => {
  const someClaims = fc.record({
    claims: arbitraries.claims,
    bounds: fc.constant([]),
    places: fc.nat({ max: 300 })
  })

  it("is not that of D'Hondt cut off at the shares rounded up: who may have a place late is passed by in the meantime", () => {
    // The share of 28, 3, 21 and 5 in nine places is 4.42, 0.47, 3.32 and 0.79. By quotients alone 28 and 21 win.
    expect(placesBy("quotaMethod", [28, 3, 21, 5], 9)).toEqual([5, 0, 3, 1])
    expect(placesBy("quotaMethod", [7, 3, 30, 20], 13)).toEqual([2, 0, 7, 4])
    expect(placesBy("quotaMethod", [15, 4, 21, 26, 3], 14)).toEqual([3, 1, 4, 6, 0])
  })

  it("gives who is not tied what they get place by place, and the tied ones no more than is at stake", () => {
    fc.assert(
      fc.property(fc.oneof(someClaims, arbitraries.hardProblem, arbitraries.smallProblem), (given) => {
        const bounds = given.bounds.map(({ member, minimum = 0 }) => ({ member, minimum }))
        const problem = { ...given, bounds }
        const divided = Apportionment.apportion(problem.claims, { ...problem, method: "quotaMethod" })
        const byHand = oracles.quotaOutcome(laws.instanceOf(problem))
        const { places } = laws.undecided(divided)
        const tied = Result.isSuccess(divided) || divided.failure._tag !== "TiedClaims" ? [] : ties(divided.failure)
        problem.claims.forEach(({ member }, i) => {
          const more = (byHand[i] ?? NaN) - (places.get(member) ?? NaN)
          expect(more).toBeGreaterThanOrEqual(0)
          expect(more).toBeLessThanOrEqual(tied.filter(({ members }) => members.includes(member)).length)
        })
        const atStake = tied.reduce((sum, one) => sum + one.atStake, 0)
        expect([...places.values()].reduce((sum, count) => sum + count, atStake)).toBe(problem.places)
      })
    )
  })
})

const ties = ({ atStake, members, others = [] }: Apportionment.TiedClaims) => [{ atStake, members }, ...others]

describe.each(divisorMethods)("Every division by %s", (_, method) => {
  const divide = laws.divideBy(method)

  it.each([
    ["does not depend on the order of the claims", laws.anonymity],
    ["does not change when all claims are multiplied by the same number", laws.scaleInvariance],
    ["gives a member without a claim its minimum and no more", laws.zeroClaimGetsMinimum],
    ["adds up to the places there are", laws.sumIsKept],
    ["keeps every bound", laws.boundsAreKept],
    ["states shares that are filled up to the same level", laws.sharesAreWaterFilled],
    ["leaves shares that are whole as they are", laws.exactSharesStay],
    ["never costs a member a place for claiming more", laws.ownClaimIsMonotone],
    ["never moves a member against its own bound", laws.ownBoundIsMonotone],
    ["never moves the others along with a bound", laws.othersBoundIsMonotone],
    ["costs nobody a place when there is more to divide", laws.houseIsMonotone],
    ["divides over some of the members as it does over all", laws.partsDivideAlike],
    ["takes no place from who grows compared with who gains one", laws.populationPair]
  ])("%s", (__, law) => {
    fc.assert(law(divide) as fc.IProperty<unknown>)
  })
})

describe("Every division by the quota method", () => {
  const divide: laws.Divide = ({ bounds, ...question }) => {
    const minima = bounds.map(({ member, minimum = 0 }) => ({ member, minimum }))
    return laws.divideBy("quotaMethod")({ ...question, places: Math.min(question.places, 400), bounds: minima })
  }

  it.each([
    ["does not depend on the order of the claims", laws.anonymity(divide)],
    ["does not change when all claims are multiplied by the same number", laws.scaleInvariance(divide)],
    ["keeps every minimum, and gives a member without a claim no more", laws.zeroClaimGetsMinimum(divide)],
    ["gives everyone its share rounded down or up, the share within the minima", laws.quotaIsExact(divide)],
    ["costs nobody a place when there is more to divide", laws.houseIsMonotone(divide)],
    ["leaves shares that are whole as they are", laws.exactSharesStay(laws.divideBy("quotaMethod"))]
  ])("%s", (_, law) => {
    fc.assert(law as fc.IPropertyWithHooks<unknown>)
  })

  it("is refused above a million places, which it would hand out one by one", () => {
    expect(refused("quotaMethod", [1, 2], 1_000_001)).toEqual({
      fields: { _tag: "PlacesInvalid", places: 1_000_001, most: 1_000_000 },
      message: "1000001 places cannot be divided. Give a whole number from 0 to 1000000."
    })
  })

  it("can be tied twice at once: two claims of 3 for one place, and two of 11 for another", () => {
    const [a, b, c, d] = arbitraries.memberNames
    const { fields } = refused("quotaMethod", [11, 11, 3, 3], 6)
    expect(fields).toMatchObject({ members: [c, d], atStake: 1, others: [{ members: [a, b], atStake: 1 }] })
    const outcome = Result.getOrThrow(divided("quotaMethod", [11, 11, 3, 3], 6, { ties: "statedOrder" }))
    expect(outcome.outcomes.map(({ places }) => places)).toEqual([3, 2, 1, 0])
    expect(outcome.ties.map(({ winners }) => winners)).toEqual([[c], [a]])
  })

  it("keeps a tie open while another joins it: of 5, 5 and 20 two get the last places, decided by any policy", () => {
    const outcome = (ties: Apportionment.TiePolicy) => divided("quotaMethod", [20, 5, 5], 29, { ties })
    expect(laws.placesOf(outcome("statedOrder"))).toEqual([20, 5, 4])
    expect(Result.isFailure(outcome("largerClaim"))).toBe(true)
    for (let seed = 0; seed < 20; seed++) {
      const [tie] = Result.getOrThrow(outcome({ _tag: "lot", seed })).ties
      expect(tie?.winners).toHaveLength(2)
    }
  })
})

describe("Every division by the Droop quota", () => {
  const counts = fc.array(fc.nat({ max: 100_000 }), { minLength: 1, maxLength: 9 }).filter((all) => all.some(Boolean))

  it("adds up, gives everyone its whole quotas and at most one more, and those to the largest remainders", () => {
    fc.assert(
      fc.property(counts, fc.nat({ max: 200 }), (weights, places) => {
        const outcome = divided("droop", weights, places, { ties: "statedOrder" })
        const total = weights.reduce((sum, weight) => sum + weight, 0)
        const quota = Math.floor(total / (places + 1)) + 1
        const left = weights.reduce((rest, weight) => rest - Math.floor(weight / quota), places)
        if (Result.isFailure(outcome)) {
          expect(left).toBeGreaterThan(weights.filter((weight) => weight > 0).length)
          expect({ ...outcome.failure }).toMatchObject({ _tag: "DroopNeedsCounts", reason: "tooSmall", left })
          return
        }
        const extra = outcome.success.outcomes.map((one, i) => one.places - Math.floor((weights[i] ?? 0) / quota))
        expect(extra.every((one) => one === 0 || one === 1)).toBe(true)
        expect(extra.reduce((sum, one) => sum + one, 0)).toBe(left)
        const rest = (chosen: number) =>
          weights.filter((one, i) => one > 0 && extra[i] === chosen).map((one) => one % quota)
        expect(Math.min(...rest(1))).toBeGreaterThanOrEqual(Math.max(...rest(0)))
      })
    )
  })

  it("does not depend on the order of the claims", () => {
    fc.assert(
      fc.property(counts, fc.nat({ max: 50 }), (weights, places) => {
        const of = (all: ReadonlyArray<number>) => {
          const one = divided("droop", all, places)
          return Result.isSuccess(one) ? one.success.outcomes.map((member) => member.places) : one.failure._tag
        }
        const [before, after] = [of(weights), of(weights.toReversed())]
        expect(typeof after === "string" ? after : after.toReversed()).toEqual(before)
      })
    )
  })

  it("needs whole counts, and says so of the claim that is none", () => {
    expect(refused("droop", [3, 0.5], 2)).toEqual({
      fields: { _tag: "DroopNeedsCounts", reason: "notWhole", member: arbitraries.memberNames[1], claim: "1/2" },
      message: `The claim of "${arbitraries.memberNames[1]}" is 1/2, but the Droop quota is a whole number of persons or votes. Give whole counts, not shares, or choose largestRemainder.`
    })
  })

  it("needs more persons than places: of 101 persons a quota of two leaves fifty of a hundred places", () => {
    expect(refused("droop", [100, 1], 100)).toEqual({
      fields: { _tag: "DroopNeedsCounts", reason: "tooSmall", counted: "101", left: 50 },
      message:
        "The counts add up to 101, too few for the Droop quota: 50 places would be left for the remainders. Give counts well above the number of places, or choose largestRemainder."
    })
  })

  it("names who is tied", () => {
    expect(refused("droop", [5, 5, 1], 1).fields).toMatchObject({
      members: arbitraries.memberNames.slice(0, 2),
      atStake: 1
    })
  })
})

describe("Rounding up for everyone", () => {
  it("gives every share rounded up, from the total of the country or of the region", () => {
    fc.assert(
      fc.property(arbitraries.freeProblem, fc.nat({ max: 1_000_000 }), ({ claims, places }, beyond) => {
        const sum = claims.reduce((total, { claim }) => Rational.add(total, claim), Rational.zero)
        const national = Rational.add(sum, Rational.fromBigInt(BigInt(beyond)))
        for (const [options, total] of [
          [{ places, method: "ceilShare" }, sum],
          [{ places, method: "statutoryCeiling", national }, national]
        ] as const) {
          const {
            excess = Rational.zero,
            outcomes,
            shortfall
          } = Result.getOrThrow(Apportionment.apportion(claims, options))
          let beyondShares = Rational.zero
          outcomes.forEach(({ places: given, share }, i) => {
            const claim = claims[i]?.claim ?? Rational.zero
            // share · total = claim · places, and 0 ≤ places − share < 1.
            expect(Rational.multiply(share, total)).toEqual(
              Rational.multiply(claim, Rational.fromBigInt(BigInt(places)))
            )
            const up = Rational.subtract(Rational.fromBigInt(BigInt(given)), share)
            expect(Rational.compare(up, Rational.zero) >= 0 && Rational.compare(up, Rational.one) < 0).toBe(true)
            beyondShares = Rational.add(beyondShares, up)
          })
          expect([excess, shortfall]).toEqual([beyondShares, 0])
        }
      })
    )
  })

  it("by the law is refused without the total of the country, with one below the claims, or with one that is no number", () => {
    expect(refused("statutoryCeiling", [1, 2], 5)).toEqual({
      fields: { _tag: "NationalInvalid", reason: "missing" },
      message:
        "statutoryCeiling divides the places of the whole country. Give its inhabitants as `national`, or choose ceilShare for a region on its own."
    })
    expect(refused("statutoryCeiling", [1, 2], 5, { national: 2 }).message).toBe(
      "The whole country (2) is less than the claims together (3). Give the total of the country in the same unit and of the same day."
    )
    expect(refused("statutoryCeiling", [1, 2], 5, { national: NaN }).fields).toMatchObject({ national: "NaN" })
  })

  it("alone looks at the total of the country: other methods refuse it", () => {
    for (const method of ["ceilShare", "sainteLague"] as const) {
      expect(refused(method, [1, 2], 5, { national: 10 })).toEqual({
        fields: { _tag: "NationalInvalid", reason: "notUsed" },
        message: "Only statutoryCeiling looks at `national`. Leave it out."
      })
    }
  })
})

describe("What a method cannot do is refused by name", () => {
  it.each(["adams", "dean", "huntingtonHill", { stationary: 0 }] as const)(
    "three places over four claims, of which one may get none: %s",
    (method) => {
      const bounds = [{ member: arbitraries.memberNames[3] ?? "", maximum: 0 }]
      expect(refused(method, [9, 8, 7, 6], 3).fields).toMatchObject({ _tag: "TooFewPlaces", places: 3, needed: 4 })
      expect(placesBy(method, [9, 8, 7, 6], 3, { bounds })).toEqual([1, 1, 1, 0])
      expect(placesBy(method, [9, 8, 7, 0], 3)).toEqual([1, 1, 1, 0])
    }
  )

  it("too few places, with what to do about it", () => {
    expect(refused("adams", [1, 1], 1).message).toBe(
      "adams gives every claim a place before any gets a second, for which 2 places are needed; there are 1. Raise the places or choose another method, such as sainteLague."
    )
    expect(refused({ stationary: 0 }, [1, 1], 1).message).toMatch(/^the divisor method that rounds up from 0 gives/)
  })

  it.each([-0.1, 1.5, NaN, Infinity])("rounding up from %s", (stationary) => {
    expect(refused({ stationary }, [1, 2], 3)).toEqual({
      fields: { _tag: "SignpostInvalid", stationary: String(stationary) },
      message: `${stationary} cannot be where a method rounds up. Give a fraction from 0 (Adams) to 1 (D'Hondt).`
    })
  })

  it.each([
    ["droop", "minimum"],
    ["droop", "maximum"],
    ["ceilShare", "minimum"],
    ["statutoryCeiling", "maximum"],
    ["quotaMethod", "maximum"]
  ] as const)("%s with a %s", (method, bound) => {
    const [member = ""] = arbitraries.memberNames
    const { fields, message } = refused(method, [4, 2], 5, { bounds: [{ member, [bound]: 1 }] })
    expect(fields).toEqual({ _tag: "BoundsNotDefined", method, member, bound, value: 1 })
    expect(message).toBe(
      `For ${method} there is no published definition with a ${bound}, and "${member}" has one of 1. Leave it out, or choose largestRemainder or a divisor method such as sainteLague.`
    )
  })
})

describe("The heights at which methods round up", () => {
  it.each([
    [0, "adams"],
    [0.5, "sainteLague"],
    [1, "dHondt"]
  ] as const)("%s is %s", (stationary, name) => {
    fc.assert(
      fc.property(arbitraries.problem, (problem) => {
        const by = (method: Apportionment.Options["method"]) => {
          const { claims, ...options } = problem
          const one = Apportionment.apportion(claims, { ...options, method, ties: "statedOrder" })
          return Result.isSuccess(one) ? one.success.outcomes : one.failure._tag
        }
        expect(by({ stationary })).toEqual(by(name))
      })
    )
  })

  it("are kept as fractions in the outcome: 0.45 is 9/20", () => {
    const { method } = Result.getOrThrow(divided({ stationary: 0.45 }, [1, 2], 3))
    expect(method).toEqual({ stationary: arbitraries.fraction(9n, 20n) })
  })

  it.each([1e-300, 0.3333333333333333, 1 - 2 ** -53])("may be as fine as %s", (stationary) => {
    expect(placesBy({ stationary }, [700000, 200000, 1], 9)).toHaveLength(3)
    expect(placesBy({ stationary }, [2, 1], 3)).toEqual([2, 1])
  })
})

describe("Claims of any size", () => {
  it("are divided from near the answer when the share of a large one is held at its minimum", () => {
    // The quotient of the large one for its next place, 474, is above that of the small ones for their first, 400.
    const small = Array.from({ length: 1000 }, () => 400)
    const bounds = [{ member: arbitraries.memberNames[0] ?? "", minimum: 950_000_000 }]
    const places = placesBy("sainteLague", [900_000_000_000, ...small], 950_000_400, { bounds })
    expect(places).toEqual([950_000_400, ...small.map(() => 0)])
  })

  it("stand beside small ones, also where a maximum holds what no double can", () => {
    const claims = [10n ** 400n, 10n, 3n].map((number, i) => ({
      member: `member ${i}`,
      claim: Rational.fromBigInt(number)
    }))
    const bounds = [{ member: "member 0", maximum: 1 }]
    for (const [method, places] of [
      ["adams", [1, 4, 1]],
      ["dHondt", [1, 4, 1]],
      ["quotaMethod", [6, 0, 0]],
      ["largestRemainder", [1, 4, 1]]
    ] as const) {
      const held = method === "quotaMethod" ? {} : { bounds }
      expect(laws.placesOf(Apportionment.apportion(claims, { method, places: 6, ...held }))).toEqual(places)
    }
  })

  it.each(divisorMethods)("lead to the same places when they are 10³⁰⁰ times as large: %s", (_, method) => {
    fc.assert(
      fc.property(arbitraries.problem, (problem) => {
        const divide = laws.divideBy(method)
        const huge = problem.claims.map(({ claim, member }) => ({
          member,
          claim: Rational.multiply(claim, Rational.fromBigInt(10n ** 300n))
        }))
        const { places } = laws.undecided(divide(problem))
        expect(laws.undecided(divide({ ...problem, claims: huge })).places).toEqual(places)
      })
    )
  })

  it.each([
    ["dean", 10n ** 20n],
    ["huntingtonHill", 10n ** 20n],
    ["dHondt", 10n ** 20n]
  ] as const)("differ by one in 10²⁰ and that decides, where doubles see a tie: %s", (method, claim) => {
    const claims = [
      { member: "Dordrecht", claim: Rational.fromBigInt(claim) },
      { member: "Gorinchem", claim: Rational.fromBigInt(claim + 1n) }
    ]
    expect(laws.placesOf(Apportionment.apportion(claims, { places: 1001, method }))).toEqual([500, 501])
  })

  it("may be of ten thousand members and a million places", () => {
    const claims = Array.from({ length: 10_000 }, (_, i) => ({
      member: `member ${i}`,
      claim: Rational.fromBigInt(BigInt(1 + ((i * 48271) % 90001)))
    }))
    for (const [, method] of divisorMethods) {
      const { outcomes } = Result.getOrThrow(
        Apportionment.apportion(claims, { places: 1_000_000, method, ties: "statedOrder" })
      )
      expect(outcomes.reduce((sum, { places }) => sum + places, 0)).toBe(1_000_000)
    }
  })
})

type Broken = readonly [
  method: Apportionment.MethodName,
  weights: ReadonlyArray<number>,
  places: number,
  given: ReadonlyArray<number>
]

const key = (method: Apportionment.Options["method"]) => (typeof method === "string" ? method : "stationary")
const quarter = { stationary: 0.25 } as const

describe("The promises that a method does not keep in every case", () => {
  const outside: ReadonlyArray<
    readonly [Apportionment.Options["method"], ...(Broken extends readonly [unknown, ...infer R] ? R : never)]
  > = [
    ["droop", [2, 30, 3], 14, [1, 11, 2]],
    ["adams", [2, 3, 10], 3, [1, 1, 1]],
    ["dean", [9, 1, 30], 4, [1, 1, 2]],
    ["huntingtonHill", [20, 1, 9], 6, [3, 1, 2]],
    ["sainteLague", [4, 3, 25, 14, 9], 11, [1, 1, 4, 3, 2]],
    ["dHondt", [24, 7, 5], 3, [3, 0, 0]],
    [quarter, [5, 21, 1], 9, [2, 6, 1]]
  ]

  it.each(outside)("quota: %j over %j, %d places", (method, weights, places, given) => {
    const { outcomes } = Result.getOrThrow(divided(method, weights, places))
    expect(outcomes.map((one) => one.places)).toEqual(given)
    const isOutside = outcomes.some(({ places: count, share }) => {
      const floor = Rational.floor(share)
      return BigInt(count) < floor || BigInt(count) > (share.denominator === 1n ? floor : floor + 1n)
    })
    expect(isOutside).toBe(true)
    expect(Apportionment.properties[key(method)].quota.holds).toBe("not always")
  })

  it("house: one place more takes one away", () => {
    expect([5, 6].map((places) => placesBy("largestRemainder", [27, 5, 28], places))).toEqual([
      [2, 1, 2],
      [3, 0, 3]
    ])
    expect([8, 9].map((places) => placesBy("droop", [4, 23], places))).toEqual([
      [2, 6],
      [1, 8]
    ])
  })

  it("own claim: who claims more gets less", () => {
    expect([placesBy("droop", [24, 3], 6), placesBy("droop", [25, 3], 6)]).toEqual([
      [6, 0],
      [5, 1]
    ])
    expect(placesBy("quotaMethod", [3, 16, 52, 55, 11], 6)).toEqual([0, 0, 3, 3, 0])
    expect(placesBy("quotaMethod", [3, 16, 54, 55, 11], 6)).toEqual([0, 1, 2, 3, 0])
  })

  it("own claim, on a running total: the fourth is asked for a place back", () => {
    expect(placesBy("quotaMethod", [39, 6, 33, 13], 11)).toEqual([5, 0, 4, 2])
    expect(placesBy("quotaMethod", [39, 8, 33, 13], 12)).toEqual([5, 1, 5, 1])
  })

  it("population pair: who grows faster loses a place to who grows less", () => {
    // The third grows by 1/16 and loses one; the second by 1/4 — the first, which does not grow, gains it.
    expect([placesBy("largestRemainder", [1, 4, 16], 10), placesBy("largestRemainder", [1, 5, 17], 10)]).toEqual([
      [0, 2, 8],
      [1, 2, 7]
    ])
    expect([placesBy("droop", [27, 2], 7), placesBy("droop", [31, 2], 7)]).toEqual([
      [7, 0],
      [6, 1]
    ])
    // The quota method: its example of the own claim is one of a pair too, the third against the second.
    expect(placesBy("quotaMethod", [3, 16, 54, 55, 11], 6)[1]).toBe(1)
  })

  it("coherent: two of three divide their places otherwise than all three did", () => {
    const parts: ReadonlyArray<Broken> = [
      ["largestRemainder", [3, 18, 2], 3, [1, 2, 0]],
      ["droop", [6, 28, 4], 4, [1, 3, 0]],
      ["quotaMethod", [7, 29, 6], 4, [1, 3, 0]],
      ["ceilShare", [1, 4, 7], 1, [1, 1, 1]]
    ]
    for (const [method, weights, places, given] of parts) {
      expect(placesBy(method, weights, places)).toEqual(given)
      const two = given.slice(0, 2)
      expect(placesBy(method, weights.slice(0, 2), (two[0] ?? 0) + (two[1] ?? 0))).not.toEqual(two)
    }
  })

  it("scale: a thousand times the same votes, and other places by the Droop quota", () => {
    expect(placesBy("droop", [1, 8, 4], 7)).toEqual([1, 4, 2])
    expect(placesBy("droop", [1000, 8000, 4000], 7)).toEqual([0, 5, 2])
  })
})

describe("The table of promises", () => {
  const nation = Rational.fromBigInt(10n ** 60n)
  const divisions: Readonly<Record<Apportionment.MethodName | "stationary", laws.Divide>> = {
    largestRemainder: laws.divideBy("largestRemainder"),
    droop: laws.divideBy("droop"),
    adams: laws.divideBy("adams"),
    dean: laws.divideBy("dean"),
    huntingtonHill: laws.divideBy("huntingtonHill"),
    sainteLague: laws.divideBy("sainteLague"),
    dHondt: laws.divideBy("dHondt"),
    stationary: laws.divideBy(third),
    quotaMethod: ({ places, ...question }) =>
      laws.unbounded(laws.divideBy("quotaMethod"))({ ...question, places: places > 400 ? 400 + (places % 7) : places }),
    statutoryCeiling: ({ claims, places }) =>
      Apportionment.apportion(claims, { places, method: "statutoryCeiling", national: nation }),
    ceilShare: laws.unbounded(laws.divideBy("ceilShare"))
  }
  const promises = {
    quota: laws.quotaIsExact,
    house: laws.houseIsMonotone,
    ownClaim: laws.ownClaimIsMonotone,
    populationPair: laws.populationPair,
    coherent: laws.partsDivideAlike,
    scaleFree: laws.scaleInvariance
  }
  const names = Object.keys(divisions) as ReadonlyArray<keyof typeof divisions>
  const kept = names.flatMap((method) =>
    (Object.keys(promises) as ReadonlyArray<keyof typeof promises>)
      .filter((promise) => Apportionment.properties[method][promise].holds === "always")
      // Its total is that of the country, so that claims alone are no scale, and a part has no total of its own.
      .filter((promise) => method !== "statutoryCeiling" || (promise !== "scaleFree" && promise !== "coherent"))
      .map((promise) => [method, promise] as const)
  )

  it.each(kept)("%s keeps %s in every case tried", (method, promise) => {
    const division = divisions[method]
    const isQuotaMethod = method === "quotaMethod" && promise === "house"
    const divide: laws.Divide = isQuotaMethod
      ? ({ places, ...question }) =>
          laws.unbounded(laws.divideBy("quotaMethod"))({ ...question, places: Math.min(places, 400) })
      : division
    fc.assert(promises[promise](divide) as fc.IPropertyWithHooks<unknown>)
  })

  it("says of rounding up by the law that only proportions count, the country among them, and that nobody depends on another", () => {
    fc.assert(
      fc.property(arbitraries.freeProblem, arbitraries.positiveRational, ({ claims, places }, factor) => {
        const by = (all: typeof claims, national: Rational.Rational) =>
          laws.placesOf(Apportionment.apportion(all, { places, method: "statutoryCeiling", national }))
        const scaled = claims.map(({ claim, member }) => ({ member, claim: Rational.multiply(claim, factor) }))
        const all = by(claims, nation)
        expect(by(scaled, Rational.multiply(nation, factor))).toEqual(all)
        claims.forEach((one, i) => {
          if (one.claim.numerator > 0n) expect(by([one], nation)).toEqual([all[i]])
        })
      })
    )
  })

  it("names the source of every entry", () => {
    for (const method of names) {
      for (const { source } of Object.values(Apportionment.properties[method])) expect(source).toMatch(/\w{4}/)
    }
  })

  it.each(names)(
    "says whom %s favours: what the largest of three gets above its part, over many divisions",
    (method) => {
      let state = 20261124
      const random = () => (state = (state * 48271) % 2147483647) / 2147483647
      let above = 0
      const times = 4000
      for (let time = 0; time < times; time++) {
        const cuts = [random(), random()].sort((a, b) => a - b)
        const [low = 0, high = 0] = cuts
        const parts = [low, high - low, 1 - high].map((part) => 1 + Math.floor(part * 1_000_000)).sort((a, b) => b - a)
        const claims = claimsOf(parts)
        const options = { claims, places: 15 + (time % 10), bounds: [], ties: "statedOrder" } as const
        const national = Rational.fromBigInt(BigInt(parts.reduce((sum, part) => sum + part, 0)))
        const outcome = Result.getOrThrow(
          method === "statutoryCeiling"
            ? Apportionment.apportion(claims, { places: options.places, method, national })
            : divisions[method](options)
        )
        const given = outcome.outcomes.reduce((sum, { places }) => sum + places, 0)
        above += ((outcome.outcomes[0]?.places ?? 0) - (given * (parts[0] ?? 0)) / Rational.toNumber(national)) / times
      }
      const { towards } = Apportionment.properties[method].bias
      const found = above > 0.02 ? "large" : above < -0.02 ? "small" : "neither"
      expect(found).toBe(towards === "byHeight" ? "small" : towards)
    }
  )
})
