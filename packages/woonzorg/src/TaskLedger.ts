/**
 * A task over the years: what each member has to do, has done, and is ahead or behind.
 *
 * @since 0.2.0
 */
import * as Data from "effect/Data"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import type * as Apportionment from "./Apportionment.js"
import * as Balance from "./Balance.js"
import * as Booking from "./Booking.js"
import * as Compensation from "./Compensation.js"
import * as Period from "./Period.js"
import * as PeriodTask from "./PeriodTask.js"
import * as Quantity from "./Quantity.js"
import * as Rational from "./Rational.js"
import * as Swap from "./Swap.js"
import type * as TaskAccounts from "./TaskAccounts.js"
import * as TaskTerms from "./TaskTerms.js"

/**
 * One period of a ledger.
 *
 * **Details**
 *
 * What is not known to be realised is left out, never zero.
 *
 * **Units** whole places.
 *
 * @category models
 * @since 0.2.0
 */
export interface TaskPeriod {
  readonly period: Period.Period
  readonly task: PeriodTask.PeriodTask
  readonly swaps?: ReadonlyArray<Swap.Swap>
  readonly realised?: ReadonlyArray<Swap.Task>
}

/**
 * A task over the years, as it is asked for.
 *
 * **Details**
 *
 * `opening` are the balances before the first period; who is not in it starts at zero. The members of the first period
 * are the members of all.
 *
 * @category models
 * @since 0.2.0
 */
export interface TaskLedger {
  readonly task: string
  readonly unit: Quantity.Unit
  readonly terms: TaskTerms.TaskTerms
  readonly opening?: ReadonlyArray<Balance.Balance>
  readonly periods: ReadonlyArray<TaskPeriod>
}

/**
 * The schema of a task over the years, for a file.
 *
 * **Example**
 *
 * ```ts
 * import * as Result from "effect/Result"
 * import * as Schema from "effect/Schema"
 * import * as TaskLedger from "woonzorg/TaskLedger"
 *
 * Result.isFailure(Schema.decodeUnknownResult(TaskLedger.TaskLedger)({ task: "homes" })) // => true
 * ```
 *
 * @category schemas
 * @since 0.2.0
 */
export const TaskLedger = /* @__PURE__ */ (() => {
  const places = Schema.Int.check(Schema.isGreaterThanOrEqualTo(0)).annotate({ unit: "places" })
  const tasks = Schema.Array(Schema.Struct({ member: Schema.NonEmptyString, places }))
  return Schema.Struct({
    task: Schema.NonEmptyString,
    unit: Quantity.Unit,
    terms: TaskTerms.TaskTerms,
    opening: Schema.optionalKey(Schema.Array(Balance.Balance)),
    periods: Schema.Array(
      Schema.Struct({
        period: Period.Period,
        task: PeriodTask.PeriodTask,
        swaps: Schema.optionalKey(Schema.Array(Swap.Swap)),
        realised: Schema.optionalKey(tasks)
      })
    )
  }).annotate({
    term: {
      nl: "taak over de jaren",
      en: "task over the years",
      definition: {
        nl: "Wat gemeenten samen in elke periode moeten doen, en de afspraak over voorsprong en achterstand.",
        en: "What municipalities together have to do in each period, and what they agreed about lead and backlog."
      }
    }
  })
})()

/**
 * Periods that cannot follow each other.
 *
 * @category errors
 * @since 0.2.0
 */
export class PeriodsInvalid
  extends /* @__PURE__ */ Data.TaggedError("PeriodsInvalid")<{
    readonly reason: "none" | "notPeriod" | "notAfter"
    readonly period?: Period.Period
  }>
{
  override get message(): string {
    const of = this.period === undefined ? "" : `${this.period.from} until ${this.period.until}`
    switch (this.reason) {
      case "none":
        return "There are no periods. Give at least one."
      case "notPeriod":
        return `${of} is no period. Give existing days, the last not before the first.`
      case "notAfter":
        return `The period ${of} does not start after the one before it has ended. Give the periods in order, without overlap.`
    }
  }
}

