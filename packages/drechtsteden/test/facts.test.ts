import * as agenda2021 from "@woonzorg/drechtsteden/agenda2021"
import * as ambiguityFacts from "@woonzorg/drechtsteden/ambiguities"
import * as contradictionFacts from "@woonzorg/drechtsteden/contradictions"
import * as eligibilityFacts from "@woonzorg/drechtsteden/eligibility"
import * as eligibility2021 from "@woonzorg/drechtsteden/eligibility2021"
import * as eligibility2025 from "@woonzorg/drechtsteden/eligibility2025"
import * as inhabitants2023 from "@woonzorg/drechtsteden/inhabitants2023"
import * as lingehuusjesFacts from "@woonzorg/drechtsteden/lingehuusjes"
import * as localBids2020 from "@woonzorg/drechtsteden/localBids2020"
import * as outflowFacts from "@woonzorg/drechtsteden/outflow"
import * as partners from "@woonzorg/drechtsteden/partners"
import * as personaFacts from "@woonzorg/drechtsteden/personas"
import * as products from "@woonzorg/drechtsteden/products"
import * as regionFacts from "@woonzorg/drechtsteden/region"
import * as rules from "@woonzorg/drechtsteden/rules"
import * as socialRent from "@woonzorg/drechtsteden/socialRent"
import * as sources from "@woonzorg/drechtsteden/sources"
import * as targetGroups2020 from "@woonzorg/drechtsteden/targetGroups2020"
import * as termFacts from "@woonzorg/drechtsteden/terms"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { describe, expect, it } from "vitest"
import * as Agenda from "woonzorg/Agenda"
import * as AllocationKey from "woonzorg/AllocationKey"
import * as Ambiguity from "woonzorg/Ambiguity"
import * as Apportionment from "woonzorg/Apportionment"
import * as Citation from "woonzorg/Citation"
import * as Contradiction from "woonzorg/Contradiction"
import * as Explanation from "woonzorg/Explanation"
import * as LocalBid from "woonzorg/LocalBid"
import * as Municipality from "woonzorg/Municipality"
import * as Period from "woonzorg/Period"
import * as Quantity from "woonzorg/Quantity"
import * as Rational from "woonzorg/Rational"
import * as Region from "woonzorg/Region"
import * as TargetGroup from "woonzorg/TargetGroup"
import * as Vocabulary from "woonzorg/Vocabulary"
import extract from "./extract.json" with { type: "json" }

const facts: ReadonlyArray<readonly [module: string, exports: object]> = [
  ["sources", sources],
  ["region", regionFacts],
  ["agenda2021", agenda2021],
  ["targetGroups2020", targetGroups2020],
  ["localBids2020", localBids2020],
  ["outflow", outflowFacts],
  ["products", products],
  ["lingehuusjes", lingehuusjesFacts],
  ["partners", partners],
  ["eligibility", eligibilityFacts],
  ["eligibility2021", eligibility2021],
  ["eligibility2025", eligibility2025],
  ["personas", personaFacts],
  ["rules", rules],
  ["inhabitants2023", inhabitants2023],
  ["socialRent", socialRent],
  ["ambiguities", ambiguityFacts],
  ["contradictions", contradictionFacts],
  ["terms", termFacts]
]

type Found = ReadonlyArray<readonly [path: string, value: unknown]>

/** The value and everything inside it, each with its path. */
const inside = (path: string, value: unknown): Found => [
  [path, value],
  ...(typeof value === "object" && value !== null
    ? Object.entries(value).flatMap(([key, part]) => inside(`${path}.${key}`, part))
    : [])
]

const everything: Found = facts.flatMap(([name, exports]) => inside(name, exports))

const found = <A>(schema: Schema.Codec<A>): ReadonlyArray<readonly [path: string, value: A]> =>
  everything.filter((entry): entry is readonly [string, A] => Schema.is(schema)(entry[1]))

