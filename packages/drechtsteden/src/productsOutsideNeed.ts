/**
 * What the agenda of 2021-2022 mentions outside its table of need: an approach, a request, and four projects in the
 * notes to the local bids.
 *
 * @since 0.1.0
 */
import * as Citation from "woonzorg/Citation"
import type * as Product from "woonzorg/Product"
import * as Quantity from "woonzorg/Quantity"
import { mentioned, statement } from "./internal/statement.js"
import { quote } from "./sources.js"

/**
 * The id of a product that the agenda mentions outside its table of need.
 *
 * @category models
 * @since 0.1.0
 */
export type OtherProductId =
  | "route-thuis-in-de-wijk"
  | "woningen-rond-een-instelling"
  | "parentshouse"
  | "timohuis"
  | "tiny-houses-en-leerwerkplaats"
  | "tijdelijke-opvang-van-gezinnen"

const agenda = (first: number, last: number, words: string): Citation.Quote =>
  quote("agenda-2021-2022", [first, last], words)

/**
 * Six products by id, as they stood in 2020; whether the projects came about is not in the sources.
 *
 * **Example**
 *
 * ```ts
 * import { productsOutsideNeed } from "@woonzorg/drechtsteden/productsOutsideNeed"
 *
 * productsOutsideNeed.parentshouse.attributes.residents?.value.en // => "2 people from different households or families."
 * ```
 *
 * @source agenda-2021-2022
 * @category facts
 * @since 0.1.0
 */
