import { products } from "@woonzorg/drechtsteden/products"
import * as Applicant from "woonzorg/Applicant"
import * as Criterion from "woonzorg/Criterion"
import * as Period from "woonzorg/Period"
import * as Product from "woonzorg/Product"
import * as Quantity from "woonzorg/Quantity"
import { languages, type Lang, type Text } from "../i18n/routes.js"
import { written } from "../i18n/texts.js"

type Words = Readonly<Record<string, Text>>

/** What each module of the facts is about. */
export const moduleWords: Words = {
  region: { nl: "De regio", en: "The region" },
  agenda2021: { nl: "Wat er nodig is", en: "What is needed" },
  targetGroups2020: { nl: "Doelgroepen", en: "Target groups" },
  localBids2020: { nl: "Biedingen van 2020", en: "Bids of 2020" },
  lingehuusjes: { nl: "Lingehuusjes", en: "Lingehuusjes" },
  products: { nl: "Producten", en: "Products" },
  partners: { nl: "Partijen", en: "Partners" },
  eligibility: { nl: "Voor wie", en: "For whom" },
  eligibility2021: { nl: "Voor wie, volgens de agenda", en: "For whom, says the agenda" },
  eligibility2025: { nl: "Voor wie, volgens stukken van 2025", en: "For whom, say documents of 2025" },
  personas: { nl: "De voorbeelden in de agenda", en: "The examples in the agenda" },
  rules: { nl: "Regelversies", en: "Versions of the rules" },
  outflow: { nl: "Uitstroom", en: "Outflow" },
  socialRent: { nl: "Sociale huur", en: "Social rent" },
  inhabitants2023: { nl: "Inwoners in 2023", en: "Inhabitants in 2023" }
}

/** What each field says of the thing that it belongs to. A field without words of its own has none to add. */
export const fieldWords: Words = {
  ...Product.attributeTerms,
  size: { nl: "omvang", en: "size" },
  mentioned: { nl: "genoemd in de bron", en: "named in the source" },
  need: { nl: "behoefte", en: "need" },
  count: { nl: "aantal voorzieningen", en: "number of facilities" },
  placesEach: { nl: "plekken per voorziening", en: "places in each facility" },
  period: { nl: "periode", en: "period" },
  surveyed: { nl: "maand van het onderzoek", en: "month of the survey" },
  scope: { nl: "waarover het gaat", en: "what it is about" },
  caution: { nl: "let op", en: "mind" },
  presented: { nl: "dag waarop de biedingen zijn getoond", en: "day on which the bids were presented" },
  nature: { nl: "wat een bod is", en: "what a bid is" },
  columnOrder: { nl: "volgorde van de kolommen", en: "order of the columns" },
  bidInRowUnit: { nl: "hoe we cellen tellen", en: "how we count cells" },
  floorsCount: { nl: "hoe we minimale aantallen tellen", en: "how we count minimum numbers" },
  placesAreAlike: { nl: "hoe we plekken optellen", en: "how we add up places" },
  unit: { nl: "units", en: "units" },
  units: { nl: "aantal units", en: "number of units" },
  place: { nl: "plekken", en: "places" },
  family: { nl: "gezinnen", en: "families" },
  dwelling: { nl: "woningen", en: "dwellings" },
  people: { nl: "aantal mensen", en: "number of people" },
  share: { nl: "deel van alle woningen", en: "share of all dwellings" },
  dwellings: { nl: "aantal woningen", en: "number of dwellings" },
  perYear: { nl: "aantal per jaar", en: "number per year" },
  housing: { nl: "soort woning", en: "kind of housing" },
  statedTotal: { nl: "totaal, volgens de bron", en: "total, says the source" },
  goal: { nl: "doel", en: "goal" },
  aim: { nl: "doel", en: "aim" },
  familyCountsAsOne: { nl: "hoe we gezinnen tellen", en: "how we count families" },
  municipalitiesPassport: { nl: "de gemeenten", en: "the municipalities" },
  words: { nl: "de woorden van het bod", en: "the words of the bid" },
  text: { nl: "voorwaarde", en: "condition" },
  says: { nl: "wat er staat", en: "what it says" },
  describes: { nl: "beschrijving, geen eis", en: "description, no requirement" },
  notEncoded: { nl: "staat er ook, beslist niet", en: "is said as well, does not decide" },
  told: { nl: "wat de agenda vertelt", en: "what the agenda tells" },
  ...Object.fromEntries(Applicant.attributes.map(({ id, question }) => [id, question])),
  does: { nl: "wat deze partij doet", en: "what this partner does" }
}

