import { needs, placesAreAlike } from "@woonzorg/drechtsteden/agenda2021"
import { lingehuusjes } from "@woonzorg/drechtsteden/lingehuusjes"
import { localBid } from "@woonzorg/drechtsteden/localBids2020"
import type * as Quantity from "woonzorg/Quantity"
import type { Passport } from "../../components/passport.js"
import { assumed, passportOf } from "../../content/passports.js"
import type { Lang } from "../../i18n/routes.js"
import { assumptions } from "./assumptions.js"
import { words } from "./words.js"

/** A condition of the table, in words, with its passport. */
export interface Condition {
  readonly id: string
  readonly text: string
  readonly municipality?: string
  readonly passport: Passport
}

/** Everything about the table that is settled when the site is built. */
export interface Passports {
  readonly attribution: Passport
  readonly four: Passport
  readonly joint: Passport
  readonly lingehuusjes: Passport
  readonly years: Passport
  readonly needs: Readonly<Record<string, Passport>>
  readonly bids: Readonly<Record<string, Passport>>
  /** What may count on top of the bids, by its name. */
  readonly onTop: Readonly<Record<string, Passport>>
  readonly conditions: ReadonlyArray<Condition>
  /** The agreement by which places, units and living places add up. */
  readonly alike: {
    readonly name: string
    readonly conversions: ReadonlyArray<Quantity.Conversion>
    readonly passport: Passport
  }
  /** How many municipalities the table has. */
  readonly municipalities: number
}

const alikeIn = (lang: Lang): Passports["alike"] => {
  const { place, unit } = placesAreAlike
  const name = unit.value.name[lang]
  return { name, conversions: [unit.value, place.value], passport: passportOf(name, unit.passport, lang) }
}

/** Passports of the table in one language. */
export const passports = (lang: Lang): Passports => {
  const nameOf = (product: string): string => needs.find((need) => need.product === product)?.name[lang] ?? product
  const tokens = localBid.rows.flatMap(({ product, variants }) =>
    variants.flatMap((variant) => variant.tokens.map((token) => ({ product, token })))
  )
  const bid = lang === "nl" ? "bod" : "bid"
  return {
    attribution: assumed(words.attribution[lang], assumptions.attribution, lang),
    four: assumed(words.four[lang], assumptions.four, lang),
    joint: assumed(words.joint[lang], assumptions.joint, lang),
    lingehuusjes: assumed(words.lingehuusjes[lang], assumptions.lingehuusjes, lang),
    years: assumed(words.years[lang], assumptions.years, lang),
    needs: Object.fromEntries(
      needs.map(({ name, need, product }) => [
        product,
        passportOf(`${name[lang]}: ${words.needed[lang]}`, need.passport, lang)
      ])
    ),
    bids: Object.fromEntries(
      tokens.map(({ product, token }) => [
        token.id,
        passportOf(`${nameOf(product)}, ${bid} “${token.words.value}”`, token.words.passport, lang)
      ])
    ),
    onTop: {
      [lingehuusjes.name]: passportOf(`${lingehuusjes.name}: ${words.units[lang]}`, lingehuusjes.units.passport, lang)
    },
    conditions: localBid.conditions.map(({ id, municipality, text }) => ({
      id,
      text: text.value[lang],
      ...(municipality === undefined ? {} : { municipality }),
      passport: passportOf(
        `${words.conditions[lang]}${municipality === undefined ? "" : `: ${municipality}`}`,
        text.passport,
        lang
      )
    })),
    alike: alikeIn(lang),
    municipalities: localBid.columns.length
  }
}
