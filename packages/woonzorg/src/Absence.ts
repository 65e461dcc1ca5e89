/**
 * Who does nothing of a task in its first years, and what then becomes of its places.
 *
 * @since 0.2.0
 */
import * as Data from "effect/Data"
import * as Schema from "effect/Schema"
import type * as AllocationKey from "./AllocationKey.js"

/**
 * Who does nothing in the first years.
 *
 * **Details**
 *
 * `lost`: it gets its places all the same and realises none of them, and nobody else does. `takenOver`: it gets none,
 * the others get them. Either way its backlog grows, and afterwards it does what it has to do.
 *
 * **Units** `years` is a whole number of calendar years from the first in which the key counts.
 *
 * @category models
 * @since 0.2.0
 */
export interface Absence {
  readonly member: string
  readonly years: number
  readonly places: "lost" | "takenOver"
}

/**
 * The schema of an absence, for a file: at most 100 years.
 *
 * **Example**
 *
 * ```ts
 * import * as Absence from "woonzorg/Absence"
 * import * as Schema from "effect/Schema"
 *
 * Schema.is(Absence.Absence)({ member: "Aardstad", years: 2, places: "lost" }) // => true
 * ```
 *
 * @category schemas
 * @since 0.2.0
 */
export const Absence: Schema.Codec<Absence> = /* @__PURE__ */ (() =>
  Schema.Struct({
    member: Schema.NonEmptyString,
    years: Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 100 })).annotate({ unit: "years" }),
    places: Schema.Literals(["lost", "takenOver"])
  }).annotate({
    term: {
      nl: "later begin",
      en: "absence",
      definition: {
        nl: "Een gemeente doet de eerste jaren niets van een taak. Anderen nemen haar plekken over, of die komen er niet.",
        en: "A municipality does nothing of a task in its first years. Others take its places over, or they are not made."
      }
    }
  }))()

/**
 * An absence of nobody, one that stands there twice, or one of no whole number of years.
 *
 * @category errors
 * @since 0.2.0
 */
export class AbsenceInvalid
  extends /* @__PURE__ */ Data.TaggedError("AbsenceInvalid")<{
    readonly reason: "unknownMember" | "repeated" | "years"
    readonly member: string
    readonly value: number
  }>
{
  override get message(): string {
    switch (this.reason) {
      case "unknownMember":
        return `"${this.member}" is absent but has no claim. Correct the name or add the claim.`
      case "repeated":
        return `"${this.member}" is absent twice. Keep one.`
      case "years":
        return `"${this.member}" is absent for ${this.value} years. Give a whole number of 1 or more.`
    }
  }
}

/**
 * What is wrong with the absences, or undefined when they can be.
 *
 * **Example**
 *
 * ```ts
 * import * as Absence from "woonzorg/Absence"
 *
 * Absence.problem([{ member: "Aardstad", years: 2, places: "lost" }], [])?.reason // => "unknownMember"
 * ```
 *
 * @category predicates
 * @since 0.2.0
 */
export const problem = (absences: ReadonlyArray<Absence>, claims: AllocationKey.Claims): AbsenceInvalid | undefined => {
  const seen = new Set<string>()
  for (const { member, years: value } of absences) {
    const wrong = (reason: AbsenceInvalid["reason"]) => new AbsenceInvalid({ reason, member, value })
    if (!claims.some((claim) => claim.member === member)) return wrong("unknownMember")
    if (seen.has(member)) return wrong("repeated")
    if (!Number.isSafeInteger(value) || value < 1) return wrong("years")
    seen.add(member)
  }
  return undefined
}
