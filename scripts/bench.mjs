// Runs every packages/*/bench/*.bench.ts. Each default-exports an async function that returns
// rows { name, timeNanoseconds, reference?, budget? }; `reference` is the name of the row to compare with, `budget`
// { times } of that row or { nanoseconds } on a quiet machine with four cores.
import { globSync } from "node:fs"
import { basename, join } from "node:path"
import { pathToFileURL } from "node:url"
import { root } from "./command.mjs"

const words = process.argv.slice(2)
const files = globSync("packages/*/bench/*.bench.ts", { cwd: root })
  .filter((file) => words.length === 0 || words.some((word) => file.includes(word)))
  .sort()

const shown = (nanoseconds) => {
  const scales = [
    [1e9, "s"],
    [1e6, "ms"],
    [1e3, "µs"],
    [1, "ns"]
  ]
  const [size, unit] = scales.find(([scale]) => nanoseconds >= scale) ?? [1, "ns"]
  return `${(nanoseconds / size).toPrecision(4)} ${unit}`
}

const budgetText = (budget, time, base) => {
  const [limit, isMet] =
    "times" in budget
      ? [`${budget.times} ×`, time <= budget.times * base]
      : [shown(budget.nanoseconds), time <= budget.nanoseconds]
  return `budget ${limit}, ${isMet ? "met" : "not met"}`
}

for (const file of files) {
  const { default: bench } = await import(pathToFileURL(join(root, file)).href)
  const rows = await bench()
  const times = new Map(rows.map((row) => [row.name, row.timeNanoseconds]))
  const width = Math.max(...rows.map((row) => row.name.length))
  console.log(`\n${basename(file, ".bench.ts")}`)
  for (const { budget, name, reference, timeNanoseconds } of rows) {
    const base = reference === undefined ? undefined : times.get(reference)
    if (reference !== undefined && base === undefined) {
      throw new Error(`${file}: "${name}" refers to "${reference}", which is not among its rows`)
    }
    const ratio = base === undefined ? "" : `${(timeNanoseconds / base).toFixed(2)} × ${reference}`
    const line = `  ${name.padEnd(width)}  ${shown(timeNanoseconds).padStart(10)}  ${ratio}`.trimEnd()
    console.log(budget === undefined ? line : `${line} (${budgetText(budget, timeNanoseconds, base)})`)
  }
}
if (files.length === 0) console.log("There are no benches yet: packages/*/bench/*.bench.ts")
