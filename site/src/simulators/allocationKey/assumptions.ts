import type * as Citation from "woonzorg/Citation"

/** What this simulator supposes where no source decides. */
export const assumptions = {
  key: {
    id: "starts-with-inhabitants",
    statement: { nl: "Wij beginnen met een verdeling naar inwoners.", en: "We start with a division by inhabitants." },
    why: {
      nl: "De agenda van 2021 zegt dat er nog een sleutel moet komen. Er is nog niet besloten welke. Kies dus zelf.",
      en: "The agenda of 2021 says that a key is still to come. Which one has not been decided. So choose for yourself."
    },
    decidedBy: { nl: "de negen gemeenten samen", en: "the nine municipalities together" },
    sensitivity: "high"
  },
  method: {
    id: "starts-with-largest-remainder",
    statement: {
      nl: "Wij beginnen met de methode van de grootste rest.",
      en: "We start with the method of the largest remainder."
    },
    why: {
      nl: "Geen document noemt een manier van afronden. Met deze methode komt elke gemeente minder dan één plek van haar precieze aandeel uit.",
      en: "No document names a way of rounding. With this method every municipality ends less than one place from its exact share."
    },
    decidedBy: { nl: "de negen gemeenten samen", en: "the nine municipalities together" },
    sensitivity: "low"
  },
  area: {
    id: "divides-over-nine",
    statement: { nl: "Wij beginnen met alle negen gemeenten.", en: "We start with all nine municipalities." },
    why: {
      nl: "De agenda geldt voor negen gemeenten. De vraag is in 2020 maar in zes daarvan onderzocht.",
      en: "The agenda holds for nine municipalities. Demand was surveyed in only six of them in 2020."
    },
    decidedBy: { nl: "de negen gemeenten samen", en: "the nine municipalities together" },
    sensitivity: "medium"
  },
  epsilon: {
    id: "leaves-a-tenth-to-who-has-most",
    statement: {
      nl: "Wij beginnen met 10%: voor de gemeente met het hoogste cijfer telt nog een tiende van dat cijfer mee als recht.",
      en: "We start with 10%: for the municipality with the highest figure a tenth of that figure still counts as a right."
    },
    why: {
      nl: "Geen document zegt hoe sterk een criterium mag verlagen. Deze keuze bepaalt de uitkomst sterk. Bekijk altijd meer waarden.",
      en: "No document says how strongly a criterion may lower a part. This choice decides much of the outcome. Always look at more values."
    },
    decidedBy: { nl: "de negen gemeenten samen", en: "the nine municipalities together" },
    sensitivity: "high"
  },
  bids: {
    id: "bids-are-shown",
    statement: {
      nl: "Wij tonen de biedingen, maar rekenen er niet mee.",
      en: "We show the bids but do not calculate with them."
    },
    why: {
      nl: "Een bod is een wens om te onderzoeken, geen toezegging en geen maximum. Dat een bod een grens is, veronderstelt u.",
      en: "A bid is a wish to explore, no promise and no maximum. That a bid is a bound is your supposition."
    },
    decidedBy: { nl: "de gemeenten die het bod deden", en: "the municipalities that made the bids" },
    sensitivity: "high"
  },
  bounds: {
    id: "starts-without-bounds",
    statement: { nl: "Wij beginnen zonder grenzen.", en: "We start without bounds." },
    why: {
      nl: "De agenda noemt één garantie. Bij welke gemeente die hoort, is niet zeker. Vul zelf in wat u wilt proberen.",
      en: "The agenda names one guarantee. Which municipality it belongs to is not certain. Enter what you want to try."
    },
    decidedBy: { nl: "de negen gemeenten samen", en: "the nine municipalities together" },
    sensitivity: "medium"
  },
  rent: {
    id: "lowest-social-rent-first",
    statement: {
      nl: "Waar bronnen verschillen, beginnen wij met het laagste percentage sociale huur.",
      en: "Where sources differ, we start with the lowest percentage of social rent."
    },
    why: {
      nl: "De bronnen tellen niet hetzelfde, en geen ervan is officieel. Kies het andere cijfer om te zien hoeveel het uitmaakt.",
      en: "The sources do not count the same, and none is official. Choose the other figure to see how much it matters."
    },
    decidedBy: { nl: "het CBS, met één telling", en: "Statistics Netherlands, with one count" },
    sensitivity: "high"
  },
  unknownRent: {
    id: "aim-where-rent-is-unknown",
    statement: {
      nl: "Voor een gemeente zonder cijfer rekenen wij met 30%, het landelijke streven. Zij telt dan zonder correctie mee.",
      en: "For a municipality without a figure we use 30%, the national aim. It then counts without correction."
    },
    why: {
      nl: "Van deze gemeente vonden wij geen percentage. Dit is een rekenkeuze en zegt niets over de gemeente.",
      en: "We found no percentage for this municipality. This is a choice for the calculation and says nothing about it."
    },
    decidedBy: { nl: "de gemeente zelf, met haar cijfer", en: "the municipality itself, with its figure" },
    sensitivity: "medium"
  },
  percent: {
    id: "inhabitants-off-by-two-per-cent",
    statement: {
      nl: "Wij beginnen met 2%: elk inwonertal kan zo veel lager of hoger zijn.",
      en: "We start with 2%: each number of inhabitants can be that much lower or higher."
    },
    why: {
      nl: "De inwonertallen zijn van één dag, en een verdeling geldt langer. Geen bron zegt hoeveel ze intussen afwijken. Kies dus zelf.",
      en: "The numbers of inhabitants are of one day, and a division holds for longer. No source says how far they are off by then. So choose for yourself."
    },
    decidedBy: { nl: "wie de nieuwste cijfers heeft", en: "whoever has the latest figures" },
    sensitivity: "low"
  },
  twenty: {
    id: "leaves-the-twenty-open",
    statement: { nl: "Wij laten open van wie de ‘20’ is.", en: "We leave open whose the ‘20’ is." },
    why: {
      nl: "In onze tekst van de tabel is niet te zien in welke kolom het getal stond. Het kan bij drie gemeenten horen.",
      en: "Our text of the table does not show in which column the number stood. It can belong to three municipalities."
    },
    decidedBy: { nl: "wie de originele tabel heeft", en: "whoever has the original table" },
    sensitivity: "medium"
  },
  ties: {
    id: "does-not-decide-ties",
    statement: { nl: "Bij een gelijke stand kiezen wij niet.", en: "In a tie we do not choose." },
    why: {
      nl: "Geen document zegt wie dan voorgaat. Een stille keuze zou steeds dezelfde gemeente helpen.",
      en: "No document says who goes first then. A silent choice would help the same municipality every time."
    },
    decidedBy: { nl: "de negen gemeenten samen", en: "the nine municipalities together" },
    sensitivity: "medium"
  }
} as const satisfies Readonly<Record<string, Citation.Assumption>>
