import { readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { built, elementsOf, pages, type Page } from "./pages.ts"
import { namedIn, scriptsOf, weigh, type PageScripts } from "./pageScripts.ts"
import { glob } from "./repository.ts"

const kB = 1000
const budgets = { page: 10 * kB, simulator: 60 * kB, onUse: 150 * kB, worker: 15 * kB, tables: 40 * kB } as const

const read = (path: string): string => readFileSync(join(built, path), "utf8")
const all = pages().map(scriptsOf(read))

const weights = new Map<string, number>()
const weightOf = (path: string): number => {
  const weight = weights.get(path) ?? weigh(readFileSync(join(built, path)))
  weights.set(path, weight)
  return weight
}

const inKB = (bytes: number): string => `${(bytes / kB).toFixed(1)} kB`

/** Files with their weight, the heaviest first. */
const figures = (weighed: ReadonlyArray<readonly [name: string, bytes: number]>): string =>
  weighed
    .toSorted(([, one], [, other]) => other - one)
    .map(([name, bytes]) => `  ${inKB(bytes)}  ${name}`)
    .join("\n")

const weighAll = (files: ReadonlyArray<string>) => files.map((file) => [file, weightOf(file)] as const)

const total = (weighed: ReadonlyArray<readonly [string, number]>): number =>
  weighed.reduce((sum, [, bytes]) => sum + bytes, 0)

const firstOf = ({ first, inline }: PageScripts) => [
  ...inline.map((text, at) => [`in the page, script ${at + 1}`, weigh(text)] as const),
  ...weighAll(first)
]

/** What is too heavy, each with the figures that make it so. */
const over = (
  weighed: Iterable<readonly [name: string, parts: ReadonlyArray<readonly [string, number]>]>,
  budget: number
): ReadonlyArray<string> =>
  [...weighed].flatMap(([name, parts]) =>
    total(parts) > budget ? [`${name}: ${inKB(total(parts))}, at most ${inKB(budget)}\n${figures(parts)}`] : []
  )

const simulators = all.filter(({ isSimulator }) => isSimulator)
const plain = all.filter(({ isSimulator }) => !isSimulator)
const onUse = new Map(all.flatMap((page) => [...page.onUse]))
const workers = new Map(all.flatMap((page) => [...page.workers]))

/** Stands in every script that holds `effect/Schema`: the name by which it knows its own values. */
const hasSchema = (text: string): boolean => /~effect\/Schema(?![A-Za-z])/.test(text)

describe("The first script", () => {
  it(`of a page without simulator is at most ${inKB(budgets.page)}`, () => {
    expect(plain.length).toBeGreaterThan(20)
    const found = over(
      plain.map((page) => [page.path, firstOf(page)]),
      budgets.page
    )
    expect(found, found.join("\n")).toEqual([])
  })

  it.each(simulators.map((page) => [page.path, page] as const))(
    `of the simulator %s is at most ${inKB(budgets.simulator)}`,
    (path, page) => {
      const found = over([[path, firstOf(page)]], budgets.simulator)
      expect(found, found.join("\n")).toEqual([])
    }
  )

  it("of a simulator has no effect/Schema", () => {
    expect(simulators.length).toBeGreaterThan(3)
    const found = simulators.flatMap(({ first, path }) =>
      first.filter((file) => hasSchema(read(file))).map((file) => `${path}: ${file}`)
    )
    expect(found).toEqual([])
  })
})

describe("What is loaded on use", () => {
  it(`is at most ${inKB(budgets.onUse)} at a time`, () => {
    expect(onUse.size).toBeGreaterThan(0)
    const found = over(
      [...onUse].map(([file, files]) => [file, weighAll(files)]),
      budgets.onUse
    )
    expect(found, found.join("\n")).toEqual([])
  })

  it("holds effect/Schema where an address is read: so the mark by which we know it is there to be seen", () => {
    const files = [...onUse.values()].flat()
    expect(files.filter((file) => hasSchema(read(file)))).not.toEqual([])
  })

  it("for search is at most that too, in the language with the larger index", () => {
    const search = ["/pagefind/pagefind.js", "/pagefind/pagefind-worker.js"]
    const indexes = glob("site/dist/pagefind/wasm.*.pagefind").map((file) => file.replace("site/dist", ""))
    const [index = ""] = indexes.toSorted((one, other) => weightOf(other) - weightOf(one))
    const found = over([["/pagefind/", weighAll([...search, index])]], budgets.onUse)
    expect(found, found.join("\n")).toEqual([])
  })

  // A simulator answers in its `worker.ts`; the others are started on use: for files, with their schemas, and for sensitivity.
  const isEngine = (file: string): boolean => /\/worker[.-]/.test(file)

  // Whole tables are divided in three ways, each exact and with a kernel of its own.
  const dividesTables = new Set(
    all
      .filter(({ path }) => /\/(simulaties\/producten|simulations\/products)\//.test(path))
      .flatMap((page) => [...page.workers.keys()])
  )

  it(`in a worker that answers is at most ${inKB(budgets.worker)}, with whole tables ${inKB(budgets.tables)}, in one that reads files ${inKB(budgets.onUse)}`, () => {
    const budgetOf = (file: string): number =>
      !isEngine(file) ? budgets.onUse : dividesTables.has(file) ? budgets.tables : budgets.worker
    const heavy = [...workers].flatMap(([file, files]) => over([[file, weighAll(files)]], budgetOf(file)))
    expect([...dividesTables].filter(isEngine)).toHaveLength(1)
    expect(workers.size).toBeGreaterThan(0)
    expect(heavy, heavy.join("\n")).toEqual([])
  })
})

describe("The scales themselves", () => {
  const files: Readonly<Record<string, string>> = {
    "/_astro/view.js": 'import{a}from"./shared.js";export{b}from"./other.js";const use=()=>import(`./late.js`)',
    "/_astro/shared.js": "export const a=1",
    "/_astro/other.js": "export const b=2",
    "/_astro/late.js":
      'import{a}from"./shared.js";import"./heavy.js";new Worker(new URL("/_astro/engine.js",import.meta.url),{type:`module`})',
    "/_astro/heavy.js": "",
    "/_astro/engine.js": 'import"./kernel.js"',
    "/_astro/kernel.js": "",
    "/_astro/client.js": "",
    "/first.js": "",
    "/preloaded.js": ""
  }
  const html =
    '<script src="/first.js"></script><link rel="modulepreload" href="/preloaded.js"><script>1</script>' +
    '<script type="application/ld+json">{}</script>' +
    '<astro-island component-url="/_astro/view.js" renderer-url="/_astro/client.js"></astro-island>'
  const page: Page = { file: "", path: "/planted/", elements: elementsOf(html) }
  const known = (path: string): string => {
    const text = files[path]
    if (text === undefined) throw new Error(`No file ${path}.`)
    return text
  }
  const planted = scriptsOf(known)(page)

  it("see all that comes before a page can be used, and no more", () => {
    expect(planted.first.toSorted()).toEqual(
      [
        "/first.js",
        "/preloaded.js",
        ...["client", "other", "shared", "view"].map((name) => `/_astro/${name}.js`)
      ].sort()
    )
    expect(planted.inline).toEqual(["1"])
    expect(planted.isSimulator).toBe(true)
  })

  it("see what comes on use, without what is there, and the worker that it starts", () => {
    expect([...planted.onUse]).toEqual([["/_astro/late.js", ["/_astro/late.js", "/_astro/heavy.js"]]])
    expect([...planted.workers]).toEqual([["/_astro/engine.js", ["/_astro/engine.js", "/_astro/kernel.js"]]])
  })

  it("miss no file: one that is not there is an error", () => {
    const other = { ...page, elements: elementsOf('<script src="/gone.js"></script>') }
    expect(() => scriptsOf(known)(other)).toThrow("No file /gone.js.")
  })

  it("leave out what is not a file of the site", () => {
    expect(namedIn('import("https://example.org/a.js");import("data:text/javascript,1")', "/a.js").onUse).toEqual([])
  })

  it("say what is too heavy, and of what it is made", () => {
    const [said = "", ...others] = over(
      [
        [
          "/heavy/",
          [
            ["a.js", 900],
            ["b.js", 1200]
          ]
        ],
        ["/light/", [["a.js", 900]]]
      ],
      1500
    )
    expect(said).toBe("/heavy/: 2.1 kB, at most 1.5 kB\n  1.2 kB  b.js\n  0.9 kB  a.js")
    expect(others).toEqual([])
  })

  it("know effect/Schema from what has a name that begins like it", () => {
    expect(hasSchema("x=`~effect/Schema/Schema`")).toBe(true)
    expect(hasSchema("x='~effect/SchemaIssue/Issue'")).toBe(false)
  })
})