const tagged = (...tags: ReadonlyArray<string>): Found =>
  everything.filter(
    ([, value]) => typeof value === "object" && value !== null && "_tag" in value && tags.includes(String(value._tag))
  )

const quotes = found(Citation.Citation).flatMap(([path, value]) =>
  value._tag === "Quote" ? [[path, value] as const] : []
)

/** Why a value does not decode; nothing when it does. */
const refusal = (schema: Schema.Top, value: unknown): string => {
  const decoded = Schema.decodeUnknownResult(schema as Schema.Codec<unknown>)(value)
  return Result.isFailure(decoded) ? String(decoded.failure) : ""
}

const unwrap = <A, E>(result: Result.Result<A, E>): A => Result.getOrThrow(result)

const ends = ({ high, low }: Quantity.Quantity) => [low, high]

describe("What the documents publish", () => {
  it("is a region of nine municipalities, stated in this order, around Dordrecht", () => {
    expect(Region.names(regionFacts.region)).toEqual([
      "Dordrecht",
      "Alblasserdam",
      "Gorinchem",
      "Hardinxveld-Giessendam",
      "Hendrik-Ido-Ambacht",
      "Molenlanden",
      "Papendrecht",
      "Sliedrecht",
      "Zwijndrecht"
    ])
    expect(regionFacts.region.centre).toBe("Dordrecht")
  })

  it("is a survey of demand that left out Molenlanden, Gorinchem and Hardinxveld-Giessendam", () => {
    const survey = regionFacts.region.divisions.find(({ id }) => id === "vraagonderzoek-2020")
    const left = survey?.parts.find(({ id }) => id === "niet-onderzocht")?.municipalities
    expect(left?.toSorted()).toEqual(["Gorinchem", "Hardinxveld-Giessendam", "Molenlanden"])
  })

  it("is a need for seven products, in the units of the document", () => {
    expect(agenda2021.needs.map(({ need, product }) => [product, Quantity.text(need.value, "nl")])).toEqual([
      ["housing-first", "25 woningen per jaar"],
      ["tijdelijk-wonen", "minimaal 80 woonplekken"],
      ["woontraining-voor-jongeren", "30 woonplekken"],
      ["skaeve-huse", "12 units"],
      ["time-out", "6 tot 12 plekken"],
      ["intramurale-woonvoorziening", "20 plekken"],
      ["tussenvoorzieningen", "minimaal 24 woonplekken"]
    ])
  })

  it("is a yearly demand of six target groups", () => {
    expect(targetGroups2020.targetGroups.map(({ id, perYear }) => [id, Quantity.text(perYear.value, "nl")])).toEqual([
      ["uitstroom-beschermd-wonen", "80 personen per jaar"],
      ["uitstroom-maatschappelijke-opvang", "25 personen per jaar"],
      ["uitstroom-jeugdzorg", 'onbekend aantal personen per jaar ("Nntb")'],
      ["gezinnen-met-een-zorgvraag", "10 tot 15 gezinnen per jaar"],
      ["dak-en-thuisloze-jongeren", "10 tot 15 personen per jaar"],
      ["uitstroom-penitentiaire-instelling", "10 personen per jaar"]
    ])
  })

  it("adds up, for the rows with a number, to the total that the document states itself", () => {
    const { known } = unwrap(targetGroups2020.total())
    expect(ends(known)).toEqual([135, 145])
    expect(ends(known)).toEqual(ends(targetGroups2020.statedTotal.value))
  })

  it("adds up to 125 to 135 for the rows that mention a dwelling of one's own", () => {
    const groups = targetGroups2020.targetGroups.filter(({ housing }) => housing.value.includes("independentDwelling"))
    expect(groups).toHaveLength(5)
    expect(ends(unwrap(targetGroups2020.total(groups)).known)).toEqual([125, 135])
  })

  it("is 379,752 inhabitants in 2023", () => {
    const values = inhabitants2023.inhabitants.values.map(({ value }) => value.value)
    expect(values.reduce((sum, value) => sum + value, 0)).toBe(379_752)
  })
})

