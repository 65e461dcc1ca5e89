import * as Rational from "woonzorg/Rational"
import type { Lang } from "../../i18n/routes.js"
import { written } from "../../i18n/texts.js"
import { both, list } from "../../i18n/wording.js"
import type { Answer, Cell, Column, Row } from "./answer.js"
import { decimal, inUnit, isEven, places, plainName } from "./sentences.js"
import type { Texts } from "./words.js"

type Short = Pick<Texts, "short">

const keyNames = {
  inhabitants: { nl: "naar inwoners", en: "by inhabitants" },
  equal: { nl: "in gelijke delen", en: "in equal parts" },
  both: { nl: "naar inwoners en gelijke delen", en: "by inhabitants and equal parts" }
} as const

const percentOf = (part: Rational.Rational, all: Rational.Rational, lang: Lang): string =>
  all.numerator === 0n
    ? "0%"
    : `${decimal(
        Rational.multiply(Rational.multiply(part, Rational.fromBigInt(100n)), {
          numerator: all.denominator,
          denominator: all.numerator
        }),
        1,
        lang
      )}%`

/** What a municipality gets beside what would be fair. */
const totalSentences = (answer: Answer, row: Row, lang: Lang): string => {
  const all = Rational.sum(answer.rows.map(({ load }) => load))
  const [got, fair] = [decimal(row.load, 0, lang), decimal(row.fair, 1, lang)]
  const part = percentOf(row.fair, all, lang)
  const by = keyNames[answer.key][lang]
  return isEven(answer)
    ? both(
        lang,
        `${row.municipality} krijgt in deze tabel ${places(row.places, lang)}. Eerlijk is ${fair}: ${part} van alles wat is geplaatst, ${by}.`,
        `${row.municipality} gets ${places(row.places, lang)} in this table. Fair is ${fair}: ${part} of all that is placed, ${by}.`
      )
    : both(
        lang,
        `${row.municipality} krijgt in deze tabel ${places(row.places, lang)}, die samen ${got} wegen. Eerlijk is ${fair}: ${part} van alles wat is geplaatst, ${by}.`,
        `${row.municipality} gets ${places(row.places, lang)} in this table, which together weigh ${got}. Fair is ${fair}: ${part} of all that is placed, ${by}.`
      )
}

const because = ({ held }: Cell, lang: Lang): string =>
  held?.because === "setback"
    ? both(lang, "dat veronderstelt u", "that is your supposition")
    : both(lang, "dat is het bod, zoals u de tabel leest", "that is the bid, as you read the table")

const heldSentence = (cell: Cell, column: Column, texts: Short, lang: Lang): string | undefined => {
  const name = plainName(column.product, texts)
  const { bound, held, places: count } = cell
  if (bound === "maximum" && held?.because !== "keyPart") {
    const most = held?.maximum ?? count
    const facility =
      column.facility !== undefined && most > count && most < column.facility
        ? both(lang, ` Een hele voorziening is ${column.facility}.`, ` A whole facility is ${column.facility}.`)
        : ""
    return both(
      lang,
      `Voor ${name} kan het hier niet meer zijn dan ${written(most, lang)}: ${because(cell, lang)}.${facility}`,
      `For ${name} it cannot be more than ${written(most, lang)} here: ${because(cell, lang)}.${facility}`
    )
  }
  if (bound === "minimum") {
    const least = written(held?.minimum ?? count, lang)
    return both(
      lang,
      `Voor ${name} kan het niet minder zijn dan ${least}: dat is de garantie, zoals u de tabel leest.`,
      `For ${name} it cannot be less than ${least}: that is the guarantee, as you read the table.`
    )
  }
  return column.facility !== undefined && count > 0
    ? both(
        lang,
        `Voor ${name} komt hier een hele voorziening: ${written(count, lang)} plekken, waar het precieze deel ${decimal(cell.share, 1, lang)} is.`,
        `For ${name} a whole facility comes here: ${written(count, lang)} places, where the exact part is ${decimal(cell.share, 1, lang)}.`
      )
    : undefined
}

