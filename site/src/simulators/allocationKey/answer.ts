import * as Result from "effect/Result"
import * as AllocationKey from "woonzorg/AllocationKey"
import type * as Apportionment from "woonzorg/Apportionment"
import type * as Period from "woonzorg/Period"
import type * as Municipality from "woonzorg/Municipality"
import type * as OwnFigure from "woonzorg/OwnFigure"
import * as Quantity from "woonzorg/Quantity"
import type * as Rational from "woonzorg/Rational"
import * as Scenario from "woonzorg/Scenario"
import type { Range } from "../../charts/measure.js"
import type { Answered, Refusal } from "../simulator.js"
import type { Question, Subject } from "./question.js"

/** The quantities of the agenda that can be divided, by subject. */
export type Quantities = Readonly<Record<Exclude<Subject, "own">, Quantity.Quantity>>

/** What the page knows of the region: read when the site is built, so that the script need not carry it. */
export interface Facts {
  readonly quantities: Quantities
  readonly inhabitants: AllocationKey.Indicator
  /** In the order of the agenda, which a tie may be decided by. */
  readonly municipalities: ReadonlyArray<Municipality.Municipality>
  /** Those of the survey of demand in 2020. */
  readonly surveyed: ReadonlyArray<string>
}

/** What one municipality gets: at least `low`, at most `high`, over all totals and undecided ties. */
export interface Member {
  readonly municipality: string
  readonly inhabitants: number
  /** The figure of the reader, where the reader gave one. */
  readonly own?: number
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
  /** The period that the inhabitants are of; absent where they do not count. */
  readonly vintage?: Period.Period
  readonly members: ReadonlyArray<Member>
  readonly openTies: ReadonlyArray<OpenTie>
  readonly drawn: ReadonlyArray<Apportionment.DecidedTie>
}

/** The names of those who take part, in the order of the agenda. */
export const membersOf = (
  { area }: Pick<Question, "area">,
  { municipalities, surveyed }: Facts
): ReadonlyArray<string> =>
  municipalities.map(({ name }) => name).filter((name) => area === "all" || surveyed.includes(name))

const weightsOf = ({ key, weight }: Question): Readonly<Record<string, number>> => {
  switch (key) {
    case "inhabitants":
      return { inhabitants: 1 }
    case "equal":
      return { equal: 1 }
    case "own":
      return { own: 1 }
    case "both":
      return { inhabitants: weight, equal: 100 - weight }
  }
}

const quantityOf = ({ own, subject }: Question, { quantities }: Facts): Quantity.Quantity =>
  subject === "own" ? Quantity.exactly(own, "place", "once") : quantities[subject]

/** The figures of the reader, as the model has them. */
export const ownFigure = ({ figures: { counts, name, values } }: Question): OwnFigure.OwnFigure => ({
  id: "own",
  name: name === "" ? "eigen cijfer" : name,
  counts,
  values: Object.entries(values).map(([member, value]) => ({ member, value }))
})

/** What the question asks for, as the model has it. */
export const allocation = (
  question: Question,
  facts: Facts
): Result.Result<Scenario.Allocation, AllocationKey.WeightsInvalid> => {
  const quantity = quantityOf(question, facts)
  const subject = quantity.unit === "person" ? "people" : "places"
  const key = AllocationKey.make(subject, membersOf(question, facts), weightsOf(question))
  return Result.map(key, (key) => ({
    quantity,
    key,
    method: question.method,
    ties: question.ties,
    ...(question.key === "own" ? { figures: [ownFigure(question)] } : {})
  }))
}

type Divided = Scenario.Divisions["totals"][number]

const outcomesOf = (one: Divided): ReadonlyArray<Apportionment.MemberOutcome> =>
  one._tag === "Tied" ? one.decided : one.outcome.outcomes

const spanAt = (one: Divided, member: string, index: number): Range => {
  const places = outcomesOf(one)[index]?.places ?? 0
  return [places, places + (one._tag === "Tied" && one.members.includes(member) ? 1 : 0)]
}

const membersAt = (
  { claims, totals }: Scenario.Divisions,
  { inhabitants }: Facts,
  { figures, key }: Question
): ReadonlyArray<Member> =>
  claims.flatMap(({ claim, member }, index): ReadonlyArray<Member> => {
    const [first, last] = [totals.at(0), totals.at(-1)].map((one) => one && outcomesOf(one)[index])
    const people = inhabitants.values.find((one) => one.member === member)?.value.value
    if (first === undefined || last === undefined || people === undefined) return []
    const spans = totals.map((one) => spanAt(one, member, index))
    const own = key === "own" ? figures.values[member] : undefined
    return [
      {
        municipality: member,
        inhabitants: people,
        ...(own === undefined ? {} : { own }),
        claim,
        low: Math.min(...spans.map(([low]) => low)),
        high: Math.max(...spans.map(([, high]) => high)),
        spans,
        shareLow: first.share,
        shareHigh: last.share
      }
    ]
  })

const refusalOf = (failure: { readonly _tag: string; readonly message: string }): Refusal => ({
  _tag: failure._tag,
  message: failure.message,
  ...(failure instanceof AllocationKey.IndicatorIncomplete ? { members: failure.missing } : {})
})

/** Divides what the question asks for, at every total in its interval. */
export const divisions = (question: Question, facts: Facts) =>
  Result.flatMap(allocation(question, facts), (allocation) =>
    Scenario.divide({ seed: question.seed, allocation }, [
      facts.inhabitants,
      AllocationKey.equal(membersOf(question, facts))
    ])
  )

/** The answer to the question, as the page shows it. */
export const answer = (question: Question, facts: Facts): Answered<Answer> => {
  const divided = divisions(question, facts)
  if (Result.isFailure(divided)) return { _tag: "Refusal", error: refusalOf(divided.failure) }
  const { totals } = divided.success
  const { rhythm, unit } = quantityOf(question, facts)
  const { period } = facts.inhabitants
  const value: Answer = {
    unit,
    rhythm,
    from: totals.at(0)?.total ?? 0,
    until: totals.at(-1)?.total ?? 0,
    ...(["inhabitants", "both"].includes(question.key) && period !== undefined ? { vintage: period } : {}),
    members: membersAt(divided.success, facts, question),
    openTies: totals.flatMap((one) =>
      one._tag === "Tied" ? [{ total: one.total, members: one.members, atStake: one.atStake }] : []
    ),
    drawn: totals.flatMap((one) => (one._tag === "Divided" ? one.outcome.ties : []))
  }
  return { _tag: "Answer", value }
}
