/**
 * For whom the products of the agenda of 2021-2022 are, as far as the agenda says so.
 *
 * @since 0.2.0
 */
import type * as Citation from "woonzorg/Citation"
import type * as Criterion from "woonzorg/Criterion"
import type * as Eligibility from "woonzorg/Eligibility"
import type { AgendaFacilityId } from "./facilitiesOfAgenda.js"
import { all, any, assumed, cited, compares, holds, livesIn, not } from "./internal/clause.js"
import { statement } from "./internal/statement.js"
import type { AgendaProductId } from "./productsOfAgenda.js"
import { quote } from "./sources.js"

/**
 * The id of a product of which the agenda says for whom it is.
 *
 * @category models
 * @since 0.2.0
 */
export type DescribedIn2021 =
  | AgendaProductId
  | AgendaFacilityId
  | "route-thuis-in-de-wijk"
  | "tijdelijke-opvang-van-gezinnen"

const agenda = (first: number, last: number, words: string): Citation.Quote =>
  quote("agenda-2021-2022", [first, last], words)

/**
 * That a young person is 18 to 22 years old: the agenda names young people and gives no age.
 *
 * **Example**
 *
 * ```ts
 * import { youthIs18To22 } from "@woonzorg/drechtsteden/eligibility2021"
 *
 * youthIs18To22.sensitivity // => "high"
 * ```
 *
 * @category facts
 * @since 0.2.0
 */
export const youthIs18To22: Citation.Assumption = {
  id: "youth-is-18-to-22",
  statement: {
    nl: "Een jongere is 18 tot en met 22 jaar.",
    en: "A young person is 18 up to and including 22 years old."
  },
  why: {
    nl: "De agenda geeft bij jongeren geen leeftijd. Een proef uit 2025 is er voor wie 23 jaar of ouder is; daarom houden wij bij 22 jaar op.",
    en: "The agenda gives no age with young people. A trial of 2025 is for those of 23 and older; so we stop at 22."
  },
  decidedBy: { nl: "de partijen van de agenda", en: "the parties of the agenda" },
  sensitivity: "high"
}

/**
 * That the route to a home in the neighbourhood is for who can live there right now; no source says so.
 *
 * **Example**
 *
 * ```ts
 * import { routeIsForWhoCanMoveOn } from "@woonzorg/drechtsteden/eligibility2021"
 *
 * routeIsForWhoCanMoveOn.id // => "route-is-for-who-can-move-on"
 * ```
 *
 * @category facts
 * @since 0.2.0
 */
export const routeIsForWhoCanMoveOn: Citation.Assumption = {
  id: "route-is-for-who-can-move-on",
  statement: {
    nl: "De Route Thuis in de wijk is voor wie nu direct zelfstandig kan gaan wonen.",
    en: "The route to a home in the neighbourhood is for those who can live independently right now."
  },
  why: {
    nl: "De agenda heeft een tussenvoorziening voor wie niet direct kan doorstromen. Wij lezen dat de route er voor de anderen is.",
    en: "The agenda has an intermediate facility for those who cannot move on directly. We read that the route is for the others."
  },
  decidedBy: { nl: "de partijen van de agenda", en: "the parties of the agenda" },
  sensitivity: "medium"
}

const described = (
  product: DescribedIn2021,
  criterion: Criterion.Criterion,
  more: Partial<Pick<Eligibility.Eligibility, "otherReadings" | "describes" | "notEncoded">> = {}
): Eligibility.Eligibility => ({
  product,
  isComplete: false,
  criterion,
  otherReadings: [],
  describes: [],
  notEncoded: [],
  ...more
})

const youngAges = (): ReadonlyArray<Criterion.Criterion> => [
  compares(assumed(youthIs18To22), "age", "atLeast", 18),
  compares(assumed(youthIs18To22), "age", "atMost", 22)
]

const housingFirst = (): Eligibility.Eligibility => {
  const agreed = () => [
    holds(
      cited([agenda(1254, 1254, "Het accepteren en toelaten van begeleiding is hierbij een voorwaarde")]),
      "acceptsSupport"
    ),
    holds(
      cited(
        [agenda(1255, 1255, "Daarnaast zijn afspraken over het betalen van de huur en het voorkomen van overlast")],
        {
          nl: "Dat de bewoner het met de afspraken eens moet zijn, lezen wij erin.",
          en: "That the resident has to agree to the arrangements is how we read it."
        }
      ),
      "agreesOnTenancy"
    )
  ]
  const several = agenda(1253, 1253, "dakloze mensen met meervoudige problemen")
  const wide = agenda(343, 344, "mensen (volwassenen én jongeren) die dak- en thuisloos zijn geraakt")
  const cracks = agenda(
    1259,
    1259,
    "Ook voor dakloze jongeren die tussen wal en schip vallen blijkt Housing First goed aan te sluiten"
  )
  return described(
    "housing-first",
    all(
      holds(cited([several, cracks]), "homeless"),
      any(
        holds(cited([several]), "severalProblems"),
        all(...youngAges(), holds(cited([cracks]), "fallsBetweenServices"))
      ),
      ...agreed()
    ),
    {
      otherReadings: [
        { ambiguity: "A-HFDOEL", reading: "wide", criterion: all(holds(cited([wide]), "homeless"), ...agreed()) }
      ],
      describes: [
        statement(
          "De agenda noemt de groep langdurig dakloos.",
          "The agenda calls the group homeless for a long time.",
          [agenda(1258, 1258, "voor een groot deel van deze groep langdurig daklozen")]
        )
      ]
    }
  )
}

