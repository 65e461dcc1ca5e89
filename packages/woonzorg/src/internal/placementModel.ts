/** Placement plans in whole numbers: rows are members and columns products. */

/** An exact number, the denominator above zero. */
export interface Fraction {
  readonly numerator: bigint
  readonly denominator: bigint
}

/** What one row may get of one column; `values` are the numbers of places that it can be, if not all in between. */
export interface Cell {
  readonly row: number
  readonly column: number
  readonly lower: number
  readonly upper: number
  readonly values?: ReadonlyArray<number>
  readonly offered?: number
  readonly share: Fraction
}

/** Bounds and target of a row are in units of load. */
export interface Row {
  readonly lower: number
  readonly upper: number
  readonly target: Fraction
}

/** `load` is the load of one place and `priority` the weight of one that is missing. */
export interface Column {
  readonly need: number
  readonly load: number
  readonly priority: bigint
  readonly fewestMissing: number
  readonly facilities: readonly [least: number, most: number]
}

export interface Model {
  readonly rows: ReadonlyArray<Row>
  readonly columns: ReadonlyArray<Column>
  readonly cells: ReadonlyArray<Cell>
}

export const isOutside = ({ offered, values }: Cell, places: number): boolean =>
  values !== undefined && offered !== undefined && places > offered

/** The largest of the numbers of places of a cell that is not above `places`, and the smallest that is not below. */
export const valueBelow = ({ values }: Cell, places: number): number =>
  values?.findLast((value) => value <= places) ?? Math.floor(places)
export const valueAbove = ({ values }: Cell, places: number): number =>
  values?.find((value) => value >= places) ?? Math.ceil(places)

/** Columns in which not all numbers are possible, and then the others. */
export const orderOf = ({ cells, columns }: Model): ReadonlyArray<number> => {
  const isLumpy = (index: number): boolean => {
    const [least, most] = columns[index]?.facilities ?? [0, Infinity]
    return least > 0 || most < Infinity || cells.some(({ column, values }) => column === index && values !== undefined)
  }
  const all = [...columns.keys()]
  return [...all.filter(isLumpy), ...all.filter((index) => !isLumpy(index))]
}

/** Each row after the last one before it that has the same bounds, target and cells. */
export const alikeOf = ({ cells, rows }: Model): ReadonlyArray<readonly [earlier: number, later: number]> => {
  const text = (value: unknown): string =>
    JSON.stringify(value, (_, own: unknown) => (typeof own === "bigint" ? String(own) : own))
  const kinds = rows.map((row, index) =>
    text([row, cells.flatMap(({ row: own, ...cell }) => (own === index ? [cell] : []))])
  )
  return kinds.flatMap((kind, later) => {
    const earlier = kinds.lastIndexOf(kind, later - 1)
    return later > 0 && earlier >= 0 ? [[earlier, later] as const] : []
  })
}
