import type { Text } from "./routes.js"

type Texts = Readonly<Record<string, Text>>

/** The pages of the versions of the rules, and of two beside each other. */
export const versions = {
  title: { nl: "{count} versies van de regels", en: "{count} versions of the rules" },
  social: { nl: "Wat verandert er tussen twee regelversies?", en: "What changes between two versions of the rules?" },
  lead: {
    nl: "Regels veranderen. Elke regelversie staat hier apart, met haar bron en hoe lang zij geldt. Leg er twee naast elkaar en u ziet wat er anders is.",
    en: "Rules change. Each version of the rules stands here by itself, with its source and how long it holds. Put two beside each other to see what differs."
  },
  description: {
    nl: "Elke versie van de regels met bron en geldigheid, en wat er anders is tussen twee versies.",
    en: "Each version of the rules with its source and validity, and what differs between two versions."
  },
  noneInForce: {
    nl: "Op {day}, de datum van ons nieuwste document, is geen van deze versies van kracht.",
    en: "On {day}, the date of our newest document, none of these versions is in force."
  },
  oneInForce: {
    nl: "Op {day}, de datum van ons nieuwste document, is deze versie van kracht: {name}.",
    en: "On {day}, the date of our newest document, this version is in force: {name}."
  },
  all: { nl: "Alle versies", en: "All versions" },
  beside: { nl: "Leg twee versies naast elkaar", en: "Put two versions beside each other" },
  sameSubject: {
    nl: "Deze versies gaan over hetzelfde. Hier ziet u ook wat het verschil doet.",
    en: "These versions are about the same. Here you also see what the difference does."
  },
  otherSubjects: {
    nl: "Deze versies gaan over verschillende plekken. U ziet wat er in de ene staat en niet in de andere.",
    en: "These versions are about different places. You see what one says and the other does not."
  },
  besideName: { nl: "{before} naast {after}", en: "{before} beside {after}" },
  besideThis: { nl: "Leg deze versie naast een andere", en: "Put this version beside another" },
  pageDescription: {
    nl: "Wat er staat in {name}: voor wie, sinds wanneer en volgens welke bron.",
    en: "What {name} says: for whom, since when and according to which source."
  },
  besideDescription: {
    nl: "Wat er anders is tussen {before} en {after}, met de bronnen en wat het verschil doet.",
    en: "What differs between {before} and {after}, with the sources and what the difference does."
  },
  kind: { nl: "Wat het is", en: "What it is" },
  validity: { nl: "Geldigheid", en: "Validity" },
  sources: { nl: "Bronnen", en: "Sources" },
  rules: { nl: "Regels die u kunt nagaan", en: "Rules that can be checked" },
  says: { nl: "Wat er staat", en: "What it says" },
  unencoded: { nl: "Zinnen die wij niet kunnen nagaan", en: "Sentences that we cannot check" },
  unencodedLead: {
    nl: "Deze zinnen staan er ook. Wij kunnen ze niet als voorwaarde opschrijven, en zeggen waarom.",
    en: "These sentences are there too. We cannot write them as a condition, and say why."
  },
  noUnencoded: { nl: "Zulke zinnen zijn er niet.", en: "There are no such sentences." },
  why: { nl: "Waarom niet", en: "Why not" },
  found: {
    nl: "Regels en zinnen: {changed} anders, {removed} alleen in A, {added} alleen in B.",
    en: "Rules and sentences: {changed} different, {removed} only in A, {added} only in B."
  },
  changed: { nl: "Anders", en: "Different" },
  same: { nl: "Hetzelfde", en: "The same" },
  onlyInA: { nl: "Alleen in A", en: "Only in A" },
  onlyInB: { nl: "Alleen in B", en: "Only in B" },
  differs: { nl: "Wat er anders is", en: "What differs" },
  noRules: {
    nl: "Beide versies hebben dezelfde regels.",
    en: "Both versions have the same rules."
  },
  toRule: { nl: "Lees deze regel met zijn bronnen", en: "Read this rule with its sources" },
  effect: { nl: "Wat het verschil doet", en: "What the difference does" },
  effectLead: {
    nl: "Wij leggen beide versies voor aan verzonnen antwoorden: alle combinaties rond de grenzen van de voorwaarden. Het zijn geen mensen. Het aantal zegt dus niets over hoeveel mensen het zijn.",
    en: "We put both versions to made-up answers: all combinations around the boundaries of the conditions. They are not people. So the number says nothing about how many people there are."
  },
  effectWithout: {
    nl: "Zinnen die wij niet kunnen nagaan, tellen hier niet mee.",
    en: "Sentences that we cannot check do not count here."
  },
  noEffect: {
    nl: "Geen plek heeft in beide versies een regel. Er is dus geen verschil om uit te rekenen.",
    en: "No place has a rule in both versions. So there is no difference to work out."
  },
  changedCombinations: {
    nl: "bij {count} van de {total} combinaties is de uitkomst anders.",
    en: "for {count} of the {total} combinations the outcome differs."
  },
  changedCombination: {
    nl: "bij 1 van de {total} combinaties is de uitkomst anders.",
    en: "for 1 of the {total} combinations the outcome differs."
  },
  combinations: { nl: "{count} combinaties", en: "{count} combinations" },
  combination: { nl: "1 combinatie", en: "1 combination" },
  example: { nl: "Eén zo’n combinatie van antwoorden", en: "One such combination of answers" },
  noRule: { nl: "geen regel in deze versie", en: "no rule in this version" },
  personas: { nl: "De drie voorbeelden uit de agenda", en: "The three examples of the agenda" },
  personasLead: {
    nl: "De agenda verzon deze drie mensen. Wat zij niet vertelt, is onbekend.",
    en: "The agenda made these three people up. What it does not tell is unknown."
  },
  person: { nl: "Wie", en: "Who" },
  both: { nl: "De twee versies", en: "The two versions" }
} as const satisfies Texts

/** What kind of thing a version is. */
export const standings = {
  agreed: { nl: "Een afspraak tussen partijen", en: "An agreement between parties" },
  published: { nl: "Voorwaarden die een overheid publiceerde", en: "Conditions that an authority published" },
  claimed: {
    nl: "Een bewering van één partij, niet nagegaan",
    en: "A claim of one party, not checked"
  },
  advised: { nl: "Een advies, geen regel", en: "An advice, no rule" }
} as const satisfies Texts

/** Whether a version is in force. */
export const statuses = {
  inForce: { nl: "Van kracht tot en met {until}", en: "In force until {until}" },
  ended: { nl: "Afgelopen: gold tot en met {until}", en: "Ended: held until {until}" },
  notBegun: { nl: "Nog niet begonnen: geldt vanaf {from}", en: "Not begun yet: holds from {from}" },
  claimed: { nl: "Nooit van kracht: het is een bewering", en: "Never in force: it is a claim" },
  advised: { nl: "Nooit van kracht: het is een advies", en: "Never in force: it is an advice" },
  unknown: {
    nl: "Geldigheid onbekend: wordt niet voor vandaag gebruikt",
    en: "Validity unknown: not used for today"
  }
} as const satisfies Texts

/** In what a provision differs. */
export const aspects = {
  words: { nl: "de woorden", en: "the words" },
  criterion: { nl: "de voorwaarden", en: "the conditions" },
  sources: { nl: "de bronnen", en: "the sources" },
  other: { nl: "wat er verder bij staat", en: "what else is said" }
} as const satisfies Texts
