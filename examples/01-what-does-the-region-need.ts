// What does the region need, and how old are the figures?
import * as agenda from "@woonzorg/drechtsteden/agenda2021"
import * as demand from "@woonzorg/drechtsteden/targetGroups2020"
import * as Result from "effect/Result"
import type * as Citation from "woonzorg/Citation"
import * as Period from "woonzorg/Period"
import * as Quantity from "woonzorg/Quantity"

const today = "2026-11-24"

/** "line 113", "lines 123-126": where the first citation of a value points. */
const place = ({ passport }: Citation.Sourced<unknown>): string => {
  if (passport._tag === "Assumed") return "assumption"
  const [citation] = passport.citations
  if (citation._tag === "Entry") return citation.place
  const [first, last] = citation.lines
  return first === last ? `line ${first}` : `lines ${first}-${last}`
}

interface Row {
  readonly name: string
  readonly sourced: Citation.Sourced<Quantity.Quantity>
}

const print = (title: string, rows: ReadonlyArray<Row>): void => {
  console.log(`${title}\n`)
  const texts = rows.map(({ name, sourced }) => [name, Quantity.text(sourced.value, "en"), place(sourced)])
  const width = (column: number): number => Math.max(...texts.map((text) => text[column]?.length ?? 0))
  for (const [name = "", quantity = "", line = ""] of texts) {
    console.log(`  ${name.padEnd(width(0))}  ${quantity.padEnd(width(1))}  ${line}`)
  }
}

const warn = (surveyed: Citation.Sourced<Period.Period>, scope: string): void => {
  const years = Period.yearsSince(surveyed.value, today)
  const month = Period.text(surveyed.value, "en")
  console.log(`\n  Mind the age: figures of ${month}, ${years} full years old on ${today}.\n  ${scope}\n`)
}

print(
  "Places that the agenda asks for",
  agenda.needs.map(({ name, need }) => ({ name: name.en, sourced: need }))
)
warn(agenda.surveyed, agenda.scope.value.en)

print(
  "Demand each year as estimated, by target group",
  demand.targetGroups.map(({ name, perYear }) => ({ name: name.en, sourced: perYear }))
)
const { all, known } = Result.getOrThrow(demand.total())
console.log(`\n  The rows with a number:  ${Quantity.text(known, "en")}`)
console.log(`  All rows:                ${Quantity.text(all, "en")}`)
console.log(`  The document itself:     ${Quantity.text(demand.statedTotal.value, "en")}, ${place(demand.statedTotal)}`)
warn(demand.surveyed, demand.scope.value.en)

const rows = demand.targetGroups.map(({ perYear }) => perYear.value)
const unconverted = Quantity.sum(rows, "person", "perYear")
if (Result.isFailure(unconverted)) console.log(`Without the conversion: ${unconverted.failure.message}`)
