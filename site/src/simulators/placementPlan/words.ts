import type { Option } from "../../components/choice.js"
import type { Lang, Text } from "../../i18n/routes.js"
import { textsOf as keyTexts } from "../allocationKey/words.js"
import { optionsOf as readingOptions, words as bidWords } from "../localBid/words.js"
import type { ProductId, Question, Setback } from "./question.js"

/** Texts of the simulator that do not depend on the answer. */
export const words = {
  key: { nl: "Waarnaar verdelen we?", en: "What do we divide by?" },
  weight: { nl: "Gewicht van inwoners", en: "Weight of inhabitants" },
  way: { nl: "Hoe verdelen we de producten?", en: "How do we divide the products?" },
  method: { nl: "Hoe ronden we af?", en: "How do we round?" },
  methodInactive: {
    nl: "Bij ‘samen’ zoeken we de beste tabel. Daar is geen afronding voor nodig.",
    en: "With ‘together’ we look for the best table. That takes no rounding."
  },
  order: { nl: "Wie gaat voor bij een gelijke stand?", en: "Who goes first in a tie?" },
  products: { nl: "Welke producten doen mee?", en: "Which products take part?" },
  facilities: { nl: "Blijft een voorziening heel?", en: "Does a facility stay whole?" },
  facilitiesInactive: {
    nl: "Met beide totalen vast worden voorzieningen altijd gesplitst.",
    en: "With both totals fixed, facilities are always split."
  },
  years: { nl: "Over hoeveel jaar telt Housing First?", en: "For how many years does Housing First count?" },
  yearsHint: {
    nl: "Housing First is per jaar nodig. Al het andere is eenmalig.",
    en: "Housing First is needed every year. All the rest is needed once."
  },
  loads: { nl: "Hoe zwaar weegt een plek?", en: "How heavy is a place?" },
  loadsHint: {
    nl: "Een plek die 2 weegt, telt als twee plekken in het totaal van een gemeente.",
    en: "A place that weighs 2 counts as two places in the total of a municipality."
  },
  loadsEven: { nl: "(allemaal even zwaar)", en: "(all the same)" },
  loadsOwn: { nl: "(uw keuze)", en: "(your choice)" },
  bids: { nl: "Wat doen we met de biedingen?", en: "What do we do with the bids?" },
  unnumbered: { nl: "Wat doet een gemeente zonder getal?", en: "What does a municipality without a number do?" },
  unnumberedInactive: {
    nl: "Dit telt pas mee als de biedingen een maximum zijn.",
    en: "This counts once the bids are a maximum."
  },
  setbacks: { nl: "Stel dat het anders loopt", en: "Suppose it turns out otherwise" },
  attribution: bidWords.attribution,
  four: bidWords.four,
  joint: bidWords.joint,
  readingInactive: {
    nl: "Dit telt pas mee als de biedingen een maximum zijn.",
    en: "This counts once the bids are a maximum."
  },
  timeOut: { nl: "Hoeveel plekken voor time-out?", en: "How many places for time-out?" },
  chart: { nl: "Gemeenten en producten", en: "Municipalities and products" },
  chartNote: {
    nl: "Elk product heeft een eigen schaal. Kies een gemeente of een product, en lees eronder waarom.",
    en: "Each product has a scale of its own. Choose a municipality or a product, and read below why."
  },
  municipality: { nl: "Gemeente", en: "Municipality" },
  product: { nl: "Product", en: "Product" },
  total: { nl: "Samen", en: "Together" },
  weighed: { nl: "Gewogen", en: "Weighed" },
  fair: { nl: "Eerlijk deel", en: "Fair part" },
  fairShort: { nl: "eerlijk", en: "fair" },
  difference: { nl: "Verschil", en: "Difference" },
  placed: { nl: "Geplaatst", en: "Placed" },
  need: { nl: "Nodig", en: "Needed" },
  left: { nl: "Blijft over", en: "Left over" },
  share: { nl: "precies deel van dit product", en: "exact part of this product" },
  held: { nl: "meer kan hier niet", en: "no more is possible here" },
  whole: { nl: "hele voorziening", en: "whole facility" },
  shares: { nl: "Precies deel van elk product", en: "Exact part of each product" },
  bounds: { nl: "Wat een gemeente kan nemen", en: "What a municipality can take" },
  minimum: { nl: "Ten minste", en: "At least" },
  maximum: { nl: "Ten hoogste", en: "At most" },
  because: { nl: "Waardoor", en: "Because of" },
  bid: { nl: "bod van 2020", en: "bid of 2020" },
  setback: { nl: "uw veronderstelling", en: "your supposition" },
  keyPart: { nl: "deel van de sleutel", en: "part of the key" },
  whyHint: {
    nl: "Kies hierboven een andere gemeente of een product.",
    en: "Choose another municipality or a product above."
  },
  suppositionTitle: bidWords.suppositionTitle
} as const satisfies Readonly<Record<string, Text>>

