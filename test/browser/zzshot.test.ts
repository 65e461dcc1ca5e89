import { afterAll, beforeAll, it } from "vitest"
import { openSite, type Site } from "./visit.ts"
let site: Site
beforeAll(async () => { site = await openSite() })
afterAll(() => site.close())
it("t", async () => {
  const list = (process.env["SHOTS"] ?? "").split(",").filter(Boolean)
  for (const one of list) {
    const [name = "", path = "", width = "1280", colorScheme = "light"] = one.split("|")
    const { page, close } = await site.visit(path, { width: Number(width) as 1280, colorScheme: colorScheme as "light" })
    await page.waitForTimeout(500)
    await page.screenshot({ path: `/tmp/shots/${name}.png`, fullPage: true })
    await close()
  }
}, 300000)
