// Resolved when the site is built: what the sources say about for whom a place is, in one language.
import { ambiguities } from "@woonzorg/drechtsteden/ambiguities"
import { eligibilities } from "@woonzorg/drechtsteden/eligibility"
import { applicant, personas, type PersonaId } from "@woonzorg/drechtsteden/personas"
import { product, type ProductId } from "@woonzorg/drechtsteden/products"
import * as Applicant from "woonzorg/Applicant"
import type * as Citation from "woonzorg/Citation"
import * as Criterion from "woonzorg/Criterion"
import type * as Eligibility from "woonzorg/Eligibility"
import type { Text } from "woonzorg/Vocabulary"
import type { Option } from "../../components/choice.js"
import type { Passport } from "../../components/passport.js"
import { passportOf } from "../../content/passports.js"
import { slugOf } from "../../content/slug.js"
import { pathOf, pathUnder, type Lang } from "../../i18n/routes.js"

/** A sentence with where it comes from. */
export interface Said {
  readonly text: string
  readonly passport: Passport
}

/** One way to read for whom a place is: ours, or a reading of an ambiguity. */
export interface Way {
  readonly ambiguity?: string
  readonly reading?: string
  readonly criterion: Criterion.Criterion
  /** Of each clause, in the order of the clauses. */
  readonly passports: ReadonlyArray<Passport>
}

/** A product of which a source says something to decide by. */
export interface Place {
  readonly id: string
  readonly name: string
  readonly href: string
  readonly isComplete: boolean
  /** Ours first. */
  readonly ways: readonly [Way, ...ReadonlyArray<Way>]
  readonly describes: ReadonlyArray<Said>
  readonly notEncoded: ReadonlyArray<Said>
}

/** A product of which no source says anything to decide by. */
export type SilentPlace = Pick<Place, "name" | "href" | "notEncoded">

export interface Persona {
  readonly id: PersonaId
  readonly name: string
  readonly told: Said
  readonly answers: Applicant.Applicant
  readonly passports: Readonly<Partial<Record<Applicant.AttributeId, Passport>>>
}

/** Where the sources can be read in more than one way. */
export interface Unclear {
  readonly id: string
  readonly question: string
  readonly start: string
  readonly options: ReadonlyArray<Option>
  readonly passport: Passport
}

export interface Facts {
  readonly places: ReadonlyArray<Place>
  readonly personas: ReadonlyArray<Persona>
  readonly unclear: ReadonlyArray<Unclear>
}

const saidOf = (title: string, { passport, value }: Citation.Sourced<Text>, lang: Lang): Said => ({
  text: value[lang],
  passport: passportOf(title, passport, lang)
})

const wayOf = (criterion: Criterion.Criterion, lang: Lang): Way => ({
  criterion,
  passports: Criterion.clauses(criterion).map((clause) =>
    passportOf(Criterion.text(clause, lang).replace(/\.$/, ""), clause.passport, lang)
  )
})

const particulars = (one: Eligibility.Eligibility, lang: Lang) => {
  const name = product(one.product as ProductId).name[lang]
  return {
    name,
    href: pathUnder("products", one.product, lang),
    notEncoded: one.notEncoded.map((sourced) => saidOf(name, sourced, lang))
  }
}

const placeOf = (one: Eligibility.Eligibility, criterion: Criterion.Criterion, lang: Lang): Place => ({
  ...particulars(one, lang),
  id: one.product,
  isComplete: one.isComplete,
  ways: [
    wayOf(criterion, lang),
    ...one.otherReadings.map((other) => ({
      ...wayOf(other.criterion, lang),
      ambiguity: other.ambiguity,
      reading: other.reading
    }))
  ],
  describes: one.describes.map((sourced) => saidOf(particulars(one, lang).name, sourced, lang))
})

const unclearOf = (id: string, lang: Lang): Unclear => {
  const found = ambiguities.find((ambiguity) => ambiguity.id === id)
  if (found?.start === undefined) throw new Error(`${id} is no ambiguity with a reading that we start from.`)
  const [first, ...others] = found.citations
  if (first === undefined) throw new Error(`${id} has no citation.`)
  return {
    id,
    question: found.question[lang],
    start: found.start,
    options: found.readings.map((reading) => ({ value: reading.id, label: reading.name[lang] })),
    passport: {
      ...passportOf(
        found.question[lang],
        { _tag: "Cited", citations: [first, ...others], remark: found.treatment },
        lang
      ),
      href: `${pathOf("sources", lang)}#${slugOf(`ambiguity-${id}`)}`
    }
  }
}

/** Everything of the sources that the page needs, as plain data. */
export const facts = (lang: Lang): Facts => {
  const places = eligibilities.flatMap((one) =>
    one.criterion === undefined ? [] : [placeOf(one, one.criterion, lang)]
  )
  const ids = new Set(places.flatMap(({ ways }) => ways.flatMap(({ ambiguity }) => ambiguity ?? [])))
  return {
    places,
    personas: personas.map(({ answers, id, name, told }) => ({
      id,
      name: name[lang],
      told: saidOf(name[lang], told, lang),
      answers: applicant(id),
      passports: Object.fromEntries(
        Object.entries(answers).map(([asked, { passport }]) => [
          asked,
          passportOf(
            `${name[lang]}: ${Applicant.attribute(asked as Applicant.AttributeId).question[lang]}`,
            passport,
            lang
          )
        ])
      )
    })),
    unclear: [...ids].map((id) => unclearOf(id, lang))
  }
}

/** The products that no answer decides, with what is said of them all the same. */
export const silentPlaces = (lang: Lang): ReadonlyArray<SilentPlace> =>
  eligibilities.flatMap((one) => (one.criterion === undefined ? [particulars(one, lang)] : []))
