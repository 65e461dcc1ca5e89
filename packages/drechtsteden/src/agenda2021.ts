/**
 * What the region needs, as the Agenda Huisvesting Kwetsbare Groepen 2021-2022 states it: seven products.
 *
 * @since 0.1.0
 */
import * as Citation from "woonzorg/Citation"
import type * as Period from "woonzorg/Period"
import * as Quantity from "woonzorg/Quantity"
import type * as Vocabulary from "woonzorg/Vocabulary"
import { quote } from "./sources.js"

/**
 * The id of a product in the table of need.
 *
 * @category models
 * @since 0.1.0
 */
export type NeedId =
  | "housing-first"
  | "tijdelijk-wonen"
  | "woontraining-voor-jongeren"
  | "skaeve-huse"
  | "time-out"
  | "intramurale-woonvoorziening"
  | "tussenvoorzieningen"

/**
 * How many facilities are asked for, and how many places in each.
 *
 * @category models
 * @since 0.1.0
 */
export interface Facilities {
  readonly count: Citation.Sourced<Quantity.Quantity<"facility", "once">>
  readonly placesEach: Citation.Sourced<Quantity.Quantity<"livingPlace" | "place", "once">>
}

/**
 * One row of the table of need.
 *
 * **Details**
 *
 * `facilities` is there where the source counts facilities and the places in each.
 *
 * @category models
 * @since 0.1.0
 */
export interface Need {
  readonly id: NeedId
  readonly name: Vocabulary.Text
  readonly need: Citation.Sourced<Quantity.Quantity>
  readonly facilities?: Facilities
}

const agenda = (first: number, last: number, words: string): Citation.Quote =>
  quote("agenda-2021-2022", [first, last], words)

const table: Readonly<Record<NeedId, Need>> = /* @__PURE__ */ (() => {
  const once = agenda(
    145,
    146,
    "betreffen alle genoemde aantallen woonzorgproducten die structureel en eenmalig in de periode van deze agenda aan het regionale aanbod worden toegevoegd"
  )
  const multiplied = (facilities: string, en: string): Vocabulary.Text => ({
    nl: `Het totaal is onze vermenigvuldiging van ${facilities}.`,
    en: `The total is our multiplication of ${en}.`
  })
  const training = agenda(117, 117, "Woontraining voor jongeren 2 voorzieningen a 15 woonplekken")
  const residential = agenda(
    123,
    126,
    "Intramurale woonvoorziening voor mensen met zeer complexe (triple) problematiek 1 voorziening a 20 plekken"
  )
  const rows: Record<NeedId, Need> = {
    "housing-first": {
      id: "housing-first",
      name: { nl: "Housing First", en: "Housing First" },
      need: Citation.cited(
        Quantity.exactly(25, "dwelling", "perYear"),
        [
          agenda(113, 113, "Housing first 25 woningen per jaar"),
          agenda(
            146,
            148,
            "Housing First is een aanpak die plaatsvindt in de reguliere woningvoorraad. Voor dit product is de behoefte geraamd op jaarlijks 25 woningen."
          )
        ],
        {
          nl: "Dit zijn woningen uit de gewone voorraad. Er komen dus geen woningen bij.",
          en: "These are dwellings from the regular stock. So no dwellings are added."
        }
      )
    },
    "tijdelijk-wonen": {
      id: "tijdelijk-wonen",
      name: { nl: "Tijdelijk wonen", en: "Temporary housing" },
      need: Citation.cited(
        Quantity.atLeast(80, "livingPlace", "once"),
        [
          agenda(115, 115, "Tijdelijk wonen Minimaal 80 woonplekken"),
          once,
          agenda(348, 349, "Tijdelijk wonen (minimaal 80 woningen)"),
          agenda(1178, 1178, "Het realiseren van 80 flex woonplekken"),
          agenda(1181, 1182, "Met de verwachting dat deze woonplekken tussen de 2-8 jaar beschikbaar zijn")
        ],
        {
          nl: "De agenda spreekt zichzelf tegen: hier woonplekken, in de tabel met biedingen woningen, in de bijlage zonder minimaal. Zij noemt de plekken structureel, maar verwacht dat ze tijdelijk zijn. Wij volgen de tabel met de behoefte.",
          en: "The agenda contradicts itself: living places here, dwellings in the table of bids, without a minimum in the annex. It calls the places structural, but expects them to be temporary. We follow the table of need."
        }
      )
    },
    "woontraining-voor-jongeren": {
      id: "woontraining-voor-jongeren",
      name: { nl: "Woontraining voor jongeren", en: "Housing training for young people" },
      need: Citation.cited(
        Quantity.exactly(30, "livingPlace", "once"),
        [training, once],
        multiplied("voorzieningen en woonplekken", "facilities and living places")
      ),
      facilities: {
        count: Citation.cited(Quantity.exactly(2, "facility", "once"), [training, once]),
        placesEach: Citation.cited(Quantity.exactly(15, "livingPlace", "once"), [training, once])
      }
    },
    "skaeve-huse": {
      id: "skaeve-huse",
      name: { nl: "Skaeve Huse", en: "Skaeve Huse" },
      need: Citation.cited(
        Quantity.exactly(12, "unit", "once"),
        [
          agenda(119, 119, "Skaeve Huse 12 units in de regio’s geclusterd of verspreid"),
          once,
          agenda(382, 382, "Een locatie voor extra Skaeve huse")
        ],
        {
          nl: "De tabel met biedingen spreekt van extra Skaeve Huse: deze units komen boven op wat er al is.",
          en: "The table of bids speaks of extra Skaeve Huse: these units come on top of what there already is."
        }
      )
    },
    "time-out": {
      id: "time-out",
      name: { nl: "Terugval of time-out", en: "Relapse or time-out" },
      need: Citation.cited(Quantity.between(6, 12, "place", "once"), [
        agenda(121, 121, "Terugval/Time out 6-12 plekken (geclusterd of verspreid)"),
        once
      ])
    },
    "intramurale-woonvoorziening": {
      id: "intramurale-woonvoorziening",
      name: {
        nl: "Intramurale woonvoorziening voor mensen met zeer complexe problemen",
        en: "Residential facility for people with very complex problems"
      },
      need: Citation.cited(
        Quantity.exactly(20, "place", "once"),
        [residential, once],
        multiplied("voorzieningen en plekken", "facilities and places")
      ),
      facilities: {
        count: Citation.cited(Quantity.exactly(1, "facility", "once"), [residential, once]),
        placesEach: Citation.cited(Quantity.exactly(20, "place", "once"), [residential, once])
      }
    },
    tussenvoorzieningen: {
      id: "tussenvoorzieningen",
      name: { nl: "Kleinschalige tussenvoorzieningen", en: "Small intermediate facilities" },
      need: Citation.cited(Quantity.atLeast(24, "livingPlace", "once"), [
        agenda(
          128,
          133,
          "Kleinschalige tussenvoorzieningen (voor mensen die niet direct kunnen doorstromen naar regulier wonen) Minimaal 24 woonplekken in de regio’s (geclusterd of verspreid)"
        ),
        once
      ])
    }
  }
  return rows
})()

