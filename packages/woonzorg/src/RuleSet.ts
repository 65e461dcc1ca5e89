/**
 * A version of the rules: what it says with its sources, when it holds, and how it differs from another version.
 *
 * @since 0.2.0
 */
import * as Data from "effect/Data"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as Citation from "./Citation.js"
import * as Criterion from "./Criterion.js"
import * as Eligibility from "./Eligibility.js"
import * as Input from "./Input.js"
import { canonical } from "./internal/canonical.js"
import { compareText } from "./internal/digits.js"
import { treeExcess } from "./internal/treeSize.js"
import * as Period from "./Period.js"
import * as Vocabulary from "./Vocabulary.js"

const standings = ["agreed", "published", "claimed", "advised"] as const

/**
 * What kind of thing a version is: an agreement between parties, conditions that an authority publishes, what one
 * party claims to be the case, or an advice.
 *
 * @category models
 * @since 0.2.0
 */
export type Standing = (typeof standings)[number]

/**
 * When a version holds. Of unknown validity, `instead` says where to look for what holds today.
 *
 * @category models
 * @since 0.2.0
 */
export type Validity =
  | { readonly _tag: "Dated"; readonly period: Citation.Sourced<Period.Period> }
  | { readonly _tag: "Unknown"; readonly why: Vocabulary.Text; readonly instead?: Vocabulary.Text }

/**
 * One thing that a version says.
 *
 * **Details**
 *
 * A `Rule` says for whom a product is, in a form that can be decided. An `Unencoded` one cannot be put in that form:
 * its sentence stands in `says`, and `why` says what is in the way.
 *
 * @category models
 * @since 0.2.0
 */
export type Provision =
  | {
      readonly _tag: "Rule"
      readonly id: string
      readonly says: Citation.Sourced<Vocabulary.Text>
      readonly eligibility: Eligibility.Eligibility
    }
  | {
      readonly _tag: "Unencoded"
      readonly id: string
      readonly says: Citation.Sourced<Vocabulary.Text>
      readonly why: Vocabulary.Text
    }

/**
 * A version of the rules. Each provision has an id of its own, and each product at most one rule.
 *
 * @category models
 * @since 0.2.0
 */
export interface RuleSet {
  readonly id: string
  readonly name: Vocabulary.Text
  readonly standing: Standing
  readonly validity: Validity
  readonly provisions: ReadonlyArray<Provision>
}

const repeated = (names: ReadonlyArray<string | undefined>): ReadonlyArray<number> =>
  names.flatMap((name, index) => (name !== undefined && names.indexOf(name) < index ? [index] : []))

const productOf = (provision: Provision): string | undefined =>
  provision._tag === "Rule" ? provision.eligibility.product : undefined

/**
 * The schema of a version of the rules. Use {@link decode} for what comes from outside: it bounds the size first.
 *
 * **Example**
 *
 * ```ts
 * import * as Schema from "effect/Schema"
 * import * as RuleSet from "woonzorg/RuleSet"
 *
 * Schema.is(RuleSet.RuleSet)({ id: "agenda" }) // => false
 * ```
 *
 * @category schemas
 * @since 0.2.0
 */
export const RuleSet: Schema.Codec<RuleSet> = /* @__PURE__ */ (() => {
  const says = Citation.Sourced(Vocabulary.Text)
  const provision = Schema.Union([
    Schema.TaggedStruct("Rule", { id: Schema.NonEmptyString, says, eligibility: Eligibility.Eligibility }),
    Schema.TaggedStruct("Unencoded", { id: Schema.NonEmptyString, says, why: Vocabulary.Text })
  ]).annotate({ expected: 'a provision, whose "_tag" is Rule or Unencoded' })
  const provisions = Schema.Array(provision).check(
    Schema.makeFilter((all) => [
      ...repeated(all.map(({ id }) => id)).map((index) => ({
        path: [index, "id"],
        issue: `Expected an id that no other provision has, got "${all[index]?.id}"`
      })),
      ...repeated(all.map(productOf)).map((index) => ({
        path: [index, "eligibility", "product"],
        issue: "Expected one rule for a product: join the two in one criterion"
      }))
    ])
  )
  return Schema.Struct({
    id: Schema.NonEmptyString,
    name: Vocabulary.Text,
    standing: Schema.Literals(standings).annotate({ expected: "agreed, published, claimed or advised" }),
    validity: Schema.Union([
      Schema.TaggedStruct("Dated", { period: Citation.Sourced(Period.Period) }),
      Schema.TaggedStruct("Unknown", { why: Vocabulary.Text, instead: Schema.optionalKey(Vocabulary.Text) })
    ]).annotate({ expected: 'a validity, whose "_tag" is Dated or Unknown' }),
    provisions
  }).annotate({
    term: {
      nl: "regelversie",
      en: "version of the rules",
      definition: {
        nl: "Regels zoals zij op een moment golden of beschreven zijn, met bronnen. Een nieuwe afspraak is een nieuwe versie.",
        en: "Rules as they held or were described at one moment, with sources. A new agreement is a new version."
      }
    }
  })
})()

