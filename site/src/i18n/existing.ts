import { languages, routes, simulatorRoutes, type Route } from "./routes.js"

const files = Object.keys(import.meta.glob("../pages/**/*.{astro,mdx}"))

const addresses = new Set([
  ...simulatorRoutes.flatMap(({ path }) => languages.map((lang) => path[lang])),
  ...files.map((file) =>
    file
      .replace(/^\.\.\/pages/, "")
      .replace(/\.(astro|mdx)$/, "/")
      .replace(/\/index\/$/, "/")
  )
])

/** The routes that have a page in every language: navigation offers no other. */
export const existing: ReadonlyArray<Route> = routes.filter((route) =>
  languages.every((lang) => addresses.has(route.path[lang]))
)
