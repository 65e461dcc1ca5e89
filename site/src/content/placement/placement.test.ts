import { describe, expect, it } from "vitest"
import { flawsOf, textsOf } from "../../../test/tables.js"
import { languages } from "../../i18n/routes.js"
import { offers, plan } from "./example.js"
import {
  bidsTable,
  broken,
  exactness,
  fitting,
  goals,
  goalsTable,
  planTable,
  reasons,
  wholeFacilities
} from "./planned.js"

describe("The plan of the example", () => {
  it("places what fits, within every maximum, and what is placed and left over are the need", () => {
    const { members, products } = plan("nl")
    for (const [p, { bound, counts, need, sizes }] of offers.entries()) {
      const given = members.map(({ placements }) => placements[p]?.places ?? NaN)
      const { placed = NaN, shortfall = NaN } = products[p] ?? {}
      expect(placed + shortfall).toBe(need)
      expect(given.reduce((sum, places) => sum + places, 0)).toBe(placed)
      for (const [g, places] of given.entries()) {
        if (bound === "maximum") expect(places).toBeLessThanOrEqual(counts[g] ?? NaN)
        if (sizes !== undefined && places > 0) expect(sizes).toContain(places)
      }
    }
    expect(fitting("nl").title).toBe("44 van de 62 plekken passen")
    expect(textsOf(planTable("nl"))).toEqual([
      ["Gemeente A", "15", "8", "4", "27", "22"],
      ["Gemeente B", "0", "4", "5", "9", "13,20"],
      ["Gemeente C", "0", "5", "3", "8", "8,80"]
    ])
  })

  it("says of all that is left over which bids block it", () => {
    const { members, products } = reasons("nl")
    expect(products).toEqual([
      expect.stringMatching(/^Voor woontraining blijven 15 plekken over: .*ruimte voor 15 van de 30\.$/),
      expect.stringMatching(/^Voor tijdelijk wonen blijven 3 plekken over: .*ruimte voor 17 van de 20\.$/),
      "Voor Housing First is alles geplaatst: 12 plekken."
    ])
    expect(members[1]).toContain("1 van Housing First gaat boven het bod uit")
  })

  it("has its goals in the order in which the package reports them", () => {
    expect(Object.keys(goals)).toEqual(Object.keys(plan("nl").objective))
    expect(textsOf(goalsTable("nl")).map((row) => row.at(-1))).toEqual(["18", "18", "1", "10", "6,32", "0"])
  })
})

it("a whole facility leaves more over than the maxima alone", () => {
  const { lead, table } = wholeFacilities("nl")
  expect(lead).toContain("altijd 15 of 30 plekken")
  expect(textsOf(table).map(([, ...numbers]) => numbers)).toEqual([
    ["15", "15"],
    ["30", "0"]
  ])
  expect(table.title).toContain("15 plekken meer over")
})

it("says that its example is exact and the only one, and names the tie where two plans are as good", () => {
  const [exact, tie] = exactness("nl")
  expect(exact).toContain("dichter dan 10 plekken")
  expect(tie).toContain("Gemeente A en Gemeente B met gelijke aanspraken 5 plekken")
  expect(tie).toContain("er 2 of 3 krijgen")
})

it("one place more can cost one a place, and a fair part is no right", () => {
  const { table, totals } = broken("nl")
  expect(table.title).toBe("Er komt 1 plek bij, en Gemeente B gaat van 1 naar 0")
  expect(textsOf(table)).toEqual([
    ["Gemeente A", "27", "2", "3"],
    ["Gemeente B", "5", "1", "0"],
    ["Gemeente C", "28", "2", "3"]
  ])
  expect(totals).toContain("Gemeente A 27, waar 22 haar eerlijke deel is")
})

it.each(languages)("every table can be read in %s", (lang) => {
  const tables = [bidsTable(lang), planTable(lang), goalsTable(lang), wholeFacilities(lang).table, broken(lang).table]
  expect(tables.flatMap(flawsOf)).toEqual([])
})
