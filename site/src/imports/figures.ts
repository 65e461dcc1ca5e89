import type { Lang } from "../i18n/routes.js"
import type { CsvRow, CsvTable } from "./csvTable.js"
import { decimalOf, isUnknown, readAs, type Decimal } from "./decimalMark.js"
import { MemberNames, type FileMember, type Named } from "./memberNames.js"

/** A row, or a file, that gives no figure, and why. */
export type FigureProblem =
  | { readonly _tag: "NoMembers"; readonly line: number; readonly text: string }
  | { readonly _tag: "MemberUnknown"; readonly line: number; readonly text: string; readonly near?: string }
  | {
      readonly _tag: "MemberRepeated"
      readonly line: number
      readonly text: string
      readonly member: string
      readonly firstLine: number
    }
  | { readonly _tag: "FieldMissing"; readonly line: number; readonly text: string; readonly member: string }
  | { readonly _tag: "NotANumber"; readonly line: number; readonly text: string; readonly member: string }
  | { readonly _tag: "Negative"; readonly line: number; readonly text: string; readonly member: string }
  | { readonly _tag: "TooLarge"; readonly line: number; readonly text: string; readonly member: string }

/** A column that holds figures. */
export interface FigureColumn {
  readonly index: number
  /** What stands above it; empty where nothing does. */
  readonly title: string
}

/** The figures of a file, one a municipality, and everything that gave none. */
export interface Figures {
  readonly values: ReadonlyArray<{ readonly member: string; readonly value: number }>
  /** Whose figure the file says is not known. */
  readonly unknown: ReadonlyArray<string>
  /** Whom the file does not name. */
  readonly missing: ReadonlyArray<string>
  readonly problems: ReadonlyArray<FigureProblem>
  /** The line from which the file goes on about something else, which is not read. */
  readonly endsBefore?: number
  /** The columns that the figures could be taken from. */
  readonly columns: ReadonlyArray<FigureColumn>
  /** The one that they were taken from. */
  readonly column: number
  readonly decimal: Decimal
}

export const largest = 1e12

// A figure further to the right is not looked for.
const mostColumns = 200

const longestText = 60

const shown = (text: string): string => text.trim().slice(0, longestText)

/** The rows with the municipality that a column names, if it names one. */
type NamedRow = CsvRow & { readonly named?: Named }

const namedBy = (rows: ReadonlyArray<CsvRow>, column: number, names: MemberNames): ReadonlyArray<NamedRow> =>
  rows.map((row) => {
    const named = names.find(row.fields[column] ?? "")
    return named === undefined ? row : { ...row, named }
  })

/** The column that names most municipalities; names go before codes, for a figure can look like a code. */
const nameColumn = (rows: ReadonlyArray<CsvRow>, names: MemberNames): number | undefined => {
  const counts = new Map<number, { readonly name: Set<string>; readonly code: Set<string> }>()
  for (const { fields } of rows) {
    for (const [index, field] of fields.slice(0, mostColumns).entries()) {
      const named = names.find(field)
      if (named === undefined) continue
      const count = counts.get(index) ?? { name: new Set(), code: new Set() }
      count[named.by === "name" ? "name" : "code"].add(named.member)
      counts.set(index, count)
    }
  }
  const all = [...counts].map(([index, { code, name }]) => ({ index, names: name.size, codes: code.size }))
  all.sort((a, b) => b.names + b.codes - (a.names + a.codes) || b.names - a.names || a.index - b.index)
  return all[0]?.index
}

const headings: ReadonlySet<string> = new Set([
  "gemeente",
  "gemeenten",
  "gemeentenaam",
  "gemeentecode",
  "naam",
  "code",
  "cbs-code",
  "gm-code",
  "regio",
  "gebied",
  "municipality",
  "municipalities",
  "name",
  "region",
  "area"
])

/** Whether a row above the first municipality is a title or a heading, not a row with a misspelt name. */
const isHeading = ({ fields }: CsvRow, column: number, names: MemberNames): boolean => {
  const name = (fields[column] ?? "").trim()
  if (name === "" || headings.has(name.toLowerCase())) return true
  if (names.near(name) !== undefined) return false
  return !fields.some((field, index) => index !== column && readAs(field, ",")._tag === "Number")
}

interface Split {
  readonly heading?: CsvRow
  readonly rows: ReadonlyArray<NamedRow>
  /** The row below the table with which something else starts. */
  readonly after?: CsvRow
}

/** Whether a row below an empty line holds a title and no more: the table has ended before it. */
const isTitle = (row: NamedRow, before: NamedRow | undefined, column: number, names: MemberNames): boolean => {
  if (before === undefined || row.named !== undefined) return false
  const breaks = before.fields.reduce((sum, field) => sum + field.split("\n").length - 1, 0)
  const filled = row.fields.filter((field) => field.trim() !== "")
  return (
    row.line > before.line + breaks + 1 && filled.length === 1 && names.near(row.fields[column] ?? "") === undefined
  )
}

/** Takes the heading off, what stands above it, and what follows the table. */
const tableIn = (all: ReadonlyArray<NamedRow>, column: number, names: MemberNames): Split => {
  const first = all.findIndex(({ named }) => named !== undefined)
  const above = all.slice(0, first).findLastIndex((row) => isHeading(row, column, names))
  const heading = all[above]
  const below = all.findIndex((row, index) => index > first && isTitle(row, all[index - 1], column, names))
  const after = all[below]
  return {
    rows: all.slice(above + 1, after === undefined ? undefined : below),
    ...(heading === undefined ? {} : { heading }),
    ...(after === undefined ? {} : { after })
  }
}

