/**
 * The products and projects in the minutes of the talks between region and care providers, autumn 2025.
 *
 * @since 0.1.0
 */
import * as Citation from "woonzorg/Citation"
import type * as Product from "woonzorg/Product"
import * as Quantity from "woonzorg/Quantity"
import { mentioned, statement } from "./internal/statement.js"
import { quote } from "./sources.js"

/**
 * The id of a product or project in the minutes.
 *
 * @category models
 * @since 0.1.0
 */
export type MinutesProductId =
  | "beschermd-thuis"
  | "safe-house"
  | "zorgzame-wijk-trivire"
  | "gesubsidieerde-opvang"
  | "crisisopvang-jongeren"
  | "inloophuis-de-hoop"
  | "open-inloop"

const minutes = (first: number, last: number, words: string): Citation.Quote =>
  quote("overlegtafel-2025-09-18", [first, last], words)

/**
 * Seven products and projects by id.
 *
 * **Details**
 *
 * The minutes are dated 18 September 2025 but tell of October and November as well; the texts keep the days
 * as the minutes give them. What De Hoop says about its own house is marked as its own words.
 *
 * **Example**
 *
 * ```ts
 * import { productsOfMinutes } from "@woonzorg/drechtsteden/productsOfMinutes"
 * import * as Quantity from "woonzorg/Quantity"
 *
 * const { size } = productsOfMinutes["zorgzame-wijk-trivire"]
 * size && Quantity.text(size.value, "en") // => "about 24 to 28 dwellings"
 * ```
 *
 * @source overlegtafel-2025-09-18
 * @category facts
 * @since 0.1.0
 */
