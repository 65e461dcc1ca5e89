/**
 * Where two documents, or two passages of one, say different things. Both are kept.
 *
 * @since 0.1.0
 */
import type * as Citation from "woonzorg/Citation"
import type * as Contradiction from "woonzorg/Contradiction"
import { quote } from "./sources.js"

const agenda = (first: number, last: number, words: string): Citation.Quote =>
  quote("agenda-2021-2022", [first, last], words)

const minutes = (first: number, last: number, words: string): Citation.Quote =>
  quote("overlegtafel-2025-09-18", [first, last], words)

const advice = (first: number, last: number, words: string): Citation.Quote => quote("das-advies", [first, last], words)

const letter = (first: number, last: number, words: string): Citation.Quote =>
  quote("raadsinformatiebrief-woonzorgvisie", [first, last], words)

const paper = (first: number, last: number, words: string): Citation.Quote =>
  quote("red-mijn-zorg", [first, last], words)

const says = (nl: string, en: string, citation: Citation.Citation) => ({ says: { nl, en }, citation })

const inAgenda = (): ReadonlyArray<Contradiction.Contradiction> => [
  {
    id: "X1",
    subject: { nl: "Wie via de voorrangsregeling uitstroomt", en: "Who moves on through the priority scheme" },
    statements: [
      says(
        "Alle mensen van de schatting stromen uit via de voorrangsregeling.",
        "All people of the estimate move on through the priority scheme.",
        agenda(
          198,
          200,
          "jaarlijks via de huidige woningtoewijzing (Via de voorrangsregeling) uitstromen naar een zelfstandige woning"
        )
      ),
      says(
        "Alleen mensen uit beschermd wonen gaan via de voorrangsregeling.",
        "Only people from sheltered housing go through the priority scheme.",
        agenda(164, 164, "Uitstroom cliënten Beschermd Wonen 80 1 – Zelfstandige woning Soms Via voorrangsregeling")
      ),
      says(
        "Gezinnen gaan via een contingent.",
        "Families go through a quota.",
        agenda(180, 180, "Gezinnen met een zorgvraag 10-15 – Zelfstandige woning Nee Bemiddeling via contingent")
      )
    ],
    treatment: {
      nl: "Wij volgen de tabel. De schatting gaat over alle routes samen.",
      en: "We follow the table. The estimate is about all routes together."
    }
  },
  {
    id: "X2",
    subject: { nl: "Waar het doel over gaat", en: "What the goal is about" },
    statements: [
      says(
        "Het doel is uitstroom naar zelfstandige woningen.",
        "The goal is outflow into independent dwellings.",
        agenda(
          269,
          271,
          "Het doel van deze agenda is om een jaarlijkse uitstroom in zelfstandige woningen te realiseren van 135 - 145 mensen."
        )
      ),
      says(
        "Mensen uit een penitentiaire instelling zoeken een tussenvoorziening; zij tellen in het getal mee.",
        "People from prison look for an intermediate facility; they count in the number.",
        agenda(187, 187, "Uitstroom penitentiaire instelling 10 – Tussenvoorziening")
      )
    ],
    treatment: {
      nl: "Wij tonen het doel zoals het er staat, en ernaast de som van de rijen die een zelfstandige woning noemen.",
      en: "We show the goal as it stands, and beside it the sum of the rows that name an independent dwelling."
    }
  },
  {
    id: "X3",
    subject: { nl: "Of tijdelijk wonen blijft", en: "Whether temporary housing stays" },
    statements: [
      says(
        "Alle aantallen behalve Housing First zijn structureel.",
        "All numbers except Housing First are structural.",
        agenda(
          145,
          146,
          "betreffen alle genoemde aantallen woonzorgproducten die structureel en eenmalig in de periode van deze agenda aan het regionale aanbod worden toegevoegd"
        )
      ),
      says(
        "De flexwoonplekken zijn er twee tot acht jaar.",
        "The flexible places exist for two to eight years.",
        agenda(1181, 1182, "Met de verwachting dat deze woonplekken tussen de 2-8 jaar beschikbaar zijn")
      )
    ],
    treatment: {
      nl: "Wij lezen tijdelijk wonen als tijdelijk.",
      en: "We read temporary housing as temporary."
    }
  },
  {
    id: "X4",
    subject: {
      nl: "Hoeveel tijdelijk wonen, en in welke eenheid",
      en: "How much temporary housing, and in which unit"
    },
    statements: [
      says(
        "Minimaal 80 woonplekken.",
        "At least 80 living places.",
        agenda(115, 115, "Tijdelijk wonen Minimaal 80 woonplekken")
      ),
      says(
        "Minimaal 80 woningen.",
        "At least 80 dwellings.",
        agenda(348, 349, "Tijdelijk wonen (minimaal 80 woningen)")
      ),
      says(
        "80 woonplekken, zonder minimaal.",
        "80 living places, without at least.",
        agenda(1178, 1178, "Het realiseren van 80 flex woonplekken")
      )
    ],
    treatment: {
      nl: "Wij volgen de tabel met de behoefte: minimaal, in woonplekken.",
      en: "We follow the table of need: at least, in living places."
    }
  },
  {
    id: "X5",
    subject: { nl: "De nummers van de voetnoten bij de biedingen", en: "The numbers of the footnotes to the bids" },
    statements: [
      says("Noot 4 hoort bij Zwijndrecht.", "Note 4 belongs to Zwijndrecht.", agenda(322, 322, "Zwijndrecht 4")),
      says(
        "De uitleg bij Zwijndrecht heet noot 3, net als die bij Alblasserdam.",
        "The explanation for Zwijndrecht is called note 3, like that for Alblasserdam.",
        agenda(419, 419, "3 Zwijndrecht = Zwijndrecht wil haar bijdrage leveren")
      ),
      says(
        "Noot 4 is de garantie voor Housing First.",
        "Note 4 is the guarantee for Housing First.",
        agenda(422, 422, "4 Eenmalige garantie op 3 HF woningen")
      )
    ],
    treatment: {
      nl: "Wij lezen noot 4 in de kop als de uitleg bij Zwijndrecht, en noot 4 in een cel als de garantie (zie A-NOOT34).",
      en: "We read note 4 in the heading as the explanation for Zwijndrecht, and note 4 in a cell as the guarantee (see A-NOOT34)."
    }
  },
  {
    id: "X6",
    subject: { nl: "Verwijzingen die niet kloppen", en: "References that are wrong" },
    statements: [
      says(
        "Het programmateam staat in paragraaf 5.4.",
        "The programme team is in section 5.4.",
        agenda(705, 705, "programmateam dat in paragraaf 5.4 wordt toegelicht.")
      ),
      says(
        "Het programmateam staat in paragraaf 5.5.",
        "The programme team is in section 5.5.",
        agenda(788, 788, "5.5 - Programmateam")
      ),
      says(
        "Een tabel heet de onderstaande, maar staat in onze tekst erboven.",
        "A table is called the one below, but stands above in our text.",
        agenda(138, 138, "De onderstaande tabel is gebaseerd op het")
      )
    ],
    treatment: {
      nl: "Dit raakt geen cijfer. Wij noemen regels van onze tekst, geen paragrafen.",
      en: "This touches no figure. We name lines of our text, not sections."
    }
  },
  {
    id: "X7",
    subject: { nl: "Wat de Bestuurlijke Tafel BW & O doet", en: "What the Bestuurlijke Tafel BW & O does" },
    statements: [
      says(
        "Zij besluit over de agenda.",
        "It decides on the agenda.",
        agenda(
          729,
          730,
          "De besluitvorming over de Agenda HKG 2021-2022 beleggen partijen bij de Bestuurlijke Tafel BW & O"
        )
      ),
      says(
        "Zij praat en verkent.",
        "It talks and explores.",
        agenda(
          743,
          745,
          "Op de Bestuurlijke Tafel BW & O vindt dialoog en verkenning plaats van strategische vraagstukken die door de Regiegroep HKG op de werkagenda zijn geplaatst."
        )
      ),
      says(
        "Over woningen, inkoop en andere voorwaarden besluiten de gewone organen.",
        "On dwellings, purchasing and other conditions the usual bodies decide.",
        agenda(658, 659, "Hiervoor benutten we bij voorkeur en primair de reguliere besluitvormingsroutes.")
      )
    ],
    treatment: {
      nl: "Wij lezen: de tafel besluit over de agenda zelf, de gewone organen over de uitwerking.",
      en: "We read: the table decides on the agenda itself, the usual bodies on its elaboration."
    }
  },
  {
    id: "X16",
    subject: { nl: "Hoeveel Skaeve Huse erbij komen", en: "How many Skaeve Huse are added" },
    statements: [
      says(
        "De regio wil twaalf extra units.",
        "The region wants twelve extra units.",
        agenda(382, 383, "Een locatie voor extra Skaeve huse (doel: 12 units in de regio’s geclusterd of verspreid)")
      ),
      says(
        "Molenlanden biedt er zes samen met Gorinchem.",
        "Molenlanden offers six together with Gorinchem.",
        agenda(373, 376, "Ja, 6 ism Gorinchem, in onderzoek")
      ),
      says(
        "In Gorinchem komt een nieuw project, zonder een woord over Molenlanden.",
        "In Gorinchem a new project is coming, without a word on Molenlanden.",
        minutes(84, 85, "In Gorinchem wordt gewerkt aan een nieuw Skaeve Huse project, genaamd Lingehuusjes.")
      )
    ],
    treatment: {
      nl: "Wij tellen het bod één keer en het project bij de regio (zie A-SKAEVE6 en A-LINGE).",
      en: "We count the bid once and the project with the region (see A-SKAEVE6 and A-LINGE)."
    }
  },
  {
    id: "X17",
    subject: {
      nl: "Voor welke gemeenten vraag en aanbod gelden",
      en: "For which municipalities demand and supply hold"
    },
    statements: [
      says(
        "De vraag is in drie gemeenten niet onderzocht.",
        "The demand was not surveyed in three municipalities.",
        agenda(
          202,
          203,
          "De gemeenten Molenlanden, Gorinchem en Hardinxveld-Giessendam zijn niet in dit vraagonderzoek meegenomen."
        )
      ),
      says(
        "De behoefte aan plekken geldt voor beide regio's.",
        "The need for places holds for both regions.",
        agenda(
          139,
          141,
          "capaciteitsonderzoek Beschermd Wonen en Opvang uitgevoerd in voorjaar 2020 voor de regio’s Drechtsteden en Alblasserwaard."
        )
      )
    ],
    treatment: {
      nl: "Bij elk cijfer staat voor welke gemeenten het geldt. Wij zetten de twee niet tegen elkaar af.",
      en: "Beside every figure stands for which municipalities it holds. We do not set the two against each other."
    }
  },
  {
    id: "X18",
    subject: { nl: "Hoeveel time-outplekken", en: "How many time-out places" },
    statements: [
      says(
        "Zes tot twaalf plekken voor negen gemeenten.",
        "Six to twelve places for nine municipalities.",
        agenda(121, 121, "Terugval/Time out 6-12 plekken (geclusterd of verspreid)")
      ),
      says(
        "Liefst heeft elke gemeente een voorziening of plekken.",
        "Preferably every municipality has a facility or places.",
        agenda(1234, 1234, "het zou de voorkeur genieten als iedere gemeente een Time out voorziening/ plekken heeft")
      )
    ],
    treatment: {
      nl: "Wij tellen de plekken en zeggen erbij hoeveel gemeenten er een hebben.",
      en: "We count the places and say how many municipalities have one."
    }
  }
]

