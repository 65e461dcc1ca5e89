/**
 * The nine municipalities that share the task, and the ways in which other tasks divide them.
 *
 * @since 0.1.0
 */
import type * as Citation from "woonzorg/Citation"
import type * as Municipality from "woonzorg/Municipality"
import type * as Region from "woonzorg/Region"
import { entry, quote } from "./sources.js"

/**
 * The nine municipalities in the order in which the agenda states them, with their codes at Statistics
 * Netherlands.
 *
 * **Details**
 *
 * {@link municipalitiesPassport} says what the list, its order and the codes rest on.
 *
 * **Example**
 *
 * ```ts
 * import { municipalities } from "@woonzorg/drechtsteden/region"
 *
 * municipalities[0] // => { code: "GM0505", name: "Dordrecht" }
 * ```
 *
 * @source agenda-2021-2022
 * @category facts
 * @since 0.1.0
 */
export const municipalities: ReadonlyArray<Municipality.Municipality> = [
  { code: "GM0505", name: "Dordrecht" },
  { code: "GM0482", name: "Alblasserdam" },
  { code: "GM0512", name: "Gorinchem" },
  { code: "GM0523", name: "Hardinxveld-Giessendam" },
  { code: "GM0531", name: "Hendrik-Ido-Ambacht" },
  { code: "GM1978", name: "Molenlanden" },
  { code: "GM0590", name: "Papendrecht" },
  { code: "GM0610", name: "Sliedrecht" },
  { code: "GM0642", name: "Zwijndrecht" }
]

/**
 * Where the list of municipalities, its order, the centre municipality and the codes come from.
 *
 * **Example**
 *
 * ```ts
 * import { municipalitiesPassport } from "@woonzorg/drechtsteden/region"
 *
 * municipalitiesPassport._tag // => "Cited"
 * ```
 *
 * @source agenda-2021-2022
 * @source gemeentecodes
 * @category facts
 * @since 0.1.0
 */
export const municipalitiesPassport: Citation.Passport = /* @__PURE__ */ (() =>
  ({
    _tag: "Cited",
    citations: [
      quote(
        "agenda-2021-2022",
        [30, 33],
        "Dit werkgebied omvat de gemeenten: Dordrecht (centrumgemeente), Alblasserdam, Gorinchem, Hardinxveld-Giessendam, Hendrik-Ido-Ambacht, Molenlanden, Papendrecht, Sliedrecht, Zwijndrecht."
      ),
      entry("gemeentecodes", "packages/common/src/data/gm.ts, gemcode")
    ],
    remark: {
      nl: "De namen en hun volgorde staan in de agenda. De codes staan in een openbare lijst van de rijksoverheid; het CBS zelf is de eerste bron.",
      en: "The names and their order stand in the agenda. The codes stand in a public list of the national government; Statistics Netherlands itself is the first source."
    }
  }) satisfies Citation.Passport)()

const inside = ["Dordrecht", "Alblasserdam", "Hendrik-Ido-Ambacht", "Papendrecht", "Sliedrecht", "Zwijndrecht"]
const outside = ["Gorinchem", "Hardinxveld-Giessendam", "Molenlanden"]

/**
 * The administrative region for sheltered housing and shelter, with Dordrecht as its centre municipality.
 *
 * **Details**
 *
 * Two divisions are known well enough to be here. `vraagonderzoek-2020` parts the municipalities whose
 * demand was surveyed in 2020 from those that were left out. `voorrangsregeling` parts the municipalities
 * that the priority scheme of the Drechtsteden names from the others. They happen to have the same parts.
 *
 * The agenda also says that for housing the nine are spread over two housing-market regions (lines 34 to
 * 38), but not which municipality belongs to which. That division is therefore not here.
 *
 * **Example**
 *
 * ```ts
 * import { region } from "@woonzorg/drechtsteden/region"
 *
 * region.divisions.map(({ id, parts }) => [id, parts.map(({ municipalities }) => municipalities.length)]) // => [["vraagonderzoek-2020", [6, 3]], ["voorrangsregeling", [6, 3]]]
 * ```
 *
 * @source agenda-2021-2022
 * @source urgentiewijzer-drechtsteden
 * @category facts
 * @since 0.1.0
 */
export const region: Region.Region = /* @__PURE__ */ (() =>
  ({
    id: "beschermd-wonen-en-opvang",
    name: { nl: "Regio Beschermd Wonen en Opvang", en: "Region for Sheltered Housing and Shelter" },
    municipalities,
    centre: "Dordrecht",
    divisions: [
      {
        id: "vraagonderzoek-2020",
        name: { nl: "Vraagonderzoek 2020", en: "Demand survey of 2020" },
        parts: [
          { id: "onderzocht", name: { nl: "onderzocht", en: "surveyed" }, municipalities: inside },
          { id: "niet-onderzocht", name: { nl: "niet onderzocht", en: "not surveyed" }, municipalities: outside }
        ],
        passport: {
          _tag: "Cited",
          citations: [
            quote("agenda-2021-2022", [198, 198], "Voorts is voor de regio Drechtsteden in beeld gebracht"),
            quote(
              "agenda-2021-2022",
              [202, 203],
              "De gemeenten Molenlanden, Gorinchem en Hardinxveld-Giessendam zijn niet in dit vraagonderzoek meegenomen."
            )
          ],
          remark: {
            nl: "De agenda noemt alleen de gemeenten die niet meededen. De andere zijn de rest van de negen.",
            en: "The agenda names only the municipalities that did not take part. The others are the rest of the nine."
          }
        }
      },
      {
        id: "voorrangsregeling",
        name: { nl: "Voorrangsregeling regio Drechtsteden", en: "Priority scheme of the Drechtsteden region" },
        parts: [
          { id: "genoemd", name: { nl: "in de regeling genoemd", en: "named in the scheme" }, municipalities: inside },
          {
            id: "niet-genoemd",
            name: { nl: "niet in de regeling genoemd", en: "not named in the scheme" },
            municipalities: outside
          }
        ],
        passport: {
          _tag: "Cited",
          citations: [entry("urgentiewijzer-drechtsteden", "Informatie over de voorrangsregeling")],
          remark: {
            nl: "Gelezen in een bewaarde kopie zonder datum. Of het gebied nu nog zo is, weet de gemeente.",
            en: "Read in a stored copy without a date. The municipality knows whether the area is still the same."
          }
        }
      }
    ]
  }) satisfies Region.Region)()
