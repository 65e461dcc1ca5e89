// How do 25 dwellings a year fall over nine municipalities, by number of inhabitants?
import { need } from "@woonzorg/drechtsteden/agenda2021"
import { inhabitants, quality } from "@woonzorg/drechtsteden/inhabitants2023"
import { region } from "@woonzorg/drechtsteden/region"
import * as Result from "effect/Result"
import * as AllocationKey from "woonzorg/AllocationKey"
import * as Apportionment from "woonzorg/Apportionment"
import * as Explanation from "woonzorg/Explanation"
import * as Quantity from "woonzorg/Quantity"
import * as Rational from "woonzorg/Rational"
import * as Region from "woonzorg/Region"

const { passport, value: dwellings } = need("housing-first").need

const explained = Result.gen(function* () {
  const key = yield* AllocationKey.make("places", Region.names(region), { inhabitants: 1 })
  const claims = yield* AllocationKey.claims(key, [inhabitants])
  const options = { places: dwellings.low, method: "largestRemainder" } as const
  const outcome = yield* Apportionment.apportion(claims, options)
  return Explanation.explain(claims, options, outcome)
})

const { method, reasons } = Result.getOrThrow(explained)

console.log(`Housing First: ${Quantity.text(dwellings, "en")}`)
if (passport._tag === "Cited") {
  for (const citation of passport.citations) {
    if (citation._tag === "Quote")
      console.log(`  "${citation.quote}" (${citation.document}, from line ${citation.lines[0]})`)
  }
}

console.log("\n                          exact share  dwellings  short of one more")
for (const { member, missedBy, places, share } of reasons) {
  const missed = missedBy === undefined ? "" : Rational.toFixed(missedBy, 2)
  console.log(
    `  ${member.padEnd(22)}  ${Rational.toFixed(share, 2).padStart(11)}  ${String(places).padStart(9)}  ${missed.padStart(17)}`
  )
}
const total = reasons.reduce((sum, { places }) => sum + places, 0)
console.log(`  ${"Together".padEnd(22)}  ${" ".repeat(11)}  ${String(total).padStart(9)}`)

console.log("\nWhy, for the municipality that came closest to one more:")
const closest = reasons.reduce((nearest, reason) => {
  if (nearest.missedBy === undefined || reason.missedBy === undefined) return nearest
  return Rational.compare(reason.missedBy, nearest.missedBy) < 0 ? reason : nearest
})
console.log(`  ${Explanation.text(closest, method, "dwelling", "en")}`)
console.log(`\nOn the number of inhabitants: ${quality.en}`)
