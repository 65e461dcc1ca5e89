import type { Lang, Text } from "../i18n/routes.js"
import { fill, passports } from "../i18n/texts.js"
import type { Report } from "../report/report.js"
import type { Cell, Column, Row, Table } from "../report/table.js"
import { sheetNames, words } from "./words.js"

/** What stands in one cell of a file: words, a number, or nothing where nothing is known. */
export type Value = string | number | undefined

/** A column of a file. */
export interface GridColumn {
  readonly title: string
  /** How many decimals its numbers show; left out where it holds words. */
  readonly decimals?: number
}

/** A table as a file has it: one value a cell, so that an interval takes two columns. */
export interface Grid {
  readonly title: string
  readonly columns: ReadonlyArray<GridColumn>
  readonly rows: ReadonlyArray<ReadonlyArray<Value>>
  readonly total?: ReadonlyArray<Value>
}

type End = "low" | "high"

// A number that is not finite is not known: it would stand as a word in a column of numbers.
const known = (value: number | undefined): number | undefined => (Number.isFinite(value) ? value : undefined)

const numberOf = ({ value }: Cell, end: End): number | undefined =>
  known(typeof value === "object" ? value[end === "low" ? 0 : 1] : value)

const isInterval = ({ value }: Cell): boolean => typeof value === "object"

/** A column of the report with the ends that it is written as: none for words, one, or both for intervals. */
interface Written {
  readonly column: Column
  readonly index: number
  readonly ends: ReadonlyArray<End>
}

const writtenColumns = ({ columns, rows, total }: Table): ReadonlyArray<Written> => {
  const all = total === undefined ? rows : [...rows, total]
  return columns.map((column, index) => {
    if (column.kind === "words") return { column, index, ends: [] }
    const hasIntervals = all.some(({ cells }) => cells[index] !== undefined && isInterval(cells[index]))
    return { column, index, ends: hasIntervals ? ["low", "high"] : ["low"] }
  })
}

const titlesOf = ({ column, ends }: Written, lang: Lang): ReadonlyArray<GridColumn> => {
  if (ends.length === 0) return [{ title: column.title }]
  const decimals = column.decimals ?? 0
  if (ends.length === 1) return [{ title: column.title, decimals }]
  return ends.map((end) => ({
    title: fill((end === "low" ? words.lowest : words.highest)[lang], { title: column.title }),
    decimals
  }))
}

const valuesOf = ({ cells }: Row, written: ReadonlyArray<Written>): ReadonlyArray<Value> =>
  written.flatMap(({ ends, index }): ReadonlyArray<Value> => {
    const cell = cells[index] ?? { text: "" }
    return ends.length === 0 ? [cell.text] : ends.map((end) => numberOf(cell, end))
  })

/** A table of the report as a file has it. */
export const gridOf = (table: Table, lang: Lang): Grid => {
  const written = writtenColumns(table)
  return {
    title: table.title,
    columns: written.flatMap((one) => titlesOf(one, lang)),
    rows: table.rows.map((row) => valuesOf(row, written)),
    ...(table.total === undefined ? {} : { total: valuesOf(table.total, written) })
  }
}

const textColumns = (lang: Lang, ...titles: ReadonlyArray<Text>): ReadonlyArray<GridColumn> =>
  titles.map((title) => ({ title: title[lang] }))

const yesOrNo = (value: boolean, lang: Lang): string => (value ? words.yes : words.no)[lang]

/** The choices of the reader, with what they start at and rest on. */
export const inputGrid = ({ inputs, lang }: Report): Grid => ({
  title: sheetNames.inputs[lang],
  columns: [
    ...textColumns(lang, words.group, words.input, words.value),
    { title: words.number[lang], decimals: 10 },
    ...textColumns(lang, words.start, words.differs, words.counts, words.restsOn, words.explanation)
  ],
  rows: inputs.map(({ counts, differs, group, label, passport, start, value }) => [
    group,
    label,
    value.text,
    typeof value.value === "number" ? known(value.value) : undefined,
    start,
    yesOrNo(differs, lang),
    yesOrNo(counts, lang),
    passport === undefined ? undefined : passports[passport.kind][lang],
    passport?.lines.join(" ")
  ])
})

/** Every source and assumption that an input or a cell rests on, once. */
export const passportGrid = ({ inputs, lang, tables }: Report): Grid => {
  const cells = tables.flatMap(({ rows, total }) => [...rows, ...(total === undefined ? [] : [total])])
  const all = [
    ...inputs.flatMap(({ passport, value }) => [passport, value.passport]),
    ...cells.flatMap((row) => row.cells.map(({ passport }) => passport))
  ].filter((passport) => passport !== undefined)
  const once = new Map(
    all.map((passport) => [JSON.stringify([passport.kind, passport.title, passport.lines]), passport])
  )
  return {
    title: sheetNames.passports[lang],
    columns: textColumns(lang, words.restsOn, words.of, words.explanation),
    rows: [...once.values()].map(({ kind, lines, title }) => [passports[kind][lang], title, lines.join("\n")])
  }
}

/** Where the file comes from: the question with its answer, and the particulars of the calculation. */
export const particularGrid = ({ finding, lang, particulars, question, scope }: Report): Grid => ({
  title: sheetNames.particulars[lang],
  columns: textColumns(lang, words.name, words.value),
  rows: [
    [words.question[lang], question],
    [words.finding[lang], finding],
    [words.scope[lang], scope],
    ...particulars.map(({ name, value }) => [name, value])
  ]
})
