import * as Result from "effect/Result"
import * as AllocationKey from "woonzorg/AllocationKey"
import * as Formula from "woonzorg/Formula"
import type * as Quantity from "woonzorg/Quantity"
import * as Rational from "woonzorg/Rational"
import type * as Scenario from "woonzorg/Scenario"
import type * as YearPlan from "woonzorg/YearPlan"
import type { Lang } from "../../i18n/routes.js"
import { both, list } from "../../i18n/wording.js"
import { isSame } from "../asked.js"
import { asked, quantityOf, type Facts } from "./plan.js"
import { methods, tieRules } from "./choices.js"
import { ranges, start, type EarlyYears, type Question } from "./question.js"

type Found<Value> = Result.Result<Value, string>

const refused = (lang: Lang, nl: string, en: string): Found<never> => Result.fail(both(lang, nl, en))

/** The parts of a scenario that this question is. */
export const partOf = (question: Question, facts: Facts): Pick<Scenario.Scenario, "allocation" | "years"> =>
  Result.getOrElse(asked(question, facts), () => ({}))

const within = (value: number, { max, min }: { readonly min: number; readonly max: number }): boolean =>
  Number.isInteger(value) && value >= min && value <= max

const subjectOf = (quantity: Quantity.Quantity, facts: Facts, lang: Lang): Found<Pick<Question, "own" | "subject">> => {
  if (isSame(quantity, facts.quantity)) return Result.succeed({ subject: "housingFirst", own: start.own })
  const own: Question = { ...start, subject: "own", own: quantity.low }
  return within(quantity.low, ranges.own) && isSame(quantity, quantityOf(own, facts))
    ? Result.succeed({ subject: "own", own: quantity.low })
    : refused(
        lang,
        `Er wordt elk jaar ${quantity.low} (${quantity.unit}) verdeeld. Deze pagina verdeelt de woningen van de agenda, of een eigen aantal van ${ranges.own.min} tot en met ${ranges.own.max} plekken per jaar.`,
        `It divides ${quantity.low} (${quantity.unit}) each year. This page divides the dwellings of the agenda, or a number of your own from ${ranges.own.min} to ${ranges.own.max} places a year.`
      )
}

const keyOf = ({ formula }: Scenario.Allocation, facts: Facts, lang: Lang): Found<Pick<Question, "key" | "weight">> => {
  const total = Rational.sum(formula.terms.map(({ weight }) => weight))
  const [first] = formula.terms
  const weight =
    first === undefined || total.numerator <= 0n
      ? 0
      : (100 * Rational.toNumber(first.weight)) / Rational.toNumber(total)
  const candidates = [{ inhabitants: 1 }, { equal: 1 }, { inhabitants: weight, equal: 100 - weight }]
  const keys = ["inhabitants", "equal", "both"] as const
  const scaled = formula.terms.map((term) => ({
    ...term,
    weight: Rational.toNumber(term.weight) / Rational.toNumber(total)
  }))
  const found = candidates.findIndex((weights) => {
    const key = AllocationKey.make("places", formula.members, weights)
    if (Result.isFailure(key)) return false
    const { terms } = Formula.fromKey(key.success)
    const all = Rational.toNumber(Rational.sum(terms.map((term) => term.weight)))
    return isSame(
      scaled,
      terms.map((term) => ({ ...term, weight: Rational.toNumber(term.weight) / all }))
    )
  })
  const key = keys[found]
  const isRight = key !== undefined && (key !== "both" || within(weight, ranges.weight))
  if (isSame(formula.members, facts.members) && isRight) {
    return Result.succeed({ key, weight: key === "both" ? weight : start.weight })
  }
  return refused(
    lang,
    `De sleutel verdeelt over ${list(formula.members, lang)} naar ${list(
      formula.terms.map(({ indicator }) => indicator),
      lang
    )}. Deze pagina verdeelt over alle negen gemeenten, naar inwoners, gelijk, of een mengsel in hele procenten.`,
    `The key divides over ${list(formula.members, lang)} by ${list(
      formula.terms.map(({ indicator }) => indicator),
      lang
    )}. This page divides over all nine municipalities, by inhabitants, equally, or a mix in whole percentages.`
  )
}

const percentOf = (
  part: Rational.Rational,
  range: { readonly min: number; readonly max: number }
): number | undefined => {
  const value = Rational.toNumber(Rational.multiply(part, Rational.fromBigInt(100n)))
  return within(value, range) ? value : undefined
}

const lateOf = ([absence, second]: YearPlan.YearPlan["absences"], facts: Facts): Partial<Question> | undefined => {
  if (absence === undefined) return {}
  const { member, places, years } = absence
  return second === undefined && facts.members.includes(member) && within(years, ranges.lateYears)
    ? { late: member, lateYears: years, absent: places }
    : undefined
}

