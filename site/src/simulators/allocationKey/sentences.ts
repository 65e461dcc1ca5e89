import * as Quantity from "woonzorg/Quantity"
import * as Rational from "woonzorg/Rational"
import type { Measure } from "../../charts/measure.js"
import type { Lang } from "../../i18n/routes.js"
import type { Range } from "../../charts/measure.js"
import { fill, written } from "../../i18n/texts.js"
import { both, list } from "../../i18n/wording.js"
import type { Comparison } from "../simulator.js"
import type { Answer, Member } from "./answer.js"
import type { CertainBid } from "./bids.js"
import type { Question } from "./question.js"
import { nothingHidden, type Hidden } from "./hiddenNames.js"
import type { Texts } from "./words.js"

// More names than this are harder to read than their number.
const mostNames = 3

export const who = (names: ReadonlyArray<string>, lang: Lang): string =>
  names.length > mostNames ? `${names.length} ${both(lang, "gemeenten", "municipalities")}` : list(names, lang)

/** A fraction with a fixed number of decimals, as the reader writes it. */
export const decimal = (value: Rational.Rational, lang: Lang, decimals = 2): string => {
  const fixed = Rational.toFixed(value, decimals)
  return lang === "nl" ? fixed.replace(".", ",") : fixed
}

/** One number, or two with a dash. */
export const span = (low: number, high: number, lang: Lang): string =>
  low === high ? written(low, lang) : `${written(low, lang)}–${written(high, lang)}`

const spoken = (low: number, high: number, lang: Lang): string => {
  if (low === high) return written(low, lang)
  const between = high === low + 1 ? both(lang, " of ", " or ") : both(lang, " tot ", " to ")
  return `${written(low, lang)}${between}${written(high, lang)}`
}

const spanOf = ({ high, low }: Member, lang: Lang): string => spoken(low, high, lang)

/** The exact share of a member: one number, or two with a dash. */
export const shareSpan = ({ shareHigh, shareLow }: Member, lang: Lang): string => {
  const [low, high] = [decimal(shareLow, lang), decimal(shareHigh, lang)]
  return low === high ? low : `${low}–${high}`
}

export const unitOf = (answer: Answer, count: number, lang: Lang): string =>
  Quantity.unitTerms[answer.unit][lang][count === 1 ? "one" : "other"]

export const totalOf = (answer: Answer, lang: Lang): string => {
  const rhythm = answer.rhythm === "perYear" ? both(lang, " per jaar", " per year") : ""
  return `${spoken(answer.from, answer.until, lang)} ${unitOf(answer, answer.until, lang)}${rhythm}`
}

const fullTotal = (answer: Answer, lang: Lang): string =>
  both(lang, `van de ${totalOf(answer, lang)}`, `of the ${totalOf(answer, lang)}`)

const certain = (answer: Answer, lang: Lang): string => {
  const [first] = answer.members.toSorted((a, b) => b.high - a.high || b.low - a.low)
  const [last] = answer.members.toSorted((a, b) => a.low - b.low || a.high - b.high)
  if (first === undefined || last === undefined) return ""
  const alike = (one: Member): ReadonlyArray<Member> =>
    answer.members.filter(({ high, low }) => high === one.high && low === one.low)
  const [top, bottom] = [alike(first), alike(last)]
  const total = fullTotal(answer, lang)
  if (top.length === answer.members.length && bottom.length === answer.members.length) {
    return both(
      lang,
      `Elke gemeente krijgt ${spanOf(first, lang)} ${total}.`,
      `Every municipality gets ${spanOf(first, lang)} ${total}.`
    )
  }
  const tops = who(
    top.map(({ municipality }) => municipality),
    lang
  )
  const bottoms = who(
    bottom.map(({ municipality }) => municipality),
    lang
  )
  const each = both(lang, bottom.length > 1 ? " er elk" : " er", bottom.length > 1 ? " each" : "")
  const share = top.length > 1 ? both(lang, "krijgen elk", "each get") : both(lang, "krijgt", "gets")
  const shareLow = bottom.length > 1 ? both(lang, "krijgen", "get") : both(lang, "krijgt", "gets")
  return both(
    lang,
    `${tops} ${share} ${spanOf(first, lang)} ${total}. ${bottoms} ${shareLow}${each} ${spanOf(last, lang)}.`,
    `${tops} ${share} ${spanOf(first, lang)} ${total}. ${bottoms} ${shareLow} ${spanOf(last, lang)}${each}.`
  )
}

/** At which total it is, where a range is divided and only the lowest is looked at; nothing where there is one total. */
export const atLowest = ({ from, until }: Answer, lang: Lang): ReadonlyArray<string> =>
  from === until ? [] : [both(lang, `Dit is bij ${from}.`, `This is at ${from}.`)]

