import * as Result from "effect/Result"
import * as AllocationKey from "woonzorg/AllocationKey"
import * as Apportionment from "woonzorg/Apportionment"
import * as BidBound from "woonzorg/BidBound"
import type * as Formula from "woonzorg/Formula"
import * as KeyPreset from "woonzorg/KeyPreset"
import type * as Period from "woonzorg/Period"
import type * as Municipality from "woonzorg/Municipality"
import * as OwnFigure from "woonzorg/OwnFigure"
import * as Quantity from "woonzorg/Quantity"
import * as Rational from "woonzorg/Rational"
import * as Scenario from "woonzorg/Scenario"
import type { Range } from "../../charts/measure.js"
import type { Answered, Refusal } from "../simulator.js"
import { hasBids, weighsFigures, type Question, type Subject } from "./question.js"

/** The quantities of the agenda that can be divided, by subject. */
export type Quantities = Readonly<Record<Exclude<Subject, "own">, Quantity.Quantity>>

/** What is divided, and how the table of bids is read for it. */
export type BidReading =
  | `housingFirst ${Exclude<Question["bids"], "shown">}`
  | `temporaryLiving ${Exclude<Question["bids"], "shown">} ${Question["twenty"]}`

/** What the page knows of the region: read when the site is built, so that the script need not carry it. */
export interface Facts {
  readonly quantities: Quantities
  readonly inhabitants: AllocationKey.Indicator
  readonly bids: Readonly<Record<BidReading, ReadonlyArray<BidBound.BidBound>>>
  /** Percentage of social rent: the lowest and the highest that a source states; who has none is left out. */
  readonly rent: Readonly<Record<Question["rent"], Readonly<Record<string, number>>>>
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

/** The names of those who take part, in the order of the agenda. */
export const membersOf = (
  { area }: Pick<Question, "area">,
  { municipalities, surveyed }: Facts
): ReadonlyArray<string> =>
  municipalities.map(({ name }) => name).filter((name) => area === "all" || surveyed.includes(name))

const percentage = (number: number): Rational.Rational =>
  Rational.multiply(Rational.fromBigInt(BigInt(number)), { numerator: 1n, denominator: 100n })

const more = (indicator: string, weight: number): Formula.Term => ({
  id: indicator,
  indicator,
  weight: Rational.fromBigInt(BigInt(weight)),
  direction: { _tag: "more" }
})

const stockCorrection = /* @__PURE__ */ (() => {
  const rule = KeyPreset.find("stockCorrection")?.rule
  if (rule?._tag !== "shares") throw new Error("The ready-made key stockCorrection has no terms.")
  return rule.terms
})()

/** The figure that corrects for social rent, as the ready-made key names it. */
export const rentIndicator = "socialRentShare"

/** The terms of the formula that the question divides by. */
export const termsOf = ({ epsilon, figures, key, weight }: Question): ReadonlyArray<Formula.Term> => {
  const rest = 100 - weight
  switch (key) {
    case "inhabitants":
    case "equal":
    case "own":
      return [more(key, 1)]
    case "both":
      return [more("inhabitants", weight), more("equal", rest)]
    case "mix":
      return [more("inhabitants", weight), more("own", rest)]
    case "stockCorrection":
      return stockCorrection
    case "less": {
      const direction = { _tag: "less", epsilon: percentage(epsilon) } as const
      // Whoever has more inhabitants has more people of any kind; only what is above that is a burden.
      const per = figures.counts === "persons" ? { per: "inhabitants" } : {}
      return [more("inhabitants", weight), { ...more("own", rest), direction, ...per }]
    }
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

/** The percentages of social rent that are counted with; `unknownRent` stands in where there is none. */
const rentFigure = (
  { rent, unknownRent }: Question,
  members: ReadonlyArray<string>,
  facts: Facts
): OwnFigure.OwnFigure => ({
  id: rentIndicator,
  name: "sociale huur (%)",
  counts: "other",
  values: members.map((member) => ({ member, value: facts.rent[rent][member] ?? unknownRent }))
})

const figuresOf = (
  question: Question,
  members: ReadonlyArray<string>,
  facts: Facts
): ReadonlyArray<OwnFigure.OwnFigure> => [
  ...(weighsFigures(question) ? [ownFigure(question)] : []),
  ...(question.key === "stockCorrection" ? [rentFigure(question, members, facts)] : [])
]

/** What bids allow under the reading of the reader; only setbacks count where bids are merely shown. */
const bidBounds = (question: Question, facts: Facts): ReadonlyArray<Apportionment.Bound> => {
  const { bids, setbacks, subject, twenty } = question
  if (subject === "people") return []
  const read = bids === "shown" ? "certainOnly" : bids
  const all =
    subject === "temporaryLiving" ? facts.bids[`${subject} ${read} ${twenty}`] : facts.bids[`housingFirst ${read}`]
  const counted =
    bids === "shown" || !hasBids(question) ? all.map(({ conditions, member }) => ({ conditions, member })) : all
  return BidBound.toBounds(counted, { unmet: setbacks })
}

const narrower = (one: Apportionment.Bound, other: Apportionment.Bound): Apportionment.Bound => {
  const minimum = Math.max(one.minimum ?? 0, other.minimum ?? 0)
  const maximum = Math.min(one.maximum ?? Infinity, other.maximum ?? Infinity)
  return {
    member: one.member,
    ...(minimum === 0 ? {} : { minimum }),
    ...(maximum === Infinity ? {} : { maximum })
  }
}

/** For who has a bid without a number, and so no maximum: the most is what the key alone gives. */
const keyParts = (
  allocation: Scenario.Allocation,
  question: Question,
  facts: Facts
): Found<ReadonlyArray<Apportionment.Bound>> =>
  Result.map(Scenario.divide({ seed: question.seed, allocation }, indicatorsOf(question, facts)), ({ totals }) =>
    outcomesOf(totals.at(-1)).map(({ member, places }) => ({ member, maximum: places }))
  )

type Found<Value> = Result.Result<Value, Scenario.Undivided>

const indicatorsOf = (question: Question, facts: Facts): ReadonlyArray<AllocationKey.Indicator> => [
  facts.inhabitants,
  AllocationKey.equal(membersOf(question, facts))
]

/** The bounds of the reader and of the bids together, in the order of the agenda. */
const boundsOf = (
  question: Question,
  allocation: Scenario.Allocation,
  facts: Facts
): Found<ReadonlyArray<Apportionment.Bound>> => {
  const members = membersOf(question, facts)
  const offered = bidBounds(question, facts)
  const open = members.filter(
    (member) => !offered.some((bound) => bound.member === member && bound.maximum !== undefined)
  )
  const parts =
    question.bids === "shown" || question.unnumbered === "free" || !hasBids(question)
      ? Result.succeed([])
      : keyParts(allocation, question, facts)
  return Result.map(parts, (shares) => {
    const all = [...question.bounds, ...offered, ...shares.filter(({ member }) => open.includes(member))]
    return members.flatMap((member) => {
      const own = all.filter((bound) => bound.member === member)
      const bound = own.reduce<Apportionment.Bound>(narrower, { member })
      return bound.minimum === undefined && bound.maximum === undefined ? [] : [bound]
    })
  })
}

/** What the question asks for before bids are looked at: only the bounds of the reader. */
export const withoutBids = (question: Question, facts: Facts): Scenario.Allocation => {
  const quantity = quantityOf(question, facts)
  const members = membersOf(question, facts)
  const figures = figuresOf(question, members, facts)
  const bounds = question.bounds.filter(({ member }) => members.includes(member))
  return {
    quantity,
    formula: { subject: quantity.unit === "person" ? "people" : "places", members, terms: termsOf(question) },
    method: question.method,
    ties: question.ties,
    ...(bounds.length === 0 ? {} : { bounds }),
    ...(figures.length === 0 ? {} : { figures })
  }
}

/** What the question asks for, as the model has it. */
export const allocation = (question: Question, facts: Facts): Found<Scenario.Allocation> => {
  const { bounds: _, ...unbounded } = withoutBids(question, facts)
  return Result.map(boundsOf(question, unbounded, facts), (bounds) =>
    bounds.length === 0 ? unbounded : { ...unbounded, bounds }
  )
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

/** Divides what the question asks for, at every total in its interval. */
export const divisions = (question: Question, facts: Facts): Found<Scenario.Divisions> =>
  Result.flatMap(allocation(question, facts), (allocation) =>
    Scenario.divide({ seed: question.seed, allocation }, indicatorsOf(question, facts))
  )

/** The formula, with every figure that it weighs: the published ones and those beside them. */
export const weighed = (question: Question, facts: Facts) => {
  const { figures = [], formula } = withoutBids(question, facts)
  return { formula, indicators: [...indicatorsOf(question, facts), ...figures.map(OwnFigure.toIndicator)] }
}

/** The answer to the question, as the page shows it. */
export const answer = (question: Question, facts: Facts): Answered<Answer> => {
  const asked = allocation(question, facts)
  const divided = Result.flatMap(asked, (allocation) =>
    Scenario.divide({ seed: question.seed, allocation }, indicatorsOf(question, facts))
  )
  if (Result.isFailure(asked)) return { _tag: "Refusal", error: refusalOf(asked.failure) }
  if (Result.isFailure(divided)) return { _tag: "Refusal", error: refusalOf(divided.failure) }
  const { totals } = divided.success
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
    members: membersAt(divided.success, asked.success, facts),
    openTies: totals.flatMap(openTiesOf),
    drawn: totals.flatMap((one) => (one._tag === "Divided" ? one.outcome.ties : []))
  }
  return { _tag: "Answer", value }
}
