import type * as Citation from "woonzorg/Citation"
import { assumptions as ofBids } from "../localBid/assumptions.js"

const together = { nl: "de negen gemeenten samen", en: "the nine municipalities together" }

/** What this simulator supposes where no source decides. */
export const assumptions = {
  attribution: ofBids.attribution,
  four: ofBids.four,
  joint: ofBids.joint,
  way: {
    id: "places-near-fair-totals",
    statement: {
      nl: "Wij verdelen alle producten samen, zo dat het totaal van elke gemeente dicht bij haar eerlijke deel komt.",
      en: "We divide all products together, so that the total of each municipality comes near its fair part."
    },
    why: {
      nl: "De agenda wil de producten over de regio spreiden, maar zegt niet hoe. Andere manieren kiest u hier.",
      en: "The agenda wants the products spread over the region, but does not say how. Choose other ways here."
    },
    decidedBy: together,
    sensitivity: "high"
  },
  loads: {
    id: "every-place-weighs-the-same",
    statement: {
      nl: "Elke plek telt even zwaar, ook al is de ene een woning en de andere een plek in een voorziening.",
      en: "Every place weighs the same, although one is a dwelling and another a place in a facility."
    },
    why: {
      nl: "Woningen, woonplekken, units en plekken zijn niet hetzelfde, en Housing First is per jaar. Zonder deze afspraak is er geen totaal per gemeente.",
      en: "Dwellings, living places, units and places are not the same, and Housing First is per year. Without this agreement there is no total for a municipality."
    },
    decidedBy: together,
    sensitivity: "high"
  },
  years: {
    id: "housing-first-counts-one-year",
    statement: {
      nl: "Housing First telt voor één jaar mee.",
      en: "Housing First counts for one year."
    },
    why: {
      nl: "Voor Housing First is er elk jaar een nieuwe behoefte, voor de rest één keer. Over hoeveel jaar u ze naast elkaar legt, is een keuze.",
      en: "For Housing First there is a new need every year, for the rest once. Over how many years you set them side by side is a choice."
    },
    decidedBy: together,
    sensitivity: "medium"
  },
  facilities: {
    id: "facilities-stay-whole",
    statement: {
      nl: "Een voorziening komt in haar geheel in één gemeente.",
      en: "A facility comes as a whole in one municipality."
    },
    why: {
      nl: "De agenda telt voorzieningen van 15 en 20 plekken. Of zij over gemeenten verdeeld mogen worden, staat er niet.",
      en: "The agenda counts facilities of 15 and 20 places. Whether they may be split over municipalities is not stated."
    },
    decidedBy: together,
    sensitivity: "high"
  },
  order: {
    id: "ties-go-by-the-order-of-the-agenda",
    statement: {
      nl: "Bij een gelijke stand gaat de volgorde van de agenda voor.",
      en: "In a tie the order of the agenda decides."
    },
    why: {
      nl: "Geen document zegt wie dan voorgaat. Draai de volgorde om, dan ziet u wat ook had gekund.",
      en: "No document says who goes first then. Turn the order around to see what could as well have been."
    },
    decidedBy: together,
    sensitivity: "medium"
  },
  bids: {
    id: "bids-are-no-maximum",
    statement: {
      nl: "Wij beginnen zonder de biedingen: alleen de sleutel telt.",
      en: "We start without the bids: only the key counts."
    },
    why: {
      nl: "Een bod is een wens om te verkennen. De agenda noemt het geen maximum en geen toezegging.",
      en: "A bid is a wish to explore. The agenda calls it no maximum and no promise."
    },
    decidedBy: { nl: "elke gemeente zelf", en: "each municipality itself" },
    sensitivity: "high"
  },
  timeOut: {
    id: "time-out-counts-the-lowest-number",
    statement: {
      nl: "Voor time-out tellen wij het laagste getal van ‘6-12 plekken’.",
      en: "For time-out we count the lowest number of ‘6-12 places’."
    },
    why: {
      nl: "De agenda noemt twee getallen en kiest niet.",
      en: "The agenda names two numbers and does not choose."
    },
    decidedBy: together,
    sensitivity: "low"
  }
} as const satisfies Readonly<Record<string, Citation.Assumption>>
