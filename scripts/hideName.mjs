// Adds a name to those that the repository must not hold, as a hash: node scripts/hideName.mjs "first last"
import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { root } from "./command.mjs"
import { hashOfName } from "../test/privateNames.ts"

const name = process.argv.slice(2).join(" ").trim()
if (name === "") {
  console.error('Give the name: node scripts/hideName.mjs "first last"')
  process.exit(1)
}
const path = join(root, "test", "privateNames.json")
const stored = JSON.parse(readFileSync(path, "utf8"))
const hashes = [...new Set([...stored.hashes, hashOfName(name)])].toSorted()
writeFileSync(path, `${JSON.stringify({ ...stored, hashes }, null, 2)}\n`)