/** Of what it has no number, and so does no more than its part. */
const partSentence = ({ columns }: Answer, { cells }: Row, texts: Short, lang: Lang): string | undefined => {
  const named = columns.flatMap(({ product }, at) =>
    cells[at]?.bound === "maximum" && cells[at].held?.because === "keyPart" ? [plainName(product, texts)] : []
  )
  return named.length === 0
    ? undefined
    : both(
        lang,
        `Van ${list(named, lang)} krijgt het niet meer dan zijn deel van de sleutel, want een getal heeft het daar niet.`,
        `Of ${list(named, lang)} it gets no more than its part of the key, for it has no number there.`
      )
}

/** For whom a municipality makes room: it gets less than its part of these, because it has more of others. */
const roomSentence = ({ columns, way }: Answer, { cells }: Row, texts: Short, lang: Lang): string | undefined => {
  if (way !== "nearFair") return undefined
  const distances = cells.map(({ places: count, share }) => Rational.toNumber(share) - count)
  const lessOf = columns.flatMap(({ facility, product }, at) =>
    facility === undefined && (distances[at] ?? 0) >= 1 && cells[at]?.bound !== "maximum"
      ? [plainName(product, texts)]
      : []
  )
  const moreOf = columns.flatMap(({ facility, product }, at) =>
    facility === undefined && (distances[at] ?? 0) <= -1 ? [plainName(product, texts)] : []
  )
  const less = both(
    lang,
    `Om op het eerlijke deel uit te komen, krijgt het minder ${list(lessOf, lang)}.`,
    `To come out at its fair part, it gets less ${list(lessOf, lang)}.`
  )
  const more = both(
    lang,
    `Om op het eerlijke deel uit te komen, krijgt het meer ${list(moreOf, lang)}.`,
    `To come out at its fair part, it gets more ${list(moreOf, lang)}.`
  )
  return lessOf.length > 0 ? less : moreOf.length > 0 ? more : undefined
}

const municipalityReasons = (answer: Answer, row: Row, texts: Short, lang: Lang): ReadonlyArray<string> => {
  const { columns, ties } = answer
  const held = columns.flatMap((column, at) => {
    const cell = row.cells[at]
    const sentence = cell === undefined ? undefined : heldSentence(cell, column, texts, lang)
    return sentence === undefined ? [] : [sentence]
  })
  const part = partSentence(answer, row, texts, lang)
  const room = roomSentence(answer, row, texts, lang)
  const none = both(lang, "Geen bod of voorwaarde houdt het tegen.", "No bid or condition holds it back.")
  const open = ties.filter(({ member }) => member === row.municipality)
  const tied = open.map(({ least, most, product }) => {
    const column = columns.find((one) => one.product === product)
    const of = column === undefined ? both(lang, "het totaal", "the total") : plainName(column.product, texts)
    return both(lang, `${of} ${least} tot ${most}`, `${of} ${least} to ${most}`)
  })
  return [
    totalSentences(answer, row, lang),
    ...(held.length === 0 && part === undefined ? [none] : held),
    ...(part === undefined ? [] : [part]),
    ...(room === undefined ? [] : [room]),
    ...(tied.length === 0
      ? []
      : [
          both(
            lang,
            `Even goed was geweest: ${list(tied, lang)}. Niet alles daarvan kan tegelijk.`,
            `Just as good would have been: ${list(tied, lang)}. Not all of that at once.`
          )
        ])
  ]
}

/** Who can take no more of a product, with the number; those who only have the part of the key are taken together. */
const blockers = ({ columns, rows }: Answer, product: string, lang: Lang): string => {
  const at = columns.findIndex((column) => column.product === product)
  const all = rows.flatMap(({ cells, municipality }) => {
    const held = cells[at]?.held
    return held?.maximum === undefined ? [] : [{ municipality, maximum: held.maximum, because: held.because }]
  })
  const named = all
    .filter((one) => one.because !== "keyPart")
    .map(({ because: why, maximum, municipality }) =>
      why === "setback"
        ? both(
            lang,
            `${municipality} neemt er ${maximum === 0 ? "geen" : `hoogstens ${written(maximum, lang)}`} (dat veronderstelt u)`,
            `${municipality} takes ${maximum === 0 ? "none" : `at most ${written(maximum, lang)}`} (your supposition)`
          )
        : both(
            lang,
            `${municipality} neemt er hoogstens ${written(maximum, lang)} (bod)`,
            `${municipality} takes at most ${written(maximum, lang)} (bid)`
          )
    )
  const parts = all.filter((one) => one.because === "keyPart").length
  const rest =
    parts === 0
      ? []
      : [
          both(
            lang,
            parts === 1 ? "1 gemeente neemt alleen haar deel" : `${parts} gemeenten nemen alleen hun deel`,
            parts === 1 ? "1 municipality takes only its part" : `${parts} municipalities take only their part`
          )
        ]
  return list([...named, ...rest], lang)
}

