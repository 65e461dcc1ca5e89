/**
 * What happens when there is more to divide, place by place: the totals at which one more costs a member one.
 *
 * @since 0.2.0
 */
import * as Data from "effect/Data"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import type * as AllocationKey from "./AllocationKey.js"
import * as Apportionment from "./Apportionment.js"
import { grouped } from "./internal/digits.js"
import { listed } from "./internal/enumeration.js"
import * as Quantity from "./Quantity.js"
import type * as Vocabulary from "./Vocabulary.js"

/**
 * One place more that costs a member one.
 *
 * **Details**
 *
 * `places` is the larger total. `losers` surely have fewer with it than with one place less, `winners` surely more; whom
 * an open tie leaves undecided is neither.
 *
 * **Units** whole places.
 *
 * @category models
 * @since 0.2.0
 */
export interface Loss {
  readonly places: number
  readonly losers: ReadonlyArray<string>
  readonly winners: ReadonlyArray<string>
}

/**
 * All losses on the way from one total to another.
 *
 * **Details**
 *
 * `open` are the totals at which a tie is open, so that there could be losses that are not in `losses`.
 *
 * **Units** `from`, `until` and `open` are whole places to divide; both ends are included.
 *
 * @category models
 * @since 0.2.0
 */
export interface HousePath {
  readonly from: number
  readonly until: number
  readonly losses: ReadonlyArray<Loss>
  readonly open: ReadonlyArray<number>
}

/**
 * The schema of a house path, for a file or a worker.
 *
 * **Example**
 *
 * ```ts
 * import * as Schema from "effect/Schema"
 * import * as HousePath from "woonzorg/HousePath"
 *
 * Schema.is(HousePath.HousePath)({ from: 10, until: 11, losses: [], open: [] }) // => true
 * ```
 *
 * @category schemas
 * @since 0.2.0
 */
export const HousePath: Schema.Codec<HousePath> = /* @__PURE__ */ (() => {
  const places = Schema.Int.check(Schema.isGreaterThanOrEqualTo(0)).annotate({ unit: "places" })
  const members = Schema.Array(Schema.NonEmptyString)
  return Schema.Struct({
    from: places,
    until: places,
    losses: Schema.Array(Schema.Struct({ places, losers: members, winners: members })),
    open: Schema.Array(places)
  }).annotate({
    term: {
      nl: "verlies bij meer plekken",
      en: "house path",
      definition: {
        nl: "De aantallen plekken waarbij één plek meer om te verdelen een gemeente een plek kost.",
        en: "The numbers of places at which one place more to divide costs a municipality a place."
      }
    }
  })
})()

/**
 * A range of totals that cannot be walked: not whole, turned round, or too long.
 *
 * @category errors
 * @since 0.2.0
 */
export class RangeInvalid
  extends /* @__PURE__ */ Data.TaggedError("RangeInvalid")<{ readonly from: number; readonly until: number }>
{
  override get message(): string {
    return `The totals from ${this.from} until ${this.until} cannot be walked. Give whole numbers of zero or more, the lower first, at most ${longest} apart.`
  }
}

const longest = 100_000

/**
 * The totals at which one place more to divide costs a member one, on these claims.
 *
 * **Details**
 *
 * Only methods that do not keep `house` in {@link Apportionment.properties} can have such losses, `largestRemainder` first of
 * all: the Alabama paradox. Only sure losses are listed; with the tie policy `refuse` nothing hangs on a choice. Under
 * the policy `lot` a tie is drawn anew at every total, so that `quotaMethod` could show a loss that chance makes. Costs
 * one division for each total.
 *
 * **Units** `from` and `until` are places to divide, both included.
 *
 * **Fails with** {@link RangeInvalid}, and with what the division at any of the totals fails with, but for an open tie.
 *
 * **Example**
 *
 * ```ts
 * import * as Result from "effect/Result"
 * import * as Apportionment from "woonzorg/Apportionment"
 * import * as HousePath from "woonzorg/HousePath"
 *
 * const claims = Result.getOrThrow(Apportionment.claims({ A: 6, B: 6, C: 2 }))
 * const path = HousePath.walk(claims, { method: "largestRemainder" }, { from: 10, until: 11 })
 * Result.map(path, ({ losses }) => losses) // => Result.succeed([{ places: 11, losers: ["C"], winners: ["A", "B"] }])
 * ```
 *
 * @source Balinski and Young, Fair Representation, 1982, chapter 5
 * @category calculations
 * @since 0.2.0
 */
export const walk = (
  claims: AllocationKey.Claims,
  options: Omit<Apportionment.Options, "places">,
  { from, until }: { readonly from: number; readonly until: number }
): Result.Result<HousePath, RangeInvalid | Exclude<Apportionment.Refusal, Apportionment.TiedClaims>> =>
  Result.gen(function* () {
    const isWalkable =
      Number.isSafeInteger(from) && Number.isSafeInteger(until) && from >= 0 && from <= until && until - from <= longest
    if (!isWalkable) return yield* Result.fail(new RangeInvalid({ from, until }))
    const losses: Array<Loss> = []
    const open: Array<number> = []
    let before: ReadonlyArray<Apportionment.MemberRange> = []
    for (let places = from; places <= until; places++) {
      const after = yield* Apportionment.ranges(Apportionment.apportion(claims, { ...options, places }))
      if (after.some(({ least, most }) => least < most)) open.push(places)
      const losers = before.filter(({ least }, i) => (after[i]?.most ?? 0) < least).map(({ member }) => member)
      const winners = before.filter(({ most }, i) => (after[i]?.least ?? 0) > most).map(({ member }) => member)
      if (losers.length > 0) losses.push({ places, losers, winners })
      before = after
    }
    return { from, until, losses, open }
  })

/**
 * A loss in one or two plain sentences.
 *
 * **Example**
 *
 * ```ts
 * import * as HousePath from "woonzorg/HousePath"
 *
 * const loss = { places: 11, losers: ["Sliedrecht"], winners: ["Dordrecht", "Gorinchem"] }
 * HousePath.text(loss, "place", "nl") // => "Met 11 in plaats van 10 plekken krijgt Sliedrecht er minder. Dordrecht en Gorinchem krijgen er dan meer."
 * ```
 *
 * @category texts
 * @since 0.2.0
 */
export const text = ({ losers, places, winners }: Loss, unit: Quantity.Unit, language: Vocabulary.Language): string => {
  const nl = language === "nl"
  const { other } = Quantity.unitTerms[unit][language]
  const [more, less] = [places, places - 1].map((count) => grouped(count, nl ? "." : ","))
  const first = nl
    ? `Met ${more} in plaats van ${less} ${other} ${losers.length > 1 ? "krijgen" : "krijgt"} ${listed(losers, language)} er minder.`
    : `With ${more} ${other} instead of ${less}, ${listed(losers, language)} ${losers.length > 1 ? "get" : "gets"} fewer.`
  if (winners.length === 0) return first
  const second = nl
    ? `${listed(winners, language)} ${winners.length > 1 ? "krijgen" : "krijgt"} er dan meer.`
    : `${listed(winners, language)} then ${winners.length > 1 ? "get" : "gets"} more.`
  return `${first} ${second}`
}