describe("What does not add up", () => {
  it("is people and families: without a named conversion the rows are refused", () => {
    const rows = targetGroups2020.targetGroups.map(({ perYear }) => perYear.value)
    const sum = Quantity.sum(rows, "person", "perYear")
    expect(Result.isFailure(sum) && sum.failure).toMatchObject({
      _tag: "UnitsDiffer",
      units: ["family", "person"],
      rhythms: ["perYear"]
    })
  })

  it("is the need for all products: living places, units and places, once and every year", () => {
    const sum = Quantity.sum(
      agenda2021.needs.map(({ need }) => need.value),
      "livingPlace",
      "once"
    )
    expect(Result.isFailure(sum) && sum.failure).toMatchObject({
      _tag: "UnitsDiffer",
      units: ["dwelling", "livingPlace", "place", "unit"],
      rhythms: ["once", "perYear"]
    })
  })

  it("is what nobody counted: with youth care the total has no upper end and says why", () => {
    const { all } = unwrap(targetGroups2020.total())
    expect(ends(all)).toEqual([135, undefined])
    expect(all.unknowns).toEqual(["Nntb"])
  })
})

describe("Every sum of target groups", () => {
  it("names the conversion that it rests on, and that conversion is an assumption", () => {
    const { all, known } = unwrap(targetGroups2020.total())
    const { passport, value } = targetGroups2020.familyCountsAsOne
    expect([known.conversions, all.conversions]).toEqual([[value.name], [value.name]])
    expect(passport._tag).toBe("Assumed")
  })

  it("is the same in whatever order the rows stand", () => {
    const reversed = unwrap(targetGroups2020.total(targetGroups2020.targetGroups.toReversed()))
    expect(reversed).toEqual(unwrap(targetGroups2020.total()))
  })
})

describe("Every facility that is counted", () => {
  it("has its places multiplied in the need of its row", () => {
    const rows = agenda2021.needs.flatMap(({ facilities, need, product }) =>
      facilities === undefined ? [] : [{ product, facilities, need }]
    )
    expect(rows.map(({ product }) => product)).toEqual(["woontraining-voor-jongeren", "intramurale-woonvoorziening"])
    for (const { facilities, need } of rows) {
      expect(need.value.unit).toBe(facilities.placesEach.value.unit)
      expect(need.value.low).toBe(facilities.count.value.low * facilities.placesEach.value.low)
    }
  })
})

describe("Every row", () => {
  it.each(agenda2021.needs)("can be asked for by its product: $product", (row) => {
    expect(agenda2021.need(row.product)).toBe(row)
  })

  it.each([
    ["once in the period of the agenda", agenda2021.needs.filter(({ product }) => product !== "housing-first"), "once"],
    ["every year, for Housing First alone", [agenda2021.need("housing-first")], "perYear"]
  ] as const)("of the need is asked for %s", (_, rows, rhythm) => {
    expect(rows.map(({ need }) => need.value.rhythm)).toEqual(rows.map(() => rhythm))
  })
})

