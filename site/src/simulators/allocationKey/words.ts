import type { Lang, Text } from "../../i18n/routes.js"
import type { Option } from "../../components/choice.js"
import type { Question } from "./question.js"

/** Texts of the simulator that do not depend on the answer. */
export const words = {
  subject: { nl: "Wat wordt verdeeld?", en: "What is divided?" },
  own: { nl: "Eigen aantal plekken", en: "Your own number of places" },
  ownInactive: {
    nl: "Dit getal telt pas mee als u bij ‘Wat wordt verdeeld?’ kiest voor een eigen aantal.",
    en: "This number counts once you choose a number of your own under ‘What is divided?’."
  },
  key: { nl: "Waarnaar verdelen we?", en: "What do we divide by?" },
  weight: { nl: "Gewicht van inwoners", en: "Weight of inhabitants" },
  weightHint: {
    nl: "De rest van het gewicht gaat naar gelijke delen.",
    en: "The rest of the weight goes to equal parts."
  },
  weightInactive: {
    nl: "Het gewicht telt pas mee als u hierboven ‘Allebei’ kiest.",
    en: "The weight counts once you choose ‘Both’ above."
  },
  method: { nl: "Hoe ronden we af?", en: "How do we round?" },
  ties: { nl: "Wat als gemeenten evenveel recht hebben?", en: "What if municipalities have the same right?" },
  tiesInactive: {
    nl: "Er is nu geen gelijke stand. Deze keuze verandert nu niets.",
    en: "There is no tie now. This choice changes nothing now."
  },
  seed: { nl: "Nummer van de loting", en: "Number of the draw" },
  seedHint: {
    nl: "Hetzelfde nummer geeft altijd dezelfde loting. Zo kan iedereen haar narekenen.",
    en: "The same number always gives the same draw. So anyone can check it."
  },
  area: { nl: "Over welke gemeenten?", en: "Over which municipalities?" },
  map: { nl: "Kaart van de regio", en: "Map of the region" },
  onMap: { nl: "Op de kaart", en: "On the map" },
  sideBySide: { nl: "Naast elkaar", en: "Side by side" },
  chartNote: {
    nl: "Het streepje is het precieze aandeel.",
    en: "The thin line is the exact share."
  },
  mapNote: {
    nl: "Elk vak is een gemeente, ongeveer op zijn plek.",
    en: "Each square is a municipality, roughly in its place."
  },
  baseline: { nl: "Uitgangspunt", en: "Baseline" },
  bars: { nl: "Staven per gemeente", en: "Bars by municipality" },
  chart: { nl: "Per gemeente", en: "By municipality" },
  possibleNote: { nl: "Gearceerd is nog niet zeker.", en: "Hatched is not certain yet." },
  possible: { nl: "nog niet zeker", en: "not certain yet" },
  bid: { nl: "Lokaal bod", en: "Local bid" },
  bidKey: { nl: "lokaal bod, zeker: {bids}", en: "local bid, certain: {bids}" },
  bidNote: {
    nl: "De ruit is het lokaal bod van 2020, alleen waar het getal en de gemeente zeker zijn. Een bod is geen toezegging.",
    en: "The diamond is the local bid of 2020, only where the number and the municipality are certain. A bid is not a promise."
  },
  noBidNote: {
    nl: "In 2020 hebben gemeenten hiervoor geboden. Van geen bod is zeker bij welke gemeente het hoort. Daarom staat er geen bod in de grafiek.",
    en: "In 2020 municipalities made bids for this. For no bid is it certain to which municipality it belongs. So the chart shows none."
  },
  toBids: { nl: "Bekijk de biedingen", en: "See the bids" },
  why: { nl: "Waarom deze uitkomst?", en: "Why this outcome?" },
  whyHint: {
    nl: "Kies hierboven een gemeente op de kaart of in de grafiek.",
    en: "Choose a municipality above, on the map or in the chart."
  },
  allSteps: { nl: "Alle stappen van de berekening", en: "All steps of the calculation" },
  refusalTitle: { nl: "Dit kunnen we niet verdelen", en: "We cannot divide this" },
  municipality: { nl: "Gemeente", en: "Municipality" },
  inhabitants: { nl: "Inwoners", en: "Inhabitants" },
  claim: { nl: "Deel van de sleutel", en: "Part of the key" },
  exactShare: { nl: "Precies aandeel", en: "Exact share" },
  hidden: { nl: "verborgen", en: "hidden" },
  hiddenNote: {
    nl: "Waar ‘verborgen’ staat, gaat het om weinig mensen, of zou het getal weinig mensen elders verraden. Op uw scherm ziet u alles.",
    en: "Where it says ‘hidden’, few people are counted, or the number would give away few people elsewhere. On your screen you see everything."
  },
  hiddenReason: {
    nl: "De reden staat er niet bij, omdat het om weinig mensen gaat.",
    en: "The reason is left out, because few people are counted."
  },
  ownFigure: { nl: "Eigen cijfer", en: "Own figure" },
  ownFiguresInactive: {
    nl: "Deze cijfers tellen pas mee als u bij ‘Waarnaar verdelen we?’ kiest voor ‘Eigen cijfer’.",
    en: "These figures count once you choose ‘Own figure’ under ‘What do we divide by?’."
  },
  ownFigures: { nl: "Eigen cijfer per gemeente", en: "Own figure for each municipality" },
  gets: { nl: "Krijgt", en: "Gets" },
  difference: { nl: "Verschil door afronden", en: "Difference by rounding" },
  total: { nl: "Samen", en: "Together" },
  compared: { nl: "Wordt afgerond", en: "Is rounded" },
  wholePart: { nl: "Heel deel", en: "Whole part" },
  missedBy: { nl: "Tekort voor de volgende", en: "Short of the next" }
} as const satisfies Readonly<Record<string, Text>>

