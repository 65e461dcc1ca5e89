import { need } from "@woonzorg/drechtsteden/agenda2021"
import { inhabitants } from "@woonzorg/drechtsteden/inhabitants2023"
import { localBid } from "@woonzorg/drechtsteden/localBids2020"
import * as Result from "effect/Result"
import type { Locator, Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import * as AllocationKey from "woonzorg/AllocationKey"
import type * as Apportionment from "woonzorg/Apportionment"
import * as BidInfluence from "woonzorg/BidInfluence"
import * as KeyFit from "woonzorg/KeyFit"
import * as LocalBid from "woonzorg/LocalBid"
import * as Sensitivity from "woonzorg/Sensitivity"
import * as UncertainFigure from "woonzorg/UncertainFigure"
import * as Weighting from "woonzorg/Weighting"
import { barriers, openSite, stickingOut, type Mode, type Site } from "./visit.ts"

const keyPage = "/simulaties/verdeelsleutel/"
const bidPage = "/biedingen/"
const phone: Mode = { colorScheme: "light", width: 390 }
const dark: Mode = { colorScheme: "dark", width: 1280 }

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

const members = inhabitants.values.map(({ member }) => member)
const indicators = [inhabitants, AllocationKey.equal(members)]
const halves = Result.getOrThrow(AllocationKey.make("places", members, { inhabitants: 0.5, equal: 0.5 }))
const options: Apportionment.Options = { places: 25, method: "largestRemainder" }

/** Opens a part by the keyboard, as somebody without a mouse does. */
const opened = async (page: Page, title: string): Promise<Locator> => {
  const details = page.locator("details", { has: page.locator("summary", { hasText: title }) })
  const summary = details.locator("summary").first()
  await summary.focus()
  await page.keyboard.press("Enter")
  await details.locator("table").first().waitFor({ timeout: 20_000 })
  return details
}

const rowOf = (part: Locator, name: string): Promise<ReadonlyArray<string>> =>
  part
    .locator("tbody tr", { has: part.page().locator("th", { hasText: name }) })
    .first()
    .locator("td")
    .allInnerTexts()

describe("Look further at the allocation key", () => {
  it("says how many dwellings move when a part of the key weighs a tenth more, as the package does", async () => {
    const { close, page, troubles } = await site.visit(`${keyPage}#version=1&key=both`)
    const part = await opened(page, "10% zwaarder of lichter")
    const [first] = Result.getOrThrow(Sensitivity.byWeight(halves, indicators, options))
    expect((await rowOf(part, "Inwoners: 10% zwaarder"))[1]).toBe(String(first?.higher.moved))
    expect((await rowOf(part, "Inwoners: 10% lichter"))[1]).toBe(String(first?.lower.moved))
    expect(troubles).toEqual([])
    await close()
  })

  it("gives the range over all weightings as the package does, from the size and the seed of the reader", async () => {
    const { close, page, troubles } = await site.visit(`${keyPage}#version=1&key=both`)
    const part = await opened(page, "met andere gewichten")
    const [now = 0] = Result.getOrThrow(Sensitivity.placesOf(halves, indicators, options)).map(({ least }) => least)
    const often = async (sample: Sensitivity.Sample): Promise<void> => {
      const found = Result.getOrThrow(Weighting.ranges(halves, indicators, options, sample))
      const dordrecht = found.members.find(({ member }) => member === "Dordrecht")
      const fewer = (dordrecht?.frequencies ?? []).filter(({ places }) => places < now)
      const drawn = fewer.reduce((sum, { sure }) => sum + sure, 0)
      const percent = ((100 * drawn) / sample.size).toFixed(1).replace(/\.0$/, "").replace(".", ",")
      await expect
        .poll(async () => {
          const row = await rowOf(part, "Dordrecht")
          return [row[1], row[3], row[5]]
        })
        .toEqual([String(dordrecht?.least), String(dordrecht?.most), `${percent}%`])
      await part.getByText(`in een steekproef van ${sample.size.toLocaleString("nl")} wegingen`).waitFor()
    }
    await often({ seed: 1, size: 1000 })
    const size = part.getByRole("textbox", { name: "Aantal trekkingen" })
    await size.fill("300")
    await size.press("Enter")
    await often({ seed: 1, size: 300 })
    await part.getByRole("button", { name: "Nummer van de steekproef" }).last().click()
    await often({ seed: 2, size: 300 })
    expect(troubles).toEqual([])
    await close()
  })

  it("gives the range for uncertain inhabitants: exact with Sainte-Laguë, and wider for a wider assumption", async () => {
    const { close, page, troubles } = await site.visit(`${keyPage}#version=1&method=sainteLague`)
    const part = await opened(page, "inwonertallen een paar procent")
    const key = Result.getOrThrow(AllocationKey.make("places", members, { inhabitants: 1 }))
    const ranges = async (percent: number): Promise<void> => {
      const values = inhabitants.values.map(({ member, value: { value } }) => ({
        member,
        low: Math.round((value * (100 - percent)) / 100),
        high: Math.round((value * (100 + percent)) / 100)
      }))
      const found = Result.getOrThrow(
        UncertainFigure.ranges(
          key,
          indicators,
          [{ indicator: inhabitants.id, values }],
          { places: 25, method: "sainteLague" },
          { seed: 1, size: 1 }
        )
      )
      await part.getByText(`tot ${percent}% lager of hoger`).waitFor()
      expect(await part.innerText()).toContain("precies berekend")
      for (const { least, member, most } of found.members) {
        expect((await rowOf(part, member)).slice(1, 3)).toEqual([String(least), String(most)])
      }
    }
    await ranges(2)
    const field = part.getByRole("textbox", { name: "Zo veel kan elk inwonertal afwijken" })
    await field.fill("10")
    await field.press("Enter")
    await ranges(10)
    expect(troubles).toEqual([])
    await close()
  })

  it("names the bid that moves most places, with the line of the supposition", async () => {
    const { close, page, troubles } = await site.visit(`${keyPage}#version=1&bids=mostLikely`)
    const part = await opened(page, "Welk bod maakt het meeste verschil?")
    const key = Result.getOrThrow(AllocationKey.make("places", members, { inhabitants: 1 }))
    const claims = Result.getOrThrow(AllocationKey.claims(key, indicators))
    const question = { _tag: "Division", product: "housing-first", claims, options } as const
    const influence = Result.getOrThrow(BidInfluence.ofBids(localBid, { attribution: "mostLikely" }, question))
    expect(influence.cells[0]?.most).toBeGreaterThan(0)
    expect((await rowOf(part, "Jongeren, max 10"))[0]).toBe(`${influence.cells[0]?.most} woningen`)
    expect(await part.innerText()).toContain(LocalBid.supposition.nl)
    expect(troubles).toEqual([])
    await close()
  })
})

describe("Look further at the bids", () => {
  it("names for each product the bid that makes most difference, and whose a bid is once a condition lapses", async () => {
    const { close, page, troubles } = await site.visit(bidPage)
    const part = await opened(page, "Welk bod maakt het meeste verschil?")
    await part.getByText(/^Bij 3 van de 7 producten/).waitFor()
    await part.getByText(/^We lezen steeds één bod anders/).waitFor()
    const influence = (product: Parameters<typeof need>[0], unmet: ReadonlyArray<string>) =>
      Result.getOrThrow(
        BidInfluence.ofBids(
          localBid,
          { attribution: "certainOnly" },
          { _tag: "Shortfall", product, need: need(product).need.value, years: 1, unmet }
        )
      )
    const [first] = influence("housing-first", []).cells
    expect(await rowOf(part, "Housing First")).toEqual(["“Jongeren, max 10”", `${first?.most} woningen`, "5"])
    expect(await part.innerText()).toContain(LocalBid.supposition.nl)
    await part.getByRole("combobox", { name: "Product" }).selectOption("tijdelijk-wonen")
    await part.getByRole("checkbox", { name: /bod van Zwijndrecht/ }).focus()
    await page.keyboard.press("Space")
    const [twenty] = influence("tijdelijk-wonen", ["zwijndrecht-room"]).cells
    expect(twenty?.token).toBe("tw-5")
    await part.getByText(`als het van Zwijndrecht is: zeker tekort 38 in plaats van 18`).waitFor()
    expect((await rowOf(part, "“20”"))[0]).toBe(`${twenty?.most} woonplekken`)
    expect(troubles).toEqual([])
    await close()
  })

  it("refuses the nearest key for every product, and gives it once the reading leaves enough bids", async () => {
    const { close, page, troubles } = await site.visit(bidPage)
    const part = await opened(page, "Welke sleutel ligt het dichtst bij de biedingen?")
    await part.getByText(/^Bij geen van de 7 producten zijn er genoeg biedingen/).waitFor()
    expect(await part.getByText("te weinig: ten minste 4 nodig").count()).toBe(8)
    await page.evaluate(() => {
      location.hash = "#version=1&attribution=mostLikely&four=bid"
    })
    await part.getByText(/^Alleen bij Housing First/).waitFor()
    const read = LocalBid.read(localBid, { attribution: "mostLikely", variants: { "housing-first": "bid" } })
    const counted = Result.flatMap(read, (bids) => KeyFit.counted(bids, "housing-first", { years: 1 }))
    const fit = Result.getOrThrow(Result.flatMap(counted, ({ bids }) => KeyFit.fit(bids, indicators)))
    const said = KeyFit.text(fit, (id) => ({ nl: id === "equal" ? "gelijk" : "inwoners", en: id }), "nl")
    await part.getByText(said).waitFor()
    expect(troubles).toEqual([])
    await close()
  })
})

describe("Everything that is opened there", () => {
  it.each([
    [
      `${keyPage}#version=1&key=both&bids=mostLikely`,
      phone,
      ["10% zwaarder", "andere gewichten", "paar procent", "Welk bod"]
    ],
    [
      "/en/simulations/allocation-key/#version=1&key=both&bids=mostLikely",
      dark,
      ["10% more", "other weights", "few per cent", "Which bid"]
    ],
    [`${bidPage}#version=1&attribution=mostLikely&four=bid`, phone, ["Welk bod", "Welke sleutel"]],
    ["/en/bids/", dark, ["Which bid", "Which key"]]
  ] as const)("has no barrier and does not stick out: %s", async (path, mode, titles) => {
    const { close, page, troubles } = await site.visit(path, mode)
    for (const title of titles) await opened(page, title)
    expect(await barriers(page)).toEqual([])
    expect(await stickingOut(page)).toEqual([])
    expect(troubles).toEqual([])
    await close()
  })
})