const betweenDocuments = (): ReadonlyArray<Contradiction.Contradiction> => [
  {
    id: "X8",
    subject: { nl: "Of een woning afhangt van zorg", en: "Whether a dwelling depends on care" },
    statements: [
      says(
        "Bij Housing First is begeleiding toelaten een voorwaarde.",
        "In Housing First, accepting support is a condition.",
        agenda(1254, 1254, "Het accepteren en toelaten van begeleiding is hierbij een voorwaarde.")
      ),
      says(
        "Een belangenorganisatie vraagt om woningen die niet van de keuze voor zorg afhangen.",
        "An advocacy group asks for dwellings that do not depend on the choice of care.",
        paper(
          83,
          84,
          "Herstructureer de voorwaarden voor toegang tot deze woningen, zodat ook mensen zonder ADL-contract toegang hebben"
        )
      )
    ],
    treatment: {
      nl: "Dit zijn andere producten. Wij leggen de band tussen huur en zorg per product vast. Het tweede is een wens, geen regel.",
      en: "These are different products. We record the tie between tenancy and care for each product. The second is a wish, not a rule."
    }
  },
  {
    id: "X9",
    subject: { nl: "Wat de gemeente moet doen", en: "What the municipality has to do" },
    statements: [
      says(
        "De gemeente doet te weinig: er is een gebrek aan regie.",
        "The municipality does too little: it fails to take the lead.",
        paper(22, 22, "Gebrek aan gemeentelijke regie en signalering rond clienten in zorgconflict")
      ),
      says(
        "De gemeente moet een stap terug doen.",
        "The municipality has to step back.",
        advice(83, 84, "Ga er als gemeente tussenuit ook waar het gaat om nadere regels op te stellen.")
      )
    ],
    treatment: {
      nl: "Het zijn twee adviezen. Geen van beide is een besluit.",
      en: "They are two pieces of advice. Neither is a decision."
    }
  },
  {
    id: "X10",
    subject: { nl: "De datum van de Woonzorgvisie", en: "The date of the Woonzorgvisie" },
    statements: [
      says("Maart 2025.", "March 2025.", advice(7, 7, "In de Woonzorgvisie van maart 2025")),
      says(
        "Vastgesteld op 27 mei 2025.",
        "Adopted on 27 May 2025.",
        letter(8, 9, "heeft de gemeenteraad op 27 mei 2025 de Woonzorgvisie Dordrecht vastgesteld.")
      )
    ],
    treatment: {
      nl: "Wij bewaren beide: de datum van het stuk en die van het besluit.",
      en: "We keep both: the date of the document and that of the decision."
    }
  },
  {
    id: "X11",
    subject: { nl: "Of er geld is opgenomen", en: "Whether funding is included" },
    statements: [
      says(
        "De middelen zijn niet opgenomen.",
        "The means are not included.",
        advice(56, 58, "Daarnaast zullen er financiële middelen nodig zijn. Deze zijn niet opgenomen.")
      ),
      says(
        "Er zijn drie bronnen van geld, zonder bedragen.",
        "There are three sources of funding, without amounts.",
        letter(
          91,
          93,
          "gefinancierd via een combinatie van gemeentelijke middelen binnen het Sociaal Domein, bijdragen uit regionale samenwerkingsverbanden en beschikbare landelijke subsidies."
        )
      )
    ],
    treatment: {
      nl: "Het advies ging over een concept. Bedragen noemt geen van beide; wij leveren er geen mee.",
      en: "The advice was on a draft. Neither names amounts; we ship none."
    }
  },
  {
    id: "X19",
    subject: { nl: "Wie de bestuurstafel leidt", en: "Who leads the board table" },
    statements: [
      says(
        "Laat de partners leiden.",
        "Let the partners lead.",
        advice(48, 48, "Geef de partners de lead en het vertrouwen bij de op te zetten bestuurstafel.")
      ),
      says(
        "Het college stelt de rapportage en het programma vast.",
        "The municipal executive adopts the report and the programme.",
        letter(
          82,
          84,
          "Jaarlijks stelt het college op basis van de bespreking in de Bestuurstafel Wonen & Zorg een jaarrapportage en geactualiseerd uitvoeringsprogramma vast"
        )
      )
    ],
    treatment: {
      nl: "Het eerste is een advies, het tweede de werkwijze. Een advies wordt bij ons nooit een regel.",
      en: "The first is advice, the second the practice. With us, advice never becomes a rule."
    }
  }
]

