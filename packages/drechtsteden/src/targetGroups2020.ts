/**
 * The demand of each year by target group, as estimated in 2020 for the Drechtsteden.
 *
 * @since 0.1.0
 */
import * as Result from "effect/Result"
import * as Citation from "woonzorg/Citation"
import type * as Period from "woonzorg/Period"
import * as Quantity from "woonzorg/Quantity"
import type * as TargetGroup from "woonzorg/TargetGroup"
import type * as Vocabulary from "woonzorg/Vocabulary"
import { quote } from "./sources.js"

/**
 * The id of a row in the table of target groups.
 *
 * @category models
 * @since 0.1.0
 */
export type TargetGroupId =
  | "uitstroom-beschermd-wonen"
  | "uitstroom-maatschappelijke-opvang"
  | "uitstroom-jeugdzorg"
  | "gezinnen-met-een-zorgvraag"
  | "dak-en-thuisloze-jongeren"
  | "uitstroom-penitentiaire-instelling"

const agenda = (first: number, last: number, words: string): Citation.Quote =>
  quote("agenda-2021-2022", [first, last], words)

/**
 * The six rows of the table, in its order.
 *
 * **Details**
 *
 * The heading says "Geschat aantal/jaren"; read as "per year", which the text around the table confirms.
 * Families are counted as families and the number for youth care is not known, so the rows do not add up as
 * they stand: see {@link total}.
 *
 * **Example**
 *
 * ```ts
 * import { targetGroups } from "@woonzorg/drechtsteden/targetGroups2020"
 * import * as Quantity from "woonzorg/Quantity"
 *
 * targetGroups.slice(2, 4).map(({ perYear }) => Quantity.text(perYear.value, "en")) // => ["an unknown number of people per year (\"Nntb\")", "10 to 15 families per year"]
 * ```
 *
 * @source agenda-2021-2022
 * @category facts
 * @since 0.1.0
 */
export const targetGroups: ReadonlyArray<TargetGroup.TargetGroup & { readonly id: TargetGroupId }> =
  /* @__PURE__ */ (() => {
    const heading = agenda(152, 152, "Geschat aantal/jaren")
    const column = agenda(158, 158, "Geclusterd")
    const row = (
      id: TargetGroupId,
      name: Vocabulary.Text,
      perYear: TargetGroup.TargetGroup["perYear"]["value"],
      housing: ReadonlyArray<TargetGroup.Housing>,
      clustering: TargetGroup.Clustering,
      citation: Citation.Quote,
      more: {
        readonly remark?: Vocabulary.Text
        readonly note?: Citation.Quote
        readonly clusteringRemark?: Vocabulary.Text
      } = {}
    ) => ({
      id,
      name,
      perYear: Citation.cited(
        perYear,
        [citation, heading, ...(more.note === undefined ? [] : [more.note])],
        more.remark
      ),
      housing: Citation.cited(housing, [citation]),
      clustering: Citation.cited(clustering, [citation, column], more.clusteringRemark)
    })
    return [
      row(
        "uitstroom-beschermd-wonen",
        { nl: "Uitstroom uit beschermd wonen", en: "Outflow from sheltered housing" },
        Quantity.exactly(80, "person", "perYear"),
        ["independentDwelling"],
        "sometimes",
        agenda(164, 164, "Uitstroom cliënten Beschermd Wonen 80 1 – Zelfstandige woning Soms"),
        {
          remark: {
            nl: "De losse 1 achter het getal is het teken van een voetnoot.",
            en: "The separate 1 after the number is a footnote mark."
          }
        }
      ),
      row(
        "uitstroom-maatschappelijke-opvang",
        { nl: "Uitstroom uit de maatschappelijke opvang", en: "Outflow from homeless shelters" },
        Quantity.exactly(25, "person", "perYear"),
        ["intermediateFacility", "independentDwelling"],
        "no",
        agenda(
          168,
          171,
          "Uitstroom cliënten uit de maatschappelijke opvang 25 – Tussenvoorziening – Zelfstandige woning Nee"
        )
      ),
      row(
        "uitstroom-jeugdzorg",
        { nl: "Uitstroom uit jeugdzorg", en: "Outflow from youth care" },
        Quantity.undetermined("Nntb", "person", "perYear"),
        ["intermediateFacility", "independentDwelling"],
        "sometimes",
        agenda(177, 178, "Uitstroom Jeugdzorg Nntb 2 – Tussenvoorziening – Zelfstandige woning Soms"),
        {
          note: agenda(196, 196, "Om de uitstroom uit Jeugdzorg in kaart te brengen is aanvullend onderzoek nodig."),
          remark: {
            nl: "De losse 2 is het teken van een voetnoot. Het aantal is onbekend, niet nul.",
            en: "The separate 2 is a footnote mark. The number is unknown, not zero."
          }
        }
      ),
      row(
        "gezinnen-met-een-zorgvraag",
        { nl: "Gezinnen met een zorgvraag", en: "Families in need of support" },
        Quantity.between(10, 15, "family", "perYear"),
        ["independentDwelling"],
        "no",
        agenda(180, 180, "Gezinnen met een zorgvraag 10-15 – Zelfstandige woning Nee"),
        {
          remark: {
            nl: "Dit zijn gezinnen. Hoeveel mensen dat zijn, staat er niet.",
            en: "These are families. How many people they are is not stated."
          }
        }
      ),
      row(
        "dak-en-thuisloze-jongeren",
        { nl: "Dak- en thuisloze jongeren", en: "Homeless young people" },
        Quantity.between(10, 15, "person", "perYear"),
        ["intermediateFacility", "independentDwelling"],
        "sometimes",
        agenda(182, 183, "Dak- en thuisloze jongeren 10-15 – Tussenvoorziening – Zelfstandige woning Soms")
      ),
      row(
        "uitstroom-penitentiaire-instelling",
        { nl: "Uitstroom uit een penitentiaire instelling", en: "Outflow from prison" },
        Quantity.exactly(10, "person", "perYear"),
        ["intermediateFacility"],
        "preferablyNot",
        agenda(
          187,
          188,
          "Uitstroom penitentiaire instelling 10 – Tussenvoorziening – Bij voorkeur niet geclusterd Nee"
        ),
        {
          clusteringRemark: {
            nl: "De rij zegt twee dingen: bij voorkeur niet geclusterd, en in de kolom nee. Wij lezen het als een voorkeur.",
            en: "The row says two things: preferably not clustered, and no in the column. We read it as a preference."
          }
        }
      )
    ]
  })()

