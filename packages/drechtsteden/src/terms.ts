/**
 * Words that the documents, the site and the simulators use, in plain Dutch and English.
 *
 * @since 0.1.0
 */
import type * as Vocabulary from "woonzorg/Vocabulary"

/**
 * A term with an id that can stand in an address.
 *
 * @category models
 * @since 0.1.0
 */
export interface Entry extends Vocabulary.Term {
  readonly id: string
}

/**
 * The terms, in the alphabetical order of their ids.
 *
 * **Details**
 *
 * Definitions are in our own words and explain; they decide nothing. Terms that the package `woonzorg` gives
 * with its schemas, such as municipality and allocation key, are not repeated here.
 *
 * **Example**
 *
 * ```ts
 * import { terms } from "@woonzorg/drechtsteden/terms"
 *
 * terms.find(({ id }) => id === "grootste-rest")?.en // => "largest remainder"
 * ```
 *
 * @category facts
 * @since 0.1.0
 */
export const terms: ReadonlyArray<Entry> = [
  {
    id: "afrondgrens",
    nl: "afrondgrens",
    en: "rounding point",
    definition: {
      nl: "De hoogte boven een heel getal vanaf waar een verdeelmethode naar boven afrondt. Ligt de grens laag, dan hebben kleine gemeenten vaker voordeel.",
      en: "The height above a whole number from which an apportionment method rounds up. When it lies low, small municipalities gain more often."
    }
  },
  {
    id: "alabama-paradox",
    nl: "Alabama-paradox",
    en: "Alabama paradox",
    definition: {
      nl: "Er komt een plek bij, en toch krijgt een gemeente er een minder. Dat kan gebeuren bij de grootste rest.",
      en: "There is one place more, and yet a municipality gets one less. This can happen with the largest remainder."
    }
  },
  {
    id: "band",
    nl: "band",
    en: "band",
    definition: {
      nl: "Hoeveel een gemeente voor of achter mag liggen zonder dat er iets wordt verrekend.",
      en: "How much a municipality may be ahead or behind without anything being settled."
    }
  },
  {
    id: "beschermd-wonen",
    nl: "beschermd wonen",
    en: "sheltered housing",
    definition: {
      nl: "Wonen bij een instelling, met toezicht en begeleiding dichtbij. Het is voor mensen die door psychische of sociale problemen nog niet zelfstandig kunnen wonen.",
      en: "Living with an institution, with supervision and support close by. It is for people who cannot yet live on their own because of mental or social problems."
    }
  },
  {
    id: "centrumgemeente",
    nl: "centrumgemeente",
    en: "centre municipality",
    definition: {
      nl: "De gemeente die opvang en beschermd wonen regelt voor een hele regio. In deze regio is dat Dordrecht.",
      en: "The municipality that arranges shelter and sheltered housing for a whole region. In this region that is Dordrecht."
    }
  },
  {
    id: "contingent",
    nl: "contingent",
    en: "quota of dwellings",
    definition: {
      nl: "Een aantal woningen dat vooraf is afgesproken voor één groep, meestal per jaar.",
      en: "A number of dwellings agreed beforehand for one group, mostly per year."
    }
  },
  {
    id: "dak-en-thuisloos",
    nl: "dak- en thuisloos",
    en: "homeless",
    definition: {
      nl: "Zonder eigen plek om te wonen. Iemand slaapt bijvoorbeeld op straat, in de opvang of steeds bij een ander op de bank.",
      en: "Without a place of one's own to live. For example sleeping on the street, in a shelter or on one sofa after another."
    }
  },
  {
    id: "deler",
    nl: "deler",
    en: "divisor",
    definition: {
      nl: "Het getal waardoor wij alle aanspraken delen. Bij een verdeling naar inwoners zegt het hoeveel inwoners er voor één plek staan.",
      en: "The number by which we divide all claims. In a division by inhabitants it says how many inhabitants stand for one place."
    }
  },
  {
    id: "delermethode",
    nl: "delermethode",
    en: "divisor method",
    definition: {
      nl: "Een manier van afronden waarbij alle aanspraken door hetzelfde getal worden gedeeld. Daarna wordt elke uitkomst los afgerond. De methoden verschillen in hun afrondgrens.",
      en: "A way of rounding by which all claims are divided by the same number. Every result is then rounded by itself. The methods differ in their rounding point."
    }
  },
  {
    id: "doorstroming",
    nl: "doorstroming",
    en: "moving on",
    definition: {
      nl: "Iemand verhuist naar een plek die beter past. Zo komt de oude plek vrij voor een ander.",
      en: "Someone moves to a place that fits better. The old place then becomes free for another."
    }
  },
  {
    id: "evenwichtige-verdeling",
    nl: "evenwichtige verdeling",
    en: "balanced distribution",
    definition: {
      nl: "Een verdeling van kwetsbare inwoners en betaalbare woningen waarbij niet steeds dezelfde gemeente of wijk meer draagt dan de rest.",
      en: "A distribution of vulnerable residents and affordable homes in which it is not always the same municipality or neighbourhood that carries more than the rest."
    }
  },
  {
    id: "fair-share",
    nl: "fair share",
    en: "fair share",
    definition: {
      nl: "Het uitgangspunt dat elke gemeente een eerlijk deel van de gezamenlijke opgave op zich neemt. De agenda noemt het, maar zegt niet hoe u dat deel berekent.",
      en: "The principle that every municipality takes on a fair part of the shared task. The agenda names it, but does not say how to calculate that part."
    }
  },
  {
    id: "gelijke-stand",
    nl: "gelijke stand",
    en: "tie",
    definition: {
      nl: "Meer gemeenten hebben precies evenveel recht op de laatste plekken dan er plekken zijn. De berekening kan dan niet kiezen; iemand moet afspreken wie voorgaat.",
      en: "More municipalities have exactly the same right to the last places than there are places. The calculation cannot choose then; someone has to agree who goes first."
    }
  },
  {
    id: "grootste-rest",
    nl: "grootste rest",
    en: "largest remainder",
    definition: {
      nl: "Een manier van afronden. Elke gemeente krijgt eerst het hele deel van haar precieze aandeel. De plekken die over zijn, gaan naar de gemeenten met het grootste deel achter de komma.",
      en: "A way of rounding. Every municipality first gets the whole part of its exact share. The places left over go to the municipalities with the largest part after the decimal point."
    }
  },
  {
    id: "harmonisch-gemiddelde",
    nl: "harmonisch gemiddelde",
    en: "harmonic mean",
    definition: {
      nl: "Een gemiddelde van twee getallen dat dichter bij het kleinste ligt. Het is twee keer hun product, gedeeld door hun som.",
      en: "A mean of two numbers that lies closer to the smaller one. It is twice their product, divided by their sum."
    }
  },
  {
    id: "housing-first",
    nl: "Housing First",
    en: "Housing First",
    definition: {
      nl: "Een aanpak voor mensen die dakloos zijn en meer problemen tegelijk hebben. Zij krijgen eerst een eigen woning, met begeleiding die daar bij hoort.",
      en: "An approach for people who are homeless and have several problems at once. They first get a home of their own, with support that comes with it."
    }
  },
  {
    id: "huisvestingsverordening",
    nl: "huisvestingsverordening",
    en: "housing ordinance",
    definition: {
      nl: "Regels van de gemeenteraad over wie bepaalde huurwoningen mag krijgen en wie voorrang heeft. De Huisvestingswet maakt die regels mogelijk.",
      en: "Rules of the municipal council on who may get certain rented homes and who has priority. The Dutch Housing Act makes these rules possible."
    }
  },
  {
    id: "intramurale-voorziening",
    nl: "intramurale voorziening",
    en: "residential facility",
    definition: {
      nl: "Een gebouw van een instelling waar mensen wonen en ook zorg krijgen. Er is altijd hulp dichtbij.",
      en: "A building of an institution where people live and also receive care. Help is always close by."
    }
  },
  {
    id: "jeugdzorg",
    nl: "jeugdzorg",
    en: "youth care",
    definition: {
      nl: "Hulp en zorg voor kinderen en jongeren, thuis of op een andere plek. Gemeenten zijn hiervoor verantwoordelijk.",
      en: "Help and care for children and young people, at home or elsewhere. Municipalities are responsible for it."
    }
  },
  {
    id: "kiesdeler",
    nl: "kiesdeler",
    en: "electoral quota",
    definition: {
      nl: "Het aantal stemmen of inwoners dat recht geeft op één hele plek.",
      en: "The number of votes or inhabitants that gives a right to one whole place."
    }
  },
  {
    id: "kwetsbare-groepen",
    nl: "kwetsbare groepen",
    en: "vulnerable groups",
    definition: {
      nl: "Mensen die zelf moeilijk een woning vinden of houden. De agenda bedoelt vooral mensen in de opvang, in beschermd wonen en zonder thuis.",
      en: "People who find it hard to find or keep a home themselves. The agenda mainly means people in shelters, in sheltered housing and without a home."
    }
  },
  {
    id: "loting",
    nl: "loting",
    en: "drawing lots",
    definition: {
      nl: "Het toeval beslist wie voorgaat bij een gelijke stand. Wij bewaren het startgetal, zodat iedereen de loting kan herhalen.",
      en: "Chance decides who goes first in a tie. We keep the starting number, so that everyone can repeat the draw."
    }
  },
  {
    id: "maatschappelijke-opvang",
    nl: "maatschappelijke opvang",
    en: "homeless shelter",
    definition: {
      nl: "Tijdelijk onderdak met begeleiding voor mensen die geen thuis hebben.",
      en: "Temporary accommodation with support for people who have no home."
    }
  },
  {
    id: "meetkundig-gemiddelde",
    nl: "meetkundig gemiddelde",
    en: "geometric mean",
    definition: {
      nl: "Een gemiddelde van twee getallen dat iets dichter bij het kleinste ligt. Het is de wortel uit hun product.",
      en: "A mean of two numbers that lies a little closer to the smaller one. It is the square root of their product."
    }
  },
  {
    id: "momentopname",
    nl: "momentopname",
    en: "snapshot",
    definition: {
      nl: "Een cijfer dat één moment beschrijft. Later kan het anders zijn.",
      en: "A figure that describes one moment. It may be different later."
    }
  },
  {
    id: "opgave",
    nl: "opgave",
    en: "regional task",
    definition: {
      nl: "Wat de gemeenten samen moeten regelen: de plekken en woningen die de regio nodig heeft.",
      en: "What the municipalities have to arrange together: the places and dwellings that the region needs."
    }
  },
  {
    id: "peildatum",
    nl: "peildatum",
    en: "reference date",
    definition: {
      nl: "De dag waarvoor een cijfer geldt. Met cijfers van een andere dag kan de uitkomst anders zijn.",
      en: "The day that a figure holds for. With figures of another day the outcome may differ."
    }
  },
  {
    id: "penitentiaire-instelling",
    nl: "penitentiaire instelling",
    en: "prison",
    definition: {
      nl: "Een gevangenis of een huis van bewaring.",
      en: "A prison or a remand centre."
    }
  },
  {
    id: "precies-aandeel",
    nl: "precies aandeel",
    en: "exact share",
    definition: {
      nl: "Het deel dat bij een gemeente hoort voordat wij afronden. Meestal is dat geen heel getal.",
      en: "The part that belongs to a municipality before we round. Mostly it is not a whole number."
    }
  },
  {
    id: "regionale-solidariteit",
    nl: "regionale solidariteit",
    en: "regional solidarity",
    definition: {
      nl: "Gemeenten dragen samen de opgave: met geld, en met plekken in de eigen gemeente die er ook voor inwoners van andere gemeenten zijn.",
      en: "Municipalities carry the task together: with money, and with places of their own that are also there for residents of other municipalities."
    }
  },
  {
    id: "sainte-lague",
    nl: "Sainte-Laguë",
    en: "Sainte-Laguë",
    definition: {
      nl: "Een manier van afronden met één deler voor iedereen. Elke uitkomst wordt gewoon afgerond: vanaf een half naar boven. De deler is zo gekozen dat alle plekken precies op zijn.",
      en: "A way of rounding with one divisor for all. Every result is rounded in the usual way: up from one half. The divisor is chosen so that exactly all places are used."
    }
  },
  {
    id: "secundaire-bron",
    nl: "secundaire bron",
    en: "secondary source",
    definition: {
      nl: "Een bron die cijfers van een ander overneemt. Kijk voor een besluit ook bij de eerste bron.",
      en: "A source that takes its figures from another. Before a decision, look at the first source too."
    }
  },
  {
    id: "skaeve-huse",
    nl: "Skaeve Huse",
    en: "Skaeve Huse",
    definition: {
      nl: "Kleine, eenvoudige woningen op een rustige plek. Ze zijn voor mensen die in een gewone straat steeds vastlopen en veel overlast geven. De naam is Deens.",
      en: "Small, simple homes in a quiet place. They are for people for whom an ordinary street keeps going wrong and who cause much nuisance. The name is Danish."
    }
  },
  {
    id: "sociale-huurwoning",
    nl: "sociale huurwoning",
    en: "social rented home",
    definition: {
      nl: "Een huurwoning met een huur onder een wettelijke grens. Meestal is de woning van een woningcorporatie.",
      en: "A rented home with a rent below a limit set by law. It mostly belongs to a housing association."
    }
  },
  {
    id: "startgetal",
    nl: "startgetal",
    en: "seed",
    definition: {
      nl: "Het getal waarmee een loting of steekproef begint. Met hetzelfde startgetal komt altijd hetzelfde uit.",
      en: "The number that a lot or a sample starts from. The same seed always gives the same outcome."
    }
  },
  {
    id: "steekproef",
    nl: "steekproef",
    en: "sample",
    definition: {
      nl: "Een aantal mogelijkheden die zijn geprobeerd, als er te veel zijn om ze allemaal te proberen. Wat niet is geprobeerd, kan anders zijn.",
      en: "A number of possibilities that were tried, where there are too many to try them all. What was not tried can be different."
    }
  },
  {
    id: "taakstelling",
    nl: "taakstelling",
    en: "statutory task",
    definition: {
      nl: "Het aantal mensen voor wie een gemeente volgens een wet een woning of plek moet regelen.",
      en: "The number of people for whom a municipality has to arrange a home or place by law."
    }
  },
  {
    id: "tijdelijk-wonen",
    nl: "tijdelijk wonen",
    en: "temporary housing",
    definition: {
      nl: "Wonen op een plek die er maar een aantal jaren is, zoals een verplaatsbare woning of een gebouw dat leegstond. Ook wel flexwonen.",
      en: "Living in a place that is there for some years only, such as a movable home or a building that stood empty. Also called flexible housing."
    }
  },
  {
    id: "time-out",
    nl: "time-out",
    en: "time-out",
    definition: {
      nl: "Een kort verblijf op een plek met begeleiding als het thuis even niet gaat. Daarna gaat iemand terug naar de eigen woning.",
      en: "A short stay in a place with support when things do not work at home for a while. After that the person returns to their own home."
    }
  },
  {
    id: "tussenvoorziening",
    nl: "tussenvoorziening",
    en: "intermediate facility",
    definition: {
      nl: "Een kleine woonvorm tussen een instelling en een gewone woning in. Iedereen heeft een eigen voordeur, en begeleiding is altijd bereikbaar.",
      en: "A small form of housing between an institution and an ordinary home. Everyone has their own front door, and support can always be reached."
    }
  },
  {
    id: "uitstroom",
    nl: "uitstroom",
    en: "outflow",
    definition: {
      nl: "Mensen die uit een instelling of de opvang vertrekken omdat zij zelfstandiger kunnen wonen.",
      en: "People who leave an institution or a shelter because they can live more independently."
    }
  },
  {
    id: "voorrangsregeling",
    nl: "voorrangsregeling",
    en: "priority scheme",
    definition: {
      nl: "Regels waardoor iemand eerder dan anderen een huurwoning kan krijgen. Een ander woord is urgentieregeling.",
      en: "Rules by which someone can get a rented home earlier than others. Also called an urgency scheme."
    }
  },
  {
    id: "vraagonderzoek",
    nl: "vraagonderzoek",
    en: "demand survey",
    definition: {
      nl: "Onderzoek naar hoeveel mensen een plek of woning zoeken. Het onderzoek uit 2020 ging niet over alle gemeenten.",
      en: "A survey of how many people look for a place or a home. The survey of 2020 did not cover all municipalities."
    }
  },
  {
    id: "wachtlijst",
    nl: "wachtlijst",
    en: "waiting list",
    definition: {
      nl: "Een lijst van mensen die op een plek of woning wachten.",
      en: "A list of people who wait for a place or a home."
    }
  },
  {
    id: "wlz",
    nl: "Wlz",
    en: "Long-Term Care Act (Wlz)",
    definition: {
      nl: "De Wet langdurige zorg. Die is voor mensen die blijvend zorg of toezicht nodig hebben, dag en nacht.",
      en: "The Dutch law on long-term care. It is for people who need care or supervision lastingly, day and night."
    }
  },
  {
    id: "wmo",
    nl: "Wmo",
    en: "Social Support Act (Wmo)",
    definition: {
      nl: "De Wet maatschappelijke ondersteuning. Die verplicht gemeenten te zorgen voor hulp om zelfstandig te wonen, voor opvang en voor beschermd wonen.",
      en: "The Dutch law on social support. It obliges municipalities to provide help with living independently, shelter and sheltered housing."
    }
  },
  {
    id: "wonen-eerst",
    nl: "Wonen Eerst",
    en: "Wonen Eerst",
    definition: {
      nl: "Een experiment in Dordrecht met woningen voor mensen die dakloos zijn of dat dreigen te worden. Zonder die woning zouden zij in de opvang komen.",
      en: "An experiment in Dordrecht with homes for people who are homeless or about to be. Without that home they would end up in a shelter."
    }
  },
  {
    id: "woningcorporatie",
    nl: "woningcorporatie",
    en: "housing association",
    definition: {
      nl: "Een organisatie zonder winstdoel die sociale huurwoningen bouwt, beheert en verhuurt.",
      en: "A not-for-profit organisation that builds, manages and lets social rented homes."
    }
  },
  {
    id: "woningmarktregio",
    nl: "woningmarktregio",
    en: "housing-market region",
    definition: {
      nl: "Gemeenten waarvan de woningen samen één markt vormen. De gemeenten van de agenda liggen niet allemaal in dezelfde; welke waar hoort, zegt de agenda niet.",
      en: "Municipalities whose homes form one market together. Those of the agenda do not all lie in the same one; the agenda does not say which belongs where."
    }
  },
  {
    id: "woonplek",
    nl: "woonplek",
    en: "living place",
    definition: {
      nl: "Een plek om te wonen: een woning, een kamer of een unit. Eén woning kan meer woonplekken hebben, dus wij tellen ze niet zomaar bij elkaar op.",
      en: "A place to live: a dwelling, a room or a unit. One dwelling can hold several living places, so we do not simply add them up."
    }
  },
  {
    id: "woontraining",
    nl: "woontraining",
    en: "housing training",
    definition: {
      nl: "Een woonplek waar jongeren met begeleiding leren om zelfstandig te wonen.",
      en: "A living place where young people learn, with support, to live on their own."
    }
  },
  {
    id: "woonzorg",
    nl: "woonzorg",
    en: "housing and care",
    definition: {
      nl: "Alles waarbij wonen en zorg of begeleiding bij elkaar horen.",
      en: "Everything in which housing and care or support belong together."
    }
  },
  {
    id: "zorgaanbieder",
    nl: "zorgaanbieder",
    en: "care provider",
    definition: {
      nl: "Een organisatie die zorg of begeleiding geeft.",
      en: "An organisation that gives care or support."
    }
  }
]
