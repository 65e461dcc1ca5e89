/**
 * The task of one period, divided over its members with what they are to catch up.
 *
 * @since 0.2.0
 */
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as AllocationKey from "./AllocationKey.js"
import * as Apportionment from "./Apportionment.js"
import type * as Balance from "./Balance.js"
import { greatestCommonDivisor } from "./internal/digits.js"
import { levelled } from "./internal/levelled.js"
import * as Rational from "./Rational.js"
import * as Swap from "./Swap.js"
import type * as TaskAccounts from "./TaskAccounts.js"
import * as TaskTerms from "./TaskTerms.js"

/**
 * The task of a period: places to be divided by claims, or places that were given to each member by others.
 *
 * **Details**
 *
 * In a divided task what is caught up by one is done less by another: the sum is `places`. A given task stays as it is
 * and what is caught up comes on top, as with the half-yearly task to house permit holders.
 *
 * **Units** whole places.
 *
 * @category models
 * @since 0.2.0
 */
export type PeriodTask =
  | {
      readonly _tag: "Divided"
      readonly places: number
      readonly claims: AllocationKey.Claims
      readonly bounds?: ReadonlyArray<Apportionment.Bound>
    }
  | { readonly _tag: "Given"; readonly places: ReadonlyArray<Swap.Task> }

/**
 * The schema of the task of a period, for a file.
 *
 * **Example**
 *
 * ```ts
 * import * as Schema from "effect/Schema"
 * import * as PeriodTask from "woonzorg/PeriodTask"
 *
 * Schema.is(PeriodTask.PeriodTask)({ _tag: "Given", places: [{ member: "Aardstad", places: -1 }] }) // => false
 * ```
 *
 * @category schemas
 * @since 0.2.0
 */
export const PeriodTask = /* @__PURE__ */ (() => {
  const places = Schema.Int.check(Schema.isGreaterThanOrEqualTo(0)).annotate({ unit: "places" })
  return Schema.Union([
    Schema.TaggedStruct("Divided", {
      places,
      claims: AllocationKey.Claims,
      bounds: Schema.optionalKey(Schema.Array(Apportionment.Bound))
    }),
    Schema.TaggedStruct("Given", { places: Schema.Array(Schema.Struct({ member: Schema.NonEmptyString, places })) })
  ]).annotate({
    term: {
      nl: "taak van een periode",
      en: "task of a period",
      definition: {
        nl: "Wat gemeenten in één periode samen moeten doen: nog te verdelen, of al per gemeente gegeven.",
        en: "What municipalities together have to do in one period: still to be divided, or already given to each."
      }
    }
  })
})()

/**
 * All that {@link allocate} can fail with.
 *
 * @category errors
 * @since 0.2.0
 */
export type Refusal = Apportionment.Refusal | Swap.SwapInvalid | Swap.TasksInvalid | TaskTerms.TermsInvalid

const whole = (count: number): Rational.Rational => Rational.fromBigInt(BigInt(count))

const negative = (value: Rational.Rational): Rational.Rational => Rational.subtract(Rational.zero, value)

/** What is caught up in the period of a balance that survived into it. */
const caughtUp = (
  opening: Rational.Rational,
  share: Rational.Rational,
  { cap, catchUp }: TaskTerms.TaskTerms
): Rational.Rational => {
  if (cap === undefined) return Rational.multiply(catchUp, opening)
  const most = Rational.multiply(cap, share)
  const least = negative(most)
  const clipped = Rational.compare(opening, most) > 0 ? most : Rational.compare(opening, least) < 0 ? least : opening
  return Rational.multiply(catchUp, clipped)
}

/**
 * The task of a period as it was divided.
 *
 * **Units** `shortfall` is the whole places that the maxima left undivided.
 *
 * @category models
 * @since 0.2.0
 */
export interface Allocation {
  readonly lines: ReadonlyArray<TaskAccounts.Line>
  readonly shortfall: number
  readonly ties: ReadonlyArray<TaskAccounts.PeriodTie>
}

/** For a divisor that is known to be above zero. */
const over = (value: Rational.Rational, divisor: Rational.Rational): Rational.Rational =>
  Rational.multiply(value, { numerator: divisor.denominator, denominator: divisor.numerator })

