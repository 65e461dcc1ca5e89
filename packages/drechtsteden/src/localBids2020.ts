/**
 * What the nine municipalities offered on 15 October 2020, as far as the flattened table lets us read it.
 *
 * @since 0.1.0
 */
import * as Citation from "woonzorg/Citation"
import type * as LocalBid from "woonzorg/LocalBid"
import type * as Period from "woonzorg/Period"
import * as Quantity from "woonzorg/Quantity"
import type * as Vocabulary from "woonzorg/Vocabulary"
import type { NeedId } from "./agenda2021.js"
import { quote } from "./sources.js"

const agenda = (first: number, last: number, words: string): Citation.Quote =>
  quote("agenda-2021-2022", [first, last], words)

/**
 * The day on which the bids were presented.
 *
 * **Example**
 *
 * ```ts
 * import { presented } from "@woonzorg/drechtsteden/localBids2020"
 * import * as Period from "woonzorg/Period"
 *
 * Period.yearsSince(presented.value, "2026-11-24") // => 6
 * ```
 *
 * @source agenda-2021-2022
 * @category facts
 * @since 0.1.0
 */
export const presented: Citation.Sourced<Period.Period> = /* @__PURE__ */ (() =>
  Citation.cited({ from: "2020-10-15", until: "2020-10-15" }, [
    agenda(412, 412, "Gepresenteerd op 15 oktober 2020"),
    agenda(
      313,
      315,
      "In deze tabel (op de volgende pagina) is een samenvatting van dit lokale bod opgenomen zoals gepresenteerd op 15 oktober 2020."
    )
  ]))()

/**
 * What a bid is and is not, in words.
 *
 * **Example**
 *
 * ```ts
 * import { nature } from "@woonzorg/drechtsteden/localBids2020"
 *
 * nature.value.en.endsWith("It is no promise.") // => true
 * ```
 *
 * @source agenda-2021-2022
 * @category facts
 * @since 0.1.0
 */
export const nature: Citation.Sourced<Vocabulary.Text> = /* @__PURE__ */ (() =>
  Citation.cited(
    {
      nl: "Een bod is wat een gemeente gewenst en kansrijk vindt en wil verkennen. Het is geen toezegging.",
      en: "A bid is what a municipality finds desirable and promising and wants to explore. It is no promise."
    },
    [
      agenda(
        307,
        309,
        "Ook hebben zij concreet beschreven welke woonzorgproducten zij als gewenst en kansrijk inschatten."
      ),
      agenda(
        309,
        311,
        "Voor deze woonzorgproducten willen de gemeenten met hun samenwerkingspartners de realisatie verkennen."
      )
    ]
  ))()

const columns = [
  "Dordrecht",
  "Molenlanden",
  "Gorinchem",
  "Hendrik-Ido-Ambacht",
  "Sliedrecht",
  "Alblasserdam",
  "Zwijndrecht",
  "Hardinxveld-Giessendam",
  "Papendrecht"
] as const

type Column = (typeof columns)[number]

/**
 * The municipalities in the order of the columns, and why we trust that order.
 *
 * **Example**
 *
 * ```ts
 * import { columnOrder } from "@woonzorg/drechtsteden/localBids2020"
 *
 * columnOrder.value[3] // => "Hendrik-Ido-Ambacht"
 * ```
 *
 * @source agenda-2021-2022
 * @category facts
 * @since 0.1.0
 */
export const columnOrder: Citation.Sourced<ReadonlyArray<string>> = /* @__PURE__ */ (() =>
  Citation.cited<ReadonlyArray<string>>(
    columns,
    [
      agenda(316, 316, "Lokale bod Dordrecht Molenlanden Gorinchem 1"),
      agenda(319, 319, "Ido-Ambacht"),
      agenda(322, 322, "Sliedrecht 2 Alblasserdam 3 Zwijndrecht 4"),
      agenda(323, 323, "Giessendam Papendrecht")
    ],
    {
      nl: "In onze tekst zijn de lijnen en de lege cellen van de tabel weg; de volgorde bleef. De voetnoten in de kop lopen op, en in twee rijen staan de cellen die bij een gemeente horen in deze volgorde.",
      en: "In our text the borders and empty cells of the table are gone; the order remained. The footnotes in the heading ascend, and in two rows the cells that belong to a municipality stand in this order."
    }
  ))()

