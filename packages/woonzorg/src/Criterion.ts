/**
 * Conditions on an invented person as a small tree that is data: it can be decided, explained, read, cited and stored.
 *
 * @since 0.2.0
 */
import * as Data from "effect/Data"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as Applicant from "./Applicant.js"
import * as Citation from "./Citation.js"
import * as Input from "./Input.js"
import { fewestAnswers, negation, type Tree } from "./internal/decidingAnswers.js"
import { treeExcess } from "./internal/treeSize.js"
import * as Municipality from "./Municipality.js"
import * as Period from "./Period.js"
import * as Truth from "./Truth.js"
import type * as Vocabulary from "./Vocabulary.js"

const comparisons = ["moreThan", "atLeast", "exactly", "atMost", "lessThan"] as const

/**
 * How a number compares with the number of a clause.
 *
 * @category models
 * @since 0.2.0
 */
export type Comparison = (typeof comparisons)[number]

/**
 * A condition on one attribute, with what it rests on: words of a source, or a named assumption.
 *
 * **Details**
 *
 * - `Holds`: a question of yes or no is answered with yes.
 * - `OneOf`: the answer is one of these options.
 * - `Compares`: a number compares with `number`; "older than 45" is `moreThan` 45, in whole years.
 * - `Within`: a day is not before `from` and not after `until`; both count.
 * - `InPlace`: the municipality is one of these.
 *
 * **Units** `number` in the unit of the attribute.
 *
 * @category models
 * @since 0.2.0
 */
export type Clause =
  | {
      readonly _tag: "Holds"
      readonly attribute: Applicant.YesNoId
      readonly passport: Citation.Passport
    }
  | {
      readonly _tag: "OneOf"
      readonly attribute: Applicant.ChoiceId
      readonly options: ReadonlyArray<string>
      readonly passport: Citation.Passport
    }
  | {
      readonly _tag: "Compares"
      readonly attribute: Applicant.NumberId
      readonly comparison: Comparison
      readonly number: number
      readonly passport: Citation.Passport
    }
  | {
      readonly _tag: "Within"
      readonly attribute: Applicant.DateId
      readonly from?: Period.CalendarDate
      readonly until?: Period.CalendarDate
      readonly passport: Citation.Passport
    }
  | {
      readonly _tag: "InPlace"
      readonly attribute: Applicant.PlaceId
      readonly places: ReadonlyArray<Municipality.Municipality>
      readonly passport: Citation.Passport
    }

/**
 * A tree of clauses: all of them, one or more of them, or not.
 *
 * **Details**
 *
 * Only what decides is in it. What a source says about most people, such as "usually men over 40", describes and has
 * no place here.
 *
 * @category models
 * @since 0.2.0
 */
export type Criterion =
  | { readonly _tag: "All"; readonly parts: ReadonlyArray<Criterion> }
  | { readonly _tag: "Any"; readonly parts: ReadonlyArray<Criterion> }
  | { readonly _tag: "Not"; readonly part: Criterion }
  | Clause

const idsOf = <Kind extends Applicant.Attribute["kind"]>(kind: Kind) =>
  Applicant.attributes.flatMap((attribute) =>
    attribute.kind === kind ? [attribute.id as Extract<Applicant.Attribute, { kind: Kind }>["id"]] : []
  )

const attributeOf = <Kind extends Applicant.Attribute["kind"]>(kind: Kind, expected: string) =>
  Schema.Literals(idsOf(kind)).annotate({ expected })

const passport = () =>
  Citation.Passport.pipe(
    Schema.annotateKey({ messageMissingKey: "Say what this rests on: citations of a source, or a named assumption" })
  )

/** A list that holds at least one item, said in words that a reader of a file understands. */
const some = <A>(item: Schema.Codec<A>, expected: string) =>
  Schema.Array(item).check(Schema.isMinLength(1, { expected }))

