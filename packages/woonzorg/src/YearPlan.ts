/**
 * The same task year after year: what was agreed about lead and backlog, who does nothing at first, which places are
 * swapped, and whether the key counts from the start.
 *
 * @since 0.2.0
 */
import * as Data from "effect/Data"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as Absence from "./Absence.js"
import type * as AllocationKey from "./AllocationKey.js"
import type * as Apportionment from "./Apportionment.js"
import * as Compensation from "./Compensation.js"
import type * as Quantity from "./Quantity.js"
import * as Rational from "./Rational.js"
import type * as TaskAccounts from "./TaskAccounts.js"
import * as TaskLedger from "./TaskLedger.js"
import * as TaskTerms from "./TaskTerms.js"
import * as VoluntaryPhase from "./VoluntaryPhase.js"

/**
 * Places that one member takes over from another in a year.
 *
 * **Units** `year` is a calendar year; `places` are whole places, above zero.
 *
 * @source Huisvestingswet 2014, article 29, second paragraph
 * @category models
 * @since 0.2.0
 */
export interface AgreedSwap {
  readonly year: number
  readonly from: string
  readonly to: string
  readonly places: number
}

/**
 * Over which years a task is divided, and what was agreed about them.
 *
 * **Details**
 *
 * `survives`, `catchUp`, `cap`, `ties` and `compensation` are as in {@link TaskTerms.TaskTerms}. Everyone but
 * the absent does what it has to do. Where places are lost, balances are measured by what was realised.
 *
 * `swaps` are made after the places of their year are divided, in the order in which they stand. A swap moves the task
 * itself: who hands places over has that much less to do and who takes them over that much more, so neither gets a
 * backlog or a lead by it, and no other year changes.
 *
 * With `voluntary` the key does not count in the first years. What each then did more or less than its share is its
 * lead or backlog when the key begins, if that was agreed.
 *
 * **Units** `first` is a calendar year; `years` is how many there are, those before the key included.
 *
 * @category models
 * @since 0.2.0
 */
export interface YearPlan {
  readonly first: number
  readonly years: number
  readonly survives: Rational.Rational
  readonly catchUp: Rational.Rational
  readonly cap?: Rational.Rational
  readonly ties: TaskTerms.TieRule
  readonly absences: ReadonlyArray<Absence.Absence>
  readonly compensation?: Compensation.Compensation
  readonly swaps?: ReadonlyArray<AgreedSwap>
  readonly voluntary?: VoluntaryPhase.VoluntaryPhase
}

const earliest = 1900
const latest = 2200
const mostYears = 100

/**
 * The schema of a plan over the years, for a file: at most 100 years, from 1900 to 2200.
 *
 * **Example**
 *
 * ```ts
 * import * as Schema from "effect/Schema"
 * import * as Rational from "woonzorg/Rational"
 * import * as YearPlan from "woonzorg/YearPlan"
 *
 * const plan = { first: 2027, years: 9, survives: Rational.one, catchUp: Rational.one, ties: "refuse", absences: [] }
 * Schema.is(YearPlan.YearPlan)(plan) // => true
 * ```
 *
 * @category schemas
 * @since 0.2.0
 */
export const YearPlan = /* @__PURE__ */ (() => {
  const part = () =>
    Rational.Rational.check(
      Schema.makeFilter(({ denominator, numerator }) => numerator >= 0n && numerator <= denominator, {
        expected: "a fraction from 0 to 1"
      })
    ).annotate({ unit: "part of a balance" })
  return Schema.Struct({
    first: Schema.Int.check(Schema.isBetween({ minimum: earliest, maximum: latest })).annotate({
      unit: "calendar year"
    }),
    years: Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: mostYears })).annotate({ unit: "years" }),
    survives: part(),
    catchUp: part(),
    cap: Schema.optionalKey(Rational.Rational.annotate({ unit: "times the share" })),
    ties: TaskTerms.TieRule,
    absences: Schema.Array(Absence.Absence),
    compensation: Schema.optionalKey(Compensation.Compensation),
    swaps: Schema.optionalKey(
      Schema.Array(
        Schema.Struct({
          year: Schema.Int.annotate({ unit: "calendar year" }),
          from: Schema.NonEmptyString,
          to: Schema.NonEmptyString,
          places: Schema.Int.check(Schema.isGreaterThanOrEqualTo(1)).annotate({ unit: "places" })
        })
      )
    ),
    voluntary: Schema.optionalKey(VoluntaryPhase.VoluntaryPhase)
  }).annotate({
    term: {
      nl: "jarenplan",
      en: "year plan",
      definition: {
        nl: "Een taak die jaar na jaar wordt verdeeld, met de afspraak over voorsprong en achterstand.",
        en: "A task that is divided year after year, with what was agreed about lead and backlog."
      }
    }
  })
})()

