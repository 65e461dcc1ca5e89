/** From a lowest to a highest number; without `high` there is no upper bound. */
export interface Span {
  readonly low: number
  readonly high?: number
}

/** How sure the parts of a bar are, in the order in which they are stacked. */
export const standings = ["certain", "conditional", "supposed", "unattributed"] as const

export type Standing = (typeof standings)[number]

/** The bids for one product against what is needed. */
export interface BidMeasure {
  readonly product: string
  readonly name: string
  readonly parts: Readonly<Record<Standing, Span>>
  readonly target: Span
  readonly targetLabel: string
  /** The numbers in words, a part each. */
  readonly labels: ReadonlyArray<string>
}

/** One bar, as parts of the full width, from 0 to 100. */
export interface BidBar extends BidMeasure {
  readonly segments: ReadonlyArray<{ readonly standing: Standing; readonly from: number; readonly to: number }>
  /** Where the bar may still end, beyond what is counted at least. */
  readonly spread?: { readonly from: number; readonly to: number }
  readonly targetFrom: number
  readonly targetTo: number
}

// Room on the right, so that the end of a bar and the line of the target stay in sight.
const room = 1.1

const sum = (numbers: ReadonlyArray<number>): number => numbers.reduce((total, one) => total + one, 0)

/** Stacks the parts of one product on a scale of its own: first what there is at least, then how far it may go. */
export const bidBar = (measure: BidMeasure): BidBar => {
  const spans = standings.map((standing) => measure.parts[standing])
  const low = sum(spans.map((span) => span.low))
  const isOpen = spans.some(({ high }) => high === undefined)
  const high = sum(spans.map((span) => span.high ?? span.low))
  const target = measure.target.high ?? measure.target.low
  const length = Math.max(1, target, high) * room
  const place = (value: number): number => (value / length) * 100
  const end = isOpen ? 100 : place(high)
  let from = 0
  const segments = standings.flatMap((standing) => {
    const to = from + measure.parts[standing].low
    const segment = { standing, from: place(from), to: place(to) }
    from = to
    return segment.to > segment.from ? [segment] : []
  })
  return {
    ...measure,
    segments,
    ...(end > place(low) ? { spread: { from: place(low), to: end } } : {}),
    targetFrom: place(measure.target.low),
    targetTo: place(target)
  }
}

/** The parts that some bar has, in the order in which they are stacked. */
export const drawnKinds = (bars: ReadonlyArray<BidBar>): ReadonlyArray<Standing | "spread"> =>
  ([...standings, "spread"] as const).filter((kind) =>
    bars.some(({ segments, spread }) =>
      kind === "spread" ? spread !== undefined : segments.some(({ standing }) => standing === kind)
    )
  )
