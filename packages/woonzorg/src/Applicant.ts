/**
 * An invented person, as answers to closed questions. What is not answered is unknown: never no, and never zero.
 *
 * @since 0.2.0
 */
import type * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as Input from "./Input.js"
import * as kinds from "./internal/attributes.js"
import { grouped } from "./internal/digits.js"
import * as Period from "./Period.js"
import * as Truth from "./Truth.js"
import type * as Vocabulary from "./Vocabulary.js"

/**
 * The ids of what is asked with yes or no.
 *
 * @category models
 * @since 0.2.0
 */
export type YesNoId = kinds.YesNoId

/**
 * The ids of what is asked with a list of options.
 *
 * @category models
 * @since 0.2.0
 */
export type ChoiceId = kinds.ChoiceId

/**
 * The ids of what is asked as a whole number.
 *
 * @category models
 * @since 0.2.0
 */
export type NumberId = kinds.NumberId

/**
 * The ids of what is asked as a day. It is a day on which something happens, never a day of birth.
 *
 * @category models
 * @since 0.2.0
 */
export type DateId = kinds.DateId

/**
 * The ids of what is asked as a municipality.
 *
 * @category models
 * @since 0.2.0
 */
export type PlaceId = kinds.PlaceId

/**
 * The id of an attribute.
 *
 * @category models
 * @since 0.2.0
 */
export type AttributeId = YesNoId | ChoiceId | NumberId | DateId | PlaceId

/**
 * Something that can be asked about an invented person.
 *
 * **Details**
 *
 * `holds` and `fails` are the two answers to a question of yes or no as sentences, without a full stop. The other
 * kinds have a `name` with its article, for sentences such as "the age is at least 18 years".
 *
 * **Units** `minimum` and `maximum` are in `unit`.
 *
 * @category models
 * @since 0.2.0
 */
export type Attribute =
  | {
      readonly kind: "yesNo"
      readonly id: YesNoId
      readonly question: Vocabulary.Text
      readonly holds: Vocabulary.Text
      readonly fails: Vocabulary.Text
    }
  | {
      readonly kind: "choice"
      readonly id: ChoiceId
      readonly question: Vocabulary.Text
      readonly name: Vocabulary.Text
      readonly options: ReadonlyArray<{ readonly id: string; readonly label: Vocabulary.Text }>
    }
  | {
      readonly kind: "wholeNumber"
      readonly id: NumberId
      readonly question: Vocabulary.Text
      readonly name: Vocabulary.Text
      readonly unit: Vocabulary.Text
      readonly minimum: number
      readonly maximum: number
    }
  | {
      readonly kind: "date"
      readonly id: DateId
      readonly question: Vocabulary.Text
      readonly name: Vocabulary.Text
    }
  | {
      readonly kind: "place"
      readonly id: PlaceId
      readonly question: Vocabulary.Text
      readonly name: Vocabulary.Text
    }

/**
 * All attributes: what the criteria of policy documents ask about, and `sex`, to show that nothing depends on it.
 *
 * **Details**
 *
 * Every question is closed. There is no name, no day of birth, no address, no postcode and no free text, so that a
 * real person cannot be entered by accident; see {@link decode}.
 *
 * **Example**
 *
 * ```ts
 * import * as Applicant from "woonzorg/Applicant"
 *
 * Applicant.attributes.filter(({ kind }) => kind === "choice").map(({ id }) => id) // => ["home", "supportNeed", "sex"]
 * ```
 *
 * @category attributes
 * @since 0.2.0
 */
export const attributes: ReadonlyArray<Attribute> = [
  ...kinds.yesNoAttributes,
  ...kinds.choiceAttributes,
  ...kinds.numberAttributes,
  ...kinds.dateAttributes,
  ...kinds.placeAttributes
]

/**
 * An invented person: the answers that are known.
 *
 * **Details**
 *
 * Answers are not checked against each other. Never for a real person: this model has no place for one.
 *
 * **Units** `age`, `yearsInRegion` and `yearsInRegionOfTen` in whole years; `income` in whole euros a year;
 * `municipality` is a code of Statistics Netherlands.
 *
 * @category models
 * @since 0.2.0
 */
export type Applicant = Readonly<
  Partial<
    Record<YesNoId, boolean> &
      Record<NumberId, number> &
      Record<DateId, Period.CalendarDate> &
      Record<PlaceId, string> & { readonly [Id in ChoiceId]: kinds.OptionOf<Id> }
  >
>

/**
 * An answer to one question.
 *
 * @category models
 * @since 0.2.0
 */
export type Answer = boolean | number | string

