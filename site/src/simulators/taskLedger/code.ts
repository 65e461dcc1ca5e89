/** The TypeScript that gives the same answer: it reads the file of the calculation. A line for every year in which the key counts. */
export const code = (): string => `import { readFileSync } from "node:fs"
import { inhabitants } from "@woonzorg/drechtsteden/inhabitants2023"
import * as Result from "effect/Result"
import * as AllocationKey from "woonzorg/AllocationKey"
import * as Scenario from "woonzorg/Scenario"

// Save the file of the calculation first, and put its name here.
const { scenario } = Result.getOrThrow(Scenario.fromText(readFileSync("calculation.json", "utf8")))
const members = scenario.allocation?.formula.members ?? []
const indicators = [inhabitants, AllocationKey.equal(members)]
const { periods } = Result.getOrThrow(Scenario.divideOverYears(scenario, indicators))

for (const { lines, period } of periods) {
  console.log(period.from.slice(0, 4), lines.map(({ allocated, member }) => \`\${member} \${allocated}\`).join(", "))
}
`
