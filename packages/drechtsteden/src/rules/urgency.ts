/**
 * What was once published about urgency in the Drechtsteden: copies without a date, kept to compare, never to use.
 *
 * @since 0.2.0
 */
import type * as Citation from "woonzorg/Citation"
import type * as Criterion from "woonzorg/Criterion"
import type * as Eligibility from "woonzorg/Eligibility"
import type * as RuleSet from "woonzorg/RuleSet"
import type * as Vocabulary from "woonzorg/Vocabulary"
import { all, any, cited, compares, holds, livesIn, not } from "../internal/clause.js"
import { statement } from "../internal/statement.js"
import { entry } from "../sources.js"

const copied: Vocabulary.Text = {
  nl: "Uit een kopie zonder datum. Regels en bedragen kunnen veranderd zijn.",
  en: "From a copy without a date. Rules and amounts may have changed."
}

const older: Vocabulary.Text = {
  nl: "Van oudere pagina's van Zwijndrecht en Alblasserdam, rond 2020-2021. Welke van de twee wat zegt, is niet bewaard.",
  en: "From older pages of Zwijndrecht and Alblasserdam, around 2020-2021. Which of the two says what was not kept."
}

const undated: RuleSet.Validity = {
  _tag: "Unknown",
  why: {
    nl: "Wij weten niet vanaf en tot wanneer dit gold. De bedragen veranderen elk jaar.",
    en: "We do not know from when until when this held. The amounts change every year."
  },
  instead: {
    nl: "Kijk voor nu bij Woonkeus Drechtsteden of in de Urgentiewijzer.",
    en: "for today, look at Woonkeus Drechtsteden or the Urgentiewijzer."
  }
}

const described = (product: string, criterion: Criterion.Criterion): Eligibility.Eligibility => ({
  product,
  isComplete: false,
  criterion,
  otherReadings: [],
  describes: [],
  notEncoded: []
})

type Citations = readonly [Citation.Citation, ...ReadonlyArray<Citation.Citation>]

const notACondition: Vocabulary.Text = {
  nl: "Dit gaat over de aanvraag of het aanbod, niet over de persoon.",
  en: "This is about the application or the offer, not about the person."
}

const unencoded = (
  id: string,
  says: Citation.Sourced<Vocabulary.Text>,
  why: Vocabulary.Text = notACondition
): RuleSet.Provision => ({ _tag: "Unencoded", id, says, why })

/**
 * The urgency conditions of older municipal pages, around 2020-2021. Of unknown validity.
 *
 * **Example**
 *
 * ```ts
 * import { olderPages } from "@woonzorg/drechtsteden/rules/urgency"
 * import * as Result from "effect/Result"
 * import * as RuleSet from "woonzorg/RuleSet"
 *
 * Result.isFailure(RuleSet.asOf([olderPages], "2021-01-01")) // => true
 * ```
 *
 * @source urgentie-zwijndrecht
 * @source urgentie-alblasserdam
 * @category facts
 * @since 0.2.0
 */