const oneOf = () =>
  Schema.TaggedStruct("OneOf", {
    attribute: attributeOf("choice", 'an attribute with options, such as "home"'),
    options: some(Schema.NonEmptyString, "one option or more"),
    passport: passport()
  }).check(
    Schema.makeFilter(({ attribute, options }) => {
      const asked = Applicant.attribute(attribute)
      const known = asked.kind === "choice" ? asked.options.map(({ id }) => id) : []
      return options.flatMap((option, index) =>
        known.includes(option)
          ? []
          : [
              {
                path: ["options", index],
                issue: `Expected an option of "${attribute}": ${known.join(", ")}; got "${option}"`
              }
            ]
      )
    })
  )

const compares = () =>
  Schema.TaggedStruct("Compares", {
    attribute: attributeOf("wholeNumber", 'an attribute that is a number, such as "age"'),
    comparison: Schema.Literals(comparisons),
    number: Schema.Int.annotate({ unit: "the unit of the attribute" }),
    passport: passport()
  }).check(
    Schema.makeFilter(({ attribute, number }) => {
      const asked = Applicant.attribute(attribute)
      if (asked.kind !== "wholeNumber" || (asked.minimum <= number && number <= asked.maximum)) return undefined
      const issue = `Expected a number from ${asked.minimum} to ${asked.maximum} for "${attribute}"; got ${number}`
      return { path: ["number"], issue }
    })
  )

const within = () =>
  Schema.TaggedStruct("Within", {
    attribute: attributeOf("date", 'an attribute that is a day, such as "assignedOn"'),
    from: Schema.optionalKey(Period.CalendarDate),
    until: Schema.optionalKey(Period.CalendarDate),
    passport: passport()
  }).check(
    Schema.makeFilter(({ from, until }) => {
      if (from === undefined && until === undefined) return "Expected a first day (from), a last day (until) or both"
      if (from === undefined || until === undefined || from <= until) return undefined
      return { path: ["until"], issue: `Expected a last day that is not before the first, ${from}; got ${until}` }
    })
  )

/**
 * The schema of a criterion. Use {@link decode} for what comes from outside: it bounds the size first.
 *
 * **Example**
 *
 * ```ts
 * import * as Schema from "effect/Schema"
 * import * as Criterion from "woonzorg/Criterion"
 *
 * Schema.is(Criterion.Criterion)({ _tag: "All", parts: [] }) // => false
 * ```
 *
 * @category schemas
 * @since 0.2.0
 */
export const Criterion: Schema.Codec<Criterion> = /* @__PURE__ */ (() => {
  const part = Schema.suspend((): Schema.Codec<Criterion> => Criterion)
  return Schema.Union([
    Schema.TaggedStruct("All", { parts: some(part, "one part or more") }),
    Schema.TaggedStruct("Any", { parts: some(part, "one part or more") }),
    Schema.TaggedStruct("Not", { part }),
    Schema.TaggedStruct("Holds", {
      attribute: attributeOf("yesNo", 'an attribute that is asked with yes or no, such as "homeless"'),
      passport: passport()
    }),
    oneOf(),
    compares(),
    within(),
    Schema.TaggedStruct("InPlace", {
      attribute: attributeOf("place", 'an attribute that is a place, such as "municipality"'),
      places: some(Municipality.Municipality, "one municipality or more"),
      passport: passport()
    })
  ]).annotate({
    expected: 'a criterion, whose "_tag" is All, Any, Not, Holds, OneOf, Compares, Within or InPlace',
    term: {
      nl: "criterium",
      en: "criterion",
      definition: {
        nl: "Voorwaarden die beslissen, elk met een bron of een aanname. Wat alleen beschrijft, hoort er niet bij.",
        en: "Conditions that decide, each with a source or an assumption. What only describes does not belong to it."
      }
    }
  }) as Schema.Codec<Criterion>
})()

/**
 * How large a criterion from outside may be: how many levels lie within each other, and how many parts it has in all.
 *
 * **Example**
 *
 * ```ts
 * import * as Criterion from "woonzorg/Criterion"
 *
 * Criterion.limits // => { levels: 12, parts: 400 }
 * ```
 *
 * @category constants
 * @since 0.2.0
 */
export const limits = { levels: 12, parts: 400 } as const

/**
 * A criterion that has too many levels or parts to be read by people, and perhaps to be read at all.
 *
 * @category errors
 * @since 0.2.0
 */
