import { need } from "@woonzorg/drechtsteden/agenda2021"
import { localBid } from "@woonzorg/drechtsteden/localBids2020"
import type { Passport } from "../../components/passport.js"
import { assumed, passportOf } from "../../content/passports.js"
import type { Lang } from "../../i18n/routes.js"
import { assumptions } from "./assumptions.js"
import { products, setbacks } from "./choices.js"
import type { ProductId, Setback } from "./question.js"
import { textsOf, words, type Texts } from "./words.js"

/** Everything about the inputs that is settled when the site is built. */
export interface Passports extends Readonly<Record<keyof typeof assumptions, Passport>> {
  readonly needs: Readonly<Record<ProductId, Passport>>
  readonly setbacks: Readonly<Partial<Record<Setback, Passport>>>
  /** The products by their names in full. */
  readonly names: Readonly<Record<ProductId, string>>
  readonly texts: Texts
}

// What the source says is the same where Gorinchem does one thing or the other.
const conditionOf = (setback: Setback) =>
  localBid.conditions.find(
    ({ id }) => id === (setback === "gorinchem-families" ? "gorinchem-training-lapses" : setback)
  )

/** Passports and texts in one language. */
export const passports = (lang: Lang): Passports => {
  const texts = textsOf(lang)
  const ofProducts = <Value>(valueOf: (product: ProductId) => Value) =>
    Object.fromEntries(products.map((product) => [product, valueOf(product)])) as Record<ProductId, Value>
  const ofChoices = Object.fromEntries(
    (Object.keys(assumptions) as Array<keyof typeof assumptions>).map((field) => [
      field,
      assumed(words[field][lang], assumptions[field], lang)
    ])
  ) as Record<keyof typeof assumptions, Passport>
  return {
    ...ofChoices,
    needs: ofProducts((product) => {
      const { name, need: stated } = need(product)
      return passportOf(`${name[lang]}: ${words.need[lang]}`, stated.passport, lang)
    }),
    setbacks: Object.fromEntries(
      setbacks.flatMap((setback) => {
        const condition = conditionOf(setback)
        const label = texts.setbacks.find(({ value }) => value === setback)?.label
        return condition === undefined || label === undefined
          ? []
          : [[setback, passportOf(label, condition.text.passport, lang)]]
      })
    ),
    names: ofProducts((product) => need(product).name[lang]),
    texts
  }
}
