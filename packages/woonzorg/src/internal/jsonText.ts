/** A JSON value, or what is wrong with the text and where; lines and columns count from 1. */
export type JsonText =
  | { readonly _tag: "Value"; readonly value: unknown }
  | { readonly _tag: "Problem"; readonly line: number; readonly column: number; readonly problem: string }

interface Cursor {
  readonly text: string
  at: number
  depth: number
  problem?: { readonly at: number; readonly problem: string }
}

const deepest = 100
const escape = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const words: ReadonlyArray<readonly [word: string, value: unknown]> = [
  ["true", true],
  ["false", false],
  ["null", null]
]

/** Every reader below gives `undefined`, which is no JSON value, once there is a problem. */
const stop = (cursor: Cursor, problem: string, at = cursor.at): undefined => {
  cursor.problem ??= { at, problem }
  return undefined
}

const found = ({ at, text }: Cursor): string =>
  at < text.length ? JSON.stringify(String.fromCodePoint(text.codePointAt(at) ?? 0)) : "the end of the text"

const skipSpace = (cursor: Cursor): void => {
  while (/[ \t\n\r]/.test(cursor.text.charAt(cursor.at))) cursor.at += 1
}

const take = (cursor: Cursor, character: string): boolean => {
  skipSpace(cursor)
  if (cursor.text.charAt(cursor.at) !== character) return false
  cursor.at += 1
  return true
}

const matchAt = (cursor: Cursor, pattern: RegExp): string | undefined => {
  pattern.lastIndex = cursor.at
  return pattern.exec(cursor.text)?.[0]
}

const readString = (cursor: Cursor): string | undefined => {
  const from = cursor.at
  cursor.at += 1
  for (;;) {
    const character = cursor.text.charAt(cursor.at)
    if (character === "") return stop(cursor, 'a text that starts here is not closed with "', from)
    if (character < " ")
      return stop(cursor, `${found(cursor)} stands in a text as it is; write it as \\n, \\t or \\u0000`)
    const taken = character === "\\" ? matchAt(cursor, escape) : character
    if (taken === undefined) return stop(cursor, 'after \\ comes one of " \\ / b f n r t or u with four digits')
    cursor.at += taken.length
    if (character === '"') return JSON.parse(cursor.text.slice(from, cursor.at)) as string
  }
}

const readNumber = (cursor: Cursor): number | undefined => {
  const literal = matchAt(cursor, number)
  if (literal === undefined) return stop(cursor, `expected a value, got ${found(cursor)}`)
  const value = Number(literal)
  const isLost = !Number.isFinite(value) || (value === 0 && /^[^eE]*[1-9]/.test(literal))
  if (isLost) return stop(cursor, "this number is too large or too small to be read as it is")
  cursor.at += literal.length
  return value + 0
}

const readArray = (cursor: Cursor): ReadonlyArray<unknown> | undefined => {
  const items: Array<unknown> = []
  if (take(cursor, "]")) return items
  for (;;) {
    const item = readValue(cursor)
    if (item === undefined) return undefined
    items.push(item)
    if (take(cursor, "]")) return items
    if (!take(cursor, ",")) return stop(cursor, `expected "," or "]", got ${found(cursor)}`)
  }
}

const readObject = (cursor: Cursor): object | undefined => {
  const entries = new Map<string, unknown>()
  if (take(cursor, "}")) return {}
  for (;;) {
    skipSpace(cursor)
    const at = cursor.at
    if (cursor.text.charAt(at) !== '"') return stop(cursor, `expected a key between quotes, got ${found(cursor)}`)
    const key = readString(cursor)
    if (key === undefined) return undefined
    if (entries.has(key)) return stop(cursor, `the key ${JSON.stringify(key).slice(0, 100)} stands here twice`, at)
    if (!take(cursor, ":")) return stop(cursor, `expected ":", got ${found(cursor)}`)
    const value = readValue(cursor)
    if (value === undefined) return undefined
    entries.set(key, value)
    if (take(cursor, "}")) return Object.fromEntries(entries)
    if (!take(cursor, ",")) return stop(cursor, `expected "," or "}", got ${found(cursor)}`)
  }
}

const readNested = (cursor: Cursor, read: (cursor: Cursor) => object | undefined): object | undefined => {
  if (cursor.depth === deepest) return stop(cursor, `more than ${deepest} lists and objects stand in each other`)
  cursor.at += 1
  cursor.depth += 1
  const value = read(cursor)
  cursor.depth -= 1
  return value
}

const readValue = (cursor: Cursor): unknown => {
  skipSpace(cursor)
  const character = cursor.text.charAt(cursor.at)
  if (character === "{") return readNested(cursor, readObject)
  if (character === "[") return readNested(cursor, readArray)
  if (character === '"') return readString(cursor)
  const word = words.find(([name]) => cursor.text.startsWith(name, cursor.at))
  if (word === undefined) return readNumber(cursor)
  cursor.at += word[0].length
  return word[1]
}

const placeOf = (text: string, at: number): { readonly line: number; readonly column: number } => {
  const before = text.slice(0, at)
  return { line: before.split("\n").length, column: at - before.lastIndexOf("\n") }
}

/**
 * Reads JSON (RFC 8259), with the same answer on every machine. Stricter than `JSON.parse` where that drops or
 * changes something: a key that stands twice and a number that does not fit are problems. Never throws.
 */
export const jsonText = (text: string): JsonText => {
  const cursor: Cursor = { text, at: text.startsWith("\uFEFF") ? 1 : 0, depth: 0 }
  const value = readValue(cursor)
  skipSpace(cursor)
  if (cursor.at < text.length) stop(cursor, `expected the end of the text, got ${found(cursor)}`)
  return cursor.problem === undefined
    ? { _tag: "Value", value }
    : { _tag: "Problem", ...placeOf(text, cursor.problem.at), problem: cursor.problem.problem }
}
