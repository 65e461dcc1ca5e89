/**
 * The agenda of 2021-2022 as a version of the rules.
 *
 * @since 0.2.0
 */
import type * as Citation from "woonzorg/Citation"
import type * as RuleSet from "woonzorg/RuleSet"
import type * as Vocabulary from "woonzorg/Vocabulary"
import { agenda as table } from "../agenda2021.js"
import { eligibility2021, type DescribedIn2021 } from "../eligibility2021.js"
import { statement } from "../internal/statement.js"
import { product } from "../products.js"
import { quote } from "../sources.js"

const agenda = (first: number, last: number, words: string): Citation.Quote =>
  quote("agenda-2021-2022", [first, last], words)

// Of the route alone the agenda has no sentence on its residents.
const onRoute = () =>
  statement(
    "De route is een manier om mensen uit de opvang en beschermd wonen in bestaande woningen te laten wonen.",
    "The route is a way to let people from shelters and sheltered housing live in existing homes.",
    [
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
    ]
  )

const rule = (id: DescribedIn2021): RuleSet.Provision => {
  const says = product(id).attributes.residents ?? onRoute()
  return { _tag: "Rule", id, says, eligibility: eligibility2021[id] }
}

const unencoded = (id: string, says: Citation.Sourced<Vocabulary.Text>, why: Vocabulary.Text): RuleSet.Provision => ({
  _tag: "Unencoded",
  id,
  says,
  why
})

const sentences = (): ReadonlyArray<RuleSet.Provision> => [
  unencoded(
    "for-all-in-the-region",
    statement(
      "Een voorziening die de regio betaalt, is er voor alle kwetsbare inwoners van de regio's.",
      "A facility that the region pays for is there for all vulnerable residents of the regions.",
      [
        agenda(
          492,
          494,
          "Een regionaal gefinancierde woonzorgvoorziening is bestemd voor alle kwetsbare inwoners in de regio’s"
        )
      ]
    ),
    {
      nl: "Wie kwetsbaar is, staat er niet. Daarom vraagt geen criterium in welke gemeente iemand woont.",
      en: "It does not say who is vulnerable. So no criterion asks in which municipality somebody lives."
    }
  ),
  unencoded(
    "what-a-neighbourhood-can-bear",
    statement(
      "Bij elke woning wordt gekeken wat het gebouw en de buurt aankunnen. Soms gaat de woning dan naar iemand anders.",
      "For each home it is considered what the building and the neighbourhood can bear. Sometimes the home then goes to somebody else.",
      [
        agenda(
          243,
          245,
          "wordt ook zorgvuldig gekeken naar het adaptatievermogen van complexen en buurten bij het huisvesten van kwetsbare doelgroepen"
        ),
        agenda(
          245,
          247,
          "leidt tot het besluit de woning niet beschikbaar te stellen aan een persoon die uitstroomt uit een instelling"
        )
      ]
    ),
    {
      nl: "Het gaat over de buurt, niet over de persoon. Een grens staat er niet bij.",
      en: "It is about the neighbourhood, not the person. No threshold is given."
    }
  ),
  unencoded(
    "care-is-arranged",
    statement(
      "De zorg moet goed geregeld zijn als iemand gaat huren, en als de zorg stopt.",
      "Care has to be well arranged when somebody starts to rent, and when the care stops.",
      [
        agenda(1040, 1041, "Partijen vinden het van groot belang dat de zorg goed geregeld is"),
        agenda(
          1041,
          1043,
          "Zowel op het moment dat het huurcontract wordt aangegaan als op het moment dat het zorgcontract afloopt"
        )
      ]
    ),
    { nl: "Wanneer zorg goed geregeld is, staat er niet.", en: "It does not say when care is well arranged." }
  ),
  unencoded(
    "way-back-to-more-care",
    statement(
      "Wie niet zelfstandig kan wonen, moet terug kunnen naar zwaardere zorg.",
      "Who cannot live independently must be able to return to more intensive care.",
      [
        agenda(
          1045,
          1046,
          "moeten zij de mogelijkheid krijgen terug te vallen op een zwaarder, mogelijk intramuraal, zorgarrangement"
        )
      ]
    ),
    {
      nl: "Het gaat over wat er later gebeurt, niet over wie een plek krijgt.",
      en: "It is about what happens later, not about who gets a place."
    }
  ),
  unencoded(
    "priority-is-not-for-all",
    statement("Niet iedereen kan de voorrangsregeling gebruiken.", "Not everyone can use the priority scheme.", [
      agenda(238, 239, "niet iedereen aanspraak kan maken op de voorrangsregeling")
    ]),
    { nl: "Voor wie de regeling wel is, staat er niet.", en: "For whom the scheme is, is not stated." }
  )
]

/**
 * The agenda as a version: nine products with for whom they are, and five sentences that cannot be encoded.
 *
 * **Details**
 *
 * It is an agreement between parties about an ambition, for 2021 and 2022; it is no regulation.
 *
 * **Example**
 *
 * ```ts
 * import { agenda2021 } from "@woonzorg/drechtsteden/rules/agenda2021"
 * import * as Result from "effect/Result"
 * import * as RuleSet from "woonzorg/RuleSet"
 *
 * Result.map(RuleSet.asOf([agenda2021], "2022-12-31"), ({ id }) => id) // => Result.succeed("agenda-2021-2022")
 * RuleSet.unencoded(agenda2021).length // => 5
 * ```
 *
 * @source agenda-2021-2022
 * @category facts
 * @since 0.2.0
 */
export const agenda2021: RuleSet.RuleSet = /* @__PURE__ */ (() => ({
  id: "agenda-2021-2022",
  name: {
    nl: "Agenda Huisvesting Kwetsbare Groepen 2021-2022",
    en: "Agenda on Housing Vulnerable Groups 2021-2022"
  },
  standing: "agreed",
  validity: { _tag: "Dated", period: table.period },
  provisions: [...(Object.keys(eligibility2021) as ReadonlyArray<DescribedIn2021>).map(rule), ...sentences()]
}))()