export class CriterionTooLarge
  extends /* @__PURE__ */ Data.TaggedError("CriterionTooLarge")<{
    readonly reason: "levels" | "parts"
    readonly most: number
  }>
{
  override get message(): string {
    return this.reason === "levels"
      ? `The criterion has more than ${this.most} levels within each other. Write it with fewer, or split it into provisions of their own.`
      : `The criterion has more than ${this.most} parts. Split it into provisions of their own.`
  }
}

// Each level of parts is a list in an object, and a citation lies in the last one.
const nesting = 2 * limits.levels + 8

/**
 * Reads a criterion from outside, such as a file of somebody else.
 *
 * **Details**
 *
 * First the size is bounded by {@link limits}, so that no input is too deep to handle. Then every problem is reported
 * at once, keys that a criterion does not have among them.
 *
 * **Fails with** {@link CriterionTooLarge} or `InputRefused`.
 *
 * **Example**
 *
 * ```ts
 * import * as Result from "effect/Result"
 * import * as Criterion from "woonzorg/Criterion"
 *
 * const read = Criterion.decode({ _tag: "Any", parts: [] })
 * Result.mapError(read, (error) => error._tag) // => Result.fail("InputRefused")
 * ```
 *
 * @category decoding
 * @since 0.2.0
 */
export const decode = (input: unknown): Result.Result<Criterion, CriterionTooLarge | Input.InputRefused> => {
  const reason = treeExcess(input, { ...limits, nesting })
  return reason === undefined
    ? Input.decode(Criterion, { unknownKeys: "refuse" })(input)
    : Result.fail(new CriterionTooLarge({ reason, most: limits[reason] }))
}

/**
 * The clauses of a criterion, in the order in which they stand.
 *
 * **Example**
 *
 * ```ts
 * import * as Criterion from "woonzorg/Criterion"
 *
 * const passport = { _tag: "Cited", citations: [{ _tag: "Entry", document: "letter", place: "page 1" }] } as const
 * const homeless = { _tag: "Holds", attribute: "homeless", passport } as const
 * Criterion.clauses({ _tag: "Not", part: homeless }).length // => 1
 * ```
 *
 * @category getters
 * @since 0.2.0
 */
export const clauses = (criterion: Criterion): ReadonlyArray<Clause> => {
  switch (criterion._tag) {
    case "All":
    case "Any":
      return criterion.parts.flatMap(clauses)
    case "Not":
      return clauses(criterion.part)
    default:
      return [criterion]
  }
}

const compare = (comparison: Comparison, answer: number, value: number): boolean => {
  switch (comparison) {
    case "moreThan":
      return answer > value
    case "atLeast":
      return answer >= value
    case "exactly":
      return answer === value
    case "atMost":
      return answer <= value
    case "lessThan":
      return answer < value
  }
}

/** The test of a clause on an answer, with all that can be prepared done once. */
const testOf = (clause: Clause): ((answer: Applicant.Answer) => boolean) => {
  switch (clause._tag) {
    case "Holds":
      return (answer) => answer === true
    case "OneOf": {
      const { options } = clause
      return (answer) => options.includes(answer as string)
    }
    case "Compares": {
      const { comparison, number } = clause
      return (answer) => compare(comparison, answer as number, number)
    }
    case "Within": {
      const { from = "", until = "9999-12-31" } = clause
      return (answer) => from <= (answer as string) && (answer as string) <= until
    }
    case "InPlace": {
      const codes = clause.places.map(({ code }) => code)
      return (answer) => codes.includes(answer as string)
    }
  }
}

/**
 * How a truth came about: the criterion, its truth, the answer that a clause looked at, and the same for its parts.
 *
 * **Details**
 *
 * Every leaf is a clause, so it has its citation or assumption with it. `answer` is absent where it is unknown.
 *
 * @category models
 * @since 0.2.0
 */
export interface Trace {
  readonly criterion: Criterion
  readonly truth: Truth.Truth
  readonly answer?: Applicant.Answer
  readonly parts: ReadonlyArray<Trace>
}

