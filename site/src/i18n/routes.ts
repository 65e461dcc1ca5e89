/** Every page of the site, once: what it is called and where it lives in each language. */

export const languages = ["nl", "en"] as const

export type Lang = (typeof languages)[number]

/** A text in each language of the site. */
export type Text = Readonly<Record<Lang, string>>

export interface Route {
  readonly id: string
  /** The path in each language, from the root of the site, with a slash at the end. */
  readonly path: Text
  /** The name of the page in navigation. */
  readonly name: Text
  /** The page that leads here; the main menu offers only pages that stand in no other. */
  readonly within?: string
}

/** The page of a simulator: its question stands above it, and on the page that lists all simulators. */
export interface SimulatorRoute extends Route {
  readonly title: Text
  readonly description: Text
  /** Where it stands among the simulators, from 1. */
  readonly place: number
}

/** The page of every simulator: each folder in `simulators` brings its own. */
export const simulatorRoutes: ReadonlyArray<SimulatorRoute> = Object.values(
  import.meta.glob<SimulatorRoute>("../simulators/*/question.ts", { eager: true, import: "route" })
).toSorted((one, other) => one.place - other.place)

const pages = [
  {
    id: "home",
    path: { nl: "/", en: "/en/" },
    name: { nl: "Begin", en: "Home" }
  },
  {
    id: "simulations",
    path: { nl: "/simulaties/", en: "/en/simulations/" },
    name: { nl: "Simulaties", en: "Simulations" }
  },
  {
    id: "rules",
    path: { nl: "/regels/", en: "/en/rules/" },
    name: { nl: "Regels", en: "Rules" }
  },
  {
    id: "products",
    path: { nl: "/regels/producten/", en: "/en/rules/products/" },
    name: { nl: "Producten", en: "Products" },
    within: "rules"
  },
  {
    id: "targetGroups",
    path: { nl: "/regels/doelgroepen/", en: "/en/rules/target-groups/" },
    name: { nl: "Doelgroepen", en: "Target groups" },
    within: "rules"
  },
  {
    id: "ruleVersions",
    path: { nl: "/regels/versies/", en: "/en/rules/versions/" },
    name: { nl: "Regelversies", en: "Versions of the rules" },
    within: "rules"
  },
  {
    id: "apportionmentMethods",
    path: { nl: "/regels/verdeelmethoden/", en: "/en/rules/apportionment-methods/" },
    name: { nl: "Verdeelmethoden", en: "Apportionment methods" },
    within: "rules"
  },
  {
    id: "allocationKeys",
    path: { nl: "/regels/verdeelsleutels/", en: "/en/rules/allocation-keys/" },
    name: { nl: "Verdeelsleutels", en: "Allocation keys" },
    within: "rules"
  },
  {
    id: "overYears",
    path: { nl: "/regels/over-de-jaren/", en: "/en/rules/over-the-years/" },
    name: { nl: "Voorsprong en achterstand", en: "Lead and backlog" },
    within: "rules"
  },
  {
    id: "twoTotals",
    path: { nl: "/regels/twee-totalen/", en: "/en/rules/two-totals/" },
    name: { nl: "Twee totalen tegelijk", en: "Two totals at once" },
    within: "rules"
  },
  {
    id: "placementRules",
    path: { nl: "/regels/plaatsingsplan/", en: "/en/rules/placement-plan/" },
    name: { nl: "Plaatsingsplan", en: "Placement plan" },
    within: "rules"
  },
  {
    id: "sensitivity",
    path: { nl: "/regels/gevoeligheid/", en: "/en/rules/sensitivity/" },
    name: { nl: "Gevoeligheid", en: "Sensitivity" },
    within: "rules"
  },
  {
    id: "terms",
    path: { nl: "/begrippen/", en: "/en/terms/" },
    name: { nl: "Begrippen", en: "Terms" }
  },
  {
    id: "sources",
    path: { nl: "/bronnen/", en: "/en/sources/" },
    name: { nl: "Bronnen", en: "Sources" }
  },
  {
    id: "developers",
    path: { nl: "/ontwikkelaars/", en: "/en/developers/" },
    name: { nl: "Ontwikkelaars", en: "Developers" }
  },
  {
    id: "search",
    path: { nl: "/zoeken/", en: "/en/search/" },
    name: { nl: "Zoeken", en: "Search" }
  }
] as const satisfies ReadonlyArray<Route>

/** The name of a page: one of these, or the name of the folder of a simulator. */
export type RouteId = (typeof pages)[number]["id"] | (string & {})

export const routes: ReadonlyArray<Route> = [
  ...pages,
  ...simulatorRoutes.map((route) => ({ ...route, within: "simulations" }))
]

/** The record of one page. */
export const route = (id: RouteId): Route => {
  const found = routes.find((candidate) => candidate.id === id)
  if (found === undefined) throw new Error(`No page has the id "${id}". Add it to src/i18n/routes.ts.`)
  return found
}

/** The address of a page in a language, within the site. */
export const pathOf = (id: RouteId, lang: Lang): string => route(id).path[lang]

/** The last part of an address under another, the same in each language or one for each. */
export type Part = string | Text

/** The address of a page that is one of many under another, such as the page of one product. */
export const pathUnder = (id: RouteId, part: Part, lang: Lang): string =>
  `${pathOf(id, lang)}${typeof part === "string" ? part : part[lang]}/`
