/**
 * Figures that the user brings: about each member, for an allocation key to weigh beside the published ones.
 *
 * @since 0.1.0
 */
import * as Schema from "effect/Schema"
import type * as AllocationKey from "./AllocationKey.js"
import type * as Citation from "./Citation.js"
import * as Quantity from "./Quantity.js"
import type * as Vocabulary from "./Vocabulary.js"

/**
 * A figure about members that the user entered.
 *
 * **Details**
 *
 * `counts` says whether it counts persons: then small numbers in it can point at people, and an export hides them
 * (`Suppression`). A member whose value is not known is left out, never zero.
 *
 * **Units** each `value` counts persons, or is in the unit that the name speaks of.
 *
 * @category models
 * @since 0.1.0
 */
export interface OwnFigure {
  readonly id: string
  readonly name: string
  readonly counts: "persons" | "other"
  readonly values: ReadonlyArray<{ readonly member: string; readonly value: number }>
}

/**
 * The schema of an own figure: values are finite and not negative, and a member has one value.
 *
 * **Example**
 *
 * ```ts
 * import * as Schema from "effect/Schema"
 * import * as OwnFigure from "woonzorg/OwnFigure"
 *
 * const figure = { id: "rent", name: "Social rent", counts: "other", values: [{ member: "Dordrecht", value: 31.5 }] }
 * Schema.is(OwnFigure.OwnFigure)(figure) // => true
 * Schema.is(OwnFigure.OwnFigure)({ ...figure, values: [...figure.values, ...figure.values] }) // => false
 * ```
 *
 * @category schemas
 * @since 0.1.0
 */
export const OwnFigure: Schema.Codec<OwnFigure> = /* @__PURE__ */ (() => {
  const value = Schema.Finite.check(Schema.isGreaterThanOrEqualTo(0)).annotate({ unit: "see the figure's `counts`" })
  return Schema.Struct({
    id: Schema.NonEmptyString,
    name: Schema.NonEmptyString,
    counts: Schema.Literals(["persons", "other"]),
    values: Schema.Array(Schema.Struct({ member: Schema.NonEmptyString, value })).check(
      Schema.makeFilter((values) => repeated(values, "member"))
    )
  }).annotate({
    term: {
      nl: "eigen cijfer",
      en: "own figure",
      definition: {
        nl: "Een cijfer over elke gemeente dat u zelf invult of uit een bestand haalt.",
        en: "A figure about each municipality that you enter yourself or take from a file."
      }
    }
  })
})()

/**
 * The schema of a list of own figures, each with an id of its own.
 *
 * **Example**
 *
 * ```ts
 * import * as Result from "effect/Result"
 * import * as Input from "woonzorg/Input"
 * import * as OwnFigure from "woonzorg/OwnFigure"
 *
 * const figure = { id: "rent", name: "Social rent", counts: "other", values: [] }
 * Result.mapError(Input.decode(OwnFigure.OwnFigures)([figure, figure]), ({ problems }) => problems) // => Result.fail([{ path: "1.id", problem: '"rent" stands here twice. Keep it once, or give one another name' }])
 * ```
 *
 * @category schemas
 * @since 0.1.0
 */
export const OwnFigures: Schema.Codec<ReadonlyArray<OwnFigure>> = /* @__PURE__ */ (() =>
  Schema.Array(OwnFigure)
    .check(Schema.makeFilter((figures) => repeated(figures, "id")))
    .annotate({
      term: {
        nl: "eigen cijfers",
        en: "own figures",
        definition: {
          nl: "De cijfers die u zelf invult of uit een bestand haalt. Zij gaan met het scenario mee.",
          en: "The figures that you enter yourself or take from a file. They travel with the scenario."
        }
      }
    }))()

const repeated = <Key extends string>(items: ReadonlyArray<Readonly<Record<Key, string>>>, key: Key) => {
  const seen = new Set<string>()
  return items.flatMap((item, index) => {
    const isTwice = seen.has(item[key])
    seen.add(item[key])
    const issue = `${JSON.stringify(item[key])} stands here twice. Keep it once, or give one another name`
    return isTwice ? [{ path: [index, key], issue }] : []
  })
}

const entered: Citation.Passport = {
  _tag: "Assumed",
  assumption: {
    id: "own-figure",
    statement: {
      nl: "Dit cijfer is ingevuld door wie de berekening maakte.",
      en: "This figure was entered by whoever made the calculation."
    },
    why: {
      nl: "Het cijfer staat niet in onze bronnen. Wij hebben het niet nagekeken.",
      en: "The figure is not in our sources. We have not checked it."
    },
    decidedBy: { nl: "wie de berekening maakte", en: "whoever made the calculation" },
    sensitivity: "high"
  }
}

const unitOf = ({ counts }: OwnFigure): Vocabulary.Text =>
  counts === "persons"
    ? { nl: Quantity.unitTerms.person.nl.other, en: Quantity.unitTerms.person.en.other }
    : { nl: "eigen eenheid", en: "own unit" }

/**
 * An own figure as an indicator that an allocation key can weigh. Each value says that the user entered it.
 *
 * **Example**
 *
 * ```ts
 * import * as OwnFigure from "woonzorg/OwnFigure"
 *
 * const figure = { id: "rent", name: "Social rent", counts: "other", values: [{ member: "Dordrecht", value: 31.5 }] } as const
 * OwnFigure.toIndicator(figure).values.map(({ value }) => [value.value, value.passport._tag]) // => [[31.5, "Assumed"]]
 * ```
 *
 * @category conversions
 * @since 0.1.0
 */
export const toIndicator = (self: OwnFigure): AllocationKey.Indicator => ({
  id: self.id,
  name: { nl: self.name, en: self.name },
  unit: unitOf(self),
  values: self.values.map(({ member, value }) => ({ member, value: { value, passport: entered } }))
})
