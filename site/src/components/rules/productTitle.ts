import { needs } from "@woonzorg/drechtsteden/agenda2021"
import type * as Product from "woonzorg/Product"
import * as Quantity from "woonzorg/Quantity"
import type { Lang } from "../../i18n/routes.js"
import { rules } from "../../i18n/rules.js"
import { fill } from "../../i18n/texts.js"

/** The need for a product, if the agenda states one. */
export const needOf = ({ id }: Product.Product) => needs.find(({ product }) => product === id)

/** What there is to say about a product in one line: how much is needed, how large it is, or what it is. */
export const productTitle = (product: Product.Product, lang: Lang): string => {
  const name = product.name[lang]
  const need = needOf(product)
  if (need !== undefined) return fill(rules.neededTitle[lang], { name, need: Quantity.text(need.need.value, lang) })
  if (product.size !== undefined) {
    return fill(rules.sizedTitle[lang], { name, size: Quantity.text(product.size.value, lang) })
  }
  return name
}
