import type { Text } from "./routes.js"

type Texts = Readonly<Record<string, Text>>

/** The page about how much an outcome hangs on what is filled in. */
export const sensitivity = {
  title: { nl: "Hoe zeker is de uitkomst?", en: "How certain is the outcome?" },
  lead: {
    nl: "Een verdeling hangt aan gewichten die u kiest en cijfers die niet altijd zeker zijn. Verander ze een beetje en kijk wat er gebeurt: dat is de gevoeligheid van de uitkomst. Verandert er weinig, dan hangt de uitkomst niet aan dat ene gewicht of cijfer. Verandert er veel, dan weet u waarover het gesprek moet gaan.",
    en: "A division hangs on weights that you choose and figures that are not always certain. Change them a little and see what happens: that is the sensitivity of the outcome. When little changes, the outcome does not hang on that one weight or figure. When much changes, you know what to talk about."
  },
  description: {
    nl: "Hoe gevoelig een verdeling is: elk gewicht iets hoger en lager, alle wegingen, onzekere cijfers en biedingen, en de sleutel die het dichtst bij de biedingen ligt.",
    en: "How sensitive a division is: each weight a little higher and lower, all weightings, uncertain figures and bids, and the key nearest to the bids."
  },
  door: {
    nl: "Wat er verandert als een gewicht, een cijfer of een bod een beetje anders is.",
    en: "What changes when a weight, a figure or a bid is a little different."
  },
  inhabitants: { nl: "inwoners", en: "inhabitants" },
  socialRent: { nl: "sociale huurwoningen", en: "social dwellings" },
  equal: { nl: "gelijke delen", en: "equal parts" },
  exampleLead: {
    nl: "De voorbeelden verdelen {places} plekken over {municipalities} gemeenten, met de methode van {method} en deze verdeelsleutel.",
    en: "The examples divide {places} places over {municipalities} municipalities, by the method of {method} and this allocation key."
  },
  figuresTable: {
    nl: "De cijfers, de gewichten en wat elke gemeente krijgt",
    en: "The figures, the weights and what each municipality gets"
  },
  weighed: { nl: "{name} ({weight})", en: "{name} ({weight})" },
  gets: { nl: "Krijgt", en: "Gets" },

  weights: { nl: "Elk gewicht {step} lager en hoger", en: "Each weight {step} lower and higher" },
  weightsLead: {
    nl: "Elk gewicht gaat om de beurt {step} van zichzelf omlaag en omhoog. De andere gewichten houden hun verhouding. Elk antwoord is een gewone verdeling met die gewichten, dus precies.",
    en: "Each weight in turn goes {step} of itself down and up. The other weights keep their proportions. Each answer is a plain division with those weights, so exact."
  },
  weightsTable: {
    nl: "Hoeveel van de {places} plekken van gemeente wisselen",
    en: "How many of the {places} places change municipality"
  },
  weight: { nl: "Gewicht", en: "Weight" },
  lower: { nl: "{step} lager", en: "{step} lower" },
  higher: { nl: "{step} hoger", en: "{step} higher" },
  moved: { nl: "{weight}: {moved}", en: "{weight}: {moved}" },

  all: { nl: "Alle gewichten die u had kunnen kiezen", en: "All weights that you could have chosen" },
  allLead: {
    nl: "U kunt ook kijken over alle wegingen van deze cijfers. Dat zijn er oneindig veel. Daarom trekt de rekencode een steekproef van {size} wegingen en probeert zij ook de {corners} uiterste, waarin één cijfer alles bepaalt. Het startgetal ({seed}) staat vast, dus iedereen trekt dezelfde steekproef.",
    en: "You can also look over all weightings of these figures. There are endlessly many. So the code draws a sample of {size} weightings and also tries the {corners} extreme ones, in which one figure decides everything. The seed ({seed}) is fixed, so everyone draws the same sample."
  },
  allPicture: {
    nl: "{name} hangt het meest aan de weging: {least} tot {most} plekken",
    en: "{name} hangs most on the weighting: {least} to {most} places"
  },
  allNote: { nl: "Plekken over alle wegingen die zijn geprobeerd.", en: "Places over all weightings that were tried." },
  inAll: { nl: "bij elke geprobeerde weging", en: "with every weighting tried" },
  inSome: { nl: "bij een deel ervan", en: "with some of them" },
  span: { nl: "{least}–{most}", en: "{least}–{most}" },

  uncertain: { nl: "Cijfers die niet zeker zijn", en: "Figures that are not certain" },
  uncertainLead: {
    nl: "Een onzeker cijfer is een cijfer waarvan wij alleen de laagste en de hoogste waarde weten. Stel: {places} plekken gaan alleen naar {figure}, en dit is onzeker: {ranges}.",
    en: "An uncertain figure is one of which only the lowest and the highest value are known. Suppose that {places} places go by {figure} alone, and this is uncertain: {ranges}."
  },
  range: { nl: "{name} heeft er {low} tot {high}", en: "{name} has {low} to {high}" },
  uncertainExact: {
    nl: "Met een delermethode en één cijfer hoeven wij niet te proberen. Een gemeente krijgt de minste plekken als haar eigen cijfer op zijn laagst is en alle andere op hun hoogst, en de meeste andersom. Twee verdelingen per gemeente geven dus het precieze antwoord.",
    en: "With a divisor method and one figure we need not try. A municipality gets the fewest places when its own figure is at its lowest and all others at their highest, and the most the other way round. So two divisions for each municipality give the exact answer."
  },
  uncertainPicture: { nl: "Wat zeker is, en wat nog kan", en: "What is sure, and what is still possible" },
  uncertainNote: { nl: "Plekken, met de methode van {method}.", en: "Places, by the method of {method}." },
  sure: { nl: "zeker", en: "sure" },
  possible: { nl: "kan nog", en: "still possible" },
  uncertainSample: {
    nl: "Bij andere methoden, of bij meer cijfers samen, geven de uitersten niet altijd het antwoord. Dan is het een steekproef, en dat zeggen wij erbij. Met de {method}: {sentence}",
    en: "With other methods, or several figures together, the ends do not always give the answer. Then it is a sample, and we say so. With {method}: {sentence}"
  },
  uncertainCounter: {
    nl: "Met twee cijfers: alleen het cijfer van {grown} stijgt, en toch krijgt {gainer} een plek die {loser} kwijtraakt",
    en: "With two figures: only the figure of {grown} rises, and yet {gainer} gets a place that {loser} loses"
  },
  firstFigure: { nl: "Eerste cijfer", en: "First figure" },
  firstFigureThen: { nl: "Daarna", en: "Then" },
  secondFigure: { nl: "Tweede cijfer", en: "Second figure" },
  getsThen: { nl: "Krijgt daarna", en: "Then gets" },

  bids: { nl: "Welk onzeker bod maakt het meeste uit?", en: "Which uncertain bid matters most?" },
  bidsLead: {
    nl: "In een tabel met biedingen is soms niet zeker van wie een bod is, of hoe groot het is. De rekencode leest één bod tegelijk anders en laat de rest staan. Zo ziet u de invloed van een bod, en welk bod u het eerst moet navragen. In dit voorbeeld zijn er {places} plekken en begrenst een bod wat een gemeente krijgt.",
    en: "In a table of bids it is sometimes not certain whose a bid is, or how large it is. The code reads one bid at a time in another way and leaves the rest. So you see the influence of a bid, and which bid to ask about first. In this example there are {places} places and a bid bounds what a municipality gets."
  },
  bidsTable: {
    nl: "Hoeveel plekken schuiven als één bod anders is",
    en: "How many places move when one bid is different"
  },
  bid: { nl: "Bod", en: "Bid" },
  open: { nl: "Wat niet zeker is", en: "What is not certain" },
  whose: { nl: "van {names}", en: "of {names}" },
  howMany: { nl: "{low} of {high} plekken", en: "{low} or {high} places" },
  or: { nl: "of", en: "or" },
  most: { nl: "Meeste verschil", en: "Most difference" },

  nearest: { nl: "Welke sleutel ligt het dichtst bij de biedingen?", en: "Which key lies nearest to the bids?" },
  nearestLead: {
    nl: "U kunt ook andersom kijken. Stel dat de gemeenten deze aantallen bieden: welke gewichten van de cijfers liggen daar het dichtst bij? En hoe slecht past het dan nog?",
    en: "You can also look the other way round. Suppose that the municipalities bid these numbers: which weights of the figures lie nearest to them? And how badly does that still fit?"
  },
  nearestTable: {
    nl: "Het bod naast wat de sleutel zou geven, als deel van het geheel (afgerond)",
    en: "The bid beside what the key would give, as part of the whole (rounded)"
  },
  bidPart: { nl: "Deel van de biedingen", en: "Part of the bids" },
  keyPart: { nl: "Volgens de sleutel", en: "By the key" },
  gap: { nl: "Verschil in procentpunt", en: "Difference in percentage points" },
  nearestFit: {
    nl: "Ter vergelijking: de kwadraten van alle verschillen zijn samen {squares}. Waren de delen gelijk, dan was dat {equal}.",
    en: "For comparison: the squares of all differences add up to {squares}. With equal parts that would be {equal}."
  },
  nearestCare: {
    nl: "Een sleutel die past, verklaart niets: cijfers en biedingen kunnen toevallig samengaan. Een bod zonder getal, of waarvan niet bekend is van wie het is, telt niet mee en is geen nul. Met minder dan {more} biedingen meer dan cijfers geeft de rekencode geen antwoord, want dan past bijna alles.",
    en: "A key that fits explains nothing: figures and bids can go together by chance. A bid without a number, or of which it is not known whose it is, does not count and is no zero. With fewer than {more} bids more than figures the code gives no answer, for then nearly anything fits."
  },

  toKey: { nl: "Probeer het met een verdeelsleutel", en: "Try it with an allocation key" },
  toBids: { nl: "Bekijk de biedingen en hun lezingen", en: "See the bids and their readings" },
  toKeys: { nl: "Alle kant-en-klare verdeelsleutels", en: "All ready-made allocation keys" },
  toPlacement: { nl: "Een plan binnen de biedingen", en: "A plan within the bids" }
} as const satisfies Texts
