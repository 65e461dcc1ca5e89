import type { Lang, Text } from "./routes.js"

type Texts = Readonly<Record<string, Text>>

/** The frame around each page. */
export const frame = {
  siteName: { nl: "Woonzorg", en: "Woonzorg" },
  skip: { nl: "Ga naar de inhoud", en: "Skip to content" },
  navigation: { nl: "Hoofdmenu", en: "Main menu" },
  menu: { nl: "Menu", en: "Menu" },
  toHome: { nl: "Woonzorg, naar de beginpagina", en: "Woonzorg, to the home page" },
  language: { nl: "Taal", en: "Language" },
  scheme: { nl: "Kleuren", en: "Colours" },
  schemeSystem: { nl: "Zoals uw apparaat", en: "Like your device" },
  schemeLight: { nl: "Licht", en: "Light" },
  schemeDark: { nl: "Donker", en: "Dark" }
} as const satisfies Texts

/** The foot of each page. */
export const foot = {
  heading: { nl: "Over deze site", en: "About this site" },
  what: {
    nl: "Woonzorg rekent na hoe gemeenten in de Drechtsteden samen een huis vinden voor mensen die extra hulp nodig hebben. Het is een open rekenmodel. Het is geen besluit van een gemeente.",
    en: "Woonzorg works out how municipalities in the Drechtsteden region together house people who need extra help. It is an open model. It is not a decision of any municipality."
  },
  sourcesHeading: { nl: "Cijfers", en: "Figures" },
  sources: {
    nl: "De cijfers komen uit openbare documenten. Bij elk cijfer staat waar het vandaan komt en uit welk jaar. Sommige cijfers zijn een paar jaar oud. Kijk dat na voordat u iets besluit.",
    en: "The figures come from public documents. Each figure shows its source and its year. Some figures are a few years old. Check this before you decide anything."
  },
  privacyHeading: { nl: "Privacy", en: "Privacy" },
  privacy: {
    nl: "Deze site stuurt niets naar buiten. Wat u invult, blijft in uw browser. Er zijn geen cookies en niemand kijkt mee.",
    en: "This site sends nothing anywhere. What you enter stays in your browser. There are no cookies and nobody is watching."
  },
  licence: {
    nl: "Woonzorg is vrije software, onder de licentie EUPL-1.2.",
    en: "Woonzorg is free software, under the EUPL-1.2 licence."
  }
} as const satisfies Texts

/** The site without internet, and what a newer version of it asks. */
export const offline = {
  ready: {
    nl: "U kunt deze site ook zonder internet gebruiken.",
    en: "You can use this site without internet too."
  },
  now: { nl: "U bent offline. De site werkt gewoon door.", en: "You are offline. The site simply keeps working." },
  newer: {
    nl: "Er is een nieuwe versie van deze site. Uw keuzes blijven staan.",
    en: "There is a new version of this site. Your choices stay as they are."
  },
  label: { nl: "Nieuwe versie", en: "New version" },
  renew: { nl: "Nu vernieuwen", en: "Update now" },
  close: { nl: "Sluiten", en: "Close" }
} as const satisfies Texts

/** Form controls and the marks beside them. */
export const fields = {
  rangeFromTo: { nl: "{min} tot en met {max}", en: "{min} to {max}" },
  reset: { nl: "Terug naar {value}", en: "Back to {value}" },
  resetOf: { nl: "{label}: terug naar {value}", en: "{label}: back to {value}" },
  slider: { nl: "{label}, schuif", en: "{label}, slider" },
  less: { nl: "{label}: {step} minder", en: "{label}: {step} less" },
  more: { nl: "{label}: {step} meer", en: "{label}: {step} more" },
  notANumber: {
    nl: "“{text}” is geen getal. Vul een getal in van {range}. We rekenen zolang met {value}.",
    en: "“{text}” is not a number. Enter a number from {range}. Until then we use {value}."
  },
  empty: {
    nl: "Hier staat niets. Vul een getal in van {range}. We rekenen zolang met {value}.",
    en: "Nothing is filled in. Enter a number from {range}. Until then we use {value}."
  },
  outOfRange: {
    nl: "{text} kan hier niet. Vul een getal in van {range}. We rekenen zolang met {value}.",
    en: "{text} is not possible here. Enter a number from {range}. Until then we use {value}."
  },
  offStep: {
    nl: "{text} kan hier niet. Kies een getal in stappen van {step}, zoals {near}. We rekenen zolang met {value}.",
    en: "{text} is not possible here. Choose a number in steps of {step}, such as {near}. Until then we use {value}."
  }
} as const satisfies Texts

/** Where a number comes from. */
export const passports = {
  source: { nl: "Bron", en: "Source" },
  assumption: { nl: "Aanname", en: "Assumption" },
  own: { nl: "Eigen cijfer", en: "Own figure" },
  unknown: { nl: "Onbekend", en: "Unknown" },
  atSources: { nl: "Bekijk bij de bronnen", en: "See it among the sources" },
  close: { nl: "Sluiten", en: "Close" }
} as const satisfies Texts

