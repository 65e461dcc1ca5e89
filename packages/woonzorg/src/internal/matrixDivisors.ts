import type { Rounded } from "./cellMatrix.js"
import {
  grouped,
  isGift,
  isLess,
  lengthOf,
  one,
  over,
  settle,
  settledPotentials,
  stepsWithin,
  times,
  type Ratio,
  type Settled,
  type Step
} from "./exactCycles.js"

const sweeps = 40

/** Rows and columns whose divisors hang together, because they are tied: they move by one common factor. */
type Block = ReadonlyMap<number, Ratio>

const blocksOf = (nodes: number, { components, potentials }: Settled): ReadonlyArray<Block> => {
  const isTied = new Set(components.flatMap(({ nodes: together }) => [...together]))
  const alone = Array.from({ length: nodes }, (_, node) => node).filter((node) => !isTied.has(node))
  return [...components.map(({ nodes: together }) => [...together]), ...alone.map((node) => [node])].map(
    (members) => new Map(members.map((node) => [node, isTied.has(node) ? (potentials[node] ?? one) : one]))
  )
}

/** The fraction with the smallest denominator strictly between two others; `high` may be infinite (Stern, 1858; Brocot, 1861). */
export const simplestBetween = ([a, b]: Ratio, high: Ratio | undefined): Ratio => {
  const whole = a / b
  if (high === undefined || (whole + 1n) * high[1] < high[0]) return [whole + 1n, 1n]
  const [c, d] = high
  // Both lie from one whole number to the next: what they have more lies turned round.
  const [x, y] = simplestBetween([d, c - whole * d], a === whole * b ? undefined : [b, a - whole * b])
  return [whole * x + y, x]
}

const exactly = (double: number): Ratio => {
  let [scaled, denominator] = [double, 1n]
  for (; !Number.isInteger(scaled); denominator *= 2n) scaled *= 2
  return [BigInt(scaled), denominator]
}

const nearly = ([numerator, denominator]: Ratio): number => Number(numerator) / Number(denominator)

/** The steps from and to each node, so that a block can be asked what binds it. */
interface Steps {
  readonly all: ReadonlyArray<Step>
  readonly out: ReadonlyArray<ReadonlyArray<Step>>
  readonly into: ReadonlyArray<ReadonlyArray<Step>>
}

/** Calls back for each step that leads to a block or on from it. */
const eachStep = (block: Block, { into, out }: Steps, onInto: (step: Step) => void, onOut: (step: Step) => void) => {
  for (const node of block.keys()) {
    for (const step of into[node] ?? []) if (!block.has(step.from)) onInto(step)
    for (const step of out[node] ?? []) if (!block.has(step.to)) onOut(step)
  }
}

/**
 * A potential for each node, from doubles: each block in turn goes to the middle of what the others leave it, and in the
 * end to the simplest fraction near there. It is not proved until it is checked.
 */
const simplePotentials = (state: Rounded, blocks: ReadonlyArray<Block>, steps: Steps): ReadonlyArray<Ratio> => {
  const { columnDivisors, last, next, rowDivisors } = state
  const near = Float64Array.from([...rowDivisors, ...columnDivisors.map((divisor) => 1 / divisor)])
  const gauge = near[0] ?? 1
  near.forEach((potential, node) => (near[node] = potential / gauge))
  const length = (step: Step): number => (isGift(state, step) ? (next[step.cell] ?? 0) : 1 / (last[step.cell] ?? 0))
  const move = (block: Block, factor: number) => {
    for (const [node, potential] of block) near[node] = factor * nearly(potential)
  }
  const rangeOf = (block: Block): readonly [low: number, high: number] => {
    let [low, high] = [0, Infinity]
    const own = (node: number) => nearly(block.get(node) ?? one)
    eachStep(
      block,
      steps,
      (step) => (high = Math.min(high, ((near[step.from] ?? 0) * length(step)) / own(step.to))),
      (step) => (low = Math.max(low, (near[step.to] ?? 0) / (length(step) * own(step.from))))
    )
    const [node, potential] = [...block][0] ?? [0, one]
    const factor = (near[node] ?? 1) / nearly(potential)
    if (high === Infinity) return low === 0 ? [factor / 2, factor * 2] : [low, Math.max(low * 4, factor * 2)]
    return [low === 0 ? Math.min(high / 4, factor / 2) : low, high]
  }
  for (let sweep = 0; sweep < sweeps; sweep++) {
    for (const block of blocks) {
      const [low, high] = rangeOf(block)
      move(block, Math.sqrt(low) * Math.sqrt(high))
    }
  }
  const potentials: Array<Ratio> = []
  for (const block of blocks) {
    const [low, high] = rangeOf(block)
    const middle = Math.sqrt(low) * Math.sqrt(high)
    const [from, until] = [Math.sqrt(low) * Math.sqrt(middle), Math.sqrt(middle) * Math.sqrt(high)]
    const factor = from > 0 && from < until && until < Infinity ? simplestBetween(exactly(from), exactly(until)) : one
    for (const [node, potential] of block) potentials[node] = times(factor, potential)
    move(block, nearly(factor))
  }
  return potentials
}

