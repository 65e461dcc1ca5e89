import { createHash } from "node:crypto"
import { describe, expect, it } from "vitest"
import { attribute, elementsOf, kindOf, pages, textOf, type Element, type Page } from "./pages.ts"

const all = pages()

type Policy = ReadonlyMap<string, ReadonlyArray<string>>

const isPolicy = (element: Element): boolean =>
  element.tagName === "meta" && /^content-security-policy$/i.test(attribute(element, "http-equiv") ?? "")

/** What the policy of a page allows, by directive; `undefined` when there is not exactly one policy. */
const policyOf = ({ elements }: Pick<Page, "elements">): Policy | undefined => {
  const [policy, ...others] = elements.filter(isPolicy)
  if (policy === undefined || others.length > 0) return undefined
  const directives = (attribute(policy, "content") ?? "").split(";").map((directive) => directive.trim().split(/\s+/))
  return new Map(directives.flatMap(([name = "", ...sources]) => (name === "" ? [] : [[name, sources] as const])))
}

const sourcesOf = (page: Page, directive: string): ReadonlyArray<string> => policyOf(page)?.get(directive) ?? []

const everySource = (page: Page): ReadonlyArray<string> => [...(policyOf(page)?.values() ?? [])].flat()

const isHash = (source: string): boolean => /^'sha256-[A-Za-z0-9+/]{43}='$/.test(source)

const isCode = (element: Element): boolean =>
  element.tagName === "script" &&
  attribute(element, "src") === undefined &&
  !(attribute(element, "type") ?? "").endsWith("json")

const hashOf = (element: Element): string => `'sha256-${createHash("sha256").update(textOf(element)).digest("base64")}'`

/** The scripts and styles that stand in a page and that its policy does not know. */
const unknownTo = (page: Page): ReadonlyArray<string> =>
  page.elements.flatMap((element) => {
    const directive = isCode(element) ? "script-src" : element.tagName === "style" ? "style-src" : undefined
    return directive === undefined || sourcesOf(page, directive).includes(hashOf(element))
      ? []
      : [`${page.path} <${element.tagName}> ${textOf(element)}`]
  })

/** The hashes in the policy of a page that nothing in it has. */
const unused = (page: Page): ReadonlyArray<string> => {
  const own = page.elements.filter(({ tagName }) => tagName === "script" || tagName === "style").map(hashOf)
  return everySource(page).filter((source) => isHash(source) && !own.includes(source))
}

/** Attributes that are styles or scripts: no hash makes them allowed. */
const activeAttributes = ({ elements, path }: Page): ReadonlyArray<string> =>
  elements.flatMap(({ attrs, tagName }) =>
    attrs
      .filter(({ name }) => name === "style" || name.startsWith("on"))
      .map(({ name, value }) => `${path} <${tagName} ${name}="${value}">`)
  )

const unsafe = (page: Page): ReadonlyArray<string> =>
  everySource(page).filter((source) => source.startsWith("'unsafe-") || source === "*")

const wrong = <Finding>(find: (page: Page) => ReadonlyArray<Finding>): ReadonlyArray<string> =>
  all.flatMap((page) => find(page).map((finding) => `${page.path}: ${String(finding)}`))

describe("The policy of every page", () => {
  it("is there, once", () => {
    expect(all.filter((page) => policyOf(page) === undefined).map(({ path }) => path)).toEqual([])
  })

  it("allows nothing that it does not name, and from the site alone", () => {
    const expected: Readonly<Record<string, ReadonlyArray<string>>> = {
      "default-src": ["'none'"],
      "img-src": ["'self'", "data:", "blob:"],
      "font-src": ["'self'"],
      "connect-src": ["'self'"],
      "worker-src": ["'self'"],
      "manifest-src": ["'self'"],
      "object-src": ["'none'"],
      "base-uri": ["'self'"],
      "form-action": ["'self'"]
    }
    for (const page of all) {
      const { "script-src": _scripts, "style-src": _styles, ...others } = Object.fromEntries(policyOf(page) ?? [])
      expect(others, page.path).toEqual(expected)
    }
  })

  it("has no word that is unsafe", () => {
    expect(wrong(unsafe)).toEqual([])
  })

  it("lets scripts and styles in from the site or by their hash", () => {
    const others = (page: Page): ReadonlyArray<string> =>
      ["script-src", "style-src"].flatMap((directive) =>
        sourcesOf(page, directive).filter((source) => source !== "'self'" && !isHash(source))
      )
    expect(all.filter((page) => kindOf(page) !== "zoeken").flatMap(others)).toEqual([])
  })

  it("lets WebAssembly run where there is search, and nowhere else", () => {
    const allowing = all.filter((page) => everySource(page).includes("'wasm-unsafe-eval'"))
    expect(allowing.map(({ path }) => path).toSorted()).toEqual(["/en/search/", "/zoeken/"])
    for (const page of allowing) expect(sourcesOf(page, "script-src")).toContain("'wasm-unsafe-eval'")
  })
})

describe("Every page", () => {
  it("holds only scripts and styles whose hash its policy has", () => {
    expect(all.flatMap(unknownTo)).toEqual([])
    expect(all.some(({ elements }) => elements.some(isCode))).toBe(true)
  })

  it("names no hash of what stands in other pages", () => {
    expect(wrong(unused)).toEqual([])
  })

  it("has no style and no script in an attribute", () => {
    expect(all.flatMap(activeAttributes)).toEqual([])
  })
})

describe("The checks themselves", () => {
  const planted = (policy: string, body: string): Page => ({
    file: "",
    path: "/planted/",
    elements: elementsOf(`<meta http-equiv="Content-Security-Policy" content="${policy}">${body}`)
  })

  it("see a page without a policy, and one with two", () => {
    expect(policyOf({ elements: elementsOf("<p>") })).toBeUndefined()
    const twice = `<meta http-equiv="content-security-policy" content="default-src 'self'">`
    expect(policyOf(planted("default-src 'self'", twice))).toBeUndefined()
  })

  it("see an unsafe word in any directive", () => {
    expect(unsafe(planted("script-src 'self'; style-src-attr 'unsafe-inline'", ""))).toEqual(["'unsafe-inline'"])
    expect(unsafe(planted("script-src 'unsafe-eval' 'unsafe-hashes' *", ""))).toHaveLength(3)
    expect(unsafe(planted("script-src 'wasm-unsafe-eval'", ""))).toEqual([])
  })

  it("see a script and a style that nobody hashed, or whose hash is of another directive", () => {
    const hash = createHash("sha256").update("alert(1)").digest("base64")
    const body = '<script>alert(1)</script><style>p{}</style><script type="application/ld+json">{}</script>'
    expect(unknownTo(planted("script-src 'self'", body))).toHaveLength(2)
    expect(unknownTo(planted(`script-src 'sha256-${hash}'`, body))).toHaveLength(1)
    expect(unknownTo(planted(`style-src 'sha256-${hash}'`, body))).toHaveLength(2)
  })

  it("see a hash that nothing in the page has", () => {
    const hash = createHash("sha256").update("alert(1)").digest("base64")
    const policy = `script-src 'self' 'sha256-${hash}'`
    expect(unused(planted(policy, "<script>alert(1)</script>"))).toEqual([])
    expect(unused(planted(policy, "<script>alert(2)</script>"))).toHaveLength(1)
  })

  it("see a style and a script in an attribute, in a picture and in a template too", () => {
    const body = '<p style="color: red"><svg><path style="x"></svg><template><img onerror="alert(1)"></template>'
    expect(activeAttributes(planted("", body))).toHaveLength(3)
  })
})