/**
 * The agreement by which every cell of the bid table counts once in the unit of its row.
 *
 * **Details**
 *
 * In the row of temporary housing, cells count families and dwellings where the need counts living places. As
 * living places, the dwelling of Hendrik-Ido-Ambacht would be two and the families an unknown number.
 *
 * **Units** one living place for each family or dwelling.
 *
 * **Example**
 *
 * ```ts
 * import { bidInRowUnit } from "@woonzorg/drechtsteden/localBids2020"
 *
 * bidInRowUnit.family.value.name.nl // => "elke cel één keer geteld in de eenheid van de rij"
 * ```
 *
 * @category conversions
 * @since 0.1.0
 */
export const bidInRowUnit: {
  readonly family: Citation.Sourced<Quantity.Conversion<"family", "livingPlace">>
  readonly dwelling: Citation.Sourced<Quantity.Conversion<"dwelling", "livingPlace">>
} = /* @__PURE__ */ (() => {
  const name = {
    nl: "elke cel één keer geteld in de eenheid van de rij",
    en: "every cell counted once in the unit of the row"
  }
  const passport: Citation.Passport = {
    _tag: "Assumed",
    assumption: {
      id: "bid-in-row-unit",
      statement: {
        nl: "Een gezin of een woning in een cel telt als één in de eenheid van de rij.",
        en: "A family or a dwelling in a cell counts as one in the unit of the row."
      },
      why: {
        nl: "De cellen van een rij tellen verschillende dingen. Zonder deze afspraak is er geen som van de rij.",
        en: "The cells of a row count different things. Without this agreement the row has no sum."
      },
      decidedBy: { nl: "de gemeenten die het bod deden", en: "the municipalities that made the bids" },
      sensitivity: "medium"
    }
  }
  return {
    family: { value: { name, from: "family", to: "livingPlace", factor: 1 }, passport },
    dwelling: { value: { name, from: "dwelling", to: "livingPlace", factor: 1 }, passport }
  }
})()

const certainly = (municipality: Column): LocalBid.Token["candidates"] => [{ municipality, likelihood: "certain" }]

// Only the first municipality can be more than possible: the next ones are what remains.
const oneOf = (
  likelihood: Exclude<LocalBid.Likelihood, "certain">,
  ...municipalities: ReadonlyArray<Column>
): LocalBid.Token["candidates"] =>
  municipalities.map((municipality, index) => ({ municipality, likelihood: index === 0 ? likelihood : "possible" }))

const part = (
  commitment: LocalBid.Commitment,
  quantity: Quantity.Quantity,
  ...conditions: ReadonlyArray<string>
): LocalBid.Part => ({ commitment, quantity, conditions })

interface More extends Pick<LocalBid.Token, "joint" | "footnote" | "restriction"> {
  readonly remark?: Vocabulary.Text
}

const token = (
  id: string,
  words: string,
  citations: readonly [Citation.Citation, ...ReadonlyArray<Citation.Citation>],
  candidates: LocalBid.Token["candidates"],
  parts: ReadonlyArray<LocalBid.Part>,
  { remark, ...more }: More = {}
): LocalBid.Token => ({ id, words: Citation.cited(words, citations, remark), parts, candidates, ...more })

const only = (tokens: ReadonlyArray<LocalBid.Token>): LocalBid.Row["variants"] => [
  { id: "only", name: { nl: "zoals de tabel staat", en: "as the table stands" }, tokens }
]

interface KnownRow extends LocalBid.Row {
  readonly product: NeedId
}

