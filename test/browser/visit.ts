// Opens pages of the built site and keeps account of what goes wrong on them.
import { AxeBuilder } from "@axe-core/playwright"
import type { Browser, BrowserContext, Page } from "playwright-core"
import { serve } from "../../scripts/siteServer.mjs"
import { built } from "../pages.ts"
import { launch } from "./browser.ts"

export interface Mode {
  readonly colorScheme: "light" | "dark"
  readonly width: 1280 | 390
}

/**
 * Whether the browser keeps the site on the device. An ordinary visit is by a browser that cannot: each page comes
 * from the server, and no requests pass beside the watch, which does not see those of a worker.
 */
export type Keeping = "keeps" | "keepsNothing"

export interface Visit {
  readonly page: Page
  /** Errors in the console and requests to other hosts, as they came. */
  readonly troubles: ReadonlyArray<string>
  readonly close: () => Promise<void>
}

export interface Site {
  readonly address: string
  readonly browser: Browser
  readonly visit: (path: string, mode?: Mode, keeping?: Keeping) => Promise<Visit>
  /** Stops the server and leaves the browser: what a page still shows, it has itself. */
  readonly stop: () => Promise<void>
  readonly close: () => Promise<void>
}

const watch = async (context: BrowserContext, page: Page, address: string): Promise<ReadonlyArray<string>> => {
  const troubles: Array<string> = []
  page.on("pageerror", (error) => troubles.push(`error: ${error.message}`))
  page.on("console", (message) => {
    // The browser reports the missing page of a 404 as an error of its own.
    const isOwn404 = message.location().url === page.url() && /status of 404/.test(message.text())
    if (["error", "warning"].includes(message.type()) && !isOwn404) troubles.push(`console: ${message.text()}`)
  })
  await context.route(
    (url) => !url.href.startsWith(`${address}/`) && !/^(data|blob):$/.test(url.protocol),
    (route) => {
      troubles.push(`request to elsewhere: ${route.request().url()}`)
      return route.abort()
    }
  )
  return troubles
}

const withoutWorkers = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript(() => void Reflect.deleteProperty(Navigator.prototype, "serviceWorker"))

export const openSite = async (folder: string = built): Promise<Site> => {
  const { address, server } = await serve(folder, 0)
  const browser = await launch()
  const stop = async (): Promise<void> => {
    if (!server.listening) return
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
  return {
    address,
    browser,
    visit: async (path, { colorScheme, width } = { colorScheme: "light", width: 1280 }, keeping = "keepsNothing") => {
      const context = await browser.newContext({
        colorScheme,
        viewport: { width, height: 844 },
        reducedMotion: "reduce"
      })
      if (keeping === "keepsNothing") await withoutWorkers(context)
      const page = await context.newPage()
      const troubles = await watch(context, page, address)
      await page.goto(`${address}${path}`, { waitUntil: "load" })
      await page.evaluate(() => document.fonts.ready.then(() => undefined))
      await alive(page)
      return { page, troubles, close: () => context.close() }
    },
    stop,
    close: async () => {
      await browser.close()
      await stop()
    }
  }
}

/** Until the script of a simulator has taken over, a choice changes nothing yet. A page that is opened again waits too. */
export const alive = async (page: Page): Promise<void> => {
  await page.waitForFunction(() => document.querySelector("astro-island[ssr]") === null)
}

/** What the reader with an aid would stumble over (WCAG 2.2 AA), one line for each element. */
export const barriers = async (page: Page): Promise<ReadonlyArray<string>> => {
  const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
  // At once, in the page itself: no page has a frame, and collecting what passes takes most of the time.
  const checks = new AxeBuilder({ page })
    .options({ resultTypes: ["violations"] })
    .withTags(tags)
    .setLegacyMode()
  const { violations } = await checks.analyze()
  return violations.flatMap(({ help, id, nodes }) =>
    nodes.map(({ failureSummary, html }) => `${id}: ${help}\n  ${html}\n  ${failureSummary ?? ""}`)
  )
}

/** The elements that stick out of the window: none when the page does not scroll sideways. */
export const stickingOut = (page: Page): Promise<ReadonlyArray<string>> =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth
    if (document.documentElement.scrollWidth <= width) return []
    return [...document.querySelectorAll("body *")]
      .filter((element) => element.getBoundingClientRect().right > width + 1)
      .map((element) => element.outerHTML.slice(0, 120))
  })
