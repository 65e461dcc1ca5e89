/**
 * What a member is ahead or behind: did it do more or less than its exact share?
 *
 * @since 0.2.0
 */
import * as Schema from "effect/Schema"
import * as Rational from "./Rational.js"

/**
 * What a member still has to do: above zero it is behind, below zero it is ahead.
 *
 * **Units** places, exact.
 *
 * @category models
 * @since 0.2.0
 */
export interface Balance {
  readonly member: string
  readonly balance: Rational.Rational
}

/**
 * The schema of a balance, for a file.
 *
 * **Example**
 *
 * ```ts
 * import * as Schema from "effect/Schema"
 * import * as Balance from "woonzorg/Balance"
 *
 * Schema.decodeUnknownSync(Balance.Balance)({ member: "Aardstad", balance: "-2/9" }) // => { member: "Aardstad", balance: { numerator: -2n, denominator: 9n } }
 * ```
 *
 * @category schemas
 * @since 0.2.0
 */
export const Balance = /* @__PURE__ */ (() =>
  Schema.Struct({ member: Schema.NonEmptyString, balance: Rational.Rational.annotate({ unit: "places" }) }).annotate({
    term: {
      nl: "saldo",
      en: "balance",
      definition: {
        nl: "Wat een gemeente voor of achter ligt op haar aandeel. Boven nul is een achterstand, onder nul een voorsprong.",
        en: "What a municipality is ahead of or behind its share. Above zero is a backlog, below zero a lead."
      }
    }
  }))()

/**
 * A member that did more than its share, and how much more.
 *
 * **Units** places, exact and above zero.
 *
 * @category models
 * @since 0.2.0
 */
export interface Lead {
  readonly _tag: "Lead"
  readonly member: string
  readonly places: Rational.Rational
}

/**
 * The schema of a lead.
 *
 * **Example**
 *
 * ```ts
 * import * as Schema from "effect/Schema"
 * import * as Balance from "woonzorg/Balance"
 *
 * Schema.is(Balance.Lead)({ _tag: "Lead", member: "Aardstad", places: { numerator: 2n, denominator: 9n } }) // => true
 * ```
 *
 * @category schemas
 * @since 0.2.0
 */
export const Lead = /* @__PURE__ */ (() =>
  Schema.TaggedStruct("Lead", {
    member: Schema.NonEmptyString,
    places: Rational.Rational.annotate({ unit: "places" })
  }).annotate({
    term: {
      nl: "voorsprong",
      en: "lead",
      definition: {
        nl: "Wat een gemeente meer heeft gedaan dan haar aandeel.",
        en: "What a municipality has done beyond its share."
      }
    }
  }))()

/**
 * A member that did less than its share, and how much less.
 *
 * **Units** places, exact and above zero.
 *
 * @category models
 * @since 0.2.0
 */
export interface Backlog {
  readonly _tag: "Backlog"
  readonly member: string
  readonly places: Rational.Rational
}

/**
 * The schema of a backlog.
 *
 * **Example**
 *
 * ```ts
 * import * as Schema from "effect/Schema"
 * import * as Balance from "woonzorg/Balance"
 *
 * Schema.is(Balance.Backlog)({ _tag: "Lead", member: "Aardstad", places: { numerator: 2n, denominator: 9n } }) // => false
 * ```
 *
 * @category schemas
 * @since 0.2.0
 */
export const Backlog = /* @__PURE__ */ (() =>
  Schema.TaggedStruct("Backlog", {
    member: Schema.NonEmptyString,
    places: Rational.Rational.annotate({ unit: "places" })
  }).annotate({
    term: {
      nl: "achterstand",
      en: "backlog",
      definition: {
        nl: "Wat een gemeente minder heeft gedaan dan haar aandeel. Dat moet zij nog doen.",
        en: "What a municipality has done less than its share. It still has to do that."
      }
    }
  }))()

/**
 * A balance as a lead or a backlog; a balance of zero is neither.
 *
 * **Example**
 *
 * ```ts
 * import * as Balance from "woonzorg/Balance"
 *
 * Balance.standing({ member: "Aardstad", balance: { numerator: -2n, denominator: 9n } }) // => { _tag: "Lead", member: "Aardstad", places: { numerator: 2n, denominator: 9n } }
 * ```
 *
 * @category conversions
 * @since 0.2.0
 */
export const standing = ({ balance, member }: Balance): Lead | Backlog | undefined =>
  balance.numerator === 0n
    ? undefined
    : balance.numerator > 0n
      ? { _tag: "Backlog", member, places: balance }
      : { _tag: "Lead", member, places: Rational.subtract(Rational.zero, balance) }
