import type * as Applicant from "woonzorg/Applicant"
import type { Text } from "../../i18n/routes.js"

/** What only this page says. */
export const words = {
  noDecision: { nl: "Dit is geen besluit en geen advies.", en: "This is no decision and no advice." },
  invent: {
    nl: "Verzin een persoon; vul geen echte cliënt in.",
    en: "Invent a person; do not enter a real client."
  },
  onPaper: {
    nl: "Wat u over een persoon invult, drukken wij niet af. Het blijft op uw scherm, tot u de pagina verlaat.",
    en: "What you enter about a person is not printed. It stays on your screen until you leave the page."
  },
  finding: {
    nl: "{who} past bij de bekende beschrijving van {fits} van de {all} plekken. Bij {doesNotFit} past de beschrijving niet, bij {unknown} is het onbekend.",
    en: "{who} fits the known description of {fits} of the {all} places. With {doesNotFit} the description does not fit, with {unknown} it is unknown."
  },
  someone: { nl: "Deze verzonnen persoon", en: "This invented person" },
  changed: { nl: "{name}, zoals u die veranderde,", en: "{name}, as you changed the story," },
  rest: {
    nl: "De bronnen beschrijven groepen. Zij noemen niet alle voorwaarden. Wie bij een beschrijving past, heeft daarmee nog geen plek.",
    en: "The sources describe groups. They do not name all conditions. Who fits a description does not have a place by that."
  },
  person: { nl: "De verzonnen persoon", en: "The invented person" },
  open: { nl: "Verander de persoon", en: "Change the person" },
  close: { nl: "Klaar", en: "Done" },
  from: { nl: "Met wie begint u?", en: "With whom do you start?" },
  nobody: { nl: "Zelf verzinnen", en: "Invent one" },
  nobodyTold: {
    nl: "Van deze persoon is nog niets bekend. Elke vraag mag open blijven.",
    en: "Nothing is known yet of this person. Each question may stay open."
  },
  restart: { nl: "Begin opnieuw", en: "Start again" },
  notSure: { nl: "Weet ik niet", en: "I do not know" },
  yesAnswer: { nl: "Ja", en: "Yes" },
  noAnswer: { nl: "Nee", en: "No" },
  emptyIsUnknown: { nl: "Leeg is: weet ik niet", en: "Empty means: I do not know" },
  noSuchDay: {
    nl: "Deze dag kan hier niet. Kies een dag van 2000 tot en met 2099. We rekenen zolang met “Weet ik niet”.",
    en: "This day is not possible here. Choose a day from 2000 up to and including 2099. Until then we use “I do not know”."
  },
  notAsked: {
    nl: "Wij vragen niet naar een naam, geboortedatum of adres. Ook niet naar geslacht, gemeente of inkomen: geen van deze beschrijvingen vraagt ernaar.",
    en: "We ask for no name, date of birth or address. Nor for sex, municipality or income: none of these descriptions asks for them."
  },
  readingSame: {
    nl: "Voor deze persoon maakt dit nu geen verschil.",
    en: "For this person it makes no difference now."
  },
  next: { nl: "Welke vraag nu het meeste duidelijk maakt", en: "The question that now settles most" },
  settlesOne: {
    nl: "Het antwoord kan duidelijk maken of dit past: {names}.",
    en: "The answer can settle whether this fits: {names}."
  },
  settlesMore: {
    nl: "Het antwoord kan van {count} plekken duidelijk maken of ze passen: {names}.",
    en: "The answer can settle for {count} places whether they fit: {names}."
  },
  closerOne: {
    nl: "Eén antwoord is nergens meer genoeg. Dit brengt één plek dichterbij: {names}.",
    en: "One answer is not enough anywhere. This brings one place closer: {names}."
  },
  closerMore: {
    nl: "Eén antwoord is nergens meer genoeg. Dit brengt {count} plekken dichterbij: {names}.",
    en: "One answer is not enough anywhere. This brings {count} places closer: {names}."
  },
  nothingNext: {
    nl: "Er is geen vraag meer die iets duidelijk maakt.",
    en: "There is no question left that settles anything."
  },
  openQuestions: {
    nl: "U weet het antwoord op de andere vragen niet. Wat daarvan afhangt, blijft onbekend.",
    en: "You do not know the answer to the other questions. What hangs on them stays unknown."
  },
  useAnswer: { nl: "Gebruik dit antwoord", en: "Use this answer" },
  overview: { nl: "Overzicht", en: "Overview" },
  none: { nl: "Geen", en: "None" },
  details: { nl: "Per plek: waarom, en wat er nog nodig is", en: "For each place: why, and what is still needed" },
  why: { nl: "Waarom", en: "Why" },
  supposed: {
    nl: "Dit rust op een aanname van ons. De bron zegt het niet zo.",
    en: "This rests on an assumption of ours. The source does not say it like this."
  },
  yes: { nl: "Past bij de beschrijving, als dit erbij komt:", en: "Fits the description once this is added:" },
  no: { nl: "Past niet, als dit erbij komt:", en: "Does not fit once this is added:" },
  notWorkedOut: {
    nl: "Er zijn te veel mogelijkheden om uit te zoeken wat er nog nodig is. Beantwoord eerst meer vragen.",
    en: "There are too many ways to work out what is still needed. Answer more questions first."
  },
  otherReading: {
    nl: "Leest u de bron anders ({reading}), dan: {outcome}.",
    en: "Read in another way ({reading}): {outcome}."
  },
  tree: { nl: "Alle voorwaarden, met hun bron", en: "All conditions, with their source" },
  describes: {
    nl: "Zo beschrijft de bron de mensen. Dit beslist niets.",
    en: "This is how the source describes the people. It decides nothing."
  },
  notEncoded: {
    nl: "Dit zegt de bron ook. Wij konden er geen voorwaarde van maken.",
    en: "The source says this too. We could not make a condition of it."
  },
  toProduct: { nl: "Alles over deze plek", en: "All about this place" },
  silent: {
    nl: "Niet in de bron: {count} andere plekken",
    en: "Not in the source: {count} other places"
  },
  silentLead: {
    nl: "De bronnen noemen deze plekken, maar geen voorwaarde waarmee u iets kunt uitmaken.",
    en: "The sources name these places, but no condition by which anything can be settled."
  },
  lead: {
    nl: "De bronnen zeggen van sommige plekken voor wie ze bedoeld zijn. Hier legt u een verzonnen persoon ernaast, en leest u per plek welk criterium past, welk niet, en wat niemand weet. Gemeente, corporatie of zorgkantoor beslist.",
    en: "Of some places the sources say for whom they are meant. Here you lay an invented person beside them, and read for each place which criterion fits, which does not, and what nobody knows. Municipality, housing association or care office decides."
  }
} as const satisfies Readonly<Record<string, Text>>

