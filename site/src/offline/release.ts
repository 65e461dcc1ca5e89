// The worker that keeps the site on a device, made for one built folder and all that is in it.
import { createHash } from "node:crypto"
import { globSync, readFileSync, statSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { build } from "esbuild"

/** A file of the release: its address, and the hash that it must have. */
export interface Entry {
  readonly url: string
  readonly integrity: string
}

export interface Release {
  readonly entries: ReadonlyArray<Entry>
  /** What the files take on the device, in bytes. */
  readonly bytes: number
}

export const workerFile = "sw.js"

const notFound = "/404.html"

/** What only other machines read: the images beside a shared link, and what search engines ask for. */
const isForOthers = (file: string): boolean => /^(social\/|sitemap[^/]*\.xml$|robots\.txt$)/.test(file)

/** The address of a file: a page has that of its folder. */
const addressOf = (file: string): string => encodeURI(`/${file.replace(/(^|\/)index\.html$/, "$1")}`)

const integrityOf = (bytes: Buffer): string => `sha256-${createHash("sha256").update(bytes).digest("base64")}`

/** Every file of a built site that a reader may need without internet. */
export const releaseOf = (folder: string): Release => {
  const files = globSync("**/*", { cwd: folder })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => file !== workerFile && !isForOthers(file) && statSync(join(folder, file)).isFile())
    .toSorted()
  const contents = files.map((file) => readFileSync(join(folder, file)))
  return {
    entries: contents.map((bytes, at) => ({ url: addressOf(files[at] ?? ""), integrity: integrityOf(bytes) })),
    bytes: contents.reduce((sum, { length }) => sum + length, 0)
  }
}

/** Writes the worker into the folder that it is for; to be done when all other files are there. */
export const writeWorker = async (folder: string): Promise<Release> => {
  const release = releaseOf(folder)
  if (!release.entries.some(({ url }) => url === notFound)) {
    throw new Error(`${folder} has no ${notFound}: the worker shows it where there is no page. Build the site first.`)
  }
  await build({
    entryPoints: [fileURLToPath(new URL("worker.ts", import.meta.url))],
    outfile: join(folder, workerFile),
    bundle: true,
    minify: true,
    format: "iife",
    target: ["chrome123", "edge123", "firefox128", "safari17.5"],
    define: {
      "process.env.NODE_ENV": '"production"',
      RELEASE: JSON.stringify(release.entries),
      NOT_FOUND: JSON.stringify(notFound)
    },
    logLevel: "warning"
  })
  return release
}
