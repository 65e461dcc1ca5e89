import { basename, dirname, join } from "node:path/posix"
import { describe, expect, it } from "vitest"
import { glob, imports, ownFiles, parse, read, scriptOf } from "./repository.ts"

const source = "packages/woonzorg/src"

/** The public modules in the order of the floors, as `index.ts` lists them. */
const order = imports(parse(`${source}/index.ts`)).map(({ name }) => basename(name, ".js"))

const importsOf = (file: string) => imports(parse(file, scriptOf(file)))

const offences = (
  files: ReadonlyArray<string>,
  isAllowed: (name: string, file: string, isTypeOnly: boolean) => boolean
): ReadonlyArray<string> =>
  files.flatMap((file) =>
    importsOf(file)
      .filter(({ isTypeOnly, name }) => !isAllowed(name, file, isTypeOnly))
      .map(({ name }) => `${file} imports ${name}`)
  )

/** The file that a relative import means. */
const target = (name: string, file: string): string => join(dirname(file), name).replace(/\.js$/, ".ts")

describe("The floors of the model", () => {
  it("stand in index.ts, one line for every public module", () => {
    const modules = glob(`${source}/*.ts`).map((file) => basename(file, ".ts"))
    expect(order.toSorted()).toEqual(modules.filter((module) => module !== "index"))
    for (const line of read(`${source}/index.ts`).matchAll(/^export .*$/gm)) {
      expect(line[0]).toMatch(/^export \* as (\w+) from "\.\/\1\.js";?$/)
    }
  })

  it("let a module import only what stands before it", () => {
    const files = order.map((module) => `${source}/${module}.ts`)
    const wrong = offences(files, (name, file) => {
      if (name.startsWith("effect/")) return true
      if (name.startsWith("./internal/")) return true
      const before = order.indexOf(basename(target(name, file), ".ts"))
      return name.startsWith("./") && before >= 0 && before < order.indexOf(basename(file, ".ts"))
    })
    expect(wrong).toEqual([])
  })

  it("rest on the ground: internal/ imports only internal/, and only types of the model", () => {
    const wrong = offences(glob(`${source}/internal/**/*.ts`), (name, file, isTypeOnly) => {
      if (!name.startsWith(".")) return isTypeOnly && name.startsWith("effect/")
      const path = target(name, file)
      return path.startsWith(`${source}/internal/`) || (isTypeOnly && path.startsWith(`${source}/`))
    })
    expect(wrong).toEqual([])
  })
})

describe("The order site, facts, model", () => {
  it("lets the facts import the model and effect, and nothing else", () => {
    const folder = "packages/drechtsteden/src"
    const wrong = offences(glob(`${folder}/**/*.ts`), (name, file) =>
      name.startsWith(".") ? target(name, file).startsWith(`${folder}/`) : /^(woonzorg|effect)\/./.test(name)
    )
    expect(wrong).toEqual([])
  })

  it("lets the site reach the packages by their published names only", () => {
    const files = ownFiles().filter((file) => /^site\/.*\.(ts|astro|svelte)$/.test(file))
    const wrong = offences(files, (name, file) =>
      name.startsWith(".")
        ? !/^(packages|test)\//.test(target(name, file))
        : !/^(woonzorg|@woonzorg\/drechtsteden)\/internal/.test(name)
    )
    expect(wrong).toEqual([])
  })

  it("never takes effect or the model whole: a barrel costs a reader's browser up to 99 kB", () => {
    const files = ownFiles().filter(
      (file) => /\.(ts|astro|svelte)$/.test(file) && /^(packages\/[^/]+\/(src|test|bench)|site|examples)\//.test(file)
    )
    // What lies in content/ is read when the site is built and never sent.
    const isSent = (file: string): boolean => !file.startsWith("site/src/content/")
    const models = ["woonzorg", "@woonzorg/drechtsteden"]
    const wrong = offences(files, (name, file) => name !== "effect" && !(models.includes(name) && isSent(file)))
    expect(wrong).toEqual([])
  })
})

describe("Names of files", () => {
  it("say what is inside", () => {
    const empty = /^(utils?|helpers?|common|misc|types|constants|manager|data|info)$/i
    const wrong = ownFiles().filter((file) =>
      file.split("/").some((part) => empty.test(part.replace(/\.[a-z.]+$/i, "")))
    )
    expect(wrong).toEqual([])
  })
})
