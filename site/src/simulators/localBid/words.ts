import type { Option } from "../../components/choice.js"
import type { Lang, Text } from "../../i18n/routes.js"
import type { Question } from "./question.js"

/** Texts of the simulator that do not depend on the answer. */
export const words = {
  attribution: { nl: "Welk bod hoort bij welke gemeente?", en: "Which bid belongs to which municipality?" },
  four: { nl: "Wat is de losse “4” bij Housing First?", en: "What is the separate “4” at Housing First?" },
  joint: { nl: "Samen geboden plekken", en: "Places offered together" },
  lingehuusjes: { nl: "Horen de Lingehuusjes bij het bod?", en: "Are the Lingehuusjes part of the bid?" },
  years: { nl: "Aantal jaren", en: "Number of years" },
  yearsHint: {
    nl: "Wat per jaar nodig is of per jaar is geboden, telt zo veel keer. Wat eenmalig is, telt één keer.",
    en: "What is needed or offered per year counts that many times. What is offered once counts once."
  },
  readingHint: {
    nl: "In onze tekst van de tabel zijn de randen van de cellen weg. U kiest hoe u haar leest.",
    en: "In our text of the table the edges of the cells are gone. You choose how to read it."
  },
  chart: { nl: "Biedingen en behoefte per product", en: "Bids and need for each product" },
  chartNote: {
    nl: "Elk product heeft een eigen schaal. De dikke streep is wat er nodig is. Wat geen getal heeft, staat in woorden.",
    en: "Each product has a scale of its own. The thick line is what is needed. What has no number stands in words."
  },
  product: { nl: "Product", en: "Product" },
  needed: { nl: "Nodig", en: "Needed" },
  certain: { nl: "zeker", en: "certain" },
  supposed: { nl: "gemeente verondersteld", en: "municipality supposed" },
  conditional: { nl: "onder voorwaarde", en: "with a condition" },
  unattributed: { nl: "gemeente niet zeker", en: "municipality not certain" },
  spread: { nl: "misschien meer", en: "perhaps more" },
  withoutNumber: { nl: "zonder getal", en: "without a number" },
  numbered: { nl: "Samen, met getal", en: "Together, with a number" },
  enough: { nl: "Genoeg?", en: "Enough?" },
  none: { nl: "geen", en: "none" },
  bids: { nl: "De woorden van elk bod", en: "The words of each bid" },
  bidsLead: {
    nl: "De woorden staan zo in de tabel. Bij welke gemeente ze horen, is niet altijd zeker. Wij zeggen hoe zeker het is: zeker, waarschijnlijk of kan.",
    en: "The words stand like this in the table. To which municipality they belong is not always certain. We say how sure it is: certain, likely or possible."
  },
  conditions: { nl: "Voorwaarden", en: "Conditions" },
  reading: { nl: "In deze lezing", en: "In this reading" },
  units: { nl: "aantal units", en: "number of units" },
  ofWhich: { nl: "waarvan", en: "of which" },
  onTop: { nl: "komt erbij in deze lezing", en: "comes on top in this reading" },
  notStated: {
    nl: "Het verslag van 2025 noemt de Lingehuusjes, maar zegt niet of ze bij het bod van 2020 horen.",
    en: "The minutes of 2025 name the Lingehuusjes, but do not say whether they are part of the bid of 2020."
  },
  together: { nl: "samen geboden", en: "offered together" },
  scope: {
    nl: "De tabel van lokale biedingen uit 2020, naast wat de regio volgens de agenda nodig heeft.",
    en: "The table of local bids of 2020, beside what the region needs according to the agenda."
  },
  noPromise: {
    nl: "Een bod is een wens om te verkennen. Het is geen toezegging.",
    en: "A bid is a wish to explore. It is not a promise."
  },
  bidWords: { nl: "Woorden in de tabel", en: "Words in the table" },
  further: { nl: "Kijk verder", en: "Look further" },
  influence: { nl: "Welk bod maakt het meeste verschil?", en: "Which bid makes most difference?" },
  keyFit: { nl: "Welke sleutel ligt het dichtst bij de biedingen?", en: "Which key lies nearest to the bids?" },
  suppositionTitle: { nl: "Dit is een veronderstelling", en: "This is a supposition" }
} as const satisfies Readonly<Record<string, Text>>

