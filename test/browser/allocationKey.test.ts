import type { Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { alive, openSite, type Mode, type Site } from "./visit.ts"

const path = "/simulaties/verdeelsleutel/"
const phone: Mode = { colorScheme: "light", width: 390 }

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

const finding = (page: Page): Promise<string> => page.locator("h2.finding").innerText()

const says = async (page: Page, words: RegExp): Promise<void> => {
  await page.locator("h2.finding", { hasText: words }).waitFor({ timeout: 10_000 })
}

const places = (page: Page): Promise<ReadonlyArray<string>> =>
  page.locator("tbody").last().locator("tr td:nth-of-type(1)").allInnerTexts()

describe("The simulator of the allocation key", () => {
  it.each([
    [path, ".simulator select"],
    ["/", ".home input[type=radio]"]
  ])(
    "takes no choice on %s before its script is there, so that no field says what the answer does not",
    async (path, field) => {
      const context = await site.browser.newContext({ viewport: { width: 1280, height: 900 } })
      const page = await context.newPage()
      let letThrough = (): void => undefined
      const held = new Promise<void>((resolve) => {
        letThrough = resolve
      })
      await page.route(/\.js$/, async (route) => {
        await held
        await route.continue()
      })
      await page.goto(`${site.address}${path}`, { waitUntil: "commit" })
      const key = page.locator(field).first()
      await key.waitFor({ state: "attached" })
      await key.focus()
      expect(await key.evaluate((element) => document.activeElement === element)).toBe(false)
      letThrough()
      await alive(page)
      await key.focus()
      expect(await key.evaluate((element) => document.activeElement === element)).toBe(true)
      await context.close()
    }
  )

  it("has its answer, map, bars and table before any script runs", async () => {
    const context = await site.browser.newContext({ javaScriptEnabled: false, viewport: { width: 1280, height: 900 } })
    const page = await context.newPage()
    await page.goto(`${site.address}${path}`)
    expect(await finding(page)).toMatch(/^Dordrecht krijgt 8 van de 25 woningen per jaar/)
    expect(await page.locator("svg [role=radio]").count()).toBe(9)
    expect(await places(page)).toEqual(["8", "1", "3", "1", "2", "3", "2", "2", "3"])
    expect(await page.locator("select").first().isVisible()).toBe(true)
    await context.close()
  })

  it("answers anew at every input and keeps the question in the address, after the hash", async () => {
    const { close, page, troubles } = await site.visit(path)
    await page.getByLabel("Waarnaar verdelen we?").selectOption("equal")
    await says(page, /2 of 3 van de 25 woningen/)
    await page.waitForURL(/#version=1&key=equal$/)
    await page.getByLabel("Wat als gemeenten evenveel recht hebben?").selectOption("statedOrder")
    await says(page, /^7 gemeenten krijgen elk 3 van de 25.*Sliedrecht en Zwijndrecht krijgen er elk 2/)
    await page.getByLabel("Wat wordt verdeeld?").selectOption("temporaryLiving")
    await says(page, /van de 80 woonplekken/)
    expect(new URL(page.url()).search).toBe("")
    expect(troubles).toEqual([])
    await close()
  })

  it("keeps the question when the reader switches to the other language", async () => {
    const { close, page, troubles } = await site.visit(path)
    await page.getByLabel("Waarnaar verdelen we?").selectOption("equal")
    await page.waitForURL(/#version=1&key=equal$/)
    await page.getByRole("link", { name: "English" }).click()
    await says(page, /^Every municipality gets 2 or 3 of the 25/)
    expect(new URL(page.url()).pathname).toBe("/en/simulations/allocation-key/")
    expect(troubles).toEqual([])
    await close()
  })

  it("opens the question of a shared address in a fresh browser", async () => {
    const { close, page } = await site.visit(`${path}#version=1&subject=people&area=surveyed&method=sainteLague`)
    await says(page, /van de 135 tot 145 personen per jaar/)
    expect(await page.locator("svg [role=radio]").count()).toBe(6)
    expect(await page.getByLabel("Hoe ronden we af?", { exact: true }).inputValue()).toBe("sainteLague")
    await close()
  })

  it("keeps the last good answer when the address is tampered with or from a newer version", async () => {
    const { close, page, troubles } = await site.visit(`${path}#version=1&subject=own&own=18&key=equal`)
    await says(page, /^Elke gemeente krijgt 2 van de 18/)
    await page.evaluate(() => {
      location.hash = "#version=1&key=<img src=x onerror=alert(1)>"
    })
    const alert = page.getByRole("alert")
    await alert.waitFor()
    expect(await alert.innerText()).toMatch(/<img src=x onerror=alert\(1\)>/)
    expect(await alert.innerText()).toMatch(/verwacht is inhabitants of equal of both/)
    expect(await finding(page)).toMatch(/^Elke gemeente krijgt 2 van de 18/)
    await page.evaluate(() => {
      location.hash = "#version=99"
    })
    await page.getByRole("alert").filter({ hasText: "nieuwere versie" }).waitFor()
    expect(await finding(page)).toMatch(/^Elke gemeente krijgt 2 van de 18/)
    await page.getByRole("button", { name: "Begin opnieuw" }).click()
    await says(page, /^Dordrecht krijgt 8 van de 25/)
    expect(await page.getByRole("alert").count()).toBe(0)
    expect(troubles).toEqual([])
    await close()
  })

  it("keeps the last good number while the reader types something else", async () => {
    const { close, page } = await site.visit(`${path}#version=1&subject=own&own=18&key=equal`)
    await says(page, /van de 18/)
    const field = page.getByRole("textbox", { name: "Eigen aantal plekken" })
    await field.fill("achttien")
    await field.press("Enter")
    await page.getByText("“achttien” is geen getal").waitFor()
    expect(await finding(page)).toMatch(/van de 18/)
    await field.fill("27")
    await says(page, /^Elke gemeente krijgt 3 van de 27/)
    await close()
  })

  it("divides within bounds that the reader sets, and says by how much guarantees are too many", async () => {
    const { close, page, troubles } = await site.visit(path)
    await page.getByText("Grenzen en voorwaarden").click()
    const field = page.getByRole("textbox", { name: "Sliedrecht: ten minste" })
    await field.fill("6")
    await field.press("Enter")
    await says(page, /^Dordrecht krijgt 7 van de 25/)
    await page.getByRole("cell", { name: "≥ 6" }).waitFor()
    await page.waitForURL(/bounds=Sliedrecht%3A6-$/)
    await field.fill("zes")
    await field.press("Enter")
    await page.getByText("“zes” kan hier niet.").waitFor()
    const all = page.getByRole("textbox", { name: "Elke gemeente: ten minste" })
    await all.fill("3")
    await all.press("Enter")
    await page.getByText("De minima van 9 gemeenten tellen op tot 27, en er zijn er 25. Dat is 2 te veel.").waitFor()
    expect(await finding(page)).toMatch(/^Dordrecht krijgt 7 van de 25/)
    await page.getByRole("button", { name: "Haal alle grenzen weg" }).click()
    await says(page, /^Dordrecht krijgt 8 van de 25/)
    await page.getByRole("checkbox", { name: "Zwijndrecht doet niet mee" }).check()
    await says(page, /^Dordrecht krijgt 9 van de 25.*Zwijndrecht krijgt er 0/)
    await page.getByText("Dat staat in geen bron.").waitFor()
    expect(troubles).toEqual([])
    await close()
  })

  it("lays all ways of rounding side by side, and says when one place more costs somebody one", async () => {
    const { close, page, troubles } = await site.visit(`${path}#version=1&subject=temporaryLiving`)
    await says(page, /van de 80 woonplekken/)
    await page.getByText("Alle manieren van afronden naast elkaar").click()
    const beside = page.getByRole("group", { name: /Onder de streep/ })
    await beside.waitFor()
    expect(await beside.getByRole("columnheader").count()).toBe(10)
    expect(
      await beside
        .getByRole("row", { name: /^Dordrecht/ })
        .getByRole("cell")
        .allInnerTexts()
    ).toHaveLength(9)
    await page.getByText("Hoe eerlijk is deze verdeling?").click()
    await page
      .getByRole("row", { name: /Ongelijkheid \(Gini\)/ })
      .first()
      .waitFor()
    await page.getByText("Wat als er één plek bij komt?").click()
    await page.getByRole("columnheader", { name: "Levert in" }).waitFor()
    expect(troubles).toEqual([])
    await close()
  })

  it("is used by keyboard alone: the map by arrows, the key by arrows, the reasons by a key", async () => {
    const { close, page } = await site.visit(path)
    await page.locator("svg [role=radio][tabindex='0']").focus()
    await page.keyboard.press("ArrowRight")
    await page.getByRole("heading", { name: "Waarom krijgt Gorinchem er 3?" }).waitFor()
    await page.keyboard.press("ArrowUp")
    await page.getByRole("heading", { name: "Waarom krijgt Hardinxveld-Giessendam er 1?" }).waitFor()
    await page.getByLabel("Waarnaar verdelen we?").focus()
    await page.keyboard.press("ArrowRight")
    await says(page, /2 of 3 van de 25/)
    await page.getByText("Alle stappen van de berekening").focus()
    await page.keyboard.press("Enter")
    const steps = page.getByRole("group", { name: "Alle stappen van de berekening" })
    await steps.waitFor()
    expect(await steps.locator("tbody tr").count()).toBe(9)
    await close()
  })

  it("shows the source of a number in one step", async () => {
    const { close, page } = await site.visit(path)
    await page.getByRole("button", { name: "Bron: Inwoners van Gorinchem" }).click()
    const card = page.getByRole("group", { name: "Inwoners van Gorinchem" })
    expect(await card.innerText()).toMatch(/number_of_inhabitants/)
    await page.keyboard.press("Escape")
    expect(await card.isVisible()).toBe(false)
    await close()
  })

  it("offers the inputs on a phone in a sheet with the answer above them, and gives the focus back", async () => {
    const { close, page } = await site.visit(path, phone)
    const opener = page.getByRole("button", { name: "Keuzes aanpassen" })
    await opener.click()
    await page.getByLabel("Waarnaar verdelen we?").selectOption("equal")
    await page.locator(".sentence", { hasText: /2 of 3/ }).waitFor()
    await page.keyboard.press("Escape")
    await page.locator(".sentence").waitFor({ state: "hidden" })
    expect(await opener.evaluate((element) => element === document.activeElement)).toBe(true)
    await close()
  })
})

describe("The home page", () => {
  it("divides anew when the key changes", async () => {
    const { close, page, troubles } = await site.visit("/en/")
    expect(await finding(page)).toMatch(/^Dordrecht gets 8 of the 25 dwellings per year/)
    await page.getByRole("radio", { name: "Equal", exact: true }).click()
    await says(page, /^Every municipality gets 2 or 3 of the 25/)
    expect(troubles).toEqual([])
    await close()
  })
})
