import type { Lang, Text } from "../../i18n/routes.js"
import type { Option } from "../../components/choice.js"
import type { Question, Setback } from "./question.js"

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
    nl: "De rest van het gewicht gaat naar het andere deel van de sleutel.",
    en: "The rest of the weight goes to the other part of the key."
  },
  epsilon: { nl: "Wat houdt wie het meeste heeft nog over?", en: "What is left for who has most?" },
  epsilonHint: {
    nl: "Bij 1% krijgt de gemeente met het hoogste cijfer bijna niets. Bij 100% werkt het cijfer nog maar zwak.",
    en: "At 1% the municipality with the highest figure gets next to nothing. At 100% the figure hardly counts."
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
  bounds: { nl: "Grenzen en voorwaarden", en: "Bounds and conditions" },
  boundsNone: { nl: "(geen)", en: "(none)" },
  boundsSet: { nl: "(aan)", en: "(on)" },
  boundsEach: { nl: "Ten minste en ten hoogste, per gemeente", en: "At least and at most, for each municipality" },
  boundsEachHint: {
    nl: "Laat leeg wat niet begrensd is. Een garantie is een minimum.",
    en: "Leave empty what has no bound. A guarantee is a minimum."
  },
  minimum: { nl: "Ten minste", en: "At least" },
  maximum: { nl: "Ten hoogste", en: "At most" },
  everyone: { nl: "Elke gemeente", en: "Each municipality" },
  boundsClear: { nl: "Haal alle grenzen weg", en: "Remove all bounds" },
  bound: { nl: "Grens", en: "Bound" },
  bids: { nl: "Wat doen we met de biedingen?", en: "What do we do with the bids?" },
  bidsInactive: {
    nl: "Hiervoor zijn in 2020 geen biedingen gedaan. Deze keuze verandert nu niets.",
    en: "No bids were made for this in 2020. This choice changes nothing now."
  },
  unnumbered: { nl: "Wat doet een bod zonder getal?", en: "What does a bid without a number do?" },
  unnumberedInactive: {
    nl: "Dit telt pas mee als de biedingen een maximum zijn.",
    en: "This counts once the bids are a maximum."
  },
  setbacks: { nl: "Stel dat het anders loopt", en: "Suppose it turns out otherwise" },
  setbacksInactive: {
    nl: "Bij mensen telt dit niet: de biedingen gaan over plekken.",
    en: "For people this does not count: the bids are about places."
  },
  twenty: { nl: "Van wie is de ‘20’ in de tabel van biedingen?", en: "Whose is the ‘20’ in the table of bids?" },
  twentyInactive: {
    nl: "Dit telt pas mee als de biedingen een maximum zijn, bij tijdelijk wonen.",
    en: "This counts once the bids are a maximum, for temporary living."
  },
  rent: { nl: "Welk cijfer over sociale huur?", en: "Which figure on social rent?" },
  unknownRent: { nl: "Sociale huur waar wij geen cijfer van hebben", en: "Social rent where we have no figure" },
  unknownRentHint: {
    nl: "Bij 30 telt zo’n gemeente gewoon mee, zonder correctie.",
    en: "At 30 such a municipality counts as it is, without correction."
  },
  rentColumn: { nl: "Sociale huur", en: "Social rent" },
  further: { nl: "Kijk verder", en: "Look further" },
  fairness: { nl: "Hoe eerlijk is deze verdeling?", en: "How fair is this division?" },
  methodsBeside: { nl: "Alle manieren van afronden naast elkaar", en: "All ways of rounding side by side" },
  oneMore: { nl: "Wat als er één plek bij komt?", en: "What if there is one place more?" },
  epsilons: { nl: "Drie sterktes van ‘minder bij meer’", en: "Three strengths of ‘less for more’" },
  tenths: {
    nl: "Wat als een deel 10% zwaarder of lichter weegt?",
    en: "What if a part weighs 10% more or less?"
  },
  weightings: {
    nl: "Wat kan elke gemeente krijgen met andere gewichten?",
    en: "What can each municipality get with other weights?"
  },
  weightingsPossible: { nl: "hangt af van de gewichten", en: "depends on the weights" },
  figures: {
    nl: "Wat als de inwonertallen een paar procent afwijken?",
    en: "What if the numbers of inhabitants are a few per cent off?"
  },
  figuresPossible: { nl: "hangt af van de inwonertallen", en: "depends on the numbers of inhabitants" },
  percent: { nl: "Zo veel kan elk inwonertal afwijken", en: "How far each number of inhabitants can be off" },
  nowTick: { nl: "het aantal van nu", en: "the number of now" },
  size: { nl: "Aantal trekkingen", en: "Number of draws" },
  sampleSeed: { nl: "Nummer van de steekproef", en: "Number of the sample" },
  heaviestBid: { nl: "Welk bod maakt het meeste verschil?", en: "Which bid makes most difference?" },
  boundsBeside: {
    nl: "Dit kunnen wij alleen uitrekenen als de biedingen de enige grenzen zijn. Haal uw eigen grenzen weg, en kies ‘Geen maximum’ bij een bod zonder getal.",
    en: "We can work this out only where the bids are the only bounds. Remove your own bounds, and choose ‘No maximum’ for a bid without a number."
  },
  furtherNone: {
    nl: "Dit is met deze keuzes niet uit te rekenen.",
    en: "This cannot be worked out with these choices."
  },
  measure: { nl: "Maat", en: "Measure" },
  outcome: { nl: "Uitkomst", en: "Outcome" },
  meaning: { nl: "Wat het zegt", en: "What it says" },
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
    nl: "Deze cijfers tellen pas mee als u bij ‘Waarnaar verdelen we?’ kiest voor een sleutel met een eigen cijfer.",
    en: "These figures count once you choose a key with an own figure under ‘What do we divide by?’."
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
    label: { nl: "Inwoners en gelijk", en: "Inhabitants and equal" },
    hint: { nl: "Een deel naar inwoners, een deel gelijk.", en: "Part by inhabitants, part equally." }
  },
  stockCorrection: {
    label: { nl: "Inwoners, bijgesteld voor sociale huur", en: "Inhabitants, corrected for social rent" },
    hint: {
      nl: "Wie minder sociale huur heeft dan het landelijke streven, krijgt meer. Ons eigen voorstel.",
      en: "Whoever has less social rent than the national aim gets more. Our own suggestion."
    }
  },
  own: {
    label: { nl: "Eigen cijfer", en: "Own figure" },
    hint: {
      nl: "Vul onder ‘Eigen cijfers’ een getal in voor elke gemeente.",
      en: "Enter a number for each municipality under ‘Your own figures’."
    }
  },
  mix: {
    label: { nl: "Inwoners en eigen cijfer", en: "Inhabitants and own figure" },
    hint: {
      nl: "Een deel naar inwoners, een deel naar wat u invult onder ‘Eigen cijfers’.",
      en: "Part by inhabitants, part by what you enter under ‘Your own figures’."
    }
  },
  less: {
    label: { nl: "Inwoners, minder bij een hoog eigen cijfer", en: "Inhabitants, less for a high own figure" },
    hint: {
      nl: "Wie al veel heeft, krijgt minder. Telt u mensen, dan rekenen we per inwoner.",
      en: "Whoever has much already gets less. If you count people, we calculate per inhabitant."
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
  },
  dHondt: {
    label: { nl: "D’Hondt", en: "D’Hondt" },
    hint: {
      nl: "Iedereen wordt gedeeld door hetzelfde getal, en elke rest valt weg. Gunstig voor grote gemeenten.",
      en: "Everyone is divided by the same number, and every rest is dropped. Favours large municipalities."
    }
  },
  huntingtonHill: {
    label: { nl: "Huntington-Hill", en: "Huntington–Hill" },
    hint: {
      nl: "Iedereen krijgt er eerst één. Daarna ligt de grens om naar boven af te ronden net onder een half.",
      en: "Everyone first gets one. After that the point to round up lies just below one half."
    }
  },
  dean: {
    label: { nl: "Dean", en: "Dean" },
    hint: {
      nl: "Iedereen krijgt er eerst één. De grens ligt iets lager dan bij Huntington-Hill: gunstig voor kleine gemeenten.",
      en: "Everyone first gets one. The point lies a little below that of Huntington–Hill: favours small municipalities."
    }
  },
  adams: {
    label: { nl: "Adams", en: "Adams" },
    hint: {
      nl: "Iedereen wordt gedeeld door hetzelfde getal, en elke rest gaat naar boven. Gunstig voor kleine gemeenten.",
      en: "Everyone is divided by the same number, and every rest is rounded up. Favours small municipalities."
    }
  },
  droop: {
    label: { nl: "Grootste rest, met de kiesdeler van Droop", en: "Largest remainder with the Droop quota" },
    hint: {
      nl: "Als grootste rest, met een kleinere deler. Die telt in hele mensen: het werkt bij inwoners.",
      en: "As largest remainder, with a smaller divisor. It counts whole people: it works with inhabitants."
    }
  },
  quotaMethod: {
    label: { nl: "Quotamethode", en: "Quota method" },
    hint: {
      nl: "De plekken gaan één voor één, zoals bij D’Hondt. Niemand komt boven zijn naar boven afgeronde deel.",
      en: "Places go one by one, as with D’Hondt. Nobody gets beyond its share rounded up."
    }
  },
  ceilShare: {
    label: { nl: "Altijd naar boven, zoals de Huisvestingswet", en: "Always up, like the Housing Act" },
    hint: {
      nl: "Elk deel gaat naar boven. Samen is dat meer dan er is. De wet doet zo iets, maar dan voor heel Nederland.",
      en: "Every share is rounded up. Together that is more than there is. The law does so, but for the whole country."
    }
  }
})

