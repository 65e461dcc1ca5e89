import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { isDeep } from "../fastCheck.ts"
import { kindOf, languageOf, onePageOfEachKind, pages } from "../pages.ts"
import { barriers, openSite, stickingOut, type Mode, type Site } from "./visit.ts"

const all = pages()

/** Pages under another that are of a kind of their own: with tables and pictures that the page above has not. */
const under = [
  "/simulaties/jaren/",
  "/regels/producten/tussenvoorzieningen/",
  "/regels/versies/",
  "/en/rules/versions/agenda-2021-2022/",
  "/regels/versies/urgency-older-pages-naast-urgency-urgentiewijzer/",
  "/regels/verdeelmethoden/",
  "/regels/verdeelmethoden/droop/",
  "/en/rules/allocation-keys/",
  "/en/rules/allocation-keys/european-key-of-2015/",
  "/en/rules/allocation-keys/origin-first-the-rest-shared/",
  "/regels/verdeelsleutels/inwoners-gecorrigeerd-voor-sociale-huur/"
]

const shown = isDeep ? all.map(({ path }) => path) : [...onePageOfEachKind(all).map(({ path }) => path), ...under]

const modes: ReadonlyArray<Mode> = isDeep
  ? (["light", "dark"] as const).flatMap((colorScheme) => [
      { colorScheme, width: 1280 } as const,
      { colorScheme, width: 390 } as const
    ])
  : [{ colorScheme: "light", width: 1280 }]

const narrow: Mode = { colorScheme: "light", width: 390 }

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

describe("The choice of pages", () => {
  it("has one of every kind in both languages", () => {
    const kinds = (language: string) => new Set(all.filter((page) => languageOf(page) === language).map(kindOf))
    expect(kinds("nl").size).toBeGreaterThan(3)
    expect(kinds("en")).toEqual(new Set([...kinds("nl")].filter((kind) => kind !== "404.html")))
    expect(all.map(({ path }) => path)).toEqual(expect.arrayContaining(under))
  })
})

describe.each(shown)("The page %s", (path) => {
  it.each(modes)("is open to everyone and quiet in $colorScheme at $width px", async (mode) => {
    const { close, page, troubles } = await site.visit(path, mode)
    expect(await barriers(page)).toEqual([])
    expect(troubles).toEqual([])
    await close()
  })

  it("does not scroll sideways on a phone", async () => {
    const { close, page, troubles } = await site.visit(path, narrow)
    expect(await stickingOut(page)).toEqual([])
    expect(troubles).toEqual([])
    await close()
  })

  it("takes a reader without a mouse to the content in two keys, with the focus in sight", async () => {
    const { close, page } = await site.visit(path)
    await page.keyboard.press("Tab")
    const link = page.locator(":focus")
    expect(await link.getAttribute("href")).toMatch(/^#/)
    expect(await link.isVisible()).toBe(true)
    await page.keyboard.press("Enter")
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("MAIN")
    await close()
  })
})

describe("The watch over pages", () => {
  it("hears an error, a request to elsewhere, a barrier and a page that is too wide", async () => {
    const { close, page, troubles } = await site.visit("/", narrow)
    await page.evaluate(() => {
      console.error("planted")
      document.body.insertAdjacentHTML("beforeend", '<img src="/favicon.svg" width="900">')
    })
    expect((await barriers(page)).join("\n")).toMatch(/image-alt/)
    expect(await stickingOut(page)).not.toEqual([])
    await page.goto("https://example.org/planted").catch(() => undefined)
    expect(troubles.join("\n")).toMatch(/planted/)
    expect(troubles.join("\n")).toMatch(/request to elsewhere: https:\/\/example\.org\/planted/)
    await close()
  })
})