/** The words beside each part of a bar. */
export const partNames = (lang: Lang) => ({
  certain: words.certain[lang],
  supposed: words.supposed[lang],
  conditional: words.conditional[lang],
  unattributed: words.unattributed[lang],
  spread: words.spread[lang]
})

/** How sure it is that a bid belongs to a municipality. */
export const likelihoods = {
  certain: { nl: "zeker", en: "certain" },
  veryLikely: { nl: "zeer waarschijnlijk", en: "very likely" },
  likely: { nl: "waarschijnlijk", en: "likely" },
  plausible: { nl: "kan goed", en: "may well be" },
  possible: { nl: "kan", en: "possible" }
} as const satisfies Readonly<Record<string, Text>>

/** How firm the words of a bid are. */
export const firmness = {
  certain: { nl: "zonder voorwaarde", en: "without a condition" },
  supposed: words.supposed,
  conditional: words.conditional,
  unattributed: words.unattributed,
  withoutNumber: words.withoutNumber
} as const satisfies Readonly<Record<string, Text>>

/** Whether the bids reach the need. */
export const reaches = {
  met: { nl: "ja", en: "yes" },
  "not met": { nl: "nee", en: "no" },
  "cannot be known": { nl: "niet te zeggen", en: "cannot be known" }
} as const satisfies Readonly<Record<string, Text>>

type Choice = "attribution" | "four" | "joint" | "lingehuusjes"

const choices: {
  readonly [Field in Choice]: Readonly<Record<Question[Field], { readonly label: Text; readonly hint: Text }>>
} = {
  attribution: {
    certainOnly: {
      label: { nl: "Alleen zeker", en: "Certain only" },
      hint: {
        nl: "Een bod krijgt alleen een gemeente als de tabel geen andere lezing toelaat.",
        en: "A bid gets a municipality only where the table allows no other reading."
      }
    },
    mostLikely: {
      label: { nl: "Meest waarschijnlijk", en: "Most likely" },
      hint: {
        nl: "Een bod krijgt de gemeente die het best past. Dat is een veronderstelling.",
        en: "A bid gets the municipality that fits best. That is a supposition."
      }
    }
  },
  four: {
    footnote: {
      label: { nl: "Voetnoot", en: "Footnote" },
      hint: { nl: "De 4 verwijst naar een noot onder de tabel.", en: "The 4 refers to a note below the table." }
    },
    bid: {
      label: { nl: "Bod", en: "Bid" },
      hint: { nl: "De 4 is een bod van vier woningen.", en: "The 4 is a bid of four dwellings." }
    }
  },
  joint: {
    once: {
      label: { nl: "Samen", en: "Together" },
      hint: {
        nl: "Twee gemeenten noemen elkaar: dezelfde plekken tellen één keer.",
        en: "Two municipalities name each other: the same places count once."
      }
    },
    each: {
      label: { nl: "Elk", en: "Each" },
      hint: { nl: "Elke gemeente biedt dat aantal zelf.", en: "Each municipality offers that number itself." }
    }
  },
  lingehuusjes: {
    within: {
      label: { nl: "Ja, binnen het bod", en: "Yes, within the bid" },
      hint: {
        nl: "Aan dit Skaeve Huse in Gorinchem wordt gewerkt. De units tellen niet nog een keer.",
        en: "This Skaeve Huse in Gorinchem is in preparation. Its units do not count once more."
      }
    },
    extra: {
      label: { nl: "Nee, ze komen erbij", en: "No, on top of it" },
      hint: {
        nl: "De units tellen naast het bod. Omdat er nog aan wordt gewerkt, staan ze onder voorwaarde.",
        en: "The units count beside the bid. Because they are in preparation, they stand with a condition."
      }
    }
  }
}

/** The options of a choice in one language. */
export const optionsOf = <Field extends Choice>(field: Field, lang: Lang): ReadonlyArray<Option<Question[Field]>> => {
  const table = choices[field] as Readonly<Record<Question[Field], { readonly label: Text; readonly hint: Text }>>
  return (Object.keys(table) as Array<Question[Field]>).map((value) => ({
    value,
    label: table[value].label[lang],
    hint: table[value].hint[lang]
  }))
}
