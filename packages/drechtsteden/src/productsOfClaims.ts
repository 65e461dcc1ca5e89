/**
 * The two forms of housing of which an advocacy group alone tells; every statement is a claim.
 *
 * @since 0.1.0
 */
import type * as Citation from "woonzorg/Citation"
import type * as Product from "woonzorg/Product"
import { mentioned, statement } from "./internal/statement.js"
import { quote } from "./sources.js"

/**
 * The id of a form of housing in the paper of the advocacy group.
 *
 * @category models
 * @since 0.1.0
 */
export type ClaimProductId = "miva-woning" | "adl-woning"

const paper = (first: number, last: number, words: string): Citation.Quote =>
  quote("red-mijn-zorg", [first, last], words)

/**
 * Two forms of housing by id, as Stichting Red Mijn Zorg describes them.
 *
 * **Details**
 *
 * Nobody else is heard in the documents: not the provider, which is not named here, nor the municipality. So
 * every passport carries the remark that it is a claim that was not checked.
 *
 * **Example**
 *
 * ```ts
 * import { productsOfClaims } from "@woonzorg/drechtsteden/productsOfClaims"
 *
 * const { mentioned } = productsOfClaims["adl-woning"]
 * mentioned._tag === "Cited" && mentioned.remark?.en // => "According to an advocacy group; not checked."
 * ```
 *
 * @source red-mijn-zorg
 * @category facts
 * @since 0.1.0
 */
export const productsOfClaims: Readonly<Record<ClaimProductId, Product.Product>> = /* @__PURE__ */ (() => {
  const claim = {
    nl: "Volgens een belangenorganisatie; niet nagegaan.",
    en: "According to an advocacy group; not checked."
  }
  const shortage = paper(41, 41, "Tekort aan miva-woningen op de sociale woningmarkt")
  const contract = paper(16, 16, "contract voor ADL-assistentie")
  const withoutContract = paper(
    83,
    84,
    "Herstructureer de voorwaarden voor toegang tot deze woningen, zodat ook mensen zonder ADL-contract toegang hebben"
  )
  const tied = paper(9, 9, "wonen onlosmakelijk met elkaar zijn verbonden")
  const decouple = paper(75, 75, "juridische loskoppeling van woon- en zorgovereenkomst")
  const products: Record<ClaimProductId, Product.Product> = {
    "miva-woning": {
      id: "miva-woning",
      name: { nl: "Miva-woning", en: "Home adapted for people with a disability" },
      otherNames: [],
      kind: "housingForm",
      mentioned: mentioned(shortage, claim),
      attributes: {
        residents: statement(
          "Mensen die zorg en een aangepaste woning nodig hebben, vaak door een lichamelijke beperking of een chronische aandoening.",
          "People who need care and an adapted home, often because of a physical disability or a chronic condition.",
          [
            paper(3, 4, "een kwetsbare groep inwoners die afhankelijk is van zorg en aangepaste woonvoorzieningen"),
            paper(4, 5, "vaak met een fysieke beperking of chronische aandoening")
          ],
          claim
        ),
        access: statement(
          "Nu is er bij een deel van de woningen een contract voor ADL-assistentie nodig. De organisatie vraagt om deze woningen ook zonder zo’n contract open te stellen.",
          "Now some of these homes require a contract for assistance in daily living. The group asks to open these homes without such a contract as well.",
          [contract, withoutContract],
          claim
        ),
        status: statement(
          "Er is een tekort, en toch staan er woningen leeg.",
          "There is a shortage, and yet homes stand empty.",
          [
            shortage,
            paper(
              62,
              63,
              "Hoe kan de gemeente ervoor zorgen dat leegstaande miva-woningen beschikbaar komen voor wie ze écht nodig heeft, ongeacht zorgkeuze"
            )
          ],
          {
            nl: `${claim.nl} Een aantal staat er niet bij.`,
            en: `${claim.en} No number is given.`
          }
        )
      }
    },
    "adl-woning": {
      id: "adl-woning",
      name: { nl: "Woning met ADL-assistentie", en: "Home with assistance in daily living" },
      otherNames: [],
      kind: "housingForm",
      mentioned: mentioned(contract, claim),
      attributes: {
        support: statement(
          "ADL-assistentie: hulp bij gewone dagelijkse dingen.",
          "Assistance in daily living: help with ordinary daily things.",
          [contract],
          {
            nl: `${claim.nl} Wat ADL is, legt de bron niet uit; die uitleg is van ons.`,
            en: `${claim.en} The source does not explain the words; the explanation is ours.`
          }
        ),
        coupling: statement(
          "Wonen en zorg zitten aan elkaar vast. Wie overstapt naar een pgb of andere zorg, raakt de woning kwijt. Bij een ruzie met de zorgaanbieder kan dat ook. De organisatie vraagt om huur en zorg juridisch los te maken.",
          "Housing and care are tied together. Who changes to a personal budget or to other care loses the home. A conflict with the care provider can lead to the same. The group asks to separate tenancy and care in law.",
          [
            tied,
            paper(32, 33, "Bewoners die overstappen op PGB of andere zorgvormen verliezen hun recht op de woning"),
            paper(9, 10, "waardoor bewoners bij conflicten met de zorgaanbieder hun woning (kunnen) verliezen"),
            decouple
          ],
          claim
        ),
        access: statement(
          "Een contract voor ADL-assistentie is nodig. De organisatie vraagt om dat te veranderen.",
          "A contract for assistance in daily living is needed. The group asks to change that.",
          [contract, withoutContract],
          claim
        )
      }
    }
  }
  return products
})()
