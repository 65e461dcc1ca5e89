import { inhabitants } from "@woonzorg/drechtsteden/inhabitants2023"
import { localBid } from "@woonzorg/drechtsteden/localBids2020"
import * as Result from "effect/Result"
import * as AllocationKey from "woonzorg/AllocationKey"
import * as KeyFit from "woonzorg/KeyFit"
import * as LocalBid from "woonzorg/LocalBid"
import * as Rational from "woonzorg/Rational"
import type * as Quantity from "woonzorg/Quantity"
import type { Lang, Text } from "../../i18n/routes.js"
import { both, list } from "../../i18n/wording.js"
import type { Cell, Table } from "../../report/table.js"
import { variantsOf, type Row } from "./answer.js"
import { furtherWords } from "./furtherWords.js"
import type { Question } from "./question.js"
import { words } from "./words.js"

/** The bids that count for one product, or for all together, and the key nearest to them. */
export interface Nearest {
  readonly id: string
  readonly name: Text
  readonly counted: KeyFit.Counted
  readonly fit: Result.Result<KeyFit.KeyFit, KeyFit.Refusal>
}

const indicators = [inhabitants, AllocationKey.equal(localBid.columns)]

const names: Readonly<Record<string, Text>> = {
  [inhabitants.id]: { nl: "inwoners", en: "inhabitants" },
  equal: { nl: "gelijk", en: "equal" }
}

const nameOf = (indicator: string): Text => names[indicator] ?? { nl: indicator, en: indicator }

/** Every bid that is made once as one row, in living places by the named agreement; dwellings per year do not add up with it. */
const together = (read: LocalBid.ReadBid, agreed: ReadonlyArray<Quantity.Conversion>): LocalBid.ReadBid => {
  const once = read.rows.filter(({ row }) => row.unit !== "dwelling")
  const [first] = once
  if (first === undefined) return read
  const conversions = [...once.flatMap(({ row }) => row.conversions), ...agreed]
  return {
    ...read,
    rows: [
      {
        ...first,
        row: { ...first.row, product: "together", unit: "livingPlace", conversions },
        cells: once.flatMap(({ cells }) => cells)
      }
    ]
  }
}

/** For each product, and for all that are made once together, the key nearest to the bids; nothing where the reading fails. */
export const nearestKeys = (
  rows: ReadonlyArray<Row>,
  question: Question,
  agreed: ReadonlyArray<Quantity.Conversion>
): ReadonlyArray<Nearest> => {
  const { attribution, joint, years } = question
  const read = LocalBid.read(localBid, { attribution, joint, variants: variantsOf(question) })
  if (Result.isFailure(read)) return []
  const nearest = (bids: LocalBid.ReadBid, id: string, name: Text): ReadonlyArray<Nearest> => {
    const counted = KeyFit.counted(bids, id, { years })
    return Result.isFailure(counted)
      ? []
      : [{ id, name, counted: counted.success, fit: KeyFit.fit(counted.success.bids, indicators) }]
  }
  return [
    ...rows.flatMap(({ name, product }) => nearest(read.success, product, name)),
    ...nearest(together(read.success, agreed), "together", furtherWords.allOnce)
  ]
}

const points = (part: Rational.Rational, lang: Lang): Cell => {
  const hundredfold = Rational.multiply(part, Rational.fromBigInt(100n))
  const fixed = Rational.toFixed(hundredfold, 1).replace("-", "−")
  return { text: lang === "nl" ? fixed.replace(".", ",") : fixed, value: Rational.toNumber(hundredfold) }
}

const percentage = (part: Rational.Rational, lang: Lang): Cell => {
  const { text, ...cell } = points(part, lang)
  return { ...cell, text: `${text}%` }
}

/** The part of all that is bid that another municipality bids than the key gives it to. */
export const misplaced = ({ members }: KeyFit.KeyFit): Rational.Rational =>
  Rational.sum(members.map(({ gap }) => (gap.numerator > 0n ? gap : Rational.zero)))

const keyOf = ({ weights }: KeyFit.KeyFit, lang: Lang): string =>
  list(
    weights.map(({ indicator, weight }) => `${nameOf(indicator)[lang]} ${percentage(weight, lang).text}`),
    lang
  )

const refusal = (failure: KeyFit.Refusal, lang: Lang): string =>
  failure._tag === "TooFewBids"
    ? both(lang, `te weinig: ten minste ${failure.needed} nodig`, `too few: at least ${failure.needed} needed`)
    : furtherWords.none[lang]

