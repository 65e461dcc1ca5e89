import * as Result from "effect/Result"
import * as AllocationKey from "woonzorg/AllocationKey"
import type * as Compensation from "woonzorg/Compensation"
import * as Formula from "woonzorg/Formula"
import * as Quantity from "woonzorg/Quantity"
import * as Rational from "woonzorg/Rational"
import type * as Scenario from "woonzorg/Scenario"
import type * as VoluntaryPhase from "woonzorg/VoluntaryPhase"
import type * as YearPlan from "woonzorg/YearPlan"
import { earlyOf, nobody, type Question } from "./question.js"

/** What the page knows of the region: read when the site is built, so that the script need not carry it. */
export interface Facts {
  readonly quantity: Quantity.Quantity
  readonly inhabitants: AllocationKey.Indicator
  /** In the order of the agenda. */
  readonly members: ReadonlyArray<string>
}

/** What is divided each year. */
export const quantityOf = ({ own, subject }: Question, { quantity }: Facts): Quantity.Quantity =>
  subject === "own" ? Quantity.exactly(own, "place", "perYear") : quantity

const weightsOf = ({ key, weight }: Question): Readonly<Record<string, number>> =>
  key === "both" ? { inhabitants: weight, equal: 100 - weight } : { [key]: 1 }

const whole = (number: number): Rational.Rational => Rational.fromBigInt(BigInt(number))

const percent = (number: number): Rational.Rational =>
  Rational.multiply(whole(number), { numerator: 1n, denominator: 100n })

const compensationOf = (question: Question): Compensation.Compensation | undefined => {
  const band = whole(question.band)
  switch (question.settle) {
    case "carry":
      return undefined
    case "places":
      return { _tag: "CarryOver", band }
    case "money":
      return { _tag: "Money", band, centsPerPlace: whole(100 * question.price), ties: "statedOrder" }
    case "stock":
      return { _tag: "SocialStock", band, dwellingsPerPlace: whole(question.dwellings), ties: "statedOrder" }
  }
}

const voluntaryOf = (question: Question): VoluntaryPhase.VoluntaryPhase | undefined =>
  question.before === 0
    ? undefined
    : {
        years: question.before,
        done: question.early.flatMap(({ member }) =>
          earlyOf(question, member).flatMap((places, index) =>
            places === undefined ? [] : [{ year: question.first + index, member, places }]
          )
        ),
        difference: question.difference
      }

const planOf = (question: Question): YearPlan.YearPlan => {
  const { absent, catchUp, first, late, lateYears, seed, survives, swaps, ties, years } = question
  const [compensation, voluntary] = [compensationOf(question), voluntaryOf(question)]
  return {
    first,
    years,
    survives: percent(survives),
    catchUp: percent(catchUp),
    ties: ties === "lot" ? { _tag: "lot", seed } : ties,
    absences: late === nobody ? [] : [{ member: late, years: lateYears, places: absent }],
    ...(compensation === undefined ? {} : { compensation }),
    ...(swaps.length === 0 ? {} : { swaps }),
    ...(voluntary === undefined ? {} : { voluntary })
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
