// Pagefind adds ready-made search boxes, with the e-mail addresses of their translators; we have our own.
import { globSync, rmSync } from "node:fs"
import { join } from "node:path"
import { root } from "./command.mjs"

for (const file of globSync("site/dist/pagefind/pagefind-{ui,modular-ui,component-ui,highlight}.*", { cwd: root })) {
  rmSync(join(root, file))
}