interface Topic {
  readonly title: Text
  readonly ids: ReadonlyArray<Applicant.AttributeId>
}

/** What is asked, by what it is about: exactly what the criteria of the products look at. */
export const topics: ReadonlyArray<Topic> = [
  {
    title: { nl: "Wie het is", en: "Who it is" },
    ids: ["age", "family", "severalProblems", "addictedForYears", "psychiatricProblems", "fallsBetweenServices"]
  },
  {
    title: { nl: "Waar de persoon nu woont", en: "Where the person lives now" },
    ids: ["home", "homeless", "nearlyHomeless", "otherwiseInShelter", "cannotCopeAtHome"]
  },
  {
    title: { nl: "Hulp en afspraken", en: "Support and arrangements" },
    ids: ["supportNeed", "acceptsSupport", "agreesOnTenancy", "inCareGroup"]
  },
  {
    title: { nl: "Wat kan en wat past", en: "What is possible and what suits" },
    ids: [
      "canMoveOnNow",
      "canRentOrdinaryHome",
      "suitsShelteredHousing",
      "suitsSupportedHousing",
      "providerAccepts",
      "onWaitingList",
      "intermediateIsEnough"
    ]
  },
  {
    title: { nl: "De woning", en: "The home" },
    ids: ["needsAdaptedHome", "assistanceContract", "assignedOn"]
  }
]