/** The answer in one or two sentences. */
export const finding = (answer: Answer, lang: Lang): string => {
  const [tie] = answer.openTies
  if (tie === undefined || answer.from !== answer.until) return certain(answer, lang)
  const units = unitOf(answer, tie.atStake, lang)
  const everyone = tie.members.length === answer.members.length
  const names = everyone ? both(lang, "alle gemeenten", "all municipalities") : who(tie.members, lang)
  const open =
    tie.atStake === 1
      ? both(
          lang,
          `Over de laatste ${units} is nog niet beslist: ${names} hebben er evenveel recht op.`,
          `The last ${units} is not decided yet: ${names} have the same right to it.`
        )
      : both(
          lang,
          `Over de laatste ${tie.atStake} ${units} is nog niet beslist: ${names} hebben er evenveel recht op.`,
          `The last ${tie.atStake} ${units} are not decided yet: ${names} have the same right to them.`
        )
  return `${certain(answer, lang)} ${open}`
}

const bidOf = ({ conversions, high, low }: CertainBid, lang: Lang): string => {
  const how = conversions.length === 0 ? "" : ` (${conversions.map((name) => name[lang]).join("; ")})`
  const count = span(low, high, lang)
  return both(lang, `, lokaal bod: ${count}, zeker${how}`, `, local bid: ${count}, certain${how}`)
}

/** What the diamonds stand for, or why there are none; nothing where no bids were made. */
export const bidNote = (
  bids: ReadonlyArray<CertainBid> | undefined,
  words: Pick<Texts["words"], "bidNote" | "noBidNote">
): string | undefined => (bids === undefined ? undefined : bids.length === 0 ? words.noBidNote : words.bidNote)

/** What each diamond stands for; nothing where there are none. */
export const bidKey = (
  bids: ReadonlyArray<CertainBid> = [],
  words: Pick<Texts["words"], "bidKey">,
  lang: Lang
): string | undefined => {
  const named = bids.map(({ high, low, municipality }) => `${municipality} ${span(low, high, lang)}`)
  return named.length === 0 ? undefined : fill(words.bidKey, { bids: named.join(", ") })
}

/** What a municipality gets, with its exact share, in one sentence. */
export const memberSentence = (
  answer: Answer,
  member: Member,
  lang: Lang,
  more: {
    readonly bid?: CertainBid | undefined
    readonly was?: Range | undefined
    readonly isShareHidden?: boolean
  } = {}
): string => {
  const { bid, isShareHidden = false, was } = more
  const gets = `${spanOf(member, lang)} ${unitOf(answer, member.high, lang)}`
  const offered = bid === undefined ? "" : bidOf(bid, lang)
  const before = was === undefined ? "" : both(lang, `, eerst ${span(...was, lang)}`, `, first ${span(...was, lang)}`)
  const exact = shareSpan(member, lang)
  const share = isShareHidden ? "" : both(lang, `, precies aandeel ${exact}`, `, exact share ${exact}`)
  return `${member.municipality}: ${gets}${before}${share}${offered}.`
}

/** The members as the charts draw them, with what they are compared with behind them. */
export const measures = (
  answer: Answer,
  lang: Lang,
  bids: ReadonlyArray<CertainBid> = [],
  comparison?: Comparison,
  hidden: Hidden = nothingHidden
): ReadonlyArray<Measure> => {
  const before = comparison?._tag === "Changes" ? comparison.changes : []
  return answer.members.map((member) => {
    const was = before.find(({ name }) => name === member.municipality)?.before
    const bid = bids.find(({ municipality }) => municipality === member.municipality)
    return {
      municipality: member.municipality,
      low: member.low,
      high: member.high,
      ...(hidden.members.has(member.municipality)
        ? {}
        : { shareLow: Rational.toNumber(member.shareLow), shareHigh: Rational.toNumber(member.shareHigh) }),
      ...(bid === undefined ? {} : { bid: bid.low }),
      ...(was === undefined ? {} : { baseline: was }),
      label: span(member.low, member.high, lang),
      sentence: memberSentence(answer, member, lang, {
        bid,
        was,
        isShareHidden: hidden.members.has(member.municipality)
      })
    }
  })
}

/** What the chart counts, as its title says it. */
export const measureTitle = (answer: Answer, lang: Lang): string => {
  const units = unitOf(answer, 2, lang)
  const rhythm = answer.rhythm === "perYear" ? both(lang, " per jaar", " per year") : ""
  return `${units.charAt(0).toUpperCase()}${units.slice(1)}${rhythm}`
}

/** Whom and what the answer is about. */
export const scope = (question: Question, answer: Answer, lang: Lang): string => {
  const count = answer.members.length
  return question.area === "all"
    ? both(
        lang,
        `De ${count} gemeenten van de regio Beschermd Wonen en Opvang.`,
        `The ${count} municipalities of the region for sheltered housing and shelter.`
      )
    : both(
        lang,
        `De ${count} gemeenten uit het vraagonderzoek van 2020.`,
        `The ${count} municipalities of the demand survey of 2020.`
      )
}

/** The heading above the reasons of one municipality. */
export const whyTitle = (member: Member, lang: Lang): string =>
  both(
    lang,
    `Waarom krijgt ${member.municipality} er ${spoken(member.low, member.high, "nl")}?`,
    `Why does ${member.municipality} get ${spoken(member.low, member.high, "en")}?`
  )
