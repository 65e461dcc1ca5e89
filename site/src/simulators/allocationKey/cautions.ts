import * as Period from "woonzorg/Period"
import type { Lang } from "../../i18n/routes.js"
import { written } from "../../i18n/texts.js"
import { both, list } from "../../i18n/wording.js"
import type { Answer } from "./answer.js"
import { hasBids, weighsFigures, type Question } from "./question.js"
import { unitOf, who } from "./sentences.js"

const draw = ({ members, winners }: Answer["drawn"][number], lang: Lang): string => {
  const losers = members.filter((name) => !winners.includes(name))
  const result =
    winners.length <= losers.length
      ? `${both(lang, "Gewonnen", "Won")}: ${list(winners, lang)}.`
      : `${both(lang, "Verloren", "Lost")}: ${list(losers, lang)}.`
  return `${both(lang, "Er is geloot tussen", "Lots were drawn between")} ${who(members, lang)}. ${result}`
}

const boundCautions = (question: Question, answer: Answer, lang: Lang): ReadonlyArray<string> => {
  const all: Array<string> = []
  const left = answer.from - answer.given[0]
  const units = (count: number): string => `${written(count, lang)} ${unitOf(answer, count, lang)}`
  if (left > 0) {
    all.push(
      both(
        lang,
        `Er blijven ${units(left)} over: de grenzen laten niet meer toe.`,
        `${units(left)} are left over: the bounds allow no more.`
      )
    )
  }
  if (left < 0) {
    all.push(
      both(
        lang,
        `Elk deel gaat naar boven. Samen is dat ${written(-left, lang)} meer dan er is. De wet rondt ook zo af, maar deelt door heel Nederland: dit lijkt erop en is het niet.`,
        `Every share is rounded up. Together that is ${written(-left, lang)} more than there is. The law rounds like this too, but divides by the whole country: this resembles it and is not it.`
      )
    )
  }
  if (question.bids !== "shown" && hasBids(question)) {
    all.push(
      question.bids === "certainOnly"
        ? both(
            lang,
            "De zekere biedingen gelden nu als maximum. Een bod is geen toezegging, en ook geen maximum: dat veronderstelt u.",
            "The certain bids now count as maximum. A bid is no promise, nor a maximum: you suppose that."
          )
        : both(
            lang,
            "Bij welke gemeente een bod hoort, is hier een veronderstelling. Lees de uitkomst als een denkoefening.",
            "Which municipality a bid belongs to is a supposition here. Read the outcome as a thought experiment."
          )
    )
  }
  if (question.setbacks.length > 0 && question.subject !== "people") {
    all.push(
      both(
        lang,
        "U veronderstelt dat een gemeente niet meedoet. Dat staat in geen bron.",
        "You suppose that a municipality takes no part. No source says so."
      )
    )
  }
  return all
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
  if (question.key === "stockCorrection") {
    const named = answer.members
      .filter(({ rent }) => rent === question.unknownRent)
      .map(({ municipality }) => municipality)
    all.push(
      both(
        lang,
        `De percentages sociale huur komen uit nieuwsberichten, uit verschillende jaren, en tellen niet hetzelfde. Waar wij geen cijfer vonden, rekenen we met ${question.unknownRent}%${named.length === 0 ? "" : ` (nu bij ${list(named, lang)})`}. De sleutel is ons eigen voorstel.`,
        `The percentages of social rent come from news articles, of different years, and do not count the same. Where we found no figure we use ${question.unknownRent}%${named.length === 0 ? "" : ` (now for ${list(named, lang)})`}. The key is our own suggestion.`
      )
    )
  }
  if (weighsFigures(question)) {
    const named = question.figures.name === "" ? "" : ` ‘${question.figures.name}’`
    all.push(
      both(
        lang,
        `U verdeelt naar uw eigen cijfer${named}. Wij hebben het niet nagekeken.`,
        `You divide by your own figure${named}. We have not checked it.`
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
  all.push(...boundCautions(question, answer, lang))
  const [drawn] = answer.drawn
  if (drawn?.policy === "lot" && answer.from === answer.until) all.push(draw(drawn, lang))
  return all
}
