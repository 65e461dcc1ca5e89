// A simulator is the files of its folder and nothing else: this builds the site with one more and uses it.
import { execFileSync } from "node:child_process"
import { cpSync, rmSync } from "node:fs"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { glob, root } from "../repository.ts"
import { barriers, openSite, type Site } from "./visit.ts"

// Beside `site`, so that it finds what `site` finds; git does not see it.
const folder = join(root, ".another-site")
const name = "capacity"

let site: Site
beforeAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  cpSync(join(root, "site"), folder, {
    recursive: true,
    filter: (path) => !/[\\/](dist|node_modules|\.astro)$/.test(path)
  })
  cpSync(join(root, "test/cases/simulator", name), join(folder, "src/simulators", name), { recursive: true })
  execFileSync(process.execPath, [join(root, "node_modules/astro/bin/astro.mjs"), "build"], {
    cwd: folder,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: "1" },
    stdio: "pipe"
  })
  site = await openSite(join(folder, "dist"))
}, 300_000)
afterAll(async () => {
  await site.close()
  rmSync(folder, { recursive: true, force: true })
})

describe("A simulator that is added", () => {
  it("is the seven files of a simulator", () => {
    expect(glob(`test/cases/simulator/${name}/*`).map((file) => file.split("/").at(-1))).toEqual([
      "Simulator.astro",
      "Simulator.svelte",
      "address.ts",
      "answer.test.ts",
      "answer.ts",
      "question.ts",
      "worker.ts"
    ])
  })

  it("has a test of its own, which passes where it stands", () => {
    const words = ["run", "--root", folder, `src/simulators/${name}/answer.test.ts`]
    const said = execFileSync(process.execPath, [join(root, "node_modules/vitest/vitest.mjs"), ...words], {
      encoding: "utf8"
    })
    expect(said).toMatch(/1 passed/)
  })

  it("has its page, its place in the list and its answer before any script runs, in both languages", async () => {
    const context = await site.browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(`${site.address}/simulaties/`)
    await page.getByRole("link", { name: "Hoeveel mensen kunnen er wonen?" }).click()
    expect(await page.locator("h2.finding").innerText()).toBe("Er is plaats voor 20 mensen.")
    await page.getByRole("link", { name: "English" }).click()
    expect(await page.locator("h2.finding").innerText()).toBe("There is room for 20 people.")
    await context.close()
  })

  it("answers from its worker, and compares, goes back, shares and saves without a line of its own for it", async () => {
    const { close, page, troubles } = await site.visit("/simulaties/ruimte/")
    const says = (words: string): Promise<void> => page.locator("h2.finding", { hasText: words }).waitFor()
    await page.getByRole("button", { name: "Onthoud om te vergelijken" }).click()
    await page.getByRole("textbox", { name: "Woningen" }).fill("15")
    await says("Er is plaats voor 30 mensen.")
    expect(page.workers().length).toBeGreaterThan(0)
    await page.locator(".comparison td", { hasText: "+10" }).waitFor()
    await page.waitForURL(/#version=1&dwellings=15&compare=$/)
    await page.getByRole("button", { name: "Stap terug" }).click()
    await says("Er is plaats voor 20 mensen.")
    await page.getByRole("button", { name: "Delen, bewaren en openen" }).click()
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Excel (XLSX)" }).click()
    ])
    expect(download.suggestedFilename()).toMatch(/^hoeveel-mensen-kunnen-er-wonen-.*\.xlsx$/)
    expect(await barriers(page)).toEqual([])
    expect(troubles).toEqual([])
    await close()
  })
})
