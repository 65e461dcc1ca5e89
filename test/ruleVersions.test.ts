// For whom each product is, and the versions of the rules, as they stand on the built pages.
import { applicant, personas } from "@woonzorg/drechtsteden/personas"
import { eligibilities } from "@woonzorg/drechtsteden/eligibility"
import { ruleSets } from "@woonzorg/drechtsteden/rules"
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import type * as Citation from "woonzorg/Citation"
import * as Criterion from "woonzorg/Criterion"
import * as Eligibility from "woonzorg/Eligibility"
import * as RuleEffect from "woonzorg/RuleEffect"
import * as RuleSet from "woonzorg/RuleSet"
import { attribute, elementsOf, textOf, type Element, type Page } from "./pages.ts"
import { all, at, having, hrefs, read, said, under, within } from "./readPages.ts"

const folders = {
  nl: {
    rules: "/regels/",
    products: "/regels/producten/",
    versions: "/regels/versies/",
    sources: "/bronnen/",
    search: "/zoeken/",
    beside: "naast",
    incomplete: "De bron noemt niet alle voorwaarden.",
    notInSource: "Niet in de bron.",
    notToday: "wordt niet voor vandaag gebruikt",
    noPeople: "Het zijn geen mensen."
  },
  en: {
    rules: "/en/rules/",
    products: "/en/rules/products/",
    versions: "/en/rules/versions/",
    sources: "/en/sources/",
    search: "/en/search/",
    beside: "beside",
    incomplete: "The source does not name all conditions.",
    notInSource: "Not in the source.",
    notToday: "not used for today",
    noPeople: "They are not people."
  }
} as const

const only = (elements: ReadonlyArray<Element>, name: string, value: string): Element => {
  const [found, ...others] = elements.filter((element) => attribute(element, name) === value)
  if (found === undefined || others.length > 0) throw new Error(`Expected one element with ${name}="${value}".`)
  return found
}

const clausesOf = ({ criterion, otherReadings }: Eligibility.Eligibility): ReadonlyArray<Criterion.Clause> =>
  [...(criterion === undefined ? [] : [criterion]), ...otherReadings.map((reading) => reading.criterion)].flatMap(
    Criterion.clauses
  )

/** Words by which an entry of the page of sources is known to be about a passport. */
const groundOf = (passport: Citation.Passport, lang: "nl" | "en"): string => {
  if (passport._tag === "Assumed") return passport.assumption.statement[lang]
  const [citation] = passport.citations
  return citation._tag === "Quote" ? citation.quote : citation.place
}

const byId = (page: Page): ReadonlyMap<string, Element> =>
  new Map(page.elements.flatMap((element) => [[attribute(element, "id") ?? "", element] as const]))

const sourceLinks = (element: Element, sources: string): ReadonlyArray<string> =>
  hrefs({ elements: within(element) }).filter((href) => href.startsWith(`${sources}#`))

const leaves = (element: Element): ReadonlyArray<Element> => having({ elements: within(element) }, "data-clause")

const pairs = ruleSets.flatMap((before, index) => ruleSets.slice(index + 1).map((after) => ({ before, after })))

const productsOf = ({ provisions }: RuleSet.RuleSet): ReadonlyArray<string> =>
  provisions.flatMap((one) => (one._tag === "Rule" ? [one.eligibility.product] : []))

const ids = (provisions: ReadonlyArray<{ readonly id: string }>): ReadonlyArray<string> =>
  provisions.map(({ id }) => id)

