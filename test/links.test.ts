import { describe, expect, it } from "vitest"
import { fileFor } from "../scripts/siteServer.mjs"
import { attribute, built, elementsOf, languageOf, pages, textOf, type Element, type Page } from "./pages.ts"
import { glob, read } from "./repository.ts"

const all = pages()

const find = (page: Page, tag: string): ReadonlyArray<Element> => page.elements.filter(({ tagName }) => tagName === tag)

const linkTo = (page: Page, rel: string): ReadonlyArray<Element> =>
  find(page, "link").filter((element) => attribute(element, "rel") === rel)

/** Where the site says that it lives; addresses there are its own. */
const origin = all
  .flatMap((page) => linkTo(page, "canonical"))
  .map((element) => new URL(attribute(element, "href") ?? "", "http://localhost").origin)
  .at(0)

const idsOf = new Map(
  all.map((page) => [page.path, new Set(page.elements.map((element) => attribute(element, "id")))] as const)
)

/** Why an address leads nowhere, `undefined` when it leads somewhere or to another site. */
const dead = (page: Page, address: string): string | undefined => {
  if (/^(mailto:|tel:|data:|blob:|javascript:)/i.test(address)) return `${page.path}: ${address} is no page`
  const here = new URL(page.path, origin)
  const url = new URL(address, here)
  if (url.origin !== here.origin) return undefined
  if (fileFor(built, url.pathname) === undefined) return `${page.path}: ${address} is no file`
  const ids = idsOf.get(url.pathname)
  const id = decodeURIComponent(url.hash.slice(1))
  // A scenario stands after the # as well; it is never a plain word.
  const isAnchor = id !== "" && /^[\w-]+$/.test(id)
  if (isAnchor && ids !== undefined && !ids.has(id)) return `${page.path}: ${address} is no place on that page`
  return undefined
}

const wrongPages = (isWrong: (page: Page) => boolean): ReadonlyArray<string> =>
  all.filter(isWrong).map(({ path }) => path)

const headings = (page: Page): ReadonlyArray<number> =>
  page.elements.filter(({ tagName }) => /^h[1-6]$/.test(tagName)).map(({ tagName }) => Number(tagName[1]))

const skips = (levels: ReadonlyArray<number>): boolean =>
  levels.some((level, index) => level > (levels[index - 1] ?? 0) + 1)

const resources: Readonly<Record<string, ReadonlyArray<string>>> = {
  audio: ["src"],
  embed: ["src"],
  form: ["action"],
  iframe: ["src"],
  image: ["href", "xlink:href"],
  img: ["src", "srcset"],
  input: ["src"],
  object: ["data"],
  script: ["src"],
  source: ["src", "srcset"],
  track: ["src"],
  use: ["href", "xlink:href"],
  video: ["src", "poster"]
}

const loadingLinks =
  /^(stylesheet|preload|modulepreload|prefetch|preconnect|dns-prefetch|icon|manifest|apple-touch-icon)$/

const loadedBy = (element: Element): ReadonlyArray<string> => {
  const names =
    element.tagName === "link"
      ? loadingLinks.test(attribute(element, "rel") ?? "")
        ? ["href"]
        : []
      : (resources[element.tagName] ?? [])
  const style = element.tagName === "style" ? textOf(element) : (attribute(element, "style") ?? "")
  return [...names.flatMap((name) => attribute(element, name)?.split(/,\s+/) ?? []), ...loadedByStyle(style)]
}

