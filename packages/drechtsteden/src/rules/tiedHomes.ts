/**
 * Homes with assistance in daily living: as an advocacy group describes them, and as it would have them.
 *
 * @since 0.2.0
 */
import type * as Citation from "woonzorg/Citation"
import type * as RuleSet from "woonzorg/RuleSet"
import { claimed, eligibility2025 } from "../eligibility2025.js"
import { statement } from "../internal/statement.js"
import { quote } from "../sources.js"

const paper = (first: number, last: number, words: string): Citation.Quote =>
  quote("red-mijn-zorg", [first, last], words)

const undated = {
  _tag: "Unknown",
  why: { nl: "Het stuk van de organisatie heeft geen datum.", en: "The paper of the group has no date." }
} as const

const advised = {
  nl: "Dit is een voorstel van een belangenorganisatie, geen regel.",
  en: "This is a proposal of an advocacy group, no rule."
} as const

/**
 * That housing and care are tied, as an advocacy group says. It is a claim: the provider was not heard.
 *
 * **Details**
 *
 * No document holds the view of a provider, so none is named. It is never in force: `RuleSet.asOf` does not choose it.
 *
 * **Example**
 *
 * ```ts
 * import { tied } from "@woonzorg/drechtsteden/rules/tiedHomes"
 *
 * tied.standing // => "claimed"
 * ```
 *
 * @source red-mijn-zorg
 * @category facts
 * @since 0.2.0
 */
export const tied: RuleSet.RuleSet = /* @__PURE__ */ (() => ({
  id: "housing-and-care-tied",
  name: {
    nl: "Wonen en zorg vast aan elkaar, volgens een belangenorganisatie",
    en: "Housing and care tied together, according to an advocacy group"
  },
  standing: "claimed",
  validity: undated,
  provisions: [
    {
      _tag: "Rule",
      id: "who-can-live-there",
      says: statement(
        "De woningen zijn er alleen voor wie ook een contract voor ADL-assistentie afsluit.",
        "The homes are only there for those who also sign a contract for assistance in daily living.",
        [paper(16, 16, "contract voor ADL-assistentie"), paper(9, 9, "wonen onlosmakelijk met elkaar zijn verbonden")],
        claimed
      ),
      eligibility: eligibility2025["adl-woning"]
    },
    {
      _tag: "Unencoded",
      id: "changing-care",
      says: statement(
        "Wie overstapt naar een pgb of andere zorg, raakt de woning kwijt.",
        "Who changes to a personal budget or to other care loses the home.",
        [paper(32, 33, "Bewoners die overstappen op PGB of andere zorgvormen verliezen hun recht op de woning")],
        claimed
      ),
      why: {
        nl: "Het gaat over wie er al woont, niet over wie er komt wonen.",
        en: "It is about who lives there already, not about who comes to live there."
      }
    },
    {
      _tag: "Unencoded",
      id: "conflict-over-care",
      says: statement(
        "Bij een ruzie met de zorgaanbieder kan iemand de woning kwijtraken.",
        "In a conflict with the care provider somebody can lose the home.",
        [paper(9, 10, "waardoor bewoners bij conflicten met de zorgaanbieder hun woning (kunnen) verliezen")],
        claimed
      ),
      why: {
        nl: "De bron schrijft ‘(kunnen)’: wanneer het gebeurt, staat er niet.",
        en: "The source writes ‘(can)’: when it happens is not stated."
      }
    }
  ]
}))()

/**
 * That housing and care are separate, as the same group proposes. It is an advice, and no rule.
 *
 * **Example**
 *
 * ```ts
 * import { separate, tied } from "@woonzorg/drechtsteden/rules/tiedHomes"
 * import * as Result from "effect/Result"
 * import * as RuleEffect from "woonzorg/RuleEffect"
 *
 * const changed = Result.map(RuleEffect.between(tied, separate), ([home]) => home?.grid.filter(({ before, after }) => before !== after))
 * Result.map(changed, (all) => all?.map(({ first }) => first)) // => Result.succeed([{ needsAdaptedHome: true, assistanceContract: false }])
 * ```
 *
 * @source red-mijn-zorg
 * @category facts
 * @since 0.2.0
 */
export const separate: RuleSet.RuleSet = /* @__PURE__ */ (() => ({
  id: "housing-and-care-separate",
  name: {
    nl: "Wonen en zorg los van elkaar, een voorstel van een belangenorganisatie",
    en: "Housing and care separate, a proposal of an advocacy group"
  },
  standing: "advised",
  validity: undated,
  provisions: [
    {
      _tag: "Rule",
      id: "who-can-live-there",
      says: statement(
        "De woningen zijn er ook voor wie geen contract voor ADL-assistentie heeft.",
        "The homes are there as well for those without a contract for assistance in daily living.",
        [
          paper(
            83,
            84,
            "Herstructureer de voorwaarden voor toegang tot deze woningen, zodat ook mensen zonder ADL-contract toegang hebben"
          )
        ],
        advised
      ),
      eligibility: { ...eligibility2025["miva-woning"], product: "adl-woning" }
    },
    {
      _tag: "Unencoded",
      id: "separate-contracts",
      says: statement(
        "Huur en zorg worden juridisch los gemaakt, in gesprek met aanbieders en corporaties.",
        "Tenancy and care are separated in law, in talks with providers and housing associations.",
        [paper(75, 75, "juridische loskoppeling van woon- en zorgovereenkomst")],
        advised
      ),
      why: {
        nl: "Het gaat over contracten, niet over wie er komt wonen.",
        en: "It is about contracts, not about who comes to live there."
      }
    }
  ]
}))()
