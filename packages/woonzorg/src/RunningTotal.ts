/**
 * Dividing a total that grows: each period brings more, and everything so far is divided anew.
 *
 * @since 0.2.0
 */
import * as Data from "effect/Data"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import type * as AllocationKey from "./AllocationKey.js"
import * as Apportionment from "./Apportionment.js"
import * as Period from "./Period.js"

/**
 * What a period adds to the total, and the claims by which all so far is then divided.
 *
 * **Units** `places` are whole places that come on top in this period.
 *
 * @category models
 * @since 0.2.0
 */
export interface Addition {
  readonly period: Period.Period
  readonly places: number
  readonly claims: AllocationKey.Claims
}

/**
 * What each member has in all after a period.
 *
 * **Details**
 *
 * `askedBack` are the members that have fewer than after the period before.
 *
 * **Units** whole places; `added` is below zero for a member that is asked for places back.
 *
 * @category models
 * @since 0.2.0
 */
export interface RunningTotal {
  readonly period: Period.Period
  readonly total: number
  readonly members: ReadonlyArray<{ readonly member: string; readonly places: number; readonly added: number }>
  readonly askedBack: ReadonlyArray<{ readonly member: string; readonly places: number }>
}

/**
 * The schema of a running total, for a file.
 *
 * **Example**
 *
 * ```ts
 * import * as Schema from "effect/Schema"
 * import * as RunningTotal from "woonzorg/RunningTotal"
 *
 * const period = { from: "2026-01-01", until: "2026-12-31" }
 * Schema.is(RunningTotal.RunningTotal)({ period, total: 25, members: [], askedBack: [] }) // => true
 * ```
 *
 * @category schemas
 * @since 0.2.0
 */
export const RunningTotal: Schema.Codec<RunningTotal> = /* @__PURE__ */ (() => {
  const member = Schema.NonEmptyString
  const places = Schema.Int.check(Schema.isGreaterThanOrEqualTo(0)).annotate({ unit: "places" })
  return Schema.Struct({
    period: Period.Period,
    total: places,
    members: Schema.Array(Schema.Struct({ member, places, added: Schema.Int.annotate({ unit: "places" }) })),
    askedBack: Schema.Array(Schema.Struct({ member, places }))
  }).annotate({
    term: {
      nl: "lopend totaal",
      en: "running total",
      definition: {
        nl: "Wat elke gemeente tot nu toe in totaal heeft, als alles tot nu toe telkens opnieuw wordt verdeeld.",
        en: "What each municipality has so far, when all so far is divided anew each time."
      }
    }
  })
})()

/**
 * A period whose total could not be divided, and why.
 *
 * @category errors
 * @since 0.2.0
 */
export class TotalNotDivided
  extends /* @__PURE__ */ Data.TaggedError("TotalNotDivided")<{
    readonly period: Period.Period
    readonly refusal: Apportionment.Refusal
  }>
{
  override get message(): string {
    return `The total up to and including ${Period.text(this.period, "en")} could not be divided. ${this.refusal.message}`
  }
}

/**
 * A period with other members than the period before.
 *
 * @category errors
 * @since 0.2.0
 */
export class MembersChanged
  extends /* @__PURE__ */ Data.TaggedError("MembersChanged")<{
    readonly period: Period.Period
    readonly missing: ReadonlyArray<string>
    readonly unexpected: ReadonlyArray<string>
  }>
{
  override get message(): string {
    const parts = [
      this.missing.length > 0 ? `lacks ${this.missing.join(", ")}` : undefined,
      this.unexpected.length > 0 ? `has ${this.unexpected.join(", ")} besides` : undefined
    ].filter((part) => part !== undefined)
    return `${Period.text(this.period, "en")} ${parts.join(" and ")}. Give the same members in every period; give a claim of zero to one that takes no part.`
  }
}

/**
 * The running totals of all periods, each divided by the claims of its own period.
 *
 * **Details**
 *
 * What a member gets in a period is the difference of two divisions, and can be below zero: places are asked back.
 * `largestRemainder` can do so even while the claims stay the same: it is the Alabama paradox over time.
 * `quotaMethod` and the divisor methods never do while the claims stay the same and ties are decided by stated order,
 * and with `quotaMethod` everyone then stays within one place of its exact share of all so far. When claims change,
 * `quotaMethod` can ask places back, as can any method that stays within one place. Divisor methods can too: a claim
 * can simply fall. A {@link Apportionment.TiePolicy} that draws lots draws anew for each total.
 *
 * **Units** whole places.
 *
 * **Fails with** {@link TotalNotDivided} and {@link MembersChanged}.
 *
 * **Example**
 *
 * ```ts
 * import * as Result from "effect/Result"
 * import * as Apportionment from "woonzorg/Apportionment"
 * import * as RunningTotal from "woonzorg/RunningTotal"
 *
 * const claims = Result.getOrThrow(Apportionment.claims({ Aardstad: 6, Beekdam: 6, Cederloo: 2 }))
 * const years = [
 *   { period: { from: "2026-01-01", until: "2026-12-31" }, places: 10, claims },
 *   { period: { from: "2027-01-01", until: "2027-12-31" }, places: 1, claims }
 * ]
 * const totals = RunningTotal.divide(years, { method: "largestRemainder" })
 * Result.map(totals, ([, second]) => second?.askedBack) // => Result.succeed([{ member: "Cederloo", places: 1 }])
 * ```
 *
 * @source Balinski and Young, Fair Representation, 1982; The Quota Method of Apportionment, American Mathematical
 *   Monthly 82, 1975
 * @category calculations
 * @since 0.2.0
 */
export const divide = (
  additions: ReadonlyArray<Addition>,
  options: Omit<Apportionment.Options, "places">
): Result.Result<ReadonlyArray<RunningTotal>, TotalNotDivided | MembersChanged> =>
  Result.gen(function* () {
    const totals: Array<RunningTotal> = []
    let before: ReadonlyMap<string, number> | undefined
    let total = 0
    for (const { claims, period, places } of additions) {
      if (!Number.isSafeInteger(places) || places < 0) {
        const refusal = new Apportionment.PlacesInvalid({ places })
        return yield* Result.fail(new TotalNotDivided({ period, refusal }))
      }
      total += places
      const divided = Apportionment.apportion(claims, { ...options, places: total })
      const { outcomes } = yield* Result.mapError(divided, (refusal) => new TotalNotDivided({ period, refusal }))
      const after = new Map(outcomes.map((one) => [one.member, one.places]))
      const missing = [...(before ?? after).keys()].filter((member) => !after.has(member))
      const unexpected = [...after.keys()].filter((member) => before !== undefined && !before.has(member))
      if (missing.length + unexpected.length > 0) {
        return yield* Result.fail(new MembersChanged({ period, missing, unexpected }))
      }
      const members = outcomes.map((one) => ({
        member: one.member,
        places: one.places,
        added: one.places - (before?.get(one.member) ?? 0)
      }))
      const askedBack = members.flatMap(({ added, member }) => (added < 0 ? [{ member, places: -added }] : []))
      totals.push({ period, total, members, askedBack })
      before = after
    }
    return totals
  })