export const productsOfMinutes: Readonly<Record<MinutesProductId, Product.Product>> = /* @__PURE__ */ (() => {
  const ownWords = {
    nl: "Dit zegt De Hoop zelf; niet nagegaan.",
    en: "De Hoop says this itself; not checked."
  }
  const trivire = minutes(
    143,
    144,
    "het realiseren van een zorgzame wijk, waarin bewoners – met en zonder ondersteuningsvraag – naar elkaar omzien en een gemeenschap vormen"
  )
  const trivireSize = minutes(158, 158, "Het gaat om circa 24 tot 28 geclusterde woningen")
  const shelter = minutes(263, 264, "gesubsidieerde opvang, zoals bewoners met een eigen kamer bij LDH")
  const crisis = minutes(254, 255, "Ook Enver sluit aan vanuit de crisisopvang voor jongeren")
  const openDoor = minutes(245, 245, "Sinds 1 oktober is de open inloop verplaatst van Kromhout naar het Stadskantoor")
  const products: Record<MinutesProductId, Product.Product> = {
    "beschermd-thuis": {
      id: "beschermd-thuis",
      name: { nl: "Beschermd thuis", en: "Sheltered housing at home" },
      otherNames: ["BW extramuraal"],
      kind: "housingProduct",
      mentioned: mentioned(minutes(7, 7, "het leveren van beschermd thuis (BW extramuraal)")),
      attributes: {
        support: statement(
          "Beschermd wonen dat extramuraal is: niet in een instelling.",
          "Sheltered housing outside an institution.",
          [minutes(7, 7, "beschermd thuis (BW extramuraal)")],
          {
            nl: "De uitleg ‘niet in een instelling’ is van ons.",
            en: "The explanation ‘outside an institution’ is ours."
          }
        ),
        status: statement(
          "Een zorgaanbieder wil dit gaan leveren. Het contract wordt voorbereid.",
          "A care provider wants to offer this. The contract is being prepared.",
          [
            minutes(6, 7, "heeft interesse getoond in het leveren van beschermd thuis"),
            minutes(8, 9, "De contractering is hiervoor in gang gezet")
          ]
        )
      }
    },
    "safe-house": {
      id: "safe-house",
      name: { nl: "Safe house", en: "Safe house" },
      otherNames: ["Safehouse"],
      kind: "housingForm",
      mentioned: mentioned(minutes(12, 12, "De gemeente is bezig met contractering van safehouses"), {
        nl: "Voor wie een safe house is, staat er niet.",
        en: "For whom a safe house is, is not stated."
      }),
      attributes: {
        funding: statement(
          "Via een contract met de gemeente: de deelovereenkomst beschermd wonen (BW), product BW extramuraal.",
          "Through a contract with the municipality: the partial agreement on sheltered housing (BW), product BW outside an institution.",
          [minutes(12, 13, "safehouses (via deelovereenkomst BW, product BW extramuraal)")]
        ),
        access: statement(
          "Tot nu toe via een aparte afspraak per cliënt.",
          "Until now through a separate arrangement for each client.",
          [
            minutes(16, 17, "het is niet wenselijk om hier steeds individuele afspraken over te maken"),
            minutes(
              321,
              322,
              "Voorheen werden er, als er een dergelijke plek benodigd was voor een klant, per klant afspraken hierover gemaakt"
            )
          ]
        ),
        status: statement(
          "De gemeente is bezig met contracten met 2 partijen. Zij zijn buiten de Drechtsteden gevestigd.",
          "The municipality is working on contracts with 2 parties. They are based outside the Drechtsteden.",
          [
            minutes(320, 320, "De gemeente is bezig met het contracteren van 2 partijen voor Safe Houses"),
            minutes(
              17,
              18,
              "Er worden nu gesprekken gevoerd met twee partijen die buiten de Drechtsteden gevestigd zijn"
            )
          ]
        )
      }
    },
    "zorgzame-wijk-trivire": {
      id: "zorgzame-wijk-trivire",
      name: { nl: "Zorgzame wijk van Trivire", en: "Caring neighbourhood of Trivire" },
      otherNames: ["Project Trivire"],
      kind: "project",
      mentioned: mentioned(trivire),
      size: Citation.cited(Quantity.about(24, 28, "dwelling", "once"), [trivireSize], {
        nl: "Hoe de woningen over de twee fasen verdeeld zijn, staat er niet.",
        en: "How the dwellings are divided over the two phases is not stated."
      }),
      attributes: {
        purpose: statement(
          "Een wijk waarin bewoners met en zonder ondersteuning naar elkaar omzien. Trivire zoekt een zorgaanbieder die ook helpt om wachtlijsten op te lossen.",
          "A neighbourhood in which residents with and without support look after each other. Trivire looks for a care provider that also helps to end waiting lists.",
          [trivire, minutes(149, 149, "helpen bij het oplossen van wachtlijsten")]
        ),
        residents: statement(
          "Bewoners met en zonder ondersteuning. Bij de wachtlijsten gaat het vooral om jongvolwassenen, bijvoorbeeld met autisme of een licht verstandelijke beperking.",
          "Residents with and without support. The waiting lists are mostly about young adults, for example with autism or a mild intellectual disability.",
          [
            trivire,
            minutes(
              149,
              150,
              "met name voor jongvolwassenen met een ondersteuningsvraag zoals autisme of een licht verstandelijke beperking"
            )
          ]
        ),
        support: statement(
          "Er wordt gedacht aan intramurale zorg. Die is nodig om de kosten van het project te dekken.",
          "Residential care is being considered. It is needed to cover the costs of the project.",
          [
            minutes(146, 146, "gedacht aan een voorziening met een intramurale opgave"),
            minutes(158, 159, "waarbij intramurale invulling nodig is om de businesscase sluitend te krijgen")
          ]
        ),
        clustering: statement(
          "Zelfstandige woningen. Eerst staat er: mogelijk verspreid of geclusterd. Verderop staat: geclusterd.",
          "Self-contained dwellings. First it says: possibly spread out or clustered. Further on it says: clustered.",
          [minutes(146, 147, "bestaande uit zelfstandige wooneenheden, mogelijk verspreid of geclusterd"), trivireSize],
          {
            nl: "Het verslag spreekt zichzelf tegen. Beide staan hier.",
            en: "The minutes contradict themselves. Both stand here."
          }
        ),
        location: statement(
          "Nieuwbouw in een gebied dat nog gesloopt moet worden.",
          "New homes in an area that has yet to be demolished.",
          [minutes(142, 143, "een nog te slopen gebied, waar nieuwbouw ontwikkeld zal worden")],
          {
            nl: "Het verslag noemt geen gemeente.",
            en: "The minutes name no municipality."
          }
        ),
        status: statement(
          "Het is een project van Trivire. Definitief ontwerp eind 2026, vergunning en sloop in 2027. Oplevering van fase 1 halverwege 2027 en van fase 2 in 2030.",
          "It is a project of Trivire. Final design at the end of 2026, permit and demolition in 2027. Delivery of phase 1 halfway through 2027 and of phase 2 in 2030.",
          [
            minutes(153, 153, "het betreft een project van Trivire"),
            minutes(156, 156, "eind 2026 wordt het definitieve ontwerp verwacht"),
            minutes(
              157,
              158,
              "in 2027 volgt de omgevingsvergunning en sloop, met oplevering van fase 1 halverwege 2027 en fase 2 in 2030"
            )
          ],
          {
            nl: "Vergunning, sloop en de eerste oplevering vallen alle drie in 2027. Dat lijkt krap; wij volgen het verslag.",
            en: "Permit, demolition and the first delivery all fall in 2027. That looks tight; we follow the minutes."
          }
        )
      }
    },
    "gesubsidieerde-opvang": {
      id: "gesubsidieerde-opvang",
      name: { nl: "Gesubsidieerde opvang", en: "Subsidised shelter" },
      otherNames: [],
      kind: "shelter",
      mentioned: mentioned(shelter),
      attributes: {
        residents: statement(
          "Bijvoorbeeld bewoners met een eigen kamer bij het Leger des Heils.",
          "For example residents with a room of their own at the Salvation Army.",
          [shelter],
          {
            nl: "Het verslag schrijft LDH. Wij lezen: Leger des Heils.",
            en: "The minutes write LDH. We read: Leger des Heils, the Salvation Army."
          }
        ),
        status: statement(
          "De groep is nog niet goed in beeld. Daarom is vaak opnieuw onderzoek nodig. Het streven is dat vóór 1 januari af te ronden.",
          "The group is not yet well known. So it often has to be assessed again. The aim is to finish that before 1 January.",
          [
            minutes(264, 265, "Deze groep is nog onvoldoende in beeld, waardoor vaak opnieuw onderzoek nodig is"),
            minutes(265, 265, "Het streven is om dit voor 1 januari af te ronden")
          ]
        )
      }
    },
    "crisisopvang-jongeren": {
      id: "crisisopvang-jongeren",
      name: { nl: "Crisisopvang voor jongeren", en: "Crisis shelter for young people" },
      otherNames: [],
      kind: "shelter",
      mentioned: mentioned(crisis),
      attributes: {
        residents: statement("Jongeren.", "Young people.", [crisis]),
        status: statement(
          "Bestaat al, bij zorgaanbieder Enver. Enver doet mee bij de open inloop.",
          "Exists already, at the care provider Enver. Enver takes part in the drop-in.",
          [crisis]
        )
      }
    },
    "inloophuis-de-hoop": {
      id: "inloophuis-de-hoop",
      name: { nl: "Inloophuis van De Hoop", en: "Drop-in house of De Hoop" },
      otherNames: ["Inloophuis De Hoop"],
      kind: "service",
      mentioned: mentioned(minutes(224, 224, "Inloophuis De Hoop")),
      attributes: {
        purpose: statement(
          "Kijken wat iemand nodig heeft, zonder vaste kaders. Vertrouwen en nabijheid staan voorop.",
          "Looking at what somebody needs, without fixed rules. Trust and being near come first.",
          [
            minutes(228, 229, "Bij De Hoop wordt gekeken naar wat iemand nodig heeft, zonder vaste kaders"),
            minutes(232, 232, "Hun aanpak is breed en gericht op vertrouwen en nabijheid")
          ],
          ownWords
        ),
        residents: statement(
          "Gasten met heel verschillende problemen.",
          "Guests with very different problems.",
          [minutes(231, 232, "met uiteenlopende problematieken")],
          ownWords
        ),
        support: statement(
          "Informele hulp, met vrijwilligers.",
          "Informal help, with volunteers.",
          [
            minutes(227, 227, "Juist het informele karakter moet bewaakt worden"),
            minutes(233, 234, "Vrijwilligers blijven lang verbonden aan de inloophuizen")
          ],
          ownWords
        ),
        facilitySize: statement(
          "Elke dag 80–110 gasten in de inloophuizen. Per jaar zijn het er zo’n 500–550.",
          "Every day 80–110 guests in the drop-in houses. In a year there are some 500–550.",
          [minutes(230, 231, "Dagelijks ontvangt De Hoop 80–110 gasten bij inloophuizen, op jaarbasis zo’n 500–550")],
          {
            nl: "Dit zegt De Hoop zelf; niet nagegaan. Het cijfer per jaar telt waarschijnlijk ieder mens één keer, maar dat staat er niet.",
            en: "De Hoop says this itself; not checked. The figure for the year probably counts every person once, but that is not stated."
          }
        )
      }
    },
    "open-inloop": {
      id: "open-inloop",
      name: { nl: "Open inloop", en: "Drop-in for homeless people" },
      otherNames: ["Open inloop Stadskantoor"],
      kind: "service",
      mentioned: mentioned(openDoor),
      attributes: {
        purpose: statement(
          "Mensen komen langs voor een gesprek. Of er meteen een intake is of eerst een korte screening van 10 minuten, is nog niet bepaald.",
          "People come by for a talk. Whether there is an intake at once or first a short screening of 10 minutes has not been decided.",
          [
            minutes(
              250,
              251,
              "Er wordt nog onderzocht of er direct een intake plaatsvindt of eerst een korte screening van 10 minuten"
            ),
            minutes(254, 254, "LDH ondersteunt op maandagen bij het voeren van gesprekken")
          ]
        ),
        residents: statement("Mensen die dak- of thuisloos zijn.", "Homeless people.", [
          minutes(245, 246, "wat mogelijk een drempel vormt voor dak- en thuislozen")
        ]),
        location: statement(
          "In het Stadskantoor, sinds 1 oktober. Eerst was het in Kromhout.",
          "In the Stadskantoor (city office), since 1 October. Before that it was in Kromhout.",
          [openDoor]
        ),
        access: statement(
          "Zonder afspraak, van 9:00 tot 12:00 uur. De nieuwe plek kan een drempel zijn; daarom worden er flyers verspreid.",
          "Without an appointment, from 9:00 to 12:00. The new place may be a hurdle; so leaflets are handed out.",
          [
            minutes(249, 250, "De open inloop is van 9:00 tot 12:00 uur"),
            minutes(245, 246, "wat mogelijk een drempel vormt"),
            minutes(246, 247, "Om dit te ondervangen worden flyers verspreid")
          ],
          {
            nl: "‘Zonder afspraak’ lezen wij in het woord open inloop. Op welke dagen, staat er niet.",
            en: "‘Without an appointment’ is how we read the words open inloop. On which days is not stated."
          }
        ),
        status: statement(
          "Is begonnen; hoe het verder gaat, moet nog blijken. Voor drie maanden werden 3 tot 4 mensen per dag verwacht.",
          "Has started; how it goes on remains to be seen. For three months 3 to 4 people a day were expected.",
          [
            minutes(
              252,
              254,
              "De komende drie maanden is er extra beveiliging aanwezig, met een verwachte instroom van 3 tot 4 personen per dag"
            ),
            minutes(255, 256, "Het is nog afwachten hoe het proces zich verder ontwikkelt")
          ]
        )
      }
    }
  }
  return products
})()