/**
 * The total that the document itself states, as an estimate.
 *
 * **Details**
 *
 * It says that this many people move on through the priority scheme, but its table sends only those who
 * leave sheltered housing that way. The rows that have a number add up to the same interval: see
 * {@link total}. It is not the number of people who wait, and not a shortage.
 *
 * **Example**
 *
 * ```ts
 * import { statedTotal } from "@woonzorg/drechtsteden/targetGroups2020"
 * import * as Quantity from "woonzorg/Quantity"
 *
 * Quantity.text(statedTotal.value, "nl") // => "ongeveer 135 tot 145 personen per jaar"
 * ```
 *
 * @source agenda-2021-2022
 * @category facts
 * @since 0.1.0
 */
export const statedTotal: Citation.Sourced<Quantity.Quantity<"person", "perYear">> = /* @__PURE__ */ (() =>
  Citation.cited(
    Quantity.about(135, 145, "person", "perYear"),
    [
      agenda(
        200,
        201,
        "Naar schatting betreft de uitstroom in de regio Drechtsteden jaarlijks zo’n 135 tot 145 mensen."
      ),
      agenda(
        198,
        200,
        "jaarlijks via de huidige woningtoewijzing (Via de voorrangsregeling) uitstromen naar een zelfstandige woning"
      )
    ],
    {
      nl: "De tekst zegt dat deze mensen via de voorrangsregeling uitstromen. In de tabel geldt dat alleen voor mensen uit beschermd wonen. Het is een schatting van de uitstroom, geen wachtlijst en geen tekort.",
      en: "The text says that these people move on through the priority scheme. In the table that holds only for people from sheltered housing. It is an estimate of the outflow, not a waiting list and not a shortage."
    }
  ))()

/**
 * The yearly outflow that the agenda sets as its goal.
 *
 * **Details**
 *
 * The same interval as {@link statedTotal}, but another thing: what is aimed at, not what is expected.
 *
 * **Example**
 *
 * ```ts
 * import { goal } from "@woonzorg/drechtsteden/targetGroups2020"
 * import * as Quantity from "woonzorg/Quantity"
 *
 * Quantity.text(goal.value, "en") // => "135 to 145 people per year"
 * ```
 *
 * @source agenda-2021-2022
 * @category facts
 * @since 0.1.0
 */
export const goal: Citation.Sourced<Quantity.Quantity<"person", "perYear">> = /* @__PURE__ */ (() =>
  Citation.cited(
    Quantity.between(135, 145, "person", "perYear"),
    [
      agenda(
        269,
        271,
        "Het doel van deze agenda is om een jaarlijkse uitstroom in zelfstandige woningen te realiseren van 135 - 145 mensen."
      )
    ],
    {
      nl: "De agenda zegt niet voor welke gemeenten dit doel geldt. De schatting met dezelfde getallen gaat alleen over de Drechtsteden, en telt ook mensen mee die een tussenvoorziening zoeken.",
      en: "The agenda does not say for which municipalities this goal holds. The estimate with the same numbers is about the Drechtsteden only, and also counts people who look for an intermediate facility."
    }
  ))()

/**
 * The month of the assignment that the table rests on.
 *
 * **Example**
 *
 * ```ts
 * import { surveyed } from "@woonzorg/drechtsteden/targetGroups2020"
 * import * as Period from "woonzorg/Period"
 *
 * Period.text(surveyed.value, "en") // => "October 2020"
 * ```
 *
 * @source agenda-2021-2022
 * @category facts
 * @since 0.1.0
 */
export const surveyed: Citation.Sourced<Period.Period> = /* @__PURE__ */ (() =>
  Citation.cited({ from: "2020-10-01", until: "2020-10-31" }, [
    agenda(193, 193, "Bron: Bestuursopdracht Wonen voor iedereen, oktober 2020")
  ]))()