const temporary = (): Eligibility.Eligibility =>
  described(
    "tijdelijk-wonen",
    all(
      holds(
        cited([agenda(1179, 1179, "zodat we een deel van de Beschermd wonen en opvang doelgroep kunnen bedienen")]),
        "inCareGroup"
      ),
      {
        _tag: "OneOf",
        attribute: "supportNeed",
        options: ["none", "minimal"],
        passport: cited([
          agenda(
            1181,
            1181,
            "een groep die met minimale begeleiding kunnen worden gehuisvest op een tijdelijke woonplek"
          )
        ])
      }
    ),
    {
      notEncoded: [
        statement(
          "De plekken zijn voor een deel van de doelgroep. Welk deel, staat er niet. Er kunnen ook andere groepen wonen.",
          "The places are for a part of the target group. Which part is not stated. Other groups can live there as well.",
          [
            agenda(1179, 1179, "een deel van de Beschermd wonen en opvang doelgroep"),
            agenda(1194, 1194, "gemêleerde woonplekken kan creëren zodat er verschillende groepen worden bediend")
          ]
        )
      ]
    }
  )

const training = (): Eligibility.Eligibility =>
  described("woontraining-voor-jongeren", all(...youngAges()), {
    notEncoded: [
      statement("De agenda zegt alleen: voor jongeren.", "The agenda only says: for young people.", [
        agenda(364, 364, "Een locatie voor woontraining voor jongeren")
      ])
    ]
  })