/**
 * Figures of a period that cannot be booked.
 *
 * **Details**
 *
 * Every period has the members of the first: a member that takes no part has a claim or a task of zero.
 *
 * @category errors
 * @since 0.2.0
 */
export class FiguresInvalid
  extends /* @__PURE__ */ Data.TaggedError("FiguresInvalid")<{
    readonly reason: "noMembers" | "repeated" | "unknownMember" | "memberMissing" | "notWhole"
    readonly of: "opening" | "claims" | "tasks" | "realised"
    readonly period: Period.Period
    readonly member?: string
    readonly value?: number
  }>
{
  override get message(): string {
    const where = `${Period.text(this.period, "en")}, ${this.of}`
    switch (this.reason) {
      case "noMembers":
        return `${where}: there are no members. Give at least one.`
      case "repeated":
        return `${where}: "${this.member}" stands there twice. Keep it once.`
      case "unknownMember":
        return `${where}: "${this.member}" is no member of the first period. Correct the name, or give it a claim of zero there.`
      case "memberMissing":
        return `${where}: "${this.member}" is missing. Give it; a member that takes no part gets zero.`
      case "notWhole":
        return `${where}: "${this.member}" has ${this.value} places. Give a whole number of zero or more.`
    }
  }
}

/**
 * A period that is followed by another cannot be closed: it is not known what the members realised.
 *
 * @category errors
 * @since 0.2.0
 */
export class RealisedMissing
  extends /* @__PURE__ */ Data.TaggedError("RealisedMissing")<{
    readonly period: Period.Period
    readonly members: ReadonlyArray<string>
  }>
{
  override get message(): string {
    return `It is not known what ${this.members.join(", ")} realised in ${Period.text(this.period, "en")}, so later periods cannot be divided. Give the figures, leave out the later periods, or measure by what was allocated.`
  }
}

/**
 * A period that could not be divided, swapped or settled, and why.
 *
 * @category errors
 * @since 0.2.0
 */
export class PeriodRefused
  extends /* @__PURE__ */ Data.TaggedError("PeriodRefused")<{
    readonly period: Period.Period
    readonly refusal: PeriodTask.Refusal | Compensation.CompensationInvalid | Compensation.BalancesInvalid
  }>
{
  override get message(): string {
    return `${Period.text(this.period, "en")}: ${this.refusal.message}`
  }
}

/**
 * All that {@link close} can fail with.
 *
 * @category errors
 * @since 0.2.0
 */
export type Refusal = TaskTerms.TermsInvalid | PeriodsInvalid | FiguresInvalid | RealisedMissing | PeriodRefused

const whole = (count: number): Rational.Rational => Rational.fromBigInt(BigInt(count))

const negative = (value: Rational.Rational): Rational.Rational => Rational.subtract(Rational.zero, value)

const isCount = (value: number): boolean => Number.isSafeInteger(value) && value >= 0

const periodsProblem = (periods: ReadonlyArray<TaskPeriod>): PeriodsInvalid | undefined => {
  if (periods.length === 0) return new PeriodsInvalid({ reason: "none" })
  let last = ""
  for (const { period } of periods) {
    const isPeriod = [period.from, period.until].every(Period.isCalendarDate) && period.from <= period.until
    if (!isPeriod) return new PeriodsInvalid({ reason: "notPeriod", period })
    if (period.from <= last) return new PeriodsInvalid({ reason: "notAfter", period })
    last = period.until
  }
  return undefined
}

const membersOf = (task: PeriodTask.PeriodTask): ReadonlyArray<string> =>
  (task._tag === "Divided" ? task.claims : task.places).map(({ member }) => member)

const figuresProblem = (
  names: ReadonlyArray<string>,
  members: ReadonlySet<string>,
  at: Pick<FiguresInvalid, "of" | "period">
): FiguresInvalid | undefined => {
  const seen = new Set<string>()
  for (const member of names) {
    if (seen.has(member)) return new FiguresInvalid({ reason: "repeated", ...at, member })
    if (!members.has(member)) return new FiguresInvalid({ reason: "unknownMember", ...at, member })
    seen.add(member)
  }
  return undefined
}

