import * as Quantity from "woonzorg/Quantity"
import { localBid } from "@woonzorg/drechtsteden/localBids2020"
import type { Passport } from "../../components/passport.js"
import { assumed, passportOf } from "../../content/passports.js"
import type { Lang } from "../../i18n/routes.js"
import { assumptions } from "./assumptions.js"
import { sourced } from "./facts.js"
import { textsOf, words, type Texts } from "./words.js"

/** Everything about the inputs that is settled when the site is built. */
export interface Passports {
  readonly quantity: Passport
  readonly own: Passport
  readonly plan: Passport
  readonly carry: Passport
  readonly ties: Passport
  readonly late: Passport
  readonly price: Passport
  readonly texts: Texts
}

/** Passports and texts in one language. */
export const passports = (lang: Lang): Passports => {
  const nl = lang === "nl"
  const late = assumed(words.late[lang], assumptions.late, lang)
  const said = localBid.conditions.filter(({ id }) => id === "sliedrecht-pace" || id === "zwijndrecht-room")
  return {
    quantity: passportOf(`${words.subject[lang]} ${Quantity.text(sourced.value, lang)}`, sourced.passport, lang),
    own: {
      kind: "own",
      title: words.own[lang],
      lines: [
        nl ? "Dit getal vult u zelf in. Het blijft in uw browser." : "You enter this number. It stays in your browser."
      ]
    },
    plan: assumed(words.years[lang], assumptions.plan, lang),
    carry: assumed(words.survives[lang], assumptions.carry, lang),
    ties: assumed(words.ties[lang], assumptions.ties, lang),
    late: { ...late, lines: [...late.lines, ...said.map(({ text }) => text.value[lang])] },
    price: assumed(words.price[lang], assumptions.price, lang),
    texts: textsOf(lang)
  }
}
