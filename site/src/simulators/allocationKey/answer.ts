import { inhabitants } from "@woonzorg/drechtsteden/inhabitants2023"
import { region } from "@woonzorg/drechtsteden/region"
import * as Result from "effect/Result"
import * as AllocationKey from "woonzorg/AllocationKey"
import * as Apportionment from "woonzorg/Apportionment"
import * as Explanation from "woonzorg/Explanation"
import type * as Period from "woonzorg/Period"
import * as Quantity from "woonzorg/Quantity"
import type * as Rational from "woonzorg/Rational"
import * as Region from "woonzorg/Region"
import type { Question, Subject } from "./question.js"

/** The quantities of the agenda that can be divided, by subject. */
export type Quantities = Readonly<Record<Exclude<Subject, "own">, Quantity.Quantity>>

/** What one municipality gets: at least `low`, at most `high`, over all totals and undecided ties. */
export interface Member {
  readonly municipality: string
  readonly inhabitants: number
  readonly claim: Rational.Rational
  readonly low: number
  readonly high: number
  readonly shareLow: Rational.Rational
  readonly shareHigh: Rational.Rational
}

/** A tie that the chosen policy does not decide. */
export interface OpenTie {
  readonly total: number
  readonly members: ReadonlyArray<string>
  readonly atStake: number
}

/** The reasons at one total; in an open tie they hold for the members outside it. */
export interface Steps {
  readonly total: number
  readonly explanation: Explanation.Explanation
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
  /** The reasons at the lowest and, where it differs, the highest total. */
  readonly steps: ReadonlyArray<Steps>
}

/** What went wrong, as plain data: the name of the error and what it says. */
export interface Refusal {
  readonly _tag: string
  readonly message: string
}

export type Answered =
  | { readonly _tag: "Answer"; readonly value: Answer }
  | { readonly _tag: "Refusal"; readonly error: Refusal }

const membersOf = ({ area }: Question): ReadonlyArray<string> => {
  const all = Region.names(region)
  const surveyed = region.divisions
    .find(({ id }) => id === "vraagonderzoek-2020")
    ?.parts.find(({ id }) => id === "onderzocht")?.municipalities
  return area === "all" ? all : all.filter((name) => surveyed?.includes(name))
}

const weightsOf = ({ key, weight }: Question): Readonly<Record<string, number>> => {
  switch (key) {
    case "inhabitants":
      return { inhabitants: 1 }
    case "equal":
      return { equal: 1 }
    case "both":
      return { inhabitants: weight, equal: 100 - weight }
  }
}

const policyOf = ({ seed, ties }: Question): Apportionment.TiePolicy => (ties === "lot" ? { _tag: "lot", seed } : ties)

interface Division {
  readonly total: number
  readonly outcomes: ReadonlyArray<Apportionment.MemberOutcome>
  readonly open: OpenTie | undefined
  readonly drawn: ReadonlyArray<Apportionment.DecidedTie>
}

const divide = (claims: AllocationKey.Claims, options: Apportionment.Options) => {
  const total = options.places
  const outcome = Apportionment.apportion(claims, options)
  if (Result.isSuccess(outcome)) {
    const { outcomes, ties } = outcome.success
    return Result.succeed<Division>({ total, outcomes, open: undefined, drawn: ties })
  }
  if (outcome.failure._tag !== "TiedClaims") return Result.fail(outcome.failure)
  const { atStake, decided, members } = outcome.failure
  return Result.succeed<Division>({ total, outcomes: decided, open: { total, members, atStake }, drawn: [] })
}

const stepsAt = (claims: AllocationKey.Claims, options: Apportionment.Options): ReadonlyArray<Steps> => {
  const decided = Apportionment.apportion(claims, options)
  if (Result.isSuccess(decided)) {
    return [{ total: options.places, explanation: Explanation.explain(claims, options, decided.success) }]
  }
  return options.ties === "statedOrder" ? [] : stepsAt(claims, { ...options, ties: "statedOrder" })
}

const inhabitantsOf = (municipality: string): number | undefined =>
  inhabitants.values.find(({ member }) => member === municipality)?.value.value

const quantityOf = ({ own, subject }: Question, quantities: Quantities): Quantity.Quantity =>
  subject === "own" ? Quantity.exactly(own, "place", "once") : quantities[subject]

/** Divides what the question asks for. An interval is divided at every total in it. */
export const answer = (question: Question, quantities: Quantities): Answered => {
  const { high, low, rhythm, unit } = quantityOf(question, quantities)
  const until = high ?? low
  const members = membersOf(question)
  const totals = Array.from({ length: until - low + 1 }, (_, step) => low + step)
  const options = (places: number): Apportionment.Options => ({
    places,
    method: question.method,
    ties: policyOf(question)
  })
  const result = Result.gen(function* () {
    const key = yield* AllocationKey.make(unit === "person" ? "people" : "places", members, weightsOf(question))
    const claims = yield* AllocationKey.claims(key, [inhabitants, AllocationKey.equal(members)])
    const divisions: Array<Division> = []
    for (const total of totals) divisions.push(yield* divide(claims, options(total)))
    return { claims, divisions }
  })
  if (Result.isFailure(result)) {
    return { _tag: "Refusal", error: { _tag: result.failure._tag, message: result.failure.message } }
  }
  const { claims, divisions } = result.success
  const value: Answer = {
    unit,
    rhythm,
    from: low,
    until,
    ...(question.key === "equal" || inhabitants.period === undefined ? {} : { vintage: inhabitants.period }),
    members: claims.flatMap(({ claim, member }, index): ReadonlyArray<Member> => {
      const [first, last] = [divisions.at(0)?.outcomes[index], divisions.at(-1)?.outcomes[index]]
      const people = inhabitantsOf(member)
      if (first === undefined || last === undefined || people === undefined) return []
      const lows = divisions.map(({ outcomes }) => outcomes[index]?.places ?? 0)
      const highs = divisions.map(
        ({ open, outcomes }) => (outcomes[index]?.places ?? 0) + (open?.members.includes(member) ? 1 : 0)
      )
      return [
        {
          municipality: member,
          inhabitants: people,
          claim,
          low: Math.min(...lows),
          high: Math.max(...highs),
          shareLow: first.share,
          shareHigh: last.share
        }
      ]
    }),
    openTies: divisions.flatMap(({ open }) => (open === undefined ? [] : [open])),
    drawn: divisions.flatMap(({ drawn }) => drawn),
    steps: [...new Set([low, until])].flatMap((total) => stepsAt(claims, options(total)))
  }
  return { _tag: "Answer", value }
}
