// `lint.mjs` reports, `lint.mjs --format` writes the layout.
import { globSync } from "node:fs"
import { node, program, root } from "./command.mjs"

const writes = process.argv.includes("--format")
const templates = globSync("{site,test}/**/*.{astro,svelte}", {
  cwd: root,
  exclude: (name) => /(^|[\\/])(node_modules|dist|\.astro)$/.test(String(name))
})

node([program("oxfmt"), writes ? "--write" : "--check", "."])
if (templates.length > 0) {
  node([program("prettier"), "--log-level=warn", writes ? "--write" : "--check", ...templates])
}
if (!writes) {
  node([program("oxlint"), "--deny-warnings", "."])
  for (const project of globSync("packages/*/tsconfig.json", { cwd: root })) {
    node([program("@effect/language-service", "effect-language-service"), "diagnostics", "--project", project])
  }
}
