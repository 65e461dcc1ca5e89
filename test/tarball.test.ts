import { execFileSync } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { basename, join } from "node:path"
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core"
import { publint } from "publint"
import { formatMessage } from "publint/utils"
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest"
import { npm } from "./packedTarballs.ts"
import { glob, read, root } from "./repository.ts"

const tarballs = inject("tarballs")
const published = [
  ["woonzorg", tarballs.woonzorg],
  ["@woonzorg/drechtsteden", tarballs.drechtsteden]
] as const

const namesOf = (name: string): ReadonlyArray<string> =>
  glob(`packages/${basename(name)}/src/*.ts`)
    .map((file) => basename(file, ".ts"))
    .map((module) => (module === "index" ? name : `${name}/${module}`))

const consumer = mkdtempSync(join(tmpdir(), "woonzorg-consumer-"))

const write = (file: string, text: string): void => writeFileSync(join(consumer, file), text)

const runNode = (file: string): string =>
  execFileSync(process.execPath, [join(consumer, file)], { cwd: consumer, encoding: "utf8" })

/** What the compiler has to say: nothing when all is well. */
const compile = (file: string, ...options: ReadonlyArray<string>): string => {
  const compiler = join(root, "node_modules/typescript/bin/tsc")
  const fixed = [
    "--noEmit",
    "--strict",
    "--exactOptionalPropertyTypes",
    "--skipLibCheck",
    "false",
    "--target",
    "es2023"
  ]
  try {
    return execFileSync(process.execPath, [compiler, file, ...fixed, ...options], { cwd: consumer, encoding: "utf8" })
  } catch (error) {
    return String((error as { readonly stdout?: unknown }).stdout ?? error)
  }
}

beforeAll(() => {
  write("package.json", JSON.stringify({ name: "consumer", private: true, type: "module" }))
  npm(["install", "--offline", "--no-audit", "--no-fund", ...Object.values(tarballs)], consumer)
})

afterAll(() => rmSync(consumer, { recursive: true, force: true }))

describe.each(published)("The tarball of %s", (name, path) => {
  const content = createPackageFromTarballData(readFileSync(path))
  const files = content.listFiles().map((file) => file.replace(`/node_modules/${name}/`, ""))

  it("holds a guide, the licence and a built and a source file for every module", () => {
    const modules = glob(`packages/${basename(name)}/src/**/*.ts`)
      .map((file) => file.replace(/^packages\/[^/]+\/src\/(.*)\.ts$/, "$1"))
      .flatMap((module) => [`dist/${module}.js`, `dist/${module}.d.ts`, `src/${module}.ts`])
    expect(files).toEqual(expect.arrayContaining(["README.md", "LICENSE", "package.json", ...modules]))
  })

  it("holds nothing else: no tests, benches, build records or stale modules", () => {
    const isWanted = (file: string): boolean => {
      const module = /^dist\/(.*?)\.(js|d\.ts)(\.map)?$/.exec(file)?.[1]
      if (module !== undefined) return files.includes(`src/${module}.ts`)
      return /^(src\/.*\.ts|dist\/schemas\/[A-Z][A-Za-z.]+\.json|package\.json|README\.md|LICENSE|CHANGELOG\.md)$/.test(
        file
      )
    }
    expect(files.filter((file) => !isWanted(file))).toEqual([])
  })

  it("carries the licence of the project", () => {
    expect(content.readFile(`/node_modules/${name}/LICENSE`)).toBe(read("LICENSE"))
  })

  it("passes publint in its strict mode", async () => {
    const { messages, pkg } = await publint({
      pack: { tarball: new Uint8Array(readFileSync(path)).buffer },
      strict: true
    })

    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([])
  })

  it("gives every module types that match, however they are resolved", async () => {
    const result = await checkPackage(content, {
      entrypoints: namesOf(name).map((module) => module.replace(name, "."))
    })
    const problems = result.types === false ? ["no types"] : result.problems
    // An ESM-only package is not for require() nor for resolution without `exports`.
    const isMeant = (problem: object): boolean =>
      ("kind" in problem && problem.kind === "CJSResolvesToESM") ||
      ("resolutionKind" in problem && ["node10", "node16-cjs"].includes(String(problem.resolutionKind)))
    expect(problems.filter((problem) => typeof problem === "string" || !isMeant(problem))).toEqual([])
  })
})

describe("A project that installs the tarballs", () => {
  const modules = published.flatMap(([name]) => namesOf(name))

  it("imports every module from plain JavaScript", () => {
    const lines = modules.map(
      (name) => `[${JSON.stringify(name)}, Object.keys(await import(${JSON.stringify(name)})).length]`
    )
    write("all.js", `console.log(JSON.stringify([${lines.join(", ")}]))`)
    const counts = JSON.parse(runNode("all.js")) as ReadonlyArray<readonly [string, number]>
    expect(counts.map(([name]) => name)).toEqual(modules)
    expect(counts.filter(([, exported]) => exported === 0)).toEqual([])
  })

  it("reads a JSON Schema by its name", () => {
    write(
      "schema.js",
      'import schema from "woonzorg/schemas/RuleSet.json" with { type: "json" }\nconsole.log(schema.title)'
    )
    expect(runNode("schema.js").trim()).toBe("version of the rules")
  })

  it("is refused what lies inside", () => {
    const kernels = glob("packages/*/src/internal/**/*.ts").map((file) =>
      file.replace(
        /^packages\/(.*?)\/src\/(.*)\.ts$/,
        (_, folder: string, path: string) => `${folder === "woonzorg" ? "" : "@woonzorg/"}${folder}/${path}`
      )
    )
    expect(kernels.length).toBeGreaterThan(0)
    const lines = kernels.map((name) => `await import(${JSON.stringify(name)}).then(() => "open", ({ code }) => code)`)
    write("inside.js", `console.log(JSON.stringify([${lines.join(", ")}]))`)
    const codes = JSON.parse(runNode("inside.js")) as ReadonlyArray<string>
    expect(new Set(codes)).toEqual(new Set(["ERR_PACKAGE_PATH_NOT_EXPORTED"]))
  })

  it("compiles against every module with library checks on, in both modern resolutions", () => {
    const lines = modules.map((name, index) => `export * as m${index} from ${JSON.stringify(name)}`)
    write("all.ts", `${lines.join("\n")}\n`)
    expect(compile("all.ts", "--module", "nodenext", "--moduleResolution", "nodenext")).toBe("")
    expect(compile("all.ts", "--module", "esnext", "--moduleResolution", "bundler")).toBe("")
  })

  it("gets real types: a wrong use does not compile", () => {
    write(
      "wrong.ts",
      'import * as Rational from "woonzorg/Rational"\nexport const text: number = Rational.toText(Rational.zero)\n'
    )
    expect(compile("wrong.ts", "--module", "nodenext")).toMatch(/Type 'string' is not assignable to type 'number'/)
  })
})
