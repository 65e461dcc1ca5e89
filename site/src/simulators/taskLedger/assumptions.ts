import type * as Citation from "woonzorg/Citation"

const together = { nl: "de negen gemeenten samen", en: "the nine municipalities together" }

/** What this simulator supposes where no source decides. */
export const assumptions = {
  plan: {
    id: "same-task-every-year",
    statement: {
      nl: "Wij verdelen elk jaar hetzelfde aantal, met dezelfde inwonertallen.",
      en: "We divide the same number every year, by the same numbers of inhabitants."
    },
    why: {
      nl: "De agenda noemt een aantal per jaar en geen einde. Hoe de inwonertallen veranderen, staat er niet.",
      en: "The agenda names a number for each year and no end. How the numbers of inhabitants change is not stated."
    },
    decidedBy: together,
    sensitivity: "medium"
  },
  carry: {
    id: "backlog-counts-in-full",
    statement: {
      nl: "Wij beginnen met een achterstand en een voorsprong die helemaal meetellen.",
      en: "We start with a backlog and a lead that count in full."
    },
    why: {
      nl: "Voor deze taak is niets afgesproken. Bij de taakstelling voor vergunninghouders loopt een achterstand ook door.",
      en: "Nothing was agreed for this task. In the national task for permit holders a backlog is carried over too."
    },
    decidedBy: together,
    sensitivity: "high"
  },
  ties: {
    id: "draws-lots-each-year",
    statement: {
      nl: "Bij gelijk recht loten wij, elk jaar opnieuw.",
      en: "With the same right we draw lots, anew each year."
    },
    why: {
      nl: "Geen document zegt wie dan voorgaat. Loten geeft iedereen evenveel kans, en is na te rekenen.",
      en: "No document says who goes first then. A draw gives all the same chance, and can be checked."
    },
    decidedBy: together,
    sensitivity: "low"
  },
  late: {
    id: "all-start-at-once",
    statement: { nl: "Wij beginnen ermee dat iedereen meteen meedoet.", en: "We start with all taking part at once." },
    why: {
      nl: "De agenda noemt wensen en voorwaarden, maar geen jaren. Wie later begint, kiest u.",
      en: "The agenda names wishes and conditions, but no years. Who starts later is your choice."
    },
    decidedBy: { nl: "elke gemeente zelf", en: "each municipality itself" },
    sensitivity: "high"
  },
  price: {
    id: "made-up-amount-for-a-place",
    statement: {
      nl: "Dit bedrag is verzonnen, om mee te kunnen rekenen.",
      en: "This amount is made up, so that one can calculate with it."
    },
    why: {
      nl: "Zwijndrecht vraagt regionale compensatie. In welke vorm en hoeveel, staat in geen bron. Vul uw eigen bedrag in.",
      en: "Zwijndrecht asks for regional compensation. In which form and how much no source says. Enter your own amount."
    },
    decidedBy: together,
    sensitivity: "high"
  },
  dwellings: {
    id: "made-up-dwellings-for-a-place",
    statement: {
      nl: "Dit aantal sociale woningen voor één plek is verzonnen, om mee te kunnen rekenen.",
      en: "This number of social dwellings for one place is made up, so that one can calculate with it."
    },
    why: {
      nl: "Zwijndrecht vraagt de regio om een evenwichtige sociale woningvoorraad. Hoe dat tegen plekken opweegt, staat in geen bron.",
      en: "Zwijndrecht asks the region for a balanced social housing stock. How that weighs against places no source says."
    },
    decidedBy: together,
    sensitivity: "high"
  },
  swaps: {
    id: "a-swap-moves-the-task",
    statement: {
      nl: "Een ruil verschuift de taak zelf. Samen blijft die even groot, en niemand krijgt er een achterstand of voorsprong door.",
      en: "A swap moves the task itself. Together it stays the same, and nobody gets a backlog or a lead by it."
    },
    why: {
      nl: "Zo doet de Huisvestingswet 2014 het bij de taakstelling voor vergunninghouders (artikel 29, tweede lid). Voor deze taak is niets afgesproken.",
      en: "So the Huisvestingswet 2014 has it for the national task for permit holders (article 29, second paragraph). For this task nothing was agreed."
    },
    decidedBy: { nl: "de gemeenten die ruilen", en: "the municipalities that swap" },
    sensitivity: "medium"
  },
  before: {
    id: "nothing-booked-for-what-is-not-known",
    statement: {
      nl: "Van wie niet bekend is wat zij vóór de sleutel doet, boeken wij niets: alsof zij precies haar aandeel deed.",
      en: "For who is not known to have done what before the key we book nothing: as if it did exactly its share."
    },
    why: {
      nl: "In de tabel met biedingen voor Housing First staat bij geen enkel bod zeker van welke gemeente het is. Vul zelf in wat u weet.",
      en: "In the table of bids for Housing First it is certain of no bid whose it is. Enter yourself what you know."
    },
    decidedBy: together,
    sensitivity: "high"
  }
} as const satisfies Readonly<Record<string, Citation.Assumption>>