const leastCommon = (all: ReadonlyArray<Rational.Rational>): bigint =>
  all.reduce((common, { denominator }) => common * (denominator / greatestCommonDivisor(common, denominator)), 1n)

type Divided = Extract<PeriodTask, { readonly _tag: "Divided" }>

/** The targets within the bounds, so that they add up to what is divided; who has no claim gets its minimum. */
const withinBounds = (
  { bounds = [], claims }: Divided,
  targets: ReadonlyArray<Rational.Rational>,
  divided: number
): ReadonlyArray<Rational.Rational> => {
  const bound = new Map(bounds.map((one) => [one.member, one]))
  const least = claims.map(({ member }) => bound.get(member)?.minimum ?? 0)
  const scale = leastCommon(targets)
  const scaled = (count: number): bigint => BigInt(count) * scale
  const { denominator, values } = levelled(
    targets.map((target) => (target.numerator * scale) / target.denominator),
    least.map(scaled),
    claims.map(({ claim, member }, i) => {
      const most = claim.numerator === 0n ? least[i] : bound.get(member)?.maximum
      return most === undefined ? undefined : scaled(most)
    }),
    scaled(divided)
  )
  return values.map((value) => over(Rational.fromBigInt(value), Rational.fromBigInt(denominator * scale)))
}

const tiePolicyOf = (
  rule: TaskTerms.TieRule,
  claims: AllocationKey.Claims,
  openings: ReadonlyMap<string, Rational.Rational>,
  index: number
): { readonly policy: Apportionment.TiePolicy; readonly rule: TaskTerms.TieRule } => {
  const ranked = (right: (member: string) => Rational.Rational): Apportionment.TiePolicy => ({
    _tag: "largestBacklog",
    balances: Object.fromEntries(claims.map(({ member }) => [member, right(member)]))
  })
  const opening = (member: string): Rational.Rational => openings.get(member) ?? Rational.zero
  switch (rule) {
    case "refuse":
    case "statedOrder":
      return { policy: rule, rule }
    case "largerClaim": {
      const claimed = new Map(claims.map(({ claim, member }) => [member, claim]))
      return { policy: ranked((member) => claimed.get(member) ?? Rational.zero), rule }
    }
    case "largestBacklog":
      return { policy: ranked(opening), rule }
    case "largestBacklogThenStatedOrder": {
      const order = claims.map(({ member }, i) => ({ member, i }))
      order.sort((a, b) => Rational.compare(opening(b.member), opening(a.member)) || a.i - b.i)
      const rank = new Map(order.map(({ member }, at) => [member, whole(order.length - at)]))
      return { policy: ranked((member) => rank.get(member) ?? Rational.zero), rule }
    }
    default: {
      const drawn = { _tag: "lot", seed: rule.seed + index } as const
      return { policy: drawn, rule: drawn }
    }
  }
}

const allocateDivided = (
  task: Divided,
  terms: TaskTerms.TaskTerms,
  openings: ReadonlyMap<string, Rational.Rational>,
  index: number
): Result.Result<Allocation, Apportionment.Refusal> =>
  Result.gen(function* () {
    const { bounds = [], claims, places } = task
    // What the maxima leave undivided does not depend on the method or on the balances.
    const plain = { places, bounds, method: "largestRemainder", ties: "statedOrder" } as const
    const { shortfall } = yield* Apportionment.apportion(claims, plain)
    const divided = places - shortfall
    const claimed = Rational.sum(claims.map(({ claim }) => claim))
    const base = whole(terms.shortfall === "regional" ? divided : places)
    const shares = claims.map(({ claim }) => over(Rational.multiply(claim, base), claimed))
    const opened = claims.map(({ member }) => openings.get(member) ?? Rational.zero)
    const asked = shares.map((share, i) => Rational.add(share, caughtUp(opened[i] ?? Rational.zero, share, terms)))
    const targets = withinBounds(task, asked, divided)
    const { policy, rule } = tiePolicyOf(terms.ties ?? "refuse", claims, openings, index)
    const toDivide = claims.map(({ claim, member }, i) => ({
      member,
      claim: claim.numerator === 0n ? Rational.zero : (targets[i] ?? Rational.zero)
    }))
    const isNothing = toDivide.every(({ claim }) => claim.numerator === 0n)
    const options = { places: divided, method: terms.method, bounds, ties: policy }
    const outcome = isNothing ? undefined : yield* Apportionment.apportion(toDivide, options)
    return {
      shortfall,
      lines: claims.map(({ member }, i) => ({
        member,
        opening: opened[i] ?? Rational.zero,
        share: shares[i] ?? Rational.zero,
        target: targets[i] ?? Rational.zero,
        allocated:
          outcome === undefined
            ? Number(Rational.floor(targets[i] ?? Rational.zero))
            : (outcome.outcomes[i]?.places ?? 0),
        swapped: 0
      })),
      ties: (outcome?.ties ?? []).map(({ lots, members, places: atStake, winners }) => ({
        members,
        places: atStake,
        winners,
        rule,
        ...(lots === undefined ? {} : { lots })
      }))
    }
  })

