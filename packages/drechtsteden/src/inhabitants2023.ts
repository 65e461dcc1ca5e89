/**
 * How many people lived in each municipality in 2023, as one indicator for an allocation key.
 *
 * @since 0.1.0
 */
import type * as AllocationKey from "woonzorg/AllocationKey"
import type * as Vocabulary from "woonzorg/Vocabulary"
import { entry } from "./sources.js"

/**
 * What a reader has to know about the figures before leaning on them.
 *
 * **Example**
 *
 * ```ts
 * import { quality } from "@woonzorg/drechtsteden/inhabitants2023"
 *
 * quality.en.startsWith("One year for all nine: 2023.") // => true
 * ```
 *
 * @source energietransitiemodel
 * @category facts
 * @since 0.1.0
 */
export const quality: Vocabulary.Text = {
  nl: "Eén jaar voor alle negen: 2023. De getallen komen uit een gegevensset die op haar beurt Klimaatmonitor 2023 als bron noemt. Op 24 november 2026 konden wij die versie niet nog eens lezen; een oudere versie heeft hetzelfde veld, met cijfers van een ander jaar. Controleer de getallen bij CBS StatLine voordat u er een besluit op baseert.",
  en: "One year for all nine: 2023. The figures come from a data set that in turn gives Klimaatmonitor 2023 as its source. On 24 November 2026 we could not read that version again; an older version has the same field, with figures of another year. Check the figures at CBS StatLine before you base a decision on them."
}

/**
 * Inhabitants of the nine municipalities in 2023, in the stated order of the region.
 *
 * **Details**
 *
 * From a secondary source; every value carries {@link quality} as its remark. The day of 2023 that the
 * figures hold for is not stated.
 *
 * **Units** people.
 *
 * **Example**
 *
 * ```ts
 * import { inhabitants } from "@woonzorg/drechtsteden/inhabitants2023"
 *
 * inhabitants.values.reduce((sum, { value }) => sum + value.value, 0) // => 379752
 * ```
 *
 * @source energietransitiemodel
 * @category facts
 * @since 0.1.0
 */
export const inhabitants: AllocationKey.Indicator = /* @__PURE__ */ (() => {
  const row = (member: string, people: number, area: string): AllocationKey.Indicator["values"][number] => ({
    member,
    value: {
      value: people,
      passport: {
        _tag: "Cited",
        citations: [entry("energietransitiemodel", `datasets/${area}/${area}.derived.ad, number_of_inhabitants`)],
        remark: quality
      }
    }
  })
  return {
    id: "inhabitants",
    name: { nl: "inwoners", en: "inhabitants" },
    unit: { nl: "personen", en: "people" },
    period: { from: "2023-01-01", until: "2023-12-31" },
    values: [
      row("Dordrecht", 121434, "GM0505_dordrecht"),
      row("Alblasserdam", 20356, "GM0482_alblasserdam"),
      row("Gorinchem", 38461, "GM0512_gorinchem"),
      row("Hardinxveld-Giessendam", 18681, "GM0523_hardinxveld_giessendam"),
      row("Hendrik-Ido-Ambacht", 32183, "GM0531_hendrik_ido_ambacht"),
      row("Molenlanden", 45158, "GM1978_molenlanden"),
      row("Papendrecht", 32277, "GM0590_papendrecht"),
      row("Sliedrecht", 26184, "GM0610_sliedrecht"),
      row("Zwijndrecht", 45018, "GM0642_zwijndrecht")
    ]
  }
})()
