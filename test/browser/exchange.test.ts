import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { createRequire } from "node:module"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { Page } from "playwright-core"
import readExcel from "read-excel-file/node"
import * as Result from "effect/Result"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import * as Scenario from "woonzorg/Scenario"
import { attribute, elementsOf, textOf } from "../pages.ts"
import { root } from "../repository.ts"
import { alive, barriers, openSite, stickingOut, type Mode, type Site } from "./visit.ts"

const path = "/simulaties/verdeelsleutel/"
const phone: Mode = { colorScheme: "dark", width: 390 }
const folder = mkdtempSync(join(tmpdir(), "woonzorg-exchange-"))

// The library that the site reads CSV with, taken from the site: it is no dependency of the tests.
const Papa = createRequire(join(root, "site/package.json"))("papaparse") as {
  readonly parse: (text: string, options: object) => { readonly data: ReadonlyArray<ReadonlyArray<string>> }
}

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(async () => {
  await site.close()
  rmSync(folder, { recursive: true, force: true })
})

const finding = (page: Page): Promise<string> => page.locator("h2.finding").innerText()

const says = async (page: Page, words: RegExp): Promise<void> => {
  await page.locator("h2.finding", { hasText: words }).waitFor({ timeout: 10_000 })
}

/** What each municipality gets, as the table on the page has it. */
const onPage = async (page: Page): Promise<Readonly<Record<string, string>>> => {
  const rows = page.locator("section[aria-labelledby=figures] tbody tr")
  const names = await rows.locator("th").allInnerTexts()
  const numbers = await rows.locator("td:nth-of-type(1)").allInnerTexts()
  return Object.fromEntries(names.map((name, index) => [name, numbers[index] ?? ""]))
}

const open = async (page: Page): Promise<void> => {
  await page.getByRole("button", { name: "Delen, bewaren en openen" }).click()
  await page.getByRole("heading", { name: "Dezelfde uitkomst in code" }).waitFor()
}

const close = (page: Page): Promise<void> => page.getByRole("button", { name: "Sluiten", exact: true }).click()

/** Presses a button that saves a file; gives its name and content. */
const saved = async (page: Page, button: string): Promise<{ readonly name: string; readonly bytes: Buffer }> => {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: button, exact: true }).click()
  ])
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) }
}

const written = (name: string, content: string | Buffer): string => {
  const file = join(folder, name)
  writeFileSync(file, content)
  return file
}

const openFile = async (page: Page, name: string, content: string | Buffer): Promise<string> => {
  await page.getByLabel("Bestand met een berekening").setInputFiles(written(name, content))
  const outcome = page.locator(".outcome")
  await outcome.waitFor()
  return outcome.innerText()
}

