import { describe, expect, it } from "vitest"
import * as Rational from "woonzorg/Rational"
import { flawsOf, textsOf } from "../../../test/tables.js"
import { languages } from "../../i18n/routes.js"
import { counterExamples } from "./counterExamples.js"
import { history } from "./history.js"
import { matrix, proved } from "./proved.js"
import { infeasibleTable, tied } from "./refused.js"

const sum = (counts: ReadonlyArray<number>): number => counts.reduce((all, count) => all + count, 0)

/** The two numbers of a cell such as "8 geeft 0". */
const pairIn = (text: string): readonly [number, number] => {
  const [from = "", to = ""] = text.match(/[\d,]+/g) ?? []
  return [Number(from.replace(",", ".")), Number(to.replace(",", "."))]
}

const pairs = (id: string) => {
  const table = counterExamples("nl").find((one) => one.id === id)
  if (table === undefined) throw new Error(`No counter-example ${id}.`)
  return textsOf(table).map((row) => row.slice(1, -1).map(pairIn))
}

describe("The example of two totals", () => {
  const { places, quotientAt, table } = proved("nl")

  it("has every total", () => {
    expect(places.map(sum)).toEqual(matrix.rows)
    expect(matrix.columns.map((_, j) => sum(places.map((row) => row[j] ?? NaN)))).toEqual(matrix.columns)
    expect(places).toEqual([
      [7, 3, 2],
      [3, 3, 2],
      [1, 2, 6]
    ])
  })

  it("is proved by the divisors as they stand in the table: each claim by both, rounded, gives its places", () => {
    const numberIn = (text = ""): number => Number((/[\d,]+(?!.*\d)/.exec(text)?.[0] ?? "").replace(",", "."))
    const byColumn = table.columns.slice(2).map(({ title }) => numberIn(title))
    for (const [i, [, divisor, ...cells]] of textsOf(table).entries()) {
      for (const [j, cell] of cells.entries()) {
        const claim = matrix.claims[i]?.[j] ?? NaN
        const quotient = claim / (numberIn(divisor) * (byColumn[j] ?? NaN))
        expect(Math.round(quotient)).toBe(places[i]?.[j])
        expect(Rational.toNumber(quotientAt(i, j))).toBeCloseTo(quotient, 9)
        expect(cell).toBe(`${claim} geeft ${quotient.toFixed(2).replace(".", ",")}, dus ${places[i]?.[j]}`)
      }
    }
  })
})

it("cells with the same right are named as a circle, and a policy decides", () => {
  const { decided, sentence } = tied("nl")
  expect(sentence).toBe(
    "Gemeente B bij Product 1 en Gemeente A bij Product 2 hebben evenveel recht op een plek als Gemeente B bij Product 2 en Gemeente A bij Product 1."
  )
  expect(decided).toContain("Gemeente A bij Product 1 en Gemeente B bij Product 2.")
})

it("totals that cannot be had name who must get more than there is", () => {
  const table = infeasibleTable("nl")
  expect(table.title).toBe(
    "Gemeente A en Gemeente B moeten samen 12 plekken krijgen. Dat kan alleen bij Product 1 en Product 2, en daar zijn er samen 9"
  )
  expect(textsOf(table)[0]).toEqual(["Gemeente A", "4", "2", "–", "–", "7"])
})

describe("What two totals do not keep", () => {
  it("is the exact share: a cell ends a place from it", () => {
    const cells = pairs("share")
    expect(cells.flat().some(([share, given]) => Math.abs(share - given) >= 1)).toBe(true)
    expect(sum(cells.flat().map(([share]) => share))).toBeCloseTo(sum(cells.flat().map(([, given]) => given)), 9)
  })

  it("is that a place more costs nobody one: a cell in another row loses one", () => {
    const cells = pairs("more")
    expect(sum(cells.flat().map(([before, after]) => after - before))).toBe(1)
    expect(cells[1]?.some(([before, after]) => after < before)).toBe(true)
  })

  it("is that a larger claim in a row gets more", () => {
    const [[larger, smaller] = []] = pairs("order")
    expect(larger?.[0]).toBeGreaterThan(smaller?.[0] ?? NaN)
    expect(larger?.[1]).toBeLessThan(smaller?.[1] ?? NaN)
  })
})

it("the history has sources, each by its title", () => {
  for (const { sources, text } of history) {
    for (const lang of languages) expect(text[lang]).toMatch(/^\p{Lu}.*\.$/su)
    expect(sources.length).toBeGreaterThan(0)
    for (const { address } of sources) if (address !== undefined) expect(URL.canParse(address)).toBe(true)
  }
})

it.each(languages)("every table can be read in %s", (lang) => {
  const tables = [proved(lang).table, infeasibleTable(lang), ...counterExamples(lang)]
  expect(tables.flatMap(flawsOf)).toEqual([])
})
