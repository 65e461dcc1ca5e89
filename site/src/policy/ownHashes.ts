import { createHash } from "node:crypto"
import { globSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import type { AstroIntegration } from "astro"

/** The scripts and styles that stand in a page. They come from our own build, so that no attribute holds a `>`. */
const standing = /<(script|style)(?:\s[^>]*)?>([\s\S]*?)<\/\1>/g

const hashOf = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`

/** The page with a policy that names the hashes of what stands in it, and no others. */
export const withOwnHashes = (page: string): string => {
  const own = new Set([...page.matchAll(standing)].map(([, , text = ""]) => hashOf(text)))
  return page.replace(/<meta http-equiv="content-security-policy" content="[^"]*">/, (policy) =>
    policy.replace(/ '(sha256-[^']+)'/g, (named, hash: string) => (own.has(`'${hash}'`) ? named : ""))
  )
}

/** Astro names the hashes of the scripts and styles of all pages on each; a third of a page was hashes of others. */
export const ownHashes = (): AstroIntegration => ({
  name: "woonzorg-own-hashes",
  hooks: {
    "astro:build:done": ({ dir }) => {
      const folder = fileURLToPath(dir)
      for (const file of globSync("**/*.html", { cwd: folder })) {
        const path = join(folder, file)
        writeFileSync(path, withOwnHashes(readFileSync(path, "utf8")))
      }
    }
  }
})
