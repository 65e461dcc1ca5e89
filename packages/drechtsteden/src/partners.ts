/**
 * The organisations that the documents name, by what they are and what the documents say they do. No persons.
 *
 * @since 0.1.0
 */
import type * as Citation from "woonzorg/Citation"
import type * as Partner from "woonzorg/Partner"
import type * as Vocabulary from "woonzorg/Vocabulary"
import { statement } from "./internal/statement.js"
import { quote } from "./sources.js"

/**
 * The id of an organisation.
 *
 * @category models
 * @since 0.1.0
 */
export type PartnerId =
  | "gemeente-dordrecht"
  | "trivire"
  | "woonkracht-10"
  | "enver"
  | "leger-des-heils"
  | "tom-zorggroep"
  | "de-hoop"
  | "vgz"
  | "stichting-red-mijn-zorg"
  | "dordtse-adviesraad-sociaal-domein"
  | "inzet078"
  | "bonkelaarhuis"
  | "gorinchem-beweegt"
  | "cq-procesmanagement"
  | "vng-commissie-toekomst-beschermd-wonen"
  | "dgj"

const agenda = (first: number, last: number, words: string): Citation.Quote =>
  quote("agenda-2021-2022", [first, last], words)

const minutes = (first: number, last: number, words: string): Citation.Quote =>
  quote("overlegtafel-2025-09-18", [first, last], words)

const letter = (first: number, last: number, words: string): Citation.Quote =>
  quote("raadsinformatiebrief-woonzorgvisie", [first, last], words)

const advice = (first: number, last: number, words: string): Citation.Quote => quote("das-advies", [first, last], words)

const paper = (first: number, last: number, words: string): Citation.Quote =>
  quote("red-mijn-zorg", [first, last], words)