export const olderPages: RuleSet.RuleSet = /* @__PURE__ */ (() => {
  const pages: Citations = [
    entry("urgentie-zwijndrecht", "voorwaarden voor urgentie"),
    entry("urgentie-alblasserdam", "voorwaarden voor urgentie")
  ]
  const page = cited(pages, older)
  return {
    id: "urgency-older-pages",
    name: {
      nl: "Urgentie volgens oudere pagina's (rond 2020-2021)",
      en: "Urgency according to older pages (around 2020-2021)"
    },
    standing: "published",
    validity: undated,
    provisions: [
      {
        _tag: "Rule",
        id: "urgency",
        says: statement(
          "De nood is niet zelf veroorzaakt en was niet te voorzien. Het inkomen is lager dan 35.000 euro en iemand woont minstens 2 jaar in de regio.",
          "The need was not self-caused and could not be foreseen. The income is below 35,000 euros, and somebody has lived in the region for at least 2 years.",
          pages,
          older
        ),
        eligibility: described(
          "urgentie",
          all(
            not(holds(page, "causedItThemselves")),
            not(holds(page, "couldForeseeIt")),
            compares(page, "income", "lessThan", 35_000),
            compares(page, "yearsInRegion", "atLeast", 2)
          )
        )
      },
      unencoded(
        "everything-tried",
        statement(
          "Iemand heeft alles zelf geprobeerd en reageerde in de laatste 8 weken op alle passende woningen.",
          "Somebody has tried everything and responded to all suitable homes in the last 8 weeks.",
          pages,
          older
        ),
        {
          nl: "Wat alles is, en welke woningen passen, is niet bewaard.",
          en: "What everything is, and which homes are suitable, was not kept."
        }
      ),
      unencoded(
        "no-reason-by-itself",
        statement(
          "Alleen een zwangerschap, een te grote of te kleine woning, inwoning of een tijdelijk contract is geen reden.",
          "A pregnancy alone, too large or too small a home, lodging or a temporary contract is no reason.",
          pages,
          older
        ),
        { nl: "Welke redenen wel tellen, is niet bewaard.", en: "Which reasons do count was not kept." }
      ),
      unencoded(
        "lapses",
        statement(
          "De urgentie vervalt als iemand een woning weigert of niet reageert. Bezwaar daartegen is niet mogelijk.",
          "The urgency lapses when somebody refuses a home or does not respond. No objection to that is possible.",
          pages,
          older
        )
      )
    ]
  }
})()

/**
 * The urgency conditions of the Urgentiewijzer, from a copy without a date. Of unknown validity.
 *
 * **Details**
 *
 * They are of six municipalities: not of Gorinchem, Hardinxveld-Giessendam and Molenlanden.
 *
 * **Example**
 *
 * ```ts
 * import { olderPages, urgentiewijzer } from "@woonzorg/drechtsteden/rules/urgency"
 * import * as RuleSet from "woonzorg/RuleSet"
 *
 * RuleSet.diff(olderPages, urgentiewijzer).changed.map(({ before }) => before.id) // => ["urgency"]
 * ```
 *
 * @source urgentiewijzer-drechtsteden
 * @category facts
 * @since 0.2.0
 */
export const urgentiewijzer: RuleSet.RuleSet = /* @__PURE__ */ (() => {
  const pages: Citations = [entry("urgentiewijzer-drechtsteden", "voorwaarden voor urgentie")]
  const page = cited(pages, copied)
  return {
    id: "urgency-urgentiewijzer",
    name: {
      nl: "Urgentie volgens de Urgentiewijzer (kopie zonder datum)",
      en: "Urgency according to the Urgentiewijzer (copy without a date)"
    },
    standing: "published",
    validity: undated,
    provisions: [
      {
        _tag: "Rule",
        id: "urgency",
        says: statement(
          "Iemand staat ingeschreven bij Woonkeus en belt eerst voor advies. Het inkomen blijft onder een grens. Iemand woont 3 jaar aaneen in de regio, of 6 jaar aaneen in de laatste 10 jaar.",
          "Somebody is registered with Woonkeus and first calls for advice. The income stays below a limit. Somebody has lived in the region for 3 years without a break, or for 6 such years in the last 10.",
          pages,
          copied
        ),
        eligibility: described(
          "urgentie",
          all(
            holds(page, "registeredAsSeeker"),
            holds(page, "hadAdviceCall"),
            any(
              all(holds(page, "livesAlone"), compares(page, "income", "lessThan", 47_699)),
              all(not(holds(page, "livesAlone")), compares(page, "income", "lessThan", 52_671))
            ),
            any(compares(page, "yearsInRegion", "atLeast", 3), compares(page, "yearsInRegionOfTen", "atLeast", 6))
          )
        )
      },
      unencoded(
        "exceptions-on-income",
        statement(
          "Voor de grens van het inkomen zijn er uitzonderingen: om medische redenen uit de Wmo, voor vergunninghouders en bij herstructurering.",
          "There are exceptions to the limit on income: for medical reasons under the Wmo, for permit holders and at restructuring.",
          pages,
          copied
        ),
        { nl: "Hoe de uitzonderingen werken, is niet bewaard.", en: "How the exceptions work was not kept." }
      ),
      unencoded(
        "six-municipalities",
        statement(
          "De Urgentiewijzer is van zes gemeenten: Alblasserdam, Dordrecht, Hendrik-Ido-Ambacht, Papendrecht, Sliedrecht en Zwijndrecht.",
          "The Urgentiewijzer is of six municipalities: Alblasserdam, Dordrecht, Hendrik-Ido-Ambacht, Papendrecht, Sliedrecht and Zwijndrecht.",
          pages,
          copied
        ),
        {
          nl: "Of iemand in een van de zes moet wonen, is niet bewaard; wat er staat, gaat over de tijd in de regio.",
          en: "Whether somebody has to live in one of the six was not kept; what there is, is about the time in the region."
        }
      )
    ]
  }
})()

