/**
 * Plans of places in plain sentences: what is left over and which bounds block it, and why a municipality gets what it gets.
 *
 * @since 0.2.0
 */
import { grouped } from "./internal/digits.js"
import { listed } from "./internal/enumeration.js"
import type * as PlacementPlan from "./PlacementPlan.js"
import * as Quantity from "./Quantity.js"
import * as Rational from "./Rational.js"
import type * as Vocabulary from "./Vocabulary.js"

const numeral = (value: Rational.Rational, language: Vocabulary.Language): string => {
  const size = value.numerator < 0n ? Rational.subtract(Rational.zero, value) : value
  const [before = "", after = ""] = Rational.toFixed(size, value.denominator === 1n ? 0 : 2).split(".")
  const sign = value.numerator < 0n ? "-" : ""
  const grouping = `${sign}${grouped(BigInt(before), language === "nl" ? "." : ",")}`
  return after === "" ? grouping : `${grouping}${language === "nl" ? "," : "."}${after}`
}

const counted = (count: number, unit: Quantity.Unit, language: Vocabulary.Language): string =>
  `${numeral(Rational.fromBigInt(BigInt(count)), language)} ${Quantity.unitTerms[unit][language][count === 1 ? "one" : "other"]}`

const either = (numbers: ReadonlyArray<number>, language: Vocabulary.Language): string =>
  [numbers.slice(0, -1).join(", "), String(numbers.at(-1) ?? "")]
    .filter((part) => part !== "")
    .join(language === "nl" ? " of " : " or ")

const maximumText = (
  { because, maximum, member }: PlacementPlan.Block["maxima"][number],
  of: string,
  nl: boolean
): string =>
  because === "noClaim"
    ? nl
      ? `${member} krijgt zonder aandeel niet meer dan ${maximum}${of}`
      : `${member}, without a claim, gets no more than ${maximum}${of}`
    : nl
      ? `${member} neemt ten hoogste ${maximum}${of}`
      : `${member} takes at most ${maximum}${of}`

const blockText = (
  { maxima, products, reason, sizes, totals }: PlacementPlan.Block,
  language: Vocabulary.Language
): string => {
  const nl = language === "nl"
  const named = maxima.map((one) => maximumText(one, products.length > 1 ? ` (${one.product})` : "", nl))
  if (reason === "together") {
    return nl
      ? "geen verdeling binnen de grenzen, de maten en de totalen samen plaatst er meer"
      : "no division within the bounds, the sizes and the totals together places more"
  }
  if (reason === "sizes") {
    const size =
      sizes.length > 0
        ? nl
          ? `een gemeente kan alleen ${either(sizes, language)} nemen`
          : `a municipality can only take ${either(sizes, language)}`
        : nl
          ? "het aantal gemeenten dat plekken krijgt is begrensd"
          : "the number of municipalities with places is bounded"
    return listed([...named, size], language)
  }
  const held = totals.map(({ maximum, member, reserved }) => {
    const rest = reserved.numerator === 0n ? undefined : numeral(reserved, language)
    return nl
      ? `${member} neemt in totaal ten hoogste ${maximum}${rest === undefined ? "" : ` (waarvan ${rest} al vastligt)`}`
      : `${member} takes at most ${maximum} in total${rest === undefined ? "" : ` (${rest} of which is fixed already)`}`
  })
  return listed([...held, ...named], language)
}

/**
 * What became of a product, in one or two plain sentences: what is left over, and which bounds block it.
 *
 * **Example**
 *
 * ```ts
 * import * as Result from "effect/Result"
 * import * as Apportionment from "woonzorg/Apportionment"
 * import * as PlacementExplanation from "woonzorg/PlacementExplanation"
 * import * as PlacementPlan from "woonzorg/PlacementPlan"
 *
 * const claims = Result.getOrThrow(Apportionment.claims({ Dordrecht: 2, Gorinchem: 1 }))
 * const bounds = [{ member: "Dordrecht", maximum: 20 }, { member: "Gorinchem", maximum: 4 }]
 * const plan = PlacementPlan.plan({ claims, products: [{ product: "woontraining", need: 30, unit: "place", rhythm: "once", bounds }] })
 * Result.map(plan, ({ products }) => products.map((one) => PlacementExplanation.ofProduct(one, "en"))) // => Result.succeed(["For woontraining 6 places are left over: Dordrecht takes at most 20 and Gorinchem takes at most 4. There is room for 24 of 30."])
 * ```
 *
 * @category texts
 * @since 0.2.0
 */
