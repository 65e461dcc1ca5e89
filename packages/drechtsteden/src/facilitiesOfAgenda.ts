/**
 * The other four products that the agenda of 2021-2022 needs: small facilities with support at hand.
 *
 * @since 0.1.0
 */
import type * as Citation from "woonzorg/Citation"
import type * as Product from "woonzorg/Product"
import type { NeedId } from "./agenda2021.js"
import { mentioned, statement } from "./internal/statement.js"
import type { AgendaProductId } from "./productsOfAgenda.js"
import { quote } from "./sources.js"

/**
 * The id of one of the other four products in the table of need.
 *
 * @category models
 * @since 0.1.0
 */
export type AgendaFacilityId = Exclude<NeedId, AgendaProductId>

const agenda = (first: number, last: number, words: string): Citation.Quote =>
  quote("agenda-2021-2022", [first, last], words)

const minutes = (first: number, last: number, words: string): Citation.Quote =>
  quote("overlegtafel-2025-09-18", [first, last], words)

/**
 * Four products by id, as the table of need and the annex describe them.
 *
 * **Details**
 *
 * Skaeve Huse also holds what the minutes of 2025 say about one project. Nothing about the place of that project
 * is here: it is not public. The words on residents describe; they are no rules on who may live where.
 *
 * **Example**
 *
 * ```ts
 * import { facilitiesOfAgenda } from "@woonzorg/drechtsteden/facilitiesOfAgenda"
 *
 * facilitiesOfAgenda.tussenvoorzieningen.attributes.facilitySize?.value.en // => "At most 12 residents."
 * ```
 *
 * @source agenda-2021-2022
 * @source overlegtafel-2025-09-18
 * @category facts
 * @since 0.1.0
 */
