/**
 * For whom every product is, as far as the documents say so.
 *
 * @since 0.2.0
 */
import type * as Eligibility from "woonzorg/Eligibility"
import type * as Product from "woonzorg/Product"
import { eligibility2021 } from "./eligibility2021.js"
import { eligibility2025 } from "./eligibility2025.js"
import { products, type ProductId } from "./products.js"

const decided: Readonly<Record<string, Eligibility.Eligibility | undefined>> = /* @__PURE__ */ (() => ({
  ...eligibility2021,
  ...eligibility2025
}))()

// Where nothing decides, what is said of the residents cannot be encoded: there is no age with it, it is about two
// people together, or it says who most of them are.
const silent = ({ attributes: { residents }, id }: Product.Product): Eligibility.Eligibility => ({
  product: id,
  isComplete: false,
  otherReadings: [],
  describes: [],
  notEncoded: residents === undefined ? [] : [residents]
})

const byProduct: Readonly<Record<ProductId, Eligibility.Eligibility>> = /* @__PURE__ */ (() =>
  Object.fromEntries(products.map((one) => [one.id, decided[one.id] ?? silent(one)])) as Record<
    ProductId,
    Eligibility.Eligibility
  >)()

/**
 * One for each product, in the order of the products.
 *
 * **Details**
 *
 * Thirteen have something to decide by. Of the others it is not in the source, whatever the source says about them
 * that cannot be encoded: such as young people or older people without an age, or the people that a waiting list is
 * mostly about.
 *
 * **Example**
 *
 * ```ts
 * import { eligibilities } from "@woonzorg/drechtsteden/eligibility"
 *
 * eligibilities.length // => 33
 * eligibilities.filter(({ criterion }) => criterion !== undefined).length // => 13
 * eligibilities.filter(({ isComplete }) => isComplete) // => []
 * ```
 *
 * @category facts
 * @since 0.2.0
 */
export const eligibilities: ReadonlyArray<Eligibility.Eligibility> = /* @__PURE__ */ Object.values(byProduct)

/**
 * For whom one product is.
 *
 * **Example**
 *
 * ```ts
 * import { eligibility } from "@woonzorg/drechtsteden/eligibility"
 * import * as Eligibility from "woonzorg/Eligibility"
 *
 * Eligibility.judge(eligibility("safe-house"), { age: 18 }).outcome // => "notInSource"
 * ```
 *
 * @category getters
 * @since 0.2.0
 */
export const eligibility = (id: ProductId): Eligibility.Eligibility => byProduct[id]
