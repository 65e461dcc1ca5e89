import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { Page } from "playwright-core"
import { afterEach, describe, expect, it } from "vitest"
import { writeWorker } from "../../site/src/offline/release.ts"
import { isDeep } from "../fastCheck.ts"
import { built } from "../pages.ts"
import { alive, barriers, openSite, stickingOut, type Mode, type Site } from "./visit.ts"

const simulator = "/simulaties/verdeelsleutel/"
const wide: Mode = { colorScheme: "light", width: 1280 }

let site: Site
let folder: string | undefined
afterEach(async () => {
  await site.close()
  if (folder !== undefined) await rm(folder, { recursive: true })
  folder = undefined
})

/** A copy of the built site, to make a newer release of. */
const openCopy = async (): Promise<string> => {
  folder = await mkdtemp(join(tmpdir(), "woonzorg-release-"))
  await cp(built, folder, { recursive: true })
  site = await openSite(folder)
  return folder
}

const readyLine = (page: Page) => page.getByText("U kunt deze site ook zonder internet gebruiken.")
const newerLine = (page: Page) => page.getByText("Er is een nieuwe versie van deze site.")
const offlineLine = (page: Page) => page.getByText("U bent offline. De site werkt gewoon door.")

const visitAndKeep = async (path: string, mode: Mode = wide) => {
  const visit = await site.visit(path, mode, "keeps")
  await readyLine(visit.page).waitFor({ state: "attached" })
  await visit.page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  return visit
}

/** Nothing answers any more: no network in the browser, and no server behind it. */
const cutOff = async (page: Page): Promise<void> => {
  await page.context().setOffline(true)
  await site.stop()
}

const release = async (into: string, title: string): Promise<void> => {
  const file = join(into, simulator, "index.html")
  const html = await readFile(file, "utf8")
  await writeFile(file, html.replace(/<title>[^<]*<\/title>/, `<title>${title}</title>`))
  await writeWorker(into)
}

const answer = (page: Page, words: RegExp): Promise<void> =>
  page.locator("h2.finding", { hasText: words }).waitFor({ timeout: 10_000 })

