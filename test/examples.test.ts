import { spawnSync } from "node:child_process"
import { basename, join } from "node:path"
import { describe, expect, it } from "vitest"
import { glob, root } from "./repository.ts"

const examples = glob("examples/*.ts")

describe("The examples", () => {
  it("are numbered and named after their question", () => {
    expect(examples.length).toBeGreaterThan(0)
    expect(examples.filter((file) => !/^examples\/\d{2}-[a-z0-9-]+\.ts$/.test(file))).toEqual([])
    const numbers = examples.map((file) => basename(file).slice(0, 2))
    expect(new Set(numbers).size).toBe(numbers.length)
  })

  it.each(examples)("%s prints the answer that the site shows", async (file) => {
    const { status, stderr, stdout } = spawnSync(process.execPath, ["--disable-warning=ExperimentalWarning", file], {
      cwd: root,
      encoding: "utf8"
    })
    expect(stderr).toBe("")
    expect(status).toBe(0)
    expect(stdout.trim()).not.toBe("")
    const expected = join(root, "test", "cases", "examples", `${basename(file, ".ts")}.txt`)
    await expect(stdout.replaceAll("\r\n", "\n")).toMatchFileSnapshot(expected)
  })
})
