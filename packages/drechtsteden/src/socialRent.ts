/**
 * How large the part of social rent is in each municipality, as news articles put it. Figures that conflict
 * stand side by side.
 *
 * @since 0.1.0
 */
import * as Citation from "woonzorg/Citation"
import type * as Period from "woonzorg/Period"
import * as Quantity from "woonzorg/Quantity"
import type * as Vocabulary from "woonzorg/Vocabulary"
import { entry } from "./sources.js"

/**
 * A part of all dwellings. `below` means that the source says "almost" or "not even" this much.
 *
 * **Units** `percent` of the dwellings in the municipality.
 *
 * @category models
 * @since 0.1.0
 */
export interface Share {
  readonly form: "exactly" | "below"
  readonly percent: number
}

/**
 * What one source says about one municipality.
 *
 * **Details**
 *
 * `year` is when the figure holds, or when it was published if the source does not say. `definition` says who
 * counted and what.
 *
 * @category models
 * @since 0.1.0
 */
export interface Figure {
  readonly id: string
  readonly municipality: string
  readonly year: Period.Period
  readonly definition: Vocabulary.Text
  readonly share: Citation.Sourced<Share>
  readonly dwellings?: Citation.Sourced<Quantity.Quantity<"dwelling", "once">>
}

/**
 * What a reader has to know about the figures before leaning on them.
 *
 * **Example**
 *
 * ```ts
 * import { quality } from "@woonzorg/drechtsteden/socialRent"
 *
 * quality.en.startsWith("Do not set these figures side by side") // => true
 * ```
 *
 * @category facts
 * @since 0.1.0
 */
export const quality: Vocabulary.Text = {
  nl: "Vergelijk deze cijfers niet zonder meer. Ze komen uit nieuwsberichten, uit verschillende jaren, en tellen niet hetzelfde: sociale huur is iets anders dan bezit van een corporatie. Vraag de gemeente of het CBS om het cijfer van nu.",
  en: "Do not set these figures side by side as they are. They come from news articles, of different years, and do not count the same: social rent is not what a housing association owns. Ask the municipality or Statistics Netherlands for the figure of today."
}

const year = (of: number): Period.Period => ({ from: `${of}-01-01`, until: `${of}-12-31` })

const survey: Vocabulary.Text = {
  nl: "sociale huur volgens een enquête onder gemeenten",
  en: "social rent according to a survey among municipalities"
}

/**
 * All figures, by municipality in the stated order of the region; no two of them were counted in the same way
 * for certain.
 *
 * **Details**
 *
 * Dordrecht, Hardinxveld-Giessendam and Papendrecht have more than one figure: the sources disagree, and both
 * are kept. Alblasserdam is in {@link withoutFigure}. {@link quality} goes with every use.
 *
 * **Example**
 *
 * ```ts
 * import { figures } from "@woonzorg/drechtsteden/socialRent"
 *
 * figures.filter(({ municipality }) => municipality === "Dordrecht").map(({ share }) => share.value.percent) // => [27.4, 34]
 * ```
 *
 * @source rijnmond-dordrecht
 * @source bn-destem-gorinchem
 * @source hg24-hardinxveld-giessendam
 * @source rijnmond-hardinxveld-giessendam
 * @source rtv-papendrecht
 * @source rijnmond-molenlanden
 * @source papendrecht-nieuws
 * @source rijnmond-sliedrecht
 * @category facts
 * @since 0.1.0
 */