const placedSentence = (answer: Answer, column: Column, texts: Short, lang: Lang): string => {
  const { block, need, placed, product, shortfall, unit } = column
  const name = plainName(product, texts)
  if (block === undefined) {
    return both(
      lang,
      `Alle ${inUnit(need, unit, lang)} voor ${name} zijn geplaatst.`,
      `All ${inUnit(need, unit, lang)} for ${name} are placed.`
    )
  }
  const why = blockers(answer, product, lang)
  const size =
    column.facility === undefined ? "" : both(lang, " Een voorziening blijft heel.", " A facility stays whole.")
  return both(
    lang,
    `Voor ${name} is plaats voor ${written(placed, lang)} van de ${inUnit(need, unit, lang)}; ${written(shortfall, lang)} ${shortfall === 1 ? "blijft" : "blijven"} over.${why === "" ? "" : ` ${why}.`}${size}`,
    `For ${name} there is room for ${written(placed, lang)} of ${inUnit(need, unit, lang)}; ${written(shortfall, lang)} ${shortfall === 1 ? "is" : "are"} left over.${why === "" ? "" : ` ${why}.`}${size}`
  )
}

const productReasons = (answer: Answer, column: Column, texts: Short, lang: Lang): ReadonlyArray<string> => {
  const at = answer.columns.indexOf(column)
  const given = answer.rows
    .map(({ cells, municipality }) => ({ municipality, count: cells[at]?.places ?? 0 }))
    .filter(({ count }) => count > 0)
    .toSorted((one, other) => other.count - one.count)
  const spread = list(
    given.map(({ count, municipality }) => `${municipality} ${written(count, lang)}`),
    lang
  )
  const needed = column.isYearly
    ? [
        both(
          lang,
          `Dit product is elk jaar nodig. Hier telt het voor ${answer.years} jaar.`,
          `This product is needed every year. Here it counts for ${answer.years === 1 ? "1 year" : `${answer.years} years`}.`
        )
      ]
    : column.isAtLeast
      ? [
          both(
            lang,
            "De agenda schrijft ‘minimaal’. Wij tellen het getal zelf.",
            "The agenda writes ‘at least’. We count the number itself."
          )
        ]
      : []
  const facility =
    column.facility === undefined
      ? []
      : [
          both(
            lang,
            `Een voorziening heeft ${column.facility} plekken en blijft heel: een gemeente krijgt er geen, of een hele.`,
            `A facility has ${column.facility} places and stays whole: a municipality gets none, or a whole one.`
          )
        ]
  return [placedSentence(answer, column, texts, lang), ...facility, ...(spread === "" ? [] : [`${spread}.`]), ...needed]
}

/** Why a municipality or a product has what it has, a paragraph each. */
export const reasons = (answer: Answer, chosen: string, texts: Short, lang: Lang): ReadonlyArray<string> => {
  const row = answer.rows.find(({ municipality }) => municipality === chosen)
  if (row !== undefined) return municipalityReasons(answer, row, texts, lang)
  const column = answer.columns.find(({ product }) => product === chosen)
  return column === undefined ? [] : productReasons(answer, column, texts, lang)
}

/** What the reasons are about, as a heading. */
export const whyTitle = (answer: Answer, chosen: string, texts: Short, lang: Lang): string => {
  const row = answer.rows.find(({ municipality }) => municipality === chosen)
  if (row !== undefined) {
    return both(
      lang,
      `Waarom krijgt ${chosen} ${places(row.places, lang)}?`,
      `Why does ${chosen} get ${places(row.places, lang)}?`
    )
  }
  const column = answer.columns.find(({ product }) => product === chosen)
  if (column === undefined) return ""
  const name = plainName(column.product, texts)
  return column.shortfall > 0
    ? both(lang, `Waarom blijft er ${name} over?`, `Why is ${name} left over?`)
    : both(lang, `Waar komt ${name}?`, `Where does ${name} go?`)
}
