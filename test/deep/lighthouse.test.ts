import { createServer, type AddressInfo } from "node:net"
import lighthouse from "lighthouse"
import type { Browser } from "playwright-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { serve } from "../../scripts/siteServer.mjs"
import { launch } from "../browser/browser.ts"
import { built, onePageOfEachKind, pages } from "../pages.ts"

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer()
    server.listen(0, "localhost", () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })

let browser: Browser
let port: number
let site: Awaited<ReturnType<typeof serve>>

beforeAll(async () => {
  port = await freePort()
  browser = await launch(`--remote-debugging-port=${port}`)
  site = await serve(built, 0)
})

afterAll(async () => {
  await browser.close()
  site.server.closeAllConnections()
  site.server.close()
})

const shown = onePageOfEachKind(pages())
  .map(({ path }) => path)
  .filter((path) => path !== "/404.html")

describe.each(shown)("Lighthouse on %s", (path) => {
  it("gives at least 95 of 100 for speed, access, good practice and being found", async () => {
    const result = await lighthouse(`${site.address}${path}`, { port, logLevel: "error", output: "json" })
    const categories = Object.entries(result?.lhr.categories ?? {})
    expect(categories.map(([id]) => id).toSorted()).toEqual(["accessibility", "best-practices", "performance", "seo"])
    const failed = Object.values(result?.lhr.audits ?? {})
      .filter(({ score }) => score !== null && score < 0.9)
      .map(({ id, displayValue = "" }) => `${id} ${displayValue}`)
    const low = categories.filter(([, { score }]) => (score ?? 0) < 0.95).map(([id, { score }]) => `${id} ${score}`)
    expect(low, failed.join("\n")).toEqual([])
  })
})
