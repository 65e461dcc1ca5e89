/** A question that the reader kept, to compare with. */
export interface Kept<Question> {
  readonly name: string
  readonly question: Question
}

/** The question of the reader, beside those that were kept. The first kept one is the baseline. */
export interface Asked<Question> {
  readonly question: Question
  readonly kept: ReadonlyArray<Kept<Question>>
}

/** More columns than this side by side cannot be read. */
export const mostKept = 3

/** Longer names do not fit above a column. */
export const longestName = 40

/** Whether a text can be the name of a kept question: short, and of characters that are seen. */
export const isName = (text: string): boolean => text.length <= longestName && !/\p{C}/u.test(text)

/** Whether two plain values are the same, whatever the order of their fields. */
export const isSame = (one: unknown, other: unknown): boolean => {
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return one === other
  const [names, others] = [Object.keys(one), Object.keys(other)]
  return (
    names.length === others.length &&
    names.every(
      (name) =>
        Object.hasOwn(other, name) &&
        isSame((one as Record<string, unknown>)[name], (other as Record<string, unknown>)[name])
    )
  )
}

/** The fields in which two questions differ. */
export const differing = <Question extends object>(
  one: Question,
  other: Question
): ReadonlyArray<keyof Question & string> =>
  ([...new Set([...Object.keys(one), ...Object.keys(other)])] as Array<keyof Question & string>).filter(
    (name) => !isSame(one[name], other[name])
  )