describe("Every value", () => {
  const quantity = Citation.Sourced(Quantity.Quantity)
  const conversion = Citation.Sourced(Quantity.Conversion)
  const socialRentFigure = Schema.Struct({
    id: Schema.NonEmptyString,
    municipality: Schema.Literals(Region.names(regionFacts.region)),
    year: Period.Period,
    definition: Vocabulary.Text,
    share: Citation.Sourced(
      Schema.Struct({
        form: Schema.Literals(["exactly", "below"]),
        percent: Schema.Number.check(Schema.isBetween({ minimum: 0, maximum: 100 }))
      })
    ),
    dwellings: Schema.optionalKey(quantity)
  })
  const values: ReadonlyArray<readonly [name: string, schema: Schema.Top, value: unknown]> = [
    ...sources.documents.map((one) => [`document ${one.id}`, Citation.Document, one] as const),
    ...regionFacts.municipalities.map((one) => [one.name, Municipality.Municipality, one] as const),
    ["passport of the municipalities", Citation.Passport, regionFacts.municipalitiesPassport],
    ["region", Region.Region, regionFacts.region],
    ["agenda", Agenda.Agenda, agenda2021.agenda],
    ...Object.entries(agenda2021.placesAreAlike).map(
      ([unit, one]) => [`conversion of a ${unit}`, conversion, one] as const
    ),
    ["step for a lower bound", Citation.Sourced(Vocabulary.Text), agenda2021.floorsCount],
    ["scope of the need", Citation.Sourced(Vocabulary.Text), agenda2021.scope],
    ["month of the need", Citation.Sourced(Period.Period), agenda2021.surveyed],
    ...targetGroups2020.targetGroups.map((one) => [`group ${one.id}`, TargetGroup.TargetGroup, one] as const),
    ["stated total", quantity, targetGroups2020.statedTotal],
    ["goal", quantity, targetGroups2020.goal],
    ["scope of the demand", Citation.Sourced(Vocabulary.Text), targetGroups2020.scope],
    ["month of the demand", Citation.Sourced(Period.Period), targetGroups2020.surveyed],
    ["conversion of a family", conversion, targetGroups2020.familyCountsAsOne],
    ["table of bids", LocalBid.LocalBid, localBids2020.localBid],
    ["day of the bids", Citation.Sourced(Period.Period), localBids2020.presented],
    ["nature of the bids", Citation.Sourced(Vocabulary.Text), localBids2020.nature],
    ["order of the columns", Citation.Sourced(Schema.Array(Schema.NonEmptyString)), localBids2020.columnOrder],
    ...Object.entries(localBids2020.bidInRowUnit).map(
      ([unit, one]) => [`conversion of a ${unit} in a bid`, conversion, one] as const
    ),
    ...outflowFacts.outflow.flatMap(({ id, people, year }) => [
      [`outflow ${id}`, quantity, people] as const,
      [`year of the outflow ${id}`, Period.Period, year] as const
    ]),
    ["scope of the outflow", Citation.Sourced(Vocabulary.Text), outflowFacts.scope],
    ["caution on the outflow", Citation.Sourced(Vocabulary.Text), outflowFacts.caution],
    ...socialRent.figures.map((one) => [`social rent ${one.id}`, socialRentFigure, one] as const),
    ["quality of the figures on social rent", Vocabulary.Text, socialRent.quality],
    ...ambiguityFacts.ambiguities.map((one) => [`ambiguity ${one.id}`, Ambiguity.Ambiguity, one] as const),
    ...contradictionFacts.contradictions.map(
      (one) => [`contradiction ${one.id}`, Contradiction.Contradiction, one] as const
    ),
    ["inhabitants", AllocationKey.Indicator, inhabitants2023.inhabitants],
    ["quality of the inhabitants", Vocabulary.Text, inhabitants2023.quality],
    ...termFacts.terms.map((one) => [`term ${one.id}`, Vocabulary.Term, one] as const)
  ]

  it.each(values)("decodes: %s", (_, schema, value) => {
    expect(refusal(schema, value)).toBe("")
  })

  it("survives JSON unchanged", () => {
    for (const [name, , value] of values) expect(JSON.parse(JSON.stringify(value)), name).toEqual(value)
  })

  it("that is a number stands inside a sourced value", () => {
    const conversions = found(conversion).map(([, { value }]) => JSON.stringify(value))
    const naked = (path: string, value: unknown): ReadonlyArray<string> => {
      if (typeof value === "number") return [path]
      if (typeof value !== "object" || value === null || ("value" in value && "passport" in value)) return []
      // A passport or citation that stands by itself: the numbers in it are the lines it cites.
      if ("_tag" in value && ["Cited", "Assumed", "Quote"].includes(String(value._tag))) return []
      // A clause of a criterion has its passport beside what it asks.
      if ("attribute" in value && "passport" in value) return []
      // The parts of a bid say what its sourced words amount to.
      if ("words" in value && "parts" in value) return naked(path, value.words)
      if (conversions.includes(JSON.stringify(value))) return []
      return Object.entries(value).flatMap(([key, part]) => (key === "passport" ? [] : naked(`${path}.${key}`, part)))
    }
    const rows = facts.filter(([name]) => name !== "sources").flatMap(([name, exports]) => naked(name, exports))
    expect(rows).toEqual([])
  })
})