const inMinutes = (): ReadonlyArray<Contradiction.Contradiction> => [
  {
    id: "X12",
    subject: { nl: "De datum van het verslag", en: "The date of the minutes" },
    statements: [
      says(
        "Het overleg was op 18 september 2025.",
        "The meeting was on 18 September 2025.",
        minutes(61, 61, "Datum: 18 september 2025")
      ),
      says(
        "Het verslag vertelt over 1 oktober en 1 november in de verleden tijd.",
        "The minutes tell of 1 October and 1 November in the past tense.",
        minutes(247, 248, "een eerste medewerker is begonnen op 1 oktober, gevolgd door twee anderen op 1 november.")
      )
    ],
    treatment: {
      nl: "Wij noemen bij elk feit de datum die erbij staat (zie A-FOTDATUM).",
      en: "With each fact we name the date that stands with it (see A-FOTDATUM)."
    }
  },
  {
    id: "X13",
    subject: { nl: "De planning van het project van Trivire", en: "The planning of the project of Trivire" },
    statements: [
      says(
        "De vergunning en de sloop komen in 2027.",
        "The permit and the demolition come in 2027.",
        minutes(157, 157, "in 2027 volgt de omgevingsvergunning en sloop")
      ),
      says(
        "Fase 1 is halverwege datzelfde jaar klaar.",
        "Phase 1 is finished halfway through that same year.",
        minutes(157, 158, "met oplevering van fase 1 halverwege 2027 en fase 2 in 2030.")
      )
    ],
    treatment: {
      nl: "Wij nemen de datums over als plan. Vertraging is een keuze van de lezer (zie A-TRIVIRE).",
      en: "We take the dates as a plan. Delay is a choice of the reader (see A-TRIVIRE)."
    }
  },
  {
    id: "X14",
    subject: { nl: "Hoe de woningen van Trivire liggen", en: "How the dwellings of Trivire lie" },
    statements: [
      says(
        "Verspreid of geclusterd, dat is nog open.",
        "Spread or clustered, that is still open.",
        minutes(146, 147, "bestaande uit zelfstandige wooneenheden, mogelijk verspreid of geclusterd")
      ),
      says("Geclusterd.", "Clustered.", minutes(158, 158, "Het gaat om circa 24 tot 28 geclusterde woningen"))
    ],
    treatment: {
      nl: "Wij laten het open.",
      en: "We leave it open."
    }
  },
  {
    id: "X15",
    subject: {
      nl: "Het aantal aanmeldingen bij de regeling uitstroom",
      en: "The number of applications to the outflow scheme"
    },
    statements: [
      says(
        "Er waren 36 aanmeldingen; 12 mensen kregen urgentie.",
        "There were 36 applications; 12 people were granted urgency.",
        minutes(121, 122, "op 20 augustus waren er 36 aanmeldingen geregistreerd: 12 cliënten hebben urgentie gekregen")
      ),
      says(
        "De verdeling per gemeente telt op tot minder dan alle aanmeldingen.",
        "The distribution by municipality adds up to less than all applications.",
        minutes(123, 123, "De verdeling per gemeente is als volgt:")
      )
    ],
    treatment: {
      nl: "Wij houden het totaal en de verdeling uit elkaar (zie A-RUI).",
      en: "We keep the total and the distribution apart (see A-RUI)."
    }
  },
  {
    id: "X20",
    subject: { nl: "De gasten van inloophuis De Hoop", en: "The guests of walk-in house De Hoop" },
    statements: [
      says(
        "80 tot 110 gasten per dag.",
        "80 to 110 guests a day.",
        minutes(230, 231, "Dagelijks ontvangt De Hoop 80–110 gasten bij inloophuizen")
      ),
      says("500 tot 550 per jaar.", "500 to 550 a year.", minutes(231, 231, "op jaarbasis zo’n 500–550"))
    ],
    treatment: {
      nl: "Wij lezen het jaar als verschillende gasten (zie A-HOOP).",
      en: "We read the year as different guests (see A-HOOP)."
    }
  }
]

/**
 * The contradictions: inside the agenda, between documents, and inside the minutes.
 *
 * **Example**
 *
 * ```ts
 * import { contradictions } from "@woonzorg/drechtsteden/contradictions"
 *
 * contradictions.find(({ id }) => id === "X4")?.statements.length // => 3
 * ```
 *
 * @category facts
 * @since 0.1.0
 */
export const contradictions: ReadonlyArray<Contradiction.Contradiction> = /* @__PURE__ */ (() => [
  ...inAgenda(),
  ...betweenDocuments(),
  ...inMinutes()
])()
