/**
 * One line of a bench; `reference` is the name of the row to compare with, `budget` at most how many times its time
 * this one may take, or how long on a quiet machine with four cores.
 */
export interface Row {
  readonly name: string
  readonly timeNanoseconds: number
  readonly reference?: string
  readonly budget?: { readonly times: number } | { readonly nanoseconds: number }
}

const rounds = 41

const batch = (run: () => unknown, times: number): number => {
  const start = process.hrtime.bigint()
  for (let i = 0; i < times; i++) run()
  return Number(process.hrtime.bigint() - start) / times
}

/**
 * The median time of one run of each, in nanoseconds. The batches of all take turns, so that a slow moment of the
 * machine falls on all alike and the ratios stay.
 */
export const medianTimes = (runs: ReadonlyArray<() => unknown>): ReadonlyArray<number> => {
  const times = runs.map((run) => {
    const once = batch(run, 5)
    batch(run, Math.min(2000, Math.ceil(2e9 / once)))
    return Math.max(1, Math.round(3e6 / batch(run, Math.min(200, Math.ceil(2e8 / once)))))
  })
  const measured = runs.map((): Array<number> => [])
  for (let round = 0; round < rounds; round++) {
    runs.forEach((run, index) => measured[index]?.push(batch(run, times[index] ?? 1)))
  }
  return measured.map((all) => all.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? NaN)
}