describe("What is saved of an answer", () => {
  it("is a workbook with the numbers of the page, and what they rest on", async () => {
    const { close: leave, page, troubles } = await site.visit(`${path}#version=1&key=equal&ties=lot&seed=7`)
    await says(page, /^7 gemeenten krijgen elk 3 van de 25/)
    const expected = await onPage(page)
    await open(page)
    const { bytes, name } = await saved(page, "Excel (XLSX)")
    expect(name).toMatch(/^hoeveel-krijgt-elke-gemeente-\d{4}-\d{2}-\d{2}\.xlsx$/)
    const sheets = await readExcel(bytes)
    expect(sheets.map(({ sheet }) => sheet)).toEqual([
      "Uitkomst",
      "Eerlijkheid",
      "Invoer",
      "Bronnen en aannames",
      "Waarom",
      "Over dit bestand"
    ])
    const rows = sheets[0]?.data ?? []
    for (const [municipality, places] of Object.entries(expected)) {
      const row = rows.find(([first]) => first === municipality)
      expect(row?.slice(1).find((cell) => typeof cell === "number")).toBe(Number(places))
    }
    const about = JSON.stringify(sheets.at(-1)?.data)
    expect(about).toContain("woonzorg 0.0.0")
    expect(about).toContain("version=1&key=equal&ties=lot&seed=7")
    expect(JSON.stringify(sheets[2]?.data)).toMatch(/Nummer van de loting.*7/)
    expect(troubles).toEqual([])
    await leave()
  })

  it("is a CSV file with the numbers of the page", async () => {
    const { close: leave, page, troubles } = await site.visit(path)
    const expected = await onPage(page)
    await open(page)
    const { bytes } = await saved(page, "Tabel (CSV)")
    const { data } = Papa.parse(bytes.toString("utf8").replace("\ufeff", ""), { delimiter: ";" })
    expect(Object.fromEntries(data.slice(1, 10).map(([name = "", places = ""]) => [name, places]))).toEqual(expected)
    expect(data.find(([name]) => name === "Startgetal van de loting")?.[1]).toBe("1")
    expect(troubles).toEqual([])
    await leave()
  })

  it("is a chart as SVG, with its numbers as text and nothing that comes from elsewhere", async () => {
    const { close: leave, page, troubles } = await site.visit(path)
    const expected = await onPage(page)
    await open(page)
    const { bytes } = await saved(page, "Staven per gemeente: SVG")
    const svg = bytes.toString("utf8")
    const elements = elementsOf(svg)
    const texts = elements.filter(({ tagName }) => tagName === "text").map(textOf)
    for (const [municipality, places] of Object.entries(expected)) {
      expect(texts[texts.indexOf(municipality) + 1]).toBe(places)
    }
    const names = new Set(elements.flatMap(({ attrs }) => attrs.map((attr) => attr.name)))
    for (const name of ["class", "style", "tabindex", "onclick", "aria-label"]) expect(names.has(name)).toBe(false)
    expect(elements.some(({ tagName }) => ["script", "image", "foreignobject"].includes(tagName))).toBe(false)
    expect(elements.flatMap((element) => attribute(element, "href") ?? [])).toEqual([])
    expect(troubles).toEqual([])
    await leave()
  })

  it("is a chart as PNG, twice as large, in light colours whatever the screen has", async () => {
    const { close: leave, page, troubles } = await site.visit(path, { colorScheme: "dark", width: 1280 })
    await open(page)
    const { bytes } = await saved(page, "Kaart van de regio: PNG")
    expect([...bytes.subarray(1, 4)].map((code) => String.fromCharCode(code)).join("")).toBe("PNG")
    expect(bytes.readUInt32BE(16)).toBe(1_920)
    const corner = await page.evaluate(
      async (data) => {
        const image = await createImageBitmap(new Blob([new Uint8Array(data)], { type: "image/png" }))
        const context = new OffscreenCanvas(image.width, image.height).getContext("2d")
        context?.drawImage(image, 0, 0)
        return [...(context?.getImageData(2, 2, 1, 1).data ?? [])]
      },
      [...bytes]
    )
    expect(corner).toEqual([255, 255, 255, 255])
    expect(troubles).toEqual([])
    await leave()
  })

  it("can be saved under each chart too, beside the table of that chart", async () => {
    const { close: leave, page, troubles } = await site.visit(path)
    const foot = page.locator("figure", { hasText: "Naast elkaar" })
    await foot.getByText("Cijfers en bestanden bij deze afbeelding").click()
    expect(await foot.locator("tbody tr").first().innerText()).toMatch(/^Dordrecht\s+8\s+7,99$/)
    const { name } = await saved(page, "Bewaar als SVG")
    expect(name).toMatch(/staven-per-gemeente.*\.svg$/)
    expect(troubles).toEqual([])
    await leave()
  })

  it("is code that a reader can run: what it prints is tested elsewhere", async () => {
    const { close: leave, page } = await site.visit(`${path}#version=1&key=both&weight=35`)
    await says(page, /^Dordrecht krijgt 5 van de 25/)
    await open(page)
    expect(await page.locator("dialog pre").innerText()).toContain("{ inhabitants: 35, equal: 65 }")
    await leave()
  })

  it("is one printed sheet with the address as text and as a code, and leaves no trace on the page", async () => {
    const { close: leave, page, troubles } = await site.visit(`${path}#version=1&key=equal&ties=lot`)
    await says(page, /^7 gemeenten krijgen elk 3 van de 25/)
    await page.evaluate(() => {
      window.print = () => document.body.setAttribute("data-printed", document.title)
    })
    await page.keyboard.press("Control+p")
    await page.locator("body[data-printed]").waitFor()
    await page.emulateMedia({ media: "print" })
    const sheet = page.locator(".print-sheet")
    expect(await sheet.innerText()).toContain("Hendrik-Ido-Ambacht en Zwijndrecht krijgen er elk 2.")
    expect(await sheet.innerText()).toContain(`${site.address}${path}#version=1&key=equal&ties=lot`)
    expect(await sheet.locator("svg.code path").getAttribute("d")).toMatch(/^M/)
    expect(await page.locator("header.masthead").isVisible()).toBe(false)
    await page.evaluate(() => dispatchEvent(new Event("afterprint")))
    await page.emulateMedia({ media: "screen" })
    expect(await sheet.count()).toBe(0)
    expect(troubles).toEqual([])
    await leave()
  })
})

