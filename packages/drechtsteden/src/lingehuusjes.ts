/**
 * The project Lingehuusjes: a Skaeve Huse that was in preparation in 2025, as far as it is public.
 *
 * @since 0.1.0
 */
import * as Citation from "woonzorg/Citation"
import * as Quantity from "woonzorg/Quantity"
import type { NeedId } from "./agenda2021.js"
import { quote } from "./sources.js"

/**
 * A project for one of the products that the agenda needs, with the units that are named.
 *
 * @category models
 * @since 0.1.0
 */
export interface Project {
  readonly name: string
  readonly product: NeedId
  readonly units: Citation.Sourced<Quantity.Quantity<"unit", "once">>
}

/**
 * The units of the Lingehuusjes, as the minutes of 2025 name them.
 *
 * **Details**
 *
 * Whether they are part of the bid of 2020 for Skaeve Huse or come on top of it is not stated: see the ambiguity
 * A-LINGE. Nothing about the place of the project is here: it is not public.
 *
 * **Example**
 *
 * ```ts
 * import { lingehuusjes } from "@woonzorg/drechtsteden/lingehuusjes"
 * import * as Quantity from "woonzorg/Quantity"
 *
 * Quantity.text(lingehuusjes.units.value, "nl") // => "7 tot 8 units"
 * ```
 *
 * @source overlegtafel-2025-09-18
 * @category facts
 * @since 0.1.0
 */
export const lingehuusjes: Project = /* @__PURE__ */ (() => ({
  name: "Lingehuusjes",
  product: "skaeve-huse",
  units: Citation.cited(
    Quantity.between(7, 8, "unit", "once"),
    [
      quote("overlegtafel-2025-09-18", [103, 103], "7 à 8 units"),
      quote(
        "overlegtafel-2025-09-18",
        [84, 85],
        "In Gorinchem wordt gewerkt aan een nieuw Skaeve Huse project, genaamd Lingehuusjes"
      )
    ],
    {
      nl: "Of deze units bij het bod van 2020 voor Skaeve Huse horen of erbij komen, staat er niet.",
      en: "Whether these units are part of the bid of 2020 for Skaeve Huse or come on top of it is not stated."
    }
  )
}))()