const bidPolicies: Options<"bids"> = options({
  shown: {
    label: { nl: "Alleen tonen", en: "Only show" },
    hint: { nl: "De biedingen veranderen de verdeling niet.", en: "The bids do not change the division." }
  },
  certainOnly: {
    label: { nl: "Zekere als maximum", en: "Certain ones as maximum" },
    hint: {
      nl: "Niemand krijgt meer dan zijn zekere bod. Wie geen getal noemde, heeft geen maximum.",
      en: "Nobody gets more than its certain bid. Who named no number has no maximum."
    }
  },
  mostLikely: {
    label: { nl: "Waarschijnlijke als maximum", en: "Likely ones as maximum" },
    hint: {
      nl: "Ook biedingen waarvan wij de gemeente alleen vermoeden. Een garantie is een minimum.",
      en: "Also bids whose municipality we only suppose. A guarantee is a minimum."
    }
  }
})

const unnumbered: Options<"unnumbered"> = options({
  free: { label: { nl: "Geen maximum", en: "No maximum" } },
  share: {
    label: { nl: "Het deel van de sleutel", en: "The part of the key" },
    hint: {
      nl: "Wie geen getal noemde, levert wat de sleutel geeft en niet meer.",
      en: "Who named no number delivers what the key gives and no more."
    }
  }
})

