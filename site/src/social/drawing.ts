import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { create, type Font } from "fontkitten"
import sharp from "sharp"

const size = { width: 1200, height: 630, margin: 88 } as const

const colours = { paper: "#fdfcfa", ink: "#1f1c18", soft: "#514c45", accent: "#0b5f66", one: "#b86b00" } as const

const load = (): Font => {
  const file = createRequire(import.meta.url).resolve(
    "@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2"
  )
  const font = create(readFileSync(file))
  if (font.isCollection) throw new Error(`${file} holds several fonts; the social image needs one.`)
  return font
}

let font: Font | undefined
const typeface = (): Font => (font ??= load())

const width = (text: string, points: number): number => {
  const glyphs = typeface().glyphsForString(text)
  return (glyphs.reduce((sum, glyph) => sum + glyph.advanceWidth, 0) * points) / typeface().unitsPerEm
}

/** Breaks a text into lines that fit. */
const broken = (text: string, points: number, room: number): ReadonlyArray<string> =>
  text.split(" ").reduce<Array<string>>((lines, word) => {
    const last = lines.at(-1)
    const longer = last === undefined ? word : `${last} ${word}`
    if (last !== undefined && width(longer, points) > room) return [...lines, word]
    return [...lines.slice(0, -1), longer]
  }, [])

// Letters become outlines, so the image is the same whatever fonts the machine that builds has.
const line = (text: string, x: number, y: number, points: number, colour: string, weight: number): string => {
  const scale = points / typeface().unitsPerEm
  let at = 0
  const letters = typeface()
    .glyphsForString(text)
    .map((glyph) => {
      const letter = `<path transform="translate(${at} 0)" d="${glyph.path.toSVG()}"/>`
      at += glyph.advanceWidth
      return letter
    })
  return `<g transform="translate(${x} ${y}) scale(${scale} ${-scale})" fill="${colour}" stroke="${colour}" stroke-width="${weight}">${letters.join("")}</g>`
}

const house = (x: number, y: number, scale: number): string => {
  const tiles = [13, 18.5, 24].flatMap((top) =>
    [7.75, 13.75, 19.75].map((left) => {
      const one = top === 18.5 && left === 13.75
      return `<rect x="${left}" y="${top}" width="4.5" height="4" fill="${one ? colours.one : colours.accent}"/>`
    })
  )
  return `<g transform="translate(${x} ${y}) scale(${scale})"><path d="M16 2 30 12v18H2V12z" fill="none" stroke="${colours.accent}" stroke-width="2" stroke-linejoin="round"/>${tiles.join("")}</g>`
}

/** The social image of a page, as SVG. */
export const drawing = ({ title, name }: { readonly title: string; readonly name: string }): string => {
  const points = 68
  const lines = broken(title, points, 720)
  const first = size.height - size.margin - 8 - (lines.length - 1) * points * 1.2
  const parts = [
    line("Woonzorg", size.margin, 128, 44, colours.accent, 26),
    name === "" ? "" : line(name, size.margin, first - points * 1.35, 34, colours.soft, 0),
    ...lines.map((text, index) => line(text, size.margin, first + index * points * 1.2, points, colours.ink, 24)),
    house(860, 196, 8)
  ]
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${size.height}" width="${size.width}" height="${size.height}"><rect width="100%" height="100%" fill="${colours.paper}"/><rect y="${size.height - 16}" width="100%" height="16" fill="${colours.accent}"/>${parts.join("")}</svg>`
}

/** The social image of a page, as PNG. */
export const png = (card: { readonly title: string; readonly name: string }): Promise<Uint8Array<ArrayBuffer>> =>
  sharp(Buffer.from(drawing(card)))
    .png({ palette: true })
    .toBuffer()
    .then((buffer) => new Uint8Array(buffer))
