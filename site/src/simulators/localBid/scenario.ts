import * as Result from "effect/Result"
import * as Quantity from "woonzorg/Quantity"
import type * as Scenario from "woonzorg/Scenario"
import type { Lang } from "../../i18n/routes.js"
import { both } from "../../i18n/wording.js"
import { isSame } from "../asked.js"
import { onTopOf, variantsOf } from "./answer.js"
import { ranges, start, type Question } from "./question.js"

const more = (question: Question): NonNullable<Scenario.BidReading["onTop"]> =>
  onTopOf(question).map(({ product, quantity }) => ({ product, quantity }))

/** The part of a scenario that this question is. */
export const partOf = (question: Question): Pick<Scenario.Scenario, "coverage"> => {
  const onTop = more(question)
  return {
    coverage: {
      attribution: question.attribution,
      joint: question.joint,
      variants: variantsOf(question),
      years: question.years,
      ...(onTop.length === 0 ? {} : { onTop })
    }
  }
}

/** The question that a scenario asks, or why this page cannot ask it, in words. */
export const questionOf = ({ coverage }: Scenario.Scenario, lang: Lang): Result.Result<Question, string> => {
  if (coverage === undefined) {
    return Result.fail(
      both(
        lang,
        "Dit bestand gaat niet over de biedingen. Open het op de pagina waar het is bewaard.",
        "This file is not about the bids. Open it on the page where it was saved."
      )
    )
  }
  const { attribution, joint, onTop = [], variants, years } = coverage
  const four = (["footnote", "bid"] as const).find((four) => isSame(variantsOf({ ...start, four }), variants))
  if (four === undefined) {
    const read = JSON.stringify(variants)
    return Result.fail(
      both(
        lang,
        `Het bestand leest de tabel als ${read}. Die lezing kent deze pagina niet.`,
        `The file reads the table as ${read}. This page does not know that reading.`
      )
    )
  }
  const lingehuusjes = (["within", "extra"] as const).find((counted) =>
    isSame(more({ ...start, lingehuusjes: counted }), onTop)
  )
  if (lingehuusjes === undefined) {
    const counted = onTop.map(({ product, quantity }) => `${product} (${Quantity.text(quantity, lang)})`).join(", ")
    return Result.fail(
      both(
        lang,
        `Het bestand telt bij de biedingen op: ${counted}. Dat kan deze pagina niet.`,
        `The file counts on top of the bids: ${counted}. This page cannot do that.`
      )
    )
  }
  if (years > ranges.years.max) {
    return Result.fail(
      both(
        lang,
        `Het bestand telt ${years} jaren. Deze pagina telt er hooguit ${ranges.years.max}.`,
        `The file counts ${years} years. This page counts at most ${ranges.years.max}.`
      )
    )
  }
  return Result.succeed({ attribution, joint, four, lingehuusjes, years })
}
