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

export const routes = [
  {
    id: "home",
    path: { nl: "/", en: "/en/" },
    name: { nl: "Begin", en: "Home" }
  },
  {
    id: "allocationKey",
    path: { nl: "/simulaties/verdeelsleutel/", en: "/en/simulations/allocation-key/" },
    name: { nl: "Verdeelsleutel", en: "Allocation key" }
  },
  {
    id: "bids",
    path: { nl: "/biedingen/", en: "/en/bids/" },
    name: { nl: "Biedingen", en: "Bids" }
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

export type RouteId = (typeof routes)[number]["id"]

/** The record of one page. */
export const route = (id: RouteId): Route => {
  const found = routes.find((candidate) => candidate.id === id)
  if (found === undefined) throw new Error(`No page has the id "${id}". Add it to src/i18n/routes.ts.`)
  return found
}

/** The address of a page in a language, within the site. */
export const pathOf = (id: RouteId, lang: Lang): string => route(id).path[lang]

/** The address of a page that is one of many under another, such as the page of one product. */
export const pathUnder = (id: RouteId, part: string, lang: Lang): string => `${pathOf(id, lang)}${part}/`