/** The four groups of inputs, in their fixed order. */
export const groups = {
  policy: { nl: "Beleidskeuze", en: "Policy choice" },
  uncertainty: { nl: "Onzekerheid", en: "Uncertainty" },
  reading: { nl: "Lezing van de bron", en: "Reading of the source" },
  own: { nl: "Eigen cijfers", en: "Your own figures" }
} as const satisfies Texts

/** What each group of inputs is for. */
export const groupHints = {
  policy: { nl: "Hier kunt u iets over besluiten.", en: "You can decide on this." },
  uncertainty: { nl: "Dit weet niemand zeker.", en: "Nobody knows this for sure." },
  reading: {
    nl: "De bron is hier niet duidelijk. U kiest hoe wij hem lezen.",
    en: "The source is unclear here. You choose how we read it."
  },
  own: {
    nl: "Vul hier uw eigen cijfers in. Ze blijven in uw browser.",
    en: "Enter your own figures here. They stay in your browser."
  }
} as const satisfies Texts

/** The list of terms. */
export const glossary = {
  title: { nl: "Wat de woorden betekenen", en: "What the words mean" },
  description: {
    nl: "De woorden van het woonzorgbeleid, uitgelegd in gewone taal.",
    en: "The words of housing-and-care policy, explained in plain language."
  },
  lead: {
    nl: "In het beleid staan woorden die niet iedereen kent. Hier staat bij elk woord wat wij ermee bedoelen. Zo rekenen wij er ook mee.",
    en: "Policy documents use words that not everyone knows. Here we say what we mean by each word. We use it in the same way when we calculate."
  },
  filter: { nl: "Zoek een woord", en: "Find a word" },
  filterHint: {
    nl: "Typ een deel van het woord of van de uitleg.",
    en: "Type part of the word or of its explanation."
  },
  letters: { nl: "Ga naar een letter", en: "Jump to a letter" },
  other: { nl: "in het Engels", en: "in Dutch" },
  module: { nl: "In de code", en: "In the code" },
  shown: { nl: "{count} van {total} woorden", en: "{count} of {total} words" },
  none: {
    nl: "Dit woord staat er niet bij. Probeer een korter woord, of een ander woord dat hetzelfde betekent.",
    en: "This word is not in the list. Try a shorter word, or another word that means the same."
  },
  clear: { nl: "Toon alle woorden", en: "Show all words" }
} as const satisfies Texts

/** The search page. */
export const search = {
  title: { nl: "Zoek op deze site", en: "Search this site" },
  description: {
    nl: "Zoek in alle pagina’s van Woonzorg. U zoekt in uw eigen browser.",
    en: "Search all pages of Woonzorg. The search runs in your own browser."
  },
  lead: {
    nl: "U zoekt in uw eigen browser. Niemand ziet wat u zoekt.",
    en: "The search runs in your own browser. Nobody sees what you look for."
  },
  label: { nl: "Waar zoekt u naar?", en: "What are you looking for?" },
  submit: { nl: "Zoek", en: "Search" },
  results: { nl: "Gevonden pagina’s", en: "Pages found" },
  one: { nl: "1 pagina gevonden voor “{query}”.", en: "1 page found for “{query}”." },
  many: { nl: "{count} pagina’s gevonden voor “{query}”.", en: "{count} pages found for “{query}”." },
  none: {
    nl: "Niets gevonden voor “{query}”. Controleer de spelling, of probeer een korter of ander woord.",
    en: "Nothing found for “{query}”. Check the spelling, or try a shorter or different word."
  },
  browse: { nl: "Of kies een pagina", en: "Or choose a page" },
  broken: {
    nl: "Zoeken lukt nu niet: de index van de site kon niet worden gelezen. Laad de pagina opnieuw, of kies hieronder een pagina.",
    en: "Search does not work right now: the index of the site could not be read. Reload the page, or choose a page below."
  },
  noScript: {
    nl: "Zoeken werkt alleen met JavaScript. Kies hieronder een pagina.",
    en: "Search needs JavaScript. Choose a page below."
  }
} as const satisfies Texts

/** The page for an address that does not exist. */
export const notFound = {
  title: { nl: "Deze pagina bestaat niet", en: "This page does not exist" },
  description: {
    nl: "Op dit adres staat geen pagina.",
    en: "There is no page at this address."
  },
  lead: {
    nl: "Misschien is het adres verkeerd getypt, of is de pagina verplaatst.",
    en: "The address may have been mistyped, or the page may have moved."
  },
  home: { nl: "Naar de beginpagina", en: "Go to the home page" },
  search: { nl: "Zoek op deze site", en: "Search this site" }
} as const satisfies Texts

/** The page for developers. */
export const developers = {
  example: { nl: "Voorbeeld {number}", en: "Example {number}" },
  file: { nl: "Bestand", en: "File" },
  toc: { nl: "Op deze pagina", en: "On this page" }
} as const satisfies Texts

/** Puts values in the {places} of a text. */
export const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place))

// Kept, because making one costs far more than writing a number with it.
const numbers: Readonly<Record<Lang, Intl.NumberFormat>> = {
  nl: new Intl.NumberFormat("nl-NL", { maximumFractionDigits: 6 }),
  en: new Intl.NumberFormat("en-GB", { maximumFractionDigits: 6 })
}

/** A number as the reader writes it: a comma in Dutch, a point in English. */
export const written = (value: number, lang: Lang): string => numbers[lang].format(value)