const housingFirst = (): KnownRow => {
  const yes = "Ja, aantal: ntb"
  const unnumbered = part("withoutNumber", Quantity.undetermined(yes, "dwelling", "perYear"))
  const firstCells = agenda(333, 334, "Housing First (25 per jaar) Ja, aantal: ntb Ja, aantal: ntb")
  const numbers = agenda(339, 339, "woningen 4 2 2 Jongeren,")
  const two = part("number", Quantity.exactly(2, "dwelling", "perYear"))
  const eachYear = {
    nl: "In de cel staat alleen een 2. Wij lezen het als woningen per jaar, omdat de rij per jaar telt.",
    en: "The cell has only a 2. We read it as dwellings per year, because the row counts per year."
  }
  const note = agenda(
    422,
    422,
    "4 Eenmalige garantie op 3 HF woningen, daarna jaarlijks aantal HF woningen op basis van regionale afgesproken aantallen."
  )
  const cells = (
    of: Readonly<Record<string, LocalBid.Token["candidates"]>>,
    guarantee: More,
    four: ReadonlyArray<LocalBid.Token>
  ): ReadonlyArray<LocalBid.Token> => {
    const candidates = (id: string): LocalBid.Token["candidates"] => of[id] ?? []
    return [
      token("hf-1", yes, [firstCells], candidates("hf-1"), [unnumbered]),
      token("hf-2", yes, [firstCells], candidates("hf-2"), [unnumbered]),
      token(
        "hf-3",
        "Garantie op 1e 3 HF woningen",
        [agenda(336, 339, "Garantie op 1e 3 HF woningen"), note],
        candidates("hf-3"),
        [
          part("guarantee", Quantity.exactly(3, "dwelling", "once")),
          part("withoutNumber", Quantity.undetermined("daarna jaarlijks aantal HF woningen", "dwelling", "perYear"))
        ],
        guarantee
      ),
      ...four,
      token("hf-4", "2", [numbers], candidates("hf-4"), [two], { remark: eachYear }),
      token("hf-5", "2", [numbers], candidates("hf-5"), [two], { remark: eachYear }),
      token(
        "hf-6",
        "Jongeren, max 10",
        [agenda(339, 340, "Jongeren, max 10")],
        candidates("hf-6"),
        [part("number", Quantity.atMost(10, "dwelling", "perYear"))],
        { restriction: { nl: "alleen voor jongeren", en: "for young people only" } }
      ),
      token("hf-7", "Ja, maatwerk", [agenda(340, 340, "Ja, maatwerk")], candidates("hf-7"), [
        part("tailored", Quantity.undetermined("Ja, maatwerk", "dwelling", "perYear"))
      ]),
      token("hf-8", yes, [agenda(340, 340, "Ja, maatwerk Ja, aantal: ntb")], candidates("hf-8"), [unnumbered])
    ]
  }
  const asMark = cells(
    {
      "hf-1": oneOf("veryLikely", "Dordrecht", "Molenlanden"),
      "hf-2": oneOf("likely", "Molenlanden", "Gorinchem"),
      "hf-3": oneOf("likely", "Gorinchem", "Hendrik-Ido-Ambacht"),
      "hf-4": oneOf("plausible", "Hendrik-Ido-Ambacht", "Sliedrecht"),
      "hf-5": oneOf("plausible", "Alblasserdam", "Sliedrecht"),
      "hf-6": oneOf("likely", "Zwijndrecht", "Alblasserdam"),
      "hf-7": oneOf("likely", "Hardinxveld-Giessendam", "Zwijndrecht"),
      "hf-8": oneOf("veryLikely", "Papendrecht", "Hardinxveld-Giessendam")
    },
    {
      footnote: "4",
      remark: {
        nl: "De 4 achter woningen lezen wij als het teken van voetnoot 4. Die noot hoort nergens anders bij.",
        en: "We read the 4 after woningen as the mark of footnote 4. That note belongs nowhere else."
      }
    },
    []
  )
  // Nine bids for nine columns leave no choice, but only if the row is cut this way: so nothing here is certain.
  const asBid = cells(
    {
      "hf-1": oneOf("veryLikely", "Dordrecht"),
      "hf-2": oneOf("veryLikely", "Molenlanden"),
      "hf-3": oneOf("veryLikely", "Gorinchem"),
      "hf-4": oneOf("veryLikely", "Sliedrecht"),
      "hf-5": oneOf("veryLikely", "Alblasserdam"),
      "hf-6": oneOf("veryLikely", "Zwijndrecht"),
      "hf-7": oneOf("veryLikely", "Hardinxveld-Giessendam"),
      "hf-8": oneOf("veryLikely", "Papendrecht")
    },
    {},
    [
      token(
        "hf-four",
        "4",
        [numbers],
        oneOf("veryLikely", "Hendrik-Ido-Ambacht"),
        [part("number", Quantity.exactly(4, "dwelling", "perYear"))],
        {
          remark: {
            nl: "Een bod van 4, als de 4 geen teken van een voetnoot is. Wij lezen het als woningen per jaar.",
            en: "A bid of 4, if the 4 is not a footnote mark. We read it as dwellings per year."
          }
        }
      )
    ]
  )
  return {
    product: "housing-first",
    unit: "dwelling",
    conversions: [],
    variants: [
      { id: "mark", name: { nl: "de 4 is een voetnoot", en: "the 4 is a footnote mark" }, tokens: asMark },
      { id: "bid", name: { nl: "de 4 is een bod", en: "the 4 is a bid" }, tokens: asBid }
    ]
  }
}

