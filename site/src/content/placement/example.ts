import * as Result from "effect/Result"
import type * as AllocationKey from "woonzorg/AllocationKey"
import * as Apportionment from "woonzorg/Apportionment"
import * as PlacementPlan from "woonzorg/PlacementPlan"
import type * as PlacementProblem from "woonzorg/PlacementProblem"
import { placement as words } from "../../i18n/placement.js"
import type { Lang, Text } from "../../i18n/routes.js"
import { invented, inventedCounts } from "../invented.js"

/** What each municipality can take of one product, and how it comes. */
interface Offered {
  readonly name: Text
  readonly need: number
  /** In the order of the municipalities: kept whatever happens, or gone beyond where nothing else is left. */
  readonly bound: "maximum" | "offered"
  readonly counts: ReadonlyArray<number>
  /** The only numbers of places above zero that are possible. */
  readonly sizes?: ReadonlyArray<number>
}

const inhabitants = [50, 30, 20]

export const offers: readonly [Offered, ...ReadonlyArray<Offered>] = [
  { name: words.training, need: 30, bound: "maximum", counts: [20, 10, 10], sizes: [15, 30] },
  { name: words.temporary, need: 20, bound: "maximum", counts: [8, 4, 5] },
  { name: words.housingFirst, need: 12, bound: "offered", counts: [4, 4, 3] }
]

const claimsOf = (counts: ReadonlyArray<number>, lang: Lang): AllocationKey.Claims =>
  Result.getOrThrow(Apportionment.claims(inventedCounts(counts, lang)))

/** The names of the municipalities of the example. */
export const members = (lang: Lang): ReadonlyArray<string> => inhabitants.map((_, index) => invented(index, lang))

/** The plan of the example, with whole facilities or with any number of places. */
export const plan = (
  lang: Lang,
  { isWhole = true }: { readonly isWhole?: boolean } = {}
): PlacementPlan.PlacementPlan => {
  const products = offers.map(({ bound, counts, name, need, sizes }): PlacementProblem.ProductNeed => ({
    product: name[lang],
    need,
    unit: "place",
    rhythm: "once",
    bounds: counts.map((count, index) => ({ member: invented(index, lang), [bound]: count })),
    ...(isWhole && sizes !== undefined ? { sizes } : {})
  }))
  return Result.getOrThrow(
    PlacementPlan.plan({ claims: claimsOf(inhabitants, lang), products }, { ties: "statedOrder" })
  )
}

/** One product without bounds. */
export const plainPlan = (counts: ReadonlyArray<number>, need: number, lang: Lang) =>
  PlacementPlan.plan({
    claims: claimsOf(counts, lang),
    products: [{ product: words.training[lang], need, unit: "place", rhythm: "once" }]
  })