describe("The region", () => {
  it("hangs together", () => {
    expect(Result.isSuccess(Region.make(regionFacts.region))).toBe(true)
  })

  it.each(regionFacts.region.divisions)("is split into parts without overlap or gap: $id", ({ parts }) => {
    const names = parts.flatMap(({ municipalities }) => municipalities)
    expect(names.toSorted()).toEqual(Region.names(regionFacts.region).toSorted())
  })

  it("has a figure on inhabitants for each municipality, in the stated order", () => {
    expect(inhabitants2023.inhabitants.values.map(({ member }) => member)).toEqual(Region.names(regionFacts.region))
  })

  it("has codes that agree with those in the data set of inhabitants", () => {
    const places = inhabitants2023.inhabitants.values.flatMap(({ value: { passport } }) =>
      passport._tag === "Cited" && passport.citations[0]._tag === "Entry" ? [passport.citations[0].place] : []
    )
    expect(places.map((place) => /GM\d{4}/.exec(place)?.[0])).toEqual(
      regionFacts.municipalities.map(({ code }) => code)
    )
  })
})

describe("The division of the need by inhabitants", () => {
  const claims = unwrap(
    Result.flatMap(AllocationKey.make("places", Region.names(regionFacts.region), { inhabitants: 1 }), (key) =>
      AllocationKey.claims(key, [inhabitants2023.inhabitants])
    )
  )

  it.each([
    [
      25,
      {
        Dordrecht: 8,
        Gorinchem: 3,
        Zwijndrecht: 3,
        Molenlanden: 3,
        "Hendrik-Ido-Ambacht": 2,
        Papendrecht: 2,
        Sliedrecht: 2,
        Alblasserdam: 1,
        "Hardinxveld-Giessendam": 1
      }
    ],
    [
      80,
      {
        Dordrecht: 26,
        Gorinchem: 8,
        Zwijndrecht: 9,
        Molenlanden: 9,
        "Hendrik-Ido-Ambacht": 7,
        Papendrecht: 7,
        Sliedrecht: 6,
        Alblasserdam: 4,
        "Hardinxveld-Giessendam": 4
      }
    ]
  ])("gives these municipalities their whole part of %d places, under either rounding", (places, expected) => {
    for (const method of ["largestRemainder", "sainteLague"] as const) {
      const { outcomes } = unwrap(Apportionment.apportion(claims, { places, method }))
      expect(Object.fromEntries(outcomes.map(({ member, places }) => [member, places])), method).toEqual(expected)
    }
  })
})

describe("Every passport", () => {
  it("is found: the check looks at something", () => {
    expect(tagged("Quote").length).toBeGreaterThan(20)
    expect(tagged("Entry").length).toBeGreaterThan(9)
  })

  it.each(tagged("Cited", "Assumed"))("is a passport: %s", (_, value) => {
    expect(refusal(Citation.Passport, value)).toBe("")
  })

  it.each(tagged("Quote", "Entry"))("cites a document of the register and lines that it has: %s", (_, value) => {
    expect(refusal(Citation.Citation, value)).toBe("")
    const resolved = Citation.resolve(value as Citation.Citation, sources.documents)
    expect(Result.isFailure(resolved) ? resolved.failure.message : "").toBe("")
  })
})

