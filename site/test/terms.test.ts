import { expect, test } from "vitest"
import { terms } from "../src/content/terms.js"

test("no two terms share an anchor", () => {
  const slugs = terms().map(({ slug }) => slug)
  expect(new Set(slugs).size).toBe(slugs.length)
})

test.each(terms())("the anchor of $nl can stand in an address as it is", ({ slug }) => {
  expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
})

test.each(terms())("$nl is explained in sentences, in both languages", ({ definition }) => {
  for (const text of Object.values(definition)) expect(text).toMatch(/^\p{Lu}.*\.$/su)
})
