/** What the sample files in `scenarios/` mean, written out: a file of every form and part, kept for good. */
import { readFileSync } from "node:fs"
import type * as Formula from "../src/Formula.ts"
import * as Quantity from "../src/Quantity.ts"
import type * as Rational from "../src/Rational.ts"
import type * as Scenario from "../src/Scenario.ts"
import { fraction } from "./arbitraries.ts"

/** The text of a sample file. */
export const textOf = (name: string): string => readFileSync(new URL(`scenarios/${name}.json`, import.meta.url), "utf8")

export const versions: Scenario.Scenario["versions"] = {
  woonzorg: "0.1.0",
  facts: { package: "@woonzorg/drechtsteden", version: "0.1.0" }
}

const members = ["Dordrecht", "Gorinchem", "Zwijndrecht"]

const more = (indicator: string, weight: Rational.Rational): Formula.Term => ({
  id: indicator,
  indicator,
  weight,
  direction: { _tag: "more" }
})

const base: Scenario.Scenario = { schemaVersion: 3, name: "Alleen de basis", seed: 1, asOf: "2026-07-01", versions }

const allocation: Scenario.Scenario = {
  ...base,
  name: "Tien tot vijftien personen, naar inwoners en gelijke delen",
  seed: 20260701,
  allocation: {
    quantity: Quantity.between(10, 15, "person", "perYear"),
    formula: {
      subject: "people",
      members,
      terms: [more("inhabitants", fraction(3n, 4n)), more("equal", fraction(1n, 4n))]
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

const withMore: Scenario.Scenario = {
  ...base,
  name: "De biedingen, met een project dat erbij komt",
  coverage: {
    attribution: "certainOnly",
    joint: "each",
    variants: { "housing-first": "bid" },
    years: 2,
    onTop: [
      { product: "skaeve-huse", quantity: Quantity.between(7, 8, "unit", "once") },
      { product: "time-out", quantity: Quantity.undetermined("ntb", "place", "once") }
    ]
  }
}

const withFigures: Scenario.Scenario = {
  ...base,
  name: "Vijfentwintig woningen, naar eigen cijfers",
  allocation: {
    quantity: Quantity.exactly(25, "dwelling", "perYear"),
    formula: {
      subject: "places",
      members,
      terms: [more("own-registrations", fraction(2n)), more("inhabitants", fraction(1n))]
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

const withBounds: Scenario.Scenario = {
  ...base,
  name: "Tien plekken, minder bij veel aanmeldingen, met een garantie",
  allocation: {
    quantity: Quantity.exactly(10, "place", "once"),
    formula: {
      subject: "places",
      members,
      terms: [
        more("inhabitants", fraction(7n, 10n)),
        {
          id: "less-registrations",
          indicator: "own-registrations",
          weight: fraction(3n, 10n),
          direction: { _tag: "less", epsilon: fraction(1n, 10n) },
          per: "inhabitants"
        }
      ]
    },
    method: "huntingtonHill",
    ties: "largerClaim",
    bounds: [
      { member: "Gorinchem", minimum: 3 },
      { member: "Zwijndrecht", minimum: 0, maximum: 2 }
    ],
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
      }
    ]
  }
}

const overYears: Scenario.Scenario = {
  ...base,
  name: "Negen jaar, met een gemeente die later begint",
  allocation: {
    quantity: Quantity.exactly(25, "dwelling", "perYear"),
    formula: { subject: "places", members, terms: [more("equal", fraction(1n))] },
    method: "largestRemainder",
    ties: "refuse"
  },
  years: {
    first: 2027,
    years: 9,
    survives: fraction(9n, 10n),
    catchUp: fraction(1n, 2n),
    cap: fraction(1n, 4n),
    ties: { _tag: "lot", seed: 7 },
    absences: [{ member: "Zwijndrecht", years: 2, places: "takenOver" }],
    compensation: { _tag: "Money", band: fraction(1n), centsPerPlace: fraction(1_000_000n) }
  }
}

const withSwaps: Scenario.Scenario = {
  ...overYears,
  name: "Negen jaar, met een ruil en sociale woningen als vergoeding",
  years: {
    first: 2027,
    years: 9,
    survives: fraction(1n),
    catchUp: fraction(1n),
    ties: "statedOrder",
    absences: [],
    compensation: {
      _tag: "SocialStock",
      band: fraction(1n, 2n),
      dwellingsPerPlace: fraction(2n),
      ties: "statedOrder"
    },
    swaps: [
      { year: 2028, from: "Dordrecht", to: "Gorinchem", places: 2 },
      { year: 2028, from: "Gorinchem", to: "Zwijndrecht", places: 1 }
    ]
  }
}

const withVoluntary: Scenario.Scenario = {
  ...overYears,
  name: "Twee jaar naar eigen bod, daarna de sleutel",
  years: {
    first: 2027,
    years: 9,
    survives: fraction(1n),
    catchUp: fraction(1n, 2n),
    ties: "largestBacklogThenStatedOrder",
    absences: [],
    voluntary: {
      years: 2,
      done: [
        { year: 2027, member: "Dordrecht", places: 8 },
        { year: 2028, member: "Dordrecht", places: 0 },
        { year: 2028, member: "Gorinchem", places: 3 }
      ],
      difference: "booked"
    }
  }
}

const sharedProducts: Scenario.Scenario = {
  ...base,
  name: "Twee producten over drie gemeenten, met een voorziening die heel blijft",
  placement: {
    formula: {
      subject: "places",
      members,
      terms: [more("inhabitants", fraction(1n, 2n)), more("equal", fraction(1n, 2n))]
    },
    products: [
      {
        product: "woontraining-voor-jongeren",
        need: 30,
        unit: "livingPlace",
        load: { name: "elke plek telt even zwaar", perPlace: fraction(1n) },
        facility: 15
      },
      {
        product: "housing-first",
        need: 50,
        unit: "dwelling",
        load: { name: "een woning telt half", perPlace: fraction(1n, 2n) },
        bounds: [
          { member: "Gorinchem", minimum: 3 },
          { member: "Zwijndrecht", maximum: 20 }
        ]
      }
    ],
    way: "nearFair",
    method: "sainteLague",
    effort: 1000
  }
}

export const samples: Readonly<Record<string, Scenario.Scenario>> = {
  "1-base": base,
  "1-allocation": allocation,
  "1-coverage": coverage,
  "2-base": base,
  "2-allocation": withFigures,
  "2-coverage": coverage,
  "3-base": base,
  "3-allocation": withBounds,
  "3-coverage": withMore,
  "3-years": overYears,
  "3-swaps": withSwaps,
  "3-voluntary": withVoluntary,
  "3-placement": sharedProducts
}
