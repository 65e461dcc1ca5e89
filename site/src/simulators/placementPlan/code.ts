/** The TypeScript that gives the same answer: it reads the file of the calculation. A line for every municipality. */
export const code = (): string => `import { readFileSync } from "node:fs"
import { inhabitants } from "@woonzorg/drechtsteden/inhabitants2023"
import * as Result from "effect/Result"
import * as AllocationKey from "woonzorg/AllocationKey"
import * as Rational from "woonzorg/Rational"
import * as Scenario from "woonzorg/Scenario"

// Save the file of the calculation first, and put its name here.
const { scenario } = Result.getOrThrow(Scenario.fromText(readFileSync("calculation.json", "utf8")))
const indicators = [inhabitants, AllocationKey.equal(scenario.placement?.formula.members ?? [])]
const { members, products } = Result.getOrThrow(Scenario.divideProducts(scenario, indicators))

for (const { load, member, placements } of members) {
  console.log(member, Rational.toText(load), placements.map(({ places }) => places).join(" "))
}
for (const { product, shortfall } of products) if (shortfall > 0) console.log(product, "left over", shortfall)
`
