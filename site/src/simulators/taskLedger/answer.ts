import * as Result from "effect/Result"
import * as AllocationKey from "woonzorg/AllocationKey"
import * as Formula from "woonzorg/Formula"
import type * as Period from "woonzorg/Period"
import type * as Quantity from "woonzorg/Quantity"
import * as Rational from "woonzorg/Rational"
import * as Rotation from "woonzorg/Rotation"
import * as Scenario from "woonzorg/Scenario"
import * as TaskAccounts from "woonzorg/TaskAccounts"
import * as VoluntaryPhase from "woonzorg/VoluntaryPhase"
import type { Text } from "../../i18n/routes.js"
import type { Answered, Refusal } from "../simulator.js"
import { asked, quantityOf, type Facts } from "./plan.js"
import { nobody, type Question } from "./question.js"

/** A municipality in a year before the key; what is not there is not known. */
export interface EarlyYear {
  readonly done?: number
  /** How far it is behind after the year; below zero it is ahead. Nothing where that does not count. */
  readonly balance?: Rational.Rational
}

/** What one municipality has to do, does and is behind, year by year. */
export interface Row {
  readonly municipality: string
  /** The years before the key. */
  readonly early: ReadonlyArray<EarlyYear>
  /** What it has to do in each year in which the key counts, swaps included. */
  readonly places: ReadonlyArray<number>
  /** What of that it took over from others; below zero it handed over. */
  readonly swapped: ReadonlyArray<number>
  /** What it does in each of those years. */
  readonly done: ReadonlyArray<number>
  /** Its exact shares of all years together. */
  readonly share: Rational.Rational
  /** How far it is behind after each year in which the key counts; below zero it is ahead. */
  readonly balances: ReadonlyArray<Rational.Rational>
  /** What it pays over all years, in the unit of the payment; below zero it receives. */
  readonly paid?: number
}

export interface Answer {
  readonly unit: Quantity.Unit
  /** How many are divided each year. */
  readonly places: number
  /** All years, those before the key included. */
  readonly years: ReadonlyArray<number>
  readonly rows: ReadonlyArray<Row>
  /** How the places change hands, in a sentence or two. */
  readonly rotation: Text
  /** What happened in each year in which the key counts. */
  readonly told: ReadonlyArray<Text>
  readonly late?: { readonly municipality: string; readonly years: number }
  /** What became of the difference with the share before the key; absent where the key counts from the start. */
  readonly difference?: VoluntaryPhase.VoluntaryPhase["difference"]
  /** What is paid in; absent where nothing is. */
  readonly paidIn?: Quantity.Unit
  /** The period that the inhabitants are of; absent where they do not count. */
  readonly vintage?: Period.Period
}

const settlementsOf = ({ periods }: TaskAccounts.TaskAccounts) =>
  periods.flatMap((period) => (period._tag === "Closed" && period.settlement?.unit ? [period.settlement] : []))

const rowsOf = (
  accounts: TaskAccounts.TaskAccounts,
  before: ReadonlyArray<VoluntaryPhase.CatchUp>,
  { difference }: Question,
  { members }: Facts
): ReadonlyArray<Row> => {
  const settlements = settlementsOf(accounts)
  return members.map((municipality) => {
    const lines = accounts.periods.flatMap((period) =>
      period._tag === "Closed" ? period.lines.filter(({ member }) => member === municipality) : []
    )
    const paid = settlements.flatMap((one) => one.members.filter(({ member }) => member === municipality))
    const early = before.find(({ member }) => member === municipality)?.years ?? []
    return {
      municipality,
      early: early.map(({ balance, done }) => ({
        ...(done === undefined ? {} : { done }),
        ...(balance === undefined || difference === "dropped" ? {} : { balance })
      })),
      places: lines.map(({ allocated }) => allocated),
      swapped: lines.map(({ swapped }) => swapped),
      done: lines.map(({ allocated, realised }) => realised ?? allocated),
      share: Rational.sum([...early, ...lines].map(({ share }) => share)),
      balances: lines.map(({ closing }) => closing),
      ...(settlements.length === 0 ? {} : { paid: Rational.toNumber(Rational.sum(paid.map((one) => one.paid))) })
    }
  })
}

type Failure =
  | Result.Result.Failure<ReturnType<typeof asked>>
  | Result.Result.Failure<ReturnType<typeof Scenario.divideOverYears>>

/** What went wrong, with what the sentence about it needs. */
const refusalOf = (failure: Failure): Refusal => {
  const { _tag, message } = failure
  if (_tag === "PlanInvalid") {
    const { member, reason, value } = failure
    const members = member === undefined ? [] : [member]
    return { _tag: `${_tag}.${reason}`, message, members, year: value }
  }
  if (_tag !== "PeriodRefused" || failure.refusal._tag !== "SwapInvalid") return { _tag, message }
  const { has = 0, member, places, reason } = failure.refusal
  const year = Number(failure.period.from.slice(0, 4))
  return { _tag: `SwapInvalid.${reason}`, message, members: [member], places: has, needed: places, year }
}

const worked = (question: Question, facts: Facts) =>
  Result.gen(function* () {
    const indicators = [facts.inhabitants, AllocationKey.equal(facts.members)]
    const scenario = yield* asked(question, facts)
    const accounts = yield* Scenario.divideOverYears(scenario, indicators)
    const { allocation, years } = scenario
    const claims = yield* Formula.claims(allocation.formula, indicators)
    const { low: places } = allocation.quantity
    const before =
      years.voluntary === undefined ? [] : yield* VoluntaryPhase.catchUps(years.voluntary, { ...years, places, claims })
    return { accounts, before }
  })

/** The years of the plan, as the page shows them. */
export const answer = (question: Question, facts: Facts): Answered<Answer> => {
  const result = worked(question, facts)
  if (Result.isFailure(result)) return { _tag: "Refusal", error: refusalOf(result.failure) }
  const { accounts, before } = result.success
  const { periods } = accounts
  const { low, unit } = quantityOf(question, facts)
  const rotation = Rotation.describe({ periods })
  const { period } = facts.inhabitants
  const paidIn = settlementsOf(accounts)[0]?.unit
  return {
    _tag: "Answer",
    value: {
      unit,
      places: low,
      years: Array.from({ length: question.years }, (_, index) => question.first + index),
      rows: rowsOf(accounts, before, question, facts),
      rotation: { nl: Rotation.text(rotation, "nl"), en: Rotation.text(rotation, "en") },
      told: periods.map((one) => ({
        nl: TaskAccounts.text(one, unit, "nl"),
        en: TaskAccounts.text(one, unit, "en")
      })),
      ...(question.late === nobody ? {} : { late: { municipality: question.late, years: question.lateYears } }),
      ...(question.before === 0 ? {} : { difference: question.difference }),
      ...(paidIn === undefined ? {} : { paidIn }),
      ...(question.key === "equal" || period === undefined ? {} : { vintage: period })
    }
  }
}
