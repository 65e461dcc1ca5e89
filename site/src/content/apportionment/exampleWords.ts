import * as Rational from "woonzorg/Rational"
import type { Rung } from "../../charts/ladder.js"
import { methods as words } from "../../i18n/methods.js"
import type { Lang } from "../../i18n/routes.js"
import { fill, written } from "../../i18n/texts.js"
import { list } from "../../i18n/wording.js"
import { numberColumn, wordColumn, type Cell, type Table } from "../../report/table.js"
import { decimal, numeral } from "../decimal.js"
import { passportOf } from "../passports.js"
import { inhabitantsOf, worked, type Divided } from "./divided.js"

const isSame = (one: Rational.Rational, other: Rational.Rational): boolean => Rational.compare(one, other) === 0

/** What is drawn of a division. The exact share is drawn where another number is rounded. */
export const rungsOf = ({ explanation }: Divided): ReadonlyArray<Rung> =>
  explanation.reasons.map(({ compared, member, places, share }) => ({
    municipality: member,
    compared: Rational.toNumber(compared),
    places,
    ...(isSame(compared, share) ? {} : { share: Rational.toNumber(share) })
  }))

/** Whether anyone has another number rounded than its exact share. */
export const hasDivisor = ({ explanation }: Divided): boolean =>
  explanation.reasons.some(({ compared, share }) => !isSame(compared, share))

/** Who is rounded up, as the title of the picture. */
export const upTitle = ({ explanation: { reasons } }: Divided, lang: Lang): string => {
  const up = reasons.filter(({ ending }) => ending === "roundedUp").map(({ member }) => member)
  if (up.length === 0) return words.none[lang]
  return up.length === reasons.length ? words.all[lang] : fill(words.up[lang], { names: list(up, lang) })
}

const average = ({ claims, places }: Divided): Rational.Rational =>
  Rational.multiply(Rational.sum(claims.map(({ claim }) => claim)), { numerator: 1n, denominator: BigInt(places) })

const ruleOf = (division: Divided, lang: Lang): string => {
  const { divisor, method, threshold } = division.explanation
  if (method === "quotaMethod") return words.sequence[lang]
  if (divisor === undefined) {
    return method === "largestRemainder"
      ? fill(words.smallest[lang], { rest: decimal(threshold, lang) })
      : words.eachUp[lang]
  }
  const usual = average(division)
  const numbers = { divisor: decimal(divisor, lang, 0), average: decimal(usual, lang, 0) }
  if (method === "droop") {
    const rest = fill(words.smallest[lang], { rest: decimal(threshold, lang) })
    return `${fill(words.quota[lang], numbers)} ${rest}`
  }
  return fill(isSame(divisor, usual) ? words.divisorPlain[lang] : words.divisor[lang], numbers)
}

const changesFrom = (division: Divided, lang: Lang): string | undefined => {
  const { method, outcomes } = division.outcome
  if (division.isInvented || method === "largestRemainder") return undefined
  const plain = worked("largestRemainder", lang).outcome.outcomes
  const changes = outcomes.flatMap(({ member, places }, index) => {
    const change = places - (plain[index]?.places ?? places)
    return change === 0 ? [] : [`${member} ${change > 0 ? "+" : "−"}${Math.abs(change)}`]
  })
  return changes.length === 0 ? words.sameAs[lang] : fill(words.unlike[lang], { changes: list(changes, lang) })
}

const excessOf = ({ outcome: { excess, outcomes } }: Divided, lang: Lang): string | undefined =>
  excess === undefined
    ? undefined
    : fill(words.excess[lang], {
        given: written(
          outcomes.reduce((sum, { places }) => sum + places, 0),
          lang
        ),
        excess: numeral(excess, lang)
      })

/** What there is to see in an example, in sentences. */
export const sentencesOf = (division: Divided, lang: Lang): ReadonlyArray<string> =>
  [ruleOf(division, lang), excessOf(division, lang), changesFrom(division, lang)].filter((text) => text !== undefined)

const claimCell = (member: string, claim: Rational.Rational, isInvented: boolean, lang: Lang): Cell => ({
  text: decimal(claim, lang, 0),
  ...(isInvented
    ? {}
    : { passport: passportOf(fill(words.inhabitantsOf[lang], { name: member }), inhabitantsOf(member).passport, lang) })
})

/** The numbers of an example, a row for each municipality. */
export const exampleTable = (division: Divided, title: string, lang: Lang): Table => {
  const { explanation, isInvented } = division
  const hasPoint = explanation.reasons.some(({ signpost }) => signpost !== undefined)
  const compared = hasDivisor(division)
  return {
    id: "example",
    title,
    columns: [
      wordColumn("municipality", words.municipality[lang]),
      numberColumn("inhabitants", words.inhabitants[lang]),
      numberColumn("share", words.share[lang]),
      ...(compared ? [numberColumn("compared", words.compared[lang])] : []),
      ...(hasPoint ? [numberColumn("point", words.point[lang])] : []),
      numberColumn("gets", words.gets[lang])
    ],
    rows: explanation.reasons.map((reason) => ({
      id: reason.member,
      cells: [
        { text: reason.member },
        claimCell(reason.member, reason.claim, isInvented, lang),
        { text: decimal(reason.share, lang) },
        ...(compared ? [{ text: decimal(reason.compared, lang) }] : []),
        ...(hasPoint ? [{ text: reason.signpost === undefined ? "–" : decimal(reason.signpost, lang) }] : []),
        { text: written(reason.places, lang) }
      ]
    }))
  }
}