export const figures: ReadonlyArray<Figure> = /* @__PURE__ */ (() => {
  const exactly = (percent: number): Share => ({ form: "exactly", percent })
  const below = (percent: number): Share => ({ form: "below", percent })
  const others = entry("rtv-papendrecht", "onder Gemiddeld in Drechtsteden")
  return [
    {
      id: "dordrecht-onderzoekcentrum",
      municipality: "Dordrecht",
      year: year(2022),
      definition: {
        nl: "sociale huur volgens het Onderzoekcentrum Drechtsteden, begin van het jaar",
        en: "social rent according to Onderzoekcentrum Drechtsteden, at the start of the year"
      },
      share: Citation.cited(exactly(27.4), [entry("rijnmond-dordrecht", "eerste alinea")], {
        nl: "De gemeente zelf noemt in hetzelfde bericht een hoger cijfer. Het bericht wijst daarop.",
        en: "The municipality itself gives a higher figure in the same article. The article points that out."
      })
    },
    {
      id: "dordrecht-gemeente",
      municipality: "Dordrecht",
      year: year(2022),
      definition: { nl: "sociale huur volgens de gemeente", en: "social rent according to the municipality" },
      share: Citation.cited(exactly(34), [entry("rijnmond-dordrecht", "eerste alinea")], {
        nl: "Het Onderzoekcentrum Drechtsteden noemt in hetzelfde bericht een lager cijfer.",
        en: "Onderzoekcentrum Drechtsteden gives a lower figure in the same article."
      })
    },
    {
      id: "gorinchem-poort6",
      municipality: "Gorinchem",
      year: year(2019),
      definition: {
        nl: "sociale huur volgens de corporatie Poort6",
        en: "social rent according to the housing association Poort6"
      },
      share: Citation.cited(exactly(44), [entry("bn-destem-gorinchem", "laatste alinea")], {
        nl: "Het aantal woningen geldt na een verkoop, het percentage mogelijk ervoor. Gedeeld door alle woningen van een later jaar komt er minder uit.",
        en: "The number of dwellings is after a sale, the percentage possibly before it. Divided by all dwellings of a later year it comes out lower."
      }),
      dwellings: Citation.cited(
        Quantity.about(6900, 6900, "dwelling", "once"),
        [entry("bn-destem-gorinchem", "laatste alinea")],
        { nl: "Afgerond in het bericht.", en: "Rounded in the article." }
      )
    },
    {
      id: "hardinxveld-giessendam-fien-wonen",
      municipality: "Hardinxveld-Giessendam",
      year: year(2023),
      definition: {
        nl: "woningen van de corporatie Fien Wonen, als deel van haar woningen, particuliere huur en koop samen",
        en: "dwellings of the housing association Fien Wonen, as a part of its dwellings, private rent and owned homes together"
      },
      share: Citation.cited(exactly(27.8), [entry("hg24-hardinxveld-giessendam", "tweede alinea")], {
        nl: "Onze deling van de aantallen in het bericht, afgerond op één cijfer achter de komma.",
        en: "Our division of the numbers in the article, rounded to one decimal."
      }),
      dwellings: Citation.cited(Quantity.exactly(2035, "dwelling", "once"), [
        entry("hg24-hardinxveld-giessendam", "tweede alinea")
      ])
    },
    {
      id: "hardinxveld-giessendam-enquete",
      municipality: "Hardinxveld-Giessendam",
      year: year(2022),
      definition: survey,
      share: Citation.cited(exactly(28), [entry("rijnmond-hardinxveld-giessendam", "bericht over de enquête")], {
        nl: "Dit bericht konden wij op 24 november 2026 niet nog eens lezen.",
        en: "We could not read this article again on 24 November 2026."
      })
    },
    {
      id: "hendrik-ido-ambacht-enquete",
      municipality: "Hendrik-Ido-Ambacht",
      year: year(2022),
      definition: survey,
      share: Citation.cited(below(23), [others], {
        nl: "Het bericht zegt: nog geen.",
        en: "The article says: not even."
      })
    },
    {
      id: "molenlanden-enquete",
      municipality: "Molenlanden",
      year: year(2022),
      definition: survey,
      share: Citation.cited(exactly(25.4), [entry("rijnmond-molenlanden", "eerste alinea")]),
      dwellings: Citation.cited(
        Quantity.about(4500, 4500, "dwelling", "once"),
        [entry("rijnmond-molenlanden", "tweede alinea")],
        { nl: "Het bericht zegt: bijna.", en: "The article says: almost." }
      )
    },
    {
      id: "papendrecht-enquete",
      municipality: "Papendrecht",
      year: year(2022),
      definition: survey,
      share: Citation.cited(exactly(28.8), [entry("rtv-papendrecht", "eerste alinea")]),
      dwellings: Citation.cited(
        Quantity.about(4100, 4100, "dwelling", "once"),
        [entry("rtv-papendrecht", "tweede alinea")],
        { nl: "Het bericht zegt: ruim.", en: "The article says: over." }
      )
    },
    {
      id: "papendrecht-woonbond",
      municipality: "Papendrecht",
      year: year(2023),
      definition: {
        nl: "woningen van corporaties volgens onderzoek van de Woonbond",
        en: "dwellings of housing associations according to research by the Woonbond"
      },
      share: Citation.cited(
        exactly(28),
        [entry("papendrecht-nieuws", "onder Papendrecht leidt in percentage sociale huurwoningen")],
        {
          nl: "Het jaar is afgeleid: het bericht is van 22 januari en noemt medio vorig jaar.",
          en: "The year is inferred: the article is of 22 January and speaks of the middle of last year."
        }
      ),
      dwellings: Citation.cited(Quantity.exactly(4086, "dwelling", "once"), [
        entry("papendrecht-nieuws", "onder Papendrecht leidt in percentage sociale huurwoningen")
      ])
    },
    {
      id: "sliedrecht-enquete",
      municipality: "Sliedrecht",
      year: year(2022),
      definition: survey,
      share: Citation.cited(exactly(33.1), [entry("rijnmond-sliedrecht", "eerste alinea")])
    },
    {
      id: "zwijndrecht-enquete",
      municipality: "Zwijndrecht",
      year: year(2022),
      definition: survey,
      share: Citation.cited(below(36), [others], { nl: "Het bericht zegt: bijna.", en: "The article says: almost." })
    }
  ]
})()

/**
 * The municipalities for which we found no figure. Their part is not known; it is not zero.
 *
 * **Example**
 *
 * ```ts
 * import { withoutFigure } from "@woonzorg/drechtsteden/socialRent"
 *
 * withoutFigure // => ["Alblasserdam"]
 * ```
 *
 * @category facts
 * @since 0.1.0
 */
export const withoutFigure: ReadonlyArray<string> = ["Alblasserdam"]