const periodProblem = (
  { period, realised = [], task }: TaskPeriod,
  members: ReadonlySet<string>
): FiguresInvalid | undefined => {
  const at = { of: task._tag === "Divided" ? "claims" : "tasks", period } as const
  if (members.size === 0) return new FiguresInvalid({ reason: "noMembers", ...at })
  const names = membersOf(task)
  const problem = figuresProblem(names, members, at)
  if (problem !== undefined) return problem
  const has = new Set(names)
  for (const member of members) {
    if (!has.has(member)) return new FiguresInvalid({ reason: "memberMissing", ...at, member })
  }
  const counts = [
    ...(task._tag === "Given" ? task.places : []).map((one) => ({ ...one, of: "tasks" as const })),
    ...realised.map((one) => ({ ...one, of: "realised" as const }))
  ]
  for (const { member, of, places } of counts) {
    if (!isCount(places)) return new FiguresInvalid({ reason: "notWhole", of, period, member, value: places })
  }
  const done = realised.map(({ member }) => member)
  return figuresProblem(done, members, { of: "realised", period })
}

const ledgerProblem = ({ opening = [], periods, terms }: TaskLedger): Refusal | undefined => {
  const problem = TaskTerms.problem(terms) ?? periodsProblem(periods)
  const [first] = periods
  if (problem !== undefined || first === undefined) return problem
  const members = new Set(membersOf(first.task))
  for (const period of periods) {
    const wrong = periodProblem(period, members)
    if (wrong !== undefined) return wrong
  }
  const names = opening.map(({ member }) => member)
  return figuresProblem(names, members, { of: "opening", period: first.period })
}

const withRealised = (
  lines: ReadonlyArray<TaskAccounts.Line>,
  realised: ReadonlyArray<Swap.Task>
): ReadonlyArray<TaskAccounts.Line> => {
  const done = new Map(realised.map(({ member, places }) => [member, places]))
  return lines.map((line) => {
    const places = done.get(line.member)
    return places === undefined ? line : { ...line, realised: places }
  })
}

/** What counts as done, or undefined when it is not known. */
const doneBy = ({ allocated, realised }: TaskAccounts.Line, { measuredBy }: TaskTerms.TaskTerms): number | undefined =>
  measuredBy === "allocated" ? allocated : realised

const closingBefore = (line: TaskAccounts.Line, terms: TaskTerms.TaskTerms): Rational.Rational =>
  Rational.subtract(
    Rational.add(Rational.add(line.opening, line.share), whole(line.swapped)),
    whole(doneBy(line, terms) ?? 0)
  )

interface Standing {
  /** The balances, and the part of each that does not lapse. */
  readonly balances: ReadonlyMap<string, Rational.Rational>
  readonly kept: ReadonlyMap<string, Rational.Rational>
}

const surviving = ({ balances, kept }: Standing, { survives }: TaskTerms.TaskTerms): ReadonlyArray<Balance.Balance> =>
  [...balances].map(([member, balance]) => {
    const safe = kept.get(member) ?? Rational.zero
    const lapsing = Rational.subtract(balance, safe)
    return { member, balance: Rational.add(safe, Rational.multiply(survives, lapsing)) }
  })

