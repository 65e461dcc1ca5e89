import type { Table } from "../src/report/table.js"

/** What a reader would stumble over in a table: a place that was not filled, a cell too few, no number where one should be. */
export const flawsOf = ({ columns, id, rows, title, total }: Table): ReadonlyArray<string> => {
  const all = [...rows, ...(total === undefined ? [] : [total])]
  const texts = [
    title,
    ...columns.map((column) => column.title),
    ...all.flatMap(({ cells }) => cells.map(({ text }) => text))
  ]
  return [
    ...texts.filter((text) => /[{}@]|undefined|NaN|Infinity/.test(text)).map((text) => `${id}: "${text}"`),
    ...all.filter(({ cells }) => cells.length !== columns.length).map((row) => `${id}: ${row.id} has another width`),
    ...(new Set(rows.map((row) => row.id)).size === rows.length ? [] : [`${id}: a row stands there twice`]),
    ...columns.filter((column) => column.title.trim() === "").map((column) => `${id}: ${column.id} has no title`),
    ...(rows.length > 1 ? [] : [`${id}: too few rows to compare`]),
    ...(/^\p{Lu}|^\d/u.test(title) ? [] : [`${id}: "${title}" is no sentence`])
  ]
}

/** The texts of a table, a row each. */
export const textsOf = ({ rows }: Table): ReadonlyArray<ReadonlyArray<string>> =>
  rows.map(({ cells }) => cells.map(({ text }) => text.replaceAll("\u00a0", " ")))