// Values that stand for a word.
const valueWords: Words = {
  independentDwelling: { nl: "zelfstandige woning", en: "independent dwelling" },
  intermediateFacility: { nl: "tussenvoorziening", en: "intermediate facility" },
  no: { nl: "nee", en: "no" },
  yes: { nl: "ja", en: "yes" },
  sometimes: { nl: "soms", en: "sometimes" },
  preferablyNot: { nl: "liever niet", en: "preferably not" },
  ...Object.fromEntries(
    Applicant.attributes.flatMap((one) =>
      one.kind === "choice" ? one.options.map(({ id, label }) => [id, label]) : []
    )
  )
}

type Fields = Readonly<Record<string, unknown>>

const isFields = (value: unknown): value is Fields => typeof value === "object" && value !== null
const isText = (value: unknown): value is Text =>
  isFields(value) && languages.every((lang) => typeof value[lang] === "string")
const isQuantity = (value: unknown): value is Quantity.Quantity =>
  isFields(value) && "form" in value && "unit" in value && "low" in value
const isPeriod = (value: unknown): value is Period.Period => isFields(value) && "from" in value && "until" in value

/** The same text in every language. */
export const everywhere = (text: string): Text => ({ nl: text, en: text })

const each = (make: (lang: Lang) => string): Text => ({ nl: make("nl"), en: make("en") })

/** The name of a thing, if it has one: its own, or that of the product or municipality that it is about. */
export const nameOf = (thing: unknown): Text | undefined => {
  if (!isFields(thing)) return undefined
  if (isText(thing["name"])) return thing["name"]
  if (typeof thing["name"] === "string") return everywhere(thing["name"])
  const product = products.find(({ id }) => id === thing["product"])
  if (product !== undefined) return product.name
  const place = thing["member"] ?? thing["municipality"]
  return typeof place === "string" ? everywhere(place) : undefined
}

/** What sets a thing apart from others of the same name: what was counted, and when. */
export const detailsOf = (thing: unknown): ReadonlyArray<Text> => {
  if (!isFields(thing)) return []
  const { definition, year } = thing
  return [...(isText(definition) ? [definition] : []), ...(isPeriod(year) ? [inWords(year)] : [])]
}

const shareInWords = (form: unknown, percent: number): Text =>
  each((lang) => {
    const below = form !== "below" ? "" : lang === "nl" ? "minder dan " : "less than "
    return `${below}${written(percent, lang)}%`
  })

/** A value of a fact in words. */
export const inWords = (value: unknown): Text => {
  if (isQuantity(value)) return each((lang) => Quantity.text(value, lang))
  if (isText(value)) return value
  if (typeof value === "number") return each((lang) => written(value, lang))
  if (typeof value === "boolean") return value ? { nl: "ja", en: "yes" } : { nl: "nee", en: "no" }
  if (typeof value === "string") return valueWords[value] ?? everywhere(`“${value}”`)
  if (Array.isArray(value)) {
    return each((lang) =>
      value
        .map((item) => (typeof item === "string" && valueWords[item] === undefined ? item : inWords(item)[lang]))
        .join(", ")
    )
  }
  if (isPeriod(value)) return each((lang) => Period.text(value, lang))
  if (isFields(value) && typeof value["percent"] === "number") return shareInWords(value["form"], value["percent"])
  if (isFields(value))
    return (
      nameOf(value) ??
      each((lang) =>
        Object.values(value)
          .map((item) => inWords(item)[lang])
          .join("; ")
      )
    )
  return everywhere("")
}

/** Whether a thing is a clause of a criterion, which has its passport beside what it asks. */
export const isClause = (value: unknown): value is Criterion.Clause =>
  isFields(value) && typeof value["attribute"] === "string" && "passport" in value

/** What a clause is of the criterion that it stands in. */
export const clauseWords: Text = { nl: "vraag in de voorwaarden", en: "asked in the conditions" }

/** A clause as a question: whether yes or no is asked for depends on the criterion around it. */
const asQuestion = (clause: Criterion.Clause): Text =>
  clause._tag === "Holds"
    ? Applicant.attribute(clause.attribute).question
    : each((lang) => Criterion.text(clause, lang).replace(/\.$/, "?"))

/** What a passport says of the thing that it stands in, where it is not the passport of one value. */
export const mentionInWords = (field: string, thing: unknown): Text => {
  if (isClause(thing)) return asQuestion(thing)
  const parts = isFields(thing) ? thing["parts"] : undefined
  if (Array.isArray(parts)) {
    return each((lang) =>
      parts
        .map(
          (part: unknown) =>
            `${nameOf(part)?.[lang]}: ${(part as { municipalities: ReadonlyArray<string> }).municipalities.join(", ")}`
        )
        .join("; ")
    )
  }
  const list = isFields(thing) ? thing[field.replace(/Passport$/, "")] : undefined
  if (Array.isArray(list)) return everywhere(list.map((item) => nameOf(item)?.nl ?? "").join(", "))
  return nameOf(thing) ?? everywhere("")
}
