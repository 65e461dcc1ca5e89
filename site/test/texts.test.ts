import { expect, test } from "vitest"
import { keys, knownWords, statuses, subjects } from "../src/i18n/keys.js"
import { broken, methods } from "../src/i18n/methods.js"
import { overYears } from "../src/i18n/overYears.js"
import { placement } from "../src/i18n/placement.js"
import { languages } from "../src/i18n/routes.js"
import { rules } from "../src/i18n/rules.js"
import { sensitivity } from "../src/i18n/sensitivity.js"
import * as texts from "../src/i18n/texts.js"
import { twoTotals } from "../src/i18n/twoTotals.js"

const { fill, written, ...ofTheFrame } = texts
const groups = {
  ...ofTheFrame,
  rules,
  methods,
  broken,
  keys,
  knownWords,
  subjects,
  ...statuses,
  overYears,
  twoTotals,
  placement,
  sensitivity
}

const all = Object.entries(groups).flatMap(([group, entries]) =>
  Object.entries(entries).map(([key, text]) => ({ name: `${group}.${key}`, text }))
)

const places = (text: string): ReadonlyArray<string> => (text.match(/\{\w+\}/g) ?? []).toSorted()

test.each(all)("$name says something in both languages", ({ text }) => {
  for (const lang of languages) expect(text[lang].trim()).not.toBe("")
})

test.each(all)("$name has the same places to fill in both languages", ({ text }) => {
  expect(places(text.en)).toEqual(places(text.nl))
})

test("a text is filled by name, and a place without a value stays visible", () => {
  expect(fill("{count} van {total}", { count: 3 })).toBe("3 van {total}")
})

test("a value that looks like a place is not filled again", () => {
  expect(fill("“{text}”", { text: "$& {text}" })).toBe("“$& {text}”")
})

test("a number is written as the reader writes it", () => {
  expect(written(121434.5, "nl")).toBe("121.434,5")
  expect(written(121434.5, "en")).toBe("121,434.5")
})
