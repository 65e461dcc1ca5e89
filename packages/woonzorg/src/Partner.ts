/**
 * Organisations with a part in housing and care. Roles, never persons.
 *
 * @since 0.1.0
 */
import * as Schema from "effect/Schema"
import * as Citation from "./Citation.js"
import * as Vocabulary from "./Vocabulary.js"

const roles = [
  "municipality",
  "housingAssociation",
  "careProvider",
  "careOffice",
  "interestGroup",
  "advisoryBoard",
  "informalSupport",
  "consultancy",
  "government",
  "other"
] as const

/**
 * What an organisation is in the field.
 *
 * @category models
 * @since 0.1.0
 */
export type Role = (typeof roles)[number]

/**
 * An organisation with its role, what a source says it does, and where.
 *
 * @category models
 * @since 0.1.0
 */
export interface Partner {
  readonly id: string
  readonly name: string
  readonly role: Role
  readonly does: Citation.Sourced<Vocabulary.Text>
}

/**
 * The schema of a partner.
 *
 * **Example**
 *
 * ```ts
 * import * as Schema from "effect/Schema"
 * import * as Partner from "woonzorg/Partner"
 *
 * Schema.is(Partner.Partner)({ id: "somebody", name: "Somebody", role: "official" }) // => false
 * ```
 *
 * @category schemas
 * @since 0.1.0
 */
export const Partner: Schema.Codec<Partner> = /* @__PURE__ */ (() =>
  Schema.Struct({
    id: Schema.NonEmptyString,
    name: Schema.NonEmptyString,
    role: Schema.Literals(roles),
    does: Citation.Sourced(Vocabulary.Text)
  }).annotate({
    term: {
      nl: "partij",
      en: "partner",
      definition: {
        nl: "Een organisatie die meedoet: een gemeente, corporatie, zorgaanbieder of belangengroep. Nooit een persoon.",
        en: "An organisation that takes part: a municipality, housing association, care provider or interest group. Never a person."
      }
    }
  }))()

/**
 * The Dutch and English words for each role.
 *
 * **Example**
 *
 * ```ts
 * import * as Partner from "woonzorg/Partner"
 *
 * Partner.roleTerms.careProvider.nl // => "zorgaanbieder"
 * ```
 *
 * @category texts
 * @since 0.1.0
 */
export const roleTerms: Readonly<Record<Role, Vocabulary.Text>> = {
  municipality: { nl: "gemeente", en: "municipality" },
  housingAssociation: { nl: "woningcorporatie", en: "housing association" },
  careProvider: { nl: "zorgaanbieder", en: "care provider" },
  careOffice: { nl: "zorgkantoor", en: "care office" },
  interestGroup: { nl: "belangenorganisatie", en: "interest group" },
  advisoryBoard: { nl: "adviesraad", en: "advisory board" },
  informalSupport: { nl: "informele hulp", en: "informal support" },
  consultancy: { nl: "adviesbureau", en: "consultancy" },
  government: { nl: "overheid", en: "government" },
  other: { nl: "andere organisatie", en: "other organisation" }
}
