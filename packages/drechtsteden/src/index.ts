/**
 * All facts, by subject: `sources` first, then what rests on them.
 *
 * @since 0.1.0
 */
export * as sources from "./sources.js"
export * as region from "./region.js"
export * as agenda2021 from "./agenda2021.js"
export * as targetGroups2020 from "./targetGroups2020.js"
export * as localBids2020 from "./localBids2020.js"
export * as outflow from "./outflow.js"
export * as products from "./products.js"
export * as lingehuusjes from "./lingehuusjes.js"
export * as partners from "./partners.js"
export * as eligibility from "./eligibility.js"
export * as eligibility2021 from "./eligibility2021.js"
export * as eligibility2025 from "./eligibility2025.js"
export * as personas from "./personas.js"
export * as rules from "./rules.js"
export * as inhabitants2023 from "./inhabitants2023.js"
export * as socialRent from "./socialRent.js"
export * as ambiguities from "./ambiguities.js"
export * as contradictions from "./contradictions.js"
export * as terms from "./terms.js"
