/**
 * Everything that the documents say is on offer, or should be: products, projects, facilities and measures.
 *
 * @since 0.1.0
 */
import type * as Product from "woonzorg/Product"
import { type AgendaFacilityId, facilitiesOfAgenda } from "./facilitiesOfAgenda.js"
import { type AgendaProductId, productsOfAgenda } from "./productsOfAgenda.js"
import { type ClaimProductId, productsOfClaims } from "./productsOfClaims.js"
import { type MinutesProductId, productsOfMinutes } from "./productsOfMinutes.js"
import { type ProgrammeProductId, productsOfProgramme } from "./productsOfProgramme.js"
import { type OtherProductId, productsOutsideNeed } from "./productsOutsideNeed.js"

/**
 * The id of a product. Those of the table of need are the ids of `agenda2021`.
 *
 * @category models
 * @since 0.1.0
 */
export type ProductId =
  | AgendaProductId
  | AgendaFacilityId
  | OtherProductId
  | MinutesProductId
  | ProgrammeProductId
  | ClaimProductId

const table: Readonly<Record<ProductId, Product.Product>> = /* @__PURE__ */ (() => ({
  ...productsOfAgenda,
  ...facilitiesOfAgenda,
  ...productsOutsideNeed,
  ...productsOfMinutes,
  ...productsOfProgramme,
  ...productsOfClaims
}))()

/**
 * All products: first the seven that the agenda needs, then the others, document by document.
 *
 * **Details**
 *
 * They describe and decide nothing: the documents hold no full rules on who may live where. A particular that
 * is absent is not in the documents. There are no amounts of money, and nothing about where the project in
 * Gorinchem for Skaeve Huse will be: that is not public.
 *
 * **Example**
 *
 * ```ts
 * import { products } from "@woonzorg/drechtsteden/products"
 *
 * products.length // => 33
 * products.filter(({ kind }) => kind === "approach").map(({ id }) => id) // => ["housing-first", "route-thuis-in-de-wijk", "wonen-eerst"]
 * ```
 *
 * @source agenda-2021-2022
 * @source overlegtafel-2025-09-18
 * @source raadsinformatiebrief-woonzorgvisie
 * @source das-advies
 * @source red-mijn-zorg
 * @category facts
 * @since 0.1.0
 */
export const products: ReadonlyArray<Product.Product> = /* @__PURE__ */ Object.values(table)

/**
 * One product.
 *
 * **Example**
 *
 * ```ts
 * import { product } from "@woonzorg/drechtsteden/products"
 *
 * product("time-out").attributes.stay?.value.en // => "Short. How long exactly is not stated."
 * ```
 *
 * @category getters
 * @since 0.1.0
 */
export const product = (id: ProductId): Product.Product => table[id]
