import type { Lang } from "../i18n/routes.js"

export type Mark = "," | "."

/** What stands before the decimals in a column, and whether the column leaves no doubt about it. */
export interface Decimal {
  readonly mark: Mark
  readonly isCertain: boolean
}

/** What a field says, before its meaning is checked. */
export type Written =
  | { readonly _tag: "Number"; readonly value: number }
  | { readonly _tag: "Unknown" }
  | { readonly _tag: "NotANumber" }

// Longer text is no figure of a municipality.
const longest = 40

const unknown: ReadonlySet<string> = new Set([
  "",
  "-",
  "–",
  "—",
  ".",
  "?",
  "nb",
  "n.b",
  "n.b.",
  "na",
  "n/a",
  "onbekend",
  "unknown",
  "niet bekend",
  "not known"
])

/** Whether a field says that the figure is not known. */
export const isUnknown = (text: string): boolean => text.length <= longest && unknown.has(text.trim().toLowerCase())

// Blanks of every width and both apostrophes separate thousands, as points and commas do.
const blanks = "[ \\u00a0\\u2009\\u202f'’]"

const compact = (text: string): string => text.trim().replace(/^[−–](?=[\d.,])/, "-")

const shape = /^-?[\d.,]*\d[\d.,]*$/

/** Which mark one number can have: both where it can be read in two ways, none where it has no mark or no meaning. */
const evidence = (text: string): ReadonlyArray<Mark> => {
  const bare = compact(text).replace(new RegExp(blanks, "g"), "")
  if (text.length > longest || !shape.test(bare)) return []
  const found = bare.match(/[.,]/g) as ReadonlyArray<Mark> | null
  if (found === null) return []
  return ([",", "."] as const).filter((mark) => readAs(text, mark)._tag === "Number")
}

const shapes: Readonly<Record<Mark, RegExp>> = Object.fromEntries(
  ([",", "."] as const).map((mark) => {
    const other = mark === "," ? "\\." : ","
    const group = `[1-9]\\d{0,2}(?:(${blanks}|${other})\\d{3})(?:\\1\\d{3})*`
    return [mark, new RegExp(`^[+-]?(?:${group}|\\d+)?(?:\\${mark}\\d+)?$`)]
  })
) as Record<Mark, RegExp>

/** Reads a field as a number with this decimal mark: with separators of thousands or without, and nothing else. */
export const readAs = (text: string, mark: Mark): Written => {
  if (isUnknown(text)) return { _tag: "Unknown" }
  const given = compact(text)
  if (given.length > longest || !/\d/.test(given) || !shapes[mark].test(given)) return { _tag: "NotANumber" }
  const other = mark === "," ? /\./g : /,/g
  const value = Number(given.replace(new RegExp(blanks, "g"), "").replace(other, "").replace(mark, "."))
  return { _tag: "Number", value: value === 0 ? 0 : value }
}

/** The decimal mark of a column, from all its numbers together; where they leave doubt, as the language has it. */
export const decimalOf = (texts: ReadonlyArray<string>, lang: Lang): Decimal => {
  const usual: Mark = lang === "nl" ? "," : "."
  const counts: Record<Mark, number> = { ",": 0, ".": 0 }
  let isDoubtful = false
  for (const text of texts) {
    const marks = evidence(text)
    if (marks.length === 2) isDoubtful = true
    const [only] = marks
    if (only !== undefined && marks.length === 1) counts[only]++
  }
  if (counts[","] === counts["."]) return { mark: usual, isCertain: counts[","] === 0 && !isDoubtful }
  return { mark: counts[","] > counts["."] ? "," : ".", isCertain: counts[","] === 0 || counts["."] === 0 }
}
