import { both } from "../i18n/wording.js"
import type { Report } from "../report/report.js"
import type { BalanceLabels, BalanceMeasure } from "./balanceRows.js"
import { bidBar, drawnKinds, type BidBar, type BidMeasure, type Standing } from "./bidBars.js"
import { balanceRow, barRow, yearFoot } from "./columns.js"
import { linesOf, packed, widthOf, type Lettering } from "./lines.js"
import type { Measure } from "./measure.js"
import { placedPlacements } from "./placedPlacements.js"
import { placedYears } from "./placedYears.js"
import {
  explainedMarks,
  type PlacementColumn,
  type PlacementLabels,
  type PlacementMark,
  type PlacementMeasure
} from "./placementGrid.js"
import { tileMap } from "./tileMap.js"
import { explainedCells, yearRows, type YearKeyKind, type YearLabels, type YearMeasure } from "./yearGrid.js"

/** The words beside the parts of a chart; a part without words has no place in the key. */
export interface PartLabels {
  readonly share?: string | undefined
  readonly possible?: string | undefined
  readonly bid?: string | undefined
  readonly baseline?: string | undefined
}

/** The chart that a sheet shows, as plain data. */
export type Drawing =
  | { readonly kind: "shareBars" | "tileMap"; readonly measures: ReadonlyArray<Measure>; readonly labels: PartLabels }
  | {
      readonly kind: "bidBars"
      readonly measures: ReadonlyArray<BidMeasure>
      readonly names: Readonly<Record<Standing | "spread", string>>
    }
  | {
      readonly kind: "yearGrid"
      readonly measures: ReadonlyArray<YearMeasure>
      readonly years: ReadonlyArray<string>
      readonly labels: YearLabels
    }
  | {
      readonly kind: "balanceRows"
      readonly measures: ReadonlyArray<BalanceMeasure>
      readonly labels: BalanceLabels
      /** Left out where the years are known. */
      readonly years?: ReadonlyArray<string>
    }
  | {
      readonly kind: "placementGrid"
      readonly measures: ReadonlyArray<PlacementMeasure>
      readonly columns: ReadonlyArray<PlacementColumn>
      readonly labels: PlacementLabels
    }

export type KeyKind = keyof PartLabels | Standing | "spread" | YearKeyKind | PlacementMark | "placementShare"

/** A part of the key, in its place. */
export interface KeyItem {
  readonly kind: KeyKind
  readonly lines: ReadonlyArray<string>
  readonly x: number
  readonly y: number
}

/** A paragraph of the sheet, in its place; `y` is the foot of its first line. */
export interface Paragraph {
  readonly kind: "title" | "subtitle" | "caution" | "foot"
  readonly lines: ReadonlyArray<string>
  readonly y: number
}

/** Where the chart itself is on the sheet. */
export interface ChartPlace {
  readonly y: number
  readonly height: number
}

/** A chart with its words, as numbers: everything in its place on one sheet. */
export interface ChartSheet {
  readonly width: number
  readonly height: number
  readonly margin: number
  readonly paragraphs: ReadonlyArray<Paragraph>
  readonly chart: ChartPlace
  readonly key: ReadonlyArray<KeyItem>
  /** Where the line above the foot is. */
  readonly rule: number
}

export const sheetWidth = 960
export const margin = 40
export const contentWidth = sheetWidth - 2 * margin

const letterings: Readonly<
  Record<Paragraph["kind"], Lettering & { readonly leading: number; readonly after: number }>
> = {
  title: { size: 26, isStrong: true, leading: 32, after: 6 },
  subtitle: { size: 16, leading: 22, after: 0 },
  caution: { size: 15, leading: 21, after: 6 },
  foot: { size: 13, leading: 18, after: 4 }
}

/** The size of the letters of each kind of paragraph, and the distance between its lines. */
export const lettering = (kind: Paragraph["kind"]): { readonly size: number; readonly leading: number } =>
  letterings[kind]

const largestTileScale = 1.7

