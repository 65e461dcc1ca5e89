// What do the bids add up to, and what do we not know?
import { agenda } from "@woonzorg/drechtsteden/agenda2021"
import { ambiguities } from "@woonzorg/drechtsteden/ambiguities"
import { localBid, nature, presented } from "@woonzorg/drechtsteden/localBids2020"
import * as Result from "effect/Result"
import * as Agenda from "woonzorg/Agenda"
import * as Coverage from "woonzorg/Coverage"
import * as LocalBid from "woonzorg/LocalBid"
import * as Period from "woonzorg/Period"
import * as Quantity from "woonzorg/Quantity"

const first = { years: 1 }

const isNone = ({ high, unknowns }: Quantity.Quantity): boolean => high === 0 && unknowns.length === 0

/** The words of a quantity, without the agreements that it rests on: those stand below the table. */
const say = (quantity: Quantity.Quantity): string =>
  isNone(quantity) ? "none" : Quantity.text({ ...quantity, conversions: [] }, "en")

/** The words that stand where a number should, each with how often. */
const literally = ({ cells }: LocalBid.ReadRow): string => {
  const words = cells.flatMap(({ token }) => token.parts.flatMap(({ quantity }) => quantity.unknowns))
  const counted = [...new Set(words)].map((word) => {
    const times = words.filter((other) => other === word).length
    return times === 1 ? `"${word}"` : `${times} times "${word}"`
  })
  return counted.length === 0 ? "none" : counted.join(", ")
}

const answers = {
  met: "Yes.",
  "not met": "No.",
  "cannot be known": "That cannot be known: a bid without a number may hold any number."
} as const

const answerFor = (readRow: LocalBid.ReadRow) =>
  Result.gen(function* () {
    const { name, need } = yield* Agenda.need(agenda, readRow.row.product)
    const sums = yield* Coverage.sums(readRow, localBid.conditions, first)
    const coverage = yield* Coverage.against(need.value, sums, first)
    return { name, sums, coverage, words: literally(readRow) }
  })

const { rows } = Result.getOrThrow(LocalBid.read(localBid, { attribution: "certainOnly" }))

console.log(`Bids of ${Period.text(presented.value, "en")}, counted over ${first.years} year. ${nature.value.en}\n`)

for (const readRow of rows) {
  const { coverage, name, sums, words } = Result.getOrThrow(answerFor(readRow))
  console.log(name.en)
  console.log(`  needed          ${say(coverage.need)}`)
  console.log(`  certain         ${say(sums.certain)}`)
  console.log(`  conditional     ${say(sums.conditional)}`)
  console.log(`  whose, unknown  ${say(sums.unattributed)}`)
  console.log(`  without number  ${words}`)
  console.log(`  all numbers     ${say(sums.numbered)}`)
  console.log(`  short by        ${say(coverage.shortfallOfNumbered)}`)
  console.log(`  Is that enough? ${answers[coverage.reaches]}`)
  const agreements = [...sums.numbered.conversions, ...coverage.need.conversions].map(({ en }) => en)
  if (agreements.length > 0) console.log(`  Only by agreement: ${[...new Set(agreements)].join("; ")}.`)
  console.log("")
}

const otherwise: ReadonlyArray<
  readonly [product: string, name: string, reading: Omit<LocalBid.Reading, "attribution">]
> = [
  ["housing-first", "when the 4 in the row of Housing First is a bid", { variants: { "housing-first": "bid" } }],
  ["skaeve-huse", "when the joint bid for Skaeve Huse counts for each", { joint: "each" }]
]

console.log("Read in another way, all numbers are:\n")
for (const [product, name, reading] of otherwise) {
  const read = Result.getOrThrow(LocalBid.read(localBid, { attribution: "certainOnly", ...reading }))
  const sums = read.rows
    .filter(({ row }) => row.product === product)
    .map((row) => Result.getOrThrow(Coverage.sums(row, localBid.conditions, first)))
  for (const { numbered } of sums) console.log(`  ${say(numbered)} ${name}`)
}

console.log("\nWhose the numbers may be, most likely first, where the table does not force it:\n")
for (const { cells } of rows) {
  for (const { municipality, token } of cells) {
    const isNumber = token.parts.some(({ quantity }) => quantity.unknowns.length === 0)
    if (municipality !== undefined || !isNumber) continue
    const names = token.candidates.map((candidate) => candidate.municipality)
    const whose = names.length === localBid.columns.length ? "any of the nine" : names.join(", ")
    console.log(`  "${token.words.value}": ${whose}`)
  }
}

console.log("\nConditions:\n")
for (const { text } of localBid.conditions) console.log(`  ${text.value.en}`)

console.log("\nWhat is not known, and weighs heavily:\n")
const products = [
  "A-BIDKOLOM",
  "A-HF4",
  "A-HFLEEG",
  "A-TW20",
  "A-COMP",
  "A-BOD",
  "A-GARANTIE",
  "A-EENHEID",
  "A-STRUCTUREEL"
]
for (const { id, question } of ambiguities) if (products.includes(id)) console.log(`  ${question.en}`)