const bookingsOf = (
  { task, unit }: TaskLedger,
  { period, swaps = [] }: TaskPeriod,
  lines: ReadonlyArray<TaskAccounts.Line>,
  before: Standing,
  terms: TaskTerms.TaskTerms
): ReadonlyArray<Booking.Booking> => {
  const common = { task, period, unit }
  const each = (what: Booking.Reason, amount: (line: TaskAccounts.Line) => Rational.Rational) =>
    Booking.balanced(
      { ...common, what },
      lines.map((line) => ({ member: line.member, amount: amount(line) }))
    )
  const swapped = swaps.flatMap(({ exchangedFor, from, places, to }) =>
    Booking.balanced({ ...common, what: exchangedFor === undefined ? "swap" : "exchange" }, [
      { member: from, amount: negative(whole(places)) },
      { member: to, amount: whole(places) }
    ])
  )
  return [
    ...each("lapsed", ({ member, opening }) =>
      Rational.subtract(opening, before.balances.get(member) ?? Rational.zero)
    ),
    ...each("share", ({ share }) => share),
    ...swapped,
    ...each("done", (line) => negative(whole(doneBy(line, terms) ?? 0)))
  ]
}

/**
 * Closes the periods of a task one after another and carries lead and backlog over.
 *
 * **Details**
 *
 * In each period, with `b` the balance after the period before (above zero behind), `s` the part of the claims and `D`
 * the places (less the shortfall when that is regional):
 *
 * 1. what survives is `b × survives`; what `CarryOver` settled survives whole;
 * 2. the share is `s × D`; the target is the share plus `catchUp` times what survives, of that at most `cap` shares;
 * 3. all targets move by the same amount until they add up to `D` inside the bounds and no target is below zero;
 * 4. the method rounds the targets to whole places inside the bounds; swaps move places;
 * 5. the balance is what survives, plus the share, plus what was taken over by swaps, less what counts as done; last,
 *    compensation is settled.
 *
 * A member without a claim in a period gets its minimum there and no more, and keeps its balance.
 *
 * Guaranteed: places and shortfall add up to the task; every bound is kept (before swaps); all bookings add up to zero
 * for each unit, and those of a member to its balance. Measured by what was allocated, with shortfall `regional` and
 * nothing at the start, the balances add up to zero. With shortfall `balances` and `survives` 1, they add up to all
 * shortfalls so far. Measured by what was realised, they add up to what was asked less what was realised.
 *
 * With `largestRemainder` nobody is a place or more ahead or behind after a period if `catchUp` is 1, there is no cap,
 * what was allocated counts, the balances that survived into it add up to zero, everyone has a claim, no bound holds, and
 * no target had to be raised to zero: the balance is then the target less its rounding. Not guaranteed otherwise. Claims
 * 19, 155, 158, 158, 157, 158, 1, 20 and 155 with one place a year and full memory leave the last 983/981 behind after
 * year 19, because targets below zero were
 * raised. `sainteLague` does not promise it at all: claims 3, 52, 3, 8, 6, 56, 48, 52 and 38 with two places a year
 * leave someone more than a place ahead in year 3. To stay within one place for ever at fixed claims, divide running
 * totals by the quota method: see `RunningTotal`.
 *
 * Costs two divisions for each period.
 *
 * **Units** places of the `unit` of the ledger; money in eurocents.
 *
 * **Fails with** {@link Refusal}. A last period without all realised figures is no error: it stays {@link TaskAccounts.Open}.
 *
 * **Example**
 *
 * ```ts
 * import * as Result from "effect/Result"
 * import * as Apportionment from "woonzorg/Apportionment"
 * import * as Rational from "woonzorg/Rational"
 * import * as TaskLedger from "woonzorg/TaskLedger"
 *
 * const claims = Result.getOrThrow(Apportionment.claims({ Aardstad: 1, Beekdam: 1 }))
 * const year = (period: string) => ({
 *   period: { from: `${period}-01-01`, until: `${period}-12-31` },
 *   task: { _tag: "Divided", places: 5, claims } as const
 * })
 * const accounts = TaskLedger.close({
 *   task: "homes",
 *   unit: "dwelling",
 *   terms: {
 *     method: "largestRemainder",
 *     ties: "largestBacklogThenStatedOrder",
 *     survives: Rational.one,
 *     catchUp: Rational.one,
 *     measuredBy: "allocated",
 *     shortfall: "regional"
 *   },
 *   periods: [year("2026"), year("2027")]
 * })
 * Result.map(accounts, ({ periods }) => periods.map(({ lines }) => lines.map(({ allocated }) => allocated))) // => Result.succeed([[3, 2], [2, 3]])
 * ```
 *
 * @source Huisvestingswet 2014, article 29, first paragraph for tasks by period and second for swaps; how much of a
 *   balance is carried over and caught up is for the members to agree
 * @category calculations
 * @since 0.2.0
 */