/** The products in a few letters; a soft hyphen is where a name may be cut. */
export const shortNames: Readonly<Record<ProductId, Text>> = {
  "housing-first": { nl: "Housing First", en: "Housing First" },
  "tijdelijk-wonen": { nl: "Tijdelijk wonen", en: "Temporary housing" },
  "woontraining-voor-jongeren": { nl: "Woon\u00adtraining", en: "Housing training" },
  "skaeve-huse": { nl: "Skaeve Huse", en: "Skaeve Huse" },
  "time-out": { nl: "Time-out", en: "Time-out" },
  "intramurale-woonvoorziening": { nl: "Intra\u00admuraal wonen", en: "Resi\u00addential facility" },
  tussenvoorzieningen: { nl: "Tussen\u00advoorziening", en: "Inter\u00admediate facility" }
}

type Choice =
  | "key"
  | "way"
  | "method"
  | "order"
  | "facilities"
  | "bids"
  | "unnumbered"
  | "attribution"
  | "four"
  | "joint"
  | "timeOut"

type Said = { readonly label: Text; readonly hint?: Text }

const tables: {
  readonly [Field in Exclude<Choice, "attribution" | "four" | "joint">]: Readonly<Record<Question[Field], Said>>
} = {
  key: {
    inhabitants: { label: { nl: "Inwoners", en: "Inhabitants" } },
    equal: { label: { nl: "Gelijk", en: "Equal" } },
    both: { label: { nl: "Allebei", en: "Both" } }
  },
  way: {
    nearFair: {
      label: { nl: "Samen, zo eerlijk mogelijk", en: "Together, as fair as can be" },
      hint: {
        nl: "Het totaal van elke gemeente komt zo dicht mogelijk bij haar eerlijke deel.",
        en: "The total of each municipality comes as near as can be to its fair part."
      }
    },
    bothTotals: {
      label: { nl: "Beide totalen vast", en: "Both totals fixed" },
      hint: {
        nl: "Eerst ligt het totaal van elke gemeente vast. De tabel past daarin.",
        en: "The total of each municipality is fixed first. The table fits into it."
      }
    },
    eachAlone: {
      label: { nl: "Elk product apart", en: "Each product by itself" },
      hint: {
        nl: "Niemand kijkt naar het totaal van een gemeente.",
        en: "Nobody looks at the total of a municipality."
      }
    }
  },
  method: {
    sainteLague: {
      label: { nl: "Sainte-Laguë", en: "Sainte-Laguë" },
      hint: { nl: "Vanaf een half naar boven.", en: "Rounded up from one half." }
    },
    dHondt: {
      label: { nl: "D’Hondt", en: "D’Hondt" },
      hint: { nl: "Gunstig voor grote gemeenten.", en: "Favours the large." }
    }
  },
  order: {
    agenda: { label: { nl: "De volgorde van de agenda", en: "The order of the agenda" } },
    reversed: {
      label: { nl: "Andersom", en: "The other way round" },
      hint: {
        nl: "Zo ziet u wat ook had gekund.",
        en: "This shows you what could as well have been."
      }
    }
  },
  facilities: {
    whole: {
      label: { nl: "Ja", en: "Yes" },
      hint: {
        nl: "Een voorziening voor woontraining of een intramurale voorziening komt in één gemeente.",
        en: "A facility for housing training or a residential facility comes in one municipality."
      }
    },
    split: {
      label: { nl: "Nee", en: "No" },
      hint: { nl: "Ook daar telt elke plek apart.", en: "There too every place counts by itself." }
    }
  },
  bids: {
    shown: {
      label: { nl: "Ze tellen niet mee", en: "They do not count" },
      hint: { nl: "Alleen de sleutel telt.", en: "Only the key counts." }
    },
    maxima: {
      label: { nl: "Ze zijn een maximum", en: "They are a maximum" },
      hint: {
        nl: "Niemand krijgt meer dan het getal van zijn bod. Een garantie is een minimum.",
        en: "Nobody gets more than the number of its bid. A guarantee is a minimum."
      }
    }
  },
  unnumbered: {
    free: {
      label: { nl: "Zonder maximum", en: "No maximum" },
      hint: { nl: "Onbekend is niet nul.", en: "Unknown is not zero." }
    },
    keyPart: {
      label: { nl: "Het deel van de sleutel", en: "The part of the key" },
      hint: {
        nl: "Stel dat zij precies doen wat de sleutel vraagt, en niet meer.",
        en: "Suppose that they do exactly what the key asks, and no more."
      }
    }
  },
  timeOut: {
    lowest: { label: { nl: "6", en: "6" } },
    highest: { label: { nl: "12", en: "12" } }
  }
}

