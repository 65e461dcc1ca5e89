/**
 * What the region needs, as the Agenda Huisvesting Kwetsbare Groepen 2021-2022 states it: seven products.
 *
 * @since 0.1.0
 */
import * as Result from "effect/Result"
import type * as Agenda from "woonzorg/Agenda"
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
 * One row of the table of need, with the id of its product.
 *
 * **Details**
 *
 * `facilities` is there where the source counts facilities and the places in each.
 *
 * @category models
 * @since 0.1.0
 */
export type Need = Agenda.Need & { readonly product: NeedId }

const page = (first: number, last: number, words: string): Citation.Quote =>
  quote("agenda-2021-2022", [first, last], words)

const table: Readonly<Record<NeedId, Need>> = /* @__PURE__ */ (() => {
  const once = page(
    145,
    146,
    "betreffen alle genoemde aantallen woonzorgproducten die structureel en eenmalig in de periode van deze agenda aan het regionale aanbod worden toegevoegd"
  )
  const multiplied = (facilities: string, en: string): Vocabulary.Text => ({
    nl: `Het totaal is onze vermenigvuldiging van ${facilities}.`,
    en: `The total is our multiplication of ${en}.`
  })
  const training = page(117, 117, "Woontraining voor jongeren 2 voorzieningen a 15 woonplekken")
  const residential = page(
    123,
    126,
    "Intramurale woonvoorziening voor mensen met zeer complexe (triple) problematiek 1 voorziening a 20 plekken"
  )
  const rows: Record<NeedId, Need> = {
    "housing-first": {
      product: "housing-first",
      name: { nl: "Housing First", en: "Housing First" },
      need: Citation.cited(
        Quantity.exactly(25, "dwelling", "perYear"),
        [
          page(113, 113, "Housing first 25 woningen per jaar"),
          page(
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
      product: "tijdelijk-wonen",
      name: { nl: "Tijdelijk wonen", en: "Temporary housing" },
      need: Citation.cited(
        Quantity.atLeast(80, "livingPlace", "once"),
        [
          page(115, 115, "Tijdelijk wonen Minimaal 80 woonplekken"),
          once,
          page(348, 349, "Tijdelijk wonen (minimaal 80 woningen)"),
          page(1178, 1178, "Het realiseren van 80 flex woonplekken"),
          page(1181, 1182, "Met de verwachting dat deze woonplekken tussen de 2-8 jaar beschikbaar zijn")
        ],
        {
          nl: "De agenda spreekt zichzelf tegen: hier woonplekken, in de tabel met biedingen woningen, in de bijlage zonder minimaal. Zij noemt de plekken structureel, maar verwacht dat ze tijdelijk zijn. Wij volgen de tabel met de behoefte.",
          en: "The agenda contradicts itself: living places here, dwellings in the table of bids, without a minimum in the annex. It calls the places structural, but expects them to be temporary. We follow the table of need."
        }
      )
    },
    "woontraining-voor-jongeren": {
      product: "woontraining-voor-jongeren",
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
      product: "skaeve-huse",
      name: { nl: "Skaeve Huse", en: "Skaeve Huse" },
      need: Citation.cited(
        Quantity.exactly(12, "unit", "once"),
        [
          page(119, 119, "Skaeve Huse 12 units in de regio’s geclusterd of verspreid"),
          once,
          page(382, 382, "Een locatie voor extra Skaeve huse")
        ],
        {
          nl: "De tabel met biedingen spreekt van extra Skaeve Huse: deze units komen boven op wat er al is.",
          en: "The table of bids speaks of extra Skaeve Huse: these units come on top of what there already is."
        }
      )
    },
    "time-out": {
      product: "time-out",
      name: { nl: "Terugval of time-out", en: "Relapse or time-out" },
      need: Citation.cited(Quantity.between(6, 12, "place", "once"), [
        page(121, 121, "Terugval/Time out 6-12 plekken (geclusterd of verspreid)"),
        once
      ])
    },
    "intramurale-woonvoorziening": {
      product: "intramurale-woonvoorziening",
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
      product: "tussenvoorzieningen",
      name: { nl: "Kleinschalige tussenvoorzieningen", en: "Small intermediate facilities" },
      need: Citation.cited(Quantity.atLeast(24, "livingPlace", "once"), [
        page(
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
 * The agenda as a whole: the years that it is for and its needs.
 *
 * **Example**
 *
 * ```ts
 * import { agenda } from "@woonzorg/drechtsteden/agenda2021"
 *
 * agenda.period.value // => { from: "2021-01-01", until: "2022-12-31" }
 * ```
 *
 * @source agenda-2021-2022
 * @category facts
 * @since 0.1.0
 */
export const agenda: Agenda.Agenda = /* @__PURE__ */ (() => ({
  id: "agenda-2021-2022",
  period: Citation.cited({ from: "2021-01-01", until: "2022-12-31" }, [
    page(7, 8, "Met deze agenda beschrijven de samenwerkende partners hun ambitie voor 2021 en 2022.")
  ]),
  needs
}))()

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
      page(136, 136, "Bron: Capaciteitsonderzoek Beschermd Wonen en Opvang, CQ Procesmanagement, juli 2020"),
      page(140, 140, "uitgevoerd in voorjaar 2020")
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
      page(
        138,
        141,
        "De onderstaande tabel is gebaseerd op het capaciteitsonderzoek Beschermd Wonen en Opvang uitgevoerd in voorjaar 2020 voor de regio’s Drechtsteden en Alblasserwaard."
      ),
      page(
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

/**
 * The agreement by which a unit or a place counts as one living place, for a sum over all products.
 *
 * **Units** one living place for each unit or place.
 *
 * **Example**
 *
 * ```ts
 * import { placesAreAlike } from "@woonzorg/drechtsteden/agenda2021"
 *
 * placesAreAlike.unit.value.name.en // => "a unit and a place count as a living place"
 * ```
 *
 * @category conversions
 * @since 0.1.0
 */
export const placesAreAlike: {
  readonly unit: Citation.Sourced<Quantity.Conversion<"unit", "livingPlace">>
  readonly place: Citation.Sourced<Quantity.Conversion<"place", "livingPlace">>
} = /* @__PURE__ */ (() => {
  const name = {
    nl: "een unit en een plek tellen als een woonplek",
    en: "a unit and a place count as a living place"
  }
  const passport: Citation.Passport = {
    _tag: "Assumed",
    assumption: {
      id: "places-are-alike",
      statement: {
        nl: "Een unit en een plek tellen elk als één woonplek.",
        en: "A unit and a place each count as one living place."
      },
      why: {
        nl: "De agenda telt woonplekken, units en plekken door elkaar. Zonder deze afspraak is er geen totaal.",
        en: "The agenda mixes living places, units and places. Without this agreement there is no total."
      },
      decidedBy: { nl: "de partijen die de agenda maakten", en: "the parties that made the agenda" },
      sensitivity: "medium"
    }
  }
  return {
    unit: { value: { name, from: "unit", to: "livingPlace", factor: 1 }, passport },
    place: { value: { name, from: "place", to: "livingPlace", factor: 1 }, passport }
  }
})()

/**
 * The agreement by which "at least" counts as the number that follows it, so that a total has an upper end.
 *
 * **Example**
 *
 * ```ts
 * import { floorsCount } from "@woonzorg/drechtsteden/agenda2021"
 *
 * floorsCount.value.en // => "at least counts as the number itself"
 * ```
 *
 * @category conversions
 * @since 0.1.0
 */
export const floorsCount: Citation.Sourced<Vocabulary.Text> = {
  value: { nl: "minimaal telt als het getal zelf", en: "at least counts as the number itself" },
  passport: {
    _tag: "Assumed",
    assumption: {
      id: "floors-count",
      statement: {
        nl: "Waar de agenda minimaal schrijft, tellen wij het getal dat erachter staat.",
        en: "Where the agenda writes at least, we count the number that follows."
      },
      why: {
        nl: "Minimaal heeft geen bovengrens. Alleen met deze afspraak heeft het totaal er een.",
        en: "At least has no upper end. Only with this agreement does the total have one."
      },
      decidedBy: { nl: "de partijen die de agenda maakten", en: "the parties that made the agenda" },
      sensitivity: "medium"
    }
  }
}

/**
 * The places that are asked for once, as one total.
 *
 * @category models
 * @since 0.1.0
 */
export interface Total {
  readonly stated: Quantity.Quantity<"livingPlace", "once">
  readonly open: Quantity.Quantity<"livingPlace", "once">
}

const atFloor = (quantity: Quantity.Quantity<"livingPlace">): Quantity.Quantity<"livingPlace"> =>
  quantity.form === "atLeast"
    ? {
        ...Quantity.exactly(quantity.low, quantity.unit, quantity.rhythm),
        conversions: [...quantity.conversions, floorsCount.value]
      }
    : quantity

const inLivingPlaces = (
  quantity: Quantity.Quantity
): Result.Result<Quantity.Quantity<"livingPlace">, Quantity.UnitsDiffer | Quantity.CountInvalid> => {
  if (quantity.unit === "unit") return Quantity.convert({ ...quantity, unit: "unit" }, placesAreAlike.unit.value)
  if (quantity.unit === "place") return Quantity.convert({ ...quantity, unit: "place" }, placesAreAlike.place.value)
  return quantity.unit === "livingPlace"
    ? Result.succeed({ ...quantity, unit: "livingPlace" })
    : Result.fail(new Quantity.UnitsDiffer({ units: ["livingPlace", quantity.unit], rhythms: [quantity.rhythm] }))
}

/**
 * All that is asked for once, added up as living places: everything but Housing First, which is yearly.
 *
 * **Details**
 *
 * `stated` takes "at least" as the number itself; `open` leaves it open, so it has no upper end. Both carry
 * the names of the agreements that they rest on: {@link placesAreAlike} and, for `stated`, {@link floorsCount}.
 *
 * **Fails with** `UnitsDiffer` or `CountInvalid` of `Quantity`, which the rows of this module never cause.
 *
 * **Example**
 *
 * ```ts
 * import { totalOnce } from "@woonzorg/drechtsteden/agenda2021"
 * import * as Result from "effect/Result"
 *
 * Result.map(totalOnce(), ({ stated }) => [stated.low, stated.high]) // => Result.succeed([172, 178])
 * Result.map(totalOnce(), ({ open }) => [open.low, open.high]) // => Result.succeed([172, undefined])
 * ```
 *
 * @source agenda-2021-2022
 * @category calculations
 * @since 0.1.0
 */
export const totalOnce = (): Result.Result<Total, Quantity.UnitsDiffer | Quantity.CountInvalid> =>
  Result.gen(function* () {
    const once = needs.map(({ need }) => need.value).filter(({ rhythm }) => rhythm === "once")
    const places = yield* Result.all(once.map(inLivingPlaces))
    return {
      stated: yield* Quantity.sum(places.map(atFloor), "livingPlace", "once"),
      open: yield* Quantity.sum(places, "livingPlace", "once")
    }
  })
