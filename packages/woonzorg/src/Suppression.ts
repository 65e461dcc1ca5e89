/**
 * Hiding small counts of persons before they leave the house, so that no total gives them away.
 *
 * @since 0.1.0
 */
import * as Data from "effect/Data"
import * as Result from "effect/Result"

/**
 * How many persons are counted at one member.
 *
 * **Units** `count` is a whole number of persons.
 *
 * @category models
 * @since 0.1.0
 */
export interface Count {
  readonly member: string
  readonly count: number
}

/**
 * Counts with the small ones hidden, as they may be published.
 *
 * **Details**
 *
 * Which of the `hidden` members were hidden because they are small, and which to cover for them, is not told: to
 * tell would give small counts away. Beside a `total`, every hidden count is 1 or more. Where the total had to be
 * hidden too it is absent, and so is every count, zeros as well.
 *
 * **Units** counts and total are persons.
 *
 * @category models
 * @since 0.1.0
 */
export interface Suppression {
  readonly threshold: number
  readonly shown: ReadonlyArray<Count>
  readonly hidden: ReadonlyArray<string>
  readonly total?: number
}

/**
 * A count that is not a whole number from 0, or a member that is counted twice.
 *
 * @category errors
 * @since 0.1.0
 */
export class CountsInvalid
  extends /* @__PURE__ */ Data.TaggedError("CountsInvalid")<{
    readonly reason: "negative" | "notWhole" | "tooLarge" | "repeated"
    readonly member: string
    readonly count: number
  }>
{
  override get message(): string {
    switch (this.reason) {
      case "repeated":
        return `"${this.member}" is counted twice. Keep it once.`
      case "tooLarge":
        return `With ${this.count} for "${this.member}" the counts are too large to add up exactly. Correct it.`
      case "negative":
      case "notWhole":
        return `The count of "${this.member}" is ${this.count}. Persons are counted in whole numbers from 0; leave the member out if it is not known.`
    }
  }
}

/**
 * A threshold that is not a whole number from 1.
 *
 * @category errors
 * @since 0.1.0
 */
export class ThresholdInvalid
  extends /* @__PURE__ */ Data.TaggedError("ThresholdInvalid")<{ readonly threshold: number }>
{
  override get message(): string {
    return `${this.threshold} cannot be a threshold. Give a whole number from 1: counts from 1 up to it are hidden, itself not.`
  }
}

/**
 * Counts of fewer persons than this are hidden, unless another threshold is given.
 *
 * **Units** persons.
 *
 * **Example**
 *
 * ```ts
 * import * as Suppression from "woonzorg/Suppression"
 *
 * Suppression.defaultThreshold // => 5
 * ```
 *
 * @category constants
 * @since 0.1.0
 */
export const defaultThreshold = 5

const countsProblem = (counts: ReadonlyArray<Count>): CountsInvalid | undefined => {
  const seen = new Set<string>()
  let total = 0
  for (const { count, member } of counts) {
    total += count
    const reason = seen.has(member)
      ? "repeated"
      : count < 0
        ? "negative"
        : !Number.isInteger(count)
          ? "notWhole"
          : !Number.isSafeInteger(total)
            ? "tooLarge"
            : undefined
    if (reason !== undefined) return new CountsInvalid({ reason, member, count })
    seen.add(member)
  }
  return undefined
}

const sum = (counts: ReadonlyArray<Count>): number => counts.reduce((total, { count }) => total + count, 0)

/**
 * Whether someone who knows the sum of the hidden counts, and that each is 1 or more, must still allow for every
 * number from 1 up to the threshold at each of them. What one has not, the others must be able to have: there has to
 * be another, and the highest number has to leave 1 for each.
 */
const isCovered = (hidden: ReadonlyArray<Count>, threshold: number): boolean =>
  hidden.length >= 2 && sum(hidden) - (threshold - 1) >= hidden.length - 1

/** The counts to hide, or none if nothing but hiding the total too will do. */
const hiddenOf = (counts: ReadonlyArray<Count>, threshold: number): ReadonlyArray<Count> | undefined => {
  const bySize = counts.filter(({ count }) => count > 0).sort((one, other) => one.count - other.count)
  const small = bySize.filter(({ count }) => count < threshold)
  if (small.length === 0 || isCovered(small, threshold)) return small
  // A count that is not small covers for any others: it is at least the threshold itself.
  return small.length < bySize.length ? bySize.slice(0, small.length + 1) : undefined
}

/**
 * Hides the counts from 1 up to the threshold, and one more where the total would give them away.
 *
 * **Details**
 *
 * The cover is the smallest count that is left, the first of equals; a zero stays, for it covers nothing. Where
 * there is no cover, as with one member, everything is hidden, zeros and the total too.
 *
 * Guaranteed: whoever knows the total, what is shown, the threshold, and that hidden counts are whole numbers from
 * 1, must allow for every number from 1 up to the threshold at each hidden member. With h hidden counts that holds
 * exactly when h is 2 or more and they add up to at least threshold + h − 2.
 *
 * Not guaranteed: that no more can be told by whoever also knows these rules and tries them on every list that fits,
 * or lays two results beside each other, such as of two years, or of the same persons divided in another way.
 * Counter-examples are in the tests. Only counts of persons need this; what else is hidden is the caller's choice.
 * Time grows with n log n, n the number of members.
 *
 * **Fails with** {@link CountsInvalid} or {@link ThresholdInvalid}.
 *
 * **Example**
 *
 * ```ts
 * import * as Result from "effect/Result"
 * import * as Suppression from "woonzorg/Suppression"
 *
 * const counts = [{ member: "Dordrecht", count: 41 }, { member: "Gorinchem", count: 3 }, { member: "Sliedrecht", count: 12 }, { member: "Papendrecht", count: 0 }]
 * Result.map(Suppression.suppress(counts), ({ hidden, total }) => [hidden, total]) // => Result.succeed([["Gorinchem", "Sliedrecht"], 56])
 * ```
 *
 * @category calculations
 * @since 0.1.0
 */
export const suppress = (
  counts: ReadonlyArray<Count>,
  options?: { readonly threshold?: number }
): Result.Result<Suppression, CountsInvalid | ThresholdInvalid> => {
  const threshold = options?.threshold ?? defaultThreshold
  if (!Number.isSafeInteger(threshold) || threshold < 1) return Result.fail(new ThresholdInvalid({ threshold }))
  const problem = countsProblem(counts)
  if (problem !== undefined) return Result.fail(problem)
  const found = hiddenOf(counts, threshold)
  const isHidden = new Set((found ?? counts).map(({ member }) => member))
  const shown = counts.flatMap(({ count, member }) => (isHidden.has(member) ? [] : [{ member, count }]))
  return Result.succeed({
    threshold,
    shown,
    hidden: counts.map(({ member }) => member).filter((member) => isHidden.has(member)),
    ...(found === undefined ? {} : { total: sum(counts) })
  })
}