describe("A calculation that is saved as a file", () => {
  it("gives the same answer when it is opened in a fresh browser, and can be taken back", async () => {
    const first = await site.visit(`${path}#version=1&subject=own&own=77&key=both&weight=35&method=sainteLague`)
    await says(first.page, /van de 77/)
    const expected = await onPage(first.page)
    await open(first.page)
    await first.page.getByLabel("Naam van deze berekening").fill("Voorstel A")
    const { bytes, name } = await saved(first.page, "Bestand (JSON)")
    expect(name).toMatch(/^voorstel-a-.*\.json$/)
    await first.close()

    const { scenario, seal } = Result.getOrThrow(Scenario.fromText(bytes.toString("utf8")))
    expect([scenario.name, seal]).toEqual(["Voorstel A", "intact"])

    const second = await site.visit(path)
    await open(second.page)
    expect(await openFile(second.page, "voorstel.json", bytes)).toBe("“Voorstel A” is geopend.")
    await close(second.page)
    expect(await onPage(second.page)).toEqual(expected)
    await second.page.getByRole("button", { name: "Stap terug" }).click()
    await says(second.page, /van de 25 woningen/)
    expect(second.troubles).toEqual([])
    await second.close()
  })

  it.each([
    ["leeg.json", "", /Op regel 1, teken 1, gaat het mis/],
    ["nieuwer.json", '{"schemaVersion": 99}', /nieuwere versie van de site \(vorm 99/],
    ["vreemd.json", '{"schemaVersion": 3, "name": "x", "colour": "<img src=x onerror=alert(1)>"}', /Bij “colour”/],
    ["plaatje.json", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]), /Dit is geen bestand van deze site/]
  ] as const)("is refused when it is %s, and nothing changes", async (name, content, words) => {
    const { close: leave, page, troubles } = await site.visit(path)
    await open(page)
    const said = await openFile(page, name, content)
    expect(said).toMatch(words)
    expect(said).toMatch(/Dit bestand is niet geopend\. Er is niets veranderd\./)
    await close(page)
    expect(await finding(page)).toMatch(/^Dordrecht krijgt 8 van de 25/)
    expect(new URL(page.url()).hash).toBe("")
    expect(troubles).toEqual([])
    await leave()
  })

  it("says so when somebody changed it by hand", async () => {
    const { close: leave, page } = await site.visit(path)
    await open(page)
    const { bytes } = await saved(page, "Bestand (JSON)")
    const changed = bytes.toString("utf8").replace('"largestRemainder"', '"sainteLague"')
    expect(await openFile(page, "veranderd.json", changed)).toMatch(/na het bewaren veranderd/)
    await leave()
  })

  it("is kept on the device only when the reader asks, and is opened and thrown away there", async () => {
    const { close: leave, page, troubles } = await site.visit(path)
    await page.getByLabel("Waarnaar verdelen we?").selectOption("equal")
    await says(page, /2 of 3 van de 25/)
    await open(page)
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0)
    expect(await page.evaluate(() => document.cookie)).toBe("")
    await page.getByLabel("Naam van deze berekening").fill("Gelijke delen")
    await page.getByRole("button", { name: "Op dit apparaat" }).click()
    await page.getByText("“Gelijke delen” is bewaard op dit apparaat.").waitFor()
    await page.reload()
    await alive(page)
    await page.getByRole("button", { name: "Alles terug naar het begin" }).click()
    await says(page, /^Dordrecht krijgt 8/)
    await open(page)
    await page.getByRole("button", { name: "Open: Gelijke delen" }).click()
    await says(page, /2 of 3 van de 25/)
    await open(page)
    await page.getByRole("button", { name: "Gooi weg: Gelijke delen" }).click()
    await page.getByText("“Gelijke delen” is weggegooid.").waitFor()
    expect(await page.evaluate(() => localStorage.length)).toBe(0)
    expect(troubles).toEqual([])
    await leave()
  })
})