/**
 * A plan that no years can be made of, a swap in a year in which nothing is divided, or a key that never counts.
 *
 * @category errors
 * @since 0.2.0
 */
export class PlanInvalid
  extends /* @__PURE__ */ Data.TaggedError("PlanInvalid")<{
    readonly reason: "first" | "years" | "swapYear" | "keyNever"
    readonly member?: string
    readonly value: number
  }>
{
  override get message(): string {
    switch (this.reason) {
      case "first":
        return `The first year is ${this.value}. Give a calendar year from ${earliest} to ${latest}.`
      case "years":
        return `There are ${this.value} years. Give a whole number from 1 to ${mostYears}.`
      case "swapYear":
        return `"${this.member}" hands over places in ${this.value}, but nothing is divided in that year. Choose a year of the plan in which the key counts, or leave the swap out.`
      case "keyNever":
        return `The key would count after ${this.value} years, which is after the last one. Give more years, or let it count earlier.`
    }
  }
}

/**
 * All that {@link accounts} can fail with.
 *
 * @category errors
 * @since 0.2.0
 */
export type Refusal = PlanInvalid | Absence.AbsenceInvalid | VoluntaryPhase.PhaseInvalid | TaskLedger.Refusal

const isWholeFrom = (value: number, least: number, most: number): boolean =>
  Number.isSafeInteger(value) && value >= least && value <= most

const problemOf = (plan: YearPlan, claims: AllocationKey.Claims): PlanInvalid | Absence.AbsenceInvalid | undefined => {
  const { absences, first, swaps = [], voluntary, years } = plan
  if (!isWholeFrom(first, earliest, latest)) return new PlanInvalid({ reason: "first", value: first })
  if (!isWholeFrom(years, 1, mostYears)) return new PlanInvalid({ reason: "years", value: years })
  const before = voluntary?.years ?? 0
  if (before >= years) return new PlanInvalid({ reason: "keyNever", value: before })
  const outside = swaps.find(({ year }) => !isWholeFrom(year, first + before, first + years - 1))
  if (outside !== undefined) {
    return new PlanInvalid({ reason: "swapYear", member: outside.from, value: outside.year })
  }
  return Absence.problem(absences, claims)
}

const openingOf = (
  { first, survives, voluntary }: YearPlan,
  places: number,
  claims: AllocationKey.Claims
): Result.Result<TaskLedger.TaskLedger["opening"], VoluntaryPhase.PhaseInvalid> =>
  voluntary === undefined
    ? Result.succeed(undefined)
    : Result.map(VoluntaryPhase.catchUps(voluntary, { first, places, claims, survives }), (all) =>
        voluntary.difference === "dropped"
          ? undefined
          : all.flatMap(({ balance, member }) => (balance === undefined ? [] : [{ member, balance }]))
      )

const termsOf = (
  { cap, catchUp, compensation, survives, ties }: YearPlan,
  method: Apportionment.Method,
  measuredBy: TaskTerms.TaskTerms["measuredBy"]
): TaskTerms.TaskTerms => ({
  method,
  ties,
  survives,
  catchUp,
  ...(cap === undefined ? {} : { cap }),
  measuredBy,
  shortfall: "regional",
  ...(compensation === undefined ? {} : { compensation })
})