/**
 * Evaluates a criterion for an invented person, and keeps how it came about.
 *
 * **Details**
 *
 * Three-valued, after Kleene: what is not answered is unknown, and learning more never turns yes into no or no into
 * yes. Each clause is looked at by itself, so "it is so or it is not" is unknown until it is answered.
 *
 * **Example**
 *
 * ```ts
 * import * as Criterion from "woonzorg/Criterion"
 *
 * const passport = { _tag: "Cited", citations: [{ _tag: "Entry", document: "letter", place: "page 1" }] } as const
 * const older = { _tag: "Compares", attribute: "age", comparison: "moreThan", number: 45, passport } as const
 * Criterion.evaluate(older, { age: 46 }).truth // => "yes"
 * Criterion.evaluate(older, {}).truth // => "unknown"
 * ```
 *
 * @category evaluating
 * @since 0.2.0
 */
export const evaluate = (criterion: Criterion, applicant: Applicant.Applicant): Trace => {
  switch (criterion._tag) {
    case "All":
    case "Any": {
      const parts = criterion.parts.map((part) => evaluate(part, applicant))
      const truths = parts.map(({ truth }) => truth)
      return { criterion, truth: criterion._tag === "All" ? Truth.and(truths) : Truth.or(truths), parts }
    }
    case "Not": {
      const part = evaluate(criterion.part, applicant)
      return { criterion, truth: Truth.not(part.truth), parts: [part] }
    }
    default: {
      const answer: Applicant.Answer | undefined = applicant[criterion.attribute]
      if (answer === undefined) return { criterion, truth: "unknown", parts: [] }
      return { criterion, truth: testOf(criterion)(answer) ? "yes" : "no", answer, parts: [] }
    }
  }
}

// While deciding, 0 is no, 1 unknown and 2 yes: and is the least, or the greatest, not the difference with 2.
const decided = ["no", "unknown", "yes"] as const

const compiled = (criterion: Criterion): ((applicant: Applicant.Applicant) => number) => {
  switch (criterion._tag) {
    case "All": {
      const parts = criterion.parts.map(compiled)
      return (applicant) => {
        let least = 2
        for (const part of parts) {
          const truth = part(applicant)
          if (truth === 0) return 0
          if (truth < least) least = truth
        }
        return least
      }
    }
    case "Any": {
      const parts = criterion.parts.map(compiled)
      return (applicant) => {
        let greatest = 0
        for (const part of parts) {
          const truth = part(applicant)
          if (truth === 2) return 2
          if (truth > greatest) greatest = truth
        }
        return greatest
      }
    }
    case "Not": {
      const part = compiled(criterion.part)
      return (applicant) => 2 - part(applicant)
    }
    default: {
      const { attribute } = criterion
      const test = testOf(criterion)
      return (applicant) => {
        const answer: Applicant.Answer | undefined = applicant[attribute]
        return answer === undefined ? 1 : test(answer) ? 2 : 0
      }
    }
  }
}

/**
 * Prepares a criterion once, for deciding about many invented persons without keeping how.
 *
 * **Details**
 *
 * The same truth as {@link evaluate}, and no work for its trace. Time for each person is at most proportional to the
 * number of parts.
 *
 * **Example**
 *
 * ```ts
 * import * as Criterion from "woonzorg/Criterion"
 *
 * const passport = { _tag: "Cited", citations: [{ _tag: "Entry", document: "letter", place: "page 1" }] } as const
 * const isHomeless = Criterion.decide({ _tag: "Holds", attribute: "homeless", passport })
 * const answers = [{ homeless: true }, { homeless: false }, {}].map(isHomeless)
 * answers // => ["yes", "no", "unknown"]
 * ```
 *
 * @category evaluating
 * @since 0.2.0
 */
export const decide = (criterion: Criterion): ((applicant: Applicant.Applicant) => Truth.Truth) => {
  const run = compiled(criterion)
  return (applicant) => decided[run(applicant) as 0 | 1 | 2]
}

/**
 * The answers to one attribute between which criteria can change their mind.
 *
 * @category models
 * @since 0.2.0
 */
export interface Boundary {
  readonly attribute: Applicant.AttributeId
  readonly answers: ReadonlyArray<Applicant.Answer>
}

// No municipality has this code: it stands for all that a criterion does not name.
const noPlace = "GM0000"

