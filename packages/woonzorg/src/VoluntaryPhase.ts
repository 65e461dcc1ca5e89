/**
 * The years before a key counts: each does what it offers, and what that comes to against its share.
 *
 * @since 0.2.0
 */
import * as Data from "effect/Data"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import type * as AllocationKey from "./AllocationKey.js"
import * as Rational from "./Rational.js"

/**
 * What a member does in a year of its own accord.
 *
 * **Units** `year` is a calendar year; `places` are whole places.
 *
 * @category models
 * @since 0.2.0
 */
export interface Done {
  readonly year: number
  readonly member: string
  readonly places: number
}

/**
 * The years before the key counts.
 *
 * **Details**
 *
 * What is not in `done` is not known; it is never zero. `difference` is what was agreed about doing more or less than
 * the share in these years: it is `booked` as a lead or a backlog, or `dropped`.
 *
 * **Units** `years` is how many there are.
 *
 * @category models
 * @since 0.2.0
 */
export interface VoluntaryPhase {
  readonly years: number
  readonly done: ReadonlyArray<Done>
  readonly difference: "booked" | "dropped"
}

/**
 * The schema of the years before the key counts, for a file.
 *
 * **Example**
 *
 * ```ts
 * import * as Schema from "effect/Schema"
 * import * as VoluntaryPhase from "woonzorg/VoluntaryPhase"
 *
 * const done = [{ year: 2027, member: "Aardstad", places: 3 }]
 * Schema.is(VoluntaryPhase.VoluntaryPhase)({ years: 2, done, difference: "booked" }) // => true
 * ```
 *
 * @category schemas
 * @since 0.2.0
 */
export const VoluntaryPhase: Schema.Codec<VoluntaryPhase> = /* @__PURE__ */ (() => {
  const positive = Schema.Int.check(Schema.isGreaterThanOrEqualTo(1))
  return Schema.Struct({
    years: positive.annotate({ unit: "years" }),
    done: Schema.Array(
      Schema.Struct({
        year: positive.annotate({ unit: "calendar year" }),
        member: Schema.NonEmptyString,
        places: Schema.Int.check(Schema.isGreaterThanOrEqualTo(0)).annotate({ unit: "places" })
      })
    ),
    difference: Schema.Literals(["booked", "dropped"])
  }).annotate({
    term: {
      nl: "jaren vóór de sleutel",
      en: "voluntary phase",
      definition: {
        nl: "De eerste jaren, waarin elke gemeente doet wat zij biedt en de verdeelsleutel nog niet geldt.",
        en: "The first years, in which each municipality does what it offers and the allocation key does not count yet."
      }
    }
  })
})()

/**
 * A member in a year before the key.
 *
 * **Units** places, exact. `share` is the member's share of the whole task of the year; `balance` is what it is behind
 * after it, below zero ahead.
 *
 * @category models
 * @since 0.2.0
 */
export interface VoluntaryYear {
  readonly year: number
  readonly share: Rational.Rational
  readonly done?: number
  readonly balance?: Rational.Rational
}

/**
 * What a member did before the key, and what it then has to catch up.
 *
 * **Details**
 *
 * A year without `done` is not known. Then there is no `balance` after it either: what is known of the other years does
 * not make it known. `balance` is that after the last year.
 *
 * **Units** places, exact; above zero behind and below zero ahead.
 *
 * @category models
 * @since 0.2.0
 */
export interface CatchUp {
  readonly member: string
  readonly years: ReadonlyArray<VoluntaryYear>
  readonly balance?: Rational.Rational
}

/**
 * Years before the key that cannot be, or something done that does not belong to them.
 *
 * @category errors
 * @since 0.2.0
 */
export class PhaseInvalid
  extends /* @__PURE__ */ Data.TaggedError("PhaseInvalid")<{
    readonly reason: "years" | "unknownMember" | "outside" | "repeated" | "notWhole"
    readonly value: number
    readonly member?: string
  }>
{
  override get message(): string {
    switch (this.reason) {
      case "years":
        return `There are ${this.value} years before the key. Give a whole number of 1 or more.`
      case "unknownMember":
        return `"${this.member}" did something in ${this.value} but has no claim. Correct the name or add the claim.`
      case "outside":
        return `"${this.member}" did something in ${this.value}, which is no year before the key. Correct the year.`
      case "repeated":
        return `"${this.member}" stands twice in ${this.value}. Keep one.`
      case "notWhole":
        return `"${this.member}" did ${this.value} places. Give a whole number of zero or more, or leave it out when it is not known.`
    }
  }
}

