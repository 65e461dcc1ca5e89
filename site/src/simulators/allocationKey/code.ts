import type * as Scenario from "woonzorg/Scenario"
import type { Question } from "./question.js"

const needs: Readonly<Partial<Record<Question["subject"], string>>> = {
  housingFirst: "housing-first",
  temporaryLiving: "tijdelijk-wonen"
}

const weightsIn = ({ key, weight }: Question): string =>
  key === "both" ? `{ inhabitants: ${weight}, equal: ${100 - weight} }` : `{ ${key}: 1 }`

const ties = ({ seed, ties }: Question): string => (ties === "lot" ? `{ _tag: "lot", seed: ${seed} }` : `"${ties}"`)

const boundsIn = (bounds: Scenario.Allocation["bounds"] = []): string => {
  const lines = bounds.map(({ maximum, member, minimum }) => {
    const parts = [
      `member: "${member}"`,
      ...(minimum === undefined ? [] : [`minimum: ${minimum}`]),
      ...(maximum === undefined ? [] : [`maximum: ${maximum}`])
    ]
    return `      { ${parts.join(", ")} }`
  })
  return lines.length === 0 ? "" : `    bounds: [\n${lines.join(",\n")}\n    ],\n`
}

/** With figures beside those of the package: they stay in the file of the scenario, and the code reads it. */
const fromFile = `import { readFileSync } from "node:fs"
import { inhabitants } from "@woonzorg/drechtsteden/inhabitants2023"
import * as Result from "effect/Result"
import * as AllocationKey from "woonzorg/AllocationKey"
import * as Scenario from "woonzorg/Scenario"

// Save the file of the calculation first, and put its name here.
const { scenario } = Result.getOrThrow(Scenario.fromText(readFileSync("calculation.json", "utf8")))
const members = scenario.allocation?.formula.members ?? []
const { totals } = Result.getOrThrow(Scenario.divide(scenario, [inhabitants, AllocationKey.equal(members)]))

for (const divided of totals) {
  const outcomes = divided._tag === "Tied" ? divided.decided : divided.outcome.outcomes
  console.log(divided.total, outcomes.map(({ member, places }) => \`\${member} \${places}\`).join(", "))
  if (divided._tag === "Divided") continue
  for (const { members } of [divided, ...(divided.others ?? [])]) console.log("Tied:", members.join(", "))
}
`

const members = ({ area }: Question): string =>
  area === "all"
    ? "Region.names(region)"
    : `Region.names(region).filter((name) =>
  region.divisions.some(({ parts }) =>
    parts.some(({ id, municipalities }) => id === "onderzocht" && municipalities.includes(name))
  )
)`

const quantity = ({ own, subject }: Question): { readonly lines: string; readonly value: string } => {
  if (subject === "own") return { lines: "", value: `Quantity.exactly(${own}, "place", "once")` }
  if (subject === "people") {
    return {
      lines: 'import { statedTotal } from "@woonzorg/drechtsteden/targetGroups2020"\n',
      value: "statedTotal.value"
    }
  }
  return {
    lines: 'import { need } from "@woonzorg/drechtsteden/agenda2021"\n',
    value: `need("${needs[subject]}").need.value`
  }
}

/** The TypeScript that gives the same answer: a line for every total, and who is tied where a tie is open. */
export const code = (question: Question, { bounds, figures, method }: Scenario.Allocation): string => {
  if (figures !== undefined) return fromFile
  const { lines, value } = quantity(question)
  const [early, late] = lines.includes("agenda2021") ? [lines, ""] : ["", lines]
  const subject = question.subject === "people" ? "people" : "places"
  const needsQuantity = question.subject === "own" ? 'import * as Quantity from "woonzorg/Quantity"\n' : ""
  return `${early}import { inhabitants } from "@woonzorg/drechtsteden/inhabitants2023"
import { region } from "@woonzorg/drechtsteden/region"
${late}import * as Result from "effect/Result"
import * as AllocationKey from "woonzorg/AllocationKey"
import * as Apportionment from "woonzorg/Apportionment"
${method === "droop" ? 'import * as Formula from "woonzorg/Formula"\n' : ""}${needsQuantity}import * as Region from "woonzorg/Region"

const quantity = ${value}
const members = ${members(question)}
const key = Result.getOrThrow(AllocationKey.make("${subject}", members, ${weightsIn(question)}))
const claims = Result.getOrThrow(${method === "droop" ? "Formula.counts(Formula.fromKey(key)" : "AllocationKey.claims(key"}, [inhabitants, AllocationKey.equal(members)]))

for (let places = quantity.low; places <= (quantity.high ?? quantity.low); places++) {
  const divided = Apportionment.apportion(claims, {
    places,
    method: "${method}",
${boundsIn(bounds)}    ties: ${ties(question)}
  })
  if (Result.isSuccess(divided)) {
    console.log(places, divided.success.outcomes.map(({ member, places }) => \`\${member} \${places}\`).join(", "))
  } else if (divided.failure._tag === "TiedClaims") {
    const { decided, members, others = [] } = divided.failure
    console.log(places, decided.map(({ member, places }) => \`\${member} \${places}\`).join(", "))
    for (const tied of [members, ...others.map(({ members }) => members)]) console.log("Tied:", tied.join(", "))
  } else throw divided.failure
}
`
}