const table: Readonly<Record<PartnerId, Partner.Partner>> = /* @__PURE__ */ (() => {
  const association: Vocabulary.Text = {
    nl: "Dat dit een woningcorporatie is, leiden wij af. De bron zegt het niet met zoveel woorden.",
    en: "That this is a housing association is our inference. The source does not say so in as many words."
  }
  const activities = (words: string) => minutes(192, 193, words)
  const partners: Record<PartnerId, Partner.Partner> = {
    "gemeente-dordrecht": {
      id: "gemeente-dordrecht",
      name: "Gemeente Dordrecht",
      role: "municipality",
      does: statement(
        "Is de centrumgemeente van de regio. De raad stelt de Woonzorgvisie vast. Het college maakt elk jaar een rapportage en werkt het programma bij.",
        "Is the centre municipality of the region. The council adopts the vision on housing and care. The executive reports every year and updates the programme.",
        [
          agenda(30, 31, "Dordrecht (centrumgemeente)"),
          letter(8, 9, "heeft de gemeenteraad op 27 mei 2025 de Woonzorgvisie Dordrecht vastgesteld"),
          letter(
            82,
            84,
            "Jaarlijks stelt het college op basis van de bespreking in de Bestuurstafel Wonen & Zorg een jaarrapportage en geactualiseerd uitvoeringsprogramma vast"
          )
        ]
      )
    },
    trivire: {
      id: "trivire",
      name: "Trivire",
      role: "housingAssociation",
      does: statement(
        "Ontwikkelt een zorgzame wijk met nieuwbouw en kiest daarvoor een zorgaanbieder.",
        "Develops a caring neighbourhood with new homes and chooses a care provider for it.",
        [
          minutes(
            142,
            143,
            "Trivire is bezig met een opgave in een nog te slopen gebied, waar nieuwbouw ontwikkeld zal worden"
          ),
          minutes(153, 154, "het betreft een project van Trivire en het selectieproces ligt formeel ook bij Trivire")
        ],
        association
      )
    },
    "woonkracht-10": {
      id: "woonkracht-10",
      name: "Woonkracht 10",
      role: "housingAssociation",
      does: statement(
        "Heeft een nieuwbouwproject in Alblasserdam. De gemeente daar wil dat er verhuurd kan worden aan mensen die van De Hoop komen.",
        "Has a new building project in Alblasserdam. The municipality there would like to let homes to people who come from De Hoop.",
        [
          agenda(
            418,
            418,
            "In een nieuwbouwproject van Woonkracht 10 heeft Alblasserdam de wens om aan instromers van De Hoop te kunnen verhuren"
          )
        ],
        association
      )
    },
    enver: {
      id: "enver",
      name: "Enver",
      role: "careProvider",
      does: statement(
        "Heeft crisisopvang voor jongeren en sluit aan bij de open inloop. Denkt mee over hoe de uitstroomregeling wordt gevolgd.",
        "Has a crisis shelter for young people and joins the drop-in. Helps think about how the outflow scheme is monitored.",
        [
          minutes(254, 255, "Ook Enver sluit aan vanuit de crisisopvang voor jongeren"),
          minutes(
            127,
            128,
            "Vanuit aanbieders is er interesse om mee te denken over hoe deze monitoring vorm kan krijgen; Enver"
          )
        ]
      )
    },
    "leger-des-heils": {
      id: "leger-des-heils",
      name: "Leger des Heils",
      role: "careProvider",
      does: statement(
        "Heeft bewoners met een eigen kamer in de gesubsidieerde opvang en helpt op maandag bij de gesprekken van de open inloop. Denkt mee over hoe de uitstroomregeling wordt gevolgd.",
        "Has residents with a room of their own in subsidised shelter and helps with the talks at the drop-in on Mondays. Helps think about how the outflow scheme is monitored.",
        [
          minutes(263, 264, "gesubsidieerde opvang, zoals bewoners met een eigen kamer bij LDH"),
          minutes(254, 254, "LDH ondersteunt op maandagen bij het voeren van gesprekken"),
          minutes(128, 129, "Enver en het Leger des Heils hebben zich al gemeld")
        ],
        {
          nl: "Het verslag schrijft ook LDH. Wij lezen: Leger des Heils.",
          en: "The minutes also write LDH. We read: Leger des Heils, the Salvation Army."
        }
      )
    },
    "tom-zorggroep": {
      id: "tom-zorggroep",
      name: "TOM Zorggroep",
      role: "careProvider",
      does: statement(
        "Geeft individuele begeleiding en wil ook beschermd thuis gaan leveren.",
        "Gives individual support and also wants to offer sheltered housing at home.",
        [
          minutes(
            6,
            7,
            "TOM Zorggroep, reeds actief binnen individuele begeleiding, heeft interesse getoond in het leveren van beschermd thuis (BW extramuraal)"
          )
        ]
      )
    },
    "de-hoop": {
      id: "de-hoop",
      name: "De Hoop",
      role: "informalSupport",
      does: statement(
        "Heeft inloophuizen met vrijwilligers, waar mensen met heel verschillende problemen komen.",
        "Runs drop-in houses with volunteers, where people with very different problems come.",
        [
          minutes(230, 231, "Dagelijks ontvangt De Hoop 80–110 gasten bij inloophuizen"),
          minutes(231, 232, "met uiteenlopende problematieken"),
          minutes(233, 234, "Vrijwilligers blijven lang verbonden aan de inloophuizen")
        ],
        {
          nl: "Dit zegt De Hoop zelf; niet nagegaan. Volgens de agenda komen er ook mensen van De Hoop die een woning zoeken, dus het is waarschijnlijk ook een instelling.",
          en: "De Hoop says this itself; not checked. According to the agenda people also come from De Hoop to look for a home, so it is probably an institution too."
        }
      )
    },
    vgz: {
      id: "vgz",
      name: "VGZ",
      role: "careOffice",
      does: statement(
        "Is het zorgkantoor. De regio werkt met VGZ samen aan de intramurale woonvoorziening voor mensen met zeer complexe problemen.",
        "Is the care office. The region works with VGZ on the residential facility for people with very complex problems.",
        [
          agenda(
            1203,
            1203,
            "Deze voorziening dienen we daarom in nauwe samenwerking met VGZ (zorgkantoor) op te pakken"
          )
        ]
      )
    },
    "stichting-red-mijn-zorg": {
      id: "stichting-red-mijn-zorg",
      name: "Stichting Red Mijn Zorg",
      role: "interestGroup",
      does: statement(
        "Vraagt aandacht voor mensen met een beperking die zorg en een aangepaste woning nodig hebben. Vraagt de gemeente om een gesprek.",
        "Draws attention to people with a disability who need care and an adapted home. Asks the municipality for a meeting.",
        [
          paper(
            13,
            14,
            "signaleert Stichting Red Mijn Zorg dat er binnen de gemeente Dordrecht een groot tekort is aan geschikte miva-woningen"
          ),
          paper(
            107,
            108,
            "Stichting Red Mijn Zorg verzoekt de gemeente Dordrecht om op korte termijn in gesprek te treden over deze knelpunten en oplossingen"
          ),
          paper(3, 4, "een kwetsbare groep inwoners die afhankelijk is van zorg en aangepaste woonvoorzieningen")
        ],
        {
          nl: "Wat deze belangenorganisatie zegt over woningen en aanbieders, is niet nagegaan.",
          en: "What this advocacy group says about homes and providers was not checked."
        }
      )
    },
    "dordtse-adviesraad-sociaal-domein": {
      id: "dordtse-adviesraad-sociaal-domein",
      name: "Dordtse Adviesraad Sociaal domein, werkgroep Wonen",
      role: "advisoryBoard",
      does: statement(
        "Geeft de gemeente Dordrecht advies over het concept van het programma bij de Woonzorgvisie.",
        "Advises the municipality of Dordrecht on the draft programme for its vision on housing and care.",
        [
          advice(
            3,
            4,
            "de conceptversie van het Uitvoeringsprogramma Woonzorgvisie van de Gemeente Dordrecht van oktober 2025"
          ),
          advice(4, 5, "Met deze brief doen we u het advies van de werkgroep Wonen toekomen"),
          advice(100, 101, "Namens de Werkgroep Wonen en De Dordtse Adviesraad Sociaal domein")
        ]
      )
    },
    inzet078: {
      id: "inzet078",
      name: "INZET078",
      role: "informalSupport",
      does: statement(
        "Kennis- en adviescentrum voor vrijwilligers in Dordrecht: advies, een vacaturebank en een groep van circa 230 vrijwilligers voor eenmalige klussen. Zoekt niet zelf vrijwilligers bij een vraag.",
        "Centre of knowledge and advice on volunteers in Dordrecht: advice, a vacancy bank and a pool of about 230 volunteers for one-off jobs. Does not match volunteers to a request itself.",
        [
          minutes(206, 206, "Kennis- en adviescentrum vrijwillige inzet in Dordrecht"),
          minutes(
            211,
            212,
            "Organisaties kunnen er terecht voor advies over vrijwilligersbeleid, werving, waardering en binding. Ook is er een vacaturebank beschikbaar"
          ),
          minutes(
            213,
            214,
            "een flexpool van circa 230 vrijwilligers die ingezet kunnen worden voor eenmalige klussen"
          ),
          minutes(215, 215, "INZET078 faciliteert, maar matcht niet actief")
        ],
        { nl: "Dit zegt INZET078 zelf; niet nagegaan.", en: "INZET078 says this itself; not checked." }
      )
    },
    bonkelaarhuis: {
      id: "bonkelaarhuis",
      name: "Bonkelaarhuis",
      role: "other",
      does: statement(
        "Lokale partner bij activiteiten waarmee cliënten kunnen meedoen.",
        "Local partner in activities that clients can take part in.",
        [
          activities(
            "Activiteiten worden vaak georganiseerd in samenwerking met lokale partners zoals het Bonkelaarhuis"
          )
        ]
      )
    },
    "gorinchem-beweegt": {
      id: "gorinchem-beweegt",
      name: "Gorinchem Beweegt",
      role: "other",
      does: statement(
        "Lokale partner bij activiteiten waarmee cliënten kunnen meedoen.",
        "Local partner in activities that clients can take part in.",
        [activities("in samenwerking met lokale partners zoals het Bonkelaarhuis, Gorinchem Beweegt")]
      )
    },
    "cq-procesmanagement": {
      id: "cq-procesmanagement",
      name: "CQ Procesmanagement",
      role: "consultancy",
      does: statement(
        "Bracht in juli 2020 het capaciteitsonderzoek uit waar de tabel met de behoefte op rust.",
        "Published in July 2020 the capacity survey that the table of need rests on.",
        [agenda(136, 136, "Bron: Capaciteitsonderzoek Beschermd Wonen en Opvang, CQ Procesmanagement, juli 2020")],
        {
          nl: "Dat dit een adviesbureau is, leiden wij af.",
          en: "That this is a consultancy is our inference."
        }
      )
    },
    "vng-commissie-toekomst-beschermd-wonen": {
      id: "vng-commissie-toekomst-beschermd-wonen",
      name: "VNG-commissie Toekomst Beschermd Wonen",
      role: "other",
      does: statement(
        "Beschreef in 2016 de visie dat wonen zo gewoon mogelijk moet zijn, ook na beschermd wonen of opvang.",
        "Described in 2016 the vision that living should be as ordinary as possible, also after sheltered housing or a shelter.",
        [
          agenda(
            58,
            60,
            "is het doel het wonen te normaliseren. Deze visie werd in 2016 door de VNG-commissie Toekomst Beschermd Wonen"
          )
        ]
      )
    },
    dgj: {
      id: "dgj",
      name: "DG&J",
      role: "other",
      does: statement(
        "Krijgt de verslagen van de open inloop.",
        "Receives the reports of the drop-in.",
        [minutes(248, 249, "Verslagen worden gedeeld met DG&J")],
        {
          nl: "Waar de letters voor staan, zegt het verslag niet.",
          en: "What the letters stand for is not in the minutes."
        }
      )
    }
  }
  return partners
})()

