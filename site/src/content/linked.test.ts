import { expect, test } from "vitest"
import { linked } from "./linked.js"

test("a term is linked the first time that it occurs, also in the plural", () => {
  const pieces = linked("Een deler of delers: de Deler.", ["deler"], "nl")
  expect(pieces).toEqual([{ text: "Een " }, { text: "deler", slug: "deler" }, { text: " of delers: de Deler." }])
  expect(linked("Two divisors.", ["deler"], "en")[1]).toEqual({ text: "divisors", slug: "deler" })
})

test("a term inside another word is no term", () => {
  expect(linked("De kiesdelers.", ["deler"], "nl")).toEqual([{ text: "De kiesdelers." }])
})

test("only the terms that are asked for are linked, each once, in the order of the text", () => {
  const pieces = linked("Het precieze aandeel en de deler. Precies aandeel.", ["deler", "precies-aandeel"], "nl")
  expect(pieces.flatMap(({ slug }) => slug ?? [])).toEqual(["precies-aandeel", "deler"])
  expect(pieces.map(({ text }) => text).join("")).toBe("Het precieze aandeel en de deler. Precies aandeel.")
})

test("a text without terms stays whole", () => {
  expect(linked("Niets.", ["deler"], "nl")).toEqual([{ text: "Niets." }])
  expect(linked("", ["deler"], "nl")).toEqual([])
})
