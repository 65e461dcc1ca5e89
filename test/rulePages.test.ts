// The pages of the methods and of the ready-made keys, as they are built.
import { describe, expect, it } from "vitest"
import * as Apportionment from "woonzorg/Apportionment"
import * as KeyPreset from "woonzorg/KeyPreset"
import { attribute, elementsOf, textOf, type Element, type Page } from "./pages.ts"
import { at, having, hrefs, read, said, under, within } from "./readPages.ts"

const folders = {
  nl: { methods: "/regels/verdeelmethoden/", keys: "/regels/verdeelsleutels/", always: "altijd", not: "niet altijd" },
  en: {
    methods: "/en/rules/apportionment-methods/",
    keys: "/en/rules/allocation-keys/",
    always: "always",
    not: "not always"
  }
} as const

const heading = (page: Page): string =>
  page.elements
    .filter(({ tagName }) => tagName === "h1")
    .map(said)
    .join("")

const methodNames = Object.keys(Apportionment.properties) as ReadonlyArray<keyof typeof Apportionment.properties>
const promises = ["quota", "house", "ownClaim", "populationPair", "coherent", "scaleFree"] as const

describe.each(["nl", "en"] as const)("In %s", (lang) => {
  const { always, keys, methods, not } = folders[lang]
  const word = (holds: string): string => (holds === "always" ? always : not)

  it("every method has a page, and is reached from the page of all methods", () => {
    const own = under(methods).map(({ path }) => path)
    expect(own).toHaveLength(methodNames.length)
    expect(hrefs(at(methods))).toEqual(expect.arrayContaining(own))
  })

  it("the table says of every method what the package says, in words", () => {
    const rows = at(methods)
      .elements.filter(({ tagName }) => tagName === "tr")
      .map((row) => within(row).filter((cell) => attribute(cell, "data-promise") !== undefined))
      .filter((cells) => cells.length > 0)
    const expected = methodNames.map((name) =>
      promises.map((promise) => word(Apportionment.properties[name][promise].holds)).join()
    )
    expect(rows.map((cells) => cells.slice(0, promises.length).map(said).join()).toSorted()).toEqual(
      expected.toSorted()
    )
    expect(rows.every((cells) => said(cells.at(-1) as Element) !== "")).toBe(true)
  })

  it("the page of every method says what it promises, shows where it goes wrong and leads to the simulator", () => {
    const found = under(methods).map((page) => {
      const kept = promises.map((promise) => {
        const place = having(page, "data-promise").find((one) => attribute(one, "data-promise") === promise)
        const words =
          place === undefined
            ? []
            : within(place)
                .filter(({ tagName }) => tagName === "span")
                .map(said)
        return words.includes(not) ? "not always" : words.includes(always) ? "always" : "not said"
      })
      const counters = having(page, "data-counter").map((one) => attribute(one, "data-counter"))
      expect(counters.toSorted(), page.path).toEqual(
        promises.filter((_, index) => kept[index] === "not always").toSorted()
      )
      const [place] = having(page, "data-method")
      const method = place === undefined ? "" : (attribute(place, "data-method") ?? "")
      const [tried] = hrefs(page).flatMap((href) => /#version=1&method=(\w+)$/.exec(href)?.[1] ?? [])
      const isOffered = method !== "stationary" && method !== "statutoryCeiling"
      expect(tried, page.path).toBe(isOffered ? method : undefined)
      return { method, kept }
    })
    expect(found.map(({ method }) => method).toSorted()).toEqual([...methodNames].toSorted())
    for (const { kept, method } of found) {
      const properties = Apportionment.properties[method as keyof typeof Apportionment.properties]
      expect(kept, method).toEqual(promises.map((promise) => properties[promise].holds))
    }
  })

  it("every ready-made key has a page with its formula, needs, gaps and sources", () => {
    const own = under(keys)
    expect(own).toHaveLength(KeyPreset.all.length)
    expect(hrefs(at(keys))).toEqual(expect.arrayContaining(own.map(({ path }) => path)))
    for (const preset of KeyPreset.all) {
      const page = own.find((one) => heading(one) === preset.name[lang])
      if (page === undefined) throw new Error(`No page is headed "${preset.name[lang]}".`)
      const text = page.elements
        .filter(({ tagName }) => tagName === "main")
        .map(said)
        .join()
      for (const words of [preset.formula, ...preset.gaps]) expect(text).toContain(words[lang])
      expect(having(page, "data-need").map((one) => attribute(one, "data-need"))).toEqual(
        preset.needs.map(({ indicator }) => indicator)
      )
      for (const { address, place, title } of preset.sources) {
        expect(text).toContain(title)
        if (place !== undefined) expect(text).toContain(place[lang])
        if (address !== undefined) expect(hrefs(page)).toContain(address)
      }
    }
  })
})

it("the pages of methods and keys load no script beyond that of every page", () => {
  const scripts = (page: Page): ReadonlyArray<string> =>
    page.elements.filter(({ tagName }) => tagName === "script").map((one) => attribute(one, "src") ?? textOf(one))
  const usual = scripts(at("/begrippen/")).concat(scripts(at("/regels/")))
  for (const { keys, methods } of Object.values(folders)) {
    for (const page of [at(keys), at(methods), ...under(keys), ...under(methods)]) {
      expect(
        scripts(page).filter((one) => !usual.includes(one)),
        page.path
      ).toEqual([])
    }
  }
})

it("the sentences of a paragraph stand apart", () => {
  const stuck = Object.values(folders).flatMap(({ keys, methods }) =>
    [at(keys), at(methods), ...under(keys), ...under(methods)].flatMap((page) =>
      page.elements
        .filter(({ tagName }) => tagName === "p")
        .map(read)
        .filter((text) => /[a-z\d][.:;?!]\p{Lu}/u.test(text))
    )
  )
  expect(stuck).toEqual([])
})

it("a cell with a word is told from one without", () => {
  expect(
    elementsOf("<p> niet  altijd </p>")
      .filter(({ tagName }) => tagName === "p")
      .map(said)
  ).toEqual(["niet altijd"])
})
