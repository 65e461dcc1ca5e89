// Starts other programs the same way on every system: no shell, and the Node that runs us.
import { spawn, spawnSync } from "node:child_process"
import { existsSync, readFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"

export const root = join(dirname(fileURLToPath(import.meta.url)), "..")

const environment = { ...process.env, ASTRO_TELEMETRY_DISABLED: "1" }

/** The script behind a package's command: `program("typescript", "tsc")`. */
export const program = (name, command = name) => {
  const folder = join(root, "node_modules", name)
  const { bin } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"))
  return join(folder, typeof bin === "string" ? bin : bin[command])
}

const stopOnFailure = (done) => {
  if (done.error !== undefined) throw done.error
  if (done.status !== 0) process.exit(done.status ?? 1)
}

export const node = (words, folder = root, variables = {}) =>
  stopOnFailure(
    spawnSync(process.execPath, words, {
      cwd: folder,
      stdio: "inherit",
      env: { ...environment, ...variables }
    })
  )

export const npm = (words, folder = root) => {
  const path = process.env.npm_execpath
  if (path === undefined || !existsSync(path)) {
    console.error("Run this through npm, for instance: npm run build")
    process.exit(1)
  }
  node([path, ...words], folder)
}

/** Starts a program and leaves it running. */
export const nodeInBackground = (words, folder = root) =>
  spawn(process.execPath, words, { cwd: folder, stdio: "inherit", env: environment })
