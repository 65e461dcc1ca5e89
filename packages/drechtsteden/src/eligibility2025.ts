/**
 * For whom the products are that the documents of 2025 describe, as far as those say so.
 *
 * @since 0.2.0
 */
import type * as Citation from "woonzorg/Citation"
import type * as Eligibility from "woonzorg/Eligibility"
import { all, any, cited, holds } from "./internal/clause.js"
import { statement } from "./internal/statement.js"
import { quote } from "./sources.js"

/**
 * The id of a product of which a document of 2025 says for whom it is.
 *
 * @category models
 * @since 0.2.0
 */
export type DescribedIn2025 = "wonen-eerst" | "open-inloop" | "miva-woning" | "adl-woning"

/**
 * That something is what one advocacy group says, and that nobody checked it.
 *
 * **Example**
 *
 * ```ts
 * import { claimed } from "@woonzorg/drechtsteden/eligibility2025"
 *
 * claimed.en // => "According to an advocacy group; not checked."
 * ```
 *
 * @source red-mijn-zorg
 * @category facts
 * @since 0.2.0
 */
export const claimed = {
  nl: "Volgens een belangenorganisatie; niet nagegaan.",
  en: "According to an advocacy group; not checked."
} as const

const paper = (first: number, last: number, words: string): Citation.Quote =>
  quote("red-mijn-zorg", [first, last], words)

const none = { otherReadings: [], describes: [], notEncoded: [] } as const

/** A home that is adapted: with a contract for assistance in daily living, or for whoever needs it. */
const adapted = () =>
  holds(
    cited(
      [paper(3, 4, "een kwetsbare groep inwoners die afhankelijk is van zorg en aangepaste woonvoorzieningen")],
      claimed
    ),
    "needsAdaptedHome"
  )

const wonenEerst = (): Eligibility.Eligibility => {
  const group = cited(
    [
      quote(
        "das-advies",
        [78, 79],
        "aan (dreigend) daklozen die anders in de maatschappelijke opvang terecht zouden komen"
      )
    ],
    {
      nl: "De adviesraad haalt dit aan uit het concept. De bronnen zeggen niet in welke gemeente iemand moet wonen; daarom vragen wij dat niet.",
      en: "The advisory board quotes this from the draft. The sources do not say in which municipality somebody has to live; so we do not ask."
    }
  )
  return {
    ...none,
    product: "wonen-eerst",
    isComplete: false,
    criterion: all(any(holds(group, "homeless"), holds(group, "nearlyHomeless")), holds(group, "otherwiseInShelter"), {
      _tag: "Within",
      attribute: "assignedOn",
      from: "2026-01-01",
      until: "2027-12-31",
      passport: cited([
        quote(
          "das-advies",
          [77, 78],
          "Van 1 januari 2026 tot en met 31 December 2027 moeten er jaarlijks 50 woningen toegewezen worden"
        )
      ])
    })
  }
}

/**
 * For whom four products are, by product.
 *
 * **Details**
 *
 * None is complete: the documents describe groups. What an advocacy group alone says is marked as its claim.
 *
 * **Example**
 *
 * ```ts
 * import { eligibility2025 } from "@woonzorg/drechtsteden/eligibility2025"
 * import * as Eligibility from "woonzorg/Eligibility"
 *
 * const threatened = { nearlyHomeless: true, otherwiseInShelter: true }
 * const wonenEerst = Eligibility.decide(eligibility2025["wonen-eerst"])
 * wonenEerst({ ...threatened, assignedOn: "2027-12-31" }) // => "fits"
 * wonenEerst({ ...threatened, assignedOn: "2028-01-01" }) // => "doesNotFit"
 * ```
 *
 * @source das-advies
 * @source overlegtafel-2025-09-18
 * @source red-mijn-zorg
 * @category facts
 * @since 0.2.0
 */
export const eligibility2025: Readonly<Record<DescribedIn2025, Eligibility.Eligibility>> = /* @__PURE__ */ (() => ({
  "wonen-eerst": wonenEerst(),
  "open-inloop": {
    ...none,
    product: "open-inloop",
    isComplete: false,
    criterion: holds(
      cited([quote("overlegtafel-2025-09-18", [245, 246], "wat mogelijk een drempel vormt voor dak- en thuislozen")]),
      "homeless"
    )
  },
  "miva-woning": { ...none, product: "miva-woning", isComplete: false, criterion: adapted() },
  "adl-woning": {
    ...none,
    product: "adl-woning",
    isComplete: false,
    criterion: all(
      adapted(),
      holds(cited([paper(16, 16, "contract voor ADL-assistentie")], claimed), "assistanceContract")
    ),
    describes: [
      statement(
        "Vaak gaat het om mensen met een lichamelijke beperking of een chronische aandoening.",
        "Often it is about people with a physical disability or a chronic condition.",
        [paper(4, 5, "vaak met een fysieke beperking of chronische aandoening")],
        claimed
      )
    ]
  }
}))()