const isProved = (
  state: Rounded,
  potentials: ReadonlyArray<Ratio>,
  { all }: Steps,
  { components }: Settled
): boolean => {
  const tied = new Set(components.flatMap(({ steps }) => steps.map(({ cell }) => cell)))
  return all.every((step) => {
    const [[a, b], [c, d], [e, f]] = [potentials[step.from] ?? one, lengthOf(state, step), potentials[step.to] ?? one]
    const [reached, own] = [a * c * f, e * b * d]
    return own < reached || (own === reached && tied.has(step.cell))
  })
}

/**
 * The same with integers of any size throughout, for claims that doubles cannot hold apart: from potentials by which no
 * step is shorter than one, each block in turn goes away from where a step has no length, as long as there is one.
 */
const exactPotentials = (state: Rounded, blocks: ReadonlyArray<Block>, steps: Steps): ReadonlyArray<Ratio> => {
  const { columns, rows } = state.matrix
  const settled = settledPotentials(state, rows + columns, steps.all)
  const found = "potentials" in settled ? settled.potentials : []
  const potentials = Array.from({ length: rows + columns }, (_, node) => found[node] ?? one)
  for (let isTight = true; isTight;) {
    isTight = false
    for (const block of blocks) {
      let low: Ratio = [0n, 1n]
      let high: Ratio | undefined
      const own = (node: number) => block.get(node) ?? one
      eachStep(
        block,
        steps,
        (step) => {
          const most = over(times(potentials[step.from] ?? one, lengthOf(state, step)), own(step.to))
          if (high === undefined || isLess(most, high)) high = most
        },
        (step) => {
          const least = over(over(potentials[step.to] ?? one, lengthOf(state, step)), own(step.from))
          if (isLess(low, least)) low = least
        }
      )
      if (high !== undefined && !isLess(low, high)) {
        isTight = true
        continue
      }
      const factor = simplestBetween(low, high)
      for (const [node, potential] of block) potentials[node] = times(factor, potential)
    }
  }
  return potentials
}

/**
 * Row and column divisors as fractions that round every cell to its places, to the power of the signposts. Only where
 * cells are tied does a claim lie on a signpost.
 */
export const divisorsOf = (
  state: Rounded
): { readonly rows: ReadonlyArray<Ratio>; readonly columns: ReadonlyArray<Ratio> } => {
  const { columns, rows } = state.matrix
  const settled = settle(state)
  const blocks = blocksOf(rows + columns, settled)
  const all = stepsWithin(state, Infinity)
  const steps = { all, out: grouped(rows + columns, all, "from"), into: grouped(rows + columns, all, "to") }
  const simple = simplePotentials(state, blocks, steps)
  const potentials = isProved(state, simple, steps, settled) ? simple : exactPotentials(state, blocks, steps)
  return {
    rows: potentials.slice(0, rows),
    columns: potentials.slice(rows).map(([numerator, denominator]) => [denominator, numerator])
  }
}
