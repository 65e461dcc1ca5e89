import * as Result from "effect/Result"
import { readFileSync } from "node:fs"
import type { Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import * as Scenario from "woonzorg/Scenario"
import { barriers, openSite, stickingOut, type Mode, type Site } from "./visit.ts"

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

  it("agrees a swap by keyboard alone, shows it in every place, and takes it back by the way back", async () => {
    const { close, page, troubles } = await site.visit(path)
    const before = await rowOf(page, "Gorinchem")
    const press = async (...keys: ReadonlyArray<string>): Promise<void> => {
      for (const key of keys) await page.keyboard.press(key)
    }
    await page.locator("summary", { hasText: "Ruil geen" }).focus()
    await press("Enter")
    const add = page.getByRole("button", { name: "Ruil toevoegen" })
    await add.focus()
    await press("Enter")
    await page.getByRole("alert").getByText("Kies eerst wie afstaat en wie overneemt.").waitFor()
    // A list takes the first letters that are typed.
    await page.getByRole("combobox", { name: "Wie staat af?" }).focus()
    await page.keyboard.type("Dor")
    await page.getByRole("combobox", { name: "Wie neemt over?" }).focus()
    await page.keyboard.type("Gor")
    await page.getByRole("combobox", { name: "In welk jaar?" }).focus()
    await page.keyboard.type("2028")
    await page.getByRole("textbox", { name: "Hoeveel plekken?" }).focus()
    await press("ArrowUp")
    await add.focus()
    await press("Enter")
    await says(page, /Door ruil doet Dordrecht er 2 minder en Gorinchem er 2 meer\.$/)
    await page.waitForURL(/#version=1&swaps=2028\.Dordrecht\.Gorinchem\.2$/)

    // Its columns: all years, each year, what came by swaps, the exact share, and the balance.
    const after = await rowOf(page, "Gorinchem")
    expect(Number(after[0]) - Number(before[0])).toBe(2)
    expect(Number(after[2]) - Number(before[2])).toBe(2)
    expect(after[10]).toBe("+2")
    expect(after.at(-1)).toBe(before.at(-1))
    expect(await page.getByText("met een ruil: +2").count()).toBe(1)
    await page.getByText("Jaar na jaar", { exact: true }).click()
    await page
      .getByText("Door ruil doet Dordrecht er 2 minder en doet Gorinchem er 2 meer; dat is al meegeteld.")
      .waitFor()

    await page.getByRole("button", { name: "Haal weg: 2028: Dordrecht staat 2 af aan Gorinchem" }).focus()
    await press("Enter")
    await page.waitForURL((url) => url.hash === "")
    expect(await rowOf(page, "Gorinchem")).toEqual(before)
    await page.getByRole("button", { name: "Stap terug" }).focus()
    await press("Enter")
    await says(page, /Door ruil doet Dordrecht er 2 minder/)
    expect(await rowOf(page, "Gorinchem")).toEqual(after)
    expect(troubles).toEqual([])

    const fresh = await site.visit(`${path}${new URL(page.url()).hash}`)
    await says(fresh.page, /Door ruil doet Dordrecht er 2 minder/)
    expect(await rowOf(fresh.page, "Gorinchem")).toEqual(after)
    expect(fresh.troubles).toEqual([])
    await fresh.close()
    await close()
  })

  it("refuses a swap of more than there is in words, and keeps the answer that it had", async () => {
    const { close, page, troubles } = await site.visit(`${path}#version=1&swaps=2028.Gorinchem.Sliedrecht.1`)
    await says(page, /Door ruil doet Gorinchem er 1 minder/)
    const kept = await rowOf(page, "Gorinchem")
    await page.getByText("Ruil 1").click()
    await page.getByRole("combobox", { name: "Wie staat af?" }).selectOption("Gorinchem")
    await page.getByRole("combobox", { name: "Wie neemt over?" }).selectOption("Dordrecht")
    await page.getByRole("textbox", { name: "Hoeveel plekken?" }).fill("30")
    await page.getByRole("button", { name: "Ruil toevoegen" }).click()
    await page
      .getByText(/Gorinchem kan in 2027 geen 30 afstaan: het zijn er dan \d\..+Maak deze ruil kleiner/)
      .waitFor()
    expect(await rowOf(page, "Gorinchem")).toEqual(kept)
    expect(troubles).toEqual([])
    await close()
  })

  it("takes figures of the years before the key, never an empty one for zero, and says what is to be caught up", async () => {
    const { close, page, troubles } = await site.visit(path)
    await page.getByRole("textbox", { name: "Na hoeveel jaar gaat de sleutel in?" }).fill("2")
    await says(page, /^De sleutel gaat in 2029 in\. Van geen gemeente is bekend wat zij ervoor deed\./)
    await page.getByText("Wat doet elke gemeente vóór de sleutel? niets bekend").click()
    const type = async (name: string, text: string): Promise<void> => {
      await page.getByRole("textbox", { name, exact: true }).fill(text)
      await page.keyboard.press("Tab")
    }
    await type("Iedereen: 2027", "2")
    await type("Iedereen: 2028", "2")
    await type("Gorinchem: 2028", "")
    await type("Sliedrecht: 2028", "0")
    await says(page, /^De sleutel gaat in 2029 in\. Dordrecht loopt dan 11,99 achter/)
    await page.getByText(/^Van Gorinchem is niet bekend wat zij vóór de sleutel doet\./).waitFor()
    const columns = await page.locator("section[aria-labelledby=figures] thead th").allInnerTexts()
    const at = columns.indexOf("Inhaalsaldo") - 1
    expect((await rowOf(page, "Gorinchem"))[at]).toBe("onbekend")
    expect((await rowOf(page, "Gorinchem"))[2]).toBe("onbekend")
    expect((await rowOf(page, "Sliedrecht"))[2]).toBe("0")
    expect((await rowOf(page, "Sliedrecht"))[at]).toMatch(/^\+\d/)
    const expected = await rowOf(page, "Gorinchem")
    expect(troubles).toEqual([])

    const fresh = await site.visit(`${path}${new URL(page.url()).hash}`)
    await says(fresh.page, /^De sleutel gaat in 2029 in\. Dordrecht loopt dan 11,99 achter/)
    expect(await rowOf(fresh.page, "Gorinchem")).toEqual(expected)
    await fresh.close()
    await close()
  })

  it("lays the forms of compensation side by side with figures that say which comes nearest", async () => {
    const { close, page, troubles } = await site.visit(path)
    await page.getByRole("link", { name: /^Compensatie in geld of in plekken/ }).click()
    const comparison = page.locator("section.comparison")
    await comparison.waitFor()
    const heads = await comparison.locator("thead th").allInnerTexts()
    expect(heads).toEqual(["Niets verrekend", "In plekken", "In sociale woningen", "Nu"])
    const figures = await comparison
      .locator("tbody.whole tr", { hasText: "Grootste afwijking" })
      .locator("td")
      .allInnerTexts()
    const [nothing = 0, places = 0, ...others] = figures.map((text) => Number(text.replace("%", "").replace(",", ".")))
    expect(places).toBeLessThan(nothing)
    expect(others).toEqual([nothing, nothing])
    expect(troubles).toEqual([])
    await close()
  })

  it.each<Mode>([
    { colorScheme: "light", width: 1280 },
    { colorScheme: "dark", width: 390 }
  ])("has no barriers with swaps, figures of before the key and a settlement in view: %o", async (mode) => {
    const chosen = "settle=stock&swaps=2029.Dordrecht.Gorinchem.2&before=2&early=Dordrecht.2.2_Gorinchem.0"
    const { close, page, troubles } = await site.visit(`${path}#version=1&${chosen}`, mode)
    await says(page, /^De sleutel gaat in 2029 in\./)
    if (mode.width === 390) await page.getByRole("button", { name: "Keuzes aanpassen" }).click()
    for (const summary of await page.locator(".later summary").all()) await summary.click()
    await page.getByRole("textbox", { name: "Gorinchem: 2028", exact: true }).waitFor()
    expect(await barriers(page)).toEqual([])
    expect(await stickingOut(page)).toEqual([])
    expect(troubles).toEqual([])
    await close()
  })
})
