/**
 * The first three products that the agenda of 2021-2022 needs: homes, and training for living in one.
 *
 * @since 0.1.0
 */
import type * as Citation from "woonzorg/Citation"
import type * as Product from "woonzorg/Product"
import type { NeedId } from "./agenda2021.js"
import { mentioned, statement } from "./internal/statement.js"
import { quote } from "./sources.js"

/**
 * The id of one of the first three products in the table of need.
 *
 * @category models
 * @since 0.1.0
 */
export type AgendaProductId = Extract<NeedId, "housing-first" | "tijdelijk-wonen" | "woontraining-voor-jongeren">

const agenda = (first: number, last: number, words: string): Citation.Quote =>
  quote("agenda-2021-2022", [first, last], words)

/**
 * Three products by id, as the table of target groups, the bids and the annex describe them.
 *
 * **Details**
 *
 * How much of a product the region needs stands in `agenda2021`, not here: a need is not a size. The words on
 * residents describe; the agenda gives no full rules on who may live where.
 *
 * **Example**
 *
 * ```ts
 * import { productsOfAgenda } from "@woonzorg/drechtsteden/productsOfAgenda"
 *
 * productsOfAgenda["tijdelijk-wonen"].attributes.lifetime?.value.en // => "A place is expected to be there for 2 to 8 years."
 * ```
 *
 * @source agenda-2021-2022
 * @category facts
 * @since 0.1.0
 */