const skaeveHuse = (): Eligibility.Eligibility => {
  const unsuited = cited([
    agenda(
      1241,
      1242,
      "niet in staat blijken te zijn om een reguliere sociale huurwoning te bewonen maar ook niet geschikt zijn voor BW-voorzieningen of begeleid wonen"
    )
  ])
  return described(
    "skaeve-huse",
    all(
      not(holds(unsuited, "canRentOrdinaryHome")),
      not(holds(unsuited, "suitsShelteredHousing")),
      not(holds(unsuited, "suitsSupportedHousing")),
      holds(
        cited(
          [
            quote(
              "overlegtafel-2025-09-18",
              [89, 90],
              "Belangrijk is dat de aanbieder ook goed kan inschatten of een cliënt wel of niet passend is voor deze woonvorm"
            )
          ],
          {
            nl: "Het verslag zegt dit over het project Lingehuusjes. Wij lezen het als een voorwaarde bij elke Skaeve Huse.",
            en: "The minutes say this about the project Lingehuusjes. We read it as a condition at every Skaeve Huse."
          }
        ),
        "providerAccepts"
      )
    ),
    {
      describes: [
        statement(
          "Meestal zijn het alleenstaande mannen boven de 40 jaar, met een verleden van woonoverlast en ingewikkelde problemen.",
          "Mostly they are single men over 40, with a past of nuisance and complex problems.",
          [
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
        statement(
          "Zij leven erg op zichzelf en zijn beter af met een eigen plek.",
          "They keep very much to themselves and are better off with a place of their own.",
          [
            agenda(
              1243,
              1244,
              "Zij leven erg op zichzelf en hebben moeite om zich aan te passen aan de omgeving en zijn beter af met een eigen plek"
            )
          ]
        )
      ]
    }
  )
}

const timeOut = (): Eligibility.Eligibility => {
  const athome = cited(
    [agenda(1237, 1237, "mensen die thuis wonen (maar die even deze thuis setting niet aan kunnen)")],
    {
      nl: "De agenda zegt dit over de plekken in Sliedrecht, als voorbeeld.",
      en: "The agenda says this about the places in Sliedrecht, as an example."
    }
  )
  return described("time-out", all(livesIn(athome, "ownHome"), holds(athome, "cannotCopeAtHome")), {
    describes: [
      statement(
        "Steeds meer mensen met zorg van beschermd wonen en opvang of de Wlz wonen thuis in de wijk.",
        "More and more people with care from sheltered housing, shelters or the Wlz live at home in the neighbourhood.",
        [agenda(1225, 1225, "steeds meer mensen uit BW&O maar zo ook Wlz ‘thuis in de wijk’ hebben")]
      )
    ]
  })
}

const residential = (): Eligibility.Eligibility => {
  const both = agenda(1201, 1201, "die al jarenlang verslaafd zijn en psychiatrische problemen hebben")
  return described(
    "intramurale-woonvoorziening",
    all(
      compares(
        cited([agenda(1200, 1201, "mensen ouder dan 45 jaar"), agenda(396, 397, "voor mensen (boven de 45 jaar)")], {
          nl: "Wij tellen hele jaren: iemand van 45 past niet, iemand van 46 wel.",
          en: "We count whole years: somebody of 45 does not fit, somebody of 46 does."
        }),
        "age",
        "moreThan",
        45
      ),
      holds(cited([both]), "addictedForYears"),
      holds(cited([both]), "psychiatricProblems")
    ),
    {
      notEncoded: [
        statement(
          "De tabel noemt de problemen zeer complex en ‘triple’. Een derde probleem noemt zij niet.",
          "The table calls the problems very complex and ‘triple’. It names no third problem.",
          [agenda(123, 124, "Intramurale woonvoorziening voor mensen met zeer complexe (triple) problematiek")]
        )
      ]
    }
  )
}

const intermediate = (): Eligibility.Eligibility => {
  const cannotYet = () =>
    not(
      holds(
        cited([
          agenda(
            128,
            130,
            "Kleinschalige tussenvoorzieningen (voor mensen die niet direct kunnen doorstromen naar regulier wonen)"
          )
        ]),
        "canMoveOnNow"
      )
    )
  const fromInstitution = () =>
    livesIn(
      cited([agenda(1210, 1210, "die uitstromen uit opvang of een beschermd wonen intramurale setting")]),
      "shelter",
      "shelteredHousing"
    )
  const insteadOfInstitution = () => {
    const instead = cited([
      agenda(
        1222,
        1222,
        "een aantal cliënten op de wachtlijst BW die met een voorziening als deze niet hoeven in te stromen in een BW intramurale voorziening"
      )
    ])
    return all(holds(instead, "onWaitingList"), holds(instead, "intermediateIsEnough"))
  }
  return described(
    "tussenvoorzieningen",
    any(
      all(
        cannotYet(),
        any(
          fromInstitution(),
          livesIn(cited([agenda(177, 177, "Uitstroom Jeugdzorg Nntb 2 – Tussenvoorziening")]), "youthCare"),
          livesIn(cited([agenda(187, 187, "Uitstroom penitentiaire instelling 10 – Tussenvoorziening")]), "prison"),
          all(
            holds(cited([agenda(182, 182, "Dak- en thuisloze jongeren 10-15 – Tussenvoorziening")]), "homeless"),
            ...youngAges()
          )
        )
      ),
      insteadOfInstitution()
    ),
    {
      otherReadings: [
        {
          ambiguity: "A-TUSSENJONG",
          reading: "annex",
          criterion: any(all(cannotYet(), fromInstitution()), insteadOfInstitution())
        }
      ]
    }
  )
}

const route = (): Eligibility.Eligibility =>
  described(
    "route-thuis-in-de-wijk",
    all(
      livesIn(
        cited([
          agenda(
            776,
            777,
            "De (verdere) instroom van mensen uit de Opvang en Beschermd Wonen in de bestaande woningvoorraad"
          ),
          agenda(
            781,
            783,
            "door instroom in de bestaande woningvoorraad. Bijvoorbeeld in de vorm van de Route Thuis in de wijk"
          )
        ]),
        "shelter",
        "shelteredHousing"
      ),
      holds(assumed(routeIsForWhoCanMoveOn), "canMoveOnNow")
    )
  )

const families = (): Eligibility.Eligibility =>
  described(
    "tijdelijke-opvang-van-gezinnen",
    holds(
      cited([agenda(414, 414, "In Gorinchem wordt de huisvesting voor tijdelijk opvang van 7-8 gezinnen onderzocht")]),
      "family"
    )
  )

/**
 * For whom nine products are, by product.
 *
 * **Details**
 *
 * The agenda describes groups; it holds no rules on who may live where. So none of these is complete, and none says
 * that somebody may have a place. Where the agenda can be read in two ways, the other reading stands beside ours.
 *
 * **Example**
 *
 * ```ts
 * import { eligibility2021 } from "@woonzorg/drechtsteden/eligibility2021"
 * import * as Eligibility from "woonzorg/Eligibility"
 *
 * const residential = Eligibility.decide(eligibility2021["intramurale-woonvoorziening"])
 * residential({ age: 45 }) // => "doesNotFit"
 * residential({ age: 46 }) // => "unknown"
 * ```
 *
 * @source agenda-2021-2022
 * @source overlegtafel-2025-09-18
 * @category facts
 * @since 0.2.0
 */
export const eligibility2021: Readonly<Record<DescribedIn2021, Eligibility.Eligibility>> = /* @__PURE__ */ (() => ({
  "housing-first": housingFirst(),
  "tijdelijk-wonen": temporary(),
  "woontraining-voor-jongeren": training(),
  "skaeve-huse": skaeveHuse(),
  "time-out": timeOut(),
  "intramurale-woonvoorziening": residential(),
  tussenvoorzieningen: intermediate(),
  "route-thuis-in-de-wijk": route(),
  "tijdelijke-opvang-van-gezinnen": families()
}))()
