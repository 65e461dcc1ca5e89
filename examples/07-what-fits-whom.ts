// What fits whom, as far as the sources say, and what does another rule change?
import { eligibilities } from "@woonzorg/drechtsteden/eligibility"
import { applicant, personas } from "@woonzorg/drechtsteden/personas"
import { product, type ProductId } from "@woonzorg/drechtsteden/products"
import { ruleSets } from "@woonzorg/drechtsteden/rules"
import { separate, tied } from "@woonzorg/drechtsteden/rules/tiedHomes"
import * as Result from "effect/Result"
import * as Applicant from "woonzorg/Applicant"
import * as Criterion from "woonzorg/Criterion"
import * as Eligibility from "woonzorg/Eligibility"
import * as RuleEffect from "woonzorg/RuleEffect"
import * as RuleSet from "woonzorg/RuleSet"

// The people are made up by the agenda. No source states all conditions, so nothing here is a decision about anybody.
const described = eligibilities.filter(({ criterion }) => criterion !== undefined)

for (const { id, told } of personas) {
  console.log(told.value.en)
  for (const one of described) {
    const outcome = Eligibility.outcomeText(Eligibility.judge(one, applicant(id)), "en")
    console.log(`  ${product(one.product as ProductId).name.en.padEnd(64)}${outcome}`)
  }
}

const intermediate = described.find((one) => one.product === "tussenvoorzieningen")
if (intermediate?.criterion !== undefined) {
  console.log("\nWhy an intermediate facility is unknown for Mo\n")
  console.log(Eligibility.text(Eligibility.judge(intermediate, applicant("mo")), "en"))
  const { yes = {} } = Result.getOrThrow(Criterion.needed(intermediate.criterion, applicant("mo")))
  const asked = Applicant.known(yes).map((id) => Applicant.attribute(id).question.en)
  console.log(`\nWorth asking next: ${asked.join(" ")}`)
}

console.log(`\n${tied.name.en}, against: ${separate.name.en}\n`)
for (const { grid, product: id } of Result.getOrThrow(RuleEffect.between(tied, separate))) {
  for (const { after, before, count } of grid) console.log(`  ${id}: ${count} invented, from ${before} to ${after}`)
}
for (const { says } of [...RuleSet.unencoded(tied), ...RuleSet.unencoded(separate)]) {
  console.log(`  not counted: ${says.value.en}`)
}

console.log("\nWhich version is in force on 24 November 2026?\n")
const inForce = RuleSet.asOf(ruleSets, "2026-11-24")
console.log(Result.isSuccess(inForce) ? inForce.success.name.en : inForce.failure.message)
