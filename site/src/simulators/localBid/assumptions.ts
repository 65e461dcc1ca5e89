import type * as Citation from "woonzorg/Citation"

/** What this simulator supposes where no source decides. */
export const assumptions = {
  attribution: {
    id: "attributes-certain-bids-only",
    statement: {
      nl: "Wij zetten een bod alleen bij een gemeente als dat zeker is.",
      en: "We set a bid to a municipality only where that is certain."
    },
    why: {
      nl: "In onze tekst van de agenda staan de woorden van de tabel nog in volgorde, maar zijn de randen van de cellen weg. De bladzijde zelf geeft uitsluitsel.",
      en: "In our text of the agenda the words of the table are still in order, but the edges of the cells are gone. The page itself settles it."
    },
    decidedBy: { nl: "wie de oorspronkelijke bladzijde heeft", en: "whoever has the original page" },
    sensitivity: "medium"
  },
  four: {
    id: "reads-four-as-footnote",
    statement: {
      nl: "Wij lezen de losse 4 bij Housing First als het teken van een voetnoot.",
      en: "We read the separate 4 at Housing First as the mark of a footnote."
    },
    why: {
      nl: "De noten onder de tabel hebben anders geen teken 4. Het kan ook een bod van vier zijn.",
      en: "Otherwise the notes below the table have no mark 4. It may also be a bid of four."
    },
    decidedBy: { nl: "wie de oorspronkelijke bladzijde heeft", en: "whoever has the original page" },
    sensitivity: "high"
  },
  joint: {
    id: "counts-joint-bids-once",
    statement: {
      nl: "Plekken die twee gemeenten samen bieden, tellen één keer.",
      en: "Places that two municipalities offer together count once."
    },
    why: {
      nl: "Beide gemeenten noemen hetzelfde aantal en elkaar. De agenda zegt niet of het om dezelfde plekken gaat.",
      en: "Both municipalities name the same number and each other. The agenda does not say whether it is about the same places."
    },
    decidedBy: { nl: "de twee gemeenten", en: "the two municipalities" },
    sensitivity: "high"
  },
  lingehuusjes: {
    id: "counts-lingehuusjes-within-bids",
    statement: {
      nl: "De Lingehuusjes tellen wij binnen het bod voor Skaeve Huse, niet erbij.",
      en: "We count the Lingehuusjes within the bid for Skaeve Huse, not on top of it."
    },
    why: {
      nl: "Het verslag van 2025 noemt het project, maar zegt niet of het bij het bod van 2020 hoort. Zo telt geen plek dubbel.",
      en: "The minutes of 2025 name the project, but do not say whether it is part of the bid of 2020. This way no place counts twice."
    },
    decidedBy: { nl: "de gemeente Gorinchem", en: "the municipality of Gorinchem" },
    sensitivity: "high"
  },
  years: {
    id: "sets-bids-against-one-year",
    statement: {
      nl: "Wij leggen de biedingen naast de behoefte van één jaar.",
      en: "We set the bids against the need of one year."
    },
    why: {
      nl: "De agenda zegt niet over hoeveel jaar een bod voor Housing First gaat.",
      en: "The agenda does not say for how many years a bid for Housing First holds."
    },
    decidedBy: { nl: "de negen gemeenten samen", en: "the nine municipalities together" },
    sensitivity: "medium"
  }
} as const satisfies Readonly<Record<string, Citation.Assumption>>
