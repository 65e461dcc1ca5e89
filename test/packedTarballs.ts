// Packs what would be published, once for all tests of the repository.
import { execFileSync } from "node:child_process"
import { existsSync, mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { TestProject } from "vitest/node"

export interface Tarballs {
  readonly woonzorg: string
  readonly drechtsteden: string
  readonly effect: string
}

declare module "vitest" {
  interface ProvidedContext {
    readonly tarballs: Tarballs
  }
}

const root = join(import.meta.dirname, "..")

/** Runs npm without a shell where we know where it is: tests started through npm do. */
export const npm = (words: ReadonlyArray<string>, folder: string): string => {
  const path = process.env["npm_execpath"]
  const options = { cwd: folder, encoding: "utf8", stdio: "pipe" } as const
  return path !== undefined && existsSync(path)
    ? execFileSync(process.execPath, [path, ...words], options)
    : execFileSync("npm", words, { ...options, shell: process.platform === "win32" })
}

const pack = (folder: string, destination: string): string => {
  const printed = npm(["pack", folder, "--json", "--ignore-scripts", "--pack-destination", destination], root)
  const parsed = JSON.parse(printed) as unknown
  // npm 12 prints a record by name where older ones print a list.
  const [first] = Object.values(parsed as Record<string, { readonly filename: string }>)
  if (first === undefined) throw new Error(`npm pack ${folder} made no tarball`)
  return join(destination, first.filename.replace("@", "").replace("/", "-"))
}

export default function setup(project: TestProject): () => void {
  if (!existsSync(join(root, "packages/woonzorg/dist/index.js"))) {
    throw new Error("The packages are not built yet: run npm run build first.")
  }
  const destination = mkdtempSync(join(tmpdir(), "woonzorg-tarballs-"))
  project.provide("tarballs", {
    woonzorg: pack("./packages/woonzorg", destination),
    drechtsteden: pack("./packages/drechtsteden", destination),
    effect: pack("./node_modules/effect", destination)
  })
  return () => rmSync(destination, { recursive: true, force: true })
}
