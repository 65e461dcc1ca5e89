import { inhabitants } from "@woonzorg/drechtsteden/inhabitants2023"
import { localBid } from "@woonzorg/drechtsteden/localBids2020"
import { figures as rents, quality } from "@woonzorg/drechtsteden/socialRent"
import type * as Citation from "woonzorg/Citation"
import * as OwnFigure from "woonzorg/OwnFigure"
import * as Quantity from "woonzorg/Quantity"
import type { Option } from "../../components/choice.js"
import type { Passport } from "../../components/passport.js"
import { assumed, passportOf } from "../../content/passports.js"
import type { Lang } from "../../i18n/routes.js"
import { assumptions } from "./assumptions.js"
import { certainBids, type CertainBid } from "./bids.js"
import type { Setback, Subject } from "./question.js"
import { span } from "./sentences.js"
import { sourced } from "./facts.js"
import { textsOf, words, type Texts } from "./words.js"

const subjectNames: Readonly<Record<Exclude<Subject, "own">, Readonly<Record<Lang, string>>>> = {
  housingFirst: { nl: "Housing First", en: "Housing First" },
  temporaryLiving: { nl: "Tijdelijk wonen", en: "Temporary living" },
  people: { nl: "Uitstroom", en: "Outflow" }
}

// Short enough for the field; the passport has the quantity in full.
const short = ({ high, low, unit }: Quantity.Quantity, lang: Lang): string =>
  `${span(low, high ?? low, lang)} ${Quantity.unitTerms[unit][lang].other}`

const ownName = { nl: "Een eigen aantal", en: "A number of your own" }

const bidsOf = (subject: Subject, lang: Lang): ReadonlyArray<Bid> => {
  const tokens = localBid.rows.flatMap(({ variants }) => variants.flatMap((variant) => variant.tokens))
  return certainBids(subject).flatMap((bid) => {
    const words = tokens.find(({ id }) => id === bid.token)?.words
    return words === undefined ? [] : [{ ...bid, passport: passportOf(bidTitle(bid, lang), words.passport, lang) }]
  })
}

/** What the model says of a figure that the reader entered. */
const ownFigurePassport = (lang: Lang): Passport => {
  const title = words.ownFigure[lang]
  const indicator = OwnFigure.toIndicator({
    id: "own",
    name: title,
    counts: "other",
    values: [{ member: title, value: 0 }]
  })
  const passport = indicator.values[0]?.value.passport
  const assumption = passport?._tag === "Assumed" ? passport.assumption : undefined
  return {
    kind: "own",
    title,
    lines: assumption === undefined ? [] : [assumption.statement[lang], assumption.why[lang]]
  }
}

const setbackPassports = (lang: Lang): Passports["setbacks"] =>
  Object.fromEntries(
    localBid.conditions.flatMap(({ id, text }) =>
      ["zwijndrecht-room", "sliedrecht-pace", "hg-needs-survey", "gorinchem-training-lapses"].includes(id)
        ? [
            [
              id === "gorinchem-training-lapses" ? "gorinchem-families" : id,
              passportOf(text.value[lang], text.passport, lang)
            ]
          ]
        : []
    )
  )

const rentPassports = (lang: Lang): Passports["rents"] =>
  rents.map(({ definition, municipality, share }) => {
    const cited = passportOf(`${words.rentColumn[lang]}: ${municipality}`, share.passport, lang)
    const lines = [
      ...cited.lines,
      `${definition[lang].charAt(0).toUpperCase()}${definition[lang].slice(1)}.`,
      quality[lang]
    ]
    return { municipality, percent: share.value.percent, passport: { ...cited, lines } }
  })

const bidTitle = ({ municipality }: CertainBid, lang: Lang): string => `${words.bid[lang]}: ${municipality}`

