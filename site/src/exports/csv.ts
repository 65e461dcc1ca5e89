import Papa from "papaparse"
import type { Lang } from "../i18n/routes.js"
import type { Report } from "../report/report.js"
import { inert } from "./formula.js"
import { gridOf, inputGrid, particularGrid, type Grid, type Value } from "./grid.js"
import { words } from "./words.js"

/** How a spreadsheet in each language reads a file: what stands between cells, and in a number. */
const dialects = {
  nl: { separator: ";", decimal: "," },
  en: { separator: ",", decimal: "." }
} as const

const mostDecimals = 10

/** A number in digits alone: no exponent, no separators of thousands, no more decimals than a reader can use. */
export const digits = (value: number): string => {
  const short = String(value)
  if (!short.includes("e") && (short.split(".")[1] ?? "").length <= mostDecimals) return short
  const fixed = value.toFixed(mostDecimals)
  return fixed.includes("e") ? fixed : fixed.replace(/\.?0+$/, "").replace(/^-0$/, "0")
}

const written = (value: Value, lang: Lang): string => {
  if (value === undefined) return ""
  return typeof value === "number" ? digits(value).replace(".", dialects[lang].decimal) : inert(value)
}

type Line = ReadonlyArray<Value>

const linesOf = ({ columns, rows, total }: Grid): ReadonlyArray<Line> => [
  columns.map(({ title }) => title),
  ...rows,
  ...(total === undefined ? [] : [total])
]

const titled = (title: string, lines: ReadonlyArray<Line>): ReadonlyArray<Line> =>
  lines.length === 0 ? [] : [[], [title], ...lines]

/**
 * An answer as CSV: the figures first, then what they rest on. UTF-8 with a byte order mark, so that a spreadsheet in
 * the language of the report opens it as columns. No text becomes a formula.
 */
export const csvOf = (report: Report): Uint8Array<ArrayBuffer> => {
  const { cautions, lang, tables } = report
  const [first, ...others] = tables.map((table) => gridOf(table, lang))
  const inputs = inputGrid(report)
  const particulars = particularGrid(report)
  const lines: ReadonlyArray<Line> = [
    ...(first === undefined ? [] : linesOf(first)),
    ...others.flatMap((grid) => titled(grid.title, linesOf(grid))),
    ...(inputs.rows.length === 0 ? [] : titled(inputs.title, linesOf(inputs))),
    ...titled(
      words.cautions[lang],
      cautions.map((caution) => [caution])
    ),
    ...titled(particulars.title, particulars.rows)
  ]
  const text = Papa.unparse(
    lines.map((line) => line.map((value) => written(value, lang))),
    { delimiter: dialects[lang].separator, newline: "\r\n" }
  )
  return new TextEncoder().encode(`\ufeff${text}\r\n`)
}
