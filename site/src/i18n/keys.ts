import type { Text } from "./routes.js"

type Texts = Readonly<Record<string, Text>>

/** The pages of the ready-made keys. */
export const keys = {
  social: { nl: "Waarnaar kunt u verdelen?", en: "By what can you divide?" },
  title: { nl: "{count} sleutels om mee te verdelen", en: "{count} keys to divide by" },
  lead: {
    nl: "Een verdeelsleutel zegt welk deel elke gemeente krijgt. Hier staan sleutels uit een wet, van elders en uit de praktijk. Welke u kiest, is een besluit en geen rekensom.",
    en: "An allocation key says which part each municipality gets. Here are keys from a law, from elsewhere and from practice. Which one you choose is a decision and not a sum."
  },
  description: {
    nl: "Verdeelsleutels uit wet en praktijk, met formule, bron en wat er ontbreekt om ze voor de negen gemeenten uit te rekenen.",
    en: "Allocation keys from law and practice, with their formula, their source and what is lacking to work them out for the nine municipalities."
  },
  pageDescription: {
    nl: "De verdeelsleutel “{name}”: de formule in woorden, welke cijfers zij nodig heeft, wat er ontbreekt en waar zij vandaan komt.",
    en: "The allocation key “{name}”: its formula in words, the figures that it needs, what is lacking and where it comes from."
  },
  status: { nl: "Hoe zeker deze sleutel is", en: "How sure this key is" },
  divides: { nl: "Wat deze sleutel verdeelt: {subject}.", en: "What this key divides: {subject}." },
  picture: { nl: "Hoe de sleutel is opgebouwd", en: "What the key is made of" },
  weightsTitle: { nl: "Wat er meetelt, en hoe zwaar", en: "What counts, and how much" },
  weightsNote: { nl: "Alles samen is 100%.", en: "Everything together is 100%." },
  capped: { nl: "ten hoogste {multiple} van {names} samen", en: "at most {multiple} of {names} together" },
  reciprocal: {
    nl: "omgekeerd: meer hiervan geeft een kleiner deel",
    en: "reversed: more of this gives a smaller part"
  },
  less: { nl: "meer hiervan geeft een kleiner deel", en: "more of this gives a smaller part" },
  raised: { nl: "bijgesteld met {score}", en: "adjusted by {score}" },
  factorTitle: { nl: "Hoe zwaar een gemeente meetelt, naar {score}", en: "How much a municipality counts, by {score}" },
  factorNote: {
    nl: "Bij de stippellijn telt een gemeente gewoon mee, daarboven zwaarder, daaronder lichter.",
    en: "At the dashed line a municipality counts as it is, above it for more, below it for less."
  },
  times: { nl: "× {factor}", en: "× {factor}" },
  parts: { nl: "Met onze cijfers", en: "With our figures" },
  partsTitle: {
    nl: "{most} krijgt {largest}, {least} {smallest}",
    en: "{most} gets {largest}, {least} {smallest}"
  },
  partsSame: { nl: "Elke gemeente krijgt {part}", en: "Each municipality gets {part}" },
  partsNote: {
    nl: "In procenten van alles wat wordt verdeeld, over de negen gemeenten.",
    en: "In per cent of all that is divided, over the nine municipalities."
  },
  notComputed: {
    nl: "Wij rekenen deze sleutel niet uit voor de negen gemeenten, want er ontbreekt iets. Wij verzinnen geen cijfers.",
    en: "We do not work this key out for the nine municipalities, for something is lacking. We make up no figures."
  },
  lacking: { nl: "Dit staat niet in onze bronnen: {names}.", en: "Our sources do not have: {names}." },
  lackingNational: {
    nl: "Dit staat niet in onze bronnen: de inwoners van Nederland en het aantal dat het hele land verdeelt.",
    en: "Our sources do not have: the inhabitants of the Netherlands and the number that the whole country divides."
  },
  lackingPartly: {
    nl: "Dit staat niet in onze bronnen als één cijfer voor elke gemeente: {names}.",
    en: "Our sources do not have as one figure for each municipality: {names}."
  },
  scheme: { nl: "Een voorbeeld met verzonnen getallen", en: "An example with made-up numbers" },
  originNote: {
    nl: "Drie verzonnen gemeenten. Van een deel van de mensen is de herkomst bekend; de rest is verdeeld naar verzonnen inwoners.",
    en: "Three made-up municipalities. The origin of some people is known; the rest is divided by made-up inhabitants."
  },
  originTitle: {
    nl: "{known} mensen gaan terug, {rest} worden verdeeld",
    en: "{known} people go back, {rest} are divided"
  },
  originFirst: { nl: "terug naar waar zij vandaan komen", en: "back to where they come from" },
  originRest: { nl: "verdeeld met de sleutel van uw keuze", en: "divided by the key of your choice" },
  quotaNote: {
    nl: "Drie verzonnen gemeenten vragen plekken. Wat boven het quotum uitkomt, krijgen zij niet.",
    en: "Three made-up municipalities ask for places. What goes above the quota they do not get."
  },
  quotaTitle: {
    nl: "{name} vraagt {asked} plekken en krijgt er {gets}",
    en: "{name} asks for {asked} places and gets {gets}"
  },
  quotaLabel: { nl: "{gets} van {asked}", en: "{gets} of {asked}" },
  quotaFirst: { nl: "krijgt", en: "gets" },
  quotaRest: { nl: "gevraagd boven het quotum", en: "asked for above the quota" },
  quotaMark: { nl: "quotum", en: "quota" },
  needs: { nl: "Welke cijfers u nodig hebt", en: "Which figures you need" },
  figure: { nl: "Cijfer", en: "Figure" },
  unit: { nl: "Gemeten in", en: "Measured in" },
  here: { nl: "Hebben wij het?", en: "Do we have it?" },
  socialRentOne: { nl: "Eén cijfer: {names}.", en: "One figure: {names}." },
  socialRentMore: {
    nl: "Meer dan één cijfer, die elkaar tegenspreken: {names}.",
    en: "More than one figure, which contradict each other: {names}."
  },
  socialRentNone: {
    nl: "Geen cijfer, of alleen een ‘bijna’: {names}.",
    en: "No figure, or only an ‘almost’: {names}."
  },
  toSources: { nl: "Bekijk de cijfers bij de bronnen", en: "See the figures among the sources" },
  gaps: { nl: "Wat wij niet weten", en: "What we do not know" },
  noGaps: { nl: "Over deze sleutel staat niets open.", en: "Nothing is open about this key." },
  sources: { nl: "Waar de sleutel vandaan komt", en: "Where the key comes from" },
  noSources: {
    nl: "Deze sleutel is van onszelf. Er hoort geen bron bij.",
    en: "This key is our own. It has no source."
  },
  withoutAddress: { nl: "wij hebben geen adres", en: "we have no address" },
  try: { nl: "Probeer het", en: "Try it" },
  tryLead: {
    nl: "Verdeel zelf woningen of mensen met deze sleutel.",
    en: "Divide dwellings or people by this key yourself."
  },
  tryLink: { nl: "Verdeel met deze sleutel", en: "Divide by this key" },
  tryNot: {
    nl: "Hebt u de cijfers zelf? Reken dan per gemeente uit hoe zwaar zij meetelt. Vul dat in de simulatie in bij ‘Eigen cijfer’.",
    en: "Do you have the figures yourself? Then work out how much each municipality counts. Enter that in the simulation under ‘Own figure’."
  },
  tryNone: {
    nl: "De simulatie kent deze sleutel niet. Met het pakket woonzorg kunt u er zelf mee rekenen.",
    en: "The simulation does not know this key. With the package woonzorg you can calculate with it yourself."
  },
  tryNoneLink: { nl: "Naar de pagina voor ontwikkelaars", en: "To the page for developers" },
  tryNotLink: { nl: "Naar de simulatie", en: "To the simulation" },
  onward: { nl: "Van deel naar hele plek", en: "From part to whole place" },
  toMethodsLead: {
    nl: "Een sleutel geeft delen, bijna nooit hele plekken. Daarvoor is een verdeelmethode nodig.",
    en: "A key gives parts, hardly ever whole places. For that an apportionment method is needed."
  },
  toMethods: { nl: "Bekijk de verdeelmethoden", en: "See the apportionment methods" },
  toStatutory: { nl: "Lees hoe deze manier van afronden werkt", en: "Read how this way of rounding works" },
  others: { nl: "Andere sleutels", en: "Other keys" },
  computed: { nl: "Uit te rekenen met onze cijfers.", en: "Can be worked out with our figures." },
  notYet: { nl: "Er ontbreken cijfers.", en: "Figures are lacking." }
} as const satisfies Texts

