import { languages, routes } from "./routes.js"

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
export const existing: ReadonlyArray<(typeof routes)[number]> = routes.filter((route) =>
  languages.every((lang) => addresses.has(route.path[lang]))
)
