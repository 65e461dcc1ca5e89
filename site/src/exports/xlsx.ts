import writeExcelFile, { type Cell, type CellObject, type Row, type Sheet } from "write-excel-file/universal"
import type { Lang } from "../i18n/routes.js"
import type { Report } from "../report/report.js"
import { isFormulaLike } from "./formula.js"
import { gridOf, inputGrid, particularGrid, passportGrid, type Grid, type Value } from "./grid.js"
import { sheetNames, words } from "./words.js"
import { xmlText } from "./xmlText.js"

/** A report that is too large to write as a workbook. */
export class WorkbookTooLarge extends Error {
  override readonly name = "WorkbookTooLarge"
  constructor(
    readonly part: string,
    readonly size: number
  ) {
    super(
      `${part} of the workbook would take ${size} bytes before compression; at most ${mostBytes} fit. Save the answer as CSV instead.`
    )
  }
}

// Larger parts are compressed in a worker made of a text, which the policy of the site forbids.
const mostBytes = 150_000
const bytesPerCell = 40

type Style = Omit<CellObject, "value" | "type">

// What a cell of a spreadsheet can hold.
const longest = 32_767

// A spreadsheet reads _x0041_ as the letter A.
const escape = /_(?=x[0-9a-f]{4}_)/gi

/** A text as a workbook can hold it. */
export const cellText = (text: string): string => {
  const clean = xmlText(text).replace(escape, "_x005F_")
  const whole = clean.length > longest ? `${clean.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, "")}…` : clean
  // The writer looks a text up in an object, where names such as this one are there already.
  return whole in {} ? `${whole} ` : whole
}

const formatOf = (decimals: number): string =>
  decimals === 0 ? "0" : decimals > 4 ? "General" : `0.${"0".repeat(decimals)}`

const textCell = (text: string, style: Style = {}): CellObject => ({
  value: cellText(text),
  type: String,
  alignVertical: "top",
  // As text, it stays text when someone edits the cell.
  ...(isFormulaLike(text) ? { format: "@" } : {}),
  ...style
})

const cellOf = (value: Value, decimals: number | undefined, style: Style = {}): Cell => {
  if (value === undefined) return null
  if (typeof value === "string") return textCell(value, { wrap: true, ...style })
  return { value, type: Number, format: formatOf(decimals ?? 0), alignVertical: "top", ...style }
}

const header = ({ columns }: Grid): Row =>
  columns.map(({ decimals, title }) =>
    textCell(title, {
      fontWeight: "bold",
      wrap: true,
      bottomBorderStyle: "thin",
      ...(decimals === undefined ? {} : { align: "right" })
    })
  )

const body = ({ columns, rows, total }: Grid): ReadonlyArray<Row> => {
  const line = (values: ReadonlyArray<Value>, style?: Style): Row =>
    values.map((value, index) => cellOf(value, columns[index]?.decimals, style))
  return [
    ...rows.map((values) => line(values)),
    ...(total === undefined ? [] : [line(total, { fontWeight: "bold", topBorderStyle: "thin" })])
  ]
}

const narrowest = 10
const widest = 60

const lengthOf = (value: Value): number =>
  typeof value === "number" ? 10 : Math.max(0, ...(value ?? "").split("\n").map(({ length }) => length))

/** Columns as wide as what stands in them, in characters, within what can be read. */
const widths = ({ columns, rows, total = [] }: Grid) =>
  columns.map(({ title }, index) => {
    const longest = Math.max(...[...rows, total].map((values) => lengthOf(values[index])), 0)
    return { width: Math.min(widest, Math.max(narrowest, longest, Math.min(title.length, 16)) + 2) }
  })

/** A name that a workbook accepts, that no sheet before it has. */
export const sheetName = (title: string, taken: ReadonlyArray<string>): string => {
  const clean = cellText(title.replace(/[[\]/\\:*?\s]+/g, " "))
    .replace(/^[\s']+|[\s']+$/g, "")
    .slice(0, 31)
    .trim()
  const base = clean === "" || /^history$/i.test(clean) ? `${clean} 1`.trim() : clean
  const isTaken = (name: string): boolean => taken.some((other) => other.toLowerCase() === name.toLowerCase())
  for (let number = 1; ; number++) {
    const end = number === 1 ? "" : ` ${number}`
    const name = `${base.slice(0, 31 - end.length).trim()}${end}`
    if (!isTaken(name)) return name
  }
}

