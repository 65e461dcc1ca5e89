/** What the sample files in `scenarios/` mean, written out: a file of every form and part, kept for good. */
import { readFileSync } from "node:fs"
import * as Quantity from "../src/Quantity.ts"
import type * as Scenario from "../src/Scenario.ts"
import { fraction } from "./arbitraries.ts"

/** The text of a sample file. */
export const textOf = (name: string): string => readFileSync(new URL(`scenarios/${name}.json`, import.meta.url), "utf8")

export const versions: Scenario.Scenario["versions"] = {
  woonzorg: "0.1.0",
  facts: { package: "@woonzorg/drechtsteden", version: "0.1.0" }
}

const members = ["Dordrecht", "Gorinchem", "Zwijndrecht"]

const base: Scenario.Scenario = { schemaVersion: 2, name: "Alleen de basis", seed: 1, asOf: "2026-07-01", versions }

const allocation: Scenario.Scenario = {
  ...base,
  name: "Tien tot vijftien personen, naar inwoners en gelijke delen",
  seed: 20260701,
  allocation: {
    quantity: Quantity.between(10, 15, "person", "perYear"),
    key: {
      subject: "people",
      members,
      weights: [
        { indicator: "inhabitants", weight: fraction(3n, 4n) },
        { indicator: "equal", weight: fraction(1n, 4n) }
      ]
    },
    method: "sainteLague",
    ties: "lot"
  }
}

const coverage: Scenario.Scenario = {
  ...base,
  name: "De biedingen over twee jaar",
  coverage: { attribution: "mostLikely", joint: "each", variants: { "housing-first": "bid" }, years: 2 }
}

const withFigures: Scenario.Scenario = {
  ...base,
  name: "Vijfentwintig woningen, naar eigen cijfers",
  allocation: {
    quantity: Quantity.exactly(25, "dwelling", "perYear"),
    key: {
      subject: "places",
      members,
      weights: [
        { indicator: "own-registrations", weight: fraction(2n) },
        { indicator: "inhabitants", weight: fraction(1n) }
      ]
    },
    method: "largestRemainder",
    ties: "statedOrder",
    figures: [
      {
        id: "own-registrations",
        name: "Aanmeldingen in 2025",
        counts: "persons",
        values: [
          { member: "Dordrecht", value: 41 },
          { member: "Gorinchem", value: 0 },
          { member: "Zwijndrecht", value: 3 }
        ]
      },
      { id: "own-rent", name: "Sociale huur in %", counts: "other", values: [{ member: "Dordrecht", value: 31.5 }] }
    ]
  }
}

export const samples: Readonly<Record<string, Scenario.Scenario>> = {
  "1-base": base,
  "1-allocation": allocation,
  "1-coverage": coverage,
  "2-base": base,
  "2-allocation": withFigures,
  "2-coverage": coverage
}
