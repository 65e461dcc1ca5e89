import type { Locator, Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { openSite, type Site } from "./visit.ts"

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

const paths = [
  "/",
  "/simulaties/verdeelsleutel/",
  "/biedingen/",
  "/regels/producten/tijdelijk-wonen/",
  "/regels/doelgroepen/",
  "/regels/doelgroepen/uitstroom-beschermd-wonen/",
  "/en/",
  "/en/bids/",
  "/en/rules/products/housing-first/",
  "/en/rules/target-groups/"
]

// Numerical Recipes' generator: the same marks at every run.
const picker = (seed: number) => (count: number) => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
  return Math.floor((seed / 2 ** 32) * count)
}

/** The marks of numbers that rest on a source or an assumption; what the reader enters has neither. */
const marks = (page: Page): Locator => page.getByRole("button", { name: /^(Bron|Aanname|Source|Assumption): / })

const shownCards = (page: Page): Locator => page.locator(".card:popover-open")

const entries = (page: Page): Locator => page.locator("[data-entry]:not([hidden])")

describe("Any number", () => {
  const pick = picker(2026)
  it.each(paths)(
    "on %s leads in one step to its passport, and from there to its place among the sources",
    async (path) => {
      const { close, page, troubles } = await site.visit(path)
      const all = await marks(page).all()
      expect(all.length).toBeGreaterThan(0)
      const mark = all[pick(all.length)]
      await mark?.click()
      const card = shownCards(page)
      await card.waitFor()
      const lines = await card.locator(".line").allInnerTexts()
      const words = lines.find((line) => line.startsWith("“")) ?? lines[0] ?? ""
      await card.getByRole("link").click()
      await page.waitForURL(/(bronnen|sources)\/#/)
      const target = page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`)
      expect(await target.count()).toBe(1)
      expect(await target.isVisible()).toBe(true)
      const said = (await target.innerText()).replaceAll(/[“”]/g, "")
      expect(said).toContain(words.replaceAll(/[“”]/g, ""))
      expect(troubles).toEqual([])
      await close()
    }
  )
})

describe("The page of sources", () => {
  it("shows everything before any script runs, and no filter that would not work", async () => {
    const context = await site.browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(`${site.address}/bronnen/`)
    expect(await entries(page).count()).toBeGreaterThan(200)
    expect(await page.getByLabel("Zoek op woord of getal").isVisible()).toBe(false)
    await context.close()
  })

  it("narrows to a word, a document and a status, says how many are left, and undoes it by a key", async () => {
    const { close, page, troubles } = await site.visit("/bronnen/")
    const total = await entries(page).count()
    await page.getByLabel("Zoek op woord of getal").fill("skaeve")
    const some = await entries(page).count()
    expect(some).toBeGreaterThan(1)
    expect(some).toBeLessThan(total)
    expect(await page.getByRole("status").innerText()).toBe(`${some} van ${total} gevonden`)
    await page.getByLabel("Document", { exact: true }).selectOption({ label: "Verslag Fysieke overlegtafel BW&O" })
    expect(await entries(page).count()).toBeLessThan(some)
    await page.getByLabel("Soort", { exact: true }).selectOption({ label: "Aanname" })
    expect(await page.getByRole("status").innerText()).toMatch(/^Niets gevonden/)
    await page.keyboard.press("Escape")
    await page
      .locator("[data-entry]:not([hidden])")
      .nth(total - 1)
      .waitFor()
    expect(await entries(page).count()).toBe(total)
    expect(troubles).toEqual([])
    await close()
  })

  it("brings back a fact that was filtered out when a link leads to it", async () => {
    const { close, page } = await site.visit("/bronnen/")
    await page.getByLabel("Zoek op woord of getal").fill("skaeve")
    await page.evaluate(() => {
      location.hash = "#agenda2021-needs-tijdelijk-wonen-need"
    })
    const fact = page.locator("#agenda2021-needs-tijdelijk-wonen-need")
    await fact.waitFor()
    expect(await fact.innerText()).toMatch(/Minimaal 80 woonplekken/)
    await close()
  })
})

describe("The bids", () => {
  const finding = (page: Page): Locator => page.locator("h2.finding")

  it("have their answer, chart and table before any script runs", async () => {
    const context = await site.browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(`${site.address}/biedingen/`)
    expect(await finding(page).innerText()).toMatch(/^Voor geen van de 7 producten/)
    expect(await page.locator(".bars > li").count()).toBe(7)
    expect(await page.locator("tbody tr").count()).toBe(7)
    await context.close()
  })

  it("say prominently that a reading supposes, keep it in the address, and say what it changes", async () => {
    const { close, page, troubles } = await site.visit("/biedingen/")
    expect(await page.locator(".caution.strong").count()).toBe(0)
    await page.getByRole("radio", { name: "Meest waarschijnlijk" }).click()
    await page.locator(".caution.strong", { hasText: "veronderstelling van de gebruiker" }).waitFor()
    await page.getByRole("radio", { name: "Bod", exact: true }).click()
    await page.getByText("gaat Housing First van 7–17 naar 11–21 woningen").waitFor()
    await page.waitForURL(/#version=1&attribution=mostLikely&four=bid$/)
    expect(new URL(page.url()).search).toBe("")
    expect(troubles).toEqual([])
    await close()
  })

  it("refuse an address that does not fit, and keep the last good answer", async () => {
    const { close, page } = await site.visit("/biedingen/#version=1&four=five")
    await page.getByRole("alert", { name: "" }).filter({ hasText: "“five”" }).waitFor()
    expect(await finding(page).innerText()).toMatch(/^Voor geen van de 7/)
    await page.getByRole("button", { name: "Begin opnieuw" }).click()
    expect(await page.getByRole("alert").count()).toBe(0)
    await close()
  })
})

describe("The allocation key", () => {
  it("marks the bids that are certain with a diamond, and says the same in words", async () => {
    const { close, page } = await site.visit("/simulaties/verdeelsleutel/#version=1&subject=temporaryLiving")
    await page.getByRole("button", { name: /^Dordrecht: .*lokaal bod: 30, zeker/ }).waitFor()
    expect(await page.locator(".bars .bid").count()).toBe(2)
    await page.getByText("lokaal bod, zeker: Dordrecht 30, Hendrik-Ido-Ambacht 1").waitFor()
    await page.getByText("Een bod is geen toezegging").waitFor()
    await page.getByRole("combobox", { name: "Wat wordt verdeeld?" }).selectOption("housingFirst")
    await page.getByText("Van geen bod is zeker bij welke gemeente het hoort").waitFor()
    expect(await page.locator(".bars .bid").count()).toBe(0)
    await close()
  })
})