const temporaryHousing = (): KnownRow => {
  const cells = agenda(351, 351, "doorstromers 7-8 gezinnen 1 5 20")
  const withoutUnit = {
    nl: "De cel noemt geen eenheid. De rij zegt woningen, de behoefte zegt woonplekken; wij volgen de behoefte.",
    en: "The cell names no unit. The row says dwellings, the need says living places; we follow the need."
  }
  return {
    product: "tijdelijk-wonen",
    unit: "livingPlace",
    conversions: [bidInRowUnit.family.value, bidInRowUnit.dwelling.value],
    variants: only([
      token(
        "tw-1",
        "30",
        [agenda(349, 349, "(minimaal 80 woningen) 30")],
        certainly("Dordrecht"),
        [part("number", Quantity.exactly(30, "livingPlace", "once"))],
        { remark: withoutUnit }
      ),
      token("tw-2", "Onderzoek doorstromers", [agenda(349, 351, "Onderzoek doorstromers")], certainly("Molenlanden"), [
        part("research", Quantity.undetermined("Onderzoek doorstromers", "livingPlace", "once"))
      ]),
      token(
        "tw-3",
        "7-8 gezinnen",
        [
          agenda(351, 351, "7-8 gezinnen"),
          agenda(
            414,
            414,
            "1 Gorinchem = In Gorinchem wordt de huisvesting voor tijdelijk opvang van 7-8 gezinnen onderzocht."
          )
        ],
        certainly("Gorinchem"),
        [part("research", Quantity.between(7, 8, "family", "once"))],
        {
          remark: {
            nl: "Dit zijn gezinnen. Hoeveel woonplekken dat zijn, staat er niet.",
            en: "These are families. How many living places they are is not stated."
          }
        }
      ),
      token(
        "tw-4",
        "1",
        [
          cells,
          agenda(
            423,
            423,
            "5 H - I - A = Het Parentshouse is één woning die plek geeft voor de opvang van 2 personen met verschillende huishoudens/gezinnen."
          )
        ],
        certainly("Hendrik-Ido-Ambacht"),
        [part("number", Quantity.exactly(1, "dwelling", "once"))],
        {
          footnote: "5",
          remark: {
            nl: "Eén woning, voor twee personen. De losse 5 is het teken van de voetnoot.",
            en: "One dwelling, for two people. The separate 5 is the footnote mark."
          }
        }
      ),
      token(
        "tw-5",
        "20",
        [cells],
        oneOf("possible", "Alblasserdam", "Zwijndrecht", "Sliedrecht"),
        [part("number", Quantity.exactly(20, "livingPlace", "once"))],
        { remark: withoutUnit }
      ),
      token(
        "tw-6",
        "3 / Onderzoek / maatwerk",
        [
          agenda(352, 355, "3 6 / Onderzoek / maatwerk"),
          agenda(
            424,
            424,
            "6 H-G = HG ontwikkelt beleid op gebied van flexwonen en heeft opdracht gegeven voor een behoefteonderzoek."
          )
        ],
        certainly("Hardinxveld-Giessendam"),
        [
          part("research", Quantity.exactly(3, "dwelling", "once"), "hg-needs-survey", "hg-owners"),
          part("tailored", Quantity.undetermined("Onderzoek / maatwerk", "livingPlace", "once"))
        ],
        {
          footnote: "6",
          remark: {
            nl: "De 3 is een indicatie, geen maximum. Het aantal woningen hangt af van onderzoek en van eigenaren.",
            en: "The 3 is an indication, not a maximum. The number of dwellings depends on research and on owners."
          }
        }
      )
    ])
  }
}