export const productsOfAgenda: Readonly<Record<AgendaProductId, Product.Product>> = /* @__PURE__ */ (() => {
  const goodExample = agenda(
    55,
    56,
    "De route Thuis in de wijk, Housing First en Skaeve Huse zijn hier goede voorbeelden van"
  )
  const proven = agenda(
    1139,
    1141,
    "In de regio’s zijn diverse woonzorgproducten al beproefd. Bijvoorbeeld Housing First, Doorstroomwoningen/Route Thuis in de wijk."
  )
  const training = agenda(117, 117, "Woontraining voor jongeren 2 voorzieningen a 15 woonplekken")
  const products: Record<AgendaProductId, Product.Product> = {
    "housing-first": {
      id: "housing-first",
      name: { nl: "Housing First", en: "Housing First" },
      otherNames: [],
      kind: "approach",
      mentioned: mentioned(agenda(113, 113, "Housing first 25 woningen per jaar")),
      attributes: {
        purpose: statement(
          "Dakloze mensen met meer problemen tegelijk helpen aan een gewone woning. De woning komt eerst: daarmee begint het traject naar zelfstandig wonen.",
          "To help homeless people with several problems at once into an ordinary home. The home comes first: it starts the path to living independently.",
          [
            agenda(
              1253,
              1253,
              "een manier van wonen die bedoeld is om dakloze mensen met meervoudige problemen te helpen naar wonen"
            ),
            agenda(
              1253,
              1254,
              "De toewijzing van een sociale huurwoning is de start van een traject om zelfstandig te gaan wonen"
            )
          ]
        ),
        residents: statement(
          "Dakloze mensen met meer problemen tegelijk, en dakloze jongeren die tussen wal en schip vallen. In de tabel met biedingen staat het ruimer: volwassenen en jongeren die dak- en thuisloos zijn geraakt.",
          "Homeless people with several problems at once, and homeless young people who fall through the cracks. The table of bids puts it more widely: adults and young people who have become homeless.",
          [
            agenda(1253, 1253, "dakloze mensen met meervoudige problemen"),
            agenda(
              1259,
              1259,
              "Ook voor dakloze jongeren die tussen wal en schip vallen blijkt Housing First goed aan te sluiten"
            ),
            agenda(343, 344, "mensen (volwassenen én jongeren) die dak- en thuisloos zijn geraakt")
          ],
          {
            nl: "De agenda spreekt zichzelf tegen: de bijlage noemt meervoudige problemen, de tabel niet. Beide staan hier.",
            en: "The agenda contradicts itself: the annex speaks of several problems, the table does not. Both stand here."
          }
        ),
        support: statement(
          "Passende begeleiding. Er zijn ook afspraken over huur betalen en over het voorkomen van overlast.",
          "Suitable support. There are also agreements about paying the rent and about preventing nuisance.",
          [
            agenda(346, 346, "wonen met passende begeleiding"),
            agenda(1255, 1255, "Daarnaast zijn afspraken over het betalen van de huur en het voorkomen van overlast")
          ]
        ),
        location: statement(
          "Gewone huurwoningen uit de voorraad die er al is.",
          "Ordinary rented homes from the stock that is already there.",
          [agenda(146, 147, "Housing First is een aanpak die plaatsvindt in de reguliere woningvoorraad")]
        ),
        coupling: statement(
          "Bij de toewijzing is het een voorwaarde dat de bewoner begeleiding accepteert en toelaat.",
          "When a home is assigned, it is a condition that the resident accepts support and lets it in.",
          [agenda(1254, 1254, "Het accepteren en toelaten van begeleiding is hierbij een voorwaarde")],
          {
            nl: "Of de huur eindigt als iemand later geen begeleiding meer wil, staat er niet.",
            en: "Whether the tenancy ends when somebody later refuses support is not stated."
          }
        ),
        access: statement(
          "Via een contingent.",
          "Through a quota of dwellings.",
          [agenda(175, 175, "Housing First (contingent)"), agenda(185, 185, "Housing First (contingent)")],
          {
            nl: "Dit staat in de tabel met doelgroepen, bij de opvang en bij de jongeren. Hoe het contingent werkt, staat er niet.",
            en: "This stands in the table of target groups, with the shelters and with the young people. How the quota works is not stated."
          }
        ),
        status: statement(
          "Bestaat al. De agenda noemt het beproefd en een goed voorbeeld.",
          "Exists already. The agenda calls it tried and a good example.",
          [goodExample, proven]
        )
      }
    },
    "tijdelijk-wonen": {
      id: "tijdelijk-wonen",
      name: { nl: "Tijdelijk wonen", en: "Temporary housing" },
      otherNames: ["Flex wonen", "Flexwonen"],
      kind: "housingProduct",
      mentioned: mentioned(agenda(115, 115, "Tijdelijk wonen Minimaal 80 woonplekken")),
      attributes: {
        purpose: statement(
          "Snel extra plekken maken, om de tijd te overbruggen tot andere woonzorgproducten er zijn. Zo blijven mensen niet onnodig in beschermd wonen.",
          "To make extra places quickly, to bridge the time until other products are there. So people do not stay in sheltered housing without need.",
          [
            agenda(1178, 1178, "snel en adequaat een flexibele schil te creëren"),
            agenda(
              1182,
              1182,
              "verwachten we dat deze ons helpen de periode die we nodig hebben om woonzorgproducten te realiseren te overbruggen"
            ),
            agenda(1184, 1185, "zodat ze niet onnodig in een BW voorziening blijven hangen")
          ]
        ),
        residents: statement(
          "Een deel van de mensen uit beschermd wonen en opvang: mensen die met weinig begeleiding kunnen wonen. De plekken kunnen gemengd zijn, met ook andere groepen.",
          "Some of the people from sheltered housing and shelters: people who can live with little support. The places can be mixed, with other groups as well.",
          [
            agenda(1179, 1179, "zodat we een deel van de Beschermd wonen en opvang doelgroep kunnen bedienen"),
            agenda(
              1181,
              1181,
              "een groep die met minimale begeleiding kunnen worden gehuisvest op een tijdelijke woonplek"
            ),
            agenda(1194, 1194, "gemêleerde woonplekken kan creëren zodat er verschillende groepen worden bediend")
          ],
          {
            nl: "Welk deel van de plekken voor beschermd wonen en opvang is, staat er niet.",
            en: "Which part of the places is for sheltered housing and shelters is not stated."
          }
        ),
        support: statement("Minimale begeleiding.", "Minimal support.", [
          agenda(1181, 1181, "met minimale begeleiding kunnen worden gehuisvest")
        ]),
        stay: statement(
          "Bewoners stromen liefst later door naar een eigen sociale huurwoning. Hoe lang iemand blijft, staat er niet.",
          "Residents ideally move on later to a social rented home of their own. How long somebody stays is not stated.",
          [
            agenda(
              1183,
              1183,
              "idealiter het geval dat zij duurzaam doorstromen naar een eigen sociale huurwoning (op termijn)"
            )
          ]
        ),
        location: statement(
          "Sociale huurwoningen of kantoren die leegstaan, verplaatsbare woningen of wooncontainers.",
          "Social rented homes or offices that stand empty, movable homes or container homes.",
          [
            agenda(1189, 1189, "sociale huurvoorraad dat tijdelijk leeg staat in een gemeente"),
            agenda(1190, 1190, "leegstaande kantoorpanden"),
            agenda(1191, 1191, "verplaatsbare woningen die op tijdelijke locaties worden gebouwd"),
            agenda(358, 359, "benutten van locaties voor het plaatsen van wooncontainers")
          ]
        ),
        permanence: statement(
          "Tijdelijk. Een voetnoot noemt de aantallen in de tabel toch structureel.",
          "Temporary. Yet a footnote calls the numbers in the table structural.",
          [
            agenda(1181, 1181, "tijdelijke woonplek"),
            agenda(
              145,
              146,
              "betreffen alle genoemde aantallen woonzorgproducten die structureel en eenmalig in de periode van deze agenda aan het regionale aanbod worden toegevoegd"
            )
          ],
          {
            nl: "De agenda spreekt zichzelf tegen. Beide staan hier.",
            en: "The agenda contradicts itself. Both stand here."
          }
        ),
        lifetime: statement(
          "Een plek is naar verwachting 2 tot 8 jaar beschikbaar.",
          "A place is expected to be there for 2 to 8 years.",
          [agenda(1181, 1182, "Met de verwachting dat deze woonplekken tussen de 2-8 jaar beschikbaar zijn")],
          {
            nl: "Dit gaat over de plek, niet over hoe lang iemand er woont.",
            en: "This is about the place, not about how long somebody lives there."
          }
        )
      }
    },
    "woontraining-voor-jongeren": {
      id: "woontraining-voor-jongeren",
      name: { nl: "Woontraining voor jongeren", en: "Housing training for young people" },
      otherNames: [],
      kind: "housingProduct",
      mentioned: mentioned(training, {
        nl: "De bijlage met omschrijvingen slaat dit product over.",
        en: "The annex with descriptions leaves this product out."
      }),
      attributes: {
        residents: statement("Jongeren. Een leeftijd staat er niet bij.", "Young people. No age is given.", [
          agenda(364, 364, "Een locatie voor woontraining voor jongeren")
        ]),
        facilitySize: statement("15 woonplekken per voorziening.", "15 living places in each facility.", [training])
      }
    }
  }
  return products
})()