export const productsOutsideNeed: Readonly<Record<OtherProductId, Product.Product>> = /* @__PURE__ */ (() => {
  const parentshouse = agenda(
    423,
    423,
    "Het Parentshouse is één woning die plek geeft voor de opvang van 2 personen met verschillende huishoudens/gezinnen"
  )
  const timohuis = agenda(426, 426, "Het Timohuis start in 2021 met een pilot voor twee plekken")
  const timohuisLater = agenda(426, 426, "Bij succes wordt deze voorziening uitgebreid naar max 5 plekken")
  const tinyHouses = agenda(
    418,
    418,
    "Voorts is de ambitie om op het voormalige Nedstaalterrein een Leerwerkplaats te vestigen in combinatie met een pilot Tiny Houses"
  )
  const families = agenda(
    414,
    414,
    "In Gorinchem wordt de huisvesting voor tijdelijk opvang van 7-8 gezinnen onderzocht"
  )
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
  const products: Record<OtherProductId, Product.Product> = {
    "route-thuis-in-de-wijk": {
      id: "route-thuis-in-de-wijk",
      name: { nl: "Route Thuis in de wijk", en: "Route to a home in the neighbourhood" },
      otherNames: ["Doorstroomwoningen"],
      kind: "approach",
      mentioned: mentioned(goodExample),
      attributes: {
        support: statement(
          "De huurders krijgen ambulante zorg.",
          "The tenants receive care at home.",
          [
            agenda(
              1038,
              1040,
              "Het aantal huurders met ambulante zorg dat een reguliere huurwoning huurt bij de corporaties neemt toe"
            )
          ],
          {
            nl: "De agenda zegt dit in de alinea over deze route. Wij lezen het als een zin over de route.",
            en: "The agenda says this in the paragraph on this route. We read it as being about the route."
          }
        ),
        location: statement("Bestaande woningen.", "Existing homes.", [
          agenda(
            781,
            783,
            "door instroom in de bestaande woningvoorraad. Bijvoorbeeld in de vorm van de Route Thuis in de wijk"
          )
        ]),
        status: statement(
          "Bestaat al. De agenda noemt het beproefd en een goed voorbeeld. In 2021 zou er gekeken worden naar afspraken over het signaleren en voorkomen van terugval.",
          "Exists already. The agenda calls it tried and a good example. In 2021 agreements on noticing and preventing relapse were to be looked into.",
          [
            goodExample,
            proven,
            agenda(
              1036,
              1038,
              "In 2021 wordt binnen de Route Thuis in de Wijk gekeken welke afspraken we kunnen maken omtrent signalering en terugvalpreventie"
            )
          ]
        )
      }
    },
    "woningen-rond-een-instelling": {
      id: "woningen-rond-een-instelling",
      name: { nl: "Woningen rond een instelling", en: "Homes around an institution" },
      otherNames: ["Woningen in een straal rondom een instelling"],
      kind: "measure",
      mentioned: mentioned(agenda(209, 210, "toewijzing van woningen in een straal rondom een instelling")),
      attributes: {
        location: statement(
          "In een straal rond een instelling. Hoe groot die is, staat er niet.",
          "Within a radius around an institution. How large it is, is not stated.",
          [agenda(210, 210, "in een straal rondom een instelling")]
        ),
        status: statement(
          "Een vraag van zorginstellingen, geen afspraak.",
          "A request of care institutions, not an agreement.",
          [
            agenda(
              209,
              210,
              "Ook zorginstellingen stellen specifieke vragen als toewijzing van woningen in een straal rondom een instelling"
            )
          ]
        )
      }
    },
    parentshouse: {
      id: "parentshouse",
      name: { nl: "Parentshouse", en: "Parentshouse" },
      otherNames: [],
      kind: "project",
      mentioned: mentioned(parentshouse),
      size: Citation.cited(Quantity.exactly(1, "dwelling", "once"), [parentshouse], {
        nl: "Eén woning, maar plek voor 2 personen.",
        en: "One dwelling, but room for 2 people."
      }),
      attributes: {
        residents: statement(
          "2 personen uit verschillende huishoudens of gezinnen.",
          "2 people from different households or families.",
          [parentshouse]
        ),
        facilitySize: statement("Eén woning.", "One dwelling.", [parentshouse]),
        location: statement(
          "In Hendrik-Ido-Ambacht.",
          "In Hendrik-Ido-Ambacht.",
          [agenda(423, 423, "H - I - A = Het Parentshouse")],
          {
            nl: "De voetnoot schrijft H - I - A. Wij lezen Hendrik-Ido-Ambacht.",
            en: "The footnote writes H - I - A. We read Hendrik-Ido-Ambacht."
          }
        )
      }
    },
    timohuis: {
      id: "timohuis",
      name: { nl: "Timohuis", en: "Timohuis" },
      otherNames: [],
      kind: "project",
      mentioned: mentioned(timohuis, {
        nl: "De voetnoot noemt geen gemeente.",
        en: "The footnote names no municipality."
      }),
      size: Citation.cited(Quantity.exactly(2, "place", "once"), [timohuis, timohuisLater], {
        nl: "Dit is de pilot. Bij succes worden het er hoogstens 5.",
        en: "This is the pilot. If it succeeds, there will be at most 5."
      }),
      attributes: {
        facilitySize: statement(
          "Twee plekken in de pilot. Bij succes hoogstens 5.",
          "Two places in the pilot. At most 5 if it succeeds.",
          [timohuis, timohuisLater]
        ),
        status: statement("Begint in 2021 als pilot.", "Starts in 2021 as a pilot.", [timohuis], {
          nl: "Zo stond het in de agenda. Hoe het verder ging, staat er niet.",
          en: "That is what the agenda said. What came of it is not stated."
        })
      }
    },
    "tiny-houses-en-leerwerkplaats": {
      id: "tiny-houses-en-leerwerkplaats",
      name: { nl: "Pilot Tiny Houses met leerwerkplaats", en: "Pilot with tiny houses and a training workplace" },
      otherNames: [],
      kind: "project",
      mentioned: mentioned(tinyHouses),
      attributes: {
        location: statement(
          "Op het voormalige Nedstaalterrein in Alblasserdam.",
          "On the former Nedstaal site in Alblasserdam.",
          [tinyHouses, agenda(418, 418, "heeft Alblasserdam de wens")]
        ),
        status: statement("Een ambitie van Alblasserdam.", "An ambition of Alblasserdam.", [tinyHouses])
      }
    },
    "tijdelijke-opvang-van-gezinnen": {
      id: "tijdelijke-opvang-van-gezinnen",
      name: { nl: "Tijdelijke opvang van gezinnen", en: "Temporary shelter for families" },
      otherNames: [],
      kind: "project",
      mentioned: mentioned(families),
      size: Citation.cited(Quantity.between(7, 8, "family", "once"), [families]),
      attributes: {
        residents: statement("Gezinnen.", "Families.", [families]),
        location: statement("In Gorinchem.", "In Gorinchem.", [families]),
        permanence: statement("Tijdelijk.", "Temporary.", [
          agenda(415, 415, "wanneer de huisvesting voor tijdelijke opvang wordt gerealiseerd")
        ]),
        status: statement(
          "Wordt onderzocht. Als het doorgaat, vervalt het aanbod van Gorinchem voor woontraining van jongeren.",
          "Being looked into. If it goes ahead, Gorinchem withdraws its offer of housing training for young people.",
          [
            families,
            agenda(
              414,
              415,
              "een woontrainingsproject voor jongeren te onderzoeken. Dit aanbod vervalt wanneer de huisvesting voor tijdelijke opvang wordt gerealiseerd"
            )
          ]
        )
      }
    }
  }
  return products
})()
