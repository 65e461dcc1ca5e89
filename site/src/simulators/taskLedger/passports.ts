import * as Quantity from "woonzorg/Quantity"
import { localBid } from "@woonzorg/drechtsteden/localBids2020"
import type { Passport } from "../../components/passport.js"
import { assumed, passportOf } from "../../content/passports.js"
import type { Lang, Text } from "../../i18n/routes.js"
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
  readonly settle: Passport
  readonly price: Passport
  readonly dwellings: Passport
  readonly swaps: Passport
  readonly before: Passport
  readonly early: Passport
  readonly texts: Texts
}

/** Passports and texts in one language. */
export const passports = (lang: Lang): Passports => {
  const nl = lang === "nl"
  const late = assumed(words.late[lang], assumptions.late, lang)
  const own = (title: Text): Passport => ({
    kind: "own",
    title: title[lang],
    lines: [
      nl ? "Dit getal vult u zelf in. Het blijft in uw browser." : "You enter this number. It stays in your browser."
    ]
  })
  const said = localBid.conditions.filter(({ id }) => id === "sliedrecht-pace" || id === "zwijndrecht-room")
  const asksCompensation = said.find(({ id }) => id === "zwijndrecht-room")
  if (asksCompensation === undefined) throw new Error("No condition asks for compensation. Correct its id.")
  return {
    quantity: passportOf(`${words.subject[lang]} ${Quantity.text(sourced.value, lang)}`, sourced.passport, lang),
    own: own(words.own),
    plan: assumed(words.years[lang], assumptions.plan, lang),
    carry: assumed(words.survives[lang], assumptions.carry, lang),
    ties: assumed(words.ties[lang], assumptions.ties, lang),
    late: { ...late, lines: [...late.lines, ...said.map(({ text }) => text.value[lang])] },
    settle: passportOf(words.settle[lang], asksCompensation.text.passport, lang),
    price: assumed(words.price[lang], assumptions.price, lang),
    dwellings: assumed(words.dwellings[lang], assumptions.dwellings, lang),
    swaps: assumed(words.swaps[lang], assumptions.swaps, lang),
    before: assumed(words.before[lang], assumptions.before, lang),
    early: own(words.early),
    texts: textsOf(lang)
  }
}
