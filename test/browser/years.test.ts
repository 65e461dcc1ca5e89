import * as Result from "effect/Result"
import { readFileSync } from "node:fs"
import type { Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import * as Scenario from "woonzorg/Scenario"
import { openSite, type Site } from "./visit.ts"

const path = "/simulaties/jaren/"

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(async () => {
  await site.close()
})

const says = async (page: Page, words: RegExp): Promise<void> => {
  await page.locator("h2.finding", { hasText: words }).waitFor({ timeout: 10_000 })
}

const rowOf = (page: Page, name: string): Promise<ReadonlyArray<string>> =>
  page.locator("section[aria-labelledby=figures] tbody tr", { hasText: name }).locator("td").allInnerTexts()

describe("The simulator of the years", () => {
  it("answers before any script runs", async () => {
    const context = await site.browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(site.address + path)
    expect(await page.locator("h2.finding").innerText()).toMatch(
      /^In 9 jaar krijgt Dordrecht er 72 van de 225 woningen/
    )
    expect(await rowOf(page, "Gorinchem")).toHaveLength(12)
    await context.close()
  })

  it("shows how the odd dwellings change hands, and takes a later start into account", async () => {
    const { close, page, troubles } = await site.visit(path)
    await page.getByRole("radio", { name: "Gelijk" }).click()
    await page.getByRole("combobox", { name: "Wie gaat voor bij gelijk recht?" }).selectOption("statedOrder")
    await says(
      page,
      /elke gemeente precies 25\. Elk jaar krijgen 7 gemeenten er 3 en 2 gemeenten er 2; die twee wisselen\.$/
    )
    expect((await rowOf(page, "Gorinchem"))[0]).toBe("25")
    await page.getByRole("combobox", { name: "Wie begint later?" }).selectOption("Sliedrecht")
    await says(page, /Sliedrecht begint 2 jaar later en loopt 5,56 achter/)
    expect((await rowOf(page, "Sliedrecht")).slice(1, 3)).toEqual(["0", "0"])
    await page.waitForURL(/#version=1&key=equal&ties=statedOrder&late=Sliedrecht$/)
    await page.getByText("Dat Sliedrecht later begint, veronderstelt u.").waitFor()
    await page.getByRole("button", { name: "Stap terug" }).click()
    await says(page, /die twee wisselen/)
    expect(troubles).toEqual([])
    await close()
  })

  it("saves its plan as a file that is the same plan in a fresh browser", async () => {
    const first = await site.visit(`${path}#version=1&late=Zwijndrecht&lateYears=3&settle=money`)
    await says(first.page, /Zwijndrecht begint 3 jaar later/)
    const expected = await rowOf(first.page, "Zwijndrecht")
    await first.page.getByRole("button", { name: "Delen, bewaren en openen" }).click()
    const [download] = await Promise.all([
      first.page.waitForEvent("download"),
      first.page.getByRole("button", { name: "Bestand (JSON)", exact: true }).click()
    ])
    const file = await download.path()
    const { scenario } = Result.getOrThrow(Scenario.fromText(readFileSync(file, "utf8")))
    expect(scenario.years).toMatchObject({ first: 2027, years: 9, absences: [{ member: "Zwijndrecht", years: 3 }] })
    expect(first.troubles).toEqual([])

    const second = await site.visit(path)
    await second.page.getByRole("button", { name: "Delen, bewaren en openen" }).click()
    await second.page.getByLabel("Bestand met een berekening").setInputFiles(file)
    await second.page.getByText(/is geopend\./).waitFor()
    await second.page.getByRole("button", { name: "Sluiten", exact: true }).click()
    expect(await rowOf(second.page, "Zwijndrecht")).toEqual(expected)
    expect(second.troubles).toEqual([])
    await second.close()
    await first.close()
  })
})
