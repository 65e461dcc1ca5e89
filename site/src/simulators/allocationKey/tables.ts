import * as Rational from "woonzorg/Rational"
import type { Passport } from "../../components/passport.js"
import type { Lang } from "../../i18n/routes.js"
import { written } from "../../i18n/texts.js"
import type { Range } from "../../charts/measure.js"
import type { Cell, Column, Row, Table } from "../../report/table.js"
import type { Answer, Member } from "./answer.js"
import { nothingHidden, type Hidden } from "./hiddenNames.js"
import type { Bid, Passports } from "./passports.js"
import { decimal, measureTitle, shareSpan, span } from "./sentences.js"
import type { Texts } from "./words.js"

const spanCell = (low: number, high: number, lang: Lang): Cell => ({
  text: span(low, high, lang),
  value: low === high ? low : [low, high]
})

const shareCell = (member: Member, lang: Lang): Cell => {
  const range: Range = [Rational.toNumber(member.shareLow), Rational.toNumber(member.shareHigh)]
  return { text: shareSpan(member, lang), value: range[0] === range[1] ? range[0] : range }
}

const differenceCell = (difference: Rational.Rational, lang: Lang): Cell => {
  const text = decimal(difference, lang).replace("-", "−")
  return { text: difference.numerator > 0n ? `+${text}` : text, value: Rational.toNumber(difference) }
}

const signedCell = ({ low, shareLow }: Member, lang: Lang): Cell =>
  differenceCell(Rational.subtract(Rational.fromBigInt(BigInt(low)), shareLow), lang)

const percentageCell = (part: Rational.Rational, whole: Rational.Rational, lang: Lang): Cell => {
  const percentage = Rational.multiply(part, {
    numerator: 100n * whole.denominator,
    denominator: whole.numerator
  })
  return { text: `${decimal(percentage, lang, 1)}%`, value: Rational.toNumber(percentage) }
}

export const countCell = (value: number | undefined, lang: Lang, passport?: Passport): Cell =>
  value === undefined
    ? { text: "–" }
    : { text: written(value, lang), value, ...(passport === undefined ? {} : { passport }) }

/** One column of the table: its heading, its cell in the row of a member, and its cell in the total. */
interface Field extends Column {
  readonly cell: (member: Member) => Cell
  readonly total: Cell
}

const sumOf = (answer: Answer, value: (member: Member) => number): number =>
  answer.members.reduce((sum, member) => sum + value(member), 0)

const isExact = ({ from, openTies, until }: Answer): boolean => from === until && openTies.length === 0

/** "3 of meer", "ten hoogste 8", "3–8": what a bound says. */
const boundCell = ({ bound }: Member, lang: Lang): Cell => {
  if (bound === undefined) return { text: "–" }
  const { maximum, minimum } = bound
  if (maximum === undefined) return { text: `≥ ${written(minimum ?? 0, lang)}` }
  return { text: minimum === undefined ? `≤ ${written(maximum, lang)}` : span(minimum, maximum, lang) }
}

const numberField = (id: string, title: string, field: Omit<Field, "id" | "title" | "kind">): Field => ({
  id,
  title,
  kind: "number",
  ...field
})

/** What would tell how few people are behind a figure: the figure itself, and what is worked out from it. */
const telling = new Set(["share", "difference", "claim", "own"])

const withHidden = (field: Field, { members, total }: Hidden, words: Texts["words"]): Field => {
  if (!telling.has(field.id)) return field
  const hidden: Cell = { text: words.hidden }
  return {
    ...field,
    cell: (member) => (members.has(member.municipality) ? hidden : field.cell(member)),
    total: total && field.id === "own" ? hidden : field.total
  }
}