const settleOf = (compensation: YearPlan.YearPlan["compensation"]): Partial<Question> | undefined => {
  if (compensation === undefined) return {}
  const band = Rational.toNumber(compensation.band)
  if (!within(band, ranges.band)) return undefined
  if (compensation._tag === "CarryOver") return { settle: "places", band }
  if (compensation._tag === "None" || compensation.ties !== "statedOrder") return undefined
  if (compensation._tag === "Money") {
    const price = Rational.toNumber(compensation.centsPerPlace) / 100
    return within(price, ranges.price) ? { settle: "money", band, price } : undefined
  }
  const dwellings = Rational.toNumber(compensation.dwellingsPerPlace)
  return within(dwellings, ranges.dwellings) ? { settle: "stock", band, dwellings } : undefined
}

const swapsOf = ({ swaps = [] }: YearPlan.YearPlan, facts: Facts): Partial<Question> | undefined => {
  const isRight = swaps.every(
    ({ from, places, to }) => [from, to].every((name) => facts.members.includes(name)) && within(places, ranges.swapped)
  )
  return isRight && swaps.length <= ranges.swaps.max ? { swaps } : undefined
}

const earlyOf = ({ first, voluntary }: YearPlan.YearPlan, facts: Facts): Partial<Question> | undefined => {
  if (voluntary === undefined) return {}
  const { difference, done, years: before } = voluntary
  const isRight = done.every(
    ({ member, places, year }) =>
      facts.members.includes(member) &&
      within(year, { min: first, max: first + before - 1 }) &&
      within(places, ranges.earlyPlaces)
  )
  if (!isRight || !within(before, ranges.before)) return undefined
  const early = facts.members.flatMap((member): ReadonlyArray<EarlyYears> => {
    const own = done.filter((one) => one.member === member)
    const last = Math.max(...own.map(({ year }) => year))
    const places = Array.from(
      { length: own.length === 0 ? 0 : last - first + 1 },
      (_, index) => own.find(({ year }) => year === first + index)?.places
    )
    return own.length === 0 ? [] : [{ member, places }]
  })
  return { before, early, difference }
}

const planOf = (plan: YearPlan.YearPlan, facts: Facts, lang: Lang): Found<Partial<Question>> => {
  const { cap, first, ties, years } = plan
  const survives = percentOf(plan.survives, ranges.survives)
  const catchUp = percentOf(plan.catchUp, ranges.catchUp)
  const [late, settle] = [lateOf(plan.absences, facts), settleOf(plan.compensation)]
  const [swaps, early] = [swapsOf(plan, facts), earlyOf(plan, facts)]
  const rule = typeof ties === "string" ? tieRules.find((one) => one === ties) : "lot"
  const seed = typeof ties === "string" ? start.seed : ties.seed
  const isRight =
    within(first, ranges.first) && within(years, ranges.years) && within(seed, ranges.seed) && cap === undefined
  if (
    isRight &&
    survives !== undefined &&
    catchUp !== undefined &&
    late !== undefined &&
    settle !== undefined &&
    swaps !== undefined &&
    early !== undefined &&
    rule !== undefined
  ) {
    return Result.succeed({ first, years, survives, catchUp, ties: rule, seed, ...late, ...settle, ...swaps, ...early })
  }
  return refused(
    lang,
    `Het plan past niet op deze pagina: zij kent ${ranges.years.min} tot en met ${ranges.years.max} jaren vanaf ${ranges.first.min}, hele procenten, één gemeente die later begint, verrekenen in hele euro’s of woningen, hoogstens ${ranges.swaps.max} ruilen en ${ranges.before.max} jaren vóór de sleutel.`,
    `The plan does not fit this page: it knows ${ranges.years.min} to ${ranges.years.max} years from ${ranges.first.min}, whole percentages, one municipality that starts later, settling in whole euros or dwellings, at most ${ranges.swaps.max} swaps and ${ranges.before.max} years before the key.`
  )
}

/** The question that a scenario asks, or why this page cannot ask it, in words. */
export const questionOf = ({ allocation, years }: Scenario.Scenario, facts: Facts, lang: Lang): Found<Question> => {
  if (allocation === undefined || years === undefined) {
    return refused(
      lang,
      "Dit bestand gaat niet over een verdeling over de jaren. Open het op de pagina waar het is bewaard.",
      "This file is not about a division over the years. Open it on the page where it was saved."
    )
  }
  const method = methods.find((one) => one === allocation.method)
  if (method === undefined || allocation.bounds !== undefined || allocation.figures !== undefined) {
    return refused(
      lang,
      "Dit bestand rondt af op een manier die deze pagina niet kent, of heeft grenzen of eigen cijfers. Die kent alleen de pagina ‘Verdeelsleutel’.",
      "This file rounds in a way that this page does not know, or has bounds or own figures. Only the page ‘Allocation key’ knows those."
    )
  }
  return Result.gen(function* () {
    return {
      ...start,
      ...(yield* subjectOf(allocation.quantity, facts, lang)),
      ...(yield* keyOf(allocation, facts, lang)),
      ...(yield* planOf(years, facts, lang)),
      method
    }
  })
}