/** How sure a key is, by what it rests on. */
export const statuses = {
  law: {
    name: { nl: "Uit de wet", en: "From the law" },
    meaning: { nl: "Zo staat het in een Nederlandse wet.", en: "This is what a Dutch law says." }
  },
  inferred: {
    name: { nl: "Afgeleid", en: "Inferred" },
    meaning: {
      nl: "Er is een wet, maar de formule zelf hebben wij niet. Wij hebben haar afgeleid uit bekende uitkomsten.",
      en: "There is a law, but we do not have the formula itself. We inferred it from known outcomes."
    }
  },
  foreign: {
    name: { nl: "Van elders", en: "From elsewhere" },
    meaning: {
      nl: "Deze sleutel verdeelt tussen landen of deelstaten. Hier is zij alleen een voorbeeld.",
      en: "This key divides between countries or federal states. Here it is only an example."
    }
  },
  suggestion: {
    name: { nl: "Voorstel", en: "Suggestion" },
    meaning: {
      nl: "Niemand is hieraan gebonden. Het is een idee uit de praktijk of van onszelf.",
      en: "Nobody is bound by this. It is an idea from practice or of our own."
    }
  }
} as const satisfies Readonly<Record<string, Texts>>

/** What is divided. */
export const subjects = {
  money: { nl: "geld", en: "money" },
  people: { nl: "mensen", en: "people" },
  places: { nl: "plekken of woningen", en: "places or dwellings" }
} as const satisfies Texts

/** Whether we have a figure. */
export const knownWords = {
  known: { nl: "in de bron", en: "in the source" },
  agreed: { nl: "volgt uit de afspraak", en: "follows from the agreement" },
  partly: { nl: "niet voor elke gemeente", en: "not for every municipality" },
  missing: { nl: "niet in de bron", en: "not in the source" }
} as const satisfies Texts
