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

const base: Scenario.Scenario = { schemaVersion: 1, name: "Alleen de basis", seed: 1, asOf: "2026-07-01", versions }

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

export const samples: Readonly<Record<string, Scenario.Scenario>> = {
  "1-base": base,
  "1-allocation": allocation,
  "1-coverage": coverage
}
