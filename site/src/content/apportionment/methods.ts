import type * as Apportionment from "woonzorg/Apportionment"
import type { Lang, Text } from "../../i18n/routes.js"

/** A method of the package: one with a name of its own, or the one that takes a height. */
export type MethodId = keyof typeof Apportionment.properties

/** How a method is called and explained; what it promises stands in the package. */
export interface Method {
  readonly id: MethodId
  readonly slug: Text
  readonly name: Text
  /** Other names of the same method, as books and laws have them. */
  readonly otherNames: ReadonlyArray<string>
  /** What it comes down to, in a few words. */
  readonly gist: Text
  /** What it does, in sentences. */
  readonly does: Readonly<Record<Lang, ReadonlyArray<string>>>
}

export const methods: ReadonlyArray<Method> = [
  {
    id: "largestRemainder",
    slug: { nl: "grootste-rest", en: "largest-remainder" },
    name: { nl: "Grootste rest", en: "Largest remainder" },
    otherNames: ["Hare", "Hamilton", "Vinton"],
    gist: {
      nl: "wie het meeste overhoudt, krijgt de laatste plekken",
      en: "who has most left over gets the last places"
    },
    does: {
      nl: [
        "Elke gemeente krijgt eerst het hele deel van haar precieze aandeel.",
        "Dan zijn er nog plekken over.",
        "Die gaan naar de gemeenten met de grootste rest achter de komma."
      ],
      en: [
        "Every municipality first gets the whole part of its exact share.",
        "Some places are then left.",
        "They go to the municipalities with the largest rest after the decimal point."
      ]
    }
  },
  {
    id: "droop",
    slug: { nl: "droop", en: "droop" },
    name: { nl: "Droop", en: "Droop" },
    otherNames: ["Droop quota"],
    gist: { nl: "grootste rest met een lagere kiesdeler", en: "largest remainder with a lower quota" },
    does: {
      nl: [
        "Deze methode werkt als de grootste rest, maar met een lagere kiesdeler.",
        "Dat is het kleinste hele aantal inwoners waarbij er nooit meer hele kiesdelers zijn dan plekken.",
        "Er moet dus met hele aantallen worden gerekend, niet met aandelen.",
        "Grote gemeenten hebben hier vaker voordeel van."
      ],
      en: [
        "This method works as the largest remainder does, but with a lower electoral quota.",
        "That is the smallest whole number of inhabitants for which there are never more whole quotas than places.",
        "So it has to be worked out with whole counts, not with shares.",
        "Large municipalities gain by it more often."
      ]
    }
  },
  {
    id: "adams",
    slug: { nl: "adams", en: "adams" },
    name: { nl: "Adams", en: "Adams" },
    otherNames: ["Smallest divisors"],
    gist: { nl: "altijd naar boven afronden", en: "always round up" },
    does: {
      nl: [
        "Dit is een delermethode: alle aanspraken worden door hetzelfde getal gedeeld.",
        "Elke uitkomst wordt naar boven afgerond, hoe klein de rest ook is.",
        "Daarvoor moet de deler hoger zijn dan het gewone gemiddelde.",
        "Iedereen met een aanspraak krijgt zo ten minste één plek."
      ],
      en: [
        "This is a divisor method: all claims are divided by the same number.",
        "Every result is rounded up, however small the rest is.",
        "For that the divisor has to be higher than the plain average.",
        "Everyone with a claim gets at least one place in this way."
      ]
    }
  },
  {
    id: "dean",
    slug: { nl: "dean", en: "dean" },
    name: { nl: "Dean", en: "Dean" },
    otherNames: ["Harmonic mean"],
    gist: { nl: "afronden bij het harmonisch gemiddelde", en: "round at the harmonic mean" },
    does: {
      nl: [
        "Dit is een delermethode met een afrondgrens die per heel getal verschilt.",
        "De grens ligt bij het harmonisch gemiddelde van het hele getal eronder en erboven.",
        "Bij kleine getallen ligt die grens duidelijk onder het midden, bij grote getallen bijna erop.",
        "Zo hebben kleine gemeenten een klein voordeel."
      ],
      en: [
        "This is a divisor method with a rounding point that differs for each whole number.",
        "The point lies at the harmonic mean of the whole number below and the one above.",
        "For small numbers it lies clearly below the middle, for large ones almost on it.",
        "Small municipalities gain a little by it."
      ]
    }
  },
  {
    id: "huntingtonHill",
    slug: { nl: "huntington-hill", en: "huntington-hill" },
    name: { nl: "Huntington-Hill", en: "Huntington-Hill" },
    otherNames: ["Equal proportions", "Geometric mean"],
    gist: { nl: "afronden bij het meetkundig gemiddelde", en: "round at the geometric mean" },
    does: {
      nl: [
        "Dit is een delermethode met een afrondgrens die per heel getal verschilt.",
        "De grens ligt bij het meetkundig gemiddelde van het hele getal eronder en erboven.",
        "Bij kleine getallen ligt die grens iets onder het midden.",
        "Iedereen met een aanspraak krijgt zo ten minste één plek."
      ],
      en: [
        "This is a divisor method with a rounding point that differs for each whole number.",
        "The point lies at the geometric mean of the whole number below and the one above.",
        "For small numbers it lies a little below the middle.",
        "Everyone with a claim gets at least one place in this way."
      ]
    }
  },
  {
    id: "sainteLague",
    slug: { nl: "sainte-lague", en: "sainte-lague" },
    name: { nl: "Sainte-Laguë", en: "Sainte-Laguë" },
    otherNames: ["Webster", "Schepers", "Major fractions"],
    gist: { nl: "gewoon afronden, vanaf een half naar boven", en: "round as usual, up from one half" },
    does: {
      nl: [
        "Dit is een delermethode: alle aanspraken worden door hetzelfde getal gedeeld.",
        "Elke uitkomst wordt gewoon afgerond: vanaf een half naar boven.",
        "De deler is zo gekozen dat alle plekken precies op zijn."
      ],
      en: [
        "This is a divisor method: all claims are divided by the same number.",
        "Every result is rounded in the usual way: up from one half.",
        "The divisor is chosen so that exactly all places are used."
      ]
    }
  },
  {
    id: "dHondt",
    slug: { nl: "dhondt", en: "dhondt" },
    name: { nl: "D’Hondt", en: "D’Hondt" },
    otherNames: ["Jefferson", "Greatest divisors"],
    gist: { nl: "altijd naar beneden afronden", en: "always round down" },
    does: {
      nl: [
        "Dit is een delermethode: alle aanspraken worden door hetzelfde getal gedeeld.",
        "Elke uitkomst wordt naar beneden afgerond, hoe groot de rest ook is.",
        "Daarvoor moet de deler lager zijn dan het gewone gemiddelde.",
        "Grote gemeenten hebben daar voordeel van."
      ],
      en: [
        "This is a divisor method: all claims are divided by the same number.",
        "Every result is rounded down, however large the rest is.",
        "For that the divisor has to be lower than the plain average.",
        "Large municipalities gain by it."
      ]
    }
  },
  {
    id: "stationary",
    slug: { nl: "vaste-afrondgrens", en: "fixed-rounding-point" },
    name: { nl: "Vaste afrondgrens", en: "Fixed rounding point" },
    otherNames: ["Stationary", "Parametric"],
    gist: { nl: "u kiest zelf vanaf waar naar boven wordt afgerond", en: "you choose from where to round up" },
    does: {
      nl: [
        "Dit is een delermethode waarbij u zelf de afrondgrens kiest.",
        "De grens is voor elk heel getal dezelfde.",
        "Helemaal onderaan is het de methode van Adams, in het midden Sainte-Laguë en helemaal bovenaan D’Hondt."
      ],
      en: [
        "This is a divisor method in which you choose the rounding point yourself.",
        "The point is the same for every whole number.",
        "At the very bottom it is the method of Adams, in the middle Sainte-Laguë and at the very top D’Hondt."
      ]
    }
  },
  {
    id: "quotaMethod",
    slug: { nl: "quotummethode", en: "quota-method" },
    name: { nl: "Quotummethode", en: "Quota method" },
    otherNames: ["Balinski-Young"],
    gist: { nl: "een voor een uitdelen, maar nooit te veel", en: "hand out one by one, but never too much" },
    does: {
      nl: [
        "De plekken worden een voor een uitgedeeld.",
        "Elke plek gaat naar de gemeente met de hoogste aanspraak per plek, net als bij D’Hondt.",
        "Wie haar precieze aandeel naar boven afgerond al heeft, wordt overgeslagen."
      ],
      en: [
        "The places are handed out one by one.",
        "Each place goes to the municipality with the highest claim for each place, as with D’Hondt.",
        "Who already has its exact share rounded up is passed over."
      ]
    }
  },
  {
    id: "statutoryCeiling",
    slug: { nl: "wettelijke-taakstelling", en: "statutory-task" },
    name: { nl: "Wettelijke taakstelling", en: "Statutory task" },
    otherNames: ["Huisvestingswet 2014"],
    gist: { nl: "elk deel van het land naar boven afronden", en: "round up each part of the country" },
    does: {
      nl: [
        "Elke gemeente krijgt haar deel van alle inwoners van het land, maal het aantal dat het hele land verdeelt.",
        "Elk deel wordt los van de andere naar boven afgerond.",
        "Samen is dat meer dan er te verdelen was."
      ],
      en: [
        "Every municipality gets its part of all inhabitants of the country, times the number that the whole country divides.",
        "Each part is rounded up apart from the others.",
        "Together that is more than there was to divide."
      ]
    }
  },
  {
    id: "ceilShare",
    slug: { nl: "naar-boven-in-de-regio", en: "rounding-up-in-the-region" },
    name: { nl: "Naar boven in de regio", en: "Rounding up in the region" },
    otherNames: [],
    gist: { nl: "elk aandeel naar boven afronden", en: "round up each share" },
    does: {
      nl: [
        "Elke gemeente krijgt haar precieze aandeel, naar boven afgerond.",
        "Niemand hoeft op een ander te wachten: elk aandeel wordt los afgerond.",
        "Samen is dat meer dan er te verdelen was."
      ],
      en: [
        "Every municipality gets its exact share, rounded up.",
        "Nobody depends on another: each share is rounded on its own.",
        "Together that is more than there was to divide."
      ]
    }
  }
]

/** The name of a method, as its own page has it. */
export const methodName = (id: MethodId, lang: Lang): string => {
  const method = methods.find((one) => one.id === id)
  if (method === undefined)
    throw new Error(`The method "${id}" has no name: tell it in content/apportionment/methods.ts.`)
  return method.name[lang]
}
