import Papa from "papaparse"
import { decode, type Encoding } from "./encoding.js"
import { foreignBytes, foreignText, type ForeignKind } from "./foreignFile.js"

export const separators = ["\t", ";", "|", ","] as const

export type Separator = (typeof separators)[number]

/** A row of a file, with the line on which it starts. */
export interface CsvRow {
  readonly line: number
  readonly fields: ReadonlyArray<string>
}

/** A file of figures, as rows of text: nothing in it has been given a meaning. */
export interface CsvTable {
  readonly encoding: Encoding
  readonly separator: Separator
  /** Without empty rows. */
  readonly rows: ReadonlyArray<CsvRow>
}

/** Why a file could not be read as a table. */
export type CsvProblem =
  | { readonly _tag: "FileEmpty" }
  | { readonly _tag: "FileTooLarge"; readonly bytes: number; readonly most: number }
  | { readonly _tag: "FileTooLong"; readonly most: number }
  | { readonly _tag: "FileForeign"; readonly kind: ForeignKind }
  | { readonly _tag: "QuoteOpen"; readonly line: number }
  | { readonly _tag: "QuoteMisplaced"; readonly line: number }

export type Read<Value> =
  | { readonly _tag: "Answer"; readonly value: Value }
  | { readonly _tag: "Refusal"; readonly error: CsvProblem }

export const mostBytes = 1_000_000
export const mostRows = 5_000

const refusal = (error: CsvProblem): Read<never> => ({ _tag: "Refusal", error })

// The parser looks past blanks again at each quote: long runs of them would take it minutes.
const longBlank = /[^\S\n]{101,}/g

const normalised = (text: string): string =>
  text.replace(/\r\n?/g, "\n").replace(longBlank, (blank) => blank.slice(0, 100))

interface Parsed {
  readonly rows: ReadonlyArray<CsvRow>
  readonly problem?: CsvProblem
}

const isEmpty = (fields: ReadonlyArray<string>): boolean => fields.every((field) => field.trim() === "")

/** Parses a text from its first line on, at most so many rows that hold something. */
const parse = (text: string, separator: string, most: number, firstLine: number): Parsed => {
  const rows: Array<CsvRow> = []
  let problem: CsvProblem | undefined
  let [line, from] = [firstLine, 0]
  Papa.parse<ReadonlyArray<string>>(text, {
    delimiter: separator,
    newline: "\n",
    step: ({ data, errors, meta }, parser) => {
      const [error] = errors
      if (error !== undefined) {
        problem = { _tag: error.code === "MissingQuotes" ? "QuoteOpen" : "QuoteMisplaced", line }
        parser.abort()
        return
      }
      if (!isEmpty(data)) rows.push({ line, fields: data })
      for (let at = text.indexOf("\n", from); at !== -1 && at < meta.cursor; at = text.indexOf("\n", at + 1)) line++
      from = meta.cursor
      if (rows.length > most) parser.abort()
    }
  })
  return { rows, ...(problem === undefined ? {} : { problem }) }
}

const sampleLength = 64_000
const sampleRows = 50

/** How many of the rows have the same number of fields, two or more, as a share of all. */
const agreement = (rows: ReadonlyArray<CsvRow>): number => {
  const counts = new Map<number, number>()
  for (const { fields } of rows) {
    if (fields.length > 1) counts.set(fields.length, (counts.get(fields.length) ?? 0) + 1)
  }
  return Math.max(0, ...counts.values()) / Math.max(1, rows.length)
}

/** The separator on which the first rows agree best; a comma last, because it also stands in numbers. */
const separatorOf = (text: string): Separator => {
  const end = text.lastIndexOf("\n", sampleLength)
  const sample = text.length <= sampleLength ? text : text.slice(0, end > 0 ? end : sampleLength)
  let best: { readonly separator: Separator; readonly share: number } = { separator: ";", share: 0 }
  for (const separator of separators) {
    if (!sample.includes(separator)) continue
    const { rows } = parse(sample, separator, sampleRows, 1)
    const share = agreement(rows)
    if (share > best.share) best = { separator, share }
  }
  return best.separator
}

/** A first line such as `sep=;`, with which a spreadsheet says how the file is separated. */
const directive = (text: string): { readonly separator: Separator; readonly length: number } | undefined => {
  const found = /^"?sep=([;,\t|])"?[ ;,]*(?:\n|$)/i.exec(text)
  const separator = separators.find((one) => one === found?.[1])
  return found === null || separator === undefined ? undefined : { separator, length: found[0].length }
}

/** Reads the bytes of a file as a table: encoding and separator are recognised, lines counted, nothing is run. */
export const readCsv = (bytes: Uint8Array): Read<CsvTable> => {
  if (bytes.length > mostBytes) return refusal({ _tag: "FileTooLarge", bytes: bytes.length, most: mostBytes })
  const foreign = foreignBytes(bytes)
  if (foreign !== undefined) return refusal({ _tag: "FileForeign", kind: foreign })
  const { encoding, text } = decode(bytes)
  const kind = foreignText(text)
  if (kind !== undefined) return refusal({ _tag: "FileForeign", kind })
  const whole = normalised(text)
  const said = directive(whole)
  const body = whole.slice(said?.length ?? 0)
  const separator = said?.separator ?? separatorOf(body)
  const { problem, rows } = parse(body, separator, mostRows, said === undefined ? 1 : 2)
  if (rows.length > mostRows) return refusal({ _tag: "FileTooLong", most: mostRows })
  if (problem !== undefined) return refusal(problem)
  if (rows.length === 0) return refusal({ _tag: "FileEmpty" })
  return { _tag: "Answer", value: { encoding, separator, rows } }
}