/** How much larger than its own units the map is drawn, so that it fits. */
export const tileScale = (width: number): number => Math.min(largestTileScale, width / (tileMap([]).width + 4))

const bidGap = 48
export const bidColumn = (contentWidth - bidGap) / 2
export const bidLine = 20

/** One bar with its words, in its place. */
export interface PlacedBid {
  readonly bar: BidBar
  readonly x: number
  readonly y: number
  readonly name: ReadonlyArray<string>
  readonly labels: ReadonlyArray<string>
  /** Where the bar is, below the name. */
  readonly barY: number
}

const most = (counts: ReadonlyArray<ReadonlyArray<string>>): number =>
  Math.max(0, ...counts.map(({ length }) => length))

/** The bids in two columns, each row as high as its words. */
export const placedBids = (
  measures: ReadonlyArray<BidMeasure>
): { readonly bids: ReadonlyArray<PlacedBid>; readonly height: number } => {
  const all = measures.map((measure) => ({
    bar: bidBar(measure),
    name: linesOf(measure.name, bidColumn, { size: 16, isStrong: true }),
    labels: packed(measure.labels, "  ·  ", bidColumn, { size: 14 })
  }))
  const bids: Array<PlacedBid> = []
  let y = 0
  for (let at = 0; at < all.length; at += 2) {
    const pair = all.slice(at, at + 2)
    const barY = most(pair.map(({ name }) => name)) * bidLine + 2
    for (const [index, one] of pair.entries()) bids.push({ ...one, x: index * (bidColumn + bidGap), y, barY })
    y += barY + 52 + most(pair.map(({ labels }) => labels)) * bidLine + 18
  }
  return { bids, height: Math.max(0, y - 18) }
}

const heightOf = (drawing: Drawing, width: number): number => {
  switch (drawing.kind) {
    case "shareBars":
      return drawing.measures.length * barRow
    case "tileMap":
      return Math.ceil((tileMap(drawing.measures).height + 4) * tileScale(width))
    case "bidBars":
      return placedBids(drawing.measures).height
    case "yearGrid":
      return placedYears(drawing.measures, drawing.years, drawing.labels, width).height
    case "balanceRows":
      return drawing.measures.length * balanceRow + (drawing.years?.length ? yearFoot : 0)
    case "placementGrid":
      return placedPlacements(drawing.measures, drawing.columns, drawing.labels, width).height
  }
}

const keyTexts = (drawing: Drawing): ReadonlyArray<readonly [KeyKind, string]> => {
  if (drawing.kind === "bidBars") {
    return drawnKinds(drawing.measures.map(bidBar)).map((kind) => [kind, drawing.names[kind]] as const)
  }
  if (drawing.kind === "yearGrid") {
    return explainedCells(yearRows(drawing.measures)).map((kind) => [kind, drawing.labels[kind]] as const)
  }
  if (drawing.kind === "placementGrid") {
    const { labels, measures } = drawing
    return [["placementShare", labels.share], ...explainedMarks(measures).map((mark) => [mark, labels[mark]] as const)]
  }
  // What its bars mean is written beside them.
  if (drawing.kind === "balanceRows") return []
  const { labels, measures } = drawing
  const present: Readonly<Record<keyof PartLabels, boolean>> = {
    share: measures.some(({ shareHigh, shareLow }) => shareLow !== undefined && shareHigh !== undefined),
    possible: measures.some(({ high, low }) => high > low),
    bid: measures.some(({ bid }) => bid !== undefined),
    baseline: measures.some(({ baseline }) => baseline !== undefined)
  }
  return (["share", "possible", "bid", "baseline"] as const).flatMap((kind) => {
    const text = labels[kind]
    return text === undefined || !present[kind] ? [] : [[kind, text] as const]
  })
}

export const keyLettering = { size: 15, leading: 21 } as const
export const keyMark = 36