const fieldsOf = (answer: Answer, lang: Lang, passports: Passports, bids: ReadonlyArray<Bid>): ReadonlyArray<Field> => {
  const { words } = passports.texts
  const { given, members } = answer
  const claims = members.reduce((sum, { claim }) => Rational.add(sum, claim), Rational.zero)
  const shares = Rational.sum(members.map(({ shareLow }) => shareLow))
  const exactTotal: Cell = { text: decimal(shares, lang), value: Rational.toNumber(shares) }
  const bidOf = ({ municipality }: Member): Cell => {
    const bid = bids.find((one) => one.municipality === municipality)
    return bid === undefined ? { text: "–" } : { ...spanCell(bid.low, bid.high, lang), passport: bid.passport }
  }
  const passportOfRent = (municipality: string, rent: number): Passport =>
    passports.rents.find((one) => one.municipality === municipality && one.percent === rent)?.passport ??
    passports.unknownRent
  const total = spanCell(...given, lang)
  const isBounded = members.some(({ bound }) => bound !== undefined)
  const isRent = members.some(({ rent }) => rent !== undefined)
  const isOwn = members.some(({ own }) => own !== undefined)
  return [
    numberField("gets", words.gets, { cell: ({ high, low }) => spanCell(low, high, lang), total }),
    numberField("share", words.exactShare, {
      decimals: 2,
      cell: (member) => shareCell(member, lang),
      total: isExact(answer) ? exactTotal : total
    }),
    ...(isExact(answer)
      ? [
          numberField("difference", words.difference, {
            decimals: 2,
            cell: (member) => signedCell(member, lang),
            total: differenceCell(Rational.subtract(Rational.fromBigInt(BigInt(given[0])), shares), lang)
          })
        ]
      : []),
    ...(isBounded
      ? [numberField("bound", words.bound, { cell: (member) => boundCell(member, lang), total: { text: "" } })]
      : []),
    ...(bids.length > 0 ? [numberField("bid", words.bid, { cell: bidOf, total: { text: "" } })] : []),
    numberField("claim", words.claim, {
      decimals: 1,
      cell: ({ claim }) => percentageCell(claim, claims, lang),
      total: percentageCell(claims, claims, lang)
    }),
    ...(isRent
      ? [
          numberField("rent", words.rentColumn, {
            decimals: 1,
            cell: ({ municipality, rent = 0 }) => ({
              text: `${written(rent, lang)}%`,
              value: rent,
              passport: passportOfRent(municipality, rent)
            }),
            total: { text: "" }
          })
        ]
      : []),
    ...(isOwn
      ? [
          numberField("own", words.ownFigure, {
            decimals: members.every(({ own }) => Number.isInteger(own)) ? 0 : 2,
            cell: ({ own }) => countCell(own, lang, passports.ownFigure),
            total: countCell(
              sumOf(answer, ({ own }) => own ?? 0),
              lang
            )
          })
        ]
      : []),
    numberField("inhabitants", words.inhabitants, {
      cell: ({ inhabitants, municipality }) => countCell(inhabitants, lang, passports.inhabitants[municipality]),
      total: countCell(
        sumOf(answer, ({ inhabitants }) => inhabitants),
        lang
      )
    })
  ]
}

export const rowOf = (id: string, first: string, cells: ReadonlyArray<Cell>): Row => ({
  id,
  cells: [{ text: first }, ...cells]
})

/** All figures of the answer, a row for each municipality; in what leaves the page, some are hidden. */
export const outcomeTable = (
  answer: Answer,
  lang: Lang,
  passports: Passports,
  bids: ReadonlyArray<Bid> = [],
  hidden: Hidden = nothingHidden
): Table => {
  const { words } = passports.texts
  const fields = fieldsOf(answer, lang, passports, bids).map((field) => withHidden(field, hidden, words))
  return {
    id: "outcome",
    title: measureTitle(answer, lang),
    columns: [
      { id: "municipality", title: words.municipality, kind: "words" },
      ...fields.map(({ decimals = 0, id, kind, title }) => ({ id, title, kind, decimals }))
    ],
    rows: answer.members.map((member) =>
      rowOf(
        member.municipality,
        member.municipality,
        fields.map(({ cell }) => cell(member))
      )
    ),
    total: rowOf(
      "total",
      words.total,
      fields.map(({ total }) => total)
    )
  }
}
