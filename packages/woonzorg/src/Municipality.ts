/**
 * The bodies that a task is divided over.
 *
 * @since 0.1.0
 */
import * as Schema from "effect/Schema"

/**
 * A Dutch municipality: its code at Statistics Netherlands and its name.
 *
 * **Details**
 *
 * The name is what claims, bounds and outcomes call a member; the code is for joining with other tables.
 *
 * @category models
 * @since 0.1.0
 */
export interface Municipality {
  readonly code: string
  readonly name: string
}

/**
 * The schema of a municipality.
 *
 * **Example**
 *
 * ```ts
 * import * as Schema from "effect/Schema"
 * import * as Municipality from "woonzorg/Municipality"
 *
 * Schema.is(Municipality.Municipality)({ code: "0505", name: "Dordrecht" }) // => false
 * ```
 *
 * @category schemas
 * @since 0.1.0
 */
export const Municipality: Schema.Codec<Municipality> = /* @__PURE__ */ (() =>
  Schema.Struct({
    code: Schema.String.check(Schema.isPattern(/^GM\d{4}$/, { expected: 'a code such as "GM0505"' })),
    name: Schema.NonEmptyString
  }).annotate({
    term: {
      nl: "gemeente",
      en: "municipality",
      definition: {
        nl: "Het bestuur dat het dichtst bij de inwoner staat. Elke gemeente heeft een eigen code bij het CBS.",
        en: "The level of government closest to the resident. Each has its own code at Statistics Netherlands."
      }
    }
  }))()
