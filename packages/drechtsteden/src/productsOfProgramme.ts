/**
 * The forms of housing and the measures around the implementation programme of Dordrecht, 2025: from the letter
 * to the council, and from the advice on the draft.
 *
 * @since 0.1.0
 */
import * as Citation from "woonzorg/Citation"
import type * as Product from "woonzorg/Product"
import * as Quantity from "woonzorg/Quantity"
import { mentioned, statement } from "./internal/statement.js"
import { quote } from "./sources.js"

/**
 * The id of a form of housing or a measure around the programme.
 *
 * @category models
 * @since 0.1.0
 */
export type ProgrammeProductId =
  | "wonen-eerst"
  | "generatiehuis"
  | "magic-mix"
  | "seniorenwoning"
  | "thuisplusflat"
  | "knarrenhof"
  | "woningsplitsing-en-woningdelen"
  | "leegstand-en-herbestemming"
  | "levensloopbestendige-woning"
  | "mantelzorgwoning"
  | "buurtsteunpunt"

const letter = (first: number, last: number, words: string): Citation.Quote =>
  quote("raadsinformatiebrief-woonzorgvisie", [first, last], words)

const advice = (first: number, last: number, words: string): Citation.Quote => quote("das-advies", [first, last], words)

/**
 * Eleven forms of housing and measures by id.
 *
 * **Details**
 *
 * The programme itself is not among the documents. What the advisory board wants added is an advice, and says so.
 *
 * **Example**
 *
 * ```ts
 * import { productsOfProgramme } from "@woonzorg/drechtsteden/productsOfProgramme"
 *
 * productsOfProgramme.thuisplusflat.attributes.status?.value.en // => "There is no firm target for the number."
 * ```
 *
 * @source raadsinformatiebrief-woonzorgvisie
 * @source das-advies
 * @category facts
 * @since 0.1.0
 */
