import { languages, routes, type Route, type RouteId } from "./routes.js"

const files = Object.keys(import.meta.glob("../pages/**/*.{astro,mdx}"))

const addresses = new Set(
  files.map((file) =>
    file
      .replace(/^\.\.\/pages/, "")
      .replace(/\.(astro|mdx)$/, "/")
      .replace(/\/index\/$/, "/")
  )
)

/** The routes that have a page in every language: navigation offers no other. */
export const existing: ReadonlyArray<Route & { readonly id: RouteId }> = routes.filter((route) =>
  languages.every((lang) => addresses.has(route.path[lang]))
)
