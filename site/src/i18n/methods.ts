import type { Text } from "./routes.js"

type Texts = Readonly<Record<string, Text>>

/** The pages of the apportionment methods. */
export const methods = {
  social: { nl: "Hoe wordt een deel van een plek een hele?", en: "How does part of a place become a whole one?" },
  title: { nl: "{count} manieren om hele plekken te verdelen", en: "{count} ways to divide whole places" },
  lead: {
    nl: "Een precies aandeel is bijna nooit een heel getal. Een verdeelmethode zegt hoe u daar hele plekken van maakt. Geen enkele methode kan alles.",
    en: "An exact share is hardly ever a whole number. An apportionment method says how to make whole places of it. No method can do everything."
  },
  description: {
    nl: "Alle verdeelmethoden naast elkaar: wat zij beloven, voor wie zij gunstig zijn, en hoe elke methode werkt.",
    en: "All apportionment methods side by side: what they promise, whom they favour, and how each of them works."
  },
  list: { nl: "De methoden", en: "The methods" },
  table: { nl: "Wat elke methode belooft", en: "What each method promises" },
  tableLead: {
    nl: "De kop van elke kolom brengt u naar de uitleg, de naam van een methode naar haar eigen pagina.",
    en: "The head of each column takes you to its meaning, the name of a method to its own page."
  },
  method: { nl: "Methode", en: "Method" },
  always: { nl: "altijd", en: "always" },
  notAlways: { nl: "niet altijd", en: "not always" },
  meanings: { nl: "Wat de beloften betekenen", en: "What the promises mean" },
  impossible: {
    nl: "Twee beloften gaan niet samen: bij het aandeel blijven, en sneller groeien dat nooit iets kost. Vanaf vier gemeenten en genoeg plekken is er geen methode die precies alle plekken verdeelt en zich altijd aan allebei houdt. Dat is bewezen.",
    en: "Two promises do not go together: staying with the share, and faster growth that never costs anything. From four municipalities and enough places on there is no method that divides exactly all places and always keeps both. That has been proven."
  },
  impossibleSource: {
    nl: "Balinski en Young, Fair Representation, 1982",
    en: "Balinski and Young, Fair Representation, 1982"
  },
  pageDescription: {
    nl: "De verdeelmethode {name} uitgelegd met een rekenvoorbeeld: wat zij doet, wat zij belooft en waar zij vandaan komt.",
    en: "The apportionment method {name} explained with a worked example: what it does, what it promises and where it comes from."
  },
  otherNames: { nl: "Ook bekend als {names}.", en: "Also known as {names}." },
  example: { nl: "Een voorbeeld", en: "An example" },
  divided: {
    nl: "{quantity} voor Housing First, verdeeld naar inwoners.",
    en: "{quantity} for Housing First, divided by inhabitants."
  },
  howToRead: {
    nl: "Elke stip is het getal dat wordt afgerond. De ring is wat de gemeente krijgt.",
    en: "Each dot is the number that is rounded. The ring is what the municipality gets."
  },
  invented: {
    nl: "{places} plekken van een heel land, verdeeld naar inwoners. De getallen zijn verzonnen: de inwoners van Nederland staan niet in onze bronnen.",
    en: "{places} places of a whole country, divided by inhabitants. The numbers are made up: our sources do not have the inhabitants of the Netherlands."
  },
  inventedNational: {
    nl: "Het verzonnen land heeft {national} inwoners. Drie van zijn gemeenten staan in het plaatje.",
    en: "The made-up country has {national} inhabitants. Three of its municipalities are in the picture."
  },
  thirdHeight: {
    nl: "In dit voorbeeld ligt de afrondgrens op een derde ({height}).",
    en: "In this example the rounding point lies at one third ({height})."
  },
  toDivide: { nl: "woningen voor Housing First", en: "dwellings for Housing First" },
  inhabitantsOf: { nl: "inwoners van {name}", en: "inhabitants of {name}" },
  inhabitants: { nl: "Inwoners", en: "Inhabitants" },
  municipality: { nl: "Gemeente", en: "Municipality" },
  share: { nl: "Precies aandeel", en: "Exact share" },
  compared: { nl: "Wordt afgerond", en: "Is rounded" },
  point: { nl: "Afrondgrens", en: "Rounding point" },
  gets: { nl: "Krijgt", en: "Gets" },
  total: { nl: "Samen", en: "Together" },
  figures: { nl: "De getallen in een tabel", en: "The numbers in a table" },
  reasons: { nl: "Waarom, per gemeente", en: "Why, for each municipality" },
  keyRounded: { nl: "wordt afgerond", en: "is rounded" },
  keyGets: { nl: "krijgt", en: "gets" },
  keyShare: { nl: "precies aandeel", en: "exact share" },
  keyUp: { nl: "wordt naar boven afgerond", en: "is rounded up" },
  none: { nl: "Niemand wordt naar boven afgerond", en: "Nobody is rounded up" },
  all: { nl: "Iedereen wordt naar boven afgerond", en: "Everyone is rounded up" },
  up: { nl: "Naar boven afgerond: {names}", en: "Rounded up: {names}" },
  divisor: {
    nl: "De gezamenlijke deler is {divisor}. Ter vergelijking: er zijn {average} inwoners voor elke woning.",
    en: "The common divisor is {divisor}. For comparison: there are {average} inhabitants for each dwelling."
  },
  divisorPlain: {
    nl: "De gezamenlijke deler kan hier het gewone gemiddelde zijn: {divisor} inwoners voor elke woning.",
    en: "The common divisor can be the plain average here: {divisor} inhabitants for each dwelling."
  },
  quota: {
    nl: "De kiesdeler van Droop is {divisor} inwoners. Ter vergelijking: er zijn {average} inwoners voor elke woning.",
    en: "The Droop quota is {divisor} inhabitants. For comparison: there are {average} inhabitants for each dwelling."
  },
  smallest: {
    nl: "De kleinste rest die nog een plek kreeg, is {rest}.",
    en: "The smallest rest that still got a place is {rest}."
  },
  sequence: {
    nl: "Hier beslist geen grens. De volgorde van uitdelen bepaalt wie haar aandeel naar boven haalt.",
    en: "No point decides here. The order of handing out settles who reaches its share rounded up."
  },
  eachUp: {
    nl: "Elke rest telt: ook de kleinste wordt een hele plek.",
    en: "Every rest counts: even the smallest becomes a whole place."
  },
  excess: {
    nl: "Samen krijgen zij {given}. Dat is {excess} meer dan hun aandelen samen.",
    en: "Together they get {given}. That is {excess} more than their shares together."
  },
  sameAs: {
    nl: "Met deze getallen komt hetzelfde uit als bij de grootste rest. Dat is niet altijd zo.",
    en: "With these numbers the outcome is the same as by largest remainder. That is not always so."
  },
  unlike: { nl: "Vergeleken met de grootste rest: {changes}.", en: "Compared with largest remainder: {changes}." },
  properties: { nl: "Wat deze methode belooft", en: "What this method promises" },
  proof: { nl: "Bewijs", en: "Proof" },
  proofExample: { nl: "een tegenvoorbeeld, hieronder nagerekend", en: "a counter-example, worked out below" },
  proofFormula: {
    nl: "volgt uit de formule: elk aandeel wordt los afgerond",
    en: "follows from the formula: each share is rounded by itself"
  },
  proofOrder: {
    nl: "bij een hogere aanspraak komt een rest nooit lager te staan; nagerekend in onze tests",
    en: "a rest never ranks lower for a higher claim; worked out in our tests"
  },
  proofAlabama: {
    nl: "de Alabama-paradox, gevonden na de volkstelling van 1880",
    en: "the Alabama paradox, found after the census of 1880"
  },
  proofOklahoma: {
    nl: "de paradox van de nieuwe staten, Oklahoma, 1907",
    en: "the new-states paradox, Oklahoma, 1907"
  },
  toMeaning: { nl: "Wat betekent dit?", en: "What does this mean?" },
  counter: { nl: "Waar het misgaat", en: "Where it goes wrong" },
  counterLead: {
    nl: "Deze getallen zijn verzonnen en met opzet klein. Onze rekencode rekent ze na als de site wordt gebouwd.",
    en: "These numbers are made up and small on purpose. Our code works them out when the site is built."
  },
  claim: { nl: "Aanspraak", en: "Claim" },
  claimAfter: { nl: "Aanspraak daarna", en: "Claim afterwards" },
  getsOf: { nl: "Krijgt van {places}", en: "Gets of {places}" },
  getsAfter: { nl: "Krijgt daarna van {places}", en: "Then gets of {places}" },
  getsApart: { nl: "Krijgt apart van {places}", en: "Gets apart, of {places}" },
  notApart: { nl: "doet niet mee", en: "takes no part" },
  bounds: { nl: "Minimum en maximum", en: "Minimum and maximum" },
  boundsBoth: {
    nl: "U kunt voor een gemeente een minimum en een maximum afspreken. De methode houdt zich daaraan.",
    en: "You can agree a minimum and a maximum for a municipality. The method keeps to it."
  },
  boundsMinimum: {
    nl: "U kunt voor een gemeente een minimum afspreken. Voor een maximum kennen wij geen gepubliceerde regel; wij rekenen dat niet uit.",
    en: "You can agree a minimum for a municipality. For a maximum we know no published rule; we do not calculate that."
  },
  boundsNone: {
    nl: "Voor een minimum of maximum kennen wij bij deze methode geen gepubliceerde regel. Wij rekenen dat niet uit.",
    en: "For a minimum or maximum we know no published rule with this method. We do not calculate that."
  },
  history: { nl: "Waar de methode vandaan komt", en: "Where the method comes from" },
  historyNote: {
    nl: "Wij lazen een bewaarde kopie van deze bronnen. Kijk bij de bron zelf voordat u erop bouwt: een wet kan veranderd zijn.",
    en: "We read a stored copy of these sources. Look at the source itself before you rely on it: a law may have changed."
  },
  noHistory: {
    nl: "Deze vorm staat in geen wet of boek dat wij kennen. Zij lijkt op de taakstelling uit de Huisvestingswet 2014, maar deelt door de regio en niet door het hele land.",
    en: "This form stands in no law or book that we know. It resembles the task of the Dutch Housing Act 2014, but divides by the region and not by the whole country."
  },
  source: { nl: "Bron", en: "Source" },
  try: { nl: "Probeer het", en: "Try it" },
  tryLead: {
    nl: "Verdeel zelf woningen of mensen met deze methode, met uw eigen keuzes.",
    en: "Divide dwellings or people by this method yourself, with your own choices."
  },
  tryLink: { nl: "Verdeel met deze methode", en: "Divide by this method" },
  tryNot: {
    nl: "De simulatie biedt deze methode niet aan. Met het pakket woonzorg kunt u er zelf mee rekenen.",
    en: "The simulation does not offer this method. With the package woonzorg you can calculate with it yourself."
  },
  tryNotLink: { nl: "Naar de pagina voor ontwikkelaars", en: "To the page for developers" },
  others: { nl: "Andere methoden", en: "Other methods" }
} as const satisfies Texts