/**
 * Sixteen organisations.
 *
 * **Details**
 *
 * The other municipalities stand in `region`. Left out are bodies in which partners meet, such as a steering
 * group; places that serve only as a comparison; and an organisation that only an advocacy group speaks about.
 * Where the role is our inference, the remark says so.
 *
 * **Example**
 *
 * ```ts
 * import { partners } from "@woonzorg/drechtsteden/partners"
 *
 * partners.filter(({ role }) => role === "careProvider").map(({ name }) => name) // => ["Enver", "Leger des Heils", "TOM Zorggroep"]
 * ```
 *
 * @source agenda-2021-2022
 * @source overlegtafel-2025-09-18
 * @source raadsinformatiebrief-woonzorgvisie
 * @source das-advies
 * @source red-mijn-zorg
 * @category facts
 * @since 0.1.0
 */
export const partners: ReadonlyArray<Partner.Partner> = /* @__PURE__ */ Object.values(table)

/**
 * One organisation.
 *
 * **Example**
 *
 * ```ts
 * import { partner } from "@woonzorg/drechtsteden/partners"
 *
 * partner("vgz").role // => "careOffice"
 * ```
 *
 * @category getters
 * @since 0.1.0
 */
export const partner = (id: PartnerId): Partner.Partner => table[id]
