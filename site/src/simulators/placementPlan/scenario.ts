import * as Result from "effect/Result"
import type * as ProductDivision from "woonzorg/ProductDivision"
import * as Rational from "woonzorg/Rational"
import type * as Scenario from "woonzorg/Scenario"
import type { Lang } from "../../i18n/routes.js"
import { both } from "../../i18n/wording.js"
import { isSame } from "../asked.js"
import { variantsOf } from "../localBid/answer.js"
import { start as firstReading } from "../localBid/question.js"
import { bids, fours, keys, methods, products, setbacks, unnumbered } from "./choices.js"
import { asked, type Facts } from "./division.js"
import { ranges, start, type Question, type Setback } from "./question.js"

type Found<Value> = Result.Result<Value, string>

const refused = (lang: Lang, nl: string, en: string): Found<never> => Result.fail(both(lang, nl, en))

const variantsFor = (four: Question["four"]) => variantsOf({ ...firstReading, four })

/** The parts of a scenario that this question is: the table that is divided, and how the bids were read for it. */
export const partOf = (question: Question, facts: Facts): Pick<Scenario.Scenario, "coverage" | "placement"> => {
  const placement = asked(question, facts)
  if (Result.isFailure(placement)) return {}
  const { attribution, four, joint, years } = question
  return {
    coverage: { attribution, joint, variants: variantsFor(four), years },
    placement: placement.success
  }
}

const readingOf = ({ coverage }: Scenario.Scenario): Partial<Question> | undefined => {
  if (coverage === undefined || coverage.onTop !== undefined) return undefined
  const { attribution, joint, variants, years } = coverage
  const four = fours.find((one) => isSame(variantsFor(one), variants))
  return four === undefined || years > ranges.years.max ? undefined : { attribution, joint, four, years }
}

/** The weight of inhabitants in per cent, where the key mixes. */
const weightOf = ({ formula }: ProductDivision.ProductDivision): number => {
  const total = Rational.sum(formula.terms.map((term) => term.weight))
  const first = formula.terms.find(({ indicator }) => indicator === "inhabitants")
  if (first === undefined || formula.terms.length < 2 || total.numerator <= 0n) return start.weight
  return (100 * Rational.toNumber(first.weight)) / Rational.toNumber(total)
}

/** What stands in the part itself: all but the key, and what the bids were made to be. */
const statedIn = (placement: ProductDivision.ProductDivision, facts: Facts): Question | undefined => {
  const named = placement.products.map(({ product }) => product)
  const method = methods.find((one) => one === placement.method)
  const weight = weightOf(placement)
  const loads = products.map((product) => {
    const load = placement.products.find((one) => one.product === product)?.load.perPlace ?? Rational.one
    return Rational.toNumber(load)
  })
  const fits =
    method !== undefined &&
    Number.isInteger(weight) &&
    loads.every((load) => Number.isInteger(load) && load >= ranges.load.min && load <= ranges.load.max)
  if (!fits) return undefined
  const timeOut = placement.products.find(({ product }) => product === "time-out")
  const stated = facts.needs.find(({ product }) => product === "time-out")
  return {
    ...start,
    method,
    weight,
    way: placement.way,
    order: isSame(placement.formula.members, facts.members) ? "agenda" : "reversed",
    products: products.filter((product) => named.includes(product)),
    facilities: isSplit(placement, facts) ? "split" : "whole",
    loads,
    timeOut: timeOut !== undefined && timeOut.need === stated?.high ? "highest" : "lowest"
  }
}

const isSplit = (placement: ProductDivision.ProductDivision, facts: Facts): boolean =>
  placement.products.some(
    ({ facility, product }) =>
      facility === undefined && facts.needs.find((need) => need.product === product)?.facility !== undefined
  )

const sets = <Value>(all: ReadonlyArray<Value>): ReadonlyArray<ReadonlyArray<Value>> =>
  all.reduce<ReadonlyArray<ReadonlyArray<Value>>>((some, one) => [...some, ...some.map((set) => [...set, one])], [[]])

/** Every way in which bids and suppositions can have led to the bounds of the file. */
const candidates = (known: Question): ReadonlyArray<Question> =>
  keys.flatMap((key) =>
    bids.flatMap((use) =>
      (use === "shown" ? unnumbered.slice(0, 1) : unnumbered).flatMap((open) =>
        sets<Setback>(setbacks).map((some) => ({ ...known, key, bids: use, unnumbered: open, setbacks: some }))
      )
    )
  )

/** The question that a scenario asks, or why this page cannot ask it, in words. */
export const questionOf = (scenario: Scenario.Scenario, facts: Facts, lang: Lang): Found<Question> => {
  const { placement } = scenario
  if (placement === undefined) {
    return refused(
      lang,
      "Dit bestand gaat niet over producten en gemeenten. Open het op de pagina waar het is bewaard.",
      "This file is not about products and municipalities. Open it on the page where it was saved."
    )
  }
  const reading = readingOf(scenario)
  if (reading === undefined) {
    return refused(
      lang,
      `Het bestand zegt niet hoe de biedingen zijn gelezen, of op een manier die deze pagina niet kent. Zij telt ten hoogste ${ranges.years.max} jaren.`,
      `The file does not say how the bids were read, or says it in a way that this page does not know. It counts at most ${ranges.years.max} years.`
    )
  }
  const stated = statedIn(placement, facts)
  const isPlacement = (question: Question): boolean =>
    Result.match(asked(question, facts), { onFailure: () => false, onSuccess: (one) => isSame(one, placement) })
  const found =
    stated === undefined ? undefined : candidates({ ...stated, ...reading }).find((question) => isPlacement(question))
  return found === undefined
    ? refused(
        lang,
        "Dit bestand verdeelt iets dat deze pagina niet kan vragen: een andere behoefte of sleutel, andere grenzen, of een gewicht dat geen heel getal is van 1 tot en met 9. Reken het na met de code bij ‘Delen, bewaren en openen’.",
        "This file divides something that this page cannot ask: another need or key, other bounds, or a weight that is no whole number from 1 to 9. Work it out with the code under ‘Share, save and open’."
      )
    : Result.succeed(found)
}
