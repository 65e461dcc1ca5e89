import { existsSync } from "node:fs"
import { expect, test } from "vitest"
import { languages, pathOf, route, routes, type RouteId } from "../src/i18n/routes.js"

const fileOf = (path: string): boolean => {
  const page = path === "/" || path === "/en/" ? `${path}index` : path.replace(/\/$/, "")
  return [`${page}.astro`, `${page}.mdx`, `${page}/index.astro`].some((file) =>
    existsSync(new URL(`../src/pages${file}`, import.meta.url))
  )
}

test("no two pages share an address", () => {
  const paths = routes.flatMap(({ path }) => languages.map((lang) => path[lang]))
  expect(new Set(paths).size).toBe(paths.length)
})

test("no two pages share an id", () => {
  expect(new Set(routes.map(({ id }) => id)).size).toBe(routes.length)
})

test.each(routes)("the page $id has a name in both languages", ({ name }) => {
  for (const lang of languages) expect(name[lang].trim()).not.toBe("")
})

test.each(routes)("the page $id has an address that ends with a slash, in English under /en/", ({ path }) => {
  expect(path.nl).toMatch(/^\/(?!en\/)([a-z-]+\/)*$/)
  expect(path.en).toMatch(/^\/en\/([a-z-]+\/)*$/)
})

test.each(routes)("the page $id exists in both languages or in neither", ({ path }) => {
  expect(fileOf(path.en)).toBe(fileOf(path.nl))
})

test("a path is found by id and language", () => {
  expect(pathOf("terms", "nl")).toBe("/begrippen/")
  expect(pathOf("terms", "en")).toBe("/en/terms/")
})

test("an unknown page is refused by name", () => {
  expect(() => route("regels" as RouteId)).toThrow('No page has the id "regels"')
})