const given = (
  tasks: ReadonlyArray<Swap.Task>,
  terms: TaskTerms.TaskTerms,
  openings: ReadonlyMap<string, Rational.Rational>
): Allocation => {
  const lines = tasks.map(({ member, places }) => {
    const opening = openings.get(member) ?? Rational.zero
    const share = whole(places)
    const target = Rational.add(share, caughtUp(opening, share, terms))
    return {
      member,
      opening,
      share,
      target: target.numerator < 0n ? Rational.zero : target,
      allocated: places,
      swapped: 0
    }
  })
  return { lines, shortfall: 0, ties: [] }
}

/**
 * Divides the task of a period, with what each member is to catch up, and makes the swaps.
 *
 * **Details**
 *
 * `balances` are those that survive into the period; a member without one is neither ahead nor behind. `number` counts
 * the periods from zero and only serves to draw other lots in each. What is kept and what not stands at
 * `TaskLedger.close`, which does this for one period after another.
 *
 * **Units** whole places; balances are places, exact.
 *
 * **Fails with** {@link Refusal}.
 *
 * **Example**
 *
 * ```ts
 * import * as Result from "effect/Result"
 * import * as Apportionment from "woonzorg/Apportionment"
 * import * as PeriodTask from "woonzorg/PeriodTask"
 * import * as Rational from "woonzorg/Rational"
 *
 * const claims = Result.getOrThrow(Apportionment.claims({ Aardstad: 1, Beekdam: 1 }))
 * const allocation = PeriodTask.allocate(
 *   { _tag: "Divided", places: 6, claims },
 *   {
 *     terms: {
 *       method: "largestRemainder",
 *       survives: Rational.one,
 *       catchUp: Rational.one,
 *       measuredBy: "allocated",
 *       shortfall: "regional"
 *     },
 *     balances: [
 *       { member: "Aardstad", balance: Rational.fromBigInt(2n) },
 *       { member: "Beekdam", balance: Rational.fromBigInt(-2n) }
 *     ]
 *   }
 * )
 * Result.map(allocation, ({ lines }) => lines.map(({ allocated }) => allocated)) // => Result.succeed([5, 1])
 * ```
 *
 * @category calculations
 * @since 0.2.0
 */
export const allocate = (
  task: PeriodTask,
  options: {
    readonly terms: TaskTerms.TaskTerms
    readonly balances: ReadonlyArray<Balance.Balance>
    readonly swaps?: ReadonlyArray<Swap.Swap>
    readonly number?: number
  }
): Result.Result<Allocation, Refusal> =>
  Result.gen(function* () {
    const { balances, number = 0, swaps = [], terms } = options
    const problem = TaskTerms.problem(terms)
    if (problem !== undefined) return yield* Result.fail(problem)
    const openings = new Map(balances.map(({ balance, member }) => [member, balance]))
    if (task._tag === "Given") yield* Swap.apply(task.places, [])
    const { lines, ...rest } =
      task._tag === "Divided"
        ? yield* allocateDivided(task, terms, openings, number)
        : given(task.places, terms, openings)
    const before = lines.map(({ allocated, member }) => ({ member, places: allocated }))
    const after = yield* Swap.apply(before, swaps)
    return {
      ...rest,
      lines: lines.map((line, i) => {
        const allocated = after[i]?.places ?? 0
        return { ...line, allocated, swapped: allocated - line.allocated }
      })
    }
  })