/** The key in rows, from left to right. */
const placedKey = (
  drawing: Drawing,
  top: number,
  across: number
): { readonly items: ReadonlyArray<KeyItem>; readonly end: number } => {
  const items: Array<KeyItem> = []
  let [x, y, rowHeight] = [0, top, 0]
  for (const [kind, text] of keyTexts(drawing)) {
    const lines = linesOf(text, across - keyMark, keyLettering)
    const width = keyMark + Math.max(0, ...lines.map((line) => widthOf(line, keyLettering)))
    if (x > 0 && x + width > across) [x, y, rowHeight] = [0, y + rowHeight, 0]
    items.push({ kind, lines, x, y })
    x += width + 28
    rowHeight = Math.max(rowHeight, lines.length * keyLettering.leading + 5)
  }
  return { items, end: y + rowHeight }
}

const changes = ({ inputs, lang }: Report): ReadonlyArray<string> =>
  inputs
    .filter(({ counts, differs }) => differs && counts)
    .map(({ label, start, value }) => {
      const asked = /[?:]$/.test(label) ? label : `${label}:`
      return `${asked} ${value.text} (${both(lang, "begint op", "starts at")} ${start})`
    })

/** What the reader changed, and the particulars: each whole on one line where it fits. */
const foot = (report: Report): ReadonlyArray<Words> => {
  const [first, ...others] = changes(report)
  const changed = first === undefined ? [] : [`${both(report.lang, "Gewijzigd", "Changed")}: ${first}`, ...others]
  return [
    { kind: "foot", parts: changed },
    { kind: "foot", parts: report.particulars.map(({ name, value }) => `${name}: ${value}`) }
  ]
}

/** The words of a paragraph, in parts that stay whole where they can. */
interface Words {
  readonly kind: Paragraph["kind"]
  readonly parts: ReadonlyArray<string>
}

export const cautionInset = 14

/** Lays paragraphs under each other. */
const placed = (
  texts: ReadonlyArray<Words>,
  top: number
): { readonly paragraphs: ReadonlyArray<Paragraph>; readonly end: number } => {
  let y = top
  const paragraphs = texts.flatMap(({ kind, parts }): ReadonlyArray<Paragraph> => {
    const { after, leading, ...style } = letterings[kind]
    const lines = packed(parts, "  ·  ", contentWidth - (kind === "caution" ? cautionInset : 0), style)
    if (lines.length === 0) return []
    const paragraph = { kind, lines, y: y + style.size }
    y += lines.length * leading + after
    return [paragraph]
  })
  return { paragraphs, end: y }
}

/** A chart with its key and nothing else, for a page that has the words itself. */
export const chartAlone = (
  drawing: Drawing,
  width: number
): { readonly chart: ChartPlace; readonly key: ReadonlyArray<KeyItem>; readonly height: number } => {
  const chart = { y: 4, height: heightOf(drawing, width) }
  const key = placedKey(drawing, chart.y + chart.height + 14, width)
  return { chart, key: key.items, height: Math.ceil(key.end) }
}

/** Keeps a number with the word that it counts on one line. */
const withUnits = (text: string): string => text.replace(/(?<=\d) (?=\p{Ll})/gu, "\u00a0")

/** Puts the chart of a report with its words on one sheet. */
export const chartSheet = (report: Report, drawing: Drawing, measure: string): ChartSheet => {
  const head = placed(
    [
      { kind: "title", parts: [withUnits(report.finding)] },
      { kind: "subtitle", parts: [`${measure} ${report.scope}`] }
    ],
    margin - 6
  )
  const chart = { y: head.end + 24, height: heightOf(drawing, contentWidth) }
  const key = placedKey(drawing, chart.y + chart.height + 20, contentWidth)
  const rule = key.end + 12
  const cautions = report.cautions.map((text): Words => ({ kind: "caution", parts: [text] }))
  const end = placed([...cautions, ...foot(report)], rule + 16)
  return {
    width: sheetWidth,
    height: Math.ceil(end.end + margin - 12),
    margin,
    paragraphs: [...head.paragraphs, ...end.paragraphs],
    chart,
    key: key.items,
    rule
  }
}
