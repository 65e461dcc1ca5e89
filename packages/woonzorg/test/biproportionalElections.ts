/** Real elections by rows and columns, with the votes, the totals and the seats as they were published. */

export interface Election {
  readonly districts: ReadonlyArray<string>
  readonly districtSeats: ReadonlyArray<number>
  /** As published, where they were. */
  readonly districtDivisors?: ReadonlyArray<number>
  readonly lists: ReadonlyArray<{
    readonly name: string
    readonly seats: number
    readonly divisor?: number
    readonly votes: ReadonlyArray<number>
    readonly seatsByDistrict: ReadonlyArray<number>
  }>
}

/**
 * Stadt Zürich, Gemeinderatswahl 9. Februar 2014, "Unterzuteilung der Sitze an die Listen":
 * stadt-zuerich.ch/misc/de/archiv-wahlen/stadtrat-gemeinderat/140209/resultate_erneuerungswahlen.html
 * (path=wp_herleitung_unterzuteilung). The divisors printed there are left out: rounded as they are, they give three cells
 * (SVP in 10, FDP and glp in 11) another number of seats than the table itself.
 */
export const zurich2014: Election = {
  districts: ["1+2", "3", "4+5", "6", "7+8", "9", "10", "11", "12"],
  districtSeats: [12, 15, 13, 10, 16, 16, 12, 22, 9],
  lists: [
    {
      name: "SP",
      seats: 39,
      votes: [30_933, 54_797, 40_953, 29_882, 62_554, 46_248, 40_979, 79_160, 11_448],
      seatsByDistrict: [3, 5, 5, 4, 4, 5, 4, 6, 3]
    },
    {
      name: "SVP",
      seats: 23,
      votes: [18_882, 25_663, 9_836, 11_132, 34_834, 41_366, 24_261, 70_002, 10_635],
      seatsByDistrict: [2, 2, 1, 1, 2, 4, 2, 6, 3]
    },
    {
      name: "FDP",
      seats: 21,
      votes: [24_403, 17_918, 10_238, 15_090, 69_163, 21_307, 21_957, 37_123, 3_412],
      seatsByDistrict: [3, 2, 1, 2, 4, 2, 3, 3, 1]
    },
    {
      name: "Grüne",
      seats: 14,
      votes: [13_239, 21_915, 15_880, 10_034, 28_630, 15_001, 13_598, 22_448, 2_433],
      seatsByDistrict: [1, 2, 2, 1, 2, 2, 1, 2, 1]
    },
    {
      name: "glp",
      seats: 13,
      votes: [12_202, 17_746, 12_416, 11_024, 26_498, 14_738, 13_901, 29_648, 2_151],
      seatsByDistrict: [1, 2, 2, 1, 2, 1, 1, 3, 0]
    },
    {
      name: "CVP",
      seats: 6,
      votes: [5_936, 6_873, 3_645, 3_692, 11_017, 10_816, 4_898, 14_852, 2_786],
      seatsByDistrict: [1, 1, 0, 0, 1, 1, 0, 1, 1]
    },
    {
      name: "AL",
      seats: 9,
      votes: [5_650, 16_680, 17_323, 6_650, 10_082, 8_020, 8_543, 11_655, 1_061],
      seatsByDistrict: [1, 1, 2, 1, 1, 1, 1, 1, 0]
    }
  ]
}

/**
 * Stadt Zürich, Gemeinderatswahl 4. März 2018, the same table, with the divisors of lists and
 * districts: stadt-zuerich.ch/misc/de/archiv-wahlen/stadtrat-gemeinderat/180304/resultate_erneuerungswahlen.html
 * (path=wp_herleitung_unterzuteilung).
 */
export const zurich2018: Election = {
  districts: ["1+2", "3", "4+5", "6", "7+8", "9", "10", "11", "12"],
  districtSeats: [12, 15, 13, 10, 16, 16, 12, 22, 9],
  districtDivisors: [9_870, 12_100, 10_000, 9_000, 15_850, 10_950, 11_080, 12_400, 5_000],
  lists: [
    {
      name: "SP",
      seats: 43,
      divisor: 1,
      votes: [37_360, 67_129, 49_212, 34_296, 71_164, 60_063, 52_231, 89_477, 13_192],
      seatsByDistrict: [4, 6, 5, 4, 4, 5, 5, 7, 3]
    },
    {
      name: "SVP",
      seats: 17,
      divisor: 1.0708,
      votes: [15_856, 19_340, 8_339, 8_974, 28_050, 33_783, 17_789, 55_160, 8_980],
      seatsByDistrict: [2, 1, 1, 1, 2, 3, 1, 4, 2]
    },
    {
      name: "FDP",
      seats: 21,
      divisor: 0.973,
      votes: [23_990, 20_529, 13_844, 16_857, 69_536, 26_712, 23_098, 40_194, 3_826],
      seatsByDistrict: [2, 2, 1, 2, 5, 3, 2, 3, 1]
    },
    {
      name: "Grüne",
      seats: 16,
      divisor: 0.934,
      votes: [15_007, 26_471, 19_388, 12_571, 31_442, 20_296, 15_534, 28_713, 4_191],
      seatsByDistrict: [2, 2, 2, 1, 2, 2, 2, 2, 1]
    },
    {
      name: "glp",
      seats: 14,
      divisor: 1.02,
      votes: [12_551, 19_573, 16_442, 11_613, 28_414, 16_488, 14_630, 31_911, 2_931],
      seatsByDistrict: [1, 2, 2, 1, 2, 1, 1, 3, 1]
    },
    {
      name: "AL",
      seats: 10,
      divisor: 1,
      votes: [7_668, 22_692, 22_136, 7_612, 13_659, 10_164, 12_054, 12_435, 1_954],
      seatsByDistrict: [1, 2, 2, 1, 1, 1, 1, 1, 0]
    },
    {
      name: "EVP/BDP",
      seats: 4,
      divisor: 0.73,
      votes: [1_841, 2_939, 1_152, 2_101, 5_655, 9_777, 3_374, 13_901, 2_568],
      seatsByDistrict: [0, 0, 0, 0, 0, 1, 0, 2, 1]
    }
  ]
}

/**
 * Kanton Uri, Landratswahl 8. März 2020, the four districts that elect by rows and columns: data set uri2020 of the R package
 * proporz (github.com/polettif/proporz, data-raw/uri2020.R) and the seats in its tests (test-biproportional-data.R).
 */
export const uri2020: Election = {
  districts: ["Altdorf", "Bürglen", "Erstfeld", "Schattdorf"],
  districtSeats: [15, 7, 6, 9],
  lists: [
    { name: "CVP", seats: 12, votes: [11_471, 2_822, 2_309, 4_794], seatsByDistrict: [5, 2, 2, 3] },
    { name: "SPGB", seats: 9, votes: [11_908, 1_606, 1_705, 2_600], seatsByDistrict: [4, 1, 2, 2] },
    { name: "FDP", seats: 7, votes: [9_213, 1_567, 946, 2_961], seatsByDistrict: [3, 1, 1, 2] },
    { name: "SVP", seats: 9, votes: [7_756, 2_945, 1_573, 3_498], seatsByDistrict: [3, 3, 1, 2] }
  ]
}
