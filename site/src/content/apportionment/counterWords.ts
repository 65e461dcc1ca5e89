import { broken, methods as words } from "../../i18n/methods.js"
import type { Lang } from "../../i18n/routes.js"
import { fill, written } from "../../i18n/texts.js"
import { numberColumn, wordColumn, type Table } from "../../report/table.js"
import { decimal } from "../decimal.js"
import { invented } from "../invented.js"
import { harmed, type CounterExample } from "./counterExamples.js"

/** What goes wrong, in one sentence about the first whom it happens to. */
export const counterSentence = (counter: CounterExample, lang: Lang): string => {
  const [index = 0] = harmed(counter)
  const [before, after] = counter.members[index] ?? []
  const gainer = counter.members.findIndex(([one, other]) => (other?.places ?? 0) > one.places)
  if (before === undefined) throw new Error(`Nobody pays in the counter-example of ${counter.promise}.`)
  return fill(broken[counter.promise][lang], {
    name: invented(index, lang),
    other: invented(gainer, lang),
    share: decimal(before.share, lang),
    places: written(before.places, lang),
    before: written(before.places, lang),
    after: written(after?.places ?? before.places, lang),
    kept: written(counter.places[1] ?? counter.places[0], lang)
  })
}

/** The numbers of a counter-example, a row for each invented municipality. */
export const counterTable = (counter: CounterExample, lang: Lang): Table => {
  const { members, places, promise } = counter
  const [of, afterwards] = places
  const isQuota = promise === "quota"
  const hasNewClaims = members.some(([before, after]) => after !== undefined && after.claim !== before.claim)
  const then = promise === "coherent" ? words.getsApart : words.getsAfter
  return {
    id: promise,
    title: counterSentence(counter, lang),
    columns: [
      wordColumn("municipality", words.municipality[lang]),
      numberColumn("claim", words.claim[lang]),
      ...(isQuota ? [numberColumn("share", words.share[lang])] : []),
      numberColumn("gets", fill(words.getsOf[lang], { places: of })),
      ...(hasNewClaims ? [numberColumn("claimAfter", words.claimAfter[lang])] : []),
      ...(afterwards === undefined ? [] : [numberColumn("after", fill(then[lang], { places: afterwards }))])
    ],
    rows: members.map(([before, after], index) => ({
      id: String(index),
      cells: [
        { text: invented(index, lang) },
        { text: written(before.claim, lang) },
        ...(isQuota ? [{ text: decimal(before.share, lang) }] : []),
        { text: written(before.places, lang) },
        ...(hasNewClaims ? [{ text: after === undefined ? "–" : written(after.claim, lang) }] : []),
        ...(afterwards === undefined
          ? []
          : [{ text: after === undefined ? words.notApart[lang] : written(after.places, lang) }])
      ]
    }))
  }
}
