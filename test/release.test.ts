import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { gzipSync } from "node:zlib"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { releaseOf, workerFile, writeWorker } from "../site/src/offline/release.ts"
import { fileFor } from "../scripts/siteServer.mjs"
import { built, pages } from "./pages.ts"

describe("The release that a visitor keeps", () => {
  const { bytes, entries } = releaseOf(built)
  const urls = entries.map(({ url }) => url)

  it("was closed last: its worker names every file of the built site as it is now", () => {
    const worker = readFileSync(join(built, workerFile), "utf8")
    expect(entries.filter(({ integrity, url }) => !(worker.includes(url) && worker.includes(integrity)))).toEqual([])
  })

  it("has every page at its own address, and each address is a file", () => {
    expect(urls).toEqual(expect.arrayContaining(pages().map(({ path }) => path)))
    expect(urls.filter((url) => fileFor(built, url) === undefined)).toEqual([])
  })

  it("has the search index, the typeface and the mark, and nothing that only other machines read", () => {
    expect(urls).toEqual(expect.arrayContaining(["/pagefind/pagefind.js", "/favicon.svg", "/manifest.webmanifest"]))
    expect(urls.some((url) => url.endsWith(".woff2"))).toBe(true)
    expect(urls.filter((url) => /^\/(social\/|sitemap|robots\.txt|sw\.js)/.test(url))).toEqual([])
  })

  it("takes at most 3.75 MB to fetch and 16 MB to keep", () => {
    const sent = urls.reduce((sum, url) => {
      const content = readFileSync(fileFor(built, url) ?? "")
      return sum + Math.min(content.length, gzipSync(content).length)
    }, 0)
    const said = `${(sent / 1e6).toFixed(2)} MB to fetch, ${(bytes / 1e6).toFixed(2)} MB to keep`
    expect(sent, said).toBeLessThanOrEqual(3.75e6)
    expect(bytes, said).toBeLessThanOrEqual(16e6)
  })
})

describe("A worker", () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "woonzorg-release-"))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  const write = (file: string, text: string): void => {
    mkdirSync(join(folder, file, ".."), { recursive: true })
    writeFileSync(join(folder, file), text)
  }

  const workerOf = async (): Promise<string> => {
    await writeWorker(folder)
    return readFileSync(join(folder, workerFile), "utf8")
  }

  it("names a page by its folder and other files by their name, however they are written", () => {
    for (const file of ["index.html", "404.html", "en/index.html", "a b/é.js", "social/nl/home.png"]) write(file, file)
    const urls = releaseOf(folder).entries.map(({ url }) => url)
    expect(urls).toEqual(["/404.html", "/a%20b/%C3%A9.js", "/en/", "/"])
  })

  it("is the same for the same files, and another as soon as one byte of one file is", async () => {
    write("404.html", "not found")
    write("index.html", "one")
    const first = await workerOf()
    expect(await workerOf()).toBe(first)
    write("index.html", "two")
    expect(await workerOf()).not.toBe(first)
  })

  it("is refused for a folder without the page for what is not there", async () => {
    write("index.html", "one")
    await expect(writeWorker(folder)).rejects.toThrow(/404\.html.*Build the site first/)
  })
})
