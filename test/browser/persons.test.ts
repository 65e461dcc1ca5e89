// The page about one invented person: what it says, and that nothing of that person leaves it or stays behind.
import type { Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { alive, barriers, openSite, stickingOut, type Site } from "./visit.ts"

const path = "/simulaties/wat-past-bij-wie/"
const start = "Mo past bij de bekende beschrijving van 2 van de 13 plekken."

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

const finding = (page: Page): Promise<string> => page.locator("h2.finding").innerText()

const outcomeOf = (page: Page, place: string): Promise<string> =>
  page.locator("details.place > summary", { hasText: place }).locator(".outcome").innerText()

/** Answers a question of every kind, on both sides of the page. */
const answerMuch = async (page: Page): Promise<void> => {
  await page.locator(".next").getByRole("button", { name: "Nee", exact: true }).click()
  await page.getByRole("textbox", { name: "Hoe oud is de persoon, in hele jaren?" }).fill("52")
  await page.getByRole("combobox", { name: "Waar woont de persoon nu?" }).selectOption("prison")
  await page.getByLabel("Op welke dag wordt de woning toegewezen?").fill("2026-05-04")
  const addicted = page.getByRole("radiogroup", { name: "Is de persoon al jarenlang verslaafd?" })
  await addicted.getByRole("radio", { name: "Ja" }).check()
  await page.getByRole("radio", { name: "alle dakloze volwassenen en jongeren" }).check()
  expect(await finding(page)).toMatch(/^Mo, zoals u die veranderde,/)
}

const atStart = async (page: Page): Promise<void> => {
  expect(await finding(page)).toContain(start)
  expect(await page.getByRole("textbox", { name: "Hoe oud is de persoon, in hele jaren?" }).inputValue()).toBe("18")
  expect(await page.getByLabel("Op welke dag wordt de woning toegewezen?").inputValue()).toBe("")
  const home = page.getByRole("combobox", { name: "Waar woont de persoon nu?" })
  expect(await home.inputValue()).toBe("withOthers")
  expect(await page.getByRole("radio", { name: "Mo", exact: true }).isChecked()).toBe(true)
  expect(await page.getByRole("radio", { name: "Ja", exact: true, checked: true }).count()).toBe(1)
}

describe("What fits whom", () => {
  it("begins with what it is not, and answers before any script runs, in both languages", async () => {
    const context = await site.browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(site.address + path)
    expect(await page.locator("main").innerText()).toMatch(
      /^Dit is geen besluit en geen advies\. Verzin een persoon; vul geen echte cliënt in\./
    )
    expect(await finding(page)).toContain(start)
    expect(await outcomeOf(page, "Intramurale woonvoorziening")).toBe("Past niet bij de beschrijving in de bron")
    await page.getByRole("link", { name: "English" }).click()
    expect(await page.locator("main").innerText()).toMatch(
      /^This is no decision and no advice\. Invent a person; do not enter a real client\./
    )
    expect(await finding(page)).toContain("Mo fits the known description of 2 of the 13 places.")
    await context.close()
  })

  it("keeps its first line in sight while the reader reads on", async () => {
    const { close, page } = await site.visit(path, { colorScheme: "light", width: 390 })
    await page.locator("details.place").last().scrollIntoViewIfNeeded()
    const first = await page.getByText("Dit is geen besluit en geen advies.").boundingBox()
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(500)
    expect(first?.y).toBeGreaterThanOrEqual(0)
    expect(first?.y).toBeLessThan(60)
    await close()
  })

  it("asks on until all is settled, with the keyboard alone", async () => {
    const { close, page, troubles } = await site.visit(path)
    await page.getByRole("radio", { name: "Mo", exact: true }).focus()
    await page.keyboard.press("ArrowRight")
    expect(await finding(page)).toMatch(/^Gerda past/)
    const question = page.locator(".next h2")
    const asked: Array<string> = []
    for (
      let text = await question.innerText();
      !text.startsWith("Er is geen vraag");
      text = await question.innerText()
    ) {
      expect(asked).not.toContain(text)
      asked.push(text)
      if (asked.length > 1) expect(await question.evaluate((one) => one === document.activeElement)).toBe(true)
      if (asked.length === 1) await page.locator(".next h2").focus()
      await page.keyboard.press("Tab")
      const field = page.locator(".next input:focus")
      if ((await field.count()) > 0) {
        if ((await field.getAttribute("type")) === "date") await field.fill("2026-06-01")
        else await page.keyboard.type("46")
        const use = page.getByRole("button", { name: "Gebruik dit antwoord" })
        for (let tabs = 0; tabs < 5 && !(await use.evaluate((one) => one === document.activeElement)); tabs += 1) {
          await page.keyboard.press("Tab")
        }
      }
      await page.keyboard.press("Enter")
    }
    expect(asked.length).toBeGreaterThan(5)
    const outcomes = await page.locator("details.place > summary .outcome").allInnerTexts()
    expect(outcomes).toHaveLength(13)
    expect(outcomes).not.toContain("Onbekend")
    expect(troubles).toEqual([])
    await close()
  })

  it("says why, what is still needed and on what it rests, in words and as a tree", async () => {
    const { close, page } = await site.visit(path)
    const place = (name: string) =>
      page.locator("details.place", { has: page.locator("summary .title", { hasText: name }) })
    const intermediate = place("Kleinschalige tussenvoorzieningen")
    await intermediate.locator("summary").first().click()
    expect(await intermediate.innerText()).toContain("Kan de persoon nu direct zelfstandig gaan wonen? (nee)")
    await intermediate.getByText("Alle voorwaarden, met hun bron").click()
    const leaves = intermediate.locator("ul.root li:not(:has(ul))")
    expect(await leaves.count()).toBe(9)
    expect(await leaves.locator("button.opener").count()).toBe(9)
    await leaves.first().locator("button.opener").click()
    expect(await intermediate.locator(".card:popover-open").innerText()).toContain("regels 128–130")
    await page.keyboard.press("Escape")

    const training = place("Woontraining voor jongeren")
    await training.locator("summary").first().click()
    expect(await training.innerText()).toContain("Dit rust op een aanname van ons.")
    const skaeve = place("Skaeve Huse")
    await skaeve.locator("summary").first().click()
    expect(await skaeve.innerText()).toMatch(/Dit beslist niets\.\s+Meestal zijn het alleenstaande mannen boven de 40/)
    await close()
  })

  it("takes what is no number for not known, says so, and begins anew", async () => {
    const { close, page } = await site.visit(path)
    const age = page.getByRole("textbox", { name: "Hoe oud is de persoon, in hele jaren?" })
    await age.fill("oud")
    await age.blur()
    await page.getByText("“oud” is geen getal.").waitFor()
    expect(await outcomeOf(page, "Woontraining voor jongeren")).toBe("Onbekend")
    await page.getByLabel("Op welke dag wordt de woning toegewezen?").fill("1999-12-31")
    await page.getByText("Deze dag kan hier niet.").waitFor()
    await page.getByRole("button", { name: "Begin opnieuw" }).click()
    await atStart(page)
    await close()
  })

  it.each([
    ["light", 1280],
    ["dark", 390]
  ] as const)(
    "is open to everyone with all of it open, in %s at %d px",
    async (colorScheme, width) => {
      const { close, page, troubles } = await site.visit(path, { colorScheme, width })
      await page.evaluate(() => {
        for (const one of document.querySelectorAll("main details")) one.setAttribute("open", "")
      })
      if (width === 390) await page.getByRole("button", { name: "Verander de persoon" }).click()
      expect(await barriers(page)).toEqual([])
      expect(await stickingOut(page)).toEqual([])
      expect(troubles).toEqual([])
      await close()
    },
    120_000
  )
})

describe("Nothing of the invented person", () => {
  it("reaches the address, the history, the device or the network", async () => {
    const { close, page, troubles } = await site.visit(path)
    await page.waitForLoadState("networkidle")
    const before = await page.evaluate(() => ({ length: history.length, state: history.state as unknown }))
    const requests: Array<string> = []
    page.on("request", (request) => requests.push(request.url()))
    page.on("download", (download) => requests.push(download.suggestedFilename()))
    await answerMuch(page)
    await page.keyboard.press("Enter")
    expect(page.url()).toBe(site.address + path)
    expect(await page.evaluate(() => ({ length: history.length, state: history.state as unknown }))).toEqual(before)
    const kept = await page.evaluate(async () => ({
      local: { ...localStorage },
      session: { ...sessionStorage },
      databases: await indexedDB.databases(),
      caches: await caches.keys(),
      cookie: document.cookie,
      name: window.name
    }))
    expect(kept).toEqual({ local: {}, session: {}, databases: [], caches: [], cookie: "", name: "" })
    expect(requests).toEqual([])
    expect(troubles).toEqual([])
    await close()
  })

  it("is among what the browser keeps to work without internet", async () => {
    const { close, page } = await site.visit(path, undefined, "keeps")
    const kept = () =>
      page.evaluate(async () => {
        const all = (await caches.keys()).map(async (name) => (await caches.open(name)).keys())
        return {
          files: (await Promise.all(all)).flat().map(({ url }) => url),
          databases: await indexedDB.databases(),
          local: { ...localStorage },
          session: { ...sessionStorage }
        }
      })
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
    await page.reload()
    await alive(page)
    const before = await kept()
    await answerMuch(page)
    expect(before.files.length).toBeGreaterThan(100)
    expect(await kept()).toEqual(before)
    await close()
  })

  it("is printed, saved or shared", async () => {
    const { close, page } = await site.visit(path)
    await answerMuch(page)
    const names = await page.getByRole("button").allInnerTexts()
    expect(names.filter((name) => /afdruk|print|bewaar|deel|opsla|download/i.test(name))).toEqual([])
    await page.emulateMedia({ media: "print" })
    const printed = await page.locator("main").innerText()
    expect(printed).toContain("Wat u over een persoon invult, drukken wij niet af.")
    expect(printed).toContain("Dit is geen besluit en geen advies.")
    expect(printed).not.toMatch(/\bMo\b|52|verslaafd|Past bij|Past niet|Onbekend/)
    expect(
      await page.locator("main :is(input, select)").evaluateAll((all) => all.some((one) => one.checkVisibility()))
    ).toBe(false)
    await close()
  })

  it("is there when the page is opened again, gone back to or taken from the memory of the browser", async () => {
    const { close, page } = await site.visit(path)
    await atStart(page)
    await answerMuch(page)
    await page.reload()
    await alive(page)
    await atStart(page)

    await answerMuch(page)
    await page.goto(`${site.address}/begrippen/`)
    await page.goBack()
    await alive(page)
    await atStart(page)

    await answerMuch(page)
    await page.goBack().catch(() => undefined)
    await page.goto(site.address + path)
    await alive(page)
    await atStart(page)

    // As a browser does that keeps the page as it is, to go back to: it is empty before it is kept.
    await answerMuch(page)
    const left = await page.evaluate(() => {
      window.dispatchEvent(new PageTransitionEvent("pagehide", { persisted: true }))
      return document.querySelector("h2.finding")?.textContent
    })
    expect(left).toContain(start)
    await atStart(page)
    await close()
  })
})