const housingTraining = (): KnownRow => {
  const cells = agenda(364, 364, "(2 voorzieningen á 15 woonplekken) 15 Ja Ja Ja Ja, aantal: ntb")
  const unnumbered = (words: string) => [part("withoutNumber", Quantity.undetermined(words, "livingPlace", "once"))]
  return {
    product: "woontraining-voor-jongeren",
    unit: "livingPlace",
    conversions: [],
    variants: only([
      token(
        "wt-1",
        "15",
        [cells],
        oneOf("likely", "Dordrecht", "Molenlanden", "Gorinchem", "Hendrik-Ido-Ambacht", "Sliedrecht"),
        [part("number", Quantity.exactly(15, "livingPlace", "once"))]
      ),
      token(
        "wt-2",
        "Ja",
        [cells],
        oneOf("plausible", "Molenlanden", "Gorinchem", "Hendrik-Ido-Ambacht", "Alblasserdam", "Sliedrecht"),
        unnumbered("Ja")
      ),
      token(
        "wt-3",
        "Ja",
        [cells],
        oneOf("possible", "Hendrik-Ido-Ambacht", "Alblasserdam", "Gorinchem", "Zwijndrecht", "Sliedrecht"),
        unnumbered("Ja")
      ),
      token(
        "wt-4",
        "Ja",
        [cells],
        oneOf("possible", "Zwijndrecht", "Hardinxveld-Giessendam", "Alblasserdam", "Hendrik-Ido-Ambacht", "Sliedrecht"),
        unnumbered("Ja")
      ),
      token(
        "wt-5",
        "Ja, aantal: ntb",
        [cells],
        oneOf("plausible", "Papendrecht", "Hardinxveld-Giessendam", "Zwijndrecht", "Alblasserdam", "Sliedrecht"),
        unnumbered("Ja, aantal: ntb")
      )
    ])
  }
}

const skaeveHuse = (): KnownRow => {
  const joint = "skaeve-huse-molenlanden-gorinchem"
  const six = [part("research", Quantity.exactly(6, "unit", "once"))]
  return {
    product: "skaeve-huse",
    unit: "unit",
    conversions: [],
    variants: only([
      token(
        "sk-1",
        "Ja, 6 ism Gorinchem, in onderzoek",
        [agenda(373, 376, "Ja, 6 ism Gorinchem, in onderzoek")],
        certainly("Molenlanden"),
        six,
        { joint }
      ),
      token(
        "sk-2",
        "Ja 6 ism Molenlanden, in onderzoek",
        [agenda(378, 380, "Ja 6 ism Molenlanden, in onderzoek")],
        certainly("Gorinchem"),
        six,
        { joint }
      ),
      token(
        "sk-3",
        "Ja, enkele",
        [agenda(382, 382, "Ja, enkele")],
        oneOf(
          "possible",
          "Hendrik-Ido-Ambacht",
          "Alblasserdam",
          "Zwijndrecht",
          "Hardinxveld-Giessendam",
          "Papendrecht",
          "Sliedrecht"
        ),
        [part("withoutNumber", Quantity.undetermined("Ja, enkele", "unit", "once"))]
      )
    ])
  }
}

const timeOut = (): KnownRow => {
  const cell = (id: string, ...municipalities: ReadonlyArray<Column>): LocalBid.Token =>
    token(id, "Ja", [agenda(386, 386, "Ja Ja Ja")], oneOf("possible", ...municipalities), [
      part("withoutNumber", Quantity.undetermined("Ja", "place", "once"))
    ])
  return {
    product: "time-out",
    unit: "place",
    conversions: [],
    variants: only([
      cell("to-1", ...columns.slice(0, 7)),
      cell(
        "to-2",
        "Sliedrecht",
        "Hendrik-Ido-Ambacht",
        "Alblasserdam",
        "Gorinchem",
        "Zwijndrecht",
        "Molenlanden",
        "Hardinxveld-Giessendam"
      ),
      cell("to-3", ...columns.slice(2).toReversed())
    ])
  }
}

