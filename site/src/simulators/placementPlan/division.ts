import * as Result from "effect/Result"
import * as AllocationKey from "woonzorg/AllocationKey"
import type * as Apportionment from "woonzorg/Apportionment"
import * as BidBound from "woonzorg/BidBound"
import * as Formula from "woonzorg/Formula"
import * as ProductDivision from "woonzorg/ProductDivision"
import type * as Quantity from "woonzorg/Quantity"
import * as Rational from "woonzorg/Rational"
import { loadOf, type ProductId, type Question } from "./question.js"

/** What is needed of a product, as the agenda states it. */
export interface Need {
  readonly product: ProductId
  readonly low: number
  readonly high: number
  readonly isAtLeast: boolean
  readonly isYearly: boolean
  readonly unit: Quantity.Unit
  /** How many places stand together in a facility. */
  readonly facility?: number
}

/** What the page knows of the region: read when the site is built, so that the script need not carry it. */
export interface Facts {
  /** In the order of the agenda. */
  readonly needs: ReadonlyArray<Need>
  readonly inhabitants: AllocationKey.Indicator
  /** In the order of the agenda, or against it: ties go in this order. */
  readonly members: ReadonlyArray<string>
  /** What bids allow, by product and reading. */
  readonly bids: Readonly<Record<string, ReadonlyArray<BidBound.BidBound>>>
}

/** The choices on which the bids for a product depend, as a name. */
export const readingOf = (product: ProductId, { attribution, four, joint, years }: Question): string =>
  [product, attribution, ...(product === "housing-first" ? [four, years] : [joint])].join(" ")

/** Why a municipality cannot take more or less of a product. */
export interface Held extends Apportionment.Bound {
  readonly because: "bid" | "setback" | "keyPart"
}

const plainBound = (held: Held): Apportionment.Bound => {
  const { because: _, ...bound } = held
  return bound
}

/** The loads by name: it is the supposition by which places of different products add up. */
const loadNamed = (perPlace: number) => ({
  name: perPlace === 1 ? "elke plek telt even zwaar" : `een plek telt voor ${perPlace}`,
  perPlace: Rational.fromBigInt(BigInt(perPlace))
})

const needOf = ({ high, isYearly, low, product }: Need, { timeOut, years }: Question): number =>
  isYearly ? low * years : product === "time-out" && timeOut === "highest" ? high : low

const weightsOf = ({ key, weight }: Question): Readonly<Record<string, number>> =>
  key === "both" ? { inhabitants: weight, equal: 100 - weight } : { [key]: 1 }

/** The figures that the key weighs. */
export const indicatorsOf = ({ inhabitants, members }: Facts): ReadonlyArray<AllocationKey.Indicator> => [
  inhabitants,
  AllocationKey.equal(members)
]

/** What bids and setbacks allow of a product; where bids are only shown, setbacks still count. */
const heldByBids = (product: ProductId, question: Question, facts: Facts): ReadonlyArray<Held> => {
  const all = facts.bids[readingOf(product, question)] ?? []
  const unmet: ReadonlyArray<string> = question.setbacks
  const counted = question.bids === "maxima" ? all : all.map(({ conditions, member }) => ({ conditions, member }))
  return BidBound.toBounds(counted, { unmet }).map((bound) => ({
    ...bound,
    because: all.some(
      ({ conditions, member }) => member === bound.member && conditions.some((condition) => unmet.includes(condition))
    )
      ? "setback"
      : "bid"
  }))
}

// A second or two: what is not proved by then is said to be so.
const effort = 3000

type Asked = Result.Result<ProductDivision.ProductDivision, AllocationKey.WeightsInvalid>

const withBounds = (question: Question, facts: Facts, boundsOf: (product: ProductId) => ReadonlyArray<Held>): Asked => {
  const members = question.order === "agenda" ? facts.members : facts.members.toReversed()
  return Result.map(AllocationKey.make("places", members, weightsOf(question)), (key) => ({
    formula: Formula.fromKey(key),
    products: facts.needs
      .filter(({ product }) => question.products.includes(product))
      .map((need) => {
        const bounds = boundsOf(need.product).map(plainBound)
        return {
          product: need.product,
          need: needOf(need, question),
          unit: need.unit,
          load: loadNamed(loadOf(question, need.product)),
          ...(need.facility === undefined || question.facilities === "split" ? {} : { facility: need.facility }),
          ...(bounds.length === 0 ? {} : { bounds })
        }
      }),
    way: question.way,
    method: question.method,
    effort
  }))
}

/** For who has no number: the most is what the key alone gives. */
const keyParts = (question: Question, facts: Facts): ReadonlyMap<string, number> => {
  const alone = Result.flatMap(
    withBounds({ ...question, way: "eachAlone" }, facts, () => []),
    (division) => ProductDivision.divide(division, indicatorsOf(facts))
  )
  // What cannot be divided alone cannot be divided with bounds either, and is refused there.
  const rows = Result.isSuccess(alone) ? alone.success.members : []
  return new Map(
    rows.flatMap(({ member, placements }) =>
      placements.map(({ places, product }) => [`${product} ${member}`, places] as const)
    )
  )
}

/** What holds each municipality, by product. */
export const boundsOf = (question: Question, facts: Facts): ((product: ProductId) => ReadonlyArray<Held>) => {
  const isPart = question.bids === "maxima" && question.unnumbered === "keyPart"
  const parts = isPart ? keyParts(question, facts) : new Map<string, number>()
  return (product) => {
    const offered = heldByBids(product, question, facts)
    return facts.members.flatMap((member): ReadonlyArray<Held> => {
      const own = offered.find((bound) => bound.member === member)
      const part = parts.get(`${product} ${member}`)
      if (own?.maximum !== undefined || part === undefined) return own === undefined ? [] : [own]
      return [{ ...own, member, maximum: Math.max(part, own?.minimum ?? 0), because: "keyPart" }]
    })
  }
}

/** What the question asks for, as the model has it. */
export const asked = (question: Question, facts: Facts): Asked => withBounds(question, facts, boundsOf(question, facts))
