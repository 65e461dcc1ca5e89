import { mkdirSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import ts from "typescript"
import { afterAll, describe, expect, it } from "vitest"
import { checkedModule, docExamples, type Check, type DocExample } from "./docExamples.ts"
import { glob, root } from "./repository.ts"

const files = glob(
  "packages/*/src/*.ts",
  "packages/*/src/rules/*.ts",
  "README.md",
  "CONTRIBUTING.md",
  "packages/*/README.md"
)
const examples = files.flatMap(docExamples)

// Below node_modules, so that the names of the packages resolve and no other tool looks at it.
const folder = join(root, "node_modules", ".cache", `docExamples-${process.pid}`)
mkdirSync(folder, { recursive: true })
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const run = async (example: DocExample, name: string): Promise<ReadonlyArray<Check>> => {
  const path = join(folder, `${name}.mjs`)
  writeFileSync(path, checkedModule(example))
  const { checks } = (await import(/* @vite-ignore */ pathToFileURL(path).href)) as { checks: ReadonlyArray<Check> }
  return checks
}

const verify = (checks: ReadonlyArray<Check>): void => {
  for (const { actual, expected, line } of checks) expect(actual, line).toEqual(expected)
}

describe("Every example in the documentation", () => {
  it("is found", () => {
    expect(examples.length).toBeGreaterThan(0)
  })

  it.each(examples.map((example, index) => [example.title, example, index] as const))(
    "gives the value it shows: %s",
    async (_, example, index) => {
      const checks = await run(example, `example${index}`)
      expect(checks.length, "an example shows at least one value after // =>").toBeGreaterThan(0)
      verify(checks)
    }
  )

  it("compiles under the strict settings of the project", () => {
    const paths = examples.map(({ code }, index) => {
      const path = join(folder, `example${index}.ts`)
      writeFileSync(path, `${code}\nexport {}\n`)
      return path
    })
    const { config } = ts.readConfigFile(join(root, "tsconfig.base.json"), ts.sys.readFile)
    const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, root)
    const unused = { noUnusedLocals: false, noUnusedParameters: false }
    const program = ts.createProgram(paths, {
      ...options,
      ...unused,
      noEmit: true,
      lib: ["lib.es2023.d.ts", "lib.dom.d.ts"]
    })
    const messages = ts.getPreEmitDiagnostics(program).map(({ file, messageText, start }) => {
      const index = Number(/example(\d+)\.ts$/.exec(file?.fileName ?? "")?.[1] ?? -1)
      const line = file === undefined ? 0 : file.getLineAndCharacterOfPosition(start ?? 0).line
      return `${examples[index]?.title ?? file?.fileName} + ${line}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`
    })
    expect(messages).toEqual([])
  })
})

describe("The check itself", () => {
  const checksOf = (code: string, name: string) => run({ title: name, code }, name)

  it("refuses a value that differs", async () => {
    const checks = await checksOf("const a = { b: [1n] }\na // => { b: [2n] }", "differs")
    expect(() => verify(checks)).toThrow(/expected/)
  })

  it("accepts a value that is equal, a named value and a printed line", async () => {
    const code = `import * as Option from "effect/Option"\nconst a = Option.some(1) // => Option.some(1)\nconsole.log("n", 2) // => n 2\nOption.isSome(a) // => true`
    const checks = await checksOf(code, "equal")
    expect(checks).toHaveLength(3)
    verify(checks)
  })

  it("tells results with different contents apart", async () => {
    const code = `import * as Result from "effect/Result"\nResult.succeed("a") // => Result.succeed("b")`
    const checks = await checksOf(code, "results")
    expect(() => verify(checks)).toThrow(/expected/)
  })
})