/** Everything about the inputs that is settled when the site is built. */
export interface Passports {
  readonly subjects: Readonly<Record<Subject, Passport>>
  readonly subjectOptions: ReadonlyArray<Option<Subject>>
  readonly key: Passport
  readonly method: Passport
  readonly ties: Passport
  readonly area: Passport
  readonly weight: Passport
  readonly epsilon: Passport
  readonly percent: Passport
  readonly bids: Passport
  readonly bounds: Passport
  readonly rent: Passport
  readonly unknownRent: Passport
  readonly twenty: Passport
  readonly setbacks: Readonly<Partial<Record<Setback, Passport>>>
  /** The figures on social rent that sources state. */
  readonly rents: ReadonlyArray<{
    readonly municipality: string
    readonly percent: number
    readonly passport: Passport
  }>
  readonly inhabitants: Readonly<Record<string, Passport>>
  readonly ownFigure: Passport
  readonly texts: Texts
  /** What municipalities offered for certain, where the table of bids has a row for it. */
  readonly offers: Readonly<Partial<Record<Subject, ReadonlyArray<Bid>>>>
}

/** A bid that is certain, with its passport. */
export interface Bid extends CertainBid {
  readonly passport: Passport
}

/** Passports and names in one language. */
export const passports = (lang: Lang): Passports => {
  const named = Object.entries(sourced) as ReadonlyArray<[Exclude<Subject, "own">, Citation.Sourced<Quantity.Quantity>]>
  const titles = named.map(
    ([subject, { value }]) => [subject, `${subjectNames[subject][lang]}: ${Quantity.text(value, lang)}`] as const
  )
  const own: Passport = {
    kind: "own",
    title: ownName[lang],
    lines: [
      lang === "nl"
        ? "Dit getal vult u zelf in. Het blijft in uw browser."
        : "You enter this number. It stays in your browser."
    ]
  }
  const subjects = Object.fromEntries(
    titles.map(([subject, title]) => [subject, passportOf(title, sourced[subject].passport, lang)])
  ) as Record<Exclude<Subject, "own">, Passport>
  const keyTitle = lang === "nl" ? "Keuze van de sleutel" : "Choice of the key"
  return {
    subjects: { ...subjects, own },
    subjectOptions: [
      ...named.map(([subject, { value }]) => ({
        value: subject,
        label: `${subjectNames[subject][lang]}: ${short(value, lang)}`
      })),
      { value: "own", label: ownName[lang] }
    ],
    key: assumed(keyTitle, assumptions.key, lang),
    weight: assumed(lang === "nl" ? "Gewicht" : "Weight", assumptions.key, lang),
    method: assumed(lang === "nl" ? "Keuze van de methode" : "Choice of the method", assumptions.method, lang),
    ties: assumed(lang === "nl" ? "Gelijke stand" : "Tie", assumptions.ties, lang),
    epsilon: assumed(words.epsilon[lang], assumptions.epsilon, lang),
    percent: assumed(words.percent[lang], assumptions.percent, lang),
    bids: assumed(words.bids[lang], assumptions.bids, lang),
    bounds: assumed(words.boundsEach[lang], assumptions.bounds, lang),
    rent: assumed(words.rent[lang], assumptions.rent, lang),
    unknownRent: assumed(words.unknownRent[lang], assumptions.unknownRent, lang),
    twenty: assumed(words.twenty[lang], assumptions.twenty, lang),
    setbacks: setbackPassports(lang),
    rents: rentPassports(lang),
    area: assumed(lang === "nl" ? "Keuze van de gemeenten" : "Choice of the municipalities", assumptions.area, lang),
    offers: { housingFirst: bidsOf("housingFirst", lang), temporaryLiving: bidsOf("temporaryLiving", lang) },
    ownFigure: ownFigurePassport(lang),
    texts: textsOf(lang),
    inhabitants: Object.fromEntries(
      inhabitants.values.map(({ member, value }) => [
        member,
        passportOf(`${lang === "nl" ? "Inwoners van" : "Inhabitants of"} ${member}`, value.passport, lang)
      ])
    )
  }
}
