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
    id: "terms",
    path: { nl: "/begrippen/", en: "/en/terms/" },
    name: { nl: "Begrippen", en: "Terms" }
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