describe("What is compared", () => {
  it("shows both and the signed difference, and travels in the address", async () => {
    const first = await site.visit(path)
    await first.page.getByRole("button", { name: "Onthoud om te vergelijken" }).click()
    await first.page.getByText("De keuzes zijn nu gelijk aan het uitgangspunt.").waitFor()
    await first.page.getByLabel("Waarnaar verdelen we?").selectOption("equal")
    await first.page.getByLabel("Wat als gemeenten evenveel recht hebben?").selectOption("statedOrder")
    const name = first.page.getByRole("textbox", { name: "Naam van Uitgangspunt" })
    await name.fill("Naar inwoners")
    await name.press("Enter")
    await first.page.waitForURL(/compare=name%3DNaar%2Binwoners/)
    const row = first.page.locator(".comparison tbody tr", { hasText: "Dordrecht" })
    expect(await row.innerText()).toMatch(/^Dordrecht\s+8\s+3\s+−5$/)
    const address = first.page.url()
    await first.close()

    const second = await site.visit(address.replace(site.address, ""))
    await second.page.getByRole("heading", { name: "Vergeleken met wat u onthield" }).waitFor()
    expect(await second.page.locator(".compared").innerText()).toMatch(/Het grootste verschil is voor Dordrecht: −5\./)
    await second.page.getByRole("button", { name: "Vergeet: Naar inwoners" }).click()
    expect(await second.page.locator(".comparison").count()).toBe(0)
    await second.page.keyboard.press("Control+z")
    await second.page.locator(".comparison").waitFor()
    expect(second.troubles).toEqual([])
    await second.close()
  })

  it("is not compared where it is about something else, and says so", async () => {
    const { close: leave, page } = await site.visit(`${path}#version=1&subject=temporaryLiving&compare=`)
    await page
      .getByText(/Dit is niet te vergelijken: eerst ging het om 25 woningen per jaar, nu om 80/)
      .first()
      .waitFor()
    expect(await page.locator(".comparison table").count()).toBe(0)
    await leave()
  })

  it("opens by a ready-made question, which says what to look at", async () => {
    const { close: leave, page, troubles } = await site.visit(path)
    await page.getByRole("link", { name: "Wat verandert er als we gelijk verdelen?" }).click()
    await page.getByText("Let hierop.").waitFor()
    await page.locator(".comparison tbody tr").nth(8).waitFor()
    expect(troubles).toEqual([])
    await leave()
  })
})

