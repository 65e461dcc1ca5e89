import { inhabitants } from "@woonzorg/drechtsteden/inhabitants2023"
import type * as Citation from "woonzorg/Citation"
import * as Quantity from "woonzorg/Quantity"
import type { Option } from "../../components/choice.js"
import type { Passport } from "../../components/passport.js"
import { assumed, passportOf } from "../../content/passports.js"
import type { Lang } from "../../i18n/routes.js"
import type { Subject } from "./question.js"
import { span } from "./sentences.js"
import { sourced } from "./subjects.js"

const keyAssumption: Citation.Assumption = {
  id: "starts-with-inhabitants",
  statement: { nl: "Wij beginnen met een verdeling naar inwoners.", en: "We start with a division by inhabitants." },
  why: {
    nl: "De agenda van 2021 zegt dat er nog een sleutel moet komen. Er is nog niet besloten welke. Kies dus zelf.",
    en: "The agenda of 2021 says that a key is still to come. Which one has not been decided. So choose for yourself."
  },
  decidedBy: { nl: "de negen gemeenten samen", en: "the nine municipalities together" },
  sensitivity: "high"
}

const methodAssumption: Citation.Assumption = {
  id: "starts-with-largest-remainder",
  statement: {
    nl: "Wij beginnen met de methode van de grootste rest.",
    en: "We start with the method of the largest remainder."
  },
  why: {
    nl: "Geen document noemt een manier van afronden. Met deze methode komt elke gemeente minder dan één plek van haar precieze aandeel uit.",
    en: "No document names a way of rounding. With this method every municipality ends less than one place from its exact share."
  },
  decidedBy: { nl: "de negen gemeenten samen", en: "the nine municipalities together" },
  sensitivity: "low"
}

const areaAssumption: Citation.Assumption = {
  id: "divides-over-nine",
  statement: { nl: "Wij beginnen met alle negen gemeenten.", en: "We start with all nine municipalities." },
  why: {
    nl: "De agenda geldt voor negen gemeenten. De vraag is in 2020 maar in zes daarvan onderzocht.",
    en: "The agenda holds for nine municipalities. Demand was surveyed in only six of them in 2020."
  },
  decidedBy: { nl: "de negen gemeenten samen", en: "the nine municipalities together" },
  sensitivity: "medium"
}

const tieAssumption: Citation.Assumption = {
  id: "does-not-decide-ties",
  statement: { nl: "Bij een gelijke stand kiezen wij niet.", en: "In a tie we do not choose." },
  why: {
    nl: "Geen document zegt wie dan voorgaat. Een stille keuze zou steeds dezelfde gemeente helpen.",
    en: "No document says who goes first then. A silent choice would help the same municipality every time."
  },
  decidedBy: { nl: "de negen gemeenten samen", en: "the nine municipalities together" },
  sensitivity: "medium"
}

const subjectNames: Readonly<Record<Exclude<Subject, "own">, Readonly<Record<Lang, string>>>> = {
  housingFirst: { nl: "Housing First", en: "Housing First" },
  temporaryLiving: { nl: "Tijdelijk wonen", en: "Temporary living" },
  people: { nl: "Uitstroom", en: "Outflow" }
}

// Short enough for the field; the passport has the quantity in full.
const short = ({ high, low, unit }: Quantity.Quantity, lang: Lang): string =>
  `${span(low, high ?? low, lang)} ${Quantity.unitTerms[unit][lang].other}`

const ownName = { nl: "Een eigen aantal", en: "A number of your own" }

/** Everything about the inputs that is settled when the site is built. */
export interface Passports {
  readonly subjects: Readonly<Record<Subject, Passport>>
  readonly subjectOptions: ReadonlyArray<Option<Subject>>
  readonly key: Passport
  readonly method: Passport
  readonly ties: Passport
  readonly area: Passport
  readonly weight: Passport
  readonly inhabitants: Readonly<Record<string, Passport>>
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
    key: assumed(keyTitle, keyAssumption, lang),
    weight: assumed(lang === "nl" ? "Gewicht" : "Weight", keyAssumption, lang),
    method: assumed(lang === "nl" ? "Keuze van de methode" : "Choice of the method", methodAssumption, lang),
    ties: assumed(lang === "nl" ? "Gelijke stand" : "Tie", tieAssumption, lang),
    area: assumed(lang === "nl" ? "Keuze van de gemeenten" : "Choice of the municipalities", areaAssumption, lang),
    inhabitants: Object.fromEntries(
      inhabitants.values.map(({ member, value }) => [
        member,
        passportOf(`${lang === "nl" ? "Inwoners van" : "Inhabitants of"} ${member}`, value.passport, lang)
      ])
    )
  }
}
