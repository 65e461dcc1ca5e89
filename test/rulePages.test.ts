// The pages of the methods, the ready-made keys and the rules with a page of their own, as they are built.
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import * as Apportionment from "woonzorg/Apportionment"
import * as Biproportional from "woonzorg/Biproportional"
import * as KeyPreset from "woonzorg/KeyPreset"
import * as Rational from "woonzorg/Rational"
import * as Rotation from "woonzorg/Rotation"
import * as YearPlan from "woonzorg/YearPlan"
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

/** The rules with a page of their own, with the numbers that each shows and the terms that it explains. */
const ruled = {
  years: {
    path: { nl: "/regels/over-de-jaren/", en: "/en/rules/over-the-years/" },
    findings: [
      "carried",
      "swap",
      "exchange",
      "settled",
      "entries",
      "measured",
      "shortfall",
      "strayed-largestRemainder",
      "strayed-sainteLague",
      "fixedRemainder",
      "fixedQuota",
      "changedQuota"
    ],
    terms: [
      "saldo",
      "voorsprong",
      "achterstand",
      "wisseling",
      "ruil",
      "boeking",
      "band",
      "verrekening",
      "regionale-compensatie",
      "lopend-totaal"
    ]
  },
  totals: {
    path: { nl: "/regels/twee-totalen/", en: "/en/rules/two-totals/" },
    findings: ["proof", "infeasible", "share", "more", "order"],
    terms: ["dubbel-evenredige-verdeling", "deler", "gelijke-stand", "loting"]
  },
  plan: {
    path: { nl: "/regels/plaatsingsplan/", en: "/en/rules/placement-plan/" },
    findings: ["bids", "plan", "goals", "whole", "paradox"],
    terms: ["plaatsingsplan", "grootste-rest"]
  },
  sensitivity: {
    path: { nl: "/regels/gevoeligheid/", en: "/en/rules/sensitivity/" },
    findings: ["figures", "shifts", "ends", "influence", "fit"],
    terms: [
      "gevoeligheid",
      "weging",
      "steekproef",
      "startgetal",
      "onzeker-cijfer",
      "delermethode",
      "invloed-van-een-bod"
    ]
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

describe.each(["nl", "en"] as const)("In %s the rules with a page of their own", (lang) => {
  const pagesOfRules = Object.values(ruled)
  const rules = lang === "nl" ? "/regels/" : "/en/rules/"
  const terms = lang === "nl" ? "/begrippen/" : "/en/terms/"
  const [municipality, product] = lang === "nl" ? ["Gemeente", "Product"] : ["Municipality", "Product"]
  const main = (page: Page): Element => {
    const [found] = page.elements.filter(({ tagName }) => tagName === "main")
    if (found === undefined) throw new Error(`${page.path} has no main.`)
    return found
  }
  const textOn = (page: Page): string => said(main(page))

  it("are reached from the page of all rules and from each other, and found by search", () => {
    const paths = pagesOfRules.map(({ path }) => path[lang])
    expect(hrefs(at(rules))).toEqual(expect.arrayContaining(paths))
    const onward = paths.map((path) => {
      const page = at(path)
      expect(attribute(main(page), "data-pagefind-body")).toBeDefined()
      return hrefs(page).filter((href) => href !== path && paths.includes(href as (typeof paths)[number]))
    })
    for (const links of onward) expect(links.length).toBeGreaterThan(0)
    // The foot of the site leads to every page: count what the page itself says.
    for (const path of paths) {
      const own = within(main(at(path))).flatMap((element) => attribute(element, "href") ?? [])
      expect(
        own.some((href) => paths.some((other) => other !== path && other === href)),
        path
      ).toBe(true)
    }
  })

  it.each(pagesOfRules.map((rule) => [rule.path[lang], rule] as const))(
    "%s shows all its findings and explains its terms",
    (path, rule) => {
      const page = at(path)
      expect(having(page, "data-finding").map((one) => attribute(one, "data-finding"))).toEqual(rule.findings)
      const linked = hrefs(page)
      expect(rule.terms.filter((slug) => !linked.includes(`${terms}#${slug}`))).toEqual([])
      expect(textOn(page)).not.toMatch(/[{}]|undefined|NaN|Infinity/)
    }
  )

  it("say the rotation of 25 dwellings as the package does, and the balances that break the bound", () => {
    const claims = Array.from("ABCDEFGHI", (member) => ({ member, claim: Rational.one }))
    const accounts = YearPlan.accounts(
      { first: 2027, years: 9, survives: Rational.one, catchUp: Rational.one, ties: "statedOrder", absences: [] },
      { task: "homes", unit: "dwelling", places: 25, claims, method: "largestRemainder" }
    )
    const sentence = Rotation.text(Rotation.describe(Result.getOrThrow(accounts)), lang)
    const page = at(ruled.years.path[lang])
    for (const shown of [sentence, "983/981", "8/7"]) expect(textOn(page)).toContain(shown)
    const [grid] = within(main(page)).filter(({ tagName }) => tagName === "tbody")
    const numbers =
      grid === undefined
        ? []
        : within(grid)
            .filter(({ tagName }) => tagName === "td")
            .map(said)
    const lines = Result.getOrThrow(accounts).periods.flatMap((period) =>
      period._tag === "Closed" ? [period.lines] : []
    )
    expect(numbers).toEqual(
      claims.flatMap((_, i) => {
        const own = lines.map((each) => each[i]?.allocated ?? NaN)
        return [...own, own.reduce((sum, places) => sum + places, 0)].map(String)
      })
    )
  })

  it("show a table of two totals that the package finds right", () => {
    const [table] = within(main(at(ruled.totals.path[lang]))).filter(({ tagName }) => tagName === "table")
    const rows = table === undefined ? [] : within(table).filter(({ tagName }) => tagName === "tr")
    const cellsOf = (row: Element): ReadonlyArray<string> =>
      within(row)
        .filter(({ tagName }) => tagName === "td")
        .map(said)
    const numbers = (text: string): ReadonlyArray<number> => (text.match(/\d+/g) ?? []).map(Number)
    const body = rows.slice(1, -1).map(cellsOf)
    const totals = (texts: ReadonlyArray<string>, name: string) =>
      texts.map((text, index) => ({ member: `${name} ${index}`, places: numbers(text)[1] ?? NaN }))
    const options = {
      method: "sainteLague",
      rows: totals(
        body.map((cells) => cells.at(-1) ?? ""),
        municipality
      ),
      columns: totals(
        cellsOf(rows.at(-1) as Element).filter((text) => text !== ""),
        product
      )
    } as const
    const cells = body.flatMap((texts, i) =>
      texts.slice(0, -1).map((text, j) => {
        const [places = NaN, claim = NaN] = numbers(text)
        return {
          row: `${municipality} ${i}`,
          column: `${product} ${j}`,
          places,
          claim: Rational.fromBigInt(BigInt(claim))
        }
      })
    )
    const outcome = Result.getOrThrow(Biproportional.apportion(cells, options))
    expect(cells).toHaveLength(9)
    expect(outcome.places.map(({ places }) => places)).toEqual(cells.map(({ places }) => places))
  })
})

const ownPages = (): ReadonlyArray<Page> => [
  ...Object.values(folders).flatMap(({ keys, methods }) => [at(keys), at(methods), ...under(keys), ...under(methods)]),
  ...Object.values(ruled).flatMap(({ path }) => Object.values(path).map(at))
]

it("the pages of rules load no script beyond that of every page", () => {
  const scripts = (page: Page): ReadonlyArray<string> =>
    page.elements.filter(({ tagName }) => tagName === "script").map((one) => attribute(one, "src") ?? textOf(one))
  const usual = scripts(at("/begrippen/")).concat(scripts(at("/regels/")))
  for (const page of ownPages()) {
    expect(
      scripts(page).filter((one) => !usual.includes(one)),
      page.path
    ).toEqual([])
  }
})

it("the sentences of a paragraph stand apart", () => {
  const stuck = ownPages().flatMap((page) =>
    page.elements
      .filter(({ tagName }) => tagName === "p")
      .map(read)
      .filter((text) => /[a-z\d][.:;?!]\p{Lu}/u.test(text))
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