/** For how many products there are enough bids to say anything. */
export const nearestLine = (all: ReadonlyArray<Nearest>, lang: Lang): string => {
  const products = all.filter(({ id }) => id !== "together")
  const fitted = products.filter(({ fit }) => Result.isSuccess(fit))
  const [needed = 0] = products.flatMap(({ fit }) =>
    Result.isFailure(fit) && fit.failure._tag === "TooFewBids" ? [fit.failure.needed] : []
  )
  const [supposition] = all.flatMap(({ counted }) => counted.supposition?.[lang] ?? [])
  const first =
    fitted.length === 0
      ? both(
          lang,
          `Bij geen van de ${products.length} producten zijn er genoeg biedingen om dit te zeggen. Met twee delen in de sleutel zijn ten minste ${needed} gemeenten nodig die een getal bieden. Met minder past bijna elke sleutel.`,
          `For none of the ${products.length} products are there enough bids to tell. With two parts in the key at least ${needed} municipalities have to bid a number. With fewer nearly any key fits.`
        )
      : both(
          lang,
          `Alleen bij ${list(
            fitted.map(({ name }) => name.nl),
            "nl"
          )} zijn er genoeg biedingen om dit te zeggen.`,
          `Only for ${list(
            fitted.map(({ name }) => name.en),
            "en"
          )} are there enough bids to tell.`
        )
  return [first, ...(supposition === undefined ? [] : [supposition])].join(" ")
}

/** How many bids count for each product, why others do not, and which key is nearest. */
export const nearestTable = (all: ReadonlyArray<Nearest>, lang: Lang): Table => {
  const count = (number: number): Cell => ({ text: String(number), value: number })
  return {
    id: "nearest",
    title: both(lang, "Biedingen die meetellen, per product", "Bids that count, for each product"),
    columns: [
      { id: "product", title: words.product[lang], kind: "words" },
      { id: "counted", title: both(lang, "Gemeenten met een getal", "Municipalities with a number"), kind: "number" },
      {
        id: "without",
        title: both(lang, "Biedingen zonder vast getal", "Bids without a fixed number"),
        kind: "number"
      },
      { id: "unattributed", title: both(lang, "Gemeente niet zeker", "Municipality not certain"), kind: "number" },
      { id: "key", title: both(lang, "Dichtstbijzijnde sleutel", "Nearest key"), kind: "words" }
    ],
    rows: all.map(({ counted: { bids, leftAside }, fit, id, name }) => {
      const unattributed = leftAside.filter(({ reason }) => reason === "unattributed").length
      return {
        id,
        ...(id === "together" ? { startsGroup: true } : {}),
        cells: [
          { text: name[lang] },
          count(bids.length),
          count(leftAside.length - unattributed),
          count(unattributed),
          { text: Result.isSuccess(fit) ? keyOf(fit.success, lang) : refusal(fit.failure, lang) }
        ]
      }
    })
  }
}

/** How badly the nearest key fits, in sentences and for each municipality. */
export const fitShown = (
  fit: KeyFit.KeyFit,
  name: Text,
  lang: Lang
): { readonly line: string; readonly table: Table } => {
  const part = percentage(misplaced(fit), lang).text
  return {
    line: [
      KeyFit.text(fit, nameOf, lang),
      both(
        lang,
        `${part} van wat is geboden, ligt bij een andere gemeente dan volgens deze sleutel.`,
        `${part} of what is bid lies with another municipality than by this key.`
      )
    ].join(" "),
    table: {
      id: "fit",
      title: name[lang],
      columns: [
        { id: "municipality", title: both(lang, "Gemeente", "Municipality"), kind: "words" },
        { id: "bid", title: both(lang, "Deel van de biedingen", "Part of the bids"), kind: "number", decimals: 1 },
        { id: "fitted", title: both(lang, "Deel volgens de sleutel", "Part by the key"), kind: "number", decimals: 1 },
        {
          id: "gap",
          title: both(lang, "Verschil (procentpunt)", "Difference (percentage points)"),
          kind: "number",
          decimals: 1
        }
      ],
      rows: fit.members.map(({ bid, fitted, gap, member }) => ({
        id: member,
        cells: [{ text: member }, percentage(bid, lang), percentage(fitted, lang), points(gap, lang)]
      }))
    }
  }
}
