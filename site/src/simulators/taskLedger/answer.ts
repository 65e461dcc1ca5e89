import * as Result from "effect/Result"
import * as AllocationKey from "woonzorg/AllocationKey"
import * as Formula from "woonzorg/Formula"
import type * as Period from "woonzorg/Period"
import * as Quantity from "woonzorg/Quantity"
import * as Rational from "woonzorg/Rational"
import * as Rotation from "woonzorg/Rotation"
import * as Scenario from "woonzorg/Scenario"
import * as TaskAccounts from "woonzorg/TaskAccounts"
import type * as YearPlan from "woonzorg/YearPlan"
import type { Text } from "../../i18n/routes.js"
import type { Answered } from "../simulator.js"
import { nobody, type Question } from "./question.js"

/** What the page knows of the region: read when the site is built, so that the script need not carry it. */
export interface Facts {
  readonly quantity: Quantity.Quantity
  readonly inhabitants: AllocationKey.Indicator
  /** In the order of the agenda. */
  readonly members: ReadonlyArray<string>
}

/** What one municipality has to do, does and is behind, year by year. */
export interface Row {
  readonly municipality: string
  /** What it has to do in each year. */
  readonly places: ReadonlyArray<number>
  /** What it does in each year. */
  readonly done: ReadonlyArray<number>
  /** Its exact shares of all years together. */
  readonly share: Rational.Rational
  /** How far it is behind after each year; below zero it is ahead. */
  readonly balances: ReadonlyArray<Rational.Rational>
  /** What it pays over all years, in eurocents; below zero it receives. */
  readonly paid?: number
}

export interface Answer {
  readonly unit: Quantity.Unit
  /** How many are divided each year. */
  readonly places: number
  readonly years: ReadonlyArray<number>
  readonly rows: ReadonlyArray<Row>
  /** How the places change hands, in a sentence or two. */
  readonly rotation: Text
  /** What happened in each year. */
  readonly told: ReadonlyArray<Text>
  readonly late?: { readonly municipality: string; readonly years: number }
  /** The period that the inhabitants are of; absent where they do not count. */
  readonly vintage?: Period.Period
}

/** What is divided each year. */
export const quantityOf = ({ own, subject }: Question, { quantity }: Facts): Quantity.Quantity =>
  subject === "own" ? Quantity.exactly(own, "place", "perYear") : quantity

const weightsOf = ({ key, weight }: Question): Readonly<Record<string, number>> =>
  key === "both" ? { inhabitants: weight, equal: 100 - weight } : { [key]: 1 }

const percent = (number: number): Rational.Rational =>
  Rational.multiply(Rational.fromBigInt(BigInt(number)), { numerator: 1n, denominator: 100n })

const planOf = (question: Question): YearPlan.YearPlan => {
  const { absent, band, catchUp, first, late, lateYears, price, seed, settle, survives, ties, years } = question
  return {
    first,
    years,
    survives: percent(survives),
    catchUp: percent(catchUp),
    ties: ties === "lot" ? { _tag: "lot", seed } : ties,
    absences: late === nobody ? [] : [{ member: late, years: lateYears, places: absent }],
    ...(settle === "carry"
      ? {}
      : {
          compensation: {
            _tag: "Money",
            band: Rational.fromBigInt(BigInt(band)),
            centsPerPlace: Rational.fromBigInt(100n * BigInt(price)),
            ties: "statedOrder"
          }
        })
  }
}

/** What the question asks for, as the model has it. */
export const asked = (
  question: Question,
  facts: Facts
): Result.Result<Required<Pick<Scenario.Scenario, "allocation" | "years">>, AllocationKey.WeightsInvalid> =>
  Result.map(AllocationKey.make("places", facts.members, weightsOf(question)), (key) => ({
    allocation: {
      quantity: quantityOf(question, facts),
      formula: Formula.fromKey(key),
      method: question.method,
      ties: "refuse"
    },
    years: planOf(question)
  }))

const rowsOf = ({ periods }: TaskAccounts.TaskAccounts, { members }: Facts): ReadonlyArray<Row> =>
  members.map((municipality) => {
    const lines = periods.flatMap((period) =>
      period._tag === "Closed" ? period.lines.filter(({ member }) => member === municipality) : []
    )
    const settlements = periods.flatMap((period) =>
      period._tag === "Closed" && period.settlement !== undefined ? [period.settlement] : []
    )
    const paid = settlements.flatMap((one) => one.members.filter(({ member }) => member === municipality))
    return {
      municipality,
      places: lines.map(({ allocated }) => allocated),
      done: lines.map(({ allocated, realised }) => realised ?? allocated),
      share: Rational.sum(lines.map(({ share }) => share)),
      balances: lines.map(({ closing }) => closing),
      ...(settlements.length === 0 ? {} : { paid: Rational.toNumber(Rational.sum(paid.map((one) => one.paid))) })
    }
  })

/** The years of the plan, as the page shows them. */
export const answer = (question: Question, facts: Facts): Answered<Answer> => {
  const indicators = [facts.inhabitants, AllocationKey.equal(facts.members)]
  const accounts = Result.flatMap(asked(question, facts), (scenario) => Scenario.divideOverYears(scenario, indicators))
  if (Result.isFailure(accounts)) {
    const { _tag, message } = accounts.failure
    return { _tag: "Refusal", error: { _tag, message } }
  }
  const { periods } = accounts.success
  const { low, unit } = quantityOf(question, facts)
  const rotation = Rotation.describe({ periods })
  const { period } = facts.inhabitants
  return {
    _tag: "Answer",
    value: {
      unit,
      places: low,
      years: periods.map((_, index) => question.first + index),
      rows: rowsOf(accounts.success, facts),
      rotation: { nl: Rotation.text(rotation, "nl"), en: Rotation.text(rotation, "en") },
      told: periods.map((one) => ({
        nl: TaskAccounts.text(one, unit, "nl"),
        en: TaskAccounts.text(one, unit, "en")
      })),
      ...(question.late === nobody ? {} : { late: { municipality: question.late, years: question.lateYears } }),
      ...(question.key === "equal" || period === undefined ? {} : { vintage: period })
    }
  }
}