const answerSchema = (attribute: Attribute): Schema.Codec<Answer> => {
  switch (attribute.kind) {
    case "yesNo":
      return Schema.Boolean
    case "choice":
      return Schema.Literals(attribute.options.map(({ id }) => id))
    case "wholeNumber":
      return Schema.Int.check(Schema.isBetween({ minimum: attribute.minimum, maximum: attribute.maximum })).annotate({
        unit: attribute.unit.en
      })
    case "date":
      return Period.CalendarDate
    case "place":
      return Schema.String.check(Schema.isPattern(/^GM\d{4}$/, { expected: 'a code such as "GM0505"' }))
  }
}

/**
 * The schema of an invented person.
 *
 * **Example**
 *
 * ```ts
 * import * as Schema from "effect/Schema"
 * import * as Applicant from "woonzorg/Applicant"
 *
 * Schema.is(Applicant.Applicant)({ age: 45.5 }) // => false
 * ```
 *
 * @category schemas
 * @since 0.2.0
 */
export const Applicant: Schema.Codec<Applicant> = /* @__PURE__ */ (() =>
  Schema.Struct(
    Object.fromEntries(attributes.map((attribute) => [attribute.id, Schema.optionalKey(answerSchema(attribute))]))
  ).annotate({
    term: {
      nl: "verzonnen persoon",
      en: "invented person",
      definition: {
        nl: "Iemand die niet bestaat, met antwoorden op gesloten vragen. Wat niet is ingevuld, is onbekend.",
        en: "Someone who does not exist, with answers to closed questions. What is not filled in is unknown."
      }
    }
  }) as unknown as Schema.Codec<Applicant>)()

/**
 * Reads an invented person, and refuses every question that is not ours.
 *
 * **Details**
 *
 * So a name, a day of birth or a postcode is refused by its key, and nothing of the rest is used.
 *
 * **Fails with** `InputRefused`.
 *
 * **Example**
 *
 * ```ts
 * import * as Result from "effect/Result"
 * import * as Applicant from "woonzorg/Applicant"
 *
 * Result.isFailure(Applicant.decode({ age: 18, name: "Mo" })) // => true
 * ```
 *
 * @category decoding
 * @since 0.2.0
 */
export const decode = (input: unknown): Result.Result<Applicant, Input.InputRefused> =>
  Input.decode(Applicant, { unknownKeys: "refuse" })(input)

const byId: ReadonlyMap<string, Attribute> = /* @__PURE__ */ (() => new Map(attributes.map((one) => [one.id, one])))()

/**
 * One attribute by its id.
 *
 * **Example**
 *
 * ```ts
 * import * as Applicant from "woonzorg/Applicant"
 *
 * Applicant.attribute("age").question.nl // => "Hoe oud is de persoon, in hele jaren?"
 * ```
 *
 * @category getters
 * @since 0.2.0
 */
export const attribute = (id: AttributeId): Attribute => byId.get(id) as Attribute

/**
 * What has been answered of an invented person, in the order of {@link attributes}.
 *
 * **Example**
 *
 * ```ts
 * import * as Applicant from "woonzorg/Applicant"
 *
 * Applicant.known({ age: 18, homeless: true }) // => ["homeless", "age"]
 * ```
 *
 * @category getters
 * @since 0.2.0
 */
export const known = (applicant: Applicant): ReadonlyArray<AttributeId> =>
  attributes.filter(({ id }) => Object.hasOwn(applicant, id)).map(({ id }) => id)

/**
 * An answer in words, as it stands in a sentence.
 *
 * **Details**
 *
 * The model knows no municipality, so a place is its code; whoever knows the name puts that instead.
 *
 * **Example**
 *
 * ```ts
 * import * as Applicant from "woonzorg/Applicant"
 *
 * Applicant.answerText("age", 18, "nl") // => "18 jaar"
 * Applicant.answerText("home", "withOthers", "en") // => "with others for a while"
 * ```
 *
 * @category texts
 * @since 0.2.0
 */
export const answerText = (id: AttributeId, answer: Answer, language: Vocabulary.Language): string => {
  const asked = attribute(id)
  switch (asked.kind) {
    case "yesNo":
      return Truth.text(answer === true ? "yes" : "no", language)
    case "choice":
      return asked.options.find((option) => option.id === answer)?.label[language] ?? String(answer)
    case "wholeNumber":
      return `${grouped(Number(answer), language === "nl" ? "." : ",")} ${asked.unit[language]}`
    case "date":
      return Period.text({ from: String(answer), until: String(answer) }, language)
    case "place":
      return String(answer)
  }
}
