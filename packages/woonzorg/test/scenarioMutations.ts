/** Texts of scenario files with something done to them, as a careless edit, a broken disk or an attacker would. */
import * as fc from "fast-check"
import * as Scenario from "../src/Scenario.ts"
import * as arbitraries from "./arbitraries.ts"
import { samples, textOf } from "./scenarioSamples.ts"

type Change = (text: string) => string

/** A place in a text of any length, as a part of it. */
const place = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true })

const at = (text: string, part: number): number => Math.floor(part * text.length)

const segment = (text: string, from: number, length: number): string =>
  text.slice(at(text, from), at(text, from) + length)

const nasty = fc.constantFrom(
  "__proto__",
  "constructor",
  "schemaVersion",
  "\uFEFF",
  "\uD800",
  "\u0000",
  "\u2028",
  "\\ud83d",
  '"',
  "{",
  "]",
  ",",
  "-",
  "\n"
)

const inserted = fc.oneof(nasty, fc.string({ unit: "binary", maxLength: 6 }))

/** What is done to the text, whatever it stands for. */
const ofText: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(place, inserted).map(([where, more]): Change => (text) => {
    return text.slice(0, at(text, where)) + more + text.slice(at(text, where) + 1)
  }),
  fc.tuple(place, inserted).map(([where, more]): Change => (text) => {
    return text.slice(0, at(text, where)) + more + text.slice(at(text, where))
  }),
  fc.tuple(place, fc.nat({ max: 40 })).map(([where, length]): Change => (text) => {
    return text.slice(0, at(text, where)) + text.slice(at(text, where) + length)
  }),
  place.map(
    (where): Change =>
      (text) =>
        text.slice(0, at(text, where))
  ),
  fc.tuple(place, fc.nat({ max: 60 }), place).map(([from, length, where]): Change => (text) => {
    return text.slice(0, at(text, where)) + segment(text, from, length) + text.slice(at(text, where))
  }),
  fc.tuple(place, place, fc.nat({ max: 12 })).map(([one, other, length]): Change => (text) => {
    const [first, second] = [segment(text, one, length), segment(text, other, length)]
    return text.replace(first, () => second)
  }),
  fc
    .tuple(fc.nat(), fc.constantFrom("1e999", "-1e999", "9007199254740993", "-0", "1e-999", "0.1", "1E2", "007", "NaN"))
    .map(([choice, number]): Change => (text) => {
      const numbers = [...text.matchAll(/(?<=[ [])-?\d[\d.e+-]*(?=[,\n])/g)]
      const found = numbers[choice % Math.max(1, numbers.length)]
      return found === undefined
        ? text
        : text.slice(0, found.index) + number + text.slice(found.index + found[0].length)
    }),
  fc
    .tuple(place, fc.constantFrom("[", '{"a":'), fc.constantFrom(50, 99, 101, 500))
    .map(([where, open, depth]): Change => (text) => {
      const close = open === "[" ? "]" : "}"
      const nested = `${open.repeat(depth)}1${close.repeat(depth)}`
      return text.slice(0, at(text, where)) + nested + text.slice(at(text, where))
    })
)

type Edit = (value: unknown) => unknown

const isObject = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value)

const keys = fc.oneof(
  fc.constantFrom("__proto__", "constructor", "toString", "hash", "figures", "coverage", "years", "", "0"),
  arbitraries.words
)

const renamed = (value: unknown, key: string, choice: number): unknown => {
  if (!isObject(value)) return Object.fromEntries([[key, value]])
  const entries = Object.entries(value)
  return Object.fromEntries(
    entries.map(([name, item], index) => [index === choice % entries.length ? key : name, item])
  )
}

const thinned = (value: unknown, choice: number): unknown => {
  if (Array.isArray(value)) return value.filter((_, index) => index !== choice % value.length)
  if (!isObject(value)) return null
  const entries = Object.entries(value)
  return Object.fromEntries(entries.filter((_, index) => index !== choice % entries.length))
}

const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.nat({ max: 40 }), keys).map(
    (other): Edit =>
      () =>
        other
  ),
  fc.tuple(keys, fc.nat()).map(
    ([key, choice]): Edit =>
      (value) =>
        renamed(value, key, choice)
  ),
  fc.nat().map(
    (choice): Edit =>
      (value) =>
        thinned(value, choice)
  ),
  fc.constant<Edit>((value) => (Array.isArray(value) ? [...(value as ReadonlyArray<unknown>), ...value] : [value]))
)

/** The value with one of the values in it, counted as they stand, edited. */
const editedAt = (json: unknown, choice: number, change: Edit): unknown => {
  const nodes = JSON.stringify(json).split(/[,:{[]/).length
  let count = 0
  const visit = (value: unknown): unknown => {
    const isChosen = count === choice % nodes
    count += 1
    if (isChosen) return change(value)
    if (Array.isArray(value)) return value.map(visit)
    return isObject(value)
      ? Object.fromEntries(Object.entries(value).map(([key, item]) => [key, visit(item) as unknown]))
      : value
  }
  return visit(json)
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

/** What is done to the values in the file; a text that is no JSON any more stays as it is. */
const ofValues: fc.Arbitrary<Change> = fc
  .tuple(fc.nat({ max: 500 }), edit)
  .map(([choice, change]): Change => (text) => {
    const json = parsed(text)
    return json === undefined ? text : JSON.stringify(editedAt(json, choice, change), undefined, 2)
  })

/** A file of which somebody left out a whole part, such as its hash. */
const withoutPart: fc.Arbitrary<Change> = fc.nat({ max: 20 }).map((choice): Change => (text) => {
  const json = parsed(text)
  return json === undefined ? text : JSON.stringify(thinned(json, choice), undefined, 2)
})

/** A file that says that it has another form. */
const otherForm: fc.Arbitrary<Change> = fc.integer({ min: 1, max: 9 }).map(
  (form): Change =>
    (text) =>
      text.replace(/(?<="schemaVersion": )\d+/, String(form))
)

const whole = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...Object.keys(samples).map(textOf)) },
  { weight: 1, arbitrary: arbitraries.scenario.map(Scenario.toText) }
)

/** The text of a file after one to three changes. */
export const mutatedText: fc.Arbitrary<string> = fc
  .tuple(whole, fc.array(fc.oneof(ofText, ofValues, withoutPart, otherForm), { minLength: 1, maxLength: 3 }))
  .map(([text, changes]) => changes.reduce((so, change) => change(so), text))