const boundaryAnswers = (id: Applicant.AttributeId, about: ReadonlyArray<Clause>): ReadonlyArray<Applicant.Answer> => {
  const asked = Applicant.attribute(id)
  switch (asked.kind) {
    case "yesNo":
      return [true, false]
    case "choice":
      return asked.options.map((option) => option.id)
    case "wholeNumber": {
      const values = about.flatMap((clause) => (clause._tag === "Compares" ? [clause.number] : []))
      const near = new Set(values.flatMap((value) => [value - 1, value, value + 1]))
      return [...near].filter((value) => asked.minimum <= value && value <= asked.maximum).toSorted((a, b) => a - b)
    }
    case "date": {
      const days = about.flatMap((clause) => (clause._tag === "Within" ? [clause] : []))
      const firsts = days.flatMap(({ from }) => (from === undefined ? [] : [Period.dayBefore(from), from]))
      const lasts = days.flatMap(({ until }) => (until === undefined ? [] : [until, Period.dayAfter(until)]))
      return [...new Set([...firsts, ...lasts])].toSorted()
    }
    case "place": {
      const codes = about.flatMap((clause) => (clause._tag === "InPlace" ? clause.places.map(({ code }) => code) : []))
      return [...new Set([...codes, noPlace])].toSorted()
    }
  }
}

/**
 * For each attribute that criteria name: answers on both sides of every boundary, in the order of the attributes.
 *
 * **Details**
 *
 * Together they stand for all answers: any other answer is treated by each clause as one of these is. Of a number
 * they are each value with its neighbours, of a period its first and last day with the days around it, of a place
 * the municipalities that are named and one that is not (`GM0000`).
 *
 * **Example**
 *
 * ```ts
 * import * as Criterion from "woonzorg/Criterion"
 *
 * const passport = { _tag: "Cited", citations: [{ _tag: "Entry", document: "letter", place: "page 1" }] } as const
 * const older = { _tag: "Compares", attribute: "age", comparison: "moreThan", number: 45, passport } as const
 * Criterion.boundaries([older]) // => [{ attribute: "age", answers: [44, 45, 46] }]
 * ```
 *
 * @category getters
 * @since 0.2.0
 */
export const boundaries = (criteria: ReadonlyArray<Criterion>): ReadonlyArray<Boundary> => {
  const all = criteria.flatMap(clauses)
  return Applicant.attributes.flatMap(({ id }) => {
    const about = all.filter(({ attribute }) => attribute === id)
    return about.length === 0 ? [] : [{ attribute: id, answers: boundaryAnswers(id, about) }]
  })
}

/**
 * What is still needed: answers to as few unknown attributes as possible that decide yes, and that decide no.
 *
 * **Details**
 *
 * The keys are the attributes, the values answers that do it: others may too. A side is empty when it is decided
 * already, and absent when no answers lead there. With one side absent the truth can still be unknown: of "older than
 * 45 and single, or older than 45 and not single" all that is left to know at 46 is which of the two.
 *
 * @category models
 * @since 0.2.0
 */
export interface Needed {
  readonly yes?: Applicant.Applicant
  readonly no?: Applicant.Applicant
}

/**
 * A criterion with so many ways to be met that the fewest answers cannot be found in reasonable time.
 *
 * **Units** `most` in steps of the search.
 *
 * @category errors
 * @since 0.2.0
 */
export class TooManyWays extends /* @__PURE__ */ Data.TaggedError("TooManyWays")<{ readonly most: number }> {
  override get message(): string {
    return `The criterion can be met in so many ways that ${this.most} steps did not settle which answers are the fewest. Give more answers first, or split the criterion.`
  }
}

const mostSteps = 300_000

