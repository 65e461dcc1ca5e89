// How wide each letter of the typeface is, in hundredths of its size; letters that are not here are taken as wide ones.
const widths: ReadonlyMap<string, number> = new Map(
  (
    [
      [21, ",.:;'’‘"],
      [24, "`|·"],
      [26, "ijlï"],
      [28, " \u00a0\u202f"],
      [30, '!"()f'],
      [34, "t[]{}"],
      [36, "r-"],
      [38, "/I\\_1"],
      [45, "yvz"],
      [48, "s?xck*"],
      [53, "aeLu<>F^hno2éëüáàöó–"],
      [57, "Tdg~bpqEY"],
      [60, "356$PSV94+BRZ"],
      [64, "8X=AK0#C"],
      [69, "DwGHNU…"],
      [73, "OQ&"],
      [82, "@Mm—"],
      [92, "W%"]
    ] as const
  ).flatMap(([width, letters]) => Array.from(letters, (letter) => [letter, width] as const))
)

const widest = 92

export interface Lettering {
  /** The size of the letters, in the units of the drawing. */
  readonly size: number
  /** Whether they are heavier than those of a text. */
  readonly isStrong?: boolean
}

/** How wide a text is at most, estimated without a browser: the same wherever it is drawn. */
export const widthOf = (text: string, { isStrong = false, size }: Lettering): number => {
  let sum = 0
  for (const letter of text) sum += widths.get(letter) ?? (/\p{M}/u.test(letter) ? 0 : widest)
  return ((sum * size) / 100) * (isStrong ? 1.06 : 1.01)
}

// An address is best cut after one of these.
const seam = /[/?#&=-](?=[^/?#&=-]*$)/

/** Cuts a word that is wider than a line, such as an address; the first piece fits in what is left of a line. */
const pieces = (word: string, first: number, room: number, lettering: Lettering): ReadonlyArray<string> => {
  const cut: Array<string> = []
  let piece = ""
  for (const letter of word) {
    if (piece !== "" && widthOf(piece + letter, lettering) > (cut.length === 0 ? first : room)) {
      const at = seam.exec(piece)?.index
      const end = at !== undefined && at > piece.length / 2 ? at + 1 : piece.length
      cut.push(piece.slice(0, end))
      piece = piece.slice(end)
    }
    piece += letter
  }
  return [...cut, piece]
}

// A line never ends in a blank that keeps words together.
const blank = /[^\S\u00a0\u202f]+/

/** Breaks a text into lines that fit in `room`: between words, and in a word only where it fits on no line. */
export const linesOf = (text: string, room: number, lettering: Lettering): ReadonlyArray<string> => {
  const all: Array<string> = []
  let line = ""
  for (const word of text.split(blank).filter((one) => one !== "")) {
    const start = line === "" ? "" : `${line} `
    if (widthOf(start + word, lettering) <= room) {
      line = start + word
      continue
    }
    const left = room - widthOf(start, lettering)
    const isLong = widthOf(word, lettering) > room
    // A word that is cut anyway starts where the line has room for a good part of it.
    const joins = isLong && start !== "" && left > room / 4
    if (line !== "" && !joins) all.push(line)
    const cut = isLong ? pieces(word, joins ? left : room, room, lettering) : [word]
    const [first = "", ...rest] = joins ? [start + (cut[0] ?? ""), ...cut.slice(1)] : cut
    all.push(...[first, ...rest].slice(0, -1))
    line = rest.at(-1) ?? first
  }
  return line === "" ? all : [...all, line]
}

/** Sets parts one after another with something between them, each whole on one line where it fits. */
export const packed = (
  parts: ReadonlyArray<string>,
  between: string,
  room: number,
  lettering: Lettering
): ReadonlyArray<string> => {
  const all: Array<string> = []
  for (const part of parts) {
    const last = all.at(-1)
    const longer = last === undefined ? part : last + between + part
    if (last !== undefined && widthOf(longer, lettering) <= room) all[all.length - 1] = longer
    else all.push(...linesOf(part, room, lettering))
  }
  return all
}
