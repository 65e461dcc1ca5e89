import * as Result from "effect/Result"
import type * as OwnFigure from "woonzorg/OwnFigure"
import type * as Quantity from "woonzorg/Quantity"
import * as Rational from "woonzorg/Rational"
import type * as Scenario from "woonzorg/Scenario"
import type { Lang } from "../../i18n/routes.js"
import { both, list } from "../../i18n/wording.js"
import { isSame } from "../asked.js"
import { allocation, membersOf, rentIndicator, termsOf, withoutBids, type Facts } from "./allocation.js"
import type { OwnFigures } from "../ownFigures.js"
import { keys } from "./choices.js"
import { ranges, start, type Question, type Subject } from "./question.js"

type Found<Value> = Result.Result<Value, string>

const refused = (lang: Lang, nl: string, en: string): Found<never> => Result.fail(both(lang, nl, en))

/** The part of a scenario that this question is; where it has no answer yet, as far as the reader has come. */
export const partOf = (question: Question, facts: Facts): Required<Pick<Scenario.Scenario, "allocation">> => ({
  allocation: Result.getOrElse(allocation(question, facts), () => withoutBids(question, facts))
})

const subjectOf = (quantity: Quantity.Quantity, facts: Facts, lang: Lang): Found<Pick<Question, "own" | "subject">> => {
  const known = Object.entries(facts.quantities).find(([, one]) => isSame(one, quantity))
  if (known !== undefined) return Result.succeed({ subject: known[0] as Subject, own: start.own })
  const { high, low, rhythm, unit } = quantity
  const isOwn = low === high && unit === "place" && rhythm === "once" && low >= ranges.own.min && low <= ranges.own.max
  return isOwn
    ? Result.succeed({ subject: "own", own: low })
    : refused(
        lang,
        `Er wordt ${low}${high === low ? "" : ` tot ${high ?? "onbekend"}`} (${unit}) verdeeld. Deze pagina verdeelt de aantallen uit de agenda, of een eigen aantal van ${ranges.own.min} tot en met ${ranges.own.max} plekken.`,
        `It divides ${low}${high === low ? "" : ` to ${high ?? "unknown"}`} (${unit}). This page divides the numbers of the agenda, or a number of your own from ${ranges.own.min} to ${ranges.own.max} places.`
      )
}

const areaOf = (members: ReadonlyArray<string>, facts: Facts, lang: Lang): Found<Question["area"]> => {
  const area = (["all", "surveyed"] as const).find((area) => isSame(membersOf({ area }, facts), members))
  if (area !== undefined) return Result.succeed(area)
  return refused(
    lang,
    `De verdeling gaat over ${list(members, lang)}. Deze pagina verdeelt over alle negen gemeenten, of over de zes uit het onderzoek, in de volgorde van de agenda.`,
    `The division is over ${list(members, lang)}. This page divides over all nine municipalities, or over the six of the survey, in the order of the agenda.`
  )
}

type Terms = Scenario.Allocation["formula"]["terms"]

/** Terms with their weights in per cent of all weights, so that proportions alone count. */
const inPercent = (terms: Terms): Terms => {
  const total = Rational.sum(terms.map(({ weight }) => weight))
  if (total.numerator <= 0n) return terms
  const hundredth = { numerator: 100n * total.denominator, denominator: total.numerator }
  return terms.map((term) => ({ ...term, weight: Rational.multiply(term.weight, hundredth) }))
}

const wholeIn = (
  value: Rational.Rational | undefined,
  { max, min }: { readonly min: number; readonly max: number }
) => {
  const number = value === undefined ? Number.NaN : Rational.toNumber(value)
  return Number.isInteger(number) && number >= min && number <= max ? number : undefined
}

const keyOf = (
  { formula }: Scenario.Allocation,
  figures: OwnFigures,
  lang: Lang
): Found<Pick<Question, "epsilon" | "key" | "weight">> => {
  const terms = inPercent(formula.terms)
  const direction = terms.at(-1)?.direction
  const share = direction?._tag === "less" ? Rational.multiply(direction.epsilon, Rational.fromBigInt(100n)) : undefined
  const epsilon = wholeIn(share, ranges.epsilon) ?? start.epsilon
  const weight = (terms.length === 2 ? wholeIn(terms[0]?.weight, ranges.weight) : undefined) ?? start.weight
  const key = keys.find((key) => isSame(inPercent(termsOf({ ...start, key, weight, epsilon, figures })), terms))
  if (key !== undefined) return Result.succeed({ key, weight, epsilon })
  const names = [...new Set(formula.terms.map(({ indicator }) => indicator))]
  return refused(
    lang,
    `De sleutel weegt ${list(names, lang)}. Deze pagina kent inwoners, gelijke delen, een eigen cijfer, mengsels daarvan in hele procenten, en inwoners bijgesteld voor sociale huur.`,
    `The key weighs ${list(names, lang)}. This page knows inhabitants, equal parts, a figure of your own, mixes of these in whole percentages, and inhabitants corrected for social rent.`
  )
}