/** The years in which the key counts; who is away and taken over can get nothing in them. */
const periodsOf = (
  { absences, first, swaps = [], voluntary, years }: YearPlan,
  task: {
    readonly places: number
    readonly claims: AllocationKey.Claims
    readonly bounds: ReadonlyArray<Apportionment.Bound>
  }
): ReadonlyArray<TaskLedger.TaskPeriod> => {
  const before = voluntary?.years ?? 0
  return Array.from({ length: years - before }, (_, index) => {
    const year = first + before + index
    const away = absences
      .filter((absence) => absence.places === "takenOver" && index < absence.years)
      .map(({ member }) => member)
    const bounds = [
      ...task.bounds.filter(({ member }) => !away.includes(member)),
      ...away.map((member) => ({ member, maximum: 0 }))
    ]
    const agreed = swaps.filter((swap) => swap.year === year).map(({ from, places, to }) => ({ from, to, places }))
    return {
      period: { from: `${year}-01-01`, until: `${year}-12-31` },
      task: { _tag: "Divided", ...task, bounds },
      swaps: agreed
    }
  })
}

/**
 * The accounts of the task over all years of the plan in which the key counts.
 *
 * **Details**
 *
 * Each year the same places are divided by the same claims within the same bounds; only the balances change. Places
 * that maxima leave undivided are carried by nobody. A guarantee does not hold for who is absent and taken over. What
 * came before the key is the opening balance: see `VoluntaryPhase.catchUps`; nothing is booked for a member of which it
 * is not known. Costs one division a year, and where places are lost one more for each year before it.
 *
 * **Fails with** {@link Refusal}: a tie that the rule leaves open is one, a swap of more than there is another. Then
 * nothing of the plan is carried out.
 *
 * **Example**
 *
 * ```ts
 * import * as Result from "effect/Result"
 * import * as Apportionment from "woonzorg/Apportionment"
 * import * as Rational from "woonzorg/Rational"
 * import * as YearPlan from "woonzorg/YearPlan"
 *
 * const claims = Result.getOrThrow(Apportionment.claims({ Aardstad: 1, Beekdam: 1 }))
 * const terms = { survives: Rational.one, catchUp: Rational.one, ties: "largestBacklogThenStatedOrder" } as const
 * const plan = { ...terms, first: 2027, years: 2, absences: [] }
 * const accounts = YearPlan.accounts(plan, { task: "homes", unit: "dwelling", places: 3, claims, method: "sainteLague" })
 * Result.map(accounts, ({ periods }) => periods.map(({ lines }) => lines.map(({ allocated }) => allocated))) // => Result.succeed([[2, 1], [1, 2]])
 * ```
 *
 * @category calculations
 * @since 0.2.0
 */
export const accounts = (
  plan: YearPlan,
  asked: {
    readonly task: string
    readonly unit: Quantity.Unit
    readonly places: number
    readonly claims: AllocationKey.Claims
    readonly method: Apportionment.Method
    readonly bounds?: ReadonlyArray<Apportionment.Bound>
  }
): Result.Result<TaskAccounts.TaskAccounts, Refusal> =>
  Result.gen(function* () {
    const { bounds = [], claims, method, places, task, unit } = asked
    const problem = problemOf(plan, claims)
    if (problem !== undefined) return yield* Result.fail(problem)
    const { absences } = plan
    const opening = yield* openingOf(plan, places, claims)
    const lost = absences.filter((absence) => absence.places === "lost")
    const terms = termsOf(plan, method, lost.length === 0 ? "allocated" : "realised")
    const close = (periods: ReadonlyArray<TaskLedger.TaskPeriod>) =>
      TaskLedger.close({ task, unit, terms, periods, ...(opening === undefined ? {} : { opening }) })
    const all = periodsOf(plan, { places, claims, bounds })
    if (lost.length === 0) return yield* close(all)
    const known: Array<TaskLedger.TaskPeriod> = []
    for (const [index, period] of all.entries()) {
      // What a member has to do this year follows from what was done before it.
      const { periods } = yield* close([...known, period])
      const realised = (periods.at(-1)?.lines ?? []).map(({ allocated, member }) => ({
        member,
        places: lost.some((absence) => absence.member === member && index < absence.years) ? 0 : allocated
      }))
      known.push({ ...period, realised })
    }
    return yield* close(known)
  })