/** The columns of which most fields are numbers, beside the one with the names and one with codes. */
const figureColumns = ({ heading, rows }: Split, column: number, names: MemberNames): ReadonlyArray<FigureColumn> => {
  const counts = new Map<number, { readonly numbers: number; readonly others: number; readonly codes: number }>()
  for (const { fields, named } of rows) {
    if (named === undefined) continue
    for (const [index, field] of fields.slice(0, mostColumns).entries()) {
      if (index === column || isUnknown(field)) continue
      const count = counts.get(index) ?? { numbers: 0, others: 0, codes: 0 }
      const isNumber = readAs(field, ",")._tag === "Number" || readAs(field, ".")._tag === "Number"
      const isCode = names.find(field)?.member === named.member
      counts.set(index, {
        numbers: count.numbers + (isNumber ? 1 : 0),
        others: count.others + (isNumber ? 0 : 1),
        codes: count.codes + (isCode ? 1 : 0)
      })
    }
  }
  return [...counts]
    .filter(([, { codes, numbers, others }]) => numbers > 0 && numbers >= others && codes < numbers)
    .map(([index]) => ({ index, title: shown(heading?.fields[index] ?? "") }))
    .toSorted((a, b) => a.index - b.index)
}

type Outcome =
  | { readonly _tag: "Value"; readonly member: string; readonly value: number }
  | { readonly _tag: "Unknown"; readonly member: string }
  | { readonly _tag: "Problem"; readonly problem: FigureProblem }

const problem = (one: FigureProblem): Outcome => ({ _tag: "Problem", problem: one })

const figureOf = ({ fields, line }: CsvRow, member: string, column: number, { mark }: Decimal): Outcome => {
  const field = fields[column]
  if (field === undefined) return problem({ _tag: "FieldMissing", line, text: shown(fields.join(" ")), member })
  const written = readAs(field, mark)
  const text = shown(field)
  switch (written._tag) {
    case "Unknown":
      return { _tag: "Unknown", member }
    case "NotANumber":
      return problem({ _tag: "NotANumber", line, text, member })
    case "Number":
      if (written.value < 0) return problem({ _tag: "Negative", line, text, member })
      if (!(written.value <= largest)) return problem({ _tag: "TooLarge", line, text, member })
      return { _tag: "Value", member, value: written.value }
  }
}

const outcomes = (
  rows: ReadonlyArray<NamedRow>,
  nameAt: number,
  column: number,
  decimal: Decimal,
  names: MemberNames
): ReadonlyArray<Outcome> => {
  const lines = new Map<string, number>()
  return rows.map((row): Outcome => {
    const { fields, line, named } = row
    const text = fields[nameAt] ?? ""
    if (named === undefined) {
      const near = names.near(text)
      return problem({ _tag: "MemberUnknown", line, text: shown(text), ...(near === undefined ? {} : { near }) })
    }
    const { member } = named
    const firstLine = lines.get(member)
    if (firstLine !== undefined) return problem({ _tag: "MemberRepeated", line, text: shown(text), member, firstLine })
    lines.set(member, line)
    return figureOf(row, member, column, decimal)
  })
}

/**
 * Reads one figure a municipality from a table: good rows are kept, each bad row is named. The decimal mark is taken
 * from the whole column. Unknown is left out and said; it is never zero.
 */
export const readFigures = (
  table: CsvTable,
  options: { readonly members: ReadonlyArray<FileMember>; readonly lang: Lang; readonly column?: number }
): Figures => {
  const { lang, members } = options
  const names = new MemberNames(members)
  const nameAt = nameColumn(table.rows, names)
  const everyone = members.map(({ name }) => name)
  if (nameAt === undefined) {
    const [first] = table.rows
    const none: FigureProblem = {
      _tag: "NoMembers",
      line: first?.line ?? 1,
      text: shown(first?.fields.join(" ") ?? "")
    }
    const decimal = decimalOf([], lang)
    return { values: [], unknown: [], missing: everyone, problems: [none], columns: [], column: 0, decimal }
  }
  const split = tableIn(namedBy(table.rows, nameAt, names), nameAt, names)
  const columns = figureColumns(split, nameAt, names)
  const column = options.column ?? columns[0]?.index ?? (nameAt === 0 ? 1 : 0)
  const texts = split.rows.flatMap(({ fields, named }) => (named === undefined ? [] : [fields[column] ?? ""]))
  const decimal = decimalOf(texts, lang)
  const all = outcomes(split.rows, nameAt, column, decimal, names)
  const found = new Set(split.rows.flatMap(({ named }) => named?.member ?? []))
  return {
    values: all.flatMap((one) => (one._tag === "Value" ? [{ member: one.member, value: one.value }] : [])),
    unknown: all.flatMap((one) => (one._tag === "Unknown" ? [one.member] : [])),
    missing: everyone.filter((name) => !found.has(name)),
    problems: all.flatMap((one) => (one._tag === "Problem" ? [one.problem] : [])),
    ...(split.after === undefined ? {} : { endsBefore: split.after.line }),
    columns,
    column,
    decimal
  }
}
