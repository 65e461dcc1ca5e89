import { route, routes, simulatorRoutes, type Lang, type RouteId, type Text } from "../i18n/routes.js"
import { keys } from "../i18n/keys.js"
import { methods } from "../i18n/methods.js"
import { overYears } from "../i18n/overYears.js"
import { placement } from "../i18n/placement.js"
import { rules } from "../i18n/rules.js"
import { sensitivity } from "../i18n/sensitivity.js"
import { simulations } from "../i18n/simulations.js"
import { sources } from "../i18n/sources.js"
import { glossary, search } from "../i18n/texts.js"
import { twoTotals } from "../i18n/twoTotals.js"
import { versions } from "../i18n/versions.js"

const titles: Readonly<Record<RouteId, Text>> = {
  home: { nl: "Wie biedt hoeveel mensen een thuis?", en: "Who offers how many people a home?" },
  simulations: simulations.title,
  rules: rules.title,
  products: { nl: "Wat zeggen de bronnen over elk product?", en: "What do the sources say about each product?" },
  targetGroups: { nl: "Hoeveel mensen zoeken een plek?", en: "How many people look for a place?" },
  ruleVersions: versions.social,
  apportionmentMethods: methods.social,
  allocationKeys: keys.social,
  overYears: overYears.social,
  twoTotals: twoTotals.social,
  placementRules: placement.social,
  sensitivity: sensitivity.title,
  terms: glossary.title,
  sources: sources.title,
  developers: { nl: "Reken zelf met Woonzorg", en: "Calculate with Woonzorg yourself" },
  search: search.title,
  ...Object.fromEntries(simulatorRoutes.map(({ id, title }) => [id, title]))
}

const titleOf = (id: RouteId): Text => {
  const title = titles[id]
  if (title === undefined)
    throw new Error(`The page "${id}" has no title for its social image. Add it to src/social/card.ts.`)
  return title
}

/** Where the social image of a page lives. */
export const socialPath = (id: RouteId, lang: Lang): string => `/social/${lang}/${id}.png`

/** What stands on the social image of a page. */
export const cardOf = (id: RouteId, lang: Lang) => ({
  title: titleOf(id)[lang],
  name: id === "home" ? "" : route(id).name[lang]
})

export const cards = routes.map(({ id }) => id)
