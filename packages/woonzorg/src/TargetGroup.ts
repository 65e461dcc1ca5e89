/**
 * Groups of people that places are meant for, and how many of them a source expects.
 *
 * @since 0.1.0
 */
import * as Schema from "effect/Schema"
import * as Citation from "./Citation.js"
import * as Quantity from "./Quantity.js"
import * as Vocabulary from "./Vocabulary.js"

/**
 * What a group needs, as the source puts it.
 *
 * @category models
 * @since 0.1.0
 */
export type Housing = "independentDwelling" | "intermediateFacility"

/**
 * Whether people of a group can live close together.
 *
 * @category models
 * @since 0.1.0
 */
export type Clustering = "no" | "sometimes" | "preferablyNot"

/**
 * A group with the number that a source estimates for it.
 *
 * **Units** `perYear` is in persons or families a year; the two do not add up without a named conversion.
 *
 * @category models
 * @since 0.1.0
 */
export interface TargetGroup {
  readonly id: string
  readonly name: Vocabulary.Text
  readonly perYear: Citation.Sourced<Quantity.Quantity<"person" | "family", "perYear">>
  readonly housing: Citation.Sourced<ReadonlyArray<Housing>>
  readonly clustering: Citation.Sourced<Clustering>
}

/**
 * The schema of a target group: its number is of persons or families, each year.
 *
 * **Example**
 *
 * ```ts
 * import * as Schema from "effect/Schema"
 * import * as TargetGroup from "woonzorg/TargetGroup"
 *
 * Schema.is(TargetGroup.TargetGroup)({ id: "nobody" }) // => false
 * ```
 *
 * @category schemas
 * @since 0.1.0
 */
export const TargetGroup: Schema.Codec<TargetGroup> = /* @__PURE__ */ (() => {
  const perYear = Quantity.Quantity.check(
    Schema.makeFilter(({ rhythm, unit }) => rhythm === "perYear" && (unit === "person" || unit === "family"), {
      expected: "a number of persons or families per year"
    })
  ) as unknown as Schema.Codec<Quantity.Quantity<"person" | "family", "perYear">>
  return Schema.Struct({
    id: Schema.NonEmptyString,
    name: Vocabulary.Text,
    perYear: Citation.Sourced(perYear),
    housing: Citation.Sourced(Schema.Array(Schema.Literals(["independentDwelling", "intermediateFacility"]))),
    clustering: Citation.Sourced(Schema.Literals(["no", "sometimes", "preferablyNot"]))
  }).annotate({
    term: {
      nl: "doelgroep",
      en: "target group",
      definition: {
        nl: "Een groep mensen voor wie de woningen en plekken bedoeld zijn, zoals mensen die uit de opvang komen.",
        en: "A group of people that dwellings and places are meant for, such as people who leave a shelter."
      }
    }
  })
})()