/**
 * A version of the rules that is larger or deeper than people write them.
 *
 * @category errors
 * @since 0.2.0
 */
export class RuleSetTooLarge
  extends /* @__PURE__ */ Data.TaggedError("RuleSetTooLarge")<{
    readonly reason: "levels" | "parts"
    readonly most: number
  }>
{
  override get message(): string {
    return this.reason === "levels"
      ? `Something in the version lies deeper than ${this.most} levels of parts. Write its criteria with fewer levels.`
      : `The criteria of the version have more than ${this.most} parts together. Split it into several versions.`
  }
}

const mostParts = 20_000

/**
 * Reads a version of the rules from outside, such as a file that somebody wrote by hand.
 *
 * **Details**
 *
 * First the size is bounded. Then every problem is reported at once, each with its place, what was found there and
 * what was expected; a key that does not belong there is a problem too. Nothing is half-read.
 *
 * **Fails with** {@link RuleSetTooLarge} or `InputRefused`.
 *
 * **Example**
 *
 * ```ts
 * import * as Result from "effect/Result"
 * import * as RuleSet from "woonzorg/RuleSet"
 *
 * Result.mapError(RuleSet.decode({ id: "agenda" }), ({ _tag }) => _tag) // => Result.fail("InputRefused")
 * ```
 *
 * @category decoding
 * @since 0.2.0
 */
export const decode = (input: unknown): Result.Result<RuleSet, RuleSetTooLarge | Input.InputRefused> => {
  const { levels } = Criterion.limits
  // Around a criterion lie a list, a provision and its eligibility; within it, a citation.
  const reason = treeExcess(input, { levels, parts: mostParts, nesting: 2 * levels + 16 })
  return reason === undefined
    ? Input.decode(RuleSet, { unknownKeys: "refuse" })(input)
    : Result.fail(new RuleSetTooLarge({ reason, most: reason === "levels" ? levels : mostParts }))
}

/**
 * The ids of the documents that a version rests on, in the order in which it cites them.
 *
 * **Example**
 *
 * ```ts
 * import * as RuleSet from "woonzorg/RuleSet"
 *
 * const unknown = { _tag: "Unknown", why: { nl: "geen datum", en: "no date" } } as const
 * RuleSet.sources({ id: "empty", name: { nl: "leeg", en: "empty" }, standing: "advised", validity: unknown, provisions: [] }) // => []
 * ```
 *
 * @category getters
 * @since 0.2.0
 */
export const sources = (ruleSet: RuleSet): ReadonlyArray<string> => {
  const found: Array<string> = []
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return
    if ("document" in value && typeof value.document === "string") found.push(value.document)
    Object.values(value).forEach(visit)
  }
  visit(ruleSet)
  return [...new Set(found)]
}

/**
 * What a version says and cannot be decided by a computer, with its sentence and why.
 *
 * **Example**
 *
 * ```ts
 * import * as RuleSet from "woonzorg/RuleSet"
 *
 * const unknown = { _tag: "Unknown", why: { nl: "geen datum", en: "no date" } } as const
 * RuleSet.unencoded({ id: "empty", name: { nl: "leeg", en: "empty" }, standing: "advised", validity: unknown, provisions: [] }) // => []
 * ```
 *
 * @category getters
 * @since 0.2.0
 */
export const unencoded = (ruleSet: RuleSet): ReadonlyArray<Extract<Provision, { readonly _tag: "Unencoded" }>> =>
  ruleSet.provisions.flatMap((provision) => (provision._tag === "Unencoded" ? [provision] : []))