const treeOf = (criterion: Criterion, boundaries: ReadonlyArray<Boundary>, applicant: Applicant.Applicant): Tree => {
  switch (criterion._tag) {
    case "All":
    case "Any": {
      const parts = criterion.parts.map((part) => treeOf(part, boundaries, applicant))
      return { kind: criterion._tag === "All" ? "all" : "any", parts }
    }
    case "Not":
      return negation(treeOf(criterion.part, boundaries, applicant))
    default: {
      const answer: Applicant.Answer | undefined = applicant[criterion.attribute]
      const test = testOf(criterion)
      if (answer !== undefined) return { kind: test(answer) ? "all" : "any", parts: [] }
      const attribute = boundaries.findIndex((boundary) => boundary.attribute === criterion.attribute)
      const answers = boundaries[attribute]?.answers ?? []
      const satisfying = new Set(answers.flatMap((one, index) => (test(one) ? [index] : [])))
      return { kind: "leaf", leaf: { attribute, satisfying }, negated: false }
    }
  }
}

/**
 * The fewest unknown attributes for which some answers decide yes, and those for which some decide no.
 *
 * **Details**
 *
 * Of several smallest sets it is the one that comes first in the criterion. Finding it is hard in general: the time
 * can double with each "one or more of these". The criteria that this project ships take less than a millisecond.
 *
 * **Fails with** {@link TooManyWays}.
 *
 * **Example**
 *
 * ```ts
 * import * as Result from "effect/Result"
 * import * as Criterion from "woonzorg/Criterion"
 *
 * const passport = { _tag: "Cited", citations: [{ _tag: "Entry", document: "letter", place: "page 1" }] } as const
 * const homeless = { _tag: "Holds", attribute: "homeless", passport } as const
 * const older = { _tag: "Compares", attribute: "age", comparison: "moreThan", number: 45, passport } as const
 * Criterion.needed({ _tag: "All", parts: [homeless, older] }, {}) // => Result.succeed({ yes: { homeless: true, age: 46 }, no: { homeless: false } })
 * ```
 *
 * @category evaluating
 * @since 0.2.0
 */
export const needed = (criterion: Criterion, applicant: Applicant.Applicant): Result.Result<Needed, TooManyWays> => {
  const edges = boundaries([criterion])
  const tree = treeOf(criterion, edges, applicant)
  const counts = edges.map(({ answers }) => answers.length)
  const [yes, no] = [tree, negation(tree)].map((one) => fewestAnswers(one, counts, mostSteps))
  if (yes?._tag === "Unsettled" || no?._tag === "Unsettled") return Result.fail(new TooManyWays({ most: mostSteps }))
  const side = (name: "yes" | "no", found: typeof yes): Needed => {
    if (found?._tag !== "Found") return {}
    const answers = edges.flatMap(({ answers: all, attribute }, index) => {
      const answer = found.answers.get(index)
      return answer === undefined ? [] : [[attribute, all[answer]]]
    })
    return { [name]: Object.fromEntries(answers) as Applicant.Applicant }
  }
  return Result.succeed({ ...side("yes", yes), ...side("no", no) })
}

const headings: Readonly<Record<"All" | "Any" | "Not", Vocabulary.Text>> = {
  All: { nl: "Dit klopt allemaal", en: "All of this is true" },
  Any: { nl: "Minstens één hiervan klopt", en: "At least one of these is true" },
  Not: { nl: "Niet het volgende", en: "Not the following" }
}

const comparisonWords: Readonly<Record<Comparison, Vocabulary.Text>> = {
  moreThan: { nl: "meer dan", en: "more than" },
  atLeast: { nl: "minstens", en: "at least" },
  exactly: { nl: "precies", en: "exactly" },
  atMost: { nl: "hoogstens", en: "at most" },
  lessThan: { nl: "minder dan", en: "less than" }
}

/** Items with "or" before the last. */
const either = (items: ReadonlyArray<string>, language: Vocabulary.Language): string =>
  items.length < 2
    ? items.join("")
    : `${items.slice(0, -1).join(", ")} ${language === "nl" ? "of" : "or"} ${items.at(-1) ?? ""}`

const predicate = (clause: Clause, language: Vocabulary.Language): string => {
  const nl = language === "nl"
  const said = (answer: Applicant.Answer) => Applicant.answerText(clause.attribute, answer, language)
  switch (clause._tag) {
    case "Holds":
      return `is ${said(true)}`
    case "OneOf":
      return `is ${either(clause.options.map(said), language)}`
    case "Compares":
      return `is ${comparisonWords[clause.comparison][language]} ${said(clause.number)}`
    case "InPlace":
      return `is ${either(
        clause.places.map(({ name }) => name),
        language
      )}`
    case "Within": {
      const first = clause.from === undefined ? [] : [`${nl ? "niet vóór" : "not before"} ${said(clause.from)}`]
      const last = clause.until === undefined ? [] : [`${nl ? "niet na" : "not after"} ${said(clause.until)}`]
      return `is ${[...first, ...last].join(nl ? " en " : " and ")}`
    }
  }
}

