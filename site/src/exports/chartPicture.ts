import { flushSync, mount, unmount } from "svelte"
import ChartSheet from "../charts/ChartSheet.svelte"
import type { Drawing } from "../charts/chartSheet.js"
import type { Report } from "../report/report.js"
import { svgOf, type PictureSize, type Typeface } from "./picture.js"

/** A chart as SVG, with its size. */
export interface ChartPicture extends PictureSize {
  readonly svg: string
}

/** What the sheet of a chart shows. */
export interface ChartPictureOptions {
  readonly report: Report
  readonly drawing: Drawing
  /** What the chart counts, as a sentence. */
  readonly measure: string
  readonly typeface?: Typeface
}

/** Draws the sheet of a chart out of sight, reads it as SVG and takes it away again. */
export const pictureOf = async ({ typeface, ...props }: ChartPictureOptions): Promise<ChartPicture> => {
  const target = document.createElement("div")
  target.inert = true
  target.style.cssText = "position: absolute; inset-block-start: 0; inset-inline-start: -10000px"
  document.body.append(target)
  const sheet = mount(ChartSheet, { target, props })
  try {
    flushSync()
    const svg = target.querySelector("svg")
    if (svg === null) throw new Error("The sheet of the chart has drawn no SVG.")
    const { height, width } = svg.viewBox.baseVal
    return { svg: svgOf(svg, typeface), width, height }
  } finally {
    await unmount(sheet)
    target.remove()
  }
}