const day = (date: Period.CalendarDate): string => Period.text({ from: date, until: date }, "en")

/**
 * No version is known to be in force on a day.
 *
 * **Details**
 *
 * `ended` and `notBegun` are versions with the day on which they ended or begin. `undated` are those whose validity
 * nobody knows, and claims and advices: they are never chosen. `instead` says where to look.
 *
 * @category errors
 * @since 0.2.0
 */
export class NoneInForce
  extends /* @__PURE__ */ Data.TaggedError("NoneInForce")<{
    readonly date: Period.CalendarDate
    readonly ended: ReadonlyArray<{ readonly name: Vocabulary.Text; readonly on: Period.CalendarDate }>
    readonly notBegun: ReadonlyArray<{ readonly name: Vocabulary.Text; readonly on: Period.CalendarDate }>
    readonly undated: ReadonlyArray<{ readonly name: Vocabulary.Text; readonly instead?: Vocabulary.Text }>
  }>
{
  override get message(): string {
    return [
      `No version that we have is in force on ${day(this.date)}.`,
      ...this.ended.map(({ name, on }) => `"${name.en}" ended on ${day(on)}.`),
      ...this.notBegun.map(({ name, on }) => `"${name.en}" begins on ${day(on)}.`),
      ...this.undated.map(
        ({ instead, name }) => `"${name.en}" is never chosen${instead === undefined ? "." : `: ${instead.en}`}`
      ),
      "Ask for another day, or add the version that holds."
    ].join(" ")
  }
}

/**
 * More than one version is in force on a day: which goes first, no source says.
 *
 * @category errors
 * @since 0.2.0
 */
export class SeveralInForce
  extends /* @__PURE__ */ Data.TaggedError("SeveralInForce")<{
    readonly date: Period.CalendarDate
    readonly names: ReadonlyArray<Vocabulary.Text>
  }>
{
  override get message(): string {
    return `On ${day(this.date)} several versions are in force: ${this.names.map(({ en }) => `"${en}"`).join(", ")}. Ask among versions of one set of rules.`
  }
}

/** The period in which a version can be chosen: claims and advices are never in force. */
const inForce = ({ standing, validity }: RuleSet): Period.Period | undefined =>
  validity._tag === "Dated" && (standing === "agreed" || standing === "published") ? validity.period.value : undefined

/**
 * The one version that is in force on a day; its first and its last day count.
 *
 * **Fails with** {@link NoneInForce}, which names what ended and when, or {@link SeveralInForce}.
 *
 * **Example**
 *
 * ```ts
 * import * as Result from "effect/Result"
 * import * as RuleSet from "woonzorg/RuleSet"
 *
 * const passport = { _tag: "Cited", citations: [{ _tag: "Entry", document: "letter", place: "page 1" }] } as const
 * const period = { value: { from: "2021-01-01", until: "2022-12-31" }, passport } as const
 * const version = { id: "first", name: { nl: "eerste", en: "first" }, standing: "agreed", validity: { _tag: "Dated", period }, provisions: [] } as const
 * Result.map(RuleSet.asOf([version], "2022-12-31"), ({ id }) => id) // => Result.succeed("first")
 * Result.mapError(RuleSet.asOf([version], "2023-01-01"), ({ message }) => message) // => Result.fail('No version that we have is in force on 1 January 2023. "first" ended on 31 December 2022. Ask for another day, or add the version that holds.')
 * ```
 *
 * @category selecting
 * @since 0.2.0
 */
export const asOf = (
  versions: ReadonlyArray<RuleSet>,
  date: Period.CalendarDate
): Result.Result<RuleSet, NoneInForce | SeveralInForce> => {
  const dated = versions.flatMap((version) => {
    const period = inForce(version)
    return period === undefined ? [] : [{ period, version }]
  })
  const [found, ...others] = dated.filter(({ period }) => Period.contains(period, date)).map(({ version }) => version)
  if (found === undefined) {
    return Result.fail(
      new NoneInForce({
        date,
        ended: dated.flatMap(({ period, version: { name } }) =>
          period.until < date ? [{ name, on: period.until }] : []
        ),
        notBegun: dated.flatMap(({ period, version: { name } }) =>
          date < period.from ? [{ name, on: period.from }] : []
        ),
        undated: versions.flatMap((version) => {
          const { name, validity } = version
          if (inForce(version) !== undefined) return []
          const instead = validity._tag === "Unknown" ? validity.instead : undefined
          return [{ name, ...(instead === undefined ? {} : { instead }) }]
        })
      })
    )
  }
  return others.length === 0
    ? Result.succeed(found)
    : Result.fail(new SeveralInForce({ date, names: [found, ...others].map(({ name }) => name) }))
}

