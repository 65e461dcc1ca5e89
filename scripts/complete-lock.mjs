// npm leaves optional packages for other platforms out of the lockfile when it cannot read their
// manifest, and `npm ci` then refuses that lockfile. This adds what is missing: version and platform.
import { readFileSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"

const path = process.argv[2] ?? join(dirname(fileURLToPath(import.meta.url)), "..", "package-lock.json")
const lockfile = JSON.parse(readFileSync(path, "utf8"))
const packages = lockfile.packages

const systems = {
  android: "android",
  darwin: "darwin",
  freebsd: "freebsd",
  linux: "linux",
  netbsd: "netbsd",
  openbsd: "openbsd",
  openharmony: "openharmony",
  sunos: "sunos",
  win: "win32",
  win32: "win32",
  windows: "win32"
}
const processors = {
  arm: "arm",
  arm64: "arm64",
  ia32: "ia32",
  loong64: "loong64",
  ppc64: "ppc64",
  riscv64: "riscv64",
  s390x: "s390x",
  wasm32: "wasm32",
  x64: "x64"
}
const libraries = { gnu: "glibc", musl: "musl", gnueabihf: "glibc", musleabihf: "musl" }

const platformOf = (name) => {
  const words = name.slice(name.lastIndexOf("/") + 1).split("-")
  const os = words.map((word) => systems[word]).find((word) => word !== undefined)
  const cpu = words.map((word) => processors[word]).find((word) => word !== undefined)
  const libc = words.map((word) => libraries[word]).find((word) => word !== undefined)
  if (cpu === undefined || (os === undefined && cpu !== "wasm32")) return undefined
  return {
    ...(os === undefined ? {} : { os: [os] }),
    cpu: [cpu],
    ...(os === "linux" && libc !== undefined ? { libc: [libc] } : {})
  }
}

/** The entry that Node would find from `from`, walking up as Node does. */
const found = (from, name) => {
  for (let place = from; ;) {
    const entry = packages[`${place === "" ? "" : `${place}/`}node_modules/${name}`]
    if (entry !== undefined || place === "") return entry
    const cut = place.lastIndexOf("node_modules/")
    place = cut <= 0 ? "" : place.slice(0, cut - 1)
  }
}

const isExact = (version) => /^\d+\.\d+\.\d+[^ |]*$/.test(version)

const added = []
for (const [from, entry] of Object.entries(packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const present = found(from, name)
    if (present !== undefined && (present.version === version || !isExact(version))) continue
    const platform = platformOf(name)
    if (platform === undefined || !isExact(version)) {
      console.error(`The lockfile lacks ${name}@${version}, and its platform is not in its name.`)
      process.exit(1)
    }
    const place = packages[`node_modules/${name}`] === undefined ? "" : `${from}/`
    packages[`${place}node_modules/${name}`] = { version, ...platform, optional: true }
    added.push(name)
  }
}

const order = ([left], [right]) => (left < right ? -1 : left > right ? 1 : 0)
lockfile.packages = Object.fromEntries(Object.entries(packages).sort(order))
writeFileSync(path, `${JSON.stringify(lockfile, null, 2)}\n`)
console.log(`The lockfile is complete: ${added.length} entries added for other platforms.`)
