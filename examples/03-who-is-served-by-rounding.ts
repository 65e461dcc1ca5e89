// Who is served by which way of rounding?
import { inhabitants, quality } from "@woonzorg/drechtsteden/inhabitants2023"
import { region } from "@woonzorg/drechtsteden/region"
import * as Result from "effect/Result"
import * as AllocationKey from "woonzorg/AllocationKey"
import * as Apportionment from "woonzorg/Apportionment"
import * as Explanation from "woonzorg/Explanation"
import * as Rational from "woonzorg/Rational"
import * as Region from "woonzorg/Region"

const members = Region.names(region)

const claimsBy = (weights: Readonly<Record<string, number>>): AllocationKey.Claims =>
  Result.getOrThrow(
    Result.flatMap(AllocationKey.make("places", members, weights), (key) =>
      AllocationKey.claims(key, [inhabitants, AllocationKey.equal(members)])
    )
  )

const byInhabitants = claimsBy({ inhabitants: 1 })

const reasonsOf = (places: number, method: Apportionment.Method): ReadonlyArray<Explanation.Reason> => {
  const options = { places, method }
  const outcome = Result.getOrThrow(Apportionment.apportion(byInhabitants, options))
  return Explanation.explain(byInhabitants, options, outcome).reasons
}

const short = ({ missedBy }: Explanation.Reason): string =>
  missedBy === undefined ? "" : Rational.toFixed(missedBy, 3)

/** Who gets fewer places by one method than by the other, each with the reason. */
const served = (places: number, by: Apportionment.Method, than: Apportionment.Method) => {
  const other = reasonsOf(places, than)
  return reasonsOf(places, by).filter((reason, index) => reason.places < (other[index]?.places ?? 0))
}

for (const places of [25, 80]) {
  console.log(`${places} places by inhabitants\n`)
  console.log("                           largest remainder       Sainte-Laguë")
  console.log("                          places  short of one  places  short of one")
  const divisor = reasonsOf(places, "sainteLague")
  for (const [index, reason] of reasonsOf(places, "largestRemainder").entries()) {
    const cells = [reason, divisor[index] ?? reason].flatMap((one) => [
      String(one.places).padStart(6),
      short(one).padStart(12)
    ])
    console.log(`  ${reason.member.padEnd(22)}  ${cells.join("  ")}`)
  }
  const differ = served(places, "largestRemainder", "sainteLague").length > 0
  console.log(`\n  ${differ ? "The two ways of rounding differ." : "Both ways of rounding give the same places."}\n`)
}

const totals = Array.from({ length: 145 }, (_, step) => step + 1)
const differences = totals
  .map((places) => ({
    places,
    more: served(places, "largestRemainder", "sainteLague"),
    fewer: served(places, "sainteLague", "largestRemainder")
  }))
  .filter(({ more }) => more.length > 0)

const named = (reasons: ReadonlyArray<Explanation.Reason>): string =>
  reasons.map((reason) => `${reason.member} (${short(reason)})`).join(", ")

console.log(`Of the totals from ${totals.at(0)} to ${totals.at(-1)}, ${differences.length} give another outcome.`)
console.log("In brackets: how much of a place each was short of it by the way of rounding that gives it fewer.\n")
const columns = differences.map(({ fewer, more, places }) => [String(places), named(more), named(fewer)] as const)
const width = Math.max(...columns.map(([, more]) => more.length))
console.log(`  places  ${"one more by Sainte-Laguë".padEnd(width)}  one more by largest remainder`)
for (const [places, more, fewer] of columns) console.log(`  ${places.padStart(6)}  ${more.padEnd(width)}  ${fewer}`)

console.log("\nHow often each has one more, counted over these totals:\n")
for (const member of members) {
  const [more, fewer] = [
    differences.filter((one) => one.more.some((reason) => reason.member === member)).length,
    differences.filter((one) => one.fewer.some((reason) => reason.member === member)).length
  ]
  const often =
    more === fewer ? "as often by either" : `more often by ${more > fewer ? "Sainte-Laguë" : "largest remainder"}`
  console.log(
    `  ${member.padEnd(22)}  ${String(more).padStart(2)} by Sainte-Laguë, ${fewer} by largest remainder: ${often}`
  )
}

console.log(
  "\n  Who is served changes from one total to the next: agree on a way of rounding before the total is known."
)

console.log("\nThe same for every municipality\n")
const equalClaims = claimsBy({ equal: 1 })
for (const places of [25, 80]) {
  const outcome = Apportionment.apportion(equalClaims, { places, method: "largestRemainder" })
  if (Result.isFailure(outcome) && outcome.failure._tag === "TiedClaims") {
    const { atStake, decided, members: tied } = outcome.failure
    const certain = decided.reduce((sum, { places }) => sum + places, 0)
    console.log(
      `  ${places} places: ${certain} are certain. ${tied.length} municipalities have the same right to the other ${atStake}.`
    )
    console.log("  Rounding cannot decide this tie; the municipalities have to agree how.")
  }
}

console.log(`\nOn the number of inhabitants: ${quality.en}`)
