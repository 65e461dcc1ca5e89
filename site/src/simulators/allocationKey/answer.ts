import * as Result from "effect/Result"
import * as AllocationKey from "woonzorg/AllocationKey"
import * as Apportionment from "woonzorg/Apportionment"
import type * as Period from "woonzorg/Period"
import type * as Quantity from "woonzorg/Quantity"
import type * as Rational from "woonzorg/Rational"
import type * as Scenario from "woonzorg/Scenario"
import type { Range } from "../../charts/measure.js"
import type { Answered, Refusal } from "../simulator.js"
import { allocation, divided, quantityOf, rentIndicator, type Facts } from "./allocation.js"
import type { Question } from "./question.js"

/** What one municipality gets: at least `low`, at most `high`, over all totals and undecided ties. */
export interface Member {
  readonly municipality: string
  readonly inhabitants: number
  /** The figure of the reader, where the reader gave one. */
  readonly own?: number
  /** Percentage of social rent, where that counts. */
  readonly rent?: number
  /** The fewest and most that it can get, where a bound holds. */
  readonly bound?: Omit<Apportionment.Bound, "member">
  readonly claim: Rational.Rational
  readonly low: number
  readonly high: number
  /** The same at each total. */
  readonly spans: ReadonlyArray<Range>
  readonly shareLow: Rational.Rational
  readonly shareHigh: Rational.Rational
}

/** A tie that the chosen policy does not decide. */
export interface OpenTie {
  readonly total: number
  readonly members: ReadonlyArray<string>
  readonly atStake: number
}

export interface Answer {
  readonly unit: Quantity.Unit
  readonly rhythm: Quantity.Rhythm
  /** The totals that are divided: one, or all from `from` to `until`. */
  readonly from: number
  readonly until: number
  /** The places that are handed out, at the lowest and the highest total: fewer where maxima leave some, more where all are rounded up. */
  readonly given: Range
  /** The period that the inhabitants are of; absent where they do not count. */
  readonly vintage?: Period.Period
  readonly members: ReadonlyArray<Member>
  readonly openTies: ReadonlyArray<OpenTie>
  readonly drawn: ReadonlyArray<Apportionment.DecidedTie>
}

type Divided = Scenario.Divisions["totals"][number]

const outcomesOf = (one: Divided | undefined): ReadonlyArray<Apportionment.MemberOutcome> =>
  one === undefined ? [] : one._tag === "Tied" ? one.decided : one.outcome.outcomes

const openTiesOf = (one: Divided): ReadonlyArray<OpenTie> =>
  one._tag === "Divided"
    ? []
    : [{ members: one.members, atStake: one.atStake }, ...(one.others ?? [])].map((tie) => ({
        ...tie,
        total: one.total
      }))

const spanAt = (one: Divided, member: string, index: number): Range => {
  const places = outcomesOf(one)[index]?.places ?? 0
  return [places, places + openTiesOf(one).filter(({ members }) => members.includes(member)).length]
}

const givenAt = (one: Divided): number =>
  outcomesOf(one).reduce((sum, { places }) => sum + places, 0) +
  openTiesOf(one).reduce((sum, { atStake }) => sum + atStake, 0)

const membersAt = (
  { claims, totals }: Scenario.Divisions,
  { bounds = [], figures = [] }: Scenario.Allocation,
  { inhabitants }: Facts
): ReadonlyArray<Member> => {
  const figureOf = (id: string, member: string): number | undefined =>
    figures.find((figure) => figure.id === id)?.values.find((one) => one.member === member)?.value
  return claims.flatMap(({ claim, member }, index): ReadonlyArray<Member> => {
    const [first, last] = [totals.at(0), totals.at(-1)].map((one) => one && outcomesOf(one)[index])
    const people = inhabitants.values.find((one) => one.member === member)?.value.value
    if (first === undefined || last === undefined || people === undefined) return []
    const spans = totals.map((one) => spanAt(one, member, index))
    const [own, rent] = [figureOf("own", member), figureOf(rentIndicator, member)]
    const { member: _, ...bound } = bounds.find((one) => one.member === member) ?? { member }
    return [
      {
        municipality: member,
        inhabitants: people,
        ...(own === undefined ? {} : { own }),
        ...(rent === undefined ? {} : { rent }),
        ...(Object.keys(bound).length === 0 ? {} : { bound }),
        claim,
        low: Math.min(...spans.map(([low]) => low)),
        high: Math.max(...spans.map(([, high]) => high)),
        spans,
        shareLow: first.share,
        shareHigh: last.share
      }
    ]
  })
}

const refusalOf = (failure: Scenario.Undivided): Refusal => ({
  _tag: failure._tag,
  message: failure.message,
  ...(failure instanceof AllocationKey.IndicatorIncomplete ? { members: failure.missing } : {}),
  ...(failure instanceof Apportionment.TooFewPlaces ? { places: failure.places, needed: failure.needed } : {}),
  ...(failure instanceof Apportionment.BoundsNotDefined ? { members: [failure.member] } : {}),
  ...(failure instanceof Apportionment.BoundsInfeasible
    ? {
        members: failure.minima.map(({ member }) => member),
        places: failure.available,
        needed: failure.minima.reduce((sum, { minimum }) => sum + minimum, 0)
      }
    : {})
})

/** The answer to the question, as the page shows it. */
export const answer = (question: Question, facts: Facts): Answered<Answer> => {
  const asked = allocation(question, facts)
  const found = Result.flatMap(asked, (allocation) => divided(allocation, question, facts))
  if (Result.isFailure(asked)) return { _tag: "Refusal", error: refusalOf(asked.failure) }
  if (Result.isFailure(found)) return { _tag: "Refusal", error: refusalOf(found.failure) }
  const { totals } = found.success
  const { rhythm, unit } = quantityOf(question, facts)
  const { period } = facts.inhabitants
  const given = totals.map(givenAt)
  const value: Answer = {
    unit,
    rhythm,
    from: totals.at(0)?.total ?? 0,
    until: totals.at(-1)?.total ?? 0,
    given: [given.at(0) ?? 0, given.at(-1) ?? 0],
    ...(!["equal", "own"].includes(question.key) && period !== undefined ? { vintage: period } : {}),
    members: membersAt(found.success, asked.success, facts),
    openTies: totals.flatMap(openTiesOf),
    drawn: totals.flatMap((one) => (one._tag === "Divided" ? one.outcome.ties : []))
  }
  return { _tag: "Answer", value }
}
