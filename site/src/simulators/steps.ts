import { differing, isSame, type Asked } from "./asked.js"

/** Where the reader is, with the way back and the way forward again. */
export interface Steps<Question> {
  readonly present: Asked<Question>
  readonly past: ReadonlyArray<Asked<Question>>
  readonly future: ReadonlyArray<Asked<Question>>
  /** The one number that the last step changed, and when: a slider that is dragged makes one step. */
  readonly last?: { readonly field: string; readonly at: number }
}

// Changes of one number that follow each other faster than this are one movement of the reader.
const together = 800
const mostSteps = 200

export const noSteps = <Question>(present: Asked<Question>): Steps<Question> => ({ present, past: [], future: [] })

/** Takes a step at a time in milliseconds. What changes nothing is no step. */
export const taken = <Question extends object>(
  steps: Steps<Question>,
  next: Asked<Question>,
  at: number
): Steps<Question> => {
  const { last, past, present } = steps
  if (isSame(present, next)) return steps
  const fields = differing(present.question, next.question)
  const [changed] = fields.length === 1 && isSame(present.kept, next.kept) ? fields : []
  const field = changed !== undefined && typeof next.question[changed] === "number" ? changed : undefined
  const isContinued = field !== undefined && last?.field === field && at - last.at < together && past.length > 0
  return {
    present: next,
    past: isContinued ? past : [...past, present].slice(-mostSteps),
    future: [],
    ...(field === undefined ? {} : { last: { field, at } })
  }
}

/** One step back, or the same where there is none. */
export const undone = <Question>({ future, past, present, ...rest }: Steps<Question>): Steps<Question> => {
  const before = past.at(-1)
  if (before === undefined) return { future, past, present, ...rest }
  return { present: before, past: past.slice(0, -1), future: [present, ...future] }
}

/** One step forward again, or the same where there is none. */
export const redone = <Question>({ future, past, present, ...rest }: Steps<Question>): Steps<Question> => {
  const [after, ...later] = future
  if (after === undefined) return { future, past, present, ...rest }
  return { present: after, past: [...past, present], future: later }
}
