// What would another key change, how fair is each, and what would it take for one more?
import { need } from "@woonzorg/drechtsteden/agenda2021"
import { inhabitants } from "@woonzorg/drechtsteden/inhabitants2023"
import { region } from "@woonzorg/drechtsteden/region"
import * as Result from "effect/Result"
import * as AllocationKey from "woonzorg/AllocationKey"
import * as Apportionment from "woonzorg/Apportionment"
import * as Fairness from "woonzorg/Fairness"
import * as Rational from "woonzorg/Rational"
import * as Region from "woonzorg/Region"
import * as Threshold from "woonzorg/Threshold"

const members = Region.names(region)
const indicators = [inhabitants, AllocationKey.equal(members)]
// A guarantee is a minimum. The agenda names one of three dwellings; whose it is, is not certain: suppose this one.
const options: Apportionment.Options = {
  places: need("housing-first").need.value.low,
  method: "sainteLague",
  bounds: [{ member: "Gorinchem", minimum: 3 }],
  ties: { _tag: "lot", seed: 1 }
}

const keys = {
  inhabitants: { inhabitants: 1 },
  "half and half": { inhabitants: 1, equal: 1 },
  equal: { equal: 1 }
}

const divided = Object.entries(keys).map(([name, weights]) => {
  const key = Result.getOrThrow(AllocationKey.make("places", members, weights))
  const claims = Result.getOrThrow(AllocationKey.claims(key, indicators))
  const { outcomes } = Result.getOrThrow(Apportionment.apportion(claims, options))
  return { name, key, division: Result.getOrThrow(Fairness.besideClaims(claims, outcomes)) }
})

const compared = Result.getOrThrow(Fairness.compare(divided.map(({ division }) => division)))

console.log(`${options.places} dwellings, against the first key\n`)
console.log(`${"".padEnd(24)}${divided.map(({ name }) => name.padStart(15)).join("")}`)
for (const [index, member] of members.entries()) {
  const cells = compared.map(({ changes }, column) => {
    const places = divided[column]?.division[index]?.places ?? 0
    const change = changes[index]?.places ?? 0
    return `${places}${column === 0 ? "" : ` (${change > 0 ? "+" : ""}${change})`}`.padStart(15)
  })
  console.log(`${member.padEnd(24)}${cells.join("")}`)
}
const largest = compared.map(({ fairness }) => Rational.toFixed(fairness.largestDeviation, 2).padStart(15))
console.log(`${"largest distance".padEnd(24)}${largest.join("")}`)
const gallagher = compared.map(({ fairness }) => (100 * (Fairness.gallagher(fairness) ?? 0)).toFixed(2).padStart(15))
console.log(`${"Gallagher".padEnd(24)}${gallagher.join("")}`)

console.log("\nBy inhabitants, what would it take?\n")
const words = {
  name: { nl: "inwoners", en: "inhabitants" },
  unit: { nl: "inwoners", en: "inhabitants" },
  one: { nl: "inwoner", en: "inhabitant" },
  divided: "dwelling"
} as const
const [first] = divided
for (const member of members) {
  if (first === undefined) break
  const asked = { member, indicator: "inhabitants" }
  const threshold = Result.getOrThrow(Threshold.inIndicator(first.key, indicators, options, asked))
  console.log(`  ${Threshold.text(threshold, words, "en")}`)
}
