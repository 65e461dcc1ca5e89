/** An arc in whole units, with a cost that is convex and linear between whole `breaks`. */
export interface Arc {
  readonly from: number
  readonly to: number
  /** Cost of all units up to a number of them; at a break exact, between two breaks on the straight line. */
  readonly cost: (units: number) => bigint
  /** Cost of each unit above so many, up to `breakAbove`. */
  readonly slopeAbove: (units: number) => bigint
  readonly slopeBelow: (units: number) => bigint
  readonly breakAbove: (units: number) => number
  readonly breakBelow: (units: number) => number
}

/** `supply` by node adds up to zero; what is below zero is asked for. */
export interface Network {
  readonly arcs: ReadonlyArray<Arc>
  readonly supply: ReadonlyArray<number>
  /** The arcs at each node. */
  readonly at: ReadonlyArray<ReadonlyArray<number>>
}

/** Units on each arc and the price at each node; `lower` and `upper` are the bounds of each arc. */
export interface Flow {
  readonly units: Array<number>
  readonly prices: Array<bigint>
  readonly lower: Array<number>
  readonly upper: Array<number>
}

export const network = (arcs: ReadonlyArray<Arc>, supply: ReadonlyArray<number>): Network => {
  const at = supply.map((): Array<number> => [])
  arcs.forEach(({ from, to }, index) => {
    at[from]?.push(index)
    at[to]?.push(index)
  })
  return { arcs, supply, at }
}

export const copy = ({ lower, prices, units, upper }: Flow): Flow => ({
  units: [...units],
  prices: [...prices],
  lower: [...lower],
  upper: [...upper]
})

/** A cost per unit on one arc, on top of its own. */
export interface Bias {
  readonly arc: number
  readonly slope: bigint
}

/** What one unit more on the arc costs at the prices, `up`, or one unit less. */
const reduced = ({ arcs }: Network, { prices, units }: Flow, index: number, up: boolean, bias?: Bias): bigint => {
  const { from, slopeAbove, slopeBelow, to } = arcs[index] as Arc
  const carried = units[index] ?? 0
  const own = up ? slopeAbove(carried) : slopeBelow(carried)
  const slope = bias?.arc === index ? own + bias.slope : own
  const cost = slope + (prices[from] ?? 0n) - (prices[to] ?? 0n)
  return up ? cost : -cost
}

/** Brings each arc within its bounds and to where neither more nor less is cheaper at the prices. */
const settle = (network: Network, flow: Flow, bias?: Bias): void => {
  const { lower, units, upper } = flow
  network.arcs.forEach(({ breakAbove, breakBelow }, index) => {
    const [least, most] = [lower[index] ?? 0, upper[index] ?? 0]
    units[index] = Math.min(most, Math.max(least, units[index] ?? 0))
    while ((units[index] ?? 0) < most && reduced(network, flow, index, true, bias) < 0n) {
      units[index] = Math.min(most, breakAbove(units[index] ?? 0))
    }
    while ((units[index] ?? 0) > least && reduced(network, flow, index, false, bias) < 0n) {
      units[index] = Math.max(least, breakBelow(units[index] ?? 0))
    }
  })
}

/** Whether a flow of least cost stays one when its arc gets the bias. */
export const staysBest = (network: Network, flow: Flow, bias: Bias): boolean => {
  const carried = flow.units[bias.arc] ?? 0
  const isSettled = (up: boolean): boolean => reduced(network, flow, bias.arc, up, bias) >= 0n
  return (
    (carried >= (flow.upper[bias.arc] ?? 0) || isSettled(true)) &&
    (carried <= (flow.lower[bias.arc] ?? 0) || isSettled(false))
  )
}

const excesses = ({ arcs, supply }: Network, { units }: Flow): Array<number> => {
  const excess = [...supply]
  arcs.forEach(({ from, to }, index) => {
    excess[from] = (excess[from] ?? 0) - (units[index] ?? 0)
    excess[to] = (excess[to] ?? 0) + (units[index] ?? 0)
  })
  return excess
}

interface Path {
  readonly target: number | undefined
  readonly reached: ReadonlyArray<boolean>
  /** The arc by which each node is reached. */
  readonly by: ReadonlyArray<number>
}