describe("Figures of the reader", () => {
  const csv = "Gemeente;Sociale huur\r\n"
  const rows = [
    "Dordrecht;1.234",
    "Alblasserdam;3",
    "Gorinchem;500",
    "Hardinxveld-Giessendam;100",
    "Hendrik-Ido-Ambacht;200",
    "Molenlanden;150",
    "Papendrecht;99",
    "Sliedrecht;80",
    "Zwijndrecht;300"
  ]

  const read = async (page: Page, text: string): Promise<void> => {
    await page.getByLabel("Waarnaar verdelen we?").selectOption("own")
    await page
      .getByLabel("Of lees een bestand (CSV)")
      .setInputFiles(written("cijfers.csv", Buffer.from(text, "latin1")))
  }

  it("are read from a file: good rows are kept, a bad row is named, and a gap is not zero", async () => {
    const { close: leave, page, troubles } = await site.visit(path)
    await read(page, csv + rows.join("\r\n").replace("Gorinchem;500", "Gorinchem;ca. 20"))
    await page.getByText("8 van de 9 gemeenten gelezen uit cijfers.csv.").waitFor()
    await page.getByText("Regel 4: ‘ca. 20’ is geen getal.").waitFor()
    await page.getByText("Er is nog geen eigen cijfer voor Gorinchem.").waitFor()
    expect(await finding(page)).toMatch(/^Dordrecht krijgt 8/)
    await page.getByRole("textbox", { name: "Gorinchem" }).fill("500")
    await page.getByRole("textbox", { name: "Gorinchem" }).press("Enter")
    await says(page, /^Dordrecht krijgt 11 van de 25/)
    await page.getByText("U verdeelt naar uw eigen cijfer ‘Sociale huur’.").waitFor()
    expect(await page.getByRole("button", { name: "Eigen cijfer: Eigen cijfer" }).count()).toBeGreaterThan(0)
    expect(new URL(page.url()).hash).toBe("#version=1&key=own")
    expect(troubles).toEqual([])
    await leave()
  })

  it("stay out of what is published where they count few people, and travel whole in the file", async () => {
    const { close: leave, page, troubles } = await site.visit(path)
    await read(page, csv + rows.join("\r\n"))
    await says(page, /^Dordrecht krijgt 11 van de 25/)
    const expected = await onPage(page)
    await open(page)
    await page.getByText("uw eigen cijfers staan niet in het adres").waitFor()
    const { bytes } = await saved(page, "Tabel (CSV)")
    const text = bytes.toString("utf8")
    const { data } = Papa.parse(text.replace("\ufeff", ""), { delimiter: ";" })
    const at = data[0]?.indexOf("Eigen cijfer") ?? -1
    const figures = Object.fromEntries(data.slice(1, 11).map((row) => [row[0], row[at]]))
    expect([figures["Dordrecht"], figures["Alblasserdam"], figures["Sliedrecht"], figures["Samen"]]).toEqual([
      "1234",
      "",
      "",
      "2666"
    ])
    expect(text).toContain("Waar ‘verborgen’ staat, gaat het om weinig mensen")
    const file = await saved(page, "Bestand (JSON)")
    await leave()

    const second = await site.visit(path)
    await open(second.page)
    await openFile(second.page, "eigen.json", file.bytes)
    await close(second.page)
    expect(await onPage(second.page)).toEqual(expected)
    expect(await second.page.getByRole("textbox", { name: "Alblasserdam" }).inputValue()).toBe("3")
    expect(troubles).toEqual([])
    await second.close()
  })
})

describe("The dialogue of sharing and saving", () => {
  it("is open to everyone, on a phone too, and gives the focus back", async () => {
    const { close: leave, page, troubles } = await site.visit(path, phone)
    const opener = page.getByRole("button", { name: "Delen, bewaren en openen" })
    await open(page)
    expect(await barriers(page)).toEqual([])
    expect(await stickingOut(page)).toEqual([])
    await page.keyboard.press("Escape")
    await page.locator("dialog").waitFor({ state: "detached" })
    expect(await opener.evaluate((element) => element === document.activeElement)).toBe(true)
    expect(troubles).toEqual([])
    await leave()
  })

  it("of the bids saves and opens its own reading, and refuses that of another page", async () => {
    const { close: leave, page, troubles } = await site.visit("/biedingen/#version=1&four=bid&years=2")
    await page.locator("h2.finding").waitFor()
    await open(page)
    const { bytes } = await saved(page, "Bestand (JSON)")
    await saved(page, "Excel (XLSX)")
    await saved(page, "Biedingen en behoefte per product: PNG")
    expect(await openFile(page, "biedingen.json", bytes)).toMatch(/is geopend/)
    await page.goto(`${site.address}${path}`)
    await alive(page)
    await open(page)
    expect(await openFile(page, "biedingen.json", bytes)).toMatch(/Dit bestand gaat niet over een verdeling/)
    expect(troubles).toEqual([])
    await leave()
  })
})
