import { basename } from "node:path/posix"
import { describe, expect, it } from "vitest"
import { declarations, type Declaration } from "./declarations.ts"
import { glob, parse, read } from "./repository.ts"

const modules = glob("packages/*/src/*.ts", "packages/*/src/rules/*.ts").filter((file) => basename(file) !== "index.ts")
const exported = modules.flatMap(declarations)

const lacking = (isLacking: (declaration: Declaration) => boolean): ReadonlyArray<string> =>
  exported.filter(isLacking).map(({ file, line, name }) => `${file}:${line} ${name}`)

describe("Every export", () => {
  it("is found: no module is empty", () => {
    expect(modules.length).toBeGreaterThan(0)
    expect(modules.filter((file) => declarations(file).length === 0)).toEqual([])
  })

  it("has a doc comment that starts with a sentence", () => {
    expect(lacking(({ comment }) => comment === undefined || !/^[^@*\s][\s\S]*?[.?!](\s|$)/.test(comment))).toEqual([])
  })

  it("says since which version it exists", () => {
    expect(lacking(({ comment = "" }) => !/^@since \d+\.\d+\.\d+$/m.test(comment))).toEqual([])
  })

  it("stands in a category", () => {
    expect(lacking(({ comment = "" }) => !/^@category \S/m.test(comment))).toEqual([])
  })

  it("that is a function shows an example that checks a value", () => {
    const example = /\*\*Example\*\*[\s\S]*?```ts\n[\s\S]*?\/\/ => [\s\S]*?```/
    expect(lacking(({ comment = "", isFunction }) => isFunction && !example.test(comment))).toEqual([])
  })
})

describe("Every module", () => {
  it("opens with what it is about", () => {
    const wrong = modules.filter((file) => !/^\/\*\*\n \* \S/.test(read(file)))
    expect(wrong).toEqual([])
  })

  it("has no default export and no export list, so that the name in the file is the name outside", () => {
    const wrong = modules.filter((file) =>
      /^export (default|\{)/m.test(
        parse(file)
          .statements.map((statement) => statement.getText())
          .join("\n")
      )
    )
    expect(wrong).toEqual([])
  })
})