const sentence = (clause: Clause, isNegated: boolean, language: Vocabulary.Language): string => {
  const asked = Applicant.attribute(clause.attribute)
  if (asked.kind === "yesNo") return asked[isNegated ? "fails" : "holds"][language]
  const name = asked.name[language]
  return `${name.charAt(0).toUpperCase()}${name.slice(1)} ${predicate(clause, language)}`
}

const answerIn = (clause: Clause, answer: Applicant.Answer, language: Vocabulary.Language): string => {
  const place = clause._tag === "InPlace" ? clause.places.find(({ code }) => code === answer)?.name : undefined
  return clause._tag === "Holds" ? "" : ` (${place ?? Applicant.answerText(clause.attribute, answer, language)})`
}

/** The lines of a criterion; with a trace, each with its truth. */
const outline = (
  criterion: Criterion,
  trace: Trace | undefined,
  language: Vocabulary.Language,
  level: number
): ReadonlyArray<string> => {
  const line = (words: string, end: string): string => {
    const indent = level === 0 ? "" : `${"  ".repeat(level - 1)}- `
    return `${indent}${words}${trace === undefined ? end : `: ${Truth.text(trace.truth, language)}${given}.`}`
  }
  const answer = trace?.answer
  const given = answer === undefined || !("attribute" in criterion) ? "" : answerIn(criterion, answer, language)
  const below = (parts: ReadonlyArray<Criterion>) =>
    parts.flatMap((part, index) => outline(part, trace?.parts[index], language, level + 1))
  switch (criterion._tag) {
    case "All":
    case "Any":
      return [line(headings[criterion._tag][language], ":"), ...below(criterion.parts)]
    case "Not":
      return criterion.part._tag === "Holds"
        ? [line(sentence(criterion.part, true, language), ".")]
        : [line(headings.Not[language], ":"), ...below([criterion.part])]
    default:
      return [line(sentence(criterion, false, language), ".")]
  }
}

/**
 * A criterion in words: one sentence, or a list in which each level is indented.
 *
 * **Example**
 *
 * ```ts
 * import * as Criterion from "woonzorg/Criterion"
 *
 * const passport = { _tag: "Cited", citations: [{ _tag: "Entry", document: "letter", place: "page 1" }] } as const
 * const homeless = { _tag: "Holds", attribute: "homeless", passport } as const
 * const older = { _tag: "Compares", attribute: "age", comparison: "moreThan", number: 45, passport } as const
 * Criterion.text({ _tag: "All", parts: [{ _tag: "Not", part: homeless }, older] }, "en") // => "All of this is true:\n- The person is not homeless.\n- The age is more than 45 years."
 * ```
 *
 * @category texts
 * @since 0.2.0
 */
export const text = (criterion: Criterion, language: Vocabulary.Language): string =>
  outline(criterion, undefined, language, 0).join("\n")

/**
 * A trace in words: the lines of its criterion, each with its truth and with the answer that it looked at.
 *
 * **Details**
 *
 * The first line says what the whole comes to.
 *
 * **Example**
 *
 * ```ts
 * import * as Criterion from "woonzorg/Criterion"
 *
 * const passport = { _tag: "Cited", citations: [{ _tag: "Entry", document: "letter", place: "page 1" }] } as const
 * const older = { _tag: "Compares", attribute: "age", comparison: "moreThan", number: 45, passport } as const
 * Criterion.traceText(Criterion.evaluate(older, { age: 18 }), "nl") // => "De leeftijd is meer dan 45 jaar: nee (18 jaar)."
 * ```
 *
 * @category texts
 * @since 0.2.0
 */
export const traceText = (trace: Trace, language: Vocabulary.Language): string =>
  outline(trace.criterion, trace, language, 0).join("\n")
