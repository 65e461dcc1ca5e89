// Adds the worker that keeps the site on the reader's device: last, when the search index is there too.
import { join } from "node:path"
import { writeWorker } from "../site/src/offline/release.ts"
import { root } from "./command.mjs"

const { bytes, entries } = await writeWorker(join(root, "site", "dist"))
console.log(`The site can be kept on a device: ${entries.length} files, ${(bytes / 1e6).toFixed(1)} MB.`)
