import type { Text } from "../../i18n/routes.js"

/** Texts of what is only loaded when the reader looks further. */
export const furtherWords = {
  heaviestLead: {
    nl: "We lezen steeds één bod anders: van een andere gemeente, of met het laagste of hoogste getal. Dan kijken we hoeveel het zekere tekort verandert: wat er ontbreekt als elk onzeker getal meevalt.",
    en: "Each time we read one bid in another way: as another municipality’s, or with its lowest or highest number. Then we see how much the certain shortfall changes: what is missing if every uncertain number turns out high."
  },
  unmet: { nl: "Stel dat dit niet uitkomt", en: "Suppose that this does not work out" },
  unmetHint: {
    nl: "Zonder voorwaarde die niet uitkomt, maakt het voor het tekort niet uit van wie een bod is.",
    en: "Unless a condition does not work out, it does not matter for the shortfall whose a bid is."
  },
  none: {
    nl: "Dit is met deze lezing niet uit te rekenen.",
    en: "This cannot be worked out with this reading."
  },
  difference: { nl: "Maakt uit", en: "Difference" },
  supposing: { nl: "Wanneer", en: "When" },
  whose: { nl: "Van wie het kan zijn", en: "Whose it can be" },
  cannotSay: { nl: "niet te zeggen", en: "cannot be said" },
  openBids: { nl: "Biedingen waarvan het niet te zeggen is", en: "Bids of which it cannot be said" },
  nothing: { nl: "niets", en: "nothing" },
  nearestLead: {
    nl: "We zoeken hoe zwaar inwoners en gelijk verdelen moeten wegen, zodat de sleutel het minst van de biedingen afwijkt. Alleen biedingen met een getal en een gemeente tellen mee. Wie geen bod deed, telt niet als nul.",
    en: "We look for how much inhabitants and equal parts have to weigh, so that the key differs least from the bids. Only bids with a number and a municipality count. Who made no bid does not count as zero."
  },
  allOnce: { nl: "Samen, zonder Housing First", en: "Together, without Housing First" },
  allOnceHow: {
    nl: "De laatste rij telt alle eenmalige biedingen op. Dat kan alleen met een afspraak:",
    en: "The last row adds up all bids that are made once. That takes an agreement:"
  },
  allOnceWithout: {
    nl: "Woningen per jaar tellen daar niet bij op.",
    en: "Dwellings per year do not add up with them."
  }
} as const satisfies Readonly<Record<string, Text>>
