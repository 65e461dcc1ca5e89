import { lengthOn, lengthsOf, type Lengths, type Measure } from "./measure.js"
import { tilePlaces, type TilePlace } from "./tilePlaces.js"

/** One tile, in the units of the drawing. */
export interface Tile extends Measure, Lengths {
  readonly x: number
  readonly y: number
  readonly size: number
  /** The name in at most two lines. */
  readonly name: ReadonlyArray<string>
  readonly bar: { readonly x: number; readonly y: number; readonly width: number }
}

/** The tile of a municipality that takes no part. */
export interface Ghost {
  readonly municipality: string
  readonly x: number
  readonly y: number
  readonly size: number
  readonly name: ReadonlyArray<string>
}

/** The tile map as numbers. */
export interface TileMap {
  readonly width: number
  readonly height: number
  readonly tiles: ReadonlyArray<Tile>
  readonly ghosts: ReadonlyArray<Ghost>
}

const size = 100
const gap = 6
const inset = 7

const linesOf = (name: string): ReadonlyArray<string> => {
  const cut = name.lastIndexOf("-")
  return cut < 0 ? [name] : [name.slice(0, cut + 1), name.slice(cut + 1)]
}

/** Lays out a tile for each measured municipality, and a ghost for each one that takes no part. */
export const tileMap = (measures: ReadonlyArray<Measure>): TileMap => {
  const columns = Math.max(...tilePlaces.map(({ column }) => column)) + 1
  const rows = Math.max(...tilePlaces.map(({ row }) => row)) + 1
  const width = size - 2 * inset
  const length = lengthOn(measures, width)
  const tiles: Array<Tile> = []
  const ghosts: Array<Ghost> = []
  for (const { column, municipality, row } of tilePlaces) {
    const measure = measures.find((one) => one.municipality === municipality)
    const [x, y] = [column * (size + gap), row * (size + gap)]
    const ghost = { municipality, x, y, size, name: linesOf(municipality) }
    if (measure === undefined) ghosts.push(ghost)
    else {
      tiles.push({
        ...measure,
        ...ghost,
        bar: { x: x + inset, y: y + size - inset - 8, width },
        ...lengthsOf(measure, length)
      })
    }
  }
  return { width: columns * (size + gap) - gap, height: rows * (size + gap) - gap, tiles, ghosts }
}

const directions: Readonly<Record<string, readonly [columns: number, rows: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1]
}

/** The municipality that an arrow key leads to: the nearest one in that direction, or the same at the edge. */
export const neighbour = (municipality: string, key: string, present: ReadonlyArray<string>): string => {
  const direction = directions[key]
  const from = tilePlaces.find((place) => place.municipality === municipality)
  if (direction === undefined || from === undefined) return municipality
  const [columns, rows] = direction
  const ahead = ({ column, row }: TilePlace): number => (column - from.column) * columns + (row - from.row) * rows
  const aside = ({ column, row }: TilePlace): number =>
    Math.abs((column - from.column) * rows) + Math.abs((row - from.row) * columns)
  const distance = (place: TilePlace): number => ahead(place) + 2 * aside(place)
  const reachable = tilePlaces
    .filter((place) => present.includes(place.municipality) && ahead(place) > 0)
    .sort((a, b) => distance(a) - distance(b))
  return reachable[0]?.municipality ?? municipality
}