/**
 * The seven rows of the table of need, in its order and in the units that the source uses.
 *
 * **Details**
 *
 * Housing First is asked for every year, the rest once in the period of the agenda. The units differ, so the
 * rows do not add up without a named conversion; none is given here.
 *
 * **Example**
 *
 * ```ts
 * import { needs } from "@woonzorg/drechtsteden/agenda2021"
 * import * as Quantity from "woonzorg/Quantity"
 *
 * needs.slice(0, 2).map(({ need }) => Quantity.text(need.value, "en")) // => ["25 dwellings per year", "at least 80 living places"]
 * ```
 *
 * @source agenda-2021-2022
 * @category facts
 * @since 0.1.0
 */
export const needs: ReadonlyArray<Need> = /* @__PURE__ */ Object.values(table)

/**
 * The need for one product.
 *
 * **Example**
 *
 * ```ts
 * import { need } from "@woonzorg/drechtsteden/agenda2021"
 * import * as Quantity from "woonzorg/Quantity"
 *
 * Quantity.text(need("housing-first").need.value, "nl") // => "25 woningen per jaar"
 * ```
 *
 * @source agenda-2021-2022
 * @category getters
 * @since 0.1.0
 */
export const need = (id: NeedId): Need => table[id]

/**
 * The month of the report that the table of need rests on.
 *
 * **Example**
 *
 * ```ts
 * import { surveyed } from "@woonzorg/drechtsteden/agenda2021"
 * import * as Period from "woonzorg/Period"
 *
 * Period.yearsSince(surveyed.value, "2026-11-24") // => 6
 * ```
 *
 * @source agenda-2021-2022
 * @category facts
 * @since 0.1.0
 */
export const surveyed: Citation.Sourced<Period.Period> = /* @__PURE__ */ (() =>
  Citation.cited(
    { from: "2020-07-01", until: "2020-07-31" },
    [
      agenda(136, 136, "Bron: Capaciteitsonderzoek Beschermd Wonen en Opvang, CQ Procesmanagement, juli 2020"),
      agenda(140, 140, "uitgevoerd in voorjaar 2020")
    ],
    {
      nl: "Dit is de maand van het rapport. Het onderzoek zelf was in het voorjaar.",
      en: "This is the month of the report. The survey itself was in the spring."
    }
  ))()

/**
 * The area and the date that the table of need holds for, in words.
 *
 * **Example**
 *
 * ```ts
 * import { scope } from "@woonzorg/drechtsteden/agenda2021"
 *
 * scope.value.en.startsWith("Drechtsteden and Alblasserwaard together.") // => true
 * ```
 *
 * @source agenda-2021-2022
 * @category facts
 * @since 0.1.0
 */
export const scope: Citation.Sourced<Vocabulary.Text> = /* @__PURE__ */ (() =>
  Citation.cited(
    {
      nl: "Drechtsteden en Alblasserwaard samen. De agenda noemt het onderzoek een momentopname die later opnieuw bekeken moet worden. Een nieuwer cijfer kennen wij niet.",
      en: "Drechtsteden and Alblasserwaard together. The agenda calls the survey a snapshot that has to be looked at again later. We know of no newer figure."
    },
    [
      agenda(
        138,
        141,
        "De onderstaande tabel is gebaseerd op het capaciteitsonderzoek Beschermd Wonen en Opvang uitgevoerd in voorjaar 2020 voor de regio’s Drechtsteden en Alblasserwaard."
      ),
      agenda(
        141,
        143,
        "Dit capaciteitsonderzoek is een momentopname dat na een aantal jaren werken aan de Agenda HKG 2021-2022 moet worden geëvalueerd."
      )
    ],
    {
      nl: "In onze tekst staat de zin over de onderstaande tabel ónder deze tabel. Wij lezen hem als een zin over deze tabel, want de tabel die volgt noemt een andere bron.",
      en: "In our text the sentence about the table below stands under this table. We read it as being about this table, because the table that follows names another source."
    }
  ))()