describe("After one visit, without internet", () => {
  it("the simulator answers, other pages open, and search finds", async () => {
    site = await openSite()
    const { page, troubles } = await visitAndKeep("/")
    await cutOff(page)

    await page.goto(`${site.address}${simulator}`)
    await alive(page)
    await page.getByLabel("Waarnaar verdelen we?").selectOption("equal")
    await answer(page, /2 of 3 van de 25 woningen/)
    await page.waitForURL(/#version=1&key=equal$/)
    await page.reload()
    await answer(page, /2 of 3 van de 25 woningen/)
    await offlineLine(page).waitFor()

    await page.goto(`${site.address}/begrippen/`)
    await page.getByRole("heading", { name: "Wat de woorden betekenen" }).waitFor()
    await page.goto(`${site.address}/zoeken/`)
    await page.getByLabel("Waar zoekt u naar?").fill("verdeelsleutel")
    await page.locator(".results a.page").first().waitFor()
    expect(troubles).toEqual([])
  })

  it("an address without its last slash leads to the page, and keeps what stands after the hash", async () => {
    site = await openSite()
    const { page } = await visitAndKeep("/")
    await cutOff(page)
    await page.goto(`${site.address}/simulaties/verdeelsleutel#version=1&key=equal`)
    await answer(page, /2 of 3 van de 25 woningen/)
    expect(page.url()).toBe(`${site.address}${simulator}#version=1&key=equal`)
  })

  it("an address that does not exist gets the page that says so, and a query is no reason for that", async () => {
    site = await openSite()
    const { page } = await visitAndKeep("/")
    await cutOff(page)
    const missing = await page.goto(`${site.address}/bestaat-niet/`)
    expect(missing?.status()).toBe(404)
    expect(await page.locator("h1").innerText()).toBe("Deze pagina bestaat niet")
    const asked = await page.goto(`${site.address}/begrippen/?utm_source=post`)
    expect(asked?.status()).toBe(200)
  })

  it("the page says so quietly, and stops when there is internet again", async () => {
    site = await openSite()
    const { page, troubles } = await visitAndKeep("/")
    expect(await offlineLine(page).count()).toBe(0)
    await page.context().setOffline(true)
    await offlineLine(page).waitFor()
    expect(await barriers(page)).toEqual([])
    await page.context().setOffline(false)
    await offlineLine(page).waitFor({ state: "detached" })
    expect(troubles).toEqual([])
  })
})

describe("The first visit", () => {
  it("asks nothing and tells of no newer version, and each next page is complete", async () => {
    site = await openSite()
    const { page, troubles } = await visitAndKeep("/")
    expect(await newerLine(page).count()).toBe(0)
    await page.goto(`${site.address}${simulator}`)
    await alive(page)
    expect(await readyLine(page).isVisible()).toBe(true)
    expect(await newerLine(page).count()).toBe(0)
    expect(troubles).toEqual([])
  })

  it("promises nothing where a browser keeps nothing, or where the worker is missing", async () => {
    const copy = await openCopy()
    const { page: without } = await site.visit("/")
    expect(await readyLine(without).isVisible()).toBe(false)
    await rm(join(copy, "sw.js"))
    const { page, troubles } = await site.visit("/", wide, "keeps")
    await page.waitForTimeout(500)
    expect(await readyLine(page).isVisible()).toBe(false)
    await page.context().setOffline(true)
    expect(await offlineLine(page).count()).toBe(0)
    expect(troubles.filter((trouble) => !/404|bad HTTP response/.test(trouble))).toEqual([])
  })

  it("keeps nothing of a release that is only half in place", async () => {
    const copy = await openCopy()
    const file = join(copy, "begrippen", "index.html")
    await writeFile(file, (await readFile(file, "utf8")).replace("<title>", "<title>Half "))
    const { page } = await site.visit("/", wide, "keeps")
    const state = await page.evaluate(async () => {
      const { installing, waiting, active } = await navigator.serviceWorker.register("/sw.js")
      const worker = installing ?? waiting ?? active
      if (worker === null || worker.state === "redundant") return worker?.state
      return new Promise((resolve) => worker.addEventListener("statechange", () => resolve(worker.state)))
    })
    expect(state).toBe("redundant")
    expect(await readyLine(page).isVisible()).toBe(false)
  })
})

describe("A newer release", () => {
  const hash = "#version=1&key=equal"

  it("waits until the reader asks for it, and then comes with the same address", async () => {
    const copy = await openCopy()
    const { page, troubles } = await visitAndKeep(`${simulator}${hash}`)
    const old = await page.title()
    await release(copy, "De nieuwe versie")

    await page.reload()
    await newerLine(page).waitFor()
    expect(await page.title()).toBe(old)
    await page.reload()
    await newerLine(page).waitFor()
    expect(await page.title()).toBe(old)

    let loads = 0
    page.on("load", () => (loads += 1))
    await page.getByRole("button", { name: "Nu vernieuwen" }).click()
    await page.waitForFunction(() => document.title === "De nieuwe versie")
    expect(page.url()).toBe(`${site.address}${simulator}${hash}`)
    await answer(page, /2 of 3 van de 25 woningen/)
    await page.waitForTimeout(500)
    expect(loads).toBe(1)
    expect(await newerLine(page).count()).toBe(0)
    expect(troubles).toEqual([])
  })

  it("can be left for later, without taking the place of the reader", async () => {
    const copy = await openCopy()
    const { page } = await visitAndKeep(simulator)
    await release(copy, "De nieuwe versie")
    await page.reload()
    await newerLine(page).waitFor()
    await page.getByRole("button", { name: "Sluiten", exact: true }).click()
    expect(await newerLine(page).count()).toBe(0)
    expect(await page.getByRole("button", { name: "Nu vernieuwen" }).isVisible()).toBe(false)
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("MAIN")
    expect(await page.title()).not.toBe("De nieuwe versie")
    await page.goto(`${site.address}/begrippen/`)
    await newerLine(page).waitFor()
  })

  it("tells another tab that it has become the older one, and leaves that tab as it is", async () => {
    const copy = await openCopy()
    const { page } = await visitAndKeep(simulator)
    const other = await page.context().newPage()
    await other.goto(`${site.address}${simulator}${hash}`)
    await answer(other, /2 of 3 van de 25 woningen/)
    const old = await other.title()
    await release(copy, "De nieuwe versie")
    await page.reload()
    await page.getByRole("button", { name: "Nu vernieuwen" }).click()
    await page.waitForFunction(() => document.title === "De nieuwe versie")
    await newerLine(other).waitFor()
    expect(await other.title()).toBe(old)
    await other.getByRole("button", { name: "Nu vernieuwen" }).click()
    await other.waitForFunction(() => document.title === "De nieuwe versie")
    expect(new URL(other.url()).hash).toBe(hash)
  })

  it.each<Mode>([{ colorScheme: "dark", width: 390 }, ...(isDeep ? [wide] : [])])(
    "is announced to everyone in $colorScheme at $width px",
    async (mode) => {
      const copy = await openCopy()
      const { page } = await visitAndKeep(simulator, mode)
      await release(copy, "De nieuwe versie")
      await page.reload()
      await newerLine(page).waitFor()
      await alive(page)
      expect(await page.getByRole("status").filter({ hasText: "nieuwe versie" }).count()).toBe(1)
      expect(await barriers(page)).toEqual([])
      expect(await stickingOut(page)).toEqual([])
      // Nothing lies over the notice or its buttons.
      await page.getByRole("button", { name: "Nu vernieuwen" }).click({ trial: true })
    }
  )
})

describe("The worker that development puts in its place", () => {
  it("forgets what was kept, and lets pages come from the server again", async () => {
    const copy = await openCopy()
    const { page } = await visitAndKeep(simulator)
    await cp(new URL("../../site/src/offline/withdrawnWorker.js", import.meta.url), join(copy, "sw.js"))
    await writeFile(join(copy, "index.html"), "<!doctype html><title>In ontwikkeling</title>")
    await page.goto(`${site.address}/`)
    await page.waitForFunction(() => document.title === "In ontwikkeling")
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0)
    expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(0)
  })
})
