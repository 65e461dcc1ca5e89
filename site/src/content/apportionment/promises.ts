import type * as Apportionment from "woonzorg/Apportionment"
import type { Text } from "../../i18n/routes.js"

/** What a method may promise in every case. */
export type PromiseId = Exclude<keyof Apportionment.Properties, "bias">

export interface Promised {
  readonly id: PromiseId
  /** Where the explanation stands on the page of all methods. */
  readonly anchor: string
  readonly name: Text
  readonly meaning: Text
}

export const promises: ReadonlyArray<Promised> = [
  {
    id: "quota",
    anchor: "quota",
    name: { nl: "Blijft bij het aandeel", en: "Stays with the share" },
    meaning: {
      nl: "Elke gemeente krijgt haar precieze aandeel, naar beneden of naar boven afgerond. Nooit meer, nooit minder.",
      en: "Every municipality gets its exact share, rounded down or rounded up. Never more, never less."
    }
  },
  {
    id: "house",
    anchor: "house",
    name: { nl: "Een plek erbij kost niemand iets", en: "A place more costs nobody one" },
    meaning: {
      nl: "Komt er een plek bij, dan raakt geen enkele gemeente er een kwijt.",
      en: "When there is one place more, no municipality loses one."
    }
  },
  {
    id: "ownClaim",
    anchor: "own-claim",
    name: { nl: "Een hogere aanspraak kost niets", en: "A higher claim costs nothing" },
    meaning: {
      nl: "Wordt alleen de aanspraak van één gemeente hoger, dan krijgt zij nooit minder plekken.",
      en: "When only the claim of one municipality rises, it never gets fewer places."
    }
  },
  {
    id: "populationPair",
    anchor: "population-pair",
    name: { nl: "Sneller groeien kost niets", en: "Faster growth costs nothing" },
    meaning: {
      nl: "Wie sneller groeit dan een ander, verliest nooit een plek terwijl die ander er een bij krijgt.",
      en: "Who grows faster than another never loses a place while that other gains one."
    }
  },
  {
    id: "coherent",
    anchor: "coherent",
    name: { nl: "Een deel verdeelt als het geheel", en: "A part divides as the whole" },
    meaning: {
      nl: "Verdelen een paar gemeenten hun eigen plekken opnieuw, dan komt hetzelfde uit.",
      en: "When some municipalities divide their own places again, the outcome is the same."
    }
  },
  {
    id: "scaleFree",
    anchor: "scale-free",
    name: { nl: "Alleen verhoudingen tellen", en: "Only proportions count" },
    meaning: {
      nl: "Worden alle aanspraken even veel keer zo groot, dan verandert er niets.",
      en: "When all claims become the same number of times as large, nothing changes."
    }
  }
]

/** Whom a method favours over many divisions: no promise but a tendency. */
export const bias = {
  anchor: "bias",
  name: { nl: "Wie heeft vaker voordeel", en: "Who gains more often" },
  meaning: {
    nl: "Wie er over veel verdelingen samen iets meer krijgt dan haar precieze aandeel. In één verdeling kan het anders zijn.",
    en: "Who gets a little more than its exact share over many divisions together. In a single division it can differ."
  },
  towards: {
    small: { nl: "kleine gemeenten", en: "small municipalities" },
    large: { nl: "grote gemeenten", en: "large municipalities" },
    neither: { nl: "niemand", en: "nobody" },
    byHeight: { nl: "hangt af van de grens", en: "depends on the point" }
  }
} as const satisfies {
  readonly anchor: string
  readonly name: Text
  readonly meaning: Text
  readonly towards: Readonly<Record<Apportionment.Properties["bias"]["towards"], Text>>
}
