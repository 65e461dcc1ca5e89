import type { Text } from "./routes.js"

type Texts = Readonly<Record<string, Text>>

/** The pages of products and target groups, and the page above all rules. */
export const rules = {
  title: { nl: "Wat er is afgesproken, en hoe u het verdeelt", en: "What was agreed, and how to divide it" },
  description: {
    nl: "De producten, doelgroepen en regelversies uit de documenten, en de verdeelsleutels en verdeelmethoden om mee te rekenen, met de bron erbij.",
    en: "The products, target groups and versions of the rules in the documents, and the allocation keys and apportionment methods to calculate with, with their sources."
  },
  lead: {
    nl: "Hier leest u wat de documenten zeggen over plekken om te wonen en over de mensen voor wie ze bedoeld zijn. En hoe u plekken kunt verdelen. Wat er niet staat, vullen wij niet in.",
    en: "Here you read what the documents say about places to live and about the people they are meant for. And how places can be divided. What they do not say, we do not fill in."
  },
  path: { nl: "Waar u bent", en: "Where you are" },
  productsTitle: {
    nl: "{count} soorten plekken, aanpakken en projecten",
    en: "{count} kinds of places, approaches and projects"
  },
  productsLead: {
    nl: "Alles wat de documenten noemen, van een gewone woning met hulp tot een opvang. Kies er een om te lezen wat de bron zegt.",
    en: "Everything that the documents name, from an ordinary home with support to a shelter. Choose one to read what the source says."
  },
  groupsTitle: { nl: "{count} groepen zoeken een plek", en: "{count} groups look for a place" },
  groupsLead: {
    nl: "De agenda van 2021 schat voor elke groep hoeveel mensen per jaar een plek zoeken. Waar het aantal niet bekend is, staat dat er.",
    en: "The agenda of 2021 estimates for each group how many people look for a place each year. Where the number is not known, it says so."
  },
  neededTitle: { nl: "{name}: {need} nodig", en: "{name}: {need} needed" },
  sizedTitle: { nl: "{name}: {size}", en: "{name}: {size}" },
  productDescription: {
    nl: "Wat de bronnen zeggen over {name}: behoefte, biedingen en kenmerken, met de bron van elk gegeven.",
    en: "What the sources say about {name}: need, bids and particulars, with the source of each."
  },
  groupDescription: {
    nl: "Wat de agenda zegt over {name}: hoeveel per jaar, wat voor plek, en waar dat staat.",
    en: "What the agenda says about {name}: how many a year, what kind of place, and where that stands."
  },
  kind: { nl: "Soort", en: "Kind" },
  otherNames: { nl: "Ook genoemd", en: "Also called" },
  mentioned: { nl: "genoemd in de bron", en: "named in the source" },
  need: { nl: "Hoeveel er nodig is", en: "How much is needed" },
  needed: { nl: "Nodig", en: "Needed" },
  facilities: { nl: "Aantal voorzieningen", en: "Number of facilities" },
  placesEach: { nl: "Plekken per voorziening", en: "Places in each facility" },
  size: { nl: "Omvang", en: "Size" },
  decidesNothing: {
    nl: "Dit beschrijft voor wie de plek bedoeld is. Het beslist niets: dat doet de gemeente, de corporatie of het zorgkantoor.",
    en: "This describes for whom the place is meant. It decides nothing: the municipality, housing association or care office does."
  },
  particulars: { nl: "Wat de bron erover zegt", en: "What the source says about it" },
  notInSourceLead: {
    nl: "Hierover zeggen de documenten niets: {names}. Wij laten het open.",
    en: "On this the documents say nothing: {names}. We leave it open."
  },
  bids: { nl: "Wat gemeenten boden in 2020", en: "What municipalities offered in 2020" },
  bidsLead: {
    nl: "Dit zijn de woorden uit de tabel van de agenda, en bij welke gemeenten ze kunnen horen. Een bod is geen toezegging.",
    en: "These are the words of the table of the agenda, and the municipalities they may belong to. A bid is not a promise."
  },
  toBids: { nl: "Bekijk alle biedingen naast de behoefte", en: "See all bids beside the need" },
  toKey: {
    nl: "Verdeel alle groepen samen over de gemeenten",
    en: "Divide all groups together over the municipalities"
  },
  terms: { nl: "Woorden op deze pagina", en: "Words on this page" },
  perYear: { nl: "Hoeveel per jaar", en: "How many a year" },
  housing: { nl: "Wat voor plek", en: "What kind of place" },
  clustering: { nl: "Kunnen zij dicht bij elkaar wonen?", en: "Can they live close together?" },
  scope: { nl: "Over wie dit gaat", en: "Whom this is about" },
  inventedMunicipality: { nl: "Gemeente {letter}", en: "Municipality {letter}" },
  municipality: { nl: "Gemeente", en: "Municipality" },
  total: { nl: "Samen", en: "Together" },
  inventedNote: {
    nl: "Alle gemeenten en getallen in de voorbeelden zijn verzonnen. Onze rekencode rekent ze uit als de site wordt gebouwd.",
    en: "All municipalities and numbers in the examples are made up. Our code works them out when the site is built."
  },
  contents: { nl: "Op deze pagina", en: "On this page" },
  onward: { nl: "Verder", en: "Onward" },
  scopeLead: { nl: "Dit geldt voor alle groepen samen.", en: "This holds for all groups together." }
} as const satisfies Texts
