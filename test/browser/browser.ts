// A browser that is there, or that npm brought along.
import { existsSync } from "node:fs"
import { join } from "node:path"
import { chromium, type Browser } from "playwright-core"

const underProgramFiles = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((name) => {
  const folder = process.env[name]
  return folder === undefined
    ? []
    : ["Google/Chrome/Application/chrome.exe", "Microsoft/Edge/Application/msedge.exe"].map((path) =>
        join(folder, path)
      )
})

const installed = (): string | undefined =>
  [
    chromium.executablePath(),
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
    "/usr/bin/google-chrome-stable",
    "/usr/bin/microsoft-edge",
    "/opt/google/chrome/chrome",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    ...underProgramFiles
  ].find((path) => path !== "" && existsSync(path))

/** The browser that a package carries: for a Linux machine that has none. */
const carried = async (): Promise<string | undefined> => {
  if (process.platform !== "linux" || process.arch !== "x64") return undefined
  // Makes it use the system libraries that it brings along, which a bare machine lacks.
  process.env["AWS_EXECUTION_ENV"] ??= "AWS_Lambda_nodejs22.x"
  const { default: packaged } = await import("@sparticuz/chromium")
  return packaged.executablePath()
}

const findBrowser = async (): Promise<string> => {
  const wanted = process.env["CHROMIUM_PATH"]
  if (wanted !== undefined && !existsSync(wanted)) throw new Error(`CHROMIUM_PATH names no file: ${wanted}`)
  const path = wanted ?? installed() ?? (await carried())
  if (path === undefined) {
    throw new Error("The browser tests need Chromium, Chrome or Edge: install one, or set CHROMIUM_PATH to one.")
  }
  return path
}

const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync"
]

export const launch = async (...more: ReadonlyArray<string>): Promise<Browser> => {
  const path = await findBrowser()
  return chromium
    .launch({ executablePath: path, args: [...flags, ...more], headless: true })
    .catch((cause: unknown) => {
      const sentence = `The browser ${path} does not start: install Chromium, Chrome or Edge, or set CHROMIUM_PATH to one.`
      throw new Error(sentence, { cause })
    })
}
