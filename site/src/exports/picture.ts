import { xmlText } from "./xmlText.js"

/** A picture that could not be made. */
export class PictureFailed extends Error {
  override readonly name = "PictureFailed"
  constructor(
    readonly reason: "unreadable" | "tooLarge" | "noCanvas",
    message: string,
    options?: ErrorOptions
  ) {
    super(message, options)
  }
}

const svgSpace = "http://www.w3.org/2000/svg"

// What a style sheet says and an attribute can say too; true where a part takes it over from what it stands in.
const presentation: Readonly<Record<string, readonly [isInherited: boolean, initial: string]>> = {
  fill: [true, "rgb(0, 0, 0)"],
  "fill-opacity": [true, "1"],
  "fill-rule": [true, "nonzero"],
  stroke: [true, "none"],
  "stroke-width": [true, "1px"],
  "stroke-opacity": [true, "1"],
  "stroke-dasharray": [true, "none"],
  "stroke-dashoffset": [true, "0px"],
  "stroke-linecap": [true, "butt"],
  "stroke-linejoin": [true, "miter"],
  opacity: [false, "1"],
  "font-family": [true, ""],
  "font-size": [true, ""],
  "font-weight": [true, "400"],
  "font-style": [true, "normal"],
  "letter-spacing": [true, "normal"],
  "text-anchor": [true, "start"],
  "dominant-baseline": [true, "auto"],
  "paint-order": [true, "normal"],
  "shape-rendering": [true, "auto"],
  visibility: [true, "visible"]
}

const lengths = ["x", "y", "width", "height", "x1", "x2", "y1", "y2", "cx", "cy", "r", "rx", "ry"]

const kept = new Set(
  lengths.concat(
    ["id", "d", "points", "transform", "viewBox", "preserveAspectRatio", "lang", "href", "offset"],
    ["patternUnits", "patternContentUnits", "patternTransform", "clip-path", "clipPathUnits", "mask"]
  )
)

const elements = new Set(
  ["svg", "g", "defs", "title", "desc", "pattern", "clipPath", "linearGradient", "radialGradient", "stop"].concat([
    "rect",
    "circle",
    "ellipse",
    "line",
    "path",
    "polyline",
    "polygon",
    "text",
    "tspan",
    "use",
    "symbol",
    "mask"
  ])
)

/** Only what stands in the picture itself: no other file, no script. */
const isOwn = (value: string): boolean => value.startsWith("#") || !/^\s*[a-z][\w+.-]*:|\/\//i.test(value)

const rounded = (value: number): string => String(Number(value.toFixed(3)))

/** The length of an attribute in units of the drawing: a part of the width becomes a number. */
const lengthOf = (element: SVGElement, name: string): string | undefined => {
  const written = element.getAttribute(name)
  if (written === null || !written.endsWith("%")) return written ?? undefined
  const animated = (element as unknown as Readonly<Record<string, unknown>>)[name]
  if (animated instanceof SVGAnimatedLength) return rounded(animated.baseVal.value)
  // A text has a place for each of its letters.
  const isPlace = animated instanceof SVGAnimatedLengthList && animated.baseVal.numberOfItems === 1
  return isPlace ? rounded(animated.baseVal.getItem(0).value) : written
}

