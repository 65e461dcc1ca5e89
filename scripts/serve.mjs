import { existsSync } from "node:fs"
import { join } from "node:path"
import { root } from "./command.mjs"
import { serve } from "./siteServer.mjs"

const folder = join(root, "site", "dist")
if (!existsSync(join(folder, "index.html"))) {
  console.error("There is no built site yet: run npm run build first.")
  process.exit(1)
}
const { address } = await serve(folder, Number(process.env.PORT ?? 4321))
console.log(`\nThe site is at ${address}/ (stop with Ctrl+C).`)