/** What a counter-example shows, for each promise. */
export const broken = {
  quota: {
    nl: "{name} krijgt {places}, terwijl haar precieze aandeel {share} is.",
    en: "{name} gets {places}, while its exact share is {share}."
  },
  house: {
    nl: "Er komt een plek bij, en {name} gaat van {before} naar {after}.",
    en: "There is one place more, and {name} goes from {before} to {after}."
  },
  ownClaim: {
    nl: "Alleen {name} krijgt een hogere aanspraak, en gaat van {before} naar {after}.",
    en: "Only {name} gets a higher claim, and goes from {before} to {after}."
  },
  populationPair: {
    nl: "{name} groeit sneller dan {other}, maar gaat van {before} naar {after}, terwijl {other} er een bij krijgt.",
    en: "{name} grows faster than {other}, but goes from {before} to {after}, while {other} gains one."
  },
  coherent: {
    nl: "Verdelen de eerste twee hun {kept} plekken samen opnieuw, dan gaat {name} van {before} naar {after}.",
    en: "When the first two divide their {kept} places together again, {name} goes from {before} to {after}."
  },
  scaleFree: {
    nl: "Alle aanspraken worden even veel keer zo groot, en {name} gaat van {before} naar {after}.",
    en: "All claims become the same number of times as large, and {name} goes from {before} to {after}."
  }
} as const satisfies Texts
