import * as Result from "effect/Result"
import * as Applicant from "woonzorg/Applicant"
import * as Criterion from "woonzorg/Criterion"
import type * as Eligibility from "woonzorg/Eligibility"
import type { Facts, Place, Way } from "./facts.js"
import type { Question } from "./question.js"

/** How a place and the invented person go together, under the readings that the reader chose. */
export interface Judged {
  readonly place: Place
  readonly way: Way
  readonly outcome: Exclude<Eligibility.Outcome, "notInSource">
  readonly trace: Criterion.Trace
  /** The conditions by which the outcome came about, or that it is unknown for. */
  readonly deciding: ReadonlyArray<Criterion.Trace>
  /** As few answers as possible with which it would fit, and with which not; nothing where that cannot be worked out. */
  readonly needed: Criterion.Needed | undefined
  /** The outcomes of the other readings, where they differ. */
  readonly differing: ReadonlyArray<{ readonly way: Way; readonly outcome: Judged["outcome"] }>
}

/** The question that is worth answering next. */
export interface Next {
  readonly attribute: Applicant.AttributeId
  /** The places that it can settle, or bring closer where no single answer settles one. */
  readonly places: ReadonlyArray<Place>
  /** Whether one answer can be enough for each of them. */
  readonly settles: boolean
}

export interface Answer {
  readonly judged: ReadonlyArray<Judged>
  /** Nothing where all is settled, or where the reader does not know any more. */
  readonly next: Next | undefined
}

const outcomes = { yes: "fits", no: "doesNotFit", unknown: "unknown" } as const

/** The conditions that have the truth of the whole: by those it came about. */
export const deciding = (trace: Criterion.Trace): ReadonlyArray<Criterion.Trace> => {
  const { criterion, parts, truth } = trace
  switch (criterion._tag) {
    case "All":
    case "Any":
      return parts.filter((part) => part.truth === truth).flatMap(deciding)
    case "Not":
      return "attribute" in criterion.part ? [trace] : parts.flatMap(deciding)
    default:
      return [trace]
  }
}

/** The clause of a condition that {@link deciding} names. */
export const clauseOf = ({ criterion }: Criterion.Trace): Criterion.Clause | undefined =>
  "attribute" in criterion
    ? criterion
    : criterion._tag === "Not" && "attribute" in criterion.part
      ? criterion.part
      : undefined

const chosenWay = ({ ways }: Place, readings: Question["readings"]): Way =>
  ways.find(({ ambiguity, reading }) => ambiguity !== undefined && readings[ambiguity] === reading) ?? ways[0]

const judge = (place: Place, { answers, readings }: Question): Judged => {
  const way = chosenWay(place, readings)
  const trace = Criterion.evaluate(way.criterion, answers)
  const outcome = outcomes[trace.truth]
  return {
    place,
    way,
    outcome,
    trace,
    deciding: deciding(trace),
    needed: Result.getOrUndefined(Criterion.needed(way.criterion, answers)),
    differing: place.ways
      .map((other) => ({ way: other, outcome: outcomes[Criterion.decide(other.criterion)(answers)] }))
      .filter((other) => other.way !== way && other.outcome !== outcome)
  }
}

/** A place that is unknown, with how much each question does for it: more than nothing is enough to be asked. */
interface Open {
  readonly place: Place
  readonly gain: (attribute: Applicant.AttributeId) => number
}

/** The share of the answers to a question that alone settle the place. */
const settling = ({ place, way }: Judged, { answers }: Question): Open => {
  const decide = Criterion.decide(way.criterion)
  const edges = Criterion.boundaries([way.criterion])
  return {
    place,
    gain: (attribute) => {
      const possible = edges.find((edge) => edge.attribute === attribute)?.answers ?? []
      const enough = possible.filter((one) => decide({ ...answers, [attribute]: one }) !== "unknown")
      return possible.length === 0 ? 0 : enough.length / possible.length
    }
  }
}

/** In how many of the two smallest sets of answers, for fitting and for not, a question is. */
const inSmallestSets = ({ needed, place }: Judged): Open => ({
  place,
  gain: (attribute) => [needed?.yes, needed?.no].filter((side) => side?.[attribute] !== undefined).length
})

/** The question that does something for most places; of more such questions the one that does most, and then the first. */
const best = (open: ReadonlyArray<Open>, { answers, unsure }: Question): Omit<Next, "settles"> | undefined =>
  Applicant.attributes
    .map(({ id }) => id)
    .filter((id) => answers[id] === undefined && !unsure.includes(id))
    .map((attribute) => {
      const gains = open.map(({ gain, place }) => ({ place, gain: gain(attribute) })).filter(({ gain }) => gain > 0)
      const sum = gains.reduce((total, { gain }) => total + gain, 0)
      return { attribute, places: gains.map(({ place }) => place), sum }
    })
    .filter(({ places }) => places.length > 0)
    .toSorted((one, other) => other.places.length - one.places.length || other.sum - one.sum)
    .map(({ attribute, places }) => ({ attribute, places }))
    .at(0)

const nextOf = (judged: ReadonlyArray<Judged>, question: Question): Next | undefined => {
  const unknown = judged.filter(({ outcome }) => outcome === "unknown")
  const settles = best(
    unknown.map((one) => settling(one, question)),
    question
  )
  if (settles !== undefined) return { ...settles, settles: true }
  const closer = best(unknown.map(inSmallestSets), question)
  return closer === undefined ? undefined : { ...closer, settles: false }
}

/** What the sources come to for an invented person, and what to ask next. */
export const answer = (question: Question, { places }: Facts): Answer => {
  const judged = places.map((place) => judge(place, question))
  return { judged, next: nextOf(judged, question) }
}
