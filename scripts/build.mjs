// Builds the packages and then the site; `build.mjs packages` builds the packages only.
import { globSync } from "node:fs"
import { dirname, join } from "node:path"
import { node, npm, program, root } from "./command.mjs"

const folders = globSync("packages/*/package.json", { cwd: root }).map((file) => dirname(file))
const tsup = program("tsup")

for (const folder of folders) node([tsup], join(root, folder))
node([program("typescript", "tsc"), "--build", ...folders])
node([join(root, "scripts/jsonSchemas.mjs")])
if (process.argv[2] !== "packages") npm(["run", "build", "--workspace=@woonzorg/site"])