const residentialFacility = (): KnownRow => ({
  product: "intramurale-woonvoorziening",
  unit: "place",
  conversions: [],
  variants: only([
    token(
      "int-1",
      "Uitbreiding 2 plaatsen",
      [agenda(393, 394, "Uitbreiding 2 plaatsen")],
      oneOf("plausible", ...columns),
      [part("number", Quantity.exactly(2, "place", "once"))]
    )
  ])
})

const intermediateFacilities = (): KnownRow => ({
  product: "tussenvoorzieningen",
  unit: "livingPlace",
  conversions: [],
  variants: only([
    token(
      "tus-1",
      "Ja, iom wbc",
      [agenda(405, 405, "Ja, iom wbc")],
      oneOf(
        "possible",
        "Dordrecht",
        "Molenlanden",
        "Gorinchem",
        "Hendrik-Ido-Ambacht",
        "Alblasserdam",
        "Zwijndrecht",
        "Sliedrecht",
        "Hardinxveld-Giessendam"
      ),
      [part("withoutNumber", Quantity.undetermined("Ja, iom wbc", "livingPlace", "once"))],
      {
        remark: {
          nl: "Wij lezen iom wbc als: in overleg met de woningcorporatie.",
          en: "We read iom wbc as: in consultation with the housing association."
        }
      }
    ),
    token(
      "tus-2",
      "2, Timohuis",
      [
        agenda(405, 405, "2 7, Timohuis"),
        agenda(
          426,
          426,
          "7 Het Timohuis start in 2021 met een pilot voor twee plekken. Bij succes wordt deze voorziening uitgebreid naar max 5 plekken."
        )
      ],
      oneOf(
        "possible",
        "Papendrecht",
        "Hardinxveld-Giessendam",
        "Zwijndrecht",
        "Alblasserdam",
        "Hendrik-Ido-Ambacht",
        "Gorinchem",
        "Molenlanden",
        "Sliedrecht"
      ),
      [
        part("number", Quantity.exactly(2, "livingPlace", "once")),
        part("pilot", Quantity.atMost(3, "livingPlace", "once"), "timohuis-success")
      ],
      {
        footnote: "7",
        remark: {
          nl: "De noot zegt plekken, de rij woonplekken; wij volgen de rij. De noot noemt geen gemeente.",
          en: "The note says places, the row living places; we follow the row. The note names no municipality."
        }
      }
    )
  ])
})

