// How wide each letter of the typeface is, in hundredths of its size; letters that are not here are taken as wide ones.
const widths: ReadonlyMap<string, number> = new Map(
  (
    [
      [21, ",.:;'’‘"],
      [24, "`|·"],
      [26, "ijlï"],
      [28, " \u00a0"],
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

/** Cuts a word that is wider than a line, such as an address. */
const pieces = (word: string, room: number, lettering: Lettering): ReadonlyArray<string> => {
  const cut: Array<string> = []
  let piece = ""
  for (const letter of word) {
    if (piece !== "" && widthOf(piece + letter, lettering) > room) {
      cut.push(piece)
      piece = ""
    }
    piece += letter
  }
  return [...cut, piece]
}

/** Breaks a text into lines that fit in `room`: between words, and in a word only where it fits on no line. */
export const linesOf = (text: string, room: number, lettering: Lettering): ReadonlyArray<string> => {
  const all: Array<string> = []
  let line = ""
  for (const word of text.split(/\s+/).filter((one) => one !== "")) {
    const longer = line === "" ? word : `${line} ${word}`
    if (widthOf(longer, lettering) <= room) {
      line = longer
      continue
    }
    if (line !== "") all.push(line)
    const cut = pieces(word, room, lettering)
    all.push(...cut.slice(0, -1))
    line = cut.at(-1) ?? ""
  }
  return line === "" ? all : [...all, line]
}
