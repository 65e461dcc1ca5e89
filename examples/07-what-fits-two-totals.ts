// What fits in a table with two totals, and what blocks it?
import * as Result from "effect/Result"
import * as Apportionment from "woonzorg/Apportionment"
import * as Biproportional from "woonzorg/Biproportional"
import * as PlacementExplanation from "woonzorg/PlacementExplanation"
import * as PlacementPlan from "woonzorg/PlacementPlan"
import type * as PlacementProblem from "woonzorg/PlacementProblem"
import * as Rational from "woonzorg/Rational"

// No municipality has these names, and the numbers are made up.
const table = {
  Aardstad: { training: 30, temporary: 12, "housing first": 6 },
  Beekdam: { training: 10, temporary: 15, "housing first": 5 },
  Cederloo: { training: 4, temporary: 8, "housing first": 20 }
}
const rows = [
  { member: "Aardstad", places: 12 },
  { member: "Beekdam", places: 8 },
  { member: "Cederloo", places: 9 }
]
const columns = [
  { member: "training", places: 11 },
  { member: "temporary", places: 8 },
  { member: "housing first", places: 10 }
]

const claims = Result.getOrThrow(Biproportional.claims(table))
const options: Biproportional.Options = { rows, columns, method: "sainteLague" }
const outcome = Result.getOrThrow(Biproportional.apportion(claims, options))

const width = 15
const line = (name: string, cells: ReadonlyArray<string>): string =>
  `  ${name.padEnd(10)}${cells.map((cell) => cell.padStart(width)).join("")}`

console.log("Both totals hold\n")
console.log(line("", [...columns.map(({ member }) => member), "together"]))
for (const { member, places } of rows) {
  const own = outcome.places.filter(({ row }) => row === member).map((cell) => String(cell.places))
  console.log(line(member, [...own, String(places)]))
}
console.log(
  line(
    "together",
    columns.map(({ places }) => String(places))
  )
)

console.log("\nThe proof: each claim by the divisors of its row and its column, then rounded\n")
const divisorIn = (divisors: ReadonlyArray<Biproportional.Divisor>, member: string): Rational.Rational =>
  divisors.find((one) => one.member === member)?.divisor ?? Rational.one
for (const { claim, column, row } of claims) {
  const [byRow, byColumn] = [divisorIn(outcome.rowDivisors, row), divisorIn(outcome.columnDivisors, column)]
  const divisor = Rational.multiply(byRow, byColumn)
  const quotient = Result.getOrThrow(
    Rational.make(claim.numerator * divisor.denominator, claim.denominator * divisor.numerator)
  )
  const places = outcome.places.find((cell) => cell.row === row && cell.column === column)?.places
  console.log(
    `  ${row.padEnd(10)}${column.padEnd(15)}${Rational.toText(claim)} / (${Rational.toText(byRow)} × ${Rational.toText(byColumn)}) = ${Rational.toFixed(quotient, 2)}, so ${places}`
  )
}
console.log(`\n  Checked with exact fractions: ${Biproportional.isCertified(claims, options, outcome)}`)

console.log("\nWhen Aardstad and Beekdam claim nothing of housing first\n")
const fewer = claims.filter(({ column, row }) => row === "Cederloo" || column !== "housing first")
const refused = Biproportional.apportion(fewer, options)
if (Result.isFailure(refused)) console.log(`  ${refused.failure.message}`)

console.log("\nWithin what each can take, without a fixed total for each municipality\n")
const shares = Result.getOrThrow(Apportionment.claims({ Aardstad: 50, Beekdam: 30, Cederloo: 20 }))
const atMost = (counts: ReadonlyArray<number>): ReadonlyArray<PlacementProblem.PlacementBound> =>
  counts.map((maximum, index) => ({ member: rows[index]?.member ?? "", maximum }))
const products: ReadonlyArray<PlacementProblem.ProductNeed> = [
  { product: "training", need: 30, unit: "place", rhythm: "once", sizes: [15, 30], bounds: atMost([20, 10, 10]) },
  { product: "temporary", need: 20, unit: "place", rhythm: "once", bounds: atMost([8, 4, 5]) },
  { product: "housing first", need: 12, unit: "place", rhythm: "once" }
]
const plan = Result.getOrThrow(PlacementPlan.plan({ claims: shares, products }))
for (const product of plan.products) console.log(`  ${PlacementExplanation.ofProduct(product, "en")}`)
console.log("")
for (const member of plan.members) console.log(`  ${PlacementExplanation.ofMember(member, "en")}`)
console.log(
  `\n  Proved that no other plan is better: ${plan.isExact}. Other plans as good: ${plan.uniqueness === "unique" ? "none" : "some"}.`
)
