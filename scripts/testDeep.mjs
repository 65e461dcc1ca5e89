// Everything that takes long: laws in 100,000 runs, every page in every mode, Lighthouse, mutations.
import { spawnSync } from "node:child_process"
import { program, root } from "./command.mjs"

const succeeds = (words, variables) =>
  spawnSync(process.execPath, words, { cwd: root, stdio: "inherit", env: { ...process.env, ...variables } }).status ===
  0

const mutationsAreCaught = succeeds([program("@stryker-mutator/core", "stryker"), "run"], {})
const testsPass = succeeds([program("vitest"), "run", ...process.argv.slice(2)], { WOONZORG_DEEP: "1" })
process.exit(mutationsAreCaught && testsPass ? 0 : 1)