export const productsOfProgramme: Readonly<Record<ProgrammeProductId, Product.Product>> = /* @__PURE__ */ (() => {
  const onlyAdvice = {
    nl: "Dit is een advies van de Dordtse Adviesraad Sociaal domein. Of de gemeente het overneemt, staat er niet.",
    en: "This is advice from the advisory board for social affairs in Dordrecht. Whether the municipality follows it is not stated."
  }
  const viaBoard = {
    nl: "De adviesraad haalt dit aan uit het concept. Het programma zelf hebben wij niet gelezen.",
    en: "The advisory board quotes this from the draft. We have not read the programme itself."
  }
  const draft = advice(
    3,
    4,
    "de conceptversie van het Uitvoeringsprogramma Woonzorgvisie van de Gemeente Dordrecht van oktober 2025"
  )
  const first = advice(
    77,
    78,
    "Van 1 januari 2026 tot en met 31 December 2027 moeten er jaarlijks 50 woningen toegewezen worden"
  )
  const existingStock = letter(27, 28, "We zetten in op het beter benutten van de bestaande voorraad")
  const noTarget = letter(
    63,
    64,
    "Er zijn op dit moment nog geen harde doelstellingen opgenomen (zoals het aantal ThuisPlusFlats of Knarrenhofjes)"
  )
  const generations = advice(75, 75, "Wij adviseren ook generatiehuizen toe te voegen")
  const mix = advice(75, 75, "een Magic mix te ontwerpen")
  const senior = advice(
    86,
    87,
    "Bij het doorstromen naar een seniorenwoning speelt dat het een zeer ingrijpende stap is"
  )
  const clustered = letter(32, 32, "het realiseren van geclusterde woonvormen, zoals ThuisPlusFlats")
  const courts = letter(34, 34, "het faciliteren van particuliere initiatieven zoals Knarrenhofjes")
  const splitting = letter(30, 30, "het splitsen van woningen en stimuleren van woningdelen en hospitaverhuur")
  const vacancy = letter(35, 35, "het aanpakken van leegstand en het herbestemmen van gebouwen")
  const lifelong = letter(41, 41, "levensloopbestendige woningen")
  const widening = letter(55, 55, "verruiming van de mogelijkheden voor woningdelen en mantelzorgwoningen")
  const supportPoint = advice(65, 65, "de visie van kleinschalig, met mogelijk buurt steunpunten in de buurt")
  const products: Record<ProgrammeProductId, Product.Product> = {
    "wonen-eerst": {
      id: "wonen-eerst",
      name: { nl: "Wonen Eerst", en: "Wonen Eerst" },
      otherNames: [],
      kind: "approach",
      mentioned: mentioned(letter(57, 57, "experimenten zoals Wonen Eerst voor (dreigend) dakloze mensen")),
      size: Citation.cited(Quantity.exactly(50, "dwelling", "perYear"), [first, draft], viaBoard),
      attributes: {
        residents: statement(
          "Mensen die dakloos zijn of dat dreigen te worden, en die anders in de maatschappelijke opvang terechtkomen.",
          "People who are homeless or about to be, and who would otherwise end up in a homeless shelter.",
          [
            advice(78, 79, "aan (dreigend) daklozen die anders in de maatschappelijke opvang terecht zouden komen"),
            letter(57, 57, "(dreigend) dakloze mensen")
          ],
          {
            nl: "De bronnen zeggen niet in welke gemeente iemand moet wonen.",
            en: "The sources do not say in which municipality somebody has to live."
          }
        ),
        status: statement(
          "Een experiment uit het programma van Dordrecht. Het loopt van 1 januari 2026 tot en met 31 december 2027. Als verantwoordelijken of partners staan er woningcorporaties en zorgverleners.",
          "An experiment in the programme of Dordrecht. It runs from 1 January 2026 up to and including 31 December 2027. Housing associations and care providers are listed as responsible or as partners.",
          [
            letter(57, 57, "experimenten zoals Wonen Eerst"),
            first,
            advice(79, 80, "Wie zijn de partners geeft u aan woningcorporaties en zorgverleners"),
            draft
          ],
          viaBoard
        )
      }
    },
    generatiehuis: {
      id: "generatiehuis",
      name: { nl: "Generatiehuis", en: "House for several generations" },
      otherNames: [],
      kind: "housingForm",
      mentioned: mentioned(generations, onlyAdvice),
      attributes: {
        purpose: statement(
          "De ene kwetsbare bewoner kan veel betekenen voor de andere.",
          "One vulnerable resident can mean a lot to another.",
          [advice(67, 67, "Het gedachtegoed dat de ene kwetsbare veel kan betekenen voor een ander")],
          onlyAdvice
        ),
        status: statement(
          "Geadviseerd. De adviesraad miste dit in het programma.",
          "Advised. The advisory board missed this in the programme.",
          [generations, advice(66, 66, "Wat we misten was de meer generatie huizen")],
          onlyAdvice
        )
      }
    },
    "magic-mix": {
      id: "magic-mix",
      name: { nl: "Magic mix", en: "Magic mix" },
      otherNames: [],
      kind: "housingForm",
      mentioned: mentioned(mix, onlyAdvice),
      attributes: {
        residents: statement(
          "Verschillende bewoners door elkaar, niet alleen senioren.",
          "A mix of residents, not only older people.",
          [
            advice(71, 71, "Het geclusterd wonen hoeft niet exclusief voor senioren te zijn"),
            advice(71, 72, "Juist dit concept biedt de mogelijkheid van diversiteit")
          ],
          onlyAdvice
        ),
        clustering: statement(
          "Geclusterd.",
          "Clustered.",
          [advice(71, 71, "Het geclusterd wonen hoeft niet exclusief voor senioren te zijn")],
          onlyAdvice
        ),
        status: statement(
          "Geadviseerd: ontwerp de mix op maat en koppel er een barometer aan.",
          "Advised: design the mix to measure and link a barometer to it.",
          [advice(72, 73, "maatwerk om de Magic mix te ontwerpen en aan een goede barometer te koppelen"), mix],
          onlyAdvice
        )
      }
    },
    seniorenwoning: {
      id: "seniorenwoning",
      name: { nl: "Seniorenwoning", en: "Home for older people" },
      otherNames: [],
      kind: "housingForm",
      mentioned: mentioned(senior),
      attributes: {
        residents: statement("Senioren.", "Older people.", [senior]),
        access: statement(
          "Senioren verhuizen uit het huis waar zij lang woonden. De adviesraad noemt dat een zeer ingrijpende stap. Zij stelt bezoeken aan projecten voor, met een doorstroommakelaar erbij.",
          "Older people move out of the house where they lived for long. The advisory board calls that a very drastic step. It suggests visits to projects, together with an adviser on moving.",
          [
            senior,
            advice(87, 87, "Men heeft lang gewoond in het huidige huis"),
            advice(92, 92, "een of twee projecten bezoeken"),
            advice(94, 94, "De doorstoommakelaar is aanwezig bij het napraten")
          ],
          onlyAdvice
        )
      }
    },
    thuisplusflat: {
      id: "thuisplusflat",
      name: { nl: "ThuisPlusFlat", en: "ThuisPlusFlat" },
      otherNames: [],
      kind: "housingForm",
      mentioned: mentioned(clustered),
      attributes: {
        purpose: statement(
          "De woningen die er al zijn beter gebruiken.",
          "To make better use of the homes that are already there.",
          [existingStock, clustered]
        ),
        clustering: statement("Geclusterd.", "Clustered.", [clustered]),
        status: statement("Er is geen hard doel voor het aantal.", "There is no firm target for the number.", [
          noTarget
        ])
      }
    },
    knarrenhof: {
      id: "knarrenhof",
      name: { nl: "Knarrenhof", en: "Knarrenhof" },
      otherNames: ["Knarrenhofje"],
      kind: "housingForm",
      mentioned: mentioned(courts),
      attributes: {
        status: statement(
          "Een particulier initiatief, dat Dordrecht helpt mogelijk te maken. Er is geen hard doel voor het aantal.",
          "A private initiative that Dordrecht helps to make possible. There is no firm target for the number.",
          [courts, noTarget]
        )
      }
    },
    "woningsplitsing-en-woningdelen": {
      id: "woningsplitsing-en-woningdelen",
      name: { nl: "Woningen splitsen en delen", en: "Splitting and sharing homes" },
      otherNames: ["Woningsplitsing", "Woningdelen", "Hospitaverhuur"],
      kind: "measure",
      mentioned: mentioned(splitting),
      attributes: {
        purpose: statement(
          "De woningen die er al zijn beter gebruiken: één woning wordt er meer, bewoners delen een woning of verhuren een kamer.",
          "To make better use of the homes that are already there: one home becomes several, residents share a home or let a room.",
          [existingStock, splitting]
        ),
        status: statement(
          "Dordrecht zet hierop in en wil de mogelijkheden voor woningdelen verruimen.",
          "Dordrecht works on this and wants to widen the possibilities for sharing a home.",
          [existingStock, widening]
        )
      }
    },
    "leegstand-en-herbestemming": {
      id: "leegstand-en-herbestemming",
      name: { nl: "Leegstand aanpakken en gebouwen herbestemmen", en: "Tackling vacancy and converting buildings" },
      otherNames: ["Leegstandsaanpak", "Herbestemming"],
      kind: "measure",
      mentioned: mentioned(vacancy),
      attributes: {
        purpose: statement(
          "Gebruiken wat er al staat: leegstand aanpakken en gebouwen een andere bestemming geven.",
          "To use what is already there: tackle vacancy and give buildings another purpose.",
          [existingStock, vacancy]
        )
      }
    },
    "levensloopbestendige-woning": {
      id: "levensloopbestendige-woning",
      name: { nl: "Levensloopbestendige woning", en: "Lifetime home" },
      otherNames: [],
      kind: "housingForm",
      mentioned: mentioned(lifelong),
      attributes: {
        status: statement("Krijgt bijzondere aandacht bij nieuwbouw.", "Receives special attention in new building.", [
          letter(37, 37, "Nieuwbouw en transformatie"),
          letter(38, 39, "Daarbij wordt doelgericht gebouwd, met specifieke aandacht voor"),
          lifelong
        ])
      }
    },
    mantelzorgwoning: {
      id: "mantelzorgwoning",
      name: { nl: "Mantelzorgwoning", en: "Home for informal care" },
      otherNames: [],
      kind: "housingForm",
      mentioned: mentioned(widening),
      attributes: {
        status: statement("Dordrecht wil er meer ruimte voor geven.", "Dordrecht wants to give it more room.", [
          letter(52, 52, "Beleidsruimte wordt daarom actief benut en regelgeving wordt, waar mogelijk, aangepast"),
          widening
        ])
      }
    },
    buurtsteunpunt: {
      id: "buurtsteunpunt",
      name: { nl: "Buurtsteunpunt", en: "Neighbourhood support point" },
      otherNames: ["Buurt steunpunt"],
      kind: "service",
      mentioned: mentioned(supportPoint, viaBoard),
      attributes: {
        facilitySize: statement("Kleinschalig.", "Small.", [supportPoint, draft], viaBoard),
        location: statement("In de buurt.", "In the neighbourhood.", [supportPoint, draft], viaBoard),
        status: statement(
          "Mogelijk; het is een gedachte in het concept van het programma.",
          "Possible; it is an idea in the draft programme.",
          [supportPoint, draft],
          viaBoard
        )
      }
    }
  }
  return products
})()