const attributesOf = (element: SVGElement): ReadonlyArray<readonly [name: string, value: string]> =>
  [...element.attributes].flatMap(({ name, value }) => {
    if (!kept.has(name)) return []
    if (lengths.includes(name)) return [[name, lengthOf(element, name) ?? value] as const]
    return (name === "href" || value.includes("url(")) && !isOwn(value.replace(/^url\(["']?/, ""))
      ? []
      : [[name, value]]
  })

const fromStyle = (style: CSSStyleDeclaration, name: string): string => {
  const value = style.getPropertyValue(name)
  // A reference to a pattern is written with the address of the page.
  return value.replace(/url\(["']?[^#"')]*(#[^"')]+)["']?\)/g, "url($1)").replace(/^([\d.]+)px$/, "$1")
}

type Given = ReadonlyMap<string, string>

const stylesOf = (element: SVGElement, above: Given): { readonly own: Given; readonly all: Given } => {
  const style = getComputedStyle(element)
  const [own, all] = [new Map<string, string>(), new Map(above)]
  for (const [name, [isInherited, initial]] of Object.entries(presentation)) {
    const value = fromStyle(style, name)
    const known = isInherited ? (above.get(name) ?? initial.replace(/px$/, "")) : initial
    if (value === "" || value === known) continue
    own.set(name, value)
    if (isInherited) all.set(name, value)
  }
  return { own, all }
}

const created = (name: string): SVGElement => document.createElementNS(svgSpace, name)

/** A viewport inside the picture that clips nothing is a group in its place: every program draws that the same. */
const isPlainViewport = (element: SVGElement, isRoot: boolean): element is SVGSVGElement =>
  !isRoot &&
  element instanceof SVGSVGElement &&
  !element.hasAttribute("viewBox") &&
  getComputedStyle(element).overflow === "visible"

const place = ({ x, y }: SVGSVGElement): string => `translate(${rounded(x.baseVal.value)} ${rounded(y.baseVal.value)})`

const isHidden = (element: SVGElement): boolean =>
  getComputedStyle(element).display === "none" && !["title", "desc", "defs"].includes(element.localName)

const copied = (element: SVGElement, above: Given, isRoot = false): SVGElement | undefined => {
  if (!elements.has(element.localName) || isHidden(element)) return undefined
  const isGroup = isPlainViewport(element, isRoot)
  const copy = created(isGroup ? "g" : element.localName)
  if (isGroup) copy.setAttribute("transform", place(element))
  else for (const [name, value] of attributesOf(element)) copy.setAttribute(name, value)
  const isDrawn = !["title", "desc"].includes(element.localName)
  const { all, own } = isDrawn ? stylesOf(element, above) : { all: above, own: new Map<string, string>() }
  for (const [name, value] of own) copy.setAttribute(name, value)
  for (const child of element.childNodes) {
    if (child instanceof SVGElement) {
      const inner = copied(child, all)
      if (inner !== undefined) copy.append(inner)
    } else if (child instanceof Text && ["title", "desc", "text", "tspan"].includes(element.localName)) {
      copy.append(xmlText(child.data))
    }
  }
  return copy
}

const base64 = (bytes: Uint8Array): string => {
  let text = ""
  for (let at = 0; at < bytes.length; at += 8_192) text += String.fromCharCode(...bytes.subarray(at, at + 8_192))
  return btoa(text)
}

/** A typeface that goes along in the picture. */
export interface Typeface {
  readonly family: string
  /** A variable WOFF2. */
  readonly bytes: Uint8Array
}

const styleOf = (typeface: Typeface | undefined): SVGElement => {
  const style = created("style")
  const face =
    typeface === undefined
      ? ""
      : `@font-face{font-family:"${typeface.family}";font-weight:200 800;src:url(data:font/woff2;base64,${base64(typeface.bytes)}) format("woff2")}`
  style.textContent = `${face}text{font-variant-numeric:lining-nums tabular-nums}`
  return style
}

/** A drawn SVG as a file of its own: styles in attributes, lengths in numbers, nothing from elsewhere, nothing that runs. */
export const svgOf = (element: SVGSVGElement, typeface?: Typeface): string => {
  const copy = copied(element, new Map(), true)
  if (copy === undefined) throw new PictureFailed("unreadable", "The chart is hidden: show it before it is saved.")
  copy.setAttribute("role", "img")
  const { height, width } = element.getBoundingClientRect()
  for (const [name, value] of [["width", width] as const, ["height", height] as const]) {
    if (copy.getAttribute(name) === null || copy.getAttribute(name)?.endsWith("%"))
      copy.setAttribute(name, rounded(value))
  }
  if (!copy.hasAttribute("viewBox")) copy.setAttribute("viewBox", `0 0 ${rounded(width)} ${rounded(height)}`)
  const title = [...copy.children].findLast(({ localName }) => ["title", "desc"].includes(localName))
  if (title === undefined) copy.prepend(styleOf(typeface))
  else title.after(styleOf(typeface))
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(copy)}\n`
}

// A canvas beyond this stays empty in some browsers.
const mostPixels = 16_000_000

const loaded = async (svg: string): Promise<HTMLImageElement> => {
  const href = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }))
  const image = new Image()
  image.src = href
  try {
    await image.decode()
  } catch (cause) {
    throw new PictureFailed("unreadable", "The browser cannot draw the chart as an image: save it as SVG instead.", {
      cause
    })
  } finally {
    URL.revokeObjectURL(href)
  }
  return image
}

/** How large a picture is, in its own units, and how many pixels one of them takes. */
export interface PictureSize {
  readonly width: number
  readonly height: number
  readonly scale?: number
}

/**
 * Draws an SVG on white, at twice its size unless said otherwise.
 *
 * **Fails with** {@link PictureFailed}.
 */
export const pngOf = async (svg: string, { height, scale = 2, width }: PictureSize): Promise<Blob> => {
  const [across, down] = [Math.round(width * scale), Math.round(height * scale)]
  if (!(across * down <= mostPixels) || across < 1 || down < 1) {
    const message = `A picture of ${across} by ${down} pixels does not fit: at most ${mostPixels} pixels. Choose a smaller scale.`
    throw new PictureFailed("tooLarge", message)
  }
  const image = await loaded(svg)
  const canvas = document.createElement("canvas")
  canvas.width = across
  canvas.height = down
  const context = canvas.getContext("2d")
  if (context === null)
    throw new PictureFailed("noCanvas", "The browser has no canvas to draw on: save the chart as SVG.")
  context.fillStyle = "#ffffff"
  context.fillRect(0, 0, across, down)
  context.drawImage(image, 0, 0, across, down)
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"))
  if (blob === null) throw new PictureFailed("noCanvas", "The browser cannot save what it drew: save the chart as SVG.")
  return blob
}