/**
 * Who is and who is not counted in the table, in words.
 *
 * **Example**
 *
 * ```ts
 * import { scope } from "@woonzorg/drechtsteden/targetGroups2020"
 *
 * scope.value.en.includes("on the low side") // => true
 * ```
 *
 * @source agenda-2021-2022
 * @category facts
 * @since 0.1.0
 */
export const scope: Citation.Sourced<Vocabulary.Text> = /* @__PURE__ */ (() =>
  Citation.cited(
    {
      nl: "Alleen de gemeenten van de Drechtsteden die in 2020 zijn onderzocht. Molenlanden, Gorinchem en Hardinxveld-Giessendam zijn niet meegeteld, en mensen uit jeugdzorg en de Wlz ook niet. De schatting is daardoor aan de lage kant.",
      en: "Only the municipalities of the Drechtsteden that were surveyed in 2020. Molenlanden, Gorinchem and Hardinxveld-Giessendam are not counted, nor are people from youth care and long-term care (Wlz). That puts the estimate on the low side."
    },
    [
      agenda(
        202,
        203,
        "De gemeenten Molenlanden, Gorinchem en Hardinxveld-Giessendam zijn niet in dit vraagonderzoek meegenomen. Dit maakt de vraaginschatting aan de lage kant."
      ),
      agenda(
        230,
        232,
        "In dit aantal is nog niet de uitstroom uit de Jeugdzorg en uit de Wet Langdurige Zorg (Wlz) meegenomen."
      ),
      agenda(232, 234, "Bovendien is de uitstroom uit de regio Alblasserwaard, niet mee gerekend.")
    ]
  ))()

/**
 * The agreement by which a family counts as one person, as the total of the document does without saying so.
 *
 * **Units** one person for each family.
 *
 * **Example**
 *
 * ```ts
 * import { familyCountsAsOne } from "@woonzorg/drechtsteden/targetGroups2020"
 *
 * familyCountsAsOne.value.name.en // => "a family counts as one"
 * ```
 *
 * @category conversions
 * @since 0.1.0
 */
export const familyCountsAsOne: Citation.Sourced<Quantity.Conversion<"family", "person">> = {
  value: {
    name: { nl: "een gezin telt als één", en: "a family counts as one" },
    from: "family",
    to: "person",
    factor: 1
  },
  passport: {
    _tag: "Assumed",
    assumption: {
      id: "family-counts-as-one",
      statement: { nl: "Een gezin telt als één persoon.", en: "A family counts as one person." },
      why: {
        nl: "De agenda telt gezinnen, maar noemt het totaal in mensen. Dat totaal klopt alleen met de rijen als een gezin voor één telt.",
        en: "The agenda counts families, but gives the total in people. That total agrees with the rows only if a family counts as one."
      },
      decidedBy: {
        nl: "de gemeenten die het vraagonderzoek lieten doen",
        en: "the municipalities that had the demand surveyed"
      },
      sensitivity: "medium"
    }
  }
}

/**
 * The sum of the rows with a number, and the sum of all rows.
 *
 * @category models
 * @since 0.1.0
 */
export interface Total {
  readonly known: Quantity.Quantity<"person", "perYear">
  readonly all: Quantity.Quantity<"person", "perYear">
}

const inPeople = (quantity: TargetGroup.TargetGroup["perYear"]["value"]) =>
  quantity.unit === "family" ? Quantity.convert(quantity, familyCountsAsOne.value) : Result.succeed(quantity)

/**
 * The people of the rows together, each family counted as one.
 *
 * **Details**
 *
 * `known` leaves out the rows without a number; `all` keeps them, so it has no upper bound and names the
 * words that stand for what is not known. Both carry the name of the conversion {@link familyCountsAsOne}.
 * Give other rows to add up only those.
 *
 * **Fails with** `UnitsDiffer` or `CountInvalid` of `Quantity`, which the rows of this module never cause.
 *
 * **Example**
 *
 * ```ts
 * import { total } from "@woonzorg/drechtsteden/targetGroups2020"
 * import * as Result from "effect/Result"
 * import * as Quantity from "woonzorg/Quantity"
 *
 * Result.map(total(), ({ known }) => Quantity.text(known, "en")) // => Result.succeed("135 to 145 people per year (a family counts as one)")
 * Result.map(total(), ({ all }) => all.unknowns) // => Result.succeed(["Nntb"])
 * ```
 *
 * @source agenda-2021-2022
 * @category calculations
 * @since 0.1.0
 */
export const total = (
  groups: ReadonlyArray<TargetGroup.TargetGroup> = targetGroups
): Result.Result<Total, Quantity.UnitsDiffer | Quantity.CountInvalid> =>
  Result.gen(function* () {
    const people = yield* Result.all(groups.map(({ perYear }) => inPeople(perYear.value)))
    const known = people.filter(({ unknowns }) => unknowns.length === 0)
    return {
      known: yield* Quantity.sum(known, "person", "perYear"),
      all: yield* Quantity.sum(people, "person", "perYear")
    }
  })
