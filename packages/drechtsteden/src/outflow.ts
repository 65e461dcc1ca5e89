/**
 * How many people moved on from sheltered housing and shelter in the Drechtsteden, in 2019 and 2020.
 *
 * @since 0.1.0
 */
import * as Citation from "woonzorg/Citation"
import type * as Period from "woonzorg/Period"
import * as Quantity from "woonzorg/Quantity"
import type * as Vocabulary from "woonzorg/Vocabulary"
import { quote } from "./sources.js"
import { goal } from "./targetGroups2020.js"

const agenda = (first: number, last: number, words: string): Citation.Quote =>
  quote("agenda-2021-2022", [first, last], words)

/**
 * The people who moved on in one year.
 *
 * @category models
 * @since 0.1.0
 */
export interface Outflow {
  readonly id: string
  readonly year: Period.Period
  readonly people: Citation.Sourced<Quantity.Quantity<"person", "perYear">>
}

/**
 * The outflow of each year that the agenda gives, oldest first.
 *
 * **Details**
 *
 * For whom the figures hold is in {@link scope}; why they cannot be set against the goal is in {@link caution}.
 *
 * **Example**
 *
 * ```ts
 * import { outflow } from "@woonzorg/drechtsteden/outflow"
 * import * as Quantity from "woonzorg/Quantity"
 *
 * outflow.map(({ people }) => Quantity.text(people.value, "nl")) // => ["91 personen per jaar", "109 personen per jaar"]
 * ```
 *
 * @source agenda-2021-2022
 * @category facts
 * @since 0.1.0
 */
export const outflow: ReadonlyArray<Outflow> = /* @__PURE__ */ (() => [
  {
    id: "2019",
    year: { from: "2019-01-01", until: "2019-12-31" },
    people: Citation.cited(Quantity.exactly(91, "person", "perYear"), [agenda(195, 195, "was in 2019: 91 personen")])
  },
  {
    id: "2020",
    year: { from: "2020-01-01", until: "2020-12-31" },
    people: Citation.cited(
      Quantity.exactly(109, "person", "perYear"),
      [agenda(195, 195, "was in 2019: 91 personen en in 2020: 109 personen.")],
      {
        nl: "De bron onder de tabel is van oktober 2020. Of het getal over het hele jaar gaat, staat er niet.",
        en: "The source below the table is of October 2020. Whether the number covers the whole year is not stated."
      }
    )
  }
])()

/**
 * Whom the figures count, in words.
 *
 * **Example**
 *
 * ```ts
 * import { scope } from "@woonzorg/drechtsteden/outflow"
 *
 * scope.value.en.includes("women's shelters") // => true
 * ```
 *
 * @source agenda-2021-2022
 * @category facts
 * @since 0.1.0
 */
export const scope: Citation.Sourced<Vocabulary.Text> = /* @__PURE__ */ (() =>
  Citation.cited(
    {
      nl: "Mensen in de Drechtsteden die uit beschermd wonen, de maatschappelijke opvang en de vrouwenopvang vertrokken. Alleen samen geteld, niet per groep.",
      en: "People in the Drechtsteden who left sheltered housing, homeless shelters and women's shelters. Counted together only, not by group."
    },
    [
      agenda(
        195,
        195,
        "De feitelijke uitstroom in de Drechtsteden van Beschermd Wonen, Maatschappelijke Opvang en Vrouwenopvang"
      )
    ],
    {
      nl: "Het is een voetnoot bij de rij beschermd wonen, maar zij gaat over drie groepen.",
      en: "It is a footnote to the row on sheltered housing, but it is about three groups."
    }
  ))()

/**
 * The yearly outflow that the agenda aims at. It counts other groups than {@link outflow}: see {@link caution}.
 *
 * **Example**
 *
 * ```ts
 * import { aim } from "@woonzorg/drechtsteden/outflow"
 * import * as Quantity from "woonzorg/Quantity"
 *
 * Quantity.text(aim.value, "en") // => "135 to 145 people per year"
 * ```
 *
 * @source agenda-2021-2022
 * @category facts
 * @since 0.1.0
 */
export const aim: Citation.Sourced<Quantity.Quantity<"person", "perYear">> = goal

/**
 * What has to stand beside the outflow and the aim wherever both are shown.
 *
 * **Details**
 *
 * The outflow counts women's shelters, which the demand behind the aim does not. The demand counts families,
 * young people and people from prison, whom the outflow does not. So their difference is no queue, no shortage
 * and no growth.
 *
 * **Example**
 *
 * ```ts
 * import { caution } from "@woonzorg/drechtsteden/outflow"
 *
 * caution.value.en.endsWith("not a waiting list, a shortage or growth.") // => true
 * ```
 *
 * @source agenda-2021-2022
 * @category facts
 * @since 0.1.0
 */
export const caution: Citation.Sourced<Vocabulary.Text> = /* @__PURE__ */ (() =>
  Citation.cited(
    {
      nl: "Let op: de uitstroom en het doel tellen niet dezelfde groepen. Het verschil is geen wachtlijst, geen tekort en geen groei.",
      en: "Mind: the outflow and the aim do not count the same groups. The difference is not a waiting list, a shortage or growth."
    },
    [
      agenda(
        195,
        195,
        "De feitelijke uitstroom in de Drechtsteden van Beschermd Wonen, Maatschappelijke Opvang en Vrouwenopvang"
      ),
      agenda(180, 180, "Gezinnen met een zorgvraag 10-15"),
      agenda(182, 182, "Dak- en thuisloze jongeren 10-15"),
      agenda(187, 187, "Uitstroom penitentiaire instelling 10")
    ],
    {
      nl: "De vrouwenopvang zit wel in de uitstroom en niet in de vraag. Gezinnen, jongeren en mensen uit een penitentiaire instelling zitten wel in de vraag en niet in de uitstroom.",
      en: "Women's shelters are in the outflow and not in the demand. Families, young people and people from prison are in the demand and not in the outflow."
    }
  ))()