const textOf = (document: string, [first, last]: readonly [number, number]): string => {
  const lines: Readonly<Record<string, string>> = (extract as Record<string, Record<string, string>>)[document] ?? {}
  return Array.from({ length: last - first + 1 }, (_, step) => lines[String(first + step)] ?? "")
    .join("\n")
    .replaceAll("\uFFFD", "")
    .replaceAll(/-[ \t]*\n\s*/g, "")
    .replaceAll(/\s+/g, " ")
}

describe("Every quote", () => {
  it.each(quotes)("stands on the cited lines: %s", (_, { document, lines, quote }) => {
    expect(textOf(document, lines)).toContain(quote)
  })

  it("stands on the lines and no more: it begins on the first and ends on the last", () => {
    const loose = quotes.filter(
      ([, { document, lines, quote }]) =>
        lines[0] < lines[1] &&
        (textOf(document, [lines[0] + 1, lines[1]]).includes(quote) ||
          textOf(document, [lines[0], lines[1] - 1]).includes(quote))
    )
    expect(loose.map(([path]) => path)).toEqual([])
  })

  it("is short: 25 words at most", () => {
    expect(quotes.filter(([, { quote }]) => quote.split(/\s+/).length > 25).map(([path]) => path)).toEqual([])
  })
})

describe("The extract of the documents", () => {
  it("holds the cited lines and no other", () => {
    const cited = new Set(
      quotes.flatMap(
        ([
          ,
          {
            document,
            lines: [first, last]
          }
        ]) => Array.from({ length: last - first + 1 }, (_, step) => `${document} ${first + step}`)
      )
    )
    const held = Object.entries(extract).flatMap(([document, lines]) =>
      Object.keys(lines).map((line) => `${document} ${line}`)
    )
    expect(held.toSorted()).toEqual([...cited].toSorted())
  })
})

describe("Every document", () => {
  it("has an id of its own", () => {
    expect(new Set(sources.documents.map(({ id }) => id)).size).toBe(sources.documents.length)
  })

  it("can be found again: by the hash and length of its text, or by an address", () => {
    for (const { address, id, lines, sha256 } of sources.documents) {
      expect(address !== undefined || (sha256 !== undefined && lines !== undefined), id).toBe(true)
    }
  })
})

describe("Every term", () => {
  const slug = (text: string): string =>
    text
      .normalize("NFKD")
      .replaceAll(/\p{Mark}/gu, "")
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, "-")
      .replaceAll(/^-|-$/g, "")

  it("has the slug of its Dutch name as its id, and stands in order", () => {
    const ids = termFacts.terms.map(({ id }) => id)
    expect(ids).toEqual(termFacts.terms.map(({ nl }) => slug(nl)))
    expect(ids).toEqual([...new Set(ids)].toSorted())
  })

  it("is explained in sentences of at most twenty-five words, in both languages", () => {
    for (const { definition, id } of termFacts.terms) {
      for (const text of [definition.nl, definition.en]) {
        expect(text, id).toMatch(/^\p{Lu}.*\.$/su)
        for (const sentence of text.split(/(?<=[.;])\s/)) expect(sentence.split(" ").length, sentence).toBeLessThan(26)
      }
    }
  })

  it("is not a term that the model already explains", () => {
    const model = [
      Agenda,
      AllocationKey,
      Ambiguity,
      Apportionment,
      Citation,
      Contradiction,
      Explanation,
      LocalBid,
      Municipality,
      Period,
      Quantity,
      Rational,
      Region,
      TargetGroup,
      Vocabulary
    ]
      .flatMap((module) => Object.values(module as Record<string, unknown>))
      .flatMap((value) => (Schema.isSchema(value) ? [Vocabulary.term(value)?.nl] : []))
    expect(model).toContain("verdeelsleutel")
    expect(termFacts.terms.filter(({ nl }) => model.includes(nl))).toEqual([])
  })
})
