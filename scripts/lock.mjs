// Writes package-lock.json anew from the manifests. In a folder of its own: next to an installed
// node_modules npm takes over what happens to be there.
import { spawnSync } from "node:child_process"
import { cpSync, globSync, mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import { npm } from "./command.mjs"

const root = join(dirname(fileURLToPath(import.meta.url)), "..")
const folder = mkdtempSync(join(tmpdir(), "woonzorg-lock-"))
const manifests = ["package.json", ".npmrc", "site/package.json", "package-lock.json"]
try {
  for (const file of [...manifests, ...globSync("packages/*/package.json", { cwd: root })]) {
    cpSync(join(root, file), join(folder, file))
  }
  npm(["install", "--package-lock-only", "--ignore-scripts", "--no-audit", "--no-fund"], folder)
  const lockfile = join(folder, "package-lock.json")
  const complete = join(root, "scripts", "complete-lock.mjs")
  const done = spawnSync(process.execPath, [complete, lockfile], { stdio: "inherit" })
  if (done.status !== 0) process.exit(1)
  cpSync(lockfile, join(root, "package-lock.json"))
} finally {
  rmSync(folder, { recursive: true, force: true })
}