export const facilitiesOfAgenda: Readonly<Record<AgendaFacilityId, Product.Product>> = /* @__PURE__ */ (() => {
  const goodExample = agenda(
    55,
    56,
    "De route Thuis in de wijk, Housing First en Skaeve Huse zijn hier goede voorbeelden van"
  )
  const lingehuusjes = minutes(
    84,
    85,
    "In Gorinchem wordt gewerkt aan een nieuw Skaeve Huse project, genaamd Lingehuusjes"
  )
  const residential = agenda(
    123,
    126,
    "Intramurale woonvoorziening voor mensen met zeer complexe (triple) problematiek 1 voorziening a 20 plekken"
  )
  const products: Record<AgendaFacilityId, Product.Product> = {
    "skaeve-huse": {
      id: "skaeve-huse",
      name: { nl: "Skaeve Huse", en: "Skaeve Huse" },
      otherNames: ["Skaeve huse"],
      kind: "housingProduct",
      mentioned: mentioned(agenda(119, 119, "Skaeve Huse 12 units in de regio’s geclusterd of verspreid")),
      attributes: {
        purpose: statement(
          "Een goede woonplek voor mensen met ingewikkelde problemen. Soms lost het ook de overlast in een buurt op.",
          "A good place to live for people with complex problems. Sometimes it also ends the nuisance in a neighbourhood.",
          [
            agenda(
              1249,
              1249,
              "biedt een goede woonplek voor ingewikkelde mensen én het lost in een aantal situaties de overlast op in woonbuurten"
            )
          ]
        ),
        residents: statement(
          "Mensen die niet in een gewone sociale huurwoning kunnen wonen, en voor wie beschermd of begeleid wonen ook niet past. Meestal zijn het alleenstaande mannen boven de 40 jaar, met een verleden van woonoverlast en ingewikkelde problemen.",
          "People who cannot live in an ordinary social rented home, and for whom sheltered or supported housing does not fit either. Mostly they are single men over 40, with a past of nuisance and complex problems.",
          [
            agenda(
              1241,
              1242,
              "niet in staat blijken te zijn om een reguliere sociale huurwoning te bewonen maar ook niet geschikt zijn voor BW-voorzieningen of begeleid wonen"
            ),
            agenda(
              1242,
              1243,
              "De bewoners zijn meestal alleenstaande mannen boven de 40 jaar met een verleden van woonoverlast waarbij sprake is van complexe problematiek"
            )
          ],
          {
            nl: "‘Meestal’ beschrijft wie er wonen. Het is geen eis.",
            en: "‘Mostly’ describes who live there. It is no requirement."
          }
        ),
        support: statement(
          "Vaak is er elke dag toezicht. De afspraken over begeleiding verschillen per project. In contact blijven is belangrijk.",
          "There is often supervision every day. The agreements on support differ by project. Staying in touch matters.",
          [
            agenda(
              1247,
              1247,
              "Er is vaak dagelijks toezicht en per project zijn er verschillende afspraken over begeleiding. Het in contact blijven is van belang."
            )
          ]
        ),
        facilitySize: statement(
          "In het project Lingehuusjes komen 7 of 8 units.",
          "The project Lingehuusjes will have 7 or 8 units.",
          [minutes(103, 103, "7 à 8 units"), lingehuusjes],
          {
            nl: "Hoe dit zich verhoudt tot de units die de agenda vraagt, staat er niet.",
            en: "How this relates to the units that the agenda asks for is not stated."
          }
        ),
        clustering: statement(
          "Geclusterd of verspreid, zegt de tabel. Meestal geclusterd, zegt de bijlage: losse, sobere units bij elkaar.",
          "Clustered or spread out, says the table. Mostly clustered, says the annex: plain detached units together.",
          [
            agenda(119, 119, "geclusterd of verspreid"),
            agenda(1246, 1246, "Er wordt meestal gekozen voor een vrij sobere vrijstaande woonunits die geclusterd")
          ],
          {
            nl: "De tabel en de bijlage zeggen niet hetzelfde. Beide staan hier.",
            en: "The table and the annex do not say the same. Both stand here."
          }
        ),
        location: statement(
          "In het algemeen aan de rand van een gemeente of op een afgelegen terrein.",
          "In general on the edge of a municipality or on a remote site.",
          [agenda(1246, 1247, "op een locatie aan de rand van een gemeente of op een afgelegen terrein")]
        ),
        permanence: statement(
          "Verschilt per project. Lingehuusjes wordt blijvend. De plek in Dordrecht is tijdelijk.",
          "Differs by project. Lingehuusjes will be permanent. The place in Dordrecht is temporary.",
          [
            minutes(107, 107, "een permanente voorziening"),
            minutes(
              107,
              108,
              "In tegenstelling tot de tijdelijke locatie in Dordrecht, is hier gekozen voor een duurzame oplossing"
            ),
            lingehuusjes
          ]
        ),
        lifetime: statement(
          "De units van Lingehuusjes kunnen 20 tot 40 jaar mee.",
          "The units of Lingehuusjes can last 20 to 40 years.",
          [minutes(107, 107, "units die 20 tot 40 jaar mee kunnen"), lingehuusjes]
        ),
        access: statement(
          "Bij Lingehuusjes schat de zorgaanbieder in of iemand bij deze woonvorm past. Soms betekent dat een afwijzing.",
          "At Lingehuusjes the care provider judges whether this form of housing fits somebody. Sometimes that means turning somebody down.",
          [
            minutes(
              89,
              90,
              "Belangrijk is dat de aanbieder ook goed kan inschatten of een cliënt wel of niet passend is voor deze woonvorm"
            ),
            minutes(90, 91, "wat soms betekent dat cliënten moeten worden afgewezen")
          ],
          {
            nl: "Dit is wat van de aanbieder gevraagd wordt. Een lijst met eisen aan bewoners staat er niet.",
            en: "This is what is asked of the provider. There is no list of requirements for residents."
          }
        ),
        status: statement(
          "Bestaat al; de agenda noemt het een goed voorbeeld. Voor Lingehuusjes in Gorinchem zoekt de gemeente een zorgaanbieder. De uitvoering laat nog op zich wachten en er zijn nog geen bewoners in beeld.",
          "Exists already; the agenda calls it a good example. For Lingehuusjes in Gorinchem the municipality is looking for a care provider. It will take a while yet, and no residents are in view.",
          [
            goodExample,
            lingehuusjes,
            minutes(86, 86, "Voor dit project is de gemeente op zoek naar een zorgaanbieder"),
            minutes(95, 95, "Hoewel de uitvoering nog op zich laat wachten, wordt nu al gestart met contractering"),
            minutes(98, 99, "Er zijn nog geen bewoners in beeld")
          ]
        )
      }
    },
    "time-out": {
      id: "time-out",
      name: { nl: "Terugval of time-out", en: "Relapse or time-out" },
      otherNames: ["Terugval/Time out", "Time-outvoorziening"],
      kind: "housingProduct",
      mentioned: mentioned(agenda(121, 121, "Terugval/Time out 6-12 plekken (geclusterd of verspreid)")),
      attributes: {
        purpose: statement(
          "Even op adem komen op een plek met meer zorg, en daarna weer naar huis.",
          "To catch one's breath in a place with more care, and then go home again.",
          [
            agenda(
              1230,
              1231,
              "een moment om tijdelijk in een intramurale setting te kunnen uitblazen om vervolgens na een kort verblijf weer naar huis te kunnen"
            )
          ]
        ),
        residents: statement(
          "Mensen met zorg van beschermd wonen en opvang of de Wlz die thuis in de wijk wonen, als het thuis even niet gaat.",
          "People with care from sheltered housing, shelters or the Wlz who live at home in the neighbourhood, when home is too much for a while.",
          [
            agenda(1225, 1225, "steeds meer mensen uit BW&O maar zo ook Wlz ‘thuis in de wijk’ hebben"),
            agenda(1237, 1237, "mensen die thuis wonen (maar die even deze thuis setting niet aan kunnen)")
          ]
        ),
        support: statement(
          "Intramuraal. De agenda verstaat daaronder dat er dag en nacht toezicht en ondersteuning is.",
          "Residential. By that the agenda means supervision and support day and night.",
          [
            agenda(1230, 1231, "tijdelijk in een intramurale setting"),
            agenda(1227, 1228, "24/7 intramurale setting gebeurt met 24/7 toezicht en aanwezigheid van ondersteuning")
          ]
        ),
        stay: statement("Kort. Hoe lang precies, staat er niet.", "Short. How long exactly is not stated.", [
          agenda(1231, 1231, "na een kort verblijf weer naar huis te kunnen")
        ]),
        facilitySize: statement(
          "In Sliedrecht zijn er twee bedden, bij twee instellingen.",
          "In Sliedrecht there are two beds, at two institutions.",
          [agenda(1236, 1236, "In Sliedrecht heeft de gemeente twee bedden gereserveerd bij twee instellingen")],
          {
            nl: "Wij lezen: samen twee bedden.",
            en: "We read: two beds in all."
          }
        ),
        clustering: statement("Geclusterd of verspreid.", "Clustered or spread out.", [
          agenda(121, 121, "(geclusterd of verspreid)")
        ]),
        location: statement(
          "Liefst in iedere gemeente, zodat iemand dichtbij huis blijft. Het kan ook met plekken in instellingen die er al zijn.",
          "Preferably in every municipality, so that somebody stays close to home. Places in existing institutions can also be used.",
          [
            agenda(
              1234,
              1235,
              "de voorkeur genieten als iedere gemeente een Time out voorziening/ plekken heeft zodat het op- en afschalen in de nabijheid kan plaats vinden"
            ),
            agenda(
              1235,
              1235,
              "Bovendien kennen we voldoende intramurale plekken die we op enige wijze kunnen benutten"
            ),
            agenda(121, 121, "6-12 plekken")
          ],
          {
            nl: "Dit wringt met de tabel: die vraagt 6-12 plekken voor negen gemeenten.",
            en: "This sits uneasily with the table, which asks for 6-12 places for nine municipalities."
          }
        ),
        access: statement(
          "In Sliedrecht kan het wijkteam iemand tijdelijk plaatsen.",
          "In Sliedrecht the neighbourhood team can place somebody for a while.",
          [agenda(1236, 1237, "die het wijkteam kan benutten om iemand ‘tijdelijk’ te plaatsen")],
          {
            nl: "Voor de andere gemeenten staat het er niet.",
            en: "For the other municipalities it is not stated."
          }
        ),
        status: statement(
          "Hoe de time-out eruit gaat zien, moet nog worden bekeken. In Sliedrecht bestaat hij al.",
          "What the time-out will look like still has to be considered. In Sliedrecht it exists already.",
          [
            agenda(
              1240,
              1240,
              "De ontwikkeling van deze ‘time out’ functie zou bezien moeten worden vanuit verschillende perspectieven en lokale behoefte"
            ),
            agenda(1236, 1236, "In Sliedrecht heeft de gemeente twee bedden gereserveerd")
          ]
        )
      }
    },
    "intramurale-woonvoorziening": {
      id: "intramurale-woonvoorziening",
      name: {
        nl: "Intramurale woonvoorziening voor mensen met zeer complexe problemen",
        en: "Residential facility for people with very complex problems"
      },
      otherNames: ["Woonzorgvoorziening voor multiproblematiek"],
      kind: "housingProduct",
      mentioned: mentioned(residential),
      attributes: {
        purpose: statement(
          "Een plek voor een groep die in de regio nu te weinig geholpen kan worden. De agenda vergelijkt het met Domus in Dordrecht en Woodstock in Den Haag.",
          "A place for a group that the region can now help too little. The agenda compares it with Domus in Dordrecht and Woodstock in The Hague.",
          [
            agenda(1200, 1200, "een doelgroep is die nu onvoldoende binnen onze regio bediend kan worden"),
            agenda(399, 399, "naar vergelijking van de Domus Dordrecht of Woodstock in Den Haag")
          ]
        ),
        residents: statement(
          "Mensen die al jarenlang verslaafd zijn en ook psychiatrische problemen hebben.",
          "People who have been addicted for years and have psychiatric problems too.",
          [agenda(1201, 1201, "die al jarenlang verslaafd zijn en psychiatrische problemen hebben"), residential],
          {
            nl: "De bijlage noemt twee problemen. De tabel zegt ‘triple’, maar noemt geen derde.",
            en: "The annex names two problems. The table says ‘triple’, but names no third."
          }
        ),
        age: statement("De bron beschrijft mensen ouder dan 45 jaar.", "The source describes people older than 45.", [
          agenda(1200, 1201, "mensen ouder dan 45 jaar"),
          agenda(396, 397, "voor mensen (boven de 45 jaar)")
        ]),
        support: statement("Intramuraal. Meer staat er niet.", "Residential. No more is stated.", [residential]),
        facilitySize: statement("20 plekken in één voorziening.", "20 places in one facility.", [residential]),
        funding: statement(
          "Naar verwachting wordt het voor 80% een Wlz-plek. De regio pakt dit op samen met VGZ, het zorgkantoor.",
          "It is expected to be 80% a Wlz place. The region takes this up with VGZ, the care office.",
          [
            agenda(1202, 1203, "verwachten we dan ook dat dit voor 80% een Wlz locatie zal worden"),
            agenda(1203, 1203, "in nauwe samenwerking met VGZ (zorgkantoor)")
          ],
          {
            nl: "Het is een verwachting. Of het om plekken gaat of om geld, staat er niet.",
            en: "It is an expectation. Whether it is about places or about money is not stated."
          }
        )
      }
    },
    tussenvoorzieningen: {
      id: "tussenvoorzieningen",
      name: { nl: "Kleinschalige tussenvoorzieningen", en: "Small intermediate facilities" },
      otherNames: [],
      kind: "housingProduct",
      mentioned: mentioned(
        agenda(
          128,
          130,
          "Kleinschalige tussenvoorzieningen (voor mensen die niet direct kunnen doorstromen naar regulier wonen)"
        )
      ),
      attributes: {
        purpose: statement(
          "Mensen helpen om uit een instelling te vertrekken, en voorkomen dat mensen er komen wonen. Het zit tussen intramuraal en extramuraal in.",
          "To help people leave an institution, and to prevent people from moving into one. It lies between residential care and care at home.",
          [
            agenda(1211, 1212, "We stimuleren hiermee dus uitstroom uit een intramurale setting"),
            agenda(1212, 1212, "preventieve werking door het voorkomen van instroom in een intramurale setting"),
            agenda(1223, 1223, "Een ‘tussen’ intramuraal en extramuraal")
          ]
        ),
        residents: statement(
          "Mensen uit de opvang of uit beschermd wonen in een instelling die eerst nog moeten oefenen met gewoon wonen. En mensen op de wachtlijst voor beschermd wonen.",
          "People from a shelter or from sheltered housing in an institution who still have to practise ordinary living. And people on the waiting list for sheltered housing.",
          [
            agenda(1210, 1210, "die uitstromen uit opvang of een beschermd wonen intramurale setting"),
            agenda(1221, 1221, "die eerst enige tijd moeten oefenen om terug te kunnen in een ‘gewone’ woning"),
            agenda(1222, 1222, "een aantal cliënten op de wachtlijst BW")
          ]
        ),
        support: statement(
          "Begeleiding die dag en nacht bereikbaar is.",
          "Support that can be reached day and night.",
          [agenda(1214, 1214, "mét begeleiding, die 24/7 bereikbaar is")]
        ),
        stay: statement(
          "Er zijn twee groepen: één groep die na enige tijd doorstroomt, en één groep die de rest van hun leven blijft.",
          "There are two groups: one that moves on after some time, and one that stays for the rest of their lives.",
          [
            agenda(
              1218,
              1219,
              "twee verschillende groepen kunnen bedienen: één groep die doorstroomt en één groep die deze setting de rest van hun leven behoudt"
            ),
            agenda(1221, 1221, "die eerst enige tijd moeten oefenen")
          ],
          {
            nl: "Hoe groot elke groep is, staat er niet.",
            en: "How large each group is, is not stated."
          }
        ),
        facilitySize: statement("Hoogstens 12 bewoners.", "At most 12 residents.", [
          agenda(1210, 1210, "een kleinschalige woonvoorziening (maximaal 12 bewoners)")
        ]),
        clustering: statement(
          "Geclusterd of verspreid. Iedere bewoner heeft een eigen voordeur.",
          "Clustered or spread out. Every resident has a front door of their own.",
          [
            agenda(132, 133, "in de regio’s (geclusterd of verspreid)"),
            agenda(1214, 1214, "Een woonplek waar men een eigen voordeur heeft")
          ]
        )
      }
    }
  }
  return products
})()
