/**
 * What is offered: forms of housing, approaches, projects and facilities, as the sources describe them.
 *
 * @since 0.1.0
 */
import * as Schema from "effect/Schema"
import * as Citation from "./Citation.js"
import * as Quantity from "./Quantity.js"
import * as Vocabulary from "./Vocabulary.js"

const kinds = ["housingProduct", "approach", "housingForm", "measure", "shelter", "service", "project"] as const

/**
 * What sort of thing a product is.
 *
 * @category models
 * @since 0.1.0
 */
export type Kind = (typeof kinds)[number]

const attributeNames = [
  "purpose",
  "residents",
  "age",
  "support",
  "stay",
  "facilitySize",
  "clustering",
  "location",
  "permanence",
  "lifetime",
  "funding",
  "coupling",
  "access",
  "status"
] as const

/**
 * The particulars that a product can have. `residents` describes for whom it is meant; it decides nothing.
 *
 * @category models
 * @since 0.1.0
 */
export type AttributeName = (typeof attributeNames)[number]

/**
 * A product with the particulars that the sources give; a particular that is absent is not in the source.
 *
 * @category models
 * @since 0.1.0
 */
export interface Product {
  readonly id: string
  readonly name: Vocabulary.Text
  readonly otherNames: ReadonlyArray<string>
  readonly kind: Kind
  readonly mentioned: Citation.Passport
  readonly size?: Citation.Sourced<Quantity.Quantity>
  readonly attributes: Readonly<Partial<Record<AttributeName, Citation.Sourced<Vocabulary.Text>>>>
}

/**
 * The schema of a product.
 *
 * **Example**
 *
 * ```ts
 * import * as Schema from "effect/Schema"
 * import * as Product from "woonzorg/Product"
 *
 * Schema.is(Product.Product)({ id: "castle", kind: "castle" }) // => false
 * ```
 *
 * @category schemas
 * @since 0.1.0
 */
export const Product: Schema.Codec<Product> = /* @__PURE__ */ (() => {
  const attribute = Schema.optionalKey(Citation.Sourced(Vocabulary.Text))
  return Schema.Struct({
    id: Schema.NonEmptyString,
    name: Vocabulary.Text,
    otherNames: Schema.Array(Schema.NonEmptyString),
    kind: Schema.Literals(kinds),
    mentioned: Citation.Passport,
    size: Schema.optionalKey(Citation.Sourced(Quantity.Quantity)),
    attributes: Schema.Struct({
      purpose: attribute,
      residents: attribute,
      age: attribute,
      support: attribute,
      stay: attribute,
      facilitySize: attribute,
      clustering: attribute,
      location: attribute,
      permanence: attribute,
      lifetime: attribute,
      funding: attribute,
      coupling: attribute,
      access: attribute,
      status: attribute
    })
  }).annotate({
    term: {
      nl: "woonzorgproduct",
      en: "housing-and-care product",
      definition: {
        nl: "Een vorm van wonen met hulp, of een aanpak daarvoor. Bijvoorbeeld Housing First of een tussenvoorziening.",
        en: "A form of housing with support, or an approach to it. For example Housing First or an intermediate facility."
      }
    }
  })
})()

/**
 * The Dutch and English words for each kind of product.
 *
 * **Example**
 *
 * ```ts
 * import * as Product from "woonzorg/Product"
 *
 * Product.kindTerms.shelter.nl // => "opvang"
 * ```
 *
 * @category texts
 * @since 0.1.0
 */
export const kindTerms: Readonly<Record<Kind, Vocabulary.Text>> = {
  housingProduct: { nl: "woonzorgproduct", en: "housing-and-care product" },
  approach: { nl: "aanpak in bestaande woningen", en: "approach in existing dwellings" },
  housingForm: { nl: "woonvorm", en: "form of housing" },
  measure: { nl: "maatregel", en: "measure" },
  shelter: { nl: "opvang", en: "shelter" },
  service: { nl: "voorziening", en: "service" },
  project: { nl: "project", en: "project" }
}

/**
 * The Dutch and English words for each particular, in the order in which they are shown.
 *
 * **Example**
 *
 * ```ts
 * import * as Product from "woonzorg/Product"
 *
 * Product.attributeTerms.support.nl // => "begeleiding"
 * ```
 *
 * @category texts
 * @since 0.1.0
 */
export const attributeTerms: Readonly<Record<AttributeName, Vocabulary.Text>> = {
  purpose: { nl: "doel", en: "purpose" },
  residents: { nl: "voor wie, volgens de bron", en: "for whom, says the source" },
  age: { nl: "leeftijd", en: "age" },
  support: { nl: "begeleiding", en: "support" },
  stay: { nl: "hoe lang iemand blijft", en: "length of stay" },
  facilitySize: { nl: "grootte", en: "size of a facility" },
  clustering: { nl: "bij elkaar of verspreid", en: "together or spread out" },
  location: { nl: "soort plek", en: "kind of location" },
  permanence: { nl: "blijvend of tijdelijk", en: "permanent or temporary" },
  lifetime: { nl: "hoe lang de plek er is", en: "how long the place exists" },
  funding: { nl: "wie betaalt", en: "funding" },
  coupling: { nl: "band tussen huur en zorg", en: "tie between tenancy and care" },
  access: { nl: "hoe iemand er komt", en: "how somebody gets in" },
  status: { nl: "stand van zaken", en: "status" }
}

/**
 * The particulars that the sources do not give.
 *
 * **Example**
 *
 * ```ts
 * import * as Product from "woonzorg/Product"
 *
 * const bare = {
 *   id: "bare", name: { nl: "kaal", en: "bare" }, otherNames: [], kind: "project",
 *   mentioned: { _tag: "Cited", citations: [{ _tag: "Entry", document: "agenda", place: "page 1" }] }, attributes: {}
 * } as const
 * Product.notInSource(bare).length // => 14
 * ```
 *
 * @category getters
 * @since 0.1.0
 */
export const notInSource = (product: Product): ReadonlyArray<AttributeName> =>
  attributeNames.filter((name) => product.attributes[name] === undefined)