const loadedByStyle = (css: string): ReadonlyArray<string> => [
  ...[...css.matchAll(/url\(\s*["']?([^"')]+)/g)].map(([, address = ""]) => address),
  ...[...css.matchAll(/@import\s+["']([^"']+)/g)].map(([, address = ""]) => address)
]

const isElsewhere = (address: string): boolean =>
  /^(https?:)?\/\//i.test(address.trim()) && new URL(address.trim(), origin).origin !== origin

describe("Every page", () => {
  it("is there: in both languages, and a page for what is not there", () => {
    expect(new Set(all.map(languageOf))).toEqual(new Set(["nl", "en"]))
    expect(all.map(({ path }) => path)).toEqual(expect.arrayContaining(["/", "/en/", "/404.html"]))
    expect(origin).toBeDefined()
  })

  it("links only to pages and places that exist", () => {
    const wrong = all.flatMap((page) =>
      page.elements.flatMap((element) => {
        const address = ["a", "area"].includes(element.tagName) ? attribute(element, "href") : undefined
        return address === undefined ? [] : (dead(page, address) ?? [])
      })
    )
    expect([...new Set(wrong)]).toEqual([])
  })

  it("loads only files that exist", () => {
    const wrong = all.flatMap((page) =>
      page.elements
        .flatMap(loadedBy)
        .flatMap((address) => (/^(data:|#)/.test(address) ? [] : (dead(page, address.split(" ")[0] ?? "") ?? [])))
    )
    expect([...new Set(wrong)]).toEqual([])
  })

  it("loads nothing from elsewhere", () => {
    const fromPages = all.flatMap(({ elements, path }) =>
      elements
        .flatMap(loadedBy)
        .filter(isElsewhere)
        .map((address) => `${path} ${address}`)
    )
    const fromStyles = glob("site/dist/**/*.css").flatMap((file) =>
      loadedByStyle(read(file))
        .filter(isElsewhere)
        .map((address) => `${file} ${address}`)
    )
    expect([...fromPages, ...fromStyles]).toEqual([])
  })

  it("has one heading of the first level, and no level is skipped", () => {
    expect(wrongPages((page) => headings(page).filter((level) => level === 1).length !== 1)).toEqual([])
    expect(wrongPages((page) => skips(headings(page)))).toEqual([])
  })

  it("names its language, and the address agrees", () => {
    expect(wrongPages((page) => languageOf(page) !== (page.path.startsWith("/en/") ? "en" : "nl"))).toEqual([])
  })

  it("has a title and a description of its own", () => {
    const title = (page: Page): string =>
      find(page, "head")
        .flatMap((head) => head.childNodes)
        .filter(({ nodeName }) => nodeName === "title")
        .map(textOf)
        .join("")
        .trim()
    const description = (page: Page): string =>
      attribute(
        find(page, "meta").find((meta) => attribute(meta, "name") === "description") as Element,
        "content"
      )?.trim() ?? ""
    expect(wrongPages((page) => title(page) === "" || description(page) === "")).toEqual([])
    const shared = Map.groupBy(all, (page) => `${title(page)}\n${description(page)}`)
    expect([...shared.values()].filter((same) => same.length > 1).map((same) => same.map(({ path }) => path))).toEqual(
      []
    )
  })

  it("points to its other language, and is pointed to from there", () => {
    const alternates = (page: Page): Readonly<Record<string, string>> =>
      Object.fromEntries(
        linkTo(page, "alternate").flatMap((element) => {
          const language = attribute(element, "hreflang")
          return language === undefined ? [] : [[language, new URL(attribute(element, "href") ?? "", origin).pathname]]
        })
      )
    const byPath = new Map(all.map((page) => [page.path, page] as const))
    const wrong = wrongPages((page) => {
      if (page.path === "/404.html") return false
      const own = alternates(page)
      const other = byPath.get(own[languageOf(page) === "nl" ? "en" : "nl"] ?? "")
      return (
        own[languageOf(page)] !== page.path || other === undefined || alternates(other)[languageOf(page)] !== page.path
      )
    })
    expect(wrong).toEqual([])
  })

  it("describes its images, or says that they are decoration", () => {
    const isBare = (element: Element): boolean => {
      if (element.tagName === "img") return attribute(element, "alt") === undefined
      if (element.tagName !== "svg") return false
      const isNamed = ["aria-label", "aria-labelledby"].some((name) => attribute(element, name) !== undefined)
      return attribute(element, "role") === "img" && !isNamed
    }
    expect(wrongPages(({ elements }) => elements.some(isBare))).toEqual([])
  })

  it("uses an id once", () => {
    const twice = all.flatMap(({ elements, path }) => {
      const ids = elements.flatMap((element) => attribute(element, "id") ?? [])
      return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${path}#${id}`)
    })
    expect(twice).toEqual([])
  })
})

describe("The checks themselves", () => {
  it("see a skipped level and accept a step back of any size", () => {
    expect(skips([1, 3])).toBe(true)
    expect(skips([2])).toBe(true)
    expect(skips([1, 2, 3, 2, 3, 3, 1])).toBe(false)
  })

  it("see a file from another host in an attribute and in a style", () => {
    const html =
      '<img srcset="/a.png 1x, https://cdn.example.com/b.png 2x"><p style="background: url(//example.org/c.png)">'
    const found = elementsOf(html).flatMap(loadedBy).filter(isElsewhere)
    expect(found).toEqual(["https://cdn.example.com/b.png 2x", "//example.org/c.png"])
  })

  it("see a page and a place that do not exist", () => {
    const page = { file: "", path: "/", elements: [] }
    expect(dead(page, "/bestaat-niet/")).toMatch(/no file/)
    expect(dead(page, "/#bestaat-niet")).toMatch(/no place/)
    expect(dead(page, "https://example.org/")).toBeUndefined()
  })
})
