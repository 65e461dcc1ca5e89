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
