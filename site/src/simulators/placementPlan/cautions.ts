import * as LocalBid from "woonzorg/LocalBid"
import * as Period from "woonzorg/Period"
import type { Lang } from "../../i18n/routes.js"
import { both } from "../../i18n/wording.js"
import type { Caution } from "../simulator.js"
import type { Answer } from "./answer.js"
import type { Question } from "./question.js"
import { decimal, isEven } from "./sentences.js"
import type { Texts } from "./words.js"

const loadCaution = (answer: Answer, lang: Lang): string =>
  isEven(answer)
    ? both(
        lang,
        "Een woning, een woonplek, een unit en een plek tellen hier elk voor één, en Housing First telt naast wat eenmalig is. Dat nemen wij aan: anders is er geen totaal.",
        "A dwelling, a living place, a unit and a place each count as one here, and Housing First counts beside what is needed once. That is our assumption: without it there is no total."
      )
    : both(
        lang,
        "Hoe zwaar een plek weegt, kiest u. Geen bron zegt het.",
        "How heavy a place is, is your choice. No source says so."
      )

const bidCaution = ({ unnumbered }: Question, lang: Lang): string => {
  const nature = both(
    lang,
    "De biedingen zijn van 2020. Een bod is een wens om te verkennen, geen toezegging en ook geen maximum: dat maakt u ervan.",
    "The bids are of 2020. A bid is a wish to explore, no promise and no maximum either: you make it one."
  )
  const open =
    unnumbered === "free"
      ? both(
          lang,
          "Wie in uw lezing van de tabel geen getal heeft, heeft geen maximum: onbekend is niet nul.",
          "Who has no number in your reading of the table has no maximum: unknown is not zero."
        )
      : both(
          lang,
          "Dat wie in uw lezing geen getal heeft precies het deel van de sleutel doet, veronderstelt u.",
          "That who has no number in your reading does exactly the part of the key, you suppose."
        )
  return `${nature} ${open}`
}

/** What the reader should know before using the answer. */
export const cautions = (
  question: Question,
  answer: Answer,
  lang: Lang,
  { setbacks, words }: Pick<Texts, "setbacks" | "words">
): ReadonlyArray<Caution> => {
  const all: Array<Caution> = []
  if (question.attribution === "mostLikely") {
    all.push({ text: `${words.suppositionTitle}. ${LocalBid.supposition[lang]}`, isStrong: true })
  }
  all.push({
    text: both(
      lang,
      "Dit is een rekenvoorbeeld. Geen gemeente heeft deze aantallen toegezegd, en geen document legt ze op.",
      "This is a worked example. No municipality has promised these numbers, and no document imposes them."
    )
  })
  all.push({ text: loadCaution(answer, lang) })
  if (question.bids === "maxima") all.push({ text: bidCaution(question, lang) })
  const supposed = setbacks.filter(({ value }) => question.setbacks.includes(value)).map(({ label }) => label)
  if (supposed.length > 0) {
    all.push({
      text: both(
        lang,
        `Dit veronderstelt u, en staat in geen bron: ${supposed.join("; ")}.`,
        `This is your supposition, and no source says so: ${supposed.join("; ")}.`
      )
    })
  }
  if (answer.vintage !== undefined) {
    const year = Period.text(answer.vintage, lang)
    all.push({
      text: both(
        lang,
        `De inwonertallen zijn van ${year} en komen uit een tweede bron.`,
        `The numbers of inhabitants are of ${year} and come from a secondary source.`
      )
    })
  }
  if (answer.ties.length > 0) {
    const count = answer.ties.length
    all.push({
      text: both(
        lang,
        `Er is een gelijke stand: bij ${count === 1 ? "1 getal" : `${count} getallen`} was een ander net zo goed. De volgorde die u kiest, beslist.`,
        `There is a tie: for ${count === 1 ? "1 number" : `${count} numbers`} another would have been just as good. The order that you choose decides.`
      )
    })
  }
  if (answer.unproved !== undefined) {
    const [found, least] = [answer.unproved.deviation, answer.unproved.atLeast].map((one) => decimal(one, 1, lang))
    all.push({
      text: both(
        lang,
        `Wij hebben niet alle tabellen kunnen proberen. Van deze liggen de totalen samen ${found} van eerlijk; minder dan ${least} kan het nooit zijn.`,
        `We could not try all tables. In this one the totals are ${found} from fair together; it can never be less than ${least}.`
      )
    })
  }
  return all
}
