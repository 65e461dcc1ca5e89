// The site in development: packages are rebuilt on every change, the page follows.
import { globSync } from "node:fs"
import { dirname, join } from "node:path"
import { nodeInBackground, program, root } from "./command.mjs"

const folders = globSync("packages/*/package.json", { cwd: root }).map((file) => dirname(file))
const started = [
  ...folders.map((folder) => nodeInBackground([program("tsup"), "--watch", "src"], join(root, folder))),
  nodeInBackground([program("typescript", "tsc"), "--build", "--watch", "--preserveWatchOutput", ...folders]),
  nodeInBackground([program("astro"), "dev"], join(root, "site"))
]

const stop = () => {
  for (const child of started) child.kill()
}
process.on("SIGINT", stop)
process.on("SIGTERM", stop)
for (const child of started) child.on("exit", stop)