describe.each(["nl", "en"] as const)("In %s", (lang) => {
  const words = folders[lang]
  const entries = byId(at(words.sources))

  /** Each leaf leads to an entry that holds the words on which its clause rests. */
  const expectGrounded = (shown: ReadonlyArray<Element>, clauses: ReadonlyArray<Criterion.Clause>): void => {
    expect(shown.map((leaf) => attribute(leaf, "data-clause"))).toEqual(clauses.map((clause) => clause.attribute))
    for (const [index, leaf] of shown.entries()) {
      const clause = clauses[index] as Criterion.Clause
      const [link = ""] = sourceLinks(leaf, words.sources)
      const entry = entries.get(link.slice(words.sources.length + 1))
      expect(entry && said(entry), clause.attribute).toContain(groundOf(clause.passport, lang))
    }
  }

  it.each(eligibilities)(
    "the page of $product shows each condition with its source, and what does not decide",
    (one) => {
      const section = only(at(`${words.products}${one.product}/`).elements, "data-for-whom", one.product)
      expectGrounded(leaves(section), clausesOf(one))
      const text = said(section)
      for (const { value } of [...one.describes, ...one.notEncoded]) expect(text).toContain(value[lang])
      expect(text.includes(words.incomplete)).toBe(one.criterion !== undefined)
      expect(text.includes(words.notInSource)).toBe(one.criterion === undefined)
      const plain = within(section).filter(({ tagName }) => tagName === "pre")
      expect(plain.map(textOf)).toEqual(one.criterion === undefined ? [] : [Criterion.text(one.criterion, lang)])
      for (const { ambiguity } of one.otherReadings) {
        expect(sourceLinks(section, words.sources)).toContain(`${words.sources}#ambiguity-${ambiguity.toLowerCase()}`)
      }
      const versions = ruleSets.filter((version) => productsOf(version).includes(one.product))
      expect(hrefs({ elements: within(section) })).toEqual(
        expect.arrayContaining([words.versions, ...versions.map(({ id }) => `${words.versions}${id}/`)])
      )
    }
  )

  it.each(ruleSets)("the page of $id has all that it says, and what it is worth", (version) => {
    const page = at(`${words.versions}${version.id}/`)
    const shown = having(page, "data-provision")
    expect(shown.map((one) => attribute(one, "data-provision")).toSorted()).toEqual(ids(version.provisions).toSorted())
    for (const provision of version.provisions) {
      const place = only(shown, "data-provision", provision.id)
      expect(said(place)).toContain(provision.says.value[lang])
      expect(sourceLinks(place, words.sources)).not.toEqual([])
      if (provision._tag === "Unencoded") expect(said(place)).toContain(provision.why[lang])
      else expectGrounded(leaves(place), clausesOf(provision.eligibility))
    }
    const isUndatedCopy = version.standing === "published" && version.validity._tag === "Unknown"
    expect(page.elements.some((element) => said(element).includes(words.notToday))).toBe(isUndatedCopy)
    expect(hrefs(page)).toEqual(
      expect.arrayContaining(RuleSet.sources(version).map((id) => `${words.sources}#document-${id}`))
    )
  })

  it.each(pairs)("$before.id beside $after.id shows what the package finds, with its sources", ({ after, before }) => {
    const page = at(`${words.versions}${before.id}-${words.beside}-${after.id}/`)
    const shown = having(page, "data-difference")
    const found = (kind: string) =>
      shown
        .filter((one) => attribute(one, "data-difference") === kind)
        .map((one) => attribute(one, "data-provision"))
        .toSorted()
    const difference = RuleSet.diff(before, after)
    expect(found("onlyInA")).toEqual(ids(difference.removed).toSorted())
    expect(found("onlyInB")).toEqual(ids(difference.added).toSorted())
    expect(found("changed")).toEqual(ids(difference.changed.map((change) => change.before)).toSorted())
    expect(shown.filter((one) => sourceLinks(one, words.sources).length === 0)).toEqual([])
    const text = shown.map(said).join("\n")
    for (const { says, why } of [...difference.unencoded.before, ...difference.unencoded.after]) {
      expect(text).toContain(says.value[lang])
      expect(text).toContain(why[lang])
    }
    for (const provision of difference.changed.flatMap((change) => [change.before, change.after])) {
      const beside =
        provision._tag === "Rule" ? [provision.eligibility.describes, provision.eligibility.notEncoded] : []
      for (const { value } of [provision.says, ...beside.flat()]) expect(text).toContain(value[lang])
    }
  })

  it.each(pairs)("$before.id beside $after.id shows the effect on the same population", ({ after, before }) => {
    const page = at(`${words.versions}${before.id}-${words.beside}-${after.id}/`)
    const effects = Result.getOrThrow(RuleEffect.between(before, after)).filter(
      ({ product }) => productsOf(before).includes(product) && productsOf(after).includes(product)
    )
    const shown = having(page, "data-effect")
    expect(shown.map((one) => attribute(one, "data-effect"))).toEqual(effects.map(({ product }) => product))
    expect(page.elements.some((element) => said(element).includes(words.noPeople))).toBe(effects.length > 0)
    const outcome = (one: RuleEffect.Outcome): string =>
      one === "noRule" ? one : Eligibility.outcomeText({ outcome: one, isComplete: false }, lang)
    for (const { grid, product } of effects) {
      const place = only(shown, "data-effect", product)
      const rows = having({ elements: within(place) }, "data-count")
      const written = rows.map((row) => {
        const [was, is] = within(row)
          .filter(({ tagName }) => tagName === "p")
          .map(said)
          .slice(1)
        return `${attribute(row, "data-count")} ${was} ${is}`
      })
      expect(written.toSorted()).toEqual(
        grid.map(({ after, before, count }) => `${count} A: ${outcome(before)} B: ${outcome(after)}`).toSorted()
      )
      for (const { id } of personas) {
        const [effect] = Result.getOrThrow(RuleEffect.between(before, after, [applicant(id)])).filter(
          (candidate) => candidate.product === product
        )
        const cells = within(only(within(place), "data-persona", id))
          .filter(({ tagName }) => tagName === "td")
          .map(said)
        const [given] = effect?.given ?? []
        if (given === undefined) throw new Error(`Nothing is said of ${id}.`)
        const sign = given.before === given.after ? "=" : "≠"
        expect(cells).toEqual([outcome(given.before), `${sign} ${outcome(given.after)}`])
      }
    }
  })

  it("marks of a changed rule the conditions that stand in one version alone, by sign and words", () => {
    const page = at(`${words.versions}housing-and-care-tied-${words.beside}-housing-and-care-separate/`)
    const [before, after] = having(page, "data-side")
    const marks = (side: Element | undefined) =>
      side === undefined
        ? []
        : leaves(side)
            .map(read)
            .map((one) => one.trim())
    expect(marks(before).map((one) => /^[−+] /.test(one))).toEqual([false, true])
    expect(marks(after).map((one) => /^[−+] /.test(one))).toEqual([false])
  })

  it("the versions are found from the page of rules, from the search, and any two from the page of versions", () => {
    expect(hrefs(at(words.rules))).toContain(words.versions)
    expect(hrefs(at(words.search))).toContain(words.versions)
    expect(hrefs(at(words.versions))).toEqual(
      expect.arrayContaining([
        ...ruleSets.map(({ id }) => `${words.versions}${id}/`),
        ...pairs.map(({ after, before }) => `${words.versions}${before.id}-${words.beside}-${after.id}/`)
      ])
    )
  })

  it("the sentences of a paragraph stand apart", () => {
    const stuck = [at(words.versions), ...under(words.versions), ...under(words.products)].flatMap((page) =>
      page.elements
        .filter(({ tagName }) => tagName === "p")
        .map(read)
        .filter((text) => /[a-z\d][.:;?!]\p{Lu}/u.test(text))
    )
    expect(stuck).toEqual([])
  })
})

describe("No page of the site", () => {
  const promise = /in aanmerking|(heeft|hebt|hebben) recht|(is|are) eligible|entitled to/i

  it("promises or refuses anybody a place", () => {
    const promising = [...all.values()].filter(({ elements }) =>
      elements.some(({ childNodes }) => childNodes.some((node) => !("tagName" in node) && promise.test(textOf(node))))
    )
    expect(promising.map(({ path }) => path)).toEqual([])
  })

  it("would do so unseen", () => {
    const [paragraph] = elementsOf("<p>Mo komt in aanmerking.</p>").filter(({ tagName }) => tagName === "p")
    expect(paragraph && promise.test(said(paragraph))).toBe(true)
  })

  it("of the versions loads a script beyond that of every page", () => {
    const scripts = (page: Page): ReadonlyArray<string> =>
      page.elements.filter(({ tagName }) => tagName === "script").map((one) => attribute(one, "src") ?? textOf(one))
    const usual = scripts(at("/regels/"))
    for (const { products, versions } of Object.values(folders)) {
      for (const page of [at(versions), ...under(versions), ...under(products)]) {
        expect(
          scripts(page).filter((one) => !usual.includes(one)),
          page.path
        ).toEqual([])
      }
    }
  })
})
