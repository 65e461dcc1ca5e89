/** How far a municipality is behind or ahead. */
export interface BalanceMeasure {
  readonly municipality: string
  /** After each year: above zero is behind, below zero ahead; places. Nothing where it is not known or does not count. */
  readonly balances: ReadonlyArray<number | undefined>
  /** The last one, as the reader sees it. */
  readonly label: string
  /** One sentence with the same numbers, for whoever does not see the chart. */
  readonly sentence: string
}

/** The words above and below the line. */
export interface BalanceLabels {
  readonly behind: string
  readonly ahead: string
}

/** The bar of one year, as parts of the full width and height, from 0 to 100. */
export interface BalanceBar {
  /** Which year it is, from 0. */
  readonly year: number
  readonly isBehind: boolean
  readonly x: number
  readonly width: number
  readonly y: number
  readonly height: number
}

export interface BalanceRow extends BalanceMeasure {
  readonly bars: ReadonlyArray<BalanceBar>
}

export interface BalanceRows {
  /** Where the line of zero is, from the top, and where it ends. */
  readonly zero: number
  readonly end: number
  readonly rows: ReadonlyArray<BalanceRow>
}

// Both words have room beside the line, also where nobody is behind or nobody is ahead.
const leastSide = 0.45
// A part of a place is not drawn as if it were much.
const leastScale = 1
/** Fewer years than this take a part of the width, so that their bars are not wide. */
export const fewestColumns = 6
const barShare = 0.62

/** All rows on one scale and around one line of zero; a balance of zero or one that is not known has no bar. */
export const balanceRows = (measures: ReadonlyArray<BalanceMeasure>): BalanceRows => {
  const all = measures.flatMap(({ balances }) => balances.map((balance = 0) => balance))
  const furthest = Math.max(leastScale, ...all.map(Math.abs))
  const above = Math.max(leastSide * furthest, ...all)
  const below = Math.max(leastSide * furthest, ...all.map((balance) => -balance))
  const years = Math.max(0, ...measures.map(({ balances }) => balances.length))
  const column = 100 / Math.max(fewestColumns, years)
  const lengthOf = (places: number): number => (places / (above + below)) * 100
  const zero = lengthOf(above)
  return {
    zero,
    end: years * column,
    rows: measures.map((measure) => ({
      ...measure,
      bars: measure.balances.flatMap((balance = 0, year) => {
        if (balance === 0) return []
        const isBehind = balance > 0
        const height = lengthOf(Math.abs(balance))
        const x = (year + (1 - barShare) / 2) * column
        return [{ year, isBehind, x, width: barShare * column, y: isBehind ? zero - height : zero, height }]
      })
    }))
  }
}
