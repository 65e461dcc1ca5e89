// How long it takes to decide about all products for 100,000 invented persons, beside the same with a trace kept.
import { eligibilities } from "@woonzorg/drechtsteden/eligibility"
import type * as Applicant from "woonzorg/Applicant"
import * as Criterion from "woonzorg/Criterion"
import * as Eligibility from "woonzorg/Eligibility"
import { medianTimes, type Row } from "./timing.ts"

/** From 0 to 1, by a multiplicative generator with a fixed start. */
const chance = () => {
  let state = 20261124
  return () => (state = (state * 48271) % 2147483647) / 2147483647
}

/** Persons of whom two in three things are known that any criterion asks, with answers around its boundaries. */
const persons = (size: number): ReadonlyArray<Applicant.Applicant> => {
  const next = chance()
  const asked = Criterion.boundaries(eligibilities.flatMap(({ criterion }) => criterion ?? []))
  return Array.from({ length: size }, () =>
    Object.fromEntries(
      asked.flatMap(({ answers, attribute }) => {
        const answer = answers[Math.floor(next() * answers.length)]
        return next() < 2 / 3 && answer !== undefined ? [[attribute, answer]] : []
      })
    )
  )
}

const bench = (): ReadonlyArray<Row> => {
  const size = 100_000
  const all = persons(size)
  const few = all.slice(0, size / 100)
  const decide = eligibilities.map(Eligibility.decide)
  const runs = [
    () => {
      let fitting = 0
      for (const person of all) for (const one of decide) if (one(person) === "fits") fitting++
      return fitting
    },
    () => few.map((person) => eligibilities.map((one) => Eligibility.judge(one, person)))
  ]
  const [deciding = NaN, judging = NaN] = medianTimes(runs)
  const reference = `${eligibilities.length} products with a trace, ${few.length} persons`
  return [
    { name: reference, timeNanoseconds: judging },
    {
      name: `${eligibilities.length} products, decisions only, ${size} persons`,
      timeNanoseconds: deciding,
      reference,
      budget: { nanoseconds: 1e9 }
    }
  ]
}

export default bench