const rents: Options<"rent"> = options({
  lowest: {
    label: { nl: "Het laagste", en: "The lowest" },
    hint: {
      nl: "Waar bronnen verschillen, telt het laagste cijfer.",
      en: "Where sources differ, the lowest figure counts."
    }
  },
  highest: {
    label: { nl: "Het hoogste", en: "The highest" },
    hint: {
      nl: "Waar bronnen verschillen, telt het hoogste cijfer.",
      en: "Where sources differ, the highest figure counts."
    }
  }
})

const owners: Options<"twenty"> = options({
  open: {
    label: { nl: "Dat laten we open", en: "We leave that open" },
    hint: {
      nl: "Het bod telt dan bij geen gemeente als maximum.",
      en: "The bid then counts as the maximum of no municipality."
    }
  },
  Alblasserdam: { label: { nl: "Stel: Alblasserdam", en: "Suppose: Alblasserdam" } },
  Zwijndrecht: { label: { nl: "Stel: Zwijndrecht", en: "Suppose: Zwijndrecht" } },
  Sliedrecht: { label: { nl: "Stel: Sliedrecht", en: "Suppose: Sliedrecht" } }
})

/** What may turn out otherwise, as the reader ticks it. */
const setbacks = (lang: Lang): ReadonlyArray<Option<Setback>> => {
  const table: Readonly<Record<Setback, { readonly label: Text; readonly hint: Text }>> = {
    "zwijndrecht-room": {
      label: { nl: "Zwijndrecht doet niet mee", en: "Zwijndrecht takes no part" },
      hint: {
        nl: "Het bod hangt af van ruimte in de sociale huur en vraagt compensatie. Dat het anders vervalt, staat er niet: dat veronderstelt u.",
        en: "The bid depends on room in social rent and asks for compensation. That it lapses otherwise is not stated: you suppose it."
      }
    },
    "sliedrecht-pace": {
      label: { nl: "Sliedrecht begint later", en: "Sliedrecht starts later" },
      hint: {
        nl: "Sliedrecht wil rustiger aan met nieuwe producten. Hoelang staat er niet.",
        en: "Sliedrecht wants to slow down with new products. For how long is not stated."
      }
    },
    "hg-needs-survey": {
      label: {
        nl: "Hardinxveld-Giessendam bouwt geen flexwoningen",
        en: "Hardinxveld-Giessendam builds no flexible dwellings"
      },
      hint: {
        nl: "Alleen bij tijdelijk wonen. Het aantal hangt af van een onderzoek en van eigenaren.",
        en: "For temporary living only. The number depends on a survey and on owners."
      }
    },
    "gorinchem-families": {
      label: { nl: "Gorinchem vangt geen gezinnen op", en: "Gorinchem gives no shelter to families" },
      hint: {
        nl: "Alleen bij tijdelijk wonen. Gorinchem kiest dan voor woontraining voor jongeren.",
        en: "For temporary living only. Gorinchem then chooses housing training for young people."
      }
    }
  }
  return (Object.keys(table) as Array<Setback>).map((value) => ({
    value,
    label: table[value].label[lang],
    hint: table[value].hint[lang]
  }))
}

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
  readonly bids: ReturnType<typeof bidPolicies>
  readonly unnumbered: ReturnType<typeof unnumbered>
  readonly rents: ReturnType<typeof rents>
  readonly owners: ReturnType<typeof owners>
  readonly setbacks: ReturnType<typeof setbacks>
}

/** The texts of a page, resolved when the site is built: the script carries no language. */
export const textsOf = (lang: Lang): Texts => ({
  words: Object.fromEntries(Object.entries(words).map(([name, text]) => [name, text[lang]])) as Texts["words"],
  keys: keys(lang),
  methods: methods(lang),
  tiePolicies: tiePolicies(lang),
  areas: areas(lang),
  bids: bidPolicies(lang),
  unnumbered: unnumbered(lang),
  rents: rents(lang),
  owners: owners(lang),
  setbacks: setbacks(lang)
})