/** Dijkstra's shortest path from a node to the nearest one that lacks units; it moves the prices along. */
const nearest = (network: Network, flow: Flow, excess: ReadonlyArray<number>, source: number, bias?: Bias): Path => {
  const { lower, prices, units, upper } = flow
  const distance: Array<bigint | undefined> = prices.map((_, node) => (node === source ? 0n : undefined))
  const reached = prices.map(() => false)
  const by = prices.map(() => -1)
  for (;;) {
    let node = -1
    let least: bigint | undefined
    distance.forEach((far, candidate) => {
      if (far === undefined || reached[candidate] === true || (least !== undefined && far >= least)) return
      ;[node, least] = [candidate, far]
    })
    if (least === undefined) return { target: undefined, reached, by }
    reached[node] = true
    if ((excess[node] ?? 0) < 0) {
      const target = least
      reached.forEach((isReached, other) => {
        if (isReached) prices[other] = (prices[other] ?? 0n) + (distance[other] ?? 0n) - target
      })
      return { target: node, reached, by }
    }
    for (const index of network.at[node] ?? []) {
      const { from, to } = network.arcs[index] as Arc
      const up = from === node
      const other = up ? to : from
      const carried = units[index] ?? 0
      const isFull = up ? carried >= (upper[index] ?? 0) : carried <= (lower[index] ?? 0)
      if (isFull || reached[other] === true) continue
      const far = least + reduced(network, flow, index, up, bias)
      const known = distance[other]
      if (known !== undefined && known <= far) continue
      distance[other] = far
      by[other] = index
    }
  }
}

/** Sends as many units along the path as all its arcs take at one and the same slope. */
const augment = ({ arcs }: Network, flow: Flow, excess: Array<number>, source: number, { by, target }: Path): void => {
  const { lower, units, upper } = flow
  const steps: Array<readonly [index: number, up: boolean]> = []
  let most = Math.min(excess[source] ?? 0, -(excess[target ?? 0] ?? 0))
  for (let node = target ?? source; node !== source;) {
    const index = by[node] ?? 0
    const { breakAbove, breakBelow, from, to } = arcs[index] as Arc
    const up = to === node
    const carried = units[index] ?? 0
    const end = up ? Math.min(upper[index] ?? 0, breakAbove(carried)) : Math.max(lower[index] ?? 0, breakBelow(carried))
    most = Math.min(most, Math.abs(end - carried))
    steps.push([index, up])
    node = up ? from : to
  }
  for (const [index, up] of steps) units[index] = (units[index] ?? 0) + (up ? most : -most)
  excess[source] = (excess[source] ?? 0) - most
  excess[target ?? 0] = (excess[target ?? 0] ?? 0) + most
}

/** Nodes of which together the bounds of the arcs leave too little room. */
export interface Cut {
  readonly nodes: ReadonlyArray<boolean>
}

/**
 * Makes of any flow and prices a flow of least cost, in place, by successive shortest paths (Ahuja, Magnanti and
 * Orlin, 1993, sections 9.7 and 14.5). A flow that was of least cost before a bound or a slope changed needs few of
 * them. Without a flow that keeps all bounds, the nodes that can be reached from what cannot be placed.
 */
export const solve = (network: Network, flow: Flow, bias?: Bias): Cut | undefined => {
  settle(network, flow, bias)
  const excess = excesses(network, flow)
  for (let source = 0; source < excess.length; source++) {
    while ((excess[source] ?? 0) > 0) {
      const path = nearest(network, flow, excess, source, bias)
      if (path.target === undefined) return { nodes: path.reached }
      augment(network, flow, excess, source, path)
    }
  }
  return undefined
}

export const costOf = ({ arcs }: Network, { units }: Flow): bigint =>
  arcs.reduce((sum, { cost }, index) => sum + cost(units[index] ?? 0), 0n)

/** The nodes that one unit more from a node can get to, over the arcs that `isOpen` lets through. */
export const reachable = (
  { arcs, at, supply }: Network,
  { lower, units, upper }: Flow,
  source: number,
  isOpen: (arc: number) => boolean
): ReadonlyArray<boolean> => {
  const reached = supply.map((_, node) => node === source)
  const queue = [source]
  for (const node of queue) {
    for (const index of (at[node] ?? []).filter(isOpen)) {
      const { from, to } = arcs[index] as Arc
      const other = from === node ? to : from
      const carried = units[index] ?? 0
      const isFull = from === node ? carried >= (upper[index] ?? 0) : carried <= (lower[index] ?? 0)
      if (isFull || reached[other] === true) continue
      reached[other] = true
      queue.push(other)
    }
  }
  return reached
}