const conditions = (): ReadonlyArray<LocalBid.Condition> => [
  {
    id: "zwijndrecht-room",
    municipality: "Zwijndrecht",
    text: Citation.cited(
      {
        nl: "Het bod van Zwijndrecht hangt af van de ruimte in de sociale woningvoorraad en vraagt regionale compensatie.",
        en: "The bid of Zwijndrecht depends on the room in the social housing stock and asks for regional compensation."
      },
      [
        agenda(
          421,
          421,
          "Het lokaal bod is afhankelijk van de ruimte in de sociale woningvoorraad en vraagt regionale compensatie."
        ),
        agenda(
          460,
          463,
          "Het lokaal bod van Zwijndrecht is dientengevolge afhankelijk van de ruimte in de sociale woningvoorraad en vraagt regionale compensatie."
        )
      ],
      {
        nl: "Zwijndrecht vraagt compensatie. Dat het bod zonder compensatie vervalt, staat er niet.",
        en: "Zwijndrecht asks for compensation. That the bid lapses without it is not stated."
      }
    )
  },
  {
    id: "sliedrecht-pace",
    municipality: "Sliedrecht",
    text: Citation.cited(
      {
        nl: "Sliedrecht wil het lokaal rustiger aan doen met nieuwe producten. Hoelang staat er niet.",
        en: "Sliedrecht wants to slow down locally with new products. For how long is not stated."
      },
      [
        agenda(
          454,
          455,
          "De gemeente Sliedrecht heeft de wens om lokaal te temporiseren bij de realisering van nieuwe producten."
        ),
        agenda(417, 417, "wil op korte termijn met name aandacht voor aanpak leefbaarheid en overlast")
      ]
    )
  },
  {
    id: "hg-needs-survey",
    text: Citation.cited(
      {
        nl: "Het aantal flexwoningen in Hardinxveld-Giessendam hangt af van wat het behoefteonderzoek laat zien.",
        en: "The number of flexible dwellings in Hardinxveld-Giessendam depends on what the survey of needs shows."
      },
      [agenda(425, 425, "Het aantal ingezette woningen voor de agenda HKG is afhankelijk van de onderzochte behoefte")]
    )
  },
  {
    id: "hg-owners",
    text: Citation.cited(
      {
        nl: "Het aantal flexwoningen in Hardinxveld-Giessendam hangt af van eigenaren die ze willen maken.",
        en: "The number of flexible dwellings in Hardinxveld-Giessendam depends on owners who are willing to make them."
      },
      [agenda(425, 425, "de bereidheid van vastgoedeigenaren flexwoningen te willen realiseren")],
      {
        nl: "De woningen zijn ook voor andere groepen bedoeld.",
        en: "The dwellings are meant for other groups as well."
      }
    )
  },
  {
    id: "gorinchem-training-lapses",
    text: Citation.cited(
      {
        nl: "Het aanbod van Gorinchem voor woontraining vervalt als de tijdelijke opvang van gezinnen er komt.",
        en: "The offer of Gorinchem for housing training lapses once the temporary shelter for families is realised."
      },
      [
        agenda(
          414,
          414,
          "Aanvankelijk had Gorinchem voorgesteld een woontrainingsproject voor jongeren te onderzoeken."
        ),
        agenda(415, 415, "Dit aanbod vervalt wanneer de huisvesting voor tijdelijke opvang wordt gerealiseerd.")
      ],
      {
        nl: "Of dit aanbod nog in de rij woontraining staat, is uit onze tekst niet op te maken.",
        en: "Whether this offer still stands in the row of housing training cannot be seen from our text."
      }
    )
  },
  {
    id: "timohuis-success",
    text: Citation.cited(
      {
        nl: "De extra plekken in het Timohuis komen er alleen als de pilot een succes is.",
        en: "The extra places in the Timohuis come only if the pilot is a success."
      },
      [agenda(426, 426, "Bij succes wordt deze voorziening uitgebreid naar max 5 plekken.")]
    )
  }
]

/**
 * The bids for seven products: literal words, what they amount to, and whose they may be.
 *
 * **Details**
 *
 * Our text of the table lost its empty cells, so most words have several candidates: `likelihood` says in words
 * how sure each is, and only `certain` is attributed unless the reader chooses otherwise. Whatever the reader
 * chooses, a row adds up to the same. The row of Housing First can be cut in two ways: `mark` reads the 4 in it
 * as a footnote, `bid` as a bid. A municipality without a word here is not said to have offered nothing.
 *
 * No condition of Zwijndrecht or Sliedrecht belongs to one cell: they hold for all that is attributed to them.
 *
 * **Units** as in the source; {@link bidInRowUnit} brings the cells of temporary housing to one unit.
 *
 * **Example**
 *
 * ```ts
 * import { localBid } from "@woonzorg/drechtsteden/localBids2020"
 * import * as Result from "effect/Result"
 * import * as LocalBid from "woonzorg/LocalBid"
 *
 * const read = Result.getOrThrow(LocalBid.read(localBid, { attribution: "certainOnly" }))
 * read.rows[1]?.cells.map(({ municipality, token }) => [token.words.value, municipality]).slice(3, 5) // => [["1", "Hendrik-Ido-Ambacht"], ["20", undefined]]
 * ```
 *
 * @source agenda-2021-2022
 * @category facts
 * @since 0.1.0
 */
export const localBid: LocalBid.LocalBid = /* @__PURE__ */ (() => ({
  id: "lokaal-bod-2020",
  columns,
  rows: [
    housingFirst(),
    temporaryHousing(),
    housingTraining(),
    skaeveHuse(),
    timeOut(),
    residentialFacility(),
    intermediateFacilities()
  ],
  conditions: conditions()
}))()
