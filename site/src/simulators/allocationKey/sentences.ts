import * as Explanation from "woonzorg/Explanation"
import * as Period from "woonzorg/Period"
import * as Quantity from "woonzorg/Quantity"
import * as Rational from "woonzorg/Rational"
import type { Measure } from "../../charts/measure.js"
import type { Lang, Text } from "../../i18n/routes.js"
import { fill, written } from "../../i18n/texts.js"
import { both, list } from "../../i18n/wording.js"
import { oneOf, wholeFrom } from "../addressSentences.js"
import type { Answer, Member, Refusal } from "./answer.js"
import type { CertainBid } from "./bids.js"
import { ranges, type Question } from "./question.js"
import { words } from "./words.js"

// More names than this are harder to read than their number.
const mostNames = 3

const who = (names: ReadonlyArray<string>, lang: Lang): string =>
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

const unitOf = (answer: Answer, count: number, lang: Lang): string =>
  Quantity.unitTerms[answer.unit][lang][count === 1 ? "one" : "other"]

const totalOf = (answer: Answer, lang: Lang): string => {
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
export const bidNote = (bids: ReadonlyArray<CertainBid> | undefined, lang: Lang): string | undefined =>
  bids === undefined ? undefined : bids.length === 0 ? words.noBidNote[lang] : words.bidNote[lang]

/** What each diamond stands for; nothing where there are none. */
export const bidKey = (bids: ReadonlyArray<CertainBid> = [], lang: Lang): string | undefined => {
  const named = bids.map(({ high, low, municipality }) => `${municipality} ${span(low, high, lang)}`)
  return named.length === 0 ? undefined : fill(words.bidKey[lang], { bids: named.join(", ") })
}

/** What a municipality gets, with its exact share, in one sentence. */
export const memberSentence = (answer: Answer, member: Member, lang: Lang, offered?: CertainBid): string => {
  const gets = `${spanOf(member, lang)} ${unitOf(answer, member.high, lang)}`
  const bid = offered === undefined ? "" : bidOf(offered, lang)
  return both(
    lang,
    `${member.municipality}: ${gets}, precies aandeel ${shareSpan(member, lang)}${bid}.`,
    `${member.municipality}: ${gets}, exact share ${shareSpan(member, lang)}${bid}.`
  )
}

/** The members as the charts draw them. */
export const measures = (answer: Answer, lang: Lang, bids: ReadonlyArray<CertainBid> = []): ReadonlyArray<Measure> =>
  answer.members.map((member) => {
    const bid = bids.find(({ municipality }) => municipality === member.municipality)
    return {
      municipality: member.municipality,
      low: member.low,
      high: member.high,
      shareLow: Rational.toNumber(member.shareLow),
      shareHigh: Rational.toNumber(member.shareHigh),
      ...(bid === undefined ? {} : { bid: bid.low }),
      label: span(member.low, member.high, lang),
      sentence: memberSentence(answer, member, lang, bid)
    }
  })

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

const draw = ({ members, winners }: Answer["drawn"][number], lang: Lang): string => {
  const losers = members.filter((name) => !winners.includes(name))
  const result =
    winners.length <= losers.length
      ? `${both(lang, "Gewonnen", "Won")}: ${list(winners, lang)}.`
      : `${both(lang, "Verloren", "Lost")}: ${list(losers, lang)}.`
  return `${both(lang, "Er is geloot tussen", "Lots were drawn between")} ${who(members, lang)}. ${result}`
}

/** What the reader should know before using the answer. */
export const cautions = (question: Question, answer: Answer, lang: Lang): ReadonlyArray<string> => {
  const all: Array<string> = []
  if (answer.vintage !== undefined) {
    const year = Period.text(answer.vintage, lang)
    all.push(
      both(
        lang,
        `De inwonertallen zijn van ${year} en komen uit een tweede bron. Kijk ze na bij het CBS voordat u iets besluit.`,
        `The numbers of inhabitants are of ${year} and come from a secondary source. Check them at Statistics Netherlands before you decide anything.`
      )
    )
  }
  if (question.subject === "people") {
    all.push(
      question.area === "all"
        ? both(
            lang,
            "De schatting van dit aantal mensen gaat over zes gemeenten, zonder jeugdzorg. U verdeelt haar nu over negen gemeenten. Lees de uitkomst als een denkoefening.",
            "The estimate of this number of people is about six municipalities, without youth care. You now divide it over nine. Read the outcome as a thought experiment."
          )
        : both(
            lang,
            "De schatting van dit aantal mensen is zonder jeugdzorg.",
            "The estimate of this number of people leaves out youth care."
          )
    )
  }
  if (question.subject === "temporaryLiving") {
    all.push(
      both(
        lang,
        `De agenda noemt een minimum. We verdelen de ${written(answer.from, lang)} plekken die in elk geval nodig zijn.`,
        `The agenda states a minimum. We divide the ${written(answer.from, lang)} places that are needed in any case.`
      )
    )
  }
  if (answer.from !== answer.until) {
    all.push(
      both(
        lang,
        `We verdelen elk aantal van ${answer.from} tot en met ${answer.until}. Per gemeente ziet u het laagste en het hoogste dat eruit komt.`,
        `We divide every number from ${answer.from} to ${answer.until}. For each municipality you see the lowest and the highest result.`
      )
    )
    if (answer.openTies.length > 0) {
      const totals = list(
        answer.openTies.map(({ total }) => String(total)),
        lang
      )
      all.push(
        both(
          lang,
          `Bij ${totals} staan gemeenten gelijk. Dat zit ook in de spreiding.`,
          `At ${totals} municipalities are tied. That is in the range too.`
        )
      )
    }
  }
  const [drawn] = answer.drawn
  if (drawn?.policy === "lot" && answer.from === answer.until) all.push(draw(drawn, lang))
  return all
}

/** Why a municipality gets what it gets, a paragraph each. */
export const why = (answer: Answer, municipality: string, lang: Lang): ReadonlyArray<string> => {
  const paragraphs = answer.steps.flatMap(({ explanation, total }) => {
    const open = answer.openTies.find((tie) => tie.total === total && tie.members.includes(municipality))
    const before =
      answer.steps.length > 1
        ? both(lang, `Bij ${total} ${unitOf(answer, total, lang)}: `, `At ${total} ${unitOf(answer, total, lang)}: `)
        : ""
    if (open !== undefined) {
      const others = open.members.filter((name) => name !== municipality)
      return [
        before +
          both(
            lang,
            `${municipality} heeft precies evenveel recht op een extra plek als ${list(others, lang)}. Er is niet genoeg voor allemaal. Kies bij ‘Uw keuzes’ hoe u dit beslist.`,
            `${municipality} has exactly the same right to one more place as ${list(others, lang)}. There is not enough for all. Choose under ‘Your choices’ how to decide.`
          )
      ]
    }
    const reason = explanation.reasons.find(({ member }) => member === municipality)
    if (reason === undefined) return []
    const text = Explanation.text(reason, explanation.method, answer.unit, lang)
    return [before === "" ? text : `${before}${text.charAt(0).toLowerCase()}${text.slice(1)}`]
  })
  return paragraphs
}

/** The heading above the reasons of one municipality. */
export const whyTitle = (member: Member, lang: Lang): string =>
  both(
    lang,
    `Waarom krijgt ${member.municipality} er ${spoken(member.low, member.high, "nl")}?`,
    `Why does ${member.municipality} get ${spoken(member.low, member.high, "en")}?`
  )

/** What each field of the address expects. */
export const addressExpectations: Readonly<Record<keyof Question, Text>> = {
  subject: oneOf("housingFirst", "temporaryLiving", "people", "own"),
  own: wholeFrom(ranges.own),
  key: oneOf("inhabitants", "equal", "both"),
  weight: wholeFrom(ranges.weight),
  method: oneOf("largestRemainder", "sainteLague"),
  ties: oneOf("refuse", "statedOrder", "largerClaim", "lot"),
  seed: wholeFrom(ranges.seed),
  area: oneOf("all", "surveyed")
}

/** What could not be divided, and what to do. */
export const refusal = ({ _tag, message }: Refusal, lang: Lang): string => {
  switch (_tag) {
    case "WeightsInvalid":
      return both(
        lang,
        "Met dit gewicht telt niets meer mee. Kies een ander gewicht.",
        "With this weight nothing counts any more. Choose another weight."
      )
    case "PlacesInvalid":
      return both(
        lang,
        "Dit aantal is niet te verdelen. Vul een geheel getal in.",
        "This number cannot be divided. Enter a whole number."
      )
    default:
      return `${words.refusalTitle[lang]}: ${message}`
  }
}
