import * as Result from "effect/Result"
import type * as OwnFigure from "woonzorg/OwnFigure"
import type * as Quantity from "woonzorg/Quantity"
import * as Rational from "woonzorg/Rational"
import type * as Scenario from "woonzorg/Scenario"
import type { Lang } from "../../i18n/routes.js"
import { both, list } from "../../i18n/wording.js"
import { isSame } from "../asked.js"
import { allocation, membersOf, type Facts } from "./answer.js"
import type { OwnFigures } from "../ownFigures.js"
import { ranges, start, type Key, type Question, type Subject } from "./question.js"

type Found<Value> = Result.Result<Value, string>

const refused = (lang: Lang, nl: string, en: string): Found<never> => Result.fail(both(lang, nl, en))

/** The part of a scenario that this question is. */
export const partOf = (question: Question, facts: Facts): Pick<Scenario.Scenario, "allocation"> =>
  Result.match(allocation(question, facts), {
    onSuccess: (allocation) => ({ allocation }),
    onFailure: () => ({})
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

const keyOf = ({ key }: Scenario.Allocation, lang: Lang): Found<Pick<Question, "key" | "weight">> => {
  const weights = new Map(key.weights.map(({ indicator, weight }) => [indicator, weight]))
  const names = [...weights.keys()]
  const [first = ""] = names
  if (names.length === 1 && ["inhabitants", "equal", "own"].includes(first)) {
    return Result.succeed({ key: first as Key, weight: start.weight })
  }
  const [people, equal] = [weights.get("inhabitants"), weights.get("equal")]
  if (names.length === 2 && people !== undefined && equal !== undefined) {
    const sum = Rational.add(people, equal)
    const percentage = (100 * Rational.toNumber(people)) / Rational.toNumber(sum)
    if (Number.isInteger(percentage)) return Result.succeed({ key: "both", weight: percentage })
  }
  return refused(
    lang,
    `De sleutel weegt ${list(names, lang)}. Deze pagina kent inwoners, gelijke delen, een mengsel van die twee in hele procenten, en een eigen cijfer.`,
    `The key weighs ${list(names, lang)}. This page knows inhabitants, equal parts, a mix of those two in whole percentages, and a figure of your own.`
  )
}

const figuresOf = (figures: ReadonlyArray<OwnFigure.OwnFigure> = [], facts: Facts, lang: Lang): Found<OwnFigures> => {
  const [first, second] = figures
  if (first === undefined) return Result.succeed(start.figures)
  const strangers = first.values.filter(({ member }) => !facts.municipalities.some(({ name }) => name === member))
  if (second !== undefined || first.id !== "own") {
    return refused(
      lang,
      `Het bestand heeft de eigen cijfers ${list(
        figures.map(({ id }) => id),
        lang
      )}. Deze pagina heeft plaats voor één eigen cijfer, met de naam “own”.`,
      `The file has the own figures ${list(
        figures.map(({ id }) => id),
        lang
      )}. This page has room for one own figure, with the name “own”.`
    )
  }
  if (strangers.length > 0) {
    const names = list(
      strangers.map(({ member }) => member),
      lang
    )
    return refused(
      lang,
      `Er staan eigen cijfers in van ${names}. Die gemeenten kent deze pagina niet.`,
      `It has own figures of ${names}. This page does not know those municipalities.`
    )
  }
  return Result.succeed({
    name: first.name,
    counts: first.counts,
    values: Object.fromEntries(first.values.map(({ member, value }) => [member, value]))
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
  if (method !== "largestRemainder" && method !== "sainteLague") {
    return refused(
      lang,
      "Dit bestand verdeelt op een manier die deze pagina niet kent. Kies grootste resten of Sainte-Laguë.",
      "This file divides by a method that this page does not know. Choose largest remainder or Sainte-Laguë."
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
    return {
      ...start,
      ...(yield* subjectOf(part.quantity, facts, lang)),
      ...(yield* keyOf(part, lang)),
      method,
      ties: part.ties,
      seed: isDrawn ? seed : start.seed,
      area: yield* areaOf(part.key.members, facts, lang),
      figures: yield* figuresOf(part.figures, facts, lang)
    }
  })
}