/**
 * Priority for who leaves an institution, from a copy without a date. Of unknown validity.
 *
 * **Details**
 *
 * A scheme that began in July 2025 may have taken its place: of that one no document holds the conditions.
 *
 * **Example**
 *
 * ```ts
 * import { leavingAnInstitution } from "@woonzorg/drechtsteden/rules/urgency"
 * import * as RuleSet from "woonzorg/RuleSet"
 *
 * RuleSet.unencoded(leavingAnInstitution).map(({ id }) => id) // => ["one-offer", "who-decides", "conduct", "elsewhere"]
 * ```
 *
 * @source thuis-in-de-wijken
 * @category facts
 * @since 0.2.0
 */
export const leavingAnInstitution: RuleSet.RuleSet = /* @__PURE__ */ (() => {
  const pages: Citations = [entry("thuis-in-de-wijken", "voorrang aanvragen en intake")]
  const page = cited(pages, copied)
  return {
    id: "priority-leaving-an-institution",
    name: {
      nl: "Voorrang bij vertrek uit een instelling (kopie zonder datum)",
      en: "Priority when leaving an institution (copy without a date)"
    },
    standing: "published",
    validity: undated,
    provisions: [
      {
        _tag: "Rule",
        id: "priority",
        says: statement(
          "Voor bewoners van een instelling voor beschermd wonen die klaar zijn om zelfstandig te wonen en zelf geen woning vinden. Wie de nood zelf veroorzaakte, valt af, tenzij die dat niet kon overzien.",
          "For residents of an institution for sheltered housing who are ready to live independently and cannot find a home. Who caused the need is turned down, unless they could not foresee that.",
          pages,
          copied
        ),
        eligibility: described(
          "voorrang-bij-uitstroom",
          all(
            livesIn(page, "shelteredHousing"),
            holds(page, "canMoveOnNow"),
            holds(page, "registeredAsSeeker"),
            not(holds(page, "canSolveItThemselves")),
            not(all(holds(page, "causedItThemselves"), holds(page, "couldForeseeIt"))),
            not(holds(page, "askedBefore"))
          )
        )
      },
      unencoded(
        "one-offer",
        statement(
          "Er komt één aanbod; weigeren mag niet. Zelf zoeken mag wel. De corporatie kan extra voorwaarden aan het contract verbinden.",
          "There is one offer, and it may not be refused. Searching oneself is allowed. The association can set extra terms.",
          pages,
          copied
        )
      ),
      unencoded(
        "who-decides",
        statement(
          "Het Platform Uitvoering Voorrangsregeling beoordeelt de aanvraag; Dordrecht beslist.",
          "A platform assesses the application; Dordrecht decides.",
          pages,
          copied
        )
      ),
      unencoded(
        "conduct",
        statement(
          "Er is nog een grond om af te wijzen, over gedrag tijdens het verblijf.",
          "There is one more ground for turning somebody down, about conduct during the stay.",
          pages,
          copied
        ),
        { nl: "De tekst in onze kopie is afgebroken.", en: "The text in our copy is cut off." }
      ),
      unencoded(
        "elsewhere",
        statement(
          "Gorinchem en Molenlanden hebben een andere regeling.",
          "Gorinchem and Molenlanden have another arrangement.",
          pages,
          copied
        ),
        { nl: "Die regeling hebben wij niet.", en: "We do not have that arrangement." }
      )
    ]
  }
})()