/**
 * What is different in a provision: its words, what it decides by, its sources, or something else about it.
 *
 * @category models
 * @since 0.2.0
 */
export type Aspect = "words" | "criterion" | "sources" | "other"

/**
 * A provision that stands in both versions, and is not the same.
 *
 * @category models
 * @since 0.2.0
 */
export interface Change {
  readonly before: Provision
  readonly after: Provision
  readonly differs: ReadonlyArray<Aspect>
}

/**
 * How two versions differ, provision by provision; `unencoded` are the sentences of both that no effect accounts for.
 *
 * @category models
 * @since 0.2.0
 */
export interface Difference {
  readonly added: ReadonlyArray<Provision>
  readonly removed: ReadonlyArray<Provision>
  readonly changed: ReadonlyArray<Change>
  readonly unencoded: {
    readonly before: ReadonlyArray<Extract<Provision, { readonly _tag: "Unencoded" }>>
    readonly after: ReadonlyArray<Extract<Provision, { readonly _tag: "Unencoded" }>>
  }
}

/** A value without the passports in it; those are added to the list, in the order of the keys that lead there. */
const parted = (value: unknown, passports: Array<unknown>): unknown => {
  if (typeof value !== "object" || value === null) return value
  if (Array.isArray(value)) return value.map((item) => parted(item, passports))
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => compareText(one, other))
      .flatMap(([key, item]) => {
        if (key !== "passport") return [[key, parted(item, passports)]]
        passports.push(item)
        return []
      })
  )
}

const aspects = (provision: Provision): Readonly<Record<Aspect, string>> => {
  const passports: Array<unknown> = []
  const { says, ...rest } = parted(provision, passports) as { readonly says: unknown; readonly eligibility?: object }
  const { criterion = null, ...around } = (rest.eligibility ?? {}) as { readonly criterion?: unknown }
  return {
    words: canonical(says),
    criterion: canonical(criterion),
    sources: canonical(passports),
    other: canonical({ ...rest, eligibility: around })
  }
}

const differences = (before: Provision, after: Provision): ReadonlyArray<Aspect> => {
  const [one, other] = [aspects(before), aspects(after)]
  return (["words", "criterion", "sources", "other"] as const).filter((aspect) => one[aspect] !== other[aspect])
}

/**
 * What one version says that another does not, and what both say in another way. Provisions are matched by id.
 *
 * **Details**
 *
 * The order is that of the versions. A version does not differ from itself; swapping the two swaps added and removed.
 *
 * **Example**
 *
 * ```ts
 * import * as RuleSet from "woonzorg/RuleSet"
 *
 * const validity = { _tag: "Unknown", why: { nl: "geen datum", en: "no date" } } as const
 * const empty = { id: "empty", name: { nl: "leeg", en: "empty" }, standing: "advised", validity, provisions: [] } as const
 * RuleSet.diff(empty, empty).changed // => []
 * ```
 *
 * @category comparing
 * @since 0.2.0
 */
export const diff = (before: RuleSet, after: RuleSet): Difference => {
  const idsOf = ({ provisions }: RuleSet) => new Map(provisions.map((provision) => [provision.id, provision]))
  const [old, renewed] = [idsOf(before), idsOf(after)]
  return {
    added: after.provisions.filter(({ id }) => !old.has(id)),
    removed: before.provisions.filter(({ id }) => !renewed.has(id)),
    changed: before.provisions.flatMap((provision) => {
      const other = renewed.get(provision.id)
      const differs = other === undefined ? [] : differences(provision, other)
      return other === undefined || differs.length === 0 ? [] : [{ before: provision, after: other, differs }]
    }),
    unencoded: { before: unencoded(before), after: unencoded(after) }
  }
}
