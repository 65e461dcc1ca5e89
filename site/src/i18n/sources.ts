import type { Text } from "./routes.js"

type Texts = Readonly<Record<string, Text>>

/** The page of sources and assumptions. */
export const sources = {
  title: { nl: "Waar elk cijfer vandaan komt", en: "Where every figure comes from" },
  description: {
    nl: "Alle documenten, feiten en aannames van deze site, met de regel en de woorden waar ze staan. En wat er onduidelijk is.",
    en: "All documents, facts and assumptions of this site, with the line and the words where they stand. And what is unclear."
  },
  lead: {
    nl: "Hier staat alles waar deze site mee rekent. Bij elk feit leest u in welk document het staat, op welke regel en met welke woorden. Wat wij zelf hebben gekozen, heet een aanname. Wat u op meer manieren kunt lezen, staat er ook bij.",
    en: "This is everything that this site calculates with. For each fact you read in which document it stands, on which line and in which words. What we chose ourselves is called an assumption. What can be read in more than one way is here too."
  },
  contents: { nl: "Op deze pagina", en: "On this page" },
  documents: { nl: "Documenten", en: "Documents" },
  documentsLead: {
    nl: "Wij bewaren de gegevens van een document, niet de tekst. Met het controlegetal kunt u nagaan of u dezelfde tekst hebt.",
    en: "We keep the particulars of a document, not its text. With the checksum you can see whether you have the same text."
  },
  dateless: { nl: "zonder datum", en: "no date stated" },
  lines: { nl: "{count} regels", en: "{count} lines" },
  hash: { nl: "Controlegetal (SHA-256)", en: "Checksum (SHA-256)" },
  cited: { nl: "{count} feiten hieruit", en: "{count} facts from it" },
  citedOnce: { nl: "1 feit hieruit", en: "1 fact from it" },
  facts: { nl: "Feiten", en: "Facts" },
  factsLead: {
    nl: "De woorden tussen aanhalingstekens staan zo in het document. Een getal in onze woorden staat erboven.",
    en: "The words between quotation marks stand like that in the document. Above them is the value in our words."
  },
  assumptions: { nl: "Aannames", en: "Assumptions" },
  assumptionsLead: {
    nl: "Deze keuzes hebben wij gemaakt, omdat geen bron het antwoord geeft. U kunt er anders over denken.",
    en: "We made these choices because no source gives the answer. You may think otherwise."
  },
  decidedBy: { nl: "Wie dit kan beslissen", en: "Who can decide this" },
  ambiguities: { nl: "Onduidelijkheden", en: "Ambiguities" },
  ambiguitiesLead: {
    nl: "Deze plekken in de bronnen kunt u op meer dan één manier lezen. Hier staat welke lezing wij kiezen en wat dat betekent.",
    en: "These places in the sources can be read in more than one way. Here is which reading we choose and what that means."
  },
  readings: { nl: "Zo kunt u het lezen", en: "Ways to read it" },
  start: { nl: "hiermee beginnen wij", en: "we start with this" },
  noStart: { nl: "Wij kiezen hier niet.", en: "We do not choose here." },
  treatment: { nl: "Wat wij ermee doen", en: "What we do with it" },
  contradictions: { nl: "Tegenspraken", en: "Contradictions" },
  contradictionsLead: {
    nl: "Hier zeggen de bronnen niet hetzelfde. Wij bewaren beide.",
    en: "Here the sources do not say the same. We keep both."
  },
  remark: { nl: "Let op", en: "Note" },
  anchor: { nl: "Link naar: {name}", en: "Link to: {name}" }
} as const satisfies Texts

/** The status of an entry, as the filter and its mark say it. */
export const statuses = {
  source: { nl: "Bron", en: "Source" },
  assumption: { nl: "Aanname", en: "Assumption" },
  unknown: { nl: "Onbekend in de bron", en: "Unknown in the source" },
  ambiguity: { nl: "Onduidelijk", en: "Ambiguous" },
  contradiction: { nl: "Tegenspraak", en: "Contradiction" }
} as const satisfies Texts

/** How much hangs on an unclear passage. */
export const severities = {
  low: { nl: "Er hangt weinig van af.", en: "Little hangs on it." },
  medium: { nl: "Er hangt iets van af.", en: "Something hangs on it." },
  high: { nl: "Er hangt veel van af.", en: "Much hangs on it." }
} as const satisfies Texts

/** The filter of the page of sources. */
export const filter = {
  name: { nl: "Zoek in feiten en aannames", en: "Find facts and assumptions" },
  words: { nl: "Zoek op woord of getal", en: "Find a word or number" },
  document: { nl: "Document", en: "Document" },
  allDocuments: { nl: "Alle documenten", en: "All documents" },
  status: { nl: "Soort", en: "Status" },
  allStatuses: { nl: "Alles", en: "Everything" },
  shown: { nl: "{count} van {total} gevonden", en: "{count} of {total} found" },
  none: {
    nl: "Niets gevonden. Probeer een korter woord, of kies een ander document.",
    en: "Nothing found. Try a shorter word, or choose another document."
  },
  clear: { nl: "Toon alles", en: "Show everything" }
} as const satisfies Texts
