import { fewestColumns, type BalanceLabels, type BalanceMeasure } from "./balanceRows.js"
import { widthOf } from "./lines.js"
import type { Measure } from "./measure.js"

// The rows of the bars.
export const barRow = 36

/** Where the bars and the numbers start. */
export interface BarColumns {
  readonly bars: number
  readonly numbers: number
}

/** Names on the left, bars, numbers on the right. */
export const barColumns = (
  measures: ReadonlyArray<Pick<Measure, "municipality" | "label">>,
  width: number
): BarColumns => {
  const names = measures.map(({ municipality }) => widthOf(municipality, { size: 16 }))
  const numbers = measures.map(({ label }) => widthOf(label, { size: 16, isStrong: true }))
  return {
    bars: Math.ceil(Math.max(0, ...names)) + 16,
    numbers: width - Math.ceil(Math.max(0, ...numbers)) - 28
  }
}

// The rows of the balances, what is drawn of each, and the room for the years below them.
export const balanceRow = 52
export const balancePlot = 44
export const yearFoot = 24
const widestBalance = 64

/** As with bars, with the words above and below the line between the names and the bars; few years take less room. */
export const balanceColumns = (
  measures: ReadonlyArray<BalanceMeasure>,
  { ahead, behind }: BalanceLabels,
  width: number
): BarColumns & { readonly end: number } => {
  const { bars, numbers } = barColumns(measures, width)
  const words = [behind, ahead].map((word) => widthOf(word, { size: 14 }))
  const from = bars + Math.ceil(Math.max(...words)) + 12
  const years = Math.max(fewestColumns, ...measures.map(({ balances }) => balances.length))
  const to = Math.min(numbers + 10, from + years * widestBalance)
  return { bars: from, numbers: to, end: to + width - numbers - 10 }
}