export const close = (ledger: TaskLedger): Result.Result<TaskAccounts.TaskAccounts, Refusal> =>
  Result.gen(function* () {
    const problem = ledgerProblem(ledger)
    if (problem !== undefined) return yield* Result.fail(problem)
    const { opening = [], periods, task, terms, unit } = ledger
    const [first] = periods
    const start = new Map(opening.map(({ balance, member }) => [member, balance]))
    const members = first === undefined ? [] : membersOf(first.task)
    let standing: Standing = {
      balances: new Map(members.map((member) => [member, start.get(member) ?? Rational.zero])),
      kept: new Map()
    }
    const bookings: Array<Booking.Booking> = []
    if (first !== undefined) {
      const amounts = opening.map(({ balance, member }) => ({ member, amount: balance }))
      bookings.push(...Booking.balanced({ task, what: "opening", period: first.period, unit }, amounts))
    }
    const done: Array<TaskAccounts.Closed | TaskAccounts.Open> = []
    for (const [index, one] of periods.entries()) {
      const { period } = one
      const refused = (refusal: PeriodRefused["refusal"]) => new PeriodRefused({ period, refusal })
      const balances = surviving(standing, terms)
      const { shortfall, ties, ...rest } = yield* Result.mapError(
        PeriodTask.allocate(one.task, { terms, balances, swaps: one.swaps ?? [], number: index }),
        refused
      )
      const lines = withRealised(rest.lines, one.realised ?? [])
      const missing = lines.filter((line) => doneBy(line, terms) === undefined).map(({ member }) => member)
      if (missing.length > 0) {
        if (index < periods.length - 1) return yield* Result.fail(new RealisedMissing({ period, members: missing }))
        done.push({ _tag: "Open", period, shortfall, ties, lines, missing })
        break
      }
      bookings.push(...bookingsOf(ledger, one, lines, standing, terms))
      const settled = yield* Result.mapError(settle(ledger, period, lines), refused)
      bookings.push(...(settled.settlement?.bookings ?? []))
      done.push({ _tag: "Closed", period, shortfall, ties, ...settled })
      standing = {
        balances: new Map(settled.lines.map(({ closing, member }) => [member, closing])),
        kept:
          settled.settlement?.kind === "CarryOver"
            ? new Map(settled.settlement.members.map((each) => [each.member, each.settled]))
            : new Map()
      }
    }
    const balances = members.map((member) => ({ member, balance: standing.balances.get(member) ?? Rational.zero }))
    return { task, unit, periods: done, balances, bookings }
  })

const settle = (
  { task, terms, unit }: TaskLedger,
  period: Period.Period,
  lines: ReadonlyArray<TaskAccounts.Line>
): Result.Result<
  Pick<TaskAccounts.Closed, "lines" | "settlement">,
  Compensation.CompensationInvalid | Compensation.BalancesInvalid | Apportionment.Refusal
> => {
  const before = lines.map((line) => ({ member: line.member, balance: closingBefore(line, terms) }))
  if (terms.compensation === undefined) {
    const closed = lines.map((line, i) => ({
      ...line,
      settled: Rational.zero,
      closing: before[i]?.balance ?? Rational.zero
    }))
    return Result.succeed({ lines: closed })
  }
  const settlement = Compensation.settle(before, terms.compensation, { task, unit, period })
  return Result.map(settlement, (all) => ({
    lines: lines.map((line, i) => {
      const balance = before[i]?.balance ?? Rational.zero
      const closing = all.members[i]?.after ?? balance
      return { ...line, settled: Rational.subtract(balance, closing), closing }
    }),
    settlement: all
  }))
}
