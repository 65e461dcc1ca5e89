import * as Result from "effect/Result"
import { readFileSync } from "node:fs"
import type { Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import * as Scenario from "woonzorg/Scenario"
import { barriers, openSite, stickingOut, type Site } from "./visit.ts"

const path = "/simulaties/producten/"

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(async () => {
  await site.close()
})

const says = async (page: Page, words: RegExp): Promise<void> => {
  await page.locator("h2.finding", { hasText: words }).waitFor({ timeout: 15_000 })
}

const grid = (page: Page) => page.getByRole("table", { name: "Gemeenten en producten" }).first()

const rowOf = (page: Page, name: string): Promise<ReadonlyArray<string>> =>
  page.locator("section[aria-labelledby=figures] tr", { hasText: name }).locator("td").allInnerTexts()

describe("The simulator of products and municipalities", () => {
  it("answers before any script runs, with both totals in the table", async () => {
    const context = await site.browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(site.address + path)
    expect(await page.locator("h2.finding").innerText()).toMatch(/^Dordrecht krijgt 63 van de 197 plekken/)
    const rows = await grid(page).getByRole("row").allInnerTexts()
    // Names, nine municipalities, what is placed and what is needed.
    expect(rows).toHaveLength(12)
    expect(rows.at(-1)?.match(/\d+/g)).toEqual(["25", "80", "30", "12", "6", "20", "24", "197"])
    await context.close()
  })

  it("works out other choices in a worker, and explains a municipality and a product chosen by keyboard", async () => {
    const { close, page, troubles } = await site.visit(path)
    await page.getByRole("radio", { name: "Ze zijn een maximum" }).click()
    await page.getByRole("radio", { name: "Het deel van de sleutel" }).click()
    await says(page, /Er blijven \d+ plekken over: .*tijdelijk wonen/)
    await page.getByText("De biedingen zijn van 2020.").first().waitFor()
    await grid(page).getByRole("button", { name: "Hendrik-Ido-Ambacht" }).focus()
    await page.keyboard.press("Enter")
    await page.getByRole("heading", { name: /^Waarom krijgt Hendrik-Ido-Ambacht \d+ plekken\?$/ }).waitFor()
    await page.getByText("Voor tijdelijk wonen kan het hier niet meer zijn dan 1: dat is het bod").waitFor()
    await grid(page)
      .getByRole("button", { name: /^Tijdelijk/ })
      .focus()
    await page.keyboard.press("Space")
    await page.getByRole("heading", { name: "Waarom blijft er tijdelijk wonen over?" }).waitFor()
    await page.waitForURL(/#version=1&bids=maxima&unnumbered=keyPart$/)
    await page.getByRole("button", { name: "Stap terug" }).click()
    await says(page, /Alle plekken zijn geplaatst/)
    expect(troubles).toEqual([])
    await close()
  })

  it("opens a shared address afresh as the same table, with what it is compared with", async () => {
    const { close, page, troubles } = await site.visit(
      `${path}#version=1&bids=maxima&setbacks=zwijndrecht-room&compare=bids%3Dmaxima`
    )
    await says(page, /Zwijndrecht 0\. Alle plekken zijn geplaatst\./)
    expect((await rowOf(page, "Zwijndrecht")).slice(0, 8)).toEqual(Array.from({ length: 8 }, () => "0"))
    await page.getByText("Het grootste verschil is voor Zwijndrecht: −23.").waitFor()
    await page.getByText(/^Dit veronderstelt u, en staat in geen bron: Zwijndrecht doet niet mee\.$/).waitFor()
    expect(troubles).toEqual([])
    await close()
  })

  it("refuses a table that cannot be, and says what to do", async () => {
    const { close, page, troubles } = await site.visit(path)
    await page.getByRole("combobox", { name: "Hoe verdelen we de producten?" }).selectOption("bothTotals")
    await says(page, /^Dordrecht krijgt 63/)
    await page.getByText("Hoe zwaar weegt een plek?").click()
    await page.getByRole("textbox", { name: "Skaeve Huse" }).fill("2")
    await page.getByRole("textbox", { name: "Skaeve Huse" }).press("Enter")
    await page.getByText("Met beide totalen vast moet elke plek even zwaar wegen.").waitFor()
    expect(troubles).toEqual([])
    await close()
  })

  it("saves its table as CSV, and as a file that is the same table in a fresh browser", async () => {
    const first = await site.visit(`${path}#version=1&facilities=split&years=2`)
    await says(first.page, /van de 222 plekken/)
    const expected = await rowOf(first.page, "Gorinchem")
    await first.page.getByRole("button", { name: "Delen, bewaren en openen" }).click()
    const save = async (name: string): Promise<string> => {
      const [download] = await Promise.all([
        first.page.waitForEvent("download"),
        first.page.getByRole("button", { name, exact: true }).click()
      ])
      return download.path()
    }
    const csv = readFileSync(await save("Tabel (CSV)"), "utf8")
    const line = csv.split(/\r?\n/).find((one) => one.startsWith("Gorinchem;")) ?? ""
    expect(line.split(";").slice(1, 9)).toEqual(expected.slice(0, 8))
    const file = await save("Bestand (JSON)")
    const { scenario } = Result.getOrThrow(Scenario.fromText(readFileSync(file, "utf8")))
    expect(scenario.placement).toMatchObject({ way: "nearFair", method: "sainteLague" })
    expect(first.troubles).toEqual([])

    const second = await site.visit(path)
    await second.page.getByRole("button", { name: "Delen, bewaren en openen" }).click()
    await second.page.getByLabel("Bestand met een berekening").setInputFiles(file)
    await second.page.getByText(/is geopend\./).waitFor()
    await second.page.getByRole("button", { name: "Sluiten", exact: true }).click()
    await says(second.page, /van de 222 plekken/)
    expect(await rowOf(second.page, "Gorinchem")).toEqual(expected)
    expect(second.troubles).toEqual([])
    await second.close()
    await first.close()
  })

  it.each([
    [1280, "light"],
    [390, "dark"]
  ] as const)("has no barriers and stays within a width of %i (%s)", async (width, colorScheme) => {
    const { close, page, troubles } = await site.visit(
      `${path}#version=1&bids=maxima&unnumbered=keyPart&attribution=mostLikely`,
      { width, colorScheme }
    )
    await says(page, /blijven \d+ plekken over/)
    await page.getByText("Toedeling van biedingen aan gemeenten is een veronderstelling").first().waitFor()
    expect(await barriers(page)).toEqual([])
    expect(await stickingOut(page)).toEqual([])
    expect(troubles).toEqual([])
    await close()
  })
})
