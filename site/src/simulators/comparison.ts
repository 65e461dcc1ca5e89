import type { Range } from "../charts/measure.js"
import type { Change } from "./simulator.js"

/** What one row has at each of the totals that an answer is about. */
export interface Member {
  readonly name: string
  /** At each total: the lowest and the highest that it can be. */
  readonly spans: ReadonlyArray<Range>
}

const whole = (spans: ReadonlyArray<Range>): Range => [
  Math.min(...spans.map(([low]) => low)),
  Math.max(...spans.map(([, high]) => high))
]

const less = ([low, high]: Range, [fromLow, fromHigh]: Range): Range => [low - fromHigh, high - fromLow]

const differenceOf = (before: Member, after: Member, isPaired: boolean): Range =>
  isPaired
    ? whole(after.spans.map((span, index) => less(span, before.spans[index] ?? span)))
    : less(whole(after.spans), whole(before.spans))

/**
 * What changes for each row between two answers. Where both are about the same totals, each total is compared with
 * itself, so that what is not certain about the total does not count as a difference.
 */
export const changesBetween = (
  before: ReadonlyArray<Member>,
  after: ReadonlyArray<Member>,
  isPaired: boolean
): ReadonlyArray<Change> => {
  const names = [...new Set([...before, ...after].map(({ name }) => name))]
  return names.map((name) => {
    const [was, is] = [before, after].map((members) => members.find((member) => member.name === name))
    return {
      name,
      ...(was === undefined ? {} : { before: whole(was.spans) }),
      ...(is === undefined ? {} : { after: whole(is.spans) }),
      ...(was === undefined || is === undefined ? {} : { difference: differenceOf(was, is, isPaired) })
    }
  })
}

/** How many rows certainly have more, certainly less, or neither. */
export const balance = (changes: ReadonlyArray<Change>) => {
  const differences = changes.flatMap(({ difference }) => (difference === undefined ? [] : [difference]))
  return {
    more: differences.filter(([low]) => low > 0).length,
    less: differences.filter(([, high]) => high < 0).length,
    alike: differences.filter(([low, high]) => low === 0 && high === 0).length,
    open: differences.filter(([low, high]) => low <= 0 && high >= 0 && low !== high).length
  }
}