const isCount = (value: number): boolean => Number.isSafeInteger(value) && value >= 0

interface Task {
  /** The first calendar year. */
  readonly first: number
  /** The whole places of each year. */
  readonly places: number
  readonly claims: AllocationKey.Claims
}

const problemOf = ({ done, years }: VoluntaryPhase, { claims, first }: Task): PhaseInvalid | undefined => {
  if (!isCount(years) || years === 0) return new PhaseInvalid({ reason: "years", value: years })
  const seen = new Set<string>()
  for (const { member, places, year } of done) {
    const wrong = (reason: PhaseInvalid["reason"], value: number) => new PhaseInvalid({ reason, value, member })
    if (!claims.some((claim) => claim.member === member)) return wrong("unknownMember", year)
    if (!isCount(year) || year < first || year >= first + years) return wrong("outside", year)
    if (!isCount(places)) return wrong("notWhole", places)
    const key = `${year} ${member}`
    if (seen.has(key)) return wrong("repeated", year)
    seen.add(key)
  }
  return undefined
}

/**
 * What each member has to catch up once the key counts.
 *
 * **Details**
 *
 * Each year the balance is what survives of the one before, plus the share of the whole task, less what was done. What
 * all together did less than the task is therefore in the balances: they add up to it when all is known and `survives`
 * is 1. Not guaranteed: that they add up to zero.
 *
 * **Fails with** {@link PhaseInvalid}.
 *
 * **Example**
 *
 * ```ts
 * import * as Result from "effect/Result"
 * import * as Apportionment from "woonzorg/Apportionment"
 * import * as Rational from "woonzorg/Rational"
 * import * as VoluntaryPhase from "woonzorg/VoluntaryPhase"
 *
 * const claims = Result.getOrThrow(Apportionment.claims({ Aardstad: 1, Beekdam: 1 }))
 * const phase = { years: 1, done: [{ year: 2027, member: "Aardstad", places: 1 }], difference: "booked" } as const
 * const all = VoluntaryPhase.catchUps(phase, { first: 2027, places: 6, claims, survives: Rational.one })
 * Result.map(all, (each) => each.map(({ balance }) => balance && Rational.toText(balance))) // => Result.succeed(["2", undefined])
 * ```
 *
 * @category calculations
 * @since 0.2.0
 */
export const catchUps = (
  phase: VoluntaryPhase,
  task: Task & { readonly survives: Rational.Rational }
): Result.Result<ReadonlyArray<CatchUp>, PhaseInvalid> => {
  const problem = problemOf(phase, task)
  if (problem !== undefined) return Result.fail(problem)
  const { claims, first, places, survives } = task
  const claimed = Rational.sum(claims.map(({ claim }) => claim))
  // Who claims nothing has no share; nor has anyone when nobody claims anything.
  const each =
    claimed.numerator === 0n
      ? Rational.zero
      : { numerator: BigInt(places) * claimed.denominator, denominator: claimed.numerator }
  const known = new Map(phase.done.map((one) => [`${one.year} ${one.member}`, one.places]))
  return Result.succeed(
    claims.map(({ claim, member }): CatchUp => {
      const share = Rational.multiply(claim, each)
      const years: Array<VoluntaryYear> = []
      let balance: Rational.Rational | undefined = Rational.zero
      for (let year = first; year < first + phase.years; year += 1) {
        const done = known.get(`${year} ${member}`)
        balance = done === undefined ? undefined : after(balance, survives, share, done)
        years.push({
          year,
          share,
          ...(done === undefined ? {} : { done }),
          ...(balance === undefined ? {} : { balance })
        })
      }
      return { member, years, ...(balance === undefined ? {} : { balance }) }
    })
  )
}

const after = (
  balance: Rational.Rational | undefined,
  survives: Rational.Rational,
  share: Rational.Rational,
  done: number
): Rational.Rational | undefined =>
  balance === undefined
    ? undefined
    : Rational.subtract(Rational.add(Rational.multiply(survives, balance), share), Rational.fromBigInt(BigInt(done)))