type Options<Field extends keyof Question> = (lang: Lang) => ReadonlyArray<Option<Question[Field] & string>>

const options =
  <Value extends string>(table: Readonly<Record<Value, { readonly label: Text; readonly hint?: Text }>>) =>
  (lang: Lang): ReadonlyArray<Option<Value>> =>
    (Object.keys(table) as Array<Value>).map((value) => {
      const { hint, label } = table[value]
      return { value, label: label[lang], ...(hint === undefined ? {} : { hint: hint[lang] }) }
    })

const keys: Options<"key"> = options({
  inhabitants: {
    label: { nl: "Inwoners", en: "Inhabitants" },
    hint: { nl: "Wie meer inwoners heeft, krijgt meer.", en: "Whoever has more inhabitants gets more." }
  },
  equal: {
    label: { nl: "Gelijk", en: "Equal" },
    hint: { nl: "Elke gemeente telt even zwaar.", en: "Every municipality counts the same." }
  },
  both: {
    label: { nl: "Allebei", en: "Both" },
    hint: { nl: "Een deel naar inwoners, een deel gelijk.", en: "Part by inhabitants, part equally." }
  },
  own: {
    label: { nl: "Eigen cijfer", en: "Own figure" },
    hint: {
      nl: "Vul onder ‘Eigen cijfers’ een getal in voor elke gemeente.",
      en: "Enter a number for each municipality under ‘Your own figures’."
    }
  }
})

const methods: Options<"method"> = options({
  largestRemainder: {
    label: { nl: "Grootste rest", en: "Largest remainder" },
    hint: {
      nl: "Eerst krijgt iedereen het hele deel. Wat overblijft gaat naar de grootste resten.",
      en: "First everyone gets the whole part. What is left goes to the largest remainders."
    }
  },
  sainteLague: {
    label: { nl: "Sainte-Laguë", en: "Sainte-Laguë" },
    hint: {
      nl: "Iedereen wordt gedeeld door hetzelfde getal. Vanaf een half ronden we naar boven af.",
      en: "Everyone is divided by the same number. From one half we round up."
    }
  }
})

const tiePolicies: Options<"ties"> = options({
  refuse: {
    label: { nl: "Nog niet kiezen", en: "Do not choose yet" },
    hint: { nl: "We laten zien wie er gelijk staan.", en: "We show who is tied." }
  },
  largerClaim: {
    label: { nl: "Grootste aanspraak eerst", en: "Larger claim first" },
    hint: { nl: "Werkt niet als ook de aanspraken gelijk zijn.", en: "Does not work when the claims are equal too." }
  },
  statedOrder: {
    label: { nl: "Vaste volgorde", en: "Fixed order" },
    hint: {
      nl: "De volgorde van de agenda. Let op: dan wint steeds dezelfde gemeente.",
      en: "The order of the agenda. Note: then the same municipality wins every time."
    }
  },
  lot: {
    label: { nl: "Loten", en: "Draw lots" },
    hint: { nl: "Elke gemeente maakt evenveel kans.", en: "Every municipality has the same chance." }
  }
})

const areas: Options<"area"> = options({
  all: {
    label: { nl: "Alle negen", en: "All nine" },
    hint: {
      nl: "De gemeenten van de regio Beschermd Wonen en Opvang.",
      en: "The municipalities of the region for sheltered housing and shelter."
    }
  },
  surveyed: {
    label: { nl: "Zes uit het onderzoek", en: "Six of the survey" },
    hint: {
      nl: "Alleen de gemeenten waar de vraag in 2020 is onderzocht.",
      en: "Only the municipalities where demand was surveyed in 2020."
    }
  }
})

/** All texts of this simulator in one language. */
export interface Texts {
  readonly words: Readonly<Record<keyof typeof words, string>>
  readonly keys: ReturnType<typeof keys>
  readonly methods: ReturnType<typeof methods>
  readonly tiePolicies: ReturnType<typeof tiePolicies>
  readonly areas: ReturnType<typeof areas>
}

/** The texts of a page, resolved when the site is built: the script carries no language. */
export const textsOf = (lang: Lang): Texts => ({
  words: Object.fromEntries(Object.entries(words).map(([name, text]) => [name, text[lang]])) as Texts["words"],
  keys: keys(lang),
  methods: methods(lang),
  tiePolicies: tiePolicies(lang),
  areas: areas(lang)
})