type Named = Sheet<Blob> & { readonly sheet: string; readonly data: Array<Row> }

const sheetOf = (grid: Grid, name: string): Named => ({
  sheet: name,
  data: [header(grid), ...body(grid)],
  columns: widths(grid),
  stickyRowsCount: 1
})

const lineHeight = 15

/** A paragraph over the width of a table, as high as its lines. */
const paragraph = (text: string, columns: ReadonlyArray<{ readonly width: number }>, style: Style = {}): Row => {
  const width = columns.reduce((sum, column) => sum + column.width, 0)
  const lines = Math.ceil((text.length * 1.1) / width)
  const cell = textCell(text, {
    wrap: true,
    columnSpan: columns.length,
    height: Math.max(1, lines) * lineHeight,
    ...style
  })
  return [cell, ...columns.slice(1).map(() => null)]
}

const paragraphWidth = 90

const outcomeSheet = (report: Report, grid: Grid | undefined, lang: Lang): Named => {
  const table = grid === undefined ? [] : widths(grid)
  const width = table.reduce((sum, column) => sum + column.width, 0)
  // Room for the sentences, where the table is narrow.
  const columns = width < paragraphWidth ? [...table, { width: paragraphWidth - width }] : table
  const cautions = report.cautions.map((caution) =>
    paragraph(`${words.cautions[lang]}: ${caution}`, columns, { textColor: "#875100" })
  )
  return {
    sheet: sheetNames.outcome[lang],
    data: [
      paragraph(report.question, columns, { fontWeight: "bold", fontSize: 14, height: 24 }),
      paragraph(report.finding, columns, { fontWeight: "bold" }),
      paragraph(report.scope, columns),
      ...cautions,
      [],
      ...(grid === undefined ? [] : [[textCell(grid.title, { fontWeight: "bold" })], header(grid), ...body(grid)])
    ],
    columns,
    orientation: "landscape"
  }
}

const sizeOf = (text: string): number =>
  new TextEncoder().encode(text).length + 5 * (text.match(/[&<>"']/g) ?? []).length

/** Every text of a workbook stands in one part, the cells of each sheet in another. */
const checkSizes = (sheets: ReadonlyArray<Named>): void => {
  for (const { data, sheet } of sheets) {
    const size = data.flat().length * bytesPerCell
    if (size > mostBytes) throw new WorkbookTooLarge(`Sheet "${sheet}"`, size)
  }
  const texts = sheets
    .flatMap(({ data }) => data.flat())
    .flatMap((cell) => {
      const value = cell !== null && typeof cell === "object" && "value" in cell ? cell.value : undefined
      return typeof value === "string" ? [value] : []
    })
  const size = [...new Set(texts)].reduce((sum, text) => sum + sizeOf(text), 0)
  if (size > mostBytes) throw new WorkbookTooLarge("The text", size)
}

/**
 * An answer as a workbook: the outcome, each table, the inputs, what they rest on, the reasons and the particulars, a
 * sheet each. Numbers are numbers, all else is text; there is no formula in it.
 *
 * **Fails with** {@link WorkbookTooLarge}.
 */
export const xlsxOf = async (report: Report): Promise<Blob> => {
  const { lang } = report
  const [first, ...others] = report.tables.map((table) => gridOf(table, lang))
  const fixed = Object.values(sheetNames).map((name) => name[lang])
  const sheets: Array<Named> = [outcomeSheet(report, first, lang)]
  for (const grid of others) {
    sheets.push(sheetOf(grid, sheetName(grid.title, [...fixed, ...sheets.map(({ sheet }) => sheet)])))
  }
  const reasons: Grid = {
    title: sheetNames.reasons[lang],
    columns: [{ title: words.reason[lang] }],
    rows: report.reasons.map((reason) => [reason])
  }
  for (const grid of [inputGrid(report), passportGrid(report), reasons, particularGrid(report)]) {
    if (grid.rows.length > 0) sheets.push(sheetOf(grid, grid.title))
  }
  checkSizes(sheets)
  return writeExcelFile(sheets).toBlob()
}