const rentOf = (
  figure: OwnFigure.OwnFigure | undefined,
  facts: Facts,
  lang: Lang
): Found<Pick<Question, "rent" | "unknownRent">> => {
  if (figure === undefined) return Result.succeed({ rent: start.rent, unknownRent: start.unknownRent })
  const unknown = figure.values.find(({ member }) => facts.rent.lowest[member] === undefined)?.value
  const unknownRent = unknown ?? start.unknownRent
  const isWhole = Number.isInteger(unknownRent) && unknownRent <= ranges.unknownRent.max
  const rent = (["lowest", "highest"] as const).find((rent) =>
    figure.values.every(({ member, value }) => value === (facts.rent[rent][member] ?? unknownRent))
  )
  if (rent !== undefined && isWhole) return Result.succeed({ rent, unknownRent })
  return refused(
    lang,
    "Het bestand rekent met andere cijfers voor sociale huur dan deze pagina heeft. Vul die cijfers in als eigen cijfer, of open een bestand van deze versie.",
    "The file uses other figures for social rent than this page has. Enter those figures as your own, or open a file of this version."
  )
}

const strangersIn = (named: ReadonlyArray<{ readonly member: string }>, facts: Facts): ReadonlyArray<string> =>
  named.map(({ member }) => member).filter((member) => !facts.municipalities.some(({ name }) => name === member))

const figuresOf = (figures: ReadonlyArray<OwnFigure.OwnFigure>, facts: Facts, lang: Lang): Found<OwnFigures> => {
  const [first, second] = figures
  if (first === undefined) return Result.succeed(start.figures)
  const strangers = strangersIn(first.values, facts)
  if (second !== undefined || first.id !== "own") {
    const ids = list(
      figures.map(({ id }) => id),
      lang
    )
    return refused(
      lang,
      `Het bestand heeft de eigen cijfers ${ids}. Deze pagina heeft plaats voor één eigen cijfer, met de naam “own”.`,
      `The file has the own figures ${ids}. This page has room for one own figure, with the name “own”.`
    )
  }
  if (strangers.length > 0) {
    return refused(
      lang,
      `Er staan eigen cijfers in van ${list(strangers, lang)}. Die gemeenten kent deze pagina niet.`,
      `It has own figures of ${list(strangers, lang)}. This page does not know those municipalities.`
    )
  }
  return Result.succeed({
    name: first.name,
    counts: first.counts,
    values: Object.fromEntries(first.values.map(({ member, value }) => [member, value]))
  })
}

/** The bounds in the order of the agenda; a minimum of zero says nothing. */
const boundsOf = (
  bounds: Scenario.Allocation["bounds"] = [],
  facts: Facts,
  lang: Lang
): Found<Pick<Question, "bounds">> => {
  const strangers = strangersIn(bounds, facts)
  if (strangers.length > 0) {
    return refused(
      lang,
      `Er staat een grens in voor ${list(strangers, lang)}. Die gemeenten kent deze pagina niet.`,
      `It has a bound for ${list(strangers, lang)}. This page does not know those municipalities.`
    )
  }
  const tooHigh = bounds.find(({ maximum = 0, minimum = 0 }) => Math.max(maximum, minimum) > ranges.bound.max)
  if (tooHigh !== undefined) {
    return refused(
      lang,
      `De grens voor ${tooHigh.member} is hoger dan ${ranges.bound.max}. Deze pagina kent grenzen tot en met dat getal.`,
      `The bound for ${tooHigh.member} is above ${ranges.bound.max}. This page knows bounds up to that number.`
    )
  }
  const ordered = facts.municipalities.flatMap(({ name }) => bounds.filter(({ member }) => member === name))
  return Result.succeed({
    bounds: ordered.map(({ minimum, ...bound }) =>
      minimum === undefined || minimum === 0 ? bound : { ...bound, minimum }
    )
  })
}

/** The question that a scenario asks, or why this page cannot ask it, in words. */
export const questionOf = (scenario: Scenario.Scenario, facts: Facts, lang: Lang): Found<Question> => {
  const { allocation: part, seed } = scenario
  if (part === undefined) {
    return refused(
      lang,
      "Dit bestand gaat niet over een verdeling. Open het op de pagina waar het is bewaard.",
      "This file is not about a division. Open it on the page where it was saved."
    )
  }
  const { method } = part
  if (typeof method !== "string" || method === "statutoryCeiling") {
    return refused(
      lang,
      "Dit bestand rondt af op een manier die deze pagina niet kent. Kies in het bestand een andere ‘method’, zoals “largestRemainder”.",
      "This file rounds in a way that this page does not know. Choose another ‘method’ in the file, such as “largestRemainder”."
    )
  }
  const isDrawn = part.ties === "lot"
  if (isDrawn && (seed < ranges.seed.min || seed > ranges.seed.max)) {
    return refused(
      lang,
      `Het nummer van de loting is ${seed}. Deze pagina kent de nummers ${ranges.seed.min} tot en met ${ranges.seed.max}.`,
      `The number of the draw is ${seed}. This page knows the numbers ${ranges.seed.min} to ${ranges.seed.max}.`
    )
  }
  return Result.gen(function* () {
    const all = part.figures ?? []
    const figures = yield* figuresOf(
      all.filter(({ id }) => id !== rentIndicator),
      facts,
      lang
    )
    return {
      ...start,
      ...(yield* subjectOf(part.quantity, facts, lang)),
      ...(yield* keyOf(part, figures, lang)),
      ...(yield* rentOf(
        all.find(({ id }) => id === rentIndicator),
        facts,
        lang
      )),
      ...(yield* boundsOf(part.bounds, facts, lang)),
      method,
      ties: part.ties,
      seed: isDrawn ? seed : start.seed,
      area: yield* areaOf(part.formula.members, facts, lang),
      figures
    }
  })
}
