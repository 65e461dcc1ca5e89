/**
 * All public modules, in the order of their floors: a module imports only modules that stand before it.
 *
 * @since 0.1.0
 */
export * as Rational from "./Rational.js"
export * as Period from "./Period.js"
export * as Vocabulary from "./Vocabulary.js"
export * as Input from "./Input.js"
export * as Citation from "./Citation.js"
export * as Ambiguity from "./Ambiguity.js"
export * as Contradiction from "./Contradiction.js"
export * as Quantity from "./Quantity.js"
export * as Municipality from "./Municipality.js"
export * as Partner from "./Partner.js"
export * as TargetGroup from "./TargetGroup.js"
export * as Product from "./Product.js"
export * as Region from "./Region.js"
export * as Agenda from "./Agenda.js"
export * as LocalBid from "./LocalBid.js"
export * as Coverage from "./Coverage.js"
export * as AllocationKey from "./AllocationKey.js"
export * as Formula from "./Formula.js"
export * as OwnFigure from "./OwnFigure.js"
export * as Apportionment from "./Apportionment.js"
export * as Explanation from "./Explanation.js"
export * as Fairness from "./Fairness.js"
export * as Suppression from "./Suppression.js"
export * as Scenario from "./Scenario.js"