export const ofProduct = (
  { block, need, product, shortfall, unit }: PlacementPlan.ProductOutcome,
  language: Vocabulary.Language
): string => {
  const nl = language === "nl"
  if (block === undefined) {
    const all = counted(need, unit, language)
    return nl ? `Voor ${product} is alles geplaatst: ${all}.` : `For ${product} all is placed: ${all}.`
  }
  const left = counted(shortfall, unit, language)
  const verb = nl ? (shortfall === 1 ? "blijft" : "blijven") : shortfall === 1 ? "is" : "are"
  const start = nl ? `Voor ${product} ${verb} ${left} over` : `For ${product} ${left} ${verb} left over`
  const [room, asked] = [numeral(block.room, language), numeral(block.asked, language)]
  const shared = block.products.length > 1 ? listed(block.products, language) : undefined
  const end = nl
    ? `Er is ruimte voor ${room} van de ${asked}${shared === undefined ? "" : ` van ${shared} samen`}.`
    : `There is room for ${room} of ${asked}${shared === undefined ? "" : ` of ${shared} together`}.`
  return `${start}: ${blockText(block, language)}. ${end}`
}

const placementReasons = (
  { beyondOffer, bound, places: count, product }: PlacementPlan.Placement,
  nl: boolean
): ReadonlyArray<string> => [
  ...(bound === "maximum"
    ? [nl ? `meer dan ${count} van ${product} kan hier niet` : `more than ${count} of ${product} is not possible here`]
    : []),
  ...(bound === "minimum"
    ? [
        nl
          ? `minder dan ${count} van ${product} kan hier niet`
          : `less than ${count} of ${product} is not possible here`
      ]
    : []),
  ...(beyondOffer > 0
    ? [
        nl
          ? `${beyondOffer} van ${product} ${beyondOffer === 1 ? "gaat" : "gaan"} boven het bod uit`
          : `${beyondOffer} of ${product} ${beyondOffer === 1 ? "goes" : "go"} beyond the offer`
      ]
    : [])
]

/**
 * Why a municipality gets what it gets, in one plain sentence: its fair part and the bounds that hold it.
 *
 * **Example**
 *
 * ```ts
 * import * as Result from "effect/Result"
 * import * as Apportionment from "woonzorg/Apportionment"
 * import * as PlacementExplanation from "woonzorg/PlacementExplanation"
 * import * as PlacementPlan from "woonzorg/PlacementPlan"
 *
 * const claims = Result.getOrThrow(Apportionment.claims({ Dordrecht: 2, Gorinchem: 1 }))
 * const bounds = [{ member: "Dordrecht", maximum: 4 }]
 * const plan = PlacementPlan.plan({ claims, products: [{ product: "housing-first", need: 7, unit: "dwelling", rhythm: "once", bounds }] })
 * Result.map(plan, ({ members }) => members.map((one) => PlacementExplanation.ofMember(one, "en"))[0]) // => Result.succeed("Dordrecht gets 4 dwellings, where 4.67 is its fair part: more than 4 of housing-first is not possible here.")
 * ```
 *
 * @category texts
 * @since 0.2.0
 */
export const ofMember = (
  { fair, load, member, placements, target, unit }: PlacementPlan.MemberOutcome,
  language: Vocabulary.Language
): string => {
  const nl = language === "nl"
  const got =
    unit === "load"
      ? `${numeral(load, language)} ${nl ? "aan belasting" : "of load"}`
      : counted(Number(load.numerator), unit, language)
  const aim = numeral(target, language)
  const hasBalance = Rational.compare(fair, target) !== 0
  const balance = hasBalance
    ? nl
      ? ` en met het saldo ${aim} het doel`
      : ` and ${aim} its target with the balance`
    : ""
  const part = numeral(fair, language)
  const reasons = placements.flatMap((one) => placementReasons(one, nl))
  const noClaim =
    fair.numerator === 0n ? [nl ? "zonder aandeel komt er niets bij" : "without a claim nothing is added"] : []
  const why = [...noClaim, ...reasons]
  const ending = why.length > 0 ? `: ${why.join("; ")}` : nl ? "; geen grens houdt het tegen" : "; no bound holds it"
  return nl
    ? `${member} krijgt ${got}, waar ${part} het eerlijke deel is${balance}${ending}.`
    : `${member} gets ${got}, where ${part} is its fair part${balance}${ending}.`
}