/** The options of a choice in the language of the page. */
const optionsOf = <Value extends string>(
  table: Readonly<Record<Value, Said>>,
  lang: Lang
): ReadonlyArray<Option<Value>> =>
  (Object.keys(table) as Array<Value>).map((value) => {
    const { hint, label } = table[value]
    return { value, label: label[lang], ...(hint === undefined ? {} : { hint: hint[lang] }) }
  })

const trainingLapses = (lang: Lang): Option<Setback> => ({
  value: "gorinchem-training-lapses",
  label: {
    nl: "Gorinchem doet geen woontraining",
    en: "Gorinchem gives no housing training"
  }[lang],
  hint: {
    nl: "Alleen bij woontraining. Gorinchem kiest dan voor de opvang van gezinnen.",
    en: "For housing training only. Gorinchem then chooses shelter for families."
  }[lang]
})

/** All texts of this simulator in one language, resolved when the site is built. */
export interface Texts {
  readonly words: Readonly<Record<keyof typeof words, string>>
  readonly options: { readonly [Field in Choice]: ReadonlyArray<Option<Question[Field]>> }
  readonly setbacks: ReadonlyArray<Option<Setback>>
  readonly short: Readonly<Record<ProductId, string>>
}

const inOneLanguage = <Name extends string>(texts: Readonly<Record<Name, Text>>, lang: Lang) =>
  Object.fromEntries(Object.entries<Text>(texts).map(([name, text]) => [name, text[lang]])) as Record<Name, string>

export const textsOf = (lang: Lang): Texts => ({
  words: inOneLanguage(words, lang),
  options: {
    key: optionsOf(tables.key, lang),
    way: optionsOf(tables.way, lang),
    method: optionsOf(tables.method, lang),
    order: optionsOf(tables.order, lang),
    facilities: optionsOf(tables.facilities, lang),
    bids: optionsOf(tables.bids, lang),
    unnumbered: optionsOf(tables.unnumbered, lang),
    timeOut: optionsOf(tables.timeOut, lang),
    attribution: readingOptions("attribution", lang),
    four: readingOptions("four", lang),
    joint: readingOptions("joint", lang)
  },
  setbacks: [...keyTexts(lang).setbacks, trainingLapses(lang)],
  short: inOneLanguage(shortNames, lang)
})
